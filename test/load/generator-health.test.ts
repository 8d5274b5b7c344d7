import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../src/load/criteria/criterion.ts";
import { type GeneratorHealth, type Measurement, noCounts } from "../../src/load/engine.ts";
import { judge } from "../../src/load/gate.ts";
import { generatorFigures } from "../../src/load/generator-health.ts";
import { Histogram } from "../../src/load/statistics/histogram.ts";
import { many, measurement } from "./support/measurement.ts";

const lagging = (ms: number) => {
  const lag = new Histogram();
  for (let i = 0; i < 100; i++) lag.record(ms);
  return lag;
};

const healthy: GeneratorHealth = { lag: lagging(1), utilization: 0.5, steal: 0, starved: 0, threads: 1 };
const sent = (health: Partial<GeneratorHealth>, dropped = 0): Measurement => {
  const measured = measurement(60, [
    ...many(6000, () => ({ ms: 900 })),
    ...many(dropped, () => ({ kind: "dropped" as const })),
  ]);
  return { ...measured, generator: { ...healthy, ...health } };
};

describe("the machine that sends", () => {
  it.each<[string, Measurement, RegExp]>([
    ["sent late", sent({ lag: lagging(25) }), /^Arrivals were sent late \(99th percentile 25\.\d ms\)/],
    [
      "was busy with sending",
      sent({ utilization: 0.96 }),
      /^The sending thread was busy 96 % of the time: lower the rate/,
    ],
    [
      "was busy with sending for users",
      { ...sent({ utilization: 0.96 }), model: "closed" },
      /^The sending thread was busy 96 % of the time, so that the figures .*use fewer users/,
    ],
    ["was taken away", sent({ steal: 0.11 }), /^The hypervisor took 11 % of this machine/],
    ["had no connection", sent({ starved: 3 }, 3), /^3 requests found no free connection in time/],
  ])("did not keep up where it %s", (_, measured, reason) => {
    const { saturated, reasons } = generatorFigures(measured);
    expect([saturated, reasons]).toEqual([true, [expect.stringMatching(reason)]]);
    const options = { target: "", criteria: [parseCriterion("p99 < 200ms")], pointEstimate: false };
    expect(judge(measured, options).criteria[0]!.verdict).toBe("inconclusive");
  });

  it.each<[string, Measurement]>([
    ["was a little late", sent({ lag: lagging(15) })],
    ["was busy", sent({ utilization: 0.94 })],
    ["was shared a little", sent({ steal: 0.09 })],
    ["had a connection for all in the end", sent({ starved: 3 })],
    ["dropped what steps before it failed", sent({}, 3)],
    ["tells nothing", sent({ lag: null, utilization: null, steal: null })],
  ])("kept up where it %s", (_, measured) => {
    expect(generatorFigures(measured)).toMatchObject({ saturated: false, reasons: [] });
  });

  it("had no arrivals late where there were none", () => {
    const { total, generator } = sent({ lag: new Histogram() });
    const nothing = { total: { ...total, counts: noCounts() }, generator, model: "open" as const };
    expect(generatorFigures(nothing as Measurement)).toMatchObject({ lag_p99_ms: null, saturated: false });
  });
});
