import { matches, normalPattern } from "./pattern.ts";
import type { Conjunction, Part } from "./view.ts";

/** Anything goes. */
export const ANYTHING: Conjunction = [];

/** Named, pattern-matched and other properties of an object. */
export interface Fields {
  named: Map<string, Conjunction>;
  patterns: Map<string, Conjunction>;
  additional: Conjunction;
}

/** A schema as a conjunction; what says nothing is left away. */
export function conjunction(schema: Part | undefined): Conjunction {
  return schema === undefined || schema.raw === true ? ANYTHING : [schema];
}

export function each(parts: Map<string, Part>): Map<string, Conjunction> {
  return new Map([...parts].map(([name, schema]) => [name, conjunction(schema)]));
}

/** Schemas by pattern; patterns that mean the same are one. */
export function eachPattern(parts: Map<string, Part>): Map<string, Conjunction> {
  const fields = new Map<string, Conjunction>();
  for (const [pattern, schema] of parts) {
    const key = normalPattern(pattern);
    fields.set(key, both(fields.get(key) ?? ANYTHING, conjunction(schema)));
  }
  return fields;
}

/** Both at once; what says the same is said once. */
export function both(one: Conjunction, two: Conjunction): Conjunction {
  if (one.length === 0) return two.filter(({ raw }) => raw !== true);
  const known = new Set(one.map(({ raw }) => raw));
  const more = two.filter(({ raw }) => raw !== true && !known.has(raw));
  return more.length === 0 ? one : [...one, ...more];
}

/** Whether both have the same patterns. */
export function sameKeys(one: Fields, two: Fields): boolean {
  return (
    one.patterns.size === two.patterns.size && [...one.patterns.keys()].every((pattern) => two.patterns.has(pattern))
  );
}

/** Leaves patterns out that match as well: they are merged by themselves. */
export function namedField(fields: Fields, name: string): Conjunction {
  const own = fields.named.get(name);
  if (own) return own;
  for (const pattern of fields.patterns.keys()) if (matches(pattern, name) !== false) return ANYTHING;
  return fields.additional;
}

/** All that holds for a property. */
export function fieldOf(fields: Fields, name: string): Conjunction {
  let result = fields.named.get(name);
  for (const [pattern, schema] of fields.patterns)
    if (matches(pattern, name) !== false) result = both(result ?? ANYTHING, schema);
  return result ?? fields.additional;
}
