import { readFileSync } from "node:fs";
import { UsageError } from "../../report/errors.ts";
import { plannedRequests } from "../announce.ts";
import type { Plan } from "../engine.ts";
import type { CompareResult, LoadResult, SecondFigures } from "../result.ts";
import { durationOf } from "../scenario/scenario.ts";
import { compareSegments, median } from "./compare.ts";
import { METRICS, type MetricRule } from "./metrics.ts";
import type { Segment, Side } from "./segments.ts";

/** Parts that a run is cut into, to see how much it varies by itself. */
const PARTS = 10;
const LEAST_SECONDS = 10;
/**
 * What one run differs from another of the same server by, on other days and machines, is no finding: 6 % is usual
 * between runners of one class, and a single run cannot tell it apart from the server's doing.
 */
const LEAST_RATIO = 0.25;

/** Reads the JSON that an earlier run wrote. @throws UsageError */
export function readBaseline(path: string, shown: string): LoadResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT"
        ? `There is no baseline ${shown}.`
        : `The baseline ${shown} cannot be read: ${code ?? (error as Error).message.split("\n")[0]}.`,
    );
  }
  const { gate, a, b, seconds, engine } = (parsed ?? {}) as Partial<LoadResult & CompareResult>;
  if (gate === "load-test" && a !== undefined && b !== undefined) return b;
  if (gate !== "load-test" || !Array.isArray(seconds) || engine === null || engine === undefined)
    throw new UsageError(`${shown} is no result of a load test: give a file that --output or --json wrote.`);
  return parsed as LoadResult;
}

/** Runs of the same rate differ a little: at random times, or where journeys break off. */
const SAME_RATE = 0.2;

/** Figures of another engine, model or rate, or of some seconds, tell nothing about these. @throws UsageError, before anything is sent */
export function checkComparable(baseline: LoadResult, engine: string, plan: Plan): void {
  const { load } = plan;
  const { model } = load;
  if (baseline.engine?.kind !== engine || baseline.model !== model)
    throw new UsageError(
      `The baseline was measured with the ${baseline.engine?.kind} engine in the ${baseline.model} model, this run is with ${engine} in the ${model} model: their figures cannot be compared.`,
    );
  const planned = plannedRequests(plan);
  const before = baseline.intended_rate;
  const now = planned === undefined ? undefined : planned / (durationOf(load) / 1000);
  if (typeof before === "number" && now !== undefined && Math.abs(before - now) > SAME_RATE * Math.max(before, now))
    throw new UsageError(
      `The baseline was measured at ${shown(before)} requests a second, this run is to send ${shown(now)}: their figures cannot be compared. Give the same --rate.`,
    );
  for (const [run, seconds] of [
    ["baseline", wholeSeconds(baseline).length],
    ["run", durationOf(load) / 1000],
  ] as const)
    if (seconds < LEAST_SECONDS)
      throw new UsageError(
        `The ${run} has ${seconds} s: what is compared with an earlier run is cut into ${PARTS} parts, so each of the two takes ${LEAST_SECONDS} s at least (--duration).`,
      );
}

const shown = (rate: number): string => String(Number(rate.toPrecision(3)));

/**
 * Holds a run against one earlier run. Both are cut into parts that are compared as segments are; as the two did not
 * run in turns, only large differences count.
 */
export function compareWithBaseline(baseline: LoadResult, result: LoadResult): CompareResult {
  const segments = [...partsOf(baseline, "a"), ...partsOf(result, "b")];
  const { verdict, comparison, notes } = compareSegments(segments, RULES);
  const b = {
    ...result,
    notes: [
      ...result.notes,
      `The baseline is a single earlier run: differences below ${LEAST_RATIO * 100} % may come from the machine or the hour. Compare two addresses to find smaller ones.`,
      ...notes,
    ],
  };
  const order = ["error", "fail", "inconclusive", "pass"] as const;
  const worst = order.find((one) => one === verdict || one === result.verdict)!;
  return { gate: "load-test", verdict: worst, a: baseline, b, comparison };
}

const RULES: readonly MetricRule[] = METRICS.filter(({ metric }) => metric !== "p95").map((rule) =>
  rule.scale === "ratio" ? { ...rule, minimum: Math.max(rule.minimum, LEAST_RATIO) } : rule,
);

/** Medians of quantiles by second, in parts of equal length. */
function partsOf(result: LoadResult, side: Side): Segment[] {
  const whole = wholeSeconds(result);
  if (whole.length < LEAST_SECONDS) return [];
  return Array.from({ length: PARTS }, (_, part) => {
    const within = whole.filter((_, i) => Math.floor((i * PARTS) / whole.length) === part);
    return { side, metrics: metricsOf(within) };
  });
}

function wholeSeconds({ seconds, duration_s }: LoadResult): SecondFigures[] {
  return seconds.filter(({ second }) => second + 1 <= duration_s + 0.001);
}

function metricsOf(seconds: SecondFigures[]): Segment["metrics"] {
  const known = (values: (number | null)[]) => values.filter((value) => value !== null);
  const middle = (values: (number | null)[]) => (known(values).length === 0 ? null : median(known(values)));
  const [ok, intended] = [
    seconds.reduce((sum, it) => sum + it.ok, 0),
    seconds.reduce((sum, it) => sum + it.intended, 0),
  ];
  return {
    p50: middle(seconds.map(({ p50 }) => p50)),
    p99: middle(seconds.map(({ p99 }) => p99)),
    rps: ok / seconds.length,
    success: intended === 0 ? null : ok / intended,
  };
}
