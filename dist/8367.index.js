export const id = 8367;
export const ids = [8367,8994,6613,3756];
export const modules = {

/***/ 37150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataOf: () => (/* binding */ dataOf),
  summaryOf: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/routes/generate/generate.js + 44 modules
var generate = __webpack_require__(58520);
;// CONCATENATED MODULE: ./build/src/routes/generate/unified-diff.js
/** Lines around a change. */
const CONTEXT = 3;
/** Past this many steps of the search the rest counts as replaced: files of megabytes that share nothing. */
const MOST_STEPS = 2000;
/** The difference of two texts as `diff -u` shows it; empty when there is none. An undefined text is a file that is not there. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return "";
    const [a, b] = [linesOf(before), linesOf(after)];
    const edits = editsOf(a, b);
    const head = `--- ${before === undefined ? "/dev/null" : `a/${path}`}\n+++ ${after === undefined ? "/dev/null" : `b/${path}`}\n`;
    return head + hunks(edits).map(hunkText).join("");
}
function linesOf(text) {
    if (text === undefined || text === "")
        return [];
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
function editsOf(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const same = (lines) => lines.map((line) => ({ sign: " ", line }));
    return [
        ...same(a.slice(0, start)),
        ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
        ...same(a.slice(a.length - end)),
    ];
}
/** Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form. */
function shortest(a, b) {
    const replaced = () => [
        ...a.map((line) => ({ sign: "-", line })),
        ...b.map((line) => ({ sign: "+", line })),
    ];
    if (a.length === 0 || b.length === 0)
        return replaced();
    const trace = [];
    let furthest = new Map([[1, 0]]);
    for (let d = 0; d <= Math.min(a.length + b.length, MOST_STEPS); d++) {
        trace.push(new Map(furthest));
        const next = new Map(furthest);
        for (let k = -d; k <= d; k += 2) {
            const down = k === -d || (k !== d && (next.get(k - 1) ?? -1) < (next.get(k + 1) ?? -1));
            let x = down ? (next.get(k + 1) ?? 0) : (next.get(k - 1) ?? 0) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            next.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return walkBack(a, b, trace, d);
        }
        furthest = next;
    }
    return replaced();
}
function walkBack(a, b, trace, steps) {
    const edits = [];
    let x = a.length;
    let y = b.length;
    for (let d = steps; d >= 0; d--) {
        const furthest = trace[d];
        const k = x - y;
        const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
        const from = down ? k + 1 : k - 1;
        const fromX = d === 0 ? 0 : (furthest.get(from) ?? 0);
        const fromY = d === 0 ? 0 : fromX - from;
        while (x > fromX && y > fromY) {
            edits.push({ sign: " ", line: a[--x] });
            y--;
        }
        if (d === 0)
            break;
        if (down)
            edits.push({ sign: "+", line: b[--y] });
        else
            edits.push({ sign: "-", line: a[--x] });
    }
    return edits.reverse();
}
/** Changes with the lines around them; those that are near one another together. */
function hunks(edits) {
    const found = [];
    let [a, b, last] = [0, 0, Number.NEGATIVE_INFINITY];
    let open;
    edits.forEach(({ sign, line }, i) => {
        if (sign !== " ") {
            if (open === undefined || i - last > 2 * CONTEXT) {
                if (open)
                    trim(open, i - last - 1);
                const before = Math.min(CONTEXT, i, i - Math.max(last, -1) - 1);
                open = { a: a - before, b: b - before, edits: edits.slice(i - before, i) };
                found.push(open);
            }
            last = i;
        }
        open?.edits.push({ sign, line });
        if (sign !== "+")
            a++;
        if (sign !== "-")
            b++;
    });
    if (open)
        trim(open, edits.length - last - 1);
    return found;
}
/** Takes away all but some of the equal lines at the end. */
function trim(hunk, equal) {
    hunk.edits.length -= Math.max(0, equal - CONTEXT);
}
function hunkText({ a, b, edits }) {
    const [inA, inB] = ["+", "-"].map((not) => edits.filter(({ sign }) => sign !== not).length);
    const range = (from, count) => `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
    const lines = edits.map(({ sign, line }) => `${sign}${line}\n`).join("");
    return `@@ -${range(a, inA)} +${range(b, inB)} @@\n${lines}`;
}

;// CONCATENATED MODULE: ./build/src/cli/routes/summary.js



/** Findings of one rule that are shown; the others are counted. */
const MOST_OF_A_RULE = 5;
/** What `--json` prints; the first names are those of the tool that this one replaces. */
function dataOf({ api, files, dependencies, devDependencies, findings }, { dryRun, output, verdict }) {
    return {
        gate: "routes-check",
        command: dryRun ? "preview" : "generate",
        verdict,
        status: "success",
        generated_files: files.filter(({ change }) => change !== "removed").map(({ path }) => path),
        routes_count: api.operations.length,
        types_count: api.schemas.length,
        dependencies,
        dev_dependencies: devDependencies,
        findings,
        title: api.title,
        version: api.apiVersion,
        output,
        dry_run: dryRun,
        changes: files
            .filter(({ change }) => change !== "unchanged")
            .map(({ path, change, owner }) => ({ path, change, owner })),
        ...(dryRun && { diff: differences(files, output).join("") }),
    };
}
/** The summary for people: files, operations, totals, findings; before them the difference when nothing was written. */
function summaryOf(generation, options) {
    const { api, files, dependencies, devDependencies, findings } = generation;
    const { output, dryRun, verbose } = options;
    const paint = (style, text) => (options.color ? `\u001b[${style}m${text}\u001b[0m` : text);
    const lines = [];
    if (dryRun)
        lines.push(...paintedDifferences(files, output, paint));
    if (verbose)
        lines.push(`${(0,report_escape/* visibleLine */.P8)(api.title)} ${(0,report_escape/* visibleLine */.P8)(api.apiVersion)} (${versionName(api.version)})`, "");
    const handlers = (0,generate.byFile)(api.operations);
    const runtime = files.filter(({ path }) => path.startsWith(RUNTIME));
    for (const file of files)
        if (verbose || !runtime.includes(file))
            lines.push(fileLine(file, output, handlers, paint));
    if (!verbose && runtime.length > 0)
        lines.push(runtimeLine(runtime, output, paint));
    if (api.operations.length > 0)
        lines.push("");
    for (const { method, path, id } of api.operations)
        lines.push(`${method.toUpperCase()} ${(0,report_escape/* visibleLine */.P8)(path)} (${id})`);
    lines.push("", totals(generation, dryRun));
    if (dependencies.length > 0)
        lines.push(`The generated code needs ${dependencies.join(", ")}; for development ${devDependencies.join(", ")}.`);
    lines.push(...findingLines(findings, verbose, paint));
    return `${lines.join("\n")}\n`;
}
function versionName(version) {
    return version === "2.0" ? "Swagger 2.0" : `OpenAPI ${version}`;
}
const [RED, GREEN, YELLOW, CYAN, DIM] = [31, 32, 33, 36, 2];
/** What would change, a text for each file. */
function differences(files, output) {
    return files
        .filter(({ change }) => change !== "unchanged")
        .map(({ path, before, after }) => unifiedDiff((0,generate.showIn)(output, path), before, after));
}
function paintedDifferences(files, output, paint) {
    const lines = differences(files, output)
        .flatMap((text) => (0,report_escape/* visible */.RK)(text).trimEnd().split("\n"))
        .map((line) => {
        if (line.startsWith("+"))
            return paint(GREEN, line);
        if (line.startsWith("-"))
            return paint(RED, line);
        return line.startsWith("@@") ? paint(CYAN, line) : line;
    });
    return lines.length === 0 ? [] : [...lines, ""];
}
function fileLine({ path, change, owner }, output, handlers, paint) {
    const [, folder, stem] = /^(routes|handlers)\/(.*)\.ts$/.exec(path) ?? [];
    const count = folder === undefined ? undefined : handlers.get(stem)?.length;
    const notes = [
        change === "unchanged" ? "unchanged" : change,
        ...(count === undefined ? [] : [`${count} ${count === 1 ? "handler" : "handlers"}`]),
        ...(owner === "people" ? ["yours"] : []),
    ];
    return `${(0,report_escape/* visibleLine */.P8)((0,generate.showIn)(output, path))}  ${paint(change === "unchanged" ? DIM : GREEN, notes.join(", "))}`;
}
/** The files that are the same for every spec. */
const RUNTIME = "runtime/";
function runtimeLine(files, output, paint) {
    const changed = files.filter(({ change }) => change !== "unchanged").length;
    const notes = [`${files.length} files`, changed === 0 ? "unchanged" : `${changed} changed`];
    return `${(0,report_escape/* visibleLine */.P8)((0,generate.showIn)(output, RUNTIME))}  ${paint(changed === 0 ? DIM : GREEN, notes.join(", "))}`;
}
function totals({ api, files }, dryRun) {
    const changed = files.filter(({ change }) => change !== "unchanged").length;
    const count = (many, what) => `${many} ${what}${many === 1 ? "" : "s"}`;
    const kept = files.filter(({ change }) => change !== "removed").length;
    const verb = dryRun ? "would change; nothing was written" : "changed";
    return `${count(api.operations.length, "route")}, ${count(api.schemas.length, "type")}, ${count(kept, "file")}; ${count(changed, "file")} ${verb}.`;
}
function findingLines(findings, verbose, paint) {
    const lines = [];
    const byRule = Map.groupBy(findings, ({ rule }) => rule);
    for (const [rule, list] of byRule) {
        const shown = verbose ? list : list.slice(0, MOST_OF_A_RULE);
        for (const { severity, message, location } of shown) {
            const place = location
                ? `${(0,report_escape/* visibleLine */.P8)(location.file)}${location.line ? `:${location.line}:${location.column ?? 1}` : ""}: `
                : "";
            const color = severity === "error" ? RED : severity === "warning" ? YELLOW : CYAN;
            lines.push(`${paint(color, severity)} ${place}${(0,report_escape/* visible */.RK)(message)} ${paint(DIM, `(${rule})`)}`);
        }
        const more = list.length - shown.length;
        if (more > 0)
            lines.push(paint(DIM, `… and ${more} more of ${rule}; --verbose shows them all.`));
    }
    return lines.length === 0 ? [] : ["", ...lines];
}


/***/ }),

/***/ 38994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInside: () => (/* binding */ checkInside),
/* harmony export */   isInside: () => (/* binding */ isInside),
/* harmony export */   topOf: () => (/* binding */ topOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);



/** The top of the working tree that a directory lies in; outside of one, the directory itself. */
function topOf(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return directory;
    }
}
/**
 * Refuses a path that leads out of a directory, by itself or by symbolic links: a pull request chooses what is in the
 * config and in the repository, and reports show parts of what is read.
 * @param what names the path in the error, at the beginning of a sentence
 * @throws UsageError
 */
function checkInside(top, path, what) {
    if (!isInside(top, path))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`${what} lies outside of ${top}, where a config file and the action's inputs may not lead.`);
}
/** Whether a path stays in a directory, with all symbolic links followed. */
function isInside(top, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(top), real(path));
    return !((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** Where a path leads; of what is not there, as far as it is. */
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ })

};
