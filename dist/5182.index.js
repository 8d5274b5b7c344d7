export const id = 5182;
export const ids = [5182];
export const modules = {

/***/ 35182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PO: () => (/* binding */ judgeCriterion),
  r4: () => (/* binding */ neededFor),
  WU: () => (/* binding */ show)
});

// UNUSED EXPORTS: unitOf

// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/statistics/intervals.js
var intervals = __webpack_require__(17822);
;// CONCATENATED MODULE: ./build/src/load/criteria/standstill.js
/**
 * The standstills of a closed load. Users who wait send nothing: however long a target hangs, it costs each of them one
 * slow request among all the fast ones, and no quantile or share of requests tells of it.
 */
function standstillsOf({ model, seconds, durationMs, warmup, longestThinkMs }) {
    if (model !== "closed")
        return [];
    const found = [];
    for (let from = 0; from < seconds.length; from++) {
        if (seconds[from].intended > 0)
            continue;
        let to = from + 1;
        while (to < seconds.length && seconds[to].intended === 0)
            to++;
        const end = Math.min(to, durationMs / 1000);
        // What was sent in the warm-up counts in no figure; users who rest begin to rest when they are answered.
        const beforeAll = warmup.requests > 0 && (longestThinkMs ?? 0) < (end - from) * 1000;
        const { waited, inVain } = from === 0 ? { waited: beforeAll, inVain: false } : whoWaited(seconds, from);
        if (waited && end - from >= 1)
            found.push({ from, to: end, inVain });
        from = to;
    }
    return found;
}
/** Whether requests that were sent before a second were under way all through it, rather than users at rest. */
function whoWaited(seconds, at) {
    let waited = false;
    let inVain = false;
    for (const { second, intended, failed, response } of seconds.slice(0, at)) {
        const untimed = second === at - 1 && intended > response.count;
        if (!untimed && response.count === response.countUpTo((at + 1 - second) * 1000))
            continue;
        waited = true;
        inVain ||= failed > 0;
    }
    return { waited, inVain };
}
/**
 * Why a criterion that holds for what was sent is not settled: for somebody who had come at any time, rather than after
 * an answer, it may not hold, over the whole run or in a window. Undefined: standstills do not touch it.
 */
function hiddenByStandstill({ metric, limit }, standstills, { durationMs, windows }) {
    if (metric.kind === "rate")
        return undefined;
    const timed = metric.kind === "quantile" || metric.kind === "average";
    const concerned = standstills.filter(({ from, to, inVain }) => (timed ? (to - from) * 1000 > limit : inVain));
    const allowed = {
        quantile: metric.kind === "quantile" ? 1 - metric.q : 0,
        average: 0,
        success: 1 - limit,
        errors: limit,
    };
    const lost = (startMs, endMs) => concerned.reduce((sum, { from, to }) => {
        // Who comes shortly before its end waits no longer than the limit.
        const until = timed ? to * 1000 - limit : to * 1000;
        return sum + Math.max(0, Math.min(until, endMs) - Math.max(from * 1000, startMs));
    }, 0);
    const parts = [{ startMs: 0, endMs: durationMs }, ...windows];
    if (!parts.some(({ startMs, endMs }) => lost(startMs, endMs) > allowed[metric.kind] * (endMs - startMs)))
        return undefined;
    const all = concerned.reduce((sum, { from, to }) => sum + Math.floor(to - from), 0);
    const where = `from second ${concerned[0].from} to ${concerned[0].to}${concerned.length > 1 ? " and later" : ""}`;
    return `all users waited for an answer through ${all} of ${Math.ceil(durationMs / 1000)} seconds (${where}) and sent nothing: who would have come then is in no figure of the closed model; measure with --rate`;
}

;// CONCATENATED MODULE: ./build/src/load/criteria/judge.js



