import { existsSync, realpathSync } from "node:fs";
import { relative } from "node:path";
import { changedSince } from "../../git/files.ts";
import { UsageError } from "../../report/errors.ts";
import type { Finding } from "../../report/finding.ts";
import { type RunOptions, runDiff } from "../diff/run-diff.ts";
import type { Spec } from "../spec/document.ts";
import { loadSpec } from "../spec/load.ts";
import { type BaseState, isOurs, loadBase, real, SPEC_FILE, textOf, within } from "./base.ts";
import { finding } from "./finding.ts";
import { emptied, successorOf } from "./gone-spec.ts";
import { looksLikeSpec } from "./looks-like-spec.ts";
import { type CheckOptions, shown } from "./options.ts";
import type { RoutesResult } from "./result.ts";

export interface SpecChanges {
  changes: RoutesResult["changes"];
  findings: Finding[];
  notes: string[];
  /** Number of breaking changes that nobody accepted. */
  breaking: number;
}

/** A base and what is compared with it. */
interface Compared {
  base: BaseState;
  specs: readonly string[];
  options: CheckOptions;
}

/** What clients can see changes, in every spec that the change touches: those compared with, and others. */
export async function changesOf(
  base: BaseState,
  specs: readonly string[],
  options: CheckOptions,
  diffOptions: RunOptions,
): Promise<SpecChanges> {
  const result: SpecChanges = { changes: [], findings: [], notes: [], breaking: 0 };
  const followers = new Set<string>();
  const { touched, left } = await touchedSpecs(base, specs, options);
  if (left.length > 0)
    result.notes.push(
      `Not judged, as ${left.length === 1 ? "it lies" : "they lie"} among tests, examples or built files, or outside of ${shown(options.root, options.from)}: ${someOf(left)}. Specs there are taken only by name.`,
    );
  for (const path of touched) {
    if (!base.files.some((file) => file.path === path)) continue;
    const name = shown(options.root, `${base.root}/${path}`);
    const was = await loadBase(base.root, base.commit, path, options);
    if (!was) {
      result.notes.push(
        `${name} could not be read as it was in ${base.commit.slice(0, 10)}, so its changes were not judged.`,
      );
      continue;
    }
    const is = existsSync(`${base.root}/${path}`)
      ? await asItIs(path, name, { base, specs, options }, result)
      : await inPlaceOf(was, name, { base, specs, options }, result, followers);
    if (is) compare(was, is, { base: `${base.commit.slice(0, 10)}:${path}`, head: name }, diffOptions, result);
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

function compare(
  was: Spec,
  is: Spec,
  names: { base: string; head: string },
  diffOptions: RunOptions,
  result: SpecChanges,
): void {
  const { changes, counts, notes } = runDiff(was, is, names, diffOptions);
  result.changes.push(...changes.map((change) => ({ ...change, spec: names.head })));
  result.notes.push(...notes);
  result.breaking += counts.breaking;
}

/** What stands in the place of a spec that is gone: another one that follows it, else nothing at all. */
async function inPlaceOf(
  was: Spec,
  name: string,
  { base, specs, options }: Compared,
  { notes }: SpecChanges,
  followers: Set<string>,
): Promise<Spec> {
  const successor = successorOf(was, await freshSpecs(base, specs, options));
  const follower = successor?.place({ file: successor.entry, path: [] }).file;
  if (follower !== undefined) followers.add(follower);
  notes.push(
    follower !== undefined
      ? `${name} is gone: it was compared with ${follower}.`
      : `${name} is gone: clients have nothing that describes its operations any more.`,
  );
  return successor ?? (await emptied(was, name));
}

/** A spec as it is now; one that can no longer be read is a finding. */
async function asItIs(
  path: string,
  name: string,
  { base, specs, options }: Compared,
  { findings }: SpecChanges,
): Promise<Spec | undefined> {
  try {
    return await loadHead(`${base.root}/${path}`, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // What the gate compares with is reported where it is read.
    if (!specs.some((spec) => within(base.root, spec) === path))
      findings.push(
        finding({
          rule: "invalid-document",
          severity: "error",
          message: `This spec can no longer be read, so its changes were not judged: ${error.message}`,
          location: { file: name },
          subject: name,
        }),
      );
    return undefined;
  }
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
