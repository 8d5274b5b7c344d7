export const id = 5283;
export const ids = [5283,8011];
export const modules = {

/***/ 64759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce),
/* harmony export */   plannedRequests: () => (/* binding */ plannedRequests),
/* harmony export */   progressText: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _criteria_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63645);
/* harmony import */ var _scenario_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10739);


/** What is said before a run: how much is sent, and how much the criteria need. */
function announce({ plan, target, criteria, pointEstimate }) {
    const { load, warmupMs } = plan;
    const seconds = (0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .durationOf */ .c)(load) / 1000;
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
    return Math.round((0,_scenario_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .arrivalsOf */ .A)(load) * steps);
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

/***/ 48011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding about a target, which has no place in a file. `subject`: what it is about, the same from run to run. */
function loadFinding(rule, severity, message, ...subject) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([rule, ...subject].join("\0"))
        .digest("hex")
        .slice(0, 16);
    return { rule, severity, confidence: "high", message, fingerprint };
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
// EXTERNAL MODULE: ./build/src/load/criteria/judge.js
var judge = __webpack_require__(63645);
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
    const durationMs = (0,scenario/* durationOf */.c)(plan.load);
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
    const result = (0,gate/* judge */.S4)(measurement, options);
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
/* harmony export */   A: () => (/* binding */ arrivalsOf),
/* harmony export */   c: () => (/* binding */ durationOf)
/* harmony export */ });
/** Milliseconds of the measured phase. */
function durationOf(load) {
    return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
/** Arrivals that an open load intends over all its stages. */
function arrivalsOf(load) {
    return load.stages.reduce((sum, { durationMs, from, to }) => sum + (durationMs / 1000) * ((from + to) / 2), 0);
}


/***/ })

};
