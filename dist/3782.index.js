export const id = 3782;
export const ids = [3782];
export const modules = {

/***/ 18529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ HEADER),
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/** First line of every file that belongs to the generator: by it files are known that may be written again or removed. */
const HEADER = "// Made by backend-kit from the API's description: changes here are lost when it is made again.";
/** Whether a file is one of the generator's own. */
function isOurs(text) {
    return text.replace(/^\ufeff/, "").startsWith(HEADER);
}


/***/ }),

/***/ 44102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ operationId),
/* harmony export */   specFromDirectory: () => (/* binding */ specFromDirectory)
/* harmony export */ });
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93199);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31802);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42450);



/** Reads the application of a directory and writes the spec of what it serves. */
function specFromDirectory(directory, { title, name }) {
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(directory);
    const application = (0,_application_js__WEBPACK_IMPORTED_MODULE_0__/* .readApplication */ .n)(files);
    const manifest = manifestOf(files.read("package.json"));
    const spec = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(application, { title: title ?? manifest.name ?? name, version: manifest.version ?? "1.0.0" });
    return {
        spec,
        operations: application.operations.map(({ method, path, location }) => ({
            method,
            path,
            operation_id: operationId(spec, method, path),
            file: location.file,
            line: location.line ?? null,
        })),
        unread: application.unread,
        broken: application.broken,
        files: application.files,
    };
}
/** The operationId that a spec gives an operation. */
function operationId(spec, method, path) {
    const { operationId: id } = (spec.paths[path]?.[method] ?? {});
    return id ?? null;
}
function manifestOf(text) {
    try {
        const { name, version } = JSON.parse(text ?? "{}");
        return {
            ...(typeof name === "string" && name !== "" && { name }),
            ...(typeof version === "string" && { version }),
        };
    }
    catch {
        return {};
    }
}


/***/ })

};
