export const id = 8731;
export const ids = [8731,4759];
export const modules = {

/***/ 64759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce),
/* harmony export */   plannedRequests: () => (/* binding */ plannedRequests),
/* harmony export */   progressText: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _criteria_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35182);
/* harmony import */ var _scenario_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10739);


/** What is said before a run: how much is sent, and how much the criteria need. */
function announce({ plan, target, criteria, pointEstimate }) {
    const { load, warmupMs } = plan;
    const seconds = (0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .durationOf */ .cf)(load) / 1000;
    const planned = plannedRequests(plan);
    const many = planned === undefined ? "" : `: about ${format(planned)} requests`;
    const how = load.model === "closed"
        ? `closed model, ${load.concurrency} virtual users (what the server is slow for is not sent)`
        : `open model, ${ratesOf(load.stages)} a second${load.arrivals === "poisson" ? ", at random times" : ""}`;
    const lines = [`${target}: ${how}, for ${format(seconds)} s after ${format(warmupMs / 1000)} s of warm-up${many}.`];
    if (pointEstimate)
        return lines;
    const needs = criteria.map((criterion) => ({
        text: criterion.text,
        needed: (0,_criteria_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(criterion),
        planned: plannedRequests(plan, criterion.endpoint),
    }));
    const countable = needs.filter(({ needed }) => needed < Number.MAX_SAFE_INTEGER);
    if (countable.length > 0)
        lines.push(`Needed at least: ${countable.map(({ text, needed }) => `${format(needed)} requests for ${text}`).join(", ")}.`);
    const short = countable.filter(({ needed, planned }) => planned !== undefined && needed > planned);
    if (short.length > 0)
        lines.push(`This run is too short to show ${short.map(({ text }) => text).join(" or ")}: at best it will be inconclusive. Run longer, at a higher rate, or with --point-estimate.`);
    const endless = needs.filter((need) => !countable.includes(need));
    if (endless.length > 0)
        lines.push(`No number of requests can show ${endless.map(({ text }) => text).join(" or ")}: at best it will be inconclusive. Ask for a little less, or judge with --point-estimate.`);
    return lines;
}
/**
 * Requests that an open load intends; undefined in the closed model, where nobody knows.
 * @param endpoint `Step.name`: those of its steps alone
 */
function plannedRequests({ load, scenario }, endpoint) {
    if (load.model === "closed")
        return undefined;
    const weights = scenario.journeys.reduce((sum, { weight }) => sum + weight, 0);
    const counted = (steps) => endpoint === undefined ? steps.length : steps.filter(({ name }) => name === endpoint).length;
    const steps = scenario.journeys.reduce((sum, { weight, steps }) => sum + (weight / weights) * counted(steps), 0);
    return Math.round((0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .arrivalsOf */ .AK)(load) * steps);
}
/** The line that is written again and again while a run goes on. */
function progressText({ phase, rate, p50, p99, failed, elapsedMs, remainingMs }) {
    const ms = (value) => (value === null ? "–" : `${format(value)} ms`);
    const seconds = (value) => `${Math.round(value / 1000)} s`;
    const where = phase === "measuring" ? `${seconds(elapsedMs)}, ${seconds(remainingMs)} left` : phase;
    return `${where}: ${format(rate)} answers a second, p50 ${ms(p50)}, p99 ${ms(p99)}, ${format(failed)} failed`;
}
function ratesOf(stages) {
    return stages
        .map(({ from, to }) => (from === to ? format(from) : `${format(from)} to ${format(to)}`))
        .join(", then ");
}
function format(value) {
    return value.toLocaleString("en-US", { maximumFractionDigits: value >= 100 ? 0 : 1 });
}


/***/ }),

/***/ 78731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkComparable: () => (/* binding */ checkComparable),
/* harmony export */   compareWithBaseline: () => (/* binding */ compareWithBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25073);
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64759);
/* harmony import */ var _scenario_scenario_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10739);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63925);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84299);






/** Parts that a run is cut into, to see how much it varies by itself. */
const PARTS = 10;
const LEAST_SECONDS = 10;
/**
 * What one run differs from another of the same server by, on other days and machines, is no finding: 6 % is usual
 * between runners of one class, and a single run cannot tell it apart from the server's doing.
 */
