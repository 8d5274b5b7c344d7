import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../../src/load/criteria/criterion.ts";
import { hiddenByStandstill, standstillsOf } from "../../../src/load/criteria/standstill.ts";
import type { Measurement, SecondTally } from "../../../src/load/engine.ts";
import { judge } from "../../../src/load/gate.ts";
import { Histogram } from "../../../src/load/statistics/histogram.ts";
import { planOf, run, serve, step } from "../support/engine.ts";

/** Seconds with 1,000 fast answers each, but for those that are told otherwise. */
function closed(of: number, others: Record<number, { slowMs?: readonly number[]; failed?: number; none?: true }>) {
  const seconds = Array.from({ length: of }, (_, second): SecondTally => {
    const { slowMs = [], failed = 0, none } = others[second] ?? {};
    const response = new Histogram();
    const fast = none ? 0 : 1000;
    for (let n = 0; n < fast; n++) response.record(1);
    for (const ms of slowMs) response.record(ms);
    return { second, intended: fast + slowMs.length, ok: fast + slowMs.length - failed, failed, response };
  });
  const windows = [{ startMs: 0, endMs: of * 1000 }];
  return {
    model: "closed",
    seconds,
    windows,
    durationMs: of * 1000,
    warmup: { requests: 9 },
  } as unknown as Measurement;
}

const none = { none: true } as const;
const hang = { 3: { slowMs: [4100, 4200] }, 4: none, 5: none, 6: none } as const;
const hides = (text: string, measured: Measurement) =>
  hiddenByStandstill(parseCriterion(text), standstillsOf(measured), measured);

describe("a standstill of a closed load", () => {
  it("is seconds without a request while some are under way, also those of the warm-up", () => {
    expect(standstillsOf(closed(10, hang))).toEqual([{ from: 4, to: 7, inVain: false }]);
    expect(standstillsOf(closed(10, { 3: { slowMs: [4100], failed: 1 }, 4: none, 5: none }))).toMatchObject([
      { from: 4, to: 6, inVain: true },
    ]);
    expect(standstillsOf(closed(10, { 0: none, 1: none }))).toEqual([{ from: 0, to: 2, inVain: false }]);
  });

  it("is none where users rest, nor in the open model", () => {
    expect(standstillsOf(closed(10, { 4: none, 5: none }))).toEqual([]);
    expect(standstillsOf({ ...closed(10, { 0: none }), longestThinkMs: 3000 })).toEqual([]);
    expect(standstillsOf({ ...closed(10, hang), model: "open" })).toEqual([]);
  });

  it("leaves criteria unsettled that it is long enough for, and no others", () => {
    const measured = closed(10, hang);
    expect(hides("p99 < 200ms", measured)).toMatch(
      /all users waited for an answer through 3 of 10 seconds \(from second 4 to 7\).*--rate/,
    );
    expect(hides("avg < 20ms", measured)).toBeDefined();
    // 3 s less the 2.5 s that are allowed are 5 % of the run.
    expect(hides("p99 < 2500ms", measured)).toBeDefined();
    expect(hides("p90 < 2500ms", measured)).toBeUndefined();
    expect(hides("p99 < 5s", measured)).toBeUndefined();
    expect(hides("success > 99.5%", measured)).toBeUndefined();
    expect(hides("rps > 100", measured)).toBeUndefined();
    const inVain = closed(10, { ...hang, 3: { slowMs: [4100], failed: 1 } });
    expect(hides("success > 99.5%", inVain)).toBeDefined();
    expect(hides("success > 50%", inVain)).toBeUndefined();
  });
});

describe("a target that hangs", () => {
  async function judged(timeoutMs: number) {
    let began: number | undefined;
    const target = await serve((response) => {
      began ??= performance.now();
      const at = performance.now() - began;
      if (at < 700 || at > 4300) response.end("ok");
      else setTimeout(() => response.end("late"), 4300 - at);
    });
    try {
      const load = { model: "closed", concurrency: 6, durationMs: 5000 } as const;
      const plan = planOf(target.origin, load, [step(target.origin)], { windowMs: 10_000 });
      plan.transport.timeoutMs = timeoutMs;
      const criteria = ["p99 < 200ms", "success > 99%"].map((text) => parseCriterion(text));
      return judge(await run(plan), { target: target.origin, criteria, pointEstimate: true });
    } finally {
      target.stop();
    }
  }

  it("does not pass by the many fast answers around it", async () => {
    const { verdict, criteria, requests } = await judged(20_000);
    expect(requests.ok).toBe(requests.intended);
    expect([verdict, ...criteria.map((it) => it.verdict)]).toEqual(["inconclusive", "inconclusive", "pass"]);
  });

  it("fails where it hangs past the timeout again and again", async () => {
    const { verdict, findings, requests } = await judged(500);
    expect(requests.timeout).toBeGreaterThanOrEqual(10);
    expect([verdict, findings.map(({ rule }) => rule)]).toEqual(["fail", ["load-no-good-answer"]]);
    expect(findings[0]!.message).toContain("no answer in time");
  });
});
