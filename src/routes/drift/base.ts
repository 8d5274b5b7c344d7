import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, posix, relative } from "node:path";
import { filesAt, type GitFile } from "../../git/files.ts";
import { mergeBase, repositoryRoot } from "../../git/repository.ts";
import { UsageError } from "../../report/errors.ts";
import { loadSide, type Side } from "../diff/open-side.ts";
import { isWanted, sourceFiles } from "../read/files.ts";
import type { Api } from "../spec/api.ts";
import type { Spec } from "../spec/document.ts";
import { readApi } from "../spec/read-api.ts";
import { type Baseline, parseBaseline } from "./baseline.ts";
import { isAside } from "./find-specs.ts";
import { judge } from "./judge.ts";
import { looksLikeSpec } from "./looks-like-spec.ts";
import { type CheckOptions, shown } from "./options.ts";

/** What stood there before the change. */
export interface BaseState {
  root: string;
  /** Object name of the commit where the change left its base. */
  commit: string;
  fingerprints: ReadonlySet<string>;
  baseline: Baseline | undefined;
  /** Whether code was compared with a spec there, where it is now: what was not compared is not new. */
  compared: boolean;
  files: GitFile[];
  /** Paths of the specs that were compared with there. */
  specs: string[];
}

/** Reads and judges the code and the specs of the base, so that only what is new is reported. */
export async function readBase(reference: string, specs: readonly string[], options: CheckOptions): Promise<BaseState> {
  const root = await topOfRepository(options.root);
  const commit = await mergeBase(root, reference);
  const files = await filesAt(root, commit, ".");
  const inRepository = (path: string) => within(root, path);
  const code = inRepository(options.code);
  const prefix = code === "" ? "" : `${code}/`;
  const byPath = new Map(files.filter(({ link }) => !link).map((file) => [file.path, file]));
  const paths = [...byPath.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const others = [...byPath.keys()].filter((path) => !path.startsWith(prefix));
  const sources = sourceFiles(paths.filter(isWanted), (path) => textOf(byPath.get(posix.join(code, path))), {
    place: code,
    around: others.filter(isWanted).map((path) => posix.relative(`/${code}`, `/${path}`)),
  });
  const apis: Api[] = [];
  const fingerprints = new Set<string>();
  const old = specsAt(root, byPath, specs.map(inRepository), options);
  for (const path of old) {
    const loaded = await loadBase(root, commit, path, options);
    if (!loaded) continue;
    const api = readApi(loaded);
    apis.push(api);
    for (const { rule, message } of api.findings) fingerprints.add(`${rule}\0${message}`);
  }
  for (const { fingerprint } of judge(sources, apis, options).findings) fingerprints.add(fingerprint);
  for (const api of apis) for (const { fingerprint } of api.findings) fingerprints.add(fingerprint);
  const baseline = options.baseline === undefined ? undefined : textOf(byPath.get(inRepository(options.baseline)));
  return {
    root,
    commit,
    fingerprints,
    baseline: baseline === undefined ? undefined : parseBaseline(baseline, shown(options.root, options.baseline!)),
    compared: specs.length === 0 || apis.length > 0,
    files,
    specs: old,
  };
}

/** The specs of the base, by path: those of now, and those that are gone. A spec that was named may have had another name. */
function specsAt(
  root: string,
  files: ReadonlyMap<string, GitFile>,
  own: readonly string[],
  options: CheckOptions,
): string[] {
  const kept = own.filter((path) => files.has(path));
  if (options.specs !== undefined && kept.length === own.length) return kept;
  const gone = [...files]
    .filter(([path]) => SPEC_FILE.test(path) && !existsSync(`${root}/${path}`))
    .filter(([, file]) => looksLikeSpec(textOf(file) ?? ""))
    .map(([path]) => path);
  if (options.specs !== undefined) return gone.length === 1 ? gone : kept;
  const mine = gone.filter((path) => isOurs(root, path, options));
  return [...kept, ...(mine.length > 0 || gone.length > 1 ? mine : gone)];
}

/** What a spec may be called. */
export const SPEC_FILE = /\.(ya?ml|json)$/i;

/** Whether a spec that nobody named would be looked for where it lies. */
export function isOurs(root: string, path: string, { from, code }: CheckOptions): boolean {
  return [from, code].some((directory) => {
    const place = within(root, directory);
    return (place === "" || path.startsWith(`${place}/`)) && !isAside(path.slice(place === "" ? 0 : place.length + 1));
  });
}

/** @throws UsageError when there is no repository to compare in */
export async function topOfRepository(directory: string): Promise<string> {
  try {
    return await repositoryRoot(directory);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${directory} is in no git repository: nothing can be compared with a base there.`);
  }
}

/** A path relative to the top of its repository. @throws UsageError when it lies outside */
export function within(root: string, path: string): string {
  const way = relative(realpathSync(root), real(path)).replaceAll("\\", "/");
  if (isAbsolute(way) || way.startsWith("../")) throw new UsageError(`${path} is not in the repository ${root}.`);
  return way;
}

/** Where a path leads; itself when it is not there. */
export function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

export function textOf(file: GitFile | undefined): string | undefined {
  return file && Buffer.from(file.read()).toString("utf8");
}

/**
 * A spec as it was; undefined when it was none, which was somebody else's fault.
 * @throws EnvironmentError when git could not give it
 */
export async function loadBase(
  root: string,
  commit: string,
  path: string,
  options: CheckOptions,
): Promise<Spec | undefined> {
  const side: Side = { kind: "commit", root, commit, path, reference: commit.slice(0, 10) };
  try {
    return await loadSide(side, { cwd: options.root, allowRemote: options.allowRemote });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
