export const id = 3783;
export const ids = [3783,8994,6613,3756];
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
/* harmony export */   checkFree: () => (/* binding */ checkFree),
/* harmony export */   readElsewhere: () => (/* binding */ readElsewhere),
/* harmony export */   readModule: () => (/* binding */ readModule),
/* harmony export */   readOutput: () => (/* binding */ readOutput),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _config_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38994);
/* harmony import */ var _files_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85256);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25073);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96209);








/** Directories of the output, relative to it, that hold files of ours or of handlers. */
const DIRECTORIES = ["", "routes", "runtime", "tests"];
const HANDLERS = "handlers";
/** Directories within `handlers` that are looked through; people have theirs as they like. */
const MOST_DIRECTORIES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
function noTexts() {
    return Object.assign(new Map(), { foreign: new Set() });
}
/**
 * TypeScript files of an output directory where ours may be, by path relative to it.
 * @param shown the directory as it was named
 * @throws UsageError when it is no directory, or leads out of itself by a symbolic link
 */
function readOutput(output, shown) {
    const files = noTexts();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(output)) {
        if (isThere(output))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} is a symbolic link that leads nowhere.`);
        checkParent(output, shown);
        return files;
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(output).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} is no directory to write to.`);
    return reading(shown, () => {
        for (const directory of [...DIRECTORIES, ...directoriesIn(output, HANDLERS)])
            readDirectory(output, directory, shown, files);
        return files;
    });
}
/** @throws EnvironmentError in place of an error of the file system */
function reading(shown, read) {
    try {
        return read();
    }
    catch (error) {
        const { code, path } = error;
        if (code === undefined)
            throw error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(path ?? shown)} cannot be read: ${_files_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITE_REASONS */ .o[code] ?? code}.`);
    }
}
/** Whether something is at a path, be it a link that leads nowhere. A path that cannot be asked about is told when it is written. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** The other TypeScript and JavaScript files below an output directory: people move handlers where they like. */
function readElsewhere(output, shown) {
    const files = noTexts();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(output))
        return files;
    return reading(shown, () => {
        const known = new Set([...DIRECTORIES, ...directoriesIn(output, HANDLERS)]);
        for (const directory of directoriesIn(output, ".").slice(1)) {
            const path = directory.slice("./".length);
            if (!known.has(path))
                readDirectory(output, path, shown, files);
        }
        return files;
    });
}
/** A directory and all below it; links to directories are not followed. */
function directoriesIn(output, top) {
    const found = [top];
    for (let i = 0; i < found.length && found.length < MOST_DIRECTORIES; i++) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, found[i]);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isDirectory())
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(path, { withFileTypes: true }))
            if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
                found.push(`${found[i]}/${entry.name}`);
    }
    return found;
}
function readDirectory(output, directory, shown, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, directory);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, directory))} must be a directory.`);
    if (!(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_4__.isInside)(output, path))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, directory))} leads out of the output directory by a symbolic link.`);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(path).sort()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry);
        if (!/\.[cm]?[jt]sx?$/.test(entry))
            continue;
        const name = directory === "" ? entry : `${directory}/${entry}`;
        const bytes = readBytes(output, file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, name));
        if (bytes === undefined)
            continue;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            files.foreign.add(name);
        files.set(name, bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? "utf8" : "latin1"));
    }
}
/**
 * Refuses what stands where a new file belongs and is none that could be read: a directory, a link that leads nowhere, a
 * pipe.
 * @throws UsageError
 */
function checkFree(output, shown, planned) {
    for (const { path, change } of planned)
        if (change === "created" && isThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, path)))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shown, path))} is in the way: a file is to be made there, and what is there is none that can be read. Move it away.`);
}
/**
 * Text of a module that people's files in the output refer to, in the output or elsewhere in the project. Undefined when
 * there is none.
 * @param path relative to the output
 * @param root directory that nothing outside of is read
 */
