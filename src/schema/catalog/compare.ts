import { type Catalog, type CatalogObject, type Json, key, localName } from "./catalog.ts";
import { isReindented } from "./reindented.ts";
import { isReorderedView, type Reordering } from "./reordered-view.ts";

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
  const reorderings = reorderedRelations(before, after);
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
    if (isReorderedView(was, is, attributes, reorderings)) {
      reordered.push({ object: was, was: String(was.attributes.definition), is: String(is.attributes.definition) });
    } else changes.push({ was, is, attributes });
  }
  for (const is of after.values()) {
    if (before.has(key(is))) continue;
    if (is.parent === null || before.has(is.parent) || !after.has(is.parent)) changes.push({ is, attributes: [] });
  }
  for (const { object, was, is } of reorderings)
    if (object.kind === "table" || object.kind === "foreign table")
      reordered.push({ object, was: was.join(", "), is: is.join(", ") });
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

/** Relations with the same columns in another order. */
function reorderedRelations(before: Catalog, after: Catalog): Reordering[] {
  const reordered: Reordering[] = [];
  const open = new Set<string>();
  for (const [name, { kind, parent }] of before)
    if (kind === "column" && before.get(name) !== after.get(name)) open.add(parent!);
  const columnsBefore = columnOrder(before, open);
  const columnsAfter = columnOrder(after, open);
  for (const [relation, was] of columnsBefore) {
    const is = columnsAfter.get(relation);
    const object = before.get(relation);
    // The order of a composite type's attributes is its definition.
    if (!is || !object || object.kind === "type") continue;
    if (was.join("\0") !== is.join("\0") && [...was].sort().join("\0") === [...is].sort().join("\0")) {
      reordered.push({ object, was, is });
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
