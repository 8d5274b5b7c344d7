import { numberOf, stringOf, type Value } from "../value.ts";
import { isAssumed, noted, notRead } from "./knowledge.ts";
import { type Converting, type JsonSchema, nullable, plainValue, schemaOf } from "./schema.ts";

/** A schema with whether its key must be there: in Joi and yup it need not, unless it is said. */
interface Made {
  schema: JsonSchema;
  required: boolean;
}

/** The JSON Schema of what a Joi or yup schema accepts. */
export function joiSchema(value: Value, context: Converting): JsonSchema | undefined {
  return convert(value, context)?.schema;
}

const TYPES: Record<string, JsonSchema> = {
  string: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  bool: { type: "boolean" },
  date: { type: "string", format: "date-time" },
  any: {},
  mixed: {},
  binary: { type: "string", format: "binary" },
};

function convert(value: Value, context: Converting): Made | undefined {
  if (value.kind !== "external" || value.form !== "call") return undefined;
  const { callee, args } = value;
  if (callee.kind !== "external" || callee.form !== "member") return undefined;
  const base = convert(callee.object, context);
  const made = base ? method(base, callee.name, args, context) : constructorOf(callee.name, args, context);
  if (!made) return undefined;
  const isUnread = args.some(isAssumed) || (base ? ALTERING.test(callee.name) : OPEN.test(callee.name));
  const isNarrower = base !== undefined && made.schema === base.schema && !HARMLESS.test(callee.name);
  const knowledge = {
    at: value.at,
    ...(isUnread && { unread: true as const }),
    ...(isNarrower && { narrower: true as const }),
  };
  return { ...made, schema: noted(made.schema, knowledge) };
}

/** They take more than JSON Schema can say: dates as numbers and texts, and anything at all. */
const OPEN = /^(any|mixed|date|binary|alternatives)$/;
/** What a schema is depends on other values, or on what is not read. */
const ALTERING =
  /^(when|concat|alter|fork|try|match|conditional|forbidden|link|custom|external|lazy|strip|cast|empty)$/;
/** Methods that leave what is accepted as it is. */
const HARMLESS =
  /^(required|exist|defined|optional|notRequired|messages?|label|trim|lowercase|uppercase|options|prefs|preferences|meta|tag|note|example|unit|description|raw|error|id|unknown|default|allow|nullable|single|convert|rename|typeError|strict)$/;

function constructorOf(name: string, args: Value[], context: Converting): Made | undefined {
  const [first] = args;
  if (Object.hasOwn(TYPES, name)) return { schema: { ...TYPES[name] }, required: false };
  switch (name) {
    case "object":
    case "compile":
      return { schema: objectOf(first, context), required: false };
    case "array":
      return {
        schema: { type: "array", ...(first && { items: schemaOf(first, context) ?? notRead() }) },
        required: false,
      };
    case "valid":
    case "equal":
      return { schema: values(args), required: false };
    case "alternatives": {
      const options = first?.kind === "list" ? first.items : args;
      return { schema: { anyOf: options.map((it) => schemaOf(it, context) ?? notRead()) }, required: false };
    }
    default:
      return undefined;
  }
}

function objectOf(shape: Value | undefined, context: Converting): JsonSchema {
  if (shape === undefined) return { type: "object" };
  if (shape.kind !== "object") return noted({ type: "object" }, { unread: true });
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, field] of shape.fields) {
    const made =
      field.kind === "object" ? { schema: objectOf(field, context), required: false } : convert(field, context);
    properties[name] = made?.schema ?? notRead();
    if (made?.required) required.push(name);
  }
  const schema = { type: "object", properties, ...(required.length > 0 && { required }) };
  return shape.open ? noted(schema, { unread: true }) : schema;
}

/** The schema of fields that stand without an object around them: `celebrate({ body: { name: Joi.string() } })`. */
export const joiFields = (fields: Value, context: Converting): JsonSchema => objectOf(fields, context);

function values(args: Value[]): JsonSchema {
  const given = args.length === 1 && args[0]?.kind === "list" ? args[0].items : args;
  const plain = given.map(plainValue).filter((it) => it !== undefined);
  return plain.length === given.length && plain.length > 0 ? { enum: plain } : notRead();
}

const FORMATS: Record<string, string> = {
  email: "email",
  uri: "uri",
  url: "uri",
  uuid: "uuid",
  guid: "uuid",
  isoDate: "date-time",
};

/** What `min` and `max` count, by type. */
const SUFFIXES: Record<string, string> = { string: "Length", array: "Items", object: "Properties" };

function method({ schema, required }: Made, name: string, args: Value[], context: Converting): Made {
  const [first] = args;
  const amount = numberOf(first);
  const suffix = SUFFIXES[String(schema.type)];
  const with_ = (more: JsonSchema): Made => ({ schema: { ...schema, ...more }, required });
  switch (name) {
    case "required":
    case "exist":
    case "defined":
      return { schema, required: true };
    case "optional":
    case "notRequired":
      return { schema, required: false };
    case "min":
      return amount === undefined
        ? { schema, required }
        : with_(suffix ? { [`min${suffix}`]: amount } : { minimum: amount });
    case "max":
      return amount === undefined
        ? { schema, required }
        : with_(suffix ? { [`max${suffix}`]: amount } : { maximum: amount });
    case "length":
      return amount === undefined || !suffix
        ? { schema, required }
        : with_({ [`min${suffix}`]: amount, [`max${suffix}`]: amount });
    case "greater":
    case "moreThan":
      return amount === undefined ? { schema, required } : with_({ exclusiveMinimum: amount });
    case "less":
    case "lessThan":
      return amount === undefined ? { schema, required } : with_({ exclusiveMaximum: amount });
    case "positive":
      return with_({ exclusiveMinimum: 0 });
    case "integer":
      return with_({ type: "integer" });
    case "pattern":
    case "regex":
    case "matches":
      return first?.kind === "pattern" ? with_({ pattern: first.source }) : { schema, required };
    case "valid":
    case "equal":
    case "oneOf":
      return with_(values(args));
    case "items":
    case "of":
      return with_({ items: args.length === 1 ? (schemaOf(first, context) ?? notRead()) : notRead() });
    case "keys":
    case "shape": {
      const more = objectOf(first, context);
      return with_({
        properties: { ...(schema.properties as object), ...(more.properties as object) },
        ...(more.required
          ? { required: [...((schema.required as string[]) ?? []), ...(more.required as string[])] }
          : {}),
      });
    }
    case "allow":
      return allowing(schema, required, args);
    case "nullable":
      return { schema: nullable(schema), required };
    case "default": {
      const plain = plainValue(first);
      return plain === undefined ? { schema, required } : with_({ default: plain });
    }
    case "description":
      return stringOf(first) === undefined ? { schema, required } : with_({ description: stringOf(first) });
    case "custom":
    case "test":
      context.beyond.add("a check that is code");
      return { schema, required };
    default:
      return name in FORMATS && schema.type === "string" ? with_({ format: FORMATS[name]! }) : { schema, required };
  }
}

/** `allow(null, "")`: the empty text is what a string of these is not, and one of JSON Schema is. */
function allowing(schema: JsonSchema, required: boolean, args: Value[]): Made {
  const plain = args.map(plainValue);
  const known = plain.includes(null) ? nullable(schema) : schema;
  const isMore = plain.some((it) => it !== null && it !== "") || (plain.includes("") && "minLength" in schema);
  return { schema: isMore ? noted(known, { unread: true }) : known, required };
}