/** Judges one criterion on a measurement, over the whole run and in every window. */
function judgeCriterion(criterion, measurement, options) {
    const whole = wholeRun(criterion, measurement);
    const estimate = estimateOf(criterion, whole);
    const samples = samplesOf(criterion, whole);
    const failedWindows = windowsOf(criterion, measurement).filter(({ evidence }) => {
        const inWindow = estimateOf(criterion, evidence);
        return (0,engine/* intendedOf */.Bj)(evidence.counts) > 0 && compare(criterion, inWindow, options.pointEstimate) === "fail";
    });
    let { verdict, reason } = conclude(criterion, estimate, whole, options.pointEstimate);
    if (verdict !== "fail" && failedWindows.length > 0 && samples > 0) {
        verdict = "fail";
        const { startMs, endMs } = failedWindows[0];
        const more = failedWindows.length > 1 ? ` and in ${failedWindows.length - 1} more` : "";
        reason = `it does not hold from second ${startMs / 1000} to ${round(endMs / 1000)}${more}`;
    }
    if (verdict === "fail" && options.saturated && !isShare(criterion)) {
        verdict = "inconclusive";
        reason = `${reason}; but the machine that sent the load did not keep up, so that this may be its own doing`;
    }
    const hidden = verdict !== "pass"
        ? undefined
        : gaveUpTooEarly(criterion, whole, options.pointEstimate ? "estimate" : "high") ||
            windowsOf(criterion, measurement).some(({ evidence }) => gaveUpTooEarly(criterion, evidence, options.pointEstimate ? "estimate" : "low"))
            ? `${count(whole.counts.timeout, "request")} ended by the timeout before the limit, and nobody knows what they would have taken: give a --timeout above the limit`
            : hiddenByStandstill(criterion, standstillsOf(measurement), measurement);
    if (hidden !== undefined) {
        verdict = "inconclusive";
        reason = `${reason}; but ${hidden}`;
    }
    const { unit, factor } = unitOf(criterion);
    const scaled = (value) => (value === null || !Number.isFinite(value) ? null : value * factor);
    return {
        criterion: criterion.text,
        endpoint: criterion.endpoint ?? null,
        unit,
        estimate: scaled(estimate.estimate),
        low: scaled(estimate.low),
        high: scaled(estimate.high),
        samples,
        needed: neededFor(criterion),
        verdict,
        reason: `${reason[0].toUpperCase()}${reason.slice(1)}.`,
        failed_windows: failedWindows.map(({ startMs, endMs, evidence }) => ({
            start_s: startMs / 1000,
            end_s: endMs / 1000,
            estimate: scaled(estimateOf(criterion, evidence).estimate),
        })),
    };
}
/**
 * Whether a time passes only because requests were given up before the limit, and count with what they had taken.
 * @param bound which one of their share decides: in a window, as in all else, only what is beyond doubt
 */
