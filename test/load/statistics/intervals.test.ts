import { describe, expect, it } from "vitest";
import { randomAt } from "../../../src/load/embedded/random.ts";
import { Histogram } from "../../../src/load/statistics/histogram.ts";
import {
  binomialCdf,
  meanEstimate,
  neededForQuantile,
  neededForShare,
  quantileEstimate,
  quantileRanks,
  shareEstimate,
} from "../../../src/load/statistics/intervals.ts";

describe("binomial probabilities", () => {
  it("are sums of their terms", () => {
    const term = (k: number) => [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1][k]! * 0.3 ** k * 0.7 ** (10 - k);
    let sum = 0;
    for (let k = 0; k <= 10; k++) {
      sum += term(k);
      expect(binomialCdf(k, 10, 0.3)).toBeCloseTo(sum, 10);
    }
  });
});

describe("the interval of a quantile", () => {
  it.each([
    // Published tables of order statistics: the median of 10 lies between the 2nd and the 9th.
    [10, 0.5, 2, 9],
    [20, 0.5, 6, 15],
    [6, 0.5, 1, 6],
    [5, 0.5, 0, 6],
    [6000, 0.99, 5924, 5956],
  ])("of %i values at %f lies between ranks %i and %i", (n, q, low, high) => {
    expect(quantileRanks(n, q)).toEqual({ low, high });
  });

  it("has no upper bound below the needed number, and one at it", () => {
    for (const q of [0.5, 0.9, 0.99, 0.999]) {
      const needed = neededForQuantile(q);
      expect(quantileRanks(needed - 1, q).high).toBe(needed);
      expect(quantileRanks(needed, q).high).toBe(needed);
    }
    expect(neededForQuantile(0.99)).toBe(368);
  });

  it("covers the truth in 95 of 100 samples, or a little more", () => {
    let covered = 0;
    for (let sample = 0; sample < 1000; sample++) {
      const histogram = new Histogram();
      for (let i = 0; i < 600; i++) histogram.record(-Math.log(1 - randomAt(sample, i)));
      const { low, high } = quantileEstimate(histogram, 0.9);
      if (low! <= Math.log(10) && Math.log(10) <= high!) covered++;
    }
    expect(covered).toBeGreaterThan(930);
    expect(covered).toBeLessThan(985);
  });

  it("is without end where it is among those that never ended", () => {
    const histogram = new Histogram();
    for (let i = 1; i <= 980; i++) histogram.record(i);
    const endless = Number.POSITIVE_INFINITY;
    expect(quantileEstimate(histogram, 0.99, 20)).toMatchObject({ low: endless, high: endless });
    expect(quantileEstimate(histogram, 0.5, 20).high).toBeLessThan(endless);
    expect(quantileEstimate(histogram, 0.9999, 20).high).toBe(null);
  });
});

describe("Wilson's interval", () => {
  it.each([
    // Newcombe 1998, table I (method 3).
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is as published", (successes, n, low, high) => {
    const interval = shareEstimate(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("lies above a share from the needed number on", () => {
    for (const share of [0.5, 0.99, 0.995, 0.999]) {
      const needed = neededForShare(share);
      expect(shareEstimate(needed, needed).low! > share).toBe(true);
      expect(shareEstimate(needed - 1, needed - 1).low! > share).toBe(false);
    }
  });

  it("reaches the end that all trials or none are at, which its formula comes near to only", () => {
    for (const n of [1, 7, 1000, 999_983]) {
      expect(shareEstimate(n, n).high).toBe(1);
      expect(shareEstimate(0, n).low).toBe(0);
    }
  });

  it("is nothing without trials", () => {
    expect(shareEstimate(0, 0)).toEqual({ estimate: null, low: null, high: null });
  });
});

describe("Student's interval of a mean", () => {
  it("uses n - 1 degrees of freedom", () => {
    // t(0.975, 4) = 2.776
    const { low, high } = meanEstimate(10, 2, 5);
    expect([low, high]).toEqual([
      expect.closeTo(10 - (2.7764 * 2) / Math.sqrt(5), 3),
      expect.closeTo(10 + (2.7764 * 2) / Math.sqrt(5), 3),
    ]);
    expect(meanEstimate(10, 0, 1)).toEqual({ estimate: 10, low: null, high: null });
  });
});
