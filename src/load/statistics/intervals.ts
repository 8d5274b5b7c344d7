import { incompleteBeta, normalQuantile, studentQuantile } from "./distributions.ts";
import type { Histogram } from "./histogram.ts";

/**
 * An estimate with the bounds of its confidence interval; null: there is no bound on that side, or no sample at all.
 * Infinity: a time that never ended.
 */
export interface Estimate {
  estimate: number | null;
  low: number | null;
  high: number | null;
}

/** The level of all our intervals. */
export const CONFIDENCE = 0.95;

/** P(B <= k) of a binomial variable with n trials of probability p: a value of the incomplete beta function. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(1 - p, n - k, k + 1);
}

/**
 * Ranks of the order statistics between which the q-quantile lies, with exact binomial probabilities: of n independent
 * values, the number below the quantile is binomial (n, q), so that the r-th smallest is above it with P(B <= r - 1).
 * @returns ranks from 1 to n; 0 and n + 1: there is no such bound
 */
export function quantileRanks(n: number, q: number, confidence = CONFIDENCE): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  return {
    low: lastWhere(n, (rank) => binomialCdf(rank - 1, n, q) <= tail),
    high: lastWhere(n, (rank) => binomialCdf(rank - 1, n, q) < 1 - tail) + 1,
  };
}

/** The greatest rank from 1 to n for which something holds that holds for all below it; 0: for none. */
function lastWhere(n: number, holds: (rank: number) => boolean): number {
  let [yes, no] = [0, n + 1];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/**
 * The q-quantile of what was timed, with its interval.
 * @param endless how many more there were that never ended: they are longer than all that did
 */
export function quantileEstimate(times: Histogram, q: number, endless = 0, confidence = CONFIDENCE): Estimate {
  const n = times.count + endless;
  if (n === 0) return { estimate: null, low: null, high: null };
  const { low, high } = quantileRanks(n, q, confidence);
  const at = (rank: number) =>
    rank < 1 || rank > n ? null : rank > times.count ? Number.POSITIVE_INFINITY : times.atRank(rank);
  // As `Histogram.quantile` counts, among all of them.
  return { estimate: at(Math.max(1, Math.ceil(q * n - 1e-9))), low: at(low), high: at(high) };
}

/** A share of successes among n trials, 0 to 1, with Wilson's score interval. */
export function shareEstimate(successes: number, n: number, confidence = CONFIDENCE): Estimate {
  if (n === 0) return { estimate: null, low: null, high: null };
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = successes / n;
  const scale = 1 + z ** 2 / n;
  const middle = (share + z ** 2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return {
    estimate: share,
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === n ? 1 : Math.min(1, middle + half),
  };
}

/** The mean of n values, with Student's interval (n - 1 degrees of freedom); no bounds for fewer than two. */
export function meanEstimate(
  mean: number | null,
  deviation: number | null,
  n: number,
  confidence = CONFIDENCE,
): Estimate {
  if (n < 2 || mean === null || deviation === null) return { estimate: mean, low: null, high: null };
  const half = (studentQuantile(1 - (1 - confidence) / 2, n - 1) * deviation) / Math.sqrt(n);
  return { estimate: mean, low: mean - half, high: mean + half };
}

/** The fewest values whose greatest bounds the q-quantile from above: q^n must not be larger than the tail. */
export function neededForQuantile(q: number, confidence = CONFIDENCE): number {
  return Math.ceil(Math.log((1 - confidence) / 2) / Math.log(q));
}

/** The fewest trials, none of them failed, for which Wilson's interval lies above a share. */
export function neededForShare(share: number, confidence = CONFIDENCE): number {
  if (share >= 1) return Number.POSITIVE_INFINITY;
  const z = normalQuantile(1 - (1 - confidence) / 2);
  return Math.floor((z ** 2 * share) / (1 - share)) + 1;
}
