import { changePoints } from "./change-points.ts";
import type { PastRun } from "./history.ts";
import { METRICS, type MetricRule, offScale, onScale, usable } from "./metrics.ts";
import { type Interval, predictionInterval } from "./prediction.ts";

/** How a run stands to those before it, in one metric. */
export interface MetricTrend {
  metric: string;
  value: number | null;
  /** Where the past runs let the next one be expected, in the metric's unit; undefined with too few of them. */
  expected?: { low: number; middle: number; high: number };
  /** Runs that the expectation is made of: those since the last change of level. */
  runs: number;
  verdict: "as expected" | "better" | "worse" | "too few runs" | "no figure";
  /** The last change of level, when it was among the most recent runs. */
  change?: { at: string; commit?: string; shift: number; unit: MetricRule["scale"]; worse: boolean };
  gates: boolean;
}

/** With fewer runs the interval is so wide that nothing could ever lie outside. */
export const LEAST_RUNS = 8;
/** A change for the worse is an alarm for so many runs; after them it is what is normal. */
const RECENT = 10;
/** One night in a hundred is outside of it by chance; confirmed by a second run, bench/regression.mjs counts 2 in 1,000. */
const CONFIDENCE = 0.99;

/** Holds a run against the past runs of its series: prediction interval for itself, change points for the level. */
export function judgeRun(
  past: readonly PastRun[],
  run: PastRun,
  rules: readonly MetricRule[] = METRICS,
): MetricTrend[] {
  return rules.map((rule) => judgeMetric(past, run, rule));
}

function judgeMetric(past: readonly PastRun[], run: PastRun, rule: MetricRule): MetricTrend {
  const { metric, gates } = rule;
  const runs = [...past, run].filter(({ metrics }) => usable(rule, metrics[metric]));
  const values = runs.map(({ metrics }) => onScale(rule.scale, metrics[metric]!));
  const last = changePoints(values).at(-1);
  const change = last && last.at >= runs.length - RECENT ? changeOf(rule, runs[last.at]!, last.shift) : undefined;
  const value = run.metrics[metric] ?? null;
  if (!usable(rule, value))
    return { metric, value, runs: Math.max(0, runs.length - (last?.at ?? 0)), verdict: "no figure", change, gates };
  const before = unalarming(values.slice(last?.at ?? 0, -1), rule);
  const common = { metric, value, runs: before.length, change, gates };
  const interval = before.length < LEAST_RUNS ? undefined : predictionInterval(before, CONFIDENCE);
  if (!interval) return { ...common, verdict: "too few runs" };
  const at = values.at(-1)!;
  const back = (scaled: number) => (rule.scale === "ratio" ? Math.exp(scaled) : scaled);
  const expected = { low: back(interval.low), middle: back(interval.middle), high: back(interval.high) };
  return { ...common, expected, verdict: standing(at, interval, rule) };
}

function standing(at: number, interval: Interval, rule: MetricRule): "as expected" | "better" | "worse" {
  const outside = at < interval.low || at > interval.high;
  const matters = Math.abs(offScale(rule.scale, at - interval.middle)) >= rule.minimum;
  if (!outside || !matters) return "as expected";
  const lower = at < interval.middle;
  return lower === (rule.better === "lower") ? "better" : "worse";
}

/**
 * The values without those that were alarms themselves: else a regression that lasts would widen the interval, and be
 * expected on its second or third night. When it is a change of level, the runs after it are what counts.
 */
function unalarming(values: readonly number[], rule: MetricRule): number[] {
  const kept: number[] = [];
  for (const value of values) {
    const interval = kept.length < LEAST_RUNS ? undefined : predictionInterval(kept, CONFIDENCE);
    if (!interval || standing(value, interval, rule) !== "worse") kept.push(value);
  }
  return kept;
}

function changeOf(rule: MetricRule, { at, commit }: PastRun, shift: number): MetricTrend["change"] {
  const difference = offScale(rule.scale, shift);
  if (Math.abs(difference) < rule.minimum) return undefined;
  return { at, commit, shift: difference, unit: rule.scale, worse: difference > 0 === (rule.better === "lower") };
}

/** The metrics that a second run must confirm before anybody is alarmed. */
export function suspicious(trends: readonly MetricTrend[]): string[] {
  return trends.filter(({ gates, verdict }) => gates && verdict === "worse").map(({ metric }) => metric);
}

/**
 * What two runs of the same moment say together: an alarm only where both are worse. The run to be remembered is the
 * second one where the first was not confirmed.
 */
export function confirmed(first: readonly MetricTrend[], second: readonly MetricTrend[]): string[] {
  const again = suspicious(second);
  return suspicious(first).filter((metric) => again.includes(metric));
}

/** Metrics whose level changed for the worse lately. */
export function worsened(trends: readonly MetricTrend[]): MetricTrend[] {
  return trends.filter(({ gates, change }) => gates && change?.worse);
}
