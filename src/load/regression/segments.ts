/** The two sides of a comparison: `a` is what was (the base, the first URL), `b` what is judged. */
export type Side = "a" | "b";

/**
 * The order in which segments of both sides run: A B B A A B B A A B for five each. What drifts steadily while the job
 * runs (a warming cache, a neighbour that comes) then weighs on both alike.
 */
export function interleaved(each: number): Side[] {
  return Array.from({ length: each * 2 }, (_, at) => (at % 4 === 0 || at % 4 === 3 ? "a" : "b"));
}

/** What one segment of one side came to. `null`: it has no sample to tell from. */
export interface Segment {
  side: Side;
  metrics: Record<string, number | null>;
}
