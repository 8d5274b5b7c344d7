import { type Catalog, type CatalogObject, list, text } from "../catalog/catalog.ts";
import { literal } from "./names.ts";

/**
 * A value of a type as a SQL expression, another one for each row. Values are telling: they use the length, the scale
 * and the fractions that a type has, so that a lossy change and change back shows. Undefined: no value of this type
 * can be made. Deterministic.
 * @param row counts from 0
 */
export function valueFor(catalog: Catalog, type: string, row: number, hint: string): string | undefined {
  const plain = plainValue(catalog, type, row, hint);
  return plain === undefined ? undefined : `${literal(plain)}::${type}`;
}

/** The same without quotes and cast: the text that the type's input function takes. */
export function plainValue(catalog: Catalog, type: string, row: number, hint: string): string | undefined {
  if (type.endsWith("[]")) {
    const element = plainValue(catalog, type.replace(/(\[\])+$/, ""), row, hint);
    return element === undefined ? undefined : `{${quoteElement(element)}}`;
  }
  const user =
    catalog.get(`enum ${type}`) ??
    catalog.get(`domain ${type}`) ??
    catalog.get(`type ${type}`) ??
    catalog.get(`range ${type}`);
  if (user) return userValue(catalog, user, row, hint);
  const [, base, arguments_] = /^([^(]*?)\s*(?:\(([\d,\s]*)\))?( with(?:out)? time zone)?$/.exec(type) ?? [];
  const sizes = (arguments_ ?? "").split(",").map(Number);
  const make = BY_TYPE[unquoted((base ?? type).trim() + (/ with(out)? time zone$/.exec(type)?.[0] ?? ""))];
  return make?.(row + 1, sizes[0] || undefined, sizes[1], hint);
}

type Make = (n: number, size: number | undefined, scale: number | undefined, hint: string) => string;

const day = (n: number) => `2001-02-${String(2 + n).padStart(2, "0")}`;
const time = (n: number) => `03:04:0${n % 10}.67890${n % 10}`;
const characters: Make = (n, size, _, hint) => {
  const word = `${hint} ${n}`;
  if (size === undefined) return word;
  // The last row of each table fills the column.
  return n === 3 ? `${n}${"x".repeat(Math.min(size, 2000) - 1)}` : size < word.length ? String(n).slice(0, size) : word;
};
const integer: Make = (n) => String(n);

const BY_TYPE: Record<string, Make> = {
  smallint: integer,
  integer,
  bigint: integer,
  oid: integer,
  numeric: (n, precision, scale) => {
    if (precision === undefined) return `${n}.${n}25`;
    const digits = scale ? `.${"0".repeat(Math.max(0, scale - 1))}${n}` : "";
    return `${precision - (scale ?? 0) > 0 ? n : 0}${digits}`;
  },
  real: (n) => `${n}.5`,
  "double precision": (n) => `${n}.25`,
  money: (n) => `${n}.25`,
  text: (n, _, __, hint) => `${hint} ${n}`,
  citext: (n, _, __, hint) => `${hint} ${n}`,
  "character varying": characters,
  character: (n, size) => String(n).slice(0, size ?? 1),
  '"char"': (n) => String(n),
  name: (n) => `name_${n}`,
  boolean: (n) => (n % 2 ? "t" : "f"),
  date: day,
  "timestamp without time zone": (n) => `${day(n)} ${time(n)}`,
  "timestamp with time zone": (n) => `${day(n)} ${time(n)}+00`,
  "time without time zone": time,
  "time with time zone": (n) => `${time(n)}+00`,
  interval: (n) => `${n} days 01:02:0${n % 10}`,
  uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
  json: (n) => `{"n": ${n}}`,
  jsonb: (n) => `{"n": ${n}}`,
  bytea: (n) => `\\x0${n % 10}ff`,
  inet: (n) => `192.0.2.${n}/24`,
  cidr: (n) => `192.0.${n}.0/24`,
  macaddr: (n) => `08:00:2b:01:02:0${n % 10}`,
  macaddr8: (n) => `08:00:2b:01:02:03:04:0${n % 10}`,
  bit: (n, size) =>
    n
      .toString(2)
      .padStart(size ?? 1, "0")
      .slice(-(size ?? 1)),
  "bit varying": (n, size) => n.toString(2).slice(-(size ?? 8)),
  xml: (n) => `<n>${n}</n>`,
  point: (n) => `(${n},${n})`,
  line: (n) => `{${n},1,0}`,
  lseg: (n) => `[(0,0),(${n},1)]`,
  box: (n) => `((${n},${n}),(0,0))`,
  path: (n) => `[(0,0),(${n},1)]`,
  polygon: (n) => `((0,0),(${n},0),(0,1))`,
  circle: (n) => `<(0,0),${n}>`,
  tsvector: (n) => `'word${n}':1`,
  tsquery: (n) => `'word${n}'`,
  pg_lsn: (n) => `0/${n}`,
  int4range: (n) => `[${n * 10},${n * 10 + 5})`,
  int8range: (n) => `[${n * 10},${n * 10 + 5})`,
  numrange: (n) => `[${n * 10},${n * 10 + 5})`,
  daterange: (n) => `[${day(n)},${day(n + 1)})`,
  tsrange: (n) => `["${day(n)} 01:00:00","${day(n)} 02:00:00")`,
  tstzrange: (n) => `["${day(n)} 01:00:00+00","${day(n)} 02:00:00+00")`,
  int4multirange: (n) => `{[${n * 10},${n * 10 + 5})}`,
  int8multirange: (n) => `{[${n * 10},${n * 10 + 5})}`,
  nummultirange: (n) => `{[${n * 10},${n * 10 + 5})}`,
  datemultirange: (n) => `{[${day(n)},${day(n + 1)})}`,
  hstore: (n) => `"n"=>"${n}"`,
  ltree: (n) => `top.n${n}`,
  lquery: (n) => `top.n${n}`,
  cube: (n) => `(${n})`,
  seg: (n) => `${n}`,
  regclass: () => "pg_catalog.pg_class",
  regtype: () => "integer",
  regproc: () => "pg_catalog.now",
};

function userValue(catalog: Catalog, object: CatalogObject, row: number, hint: string): string | undefined {
  switch (object.kind) {
    case "enum": {
      const labels = list(object, "labels");
      return labels[row % labels.length];
    }
    case "domain":
      return plainValue(catalog, text(object, "type")!, row, hint);
    case "range": {
      const low = plainValue(catalog, text(object, "subtype")!, row, hint);
      return low === undefined ? undefined : `["${low}","${low}"]`;
    }
    default:
      return compositeValue(catalog, object, row, hint);
  }
}

function compositeValue(catalog: Catalog, object: CatalogObject, row: number, hint: string): string | undefined {
  const attributes = [...catalog.values()]
    .filter((child) => child.kind === "column" && child.parent === `type ${object.name}`)
    .sort((a, b) => a.order - b.order);
  const values = attributes.map((attribute) => plainValue(catalog, text(attribute, "type")!, row, hint));
  if (attributes.length === 0 || values.includes(undefined)) return undefined;
  return `(${values.map((value) => quoteElement(value!)).join(",")})`;
}

function quoteElement(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** Types of extensions carry the schema that they were put in. */
function unquoted(type: string): string {
  return type in BY_TYPE ? type : type.replace(/^(?:"(?:[^"]|"")*"|[^."]+)\./, "");
}
