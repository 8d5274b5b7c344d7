export const id = 6367;
export const ids = [6367,8187,5346,4565];
export const modules = {

/***/ 70752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ flagHelp),
/* harmony export */   S0: () => (/* binding */ expectArguments),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);


/** Reads flags and arguments; every mistake is one sentence. `--` ends the flags. */
function parseArguments(argv, flags) {
    const parsed = { values: {}, lists: {}, positionals: [] };
    for (let at = 0; at < argv.length; at++) {
        const argument = argv[at];
        if (argument === "--") {
            parsed.positionals.push(...argv.slice(at + 1));
            break;
        }
        if (!argument.startsWith("-") || argument === "-") {
            parsed.positionals.push(argument);
            continue;
        }
        const equals = argument.startsWith("--") ? argument.indexOf("=") : -1;
        const name = equals < 0 ? argument : argument.slice(0, equals);
        const flag = flags.find((candidate) => name === `--${candidate.name}` || (candidate.short !== undefined && name === `-${candidate.short}`));
        if (!flag)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`There is no flag ${name}${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, flags.map((candidate) => `--${candidate.name}`))}`);
        if (flag.name in parsed.values && !flag.many)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`--${flag.name} is given twice.`);
        if (flag.value === undefined) {
            if (equals >= 0)
                throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`--${flag.name} takes no value.`);
            parsed.values[flag.name] = true;
            continue;
        }
        const value = equals >= 0 ? argument.slice(equals + 1) : argv[++at];
        if (value === undefined || value === "")
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`--${flag.name} needs a value: ${flag.value}.`);
        // More likely a forgotten value than a value.
        if (equals < 0 && value.startsWith("-"))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`--${flag.name} needs a value: ${flag.value}. If it is ${value}, write --${flag.name}=${value}.`);
        parsed.values[flag.name] = value;
        if (flag.many)
            parsed.lists[flag.name] = [...(parsed.lists[flag.name] ?? []), value];
    }
    return parsed;
}
/** @throws UsageError when there are other than `least` to `most` arguments; `missing` says what to name. */
function expectArguments(positionals, least, most, missing = "") {
    if (positionals.length > most) {
        const surplus = positionals.slice(most).map((argument) => JSON.stringify(argument));
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`Too many arguments: ${surplus.join(", ")}.`);
    }
    if (positionals.length < least)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(missing);
}
/** The value of a flag, where it has one. */
function textOf(values, name) {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
}
/** The flags of a command, one a line. */
function flagHelp(flags) {
    const names = flags.map(({ name, short, value }) => `  ${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`);
    const width = Math.max(...names.map((name) => name.length)) + 2;
    return names.map((name, i) => `${name.padEnd(width)}${flags[i].help}`).join("\n");
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/** Whether to write colours: as FORCE_COLOR says, else as NO_COLOR says, else only on a terminal. Node has the same order. */
function wantsColor(env, isTerminal) {
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
    return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENGINES: () => (/* binding */ ENGINES),
/* harmony export */   checkEngine: () => (/* binding */ checkEngine),
/* harmony export */   chooseEngine: () => (/* binding */ chooseEngine),
/* harmony export */   isScript: () => (/* binding */ isScript),
/* harmony export */   k6: () => (/* binding */ k6),
/* harmony export */   k6Places: () => (/* binding */ k6Places)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);




const ENGINES = ["embedded", "k6"];
/** The engine that `--engine` asks for. @throws UsageError, and EnvironmentError when it is not there */
async function chooseEngine(name) {
    if (name === undefined || name === "embedded")
        return (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(605), __webpack_require__.e(8382), __webpack_require__.e(2396)]).then(__webpack_require__.bind(__webpack_require__, 57304))).embeddedEngine;
    checkEngine(name);
    const { k6Engine } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(605), __webpack_require__.e(2132), __webpack_require__.e(2439), __webpack_require__.e(2245)]).then(__webpack_require__.bind(__webpack_require__, 72439));
    return k6Engine(await k6(), process.env);
}
/** @throws UsageError */
function checkEngine(name) {
    if (name !== undefined && !ENGINES.includes(name))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`The engine is embedded or k6, not ${JSON.stringify(name)}${(0,_config_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, ENGINES)}`);
}
/** A script that a user wrote for k6. */
function isScript(argument) {
    return /\.[cm]?[jt]s$/i.test(argument) && !/^https?:/i.test(argument);
}
/** k6, wherever it is. */
async function k6() {
    const { findK6 } = await __webpack_require__.e(/* import() */ 2235).then(__webpack_require__.bind(__webpack_require__, 42235));
    return findK6(k6Places(process.env));
}
/** Where a k6 may be on this machine, as the environment tells. */
function k6Places(env) {
    return { path: env.PATH ?? env.Path ?? "", toolCache: env.RUNNER_TOOL_CACHE || undefined, downloads: downloads(env) };
}
function downloads(env) {
    if (env.XDG_CACHE_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME, "backend-kit");
    if (process.platform === "win32")
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.LOCALAPPDATA ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), "backend-kit", "cache");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
}


/***/ }),

