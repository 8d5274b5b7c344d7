import { UsageError } from "../../../report/errors.ts";
import { type LayoutFiles, type LayoutHistory, orphan } from "../layout.ts";
import type { Migration, TransactionHabit } from "../migration.ts";

/** What a path says: which migration it belongs to, and which way it goes. */
export interface Half {
  id: string;
  version: string;
  direction: "up" | "down";
}

/** Builds migrations out of files that come in pairs. */
export function readPairs(
  files: LayoutFiles,
  parse: (path: string) => Half | undefined,
  compare: (a: Migration, b: Migration) => number,
  habit: (path: string) => TransactionHabit,
): LayoutHistory {
  const halves = new Map<string, { half: Half; up?: string; down?: string }>();
  for (const path of files.paths) {
    const half = parse(path);
    if (!half) continue;
    const entry = halves.get(half.id) ?? { half };
    halves.set(half.id, entry);
    entry[half.direction] = path;
  }
  const history: LayoutHistory = { migrations: [], problems: [] };
  for (const { half, up, down } of halves.values()) {
    if (up === undefined) {
      history.problems.push(orphan(files.place(down!).file));
      continue;
    }
    const script = (path: string) => ({
      ...files.place(path),
      sql: files.text(path),
      firstLine: 1,
      transaction: habit(path),
    });
    history.migrations.push({
      id: half.id,
      version: half.version,
      up: script(up),
      down: down === undefined ? undefined : script(down),
    });
  }
  history.migrations.sort(compare);
  rejectSameVersions(history.migrations);
  return history;
}

/** Every tool refuses, or worse picks one of, two migrations of one version. */
export function rejectSameVersions(migrations: Migration[]): void {
  const seen = new Map<string, Migration>();
  for (const migration of migrations) {
    const other = seen.get(migration.version);
    if (other) {
      throw new UsageError(
        `Two migrations have version ${migration.version}: ${other.up.file} and ${migration.up.file}. Give one of them another.`,
      );
    }
    seen.set(migration.version, migration);
  }
}
