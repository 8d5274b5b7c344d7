export const id = 4174;
export const ids = [4174];
export const modules = {

/***/ 39951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ probeOrigins)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29483);
/* harmony import */ var _open_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30927);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63371);





const ATTEMPTS = 3;
const PAUSE_MS = 300;
const MOST_MS = 10_000;
/**
 * Opens a connection to every origin before any load is sent, and closes it again: nothing is requested.
 * @throws EnvironmentError when one cannot be reached, after a few attempts
 */
async function probeOrigins(transport, signal) {
    await Promise.all(transport.origins.map((origin) => probe(new URL(origin), transport, signal)));
}
async function probe(origin, transport, signal) {
    const target = readTarget(origin, transport);
    let failure;
    for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt++) {
        if (attempt > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS, undefined, { signal }).catch(() => { });
        failure = await new Promise((resolve) => {
            const limit = Math.min(MOST_MS, transport.timeoutMs);
            const timer = setTimeout(() => {
                giveUp();
                resolve({ kind: "timeout", message: `no connection within ${limit / 1000} s` });
            }, limit);
            const giveUp = (0,_open_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .openSocket */ .k)(target, undefined, (error, socket) => {
                clearTimeout(timer);
                socket.on("error", () => { });
                socket.destroy();
                resolve(error && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectFailure */ .vZ)(error));
            });
        });
        if (failure === undefined)
            return;
    }
    if (failure !== undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .e(words(origin, failure, target.proxy !== undefined));
}
function readTarget(origin, transport) {
    try {
        return (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(origin, transport);
    }
    catch (error) {
        if (error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N)
            throw error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`The certificate or key cannot be used: ${error.message.split("\n")[0]}.`);
    }
}
const ADVICE = {
    dns: "check the name, or wait until its deployment has one",
    refused: "is the server running, and listening on that port?",
    timeout: "is it reachable from here, or does a firewall drop what we send?",
    reset: "does it speak the protocol of the address?",
};
/** What to do about a handshake that failed, by what was said of it. */
const TLS_ADVICE = [
    [/version of HTTP/, "try --http2"],
    [/does not speak TLS/, "try http://"],
    [/client certificate/, "give one with --cert and --key"],
    [/version of TLS/, "it has to offer TLS 1.2 or newer"],
    [/HANDSHAKE_FAILURE/, "does it ask for a client certificate (--cert and --key)?"],
    [/another name/, "use the name that it is for, or --no-verify-ssl where that does not matter"],
    [/has expired|not valid yet/, "have it renewed, or --no-verify-ssl where that does not matter"],
    [/./, "give its issuer with --ca, or --no-verify-ssl where that does not matter"],
];
function words({ origin }, { kind, message }, proxied) {
    const advice = kind === "tls"
        ? TLS_ADVICE.find(([said]) => said.test(message))?.[1]
        : proxied && kind === "refused"
            ? adviceOnProxy(message)
            : ADVICE[kind];
    const through = proxied ? " through the proxy" : "";
    return `${origin} cannot be reached${through}, tried ${ATTEMPTS} times: ${message}${advice ? `; ${advice}` : ""}${advice?.endsWith("?") ? "" : "."}`;
}
/** What was refused is the proxy's doing, as the target was never reached. */
function adviceOnProxy(message) {
    if (/\b407\b/.test(message))
        return "it wants a name and a password, which its address can hold";
    return /proxy answered/.test(message) ? "does it know the target?" : "is the proxy running?";
}


/***/ }),

/***/ 23393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60850);
/* harmony import */ var _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28766);


