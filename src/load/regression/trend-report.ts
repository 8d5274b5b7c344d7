import type { Finding } from "../../report/finding.ts";
import type { ReportItem } from "../../report/report.ts";
import { loadFinding } from "../finding.ts";
import type { MetricTrend } from "./judge-run.ts";

/** Errors for what a second run confirmed, and for levels that changed for the worse. */
export function trendFindings(
  trends: readonly MetricTrend[],
  alarms: readonly string[],
  changed: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  for (const trend of trends) {
    const { metric, value, expected, change } = trend;
    if (alarms.includes(metric) && expected)
      findings.push(
        loadFinding(
          "load-regression",
          "error",
          `${metric} is ${show(metric, value)}, and was ${show(metric, expected.middle)} over ${trend.runs} runs, which let ${show(metric, expected.low)} to ${show(metric, expected.high)} be expected; a second run confirmed it.`,
          metric,
        ),
      );
    if (changed.includes(metric) && change)
      findings.push(
        loadFinding(
          "load-change",
          "error",
          `${metric} has changed for the worse by ${percent(change.shift)} since ${change.at.slice(0, 10)}${change.commit ? ` (commit ${change.commit.slice(0, 7)})` : ""}.`,
          metric,
          change.commit ?? change.at,
        ),
      );
  }
  return findings;
}

/** How the run stands to those before it. */
export function trendItem(
  trends: readonly MetricTrend[],
  alarms: readonly string[],
  changed: readonly string[],
  second: boolean,
): ReportItem {
  const few = trends.filter(({ verdict }) => verdict === "too few runs");
  const bad = [...new Set([...alarms, ...changed])];
  const summary =
    bad.length > 0
      ? `Worse than the runs before it: ${bad.join(", ")}.`
      : few.length > 0
        ? `There are ${few[0]!.runs} earlier runs of this kind; with 8 of them, what is worse will be seen.`
        : second
          ? "The first run looked worse than those before it; a second one did not confirm that."
          : "As the runs before it let expect.";
  return {
    status: bad.length > 0 ? "bad" : few.length > 0 ? "neutral" : "good",
    title: "history",
    label: bad.length > 0 ? "worse" : few.length > 0 ? "too few runs" : "as expected",
    summary,
    blocks: [
      {
        kind: "table",
        title: "This run and those before it",
        columns: ["metric", "now", "expected", "runs", "", "last change of level"],
        rows: trends.map(({ metric, value, expected, runs, verdict, change }) => [
          metric,
          show(metric, value),
          expected ? `${show(metric, expected.low)} to ${show(metric, expected.high)}` : "–",
          String(runs),
          alarms.includes(metric) ? "worse, confirmed" : verdict,
          change ? `${percent(change.shift)} since ${change.at.slice(0, 10)}` : "–",
        ]),
      },
    ],
  };
}

function show(metric: string, value: number | null): string {
  if (value === null) return "–";
  if (metric === "success") return `${Number((value * 100).toPrecision(5))} %`;
  return `${Number(value.toPrecision(4))}${metric === "rps" ? " a second" : " ms"}`;
}

const percent = (share: number): string => `${share > 0 ? "+" : ""}${(share * 100).toFixed(1)} %`;
