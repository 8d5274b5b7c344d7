import { type External, numberOf, stringOf, type Value } from "../value.ts";
import { isAssumed, type Knowledge, noted, notRead } from "./knowledge.ts";
import { type Converting, type JsonSchema, nullable, plainValue, schemaOf } from "./schema.ts";
import {
  CHECKS,
  escaped,
  FROM_ANYTHING,
  HARMLESS,
  merged,
  OPEN,
  propertiesOf,
  requiredOf,
  selected,
} from "./zod-parts.ts";

/** A schema with what only its place in an object needs. */
interface Made {
  schema: JsonSchema;
  optional: boolean;
}

/** The JSON Schema of what a zod schema accepts. */
export function zodSchema(value: Value, context: Converting): JsonSchema | undefined {
  return chained(value, context)?.schema;
}

/** A schema that holds itself ends where it comes round; the place in the code tells, as each run makes new values. */
function convert(value: Value, context: Converting): Made | undefined {
  const key = value.kind === "external" && value.form === "call" ? value.at.node : value;
  if (context.seen.has(key)) return made(notRead());
  context.seen.add(key);
  try {
    return chained(value, context);
  } finally {
    context.seen.delete(key);
  }
}

function chained(value: Value, context: Converting): Made | undefined {
  if (value.kind !== "external" || value.form !== "call") return undefined;
  const { callee, args } = value;
  if (callee.kind !== "external" || callee.form !== "member") return undefined;
  const base = isNamespace(callee.object) ? undefined : convert(callee.object, context);
  const result = base
    ? method(base, callee.name, args, context)
    : isNamespace(callee.object)
      ? constructorOf(callee, args, context)
      : undefined;
  return result && with_(result, { at: value.at, ...(args.some(isAssumed) && UNREAD) });
}

const UNREAD = { unread: true } as const;
const NARROWER = { narrower: true } as const;

function with_({ schema, optional }: Made, more: Knowledge): Made {
  return { schema: noted(schema, more), optional };
}

/** `z`, `zod`, `z.coerce`, `z.iso`, `z.string` before it is called. */
function isNamespace(value: Value): boolean {
  for (let at = value; at.kind === "external"; ) {
    if (at.form === "module") return true;
    if (at.form === "call") return false;
    at = at.object;
  }
  return false;
}

const FORMATS: Record<string, string> = {
  email: "email",
  url: "uri",
  uuid: "uuid",
  guid: "uuid",
  datetime: "date-time",
  date: "date",
  time: "time",
  duration: "duration",
  ipv4: "ipv4",
  ipv6: "ipv6",
  ip: "ipv4",
};

const made = (schema: JsonSchema, optional = false): Made => ({ schema, optional });
const inner = (value: Value | undefined, context: Converting): JsonSchema => schemaOf(value, context) ?? notRead();

function constructorOf(callee: External, args: Value[], context: Converting): Made {
  const name = callee.form === "member" ? callee.name : "";
  const space = callee.form === "member" && callee.object.kind === "external" ? callee.object : undefined;
  const result = typeOf(callee, args, context);
  if (space?.form === "member" && space.name === "coerce") {
    if (name !== "number" && name !== "string") return with_(result, UNREAD);
    return with_(result, { coerced: true, ...(FROM_ANYTHING.test(name) && { presence: "unknown" as const }) });
  }
  if (space?.form === "member" && space.name === "iso") return result;
  return OPEN.test(name) ? with_(result, UNREAD) : result;
}

