import type { Header } from "../spec/api.ts";
import type { Type } from "./dialect.ts";
import { isObject, type Keywords } from "./keywords.ts";
import { commentJson } from "./literal.ts";
import { regexOfPattern } from "./patterns.ts";

/** Keywords of schemas and headers that are true or not, and say something that no validator asks for. */
export const NOTE_WORDS: readonly string[] = ["readOnly", "writeOnly", "nullable", "explode"];

/** Limits by the type that they are about: of other types they ask nothing, whatever their author meant. */
const LIMITS: readonly (readonly [Type, readonly string[]])[] = [
  ["string", ["minLength", "maxLength"]],
  ["number", ["minimum", "maximum"]],
  ["array", ["minItems", "maxItems"]],
  ["object", ["minProperties", "maxProperties"]],
];

/** What a text holds is for whoever reads it. */
const CONTENT = ["contentEncoding", "contentMediaType"];

/** Keywords with a value that stand in comments. */
export const NOTE_VALUES: readonly string[] = [
  "default",
  "format",
  "pattern",
  ...CONTENT,
  "discriminator",
  "xml",
  "content",
  ...LIMITS.flatMap(([, keywords]) => keywords),
];

/**
 * What a schema says beyond which values it accepts, as comments behind its expression: whoever reads the code, people or
 * `routes spec`, finds it there. `nullable` stands there where it has no effect.
 */
export function notesOf(node: Keywords): string {
  const notes: string[] = [];
  if (node.has("default")) notes.push(`default: ${commentJson(node.get("default"))}`);
  const format = node.text("format");
  const isShown = !(node.excludes("string") && node.excludes("number")) && isPlainFormat(format ?? "");
  if (format !== undefined && !isShown) notes.push(`format: ${commentJson(format)}`);
  const pattern = node.text("pattern");
  if (pattern !== undefined && (node.excludes("string") || regexOfPattern(pattern) === undefined))
    notes.push(`pattern: ${commentJson(pattern)}`);
  for (const keyword of CONTENT)
    if (node.text(keyword) !== undefined) notes.push(`${keyword}: ${commentJson(node.text(keyword))}`);
  if (isObject(node.get("xml"))) notes.push(`xml: ${commentJson(node.get("xml"))}`);
  for (const word of ["readOnly", "writeOnly"]) if (node.isTrue(word)) notes.push(word);
  for (const [type, keywords] of LIMITS)
    for (const keyword of keywords)
      if (node.number(keyword) !== undefined && node.excludes(type)) notes.push(`${keyword}: ${node.number(keyword)}`);
  return `${notes.map((note) => ` /* ${note} */`).join("")}${nullableNote(node)}`;
}

/** How a header is written as text. */
export function headerNotes({ explode, mediaType }: Header): string {
  if (mediaType !== undefined) return ` /* content: ${commentJson(mediaType)} */`;
  return explode ? " /* explode */" : "";
}

/** Whether a format stands in a comment by itself. */
export function isPlainFormat(format: string): boolean {
  return /^[\w.-]+$/.test(format) && !NOTE_WORDS.includes(format);
}

/** A discriminator that chooses nothing, because nobody takes the schema over. */
export function discriminatorNote(node: Keywords): string {
  const discriminator = node.get("discriminator");
  if (!isObject(discriminator) || typeof discriminator.propertyName !== "string") return "";
  const { propertyName, mapping } = discriminator;
  return ` /* discriminator: ${commentJson({ propertyName, mapping: isObject(mapping) ? mapping : undefined })} */`;
}

export function nullableNote(node: Keywords): string {
  return node.hasIdleNullable() ? " /* nullable */" : "";
}

/** An expression without what stands in comments behind it. */
export function withoutNotes(expression: string): string {
  return expression.replace(/(?: \/\* (?:[^*]|\*(?!\/))* \*\/)+$/, "");
}
