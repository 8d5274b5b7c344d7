import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../../src/load/criteria/criterion.ts";
import { hopeless } from "../../../src/load/criteria/hopeless.ts";
import { judgeCriterion } from "../../../src/load/criteria/judge.ts";
import type { Measurement } from "../../../src/load/engine.ts";
import { UsageError } from "../../../src/report/errors.ts";
import { many, measurement } from "../support/measurement.ts";

describe("a criterion", () => {
  it.each([
    ["p99 < 200ms", { metric: { kind: "quantile", q: 0.99 }, wants: "below", inclusive: false, limit: 200 }],
    ["p99.9<=1.5s", { metric: { kind: "quantile", q: 0.999 }, inclusive: true, limit: 1500 }],
    ["median < 5", { metric: { kind: "quantile", q: 0.5 }, limit: 5 }],
    ["P95 < 300MS", { metric: { kind: "quantile", q: 0.95 }, limit: 300 }],
    ["success > 99.5%", { metric: { kind: "success" }, wants: "above", limit: 0.995 }],
    ["errors < 1 %", { metric: { kind: "errors" }, limit: 0.01 }],
    ["rps >= 100", { metric: { kind: "rate" }, wants: "above", inclusive: true, limit: 100 }],
    ["throughput > 10/s", { metric: { kind: "rate" }, limit: 10 }],
    ["p99 ≤ 200 ms", { metric: { kind: "quantile", q: 0.99 }, inclusive: true, limit: 200 }],
    ["p99 < 200\u03bcs", { limit: 0.2 }],
    ["success >= 100%", { metric: { kind: "success" }, inclusive: true, limit: 1 }],
    ["GET /a: b:p95<5ms", { endpoint: "GET /a: b", metric: { kind: "quantile", q: 0.95 } }],
    ["GET /a: b: avg < 5ms", { endpoint: "GET /a: b", metric: { kind: "average" } }],
  ])("can be written as %s", (text, expected) => {
    expect(parseCriterion(text, ["GET /a: b"])).toMatchObject(expected);
  });

  it.each([
    ["fast", "cannot be read"],
    ["p99", "cannot be read"],
    ["p99 > 200ms", "asks for the worse side; use <"],
    ["success < 99%", "asks for the worse side; use >"],
    ["p99 < 200%", "needs a time"],
    ["p99 < 0ms", "can never be met"],
    ["p100 < 5ms", "is not measured"],
    ["p0 < 5ms", "is not measured"],
    ["sucess > 99%", 'did you mean "success"?'],
    ["success > 99", "needs a share in percent"],
    ["success > 101%", "more than 100 %"],
    ["success > 100%", 'can never be met; write "success >= 100%"'],
    ["errors < 0%", 'can never be met; write "errors <= 0%"'],
    ["rps > 5ms", "without a unit"],
    ["GET /pest: p99 < 5ms", 'did you mean "GET /pets"?'],
  ])("%s is refused in a sentence", (text, message) => {
    expect(() => parseCriterion(text, ["GET /pets"])).toThrow(UsageError);
    expect(() => parseCriterion(text, ["GET /pets"])).toThrow(message);
  });
});

const judge = (text: string, it: Measurement, options = {}) =>
  judgeCriterion(parseCriterion(text, ["GET /"]), it, { pointEstimate: false, saturated: false, ...options });

describe("a timeout that is shorter than the limit", () => {
  const given = (every: number, ms: number) =>
    measurement(
      60,
      many(6000, (i) => (i % every === 0 ? { ms, kind: "timeout" as const } : { ms: 10 })),
    );

  it("settles nothing where so many were given up that the limit may have been passed", () => {
    for (const options of [{}, { pointEstimate: true }]) {
      const { verdict, reason } = judge("p99 < 200ms", given(20, 100), options);
      expect([verdict, reason]).toEqual(["inconclusive", expect.stringContaining("give a --timeout above the limit")]);
      expect(judge("avg < 200ms", given(20, 100), options).verdict).toBe("inconclusive");
    }
    // In one window all of them are.
    const once = measurement(
      60,
      many(6000, (i) => (i < 1000 && i % 25 === 0 ? { ms: 100, kind: "timeout" as const } : { ms: 10 })),
    );
    expect(judge("p99 < 200ms", once).verdict).toBe("inconclusive");
  });

  it("is no matter where few were given up, or past the limit", () => {
    expect(judge("p99 < 200ms", given(300, 100)).verdict).toBe("pass");
    expect(judge("p99 < 200ms", given(300, 5000)).verdict).toBe("pass");
    expect(judge("p99 < 200ms", given(20, 5000)).verdict).toBe("fail");
    expect(judge("avg < 200ms", given(300, 5000)).verdict).toBe("pass");
  });
});

