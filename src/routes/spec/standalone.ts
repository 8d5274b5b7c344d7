import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Api, ComponentSchema, SchemaAt } from "./api.ts";
import type { Pointer } from "./document.ts";
import { below, isMap, refOf } from "./pointer.ts";

export type JsonSchema = boolean | Record<string, unknown>;
/** Who writes the value: a request has no `readOnly` properties, a response no `writeOnly` ones. */
export type Direction = "request" | "response";

const ONE = [
  "not",
  "if",
  "then",
  "else",
  "items",
  "additionalProperties",
  "propertyNames",
  "contains",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];
/** They describe, and judge nothing. */
const SILENT = [
  "example",
  "examples",
  "default",
  "xml",
  "externalDocs",
  "discriminator",
  "deprecated",
  "description",
  "title",
  "nullable",
  "readOnly",
  "writeOnly",
  "$schema",
  "$id",
  "$anchor",
];

/**
 * Whether a value is valid; a schema that is none judges nothing.
 * @param formats whether they are checked: alternatives that only a format tells apart are alike without it
 */
export function validatorOf(schema: JsonSchema, formats = true): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: formats });
  if (formats) addFormats.default(ajv);
  try {
    return ajv.compile(schema);
  } catch {
    return () => true;
  }
}

/** Whether a value is valid to a server that checks formats and to one that does not. */
export function validatorEitherWay(schema: JsonSchema): (value: unknown) => boolean {
  const [checking, other] = [validatorOf(schema), validatorOf(schema, false)];
  return (value) => checking(value) && other(value);
}

/** A spec's schema as JSON Schema 2020-12 that stands by itself: what it refers to is in its `$defs`. */
export function standalone(api: Api, { schema, at }: SchemaAt, direction: Direction): JsonSchema {
  const definitions: Record<string, unknown> = {};
  const names = new Map<ComponentSchema, string>();
  const old = api.version === "2.0" || api.version === "3.0";

  const refer = (ref: string, from: Pointer): JsonSchema => {
    const named = api.named(ref, from);
    if (named === undefined) return true;
    let name = names.get(named);
    if (name === undefined) {
      name = named.identifier;
      names.set(named, name);
      definitions[name] = convert(named.schema.schema, named.schema.at);
    }
    return { $ref: `#/$defs/${name}` };
  };

  const convert = (value: unknown, place: Pointer): JsonSchema => {
    if (!isMap(value)) return value !== false;
    const ref = refOf(value);
    if (ref !== undefined && old) return refer(ref, place);
    const copy: Record<string, unknown> = {};
    for (const [keyword, given] of Object.entries(value)) {
      if (SILENT.includes(keyword) || keyword.startsWith("x-")) continue;
      const here = below(place, keyword);
      if (keyword === "$ref")
        Object.assign(copy, { allOf: [...((copy.allOf as unknown[]) ?? []), refer(ref!, place)] });
      else if (ONE.includes(keyword) && !Array.isArray(given)) copy[keyword] = convert(given, here);
      else if (LISTS.includes(keyword) && Array.isArray(given)) {
        const list = given.map((item, i) => convert(item, below(here, i)));
        copy[keyword] = keyword === "allOf" ? [...((copy.allOf as unknown[]) ?? []), ...list] : list;
      } else if (MAPS.includes(keyword) && isMap(given))
        copy[keyword] = Object.fromEntries(
          Object.entries(given).map(([name, item]) => [name, convert(item, below(here, name))]),
        );
      else copy[keyword] = given;
    }
    if (old) fromDraft4(copy, value);
    withoutOtherDirection(copy, value, direction);
    return copy;
  };

  const converted = convert(schema, at);
  if (Object.keys(definitions).length === 0 || typeof converted === "boolean") return converted;
  return { ...converted, $defs: definitions };
}

/** OpenAPI 3.0's own ways: `nullable`, and bounds whose exclusiveness is a flag. */
function fromDraft4(copy: Record<string, unknown>, given: Record<string, unknown>): void {
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof given[flag] !== "boolean") continue;
    delete copy[flag];
    if (given[flag] === true && typeof given[bound] === "number") {
      copy[flag] = given[bound];
      delete copy[bound];
    }
  }
  if (given.nullable !== true || typeof given.type !== "string") return;
  copy.type = [given.type, "null"];
  if (Array.isArray(copy.enum) && !copy.enum.includes(null)) copy.enum = [...copy.enum, null];
}

/** Properties of the other direction need not be there. */
function withoutOtherDirection(
  copy: Record<string, unknown>,
  given: Record<string, unknown>,
  direction: Direction,
): void {
  if (!Array.isArray(given.required) || !isMap(given.properties)) return;
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  const { properties } = given;
  copy.required = given.required.filter((name) => {
    const property = typeof name === "string" && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return !(isMap(property) && property[flag] === true);
  });
}
