import { type Catalog, type CatalogObject, type Json, key, localName } from "./catalog.ts";

/** One object that is not as it was. `was`: in the first catalog; `is`: in the second. */
export interface CatalogChange {
  was?: CatalogObject;
  is?: CatalogObject;
  /** Names of the attributes that differ, when the object is in both. */
  attributes: string[];
}

export interface CatalogComparison {
  /** Objects that are missing, extra or changed. What only vanished or appeared with its table is not listed apart. */
  changes: CatalogChange[];
  /** Relations whose columns are the same but stand in another order; for a view, its definition. */
  reordered: { object: CatalogObject; was: string; is: string }[];
}

/** What is different in `after`, where `before` is how it should be. Linear in the number of objects. */
export function compareCatalogs(before: Catalog, after: Catalog): CatalogComparison {
  const changes: CatalogChange[] = [];
  const reordered: CatalogComparison["reordered"] = [];
  for (const was of before.values()) {
    const is = after.get(key(was));
    if (!is) {
      if (was.parent === null || after.has(was.parent) || !before.has(was.parent))
        changes.push({ was, attributes: [] });
      continue;
    }
    // What was not read again is the same object.
    if (is === was) continue;
    const attributes = differing(was.attributes, is.attributes);
    if (attributes.length === 0 || isReindented(was, is, attributes)) continue;
    if (isReorderedView(was, is, attributes)) {
      reordered.push({ object: was, was: String(was.attributes.definition), is: String(is.attributes.definition) });
    } else changes.push({ was, is, attributes });
  }
  for (const is of after.values()) {
    if (before.has(key(is))) continue;
    if (is.parent === null || before.has(is.parent) || !after.has(is.parent)) changes.push({ is, attributes: [] });
  }
  reordered.push(...reorderedTables(before, after));
  return { changes, reordered };
}

/** Nothing differs, column order aside. */
export function isSame(comparison: CatalogComparison): boolean {
  return comparison.changes.length === 0;
}

function differing(was: Record<string, Json>, is: Record<string, Json>): string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}

/** A routine of which only the white space is another: both languages see words, not lines. */
function isReindented(was: CatalogObject, is: CatalogObject, attributes: string[]): boolean {
  if (attributes.join() !== "definition" || (was.kind !== "function" && was.kind !== "procedure")) return false;
  const [before, after] = [was, is].map(({ attributes: { definition } }) => words(String(definition)));
  return before !== undefined && before === after;
}

const BODY = /^([\s\S]*?\n LANGUAGE (?:plpgsql|sql)\b[\s\S]*?AS )(\$(?:function|procedure)\w*\$)([\s\S]*)\2\s*$/;
/** Strings, names, comments and dollar quotes, which stay as they are; white space. */
const TOKENS = /[eE]?'(?:[^'\\]|''|\\[\s\S])*'|"[^"]*"|--[^\n]*\n?|\/\*[\s\S]*?\*\/|(\$\w*\$)[\s\S]*?\1|(\s+)/g;

/** The definition with its body's white space made one blank each; undefined where it is in another language. */
function words(definition: string): string | undefined {
  const [, head, , body] = BODY.exec(definition) ?? [];
  if (head === undefined || body === undefined) return undefined;
  return head + body.trim().replace(TOKENS, (token, _tag, space) => (space === undefined ? token : " "));
}

/** `SELECT *` over a table whose columns came back in another order: the same lines in another order. */
function isReorderedView(was: CatalogObject, is: CatalogObject, attributes: string[]): boolean {
  if ((was.kind !== "view" && was.kind !== "materialized view") || attributes.join() !== "definition") return false;
  const sorted = (view: CatalogObject) =>
    String(view.attributes.definition)
      .split("\n")
      .map((line) =>
        line
          .replace(/^\s*SELECT\s+/, "")
          .replace(/,\s*$/, "")
          .trim(),
      )
      .sort()
      .join("\n");
  return sorted(was) === sorted(is);
}

function reorderedTables(before: Catalog, after: Catalog): CatalogComparison["reordered"] {
  const reordered: CatalogComparison["reordered"] = [];
  const open = new Set<string>();
  for (const [name, { kind, parent }] of before)
    if (kind === "column" && before.get(name) !== after.get(name)) open.add(parent!);
  const columnsBefore = columnOrder(before, open);
  const columnsAfter = columnOrder(after, open);
  for (const [table, was] of columnsBefore) {
    const is = columnsAfter.get(table);
    const object = before.get(table);
    if (!is || !object || (object.kind !== "table" && object.kind !== "foreign table")) continue;
    if (was.join("\0") !== is.join("\0") && [...was].sort().join("\0") === [...is].sort().join("\0")) {
      reordered.push({ object, was: was.join(", "), is: is.join(", ") });
    }
  }
  return reordered;
}

function columnOrder(catalog: Catalog, relations: ReadonlySet<string>): Map<string, string[]> {
  const columns = new Map<string, CatalogObject[]>([...relations].map((relation) => [relation, []]));
  for (const object of catalog.values()) if (object.kind === "column") columns.get(object.parent!)?.push(object);
  const order = new Map<string, string[]>();
  for (const [relation, of] of columns)
    if (of.length > 0) order.set(relation, of.sort((a, b) => a.order - b.order).map(localName));
  return order;
}
