export const id = 5841;
export const ids = [5841];
export const modules = {

/***/ 25841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlOf: () => (/* binding */ htmlOf)
});

// UNUSED EXPORTS: htmlReport

// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/load/html/escape.js

/** Plain text as HTML, in an element or in a quoted attribute. */
function html(text) {
    return (0,report_escape/* visibleLine */.P8)(String(text)).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** A table; the first column is its rows' heading. All cells are plain text. */
function table(columns, rows) {
    const head = columns.map((column) => `<th scope="col">${html(column)}</th>`).join("");
    const body = rows
        .map(([first = "", ...rest]) => `<tr><th scope="row">${html(first)}</th>${rest.map((cell) => `<td>${html(cell)}</td>`).join("")}</tr>`)
        .join("\n");
    return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/src/load/html/svg.js

/** A chart's area within its SVG, in its own units. */
const WIDTH = 760;
const HEIGHT = 240;
const LEFT = 56;
const BOTTOM = 30;
const TOP = 16;
const RIGHT = 16;
/** Lines over an axis, as an inline SVG with a legend. */
function lineChart(title, lines, x, y) {
    const toX = (value) => round(LEFT + ((value - x.from) / (x.to - x.from || 1)) * (WIDTH - LEFT - RIGHT));
    const toY = (value) => round(HEIGHT - BOTTOM - ((value - y.from) / (y.to - y.from || 1)) * (HEIGHT - BOTTOM - TOP));
    const grid = y.ticks.map(({ at, text }) => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${toY(at)}" y2="${toY(at)}"/><text class="tick" x="${LEFT - 6}" y="${toY(at) + 4}" text-anchor="end">${html(text)}</text>`);
    const marks = x.ticks.map(({ at, text }) => `<text class="tick" x="${toX(at)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${html(text)}</text>`);
    const paths = lines.map(({ style, points, name }) => `<path class="line ${style}" d="${pathOf(points, toX, toY)}"><title>${html(name)}</title></path>`);
    const legend = lines.map(({ name, style }) => `<span class="key ${style}">${html(name)}</span>`).join(" ");
    return `<figure><figcaption>${html(title)} ${legend}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(title)}">${grid.join("")}${marks.join("")}<text class="tick" x="${WIDTH - RIGHT}" y="${HEIGHT - 1}" text-anchor="end">${html(x.label)}</text>${paths.join("")}</svg></figure>`;
}
function pathOf(points, toX, toY) {
    let pen = "M";
    let path = "";
    for (const { x, y } of points) {
        if (y === null)
            pen = "M";
        else {
            path += `${pen}${toX(x)} ${toY(y)}`;
            pen = "L";
        }
    }
    // A single point has no length; a short stroke makes it seen.
    return path.replace(/M([\d.-]+) ([\d.-]+)(?=M|$)/g, "M$1 $2h2");
}
/** One bar under another, with their counts. */
function barChart(title, bars) {
    const row = 24;
    const most = Math.max(...bars.map(({ value }) => value), 1);
    const rows = bars.map(({ name, value, text }, at) => {
        const length = Math.max(1, (value / most) * 380);
        return `<text class="tick" x="150" y="${at * row + 16}" text-anchor="end">${html(name)}</text><rect class="bar" x="158" y="${at * row + 4}" width="${round(length)}" height="${row - 8}"/><text class="tick" x="${round(166 + length)}" y="${at * row + 16}">${html(text)}</text>`;
    });
    return `<figure><figcaption>${html(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${bars.length * row + 4}" role="img" aria-label="${html(title)}">${rows.join("")}</svg></figure>`;
}
/** Round values from 0 up to what covers `most`: some five of them. */
function linearAxis(label, most) {
    const rough = Math.max(most, 1e-6) / 5;
    const magnitude = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough * (1 - 1e-9));
    const to = Math.ceil(most / step - 1e-9) * step || step;
    const ticks = Array.from({ length: Math.round(to / step) + 1 }, (_, at) => at * step);
    return { label, from: 0, to, ticks: ticks.map((at) => ({ at, text: String(Number(at.toPrecision(6))) })) };
}
const round = (value) => Number(value.toFixed(1));

;// CONCATENATED MODULE: ./build/src/load/html/charts.js

/** As many points as a chart has room for, side by side. */
const MOST_POINTS = 720;
/**
 * Response time and requests of every second, of a long run in steps of several, each with its worst second; the former
 * only where there were answers. Empty when nothing was intended.
 */
function overTime({ seconds, criteria }) {
    const last = seconds.at(-1)?.second;
    if (last === undefined || !seconds.some(({ intended }) => intended > 0))
        return "";
    const step = Math.ceil(seconds.length / MOST_POINTS);
    const points = step === 1 ? seconds : inSteps(seconds, step);
    const line = (name, style, of) => ({
        name,
        style,
        points: points.map((point) => ({ x: point.second, y: of(point) })),
    });
    const time = { ...linearAxis("seconds", last), to: Math.max(1, last) };
    time.ticks = time.ticks.filter(({ at }) => at <= time.to);
    const when = step === 1 ? "every second" : `the worst second of every ${step}`;
    const charts = [];
    if (seconds.some(({ p99 }) => p99 !== null)) {
        const latency = [
            line("max", "three", ({ max }) => max),
            line("p99", "two", ({ p99 }) => p99),
            line("p50", "one", ({ p50 }) => p50),
        ];
        const limit = limitOf(criteria);
        if (limit !== undefined)
            latency.push(line("limit of p99", "limit", () => limit));
        const slowest = points.reduce((most, { max }) => Math.max(most, max ?? 0), limit ?? 0);
        charts.push(lineChart(`Response time of ${when}, ms`, latency, time, linearAxis("ms", slowest)));
    }
    const rates = [
        line("intended", "three", ({ intended }) => intended),
        line("ok", "one", ({ ok }) => ok),
        line("failed", "two", ({ failed }) => failed),
    ];
    const busiest = points.reduce((most, { intended }) => Math.max(most, intended), 0);
    charts.push(lineChart(`Requests of ${when}`, rates, time, linearAxis("requests", busiest)));
    return charts.join("\n");
}
/** The largest of each, but of the requests that were ok the fewest. */
function inSteps(seconds, step) {
    const largest = (values) => values.reduce((most, value) => (value === null || (most !== null && most > value) ? most : value), null);
    return Array.from({ length: Math.ceil(seconds.length / step) }, (_, at) => {
        const some = seconds.slice(at * step, (at + 1) * step);
        return {
            second: some[0].second,
            intended: largest(some.map(({ intended }) => intended)),
            ok: Math.min(...some.map(({ ok }) => ok)),
            failed: largest(some.map(({ failed }) => failed)),
            p50: largest(some.map(({ p50 }) => p50)),
            p99: largest(some.map(({ p99 }) => p99)),
            max: largest(some.map(({ max }) => max)),
        };
    });
}
/** The limit of p99 in milliseconds, when a criterion has one for all requests. */
function limitOf(criteria) {
    for (const { criterion, endpoint } of criteria) {
        const [, amount, unit] = /^p99\s*<=?\s*([\d.]+)\s*(ms|s)$/i.exec(criterion) ?? [];
        if (amount !== undefined && endpoint === null)
            return Number(amount) * (unit?.toLowerCase() === "s" ? 1000 : 1);
    }
    return undefined;
}
/** Nines evenly apart: what lies beyond 99 % is what the picture is for. */
const nines = (percentile) => Math.log10(1 / (1 - percentile / 100));
/** Latency by percentile; empty without samples. */
function byPercentile(response, service) {
    if (response.length === 0)
        return "";
    const inner = response.filter(({ percentile }) => percentile < 100).map(({ percentile }) => nines(percentile));
    const deepest = Math.max(...inner, 1);
    const edge = deepest * 1.06;
    const line = (name, style, points) => ({
        name,
        style,
        points: points.map(({ percentile, ms }) => ({ x: percentile === 100 ? edge : nines(percentile), y: ms })),
    });
    const named = [0, 50, 90, 99, 99.9, 99.99, 99.999].filter((percentile) => nines(percentile) <= deepest);
    const ticks = named.map((percentile) => ({
        at: nines(percentile),
        text: percentile === 0 ? "min" : `p${percentile}`,
    }));
    const axis = { label: "", from: 0, to: edge, ticks: [...ticks, { at: edge, text: "max" }] };
    const slowest = Math.max(...[...response, ...service].map(({ ms }) => ms));
    const lines = [
        line("response time, from the intended start", "one", response),
        line("service time, from the send", "two", service),
    ];
    return lineChart("Latency by percentile, ms", lines, axis, linearAxis("ms", slowest));
}

;// CONCATENATED MODULE: ./build/src/load/html/style.js
/** The report's style sheet: legible in light and dark, on paper and on a telephone. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #ffffff; --one: #0969da; --two: #bc4c00; --three: #8250df; --good: #1a7f37; --bad: #cf222e; --open: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --back: #0d1117; --one: #4493f8; --two: #f0883e; --three: #ab7df8; --good: #3fb950; --bad: #f85149; --open: #d29922; } }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); overflow-wrap: break-word; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.verdict { text-transform: uppercase; }
.pass { color: var(--good); } .fail { color: var(--bad); } .inconclusive, .error { color: var(--open); }
.soft, figcaption { color: var(--soft); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; display: block; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { overflow-wrap: break-word; border-bottom: 1px solid var(--line); padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); white-space: nowrap; }
.grid { stroke: var(--line); stroke-width: 1; } .tick { fill: var(--soft); font: 11px system-ui, sans-serif; }
.line { fill: none; stroke-width: 1.6; stroke: var(--one); } .line.two { stroke: var(--two); } .line.three { stroke: var(--three); stroke-dasharray: 3 3; } .line.limit { stroke: var(--bad); stroke-width: 1; stroke-dasharray: 6 4; }
@media print { body { margin: 0; max-width: none; } figure, tr { break-inside: avoid; } h2 { break-after: avoid; } .wide { overflow-x: visible; } * { print-color-adjust: exact; } }
.bar { fill: var(--two); }
.key::before { content: "\\2014"; font-weight: 700; margin: 0 .25em 0 .75em; color: var(--one); } .key.two::before { color: var(--two); } .key.three::before { color: var(--three); } .key.limit::before { color: var(--bad); }
`;

;// CONCATENATED MODULE: ./build/src/load/html/report.js





/**
 * The whole report as one HTML file that needs no network and runs no script: the policy in it forbids both, so that
 * text of a server that slipped through could do nothing.
 */
function htmlReport({ result, headline, comparison = [] }) {
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
        section("Findings", list(result.findings.map(({ severity, message, rule }) => `${severity}: ${message} (${rule})`))),
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
function htmlOf(result, headline) {
    if (!("comparison" in result) || !("b" in result))
        return htmlReport({ result: result, headline });
    const { b, comparison, verdict } = result;
    return htmlReport({ result: { ...b, verdict }, headline, comparison });
}
const section = (title, content) => (content === "" ? "" : `<h2>${title}</h2>\n${content}`);
function about({ engine, target, model, intended_rate, duration_s, requests, warmup }) {
    const rate = intended_rate === null ? "" : `, ${show(intended_rate)} requests a second`;
    const load = model === "open" ? `open model${rate}` : "closed model: what the server is slow for was not sent";
    const ran = engine === null ? "no engine ran" : `${engine.kind} ${engine.version}`;
    return `${target} · ${ran} · ${load} · ${show(duration_s)} s after ${show(warmup.duration_s)} s of warm-up · ${requests.intended} requests, ${requests.ok} ok`;
}
function criteriaTable({ criteria }) {
    if (criteria.length === 0)
        return "";
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
function thresholdTable({ thresholds = [] }) {
    if (thresholds.length === 0)
        return "";
    const rows = thresholds.map(({ metric, threshold, ok }) => [`${metric}: ${threshold}`, ok ? "met" : "not met"]);
    return table(["threshold", ""], rows);
}
function comparisonTable(comparison) {
    if (comparison.length === 0)
        return "";
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
function figures({ engine, latency_ms, throughput_rps, bytes, generator }) {
    if (engine === null)
        return "";
    const row = (name, { min, avg, p50, p90, p95, p99, max, stddev }) => [
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
function errors({ requests, errors }) {
    const bars = engine/* CLASSES */.Nv.filter((kind) => kind !== "ok" && requests[kind] > 0)
        .map((kind) => ({
        name: kind,
        value: requests[kind],
        text: `${requests[kind]} (${show((100 * requests[kind]) / requests.intended)} %)`,
    }))
        .sort((a, b) => b.value - a.value);
    if (bars.length === 0)
        return "";
    const rows = errors.slice(0, 50).map(({ kind, message, count }) => [kind, String(count), message]);
    const seen = rows.length === 0 ? "" : table(["kind", "count", "what was seen"], rows);
    return `${barChart("Requests that did not end well, by kind", bars)}${seen}`;
}
function endpointTable({ endpoints }) {
    if (endpoints.length < 2)
        return "";
    const rows = endpoints.map(({ name, requests, latency_ms: { response } }) => [
        name,
        String(requests.intended),
        String(requests.ok),
        ...[response.p50, response.p95, response.p99, response.max].map(show),
    ]);
    return table(["endpoint", "requests", "ok", "p50", "p95", "p99", "max"], rows);
}
function list(lines) {
    return lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</ul>`;
}
const show = (value) => (value === null ? "–" : String(Number(value.toPrecision(4))));
const percent = (share) => share === null ? "–" : `${share > 0 ? "+" : ""}${Number((share * 100).toPrecision(3))} %`;


/***/ })

};
