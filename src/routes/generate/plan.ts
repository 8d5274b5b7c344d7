import { UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import { isOurs } from "./header.ts";

/** A file to be made. Those of `people` are made once and then only added to. */
export interface GeneratedFile {
  /** Relative to the output directory, with `/`. */
  path: string;
  text: string;
  owner: "generator" | "people";
}

/** What is to happen to a file. */
export interface PlannedFile {
  path: string;
  owner: "generator" | "people";
  change: "created" | "changed" | "unchanged" | "removed";
  /** What is there now. */
  before?: string;
  /** What will be there; undefined for what is removed. */
  after?: string;
}

/**
 * Compares what is to be there with what is. Files of ours that are no longer made are removed, all others stay.
 * @param existing texts of the output directory by path
 * @param removable whether a file of ours that is no longer made goes
 * @throws UsageError when a file that is not ours stands where one of ours belongs
 */
export function planFiles(
  made: readonly GeneratedFile[],
  existing: ReadonlyMap<string, string>,
  removable: (path: string) => boolean,
): PlannedFile[] {
  const planned: PlannedFile[] = [];
  for (const { path, text, owner } of made) {
    const before = existing.get(path);
    if (before !== undefined && owner === "generator" && !isOurs(before))
      throw new UsageError(
        `${visibleLine(path)} in the output directory was not made by backend-kit and would be overwritten: move it away, or choose another --output.`,
      );
    const change = before === undefined ? "created" : sameLines(before, text) ? "unchanged" : "changed";
    planned.push({ path, owner, change, before, after: text });
  }
  const paths = new Set(made.map(({ path }) => path));
  for (const [path, before] of existing)
    if (!paths.has(path) && removable(path) && isOurs(before))
      planned.push({ path, owner: "generator", change: "removed", before });
  return planned;
}

/** Git may have changed line ends on the way to the disk. */
function sameLines(a: string, b: string): boolean {
  return a === b || a.replace(/\r\n/g, "\n") === b;
}
