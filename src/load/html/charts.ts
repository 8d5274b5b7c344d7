import type { LoadResult, SpectrumPoint } from "../result.ts";
import { type Axis, type Line, linearAxis, lineChart } from "./svg.ts";

/** Response time and requests of every second; empty when nothing was answered. */
export function overTime({ seconds, criteria }: LoadResult): string {
  const last = seconds.at(-1)?.second;
  if (last === undefined || !seconds.some(({ p99 }) => p99 !== null)) return "";
  const line = (
    name: string,
    style: Line["style"],
    of: (second: LoadResult["seconds"][number]) => number | null,
  ): Line => ({
    name,
    style,
    points: seconds.map((second) => ({ x: second.second, y: of(second) })),
  });
  const latency = [
    line("max", "three", ({ max }) => max),
    line("p99", "two", ({ p99 }) => p99),
    line("p50", "one", ({ p50 }) => p50),
  ];
  const limit = limitOf(criteria);
  if (limit !== undefined) latency.push(line("limit of p99", "limit", () => limit));
  const rates = [
    line("intended", "three", ({ intended }) => intended),
    line("ok", "one", ({ ok }) => ok),
    line("failed", "two", ({ failed }) => failed),
  ];
  const time: Axis = { ...linearAxis("seconds", last), to: Math.max(1, last) };
  time.ticks = time.ticks.filter(({ at }) => at <= time.to);
  const slowest = Math.max(...seconds.map(({ max }) => max ?? 0), limit ?? 0);
  const busiest = Math.max(...seconds.map(({ intended }) => intended));
  return `${lineChart("Response time of every second, ms", latency, time, linearAxis("ms", slowest))}
${lineChart("Requests of every second", rates, time, linearAxis("requests", busiest))}`;
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
