export const id = 8587;
export const ids = [8587];
export const modules = {

/***/ 61418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72011);
/* harmony import */ var _mann_whitney_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59597);


const MOST_EXACT = 60;
/**
 * How far the second sample lies above the first. The interval goes from the k-th smallest to the k-th largest
 * difference, k from the distribution of U without ties (Hollander & Wolfe 1999, §4.3, eq. 4.24; with ties it covers
 * more than it says). For large samples k comes from the normal approximation (eq. 4.26).
 */
function hodgesLehmann(a, b, confidence = 0.95) {
    const differences = a.flatMap((x) => b.map((y) => y - x)).sort((x, y) => x - y);
    const count = differences.length;
    if (count === 0)
        return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, confidence: 0 };
    const { k, covered } = depth(a.length, b.length, confidence);
    const estimate = (differences[(count - 1) >> 1] + differences[count >> 1]) / 2;
    return { estimate, low: differences[k - 1], high: differences[count - k], confidence: covered };
}
/** How many of the differences lie outside of the interval on each side, plus one. */
function depth(n, m, confidence) {
    const tail = (1 - confidence) / 2;
    if (n + m > MOST_EXACT) {
        const spread = Math.sqrt((n * m * (n + m + 1)) / 12);
        const k = Math.floor((n * m) / 2 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - tail) * spread);
        return { k: Math.max(1, k), covered: confidence };
    }
    const counts = (0,_mann_whitney_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionOfU */ .P)(n, m);
    const all = counts.reduce((sum, value) => sum + value, 0);
    // The largest k whose tail P(U <= k - 1) is no larger than asked; with too few values not even k = 1 is.
    let below = counts[0] / all;
    if (below > tail)
        return { k: 1, covered: 1 - 2 * below };
    let k = 1;
    while (below + counts[k] / all <= tail)
        below += counts[k++] / all;
    return { k, covered: 1 - 2 * below };
}


/***/ }),

/***/ 28587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeByHistory: () => (/* binding */ judgeByHistory),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/write-file.js
var write_file = __webpack_require__(31373);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
;// CONCATENATED MODULE: ./build/src/load/regression/history.js

/** Runs that a series keeps: a run every night for half a year. */
const MOST_RUNS = 200;
const emptyHistory = () => ({ version: 1, series: [] });
/** Reads a history as it was written; an empty text is an empty history. @throws UsageError for what is none. */
function parseHistory(text, shown) {
    if (text.trim() === "")
        return emptyHistory();
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UsageError */.N(`The history ${shown} is no JSON: ${error.message}.`);
    }
    const history = parsed;
    if (typeof history !== "object" || history === null || !Array.isArray(history.series))
        throw new errors/* UsageError */.N(`The history ${shown} has no list "series": it is no history of load tests.`);
    if (history.version !== 1)
        throw new errors/* UsageError */.N(`The history ${shown} has version ${JSON.stringify(history.version)}; this knows version 1.`);
    for (const [index, series] of history.series.entries()) {
        const wrong = problemOf(series);
        if (wrong)
            throw new errors/* UsageError */.N(`The history ${shown}: series ${index + 1} ${wrong}.`);
    }
    return history;
}
function problemOf(series) {
    const { runner, engine, scenario, runs } = (series ?? {});
    for (const [name, value] of Object.entries({ runner, engine, scenario }))
        if (typeof value !== "string")
            return `has no "${name}"`;
    if (!Array.isArray(runs))
        return 'has no list "runs"';
    for (const [index, run] of runs.entries()) {
        const { at, metrics } = (run ?? {});
        if (typeof at !== "string" || Number.isNaN(Date.parse(at)))
            return `has no time "at" in run ${index + 1}`;
        if (typeof metrics !== "object" || metrics === null)
            return `has no "metrics" in run ${index + 1}`;
        for (const [name, value] of Object.entries(metrics))
            if (value !== null && !Number.isFinite(value))
                return `has no number for "${name}" in run ${index + 1}`;
    }
    return undefined;
}
/** The runs that a new one may be compared with, oldest first. */
function runsOf(history, key) {
    return find(history, key)?.runs ?? [];
}
/** The history with one more run at the end of its series; the oldest runs of a long series are dropped. */
function withRun(history, key, run) {
    const { runner, engine, scenario } = key;
    const grown = { runner, engine, scenario, runs: [...runsOf(history, key), run].slice(-MOST_RUNS) };
    const known = find(history, key);
    const series = known ? history.series.map((one) => (one === known ? grown : one)) : [...history.series, grown];
    return { version: 1, series };
}
function find(history, key) {
    return history.series.find(({ runner, engine, scenario }) => runner === key.runner && engine === key.engine && scenario === key.scenario);
}
const renderHistory = (history) => `${JSON.stringify(history, null, 1)}\n`;

