export const id = 6626;
export const ids = [6626];
export const modules = {

/***/ 22911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ AnswerJudge),
  b: () => (/* binding */ MOST_BODY)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./build/src/load/targets/marks.js
var marks = __webpack_require__(22245);
;// CONCATENATED MODULE: ./build/src/load/blocked.js

/**
 * What a platform put in the target's place, by status and headers alone: a challenge, or the wall of a login. Whatever
 * the status, such an answer says nothing about the target. Undefined: nothing shows that.
 */
function blockedBy({ status, headers }, url) {
    const mark = (0,marks/* platformMark */.Dw)(status, Object.fromEntries(headers));
    const location = headers.get("location");
    return mark !== undefined && location !== undefined && status >= 300 && status < 400
        ? `${mark} (${redirectTarget(location, url)})`
        : mark;
}
/** Whether an answer leads on within the target itself: to its own login, where that status is what was expected. */
function staysOnOrigin({ status, headers }, url) {
    const location = headers.get("location");
    if (location === undefined || status < 300 || status > 399 || (0,marks/* platformMark */.Dw)(200, Object.fromEntries(headers)))
        return false;
    if (!URL.canParse(location, url))
        return false;
    const to = new URL(location, url);
    // Cloudflare answers there on the target's own origin.
    return to.origin === new URL(url).origin && !to.pathname.startsWith("/cdn-cgi/");
}
/** The same by the beginning of an HTML page: challenges that come without a header that says so. */
const blockedByPage = marks/* pageMark */.H_;
/** Where a redirect leads: an address without its query, which may hold secrets; relative when the origin is the same. */
function redirectTarget(location, url) {
    if (!URL.canParse(location, url))
        return "an address that is none";
    const to = new URL(location, url);
    return to.origin === new URL(url).origin ? to.pathname : `${to.origin}${to.pathname}`;
}

;// CONCATENATED MODULE: ./build/src/load/embedded/judge-answer.js




