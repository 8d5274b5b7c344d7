import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isInside } from "../../config/inside.ts";
import { WRITE_REASONS } from "../../files/reasons.ts";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import type { PlannedFile } from "./plan.ts";

/** Directories of the output, relative to it, that hold files of ours or of handlers. */
const DIRECTORIES = ["", "routes", "runtime", "tests"];
const HANDLERS = "handlers";
/** Directories within `handlers` that are looked through; people have theirs as they like. */
const MOST_DIRECTORIES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;

/** Texts by path relative to the output directory, and which of the files are not UTF-8: their text here is a guess. */
export interface Texts extends Map<string, string> {
  foreign: Set<string>;
}

function noTexts(): Texts {
  return Object.assign(new Map<string, string>(), { foreign: new Set<string>() });
}

/**
 * TypeScript files of an output directory where ours may be, by path relative to it.
 * @param shown the directory as it was named
 * @throws UsageError when it is no directory, or leads out of itself by a symbolic link
 */
export function readOutput(output: string, shown: string): Texts {
  const files = noTexts();
  if (!existsSync(output)) {
    if (isThere(output)) throw new UsageError(`${visibleLine(shown)} is a symbolic link that leads nowhere.`);
    checkParent(output, shown);
    return files;
  }
  if (!statSync(output).isDirectory()) throw new UsageError(`${visibleLine(shown)} is no directory to write to.`);
  return reading(shown, () => {
    for (const directory of [...DIRECTORIES, ...directoriesIn(output, HANDLERS)])
      readDirectory(output, directory, shown, files);
    return files;
  });
}

/** @throws EnvironmentError in place of an error of the file system */
function reading<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new EnvironmentError(`${visibleLine(path ?? shown)} cannot be read: ${WRITE_REASONS[code] ?? code}.`);
  }
}

/** Whether something is at a path, be it a link that leads nowhere. A path that cannot be asked about is told when it is written. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The other TypeScript and JavaScript files below an output directory: people move handlers where they like. */
export function readElsewhere(output: string, shown: string): Texts {
  const files = noTexts();
  if (!existsSync(output)) return files;
  return reading(shown, () => {
    const known = new Set([...DIRECTORIES, ...directoriesIn(output, HANDLERS)]);
    for (const directory of directoriesIn(output, ".").slice(1)) {
      const path = directory.slice("./".length);
      if (!known.has(path)) readDirectory(output, path, shown, files);
    }
    return files;
  });
}

/** A directory and all below it; links to directories are not followed. */
function directoriesIn(output: string, top: string): string[] {
  const found = [top];
  for (let i = 0; i < found.length && found.length < MOST_DIRECTORIES; i++) {
    const path = join(output, found[i]!);
    if (!existsSync(path) || !statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        found.push(`${found[i]}/${entry.name}`);
  }
  return found;
}

function readDirectory(output: string, directory: string, shown: string, files: Texts): void {
  const path = join(output, directory);
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory())
    throw new UsageError(`${visibleLine(join(shown, directory))} must be a directory.`);
  if (!isInside(output, path))
    throw new UsageError(
      `${visibleLine(join(shown, directory))} leads out of the output directory by a symbolic link.`,
    );
  for (const entry of readdirSync(path).sort()) {
    const file = join(path, entry);
    if (!/\.[cm]?[jt]sx?$/.test(entry)) continue;
    const name = directory === "" ? entry : `${directory}/${entry}`;
    const bytes = readBytes(output, file, join(shown, name));
    if (bytes === undefined) continue;
    if (!isUtf8(bytes)) files.foreign.add(name);
    files.set(name, bytes.toString(isUtf8(bytes) ? "utf8" : "latin1"));
  }
}

/**
 * Refuses what stands where a new file belongs and is none that could be read: a directory, a link that leads nowhere, a
 * pipe.
 * @throws UsageError
 */
export function checkFree(output: string, shown: string, planned: readonly PlannedFile[]): void {
  for (const { path, change } of planned)
    if (change === "created" && isThere(join(output, path)))
      throw new UsageError(
        `${visibleLine(join(shown, path))} is in the way: a file is to be made there, and what is there is none that can be read. Move it away.`,
      );
}

/**
 * Text of a module that people's files in the output refer to, in the output or elsewhere in the project. Undefined when
 * there is none.
 * @param path relative to the output
 * @param root directory that nothing outside of is read
 */
export function readModule(output: string, root: string, path: string): string | undefined {
  const file = resolve(output, path);
  const within = [output, root].find((top) => isInside(top, file));
  if (within === undefined || !existsSync(file)) return undefined;
  return readBytes(within, file, path)?.toString("utf8");
}

function readBytes(top: string, file: string, shown: string): Buffer | undefined {
  const link = lstatSync(file).isSymbolicLink();
  if (link && !existsSync(file)) return undefined;
  const stat = statSync(file);
  if (!stat.isFile() || stat.size > MOST_BYTES) return undefined;
  if (link && !isInside(top, file))
    throw new UsageError(`${visibleLine(shown)} leads out of the output directory by a symbolic link.`);
  return readFileSync(file);
}

/** A directory can be made only in one that is there, as far up as need be. */
function checkParent(output: string, shown: string): void {
  let above = dirname(output);
  while (!existsSync(above)) above = dirname(above);
  if (!statSync(above).isDirectory())
    throw new UsageError(`${visibleLine(shown)} cannot be made: ${visibleLine(above)} is no directory.`);
}

