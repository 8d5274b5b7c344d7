import type { Catalog } from "../catalog/catalog.ts";
import { localName, text } from "../catalog/catalog.ts";
import type { Session } from "../engines/engine.ts";
import type { RowSnapshot, TableRows } from "./rows.ts";
import { type TableShape, tableShapes } from "./shapes.ts";

/** A table with more rows is compared by count and hash. */
const MOST_ROWS = 20_000;

/** Text that does not depend on what a migration set for the database. */
const SETTINGS =
  "SET search_path = ''; SET timezone = 'UTC'; SET datestyle = 'ISO, MDY'; SET intervalstyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 1; SET row_security = on";
const RESET =
  "RESET search_path; RESET timezone; RESET datestyle; RESET intervalstyle; RESET bytea_output; RESET extra_float_digits; RESET row_security";

/** Reads all tables of a catalog in one round trip. Materialized views are no data: they can be refreshed. */
export async function readRows(admin: Session, catalog: Catalog): Promise<RowSnapshot> {
  const shapes = tableShapes(catalog).filter((shape) => storedColumns(shape).length > 0);
  const tables: RowSnapshot["tables"] = new Map();
  if (shapes.length === 0) return { tables };
  const selects = shapes.map(
    (shape) => `SELECT ${storedColumns(shape).join(", ")} FROM ${shape.only}${shape.name} LIMIT ${MOST_ROWS + 1}`,
  );
  const results = await admin.query(`${SETTINGS}; ${selects.join("; ")}; ${RESET}`);
  const first = SETTINGS.split(";").length;
  for (const [index, shape] of shapes.entries()) {
    const rows = results[first + index]!.rows;
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

async function summarize(admin: Session, shape: TableShape): Promise<NonNullable<TableRows["large"]>> {
  const results = await admin.query(
    `${SETTINGS}; SELECT count(*), sum(hashtextextended(t::text, 0)::numeric) FROM ${shape.only}${shape.name} t; ${RESET}`,
  );
  const [count, hash] = results[SETTINGS.split(";").length]!.rows[0]!;
  return { count: Number(count), hash: hash ?? "" };
}
