import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../../src/load/criteria/criterion.ts";
import { judge } from "../../../src/load/gate.ts";
import { checkComparable, compareWithBaseline, readBaseline } from "../../../src/load/regression/baseline.ts";
import type { LoadResult } from "../../../src/load/result.ts";
import { UsageError } from "../../../src/report/errors.ts";
import { directoryOf } from "../../support/command-line.ts";
import { open, planOf } from "../support/engine.ts";
import { many, measurement } from "../support/measurement.ts";

const result = (ms: number, criteria: string[] = [], seconds = 60): LoadResult =>
  judge(
    measurement(
      seconds,
      many(seconds * 100, (i) => ({ ms: ms * (1 + (i % 100) / 1000) })),
    ),
    {
      target: "http://shop.test",
      criteria: criteria.map((text) => parseCriterion(text)),
      pointEstimate: false,
    },
  );

const plan = (seconds: number, rate = 100) => planOf("http://shop.test", open(rate, seconds * 1000));

describe("a run beside an earlier one", () => {
  it.each<[string, string, LoadResult]>([
    ["pass", "it is as fast", result(10)],
    ["pass", "it is a little slower, as another machine may be", result(12)],
    ["fail", "it is a lot slower", result(13)],
    ["pass", "it is faster", result(5)],
    ["fail", "it is as fast and does not meet its own criteria", result(10, ["p99 < 5ms"])],
    ["inconclusive", "it is as fast and its own criteria are not settled", result(10, ["p99.99 < 50ms"])],
    ["fail", "it is a lot slower and its own criteria are not settled", result(13, ["p99.99 < 50ms"])],
  ])("is %s where %s", (verdict, _, run) => {
    expect(compareWithBaseline(result(10), run).verdict).toBe(verdict);
  });

  it.each<[string, LoadResult, string, RegExp]>([
    ["another engine", result(10), "k6", /measured with the embedded engine in the open model, this run is with k6/],
    ["another model", { ...result(10), model: "closed" }, "embedded", /in the closed model, this run .* open model/],
    ["some seconds only", result(10, [], 9), "embedded", /The baseline has 9 s/],
  ])("is refused where that is of %s", (_, baseline, engine, message) => {
    const check = () => checkComparable(baseline, engine, plan(60));
    expect(check).toThrow(UsageError);
    expect(check).toThrow(message);
  });

  it("is refused where it is of another rate", () => {
    expect(() => checkComparable(result(10), "embedded", plan(60, 200))).toThrow(
      /100 requests a second.* to send 200:/,
    );
    expect(() => checkComparable(result(10), "embedded", plan(60, 110))).not.toThrow();
  });

  it("is refused where it is short itself", () => {
    expect(() => checkComparable(result(10), "embedded", plan(9))).toThrow(/The run has 9 s/);
    expect(() => checkComparable(result(10), "embedded", plan(10))).not.toThrow();
  });

  it("is read out of what a run or a comparison wrote, and nothing else", () => {
    const directory = directoryOf({
      "run.json": JSON.stringify(result(10)),
      "comparison.json": JSON.stringify(compareWithBaseline(result(10), result(5))),
      "other.json": '{"gate":"schema-check"}',
      "null.json": "null",
    });
    const read = (name: string) => readBaseline(join(directory, name), name).latency_ms.response.p50;
    expect(read("run.json")).toBeGreaterThan(10);
    expect(read("comparison.json")).toBeLessThan(6);
    for (const name of ["other.json", "null.json"]) expect(() => read(name)).toThrow(/is no result of a load test/);
    expect(() => read("none.json")).toThrow(/There is no baseline none.json/);
    rmSync(directory, { recursive: true });
  });
});
