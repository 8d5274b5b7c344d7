export const id = 5189;
export const ids = [5189];
export const modules = {

/***/ 55189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_CRITERIA: () => (/* binding */ DEFAULT_CRITERIA),
/* harmony export */   parseCriterion: () => (/* binding */ parseCriterion)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);


/** What a gate asks for when nobody says anything else. */
const DEFAULT_CRITERIA = ["p99 < 200ms", "success > 99.5%"];
const NAMES = ["p50", "p90", "p95", "p99", "p99.9", "avg", "success", "errors", "rps"];
const SYNONYMS = {
    mean: "avg",
    average: "avg",
    median: "p50",
    error: "errors",
    throughput: "rps",
};
/** The micro sign and the Greek letter look alike. Without a unit: milliseconds, as all our reports have them. */
const TIME_UNITS = { "": 1, ms: 1, s: 1000, us: 0.001, "\u00b5s": 0.001, "\u03bcs": 0.001 };
/**
 * Reads "p99 < 200ms", "success > 99.5%", "rps >= 100", or with an endpoint before it: "GET /pets: p95 < 80ms".
 * @param endpoints names that may stand before the colon; `any` where nobody knows them yet
 * @throws UsageError
 */
function parseCriterion(text, endpoints = []) {
    const [, before, metricText, operator, amount, unit] = /^(?:(.*\S)\s*:\s*)?([a-z]\w*(?:\.\d+)?)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z\u00b5\u03bc%]*|\/s)$/is.exec(text
        .trim()
        .replace(/≤(?=[^≤≥]*$)/, "<=")
        .replace(/≥(?=[^≤≥]*$)/, ">=")) ?? [];
    if (metricText === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} cannot be read; write it as "p99 < 200ms", "success > 99.5%" or "rps > 50", with "ENDPOINT: " before it where it is about one endpoint.`);
    if (before !== undefined && endpoints !== "any" && !endpoints.includes(before))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} is about the endpoint "${before}", which this scenario does not have${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(before, endpoints)}`);
    const metric = parseMetric(metricText.toLowerCase(), text);
    const wants = operator.startsWith("<") ? "below" : "above";
    checkDirection(metric, wants, text);
    return {
        text: text.trim(),
        endpoint: before,
        metric,
        wants,
        inclusive: operator.endsWith("="),
        limit: parseLimit(metric, Number(amount), unit.toLowerCase(), operator.endsWith("="), text),
    };
}
function parseMetric(given, text) {
    const name = SYNONYMS[given] ?? given;
    const [, percent] = /^p(\d{1,2}(?:\.\d{1,4})?)$/.exec(name) ?? [];
    if (percent !== undefined && Number(percent) > 0)
        return { kind: "quantile", q: Number((Number(percent) / 100).toFixed(8)) };
    switch (name) {
        case "avg":
            return { kind: "average" };
        case "success":
            return { kind: "success" };
        case "errors":
            return { kind: "errors" };
        case "rps":
            return { kind: "rate" };
        default:
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} is about "${given}", which is not measured${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(given, NAMES)} There are p50, p90, p99 and every other percentile, avg, success, errors and rps.`);
    }
}
function checkDirection({ kind }, wants, text) {
    const sensible = kind === "success" || kind === "rate" ? "above" : "below";
    if (wants !== sensible)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} asks for the worse side; use ${sensible === "below" ? "<" : ">"}.`);
}
function parseLimit({ kind }, amount, unit, inclusive, text) {
    if (kind === "quantile" || kind === "average") {
        const scale = TIME_UNITS[unit];
        if (scale === undefined)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} needs a time: ms or s.`);
        if (amount === 0)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} can never be met: no answer takes no time.`);
        return amount * scale;
    }
    if (kind === "rate") {
        if (unit !== "" && unit !== "/s" && unit !== "rps")
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} needs a number of requests a second, without a unit.`);
        return amount;
    }
    if (unit !== "%")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} needs a share in percent, such as 99.5%.`);
    if (amount > 100)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} asks for more than 100 %.`);
    if (!inclusive && amount === (kind === "success" ? 100 : 0))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} can never be met; write ${kind === "success" ? '"success >= 100%"' : '"errors <= 0%"'} where no request may fail.`);
    return amount / 100;
}


/***/ })

};
