import { type Counts, intendedOf, type Measurement } from "../engine.ts";
import type { CriterionResult } from "../result.ts";
import type { Histogram } from "../statistics/histogram.ts";
import {
  CONFIDENCE,
  type Estimate,
  meanEstimate,
  neededForQuantile,
  neededForShare,
  quantileEstimate,
  shareEstimate,
} from "../statistics/intervals.ts";
import type { Criterion } from "./criterion.ts";
import { hiddenByStandstill, standstillsOf } from "./standstill.ts";

export interface JudgeOptions {
  /** Go by the estimates alone, without their intervals. */
  pointEstimate: boolean;
  /** The machine that sends did not keep up: bad times and rates may be its own. */
  saturated: boolean;
}

/** What a criterion is judged on: the whole run or a window of it. */
interface Evidence {
  counts: Counts;
  response: Histogram;
  /** Numbers of ok requests in each whole second. */
  perSecond: number[];
  durationMs: number;
}

/** Judges one criterion on a measurement, over the whole run and in every window. */
export function judgeCriterion(criterion: Criterion, measurement: Measurement, options: JudgeOptions): CriterionResult {
  const whole = wholeRun(criterion, measurement);
  const estimate = estimateOf(criterion, whole);
  const samples = samplesOf(criterion, whole);
  const failedWindows = windowsOf(criterion, measurement).filter(({ evidence }) => {
    const inWindow = estimateOf(criterion, evidence);
    return intendedOf(evidence.counts) > 0 && compare(criterion, inWindow, options.pointEstimate) === "fail";
  });
  let { verdict, reason } = conclude(criterion, estimate, whole, options.pointEstimate);
  if (verdict !== "fail" && failedWindows.length > 0 && samples > 0) {
    verdict = "fail";
    const { startMs, endMs } = failedWindows[0]!;
    const more = failedWindows.length > 1 ? ` and in ${failedWindows.length - 1} more` : "";
    reason = `it does not hold from second ${startMs / 1000} to ${round(endMs / 1000)}${more}`;
  }
  if (verdict === "fail" && options.saturated && !isShare(criterion)) {
    verdict = "inconclusive";
    reason = `${reason}; but the machine that sent the load did not keep up, so that this may be its own doing`;
  }
  const hidden =
    verdict !== "pass"
      ? undefined
      : gaveUpTooEarly(criterion, whole, options.pointEstimate ? "estimate" : "high") ||
          windowsOf(criterion, measurement).some(({ evidence }) =>
            gaveUpTooEarly(criterion, evidence, options.pointEstimate ? "estimate" : "low"),
          )
        ? `${count(whole.counts.timeout, "request")} ended by the timeout before the limit, and nobody knows what they would have taken: give a --timeout above the limit`
        : hiddenByStandstill(criterion, standstillsOf(measurement), measurement);
  if (hidden !== undefined) {
    verdict = "inconclusive";
    reason = `${reason}; but ${hidden}`;
  }
  const { unit, factor } = unitOf(criterion);
  const scaled = (value: number | null) => (value === null || !Number.isFinite(value) ? null : value * factor);
  return {
    criterion: criterion.text,
    endpoint: criterion.endpoint ?? null,
    unit,
    estimate: scaled(estimate.estimate),
    low: scaled(estimate.low),
    high: scaled(estimate.high),
    samples,
    needed: neededFor(criterion),
    verdict,
    reason: `${reason[0]!.toUpperCase()}${reason.slice(1)}.`,
    failed_windows: failedWindows.map(({ startMs, endMs, evidence }) => ({
      start_s: startMs / 1000,
      end_s: endMs / 1000,
      estimate: scaled(estimateOf(criterion, evidence).estimate),
    })),
  };
}

/**
 * Whether a time passes only because requests were given up before the limit, and count with what they had taken.
 * @param bound which one of their share decides: in a window, as in all else, only what is beyond doubt
 */
function gaveUpTooEarly({ metric, limit }: Criterion, { counts, response }: Evidence, bound: keyof Estimate): boolean {
  const beyond = response.count - response.countUpTo(limit);
  const early = counts.timeout - beyond;
  if (early <= 0) return false;
  if (metric.kind === "average") return beyond === 0;
  return metric.kind === "quantile" && (shareEstimate(early, intendedOf(counts))[bound] ?? 0) > 1 - metric.q;
}

/** The fewest requests that could settle a criterion for the good, whatever they come to. */
export function neededFor({ metric, limit }: Criterion): number {
  switch (metric.kind) {
    case "quantile":
      return neededForQuantile(metric.q);
    case "success":
      return finite(neededForShare(limit));
    case "errors":
      return finite(neededForShare(1 - limit));
    default:
      return 2;
  }
}

/** 100 % can never be shown by counting. */
function finite(needed: number): number {
  return Math.min(needed, Number.MAX_SAFE_INTEGER);
}

function isShare({ metric }: Criterion): boolean {
  return metric.kind === "success" || metric.kind === "errors";
}

export function unitOf({ metric }: Criterion): { unit: CriterionResult["unit"]; factor: number } {
  if (metric.kind === "success" || metric.kind === "errors") return { unit: "%", factor: 100 };
  return { unit: metric.kind === "rate" ? "1/s" : "ms", factor: 1 };
}

function wholeRun({ endpoint }: Criterion, measurement: Measurement): Evidence {
  const { durationMs, seconds, total } = measurement;
  const tally = endpoint === undefined ? total : measurement.endpoints.find(({ name }) => name === endpoint)!;
  const whole = seconds.filter(({ second }) => (second + 1) * 1000 <= durationMs + 1);
  // Seconds are kept for all endpoints together.
  const perSecond = endpoint === undefined ? whole.map(({ ok }) => ok) : [];
  return { counts: tally.counts, response: tally.response, perSecond, durationMs };
}

