export const id = 8187;
export const ids = [8187,5346,2965,108];
export const modules = {

/***/ 95346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ textHistogram),
/* harmony export */   I: () => (/* binding */ binsOf)
/* harmony export */ });
const BARS = 40;
const STEPS = [1, 2, 5];
/** How many requests took how long, in steps of 1, 2, 5, 10, 20, 50 … milliseconds, from the first to the last with any. */
function binsOf(histogram) {
    const counts = new Map();
    for (const [ms, times] of histogram.buckets()) {
        // The middle of a bucket may lie outside of what was really seen.
        const step = stepOf(Math.min(histogram.max, Math.max(histogram.min, ms)));
        counts.set(step, (counts.get(step) ?? 0) + times);
    }
    if (counts.size === 0)
        return [];
    const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
    return Array.from({ length: last - first + 1 }, (_, at) => ({
        from_ms: edgeOf(first + at),
        to_ms: edgeOf(first + at + 1),
        count: counts.get(first + at) ?? 0,
    }));
}
/** The same as text, a line for each step. */
function textHistogram(bins) {
    if (bins.length === 0)
        return "no samples";
    const all = bins.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(...bins.map(({ count }) => count));
    const ranges = bins.map(({ from_ms, to_ms }) => `${from_ms}–${to_ms} ms`);
    const width = Math.max(...ranges.map((range) => range.length));
    return bins
        .map(({ count }, at) => {
        const share = `${((100 * count) / all).toFixed(1)} %`.padStart(7);
        // What there is must be seen, be it ever so little.
        const bar = "█".repeat(Math.round((BARS * count) / most)) || (count > 0 ? "▏" : "");
        return `${ranges[at].padStart(width)} ${share} ${bar}`.trimEnd();
    })
        .join("\n");
}
/** Number of the step that a time falls in; step 0 begins at 1 ms. */
function stepOf(ms) {
    const decade = Math.floor(Math.log10(Math.max(ms, 0.001)) + 1e-12);
    const within = STEPS.findLastIndex((step) => ms >= step * 10 ** decade * (1 - 1e-9));
    return decade * STEPS.length + Math.max(0, within);
}
function edgeOf(step) {
    const decade = Math.floor(step / STEPS.length);
    return Number((STEPS[step - decade * STEPS.length] * 10 ** decade).toPrecision(3));
}


/***/ }),

/***/ 78187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareReport: () => (/* binding */ compareReport),
  figuresOf: () => (/* binding */ figuresOf),
  loadReport: () => (/* binding */ loadReport)
});

// EXTERNAL MODULE: ./build/src/load/engine.js
var load_engine = __webpack_require__(60850);
;// CONCATENATED MODULE: ./build/src/load/pictures/mermaid.js
/** Points that a chart in a comment can show without becoming a smear. */
const MOST_POINTS = 60;
/**
 * p50 and p99 over time, as a chart that GitHub draws itself (Mermaid's xychart). Longer runs are shown in steps of
 * several seconds, each with the largest of its values. Undefined for less than three points.
 */
