import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { isOurs } from "../generate/header.ts";

/**
 * The files of an application: of a directory, or of a commit. Paths are relative to the directory, with `/`; those of
 * files around it, which its modules may import, begin with `../`.
 */
export interface SourceFiles {
  /** Every file of the directory that can be read, and around it those that say how modules are found; sorted. */
  list(): readonly string[];
  has(path: string): boolean;
  /** Undefined when it is not there or no text. */
  read(path: string): string | undefined;
  /** The same path written the shortest way. Undefined: it leads out of what can be read. */
  normal(path: string): string | undefined;
}

const SOURCE = /\.([cm]?[jt]s|[jt]sx)$/;
const WANTED = /(\.([cm]?[jt]s|[jt]sx)|(^|\/)(package|tsconfig[\w.-]*|jsconfig)\.json)$/;
const SKIPPED =
  /(^|\/)(node_modules|\.git|\.next|\.nuxt|\.yarn|bower_components|coverage|__mocks__|__tests__|__fixtures__|dist|build|out|\.cache|\.turbo)(\/|$)/;
/** A file beyond this is a bundle, not somebody's source; but of a large spec the generator itself makes larger ones. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_GENERATED_BYTES = 64 * 1024 * 1024;

const isTest = (path: string) =>
  /(^|\/)(tests?|e2e|spec|cypress|mocks)\//i.test(path) ||
  /[.-](test|spec|e2e|stories|bench)\.[cm]?[jt]sx?$/i.test(path);

/** Whether a file is source that an application may be made of, rather than a test, a declaration or built. */
export function isSource(path: string): boolean {
  return (
    SOURCE.test(path) &&
    !/\.d\.[cm]?ts$/.test(path) &&
    !/\.min\.js$/.test(path) &&
    !isTest(path) &&
    !/(^|\/)(jest|vitest|vite|webpack|rollup|babel|eslint|prettier|gulpfile|Gruntfile)[\w.-]*\.[cm]?[jt]s$/i.test(path)
  );
}

/** Whether a path is looked at at all. */
export const isWanted = (path: string) => WANTED.test(path) && !SKIPPED.test(path);

/**
 * The files under a directory, and around it those of a repository.
 * @param top of the repository: beyond it nothing is read
 */
export function filesIn(directory: string, top = directory): SourceFiles {
  const read = (path: string) => textIn(join(directory, path));
  const own = realpathSync(directory);
  const place = relative(realpathSync(top), own).replaceAll("\\", "/");
  if (place === "" || place.startsWith("..")) return sourceFiles(pathsIn(directory), read);
  const around = pathsIn(realpathSync(top), own).map((path) => posix.relative(`/${place}`, `/${path}`));
  return sourceFiles(pathsIn(directory), read, { place, around });
}

/** Paths of what is looked at under a directory. Links that lead out of it are not followed. */
function pathsIn(root: string, without?: string): string[] {
  const paths: string[] = [];
  const top = realpathSync(root);
  const seen = new Set<string>();
  const walk = (directory: string) => {
    const real = realpathSync(directory);
    if (real === without || seen.has(real) || (real !== top && !real.startsWith(top + sep))) return;
    seen.add(real);
    for (const entry of entriesOf(directory)) {
      const path = join(directory, entry.name);
      const shown = relative(root, path).replaceAll("\\", "/");
      if (SKIPPED.test(shown)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isSymbolicLink()) followLink(path, shown);
      else if (entry.isFile() && WANTED.test(shown)) paths.push(shown);
    }
  };
  const followLink = (path: string, shown: string) => {
    try {
      if (statSync(path).isDirectory()) walk(path);
      else if (WANTED.test(shown) && realpathSync(path).startsWith(top + sep)) paths.push(shown);
    } catch {
      // It leads nowhere.
    }
  };
  walk(root);
  return paths;
}

function textIn(file: string): string | undefined {
  try {
    const { size } = statSync(file);
    if (size > MOST_GENERATED_BYTES || (size > MOST_BYTES && !isOurs(beginningOf(file)))) return undefined;
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(256);
    return bytes.toString("utf8", 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

/** What is in a directory; nothing where it may not be read. */
function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What lies around the directory of an application. */
export interface Surroundings {
  /** The directory's own path in the repository. */
  place: string;
  /** Paths of other files of the repository, relative to the directory: they begin with `../`. */
  around: Iterable<string>;
}

const SAYS_HOW = /(^|\/)(package|tsconfig[\w.-]*|jsconfig)\.json$/;

/** Files by path; each is read at most once. */
export function sourceFiles(
  paths: Iterable<string>,
  read: (path: string) => string | undefined,
  { place, around }: Surroundings = { place: "", around: [] },
): SourceFiles {
  const outer = [...around].filter(isWanted);
  const sorted = [...paths, ...outer.filter((path) => SAYS_HOW.test(path))].sort();
  const known = new Set([...sorted, ...outer]);
  const texts = new Map<string, string | undefined>();
  return {
    list: () => sorted,
    has: (path) => known.has(path),
    read(path) {
      if (!known.has(path)) return undefined;
      if (!texts.has(path)) texts.set(path, read(path));
      return texts.get(path);
    },
    normal(path) {
      const plain = posix.normalize(path);
      if (!plain.startsWith("..")) return plain;
      const whole = posix.join(place, plain);
      if (place === "" || whole.startsWith("..")) return undefined;
      return posix.relative(`/${place}`, `/${whole}`) || ".";
    },
  };
}
