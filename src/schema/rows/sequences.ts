import { type Catalog, type CatalogObject, localName, parentName, text } from "../catalog/catalog.ts";
import type { Result, Session } from "../engines/engine.ts";
import { Plans } from "../engines/plans.ts";
import type { Difference } from "../result.ts";
import { literal, unquote } from "./names.ts";
import type { RowSnapshot } from "./rows.ts";

/** Where sequences stand: by the sequence's name, or by the column's where it is an identity column's own. */
export type Positions = ReadonlyMap<string, Position>;

interface Position {
  /** The sequence's name. */
  sequence: string;
  /** What it gives next; of one that was never asked, where it started. */
  next: bigint;
}

/** A sequence that gives numbers which its column holds already, and did not before. */
export interface FallenBehind {
  difference: Difference;
  /** The statement that moves it past the column's values. */
  repair: string;
}

/** Descending sequences are left out, and those that others keep in their sessions. */
const POSITIONS = `SELECT coalesce(
    (SELECT format('%I.%I.%I', tn.nspname, tc.relname, ta.attname)
      FROM pg_depend d JOIN pg_class tc ON tc.oid = d.refobjid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
        JOIN pg_attribute ta ON ta.attrelid = tc.oid AND ta.attnum = d.refobjsubid
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'),
    format('%I.%I', n.nspname, c.relname)),
    format('%I.%I', n.nspname, c.relname),
    coalesce(CASE WHEN has_sequence_privilege(c.oid, 'SELECT, USAGE') THEN pg_sequence_last_value(c.oid) + s.seqincrement END, s.seqstart)
  FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE s.seqincrement > 0 AND c.relpersistence <> 't'`;

/** Where the sequences stand that give columns of tables their numbers; none where no column has one. */
export async function readPositions(admin: Session, catalog: Catalog): Promise<Positions> {
  for (const column of catalog.values()) if (source(column) !== undefined) return positionsNow(admin);
  return new Map();
}

/** With the system's own names, whatever people called theirs. */
async function ask(admin: Session, sql: string): Promise<Result> {
  const [, result] = await Plans.in(admin).ask([SETTINGS, sql]);
  return result!;
}

const SETTINGS =
  "SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('plan_cache_mode', 'force_generic_plan', true)";

async function positionsNow(admin: Session): Promise<Positions> {
  const { rows } = await ask(admin, Plans.in(admin).run(POSITIONS));
  return new Map(rows.map(([name, sequence, next]) => [name!, { sequence: sequence!, next: BigInt(next!) }]));
}

/**
 * Sequences that stood above all values of their column before, and do not now: what is inserted next meets a row. Only
 * those that were made anew or set back are looked at; a sequence that only went on is none.
 * @param mayBeSetBack without it, where none was made anew, positions are not read again
 */
export async function fallenBehind(
  admin: Session,
  was: { catalog: Catalog; rows: RowSnapshot; positions: Positions },
  is: { catalog: Catalog; rows: RowSnapshot },
  mayBeSetBack: boolean,
): Promise<FallenBehind[]> {
  if (was.positions.size === 0) return [];
  const isRemadeNow = ([name, column]: [string, CatalogObject]) => isRemade(name, column, was.catalog, is.catalog);
  if (!mayBeSetBack && ![...was.catalog].some(isRemadeNow)) return [];
  const positions = await positionsNow(admin);
  const isBack = (sequence: string) => {
    const [before, now] = [was.positions.get(sequence), positions.get(sequence)];
    return before !== undefined && now !== undefined && now.next < before.next;
  };
  const suspects = [...was.catalog].filter(([name, column]) => {
    const sequence = source(column);
    if (sequence === undefined || source(is.catalog.get(name) ?? column) === undefined) return false;
    return isBack(sequence) || isRemadeNow([name, column]);
  });
  const behind: FallenBehind[] = [];
  for (const [name, column] of suspects) {
    const before = was.positions.get(source(column)!);
    const now = positions.get(source(is.catalog.get(name) ?? column) ?? "");
    const highest = await highestOf(admin, is.rows, column);
    if (!before || !now || highest === undefined || now.next > highest) continue;
    const highestBefore = was.rows.tables.get(parentName(column))?.large ? highest : highestIn(was.rows, column);
    if (highestBefore === undefined || before.next <= highestBefore) continue;
    const next = await nextOf(admin, now);
    if (next > highest) continue;
    behind.push(describe(column, now.sequence, { before: before.next, highestBefore, next, highest }));
  }
  return behind;
}

