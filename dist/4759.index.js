export const id = 4759;
export const ids = [4759];
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
