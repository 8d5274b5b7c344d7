import { type Catalog, hasDatabaseState } from "../catalog/catalog.ts";
import type { CatalogReader, KnownCatalog } from "../catalog/read-catalog.ts";
import { type Database, type Engine, EngineCrash, type Snapshot, SqlError } from "../engines/engine.ts";
import type { Migration } from "../migrations/migration.ts";
import type { Progress } from "../options.ts";
import type { SeedMemo } from "../rows/seed.ts";
import { isLackOfEngine } from "./not-provable.ts";
import { failureText, runScript, type ScriptFailure, type SessionKeeper } from "./run-script.ts";

export interface WorkbenchOptions {
  engine: Engine;
  /** SQL that the migration tool runs before the first migration: its own table, where migrations name it. */
  bookkeeping?: string;
  reader: CatalogReader;
  /** The whole history, in order. */
  order: Migration[];
  /** Milliseconds for one direction of one migration. */
  timeout: number;
  /** Parts of the history that are proved side by side, at most; undefined: as cores and memory allow. */
  jobs?: number;
  progress: Progress;
  signal?: AbortSignal;
  cache?: BaseCache;
}

/** Keeps replayed histories between runs. */
export interface BaseCache {
  load(order: Migration[], roles: string[]): Promise<{ snapshot: Snapshot; count: number } | undefined>;
  store(snapshot: Snapshot, order: Migration[], roles: string[]): Promise<void>;
}

/** A base to go on from. */
interface Pure {
  index: number;
  snapshot: Snapshot;
  /** What is in it, and what the reader remembers of it; unknown when it comes from the cache. */
  catalog?: Catalog;
  known?: KnownCatalog;
}

/** To run so few migrations takes less time than to make another base. */
const FEW = 3;

/**
 * Makes databases that hold the history up to a point, and nothing else: no seeds, no rollbacks, no repair.
 * It remembers the newest such state, so that asking for points in rising order replays each migration once.
 */
export class Workbench {
  readonly options: WorkbenchOptions;
  /** Ups that could not be replayed, by index: what comes after stands on a history with a hole. */
  readonly holes = new Map<number, ScriptFailure>();
  /** Roles that the migrations name and nobody creates: production has them, so we make them. */
  readonly assumedRoles: string[] = [];
  readonly seedMemo: SeedMemo = new Map();
  /** Replays in one session as long as all goes well: to open one takes longer than most migrations. */
  #keepsSessions = true;
  #hasBase = false;
  #pure: Pure | undefined;
  /** The last point that was reached from an older base, without making one of it. */
  #passedBy = -1;
  readonly #catalogs = new WeakMap<Database, Catalog>();

  constructor(options: WorkbenchOptions) {
    this.options = options;
  }

