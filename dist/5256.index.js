export const id = 5256;
export const ids = [5256,2875];
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


/***/ })

};
