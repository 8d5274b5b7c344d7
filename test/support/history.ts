import { rmSync } from "node:fs";
import type { History } from "../../src/schema/migrations/migration.ts";
import { filesOnDisk, type ReadOptions, readHistory } from "../../src/schema/migrations/read-history.ts";
import { directoryOf } from "./command-line.ts";

/** Reads files as a migrations directory called `db`. */
export function historyOf(files: Record<string, string | Uint8Array>, options: Partial<ReadOptions> = {}): History {
  const directory = directoryOf(files);
  try {
    return historyIn(directory, options);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same for a directory that is there; texts are read before it returns. */
export function historyIn(directory: string, options: Partial<ReadOptions> = {}): History {
  const shown = "db";
  return readHistory(filesOnDisk(directory, shown), { directory, shown, irreversible: [], losesData: [], ...options });
}

export const ids = (history: History) => history.migrations.map(({ id }) => id);

/** "rule file[:line]" of each problem, none of which may say in words where it is. */
export const problems = (history: History) =>
  history.problems.map(({ rule, file, line, message }) => {
    if (message.includes(file)) throw new Error(`${rule} repeats its file: ${message}`);
    return `${rule} ${file}${line ? `:${line}` : ""}`;
  });
