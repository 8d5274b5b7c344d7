import { matches } from "./pattern.ts";
import {
  type Conjunction,
  canonical,
  isObject,
  NOT_KNOWN,
  type Part,
  partAt,
  partMap,
  partsIn,
  type View,
} from "./view.ts";

/** Undefined: it cannot be said. */
export type Truth = boolean | undefined;

const DEEPEST = 100;
/** Schemas looked at for one value; more are needed only where unions refer to each other in circles. */
const MOST_STEPS = 20_000;

/**
 * Whether a value matches schemas, by the text of the dialect. Formats and `content…` are annotations. Where authors
 * often mean more than the text says (`nullable` without `type` beside it, an enum that leaves null out), it cannot be
 * said.
 */
export function accepts(view: View, schemas: Conjunction, value: unknown): Truth {
  view.steps = 0;
  return all(schemas.map((schema) => acceptsOne(view, schema, value, 0)));
}

function all(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function any(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function exactlyOne(truths: Truth[]): Truth {
  const yes = truths.filter((truth) => truth === true).length;
  if (yes > 1) return false;
  return truths.includes(undefined) ? undefined : yes === 1;
}

function acceptsOne(view: View, schema: Part, value: unknown, depth: number): Truth {
  const { raw, where } = schema;
  if (typeof raw === "boolean") return raw;
  // A schema that refers to itself at the same value says nothing by it.
  if (depth > DEEPEST || ++view.steps > MOST_STEPS) return undefined;
  if (value !== null) return all(keywords(view, raw, where, value, depth + 1));
  const known = view.nulls.get(raw);
  if (known !== undefined) return known === "unclear" ? undefined : known;
  view.nulls.set(raw, "unclear");
  const truth = acceptsNull(view, raw, where, depth);
  if (truth !== undefined) view.nulls.set(raw, truth);
  return truth;
}

function acceptsNull(view: View, raw: Readonly<Record<string, unknown>>, where: Part["where"], depth: number): Truth {
  const result = all(keywords(view, raw, where, null, depth + 1));
  return result === false && (raw.nullable === true || raw["x-nullable"] === true) ? undefined : result;
}

function* keywords(
  view: View,
  raw: Readonly<Record<string, unknown>>,
  where: Part["where"],
  value: unknown,
  depth: number,
): Iterable<Truth> {
  if (raw[NOT_KNOWN] === true) yield undefined;
  if (typeof raw.$ref === "string") {
    const target = view.target(raw.$ref, where);
    yield target === undefined ? undefined : acceptsOne(view, target, value, depth);
    if (view.old) return;
  }
  if (typeof raw.$dynamicRef === "string") yield undefined;
  if (raw.type !== undefined) yield ofType(view, raw, value);
  if (Array.isArray(raw.enum)) yield raw.enum.map(canonical).includes(canonical(value));
  if ("const" in raw) yield canonical(raw.const) === canonical(value);
  if (typeof value === "number") yield* numberKeywords(raw, value);
  if (typeof value === "string") yield* stringKeywords(raw, value);
  if (Array.isArray(value)) yield* arrayKeywords(view, raw, where, value, depth);
  if (isObject(value)) yield* objectKeywords(view, raw, where, value, depth);
  const judge = (part: Part) => acceptsOne(view, part, value, depth);
  yield all(partsIn(raw, "allOf", where).map(judge));
  const anyOf = partsIn(raw, "anyOf", where);
  if (anyOf.length > 0) yield any(anyOf.map(judge));
  const oneOf = partsIn(raw, "oneOf", where);
  if (oneOf.length > 0) yield exactlyOne(oneOf.map(judge));
  const not = partAt(raw, "not", where);
  if (not) yield negated(judge(not));
  const condition = partAt(raw, "if", where);
  if (condition) {
    const holds = judge(condition);
    const then = partAt(raw, "then", where);
    const otherwise = partAt(raw, "else", where);
    if (holds !== false && then) yield holds ? judge(then) : judge(then) || undefined;
    if (holds !== true && otherwise) yield holds === false ? judge(otherwise) : judge(otherwise) || undefined;
  }
}

function ofType(view: View, raw: Readonly<Record<string, unknown>>, value: unknown): Truth {
  const types = [raw.type].flat();
  const own =
    value === null ? "null" : Array.isArray(value) ? "array" : typeof value === "object" ? "object" : typeof value;
  if (types.includes(own)) return true;
  if (own === "number") return types.includes("integer") && Number.isInteger(value);
  return own === "null" && view.old && (raw.nullable === true || raw["x-nullable"] === true);
}

function* numberKeywords(raw: Readonly<Record<string, unknown>>, value: number): Iterable<Truth> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = raw;
  if (typeof minimum === "number") yield exclusiveMinimum === true ? value > minimum : value >= minimum;
  if (typeof maximum === "number") yield exclusiveMaximum === true ? value < maximum : value <= maximum;
  if (typeof exclusiveMinimum === "number") yield value > exclusiveMinimum;
  if (typeof exclusiveMaximum === "number") yield value < exclusiveMaximum;
  if (typeof multipleOf === "number" && multipleOf > 0) yield isMultiple(value, multipleOf);
}

/** Decimal fractions are no binary ones: 0.3 is a multiple of 0.1. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return (
    Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient))
  );
}

function* stringKeywords(raw: Readonly<Record<string, unknown>>, value: string): Iterable<Truth> {
  const { minLength, maxLength, pattern } = raw;
  if (typeof minLength === "number") yield [...value].length >= minLength;
  if (typeof maxLength === "number") yield [...value].length <= maxLength;
  if (typeof pattern === "string") yield matches(pattern, value);
}

function* arrayKeywords(
  view: View,
  raw: Readonly<Record<string, unknown>>,
  where: Part["where"],
  value: unknown[],
  depth: number,
): Iterable<Truth> {
  const { minItems, maxItems, uniqueItems, minContains, maxContains } = raw;
  if (typeof minItems === "number") yield value.length >= minItems;
  if (typeof maxItems === "number") yield value.length <= maxItems;
  if (uniqueItems === true) yield new Set(value.map(canonical)).size === value.length;
  const tuple = partsIn(raw, Array.isArray(raw.items) ? "items" : "prefixItems", where);
  const rest = partAt(raw, Array.isArray(raw.items) ? "additionalItems" : "items", where);
  for (const [i, item] of value.entries()) {
    const schema = tuple[i] ?? rest;
    if (schema) yield acceptsOne(view, schema, item, depth);
  }
  const contains = partAt(raw, "contains", where);
  if (contains) {
    const truths = value.map((item) => acceptsOne(view, contains, item, depth));
    const sure = truths.filter((truth) => truth === true).length;
    const possible = sure + truths.filter((truth) => truth === undefined).length;
    const least = typeof minContains === "number" ? minContains : 1;
    const most = typeof maxContains === "number" ? maxContains : Number.POSITIVE_INFINITY;
    yield possible < least || sure > most ? false : sure >= least && possible <= most ? true : undefined;
  }
  if (raw.unevaluatedItems !== undefined && raw.unevaluatedItems !== true) yield undefined;
}

function* objectKeywords(
  view: View,
  raw: Readonly<Record<string, unknown>>,
  where: Part["where"],
  value: Record<string, unknown>,
  depth: number,
): Iterable<Truth> {
  const keys = Object.keys(value);
  const { required, minProperties, maxProperties } = raw;
  if (Array.isArray(required)) yield required.every((key) => Object.hasOwn(value, String(key)));
  if (typeof minProperties === "number") yield keys.length >= minProperties;
  if (typeof maxProperties === "number") yield keys.length <= maxProperties;
  const properties = partMap(raw, "properties", where);
  const patterns = partMap(raw, "patternProperties", where);
  const additional = partAt(raw, "additionalProperties", where);
  const names = partAt(raw, "propertyNames", where);
  for (const key of keys) {
    const own = properties.get(key);
    let evaluated: Truth = own !== undefined;
    if (own) yield acceptsOne(view, own, value[key], depth);
    for (const [pattern, schema] of patterns) {
      const matched = matches(pattern, key);
      if (matched === true) yield acceptsOne(view, schema, value[key], depth);
      if (matched === undefined) yield undefined;
      if (matched !== false) evaluated ||= matched;
    }
    if (additional && evaluated === false) yield acceptsOne(view, additional, value[key], depth);
    if (names) yield acceptsOne(view, names, key, depth);
  }
  yield* dependentKeywords(view, raw, where, value, depth);
  if (raw.unevaluatedProperties !== undefined && raw.unevaluatedProperties !== true) yield undefined;
}

function* dependentKeywords(
  view: View,
  raw: Readonly<Record<string, unknown>>,
  where: Part["where"],
  value: Record<string, unknown>,
  depth: number,
): Iterable<Truth> {
  for (const [key, needed] of Object.entries(isObject(raw.dependentRequired) ? raw.dependentRequired : {}))
    if (Object.hasOwn(value, key) && Array.isArray(needed))
      yield needed.every((other) => Object.hasOwn(value, String(other)));
  for (const [key, schema] of partMap(raw, "dependentSchemas", where))
    if (Object.hasOwn(value, key)) yield acceptsOne(view, schema, value, depth);
}
