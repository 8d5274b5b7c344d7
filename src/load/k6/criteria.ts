import type { Criterion } from "../criteria/criterion.ts";
import { METRIC, OK_METRIC } from "./runtime.ts";

/**
 * Criteria as thresholds of k6, for a script that runs where we do not read its samples. They know no interval, judge
 * service time, and each pod of a distributed run judges its own share only. One that asks for samples comes with them:
 * k6 would let the others pass without any.
 * @returns the thresholds, and the criteria that k6 has no threshold for
 */
export function thresholdsOf(criteria: readonly Criterion[]): { thresholds: Record<string, string[]>; left: string[] } {
  const thresholds: Record<string, string[]> = { http_reqs: ["count>0"] };
  const left: string[] = [];
  for (const { metric, limit, wants, inclusive, endpoint, text } of criteria) {
    const compare = `${wants === "below" ? "<" : ">"}${inclusive ? "=" : ""}`;
    const tag = endpoint === undefined ? "" : `{step:${endpoint}}`;
    const add = (name: string, expression: string) => {
      thresholds[name + tag] = [...(thresholds[name + tag] ?? []), expression];
    };
    if (metric.kind === "quantile") add(METRIC, `p(${Number((metric.q * 100).toFixed(6))})${compare}${limit}`);
    else if (metric.kind === "average") add(METRIC, `avg${compare}${limit}`);
    else if (metric.kind === "success") add(OK_METRIC, `rate${compare}${limit}`);
    else if (metric.kind === "errors")
      add(OK_METRIC, `rate${inclusive ? ">=" : ">"}${Number((1 - limit).toFixed(12))}`);
    else left.push(text);
  }
  return { thresholds, left };
}
