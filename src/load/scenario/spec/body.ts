import type { Encoding, MediaType } from "../../../routes/spec/api.ts";
import { isMap } from "../../../routes/spec/pointer.ts";
import type { JsonSchema } from "../../../routes/spec/standalone.ts";
import { inQuery } from "./serialize.ts";

/** How a body of a media type is written. */
export interface BodyForm {
  content: MediaType;
  /** Value of `content-type`. */
  contentType: string;
  /** A valid value as the text that is sent. `input` numbers it. */
  write(value: unknown, input: number): string;
}

export const JSON_TYPE = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i;
/** It occurs in nothing that is made. */
const BOUNDARY = "backend-kit-boundary-7d1c9e";

/**
 * The first media type of a body that can be made: JSON, then forms, then plain text and files.
 * @param schemaOf the schema of a media type's value, standing by itself
 */
export function bodyForm(
  content: readonly MediaType[],
  schemaOf: (content: MediaType) => JsonSchema,
): BodyForm | undefined {
  const of = (pattern: RegExp) => content.find(({ mediaType }) => pattern.test(mediaType));
  const json = of(JSON_TYPE);
  if (json) return { content: json, contentType: json.mediaType, write: (value) => JSON.stringify(value) };
  const form = of(/^application\/x-www-form-urlencoded\b/i);
  if (form) return { content: form, contentType: form.mediaType, write: (value) => urlEncoded(value, form.encoding) };
  const parts = of(/^multipart\/form-data\b/i);
  if (parts) {
    const schema = schemaOf(parts);
    return {
      content: parts,
      contentType: `multipart/form-data; boundary=${BOUNDARY}`,
      write: (value, input) => multipart(value, schema, parts.encoding, input),
    };
  }
  const text = of(/^text\/(?:plain|csv|markdown)\b/i);
  if (text) return { content: text, contentType: text.mediaType, write: String };
  const file = of(/^application\/octet-stream\b/i);
  return file && { content: file, contentType: file.mediaType, write: (_, input) => fileOf("", input).text };
}

/** As OpenAPI's Encoding Object says; objects without a style go as JSON (3.0.4 and 3.1.1, "Encoding the x-www-form-urlencoded Media Type"). */
function urlEncoded(value: unknown, encoding: Readonly<Record<string, Encoding>>): string {
  if (!isMap(value)) return "";
  return Object.entries(value)
    .flatMap(([name, item]) => {
      const { style, explode, contentType } = encoding[name] ?? {};
      const styled = style !== undefined || explode !== undefined;
      if (!styled && (isMap(item) || JSON_TYPE.test(contentType ?? "")))
        return inQuery({ name, style: "form", explode: true }, JSON.stringify(item));
      return inQuery({ name, style: style ?? "form", explode: explode ?? (style ?? "form") === "form" }, item);
    })
    .join("&");
}

/** A part for each property, and for each item of a list (RFC 7578). */
function multipart(
  value: unknown,
  schema: JsonSchema,
  encoding: Readonly<Record<string, Encoding>>,
  input: number,
): string {
  const parts = Object.entries(isMap(value) ? value : {}).flatMap(([name, item]) => {
    const own = propertyOf(schema, schema, name);
    const type = encoding[name]?.contentType?.split(",")[0]?.trim();
    const list = Array.isArray(item) && !JSON_TYPE.test(type ?? "");
    const schemaOfItem = list ? (resolved(schema, own) as { items?: unknown } | undefined)?.items : own;
    return (list ? (item as unknown[]) : [item]).map((one) =>
      partOf(name, one, type, isFile(schema, schemaOfItem, type), input),
    );
  });
  return `${parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join("")}--${BOUNDARY}--\r\n`;
}

function partOf(name: string, value: unknown, type: string | undefined, file: boolean, input: number): string {
  // As browsers write names (HTML, "multipart/form-data encoding algorithm").
  const quoted = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const disposition = `content-disposition: form-data; name="${quoted}"`;
  if (file) {
    const { text, ending, contentType } = fileOf(type ?? "", input);
    return `${disposition}; filename="file-${input + 1}.${ending}"\r\ncontent-type: ${contentType}\r\n\r\n${text}`;
  }
  const structured = typeof value === "object" && value !== null;
  const contentType = type ?? (structured ? "application/json" : undefined);
  const text = structured || JSON_TYPE.test(type ?? "") ? JSON.stringify(value) : String(value);
  return `${disposition}${contentType === undefined ? "" : `\r\ncontent-type: ${contentType}`}\r\n\r\n${text}`;
}

/** Small files of the kinds that are text; the content of every other kind is no more than a line of it. */
const FILES: readonly [type: RegExp, ending: string, text: string][] = [
  [/json/i, "json", '{"made":"for a load test"}'],
  [/svg/i, "svg", '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
  [/xml/i, "xml", "<made/>"],
  [/csv/i, "csv", "id,name\r\n1,made for a load test\r\n"],
  [/html/i, "html", "<!doctype html><title>made</title>"],
  [/pdf/i, "pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"],
];

function fileOf(type: string, input: number): { text: string; ending: string; contentType: string } {
  const named = type.replace("image/*", "image/png").replace(/\/\*$/, "/plain");
  const [, ending, text] = FILES.find(([pattern]) => pattern.test(named)) ?? [];
  if (text !== undefined) return { text, ending: ending!, contentType: named };
  const image = /^image\/(png|jpeg|gif|webp)/i.exec(named)?.[1];
  const line = `file ${input + 1}, made for a load test\n`;
  return { text: line, ending: image ?? "txt", contentType: named || "application/octet-stream" };
}

/** A text of bytes: `format: binary` (3.0), or a media type without an encoding as text (3.1). */
function isFile(root: JsonSchema, at: unknown, type: string | undefined): boolean {
  const schema = resolved(root, at);
  if (!isMap(schema)) return at !== undefined && /^(?:image|audio|video)\/|octet-stream|pdf/i.test(type ?? "");
  if (schema.contentEncoding !== undefined || schema.format === "byte") return false;
  if (schema.format === "binary" || schema.contentMediaType !== undefined) return true;
  return schema.type === undefined && /^(?:image|audio|video)\/|octet-stream|pdf/i.test(type ?? "");
}

function propertyOf(root: JsonSchema, at: unknown, name: string, depth = 0): unknown {
  const schema = resolved(root, at);
  if (!isMap(schema) || depth > 12) return undefined;
  if (isMap(schema.properties) && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  for (const keyword of ["allOf", "anyOf", "oneOf"])
    for (const part of Array.isArray(schema[keyword]) ? schema[keyword] : []) {
      const found = propertyOf(root, part, name, depth + 1);
      if (found !== undefined) return found;
    }
  return undefined;
}

function resolved(root: JsonSchema, at: unknown): unknown {
  let schema = at;
  for (let depth = 0; depth < 12 && isMap(schema) && typeof schema.$ref === "string"; depth++)
    schema = isMap(root) && isMap(root.$defs) ? root.$defs[schema.$ref.replace("#/$defs/", "")] : undefined;
  return schema;
}