/***/ 26367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load),
  proxyFromEnvironment: () => (/* binding */ proxyFromEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/load/result.js
var result = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/cli/load-engine.js
var load_engine = __webpack_require__(4565);
;// CONCATENATED MODULE: ./build/src/cli/load-cloud.js





const CLOUD_DETAILS = `
Needs k6 and an account of Grafana Cloud (k6 cloud login, or K6_CLOUD_TOKEN). The script and the headers that are given
go there. Criteria become thresholds of k6: they know no interval, and what k6 has no threshold for is not judged.
`;
/** Runs a plan in Grafana Cloud. @throws UsageError and EnvironmentError */
async function cloudReport(options, signal) {
    const [{ thresholdsOf }, { HEADERS_VARIABLE, scriptOf }, { runInCloud }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4409).then(__webpack_require__.bind(__webpack_require__, 64409)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2132), __webpack_require__.e(6187)]).then(__webpack_require__.bind(__webpack_require__, 92132)),
        __webpack_require__.e(/* import() */ 9463).then(__webpack_require__.bind(__webpack_require__, 99463)),
    ]);
    const { thresholds, left } = thresholdsOf(options.criteria);
    const binary = await (0,load_engine.k6)();
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "backend-kit-cloud-"));
    try {
        const file = (0,external_node_path_.join)(directory, "script.js");
        await (0,promises_.writeFile)(file, scriptOf(options.plan, thresholds), { mode: 0o600 });
        const headers = JSON.stringify(options.plan.transport.headers);
        const { passed, url, notes } = await runInCloud(binary, file, { [HEADERS_VARIABLE]: headers }, process.env, signal);
        const verdict = !passed ? "fail" : left.length > 0 ? "inconclusive" : "pass";
        const said = [
            `The load ran in Grafana Cloud${url ? `: ${url}` : ""}. Its figures are there; here only k6's own verdict on its thresholds is known.`,
            ...(left.length > 0 ? [`k6 has no threshold for ${left.join(", ")}: that was not judged.`] : []),
            ...notes,
        ];
        const names = options.criteria.map(({ text }) => text).filter((text) => !left.includes(text));
        const words = passed ? "met" : "not met";
        return {
            gate: "load-test",
            verdict,
            headline: `${options.target}: ${names.join(", ")} ${words}, says Grafana Cloud`,
            coverage: "Judged by k6's thresholds, without intervals.",
            engine: `k6 ${binary.version}, cloud`,
            notes: said,
            items: [],
            findings: [],
            figures: {},
            data: {
                ...(0,result/* couldNotRun */.M)("", options.target),
                verdict,
                engine: { kind: "k6-cloud", version: binary.version },
                notes: said,
            },
        };
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(33135);
// EXTERNAL MODULE: ./build/src/cli/write-file.js
var write_file = __webpack_require__(72242);
;// CONCATENATED MODULE: ./build/src/cli/load-export.js





const EXPORT_FLAGS = [
    { name: "k6", help: "the k6 script, for `k6 run` or `k6 cloud run`" },
    { name: "k6-operator", help: "a TestRun of the k6 operator with its ConfigMap, as YAML" },
    { name: "parallelism", value: "NUMBER", help: "pods that share the load, with --k6-operator (default: 1)" },
    { name: "name", value: "NAME", help: "of the TestRun (default: load-test)" },
    { name: "namespace", value: "NAME", help: "of the TestRun (default: none is written)" },
    { name: "image", value: "IMAGE", help: "of k6, with --k6-operator (default: the operator's)" },
];
/** Writes what runs elsewhere. Nothing is sent. */
async function exportLoad(options, values) {
    const output = (0,cli_arguments/* textOf */.b6)(values, "output");
    if (output !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(output), output);
    if ((values.k6 === true) === (values["k6-operator"] === true))
        throw new errors/* UsageError */.N("Name what to export: --k6 for a script, or --k6-operator for a manifest.");
    const ofOperator = ["parallelism", "name", "namespace", "image"].find((name) => name in values);
    if (values.k6 && ofOperator)
        throw new errors/* UsageError */.N(`--${ofOperator} goes with --k6-operator.`);
    const { thresholdsOf } = await __webpack_require__.e(/* import() */ 4409).then(__webpack_require__.bind(__webpack_require__, 64409));
    const { thresholds, left } = thresholdsOf(options.criteria);
    const text = values.k6
        ? (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2132), __webpack_require__.e(6187)]).then(__webpack_require__.bind(__webpack_require__, 92132))).scriptOf(options.plan, thresholds)
        : (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2132), __webpack_require__.e(9318)]).then(__webpack_require__.bind(__webpack_require__, 52848))).operatorManifest(options.plan, {
            name: (0,cli_arguments/* textOf */.b6)(values, "name") ?? "load-test",
            namespace: (0,cli_arguments/* textOf */.b6)(values, "namespace"),
            parallelism: Number((0,cli_arguments/* textOf */.b6)(values, "parallelism") ?? 1),
            image: (0,cli_arguments/* textOf */.b6)(values, "image"),
            thresholds,
        });
    if (left.length > 0)
        process.stderr.write(`backend-kit: k6 has no threshold for ${left.join(", ")}; the others are in the script.\n`);
    const headers = Object.keys(options.plan.transport.headers);
    if (values.k6 && headers.length > 0) {
        const { HEADERS_VARIABLE } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2132), __webpack_require__.e(6187)]).then(__webpack_require__.bind(__webpack_require__, 92132));
        process.stderr.write(`backend-kit: headers are not in the script (${headers.join(", ")}): give them as JSON in the variable ${HEADERS_VARIABLE}.\n`);
    }
    if (output === undefined)
        return (0,cli_output/* print */.yy)(text);
    await (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(output), text);
    return 0;
}

;// CONCATENATED MODULE: ./build/src/cli/load-history.js




const HISTORY_FLAGS = [
    {
        name: "history",
        value: "FILE",
        help: "compare with the earlier runs in FILE, have what is worse confirmed by a second run, and add this one",
    },
];
/** @throws UsageError for a file that is no history, before anything is sent */
async function checkHistory(values) {
    const shown = (0,cli_arguments/* textOf */.b6)(values, "history");
    if (shown === undefined)
        return undefined;
    const runner = [process.platform, process.arch, (0,external_node_os_.availableParallelism)()].join("-");
    const file = { path: (0,external_node_path_.resolve)(shown), shown, runner };
    (0,write_file/* checkTarget */.e)(file.path, shown);
    (await __webpack_require__.e(/* import() */ 8587).then(__webpack_require__.bind(__webpack_require__, 28587))).readHistory(file);
    return file;
}
/** The result with what the history says about it. Who stopped the run has made no run to be remembered. */
async function withHistory(file, result, options, signal, again) {
    if (file === undefined || signal.aborted)
        return { result, show: (report) => report };
    const { judgeByHistory } = await __webpack_require__.e(/* import() */ 8587).then(__webpack_require__.bind(__webpack_require__, 28587));
    const judged = await judgeByHistory(file, result, options, again);
    return { result: judged.result, show: (report) => ({ ...report, items: [judged.item, ...report.items] }) };
}

;// CONCATENATED MODULE: ./build/src/cli/load-probes.js

