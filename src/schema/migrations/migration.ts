/**
 * How a migration tool sends a file to the server.
 * - `wrapped`: the tool puts BEGIN and COMMIT around the file (diesel, dbmate, goose, sql-migrate, Flyway, ours).
 * - `together`: the whole file goes in one simple query, which Postgres runs as one implicit transaction
 *   unless the file has its own BEGIN and COMMIT (golang-migrate, Prisma).
 * - `single`: each statement is its own transaction (a "no transaction" marker).
 */
export type TransactionHabit = "wrapped" | "together" | "single";

/** SQL of one direction of one migration. */
export interface Script {
  /** Absolute path of the file that holds it. */
  path: string;
  /** The same, relative to the repository (or the given directory), with `/`: what reports show. */
  file: string;
  /** The text, without what belongs to the other direction. */
  sql: string;
  /** Line of the file on which `sql` begins, from 1: errors are reported in lines of the file. */
  firstLine: number;
  transaction: TransactionHabit;
  /** goose and sql-migrate: StatementBegin/End blocks, which go to the server as they are: [start, end) offsets in `sql`. */
  verbatimBlocks?: { start: number; end: number }[];
}

/** One migration of a history: the way up and, if somebody wrote it, the way down. */
export interface Migration {
  /** Version and name as in the file name: "0002_add_email". Unique within a history. */
  id: string;
  /** The version alone, as the tool reads it ("0002", "20240101120000", "1.2.1"). */
  version: string;
  up: Script;
  down?: Script;
  /** What stands before the first marker of a file that holds both ways: declarations may, statements may not. */
  header?: Script;
  /** Why it cannot be rolled back, when its author declared so (the marker comment, a file, or the config). */
  irreversible?: { reason: string; file?: string; line?: number };
  /** Why losing data is accepted, when its author declared so. */
  losesData?: { reason: string; file?: string; line?: number };
  /** Flyway's `R__` files and the like: run after the versioned ones, have no rollback and are not judged. */
  repeatable?: boolean;
}

/** A directory read by one layout. */
export interface History {
  layout: string;
  /** In the order in which the tool runs them. */
  migrations: Migration[];
  /** Things wrong with the directory that do not stop it from being read (an orphan rollback, a marker without a reason). */
  problems: HistoryProblem[];
  /** Migrations of which one way at least is a program: they can be named, not proved. */
  unchecked: UncheckedMigration[];
}

/** A migration that the tool runs as a program (a `.go` file), which no database can. */
export interface UncheckedMigration {
  id: string;
  /** What reports show: the program. */
  file: string;
  rollbackFile?: string;
  /** A sentence. */
  reason: string;
  irreversible?: { reason: string };
}

export interface HistoryProblem {
  /** Rule id: "orphan-rollback", "declaration-without-reason", "stray-file", … */
  rule: string;
  severity: "error" | "warning" | "note";
  message: string;
  file: string;
  line?: number;
}

/** File names and contents of a migrations directory, from disk or from a git commit. Paths relative to it, with `/`. */
export interface SourceFile {
  path: string;
  read(): Uint8Array;
  /** A symbolic link: it is named, never followed. */
  link?: true;
  /** A directory with the name of a SQL file. */
  directory?: true;
}
