import type { Reader } from "../reader.ts";
import { isUndefined, originOf, type Value } from "../value.ts";
import { joiSchema } from "./joi.ts";
import { isAssumed, knowledgeOf, noted, notRead } from "./knowledge.ts";
import { typeboxSchema } from "./typebox.ts";
import { zodSchema } from "./zod.ts";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = { [keyword: string]: unknown };

/** What turning code into a schema needs: to run a function that gives one, and to end in circles. */
export interface Converting {
  reader: Reader;
  /** Values that are being converted: a schema that holds itself ends. */
  seen: Set<object>;
  /** What the code demands beyond what a schema says, in words. */
  beyond: Set<string>;
}

export const converting = (reader: Reader): Converting => ({ reader, seen: new Set(), beyond: new Set() });

/** The JSON Schema of a value of zod, Joi or TypeBox, or of a plain object that is one. Undefined: it is none of them. */
export function schemaOf(value: Value | undefined, context: Converting): JsonSchema | undefined {
  if (value === undefined) return undefined;
  if (value.kind === "object") {
    // An object may hold itself.
    if (context.seen.has(value)) return notRead();
    context.seen.add(value);
    const schema = plainSchema(value, context);
    context.seen.delete(value);
    return schema;
  }
  const origin = originOf(value);
  if (!origin || value.kind !== "external") return undefined;
  const key = value.form === "call" ? value.at.node : value;
  if (context.seen.has(key)) return notRead();
  context.seen.add(key);
  try {
    if (/^zod(\/|$)|^@?zod/.test(origin.module) || origin.module === "@hono/zod-openapi")
      return zodSchema(value, context);
    if (/^(joi|@hapi\/joi|celebrate|yup)$/.test(origin.module)) return joiSchema(value, context);
    if (/typebox/.test(origin.module)) return typeboxSchema(value, context);
    return undefined;
  } finally {
    context.seen.delete(key);
  }
}

/** Keywords whose values are schemas by name, schemas in a list, and schemas. */
const MAPS = new Set(["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"]);

/** Keywords that decide nothing about a value. */
const REMARKS = new Set([
  ..."title description summary example examples deprecated tags $id $schema $comment default xml".split(" "),
  ..."externalDocs readOnly writeOnly errorMessage operationId security".split(" "),
]);

/**
 * An object literal that is JSON Schema, as Fastify takes it. Undefined when it is none. What is not known of it is
 * noted.
 */
export function plainSchema(value: Value, context: Converting): JsonSchema | undefined {
  if (value.kind !== "object") return undefined;
  const schema: JsonSchema = {};
  let isUnread = value.open || value.of !== undefined;
  let isNarrower = false;
  const judged = (inner: Value) => schemaOf(inner, context) ?? notRead();
  for (const [keyword, field] of value.fields) {
    if (MAPS.has(keyword) && field.kind === "object") {
      isUnread ||= field.open;
      schema[keyword] = Object.fromEntries(
        [...field.fields].map(([name, inner]) => [name, schemaOf(inner, context) ?? plainValue(inner) ?? notRead()]),
      );
    } else if (field.kind === "object" && keyword !== "default" && keyword !== "const" && keyword !== "example")
      schema[keyword] = judged(field);
    else if (field.kind === "list" && /^(allOf|anyOf|oneOf|prefixItems)$/.test(keyword)) {
      isUnread ||= field.open;
      schema[keyword] = field.items.map(judged);
    } else {
      const inner = field.kind === "external" ? schemaOf(field, context) : plainValue(field);
      if (inner !== undefined) schema[keyword] = inner;
      if (inner === undefined && !REMARKS.has(keyword) && !isUndefined(field)) {
        isUnread ||= !/^(enum|format|pattern|required|min|max|exclusive|multiple|unique)/.test(keyword);
        isNarrower = true;
      }
    }
    isUnread ||= isAssumed(field) && !REMARKS.has(keyword);
  }
  const at = context.reader.origins.get(value);
  return noted(schema, {
    ...(isUnread && { unread: true as const }),
    ...(isNarrower && { narrower: true as const }),
    ...(at && { at }),
  });
}

/** JSON of a value that is known whole. */
export function plainValue(value: Value | undefined): unknown {
  switch (value?.kind) {
    case "literal":
      return typeof value.value === "bigint" ? Number(value.value) : value.value;
    case "list": {
      const items = value.items.map(plainValue);
      return value.open || items.includes(undefined) ? undefined : items;
    }
    case "object": {
      if (value.open) return undefined;
      const entries = [...value.fields].map(([name, field]) => [name, plainValue(field)] as const);
      return entries.some(([, field]) => field === undefined) ? undefined : Object.fromEntries(entries);
    }
    default:
      return undefined;
  }
}

/** Keywords that may refuse null, whatever the type allows. */
const JUDGING_NULL = ["enum", "const", "not", "allOf", "anyOf", "oneOf", "if", "$ref"];

/** `null` is allowed too. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  const isByType = !JUDGING_NULL.some((keyword) => keyword in schema);
  if (typeof type === "string" && isByType) return { ...schema, type: [type, "null"] };
  if (Array.isArray(type) && isByType) return type.includes("null") ? schema : { ...schema, type: [...type, "null"] };
  if (Object.keys(schema).length === 0) return schema;
  return noted({ anyOf: [schema, { type: "null" }] }, knowledgeOf(schema));
}