function windowsOf({ endpoint }: Criterion, measurement: Measurement) {
  return measurement.windows.map(({ startMs, endMs, counts, response, endpoints }) => {
    const cell =
      endpoint === undefined || endpoints.length === 0 ? undefined : endpoints.find((it) => it.name === endpoint);
    const seconds = measurement.seconds.filter(
      ({ second }) => second * 1000 >= startMs && (second + 1) * 1000 <= endMs,
    );
    const perSecond = endpoint === undefined ? seconds.map(({ ok }) => ok) : [];
    const evidence: Evidence = { ...(cell ?? { counts, response }), perSecond, durationMs: endMs - startMs };
    return { startMs, endMs, evidence };
  });
}

function samplesOf({ metric }: Criterion, { counts, response }: Evidence): number {
  return metric.kind === "quantile" || metric.kind === "average" ? response.count : intendedOf(counts);
}

function estimateOf({ metric }: Criterion, { counts, response, perSecond, durationMs }: Evidence): Estimate {
  const intended = intendedOf(counts);
  switch (metric.kind) {
    case "quantile":
      return quantileEstimate(response, metric.q, intended - response.count);
    case "average":
      return meanEstimate(response.mean, response.deviation, response.count);
    case "success":
      return shareEstimate(counts.ok, intended);
    case "errors":
      return shareEstimate(intended - counts.ok, intended);
    case "rate": {
      const n = perSecond.length;
      const mean = perSecond.reduce((sum, ok) => sum + ok, 0) / n;
      const deviation = Math.sqrt(perSecond.reduce((sum, ok) => sum + (ok - mean) ** 2, 0) / Math.max(1, n - 1));
      if (n >= 2) return meanEstimate(mean, deviation, n);
      return {
        estimate: durationMs > 0 && intended > 0 ? counts.ok / (durationMs / 1000) : null,
        low: null,
        high: null,
      };
    }
  }
}

/** Fail where even the better bound is past the limit, pass where even the worse one is not. */
function compare(
  { wants, inclusive, limit }: Criterion,
  estimate: Estimate,
  point: boolean,
): CriterionResult["verdict"] {
  const holds = (value: number) =>
    (inclusive && value === limit) || (wants === "below" ? value < limit : value > limit);
  const { low, high } = point ? { low: estimate.estimate, high: estimate.estimate } : estimate;
  const [better, worse] = wants === "below" ? [low, high] : [high, low];
  if (worse !== null && holds(worse)) return "pass";
  if (better !== null && !holds(better)) return "fail";
  return "inconclusive";
}

function conclude(
  criterion: Criterion,
  estimate: Estimate,
  evidence: Evidence,
  point: boolean,
): { verdict: CriterionResult["verdict"]; reason: string } {
  const samples = samplesOf(criterion, evidence);
  const intended = intendedOf(evidence.counts);
  if (intended === 0) return { verdict: "inconclusive", reason: "there was no request" };
  if (samples === 0) return { verdict: "fail", reason: `none of ${count(intended, "request")} got an answer` };
  let verdict = compare(criterion, estimate, point);
  const endless = intended - evidence.response.count;
  // A time that never came is none that met the limit.
  if (criterion.metric.kind === "average" && endless > 0 && verdict === "pass") verdict = "inconclusive";
  return { verdict, reason: reasonFor(criterion, estimate, verdict, samples, point, endless) };
}

function reasonFor(
  criterion: Criterion,
  estimate: Estimate,
  verdict: CriterionResult["verdict"],
  samples: number,
  point: boolean,
  endless: number,
): string {
  const shown = show(criterion, estimate.estimate);
  const timed = criterion.metric.kind === "quantile" || criterion.metric.kind === "average";
  const missing =
    timed && endless > 0 ? `; ${count(endless, "request")} got no answer and count as slower than all others` : "";
  if (point) return `estimated as ${shown}, on ${count(samples, "request")}${missing}`;
  const { low, high } = estimate;
  const interval =
    low === null && high === null
      ? "without bounds"
      : `between ${low === null ? "nothing known" : show(criterion, low)} and ${high === null ? "nothing known" : show(criterion, high)}`;
  const text = `estimated as ${shown}, ${interval} with ${CONFIDENCE * 100} % confidence, on ${count(samples, "request")}${missing}`;
  if (verdict !== "inconclusive") return text;
  const needed = neededFor(criterion);
  if (needed >= Number.MAX_SAFE_INTEGER) return `${text}; no number of requests can show that none ever fails`;
  return samples < needed
    ? `${text}; ${needed} are needed at least: run longer or at a higher rate`
    : `${text}; the limit is within these bounds: more requests narrow them`;
}

/** A value in the criterion's unit, to three digits. */
export function show(criterion: Criterion, value: number | null): string {
  if (value === null) return "unknown";
  if (value === Number.POSITIVE_INFINITY) return "no answer at all";
  const { unit, factor } = unitOf(criterion);
  const digits = unit === "%" ? (value * 100).toFixed(2).replace(/\.?0+$/, "") : round(value * factor);
  return unit === "1/s" ? `${digits} a second` : `${digits} ${unit}`;
}

function round(value: number): string {
  return String(Number(value.toPrecision(value >= 100 ? Math.ceil(Math.log10(value + 1)) : 3)));
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
}
