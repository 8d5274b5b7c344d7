import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, posix, relative } from "node:path";
import { changedSince, filesAt, type GitFile } from "../../git/files.ts";
import { mergeBase, repositoryRoot } from "../../git/repository.ts";
import { UsageError } from "../../report/errors.ts";
import type { Finding } from "../../report/finding.ts";
import { loadSide, type Side } from "../diff/open-side.ts";
import { type RunOptions, runDiff } from "../diff/run-diff.ts";
import { isWanted, sourceFiles } from "../read/files.ts";
import type { Api } from "../spec/api.ts";
import type { Spec } from "../spec/document.ts";
import { loadSpec } from "../spec/load.ts";
import { readApi } from "../spec/read-api.ts";
import { type Baseline, parseBaseline } from "./baseline.ts";
import { isAside } from "./find-specs.ts";
import { finding } from "./finding.ts";
import { emptied, successorOf } from "./gone-spec.ts";
import { judge } from "./judge.ts";
import { looksLikeSpec } from "./looks-like-spec.ts";
import { type CheckOptions, shown } from "./options.ts";
import type { RoutesResult } from "./result.ts";

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

const SPEC_FILE = /\.(ya?ml|json)$/i;

/** Whether a spec that nobody named would be looked for where it lies. */
function isOurs(root: string, path: string, { from, code }: CheckOptions): boolean {
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

function within(root: string, path: string): string {
  const way = relative(realpathSync(root), real(path)).replaceAll("\\", "/");
  if (isAbsolute(way) || way.startsWith("../")) throw new UsageError(`${path} is not in the repository ${root}.`);
  return way;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function textOf(file: GitFile | undefined): string | undefined {
  return file && Buffer.from(file.read()).toString("utf8");
}

/**
 * A spec as it was; undefined when it was none, which was somebody else's fault.
 * @throws EnvironmentError when git could not give it
 */
async function loadBase(root: string, commit: string, path: string, options: CheckOptions): Promise<Spec | undefined> {
  const side: Side = { kind: "commit", root, commit, path, reference: commit.slice(0, 10) };
  try {
    return await loadSide(side, { cwd: options.root, allowRemote: options.allowRemote });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

export interface SpecChanges {
  changes: RoutesResult["changes"];
  findings: Finding[];
  notes: string[];
  /** Number of breaking changes that nobody accepted. */
  breaking: number;
}

/** What clients can see changes, in every spec that the change touches: those compared with, and others. */
export async function changesOf(
  base: BaseState,
  specs: readonly string[],
  options: CheckOptions,
  diffOptions: RunOptions,
): Promise<SpecChanges> {
  const result: SpecChanges = { changes: [], findings: [], notes: [], breaking: 0 };
  const add = (was: Spec, is: Spec, path: string, name: string) => {
    const names = { base: `${base.commit.slice(0, 10)}:${path}`, head: name };
    const { changes, counts, notes } = runDiff(was, is, names, diffOptions);
    result.changes.push(...changes.map((change) => ({ ...change, spec: name })));
    result.notes.push(...notes);
    result.breaking += counts.breaking;
  };
  const followers = new Set<string>();
  const { touched, left } = await touchedSpecs(base, specs, options);
  if (left.length > 0)
    result.notes.push(
      `Not judged, as ${left.length === 1 ? "it lies" : "they lie"} among tests, examples or built files, or outside of ${shown(options.root, options.from)}: ${someOf(left)}. Specs there are taken only by name.`,
    );
  for (const path of touched) {
    const was = base.files.some((file) => file.path === path)
      ? await loadBase(base.root, base.commit, path, options)
      : undefined;
    const name = shown(options.root, `${base.root}/${path}`);
    if (!was) {
      if (base.files.some((file) => file.path === path))
        result.notes.push(
          `${name} could not be read as it was in ${base.commit.slice(0, 10)}, so its changes were not judged.`,
        );
      continue;
    }
    if (!existsSync(`${base.root}/${path}`)) {
      const successor = successorOf(was, await freshSpecs(base, specs, options));
      const follower = successor?.place({ file: successor.entry, path: [] }).file;
      if (follower !== undefined) followers.add(follower);
      result.notes.push(
        follower !== undefined
          ? `${name} is gone: it was compared with ${follower}.`
          : `${name} is gone: clients have nothing that describes its operations any more.`,
      );
      add(was, successor ?? (await emptied(was, name)), path, name);
      continue;
    }
    let is: Spec;
    try {
      is = await loadHead(`${base.root}/${path}`, options);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // What the gate compares with is reported where it is read.
      if (!specs.some((spec) => within(base.root, spec) === path))
        result.findings.push(
          finding({
            rule: "invalid-document",
            severity: "error",
            message: `This spec can no longer be read, so its changes were not judged: ${error.message}`,
            location: { file: name },
            subject: name,
          }),
        );
      continue;
    }
    add(was, is, path, name);
  }
  const fresh = freshOf(base, specs)
    .map((spec) => shown(options.root, spec))
    .filter((name) => !followers.has(name));
  if (fresh.length > 0)
    result.notes.push(
      `Not compared with an earlier version, as there is none in ${base.commit.slice(0, 10)}: ${someOf(fresh)}.`,
    );
  return result;
}

/** Specs that are compared with and were not there before. */
function freshOf(base: BaseState, specs: readonly string[]): string[] {
  const old = new Set(base.files.map(({ path }) => path));
  return specs.filter((spec) => !old.has(within(base.root, spec)));
}

function loadHead(file: string, { root, allowRemote }: CheckOptions): Promise<Spec> {
  return loadSpec(file, { root, shownFrom: root, allowRemote });
}

/** Those of them that can be read; what cannot is reported elsewhere. */
async function freshSpecs(base: BaseState, specs: readonly string[], options: CheckOptions): Promise<Spec[]> {
  const loaded = await Promise.allSettled(freshOf(base, specs).map((spec) => loadHead(spec, options)));
  return loaded.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
}

/**
 * Specs with a file that changed: those compared with, and others. A spec of many files changes with any of them. Left
 * are those that are another check's business, or nobody's; where there is no spec to compare with, none is.
 */
async function touchedSpecs(
  base: BaseState,
  specs: readonly string[],
  options: CheckOptions,
): Promise<{ touched: string[]; left: string[] }> {
  const changed = new Set(await changedSince(base.root, base.commit, ""));
  if (changed.size === 0) return { touched: [], left: [] };
  const own = specs.map((spec) => within(base.root, spec));
  const others = base.files.filter(
    ({ path, link }) => !link && changed.has(path) && SPEC_FILE.test(path) && !own.includes(path),
  );
  const further = others.filter((file) => looksLikeSpec(textOf(file) ?? "")).map(({ path }) => path);
  const touched: string[] = [];
  for (const path of own) if (changed.has(path) || (await refersTo(base, path, changed, options))) touched.push(path);
  const ours = further.filter(
    (path) => own.length === 0 || base.specs.includes(path) || isOurs(base.root, path, options),
  );
  return { touched: [...touched, ...ours], left: further.filter((path) => !ours.includes(path)) };
}

function someOf(paths: readonly string[]): string {
  return paths.slice(0, 3).join(", ") + (paths.length > 3 ? ` and ${paths.length - 3} more` : "");
}

async function refersTo(
  base: BaseState,
  path: string,
  changed: ReadonlySet<string>,
  options: CheckOptions,
): Promise<boolean> {
  try {
    const spec = await loadSpec(`${base.root}/${path}`, { root: options.root, allowRemote: options.allowRemote });
    return spec.files.some((file) => changed.has(relative(realpathSync(base.root), real(file)).replaceAll("\\", "/")));
  } catch {
    return true;
  }
}
