import type { Pointer } from "../spec/document.ts";
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
  const mapped = new Map(found);
  const isMapped = ({ name }: Target): boolean => [...mapped.values()].some((one) => one.name === name);
  for (const { values, target: candidate } of candidates) {
    if (isMapped(candidate)) continue;
    for (const value of values) {
      const taken = found.get(value);
      if (!taken) found.set(value, candidate);
      // Then the property does not tell them apart, and the rest of each has to.
      else if (keyword && !mapped.has(value) && taken.name !== candidate.name) return undefined;
    }
  }
  if (found.size === 0) return undefined;
  const otherwise = typeof discriminator.defaultMapping === "string" ? byName(discriminator.defaultMapping) : undefined;
  return { property, options: [...found].map(([value, chosen]) => ({ value, target: chosen })), otherwise, keyword };
}

interface Candidate {
  values: readonly string[];
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
    candidates.push({ values: valuesOf(found, property, lastWord(ref), options), target: found });
  }
  return candidates;
}

/** Components that take the schema over, and the schema itself; undefined when there are none. */
function heirs(target: Target, property: string, options: CompileOptions, inPlace: InPlace): Candidate[] | undefined {
  if (target.name === "") return undefined;
  const found = inPlace.heirs(target);
  if (found.length === 0) return undefined;
  return [...found, target].map((heir) => ({
    values: [ownValue(heir, property, options) ?? heir.component ?? heir.name],
    target: heir,
  }));
}

/**
 * The values of the property that mean an alternative: the only one that it allows, else its name. Where the property
 * cannot have that name, those that it can have are meant.
 */
function valuesOf(target: Target, property: string, name: string, options: CompileOptions): readonly string[] {
  const only = ownValue(target, property, options);
  if (only !== undefined) return [only];
  const listed = listedValues(target.schema.schema, target.schema.at, property, options, new Set());
  return listed === undefined || listed.includes(name) ? [name] : listed;
}

/** The values that a schema lists for the property; undefined where it may have others, or is not told. */
function listedValues(
  schema: unknown,
  at: Pointer,
  property: string | undefined,
  options: CompileOptions,
  seen: Set<unknown>,
): string[] | undefined {
  if (!isObject(schema) || seen.has(schema)) return undefined;
  const within = new Set(seen).add(schema);
  const inner = (part: unknown, ...steps: (string | number)[]): string[] | undefined =>
    listedValues(part, below(at, ...steps), property, options, within);
  const target = typeof schema.$ref === "string" ? options.target(schema.$ref, at)?.schema : undefined;
  const referred = target && listedValues(target.schema, target.at, property, options, within);
  // OpenAPI 3.0 ignores what stands beside a reference.
  if (typeof schema.$ref === "string" && options.dialect === "draft4-openapi30") return referred;
  const found = [referred];
  if (property === undefined) {
    if ("const" in schema || Array.isArray(schema.enum))
      found.push(("const" in schema ? [schema.const] : (schema.enum as unknown[])).filter(isNameable).map(String));
    else if (schema.type === "null") found.push([]);
  } else if (isObject(schema.properties) && Object.hasOwn(schema.properties, property)) {
    const place = below(at, "properties", property);
    found.push(listedValues(schema.properties[property], place, undefined, options, within));
  }
  if (Array.isArray(schema.allOf)) found.push(...schema.allOf.map((part, i) => inner(part, "allOf", i)));
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const list = schema[keyword];
    if (!Array.isArray(list) || list.length === 0) continue;
    const parts = list.map((part, i) => inner(part, keyword, i));
    if (parts.every((values) => values !== undefined)) found.push(parts.flat());
  }
  const lists = found.filter((values) => values !== undefined);
  return lists.sort((a, b) => a.length - b.length)[0] && [...new Set(lists[0])];
}

/** What a mapping can name. */
function isNameable(value: unknown): boolean {
  return ["string", "boolean", "number"].includes(typeof value);
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
