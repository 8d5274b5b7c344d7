export const id = 6437;
export const ids = [6437,8994,6613,3756,8818];
export const modules = {

/***/ 38994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInside: () => (/* binding */ checkInside),
/* harmony export */   isInside: () => (/* binding */ isInside),
/* harmony export */   topOf: () => (/* binding */ topOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);



/** The top of the working tree that a directory lies in; outside of one, the directory itself. */
function topOf(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return directory;
    }
}
/**
 * Refuses a path that leads out of a directory, by itself or by symbolic links: a pull request chooses what is in the
 * config and in the repository, and reports show parts of what is read.
 * @param what names the path in the error, at the beginning of a sentence
 * @throws UsageError
 */
function checkInside(top, path, what) {
    if (!isInside(top, path))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`${what} lies outside of ${top}, where a config file and the action's inputs may not lead.`);
}
/** Whether a path stays in a directory, with all symbolic links followed. */
function isInside(top, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(top), real(path));
    return !((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** Where a path leads; of what is not there, as far as it is. */
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 86437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hours: () => (/* binding */ hours),
  resolveCheckOptions: () => (/* binding */ resolveCheckOptions),
  shown: () => (/* binding */ shown),
  weightOf: () => (/* binding */ weightOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(38994);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
;// CONCATENATED MODULE: ./build/src/routes/drift/rules.js
/** Every rule of routes-check about code and drift, with how much it weighs when nobody says. A page each in docs/rules/. */
const RULES = {
    "stale-generated": "error",
    "missing-handler": "error",
    "unspecified-route": "error",
    "unserved-operation": "error",
    "unvalidated-route": "error",
    "parameter-drift": "error",
    "body-drift": "error",
    "response-drift": "error",
    "answer-outside-envelope": "error",
    "status-outside-table": "error",
    "jwt-secret-in-source": "error",
    "jwt-without-expiry": "error",
    "jwt-long-expiry": "warning",
    "jwt-algorithm-not-fixed": "error",
    "login-without-rate-limit": "error",
    "no-security-headers": "error",
    "unread-code": "note",
    "unreadable-source": "warning",
    "unused-exclude": "warning",
    "expired-exclude": "warning",
    "grown-baseline": "error",
};

;// CONCATENATED MODULE: ./build/src/routes/drift/options.js







const DEFAULT_AGE = "24h";
/** @throws UsageError for a file that is named and not there, and for what the config cannot mean */
function resolveCheckOptions(given, config) {
    const from = config.routes ?? {};
    const check = from.check ?? {};
    const path = (name, value, configured) => {
        const chosen = value === undefined ? configured : (0,external_node_path_.resolve)(given.cwd, value);
        if (value !== undefined && given.confined)
            (0,inside.checkInside)(given.root, chosen, `The ${name} ${value}`);
        return chosen;
    };
    const spec = path("spec", given.spec, from.spec);
    if (spec !== undefined && !(0,external_node_fs_.existsSync)(spec))
        throw new errors/* UsageError */.N(`There is no spec ${shown(given.root, spec)}, which ${given.spec === undefined ? "the config names" : "was named"}.`);
    if (spec !== undefined && isDirectory(spec))
        throw new errors/* UsageError */.N(`${shown(given.root, spec)} is a directory; name the spec in it.`);
    const code = path("directory", given.code, check.code) ?? given.cwd;
    if (!(0,external_node_fs_.existsSync)(code))
        throw new errors/* UsageError */.N(`There is no directory ${shown(given.root, code)}, which ${given.code === undefined ? "the config names" : "was named"}.`);
    // Of a file nothing would be read, and every operation would look unserved.
    if (!isDirectory(code))
        throw new errors/* UsageError */.N(`${shown(given.root, code)} is a file; name the directory of the application.`);
    const output = path("output", given.output, from.output);
    const rules = check.rules ?? {};
    for (const rule of Object.keys(rules))
        if (!Object.hasOwn(RULES, rule))
            throw new errors/* UsageError */.N(`${placeOf(config, "check", "rules", rule)}routes.check.rules names ${JSON.stringify(rule)}, which is no rule${(0,suggestion/* suggestion */.h)(rule, Object.keys(RULES))}`);
    const excludes = (check.exclude ?? []);
    for (const [index, { rule }] of excludes.entries())
        if (rule !== undefined && !Object.hasOwn(RULES, rule))
            throw new errors/* UsageError */.N(`${placeOf(config, "check", "exclude", String(index), "rule")}routes.check.exclude names ${JSON.stringify(rule)}, which is no rule${(0,suggestion/* suggestion */.h)(rule, Object.keys(RULES))}`);
    return {
        root: given.root,
        from: given.cwd,
        specs: spec === undefined ? undefined : [spec],
        code,
        codeNamed: given.code !== undefined || check.code !== undefined,
        output,
        generation: from,
        allowRemote: given.allowRemote ?? [],
        weights: rules,
        excludes,
        envelope: check.envelope === "data-error-meta",
        statuses: upperCased(check.statuses ?? {}),
        tokenAge: hours(check["token-age"] ?? DEFAULT_AGE),
        baseline: path("baseline", given.baseline, check.baseline),
        today: given.today ?? new Date().toISOString().slice(0, 10),
    };
}
/** The severity of a rule here; undefined when it is switched off. */
function weightOf(options, rule) {
    const weight = options.weights[rule] ?? RULES[rule];
    return weight === "off" ? undefined : weight;
}
/** "backend-kit.yml:4:5: " of a value below `routes`, where the config comes from a file. */
function placeOf(config, ...path) {
    return config.at === undefined ? "" : `${config.at(["routes", ...path])} `;
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory();
}
function upperCased(statuses) {
    return Object.fromEntries(Object.entries(statuses).map(([method, list]) => [
        method.toLowerCase(),
        list.map((it) => String(it).toUpperCase()),
    ]));
}
/** "24h", "30m", "7d", or anything that durations elsewhere in the config may be. */
function hours(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(h|d)$/.exec(String(text).trim()) ?? [];
    if (amount !== undefined)
        return Number(amount) * (unit === "h" ? 3_600_000 : 86_400_000);
    return (0,duration/* parseDuration */.E)(text, "routes.check.token-age");
}
/** A path for people. */
function shown(root, path) {
    return (0,external_node_path_.relative)(root, path).replaceAll("\\", "/") || ".";
}


/***/ })

};
