import { resolve } from "node:path";
import { writeWhole } from "../../files/write-file.ts";
import type { EngineContext } from "../../load/engine.ts";
import { type CompareResult, couldNotRun, type LoadResult } from "../../load/result.ts";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import type { Report } from "../../report/report.ts";
import { EXIT_CODES } from "../../report/verdict.ts";
import { type Parsed, textOf } from "../arguments.ts";
import { printReport } from "../output.ts";
import { progressLine } from "../progress.ts";

/** What the JSON of a run that could not run names, once it is known. */
let target = "";

export function setTarget(known: string): void {
  target = known;
}

/** The JSON of what could not run. */
export function failedResult(message: string): LoadResult {
  return couldNotRun(message, target);
}

type Context = Pick<EngineContext, "progress" | "signal">;

/** Does the work so that Ctrl-C ends it, with progress on a terminal; then prints and writes what came of it. */
export async function interruptibly(
  values: Parsed["values"],
  output: string | undefined,
  work: (context: Context, clear: () => void) => Promise<{ result: LoadResult | CompareResult; report: Report }>,
): Promise<number> {
  const { progressText } = await import("../../load/announce.ts");
  const { progress, clear } = progressLine(process.stderr);
  const { signal, release } = untilInterrupted();
  const context: Context = { signal, progress: (snapshot) => progress(progressText(snapshot)) };
  try {
    const { result, report } = await work(context, clear).finally(clear);
    return await finish(result, report, output, values);
  } catch (error) {
    return await failed(error, output);
  } finally {
    release();
  }
}

/**
 * npm hands a signal on that a terminal's Ctrl-C has brought already: what follows so soon is the same one. Nobody
 * presses keys that fast.
 */
const SAME_PRESS_MS = 300;

/** The first Ctrl-C (or polite kill) ends the run, which then reports; the second one ends everything. */
export function untilInterrupted(): { signal: AbortSignal; release: () => void } {
  const abort = new AbortController();
  let last = Number.NEGATIVE_INFINITY;
  const stop = (name: NodeJS.Signals) => {
    const before = last;
    last = performance.now();
    if (abort.signal.aborted && last - before > SAME_PRESS_MS) process.exit(name === "SIGINT" ? 130 : 143);
    abort.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return { signal: abort.signal, release: () => process.off("SIGINT", stop).off("SIGTERM", stop) };
}

/** Prints the report, and writes the JSON where that was asked for. */
async function finish(
  result: { verdict: keyof typeof EXIT_CODES },
  report: Parameters<typeof printReport>[0],
  output: string | undefined,
  values: Parsed["values"],
): Promise<number> {
  const code = await printReport(report, values);
  const written = [await writeOutput(result, output), await writeHtml(result, report.headline, textOf(values, "html"))];
  return written.every(Boolean) ? code : code || EXIT_CODES.error;
}

/** @returns whether it was written, or did not have to be */
async function writeHtml(result: unknown, headline: string, page: string | undefined): Promise<boolean> {
  if (page === undefined) return true;
  const { htmlOf } = await import("../../load/html/report.ts");
  return written(resolve(page), htmlOf(result as LoadResult | CompareResult, headline));
}

/** @returns whether it was written, or did not have to be */
async function writeOutput(result: unknown, output: string | undefined): Promise<boolean> {
  return output === undefined || written(resolve(output), `${JSON.stringify(result, null, 2)}\n`);
}

async function written(path: string, text: string): Promise<boolean> {
  try {
    await writeWhole(path, text);
    return true;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`backend-kit: ${error.message}\n`);
    return false;
  }
}

/** What could not run leaves its JSON too, so that no old result is taken for this run's. */
async function failed(error: unknown, output: string | undefined): Promise<never> {
  if (error instanceof EnvironmentError || error instanceof UsageError)
    await writeOutput(failedResult(error.message), output);
  throw error;
}
