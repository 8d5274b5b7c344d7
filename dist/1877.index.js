export const id = 1877;
export const ids = [1877];
export const modules = {

/***/ 21877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkConfigured: () => (/* binding */ checkConfigured),
/* harmony export */   configuredCriteria: () => (/* binding */ configuredCriteria),
/* harmony export */   configuredSource: () => (/* binding */ configuredSource),
/* harmony export */   placesOf: () => (/* binding */ placesOf),
/* harmony export */   withConfig: () => (/* binding */ withConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99154);
/* harmony import */ var _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55189);
/* harmony import */ var _load_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78021);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9271);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78235);






/**
 * What a door was told, completed by a config file. How much load there is comes from the config only where no scenario
 * says it; a door's rate, stages or concurrency take the place of all three.
 */
function withConfig(given, config = {}) {
    const text = (value) => (value === undefined ? undefined : String(value));
    const defaults = {
        warmup: text(config.warmup),
        timeout: text(config.timeout),
        abortOn: config["abort-on"],
        pointEstimate: config["point-estimate"],
        http2: config.http2,
        verify: config["verify-ssl"],
        ca: config.ca,
    };
    const modelled = given.rate !== undefined || given.stages?.length || given.concurrency !== undefined;
    const load = given.scenario?.load
        ? {}
        : {
            ...(modelled ? {} : { rate: text(config.rate), stages: config.stages, concurrency: text(config.concurrency) }),
            ...(given.concurrency !== undefined && given.rate === undefined ? {} : { arrivals: config.arrivals }),
            ...(given.stages?.length ? {} : { duration: text(config.duration) }),
        };
    return { ...defined(load), ...defined(defaults), ...defined(given) };
}
/** Criteria where a door names none: those of the config file; with a rate limit, none that refusals would fail. */
function configuredCriteria(config, expectRateLimit) {
    const criteria = config?.criteria ?? _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_2__.DEFAULT_CRITERIA;
    if (!expectRateLimit)
        return criteria;
    return criteria.filter((text) => !/(?:^|:\s*)(?:success|errors?)\s*[<>≤≥]/i.test(text.trim()));
}
/**
 * Checks what the schema of the file cannot: times, stages, criteria (but for their endpoints, which only a scenario knows).
 * @throws UsageError with file and line
 */
function checkConfigured({ at, criteria = [], "abort-on": abortOn = [], ...config }) {
    const check = (path, read) => (0,_located_js__WEBPACK_IMPORTED_MODULE_5__.located)(at?.(path), read);
    for (const [key, texts] of Object.entries({ criteria, "abort-on": abortOn }))
        for (const [i, text] of texts.entries())
            check([key, String(i)], () => (0,_criteria_criterion_js__WEBPACK_IMPORTED_MODULE_2__.parseCriterion)(text, "any"));
    const { duration, warmup, timeout, stages, concurrency } = config;
    if (duration !== undefined)
        check(["duration"], () => (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(duration, "The duration"));
    if (timeout !== undefined)
        check(["timeout"], () => (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(timeout, "The timeout"));
    if (warmup !== undefined)
        check(["warmup"], () => (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.parseWarmup)(String(warmup)));
    if (concurrency !== undefined)
        check(["concurrency"], () => (0,_load_model_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLoad */ .E)({ concurrency: String(concurrency) }));
    for (const [i, stage] of (stages ?? []).entries())
        check(["stages", String(i)], () => (0,_load_model_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLoad */ .E)({ stages: [stage] }));
}
/** Where the criteria of a config file are written down. */
function placesOf({ at, criteria = [] } = {}) {
    return new Map(at ? criteria.map((text, i) => [text, at(["criteria", String(i)])]) : []);
}
/** The scenario or spec that a config file names, relative to `root`; for a run of one address that names none. */
function configuredSource(config, root) {
    const shown = (path) => (path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) || path);
    const { scenario, spec, tags = [], operations = [] } = config ?? {};
    return { scenario: shown(scenario), spec: scenario === undefined ? shown(spec) : undefined, tags, operations };
}
/** Without what is undefined or false, which says nothing. */
function defined(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}


/***/ })

};