describe("requests without any answer", () => {
  it("are slower than all others by the estimate alone too", () => {
    const half = measurement(
      60,
      many(6000, (i) => (i % 2 === 0 ? { kind: "reset" as const } : { ms: 10 })),
    );
    const found = judge("p99 < 200ms", half, { pointEstimate: true });
    expect([found.verdict, found.estimate]).toEqual(["fail", null]);
    expect(found.reason).toContain("Estimated as no answer at all");
    // An estimate is never outside of its own interval.
    const { estimate, low, high } = judge("p25 < 200ms", half);
    expect([low! <= estimate!, estimate! <= high!]).toEqual([true, true]);
  });

  it("fail the window that has no others", () => {
    const away = measurement(
      60,
      many(6000, (i) => (i >= 2000 && i < 3000 ? { kind: "refused" as const } : { ms: 10 })),
    );
    for (const options of [{}, { pointEstimate: true }]) {
      const { verdict, failed_windows } = judge("p50 < 200ms", away, options);
      expect([verdict, failed_windows]).toEqual(["fail", [{ start_s: 20, end_s: 30, estimate: null }]]);
    }
  });
});

describe("the verdict on", () => {
  const fast = () => ({ ms: 10 });
  it.each<[string, string, Measurement, string, RegExp]>([
    ["fast answers", "p99 < 200ms", measurement(60, many(6000, fast)), "pass", /with 95 % confidence/],
    [
      "slow ones",
      "p99 < 200ms",
      measurement(
        60,
        many(6000, (i) => ({ ms: i % 20 === 0 ? 500 : 10 })),
      ),
      "fail",
      /500 ms/,
    ],
    [
      "1 in 100 slow",
      "p99 < 200ms",
      measurement(
        60,
        many(6000, (i) => ({ ms: i % 100 === 0 ? 500 : 10 })),
      ),
      "inconclusive",
      /limit is within these bounds/,
    ],
    ["too few", "p99 < 200ms", measurement(10, many(200, fast)), "inconclusive", /368 are needed at least/],
    ["too few for success", "success > 99.5%", measurement(10, many(600, fast)), "inconclusive", /765 are needed/],
    ["enough for success", "success > 99.5%", measurement(60, many(1200, fast)), "pass", /1,200 requests/],
    [
      "failures",
      "success > 99.5%",
      measurement(
        60,
        many(1200, (i) => (i % 20 ? { ms: 1 } : { ms: 1, kind: "wrong_status" })),
      ),
      "fail",
      /95 %/,
    ],
    [
      "what 100 % would take",
      "success >= 100%",
      measurement(
        60,
        many(1200, (i) => (i ? fast() : { kind: "reset" })),
      ),
      "fail",
      /99\.92/,
    ],
    ["no request at all", "p99 < 200ms", measurement(60, []), "inconclusive", /no request/],
    [
      "no answer at all",
      "p99 < 200ms",
      measurement(
        60,
        many(600, () => ({ kind: "refused" })),
      ),
      "fail",
      /None of 600 requests got an answer/,
    ],
    [
      "fast ones while some never come",
      "p99 < 200ms",
      measurement(
        60,
        many(6000, (i) => (i % 20 ? { ms: 1 } : { kind: "reset" })),
      ),
      "fail",
      /300 requests got no answer/,
    ],
    ["a rate that is met", "rps > 90", measurement(60, many(6000, fast)), "pass", /100 a second/],
    ["a rate that is not met", "rps > 110", measurement(60, many(6000, fast)), "fail", /100 a second/],
    [
      "an average",
      "avg < 20ms",
      measurement(
        60,
        many(6000, (i) => ({ ms: 5 + (i % 10) })),
      ),
      "pass",
      /9.5 ms/,
    ],
    [
      "an average while some never come",
      "avg < 20ms",
      measurement(
        60,
        many(6000, (i) => (i % 100 ? { ms: 10 } : { kind: "reset" })),
      ),
      "inconclusive",
      /60 requests got no answer/,
    ],
    [
      "errors, which are whatever is not ok",
      "errors < 1%",
      measurement(
        60,
        many(6000, (i) => (i % 20 ? fast() : { ms: 10, kind: "invalid" })),
      ),
      "fail",
      /5 %/,
    ],
    ["what none can show of all", "success >= 100%", measurement(60, many(1200, fast)), "inconclusive", /no number of/],
    ["one endpoint", "GET /: p50 < 5ms", measurement(60, many(6000, fast)), "fail", /10 ms/],
  ])("%s: %s", (_, text, given, verdict, reason) => {
    const result = judge(text, given);
    expect(result.verdict).toBe(verdict);
    expect(result.reason).toMatch(reason);
  });

  it("a run that is good but for one window is fail, and says which", () => {
    const given = measurement(
      60,
      many(60_000, (i) => ({ ms: i >= 20_000 && i < 20_400 ? 900 : 10 })),
    );
    const result = judge("p99 < 200ms", given);
    expect(result.estimate).toBeLessThan(200);
    expect(result.verdict).toBe("fail");
    expect(result.failed_windows).toEqual([{ start_s: 20, end_s: 30, estimate: expect.closeTo(900, 0) }]);
    expect(result.reason).toContain("from second 20 to 30");
  });

  it("a rate leaves out the second in which the run ended", () => {
    const given = measurement(60, many(6000, fast));
    const [last] = given.seconds.splice(-1, 1, { ...given.seconds.at(-1)!, intended: 20, ok: 20 });
    expect(last!.ok).toBe(100);
    expect(judge("rps > 99", { ...given, durationMs: 59_200 })).toMatchObject({ verdict: "pass", estimate: 100 });
  });

  it("an endpoint goes by its own part of each window", () => {
    const given = measurement(60, many(6000, fast));
    const slow = measurement(
      10,
      many(1000, () => ({ ms: 900 })),
    ).total;
    for (const [i, window] of given.windows.entries()) {
      const good = { name: "GET /", counts: window.counts, response: window.response };
      window.endpoints = [good, { name: "GET /slow", ...(i === 2 ? slow : good) }];
    }
    given.endpoints.push({ ...given.endpoints[0]!, name: "GET /slow" });
    const of = (endpoint: string) =>
      judgeCriterion(parseCriterion(`${endpoint}: p99 < 200ms`, ["GET /", "GET /slow"]), given, {
        pointEstimate: false,
        saturated: false,
      });
    expect(of("GET /").verdict).toBe("pass");
    expect(of("GET /slow")).toMatchObject({ verdict: "fail", failed_windows: [{ start_s: 20 }] });
  });

  it("slow answers of a machine that did not keep up is inconclusive; on failures it stands", () => {
    const slow = measurement(
      60,
      many(6000, () => ({ ms: 900, kind: "wrong_status" })),
    );
    expect(judge("p99 < 200ms", slow, { saturated: true })).toMatchObject({ verdict: "inconclusive" });
    expect(judge("success > 99%", slow, { saturated: true })).toMatchObject({ verdict: "fail" });
  });

  it("few answers is settled where estimates are enough", () => {
    expect(judge("p99 < 200ms", measurement(10, many(50, fast)), { pointEstimate: true }).verdict).toBe("pass");
    expect(judge("p99 < 200ms", measurement(10, []), { pointEstimate: true }).verdict).toBe("inconclusive");
  });
});

