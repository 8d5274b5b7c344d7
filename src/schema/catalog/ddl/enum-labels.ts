import { type Catalog, type CatalogObject, key, list, localName, parentName, text } from "../catalog.ts";
import { isAttribute } from "./common.ts";
import { createStatements } from "./create.ts";
import { literal, unqualified } from "./words.ts";

/**
 * Statements that give an enum the labels that it had. A label cannot be dropped, and labels cannot change places: then
 * another type takes its place, in each column too.
 * @param target the catalog that `was` comes from; `current`, that of `is`
 */
export function labelStatements(
  was: CatalogObject,
  is: CatalogObject,
  target: Catalog,
  current: Catalog,
): { statements: string[]; rebuilds: boolean } {
  const wanted = list(was, "labels");
  const present = list(is, "labels");
  if (isRenaming(wanted, present)) {
    const renames = present.flatMap((label, i) =>
      label === wanted[i] ? [] : [`ALTER TYPE ${is.name} RENAME VALUE ${literal(label)} TO ${literal(wanted[i]!)}`],
    );
    return { statements: renames, rebuilds: false };
  }
  if (wanted.filter((label) => present.includes(label)).join("\0") === present.join("\0"))
    return { statements: additions(was, wanted, present), rebuilds: false };
  return { statements: rebuild(was, is, target, current), rebuilds: true };
}

function isRenaming(wanted: string[], present: string[]): boolean {
  return (
    wanted.length === present.length &&
    wanted.every((label, i) => label === present[i] || (!present.includes(label) && !wanted.includes(present[i]!)))
  );
}

function additions(was: CatalogObject, wanted: string[], present: string[]): string[] {
  const next = (from: number) => wanted.slice(from + 1).find((label) => present.includes(label));
  return wanted.flatMap((label, i) => {
    if (present.includes(label)) return [];
    const before = next(i);
    return [
      `ALTER TYPE ${was.name} ADD VALUE ${literal(label)}${before === undefined ? "" : ` BEFORE ${literal(before)}`}`,
    ];
  });
}

function rebuild(was: CatalogObject, is: CatalogObject, target: Catalog, current: Catalog): string[] {
  const schema = is.name.slice(0, -unqualified(is.name).length);
  const old = outOfTheWay(unqualified(is.name));
  return [
    `ALTER TYPE ${is.name} RENAME TO ${old}`,
    ...createStatements(was, [])!,
    ...enumColumns(is, current).flatMap((column) => converted(column, is, target)),
    `DROP TYPE ${schema}${old}`,
  ];
}

/** 63 bytes are the longest name. */
function outOfTheWay(name: string): string {
  const bare = name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
  return `"${[...bare].slice(0, 12).join("").replaceAll('"', '""')}_replaced"`;
}

function converted(column: CatalogObject, type: CatalogObject, target: Catalog): string[] {
  if (isAttribute(column))
    return [
      `ALTER TYPE ${parentName(column)} ALTER ATTRIBUTE ${localName(column)} TYPE ${text(column, "type")} CASCADE`,
    ];
  const array = text(column, "type") === type.name ? "" : "[]";
  const alter = `ALTER TABLE ${parentName(column)} ALTER COLUMN ${localName(column)}`;
  const change = `${alter} TYPE ${type.name}${array} USING ${localName(column)}::text${array}::${type.name}${array}`;
  if (text(column, "default") === undefined) return [change];
  const kept = text(target.get(key(column)) ?? column, "default");
  return [`${alter} DROP DEFAULT`, change, ...(kept === undefined ? [] : [`${alter} SET DEFAULT ${kept}`])];
}

/** Columns and attributes of an enum's type, or of arrays of it; those that follow a parent's are left out. */
export function enumColumns(type: CatalogObject, catalog: Catalog): CatalogObject[] {
  const types = [type.name, `${type.name}[]`];
  return [...catalog.values()].filter(
    (object) =>
      object.kind === "column" &&
      !/^(view|materialized view) /.test(object.parent!) &&
      types.includes(text(object, "type") ?? "") &&
      text(object, "inherited") === undefined,
  );
}

const TAKES_NAMES = new Set<CatalogObject["kind"]>([
  "constraint",
  "index",
  "policy",
  "rule",
  "trigger",
  "function",
  "procedure",
  "view",
  "materialized view",
  "statistics",
]);

/** Keys of what has an enum's type in its definition, and stands in the way of another type under its name. */
export function mentionsOf(type: CatalogObject, catalog: Catalog): string[] {
  const mentions = (value: unknown): boolean => {
    const words = Array.isArray(value) ? value.map(String).join("\n") : String(value);
    for (let at = words.indexOf(type.name); at !== -1; at = words.indexOf(type.name, at + 1)) {
      if (!/[\w$"]/.test(words[at + type.name.length] ?? "") && !/[\w$".]/.test(words[at - 1] ?? "")) return true;
    }
    return false;
  };
  return [...catalog.values()]
    .filter(({ kind, attributes }) => TAKES_NAMES.has(kind) && Object.values(attributes).some(mentions))
    .map(key);
}
