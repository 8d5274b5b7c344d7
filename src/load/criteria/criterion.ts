import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../report/errors.ts";

/** What a criterion is about. */
export type Metric =
  /** A quantile of response time, 0 < q < 1. */
  | { kind: "quantile"; q: number }
  /** Mean response time. */
  | { kind: "average" }
  /** Share of intended requests that ended as ok. */
  | { kind: "success" }
  /** Share of those that did not. */
  | { kind: "errors" }
  /** Requests a second that ended as ok. */
  | { kind: "rate" };

export interface Criterion {
  /** As written. */
  text: string;
  /** `Step.name`; undefined: all requests. */
  endpoint?: string;
  metric: Metric;
  /** The value has to be below the limit, or above it. */
  wants: "below" | "above";
  /** The limit itself will do. */
  inclusive: boolean;
  /** Milliseconds, a share from 0 to 1, or requests a second. */
  limit: number;
}

/** What a gate asks for when nobody says anything else. */
export const DEFAULT_CRITERIA = ["p99 < 200ms", "success > 99.5%"];

const NAMES = ["p50", "p90", "p95", "p99", "p99.9", "avg", "success", "errors", "rps"];
const SYNONYMS: Record<string, string> = {
  mean: "avg",
  average: "avg",
  median: "p50",
  error: "errors",
  throughput: "rps",
};
/** The micro sign and the Greek letter look alike. Without a unit: milliseconds, as all our reports have them. */
const TIME_UNITS: Record<string, number> = { "": 1, ms: 1, s: 1000, us: 0.001, "\u00b5s": 0.001, "\u03bcs": 0.001 };

/**
 * Reads "p99 < 200ms", "success > 99.5%", "rps >= 100", or with an endpoint before it: "GET /pets: p95 < 80ms".
 * @param endpoints names that may stand before the colon; `any` where nobody knows them yet
 * @throws UsageError
 */
export function parseCriterion(text: string, endpoints: readonly string[] | "any" = []): Criterion {
  const [, before, metricText, operator, amount, unit] =
    /^(?:(.*\S)\s*:\s*)?([a-z]\w*(?:\.\d+)?)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z\u00b5\u03bc%]*|\/s)$/is.exec(
      text
        .trim()
        .replace(/≤(?=[^≤≥]*$)/, "<=")
        .replace(/≥(?=[^≤≥]*$)/, ">="),
    ) ?? [];
  if (metricText === undefined)
    throw new UsageError(
      `The criterion ${JSON.stringify(text)} cannot be read; write it as "p99 < 200ms", "success > 99.5%" or "rps > 50", with "ENDPOINT: " before it where it is about one endpoint.`,
    );
  if (before !== undefined && endpoints !== "any" && !endpoints.includes(before))
    throw new UsageError(
      `The criterion ${JSON.stringify(text)} is about the endpoint "${before}", which this scenario does not have${suggestion(before, endpoints)}`,
    );
  const metric = parseMetric(metricText.toLowerCase(), text);
  const wants = operator!.startsWith("<") ? "below" : "above";
  checkDirection(metric, wants, text);
  return {
    text: text.trim(),
    endpoint: before,
    metric,
    wants,
    inclusive: operator!.endsWith("="),
    limit: parseLimit(metric, Number(amount), unit!.toLowerCase(), operator!.endsWith("="), text),
  };
}

function parseMetric(given: string, text: string): Metric {
  const name = SYNONYMS[given] ?? given;
  const [, percent] = /^p(\d{1,2}(?:\.\d{1,4})?)$/.exec(name) ?? [];
  if (percent !== undefined && Number(percent) > 0)
    return { kind: "quantile", q: Number((Number(percent) / 100).toFixed(8)) };
  switch (name) {
    case "avg":
      return { kind: "average" };
    case "success":
      return { kind: "success" };
    case "errors":
      return { kind: "errors" };
    case "rps":
      return { kind: "rate" };
    default:
      throw new UsageError(
        `The criterion ${JSON.stringify(text)} is about "${given}", which is not measured${suggestion(given, NAMES)} There are p50, p90, p99 and every other percentile, avg, success, errors and rps.`,
      );
  }
}

function checkDirection({ kind }: Metric, wants: Criterion["wants"], text: string): void {
  const sensible = kind === "success" || kind === "rate" ? "above" : "below";
  if (wants !== sensible)
    throw new UsageError(
      `The criterion ${JSON.stringify(text)} asks for the worse side; use ${sensible === "below" ? "<" : ">"}.`,
    );
}

function parseLimit({ kind }: Metric, amount: number, unit: string, inclusive: boolean, text: string): number {
  if (kind === "quantile" || kind === "average") {
    const scale = TIME_UNITS[unit];
    if (scale === undefined) throw new UsageError(`The criterion ${JSON.stringify(text)} needs a time: ms or s.`);
    if (amount === 0)
      throw new UsageError(`The criterion ${JSON.stringify(text)} can never be met: no answer takes no time.`);
    return amount * scale;
  }
  if (kind === "rate") {
    if (unit !== "" && unit !== "/s" && unit !== "rps")
      throw new UsageError(
        `The criterion ${JSON.stringify(text)} needs a number of requests a second, without a unit.`,
      );
    return amount;
  }
  if (unit !== "%")
    throw new UsageError(`The criterion ${JSON.stringify(text)} needs a share in percent, such as 99.5%.`);
  if (amount > 100) throw new UsageError(`The criterion ${JSON.stringify(text)} asks for more than 100 %.`);
  if (!inclusive && amount === (kind === "success" ? 100 : 0))
    throw new UsageError(
      `The criterion ${JSON.stringify(text)} can never be met; write ${kind === "success" ? '"success >= 100%"' : '"errors <= 0%"'} where no request may fail.`,
    );
  return amount / 100;
}
