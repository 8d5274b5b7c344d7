export const id = 6132;
export const ids = [6132];
export const modules = {

/***/ 16132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSpec: () => (/* binding */ writeSpec)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The text of a spec; the same spec gives the same bytes. */
function writeSpec(spec, format) {
    if (format === "json")
        return `${JSON.stringify(spec, null, 2)}\n`;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(spec, { aliasDuplicateObjects: false, lineWidth: 0 });
}


/***/ })

};
