import type { Finding } from "../report/finding.ts";
import type { Verdict } from "../report/verdict.ts";
import type { Criterion } from "./criteria/criterion.ts";
import { judgeCriterion } from "./criteria/judge.ts";
import { CLASSES, type Counts, intendedOf, type Measurement, type RequestClass, sentOf, type Tally } from "./engine.ts";
import { loadFinding } from "./finding.ts";
import { generatorFigures } from "./generator-health.ts";
import { spectrumOf } from "./pictures/spectrum.ts";
import { binsOf } from "./pictures/text-histogram.ts";
import { recommendations } from "./recommendations.ts";
import type { CriterionResult, Distribution, LatencyFigures, LoadResult, RequestFigures } from "./result.ts";
import type { Histogram } from "./statistics/histogram.ts";
import { shareEstimate } from "./statistics/intervals.ts";

export interface GateOptions {
  /** The address, or the scenario's name. */
  target: string;
  criteria: readonly Criterion[];
  /** Go by estimates alone. */
  pointEstimate: boolean;
  /** Refusals by a limit (429) are what is wanted: they are judged elsewhere. */
  expectsRateLimit?: boolean;
  /** What other judges found (probes): errors fail the gate. */
  findings?: Finding[];
  /** What has to be said beside what the measurement says. */
  notes?: string[];
}

/** Draws the conclusion from a measurement. */
export function judge(measurement: Measurement, options: GateOptions): LoadResult {
  const generator = generatorFigures(measurement);
  const { saturated } = generator;
  const judging = { pointEstimate: options.pointEstimate, saturated };
  const criteria = options.criteria.map((criterion) => judgeCriterion(criterion, measurement, judging));
  const findings = [...(options.findings ?? []), ...targetFindings(measurement, options.expectsRateLimit === true)];
  const { total, durationMs } = measurement;
  const result: Omit<LoadResult, "recommendations"> = {
    gate: "load-test",
    verdict: verdictOf(measurement, criteria, findings),
    engine: measurement.engine,
    target: options.target,
    model: measurement.model,
    intended_rate: measurement.intendedRate,
    duration_s: durationMs / 1000,
    warmup: {
      duration_s: measurement.warmup.durationMs / 1000,
      requests: measurement.warmup.requests,
      failed: measurement.warmup.failed,
    },
    requests: requestFigures(total.counts),
    latency_ms: latencyFigures(total),
    throughput_rps: durationMs > 0 ? answersOf(measurement) / (durationMs / 1000) : 0,
    bytes: { in: total.bytesIn, out: total.bytesOut },
    criteria,
    windows: measurement.windows.map(({ startMs, endMs, counts, response }) => ({
      start_s: startMs / 1000,
      end_s: endMs / 1000,
      intended: intendedOf(counts),
      ok: counts.ok,
      p50: response.quantile(0.5),
      p99: response.quantile(0.99),
    })),
    seconds: measurement.seconds.map(({ second, intended, ok, failed, response }) => ({
      second,
      intended,
      ok,
      failed,
      p50: response.quantile(0.5),
      p99: response.quantile(0.99),
      max: response.max,
    })),
    endpoints: measurement.endpoints.map((tally) => ({
      name: tally.name,
      requests: requestFigures(tally.counts),
      latency_ms: latencyFigures(tally),
    })),
    spectrum: { response: spectrumOf(total.response), service: spectrumOf(total.service) },
    histogram: binsOf(total.response),
    statuses: measurement.statuses,
    errors: measurement.errors,
    generator,
    findings,
    notes: notesOf(measurement, options),
  };
  return { ...result, recommendations: recommendations(result, options.criteria) };
}

function verdictOf(measurement: Measurement, criteria: CriterionResult[], findings: Finding[]): Verdict {
  const { stopped, total } = measurement;
  // Whoever ends a run by hand has not seen the rest of it.
  if (stopped?.by === "signal") return "inconclusive";
  if (findings.some(({ severity }) => severity === "error")) return "fail";
  if (criteria.some(({ verdict }) => verdict === "fail")) return "fail";
  if (sentOf(total.counts) === 0) return "inconclusive";
  if (stopped !== undefined || criteria.some(({ verdict }) => verdict === "inconclusive")) return "inconclusive";
  return "pass";
}

