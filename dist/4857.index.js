export const id = 4857;
export const ids = [4857];
export const modules = {

/***/ 84857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareBaseline: () => (/* binding */ compareBaseline),
/* harmony export */   grownBy: () => (/* binding */ grownBy),
/* harmony export */   isBlind: () => (/* binding */ isBlind),
/* harmony export */   nextBaseline: () => (/* binding */ nextBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** @throws UsageError when the file is no baseline */
function parseBaseline(text, file) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The baseline ${file} is no JSON: ${error.message}.`);
    }
    const { version, findings } = (parsed ?? {});
    const isEntry = (entry) => typeof entry?.fingerprint === "string";
    if (version !== 1 || !Array.isArray(findings) || !findings.every(isEntry))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${file} is no baseline of backend-kit: write one with --update-baseline.`);
    return { version: 1, findings: findings };
}
/** The baseline of a file; undefined when it is not there. @throws UsageError when it cannot be read, or is none */
function readBaseline(path, file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return undefined;
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The baseline ${file} cannot be read (${error.code}).`);
    }
    return parseBaseline(text, file);
}
/** Something could not be looked at. No baseline and no exclude hides that: nothing was proved then. */
function isBlind({ rule, severity }) {
    return rule === "unreadable-handlers" || (rule === "invalid-document" && severity === "error");
}
/** What is new, what was known, and which entries are no more. */
function compareBaseline(baseline, findings) {
    const entries = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
    const present = new Set(findings.map(({ fingerprint }) => fingerprint));
    const isKnown = (one) => !isBlind(one) && entries.has(one.fingerprint);
    return {
        left: findings.filter((one) => !isKnown(one)),
        known: findings.filter(isKnown),
        gone: baseline.findings.filter(({ fingerprint }) => !present.has(fingerprint)),
    };
}
/** The next baseline: of an old one only what is still there. Notes need none. */
function nextBaseline(before, findings) {
    const known = before && new Set(before.findings.map(({ fingerprint }) => fingerprint));
    const kept = findings.filter((one) => one.severity !== "note" && !isBlind(one) && (known === undefined || known.has(one.fingerprint)));
    return {
        version: 1,
        findings: kept
            .map(({ fingerprint, rule, location, message }) => ({ fingerprint, rule, file: location?.file ?? null, message }))
            .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    };
}
/** Entries that a baseline has and an earlier version of it had not. */
function grownBy(before, after) {
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    return after.findings.filter(({ fingerprint }) => !known.has(fingerprint));
}


/***/ })

};
