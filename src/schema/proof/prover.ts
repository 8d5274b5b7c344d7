import { digest } from "../catalog/digest.ts";
import { type Database, EngineCrash, StatementTimeout } from "../engines/engine.ts";
import type { Migration, Script } from "../migrations/migration.ts";
import type { MigrationResult } from "../result.ts";
import { conditionsOf } from "../rows/conditions.ts";
import { isLackOfEngine, isOfItsOwn, isOfNames, lackInWords } from "./not-provable.ts";
import { isUnmet, tooPoor } from "./poor-rows.ts";
import { type KnownState, noRollback, type Observation, observe } from "./prove-migration.ts";
import { type Caution, failureText, runScript, type ScriptFailure, type SessionKeeper, splitOf } from "./run-script.ts";
import { FULL, fewerSeeds, NONE, type SeedPlan, type UserSeed } from "./seeding.ts";
import { holeBefore, type Workbench } from "./workbench.ts";
import { type ProvedSql, writeRollback } from "./write-rollback.ts";

/** What a tool cannot do though Postgres can. */
export interface MigrationCaution {
  migration: Migration;
  direction: "up" | "down";
  caution: Caution;
}

/** What provers of one history tell beside their results. */
export interface Findings {
  cautions: MigrationCaution[];
  /** Why an up or a down failed, by migration. */
  failures: Map<string, ScriptFailure>;
}

/** A database that stands at the state before `index`, and what is known of it. */
interface Live {
  database: Database;
  index: number;
  state: KnownState;
  keeper: SessionKeeper;
}

/** Proves migrations one by one, in rising order; what one proof leaves behind serves the next where it can. */
export class Prover {
  readonly #bench: Workbench;
  readonly #userSeed: UserSeed | undefined;
  readonly #findings: Findings;
  #live: Live | undefined;
  /** Digest of the catalog that the migration proved last started from. */
  digestBefore: string | undefined;

  /** @param findings gets those of the scripts that are run */
  constructor(bench: Workbench, userSeed: UserSeed | undefined, findings: Findings) {
    this.#bench = bench;
    this.#userSeed = userSeed;
    this.#findings = findings;
  }

  async prove(index: number): Promise<MigrationResult> {
    const migration = this.#bench.options.order[index]!;
    const result = emptyResult(migration);
    this.digestBefore = undefined;
    if (migration.irreversible) return this.#upOnly(index, result);

    const rollback = migration.down ?? noRollback(migration);
    const plan = this.#planFor(index);
    let observed = await this.#observeInTime(index, rollback, plan);
    if (typeof observed !== "string" && (observed.plan === plan || observed.plan === FULL)) {
      const more = this.#poorTables(index, rollback, observed.observation);
      if (more.size > 0) observed = await this.#observeAnew(index, rollback, { ...observed.plan, more });
    }
    if (typeof observed === "string") {
      result.reason = observed;
      return result;
    }
    const { observation, notes } = observed;
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
    if (observation.verdict === "down-fails" && observation.failure) {
      result.reason = failureText(observation.failure);
      this.#findings.failures.set(migration.id, observation.failure);
    }
    if (result.verdict === "down-fails") await this.#tryWithoutRows(index, rollback, observation, result);
    if (!migration.down) result.reason = "It has no rollback.";
    const lack = UNSURE.has(result.verdict) && holeBefore(this.#bench, index, true);
    if (lack) return notSure(result, lack);
    if (result.verdict === "loses-data" && migration.losesData) result.accepted_reason = migration.losesData.reason;
    await this.#offer(index, observation, observed.plan, result);
    return result;
  }

  /** Rows as usual, and such as the migration asks for, unless they are there. */
  #planFor(index: number): SeedPlan {
    const live = this.#live?.index === index ? this.#live.state.rows : undefined;
    const conditions = conditionsOf(splitOf(this.#bench.options.order[index]!.up).statements);
    const open = live ? conditions.filter((condition) => isUnmet(condition, live)) : conditions;
    return open.length > 0 ? { ...FULL, conditions: open } : FULL;
  }

  /** Tables that may only look as if the migration kept their rows. */
  #poorTables(index: number, rollback: Script, { verdict, before, after, rowsBefore }: Observation): Set<string> {
    if ((verdict !== "exact" && verdict !== "order-only") || !after || !rowsBefore) return new Set();
    return tooPoor(before, after, rowsBefore, [this.#bench.options.order[index]!.up, rollback]);
  }

  /** The same on rows that are made for this migration. Whichever database is good for the next one is kept. */
  async #observeAnew(index: number, rollback: Script, plan: SeedPlan) {
    const live = this.#live;
    this.#live = undefined;
    const observed = await this.#observeInTime(index, rollback, plan);
    if (this.#live) await this.#drop(live);
    else this.#live = live;
    return observed;
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
  async #observeInTime(index: number, rollback: Script, plan: SeedPlan) {
    try {
      return await this.#observeWithSeeds(index, rollback, plan);
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
  async #observeWithSeeds(index: number, rollback: Script, first: SeedPlan) {
    const { order } = this.#bench.options;
    const notes: string[] = [];
    let plan = first;
    let observation = await this.#observe(index, rollback, plan);
    if (
      observation.verdict === "up-fails" &&
      observation.failure &&
      (await this.#bench.assumeRole(observation.failure))
    ) {
      observation = await this.#observe(index, rollback, plan);
    }
    if (observation.verdict !== "up-fails") return { observation, plan, notes };
    const failure = observation.failure!;
    if (isLackOfEngine(failure) || failure.expired) return { observation, plan, notes };
    // Where nothing helps the migration is left out, and its database is in the state that the next one starts from.
    const live = this.#live;
    this.#live = undefined;
    const fewer = isOfNames(failure)
      ? [NONE]
      : fewerSeeds(failure.table && qualified(observation, failure.table), this.#userSeed !== undefined);
    for (plan of first === FULL ? fewer : [FULL, ...fewer]) {
      const retried = await this.#observe(index, rollback, plan);
      if (retried.verdict === "up-fails") {
        observation = retried;
        continue;
      }
      await this.#drop(live);
      if (plan === FULL) return { observation: retried, plan, notes };
      const how =
        plan === NONE
          ? "without rows"
          : plan.rowsPerTable === 1
            ? "with one row in each table"
            : `without rows in ${[...plan.exclude].join(", ")}`;
      notes.push(`Proved ${how}: ${order[index]!.id} fails on our rows (${failure.message}).`);
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
      for (const caution of outcome.cautions) this.#findings.cautions.push({ migration, direction: "up", caution });
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
    this.#findings.failures.set(result.id, failure);
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
        "Lost rows and values no SQL can bring back: keep them (rename instead of dropping, or copy them aside), or declare the loss: -- backend-kit: loses-data: why.";
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
    for (const caution of observation.cautions.up)
      this.#findings.cautions.push({ migration, direction: "up", caution });
    for (const caution of observation.cautions.down)
      this.#findings.cautions.push({ migration, direction: "down", caution });
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
