export const id = 4023;
export const ids = [4023,1373,5346,8187,2965,108,2608,1877,5321,5256,2875,5887];
export const modules = {

/***/ 76163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

/**
 * Runs `work` so that Ctrl-C and a polite kill stop it: its signal aborts, `cleanUp` runs, and the process ends with
 * the code that shells expect. What comes of the work after that is of no use to anybody.
 */
async function interruptible(work, cleanUp) {
    const abort = new AbortController();
    const stop = (signal) => {
        abort.abort(new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .e(`Stopped by ${signal}.`));
        void Promise.resolve(cleanUp()).finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    try {
        return await work(abort.signal);
    }
    finally {
        if (abort.signal.aborted)
            await new Promise(() => { });
        process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
    }
}


/***/ }),

/***/ 14661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: GROUPS

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(74041);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js


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
            throw new errors/* UsageError */.N(`There is no flag ${name}${(0,suggestion/* suggestion */.h)(name, flags.map((candidate) => `--${candidate.name}`))}`);
        if (flag.name in parsed.values && !flag.many)
            throw new errors/* UsageError */.N(`--${flag.name} is given twice.`);
        if (flag.value === undefined) {
            if (equals >= 0)
                throw new errors/* UsageError */.N(`--${flag.name} takes no value.`);
            parsed.values[flag.name] = true;
            continue;
        }
        const value = equals >= 0 ? argument.slice(equals + 1) : argv[++at];
        if (value === undefined || value === "")
            throw new errors/* UsageError */.N(`--${flag.name} needs a value: ${flag.value}.`);
        // More likely a forgotten value than a value.
        if (equals < 0 && value.startsWith("-"))
            throw new errors/* UsageError */.N(`--${flag.name} needs a value: ${flag.value}. If it is ${value}, write --${flag.name}=${value}.`);
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
        throw new errors/* UsageError */.N(`Too many arguments: ${surplus.join(", ")}.`);
    }
    if (positionals.length < least)
        throw new errors/* UsageError */.N(missing);
    // Of a variable that is not set, most likely: not the current directory.
    if (positionals.includes(""))
        throw new errors/* UsageError */.N(`An argument is empty.${missing && ` ${missing}`}`);
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
    return names
        .map((name, i) => `${name.padEnd(width)}${flags[i].help}${flags[i].many ? "; repeatable" : ""}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./build/src/cli/help.js

const EXITS = `Exit codes: 0 pass; 1 fail; 2 a mistake in the call or the config; 3 inconclusive, or it could not run.`;
/** `backend-kit --help` */
function overview(groups) {
    const commands = groups.flatMap(({ name, commands }) => commands.map((command) => [usage(name, command), command.summary]));
    return `backend-kit: gates for backends, settled by running them

Usage: backend-kit <gate> <command> [flags]

${columns(commands)}

  --help, -h     show this; after a command, its flags
  --version, -V  show the version

${EXITS}
`;
}
/** `backend-kit <gate> --help` */
function groupHelp({ name, summary, commands }) {
    const uses = commands.map((command) => `backend-kit ${usage(name, command)} [flags]`);
    const list = commands.length > 2 ? `\n${columns(commands.map((it) => [usage(name, it), it.summary]))}\n` : "";
    return `backend-kit ${name}: ${summary}

Usage: ${uses.join("\n       ")}
${list}
"backend-kit ${name} ${commands[0].name} --help" lists the flags.
`;
}
/** `backend-kit <gate> <command> --help` */
function commandHelp({ name }, command) {
    return `backend-kit ${usage(name, command)}: ${command.summary}

Usage: backend-kit ${usage(name, command)} [flags]
${command.details ? `\n${command.details.trim()}\n` : ""}
${flagHelp(command.flags)}

${EXITS}
`;
}
function usage(group, { name, takes }) {
    return `${group} ${name}${takes ? ` ${takes}` : ""}`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([first]) => first.length)) + 3;
    return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`).join("\n");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/load/choose-engine.js
var choose_engine = __webpack_require__(2608);
// EXTERNAL MODULE: ./build/src/load/result.js
var result = __webpack_require__(8353);
;// CONCATENATED MODULE: ./build/src/cli/load/cloud.js





const CLOUD_DETAILS = `
Needs k6 and an account of Grafana Cloud (k6 cloud login, or K6_CLOUD_TOKEN). The script and the headers that are given
go there. Criteria become thresholds of k6: they know no interval, and what k6 has no threshold for is not judged.
`;
/** Runs a plan in Grafana Cloud. @throws UsageError and EnvironmentError */
async function cloudReport(options, signal) {
    const [{ thresholdsOf }, { HEADERS_VARIABLE, scriptOf }, { runInCloud }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4409).then(__webpack_require__.bind(__webpack_require__, 64409)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2132), __webpack_require__.e(9825)]).then(__webpack_require__.bind(__webpack_require__, 92132)),
        __webpack_require__.e(/* import() */ 9463).then(__webpack_require__.bind(__webpack_require__, 99463)),
    ]);
    const { thresholds, left } = thresholdsOf(options.criteria);
    const binary = await (0,choose_engine.k6)(process.env);
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

// EXTERNAL MODULE: ./build/src/files/write-file.js
var write_file = __webpack_require__(31373);
;// CONCATENATED MODULE: ./build/src/cli/color.js
/** Whether to write colours: as FORCE_COLOR says, else as NO_COLOR says, else only on a terminal. Node has the same order. */
function wantsColor(env, isTerminal) {
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
    return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}

;// CONCATENATED MODULE: ./build/src/cli/output.js






/** How every gate's command can be told to speak. */
const OUTPUT_FLAGS = [
    { name: "json", help: "print the result as JSON, and nothing else, on standard output" },
    { name: "markdown", value: "FILE", help: "also write the report as Markdown" },
    { name: "verbose", short: "v", help: "list also what is good" },
    { name: "help", short: "h", help: "show this" },
];
/** Before any work is done: whether the report can be written where it was asked for. @throws UsageError */
function checkOutputs(values) {
    const markdown = textOf(values, "markdown");
    if (markdown !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(markdown), markdown);
}
/** Prints a report as the flags ask for it. @returns the exit code that follows from its verdict */
async function printReport(report, values) {
    if (values.json)
        print(`${JSON.stringify(report.data, null, 2)}\n`);
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 4834).then(__webpack_require__.bind(__webpack_require__, 24834));
        const color = wantsColor(process.env, process.stdout.isTTY === true);
        print(renderTerminal(report, { color, verbose: values.verbose === true }));
    }
    const code = report_verdict/* EXIT_CODES */.a[report.verdict];
    const markdown = textOf(values, "markdown");
    if (markdown === undefined)
        return code;
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 70075));
    try {
        await (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(markdown), renderMarkdown(report));
        return code;
    }
    catch (error) {
        if (!(error instanceof errors/* EnvironmentError */.e))
            throw error;
        process.stderr.write(`backend-kit: ${error.message}\n`);
        // The verdict stands; but not everything that was asked for was done.
        return code || report_verdict/* EXIT_CODES */.a.error;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
/** Help that nobody asked for. */
function explain(text) {
    process.stderr.write(text);
    return report_verdict/* EXIT_USAGE */.R;
}

;// CONCATENATED MODULE: ./build/src/cli/load/export.js





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
    const output = textOf(values, "output");
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
        ? (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2132), __webpack_require__.e(9825)]).then(__webpack_require__.bind(__webpack_require__, 92132))).scriptOf(options.plan, thresholds)
        : (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2132), __webpack_require__.e(6380)]).then(__webpack_require__.bind(__webpack_require__, 52848))).operatorManifest(options.plan, {
            name: textOf(values, "name") ?? "load-test",
            namespace: textOf(values, "namespace"),
            parallelism: Number(textOf(values, "parallelism") ?? 1),
            image: textOf(values, "image"),
            thresholds,
        });
    if (left.length > 0)
        process.stderr.write(`backend-kit: k6 has no threshold for ${left.join(", ")}; the others are in the script.\n`);
    const headers = Object.keys(options.plan.transport.headers);
    if (values.k6 && headers.length > 0) {
        const { HEADERS_VARIABLE } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2132), __webpack_require__.e(9825)]).then(__webpack_require__.bind(__webpack_require__, 92132));
        process.stderr.write(`backend-kit: headers are not in the script (${headers.join(", ")}): give them as JSON in the variable ${HEADERS_VARIABLE}.\n`);
    }
    if (output === undefined)
        return print(text);
    await (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(output), text);
    return 0;
}

;// CONCATENATED MODULE: ./build/src/cli/progress.js

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
            stream.write(`\r\u001b[2K${(0,report_escape/* visible */.RK)(message)
                .replaceAll("\n", " ")
                .slice(0, (stream.columns || 80) - 1)}`);
        },
        clear() {
            if (shown > 0)
                stream.write("\r\u001b[2K");
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/load/finish.js








/** What the JSON of a run that could not run names, once it is known. */
let target = "";
function setTarget(known) {
    target = known;
}
/** The JSON of what could not run. */
function failedResult(message) {
    return (0,result/* couldNotRun */.M)(message, target);
}
/** Does the work so that Ctrl-C ends it, with progress on a terminal; then prints and writes what came of it. */
async function interruptibly(values, output, work) {
    const { progressText } = await Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(4759)]).then(__webpack_require__.bind(__webpack_require__, 64759));
    const { progress, clear } = progressLine(process.stderr);
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
/**
 * npm hands a signal on that a terminal's Ctrl-C has brought already: what follows so soon is the same one. Nobody
 * presses keys that fast.
 */
