export const id = 9463;
export const ids = [9463];
export const modules = {

/***/ 99463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInCloud: () => (/* binding */ runInCloud)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8779);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57063);



const NOT_THE_SCRIPT = /\bauth|authenticated|(?<!unexpected )\btoken\b|cloud login|"https?:\/\/|\b(?:dial|lookup|timeout|connection|network)\b|no such host|\b5\d\d\b/i;
/**
 * Runs a script in Grafana Cloud (`k6 cloud run`) and waits for it. k6 has to know the account: `k6 cloud login`, or
 * K6_CLOUD_TOKEN. Only its exit code is judged: raw figures are not to be had here.
 * @param given variables for the script
 * @throws UsageError and EnvironmentError for runs that were none
 */
async function runInCloud(k6, script, given, env, signal) {
    const said = [];
    // The machines of the cloud do not have this one's environment.
    const variables = Object.entries(given).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
    const args = ["cloud", "run", "--quiet", "--no-color", ...variables, script];
    const ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runK6 */ .Bt)({ binary: k6.path, args, env, line: (line) => said.push(line), signal });
    const url = /https:\/\/\S+\/runs\/\d+/.exec([...said, ...ended.log].join("\n"))?.[0];
    const exit = (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .readExit */ .D)(ended.code, ended.signal);
    const complaint = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .complaintOf */ .Nx)(ended.log);
    // k6 ends with 255 for a script that it cannot load, for an account that it does not have, and without a network.
    if (ended.code === 255 && NOT_THE_SCRIPT.test(complaint))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`k6 cloud run: ${complaint}`);
    switch (exit.kind) {
        case "finished":
            return { passed: !exit.thresholdsFailed, url, notes: exit.notes };
        case "stopped":
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`The run in the cloud did not come to its end: ${exit.reason}.`);
        case "mistake":
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`k6 does not take the script: ${complaint || exit.reason}`);
        case "broken":
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e(`k6 cloud run failed: ${complaint || exit.reason}.`);
    }
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
