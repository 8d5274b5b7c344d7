export const id = 356;
export const ids = [356];
export const modules = {

/***/ 63645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ judgeCriterion),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* unused harmony export unitOf */
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60850);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17822);


/** Judges one criterion on a measurement, over the whole run and in every window. */
function judgeCriterion(criterion, measurement, options) {
    const whole = wholeRun(criterion, measurement);
    const estimate = estimateOf(criterion, whole);
    const samples = samplesOf(criterion, whole);
    const failedWindows = windowsOf(criterion, measurement).filter(({ evidence }) => {
        const inWindow = estimateOf(criterion, evidence);
        return samplesOf(criterion, evidence) > 0 && compare(criterion, inWindow, options.pointEstimate) === "fail";
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
/** The fewest requests that could settle a criterion for the good, whatever they come to. */
function neededFor({ metric, limit }) {
    switch (metric.kind) {
        case "quantile":
            return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .neededForQuantile */ .aN)(metric.q);
        case "success":
            return finite((0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .neededForShare */ .U8)(limit));
        case "errors":
            return finite((0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .neededForShare */ .U8)(1 - limit));
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
    return metric.kind === "quantile" || metric.kind === "average" ? response.count : (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .intendedOf */ .Bj)(counts);
}
function estimateOf({ metric }, { counts, response, perSecond, durationMs }) {
    const intended = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .intendedOf */ .Bj)(counts);
    switch (metric.kind) {
        case "quantile":
            return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileEstimate */ .mh)(response, metric.q, intended - response.count);
        case "average":
            return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .meanEstimate */ .GX)(response.mean, response.deviation, response.count);
        case "success":
            return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .shareEstimate */ .OR)(counts.ok, intended);
        case "errors":
            return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .shareEstimate */ .OR)(intended - counts.ok, intended);
        case "rate": {
            const n = perSecond.length;
            const mean = perSecond.reduce((sum, ok) => sum + ok, 0) / n;
            const deviation = Math.sqrt(perSecond.reduce((sum, ok) => sum + (ok - mean) ** 2, 0) / Math.max(1, n - 1));
            if (n >= 2)
                return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .meanEstimate */ .GX)(mean, deviation, n);
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
    const intended = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .intendedOf */ .Bj)(evidence.counts);
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
    const text = `estimated as ${shown}, ${interval} with ${_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .LL * 100} % confidence, on ${count(samples, "request")}${missing}`;
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

/***/ 90356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ gate_judge)
});

// UNUSED EXPORTS: distribution, requestFigures

// EXTERNAL MODULE: ./build/src/load/criteria/judge.js
var judge = __webpack_require__(63645);
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
    if ((0,load_engine/* intendedOf */.Bj)(total.counts) === 0 || total.counts.dropped === (0,load_engine/* intendedOf */.Bj)(total.counts))
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
    return outageFindings(measurement);
}
/** Failures in a second that has no good answer: a few of them may be chance, so many are not. */
const OUTAGE = 10;
/**
 * Whole seconds of refused and broken connections. In the open model they have their share of the requests; users who
 * try again now and then make that share small, however long the target was away.
 */
function outageFindings({ model, seconds, total, errors }) {
    const { refused, reset, dns, tls } = total.counts;
    const away = seconds.filter(({ ok, failed }) => ok === 0 && failed >= OUTAGE);
    const failures = away.reduce((sum, { failed }) => sum + failed, 0);
    if (model !== "closed" || away.length === 0 || failures > refused + reset + dns + tls)
        return [];
    const kinds = ["refused", "reset", "dns", "tls"];
    const names = list(errors.filter(({ kind }) => kinds.includes(kind)));
    const when = away.length === 1 ? `Second ${away[0].second} has` : `${away.length} of ${seconds.length} seconds have`;
    return [
        gate_finding("load-no-good-answer", `${when} no good answer at all, and ${failures} failures: ${names}. Users who wait send little while a target is away, so that the share of failures says nothing of it.`),
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

/***/ 25637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony exports studentUpperTail, logGamma */
/** Distribution functions that the tests and intervals of this folder stand on. */
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
/* harmony import */ var _regression_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25637);

/** The level of all our intervals. */
const CONFIDENCE = 0.95;
/** P(B <= k) of a binomial variable with n trials of probability p: a value of the incomplete beta function. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_regression_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J7)(1 - p, n - k, k + 1);
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
    if (times.count === 0)
        return { estimate: null, low: null, high: null };
    const n = times.count + endless;
    const { low, high } = quantileRanks(n, q, confidence);
    const at = (rank) => rank < 1 || rank > n ? null : rank > times.count ? Number.POSITIVE_INFINITY : times.atRank(rank);
    return { estimate: times.quantile(q), low: at(low), high: at(high) };
}
/** A share of successes among n trials, 0 to 1, with Wilson's score interval. */
function shareEstimate(successes, n, confidence = CONFIDENCE) {
    if (n === 0)
        return { estimate: null, low: null, high: null };
    const z = (0,_regression_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2);
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
    const half = ((0,_regression_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - (1 - confidence) / 2, n - 1) * deviation) / Math.sqrt(n);
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
    const z = (0,_regression_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - confidence) / 2);
    return Math.floor((z ** 2 * share) / (1 - share)) + 1;
}


/***/ })

};
