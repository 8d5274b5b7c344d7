import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { changedSince, filesAt, sqlFiles, submoduleOf, workingFile } from "../git/files.ts";
import { defaultBase, findCommit, mergeBase, repositoryRoot } from "../git/repository.ts";
import { UsageError } from "../report/errors.ts";
import { type GateContext, nothingToCheck, runGate } from "./gate.ts";
import type { History, HistoryProblem, SourceFile } from "./migrations/migration.ts";
import { filesOnDisk, LAYOUTS, readHistory } from "./migrations/read-history.ts";
import { selectJudged } from "./migrations/select-judged.ts";
import { matcher } from "./only.ts";
import type { SchemaOptions } from "./options.ts";
import { relativePath } from "./paths.ts";
import type { SchemaResult } from "./result.ts";

/** `schema check`: judges what was added since the change left its base; the history before it is replayed. */
export async function checkChange(
  options: SchemaOptions & { base?: string },
  context: GateContext,
): Promise<SchemaResult> {
  const root = await repositoryRoot(options.root);
  const assumed = options.base === undefined ? await defaultBase(root) : undefined;
  const commit = await mergeBase(root, options.base ?? assumed!);
  const shown =
    options.migrations === undefined
      ? await findMigrations(root, options.root)
      : await named(root, options.root, options.migrations);
  const changed = await changedSince(root, commit, shown === "." ? "" : shown);
  const directory = resolve(root, shown);
  const config = options.configFile && relativePath(realpathSync(root), realpathSync(options.configFile));
  const reading = { ...options, directory, shown, config };
  const head = readHistory(filesOnDisk(directory, shown), reading);
  // Its declarations were read for the base as well, where they may not have stood.
  const configChanged =
    config !== undefined && !isAbsolute(config) && (await changedSince(root, commit, config)).length > 0;
  const ofConfig = ({ file }: HistoryProblem) => configChanged && file === config;
  if (changed.length === 0) {
    // A clone of one branch takes that for the default one: all that is new would be compared with itself.
    if (assumed !== undefined && commit === (await findCommit(root, "HEAD")))
      throw new UsageError(
        `Nothing to compare: nobody named a base, ${assumed} is HEAD itself, and nothing in ${shown} is uncommitted. Name the branch that the change goes into with --base.`,
      );
    const order = head.migrations;
    return nothingToCheck(
      {
        layout: head.layout,
        order,
        judged: new Set(),
        problems: head.problems.filter(ofConfig),
        unchecked: head.unchecked,
      },
      `Nothing to check: no migration was added or changed in ${shown} since ${commit.slice(0, 10)}.`,
    );
  }
  const base = await historyAt(root, commit, shown, reading, head.layout);
  if (base.history) base.history.problems = base.history.problems.filter((problem) => !ofConfig(problem));
  const selection = selectJudged(base.history, head);
  if (base.problem) selection.problems.push(base.problem);
  const matches = matcher(options.only);
  const { only } = options;
  if (only !== undefined && !head.migrations.some(({ id }) => matches(id)))
    throw new UsageError(`No migration in ${shown} matches --only ${JSON.stringify(only)}.`);
  const judged = new Set([...selection.judged].filter(matches));
  const input = { layout: head.layout, ...selection, judged };
  if (judged.size === 0)
    return nothingToCheck(
      input,
      selection.judged.size > 0
        ? `Nothing to run: none of the ${selection.judged.size} migrations that are new or have another rollback since ${commit.slice(0, 10)} matches --only ${JSON.stringify(only)}.`
        : `Nothing to run: no migration is new and no rollback was changed in ${shown} since ${commit.slice(0, 10)}.`,
    );
  return runGate(input, options, context);
}

/** A directory that was named, relative to the root of the repository. Links are resolved: git looks behind none. */
async function named(root: string, from: string, migrations: string): Promise<string> {
  const given = resolve(from, migrations);
  const shown = relativePath(realpathSync(root), existsSync(given) ? realpathSync(given) : given);
  if (isAbsolute(shown))
    throw new UsageError(`${migrations} is not in the repository ${root}; \`schema prove\` works on any directory.`);
  const inside = await submoduleOf(root, shown);
  if (inside !== undefined)
    throw new UsageError(
      `${shown} is in the submodule ${inside}, which has a history of its own: run \`schema check\` there.`,
    );
  return shown;
}

/** The history as it was on the base. None: there was none, or it could not be read. */
async function historyAt(
  root: string,
  commit: string,
  shown: string,
  reading: Parameters<typeof readHistory>[1],
  layout: string,
): Promise<{ history?: History; problem?: HistoryProblem }> {
  const files: SourceFile[] = await filesAt(root, commit, shown);
  if (files.length === 0) return {};
  try {
    return { history: readHistory(files, { ...reading, layout }) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const problem: HistoryProblem = {
      rule: "unreadable-base",
      severity: "note",
      message: `The base has no migrations that could be read, so all of them were judged. ${error.message}`,
      file: shown,
    };
    return { problem };
  }
}

/** The one directory of the repository that holds migrations; where there are several, the one at or below `from`. */
async function findMigrations(root: string, from: string): Promise<string> {
  const paths = await sqlFiles(root);
  const directories = new Set<string>();
  for (const path of paths) {
    const parts = path.split("/").slice(0, -1);
    directories.add(parts.join("/"));
    directories.add(parts.slice(0, -1).join("/"));
  }
  const counts = new Map<string, number>();
  const text = textOf(root);
  for (const directory of directories) {
    const count = countMigrations(directory, paths, text);
    if (count > 0) counts.set(directory, count);
  }
  const within = (directory: string, other: string) =>
    directory !== other && directory.startsWith(other === "" ? "" : `${other}/`);
  const found = [...counts.keys()];
  // Of a directory and one inside of it, the inner one when it holds all that the outer one does.
  const exact = found.filter(
    (outer) => !found.some((inner) => within(inner, outer) && counts.get(inner) === counts.get(outer)),
  );
  const chosen = exact.filter((directory) => !exact.some((outer) => within(directory, outer)));
  if (chosen.length === 0) {
    throw new UsageError(
      "No migrations found in this repository: name their directory with --migrations, or `migrations:` under `schema:` in backend-kit.yml.",
    );
  }
  const here = relativePath(realpathSync(root), realpathSync(from));
  const below = chosen.filter((directory) => directory === here || within(directory, here));
  if (chosen.length > 1 && below.length === 1) return below[0]!;
  if (chosen.length > 1) {
    throw new UsageError(
      `Several directories hold migrations: ${chosen
        .sort()
        .map((directory) => directory || ".")
        .join(", ")}. Name one with --migrations, or \`migrations:\` under \`schema:\` in backend-kit.yml.`,
    );
  }
  return chosen[0] || ".";
}

function countMigrations(directory: string, paths: string[], text: (path: string) => string): number {
  const prefix = directory === "" ? "" : `${directory}/`;
  const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return Math.max(...LAYOUTS.map((layout) => layout.recognize(inside, (path) => text(prefix + path)).length));
}

/** The beginning of a file, read once; nothing when it cannot be read. */
function textOf(root: string): (path: string) => string {
  const texts = new Map<string, string>();
  return (path) => {
    let text = texts.get(path);
    if (text === undefined) {
      try {
        text = Buffer.from(workingFile(root, path).read()).toString("utf8", 0, 65_536);
      } catch {
        text = "";
      }
      texts.set(path, text);
    }
    return text;
  };
}