const SAME_PRESS_MS = 300;
/** The first Ctrl-C (or polite kill) ends the run, which then reports; the second one ends everything. */
function untilInterrupted() {
    const abort = new AbortController();
    let last = Number.NEGATIVE_INFINITY;
    const stop = (name) => {
        const before = last;
        last = performance.now();
        if (abort.signal.aborted && last - before > SAME_PRESS_MS)
            process.exit(name === "SIGINT" ? 130 : 143);
        abort.abort();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    return { signal: abort.signal, release: () => process.off("SIGINT", stop).off("SIGTERM", stop) };
}
/** Prints the report, and writes the JSON where that was asked for. */
async function finish(result, report, output, values) {
    const code = await printReport(report, values);
    const written = [await writeOutput(result, output), await writeHtml(result, report.headline, textOf(values, "html"))];
    return written.every(Boolean) ? code : code || report_verdict/* EXIT_CODES */.a.error;
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
        await writeOutput(failedResult(error.message), output);
    throw error;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/cli/load/config.js




const CONFIG_FLAG = {
    name: "config",
    value: "FILE",
    help: "config file (default: backend-kit.yml here or at the repository's root)",
};
/** What the config file says of load tests. @throws UsageError */
async function loadSection(values) {
    const named = textOf(values, "config");
    if (named !== undefined && !(0,external_node_fs_.existsSync)(named))
        throw new errors/* UsageError */.N(`There is no config file ${named}.`);
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047));
    const config = loadConfig(process.cwd(), named && (0,external_node_path_.resolve)(named)).load ?? {};
    (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21877))).checkConfigured(config);
    return config;
}

;// CONCATENATED MODULE: ./build/src/cli/load/history.js




const HISTORY_FLAGS = [
    {
        name: "history",
        value: "FILE",
        help: "compare with the earlier runs in FILE, have what is worse confirmed by a second run, and add this one",
    },
];
/** @throws UsageError for a file that is no history, before anything is sent */
async function checkHistory(values) {
    const shown = textOf(values, "history");
    if (shown === undefined)
        return undefined;
    const runner = [process.platform, process.arch, (0,external_node_os_.availableParallelism)()].join("-");
    const file = { path: (0,external_node_path_.resolve)(shown), shown, runner };
    (0,write_file/* checkTarget */.e)(file.path, shown);
    (await Promise.all(/* import() */[__webpack_require__.e(8587), __webpack_require__.e(8011)]).then(__webpack_require__.bind(__webpack_require__, 28587))).readHistory(file);
    return file;
}
/** The result with what the history says about it. Who stopped the run has made no run to be remembered. */
async function withHistory(file, result, options, signal, again) {
    if (file === undefined || signal.aborted)
        return { result, show: (report) => report };
    const { judgeByHistory } = await Promise.all(/* import() */[__webpack_require__.e(8587), __webpack_require__.e(8011)]).then(__webpack_require__.bind(__webpack_require__, 28587));
    const judged = await judgeByHistory(file, result, options, again);
    return { result: judged.result, show: (report) => ({ ...report, items: [judged.item, ...report.items] }) };
}

;// CONCATENATED MODULE: ./build/src/cli/load/probes.js

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
/** Runs the probes that were asked for, after the load. @throws UsageError for one that there is not */
async function withAskedProbes(result, options, { values, lists }, signal) {
    const probes = await askedProbes(lists);
    const rateLimit = values["expect-rate-limit"] === true;
    // Who stopped the run wants to hear no more of it.
    if ((probes.length === 0 && !rateLimit) || signal.aborted)
        return result;
    const { runProbes, withProbes } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(6626), __webpack_require__.e(5531)]).then(__webpack_require__.bind(__webpack_require__, 16626));
    const refusals = (lists["expect-status"] ?? []).map(Number).filter((status) => status >= 400 && status < 500);
    const asked = { probes, rateLimit, refusals: refusals.length > 0 ? refusals : [400], signal };
    return withProbes(result, await runProbes(options, asked));
}
async function askedProbes(lists) {
    if (!lists.probe)
        return [];
    const { parseProbes } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(6626), __webpack_require__.e(5531)]).then(__webpack_require__.bind(__webpack_require__, 16626));
    return parseProbes(lists.probe);
}
/** Statuses for the operations of a spec: those of refusals have it send what the spec forbids. @throws UsageError */
async function expecting(read, texts) {
    if (texts === undefined)
        return read;
    const { parseStatus } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78235));
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

;// CONCATENATED MODULE: ./build/src/cli/load/flags.js




/** Of `load run`. */
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
    {
        name: "abort-on",
        value: "CRITERION",
        many: true,
        help: "end the run when this criterion, about all requests, can no longer be met",
    },
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
    CONFIG_FLAG,
    ...OUTPUT_FLAGS,
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
    "config",
    "output",
    "help",
];
const DETAILS = `
A criterion is "p99 < 200ms", "success > 99.5%", "avg < 50ms", "errors < 1%" or "rps > 100", with "ENDPOINT: " before it
where it is about one endpoint. It is judged with its 95 % interval, over the whole run and in every 10 s of it: what the
evidence does not settle is inconclusive. Ctrl-C ends the run and still reports.
In place of URL… a k6 script of your own (.js or .ts): k6 runs it with this environment, so that BASE_URL=… names its target.
What no flag says is taken from load: in the config file. The burst of --expect-rate-limit comes after the load: what
--rate sends in a minute, at most 1,000 requests, at once.
A TIME is 500ms, 60s or 2m; a number alone is seconds. In a criterion, as in all reports, a time without a unit is in
milliseconds.
`;

// EXTERNAL MODULE: ./build/src/load/resolve/configured.js
var resolve_configured = __webpack_require__(21877);
// EXTERNAL MODULE: ./build/src/load/resolve/proxy.js
var proxy = __webpack_require__(95321);
;// CONCATENATED MODULE: ./build/src/cli/load/given.js






/** The scenario that a file or a spec describes; undefined: it is what the addresses say. */
async function scenarioOf(values, lists, urls, config) {
    const { scenario: file, spec, tags, operations } = sourceOf(values, lists, urls, config);
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
        const { readScenario } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(8815), __webpack_require__.e(8248)]).then(__webpack_require__.bind(__webpack_require__, 85867));
        return readScenario(file, process.cwd(), urls[0]);
    }
    if (urls[0] === undefined)
        throw new errors/* UsageError */.N("Name the address that the spec's operations are sent to: load goes to no server that nobody named.");
    const { scenarioFromSpec } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(3243), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(3737), __webpack_require__.e(8994)]).then(__webpack_require__.bind(__webpack_require__, 63737));
    return expecting(await scenarioFromSpec(spec, process.cwd(), urls[0], { tags, operations }), lists["expect-status"]);
}
/** What the flags name, else what the config file does, unless the flags say what is sent. */
function sourceOf(values, lists, urls, config) {
    const [scenario, spec] = [textOf(values, "scenario"), textOf(values, "spec")];
    const named = { tags: lists.tag ?? [], operations: lists.operation ?? [] };
    const said = ["scenario", "spec", "method", "body", "weights"].some((name) => values[name] !== undefined);
    if (said || urls.length > 1)
        return { scenario, spec, ...named };
    const configured = (0,resolve_configured.configuredSource)(config, process.cwd());
    return lists.tag || lists.operation ? { ...configured, ...named } : configured;
}
/** What the flags say, for `resolveOptions`; undefined: nothing. */
function given(values, lists, urls) {
    const text = (name) => textOf(values, name);
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
        http2: values.http2 === true || undefined,
        verify: values["no-verify-ssl"] === true ? false : undefined,
        ca: text("ca"),
        cert: text("cert"),
        key: text("key"),
        expectStatus: lists["expect-status"],
        criteria: lists.criterion,
        abortOn: lists["abort-on"],
        pointEstimate: values["point-estimate"] === true || undefined,
        expectsRateLimit: values["expect-rate-limit"] === true,
        workers: text("workers"),
        seed: text("seed"),
        proxy: (0,proxy.proxyFromEnvironment)(process.env),
    };
}
/** What flags and config file say, with the scenario that they name. */
async function complete(values, lists, urls) {
    const config = await loadSection(values);
    const scenario = await scenarioOf(values, lists, urls, config);
    const defaultCriteria = (0,resolve_configured.configuredCriteria)(config, values["expect-rate-limit"] === true);
    return (0,resolve_configured.withConfig)({ ...given(values, lists, urls), scenario, defaultCriteria, places: (0,resolve_configured.placesOf)(config) }, config);
}

// EXTERNAL MODULE: ./build/src/load/report.js + 2 modules
var report = __webpack_require__(78187);
;// CONCATENATED MODULE: ./build/src/cli/load/script.js






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
    if (textOf(values, "engine") !== undefined && textOf(values, "engine") !== "k6")
        throw new errors/* UsageError */.N(`A script runs on k6: leave --engine out, or give --engine k6.`);
    // Before k6 is looked for, which may take a download.
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* UsageError */.N(`There is no script ${path}.`);
    const config = await loadSection(values);
    const [{ judgeScript }, { configuredCriteria, placesOf }, { parseCriterion }, { parseStatus, WINDOW_MS }, { located },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(5182), __webpack_require__.e(412), __webpack_require__.e(2132), __webpack_require__.e(4174), __webpack_require__.e(4181), __webpack_require__.e(7912)]).then(__webpack_require__.bind(__webpack_require__, 14181)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21877)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 55189)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78235)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9271)),
    ]);
    const places = lists.criterion ? undefined : placesOf(config);
    const criteria = (lists.criterion ?? configuredCriteria(config, false)).map((text) => located(places?.get(text), () => parseCriterion(text)));
    const script = { path, expectStatus: lists["expect-status"]?.map(parseStatus), windowMs: WINDOW_MS };
    const judging = { criteria, pointEstimate: values["point-estimate"] === true || config["point-estimate"] === true };
    const result = await judgeScript(await (0,choose_engine.k6)(process.env), process.env, script, judging, context);
    return { result, report: (0,report.loadReport)(result, values.verbose === true) };
}

