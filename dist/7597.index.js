export const id = 7597;
export const ids = [7597,4759];
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

/***/ 7597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoad: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: ./build/src/load/announce.js
var announce = __webpack_require__(64759);
// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/statistics/intervals.js
var intervals = __webpack_require__(17822);
// EXTERNAL MODULE: ./build/src/load/criteria/judge.js + 1 modules
var judge = __webpack_require__(35182);
;// CONCATENATED MODULE: ./build/src/load/criteria/hopeless.js



/** So sure has to be what ends a run before its time. */
const SURE = 0.999;
/**
 * Whether a criterion can no longer be met, by what is known so far: either too many requests of the whole run have
 * already failed it, or it is past its limit beyond doubt.
 * One about an endpoint is never: it is refused beforehand (`resolveOptions`).
 * @param planned requests that the whole run intends; undefined: not known
 * @param durationMs of the whole measured phase
 * @returns why; undefined: it still can be met
 */
function hopeless(criterion, soFar, planned, durationMs) {
    const { metric, limit, text } = criterion;
    const intended = (0,engine/* intendedOf */.Bj)(soFar.counts);
    const failed = intended - soFar.counts.ok;
    switch (metric.kind) {
        case "success":
        case "errors": {
            const allowed = metric.kind === "errors" ? limit : 1 - limit;
            if (planned !== undefined && failed > allowed * Math.max(planned, intended))
                return `"${text}" can no longer be met: ${failed} of ${Math.max(planned, intended)} requests have failed already`;
            const { low, estimate } = (0,intervals/* shareEstimate */.OR)(failed, intended, SURE);
            return low !== null && low > allowed && intended >= 30
                ? `"${text}" will not be met: ${(0,judge/* show */.WU)(criterion, metric.kind === "errors" ? estimate : 1 - estimate)} after ${intended} requests`
                : undefined;
        }
        case "quantile": {
            const slow = intended - soFar.response.countUpTo(limit);
            if (planned !== undefined && slow > (1 - metric.q) * Math.max(planned, intended) + 1)
                return `"${text}" can no longer be met: ${slow} of ${Math.max(planned, intended)} requests were too slow already`;
            const { low, estimate } = (0,intervals/* quantileEstimate */.mh)(soFar.response, metric.q, 0, SURE);
            return low !== null && low > limit && intended >= 30
                ? `"${text}" will not be met: ${(0,judge/* show */.WU)(criterion, estimate)} after ${intended} requests`
                : undefined;
        }
        case "average": {
            const { count, mean, deviation } = soFar.response;
            const { low } = (0,intervals/* meanEstimate */.GX)(mean, deviation, count, SURE);
            return low !== null && low > limit && count >= 30
                ? `"${text}" will not be met: ${(0,judge/* show */.WU)(criterion, mean)} after ${intended} requests`
                : undefined;
        }
        case "rate": {
            if (planned === undefined)
                return undefined;
            const best = (Math.max(planned, intended) - failed) / (durationMs / 1000);
            return best < limit
                ? `"${text}" can no longer be met: at best it will be ${(0,judge/* show */.WU)(criterion, best)}, after ${failed} failed requests`
                : undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/src/load/gate.js + 3 modules
var gate = __webpack_require__(90356);
// EXTERNAL MODULE: ./build/src/load/scenario/scenario.js
var scenario = __webpack_require__(10739);
;// CONCATENATED MODULE: ./build/src/load/run-load.js





/** Sends the load and judges it. @throws EnvironmentError when the target cannot be reached, or the engine not run */
async function runLoad(options, engine, context) {
    const { plan, abortOn } = options;
    const planned = (0,announce.plannedRequests)(plan);
    const durationMs = (0,scenario/* durationOf */.cf)(plan.load);
    let missed;
    const abort = (soFar) => {
        for (const criterion of abortOn) {
            const reason = hopeless(criterion, soFar, planned, durationMs);
            if (reason === undefined)
                continue;
            missed = criterion;
            return reason;
        }
        return undefined;
    };
    const measurement = await engine.run(plan, { ...context, abort: abortOn.length > 0 ? abort : undefined });
    const result = (0,gate/* judge */.S)(measurement, options);
    if (measurement.stopped?.by !== "abort" || missed === undefined)
        return result;
    // A criterion that ended the run has failed, whether or not it is among those that are asked for.
    const { text } = missed;
    const failed = {
        ...(0,judge/* judgeCriterion */.PO)(missed, measurement, { pointEstimate: true, saturated: false }),
        verdict: "fail",
        reason: `${measurement.stopped.reason}.`,
    };
    const others = result.criteria.filter(({ criterion }) => criterion !== text);
    return { ...result, verdict: "fail", criteria: [failed, ...others] };
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
