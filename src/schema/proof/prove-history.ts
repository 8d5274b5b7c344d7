import { availableParallelism } from "node:os";
import { digest } from "../catalog/digest.ts";
import { type Database, EngineCrash, type EngineKind, StatementTimeout } from "../engines/engine.ts";
import type { Migration, Script } from "../migrations/migration.ts";
import type { MigrationResult } from "../result.ts";
import { BREAKS_CHAINS, type ChainBreak, chainBelow, type Link } from "./chain.ts";
import { isLackOfEngine, isOfItsOwn, isOfNames, lackInWords } from "./not-provable.ts";
import { type KnownState, noRollback, type Observation, observe } from "./prove-migration.ts";
import { type Caution, failureText, runScript, type ScriptFailure, type SessionKeeper } from "./run-script.ts";
import { FULL, fewerSeeds, NONE, type SeedPlan, type UserSeed } from "./seeding.ts";
import { holeBefore, Workbench, type WorkbenchOptions } from "./workbench.ts";
import { type ProvedSql, writeRollback } from "./write-rollback.ts";

export interface HistoryProof {
  results: MigrationResult[];
  /** What the tool cannot do though Postgres can, by migration. */
  cautions: { migration: Migration; direction: "up" | "down"; caution: Caution }[];
  chainBreaks: ChainBreak[];
  /** Ups that could not be replayed, by index. */
  holes: ReadonlyMap<number, ScriptFailure>;
  /** Roles that were made because migrations name them. */
  assumedRoles: string[];
}

/** A database that stands at the state before `index`, and what is known of it. */
interface Live {
  database: Database;
  index: number;
  state: KnownState;
  keeper: SessionKeeper;
}

/** What the parts of a history share. */
interface Run {
  options: WorkbenchOptions;
  userSeed: UserSeed | undefined;
  judged: number[];
  cautions: HistoryProof["cautions"];
  chainBreaks: ChainBreak[];
  /** What is known of the migrations proved so far, by index. */
  links: Map<number, Link>;
  /** Chains that lead into another part. */
  openChains: number[];
  done: number;
}

/** Proves every migration that is to be judged; long histories in parts, side by side. Results in the history's order. */
export async function proveHistory(
  options: WorkbenchOptions,
  judged: ReadonlySet<string>,
  userSeed: UserSeed | undefined,
): Promise<HistoryProof> {
  const indexes = [...options.order.entries()]
    .filter(([, migration]) => judged.has(migration.id) && !migration.repeatable)
    .map(([index]) => index);
  const run: Run = {
    options,
    userSeed,
    judged: indexes,
    cautions: [],
    chainBreaks: [],
    links: new Map(),
    openChains: [],
    done: 0,
  };
  const parts = inParts(indexes, options.engine.kind).map((part) => ({ part, bench: new Workbench(options) }));
  try {
    const outcomes = await Promise.allSettled(parts.map(({ part, bench }) => provePart(run, bench, part)));
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    for (const index of run.openChains) await followChain(run, parts.at(-1)!.bench, index);
    const byOrder = new Map(options.order.map((migration, index) => [migration, index]));
    return {
      results: outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])),
      cautions: run.cautions.sort((a, b) => byOrder.get(a.migration)! - byOrder.get(b.migration)!),
      chainBreaks: run.chainBreaks.sort((a, b) => byOrder.get(a.culprit)! - byOrder.get(b.culprit)!),
      holes: new Map(parts.flatMap(({ bench }) => [...bench.holes])),
      assumedRoles: [...new Set(parts.flatMap(({ bench }) => bench.assumedRoles))],
    };
  } finally {
    for (const { bench } of parts) await bench.close();
  }
}

/** Fewer are not worth the replay of what comes before a part. */
const SMALLEST_PART = 40;
/** By the memory that a part takes. */
const MOST_PARTS: Record<EngineKind, number> = { local: 4, pglite: 2, url: 1 };
/** A part keeps a server and us busy by turns: each takes longer when they share cores, and all are done sooner. */
const CORES_PER_PART: Record<EngineKind, number> = { local: 1, pglite: 2, url: 1 };

