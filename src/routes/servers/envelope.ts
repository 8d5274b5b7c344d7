import { kindOfMedia } from "../generate/types.ts";
import type { Api, SchemaAt } from "../spec/api.ts";
import { below, isMap, refOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";

/** Whether answers of the API are `{ data, meta }`, so that its handlers have use for the helper. */
export function hasEnvelope(api: Api): boolean {
  return api.operations.some(({ responses }) =>
    responses.some(
      ({ status, content }) =>
        status.startsWith("2") &&
        content.some(({ mediaType, schema }) => {
          if (kindOfMedia(mediaType) !== "json" || !schema) return false;
          const names = namesOf(api, schema, 0);
          return names.has("data") && names.has("meta");
        }),
    ),
  );
}

/** Names of the properties that a schema, its target or a part of its `allOf` speaks of. */
function namesOf(api: Api, { schema, at }: SchemaAt, depth: number): Set<string> {
  if (!isMap(schema) || depth > 8) return new Set();
  const ref = refOf(schema);
  const target = ref === undefined ? undefined : api.spec.resolve(ref, at);
  const properties = memberOf(schema, "properties");
  const parts = memberOf(schema, "allOf");
  const inner = Array.isArray(parts) ? parts.map((part, i) => ({ schema: part, at: below(at, "allOf", i) })) : [];
  if (target) inner.push({ schema: target.value, at: target.at });
  return new Set([
    ...(isMap(properties) ? Object.keys(properties) : []),
    ...inner.flatMap((part) => [...namesOf(api, part, depth + 1)]),
  ]);
}
