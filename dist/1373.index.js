export const id = 1373;
export const ids = [1373,5256,2875];
export const modules = {

/***/ 85256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ WRITE_REASONS)
/* harmony export */ });
/** Why a file system refuses to write, in words, by the code of its error. */
const WRITE_REASONS = {
    ENOSPC: "the disk is full",
    EDQUOT: "the quota of the disk is used up",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the disk is read-only",
    EFBIG: "a file would be larger than is allowed here",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "the name of a file is too long",
    ENOENT: "no directory can be made there",
};


/***/ }),

/***/ 31373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85256);





/** Before any work is done: whether a file can be at a path at all. @throws UsageError */
function checkTarget(path, shown) {
    if (kindOf(path) === "directory")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${shown} is a directory; name a file to write to.`);
    if (kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== "directory")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`There is no directory to write ${shown} into.`);
}
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? "directory" : "other";
    }
    catch {
        return "nothing";
    }
}
/** Names for what this process has open. */
const OPEN = /^\/dev\/(std(out|err)|fd\/)|^\/proc\//;
/**
 * Writes a file whole or not at all. A link stays one; what is no file (`/dev/stdout`, a pipe) is written to.
 * @param shown the path as people know it
 * @throws EnvironmentError when the disk does not let it
 */
async function writeWhole(path, text, shown = path) {
    let aside;
    try {
        // To put another file in the place of a device would take the device away, from everybody; in the place of what
        // standard output goes to, the rest of the output.
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if ((there && !there.isFile()) || OPEN.test(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { flag: "a" });
        const target = there ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path) : path;
        aside = `${target}.${process.pid}.tmp`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(aside, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, target);
    }
    catch (error) {
        if (aside !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true }).catch(() => { });
        const code = error.code ?? String(error);
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .e(`${shown} could not be written: ${_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITE_REASONS */ .o[code] ?? code}.`);
    }
}


/***/ })

};