/** Endpoints and kinds of errors that are told apart; what comes after them is one row. */
const MOST_NAMES = 200;
const OTHER = "(others)";
/** Adds records up to the figures of a measurement. What was intended before the measured phase is the warm-up's. */
class Collector {
    total = newTally();
    warmup = { requests: 0, failed: 0 };
    /** End of the last answer, or the last intended start, from the beginning of the measured phase. */
    lastEndMs = 0;
    #windowMs;
    #endpoints = new Map();
    #windows = [];
    #seconds = [];
    #errors = new Map();
    #statuses = {};
    constructor(windowMs, endpoints) {
        this.#windowMs = windowMs;
        for (const name of endpoints)
            this.#endpoint(name);
    }
    add(record) {
        const { intendedMs, times } = record;
        if (intendedMs < 0) {
            this.warmup.requests++;
            if (record.class !== "ok")
                this.warmup.failed++;
            return;
        }
        const endpoint = this.#endpoint(record.endpoint);
        const window = this.#window(intendedMs);
        const ofEndpoint = endpointOf(window, endpoint.name);
        const second = this.#second(intendedMs);
        for (const { counts } of [this.total, endpoint, window, ofEndpoint])
            counts[record.class]++;
        second.intended++;
        if (record.class === "ok")
            second.ok++;
        else {
            second.failed++;
            this.#fault(record);
        }
        this.lastEndMs = Math.max(this.lastEndMs, intendedMs + (times?.response ?? 0));
        if (record.status > 0)
            this.#statuses[record.status] = (this.#statuses[record.status] ?? 0) + 1;
        if (!times)
            return;
        for (const tally of [this.total, endpoint]) {
            tally.service.record(times.service);
            tally.firstByte.record(times.firstByte);
            if (times.connect !== undefined)
                tally.connect.record(times.connect);
        }
        for (const { response } of [this.total, endpoint, window, ofEndpoint, second])
            response.record(times.response);
    }
    /** The parts of a measurement that records tell; windows and seconds without a request are there, and empty. */
    figures(durationMs) {
        if (durationMs > 0) {
            this.#window(durationMs - 1e-6);
            this.#second(durationMs - 1e-6);
        }
        const last = this.#windows.at(-1);
        if (last)
            last.endMs = Math.min(last.endMs, Math.max(durationMs, last.startMs + 1));
        if (this.#endpoints.size < 2)
            for (const window of this.#windows)
                window.endpoints = [];
        return {
            total: this.total,
            endpoints: [...this.#endpoints.values()],
            windows: this.#windows,
            seconds: this.#seconds,
            errors: [...this.#errors.values()].sort((a, b) => b.count - a.count),
            statuses: this.#statuses,
        };
    }
    get intended() {
        return (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .intendedOf */ .Bj)(this.total.counts);
    }
    #endpoint(name) {
        const known = this.#endpoints.get(name);
        if (known)
            return known;
        if (this.#endpoints.size >= MOST_NAMES && name !== OTHER)
            return this.#endpoint(OTHER);
        const fresh = { name, ...newTally() };
        this.#endpoints.set(name, fresh);
        return fresh;
    }
    #window(atMs) {
        const index = Math.floor(atMs / this.#windowMs);
        while (this.#windows.length <= index) {
            const startMs = this.#windows.length * this.#windowMs;
            this.#windows.push({
                startMs,
                endMs: startMs + this.#windowMs,
                counts: (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .noCounts */ .Yi)(),
                response: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d(),
                endpoints: [],
            });
        }
        return this.#windows[index];
    }
    #second(atMs) {
        const index = Math.floor(atMs / 1000);
        while (this.#seconds.length <= index)
            this.#seconds.push({ second: this.#seconds.length, intended: 0, ok: 0, failed: 0, response: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d() });
        return this.#seconds[index];
    }
    #fault(record) {
        const message = record.message.slice(0, 200) || record.class;
        let key = `${record.class} ${message}`;
        if (!this.#errors.has(key) && this.#errors.size >= MOST_NAMES)
            key = `${record.class} ${OTHER}`;
        const error = this.#errors.get(key) ?? {
            kind: record.class,
            message: key.endsWith(OTHER) ? OTHER : message,
            count: 0,
        };
        error.count++;
        this.#errors.set(key, error);
    }
}
function endpointOf(window, name) {
    const known = window.endpoints.find((endpoint) => endpoint.name === name);
    if (known)
        return known;
    const fresh = { name, counts: (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .noCounts */ .Yi)(), response: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d() };
    window.endpoints.push(fresh);
    return fresh;
}
function newTally() {
    return {
        counts: (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .noCounts */ .Yi)(),
        response: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d(),
        service: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d(),
        connect: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d(),
        firstByte: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d(),
        bytesIn: 0,
        bytesOut: 0,
    };
}


/***/ }),