function inParts(indexes: number[], kind: EngineKind): number[][] {
  const count = Math.min(
    MOST_PARTS[kind],
    Math.floor(availableParallelism() / CORES_PER_PART[kind]),
    Math.floor(indexes.length / SMALLEST_PART),
  );
  if (count <= 1) return [indexes];
  const size = Math.ceil(indexes.length / count);
  return Array.from({ length: count }, (_, part) => indexes.slice(part * size, (part + 1) * size));
}

async function provePart(run: Run, bench: Workbench, indexes: number[]): Promise<MigrationResult[]> {
  const { order, progress, signal } = run.options;
  const results: MigrationResult[] = [];
  const prover = new Prover(bench, run);
  try {
    for (const index of indexes) {
      signal?.throwIfAborted();
      run.done++;
      progress(`proving ${run.done} of ${run.judged.length}: ${order[index]!.id}`);
      const start = performance.now();
      const result = await prover.prove(index);
      result.duration_ms = Math.round((performance.now() - start) * 10) / 10;
      results.push(result);
      run.links.set(index, { verdict: result.verdict, before: prover.digestBefore });
      if (!BREAKS_CHAINS.has(result.verdict)) continue;
      if (await followChain(run, bench, index, indexes[0])) run.openChains.push(index);
    }
    return results;
  } finally {
    await prover.release();
  }
}

/** True: the chain goes on below `lowest`. */
async function followChain(run: Run, bench: Workbench, index: number, lowest = 0): Promise<boolean> {
  const judged = run.judged.includes(index - 1);
  const found = judged && index - 1 < lowest ? "open" : await chainBelow(bench, index, run.links, lowest);
  if (found === "open") return run.judged.some((other) => other < lowest);
  if (found) run.chainBreaks.push(found);
  return false;
}

class Prover {
  readonly #bench: Workbench;
  readonly #userSeed: UserSeed | undefined;
  readonly #cautions: HistoryProof["cautions"];
  #live: Live | undefined;
  /** Digest of the catalog that the migration proved last started from. */
  digestBefore: string | undefined;

  constructor(bench: Workbench, { userSeed, cautions }: Run) {
    this.#bench = bench;
    this.#userSeed = userSeed;
    this.#cautions = cautions;
  }

  async prove(index: number): Promise<MigrationResult> {
    const migration = this.#bench.options.order[index]!;
    const result = emptyResult(migration);
    this.digestBefore = undefined;
    if (migration.irreversible) return this.#upOnly(index, result);

    const rollback = migration.down ?? noRollback(migration);
    const observed = await this.#observeInTime(index, rollback);
    if (typeof observed === "string") {
      result.reason = observed;
      return result;
    }
    const { observation, plan, notes } = observed;
    result.notes.push(...notes);
    this.#remember(migration, observation);
    this.digestBefore = digest(observation.before);
    if (observation.unseeded.length > 0) {
      const tables = observation.unseeded.map(({ table, reason }) => `${table} (${reason})`).join(", ");
      result.notes.push(`No rows could be made for ${tables}: their contents are not part of the proof.`);
    }
    if (observation.verdict === "up-fails") return this.#upFails(index, result, observation);

    result.verdict = migration.down ? observation.verdict : "missing";
    result.differences = migration.down ? observation.differences : [];
    result.rows = migration.down ? observation.rows : [];
    if (observation.verdict === "down-fails" && observation.failure) result.reason = failureText(observation.failure);
    if (result.verdict === "down-fails") await this.#tryWithoutRows(index, rollback, observation, result);
    if (!migration.down) result.reason = "It has no rollback.";
    const lack = UNSURE.has(result.verdict) && holeBefore(this.#bench, index, true);
    if (lack) return notSure(result, lack);
    if (result.verdict === "loses-data" && migration.losesData) result.accepted_reason = migration.losesData.reason;
    await this.#offer(index, observation, plan, result);
    return result;
  }

  /** A rollback that fails on rows may do on empty tables: what its author tried, perhaps. */
  async #tryWithoutRows(index: number, rollback: Script, { failure }: Observation, result: MigrationResult) {
    if (!ON_ROWS.test(failure?.code ?? "")) return;
    const { verdict } = await this.#observe(index, rollback, NONE);
    if (verdict === "down-fails" || verdict === "up-fails") return;
    result.notes.push(`The rollback runs on empty tables (${verdict}); it fails on rows that the schema allows.`);
  }

