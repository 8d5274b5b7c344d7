import type { Catalog, Column, TypeInfo } from "./catalog.ts";
import { demandsOfCheck } from "./checks.ts";
import { parseExpression } from "./expression.ts";
import { type Keywords, restrict } from "./restrict.ts";
import { kindOfType } from "./subject.ts";

/** What a schema could not say of the database, for people. */
export type Unsaid = (what: string) => void;

const TIME = "(([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?|24:00(:00)?)";
const OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ADDRESS = `^(${OCTET}(\\.${OCTET}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?$`;

/** Ranges whose bounds hold no comma. */
const RANGES = new Set(["int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange"]);

const LARGEST_FLOAT = 3.4028234663852886e38;

const INTEGERS: Record<string, Keywords> = {
  int2: { type: "integer", minimum: -32_768, maximum: 32_767 },
  int4: { type: "integer", format: "int32", minimum: -2_147_483_648, maximum: 2_147_483_647 },
  // JavaScript writes -2^63 as -9223372036854776000, and has no 2^63 - 1: it takes that for 2^63.
  int8: { type: "integer", format: "int64", exclusiveMinimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
  oid: { type: "integer", minimum: 0, maximum: 4_294_967_295 },
};

const SIMPLE: Record<string, Keywords> = {
  ...INTEGERS,
  float4: { type: "number", format: "float", minimum: -LARGEST_FLOAT, maximum: LARGEST_FLOAT },
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
  time: { type: "string", pattern: `^${TIME}$` },
  // The server writes "10:00:00+00", which the format `time` of RFC 3339 has no place for.
  timetz: { type: "string", pattern: `^${TIME}(Z|[+-]\\d{2}(:?\\d{2})?)?$` },
  interval: { type: "string" },
  money: { type: "string" },
  inet: { type: "string", pattern: ADDRESS },
  cidr: { type: "string", pattern: ADDRESS },
  macaddr: { type: "string", pattern: "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$" },
  macaddr8: { type: "string", pattern: "^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){7}$" },
  bytea: { type: "string", contentEncoding: "base64" },
  json: {},
  jsonb: {},
  hstore: { type: "object", additionalProperties: { type: ["string", "null"] } },
  tsvector: { type: "string" },
};

/**
 * The schema of a value of a type, without null.
 * @param dimensions of an array, as it was declared: PostgreSQL holds no array to their number, JSON has to be told one
 */
export function typeSchema(
  catalog: Catalog,
  { type: oid, modifier, dimensions = 1 }: { type: string; modifier: number; dimensions?: number },
  unsaid: Unsaid,
  depth = 0,
): Keywords {
  const type = catalog.types.get(oid);
  if (!type || depth > 12) return {};
  const inner = (of: string, own: number) => typeSchema(catalog, { type: of, modifier: own }, unsaid, depth + 1);
  switch (type.kind) {
    case "enum":
      return { type: "string", enum: type.labels };
    case "array": {
      let schema = nullable(inner(type.of!, modifier));
      for (let n = 1; n < dimensions; n++) schema = { type: "array", items: schema };
      return { type: "array", items: schema };
    }
    case "domain":
      return domainSchema(catalog, type, inner(type.of!, type.modifier), unsaid);
    case "composite":
      return {
        type: "object",
        properties: Object.fromEntries(type.attributes.map((it) => [it.name, nullable(inner(it.type, it.modifier))])),
      };
    case "range":
      return { type: "string", ...(RANGES.has(type.name) && { pattern: "^(empty|[\\[(][^,]*,[^,]*[\\])])$" }) };
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
      // All types have a form as text.
      return Object.hasOwn(SIMPLE, name) ? { ...SIMPLE[name] } : { type: "string" };
  }
}

/** numeric(precision, scale): both are packed into the modifier; the scale has eleven bits and a sign. */
function numericSchema(packed: number): Keywords {
  const precision = packed >> 16;
  const scale = ((packed & 0x7ff) ^ 1024) - 1024;
  const type = scale <= 0 ? "integer" : "number";
  // A number of JSON has 15 digits that can be relied on.
  if (precision <= 15) {
    const most = Number(`${"9".repeat(precision)}e${-scale}`);
    return { type, minimum: -most, maximum: most };
  }
  const bound = Number(`1e${precision - scale}`);
  return { type, exclusiveMinimum: -bound, exclusiveMaximum: bound };
}

function domainSchema(catalog: Catalog, type: TypeInfo, base: Keywords, unsaid: Unsaid): Keywords {
  const kind = kindOfType(catalog, type.of!, type.modifier);
  return type.checks.reduce((result, { name, expression }) => {
    const { keywords, isWhole } = demandsOfCheck(expression, (column) => (column === "VALUE" ? kind : undefined));
    if (!isWhole) unsaid(`the CHECK ${name} of the domain ${type.schema}.${type.name}: ${expression}`);
    return (keywords.get("VALUE") ?? []).reduce(restrict, result);
  }, base);
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

/** Whether a column may be null: its domain, or one that this is made of, may forbid it as well. */
export function isNullable(catalog: Catalog, { notNull, type }: Pick<Column, "notNull" | "type">): boolean {
  if (notNull) return false;
  const domain = catalog.types.get(type);
  if (domain?.kind !== "domain") return true;
  const forbids = domain.checks.some(({ expression }) =>
    demandsOfCheck(expression, () => undefined).notNull.includes("VALUE"),
  );
  return !forbids && isNullable(catalog, { notNull: domain.notNull, type: domain.of! });
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
