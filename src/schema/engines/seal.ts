import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SEAL = "seal";

/** Marks a directory as complete: written last, before it is moved to where others look for it. */
export async function seal(directory: string): Promise<void> {
  await writeFile(join(directory, SEAL), await digest(directory));
}

/** @throws when a file of the directory is not as it was when it was sealed, or missing, or one too many */
export async function checkSeal(directory: string): Promise<void> {
  const expected = await readFile(join(directory, SEAL), "utf8");
  if ((await digest(directory)) !== expected) throw new Error(`${directory} is damaged`);
}

async function digest(directory: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = join(directory, SEAL);
  for (const file of files.filter((name) => name !== own).sort()) {
    hash.update(`\0${file.slice(directory.length)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest("hex");
}