  /** Ends the live database. */
  async release(): Promise<void> {
    await this.#drop(this.#live);
    this.#live = undefined;
  }

  async #drop(live: Pick<Live, "database" | "keeper"> | undefined): Promise<void> {
    await live?.keeper.session?.end().catch(() => {});
    await live?.database.drop();
  }

  /** Without rows, where filling the tables does not end or breaks the engine; the reason, where nothing helps. */
  async #observeInTime(index: number, rollback: Script) {
    try {
      return await this.#observeWithSeeds(index, rollback);
    } catch (error) {
      if (!isOfEngine(error)) throw error;
      try {
        const observation = await this.#observe(index, rollback, NONE);
        return {
          observation,
          plan: NONE,
          notes: [`Proved without rows: filling the tables failed (${error.message}).`],
        };
      } catch (again) {
        if (!isOfEngine(again)) throw again;
        return `Reading its tables and catalog, which may run code of the migrations, failed: ${again.message}.`;
      }
    }
  }

  /** With all seeds; with fewer, where `up` fails on them; with none. Undefined only when nothing could be said. */
  async #observeWithSeeds(index: number, rollback: Script) {
    const { order } = this.#bench.options;
    const notes: string[] = [];
    let plan: SeedPlan = FULL;
    let observation = await this.#observe(index, rollback, plan);
    if (
      observation.verdict === "up-fails" &&
      observation.failure &&
      (await this.#bench.assumeRole(observation.failure))
    ) {
      observation = await this.#observe(index, rollback, plan);
    }
    if (observation.verdict !== "up-fails") return { observation, plan, notes };
    const first = observation.failure!;
    if (isLackOfEngine(first) || first.expired) return { observation, plan, notes };
    // Where nothing helps the migration is left out, and its database is in the state that the next one starts from.
    const live = this.#live;
    this.#live = undefined;
    const fewer = isOfNames(first)
      ? [NONE]
      : fewerSeeds(first.table && qualified(observation, first.table), this.#userSeed !== undefined);
    for (plan of fewer) {
      const retried = await this.#observe(index, rollback, plan);
      if (retried.verdict === "up-fails") {
        observation = retried;
        continue;
      }
      await this.#drop(live);
      const how =
        plan === NONE
          ? "without rows"
          : plan.rowsPerTable === 1
            ? "with one row in each table"
            : `without rows in ${[...plan.exclude].join(", ")}`;
      notes.push(`Proved ${how}: ${order[index]!.id} fails on our rows (${first.message}).`);
      return { observation: retried, plan, notes };
    }
    await this.release();
    this.#live = live;
    return { observation, plan, notes };
  }

  async #observe(index: number, rollback: Script, plan: SeedPlan): Promise<Observation> {
    const bench = this.#bench;
    const live = this.#live;
    this.#live = undefined;
    let database: Database;
    let known: KnownState | undefined;
    let keeper: SessionKeeper = {};
    if (live && live.index === index && plan === FULL) {
      database = live.database;
      known = live.state;
      keeper = live.keeper;
    } else {
      await this.#drop(live);
      database = await bench.at(index);
    }
    try {
      const observation = await observe(
        bench,
        database,
        bench.options.order[index]!.up,
        rollback,
        plan,
        this.#userSeed,
        keeper,
        { known },
      );
      if (observation.settled) this.#live = { database, index: index + 1, state: observation.settled, keeper };
      return observation;
    } finally {
      if (this.#live?.database !== database) await this.#drop({ database, keeper });
    }
  }

  /** A migration that says it cannot be rolled back: it must at least go up. */
  async #upOnly(index: number, result: MigrationResult): Promise<MigrationResult> {
    const bench = this.#bench;
    const migration = bench.options.order[index]!;
    await this.release();
    const database = await bench.at(index);
    try {
      const outcome = await runScript(database, migration.up, bench.options.timeout);
      for (const caution of outcome.cautions) this.#cautions.push({ migration, direction: "up", caution });
      if (!outcome.ok) {
        if (await bench.assumeRole(outcome.failure)) return this.#upOnly(index, result);
        return this.#failed(index, result, outcome.failure);
      }
    } finally {
      await database.drop();
    }
    result.verdict = "irreversible";
    result.reason = migration.irreversible!.reason;
    return result;
  }

  #upFails(index: number, result: MigrationResult, observation: Observation): MigrationResult {
    return this.#failed(index, result, observation.failure!);
  }

  #failed(index: number, result: MigrationResult, failure: NonNullable<Observation["failure"]>): MigrationResult {
    const hole = isOfItsOwn(failure) ? undefined : holeBefore(this.#bench, index);
    this.#bench.holes.set(index, failure);
    const lack = isLackOfEngine(failure);
    result.verdict = lack || hole ? "not-provable" : "up-fails";
    result.reason = lack ? lackInWords(failure, this.#bench.options.engine.kind) : failureText(failure);
    if (hole && !lack) result.reason = `${result.reason}\nIt stands on a history with a hole: ${hole}`;
    return result;
  }

  /** The repair, or the rollback that is missing. */
  async #offer(index: number, observation: Observation, plan: SeedPlan, result: MigrationResult): Promise<void> {
    if (result.verdict === "exact" || result.verdict === "order-only") return;
    if (result.verdict === "loses-data") {
      result.repair_note =
        "The catalog is restored. Lost rows and values no SQL can bring back: keep them (rename instead of dropping, or copy them aside), or declare the loss.";
      return;
    }
    const whole = result.verdict === "missing" || result.verdict === "down-fails";
    const proved: ProvedSql = await writeRollback(
      this.#bench,
      index,
      observation,
      whole ? "whole" : "repair",
      plan,
      this.#userSeed,
    );
    if (whole) result.written_rollback_sql = proved.sql;
    else result.repair_sql = proved.sql;
    result.repair_note = proved.note;
  }

  #remember(migration: Migration, observation: Observation): void {
    for (const caution of observation.cautions.up) this.#cautions.push({ migration, direction: "up", caution });
    for (const caution of observation.cautions.down) this.#cautions.push({ migration, direction: "down", caution });
  }
}

