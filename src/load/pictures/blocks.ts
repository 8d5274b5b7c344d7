import type { Block } from "../../report/report.ts";
import type { LoadResult } from "../result.ts";
import { latencyChart } from "./mermaid.ts";
import { textHistogram } from "./text-histogram.ts";

/** Tables and pictures of a result: criteria with their intervals, thresholds of a script, the course, the histogram. */
export function pictureBlocks(result: LoadResult): Block[] {
  const { criteria, thresholds = [], seconds, histogram } = result;
  const blocks: Block[] = [];
  if (criteria.length > 0)
    blocks.push({
      kind: "table",
      title: "Criteria",
      columns: ["criterion", "verdict", "estimate", "95 % interval", "samples"],
      rows: criteria.map(({ criterion, verdict, estimate, low, high, unit, samples }) => [
        criterion,
        verdict,
        estimate === null ? "–" : `${show(estimate)} ${unit}`,
        low === null && high === null ? "–" : `${show(low)} to ${show(high)}`,
        String(samples),
      ]),
    });
  if (thresholds.length > 0)
    blocks.push({
      kind: "table",
      title: "Thresholds of the script, as its engine judged them",
      columns: ["threshold", ""],
      rows: thresholds.map(({ metric, threshold, ok }) => [`${metric}: ${threshold}`, ok ? "met" : "not met"]),
    });
  const chart = latencyChart(seconds);
  if (chart !== undefined) blocks.push({ kind: "code", title: "Over time", language: "mermaid", code: chart });
  if (histogram.length > 0)
    blocks.push({ kind: "code", title: "How long requests took", language: "text", code: textHistogram(histogram) });
  return blocks;
}

const show = (value: number | null) => (value === null ? "–" : String(Number(value.toPrecision(4))));
