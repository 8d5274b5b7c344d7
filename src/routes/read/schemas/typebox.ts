import type { ExternalCall, Value } from "../value.ts";
import { isAssumed, noted, notRead } from "./knowledge.ts";
import { type Converting, type JsonSchema, plainSchema, plainValue, schemaOf } from "./schema.ts";

const SIMPLE: Record<string, JsonSchema> = {
  String: { type: "string" },
  Number: { type: "number" },
  Integer: { type: "integer" },
  Boolean: { type: "boolean" },
  Null: { type: "null" },
  Any: {},
  Unknown: {},
  Date: { type: "string", format: "date-time" },
};

/** The JSON Schema that TypeBox makes. */
export function typeboxSchema(value: Value, context: Converting): JsonSchema | undefined {
  if (value.kind !== "external" || value.form !== "call") return undefined;
  const schema = converted(value, context);
  return schema && noted(schema, { at: value.at, ...(value.args.some(isAssumed) && { unread: true as const }) });
}

function converted({ callee, args }: ExternalCall, context: Converting): JsonSchema | undefined {
  const name = callee.kind === "external" && callee.form === "member" ? callee.name : "";
  const [first, second] = args;
  const options = (given: Value | undefined): JsonSchema => (given ? (plainSchema(given, context) ?? {}) : {});
  const all = (given: Value | undefined) =>
    given?.kind === "list" ? given.items.map((item) => schemaOf(item, context) ?? notRead()) : [];
  if (Object.hasOwn(SIMPLE, name)) {
    const schema = { ...SIMPLE[name], ...options(first) };
    // JSON has no dates, and anything is judged by nothing.
    return /^(Any|Unknown|Date)$/.test(name) ? noted(schema, { unread: true }) : schema;
  }
  switch (name) {
    case "Literal":
      return plainValue(first) === undefined ? notRead() : { const: plainValue(first), ...options(second) };
    case "Array":
      return { type: "array", items: schemaOf(first, context) ?? notRead(), ...options(second) };
    case "Optional":
    case "Readonly":
      return schemaOf(first, context);
    case "Union": {
      const members = all(first);
      return members.length > 0 && members.every((member) => "const" in member)
        ? { enum: members.map((member) => member.const), ...options(second) }
        : { anyOf: members, ...options(second) };
    }
    case "Intersect":
    case "Composite":
      return { allOf: all(first), ...options(second) };
    case "Enum":
      return first?.kind === "object" && !first.open
        ? { enum: [...first.fields.values()].map(plainValue), ...options(second) }
        : notRead();
    case "Record":
      return { type: "object", additionalProperties: schemaOf(second, context) ?? notRead() };
    case "Object":
      return { ...objectOf(first, context), ...options(second) };
    case "Partial": {
      const { required: _, ...rest } = schemaOf(first, context) ?? notRead();
      return rest;
    }
    case "Pick":
    case "Omit":
      return picked(schemaOf(first, context), plainValue(second), name === "Pick");
    case "Unsafe":
      return options(first);
    default:
      return notRead();
  }
}

function objectOf(shape: Value | undefined, context: Converting): JsonSchema {
  if (shape?.kind !== "object") return noted({ type: "object" }, { unread: true });
  const entries = [...shape.fields];
  const required = entries.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  const schema: JsonSchema = {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field, context) ?? notRead()])),
    ...(required.length > 0 && { required }),
  };
  return shape.open ? noted(schema, { unread: true }) : schema;
}

function isOptional(value: Value): boolean {
  return (
    value.kind === "external" &&
    value.form === "call" &&
    value.callee.kind === "external" &&
    value.callee.form === "member" &&
    value.callee.name === "Optional"
  );
}

function picked(schema: JsonSchema | undefined, names: unknown, keep: boolean): JsonSchema {
  if (!schema || names === undefined) return notRead();
  const chosen = new Set(Array.isArray(names) ? names : [names]);
  const kept = (name: string) => chosen.has(name) === keep;
  const { required, ...rest } = schema;
  const left = ((required as string[] | undefined) ?? []).filter(kept);
  const properties = Object.entries((schema.properties as object | undefined) ?? {}).filter(([name]) => kept(name));
  return { ...rest, properties: Object.fromEntries(properties), ...(left.length > 0 && { required: left }) };
}
