import { belongsToDatabase, type Catalog } from "../catalog/catalog.ts";
import { type Database, EngineCrash, SqlError, StatementTimeout } from "../engines/engine.ts";
import type { Migration, Script } from "../migrations/migration.ts";
import type { TableRows } from "../rows/rows.ts";
import { limited } from "./limit.ts";
import { type Observation, observe } from "./prove-migration.ts";
import { type WrittenSql, writeSql } from "./repair.ts";
import { runScript, type SessionKeeper, splitOf } from "./run-script.ts";
import type { SeedPlan, UserSeed } from "./seeding.ts";
import type { Workbench } from "./workbench.ts";

export interface ProvedSql {
  /** Null: none that makes anything better was found. */
  sql: string | null;
  /** What it does not do, in words. */
  note: string | null;
}

/**
 * SQL that, appended to the rollback, brings back what the rollback does not; or a whole rollback, when there is
 * none that runs. Written against a database in that very state, then proved by the same loop as everything else.
 */
export async function writeRollback(
  bench: Workbench,
  index: number,
  observed: Observation,
  kind: "repair" | "whole",
  plan: SeedPlan,
  userSeed: UserSeed | undefined,
): Promise<ProvedSql> {
  const { order, progress } = bench.options;
  const migration = order[index]!;
  const rollback = kind === "repair" ? migration.down! : undefined;
  progress(`${migration.id}: writing ${kind === "repair" ? "a repair" : "a rollback"}`);
  const database = await bench.at(index);
  // The one to prove it in is made in the meantime.
  const fresh = bench.at(index);
  fresh.catch(() => {});
  let written: WrittenSql | string;
  try {
    written = await write(bench, database, migration, rollback, observed);
  } finally {
    await database.drop();
  }
  if (typeof written !== "string" && written.statements.length > 0) {
    const opening = rollback && splitOf(rollback).lastIsOpen ? ";\n" : "";
    const sql = `${opening}${written.statements.map((statement) => `${statement};`).join("\n")}\n`;
    return prove(bench, index, await fresh, { sql, gaps: written.gaps }, rollback, plan, userSeed);
  }
  await (await fresh).drop();
  if (typeof written === "string") return { sql: null, note: written };
  return { sql: null, note: gapNote(written.gaps) ?? (kind === "whole" ? NOTHING_BUT_ROWS : null) };
}

const NOTHING_BUT_ROWS =
  "It changes rows or nothing: the catalog has nothing that a rollback would have to undo. What is to happen to the rows its author has to say; where there is nothing to do, an empty rollback says so.";

/** The statements, or why there are none. */
async function write(
  bench: Workbench,
  database: Database,
  migration: Migration,
  rollback: Script | undefined,
  observed: Observation,
): Promise<WrittenSql | string> {
  const { reader, timeout } = bench.options;
  const before =
    bench.catalogOf(database) ?? (await limited(database, timeout, async () => reader.read(await database.admin())));
  const up = await runScript(database, migration.up, timeout);
  if (!up.ok) return "The migration itself fails without rows in its tables.";
  if (rollback) {
    const down = await runScript(database, rollback, timeout);
    if (!down.ok) return "The rollback fails without rows in its tables.";
  }
  try {
    const { statements, gaps } = await limited(database, timeout, () =>
      writeSql(database, reader, withDatabaseOf(before, observed.before), before),
    );
    if (!rollback) return { statements, gaps };
    const cleanups = deletions(observed);
    return {
      statements: [...statements, ...cleanups.statements, ...observed.sequenceRepairs],
      gaps: [...gaps, ...cleanups.gaps],
    };
  } catch (error) {
    if (isOfDatabase(error)) return `We could not write any: ${error.message}.`;
    throw error;
  }
}

/** What belongs to a database as such does not go along when it is copied. */
function withDatabaseOf(database: Catalog, catalog: Catalog): Catalog {
  return new Map([
    ...[...catalog].filter(([, object]) => !belongsToDatabase(object)),
    ...[...database].filter(([, object]) => belongsToDatabase(object)),
  ]);
}

