import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
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
  /** The config file that the declarations are of, as reports show it. */
  config?: string;
}

const MIB = 1024 * 1024;
/** A proof holds a file several times over, and PGlite has a memory of its own besides. */
const MOST_BYTES = 32 * MIB;

/** Reads a migrations directory. @throws UsageError when it cannot be read as exactly one layout's. */
export function readHistory(sources: SourceFile[], options: ReadOptions): History {
  const files = new Files(sources, options);
  const { layout, paths } = chooseLayout(files, options);
  const { migrations, problems, unchecked = [] } = layout.read(files.for(paths));
  problems.push(...strayFiles(files, paths, layout), ...byteOrderMarks(files, paths, layout));
  problems.push(...readDeclarations(migrations, unchecked, files.for(paths), options));
  if (migrations.length === 0 && unchecked.length === 0) {
    const [first] = problems;
    throw new UsageError(
      `No migrations found in ${options.shown}${first ? `. ${first.file}: ${first.message}` : ": it holds no SQL files."}`,
    );
  }
  return { layout: layout.id, migrations, problems, unchecked };
}

/** The layout of a directory, or an error that says what was seen. */
function chooseLayout(files: Files, options: ReadOptions): { layout: Layout; paths: string[] } {
  const { shown } = options;
  if (options.layout !== undefined) {
    const layout = LAYOUTS.find((candidate) => candidate.id === options.layout);
    const ids = LAYOUTS.map(({ id }) => id);
    if (!layout)
      throw new UsageError(
        `There is no layout "${options.layout}": use one of ${ids.join(", ")}${suggestion(options.layout, ids)}`,
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
    for (const path of files.paths) if (path.endsWith(".sql")) files.text(path);
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

/** What looks like a migration and is read by nobody. */
function strayFiles(files: Files, paths: string[], layout: Layout): HistoryProblem[] {
  const known = new Set(paths);
  const nested = new Map<string, number>();
  const problems: HistoryProblem[] = [];
  const add = (rule: string, severity: HistoryProblem["severity"], path: string, message: string) => {
    const { file } = files.place(path);
    problems.push({ rule, severity, message, file });
  };
  for (const path of files.links) {
    add("symbolic-link", "warning", path, "This is a symbolic link, which is not followed: put the file itself there.");
  }
  for (const path of files.directories) {
    if (paths.some((other) => other.startsWith(`${path}/`))) continue;
    add("stray-file", "warning", path, "This is a directory with the name of a SQL file: it holds no migration.");
  }
  for (const path of files.paths) {
    if (!path.endsWith(".sql") || known.has(path)) continue;
    // A file that is no text has no marker by which it could have been recognized.
    if (MARKED.has(layout.id)) files.text(path);
    const slash = path.lastIndexOf("/");
    if (slash < 0 || known.has(`${path.slice(0, slash)}/up.sql`)) {
      add("stray-file", "warning", path, `This file belongs to no migration (${layout.title}: ${layout.files}).`);
    } else nested.set(path.slice(0, slash), (nested.get(path.slice(0, slash)) ?? 0) + 1);
  }
  for (const [directory, count] of nested) {
    const what = count === 1 ? "a SQL file that is no migration" : `${count} SQL files that are no migrations`;
    add("stray-file", "note", directory, `This directory holds ${what} (${layout.title}: ${layout.files}).`);
  }
  return problems;
}

/** Layouts that know their files by markers. */
const MARKED: ReadonlySet<string> = new Set(["dbmate", "goose", "sql-migrate"]);

/** Tools that skip the mark themselves, or whose files nobody but us reads. */
const SKIPS_MARK: ReadonlySet<string> = new Set(["flyway", "backend-kit"]);

/** Postgres takes a byte order mark for the beginning of a word. */
function byteOrderMarks(files: Files, paths: string[], layout: Layout): HistoryProblem[] {
  if (SKIPS_MARK.has(layout.id)) return [];
  return paths
    .filter((path) => files.text(path).startsWith("\ufeff"))
    .map((path) => {
      const { file } = files.place(path);
      return {
        rule: "tool-cannot-run",
        severity: "warning",
        message: `The file begins with a byte order mark, over which ${layout.title} stumbles: save it without. It was proved as psql would run it.`,
        file,
      };
    });
}

/** What version control, editors and package managers keep is nobody's migration; diesel skips such directories, too. */
function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

class Files {
  readonly paths: string[];
  readonly links: string[];
  readonly directories: string[];
  readonly #sources: Map<string, SourceFile>;
  readonly #texts = new Map<string, string>();
  readonly #options: ReadOptions;

  constructor(sources: SourceFile[], options: ReadOptions) {
    this.#options = options;
    const visible = sources.filter(({ path }) => !isHidden(path));
    this.#sources = new Map(
      visible.filter(({ link, directory }) => !link && !directory).map((source) => [source.path, source]),
    );
    this.paths = [...this.#sources.keys()].sort();
    this.links = visible.filter(({ link }) => link).map(({ path }) => path);
    this.directories = visible.filter(({ directory }) => directory).map(({ path }) => path);
  }

  for(paths: string[]): LayoutFiles {
    return {
      paths,
      all: this.paths,
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
    const { file } = this.place(path);
    const bytes = readBytes(this.#sources.get(path)!, file);
    if (bytes.length > MOST_BYTES)
      throw new UsageError(
        `${file} has ${Math.ceil(bytes.length / MIB)} MiB; ${MOST_BYTES / MIB} MiB is the most for a migration: load data of that size outside of migrations.`,
      );
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

function readBytes(source: SourceFile, file: string): Uint8Array {
  try {
    return source.read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`${file} cannot be read (${code}).`);
  }
}

const MOST_FILES = 100_000;

/** Files of a directory and of what lies in it. Links are named, not followed; so are directories named like SQL files. */
export function filesOnDisk(directory: string, name: string): SourceFile[] {
  const shown = visibleLine(name);
  const files: SourceFile[] = [];
  try {
    if (!statSync(directory).isDirectory())
      throw new UsageError(`${shown} is a file; name the directory that holds the migrations.`);
    list(directory, "", files, shown);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === "ENOENT" ? `There is no directory ${shown}.` : `${shown} cannot be read (${code}).`);
  }
  if (files.length === 0) throw new UsageError(`No migrations found in ${shown}: the directory is empty.`);
  return files;
}

function list(directory: string, prefix: string, files: SourceFile[], shown: string): void {
  for (const entry of readdirSync(join(directory, prefix), { withFileTypes: true })) {
    if (isHidden(entry.name)) continue;
    const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) {
      if (path.endsWith(".sql")) files.push({ path, read: () => new Uint8Array(), directory: true });
      list(directory, path, files, shown);
    }
    if (entry.isFile()) files.push({ path, read: () => readFileSync(join(directory, path)) });
    else if (entry.isSymbolicLink()) files.push({ path, read: () => new Uint8Array(), link: true });
    if (files.length > MOST_FILES)
      throw new UsageError(
        `${shown} holds more than ${MOST_FILES} files; name the directory that holds the migrations.`,
      );
  }
}