const PROBE_FLAGS = [
    {
        name: "expect-rate-limit",
        help: "in place of the success criterion: a burst meets 429 with Retry-After or RateLimit headers, and it recovers",
    },
    {
        name: "probe",
        value: "WHAT",
        many: true,
        help: "headers (helmet's set), bodies (against the spec, and hostile) or tokens (none, unsigned, expired)",
    },
];
/** Criteria where none are given: with a rate limit, refusals are what is wanted. */
function defaultCriteria(values) {
    return values["expect-rate-limit"] ? ["p99 < 200ms"] : undefined;
}
/** Runs the probes that were asked for, after the load. @throws UsageError for one that there is not */
async function withAskedProbes(result, options, { values, lists }, signal) {
    const probes = await askedProbes(lists);
    const rateLimit = values["expect-rate-limit"] === true;
    // Who stopped the run wants to hear no more of it.
    if ((probes.length === 0 && !rateLimit) || signal.aborted)
        return result;
    const { runProbes, withProbes } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 10262));
    const refusals = (lists["expect-status"] ?? []).map(Number).filter((status) => status >= 400 && status < 500);
    const asked = { probes, rateLimit, refusals: refusals.length > 0 ? refusals : [400], signal };
    return withProbes(result, await runProbes(options, asked));
}
async function askedProbes(lists) {
    if (!lists.probe)
        return [];
    const { parseProbes } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 10262));
    return parseProbes(lists.probe);
}
/** Statuses for the operations of a spec: those of refusals have it send what the spec forbids. @throws UsageError */
async function expecting(read, texts) {
    if (texts === undefined)
        return read;
    const { parseStatus } = await __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 78235));
    const statuses = texts.map(parseStatus);
    const refusals = statuses.filter((status) => status >= 400 && status < 500);
    if (refusals.length > 0 && refusals.length < statuses.length)
        throw new errors/* UsageError */.N("--expect-status has to be either about answers to good requests or about refusals (4xx), not both.");
    if (refusals.length > 0)
        return (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(5928)]).then(__webpack_require__.bind(__webpack_require__, 75928))).wrongBodiesOf(read, refusals);
    const journeys = read.scenario.journeys.map((journey) => ({
        ...journey,
        steps: journey.steps.map((step) => ({ ...step, expectStatus: statuses })),
    }));
    return { ...read, scenario: { ...read.scenario, journeys } };
}

// EXTERNAL MODULE: ./build/src/load/report.js + 2 modules
var report = __webpack_require__(78187);
;// CONCATENATED MODULE: ./build/src/cli/load-script.js




/** Flags that say what a script of the user's says itself. */
const OF_THE_SCRIPT = [
    "rate",
    "arrivals",
    "stage",
    "concurrency",
    "duration",
    "warmup",
    "timeout",
    "method",
    "body",
    "header",
    "weights",
    "http2",
    "no-verify-ssl",
    "ca",
    "cert",
    "key",
    "workers",
    "seed",
    "abort-on",
    "probe",
    "expect-rate-limit",
    "scenario",
    "spec",
    "compare",
    "history",
];
/** Runs a user's script on k6 and judges it. @throws UsageError */
async function runScript(path, values, lists, context) {
    const given = OF_THE_SCRIPT.filter((name) => name in values);
    if (given.length > 0)
        throw new errors/* UsageError */.N(`--${given[0]} is for addresses and scenarios: a script of your own says it itself.`);
    if ((0,cli_arguments/* textOf */.b6)(values, "engine") !== undefined && (0,cli_arguments/* textOf */.b6)(values, "engine") !== "k6")
        throw new errors/* UsageError */.N(`A script runs on k6: leave --engine out, or give --engine k6.`);
    const [{ judgeScript }, { DEFAULT_CRITERIA, parseCriterion }, { parseStatus, WINDOW_MS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(605), __webpack_require__.e(356), __webpack_require__.e(2132), __webpack_require__.e(2439), __webpack_require__.e(1993)]).then(__webpack_require__.bind(__webpack_require__, 14181)),
        __webpack_require__.e(/* import() */ 5189).then(__webpack_require__.bind(__webpack_require__, 55189)),
        __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 78235)),
    ]);
    const criteria = (lists.criterion ?? DEFAULT_CRITERIA).map((text) => parseCriterion(text));
    const script = { path, expectStatus: lists["expect-status"]?.map(parseStatus), windowMs: WINDOW_MS };
    const judging = { criteria, pointEstimate: values["point-estimate"] === true };
    const result = await judgeScript(await (0,load_engine.k6)(), process.env, script, judging, context);
    return { result, report: (0,report.loadReport)(result, values.verbose === true) };
}

// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
;// CONCATENATED MODULE: ./build/src/cli/load.js