const OK = { kind: "ok" };
/** A body that is looked at is at most this large, packed and unpacked: a bomb does not go off. */
const MOST_BODY = 8 * 1024 * 1024;
/** Enough of a page to see its title. */
const PAGE_BEGINNING = 4096;
/** Statuses whose answers have no body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const WITHOUT_BODY = new Set([204, 205, 304]);
/** Judges the answers to one step. */
class AnswerJudge {
    #step;
    #validators;
    #needsBody;
    /** The head that was judged last: most answers of a server share one. */
    #lastHead;
    #lastUrl = "";
    #lastKept;
    #lastKeep = 0;
    #lastJudgement = OK;
    constructor(step) {
        this.#step = step;
        // Schemas are those of bodies.
        this.#validators = compile(step.method === "HEAD" ? {} : (step.schemas ?? {}));
        const extractions = Object.values(step.extract ?? {});
        this.#needsBody = this.#validators.size > 0 || extractions.some(({ from }) => from !== "header");
    }
    /** Bytes of the body that `judge` will want to see. */
    keep(head) {
        if (this.#needsBody || this.#step.expectJson)
            return MOST_BODY + 1;
        if (head !== this.#lastKept) {
            this.#lastKept = head;
            const isPage = /html/i.test(head.headers.get("content-type") ?? "");
            this.#lastKeep = isPage ? PAGE_BEGINNING : 0;
        }
        return this.#lastKeep;
    }
    judge(head, body, bodyBytes, url) {
        if (head !== this.#lastHead || url !== this.#lastUrl) {
            this.#lastHead = head;
            this.#lastUrl = url;
            this.#lastJudgement = this.#judgeHead(head, url);
        }
        const byHead = this.#lastJudgement;
        const wanted = this.#needsBody || this.#step.extract !== undefined || this.#step.expectJson;
        if (byHead.kind === "blocked" || (body.length === 0 && !wanted))
            return byHead;
        return this.#judgeBody(head, body, bodyBytes, byHead);
    }
    #judgeHead(head, url) {
        const { status } = head;
        const { expectStatus, expectJson } = this.#step;
        const asked = expectStatus?.includes(status) === true && staysOnOrigin(head, url);
        const blocked = asked ? undefined : blockedBy(head, url);
        if (blocked !== undefined)
            return { kind: "blocked", message: `status ${head.status}, ${blocked}` };
        if (expectStatus ? !expectStatus.includes(status) : status < 200 || status > 299) {
            const location = status >= 300 && status < 400 ? head.headers.get("location") : undefined;
            const where = location === undefined ? "" : `, a redirect to ${redirectTarget(location, url)}`;
            return { kind: "wrong_status", message: `status ${status}${where}` };
        }
        const type = head.headers.get("content-type")?.replace(/;.*/s, "").trim().toLowerCase();
        if (expectJson && type && !/[/+]json$/.test(type))
            return { kind: "invalid", message: `${/html/.test(type) ? "HTML" : type} in place of JSON` };
        return OK;
    }
    #judgeBody(head, kept, bodyBytes, byHead) {
        const whole = this.#needsBody || this.#step.expectJson;
        const unpacked = decode(kept, head.headers.get("content-encoding"), whole);
        const decoded = unpacked === BROKEN ? undefined : unpacked;
        const beginning = decoded?.toString("latin1", 0, PAGE_BEGINNING) ?? "";
        const page = /^\s*(?:<!doctype html|<html|<head)/i.test(beginning);
        const blocked = page ? blockedByPage(beginning) : undefined;
        if (blocked !== undefined)
            return { kind: "blocked", message: `status ${head.status}, ${blocked}` };
        if (byHead.kind !== "ok")
            return byHead;
        if (this.#step.expectJson && /^\s*</.test(beginning))
            return { kind: "invalid", message: "HTML in place of JSON" };
        if (unpacked === BROKEN && whole && bodyBytes <= MOST_BODY && !this.#isEmpty(head, bodyBytes))
            return { kind: "invalid", message: "the compressed body is broken" };
        if (this.#needsBody && (decoded === undefined || bodyBytes > MOST_BODY))
            return {
                kind: "invalid",
                message: bodyBytes > MOST_BODY
                    ? "a body too large to be looked at (8 MB)"
                    : "a body that cannot be unpacked within 8 MB",
            };
        return this.#lookInto(head, bodyBytes > MOST_BODY ? undefined : decoded);
    }
    #isEmpty({ status }, bodyBytes) {
        return bodyBytes === 0 || this.#step.method === "HEAD" || WITHOUT_BODY.has(status);
    }
    /** Whether the body has to be read as JSON: not where there can be none, nor where nothing came and nothing was said of it. */
    #isJson(head, body) {
        if (!this.#step.expectJson || body === undefined)
            return false;
        if (body.length > 0)
            return true;
        const may = this.#step.method !== "HEAD" && !WITHOUT_BODY.has(head.status);
        return may && /json/i.test(head.headers.get("content-type") ?? "");
    }
    #lookInto(head, body) {
        // A byte order mark is no part of it (RFC 8259, 8.1).
        const text = body?.toString("utf8").replace(/^\ufeff/, "") ?? "";
        const validate = this.#validatorFor(head.status);
        const extractions = Object.entries(this.#step.extract ?? {});
        let json;
        if (validate || extractions.some(([, { from }]) => from === "json") || this.#isJson(head, body)) {
            try {
                json = JSON.parse(text);
            }
            catch {
                return { kind: "invalid", message: text === "" ? "an empty body in place of JSON" : "a body that is no JSON" };
            }
        }
        if (validate && !validate(json))
            return { kind: "invalid", message: `against its schema: ${describe(validate)}` };
        const values = {};
        for (const [name, extraction] of extractions) {
            const value = extract(extraction, head, text, json);
            if (value === undefined || value === null)
                return { kind: "invalid", message: `no value for "${name}" in the answer` };
            values[name] = value;
        }
        return extractions.length > 0 ? { kind: "ok", values } : OK;
    }
    #validatorFor(status) {
        if (WITHOUT_BODY.has(status))
            return undefined;
        return (this.#validators.get(String(status)) ??
            this.#validators.get(`${Math.floor(status / 100)}XX`) ??
            this.#validators.get("default"));
    }
}
function compile(schemas) {
    const compiled = new Map();
    for (const [status, schema] of Object.entries(schemas)) {
        const ajv = new _2020.Ajv2020({ strict: false, logger: false });
        dist["default"](ajv);
        compiled.set(status, ajv.compile(schema));
    }
    return compiled;
}
/** The first error, with numbers of array items left out: one line for all answers that have it. */
function describe({ errors }) {
    const { instancePath, message } = errors[0];
    return `${instancePath.replace(/\/\d+(?=\/|$)/g, "/*") || "the body"} ${message}`;
}
/** What does not unpack, whatever the bound. */
const BROKEN = "broken";
/** The body without its coding; undefined: it cannot be had within the bound. Of a part, as much as there is. */
function decode(kept, coding, whole) {
    const body = kept.length === 1 ? kept[0] : Buffer.concat(kept);
    // A page's beginning has its title within the first bytes that unpack from it.
    const options = { maxOutputLength: MOST_BODY, finishFlush: whole ? undefined : 2 };
    try {
        switch (coding?.trim().toLowerCase()) {
            case undefined:
            case "":
            case "identity":
                return body;
            case "gzip":
            case "x-gzip":
                return (0,external_node_zlib_.gunzipSync)(body, options);
            case "deflate":
                // Both are found in the wild (RFC 9110, 8.4.1.2).
                return (body[0] & 0x0f) === 8 ? (0,external_node_zlib_.inflateSync)(body, options) : (0,external_node_zlib_.inflateRawSync)(body, options);
            case "br":
                return whole ? (0,external_node_zlib_.brotliDecompressSync)(body, { maxOutputLength: MOST_BODY }) : undefined;
            case "zstd":
                return whole && external_node_zlib_.zstdDecompressSync ? (0,external_node_zlib_.zstdDecompressSync)(body, { maxOutputLength: MOST_BODY }) : undefined;
            default:
                return undefined;
        }
    }
    catch (error) {
        return error.code === "ERR_BUFFER_TOO_LARGE" ? undefined : BROKEN;
    }
}
function extract(extraction, head, text, json) {
    switch (extraction.from) {
        case "header":
            return head.headers.get(extraction.name);
        case "body": {
            const match = new RegExp(extraction.pattern, "u").exec(text);
            return match?.[1] ?? match?.[0];
        }
        case "json": {
            let value = json;
            for (const key of extraction.path) {
                if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
                    return undefined;
                value = value[key];
            }
            return value;
        }
    }
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ randomAt)
/* harmony export */ });
/** A number in [0, 1) that depends on nothing but its arguments (splitmix32): any thread can compute any of them. */
function randomAt(seed, index) {
    let state = (Math.imul(seed | 0, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b)) | 0;
    state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}


/***/ }),

/***/ 72032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ peakRate),
/* harmony export */   n: () => (/* binding */ arrivals)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);

/**
 * Arrivals of an open load, or of every `of`-th thread's part of it. Constant ones are where the expected number of
 * arrivals reaches 0, 1, 2 …; Poisson ones are where it reaches sums of exponentially distributed steps.
 */
