import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EnvironmentError } from "../../report/errors.ts";
import type { Statement } from "../sql/statement.ts";
import {
  type Database,
  type Engine,
  EngineCrash,
  type Result,
  type Session,
  type Snapshot,
  SqlError,
  StatementTimeout,
} from "./engine.ts";
import { ProcessGuard } from "./guard.ts";
import { Host } from "./pglite-process.ts";
import { checkSeal, seal } from "./seal.ts";
import { copyMessages, queryMessage, readAnswer } from "./wire.ts";

/** How often a process gets another database before it is replaced: WebAssembly memory is given back late. */
const DATABASES_PER_HOST = 6;

/** PostgreSQL as WebAssembly, each database in a process of its own that may do nothing but compute. */
export class PGliteEngine implements Engine {
  readonly kind = "pglite";
  version = "";
  versionNumber = 0;
  readonly #hosts = new Set<Host>();
  readonly #idle: Host[] = [];
  readonly #guard = new ProcessGuard();
  readonly #cache: string | undefined;
  #empty: Uint8Array | undefined;
  /** The one that told the version: nobody has used it yet. */
  #first: Database | undefined;

  private constructor(cache: string | undefined) {
    this.#cache = cache;
  }

  /** @param cache a directory where the empty database is kept between runs: `initdb` takes seconds */
  static async start(cache: string | undefined): Promise<PGliteEngine> {
    const engine = new PGliteEngine(cache);
    const first = await engine.empty();
    const [result] = await (await first.admin()).query(
      "SELECT current_setting('server_version'), current_setting('server_version_num')",
    );
    engine.version = result!.rows[0]![0]!.split(" ")[0]!;
    engine.versionNumber = Number(result!.rows[0]![1]);
    engine.#first = first;
    return engine;
  }

  async empty(): Promise<Database> {
    const first = this.#first;
    this.#first = undefined;
    if (first) return first;
    this.#empty ??= await this.#cachedEmpty();
    if (this.#empty) return this.#open(this.#empty);
    const database = await this.#open(undefined);
    const admin = await database.admin();
    // Two thirds of the files belong to databases that nobody needs here: each is copied with every fork.
    await admin.query("UPDATE pg_database SET datistemplate = false");
    for (const name of ["template0", "template1"]) await admin.query(`DROP DATABASE ${name}`);
    await admin.query("CHECKPOINT");
    this.#empty = await database.dump();
    await this.#keepEmpty(this.#empty);
    return database;
  }

  async fork(snapshot: Snapshot): Promise<Database> {
    return this.#open((snapshot as PGliteSnapshot).data);
  }

  async load(directory: string): Promise<Snapshot> {
    await checkSeal(directory);
    return new PGliteSnapshot(await readFile(join(directory, DATA)));
  }

  async close(): Promise<void> {
    for (const host of this.#hosts) host.kill();
    this.#hosts.clear();
    this.#guard.end();
  }

  async #open(data: Uint8Array | undefined): Promise<PGliteDatabase> {
    const host = this.#idle.pop() ?? this.#newHost();
    // The next one gets ready in the meantime.
    if (this.#idle.length === 0) this.#idle.push(this.#newHost());
    await host.call({ kind: "open", dataDirectory: data });
    host.opened++;
    return new PGliteDatabase(host, () => {
      if (host.alive && host.opened < DATABASES_PER_HOST) this.#idle.push(host);
      else {
        host.kill();
        this.#hosts.delete(host);
      }
    });
  }

  #newHost(): Host {
    const host = new Host(this.#guard);
    this.#hosts.add(host);
    return host;
  }

  #emptyDirectory(): string | undefined {
    return this.#cache && join(this.#cache, `pglite-${PACKAGE.version}-empty-2`);
  }

  async #cachedEmpty(): Promise<Uint8Array | undefined> {
    const directory = this.#emptyDirectory();
    if (!directory) return undefined;
    const loaded = await this.load(directory).catch(() => undefined);
    return (loaded as PGliteSnapshot | undefined)?.data;
  }

  /** A cache that cannot be written costs time, nothing else. */
  async #keepEmpty(data: Uint8Array): Promise<void> {
    const directory = this.#emptyDirectory();
    if (!directory) return;
    // What is there is damaged.
    await rm(directory, { recursive: true, force: true }).catch(() => {});
    await new PGliteSnapshot(data).save(directory).catch(() => {});
  }
}

/** Part of the cache's key: raised with the dependency (a test compares the two). */
export const PACKAGE = { version: "0.5.16" };

/** The file of a saved snapshot. */
const DATA = "data.tar";

class PGliteSnapshot implements Snapshot {
  readonly data: Uint8Array;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  async save(directory: string): Promise<void> {
    const aside = `${directory}.${process.pid}`;
    try {
      await mkdir(aside, { recursive: true });
      await writeFile(join(aside, DATA), this.data);
      await seal(aside);
      await rename(aside, directory);
    } catch (error) {
      await rm(aside, { recursive: true, force: true }).catch(() => {});
      throw error;
    }
  }

  async discard(): Promise<void> {}
}

class PGliteDatabase implements Database {
  readonly #host: Host;
  readonly #release: () => void;
  #dropped = false;
  #admin: Session | undefined;
  /** Nothing but the admin session was used since the last reset. */
  #isFresh = false;
  /** A migration used words that are about prepared statements. */
  #mayHavePrepared = false;

