import type { Catalog } from "../catalog/catalog.ts";
import { type Database, EngineCrash, type Session, SqlError, StatementTimeout } from "../engines/engine.ts";
import type { Script } from "../migrations/migration.ts";
import { positionToPlace, splitScript } from "../sql/split.ts";
import type { SplitScript, Statement } from "../sql/statement.ts";
import { mayRunCode } from "./runs-code.ts";

/** What a script did. `lost`: the database cannot be used any more. */
export type ScriptOutcome =
  | { ok: true; cautions: Caution[] }
  | { ok: false; failure: ScriptFailure; lost: boolean; cautions: Caution[] };

/** Why a script stopped, and where in its file. */
export interface ScriptFailure {
  /** The server's words, or ours; without the place. */
  message: string;
  /** SQLSTATE, when the server gave one. */
  code?: string;
  detail?: string;
  hint?: string;
  /** Table that the server names, for constraint violations. */
  table?: string;
  file: string;
  line: number;
  column: number;
  /** The line itself. */
  lineText: string;
  /** It did not end in time. */
  expired?: true;
}

/** Something that Postgres does and the migration tool does not, or that surprises. */
export type Caution = "outside-transaction" | "copy-from-stdin" | "transaction-left-open";

/** Hands a session from one script to the next. */
export interface SessionKeeper {
  session?: Session;
  /**
   * What is there, where tables go back to what they were: then a session must not have run people's code, which it
   * remembers in its own way. Used only where a script can be tried again.
   */
  catalog?: Catalog;
}

/**
 * Runs a script as its tool would, in a session of its own or one that was told to forget everything.
 * @param timeout milliseconds that the whole script may take
 * @param keeper where a session is taken from and left; who gives it ends it
 */
export async function runScript(
  database: Database,
  script: Script,
  timeout: number,
  keeper?: SessionKeeper,
): Promise<ScriptOutcome> {
  const split = splitOf(script);
  const cautions: Caution[] = [];
  const meta = split.metaCommands[0];
  if (meta) {
    const message = `${meta.command} is a command of psql's own: neither a server nor this migration tool understands it`;
    return { ok: false, failure: { ...place(script, meta), message, code: SYNTAX_ERROR }, lost: false, cautions };
  }
  if (split.statements.some((statement) => statement.copyData !== undefined)) cautions.push("copy-from-stdin");
  const ownTransaction = split.statements.some(startsTransaction);
  const inTransaction =
    !ownTransaction &&
    (script.transaction === "wrapped" || (script.transaction === "together" && split.statements.length > 1));
  const run: Mode = { inTransaction, ownTransaction, timeout };
  const together = inTransaction && isPlain(split);
  // Nothing of it is left when it fails.
  const runsCode = keeper?.catalog !== undefined && mayRunCode(split, keeper.catalog);
  const canBeRepeated = inTransaction ? isPlain(split) : !runsCode && split.statements.length === 1;
  const isHanded = keeper?.session !== undefined && (canBeRepeated || !keeper.catalog);
  const keeps = runsCode ? undefined : keeper;
  let attempt = await runOnce(
    database,
    script,
    split,
    { ...run, together },
    isHanded ? take(keeper) : undefined,
    keeps,
  );
  // Once more where it may end otherwise: a new session has nothing to forget, and of statements that are sent together
  // none runs when one cannot be read.
  if (
    !attempt.ok &&
    !attempt.lost &&
    attempt.failure.code !== ACTIVE_TRANSACTION &&
    canBeRepeated &&
    (together || isHanded)
  )
    attempt = await runOnce(database, script, split, run);
  if (attempt.ok || attempt.failure.code !== ACTIVE_TRANSACTION || !inTransaction) {
    return { ...attempt, cautions: [...cautions, ...attempt.cautions] };
  }
  // Only the server knows all the statements that refuse to run in a transaction. Nothing of the file is left.
  const again = await runOnce(database, script, split, { ...run, inTransaction: false, ownTransaction: false });
  return { ...again, cautions: [...cautions, "outside-transaction", ...again.cautions] };
}

/** active_sql_transaction: "… cannot run inside a transaction block". */
const ACTIVE_TRANSACTION = "25001";

/** Not a SQLSTATE: the engine is gone. */
export const CRASHED = "crash";

/** syntax_error */
export const SYNTAX_ERROR = "42601";

const splits = new WeakMap<Script, SplitScript>();

/** A script's statements; split once. */
export function splitOf(script: Script): SplitScript {
  let split = splits.get(script);
  if (!split) {
    split = splitScript(script.sql, script.firstLine, script.verbatimBlocks);
    splits.set(script, split);
  }
  return split;
}

