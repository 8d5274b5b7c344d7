import type { Catalog } from "../catalog/catalog.ts";
import { localName, text } from "../catalog/catalog.ts";
import type { Session } from "../engines/engine.ts";
import { Plans } from "../engines/plans.ts";
import type { LargeRows, RowSnapshot, TableRows } from "./rows.ts";
import { type TableShape, tableShapes } from "./shapes.ts";

/** A table with more rows is compared by count and hash. */
const MOST_ROWS = 20_000;

/** Text that does not depend on what a migration set for the database, in one statement. */
const SETTINGS = set({
  search_path: "pg_catalog, pg_temp",
  timezone: "UTC",
  datestyle: "ISO, MDY",
  intervalstyle: "postgres",
  bytea_output: "hex",
  extra_float_digits: "1",
  row_security: "on",
});

/** For the one transaction that a query of several statements is. */
function set(settings: Record<string, string>): string {
  return `SELECT ${Object.entries(settings)
    .map(([name, value]) => `set_config('${name}', '${value}', true)`)
    .join(", ")}`;
}

/** Reads all tables of a catalog in one round trip. Materialized views are no data: they can be refreshed. */
export async function readRows(admin: Session, catalog: Catalog): Promise<RowSnapshot> {
  const shapes = tableShapes(catalog).filter((shape) => storedColumns(shape).length > 0);
  const tables: RowSnapshot["tables"] = new Map();
  if (shapes.length === 0) return { tables };
  const plans = Plans.in(admin);
  const selects = shapes.map((shape) =>
    plans.runFor(
      shape,
      `SELECT ${storedColumns(shape).join(", ")} FROM ${shape.only}${shape.name} LIMIT ${MOST_ROWS + 1}`,
    ),
  );
  const [, ...results] = await plans.ask([SETTINGS, ...selects]);
  for (const [index, shape] of shapes.entries()) {
    const { rows } = results[index]!;
    const read: TableRows = { columns: storedColumns(shape), key: shape.key, rows };
    if (rows.length > MOST_ROWS) {
      read.large = await summarize(admin, shape);
      read.rows = [];
    }
    tables.set(shape.name, read);
  }
  return { tables };
}

function storedColumns(shape: TableShape): string[] {
  return shape.columns.filter((column) => text(column, "generated") === undefined).map(localName);
}

/** As the type's own output function writes it: a cast could be one of the migrations'. NULL stays NULL. */
const written = (column: string) => `CASE WHEN num_nulls(${column}) = 0 THEN concat(${column}) END`;

async function summarize(admin: Session, shape: TableShape): Promise<LargeRows> {
  const columns = storedColumns(shape).sort();
  const sumOf = (value: string) => `sum(hashtextextended(${value}, 0)::numeric)`;
  const sums = [`ROW(${columns.join(", ")})::text`, ...columns.map(written)].map(sumOf);
  const results = await admin.query(`${SETTINGS}; SELECT count(*), ${sums.join(", ")} FROM ${shape.only}${shape.name}`);
  const [count, hash, ...hashes] = results[1]!.rows[0]!;
  return {
    count: Number(count),
    hash: hash ?? "",
    columns: new Map(columns.map((column, i) => [column, hashes[i] ?? ""])),
  };
}
