/** How a metric of a run is compared with another run's. */
export interface MetricRule {
  metric: string;
  better: "lower" | "higher";
  /**
   * `ratio`: differences are shares of the first value (0.1 is 10 % more), taken on logarithms; `share`: the values
   * are shares themselves and their plain difference counts.
   */
  scale: "ratio" | "share";
  /** The least difference that matters, in the unit of `scale`. */
  minimum: number;
  /** Whether a difference for the worse fails the gate, or is only shown. */
  gates: boolean;
}

/**
 * p50 and throughput carry the verdict: for noise like p99's even ten interleaved segments find +20 % every third time
 * only (bench/regression.mjs), so that p99 gates on what is large and is otherwise for criteria in milliseconds.
 */
export const METRICS: readonly MetricRule[] = [
  { metric: "p50", better: "lower", scale: "ratio", minimum: 0.05, gates: true },
  { metric: "p95", better: "lower", scale: "ratio", minimum: 0.1, gates: false },
  { metric: "p99", better: "lower", scale: "ratio", minimum: 0.5, gates: true },
  { metric: "rps", better: "higher", scale: "ratio", minimum: 0.05, gates: true },
  { metric: "success", better: "higher", scale: "share", minimum: 0.005, gates: true },
];

/** Between the first value and the second: as a share of the first, or plainly. */
export const onScale = (scale: MetricRule["scale"], value: number): number =>
  scale === "ratio" ? Math.log(value) : value;
export const offScale = (scale: MetricRule["scale"], difference: number): number =>
  scale === "ratio" ? Math.exp(difference) - 1 : difference;

/** Whether a value can be put on the metric's scale. */
export function usable(rule: MetricRule, value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value) && (rule.scale === "share" || value > 0);
}