;// CONCATENATED MODULE: ./build/src/cli/load/run.js












/** `load run` */
async function run(values, lists, urls) {
    checkOutputs(values);
    const output = textOf(values, "output");
    if (output !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(output), output);
    const page = textOf(values, "html");
    if (page !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(page), page);
    if (urls.some(choose_engine.isScript))
        return runAlone(values, lists, urls, output);
    (0,choose_engine.checkEngine)(textOf(values, "engine"));
    const [{ resolveOptions }, { announce }, { runLoad }, { loadReport }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78235)),
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(4759)]).then(__webpack_require__.bind(__webpack_require__, 64759)),
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(7597), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 7597)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78187)),
    ]);
    const config = await loadSection(values);
    const name = textOf(values, "engine") ?? config.engine;
    const probing = ["probe", "expect-rate-limit", "history"].find((name) => name in values);
    if (values.compare && probing)
        throw new errors/* UsageError */.N(`--${probing} does not go with --compare.`);
    if (values.compare)
        return compare(values, lists, urls, output, name);
    await askedProbes(lists);
    const history = await checkHistory(values);
    const options = resolveOptions(await complete(values, lists, urls));
    setTarget(options.target);
    const engine = await (0,choose_engine.chooseEngine)(name, process.env);
    await checkMachine(name, options);
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
async function checkMachine(engine, { plan }) {
    if (engine === "k6")
        return;
    const { checkCapacity } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(412), __webpack_require__.e(6662), __webpack_require__.e(8893)]).then(__webpack_require__.bind(__webpack_require__, 57925));
    await checkCapacity(plan);
}
/** Two addresses, the second one judged by the first; or one address, judged by an earlier run. */
async function compare(values, lists, named, output, name) {
    const files = named.filter((argument) => !/^https?:/i.test(argument) && /\.json$/i.test(argument));
    const urls = named.filter((argument) => !files.includes(argument));
    if (files.length > 1 || urls.length !== (files.length === 1 ? 1 : 2))
        throw new errors/* UsageError */.N("To compare, name two addresses, or one address and the JSON file of an earlier run.");
    // Ended early, one side would have fewer segments than the other.
    if (files.length === 0 && "abort-on" in values)
        throw new errors/* UsageError */.N("--abort-on does not go with a comparison of two addresses.");
    const [{ resolveOptions }, { announce }, { compareReport }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78235)),
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(4759)]).then(__webpack_require__.bind(__webpack_require__, 64759)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78187)),
    ]);
    const sides = await Promise.all(urls.map(async (url) => resolveOptions({
        ...(await complete(values, lists, [url])),
        // What is asked for is the difference; limits are for those who name some.
        defaultCriteria: [],
    })));
    const judged = sides.at(-1);
    setTarget(judged.target);
    const { readBaseline, checkComparable, compareWithBaseline } = await Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(8731)]).then(__webpack_require__.bind(__webpack_require__, 78731));
    const baseline = files[0] === undefined ? undefined : readBaseline((0,external_node_path_.resolve)(files[0]), files[0]);
    if (baseline)
        checkComparable(baseline, name ?? "embedded", judged.plan);
    const engine = await (0,choose_engine.chooseEngine)(name, process.env);
    await checkMachine(name, judged);
    for (const side of sides)
        for (const line of announce(side))
            process.stderr.write(`${line}\n`);
    const [{ runComparison }, { runLoad }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(5400), __webpack_require__.e(3249)]).then(__webpack_require__.bind(__webpack_require__, 45400)),
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(7597), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 7597)),
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
        throw new errors/* UsageError */.N("A script is run alone: name nothing beside it. Its target goes into the variable BASE_URL.");
    setTarget(script);
    return interruptibly(values, output, (context) => runScript(script, values, lists, context));
}

;// CONCATENATED MODULE: ./build/src/cli/load.js







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
            flags: [
                ...EXPORT_FLAGS,
                ...RUN.filter(({ name }) => EXPORTED.includes(name)).map((flag) => flag.name === "output" ? { ...flag, help: "write it there (default: standard output)" } : flag),
            ],
            async run({ values, lists, positionals }) {
                const { resolveOptions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78235));
                return exportLoad(resolveOptions(await complete(values, lists, positionals)), values);
            },
        },
        {
            name: "cloud",
            takes: "URL…",
            summary: "send the same load from Grafana Cloud (k6 cloud run); judged there, by thresholds",
            details: CLOUD_DETAILS,
            flags: [
                ...RUN.filter(({ name }) => EXPORTED.includes(name) && name !== "output" && name !== "help"),
                ...OUTPUT_FLAGS,
            ],
            async run({ values, lists, positionals }) {
                checkOutputs(values);
                const { resolveOptions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78235));
                const options = resolveOptions(await complete(values, lists, positionals));
                setTarget(options.target);
                const { signal, release } = untilInterrupted();
                try {
                    return await printReport(await cloudReport(options, signal), values);
                }
                finally {
                    release();
                }
            },
        },
    ],
    failed: (_, message) => failedResult(message),
};

;// CONCATENATED MODULE: ./build/src/routes/diff/result.js
/** The result when nothing could be compared. */
function couldNotDiff(message) {
    return {
        gate: "routes-check",
        verdict: "error",
        base: "",
        head: "",
        coverage: { compared: 0, removed: 0, added: 0 },
        counts: { breaking: 0, risky: 0, compatible: 0, accepted: 0, off: 0 },
        changes: [],
        findings: [],
        notes: [message],
    };
}

// EXTERNAL MODULE: ./build/src/routes/drift/result.js
var drift_result = __webpack_require__(70751);
// EXTERNAL MODULE: ./build/src/routes/drift/hosts.js
var hosts = __webpack_require__(55887);
;// CONCATENATED MODULE: ./build/src/cli/routes/check.js







const FLAGS = [
    { name: "spec", value: "FILE", help: "the spec (default: routes.spec of the config, else found)" },
    { name: "code", value: "DIR", help: "directory of the application's sources (default: here)" },
    { name: "output", value: "DIR", help: "directory of generated code (default: routes.output, else ./generated)" },
    {
        name: "base",
        value: "REF",
        help: "branch or commit that the change is compared with: only what is new is reported, and breaking changes",
    },
    { name: "all", help: "with --base: also what was there before" },
    { name: "fix", help: "write what is stale or missing in generated code, and check again" },
    { name: "baseline", value: "FILE", help: "findings that the project started with, which are not reported" },
    { name: "update-baseline", help: "write the baseline: a new one whole, an old one only shorter" },
    {
        name: "allow-remote-refs",
        value: "HOSTS",
        help: "hosts that references may lead to, as in example.com,example.org:8443 (default: none)",
    },
    { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
    ...OUTPUT_FLAGS,
];
/** `backend-kit routes check` */
const check = {
    name: "check",
    takes: "",
    summary: "compare spec, generated code and the code of an application, in both directions",
    details: `Reads the application without running it. Reports routes that are served and not specified, operations that are
specified and not served, parameters, bodies and answers that the code declares otherwise than the spec, stale
generated code, missing and orphaned handlers, routes without validation, answers that leave the configured envelope or
statuses, and tokens, login routes and headers that need hardening.`,
    flags: FLAGS,
    async run({ values, positionals }) {
        expectArguments(positionals, 0, 0);
        return check_run(values);
    },
};
async function check_run(values) {
    checkOutputs(values);
    if (values.all && textOf(values, "base") === undefined)
        throw new errors/* UsageError */.N("--all goes with --base: without it everything is reported anyway.");
    const [{ loadConfig }, { topOf }, { resolveCheckOptions }, { checkRoutes }, { routesReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 6613).then(__webpack_require__.bind(__webpack_require__, 38994)),
        __webpack_require__.e(/* import() */ 6437).then(__webpack_require__.bind(__webpack_require__, 86437)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(8931), __webpack_require__.e(8520), __webpack_require__.e(1563), __webpack_require__.e(9661), __webpack_require__.e(628), __webpack_require__.e(3803), __webpack_require__.e(8495), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 18495)),
        __webpack_require__.e(/* import() */ 3908).then(__webpack_require__.bind(__webpack_require__, 73908)),
    ]);
    const cwd = process.cwd();
    const configFile = textOf(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile));
    const root = topOf(cwd);
    const options = resolveCheckOptions({
        root,
        cwd,
        spec: textOf(values, "spec"),
        code: textOf(values, "code"),
        output: textOf(values, "output"),
        baseline: textOf(values, "baseline"),
        allowRemote: (0,hosts.hostsOf)(textOf(values, "allow-remote-refs"), "--allow-remote-refs"),
    }, config);
    if (values["update-baseline"] && options.baseline === undefined)
        throw new errors/* UsageError */.N("Name the baseline: --baseline FILE, or routes.check.baseline in backend-kit.yml.");
    const comparison = { base: textOf(values, "base"), all: values.all === true || values["update-baseline"] === true };
    let run = await checkRoutes(options, comparison, config);
    if (values.fix && run.generated && run.generated.stale.length + run.generated.incomplete.length > 0) {
        const { writeOutput } = await __webpack_require__.e(/* import() */ 3783).then(__webpack_require__.bind(__webpack_require__, 73783));
        writeOutput(run.generated.output, run.generated.generation.files);
        run = await checkRoutes(options, comparison, config);
        run.result.notes.unshift("Stale and missing generated code was written.");
    }
    if (values["update-baseline"]) {
        const note = await updateBaseline(options, run);
        run = await checkRoutes(options, comparison, config);
        run.result.notes.unshift(note);
    }
    return printReport(routesReport(run.result), values);
}
/** Writes a first baseline, or takes out of an old one what is mended. @returns what was done, for people */
async function updateBaseline(options, { all, unseen }) {
    const [{ isBlind, nextBaseline, readBaseline }, { shown }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4857).then(__webpack_require__.bind(__webpack_require__, 84857)),
        __webpack_require__.e(/* import() */ 6437).then(__webpack_require__.bind(__webpack_require__, 86437)),
    ]);
    const path = options.baseline;
    const file = shown(options.root, path);
    const before = readBaseline(path, file);
    const next = nextBaseline(before, all);
    const count = next.findings.length;
    const findings = `${count} ${count === 1 ? "finding" : "findings"}`;
    // What was not looked at is not mended, and a first baseline would lack it.
    const lacks = before ? count < before.findings.length : all.some(isBlind);
    if (unseen !== undefined && lacks)
        return `The baseline ${file} was not ${before ? "shortened" : "written"}, as ${unseen}.`;
    // `.backend-kit/routes-baseline.json` is often the first file of its directory.
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw new errors/* UsageError */.N(`${(0,external_node_path_.dirname)(path)} cannot be made (${error.code}).`);
    }
    (0,write_file/* checkTarget */.e)(path, path);
    await (0,write_file/* writeWhole */.f)(path, `${JSON.stringify(next, null, 2)}\n`);
    if (before === undefined)
        return `The baseline ${file} was written, with ${findings}.`;
    const gone = before.findings.length - count;
    return gone === 0
        ? `The baseline ${file} has ${findings}, as before.`
        : `The baseline ${file} has ${findings}; ${gone} ${gone === 1 ? "was" : "were"} taken out.`;
}

