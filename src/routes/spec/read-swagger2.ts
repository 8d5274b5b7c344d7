import type { Body, Encoding, Header, MediaType, Parameter, Response, SchemaAt } from "./api.ts";
import { schemaAt } from "./read-parameters.ts";
import { memberOf, type Node, type Reader } from "./reader.ts";

/** Keywords of a parameter, a header or an item that are those of a schema. */
const SCHEMA_KEYWORDS = [
  "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
  "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "nullable", "description",
]; // biome-ignore format: a list
/** collectionFormat -> style and explode. https://swagger.io/specification/v2/#parameter-object */
const COLLECTIONS: Record<string, { style: string; explode: boolean }> = {
  ssv: { style: "spaceDelimited", explode: false },
  tsv: { style: "tabDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};
const LOCATIONS = new Set(["path", "query", "header", "body", "formData"]);

/** What the parameters of a Swagger 2 operation are in the terms of OpenAPI 3. */
export interface Swagger2Parameters {
  parameters: Parameter[];
  body?: Body;
}

/** The schema that a parameter or a header of Swagger 2 is itself. */
function inlineSchema(node: Node): SchemaAt {
  const schema: Record<string, unknown> = {};
  for (const key of SCHEMA_KEYWORDS) {
    const value = memberOf(node.value, key);
    if (value !== undefined && key !== "description") schema[key] = value;
  }
  return { schema, at: node.at };
}

/** @param nodes those of the path and of the operation, merged. @param consumes media types of bodies */
export function readSwagger2Parameters(
  reader: Reader,
  nodes: readonly Node[],
  consumes: readonly string[],
): Swagger2Parameters {
  const parameters: Parameter[] = [];
  const form: Node[] = [];
  let body: Body | undefined;
  for (const node of nodes) {
    const location = reader.text(node, "in");
    const name = reader.text(node, "name");
    if (location === undefined || !LOCATIONS.has(location) || (name === undefined && location !== "body")) {
      const missing = name === undefined ? "has no name" : `has the location ${JSON.stringify(location ?? null)}`;
      reader.spec.complain("invalid-document", "warning", node.at, `This parameter ${missing}; it was left out.`);
    } else if (location === "body") body = bodyOf(reader, node, consumes);
    else if (location === "formData") form.push(node);
    else parameters.push(parameterOf(reader, node, name!, location as Parameter["in"]));
  }
  if (form.length > 0) body = formOf(reader, form, consumes);
  return { parameters, body };
}

function parameterOf(reader: Reader, node: Node, name: string, location: Parameter["in"]): Parameter {
  const plain = { style: location === "query" ? "form" : "simple", explode: false };
  const collection = COLLECTIONS[String(memberOf(node.value, "collectionFormat"))] ?? plain;
  return {
    name,
    in: location,
    required: location === "path" || reader.flag(node, "required") === true,
    // Only arrays are collections; `multi` is for queries only.
    ...(memberOf(node.value, "type") === "array" && (location === "query" || !collection.explode) ? collection : plain),
    allowReserved: false,
    allowEmptyValue: reader.flag(node, "allowEmptyValue") ?? false,
    schema: schemaAt(node, "schema") ?? inlineSchema(node),
    deprecated: false,
    description: reader.text(node, "description"),
    examples: [memberOf(node.value, "x-example")].filter((example) => example !== undefined),
    at: node.at,
  };
}

function bodyOf(reader: Reader, node: Node, consumes: readonly string[]): Body {
  const schema = schemaAt(node, "schema");
  const types = consumes.length > 0 ? consumes : ["application/json"];
  return {
    required: reader.flag(node, "required") ?? false,
    content: types.map((mediaType) => ({
      mediaType,
      schema,
      encoding: Object.create(null),
      examples: [],
      at: node.at,
    })),
    description: reader.text(node, "description"),
    at: node.at,
  };
}

/** Form fields are the properties of one object. */
function formOf(reader: Reader, fields: readonly Node[], consumes: readonly string[]): Body {
  const properties: Record<string, unknown> = {};
  const encoding: Record<string, Encoding> = Object.create(null);
  const required: string[] = [];
  let files = false;
  for (const node of fields) {
    const name = reader.text(node, "name")!;
    const { schema } = inlineSchema(node) as { schema: Record<string, unknown> };
    files ||= schema.format === "binary";
    const description = reader.text(node, "description");
    Object.defineProperty(properties, name, {
      value: description === undefined ? schema : { ...schema, description },
      enumerable: true,
      configurable: true,
      writable: true,
    });
    const collection = COLLECTIONS[String(memberOf(node.value, "collectionFormat"))] ?? {
      style: "form",
      explode: false,
    };
    if (schema.type === "array") encoding[name] = { ...collection, headers: [] };
    if (reader.flag(node, "required")) required.push(name);
  }
  const { at } = fields[0]!;
  const schema = { schema: { type: "object", properties, ...(required.length > 0 && { required }) }, at };
  const forms = consumes.filter((type) => /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type));
  const types = forms.length > 0 ? forms : [files ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const content: MediaType[] = types.map((mediaType) => ({ mediaType, schema, encoding, examples: [], at }));
  return { required: required.length > 0, content, at };
}

/** @param produces media types of answers */
export function readSwagger2Response(
  reader: Reader,
  status: string,
  node: Node,
  produces: readonly string[],
): Response {
  const schema = schemaAt(node, "schema");
  const examples = reader.object(node, "examples")?.value ?? {};
  const types = produces.length > 0 ? produces : ["application/json"];
  const content = types.map((mediaType) => ({
    mediaType,
    schema,
    encoding: Object.create(null) as Record<string, Encoding>,
    examples: Object.hasOwn(examples, mediaType) ? [examples[mediaType]] : [],
    at: node.at,
  }));
  const headers: Header[] = [];
  for (const [name, header] of reader.entries(reader.object(node, "headers")))
    headers.push({
      name,
      required: false,
      explode: false,
      schema: inlineSchema(header),
      description: reader.text(header, "description"),
      at: header.at,
    });
  return {
    status,
    description: reader.text(node, "description") ?? "",
    headers,
    content: schema === undefined ? [] : content,
    at: node.at,
  };
}

/** Addresses that host, basePath and schemes make. */
export function serversOfSwagger2(reader: Reader, root: Node): string[] {
  const host = reader.text(root, "host");
  const base = reader.text(root, "basePath") ?? "";
  if (host === undefined) return base === "" ? [] : [base];
  const schemes = reader.texts(root, "schemes");
  return (schemes.length > 0 ? schemes : ["https"]).map((scheme) => `${scheme}://${host}${base}`);
}
