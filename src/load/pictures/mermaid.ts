import type { SecondFigures } from "../result.ts";

/** Points that a chart in a comment can show without becoming a smear. */
const MOST_POINTS = 60;

/**
 * p50 and p99 over time, as a chart that GitHub draws itself (Mermaid's xychart). Longer runs are shown in steps of
 * several seconds, each with the largest of its values. Undefined for less than three points.
 */
export function latencyChart(seconds: readonly SecondFigures[]): string | undefined {
  const step = Math.ceil(seconds.length / MOST_POINTS) || 1;
  const points: { second: number; p50: number; p99: number }[] = [];
  for (let at = 0; at < seconds.length; at += step) {
    const timed = seconds.slice(at, at + step).filter(({ p50, p99 }) => p50 !== null && p99 !== null);
    if (timed.length === 0) continue;
    const largest = (of: (second: SecondFigures) => number | null) => Math.max(...timed.map((second) => of(second)!));
    points.push({ second: seconds[at]!.second, p50: largest(({ p50 }) => p50), p99: largest(({ p99 }) => p99) });
  }
  if (points.length < 3) return undefined;
  const list = (values: number[]) => `[${values.map((value) => Number(value.toPrecision(4))).join(", ")}]`;
  // An axis needs a length, also where everything took less than can be measured.
  const top = Math.max(0.001, ...points.map(({ p99 }) => p99));
  return [
    "xychart-beta",
    '  title "Response time over the run: p99 (upper line) and p50"',
    `  x-axis "second" [${points.map(({ second }) => second).join(", ")}]`,
    `  y-axis "ms" 0 --> ${Number((top * 1.1).toPrecision(3))}`,
    `  line ${list(points.map(({ p99 }) => p99))}`,
    `  line ${list(points.map(({ p50 }) => p50))}`,
  ].join("\n");
}