const RUN = [
    {
        name: "rate",
        short: "r",
        value: "NUMBER",
        help: "arrivals a second, whether or not earlier ones were answered (default: 20)",
    },
    { name: "arrivals", value: "HOW", help: "constant or poisson (default: constant)" },
    {
        name: "stage",
        value: "TIME:RATE",
        many: true,
        help: "a stage, or a ramp as TIME:FROM-TO, in place of --rate and --duration",
    },
    {
        name: "concurrency",
        short: "c",
        value: "NUMBER",
        help: "closed model: so many virtual users; with --rate: most connections at once",
    },
    { name: "duration", short: "d", value: "TIME", help: "the measured phase (default: 60s)" },
    { name: "warmup", value: "TIME", help: "load before it that counts in no figure (default: 2s)" },
    { name: "timeout", short: "t", value: "TIME", help: "longest time for a request, from its send (default: 30s)" },
    {
        name: "criterion",
        value: "CRITERION",
        many: true,
        help: 'what has to hold (default: "p99 < 200ms" and "success > 99.5%")',
    },
    { name: "point-estimate", help: "judge by estimates alone, without confidence intervals" },
    { name: "abort-on", value: "CRITERION", many: true, help: "end the run when this criterion can no longer be met" },
    { name: "expect-status", value: "STATUS", many: true, help: "only this status is ok (default: every 2xx)" },
    { name: "method", short: "m", value: "METHOD", help: "method (default: GET, with a body POST)" },
    { name: "body", short: "b", value: "TEXT", help: "body, or @FILE" },
    { name: "header", short: "H", value: "FIELD", many: true, help: 'a header, "Name: Value"' },
    { name: "scenario", value: "FILE", help: "a scenario in YAML, in place of one address; an address is then its base" },
    {
        name: "spec",
        value: "FILE",
        help: "an OpenAPI spec, whose operations are sent to the address; safe methods unless named",
    },
    { name: "tag", value: "TAG", many: true, help: "of the spec, operations with this tag" },
    { name: "operation", value: "ID", many: true, help: "of the spec, this operation, whatever its method" },
    {
        name: "weights",
        value: "LIST",
        help: "how often each of several addresses is chosen, such as 3,1 (default: alike)",
    },
    { name: "http2", help: "HTTP/2, many streams a connection" },
    { name: "no-verify-ssl", help: "accept any certificate" },
    { name: "ca", value: "FILE", help: "certificates that are trusted too (PEM)" },
    { name: "cert", value: "FILE", help: "client certificate (PEM)" },
    { name: "key", value: "FILE", help: "its key (PEM)" },
    { name: "workers", value: "NUMBER", help: "threads to send from (default: as many as the rate needs)" },
    { name: "seed", value: "NUMBER", help: "of all random choices (default: 1)" },
    {
        name: "compare",
        help: "compare two addresses, measured in turns, or one with the JSON file of an earlier run",
    },
    ...PROBE_FLAGS,
    ...HISTORY_FLAGS,
    { name: "engine", value: "ENGINE", help: "embedded or k6 (default: embedded; k6 for a script)" },
    { name: "html", value: "FILE", help: "also write the report as one HTML file" },
    { name: "output", short: "o", value: "FILE", help: "also write the result as JSON" },
    ...cli_output/* OUTPUT_FLAGS */.Qf,
];
/** Flags of `run` that say what is sent. */
const EXPORTED = [
    "rate",
    "stage",
    "concurrency",
    "duration",
    "warmup",
    "timeout",
    "criterion",
    "expect-status",
    "method",
    "body",
    "header",
    "scenario",
    "spec",
    "tag",
    "operation",
    "weights",
    "http2",
    "no-verify-ssl",
    "seed",
    "output",
    "help",
];
const DETAILS = `
A criterion is "p99 < 200ms", "success > 99.5%", "avg < 50ms", "errors < 1%" or "rps > 100", with "ENDPOINT: " before it
where it is about one endpoint. It is judged with its 95 % interval, over the whole run and in every 10 s of it: what the
evidence does not settle is inconclusive. Ctrl-C ends the run and still reports.
`;
/** `backend-kit load …` */
const load = {
    name: "load",
    summary: "sends load and judges latency and success with their uncertainty",
    commands: [
        {
            name: "run",
            takes: "URL…",
            summary: "send load to one or several addresses, or run a k6 script; judge latency and success",
            details: DETAILS,
            flags: RUN,
            run: ({ values, lists, positionals }) => run(values, lists, positionals),
        },
        {
            name: "export",
            takes: "URL…",
            summary: "write the same load as a k6 script or for the k6 operator; nothing is sent",
            flags: [...EXPORT_FLAGS, ...RUN.filter(({ name }) => EXPORTED.includes(name))],
            async run({ values, lists, positionals }) {
                const { resolveOptions } = await __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 78235));
                const scenario = await scenarioOf(values, lists, positionals);
                return exportLoad(resolveOptions({ ...given(values, lists, positionals), scenario }), values);
            },
        },
        {
            name: "cloud",
            takes: "URL…",
            summary: "send the same load from Grafana Cloud (k6 cloud run); judged there, by thresholds",
            details: CLOUD_DETAILS,
            flags: [
                ...RUN.filter(({ name }) => EXPORTED.includes(name) && name !== "output"),
                ...cli_output/* OUTPUT_FLAGS */.Qf.filter(({ name }) => name !== "help"),
            ],
            async run({ values, lists, positionals }) {
                (0,cli_output/* checkOutputs */.n2)(values);
                const { resolveOptions } = await __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 78235));
                const scenario = await scenarioOf(values, lists, positionals);
                const options = resolveOptions({ ...given(values, lists, positionals), scenario });
                target = options.target;
                const { signal, release } = untilInterrupted();
                try {
                    return await (0,cli_output/* printReport */.Y_)(await cloudReport(options, signal), values);
                }
                finally {
                    release();
                }
            },
        },
    ],
    failed: (_, message) => (0,result/* couldNotRun */.M)(message, target),
};
/** What the JSON of a run that could not run names, once it is known. */
let target = "";
async function run(values, lists, urls) {
    (0,cli_output/* checkOutputs */.n2)(values);
    const output = (0,cli_arguments/* textOf */.b6)(values, "output");
    if (output !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(output), output);
    const page = (0,cli_arguments/* textOf */.b6)(values, "html");
    if (page !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(page), page);
    if (urls.some(load_engine.isScript))
        return runAlone(values, lists, urls, output);
    (0,load_engine.checkEngine)((0,cli_arguments/* textOf */.b6)(values, "engine"));
    const [{ resolveOptions }, { announce }, { runLoad }, { loadReport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 78235)),
        __webpack_require__.e(/* import() */ 4759).then(__webpack_require__.bind(__webpack_require__, 64759)),
        Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(5283)]).then(__webpack_require__.bind(__webpack_require__, 7597)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78187)),
    ]);
    const probing = ["probe", "expect-rate-limit", "history"].find((name) => name in values);
    if (values.compare && probing)
        throw new errors/* UsageError */.N(`--${probing} does not go with --compare.`);
    if (values.compare)
        return compare(values, lists, urls, output);
    await askedProbes(lists);
    const history = await checkHistory(values);
    const options = resolveOptions({
        ...given(values, lists, urls),
        scenario: await scenarioOf(values, lists, urls),
        defaultCriteria: defaultCriteria(values),
    });
    target = options.target;
    const engine = await (0,load_engine.chooseEngine)((0,cli_arguments/* textOf */.b6)(values, "engine"));
    await checkMachine(values, options);
    for (const line of announce(options))
        process.stderr.write(`${line}\n`);
    return interruptibly(values, output, async (context, clear) => {
        const load = () => runLoad(options, engine, context).finally(clear);
        const probed = await withAskedProbes(await load(), options, { values, lists }, context.signal);
        const { result, show } = await withHistory(history, probed, options, context.signal, load);
        return { result, report: show(loadReport(result, values.verbose === true)) };
    });
}
/** Whether our own engine can send so much from here. @throws UsageError */
async function checkMachine(values, { plan }) {
    if ((0,cli_arguments/* textOf */.b6)(values, "engine") === "k6")
        return;
    const { checkCapacity } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(605), __webpack_require__.e(8382), __webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__, 57925));
    await checkCapacity(plan);
}
/** Does the work so that Ctrl-C ends it, with progress on a terminal; then prints and writes what came of it. */
async function interruptibly(values, output, work) {
    const { progressText } = await __webpack_require__.e(/* import() */ 4759).then(__webpack_require__.bind(__webpack_require__, 64759));
    const { progress, clear } = (0,cli_progress/* progressLine */.o)(process.stderr);
    const { signal, release } = untilInterrupted();
    const context = { signal, progress: (snapshot) => progress(progressText(snapshot)) };
    try {
        const { result, report } = await work(context, clear).finally(clear);
        return await finish(result, report, output, values);
    }
    catch (error) {
        return await failed(error, output);
    }
    finally {
        release();
    }
}
/** Two addresses, the second one judged by the first; or one address, judged by an earlier run. */
async function compare(values, lists, named, output) {
    const files = named.filter((argument) => !/^https?:/i.test(argument) && /\.json$/i.test(argument));
    const urls = named.filter((argument) => !files.includes(argument));
    if (files.length > 1 || urls.length !== (files.length === 1 ? 1 : 2))
        throw new errors/* UsageError */.N("To compare, name two addresses, or one address and the JSON file of an earlier run.");
    const [{ resolveOptions }, { announce }, { compareReport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 78235)),
        __webpack_require__.e(/* import() */ 4759).then(__webpack_require__.bind(__webpack_require__, 64759)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78187)),
    ]);
    const sides = await Promise.all(urls.map(async (url) => resolveOptions({
        ...given(values, lists, [url]),
        scenario: await scenarioOf(values, lists, [url]),
        // What is asked for is the difference; limits are for those who name some.
        defaultCriteria: [],
    })));
    const judged = sides.at(-1);
    target = judged.target;
    const { readBaseline, checkComparable, compareWithBaseline } = await __webpack_require__.e(/* import() */ 8731).then(__webpack_require__.bind(__webpack_require__, 78731));
    const baseline = files[0] === undefined ? undefined : readBaseline((0,external_node_path_.resolve)(files[0]), files[0]);
    if (baseline)
        checkComparable(baseline, (0,cli_arguments/* textOf */.b6)(values, "engine") ?? "embedded", judged.plan.load.model);
    const engine = await (0,load_engine.chooseEngine)((0,cli_arguments/* textOf */.b6)(values, "engine"));
    await checkMachine(values, judged);
    for (const side of sides)
        for (const line of announce(side))
            process.stderr.write(`${line}\n`);
    const [{ runComparison }, { runLoad }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(5400), __webpack_require__.e(8011)]).then(__webpack_require__.bind(__webpack_require__, 45400)),
        Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(5283)]).then(__webpack_require__.bind(__webpack_require__, 7597)),
    ]);
    return interruptibly(values, output, async (context) => {
        const result = baseline
            ? compareWithBaseline(baseline, await runLoad(judged, engine, context))
            : await runComparison(sides[0], judged, engine, context);
        return { result, report: compareReport(result) };
    });
}
/** A script of the user's: the only thing that is run. */
async function runAlone(values, lists, urls, output) {
    const [script = "", ...others] = urls;
    if (others.length > 0)
        throw new errors/* UsageError */.N("A script is run alone: name nothing beside it.");
    target = script;
    return interruptibly(values, output, (context) => runScript(script, values, lists, context));
}
/** The scenario that a file or a spec describes; undefined: it is what the addresses say. */
async function scenarioOf(values, lists, urls) {
    const [file, spec] = [(0,cli_arguments/* textOf */.b6)(values, "scenario"), (0,cli_arguments/* textOf */.b6)(values, "spec")];
    if (spec === undefined && (lists.tag || lists.operation))
        throw new errors/* UsageError */.N("--tag and --operation need --spec.");
    if (file === undefined && spec === undefined)
        return undefined;
    if (file !== undefined && spec !== undefined)
        throw new errors/* UsageError */.N("Give either --scenario or --spec.");
    if (urls.length > 1)
        throw new errors/* UsageError */.N(`With --${file ? "scenario" : "spec"} one address is the base of all.`);
    for (const flag of ["method", "body", "weights"])
        if (values[flag] !== undefined)
            throw new errors/* UsageError */.N(`--${flag} is for addresses; the ${file ? "scenario" : "spec"} says it itself.`);
    if (file !== undefined) {
        if (lists["expect-status"])
            throw new errors/* UsageError */.N("--expect-status is for addresses and specs; the scenario says it itself.");
        const { readScenario } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2815), __webpack_require__.e(8248)]).then(__webpack_require__.bind(__webpack_require__, 85867));
        return readScenario(file, process.cwd(), urls[0]);
    }
    if (urls[0] === undefined)
        throw new errors/* UsageError */.N("Name the address that the spec's operations are sent to: load goes to no server that nobody named.");
    const { scenarioFromSpec } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(3243), __webpack_require__.e(1317), __webpack_require__.e(5312), __webpack_require__.e(1870)]).then(__webpack_require__.bind(__webpack_require__, 91183));
    const selection = { tags: lists.tag ?? [], operations: lists.operation ?? [] };
    return expecting(await scenarioFromSpec(spec, process.cwd(), urls[0], selection), lists["expect-status"]);
}
function given(values, lists, urls) {
    const text = (name) => (0,cli_arguments/* textOf */.b6)(values, name);
    return {
        root: process.cwd(),
        urls,
        weights: text("weights"),
        method: text("method"),
        body: text("body"),
        headers: lists.header,
        rate: text("rate"),
        arrivals: text("arrivals"),
        stages: lists.stage,
        concurrency: text("concurrency"),
        duration: text("duration"),
        warmup: text("warmup"),
        timeout: text("timeout"),
        http2: values.http2 === true,
        verify: values["no-verify-ssl"] !== true,
        ca: text("ca"),
        cert: text("cert"),
        key: text("key"),
        expectStatus: lists["expect-status"],
        criteria: lists.criterion,
        abortOn: lists["abort-on"],
        pointEstimate: values["point-estimate"] === true,
        workers: text("workers"),
        seed: text("seed"),
        proxy: proxyFromEnvironment(process.env),
    };
}
/** As curl reads them; HTTP_PROXY in capitals too, as this is no CGI program. */
function proxyFromEnvironment(env) {
    const all = env.all_proxy || env.ALL_PROXY;
    return {
        http: env.http_proxy || env.HTTP_PROXY || all || undefined,
        https: env.https_proxy || env.HTTPS_PROXY || all || undefined,
        noProxy: env.no_proxy || env.NO_PROXY || undefined,
    };
}
/** The first Ctrl-C (or polite kill) ends the run, which then reports; the second one ends everything. */
function untilInterrupted() {
    const abort = new AbortController();
    const stop = (name) => {
        if (abort.signal.aborted)
            process.exit(name === "SIGINT" ? 130 : 143);
        abort.abort();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    return { signal: abort.signal, release: () => process.off("SIGINT", stop).off("SIGTERM", stop) };
}
/** Prints the report, and writes the JSON where that was asked for. */
async function finish(result, report, output, values) {
    const code = await (0,cli_output/* printReport */.Y_)(report, values);
    const written = [await writeOutput(result, output), await writeHtml(result, report.headline, (0,cli_arguments/* textOf */.b6)(values, "html"))];
    return written.every(Boolean) ? code : code || verdict/* EXIT_CODES */.a.error;
}
/** @returns whether it was written, or did not have to be */
async function writeHtml(result, headline, page) {
    if (page === undefined)
        return true;
    const { htmlOf } = await __webpack_require__.e(/* import() */ 5841).then(__webpack_require__.bind(__webpack_require__, 25841));
    return written((0,external_node_path_.resolve)(page), htmlOf(result, headline));
}
/** @returns whether it was written, or did not have to be */
async function writeOutput(result, output) {
    return output === undefined || written((0,external_node_path_.resolve)(output), `${JSON.stringify(result, null, 2)}\n`);
}
async function written(path, text) {
    try {
        await (0,write_file/* writeWhole */.f)(path, text);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* EnvironmentError */.e))
            throw error;
        process.stderr.write(`backend-kit: ${error.message}\n`);
        return false;
    }
}
/** What could not run leaves its JSON too, so that no old result is taken for this run's. */
async function failed(error, output) {
    if (error instanceof errors/* EnvironmentError */.e || error instanceof errors/* UsageError */.N)
        await writeOutput((0,result/* couldNotRun */.M)(error.message, target), output);
    throw error;
}