const LEAST_RATIO = 0.25;
/** Reads the JSON that an earlier run wrote. @throws UsageError */
function readBaseline(path, shown) {
    let parsed;
    try {
        parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (error) {
        const { code } = error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(code === "ENOENT"
            ? `There is no baseline ${shown}.`
            : `The baseline ${shown} cannot be read: ${code ?? error.message.split("\n")[0]}.`);
    }
    const { gate, a, b, seconds, engine } = (parsed ?? {});
    if (gate === "load-test" && a !== undefined && b !== undefined)
        return b;
    if (gate !== "load-test" || !Array.isArray(seconds) || engine === null || engine === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`${shown} is no result of a load test: give a file that --output or --json wrote.`);
    return parsed;
}
/** Runs of the same rate differ a little: at random times, or where journeys break off. */
const SAME_RATE = 0.2;
/** Figures of another engine, model or rate, or of some seconds, tell nothing about these. @throws UsageError, before anything is sent */
function checkComparable(baseline, engine, plan) {
    const { load } = plan;
    const { model } = load;
    if (baseline.engine?.kind !== engine || baseline.model !== model)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`The baseline was measured with the ${baseline.engine?.kind} engine in the ${baseline.model} model, this run is with ${engine} in the ${model} model: their figures cannot be compared.`);
    const planned = (0,_announce_js__WEBPACK_IMPORTED_MODULE_4__.plannedRequests)(plan);
    const before = baseline.intended_rate;
    const now = planned === undefined ? undefined : planned / ((0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .durationOf */ .cf)(load) / 1000);
    if (typeof before === "number" && now !== undefined && Math.abs(before - now) > SAME_RATE * Math.max(before, now))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`The baseline was measured at ${shown(before)} requests a second, this run is to send ${shown(now)}: their figures cannot be compared. Give the same --rate.`);
    for (const [run, seconds] of [
        ["baseline", wholeSeconds(baseline).length],
        ["run", (0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .durationOf */ .cf)(load) / 1000],
    ])
        if (seconds < LEAST_SECONDS)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`The ${run} has ${seconds} s: what is compared with an earlier run is cut into ${PARTS} parts, so each of the two takes ${LEAST_SECONDS} s at least (--duration).`);
}
const shown = (rate) => String(Number(rate.toPrecision(3)));
/**
 * Holds a run against one earlier run. Both are cut into parts that are compared as segments are; as the two did not
 * run in turns, only large differences count.
 */
function compareWithBaseline(baseline, result) {
    const segments = [...partsOf(baseline, "a"), ...partsOf(result, "b")];
    const { verdict, comparison, notes } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSegments */ .Uy)(segments, RULES);
    const b = {
        ...result,
        notes: [
            ...result.notes,
            `The baseline is a single earlier run: differences below ${LEAST_RATIO * 100} % may come from the machine or the hour. Compare two addresses to find smaller ones.`,
            ...notes,
        ],
    };
    const order = ["error", "fail", "inconclusive", "pass"];
    const worst = order.find((one) => one === verdict || one === result.verdict);
    return { gate: "load-test", verdict: worst, a: baseline, b, comparison };
}
const RULES = _metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .Cb.filter(({ metric }) => metric !== "p95").map((rule) => rule.scale === "ratio" ? { ...rule, minimum: Math.max(rule.minimum, LEAST_RATIO) } : rule);
/** Medians of quantiles by second, in parts of equal length. */
function partsOf(result, side) {
    const whole = wholeSeconds(result);
    if (whole.length < LEAST_SECONDS)
        return [];
    return Array.from({ length: PARTS }, (_, part) => {
        const within = whole.filter((_, i) => Math.floor((i * PARTS) / whole.length) === part);
        return { side, metrics: metricsOf(within) };
    });
}
function wholeSeconds({ seconds, duration_s }) {
    return seconds.filter(({ second }) => second + 1 <= duration_s + 0.001);
}
function metricsOf(seconds) {
    const known = (values) => values.filter((value) => value !== null);
    const middle = (values) => (known(values).length === 0 ? null : (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(known(values)));
    const [ok, intended] = [
        seconds.reduce((sum, it) => sum + it.ok, 0),
        seconds.reduce((sum, it) => sum + it.intended, 0),
    ];
    return {
        p50: middle(seconds.map(({ p50 }) => p50)),
        p99: middle(seconds.map(({ p99 }) => p99)),
        rps: ok / seconds.length,
        success: intended === 0 ? null : ok / intended,
    };
}


/***/ }),

