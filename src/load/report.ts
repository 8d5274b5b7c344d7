import type { Block, Report, ReportItem } from "../report/report.ts";
import { CLASSES } from "./engine.ts";
import { pictureBlocks } from "./pictures/blocks.ts";
import type { CompareResult, CriterionResult, Distribution, LoadResult } from "./result.ts";

/**
 * Puts a result into the form that every channel renders.
 * @param verbose also the windows and statuses
 */
export function loadReport(result: LoadResult, verbose = false): Report {
  const items = result.criteria.map((criterion) => itemOf(criterion));
  const order = { bad: 0, unsettled: 1, neutral: 2, good: 3 };
  items.sort((a, b) => order[a.status] - order[b.status]);
  if (result.engine !== null) items.push(figuresItem(result, verbose));
  return {
    gate: result.gate,
    verdict: result.verdict,
    headline: headline(result),
    coverage: coverage(result),
    engine: result.engine ? `${result.engine.kind} ${result.engine.version}` : undefined,
    notes: result.notes,
    items,
    findings: result.findings,
    figures: figuresOf(result),
    data: result,
  };
}

/** The action's outputs. */
export function figuresOf({ requests, latency_ms, throughput_rps }: LoadResult): Report["figures"] {
  const share = requests.intended === 0 ? "" : (100 * requests.ok) / requests.intended;
  return {
    requests: requests.intended,
    "success-rate": share === "" ? "" : Number(share.toFixed(3)),
    p50: thousandths(latency_ms.response.p50),
    p99: thousandths(latency_ms.response.p99),
    rps: Number(throughput_rps.toFixed(2)),
  };
}

function thousandths(value: number | null): number | string {
  return value === null ? "" : Number(value.toFixed(3));
}

/** Criteria that a headline names; those of many endpoints are many. */
const NAMED = 4;

function headline({ verdict, criteria, requests, findings, notes, target }: LoadResult): string {
  if (verdict === "error") return notes[0] ?? "it could not run";
  if (requests.intended === 0) return "no request was sent";
  const failed = criteria.filter((it) => it.verdict === "fail");
  const open = criteria.filter((it) => it.verdict === "inconclusive");
  const names = (list: CriterionResult[]) =>
    [...list.slice(0, NAMED).map(nameOf), ...(list.length > NAMED ? [`${list.length - NAMED} more`] : [])].join(", ");
  const errors = findings.filter(({ severity }) => severity === "error");
  // Where it was not the service that answered, no figure is about it.
  const first = errors.find(({ rule }) => INSTEAD.has(rule)) ?? (failed.length === 0 ? errors[0] : undefined);
  if (verdict === "fail" && first) return first.message.split(/(?<=\.) /)[0]!.replace(/\.$/, "");
  if (verdict === "fail" && failed.length === 0) return "it failed";
  const parts: string[] = [];
  if (failed.length > 0) parts.push(`${target} does not meet ${names(failed)}`);
  if (open.length > 0) parts.push(`${names(open)} ${open.length === 1 ? "is" : "are"} not settled`);
  if (parts.length > 0) return parts.join("; ");
  return verdict === "pass" ? `${target} meets ${names(criteria)}` : `${target}: nothing was settled`;
}

/** Rules that say what met the load in the service's place. */
const INSTEAD = new Set(["load-target-blocked", "load-target-redirects", "load-no-good-answer"]);

/** "p99 < 200ms (412 ms)" */
function nameOf({ criterion, estimate, unit }: CriterionResult): string {
  return estimate === null ? criterion : `${criterion} (${cell(estimate)} ${unit})`;
}

function coverage({ requests, duration_s, warmup, model, intended_rate, endpoints }: LoadResult): string {
  const load =
    model === "open"
      ? `open model, ${intended_rate === null ? "no" : number(intended_rate)} requests a second`
      : "closed model: what the server is slow for was not sent";
  const before =
    warmup.duration_s > 0
      ? `; ${number(warmup.requests)} in the warm-up of ${number(warmup.duration_s)} s before, which count in no figure`
      : "";
  const places = endpoints.length > 1 ? ` to ${endpoints.length} endpoints` : "";
  return `${number(requests.intended)} ${requests.intended === 1 ? "request" : "requests"}${places} in ${number(duration_s)} s (${load}), ${number(requests.sent)} sent, ${number(requests.ok)} ok${before}.`;
}

