export const id = 3783;
export const ids = [3783,8994,6613];
export const modules = {

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


/***/ }),

/***/ 73783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readElsewhere: () => (/* binding */ readElsewhere),
/* harmony export */   readModule: () => (/* binding */ readModule),
/* harmony export */   readOutput: () => (/* binding */ readOutput),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38994);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25073);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);






/** Directories of the output, relative to it, that hold files of ours or of handlers. */
const DIRECTORIES = ["", "routes", "runtime", "tests"];
const HANDLERS = "handlers";
/** Directories within `handlers` that are looked through; people have theirs as they like. */
const MOST_DIRECTORIES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * TypeScript files of an output directory where ours may be, by path relative to it.
 * @param shown the directory as it was named
 * @throws UsageError when it is no directory, or leads out of itself by a symbolic link
 */
function readOutput(output, shown) {
    const files = new Map();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(output)) {
        checkParent(output, shown);
        return files;
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(output).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(shown)} is no directory to write to.`);
    for (const directory of [...DIRECTORIES, ...directoriesIn(output, HANDLERS)])
        readDirectory(output, directory, shown, files);
    return files;
}
/** The other TypeScript and JavaScript files below an output directory: people move handlers where they like. */
function readElsewhere(output, shown) {
    const files = new Map();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(output))
        return files;
    const known = new Set([...DIRECTORIES, ...directoriesIn(output, HANDLERS)]);
    for (const directory of directoriesIn(output, ".").slice(1)) {
        const path = directory.slice("./".length);
        if (!known.has(path))
            readDirectory(output, path, shown, files);
    }
    return files;
}
/** A directory and all below it; links to directories are not followed. */
function directoriesIn(output, top) {
    const found = [top];
    for (let i = 0; i < found.length && found.length < MOST_DIRECTORIES; i++) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, found[i]);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory())
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }))
            if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
                found.push(`${found[i]}/${entry.name}`);
    }
    return found;
}
function readDirectory(output, directory, shown, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, directory);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shown, directory))} must be a directory.`);
    if (!(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_3__.isInside)(output, path))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shown, directory))} leads out of the output directory by a symbolic link.`);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path).sort()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry);
        if (!/\.[cm]?[jt]sx?$/.test(entry))
            continue;
        const name = directory === "" ? entry : `${directory}/${entry}`;
        const text = readText(output, file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shown, name));
        if (text !== undefined)
            files.set(name, text);
    }
}
/** Text of a module that people's files in the output refer to, wherever it is in the output. Undefined when there is none. */
function readModule(output, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output, path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) || !(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_3__.isInside)(output, file))
        return undefined;
    return readText(output, file, path);
}
function readText(output, file, shown) {
    const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isSymbolicLink();
    if (link && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return undefined;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    if (!stat.isFile() || stat.size > MOST_BYTES)
        return undefined;
    if (link && !(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_3__.isInside)(output, file))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(shown)} leads out of the output directory by a symbolic link.`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8");
}
/** A directory can be made only in one that is there, as far up as need be. */
function checkParent(output, shown) {
    let above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(output);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(above))
        above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(above).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(shown)} cannot be made: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(above)} is no directory.`);
}
const REASONS = {
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
/**
 * Makes what was planned true: all new texts are written aside first, with copies of what they replace, then each is put
 * in place by one rename, so that a file is whole at any moment. Where a step fails, those before it are taken back.
 * @throws EnvironmentError when the disk does not let it
 */
function writeOutput(output, planned) {
    const changes = planned.filter(({ change }) => change !== "unchanged");
    if (changes.length === 0)
        return;
    const made = firstMissing(output);
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, `.backend-kit-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`);
    const undo = [];
    holdSignals();
    try {
        makeDirectory(aside);
        const steps = changes.map(({ path, after }, i) => prepare(target(output, path), after, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(aside, String(i))));
        for (const step of steps)
            swap(step, undo);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { recursive: true, force: true });
        for (const { path, change } of changes)
            if (change === "removed")
                removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output, path)), output);
    }
    catch (error) {
        for (const step of undo.reverse())
            quietly(step);
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { recursive: true, force: true }));
        if (made)
            quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(made, { recursive: true, force: true }));
        const code = error.code ?? String(error);
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .e(`Nothing was written: ${REASONS[code] ?? code}.`);
    }
}
/** A file that is a link is changed where the link leads. */
function target(output, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file) : file;
}
function prepare(file, after, stem) {
    const step = { file };
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) {
        step.old = `${stem}-old`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(file, step.old);
    }
    if (after === undefined)
        return step;
    step.fresh = `${stem}-new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(step.fresh, after);
    if (step.old !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(step.fresh, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).mode);
    return step;
}
function swap({ file, fresh, old }, undo) {
    const directory = makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (directory)
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, { recursive: true, force: true }));
    if (fresh)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, file);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
    undo.push(() => (old ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(old, file) : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true })));
}
/**
 * From here on an interruption ends the process as before, but not in the middle of what is done without a pause: all
 * files are written then, or none.
 */
function holdSignals() {
    for (const [signal, number] of [
        ["SIGINT", 2],
        ["SIGTERM", 15],
        ["SIGHUP", 1],
    ])
        if (process.listenerCount(signal) === 0)
            process.once(signal, () => process.exit(128 + number));
}
/**
 * A directory with those above it, one by one: on file systems that let nobody make any, Node's `recursive` tries for
 * ever.
 * @returns the topmost one that was made
 */
function makeDirectory(path) {
    const top = firstMissing(path);
    const missing = [];
    for (let next = path; !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(next); next = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(next))
        missing.push(next);
    for (const directory of missing.reverse())
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory);
        }
        catch (error) {
            // Somebody else may have made it meanwhile.
            if (error.code !== "EEXIST")
                throw error;
        }
    return top;
}
/** The topmost directory of a path that is not there yet. */
function firstMissing(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return undefined;
    let missing = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(missing)))
        missing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(missing);
    return missing;
}
function removeIfEmpty(directory, output) {
    if (directory !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output))
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(directory));
}
function quietly(step) {
    try {
        step();
    }
    catch {
        // The error that led here says more.
    }
}


/***/ })

};
