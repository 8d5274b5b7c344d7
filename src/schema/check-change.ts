import { resolve } from "node:path";
import { changedSince, filesAt, sqlFiles, workingFile } from "../git/files.ts";
import { defaultBase, mergeBase, repositoryRoot } from "../git/repository.ts";
import { UsageError } from "../report/errors.ts";
import { type GateContext, nothingToCheck, runGate } from "./gate.ts";
import type { History, SourceFile } from "./migrations/migration.ts";
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
  const commit = await mergeBase(root, options.base ?? (await defaultBase(root)));
  const shown =
    options.migrations === undefined
      ? await findMigrations(root)
      : relativePath(root, resolve(options.root, options.migrations));
  const changed = await changedSince(root, commit, shown === "." ? "" : shown);
  const directory = resolve(root, shown);
  const reading = { ...options, directory, shown };
  const head = readHistory(filesOnDisk(directory, shown), reading);
  if (changed.length === 0) {
    const order = head.migrations;
    return nothingToCheck(
      { layout: head.layout, order, judged: new Set(), problems: [] },
      `Nothing to check: no migration was added or changed in ${shown} since ${commit.slice(0, 10)}.`,
    );
  }
  const selection = selectJudged(await historyAt(root, commit, shown, reading, head.layout), head);
  const matches = matcher(options.only);
  const judged = new Set([...selection.judged].filter(matches));
  const input = { layout: head.layout, ...selection, judged };
  if (judged.size === 0)
    return nothingToCheck(
      input,
      `Nothing to run: no migration and no rollback was added or changed in ${shown} since ${commit.slice(0, 10)}.`,
    );
  return runGate(input, options, context);
}

/** The history as it was on the base; undefined when there was none. */
async function historyAt(
  root: string,
  commit: string,
  shown: string,
  reading: Parameters<typeof readHistory>[1],
  layout: string,
): Promise<History | undefined> {
  const files: SourceFile[] = await filesAt(root, commit, shown);
  if (files.length === 0) return undefined;
  try {
    return readHistory(files, { ...reading, layout });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // Nothing of this layout was there, or it was broken then: everything counts as added.
    return undefined;
  }
}

/** The one directory of the repository that holds migrations. */
async function findMigrations(root: string): Promise<string> {
  const paths = await sqlFiles(root);
  const directories = new Set<string>();
  for (const path of paths) {
    const parts = path.split("/").slice(0, -1);
    directories.add(parts.join("/"));
    directories.add(parts.slice(0, -1).join("/"));
  }
  const found = [...directories].filter((directory) => holdsMigrations(root, directory, paths));
  // A directory of directories counts once, as the outer one.
  const outer = found.filter(
    (directory) => !found.some((other) => other !== directory && directory.startsWith(other === "" ? "" : `${other}/`)),
  );
  if (outer.length === 0) {
    throw new UsageError(
      "No migrations found in this repository: name their directory with --migrations, or `migrations:` under `schema:` in backend-kit.yml.",
    );
  }
  if (outer.length > 1) {
    throw new UsageError(
      `Several directories hold migrations: ${outer
        .sort()
        .map((directory) => directory || ".")
        .join(", ")}. Name one with --migrations, or \`migrations:\` under \`schema:\` in backend-kit.yml.`,
    );
  }
  return outer[0] || ".";
}

function holdsMigrations(root: string, directory: string, paths: string[]): boolean {
  const prefix = directory === "" ? "" : `${directory}/`;
  const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const text = (path: string) => {
    try {
      return Buffer.from(workingFile(root, prefix + path).read()).toString("utf8", 0, 65_536);
    } catch {
      return "";
    }
  };
  return LAYOUTS.some((layout) => layout.recognize(inside, text).length > 0);
}
