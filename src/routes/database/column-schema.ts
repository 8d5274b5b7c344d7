import type { Catalog, Column, TypeInfo } from "./catalog.ts";
import { type Keywords, keywordsOfCheck } from "./checks.ts";
import { parseExpression } from "./expression.ts";

/** What a schema could not say of the database, for people. */
export type Unsaid = (what: string) => void;

const INTEGERS: Record<string, Keywords> = {
  int2: { type: "integer", minimum: -32_768, maximum: 32_767 },
  int4: { type: "integer", format: "int32", minimum: -2_147_483_648, maximum: 2_147_483_647 },
  int8: { type: "integer", format: "int64" },
  oid: { type: "integer", minimum: 0, maximum: 4_294_967_295 },
};

const SIMPLE: Record<string, Keywords> = {
  ...INTEGERS,
  float4: { type: "number", format: "float" },
  float8: { type: "number", format: "double" },
  bool: { type: "boolean" },
  text: { type: "string" },
  citext: { type: "string" },
  name: { type: "string" },
  xml: { type: "string" },
  uuid: { type: "string", format: "uuid" },
  date: { type: "string", format: "date" },
  timestamp: { type: "string", format: "date-time" },
  timestamptz: { type: "string", format: "date-time" },
  time: { type: "string" },
  timetz: { type: "string", format: "time" },
  interval: { type: "string" },
  money: { type: "string" },
  inet: { type: "string" },
  cidr: { type: "string" },
  macaddr: { type: "string" },
  macaddr8: { type: "string" },
  bytea: { type: "string", contentEncoding: "base64" },
  json: {},
  jsonb: {},
  hstore: { type: "object", additionalProperties: { type: ["string", "null"] } },
  tsvector: { type: "string" },
};

/** The schema of a value of a type, without null. */
export function typeSchema(catalog: Catalog, oid: string, modifier: number, unsaid: Unsaid, depth = 0): Keywords {
  const type = catalog.types.get(oid);
  if (!type || depth > 12) return {};
  const inner = (of: string, own: number) => typeSchema(catalog, of, own, unsaid, depth + 1);
  switch (type.kind) {
    case "enum":
      return { type: "string", enum: type.labels };
    case "array":
      // PostgreSQL holds no array to its number of dimensions; JSON has to be told one.
      return { type: "array", items: nullable(inner(type.of!, modifier)) };
    case "domain":
      return domainSchema(type, inner(type.of!, type.modifier), unsaid);
    case "composite":
      return {
        type: "object",
        properties: Object.fromEntries(type.attributes.map((it) => [it.name, nullable(inner(it.type, it.modifier))])),
      };
    case "range":
      return { type: "string" };
    case "base":
      return baseSchema(type, modifier);
  }
}

function baseSchema({ name }: TypeInfo, modifier: number): Keywords {
  // The modifier counts four bytes more than it says.
  const length = modifier >= 4 ? modifier - 4 : undefined;
  switch (name) {
    case "varchar":
    case "bpchar":
      return { type: "string", ...(length !== undefined && { maxLength: length }) };
    case "bit":
      return { type: "string", pattern: modifier > 0 ? `^[01]{${modifier}}$` : "^[01]*$" };
    case "varbit":
      return { type: "string", pattern: modifier > 0 ? `^[01]{0,${modifier}}$` : "^[01]*$" };
    case "numeric":
      return length === undefined ? { type: "number" } : numericSchema(length);
    default:
      return Object.hasOwn(SIMPLE, name) ? { ...SIMPLE[name] } : {};
  }
}

/** numeric(precision, scale): both are packed into the modifier; the scale has eleven bits and a sign. */
function numericSchema(packed: number): Keywords {
  const precision = packed >> 16;
  const scale = ((packed & 0x7ff) ^ 1024) - 1024;
  const bound = Number(`1e${precision - scale}`);
  return { type: scale <= 0 ? "integer" : "number", exclusiveMinimum: -bound, exclusiveMaximum: bound };
}

function domainSchema({ schema, name, checks }: TypeInfo, base: Keywords, unsaid: Unsaid): Keywords {
  return checks.reduce((result, check) => {
    const keywords = keywordsOfCheck(check.expression)?.get("VALUE");
    if (keywords) return keywords.reduce(restrict, result);
    unsaid(`the CHECK ${check.name} of the domain ${schema}.${name}: ${check.expression}`);
    return result;
  }, base);
}

/** A schema with more demands; where both bound the same, the narrower bound holds. */
export function restrict(schema: Keywords, more: Keywords): Keywords {
  const result: Keywords = { ...schema };
  for (const [keyword, value] of Object.entries(more)) {
    const before = result[keyword];
    if (before === undefined) result[keyword] = value;
    else if (/^(minimum|exclusiveMinimum|min\w+)$/.test(keyword))
      result[keyword] = Math.max(before as number, value as number);
    else if (/^(maximum|exclusiveMaximum|max\w+)$/.test(keyword))
      result[keyword] = Math.min(before as number, value as number);
    else if (keyword === "enum") result.enum = (before as unknown[]).filter((it) => (value as unknown[]).includes(it));
    else if (JSON.stringify(before) !== JSON.stringify(value))
      result.allOf = [...((result.allOf as unknown[] | undefined) ?? []), { [keyword]: value }];
  }
  // A narrower bound makes the type's own superfluous: 0 <= x beside -32768 <= x.
  if (typeof result.minimum === "number" && typeof result.exclusiveMinimum === "number")
    delete result[result.exclusiveMinimum >= result.minimum ? "minimum" : "exclusiveMinimum"];
  if (typeof result.maximum === "number" && typeof result.exclusiveMaximum === "number")
    delete result[result.exclusiveMaximum <= result.maximum ? "maximum" : "exclusiveMaximum"];
  return result;
}

/** `null` is allowed too. */
export function nullable(schema: Keywords): Keywords {
  if (Object.keys(schema).length === 0) return schema;
  if (Array.isArray(schema.enum)) return { ...schema, type: typesWithNull(schema.type), enum: [...schema.enum, null] };
  if ("const" in schema || "anyOf" in schema || "allOf" in schema || "not" in schema)
    return { anyOf: [schema, { type: "null" }] };
  return schema.type === undefined ? schema : { ...schema, type: typesWithNull(schema.type) };
}

function typesWithNull(type: unknown): unknown {
  if (type === undefined) return undefined;
  const types = [type].flat();
  return types.includes("null") ? types : [...types, "null"];
}

/** Whether a column may be null: its domain may forbid it as well. */
export function isNullable(catalog: Catalog, column: Column): boolean {
  return !column.notNull && !catalog.types.get(column.type)?.notNull;
}

/** The value of a default that is a constant. Undefined: the database computes it. */
export function constantDefault(expression: string | null, schema: Keywords): unknown {
  const parsed = expression === null ? undefined : parseExpression(expression);
  const types = [schema.type].flat();
  if (parsed?.kind === "boolean" && types.includes("boolean")) return parsed.value;
  if (parsed?.kind === "number" && (types.includes("integer") || types.includes("number"))) return parsed.value;
  if (parsed?.kind === "number" && types.includes("string") && expression !== null)
    return /^'(.*)'::/.exec(expression)?.[1];
  // Dates and the like are printed in words of the server's, and may be `now`.
  if (parsed?.kind === "string" && types.includes("string") && schema.format === undefined && !schema.contentEncoding)
    return parsed.value;
  return undefined;
}
