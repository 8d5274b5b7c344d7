import type { Reader } from "../reader.ts";
import { originOf, type Value } from "../value.ts";
import { joiSchema } from "./joi.ts";
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
  if (value.kind === "object") return plainSchema(value, context);
  const origin = originOf(value);
  if (!origin || value.kind !== "external") return undefined;
  const key = value.form === "call" ? value.at.node : value;
  if (context.seen.has(key)) return {};
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

/** An object literal that is JSON Schema, as Fastify takes it. Undefined when it holds what is not known. */
export function plainSchema(value: Value, context: Converting): JsonSchema | undefined {
  if (value.kind !== "object") return undefined;
  const schema: JsonSchema = {};
  for (const [keyword, field] of value.fields) {
    if (MAPS.has(keyword) && field.kind === "object")
      schema[keyword] = Object.fromEntries(
        [...field.fields].map(([name, inner]) => [name, schemaOf(inner, context) ?? plainValue(inner) ?? {}]),
      );
    else if (field.kind === "object" && keyword !== "default" && keyword !== "const" && keyword !== "example")
      schema[keyword] = schemaOf(field, context) ?? {};
    else if (field.kind === "list" && /^(allOf|anyOf|oneOf|prefixItems)$/.test(keyword))
      schema[keyword] = field.items.map((item) => schemaOf(item, context) ?? {});
    else if (field.kind === "external") {
      const inner = schemaOf(field, context);
      if (inner) schema[keyword] = inner;
    } else {
      const plain = plainValue(field);
      if (plain !== undefined) schema[keyword] = plain;
    }
  }
  return schema;
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

/** `null` is allowed too. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (typeof type === "string" && !("enum" in schema) && !("const" in schema))
    return { ...schema, type: [type, "null"] };
  if (Array.isArray(type)) return type.includes("null") ? schema : { ...schema, type: [...type, "null"] };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: "null" }] };
}
