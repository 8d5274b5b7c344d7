import type { Pointer, Spec } from "./document.ts";
import { isMap, own, refOf, stepOf } from "./pointer.ts";

/** Keywords that hold schemas by names; maps outside of schemas are followed where they are read. */
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

/**
 * `properties: { $ref: … }`: a whole map of schemas by reference. The specifications do not foresee it, but bundlers
 * resolve it, and large descriptions rely on it. Each member becomes a reference of its own, in place.
 * @param at where the map stands in `document`
 */
export function spreadReferredMap(at: Pointer, spec: Spec, document: unknown): void {
  const keyword = at.path.at(-1);
  if (keyword === undefined || !MAPS.has(keyword)) return;
  const node = at.path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
  const map = own(node, keyword);
  const ref = refOf(map);
  if (ref === undefined || !isMap(map) || !isMap(node)) return;
  const { $ref: _, ...beside } = map;
  const target = spec.resolve(ref, at)?.value;
  const names = isMap(target) ? Object.keys(target).filter((name) => !Object.hasOwn(beside, name)) : [];
  const base = ref.includes("#") ? ref : `${ref}#`;
  const members = names.map((name) => {
    return [name, { $ref: `${base}${stepOf(name)}` }] as const;
  });
  node[keyword] = Object.fromEntries([...members, ...Object.entries(beside)]);
}
