import type { Helper } from "./helper.ts";
import { FORMAT_HELPERS } from "./helpers-formats.ts";
import { UNEVALUATED_HELPERS } from "./helpers-unevaluated.ts";

/**
 * What generated validators say beyond Zod's own words. A piece of text for each helper; a file of validators gets those
 * that it uses, with what these use.
 *
 * Checks have the signature that Zod's `.check()` takes. Each judges values of its own kind only and lets others pass, as
 * the keyword of JSON Schema does.
 */
const GENERAL_HELPERS: Record<string, Helper> = {
  Check: {
    text: `type Payload = z.core.ParsePayload;
type Check = (payload: Payload) => void;`,
  },
  Schema: {
    text: `/** Any Zod schema. So little of it is asked for because a compiler looks at thousands of them. */
type Schema = { readonly _zod: object };`,
  },
  issuesOf: {
    uses: ["Schema"],
    text: `const SYNC = { async: false };

/** What a schema has against a value. */
function issuesOf(schema: Schema, value: unknown): z.core.$ZodRawIssue[] {
  const result = (schema as z.core.$ZodType)._zod.run({ value, issues: [] }, SYNC);
  if (result instanceof Promise) throw new TypeError("The schema is asynchronous.");
  return result.issues;
}`,
  },
  accepts: {
    uses: ["Schema", "issuesOf"],
    text: `const accepts = (schema: Schema, value: unknown): boolean => issuesOf(schema, value).length === 0;`,
  },
  fail: {
    uses: ["Check"],
    text: `function fail(payload: Payload, message: string, path: PropertyKey[] = []): void {
  payload.issues.push({ code: "custom", message, input: payload.value, path, continue: true });
}`,
  },
  judge: {
    uses: ["Schema", "Check", "issuesOf"],
    text: `/** Judges a part of the value, with issues at its place in the whole. */
function judge(payload: Payload, schema: Schema, part: unknown, key: PropertyKey): void {
  for (const issue of issuesOf(schema, part)) payload.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
}`,
  },
  isObject: {
    text: `const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);`,
  },
  given: {
    uses: ["Schema", "Check"],
    text: `/** Schemas that hand back the value as it came already, some of which have several names. */
const faithful = new WeakSet<Schema>();

/** Adds checks of the value as it came, and hands that very value back: Zod would copy it and order its keys anew. */
function given<S extends Schema>(schema: S, ...checks: Check[]): S {
  if (checks.length === 0 && faithful.has(schema)) return schema;
  faithful.add(schema);
  const internals = (schema as Schema as z.core.$ZodType)._zod;
  const run = internals.run;
  const finish = (result: Payload, value: unknown): Payload => {
    result.value = value;
    for (const check of checks) check(result);
    return result;
  };
  internals.run = (payload, context) => {
    const value = payload.value;
    const result = run(payload, context);
    return result instanceof Promise ? result.then((settled) => finish(settled, value)) : finish(result, value);
  };
  return schema;
}`,
  },
  named: {
    uses: ["Schema", "given"],
    text: `/** A schema that is made when it is first used, so that schemas may refer to each other in any order. */
function named<T>(make: () => Schema): z.ZodType<T> {
  const schema = z.lazy(() => given(make()) as z.ZodType);
  const run = schema._zod.run;
  schema._zod.run = (payload, context) => {
    try {
      return run(payload, context);
    } catch (error) {
      // Only a value that is nested thousands of levels deep, or that has a hundred thousand faults, gets here.
      if (!(error instanceof RangeError)) throw error;
      payload.issues.push({ code: "custom", message: "Too deeply nested or too many faults", input: undefined });
      return payload;
    }
  };
  return schema as unknown as z.ZodType<T>;
}`,
  },
  anything: {
    uses: ["Check"],
    text: `/** Any value that passes the checks. */
const anything = (...checks: Check[]): z.ZodType => z.unknown().check(isPresent, ...checks);

const isPresent: Check = (payload) => {
  if (payload.value === undefined)
    payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: undefined, message: "is required", continue: false });
};`,
  },
  all: {
    uses: ["Schema", "anything", "issuesOf"],
    text: `/** All of the schemas, and the checks. Other than an intersection it merges nothing. */
function all(schemas: readonly Schema[], ...checks: Check[]): z.ZodType {
  const every: Check = (payload) => {
    for (const schema of schemas) {
      const issues = issuesOf(schema, payload.value);
      for (const issue of issues) payload.issues.push(issue);
      // What is of the wrong type altogether needs to hear that only once.
      if (issues.some((issue) => issue.code === "invalid_type" && !issue.path?.length)) return;
    }
  };
  return anything(every, ...checks);
}`,
  },
  anyOf: {
    uses: ["Schema", "anything", "issuesOf", "fitsNone"],
    text: `/** At least one of the schemas. */
function anyOf(schemas: readonly Schema[]): z.ZodType {
  return anything((payload) => {
    const issues: z.core.$ZodRawIssue[][] = [];
    for (const schema of schemas) {
      const found = issuesOf(schema, payload.value);
      if (found.length === 0) return;
      issues.push(found);
    }
    fitsNone(payload, issues);
  });
}`,
  },
  oneOf: {
    uses: ["Schema", "anything", "issuesOf", "fitsNone"],
    text: `/** Exactly one of the schemas. */
function oneOf(schemas: readonly Schema[]): z.ZodType {
  return anything((payload) => {
    const issues = schemas.map((schema) => issuesOf(schema, payload.value));
    const matches = issues.filter((found) => found.length === 0).length;
    if (matches === 0) fitsNone(payload, issues);
    if (matches <= 1) return;
    const message = "Invalid input: matches more than one of the alternatives";
    payload.issues.push({ code: "invalid_union", errors: [], message, input: payload.value, continue: true });
  });
}`,
  },
  fitsNone: {
    uses: ["Check"],
    text: `/**
 * Tells what is wrong with a value that none of the alternatives accepts: the faults of the one that is meant, where only
 * one has the right type, or the right constant in a property such as \`kind\`.
 */
function fitsNone(payload: Payload, issues: readonly z.core.$ZodRawIssue[][]): void {
  const isElsewhere = (issue: z.core.$ZodRawIssue, depth: number): boolean =>
    (issue.path?.length ?? 0) === depth && ["invalid_type", "invalid_value"].includes(issue.code) && issue.input !== undefined;
  let meant = issues.filter((found) => !found.some((issue) => isElsewhere(issue, 0)));
  if (meant.length > 1)
    meant = meant.filter((found) => !found.some((issue) => issue.code === "invalid_value" && isElsewhere(issue, 1)));
  if (meant.length === 1) for (const issue of meant[0]!) payload.issues.push(issue);
  else
    payload.issues.push({ code: "invalid_union", errors: issues.map((found) => found.map(finalized)), input: payload.value, continue: true });
}

const finalized = (issue: z.core.$ZodRawIssue): z.core.$ZodIssue => z.core.util.finalizeIssue(issue, {}, z.config());`,
  },
  byDiscriminator: {
    uses: ["Schema", "anything", "issuesOf", "isObject", "fail"],
    text: `/** A boolean or a number as mappings write it: Python writes "True". */
const isWritten = (text: string, value: unknown): boolean =>
  typeof value === "number" ? text.trim() !== "" && Number(text) === value : text.toLowerCase() === String(value);

/**
 * The schema that the value of a property names; a name that is not listed fails, or is judged by \`unmapped\`. What has
 * no such property is judged by \`absent\`.
 */
function byDiscriminator(
  property: string,
  options: readonly (readonly [value: string, schema: () => Schema])[],
  absent: Schema,
  unmapped?: Schema,
): z.ZodType {
  const schemas = new Map(options);
  return anything((payload) => {
    const value = payload.value;
    const named = isObject(value) && Object.hasOwn(value, property) ? value[property] : undefined;
    const isScalar = typeof named === "boolean" || typeof named === "number";
    const name = isScalar ? [...schemas.keys()].find((key) => isWritten(key, named)) : named;
    const schema =
      named === undefined ? absent : ((typeof name === "string" ? schemas.get(name)?.() : undefined) ?? unmapped);
    if (schema) for (const issue of issuesOf(schema, value)) payload.issues.push(issue);
    else fail(payload, \`Invalid discriminator: expected one of \${[...schemas.keys()].join(", ")}\`, [property]);
  });
}`,
  },
  not: {
    uses: ["Schema", "fail", "accepts"],
    text: `const not =
  (schema: Schema): Check =>
  (payload) => {
    if (accepts(schema, payload.value)) fail(payload, "Invalid input: matches a schema that it must not match");
  };`,
  },
  ifThenElse: {
    uses: ["Schema", "Check", "accepts", "issuesOf"],
    text: `const ifThenElse =
  (condition: Schema, then?: Schema, otherwise?: Schema): Check =>
  (payload) => {
    const schema = accepts(condition, payload.value) ? then : otherwise;
    if (schema) for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
  },
  ifObject: {
    uses: ["Schema", "Check", "isObject", "issuesOf"],
    text: `/** What holds for objects only. */
const ifObject =
  (schema: Schema): Check =>
  (payload) => {
    if (isObject(payload.value)) for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
  },
  ifArray: {
    uses: ["Schema", "Check", "issuesOf"],
    text: `/** What holds for arrays only. */
const ifArray =
  (schema: Schema): Check =>
  (payload) => {
    if (Array.isArray(payload.value)) for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
  },
  ifString: {
    uses: ["Schema", "Check", "issuesOf"],
    text: `/** What holds for strings only. */
const ifString =
  (schema: Schema): Check =>
  (payload) => {
    if (typeof payload.value === "string")
      for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
  },
  ifNumber: {
    uses: ["Schema", "Check", "issuesOf"],
    text: `/** What holds for numbers only. */
const ifNumber =
  (schema: Schema): Check =>
  (payload) => {
    if (typeof payload.value === "number")
      for (const issue of issuesOf(schema, payload.value)) payload.issues.push(issue);
  };`,
  },
  integer: {
    text: `/** A whole number of any size, where \`z.int()\` ends at 2^53. */
const integer = z.number().check((payload) => {
  if (!Number.isInteger(payload.value))
    payload.issues.push({ code: "invalid_type", expected: "int", input: payload.value, continue: true });
});`,
  },
  multipleOf: {
    uses: ["Check"],
    text: `/** Exact for decimals: 0.3 is a multiple of 0.1, 1e300 of 7 is not. */
const multipleOf =
  (divisor: number): Check =>
  (payload) => {
    const value = payload.value;
    if (typeof value !== "number") return;
    const exact =
      Number.isSafeInteger(value) && Number.isSafeInteger(divisor) ? value % divisor === 0 : dividesAsDecimal(value, divisor);
    if (!exact)
      payload.issues.push({ code: "not_multiple_of", origin: "number", divisor, input: value, continue: true });
  };

function dividesAsDecimal(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [a, aExponent] = asDecimal(value);
  const [b, bExponent] = asDecimal(divisor);
  const exponent = Math.min(aExponent, bExponent);
  return (a * 10n ** BigInt(aExponent - exponent)) % (b * 10n ** BigInt(bExponent - exponent)) === 0n;
}

/** Digits and power of ten of the shortest decimal that stands for the number. */
function asDecimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}`,
  },
  minLength: {
    uses: ["Check", "codePoints"],
    text: `const minLength =
  (minimum: number): Check =>
  (payload) => {
    const value = payload.value;
    if (typeof value !== "string" || value.length >= 2 * minimum) return;
    if (value.length < minimum || codePoints(value) < minimum)
      payload.issues.push({ code: "too_small", origin: "string", minimum, inclusive: true, input: value, continue: true });
  };`,
  },
  maxLength: {
    uses: ["Check", "codePoints"],
    text: `/** What is too long is not looked at any further. */
const maxLength =
  (maximum: number): Check =>
  (payload) => {
    const value = payload.value;
    if (typeof value !== "string" || value.length <= maximum) return;
    if (value.length > 2 * maximum || codePoints(value) > maximum)
      payload.issues.push({ code: "too_big", origin: "string", maximum, inclusive: true, input: value, continue: false });
  };`,
  },
  codePoints: {
    text: `/** Length in characters, where \`length\` counts the halves of some. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}`,
  },
  oneOfValues: {
    uses: ["fail", "equal"],
    text: `const oneOfValues =
  (values: readonly unknown[]): Check =>
  (payload) => {
    if (!values.some((value) => equal(value, payload.value))) fail(payload, "Invalid option");
  };`,
  },
  equal: {
    uses: ["isObject"],
    text: `/** Equality of JSON values; the order of keys does not count. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  );
}`,
  },
  uniqueItems: {
    uses: ["fail", "isObject"],
    text: `const uniqueItems: Check = (payload) => {
  if (!Array.isArray(payload.value)) return;
  const seen = new Set<unknown>();
  payload.value.forEach((item, index) => {
    const key = typeof item === "object" && item !== null ? canonical(item) : typeof item === "string" ? \`"\${item}\` : item;
    if (seen.has(key)) fail(payload, "Invalid input: items must be unique", [index]);
    seen.add(key);
  });
};

/** The same text for equal JSON values, and for no others. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return \`[\${value.map(canonical).join(",")}]\`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  const entries = Object.keys(value).sort();
  return \`{\${entries.map((key) => \`\${JSON.stringify(key)}:\${canonical(value[key])}\`).join(",")}}\`;
}`,
  },
  contains: {
    uses: ["Schema", "fail", "accepts"],
    text: `const contains =
  (schema: Schema, minimum = 1, maximum = Number.POSITIVE_INFINITY): Check =>
  (payload) => {
    if (!Array.isArray(payload.value)) return;
    const count = payload.value.filter((item) => accepts(schema, item)).length;
    if (count < minimum) fail(payload, \`Too few: expected \${minimum} or more items of a kind, received \${count}\`);
    if (count > maximum) fail(payload, \`Too many: expected \${maximum} or fewer items of a kind, received \${count}\`);
  };`,
  },
  minItems: {
    uses: ["Check"],
    text: `const minItems =
  (minimum: number): Check =>
  (payload) => {
    if (Array.isArray(payload.value) && payload.value.length < minimum)
      payload.issues.push({ code: "too_small", origin: "array", minimum, inclusive: true, input: payload.value, continue: true });
  };`,
  },
  maxItems: {
    uses: ["Check"],
    text: `const maxItems =
  (maximum: number): Check =>
  (payload) => {
    if (Array.isArray(payload.value) && payload.value.length > maximum)
      payload.issues.push({ code: "too_big", origin: "array", maximum, inclusive: true, input: payload.value, continue: true });
  };`,
  },
  prefixItems: {
    uses: ["Schema", "judge"],
    text: `/** Schemas of the first items, and one of all that follow. */
const prefixItems =
  (schemas: readonly Schema[], rest?: Schema): Check =>
  (payload) => {
    if (!Array.isArray(payload.value)) return;
    payload.value.forEach((item, index) => {
      const schema = schemas[index] ?? rest;
      if (schema) judge(payload, schema, item, index);
    });
  };`,
  },
  required: {
    uses: ["Check", "isObject"],
    text: `const required =
  (...names: string[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const name of names)
      if (!Object.hasOwn(value, name) || value[name] === undefined)
        payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: undefined, message: "is required", path: [name], continue: true });
  };`,
  },
  minProperties: {
    uses: ["fail", "isObject"],
    text: `const minProperties =
  (minimum: number): Check =>
  (payload) => {
    if (isObject(payload.value) && Object.keys(payload.value).length < minimum)
      fail(payload, \`Too small: expected object to have >=\${minimum} properties\`);
  };`,
  },
  maxProperties: {
    uses: ["fail", "isObject"],
    text: `const maxProperties =
  (maximum: number): Check =>
  (payload) => {
    if (isObject(payload.value) && Object.keys(payload.value).length > maximum)
      fail(payload, \`Too big: expected object to have <=\${maximum} properties\`);
  };`,
  },
  ownProperties: {
    uses: ["Schema", "judge", "isObject"],
    text: `/** Properties whose names every object inherits, such as \`constructor\`: only its own count. */
const ownProperties =
  (schemas: readonly (readonly [name: string, schema: Schema])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const [name, schema] of schemas) if (Object.hasOwn(value, name)) judge(payload, schema, value[name], name);
  };`,
  },
  patternProperties: {
    uses: ["Schema", "judge", "isObject"],
    text: `const patternProperties =
  (schemas: readonly (readonly [pattern: RegExp, schema: Schema])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const key of Object.keys(value))
      for (const [pattern, schema] of schemas) if (pattern.test(key)) judge(payload, schema, value[key], key);
  };`,
  },
  additionalProperties: {
    uses: ["Schema", "judge", "isObject"],
    text: `/** Properties that are neither named nor matched by a pattern. */
const additionalProperties = (
  schema: Schema,
  names: readonly string[] = [],
  patterns: readonly RegExp[] = [],
): Check => {
  const known = new Set(names);
  return (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const key of Object.keys(value))
      if (!known.has(key) && !patterns.some((pattern) => pattern.test(key))) judge(payload, schema, value[key], key);
  };
};`,
  },
  noOtherProperties: {
    uses: ["Check", "isObject"],
    text: `/** No properties but those that are named or matched by a pattern. */
const noOtherProperties = (names: readonly string[], patterns: readonly RegExp[] = []): Check => {
  const known = new Set(names);
  return (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    const keys = Object.keys(value).filter((key) => !known.has(key) && !patterns.some((pattern) => pattern.test(key)));
    if (keys.length > 0) payload.issues.push({ code: "unrecognized_keys", keys, input: value, continue: true });
  };
};`,
  },
  objectWith: {
    uses: ["Schema", "given", "additionalProperties"],
    text: `/** An object with known properties, and a schema for all others. */
const objectWith = (shape: z.core.$ZodLooseShape, others: Schema): z.ZodType =>
  given(z.looseObject(shape), additionalProperties(others, Object.keys(shape)));`,
  },
  record: {
    uses: ["Schema", "given", "additionalProperties"],
    text: `/** An object with any keys. Other than \`z.record\` it also sees one that is called \`__proto__\`. */
const record = (values: Schema): z.ZodType => given(z.looseObject({}), additionalProperties(values));`,
  },
  propertyNames: {
    uses: ["Schema", "accepts", "fail", "isObject"],
    text: `const propertyNames =
  (schema: Schema): Check =>
  (payload) => {
    if (!isObject(payload.value)) return;
    for (const key of Object.keys(payload.value))
      if (!accepts(schema, key)) fail(payload, "Invalid key in object", [key]);
  };`,
  },
  dependentRequired: {
    uses: ["Check", "isObject", "required"],
    text: `/** Names that are required as soon as another one is there. */
const dependentRequired =
  (dependencies: readonly (readonly [name: string, needed: readonly string[]])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const [name, needed] of dependencies) if (Object.hasOwn(value, name)) required(...needed)(payload);
  };`,
  },
  dependentSchemas: {
    uses: ["Schema", "Check", "isObject", "issuesOf"],
    text: `/** Schemas for the whole object, each as soon as a property is there. */
const dependentSchemas =
  (dependencies: readonly (readonly [name: string, schema: Schema])[]): Check =>
  (payload) => {
    const value = payload.value;
    if (!isObject(value)) return;
    for (const [name, schema] of dependencies)
      if (Object.hasOwn(value, name)) for (const issue of issuesOf(schema, value)) payload.issues.push(issue);
  };`,
  },
};

const HELPERS: Record<string, Helper> = { ...GENERAL_HELPERS, ...UNEVALUATED_HELPERS, ...FORMAT_HELPERS };

/** Every helper that there is. */
export const NAMES_OF_HELPERS: readonly string[] = Object.keys(HELPERS);

/** Text of the helpers that are used and of those that these use, in the order of the table. */
export function helperTexts(used: ReadonlySet<string>): string[] {
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const other of HELPERS[name]?.uses ?? []) need(other);
  };
  for (const name of used) need(name);
  return Object.keys(HELPERS)
    .filter((name) => needed.has(name))
    .map((name) => HELPERS[name]!.text);
}