;// CONCATENATED MODULE: ./build/src/routes/servers/framework.js
const FRAMEWORKS = ["express", "fastify", "koa"];

;// CONCATENATED MODULE: ./build/src/cli/routes/generate.js








const generate_FLAGS = [
    { name: "framework", short: "f", value: "NAME", help: "express, fastify or koa (default: express)" },
    { name: "output", short: "o", value: "DIR", help: "directory to write to (default: ./generated)" },
    {
        name: "from-db",
        value: "DATABASE",
        help: "in place of SPEC: a postgres:// URL whose tables are served, or env:NAME for one in a variable",
    },
    { name: "db-schema", value: "NAME", many: true, help: "only this schema of the database (default: public)" },
    { name: "types-only", help: "write types.ts alone: no validators, no routes" },
    {
        name: "formats",
        value: "MODE",
        help: "annotate: formats only say what is meant; assert: they are checked (default: annotate; with --from-db assert)",
    },
    { name: "tests", help: "also write an integration test for each tag, to be run by Vitest" },
    { name: "hardening", help: "wire security headers and a rate limit into the application" },
    {
        name: "validation-status",
        value: "CODE",
        help: "what answers a request that fails validation: 400 or 422 (default: 400)",
    },
    {
        name: "allow-remote-refs",
        value: "HOSTS",
        help: "hosts that references may lead to, as in example.com,example.org:8443 (default: none)",
    },
    { name: "strict", help: "exit with 1 when there are findings other than notes" },
    { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
    { name: "json", help: "print the result as JSON, and nothing else, on standard output" },
    { name: "verbose", short: "v", help: "also show title and version of the spec, files that stay, and every finding" },
    { name: "help", short: "h", help: "show this" },
];
/** Where something is that a database says. */
const CATALOG = { file: "the catalog" };
const DRY_RUN = { name: "dry-run", help: "write nothing, and show what would change" };
/** `backend-kit routes generate` */
const generate = {
    name: "generate",
    takes: "SPEC",
    summary: "write code from an OpenAPI or Swagger document",
    details: `SPEC is a file, JSON or YAML: OpenAPI 3.0, 3.1, 3.2 or Swagger 2. It may be left out when the config names it.
Writes types.ts, validators.ts, index.ts, routes/ and runtime/, which belong to backend-kit and are made again each
time, and handlers/, which is yours: what is missing there is added, nothing is changed. Other files stay.`,
    flags: [...generate_FLAGS.slice(0, -1), DRY_RUN, generate_FLAGS.at(-1)],
    run: (call) => generate_run(call, call.values["dry-run"] === true),
};
/** `backend-kit routes preview` */
const preview = {
    name: "preview",
    takes: "SPEC",
    summary: "show what generate would change, and write nothing",
    flags: generate_FLAGS,
    run: (call) => generate_run(call, true),
};
/** What `--json` prints when nothing could be generated. */
function couldNotGenerate(command, message) {
    return {
        gate: "routes-check",
        command,
        verdict: "error",
        status: "error",
        error: message,
        generated_files: [],
        routes_count: 0,
        types_count: 0,
        findings: [],
    };
}
async function generate_run({ values, lists, positionals }, dryRun) {
    expectArguments(positionals, 0, 1);
    const database = textOf(values, "from-db");
    if (database !== undefined && positionals.length > 0)
        throw new errors/* UsageError */.N("Code is made from a spec or from a database: leave out SPEC or --from-db.");
    if (database === undefined && lists["db-schema"])
        throw new errors/* UsageError */.N("--db-schema goes with --from-db only.");
    if (database === undefined)
        return generateFrom(values, positionals[0], dryRun);
    const { withDatabaseSpec } = await __webpack_require__.e(/* import() */ 7276).then(__webpack_require__.bind(__webpack_require__, 77276));
    return withDatabaseSpec(database, lists["db-schema"], (spec) => generateFrom(values, spec, dryRun, true));
}
/**
 * @param named the spec; what the config names when left out
 * @param isCatalog whether it was made of a database, which checks the formats of its types, and is gone afterwards
 */
async function generateFrom(values, named, dryRun, isCatalog = false) {
    const [{ loadConfig }, { topOf }, { planGeneration }, { writeOutput }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 6613).then(__webpack_require__.bind(__webpack_require__, 38994)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(8931), __webpack_require__.e(8520), __webpack_require__.e(3756)]).then(__webpack_require__.bind(__webpack_require__, 58520)),
        __webpack_require__.e(/* import() */ 3783).then(__webpack_require__.bind(__webpack_require__, 73783)),
    ]);
    const cwd = process.cwd();
    const configFile = textOf(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile)).routes ?? {};
    const output = (0,external_node_path_.resolve)(textOf(values, "output") ?? config.output ?? "generated");
    const generation = await planGeneration({
        spec: specOf(named, config),
        output,
        shownOutput: shown(cwd, output),
        allowRemote: hostsOf(textOf(values, "allow-remote-refs")),
        root: topOf(cwd),
        cwd,
        ...codeOptions(values, isCatalog ? { ...config, formats: config.formats ?? "assert" } : config),
    });
    if (isCatalog)
        for (const finding of generation.findings)
            if (finding.location && (0,external_node_path_.resolve)(topOf(cwd), finding.location.file) === named)
                finding.location = CATALOG;
    if (!dryRun)
        writeOutput(output, generation.files);
    const failing = values.strict === true && generation.findings.some(({ severity }) => severity !== "note");
    const verdict = failing ? "fail" : "pass";
    await show(generation, values, { dryRun, output: shown(cwd, output), verdict });
    return report_verdict/* EXIT_CODES */.a[verdict];
}
async function show(generation, values, how) {
    const { dataOf, summaryOf } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(8931), __webpack_require__.e(8520), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 37150));
    if (values.json)
        print(`${JSON.stringify(dataOf(generation, how), null, 2)}\n`);
    else {
        const color = wantsColor(process.env, process.stdout.isTTY === true);
        print(summaryOf(generation, { ...how, color, verbose: values.verbose === true }));
    }
}
/** What the flags, else the config, say about the code. */
function codeOptions(values, config) {
    const choice = (name, otherwise, choices) => {
        const value = textOf(values, name) ?? otherwise ?? choices[0];
        const known = choices.find((candidate) => candidate === value);
        if (known === undefined)
            throw new errors/* UsageError */.N(`--${name} is ${JSON.stringify(value)}; it must be ${listed(choices)}.`);
        return known;
    };
    const idle = ["formats", "tests", "hardening", "validation-status"].find((name) => name in values);
    if (values["types-only"] && idle !== undefined)
        throw new errors/* UsageError */.N(`--types-only writes no validators and no routes: leave --${idle} out.`);
    const validationStatus = String(config["validation-status"] ?? "400");
    return {
        framework: choice("framework", config.framework, FRAMEWORKS),
        typesOnly: values["types-only"] === true,
        formats: choice("formats", config.formats, ["annotate", "assert"]),
        tests: values.tests === true || config.tests === true,
        hardening: values.hardening === true || config.hardening === true,
        status422: choice("validation-status", validationStatus, ["400", "422"]) === "422",
    };
}
function listed(choices) {
    return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
/** @returns absolute path or address of the spec */
function specOf(named, config) {
    const spec = named ?? config.spec;
    if (spec === undefined)
        throw new errors/* UsageError */.N("Name the spec: backend-kit routes generate SPEC, or routes.spec in backend-kit.yml.");
    return /^https?:\/\//i.test(spec) ? spec : (0,external_node_path_.resolve)(spec);
}
/** Hosts of `--allow-remote-refs`. @throws UsageError */
function hostsOf(list) {
    const hosts = (list ?? "").split(",").map((host) => host.trim());
    for (const host of hosts)
        if (host !== "" && !/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host))
            throw new errors/* UsageError */.N(`--allow-remote-refs takes hosts such as example.com, not ${JSON.stringify(host)}.`);
    return hosts.filter((host) => host !== "");
}
function shown(cwd, path) {
    const way = (0,external_node_path_.relative)(cwd, path).replaceAll("\\", "/");
    return way === "" ? "." : way;
}

;// CONCATENATED MODULE: ./build/src/cli/routes/diff.js






