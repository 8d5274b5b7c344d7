import type { OpenLoad, Stage } from "../scenario/scenario.ts";
import { randomAt } from "./random.ts";

/** Numbers arrivals and says when each of them comes, in milliseconds from the beginning. */
export interface Schedule {
  /** The next arrival; undefined: there are no more. */
  next(): { index: number; at: number } | undefined;
}

/**
 * Arrivals of an open load, or of every `of`-th thread's part of it. Constant ones are where the expected number of
 * arrivals reaches 0, 1, 2 …; Poisson ones are where it reaches sums of exponentially distributed steps.
 */
export function arrivals(
  { arrivals, stages }: Pick<OpenLoad, "arrivals" | "stages">,
  seed: number,
  part: { index: number; of: number } = { index: 0, of: 1 },
): Schedule {
  let count = 0;
  let reached = 0;
  let stage = 0;
  let before = { at: 0, arrivals: 0 };
  return {
    next() {
      const index = count * part.of + part.index;
      count++;
      if (arrivals === "constant") reached = index;
      else reached -= part.of * Math.log(1 - randomAt(seed, index));
      for (; stage < stages.length; stage++) {
        const current = stages[stage]!;
        const whole = arrivalsWithin(current, current.durationMs);
        if (reached < before.arrivals + whole - 1e-9)
          return { index, at: before.at + timeOf(current, reached - before.arrivals) };
        before = { at: before.at + current.durationMs, arrivals: before.arrivals + whole };
      }
      return undefined;
    },
  };
}

/** Expected arrivals in the first milliseconds of a stage. */
function arrivalsWithin({ durationMs, from, to }: Stage, ms: number): number {
  const seconds = ms / 1000;
  return from * seconds + (((to - from) / (durationMs / 1000)) * seconds ** 2) / 2;
}

/** Milliseconds after which a stage has had so many: the root of `arrivalsWithin`, in its stable form. */
function timeOf({ durationMs, from, to }: Stage, arrivals: number): number {
  const slope = (to - from) / (durationMs / 1000);
  const root = Math.sqrt(Math.max(0, from * from + 2 * slope * arrivals));
  const seconds = arrivals === 0 ? 0 : (2 * arrivals) / (from + root);
  return Math.min(durationMs, seconds * 1000);
}

/** The highest rate that an open load reaches. */
export function peakRate(load: Pick<OpenLoad, "stages">): number {
  return Math.max(...load.stages.flatMap(({ from, to }) => [from, to]));
}
