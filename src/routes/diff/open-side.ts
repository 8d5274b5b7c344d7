import { existsSync, statSync } from "node:fs";
import { posix, relative, resolve } from "node:path";
import { topOf } from "../../config/inside.ts";
import { tryGitLine } from "../../git/git.ts";
import { findCommit, mergeBase, repositoryRoot } from "../../git/repository.ts";
import { UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import type { Spec } from "../spec/document.ts";
import { loadSpec } from "../spec/load.ts";
import { isRemote } from "../spec/source.ts";
import { gitSource } from "./git-source.ts";

/** One side of a comparison: a file of the disk or an address, or a file of a commit. */
export type Side =
  | { kind: "file"; path: string; shown: string }
  /** `path`: from the top of the repository. */
  | {
      kind: "commit";
      root: string;
      commit: string;
      path: string;
      reference: string;
      /** Nobody named the file: it is called as the other side's is. */
      isGuessed?: boolean;
    };

/**
 * What BASE and HEAD of the command line mean. Each is a file, an address, or `REF:FILE`, as git writes it: the file
 * counts from the top of the repository, with `./` from here. A REF alone is the other side's file in that commit, and
 * with `...` behind REF the commit where HEAD left REF is meant.
 * @throws UsageError
 */
export async function parseSides(base: string, head: string, cwd: string): Promise<{ base: Side; head: Side }> {
  const [one, two] = [await parseSide(base, cwd), await parseSide(head, cwd)];
  return { base: completed(one, two, cwd, base), head: completed(two, one, cwd, head) };
}

type Named =
  | Side
  | { kind: "reference"; root: string; commit: string; reference: string }
  | { kind: "missing"; isShallow: boolean };

async function parseSide(argument: string, cwd: string): Promise<Named> {
  if (isRemote(argument)) return { kind: "file", path: argument, shown: argument };
  const path = resolve(cwd, argument);
  if (existsSync(path)) {
    if (statSync(path).isDirectory())
      throw new UsageError(`${visibleLine(argument)} is a directory; name the spec in it.`);
    return { kind: "file", path, shown: argument };
  }
  // As with git, what stands before the first colon is the reference.
  const colon = argument.indexOf(":");
  const reference = colon < 0 ? argument : argument.slice(0, colon);
  const commit = await commitOf(reference, cwd);
  if (!commit) return { kind: "missing", isShallow: await isShallow(cwd) };
  const root = await repositoryRoot(cwd);
  if (colon < 0 || colon === argument.length - 1) return { kind: "reference", root, commit, reference };
  const written = argument.slice(colon + 1);
  const here = relative(root, cwd).replaceAll("\\", "/");
  const inRepository = /^\.{1,2}\//.test(written) ? posix.join(here, written) : posix.normalize(written);
  if (inRepository.startsWith("../")) throw new UsageError(`${visibleLine(argument)} leads out of the repository.`);
  return { kind: "commit", root, commit, path: inRepository, reference };
}

/** Whether it may be that the clone lacks a commit that the repository has. */
async function isShallow(cwd: string): Promise<boolean> {
  return (await tryGitLine(cwd, ["rev-parse", "--is-shallow-repository"])) === "true";
}

async function commitOf(reference: string, cwd: string): Promise<string | undefined> {
  if (reference === "") return undefined;
  const apart = /^(.*?)\.{3}$/.exec(reference)?.[1];
  let root: string;
  try {
    root = await repositoryRoot(cwd);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
  if (apart === undefined) return findCommit(root, reference);
  return (await findCommit(root, apart)) && mergeBase(root, apart);
}

function completed(side: Named, other: Named, cwd: string, argument: string): Side {
  if (side.kind === "missing")
    throw new UsageError(
      `There is no file ${visibleLine(argument)}, and no commit that it would name: a side is a file, REF:FILE or REF.${side.isShallow ? " This clone is shallow: `git fetch --unshallow` brings what it lacks." : ""}`,
    );
  if (side.kind !== "reference") return side;
  const { root, commit, reference } = side;
  if (other.kind === "commit") return { kind: "commit", root, commit, path: other.path, reference, isGuessed: true };
  if (other.kind !== "file" || isRemote(other.path))
    throw new UsageError(
      `${visibleLine(argument)} is a commit: name the file in it, as in ${visibleLine(reference)}:openapi.yaml.`,
    );
  const path = relative(root, other.path).replaceAll("\\", "/");
  if (path.startsWith("../"))
    throw new UsageError(`${visibleLine(other.shown)} lies outside of the repository of ${visibleLine(cwd)}.`);
  return { kind: "commit", root, commit, path, reference, isGuessed: true };
}

export function sideName(side: Side): string {
  return side.kind === "file" ? side.shown : `${side.reference}:${side.path}`;
}

/** Loads a side; external files of a commit are read from that commit. */
export async function loadSide(side: Side, options: { cwd: string; allowRemote: readonly string[] }): Promise<Spec> {
  const { cwd, allowRemote } = options;
  if (side.kind === "file") return loadSpec(side.path, { root: topOf(cwd), shownFrom: cwd, allowRemote });
  const source = gitSource(side.root, side.commit, side.reference);
  try {
    return await loadSpec(source.file(side.path), { root: side.root, source, allowRemote });
  } catch (error) {
    if (!side.isGuessed || !(error instanceof UsageError) || !/there is no such file\.$/.test(error.message))
      throw error;
    throw new UsageError(`${error.message} If it had another name then, name it: ${visibleLine(side.reference)}:FILE.`);
  } finally {
    source.close();
  }
}
