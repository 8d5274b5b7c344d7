export const id = 8998;
export const ids = [8998,5887];
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

/***/ 33036:
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
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
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
${(0,cli_arguments/* flagHelp */.QR)(command.flags)}

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

// EXTERNAL MODULE: ./build/src/cli/load.js + 5 modules
var load = __webpack_require__(26367);
// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(33135);
;// CONCATENATED MODULE: ./build/src/routes/diff/result.js
/** The result when nothing could be compared. */
function couldNotDiff(message) {
    return {
        gate: "routes-check",
        verdict: "error",
        base: "",
        head: "",
        coverage: { compared: 0, removed: 0, added: 0 },
        counts: { breaking: 0, risky: 0, compatible: 0, accepted: 0 },
        changes: [],
        findings: [],
        notes: [message],
    };
}

// EXTERNAL MODULE: ./build/src/routes/drift/result.js
var result = __webpack_require__(70751);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/routes/drift/hosts.js
var hosts = __webpack_require__(55887);
// EXTERNAL MODULE: ./build/src/cli/write-file.js
var write_file = __webpack_require__(72242);
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
    ...cli_output/* OUTPUT_FLAGS */.Qf,
];
/** `backend-kit routes check` */
const check = {
    name: "check",
    takes: "",
    summary: "compare spec, generated code and the code of an application, in both directions",
    details: `Reads the application without running it. Reports routes that are served and not specified, operations that are
specified and not served, stale generated code, missing and orphaned handlers, routes without validation, answers that
leave the configured envelope or statuses, and tokens, login routes and headers that need hardening.`,
    flags: FLAGS,
    async run({ values, positionals }) {
        (0,cli_arguments/* expectArguments */.S0)(positionals, 0, 0);
        return run(values);
    },
};
async function run(values) {
    (0,cli_output/* checkOutputs */.n2)(values);
    if (values.all && (0,cli_arguments/* textOf */.b6)(values, "base") === undefined)
        throw new errors/* UsageError */.N("--all goes with --base: without it everything is reported anyway.");
    const [{ loadConfig }, { topOf }, { resolveCheckOptions }, { checkRoutes }, { routesReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 8994).then(__webpack_require__.bind(__webpack_require__, 38994)),
        __webpack_require__.e(/* import() */ 6437).then(__webpack_require__.bind(__webpack_require__, 86437)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(1317), __webpack_require__.e(5312), __webpack_require__.e(3508), __webpack_require__.e(9661), __webpack_require__.e(7005), __webpack_require__.e(796), __webpack_require__.e(3803), __webpack_require__.e(4634)]).then(__webpack_require__.bind(__webpack_require__, 4859)),
        __webpack_require__.e(/* import() */ 3908).then(__webpack_require__.bind(__webpack_require__, 73908)),
    ]);
    const cwd = process.cwd();
    const configFile = (0,cli_arguments/* textOf */.b6)(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile));
    const root = topOf(cwd);
    const options = resolveCheckOptions({
        root,
        cwd,
        spec: (0,cli_arguments/* textOf */.b6)(values, "spec"),
        code: (0,cli_arguments/* textOf */.b6)(values, "code"),
        output: (0,cli_arguments/* textOf */.b6)(values, "output"),
        baseline: (0,cli_arguments/* textOf */.b6)(values, "baseline"),
        allowRemote: (0,hosts.hostsOf)((0,cli_arguments/* textOf */.b6)(values, "allow-remote-refs"), "--allow-remote-refs"),
    }, config);
    if (values["update-baseline"] && options.baseline === undefined)
        throw new errors/* UsageError */.N("Name the baseline: --baseline FILE, or routes.check.baseline in backend-kit.yml.");
    const comparison = { base: (0,cli_arguments/* textOf */.b6)(values, "base"), all: values.all === true || values["update-baseline"] === true };
    let run = await checkRoutes(options, comparison, config);
    if (values.fix && run.generated && run.generated.stale.length + run.generated.incomplete.length > 0) {
        const { writeOutput } = await __webpack_require__.e(/* import() */ 3783).then(__webpack_require__.bind(__webpack_require__, 73783));
        writeOutput(run.generated.output, run.generated.generation.files);
        run = await checkRoutes(options, comparison, config);
        run.result.notes.unshift("Stale and missing generated code was written.");
    }
    if (values["update-baseline"]) {
        await updateBaseline(options, run.all);
        run = await checkRoutes(options, comparison, config);
    }
    return (0,cli_output/* printReport */.Y_)(routesReport(run.result), values);
}
async function updateBaseline(options, findings) {
    const { nextBaseline, readBaseline } = await __webpack_require__.e(/* import() */ 4857).then(__webpack_require__.bind(__webpack_require__, 84857));
    const path = options.baseline;
    (0,write_file/* checkTarget */.e)(path, path);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
        throw new errors/* UsageError */.N(`There is no directory ${(0,external_node_path_.dirname)(path)}.`);
    const next = nextBaseline(readBaseline(path, path), findings);
    await (0,write_file/* writeWhole */.f)(path, `${JSON.stringify(next, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/src/routes/servers/framework.js
const FRAMEWORKS = ["express", "fastify", "koa"];

// EXTERNAL MODULE: ./build/src/cli/color.js
var cli_color = __webpack_require__(22907);
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
        help: "annotate: formats only say what is meant; assert: they are checked (default: annotate)",
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
function couldNotGenerate(message) {
    return { status: "error", error: message, generated_files: [], routes_count: 0, types_count: 0 };
}
async function generate_run({ values, lists, positionals }, dryRun) {
    (0,cli_arguments/* expectArguments */.S0)(positionals, 0, 1);
    const database = (0,cli_arguments/* textOf */.b6)(values, "from-db");
    if (database !== undefined && positionals.length > 0)
        throw new errors/* UsageError */.N("Code is made from a spec or from a database: leave out SPEC or --from-db.");
    if (database === undefined && lists["db-schema"])
        throw new errors/* UsageError */.N("--db-schema goes with --from-db only.");
    if (database === undefined)
        return generateFrom(values, positionals[0], dryRun);
    const { withDatabaseSpec } = await __webpack_require__.e(/* import() */ 7276).then(__webpack_require__.bind(__webpack_require__, 77276));
    return withDatabaseSpec(database, lists["db-schema"], (spec) => generateFrom(values, spec, dryRun));
}
/** @param named the spec; what the config names when left out */
async function generateFrom(values, named, dryRun) {
    const [{ loadConfig }, { topOf }, { planGeneration }, { writeOutput }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 8994).then(__webpack_require__.bind(__webpack_require__, 38994)),
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(1317), __webpack_require__.e(5312), __webpack_require__.e(7005), __webpack_require__.e(5190)]).then(__webpack_require__.bind(__webpack_require__, 7005)),
        __webpack_require__.e(/* import() */ 3783).then(__webpack_require__.bind(__webpack_require__, 73783)),
    ]);
    const cwd = process.cwd();
    const configFile = (0,cli_arguments/* textOf */.b6)(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile)).routes ?? {};
    const output = (0,external_node_path_.resolve)((0,cli_arguments/* textOf */.b6)(values, "output") ?? config.output ?? "generated");
    const generation = await planGeneration({
        spec: specOf(named, config),
        output,
        shownOutput: shown(cwd, output),
        allowRemote: hostsOf((0,cli_arguments/* textOf */.b6)(values, "allow-remote-refs")),
        root: topOf(cwd),
        cwd,
        ...codeOptions(values, config),
    });
    if (!dryRun)
        writeOutput(output, generation.files);
    await show(generation, values, { dryRun, output: shown(cwd, output) });
    const failing = generation.findings.some(({ severity }) => severity !== "note");
    return values.strict && failing ? verdict/* EXIT_CODES */.a.fail : verdict/* EXIT_CODES */.a.pass;
}
async function show(generation, values, how) {
    const { dataOf, summaryOf } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(1317), __webpack_require__.e(5312), __webpack_require__.e(7005), __webpack_require__.e(5267)]).then(__webpack_require__.bind(__webpack_require__, 37150));
    if (values.json)
        (0,cli_output/* print */.yy)(`${JSON.stringify(dataOf(generation, how), null, 2)}\n`);
    else {
        const color = (0,cli_color/* wantsColor */.z)(process.env, process.stdout.isTTY === true);
        (0,cli_output/* print */.yy)(summaryOf(generation, { ...how, color, verbose: values.verbose === true }));
    }
}
/** What the flags, else the config, say about the code. */
function codeOptions(values, config) {
    const choice = (name, otherwise, choices) => {
        const value = (0,cli_arguments/* textOf */.b6)(values, name) ?? otherwise ?? choices[0];
        const known = choices.find((candidate) => candidate === value);
        if (known === undefined)
            throw new errors/* UsageError */.N(`--${name} is ${JSON.stringify(value)}; it must be ${listed(choices)}.`);
        return known;
    };
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
    ...cli_output/* OUTPUT_FLAGS */.Qf,
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
        (0,cli_arguments/* expectArguments */.S0)(positionals, 2, 2, "Name both versions: backend-kit routes diff BASE HEAD.");
        return compare(values, positionals[0], positionals[1]);
    },
};
async function compare(values, base, head) {
    (0,cli_output/* checkOutputs */.n2)(values);
    const [{ loadConfig }, { loadSide, parseSides, sideName }, { resolveDiffOptions }, { runDiff }, { diffReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5312), __webpack_require__.e(9649)]).then(__webpack_require__.bind(__webpack_require__, 57250)),
        Promise.all(/* import() */[__webpack_require__.e(9661), __webpack_require__.e(2213)]).then(__webpack_require__.bind(__webpack_require__, 52213)),
        Promise.all(/* import() */[__webpack_require__.e(1317), __webpack_require__.e(9661), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 90796)),
        __webpack_require__.e(/* import() */ 9834).then(__webpack_require__.bind(__webpack_require__, 29834)),
    ]);
    const cwd = process.cwd();
    const configFile = (0,cli_arguments/* textOf */.b6)(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const options = resolveDiffOptions(loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile)));
    const sides = await parseSides(base, head, cwd);
    const how = { cwd, allowRemote: hostsOf((0,cli_arguments/* textOf */.b6)(values, "allow-remote-refs")) };
    const [was, is] = [await loadSide(sides.base, how), await loadSide(sides.head, how)];
    const names = { base: sideName(sides.base), head: sideName(sides.head) };
    return (0,cli_output/* printReport */.Y_)(diffReport(runDiff(was, is, names, options)), values);
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/cli/interrupt.js
var interrupt = __webpack_require__(76163);
;// CONCATENATED MODULE: ./build/src/cli/routes/spec.js








/** `backend-kit routes spec DIR` and `backend-kit routes spec --from-db URL` */
const spec = {
    name: "spec",
    takes: "DIR",
    summary: "an OpenAPI spec out of the code of an application, or out of a database",
    details: `Reads Express, Fastify and Koa applications in JavaScript and TypeScript without running them. What could not
be read is listed on standard error, each with its place, and under "unread" with --json.

With --from-db instead of DIR: operations to list, read, create, change and delete the rows of each table of a
PostgreSQL database, as its catalog describes them. Nothing is written to the database.`,
    flags: [
        { name: "output", short: "o", value: "FILE", help: "write the spec there (default: standard output)" },
        { name: "format", value: "FORMAT", help: "yaml or json (default: by the name of the output file, else yaml)" },
        { name: "title", value: "TEXT", help: "title of the API (default: the name in package.json, or of the database)" },
        {
            name: "from-db",
            value: "DATABASE",
            help: "a postgres:// URL, or env:NAME for a URL in an environment variable",
        },
        { name: "db-schema", value: "NAME", many: true, help: "only this schema of the database (default: public)" },
        { name: "json", help: "print a summary as JSON, and nothing else, on standard output" },
        { name: "verbose", short: "v", help: "list every operation with the place that it was read from" },
        { name: "help", short: "h", help: "show this" },
    ],
    run: spec_run,
};
async function spec_run({ values, lists, positionals }) {
    const database = (0,cli_arguments/* textOf */.b6)(values, "from-db");
    const missing = "Name the directory of the application: backend-kit routes spec DIR.";
    (0,cli_arguments/* expectArguments */.S0)(positionals, database === undefined ? 1 : 0, 1, missing);
    if (database !== undefined && positionals.length > 0)
        throw new errors/* UsageError */.N("A spec is made from a directory or from a database: leave out DIR or --from-db.");
    if (database === undefined && lists["db-schema"])
        throw new errors/* UsageError */.N("--db-schema goes with --from-db only.");
    const output = (0,cli_arguments/* textOf */.b6)(values, "output");
    if (output !== undefined)
        (0,write_file/* checkTarget */.e)((0,external_node_path_.resolve)(output), output);
    const format = formatOf((0,cli_arguments/* textOf */.b6)(values, "format"), output);
    const title = (0,cli_arguments/* textOf */.b6)(values, "title");
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
        (0,cli_output/* print */.yy)(`${JSON.stringify(summary(written, output), null, 2)}\n`);
    else if (output === undefined)
        (0,cli_output/* print */.yy)(text);
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
    const { specFromDirectory } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6411), __webpack_require__.e(3508), __webpack_require__.e(4102)]).then(__webpack_require__.bind(__webpack_require__, 44102));
    return specFromDirectory((0,external_node_path_.resolve)(directory), { title, name: (0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)) });
}
async function fromDatabase(database, schemas, title) {
    const { databaseUrl, specFromDatabase } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6411), __webpack_require__.e(3849), __webpack_require__.e(3508), __webpack_require__.e(7454)]).then(__webpack_require__.bind(__webpack_require__, 67454));
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
function summary({ spec, operations, unread, broken, files }, output) {
    return {
        gate: "routes-check",
        command: "spec",
        verdict: "pass",
        status: "success",
        routes_count: operations.length,
        generated_files: output === undefined ? [] : [output],
        files_read: files,
        operations,
        unread: unread.map(placed),
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
        lines.push(`${place(location)}: this file has a syntax error and was left out: ${what}.`);
    for (const { what, location } of written.unread)
        lines.push(`${place(location)}: not read: ${what}.`);
    if (!values.json) {
        const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
        const left = written.unread.length + written.broken.length;
        const rest = left === 0 ? "nothing was left out that could be told" : `${count(left, "place")} could not be read`;
        lines.push(`${count(written.operations.length, "operation")} found${output === undefined ? "" : `, written to ${output}`}; ${rest}.`);
    }
    for (const line of lines)
        process.stderr.write(`${(0,report_escape/* visibleLine */.P8)(line)}\n`);
}
function place({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}

;// CONCATENATED MODULE: ./build/src/cli/routes.js






/** `backend-kit routes …` */
const routes = {
    name: "routes",
    summary: "keeps an API's description, its code and its clients in step",
    commands: [generate, preview, check, diff, spec],
    failed: (command, message) => {
        if (command === "check")
            return (0,result/* couldNotCheck */.H)(message);
        return command === "diff" ? couldNotDiff(message) : couldNotGenerate(message);
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/schema/result.js
var schema_result = __webpack_require__(69252);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
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
    { name: "config", value: "FILE", help: "config file (default: backend-kit.yml here or at the repository's root)" },
    { name: "cache", value: "DIR", help: "where replayed histories are kept between runs" },
    { name: "no-cache", help: "keep nothing between runs" },
    ...cli_output/* OUTPUT_FLAGS */.Qf,
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
                (0,cli_arguments/* expectArguments */.S0)(positionals, 1, 1, missing);
                return judge(values, positionals[0]);
            },
        },
        {
            name: "check",
            takes: "",
            summary: "the same for what was added since the merge base: the gate for pull requests",
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
                (0,cli_arguments/* expectArguments */.S0)(positionals, 0, 0);
                return judge(values, undefined);
            },
        },
    ],
    failed: (_, message) => (0,schema_result/* couldNotRun */.M)(message),
};
/** @param directory what `prove` is to look at; undefined for `check` */
async function judge(values, directory) {
    (0,cli_output/* checkOutputs */.n2)(values);
    const [{ loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(2047)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 5602).then(__webpack_require__.bind(__webpack_require__, 95602)),
        Promise.all(/* import() */[__webpack_require__.e(5876), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083)),
    ]);
    const cwd = process.cwd();
    const configFile = (0,cli_arguments/* textOf */.b6)(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const given = {
        root: cwd,
        migrations: directory ?? (0,cli_arguments/* textOf */.b6)(values, "migrations"),
        layout: (0,cli_arguments/* textOf */.b6)(values, "layout"),
        database: (0,cli_arguments/* textOf */.b6)(values, "database"),
        seed: (0,cli_arguments/* textOf */.b6)(values, "seed"),
        only: (0,cli_arguments/* textOf */.b6)(values, "only"),
        timeout: (0,cli_arguments/* textOf */.b6)(values, "timeout"),
        cache: values["no-cache"] ? undefined : (0,external_node_path_.resolve)((0,cli_arguments/* textOf */.b6)(values, "cache") ?? defaultCache()),
    };
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile));
    const options = resolveOptions(given, config, (name) => process.env[name]);
    const { progress, clear } = (0,cli_progress/* progressLine */.o)(process.stderr);
    const work = async (signal) => {
        const context = { progress, signal };
        if (directory !== undefined) {
            const { proveDirectory } = await Promise.all(/* import() */[__webpack_require__.e(5876), __webpack_require__.e(2682), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 80306));
            return proveDirectory({ ...options, migrations: directory }, context);
        }
        const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(5876), __webpack_require__.e(2682), __webpack_require__.e(6401)]).then(__webpack_require__.bind(__webpack_require__, 56401));
        return checkChange({ ...options, base: (0,cli_arguments/* textOf */.b6)(values, "base") }, context);
    };
    const cleanUp = async () => {
        clear();
        // Waiting for a statement to end would not be what was asked.
        const { cleanUp } = await __webpack_require__.e(/* import() */ 9004).then(__webpack_require__.bind(__webpack_require__, 59004));
        await cleanUp();
    };
    const result = await (0,interrupt/* interruptible */.I)(work, cleanUp).finally(clear);
    return (0,cli_output/* printReport */.Y_)(schemaReport(result), values);
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
const GROUPS = [schema, routes, load.load];
/** The command line: sets the process's exit code. */
async function main(argv = process.argv.slice(2)) {
    // `backend-kit … | head` is no mistake.
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
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
        return (0,cli_output/* print */.yy)(`${version/* VERSION */.x}\n`);
    if (isHelp(gate))
        return (0,cli_output/* print */.yy)(overview(GROUPS));
    // Nothing was asked, nothing was checked: that must not look like a pass.
    if (gate === undefined)
        return (0,cli_output/* explain */.WE)(overview(GROUPS));
    if (gate.startsWith("-"))
        throw new errors/* UsageError */.N(`Name a gate before ${gate}. See backend-kit --help.`);
    const group = GROUPS.find((candidate) => candidate.name === gate);
    if (!group) {
        const names = GROUPS.map((candidate) => candidate.name);
        throw new errors/* UsageError */.N(`There is no gate "${gate}"${(0,suggestion/* suggestion */.h)(gate, names)} See backend-kit --help.`);
    }
    if (isHelp(name))
        return (0,cli_output/* print */.yy)(groupHelp(group));
    if (name === undefined)
        return (0,cli_output/* explain */.WE)(groupHelp(group));
    const command = group.commands.find((candidate) => candidate.name === name);
    if (!command) {
        const names = group.commands.map((candidate) => candidate.name);
        throw new errors/* UsageError */.N(`There is no command "${gate} ${name}"${(0,suggestion/* suggestion */.h)(name, names)} See backend-kit ${gate} --help.`);
    }
    const call = (0,cli_arguments/* parseArguments */.We)(rest, command.flags);
    return call.values.help ? (0,cli_output/* print */.yy)(commandHelp(group, command)) : command.run(call);
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
        (0,cli_output/* print */.yy)(`${JSON.stringify(group.failed(argv[1] ?? "", message), null, 2)}\n`);
    }
    if (known)
        process.stderr.write(`backend-kit: ${message}\n`);
    else
        process.stderr.write(`backend-kit: this is a mistake of ours; please report it with what follows.\n${error instanceof Error ? error.stack : message}\n`);
    return error instanceof errors/* UsageError */.N ? verdict/* EXIT_USAGE */.R : verdict/* EXIT_CODES */.a.error;
}


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** The end of a sentence: `; did you mean "x"?` with the known word that is nearest, a full stop when none is near. */
function suggestion(word, known) {
    const near = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance)[0];
    return near && near.distance <= Math.max(2, Math.floor(word.length / 3))
        ? `; did you mean "${near.candidate}"?`
        : ".";
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

/***/ 60850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ intendedOf),
/* harmony export */   Nv: () => (/* binding */ CLASSES),
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
    const plain = visible(code).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(plain, "`") + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
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
    generated: 0,
    unread: 0,
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