describe("a run is hopeless", () => {
  const soFar = (failed: number, ok: number, ms = 10) =>
    measurement(10, [...many(failed, () => ({ kind: "reset" as const })), ...many(ok, () => ({ ms }))]).total;
  it.each([
    ["success > 99%", soFar(11, 0), 1000, /11 of 1000 requests have failed already/],
    ["success > 99%", soFar(10, 0), 1000, undefined],
    ["success > 99%", soFar(60, 40), undefined, /will not be met: 40 %/],
    ["p99 < 200ms", soFar(0, 13, 500), 1000, /13 of 1000 requests were too slow/],
    ["p99 < 200ms", soFar(0, 10, 500), 1000, undefined],
    ["p50 < 200ms", soFar(0, 100, 500), undefined, /will not be met: 500 ms/],
    ["avg < 200ms", soFar(0, 100, 500), undefined, /will not be met: 500 ms/],
    ["avg < 200ms", soFar(0, 29, 500), undefined, undefined],
    ["rps > 200", soFar(0, 20), 1000, /at best it will be 100/],
    ["rps > 95", soFar(51, 20), 1000, /at best it will be 94.9/],
    ["rps > 95", soFar(50, 20), 1000, undefined],
    ["rps > 95", soFar(50, 20), undefined, undefined],
  ])("for %s when that is sure", (text, tally, planned, reason) => {
    const found = hopeless(parseCriterion(text), tally, planned, 10_000);
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(reason);
  });
});
