import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { UsageError } from "../report/errors.ts";

/** The top of the working tree that a directory lies in; outside of one, the directory itself. */
export function topOf(directory: string): string {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return directory;
  }
}

/**
 * Refuses a path that leads out of a directory, by itself or by symbolic links: a pull request chooses what is in the
 * config and in the repository, and reports show parts of what is read.
 * @param what names the path in the error, at the beginning of a sentence
 * @throws UsageError
 */
export function checkInside(top: string, path: string, what: string): void {
  if (!isInside(top, path))
    throw new UsageError(`${what} lies outside of ${top}, where a config file and the action's inputs may not lead.`);
}

/** Whether a path stays in a directory, with all symbolic links followed. */
export function isInside(top: string, path: string): boolean {
  const way = relative(real(top), real(path));
  return !(isAbsolute(way) || way === ".." || way.startsWith(`..${sep}`));
}

/** Where a path leads; of what is not there, as far as it is. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}
