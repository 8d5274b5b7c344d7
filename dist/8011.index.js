export const id = 8011;
export const ids = [8011,392,3249];
export const modules = {

/***/ 48011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding about a target, which has no place in a file. `subject`: what it is about, the same from run to run. */
function loadFinding(rule, severity, message, ...subject) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([rule, ...subject].join("\0"))
        .digest("hex")
        .slice(0, 16);
    return { rule, severity, confidence: "high", message, fingerprint };
}


/***/ })

};
