export const id = 5674;
export const ids = [5674];
export const modules = {

/***/ 57304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedEngine: () => (/* binding */ embeddedEngine),
  endpointsOf: () => (/* binding */ endpointsOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/load/engine.js
var engine = __webpack_require__(60850);
// EXTERNAL MODULE: ./build/src/load/scenario/scenario.js
var scenario = __webpack_require__(10739);
// EXTERNAL MODULE: ./build/src/load/statistics/histogram.js
var histogram = __webpack_require__(28766);
// EXTERNAL MODULE: ./build/src/load/embedded/collector.js
var collector = __webpack_require__(56942);
// EXTERNAL MODULE: ./build/src/load/embedded/probe.js
var probe = __webpack_require__(39951);
// EXTERNAL MODULE: ./build/src/load/embedded/run.js + 8 modules
var run = __webpack_require__(16662);
// EXTERNAL MODULE: ./build/src/load/embedded/schedule.js
var schedule = __webpack_require__(72032);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/load/embedded/threads.js





/**
 * Requests live for milliseconds: a small nursery is swept often and is enough, where the default one grows to a hundred
 * megabytes at full speed.
 */
const YOUNG_MB = 12;
/**
 * V8 lets a heap that may grow beyond 2 GB become four times what lives in it before it sweeps, a smaller one twice. No
 * load comes near that: a hundred thousand requests under way take some fifty megabytes.
 */
const OLD_MB = 1920;
/** Runs a plan in several threads, each with its share of the arrivals. Stops all when one fails. */
async function runInThreads(plan, threads, endpoints, signal, report) {
    const workers = [];
    const work = Array.from({ length: threads }, (_, index) => {
        const task = { plan, index, of: threads, endpoints };
        const worker = new external_node_worker_threads_.Worker(...entry(task));
        workers.push(worker);
        const stop = () => worker.postMessage("stop");
        if (signal.aborted)
            stop();
        signal.addEventListener("abort", stop, { once: true });
        return new Promise((resolve, reject) => {
            worker.on("message", (message) => {
                if ("progress" in message)
                    report(index, message.progress);
                else
                    resolve(message.result);
            });
            worker.on("error", reject);
            worker.on("exit", () => reject(new Error("a thread of the load generator ended before its time")));
        });
    });
    try {
        return await Promise.all(work);
    }
    finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
/** The thread's code: our own file, or the bundle that we are part of. */
function entry(task) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const own = (0,external_node_path_.join)(here, "thread.ts");
    const module = (0,external_node_url_.pathToFileURL)((0,external_node_fs_.existsSync)(own) ? own : (0,external_node_path_.join)(here, "index.js"));
    const code = `import(${JSON.stringify(module.href)}).then(({ loadThread }) => loadThread())`;
    const resourceLimits = {
        maxYoungGenerationSizeMb: YOUNG_MB,
        maxOldGenerationSizeMb: Math.min(OLD_MB, Math.floor((0,external_node_v8_.getHeapStatistics)().heap_size_limit / 2 ** 20)),
    };
    return [code, { eval: true, workerData: task, resourceLimits }];
}

;// CONCATENATED MODULE: ./build/src/load/embedded/engine.js










/** Requests a second that are asked of one thread; measured threads send more than twice as many over loopback. */
const RATE_PER_THREAD = 20_000;
const LIGHT_RATE = 2000;
/** Our own engine. */
const embeddedEngine = {
    async run(plan, context) {
        const endpoints = endpointsOf(plan);
        await (0,probe/* probeOrigins */.S)(plan.transport, context.signal);
        const startedAt = new Date().toISOString();
        const threads = threadsFor(plan);
        const control = new Control(plan, context, threads);
        const parts = threads === 1 && isLight(plan)
            ? [await (0,run/* runPart */.L)(plan, { index: 0, of: 1 }, endpoints, control.signal, (it) => control.onProgress(0, it))]
            : await runInThreads(plan, threads, endpoints, control.signal, (index, it) => control.onProgress(index, it));
        return { ...measurementOf(plan, endpoints, parts), startedAt, stopped: control.stopped };
    },
};
/** Names of all steps, in order, each once. */
function endpointsOf({ scenario }) {
    return [...new Set(scenario.journeys.flatMap(({ steps }) => steps.map(({ name }) => name)))];
}
function threadsFor({ load, workers }) {
    if (workers !== undefined)
        return load.model === "closed" ? Math.min(workers, load.concurrency) : workers;
    if (load.model === "closed")
        return 1;
    return Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), Math.ceil((0,schedule/* peakRate */.a)(load) / RATE_PER_THREAD)));
}
/** So little that it needs no thread of its own, with a memory of its own. */
function isLight({ load, workers }) {
    return workers === undefined && load.model === "open" && (0,schedule/* peakRate */.a)(load) <= LIGHT_RATE;
}
/** Ends the run where somebody asks for it, and tells how it stands. */
class Control {
    #abort = new AbortController();
    #plan;
    #context;
    #latest;
    #shown = { p50: null, p99: null, failed: 0 };
    #told = { at: performance.now(), answers: 0, rate: 0 };
    stopped;
    constructor(plan, context, threads) {
        this.#plan = plan;
        this.#context = context;
        this.#latest = Array(threads);
        const stop = () => this.#stop("signal", "it was interrupted");
        if (context.signal.aborted)
            stop();
        context.signal.addEventListener("abort", stop, { once: true });
    }
    get signal() {
        return this.#abort.signal;
    }
    #stop(by, reason) {
        this.stopped ??= { by, reason };
        this.#abort.abort();
    }
    onProgress(thread, progress) {
        this.#latest[thread] = { ...progress, soFar: progress.soFar ?? this.#latest[thread]?.soFar };
        if (thread !== 0)
            return;
        const soFar = progress.soFar && sumOf(this.#latest.map((part) => part?.soFar));
        if (soFar !== undefined)
            this.#shown = {
                p50: soFar.response.quantile(0.5),
                p99: soFar.response.quantile(0.99),
                failed: (0,engine/* intendedOf */.Bj)(soFar.counts) - soFar.counts.ok,
            };
        const { phase, elapsedMs } = progress;
        const answers = this.#latest.reduce((sum, part) => sum + (part?.answers ?? 0), 0);
        const now = performance.now();
        if (now - this.#told.at >= 950)
            this.#told = { at: now, answers, rate: (answers - this.#told.answers) / ((now - this.#told.at) / 1000) };
        this.#context.progress({
            phase,
            elapsedMs: Math.max(0, elapsedMs),
            remainingMs: Math.max(0, (0,scenario/* durationOf */.cf)(this.#plan.load) - elapsedMs),
            rate: this.#told.rate,
            ...this.#shown,
        });
        if (soFar === undefined || phase !== "measuring")
            return;
        const reason = this.#context.abort?.(soFar, elapsedMs);
        if (reason !== undefined)
            this.#stop("abort", reason);
    }
}
/** Puts together what all threads measured. */
function measurementOf(plan, names, parts) {
    const total = (0,collector/* newTally */.l4)();
    const endpoints = names.map((name) => ({ name, ...(0,collector/* newTally */.l4)() }));
    const statuses = {};
    const lag = new histogram/* Histogram */.d();
    for (const { figures, lag: packed } of parts) {
        for (const [i, tally] of figures.endpoints.entries()) {
            (0,collector/* addTally */.c8)(total, tally);
            (0,collector/* addTally */.c8)(endpoints[i], tally);
        }
        for (const [status, count] of figures.statuses)
            statuses[status] = (statuses[status] ?? 0) + count;
        lag.addPacked(packed);
    }
    const durationMs = Math.max(...parts.map((part) => part.durationMs));
    const { model } = plan.load;
    return {
        engine: { kind: "embedded", version: version/* VERSION */.x },
        model,
        durationMs,
        elapsedMs: Math.max(...parts.map((part) => part.elapsedMs)),
        intendedRate: model === "open" && durationMs > 0 ? (0,engine/* intendedOf */.Bj)(total.counts) / (durationMs / 1000) : null,
        total,
        endpoints,
        windows: windowsOf(plan.windowMs, durationMs, names, parts),
        seconds: secondsOf(durationMs, parts),
        errors: errorsOf(parts),
        statuses,
        warmup: {
            durationMs: plan.warmupMs,
            requests: parts.reduce((sum, { warmup }) => sum + warmup.requests, 0),
            failed: parts.reduce((sum, { warmup }) => sum + warmup.failed, 0),
        },
        longestThinkMs: (0,scenario/* longestThinkOf */.ub)(plan.scenario),
        generator: {
            lag: model === "open" ? lag : null,
            utilization: Math.max(...parts.map(({ utilization }) => utilization)),
            steal: parts[0].steal,
            starved: parts.reduce((sum, { starved }) => sum + starved, 0),
            threads: parts.length,
        },
        notes: notesOf(parts),
    };
}
function windowsOf(windowMs, durationMs, names, parts) {
    const windows = [];
    for (let startMs = 0; startMs < durationMs; startMs += windowMs) {
        const rows = parts.map(({ figures }) => figures.windows[startMs / windowMs] ?? []);
        const cells = names.map((name, i) => ({ name, ...sumOf(rows.map((row) => row[i])) }));
        const all = { counts: (0,engine/* noCounts */.Yi)(), response: new histogram/* Histogram */.d() };
        for (const { counts, response } of cells) {
            (0,collector/* addCounts */.c5)(all.counts, counts);
            all.response.add(response);
            response.compact();
        }
        all.response.compact();
        const endMs = Math.min(startMs + windowMs, durationMs);
        windows.push({ startMs, endMs, ...all, endpoints: names.length > 1 ? cells : [] });
    }
    return windows;
}
function secondsOf(durationMs, parts) {
    return Array.from({ length: Math.ceil(durationMs / 1000) }, (_, second) => {
        const { counts, response } = sumOf(parts.map(({ figures }) => figures.seconds[second]));
        response.compact();
        const intended = (0,engine/* intendedOf */.Bj)(counts);
        return { second, intended, ok: counts.ok, failed: intended - counts.ok, response };
    });
}
function sumOf(cells) {
    const counts = (0,engine/* noCounts */.Yi)();
    const response = new histogram/* Histogram */.d();
    for (const cell of cells) {
        if (cell === undefined)
            continue;
        (0,collector/* addCounts */.c5)(counts, cell.counts);
        response.addPacked(cell.response);
    }
    return { counts, response };
}
function errorsOf(parts) {
    const all = new Map();
    for (const error of parts.flatMap(({ figures }) => figures.errors)) {
        const key = `${error.kind} ${error.message}`;
        const known = all.get(key);
        if (known)
            known.count += error.count;
        else
            all.set(key, { ...error });
    }
    return [...all.values()].sort((a, b) => b.count - a.count || engine/* CLASSES */.Nv.indexOf(a.kind) - engine/* CLASSES */.Nv.indexOf(b.kind));
}
function notesOf(parts) {
    const left = parts.reduce((sum, part) => sum + part.left, 0);
    const notes = [...new Set(parts.flatMap(({ notes }) => notes))];
    if (left > 0)
        notes.push(`${left} ${left === 1 ? "request was" : "requests were"} under way when the run was ended, and ${left === 1 ? "was" : "were"} cut off.`);
    return notes;
}


