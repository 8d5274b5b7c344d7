import { hodgesLehmann } from "./hodges-lehmann.ts";
import { mannWhitney } from "./mann-whitney.ts";
import { METRICS, type MetricRule, offScale, onScale, usable } from "./metrics.ts";
import type { Segment, Side } from "./segments.ts";

export interface MetricComparison {
  metric: string;
  /** Medians over the segments of each side, in the metric's own unit. */
  a: number;
  b: number;
  /** `ratio`: the following three are shares of `a` (0.1 is 10 % more); `share`: they are plain differences. */
  unit: MetricRule["scale"];
  /** Hodges and Lehmann's estimate, with its interval. */
  difference: number;
  low: number;
  high: number;
  /** What the interval covers, at least. */
  confidence: number;
  /** Mann and Whitney's test, two-sided. */
  p: number;
  verdict: "better" | "worse" | "no difference";
  /** Whether a `worse` here fails the gate. */
  gates: boolean;
}

export interface ComparisonOutcome {
  verdict: "pass" | "fail" | "inconclusive";
  comparison: MetricComparison[];
  /** What could not be compared, and why: sentences. */
  notes: string[];
}

/** With the least differences of METRICS, five segments against five raised no false alarm in 1,000 (bench/regression.mjs). */
const LEVEL = 0.01;

/**
 * Compares the segments of two sides that ran interleaved: a metric is better or worse when Mann and Whitney's test
 * finds it at 1 % and the estimated difference is at least the metric's minimum. A metric that gates and has a segment
 * without a figure makes the whole inconclusive, as do fewer segments than can ever reach the level.
 */
export function compareSegments(
  segments: readonly Segment[],
  rules: readonly MetricRule[] = METRICS,
): ComparisonOutcome {
  const of = (side: Side, metric: string) =>
    segments.filter((segment) => segment.side === side).map(({ metrics }) => metrics[metric]);
  const comparison: MetricComparison[] = [];
  const notes: string[] = [];
  let unsettled = false;
  for (const rule of rules) {
    const [a, b] = [of("a", rule.metric), of("b", rule.metric)];
    const [usableA, usableB] = [a, b].map((values) => values.filter((value) => usable(rule, value)));
    if (usableA!.length < a.length || usableB!.length < b.length) {
      const missing = a.length + b.length - usableA!.length - usableB!.length;
      notes.push(
        `${rule.metric} was not compared: ${missing} of ${a.length + b.length} segments have no figure for it.`,
      );
      unsettled ||= rule.gates;
      continue;
    }
    // A run that ended early has no segments; below it is told why nothing is settled.
    if (a.length === 0 || b.length === 0) continue;
    comparison.push(compareMetric(rule, usableA as number[], usableB as number[]));
  }
  const count = (side: Side) => segments.filter((segment) => segment.side === side).length;
  if (smallestP(count("a"), count("b")) >= LEVEL) {
    unsettled = true;
    notes.push(
      `${count("a")} segments against ${count("b")} cannot settle a difference at ${LEVEL * 100} %; five against five can.`,
    );
  }
  const worse = comparison.some((one) => one.gates && one.verdict === "worse");
  return { verdict: worse ? "fail" : unsettled ? "inconclusive" : "pass", comparison, notes };
}

function compareMetric(rule: MetricRule, a: number[], b: number[]): MetricComparison {
  const [x, y] = [a, b].map((values) => values.map((value) => onScale(rule.scale, value))) as [number[], number[]];
  const { p } = mannWhitney(x, y);
  const shift = hodgesLehmann(x, y, 1 - LEVEL);
  const difference = offScale(rule.scale, shift.estimate);
  const matters = p < LEVEL && Math.abs(difference) >= rule.minimum;
  const verdict = !matters ? "no difference" : difference < 0 === (rule.better === "lower") ? "better" : "worse";
  return {
    metric: rule.metric,
    a: median(a),
    b: median(b),
    unit: rule.scale,
    difference,
    low: offScale(rule.scale, shift.low),
    high: offScale(rule.scale, shift.high),
    confidence: shift.confidence,
    p,
    verdict,
    gates: rule.gates,
  };
}

/** The p of the clearest outcome there can be: one split of n + m values on either side. */
export function smallestP(n: number, m: number): number {
  let splits = 1;
  for (let i = 1; i <= n; i++) splits = (splits * (m + i)) / i;
  return Math.min(1, 2 / splits);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
