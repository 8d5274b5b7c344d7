import { statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { EnvironmentError, UsageError } from "../report/errors.ts";

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

const REASONS: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(aside, text);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new EnvironmentError(`${path} could not be written: ${REASONS[code] ?? code}.`);
  }
}
