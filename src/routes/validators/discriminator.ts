import type { CompileOptions, Target } from "./compile.ts";
import type { InPlace } from "./in-place.ts";
import { below, isObject } from "./keywords.ts";
import { walk } from "./walk.ts";

/** The choice that a discriminator makes. */
export interface Dispatch {
  property: string;
  options: { value: string; target: Target }[];
  /** OpenAPI 3.2: the schema where the property is absent or names nothing. */
  otherwise?: Target;
  /** The keyword whose schemas are chosen from; undefined when the choice is among the heirs of the schema. */
  keyword?: "anyOf" | "oneOf";
}

/**
 * Reads the discriminator of a schema. A value is judged by the schema that its property names: by the mapping, or by the
 * name of a component that the mapping does not mention. A name that is neither fails ("no schema can be determined and
 * validation SHOULD fail", OpenAPI 3.0.3).
 */
export function dispatchOf(target: Target, options: CompileOptions, inPlace: InPlace): Dispatch | undefined {
  const { schema, at } = target.schema;
  const discriminator = isObject(schema) ? schema.discriminator : undefined;
  if (!isObject(schema) || !isObject(discriminator) || typeof discriminator.propertyName !== "string") return undefined;
  if (options.dialect === "draft4-openapi30" && typeof schema.$ref === "string") return undefined;
  const property = discriminator.propertyName;
  const keyword = (["oneOf", "anyOf"] as const).find((name) => Array.isArray(schema[name]));
  const candidates = keyword
    ? branches(schema[keyword] as unknown[], target, property, keyword, options)
    : heirs(target, property, options, inPlace);
  if (!candidates) return undefined;

  const byName = (name: string): Target | undefined => options.mapped?.(name, at) ?? inPlace.component(name);
  const found = new Map<string, Target>();
  const mapping = isObject(discriminator.mapping) ? Object.entries(discriminator.mapping) : [];
  for (const [value, name] of mapping) {
    const mapped = typeof name === "string" ? byName(name) : undefined;
    if (mapped) found.set(value, mapped);
  }
  const mapped = new Set([...found.values()].map(({ name }) => name));
  for (const { value, target: candidate } of candidates)
    if (!mapped.has(candidate.name) && !found.has(value)) found.set(value, candidate);
  if (found.size === 0) return undefined;
  const otherwise = typeof discriminator.defaultMapping === "string" ? byName(discriminator.defaultMapping) : undefined;
  return { property, options: [...found].map(([value, chosen]) => ({ value, target: chosen })), otherwise, keyword };
}

interface Candidate {
  value: string;
  target: Target;
}

/** The alternatives under their implicit names; undefined when one is no reference and so has no name. */
function branches(
  list: readonly unknown[],
  target: Target,
  property: string,
  keyword: string,
  options: CompileOptions,
): Candidate[] | undefined {
  const candidates: Candidate[] = [];
  for (const [index, branch] of list.entries()) {
    const ref = isObject(branch) && typeof branch.$ref === "string" ? branch.$ref : undefined;
    const found = ref === undefined ? undefined : options.target(ref, below(target.schema.at, keyword, index));
    if (ref === undefined || !found) return undefined;
    candidates.push({ value: ownValue(found, property, options) ?? lastWord(ref), target: found });
  }
  return candidates;
}

/** Components that take the schema over, and the schema itself; undefined when there are none. */
function heirs(target: Target, property: string, options: CompileOptions, inPlace: InPlace): Candidate[] | undefined {
  if (target.name === "") return undefined;
  const found = inPlace.heirs(target);
  if (found.length === 0) return undefined;
  return [...found, target].map((heir) => ({
    value: ownValue(heir, property, options) ?? heir.component ?? heir.name,
    target: heir,
  }));
}

/**
 * The value that a schema itself gives to the property, where it allows one only; no other name could be right then.
 * Descriptions of Azure's interfaces say it by an extension.
 */
function ownValue(target: Target, property: string, options: CompileOptions): string | undefined {
  const { schema, at } = target.schema;
  const extension = isObject(schema) ? schema["x-ms-discriminator-value"] : undefined;
  if (typeof extension === "string") return extension;
  let value: string | undefined;
  walk(
    schema,
    at,
    (part, place) => {
      const described = isObject(part.properties) ? part.properties[property] : undefined;
      const ref = isObject(described) && typeof described.$ref === "string" ? described.$ref : undefined;
      const found =
        ref === undefined ? described : options.target(ref, below(place, "properties", property))?.schema.schema;
      if (!isObject(found)) return;
      const values = Array.isArray(found.enum) ? found.enum : "const" in found ? [found.const] : [];
      if (values.length === 1 && ["string", "boolean", "number"].includes(typeof values[0]))
        value ??= String(values[0]);
    },
    true,
  );
  return value;
}

/** The name at the end of a reference. */
function lastWord(ref: string): string {
  const word = ref
    .slice(ref.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
