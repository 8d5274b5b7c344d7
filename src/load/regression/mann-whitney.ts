import { normalUpperTail } from "../statistics/distributions.ts";

export interface RankTest {
  /** Mann and Whitney's U of the first sample: pairs in which its value is the larger one, ties as a half. */
  u: number;
  /** Two-sided. */
  p: number;
  method: "exact" | "normal";
}

/** Above this many values in both samples together the normal approximation is as good as the exact distribution. */
const MOST_EXACT = 60;

/**
 * Whether one of two samples tends to larger values (Mann & Whitney 1947). Small samples are settled by the exact
 * distribution of the rank sum over all ways to split the pooled values, which holds with ties too (Streitberg & Röhmel
 * 1986); large ones by the normal approximation with tie and continuity corrections (Hollander & Wolfe 1999, §4.1).
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): RankTest {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return { u: 0, p: 1, method: "exact" };
  const { ranks, tieTerm } = doubledRanks([...a, ...b]);
  const rankSum = ranks.slice(0, n).reduce((sum, rank) => sum + rank, 0);
  const u = rankSum / 2 - (n * (n + 1)) / 2;
  if (n + m <= MOST_EXACT) return { u, p: exactP(ranks, n, rankSum), method: "exact" };
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
  if (variance <= 0) return { u, p: 1, method: "normal" };
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  return { u, p: Math.min(1, 2 * normalUpperTail(distance / Math.sqrt(variance))), method: "normal" };
}

/** Twice the mean rank of every value, which is a whole number, and Σ(t³ − t) over groups of ties. */
function doubledRanks(values: readonly number[]): { ranks: number[]; tieTerm: number } {
  const order = values.map((_, index) => index).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Array<number>(values.length);
  let tieTerm = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    const size = end - start;
    tieTerm += size ** 3 - size;
    for (let at = start; at < end; at++) ranks[order[at]!] = start + 1 + end;
    start = end;
  }
  return { ranks, tieTerm };
}

/** The share of all choices of `n` of the ranks whose sum lies at least as far from the middle as what was seen. */
function exactP(ranks: readonly number[], n: number, seen: number): number {
  const counts = sumsOfChoices(ranks, n);
  const middle = (n * (ranks.length + 1)) as number;
  const distance = Math.abs(seen - middle);
  let extreme = 0;
  let all = 0;
  for (const [sum, count] of counts.entries()) {
    all += count;
    if (Math.abs(sum - middle) >= distance) extreme += count;
  }
  return Math.min(1, extreme / all);
}

/** How many choices of `n` of the numbers have each sum. Counts are floats: exact as far as 2^53, near enough beyond. */
function sumsOfChoices(numbers: readonly number[], n: number): Float64Array {
  const most = numbers.reduce((sum, number) => sum + number, 0);
  const byCount = Array.from({ length: n + 1 }, () => new Float64Array(most + 1));
  byCount[0]![0] = 1;
  for (const number of numbers) {
    for (let chosen = n; chosen >= 1; chosen--) {
      const [from, to] = [byCount[chosen - 1]!, byCount[chosen]!];
      for (let sum = most; sum >= number; sum--) to[sum]! += from[sum - number]!;
    }
  }
  return byCount[n]!;
}

/** How many of the splits of n + m distinct values have each U, from 0 to n·m: Mann & Whitney's recursion. */
export function distributionOfU(n: number, m: number): Float64Array {
  const ranks = Array.from({ length: n + m }, (_, index) => index + 1);
  const sums = sumsOfChoices(ranks, n);
  const least = (n * (n + 1)) / 2;
  return sums.slice(least, least + n * m + 1);
}
