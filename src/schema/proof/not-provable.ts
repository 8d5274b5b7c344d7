import type { EngineKind } from "../engines/engine.ts";
import { CRASHED, type ScriptFailure, SYNTAX_ERROR } from "./run-script.ts";

/** SQLSTATEs that say what an engine lacks, not what is wrong with the migration. */
const LACKS: Record<string, string> = {
  // feature_not_supported: also what PostgreSQL 17 and newer say of an extension that is not installed.
  "0A000": "this engine does not support it",
  // undefined_file: "could not open extension control file".
  "58P01": "the extension is not installed on this engine",
  // disk_full, out_of_memory, too_many_connections, configuration_limit_exceeded
  "53100": "this engine has no room for it",
  "53200": "this engine has too little memory for it",
  "53300": "this engine has too few connections for it",
  "53400": "this engine has a limit that it reaches",
  // insufficient_privilege: migrations run as an ordinary role on a server.
  [CRASHED]: "this engine cannot run it",
  "42501": "it needs rights that migrations do not have here",
};

const OTHERS: Record<EngineKind, string> = {
  pglite: "`--database local` or a server's URL",
  local: "`--database pglite` or a server's URL",
  url: "`--database pglite`, `--database local` or another server",
};

/** Whether an up that fails does so for want of something that another engine may have. */
export function isLackOfEngine(failure: ScriptFailure): boolean {
  if (failure.code === "0A000")
    return /extension|not supported|not available/.test(failure.message) && !/cannot/.test(failure.message);
  return failure.code !== undefined && failure.code in LACKS;
}

export function lackInWords(failure: ScriptFailure, engine: EngineKind): string {
  const advice =
    failure.code === "42501"
      ? "Migrations run as an ordinary role on a server; `--database pglite` gives them all rights, in a sandbox."
      : `Another engine may have it: ${OTHERS[engine]}.`;
  return `${failure.file}:${failure.line}:${failure.column}: ${failure.message}: ${LACKS[failure.code!]}. ${advice}`;
}

/** Whether a script would fail on any database, whatever came before it. */
export function isOfItsOwn(failure: ScriptFailure): boolean {
  return failure.code === SYNTAX_ERROR;
}

/** undefined_table, undefined_column, undefined_object, undefined_function, invalid_schema_name, duplicate_table, duplicate_column, duplicate_object. */
const NAMES: ReadonlySet<string> = new Set(["42P01", "42703", "42704", "42883", "3F000", "42P07", "42701", "42710"]);

/** Whether it is about what exists, so that fewer rows hardly change it. */
export function isOfNames(failure: ScriptFailure): boolean {
  return failure.code === SYNTAX_ERROR || NAMES.has(failure.code ?? "");
}
