import { studentQuantile } from "../statistics/distributions.ts";

export interface Interval {
  low: number;
  middle: number;
  high: number;
}

/**
 * Where one more value of a normal sample lies with the given confidence: mean ± t(n − 1) · s · √(1 + 1/n), s with
 * n − 1 in its denominator (Hahn & Meeker 1991, §4.6). It is wider than the interval of the mean, which does not tell
 * where the next value is. Undefined for fewer than two values.
 */
export function predictionInterval(values: readonly number[], confidence: number): Interval | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const middle = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
  const half = studentQuantile(1 - (1 - confidence) / 2, n - 1) * Math.sqrt(variance * (1 + 1 / n));
  return { low: middle - half, middle, high: middle + half };
}