  /** A fresh database in the state before migration `index`. The caller drops it. */
  async at(index: number): Promise<Database> {
    const { order, cache, reader } = this.options;
    if (this.#pure && this.#pure.index > index) await this.#forget();
    if (!this.#pure && cache) await this.#fromCache(index);
    if (this.#pure?.index === index) return this.#fork(this.#pure);
    const database = this.#pure ? await this.#fork(this.#pure) : await this.#empty();
    const replayed = await this.#replay(database, this.#pure?.index ?? 0, index);
    if (!replayed) {
      // A role was missing, or a hole was found: once more from the start, with what was learnt.
      await database.drop();
      await this.#forget();
      return this.at(index);
    }
    if (this.#passesBy(index, database)) return database;
    await this.#forget();
    const admin = await database.admin();
    const catalog = await reader.read(admin);
    const known = reader.known(admin);
    this.#catalogs.set(database, catalog);
    const snapshot = await (database.snapshot?.() ?? database.freeze());
    this.#pure = { index, snapshot, catalog, ...(known && { known }) };
    // The first base asked for is what the next run will ask for, too; later ones are this run's own.
    const isFirst = !this.#hasBase;
    this.#hasBase = true;
    if (cache && isFirst && this.holes.size === 0 && index > 0)
      await cache.store(snapshot, order.slice(0, index), this.assumedRoles);
    return database.snapshot ? database : this.#fork(this.#pure);
  }

  /** The catalog of a database that `at` made and nothing was done in since, where it is known. */
  catalogOf(database: Database): Catalog | undefined {
    return this.#catalogs.get(database);
  }

  /** Whether a point is likely to be asked for once only, and near a base: not when it is asked for again. */
  #passesBy(index: number, { snapshot }: Database): boolean {
    if (snapshot || !this.#pure || index - this.#pure.index > FEW || this.#passedBy === index) return false;
    this.#passedBy = index;
    return true;
  }

  async #fork({ snapshot, catalog, known }: Pure): Promise<Database> {
    const { engine, reader } = this.options;
    const database = await engine.fork(snapshot);
    if (known) reader.resume(await database.admin(), known);
    if (catalog && !hasDatabaseState(catalog)) this.#catalogs.set(database, catalog);
    return database;
  }

  /** Tells whether a failure is for want of a role that production has; if so, the role will be there from now on. */
  async assumeRole(failure: ScriptFailure): Promise<boolean> {
    const role =
      failure.code === UNDEFINED_OBJECT ? /^role "(.+)" does not exist$/.exec(failure.message)?.[1] : undefined;
    if (role === undefined || this.assumedRoles.includes(role)) return false;
    this.assumedRoles.push(role);
    await this.#forget();
    return true;
  }

  async close(): Promise<void> {
    await this.#forget();
  }

  async #empty(): Promise<Database> {
    const database = await this.options.engine.empty();
    if (this.assumedRoles.length > 0) await this.#makeRoles(database);
    if (this.options.bookkeeping) {
      const session = await database.session();
      await session.query(this.options.bookkeeping);
      await session.end();
    }
    return database;
  }

  async #makeRoles(database: Database): Promise<void> {
    const session = await database.session();
    for (const role of this.assumedRoles) {
      const name = `"${role.replaceAll('"', '""')}"`;
      // In a cluster that databases share it may be there already.
      await session.query(`CREATE ROLE ${name}`).catch(ignoreSqlError);
      // A migration may hand objects over to it, or act as it.
      await session.query(`GRANT ${name} TO CURRENT_USER`).catch(ignoreSqlError);
    }
    await session.end();
  }

  /** False: it has to be done again from the start. */
  async #replay(database: Database, from: number, to: number): Promise<boolean> {
    const { order, timeout, progress, signal } = this.options;
    if (from < to) this.#catalogs.delete(database);
    const keeper: SessionKeeper = {};
    for (let index = from; index < to; index++) {
      signal?.throwIfAborted();
      if (this.holes.has(index)) continue;
      progress(`replaying ${index + 1} of ${to}: ${order[index]!.id}`);
      const outcome = await runScript(database, order[index]!.up, timeout, this.#keepsSessions ? keeper : undefined);
      if (outcome.ok) continue;
      if (this.#keepsSessions) {
        // It may have failed on what an earlier one left in the session.
        this.#keepsSessions = false;
        await keeper.session?.end();
        return false;
      }
      if (await this.assumeRole(outcome.failure)) return false;
      this.holes.set(index, outcome.failure);
      // What it left half-done, if it commits by itself, is not to be built on.
      return false;
    }
    await keeper.session?.end();
    return true;
  }

  async #fromCache(index: number): Promise<void> {
    const found = await this.options.cache!.load(this.options.order.slice(0, index), this.assumedRoles);
    if (found) this.#pure = { index: found.count, snapshot: found.snapshot };
  }

  async #forget(): Promise<void> {
    await this.#pure?.snapshot.discard();
    this.#pure = undefined;
  }
}

/** undefined_object, SQLSTATE of an unknown role among others. */
const UNDEFINED_OBJECT = "42704";

function ignoreSqlError(error: unknown): void {
  if (!(error instanceof SqlError) && !(error instanceof EngineCrash)) throw error;
}

/**
 * The first hole before `index`, in words, or undefined.
 * @param ofEngine only holes for want of something that this engine does not have: a real database has what they made
 */
export function holeBefore(workbench: Workbench, index: number, ofEngine = false): string | undefined {
  for (const [at, failure] of [...workbench.holes].sort((a, b) => a[0] - b[0])) {
    if (at < index && (!ofEngine || isLackOfEngine(failure)))
      return `${workbench.options.order[at]!.id} could not be run: ${failureText(failure)}`;
  }
  return undefined;
}
