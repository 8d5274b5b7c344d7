export const id = 2608;
export const ids = [2608,5321];
export const modules = {

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENGINES: () => (/* binding */ ENGINES),
/* harmony export */   checkEngine: () => (/* binding */ checkEngine),
/* harmony export */   chooseEngine: () => (/* binding */ chooseEngine),
/* harmony export */   isScript: () => (/* binding */ isScript),
/* harmony export */   k6: () => (/* binding */ k6)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);
/* harmony import */ var _resolve_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95321);





const ENGINES = ["embedded", "k6"];
/** The engine of a name. @throws UsageError, and EnvironmentError when it is not there */
async function chooseEngine(name, env) {
    if (name === undefined || name === "embedded")
        return (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(412), __webpack_require__.e(6662), __webpack_require__.e(5674)]).then(__webpack_require__.bind(__webpack_require__, 57304))).embeddedEngine;
    checkEngine(name);
    const { k6Engine } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(412), __webpack_require__.e(2132), __webpack_require__.e(4174), __webpack_require__.e(4333)]).then(__webpack_require__.bind(__webpack_require__, 74174));
    return k6Engine(await k6(env), env);
}
/** @throws UsageError */
function checkEngine(name) {
    if (name !== undefined && !ENGINES.includes(name))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The engine is embedded or k6, not ${JSON.stringify(name)}${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, ENGINES)}`);
}
/** A script that a user wrote for k6. */
function isScript(argument) {
    return /\.[cm]?[jt]s$/i.test(argument) && !/^https?:/i.test(argument);
}
/** k6, wherever it is. */
async function k6(env) {
    const { findK6 } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2235)]).then(__webpack_require__.bind(__webpack_require__, 42235));
    return findK6(k6Places(env));
}
/** Where a k6 may be on this machine, as the environment tells. */
function k6Places(env) {
    return {
        path: env.PATH ?? env.Path ?? "",
        toolCache: env.RUNNER_TOOL_CACHE || undefined,
        downloads: downloads(env),
        proxy: (0,_resolve_proxy_js__WEBPACK_IMPORTED_MODULE_4__.proxyFromEnvironment)(env),
    };
}
function downloads(env) {
    if (env.XDG_CACHE_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME, "backend-kit");
    if (process.platform === "win32")
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.LOCALAPPDATA ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), "backend-kit", "cache");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
}


/***/ }),

/***/ 95321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFromEnvironment: () => (/* binding */ proxyFromEnvironment)
/* harmony export */ });
/** As curl reads them; HTTP_PROXY in capitals too, as this is no CGI program. */
function proxyFromEnvironment(env) {
    const all = env.all_proxy || env.ALL_PROXY;
    return {
        http: env.http_proxy || env.HTTP_PROXY || all || undefined,
        https: env.https_proxy || env.HTTPS_PROXY || all || undefined,
        noProxy: env.no_proxy || env.NO_PROXY || undefined,
    };
}


/***/ })

};