const diff_FLAGS = [
    {
        name: "allow-remote-refs",
        value: "HOSTS",
        help: "hosts that references may lead to, as in example.com,example.org:8443 (default: none)",
    },
    { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
    ...OUTPUT_FLAGS,
];
/** `backend-kit routes diff` */
const diff = {
    name: "diff",
    takes: "BASE HEAD",
    summary: "list what has changed for clients between two versions of a spec, breaking changes first",
    details: `BASE and HEAD are files, or files of a commit as in main:openapi.yaml (from the top of the repository;
main:./openapi.yaml from here). A commit alone, as in "main openapi.yaml", is the other side's file in it;
main... is where HEAD left main. Files that a spec refers to are read from the same commit.
Breaking changes that nobody accepted exit with 1; risky ones alone with 0.`,
    flags: diff_FLAGS,
    async run({ values, positionals }) {
        expectArguments(positionals, 2, 2, "Name both versions: backend-kit routes diff BASE HEAD.");
        return diff_compare(values, positionals[0], positionals[1]);
    },
};
async function diff_compare(values, base, head) {
    checkOutputs(values);
    const [{ loadConfig }, { loadSide, parseSides, sideName }, { resolveDiffOptions }, { runDiff }, { diffReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5533), __webpack_require__.e(9649)]).then(__webpack_require__.bind(__webpack_require__, 57250)),
        Promise.all(/* import() */[__webpack_require__.e(9661), __webpack_require__.e(2213)]).then(__webpack_require__.bind(__webpack_require__, 52213)),
        Promise.all(/* import() */[__webpack_require__.e(3205), __webpack_require__.e(9661), __webpack_require__.e(628), __webpack_require__.e(8387)]).then(__webpack_require__.bind(__webpack_require__, 98387)),
        __webpack_require__.e(/* import() */ 9834).then(__webpack_require__.bind(__webpack_require__, 29834)),
    ]);
    const cwd = process.cwd();
    const configFile = textOf(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const options = resolveDiffOptions(loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile)));
    const sides = await parseSides(base, head, cwd);
    const how = { cwd, allowRemote: hostsOf(textOf(values, "allow-remote-refs")) };
    const [was, is] = [await loadSide(sides.base, how), await loadSide(sides.head, how)];
    const names = { base: sideName(sides.base), head: sideName(sides.head) };
    return printReport(diffReport(runDiff(was, is, names, options)), values);
}

// EXTERNAL MODULE: ./build/src/cli/interrupt.js
var interrupt = __webpack_require__(76163);
;// CONCATENATED MODULE: ./build/src/cli/routes/unread-lines.js
/** Places that one line names. */
const MOST = 30;
/** What could not be read, a line for each cause: its places stand together, unless `each` is to have a line. */
function unreadLines(places, each) {
    const groups = new Map();
    for (const [index, place] of places.entries()) {
        const key = each ? String(index) : (place.cause ?? place.what);
        groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    return [...groups].map(([cause, group]) => {
        const [first] = group;
        if (group.length === 1)
            return `${placeText(first.location)}: not read: ${first.what}.`;
        return `not read: ${cause}, at ${group.length} places: ${placesText(group.map(({ location }) => location))}.`;
    });
}
/** "src/app.ts:71, 88; src/login.ts:12" */
function placesText(locations) {
    const lines = new Map();
    for (const { file, line } of locations.slice(0, MOST))
        lines.set(file, [...(lines.get(file) ?? []), ...(line === undefined ? [] : [line])]);
    const files = [...lines].map(([file, numbers]) => [file, [...new Set(numbers)].join(", ")].filter(Boolean).join(":"));
    const left = locations.length - MOST;
    return `${files.join("; ")}${left > 0 ? ` and ${left} more, which --verbose lists` : ""}`;
}
/** "src/app.ts:71:5" */
function placeText({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}

;// CONCATENATED MODULE: ./build/src/cli/routes/spec.js









/** `backend-kit routes spec DIR` and `backend-kit routes spec --from-db URL` */
const spec = {
    name: "spec",
    takes: "DIR",
    summary: "an OpenAPI spec out of the code of an application, or out of a database",
    details: `Reads Express, Fastify and Koa applications in JavaScript and TypeScript without running them. What could not
be read is listed on standard error by cause, with its places, and place by place with --verbose and under "unread"
with --json.

With --from-db instead of DIR: operations to list, read, create, change and delete the rows of each table of a
PostgreSQL database, as its catalog describes them, and below each row those that refer to it. Nothing is written to
the database. What CHECKs demand and a spec cannot say is listed on standard error.`,
    flags: [
        { name: "output", short: "o", value: "FILE", help: "write the spec there (default: standard output)" },
        { name: "format", value: "FORMAT", help: "yaml or json (default: by the name of the output file, else yaml)" },
        {
            name: "title",
            value: "TEXT",
            help: "title of the API (default: the name in the nearest package.json, or of the database)",
        },
        {
            name: "from-db",
            value: "DATABASE",
            help: "a postgres:// URL, or env:NAME for a URL in an environment variable",
        },
        { name: "db-schema", value: "NAME", many: true, help: "only this schema of the database (default: public)" },
        { name: "json", help: "print a summary as JSON, and nothing else, on standard output" },
        {
            name: "verbose",
            short: "v",
            help: "list every operation with its place, and every place that could not be read",
        },
        { name: "help", short: "h", help: "show this" },
    ],
    run: spec_run,
};
async function spec_run({ values, lists, positionals }) {
    const database = textOf(values, "from-db");
    const missing = "Name the directory of the application: backend-kit routes spec DIR.";
    expectArguments(positionals, database === undefined ? 1 : 0, 1, missing);
    if (database !== undefined && positionals.length > 0)
        throw new errors/* UsageError */.N("A spec is made from a directory or from a database: leave out DIR or --from-db.");
    if (database === undefined && lists["db-schema"])
        throw new errors/* UsageError */.N("--db-schema goes with --from-db only.");
    const output = textOf(values, "output");
    if (output !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(output), output);
    const format = formatOf(textOf(values, "format"), output);
    const title = textOf(values, "title");
    const written = database === undefined
        ? await fromCode(positionals[0], title)
        : await fromDatabase(database, lists["db-schema"], title);
    if (written.operations.length === 0)
        return nothing(written, values, positionals[0]);
    const { writeSpec } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6132)]).then(__webpack_require__.bind(__webpack_require__, 16132));
    const text = writeSpec(written.spec, format);
    if (output !== undefined)
        await (0,write_file/* writeWhole */.f)((0,external_node_path_.resolve)(output), text);
    if (values.json)
        print(`${JSON.stringify(summary(written, output), null, 2)}\n`);
    else if (output === undefined)
        print(text);
    tell(written, output, values);
    return 0;
}
function formatOf(given, output) {
    if (given === undefined)
        return output !== undefined && (0,external_node_path_.extname)(output).toLowerCase() === ".json" ? "json" : "yaml";
    if (given === "yaml" || given === "json")
        return given;
    throw new errors/* UsageError */.N(`--format is ${JSON.stringify(given)}; it must be yaml or json.`);
}
async function fromCode(directory, title) {
    let isDirectory = false;
    try {
        isDirectory = (0,external_node_fs_.statSync)(directory).isDirectory();
    }
    catch {
        throw new errors/* UsageError */.N(`There is no directory ${directory}.`);
    }
    if (!isDirectory)
        throw new errors/* UsageError */.N(`${directory} is a file; name the directory of the application.`);
    const [{ specFromDirectory }, { isInside, topOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6411), __webpack_require__.e(8931), __webpack_require__.e(1563), __webpack_require__.e(7120)]).then(__webpack_require__.bind(__webpack_require__, 44102)),
        __webpack_require__.e(/* import() */ 6613).then(__webpack_require__.bind(__webpack_require__, 38994)),
    ]);
    const whole = (0,external_node_path_.resolve)(directory);
    const top = topOf(isInside(process.cwd(), whole) ? process.cwd() : whole);
    return specFromDirectory(whole, { title, name: (0,external_node_path_.basename)(whole), top });
}
async function fromDatabase(database, schemas, title) {
    const { databaseUrl, specFromDatabase } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6411), __webpack_require__.e(3849), __webpack_require__.e(8931), __webpack_require__.e(1563), __webpack_require__.e(3197)]).then(__webpack_require__.bind(__webpack_require__, 93943));
    const url = databaseUrl(database, (name) => process.env[name]);
    return (0,interrupt/* interruptible */.I)(() => specFromDatabase(url, { schemas, title }), () => { });
}
/** Nothing to write: that must not look like a spec of an API that serves nothing. */
function nothing(written, values, directory) {
    tell(written, undefined, { ...values, json: true });
    if (directory === undefined)
        throw new errors/* UsageError */.N("The database has no table or view that could be read: name its schema with --db-schema.");
    const files = `${written.files} source ${written.files === 1 ? "file was" : "files were"} read`;
    if (written.unread.length > 0)
        throw new errors/* EnvironmentError */.e(`No route of ${directory} could be read, though there are some; ${files}.`);
    throw new errors/* UsageError */.N(`No Express, Fastify or Koa application was found in ${directory}; ${files}.`);
}
/** What the old tool's users look for is there under its names. */
function summary({ spec, operations, unread, beyond, broken, files }, output) {
    return {
        gate: "routes-check",
        command: "spec",
        verdict: "pass",
        status: "success",
        routes_count: operations.length,
        generated_files: output === undefined ? [] : [output],
        files_read: files,
        operations,
        unread: [...unread, ...beyond].map(placed),
        findings: broken.map(placed),
        ...(output === undefined && { spec }),
    };
}
const placed = ({ what, location }) => ({ what, ...location });
function tell(written, output, values) {
    const lines = [];
    if (values.verbose)
        for (const { method, path, operation_id, file, line } of written.operations) {
            const id = operation_id === null ? "" : ` (${operation_id})`;
            lines.push(`${method.toUpperCase()} ${path}${id}${file === null ? "" : `  ${file}:${line}`}`);
        }
    for (const { what, location } of written.broken)
        lines.push(`${placeText(location)}: this file has a syntax error and was left out: ${what}.`);
    const left = [...written.unread, ...written.beyond];
    lines.push(...unreadLines(left, values.verbose === true));
    if (!values.json) {
        const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
        const places = left.length + written.broken.length;
        const rest = places === 0 ? "no place was met that could not be read" : `${count(places, "place")} could not be read`;
        lines.push(`${count(written.operations.length, "operation")} found${output === undefined ? "" : `, written to ${output}`}; ${rest}.`);
    }
    for (const line of lines)
        process.stderr.write(`${(0,report_escape/* visibleLine */.P8)(line)}\n`);
}