/***/ }),

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

/***/ 11653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _resolve_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75427);



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
    return {
        host: url.hostname.replace(/^\[|\]$/g, ""),
        port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
        secure: url.protocol === "https:",
        authorization: (0,_resolve_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .basicOf */ .w)(url),
    };
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
/** NO_PROXY: names with all below them, addresses, each with or without a port, networks; `*` is everything. */
function isExcepted({ hostname, port, protocol }, list) {
    const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
    const actualPort = port || (protocol === "https:" ? "443" : "80");
    return list
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === "*")
            return true;
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry))
            return entry === host;
        if (entry.includes("/"))
            return isWithin(host, entry);
        const [, name, entryPort] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (name === undefined || (entryPort !== undefined && entryPort !== actualPort))
            return false;
        const bare = name.replace(/^\*?\.|\.$/g, "");
        return host === bare || host.endsWith(`.${bare}`);
    });
}
/** Whether an address is in a network, written as "10.0.0.0/8". */
function isWithin(host, network) {
    const [address = "", bits = ""] = network.split("/");
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const kind = family === 4 ? "ipv4" : "ipv6";
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, Number(bits), kind);
    return list.check(host, kind);
}


/***/ }),

/***/ 70291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   RC: () => (/* binding */ checkHost),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   wg: () => (/* binding */ PRIVATE_NETWORKS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** Addresses that are no public target: RFC 6890's special ones, with loopback, link-local and private networks. */
const PRIVATE_4 = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 3],
];
const PRIVATE_6 = [
    ["::", 127],
    ["64:ff9b:1::", 48],
    ["100::", 64],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
];
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of PRIVATE_4)
    PRIVATE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_6)
    PRIVATE.addSubnet(network, prefix, "ipv6");