// EXTERNAL MODULE: ./build/src/load/regression/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(61418);
// EXTERNAL MODULE: ./build/src/load/regression/mann-whitney.js
var mann_whitney = __webpack_require__(59597);
;// CONCATENATED MODULE: ./build/src/load/regression/change-points.js


/** A change needs this many values on either side: fewer can be a bad hour. */
const LEAST = 4;
/**
 * Where the level of a series changes. Every place to split it is tested by Mann and Whitney's test, as Pettitt (1979)
 * does, and the clearest one is a change when its p, multiplied by the number of places (Bonferroni's bound: it holds
 * although the best of many was picked), is below `level`. Both parts are then searched in the same way (binary
 * segmentation, Scott & Knott 1974). Ranks do not care about a single wild run.
 */
function changePoints(values, level = 0.01) {
    const splits = values.length - 2 * LEAST + 1;
    if (splits < 1)
        return [];
    let best;
    for (let at = LEAST; at <= values.length - LEAST; at++) {
        const { p } = (0,mann_whitney/* mannWhitney */.g)(values.slice(0, at), values.slice(at));
        if (!best || p < best.p)
            best = { at, p };
    }
    const p = Math.min(1, best.p * splits);
    if (p >= level)
        return [];
    const { at } = best;
    const [before, after] = [values.slice(0, at), values.slice(at)];
    return [
        ...changePoints(before, level),
        { at, shift: (0,hodges_lehmann/* hodgesLehmann */.i)(before, after).estimate, p },
        ...changePoints(after, level).map((point) => ({ ...point, at: point.at + at })),
    ];
}

// EXTERNAL MODULE: ./build/src/load/regression/metrics.js
var regression_metrics = __webpack_require__(84299);
// EXTERNAL MODULE: ./build/src/load/statistics/distributions.js
var distributions = __webpack_require__(72011);
;// CONCATENATED MODULE: ./build/src/load/regression/prediction.js

/**
 * Where one more value of a normal sample lies with the given confidence: mean ± t(n − 1) · s · √(1 + 1/n), s with
 * n − 1 in its denominator (Hahn & Meeker 1991, §4.6). It is wider than the interval of the mean, which does not tell
 * where the next value is. Undefined for fewer than two values.
 */
function predictionInterval(values, confidence) {
    const n = values.length;
    if (n < 2)
        return undefined;
    const middle = values.reduce((sum, value) => sum + value, 0) / n;
    const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
    const half = (0,distributions/* studentQuantile */.FI)(1 - (1 - confidence) / 2, n - 1) * Math.sqrt(variance * (1 + 1 / n));
    return { low: middle - half, middle, high: middle + half };
}

;// CONCATENATED MODULE: ./build/src/load/regression/judge-run.js



