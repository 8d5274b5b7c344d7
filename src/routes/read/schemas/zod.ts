import { type External, numberOf, stringOf, type Value } from "../value.ts";
import { type Converting, type JsonSchema, nullable, plainValue, schemaOf } from "./schema.ts";

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
  if (context.seen.has(key)) return { schema: {}, optional: false };
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
  if (base) return method(base, callee.name, args, context);
  return isNamespace(callee.object) ? constructorOf(callee, args, context) : undefined;
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
const inner = (value: Value | undefined, context: Converting): JsonSchema => schemaOf(value, context) ?? {};

function constructorOf(callee: External, args: Value[], context: Converting): Made {
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
      return made(plain === undefined ? {} : { const: plain });
    }
    case "enum":
    case "nativeEnum": {
      const plain = plainValue(first);
      if (Array.isArray(plain)) return made({ type: "string", enum: plain });
      if (first?.kind !== "object") return made({ type: "string" });
      const values = [...first.fields.values()].map(plainValue).filter((it) => it !== undefined);
      return made({ enum: values });
    }
    case "object":
    case "strictObject":
    case "looseObject":
      return made(objectOf(first, context, name === "strictObject"));
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
      return made(first?.kind === "function" ? inner(context.reader.run(first, []), context) : {});
    case "preprocess":
      return made(inner(second, context));
    case "any":
    case "unknown":
      return made({}, true);
    case "file":
      return made({ type: "string", format: "binary" });
    default:
      return made({});
  }
}

function union(options: Value | undefined, context: Converting): Made {
  if (options?.kind !== "list") return made({});
  const members = options.items.map((item) => (item.kind === "external" ? convert(item, context) : undefined));
  const schemas = members.map((member) => member?.schema ?? {});
  const isConstants = schemas.length > 0 && schemas.every((schema) => "const" in schema);
  return made(
    isConstants ? { enum: schemas.map((schema) => schema.const) } : { anyOf: schemas },
    members.some((member) => member?.optional),
  );
}

function objectOf(shape: Value | undefined, context: Converting, strict: boolean): JsonSchema {
  if (shape?.kind !== "object") return { type: "object" };
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, field] of shape.fields) {
    const member = convert(field, context) ?? { schema: schemaOf(field, context) ?? {}, optional: false };
    properties[name] = member.schema;
    if (!member.optional) required.push(name);
  }
  return {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    ...(strict && { additionalProperties: false }),
  };
}

/** What a method of a schema makes of it. */
function method(base: Made, name: string, args: Value[], context: Converting): Made {
  const { schema, optional } = base;
  const [first, second] = args;
  const with_ = (more: JsonSchema): Made => made({ ...schema, ...more }, optional);
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
      return amount === undefined ? base : with_(suffix ? { [`min${suffix}`]: amount } : { minimum: amount });
    case "max":
    case "lte":
      return amount === undefined ? base : with_(suffix ? { [`max${suffix}`]: amount } : { maximum: amount });
    case "length":
      return amount === undefined || !suffix ? base : with_({ [`min${suffix}`]: amount, [`max${suffix}`]: amount });
    case "nonempty":
      return suffix ? with_({ [`min${suffix}`]: 1 }) : base;
    case "gt":
      return amount === undefined ? base : with_({ exclusiveMinimum: amount });
    case "lt":
      return amount === undefined ? base : with_({ exclusiveMaximum: amount });
    case "positive":
      return with_({ exclusiveMinimum: 0 });
    case "nonnegative":
      return with_({ minimum: 0 });
    case "negative":
      return with_({ exclusiveMaximum: 0 });
    case "nonpositive":
      return with_({ maximum: 0 });
    case "int":
    case "safe":
      return with_({ type: "integer" });
    case "multipleOf":
    case "step":
      return amount === undefined ? base : with_({ multipleOf: amount });
    case "regex":
      return first?.kind === "pattern" ? with_({ pattern: first.source }) : base;
    case "startsWith":
      return stringOf(first) === undefined ? base : with_({ pattern: `^${escaped(stringOf(first)!)}` });
    case "endsWith":
      return stringOf(first) === undefined ? base : with_({ pattern: `${escaped(stringOf(first)!)}$` });
    case "describe":
      return stringOf(first) === undefined ? base : with_({ description: stringOf(first) });
    case "array":
      return made({ type: "array", items: schema });
    case "strict":
      return with_({ additionalProperties: false });
    case "passthrough":
    case "loose":
      return with_({ additionalProperties: {} });
    case "catchall":
      return with_({ additionalProperties: inner(first, context) });
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
    case "required":
      return with_({ required: Object.keys((schema.properties as object | undefined) ?? {}) });
    case "exclude":
    case "extract": {
      const names = plainValue(first);
      if (!Array.isArray(names) || !Array.isArray(schema.enum)) return base;
      return with_({ enum: schema.enum.filter((it) => names.includes(it) === (name === "extract")) });
    }
    case "refine":
    case "superRefine":
    case "check":
      context.beyond.add("a check that is code");
      return base;
    case "pipe":
      return Object.keys(schema).length === 0 ? made(inner(first, context), optional) : base;
    case "ip":
      return with_({ format: second ? "ipv6" : "ipv4" });
    default:
      return name in FORMATS && schema.type === "string" ? with_({ format: FORMATS[name]! }) : base;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function merged(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...(one.properties as object), ...(other.properties as object) };
  const redefined = new Set(Object.keys((other.properties as object | undefined) ?? {}));
  const required = [
    ...((one.required as string[] | undefined) ?? []).filter((name) => !redefined.has(name)),
    ...((other.required as string[] | undefined) ?? []),
  ];
  const { required: _, ...rest } = one;
  return { ...rest, type: "object", properties, ...(required.length > 0 && { required }) };
}

function selected(schema: JsonSchema, mask: Value | undefined, keep: boolean): JsonSchema {
  const names = mask?.kind === "object" ? new Set(mask.fields.keys()) : new Set<string>();
  const kept = (name: string) => names.has(name) === keep;
  const { required, ...rest } = schema;
  const left = ((required as string[] | undefined) ?? []).filter(kept);
  const properties = Object.entries((schema.properties as Record<string, unknown> | undefined) ?? {});
  return {
    ...rest,
    properties: Object.fromEntries(properties.filter(([name]) => kept(name))),
    ...(left.length > 0 && { required: left }),
  };
}
