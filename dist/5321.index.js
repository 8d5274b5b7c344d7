export const id = 5321;
export const ids = [5321];
export const modules = {

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
