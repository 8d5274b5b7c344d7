import type { Statement } from "../sql/statement.ts";

export type EngineKind = "pglite" | "local" | "url";

/** Where proofs run. It knows nothing of migrations, of git or of GitHub. */
export interface Engine {
  readonly kind: EngineKind;
  /** "18.6", "15.18": for people. */
  readonly version: string;
  /** 180006, 150018: `server_version_num`. */
  readonly versionNumber: number;
  /** A new, empty database (its own cluster where that is possible, so that roles do not leak between databases). */
  empty(): Promise<Database>;
  /** A database with the content of a snapshot; the snapshot stays as it was. */
  fork(snapshot: Snapshot): Promise<Database>;
  /** An engine like this one that shares no roles with it. Undefined where databases share none anyway, or must. */
  apart?(): Promise<Engine>;
  /** Opens what `Snapshot.save` wrote. Undefined where an engine cannot. */
  load?(directory: string): Promise<Snapshot>;
  /** Roles that were there before us and are none of our business. */
  readonly otherRoles?: string[];
  /** Stops and removes everything. Idempotent. */
  close(): Promise<void>;
}

/** A frozen database. Opaque to callers; belongs to the engine that made it. */
export interface Snapshot {
  /** Copies it to `directory` (which it creates, atomically), for a cache. Undefined where an engine cannot. */
  save?(directory: string): Promise<void>;
  discard(): Promise<void>;
}

export interface Database {
  /** A session as the migrations' own role, fresh: no settings, temporary tables or locks of an earlier one. */
  session(): Promise<Session>;
  /** A session with all rights, for reading. No code of migrations ever runs in it. Kept open and shared. */
  admin(): Promise<Session>;
  /**
   * A session with the same rights, for writing rows. Checks, defaults and triggers of migrations run in it, and what
   * they leave behind must not meet whoever reads: who asks for it ends it.
   */
  seeder(): Promise<Session>;
  /** A copy of the database as it is; it can be used on. Undefined where an engine cannot but freeze it. */
  snapshot?(): Promise<Snapshot>;
  /** Freezes the database; it cannot be used afterwards. */
  freeze(): Promise<Snapshot>;
  drop(): Promise<void>;
  /** Stops whatever runs in it, from outside. It can only be dropped then. */
  kill(): Promise<void>;
}

export interface Session {
  /** Runs one or several statements by the simple protocol; every value is text as the server prints it, or null. One result per statement. */
  query(sql: string): Promise<Result[]>;
  /** Whether what is prepared in it stays, as nobody else uses its connection. */
  readonly keepsPlans?: boolean;
  /** Runs one statement of a script, with its copy data if it has some. */
  run(statement: Statement): Promise<void>;
  /**
   * Runs several statements, none with copy data, in one transaction and one round trip, as most tools send a file.
   * Undefined where it could not tell how far it came.
   * @param onStart told which one runs now; an error and its position are that one's
   */
  runTogether?(statements: readonly Statement[], onStart: (statement: Statement) => void): Promise<void>;
  /** Ends the session; an open transaction is rolled back. */
  end(): Promise<void>;
  /**
   * Forgets what was set, prepared, locked or made for a while, instead of ending. False: it cannot be told to forget
   * all, and has to be ended. Plans of functions stay: not for a session in which tables go back to what they were.
   */
  reset?(): Promise<boolean>;
  /** Stops what runs now, from outside, and ends the session; the running call rejects with a `StatementTimeout`. */
  kill(): Promise<void>;
}

export interface Result {
  columns: string[];
  rows: (string | null)[][];
}

/** An error that the server gave for a statement. */
export class SqlError extends Error {
  override name = "SqlError";
  /** SQLSTATE, five characters. */
  readonly code: string;
  readonly detail?: string;
  readonly hint?: string;
  /** Position in the statement's text, in characters from 1. */
  readonly position?: number;
  readonly where?: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;

  constructor(message: string, fields: Partial<Omit<SqlError, "name" | "message">> & { code: string }) {
    super(message);
    this.code = fields.code;
    this.detail = fields.detail;
    this.hint = fields.hint;
    this.position = fields.position;
    this.where = fields.where;
    this.schema = fields.schema;
    this.table = fields.table;
    this.column = fields.column;
    this.constraint = fields.constraint;
  }
}

/** The session was ended because its time was up. */
export class StatementTimeout extends Error {
  override name = "StatementTimeout";
}

/** The engine itself died or answered nonsense; the database is lost, the engine may still be able to make another. */
export class EngineCrash extends Error {
  override name = "EngineCrash";
}
