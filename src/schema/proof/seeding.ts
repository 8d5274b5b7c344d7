import type { Catalog } from "../catalog/catalog.ts";
import type { Database } from "../engines/engine.ts";
import { EngineCrash, SqlError } from "../engines/engine.ts";
import type { Condition } from "../rows/conditions.ts";
import { readRows } from "../rows/read-rows.ts";
import type { RowSnapshot } from "../rows/rows.ts";
import { type SeedMemo, seedTables } from "../rows/seed.ts";
import { splitScript } from "../sql/split.ts";
import type { Statement } from "../sql/statement.ts";

/** How many rows are put where before a migration runs: the next one is tried when `up` fails on the rows. */
export interface SeedPlan {
  rowsPerTable: number;
  /** Tables left empty, as `schema.table`. */
  exclude: Set<string>;
  userSeed: boolean;
  /** Tables that get rows though they have some. */
  more?: ReadonlySet<string>;
  /** What the migration asks rows for: some are made that have it. */
  conditions?: readonly Condition[];
}

export const FULL: SeedPlan = { rowsPerTable: 3, exclude: new Set(), userSeed: true };
export const NONE: SeedPlan = { rowsPerTable: 0, exclude: new Set(), userSeed: false };

/** Fewer rows, then none in the table that the server named, then none at all. */
export function* fewerSeeds(table: string | undefined, hasUserSeed: boolean): Generator<SeedPlan> {
  yield { rowsPerTable: 1, exclude: new Set(), userSeed: hasUserSeed };
  if (table) yield { rowsPerTable: 3, exclude: new Set([table]), userSeed: hasUserSeed };
  yield NONE;
}

/** The user's own rows: SQL that runs where its tables exist already. */
export class UserSeed {
  readonly #statements: Statement[];
  /** Statements that ran, by database: each runs once, as soon as its tables are there. */
  readonly #done = new WeakMap<Database, Set<Statement>>();
  /** Statements that ran anywhere. */
  readonly #used = new Set<Statement>();
  /** Errors by line; that a table or column is not there yet is one only as long as it never was. */
  readonly problems = new Map<number, string>();

  constructor(sql: string) {
    this.#statements = splitScript(sql, 1).statements;
  }

  /** Whether anything was run. */
  async apply(database: Database): Promise<boolean> {
    const done = this.#done.get(database) ?? new Set();
    this.#done.set(database, done);
    const open = this.#statements.filter((statement) => !done.has(statement));
    if (open.length === 0) return false;
    // The file comes with the change that is judged: it has no more rights than a migration.
    const session = await database.session();
    try {
      for (const statement of open) {
        try {
          await session.run(statement);
          done.add(statement);
          this.#used.add(statement);
          this.problems.delete(statement.line);
        } catch (error) {
          if (error instanceof EngineCrash || !(error instanceof SqlError)) throw error;
          if (!NOT_YET.has(error.code) || !this.#used.has(statement)) this.problems.set(statement.line, error.message);
        }
      }
    } finally {
      await session.end();
    }
    return true;
  }
}

/** undefined_table, undefined_column, undefined_object, undefined_function, invalid_schema_name. */
const NOT_YET: ReadonlySet<string> = new Set(["42P01", "42703", "42704", "42883", "3F000"]);

/**
 * Fills the tables that are empty; rows as they are then, and the tables that stayed empty although they should not.
 * @param memo of the same history
 * @param present the rows, when they are known
 */
export async function seed(
  database: Database,
  catalog: Catalog,
  plan: SeedPlan,
  userSeed: UserSeed | undefined,
  memo?: SeedMemo,
  present?: RowSnapshot,
): Promise<{ rows: RowSnapshot; unseeded: { table: string; reason: string }[] }> {
  const isChanged = plan.userSeed && userSeed !== undefined && (await userSeed.apply(database));
  const admin = await database.admin();
  const rows = (!isChanged && present) || (await readRows(admin, catalog));
  const report = await seedTables(
    () => database.seeder(),
    catalog,
    rows,
    plan.rowsPerTable === FULL.rowsPerTable ? { ...plan, memo } : plan,
  );
  if (report.seeded.length === 0) return { rows, unseeded: report.unseeded };
  const filled = await readRows(await database.admin(), catalog);
  // Triggers of other tables may have filled what we could not.
  const unseeded = report.unseeded.filter(({ table }) => (filled.tables.get(table)?.rows.length ?? 0) === 0);
  return { rows: filled, unseeded };
}
