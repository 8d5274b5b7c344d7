import type { Type } from "./dialect.ts";
import type { Keywords } from "./keywords.ts";
import { commentJson } from "./literal.ts";

/** Keywords that are true or not, and say something about a schema that no validator asks for. */
export const NOTE_WORDS: readonly string[] = ["readOnly", "writeOnly", "nullable"];

/** Limits by the type that they are about: of other types they ask nothing, whatever their author meant. */
const LIMITS: readonly (readonly [Type, readonly string[]])[] = [
  ["string", ["minLength", "maxLength"]],
  ["number", ["minimum", "maximum"]],
  ["array", ["minItems", "maxItems"]],
  ["object", ["minProperties", "maxProperties"]],
];

/** Keywords with a value that stand in comments. */
export const NOTE_VALUES: readonly string[] = ["default", ...LIMITS.flatMap(([, keywords]) => keywords)];

/**
 * What a schema says beyond which values it accepts, as comments behind its expression: whoever reads the code, people or
 * `routes spec`, finds it there. `nullable` stands there where it has no effect.
 */
export function notesOf(node: Keywords): string {
  const notes: string[] = [];
  if (node.has("default")) notes.push(`default: ${commentJson(node.get("default"))}`);
  for (const word of ["readOnly", "writeOnly"]) if (node.isTrue(word)) notes.push(word);
  for (const [type, keywords] of LIMITS)
    for (const keyword of keywords)
      if (node.number(keyword) !== undefined && node.excludes(type)) notes.push(`${keyword}: ${node.number(keyword)}`);
  return `${notes.map((note) => ` /* ${note} */`).join("")}${nullableNote(node)}`;
}

export function nullableNote(node: Keywords): string {
  return node.hasIdleNullable() ? " /* nullable */" : "";
}

/** An expression without what stands in comments behind it. */
export function withoutNotes(expression: string): string {
  return expression.replace(/(?: \/\* (?:[^*]|\*(?!\/))* \*\/)+$/, "");
}
