export const id = 6662;
export const ids = [6662];
export const modules = {

/***/ 56942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   c8: () => (/* binding */ addTally),
/* harmony export */   gR: () => (/* binding */ Collector),
/* harmony export */   l4: () => (/* binding */ newTally),
/* harmony export */   we: () => (/* binding */ emptyOutcome)
/* harmony export */ });
/* unused harmony export packTally */
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60850);
/* harmony import */ var _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28766);


/** Of a request of which nothing became. */
function emptyOutcome() {
    return {
        kind: "dropped",
        message: undefined,
        status: undefined,
        at: Number.NaN,
        response: Number.NaN,
        service: Number.NaN,
        connect: Number.NaN,
        firstByte: Number.NaN,
        bytesIn: 0,
        bytesOut: 0,
    };
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
const MOST_MESSAGES = 200;
/** Answers come to a second for as long after it as most answers take, at the most. */
const KEEP_OPEN_S = 10;
/** Sums up one thread's outcomes: by endpoint, by endpoint and window, and by second. */
class Collector {
    #windowMs;
    #endpoints;
    #windows = [];
    #seconds = [];
    #errors = new Map();
    #statuses = [];
    recorded = 0;
    answered = 0;
    failed = 0;
    constructor(endpoints, windowMs) {
        this.#windowMs = windowMs;
        this.#endpoints = Array.from({ length: endpoints }, newTally);
    }
    record(endpoint, outcome) {
        const { kind, response, service, connect, firstByte, status } = outcome;
        const tally = this.#endpoints[endpoint];
        const window = this.#cell(this.#windowRow(outcome.at), endpoint);
        const at = Math.max(0, Math.floor(outcome.at / 1000));
        if (at >= this.#seconds.length)
            this.#compactBefore(at);
        const second = this.#cell(this.#seconds, at);
        this.recorded++;
        tally.counts[kind]++;
        window.counts[kind]++;
        second.counts[kind]++;
        tally.bytesIn += outcome.bytesIn;
        tally.bytesOut += outcome.bytesOut;
        if (response >= 0) {
            tally.response.record(response);
            window.response.record(response);
            second.response.record(response);
        }
        if (service >= 0)
            tally.service.record(service);
        if (connect >= 0)
            tally.connect.record(connect);
        if (firstByte >= 0)
            tally.firstByte.record(firstByte);
        if (status !== undefined) {
            this.answered++;
            this.#statuses[status] = (this.#statuses[status] ?? 0) + 1;
        }
        if (kind !== "ok")
            this.#error(kind, outcome.message ?? kind);
    }
    /** A request that was intended and never attempted. */
    drop(endpoint, at, message) {
        this.record(endpoint, { ...emptyOutcome(), kind: "dropped", message, at });
    }
    /** A second begins: those that are long over, and their windows, hold but a few late answers yet to come. */
    #compactBefore(second) {
        const over = second - KEEP_OPEN_S;
        for (let at = 0; at < over && at < this.#seconds.length; at++)
            this.#seconds[at]?.response.compact();
        const windows = Math.min(this.#windows.length, Math.floor((over * 1000) / this.#windowMs));
        for (let at = 0; at < windows; at++)
            for (const cell of this.#windows[at] ?? [])
                cell?.response.compact();
    }
    #windowRow(at) {
        const index = Math.max(0, Math.floor(at / this.#windowMs));
        this.#windows[index] ??= [];
        return this.#windows[index];
    }
    #cell(row, index) {
        row[index] ??= { counts: (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .noCounts */ .Yi)(), response: new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d() };
        return row[index];
    }
    #error(kind, message) {
        this.failed++;
        const key = `${kind} ${message}`;
        const known = this.#errors.get(key);
        if (known)
            known.count++;
        else if (this.#errors.size < MOST_MESSAGES)
            this.#errors.set(key, { kind, message, count: 1 });
        else {
            const rest = this.#errors.get(kind) ?? { kind, message: "others", count: 0 };
            rest.count++;
            this.#errors.set(kind, rest);
        }
    }
    /** The sum of all endpoints so far, and no more than what is shown while a run goes on. */
    soFar() {
        const [only, ...others] = this.#endpoints;
        if (only !== undefined && others.length === 0)
            return { counts: only.counts, response: only.response.pack() };
        const counts = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .noCounts */ .Yi)();
        const response = new _statistics_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .Histogram */ .d();
        for (const tally of this.#endpoints) {
            addCounts(counts, tally.counts);
            response.add(tally.response);
        }
        return { counts, response: response.pack() };
    }
    pack() {
        const packCell = (cell) => cell && { counts: cell.counts, response: cell.response.pack() };
        return {
            endpoints: this.#endpoints.map(packTally),
            windows: Array.from(this.#windows, (row) => Array.from(row ?? [], packCell)),
            seconds: Array.from(this.#seconds, packCell),
            errors: [...this.#errors.values()],
            statuses: this.#statuses.flatMap((count, status) => [[status, count]]),
        };
    }
}
function packTally(tally) {
    const { counts, response, service, connect, firstByte, bytesIn, bytesOut } = tally;
    return {
        counts,
        response: response.pack(),
        service: service.pack(),
        connect: connect.pack(),
        firstByte: firstByte.pack(),
        bytesIn,
        bytesOut,
    };
}
function addTally(sum, packed) {
    addCounts(sum.counts, packed.counts);
    sum.response.addPacked(packed.response);
    sum.service.addPacked(packed.service);
    sum.connect.addPacked(packed.connect);
    sum.firstByte.addPacked(packed.firstByte);
    sum.bytesIn += packed.bytesIn;
    sum.bytesOut += packed.bytesOut;
}
function addCounts(sum, counts) {
    for (const name of Object.keys(counts))
        sum[name] += counts[name];
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

/***/ 16662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ runPart)
});

// EXTERNAL MODULE: ./build/src/load/scenario/scenario.js
var scenario = __webpack_require__(10739);
// EXTERNAL MODULE: ./build/src/load/statistics/histogram.js
var histogram = __webpack_require__(28766);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/load/embedded/alarm-clock.js


/**
 * The thread rings before the time, as it takes a moment to wake, longer after a longer sleep; the rest is waited for
 * by turning round. A share of the wait, within bounds in milliseconds.
 */
const EARLY = { share: 0.1, least: 0.1, most: 0.3 };
/** The number of a set fits into 32 bits, and is never 0. */
const MOST_SETS = 2 ** 30;
/**
 * What the thread runs: sleeps until the time that is set, rings, and waits for the next time to be set. Whenever it is
 * woken it looks again: a notice may come late, when it has seen the new time already and sleeps towards it.
 */
const THREAD = `
const { parentPort, workerData: { sets, time } } = require("node:worker_threads");
parentPort.postMessage("ready");
for (let rung = 0; ; ) {
  const set = Atomics.load(sets, 0);
  if (set === rung) {
    Atomics.wait(sets, 0, set);
    continue;
  }
  const left = Number(Atomics.load(time, 0) - process.hrtime.bigint()) / 1e6;
  if (left > 0 && Atomics.wait(sets, 0, set, left) !== "timed-out") continue;
  parentPort.postMessage(set);
  rung = set;
}`;
/** How often the two clocks are read to learn how far they are apart: once a read is not interrupted, it is exact. */
const READS = 8;
/**
 * Rings at a time to within a few tenths of a millisecond. Node's own timers count whole milliseconds and are late by
 * half of one in the middle; a thread that sleeps in `Atomics.wait` is not. Where there is no such thread, or no longer,
 * those timers ring instead.
 */
class AlarmClock {
    /** Undefined: timers ring. */
    #thread;
    #sets;
    #time;
    #zero = hrtimeAtZero();
    /** How often it was set. */
    #count = 0;
    /** It has yet to ring. */
    #isSet = false;
    #due = 0;
    #ring = () => { };
    constructor() {
        const memory = new SharedArrayBuffer(16);
        this.#sets = new Int32Array(memory, 8, 1);
        this.#time = new BigInt64Array(memory, 0, 1);
    }
    static async start() {
        const clock = new AlarmClock();
        await clock.#startThread();
        return clock;
    }
    /** A machine may have no room for another thread. */
    async #startThread() {
        try {
            const workerData = { sets: this.#sets, time: this.#time };
            const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 };
            const thread = new external_node_worker_threads_.Worker(THREAD, { eval: true, workerData, resourceLimits });
            // Who waits for its rings has more to wait for: it alone need not keep a process that has failed.
            thread.unref();
            this.#thread = thread;
            const gone = new Promise((resolve) => {
                thread.on("error", () => { });
                thread.on("exit", () => {
                    resolve();
                    this.#onGone();
                });
            });
            await Promise.race([(0,external_node_events_.once)(thread, "message"), gone]);
            thread.on("message", (set) => this.#wake(set));
        }
        catch {
            this.#thread = undefined;
        }
    }
    /** What was set still rings. */
    #onGone() {
        if (this.#thread === undefined)
            return;
        this.#thread = undefined;
        if (this.#isSet)
            this.#setTimer();
    }
    /**
     * Calls back once, not before a time and soon after it. What was set before is forgotten.
     * @param due milliseconds of `performance.now()`
     */
    set(due, ring) {
        this.#due = due;
        this.#ring = ring;
        this.#isSet = true;
        this.#count = (this.#count % MOST_SETS) + 1;
        if (this.#thread === undefined) {
            this.#setTimer();
            return;
        }
        const early = Math.min(EARLY.most, Math.max(EARLY.least, EARLY.share * (due - performance.now())));
        Atomics.store(this.#time, 0, this.#zero + nanoseconds(due - early));
        Atomics.store(this.#sets, 0, this.#count);
        Atomics.notify(this.#sets, 0);
    }
    #setTimer() {
        const set = this.#count;
        setTimeout(() => this.#wake(set), Math.max(0, Math.floor(this.#due - performance.now())));
    }
    #wake(set) {
        // The last turn lets the poll phase pass: a connection that the server has closed is then known to be closed.
        const ring = performance.now() >= this.#due;
        setImmediate(() => {
            if (set !== this.#count || !this.#isSet)
                return;
            if (!ring)
                return this.#wake(set);
            this.#isSet = false;
            this.#ring();
        });
    }
    async close() {
        const thread = this.#thread;
        this.#thread = undefined;
        this.#isSet = false;
        await thread?.terminate();
    }
}
/**
 * `process.hrtime` when `performance.now()` was zero, in nanoseconds; threads share only the former. Of several reads of
 * both the one that took the least: whoever is interrupted between them would be woken too early at every ring, and turn
 * round for as long as it was.
 */
function hrtimeAtZero() {
    let least = Number.POSITIVE_INFINITY;
    let zero = 0n;
    for (let read = 0; read < READS; read++) {
        const before = performance.now();
        const time = process.hrtime.bigint();
        const after = performance.now();
        if (after - before >= least)
            continue;
        least = after - before;
        zero = time - nanoseconds((before + after) / 2);
    }
    return zero;
}
const nanoseconds = (milliseconds) => BigInt(Math.round(milliseconds * 1e6));

// EXTERNAL MODULE: ./build/src/load/embedded/health.js
var embedded_health = __webpack_require__(84179);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/load/embedded/schedule.js
var schedule = __webpack_require__(72032);
;// CONCATENATED MODULE: ./build/src/load/embedded/open-arrivals.js


/** The alarm rings at every arrival, but not more often than this: beyond two thousand a second they come in handfuls. */
const LEAST_WAIT_MS = 0.5;
/** Deadlines of requests are looked at this often where no arrival comes. */
const MOST_WAIT_MS = 5;
/** The open model: arrivals come at their times, whatever became of those before them. @param lag how late they were handled */
async function runOpen(load, { seed, warmupMs }, part, phase, clock, requests, lag) {
    const first = load.stages[0];
    const rate = first.from > 0 ? first.from : first.to / 2;
    const warm = { arrivals: load.arrivals, stages: [{ durationMs: warmupMs, from: rate, to: rate }] };
    if (warmupMs > 0)
        await follow((0,schedule/* arrivals */.n)(warm, ~seed, part), phase.zero - warmupMs, undefined, phase, clock, requests);
    await follow((0,schedule/* arrivals */.n)(load, seed, part), phase.zero, lag, phase, clock, requests);
    // The phase is as long as was said, also after its last arrival.
    while (!phase.isOver(performance.now())) {
        requests.expire(performance.now());
        await (0,promises_.setTimeout)(Math.min(5, Math.max(1, phase.end - performance.now())));
    }
}
/** Sends the arrivals of a schedule at their times. */
function follow(schedule, from, lag, phase, clock, requests) {
    let next = schedule.next();
    return new Promise((resolve) => {
        const tick = () => {
            const now = performance.now();
            while (next !== undefined && from + next.at <= now && !phase.stopped) {
                lag?.record(Math.max(0, performance.now() - from - next.at));
                requests.arrive(next.index, from + next.at, undefined);
                next = schedule.next();
            }
            requests.expire(now);
            if (next === undefined || phase.stopped)
                return resolve();
            const done = performance.now();
            clock.set(Math.min(done + MOST_WAIT_MS, Math.max(now + LEAST_WAIT_MS, from + next.at)), tick);
        };
        tick();
    });
}

;// CONCATENATED MODULE: ./build/src/load/embedded/phase.js
/** The measured phase on the monotonic clock, between the warm-up before it and the wait for answers after it. */
class Phase {
    /** Beginning and end, in milliseconds of `performance.now()`. */
    zero;
    end;
    #durationMs;
    /** When it was ended before its time. */
    stoppedAt;
    constructor(warmupMs, durationMs) {
        this.zero = performance.now() + warmupMs;
        this.end = this.zero + durationMs;
        this.#durationMs = durationMs;
    }
    stop() {
        this.stoppedAt ??= Math.min(this.end, performance.now());
    }
    /** As it was planned, or as long as it lasted. */
    get durationMs() {
        return this.stoppedAt === undefined ? this.#durationMs : Math.max(0, this.stoppedAt - this.zero);
    }
    get stopped() {
        return this.stoppedAt !== undefined;
    }
    /** Nothing more begins. */
    isOver(now) {
        return this.stopped || now >= this.end;
    }
    get name() {
        const now = performance.now();
        return now < this.zero ? "warm-up" : this.isOver(now) ? "waiting for answers" : "measuring";
    }
}

// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/embedded/collector.js
var collector = __webpack_require__(56942);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/load/scenario/address.js
var address = __webpack_require__(81745);
// EXTERNAL MODULE: ./build/src/load/scenario/template.js
var template = __webpack_require__(27487);
// EXTERNAL MODULE: ./build/src/load/embedded/http1/connection.js + 2 modules
var connection = __webpack_require__(4162);
// EXTERNAL MODULE: ./build/src/load/embedded/judge-answer.js + 1 modules
var judge_answer = __webpack_require__(22911);
// EXTERNAL MODULE: ./build/src/load/embedded/proxy.js
var embedded_proxy = __webpack_require__(11653);
;// CONCATENATED MODULE: ./build/src/load/embedded/compile-step.js






/** @throws UsageError when the proxy's address cannot be used */
function compileStep(step, endpoint, transport) {
    const judge = new judge_answer/* AnswerJudge */.S(step);
    const build = (variables) => buildRequest(step, variables, transport);
    if (!isConstant(step))
        return { step, endpoint, judge, build };
    const only = build({});
    if (typeof only !== "string" && !transport.http2) {
        const proxy = only.url.protocol === "http:" ? (0,embedded_proxy/* proxyFor */.i)(only.url, transport.proxy) : undefined;
        only.request.bytes = (0,connection/* requestBytes */.D)(only.request, proxy ? only.url.origin : "");
    }
    return { step, endpoint, judge, build: () => only };
}
function isConstant({ url, headers, body }) {
    if ((0,template/* constantOf */.yi)(url) === undefined || Object.values(headers).some((value) => (0,template/* constantOf */.yi)(value) === undefined))
        return false;
    if (body === undefined)
        return true;
    return body.kind === "text" ? (0,template/* constantOf */.yi)(body.template) !== undefined : (0,template/* variablesOf */.ht)(body.value).length === 0;
}
function buildRequest(step, variables, transport) {
    const url = (0,address/* addressOf */.c)(step, variables, transport.origins);
    if (typeof url === "string")
        return `not sent: ${url}`;
    const body = bodyOf(step, variables);
    const headers = new Map([
        ["host", url.host],
        ["user-agent", `backend-kit-load/${version/* VERSION */.x}`],
        ["accept", "*/*"],
    ]);
    if (step.body?.kind === "json")
        headers.set("content-type", "application/json");
    for (const [name, value] of Object.entries(transport.headers))
        headers.set(name, value);
    for (const [name, value] of Object.entries(step.headers))
        headers.set(name, oneLine((0,template/* render */.XX)(value, variables)));
    const proxy = url.protocol === "http:" ? (0,embedded_proxy/* proxyFor */.i)(url, transport.proxy) : undefined;
    if (proxy?.authorization)
        headers.set("proxy-authorization", proxy.authorization);
    const request = { method: step.method, path: `${url.pathname}${url.search}`, headers: [...headers], body };
    return { request, url, href: url.href };
}
function bodyOf({ body }, variables) {
    if (body === undefined)
        return undefined;
    return Buffer.from(body.kind === "text" ? (0,template/* render */.XX)(body.template, variables) : JSON.stringify((0,template/* renderJson */.hF)(body.value, variables)));
}
/** What an answer or a data file holds must not become a header of its own. */
function oneLine(value) {
    return value.replace(/[\r\n\0]+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/src/load/embedded/deadlines.js
/**
 * Requests by when their time is over. All have the same time, so the first to begin is the first to end. What is
 * settled is taken out at once: nothing piles up behind a slow request. Linked, as a set leaves garbage behind.
 */
class Deadlines {
    #first;
    #last;
    add(request) {
        const last = this.#last;
        request.deadlines = this;
        request.before = last;
        request.behind = undefined;
        if (last === undefined)
            this.#first = request;
        else
            last.behind = request;
        this.#last = request;
    }
    delete(request) {
        const { before, behind } = request;
        if (before === undefined)
            this.#first = behind;
        else
            before.behind = behind;
        if (behind === undefined)
            this.#last = before;
        else
            behind.before = before;
        request.deadlines = undefined;
        request.before = undefined;
        request.behind = undefined;
    }
    /** Takes out those whose time, by `startOf`, is over, and calls `expired` for them. */
    expire(now, timeoutMs, startOf, expired) {
        for (let request = this.#first; request !== undefined; request = this.#first) {
            if (startOf(request) + timeoutMs > now)
                break;
            this.delete(request);
            expired(request);
        }
    }
}

// EXTERNAL MODULE: ./build/src/load/embedded/origin.js + 3 modules
var origin = __webpack_require__(63371);
// EXTERNAL MODULE: ./build/src/load/embedded/random.js
var random = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/load/embedded/traveller.js
/** One request of a traveller. */
class Request {
    traveller;
    compiled;
    request;
    url;
    intendedAt;
    #owner;
    keep = 0;
    attemptedAt = Number.NaN;
    sentAt = Number.NaN;
    firstByteAt = Number.NaN;
    connectMs = Number.NaN;
    head = undefined;
    body = NOTHING;
    bodyBytes = 0;
    bytesIn = 0;
    bytesOut = 0;
    place = undefined;
    cancel = undefined;
    settled = false;
    /** Where its time runs, and who stands next to it there. */
    deadlines = undefined;
    before = undefined;
    behind = undefined;
    constructor(owner, traveller, compiled, request, url, intendedAt) {
        this.#owner = owner;
        this.traveller = traveller;
        this.compiled = compiled;
        this.request = request;
        this.url = url;
        this.intendedAt = intendedAt;
    }
    started(head, now) {
        this.head = head;
        this.firstByteAt = now;
        this.keep = this.compiled.judge.keep(head);
        if (this.keep > 0)
            this.body = [];
    }
    answered(now) {
        if (this.settled)
            return;
        this.settled = true;
        this.#owner.onAnswer(this, now);
    }
    failed(failure, now) {
        if (this.settled)
            return;
        this.settled = true;
        this.#owner.onFailure(this, failure, now);
    }
}
const NOTHING = [];

;// CONCATENATED MODULE: ./build/src/load/embedded/requests.js








/** How long after Ctrl-C answers are waited for. */
const GRACE_MS = 2000;
/** Sends travellers through their journeys, and records what becomes of every request. */
class Requests {
    #plan;
    #part;
    #phase;
    #journeys = [];
    #origins = new Map();
    measured;
    warmup;
    #sent = new Deadlines();
    #unsent = new Deadlines();
    /** Those that had to wait for a connection and got one. */
    #sentLate = new Deadlines();
    /** Of the request that is being recorded: one for all of them, as nobody keeps it. */
    #outcome = (0,collector/* emptyOutcome */.we)();
    /** Those that are not settled. */
    open = 0;
    /** Those that had to do without a connection. */
    starved = 0;
    constructor(plan, part, endpoints, phase) {
        this.#plan = plan;
        this.#part = part;
        this.#phase = phase;
        this.measured = new collector/* Collector */.gR(endpoints.length, plan.windowMs);
        this.warmup = new collector/* Collector */.gR(endpoints.length, Number.POSITIVE_INFINITY);
        const sum = plan.scenario.journeys.reduce((all, { weight }) => all + weight, 0);
        let upTo = 0;
        for (const journey of plan.scenario.journeys) {
            upTo += journey.weight / sum;
            const steps = journey.steps.map((step) => compileStep(step, endpoints.indexOf(step.name), plan.transport));
            const uses = journey.data !== undefined || journey.steps.some(({ extract }) => extract !== undefined);
            this.#journeys.push({ journey, steps, upTo, uses });
        }
    }
    /** Sentences about the origins that every reader should see. */
    get notes() {
        return [...new Set([...this.#origins.values()].flatMap((carrier) => carrier.notes()))];
    }
    close() {
        for (const carrier of this.#origins.values())
            carrier.close();
    }
    /** Somebody comes. @param done called after the last request of the journey */
    arrive(index, intendedAt, done) {
        const chosen = this.#choose(index);
        let variables;
        if (chosen.uses) {
            const row = chosen.journey.data && this.#rowOf(chosen.journey.data, index);
            variables = { ...row };
        }
        this.#step({ steps: chosen.steps, at: 0, variables, index, done }, intendedAt);
    }
    #rowOf({ order, rows }, index) {
        const at = order === "random" ? Math.floor((0,random/* randomAt */.R)(this.#plan.seed ^ 0x5bd1, index) * rows.length) : index;
        return rows[at % rows.length];
    }
    #choose(index) {
        if (this.#journeys.length === 1)
            return this.#journeys[0];
        const at = (0,random/* randomAt */.R)(this.#plan.seed ^ 0x1ce4, index);
        return this.#journeys.find(({ upTo }) => at < upTo) ?? this.#journeys.at(-1);
    }
    #step(traveller, intendedAt) {
        const compiled = traveller.steps[traveller.at];
        const built = compiled.build(traveller.variables ?? NONE);
        if (typeof built === "string") {
            this.#breakOff(traveller, intendedAt, built);
            return;
        }
        const it = new Request(this, traveller, compiled, built.request, built.href, intendedAt);
        built.carrier ??= this.#carrier(built.url);
        this.open++;
        built.carrier.carry(it, performance.now());
        if (it.settled)
            return;
        if (Number.isNaN(it.attemptedAt))
            this.#unsent.add(it);
        else
            this.#sent.add(it);
    }
    #carrier(url) {
        let carrier = this.#origins.get(url.origin);
        if (carrier === undefined) {
            carrier = (0,origin/* carrierFor */.m)(url, this.#plan, this.#part);
            this.#origins.set(url.origin, carrier);
        }
        return carrier;
    }
    onAnswer(request, now) {
        const { compiled, head, traveller } = request;
        const { kind, message, values } = compiled.judge.judge(head, request.body, request.bodyBytes, request.url);
        this.#record(request, kind, message, now, head.status);
        if (values)
            Object.assign(traveller.variables, values);
        if (kind === "ok")
            this.#goOn(traveller, now, compiled.step.thinkTime);
        else
            this.#breakOff(traveller, now, undefined);
    }
    onFailure(request, failure, now) {
        if (failure.own)
            this.starved++;
        this.#record(request, failure.kind, failure.message, now, undefined);
        this.#breakOff(request.traveller, now, undefined, !Number.isNaN(request.sentAt));
    }
    #record(request, kind, message, now, status) {
        this.open--;
        request.deadlines?.delete(request);
        const { intendedAt, attemptedAt, sentAt, firstByteAt } = request;
        const { timeoutMs } = this.#plan.transport;
        const answered = status !== undefined;
        const end = kind === "timeout" ? attemptedAt + timeoutMs : now;
        const timed = answered || kind === "timeout";
        const outcome = this.#outcome;
        outcome.kind = kind;
        outcome.message = message;
        outcome.status = status;
        outcome.at = intendedAt - this.#phase.zero;
        outcome.response = timed ? Math.max(0, end - intendedAt) : Number.NaN;
        outcome.service = timed ? end - sentAt : Number.NaN;
        outcome.connect = request.connectMs;
        outcome.firstByte = firstByteAt - sentAt;
        outcome.bytesIn = request.bytesIn;
        outcome.bytesOut = request.bytesOut;
        this.#into(intendedAt).record(request.compiled.endpoint, outcome);
    }
    #into(intendedAt) {
        return intendedAt < this.#phase.zero ? this.warmup : this.measured;
    }
    #goOn(traveller, now, thinkTime) {
        traveller.at++;
        const isLast = traveller.at === traveller.steps.length;
        // A pause after the last step is one before the user's next round; in the open model nobody comes again.
        if (isLast && (thinkTime === undefined || traveller.done === undefined)) {
            traveller.done?.(true);
            return;
        }
        // What would begin after the phase is no part of it.
        const next = (at) => {
            if (isLast || this.#phase.isOver(at))
                traveller.done?.(true);
            else
                this.#step(traveller, at);
        };
        if (thinkTime === undefined) {
            next(now);
            return;
        }
        const share = (0,random/* randomAt */.R)(this.#plan.seed ^ traveller.at, traveller.index);
        const until = now + thinkTime.least + share * (thinkTime.most - thinkTime.least);
        // Timers of whole milliseconds may fire a little early.
        const timer = setTimeout(() => next(Math.min(until, performance.now())), until - now);
        if (isLast)
            timer.unref();
    }
    /** The journey ends here: its other requests were intended, unless they were to begin after the phase, and will not be sent. */
    #breakOff(traveller, now, unsent, connected = true) {
        const first = unsent === undefined ? traveller.at + 1 : traveller.at;
        const last = this.#phase.isOver(now) ? first : traveller.steps.length;
        for (let at = first; at < last; at++) {
            const message = unsent ?? "a step before it in its journey failed";
            this.#into(now).drop(traveller.steps[at].endpoint, now - this.#phase.zero, message);
        }
        traveller.done?.(connected && unsent === undefined);
    }
    /** Ends what took too long: an attempt with the timeout, a wait for a free connection as dropped. */
    expire(now) {
        const { timeoutMs } = this.#plan.transport;
        const giveUp = (request) => {
            this.#withdraw(request);
            request.cancel?.();
            request.failed({ kind: "timeout", message: timedOut(request) }, now);
        };
        this.#sent.expire(now, timeoutMs, attempted, giveUp);
        this.#unsent.expire(now, timeoutMs, intended, (request) => {
            // Given to a connection since: it has the rest of its time from then.
            if (!Number.isNaN(request.attemptedAt)) {
                this.#sentLate.add(request);
                return;
            }
            this.#withdraw(request);
            this.starved++;
            request.failed({ kind: "dropped", message: "no connection became free within the timeout" }, now);
        });
        this.#sentLate.expire(now, timeoutMs, attempted, giveUp);
    }
    #withdraw(request) {
        this.#origins.get(new URL(request.url).origin)?.withdraw(request);
    }
    /** Waits for what is in flight: each request has its timeout, after a stop only a moment. @returns how many it cut off */
    async drain() {
        const since = performance.now();
        if (this.#phase.stopped)
            this.#withdrawUnsent();
        while (this.open > 0) {
            const now = performance.now();
            this.expire(now);
            if (this.#phase.stopped && now - Math.max(since, this.#phase.stoppedAt) > GRACE_MS)
                break;
            await (0,promises_.setTimeout)(this.open > 0 ? 2 : 0);
        }
        const left = this.open;
        this.#cutOff();
        return left;
    }
    /** What was sent stays intended, whether or not somebody waited for its answer. */
    #cutOff() {
        const cut = (request) => {
            request.cancel?.();
            request.failed({ kind: "reset", message: engine/* CUT_OFF */.Vk }, performance.now());
        };
        for (const deadlines of [this.#sent, this.#sentLate, this.#unsent])
            deadlines.expire(Number.POSITIVE_INFINITY, 0, intended, cut);
    }
    /** What was not sent when the run was stopped is no longer intended. */
    #withdrawUnsent() {
        this.#unsent.expire(Number.POSITIVE_INFINITY, 0, intended, (request) => {
            if (!Number.isNaN(request.attemptedAt)) {
                this.#sentLate.add(request);
                return;
            }
            this.#withdraw(request);
            request.settled = true;
            this.open--;
        });
    }
}
const NONE = {};
function attempted({ attemptedAt }) {
    return attemptedAt;
}
function intended({ intendedAt }) {
    return intendedAt;
}
function timedOut({ head, sentAt }) {
    if (head !== undefined)
        return "the answer's body did not end in time";
    return Number.isNaN(sentAt) ? "no connection in time" : "no answer in time";
}

;// CONCATENATED MODULE: ./build/src/load/embedded/virtual-users.js

/** A virtual user that got no connection tries again after this. */
const BACK_OFF_MS = 50;
/** The closed model: virtual users send as soon as they were answered. */
async function runClosed(concurrency, part, phase, requests) {
    const users = new VirtualUsers(concurrency, phase, requests);
    for (let user = part.index; user < concurrency; user += part.of)
        users.begin(user);
    while (!phase.isOver(performance.now())) {
        requests.expire(performance.now());
        await (0,promises_.setTimeout)(5);
    }
}
class VirtualUsers {
    #concurrency;
    #phase;
    #requests;
    #ready = [];
    #flushing = false;
    constructor(concurrency, phase, requests) {
        this.#concurrency = concurrency;
        this.#phase = phase;
        this.#requests = requests;
    }
    begin(index) {
        const user = {
            round: index,
            done: (connected) => {
                user.round += this.#concurrency;
                if (connected)
                    this.#soon(user);
                else
                    setTimeout(() => this.#soon(user), BACK_OFF_MS);
            },
        };
        this.#soon(user);
    }
    /** After the poll phase, so that what the server closed meanwhile is known; all that are ready in one go. */
    #soon(user) {
        this.#ready.push(user);
        if (this.#flushing)
            return;
        this.#flushing = true;
        setImmediate(this.#flush);
    }
    #flush = () => {
        this.#flushing = false;
        const ready = this.#ready;
        this.#ready = [];
        for (const user of ready) {
            const now = performance.now();
            if (!this.#phase.isOver(now))
                this.#requests.arrive(user.round, now, user.done);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/load/embedded/run.js








const TELL_MS = 250;
const SO_FAR_EVERY = 4;
/**
 * Runs one thread's part of a plan.
 * @param signal stops sending; what is in flight is waited for a moment
 */
async function runPart(plan, part, endpoints, signal, report) {
    const { load, warmupMs } = plan;
    const clock = load.model === "open" ? await AlarmClock.start() : undefined;
    const phase = new Phase(warmupMs, (0,scenario/* durationOf */.cf)(load));
    const requests = new Requests(plan, part, endpoints, phase);
    const lag = new histogram/* Histogram */.d();
    const stop = () => phase.stop();
    if (signal.aborted)
        stop();
    signal.addEventListener("abort", stop, { once: true });
    let told = 0;
    const telling = setInterval(() => report(progressOf(phase, requests, told++ % SO_FAR_EVERY === 0)), TELL_MS);
    let health = (0,embedded_health/* watchHealth */.c)();
    const begins = setTimeout(() => {
        health = (0,embedded_health/* watchHealth */.c)();
    }, warmupMs);
    try {
        if (load.model === "open")
            await runOpen(load, plan, part, phase, clock, requests, lag);
        else
            await runClosed(load.concurrency, part, phase, requests);
        const state = health();
        const left = await requests.drain();
        return { ...resultOf(phase, requests), ...state, lag: lag.pack(), left };
    }
    finally {
        clearInterval(telling);
        clearTimeout(begins);
        await clock?.close();
        signal.removeEventListener("abort", stop);
        requests.close();
    }
}
function resultOf(phase, { measured, warmup, starved, notes }) {
    return {
        figures: measured.pack(),
        starved,
        warmup: { requests: warmup.recorded, failed: warmup.failed },
        durationMs: phase.durationMs,
        elapsedMs: Math.max(0, performance.now() - phase.zero),
        notes,
    };
}
function progressOf(phase, { measured, warmup }, withSoFar) {
    return {
        phase: phase.name,
        elapsedMs: performance.now() - phase.zero,
        soFar: withSoFar ? measured.soFar() : undefined,
        answers: measured.answered + warmup.answered,
    };
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


/***/ })

};