function itemOf(criterion: CriterionResult): ReportItem {
  const status = criterion.verdict === "pass" ? "good" : criterion.verdict === "fail" ? "bad" : "unsettled";
  const blocks: Block[] = [];
  if (criterion.failed_windows.length > 0)
    blocks.push({
      kind: "table",
      title: "Where it does not hold",
      columns: ["from (s)", "to (s)", `estimate (${criterion.unit})`],
      rows: criterion.failed_windows
        .slice(0, 12)
        .map(({ start_s, end_s, estimate }) => [number(start_s), number(end_s), cell(estimate)]),
    });
  return { status, title: criterion.criterion, label: label(criterion), summary: criterion.reason, blocks };
}

function label({ verdict, estimate, low, high, unit }: CriterionResult): string {
  const interval = low === null && high === null ? "" : ` [${cell(low)}, ${cell(high)}]`;
  return estimate === null ? verdict : `${verdict}: ${cell(estimate)} ${unit}${interval}`;
}

/** The figures that everybody wants to see, good or bad. */
function figuresItem(result: LoadResult, verbose = false): ReportItem {
  const { requests, throughput_rps, duration_s, bytes, latency_ms, errors, endpoints, engine } = result;
  const share = (n: number) =>
    `${number(n)} (${requests.intended ? ((100 * n) / requests.intended).toFixed(2) : "0"} %)`;
  const mbps = duration_s > 0 ? (bytes.in * 8) / duration_s / 1e6 : 0;
  const blocks: Block[] = [
    {
      kind: "table",
      title: "Throughput",
      columns: ["requests", "answers a second", "successful", "failed", "received", "sent", "Mbps"],
      rows: [
        [
          number(requests.intended),
          number(throughput_rps),
          share(requests.ok),
          share(requests.intended - requests.ok),
          size(bytes.in),
          size(bytes.out),
          number(mbps),
        ],
      ],
    },
    {
      kind: "table",
      title: "Latency (ms)",
      columns: ["", "min", "avg", "p50", "p90", "p95", "p99", "max", "standard deviation"],
      rows: [
        latencyRow("response (from the intended start)", latency_ms.response),
        latencyRow("service (from the send)", latency_ms.service),
        latencyRow("connect (with TLS)", latency_ms.connect),
        latencyRow("first byte", latency_ms.first_byte),
      ],
    },
  ];
  if (endpoints.length > 1) blocks.push(endpointsBlock(result));
  const classes = CLASSES.filter((name) => name !== "ok" && requests[name] > 0);
  if (classes.length > 0)
    blocks.push({
      kind: "table",
      title: "Errors by kind",
      columns: ["kind", "count", "what was seen"],
      rows: errors.slice(0, 10).map(({ kind, message, count }) => [kind, number(count), message]),
    });
  blocks.unshift(...pictureBlocks(result));
  if (verbose) blocks.push(...verboseBlocks(result));
  if (result.recommendations.length > 0)
    blocks.push({
      kind: "text",
      text: ["Recommendations:", ...result.recommendations.map((it) => `- ${it}`)].join("\n"),
    });
  return {
    status: "neutral",
    title: result.target,
    label: `${result.model} model, ${engine!.kind} engine`,
    summary: result.generator === null ? "" : healthText(result.generator),
    blocks,
  };
}

function verboseBlocks({ windows, statuses }: LoadResult): Block[] {
  return [
    {
      kind: "table",
      title: "Windows",
      columns: ["from (s)", "to (s)", "requests", "ok", "p50", "p99"],
      rows: windows.map(({ start_s, end_s, intended, ok, p50, p99 }) => [
        ...[start_s, end_s, intended, ok].map(number),
        cell(p50),
        cell(p99),
      ]),
    },
    {
      kind: "table",
      title: "Statuses",
      columns: ["status", "answers"],
      rows: Object.entries(statuses).map(([status, count]) => [status, number(count)]),
    },
  ];
}

