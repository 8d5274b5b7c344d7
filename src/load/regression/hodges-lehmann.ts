import { normalQuantile } from "../statistics/distributions.ts";
import { distributionOfU } from "./mann-whitney.ts";

export interface Shift {
  /** The median of all differences b − a (Hodges & Lehmann 1963). */
  estimate: number;
  low: number;
  high: number;
  /** What the interval really covers: at least what was asked for, unless the samples are too small for that. */
  confidence: number;
}

const MOST_EXACT = 60;

/**
 * How far the second sample lies above the first. The interval goes from the k-th smallest to the k-th largest
 * difference, k from the distribution of U without ties (Hollander & Wolfe 1999, §4.3, eq. 4.24; with ties it covers
 * more than it says). For large samples k comes from the normal approximation (eq. 4.26).
 */
export function hodgesLehmann(a: readonly number[], b: readonly number[], confidence = 0.95): Shift {
  const differences = a.flatMap((x) => b.map((y) => y - x)).sort((x, y) => x - y);
  const count = differences.length;
  if (count === 0) return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, confidence: 0 };
  const { k, covered } = depth(a.length, b.length, confidence);
  const estimate = (differences[(count - 1) >> 1]! + differences[count >> 1]!) / 2;
  return { estimate, low: differences[k - 1]!, high: differences[count - k]!, confidence: covered };
}

/** How many of the differences lie outside of the interval on each side, plus one. */
function depth(n: number, m: number, confidence: number): { k: number; covered: number } {
  const tail = (1 - confidence) / 2;
  if (n + m > MOST_EXACT) {
    const spread = Math.sqrt((n * m * (n + m + 1)) / 12);
    const k = Math.floor((n * m) / 2 - normalQuantile(1 - tail) * spread);
    return { k: Math.max(1, k), covered: confidence };
  }
  const counts = distributionOfU(n, m);
  const all = counts.reduce((sum, value) => sum + value, 0);
  // The largest k whose tail P(U <= k - 1) is no larger than asked; with too few values not even k = 1 is.
  let below = counts[0]! / all;
  if (below > tail) return { k: 1, covered: 1 - 2 * below };
  let k = 1;
  while (below + counts[k]! / all <= tail) below += counts[k++]! / all;
  return { k, covered: 1 - 2 * below };
}
