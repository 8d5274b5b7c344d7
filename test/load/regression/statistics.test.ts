import { describe, expect, it } from "vitest";
import { hodgesLehmann } from "../../../src/load/regression/hodges-lehmann.ts";
import { distributionOfU, mannWhitney } from "../../../src/load/regression/mann-whitney.ts";
import { predictionInterval } from "../../../src/load/regression/prediction.ts";
import {
  incompleteBeta,
  logGamma,
  normalQuantile,
  normalUpperTail,
  studentQuantile,
  studentUpperTail,
} from "../../../src/load/statistics/distributions.ts";

const near = (value: number, wanted: number, share = 1e-11) =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(Math.max(Math.abs(wanted) * share, 1e-15));

/** Hollander & Wolfe (1999), example 4.1: permeability of tissue at term and before. */
const TERM = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const EARLY = [1.15, 0.88, 0.9, 0.74, 1.21];

/** Seeded; reference values for them are from scipy 1.x. */
const X = [
  102, 104, 102, 93, 105, 102, 97, 103, 102, 101, 100, 103, 96, 99, 98, 103, 100, 99, 96, 99, 100, 99, 106, 105, 86, 91,
  99, 98, 101, 101, 111, 94, 98, 110, 103, 103, 97, 92, 101, 101,
];
const Y = [
  97, 100, 103, 98, 103, 103, 103, 100, 106, 107, 105, 99, 107, 100, 107, 98, 108, 103, 97, 101, 103, 104, 98, 97, 104,
  101, 104, 107, 95, 104, 109, 102, 99, 107, 104, 107, 101, 96, 102, 101, 107, 104, 95, 97, 107,
];

describe("distributions, against scipy.stats", () => {
  it.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1.96, 0.024997895148220435],
    [3, 0.0013498980316300933],
    [5, 2.866515718791933e-7],
    [12, 1.776482112077653e-33],
  ])("the normal tail above %s", (z, tail) => near(normalUpperTail(z), tail));

  it.each([
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.000001, -4.753424308822899],
  ])("the normal quantile at %s", (p, z) => near(normalQuantile(p), z));

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 9, 2.262157162798205],
    [0.995, 4, 4.604094871349992],
    [0.99, 29, 2.4620213601504126],
    [0.95, 200, 1.6525081009108769],
    [0.2, 7, -0.8960296443137649],
  ])("Student's quantile at %s with %s degrees of freedom", (p, freedom, t) => near(studentQuantile(p, freedom), t));

  it("Student's tail, the incomplete beta function, the logarithm of gamma", () => {
    near(studentUpperTail(2.5, 3), 0.04385332350403278);
    near(studentUpperTail(60, 2), 0.00013883104529733938);
    near(incompleteBeta(0.7, 0.5, 3.2), 0.9926563224856049);
    near(incompleteBeta(0.4, 2, 3), 0.5248);
    near(logGamma(0.1), 2.252712651734206);
    near(logGamma(7.5), 7.534364236758734);
    near(logGamma(100), 359.1342053695754);
  });
});

describe("Mann and Whitney's test", () => {
  it("gives the exact p of small samples without ties", () => {
    expect(mannWhitney(TERM, EARLY)).toMatchObject({ u: 35, method: "exact" });
    near(mannWhitney(TERM, EARLY).p, 0.2544122544122544);
    near(mannWhitney([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]).p, 2 / 252);
  });

  it("gives the exact p with ties: the share of all 1716 splits that are as extreme", () => {
    const test = mannWhitney([1, 2, 2, 3, 5, 5], [2, 3, 4, 5, 5, 6, 7]);
    expect(test.u).toBe(10.5);
    near(test.p, 0.16317016317016317);
  });

  it("approximates large samples, with corrections for ties and continuity", () => {
    const test = mannWhitney(X, Y);
    expect(test).toMatchObject({ u: 642.5, method: "normal" });
    near(test.p, 0.023184477984058913, 1e-9);
  });

  it("finds no difference between equal values, and none without values", () => {
    expect(mannWhitney([1, 1, 1], [1, 1, 1]).p).toBe(1);
    expect(mannWhitney(new Array(40).fill(3), new Array(40).fill(3)).p).toBe(1);
    expect(mannWhitney([], [1, 2]).p).toBe(1);
  });

  it("counts every split once", () => {
    const counts = distributionOfU(5, 5);
    expect(counts).toHaveLength(26);
    expect([...counts.slice(0, 6)]).toEqual([1, 1, 2, 3, 5, 7]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(252);
  });
});

describe("Hodges and Lehmann's estimate", () => {
  it("has the estimate and the 96 % interval of the textbook's example", () => {
    const shift = hodgesLehmann(TERM, EARLY);
    near(shift.estimate, -0.305);
    near(shift.low, -0.76);
    near(shift.high, 0.15);
    near(shift.confidence, 0.9600399600399601);
  });

  it("takes the whole range where five against five are to give 99 %", () => {
    const shift = hodgesLehmann([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 0.99);
    expect(shift).toMatchObject({ estimate: 5, low: 1, high: 9 });
    near(shift.confidence, 1 - 2 / 252);
  });

  it("says that it covers less where there are too few values", () => {
    near(hodgesLehmann([1, 2], [3, 4], 0.99).confidence, 1 - 2 / 6);
  });

  it("takes the normal approximation for large samples", () => {
    expect(hodgesLehmann(X, Y)).toMatchObject({ estimate: 2, low: 0, high: 4 });
  });
});

describe("the prediction interval", () => {
  it("has n - 1 and the square root of 1 + 1/n in it", () => {
    const values = [52.1, 49.8, 51.3, 50.7, 53, 50.2, 51.9, 49.5, 52.4, 50.9].map(Math.log);
    const interval = predictionInterval(values, 0.99)!;
    near(Math.exp(interval.low), 47.35458949531699);
    near(Math.exp(interval.middle), 51.16810818936577);
    near(Math.exp(interval.high), 55.28873386047527);
  });

  it("needs two values", () => {
    expect(predictionInterval([1], 0.95)).toBeUndefined();
  });

  it("covers the next value as often as it says, for small samples too", () => {
    const random = generator(5);
    let covered = 0;
    const rounds = 4000;
    for (let round = 0; round < rounds; round++) {
      const values = Array.from({ length: 5 }, () => normal(random));
      const { low, high } = predictionInterval(values, 0.95)!;
      const next = normal(random);
      if (next >= low && next <= high) covered++;
    }
    // Three standard errors of a share of 0.95 in 4,000. Without 1 + 1/n it would be 0.93.
    expect(Math.abs(covered / rounds - 0.95)).toBeLessThan(0.0104);
  });
});

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
