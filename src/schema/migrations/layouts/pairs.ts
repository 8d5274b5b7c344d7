import { UsageError } from "../../../report/errors.ts";
import { type LayoutFiles, type LayoutHistory, orphan } from "../layout.ts";
import type { Migration, TransactionHabit } from "../migration.ts";

/** What a path says: which migration it belongs to, and which way it goes. */
export interface Half {
  id: string;
  version: string;
  direction: "up" | "down";
}

interface Pair {
  half: Half;
  up?: string;
  down?: string;
}

export interface PairHabits {
  parse(path: string): Half | undefined;
  compare(a: Migration, b: Migration): number;
  transaction(path: string): TransactionHabit;
  /** The tool knows the two files of a migration by their version alone, whatever they are called. */
  byVersion?: true;
  /** Halves that are programs. */
  programs?: readonly string[];
}

/** Builds migrations out of files that come in pairs. */
export function readPairs(files: LayoutFiles, habits: PairHabits): LayoutHistory {
  const history: Required<LayoutHistory> = { migrations: [], problems: [], unchecked: [] };
  const pairs = collect([...files.paths, ...(habits.programs ?? [])].sort(), habits);
  if (habits.byVersion) joinByVersion(pairs, files, history);
  const programs = new Set(habits.programs);
  for (const { half, up, down } of pairs.values()) {
    const place = (path: string | undefined) => (path === undefined ? undefined : files.place(path).file);
    const program = [up, down].find((path) => path !== undefined && programs.has(path));
    if (up === undefined) {
      history.problems.push(orphan(place(down)!));
      continue;
    }
    if (program !== undefined) {
      history.unchecked.push({
        id: half.id,
        file: place(up)!,
        rollbackFile: place(down),
        reason: `${place(program)} is a program, which only the migration tool can run.`,
      });
    }
    if (programs.has(up)) continue;
    const script = (path: string) => ({
      ...files.place(path),
      sql: files.text(path),
      firstLine: 1,
      transaction: habits.transaction(path),
    });
    history.migrations.push({
      id: half.id,
      version: half.version,
      up: script(up),
      down: down === undefined || programs.has(down) ? undefined : script(down),
    });
  }
  history.migrations.sort(habits.compare);
  rejectSameVersions(history.migrations);
  return history;
}

function collect(paths: readonly string[], habits: PairHabits): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const path of paths) {
    const half = habits.parse(path);
    if (!half) continue;
    const pair = pairs.get(half.id) ?? { half };
    pairs.set(half.id, pair);
    pair[half.direction] = path;
  }
  return pairs;
}

/** A lone up and a lone down of one version are a pair. */
function joinByVersion(pairs: Map<string, Pair>, files: LayoutFiles, history: LayoutHistory): void {
  for (const [id, { half, up, down }] of pairs) {
    if (up !== undefined || down === undefined) continue;
    const other = [...pairs.values()].find(
      (pair) => pair.half.version === half.version && pair.up !== undefined && pair.down === undefined,
    );
    if (!other) continue;
    other.down = down;
    pairs.delete(id);
    const [upFile, downFile] = [files.place(other.up!).file, files.place(down).file];
    history.problems.push({
      rule: "mismatched-names",
      severity: "note",
      message: `This is the rollback of ${upFile} by its version, though it is called otherwise.`,
      file: downFile,
    });
  }
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
