import { type Catalog, localName, parentName, text } from "../catalog/catalog.ts";
import type { Script } from "../migrations/migration.ts";
import { bare, bareTable, type Condition, handlesRows, wordsOf } from "../rows/conditions.ts";
import type { RowSnapshot } from "../rows/rows.ts";
import { splitOf } from "./run-script.ts";

/**
 * Tables whose rows may be too poor to show what a migration does to them: it takes away or changes a column that has
 * the same value in all of them, as one has that was added after they were made, or handles rows of such a column's
 * table, which it names. Rows made for the migration tell more.
 */
export function tooPoor(before: Catalog, after: Catalog, rows: RowSnapshot, scripts: Script[]): Set<string> {
  const poor = new Set<string>();
  const uniform = uniformColumns(rows);
  if (uniform.size === 0) return poor;
  const statements = scripts.flatMap((script) => splitOf(script).statements).filter(handlesRows);
  const words = new Set(statements.flatMap((statement) => [...wordsOf(statement.text)]));
  for (const [key, column] of before) {
    const table = parentName(column);
    if (column.kind !== "column" || !uniform.get(table)?.has(localName(column))) continue;
    const now = after.get(key);
    const isOther = !now || SHAPING.some((attribute) => text(now, attribute) !== text(column, attribute));
    if (isOther || words.has(bareTable(table))) poor.add(table);
  }
  return poor;
}

/** Whether there is a table that a condition may mean, and no row in it that the condition asks for. */
export function isUnmet({ words, column, value }: Condition, { tables }: RowSnapshot): boolean {
  for (const [table, { columns, rows }] of tables) {
    const at = words.has(bareTable(table)) ? columns.findIndex((name) => bare(name) === column) : -1;
    if (at >= 0 && !rows.some((row) => row[at] === value)) return true;
  }
  return false;
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
