/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Random {
  chance(of: number): boolean;
  whole(below: number): number;
  pick<T>(list: readonly T[]): T;
  some<T>(list: readonly T[]): T[];
}

export function randomOf(next: () => number): Random {
  const random: Random = {
    chance: (of) => next() < of,
    whole: (below) => Math.floor(next() * below),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    some: (list) => list.filter(() => next() < 0.5),
  };
  return random;
}

type Json = Record<string, unknown>;

const NAMES = ["a", "b", "c"];
const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];
const SCALARS = [null, true, false, 0, 1, 2, 3.5, -1, "", "a", "ab", "abc", "b1"];
const PATTERNS = ["^a", "b$", "^[a-z]+$", "^.{2}$"];

/** A value of few values, so that schemas tell many of them apart. */
export function randomValue(random: Random, depth = 2): unknown {
  const kind = random.whole(depth > 0 ? 4 : 2);
  if (kind < 2) return random.pick(SCALARS);
  if (kind === 2) return Array.from({ length: random.whole(4) }, () => randomValue(random, depth - 1));
  return Object.fromEntries(random.some([...NAMES, "ab"]).map((name) => [name, randomValue(random, depth - 1)]));
}

/** A schema of JSON Schema 2020-12 with any keywords. `$ref`s lead to `#/$defs/x` and `#/$defs/y`. */
export function randomSchema(random: Random, depth = 2): unknown {
  if (random.chance(0.04)) return random.chance(0.5);
  if (depth > 0 && random.chance(0.06)) return { $ref: `#/$defs/${random.pick(["x", "y"])}` };
  const schema: Json = {};
  if (random.chance(0.75)) {
    const types = random.chance(0.75) ? [random.pick(TYPES)] : [...new Set([random.pick(TYPES), random.pick(TYPES)])];
    schema.type = types.length === 1 && random.chance(0.8) ? types[0] : types;
  }
  if (random.chance(0.1)) schema.enum = [...new Set(random.some(SCALARS).concat(random.pick(SCALARS)))];
  else if (random.chance(0.04)) schema.const = random.pick(SCALARS);
  const about = schema.type === undefined ? random.some(TYPES) : [schema.type].flat();
  if (about.includes("number") || about.includes("integer")) numberKeywords(schema, random);
  if (about.includes("string")) stringKeywords(schema, random);
  if (about.includes("array")) arrayKeywords(schema, random, depth);
  if (about.includes("object")) objectKeywords(schema, random, depth);
  if (depth > 0) logic(schema, random, depth);
  return schema;
}

function numberKeywords(schema: Json, random: Random): void {
  if (random.chance(0.3)) schema.minimum = random.whole(4) - 1;
  if (random.chance(0.3)) schema.maximum = random.whole(4);
  if (random.chance(0.1)) schema.exclusiveMinimum = random.whole(3) - 1;
  if (random.chance(0.1)) schema.exclusiveMaximum = random.whole(4);
  if (random.chance(0.1)) schema.multipleOf = random.pick([0.5, 1, 2]);
}

function stringKeywords(schema: Json, random: Random): void {
  if (random.chance(0.25)) schema.minLength = random.whole(3);
  if (random.chance(0.25)) schema.maxLength = random.whole(4);
  if (random.chance(0.2)) schema.pattern = random.pick(PATTERNS);
}

function arrayKeywords(schema: Json, random: Random, depth: number): void {
  if (random.chance(0.2)) schema.minItems = random.whole(3);
  if (random.chance(0.2)) schema.maxItems = random.whole(4);
  if (random.chance(0.15)) schema.uniqueItems = random.chance(0.7);
  if (depth === 0) return;
  if (random.chance(0.5)) schema.items = randomSchema(random, depth - 1);
  if (random.chance(0.2)) schema.prefixItems = [randomSchema(random, depth - 1), randomSchema(random, depth - 1)];
  // ajv lets [] pass `contains` beside `prefixItems`.
  if (!("prefixItems" in schema) && random.chance(0.15)) {
    schema.contains = randomSchema(random, depth - 1);
    if (random.chance(0.3)) schema.minContains = random.whole(3);
    if (random.chance(0.3)) schema.maxContains = random.whole(3);
  }
  if (random.chance(0.04)) schema.unevaluatedItems = randomSchema(random, depth - 1);
}

function objectKeywords(schema: Json, random: Random, depth: number): void {
  if (random.chance(0.3)) schema.required = random.some(NAMES);
  if (random.chance(0.15)) schema.minProperties = random.whole(3);
  if (random.chance(0.15)) schema.maxProperties = random.whole(4);
  if (random.chance(0.1)) schema.dependentRequired = { [random.pick(NAMES)]: random.some(NAMES) };
  if (depth === 0) return;
  const map = (names: readonly string[]) =>
    Object.fromEntries(random.some(names).map((name) => [name, randomSchema(random, depth - 1)]));
  if (random.chance(0.6)) schema.properties = map(NAMES);
  if (random.chance(0.15)) schema.patternProperties = map(["^a", "b$"]);
  if (random.chance(0.3)) schema.additionalProperties = random.chance(0.5) ? false : randomSchema(random, depth - 1);
  if (random.chance(0.08)) schema.propertyNames = randomSchema(random, depth - 1);
  if (random.chance(0.06)) schema.dependentSchemas = map(NAMES);
  if (random.chance(0.05)) schema.unevaluatedProperties = random.chance(0.5) ? false : randomSchema(random, depth - 1);
}

function logic(schema: Json, random: Random, depth: number): void {
  const list = () => Array.from({ length: 1 + random.whole(3) }, () => randomSchema(random, depth - 1));
  if (random.chance(0.12)) schema.allOf = list();
  if (random.chance(0.12)) schema.anyOf = list();
  if (random.chance(0.12)) schema.oneOf = list();
  if (random.chance(0.06)) schema.not = randomSchema(random, depth - 1);
  if (random.chance(0.06)) {
    schema.if = randomSchema(random, depth - 1);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    if (random.chance(0.7)) schema.then = randomSchema(random, depth - 1);
    if (random.chance(0.5)) schema.else = randomSchema(random, depth - 1);
  }
}

/** The same schema with a few things about it changed: most pairs in life are alike. */
export function mutated(schema: unknown, random: Random, depth = 2): unknown {
  if (typeof schema !== "object" || schema === null || random.chance(0.08)) return randomSchema(random, depth);
  const copy: Json = { ...(schema as Json) };
  const keys = Object.keys(copy);
  if (keys.length > 0 && random.chance(0.3)) delete copy[random.pick(keys)];
  if (random.chance(0.3)) {
    const other = randomSchema(random, depth);
    if (typeof other === "object" && other !== null) {
      const [key, value] = random.pick([...Object.entries(other as Json), ["maxLength", 2] as [string, unknown]]);
      copy[key] = value;
    }
  }
  for (const key of ["items", "additionalProperties", "not", "contains", "if", "then"])
    if (key in copy && random.chance(0.4)) copy[key] = mutated(copy[key], random, depth - 1);
  if ("contains" in copy) delete copy.prefixItems;
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"])
    if (Array.isArray(copy[key]))
      copy[key] = (copy[key] as unknown[]).map((item) =>
        random.chance(0.3) ? mutated(item, random, depth - 1) : item,
      );
  if (typeof copy.properties === "object")
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties as Json).map(([name, value]) => [
        name,
        random.chance(0.4) ? mutated(value, random, depth - 1) : value,
      ]),
    );
  return copy;
}
