import { describe, expect, it } from "vitest";
import { type GivenLoad, overridden } from "../../../src/load/resolve/load-model.ts";
import type { Load } from "../../../src/load/scenario/scenario.ts";

const OPEN: Load = {
  model: "open",
  arrivals: "poisson",
  stages: [{ durationMs: 60_000, from: 30, to: 30 }],
  maxConnections: 50,
};
const RAMP: Load = { ...OPEN, stages: [...OPEN.stages, { durationMs: 30_000, from: 30, to: 100 }] };
const CLOSED: Load = { model: "closed", concurrency: 7, durationMs: 60_000 };

describe("what is given beside a scenario's load", () => {
  it.each<[Load, GivenLoad, Load]>([
    [OPEN, {}, OPEN],
    [RAMP, {}, RAMP],
    [CLOSED, {}, CLOSED],
    [OPEN, { duration: "6s" }, { ...OPEN, stages: [{ durationMs: 6_000, from: 30, to: 30 }] }],
    [OPEN, { rate: "5" }, { ...OPEN, stages: [{ durationMs: 60_000, from: 5, to: 5 }] }],
    [RAMP, { rate: "5" }, { ...OPEN, stages: [{ durationMs: 90_000, from: 5, to: 5 }] }],
    [RAMP, { arrivals: "constant" }, { ...RAMP, arrivals: "constant" }],
    [OPEN, { stages: ["2s:1"] }, { ...OPEN, stages: [{ durationMs: 2_000, from: 1, to: 1 }] }],
    [OPEN, { concurrency: "3" }, { model: "closed", concurrency: 3, durationMs: 60_000 }],
    [CLOSED, { duration: "6s" }, { ...CLOSED, durationMs: 6_000 }],
    [CLOSED, { concurrency: "3" }, { ...CLOSED, concurrency: 3 }],
    [
      CLOSED,
      { rate: "5" },
      { model: "open", arrivals: "constant", stages: [{ durationMs: 60_000, from: 5, to: 5 }], maxConnections: 1000 },
    ],
    [
      OPEN,
      { rate: "5", concurrency: "3" },
      { ...OPEN, stages: [{ durationMs: 60_000, from: 5, to: 5 }], maxConnections: 3 },
    ],
  ])("%j with %j is %j", (own, given, load) => {
    expect(overridden(own, given)).toEqual(load);
  });

  it("is refused where it means nothing", () => {
    expect(() => overridden(RAMP, { duration: "6s" })).toThrow("The scenario has stages");
    expect(() => overridden(CLOSED, { arrivals: "poisson" })).toThrow("Arrivals are of the open model");
  });
});