function gaveUpTooEarly({ metric, limit }, { counts, response }, bound) {
    const beyond = response.count - response.countUpTo(limit);
    const early = counts.timeout - beyond;
    if (early <= 0)
        return false;
    if (metric.kind === "average")
        return beyond === 0;
    return metric.kind === "quantile" && ((0,intervals/* shareEstimate */.OR)(early, (0,engine/* intendedOf */.Bj)(counts))[bound] ?? 0) > 1 - metric.q;
}
/** The fewest requests that could settle a criterion for the good, whatever they come to. */
function neededFor({ metric, limit }) {
    switch (metric.kind) {
        case "quantile":
            return (0,intervals/* neededForQuantile */.aN)(metric.q);
        case "success":
            return finite((0,intervals/* neededForShare */.U8)(limit));
        case "errors":
            return finite((0,intervals/* neededForShare */.U8)(1 - limit));
        default:
            return 2;
    }
}
/** 100 % can never be shown by counting. */
function finite(needed) {
    return Math.min(needed, Number.MAX_SAFE_INTEGER);
}
function isShare({ metric }) {
    return metric.kind === "success" || metric.kind === "errors";
}
function unitOf({ metric }) {
    if (metric.kind === "success" || metric.kind === "errors")
        return { unit: "%", factor: 100 };
    return { unit: metric.kind === "rate" ? "1/s" : "ms", factor: 1 };
}
function wholeRun({ endpoint }, measurement) {
    const { durationMs, seconds, total } = measurement;
    const tally = endpoint === undefined ? total : measurement.endpoints.find(({ name }) => name === endpoint);
    const whole = seconds.filter(({ second }) => (second + 1) * 1000 <= durationMs + 1);
    // Seconds are kept for all endpoints together.
    const perSecond = endpoint === undefined ? whole.map(({ ok }) => ok) : [];
    return { counts: tally.counts, response: tally.response, perSecond, durationMs };
}
function windowsOf({ endpoint }, measurement) {
    return measurement.windows.map(({ startMs, endMs, counts, response, endpoints }) => {
        const cell = endpoint === undefined || endpoints.length === 0 ? undefined : endpoints.find((it) => it.name === endpoint);
        const seconds = measurement.seconds.filter(({ second }) => second * 1000 >= startMs && (second + 1) * 1000 <= endMs);
        const perSecond = endpoint === undefined ? seconds.map(({ ok }) => ok) : [];
        const evidence = { ...(cell ?? { counts, response }), perSecond, durationMs: endMs - startMs };
        return { startMs, endMs, evidence };
    });
}
function samplesOf({ metric }, { counts, response }) {
    return metric.kind === "quantile" || metric.kind === "average" ? response.count : (0,engine/* intendedOf */.Bj)(counts);
}
function estimateOf({ metric }, { counts, response, perSecond, durationMs }) {
    const intended = (0,engine/* intendedOf */.Bj)(counts);
    switch (metric.kind) {
        case "quantile":
            return (0,intervals/* quantileEstimate */.mh)(response, metric.q, intended - response.count);
        case "average":
            return (0,intervals/* meanEstimate */.GX)(response.mean, response.deviation, response.count);
        case "success":
            return (0,intervals/* shareEstimate */.OR)(counts.ok, intended);
        case "errors":
            return (0,intervals/* shareEstimate */.OR)(intended - counts.ok, intended);
        case "rate": {
            const n = perSecond.length;
            const mean = perSecond.reduce((sum, ok) => sum + ok, 0) / n;
            const deviation = Math.sqrt(perSecond.reduce((sum, ok) => sum + (ok - mean) ** 2, 0) / Math.max(1, n - 1));
            if (n >= 2)
                return (0,intervals/* meanEstimate */.GX)(mean, deviation, n);
            return {
                estimate: durationMs > 0 && intended > 0 ? counts.ok / (durationMs / 1000) : null,
                low: null,
                high: null,
            };
        }
    }
}
/** Fail where even the better bound is past the limit, pass where even the worse one is not. */
function compare({ wants, inclusive, limit }, estimate, point) {
    const holds = (value) => (inclusive && value === limit) || (wants === "below" ? value < limit : value > limit);
    const { low, high } = point ? { low: estimate.estimate, high: estimate.estimate } : estimate;
    const [better, worse] = wants === "below" ? [low, high] : [high, low];
    if (worse !== null && holds(worse))
        return "pass";
    if (better !== null && !holds(better))
        return "fail";
    return "inconclusive";
}
function conclude(criterion, estimate, evidence, point) {
    const samples = samplesOf(criterion, evidence);
    const intended = (0,engine/* intendedOf */.Bj)(evidence.counts);
    if (intended === 0)
        return { verdict: "inconclusive", reason: "there was no request" };
    if (samples === 0)
        return { verdict: "fail", reason: `none of ${count(intended, "request")} got an answer` };
    let verdict = compare(criterion, estimate, point);
    const endless = intended - evidence.response.count;
    // A time that never came is none that met the limit.
    if (criterion.metric.kind === "average" && endless > 0 && verdict === "pass")
        verdict = "inconclusive";
    return { verdict, reason: reasonFor(criterion, estimate, verdict, samples, point, endless) };
}
function reasonFor(criterion, estimate, verdict, samples, point, endless) {
    const shown = show(criterion, estimate.estimate);
    const timed = criterion.metric.kind === "quantile" || criterion.metric.kind === "average";
    const missing = timed && endless > 0 ? `; ${count(endless, "request")} got no answer and count as slower than all others` : "";
    if (point)
        return `estimated as ${shown}, on ${count(samples, "request")}${missing}`;
    const { low, high } = estimate;
    const interval = low === null && high === null
        ? "without bounds"
        : `between ${low === null ? "nothing known" : show(criterion, low)} and ${high === null ? "nothing known" : show(criterion, high)}`;
    const text = `estimated as ${shown}, ${interval} with ${intervals/* CONFIDENCE */.LL * 100} % confidence, on ${count(samples, "request")}${missing}`;
    if (verdict !== "inconclusive")
        return text;
    const needed = neededFor(criterion);
    if (needed >= Number.MAX_SAFE_INTEGER)
        return `${text}; no number of requests can show that none ever fails`;
    return samples < needed
        ? `${text}; ${needed} are needed at least: run longer or at a higher rate`
        : `${text}; the limit is within these bounds: more requests narrow them`;
}
/** A value in the criterion's unit, to three digits. */
function show(criterion, value) {
    if (value === null)
        return "unknown";
    if (value === Number.POSITIVE_INFINITY)
        return "no answer at all";
    const { unit, factor } = unitOf(criterion);
    const digits = unit === "%" ? (value * 100).toFixed(2).replace(/\.?0+$/, "") : round(value * factor);
    return unit === "1/s" ? `${digits} a second` : `${digits} ${unit}`;
}
function round(value) {
    return String(Number(value.toPrecision(value >= 100 ? Math.ceil(Math.log10(value + 1)) : 3)));
}
function count(n, noun) {
    return `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
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


/***/ }),

/***/ 17822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   LL: () => (/* binding */ CONFIDENCE),
/* harmony export */   OR: () => (/* binding */ shareEstimate),
/* harmony export */   U8: () => (/* binding */ neededForShare),
/* harmony export */   aN: () => (/* binding */ neededForQuantile),
/* harmony export */   mh: () => (/* binding */ quantileEstimate)
/* harmony export */ });
/* unused harmony exports binomialCdf, quantileRanks */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72011);

/** The level of all our intervals. */
const CONFIDENCE = 0.95;
/** P(B <= k) of a binomial variable with n trials of probability p: a value of the incomplete beta function. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J7)(1 - p, n - k, k + 1);
}
/**
 * Ranks of the order statistics between which the q-quantile lies, with exact binomial probabilities: of n independent
 * values, the number below the quantile is binomial (n, q), so that the r-th smallest is above it with P(B <= r - 1).
 * @returns ranks from 1 to n; 0 and n + 1: there is no such bound
 */
function quantileRanks(n, q, confidence = CONFIDENCE) {
    const tail = (1 - confidence) / 2;
    return {
        low: lastWhere(n, (rank) => binomialCdf(rank - 1, n, q) <= tail),
        high: lastWhere(n, (rank) => binomialCdf(rank - 1, n, q) < 1 - tail) + 1,
    };
}
/** The greatest rank from 1 to n for which something holds that holds for all below it; 0: for none. */
function lastWhere(n, holds) {
    let [yes, no] = [0, n + 1];
    while (no - yes > 1) {
        const middle = Math.floor((yes + no) / 2);
        if (holds(middle))
            yes = middle;
        else
            no = middle;
    }
    return yes;
}
/**
 * The q-quantile of what was timed, with its interval.
 * @param endless how many more there were that never ended: they are longer than all that did
 */
function quantileEstimate(times, q, endless = 0, confidence = CONFIDENCE) {
    const n = times.count + endless;
    if (n === 0)
        return { estimate: null, low: null, high: null };
    const { low, high } = quantileRanks(n, q, confidence);
    const at = (rank) => rank < 1 || rank > n ? null : rank > times.count ? Number.POSITIVE_INFINITY : times.atRank(rank);
    // As `Histogram.quantile` counts, among all of them.
    return { estimate: at(Math.max(1, Math.ceil(q * n - 1e-9))), low: at(low), high: at(high) };
}
/** A share of successes among n trials, 0 to 1, with Wilson's score interval. */
function shareEstimate(successes, n, confidence = CONFIDENCE) {
    if (n === 0)
        return { estimate: null, low: null, high: null };
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2);
    const share = successes / n;
    const scale = 1 + z ** 2 / n;
    const middle = (share + z ** 2 / (2 * n)) / scale;
    const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
    return {
        estimate: share,
        low: successes === 0 ? 0 : Math.max(0, middle - half),
        high: successes === n ? 1 : Math.min(1, middle + half),
    };
}
/** The mean of n values, with Student's interval (n - 1 degrees of freedom); no bounds for fewer than two. */
function meanEstimate(mean, deviation, n, confidence = CONFIDENCE) {
    if (n < 2 || mean === null || deviation === null)
        return { estimate: mean, low: null, high: null };
    const half = ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - (1 - confidence) / 2, n - 1) * deviation) / Math.sqrt(n);
    return { estimate: mean, low: mean - half, high: mean + half };
}
/** The fewest values whose greatest bounds the q-quantile from above: q^n must not be larger than the tail. */
function neededForQuantile(q, confidence = CONFIDENCE) {
    return Math.ceil(Math.log((1 - confidence) / 2) / Math.log(q));
}
/** The fewest trials, none of them failed, for which Wilson's interval lies above a share. */
function neededForShare(share, confidence = CONFIDENCE) {
    if (share >= 1)
        return Number.POSITIVE_INFINITY;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2);
    return Math.floor((z ** 2 * share) / (1 - share)) + 1;
}


/***/ })

};