function healthText({ lag_p99_ms, saturated, threads }: NonNullable<LoadResult["generator"]>): string {
  const lag = lag_p99_ms === null ? "" : `, 99 % of the arrivals within ${number(lag_p99_ms)} ms of their time`;
  return `The load came from ${threads} ${threads === 1 ? "thread" : "threads"}${lag}${saturated ? "; it did not keep up" : ""}.`;
}

const MOST_ROWS = 50;

function endpointsBlock({ endpoints }: LoadResult): Block {
  return {
    kind: "table",
    title: endpoints.length > MOST_ROWS ? `Endpoints (the first ${MOST_ROWS} of ${endpoints.length})` : "Endpoints",
    columns: ["endpoint", "requests", "ok", "p50", "p99", "max"],
    rows: endpoints
      .slice(0, MOST_ROWS)
      .map(({ name, requests, latency_ms: { response } }) => [
        name,
        number(requests.intended),
        requests.intended ? `${((100 * requests.ok) / requests.intended).toFixed(2)} %` : "",
        cell(response.p50),
        cell(response.p99),
        cell(response.max),
      ]),
  };
}

function latencyRow(name: string, { min, avg, p50, p90, p95, p99, max, stddev }: Distribution): string[] {
  return [name, ...[min, avg, p50, p90, p95, p99, max, stddev].map(cell)];
}

/** What `--compare` shows: both sides' figures, and the table of differences. */
export function compareReport(result: CompareResult): Report {
  const percent = (value: number | null) =>
    value === null ? "–" : `${value >= 0 ? "+" : ""}${(value * 100).toFixed(1)} %`;
  const named = (wanted: "worse" | "better") =>
    result.comparison
      .filter(({ verdict }) => verdict === wanted)
      .map(({ metric, difference }) => `${metric}${difference === null ? "" : ` (${percent(difference)})`}`);
  const [worse, better] = [named("worse"), named("better")];
  const words = [
    ...(worse.length > 0 ? [`${worse.join(", ")} worse`] : []),
    ...(better.length > 0 ? [`${better.join(", ")} better`] : []),
  ];
  const table: ReportItem = {
    status: result.verdict === "fail" ? "bad" : result.verdict === "pass" ? "neutral" : "unsettled",
    title: `${result.b.target} compared with ${result.a.target}`,
    label: words.join("; ") || "no difference shown",
    summary: `a is ${result.a.target}, b is ${result.b.target}. Differences are of b against a, each with its interval.`,
    blocks: [
      {
        kind: "table",
        title: "Comparison",
        columns: ["metric", "a", "b", "difference", "between", "and", "verdict"],
        rows: result.comparison.map(({ metric, a, b, difference, low, high, verdict }) => [
          metric,
          cell(a),
          cell(b),
          percent(difference),
          percent(low),
          percent(high),
          verdict,
        ]),
      },
    ],
  };
  const sides = Object.entries({ a: result.a, b: result.b }).flatMap(([name, side]) =>
    side.engine === null ? [] : [{ ...figuresItem(side), title: `${name}: ${side.target}` }],
  );
  return {
    gate: result.gate,
    verdict: result.verdict,
    headline: words.join("; ") || (result.verdict === "pass" ? "no difference shown" : "the comparison is not settled"),
    coverage: [result.a, result.b].map((side, i) => `${"ab"[i]}: ${coverage(side)}`).join(" "),
    engine: result.b.engine ? `${result.b.engine.kind} ${result.b.engine.version}` : undefined,
    notes: [...new Set([...result.a.notes, ...result.b.notes])],
    items: [table, ...sides],
    findings: [...result.a.findings, ...result.b.findings],
    figures: figuresOf(result.b),
    data: result,
  };
}

function number(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });
}

function cell(value: number | null): string {
  return value === null ? "–" : number(value);
}

function size(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  const power = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return `${number(bytes / 1000 ** power)} ${units[power]}`;
}
