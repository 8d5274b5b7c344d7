import { CLASSES } from "../engine.ts";
import type { CompareResult, ComparisonRow, Distribution, LoadResult } from "../result.ts";
import { byPercentile, overTime } from "./charts.ts";
import { html, table } from "./escape.ts";
import { STYLE } from "./style.ts";
import { barChart } from "./svg.ts";

export interface HtmlReport {
  result: LoadResult;
  /** One sentence: the result, in words. */
  headline: string;
  comparison?: readonly ComparisonRow[];
}

/**
 * The whole report as one HTML file that needs no network and runs no script: the policy in it forbids both, so that
 * text of a server that slipped through could do nothing.
 */
export function htmlReport({ result, headline, comparison = [] }: HtmlReport): string {
  const parts = [
    `<h1><span class="verdict ${result.verdict}">${html(result.verdict)}</span> ${html(headline)}</h1>`,
    `<p class="soft">${html(about(result))}</p>`,
    section("Criteria", criteriaTable(result)),
    section("Thresholds of the script, as its engine judged them", thresholdTable(result)),
    section("Comparison", comparisonTable(comparison)),
    section("Over time", overTime(result)),
    section("By percentile", byPercentile(result.spectrum.response, result.spectrum.service)),
    section("Figures", figures(result)),
    section("Errors", errors(result)),
    section("Endpoints", endpointTable(result)),
    section(
      "Findings",
      list(result.findings.map(({ severity, message, rule }) => `${severity}: ${message} (${rule})`)),
    ),
    section("Recommendations", list(result.recommendations)),
    section("Notes", list(result.notes)),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>load-test: ${html(result.target)}</title>
<style>${STYLE}</style>
</head>
<body>
${parts.filter(Boolean).join("\n")}
</body>
</html>
`;
}

/** The page of what a run came to; of a comparison, the judged side's with the table of differences. */
export function htmlOf(result: LoadResult | CompareResult, headline: string): string {
  if (!("comparison" in result) || !("b" in result)) return htmlReport({ result: result as LoadResult, headline });
  const { b, comparison, verdict } = result;
  return htmlReport({ result: { ...b, verdict }, headline, comparison });
}

const section = (title: string, content: string) => (content === "" ? "" : `<h2>${title}</h2>\n${content}`);

function about({ engine, target, model, intended_rate, duration_s, requests, warmup }: LoadResult): string {
  const rate = intended_rate === null ? "" : `, ${show(intended_rate)} requests a second`;
  const load = model === "open" ? `open model${rate}` : "closed model: what the server is slow for was not sent";
  const ran = engine === null ? "no engine ran" : `${engine.kind} ${engine.version}`;
  return `${target} · ${ran} · ${load} · ${show(duration_s)} s after ${show(warmup.duration_s)} s of warm-up · ${requests.intended} requests, ${requests.ok} ok`;
}

function criteriaTable({ criteria }: LoadResult): string {
  if (criteria.length === 0) return "";
  const rows = criteria.map(({ criterion, verdict, estimate, low, high, unit, samples, reason }) => [
    criterion,
    verdict,
    estimate === null ? "–" : `${show(estimate)} ${unit}`,
    low === null && high === null ? "–" : `${show(low)} to ${show(high)}`,
    String(samples),
    reason,
  ]);
  return table(["criterion", "verdict", "estimate", "95 % interval", "samples", "why"], rows);
}

function thresholdTable({ thresholds = [] }: LoadResult): string {
  if (thresholds.length === 0) return "";
  const rows = thresholds.map(({ metric, threshold, ok }) => [`${metric}: ${threshold}`, ok ? "met" : "not met"]);
  return table(["threshold", ""], rows);
}

function comparisonTable(comparison: readonly ComparisonRow[]): string {
  if (comparison.length === 0) return "";
  const rows = comparison.map(({ metric, a, b, difference, low, high, verdict }) => [
    metric,
    show(a),
    show(b),
    percent(difference),
    low === null && high === null ? "–" : `${percent(low)} to ${percent(high)}`,
    verdict,
  ]);
  return table(["metric", "a", "b", "difference", "interval", "verdict"], rows);
}

function figures({ engine, latency_ms, throughput_rps, bytes, generator }: LoadResult): string {
  if (engine === null) return "";
  const row = (name: string, { min, avg, p50, p90, p95, p99, max, stddev }: Distribution) => [
    name,
    ...[min, avg, p50, p90, p95, p99, max, stddev].map(show),
  ];
  const rows = [
    row("response", latency_ms.response),
    row("service", latency_ms.service),
    row("connect", latency_ms.connect),
    row("first byte", latency_ms.first_byte),
  ];
  const trouble = generator?.saturated ? ` The load did not keep up: ${generator.reasons.join(" ")}` : "";
  const words = `${show(throughput_rps)} answers a second, ${bytes.in} bytes in, ${bytes.out} bytes out.${trouble}`;
  return `${table(["ms", "min", "avg", "p50", "p90", "p95", "p99", "max", "deviation"], rows)}
<p class="soft">${html(words)}</p>`;
}

function errors({ requests, errors }: LoadResult): string {
  const bars = CLASSES.filter((kind) => kind !== "ok" && requests[kind] > 0)
    .map((kind) => ({
      name: kind,
      value: requests[kind],
      text: `${requests[kind]} (${show((100 * requests[kind]) / requests.intended)} %)`,
    }))
    .sort((a, b) => b.value - a.value);
  if (bars.length === 0) return "";
  const rows = errors.slice(0, 50).map(({ kind, message, count }) => [kind, String(count), message]);
  const seen = rows.length === 0 ? "" : table(["kind", "count", "what was seen"], rows);
  return `${barChart("Requests that did not end well, by kind", bars)}${seen}`;
}

function endpointTable({ endpoints }: LoadResult): string {
  if (endpoints.length < 2) return "";
  const rows = endpoints.map(({ name, requests, latency_ms: { response } }) => [
    name,
    String(requests.intended),
    String(requests.ok),
    ...[response.p50, response.p95, response.p99, response.max].map(show),
  ]);
  return table(["endpoint", "requests", "ok", "p50", "p95", "p99", "max"], rows);
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</ul>`;
}

const show = (value: number | null) => (value === null ? "–" : String(Number(value.toPrecision(4))));
const percent = (share: number | null) =>
  share === null ? "–" : `${share > 0 ? "+" : ""}${Number((share * 100).toPrecision(3))} %`;