/***/ }),

/***/ 33135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ OUTPUT_FLAGS),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Y_: () => (/* binding */ printReport),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25073);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74041);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70752);
/* harmony import */ var _color_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22907);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72242);






/** How every gate's command can be told to speak. */
const OUTPUT_FLAGS = [
    { name: "json", help: "print the result as JSON, and nothing else, on standard output" },
    { name: "markdown", value: "FILE", help: "also write the report as Markdown" },
    { name: "verbose", short: "v", help: "list also what is good" },
    { name: "help", short: "h", help: "show this" },
];
/** Before any work is done: whether the report can be written where it was asked for. @throws UsageError */
function checkOutputs(values) {
    const markdown = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(values, "markdown");
    if (markdown !== undefined)
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTarget */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(markdown), markdown);
}
/** Prints a report as the flags ask for it. @returns the exit code that follows from its verdict */
async function printReport(report, values) {
    if (values.json)
        print(`${JSON.stringify(report.data, null, 2)}\n`);
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 4834).then(__webpack_require__.bind(__webpack_require__, 24834));
        const color = (0,_color_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColor */ .z)(process.env, process.stdout.isTTY === true);
        print(renderTerminal(report, { color, verbose: values.verbose === true }));
    }
    const code = _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_CODES */ .a[report.verdict];
    const markdown = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(values, "markdown");
    if (markdown === undefined)
        return code;
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 70075));
    try {
        await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(markdown), renderMarkdown(report));
        return code;
    }
    catch (error) {
        if (!(error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EnvironmentError */ .e))
            throw error;
        process.stderr.write(`backend-kit: ${error.message}\n`);
        // The verdict stands; but not everything that was asked for was done.
        return code || _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_CODES */ .a.error;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
/** Help that nobody asked for. */
function explain(text) {
    process.stderr.write(text);
    return _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_USAGE */ .R;
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** Where progress is shown: a terminal, as one line that is written again and again. Elsewhere nothing. */
function progressLine(stream) {
    if (!stream.isTTY)
        return { progress: () => { }, clear: () => { } };
    let shown = 0;
    return {
        progress(message) {
            // A line that wraps could not be taken back.
            const now = performance.now();
            if (now - shown < 40)
                return;
            shown = now;
            stream.write(`\r\u001b[2K${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)
                .replaceAll("\n", " ")
                .slice(0, (stream.columns || 80) - 1)}`);
        },
        clear() {
            if (shown > 0)
                stream.write("\r\u001b[2K");
        },
    };
}


/***/ }),