/**
 * Makes what was planned true: all new texts are written aside first, with copies of what they replace, then each is put
 * in place by one rename, so that a file is whole at any moment. Where a step fails, those before it are taken back.
 * @throws EnvironmentError when the disk does not let it
 */
export function writeOutput(output: string, planned: readonly PlannedFile[]): void {
  const changes = planned.filter(({ change }) => change !== "unchanged");
  if (changes.length === 0) return;
  if (!existsSync(output)) {
    writeWhole(output, changes);
    return;
  }
  removeLeftovers(output);
  const aside = join(output, asideName());
  const undo: (() => void)[] = [];
  holdSignals();
  try {
    makeDirectory(aside);
    const steps = changes.map((change, i) => prepare(target(output, change.path), change, join(aside, String(i))));
    for (const step of steps) swap(step, undo);
    rmSync(aside, { recursive: true, force: true });
    for (const { path, change } of changes)
      if (change === "removed") removeIfEmpty(dirname(resolve(output, path)), output);
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    quietly(() => rmSync(aside, { recursive: true, force: true }));
    throw notWritten(error);
  }
}

/** An output directory that is not there yet is made beside its place, and put there by one rename. */
function writeWhole(output: string, changes: readonly PlannedFile[]): void {
  const made = firstMissing(dirname(output));
  removeLeftovers(dirname(output));
  const aside = join(dirname(output), asideName());
  holdSignals();
  try {
    makeDirectory(aside);
    for (const { path, after = "" } of changes) {
      makeDirectory(dirname(join(aside, path)));
      writeFileSync(join(aside, path), after);
    }
    renameSync(aside, output);
  } catch (error) {
    quietly(() => rmSync(aside, { recursive: true, force: true }));
    if (made) quietly(() => rmSync(made, { recursive: true, force: true }));
    throw notWritten(error);
  }
}

function notWritten(error: unknown): EnvironmentError {
  if (error instanceof EnvironmentError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new EnvironmentError(`Nothing was written: ${WRITE_REASONS[code] ?? code}.`);
}

const ASIDE = /^\.backend-kit-(\d+)-[\da-f]{8}$/;

function asideName(): string {
  return `.backend-kit-${process.pid}-${randomBytes(4).toString("hex")}`;
}

/** What processes left behind that were killed while they wrote. */
function removeLeftovers(output: string): void {
  quietly(() => {
    for (const name of readdirSync(output)) {
      const process = ASIDE.exec(name)?.[1];
      if (process !== undefined && !isRunning(Number(process)))
        rmSync(join(output, name), { recursive: true, force: true });
    }
  });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** A file that is a link is changed where the link leads. */
function target(output: string, path: string): string {
  const file = resolve(output, path);
  return existsSync(file) ? realpathSync(file) : file;
}

/** A change that is ready: paths of the new text, of the copy of the old one, and of the file itself. */
interface Step {
  file: string;
  fresh?: string;
  old?: string;
}

function prepare(file: string, { path, owner, before, after }: PlannedFile, stem: string): Step {
  const step: Step = { file };
  if (existsSync(file)) {
    if (owner === "people" && !isStill(file, before))
      throw new EnvironmentError(`Nothing was written: ${visibleLine(path)} was changed meanwhile. Generate again.`);
    step.old = `${stem}-old`;
    copyFileSync(file, step.old);
  }
  if (after === undefined) return step;
  step.fresh = `${stem}-new`;
  writeFileSync(step.fresh, after);
  if (step.old !== undefined) chmodSync(step.fresh, statSync(file).mode);
  return step;
}

/** Whether a file of people's is, byte for byte, what was read of it. */
function isStill(file: string, before: string | undefined): boolean {
  return before !== undefined && statSync(file).isFile() && readFileSync(file).equals(Buffer.from(before));
}

function swap({ file, fresh, old }: Step, undo: (() => void)[]): void {
  const directory = makeDirectory(dirname(file));
  if (directory) undo.push(() => rmSync(directory, { recursive: true, force: true }));
  if (fresh) renameSync(fresh, file);
  else rmSync(file);
  undo.push(() => (old ? renameSync(old, file) : rmSync(file, { force: true })));
}

/**
 * From here on an interruption ends the process as before, but not in the middle of what is done without a pause: all
 * files are written then, or none.
 */
function holdSignals(): void {
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const)
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(128 + number));
}

/**
 * A directory with those above it, one by one: on file systems that let nobody make any, Node's `recursive` tries for
 * ever.
 * @returns the topmost one that was made
 */
function makeDirectory(path: string): string | undefined {
  const top = firstMissing(path);
  const missing: string[] = [];
  for (let next = path; !existsSync(next); next = dirname(next)) missing.push(next);
  for (const directory of missing.reverse())
    try {
      mkdirSync(directory);
    } catch (error) {
      // Somebody else may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  return top;
}

/** The topmost directory of a path that is not there yet. */
function firstMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  let missing = path;
  while (!existsSync(dirname(missing))) missing = dirname(missing);
  return missing;
}

function removeIfEmpty(directory: string, output: string): void {
  if (directory !== resolve(output)) quietly(() => rmdirSync(directory));
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // The error that led here says more.
  }
}
