export const id = 5400;
export const ids = [5400];
export const modules = {

/***/ 90356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ gate_judge)
});

// UNUSED EXPORTS: distribution

// EXTERNAL MODULE: ./build/src/load/criteria/judge.js + 1 modules
var judge = __webpack_require__(35182);
// EXTERNAL MODULE: ./build/src/load/engine.js
var load_engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/finding.js
var finding = __webpack_require__(48011);
;// CONCATENATED MODULE: ./build/src/load/generator-health.js
/** Lag of the arrivals' 99th percentile that no latency in milliseconds survives unharmed. */
const MOST_LAG_MS = 20;
/** Share of the busiest thread: above it, arrivals and answers wait for each other. */
const MOST_UTILIZATION = 0.95;
/** Share of the machine that a hypervisor took for others. */
const MOST_STEAL = 0.1;
/** Whether the machine that sent the load kept up; if not, why and what to do. */
function generatorFigures({ generator, model, total }) {
    const { lag, utilization, steal, starved, threads } = generator;
    const lagP99 = lag?.quantile(0.99) ?? null;
    const reasons = [];
    if (lagP99 !== null && lagP99 > MOST_LAG_MS)
        reasons.push(`Arrivals were sent late (99th percentile ${lagP99.toFixed(1)} ms): lower the rate, stop what else runs on this machine, or send from a larger one.`);
    if (utilization !== null && utilization > MOST_UTILIZATION)
        reasons.push(model === "closed"
            ? `The sending thread was busy ${percent(utilization)} of the time, so that the figures are as much its own as the server's: use fewer users, more --workers, or a rate.`
            : `The sending thread was busy ${percent(utilization)} of the time: lower the rate or give it more --workers.`);
    if (steal !== null && steal > MOST_STEAL)
        reasons.push(`The hypervisor took ${percent(steal)} of this machine for others: use a machine that is not shared.`);
    if (total.counts.dropped > 0 && starved > 0)
        reasons.push(`${starved} ${starved === 1 ? "request" : "requests"} found no free connection in time: raise --concurrency or the limit of open files, or lower the rate.`);
    return { lag_p99_ms: lagP99, utilization, steal, starved, threads, saturated: reasons.length > 0, reasons };
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./build/src/load/pictures/spectrum.js
const LADDER = [
    0, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 92.5, 95, 97.5, 98, 99, 99.5, 99.75, 99.9, 99.95, 99.99, 99.995,
    99.999,
];
/** Latency by percentile, as far as there are samples to tell: of 1,000, nothing above 99.9. Ends with the maximum. */
function spectrumOf(histogram) {
    const { count, min, max } = histogram;
    if (count === 0 || min === null || max === null)
        return [];
    const points = LADDER.filter((percentile) => percentile <= 100 * (1 - 1 / count)).map((percentile) => ({
        percentile,
        ms: percentile === 0 ? min : histogram.quantile(percentile / 100),
    }));
    return [...points, { percentile: 100, ms: max }];
}

// EXTERNAL MODULE: ./build/src/load/pictures/text-histogram.js
var text_histogram = __webpack_require__(95346);
;// CONCATENATED MODULE: ./build/src/load/recommendations.js


/** What to do, as it follows from the figures; nothing where nothing does. */
function recommendations(figures, criteria) {
    return [
        ...failures(figures),
        ...latency(figures, criteria),
        ...growth(figures),
        ...(figures.generator?.reasons ?? []),
    ];
}
function failures({ requests, statuses, errors, engine }) {
    const advice = [];
    const status = (least, most = least) => Object.entries(statuses).reduce((sum, [code, n]) => (Number(code) >= least && Number(code) <= most ? sum + n : sum), 0);
    const of = (n) => `${n} of ${requests.intended} requests`;
    if (requests.wrong_status > 0) {
        const server = status(500, 599);
        if (server > 0)
            advice.push(`${of(server)} were answered with 5xx: look for them in the server's log.`);
        if (status(429) > 0)
            advice.push(`${of(status(429))} met a rate limit (429): lower --rate, or exempt the test from it.`);
        if (status(401) + status(403) > 0)
            advice.push(`${of(status(401) + status(403))} were not allowed (401 or 403): send what proves who you are with --header.`);
        if (status(404) > 0)
            advice.push(`${of(status(404))} found nothing (404): is the path right?`);
        const redirect = errors.find(({ kind, message }) => kind === "wrong_status" && / a redirect to /.test(message));
        if (redirect)
            advice.push(`Redirects are not followed (${redirect.message}): name the address that they lead to.`);
    }
    if (requests.timeout > 0)
        advice.push(`${of(requests.timeout)} had no whole answer within the timeout: that many waited in vain, however fast the others were.`);
    if (requests.refused > 0)
        advice.push(`${of(requests.refused)} found no listener: the server was down, or its backlog full.`);
    const cut = errors.find(({ message }) => message === load_engine/* CUT_OFF */.Vk)?.count ?? 0;
    if (requests.reset > cut)
        advice.push(`${of(requests.reset - cut)} lost their connection before the answer was whole: look for crashes, restarts and limits of a proxy before the server.`);
    if (requests.dns > 0)
        advice.push(`${of(requests.dns)} found no address for the name: is the resolver overloaded?`);
    if (requests.tls > 0)
        advice.push(`${of(requests.tls)} failed in the TLS handshake.`);
    const invalid = errors.find(({ kind }) => kind === "invalid");
    if (invalid)
        advice.push(`${of(requests.invalid)} were answered with something else than was asked for (${invalid.message}).`);
    if (requests.dropped > 0 && engine !== null)
        advice.push(`${of(requests.dropped)} were never sent: they count as failed load.`);
    return advice;
}
function latency({ criteria, latency_ms, model, generator }, asked) {
    const advice = [];
    const { response, service, connect, first_byte } = latency_ms;
    const slow = criteria.find(({ unit, verdict }) => unit === "ms" && verdict === "fail");
    if (slow && slow.estimate !== null) {
        const criterion = asked.find(({ text }) => text === slow.criterion);
        const limit = criterion.limit;
        if (slow.estimate > limit)
            advice.push(`${slow.criterion}: it is ${(0,judge/* show */.WU)(criterion, slow.estimate)}, ${times(slow.estimate / limit)} the limit.`);
        if (response.p50 !== null && response.p99 !== null && response.p99 > 10 * response.p50)
            advice.push(`The slowest hundredth takes ${times(response.p99 / response.p50)} the median: look for what happens now and then (locks, pauses of the garbage collector, cold caches, connection pools that run dry) before making everything faster.`);
        else if (response.p50 !== null && response.p50 > limit)
            advice.push("Even the median is past the limit: the work of every request is too much, not that of a few.");
    }
    if (model === "open" &&
        response.p99 !== null &&
        service.p99 !== null &&
        response.p99 > 2 * service.p99 &&
        response.p99 - service.p99 > 20 + (generator?.lag_p99_ms ?? 0))
        advice.push("Requests waited before they could be sent (response time is far above service time): more connections were needed than were allowed or could be opened in time.");
    if (slow && connect.p50 !== null && first_byte.p50 !== null && connect.p50 > first_byte.p50)
        advice.push("Opening a connection takes longer than the answer: keep connections alive where that is not done.");
    return advice;
}
/** A queue that builds up shows as a median that goes on rising. */
function growth({ windows, model }) {
    const medians = windows.filter(({ p50, intended }) => p50 !== null && intended >= 10).map(({ p50 }) => p50);
    if (model !== "open" || medians.length < 3)
        return [];
    const rising = medians.every((median, i) => i === 0 || median > medians[i - 1]);
    return rising && medians.at(-1) > 2 * medians[0]
        ? [
            `The median rose from ${medians[0].toFixed(1)} to ${medians.at(-1).toFixed(1)} ms over the run: a queue is building up, which means that this rate is more than the server can do.`,
        ]
        : [];
}
function times(ratio) {
    return `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} times`;
}

// EXTERNAL MODULE: ./build/src/load/statistics/intervals.js
var intervals = __webpack_require__(17822);
;// CONCATENATED MODULE: ./build/src/load/gate.js








/** Draws the conclusion from a measurement. */
function gate_judge(measurement, options) {
    const generator = generatorFigures(measurement);
    const { saturated } = generator;
    const judging = { pointEstimate: options.pointEstimate, saturated };
    const criteria = options.criteria.map((criterion) => (0,judge/* judgeCriterion */.PO)(criterion, measurement, judging));
    const findings = [...(options.findings ?? []), ...targetFindings(measurement, options.expectsRateLimit === true)];
    const { total, durationMs } = measurement;
    const result = {
        gate: "load-test",
        verdict: verdictOf(measurement, criteria, findings),
        engine: measurement.engine,
        target: options.target,
        model: measurement.model,
        intended_rate: measurement.intendedRate,
        duration_s: durationMs / 1000,
        warmup: {
            duration_s: measurement.warmup.durationMs / 1000,
            requests: measurement.warmup.requests,
            failed: measurement.warmup.failed,
        },
        requests: requestFigures(total.counts),
        latency_ms: latencyFigures(total),
        throughput_rps: durationMs > 0 ? answersOf(measurement) / (durationMs / 1000) : 0,
        bytes: { in: total.bytesIn, out: total.bytesOut },
        criteria,
        windows: measurement.windows.map(({ startMs, endMs, counts, response }) => ({
            start_s: startMs / 1000,
            end_s: endMs / 1000,
            intended: (0,load_engine/* intendedOf */.Bj)(counts),
            ok: counts.ok,
            p50: response.quantile(0.5),
            p99: response.quantile(0.99),
        })),
        seconds: measurement.seconds.map(({ second, intended, ok, failed, response }) => ({
            second,
            intended,
            ok,
            failed,
            p50: response.quantile(0.5),
            p99: response.quantile(0.99),
            max: response.max,
        })),
        endpoints: measurement.endpoints.map((tally) => ({
            name: tally.name,
            requests: requestFigures(tally.counts),
            latency_ms: latencyFigures(tally),
        })),
        spectrum: { response: spectrumOf(total.response), service: spectrumOf(total.service) },
        histogram: (0,text_histogram/* binsOf */.I)(total.response),
        statuses: measurement.statuses,
        errors: measurement.errors,
        generator,
        findings,
        notes: notesOf(measurement, options),
    };
    return { ...result, recommendations: recommendations(result, options.criteria) };
}
function verdictOf(measurement, criteria, findings) {
    const { stopped, total } = measurement;
    // Whoever ends a run by hand has not seen the rest of it.
    if (stopped?.by === "signal")
        return "inconclusive";
    if (findings.some(({ severity }) => severity === "error"))
        return "fail";
    if (criteria.some(({ verdict }) => verdict === "fail"))
        return "fail";
    if ((0,load_engine/* sentOf */.wq)(total.counts) === 0)
        return "inconclusive";
    if (stopped !== undefined || criteria.some(({ verdict }) => verdict === "inconclusive"))
        return "inconclusive";
    return "pass";
}
/** What shows that it was not the target that answered, or not with what was asked for: no figure is worth anything then. */
function targetFindings(measurement, expectsRateLimit) {
    const { total, errors, statuses } = measurement;
    const { counts } = total;
    const intended = (0,load_engine/* intendedOf */.Bj)(counts);
    const seen = (kind, pattern = /./) => errors.filter((error) => error.kind === kind && pattern.test(error.message));
    const away = seen("wrong_status", / a redirect to https?:/);
    if (counts.blocked > 0)
        return [
            gate_finding("load-target-blocked", `${counts.blocked} of ${intended} requests were answered by a platform in the target's place: ${list(seen("blocked"))}. Let the load through with a bypass header, or choose an address that is not protected.`),
        ];
    if (away.length > 0)
        return [
            gate_finding("load-target-redirects", `${away.reduce((sum, { count }) => sum + count, 0)} of ${intended} requests were sent on to another origin: ${list(away)}. Redirects are not followed: name the address that is meant.`),
        ];
    const limited = expectsRateLimit ? (statuses["429"] ?? 0) : 0;
    if (counts.ok === 0 && (0,load_engine/* sentOf */.wq)(counts) > 0 && limited < (0,load_engine/* sentOf */.wq)(counts))
        return [
            gate_finding("load-no-good-answer", `None of ${intended} requests ended well: ${list(errors)}. Whatever the times, they are those of failures.`),
        ];
    const others = (0,load_engine/* sentOf */.wq)(counts) - counts.ok - limited;
    const { low } = (0,intervals/* shareEstimate */.OR)(Math.max(0, others), intended);
    if (expectsRateLimit && low !== null && low > SPARED)
        return [
            gate_finding("load-no-good-answer", `${others} of ${intended} requests ended neither well nor refused by a limit: ${list(errors.filter(({ message }) => !/^status 429\b/.test(message)))}. A limit explains its own refusals only.`),
        ];
    return outageFindings(measurement, expectsRateLimit);
}
/** Failures that the success criterion lets pass where nobody says otherwise; a limit stands in its place. */
const SPARED = 0.005;
/** Failures in seconds that have no good answer: a few of them may be chance, so many are not. */
const OUTAGE = 10;
/**
 * Whole seconds, one after the other, with failures and no good answer. In the open model they have their share of the
 * requests; users who wait, or try again now and then, make that share small, however long the target was away.
 */
function outageFindings({ model, seconds, errors }, expectsRateLimit) {
    // Refusals by a limit come in whole seconds, and are wanted.
    if (model !== "closed" || expectsRateLimit)
        return [];
    let [away, failures] = [0, 0];
    for (let at = 0; at < seconds.length; at++) {
        const end = seconds.findIndex(({ second, ok }) => second >= at && ok > 0);
        const stretch = seconds.slice(at, end < 0 ? undefined : end);
        const failed = stretch.reduce((sum, second) => sum + second.failed, 0);
        if (failed >= OUTAGE) {
            away += stretch.length;
            failures += failed;
        }
        at += stretch.length;
    }
    if (away === 0)
        return [];
    return [
        gate_finding("load-no-good-answer", `${away} of ${seconds.length} seconds have no good answer at all, and ${failures} failures: ${list(errors)}. Users who wait send little while a target is away, so that the share of failures says nothing of it.`),
    ];
}
function gate_finding(rule, message) {
    return (0,finding/* loadFinding */.c)(rule, "error", message);
}
function list(errors) {
    return errors
        .slice(0, 3)
        .map(({ message }) => message)
        .join("; ");
}
function notesOf({ stopped, notes }, options) {
    return [
        ...(stopped ? [`The run ended before its time: ${stopped.reason}.`] : []),
        ...notes,
        ...(options.notes ?? []),
    ];
}
function requestFigures(counts) {
    const classes = Object.fromEntries(load_engine/* CLASSES */.Nv.map((name) => [name, counts[name]]));
    return { intended: (0,load_engine/* intendedOf */.Bj)(counts), sent: (0,load_engine/* sentOf */.wq)(counts), ...classes };
}
function latencyFigures({ response, service, connect, firstByte }) {
    return {
        response: distribution(response),
        service: distribution(service),
        connect: distribution(connect),
        first_byte: distribution(firstByte),
    };
}
function distribution(histogram) {
    return {
        min: histogram.min,
        avg: histogram.mean,
        p50: histogram.quantile(0.5),
        p90: histogram.quantile(0.9),
        p95: histogram.quantile(0.95),
        p99: histogram.quantile(0.99),
        max: histogram.max,
        stddev: histogram.deviation,
    };
}
function answersOf({ statuses }) {
    return Object.values(statuses).reduce((sum, count) => sum + count, 0);
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

/***/ 45400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsOf: () => (/* binding */ metricsOf),
  runComparison: () => (/* binding */ runComparison)
});

// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/gate.js + 3 modules
var gate = __webpack_require__(90356);
// EXTERNAL MODULE: ./build/src/load/regression/compare.js
var compare = __webpack_require__(63925);
// EXTERNAL MODULE: ./build/src/load/statistics/histogram.js
var histogram = __webpack_require__(28766);
;// CONCATENATED MODULE: ./build/src/load/regression/merge.js


/** Segments of one side as one measurement, one after another as if nothing had run between them. */
function mergeMeasurements(parts) {
    const [first] = parts;
    if (!first)
        throw new Error("nothing to merge");
    const durationMs = parts.reduce((sum, part) => sum + part.durationMs, 0);
    const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.durationMs, 0));
    const rates = parts.map(({ intendedRate }) => intendedRate);
    const stopped = parts.find((part) => part.stopped)?.stopped;
    const seconds = parts.flatMap((part) => part.seconds);
    return {
        engine: first.engine,
        model: first.model,
        startedAt: first.startedAt,
        durationMs,
        elapsedMs: parts.reduce((sum, part) => sum + part.elapsedMs, 0),
        intendedRate: rates.includes(null)
            ? null
            : rates.reduce((sum, rate, at) => sum + (rate * parts[at].durationMs) / durationMs, 0),
        total: sumOf(parts.map(({ total }) => total)),
        endpoints: endpointsOf(parts),
        windows: parts.flatMap(({ windows }, at) => windows.map((window) => ({
            ...window,
            startMs: window.startMs + starts[at],
            endMs: window.endMs + starts[at],
        }))),
        seconds: seconds.map((second, at) => ({ ...second, second: at })),
        errors: errorsOf(parts),
        statuses: statusesOf(parts),
        warmup: {
            durationMs: parts.reduce((sum, { warmup }) => sum + warmup.durationMs, 0),
            requests: parts.reduce((sum, { warmup }) => sum + warmup.requests, 0),
            failed: parts.reduce((sum, { warmup }) => sum + warmup.failed, 0),
        },
        // The same users come to every part.
        longestThinkMs: first.longestThinkMs,
        generator: healthOf(parts),
        ...(stopped && { stopped }),
        notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    };
}
function sumOf(tallies) {
    const counts = (0,engine/* noCounts */.Yi)();
    const sum = {
        counts,
        response: new histogram/* Histogram */.d(),
        service: new histogram/* Histogram */.d(),
        connect: new histogram/* Histogram */.d(),
        firstByte: new histogram/* Histogram */.d(),
        bytesIn: 0,
        bytesOut: 0,
    };
    for (const tally of tallies) {
        addCounts(counts, tally.counts);
        for (const name of ["response", "service", "connect", "firstByte"])
            sum[name].add(tally[name]);
        sum.bytesIn += tally.bytesIn;
        sum.bytesOut += tally.bytesOut;
    }
    return sum;
}
function addCounts(sum, counts) {
    for (const name of Object.keys(counts))
        sum[name] += counts[name];
}
function endpointsOf(parts) {
    const names = [...new Set(parts.flatMap(({ endpoints }) => endpoints.map(({ name }) => name)))];
    return names.map((name) => ({
        name,
        ...sumOf(parts.flatMap(({ endpoints }) => endpoints.filter((endpoint) => endpoint.name === name))),
    }));
}
function errorsOf(parts) {
    const all = new Map();
    for (const error of parts.flatMap(({ errors }) => errors)) {
        const known = all.get(`${error.kind} ${error.message}`);
        if (known)
            known.count += error.count;
        else
            all.set(`${error.kind} ${error.message}`, { ...error });
    }
    return [...all.values()].sort((a, b) => b.count - a.count);
}
function statusesOf(parts) {
    const statuses = {};
    for (const part of parts)
        for (const [status, count] of Object.entries(part.statuses))
            statuses[status] = (statuses[status] ?? 0) + count;
    return statuses;
}
function healthOf(parts) {
    const lags = parts.map(({ generator }) => generator.lag);
    const lag = lags.includes(null) ? null : new histogram/* Histogram */.d();
    for (const one of lags)
        if (one)
            lag?.add(one);
    const worst = (of) => {
        const values = parts.map(({ generator }) => of(generator)).filter((value) => value !== null);
        return values.length === 0 ? null : Math.max(...values);
    };
    return {
        lag,
        utilization: worst(({ utilization }) => utilization),
        steal: worst(({ steal }) => steal),
        starved: parts.reduce((sum, { generator }) => sum + generator.starved, 0),
        threads: Math.max(...parts.map(({ generator }) => generator.threads)),
    };
}

