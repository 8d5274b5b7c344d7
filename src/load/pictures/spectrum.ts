import type { SpectrumPoint } from "../result.ts";
import type { Histogram } from "../statistics/histogram.ts";

const LADDER = [
  0, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 92.5, 95, 97.5, 98, 99, 99.5, 99.75, 99.9, 99.95, 99.99, 99.995,
  99.999,
];

/** Latency by percentile, as far as there are samples to tell: of 1,000, nothing above 99.9. Ends with the maximum. */
export function spectrumOf(histogram: Histogram): SpectrumPoint[] {
  const { count, min, max } = histogram;
  if (count === 0 || min === null || max === null) return [];
  const points = LADDER.filter((percentile) => percentile <= 100 * (1 - 1 / count)).map((percentile) => ({
    percentile,
    ms: percentile === 0 ? min : histogram.quantile(percentile / 100)!,
  }));
  return [...points, { percentile: 100, ms: max }];
}
