import type { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { EnvironmentError } from "../../report/errors.ts";
import type { Statement } from "../sql/statement.ts";
import { EngineCrash, type Result, type Session, SqlError, StatementTimeout } from "./engine.ts";

export type ConnectionOptions = Pick<
  pg.ClientConfig,
  | "host"
  | "port"
  | "user"
  | "password"
  | "database"
  | "ssl"
  | "connectionTimeoutMillis"
  | "application_name"
  | "options"
>;

/** Every value as the server prints it. */
const asText = { getTypeParser: () => (value: string) => value };

/** What a session needs of the server that it is a session of. */
export interface Server {
  /** Ends a backend from outside: what `kill` does. */
  terminate(pid: number): Promise<void>;
  /** Called when the session is ended; `gone` settles when its connection is closed. */
  onEnd?: (gone: Promise<void>) => void;
  /** The end of the server's log. */
  lastWords?: () => string;
  /** Where it keeps its files, where that is ours to choose. */
  place?: string;
}

/** A connection of its own to a server. */
export class ServerSession implements Session {
  readonly keepsPlans = true;
  readonly #client: pg.Client;
  readonly #server: Server;
  #killed = false;
  #lost = false;
  /** Something was done that only the end of the connection undoes, or that only a new one sees. */
  #isMarked = false;

  private constructor(client: pg.Client, server: Server) {
    this.#client = client;
    this.#server = server;
  }

  static async open(options: ConnectionOptions, server: Server): Promise<ServerSession> {
    // pg's own types insist on a type parser of theirs.
    const client = new pg.Client({ ...options, types: asText as unknown as pg.CustomTypesConfig });
    const session = new ServerSession(client, server);
    client.on("error", () => {
      session.#lost = true;
    });
    try {
      await client.connect();
    } catch (error) {
      // A server waits a minute for somebody who stops in the middle of the greeting, and others wait with it.
      void client.end().catch(() => {});
      throw error;
    }
    return session;
  }

  async query(sql: string): Promise<Result[]> {
    try {
      const answer = (await this.#client.query({ text: sql, rowMode: "array" })) as unknown;
      const results = (Array.isArray(answer) ? answer : [answer]) as pg.QueryArrayResult<(string | null)[]>[];
      return results.map((result) => ({ columns: result.fields.map((field) => field.name), rows: result.rows }));
    } catch (error) {
      throw await this.#translate(error);
    }
  }

  async reset(): Promise<boolean> {
    if (this.#isMarked || this.#lost || this.#killed) return false;
    if (this.#client.getTransactionStatus() !== "I") await this.query("ROLLBACK");
    // A function may have set them, where no word of the script tells.
    const [settings] = await this.query(`${NEW_SESSIONS_DIFFER};${DISCARD_ALL}`);
    return settings!.rows.length === 0;
  }

  async run(statement: Statement): Promise<void> {
    this.#isMarked ||= MARKS.test(statement.text);
    if (statement.copyData === undefined) {
      await this.query(statement.text);
      return;
    }
    try {
      const target = this.#client.query(copyFrom(statement.text));
      await pipeline(Readable.from([Buffer.from(statement.copyData)]), target);
    } catch (error) {
      throw await this.#translate(error);
    }
  }

  async runTogether(statements: readonly Statement[], onStart: (statement: Statement) => void): Promise<void> {
    this.#isMarked ||= statements.some(({ text }) => MARKS.test(text));
    // The first to be done is BEGIN.
    let done = 0;
    const count = () => {
      if (done < statements.length) onStart(statements[done]!);
      done++;
    };
    const { connection } = this.#client as unknown as WithConnection;
    connection.on("commandComplete", count);
    try {
      await this.query(["BEGIN", ...statements.map(({ text }) => text), "COMMIT"].join(SEPARATOR));
    } catch (error) {
      throw error instanceof SqlError ? inStatement(error, statements.slice(0, Math.max(0, done - 1))) : error;
    } finally {
      connection.removeListener("commandComplete", count);
    }
  }

  async end(): Promise<void> {
    // The backend's going is left to who counts its connections, unless it has a transaction to roll back.
    const isIdle = this.#client.getTransactionStatus() === "I";
    // A lock of the session's would be there until its backend has gone: the next session may try for it.
    if (isIdle && this.#server.onEnd && !this.#killed && !this.#lost) await this.query(UNLOCK_ALL).catch(() => {});
    const gone = this.#client.end().catch(() => {});
    this.#server.onEnd?.(gone);
    if (!isIdle || !this.#server.onEnd) await gone;
  }

  async kill(): Promise<void> {
    this.#killed = true;
    // The backend's own process id, which pg knows and its types do not.
    const { processID } = this.#client as unknown as { processID: number };
    await this.#server.terminate(processID).catch(() => {});
    // A backend that does not hear is not waited for.
    void setTimeout(DEAF_MS, undefined, { ref: false }).then(() =>
      (this.#client as unknown as WithConnection).connection.stream.destroy(),
    );
  }

  async #translate(error: unknown): Promise<unknown> {
    if (this.#killed) return new StatementTimeout("ended from outside");
    if (error instanceof pg.DatabaseError && error.code === DISK_FULL) return this.#diskFull(error.message);
    if (error instanceof pg.DatabaseError && error.code !== undefined && !CONNECTION_LOST.has(error.code)) {
      const position = error.position === undefined ? undefined : Number(error.position);
      return new SqlError(error.message, { ...error, code: error.code, position } as ConstructorParameters<
        typeof SqlError
      >[1]);
    }
    if (!this.#lost && !(error instanceof Error)) return error;
    // A server that cannot write its log ends itself, and says why there only, perhaps a moment later.
    if (this.#server.lastWords) await setTimeout(LAST_WORDS_MS);
    const full = /^.*No space left on device.*$/m.exec(this.#server.lastWords?.() ?? "")?.[0];
    if (full !== undefined) return this.#diskFull(full);
    return new EngineCrash(error instanceof Error ? error.message : String(error));
  }

  #diskFull(message: string): EnvironmentError {
    const { place } = this.#server;
    const advice = place ? ` It writes to ${place}; TMPDIR names another place.` : "";
    return new EnvironmentError(`The disk of the database server is full (${message.trim()}).${advice}`);
  }
}

/** Settings for new sessions, settings of people's own (which stay, empty), libraries, languages with a memory. */
const MARKS =
  /\balter\s+(role|user|database|system)\b|\bset_config\b|\bset\s+(local\s+|session\s+)?\w+\.|\bload\b|\bpl(python|perl|tcl|v8)/i;

/** Whether sessions of this database or this role start with settings of their own, which this one may not have. */
const NEW_SESSIONS_DIFFER = `SELECT FROM pg_catalog.pg_db_role_setting s
  WHERE s.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
    OR s.setrole = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = session_user) LIMIT 1`;

const UNLOCK_ALL = "SELECT pg_catalog.pg_advisory_unlock_all()";

/**
 * What DISCARD ALL does, which must stand alone and so would be another round trip:
 * https://www.postgresql.org/docs/current/sql-discard.html
 */
const DISCARD_ALL = [
  "CLOSE ALL",
  "SET SESSION AUTHORIZATION DEFAULT",
  "RESET ALL",
  "DEALLOCATE ALL",
  "UNLISTEN *",
  UNLOCK_ALL,
  "DISCARD PLANS",
  "DISCARD TEMP",
  "DISCARD SEQUENCES",
].join(";");

/** How long a backend may take to end. */
const DEAF_MS = 3000;

/** What pg's types keep to themselves. */
interface WithConnection {
  connection: EventEmitter & { stream: { destroy(): void } };
}

/** A statement may end with a comment. */
const SEPARATOR = "\n;";

/** The position in the statement, of an error whose position is one in the whole text. */
function inStatement(error: SqlError, before: readonly Statement[]): SqlError {
  if (error.position === undefined) return error;
  const texts = ["BEGIN", ...before.map(({ text }) => text)];
  const skipped = texts.reduce((sum, text) => sum + characters(text) + SEPARATOR.length, 0);
  return new SqlError(error.message, { ...error, code: error.code, position: error.position - skipped });
}

/** As the server counts them. */
function characters(text: string): number {
  let surrogates = 0;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogates++;
  return text.length - surrogates;
}

/** SQLSTATE disk_full. */
const DISK_FULL = "53100";
const LAST_WORDS_MS = 50;

/** admin_shutdown, crash_shutdown, cannot_connect_now. */
const CONNECTION_LOST: ReadonlySet<string> = new Set(["57P01", "57P02", "57P03"]);