/***/ 63925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Uy: () => (/* binding */ compareSegments)
/* harmony export */ });
/* unused harmony export smallestP */
/* harmony import */ var _hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61418);
/* harmony import */ var _mann_whitney_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59597);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84299);



/** With the least differences of METRICS, five segments against five raised no false alarm in 1,000 (bench/regression.mjs). */
const LEVEL = 0.01;
/**
 * Compares the segments of two sides that ran interleaved: a metric is better or worse when Mann and Whitney's test
 * finds it at 1 % and the estimated difference is at least the metric's minimum. A metric that gates and has a segment
 * without a figure makes the whole inconclusive, as do fewer segments than can ever reach the level.
 */
function compareSegments(segments, rules = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb) {
    const of = (side, metric) => segments.filter((segment) => segment.side === side).map(({ metrics }) => metrics[metric]);
    const comparison = [];
    const notes = [];
    let unsettled = false;
    for (const rule of rules) {
        const [a, b] = [of("a", rule.metric), of("b", rule.metric)];
        const [usableA, usableB] = [a, b].map((values) => values.filter((value) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .usable */ .Je)(rule, value)));
        if (usableA.length < a.length || usableB.length < b.length) {
            const missing = a.length + b.length - usableA.length - usableB.length;
            notes.push(`${rule.metric} was not compared: ${missing} of ${a.length + b.length} segments have no figure for it.`);
            unsettled ||= rule.gates;
            continue;
        }
        // A run that ended early has no segments; below it is told why nothing is settled.
        if (a.length === 0 || b.length === 0)
            continue;
        comparison.push(compareMetric(rule, usableA, usableB));
    }
    const count = (side) => segments.filter((segment) => segment.side === side).length;
    if (smallestP(count("a"), count("b")) >= LEVEL) {
        unsettled = true;
        notes.push(`${count("a")} segments against ${count("b")} cannot settle a difference at ${LEVEL * 100} %; five against five can.`);
    }
    const worse = comparison.some((one) => one.gates && one.verdict === "worse");
    return { verdict: worse ? "fail" : unsettled ? "inconclusive" : "pass", comparison, notes };
}
function compareMetric(rule, a, b) {
    const [x, y] = [a, b].map((values) => values.map((value) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .onScale */ .QA)(rule.scale, value)));
    const { p } = (0,_mann_whitney_js__WEBPACK_IMPORTED_MODULE_1__/* .mannWhitney */ .g)(x, y);
    const shift = (0,_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_2__/* .hodgesLehmann */ .i)(x, y, 1 - LEVEL);
    const difference = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .offScale */ .Sg)(rule.scale, shift.estimate);
    const matters = p < LEVEL && Math.abs(difference) >= rule.minimum;
    const verdict = !matters ? "no difference" : difference < 0 === (rule.better === "lower") ? "better" : "worse";
    return {
        metric: rule.metric,
        a: median(a),
        b: median(b),
        unit: rule.scale,
        difference,
        low: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .offScale */ .Sg)(rule.scale, shift.low),
        high: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .offScale */ .Sg)(rule.scale, shift.high),
        confidence: shift.confidence,
        p,
        verdict,
        gates: rule.gates,
    };
}
/** The p of the clearest outcome there can be: one split of n + m values on either side. */
function smallestP(n, m) {
    let splits = 1;
    for (let i = 1; i <= n; i++)
        splits = (splits * (m + i)) / i;
    return Math.min(1, 2 / splits);
}
function median(values) {
    const sorted = [...values].sort((x, y) => x - y);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}


/***/ }),

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

/***/ 10739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ arrivalsOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   ub: () => (/* binding */ longestThinkOf)
/* harmony export */ });
/** Milliseconds of the measured phase. */
function durationOf(load) {
    return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
/** Arrivals that an open load intends over all its stages. */
function arrivalsOf(load) {
    return load.stages.reduce((sum, { durationMs, from, to }) => sum + (durationMs / 1000) * ((from + to) / 2), 0);
}
/** Longest think time of a scenario's steps, in milliseconds. */
function longestThinkOf({ journeys }) {
    return Math.max(0, ...journeys.flatMap(({ steps }) => steps.map(({ thinkTime }) => thinkTime?.most ?? 0)));
}


/***/ })

};