function latencyChart(seconds) {
    const step = Math.ceil(seconds.length / MOST_POINTS) || 1;
    const points = [];
    for (let at = 0; at < seconds.length; at += step) {
        const timed = seconds.slice(at, at + step).filter(({ p50, p99 }) => p50 !== null && p99 !== null);
        if (timed.length === 0)
            continue;
        const largest = (of) => Math.max(...timed.map((second) => of(second)));
        points.push({ second: seconds[at].second, p50: largest(({ p50 }) => p50), p99: largest(({ p99 }) => p99) });
    }
    if (points.length < 3)
        return undefined;
    const list = (values) => `[${values.map((value) => Number(value.toPrecision(4))).join(", ")}]`;
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

// EXTERNAL MODULE: ./build/src/load/pictures/text-histogram.js
var text_histogram = __webpack_require__(95346);
;// CONCATENATED MODULE: ./build/src/load/pictures/blocks.js


/** Tables and pictures of a result: criteria with their intervals, thresholds of a script, the course, the histogram. */
function pictureBlocks(result) {
    const { criteria, thresholds = [], seconds, histogram } = result;
    const blocks = [];
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
    if (chart !== undefined)
        blocks.push({ kind: "code", title: "Over time", language: "mermaid", code: chart });
    if (histogram.length > 0)
        blocks.push({ kind: "code", title: "How long requests took", language: "text", code: (0,text_histogram/* textHistogram */.G)(histogram) });
    return blocks;
}
const show = (value) => (value === null ? "–" : String(Number(value.toPrecision(4))));

;// CONCATENATED MODULE: ./build/src/load/report.js


/**
 * Puts a result into the form that every channel renders.
 * @param verbose also the windows and statuses
 */
function loadReport(result, verbose = false) {
    const items = result.criteria.map((criterion) => itemOf(criterion));
    const order = { bad: 0, unsettled: 1, neutral: 2, good: 3 };
    items.sort((a, b) => order[a.status] - order[b.status]);
    if (result.engine !== null)
        items.push(figuresItem(result, verbose));
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
function figuresOf({ requests, latency_ms, throughput_rps }) {
    const share = requests.intended === 0 ? "" : (100 * requests.ok) / requests.intended;
    return {
        requests: requests.intended,
        "success-rate": share === "" ? "" : Number(share.toFixed(3)),
        p50: thousandths(latency_ms.response.p50),
        p99: thousandths(latency_ms.response.p99),
        rps: Number(throughput_rps.toFixed(2)),
    };
}
function thousandths(value) {
    return value === null ? "" : Number(value.toFixed(3));
}
/** Criteria that a headline names; those of many endpoints are many. */
const NAMED = 4;
function headline({ verdict, criteria, requests, findings, notes, target }) {
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    if (requests.intended === 0)
        return "no request was sent";
    const failed = criteria.filter((it) => it.verdict === "fail");
    const open = criteria.filter((it) => it.verdict === "inconclusive");
    const names = (list) => [...list.slice(0, NAMED).map(nameOf), ...(list.length > NAMED ? [`${list.length - NAMED} more`] : [])].join(", ");
    const errors = findings.filter(({ severity }) => severity === "error");
    // Where it was not the service that answered, no figure is about it.
    const first = errors.find(({ rule }) => INSTEAD.has(rule)) ?? (failed.length === 0 ? errors[0] : undefined);
    if (verdict === "fail" && first)
        return first.message.split(/(?<=\.) /)[0].replace(/\.$/, "");
    if (verdict === "fail" && failed.length === 0)
        return "it failed";
    const parts = [];
    if (failed.length > 0)
        parts.push(`${target} does not meet ${names(failed)}`);
    if (open.length > 0)
        parts.push(`${names(open)} ${open.length === 1 ? "is" : "are"} not settled`);
    if (parts.length > 0)
        return parts.join("; ");
    return verdict === "pass" ? `${target} meets ${names(criteria)}` : `${target}: nothing was settled`;
}
/** Rules that say what met the load in the service's place. */
const INSTEAD = new Set(["load-target-blocked", "load-target-redirects", "load-no-good-answer"]);
/** "p99 < 200ms (412 ms)" */
function nameOf({ criterion, estimate, unit }) {
    return estimate === null ? criterion : `${criterion} (${cell(estimate)} ${unit})`;
}
function coverage({ requests, duration_s, warmup, model, intended_rate, endpoints }) {
    const load = model === "open"
        ? `open model, ${intended_rate === null ? "no" : number(intended_rate)} requests a second`
        : "closed model: what the server is slow for was not sent";
    const before = warmup.duration_s > 0
        ? `; ${number(warmup.requests)} in the warm-up of ${number(warmup.duration_s)} s before, which count in no figure`
        : "";
    const places = endpoints.length > 1 ? ` to ${endpoints.length} endpoints` : "";
    return `${number(requests.intended)} ${requests.intended === 1 ? "request" : "requests"}${places} in ${number(duration_s)} s (${load}), ${number(requests.sent)} sent, ${number(requests.ok)} ok${before}.`;
}
function itemOf(criterion) {
    const status = criterion.verdict === "pass" ? "good" : criterion.verdict === "fail" ? "bad" : "unsettled";
    const blocks = [];
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
function label({ verdict, estimate, low, high, unit }) {
    const interval = low === null && high === null ? "" : ` [${cell(low)}, ${cell(high)}]`;
    return estimate === null ? verdict : `${verdict}: ${cell(estimate)} ${unit}${interval}`;
}
/** The figures that everybody wants to see, good or bad. */
function figuresItem(result, verbose = false) {
    const { requests, throughput_rps, duration_s, bytes, latency_ms, errors, endpoints, engine } = result;
    const share = (n) => `${number(n)} (${requests.intended ? ((100 * n) / requests.intended).toFixed(2) : "0"} %)`;
    const mbps = duration_s > 0 ? (bytes.in * 8) / duration_s / 1e6 : 0;
    const blocks = [
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
    if (endpoints.length > 1)
        blocks.push(endpointsBlock(result));
    const classes = load_engine/* CLASSES */.Nv.filter((name) => name !== "ok" && requests[name] > 0);
    if (classes.length > 0)
        blocks.push({
            kind: "table",
            title: "Errors by kind",
            columns: ["kind", "count", "what was seen"],
            rows: errors.slice(0, 10).map(({ kind, message, count }) => [kind, number(count), message]),
        });
    blocks.unshift(...pictureBlocks(result));
    if (verbose)
        blocks.push(...verboseBlocks(result));
    if (result.recommendations.length > 0)
        blocks.push({
            kind: "text",
            text: ["Recommendations:", ...result.recommendations.map((it) => `- ${it}`)].join("\n"),
        });
    return {
        status: "neutral",
        title: result.target,
        label: `${result.model} model, ${engine.kind} engine`,
        summary: result.generator === null ? "" : healthText(result.generator),
        blocks,
    };
}
function verboseBlocks({ windows, statuses }) {
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
function healthText({ lag_p99_ms, saturated, threads }) {
    const lag = lag_p99_ms === null ? "" : `, 99 % of the arrivals within ${number(lag_p99_ms)} ms of their time`;
    return `The load came from ${threads} ${threads === 1 ? "thread" : "threads"}${lag}${saturated ? "; it did not keep up" : ""}.`;
}
const MOST_ROWS = 50;
function endpointsBlock({ endpoints }) {
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
function latencyRow(name, { min, avg, p50, p90, p95, p99, max, stddev }) {
    return [name, ...[min, avg, p50, p90, p95, p99, max, stddev].map(cell)];
}
/** What `--compare` shows: both sides' figures, and the table of differences. */
function compareReport(result) {
    const percent = (value) => value === null ? "–" : `${value >= 0 ? "+" : ""}${(value * 100).toFixed(1)} %`;
    const named = (wanted) => result.comparison
        .filter(({ verdict }) => verdict === wanted)
        .map(({ metric, difference }) => `${metric}${difference === null ? "" : ` (${percent(difference)})`}`);
    const [worse, better] = [named("worse"), named("better")];
    const words = [
        ...(worse.length > 0 ? [`${worse.join(", ")} worse`] : []),
        ...(better.length > 0 ? [`${better.join(", ")} better`] : []),
    ];
    const table = {
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
    const sides = Object.entries({ a: result.a, b: result.b }).flatMap(([name, side]) => side.engine === null ? [] : [{ ...figuresItem(side), title: `${name}: ${side.target}` }]);
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
function number(value) {
    return value.toLocaleString("en-US", { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });
}
function cell(value) {
    return value === null ? "–" : number(value);
}
function size(bytes) {
    const units = ["B", "KB", "MB", "GB", "TB"];
    const power = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
    return `${number(bytes / 1000 ** power)} ${units[power]}`;
}


/***/ })

};
