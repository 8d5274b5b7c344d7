import { rename, rm, writeFile } from "node:fs/promises";
import { EnvironmentError } from "../report/errors.ts";

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(aside, text);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw new EnvironmentError(`${path} could not be written: ${(error as NodeJS.ErrnoException).code ?? error}.`);
  }
}