;// CONCATENATED MODULE: ./build/src/cli/routes.js






/** `backend-kit routes …` */
const routes = {
    name: "routes",
    summary: "keeps an API's description, its code and its clients in step",
    commands: [generate, preview, check, diff, spec],
    failed: (command, message) => {
        if (command === "check")
            return (0,drift_result/* couldNotCheck */.H)(message);
        return command === "diff" ? couldNotDiff(message) : couldNotGenerate(command, message);
    },
};

// EXTERNAL MODULE: ./build/src/schema/result.js
var schema_result = __webpack_require__(69252);
;// CONCATENATED MODULE: ./build/src/cli/schema.js









const COMMON = [
    {
        name: "layout",
        value: "LAYOUT",
        help: "golang-migrate, diesel, dbmate, goose, sql-migrate, flyway, prisma or backend-kit (default: detected)",
    },
    {
        name: "database",
        value: "DATABASE",
        help: "auto, pglite, local, a postgres:// URL, or env:NAME for a URL in a variable (default: auto)",
    },
    {
        name: "only",
        value: "PATTERN",
        help: "judge only migrations whose id matches, with * and ?; the others are replayed",
    },
    { name: "seed", value: "FILE", help: "SQL that fills the tables before each migration, in place of generated rows" },
    { name: "timeout", value: "TIME", help: "longest time for one direction of one migration (default: 60s)" },
    {
        name: "jobs",
        value: "N",
        help: "parts of a long history that are proved side by side, at most; 1 takes the least memory (default: by cores)",
    },
    { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
    { name: "cache", value: "DIR", help: "where replayed histories are kept between runs" },
    { name: "no-cache", help: "keep nothing between runs" },
    ...OUTPUT_FLAGS,
];
/** `backend-kit schema …` */
const schema = {
    name: "schema",
    summary: "proves that rollbacks undo their migrations",
    commands: [
        {
            name: "prove",
            takes: "DIR",
            summary: "run every migration of a directory up, down and up again; compare catalog and rows",
            flags: COMMON,
            async run({ values, positionals }) {
                const missing = "Name the directory that holds the migrations: backend-kit schema prove DIR.";
                expectArguments(positionals, 1, 1, missing);
                return judge(values, positionals[0]);
            },
        },
        {
            name: "check",
            takes: "",
            summary: "run what was added since the merge base up, down and up again: the gate for pull requests",
            flags: [
                {
                    name: "base",
                    value: "REF",
                    help: "branch or commit that the change is compared with (default: the remote's default branch)",
                },
                { name: "migrations", value: "DIR", help: "directory that holds the migrations (default: found)" },
                ...COMMON,
            ],
            async run({ values, positionals }) {
                expectArguments(positionals, 0, 0);
                return judge(values, undefined);
            },
        },
    ],
    failed: (_, message) => (0,schema_result/* couldNotRun */.M)(message),
};
/** @param directory what `prove` is to look at; undefined for `check` */
async function judge(values, directory) {
    checkOutputs(values);
    const [{ loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 5602).then(__webpack_require__.bind(__webpack_require__, 95602)),
        Promise.all(/* import() */[__webpack_require__.e(1312), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083)),
    ]);
    const cwd = process.cwd();
    const configFile = textOf(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const cache = textOf(values, "cache");
    if (cache !== undefined && values["no-cache"])
        throw new errors/* UsageError */.N("--cache and --no-cache exclude each other.");
    if (cache !== undefined && (0,external_node_fs_.existsSync)(cache) && !(0,external_node_fs_.statSync)(cache).isDirectory())
        throw new errors/* UsageError */.N(`${cache} is a file; name a directory for --cache.`);
    const given = {
        root: cwd,
        migrations: directory ?? textOf(values, "migrations"),
        layout: textOf(values, "layout"),
        database: textOf(values, "database"),
        seed: textOf(values, "seed"),
        only: textOf(values, "only"),
        timeout: textOf(values, "timeout"),
        jobs: textOf(values, "jobs"),
        cache: values["no-cache"] ? undefined : (0,external_node_path_.resolve)(cache ?? defaultCache()),
    };
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile));
    const options = resolveOptions(given, config, (name) => process.env[name]);
    const { progress, clear } = progressLine(process.stderr);
    const work = async (signal) => {
        const context = { progress, signal };
        if (directory !== undefined) {
            const { proveDirectory } = await Promise.all(/* import() */[__webpack_require__.e(1312), __webpack_require__.e(2682), __webpack_require__.e(7925)]).then(__webpack_require__.bind(__webpack_require__, 80306));
            return proveDirectory({ ...options, migrations: directory }, context);
        }
        const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(1312), __webpack_require__.e(2682), __webpack_require__.e(6401)]).then(__webpack_require__.bind(__webpack_require__, 56401));
        return checkChange({ ...options, base: textOf(values, "base") }, context);
    };
    const cleanUp = async () => {
        clear();
        // Waiting for a statement to end would not be what was asked.
        const { cleanUp } = await __webpack_require__.e(/* import() */ 9004).then(__webpack_require__.bind(__webpack_require__, 59004));
        await cleanUp();
    };
    const result = await (0,interrupt/* interruptible */.I)(work, cleanUp).finally(clear);
    return printReport(schemaReport(result), values);
}
function defaultCache() {
    const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
    if (XDG_CACHE_HOME)
        return (0,external_node_path_.join)(XDG_CACHE_HOME, "backend-kit");
    if (process.platform === "win32")
        return (0,external_node_path_.join)(LOCALAPPDATA ?? (0,external_node_os_.homedir)(), "backend-kit", "cache");
    return (0,external_node_path_.join)((0,external_node_os_.homedir)(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
}

;// CONCATENATED MODULE: ./build/src/cli/main.js











/** Every gate with its commands, in the order of the help. */
const GROUPS = [schema, routes, load];
/** The command line: sets the process's exit code. */
async function main(argv = process.argv.slice(2)) {
    // `backend-kit … | head` is no mistake.
    process.stdout.on("error", (error) => {
        if (error.code === "EPIPE")
            return;
        process.stderr.write(`backend-kit: The result could not be printed (${error.code ?? error.message}).\n`);
        // Whatever the verdict was: nobody was told.
        process.exit(report_verdict/* EXIT_CODES */.a.error);
    });
    // A process that has nothing left to wait for ends, whether or not a command is done: that must not look like a pass.
    process.exitCode = report_verdict/* EXIT_CODES */.a.error;
    try {
        process.exitCode = await dispatch(argv);
    }
    catch (error) {
        process.exitCode = complain(error, argv);
    }
}
async function dispatch(argv) {
    const [gate, name, ...rest] = argv;
    if (gate === "--version" || gate === "-V")
        return print(`${version/* VERSION */.x}\n`);
    if (isHelp(gate))
        return print(overview(GROUPS));
    // Nothing was asked, nothing was checked: that must not look like a pass.
    if (gate === undefined)
        return explain(overview(GROUPS));
    if (gate.startsWith("-"))
        throw new errors/* UsageError */.N(`Name a gate before ${gate}. See backend-kit --help.`);
    const group = GROUPS.find((candidate) => candidate.name === gate);
    if (!group) {
        const names = GROUPS.map((candidate) => candidate.name);
        throw new errors/* UsageError */.N(`There is no gate "${gate}"${(0,suggestion/* suggestion */.h)(gate, names)} See backend-kit --help.`);
    }
    if (isHelp(name))
        return print(groupHelp(group));
    if (name === undefined)
        return explain(groupHelp(group));
    const command = group.commands.find((candidate) => candidate.name === name);
    if (!command) {
        const names = group.commands.map((candidate) => candidate.name);
        throw new errors/* UsageError */.N(`There is no command "${gate} ${name}"${(0,suggestion/* suggestion */.h)(name, names)} See backend-kit ${gate} --help.`);
    }
    const call = parseArguments(rest, command.flags);
    return call.values.help ? print(commandHelp(group, command)) : command.run(call);
}
function isHelp(word) {
    return word === "--help" || word === "-h" || word === "help";
}
/** One sentence for what a person can mend; a stack only for what is our own mistake. */
function complain(error, argv) {
    const known = error instanceof errors/* UsageError */.N || error instanceof errors/* EnvironmentError */.e;
    const message = error instanceof Error ? error.message : String(error);
    if (argv.includes("--json")) {
        const group = GROUPS.find(({ name }) => name === argv[0]) ?? schema;
        print(`${JSON.stringify(group.failed(argv[1] ?? "", message), null, 2)}\n`);
    }
    // Names in it are not ours: they may hold what moves a terminal's text about. What git or k6 said has lines.
    const shown = error instanceof errors/* UsageError */.N ? (0,report_escape/* visibleLine */.P8)(message) : (0,report_escape/* visible */.RK)(message);
    if (known)
        process.stderr.write(`backend-kit: ${shown}\n`);
    else
        process.stderr.write(`backend-kit: this is a mistake of ours; please report it with what follows.\n${error instanceof Error ? error.stack : message}\n`);
    return error instanceof errors/* UsageError */.N ? report_verdict/* EXIT_USAGE */.R : report_verdict/* EXIT_CODES */.a.error;
}


/***/ }),

