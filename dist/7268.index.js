export const id = 7268;
export const ids = [7268];
export const modules = {

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseMethod),
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75427);




/** Fields that follow from the connection and the body. */
const OWN_FIELDS = new Set([
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "upgrade",
    "te",
    "trailer",
    "expect",
]);
/** Reads "Name: Value" fields. @throws UsageError */
function parseHeaders(given) {
    const headers = {};
    for (const field of given) {
        const colon = field.indexOf(":");
        const name = field.slice(0, Math.max(0, colon)).trim().toLowerCase();
        const value = field.slice(colon + 1).trim();
        // A value may be a secret: only the name is shown.
        if (colon < 1)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`A header must be written as "Name: Value"; one of them has no name before a colon.`);
        if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(name))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The header name ${JSON.stringify(name)} is not valid.`);
        if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The header "${name}" has a value that cannot be sent: it holds line ends or characters beyond Latin-1.`);
        if (OWN_FIELDS.has(name))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The header "${name}" is set by the load generator itself.`);
        headers[name] = value;
    }
    return headers;
}
/** @throws UsageError */
function parseMethod(given) {
    const method = given.toUpperCase();
    if (!/^[A-Z][A-Z0-9_-]*$/.test(method) || method === "CONNECT" || method === "TRACE")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The method ${JSON.stringify(given)} cannot be sent.`);
    return method;
}
/** Reads an address to be loaded; credentials in it become a header. @throws UsageError */
function parseAddress(given) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`${JSON.stringify(given)} is no address: it needs a scheme, such as http://${given.replace(/^\/+/, "")}.`);
    if (!URL.canParse(given))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`${JSON.stringify(given)} is no address that can be read.`);
    const url = new URL(given);
    if (url.protocol !== "http:" && url.protocol !== "https:")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`Load is sent over http and https, not over ${url.protocol.slice(0, -1)}.`);
    const authorization = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .basicOf */ .w)(url);
    const headers = authorization === undefined ? {} : { authorization };
    url.username = "";
    url.password = "";
    url.hash = "";
    return { url, headers };
}
/**
 * The body as it was given, or of the file that `@FILE` names. Sets `content-type` where nobody did.
 * @throws UsageError, also when the type says JSON and the body is none
 */
function parseBody(given, headers, root) {
    const text = given.startsWith("@") ? readBody(given.slice(1), root) : given;
    const type = headers["content-type"];
    const problem = jsonProblem(text);
    if (type !== undefined && /[/+]json\b/i.test(type) && problem !== undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The body is no JSON, but its header says "${type}": ${problem}.`);
    if (type === undefined)
        headers["content-type"] = problem === undefined ? "application/json" : "text/plain; charset=utf-8";
    return { kind: "text", template: [text] };
}
function readBody(file, root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), "utf8");
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The body's file ${file} cannot be read (${error.code}).`);
    }
}
function jsonProblem(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return error.message.split("\n")[0];
    }
}


/***/ })

};
