import type { Flag, Parsed } from "./arguments.ts";

/** What can be asked of a gate: `backend-kit <gate> <command>`. */
export interface Command {
  name: string;
  /** What the help calls its arguments ("DIR"); empty where it takes none. */
  takes: string;
  /** One line for the list of commands. */
  summary: string;
  /** More lines for its own help, under its summary. */
  details?: string;
  flags: readonly Flag[];
  /** @returns the process's exit code. Throws `UsageError` and `EnvironmentError` for what a person can mend. */
  run(call: Parsed): Promise<number>;
}

/** A gate as the command line shows it. */
export interface CommandGroup {
  /** "schema" */
  name: string;
  /** One line: what it settles. */
  summary: string;
  commands: readonly Command[];
  /** The JSON that `--json` prints when a command could not run. */
  failed(command: string, message: string): unknown;
}