/***/ 74174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k6Engine: () => (/* binding */ k6Engine),
  $: () => (/* binding */ stoppedBy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/load/embedded/health.js
var embedded_health = __webpack_require__(84179);
// EXTERNAL MODULE: ./build/src/load/embedded/probe.js
var probe = __webpack_require__(39951);
// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/scenario/scenario.js
var scenario = __webpack_require__(10739);
// EXTERNAL MODULE: ./build/src/load/k6/exit-codes.js
var exit_codes = __webpack_require__(8779);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/load/dispatcher.js
var load_dispatcher = __webpack_require__(89625);
// EXTERNAL MODULE: ./build/src/load/embedded/judge-answer.js + 1 modules
var judge_answer = __webpack_require__(22911);
// EXTERNAL MODULE: ./build/src/load/scenario/template.js
var scenario_template = __webpack_require__(27487);
;// CONCATENATED MODULE: ./build/src/load/k6/heavy.js





/** As much of a body as is fetched: what unpacks to more than `MOST_BODY` shows by it. */
const LOOKED_AT = 256 * 1024;
const PATIENCE_MS = 5000;
/** Addresses that are looked at; the script itself learns of the others. */
const MOST_LOOKS = 20;
/** Whether the answers to a step have to be read: then k6 has to unpack them, however large they are. */
function needsBody({ schemas, expectJson, extract }) {
    return schemas !== undefined || expectJson || Object.values(extract ?? {}).some(({ from }) => from !== "header");
}
/**
 * Names of steps whose answers unpack to more than is looked at. k6 unpacks bodies without a bound, as many at once as
 * there are requests, unless it is told to read none; a bomb would go off in the load generator. One GET each tells.
 */
async function heavySteps({ scenario, transport }, signal) {
    const steps = scenario.journeys.flatMap((journey) => journey.steps);
    const fixed = steps.flatMap((step) => {
        const address = step.method === "GET" && !needsBody(step) ? (0,scenario_template/* constantOf */.yi)(step.url) : undefined;
        const known = address !== undefined && URL.canParse(address) && transport.origins.includes(new URL(address).origin);
        return known ? [{ step, url: new URL(address) }] : [];
    });
    const looks = fixed.slice(0, MOST_LOOKS).map(async ({ step, url }) => {
        const own = Object.entries(step.headers).flatMap(([name, template]) => {
            const value = (0,scenario_template/* constantOf */.yi)(template);
            return value === undefined ? [] : [[name, value]];
        });
        const headers = { ...transport.headers, ...Object.fromEntries(own) };
        return (await isHeavy(url, headers, transport, signal)) ? [step.name] : [];
    });
    return [...new Set((await Promise.all(looks)).flat())];
}
async function isHeavy(url, headers, { tls, proxy, timeoutMs, http2, publicOnly }, signal) {
    const timeout = Math.min(timeoutMs, PATIENCE_MS);
    const dispatcher = (0,load_dispatcher/* dispatcherFor */.t)(url, tls, proxy, { allowH2: http2, timeout, publicOnly });
    try {
        const answer = await (0,undici/* request */.Em)(url, {
            dispatcher,
            headers: { "user-agent": "backend-kit", ...headers },
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        });
        if (Number(answer.headers["content-length"] ?? 0) > judge_answer/* MOST_BODY */.b)
            return true;
        const chunks = [];
        let size = 0;
        for await (const chunk of answer.body) {
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size >= LOOKED_AT)
                break;
        }
        return unpacksTooFar(Buffer.concat(chunks), String(answer.headers["content-encoding"] ?? ""));
    }
    catch {
        // What cannot be had is for the run to count.
        return false;
    }
    finally {
        await dispatcher.destroy();
    }
}
function unpacksTooFar(body, coding) {
    // Of a part, as much as there is.
    const options = { maxOutputLength: judge_answer/* MOST_BODY */.b, finishFlush: 2 };
    try {
        if (/gzip/i.test(coding))
            (0,external_node_zlib_.gunzipSync)(body, options);
        else if (/deflate/i.test(coding))
            (0,external_node_zlib_.inflateSync)(body, options);
        else if (/^br$/i.test(coding.trim()))
            (0,external_node_zlib_.brotliDecompressSync)(body, { maxOutputLength: judge_answer/* MOST_BODY */.b, finishFlush: 1 });
        return false;
    }
    catch (error) {
        return error.code === "ERR_BUFFER_TOO_LARGE";
    }
}

// EXTERNAL MODULE: ./build/src/load/statistics/histogram.js
var histogram = __webpack_require__(28766);
// EXTERNAL MODULE: ./build/src/load/k6/collector.js
var collector = __webpack_require__(23393);
// EXTERNAL MODULE: ./build/src/load/k6/options.js
var options = __webpack_require__(3860);
// EXTERNAL MODULE: ./build/src/load/k6/points.js
var points = __webpack_require__(94391);
// EXTERNAL MODULE: ./build/src/load/k6/runtime.js
var runtime = __webpack_require__(28798);
;// CONCATENATED MODULE: ./build/src/load/k6/own-samples.js







/** Most lines of k6's output are other samples of its own. */
const WANTED = new RegExp(`"metric":"(?:${runtime/* METRIC */.$v}|http_reqs|dropped_iterations|data_received|data_sent)"`);
/** Arrivals that the schedule's beginning is found by, before the first figure is taken; fewer where they come slowly. */
const FOR_BEGINNING = 400;
const FEWEST_FOR_BEGINNING = 20;
const BEGINNING_MS = 3000;
/** Of the end of the measured phase. */
const LAST_MS = 500;
/**
 * Reads the samples of a script of ours. k6 tells when a request ended and how long it took, not when it was meant to
 * start; but it starts arrivals by a fixed schedule, and drops one that finds no free user. So the n-th arrival that
 * started is the (n + drops before it)-th of the schedule, and the schedule began where no arrival would be early.
 */
