import type { SchemaAt } from "./api.ts";
import { below, isMap } from "./pointer.ts";
import { memberOf } from "./reader.ts";

/** Keywords that hold one schema; `true`: it judges the same value, rather than a part of it. */
const SINGLE = new Map([
  ...["not", "if", "then", "else"].map((keyword) => [keyword, true] as const),
  ...[
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "items",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "contentSchema",
  ].map((keyword) => [keyword, false] as const),
]);
const LISTS: Record<string, boolean> = { allOf: true, anyOf: true, oneOf: true, prefixItems: false };
const MAPS: Record<string, boolean> = {
  properties: false,
  patternProperties: false,
  dependentSchemas: true,
  dependencies: true,
  $defs: false,
  definitions: false,
};

/** A schema within a schema. */
export interface Subschema extends SchemaAt {
  keyword: string;
  /** It judges the same value as the schema around it: a circle of nothing but these has no end. */
  inPlace: boolean;
}

/** The schemas that a schema is made of, one level down; references are not followed. */
export function* subschemas({ schema, at }: SchemaAt): Generator<Subschema> {
  if (!isMap(schema)) return;
  for (const keyword of Object.keys(schema)) {
    const value = memberOf(schema, keyword);
    if (typeof value !== "object" && typeof value !== "boolean") continue;
    if (value === null) continue;
    const single = SINGLE.get(keyword);
    if (single !== undefined) {
      const inPlace = single;
      if (!Array.isArray(value)) yield { schema: value, at: below(at, keyword), keyword, inPlace };
      else if (keyword === "items")
        for (const [i, item] of value.entries()) yield { schema: item, at: below(at, keyword, i), keyword, inPlace };
    } else if (Object.hasOwn(LISTS, keyword) && Array.isArray(value)) {
      for (const [i, item] of value.entries())
        yield { schema: item, at: below(at, keyword, i), keyword, inPlace: LISTS[keyword]! };
    } else if (Object.hasOwn(MAPS, keyword) && isMap(value)) {
      for (const name of Object.keys(value)) {
        // `dependencies` has lists of names too.
        if (Array.isArray(value[name])) continue;
        yield { schema: value[name], at: below(at, keyword, name), keyword, inPlace: MAPS[keyword]! };
      }
    }
  }
}
