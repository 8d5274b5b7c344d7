import { addTally, newTally, packTally } from "../../../src/load/embedded/collector.ts";
import { type Measurement, noCounts, type RequestClass } from "../../../src/load/engine.ts";

/** What became of a request; without a time there was no answer. */
export interface Sent {
  ms?: number;
  kind?: RequestClass;
}

/** A measurement of requests that came one after the other over some seconds, as if an engine had made it. */
export function measurement(seconds: number, requests: readonly Sent[]): Measurement {
  const windowMs = 10_000;
  const total = newTally();
  const cell = () => ({ counts: noCounts(), response: newTally().response });
  const windows = Array.from({ length: Math.ceil((seconds * 1000) / windowMs) }, (_, i) => ({
    startMs: i * windowMs,
    endMs: Math.min((i + 1) * windowMs, seconds * 1000),
    ...cell(),
    endpoints: [],
  }));
  const each = Array.from({ length: seconds }, (_, second) => ({ second, intended: 0, ok: 0, failed: 0, ...cell() }));
  for (const [i, { ms, kind = "ok" }] of requests.entries()) {
    const at = (i / requests.length) * seconds;
    const [window, second] = [windows[Math.floor(at / 10)]!, each[Math.floor(at)]!];
    for (const { counts } of [total, window]) counts[kind]++;
    second.intended++;
    second[kind === "ok" ? "ok" : "failed"]++;
    if (ms === undefined) continue;
    for (const { response } of [total, window, second]) response.record(ms);
  }
  const copy = newTally();
  addTally(copy, packTally(total));
  return {
    engine: { kind: "embedded", version: "0" },
    model: "open",
    startedAt: "2026-01-01T00:00:00Z",
    durationMs: seconds * 1000,
    elapsedMs: seconds * 1000,
    intendedRate: requests.length / seconds,
    total,
    endpoints: [{ name: "GET /", ...copy }],
    windows,
    seconds: each,
    errors: [],
    statuses: {},
    warmup: { durationMs: 0, requests: 0, failed: 0 },
    generator: { lag: null, utilization: null, steal: null, starved: 0, threads: 1 },
    notes: [],
  };
}

export const many = (n: number, sent: (i: number) => Sent): Sent[] => Array.from({ length: n }, (_, i) => sent(i));