class OwnSamples {
    collector;
    lag = new histogram/* Histogram */.d();
    /** Requests that found no free user, or no socket on this machine. */
    drops = 0;
    #plan;
    #schedule;
    #steps;
    #dropTimes = [];
    /** Arrivals with more than one request, by their number: when they were due. */
    #underWay = new Map();
    /** When answers had ended whose records are still to come. */
    #ends = new Map();
    #droppedAhead = [];
    /** Numbers of arrivals below the highest of which nothing was heard yet. */
    #silent = new Set();
    #heard = 0;
    #highest = -1;
    #waiting = [];
    /** When the measured phase began, milliseconds since the epoch. */
    #zero = Number.POSITIVE_INFINITY;
    /** Drops of the last moment, and how many arrivals started when the phase was over. */
    #late = [];
    #beyond = 0;
    constructor(plan) {
        this.#plan = plan;
        this.#schedule = (0,options/* scheduleOf */.r)(plan.load, plan.warmupMs);
        this.#steps = plan.scenario.journeys.map(({ steps }) => steps);
        const names = [...new Set(this.#steps.flat().map(({ name }) => name))];
        this.collector = new collector/* Collector */.g(plan.windowMs, names);
    }
    read(line) {
        if (!WANTED.test(line))
            return;
        const point = (0,points/* parsePoint */.i)(line);
        if (!point)
            return;
        if (point.metric === runtime/* METRIC */.$v)
            this.#tell(point);
        else if (point.metric === "http_reqs")
            this.#ends.set(point.metadata.k ?? "", point.at);
        else if (point.metric === "dropped_iterations")
            this.#drop(point.at);
        else if (this.#zero <= point.at && point.metric === "data_received")
            this.collector.total.bytesIn += point.value;
        else if (this.#zero <= point.at && point.metric === "data_sent")
            this.collector.total.bytesOut += point.value;
    }
    /**
     * To be called once, when k6 has ended.
     * @param early whether it was ended before its time: what was not sent then was not intended
     */
    end(early) {
        if (this.#waiting)
            this.#settle();
        this.#countLate();
        this.#countSilent(early);
        if (early || !this.#schedule || (this.#heard === 0 && this.#dropTimes.length === 0))
            return;
        // A machine that is too busy leaves k6 behind its schedule, and the end of the run cuts off what is left of it.
        const { warmupMs, load } = this.#plan;
        const end = warmupMs + (0,scenario/* durationOf */.cf)(load) - 1e-6;
        let position = this.#highest + 1 + this.#dropTimes.length;
        for (let due = this.#schedule(position); due < end; due = this.#schedule(++position))
            this.#addDrop(this.#zero - warmupMs + due, "k6 did not come to it in time");
    }
    /** Drops of the last moment, without those of arrivals that k6 has when the phase is over. */
    #countLate() {
        const { warmupMs, load } = this.#plan;
        const end = warmupMs + (0,scenario/* durationOf */.cf)(load) - 1e-6;
        const arrivals = this.#highest + 1 + this.#dropTimes.length;
        let excess = 0;
        while (this.#schedule && excess < arrivals && this.#schedule(arrivals - 1 - excess) >= end)
            excess++;
        const late = this.#late.splice(0).sort((a, b) => a - b);
        for (const at of late.slice(0, Math.max(0, late.length - Math.max(0, excess - this.#beyond))))
            this.#addDrop(at);
    }
    /** Arrivals that started and of which nothing was heard, up to the last one that was. */
    get lost() {
        return this.#silent.size;
    }
    /** k6 started them, so they were sent, and it told nothing of them: an answer would have been told of. */
    #countSilent(early) {
        const { timeoutMs } = this.#plan.transport;
        for (const n of this.#silent) {
            const intendedMs = this.#dueOfSilent(n) - this.#zero;
            if (intendedMs >= (0,scenario/* durationOf */.cf)(this.#plan.load))
                continue;
            const endpoint = this.#journeyByWeight(n).steps[0].name;
            this.collector.add(early
                ? { endpoint, intendedMs, class: "reset", status: 0, message: engine/* CUT_OFF */.Vk }
                : {
                    endpoint,
                    intendedMs,
                    class: "timeout",
                    status: 0,
                    message: "no answer by the time that k6 gave up",
                    times: { response: timeoutMs, service: timeoutMs, firstByte: timeoutMs },
                });
        }
    }
    #dueOfSilent(n) {
        const duration = (0,scenario/* durationOf */.cf)(this.#plan.load);
        if (!this.#schedule)
            return this.#zero + duration - 1e-6;
        const start = this.#zero - this.#plan.warmupMs;
        // Drops before it move it along the schedule, and how many are before it depends on where it is.
        let due = start + this.#schedule(n);
        for (let turn = 0; turn < 3; turn++)
            due = start + this.#schedule(this.#placeOf(n, due));
        return due;
    }
    #tell({ at, metadata }) {
        const { k = "", r = "" } = metadata;
        const told = this.#read(this.#ends.get(k) ?? at, r);
        this.#ends.delete(k);
        if (!told)
            return;
        if (told.first) {
            this.#heard++;
            this.#silent.delete(told.n);
            for (let n = this.#highest + 1; n < told.n; n++)
                this.#silent.add(n);
            this.#highest = Math.max(this.#highest, told.n);
        }
        if (this.#waiting) {
            this.#waiting.push(told);
            const [{ startAt }] = this.#waiting;
            const slow = this.#waiting.length >= FEWEST_FOR_BEGINNING && told.startAt - startAt > BEGINNING_MS;
            if (slow || this.#waiting.length >= FOR_BEGINNING)
                this.#settle();
        }
        else
            this.#count(told);
    }
    #read(endAt, text) {
        const fields = JSON.parse(text);
        const [n, journey, index, kind, status, message] = fields;
        const [blocked, duration, connecting, handshaking, lookingUp, sending, waiting] = fields.slice(6);
        const step = this.#steps[journey]?.[index];
        if (!step || !engine/* CLASSES */.Nv.includes(kind))
            return undefined;
        const service = blocked + duration;
        const connect = connecting + handshaking + lookingUp;
        return {
            n,
            step,
            first: index === 0,
            last: index === this.#steps[journey].length - 1,
            class: kind,
            status,
            message,
            startAt: endAt - service,
            service,
            firstByte: blocked + sending + waiting,
            connect: connecting > 0 || handshaking > 0 ? connect : undefined,
            sent: kind !== "dropped",
        };
    }
    /** Finds the beginning of the measured phase, and counts what waited for it. */
    #settle() {
        const told = this.#waiting;
        this.#waiting = undefined;
        const { warmupMs } = this.#plan;
        for (const one of told) {
            if (!one.first || !one.sent)
                continue;
            const due = this.#schedule ? this.#schedule(this.#position(one)) : 0;
            this.#zero = Math.min(this.#zero, one.startAt - due + warmupMs);
        }
        if (!Number.isFinite(this.#zero))
            this.#zero = (told[0]?.startAt ?? this.#dropTimes[0] ?? 0) + warmupMs;
        for (const one of told)
            this.#count(one);
        for (const at of this.#droppedAhead.splice(0))
            this.#countDrop(at);
    }
    /** Place of an arrival in the schedule: k6 numbers only those that it started. */
    #position({ n, startAt }) {
        return this.#placeOf(n, startAt);
    }
    #placeOf(n, startAt) {
        let [low, high] = [0, this.#dropTimes.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#dropTimes[middle] < startAt)
                low = middle + 1;
            else
                high = middle;
        }
        return n + low;
    }
    #count(told) {
        const due = this.#dueOf(told);
        const lag = told.first && told.sent ? Math.max(0, told.startAt - due) : 0;
        const duration = (0,scenario/* durationOf */.cf)(this.#plan.load);
        // k6 may start one more arrival at the very end.
        if (this.#arrivalOf(told, due) - this.#zero >= duration) {
            if (told.first)
                this.#beyond++;
            return;
        }
        const record = {
            endpoint: told.step.name,
            // What an arrival of the measured phase sends after its end belongs to its last moment.
            intendedMs: Math.min(due - this.#zero, duration - 1e-6),
            class: told.class,
            status: told.status,
            message: told.message || (told.class === "dropped" ? "not sent: a request before it failed" : ""),
        };
        if (told.status > 0 || told.class === "timeout") {
            const service = told.class === "timeout" ? Math.max(told.service, this.#plan.transport.timeoutMs) : told.service;
            record.times = { response: lag + service, service, firstByte: told.firstByte, connect: told.connect };
        }
        if (record.intendedMs >= 0 && told.first && told.sent && this.#schedule)
            this.lag.record(lag);
        if (record.intendedMs >= 0 && told.message === runtime/* NO_SOCKET */.cy)
            this.drops++;
        this.collector.add(record);
    }
    /** When a request was due: by the schedule, or as soon as those before it in its journey were through. */
    #dueOf(told) {
        if (!this.#schedule || !told.first)
            return told.startAt;
        return this.#zero - this.#plan.warmupMs + this.#schedule(this.#position(told));
    }
    /** When the arrival was due that a request is of. */
    #arrivalOf({ n, first, last }, due) {
        const arrival = first ? due : (this.#underWay.get(n) ?? due);
        if (last)
            this.#underWay.delete(n);
        else if (first)
            this.#underWay.set(n, due);
        return arrival;
    }
    #drop(at) {
        this.#dropTimes.push(at);
        if (this.#waiting)
            this.#droppedAhead.push(at);
        else
            this.#countDrop(at);
    }
    /** Those near the end are looked at when all are known: when the phase began is known to some milliseconds only. */
    #countDrop(at) {
        if (at - this.#zero >= (0,scenario/* durationOf */.cf)(this.#plan.load) - LAST_MS)
            this.#late.push(at);
        else
            this.#addDrop(at);
    }
    /** An arrival that never started has no journey; it is given one by weight. */
    #addDrop(at, message = "no free user to send it") {
        const intendedMs = Math.min(at - this.#zero, (0,scenario/* durationOf */.cf)(this.#plan.load) - 1e-6);
        if (intendedMs >= 0)
            this.drops++;
        for (const { name } of this.#journeyByWeight(this.drops).steps)
            this.collector.add({
                endpoint: name,
                intendedMs,
                class: "dropped",
                status: 0,
                message,
            });
    }
    #journeyByWeight(index) {
        const { journeys } = this.#plan.scenario;
        const sum = journeys.reduce((total, { weight }) => total + weight, 0);
        // The golden ratio's multiples spread evenly, however many there are.
        let left = ((index * 0.6180339887498949) % 1) * sum;
        return (journeys.find(({ weight }) => {
            left -= weight;
            return left < 0;
        }) ?? journeys[0]);
    }
}

// EXTERNAL MODULE: ./build/src/load/k6/process.js
var k6_process = __webpack_require__(57063);
// EXTERNAL MODULE: ./build/src/load/k6/script.js + 1 modules
var k6_script = __webpack_require__(92132);
;// CONCATENATED MODULE: ./build/src/load/k6/engine.js













/**
 * k6 as an engine for our scenarios: it runs a script that is written for the plan, and its raw samples are counted as
 * the embedded engine counts its own.
 * @param env the environment that k6 gets, as far as it is not about k6 itself
 */
function k6Engine(k6, env) {
    return { run: (plan, context) => runPlan(k6, env, plan, context) };
}
async function runPlan(k6, env, plan, context) {
    // Refused before anything is asked of the target.
    if (plan.workers !== undefined)
        throw new errors/* UsageError */.N("--workers is of the embedded engine: k6 takes all cores that there are. Leave it out.");
    (0,k6_script.scriptOf)(plan);
    await (0,probe/* probeOrigins */.S)(plan.transport, context.signal);
    const script = (0,k6_script.scriptOf)(plan, undefined, await heavySteps(plan, context.signal));
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "backend-kit-k6-"));
    try {
        const file = (0,external_node_path_.join)(directory, "script.js");
        await (0,promises_.writeFile)(file, script, { mode: 0o600 });
        const own = await environmentOf(env, plan.transport, directory);
        return await measure(k6, [...k6_process/* COMMON_FLAGS */.gd, "--summary-mode=disabled", "--no-thresholds", "--system-tags=scenario", file], own, plan, context);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function measure(k6, args, env, plan, context) {
    const samples = new OwnSamples(plan);
    const abort = new AbortController();
    const began = performance.now();
    const startedAt = new Date().toISOString();
    const health = (0,embedded_health/* watchHealth */.c)();
    const watch = watcher(samples, plan, context, began, (reason) => abort.abort(reason));
    let ended;
    try {
        ended = await (0,k6_process/* runK6 */.Bt)({
            binary: k6.path,
            args,
            env,
            line: (line) => samples.read(line),
            signal: AbortSignal.any([context.signal, abort.signal]),
        });
    }
    finally {
        clearInterval(watch);
    }
    const stopped = stoppedBy(ended, context.signal, abort.signal);
    samples.end(stopped !== undefined);
    // The script is ours, and so is an exception that it throws in the middle of a run; k6 goes on and ends with 0.
    if (ended.exceptions > 0)
        throw new Error(`the script that was written for k6 threw an exception: ${(0,k6_process/* complaintOf */.Nx)(ended.log)}`);
    const { collector } = samples;
    const planned = (0,scenario/* durationOf */.cf)(plan.load);
    const durationMs = stopped ? Math.min(planned, Math.max(0, collector.lastEndMs)) : planned;
    const rate = plan.load.model === "closed" || durationMs === 0 ? null : collector.intended / (durationMs / 1000);
    return {
        engine: { kind: "k6", version: k6.version },
        model: plan.load.model,
        startedAt,
        durationMs,
        elapsedMs: Math.max(durationMs, collector.lastEndMs),
        intendedRate: rate,
        ...collector.figures(durationMs),
        warmup: { durationMs: plan.warmupMs, ...collector.warmup },
        longestThinkMs: (0,scenario/* longestThinkOf */.ub)(plan.scenario),
        generator: {
            lag: plan.load.model === "open" ? samples.lag : null,
            utilization: null,
            steal: health().steal,
            starved: samples.drops,
            threads: 1,
        },
        ...(stopped && { stopped }),
        notes: notesOf(samples, stopped !== undefined),
    };
}
function watcher(samples, plan, context, began, stop) {
    const duration = (0,scenario/* durationOf */.cf)(plan.load);
    let last = { at: began, answers: 0 };
    return setInterval(() => {
        const now = performance.now();
        const elapsed = now - began - plan.warmupMs;
        const { counts, response } = samples.collector.total;
        const answers = (0,engine/* intendedOf */.Bj)(counts) - counts.dropped;
        context.progress({
            phase: elapsed < 0 ? "warm-up" : elapsed < duration ? "measuring" : "waiting for answers",
            elapsedMs: Math.max(0, elapsed),
            remainingMs: Math.max(0, duration - Math.max(0, elapsed)),
            rate: ((answers - last.answers) * 1000) / (now - last.at),
            p50: response.quantile(0.5),
            p99: response.quantile(0.99),
            failed: (0,engine/* intendedOf */.Bj)(counts) - counts.ok,
        });
        last = { at: now, answers };
        const reason = elapsed > 0 ? context.abort?.(samples.collector.total, elapsed) : undefined;
        if (reason !== undefined)
            stop(reason);
    }, 1000);
}
/** @throws UsageError and EnvironmentError for exits after which there are no figures to speak of */
function stoppedBy(ended, signal, abort) {
    if (abort?.aborted)
        return { by: "abort", reason: String(abort.reason) };
    if (signal.aborted)
        return { by: "signal", reason: "stopped by a signal" };
    const exit = (0,exit_codes/* readExit */.D)(ended.code, ended.signal);
    const said = (0,k6_process/* complaintOf */.Nx)(ended.log);
    switch (exit.kind) {
        case "finished":
            return undefined;
        case "stopped":
            return { by: "signal", reason: exit.reason };
        case "mistake":
            throw new errors/* UsageError */.N(`${capital(exit.reason)}${said ? `: ${said}` : ""}`);
        case "broken":
            throw new errors/* EnvironmentError */.e(`${capital(exit.reason)}${said ? `: ${said}` : ""}`);
    }
}
const capital = (text) => text.replace(/^[a-jl-z]/, (char) => char.toUpperCase());
function notesOf(samples, stopped) {
    const notes = [];
    const { lost } = samples;
    if (lost > 0)
        notes.push(`k6 ended ${lost} ${lost === 1 ? "arrival" : "arrivals"} before ${lost === 1 ? "its requests were" : "their requests were"} answered${stopped ? "" : ", for a reason that it does not tell; they count as timeouts"}.`);
    return notes;
}
/** k6's own variables would change what the script says; proxies are what the plan says. */
async function environmentOf(env, transport, directory) {
    const kept = Object.entries(env).filter(([name]) => !/^K6_|^(?:https?|no|all)_proxy$/i.test(name));
    const own = Object.fromEntries(kept);
    own[k6_script.HEADERS_VARIABLE] = JSON.stringify(transport.headers);
    own.K6_AUTO_EXTENSION_RESOLUTION = "false";
    const { http, https, noProxy } = transport.proxy ?? {};
    Object.assign(own, { HTTP_PROXY: http, HTTPS_PROXY: https, NO_PROXY: noProxy });
    // Go speaks HTTP/2 wherever the server does, unless it is told not to.
    if (!transport.http2)
        own.GODEBUG = "http2client=0";
    if (transport.tls.ca !== undefined) {
        if (process.platform !== "linux")
            throw new errors/* UsageError */.N("k6 takes an own CA on Linux only: add it to the system's certificates, or use the embedded engine.");
        const file = (0,external_node_path_.join)(directory, "ca.pem");
        await (0,promises_.writeFile)(file, transport.tls.ca);
        own.SSL_CERT_FILE = file;
    }
    return own;
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readExit)
/* harmony export */ });
/** @param signal name of the signal that ended the process, where one did */
function readExit(code, signal = null) {
    if (signal !== null)
        return { kind: "broken", reason: `k6 was killed (${signal})` };
    switch (code) {
        case 0:
            return { kind: "finished", thresholdsFailed: false, notes: [] };
        case 97:
            return { kind: "finished", thresholdsFailed: true, notes: ["k6 says that the run in the cloud failed."] };
        case 98:
            return { kind: "broken", reason: "k6 lost sight of the run in the cloud" };
        case 99:
            return { kind: "finished", thresholdsFailed: true, notes: [] };
        case 100:
            return { kind: "mistake", reason: "the script's setup() took longer than its setupTimeout" };
        case 101:
            return { kind: "mistake", reason: "the script's teardown() took longer than its teardownTimeout" };
        case 102:
            return { kind: "broken", reason: "k6 ran into a timeout of its own" };
        case 103:
            return { kind: "stopped", reason: "k6 was stopped by way of its REST API" };
        case 104:
            return { kind: "mistake", reason: "k6 refuses the script's options" };
        case 105:
            return { kind: "stopped", reason: "k6 was stopped by a signal" };
        case 106:
            return { kind: "broken", reason: "k6 could not open its REST API, which somebody else may be using" };
        case 107:
            return { kind: "mistake", reason: "the script threw an exception" };
        case 108:
            return { kind: "stopped", reason: "the script ended the run itself (exec.test.abort)" };
        case 109:
            return { kind: "broken", reason: "k6 crashed" };
        case 110:
            return {
                kind: "finished",
                thresholdsFailed: true,
                notes: ["The script marked the run as failed (exec.test.fail)."],
            };
        case 255:
            return { kind: "mistake", reason: "k6 cannot load the script" };
        default:
            return { kind: "broken", reason: `k6 ended with the exit code ${code}, which it does not document` };
    }
}


/***/ }),

/***/ 94391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parsePoint)
/* harmony export */ });
/** Reads a line of k6's JSON output. Undefined for what is no sample: definitions of metrics, texts of the script. */
function parsePoint(line) {
    if (!line.startsWith("{"))
        return undefined;
    let parsed;
    try {
        parsed = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    const { type, metric, data } = parsed;
    if (type !== "Point" || typeof metric !== "string" || typeof data?.time !== "string")
        return undefined;
    const at = timeOf(data.time);
    const value = Number(data.value);
    if (!Number.isFinite(at) || !Number.isFinite(value))
        return undefined;
    const { tags, metadata } = data;
    return { metric, at, value, tags: tags ?? {}, metadata: metadata ?? {} };
}
/** RFC 3339 with nanoseconds, of which `Date.parse` keeps three digits only. */
function timeOf(text) {
    const [, seconds, fraction = "", zone] = /^(.*:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
    return Date.parse(`${seconds}${zone}`) + Number(`0${fraction}`) * 1000;
}


/***/ }),

/***/ 57063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ runK6),
/* harmony export */   Nx: () => (/* binding */ complaintOf),
/* harmony export */   gd: () => (/* binding */ COMMON_FLAGS)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);



/** Flags of every run: nothing is asked of the network but the target. Both major versions know them. */
const COMMON_FLAGS = ["run", "--quiet", "--address=", "--no-usage-report", "--out", "json=-"];
/** How long k6 may take to come to an end once it was asked to. */
const GRACE_MS = 20_000;
const MOST_LOG = 60;
/** Runs k6 to its end. @throws EnvironmentError when it cannot be started */
function runK6({ binary, args, env, cwd, line, signal }) {
    return new Promise((done, fail) => {
        // A group of its own: a terminal's Ctrl-C would reach k6 too, and the second one that it gets ends it at once.
        const detached = process.platform !== "win32";
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(binary, args, { env, cwd, detached, stdio: ["ignore", "pipe", "pipe"] });
        const orphaned = () => child.kill("SIGKILL");
        process.once("exit", orphaned);
        const log = [];
        let exceptions = 0;
        let killer;
        const stop = () => {
            child.kill("SIGINT");
            killer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
        };
        if (signal.aborted)
            stop();
        else
            signal.addEventListener("abort", stop, { once: true });
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
        lines.on("line", line);
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stderr }).on("line", (text) => {
            if (/"Request Failed"/.test(text) || text.trim() === "")
                return;
            // k6 2 adds a hint to it, k6 1 does not.
            if (/level=error .*\bsource=stacktrace/.test(text))
                exceptions++;
            log.push(text.slice(0, 2000));
            if (log.length > MOST_LOG)
                log.shift();
        });
        child.on("error", (error) => {
            clearTimeout(killer);
            process.removeListener("exit", orphaned);
            fail(new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`${binary} could not be started: ${error.message}.`));
        });
        child.on("close", (code, endedBy) => {
            clearTimeout(killer);
            process.removeListener("exit", orphaned);
            signal.removeEventListener("abort", stop);
            done({ code, signal: endedBy, log, exceptions });
        });
    });
}
/** What k6's log says went wrong: the message of its last error, else its last line. Without the places in the code. */
function complaintOf(log) {
    const text = log.findLast((line) => /level=error/.test(line)) ?? log.at(-1) ?? "";
    const quoted = /\bmsg="((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    const message = quoted?.replace(/\\(.)/g, (_, char) => ESCAPES[char] ?? char) ?? text;
    const parts = message.split("\n").map((part) => part.trim());
    return parts
        .filter((part) => part && !part.startsWith("at "))
        .slice(0, 3)
        .join(" ");
}
const ESCAPES = { n: "\n", t: " ", r: "" };


/***/ })

};
