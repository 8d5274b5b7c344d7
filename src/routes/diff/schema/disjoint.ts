import { accepts } from "./evaluate.ts";
import type { Shape } from "./shape.ts";
import { TYPES } from "./types.ts";

/** Whether surely no value matches both. */
export function disjoint(one: Shape, two: Shape): boolean {
  const common = one.types & two.types;
  if (common === 0) return true;
  if (one.values && two.values) return ![...one.values.keys()].some((key) => two.values!.has(key));
  if (one.values) return [...one.values.values()].every((value) => accepts(two.view, two.judged, value) === false);
  if (two.values) return disjoint(two, one);
  if (common !== TYPES.object) return false;
  return disjointObjects(one, two) || disjointObjects(two, one);
}

/** A property that must be there, and has no value in common or may not be there. */
function disjointObjects(one: Shape, two: Shape): boolean {
  return [...one.required].some((name) => {
    const other = constants(two, name);
    if (other?.size === 0) return true;
    const own = constants(one, name);
    return own !== undefined && other !== undefined && ![...own].some((key) => other.has(key));
  });
}

/** The values that a property can have, as JSON, where its schema lists them. */
function constants(shape: Shape, name: string): Set<string> | undefined {
  const schemas = shape.field(name);
  for (const { raw, where } of schemas) {
    let at = raw;
    for (let hops = 0; hops < 5 && typeof at === "object" && typeof at.$ref === "string"; hops++)
      at = shape.view.target(at.$ref, where)?.raw ?? true;
    if (at === false) return new Set();
    if (typeof at === "boolean") continue;
    if ("const" in at) return new Set([JSON.stringify(at.const)]);
    if (Array.isArray(at.enum)) return new Set(at.enum.map((value) => JSON.stringify(value)));
  }
  return undefined;
}