;// CONCATENATED MODULE: ./build/src/load/regression/segments.js
/**
 * The order in which segments of both sides run: A B B A A B B A A B for five each. What drifts steadily while the job
 * runs (a warming cache, a neighbour that comes) then weighs on both alike.
 */
function interleaved(each) {
    return Array.from({ length: each * 2 }, (_, at) => (at % 4 === 0 || at % 4 === 3 ? "a" : "b"));
}

;// CONCATENATED MODULE: ./build/src/load/regression/run-comparison.js





/** Segments of each side: five against five is what can settle a difference at 1 %. */
const SEGMENTS = 5;
/** Later segments find connections' other end and the code of both sides warm. */
const LATER_WARMUP_MS = 1000;
/**
 * Sends load to two targets in turns (A B B A …), so that both meet the same machine and the same hour, and compares
 * them segment by segment. `b` is what is judged: its criteria count too.
 * @throws EnvironmentError when one of them cannot be reached
 */
async function runComparison(a, b, engine, context) {
    const parts = { a: [], b: [] };
    const segments = [];
    for (const side of interleaved(SEGMENTS)) {
        if (context.signal.aborted && parts.a.length > 0 && parts.b.length > 0)
            break;
        const { plan } = side === "a" ? a : b;
        const part = await engine.run(segmentOf(plan, parts[side].length === 0), context);
        parts[side].push(part);
        segments.push({ side, metrics: metricsOf(part) });
    }
    const [resultA, resultB] = ["a", "b"].map((side) => (0,gate/* judge */.S)(mergeMeasurements(parts[side]), { ...(side === "a" ? a : b), ...(side === "a" && { criteria: [] }) }));
    const { verdict, comparison, notes } = (0,compare/* compareSegments */.Uy)(segments);
    resultB.notes.push(...notes);
    const failed = verdict === "fail" || resultB.verdict === "fail";
    // With no criteria the base fails only where a platform answered in its place: then nothing was compared.
    const baseFailed = resultA.verdict === "fail";
    const unsettled = verdict === "inconclusive" || resultB.verdict === "inconclusive" || baseFailed;
    return {
        gate: "load-test",
        verdict: context.signal.aborted ? "inconclusive" : failed ? "fail" : unsettled ? "inconclusive" : "pass",
        a: { ...resultA, verdict: baseFailed ? "fail" : "pass" },
        b: resultB,
        comparison,
    };
}
/** A plan's share of a segment: the same rates for a fraction of the time. */
function segmentOf(plan, first) {
    const shorter = (ms) => Math.max(1000, ms / SEGMENTS);
    const load = plan.load.model === "closed"
        ? { ...plan.load, durationMs: shorter(plan.load.durationMs) }
        : {
            ...plan.load,
            stages: plan.load.stages.map((stage) => ({ ...stage, durationMs: shorter(stage.durationMs) })),
        };
    return { ...plan, load, warmupMs: first ? plan.warmupMs : Math.min(plan.warmupMs, LATER_WARMUP_MS) };
}
/** A segment's figures, as `METRICS` names them. */
function metricsOf({ total, durationMs }) {
    const intended = (0,engine/* intendedOf */.Bj)(total.counts);
    return {
        p50: total.response.quantile(0.5),
        p95: total.response.quantile(0.95),
        p99: total.response.quantile(0.99),
        rps: durationMs > 0 ? total.counts.ok / (durationMs / 1000) : null,
        success: intended > 0 ? total.counts.ok / intended : null,
    };
}


