import {
  type Counts,
  type EndpointTally,
  type ErrorTally,
  type Measurement,
  noCounts,
  type RequestClass,
  type Tally,
} from "../engine.ts";
import { Histogram } from "../statistics/histogram.ts";

/** Segments of one side as one measurement, one after another as if nothing had run between them. */
export function mergeMeasurements(parts: readonly Measurement[]): Measurement {
  const [first] = parts;
  if (!first) throw new Error("nothing to merge");
  const durationMs = parts.reduce((sum, part) => sum + part.durationMs, 0);
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.durationMs, 0));
  const rates = parts.map(({ intendedRate }) => intendedRate);
  const stopped = parts.find((part) => part.stopped)?.stopped;
  const seconds = parts.flatMap((part) => part.seconds);
  return {
    engine: first.engine,
    model: first.model,
    startedAt: first.startedAt,
    durationMs,
    elapsedMs: parts.reduce((sum, part) => sum + part.elapsedMs, 0),
    intendedRate: rates.includes(null)
      ? null
      : rates.reduce<number>((sum, rate, at) => sum + (rate! * parts[at]!.durationMs) / durationMs, 0),
    total: sumOf(parts.map(({ total }) => total)),
    endpoints: endpointsOf(parts),
    windows: parts.flatMap(({ windows }, at) =>
      windows.map((window) => ({
        ...window,
        startMs: window.startMs + starts[at]!,
        endMs: window.endMs + starts[at]!,
      })),
    ),
    seconds: seconds.map((second, at) => ({ ...second, second: at })),
    errors: errorsOf(parts),
    statuses: statusesOf(parts),
    warmup: {
      durationMs: parts.reduce((sum, { warmup }) => sum + warmup.durationMs, 0),
      requests: parts.reduce((sum, { warmup }) => sum + warmup.requests, 0),
      failed: parts.reduce((sum, { warmup }) => sum + warmup.failed, 0),
    },
    // The same users come to every part.
    longestThinkMs: first.longestThinkMs,
    generator: healthOf(parts),
    ...(stopped && { stopped }),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
  };
}

function sumOf(tallies: readonly Tally[]): Tally {
  const counts = noCounts();
  const sum: Tally = {
    counts,
    response: new Histogram(),
    service: new Histogram(),
    connect: new Histogram(),
    firstByte: new Histogram(),
    bytesIn: 0,
    bytesOut: 0,
  };
  for (const tally of tallies) {
    addCounts(counts, tally.counts);
    for (const name of ["response", "service", "connect", "firstByte"] as const) sum[name].add(tally[name]);
    sum.bytesIn += tally.bytesIn;
    sum.bytesOut += tally.bytesOut;
  }
  return sum;
}

function addCounts(sum: Counts, counts: Counts): void {
  for (const name of Object.keys(counts) as RequestClass[]) sum[name] += counts[name];
}

function endpointsOf(parts: readonly Measurement[]): EndpointTally[] {
  const names = [...new Set(parts.flatMap(({ endpoints }) => endpoints.map(({ name }) => name)))];
  return names.map((name) => ({
    name,
    ...sumOf(parts.flatMap(({ endpoints }) => endpoints.filter((endpoint) => endpoint.name === name))),
  }));
}

function errorsOf(parts: readonly Measurement[]): ErrorTally[] {
  const all = new Map<string, ErrorTally>();
  for (const error of parts.flatMap(({ errors }) => errors)) {
    const known = all.get(`${error.kind} ${error.message}`);
    if (known) known.count += error.count;
    else all.set(`${error.kind} ${error.message}`, { ...error });
  }
  return [...all.values()].sort((a, b) => b.count - a.count);
}

function statusesOf(parts: readonly Measurement[]): Record<string, number> {
  const statuses: Record<string, number> = {};
  for (const part of parts)
    for (const [status, count] of Object.entries(part.statuses)) statuses[status] = (statuses[status] ?? 0) + count;
  return statuses;
}

function healthOf(parts: readonly Measurement[]): Measurement["generator"] {
  const lags = parts.map(({ generator }) => generator.lag);
  const lag = lags.includes(null) ? null : new Histogram();
  for (const one of lags) if (one) lag?.add(one);
  const worst = (of: (health: Measurement["generator"]) => number | null) => {
    const values = parts.map(({ generator }) => of(generator)).filter((value) => value !== null);
    return values.length === 0 ? null : Math.max(...values);
  };
  return {
    lag,
    utilization: worst(({ utilization }) => utilization),
    steal: worst(({ steal }) => steal),
    starved: parts.reduce((sum, { generator }) => sum + generator.starved, 0),
    threads: Math.max(...parts.map(({ generator }) => generator.threads)),
  };
}
