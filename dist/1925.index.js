export const id = 1925;
export const ids = [1925,8649,8011];
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


/***/ }),

/***/ 14181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeScript: () => (/* binding */ judgeScript)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/load/finding.js
var finding = __webpack_require__(48011);
// EXTERNAL MODULE: ./build/src/load/gate.js + 3 modules
var gate = __webpack_require__(90356);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/k6/engine.js + 1 modules
var k6_engine = __webpack_require__(72439);
// EXTERNAL MODULE: ./build/src/load/k6/exit-codes.js
var exit_codes = __webpack_require__(8779);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/load/k6/process.js
var process = __webpack_require__(57063);
;// CONCATENATED MODULE: ./build/src/load/k6/inspect.js




/** Has k6 load a script without running it. @throws UsageError for a script that k6 does not take */
async function inspect(k6, script, env) {
    const { code, signal, stdout, stderr } = await new Promise((done) => {
        const child = (0,external_node_child_process_.execFile)(k6.path, ["inspect", "--execution-requirements", script], { env: env, timeout: 60_000, maxBuffer: 16 * 1024 * 1024 }, (_, stdout, stderr) => done({ code: child.exitCode, signal: child.signalCode, stdout, stderr }));
    });
    if (code !== 0) {
        const exit = (0,exit_codes/* readExit */.D)(code, signal);
        const said = (0,process/* complaintOf */.Nx)(stderr.split("\n").filter(Boolean));
        if (exit.kind === "broken" && signal !== null)
            throw new errors/* EnvironmentError */.e(`k6 did not load the script: ${exit.reason}.`);
        throw new errors/* UsageError */.N(`k6 does not take the script ${script}: ${said || `exit code ${code}`}`);
    }
    const { scenarios, thresholds } = JSON.parse(stdout);
    const executors = Object.values(scenarios ?? {}).map(({ executor }) => executor ?? "");
    const open = executors.length > 0 && executors.every((executor) => executor.endsWith("arrival-rate"));
    return { model: open ? "open" : "closed", thresholds: Object.keys(thresholds ?? {}) };
}