interface Mode {
  /** We begin and commit. */
  inTransaction: boolean;
  /** The script does. */
  ownTransaction: boolean;
  /** All statements at once. */
  together?: boolean;
  /** Milliseconds that all of it may take. */
  timeout: number;
}

/** More would be one message of that size. */
const MOST_TOGETHER = 1_000_000;
/** Ends the transaction, or changes how what comes after it is to be read. */
const ENDS: ReadonlySet<string> = new Set(["COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE"]);
const REREADS = /client_encoding|standard_conforming_strings|\bset\s+names\b|\bprepare\s+transaction\b/i;

/** Whether all statements can be sent at once and mean the same. */
function isPlain({ statements }: SplitScript): boolean {
  let length = 0;
  for (const { text, words, copyData } of statements) {
    length += text.length;
    if (copyData !== undefined || words[0] === "COPY" || ENDS.has(words[0] ?? "") || REREADS.test(text)) return false;
  }
  return statements.length > 1 && length < MOST_TOGETHER;
}

function take(keeper: SessionKeeper): Session | undefined {
  const { session } = keeper;
  keeper.session = undefined;
  return session;
}

/**
 * @param handed a session to use instead of a new one
 * @param keeper where to leave the session
 */
async function runOnce(
  database: Database,
  script: Script,
  split: SplitScript,
  { inTransaction, ownTransaction, together = false, timeout }: Mode,
  handed?: Session,
  keeper?: SessionKeeper,
): Promise<ScriptOutcome> {
  const session = handed ?? (await database.session());
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    void session.kill();
  }, timeout);
  let current: Statement | undefined;
  try {
    if (together && session.runTogether) {
      await session.runTogether(split.statements, (statement) => {
        current = statement;
      });
      return { ok: true, cautions: [] };
    }
    if (inTransaction) await session.query("BEGIN");
    for (const statement of split.statements) {
      current = statement;
      await session.run(statement);
    }
    if (inTransaction) {
      await session.query("COMMIT");
    } else if (ownTransaction && (await isTransactionOpen(session))) {
      return { ok: true, cautions: ["transaction-left-open"] };
    }
    return { ok: true, cautions: [] };
  } catch (error) {
    const at = current ?? { offset: 0, line: script.firstLine, column: 1, text: "", words: [] };
    if (expired || error instanceof StatementTimeout) {
      const message = `stopped after ${timeout / 1000} s: it did not end`;
      return { ok: false, failure: { ...place(script, at), message, expired: true }, lost: true, cautions: [] };
    }
    if (error instanceof EngineCrash) {
      const message = `the database engine crashed: ${error.message}`;
      return { ok: false, failure: { ...place(script, at), message, code: CRASHED }, lost: true, cautions: [] };
    }
    if (!(error instanceof SqlError)) throw error;
    return { ok: false, failure: failureOf(script, at, error), lost: false, cautions: [] };
  } finally {
    clearTimeout(timer);
    if (keeper && !keeper.session && !expired && (await session.reset?.().catch(() => false))) keeper.session = session;
    else await session.end().catch(() => {});
  }
}

async function isTransactionOpen(session: Session): Promise<boolean> {
  const [result] = await session.query("SELECT pg_current_xact_id_if_assigned() IS NOT NULL");
  return result?.rows[0]?.[0] === "t";
}

function startsTransaction(statement: Statement): boolean {
  const [first, second] = statement.words;
  return first === "BEGIN" || (first === "START" && second === "TRANSACTION");
}

function failureOf(script: Script, statement: Statement, error: SqlError): ScriptFailure {
  const at =
    error.position === undefined ? place(script, statement) : positionToPlace(script, statement, error.position);
  return {
    ...at,
    message: error.message,
    code: error.code,
    detail: error.detail,
    hint: error.hint,
    table: error.table,
  };
}

function place(script: Script, at: { line: number; column: number }) {
  const lineText = script.sql.split("\n", at.line - script.firstLine + 1)[at.line - script.firstLine] ?? "";
  return { file: script.file, line: at.line, column: at.column, lineText: lineText.trim().slice(0, 200) };
}

/** "down.sql:3:7: relation "x" does not exist (42P01)" and the line itself. */
export function failureText(failure: ScriptFailure): string {
  const code = failure.code ? ` (${failure.code})` : "";
  const more = [failure.detail, failure.hint].filter(Boolean).map((text) => `\n${text}`);
  const line = failure.lineText ? `\n> ${failure.lineText}` : "";
  return `${failure.file}:${failure.line}:${failure.column}: ${failure.message}${code}${line}${more.join("")}`;
}