/** With fewer runs the interval is so wide that nothing could ever lie outside. */
const LEAST_RUNS = 8;
/** A change for the worse is an alarm for so many runs; after them it is what is normal. */
const RECENT = 10;
/** One night in a hundred is outside of it by chance; confirmed by a second run, bench/regression.mjs counts 2 in 1,000. */
const CONFIDENCE = 0.99;
/** Holds a run against the past runs of its series: prediction interval for itself, change points for the level. */
function judgeRun(past, run, rules = regression_metrics/* METRICS */.Cb) {
    return rules.map((rule) => judgeMetric(past, run, rule));
}
function judgeMetric(past, run, rule) {
    const { metric, gates } = rule;
    const runs = [...past, run].filter(({ metrics }) => (0,regression_metrics/* usable */.Je)(rule, metrics[metric]));
    const values = runs.map(({ metrics }) => (0,regression_metrics/* onScale */.QA)(rule.scale, metrics[metric]));
    const last = changePoints(values).at(-1);
    const change = last && last.at >= runs.length - RECENT ? changeOf(rule, runs[last.at], last.shift) : undefined;
    const value = run.metrics[metric] ?? null;
    if (!(0,regression_metrics/* usable */.Je)(rule, value))
        return { metric, value, runs: Math.max(0, runs.length - (last?.at ?? 0)), verdict: "no figure", change, gates };
    const before = unalarming(values.slice(last?.at ?? 0, -1), rule);
    const common = { metric, value, runs: before.length, change, gates };
    const interval = before.length < LEAST_RUNS ? undefined : predictionInterval(before, CONFIDENCE);
    if (!interval)
        return { ...common, verdict: "too few runs" };
    const at = values.at(-1);
    const back = (scaled) => (rule.scale === "ratio" ? Math.exp(scaled) : scaled);
    const expected = { low: back(interval.low), middle: back(interval.middle), high: back(interval.high) };
    return { ...common, expected, verdict: standing(at, interval, rule) };
}
function standing(at, interval, rule) {
    const outside = at < interval.low || at > interval.high;
    const matters = Math.abs((0,regression_metrics/* offScale */.Sg)(rule.scale, at - interval.middle)) >= rule.minimum;
    if (!outside || !matters)
        return "as expected";
    const lower = at < interval.middle;
    return lower === (rule.better === "lower") ? "better" : "worse";
}
/**
 * The values without those that were alarms themselves: else a regression that lasts would widen the interval, and be
 * expected on its second or third night. When it is a change of level, the runs after it are what counts.
 */
function unalarming(values, rule) {
    const kept = [];
    for (const value of values) {
        const interval = kept.length < LEAST_RUNS ? undefined : predictionInterval(kept, CONFIDENCE);
        if (!interval || standing(value, interval, rule) !== "worse")
            kept.push(value);
    }
    return kept;
}
function changeOf(rule, { at, commit }, shift) {
    const difference = (0,regression_metrics/* offScale */.Sg)(rule.scale, shift);
    if (Math.abs(difference) < rule.minimum)
        return undefined;
    return { at, commit, shift: difference, unit: rule.scale, worse: difference > 0 === (rule.better === "lower") };
}
/** The metrics that a second run must confirm before anybody is alarmed. */
function suspicious(trends) {
    return trends.filter(({ gates, verdict }) => gates && verdict === "worse").map(({ metric }) => metric);
}
/**
 * What two runs of the same moment say together: an alarm only where both are worse. The run to be remembered is the
 * second one where the first was not confirmed.
 */
function confirmed(first, second) {
    const again = suspicious(second);
    return suspicious(first).filter((metric) => again.includes(metric));
}
/** Metrics whose level changed for the worse lately. */
function worsened(trends) {
    return trends.filter(({ gates, change }) => gates && change?.worse);
}

// EXTERNAL MODULE: ./build/src/load/finding.js
var finding = __webpack_require__(48011);
;// CONCATENATED MODULE: ./build/src/load/regression/trend-report.js

