export const id = 873;
export const ids = [873];
export const modules = {

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: GROUPS

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** Compiled into the bundle: what GitHub says of an action's version is not to be relied on. */
const VERSION = package_namespaceObject.rE;

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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/cli/color.js
/** Whether to write colours: as FORCE_COLOR says, else as NO_COLOR says, else only on a terminal. Node has the same order. */
function wantsColor(env, isTerminal) {
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
    return isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/cli/write-file.js




/** Before any work is done: whether a file can be at a path at all. @throws UsageError */
function checkTarget(path, shown) {
    if (kindOf(path) === "directory")
        throw new errors/* UsageError */.N(`${shown} is a directory; name a file to write to.`);
    if (kindOf((0,external_node_path_.dirname)(path)) !== "directory")
        throw new errors/* UsageError */.N(`There is no directory to write ${shown} into.`);
}
function kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? "directory" : "other";
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
        await (0,promises_.writeFile)(aside, text);
        await (0,promises_.rename)(aside, path);
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true }).catch(() => { });
        const code = error.code ?? String(error);
        throw new errors/* EnvironmentError */.e(`${path} could not be written: ${REASONS[code] ?? code}.`);
    }
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
        checkTarget((0,external_node_path_.resolve)(markdown), markdown);
}
/** Prints a report as the flags ask for it. @returns the exit code that follows from its verdict */
async function printReport(report, values) {
    if (values.json)
        print(`${JSON.stringify(report.data, null, 2)}\n`);
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 4834));
        const color = wantsColor(process.env, process.stdout.isTTY === true);
        print(renderTerminal(report, { color, verbose: values.verbose === true }));
    }
    const code = verdict/* EXIT_CODES */.a[report.verdict];
    const markdown = textOf(values, "markdown");
    if (markdown === undefined)
        return code;
    const { renderMarkdown } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 75));
    try {
        await writeWhole((0,external_node_path_.resolve)(markdown), renderMarkdown(report));
        return code;
    }
    catch (error) {
        if (!(error instanceof errors/* EnvironmentError */.e))
            throw error;
        process.stderr.write(`backend-kit: ${error.message}\n`);
        // The verdict stands; but not everything that was asked for was done.
        return code || verdict/* EXIT_CODES */.a.error;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
/** Help that nobody asked for. */
function explain(text) {
    process.stderr.write(text);
    return verdict/* EXIT_USAGE */.R;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/schema/result.js
var result = __webpack_require__(9252);
;// CONCATENATED MODULE: ./build/src/cli/interrupt.js

/**
 * Runs `work` so that Ctrl-C and a polite kill stop it: its signal aborts, `cleanUp` runs, and the process ends with
 * the code that shells expect. What comes of the work after that is of no use to anybody.
 */
async function interruptible(work, cleanUp) {
    const abort = new AbortController();
    const stop = (signal) => {
        abort.abort(new errors/* EnvironmentError */.e(`Stopped by ${signal}.`));
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

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
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
                expectArguments(positionals, 0, 0);
                return judge(values, undefined);
            },
        },
    ],
    failed: (_, message) => (0,result/* couldNotRun */.M)(message),
};
/** @param directory what `prove` is to look at; undefined for `check` */
async function judge(values, directory) {
    checkOutputs(values);
    const [{ loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 2047)),
        __webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 5602)),
        Promise.all(/* import() */[__webpack_require__.e(312), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 7083)),
    ]);
    const cwd = process.cwd();
    const configFile = textOf(values, "config");
    if (configFile !== undefined && !(0,external_node_fs_.existsSync)(configFile))
        throw new errors/* UsageError */.N(`There is no config file ${configFile}.`);
    const given = {
        root: cwd,
        migrations: directory ?? textOf(values, "migrations"),
        layout: textOf(values, "layout"),
        database: textOf(values, "database"),
        seed: textOf(values, "seed"),
        only: textOf(values, "only"),
        timeout: textOf(values, "timeout"),
        cache: values["no-cache"] ? undefined : (0,external_node_path_.resolve)(textOf(values, "cache") ?? defaultCache()),
    };
    const config = loadConfig(cwd, configFile && (0,external_node_path_.resolve)(configFile));
    const options = resolveOptions(given, config, (name) => process.env[name]);
    const { progress, clear } = progressLine(process.stderr);
    const work = async (signal) => {
        const context = { progress, signal };
        if (directory !== undefined) {
            const { proveDirectory } = await Promise.all(/* import() */[__webpack_require__.e(312), __webpack_require__.e(682), __webpack_require__.e(925)]).then(__webpack_require__.bind(__webpack_require__, 7925));
            return proveDirectory({ ...options, migrations: directory }, context);
        }
        const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(312), __webpack_require__.e(682), __webpack_require__.e(585)]).then(__webpack_require__.bind(__webpack_require__, 9585));
        return checkChange({ ...options, base: textOf(values, "base") }, context);
    };
    const cleanUp = async () => {
        clear();
        // Waiting for a statement to end would not be what was asked.
        const { cleanUp } = await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 9004));
        await cleanUp();
    };
    const result = await interruptible(work, cleanUp).finally(clear);
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
const GROUPS = [schema];
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
        return print(`${VERSION}\n`);
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

/***/ 5073:
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

/***/ 6209:
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

/***/ 4041:
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

/***/ 9252:
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


/***/ })

};