function readModule(output, root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output, path);
    const within = [output, root].find((top) => (0,_config_inside_js__WEBPACK_IMPORTED_MODULE_4__.isInside)(top, file));
    if (within === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file))
        return undefined;
    return readBytes(within, file, path)?.toString("utf8");
}
function readBytes(top, file, shown) {
    const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(file).isSymbolicLink();
    if (link && !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file))
        return undefined;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file);
    if (!stat.isFile() || stat.size > MOST_BYTES)
        return undefined;
    if (link && !(0,_config_inside_js__WEBPACK_IMPORTED_MODULE_4__.isInside)(top, file))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} leads out of the output directory by a symbolic link.`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
}
/** A directory can be made only in one that is there, as far up as need be. */
function checkParent(output, shown) {
    let above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(above))
        above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(above);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(above).isDirectory())
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .N(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(shown)} cannot be made: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(above)} is no directory.`);
}
/**
 * Makes what was planned true: all new texts are written aside first, with copies of what they replace, then each is put
 * in place by one rename, so that a file is whole at any moment. Where a step fails, those before it are taken back.
 * @throws EnvironmentError when the disk does not let it
 */
function writeOutput(output, planned) {
    const changes = planned.filter(({ change }) => change !== "unchanged");
    if (changes.length === 0)
        return;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(output)) {
        writeWhole(output, changes);
        return;
    }
    removeLeftovers(output);
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, asideName());
    const undo = [];
    holdSignals();
    try {
        makeDirectory(aside);
        const steps = changes.map((change, i) => prepare(target(output, change.path), change, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, String(i))));
        for (const step of steps)
            swap(step, undo);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, { recursive: true, force: true });
        for (const { path, change } of changes)
            if (change === "removed")
                removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output, path)), output);
    }
    catch (error) {
        for (const step of undo.reverse())
            quietly(step);
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, { recursive: true, force: true }));
        throw notWritten(error);
    }
}
/** An output directory that is not there yet is made beside its place, and put there by one rename. */
function writeWhole(output, changes) {
    const made = firstMissing((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output));
    removeLeftovers((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output));
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(output), asideName());
    holdSignals();
    try {
        makeDirectory(aside);
        for (const { path, after = "" } of changes) {
            makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, path)));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, path), after);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(aside, output);
    }
    catch (error) {
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(aside, { recursive: true, force: true }));
        if (made)
            quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(made, { recursive: true, force: true }));
        throw notWritten(error);
    }
}
function notWritten(error) {
    if (error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e)
        return error;
    const code = error.code ?? String(error);
    return new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`Nothing was written: ${_files_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITE_REASONS */ .o[code] ?? code}.`);
}
const ASIDE = /^\.backend-kit-(\d+)-[\da-f]{8}$/;
function asideName() {
    return `.backend-kit-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(4).toString("hex")}`;
}
/** What processes left behind that were killed while they wrote. */
function removeLeftovers(output) {
    quietly(() => {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(output)) {
            const process = ASIDE.exec(name)?.[1];
            if (process !== undefined && !isRunning(Number(process)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, name), { recursive: true, force: true });
        }
    });
}
function isRunning(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}
/** A file that is a link is changed where the link leads. */
function target(output, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(file) : file;
}
function prepare(file, { path, owner, before, after }, stem) {
    const step = { file };
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file)) {
        if (owner === "people" && !isStill(file, before))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`Nothing was written: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(path)} was changed meanwhile. Generate again.`);
        step.old = `${stem}-old`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.copyFileSync)(file, step.old);
    }
    if (after === undefined)
        return step;
    step.fresh = `${stem}-new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(step.fresh, after);
    if (step.old !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.chmodSync)(step.fresh, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).mode);
    return step;
}
/** Whether a file of people's is, byte for byte, what was read of it. */
function isStill(file, before) {
    return before !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file).equals(Buffer.from(before));
}
function swap({ file, fresh, old }, undo) {
    const directory = makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    if (directory)
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(directory, { recursive: true, force: true }));
    if (fresh)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(fresh, file);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(file);
    undo.push(() => (old ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(old, file) : (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(file, { force: true })));
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
    for (let next = path; !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(next); next = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(next))
        missing.push(next);
    for (const directory of missing.reverse())
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(directory);
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
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return undefined;
    let missing = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing)))
        missing = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing);
    return missing;
}
function removeIfEmpty(directory, output) {
    if (directory !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(output))
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmdirSync)(directory));
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