/** Errors for what a second run confirmed, and for levels that changed for the worse. */
function trendFindings(trends, alarms, changed) {
    const findings = [];
    for (const trend of trends) {
        const { metric, value, expected, change } = trend;
        if (alarms.includes(metric) && expected)
            findings.push((0,finding/* loadFinding */.c)("load-regression", "error", `${metric} is ${show(metric, value)}, and was ${show(metric, expected.middle)} over ${trend.runs} runs, which let ${show(metric, expected.low)} to ${show(metric, expected.high)} be expected; a second run confirmed it.`, metric));
        if (changed.includes(metric) && change)
            findings.push((0,finding/* loadFinding */.c)("load-change", "error", `${metric} has changed for the worse by ${percent(change.shift)} since ${change.at.slice(0, 10)}${change.commit ? ` (commit ${change.commit.slice(0, 7)})` : ""}.`, metric, change.commit ?? change.at));
    }
    return findings;
}
/** How the run stands to those before it. */
function trendItem(trends, alarms, changed, second) {
    const few = trends.filter(({ verdict }) => verdict === "too few runs");
    const bad = [...new Set([...alarms, ...changed])];
    const summary = bad.length > 0
        ? `Worse than the runs before it: ${bad.join(", ")}.`
        : few.length > 0
            ? `There are ${few[0].runs} earlier runs of this kind; with 8 of them, what is worse will be seen.`
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
function show(metric, value) {
    if (value === null)
        return "–";
    if (metric === "success")
        return `${Number((value * 100).toPrecision(5))} %`;
    return `${Number(value.toPrecision(4))}${metric === "rps" ? " a second" : " ms"}`;
}
const percent = (share) => `${share > 0 ? "+" : ""}${(share * 100).toFixed(1)} %`;

;// CONCATENATED MODULE: ./build/src/load/regression/keep-history.js







/** Before any load is sent: whether the file can be read. @throws UsageError */
function readHistory({ path, shown }) {
    return parseHistory((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : "", shown);
}
/**
 * Holds a result against the history in a file, has a second run made before anybody is alarmed, and writes the run
 * down at the end of the history.
 * @param again runs the same load once more
 * @returns the result with what was found (an error fails it), and what reports show of it
 */
async function judgeByHistory(file, result, { plan }, again) {
    const history = readHistory(file);
    const key = keyOf(result, plan.load, file.runner);
    const past = runsOf(history, key);
    let run = runOf(result, file);
    let trends = judgeRun(past, run);
    let alarms = [];
    const second = suspicious(trends).length > 0;
    if (second) {
        const first = trends;
        run = runOf(await again(), file);
        trends = judgeRun(past, run);
        alarms = confirmed(first, trends);
    }
    // Others may have written while the second run went on.
    await write(file, withRun(readHistory(file), key, run));
    const changed = worsened(trends).map(({ metric }) => metric);
    const findings = trendFindings(trends, alarms, changed);
    const unsettled = isBehind(result) && past.length >= LEAST_RUNS;
    return {
        result: {
            ...result,
            verdict: findings.length > 0 ? "fail" : unsettled && result.verdict === "pass" ? "inconclusive" : result.verdict,
            notes: unsettled ? [...result.notes, UNSETTLED] : result.notes,
            findings: [...result.findings, ...findings],
            trend: { key, runs: past.length, second_run: second, metrics: trends },
        },
        item: trendItem(trends, alarms, changed, second),
    };
}
/** Whole or not at all: a history that is cut off is lost, and one that is empty for a moment is none to whoever reads it. */
async function write({ path, shown }, history) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw new errors/* EnvironmentError */.e(`The history ${shown} could not be written: ${error.code}.`);
    }
    await (0,write_file/* writeWhole */.f)(path, renderHistory(history), `The history ${shown}`);
}
/** Figures of other engines, machines or loads tell nothing about this one. */
function keyOf({ engine, endpoints }, load, runner) {
    // Previews have another host every time.
    const paths = endpoints.map(({ name }) => name.replace(/https?:\/\/[^/\s]+/g, ""));
    return {
        runner,
        engine: engine === null ? "none" : `${engine.kind}-${engine.version.split(".")[0]}`,
        scenario: `${[...new Set(paths)].slice(0, 20).join(", ")} ${JSON.stringify(load)}`,
    };
}
/** Share of good answers below which times are those of failures, which may be very fast. */
const GOOD = 0.9;
const UNSETTLED = "The times were not held against earlier runs, nor remembered: the load did not keep up.";
/** Times and throughput are then those of the machine that sent. */
function isBehind({ generator }) {
    return generator?.saturated === true;
}
/** Times that say nothing of the service are not remembered: a night of errors would make the nights after it look slow. */
function runOf(result, { commit, url }) {
    const { latency_ms, requests, duration_s } = result;
    const telling = !isBehind(result) && requests.ok >= GOOD * requests.intended;
    const { p50, p95, p99 } = telling ? latency_ms.response : { p50: null, p95: null, p99: null };
    return {
        at: new Date().toISOString(),
        commit,
        url,
        metrics: {
            p50,
            p95,
            p99,
            rps: duration_s > 0 && !isBehind(result) ? requests.ok / duration_s : null,
            success: requests.intended > 0 ? requests.ok / requests.intended : null,
        },
    };
}


