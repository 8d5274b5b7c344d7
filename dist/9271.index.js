export const id = 9271;
export const ids = [9271];
export const modules = {

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   located: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

/** Puts a place before the words of a mistake. */
function located(place, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N && place !== undefined ? new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${place} ${error.message}`) : error;
    }
}


/***/ })

};
