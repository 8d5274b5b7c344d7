import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { git, readBlobs } from "./git.ts";

/** A file of a commit or of the working tree. */
export interface GitFile {
  /** Relative to the directory that was asked for, with `/`. */
  path: string;
  read(): Uint8Array;
  link?: true;
}

/** The files under a directory in a commit; none when the directory is not there. */
export async function filesAt(root: string, commit: string, directory: string): Promise<GitFile[]> {
  const prefix = directory === "." || directory === "" ? "" : `${directory}/`;
  const listing = await git(root, ["ls-tree", "-r", "-z", "--full-tree", commit, ...(prefix ? ["--", prefix] : [])]);
  const files: GitFile[] = [];
  const objects: string[] = [];
  let blobs: Map<string, Buffer> | undefined;
  const read = (object: string) => {
    blobs ??= readBlobs(root, objects);
    return blobs.get(object)!;
  };
  for (const entry of listing.toString().split("\0")) {
    const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    if (mode === undefined || !path!.startsWith(prefix)) continue;
    const file: GitFile = { path: path!.slice(prefix.length), read: () => read(object!) };
    if (mode === LINK) file.link = true;
    else objects.push(object!);
    files.push(file);
  }
  return files;
}

const LINK = "120000";
const SUBMODULE = "160000";

/** The submodule that a path lies in, or is. */
export async function submoduleOf(root: string, path: string): Promise<string | undefined> {
  if (!existsSync(join(root, ".gitmodules"))) return undefined;
  const listing = await git(root, ["ls-files", "--stage", "-z"]);
  return listing
    .toString()
    .split("\0")
    .filter((entry) => entry.startsWith(SUBMODULE))
    .map((entry) => entry.slice(entry.indexOf("\t") + 1))
    .find((submodule) => path === submodule || path.startsWith(`${submodule}/`));
}

/** Paths, relative to the root, that differ between a commit and the working tree, new files included. */
export async function changedSince(root: string, commit: string, directory: string): Promise<string[]> {
  const pathspec = ["--", directory === "" ? "." : `:(literal)${directory}`];
  const [changed, untracked] = await Promise.all([
    git(root, ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", commit, ...pathspec]),
    git(root, ["ls-files", "--others", "--exclude-standard", "-z", ...pathspec]),
  ]);
  return [...new Set(`${changed}\0${untracked}`.split("\0").filter(Boolean))];
}

/** All SQL files of the working tree, relative to the root. */
export async function sqlFiles(root: string): Promise<string[]> {
  const listing = await git(root, ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", "*.sql"]);
  return [...new Set(listing.toString().split("\0").filter(Boolean))].filter((path) => {
    try {
      return lstatSync(join(root, path)).isFile();
    } catch {
      return false;
    }
  });
}

/** A file of the working tree. */
export function workingFile(root: string, path: string): GitFile {
  return { path, read: () => readFileSync(join(root, path)) };
}