/** The same as networks, for engines that look names up themselves. */
const PRIVATE_NETWORKS = [...PRIVATE_4, ...PRIVATE_6].map((parts) => parts.join("/"));
/** Whether an IP address leads to this machine or a private network. */
function isPrivateAddress(address) {
    const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain);
    if (version === 0)
        return false;
    if (version === 4)
        return PRIVATE.check(plain, "ipv4");
    const mapped = embedded4(plain);
    return mapped === undefined ? PRIVATE.check(plain, "ipv6") : PRIVATE.check(mapped, "ipv4");
}
/** Where an IPv6 address holds an IPv4 one that it leads to: mapped, compatible, translated (NAT64), 6to4. */
const EMBEDDED = [
    /^\[::(?:ffff:(?:0:)?)?([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
    /^\[64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
    /^\[2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/,
];
/** The IPv4 address in an IPv6 one, which a URL writes in hexadecimal and in its shortest form. */
function embedded4(address) {
    const { hostname } = new URL(`http://[${address}]/`);
    const [, high, low] = EMBEDDED.map((form) => form.exec(hostname)).find((match) => match !== null) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}
/** Names that always mean this machine or its network. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan)$|^[^.]+$/;
/**
 * @returns whether it has to stay out of private networks, whatever its name comes to mean
 * @throws UsageError for an address that load must not go to
 */
async function checkHost(url, rules) {
    const { allowed, named } = rules;
    // A dot at the end says that the name is whole.
    const host = url.hostname.toLowerCase().replace(/\.$/, "");
    const listed = allowed.find((pattern) => matchesHost(pattern, url));
    if (allowed.length > 0 && listed === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The target ${url.host} is not among the allowed hosts (${allowed.join(", ")}).`);
    if (named || (listed !== undefined && !listed.includes("*")))
        return false;
    const literal = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, "")) !== 0;
    const addresses = literal ? [host] : PRIVATE_NAMES.test(host) ? [] : await rules.lookup(host);
    const inside = (!literal && PRIVATE_NAMES.test(host)) || addresses.some(isPrivateAddress);
    if (inside)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The target ${url.host} leads to this machine or a private network; name it among the allowed hosts if that is meant.`);
    return true;
}
/** `*` stands for anything within a name; a pattern without a port is for all ports. */
function matchesHost(pattern, url) {
    const wanted = pattern.trim().toLowerCase();
    const name = url.hostname.replace(/\.$/, "");
    const against = /:\d+$/.test(wanted) ? `${name}:${url.port || (url.protocol === "https:" ? 443 : 80)}` : name;
    const expression = wanted.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
    return new RegExp(`^${expression}$`).test(against.toLowerCase());
}
/** Reads a target's address. @throws UsageError */
function parseTarget(text, what) {
    const trimmed = text.trim();
    if (!URL.canParse(trimmed)) {
        const scheme = /^[\w.-]+(?::\d+)?(?:\/|$)/.test(trimmed) ? `; write https://${trimmed}` : "";
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} is ${JSON.stringify(trimmed)}, which is no address${scheme}.`);
    }
    const url = new URL(trimmed);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
        const hint = /^[\w.-]+:\d+(?:\/|$)/.test(trimmed) ? `; write http://${trimmed}` : "";
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} is ${JSON.stringify(trimmed)}; it must begin with http:// or https://${hint}.`);
    }
    if (url.username || url.password)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} has a user name or password in it; send a header Authorization in its place.`);
    return url;
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
        "^[^?#]*/(log[-_]?in|sign[-_]?in|sso|saml|oauth2?|authorize)([/?#.]|$)",
    ],
    titles: [
        { title: "^Just a moment\\.\\.\\.$", means: "a challenge page of Cloudflare" },
        { title: "^Attention Required! \\| Cloudflare$", means: "a page of Cloudflare that blocks" },
        { title: "^Vercel Security Checkpoint$", means: "a challenge page of Vercel" },
        // Sucuri's CloudProxy and Anubis answer with 200.
        { title: "^You are being redirected\\.\\.\\.$", means: "a challenge page of Sucuri" },
        { title: "^Making sure you(?:'|&#39;|\u2019)re not a bot!$", means: "a challenge page of Anubis" },
        { title: "^DDoS-Guard$", means: "a challenge page of DDoS-Guard" },
        // Where redirects were followed on the way.
        { title: "^(?:Log in to|Sign in to|Login [–-]) Vercel$", means: "the login page of Vercel" },
        { title: "^Sign in .{1,3} Cloudflare Access$", means: "the login page of Cloudflare Access" },
    ],
    pages: [{ text: "<iframe[^>]{1,400}/_Incapsula_Resource\\?", means: "a page of Imperva that blocks" }],
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
    const titled = title === undefined ? undefined : MARKS.titles.find((one) => new RegExp(one.title).test(title));
    return (titled ?? MARKS.pages.find((one) => new RegExp(one.text).test(html)))?.means;
}


/***/ }),

/***/ 15953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PRIVATE_CODE),
/* harmony export */   q: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70291);


/** Code of the error for a name that has come to lead into a private network. */
const PRIVATE_CODE = "EPRIVATE";
/**
 * Looks names up for connections that must stay out of private networks: a name that was public when the target was
 * checked may have another address by the time that a connection is opened (DNS rebinding).
 */
function publicOnly(lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, options, (error, address, family) => {
            const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
            if (!error && found.some(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateAddress */ .C0))
                callback(Object.assign(new Error(`${hostname} leads to a private network`), { code: PRIVATE_CODE }), "", 0);
            else
                callback(error, address, family);
        });
    };
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
