import type { HistoryProblem, Migration, UncheckedMigration } from "./migration.ts";

/** How one migration tool names its files, orders them and sends them. */
export interface Layout {
  id: string;
  /** What people call it. */
  title: string;
  /** One line: what the files are named. */
  files: string;
  /** Paths (relative, with `/`) that belong to this layout; none: it is not this one. `head` gives a file's beginning. */
  recognize(paths: string[], text: (path: string) => string): string[];
  /** Reads the recognized files. Order is the tool's. */
  read(files: LayoutFiles): LayoutHistory;
}

export interface LayoutFiles {
  paths: string[];
  /** Every file of the directory, also those that the layout did not recognize. */
  all: readonly string[];
  /** A file's text, checked to be UTF-8. */
  text(path: string): string;
  /** Undefined when there is no such file. */
  optional(path: string): string | undefined;
  /** A path as reports show it, and the absolute one. */
  place(path: string): { path: string; file: string };
}

export interface LayoutHistory {
  migrations: Migration[];
  problems: HistoryProblem[];
  unchecked?: UncheckedMigration[];
}

/** Compares versions that are numbers of any length. */
export function compareNumbers(a: string, b: string): number {
  const left = BigInt(a);
  const right = BigInt(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A rollback that no migration belongs to. */
export function orphan(file: string): HistoryProblem {
  return {
    rule: "orphan-rollback",
    severity: "error",
    message: "This is a rollback, and there is no migration that it belongs to: rename or remove it.",
    file,
  };
}