/***/ 72242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25073);




/** Before any work is done: whether a file can be at a path at all. @throws UsageError */
function checkTarget(path, shown) {
    if (kindOf(path) === "directory")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`${shown} is a directory; name a file to write to.`);
    if (kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== "directory")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`There is no directory to write ${shown} into.`);
}
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? "directory" : "other";
    }
    catch {
        return "nothing";
    }
}
const REASONS = {
    ENOSPC: "the disk is full",
    EDQUOT: "the quota of the disk is used up",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the disk is read-only",
};
/** Writes a file whole or not at all. */
async function writeWhole(path, text) {
    const aside = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(aside, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true }).catch(() => { });
        const code = error.code ?? String(error);
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`${path} could not be written: ${REASONS[code] ?? code}.`);
    }
}


/***/ }),

/***/ 95346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ textHistogram),
/* harmony export */   I: () => (/* binding */ binsOf)
/* harmony export */ });
const BARS = 40;
const STEPS = [1, 2, 5];
/** How many requests took how long, in steps of 1, 2, 5, 10, 20, 50 … milliseconds, from the first to the last with any. */
function binsOf(histogram) {
    const counts = new Map();
    for (const [ms, times] of histogram.buckets()) {
        // The middle of a bucket may lie outside of what was really seen.
        const step = stepOf(Math.min(histogram.max, Math.max(histogram.min, ms)));
        counts.set(step, (counts.get(step) ?? 0) + times);
    }
    if (counts.size === 0)
        return [];
    const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
    return Array.from({ length: last - first + 1 }, (_, at) => ({
        from_ms: edgeOf(first + at),
        to_ms: edgeOf(first + at + 1),
        count: counts.get(first + at) ?? 0,
    }));
}
/** The same as text, a line for each step. */
function textHistogram(bins) {
    if (bins.length === 0)
        return "no samples";
    const all = bins.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(...bins.map(({ count }) => count));
    const ranges = bins.map(({ from_ms, to_ms }) => `${from_ms}–${to_ms} ms`);
    const width = Math.max(...ranges.map((range) => range.length));
    return bins
        .map(({ count }, at) => {
        const share = `${((100 * count) / all).toFixed(1)} %`.padStart(7);
        // What there is must be seen, be it ever so little.
        const bar = "█".repeat(Math.round((BARS * count) / most)) || (count > 0 ? "▏" : "");
        return `${ranges[at].padStart(width)} ${share} ${bar}`.trimEnd();
    })
        .join("\n");
}
/** Number of the step that a time falls in; step 0 begins at 1 ms. */
function stepOf(ms) {
    const decade = Math.floor(Math.log10(Math.max(ms, 0.001)) + 1e-12);
    const within = STEPS.findLastIndex((step) => ms >= step * 10 ** decade * (1 - 1e-9));
    return decade * STEPS.length + Math.max(0, within);
}
function edgeOf(step) {
    const decade = Math.floor(step / STEPS.length);
    return Number((STEPS[step - decade * STEPS.length] * 10 ** decade).toPrecision(3));
}


/***/ }),

/***/ 78187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareReport: () => (/* binding */ compareReport),
  figuresOf: () => (/* binding */ figuresOf),
  loadReport: () => (/* binding */ loadReport)
});

