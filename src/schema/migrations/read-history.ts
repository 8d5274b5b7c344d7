import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../report/errors.ts";
import type { Declaration } from "../options.ts";
import { readDeclarations } from "./declarations.ts";
import type { Layout, LayoutFiles } from "./layout.ts";
import { backendKit } from "./layouts/backend-kit.ts";
import { dbmate } from "./layouts/dbmate.ts";
import { diesel } from "./layouts/diesel.ts";
import { flyway } from "./layouts/flyway.ts";
import { golangMigrate } from "./layouts/golang-migrate.ts";
import { goose } from "./layouts/goose.ts";
import { prisma } from "./layouts/prisma.ts";
import { sqlMigrate } from "./layouts/sql-migrate.ts";
import type { History, HistoryProblem, SourceFile } from "./migration.ts";

/** All layouts that are known, in no order of preference. */
export const LAYOUTS: readonly Layout[] = [
  golangMigrate,
  diesel,
  dbmate,
  goose,
  sqlMigrate,
  flyway,
  prisma,
  backendKit,
];

export interface ReadOptions {
  /** Absolute path of the migrations directory. */
  directory: string;
  /** The same, as reports show it; file names are put behind it. */
  shown: string;
  layout?: string;
  irreversible: Declaration[];
  losesData: Declaration[];
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a migrations directory. @throws UsageError when it cannot be read as exactly one layout's. */
export function readHistory(sources: SourceFile[], options: ReadOptions): History {
  const files = new Files(sources, options);
  const { layout, paths } = chooseLayout(files, options);
  const { migrations, problems } = layout.read({ ...files.for(paths) });
  problems.push(...strayFiles(files, paths, layout));
  problems.push(...readDeclarations(migrations, files.for(paths), options));
  if (migrations.length === 0)
    throw new UsageError(
      `No migrations found in ${options.shown}: ${problems[0]?.message ?? "it holds no SQL files."}`,
    );
  return { layout: layout.id, migrations, problems };
}

/** The layout of a directory, or an error that says what was seen. */
function chooseLayout(files: Files, options: ReadOptions): { layout: Layout; paths: string[] } {
  const { shown } = options;
  if (options.layout !== undefined) {
    const layout = LAYOUTS.find((candidate) => candidate.id === options.layout);
    if (!layout)
      throw new UsageError(
        `There is no layout "${options.layout}": use one of ${LAYOUTS.map(({ id }) => id).join(", ")}.`,
      );
    const paths = layout.recognize(files.paths, files.head);
    if (paths.length === 0)
      throw new UsageError(`No migrations found in ${shown}: ${layout.title} has files named ${layout.files}.`);
    return { layout, paths };
  }
  const found = LAYOUTS.map((layout) => ({ layout, paths: layout.recognize(files.paths, files.head) })).filter(
    ({ paths }) => paths.length > 0,
  );
  if (found.length === 1) return found[0]!;
  if (found.length === 0) {
    const known = LAYOUTS.map(({ title, files: names }) => `${title} (${names})`).join("; ");
    throw new UsageError(`No migrations found in ${shown}. Known are: ${known}.`);
  }
  const seen = found.map(
    ({ layout, paths }) =>
      `${layout.id} (${JSON.stringify(paths[0])}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""})`,
  );
  throw new UsageError(
    `${shown} could be of several tools: ${seen.join(", ")}. Say which one with --layout or \`layout:\` in backend-kit.yml.`,
  );
}

function strayFiles(files: Files, paths: string[], layout: Layout): HistoryProblem[] {
  const known = new Set(paths);
  return files.paths
    .filter((path) => path.endsWith(".sql") && !known.has(path) && !path.includes("/"))
    .map((path) => {
      const { file } = files.place(path);
      return {
        rule: "stray-file",
        severity: "warning",
        message: `${file} belongs to no migration: ${layout.title} has files named ${layout.files}.`,
        file,
      } satisfies HistoryProblem;
    });
}

class Files {
  readonly paths: string[];
  readonly #sources: Map<string, SourceFile>;
  readonly #texts = new Map<string, string>();
  readonly #options: ReadOptions;

  constructor(sources: SourceFile[], options: ReadOptions) {
    this.#options = options;
    this.#sources = new Map(sources.map((source) => [source.path, source]));
    this.paths = [...this.#sources.keys()].sort();
  }

  for(paths: string[]): LayoutFiles {
    return {
      paths,
      text: (path) => this.text(path),
      optional: (path) => (this.#sources.has(path) ? this.text(path) : undefined),
      place: (path) => this.place(path),
    };
  }

  place(path: string): { path: string; file: string } {
    const { directory, shown } = this.#options;
    return { path: join(directory, path), file: shown === "" || shown === "." ? path : `${shown}/${path}` };
  }

  /** For telling layouts apart by markers: a file that cannot be read has none. */
  readonly head = (path: string): string => {
    try {
      return this.text(path);
    } catch (error) {
      if (error instanceof UsageError) return "";
      throw error;
    }
  };

  text(path: string): string {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const bytes = this.#sources.get(path)!.read();
    const { file } = this.place(path);
    if (bytes.length > MOST_BYTES)
      throw new UsageError(`${file} is larger than ${MOST_BYTES / 1024 / 1024} MiB: that is no migration.`);
    const text = decode(bytes, file);
    this.#texts.set(path, text);
    return text;
  }
}

function decode(bytes: Uint8Array, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new UsageError(`${file}:${lineOf(bytes, zero)}: a NUL byte; this is no text.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file}:${firstBadLine(bytes)}: not UTF-8; save the file as UTF-8.`);
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** Line feeds never occur inside of a longer UTF-8 sequence: lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

/** Files of a directory, two levels deep, as layouts want them. Links that lead elsewhere are not followed. */
export function filesOnDisk(directory: string, shown: string): SourceFile[] {
  let entries: ReturnType<typeof listed>;
  try {
    if (!statSync(directory).isDirectory())
      throw new UsageError(`${shown} is a file; name the directory that holds the migrations.`);
    entries = listed(directory, "");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as { code?: string };
    throw new UsageError(
      code === "ENOENT" ? `There is no directory ${shown}.` : `${shown} cannot be read: ${(error as Error).message}.`,
    );
  }
  if (entries.length === 0) throw new UsageError(`No migrations found in ${shown}: the directory is empty.`);
  return entries;
}

function listed(directory: string, prefix: string): SourceFile[] {
  const files: SourceFile[] = [];
  for (const entry of readdirSync(join(directory, prefix), { withFileTypes: true })) {
    const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory() && prefix === "") files.push(...listed(directory, path));
    else if (entry.isFile()) files.push({ path, read: () => readFileSync(join(directory, path)) });
  }
  return files;
}