  constructor(host: Host, release: () => void) {
    this.#host = host;
    this.#release = release;
  }

  async session(): Promise<Session> {
    // After our own work there is nothing to forget but what sequences gave.
    if (this.#isFresh) await new PGliteSession(this.#host).query("DISCARD SEQUENCES");
    else await this.#reset();
    this.#isFresh = false;
    return new PGliteSession(this.#host, () => {
      this.#mayHavePrepared = true;
    });
  }

  /** The same object each time, so that what is known of it is found again. */
  async admin(): Promise<Session> {
    if (!this.#isFresh) await this.#reset();
    this.#isFresh = true;
    this.#admin ??= new PGliteAdminSession(this.#host);
    return this.#admin;
  }

  seeder(): Promise<Session> {
    return this.session();
  }

  /** There is one backend: a new session is the old one with everything forgotten, but for what we prepared. */
  async #reset(): Promise<void> {
    const session = new PGliteSession(this.#host);
    const settings = (await session.query(RESET)).at(-1)!.rows;
    if (this.#mayHavePrepared) {
      // A migration prepared something, or took away what we had.
      await session.query("DEALLOCATE ALL");
      this.#mayHavePrepared = false;
      this.#admin = undefined;
    }
    for (const [setting] of settings) {
      const [name, ...value] = setting!.split("=");
      // Some can be set when a connection starts only, and this one has started.
      await session
        .query(`SELECT pg_catalog.set_config(${literal(name!)}, ${literal(value.join("="))}, false)`)
        .catch(ignoreSqlError);
    }
  }

  dump(): Promise<Uint8Array> {
    return this.#host.call({ kind: "dump" }) as Promise<Uint8Array>;
  }

  async snapshot(): Promise<Snapshot> {
    await this.#reset();
    return new PGliteSnapshot(await this.dump());
  }

  async freeze(): Promise<Snapshot> {
    await this.#reset();
    const snapshot = new PGliteSnapshot(await this.dump());
    await this.drop();
    return snapshot;
  }

  async kill(): Promise<void> {
    this.#host.kill();
  }

  async drop(): Promise<void> {
    if (this.#dropped) return;
    this.#dropped = true;
    this.#release();
  }
}

/** What DISCARD ALL does, but for plans; then the settings that new sessions start with. */
const RESET = `ROLLBACK; CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; UNLISTEN *;
  SELECT pg_catalog.pg_advisory_unlock_all(); DISCARD TEMP; DISCARD SEQUENCES;
  SELECT s FROM pg_catalog.pg_db_role_setting, pg_catalog.unnest(setconfig) s
    WHERE setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())) AND setrole IN (0, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user))
    ORDER BY setrole, setdatabase`;

const PREPARES = /\b(prepare|deallocate|discard)\b/i;

class PGliteSession implements Session {
  readonly #host: Host;
  readonly #onPrepare: (() => void) | undefined;
  #killed = false;

  /** @param onPrepare called when a statement may change what is prepared */
  constructor(host: Host, onPrepare?: () => void) {
    this.#host = host;
    this.#onPrepare = onPrepare;
  }

  query(sql: string): Promise<Result[]> {
    if (this.#onPrepare && PREPARES.test(sql)) this.#onPrepare();
    return this.#exec(queryMessage(sql));
  }

  async run(statement: Statement): Promise<void> {
    const needsData = statement.copyData !== undefined || /^COPY\b[\s\S]*\bFROM\s+STDIN\b/i.test(statement.text);
    if (PREPARES.test(statement.text)) this.#onPrepare?.();
    // PGlite waits for ever for copy data that does not come in the same breath.
    await this.#exec(needsData ? copyMessages(statement.text, statement.copyData ?? "") : queryMessage(statement.text));
  }

  async #exec(bytes: Uint8Array): Promise<Result[]> {
    try {
      return readAnswer((await this.#host.call({ kind: "exec", bytes })) as Uint8Array);
    } catch (error) {
      if (this.#killed) throw new StatementTimeout("ended from outside");
      // A server that answers nonsense once is not asked again.
      if (error instanceof EngineCrash) this.#host.kill();
      throw error;
    }
  }

  async end(): Promise<void> {
    if (this.#host.alive) await this.query("ROLLBACK").catch(() => {});
  }

  async kill(): Promise<void> {
    this.#killed = true;
    this.#host.kill();
  }
}

/** What it prepares stays, and is checked before it is used again. */
class PGliteAdminSession extends PGliteSession {
  readonly keepsPlans = true;

  override async query(sql: string): Promise<Result[]> {
    try {
      return await super.query(sql);
    } catch (error) {
      // By a function, perhaps: its text names no such word in the script that calls it.
      if (error instanceof SqlError && error.code === UNKNOWN_STATEMENT)
        throw new EngineCrash("a migration took away what we had prepared");
      throw error;
    }
  }
}

/** invalid_sql_statement_name */
const UNKNOWN_STATEMENT = "26000";

function ignoreSqlError(error: unknown): void {
  if (!(error instanceof SqlError)) throw error;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Opens PGlite, or says in one sentence why it cannot be. */
export async function startPGlite(cache: string | undefined): Promise<PGliteEngine> {
  try {
    return await PGliteEngine.start(cache);
  } catch (error) {
    if (error instanceof EngineCrash)
      throw new EnvironmentError(`The embedded Postgres (PGlite) did not start: ${error.message}.`);
    throw error;
  }
}
