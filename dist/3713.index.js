export const id = 3713;
export const ids = [3713,8649];
export const modules = {

/***/ 11653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** The proxy for an origin, as curl and others choose it. @throws UsageError when its address cannot be used */
function proxyFor(origin, settings) {
    const secure = origin.protocol === "https:";
    const address = secure ? settings?.https : settings?.http;
    if (!address || isExcepted(origin, settings?.noProxy ?? ""))
        return undefined;
    const name = secure ? "HTTPS_PROXY" : "HTTP_PROXY";
    const url = parse(address.includes("://") ? address : `http://${address}`);
    // The address may hold a password: it is not shown.
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The proxy in ${name} cannot be used: it must be an http:// or https:// address.`);
    const { username, password } = url;
    return {
        host: url.hostname.replace(/^\[|\]$/g, ""),
        port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
        secure: url.protocol === "https:",
        authorization: username
            ? `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`
            : undefined,
    };
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
/** NO_PROXY: names with all below them, addresses, each with or without a port; `*` is everything. */
function isExcepted({ hostname, port, protocol }, list) {
    const host = hostname.toLowerCase().replace(/^\[|\]$/g, "");
    const actualPort = port || (protocol === "https:" ? "443" : "80");
    return list
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === "*")
            return true;
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry))
            return entry === host;
        const [, name, entryPort] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (name === undefined || (entryPort !== undefined && entryPort !== actualPort))
            return false;
        const bare = name.replace(/^\*?\./, "");
        return host === bare || host.endsWith(`.${bare}`);
    });
}


/***/ }),

/***/ 39485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadThread: () => (/* binding */ loadThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97938);


/** What runs in a thread of the load generator: its part of the plan. */
async function loadThread() {
    const { plan, index, of, endpoints } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const abort = new AbortController();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.on("message", () => abort.abort());
    const send = (message) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(message);
    send({ result: await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runPart */ .L)(plan, { index, of }, endpoints, abort.signal, (progress) => send({ progress })) });
}


/***/ }),

/***/ 60850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ intendedOf),
/* harmony export */   Nv: () => (/* binding */ CLASSES),
/* harmony export */   Vk: () => (/* binding */ CUT_OFF),
/* harmony export */   Yi: () => (/* binding */ noCounts),
/* harmony export */   wq: () => (/* binding */ sentOf)
/* harmony export */ });
/**
 * What became of a request; every one has exactly one class.
 * - `ok`: the status that was expected (2xx unless said), a whole and valid answer.
 * - `wrong_status`: answered with another status. Redirects are not followed.
 * - `invalid`: not HTTP, not what was asked for (HTML for JSON), or against its schema.
 * - `timeout`: no whole answer within the timeout.
 * - `refused`: no connection. `reset`: the connection ended before the answer did.
 * - `dns`: the name has no address. `tls`: no valid certificate or no common protocol.
 * - `dropped`: intended, but never attempted: no free connection in time, or a step before it failed.
 * - `blocked`: a platform answered in the target's place (challenge, login wall).
 */
const CLASSES = [
    "ok",
    "wrong_status",
    "invalid",
    "timeout",
    "refused",
    "reset",
    "dns",
    "tls",
    "dropped",
    "blocked",
];
/** Why a request was reset that we ended ourselves, as the run was ended before its time. */
const CUT_OFF = "cut off when the run was ended";
function noCounts() {
    return Object.fromEntries(CLASSES.map((name) => [name, 0]));
}
/** All that were intended: the classes' sum. */
function intendedOf(counts) {
    return CLASSES.reduce((sum, name) => sum + counts[name], 0);
}
/** All that were attempted. */
function sentOf(counts) {
    return intendedOf(counts) - counts.dropped;
}


/***/ }),

/***/ 22245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ platformMark),
/* harmony export */   H_: () => (/* binding */ pageMark),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/** What shows that a platform answered in the target's place. Plain data: scripts of other engines get it too. */
const MARKS = {
    headers: [
        // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
        { name: "cf-mitigated", value: "challenge", means: "a challenge page of Cloudflare" },
        // https://vercel.com/docs/vercel-firewall: "challenge" or "deny"
        { name: "x-vercel-mitigated", value: ".", means: "Vercel's firewall" },
        { name: "x-vercel-challenge-token", value: ".", means: "a challenge page of Vercel" },
        // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
        { name: "x-amzn-waf-action", value: "challenge|captcha", means: "a challenge page of AWS WAF" },
        // Deployment protection answers with 401, a page and this cookie.
        {
            name: "set-cookie",
            value: "(^|[\n,])\\s*_vercel_sso_nonce=",
            status: 401,
            means: "Vercel's deployment protection",
        },
    ],
    logins: [
        "^https://([^/]+\\.)?vercel\\.com/(sso-api|login)",
        "^https://[^/]+\\.cloudflareaccess\\.com/",
        "/cdn-cgi/access/login",
        "^https://login\\.(microsoftonline|live)\\.com/",
        "^https://accounts\\.google\\.com/",
        "^https://[^/]+\\.(okta|auth0)\\.com/",
        "^https://github\\.com/login",
        "^https://app\\.netlify\\.com/",
        "^[^?#]*/(log-?in|sign-?in|sso|saml|oauth2?|authorize)([/?#.]|$)",
    ],
    titles: [
        { title: "^Just a moment\\.\\.\\.$", means: "a challenge page of Cloudflare" },
        { title: "^Attention Required! \\| Cloudflare$", means: "a page of Cloudflare that blocks" },
        { title: "^Vercel Security Checkpoint$", means: "a challenge page of Vercel" },
        { title: "^DDoS-Guard$", means: "a challenge page of DDoS-Guard" },
        // Where redirects were followed on the way.
        { title: "^(?:Log in to|Sign in to|Login [–-]) Vercel$", means: "the login page of Vercel" },
        { title: "^Sign in .{1,3} Cloudflare Access$", means: "the login page of Cloudflare Access" },
    ],
};
/**
 * Says what stood in the way when an answer is not the target's own; undefined when nothing shows that.
 * @param headers names in lower case
 */
function platformMark(status, headers) {
    const mark = MARKS.headers.find((one) => {
        const given = headers[one.name];
        return given !== undefined && (one.status ?? status) === status && new RegExp(one.value, "i").test(given);
    });
    if (mark)
        return mark.means;
    const location = status >= 300 && status < 400 ? headers.location : undefined;
    if (location === undefined)
        return undefined;
    const lower = location.toLowerCase();
    return MARKS.logins.some((pattern) => new RegExp(pattern).test(lower)) ? "a redirect to a login page" : undefined;
}
/** The same by the beginning of an HTML page. */
function pageMark(html) {
    const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();
    return title === undefined ? undefined : MARKS.titles.find((one) => new RegExp(one.title).test(title))?.means;
}


/***/ }),

/***/ 25073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ UsageError),
/* harmony export */   e: () => (/* binding */ EnvironmentError)
/* harmony export */ });
/** The caller's mistake: a bad flag, a bad config, a missing file. Exit code 2, one sentence, no stack. */
class UsageError extends Error {
    name = "UsageError";
}
/** The world's fault: no network, no engine, a full disk. Exit code 3, one sentence, no stack. */
class EnvironmentError extends Error {
    name = "EnvironmentError";
}


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** Compiled into the bundle: what GitHub says of an action's version is not to be relied on. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
