import { STATUS_CODES } from "node:http";
import type { Application } from "./application.ts";
import { generatedSpec } from "./generated-spec.ts";
import type { ServedOperation } from "./operation.ts";
import type { Answer, Part, Validation } from "./recorder.ts";
import { joiFields } from "./schemas/joi.ts";
import { withoutKnowledge } from "./schemas/knowledge.ts";
import { valueSchema } from "./schemas/of-value.ts";
import { type Converting, converting, type JsonSchema, plainSchema, plainValue, schemaOf } from "./schemas/schema.ts";
import { fieldOf, originOf, stringOf, truthOf, type Value } from "./value.ts";

export interface OpenApi {
  openapi: "3.1.0";
  info: { title: string; version: string };
  servers?: { url: string }[];
  tags?: { name: string }[];
  paths: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
}

/** An OpenAPI 3.1 document of what an application serves, as far as its code tells. The same code gives the same bytes. */
export function specOf(application: Application, info: OpenApi["info"]): OpenApi {
  const context = converting(application.reader);
  const paths: OpenApi["paths"] = {};
  const ids = operationIds(application.operations.filter(({ isGenerated }) => !isGenerated));
  const generated = generatedSpec(application.reader, application.operations);
  for (const operation of application.operations) {
    paths[operation.path] ??= {};
    paths[operation.path]![operation.method] = operation.isGenerated
      ? generated.operation(operation)
      : withoutKnowledge(operationOf(operation, ids.get(operation), context));
  }
  const shared = Object.fromEntries(
    [...application.shared].map(([id, schema]) => [
      componentName(id),
      withoutId(withoutKnowledge(plainSchema(schema, context) ?? {})),
    ]),
  );
  const schemas = { ...generated.components.schemas, ...shared };
  // What people serve beside it may be served elsewhere, and mounted below a path its servers are no longer right.
  const isWhole = application.operations.every(
    ({ isGenerated, path, options }) => isGenerated && stringOf(fieldOf(options, "path")) === path,
  );
  const secured = application.operations.some(({ authenticated }) => authenticated);
  const securitySchemes = {
    ...generated.components.securitySchemes,
    ...(secured && { bearerAuth: { type: "http", scheme: "bearer" } }),
  };
  const components = {
    ...(Object.keys(schemas).length > 0 && { schemas }),
    ...(Object.keys(securitySchemes).length > 0 && { securitySchemes }),
  };
  return {
    openapi: "3.1.0",
    info,
    ...(isWhole && generated.servers.length > 0 && { servers: generated.servers }),
    paths,
    ...(Object.keys(components).length > 0 && { components }),
  };
}

/** Names of handlers, where each names one operation only. */
function operationIds(operations: ServedOperation[]): Map<ServedOperation, string> {
  const ids = new Map<ServedOperation, string>();
  const counts = new Map<string, number>();
  const named = operations.map((operation) => {
    const own = stringOf(fieldOf(fieldOf(operation.options, "schema"), "operationId"));
    return [operation, own ?? operation.handler] as const;
  });
  for (const [, name] of named) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [operation, name] of named) if (name !== undefined && counts.get(name) === 1) ids.set(operation, name);
  return ids;
}

function operationOf(operation: ServedOperation, id: string | undefined, context: Converting): Record<string, unknown> {
  const schema = fieldOf(operation.options, "schema");
  const text = (name: string) => stringOf(fieldOf(schema, name));
  const tags = plainValue(fieldOf(schema, "tags"));
  const deprecated = fieldOf(schema, "deprecated");
  const parameters = parametersOf(operation, context);
  const body = bodyOf(operation, context);
  return {
    tags: Array.isArray(tags) ? tags : [tagOf(operation.path)],
    ...(text("summary") && { summary: text("summary") }),
    ...(text("description") && { description: text("description") }),
    ...(id && { operationId: id }),
    ...(deprecated !== undefined && truthOf(deprecated) === true && { deprecated: true }),
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: body }),
    responses: responsesOf(operation, schema, context),
    ...(operation.authenticated && { security: [{ bearerAuth: [] }] }),
  };
}

/** The first part of a path that names a thing: not "api" and not a version. */
export function tagOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && !part.includes("{"));
  return parts.find((part) => !/^(api|rest|v\d+(\.\d+)*)$/i.test(part)) ?? parts.at(-1) ?? "default";
}