function isOfEngine(error: unknown): error is StatementTimeout | EngineCrash {
  return error instanceof StatementTimeout || error instanceof EngineCrash;
}

/** Classes data_exception and integrity_constraint_violation. */
const ON_ROWS = /^2[23]/;

/** Verdicts that a hole in the history may be the cause of. */
const UNSURE: ReadonlySet<MigrationResult["verdict"]> = new Set(["differs", "down-fails", "loses-data"]);

function notSure(result: MigrationResult, hole: string): MigrationResult {
  const seen = [
    result.reason ?? "",
    ...result.differences.map(({ object }) => object),
    ...result.rows.map(({ table }) => table),
  ];
  return {
    ...result,
    verdict: "not-provable",
    reason: `It looks like ${result.verdict} (${[...new Set(seen.filter(Boolean))].slice(0, 3).join(", ")}), which may come from a hole in the history that it stands on: ${hole}`,
    differences: [],
    rows: [],
  };
}

function emptyResult(migration: Migration): MigrationResult {
  return {
    id: migration.id,
    file: migration.up.file,
    rollback_file: migration.down?.file ?? null,
    verdict: "not-provable",
    reason: null,
    accepted_reason: null,
    differences: [],
    rows: [],
    repair_sql: null,
    written_rollback_sql: null,
    repair_note: null,
    notes: [],
    duration_ms: 0,
  };
}

/** The server names a table without its schema in some errors; take it from what is there. */
function qualified(observation: Observation, table: string): string | undefined {
  for (const name of observation.rowsBefore?.tables.keys() ?? []) {
    if (name === table || name.endsWith(`.${table}`)) return name;
  }
  return undefined;
}