// EXTERNAL MODULE: ./build/src/load/engine.js
var load_engine = __webpack_require__(60850);
;// CONCATENATED MODULE: ./build/src/load/pictures/mermaid.js
/** Points that a chart in a comment can show without becoming a smear. */
const MOST_POINTS = 60;
/**
 * p50 and p99 over time, as a chart that GitHub draws itself (Mermaid's xychart). Longer runs are shown in steps of
 * several seconds, each with the largest of its values. Undefined for less than three points.
 */
function latencyChart(seconds) {
    const step = Math.ceil(seconds.length / MOST_POINTS) || 1;
    const points = [];
    for (let at = 0; at < seconds.length; at += step) {
        const timed = seconds.slice(at, at + step).filter(({ p50, p99 }) => p50 !== null && p99 !== null);
        if (timed.length === 0)
            continue;
        const largest = (of) => Math.max(...timed.map((second) => of(second)));
        points.push({ second: seconds[at].second, p50: largest(({ p50 }) => p50), p99: largest(({ p99 }) => p99) });
    }
    if (points.length < 3)
        return undefined;
    const list = (values) => `[${values.map((value) => Number(value.toPrecision(4))).join(", ")}]`;
    const top = Math.max(...points.map(({ p99 }) => p99));
    return [
        "xychart-beta",
        '  title "Response time over the run: p99 (upper line) and p50"',
        `  x-axis "second" [${points.map(({ second }) => second).join(", ")}]`,
        `  y-axis "ms" 0 --> ${Number((top * 1.1).toPrecision(3))}`,
        `  line ${list(points.map(({ p99 }) => p99))}`,
        `  line ${list(points.map(({ p50 }) => p50))}`,
    ].join("\n");
}

// EXTERNAL MODULE: ./build/src/load/pictures/text-histogram.js
var text_histogram = __webpack_require__(95346);
;// CONCATENATED MODULE: ./build/src/load/pictures/blocks.js


/** Tables and pictures of a result: criteria with their intervals, thresholds of a script, the course, the histogram. */
function pictureBlocks(result) {
    const { criteria, thresholds = [], seconds, histogram } = result;
    const blocks = [];
    if (criteria.length > 0)
        blocks.push({
            kind: "table",
            title: "Criteria",
            columns: ["criterion", "verdict", "estimate", "95 % interval", "samples"],
            rows: criteria.map(({ criterion, verdict, estimate, low, high, unit, samples }) => [
                criterion,
                verdict,
                `${show(estimate)} ${unit}`,
                `${show(low)} to ${show(high)}`,
                String(samples),
            ]),
        });
    if (thresholds.length > 0)
        blocks.push({
            kind: "table",
            title: "Thresholds of the script, as its engine judged them",
            columns: ["threshold", ""],
            rows: thresholds.map(({ metric, threshold, ok }) => [`${metric}: ${threshold}`, ok ? "met" : "not met"]),
        });
    const chart = latencyChart(seconds);
    if (chart !== undefined)
        blocks.push({ kind: "code", title: "Over time", language: "mermaid", code: chart });
    if (histogram.length > 0)
        blocks.push({ kind: "code", title: "How long requests took", language: "text", code: (0,text_histogram/* textHistogram */.G)(histogram) });
    return blocks;
}
const show = (value) => (value === null ? "–" : String(Number(value.toPrecision(4))));

;// CONCATENATED MODULE: ./build/src/load/report.js


/**
 * Puts a result into the form that every channel renders.
 * @param verbose also the windows and statuses
 */
