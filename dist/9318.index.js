export const id = 9318;
export const ids = [9318,6187];
export const modules = {

/***/ 52848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operatorManifest: () => (/* binding */ operatorManifest)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92132);



/** A ConfigMap holds at most 1 MiB; the rest of it needs some room too. */
const MOST_BYTES = 1024 * 1024 - 4096;
const FILE = "script.js";
/**
 * A TestRun of the k6 operator with its ConfigMap, as two YAML documents. Headers that get through a protection are in
 * neither: the pods take them from a Secret, whose name is that of the TestRun.
 * @throws UsageError for what Kubernetes or k6 would not take
 */
function operatorManifest(plan, options) {
    const { name, namespace, parallelism, image, thresholds } = options;
    if (!/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/.test(name))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`${JSON.stringify(name)} is no name for a TestRun: it takes up to 53 lower-case letters, digits and hyphens, with a letter or digit at both ends.`);
    if (!Number.isInteger(parallelism) || parallelism < 1 || parallelism > 1000)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The parallelism is ${parallelism}; it must be a whole number from 1 to 1000.`);
    const script = (0,_script_js__WEBPACK_IMPORTED_MODULE_1__.scriptOf)(plan, thresholds);
    const size = Buffer.byteLength(script);
    if (size > MOST_BYTES)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The script has ${Math.ceil(size / 1024)} KiB, and a ConfigMap holds 1 MiB: use fewer rows of data, or put the script on a volume (script.volumeClaim).`);
    const metadata = { name, ...(namespace && { namespace }) };
    const secret = Object.keys(plan.transport.headers).length > 0;
    const testRun = {
        apiVersion: "k6.io/v1alpha1",
        kind: "TestRun",
        metadata,
        spec: {
            parallelism,
            script: { configMap: { name, file: FILE } },
            arguments: "--no-usage-report",
            runner: {
                ...(image && { image }),
                ...(!plan.transport.http2 && { env: [{ name: "GODEBUG", value: "http2client=0" }] }),
                ...(secret && { envFrom: [{ secretRef: { name } }] }),
            },
        },
    };
    const configMap = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { [FILE]: script } };
    const head = secret
        ? `# Needs a Secret "${name}" with the key ${_script_js__WEBPACK_IMPORTED_MODULE_1__.HEADERS_VARIABLE}: a JSON object of the headers ${Object.keys(plan.transport.headers).join(", ")}.\n`
        : "";
    return `${head}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(configMap, { lineWidth: 0 })}---\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(testRun, { lineWidth: 0 })}`;
}


/***/ }),

/***/ 10739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ arrivalsOf),
/* harmony export */   c: () => (/* binding */ durationOf)
/* harmony export */ });
/** Milliseconds of the measured phase. */
function durationOf(load) {
    return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
/** Arrivals that an open load intends over all its stages. */
function arrivalsOf(load) {
    return load.stages.reduce((sum, { durationMs, from, to }) => sum + (durationMs / 1000) * ((from + to) / 2), 0);
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


/***/ })

};