async function prove(
  bench: Workbench,
  index: number,
  database: Database,
  { sql, gaps }: { sql: string; gaps: string[] },
  rollback: Script | undefined,
  plan: SeedPlan,
  userSeed: UserSeed | undefined,
  isLast = false,
): Promise<ProvedSql> {
  const migration = bench.options.order[index]!;
  const script = rollback ? append(rollback, sql) : written(migration, sql);
  const keeper: SessionKeeper = {};
  try {
    const observation = await observe(bench, database, migration.up, script, plan, userSeed, keeper, {
      isLast: true,
    });
    const { sequenceRepairs } = observation;
    if (sequenceRepairs.length > 0 && !isLast) {
      // A sequence that it makes anew starts below the rows: that shows only where there are some.
      const more = `${sql}${sequenceRepairs.map((statement) => `${statement};\n`).join("")}`;
      return await prove(bench, index, await bench.at(index), { sql: more, gaps }, rollback, plan, userSeed, true);
    }
    switch (observation.verdict) {
      case "exact":
        return { sql, note: gapNote(gaps) };
      case "order-only":
        return { sql, note: join(gapNote(gaps), "Column order stays another: Postgres cannot restore it.") };
      case "loses-data":
        return {
          sql,
          note: join(gapNote(gaps), "It restores the catalog; lost rows and values no SQL can bring back."),
        };
      default:
        return {
          sql: null,
          note: join(gapNote(gaps), `We wrote SQL and do not show it: ${whatIsLeft(observation)}.`),
        };
    }
  } catch (error) {
    if (isOfDatabase(error))
      return { sql: null, note: `We wrote SQL and do not show it: to prove it failed (${error.message}).` };
    throw error;
  } finally {
    await keeper.session?.end().catch(() => {});
    await database.drop();
  }
}

/** What was found out about the migration must not be lost because of what we add to it. */
function isOfDatabase(error: unknown): error is StatementTimeout | SqlError | EngineCrash {
  return error instanceof StatementTimeout || error instanceof SqlError || error instanceof EngineCrash;
}

function whatIsLeft({ verdict, failure, differences, rows }: Observation): string {
  if (verdict === "differs") {
    const names = [
      ...differences.map(({ kind, object }) => `${kind} ${object}`),
      ...rows.map(({ table }) => `rows of ${table}`),
    ];
    return `with it, not everything is as before (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""})`;
  }
  if (failure?.code === NOT_NULL_VIOLATION)
    return `it runs on empty tables only (${failure.message}). The values that the migration drops have to come from somewhere first`;
  return failure ? `it fails (${failure.message})` : "it could not be proved";
}

/** not_null_violation */
const NOT_NULL_VIOLATION = "23502";

/** Appended after a line end; the result keeps the rollback's own transaction habit. */
function append(rollback: Script, sql: string): Script {
  return { ...rollback, sql: `${rollback.sql}\n${sql}` };
}

function written(migration: Migration, sql: string): Script {
  return { ...migration.up, sql, firstLine: 1, verbatimBlocks: undefined };
}

const MAX_DELETIONS = 50;

/** DELETE for each row that `up` brought and the rollback left. */
function deletions(observed: Observation): { statements: string[]; gaps: string[] } {
  const statements: string[] = [];
  const gaps: string[] = [];
  for (const { table, added } of observed.rows) {
    const before = observed.rowsBefore?.tables.get(table);
    const now = observed.rowsAfterDown?.tables.get(table);
    if (added === 0 || !before || !now) continue;
    if (now.key.length === 0 || added > MAX_DELETIONS) {
      gaps.push(`${added} rows in ${table}${now.key.length === 0 ? ", which has no key" : ""}`);
      continue;
    }
    const known = new Set(before.rows.map((row) => keyOf(before, row).join("\0")));
    for (const row of now.rows) {
      const key = keyOf(now, row);
      if (known.has(key.join("\0"))) continue;
      const condition = now.key
        .map((column, i) => `${quoteIdentifier(column)} = ${quoteLiteral(key[i]!)}`)
        .join(" AND ");
      statements.push(`DELETE FROM ${table} WHERE ${condition}`);
    }
  }
  return { statements, gaps };
}

function keyOf(table: TableRows, row: (string | null)[]): string[] {
  return table.key.map((column) => row[table.columns.indexOf(column)] ?? "");
}

function gapNote(gaps: string[]): string | null {
  return gaps.length === 0 ? null : `We could not write: ${gaps.join("; ")}.`;
}

function join(...notes: (string | null)[]): string {
  return notes.filter((note) => note !== null).join(" ");
}

function quoteIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

function quoteLiteral(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
