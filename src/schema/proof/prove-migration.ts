import type { Catalog } from "../catalog/catalog.ts";
import { type CatalogComparison, compareCatalogs, isSame } from "../catalog/compare.ts";
import { describeComparison, describeReordered } from "../catalog/describe.ts";
import type { Database } from "../engines/engine.ts";
import type { Migration, Script } from "../migrations/migration.ts";
import type { Difference, MigrationVerdict, RowLoss } from "../result.ts";
import { compareRows } from "../rows/compare-rows.ts";
import { readRows } from "../rows/read-rows.ts";
import type { RowSnapshot } from "../rows/rows.ts";
import { fallenBehind, readPositions, setsSequences } from "../rows/sequences.ts";
import { limited } from "./limit.ts";
import { type Caution, failureText, runScript, type ScriptFailure, type SessionKeeper } from "./run-script.ts";
import { type SeedPlan, seed, type UserSeed } from "./seeding.ts";
import type { Workbench } from "./workbench.ts";

/** What running a migration up, down and up again showed. Verdicts as in `MigrationVerdict`, before any declaration. */
export interface Observation {
  verdict: Extract<MigrationVerdict, "exact" | "order-only" | "differs" | "loses-data" | "down-fails" | "up-fails">;
  differences: Difference[];
  rows: RowLoss[];
  /** The script that failed, when one did. */
  failure?: ScriptFailure;
  cautions: { up: Caution[]; down: Caution[] };
  unseeded: { table: string; reason: string }[];
  /** Catalogs before and after `up`, as far as it came. */
  before: Catalog;
  after?: Catalog;
  comparison?: CatalogComparison;
  rowsBefore?: RowSnapshot;
  rowsAfterDown?: RowSnapshot;
  /** Statements that move sequences past the rows that their columns hold; each has a difference. */
  sequenceRepairs: string[];
  /**
   * Set when the database is in the state after `up`, indistinguishable from one that never went down; where `up` fails,
   * in the state before it.
   */
  settled?: KnownState;
}

/** The catalog and rows that a database is known to have, so that they need not be read again. */
export interface KnownState {
  catalog: Catalog;
  rows: RowSnapshot;
}

/**
 * State A, up, state B, down: compare with A; up again: compare with B. The database is used up unless `settled`.
 * @param isLast whether the database is not to be used further: then nobody looks what a failed `up` left
 * @param down what to take as the rollback; usually the migration's own, or one that is being tried
 * @param keeper for sessions in this database
 */
export async function observe(
  bench: Workbench,
  database: Database,
  up: Script,
  down: Script,
  plan: SeedPlan,
  userSeed: UserSeed | undefined,
  keeper: SessionKeeper,
  { known, isLast = false }: { known?: KnownState; isLast?: boolean } = {},
): Promise<Observation> {
  const { reader, timeout } = bench.options;
  const catalogNow = () => limited(database, timeout, async () => reader.read(await database.admin()));
  const rowsOf = (catalog: Catalog) =>
    limited(database, timeout, async () => readRows(await database.admin(), catalog));
  const before = known?.catalog ?? bench.catalogOf(database) ?? (await catalogNow());
  const { rows: rowsBefore, unseeded } = await limited(database, timeout, () =>
    seed(database, before, plan, userSeed, bench.seedMemo, known?.rows),
  );
  const observation: Observation = {
    verdict: "up-fails",
    differences: [],
    rows: [],
    cautions: { up: [], down: [] },
    unseeded,
    before,
    rowsBefore,
    sequenceRepairs: [],
  };
  const positions = await limited(database, timeout, async () => readPositions(await database.admin(), before));

  keeper.catalog = before;
  const wentUp = await runScript(database, up, timeout, keeper);
  observation.cautions.up = wentUp.cautions;
  if (!wentUp.ok) {
    observation.failure = wentUp.failure;
    if (isLast || wentUp.failure.expired) return observation;
    const now = await catalogNow();
    const rows = await rowsOf(now);
    if (isUnchanged(before, now) && compareRows(rowsBefore, rows).length === 0)
      observation.settled = { catalog: now, rows };
    return observation;
  }
  const after = await catalogNow();
  const rowsAfter = await rowsOf(after);
  observation.after = after;

  keeper.catalog = after;
  const wentDown = await runScript(database, down, timeout, keeper);
  observation.cautions.down = wentDown.cautions;
  if (!wentDown.ok) return { ...observation, verdict: "down-fails", failure: wentDown.failure };
  const restored = await catalogNow();
  const rowsRestored = await rowsOf(restored);
  const comparison = compareCatalogs(before, restored);
  observation.comparison = comparison;
  observation.rowsAfterDown = rowsRestored;
  observation.rows = compareRows(rowsBefore, rowsRestored);
  const behind = await limited(database, timeout, async () =>
    fallenBehind(
      await database.admin(),
      { catalog: before, rows: rowsBefore, positions },
      { catalog: restored, rows: rowsRestored },
      setsSequences(`${up.sql};${down.sql}`),
    ),
  );
  observation.sequenceRepairs = behind.map(({ repair }) => repair);
  observation.differences = [
    ...describeComparison(comparison, before, restored),
    ...behind.map(({ difference }) => difference),
  ];

  const upAgain = await runScript(database, up, timeout, keeper);
  if (!upAgain.ok) {
    observation.differences.push(secondUpFails(upAgain.failure));
    observation.failure = upAgain.failure;
    return { ...observation, verdict: "differs" };
  }
  const again = await catalogNow();
  const comparisonAgain = compareCatalogs(after, again);
  if (!isSame(comparisonAgain) && isSame(comparison)) {
    observation.differences.push(...describeComparison(comparisonAgain, after, again).map(afterSecondUp));
  }
  const rowsAgain = await rowsOf(again);
  if (isUnchanged(after, again) && compareRows(rowsAfter, rowsAgain).length === 0)
    observation.settled = { catalog: again, rows: rowsAgain };
  observation.verdict = verdictOf(observation, comparison);
  if (observation.differences.length === 0) observation.differences = describeReordered(comparison);
  return observation;
}

function isUnchanged(before: Catalog, now: Catalog): boolean {
  const comparison = compareCatalogs(before, now);
  return isSame(comparison) && comparison.reordered.length === 0;
}

/** A catalog that differs outranks rows; rows left behind are a difference; lost values outrank column order. */
function verdictOf(observation: Observation, comparison: CatalogComparison): Observation["verdict"] {
  if (observation.differences.length > 0) return "differs";
  if (observation.rows.some((table) => table.added > 0 && table.lost === 0)) return "differs";
  if (observation.rows.length > 0) return "loses-data";
  return comparison.reordered.length > 0 ? "order-only" : "exact";
}

function secondUpFails(failure: ScriptFailure): Difference {
  return {
    kind: "error",
    object: failure.file,
    change: "changed",
    before: null,
    after: `the second up fails: ${failureText(failure)}`,
  };
}

function afterSecondUp(difference: Difference): Difference {
  return { ...difference, kind: `${difference.kind} after the second up` };
}

/** An empty rollback: for migrations that have none, to see what they do. */
export function noRollback(migration: Migration): Script {
  return { ...migration.up, sql: "", firstLine: 1, verbatimBlocks: undefined };
}
