import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../src/load/criteria/criterion.ts";
import type { EngineContext, LoadEngine, Measurement } from "../../src/load/engine.ts";
import type { LoadOptions } from "../../src/load/options.ts";
import { runLoad } from "../../src/load/run-load.ts";
import { open, planOf } from "./support/engine.ts";
import { many, measurement } from "./support/measurement.ts";

/** Stands for an engine that asks once whether to go on, when it has measured this much. */
const engineOf = (measured: Measurement): LoadEngine => ({
  run: async (_, { abort }) => {
    const reason = abort?.(measured.total, 10_000);
    return reason === undefined ? measured : { ...measured, stopped: { by: "abort", reason } };
  },
});

const context: Pick<EngineContext, "progress" | "signal"> = {
  progress: () => {},
  signal: new AbortController().signal,
};
const run = (measured: Measurement, criteria: string[], abortOn: string[]) => {
  const parsed = (texts: string[]) => texts.map((text) => parseCriterion(text));
  const options = {
    plan: planOf("http://shop.test", open(100, 60_000)),
    target: "http://shop.test",
    criteria: parsed(criteria),
    abortOn: parsed(abortOn),
    pointEstimate: false,
  };
  return runLoad(options as unknown as LoadOptions, engineOf(measured), context);
};

describe("a run that ends early for a criterion", () => {
  const bad = measurement(
    10,
    many(1000, (i) => (i % 4 ? { ms: 10 } : { ms: 10, kind: "wrong_status" })),
  );

  it("has failed by it, also where the criterion is not among those that are asked for", async () => {
    const result = await run(bad, ["p99 < 200ms"], ["success > 99%"]);
    expect([result.verdict, result.criteria.map(({ criterion, verdict }) => [criterion, verdict])]).toEqual([
      "fail",
      [
        ["success > 99%", "fail"],
        ["p99 < 200ms", "pass"],
      ],
    ]);
    expect(result.criteria[0]!.reason).toMatch(/can no longer be met: 250 of 6000 requests have failed already/);
  });

  it("names it once where it is among them", async () => {
    const { criteria } = await run(bad, ["success > 99%", "p99 < 200ms"], ["success > 99%"]);
    expect(criteria.map(({ criterion }) => criterion)).toEqual(["success > 99%", "p99 < 200ms"]);
  });

  it("is none where it can still be met, nor where nobody asked for that", async () => {
    expect((await run(bad, [], ["success > 70%"])).verdict).toBe("pass");
    expect((await run(bad, ["p99 < 200ms"], [])).verdict).toBe("pass");
  });
});
