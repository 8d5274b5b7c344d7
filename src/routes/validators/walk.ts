import type { Pointer } from "../spec/document.ts";
import { below, isObject } from "./keywords.ts";

/** Keywords whose value is a schema that judges the same value. */
const SAME = ["not", "if", "then", "else"] as const;
const SAME_LISTS = ["allOf", "anyOf", "oneOf"] as const;
const SAME_MAPS = ["dependentSchemas", "dependencies"] as const;
/** Keywords whose value is a schema that judges a part of the value. */
const PARTS = [
  "additionalItems",
  "additionalProperties",
  "contains",
  "items",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
] as const;
const PART_LISTS = ["prefixItems", "items"] as const;
const PART_MAPS = ["properties", "patternProperties"] as const;

type Visit = (schema: Readonly<Record<string, unknown>>, at: Pointer) => void;

/** Calls back for a schema and all schemas in it, references not followed; only those that judge the same value on wish. */
export function walk(schema: unknown, at: Pointer, visit: Visit, sameValueOnly = false): void {
  const waiting: [unknown, Pointer][] = [[schema, at]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, place] = next;
    if (!isObject(node)) continue;
    visit(node, place);
    const one = (keyword: string): void => {
      if (isObject(node[keyword])) waiting.push([node[keyword], below(place, keyword)]);
    };
    const list = (keyword: string): void => {
      const value = node[keyword];
      if (Array.isArray(value))
        for (const [index, item] of value.entries()) waiting.push([item, below(place, keyword, index)]);
    };
    const map = (keyword: string): void => {
      const value = node[keyword];
      if (isObject(value))
        for (const [name, item] of Object.entries(value)) waiting.push([item, below(place, keyword, name)]);
    };
    SAME.forEach(one);
    SAME_LISTS.forEach(list);
    SAME_MAPS.forEach(map);
    if (sameValueOnly) continue;
    PARTS.forEach(one);
    PART_LISTS.forEach(list);
    PART_MAPS.forEach(map);
  }
}