/***/ }),

/***/ 59597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ distributionOfU),
/* harmony export */   g: () => (/* binding */ mannWhitney)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72011);

/** Above this many values in both samples together the normal approximation is as good as the exact distribution. */
const MOST_EXACT = 60;
/**
 * Whether one of two samples tends to larger values (Mann & Whitney 1947). Small samples are settled by the exact
 * distribution of the rank sum over all ways to split the pooled values, which holds with ties too (Streitberg & Röhmel
 * 1986); large ones by the normal approximation with tie and continuity corrections (Hollander & Wolfe 1999, §4.1).
 */
function mannWhitney(a, b) {
    const [n, m] = [a.length, b.length];
    if (n === 0 || m === 0)
        return { u: 0, p: 1, method: "exact" };
    const { ranks, tieTerm } = doubledRanks([...a, ...b]);
    const rankSum = ranks.slice(0, n).reduce((sum, rank) => sum + rank, 0);
    const u = rankSum / 2 - (n * (n + 1)) / 2;
    if (n + m <= MOST_EXACT)
        return { u, p: exactP(ranks, n, rankSum), method: "exact" };
    const total = n + m;
    const variance = ((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
    if (variance <= 0)
        return { u, p: 1, method: "normal" };
    const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
    return { u, p: Math.min(1, 2 * (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(distance / Math.sqrt(variance))), method: "normal" };
}
/** Twice the mean rank of every value, which is a whole number, and Σ(t³ − t) over groups of ties. */
function doubledRanks(values) {
    const order = values.map((_, index) => index).sort((i, j) => values[i] - values[j]);
    const ranks = new Array(values.length);
    let tieTerm = 0;
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        const size = end - start;
        tieTerm += size ** 3 - size;
        for (let at = start; at < end; at++)
            ranks[order[at]] = start + 1 + end;
        start = end;
    }
    return { ranks, tieTerm };
}
/** The share of all choices of `n` of the ranks whose sum lies at least as far from the middle as what was seen. */
function exactP(ranks, n, seen) {
    const counts = sumsOfChoices(ranks, n);
    const middle = (n * (ranks.length + 1));
    const distance = Math.abs(seen - middle);
    let extreme = 0;
    let all = 0;
    for (const [sum, count] of counts.entries()) {
        all += count;
        if (Math.abs(sum - middle) >= distance)
            extreme += count;
    }
    return Math.min(1, extreme / all);
}
/** How many choices of `n` of the numbers have each sum. Counts are floats: exact as far as 2^53, near enough beyond. */
function sumsOfChoices(numbers, n) {
    const most = numbers.reduce((sum, number) => sum + number, 0);
    const byCount = Array.from({ length: n + 1 }, () => new Float64Array(most + 1));
    byCount[0][0] = 1;
    for (const number of numbers) {
        for (let chosen = n; chosen >= 1; chosen--) {
            const [from, to] = [byCount[chosen - 1], byCount[chosen]];
            for (let sum = most; sum >= number; sum--)
                to[sum] += from[sum - number];
        }
    }
    return byCount[n];
}
/** How many of the splits of n + m distinct values have each U, from 0 to n·m: Mann & Whitney's recursion. */
function distributionOfU(n, m) {
    const ranks = Array.from({ length: n + m }, (_, index) => index + 1);
    const sums = sumsOfChoices(ranks, n);
    const least = (n * (n + 1)) / 2;
    return sums.slice(least, least + n * m + 1);
}


/***/ }),

