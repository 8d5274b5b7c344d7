import { describe, expect, it } from "vitest";
import { intendedOf } from "../../../src/load/engine.ts";
import { OwnSamples } from "../../../src/load/k6/own-samples.ts";
import { METRIC, NO_SOCKET, RUNTIME } from "../../../src/load/k6/runtime.ts";
import { constant, get, planOf } from "./support.ts";

/** 20 arrivals a second for 2 s, without warm-up. */
const plan = planOf("http://app.test", [get("http://app.test", "/")], constant(20, 2));
const BEGAN = Date.UTC(2026, 0, 1);
const time = (ms: number) => new Date(BEGAN + ms).toISOString();

const dropped = (ms: number) =>
  JSON.stringify({ type: "Point", metric: "dropped_iterations", data: { time: time(ms), value: 1, tags: {} } });
const told = (n: number, kind: string, status: number, message: string) =>
  JSON.stringify({
    type: "Point",
    metric: METRIC,
    data: {
      time: time(n * 50 + 5),
      value: 5,
      tags: {},
      metadata: { k: `${n}.0`, r: JSON.stringify([n, 0, 0, kind, status, message, 0, 5, 0, 0, 0, 1, 4]) },
    },
  });

function read(lines: string[]): OwnSamples {
  const samples = new OwnSamples(plan);
  for (const line of lines) samples.read(line);
  samples.end(false);
  return samples;
}

describe("what k6 tells of a script of ours", () => {
  it("leaves no arrival out when k6 came to none of them", () => {
    const { collector, drops } = read([dropped(0), dropped(900), dropped(1500)]);
    expect(intendedOf(collector.total.counts)).toBe(40);
    expect(collector.total.counts.dropped).toBe(40);
    expect(drops).toBe(40);
  });

  it.each([
    ["late", 30],
    ["early", -30],
  ])("has the arrivals of the phase, no more and no fewer, where k6 began it a little %s", (_, ms) => {
    // k6 has one more when the phase is over. The first request tells when it began, and was itself late or early.
    const shifted = (line: string) =>
      line.replace(/"time":"([^"]+)"/, (_, at: string) => `"time":"${new Date(Date.parse(at) + ms).toISOString()}"`);
    const drops = Array.from({ length: 39 }, (_, i) => dropped((i + 2) * 50));
    const { collector } = read([...[0, 1].map((n) => shifted(told(n, "ok", 200, ""))), ...drops]);
    expect(collector.total.counts).toMatchObject({ ok: 2, dropped: 38 });
  });

  it("counts what this machine had no socket for as dropped, and its own fault", () => {
    const answers = Array.from({ length: 40 }, (_, n) =>
      n % 4 === 0 ? told(n, "dropped", 0, NO_SOCKET) : told(n, "ok", 200, ""),
    );
    const { collector, drops } = read(answers);
    expect(collector.total.counts).toMatchObject({ ok: 30, dropped: 10, refused: 0 });
    expect(drops).toBe(10);
  });
});

/** The function of that name in the script that k6 runs. */
const failureOf = new Function(
  "SCENARIO",
  "Trend",
  "Rate",
  `${RUNTIME.replace("export default function", "function run")}\nreturn failureOf;`,
)({ journeys: [], heavy: [] }, class {}, class {}) as (answer: { error_code: number; error: string }) => {
  class: string;
  message: string;
};

describe("why k6 has no answer", () => {
  it.each([
    ["dropped", 1210, "dial: unknown errno 24 error with msg `too many open files`"],
    ["dropped", 1210, "dial: unknown errno 99 error with msg `cannot assign requested address`"],
    ["refused", 1210, "dial: unknown errno 113 error with msg `no route to host`"],
    ["invalid", 1000, 'too many transfer encodings: ["gzip" "chunked"]'],
    ["invalid", 1000, "readLoopPeekFailLocked: %!w(<nil>)"],
    ["invalid", 0, ""],
    ["reset", 1000, "EOF"],
    ["reset", 1220, "write: connection reset by peer"],
  ])("is %s for %i %s", (kind, code, error) => {
    const failure = failureOf({ error_code: code, error });
    expect(failure.class).toBe(kind);
    expect(failure.message).not.toContain("%!");
  });
});