/** What shows that it was not the target that answered, or not with what was asked for: no figure is worth anything then. */
function targetFindings(measurement: Measurement, expectsRateLimit: boolean): Finding[] {
  const { total, errors, statuses } = measurement;
  const { counts } = total;
  const intended = intendedOf(counts);
  const seen = (kind: RequestClass, pattern = /./) =>
    errors.filter((error) => error.kind === kind && pattern.test(error.message));
  const away = seen("wrong_status", / a redirect to https?:/);
  if (counts.blocked > 0)
    return [
      finding(
        "load-target-blocked",
        `${counts.blocked} of ${intended} requests were answered by a platform in the target's place: ${list(seen("blocked"))}. Let the load through with a bypass header, or choose an address that is not protected.`,
      ),
    ];
  if (away.length > 0)
    return [
      finding(
        "load-target-redirects",
        `${away.reduce((sum, { count }) => sum + count, 0)} of ${intended} requests were sent on to another origin: ${list(away)}. Redirects are not followed: name the address that is meant.`,
      ),
    ];
  const limited = expectsRateLimit ? (statuses["429"] ?? 0) : 0;
  if (counts.ok === 0 && sentOf(counts) > 0 && limited < sentOf(counts))
    return [
      finding(
        "load-no-good-answer",
        `None of ${intended} requests ended well: ${list(errors)}. Whatever the times, they are those of failures.`,
      ),
    ];
  const others = sentOf(counts) - counts.ok - limited;
  const { low } = shareEstimate(Math.max(0, others), intended);
  if (expectsRateLimit && low !== null && low > SPARED)
    return [
      finding(
        "load-no-good-answer",
        `${others} of ${intended} requests ended neither well nor refused by a limit: ${list(errors.filter(({ message }) => !/^status 429\b/.test(message)))}. A limit explains its own refusals only.`,
      ),
    ];
  return outageFindings(measurement, expectsRateLimit);
}

/** Failures that the success criterion lets pass where nobody says otherwise; a limit stands in its place. */
const SPARED = 0.005;

/** Failures in seconds that have no good answer: a few of them may be chance, so many are not. */
const OUTAGE = 10;

/**
 * Whole seconds, one after the other, with failures and no good answer. In the open model they have their share of the
 * requests; users who wait, or try again now and then, make that share small, however long the target was away.
 */
function outageFindings({ model, seconds, errors }: Measurement, expectsRateLimit: boolean): Finding[] {
  // Refusals by a limit come in whole seconds, and are wanted.
  if (model !== "closed" || expectsRateLimit) return [];
  let [away, failures] = [0, 0];
  for (let at = 0; at < seconds.length; at++) {
    const end = seconds.findIndex(({ second, ok }) => second >= at && ok > 0);
    const stretch = seconds.slice(at, end < 0 ? undefined : end);
    const failed = stretch.reduce((sum, second) => sum + second.failed, 0);
    if (failed >= OUTAGE) {
      away += stretch.length;
      failures += failed;
    }
    at += stretch.length;
  }
  if (away === 0) return [];
  return [
    finding(
      "load-no-good-answer",
      `${away} of ${seconds.length} seconds have no good answer at all, and ${failures} failures: ${list(errors)}. Users who wait send little while a target is away, so that the share of failures says nothing of it.`,
    ),
  ];
}

function finding(rule: string, message: string): Finding {
  return loadFinding(rule, "error", message);
}

function list(errors: readonly { message: string }[]): string {
  return errors
    .slice(0, 3)
    .map(({ message }) => message)
    .join("; ");
}

function notesOf({ stopped, notes }: Measurement, options: GateOptions): string[] {
  return [
    ...(stopped ? [`The run ended before its time: ${stopped.reason}.`] : []),
    ...notes,
    ...(options.notes ?? []),
  ];
}

function requestFigures(counts: Counts): RequestFigures {
  const classes = Object.fromEntries(CLASSES.map((name) => [name, counts[name]])) as Counts;
  return { intended: intendedOf(counts), sent: sentOf(counts), ...classes };
}

function latencyFigures({ response, service, connect, firstByte }: Tally): LatencyFigures {
  return {
    response: distribution(response),
    service: distribution(service),
    connect: distribution(connect),
    first_byte: distribution(firstByte),
  };
}

export function distribution(histogram: Histogram): Distribution {
  return {
    min: histogram.min,
    avg: histogram.mean,
    p50: histogram.quantile(0.5),
    p90: histogram.quantile(0.9),
    p95: histogram.quantile(0.95),
    p99: histogram.quantile(0.99),
    max: histogram.max,
    stddev: histogram.deviation,
  };
}

function answersOf({ statuses }: Measurement): number {
  return Object.values(statuses).reduce((sum, count) => sum + count, 0);
}
