import type { Api, SchemaAt } from "../spec/api.ts";
import { below, isMap, refOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";
import { allows, valuesOf } from "./runtime/shape.ts";
import type { Shape } from "./runtime/types.ts";

/**
 * What a server fills in for a schema's value that is missing: its own default, else that of what it refers to or is
 * made of. Undefined where there is none, and for a null that the schema has no room for: many write that for "none".
 */
export function defaultOf(api: Api, schema: SchemaAt | undefined, shape: Shape): unknown {
  const value = writtenDefault(api, schema, new Set());
  if (value === null && shape.type !== undefined && !allows(shape, "null")) return undefined;
  // Many write the default of a number in quotes.
  return typeof value === "string" && shape.type !== undefined ? valuesOf(value, shape)[0] : value;
}

function writtenDefault(api: Api, schema: SchemaAt | undefined, seen: Set<unknown>): unknown {
  if (schema === undefined || !isMap(schema.schema) || seen.has(schema.schema)) return undefined;
  const { schema: value, at } = schema;
  seen.add(value);
  const ref = refOf(value);
  const target = ref === undefined ? undefined : api.spec.resolve(ref, at);
  const referred = () => target && writtenDefault(api, { schema: target.value, at: target.at }, seen);
  // Before 3.1, what stands beside a reference is ignored.
  if (ref !== undefined && (api.version === "2.0" || api.version === "3.0")) return referred();
  const parts = memberOf(value, "allOf");
  const found = [memberOf(value, "default"), referred()];
  if (Array.isArray(parts))
    found.push(...parts.map((part, i) => writtenDefault(api, { schema: part, at: below(at, "allOf", i) }, seen)));
  return found.find((one) => one !== undefined);
}
