import { describe, expect, it } from "vitest";
import { Histogram } from "../../../src/load/statistics/histogram.ts";

const QUANTILES = [0.001, 0.1, 0.5, 0.9, 0.99, 0.999, 1];

/** The value of rank ⌈q·n⌉, by sorting. */
function exact(values: number[], q: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(q * values.length - 1e-9) - 1]!;
}

describe("a histogram", () => {
  it.each<[string, (i: number) => number]>([
    ["microseconds to minutes, evenly on a logarithmic scale", (i) => 0.001 * 10 ** ((i / 10_000) * 8)],
    ["times around a power of two", (i) => 8 + (i - 5000) / 1_000_000],
    ["whole numbers", (i) => 1 + (i % 977)],
    ["one value", () => 3.7],
  ])("keeps %s within 0.1 %%", (_, value) => {
    const values = Array.from({ length: 10_000 }, (_, i) => value(i));
    const histogram = new Histogram();
    for (const one of values) histogram.record(one);
    for (const q of QUANTILES) {
      const truth = exact(values, q);
      expect(Math.abs(histogram.quantile(q)! - truth) / truth).toBeLessThanOrEqual(0.001);
    }
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(histogram.mean).toBeCloseTo(mean, 6);
    expect([histogram.min, histogram.max]).toEqual([Math.min(...values), Math.max(...values)]);
  });

  it("says the same when it was made compact, and goes on from there", () => {
    const [plain, compact, copy] = [new Histogram(), new Histogram(), new Histogram()];
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 500; i++) {
        const ms = 10 ** (((i * 7919 + round * 31) % 5000) / 1000 - 2);
        plain.record(ms);
        compact.record(ms);
      }
      compact.compact();
      compact.compact();
      // What was packed stays as it was then, also where nothing was copied.
      const packed = compact.pack();
      const before = structuredClone(packed);
      copy.addPacked(packed);
      compact.record(5);
      plain.record(5);
      expect(packed).toEqual(before);
      expect(compact.pack()).toEqual(plain.pack());
      expect([...compact.buckets()]).toEqual([...plain.buckets()]);
      for (const q of QUANTILES) expect(compact.quantile(q)).toBe(plain.quantile(q));
      expect(compact.countUpTo(5)).toBe(plain.countUpTo(5));
    }
    // Rounds of 500, 1001 and 1502.
    expect(copy.count).toBe(3003);
    expect([...copy.buckets()].reduce((sum, [, times]) => sum + times, 0)).toBe(3003);
  });

  it("knows nothing without samples, rather than zero", () => {
    const { min, max, mean, deviation, count } = new Histogram();
    expect([min, max, mean, deviation, count, new Histogram().quantile(0.99)]).toEqual([
      null,
      null,
      null,
      null,
      0,
      null,
    ]);
  });

  it("gives the deviation of a sample", () => {
    const histogram = new Histogram();
    for (const value of [2, 4, 4, 4, 5, 5, 7, 9]) histogram.record(value);
    expect(histogram.deviation).toBeCloseTo(Math.sqrt(32 / 7), 9);
  });

  it("is the same put together from parts, packed or not", () => {
    const [whole, left, right] = [new Histogram(), new Histogram(), new Histogram()];
    for (let i = 1; i <= 5000; i++) {
      whole.record(i / 7);
      (i % 3 === 0 ? left : right).record(i / 7);
    }
    const packed = Histogram.unpack(structuredClone(left.pack()));
    packed.add(right);
    expect(packed.pack()).toEqual({
      ...whole.pack(),
      sum: expect.closeTo(whole.pack().sum, 6),
      squares: expect.closeTo(whole.pack().squares, 3),
    });
  });

  it("counts what is at most so long", () => {
    const histogram = new Histogram();
    for (let i = 1; i <= 100; i++) histogram.record(i);
    expect([histogram.countUpTo(0.5), histogram.countUpTo(50.5), histogram.countUpTo(100)]).toEqual([0, 50, 100]);
  });

  it("takes the same memory for a million values as for a thousand of their kind", () => {
    const histogram = new Histogram();
    for (let i = 0; i < 1_000_000; i++) histogram.record(1 + (i % 1000) / 10);
    expect(histogram.count).toBe(1_000_000);
    expect(histogram.pack().indexes.length).toBeLessThan(4000);
  });
});
