import { describe, expect, it } from "vitest";
import { changePoints } from "../../../src/load/regression/change-points.ts";
import { compareSegments, smallestP } from "../../../src/load/regression/compare.ts";
import { parseHistory, renderHistory, runsOf, withRun } from "../../../src/load/regression/history.ts";
import { confirmed, judgeRun, suspicious, worsened } from "../../../src/load/regression/judge-run.ts";
import { interleaved, type Segment } from "../../../src/load/regression/segments.ts";
import { UsageError } from "../../../src/report/errors.ts";

const BASE = [50, 50.4, 49.7, 50.2, 49.9];

function segments(a: (number | null)[], b: (number | null)[]): Segment[] {
  const of = (side: "a" | "b", values: (number | null)[]): Segment[] =>
    values.map((p50) => ({ side, metrics: { p50, p95: p50, p99: p50, rps: 20, success: 1 } }));
  return [...of("a", a), ...of("b", b)];
}

describe("interleaved segments", () => {
  it("run A B B A, so that a steady drift weighs on both sides alike", () => {
    expect(interleaved(5).join("")).toBe("abbaabbaab");
    const positions = (side: string) => interleaved(4).flatMap((one, at) => (one === side ? [at] : []));
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(positions("a"))).toBe(sum(positions("b")));
  });

  it("find what is worse, by how much, and fail for it", () => {
    const worse = BASE.map((value) => value * 1.1);
    const { verdict, comparison } = compareSegments(segments(BASE, worse));
    expect(verdict).toBe("fail");
    const p50 = comparison.find(({ metric }) => metric === "p50")!;
    expect(p50).toMatchObject({ a: 50, verdict: "worse", unit: "ratio", gates: true });
    expect(p50.difference).toBeCloseTo(0.1, 2);
    expect(p50.low).toBeLessThan(p50.difference);
    expect(p50.high).toBeGreaterThan(p50.difference);
    expect(comparison.find(({ metric }) => metric === "rps")!.verdict).toBe("no difference");
  });

  it("tell better from worse by the metric's direction", () => {
    const better = compareSegments(
      segments(
        BASE,
        BASE.map((value) => value * 0.8),
      ),
    );
    expect(better).toMatchObject({ verdict: "pass" });
    expect(better.comparison[0]!.verdict).toBe("better");
    const slower = BASE.map((value) => ({ side: "b" as const, metrics: { rps: value * 0.8 } }));
    const rule = { metric: "rps", better: "higher" as const, scale: "ratio" as const, minimum: 0.05, gates: true };
    const rps = [...BASE.map((value) => ({ side: "a" as const, metrics: { rps: value } })), ...slower];
    expect(compareSegments(rps, [rule])).toMatchObject({ verdict: "fail" });
  });

  it("let pass what is certain but too small to matter", () => {
    const { verdict, comparison } = compareSegments(
      segments(
        BASE,
        BASE.map((value) => value * 1.03),
      ),
    );
    expect(comparison[0]!.p).toBeLessThan(0.01);
    expect([verdict, comparison[0]!.verdict]).toEqual(["pass", "no difference"]);
  });

  it("count a share by its plain difference, also where it is 0", () => {
    const failing = [...Array(10).keys()].map((at) => ({
      side: at < 5 ? ("a" as const) : ("b" as const),
      metrics: { p50: 50, p95: 50, p99: 50, rps: 20, success: at < 5 ? 1 : 0.97 + at / 1000 },
    }));
    const { verdict, comparison } = compareSegments(failing);
    expect(verdict).toBe("fail");
    expect(comparison.find(({ metric }) => metric === "success")).toMatchObject({ verdict: "worse", unit: "share" });
  });

  it("settle nothing with four against four, nor where a segment has no figure", () => {
    expect(smallestP(4, 4)).toBeCloseTo(2 / 70, 12);
    const few = compareSegments(
      segments(
        BASE.slice(1),
        BASE.slice(1).map((value) => value * 2),
      ),
    );
    expect(few.verdict).toBe("inconclusive");
    expect(few.notes.join()).toContain("five against five");
    const missing = compareSegments(segments(BASE, [...BASE.slice(1), null]));
    expect(missing.verdict).toBe("inconclusive");
    expect(missing.notes.join()).toContain("p50 was not compared: 1 of 10 segments have no figure for it.");
  });
});

describe("change points", () => {
  const noise = (at: number) => ((at * 7919) % 13) / 13;

  it("are found where the level changes, with its size, and nowhere else", () => {
    const values = Array.from({ length: 30 }, (_, at) => 100 + noise(at) + (at >= 18 ? 10 : 0));
    const points = changePoints(values);
    expect(points.map(({ at }) => at)).toEqual([18]);
    expect(points[0]!.shift).toBeGreaterThan(9);
    expect(points[0]!.shift).toBeLessThan(11);
    expect(changePoints(values.slice(0, 18))).toEqual([]);
  });

  it("are found one after another", () => {
    const values = Array.from({ length: 45 }, (_, at) => 100 + noise(at) + (at >= 15 ? 10 : 0) - (at >= 30 ? 5 : 0));
    expect(changePoints(values).map(({ at }) => at)).toEqual([15, 30]);
  });

  it("are no single wild run, and none in a short history", () => {
    const values = Array.from({ length: 30 }, (_, at) => (at === 12 ? 900 : 100 + noise(at)));
    expect(changePoints(values)).toEqual([]);
    expect(changePoints([1, 1, 1, 9, 9, 9])).toEqual([]);
  });
});

