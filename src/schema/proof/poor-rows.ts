import { type Catalog, localName, parentName, text } from "../catalog/catalog.ts";
import type { Script } from "../migrations/migration.ts";
import { unquote } from "../rows/names.ts";
import type { RowSnapshot } from "../rows/rows.ts";
import { splitOf } from "./run-script.ts";

/**
 * Whether rows may be too poor to show what a migration does to them: it takes away or changes a column that has the
 * same value in all of them, as one has that was added after they were made, or handles rows by a name of such a
 * column or of its table. Rows made for the migration alone tell more.
 */
export function maybeTooPoor(before: Catalog, after: Catalog, rows: RowSnapshot, scripts: Script[]): boolean {
  const uniform = uniformColumns(rows);
  if (uniform.size === 0) return false;
  const names = new Set<string>();
  for (const [key, column] of before) {
    if (column.kind !== "column" || !uniform.get(parentName(column))?.has(localName(column))) continue;
    const now = after.get(key);
    if (!now || SHAPING.some((attribute) => text(now, attribute) !== text(column, attribute))) return true;
    names.add(bare(column.name.slice(parentName(column).length + 1)));
    names.add(bare(parentName(column).replace(/^(?:"(?:[^"]|"")*"|[^".]*)\./, "")));
  }
  return scripts.some((script) =>
    splitOf(script).statements.some((it) => handlesRows(it.words) && mentions(it.text, names)),
  );
}

/** What decides which values a column can hold. */
const SHAPING = ["type", "collation", "generated"];

/** By table, as the catalog names them. Of a table that is too large to keep nothing is known. */
function uniformColumns({ tables }: RowSnapshot): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, { columns, rows, large }] of tables) {
    if (large || rows.length === 0) continue;
    const uniform = columns.filter((_, i) => rows.every((row) => row[i] === rows[0]![i]));
    if (uniform.length > 0) found.set(name, new Set(uniform));
  }
  return found;
}

const HANDLE_ROWS: ReadonlySet<string> = new Set([
  "UPDATE",
  "DELETE",
  "INSERT",
  "MERGE",
  "WITH",
  "SELECT",
  "DO",
  "CALL",
  "EXECUTE",
]);

function handlesRows([verb = ""]: string[]): boolean {
  return HANDLE_ROWS.has(verb);
}

function bare(name: string): string {
  return unquote(name).toLowerCase();
}

function mentions(sql: string, names: ReadonlySet<string>): boolean {
  for (const [word] of sql.toLowerCase().matchAll(/[\p{L}_][\p{L}\p{N}_$]*/gu)) if (names.has(word)) return true;
  return false;
}
