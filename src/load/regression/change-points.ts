import { hodgesLehmann } from "./hodges-lehmann.ts";
import { mannWhitney } from "./mann-whitney.ts";

export interface ChangePoint {
  /** Index of the first value after the change. */
  at: number;
  /** How far the values after it lie above those before (Hodges & Lehmann). */
  shift: number;
  /** Of the clearest split, times the number of splits that were looked at. */
  p: number;
}

/** A change needs this many values on either side: fewer can be a bad hour. */
const LEAST = 4;

/**
 * Where the level of a series changes. Every place to split it is tested by Mann and Whitney's test, as Pettitt (1979)
 * does, and the clearest one is a change when its p, multiplied by the number of places (Bonferroni's bound: it holds
 * although the best of many was picked), is below `level`. Both parts are then searched in the same way (binary
 * segmentation, Scott & Knott 1974). Ranks do not care about a single wild run.
 */
export function changePoints(values: readonly number[], level = 0.01): ChangePoint[] {
  const splits = values.length - 2 * LEAST + 1;
  if (splits < 1) return [];
  let best: { at: number; p: number } | undefined;
  for (let at = LEAST; at <= values.length - LEAST; at++) {
    const { p } = mannWhitney(values.slice(0, at), values.slice(at));
    if (!best || p < best.p) best = { at, p };
  }
  const p = Math.min(1, best!.p * splits);
  if (p >= level) return [];
  const { at } = best!;
  const [before, after] = [values.slice(0, at), values.slice(at)];
  return [
    ...changePoints(before, level),
    { at, shift: hodgesLehmann(before, after).estimate, p },
    ...changePoints(after, level).map((point) => ({ ...point, at: point.at + at })),
  ];
}
