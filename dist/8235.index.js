export const id = 8235;
export const ids = [8235,5189,9271,7268];
export const modules = {

/***/ 55189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_CRITERIA: () => (/* binding */ DEFAULT_CRITERIA),
/* harmony export */   parseCriterion: () => (/* binding */ parseCriterion)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);


/** What a gate asks for when nobody says anything else. */
const DEFAULT_CRITERIA = ["p99 < 200ms", "success > 99.5%"];
const NAMES = ["p50", "p90", "p95", "p99", "p99.9", "avg", "success", "errors", "rps"];
const SYNONYMS = {
    mean: "avg",
    average: "avg",
    median: "p50",
    error: "errors",
    throughput: "rps",
};
/** The micro sign and the Greek letter look alike. Without a unit: milliseconds, as all our reports have them. */
const TIME_UNITS = { "": 1, ms: 1, s: 1000, us: 0.001, "\u00b5s": 0.001, "\u03bcs": 0.001 };
/**
 * Reads "p99 < 200ms", "success > 99.5%", "rps >= 100", or with an endpoint before it: "GET /pets: p95 < 80ms".
 * @param endpoints names that may stand before the colon; `any` where nobody knows them yet
 * @throws UsageError
 */
function parseCriterion(text, endpoints = []) {
    const [, before, metricText, operator, amount, unit] = /^(?:(.*\S)\s*:\s*)?([a-z]\w*(?:\.\d+)?)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z\u00b5\u03bc%]*|\/s)$/is.exec(text
        .trim()
        .replace(/≤(?=[^≤≥]*$)/, "<=")
        .replace(/≥(?=[^≤≥]*$)/, ">=")) ?? [];
    if (metricText === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} cannot be read; write it as "p99 < 200ms", "success > 99.5%" or "rps > 50", with "ENDPOINT: " before it where it is about one endpoint.`);
    if (before !== undefined && endpoints !== "any" && !endpoints.includes(before))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} is about the endpoint "${before}", which this scenario does not have${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(before, endpoints)}`);
    const metric = parseMetric(metricText.toLowerCase(), text);
    const wants = operator.startsWith("<") ? "below" : "above";
    checkDirection(metric, wants, text);
    return {
        text: text.trim(),
        endpoint: before,
        metric,
        wants,
        inclusive: operator.endsWith("="),
        limit: parseLimit(metric, Number(amount), unit.toLowerCase(), operator.endsWith("="), text),
    };
}
function parseMetric(given, text) {
    const name = SYNONYMS[given] ?? given;
    const [, percent] = /^p(\d{1,2}(?:\.\d{1,4})?)$/.exec(name) ?? [];
    if (percent !== undefined && Number(percent) > 0)
        return { kind: "quantile", q: Number((Number(percent) / 100).toFixed(8)) };
    switch (name) {
        case "avg":
            return { kind: "average" };
        case "success":
            return { kind: "success" };
        case "errors":
            return { kind: "errors" };
        case "rps":
            return { kind: "rate" };
        default:
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} is about "${given}", which is not measured${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(given, NAMES)} There are p50, p90, p99 and every other percentile, avg, success, errors and rps.`);
    }
}
function checkDirection({ kind }, wants, text) {
    const sensible = kind === "success" || kind === "rate" ? "above" : "below";
    if (wants !== sensible)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} asks for the worse side; use ${sensible === "below" ? "<" : ">"}.`);
}
function parseLimit({ kind }, amount, unit, inclusive, text) {
    if (kind === "quantile" || kind === "average") {
        const scale = TIME_UNITS[unit];
        if (scale === undefined)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} needs a time: ms or s.`);
        if (amount === 0)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} can never be met: no answer takes no time.`);
        return amount * scale;
    }
    if (kind === "rate") {
        if (unit !== "" && unit !== "/s" && unit !== "rps")
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} needs a number of requests a second, without a unit.`);
        return amount;
    }
    if (unit !== "%")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} needs a share in percent, such as 99.5%.`);
    if (amount > 100)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} asks for more than 100 %.`);
    if (!inclusive && amount === (kind === "success" ? 100 : 0))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`The criterion ${JSON.stringify(text)} can never be met; write ${kind === "success" ? '"success >= 100%"' : '"errors <= 0%"'} where no request may fail.`);
    return amount / 100;
}


/***/ }),

/***/ 78021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseLoad),
/* harmony export */   J: () => (/* binding */ overridden)
/* harmony export */ });
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99154);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** A pull request's gate needs little, and hosting providers forbid much on previews. */
const DEFAULT_RATE = 20;
const DEFAULT_DURATION = "60s";
/** Connections of an open load that nobody caps: below the ports and files that machines have for one process. */
const MOST_CONNECTIONS = 1000;
const MOST_CONCURRENCY = 20_000;
/**
 * The open model, unless a concurrency is given without a rate.
 * @throws UsageError
 */
function parseLoad(given) {
    const concurrency = given.concurrency === undefined ? undefined : parseConcurrency(given.concurrency);
    const stages = given.stages ?? [];
    if (concurrency !== undefined && given.rate === undefined && stages.length === 0) {
        if (given.arrivals !== undefined)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("Arrivals are of the open model: give --rate too, or leave --arrivals out.");
        return {
            model: "closed",
            concurrency,
            durationMs: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(given.duration ?? DEFAULT_DURATION, "The duration"),
        };
    }
    return {
        model: "open",
        arrivals: parseArrivals(given.arrivals ?? "constant"),
        stages: parseStages(given, stages),
        maxConnections: concurrency ?? MOST_CONNECTIONS,
    };
}
/**
 * A scenario's own load with what was given beside it: each word takes the place of the same one, and of no other.
 * @throws UsageError
 */
function overridden(own, given) {
    const { rate, stages = [], concurrency, arrivals, duration } = given;
    if (rate !== undefined || stages.length > 0 || concurrency !== undefined) {
        const isOpen = rate !== undefined || stages.length > 0;
        const load = parseLoad({
            ...given,
            ...(stages.length === 0 && { duration: duration ?? `${lengthOf(own)}ms` }),
            ...(isOpen && own.model === "open" && { arrivals: arrivals ?? own.arrivals }),
        });
        if (load.model === "closed" || own.model === "closed" || concurrency !== undefined)
            return load;
        return { ...load, maxConnections: own.maxConnections };
    }
    if (own.model === "closed") {
        if (arrivals !== undefined)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("Arrivals are of the open model, and the scenario's is closed.");
        return duration === undefined ? own : { ...own, durationMs: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration, "The duration") };
    }
    return {
        ...own,
        arrivals: arrivals === undefined ? own.arrivals : parseArrivals(arrivals),
        stages: duration === undefined ? own.stages : [lasting(own.stages, duration)],
    };
}
/** @throws UsageError where there are several stages: which of them is to last so long, nobody said */
function lasting([stage, ...more], duration) {
    if (more.length > 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("The scenario has stages, which say how long they last: leave --duration out, or give --rate too.");
    return { ...stage, durationMs: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration, "The duration") };
}
function lengthOf(load) {
    return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
function parseStages({ rate, duration }, stages) {
    if (stages.length > 0) {
        if (rate !== undefined || duration !== undefined)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("Stages say rate and duration themselves: leave --rate and --duration out.");
        return stages.map(parseStage);
    }
    const constant = rate === undefined ? DEFAULT_RATE : parseRate(rate, "The rate");
    if (constant === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("The rate is 0: nothing would be sent.");
    return [{ durationMs: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration ?? DEFAULT_DURATION, "The duration"), from: constant, to: constant }];
}
function parseStage(text) {
    const [, time, from, to = from] = /^([^:]+):([^-:]+)(?:-([^-:]+))?$/.exec(text) ?? [];
    if (time === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The stage ${JSON.stringify(text)} cannot be read; write it as 30s:100, or 30s:10-100 for a ramp.`);
    const stage = {
        durationMs: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(time, `The time of the stage ${JSON.stringify(text)}`),
        from: parseRate(from, `The rate of the stage ${JSON.stringify(text)}`),
        to: parseRate(to, `The rate of the stage ${JSON.stringify(text)}`),
    };
    if (stage.from + stage.to === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The stage ${JSON.stringify(text)} sends nothing.`);
    return stage;
}
function parseRate(text, name) {
    const rate = Number(text.trim().replace(/\/s$/, ""));
    if (text.trim() === "" || !Number.isFinite(rate) || rate < 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${name} is ${JSON.stringify(text)}; it must be a number of arrivals a second.`);
    return rate;
}
function parseArrivals(text) {
    if (text === "constant" || text === "poisson")
        return text;
    throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`Arrivals are constant or poisson, not ${JSON.stringify(text)}.`);
}
function parseConcurrency(text) {
    const concurrency = Number(text);
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_CONCURRENCY)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The concurrency is ${JSON.stringify(text)}; it must be a whole number from 1 to ${MOST_CONCURRENCY}.`);
    return concurrency;
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   located: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

/** Puts a place before the words of a mistake. */
function located(place, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N && place !== undefined ? new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${place} ${error.message}`) : error;
    }
}


