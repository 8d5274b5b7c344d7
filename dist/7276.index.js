export const id = 7276;
export const ids = [7276];
export const modules = {

/***/ 77276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withDatabaseSpec: () => (/* binding */ withDatabaseSpec)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76163);






/**
 * Reads the catalog of a database and hands the spec of its tables on as a file, which is gone afterwards.
 * What the spec does not say of the catalog is told on standard error.
 * @param database a URL, or `env:NAME`
 */
async function withDatabaseSpec(database, schemas, use) {
    const { databaseUrl, specFromDatabase } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6411), __webpack_require__.e(3849), __webpack_require__.e(8931), __webpack_require__.e(1563), __webpack_require__.e(3197)]).then(__webpack_require__.bind(__webpack_require__, 93943));
    const url = databaseUrl(database, (name) => process.env[name]);
    const written = await (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .I)(() => specFromDatabase(url, { schemas }), () => { });
    if (written.operations.length === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N("The database has no table or view that could be read: name its schema with --db-schema.");
    for (const { what } of written.unread)
        process.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(`Not in the spec: ${what}.`)}\n`);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "backend-kit-spec-"));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "openapi.json");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(written.spec));
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}


/***/ })

};
