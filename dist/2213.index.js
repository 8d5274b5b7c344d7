export const id = 2213;
export const ids = [2213];
export const modules = {

/***/ 52213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveDiffOptions: () => (/* binding */ resolveDiffOptions)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);



/** Options out of what the config says. @throws UsageError for a rule that is not there, or a date that is none */
function resolveDiffOptions(config) {
    const from = config.routes?.breaking ?? {};
    const accepted = from.accepted ?? [];
    const named = [
        ...Object.keys(from.levels ?? {}).map((id) => ({ id, path: ["levels", id] })),
        ...accepted.flatMap(({ rule }, index) => rule === undefined ? [] : [{ id: rule, path: ["accepted", String(index), "rule"] }]),
    ];
    for (const { id, path } of named)
        if (!_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES_BY_ID */ .k.has(id))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${placeOf(config, path)}routes.breaking.${path[0]} names ${JSON.stringify(id)}, which is no rule${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(id, _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => rule.id))}`);
    for (const [index, { expires }] of accepted.entries())
        if (expires !== undefined && Number.isNaN(Date.parse(expires)))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${placeOf(config, ["accepted", String(index), "expires"])}"expires" in routes.breaking.accepted is ${JSON.stringify(expires)}: write YYYY-MM-DD.`);
    return {
        levels: from.levels ?? {},
        sunsetDays: from["sunset-days"] ?? 0,
        sunsetRequired: from["sunset-required"] ?? false,
        accepted,
    };
}
/** "backend-kit.yml:4:5: " of a value below `routes.breaking`, where the config comes from a file. */
function placeOf(config, path) {
    return config.at === undefined ? "" : `${config.at(["routes", "breaking", ...path])} `;
}


/***/ })

};