describe("the history", () => {
  const key = { runner: "Linux-X64-4", engine: "embedded-1", scenario: "shop" };
  const run = (p50: number, at = "2026-11-01T00:00:00Z") => ({ at, commit: "abc", metrics: { p50, p99: null } });

  it("keeps series apart by runner, engine and scenario, and survives being written", () => {
    let history = withRun(parseHistory("", "h.json"), key, run(1));
    history = withRun(history, { ...key, engine: "k6-2" }, run(2));
    history = withRun(history, key, run(3));
    const again = parseHistory(renderHistory(history), "h.json");
    expect(runsOf(again, key).map(({ metrics }) => metrics.p50)).toEqual([1, 3]);
    expect(runsOf(again, { ...key, runner: "Linux-ARM64-4" })).toEqual([]);
    expect(again.series).toHaveLength(2);
  });

  it("drops the oldest runs of a long series", () => {
    let history = parseHistory("", "h.json");
    for (let n = 0; n < 205; n++) history = withRun(history, key, run(n));
    expect(runsOf(history, key)).toHaveLength(200);
    expect(runsOf(history, key)[0]!.metrics.p50).toBe(5);
  });

  it.each([
    ["{", /is no JSON/],
    ["[]", /no list "series"/],
    ['{"series":[]}', /version undefined/],
    ['{"version":1,"series":[{"runner":"x","engine":"y"}]}', /series 1 has no "scenario"/],
    [
      '{"version":1,"series":[{"runner":"x","engine":"y","scenario":"z","runs":[{"at":"never","metrics":{}}]}]}',
      /no time "at"/,
    ],
    [
      '{"version":1,"series":[{"runner":"x","engine":"y","scenario":"z","runs":[{"at":"2026-01-01","metrics":{"p50":"1"}}]}]}',
      /no number for "p50" in run 1/,
    ],
  ])("is refused with one sentence when it is none: %s", (text, message) => {
    expect(() => parseHistory(text, "h.json")).toThrow(message);
    expect(() => parseHistory(text, "h.json")).toThrow(UsageError);
  });
});

describe("a run and those before it", () => {
  const runs = (values: number[]) =>
    values.map((p50, day) => ({
      at: `2026-10-${String(day + 1).padStart(2, "0")}T00:00:00Z`,
      commit: `c${day}`,
      metrics: { p50, p95: p50 * 2, p99: p50 * 3, rps: 20, success: 1 },
    }));
  const steady = [50, 51, 49.5, 50.2, 50.8, 49.8, 50.5, 49.9, 50.1, 50.6];
  const trend = (past: number[], now: number) => judgeRun(runs(past), runs([now])[0]!)[0]!;

  it("is as expected within the prediction interval, worse or better outside of it", () => {
    expect(trend(steady, 51.5).verdict).toBe("as expected");
    expect(trend(steady, 56)).toMatchObject({ verdict: "worse", runs: 10 });
    expect(trend(steady, 44).verdict).toBe("better");
    const { expected } = trend(steady, 50);
    expect(expected!.low).toBeLessThan(49.5);
    expect(expected!.high).toBeGreaterThan(51);
  });

  it("is not alarming when it is surprising, but too little to matter", () => {
    const calm = Array.from({ length: 12 }, (_, at) => 50 + (at % 3) / 100);
    expect(trend(calm, 50.5).verdict).toBe("as expected");
  });

  it("cannot be judged by few runs, nor without a figure", () => {
    expect(trend(steady.slice(0, 7), 90).verdict).toBe("too few runs");
    expect(judgeRun(runs(steady), { at: "2026-11-01", metrics: { p50: null } })[0]!.verdict).toBe("no figure");
  });

  it("stays an alarm on every night of a regression that lasts, until its level is the usual one", () => {
    const nights = [...steady];
    for (let night = 0; night < 9; night++) {
      const slow = 60 + (night % 3);
      const judged = judgeRun(runs(nights), runs([slow])[0]!);
      expect(suspicious(judged).length + worsened(judged).length).toBeGreaterThan(0);
      nights.push(slow);
    }
    // One bad night is none on the next.
    expect(trend([...steady, 60], steady[0]!).verdict).toBe("as expected");
  });

  it("alarms only where a second run says the same", () => {
    const first = judgeRun(runs(steady), runs([60])[0]!);
    expect(suspicious(first)).toEqual(["p50"]);
    expect(confirmed(first, judgeRun(runs(steady), runs([50])[0]!))).toEqual([]);
    expect(confirmed(first, judgeRun(runs(steady), runs([58])[0]!))).toEqual(["p50"]);
  });

  it("compares with the level since the last change, and tells of the change for ten runs", () => {
    const later = [...steady, ...steady.map((value) => value * 1.2)];
    const trends = judgeRun(runs(later), runs([60.5])[0]!);
    expect(trends[0]).toMatchObject({ verdict: "as expected" });
    const recent = judgeRun(runs(later.slice(0, 18)), runs([60.5])[0]!);
    expect(worsened(recent)[0]!.change).toMatchObject({ commit: "c10", worse: true });
    expect(worsened(recent)[0]!.change!.shift).toBeCloseTo(0.2, 1);
    const long = [...later, ...steady.map((value) => value * 1.2)];
    expect(worsened(judgeRun(runs(long.slice(0, 26)), runs([60.5])[0]!))).toEqual([]);
  });
});