// EXTERNAL MODULE: ./build/src/load/k6/points.js
var points = __webpack_require__(94391);
;// CONCATENATED MODULE: ./build/src/load/k6/thresholds.js
/** Counts the samples that each of a script's thresholds rests on: k6 lets one pass that has none. */
class ThresholdSamples {
    #watched;
    /** @param metrics as the script's options name them: "http_req_duration", "http_req_duration{name:login}" */
    constructor(metrics) {
        this.#watched = metrics.map((metric) => {
            const [, name = metric, inner = ""] = /^([^{]+)(?:\{(.*)\})?$/s.exec(metric.trim()) ?? [];
            const tags = inner
                .split(",")
                .filter((part) => part.includes(":"))
                .map((part) => {
                const at = part.indexOf(":");
                const plain = (text) => text.trim().replace(/^(["'])(.*)\1$/s, "$2");
                return [plain(part.slice(0, at)), plain(part.slice(at + 1))];
            });
            return { metric, name: name.trim(), tags, samples: 0 };
        });
    }
    count({ metric, tags }) {
        for (const watched of this.#watched)
            if (watched.name === metric && watched.tags.every(([key, value]) => (tags[key] ?? "") === value))
                watched.samples++;
    }
    samplesOf(metric) {
        return this.#watched.find((watched) => watched.metric === metric)?.samples ?? 0;
    }
}
/**
 * Reads the thresholds out of k6's `--summary-export`, in which `true` says that one was crossed (the new summary has
 * none at all). One without a sample is not ok, whatever k6 says.
 */
function readThresholds(text, samples) {
    let summary;
    try {
        summary = JSON.parse(text);
    }
    catch {
        return [];
    }
    return Object.entries(summary.metrics ?? {}).flatMap(([metric, { thresholds = {} }]) => Object.entries(thresholds).map(([threshold, crossed]) => ({
        metric,
        threshold,
        ok: !crossed && samples.samplesOf(metric) > 0,
    })));
}

// EXTERNAL MODULE: ./build/src/load/k6/collector.js
var collector = __webpack_require__(23393);
;// CONCATENATED MODULE: ./build/src/load/k6/user-samples.js

/**
 * Reads the samples of a script that is not ours. k6 does not say when its arrivals were due, so that response time is
 * service time here: k6's `http_req_blocked` (which includes connecting) and `http_req_duration`.
 */
class UserSamples {
    collector;
    drops = 0;
    /** Answers that k6 followed as redirects. */
    redirects = 0;
    checks = { passed: 0, failed: 0 };
    #expected;
    #trail;
    #firstAt;
    #lastAt = 0;
    constructor(windowMs, expected) {
        this.collector = new collector/* Collector */.g(windowMs, []);
        this.#expected = expected;
    }
    /** Milliseconds from the first request's start to the end of the last. */
    get elapsedMs() {
        return this.#firstAt === undefined ? 0 : Math.max(0, this.#lastAt - this.#firstAt);
    }
    /** Of the first request's start, milliseconds since the epoch. */
    get startedAt() {
        return this.#firstAt;
    }
    read({ metric, value, at, tags }) {
        if (metric.startsWith("http_req")) {
            if (metric === "http_reqs") {
                this.end();
                this.#trail = { endAt: at, tags, values: {} };
            }
            else if (this.#trail)
                this.#trail.values[metric] = value;
            return;
        }
        if (metric === "dropped_iterations") {
            this.drops += value;
            const intendedMs = Math.max(0, at - (this.#firstAt ?? at));
            for (let n = 0; n < value; n++)
                this.collector.add({
                    endpoint: tags.scenario ?? "",
                    intendedMs,
                    class: "dropped",
                    status: 0,
                    message: "no free user to send it",
                });
        }
        else if (metric === "checks")
            this.checks[value > 0 ? "passed" : "failed"]++;
        else if (metric === "data_received")
            this.collector.total.bytesIn += value;
        else if (metric === "data_sent")
            this.collector.total.bytesOut += value;
    }
    /** Counts the request whose samples came last. */
    end() {
        const trail = this.#trail;
        if (!trail)
            return;
        this.#trail = undefined;
        const value = (name) => trail.values[`http_req_${name}`] ?? 0;
        const service = value("blocked") + value("duration");
        const startAt = trail.endAt - service;
        this.#firstAt ??= startAt;
        this.#lastAt = Math.max(this.#lastAt, trail.endAt);
        const status = Number(trail.tags.status ?? 0);
        const { kind, message } = this.#judge(status, trail.tags);
        if (status >= 300 && status < 400)
            this.redirects++;
        const connect = value("connecting") + value("tls_handshaking");
        this.collector.add({
            endpoint: `${trail.tags.method ?? ""} ${trail.tags.name ?? trail.tags.url ?? ""}`.trim(),
            intendedMs: Math.max(0, startAt - this.#firstAt),
            class: kind,
            status,
            message,
            times: status > 0 || kind === "timeout"
                ? {
                    response: service,
                    service,
                    firstByte: value("blocked") + value("sending") + value("waiting"),
                    connect: connect > 0 ? connect : undefined,
                }
                : undefined,
        });
    }
    #judge(status, { error_code, error, expected_response }) {
        if (status === 0)
            return failureOf(Number(error_code ?? 0), error ?? "");
        const ok = this.#expected
            ? this.#expected.includes(status)
            : status < 300 || status >= 400
                ? expected_response !== "false"
                : false;
        return ok && (this.#expected || status >= 200)
            ? { kind: "ok", message: "" }
            : { kind: "wrong_status", message: `status ${status}` };
    }
}
/** k6's error codes (lib/netext/httpext/error_codes.go) as classes. The script's runtime does the same in k6. */
function failureOf(code, error) {
    if (code === 1050)
        return { kind: "timeout", message: "no whole answer in time" };
    if (code >= 1100 && code < 1110)
        return { kind: "dns", message: "the name has no address" };
    if (code === 1211)
        return { kind: "timeout", message: "no connection in time" };
    if (code === 1212)
        return { kind: "refused", message: "connection refused" };
    if (code >= 1110 && code < 1120)
        return { kind: "dropped", message: error || "blocked by the script's options" };
    if (code >= 1210 && code < 1220)
        return { kind: "refused", message: error };
    if (code === 1201 || code === 1220)
        return { kind: "reset", message: "connection reset" };
    if (code >= 1300 && code < 1400)
        return { kind: "tls", message: error };
    if (code === 1701)
        return { kind: "invalid", message: "the compressed body is broken" };
    if (/\b(tls|x509|certificate)\b/i.test(error))
        return { kind: "tls", message: error };
    if (/malformed|invalid|bad |unsupported|too (?:long|large)|exceeded|cannot contain/i.test(error))
        return { kind: "invalid", message: "no valid HTTP" };
    return { kind: "reset", message: "the connection ended before the answer did" };
}

;// CONCATENATED MODULE: ./build/src/load/k6/user-script.js













/** k6's defaults: what our figures need must be among them, whatever the script's options leave out. */
const SYSTEM_TAGS = "proto,subproto,status,method,url,name,group,check,error,error_code,tls_version,scenario,service,expected_response";
/**
 * Runs a script that a user wrote for k6, as it is (k6 runs TypeScript itself since 0.57), and counts its requests.
 * @throws UsageError for a script that k6 does not take, EnvironmentError when k6 cannot run
 */
async function runUserScript(k6, env, script, context) {
    if (!(0,external_node_fs_.existsSync)(script.path))
        throw new errors/* UsageError */.N(`There is no script ${script.path}.`);
    const path = (0,external_node_path_.resolve)(script.path);
    const inspection = await inspect(k6, path, env);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "backend-kit-k6-"));
    try {
        const summary = (0,external_node_path_.join)(directory, "summary.json");
        const samples = new UserSamples(script.windowMs, script.expectStatus);
        const watched = new ThresholdSamples(inspection.thresholds);
        const startedAt = new Date().toISOString();
        const watch = setInterval(() => context.progress(snapshotOf(samples)), 1000);
        const ended = await (0,process/* runK6 */.Bt)({
            binary: k6.path,
            args: [...process/* COMMON_FLAGS */.gd, `--summary-export=${summary}`, `--system-tags=${SYSTEM_TAGS}`, path],
            env,
            cwd: (0,external_node_path_.dirname)(path),
            line(line) {
                const point = (0,points/* parsePoint */.i)(line);
                if (!point)
                    return;
                samples.read(point);
                watched.count(point);
            },
            signal: context.signal,
        }).finally(() => clearInterval(watch));
        samples.end();
        const stopped = (0,k6_engine/* stoppedBy */.$)(ended, context.signal);
        const thresholds = readThresholds(await (0,promises_.readFile)(summary, "utf8").catch(() => ""), watched);
        return {
            measurement: measurementOf(k6, samples, inspection.model, startedAt, stopped),
            thresholds,
            trouble: troubleOf(ended, samples, thresholds),
        };
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function measurementOf(k6, samples, model, startedAt, stopped) {
    const { collector, elapsedMs, drops } = samples;
    const durationMs = elapsedMs;
    return {
        engine: { kind: "k6", version: k6.version },
        model,
        startedAt: samples.startedAt === undefined ? startedAt : new Date(samples.startedAt).toISOString(),
        durationMs,
        elapsedMs,
        intendedRate: model === "closed" || durationMs === 0 ? null : collector.intended / (durationMs / 1000),
        ...collector.figures(durationMs),
        warmup: { durationMs: 0, ...collector.warmup },
        generator: { lag: null, utilization: null, steal: null, starved: drops, threads: 1 },
        ...(stopped && { stopped }),
        notes: notesOf(samples),
    };
}
function notesOf({ redirects, checks }) {
    const notes = [
        "The script is the user's own: k6 does not tell when its requests were due, so that response time is service time here (k6's http_req_blocked and http_req_duration), and there is no warm-up.",
    ];
    if (redirects > 0)
        notes.push(`${redirects} ${redirects === 1 ? "answer was a redirect" : "answers were redirects"}, which k6 may have followed; each is a request of its own, and ok only where its status is expected (--expect-status).`);
    if (checks.failed > 0)
        notes.push(`${checks.failed} of ${checks.passed + checks.failed} of the script's checks failed; k6 fails a run for that only where a threshold says so.`);
    return notes;
}
function troubleOf(ended, samples, thresholds) {
    const trouble = [];
    const exit = (0,exit_codes/* readExit */.D)(ended.code, ended.signal);
    if (exit.kind === "finished")
        trouble.push(...exit.notes);
    if (exit.kind === "finished" && exit.thresholdsFailed && thresholds.every(({ ok }) => ok) && exit.notes.length === 0)
        trouble.push("k6 says that thresholds were crossed, but not which.");
    if (ended.exceptions > 0)
        trouble.push(`${ended.exceptions} of the script's iterations ended in an exception, which k6 lets pass: ${(0,process/* complaintOf */.Nx)(ended.log)}`);
    if ((0,engine/* intendedOf */.Bj)(samples.collector.total.counts) === 0)
        trouble.push("The script sent no HTTP request.");
    return trouble;
}
function snapshotOf(samples) {
    const { counts, response } = samples.collector.total;
    const elapsedMs = samples.elapsedMs;
    const answers = (0,engine/* intendedOf */.Bj)(counts) - counts.dropped;
    return {
        phase: "measuring",
        elapsedMs,
        remainingMs: 0,
        rate: elapsedMs > 0 ? answers / (elapsedMs / 1000) : 0,
        p50: response.quantile(0.5),
        p99: response.quantile(0.99),
        failed: (0,engine/* intendedOf */.Bj)(counts) - counts.ok,
    };
}

;// CONCATENATED MODULE: ./build/src/load/k6/judge-script.js




/**
 * Runs a user's script and judges our criteria on its raw figures; its own thresholds are reported apart, and one that
 * was crossed, or had no samples, fails too.
 */
async function judgeScript(k6, env, script, criteria, context) {
    const { measurement, thresholds, trouble } = await runUserScript(k6, env, script, context);
    const result = (0,gate/* judge */.S4)(measurement, {
        target: (0,external_node_path_.basename)(script.path),
        ...criteria,
        findings: thresholds.filter(({ ok }) => !ok).map(crossed),
        notes: trouble,
    });
    // A pass proves nothing where something was wrong with the script.
    const verdict = result.verdict === "pass" && trouble.length > 0 ? "inconclusive" : result.verdict;
    return { ...result, verdict, thresholds };
}
function crossed({ metric, threshold }) {
    const message = `The script's own threshold on ${metric} is not met: ${threshold}`;
    return (0,finding/* loadFinding */.c)("load-script-threshold", "error", message, metric, threshold);
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