/***/ 99154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

const UNITS = { ms: 1, s: 1000, m: 60_000, "": 1000 };
/** Milliseconds of "60s", "2m" or "500ms"; a number alone is seconds. `name` is what the error calls it. */
function parseDuration(value, name) {
    const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/.exec(String(value).trim()) ?? [];
    const duration = Number(amount) * UNITS[unit];
    if (!(duration > 0))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${name} is ${JSON.stringify(value)}; it must be a time above zero such as 60s, 2m or 500ms; without a unit it is seconds.`);
    // Timers hold 31 bits.
    return Math.min(duration, 2_000_000_000);
}


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that is nearest to one, if it is at most so many letters away; what differs in case alone is nearest. */
function nearest(word, known, most) {
    const [near] = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return near && near.distance <= most ? near.candidate : undefined;
}
/** The end of a sentence: `; did you mean "x"?` with the known word that is nearest, a full stop when none is near. */
function suggestion(word, known) {
    const near = nearest(word, known, Math.max(2, Math.floor(word.length / 3)));
    return near === undefined ? "." : `; did you mean "${near}"?`;
}
/** Levenshtein's distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++)
            next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 85256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ WRITE_REASONS)
/* harmony export */ });
/** Why a file system refuses to write, in words, by the code of its error. */
const WRITE_REASONS = {
    ENOSPC: "the disk is full",
    EDQUOT: "the quota of the disk is used up",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the disk is read-only",
    EFBIG: "a file would be larger than is allowed here",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "the name of a file is too long",
    ENOENT: "no directory can be made there",
};


/***/ }),

/***/ 31373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85256);





/** Before any work is done: whether a file can be at a path at all. @throws UsageError */
function checkTarget(path, shown) {
    if (kindOf(path) === "directory")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${shown} is a directory; name a file to write to.`);
    if (kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== "directory")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`There is no directory to write ${shown} into.`);
}
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? "directory" : "other";
    }
    catch {
        return "nothing";
    }
}
/** Names for what this process has open. */
const OPEN = /^\/dev\/(std(out|err)|fd\/)|^\/proc\//;
/**
 * Writes a file whole or not at all. A link stays one; what is no file (`/dev/stdout`, a pipe) is written to.
 * @param shown the path as people know it
 * @throws EnvironmentError when the disk does not let it
 */
async function writeWhole(path, text, shown = path) {
    let aside;
    try {
        // To put another file in the place of a device would take the device away, from everybody; in the place of what
        // standard output goes to, the rest of the output.
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if ((there && !there.isFile()) || OPEN.test(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { flag: "a" });
        const target = there ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path) : path;
        aside = `${target}.${process.pid}.tmp`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(aside, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, target);
    }
    catch (error) {
        if (aside !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true }).catch(() => { });
        const code = error.code ?? String(error);
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .e(`${shown} could not be written: ${_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITE_REASONS */ .o[code] ?? code}.`);
    }
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENGINES: () => (/* binding */ ENGINES),
/* harmony export */   checkEngine: () => (/* binding */ checkEngine),
/* harmony export */   chooseEngine: () => (/* binding */ chooseEngine),
/* harmony export */   isScript: () => (/* binding */ isScript),
/* harmony export */   k6: () => (/* binding */ k6)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);
/* harmony import */ var _resolve_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95321);





const ENGINES = ["embedded", "k6"];
/** The engine of a name. @throws UsageError, and EnvironmentError when it is not there */
async function chooseEngine(name, env) {
    if (name === undefined || name === "embedded")
        return (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(412), __webpack_require__.e(6662), __webpack_require__.e(5674)]).then(__webpack_require__.bind(__webpack_require__, 57304))).embeddedEngine;
    checkEngine(name);
    const { k6Engine } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6752), __webpack_require__.e(412), __webpack_require__.e(2132), __webpack_require__.e(4174), __webpack_require__.e(4333)]).then(__webpack_require__.bind(__webpack_require__, 74174));
    return k6Engine(await k6(env), env);
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
async function k6(env) {
    const { findK6 } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2235)]).then(__webpack_require__.bind(__webpack_require__, 42235));
    return findK6(k6Places(env));
}
/** Where a k6 may be on this machine, as the environment tells. */
function k6Places(env) {
    return {
        path: env.PATH ?? env.Path ?? "",
        toolCache: env.RUNNER_TOOL_CACHE || undefined,
        downloads: downloads(env),
        proxy: (0,_resolve_proxy_js__WEBPACK_IMPORTED_MODULE_4__.proxyFromEnvironment)(env),
    };
}
function downloads(env) {
    if (env.XDG_CACHE_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME, "backend-kit");
    if (process.platform === "win32")
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.LOCALAPPDATA ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), "backend-kit", "cache");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), process.platform === "darwin" ? "Library/Caches" : ".cache", "backend-kit");
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
    // An axis needs a length, also where everything took less than can be measured.
    const top = Math.max(0.001, ...points.map(({ p99 }) => p99));
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
                estimate === null ? "–" : `${show(estimate)} ${unit}`,
                low === null && high === null ? "–" : `${show(low)} to ${show(high)}`,
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
        p50: thousandths(latency_ms.response.p50),
        p99: thousandths(latency_ms.response.p99),
        rps: Number(throughput_rps.toFixed(2)),
    };
}
function thousandths(value) {
    return value === null ? "" : Number(value.toFixed(3));
}
/** Criteria that a headline names; those of many endpoints are many. */
const NAMED = 4;
function headline({ verdict, criteria, requests, findings, notes, target }) {
    if (verdict === "error")
        return notes[0] ?? "it could not run";
    if (requests.intended === 0)
        return "no request was sent";
    const failed = criteria.filter((it) => it.verdict === "fail");
    const open = criteria.filter((it) => it.verdict === "inconclusive");
    const names = (list) => [...list.slice(0, NAMED).map(nameOf), ...(list.length > NAMED ? [`${list.length - NAMED} more`] : [])].join(", ");
    const errors = findings.filter(({ severity }) => severity === "error");
    // Where it was not the service that answered, no figure is about it.
    const first = errors.find(({ rule }) => INSTEAD.has(rule)) ?? (failed.length === 0 ? errors[0] : undefined);
    if (verdict === "fail" && first)
        return first.message.split(/(?<=\.) /)[0].replace(/\.$/, "");
    if (verdict === "fail" && failed.length === 0)
        return "it failed";
    const parts = [];
    if (failed.length > 0)
        parts.push(`${target} does not meet ${names(failed)}`);
    if (open.length > 0)
        parts.push(`${names(open)} ${open.length === 1 ? "is" : "are"} not settled`);
    if (parts.length > 0)
        return parts.join("; ");
    return verdict === "pass" ? `${target} meets ${names(criteria)}` : `${target}: nothing was settled`;
}
/** Rules that say what met the load in the service's place. */
const INSTEAD = new Set(["load-target-blocked", "load-target-redirects", "load-no-good-answer"]);
/** "p99 < 200ms (412 ms)" */
function nameOf({ criterion, estimate, unit }) {
    return estimate === null ? criterion : `${criterion} (${cell(estimate)} ${unit})`;
}
function coverage({ requests, duration_s, warmup, model, intended_rate, endpoints }) {
    const load = model === "open"
        ? `open model, ${intended_rate === null ? "no" : number(intended_rate)} requests a second`
        : "closed model: what the server is slow for was not sent";
    const before = warmup.duration_s > 0
        ? `; ${number(warmup.requests)} in the warm-up of ${number(warmup.duration_s)} s before, which count in no figure`
        : "";
    const places = endpoints.length > 1 ? ` to ${endpoints.length} endpoints` : "";
    return `${number(requests.intended)} ${requests.intended === 1 ? "request" : "requests"}${places} in ${number(duration_s)} s (${load}), ${number(requests.sent)} sent, ${number(requests.ok)} ok${before}.`;
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
    return estimate === null ? verdict : `${verdict}: ${cell(estimate)} ${unit}${interval}`;
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
const MOST_ROWS = 50;
function endpointsBlock({ endpoints }) {
    return {
        kind: "table",
        title: endpoints.length > MOST_ROWS ? `Endpoints (the first ${MOST_ROWS} of ${endpoints.length})` : "Endpoints",
        columns: ["endpoint", "requests", "ok", "p50", "p99", "max"],
        rows: endpoints
            .slice(0, MOST_ROWS)
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
    const named = (wanted) => result.comparison
        .filter(({ verdict }) => verdict === wanted)
        .map(({ metric, difference }) => `${metric}${difference === null ? "" : ` (${percent(difference)})`}`);
    const [worse, better] = [named("worse"), named("better")];
    const words = [
        ...(worse.length > 0 ? [`${worse.join(", ")} worse`] : []),
        ...(better.length > 0 ? [`${better.join(", ")} better`] : []),
    ];
    const table = {
        status: result.verdict === "fail" ? "bad" : result.verdict === "pass" ? "neutral" : "unsettled",
        title: `${result.b.target} compared with ${result.a.target}`,
        label: words.join("; ") || "no difference shown",
        summary: `a is ${result.a.target}, b is ${result.b.target}. Differences are of b against a, each with its interval.`,
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
    const sides = Object.entries({ a: result.a, b: result.b }).flatMap(([name, side]) => side.engine === null ? [] : [{ ...figuresItem(side), title: `${name}: ${side.target}` }]);
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


/***/ }),

/***/ 21877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkConfigured: () => (/* binding */ checkConfigured),
/* harmony export */   configuredCriteria: () => (/* binding */ configuredCriteria),
/* harmony export */   configuredSource: () => (/* binding */ configuredSource),
/* harmony export */   placesOf: () => (/* binding */ placesOf),
/* harmony export */   withConfig: () => (/* binding */ withConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99154);
/* harmony import */ var _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55189);
/* harmony import */ var _load_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78021);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9271);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78235);






