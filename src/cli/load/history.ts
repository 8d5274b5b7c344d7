import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { checkTarget } from "../../files/write-file.ts";
import type { LoadOptions } from "../../load/options.ts";
import type { HistoryFile } from "../../load/regression/keep-history.ts";
import type { LoadResult } from "../../load/result.ts";
import type { Report } from "../../report/report.ts";
import { type Flag, type Parsed, textOf } from "../arguments.ts";

export const HISTORY_FLAGS: readonly Flag[] = [
  {
    name: "history",
    value: "FILE",
    help: "compare with the earlier runs in FILE, have what is worse confirmed by a second run, and add this one",
  },
];

/** @throws UsageError for a file that is no history, before anything is sent */
export async function checkHistory(values: Parsed["values"]): Promise<HistoryFile | undefined> {
  const shown = textOf(values, "history");
  if (shown === undefined) return undefined;
  const runner = [process.platform, process.arch, availableParallelism()].join("-");
  const file: HistoryFile = { path: resolve(shown), shown, runner };
  checkTarget(file.path, shown);
  (await import("../../load/regression/keep-history.ts")).readHistory(file);
  return file;
}

/** The result with what the history says about it. Who stopped the run has made no run to be remembered. */
export async function withHistory(
  file: HistoryFile | undefined,
  result: LoadResult,
  options: LoadOptions,
  signal: AbortSignal,
  again: () => Promise<LoadResult>,
): Promise<{ result: LoadResult; show: (report: Report) => Report }> {
  if (file === undefined || signal.aborted) return { result, show: (report) => report };
  const { judgeByHistory } = await import("../../load/regression/keep-history.ts");
  const judged = await judgeByHistory(file, result, options, again);
  return { result: judged.result, show: (report) => ({ ...report, items: [judged.item, ...report.items] }) };
}
