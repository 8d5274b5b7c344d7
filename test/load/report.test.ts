import { describe, expect, it } from "vitest";
import { loadFinding } from "../../src/load/finding.ts";
import { compareReport, loadReport } from "../../src/load/report.ts";
import { type CriterionResult, couldNotRun, type LoadResult } from "../../src/load/result.ts";

const URL = "https://shop.example/health";

function criterion(parts: Partial<CriterionResult>): CriterionResult {
  return {
    criterion: "p99 < 200ms",
    endpoint: null,
    unit: "ms",
    estimate: 412.4,
    low: 300,
    high: null,
    samples: 1200,
    needed: 368,
    verdict: "fail",
    reason: "It is.",
    failed_windows: [],
    ...parts,
  };
}

function result(parts: Partial<LoadResult>): LoadResult {
  const nothing = couldNotRun("", URL);
  return {
    ...nothing,
    verdict: "fail",
    notes: [],
    duration_s: 60,
    requests: { ...nothing.requests, intended: 1200, sent: 1200, ok: 1200 },
    ...parts,
  };
}

describe("the headline of a load test", () => {
  it("has the figures beside what they had to be", () => {
    const open = criterion({ criterion: "success > 99.5%", unit: "%", estimate: 100, verdict: "inconclusive" });
    expect(loadReport(result({ criteria: [criterion({}), open] })).headline).toBe(
      `${URL} does not meet p99 < 200ms (412 ms); success > 99.5% (100 %) is not settled`,
    );
    const none = criterion({ estimate: null, verdict: "inconclusive" });
    expect(loadReport(result({ verdict: "inconclusive", criteria: [none] })).headline).toBe(
      "p99 < 200ms is not settled",
    );
    const met = criterion({ estimate: 12, verdict: "pass" });
    expect(loadReport(result({ verdict: "pass", criteria: [met] })).headline).toBe(`${URL} meets p99 < 200ms (12 ms)`);
  });

  it("says first what answered in the service's place, then what a probe found", () => {
    const blocked = loadFinding("load-target-blocked", "error", "9 of 9 requests met a wall: a login page. Let it in.");
    const header = loadFinding("load-probe-header", "error", "There is no such header. Set it.");
    const headlineOf = (criteria: CriterionResult[], ...findings: LoadResult["findings"]) =>
      loadReport(result({ criteria, findings })).headline;
    expect(headlineOf([criterion({})], header, blocked)).toBe("9 of 9 requests met a wall: a login page");
    expect(headlineOf([criterion({})], header)).toContain("does not meet p99 < 200ms");
    expect(headlineOf([criterion({ verdict: "pass" })], header)).toBe("There is no such header");
  });

  it("speaks of a warm-up only where there was one", () => {
    expect(loadReport(result({})).coverage).toMatch(/, 1,200 ok\.$/);
    const warmup = { duration_s: 2, requests: 40, failed: 0 };
    expect(loadReport(result({ warmup })).coverage).toMatch(/ok; 40 in the warm-up of 2 s before, which/);
  });

  it("says by how much one side is worse", () => {
    const row = { a: 10, b: 12, low: 0.1, high: 0.3, unit: "ratio" as const };
    const comparison = [
      { ...row, metric: "p50", difference: 0.2, verdict: "worse" as const },
      { ...row, metric: "rps", difference: 0.01, verdict: "no difference" as const },
    ];
    const compared = { gate: "load-test" as const, verdict: "fail" as const, a: result({}), b: result({}), comparison };
    expect(compareReport(compared).headline).toBe("p50 (+20.0 %) worse");
  });
});