function isRemade(name: string, column: CatalogObject, before: Catalog, after: Catalog): boolean {
  const sequence = source(column);
  const other = after.get(name);
  if (sequence === undefined || !other || source(other) === undefined) return false;
  return other !== column || before.get(`sequence ${sequence}`) !== after.get(`sequence ${sequence}`);
}

const NUMBERED: ReadonlySet<string> = new Set(["smallint", "integer", "bigint"]);

/** Whether SQL may set a sequence back: with setval(), ALTER SEQUENCE … RESTART or TRUNCATE … RESTART IDENTITY. */
export function setsSequences(sql: string): boolean {
  return /\b(?:setval|restart)\b/i.test(sql);
}

/** What gives a table's column its numbers, as in `Positions`. */
function source(column: CatalogObject): string | undefined {
  if (column.kind !== "column" || !column.parent!.startsWith("table ") || !NUMBERED.has(text(column, "type") ?? ""))
    return undefined;
  if (text(column, "identity")) return column.name;
  return /^nextval\('((?:[^']|'')+)'::regclass\)$/.exec(text(column, "default") ?? "")?.[1]?.replaceAll("''", "'");
}

/** The highest value of a column; undefined where there are no rows. */
async function highestOf(admin: Session, rows: RowSnapshot, column: CatalogObject): Promise<bigint | undefined> {
  const table = parentName(column);
  if (!rows.tables.get(table)?.large) return highestIn(rows, column);
  const { rows: result } = await ask(admin, `SELECT max(${localName(column)}) FROM ${table}`);
  const [highest] = result[0]!;
  return highest == null ? undefined : BigInt(highest);
}

function highestIn({ tables }: RowSnapshot, column: CatalogObject): bigint | undefined {
  const table = tables.get(parentName(column));
  const at = table?.columns.indexOf(localName(column)) ?? -1;
  let highest: bigint | undefined;
  for (const row of at < 0 ? [] : table!.rows) {
    const value = row[at] == null ? undefined : BigInt(row[at]);
    if (value !== undefined && (highest === undefined || value > highest)) highest = value;
  }
  return highest;
}

/** Exactly: one that was never asked may have been set. */
async function nextOf(admin: Session, { sequence, next }: Position): Promise<bigint> {
  const { rows } = await ask(admin, `SELECT is_called, last_value FROM ${sequence}`);
  const [isCalled, last] = rows[0]!;
  return isCalled === "t" ? next : BigInt(last!);
}

function describe(
  column: CatalogObject,
  sequence: string,
  { before, highestBefore, next, highest }: Record<"before" | "highestBefore" | "next" | "highest", bigint>,
): FallenBehind {
  const [table, name] = [parentName(column), localName(column)];
  const isIdentity = text(column, "identity") !== undefined;
  const target = isIdentity
    ? `pg_get_serial_sequence(${literal(table)}, ${literal(unquote(name))})`
    : literal(sequence);
  return {
    difference: {
      kind: "sequence",
      object: isIdentity ? column.name : sequence,
      change: "changed",
      before: `next value ${before}, above the highest of ${column.name}, ${highestBefore}`,
      after: `next value ${next}, not above the highest of ${column.name}, ${highest}: inserts will meet rows that are there`,
    },
    repair: `SELECT setval(${target}, (SELECT max(${name}) FROM ${table}))`,
  };
}
