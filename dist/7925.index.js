export const id = 7925;
export const ids = [7925];
export const modules = {

/***/ 80306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveDirectory: () => (/* binding */ proveDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25073);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11312);
/* harmony import */ var _migrations_read_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98726);
/* harmony import */ var _only_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6799);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10437);






/** `schema prove`: every pair in a directory, no git needed. */
async function proveDirectory(options, context) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.root, options.migrations);
    const shown = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(options.root, directory);
    const config = options.configFile && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(options.root, options.configFile);
    const history = (0,_migrations_read_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)((0,_migrations_read_history_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOnDisk */ .Ed)(directory, shown), { ...options, directory, shown, config });
    const matches = (0,_only_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .j)(options.only);
    const { layout, migrations: order, problems, unchecked } = history;
    const all = [...order.filter((migration) => !migration.repeatable), ...unchecked].map(({ id }) => id);
    if (all.length === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .N(`No migrations found in ${shown}: it holds only what has no rollback (${order[0]?.up.file}).`);
    const judged = new Set(all.filter(matches));
    if (judged.size === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .N(`No migration in ${shown} matches --only ${JSON.stringify(options.only)}.`);
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .Rg)({ layout, order, judged, problems, unchecked }, options, context);
}


/***/ })

};