/***/ 84299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   QA: () => (/* binding */ onScale),
/* harmony export */   Sg: () => (/* binding */ offScale)
/* harmony export */ });
/**
 * p50 and throughput carry the verdict: for noise like p99's even ten interleaved segments find +20 % every third time
 * only (bench/regression.mjs), so that p99 gates on what is large and is otherwise for criteria in milliseconds.
 */
const METRICS = [
    { metric: "p50", better: "lower", scale: "ratio", minimum: 0.05, gates: true },
    { metric: "p95", better: "lower", scale: "ratio", minimum: 0.1, gates: false },
    { metric: "p99", better: "lower", scale: "ratio", minimum: 0.5, gates: true },
    { metric: "rps", better: "higher", scale: "ratio", minimum: 0.05, gates: true },
    { metric: "success", better: "higher", scale: "share", minimum: 0.005, gates: true },
];
/** Between the first value and the second: as a share of the first, or plainly. */
const onScale = (scale, value) => scale === "ratio" ? Math.log(value) : value;
const offScale = (scale, difference) => scale === "ratio" ? Math.exp(difference) - 1 : difference;
/** Whether a value can be put on the metric's scale. */
function usable(rule, value) {
    return typeof value === "number" && Number.isFinite(value) && (rule.scale === "share" || value > 0);
}


/***/ }),

/***/ 72011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony exports studentUpperTail, logGamma */
/** Distribution functions that intervals, and the tests of regressions, stand on. */
/**
 * The standard normal distribution's upper tail, P(Z > z).
 * Series and continued fraction of the error function: Abramowitz & Stegun 7.1.6 and 7.1.14.
 */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    const x = z / Math.SQRT2;
    return erfc(x) / 2;
}
function erfc(x) {
    const scale = Math.exp(-x * x) / Math.sqrt(Math.PI);
    if (x < 2.5) {
        let term = 2 * x;
        let sum = term;
        for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
            term *= (2 * x * x) / (2 * n + 1);
            sum += term;
        }
        return 1 - scale * sum;
    }
    let tail = x;
    for (let n = 120; n >= 1; n--)
        tail = x + n / 2 / tail;
    return scale / tail;
}
/** The z that a standard normal variable stays below with probability `p`, 0 < p < 1. */
function normalQuantile(p) {
    return rootOf((z) => 1 - normalUpperTail(z) - p, -40, 40);
}
/**
 * Student's t: the t that stays above with probability `1 - p`, for `p` above a half.
 * @param freedom degrees of freedom, at least 1
 */
function studentQuantile(p, freedom) {
    if (p < 0.5)
        return -studentQuantile(1 - p, freedom);
    let high = 1;
    while (studentUpperTail(high, freedom) > 1 - p)
        high *= 2;
    return rootOf((t) => 1 - p - studentUpperTail(t, freedom), 0, high);
}
/** P(T > t) for t >= 0: half the incomplete beta function at freedom / (freedom + t²). Abramowitz & Stegun 26.7.1. */
function studentUpperTail(t, freedom) {
    if (t < 0)
        return 1 - studentUpperTail(-t, freedom);
    return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}
/** The regularised incomplete beta function, by the continued fraction of Abramowitz & Stegun 26.5.8 (Lentz's method). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
    const tiny = 1e-300;
    const notZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        fraction *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-15)
            break;
    }
    return front * fraction;
}
/** ln Γ(x) for x > 0: Stirling's series, Abramowitz & Stegun 6.1.41, after shifting x above 10. */
function logGamma(x) {
    let shift = 0;
    let at = x;
    while (at < 10) {
        shift += Math.log(at);
        at++;
    }
    const inverse = 1 / (at * at);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188))))) / at;
    return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
/** Where a rising function crosses zero, by halving: some sixty steps to the last bit. */
function rootOf(rising, low, high) {
    let [from, to] = [low, high];
    for (;;) {
        const middle = (from + to) / 2;
        if (middle <= from || middle >= to)
            return middle;
        if (rising(middle) < 0)
            from = middle;
        else
            to = middle;
    }
}


/***/ })

};