function arrivals({ arrivals, stages }, seed, part = { index: 0, of: 1 }) {
    let count = 0;
    let reached = 0;
    let stage = 0;
    let before = { at: 0, arrivals: 0 };
    return {
        next() {
            const index = count * part.of + part.index;
            count++;
            if (arrivals === "constant")
                reached = index;
            else
                reached -= part.of * Math.log(1 - (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomAt */ .R)(seed, index));
            for (; stage < stages.length; stage++) {
                const current = stages[stage];
                const whole = arrivalsWithin(current, current.durationMs);
                if (reached < before.arrivals + whole - 1e-9)
                    return { index, at: before.at + timeOf(current, reached - before.arrivals) };
                before = { at: before.at + current.durationMs, arrivals: before.arrivals + whole };
            }
            return undefined;
        },
    };
}
/** Expected arrivals in the first milliseconds of a stage. */
function arrivalsWithin({ durationMs, from, to }, ms) {
    const seconds = ms / 1000;
    return from * seconds + (((to - from) / (durationMs / 1000)) * seconds ** 2) / 2;
}
/** Milliseconds after which a stage has had so many: the root of `arrivalsWithin`, in its stable form. */
function timeOf({ durationMs, from, to }, arrivals) {
    const slope = (to - from) / (durationMs / 1000);
    const root = Math.sqrt(Math.max(0, from * from + 2 * slope * arrivals));
    const seconds = arrivals === 0 ? 0 : (2 * arrivals) / (from + root);
    return Math.min(durationMs, seconds * 1000);
}
/** The highest rate that an open load reaches. */
function peakRate(load) {
    return Math.max(...load.stages.flatMap(({ from, to }) => [from, to]));
}


/***/ }),

/***/ 16626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseProbes: () => (/* binding */ parseProbes),
  runProbes: () => (/* binding */ runProbes),
  withProbes: () => (/* binding */ withProbes)
});

// UNUSED EXPORTS: PROBES

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/load/finding.js
var load_finding = __webpack_require__(48011);
;// CONCATENATED MODULE: ./build/src/load/probes/bodies.js

const PARALLEL = 4;
/** Names of bodies that one finding lists. */
const MOST_NAMES = 6;
const STACK = /^[^\S\n]+at .+:\d+:\d+\)?$/m;
/**
 * Sends bodies and looks at what becomes of them: a wrong one must be refused with one of `expected`, and none may end
 * in a 5xx, without an answer, or in a stack trace.
 */