function typeOf(callee: External, args: Value[], context: Converting): Made {
  const name = callee.form === "member" ? callee.name : "";
  const above = callee.form === "member" && callee.object.kind === "external" ? callee.object : undefined;
  const space = above?.form === "member" ? above.name : "";
  const [first, second] = args;
  if (space === "iso" || (name in FORMATS && name !== "date")) return made({ type: "string", format: FORMATS[name]! });
  switch (name) {
    case "string":
      return made({ type: "string" });
    case "number":
      return made({ type: "number" });
    case "int":
    case "int32":
    case "bigint":
      return made({ type: "integer" });
    case "boolean":
    case "stringbool":
      return made({ type: "boolean" });
    case "date":
      return made({ type: "string", format: "date-time" });
    case "null":
      return made({ type: "null" });
    case "undefined":
    case "void":
      return made({}, true);
    case "never":
      return made({ not: {} });
    case "literal": {
      const plain = plainValue(first);
      if (Array.isArray(plain)) return made({ enum: plain });
      return made(plain === undefined ? notRead() : { const: plain });
    }
    case "enum":
    case "nativeEnum": {
      const plain = plainValue(first);
      if (Array.isArray(plain)) return made({ type: "string", enum: plain });
      if (first?.kind !== "object") return made(noted({ type: "string" }, UNREAD));
      const values = [...first.fields.values()].map(plainValue);
      const known = values.filter((it) => it !== undefined);
      return made(first.open || known.length < values.length ? noted({ enum: known }, UNREAD) : { enum: known });
    }
    case "object":
    case "strictObject":
    case "looseObject":
      return made({
        ...objectOf(first, context, name === "strictObject"),
        ...(name === "looseObject" && { additionalProperties: {} }),
      });
    case "array":
      return made({ type: "array", items: inner(first, context) });
    case "set":
      return made({ type: "array", items: inner(first, context), uniqueItems: true });
    case "tuple":
      return made({
        type: "array",
        prefixItems: first?.kind === "list" ? first.items.map((item) => inner(item, context)) : [],
        items: second ? inner(second, context) : false,
      });
    case "record": {
      const [key, values] = second === undefined ? [undefined, first] : [first, second];
      const names = key && schemaOf(key, context);
      return made({
        type: "object",
        additionalProperties: inner(values, context),
        ...(names && Object.keys(names).length > 1 && { propertyNames: names }),
      });
    }
    case "union":
    case "xor":
      return union(first, context);
    case "discriminatedUnion":
      return union(second, context);
    case "intersection":
      return made({ allOf: [inner(first, context), inner(second, context)] });
    case "optional":
      return made(inner(first, context), true);
    case "nullable":
      return made(nullable(inner(first, context)));
    case "nullish":
      return made(nullable(inner(first, context)), true);
    case "lazy":
      return made(first?.kind === "function" ? inner(context.reader.run(first, []), context) : notRead());
    case "preprocess":
      return made(inner(second, context));
    case "any":
    case "unknown":
      return made({}, true);
    case "file":
      return made({ type: "string", format: "binary" });
    default:
      return made(notRead());
  }
}

function union(options: Value | undefined, context: Converting): Made {
  if (options?.kind !== "list") return made(notRead());
  const members = options.items.map((item) => (item.kind === "external" ? convert(item, context) : undefined));
  const schemas = members.map((member) => member?.schema ?? notRead());
  if (options.open) return made(noted({ anyOf: schemas }, UNREAD));
  const isConstants = schemas.length > 0 && schemas.every((schema) => "const" in schema);
  return made(
    isConstants ? { enum: schemas.map((schema) => schema.const) } : { anyOf: schemas },
    members.some((member) => member?.optional),
  );
}

function objectOf(shape: Value | undefined, context: Converting, strict: boolean): JsonSchema {
  if (shape?.kind !== "object") return noted({ type: "object" }, UNREAD);
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, field] of shape.fields) {
    const member = convert(field, context) ?? made(inner(field, context));
    properties[name] = member.schema;
    if (!member.optional) required.push(name);
  }
  const schema: JsonSchema = {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    ...(strict && { additionalProperties: false }),
  };
  return shape.open ? noted(schema, UNREAD) : schema;
}

/** What a method of a schema makes of it. */
function method(base: Made, name: string, args: Value[], context: Converting): Made {
  const result = methodOf(base, name, args, context);
  const [first] = args;
  if (/^(min|max|gte?|lte?|length|multipleOf|step|regex|startsWith|endsWith)$/.test(name) && result === base)
    return with_(result, NARROWER);
  // Those of one pattern in place of another are left: a schema has one.
  if (/^(regex|startsWith|endsWith)$/.test(name) && "pattern" in base.schema) return with_(result, NARROWER);
  if (/^(refine|superRefine|check)$/.test(name)) return with_(result, NARROWER);
  if (name === "transform" || name === "pipe") return with_(result, { narrower: true, transformed: true });
  // It takes everything: what is wrong becomes the value that is given here.
  if (name === "catch" || name === "deepPartial" || name === "ip") return with_(result, UNREAD);
  if (/^(pick|omit|partial|required)$/.test(name) && first !== undefined && (first.kind !== "object" || first.open))
    return with_(result, UNREAD);
  return result;
}

