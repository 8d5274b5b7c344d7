import { type Catalog, list, localName, text } from "../catalog/catalog.ts";
import { literal } from "./names.ts";
import type { TableShape } from "./shapes.ts";
import { plainValue } from "./values.ts";

/** Values that one column may try, as SQL expressions. */
export interface Candidate {
  column: string;
  values: string[];
}

/** Columns that a check speaks of, each with values that the check's own text suggests. */
export function candidatesFor(
  catalog: Catalog,
  shape: TableShape,
  check: { definition: string; columns?: string[] },
  row: number,
): Candidate[] {
  const columns = shape.columns.filter((column) => {
    const name = localName(column);
    if (text(column, "generated")) return false;
    return check.columns ? check.columns.includes(name) : mentions(check.definition, name);
  });
  const strings = [...check.definition.matchAll(/'((?:[^']|'')*)'/g)].map((match) => match[1]!.replaceAll("''", "'"));
  const numbers = [...check.definition.matchAll(/(?<![\w.'])-?\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
  return columns.map((column) => {
    const type = text(column, "type")!;
    const values = [
      ...strings.filter((value) => fits(catalog, type, value)).map((value) => `${literal(value)}::${type}`),
      ...(isText(catalog, type) ? [...patterns(strings), ...lengths(numbers, row), ""] : []).map(
        (value) => `${literal(value)}::${type}`,
      ),
      ...(isNumber(catalog, type) ? numbers.flatMap((n) => [n, n + 1 + row, n - 1 - row]) : []).map(
        (n) => `${n}::${type}`,
      ),
      ...(isTime(type)
        ? [0, 1, 2, 3].map((n) => `${literal(plainValue(catalog, type, row + n * 4, "") ?? "")}::${type}`)
        : []),
      ...(type === "boolean" ? ["true", "false"] : []),
      // What it had, should another column be the one to change.
      ...[plainValue(catalog, type, row, localName(column).replaceAll('"', ""))]
        .filter((v) => v !== undefined)
        .map((v) => `${literal(v)}::${type}`),
    ];
    const nullable = text(column, "not null") === undefined;
    const all = [
      ...(nullable && /NULL|num_nonnulls/i.test(check.definition) ? ["NULL"] : []),
      ...rotate([...new Set(values)], row),
      ...(nullable ? ["NULL"] : []),
    ];
    return { column: localName(column), values: all.slice(0, 12) };
  });
}

function mentions(definition: string, name: string): boolean {
  if (name.startsWith('"')) return definition.includes(name);
  return new RegExp(`(?<![\\w$"])${name.replaceAll("$", "\\$")}(?![\\w$"])`).test(definition);
}

/** Another value first for each row, for the sake of unique constraints. */
function rotate(values: string[], row: number): string[] {
  return [...values.slice(row % Math.max(1, values.length)), ...values.slice(0, row % Math.max(1, values.length))];
}

/** Strings of the lengths that a check names. */
function lengths(numbers: number[], row: number): string[] {
  return numbers
    .filter((n) => Number.isInteger(n) && n > 0 && n <= 500)
    .flatMap((n) => [`${row}`.padEnd(n, "a"), `${row}`.padEnd(n + 1, "a")]);
}

/** What simple regular expressions and patterns of common use match. */
function patterns(strings: string[]): string[] {
  const common = [
    "a",
    "a@example.com",
    "https://example.com/a",
    "+4912345678",
    "A",
    "AB",
    "ABC",
    "1",
    "12345",
    "#00ff00",
    "a-b",
    "a_b",
    "en",
    "2001-02-03",
  ];
  return strings.length === 0 ? [] : common;
}

function base(catalog: Catalog, type: string): string {
  const domain = catalog.get(`domain ${type}`);
  return domain ? text(domain, "type")! : type;
}

function isText(catalog: Catalog, type: string): boolean {
  return /^(text|character|citext|name)/.test(base(catalog, type).replace(/^\w+\./, ""));
}

function isNumber(catalog: Catalog, type: string): boolean {
  return /^(smallint|integer|bigint|numeric|real|double)/.test(base(catalog, type));
}

/** Whether a string of the check can be meant for a column of this type: of another it would be an error. */
function fits(catalog: Catalog, type: string, value: string): boolean {
  if (isNumber(catalog, type)) return /^-?\d+(\.\d+)?$/.test(value);
  if (type === "boolean") return /^(t|f|true|false)$/i.test(value);
  if (type === "uuid") return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  if (isTime(type)) return /^(\d|-?infinity|now)/i.test(value);
  const labels = catalog.get(`enum ${type}`);
  return labels ? list(labels, "labels").includes(value) : true;
}

function isTime(type: string): boolean {
  return /^(date|time)/.test(type);
}
