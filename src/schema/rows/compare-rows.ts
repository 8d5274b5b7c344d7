import type { RowLoss } from "../result.ts";
import type { RowSnapshot, TableRows } from "./rows.ts";

/**
 * How the rows of each table came back. With a key, rows are matched by it; without, equal rows are matched first and
 * of the rest as many as possible count as changed. Tables that are not in both are the catalog's business. Only
 * tables with something to say, by name. Linear in the number of rows.
 */
export function compareRows(before: RowSnapshot, after: RowSnapshot): RowLoss[] {
  const losses: RowLoss[] = [];
  for (const [table, was] of before.tables) {
    const is = after.tables.get(table);
    if (!is) continue;
    const loss = compareTable(table, was, is);
    if (loss.lost + loss.changed + loss.added > 0) losses.push(loss);
  }
  return losses.sort((a, b) => (a.table < b.table ? -1 : 1));
}

type Row = (string | null)[];

function compareTable(table: string, was: TableRows, is: TableRows): RowLoss {
  const loss: RowLoss = { table, lost: 0, changed: 0, added: 0, columns: [] };
  if (was.large || is.large) return compareLarge(loss, was, is);
  const columns = was.columns.filter((column) => is.columns.includes(column));
  const pick = (from: TableRows) => {
    const positions = columns.map((column) => from.columns.indexOf(column));
    return (row: Row) => positions.map((position) => row[position]!);
  };
  const wasRows = was.rows.map(pick(was));
  const isRows = is.rows.map(pick(is));
  const keyed =
    was.key.length > 0 && was.key.join() === is.key.join() && was.key.every((column) => columns.includes(column));
  const changed = new Map<string, number>();
  const pairs = keyed
    ? matchByKey(
        wasRows,
        isRows,
        was.key.map((column) => columns.indexOf(column)),
      )
    : matchWhole(wasRows, isRows);
  for (const [a, b] of pairs.pairs) {
    let differs = false;
    for (const [i, column] of columns.entries()) {
      if (a[i] === b[i]) continue;
      differs = true;
      changed.set(column, (changed.get(column) ?? 0) + 1);
    }
    if (differs) loss.changed++;
  }
  loss.lost = pairs.lost;
  loss.added = pairs.added;
  loss.columns = [...changed].map(([column, count]) => ({ column, changed: count }));
  return loss;
}

function matchByKey(was: Row[], is: Row[], key: number[]) {
  const keyOf = (row: Row) => JSON.stringify(key.map((i) => row[i]));
  const left = new Map(is.map((row) => [keyOf(row), row]));
  const pairs: [Row, Row][] = [];
  let lost = 0;
  for (const row of was) {
    const other = left.get(keyOf(row));
    if (other) pairs.push([row, other]);
    else lost++;
    left.delete(keyOf(row));
  }
  return { pairs, lost, added: left.size };
}

/** As multisets: what is equal goes first, the rest is paired in sorted order. */
function matchWhole(was: Row[], is: Row[]) {
  const count = new Map<string, number>();
  for (const row of is) count.set(JSON.stringify(row), (count.get(JSON.stringify(row)) ?? 0) + 1);
  const gone = was.filter((row) => !take(count, row));
  const back = new Map<string, number>();
  for (const row of was) back.set(JSON.stringify(row), (back.get(JSON.stringify(row)) ?? 0) + 1);
  const come = is.filter((row) => !take(back, row));
  const sorted = (rows: Row[]) =>
    rows
      .map((row) => ({ row, text: JSON.stringify(row) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ row }) => row);
  const paired = Math.min(gone.length, come.length);
  const others = sorted(come);
  const pairs = sorted(gone)
    .slice(0, paired)
    .map((row, i): [Row, Row] => [row, others[i]!]);
  return { pairs, lost: gone.length - paired, added: come.length - paired };
}

function take(count: Map<string, number>, row: Row): boolean {
  const text = JSON.stringify(row);
  const left = count.get(text) ?? 0;
  if (left > 0) count.set(text, left - 1);
  return left > 0;
}

function compareLarge(loss: RowLoss, was: TableRows, is: TableRows): RowLoss {
  const size = (rows: TableRows) => rows.large?.count ?? rows.rows.length;
  loss.lost = Math.max(0, size(was) - size(is));
  loss.added = Math.max(0, size(is) - size(was));
  if (loss.lost > 0 || loss.added > 0 || !was.large || !is.large) return loss;
  const [before, after] = [was.large.columns, is.large.columns];
  const common = [...before.keys()].filter((column) => after.has(column));
  const others = common.filter((column) => before.get(column) !== after.get(column));
  // Values that changed places show in whole rows, which can be compared where both have the same columns.
  const isShuffled = common.length === before.size && common.length === after.size && was.large.hash !== is.large.hash;
  if (others.length === 0 && !isShuffled) return loss;
  // By hash one sees that something changed, not how much.
  loss.changed = 1;
  loss.columns = others.map((column) => ({ column, changed: 1 }));
  return loss;
}