/** Schemas of a part: of Fastify's route, of validators, in the order in which they stand. */
export function schemaOfPart(
  operation: ServedOperation,
  part: Part,
  context: Converting,
): { schema: JsonSchema | undefined; judged: boolean } {
  const route = fieldOf(operation.options, "schema");
  const names: Record<Part, string[]> = {
    body: ["body"],
    query: ["querystring", "query"],
    params: ["params"],
    headers: ["headers"],
    cookies: ["cookies"],
  };
  const inRoute = names[part].map((name) => fieldOf(route, name)).find((value) => value !== undefined);
  if (inRoute) return { schema: references(schemaOf(inRoute, context)), judged: true };
  const judging = operation.validations.filter((validation) => validation.part === part);
  const schemas = judging
    .map((validation) => schemaOfValidation(validation, context))
    .filter((schema) => schema !== undefined);
  if (schemas.length === 0) return { schema: undefined, judged: judging.length > 0 };
  return { schema: schemas.reduce(joined), judged: true };
}

function schemaOfValidation({ schema }: Validation, context: Converting): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  if (schema.kind === "object" && isOfJoi(schema)) return joiFields(schema, context);
  const found = schemaOf(schema, context);
  // A map of fields without an object around it: celebrate({ body: { name: Joi.string() } }).
  if (
    found &&
    schema.kind === "object" &&
    !("type" in found || "properties" in found || "$ref" in found || "anyOf" in found)
  )
    return schemaOfFields(schema, context);
  return found;
}

function isOfJoi({ fields }: Extract<Value, { kind: "object" }>): boolean {
  return [...fields.values()].some((field) => /^(joi|@hapi\/joi|celebrate|yup)$/.test(originOf(field)?.module ?? ""));
}

function schemaOfFields(value: Extract<Value, { kind: "object" }>, context: Converting): JsonSchema {
  const properties = Object.fromEntries(
    [...value.fields].map(([name, field]) => [name, schemaOf(field, context) ?? {}]),
  );
  return { type: "object", properties };
}

/** Two schemas for the same part: chains of express-validator are one a field. */
function joined(one: JsonSchema, other: JsonSchema): JsonSchema {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  if (one.type !== "object" || other.type !== "object" || !one.properties || !other.properties)
    return { allOf: [one, other] };
  const required = [...new Set([...((one.required as string[]) ?? []), ...((other.required as string[]) ?? [])])];
  return {
    ...one,
    ...other,
    properties: { ...(one.properties as object), ...(other.properties as object) },
    ...(required.length > 0 && { required }),
  };
}

function parametersOf(operation: ServedOperation, context: Converting): unknown[] {
  const parameters: unknown[] = [];
  const params = propertiesOf(schemaOfPart(operation, "params", context).schema);
  for (const { name, pattern, wildcard } of operation.parameters) {
    const known = params.schemas.get(name) ?? params.schemas.get("*");
    const schema = known ?? { type: "string", ...(pattern && { pattern: `^(?:${pattern})$` }) };
    const note = wildcard ? { description: "Takes the rest of the path, slashes included." } : {};
    parameters.push({ name, in: "path", required: true, ...note, schema });
  }
  for (const [part, place] of [
    ["query", "query"],
    ["headers", "header"],
    ["cookies", "cookie"],
  ] as const) {
    const { schema } = schemaOfPart(operation, part, context);
    const { schemas, required } = propertiesOf(schema);
    const names = [...new Set([...schemas.keys(), ...operation.uses[part].fields.map(firstKey)])];
    for (const name of names.sort()) {
      if (part === "headers" && IGNORED_HEADERS.has(name.toLowerCase())) continue;
      parameters.push({
        name,
        in: place,
        // What is filled in need not be sent.
        ...(required.has(name) && !hasDefault(schemas.get(name)) && { required: true }),
        schema: schemas.get(name) ?? {},
      });
    }
  }
  return parameters;
}

function hasDefault(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "default" in schema;
}

const firstKey = (path: string) => path.split(".")[0]!;

/** OpenAPI says of these that they are ignored as parameters; the others every client and proxy sends. */
export const IGNORED_HEADERS = new Set([
  "accept",
  "content-type",
  "authorization",
  "cookie",
  "host",
  "user-agent",
  "origin",
  "referer",
  "x-forwarded-for",
  "x-forwarded-proto",
  "x-real-ip",
  "content-length",
  "connection",
]);

function propertiesOf(schema: JsonSchema | undefined): { schemas: Map<string, unknown>; required: Set<string> } {
  const schemas = new Map<string, unknown>();
  const required = new Set<string>();
  for (const part of schema ? [schema, ...((schema.allOf as JsonSchema[] | undefined) ?? [])] : []) {
    for (const [name, property] of Object.entries((part.properties as object | undefined) ?? {}))
      schemas.set(name, property);
    for (const name of (part.required as string[] | undefined) ?? []) required.add(name);
  }
  return { schemas, required };
}