async function bodyFindings(client, target, bodies, expected) {
    const broken = [];
    const accepted = [];
    const otherwise = new Map();
    const leaking = [];
    const queue = [...bodies];
    const work = async () => {
        for (let body = queue.shift(); body; body = queue.shift()) {
            const { name, text, contentType = "application/json", kind, also } = body;
            const answer = await client.ask({
                method: target.method,
                url: target.url,
                headers: { ...target.headers, "content-type": contentType },
                body: text,
            });
            if (!answer || answer.status >= 500)
                broken.push(`${name} (${answer?.status ?? "no answer"})`);
            else if (kind === "wrong" && answer.status < 300)
                accepted.push(`${name} (${answer.status})`);
            else if (kind === "wrong" && !expected.includes(answer.status) && !also.includes(answer.status))
                otherwise.set(answer.status, [...(otherwise.get(answer.status) ?? []), name]);
            if (answer && STACK.test(answer.beginning.replace(/\\n|<br ?\/?>/g, "\n").replace(/&nbsp;/g, " ")))
                leaking.push(name);
        }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    const finding = (what, severity, message) => (0,load_finding/* loadFinding */.c)("load-probe-body", severity, `${target.name}: ${message}`, target.name, what);
    const wanted = expected.join(" or ");
    return [
        ...(broken.length > 0
            ? [
                finding("5xx", "error", `${count(broken)} broke the server, which must answer them in order: ${some(broken)}.`),
            ]
            : []),
        ...(accepted.length > 0
            ? [
                finding("accepted", "error", `${count(accepted)} against the spec ${accepted.length === 1 ? "was" : "were"} accepted: ${some(accepted)}.`),
            ]
            : []),
        ...[...otherwise].map(([status, names]) => finding(String(status), "error", `${count(names)} against the spec ${names.length === 1 ? "was" : "were"} answered ${status}, not ${wanted}: ${some(names)}.`)),
        ...(leaking.length > 0
            ? [finding("stack", "warning", `the answer to ${count(leaking)} has a stack trace in it: ${some(leaking)}.`)]
            : []),
    ];
}
const count = (names) => `${names.length} ${names.length === 1 ? "body" : "bodies"}`;
function some(names) {
    const more = names.length - MOST_NAMES;
    return `${names.slice(0, MOST_NAMES).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/load/dispatcher.js
var dispatcher = __webpack_require__(89625);
;// CONCATENATED MODULE: ./build/src/load/probes/client.js


const BEGINNING = 8 * 1024;
/** Sends single requests to the plan's origins, outside of any load. Follows nothing. */
class ProbeClient {
    #transport;
    /** By origin. */
    #dispatchers = new Map();
    #signal;
    constructor(transport, signal) {
        this.#transport = transport;
        this.#signal = signal;
    }
    #to(origin) {
        const known = this.#dispatchers.get(origin);
        if (known)
            return known;
        const { tls, proxy, http2, publicOnly } = this.#transport;
        const made = (0,dispatcher/* dispatcherFor */.t)(new URL(origin), tls, proxy, { allowH2: http2, connections: 50, publicOnly });
        this.#dispatchers.set(origin, made);
        return made;
    }
    /**
     * @param most bytes of the body that are kept
     * @returns undefined when there was no answer. Throws for an address that load must not go to.
     */
    async ask({ method, url, headers = {}, body }, most = BEGINNING) {
        const { origin } = new URL(url);
        const { origins, timeoutMs } = this.#transport;
        if (!origins.includes(origin))
            throw new Error(`a probe was about to go to ${origin}`);
        const sent = { "user-agent": "backend-kit", accept: "*/*", ...this.#transport.headers, ...headers };
        const given = Object.entries(sent).filter((entry) => entry[1] !== undefined);
        try {
            const answer = await (0,undici/* request */.Em)(url, {
                dispatcher: this.#to(origin),
                method: method,
                headers: Object.fromEntries(given),
                body,
                signal: AbortSignal.any([this.#signal, AbortSignal.timeout(timeoutMs)]),
            });
            const seen = new Map();
            for (const [name, value] of Object.entries(answer.headers))
                if (value !== undefined)
                    seen.set(name.toLowerCase(), [value].flat().join("\n"));
            return { status: answer.statusCode, headers: seen, beginning: await beginningOf(answer.body, most) };
        }
        catch {
            this.#signal.throwIfAborted();
            return undefined;
        }
    }
    async close() {
        await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
    }
}
async function beginningOf(body, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size >= most)
            break;
    }
    return Buffer.concat(chunks).toString("utf8", 0, most);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/load/embedded/schedule.js
var schedule = __webpack_require__(72032);
// EXTERNAL MODULE: ./build/src/load/targets/marks.js
var marks = __webpack_require__(22245);
;// CONCATENATED MODULE: ./build/src/load/probes/rate-limit.js



const MOST = 1000;
const rate_limit_PARALLEL = 20;
const PATIENCE_MS = 70_000;
/** Share of server errors in a burst that no longer is chance. */
const BREAKS = 0.01;
/**
 * The burst that goes with a load: what its highest rate sends in a minute, which is the window of most limits, without
 * a pause between them.
 */
function burstOf({ load }) {
    const closed = load.model === "closed";
    return {
        most: closed ? MOST : Math.min(MOST, Math.ceil(60 * (0,schedule/* peakRate */.a)(load))),
        parallel: Math.min(rate_limit_PARALLEL, closed ? load.concurrency : load.maxConnections),
        patienceMs: PATIENCE_MS,
    };
}
/**
 * Whether there is a rate limit: a burst of requests meets 429 with `Retry-After` or RateLimit headers, and after the
 * time that they name an answer is none again. Stands in the place of the success criterion.
 */
async function judgeRateLimit(client, ask, burst) {
    let sent = 0;
    let limited;
    let limitedAt = 0;
    /** What it answers without a limit. */
    let usual;
    const broken = [];
    const work = async () => {
        while (sent < burst.most && !limited) {
            sent++;
            const answer = await client.ask(ask);
            if (answer?.status === 429 && !limited) {
                limited = answer;
                limitedAt = sent;
            }
            else if (answer && answer.status !== 429 && answer.status < 500)
                usual ??= answer.status;
            else if (!answer || answer.status >= 500)
                broken.push(answer?.status ?? 0);
        }
    };
    await Promise.all(Array.from({ length: burst.parallel }, work));
    const result = (verdict, reason) => ({
        criterion: "rate limit",
        endpoint: null,
        unit: "1/s",
        estimate: null,
        low: null,
        high: null,
        samples: sent,
        needed: 1,
        verdict,
        reason,
        failed_windows: [],
    });
    if (!limited) {
        const also = broken.length > 0 ? ` ${broken.length} of them broke the server or had no answer.` : "";
        return result("fail", `A burst of ${sent} ${sent === 1 ? "request" : "requests"} met no 429: there is no limit, or a higher one.${sent < MOST ? " It has what the rate sends in a minute, at most 1,000: raise the rate for a larger one." : ""}${also}`);
    }
    const errors = broken.filter((status) => status >= 500);
    if (errors.length > BREAKS * sent)
        return result("fail", `429 after some ${limitedAt} requests, but ${errors.length} of the ${sent} of the burst were answered with ${[...new Set(errors)].slice(0, 3).join(", ")}: a limit refuses before the service breaks.`);
    const mark = (0,marks/* platformMark */.Dw)(limited.status, Object.fromEntries(limited.headers)) ?? (0,marks/* pageMark */.H_)(limited.beginning);
    if (mark !== undefined)
        return result("fail", `The 429 after some ${limitedAt} requests is ${mark}, not the service's own limit: a platform answered in its place.`);
    const wait = waitOf(limited, Date.now());
    if (!wait)
        return result("fail", `The 429 after some ${limitedAt} requests has neither Retry-After nor RateLimit headers: clients cannot know when to come again.`);
    const first = `429 after some ${limitedAt} requests, with ${wait.from}`;
    if (wait.ms > burst.patienceMs)
        return result("inconclusive", `${first}; it asks to wait ${Math.round(wait.ms / 1000)} s, which is longer than this waits: whether it recovers was not seen.`);
    // Windows end on whole seconds of somebody else's clock.
    await (0,promises_.setTimeout)(wait.ms + 1100, undefined, { signal: burst.signal });
    const after = await client.ask(ask);
    const seconds = ((wait.ms + 1100) / 1000).toFixed(1);
    if (!after || after.status === 429 || after.status >= 500)
        return result("fail", `${first}; ${seconds} s later the answer is still ${after?.status ?? "none"}: it does not recover when it says.`);
    if (usual !== undefined && after.status >= 400 && after.status !== usual)
        return result("fail", `${first}; ${seconds} s later the answer is ${after.status}, where it was ${usual} before: it does not recover when it says.`);
    return result("pass", `${first}; ${seconds} s later the answer was ${after.status} again.`);
}
/**
 * How long an answer asks to wait: Retry-After in seconds or as a date (RFC 9110, §10.2.3), RateLimit-Reset in seconds,
 * the draft's `RateLimit: …;t=30`, or X-RateLimit-Reset in seconds or as a time.
 */
function waitOf({ headers }, now) {
    const retry = headers.get("retry-after")?.trim();
    if (retry !== undefined) {
        // Dates of HTTP name the day (RFC 9110, 5.6.7); others are read as years and days by JavaScript, "-5" too.
        const ms = /^\d+$/.test(retry)
            ? Number(retry) * 1000
            : /^[a-z]{3,9},? /i.test(retry)
                ? Date.parse(retry) - now
                : Number.NaN;
        if (Number.isFinite(ms))
            return { ms: Math.max(0, ms), from: `Retry-After: ${retry.slice(0, 40)}` };
    }
    const draft = /(?:^|[;,\s])(?:t|reset)\s*=\s*(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1];
    if (draft !== undefined)
        return { ms: Number(draft) * 1000, from: "RateLimit" };
    for (const name of ["ratelimit-reset", "x-ratelimit-reset"]) {
        const value = headers.get(name)?.trim();
        if (value === undefined || !/^\d+(\.\d+)?$/.test(value))
            continue;
        const number = Number(value);
        const ms = number > 1e12 ? number - now : number > 1e9 ? number * 1000 - now : number * 1000;
        return { ms: Math.max(0, ms), from: name };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/load/embedded/judge-answer.js + 1 modules
var judge_answer = __webpack_require__(22911);
// EXTERNAL MODULE: ./build/src/load/scenario/address.js
var address = __webpack_require__(81745);
// EXTERNAL MODULE: ./build/src/load/scenario/template.js
var template = __webpack_require__(27487);
;// CONCATENATED MODULE: ./build/src/load/probes/requests.js



/** Endpoints that are probed; a spec may have hundreds. */
const MOST_ENDPOINTS = 40;
/**
 * The requests of every journey, each endpoint once, with the first row of its data. What comes later in a journey may
 * need values of earlier answers: then the journey is gone through, as one user would.
 * @returns and what could not be had, in words
 */
async function requestsOf({ journeys }, origins, client) {
    const requests = new Map();
    const notes = [];
    const names = new Set(journeys.flatMap(({ steps }) => steps.map(({ name }) => name)));
    for (const journey of journeys) {
        if (requests.size >= MOST_ENDPOINTS)
            break;
        const stopped = await walk(journey, origins, client, (request) => {
            if (requests.size < MOST_ENDPOINTS && !requests.has(request.name))
                requests.set(request.name, request);
        });
        if (stopped !== undefined)
            notes.push(stopped);
    }
    const left = names.size - requests.size;
    if (requests.size >= MOST_ENDPOINTS && left > 0)
        notes.push(`${left} endpoints were not probed: the first ${MOST_ENDPOINTS} were.`);
    return { requests: [...requests.values()], notes };
}
/** @returns why it ended early */
async function walk({ steps, data }, origins, client, found) {
    let variables = data?.rows[0] ?? {};
    for (const [i, step] of steps.entries()) {
        const url = (0,address/* addressOf */.c)(step, variables, origins);
        if (typeof url === "string")
            return `${step.name} was not probed: ${url}.`;
        const request = requestOf(step, url, variables);
        found(request);
        const next = steps[i + 1];
        if (next === undefined)
            return undefined;
        const answer = await client.ask(request, WHOLE);
        const body = Buffer.from(answer?.beginning ?? "");
        const judged = answer && new judge_answer/* AnswerJudge */.S(step).judge(answer, [body], body.length, request.url);
        if (judged?.kind !== "ok")
            return `${next.name} was not probed: ${step.name}, which comes before it, ${judged ? `was answered ${answer.status}${judged.message ? ` (${judged.message})` : ""}` : "was not answered"}.`;
        variables = { ...variables, ...judged.values };
    }
    return undefined;
}
const WHOLE = 1024 * 1024;
function requestOf(step, { href }, variables) {
    const { name, method, body } = step;
    const headers = Object.fromEntries(Object.entries(step.headers).map(([field, value]) => [field, (0,template/* render */.XX)(value, variables)]));
    if (body?.kind === "json")
        headers["content-type"] ??= "application/json";
    return {
        step,
        name,
        method,
        url: href,
        headers,
        body: body &&
            (body.kind === "text" ? (0,template/* render */.XX)(body.template, variables) : JSON.stringify((0,template/* renderJson */.hF)(body.value, variables))),
    };
}

;// CONCATENATED MODULE: ./build/src/load/probes/security-headers.js

const any = (value) => value.trim() !== "";
/** Values of a header that came several times, or holds a list. */
const listed = (value) => value.split(/[,\n]/).map((one) => one.trim().toLowerCase());
/** What helmet 8 sets; `error` for what protects, `warning` for what is of use to few. */
const RULES = [
    {
        name: "x-content-type-options",
        severity: "error",
        why: "browsers may take an answer for a script",
        // Fetch, "determine nosniff": the first value counts.
        good: (value) => listed(value)[0] === "nosniff",
    },
    {
        name: "strict-transport-security",
        severity: "error",
        why: "a first visit over http stays there",
        good: (value) => Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0) > 0,
        tls: true,
    },
    { name: "content-security-policy", severity: "error", why: "injected scripts run", good: any },
    {
        name: "x-frame-options",
        severity: "error",
        why: "other sites may frame it",
        // HTML, "X-Frame-Options": what is said twice counts once; of several values none may be framed.
        good: (value) => listed(value).every((one) => one === "deny" || one === "sameorigin"),
    },
    {
        name: "referrer-policy",
        severity: "error",
        why: "addresses are told to other sites",
        // The last one that is known counts: those before it are for old browsers.
        good: (value) => any(value) && listed(value).at(-1) !== "unsafe-url",
    },
    { name: "cross-origin-opener-policy", severity: "warning", why: "other windows keep a handle on it", good: any },
    { name: "cross-origin-resource-policy", severity: "warning", why: "other sites may embed it", good: any },
    { name: "origin-agent-cluster", severity: "warning", why: "it may share a process with its subdomains", good: any },
    {
        name: "x-dns-prefetch-control",
        severity: "warning",
        why: "links are looked up before they are clicked",
        good: any,
    },
    { name: "x-download-options", severity: "warning", why: "old browsers open downloads in its name", good: any },
    { name: "x-permitted-cross-domain-policies", severity: "warning", why: "old plug-ins may read it", good: any },
];
/** Whether an answer has the headers that helmet sets. */
function headerFindings({ headers }, where, tls) {
    const findings = [];
    const tell = (name, severity, message) => findings.push((0,load_finding/* loadFinding */.c)("load-probe-header", severity, `${where}: ${message}`, where, name));
    const framed = /\bframe-ancestors\b/i.test(headers.get("content-security-policy") ?? "");
    for (const { name, severity, why, good, tls: onlyTls } of RULES) {
        if (onlyTls && !tls)
            continue;
        // The newer way to say the same.
        if (name === "x-frame-options" && framed)
            continue;
        const value = headers.get(name);
        if (value === undefined)
            tell(name, severity, `the header ${name} is missing: ${why}.`);
        else if (!good(value))
            tell(name, severity, `the header ${name} is ${JSON.stringify(value.slice(0, 60))}: ${why}.`);
    }
    const weak = weaknessOf(headers.get("content-security-policy") ?? "");
    if (weak !== undefined)
        tell("csp-weak", "warning", `the header content-security-policy ${weak}: injected scripts run.`);
    const powered = headers.get("x-powered-by");
    if (powered !== undefined)
        tell("x-powered-by", "warning", `the header x-powered-by tells what it runs on (${powered.slice(0, 60)}).`);
    if (/^\s*1/.test(headers.get("x-xss-protection") ?? ""))
        tell("x-xss-protection", "warning", "the header x-xss-protection is not 0: its filter opens holes in old browsers.");
    return findings;
}
/** What a policy lets pass, where it says something of scripts: what API servers say of frames alone is enough for them. */
function weaknessOf(policy) {
    const directives = policy
        .split(";")
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name = "", ...sources]) => [name.toLowerCase(), sources.map((source) => source.toLowerCase())]);
    const sources = (directives.find(([name]) => name === "script-src") ??
        directives.find(([name]) => name === "default-src"))?.[1];
    if (sources === undefined)
        return undefined;
    // A nonce or a hash takes its effect from 'unsafe-inline' (CSP 3, 6.7.3.2).
    if (sources.includes("'unsafe-inline'") &&
        !sources.some((source) => /^'(?:nonce-|sha\d+-|strict-dynamic)/.test(source)))
        return "has 'unsafe-inline' for scripts";
    return sources.includes("*") && !sources.includes("'strict-dynamic'")
        ? "lets scripts come from everywhere"
        : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/load/probes/tokens.js


const REFUSED = [401, 403];
/** Headers that are often somebody's credentials. */
const CREDENTIALS = /auth|token|api-?key|session|secret/i;
/**
 * Sends a request that needs a token without one, and with tokens that no server may take.
 * @param given `Authorization` as it is really sent
 * @param refused more values of it that must be refused
 */
async function tokenFindings(client, target, given, refused = []) {
    const findings = [];
    const { method, url, body } = target;
    const others = Object.fromEntries(["cookie", ...Object.keys(target.headers).filter((name) => CREDENTIALS.test(name))].map((name) => [
        name,
        undefined,
    ]));
    const tokens = [
        ...badTokens(given, Math.floor(Date.now() / 1000)),
        ...refused.map((authorization, i) => ({ name: `token ${i + 1} of refused-tokens`, authorization })),
    ];
    for (const { name, authorization } of tokens) {
        const answer = await client.ask({ method, url, headers: { ...target.headers, ...others, authorization }, body });
        if (answer && REFUSED.includes(answer.status))
            continue;
        const message = `${target.name}: a request with ${name} was answered ${answer?.status ?? "not at all"}, not 401 or 403.`;
        findings.push((0,load_finding/* loadFinding */.c)("load-probe-token", "error", message, target.name, name));
    }
    return findings;
}
/**
 * No token; and JSON Web Tokens with the claims of the one that is really used, where there is one: unsigned (RFC 8725,
 * §2.1), signed with a key that nobody knows, and expired.
 */
function badTokens(given, now) {
    const claims = claimsOf(given) ?? { sub: "backend-kit", iat: now - 60 };
    const fresh = { ...claims, exp: now + 3600 };
    const key = (0,external_node_crypto_.randomBytes)(32);
    const bearer = (token) => `Bearer ${token}`;
    const tokens = [
        { name: "no token", authorization: undefined },
        { name: "a text that is no token", authorization: bearer("backend-kit") },
        {
            name: 'an unsigned token (alg "none")',
            authorization: bearer(`${part({ alg: "none", typ: "JWT" })}.${part(fresh)}.`),
        },
        {
            // A list of algorithms that are forbidden knows it in lower case.
            name: 'an unsigned token (alg "nOnE")',
            authorization: bearer(`${part({ alg: "nOnE", typ: "JWT" })}.${part(fresh)}.`),
        },
        { name: "a token signed with another key", authorization: bearer(signed(fresh, key)) },
        {
            name: "an expired token, signed with another key",
            authorization: bearer(signed({ ...claims, iat: now - 7200, exp: now - 3600 }, key)),
        },
    ];
    const parts = /^Bearer\s+([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(given ?? "");
    if (parts)
        tokens.push({ name: "the token without its signature", authorization: bearer(`${parts[1]}.${parts[2]}.`) }, {
            name: "the token whose expiry was changed, with its old signature",
            authorization: bearer(`${parts[1]}.${part({ ...claims, exp: now + 86_400 * 365 })}.${parts[3]}`),
        });
    return tokens;
}
function claimsOf(authorization) {
    const payload = /^Bearer\s+[\w-]+\.([\w-]+)\./i.exec(authorization ?? "")?.[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
        return typeof claims === "object" && claims !== null ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
function signed(claims, key) {
    const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
    return `${text}.${(0,external_node_crypto_.createHmac)("sha256", key).update(text).digest("base64url")}`;
}

// EXTERNAL MODULE: ./build/src/load/probes/wrong-bodies.js
var wrong_bodies = __webpack_require__(12910);
;// CONCATENATED MODULE: ./build/src/load/probes/run-probes.js










const PROBES = ["headers", "bodies", "tokens"];
/** @throws UsageError */
function parseProbes(names) {
    return names
        .flatMap((name) => name.split(","))
        .map((name) => name.trim())
        .map((name) => {
        const probe = PROBES.find((known) => known === name);
        if (!probe)
            throw new errors/* UsageError */.N(`There is no probe ${JSON.stringify(name)}${(0,suggestion/* suggestion */.h)(name, PROBES)} There are ${PROBES.join(", ")}.`);
        return probe;
    });
}
/** What the plan's endpoints do with what no honest client sends. Goes to the plan's origins only. */
async function runProbes({ plan }, options) {
    const client = new ProbeClient(plan.transport, options.signal);
    const probed = { findings: [], criteria: [], notes: [] };
    try {
        const { requests: targets, notes } = await requestsOf(plan.scenario, plan.transport.origins, client);
        probed.notes.push(...notes);
        for (const probe of new Set(options.probes)) {
            if (probe === "headers")
                await probeHeaders(client, targets, probed);
            else if (probe === "bodies")
                await probeWrongBodies(client, targets, options.refusals, probed);
            else
                await probeTokens(client, targets, plan.transport.headers, probed);
        }
        // Last: it uses up what the others would need.
        const [first] = targets;
        if (options.rateLimit && first === undefined)
            throw new errors/* UsageError */.N("No rate limit can be probed: no request of the scenario has an address.");
        if (options.rateLimit) {
            const { method, url, headers, body } = first;
            probed.criteria.push(await judgeRateLimit(client, { method, url, headers, body }, { ...burstOf(plan), signal: options.signal }));
        }
    }
    finally {
        await client.close();
    }
    return probed;
}
/** A result with what probes found: an error among it fails the run. */
function withProbes(result, { findings, criteria, notes }) {
    const failed = findings.some(({ severity }) => severity === "error") || criteria.some(({ verdict }) => verdict === "fail");
    const unsettled = criteria.some(({ verdict }) => verdict === "inconclusive");
    const passed = result.verdict === "pass" ||
        (result.verdict === "inconclusive" && result.criteria.length === 0 && result.requests.intended > 0);
    return {
        ...result,
        verdict: result.verdict === "fail" || failed ? "fail" : unsettled ? "inconclusive" : passed ? "pass" : result.verdict,
        criteria: [...result.criteria, ...criteria],
        findings: [...result.findings, ...findings],
        notes: [...result.notes, ...notes],
    };
}
async function probeHeaders(client, targets, probed) {
    const seen = new Set();
    for (const { name, method, url, headers, body } of targets) {
        const answer = await client.ask({ method, url, headers, body });
        // What was not seen proves nothing, and must not look as if nothing were missing.
        if (!answer)
            probed.findings.push((0,load_finding/* loadFinding */.c)("load-probe-header", "error", `${name}: there was no answer to look at.`, name, "no answer"));
        else
            for (const finding of headerFindings(answer, name, url.startsWith("https:"))) {
                // One line for a header that no endpoint has.
                const key = finding.message.slice(name.length);
                if (!seen.has(key))
                    probed.findings.push(finding);
                seen.add(key);
            }
    }
    if (targets.some(({ url }) => url.startsWith("http:")))
        probed.notes.push("strict-transport-security was not asked for: it counts over https only.");
}
async function probeWrongBodies(client, targets, refusals, probed) {
    const withBody = targets.filter(({ body }) => body !== undefined && isJson(body));
    if (withBody.length === 0)
        probed.notes.push("No body was probed: no endpoint of the load has a JSON body. Name operations that have one with --operation.");
    let sent = 0;
    for (const { step, body, ...target } of withBody) {
        const bodies = (0,wrong_bodies/* probeBodies */.r)(step.bodySchema, JSON.parse(body));
        sent += bodies.length;
        if (step.bodySchema === undefined)
            probed.notes.push(`${target.name} has no schema for its body (--spec): only what is no JSON was known to be wrong.`);
        probed.findings.push(...(await bodyFindings(client, target, bodies, refusals)));
    }
    if (sent > 0)
        probed.notes.push(`${sent} wrong and hostile bodies were sent to ${withBody.length} endpoints.`);
}
async function probeTokens(client, targets, common, probed) {
    const guarded = targets.filter(({ step }) => step.needsToken);
    if (guarded.length === 0)
        probed.notes.push("No token was probed: no endpoint that was reached says that it needs one (needs-token, or the spec's security).");
    for (const { step, ...target } of guarded) {
        const headers = { ...common, ...target.headers };
        probed.findings.push(...(await tokenFindings(client, { ...target, headers }, headers.authorization, step.refusedTokens)));
    }
    if (guarded.length > 0)
        probed.notes.push(`${guarded.length} endpoints were asked without a token and with unsigned, foreign and expired ones.`);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 12910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ probeBodies)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


const MOST = 60;
const DEEPEST = 4;
const LONG = 1024 * 1024;
/** Strings that have broken servers: for a database, a template, a file system, a terminal, a decoder. */
const HOSTILE = [
    "' OR '1'='1' --",
    '"; DROP TABLE users; --',
    "{{7*7}}${7*7}<%= 7*7 %>",
    "../../../../etc/passwd",
    "<script>alert(1)</script>",
    "\u0000",
    "\ud800",
    "%s%s%s%n",
    "\u202e\u0085\ufeff",
];
/** JSON.stringify cannot write it: it would set the prototype. */
const POLLUTING = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
/**
 * Bodies for one operation: what its schema forbids, one thing at a time, each checked to be really against it; and
 * hostile ones. Without a schema only what is no JSON at all is known to be wrong.
 * @param valid a body that the schema allows
 */
function probeBodies(schema, valid) {
    const validate = validatorOf(schema);
    const bodies = [
        { name: "JSON that breaks off", text: '{"a":', kind: "wrong", also: [] },
        { name: "no JSON at all", text: "<xml/>", kind: "wrong", also: [] },
        {
            name: "JSON of another media type",
            text: JSON.stringify(valid),
            contentType: "text/plain",
            kind: "hostile",
            also: [415],
        },
        {
            name: "JSON nested 20,000 deep",
            text: "[".repeat(20_000) + "]".repeat(20_000),
            kind: isWrong(validate, [[]]) ? "wrong" : "hostile",
            also: [413],
        },
    ];
    const add = (name, value, also = []) => {
        bodies.push({ name, text: JSON.stringify(value), kind: isWrong(validate, value) ? "wrong" : "hostile", also });
    };
    for (const [name, value] of [
        ["null", null],
        ["a list", []],
        ["a number", 1],
        ["a text", "x"],
    ])
        add(name, value);
    for (const { name, value } of variants(schema, valid, "", 0))
        add(name, value, name.endsWith("characters") ? [413] : []);
    bodies.push({ name: "__proto__ in it", text: POLLUTING, kind: "hostile", also: [] });
    const wrong = bodies.filter(({ kind }) => kind === "wrong");
    const hostile = bodies.filter(({ kind }) => kind === "hostile");
    return [...wrong.slice(0, MOST), ...hostile.slice(0, MOST / 2)];
}
function validatorOf(schema) {
    if (schema === undefined || schema === true)
        return undefined;
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, logger: false });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    try {
        return ajv.compile(schema);
    }
    catch {
        return undefined;
    }
}
const isWrong = (validate, value) => validate !== undefined && !validate(value);
/** The valid value with one thing changed, for every place in it. */
function* variants(schema, valid, at, depth) {
    const where = at || "the body";
    if (depth > DEEPEST)
        return;
    if (Array.isArray(valid)) {
        yield { name: `${where} is no list`, value: { "0": valid[0] } };
        if (valid.length > 0)
            for (const { name, value } of variants(schema?.items, valid[0], `${at}[0]`, depth + 1))
                yield { name, value: [value, ...valid.slice(1)] };
    }
    else if (typeof valid === "object" && valid !== null)
        yield* ofObject(schema, valid, at, depth);
    else
        yield* ofScalar(schema, valid, where);
}
function* ofObject(schema, valid, at, depth) {
    const properties = (schema?.properties ?? {});
    for (const key of Object.keys(valid)) {
        const path = at ? `${at}.${key}` : key;
        const { [key]: _, ...rest } = valid;
        yield { name: `${path} is missing`, value: rest };
        for (const { name, value } of variants(properties[key], valid[key], path, depth + 1))
            yield { name, value: { ...valid, [key]: value } };
    }
    yield { name: `${at || "the body"} has a property that nobody knows`, value: { ...valid, "backend-kit-unknown": 1 } };
}
function* ofScalar(schema, valid, where) {
    yield { name: `${where} is null`, value: null };
    yield { name: `${where} is an object`, value: { $gt: "" } };
    yield { name: `${where} is a list`, value: [valid] };
    if (typeof valid === "string") {
        yield { name: `${where} is a number`, value: 1 };
        yield { name: `${where} is empty`, value: "" };
        const most = Number(schema?.maxLength);
        if (most >= 0)
            yield { name: `${where} is one character too long`, value: "a".repeat(most + 1) };
        yield { name: `${where} has a million characters`, value: "a".repeat(LONG) };
        if (schema?.enum || schema?.pattern || schema?.format)
            yield { name: `${where} is another text`, value: "\u00a0backend-kit\u00a0" };
        for (const [index, text] of HOSTILE.entries())
            yield { name: `${where} is hostile text ${index + 1}`, value: text };
    }
    else {
        yield { name: `${where} is a text`, value: "x" };
        yield { name: `${where} is negative`, value: -1 };
        yield { name: `${where} is huge`, value: 1e308 };
        yield { name: `${where} has a fraction`, value: 0.5 };
        for (const [key, sign] of [
            ["maximum", 1],
            ["minimum", -1],
        ])
            if (typeof schema?.[key] === "number")
                yield { name: `${where} is past its ${key}`, value: schema[key] + sign };
    }
}


/***/ }),

/***/ 81745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27487);

/**
 * Where a step goes. Load and secrets go to the origins that the user named, and nowhere else, whatever an answer says.
 * @returns in words why it goes nowhere, the same for every arrival
 */
function addressOf({ url, base }, variables, origins) {
    const address = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(url, variables, encodeURIComponent);
    if (!URL.canParse(address, base))
        return "its address is none once its variables are put in";
    const found = new URL(address, base);
    return origins.includes(found.origin) ? found : `${found.origin} was not named as a target`;
}


/***/ }),