function loadReport(result, verbose = false) {
    const items = result.criteria.map((criterion) => itemOf(criterion));
    const order = { bad: 0, unsettled: 1, neutral: 2, good: 3 };
    items.sort((a, b) => order[a.status] - order[b.status]);
    if (result.engine !== null)
        items.push(figuresItem(result, verbose));
    return {
        gate: result.gate,
        verdict: result.verdict,
        headline: headline(result),
        coverage: coverage(result),
        engine: result.engine ? `${result.engine.kind} ${result.engine.version}` : undefined,
        notes: result.notes,
        items,
        findings: result.findings,
        figures: figuresOf(result),
        data: result,
    };
}
/** The action's outputs. */
function figuresOf({ requests, latency_ms, throughput_rps }) {
    const share = requests.intended === 0 ? "" : (100 * requests.ok) / requests.intended;
    return {
        requests: requests.intended,
        "success-rate": share === "" ? "" : Number(share.toFixed(3)),
        p50: latency_ms.response.p50 ?? "",
        p99: latency_ms.response.p99 ?? "",
        rps: Number(throughput_rps.toFixed(2)),
    };
}
function headline({ verdict, criteria, requests, findings, notes, target }) {
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    if (requests.intended === 0)
        return "no request was sent";
    const failed = criteria.filter((it) => it.verdict === "fail");
    const open = criteria.filter((it) => it.verdict === "inconclusive");
    const names = (list) => list.map(nameOf).join(", ");
    if (verdict === "fail" && failed.length === 0) {
        const error = findings.find(({ severity }) => severity === "error");
        return error ? error.message.split(/(?<=\.) /)[0].replace(/\.$/, "") : "it failed";
    }
    const parts = [];
    if (failed.length > 0)
        parts.push(`${target} does not meet ${names(failed)}`);
    if (open.length > 0)
        parts.push(`${names(open)} ${open.length === 1 ? "is" : "are"} not settled`);
    if (parts.length > 0)
        return parts.join("; ");
    return verdict === "pass" ? `${target} meets ${names(criteria)}` : `${target}: nothing was settled`;
}
function nameOf({ criterion }) {
    return criterion;
}
function coverage({ requests, duration_s, warmup, model, intended_rate, endpoints }) {
    const load = model === "open"
        ? `open model, ${intended_rate === null ? "no" : number(intended_rate)} requests a second`
        : "closed model: what the server is slow for was not sent";
    const places = endpoints.length > 1 ? ` to ${endpoints.length} endpoints` : "";
    return `${number(requests.intended)} requests${places} in ${number(duration_s)} s (${load}), ${number(requests.sent)} sent, ${number(requests.ok)} ok; ${number(warmup.requests)} in the warm-up of ${number(warmup.duration_s)} s before, which count in no figure.`;
}
function itemOf(criterion) {
    const status = criterion.verdict === "pass" ? "good" : criterion.verdict === "fail" ? "bad" : "unsettled";
    const blocks = [];
    if (criterion.failed_windows.length > 0)
        blocks.push({
            kind: "table",
            title: "Where it does not hold",
            columns: ["from (s)", "to (s)", `estimate (${criterion.unit})`],
            rows: criterion.failed_windows
                .slice(0, 12)
                .map(({ start_s, end_s, estimate }) => [number(start_s), number(end_s), cell(estimate)]),
        });
    return { status, title: criterion.criterion, label: label(criterion), summary: criterion.reason, blocks };
}
function label({ verdict, estimate, low, high, unit }) {
    const interval = low === null && high === null ? "" : ` [${cell(low)}, ${cell(high)}]`;
    return `${verdict}: ${cell(estimate)} ${unit}${interval}`;
}
/** The figures that everybody wants to see, good or bad. */
function figuresItem(result, verbose = false) {
    const { requests, throughput_rps, duration_s, bytes, latency_ms, errors, endpoints, engine } = result;
    const share = (n) => `${number(n)} (${requests.intended ? ((100 * n) / requests.intended).toFixed(2) : "0"} %)`;
    const mbps = duration_s > 0 ? (bytes.in * 8) / duration_s / 1e6 : 0;
    const blocks = [
        {
            kind: "table",
            title: "Throughput",
            columns: ["requests", "answers a second", "successful", "failed", "received", "sent", "Mbps"],
            rows: [
                [
                    number(requests.intended),
                    number(throughput_rps),
                    share(requests.ok),
                    share(requests.intended - requests.ok),
                    size(bytes.in),
                    size(bytes.out),
                    number(mbps),
                ],
            ],
        },
        {
            kind: "table",
            title: "Latency (ms)",
            columns: ["", "min", "avg", "p50", "p90", "p95", "p99", "max", "standard deviation"],
            rows: [
                latencyRow("response (from the intended start)", latency_ms.response),
                latencyRow("service (from the send)", latency_ms.service),
                latencyRow("connect (with TLS)", latency_ms.connect),
                latencyRow("first byte", latency_ms.first_byte),
            ],
        },
    ];
    if (endpoints.length > 1)
        blocks.push(endpointsBlock(result));
    const classes = load_engine/* CLASSES */.Nv.filter((name) => name !== "ok" && requests[name] > 0);
    if (classes.length > 0)
        blocks.push({
            kind: "table",
            title: "Errors by kind",
            columns: ["kind", "count", "what was seen"],
            rows: errors.slice(0, 10).map(({ kind, message, count }) => [kind, number(count), message]),
        });
    blocks.unshift(...pictureBlocks(result));
    if (verbose)
        blocks.push(...verboseBlocks(result));
    if (result.recommendations.length > 0)
        blocks.push({
            kind: "text",
            text: ["Recommendations:", ...result.recommendations.map((it) => `- ${it}`)].join("\n"),
        });
    return {
        status: "neutral",
        title: result.target,
        label: `${result.model} model, ${engine.kind} engine`,
        summary: result.generator === null ? "" : healthText(result.generator),
        blocks,
    };
}
function verboseBlocks({ windows, statuses }) {
    return [
        {
            kind: "table",
            title: "Windows",
            columns: ["from (s)", "to (s)", "requests", "ok", "p50", "p99"],
            rows: windows.map(({ start_s, end_s, intended, ok, p50, p99 }) => [
                ...[start_s, end_s, intended, ok].map(number),
                cell(p50),
                cell(p99),
            ]),
        },
        {
            kind: "table",
            title: "Statuses",
            columns: ["status", "answers"],
            rows: Object.entries(statuses).map(([status, count]) => [status, number(count)]),
        },
    ];
}
function healthText({ lag_p99_ms, saturated, threads }) {
    const lag = lag_p99_ms === null ? "" : `, 99 % of the arrivals within ${number(lag_p99_ms)} ms of their time`;
    return `The load came from ${threads} ${threads === 1 ? "thread" : "threads"}${lag}${saturated ? "; it did not keep up" : ""}.`;
}
function endpointsBlock({ endpoints }) {
    return {
        kind: "table",
        title: "Endpoints",
        columns: ["endpoint", "requests", "ok", "p50", "p99", "max"],
        rows: endpoints
            .slice(0, 50)
            .map(({ name, requests, latency_ms: { response } }) => [
            name,
            number(requests.intended),
            requests.intended ? `${((100 * requests.ok) / requests.intended).toFixed(2)} %` : "",
            cell(response.p50),
            cell(response.p99),
            cell(response.max),
        ]),
    };
}
function latencyRow(name, { min, avg, p50, p90, p95, p99, max, stddev }) {
    return [name, ...[min, avg, p50, p90, p95, p99, max, stddev].map(cell)];
}
/** What `--compare` shows: both sides' figures, and the table of differences. */
function compareReport(result) {
    const percent = (value) => value === null ? "–" : `${value >= 0 ? "+" : ""}${(value * 100).toFixed(1)} %`;
    const worse = result.comparison.filter(({ verdict }) => verdict === "worse").map(({ metric }) => metric);
    const better = result.comparison.filter(({ verdict }) => verdict === "better").map(({ metric }) => metric);
    const words = [
        ...(worse.length > 0 ? [`${worse.join(", ")} worse`] : []),
        ...(better.length > 0 ? [`${better.join(", ")} better`] : []),
    ];
    const table = {
        status: result.verdict === "fail" ? "bad" : result.verdict === "pass" ? "neutral" : "unsettled",
        title: `${result.b.target} compared with ${result.a.target}`,
        label: words.join("; ") || "no difference shown",
        summary: "Differences are of b against a, each with its interval.",
        blocks: [
            {
                kind: "table",
                title: "Comparison",
                columns: ["metric", "a", "b", "difference", "between", "and", "verdict"],
                rows: result.comparison.map(({ metric, a, b, difference, low, high, verdict }) => [
                    metric,
                    cell(a),
                    cell(b),
                    percent(difference),
                    percent(low),
                    percent(high),
                    verdict,
                ]),
            },
        ],
    };
    const sides = [result.a, result.b].filter(({ engine }) => engine !== null).map((side) => figuresItem(side));
    return {
        gate: result.gate,
        verdict: result.verdict,
        headline: words.join("; ") || (result.verdict === "pass" ? "no difference shown" : "the comparison is not settled"),
        coverage: [result.a, result.b].map((side, i) => `${"ab"[i]}: ${coverage(side)}`).join(" "),
        engine: result.b.engine ? `${result.b.engine.kind} ${result.b.engine.version}` : undefined,
        notes: [...new Set([...result.a.notes, ...result.b.notes])],
        items: [table, ...sides],
        findings: [...result.a.findings, ...result.b.findings],
        figures: figuresOf(result.b),
        data: result,
    };
}
function number(value) {
    return value.toLocaleString("en-US", { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });
}
function cell(value) {
    return value === null ? "–" : number(value);
}
function size(bytes) {
    const units = ["B", "KB", "MB", "GB", "TB"];
    const power = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
    return `${number(bytes / 1000 ** power)} ${units[power]}`;
}


/***/ })

};