function bodyOf(operation: ServedOperation, context: Converting): object | undefined {
  const { schema } = schemaOfPart(operation, "body", context);
  const { fields, whole } = operation.uses.body;
  if (schema) return { required: true, content: { "application/json": { schema } } };
  if (fields.length === 0 && !whole) return undefined;
  if (operation.method === "get" || operation.method === "head") return undefined;
  return { content: { "application/json": { schema: objectOfFields(fields) } } };
}

/** An object with the keys that the code reads; what they hold is not known. */
function objectOfFields(paths: string[]): JsonSchema {
  const tree = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split(".");
    tree.set(first, [...(tree.get(first) ?? []), ...(rest.length > 0 ? [rest.join(".")] : [])]);
  }
  const properties = Object.fromEntries(
    [...tree].map(([name, below]) => [name, below.length > 0 ? objectOfFields(below) : {}]),
  );
  return { type: "object", ...(tree.size > 0 && { properties }) };
}

function responsesOf(
  operation: ServedOperation,
  schema: Value | undefined,
  context: Converting,
): Record<string, unknown> {
  const inRoute = fieldOf(schema, "response");
  const responses: Record<string, unknown> = {};
  if (inRoute?.kind === "object")
    for (const [status, value] of inRoute.fields) {
      const key = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
      const given = references(schemaOf(value, context));
      const body = given && originOf(value)?.module.startsWith("zod") ? filledIn(given) : given;
      const text = body?.description;
      responses[key] = {
        description: typeof text === "string" ? text : describe(key),
        ...(body && !isNothing(body) && { content: { "application/json": { schema: body } } }),
      };
    }
  for (const [status, answers] of byStatus(operation.answers)) {
    if (status in responses || `${status[0]}XX` in responses) continue;
    responses[status] = answerOf(status, answers);
  }
  if (Object.keys(responses).length === 0) responses.default = { description: "What it answers is not known." };
  return Object.fromEntries(Object.entries(responses).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isNothing = (schema: JsonSchema) => schema.type === "null";

/** In what zod sends, what has a default is always there. */
function filledIn<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(filledIn) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, filledIn(value)])) as JsonSchema;
  const { properties, required } = inner;
  if (typeof properties !== "object" || properties === null) return inner as T;
  const always = Object.entries(properties).flatMap(([name, property]) =>
    typeof property === "object" && property !== null && "default" in property ? [name] : [],
  );
  if (always.length === 0) return inner as T;
  return { ...inner, required: [...new Set([...(Array.isArray(required) ? required : []), ...always])] } as T;
}

function byStatus(answers: Answer[]): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const status = answer.status === undefined ? "default" : String(answer.status);
    if (!/^([1-5]\d\d|default)$/.test(status)) continue;
    groups.set(status, [...(groups.get(status) ?? []), answer]);
  }
  return groups;
}

function answerOf(status: string, answers: Answer[]): unknown {
  const bodies = answers.filter(({ body }) => body !== undefined);
  const mediaType = answers.find((answer) => answer.mediaType)?.mediaType ?? "application/json";
  if (bodies.length === 0 || status === "204" || status === "304") {
    const other = mediaType !== "application/json" && status !== "204" ? { content: { [mediaType]: {} } } : {};
    return { description: describe(status), ...other };
  }
  const schemas = [
    ...new Map(bodies.map(({ body }) => [JSON.stringify(valueSchema(body!)), valueSchema(body!)])).values(),
  ];
  const schema = schemas.length === 1 ? schemas[0] : { anyOf: schemas };
  return { description: describe(status), content: { [mediaType]: { schema } } };
}

function describe(status: string): string {
  return STATUS_CODES[status] ?? (status === "default" ? "Another answer" : `${status[0]}xx`);
}

/** Fastify's `{ $ref: "user#" }` is a component of OpenAPI. */
function references<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(references) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string" || value.startsWith("#/")) return [key, references(value)];
      const [id = "", pointer = ""] = value.split("#");
      return [key, `#/components/schemas/${componentName(id)}${pointer.replace(/^\/?(?=.)/, "/")}`];
    }),
  ) as T;
}

const componentName = (id: string) => id.replace(/^https?:\/\//, "").replace(/[^\w.-]+/g, "_");

function withoutId({ $id: _, ...schema }: JsonSchema): JsonSchema {
  return references(schema);
}