/***/ }),

/***/ 78235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOW_MS: () => (/* binding */ WINDOW_MS),
/* harmony export */   parseStatus: () => (/* binding */ parseStatus),
/* harmony export */   parseWarmup: () => (/* binding */ parseWarmup),
/* harmony export */   resolveOptions: () => (/* binding */ resolveOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99154);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25073);
/* harmony import */ var _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55189);
/* harmony import */ var _load_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78021);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9271);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7268);








const DEFAULT_WARMUP = "2s";
const DEFAULT_TIMEOUT = "30s";
const WINDOW_MS = 10_000;
/** Checks what was given and completes it. @throws UsageError */
function resolveOptions(given) {
    const headers = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHeaders */ .QG)(given.headers ?? []);
    const { scenario, target, origins, own } = given.scenario
        ? { ...given.scenario, target: given.scenario.name, own: given.scenario }
        : { ...scenarioOfUrls(given, headers), own: undefined };
    const load = own?.load ? (0,_load_model_js__WEBPACK_IMPORTED_MODULE_4__/* .overridden */ .J)(own.load, given) : (0,_load_model_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLoad */ .E)(given);
    const endpoints = [...new Set(scenario.journeys.flatMap(({ steps }) => steps.map(({ name }) => name)))];
    const chosen = given.criteria?.length
        ? given.criteria
        : own?.criteria.length
            ? own.criteria
            : (given.defaultCriteria ?? _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_CRITERIA);
    const places = given.criteria?.length || own?.criteria.length ? undefined : given.places;
    const criteria = [
        ...chosen.map((text) => (0,_located_js__WEBPACK_IMPORTED_MODULE_6__.located)(places?.get(text), () => (0,_criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__.parseCriterion)(text, endpoints))),
        ...stepCriteria(scenario, endpoints),
    ];
    return {
        plan: {
            scenario,
            load,
            transport: {
                timeoutMs: (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(given.timeout ?? DEFAULT_TIMEOUT, "The timeout"),
                http2: given.http2 ?? false,
                headers,
                origins,
                tls: tlsOf(given),
                proxy: given.proxy,
            },
            warmupMs: parseWarmup(given.warmup ?? DEFAULT_WARMUP),
            windowMs: WINDOW_MS,
            seed: parseWhole(given.seed ?? "1", "The seed", 0),
            workers: given.workers === undefined ? undefined : parseWhole(given.workers, "The number of workers", 1),
        },
        target,
        criteria,
        abortOn: (given.abortOn ?? []).map((text) => parseAbort(text, endpoints)),
        pointEstimate: given.pointEstimate ?? false,
        expectsRateLimit: given.expectsRateLimit,
        notes: own?.notes ?? [],
    };
}
function scenarioOfUrls(given, headers) {
    if (given.urls.length === 0)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N("Name the address to send load to: backend-kit load run URL.");
    const addresses = given.urls.map(_request_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAddress */ .or);
    for (const address of addresses)
        Object.assign(headers, { ...address.headers, ...headers });
    const weights = parseWeights(given.weights, addresses.length);
    const body = given.body === undefined ? undefined : (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBody */ .OG)(given.body, headers, given.root);
    const method = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMethod */ .$x)(given.method ?? (body === undefined ? "GET" : "POST"));
    const expectStatus = given.expectStatus?.map(parseStatus);
    const expectJson = /[/+]json\b/i.test(headers.accept ?? "");
    const journeys = addresses.map(({ url }, i) => {
        const step = {
            name: `${method} ${addresses.length === 1 ? url.pathname : url.href}`,
            method,
            url: [url.href],
            headers: {},
            body,
            expectStatus,
            expectJson,
        };
        return { name: step.name, weight: weights[i], steps: [step] };
    });
    return {
        scenario: { name: addresses.map(({ url }) => url.href).join(", "), journeys },
        target: addresses.map(({ url }) => shown(url)).join(", "),
        origins: [...new Set(addresses.map(({ url }) => url.origin))],
    };
}
/** An address for a report that anybody may read: what follows a question mark may be a secret. */
function shown(url) {
    return `${url.origin}${url.pathname}${url.search === "" ? "" : "?…"}`;
}
function stepCriteria(scenario, endpoints) {
    const steps = scenario.journeys.flatMap(({ steps }) => steps);
    return steps.flatMap(({ name, criteria = [] }) => criteria.map((text) => ({ ...(0,_criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__.parseCriterion)(text, endpoints), endpoint: name, text: `${name}: ${text}` })));
}
/** Only figures of all requests are known while a run goes on. @throws UsageError */
function parseAbort(text, endpoints) {
    const criterion = (0,_criteria_criterion_js__WEBPACK_IMPORTED_MODULE_3__.parseCriterion)(text, endpoints);
    if (criterion.endpoint !== undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`--abort-on ${JSON.stringify(text)} is about one endpoint; a run is ended early by what holds for all its requests: leave "${criterion.endpoint}: " out.`);
    return criterion;
}
function parseWeights(text, addresses) {
    if (text === undefined)
        return Array(addresses).fill(1);
    const weights = text.split(",").map(Number);
    if (weights.length !== addresses || weights.some((weight) => !(weight > 0 && Number.isFinite(weight))))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`The weights are ${JSON.stringify(text)}; they must be ${addresses === 1 ? "1 number" : `${addresses} numbers`} above zero, one for each address.`);
    return weights;
}
/** @throws UsageError */
function parseStatus(text) {
    const status = Number(text);
    if (!Number.isInteger(status) || status < 200 || status > 599)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`The expected status is ${JSON.stringify(text)}; it must be a number from 200 to 599.`);
    return status;
}
/** @throws UsageError */
function parseWarmup(text) {
    return /^0+(?:\.0+)?\s*(?:ms|s|m)?$/.test(text.trim()) ? 0 : (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text, "The warm-up");
}
function parseWhole(text, name, least) {
    const number = Number(text);
    if (text.trim() === "" || !Number.isInteger(number) || number < least || number > 1024 * 1024)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`${name} is ${JSON.stringify(text)}; it must be a whole number from ${least}.`);
    return number;
}
function tlsOf({ root, verify, ca, cert, key }) {
    if ((cert === undefined) !== (key === undefined))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N("A client certificate needs its key: give --cert and --key together.");
    const read = (file, what) => file === undefined ? undefined : readPem((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), file, what);
    return {
        verify: verify ?? true,
        ca: read(ca, "The file of certificates"),
        cert: read(cert, "The client certificate"),
        key: read(key, "The client certificate's key"),
    };
}
function readPem(path, given, what) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`${what} ${given} cannot be read (${error.code}).`);
    }
    if (!text.includes("-----BEGIN "))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`${what} ${given} is not in PEM form.`);
    return text;
}


/***/ }),

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