/***/ }),

/***/ 28766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Histogram)
/* harmony export */ });
/** Buckets of one octave: the midpoint of a bucket is off by 1/1024 (0.098 %) at the most. */
const PER_OCTAVE = 512;
/** Bits of a double's upper word below those that choose the bucket: 20 of the mantissa, 9 for 512 buckets. */
const SHIFT = 11;
/** 2^-10 ms, about a microsecond: anything shorter shares the first bucket. */
const LOWEST_EXPONENT = -10;
/** Up to 2^32 ms. */
const OCTAVES = 42;
const FIRST = (1023 + LOWEST_EXPONENT) << 9;
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which of the two words of a double is the upper one, on this machine. */
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
/**
 * Times in milliseconds, each kept within 0.1 %. The upper bits of a double are its exponent and then its mantissa, so
 * they are the number of a logarithmic bucket that is linear within an octave, as in HdrHistogram. Octaves take memory
 * when something falls into them: 2 KB each. Count, sum, least and greatest are exact.
 */
class Histogram {
    count = 0;
    #sum = 0;
    #squares = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = 0;
    #octaves = [];
    /** Instead of octaves, once it was made compact. */
    #sparse;
    record(ms, times = 1) {
        this.count += times;
        this.#sum += ms * times;
        this.#squares += ms * ms * times;
        if (ms < this.#min)
            this.#min = ms;
        if (ms > this.#max)
            this.#max = ms;
        this.#bump(indexOf(ms), times);
    }
    #bump(index, times) {
        const octave = index >>> 9;
        let page = this.#octaves[octave];
        if (page === undefined) {
            this.#expand();
            page = this.#page(octave);
        }
        page[index & 511] += times;
    }
    #page(octave) {
        this.#octaves[octave] ??= new Uint32Array(PER_OCTAVE);
        return this.#octaves[octave];
    }
    /**
     * Keeps only the buckets that are not empty: for the many whose time is over, as those of every second of a long run.
     * Figures stay what they are; what is recorded afterwards makes room for itself again.
     */
    compact() {
        if (this.#octaves.length === 0)
            return;
        this.#sparse = this.#buckets();
        this.#octaves = [];
    }
    #expand() {
        const sparse = this.#sparse;
        if (sparse === undefined)
            return;
        this.#sparse = undefined;
        const { indexes, counts } = sparse;
        for (let at = 0; at < indexes.length; at++)
            this.#page(indexes[at] >>> 9)[indexes[at] & 511] = counts[at];
    }
    /** Buckets that are not empty. */
    #buckets() {
        if (this.#sparse !== undefined)
            return this.#sparse;
        let size = 0;
        for (const page of this.#octaves)
            if (page !== undefined)
                for (let at = 0; at < PER_OCTAVE; at++)
                    if (page[at] > 0)
                        size++;
        const indexes = new Uint16Array(size);
        const counts = new Uint32Array(size);
        let next = 0;
        for (let octave = 0; octave < this.#octaves.length; octave++) {
            const page = this.#octaves[octave];
            if (page === undefined)
                continue;
            for (let at = 0; at < PER_OCTAVE; at++) {
                if (page[at] === 0)
                    continue;
                indexes[next] = octave * PER_OCTAVE + at;
                counts[next++] = page[at];
            }
        }
        return { indexes, counts };
    }
    get min() {
        return this.count === 0 ? null : this.#min;
    }
    get max() {
        return this.count === 0 ? null : this.#max;
    }
    get mean() {
        return this.count === 0 ? null : this.#sum / this.count;
    }
    /** Of the sample (n - 1); 0 for a single value. */
    get deviation() {
        if (this.count === 0)
            return null;
        if (this.count === 1)
            return 0;
        return Math.sqrt(Math.max(0, this.#squares - this.#sum ** 2 / this.count) / (this.count - 1));
    }
    /** The value of rank ⌈q · count⌉, 0 < q ≤ 1; null without samples. */
    quantile(q) {
        return this.atRank(Math.ceil(q * this.count - 1e-9));
    }
    /** The value of rank 1 (least) to `count` (greatest); ranks beyond are those. Null without samples. */
    atRank(rank) {
        if (this.count === 0)
            return null;
        if (rank <= 1)
            return this.#min;
        if (rank >= this.count)
            return this.#max;
        const { indexes, counts } = this.#buckets();
        let seen = 0;
        for (let at = 0; at < indexes.length; at++) {
            seen += counts[at];
            if (seen >= rank)
                return Math.min(this.#max, Math.max(this.#min, middleOf(indexes[at])));
        }
        return this.#max;
    }
    /** How many are at most (about: within the bucket's 0.1 %) this long. */
    countUpTo(ms) {
        if (ms >= this.#max)
            return this.count;
        let seen = 0;
        for (const [value, times] of this.buckets()) {
            if (value > ms)
                break;
            seen += times;
        }
        return seen;
    }
    /** Midpoints and how many fell there, in order, empty ones left out. */
    *buckets() {
        const { indexes, counts } = this.#buckets();
        for (let at = 0; at < indexes.length; at++)
            yield [middleOf(indexes[at]), counts[at]];
    }
    add(other) {
        this.addPacked(other.pack());
    }
    #addTotals(count, sum, squares, min, max) {
        this.count += count;
        this.#sum += sum;
        this.#squares += squares;
        this.#min = Math.min(this.#min, min);
        this.#max = Math.max(this.#max, max);
    }
    /** Small plain data, for another thread. */
    pack() {
        const { count, min, max } = this;
        return { count, sum: this.#sum, squares: this.#squares, min, max, ...this.#buckets() };
    }
    /** Adds what another one packed. */
    addPacked(packed) {
        const { count, sum, squares, min, max, indexes, counts } = packed;
        if (count === 0)
            return;
        const isFirst = this.count === 0;
        this.#addTotals(count, sum, squares, min, max);
        // Nobody writes into packed buckets, so the first need not be copied.
        if (isFirst)
            this.#sparse = { indexes, counts };
        else
            for (let at = 0; at < indexes.length; at++)
                this.#bump(indexes[at], counts[at]);
    }
    static unpack(packed) {
        const histogram = new Histogram();
        histogram.addPacked(packed);
        return histogram;
    }
}
/** Milliseconds in the middle of a bucket. */
function middleOf(index) {
    return 2 ** ((index >>> 9) + LOWEST_EXPONENT) * (1 + ((index & 511) + 0.5) / PER_OCTAVE);
}
function indexOf(ms) {
    double[0] = ms;
    const index = (words[UPPER] >>> SHIFT) - FIRST;
    return index < 0 ? 0 : index >= OCTAVES * PER_OCTAVE ? OCTAVES * PER_OCTAVE - 1 : index;
}


/***/ })

};