/***/ 27487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/** Reads `{{name}}` and `{{name|raw}}`. Braces that hold no name are text. */
function parseTemplate(text) {
    const template = [];
    let at = 0;
    for (const match of text.matchAll(/\{\{\s*([A-Za-z_][\w.-]*)\s*(\|\s*raw\s*)?\}\}/g)) {
        if (match.index > at)
            template.push(text.slice(at, match.index));
        template.push({ variable: match[1], raw: match[2] !== undefined });
        at = match.index + match[0].length;
    }
    if (at < text.length)
        template.push(text.slice(at));
    return template;
}
/** The text, when there is no variable in it. */
function constantOf(template) {
    return template.every((part) => typeof part === "string") ? template.join("") : undefined;
}
/** @param encode what is done to the values of variables that are not raw */
function render(template, variables, encode = (it) => it) {
    let text = "";
    for (const part of template) {
        if (typeof part === "string")
            text += part;
        else
            text += part.raw ? textOf(variables[part.variable]) : encode(textOf(variables[part.variable]));
    }
    return text;
}
function textOf(value) {
    if (value === undefined || value === null)
        return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** Puts variables into every string of a JSON value; a string that is one variable becomes its value. */
function renderJson(value, variables) {
    if (typeof value === "string") {
        const template = parseTemplate(value);
        const [only] = template;
        if (template.length === 1 && typeof only === "object")
            return variables[only.variable];
        return render(template, variables);
    }
    if (Array.isArray(value))
        return value.map((item) => renderJson(item, variables));
    if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, variables)]));
    return value;
}
/** Names of the variables in a template, or in all strings of a JSON value. */
function variablesOf(value) {
    if (typeof value === "string")
        return parseTemplate(value).flatMap((part) => (typeof part === "string" ? [] : [part.variable]));
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(variablesOf) : [];
}


/***/ })

};
