import type { Encoding, Header, MediaType, Parameter, SchemaAt } from "./api.ts";
import { below, isMap } from "./pointer.ts";
import { memberOf, type Node, type Reader } from "./reader.ts";
import { checkKeys } from "./unknown-keys.ts";

const LOCATIONS = new Set(["path", "query", "header", "cookie", "querystring"]);
const DEFAULT_STYLES: Record<string, string> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
  querystring: "form",
};
const STYLES: Record<string, readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};

/** A parameter of OpenAPI 3. Undefined for what cannot be one. */
export function readParameter(reader: Reader, node: Node): Parameter | undefined {
  const name = reader.text(node, "name");
  const location = reader.text(node, "in");
  if (name === undefined || location === undefined || !LOCATIONS.has(location)) {
    const missing = name === undefined ? "has no name" : `has the location ${JSON.stringify(location ?? null)}`;
    reader.spec.complain("invalid-document", "warning", node.at, `This parameter ${missing}; it was left out.`);
    return undefined;
  }
  const style = styleOf(reader, node, location);
  return {
    name,
    in: location as Parameter["in"],
    // "If the parameter location is path, this field is required and its value must be true."
    required: location === "path" || reader.flag(node, "required") === true,
    style,
    explode: reader.flag(node, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved: reader.flag(node, "allowReserved") ?? false,
    allowEmptyValue: reader.flag(node, "allowEmptyValue") ?? false,
    schema: schemaAt(node, "schema"),
    content: contentOf(reader, node),
    deprecated: reader.flag(node, "deprecated") ?? false,
    description: reader.text(node, "description"),
    examples: examplesOf(reader, node),
    at: node.at,
  };
}

function styleOf(reader: Reader, node: Node, location: string): string {
  const style = reader.text(node, "style");
  const otherwise = DEFAULT_STYLES[location]!;
  if (style === undefined || STYLES[location]!.includes(style)) return style ?? otherwise;
  reader.spec.complain(
    "invalid-document",
    "warning",
    below(node.at, "style"),
    `A parameter in ${location} cannot have the style ${JSON.stringify(style)}; it was read as ${otherwise}.`,
  );
  return otherwise;
}

function contentOf(reader: Reader, node: Node): Parameter["content"] {
  const content = reader.object(node, "content");
  const [first] = reader.entries(content);
  return first && { mediaType: first[0], schema: schemaAt(first[1], "schema") };
}

/** A schema at a key; anything that is there counts, references are not followed. */
export function schemaAt(node: Node, key: string): SchemaAt | undefined {
  const schema = memberOf(node.value, key);
  return schema === undefined || schema === null ? undefined : { schema, at: below(node.at, key) };
}

/** `example` and the values of `examples`. */
function examplesOf(reader: Reader, node: Node): unknown[] {
  const examples: unknown[] = [];
  const single = memberOf(node.value, "example");
  if (single !== undefined) examples.push(single);
  const several = memberOf(node.value, "examples");
  if (isMap(several))
    for (const [, example] of reader.entries({ value: several, at: below(node.at, "examples") })) {
      const value = memberOf(example.value, "value") ?? memberOf(example.value, "dataValue");
      if (value !== undefined) examples.push(value);
    }
  return examples;
}

/** `content` of a body or a response. */
export function readContent(reader: Reader, node: Node): MediaType[] {
  const found: MediaType[] = [];
  for (const [mediaType, media] of reader.entries(reader.object(node, "content"))) {
    checkKeys(reader.spec, "media type", media.value, media.at);
    found.push({
      mediaType,
      schema: schemaAt(media, "schema"),
      itemSchema: schemaAt(media, "itemSchema"),
      encoding: readEncoding(reader, media),
      examples: examplesOf(reader, media),
      at: media.at,
    });
  }
  return found;
}

function readEncoding(reader: Reader, media: Node): Record<string, Encoding> {
  const encodings: Record<string, Encoding> = Object.create(null);
  for (const [property, encoding] of reader.entries(reader.object(media, "encoding")))
    encodings[property] = {
      contentType: reader.text(encoding, "contentType"),
      style: reader.text(encoding, "style"),
      explode: reader.flag(encoding, "explode"),
      allowReserved: reader.flag(encoding, "allowReserved"),
      headers: readHeaders(reader, encoding),
    };
  return encodings;
}

/** `headers` of a response or an encoding. "Content-Type" is described elsewhere and ignored, as the text says. */
export function readHeaders(reader: Reader, node: Node): Header[] {
  const headers: Header[] = [];
  for (const [name, header] of reader.entries(reader.object(node, "headers"))) {
    if (name.toLowerCase() === "content-type") continue;
    const content = contentOf(reader, header);
    headers.push({
      name,
      required: reader.flag(header, "required") ?? false,
      explode: reader.flag(header, "explode") ?? false,
      schema: schemaAt(header, "schema") ?? content?.schema,
      mediaType: content?.mediaType,
      description: reader.text(header, "description"),
      at: header.at,
    });
  }
  return headers;
}
