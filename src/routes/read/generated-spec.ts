import { STATUS_CODES } from "node:http";
import { posix } from "node:path";
import { VALIDATORS } from "./generated.ts";
import type { ServedOperation } from "./operation.ts";
import type { Reader } from "./reader.ts";
import { GeneratedSchemas } from "./schemas/generated.ts";
import { type JsonSchema, plainValue } from "./schemas/schema.ts";
import { fieldOf, originOf, stringOf, truthOf, type Value } from "./value.ts";

/** What generated code says of the spec that it was made from. */
export interface GeneratedSpec {
  operation(served: ServedOperation): Record<string, unknown>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

/** Reads the tables and validators that our own generator wrote. */
export function generatedSpec(reader: Reader, operations: readonly ServedOperation[]): GeneratedSpec {
  const directories = new Map<string, GeneratedSchemas>();
  const securitySchemes: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  for (const { location, isGenerated } of operations) {
    const directory = posix.dirname(posix.dirname(location.file));
    if (!isGenerated || directories.has(directory)) continue;
    const parsed = reader.parsed(posix.join(directory, "validators.ts"));
    if (!parsed) continue;
    const generated = new GeneratedSchemas(parsed);
    directories.set(directory, generated);
    Object.assign(schemas, generated.components());
    Object.assign(securitySchemes, schemesOf(reader, posix.join(directory, "index.ts")));
  }
  return {
    components: { schemas, securitySchemes },
    operation(served) {
      const generated = directories.get(posix.dirname(posix.dirname(served.location.file)));
      return operationOf(reader, served, generated);
    },
  };
}

/** `const schemes = { … }` of a generated index. */
function schemesOf(reader: Reader, index: string): Record<string, unknown> {
  const schemes = reader.module(index)?.scope.lookup("schemes");
  const plain = plainValue(schemes) as Record<string, Record<string, unknown>> | undefined;
  return Object.fromEntries(
    Object.entries(plain ?? {}).map(([name, scheme]) => [
      name,
      scheme.type === "oauth2"
        ? { flows: {}, ...scheme }
        : scheme.type === "openIdConnect"
          ? { openIdConnectUrl: "/.well-known/openid-configuration", ...scheme }
          : scheme,
    ]),
  );
}

function operationOf(
  reader: Reader,
  served: ServedOperation,
  generated: GeneratedSchemas | undefined,
): Record<string, unknown> {
  const table = served.options;
  const schemaOf = (value: Value | undefined): JsonSchema => {
    const name = constantOf(value);
    return generated && name !== undefined ? generated.of(name) : {};
  };
  const parameters = parametersOf(table, schemaOf);
  const body = fieldOf(table, "body");
  const security = plainValue(fieldOf(table, "security"));
  return {
    tags: [tagOf(reader, served.location.file)],
    operationId: stringOf(fieldOf(table, "id")),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        ...(truthOf(fieldOf(body, "required") ?? body) === true && fieldOf(body, "required") && { required: true }),
        content: contentOf(fieldOf(body, "content"), schemaOf),
      },
    }),
    responses: responsesOf(fieldOf(table, "responses"), schemaOf),
    ...(Array.isArray(security) && { security }),
  };
}

/** The tag that a routes file says it is of. */
function tagOf(reader: Reader, file: string): string {
  const text = reader.files.read(file) ?? "";
  return /Handlers of the operations tagged "(.*)"\./.exec(text)?.[1] ?? posix.basename(file, ".ts");
}

/** `validators.PetSchema` */
function constantOf(value: Value | undefined): string | undefined {
  return originOf(value)?.module === VALIDATORS && value?.kind === "external" && value.form === "member"
    ? value.name
    : undefined;
}

const PLACES = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;

function parametersOf(table: Value | undefined, schemaOf: (value: Value | undefined) => JsonSchema): unknown[] {
  const list = fieldOf(table, "parameters");
  if (list?.kind !== "list") return [];
  return list.items.map((item) => {
    const { shape: _, default: fallback, content, ...rest } = plainValue(item) as Record<string, unknown>;
    const place = rest.in as keyof typeof PLACES | "querystring";
    const whole =
      place === "querystring" ? schemaOf(fieldOf(table, "querystring")) : schemaOf(fieldOf(table, PLACES[place]));
    const name = place === "header" ? String(rest.name).toLowerCase() : String(rest.name);
    const described =
      place === "querystring" ? whole : ((whole.properties as Record<string, JsonSchema> | undefined)?.[name] ?? {});
    const own = rest.allowEmptyValue === true && place === "query" ? withoutEmpty(described) : described;
    // The schema has it as the spec does, the table as the type of the parameter wants it.
    const schema = fallback === undefined || Object.hasOwn(own, "default") ? own : { ...own, default: fallback };
    return content === undefined ? { ...rest, schema } : { ...rest, content: { [String(content)]: { schema } } };
  });
}

/** `z.union([schema, z.literal("")])` is how validators say that a parameter may be empty. */
function withoutEmpty(schema: JsonSchema): JsonSchema {
  const [own, empty, ...more] = Array.isArray(schema.anyOf) ? (schema.anyOf as JsonSchema[]) : [];
  const isEmpty = Array.isArray(empty?.enum) && empty.enum.length === 1 && empty.enum[0] === "";
  return own && isEmpty && more.length === 0 ? own : schema;
}

function contentOf(
  list: Value | undefined,
  schemaOf: (value: Value | undefined) => JsonSchema,
): Record<string, unknown> {
  if (list?.kind !== "list") return {};
  return Object.fromEntries(
    list.items.map((item) => {
      const schema = fieldOf(item, "schema");
      const encoding = plainValue(fieldOf(item, "encoding"));
      return [
        stringOf(fieldOf(item, "mediaType")) ?? "application/json",
        { ...(schema && { schema: schemaOf(schema) }), ...(encoding !== undefined && { encoding }) },
      ];
    }),
  );
}

function responsesOf(
  responses: Value | undefined,
  schemaOf: (value: Value | undefined) => JsonSchema,
): Record<string, unknown> {
  if (responses?.kind !== "object") return { default: { description: "What it answers is not known." } };
  return Object.fromEntries(
    [...responses.fields].map(([status, response]) => {
      const content = contentOf(fieldOf(response, "content"), schemaOf);
      const headers = headersOf(response, schemaOf);
      return [
        status,
        {
          description: STATUS_CODES[status] ?? "An answer",
          ...(Object.keys(headers).length > 0 && { headers }),
          ...(Object.keys(content).length > 0 && { content }),
        },
      ];
    }),
  );
}

/** Headers of an answer: those that it must have are named in the table, and all that are described have a schema. */
function headersOf(response: Value, schemaOf: (value: Value | undefined) => JsonSchema): Record<string, object> {
  const described = schemaOf(fieldOf(response, "headerSchema"));
  const needed = plainValue(fieldOf(response, "headers"));
  const required = new Set([...(Array.isArray(needed) ? needed : []), ...((described.required as string[]) ?? [])]);
  const schemas = (described.properties ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    [...new Set([...Object.keys(schemas), ...required])].map((name) => {
      const { explode, content, ...schema } = (schemas[name] ?? {}) as JsonSchema;
      const words = { ...(required.has(name) && { required: true as const }), ...(explode === true && { explode }) };
      return [
        name,
        typeof content === "string" ? { ...words, content: { [content]: { schema } } } : { ...words, schema },
      ];
    }),
  );
}