function methodOf(base: Made, name: string, args: Value[], context: Converting): Made {
  const { schema, optional } = base;
  const [first, second] = args;
  const plus = (more: JsonSchema): Made => made({ ...schema, ...more }, optional);
  const amount = numberOf(first);
  const suffix = schema.type === "string" ? "Length" : schema.type === "array" ? "Items" : undefined;
  switch (name) {
    case "optional":
      return made(schema, true);
    case "nullable":
      return made(nullable(schema), optional);
    case "nullish":
      return made(nullable(schema), true);
    case "default":
    case "prefault":
    case "catch": {
      const plain = plainValue(first);
      return made(plain === undefined ? schema : { ...schema, default: plain }, true);
    }
    case "min":
    case "gte":
      return amount === undefined ? base : plus(suffix ? { [`min${suffix}`]: amount } : { minimum: amount });
    case "max":
    case "lte":
      return amount === undefined ? base : plus(suffix ? { [`max${suffix}`]: amount } : { maximum: amount });
    case "length":
      return amount === undefined || !suffix ? base : plus({ [`min${suffix}`]: amount, [`max${suffix}`]: amount });
    case "nonempty":
      return suffix ? plus({ [`min${suffix}`]: 1 }) : base;
    case "gt":
      return amount === undefined ? base : plus({ exclusiveMinimum: amount });
    case "lt":
      return amount === undefined ? base : plus({ exclusiveMaximum: amount });
    case "positive":
      return plus({ exclusiveMinimum: 0 });
    case "nonnegative":
      return plus({ minimum: 0 });
    case "negative":
      return plus({ exclusiveMaximum: 0 });
    case "nonpositive":
      return plus({ maximum: 0 });
    case "int":
    case "safe":
      return plus({ type: "integer" });
    case "multipleOf":
    case "step":
      return amount === undefined ? base : plus({ multipleOf: amount });
    case "regex":
      return first?.kind === "pattern" ? plus({ pattern: first.source }) : base;
    case "startsWith":
      return stringOf(first) === undefined ? base : plus({ pattern: `^${escaped(stringOf(first)!)}` });
    case "endsWith":
      return stringOf(first) === undefined ? base : plus({ pattern: `${escaped(stringOf(first)!)}$` });
    case "describe":
      return stringOf(first) === undefined ? base : plus({ description: stringOf(first) });
    case "array":
      return made({ type: "array", items: schema });
    case "strict":
      return plus({ additionalProperties: false });
    case "passthrough":
    case "loose":
      return plus({ additionalProperties: {} });
    case "catchall":
      return plus({ additionalProperties: inner(first, context) });
    case "extend":
    case "safeExtend":
    case "merge":
      return made(merged(schema, name === "merge" ? inner(first, context) : objectOf(first, context, false)), optional);
    case "and":
      return made({ allOf: [schema, inner(first, context)] }, optional);
    case "or":
      return made({ anyOf: [schema, inner(first, context)] }, optional);
    case "pick":
    case "omit":
      return made(selected(schema, first, name === "pick"), optional);
    case "partial":
    case "deepPartial": {
      const { required, ...rest } = schema;
      const only = first?.kind === "object" ? new Set(first.fields.keys()) : undefined;
      const left = only && Array.isArray(required) ? required.filter((key) => !only.has(String(key))) : [];
      return made({ ...rest, ...(left.length > 0 && { required: left }) }, optional);
    }
    case "required": {
      const names = first?.kind === "object" ? [...first.fields.keys()] : Object.keys(propertiesOf(schema));
      return plus({ required: [...new Set([...requiredOf(schema), ...names])] });
    }
    case "exclude":
    case "extract": {
      const names = plainValue(first);
      if (!Array.isArray(names) || !Array.isArray(schema.enum)) return base;
      return plus({ enum: schema.enum.filter((it) => names.includes(it) === (name === "extract")) });
    }
    case "refine":
    case "superRefine":
    case "check":
      context.beyond.add("a check that is code");
      return base;
    case "pipe":
      return Object.keys(schema).length === 0 ? made(noted(inner(first, context), UNREAD), optional) : base;
    case "ip":
      return plus({ format: second ? "ipv6" : "ipv4" });
    case "transform":
      return base;
    default:
      if (name in FORMATS && schema.type === "string") return plus({ format: FORMATS[name]! });
      if (HARMLESS.test(name)) return base;
      return { schema: noted(schema, CHECKS.test(name) ? NARROWER : UNREAD), optional };
  }
}
