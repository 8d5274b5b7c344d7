export const id = 5867;
export const ids = [5867,8248,5189,9271,7268];
export const modules = {

/***/ 25633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseChecked)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);




/**
 * Reads YAML and checks it with a JSON Schema; an empty file is an empty object.
 * @throws UsageError with file, line and column; a key that is not known comes with the one that may have been meant
 */
function parseChecked(text, file, schema) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${file}:${line}:${col}: ${broken.message.split("\n")[0].replace(/ at line \d+.*$/, "")}`);
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${file}: ${error.message}.`);
    }
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema);
    if (!validate(value))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(describe(worst(validate.errors), document, lines, file));
    return { value: value, at: (path) => position(document, lines, file, [...path], false) };
}
/** An unknown key says more than what fails because of it. */
function worst(errors) {
    return errors.find((error) => error.keyword === "additionalProperties") ?? errors[0];
}
function describe(error, document, lines, file) {
    const path = error.instancePath
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const where = path.length === 0 ? "" : ` in ${path.join(".")}`;
    if (error.keyword === "additionalProperties") {
        const key = String(error.params.additionalProperty);
        const known = Object.keys(error.parentSchema.properties ?? {});
        return `${position(document, lines, file, [...path, key], true)} unknown key "${key}"${where}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(key, known)}`;
    }
    const place = position(document, lines, file, path, false);
    const value = withoutPassword(JSON.stringify(error.data));
    switch (error.keyword) {
        case "enum":
            return `${place} ${path.join(".")} is ${value}; it must be one of ${error.params.allowedValues.join(", ")}${(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(String(error.data), error.params.allowedValues)}`;
        case "required":
            return `${place} "${error.params.missingProperty}" is missing${where}`;
        case "const":
            return `${place} ${path.join(".")} is ${value}; it must be ${JSON.stringify(error.params.allowedValue)}.`;
        case "type":
            if (path.length === 0) {
                const keys = Object.keys(error.parentSchema.properties ?? {});
                const some = keys.slice(0, 2).map((name) => `${name}:`);
                return `${place} the file is ${value}; it must be a mapping with keys such as ${some.join(" and ")}`;
            }
            return `${place} ${path.join(".")} must be ${[error.params.type]
                .flat()
                .map((type) => TYPES[type] ?? type)
                .join(" or ")}, not ${value}`;
        case "pattern": {
            const { description } = error.parentSchema;
            return `${place} ${path.join(".")} is ${value}; ${description ? `it must be ${description}` : "it must not be empty."}`;
        }
        default:
            return `${place} ${path.join(".")} ${error.message}`;
    }
}
const TYPES = {
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
};
/** A value that may be the URL of a database, for a log that anybody may read. */
function withoutPassword(value) {
    return value.replace(/:[^:@/\s][^@\s]*@/g, ":***@");
}
/** "file:line:column:" of a value, or of the key itself. */
function position(document, lines, file, path, ofKey) {
    let node = document.contents;
    let found = node;
    for (const [depth, part] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => String(item.key?.value) === part);
            if (!pair)
                break;
            const last = depth === path.length - 1;
            found = (ofKey && last ? pair.key : (pair.value ?? pair.key));
            node = pair.value;
        }
        else {
            node = node?.items?.[Number(part)];
            found = node ?? found;
        }
    }
    const { line, col } = lines.linePos(found?.range?.[0] ?? 0);
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}:`;
}


/***/ }),

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


/***/ }),

/***/ 85867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScenario: () => (/* binding */ readScenario)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/docs/load-scenario.schema.json
const load_scenario_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Scenario of load-test","description":"What `backend-kit load run --scenario FILE` sends. In texts, {{name}} stands for a variable: a column of the data, or a value that an earlier step took from its answer. In addresses variables are percent-encoded unless written {{name|raw}}.","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"What reports call it. Default: the file\'s name."},"base":{"type":"string","pattern":"^https?://","description":"an http:// or https:// address that paths are relative to"},"headers":{"$ref":"#/$defs/headers","description":"Sent with every request."},"load":{"$ref":"#/$defs/load"},"criteria":{"$ref":"#/$defs/criteria","description":"What has to hold, such as `p99 < 200ms`; with `STEP: ` before it for one step."},"data":{"$ref":"#/$defs/data","description":"For all journeys that have none of their own."},"steps":{"$ref":"#/$defs/steps","description":"The steps of the only journey."},"journeys":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["steps"],"properties":{"name":{"type":"string","minLength":1},"weight":{"type":"number","exclusiveMinimum":0,"description":"Its share among all journeys. Default: 1."},"data":{"$ref":"#/$defs/data"},"steps":{"$ref":"#/$defs/steps"}}}}},"$defs":{"headers":{"type":"object","additionalProperties":{"type":["string","number"]}},"criteria":{"type":"array","items":{"type":"string","minLength":1}},"time":{"type":["string","number"],"description":"a time such as 500ms, 30s or 2m; a number alone is seconds"},"load":{"type":"object","additionalProperties":false,"properties":{"rate":{"type":"number","exclusiveMinimum":0,"description":"Arrivals a second."},"arrivals":{"enum":["constant","poisson"]},"duration":{"$ref":"#/$defs/time"},"stages":{"type":"array","minItems":1,"items":{"type":"string"},"description":"`30s:100`, or `30s:10-100` for a ramp."},"concurrency":{"type":"integer","minimum":1,"description":"Virtual users of the closed model; with a rate, the most connections."}}},"data":{"description":"A file of CSV (with a line of names) or of JSON (a list of objects), or the list itself.","oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"object"}},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1},"order":{"enum":["in-order","random"]}}}]},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["request"],"properties":{"name":{"type":"string","minLength":1,"description":"What reports call it. Default: the request."},"request":{"type":"string","pattern":"^[A-Za-z]+ +\\\\S","description":"a method and an address or a path, such as GET /pets/{{id}}"},"headers":{"$ref":"#/$defs/headers"},"json":{"description":"Body, sent as JSON. A text that is one variable becomes its value."},"body":{"type":"string","description":"Body as text."},"expect":{"description":"Status, or several, that are ok. Default: every 2xx.","oneOf":[{"type":"integer","minimum":200,"maximum":599},{"type":"array","minItems":1,"items":{"type":"integer","minimum":200,"maximum":599}}]},"expect-json":{"type":"boolean","description":"An answer that is no JSON is invalid. Default: when `accept` asks for JSON or a value is taken from JSON."},"schema":{"type":["object","boolean"],"description":"JSON Schema that answers must meet."},"extract":{"type":"object","description":"Variables, and where in the answer they are: a path in the JSON, a header, or a regular expression.","additionalProperties":{"oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"string","minLength":1}}},{"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"type":"string","minLength":1}}}]}},"think":{"type":["string","number"],"description":"Pause after it: `2s`, or `1s-3s`; a number alone is seconds."},"criteria":{"$ref":"#/$defs/criteria"},"needs-token":{"type":"boolean","description":"It must be refused without its token."},"refused-tokens":{"type":"array","items":{"type":"string","minLength":1},"description":"Values of `Authorization` that must be refused, too, such as a token that has expired."}}}}}}');
// EXTERNAL MODULE: ./build/src/config/checked-yaml.js
var checked_yaml = __webpack_require__(25633);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/load/criteria/criterion.js
var criterion = __webpack_require__(55189);
// EXTERNAL MODULE: ./build/src/load/resolve/load-model.js
var load_model = __webpack_require__(78021);
// EXTERNAL MODULE: ./build/src/load/resolve/located.js
var located = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/src/load/resolve/request.js
var request = __webpack_require__(7268);
;// CONCATENATED MODULE: ./build/src/load/scenario/csv.js
/**
 * Reads CSV as RFC 4180 has it: a line of names, fields parted by commas, quotes around what holds commas, quotes or
 * line ends. Empty lines are left out.
 * @throws Error with the line in its message
 */
function parseCsv(text) {
    const [names, ...rows] = lines(text.replace(/^\ufeff/, ""));
    if (names === undefined)
        return [];
    const twice = names.fields.find((name, i) => names.fields.indexOf(name) !== i);
    if (twice !== undefined)
        throw new Error(`line 1: the name "${twice}" stands twice`);
    return rows.map(({ fields, line }) => {
        if (fields.length !== names.fields.length)
            throw new Error(`line ${line}: ${fields.length} fields, where the first line names ${names.fields.length}`);
        return Object.fromEntries(names.fields.map((name, i) => [name.trim(), fields[i]]));
    });
}
function lines(text) {
    const rows = [];
    let fields = [];
    let line = 1;
    let began = 1;
    const end = () => {
        if (fields.length > 1 || fields[0] !== "")
            rows.push({ fields, line: began });
        fields = [];
        began = line;
    };
    // A field, quoted or not, and what ends it.
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
    while (field.lastIndex < text.length || fields.length > 0) {
        const match = field.exec(text);
        if (match === null)
            throw new Error(`line ${line}: a quote is not closed, or stands within a field`);
        const [, quoted, plain, stop] = match;
        fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        line += (quoted?.match(/\n/g)?.length ?? 0) + (stop === "," || stop === "" ? 0 : 1);
        if (stop !== ",")
            end();
        if (stop === "")
            break;
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/src/load/scenario/data.js




const MOST_BYTES = 256 * 1024 * 1024;
/** Reads the data of a scenario. @param directory what its files are relative to. @throws UsageError */
function readData(given, directory) {
    if (Array.isArray(given))
        return { order: "in-order", rows: checkRows(given, "The data") };
    const { file, order = "in-order" } = typeof given === "string" ? { file: given } : given;
    const rows = parse(readText((0,external_node_path_.resolve)(directory, file), file), file);
    return { order, rows: checkRows(rows, `The data file ${file}`) };
}
function readText(path, file) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (bytes.length > MOST_BYTES)
            throw new errors/* UsageError */.N(`The data file ${file} is larger than 256 MB.`);
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.N)
            throw error;
        const { code } = error;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new errors/* UsageError */.N(`The data file ${file} is not UTF-8.`);
        throw new errors/* UsageError */.N(code === "ENOENT" ? `There is no data file ${file}.` : `The data file ${file} cannot be read (${code}).`);
    }
}
function parse(text, file) {
    try {
        return /\.json$/i.test(file) ? JSON.parse(text) : parseCsv(text);
    }
    catch (error) {
        throw new errors/* UsageError */.N(`The data file ${file} cannot be read: ${error.message.split("\n")[0]}.`);
    }
}
function checkRows(rows, what) {
    if (!Array.isArray(rows) || rows.some((row) => typeof row !== "object" || row === null || Array.isArray(row)))
        throw new errors/* UsageError */.N(`${what} must be a list of objects.`);
    if (rows.length === 0)
        throw new errors/* UsageError */.N(`${what} has no row.`);
    const names = Object.keys(rows[0]);
    for (const [i, row] of rows.entries()) {
        const missing = names.find((name) => !Object.hasOwn(row, name));
        if (missing !== undefined)
            throw new errors/* UsageError */.N(`${what} has no "${missing}" in row ${i + 1}, which the first row has.`);
    }
    return rows;
}

// EXTERNAL MODULE: ./build/src/load/scenario/schema-problem.js
var schema_problem = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/src/load/scenario/template.js
var scenario_template = __webpack_require__(27487);
;// CONCATENATED MODULE: ./build/src/load/scenario/read-file.js














/**
 * Reads a scenario.
 * @param file as it was given, relative to `root`
 * @param base address that takes the place of the file's own
 * @throws UsageError with file and line
 */
function readScenario(file, root, base) {
    const path = (0,external_node_path_.resolve)(root, file);
    const checked = (0,checked_yaml/* parseChecked */.l)(read_file_readText(path, file), file, load_scenario_schema_namespaceObject);
    const { value } = checked;
    if ((value.steps === undefined) === (value.journeys === undefined))
        throw new errors/* UsageError */.N(`${file}: a scenario has either "steps" or "journeys".`);
    const reader = new Reader(checked, (0,external_node_path_.dirname)(path), base ?? value.base);
    const data = value.data === undefined ? undefined : reader.data(value.data, ["data"]);
    const journeys = value.steps !== undefined
        ? [reader.journey({ steps: value.steps }, ["steps"], 0, data)]
        : value.journeys.map((journey, i) => reader.journey(journey, ["journeys", String(i), "steps"], i, data));
    const endpoints = journeys.flatMap(({ steps }) => steps.map((step) => step.name));
    for (const [i, text] of (value.criteria ?? []).entries())
        (0,located.located)(checked.at(["criteria", String(i)]), () => (0,criterion.parseCriterion)(text, endpoints));
    const name = value.name ?? (0,external_node_path_.basename)(file).replace(/\.\w+$/, "");
    return {
        scenario: { name, journeys },
        name: `${name} (${[...reader.origins].join(", ")})`,
        load: value.load && (0,located.located)(checked.at(["load"]), () => (0,load_model/* parseLoad */.E)(textsOf(value.load))),
        criteria: value.criteria ?? [],
        origins: [...reader.origins],
        notes: [],
    };
}
function textsOf({ rate, arrivals, duration, stages, concurrency }) {
    const text = (value) => (value === undefined ? undefined : String(value));
    return { rate: text(rate), arrivals, duration: text(duration), stages, concurrency: text(concurrency) };
}
function read_file_readText(path, file) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        const { code } = error;
        throw new errors/* UsageError */.N(code === "ENOENT" ? `There is no scenario ${file}.` : `The scenario ${file} cannot be read (${code}).`);
    }
}
class Reader {
    #file;
    #directory;
    #base;
    origins = new Set();
    constructor(file, directory, base) {
        this.#file = file;
        this.#directory = directory;
        this.#base = base && (0,request/* parseAddress */.or)(base).url.href.replace(/\/$/, "");
    }
    data(given, path) {
        return (0,located.located)(this.#file.at(path), () => readData(given, this.#directory));
    }
    journey({ name, weight = 1, data, steps }, path, index, common) {
        const own = data === undefined ? common : this.data(data, [...path.slice(0, -1), "data"]);
        const known = new Set(Object.keys(own?.rows[0] ?? {}));
        const read = steps.map((step, i) => this.#step(step, [...path, String(i)], known));
        return { name: name ?? `journey ${index + 1}`, weight, steps: read, data: own };
    }
    /** @param known variables so far; those that the step takes from its answer are added */
    #step(given, path, known) {
        const place = this.#file.at(path);
        const wrap = (read) => (0,located.located)(place, read);
        for (const [i, text] of (given.criteria ?? []).entries())
            (0,located.located)(this.#file.at([...path, "criteria", String(i)]), () => (0,criterion.parseCriterion)(text, "any"));
        const [, method, address] = /^([A-Za-z]+) +(\S.*)$/.exec(given.request.trim());
        const headers = wrap(() => this.#headers(given));
        if (given.json !== undefined && given.body !== undefined)
            throw new errors/* UsageError */.N(`${place} a step has either "json" or "body".`);
        const extract = wrap(() => extractions(given.extract));
        const problem = given.schema === undefined ? undefined : (0,schema_problem/* schemaProblem */.Z)(given.schema);
        if (problem !== undefined)
            throw new errors/* UsageError */.N(`${place} the schema cannot be used: ${problem}.`);
        const step = {
            name: given.name ?? `${method.toUpperCase()} ${address}`,
            method: wrap(() => (0,request/* parseMethod */.$x)(method)),
            url: wrap(() => this.#url(address)),
            base: WHOLE_ADDRESS.test(address) ? this.#relativeTo() : undefined,
            headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, (0,scenario_template/* parseTemplate */.QC)(value)])),
            body: bodyOf(given),
            expectStatus: given.expect === undefined ? undefined : [given.expect].flat(),
            expectJson: given["expect-json"] ??
                (/[/+]json\b/i.test(headers.accept ?? "") || Object.values(extract ?? {}).some(({ from }) => from === "json")),
            schemas: given.schema === undefined ? undefined : { default: given.schema },
            extract,
            thinkTime: given.think === undefined ? undefined : wrap(() => thinkTime(given.think)),
            criteria: given.criteria,
            needsToken: given["needs-token"] ?? given["refused-tokens"] !== undefined,
            refusedTokens: given["refused-tokens"],
        };
        const unknown = [address, ...Object.values(headers), given.json, given.body]
            .flatMap(scenario_template/* variablesOf */.ht)
            .find((name) => !known.has(name));
        if (unknown !== undefined)
            throw new errors/* UsageError */.N(`${place} the variable "${unknown}" is neither in the data nor taken from an earlier answer of its journey${(0,suggestion/* suggestion */.h)(unknown, [...known])}`);
        for (const name of Object.keys(extract ?? {}))
            known.add(name);
        return step;
    }
    #headers({ headers = {} }) {
        const all = { ...this.#file.value.headers, ...headers };
        return (0,request/* parseHeaders */.QG)(Object.entries(all).map(([name, value]) => `${name}: ${value}`));
    }
    #relativeTo() {
        if (this.#base !== undefined)
            this.origins.add((0,request/* parseAddress */.or)(this.#base).url.origin);
        return this.#base && `${this.#base}/`;
    }
    #url(address) {
        // A whole address out of an answer: where it leads is known when it is there.
        if (WHOLE_ADDRESS.test(address))
            return (0,scenario_template/* parseTemplate */.QC)(address);
        const absolute = /^[a-z]+:\/\//i.test(address);
        if (!absolute && this.#base === undefined)
            throw new errors/* UsageError */.N(`"${address}" is a path, and there is no base: add "base:", or name the address on the command line.`);
        if (!absolute && !address.startsWith("/"))
            throw new errors/* UsageError */.N(`"${address}" must begin with "/" or be a whole address.`);
        const whole = absolute ? address : `${this.#base}${address}`;
        const [, origin] = /^([a-z]+:\/\/[^/?#]*)/i.exec(whole);
        const template = (0,scenario_template/* parseTemplate */.QC)(whole);
        if (template.some((part) => typeof part === "string" && /\{\{|\}\}/.test(part)))
            throw new errors/* UsageError */.N(`"${address}" has braces without the name of a variable in them: write {{name}}, or {{name|raw}} for what is not to be encoded.`);
        if ((0,scenario_template/* variablesOf */.ht)(origin).length > 0)
            throw new errors/* UsageError */.N(`"${address}" has a variable in its host: load goes to hosts that are named.`);
        this.origins.add((0,request/* parseAddress */.or)(origin).url.origin);
        if ((0,scenario_template/* constantOf */.yi)(template) !== undefined && !URL.canParse(whole))
            throw new errors/* UsageError */.N(`"${whole}" is no address.`);
        return template;
    }
}
const WHOLE_ADDRESS = /^\{\{\s*[\w.-]+\s*\|\s*raw\s*\}\}/;
function bodyOf({ json, body }) {
    if (json !== undefined)
        return { kind: "json", value: json };
    return body === undefined ? undefined : { kind: "text", template: (0,scenario_template/* parseTemplate */.QC)(body) };
}
function extractions(given) {
    if (given === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, extraction(name, value)]));
}
function extraction(name, given) {
    if (!/^[A-Za-z_][\w.-]*$/.test(name))
        throw new errors/* UsageError */.N(`"${name}" cannot be the name of a variable.`);
    if (typeof given === "string")
        return { from: "json", path: jsonPath(given) };
    if ("header" in given)
        return { from: "header", name: given.header.toLowerCase() };
    try {
        new RegExp(given.body, "u");
    }
    catch (error) {
        throw new errors/* UsageError */.N(`The expression for "${name}" cannot be used: ${error.message}.`);
    }
    return { from: "body", pattern: given.body };
}
/** "data.items.0.id", "$.data.items[0].id" or "$". */
function jsonPath(text) {
    return text
        .replace(/^\$\.?/, "")
        .replace(/\[["']?([^\]"']+)["']?\]/g, ".$1")
        .split(".")
        .filter((part) => part !== "")
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
function thinkTime(given) {
    const [, from, to = from] = /^([^-]+)(?:-([^-]+))?$/.exec(String(given)) ?? [];
    const [least, most] = [from, to].map((text) => (0,duration/* parseDuration */.E)(text ?? String(given), "The think time"));
    if (most < least)
        throw new errors/* UsageError */.N(`The think time "${given}" ends before it begins.`);
    return { least, most };
}


/***/ }),

/***/ 21192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ schemaProblem)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


/** Why a schema cannot be used for validation; undefined: it can. */
function schemaProblem(schema) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, logger: false });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    try {
        ajv.compile(schema);
        return undefined;
    }
    catch (error) {
        return error.message.split("\n")[0];
    }
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