/**
 * What a door was told, completed by a config file. How much load there is comes from the config only where no scenario
 * says it; a door's rate, stages or concurrency take the place of all three.
 */
function withConfig(given, config = {}) {
    const text = (value) => (value === undefined ? undefined : String(value));
    const defaults = {
        warmup: text(config.warmup),
        timeout: text(config.timeout),
        abortOn: config["abort-on"],
        pointEstimate: config["point-estimate"],
        http2: config.http2,
        verify: config["verify-ssl"],
        ca: config.ca,
    };
    const modelled = given.rate !== undefined || given.stages?.length || given.concurrency !== undefined;
    const load = given.scenario?.load
        ? {}
        : {
            ...(modelled ? {} : { rate: text(config.rate), stages: config.stages, concurrency: text(config.concurrency) }),
            ...(given.concurrency !== undefined && given.rate === undefined ? {} : { arrivals: config.arrivals }),
            ...(given.stages?.length ? {} : { duration: text(config.duration) }),
        };
    return { ...defined(load), ...defined(defaults), ...defined(given) };
}
/** Criteria where a door names none: those of the config file; with a rate limit, none that refusals would fail. */
function configuredCriteria(config, expectRateLimit) {
    const criteria = config?.criteria ?? _criteria_criterion_js__WEBPACK_IMPORTED_MODULE_2__.DEFAULT_CRITERIA;
    if (!expectRateLimit)
        return criteria;
    return criteria.filter((text) => !/(?:^|:\s*)(?:success|errors?)\s*[<>≤≥]/i.test(text.trim()));
}
/**
 * Checks what the schema of the file cannot: times, stages, criteria (but for their endpoints, which only a scenario knows).
 * @throws UsageError with file and line
 */
function checkConfigured({ at, criteria = [], "abort-on": abortOn = [], ...config }) {
    const check = (path, read) => (0,_located_js__WEBPACK_IMPORTED_MODULE_5__.located)(at?.(path), read);
    for (const [key, texts] of Object.entries({ criteria, "abort-on": abortOn }))
        for (const [i, text] of texts.entries())
            check([key, String(i)], () => (0,_criteria_criterion_js__WEBPACK_IMPORTED_MODULE_2__.parseCriterion)(text, "any"));
    const { duration, warmup, timeout, stages, concurrency } = config;
    if (duration !== undefined)
        check(["duration"], () => (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(duration, "The duration"));
    if (timeout !== undefined)
        check(["timeout"], () => (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(timeout, "The timeout"));
    if (warmup !== undefined)
        check(["warmup"], () => (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.parseWarmup)(String(warmup)));
    if (concurrency !== undefined)
        check(["concurrency"], () => (0,_load_model_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLoad */ .E)({ concurrency: String(concurrency) }));
    for (const [i, stage] of (stages ?? []).entries())
        check(["stages", String(i)], () => (0,_load_model_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLoad */ .E)({ stages: [stage] }));
}
/** Where the criteria of a config file are written down. */
function placesOf({ at, criteria = [] } = {}) {
    return new Map(at ? criteria.map((text, i) => [text, at(["criteria", String(i)])]) : []);
}
/** The scenario or spec that a config file names, relative to `root`; for a run of one address that names none. */
function configuredSource(config, root) {
    const shown = (path) => (path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) || path);
    const { scenario, spec, tags = [], operations = [] } = config ?? {};
    return { scenario: shown(scenario), spec: scenario === undefined ? shown(spec) : undefined, tags, operations };
}
/** Without what is undefined or false, which says nothing. */
function defined(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 75427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ basicOf)
/* harmony export */ });
/** Value of an `authorization` field for the user that an address names; undefined: it names none. */
function basicOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`;
}
/** A percent sign that begins no code stands for itself, as curl has it. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 95321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFromEnvironment: () => (/* binding */ proxyFromEnvironment)
/* harmony export */ });
/** As curl reads them; HTTP_PROXY in capitals too, as this is no CGI program. */
function proxyFromEnvironment(env) {
    const all = env.all_proxy || env.ALL_PROXY;
    return {
        http: env.http_proxy || env.HTTP_PROXY || all || undefined,
        https: env.https_proxy || env.HTTPS_PROXY || all || undefined,
        noProxy: env.no_proxy || env.NO_PROXY || undefined,
    };
}


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ couldNotRun)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60850);

/** The result when the gate could not run at all. */
function couldNotRun(message, target = "") {
    const none = { min: null, avg: null, p50: null, p90: null, p95: null, p99: null, max: null, stddev: null };
    const classes = Object.fromEntries(_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSES */ .Nv.map((name) => [name, 0]));
    return {
        gate: "load-test",
        verdict: "error",
        engine: null,
        target,
        model: "open",
        intended_rate: null,
        duration_s: 0,
        warmup: { duration_s: 0, requests: 0, failed: 0 },
        requests: { intended: 0, sent: 0, ...classes },
        latency_ms: { response: none, service: none, connect: none, first_byte: none },
        throughput_rps: 0,
        bytes: { in: 0, out: 0 },
        criteria: [],
        windows: [],
        seconds: [],
        endpoints: [],
        spectrum: { response: [], service: [] },
        histogram: [],
        statuses: {},
        errors: [],
        generator: null,
        findings: [],
        recommendations: [],
        notes: [message],
    };
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

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   G7: () => (/* binding */ inlineCodeInTable),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/** Control characters, marks of direction, zero widths: they move text about or hide it. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Text with what hides in it made visible. */
function visible(text) {
    return text
        .replace(/\r\n/g, "\n")
        .replace(HIDDEN, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, "0")}`);
}
/** The same on one line: what stands there cannot look like a line of ours. */
function visibleLine(text) {
    return visible(text).replace(/\n/g, "↵");
}
/**
 * Plain text as Markdown that shows exactly it: no mention, no link, no HTML, no formatting.
 * GitHub looks for mentions and issues after it has decoded entities: only a space of no width stops it.
 */
function markdownText(text) {
    return (visible(text)
        .replace(/[\\`*_{}[\]()<>+!|~&$@#]/g, (char) => `&#${char.charCodeAt(0)};${char === "@" || char === "#" ? "&#8203;" : ""}`)
        .replace(/\bGH-(?=\d)/gi, "$&&#8203;")
        // Addresses become links by themselves.
        .replace(/:\/\//g, "&#58;//")
        .replace(/\bwww\./gi, "www&#46;")
        .replace(/\n+/g, "<br>"));
}
/** Text in backticks, however many it holds itself; one line. */
function inlineCode(text) {
    const plain = visibleLine(text);
    const ticks = "`".repeat(longestRun(plain, "`") + 1);
    const padding = plain.startsWith("`") || plain.endsWith("`") || plain === "" ? " " : "";
    return `${ticks}${padding}${plain}${padding}${ticks}`;
}
/** The same within a table, where a bar would end the cell even in backticks. */
function inlineCodeInTable(text) {
    return text.includes("|") ? `<code>${markdownText(text)}</code>` : inlineCode(text);
}
/** A fenced block that its content cannot end. */
function codeBlock(language, code) {
    const plain = withoutEndingLines(visible(code));
    const fence = "`".repeat(Math.max(3, longestRun(plain, "`") + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** A regular expression for it would look at every run of line ends from each of its places. */
function withoutEndingLines(text) {
    let end = text.length;
    while (text[end - 1] === "\n")
        end--;
    return text.slice(0, end);
}
function longestRun(text, char) {
    return Math.max(0, ...(text.match(new RegExp(`${char}+`, "g")) ?? []).map((run) => run.length));
}
/** Cuts a text that is too long for its place, and says so. Counts UTF-16 units, cuts none in two. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const at = length - 1;
    const code = text.charCodeAt(at - 1);
    return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? at - 1 : at)}…`;
}


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EXIT_USAGE),
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** Process exit codes of a finished gate; 2 is kept for the caller's mistakes (see `UsageError`). */
const EXIT_CODES = { pass: 0, fail: 1, inconclusive: 3, error: 3 };
/** Exit code for the caller's mistakes. */
const EXIT_USAGE = 2;


/***/ }),

/***/ 55887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostsOf: () => (/* binding */ hostsOf)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

/** Hosts of a list with commas. `name` is what the error calls it. @throws UsageError for what is no host */
function hostsOf(list, name) {
    const hosts = (list ?? "").split(",").map((host) => host.trim());
    for (const host of hosts)
        if (host !== "" && !/^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i.test(host))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${name} takes hosts such as example.com, not ${JSON.stringify(host)}.`);
    return hosts.filter((host) => host !== "");
}


/***/ }),

/***/ 70751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ couldNotCheck)
/* harmony export */ });
/* unused harmony export NOTHING */
const NOTHING = {
    files: 0,
    served: 0,
    specified: 0,
    matched: 0,
    validated: 0,
    contracts: 0,
    undeclared: 0,
    generated: 0,
    unread: 0,
    unserved: 0,
};
/** The result when the gate could not run. */
function couldNotCheck(message) {
    return {
        gate: "routes-check",
        verdict: "error",
        coverage: NOTHING,
        specs: [],
        operations: [],
        findings: [],
        excluded: [],
        baseline: null,
        changes: [],
        notes: [message],
    };
}


/***/ }),

/***/ 69252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ couldNotRun)
/* harmony export */ });
/** The result when the gate could not run at all. */
function couldNotRun(message) {
    const coverage = { found: 0, executed: 0, proved: 0, irreversible: 0, not_provable: 0 };
    return {
        gate: "schema-check",
        verdict: "error",
        coverage,
        engine: null,
        migrations: [],
        findings: [],
        notes: [message],
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
