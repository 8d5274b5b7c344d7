import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeWhole } from "../../files/write-file.ts";
import { EnvironmentError } from "../../report/errors.ts";
import type { ReportItem } from "../../report/report.ts";
import type { LoadOptions } from "../options.ts";
import type { LoadResult } from "../result.ts";
import { type History, type PastRun, parseHistory, renderHistory, runsOf, type SeriesKey, withRun } from "./history.ts";
import { confirmed, judgeRun, LEAST_RUNS, suspicious, worsened } from "./judge-run.ts";
import { trendFindings, trendItem } from "./trend-report.ts";

export interface HistoryFile {
  /** Absolute. */
  path: string;
  /** As it was given. */
  shown: string;
  /** The class of this machine: runs of other ones are not compared. */
  runner: string;
  /** What is known of this run. */
  commit?: string;
  url?: string;
}

/** Before any load is sent: whether the file can be read. @throws UsageError */
export function readHistory({ path, shown }: HistoryFile): History {
  return parseHistory(existsSync(path) ? readFileSync(path, "utf8") : "", shown);
}

/**
 * Holds a result against the history in a file, has a second run made before anybody is alarmed, and writes the run
 * down at the end of the history.
 * @param again runs the same load once more
 * @returns the result with what was found (an error fails it), and what reports show of it
 */
export async function judgeByHistory(
  file: HistoryFile,
  result: LoadResult,
  { plan }: LoadOptions,
  again: () => Promise<LoadResult>,
): Promise<{ result: LoadResult; item: ReportItem }> {
  const history = readHistory(file);
  const key = keyOf(result, plan.load, file.runner);
  const past = runsOf(history, key);
  let run = runOf(result, file);
  let trends = judgeRun(past, run);
  let alarms: string[] = [];
  const second = suspicious(trends).length > 0;
  if (second) {
    const first = trends;
    run = runOf(await again(), file);
    trends = judgeRun(past, run);
    alarms = confirmed(first, trends);
  }
  // Others may have written while the second run went on.
  await write(file, withRun(readHistory(file), key, run));
  const changed = worsened(trends).map(({ metric }) => metric);
  const findings = trendFindings(trends, alarms, changed);
  const unsettled = isBehind(result) && past.length >= LEAST_RUNS;
  return {
    result: {
      ...result,
      verdict: findings.length > 0 ? "fail" : unsettled && result.verdict === "pass" ? "inconclusive" : result.verdict,
      notes: unsettled ? [...result.notes, UNSETTLED] : result.notes,
      findings: [...result.findings, ...findings],
      trend: { key, runs: past.length, second_run: second, metrics: trends },
    },
    item: trendItem(trends, alarms, changed, second),
  };
}

/** Whole or not at all: a history that is cut off is lost, and one that is empty for a moment is none to whoever reads it. */
async function write({ path, shown }: HistoryFile, history: History): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new EnvironmentError(`The history ${shown} could not be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
  await writeWhole(path, renderHistory(history), `The history ${shown}`);
}

/** Figures of other engines, machines or loads tell nothing about this one. */
function keyOf({ engine, endpoints }: LoadResult, load: LoadOptions["plan"]["load"], runner: string): SeriesKey {
  // Previews have another host every time.
  const paths = endpoints.map(({ name }) => name.replace(/https?:\/\/[^/\s]+/g, ""));
  return {
    runner,
    engine: engine === null ? "none" : `${engine.kind}-${engine.version.split(".")[0]}`,
    scenario: `${[...new Set(paths)].slice(0, 20).join(", ")} ${JSON.stringify(load)}`,
  };
}

/** Share of good answers below which times are those of failures, which may be very fast. */
const GOOD = 0.9;

const UNSETTLED = "The times were not held against earlier runs, nor remembered: the load did not keep up.";

/** Times and throughput are then those of the machine that sent. */
function isBehind({ generator }: LoadResult): boolean {
  return generator?.saturated === true;
}

/** Times that say nothing of the service are not remembered: a night of errors would make the nights after it look slow. */
function runOf(result: LoadResult, { commit, url }: HistoryFile): PastRun {
  const { latency_ms, requests, duration_s } = result;
  const telling = !isBehind(result) && requests.ok >= GOOD * requests.intended;
  const { p50, p95, p99 } = telling ? latency_ms.response : { p50: null, p95: null, p99: null };
  return {
    at: new Date().toISOString(),
    commit,
    url,
    metrics: {
      p50,
      p95,
      p99,
      rps: duration_s > 0 && !isBehind(result) ? requests.ok / duration_s : null,
      success: requests.intended > 0 ? requests.ok / requests.intended : null,
    },
  };
}
