export const id = 5887;
export const ids = [5887];
export const modules = {

/***/ 55887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostsOf: () => (/* binding */ hostsOf)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

/** Hosts of a list with commas. `name` is what the error calls it. @throws UsageError for what is no host */
function hostsOf(list, name) {
    const hosts = (list ?? "").split(",").map((host) => host.trim());
    for (const host of hosts)
        if (host !== "" && !/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${name} takes hosts such as example.com, not ${JSON.stringify(host)}.`);
    return hosts.filter((host) => host !== "");
}


/***/ })

};
