import type { LoadResult, SpectrumPoint } from "../result.ts";
import { type Axis, type Line, linearAxis, lineChart } from "./svg.ts";

/** As many points as a chart has room for, side by side. */
const MOST_POINTS = 720;

type Point = LoadResult["seconds"][number];

/**
 * Response time and requests of every second, of a long run in steps of several, each with its worst second; the former
 * only where there were answers. Empty when nothing was intended.
 */
export function overTime({ seconds, criteria }: LoadResult): string {
  const last = seconds.at(-1)?.second;
  if (last === undefined || !seconds.some(({ intended }) => intended > 0)) return "";
  const step = Math.ceil(seconds.length / MOST_POINTS);
  const points = step === 1 ? seconds : inSteps(seconds, step);
  const line = (name: string, style: Line["style"], of: (point: Point) => number | null): Line => ({
    name,
    style,
    points: points.map((point) => ({ x: point.second, y: of(point) })),
  });
  const time: Axis = { ...linearAxis("seconds", last), to: Math.max(1, last) };
  time.ticks = time.ticks.filter(({ at }) => at <= time.to);
  const when = step === 1 ? "every second" : `the worst second of every ${step}`;
  const charts: string[] = [];
  if (seconds.some(({ p99 }) => p99 !== null)) {
    const latency = [
      line("max", "three", ({ max }) => max),
      line("p99", "two", ({ p99 }) => p99),
      line("p50", "one", ({ p50 }) => p50),
    ];
    const limit = limitOf(criteria);
    if (limit !== undefined) latency.push(line("limit of p99", "limit", () => limit));
    const slowest = points.reduce((most, { max }) => Math.max(most, max ?? 0), limit ?? 0);
    charts.push(lineChart(`Response time of ${when}, ms`, latency, time, linearAxis("ms", slowest)));
  }
  const rates = [
    line("intended", "three", ({ intended }) => intended),
    line("ok", "one", ({ ok }) => ok),
    line("failed", "two", ({ failed }) => failed),
  ];
  const busiest = points.reduce((most, { intended }) => Math.max(most, intended), 0);
  charts.push(lineChart(`Requests of ${when}`, rates, time, linearAxis("requests", busiest)));
  return charts.join("\n");
}

/** The largest of each, but of the requests that were ok the fewest. */
function inSteps(seconds: LoadResult["seconds"], step: number): Point[] {
  const largest = (values: (number | null)[]) =>
    values.reduce((most, value) => (value === null || (most !== null && most > value) ? most : value), null);
  return Array.from({ length: Math.ceil(seconds.length / step) }, (_, at) => {
    const some = seconds.slice(at * step, (at + 1) * step);
    return {
      second: some[0]!.second,
      intended: largest(some.map(({ intended }) => intended))!,
      ok: Math.min(...some.map(({ ok }) => ok)),
      failed: largest(some.map(({ failed }) => failed))!,
      p50: largest(some.map(({ p50 }) => p50)),
      p99: largest(some.map(({ p99 }) => p99)),
      max: largest(some.map(({ max }) => max)),
    };
  });
}

/** The limit of p99 in milliseconds, when a criterion has one for all requests. */
function limitOf(criteria: LoadResult["criteria"]): number | undefined {
  for (const { criterion, endpoint } of criteria) {
    const [, amount, unit] = /^p99\s*<=?\s*([\d.]+)\s*(ms|s)$/i.exec(criterion) ?? [];
    if (amount !== undefined && endpoint === null) return Number(amount) * (unit?.toLowerCase() === "s" ? 1000 : 1);
  }
  return undefined;
}

/** Nines evenly apart: what lies beyond 99 % is what the picture is for. */
const nines = (percentile: number) => Math.log10(1 / (1 - percentile / 100));

/** Latency by percentile; empty without samples. */
export function byPercentile(response: readonly SpectrumPoint[], service: readonly SpectrumPoint[]): string {
  if (response.length === 0) return "";
  const inner = response.filter(({ percentile }) => percentile < 100).map(({ percentile }) => nines(percentile));
  const deepest = Math.max(...inner, 1);
  const edge = deepest * 1.06;
  const line = (name: string, style: Line["style"], points: readonly SpectrumPoint[]): Line => ({
    name,
    style,
    points: points.map(({ percentile, ms }) => ({ x: percentile === 100 ? edge : nines(percentile), y: ms })),
  });
  const named = [0, 50, 90, 99, 99.9, 99.99, 99.999].filter((percentile) => nines(percentile) <= deepest);
  const ticks = named.map((percentile) => ({
    at: nines(percentile),
    text: percentile === 0 ? "min" : `p${percentile}`,
  }));
  const axis: Axis = { label: "", from: 0, to: edge, ticks: [...ticks, { at: edge, text: "max" }] };
  const slowest = Math.max(...[...response, ...service].map(({ ms }) => ms));
  const lines = [
    line("response time, from the intended start", "one", response),
    line("service time, from the send", "two", service),
  ];
  return lineChart("Latency by percentile, ms", lines, axis, linearAxis("ms", slowest));
}
