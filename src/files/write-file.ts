import { statSync } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { WRITE_REASONS } from "./reasons.ts";

/** Before any work is done: whether a file can be at a path at all. @throws UsageError */
export function checkTarget(path: string, shown: string): void {
  if (kindOf(path) === "directory") throw new UsageError(`${shown} is a directory; name a file to write to.`);
  if (kindOf(dirname(path)) !== "directory") throw new UsageError(`There is no directory to write ${shown} into.`);
}

function kindOf(path: string): "directory" | "other" | "nothing" {
  try {
    return statSync(path).isDirectory() ? "directory" : "other";
  } catch {
    return "nothing";
  }
}

/** Names for what this process has open. */
const OPEN = /^\/dev\/(std(out|err)|fd\/)|^\/proc\//;

/**
 * Writes a file whole or not at all. A link stays one; what is no file (`/dev/stdout`, a pipe) is written to.
 * @param shown the path as people know it
 * @throws EnvironmentError when the disk does not let it
 */
export async function writeWhole(path: string, text: string, shown = path): Promise<void> {
  let aside: string | undefined;
  try {
    // To put another file in the place of a device would take the device away, from everybody; in the place of what
    // standard output goes to, the rest of the output.
    const there = await stat(path).catch(() => undefined);
    if ((there && !there.isFile()) || OPEN.test(path)) return await writeFile(path, text, { flag: "a" });
    const target = there ? await realpath(path) : path;
    aside = `${target}.${process.pid}.tmp`;
    await writeFile(aside, text);
    await rename(aside, target);
  } catch (error) {
    if (aside !== undefined) await rm(aside, { force: true }).catch(() => {});
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new EnvironmentError(`${shown} could not be written: ${WRITE_REASONS[code] ?? code}.`);
  }
}
