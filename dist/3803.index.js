export const id = 3803;
export const ids = [3803,4857,8818];
export const modules = {

/***/ 55801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   CL: () => (/* binding */ workingFile),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   Uo: () => (/* binding */ sqlFiles),
/* harmony export */   kz: () => (/* binding */ submoduleOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);



/** The files under a directory in a commit; none when the directory is not there. */
async function filesAt(root, commit, directory) {
    const prefix = directory === "." || directory === "" ? "" : `${directory}/`;
    const listing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["ls-tree", "-r", "-z", "--full-tree", commit, ...(prefix ? ["--", prefix] : [])]);
    const files = [];
    const objects = [];
    let blobs;
    const read = (object) => {
        blobs ??= (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b4)(root, objects);
        return blobs.get(object);
    };
    for (const entry of listing.toString().split("\0")) {
        const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (mode === undefined || !path.startsWith(prefix))
            continue;
        const file = { path: path.slice(prefix.length), read: () => read(object) };
        if (mode === LINK)
            file.link = true;
        else
            objects.push(object);
        files.push(file);
    }
    return files;
}
const LINK = "120000";
const SUBMODULE = "160000";
/** The submodule that a path lies in, or is. */
async function submoduleOf(root, path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".gitmodules")))
        return undefined;
    const listing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["ls-files", "--stage", "-z"]);
    return listing
        .toString()
        .split("\0")
        .filter((entry) => entry.startsWith(SUBMODULE))
        .map((entry) => entry.slice(entry.indexOf("\t") + 1))
        .find((submodule) => path === submodule || path.startsWith(`${submodule}/`));
}
/** Paths, relative to the root, that differ between a commit and the working tree, new files included. */
async function changedSince(root, commit, directory) {
    const pathspec = ["--", directory === "" ? "." : `:(literal)${directory}`];
    const [changed, untracked] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", commit, ...pathspec]),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["ls-files", "--others", "--exclude-standard", "-z", ...pathspec]),
    ]);
    return [...new Set(`${changed}\0${untracked}`.split("\0").filter(Boolean))];
}
/** All SQL files of the working tree, relative to the root. */
async function sqlFiles(root) {
    const listing = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", "*.sql"]);
    return [...new Set(listing.toString().split("\0").filter(Boolean))].filter((path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).isFile();
        }
        catch {
            return false;
        }
    });
}
/** A file of the working tree. */
function workingFile(root, path) {
    return { path, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) };
}


/***/ }),

/***/ 57250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadSide: () => (/* binding */ loadSide),
  parseSides: () => (/* binding */ parseSides),
  sideName: () => (/* binding */ sideName)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(38994);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/repository.js
var repository = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/routes/spec/load.js + 7 modules
var load = __webpack_require__(25533);
// EXTERNAL MODULE: ./build/src/routes/spec/source.js
var source = __webpack_require__(9329);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
;// CONCATENATED MODULE: ./build/src/routes/diff/git-source.js





/**
 * All files of a spec as they are in one commit. Symbolic links are followed within the commit.
 * @param root top of the working tree
 * @param commit object name
 * @param shown how people name the commit
 */
function gitSource(root, commit, shown) {
    const objects = new Objects(root);
    const prefix = `${shown}:`;
    const pathOf = (file) => file.slice(prefix.length);
    return {
        file: (path) => prefix + path,
        show: (file) => file,
        join(from, reference) {
            const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(pathOf(from)), (0,pointer/* decode */.D4)(reference)));
            if (path.startsWith("../") || path === ".." || (0,pointer/* decode */.D4)(reference).startsWith("/"))
                throw new Error("it leads out of the repository");
            return prefix + path;
        },
        read: (file) => objects.read(`${commit}:${pathOf(file)}`),
        close: () => objects.close(),
    };
}
const MOST_SAID = 2000;
/** One `git cat-file --batch` for all files of a spec, of which there may be thousands. */
class Objects {
    #child;
    #waiting = [];
    #hasEnded = false;
    /** The end of what git complained of. */
    #said = "";
    #buffer = Buffer.alloc(0);
    #chunks = [];
    #size = 0;
    #needed = 0;
    constructor(root) {
        this.#child = (0,external_node_child_process_.spawn)("git", ["-c", "safe.directory=*", "cat-file", "--batch", "--follow-symlinks"], {
            cwd: root,
            env: (0,git/* gitEnvironment */._K)(),
        });
        this.#child.stdout.on("data", (chunk) => this.#take(chunk));
        this.#child.stderr.on("data", (chunk) => {
            this.#said = (this.#said + chunk.toString()).slice(-MOST_SAID);
        });
        this.#child.stdin.on("error", () => { });
        const end = () => {
            this.#hasEnded = true;
            for (const { reject } of this.#waiting.splice(0))
                reject(this.#ended());
        };
        this.#child.on("error", end);
        this.#child.on("close", end);
    }
    read(name) {
        // A line is a question: no name may hold a second one.
        if (/[\n\r\0]/.test(name))
            return Promise.reject(new Error("its name holds a line break"));
        // Nobody would ever answer.
        if (this.#hasEnded)
            return Promise.reject(this.#ended());
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            this.#child.stdin.write(`${name}\n`);
        });
    }
    close() {
        this.#child.stdin.end();
    }
    #ended() {
        const why = this.#said.trim().split("\n").at(-1);
        return new errors/* EnvironmentError */.e(`git ended before it had answered${why ? `: ${why}` : "."}`);
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size < this.#needed)
            return;
        this.#buffer = Buffer.concat(this.#chunks);
        while (this.#answer()) { }
        this.#chunks = [this.#buffer];
        this.#size = this.#buffer.length;
    }
    /** Takes one answer off the buffer, where it is there whole. */
    #answer() {
        const buffer = this.#buffer;
        const lineEnd = buffer.indexOf(10);
        this.#needed = 0;
        if (lineEnd < 0)
            return false;
        const line = buffer.toString("utf8", 0, lineEnd);
        const found = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
        // "symlink 12", "dangling 5", "loop 3" and "notdir 7" are followed by that many bytes.
        const aside = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line);
        const length = Number(found?.[2] ?? aside?.[2] ?? 0);
        const end = found || aside ? lineEnd + 1 + length + 1 : lineEnd + 1;
        if (buffer.length < end) {
            this.#needed = end;
            return false;
        }
        this.#buffer = buffer.subarray(end);
        const waiting = this.#waiting.shift();
        if (found?.[1] === "blob")
            waiting?.resolve(Buffer.from(buffer.subarray(lineEnd + 1, lineEnd + 1 + length)));
        else
            waiting?.reject(new Error(found ? "it is a directory" : aside ? "it is a link that leads nowhere" : "there is no such file"));
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/diff/open-side.js










/**
 * What BASE and HEAD of the command line mean. Each is a file, an address, or `REF:FILE`, as git writes it: the file
 * counts from the top of the repository, with `./` from here. A REF alone is the other side's file in that commit, and
 * with `...` behind REF the commit where HEAD left REF is meant.
 * @throws UsageError
 */
async function parseSides(base, head, cwd) {
    const [one, two] = [await parseSide(base, cwd), await parseSide(head, cwd)];
    return { base: completed(one, two, cwd, base), head: completed(two, one, cwd, head) };
}
async function parseSide(argument, cwd) {
    if ((0,source/* isRemote */.Vx)(argument))
        return { kind: "file", path: argument, shown: argument };
    const path = (0,external_node_path_.resolve)(cwd, argument);
    if ((0,external_node_fs_.existsSync)(path)) {
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(argument)} is a directory; name the spec in it.`);
        return { kind: "file", path, shown: argument };
    }
    // As with git, what stands before the first colon is the reference.
    const colon = argument.indexOf(":");
    const reference = colon < 0 ? argument : argument.slice(0, colon);
    const commit = await commitOf(reference, cwd);
    if (!commit)
        return { kind: "missing", isShallow: await isShallow(cwd) };
    const root = await (0,repository/* repositoryRoot */.Hn)(cwd);
    if (colon < 0 || colon === argument.length - 1)
        return { kind: "reference", root, commit, reference };
    const written = argument.slice(colon + 1);
    const here = (0,external_node_path_.relative)(root, cwd).replaceAll("\\", "/");
    const inRepository = /^\.{1,2}\//.test(written) ? external_node_path_.posix.join(here, written) : external_node_path_.posix.normalize(written);
    if (inRepository.startsWith("../"))
        throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(argument)} leads out of the repository.`);
    return { kind: "commit", root, commit, path: inRepository, reference };
}
/** Whether it may be that the clone lacks a commit that the repository has. */
async function isShallow(cwd) {
    return (await (0,git/* tryGitLine */.oX)(cwd, ["rev-parse", "--is-shallow-repository"])) === "true";
}
async function commitOf(reference, cwd) {
    if (reference === "")
        return undefined;
    const apart = /^(.*?)\.{3}$/.exec(reference)?.[1];
    let root;
    try {
        root = await (0,repository/* repositoryRoot */.Hn)(cwd);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.N)
            return undefined;
        throw error;
    }
    if (apart === undefined)
        return (0,repository/* findCommit */.fq)(root, reference);
    return (await (0,repository/* findCommit */.fq)(root, apart)) && (0,repository/* mergeBase */.wu)(root, apart);
}
function completed(side, other, cwd, argument) {
    if (side.kind === "missing")
        throw new errors/* UsageError */.N(`There is no file ${(0,report_escape/* visibleLine */.P8)(argument)}, and no commit that it would name: a side is a file, REF:FILE or REF.${side.isShallow ? " This clone is shallow: `git fetch --unshallow` brings what it lacks." : ""}`);
    if (side.kind !== "reference")
        return side;
    const { root, commit, reference } = side;
    if (other.kind === "commit")
        return { kind: "commit", root, commit, path: other.path, reference, isGuessed: true };
    if (other.kind !== "file" || (0,source/* isRemote */.Vx)(other.path))
        throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(argument)} is a commit: name the file in it, as in ${(0,report_escape/* visibleLine */.P8)(reference)}:openapi.yaml.`);
    const path = (0,external_node_path_.relative)(root, other.path).replaceAll("\\", "/");
    if (path.startsWith("../"))
        throw new errors/* UsageError */.N(`${(0,report_escape/* visibleLine */.P8)(other.shown)} lies outside of the repository of ${(0,report_escape/* visibleLine */.P8)(cwd)}.`);
    return { kind: "commit", root, commit, path, reference, isGuessed: true };
}
function sideName(side) {
    return side.kind === "file" ? side.shown : `${side.reference}:${side.path}`;
}
/** Loads a side; external files of a commit are read from that commit. */
async function loadSide(side, options) {
    const { cwd, allowRemote } = options;
    if (side.kind === "file")
        return (0,load/* loadSpec */.I)(side.path, { root: (0,inside.topOf)(cwd), shownFrom: cwd, allowRemote });
    const source = gitSource(side.root, side.commit, side.reference);
    try {
        return await (0,load/* loadSpec */.I)(source.file(side.path), { root: side.root, source, allowRemote });
    }
    catch (error) {
        if (!side.isGuessed || !(error instanceof errors/* UsageError */.N) || !/there is no such file\.$/.test(error.message))
            throw error;
        throw new errors/* UsageError */.N(`${error.message} If it had another name then, name it: ${(0,report_escape/* visibleLine */.P8)(side.reference)}:FILE.`);
    }
    finally {
        source.close();
    }
}


/***/ }),

/***/ 53803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPEC_FILE: () => (/* binding */ SPEC_FILE),
/* harmony export */   isOurs: () => (/* binding */ isOurs),
/* harmony export */   loadBase: () => (/* binding */ loadBase),
/* harmony export */   readBase: () => (/* binding */ readBase),
/* harmony export */   real: () => (/* binding */ real),
/* harmony export */   textOf: () => (/* binding */ textOf),
/* harmony export */   topOfRepository: () => (/* binding */ topOfRepository),
/* harmony export */   within: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55801);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18960);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25073);
/* harmony import */ var _diff_open_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57250);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31802);
/* harmony import */ var _spec_read_api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53205);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84857);
/* harmony import */ var _find_specs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51448);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9787);
/* harmony import */ var _looks_like_spec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93316);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86437);













/** Reads and judges the code and the specs of the base, so that only what is new is reported. */
async function readBase(reference, specs, options) {
    const root = await topOfRepository(options.root);
    const commit = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(root, reference);
    const files = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesAt */ .Tl)(root, commit, ".");
    const inRepository = (path) => within(root, path);
    const code = inRepository(options.code);
    const prefix = code === "" ? "" : `${code}/`;
    const byPath = new Map(files.filter(({ link }) => !link).map((file) => [file.path, file]));
    const paths = [...byPath.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    const others = [...byPath.keys()].filter((path) => !path.startsWith(prefix));
    const sources = (0,_read_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFiles */ .l$)(paths.filter(_read_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isWanted */ .Yu), (path) => textOf(byPath.get(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(code, path))), {
        place: code,
        around: others.filter(_read_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isWanted */ .Yu).map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(`/${code}`, `/${path}`)),
    });
    const apis = [];
    const fingerprints = new Set();
    const old = specsAt(root, byPath, specs.map(inRepository), options);
    for (const path of old) {
        const loaded = await loadBase(root, commit, path, options);
        if (!loaded)
            continue;
        const api = (0,_spec_read_api_js__WEBPACK_IMPORTED_MODULE_6__/* .readApi */ .n)(loaded);
        apis.push(api);
        for (const { rule, message } of api.findings)
            fingerprints.add(`${rule}\0${message}`);
    }
    for (const { fingerprint } of (0,_judge_js__WEBPACK_IMPORTED_MODULE_9__/* .judge */ .S)(sources, apis, options).findings)
        fingerprints.add(fingerprint);
    for (const api of apis)
        for (const { fingerprint } of api.findings)
            fingerprints.add(fingerprint);
    const baseline = options.baseline === undefined ? undefined : textOf(byPath.get(inRepository(options.baseline)));
    return {
        root,
        commit,
        fingerprints,
        baseline: baseline === undefined ? undefined : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_7__.parseBaseline)(baseline, (0,_options_js__WEBPACK_IMPORTED_MODULE_11__.shown)(options.root, options.baseline)),
        compared: specs.length === 0 || apis.length > 0,
        files,
        specs: old,
    };
}
/** The specs of the base, by path: those of now, and those that are gone. A spec that was named may have had another name. */
function specsAt(root, files, own, options) {
    const kept = own.filter((path) => files.has(path));
    if (options.specs !== undefined && kept.length === own.length)
        return kept;
    const gone = [...files]
        .filter(([path]) => SPEC_FILE.test(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${root}/${path}`))
        .filter(([, file]) => (0,_looks_like_spec_js__WEBPACK_IMPORTED_MODULE_10__/* .looksLikeSpec */ .h)(textOf(file) ?? ""))
        .map(([path]) => path);
    if (options.specs !== undefined)
        return gone.length === 1 ? gone : kept;
    const mine = gone.filter((path) => isOurs(root, path, options));
    return [...kept, ...(mine.length > 0 || gone.length > 1 ? mine : gone)];
}
/** What a spec may be called. */
const SPEC_FILE = /\.(ya?ml|json)$/i;
/** Whether a spec that nobody named would be looked for where it lies. */
function isOurs(root, path, { from, code }) {
    return [from, code].some((directory) => {
        const place = within(root, directory);
        return (place === "" || path.startsWith(`${place}/`)) && !(0,_find_specs_js__WEBPACK_IMPORTED_MODULE_8__/* .isAside */ .Z)(path.slice(place === "" ? 0 : place.length + 1));
    });
}
/** @throws UsageError when there is no repository to compare in */
async function topOfRepository(directory) {
    try {
        return await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(directory);
    }
    catch (error) {
        if (!(error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .N))
            throw error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .N(`${directory} is in no git repository: nothing can be compared with a base there.`);
    }
}
/** A path relative to the top of its repository. @throws UsageError when it lies outside */
function within(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real(path)).replaceAll("\\", "/");
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way.startsWith("../"))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .N(`${path} is not in the repository ${root}.`);
    return way;
}
/** Where a path leads; itself when it is not there. */
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function textOf(file) {
    return file && Buffer.from(file.read()).toString("utf8");
}
/**
 * A spec as it was; undefined when it was none, which was somebody else's fault.
 * @throws EnvironmentError when git could not give it
 */
async function loadBase(root, commit, path, options) {
    const side = { kind: "commit", root, commit, path, reference: commit.slice(0, 10) };
    try {
        return await (0,_diff_open_side_js__WEBPACK_IMPORTED_MODULE_4__.loadSide)(side, { cwd: options.root, allowRemote: options.allowRemote });
    }
    catch (error) {
        if (error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .N)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 84857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareBaseline: () => (/* binding */ compareBaseline),
/* harmony export */   grownBy: () => (/* binding */ grownBy),
/* harmony export */   isBlind: () => (/* binding */ isBlind),
/* harmony export */   nextBaseline: () => (/* binding */ nextBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** @throws UsageError when the file is no baseline */
function parseBaseline(text, file) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The baseline ${file} is no JSON: ${error.message}.`);
    }
    const { version, findings } = (parsed ?? {});
    const isEntry = (entry) => typeof entry?.fingerprint === "string";
    if (version !== 1 || !Array.isArray(findings) || !findings.every(isEntry))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${file} is no baseline of backend-kit: write one with --update-baseline.`);
    return { version: 1, findings: findings };
}
/** The baseline of a file; undefined when it is not there. @throws UsageError when it cannot be read, or is none */
function readBaseline(path, file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return undefined;
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The baseline ${file} cannot be read (${error.code}).`);
    }
    return parseBaseline(text, file);
}
/** Something could not be looked at. No baseline and no exclude hides that: nothing was proved then. */
function isBlind({ rule, severity }) {
    return rule === "unreadable-handlers" || (rule === "invalid-document" && severity === "error");
}
/** What is new, what was known, and which entries are no more. */
function compareBaseline(baseline, findings) {
    const entries = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
    const present = new Set(findings.map(({ fingerprint }) => fingerprint));
    const isKnown = (one) => !isBlind(one) && entries.has(one.fingerprint);
    return {
        left: findings.filter((one) => !isKnown(one)),
        known: findings.filter(isKnown),
        gone: baseline.findings.filter(({ fingerprint }) => !present.has(fingerprint)),
    };
}
/** The next baseline: of an old one only what is still there. Notes need none. */
function nextBaseline(before, findings) {
    const known = before && new Set(before.findings.map(({ fingerprint }) => fingerprint));
    const kept = findings.filter((one) => one.severity !== "note" && !isBlind(one) && (known === undefined || known.has(one.fingerprint)));
    return {
        version: 1,
        findings: kept
            .map(({ fingerprint, rule, location, message }) => ({ fingerprint, rule, file: location?.file ?? null, message }))
            .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    };
}
/** Entries that a baseline has and an earlier version of it had not. */
function grownBy(before, after) {
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    return after.findings.filter(({ fingerprint }) => !known.has(fingerprint));
}


/***/ }),

/***/ 51448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findSpecs),
/* harmony export */   Z: () => (/* binding */ isAside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _looks_like_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93316);



/** Never an API's own spec, and often huge. */
const NEVER = /^(node_modules|bower_components|\.git|\.yarn|\.next|\.nuxt|\.cache|\.turbo|coverage)$/;
const LOCKFILES = /^(package-lock|npm-shrinkwrap|pnpm-lock|composer\.lock|\.package-lock)\.(json|ya?ml)$/;
/** What lies below these is seldom what the application serves. */
const ASIDE = /^(dist|build|out|vendor|tests?|__tests__|__mocks__|mocks?|fixtures?|__fixtures__|examples?|samples?)$/i;
const DOCUMENT = /\.(ya?ml|json)$/i;
const MOST_BYTES = 64 * 1024 * 1024;
const BEGINNING = 64 * 1024;
const MOST_DOCUMENTS = 20_000;
const MOST_DIRECTORIES = 20_000;
/**
 * Looks at the beginning of every YAML and JSON file under directories. A spec among tests or examples is taken when
 * it is the only one that there is.
 */
function findSpecs(directories) {
    const specs = new Set();
    const aside = new Set();
    const seen = new Set();
    let [documents, cutOff] = [0, false];
    const waiting = directories.map((directory) => ({ directory, isAside: false }));
    // Directories near the top first: what a limit cuts off lies deep.
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (seen.has(next.directory))
            continue;
        if (seen.size >= MOST_DIRECTORIES || documents >= MOST_DOCUMENTS) {
            cutOff = true;
            break;
        }
        seen.add(next.directory);
        for (const entry of entriesOf(next.directory)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.directory, entry.name);
            if (entry.isDirectory()) {
                if (!NEVER.test(entry.name))
                    waiting.push({ directory: path, isAside: next.isAside || ASIDE.test(entry.name) });
            }
            else if (entry.isFile() && DOCUMENT.test(entry.name) && !LOCKFILES.test(entry.name)) {
                documents++;
                if (isSpec(path))
                    (next.isAside ? aside : specs).add(path);
            }
        }
    }
    const others = [...aside].sort();
    return specs.size === 0 && others.length === 1
        ? { specs: others, aside: [], documents, cutOff }
        : { specs: [...specs].sort(), aside: others, documents, cutOff };
}
/** Whether a path, relative to the directory that is looked through, lies where specs are taken only by name. */
function isAside(path) {
    return path
        .split("/")
        .slice(0, -1)
        .some((name) => ASIDE.test(name) || NEVER.test(name));
}
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The beginning of a file tells of nearly all; of keys that are sorted, the one with the version may come late. */
function isSpec(path) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > MOST_BYTES)
            return false;
        const likeness = (0,_looks_like_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .likenessOf */ .m)(beginningOf(path));
        return (likeness === "spec" || (likeness === "open" && size > BEGINNING && (0,_looks_like_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeSpec */ .h)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))));
    }
    catch {
        return false;
    }
}
function beginningOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const bytes = Buffer.alloc(BEGINNING);
        return bytes.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, BEGINNING, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 58021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding whose fingerprint stays when lines move. */
function finding({ rule, severity, confidence = "high", message, location, related, subject }) {
    return {
        rule,
        severity,
        confidence,
        message,
        ...(location && { location }),
        ...(related && { related }),
        fingerprint: digest([rule, subject]),
    };
}
function digest(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
/** The same thing said twice in a file is two things: the second, third … of a fingerprint get their own. */
function distinct(findings) {
    const seen = new Map();
    return findings.map((one) => {
        const count = (seen.get(one.fingerprint) ?? 0) + 1;
        seen.set(one.fingerprint, count);
        return count === 1 ? one : { ...one, fingerprint: digest([one.fingerprint, String(count)]) };
    });
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/routes/read/application.js + 6 modules
var read_application = __webpack_require__(74387);
// EXTERNAL MODULE: ./build/src/routes/drift/finding.js
var finding = __webpack_require__(58021);
// EXTERNAL MODULE: ./build/src/routes/drift/options.js + 1 modules
var drift_options = __webpack_require__(86437);
// EXTERNAL MODULE: ./build/src/routes/read/value.js
var read_value = __webpack_require__(15892);
// EXTERNAL MODULE: ./build/src/routes/drift/rules/routes.js
var routes = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/src/routes/drift/rules/answers.js





const ENVELOPE = ["data", "error", "meta"];
/** Answers that do not follow the envelope or the table of statuses which the config asks for. */
function answerFindings(apis, application, options) {
    return [...ofCode(application, options), ...apis.flatMap((api) => ofSpec(api, options))];
}
function ofCode(application, options) {
    const findings = [];
    const seen = new Set();
    const envelope = options.envelope ? (0,drift_options.weightOf)(options, "answer-outside-envelope") : undefined;
    const table = (0,drift_options.weightOf)(options, "status-outside-table");
    for (const operation of application.operations)
        for (const { status, body, mediaType, at } of operation.answers) {
            const location = (0,read_application/* locationOf */.h)(at);
            const wrong = envelope && (mediaType ?? "application/json") === "application/json" ? outside(status, body) : undefined;
            if (wrong && !seen.has(at.node)) {
                seen.add(at.node);
                findings.push((0,finding/* finding */.g)({
                    rule: "answer-outside-envelope",
                    severity: envelope,
                    message: `${(0,routes/* routeName */.xG)(operation)} answers ${status ?? "with a status that is only known when it runs"} ${wrong}. Send { data, meta } or { error, meta }.`,
                    location,
                    subject: `${(0,routes/* routeName */.xG)(operation)} ${status} ${wrong}`,
                }));
            }
            const allowed = options.statuses[operation.method];
            if (table && allowed && status !== undefined && !isAllowed(String(status), allowed))
                findings.push((0,finding/* finding */.g)({
                    rule: "status-outside-table",
                    severity: table,
                    message: `${(0,routes/* routeName */.xG)(operation)} answers ${status}, which is not among ${allowed.join(", ")}. Answer with one of those, or add it to routes.check.statuses.`,
                    location,
                    subject: `${(0,routes/* routeName */.xG)(operation)} ${status} code`,
                }));
        }
    return findings;
}
/** How an answer leaves the envelope; undefined when it does not, or when its form is not known. */
function outside(status, body) {
    if (body === undefined)
        return undefined;
    if (body.kind === "list")
        return "with an array, outside of `data`";
    if (body.kind === "literal") {
        return body.value === null || body.value === undefined ? undefined : `with a plain ${typeof body.value}`;
    }
    if (body.kind !== "object" || !isSentAsItIs(body))
        return undefined;
    // Methods are not sent.
    const keys = [...body.fields].filter(([key, field]) => !isLeftOut(key, field)).map(([key]) => key);
    const strange = keys.filter((key) => !ENVELOPE.includes(key));
    if (strange.length > 0)
        return `with ${strange.map((key) => `\`${key}\``).join(", ")} beside the envelope`;
    const wanted = status !== undefined && status >= 400 ? "error" : "data";
    return body.open || body.fields.has(wanted) ? undefined : `without \`${wanted}\``;
}
/** An object of a class says by `toJSON` what is sent of it, as one of a class that is not known may. */
function isSentAsItIs({ of, fields }) {
    if (fields.has("toJSON"))
        return false;
    for (let at = of; at; at = at.base?.kind === "class" ? at.base : undefined)
        if (at.base && at.base.kind !== "class")
            return false;
    return true;
}
const isLeftOut = (key, field) => key.startsWith("#") || field.kind === "function" || field.kind === "native" || (0,read_value/* isUndefined */.b0)(field);
function isAllowed(status, allowed) {
    return allowed.includes(status) || allowed.includes(`${status[0]}XX`) || status === "default";
}
function ofSpec(api, options) {
    const findings = [];
    const envelope = options.envelope ? (0,drift_options.weightOf)(options, "answer-outside-envelope") : undefined;
    const table = (0,drift_options.weightOf)(options, "status-outside-table");
    for (const operation of api.operations)
        for (const response of operation.responses) {
            const { file, line, column } = api.spec.place(response.at);
            const location = { file, line, column };
            const allowed = options.statuses[operation.method];
            if (table && allowed && !isAllowed(response.status.toUpperCase(), allowed))
                findings.push((0,finding/* finding */.g)({
                    rule: "status-outside-table",
                    severity: table,
                    message: `The spec answers ${(0,routes/* routeName */.xG)(operation)} with ${response.status}, which is not among ${allowed.join(", ")}. Use one of those, or add it to routes.check.statuses.`,
                    location,
                    subject: `${(0,routes/* routeName */.xG)(operation)} ${response.status} spec`,
                }));
            const wrong = envelope && specOutside(api, response);
            if (wrong)
                findings.push((0,finding/* finding */.g)({
                    rule: "answer-outside-envelope",
                    severity: envelope,
                    message: `The spec answers ${(0,routes/* routeName */.xG)(operation)} with ${response.status} ${wrong}. Describe { data, meta } or { error, meta }.`,
                    location,
                    subject: `${(0,routes/* routeName */.xG)(operation)} ${response.status} spec`,
                }));
        }
    return findings;
}
function specOutside(api, { status, content }) {
    const media = content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType));
    if (!media?.schema)
        return undefined;
    const properties = propertiesOf(api, media.schema.schema, media.schema.at);
    if (!properties)
        return "outside of the envelope";
    const strange = [...properties].filter((key) => !ENVELOPE.includes(key));
    if (strange.length > 0)
        return `with ${strange.map((key) => `\`${key}\``).join(", ")} beside the envelope`;
    if (properties.size === 0)
        return undefined;
    const wanted = /^[45]|^default$/i.test(status) ? "error" : "data";
    return properties.has(wanted) ? undefined : `without \`${wanted}\``;
}
/** Names of an object's properties; undefined when it is no object. An unconstrained schema has none. */
function propertiesOf(api, schema, at, depth = 0) {
    if (typeof schema !== "object" || schema === null || depth > 20)
        return new Set();
    const { $ref, properties, allOf, type, items } = schema;
    if (typeof $ref === "string") {
        const resolved = api.spec.resolve($ref, at);
        return resolved ? propertiesOf(api, resolved.value, resolved.at, depth + 1) : new Set();
    }
    if (items !== undefined || (type !== undefined && ![type].flat().includes("object")))
        return undefined;
    const names = new Set(Object.keys(properties ?? {}));
    for (const part of Array.isArray(allOf) ? allOf : [])
        for (const name of propertiesOf(api, part, at, depth + 1) ?? [])
            names.add(name);
    return names;
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/expansion.js
var expansion = __webpack_require__(58797);
// EXTERNAL MODULE: ./build/src/routes/diff/compare-operation.js + 5 modules
var compare_operation = __webpack_require__(64117);
// EXTERNAL MODULE: ./build/src/routes/diff/media-types.js
var media_types = __webpack_require__(97198);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/comparison.js + 15 modules
var schema_comparison = __webpack_require__(98096);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/fields.js
var fields = __webpack_require__(98403);
// EXTERNAL MODULE: ./build/src/routes/diff/schema/view.js
var view = __webpack_require__(59343);
// EXTERNAL MODULE: ./build/src/routes/diff/surface.js
var surface = __webpack_require__(73189);
;// CONCATENATED MODULE: ./build/src/routes/read/fastify-options.js

const USUAL = { coerces: true, removes: true, fillsIn: true };
/** Fastify's own settings, or those of `ajv: { customOptions }`. */
function ajvOptions({ calls, reader }) {
    const made = calls.filter(({ call }) => {
        const origin = (0,read_value/* originOf */.yv)(call.callee);
        return origin?.module === "fastify" && /^(default|fastify)?$/.test(origin.path.join("."));
    });
    const given = made.flatMap(({ call }) => (call.args[0] === undefined ? [] : [call.args[0]]));
    const options = given.map((value) => ofServer(value));
    if (reader.customValidation)
        return { coerces: undefined, removes: undefined, fillsIn: undefined };
    return options.reduce((one, other) => agreed(one, other), options[0] ?? USUAL);
}
function ofServer(options) {
    const ajv = (0,read_value/* fieldOf */._F)(options, "ajv");
    if (ajv === undefined || (0,read_value/* isUndefined */.b0)(ajv))
        return USUAL;
    const custom = (0,read_value/* fieldOf */._F)(ajv, "customOptions");
    if (ajv.kind !== "object" || ajv.open || (custom && (custom.kind !== "object" || custom.open)))
        return { coerces: undefined, removes: undefined, fillsIn: undefined };
    const setting = (name) => {
        const value = (0,read_value/* fieldOf */._F)(custom, name);
        return value === undefined ? true : (0,read_value/* truthOf */.D)(value);
    };
    return { coerces: setting("coerceTypes"), removes: setting("removeAdditional"), fillsIn: setting("useDefaults") };
}
function agreed(one, other) {
    const both = (name) => (one[name] === other[name] ? one[name] : undefined);
    return { coerces: both("coerces"), removes: both("removes"), fillsIn: both("fillsIn") };
}
/** Whether a route is judged as Fastify does it: it may have a compiler of its own, or only note what is wrong. */
function isPlainFastify(options) {
    if (options?.kind !== "object")
        return false;
    const attached = options.fields.get("attachValidation");
    return !options.fields.has("validatorCompiler") && (attached === undefined || (0,read_value/* truthOf */.D)(attached) === false);
}

// EXTERNAL MODULE: ./build/src/routes/read/schemas/joi.js
var joi = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/src/routes/read/schemas/knowledge.js
var knowledge = __webpack_require__(8946);
// EXTERNAL MODULE: ./build/src/routes/read/schemas/schema.js + 3 modules
var schemas_schema = __webpack_require__(92493);
;// CONCATENATED MODULE: ./build/src/routes/read/declared.js





const NAMES = {
    body: ["body"],
    query: ["querystring", "query"],
    params: ["params"],
    headers: ["headers"],
    cookies: ["cookies"],
};
/** The schema that judges a part of an operation's requests. Undefined: none does, or it is not known by which. */
function declaredPart(operation, part, context) {
    const route = (0,read_value/* fieldOf */._F)(operation.options, "schema");
    const inRoute = NAMES[part].map((name) => (0,read_value/* fieldOf */._F)(route, name)).find((value) => value !== undefined);
    if (inRoute)
        return isPlainFastify(operation.options) ? ofRoute(inRoute, context) : undefined;
    const judging = operation.validations.filter((validation) => validation.part === part);
    const chains = judging.filter(({ chain }) => chain);
    if (chains.length > 0)
        return chains.length === judging.length ? ofChains(chains, context) : undefined;
    return ofValidations(judging, context);
}
/** The schemas of a Fastify route's answers, by status; undefined where they are not all known. */
function declaredAnswers(operation, context) {
    const response = (0,read_value/* fieldOf */._F)((0,read_value/* fieldOf */._F)(operation.options, "schema"), "response");
    if (response?.kind !== "object" || response.open || response.of)
        return undefined;
    return new Map([...response.fields].map(([status, value]) => {
        const key = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
        const media = (0,read_value/* fieldOf */._F)(value, "content");
        const json = media && (0,read_value/* fieldOf */._F)((0,read_value/* fieldOf */._F)(media, "application/json"), "schema");
        const declared = media ? json && ofRoute(json, context) : ofRoute(value, context);
        return [key, declared ? emptyIfNothing(declared) : { schema: (0,knowledge/* notRead */.Qk)(), judge: "fastify", at: undefined }];
    }));
}
/** `{ type: "null" }`: there is no body. A description alone does not say that there is none. */
function emptyIfNothing(declared) {
    if (declared.schema.type === "null")
        return "nothing";
    const keywords = Object.keys(declared.schema).filter((keyword) => keyword !== "description" && keyword !== "$id");
    return keywords.length === 0 ? { ...declared, schema: (0,knowledge/* notRead */.Qk)() } : declared;
}
function ofRoute(value, context) {
    const schema = (0,schemas_schema/* schemaOf */.pP)(value, context);
    const judge = value.kind === "object" ? "fastify" : judgeOf(value);
    if (!schema || !judge)
        return undefined;
    return { schema, judge: judge === "json-schema" ? "fastify" : judge, at: siteOf(value, schema, context) };
}
/** One schema by which a part is judged as it is. Of several it is not known which one is, or whether all are. */
function ofValidations(judging, context) {
    const [first, ...others] = judging;
    if (!first?.schema || first.partial || first.guessed)
        return undefined;
    if (others.some(({ schema }) => schema !== first.schema && !isSame(schema, first.schema)))
        return undefined;
    const value = first.schema;
    const isFields = value.kind === "object" && [...value.fields.values()].some((field) => judgeOf(field) === "joi");
    const judge = isFields ? "joi" : value.kind === "object" ? judgeOfName(first.by) : judgeOf(value);
    const schema = isFields ? (0,joi/* joiFields */.g)(value, context) : (0,schemas_schema/* schemaOf */.pP)(value, context);
    if (!schema || !judge)
        return undefined;
    return { schema, judge, at: siteOf(value, schema, context) ?? first.at };
}
function isSame(one, other) {
    return one?.kind === "external" && other?.kind === "external" && one.form === "call" && other.form === "call"
        ? one.at.node === other.at.node
        : false;
}
function judgeOf(value) {
    const module = (0,read_value/* originOf */.yv)(value)?.module;
    return module === undefined ? undefined : judgeOfName(module);
}
function judgeOfName(module) {
    if (/^zod(\/|$)/.test(module))
        return "zod";
    if (/^(joi|@hapi\/joi|celebrate|yup)$/.test(module))
        return "joi";
    return /^ajv(\/|$)|typebox/.test(module) ? "json-schema" : undefined;
}
function siteOf(value, schema, context) {
    return (0,knowledge/* knowledgeOf */.a$)(schema).at ?? context.reader.origins.get(value);
}
/** Chains of express-validator, one a key. What they do not name is let through. */
function ofChains(chains, context) {
    const properties = {};
    const required = [];
    for (const { schema, chain, at } of chains) {
        const { field, typed, narrower, unread } = chain;
        if (!/^[\w$-]+$/.test(field))
            continue;
        const own = ((0,schemas_schema/* schemaOf */.pP)(schema, context)?.properties ?? {})[field] ?? {};
        const isUnread = unread || !typed || field in properties;
        properties[field] = (0,knowledge/* noted */.ZT)(own, {
            at,
            ...(isUnread && { unread: true }),
            ...(narrower && { narrower: true }),
            ...(chain.required === undefined && { presence: "unknown" }),
        });
        if (chain.required)
            required.push(field);
    }
    if (Object.keys(properties).length === 0)
        return undefined;
    return {
        schema: { type: "object", properties, required, additionalProperties: (0,knowledge/* notRead */.Qk)() },
        judge: "express-validator",
        at: chains[0].at,
    };
}

// EXTERNAL MODULE: ./build/src/routes/spec/pointer.js
var pointer = __webpack_require__(27255);
;// CONCATENATED MODULE: ./build/src/routes/drift/contract/code-document.js





const UNKNOWN_SCHEMA = { [view/* NOT_KNOWN */.gE]: true };
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set(["items", "additionalItems", "additionalProperties", "not", "if", "then", "else", "contains"]);
/**
 * The schemas of the code as documents that can be compared with a spec: JSON Schema of what is really accepted and
 * sent, by those who judge and write it, with places left open that were not read.
 */
class CodeDocument {
    version = "3.1";
    ajv;
    context;
    #application;
    #roots = new Map();
    #known = new Map();
    constructor(application) {
        this.#application = application;
        this.ajv = ajvOptions(application);
        this.context = (0,schemas_schema/* converting */._I)(application.reader);
    }
    /** A declared schema as one side of a comparison. */
    add({ schema, judge }, direction) {
        const file = `code ${this.#roots.size}`;
        const copy = new Copy(this, judge, direction, schema);
        this.#roots.set(file, UNKNOWN_SCHEMA);
        const raw = copy.of(schema);
        this.#roots.set(file, raw);
        return { raw, where: { file, path: [] } };
    }
    note(raw, knowledge) {
        this.#known.set(raw, knowledge);
    }
    /** What is known of one schema by itself. */
    knowledgeOf(raw) {
        return ((0,pointer/* isMap */.jh)(raw) && this.#known.get(raw)) || {};
    }
    /** The file of a schema that `addSchema` made known. */
    shared(id, judge, direction) {
        const file = `shared ${direction} ${judge} ${id}`;
        if (this.#roots.has(file))
            return file;
        const value = this.#application.shared.get(id);
        const schema = value && (0,schemas_schema/* plainSchema */.A1)(value, this.context);
        if (!schema)
            return undefined;
        this.#roots.set(file, UNKNOWN_SCHEMA);
        this.#roots.set(file, new Copy(this, judge, direction, schema).of(schema));
        return file;
    }
    /** References were written as `file#/path` when they were copied. */
    follow(ref, from) {
        const [file = "", pointer = ""] = ref.split("#");
        const path = pointer.split("/").slice(1).map(decoded);
        const at = { file: file === "" ? from.file : file, path };
        const root = this.#roots.get(at.file);
        const value = root === undefined ? undefined : valueAt(root, path);
        return value === undefined ? undefined : { value, at };
    }
    has({ file, path }) {
        return valueAt(this.#roots.get(file), path) !== undefined;
    }
    /** What is known at a place: the nearest site, and what holds for all that lies within. */
    at({ file, path }) {
        let here = this.#roots.get(file);
        const result = { schema: {} };
        for (let depth = 0;; depth++) {
            if ((0,pointer/* isMap */.jh)(here)) {
                const known = this.#known.get(here);
                if (known) {
                    result.schema = here;
                    result.at = known.at ?? result.at;
                    result.narrower ||= known.narrower;
                    result.coerced = known.coerced;
                    result.presence = known.presence;
                }
            }
            const key = path[depth];
            if (key === undefined)
                return result;
            here = (0,pointer/* isMap */.jh)(here) ? here[key] : Array.isArray(here) ? here[Number(key)] : undefined;
        }
    }
}
function valueAt(root, path) {
    return path.reduce((value, key) => (Array.isArray(value) ? value[Number(key)] : (0,pointer/* own */.ZV)(value, key)), root);
}
const decoded = (step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
/** Copies one schema with what its judge makes of it. */
class Copy {
    #document;
    #judge;
    #direction;
    #root;
    constructor(document, judge, direction, root) {
        this.#document = document;
        this.#judge = judge;
        this.#direction = direction;
        this.#root = root;
    }
    of(schema) {
        if (typeof schema === "boolean")
            return schema;
        if (!(0,pointer/* isMap */.jh)(schema))
            return UNKNOWN_SCHEMA;
        const known = (0,knowledge/* knowledgeOf */.a$)(schema);
        if (known.unread || (this.#direction === "response" && known.transformed))
            return this.#unknown(known);
        if (typeof schema.$ref === "string")
            return this.#reference(schema.$ref, known);
        // What a serializer makes of parts that are put together depends on which of them fits.
        if (this.#direction === "response" && ("allOf" in schema || "if" in schema))
            return this.#unknown(known);
        const raw = {};
        for (const [keyword, value] of Object.entries(schema))
            raw[keyword] = this.#keyword(keyword, value);
        this.#nullable(raw);
        this.#filledIn(raw);
        this.#properties(raw);
        this.#document.note(raw, known);
        return raw;
    }
    #unknown(known) {
        const raw = { ...UNKNOWN_SCHEMA };
        this.#document.note(raw, known);
        return raw;
    }
    #keyword(keyword, value) {
        if (MAPS.has(keyword) && (0,pointer/* isMap */.jh)(value))
            return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.of(inner)]));
        if (LISTS.has(keyword) && Array.isArray(value))
            return value.map((inner) => this.of(inner));
        if (SCHEMAS.has(keyword))
            return Array.isArray(value) ? value.map((inner) => this.of(inner)) : this.of(value);
        return value;
    }
    #reference(ref, known) {
        const [id = "", pointer = ""] = ref.split("#");
        if (id === "" && pointer !== "" && valueAt(this.#root, pointer.split("/").slice(1).map(decoded)) === undefined)
            return this.#unknown(known);
        const file = id === "" ? "" : this.#document.shared(id, this.#judge, this.#direction);
        if (file === undefined)
            return this.#unknown(known);
        const way = pointer === "" || pointer.startsWith("/") ? pointer : undefined;
        if (way === undefined)
            return this.#unknown(known);
        const raw = { $ref: `${file}#${way}` };
        if (id !== "" && this.#document.follow(raw.$ref, { file, path: [] }) === undefined)
            return this.#unknown(known);
        this.#document.note(raw, known);
        return raw;
    }
    /** ajv knows OpenAPI's `nullable`. */
    #nullable(raw) {
        if (raw.nullable !== true)
            return;
        delete raw.nullable;
        if (raw.type !== undefined)
            raw.type = [...new Set([[raw.type].flat(), "null"].flat())];
        if (Array.isArray(raw.enum) && !raw.enum.includes(null))
            raw.enum = [...raw.enum, null];
    }
    /** In what zod sends, what has a default is always there. */
    #filledIn(raw) {
        if (this.#direction !== "response" || this.#judge !== "zod" || !(0,pointer/* isMap */.jh)(raw.properties))
            return;
        const filledIn = Object.entries(raw.properties).flatMap(([name, it]) => (0,pointer/* isMap */.jh)(it) && "default" in it ? [name] : []);
        const required = Array.isArray(raw.required) ? raw.required.map(String) : [];
        if (filledIn.length > 0)
            raw.required = [...new Set([...required, ...filledIn])];
    }
    /** Serializers send what is named and nothing else, unless more is allowed; what that is, nothing judges. */
    #properties(raw) {
        const { additionalProperties: additional } = raw;
        const isOpen = additional === true || ((0,pointer/* isMap */.jh)(additional) && Object.keys(additional).length === 0);
        if (isOpen)
            raw.additionalProperties = UNKNOWN_SCHEMA;
        if (this.#direction !== "response" || !("properties" in raw) || additional !== undefined)
            return;
        if (!("patternProperties" in raw || "anyOf" in raw || "oneOf" in raw))
            raw.additionalProperties = false;
    }
}

;// CONCATENATED MODULE: ./build/src/routes/drift/contract/compare-answers.js






/** Compares the answers that a Fastify route declares, and the statuses that handlers send, with those of the spec. */
function compareAnswers(pair, contract) {
    const answers = declaredAnswers(pair.served, contract.code.context) ?? new Map();
    compareDeclared(pair, contract, answers);
    compareSent(pair, [...answers.keys()], contract);
}
function compareDeclared(pair, contract, answers) {
    for (const [status, declared] of answers) {
        if (!/^([1-5](\d\d|XX)|default)$/.test(status))
            continue;
        const responses = describing(pair.operation, status, [...answers.keys()]);
        for (const response of responses)
            compareAnswer(pair, contract, status, declared, response);
        // `default` of the code is for what nobody foresaw.
        const isOpen = status === "default" || (/XX$/.test(status) && pair.operation.responses.some((it) => it.status[0] === status[0]));
        if (responses.length > 0 || isOpen)
            continue;
        contract.compared++;
        contract.drifts.push({
            rule: "response-drift",
            kind: "response-status-added",
            path: `response.${status}`,
            text: `the code declares the status ${status}; the spec does not have it`,
            effect: expansion/* WIDER */.EV,
            weak: !isSuccess(status),
            at: undefined,
            spec: pair.operation.at,
        });
    }
}
function compareAnswer(pair, contract, status, declared, response) {
    const path = `response.${response.status}.body`;
    const media = (0,media_types/* find */.I6)(response.content, "application/json");
    const rule = "response-drift";
    const isVague = response.status !== status;
    if (declared === "nothing") {
        contract.compared++;
        if (media && isSuccess(status) && !isVague)
            contract.drifts.push({
                ...{ rule, kind: "response-body-removed", path, effect: expansion/* WIDER */.EV, at: undefined, spec: response.at },
                text: "the spec has a body; the code declares none",
            });
        return;
    }
    if ((0,knowledge/* knowledgeOf */.a$)(declared.schema).unread)
        return;
    if (media)
        contract.schemas(pair, media.schema, declared, { rule, direction: "response", text: false, path });
    else if (response.content.length === 0 && !isVague)
        contract.drifts.push({
            ...{ rule, kind: "response-body-added", path, effect: expansion/* WIDER */.EV, weak: true, at: undefined, spec: response.at },
            text: "the code declares a body; the spec has none",
        });
}
/** What the spec says of a status: its own response, its range, or the one for all others; of a range, all in it. */
function describing({ responses }, status, declared) {
    const by = (wanted) => responses.filter((response) => response.status === wanted);
    const own = by(status);
    if (own.length > 0)
        return own;
    if (/XX$/.test(status)) {
        const within = responses.filter((it) => it.status[0] === status[0] && !declared.includes(it.status));
        return within.length > 0 ? within : by("default");
    }
    const range = /^\d\d\d$/.test(status) ? by(`${status[0]}XX`) : [];
    return range.length > 0 ? range : by("default");
}
/** The statuses that the handler and what stands before it send, one finding for each that the spec does not have. */
function compareSent({ api, operation, served }, declared, contract) {
    const told = new Set([...declared, ...dangling(api, operation)]);
    for (const answer of served.answers) {
        const { status, unsure, around, at } = answer;
        // What stands around all routes answers the errors of any.
        if (status === undefined || unsure || (around && status >= 400) || !/^[1-5]\d\d$/.test(String(status)))
            continue;
        // Of an operation that is served with all methods, nobody meant this one.
        const text = String(status);
        if (served.isAll || told.has(text) || declared.includes(`${text[0]}XX`))
            continue;
        told.add(text);
        // Who leaves errors out of the spec altogether has said nothing of this one.
        if (status >= 400 && !operation.responses.some((response) => /^[45]/.test(response.status)))
            continue;
        if (describing(operation, text, declared).length > 0)
            continue;
        if (answer.shared && isAnswered(operation, served.answers, status >= 400))
            continue;
        contract.drifts.push({
            rule: "response-drift",
            kind: "response-status-added",
            path: `response.${text}`,
            text: `the code sends the status ${text}; the spec does not have it`,
            effect: expansion/* WIDER */.EV,
            // Errors are answered by whatever stands around a handler, and are what specs leave out.
            weak: !isSuccess(text),
            at,
            spec: operation.at,
        });
    }
    neverSent({ operation, served }, declared, contract);
}
/** Whether something of success, or of failure, is sent that the spec has. */
function isAnswered({ responses }, answers, fails) {
    return answers.some(({ status }) => status !== undefined &&
        status >= 400 === fails &&
        responses.some((response) => isWithin(response.status, String(status))));
}
/** Statuses that the spec has, and of which nothing can be read: their references lead nowhere. */
function dangling(api, operation) {
    const written = (0,pointer/* own */.ZV)((0,surface/* lookUp */.TE)(api, operation.at), "responses");
    return (0,pointer/* isMap */.jh)(written)
        ? Object.keys(written).filter((status) => !operation.responses.some((response) => response.status === status))
        : [];
}
/** Statuses of success that the spec promises, where all that the handler sends is known, and this is not among it. */
function neverSent({ operation, served }, declared, contract) {
    const isKnown = served.answers.every(({ status, unsure, around }) => around || (status !== undefined && !unsure));
    const sent = [...declared, ...served.answers.map(({ status }) => String(status))];
    if (!served.isRead || served.answersElsewhere || served.handsOn || served.isAll || !isKnown)
        return;
    if (!sent.some(isSuccess) || declared.includes("default"))
        return;
    for (const { status, at } of operation.responses) {
        if (!isSuccess(status) || sent.some((other) => isWithin(status, other) || isWithin(other, status)))
            continue;
        contract.drifts.push({
            rule: "response-drift",
            kind: "response-status-removed",
            path: `response.${status}`,
            text: `the spec has the status ${status}; the code ${declared.length > 0 ? "neither declares nor sends" : "does not send"} it`,
            effect: expansion/* NARROWER */.Th,
            at: undefined,
            spec: at,
        });
    }
}
const isSuccess = (status) => /^2/.test(status);
/** `201` is within `2XX`. */
function isWithin(range, status) {
    return (range === status || (/XX$/.test(range) && range[0] === status[0]) || (/XX$/.test(status) && range[0] === status[0]));
}

;// CONCATENATED MODULE: ./build/src/routes/read/schemas/sent.js

const MOST_DEPTH = 6;
/** What is sure of a value that a handler sends as JSON; what is not is left open. */
function sentSchema(reader, value, depth = 0) {
    if (depth > MOST_DEPTH)
        return (0,knowledge/* notRead */.Qk)();
    switch (value.kind) {
        case "literal":
            return value.assumed ? (0,knowledge/* notRead */.Qk)() : ofPlain(value.value);
        case "list":
            return { type: "array", items: (0,knowledge/* notRead */.Qk)() };
        case "object":
            return reader.handedOn.has(value) || value.of ? (0,knowledge/* notRead */.Qk)() : ofObject(reader, value, depth);
        default:
            return (0,knowledge/* notRead */.Qk)();
    }
}
function ofPlain(plain) {
    if (plain === null)
        return { type: "null" };
    if (typeof plain === "number")
        return { type: Number.isInteger(plain) ? "integer" : "number" };
    return typeof plain === "string" || typeof plain === "boolean" ? { type: typeof plain } : (0,knowledge/* notRead */.Qk)();
}
function ofObject(reader, { fields, open, rest }, depth) {
    // JSON leaves out functions and what is undefined.
    const sent = [...fields].filter(([, field]) => field.kind !== "function" &&
        field.kind !== "native" &&
        !(field.kind === "literal" && !field.assumed && field.value === undefined));
    const properties = Object.fromEntries(sent.map(([name, field]) => [name, sentSchema(reader, field, depth + 1)]));
    const schema = { type: "object", properties, required: sent.map(([name]) => name) };
    return open || rest ? (0,knowledge/* noted */.ZT)({ ...schema, additionalProperties: (0,knowledge/* notRead */.Qk)() }, {}) : schema;
}

;// CONCATENATED MODULE: ./build/src/routes/drift/contract/compare-bodies.js





/**
 * Compares objects that handlers write down as their answers with the spec: what lacks a property
 * that is promised, has another type, or a property that the spec does not have. Schemas that let one choose are left.
 */
function compareBodies(pair, contract) {
    const { operation, served } = pair;
    // What becomes of an answer is known where nothing else was given the response.
    if (served.rewritten || served.answersElsewhere || served.isAll)
        return;
    const answers = declaredAnswers(served, contract.code.context);
    if (!answers && mayDeclare(served))
        return;
    const declared = [...(answers?.keys() ?? [])];
    const seen = new Set();
    for (const { status, unsure, body, mediaType, at } of served.answers) {
        if (status === undefined || unsure || body?.kind !== "object" || seen.has(at.node))
            continue;
        if (mediaType !== undefined && mediaType !== "application/json")
            continue;
        // What a route of Fastify declares decides what is sent.
        if (declared.some((one) => one === String(status) || one === `${String(status)[0]}XX` || one === "default"))
            continue;
        seen.add(at.node);
        // What is built in steps for success and for failure is put down once, and is not the same in both.
        const others = served.answers.filter((other) => other.at.node === at.node && other.body === body);
        if (others.some((other) => Number(other.status) >= 400 !== status >= 400))
            continue;
        const response = operation.responses.find((it) => it.status === String(status));
        const media = response && (0,media_types/* find */.I6)(response.content, "application/json");
        if (!media?.schema || hasAlternatives(pair.api, media.schema))
            continue;
        const sent = { schema: sentSchema(contract.code.context.reader, body), judge: "sent", at };
        const path = `response.${status}.body`;
        contract.schemas(pair, media.schema, sent, {
            rule: "response-drift",
            direction: "response",
            text: false,
            path,
        });
    }
}
/** Whether a route of Fastify may have schemas of its answers that were not read. */
function mayDeclare({ framework, options }) {
    if (framework !== "fastify" || (0,read_value/* isUndefined */.b0)(options))
        return false;
    if (options?.kind !== "object" || options.open)
        return true;
    const schema = (0,read_value/* fieldOf */._F)(options, "schema");
    return !(0,read_value/* isUndefined */.b0)(schema) && (schema?.kind !== "object" || schema.open || schema.fields.has("response"));
}
const MOST_SCHEMAS = 500;
/** Whether a schema lets one choose: an answer that fits one alternative need not fit the others. */
function hasAlternatives(api, { schema, at }, seen = new Set()) {
    const ref = (0,pointer/* refOf */.H8)(schema);
    if (ref !== undefined) {
        const target = api.spec.resolve(ref, at);
        return target !== undefined && hasAlternatives(api, { schema: target.value, at: target.at }, seen);
    }
    if (!(0,pointer/* isMap */.jh)(schema) || seen.has(schema))
        return false;
    if (seen.size > MOST_SCHEMAS)
        return true;
    seen.add(schema);
    for (const keyword of ["anyOf", "oneOf"]) {
        const alternatives = schema[keyword];
        // One and null is no choice.
        if (Array.isArray(alternatives) && alternatives.filter((one) => (0,pointer/* own */.ZV)(one, "type") !== "null").length > 1)
            return true;
    }
    if (["not", "if", "dependentSchemas"].some((keyword) => keyword in schema))
        return true;
    const within = (value, ...steps) => hasAlternatives(api, { schema: value, at: { ...at, path: [...at.path, ...steps] } }, seen);
    const properties = (0,pointer/* isMap */.jh)(schema.properties) ? Object.entries(schema.properties) : [];
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => Array.isArray(schema[keyword]) ? schema[keyword].map((part, i) => [part, keyword, String(i)]) : []);
    return (properties.some(([name, property]) => within(property, "properties", name)) ||
        parts.some(([part, ...steps]) => within(part, ...steps)));
}

// EXTERNAL MODULE: ./build/src/routes/diff/schema/types.js
var schema_types = __webpack_require__(18725);
// EXTERNAL MODULE: ./build/src/routes/read/spec.js + 5 modules
var spec = __webpack_require__(76889);
;// CONCATENATED MODULE: ./build/src/routes/drift/contract/compare-parameters.js






const PLACES = [
    ["params", "path"],
    ["query", "query"],
    ["headers", "header"],
    ["cookies", "cookie"],
];
/** Compares the parameters that the code declares with those of the spec, one by one. */
function compareParameters(pair, contract) {
    for (const [part, place] of PLACES) {
        const declared = declaredPart(pair.served, part, contract.code.context);
        const parameters = declared && namedIn(declared, contract);
        if (declared && parameters)
            comparePlace({ pair, contract, part, place, declared, parameters });
    }
}
/** The properties of a schema for a whole part. Undefined: it is put together, or was not read. */
function namedIn({ schema, judge }, { code }) {
    if ((0,knowledge/* knowledgeOf */.a$)(schema).unread || ["allOf", "anyOf", "oneOf", "$ref", "if"].some((keyword) => keyword in schema))
        return undefined;
    if (!(0,pointer/* isMap */.jh)(schema.properties))
        return undefined;
    const required = new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
    const named = new Map();
    for (const [name, raw] of Object.entries(schema.properties)) {
        const property = (0,pointer/* isMap */.jh)(raw) ? raw : {};
        const isFilledIn = judge === "fastify" && code.ajv.fillsIn !== false && "default" in property;
        named.set(name, {
            name,
            schema: property,
            required: required.has(name) && !isFilledIn,
            isFilledIn,
            knowledge: (0,knowledge/* knowledgeOf */.a$)(property),
        });
    }
    for (const name of required)
        if (!named.has(name))
            named.set(name, { name, schema: (0,knowledge/* notRead */.Qk)(), required: true, isFilledIn: false, knowledge: {} });
    return named;
}
function comparePlace(at) {
    const { pair, contract, place, declared, parameters } = at;
    const left = new Map([...parameters].map(([name, named]) => [keyOf(place, name), named]));
    const wanted = pair.operation.parameters.filter((parameter) => parameter.in === place);
    const names = place === "path" ? namesByPosition(pair.served, pair.operation) : undefined;
    for (const parameter of wanted) {
        const key = keyOf(place, names?.get(parameter.name) ?? parameter.name);
        const named = left.get(key);
        left.delete(key);
        if (named)
            compareParameter(parameter, named, at);
        else if (place === "query")
            undeclared(parameter, at);
    }
    // Names in a path that is served under another one, and what the security schemes take, are no parameters of the spec.
    if (place === "path")
        return;
    for (const [key, { name, required, knowledge }] of left) {
        if (isImplied(pair.api, place, key) || (required && knowledge.presence === "unknown"))
            continue;
        contract.compared++;
        contract.drifts.push({
            rule: "parameter-drift",
            kind: required ? "required-parameter-added" : "parameter-added",
            path: `request.${place}${(0,expansion/* step */.PM)(name)}`,
            text: `the code has this parameter${required ? ", and requires it" : ""}; the spec does not`,
            effect: required ? expansion/* NARROWER */.Th : expansion/* WIDER */.EV,
            at: knowledge.at ?? declared.at,
            spec: pair.operation.at,
        });
    }
}
const keyOf = (place, name) => (place === "header" ? name.toLowerCase() : name);
/** What the code calls a parameter of the path, by the spec's name: what stands at the same place, from the end. */
function namesByPosition(served, operation) {
    const inPath = (path) => [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
    const [own, wanted] = [inPath(served.path).reverse(), inPath(operation.path).reverse()];
    return new Map(wanted.flatMap((name, i) => (own[i] === undefined ? [] : [[name, own[i]]])));
}
function isImplied(api, place, key) {
    if (place === "header" && (spec/* IGNORED_HEADERS */.C.has(key) || /^(accept|x-forwarded|sec-)/.test(key)))
        return true;
    return api.securitySchemes.some((scheme) => scheme.in === place && scheme.parameterName !== undefined && keyOf(place, scheme.parameterName) === key);
}
function compareParameter(parameter, named, { pair, contract, place, declared }) {
    const { knowledge, schema } = named;
    const path = `request.${place}${(0,expansion/* step */.PM)(parameter.name)}`;
    const differs = parameter.required ? !named.required && !named.isFilledIn : named.required;
    const isClear = place !== "path" && !knowledge.unread && knowledge.presence !== "unknown";
    if (isClear)
        contract.compared++;
    if (differs && isClear)
        contract.drifts.push({
            ...{ rule: "parameter-drift", path, at: knowledge.at ?? declared.at, spec: parameter.at },
            kind: named.required ? "parameter-became-required" : "parameter-became-optional",
            text: `it is required by the ${named.required ? "code" : "spec"} only`,
            effect: named.required ? expansion/* NARROWER */.Th : expansion/* WIDER */.EV,
        });
    if (parameter.content || !isWrittenPlainly(parameter, pair.api, contract))
        return;
    const types = contract.typesOf(pair.api, parameter.schema);
    contract.schemas(pair, parameter.schema, { schema, judge: declared.judge, at: knowledge.at ?? declared.at }, {
        rule: "parameter-drift",
        direction: "request",
        text: true,
        path,
        // A list of one comes as a single value, so that a code which takes both takes no more.
        ...((types & schema_types/* TYPES */.QE.array) !== 0 && { list: true }),
    });
}
/** How lists and objects come out of text that is not repeated parameters is a matter of the server's parser. */
function isWrittenPlainly({ in: place, schema, style, explode }, api, contract) {
    const types = contract.typesOf(api, schema);
    if ((types & ~schema_types/* SCALARS */.WD) === 0 || types === (schema_types/* SCALARS */.WD | schema_types/* TYPES */.QE.array | schema_types/* TYPES */.QE.object))
        return true;
    return place === "query" && (style === "deepObject" || (style === "form" && explode && !(types & schema_types/* TYPES */.QE.object)));
}
/** A parameter of the spec that a schema of the code leaves out, and no handler asks for. */
function undeclared(parameter, { pair, contract, part, declared }) {
    const { served, operation } = pair;
    const { fields } = served.uses[part];
    const { schema, judge } = declared;
    const isClosed = schema.additionalProperties === false && (judge === "zod" || judge === "json-schema");
    const isStripped = judge === "zod" || (judge === "fastify" && schema.additionalProperties === false);
    if (!isClosed && !isStripped)
        return;
    const isAskedFor = fields.some((path) => path.split(".")[0] === parameter.name);
    if (!isClosed && (isAskedFor || !served.isRead || /[[{]/.test(parameter.name)))
        return;
    contract.compared++;
    contract.drifts.push({
        rule: "parameter-drift",
        kind: "parameter-removed",
        path: `request.${parameter.in}${(0,expansion/* step */.PM)(parameter.name)}`,
        text: `the spec has this parameter; the code's schema ${isClosed ? "does not allow it" : "leaves it out"}`,
        effect: isClosed ? expansion/* NARROWER */.Th : expansion/* WIDER */.EV,
        at: declared.at,
        spec: parameter.at.path.length > 0 ? parameter.at : operation.at,
    });
}

;// CONCATENATED MODULE: ./build/src/routes/drift/contract/doubts.js

/** What a difference does, or undefined: it is none that is known to be one. */
function isDrift(seen) {
    if (QUIET.test(seen.kind) || seen.apart === false)
        return undefined;
    if (seen.kind === "default-changed")
        return defaults(seen);
    // Effects of which nothing could be decided.
    let effect = seen.effect & (expansion/* NARROWER */.Th | expansion/* WIDER */.EV);
    if (effect === 0 && !/^property-(added|removed)$/.test(seen.kind))
        return undefined;
    if (effect === 0 && seen.effect & expansion/* UNCLEAR */.tH)
        return undefined;
    if (seen.direction === "request")
        effect = ofRequest(seen, effect);
    else
        effect = ofResponse(seen, effect);
    if (effect === 0)
        return undefined;
    const replaced = seen.kind === "null-forbidden" && seen.judge === "fastify" && makesOfNull(seen);
    return { effect, ...((replaced || isWeak(seen)) && { weak: true }), ...(replaced && { replaced }) };
}
/** Annotations, and what could not be decided. */
const QUIET = /^(discriminator|extensible|misplaced|schema-unclear|null-unclear|type-made|property-no-longer-sent)/;
/** A default that one side leaves out may be filled in elsewhere. */
function defaults({ direction, text, told }) {
    const [, was, is] = /was (.*), it is (.*)$/.exec(told) ?? [];
    if (direction === "response" || was === "none" || is === "none")
        return undefined;
    // Text has no types.
    const plain = (value = "") => (text ? value.replace(/^"(.*)"$/, "$1") : value);
    return plain(was) === plain(is) ? undefined : { effect: expansion/* WIDER */.EV };
}
function ofRequest(seen, found) {
    const { kind, known, judge, ajv, text, spec, list, property } = seen;
    let effect = found;
    // Checks that have no keyword may demand the rest.
    if (known.narrower && !/^property-(added|removed)|required-property/.test(kind))
        effect &= ~expansion/* WIDER */.EV;
    if (property?.known.presence === "unknown" && /became-(required|optional)$/.test(kind))
        return 0;
    // Fastify fills in what has a default before it looks for what is required.
    if (judge === "fastify" && property?.hasDefault && ajv.fillsIn !== false) {
        if (kind === "property-became-required")
            return 0;
        if (kind === "required-property-added")
            return expansion/* WIDER */.EV;
    }
    if (list)
        effect &= ~expansion/* WIDER */.EV;
    if (kind.startsWith("type-"))
        return ofType(seen, effect);
    if (kind === "enum-added" && text && isBoolean(spec, known.schema))
        return 0;
    // Of a spec that says nothing, the type tells it.
    if (kind === "null-forbidden" && saidIn(spec).length === 0)
        return 0;
    if (kind.startsWith("null-"))
        return text && judge !== "fastify" ? 0 : effect;
    if (kind === "format-changed")
        return ofFormat(seen, effect);
    // Joi's strings are never empty unless they say so, and yup's are not where they are required.
    if (/^min-length-/.test(kind) && judge === "joi" && spec.minLength === 1 && !("minLength" in known.schema))
        return 0;
    // How long a text of a format or a pattern can be, its form says already.
    if (/^(min|max)-length-/.test(kind) && ("format" in spec || "pattern" in spec))
        effect &= ~expansion/* NARROWER */.Th;
    // A format and a pattern may be the same thing in other words.
    if (kind === "pattern-added" && "format" in spec)
        return 0;
    if (kind === "pattern-removed" && "format" in known.schema)
        return 0;
    if (kind === "additional-properties-forbidden") {
        const takesAway = judge === "fastify" && ajv.removes !== false;
        return takesAway || judge === "joi" ? 0 : effect;
    }
    if (kind === "additional-properties-allowed")
        return judge === "joi" ? 0 : effect;
    // A property that the code has and the spec does not name: by the sets it is a schema more.
    if (kind === "property-added")
        return property?.spec.readOnly === true ? 0 : expansion/* WIDER */.EV;
    if (/^(required-)?property-removed$/.test(kind)) {
        if (seen.isAskedFor)
            return 0;
        if (judge === "express-validator")
            return 0;
        const refuses = judge === "zod" || judge === "json-schema" || (judge === "fastify" && ajv.removes === false);
        return effect & expansion/* NARROWER */.Th && refuses ? expansion/* NARROWER */.Th : expansion/* WIDER */.EV;
    }
    return effect;
}
/** Text has no types: a string of the code takes whatever is sent, and may be made into another type later. */
function ofType({ text, judge, known, spec, kind }, found) {
    const own = [known.schema.type].flat();
    const wanted = [spec.type].flat();
    const isScalar = (types) => types.every((type) => /^(string|number|integer|boolean)$/.test(String(type)));
    if (!text) {
        // What can be made into the type is taken too, which is no lack of the spec.
        if (known.coerced)
            return kind === "type-narrowed" ? 0 : found & expansion/* NARROWER */.Th ? expansion/* WIDER */.EV : 0;
        return found;
    }
    if (own.includes("string") && isScalar(wanted)) {
        const isFree = !["pattern", "format", "minLength", "maxLength", "enum"].some((keyword) => keyword in known.schema);
        return isFree && !known.narrower ? found & expansion/* WIDER */.EV : 0;
    }
    // `?a=1` becomes a list of one.
    if (judge !== "zod" && own.includes("array") && isScalar(wanted))
        return 0;
    if (judge === "joi" || judge === "express-validator")
        return found & expansion/* NARROWER */.Th && found & expansion/* WIDER */.EV ? found : found & ~expansion/* WIDER */.EV;
    return found;
}
/** Formats that those who judge know. The others are remarks for people. */
const JUDGED = /^(email|uuid|date|date-time|time|duration|uri|ipv4|ipv6|hostname)$/;
function ofFormat({ known, spec }, found) {
    let effect = "pattern" in spec ? found & ~expansion/* NARROWER */.Th : found;
    if (!JUDGED.test(String(spec.format)) || "pattern" in known.schema || "enum" in known.schema)
        effect &= ~expansion/* WIDER */.EV;
    return effect;
}
/** `z.enum(["true", "false"])` is how a text is made into a boolean. */
function isBoolean({ type }, { enum: values }) {
    const listed = new Set(Array.isArray(values) ? values.map(String) : []);
    return type === "boolean" && listed.has("true") && listed.has("false");
}
/** One answer of several: it does not say what is never sent, nor what values may be. */
const OF_ONE_ANSWER = /^(type-\w+|null-allowed|required-property-removed|(required-)?property-added)$/;
function ofResponse({ kind, spec, judge }, found) {
    if (judge === "sent" && !OF_ONE_ANSWER.test(kind))
        return 0;
    const effect = judge === "sent" ? found & expansion/* WIDER */.EV : found;
    switch (kind) {
        // Serializers leave out what is not named, whatever the spec would allow.
        case "additional-properties-forbidden":
            return 0;
        case "property-added":
            return effect & expansion/* WIDER */.EV ? effect : expansion/* NARROWER */.Th;
        case "required-property-added":
            return judge === "sent" && !(effect & expansion/* WIDER */.EV) ? expansion/* NARROWER */.Th : effect;
        case "property-removed":
            return expansion/* NARROWER */.Th;
        case "required-property-removed":
            return expansion/* WIDER */.EV;
        case "format-changed":
            return spec.format !== undefined && effect & expansion/* NARROWER */.Th ? expansion/* NARROWER */.Th : 0;
        default:
            return effect;
    }
}
/** Fastify makes an empty text, zero or a list of null, and refuses nothing. */
function makesOfNull({ direction, known, ajv }) {
    return direction === "request" && ajv.coerces !== false && ![known.schema.type].flat().includes("object");
}
const REMARKS = new Set(["title", "description", "example", "examples", "default", "deprecated", "nullable", "xml"]);
/** Keywords of a schema that say something about values. */
function saidIn(spec) {
    return Object.keys(spec).filter((keyword) => !REMARKS.has(keyword) && !keyword.startsWith("x-"));
}
/** What is a warning at most. */
function isWeak({ kind, direction, known, spec, effect }) {
    if (direction === "request") {
        // A spec that says nothing of a value forbids nothing, and does not mean that all is taken.
        const said = saidIn(spec);
        if (said.length === 0 || (said.length === 1 && spec.type === "object"))
            return true;
        // A spec that does not say whether other properties may come is silent, by far the most are.
        return kind === "additional-properties-forbidden" && !("additionalProperties" in spec);
    }
    // A schema of an answer that leaves a keyword out does not say that something else is sent.
    if (kind === "property-became-optional")
        return !("required" in known.schema);
    return /^(enum-removed|pattern-removed|format-changed|(min|max)\S*-(lowered|raised)|minimum-\w+|maximum-\w+|multiple-of-changed|unique-items-removed)$/.test(kind) && (effect & expansion/* WIDER */.EV) !== 0
        ? !LIMITING.some((keyword) => keyword in known.schema && keyword in spec)
        : false;
}
const LIMITING = ["enum", "const", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

;// CONCATENATED MODULE: ./build/src/routes/drift/contract/compare.js















/** What a comparison of operations needs, and where it puts what it finds. */
class Contract {
    code;
    drifts = [];
    /** Parts of the operation in hand that were compared. */
    compared = 0;
    #comparisons = new Map();
    constructor(application) {
        this.code = new CodeDocument(application);
    }
    /** Compares what the code declares of an operation with the spec. @returns what differs, and how many parts were compared */
    of(pair) {
        this.drifts.length = 0;
        this.compared = 0;
        compareParameters(pair, this);
        compareBody(pair, this);
        compareAnswers(pair, this);
        compareBodies(pair, this);
        return { drifts: [...this.drifts], parts: this.compared };
    }
    /** Tells all that differs between a schema of the spec and one of the code. */
    schemas({ api, operation, served }, schema, declared, how) {
        const { rule, direction, text, path } = how;
        const mine = [this.code.add(declared, direction)];
        if (isKnown(mine[0].raw))
            this.compared++;
        const mode = (0,expansion/* modeOf */.VV)(direction, text ? "text" : "json");
        for (const found of this.#comparison(api).differences((0,compare_operation/* conjunctionOf */.u)(schema), mine, mode)) {
            const base = found.base ? (0,view/* pointerOf */.rq)(found.base) : (schema?.at ?? operation.at);
            const head = (0,view/* pointerOf */.rq)(found.head ?? mine[0].where);
            const known = this.code.at(head);
            const spec = specSchema(api, base);
            const name = /"(?:[^"\\]|\\.)*"/.exec(found.text)?.[0];
            const property = name !== undefined && /property/.test(found.kind) ? String(JSON.parse(name)) : undefined;
            const verdict = isDrift({
                ...found,
                ...how,
                told: found.text,
                isAskedFor: rule === "body-drift" && served.uses.body.fields.includes(found.path.replace(/^\./, "")),
                judge: declared.judge,
                ajv: this.code.ajv,
                known,
                spec,
                ...(property !== undefined && {
                    property: {
                        known: this.code.knowledgeOf((0,pointer/* own */.ZV)(known.schema.properties, property)),
                        hasDefault: (0,pointer/* own */.ZV)((0,pointer/* own */.ZV)(known.schema.properties, property), "default") !== undefined,
                        // `readOnly` may stand beside the reference.
                        spec: { ...resolved(api, (0,pointer/* own */.ZV)(spec.properties, property), base), ...asMap((0,pointer/* own */.ZV)(spec.properties, property)) },
                    },
                }),
            });
            if (!verdict)
                continue;
            this.drifts.push({
                rule,
                kind: found.kind,
                path: path + found.path,
                // One answer demands nothing of others.
                text: declared.judge === "sent" ? found.text.replace(/, (required|and no other is allowed)$/, "") : found.text,
                ...verdict,
                at: this.#placeOf(head, property) ?? known.at ?? declared.at,
                spec: base,
            });
        }
    }
    /** Where the code has a property of the schema at `head`, which may be the place of one of its keywords. */
    #placeOf({ file, path: head }, property) {
        if (property === undefined)
            return undefined;
        const places = [head, head.slice(0, -1)].map((path) => ({ file, path: [...path, "properties", property] }));
        const place = places.find((it) => this.code.has(it));
        return place && this.code.at(place).at;
    }
    /** Types of what a schema of a spec allows. */
    typesOf(api, schema) {
        return this.shapeOf(api, (0,compare_operation/* conjunctionOf */.u)(schema)).types;
    }
    shapeOf(api, schema) {
        return this.#comparison(api).base.of(schema.length > 0 ? schema : fields/* ANYTHING */.n0);
    }
    #comparison(api) {
        let comparison = this.#comparisons.get(api);
        if (!comparison) {
            comparison = new schema_comparison/* Comparison */.U(api.spec, this.code);
            this.#comparisons.set(api, comparison);
        }
        return comparison;
    }
}
function isKnown(raw) {
    return typeof raw === "boolean" || raw[view/* NOT_KNOWN */.gE] !== true;
}
const compare_MAPS = /^(properties|patternProperties|\$defs|definitions|schemas|dependentSchemas)$/;
const NESTING = /^(items|additionalProperties|not|if|then|else|contains|schema|unevaluated.*)$/;
/** The schema in which a place of the spec lies: places are often those of a keyword. */
function specSchema(api, at) {
    const [above = "", last = ""] = at.path.slice(-2);
    const isSchema = compare_MAPS.test(above) || /^\d+$/.test(last) || NESTING.test(last);
    const here = (0,surface/* lookUp */.TE)(api, at);
    if (isSchema && (0,pointer/* isMap */.jh)(here))
        return resolved(api, here, at);
    const around = (0,surface/* lookUp */.TE)(api, { ...at, path: at.path.slice(0, -1) });
    return (0,pointer/* isMap */.jh)(around) && last in around && /^[a-zA-Z]+$/.test(last) ? around : (0,pointer/* isMap */.jh)(here) ? here : {};
}
const asMap = (value) => ((0,pointer/* isMap */.jh)(value) ? value : {});
function resolved(api, schema, at) {
    const ref = (0,pointer/* refOf */.H8)(schema);
    const target = ref === undefined ? schema : api.spec.resolve(ref, at)?.value;
    return (0,pointer/* isMap */.jh)(target) ? target : {};
}
/** Methods whose bodies mean nothing. */
const WITHOUT_BODY = new Set(["get", "head", "options", "trace"]);
function compareBody(pair, contract) {
    const { operation, served } = pair;
    if (WITHOUT_BODY.has(served.method))
        return;
    const declared = declaredPart(served, "body", contract.code.context);
    if (!declared || (0,knowledge/* knowledgeOf */.a$)(declared.schema).unread)
        return;
    const { body } = operation;
    const rule = "body-drift";
    if (!body) {
        contract.compared++;
        const needed = Array.isArray(declared.schema.required) ? declared.schema.required : [];
        contract.drifts.push({
            rule,
            kind: "request-body-added",
            path: "request.body",
            text: needed.length > 0 ? "the code asks for a body" : "the code takes a body",
            effect: expansion/* NARROWER */.Th,
            weak: needed.length === 0,
            at: declared.at,
            spec: operation.at,
        });
        return;
    }
    const media = comparable(body);
    if (!media)
        return;
    if (declared.judge === "fastify" && !body.required && demandsBody(declared))
        contract.drifts.push({
            rule,
            kind: "request-body-became-required",
            path: "request.body",
            text: "the body became required",
            effect: expansion/* NARROWER */.Th,
            weak: true,
            at: declared.at,
            spec: body.at,
        });
    const isForm = (0,media_types/* normalMediaType */.aX)(media.mediaType).startsWith("application/x-www-form");
    const coerces = declared.judge === "fastify" ? contract.code.ajv.coerces !== false : /joi|express/.test(declared.judge);
    contract.schemas(pair, media.schema, declared, {
        rule,
        direction: "request",
        text: isForm || coerces,
        path: "request.body",
    });
}
/** Fastify judges a body that is not there as null. */
function demandsBody({ schema: { type } }) {
    return type === "object" || type === "array";
}
/** The content that a schema of the code is about: JSON, else a form. Files have no schema there. */
function comparable({ content }) {
    const json = (0,media_types/* find */.I6)(content, "application/json") ?? content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType));
    const form = content.find(({ mediaType }) => (0,media_types/* normalMediaType */.aX)(mediaType) === "application/x-www-form-urlencoded");
    const media = json ?? form;
    return media && (0,media_types/* textOf */.b6)(media.mediaType) !== undefined ? media : undefined;
}

;// CONCATENATED MODULE: ./build/src/routes/drift/contract/words.js

/** The comparison speaks of a version before and one after. Here they are the spec and the code. */
const SAID = [
    [/^(.+?)[:,]? was (.*), (?:it )?is (.*)$/, "$1: $2 in the spec, $3 in the code"],
    [/^the value (.*) is no longer possible$/, "the value $1 is in the spec only"],
    [/^the value (.*) is possible$/, "the value $1 is in the code only"],
    [/^only (.*) (?:were|was) possible$/, "the spec allows only $1, the code does not say so"],
    [/^only (.*) (?:are|is) possible$/, "the code allows only $1, the spec does not say so"],
    [/^new property (.*), required$/, "the property $1 is in the code only, and required there"],
    [/^new property (.*)$/, "the property $1 is in the code only"],
    [
        /^the property (.*) is gone, and no other is allowed$/,
        "the property $1 is in the spec only, and the code allows no other",
    ],
    [/^the property (.*) is gone$/, "the property $1 is in the spec only"],
    [/^(.*) became required$/, "$1 is required by the code only"],
    [/^(.*) became optional$/, "$1 is required by the spec only"],
    [/^null is allowed$/, "null is allowed by the code only"],
    [/^null is no longer allowed$/, "null is allowed by the spec only"],
    [/^other properties are allowed$/, "other properties are allowed by the code only"],
    [/^other properties are no longer allowed$/, "other properties are allowed by the spec only"],
    [/^it must match (.*)$/, "only the code has the pattern $1"],
    [/^it need not match (.*) any more$/, "only the spec has the pattern $1"],
    [/^no two items may be equal$/, "only the code wants unique items"],
    [/^items may be equal$/, "only the spec wants unique items"],
    [/^the alternative (.*) is gone$/, "the alternative $1 is in the spec only"],
    [/^new alternative (.*)$/, "the alternative $1 is in the code only"],
];
/** "the type: integer in the spec, string in the code" */
function saidOf({ text }) {
    for (const [said, instead] of SAID)
        if (said.test(text))
            return text.replace(said, instead);
    return text;
}
/** What comes of it. */
function consequenceOf({ rule, kind, effect, replaced }) {
    if (kind === "default-changed")
        return "What is left out means one thing by the spec and another to the code.";
    if (rule === "response-drift") {
        if (kind === "response-status-removed" || kind === "property-removed")
            return "Clients wait for what never comes.";
        if (kind === "required-property-removed" || kind === "response-body-removed")
            return "Clients are promised what never comes.";
        return effect & expansion/* WIDER */.EV ? "It may send what the spec rules out." : "The spec says less than the code does.";
    }
    if (replaced)
        return "Fastify makes another value of it: the code never sees null.";
    if (effect & expansion/* NARROWER */.Th)
        return "The code refuses what the spec allows.";
    if (/^(parameter|property|request-body)-added$/.test(kind))
        return "Clients do not learn of it.";
    if (/^(parameter|property|required-property)-removed$/.test(kind))
        return "The code takes no notice of it.";
    return "The code accepts what the spec forbids.";
}

;// CONCATENATED MODULE: ./build/src/routes/drift/rules/contract.js







/** Where the code's own schemas say something else than the spec, and how many operations could be compared so. */
function contractFindings(matching, application, options) {
    const contract = new Contract(application);
    const told = new Map();
    // Who excludes routes one by one is told of each by itself.
    const isByRoute = options.excludes.some(({ route }) => route !== undefined);
    let compared = 0;
    for (const [served, { api, operation, ambiguous }] of matching.specified) {
        // What we generated is compared file by file.
        if (served.isGenerated || ambiguous)
            continue;
        const { drifts, parts } = contract.of({ api, operation, served });
        if (parts > 0)
            compared++;
        for (const drift of drifts) {
            const key = isByRoute || !drift.at ? String(told.size) : sourceOf(drift);
            const known = told.get(key);
            if (known)
                known.others += known.served === served ? 0 : 1;
            else
                told.set(key, { drift, served, api, others: 0 });
        }
    }
    return { findings: [...told.values()].flatMap((one) => findingOf(one, options)), compared };
}
/**
 * The same for drifts that one schema of the code and one of the spec make, wherever both are used, and for a status
 * that is sent at one place for many operations.
 */
function sourceOf({ rule, kind, text, at, spec }) {
    const isSent = kind === "response-status-added";
    return JSON.stringify([rule, kind, text, at && (0,read_application/* locationOf */.h)(at), ...(isSent ? [] : [spec])]);
}
function findingOf({ drift, served, api, others }, options) {
    const weight = (0,drift_options.weightOf)(options, drift.rule);
    if (!weight)
        return [];
    const { file, line, column } = api.spec.placeOfKey(drift.spec);
    const name = (0,routes/* routeName */.xG)(served);
    const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "operation" : "operations"})`;
    return [
        (0,finding/* finding */.g)({
            rule: drift.rule,
            severity: lighter(severityOf(drift), weight),
            message: `${name}, ${drift.path}${more}: ${saidOf(drift)}. ${consequenceOf(drift)} Change one of them; the spec says it at ${file}:${line}.`,
            location: drift.at ? (0,read_application/* locationOf */.h)(drift.at) : served.location,
            related: [{ message: "What the spec says.", location: { file, line, column } }],
            subject: `${name} ${drift.path} ${drift.kind} ${drift.text}`,
        }),
    ];
}
/** A request that is refused, and an answer that nobody expects, break clients; the reverse is only untrue. */
function severityOf({ rule, effect, weak }) {
    const breaks = rule === "response-drift" ? expansion/* WIDER */.EV : expansion/* NARROWER */.Th;
    return effect & breaks && !weak ? "error" : "warning";
}
const ORDER = ["note", "warning", "error"];
/** A rule's weight is the most that its findings weigh. */
function lighter(one, other) {
    return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))];
}

;// CONCATENATED MODULE: ./build/src/routes/drift/rules/hardening.js



/** Where somebody can try passwords and codes. */
const LOGIN = /(^|[/._-])(log-?in|sign-?in|authenticate|auth\/token|oauth2?\/token|token|password|passcode|otp|2fa|mfa)([/._-]|$)|\/(auth|sessions?)\/?$/i;
/** Who changes a password has said who he is, and who asks whether one is good enough tries none. */
const OF_PASSWORDS = /(change|validate|check|update|strength)[._-]?password|password[._-]?(policy|rules|strength)/i;
/** The same as the last words of a name: `userLogin`. */
const LOGIN_AT_END = /[a-z](Log[iI]n|Sign[iI]n|Authenticate|Password|Passcode|Otp|OTP)([/._-]|$)/;
/** Login routes that can be tried without end, and applications that send no security headers. */
function hardeningFindings(application, options) {
    const findings = [];
    const limit = (0,drift_options.weightOf)(options, "login-without-rate-limit");
    if (limit)
        for (const operation of application.operations) {
            if (operation.method !== "post" || operation.rateLimited || !isLogin(operation.path))
                continue;
            findings.push((0,finding/* finding */.g)({
                rule: "login-without-rate-limit",
                severity: limit,
                confidence: "medium",
                message: `${(0,routes/* routeName */.xG)(operation)} can be tried without end. Put a rate limit before it: express-rate-limit, @fastify/rate-limit or koa-ratelimit.`,
                location: operation.location,
                subject: (0,routes/* routeName */.xG)(operation),
            }));
        }
    const headers = (0,drift_options.weightOf)(options, "no-security-headers");
    if (headers)
        for (const root of application.roots) {
            // A check of health before everything else is no application without headers.
            if (root.role !== "application" || root.operations === 0 || root.secured * 2 >= root.operations)
                continue;
            findings.push((0,finding/* finding */.g)({
                rule: "no-security-headers",
                severity: headers,
                confidence: "medium",
                message: `${missing(root)} ${root.generated ? "Generate it with --hardening, or use" : "Use"} ${HELPERS[root.framework]} before its routes.`,
                location: root.headerHelper ?? root.location,
                subject: `${root.framework} ${root.location.file}`,
            }));
        }
    return findings;
}
/** A setting that has to do with logins: `setRequireLogin`, `toggle-sign-in`. */
const OF_SETTINGS = /(require|enable|disable|toggle|allow)[._-]?(log-?in|sign-?in)/i;
const isLogin = (path) => !OF_PASSWORDS.test(path) && !OF_SETTINGS.test(path) && (LOGIN.test(path) || LOGIN_AT_END.test(path));
/** What is wrong, in a sentence: helpers stand after the routes, or on the paths of others, and do nothing there. */
function missing({ framework, headerHelper, secured, operations }) {
    if (secured > 0)
        return `This ${framework} application sends security headers with ${secured} of ${operations} operations.`;
    return headerHelper
        ? `This ${framework} application sends no security headers: what sets them here is passed by no request to its routes.`
        : `This ${framework} application sends no security headers.`;
}
const HELPERS = { express: "helmet", fastify: "@fastify/helmet", koa: "koa-helmet" };

// EXTERNAL MODULE: ./build/src/routes/read/globals.js
var globals = __webpack_require__(25121);
;// CONCATENATED MODULE: ./build/src/routes/drift/rules/token-age.js



const UNITS = {
    ms: 1,
    s: 1000,
    sec: 1000,
    second: 1000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    h: 3_600_000,
    hr: 3_600_000,
    hour: 3_600_000,
    d: 86_400_000,
    day: 86_400_000,
    w: 604_800_000,
    week: 604_800_000,
    mo: 2_629_800_000,
    month: 2_629_800_000,
    y: 31_557_600_000,
    yr: 31_557_600_000,
    year: 31_557_600_000,
};
/** Milliseconds of "7d", of "+1 week", of a number of seconds. A text of digits alone is milliseconds to jsonwebtoken. */
function ageOf(value) {
    const seconds = (0,read_value/* numberOf */.rl)(value);
    if (seconds !== undefined)
        return seconds * 1000;
    // The package `ms` gives milliseconds, which are then taken for seconds.
    if (value.kind === "external" && value.form === "call" && (0,read_value/* originOf */.yv)(value.callee)?.module === "ms") {
        const [given] = value.args;
        const age = given && (0,read_value/* stringOf */.Je)(given) !== undefined ? ageOf(given) : undefined;
        return age === undefined ? undefined : age * 1000;
    }
    const text = (0,read_value/* stringOf */.Je)(value)?.trim();
    if (text === undefined)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text);
    const [, amount, unit] = /^\+?\s*(\d+(?:\.\d+)?)\s*([a-z]+)(?:\s+from now)?$/i.exec(text) ?? [];
    const factor = unitOf(unit ?? "");
    return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
function unitOf(unit) {
    const name = unit.toLowerCase();
    return UNITS[name] ?? UNITS[name.replace(/s$/, "")];
}
/** Milliseconds from now until a moment: seconds of a clock, a `Date`, `dayjs().add(1, "day").unix()`. */
function untilMoment(value) {
    const seconds = (0,read_value/* numberOf */.rl)(value);
    if (seconds !== undefined)
        return seconds * 1000 - read_value/* NOW */.rE;
    if (value.kind !== "external" || value.form !== "call")
        return undefined;
    const origin = (0,read_value/* originOf */.yv)(value.callee);
    if (origin?.module === globals/* DATE */.vH && value.construct) {
        const at = (0,read_value/* numberOf */.rl)(value.args[0]);
        return at === undefined ? undefined : at - read_value/* NOW */.rE;
    }
    return /^(moment|dayjs|moment-timezone)$/.test(origin?.module ?? "") ? addedTo(value) : undefined;
}
/** What a chain of `add(amount, unit)` comes to, from now. */
function addedTo(chain) {
    let sum = 0;
    for (let call = chain;;) {
        const { callee, args } = call;
        if (callee.kind !== "external" || callee.form !== "member" || callee.object.kind !== "external") {
            // `moment(then)` begins at another moment.
            return args.length === 0 ? sum : undefined;
        }
        if (callee.name === "add") {
            const amount = (0,read_value/* numberOf */.rl)(args[0]);
            const unit = unitOf((0,read_value/* stringOf */.Je)(args[1]) === "M" ? "month" : ((0,read_value/* stringOf */.Je)(args[1]) ?? "ms"));
            if (amount === undefined || unit === undefined)
                return undefined;
            sum += amount * unit;
        }
        else if (!/^(unix|valueOf|toDate|utc)$/.test(callee.name))
            return undefined;
        if (callee.object.form !== "call")
            return callee.name === "utc" && args.length === 0 ? sum : undefined;
        call = callee.object;
    }
}
/** "30 days" */
function inWords(milliseconds) {
    const day = (0,drift_options.hours)("1d");
    const [amount, unit] = milliseconds >= day
        ? [milliseconds / day, "day"]
        : milliseconds >= 3_600_000
            ? [milliseconds / 3_600_000, "hour"]
            : [milliseconds / 60_000, "minute"];
    const rounded = Math.round(amount * 10) / 10;
    return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/src/routes/read/natives.js
var natives = __webpack_require__(11521);
;// CONCATENATED MODULE: ./build/src/routes/drift/rules/token-secret.js


/** The text of a secret that is written down: as it is, made into bytes or a key, or given by a function. */
function secretText(secret, application) {
    // jsonwebtoken's `{ key, passphrase }`
    if (secret?.kind === "object")
        return (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)(secret, "key"));
    if (secret?.kind === "function")
        return givenBy(secret, application);
    if (secret?.kind !== "external" || secret.form !== "call")
        return (0,read_value/* stringOf */.Je)(secret);
    const { callee, args, at } = secret;
    const origin = (0,read_value/* originOf */.yv)(callee);
    const made = origin?.path.at(-1);
    if (made === "createSecretKey" || made === "createPrivateKey")
        return secretText(args[0], application);
    if (origin?.module === "jose" && made === "importJWK")
        return (0,read_value/* stringOf */.Je)((0,read_value/* fieldOf */._F)(args[0], "k") ?? (0,read_value/* fieldOf */._F)(args[0], "d"));
    if (origin?.module === "jose" && made === "importPKCS8")
        return (0,read_value/* stringOf */.Je)(args[0]);
    const code = application.reader.text(at);
    if (/^Buffer\.from\(/.test(code))
        return (0,read_value/* stringOf */.Je)(args[0]);
    if (callee.kind !== "external" || callee.form !== "member" || callee.name !== "encode")
        return undefined;
    const { object } = callee;
    // `new TextEncoder()`, where it is called or where the encoder was made.
    const encoder = object.kind === "external" && object.form === "call" ? application.reader.text(object.at) : code;
    return /^new TextEncoder\b/.test(encoder) ? (0,read_value/* stringOf */.Je)(args[0]) : undefined;
}
const MOST_STEPS = 2_000;
/** What a function that looks a secret up returns, or hands to the callback that it is given last. */
function givenBy(target, { reader }) {
    let handed;
    const callback = (0,natives/* native */.Yk)("callback", (args) => {
        handed ??= args[1];
        return read_value/* UNKNOWN */.HV;
    });
    const { length } = target.node.params;
    const args = target.node.params.map((_, i) => (i > 0 && i === length - 1 ? callback : read_value/* UNKNOWN */.HV));
    reader.allow(MOST_STEPS);
    const returned = reader.bounded(() => reader.run(target, args), MOST_STEPS);
    return (0,read_value/* stringOf */.Je)(handed ?? returned);
}

;// CONCATENATED MODULE: ./build/src/routes/drift/rules/tokens.js





/** Secrets in the source, tokens without an end or with a late one, algorithms that the token may choose. */
function tokenFindings(application, options) {
    const findings = [];
    const ended = new Set(application.calls.flatMap(({ call }) => (nameOfCall(call) === "setExpirationTime" ? [builderOf(call)] : [])));
    const endless = isEndless(application);
    for (const { call, location } of application.calls) {
        const token = tokenCall(call, endless);
        // jose's builder may be given its end in a statement of its own.
        if (!token)
            continue;
        if (token.expiry === "none" && ended.has(builderOf(call) ?? call))
            delete token.expiry;
        const code = application.reader.text(call.at);
        const add = (rule, message) => {
            const severity = (0,drift_options.weightOf)(options, rule);
            if (severity)
                findings.push((0,finding/* finding */.g)({ rule, severity, message, location, subject: `${location.file} ${withoutSecrets(code)}` }));
        };
        const secret = secretText(token.secret, application);
        if (secret !== undefined && secret !== "" && !/^-----BEGIN (PUBLIC KEY|CERTIFICATE|RSA PUBLIC)/.test(secret))
            add("jwt-secret-in-source", "The secret of this token is written in the source, or is what the code falls back on. Whoever reads it can make tokens: take it from the environment and stop when it is not set.");
        if (token.does !== "verifies") {
            const age = livesFor(token.expiry);
            if (token.expiry === "none")
                add("jwt-without-expiry", "This token never ends: one that leaks is good for ever. Give it an end: `expiresIn`.");
            else if (age !== undefined && age > options.tokenAge)
                add("jwt-long-expiry", `This token lives ${inWords(age)}, longer than ${inWords(options.tokenAge)}. Make it shorter, or raise routes.check.token-age.`);
        }
        if (token.does !== "signs" && token.algorithms === false)
            add("jwt-algorithm-not-fixed", "The algorithm is not fixed: the token itself says by which it is to be checked. Name those that are used: `algorithms`.");
    }
    return findings;
}
/** Milliseconds, where they are known. */
function livesFor(expiry) {
    if (expiry === undefined || expiry === "none")
        return undefined;
    return "age" in expiry ? ageOf(expiry.age) : untilMoment(expiry.moment);
}
/** Fingerprints and reports do not hold what is secret. */
function withoutSecrets(code) {
    return code.replace(/(["'`])(?:(?!\1)[^\\]|\\.)*\1/g, "$1…$1");
}
/** Whether tokens of @fastify/jwt never end where a call does not say it. False also where that is not known. */
function isEndless({ calls }) {
    const registered = calls.filter(({ call }) => {
        const origin = (0,read_value/* originOf */.yv)(call.callee);
        return isFastifyJwt(origin?.module) && isPlugin(origin?.path);
    });
    return (registered.length > 0 &&
        registered.every(({ call: { args } }) => {
            const [options] = args;
            if (options?.kind !== "object" || options.open)
                return false;
            const sign = (0,read_value/* fieldOf */._F)(options, "sign");
            return sign === undefined || expiryOf(undefined, sign) === "none";
        }));
}
const isFastifyJwt = (module) => module === "@fastify/jwt" || module === "fastify-jwt";
const isPlugin = (path) => path?.every((name) => name === "default" || name === "fastifyJwt") ?? false;
function tokenCall(call, endless) {
    const origin = (0,read_value/* originOf */.yv)(call.callee);
    if (!origin)
        return undefined;
    const name = origin.path.filter((part) => part !== "default").at(-1) ?? "";
    const [first, second, third] = call.args;
    switch (origin.module) {
        case "jsonwebtoken":
            if (name === "sign")
                return { does: "signs", secret: second, expiry: expiryOf(first, third) };
            if (name === "verify")
                return { does: "verifies", secret: second, algorithms: hasAlgorithms(third) };
            return undefined;
        case "express-jwt":
        case "koa-jwt":
            if (name !== "" && !/^(expressjwt|jwt|expressJwt)$/i.test(name))
                return undefined;
            return { does: "verifies", secret: (0,read_value/* fieldOf */._F)(first, "secret"), algorithms: hasAlgorithms(first) };
        case "passport-jwt":
            if (name !== "Strategy")
                return undefined;
            return {
                does: "verifies",
                secret: (0,read_value/* fieldOf */._F)(first, "secretOrKey") ?? (0,read_value/* fieldOf */._F)(first, "secretOrKeyProvider"),
                algorithms: hasAlgorithms(first),
            };
        case "@fastify/jwt":
        case "fastify-jwt":
            if (isPlugin(origin.path))
                return pluginToken(first);
            return name === "jwtSign" || (name === "sign" && origin.path[0] === "jwt")
                ? { does: "signs", expiry: signedBy(call, endless) }
                : undefined;
        case "jose":
            return joseCall(call, origin.path);
        default:
            return undefined;
    }
}
function nameOfCall({ callee }) {
    return callee.kind === "external" && callee.form === "member" ? callee.name : undefined;
}
/** The `new SignJWT(…)` that a chain of calls began with. */
function builderOf(call) {
    let found;
    for (let at = call; at.kind === "external" && at.form !== "module";) {
        if (at.form === "call" && at.construct)
            found = at;
        at = at.form === "member" ? at.object : at.callee;
    }
    return found;
}
/** jose: `new SignJWT(payload).setExpirationTime("2h").sign(key)`, `jwtVerify(token, key, { algorithms })` */
function joseCall(call, path) {
    const name = path.at(-1);
    if (name === "sign" && path.includes("SignJWT"))
        return {
            does: "signs",
            secret: call.args[0],
            ...(!path.includes("setExpirationTime") && { expiry: expiryOf(builderOf(call)?.args[0], undefined) }),
        };
    if (name === "setExpirationTime") {
        const [end] = call.args;
        return { does: "signs", ...(end && { expiry: (0,read_value/* stringOf */.Je)(end) === undefined ? { moment: end } : { age: end } }) };
    }
    if (name === "jwtVerify")
        return { does: "verifies", secret: call.args[1], algorithms: hasAlgorithms(call.args[2]) };
    return undefined;
}
/** `reply.jwtSign(payload, options)`, `app.jwt.sign(payload, options)`: what they leave out is as it was registered. */
function signedBy({ args }, endless) {
    const [payload, options] = args;
    const own = expiryOf(payload, (0,read_value/* fieldOf */._F)(options, "sign") ?? options);
    return own === "none" && !endless ? undefined : own;
}
/** The plugin of Fastify is registered, not called: its options are those of `register`. */
function pluginToken(options) {
    if (options?.kind !== "object")
        return undefined;
    const sign = (0,read_value/* fieldOf */._F)(options, "sign");
    const secret = (0,read_value/* fieldOf */._F)(options, "secret");
    const age = sign === undefined ? undefined : expiryOf(undefined, sign);
    const verify = (0,read_value/* fieldOf */._F)(options, "verify");
    return {
        does: "both",
        secret: secret?.kind === "object" ? (0,read_value/* fieldOf */._F)(secret, "private") : secret,
        // Where it has none, the calls that sign may give one.
        expiry: age === "none" ? undefined : age,
        // What is not named is told by the kind of the key, and is never `none`.
        ...((0,read_value/* fieldOf */._F)(verify, "algorithms") && { algorithms: hasAlgorithms(verify) }),
    };
}
function expiryOf(payload, options) {
    const age = (0,read_value/* fieldOf */._F)(options, "expiresIn");
    if (age && !(0,read_value/* isUndefined */.b0)(age))
        return { age };
    const claim = (0,read_value/* fieldOf */._F)(options, "exp") ?? (0,read_value/* fieldOf */._F)(payload, "exp");
    if (claim && !(0,read_value/* isUndefined */.b0)(claim))
        return { moment: claim };
    // Options that are not known, or a payload that may have an end of its own.
    if (options !== undefined && options.kind !== "object" && options.kind !== "function" && options.kind !== "literal")
        return undefined;
    if (options?.kind === "object" && options.open)
        return undefined;
    return payload?.kind === "object" && payload.open ? undefined : "none";
}
function hasAlgorithms(options) {
    if (options === undefined || options.kind === "function" || options.kind === "literal")
        return false;
    if (options.kind !== "object")
        return undefined;
    const named = (0,read_value/* fieldOf */._F)(options, "algorithms") ?? (0,read_value/* fieldOf */._F)(options, "algorithm");
    // `none` lets every token through.
    if (named?.kind === "list" && named.items.some((item) => (0,read_value/* stringOf */.Je)(item)?.toLowerCase() === "none"))
        return false;
    if (named && !(0,read_value/* isUndefined */.b0)(named))
        return true;
    return options.open ? undefined : false;
}

// EXTERNAL MODULE: ./build/src/routes/drift/rules/validation.js
var validation = __webpack_require__(90809);
// EXTERNAL MODULE: ./build/src/routes/drift/stale.js + 1 modules
var stale = __webpack_require__(33442);
;// CONCATENATED MODULE: ./build/src/routes/drift/judge.js










/** Reads the code and compares it with the specs. Nothing but files and specs goes in. */
function judge(files, apis, options) {
    const application = (0,read_application/* readApplication */.n)(files);
    const matching = apis.length === 0 ? { specified: new Map(), unspecified: [], unserved: [] } : (0,routes/* matchRoutes */.ue)(apis, application);
    // A spec without an application, or with generated types alone, has no other side. A directory that is named is one.
    const hasCode = application.operations.length > 0 || (options.codeNamed && (0,stale/* findOutput */.hh)(options) === undefined);
    const compared = apis.length > 0 && hasCode;
    const place = (api, operation) => {
        const { file, line, column } = api.spec.placeOfKey(operation.at);
        return { file, line, column };
    };
    const contract = contractFindings(matching, application, options);
    const findings = [
        ...(compared ? (0,routes/* routeFindings */._O)(matching, application, options, place) : []),
        ...contract.findings,
        ...(0,validation/* validationFindings */.y)(application, options),
        ...answerFindings(apis, application, options),
        ...tokenFindings(application, options),
        ...hardeningFindings(application, options),
        ...unreadFindings(application, options),
    ];
    const validated = application.operations.filter((operation) => operation.isRead && (0,validation/* unvalidatedParts */.i)(application, operation).length === 0).length;
    const unsettled = compared
        ? matching.unserved.filter(({ api, operation }) => (0,routes/* mayBeUnread */.So)(application, api, operation)).length
        : 0;
    return {
        application,
        matching,
        compared,
        findings: (0,finding/* distinct */.d)(findings),
        validated,
        contracts: contract.compared,
        unsettled,
    };
}
function unreadFindings(application, options) {
    const unread = (0,drift_options.weightOf)(options, "unread-code");
    const broken = (0,drift_options.weightOf)(options, "unreadable-source");
    return [
        ...(broken ? application.broken : []).map(({ what, location }) => (0,finding/* finding */.g)({
            rule: "unreadable-source",
            severity: broken,
            message: `This file has a syntax error and was not read: ${what}.`,
            location,
            subject: location.file,
        })),
        ...(unread ? application.unread : []).map(({ what, location }) => (0,finding/* finding */.g)({
            rule: "unread-code",
            severity: unread,
            confidence: "low",
            message: `Not read: ${what}. Routes that are made here were not checked.`,
            location,
            subject: `${location.file} ${what}`,
        })),
    ];
}


/***/ }),

/***/ 93316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ looksLikeSpec),
/* harmony export */   m: () => (/* binding */ likenessOf)
/* harmony export */ });
/** Top-level keys of OpenAPI and Swagger documents, besides the one that says the version. */
const OTHER_KEYS = new Set([
    "$self",
    "info",
    "jsonSchemaDialect",
    "servers",
    "paths",
    "webhooks",
    "components",
    "security",
    "tags",
    "externalDocs",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
]);
/** A version is short; what is longer is none. */
const MOST_OF_VALUE = 60;
/** Whether a whole text is an OpenAPI or Swagger document, as far as its top-level keys say. */
function looksLikeSpec(text) {
    return likenessOf(text) === "spec";
}
/** Judges a document by its top-level keys, in JSON, YAML, or JSON in a YAML file; it may be cut off or broken. */
function likenessOf(text) {
    const body = text.replace(/^\uFEFF?(?:\s|#[^\n]*\n|%[^\n]*\n|---(?=\s))*/, "");
    const keys = body.startsWith("{") ? keysOfJson(body) : keysOfYaml(text);
    for (const [key, value] of keys) {
        if (key === "openapi" && /^\d/.test(value))
            return "spec";
        if (key === "swagger" && /^2(\.|$)/.test(value))
            return "spec";
        if (!OTHER_KEYS.has(key) && !key.startsWith("x-"))
            return "other";
    }
    return "open";
}
/** Keys of the outermost mapping of a YAML document, each with what stands on its line. */
function* keysOfYaml(text) {
    const lines = /^([ ]*)(["']?)([^\s"'#:{}[\]-][^"'#:\r\n]*)\2 ?:(?:[ \t]+([^\r\n]*))?\r?$/gm;
    let depth;
    for (const [, indent = "", , key = "", value = ""] of text.matchAll(lines)) {
        depth ??= indent.length;
        const start = value.slice(0, MOST_OF_VALUE);
        if (indent.length === depth)
            yield [key.trim(), start.replace(/^["']/, "").replace(/["']?\s*(?:#.*)?$/, "")];
    }
}
/** Keys of the outermost object of a JSON document, each with the beginning of its value where that is plain. */
function* keysOfJson(text) {
    const tokens = /"([^"\\]*(?:\\.[^"\\]*)*)(?:"|$)|[{}[\],:]|[^\s"{}[\],:]+/gs;
    let depth = 0;
    let key;
    let isKey = false;
    for (const [token, quoted] of text.matchAll(tokens)) {
        if (token === "{" || token === "[") {
            if (depth === 1 && key !== undefined && !isKey)
                yield [key, ""];
            depth++;
            isKey = depth === 1;
        }
        else if (token === "}" || token === "]") {
            depth--;
            if (depth === 0)
                return;
        }
        else if (depth !== 1) {
            // What is deeper is part of a value.
        }
        else if (token === ",")
            isKey = true;
        else if (token === ":")
            isKey = false;
        else if (isKey)
            key = quoted ?? token;
        else if (key !== undefined)
            yield [key, quoted ?? token];
    }
}


/***/ }),

/***/ 86437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hours: () => (/* binding */ hours),
  resolveCheckOptions: () => (/* binding */ resolveCheckOptions),
  shown: () => (/* binding */ shown),
  weightOf: () => (/* binding */ weightOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(38994);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
;// CONCATENATED MODULE: ./build/src/routes/drift/rules.js
/** Every rule of routes-check about code and drift, with how much it weighs when nobody says. A page each in docs/rules/. */
const RULES = {
    "stale-generated": "error",
    "missing-handler": "error",
    "unspecified-route": "error",
    "unserved-operation": "error",
    "unvalidated-route": "error",
    "parameter-drift": "error",
    "body-drift": "error",
    "response-drift": "error",
    "answer-outside-envelope": "error",
    "status-outside-table": "error",
    "jwt-secret-in-source": "error",
    "jwt-without-expiry": "error",
    "jwt-long-expiry": "warning",
    "jwt-algorithm-not-fixed": "error",
    "login-without-rate-limit": "error",
    "no-security-headers": "error",
    "unread-code": "note",
    "unreadable-source": "warning",
    "unused-exclude": "warning",
    "expired-exclude": "warning",
    "grown-baseline": "error",
};

;// CONCATENATED MODULE: ./build/src/routes/drift/options.js







const DEFAULT_AGE = "24h";
/** @throws UsageError for a file that is named and not there, and for what the config cannot mean */
function resolveCheckOptions(given, config) {
    const from = config.routes ?? {};
    const check = from.check ?? {};
    const path = (name, value, configured) => {
        const chosen = value === undefined ? configured : (0,external_node_path_.resolve)(given.cwd, value);
        if (value !== undefined && given.confined)
            (0,inside.checkInside)(given.root, chosen, `The ${name} ${value}`);
        return chosen;
    };
    const spec = path("spec", given.spec, from.spec);
    if (spec !== undefined && !(0,external_node_fs_.existsSync)(spec))
        throw new errors/* UsageError */.N(`There is no spec ${shown(given.root, spec)}, which ${given.spec === undefined ? "the config names" : "was named"}.`);
    if (spec !== undefined && isDirectory(spec))
        throw new errors/* UsageError */.N(`${shown(given.root, spec)} is a directory; name the spec in it.`);
    const code = path("directory", given.code, check.code) ?? given.cwd;
    if (!(0,external_node_fs_.existsSync)(code))
        throw new errors/* UsageError */.N(`There is no directory ${shown(given.root, code)}, which ${given.code === undefined ? "the config names" : "was named"}.`);
    // Of a file nothing would be read, and every operation would look unserved.
    if (!isDirectory(code))
        throw new errors/* UsageError */.N(`${shown(given.root, code)} is a file; name the directory of the application.`);
    const output = path("output", given.output, from.output);
    const rules = check.rules ?? {};
    for (const rule of Object.keys(rules))
        if (!Object.hasOwn(RULES, rule))
            throw new errors/* UsageError */.N(`${placeOf(config, "check", "rules", rule)}routes.check.rules names ${JSON.stringify(rule)}, which is no rule${(0,suggestion/* suggestion */.h)(rule, Object.keys(RULES))}`);
    const excludes = (check.exclude ?? []);
    for (const [index, { rule }] of excludes.entries())
        if (rule !== undefined && !Object.hasOwn(RULES, rule))
            throw new errors/* UsageError */.N(`${placeOf(config, "check", "exclude", String(index), "rule")}routes.check.exclude names ${JSON.stringify(rule)}, which is no rule${(0,suggestion/* suggestion */.h)(rule, Object.keys(RULES))}`);
    return {
        root: given.root,
        from: given.cwd,
        specs: spec === undefined ? undefined : [spec],
        code,
        codeNamed: given.code !== undefined || check.code !== undefined,
        output,
        generation: from,
        allowRemote: given.allowRemote ?? [],
        weights: rules,
        excludes,
        envelope: check.envelope === "data-error-meta",
        statuses: upperCased(check.statuses ?? {}),
        tokenAge: hours(check["token-age"] ?? DEFAULT_AGE),
        baseline: path("baseline", given.baseline, check.baseline),
        today: given.today ?? new Date().toISOString().slice(0, 10),
    };
}
/** The severity of a rule here; undefined when it is switched off. */
function weightOf(options, rule) {
    const weight = options.weights[rule] ?? RULES[rule];
    return weight === "off" ? undefined : weight;
}
/** "backend-kit.yml:4:5: " of a value below `routes`, where the config comes from a file. */
function placeOf(config, ...path) {
    return config.at === undefined ? "" : `${config.at(["routes", ...path])} `;
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory();
}
function upperCased(statuses) {
    return Object.fromEntries(Object.entries(statuses).map(([method, list]) => [
        method.toLowerCase(),
        list.map((it) => String(it).toUpperCase()),
    ]));
}
/** "24h", "30m", "7d", or anything that durations elsewhere in the config may be. */
function hours(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(h|d)$/.exec(String(text).trim()) ?? [];
    if (amount !== undefined)
        return Number(amount) * (unit === "h" ? 3_600_000 : 86_400_000);
    return (0,duration/* parseDuration */.E)(text, "routes.check.token-age");
}
/** A path for people. */
function shown(root, path) {
    return (0,external_node_path_.relative)(root, path).replaceAll("\\", "/") || ".";
}


/***/ }),

/***/ 11888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ mayBeUnread),
/* harmony export */   _O: () => (/* binding */ routeFindings),
/* harmony export */   ue: () => (/* binding */ matchRoutes),
/* harmony export */   xG: () => (/* binding */ routeName)
/* harmony export */ });
/* harmony import */ var _read_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10837);
/* harmony import */ var _spec_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27255);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58021);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86437);




/** Answered by frameworks and middlewares for any route, and seldom specified. */
const IMPLIED = new Set(["options", "head", "trace"]);
function matchRoutes(apis, application) {
    const served = new Map();
    for (const operation of application.operations)
        served.set(keyOf(operation.method, operation.path), operation);
    const matching = { specified: new Map(), unspecified: [], unserved: [] };
    const open = application.operations.filter(({ openStart }) => openStart);
    const paths = new Set();
    for (const api of apis) {
        const several = sharedRoutes(api);
        for (const operation of api.operations) {
            const candidates = prefixesOf(api).map((prefix) => keyOf(operation.method, prefix + operation.path));
            const found = candidates.map((key) => served.get(key)).find((it) => it !== undefined) ??
                open.find((it) => candidates.some((key) => endsLike(key, it)));
            if (found) {
                // Of two specs that have it, the first is compared with.
                if (!matching.specified.has(found))
                    matching.specified.set(found, {
                        api,
                        operation,
                        ambiguous: several.has(keyOf(operation.method, operation.path)),
                    });
                paths.add((0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(found.path));
            }
            else
                matching.unserved.push({ api, operation });
        }
    }
    for (const operation of application.operations) {
        if (matching.specified.has(operation) || IMPLIED.has(operation.method))
            continue;
        // `app.all` serves methods that nobody meant.
        if (operation.isAll && paths.has((0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(operation.path)))
            continue;
        matching.unspecified.push(operation);
    }
    return matching;
}
/** Routes that several paths of a spec share, as they differ in a query, a fragment or the names of parameters only. */
function sharedRoutes({ spec }) {
    const seen = new Set();
    const shared = new Set();
    const { paths } = spec.root;
    for (const [path, item] of (0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(paths) ? Object.entries(paths) : [])
        for (const method of (0,_spec_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) ? Object.keys(item) : []) {
            const key = keyOf(method, path);
            if (seen.has(key))
                shared.add(key);
            seen.add(key);
        }
    return shared;
}
/** Whether a route of the spec may be one of which the code knows the beginning only when it runs. */
function endsLike(key, { method, path }) {
    const [wanted = "", shape = ""] = key.split(" ");
    return wanted === method && shape.endsWith((0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(path)) && path !== "/";
}
const keyOf = (method, path) => `${method.toLowerCase()} ${(0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(path.split(/[?#]/)[0])}`;
/** Paths of a spec are relative to its servers; people also write them whole. */
function prefixesOf({ servers }) {
    const prefixes = new Set([""]);
    for (const server of servers) {
        const path = /^[a-z][\w+.-]*:\/\/[^/]*/i.test(server) ? server.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, "") : server;
        prefixes.add(path.split(/[?#]/)[0].replace(/\/+$/, ""));
    }
    return [...prefixes];
}
const routeName = ({ method, path }) => `${method.toUpperCase()} ${path}`;
/** Drift in both directions. */
function routeFindings(matching, application, options, place) {
    const findings = [];
    const unspecified = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__.weightOf)(options, "unspecified-route");
    if (unspecified)
        for (const operation of matching.unspecified)
            findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
                rule: "unspecified-route",
                severity: unspecified,
                message: `${routeName(operation)} is served and is not in the spec. Describe it, remove it, or exclude it with a reason.`,
                location: operation.location,
                subject: routeName(operation),
            }));
    const unserved = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__.weightOf)(options, "unserved-operation");
    if (unserved)
        for (const { api, operation } of matching.unserved) {
            const open = mayBeUnread(application, api, operation);
            findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
                rule: "unserved-operation",
                severity: open && unserved === "error" ? "warning" : unserved,
                confidence: open ? "low" : "high",
                message: `${routeName(operation)} is in the spec and ${open ? "was not found in the code that could be read" : "nothing serves it"}. Implement it, or remove it from the spec.`,
                location: place(api, operation),
                subject: routeName(operation),
            }));
        }
    return findings;
}
/** Whether an operation may be served by what could not be read. */
function mayBeUnread({ unread, broken }, api, { path }) {
    const paths = prefixesOf(api).map((prefix) => (0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(prefix + path));
    return (broken.length > 0 ||
        unread.some(({ hides, below, ends }) => {
            if (hides === "handler")
                return false;
            if (ends !== undefined)
                return paths.some((it) => it.endsWith(ends));
            return below === undefined || paths.some((it) => it === (0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(below) || it.startsWith(`${(0,_read_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(below)}/`));
        }));
}


/***/ }),

/***/ 90809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unvalidatedParts),
/* harmony export */   y: () => (/* binding */ validationFindings)
/* harmony export */ });
/* harmony import */ var _read_schemas_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92493);
/* harmony import */ var _read_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76889);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58021);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86437);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11888);





/** Parts of the request that an operation takes and nothing judges, in words; empty when all are judged. */
function unvalidatedParts(application, operation) {
    if (operation.isGenerated)
        return [];
    const context = (0,_read_schemas_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .converting */ ._I)(application.reader);
    const isJudged = (part) => (0,_read_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaOfPart */ .YY)(operation, part, context).judged;
    const parts = [];
    const open = operation.parameters.filter(({ pattern }) => pattern === undefined);
    if (open.length > 0 && !isJudged("params"))
        parts.push(`the path ${open.length === 1 ? "parameter" : "parameters"} ${open.map(({ name }) => name).join(", ")}`);
    const { query, body } = operation.uses;
    if ((query.fields.length > 0 || query.whole) && !isJudged("query"))
        parts.push(query.fields.length > 0 ? `the query (${query.fields.join(", ")})` : "the query");
    if ((body.fields.length > 0 || body.whole) && !isJudged("body"))
        parts.push("the body");
    return parts;
}
/** Routes whose input reaches the code as the client sent it. */
function validationFindings(application, options) {
    const severity = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__.weightOf)(options, "unvalidated-route");
    if (!severity)
        return [];
    return application.operations.flatMap((operation) => {
        const parts = operation.isRead || operation.isGenerated ? unvalidatedParts(application, operation) : [];
        if (parts.length === 0)
            return [];
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)({
                rule: "unvalidated-route",
                severity,
                confidence: "medium",
                message: `${(0,_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .routeName */ .xG)(operation)} takes ${parts.join(" and ")} without validation. Check them against a schema before they are used.`,
                location: operation.location,
                subject: (0,_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .routeName */ .xG)(operation),
            }),
        ];
    });
}


/***/ }),

/***/ 33442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ compareGenerated),
  hh: () => (/* binding */ findOutput),
  MB: () => (/* binding */ generatedFindings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/routes/generate/generate.js + 44 modules
var generate = __webpack_require__(58520);
// EXTERNAL MODULE: ./build/src/routes/generate/header.js
var header = __webpack_require__(18529);
// EXTERNAL MODULE: ./build/src/routes/drift/finding.js
var finding = __webpack_require__(58021);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/routes/read/parse.js
var parse = __webpack_require__(362);
;// CONCATENATED MODULE: ./build/src/routes/drift/meaning.js


/** Of a syntax tree, what says where and how it was written, and not what. */
const WRITING = new Set([
    "start",
    "end",
    "loc",
    "range",
    "extra",
    "leadingComments",
    "trailingComments",
    "innerComments",
    "comments",
    "tokens",
    "errors",
]);
/**
 * A digest of what code means: equal for texts that a formatter makes of each other, whatever it does to white space,
 * quotes, commas, semicolons, parentheses and comments. Undefined for what does not parse.
 */
function meaningOf(file, text) {
    const parsed = (0,parse/* parseSource */.P)(file, text);
    if (!("program" in parsed))
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        feed(parsed.program, (part) => hash.update(part));
    }
    catch (error) {
        // Nested deeper than the stack: nothing that was generated is.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
    return hash.digest("hex");
}
/** Whether two texts of a file mean the same. Those that do not parse are compared as they are. */
function meansTheSame(file, one, other) {
    if (one === other)
        return true;
    const meaning = meaningOf(file, one);
    return meaning !== undefined && meaning === meaningOf(file, other);
}
/** Line in the first of two texts at which they begin to mean something else. Undefined where one does not parse. */
function firstDifference(file, one, other) {
    const [a, b] = [one, other].map((text) => (0,parse/* parseSource */.P)(file, text));
    if (!a || !b || !("program" in a) || !("program" in b))
        return undefined;
    return lineOf(statements(a.program), statements(b.program), 1);
}
/** Imports may stand in another order. */
const statements = ({ body }) => body.filter((statement) => !isEmpty(statement) && statement.type !== "ImportDeclaration");
const said = (node) => {
    const parts = [];
    feed(node, (part) => parts.push(part));
    return parts.join("");
};
function lineOf(one, other, line) {
    const here = one?.loc?.start.line ?? line;
    if (Array.isArray(one) && Array.isArray(other)) {
        const at = one.findIndex((item, i) => said(item) !== said(other[i]));
        return at < 0 ? (one.at(-1)?.loc?.start.line ?? here) : lineOf(one[at], other[at], here);
    }
    if (typeof one !== "object" || typeof other !== "object" || !one || !other)
        return here;
    if (one?.type !== other?.type)
        return here;
    const keys = Object.keys(one).filter((key) => !WRITING.has(key));
    const differing = keys.find((key) => said(one[key]) !== said(other[key]));
    return differing === undefined ? here : lineOf(one[differing], other[differing], here);
}
function feed(node, write) {
    if (Array.isArray(node)) {
        write("[");
        for (const part of inOrder(node.filter((item) => !isEmpty(item))))
            write(part);
        write("]");
        return;
    }
    if (typeof node !== "object" || node === null) {
        write(`${typeof node}:${String(node)};`);
        return;
    }
    const { type, value } = node;
    const inner = withoutBrackets(node);
    if (inner !== undefined) {
        feed(inner, write);
        return;
    }
    // `{ "a": 1 }` is `{ a: 1 }`.
    if (type === "StringLiteral") {
        write(`string:${JSON.stringify(value)};`);
        return;
    }
    write("{");
    for (const [key, field] of Object.entries(node)) {
        if (WRITING.has(key) || field === undefined || field === null || field === false)
            continue;
        write(`${key}=`);
        if (key === "key" && isPlainKey(node, field))
            write(`string:${JSON.stringify(nameOf(field))};`);
        else
            feed(field, write);
    }
    write("}");
}
const MOVED_NAMES = new Set(["ImportSpecifier", "ExportSpecifier"]);
/** What each of a list says. Imports and exports from elsewhere that stand together are said in one order: tools sort them. */
function* inOrder(items) {
    let together = [];
    for (const item of items) {
        const parts = [];
        feed(item, (part) => parts.push(part));
        const said = parts.join("");
        if (mayMove(item)) {
            together.push(said);
            continue;
        }
        yield* together.sort();
        together = [];
        yield said;
    }
    yield* together.sort();
}
/** An import for its effects alone stays where it is. */
function mayMove(item) {
    const { type, specifiers, source } = (item ?? {});
    if (type === "ImportDeclaration")
        return (specifiers?.length ?? 0) > 0;
    return (MOVED_NAMES.has(type ?? "") || type === "ExportAllDeclaration" || (type === "ExportNamedDeclaration" && !!source));
}
/** `(A)` and `| A` are `A`: formatters put brackets and bars around a type, and take them away. */
function withoutBrackets(node) {
    const { type, types, typeAnnotation } = node;
    if (type === "TSParenthesizedType")
        return typeAnnotation;
    return (type === "TSUnionType" || type === "TSIntersectionType") && types?.length === 1 ? types[0] : undefined;
}
function isEmpty(node) {
    return node?.type === "EmptyStatement";
}
function isPlainKey(node, key) {
    const { type } = key;
    return !node.computed && (type === "Identifier" || type === "StringLiteral");
}
function nameOf(key) {
    const { name, value } = key;
    return name ?? value ?? "";
}

// EXTERNAL MODULE: ./build/src/routes/drift/options.js + 1 modules
var drift_options = __webpack_require__(86437);
;// CONCATENATED MODULE: ./build/src/routes/drift/stale.js







/** Files of which one at least is left, whatever was deleted by hand. */
const MARKS = ["types.ts", "validators.ts", "index.ts", "runtime/types.ts", "runtime/service.ts"];
/** Where generated code lies; undefined when there is none. */
function findOutput(options) {
    const candidates = options.output === undefined
        ? [(0,external_node_path_.join)(options.code, "generated"), (0,external_node_path_.join)(options.from, "generated")]
        : [options.output];
    return candidates.find((directory) => MARKS.some((name) => {
        const path = (0,external_node_path_.join)(directory, name);
        return (0,external_node_fs_.existsSync)(path) && (0,header/* isOurs */.M)((0,external_node_fs_.readFileSync)(path, "utf8"));
    }));
}
/** Generates again, in memory, the way the code was generated, and compares by meaning. */
async function compareGenerated(spec, output, options) {
    const variants = formatVariants(options).map((formats) => ({
        ...howMade(output, options),
        formats,
        spec,
        output,
        shownOutput: (0,drift_options.shown)(options.root, output),
        allowRemote: options.allowRemote,
        root: options.root,
        cwd: options.root,
    }));
    let best;
    for (const variant of variants) {
        const generation = await (0,generate.planGeneration)(variant);
        const ours = generation.files.filter(({ owner }) => owner === "generator");
        const stale = ours.filter(isStale);
        const incomplete = generation.files.filter(({ owner, change }) => owner === "people" && change !== "unchanged");
        if (!best || stale.length < best.stale.length)
            best = { output, generation, stale, incomplete };
        if (stale.length === 0)
            break;
    }
    return best;
}
/** Where the config does not say how formats are taken, the code shows it. */
function formatVariants({ generation }) {
    return generation.formats === undefined ? ["annotate", "assert"] : [generation.formats];
}
/** What the config says of the generated code, else what can be seen in it. */
function howMade(output, { generation }) {
    const path = (0,external_node_path_.join)(output, "index.ts");
    const index = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    const seen = /runtime\/(express|fastify|koa)\.js/.exec(index)?.[1];
    const status = generation["validation-status"];
    return {
        framework: generation.framework ?? seen ?? "express",
        typesOnly: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, "types.ts")) && index === "" && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, "routes")),
        tests: generation.tests ?? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, "tests")),
        hardening: generation.hardening ?? /\bhelmet\b/.test(index),
        status422: status === undefined ? index.includes("invalidStatus: 422") : status === 422,
    };
}
function isStale({ path, change, before, after }) {
    if (change === "unchanged")
        return false;
    return change !== "changed" || !meansTheSame(path, before, after);
}
const REASONS = {
    created: "is not there",
    changed: "is not what the spec gives now",
    removed: "belongs to nothing in the spec any more",
    unchanged: "is as it should be",
};
/** Stale files, handlers that are missing, and what the generator itself found in people's files. */
function generatedFindings({ output, generation, stale, incomplete }, options) {
    const directory = (0,drift_options.shown)(options.root, output);
    const findings = generation.findings.filter(({ rule }) => /^(orphan-handler|unreadable-handlers)$/.test(rule));
    const weight = (0,drift_options.weightOf)(options, "stale-generated");
    if (weight && isNotThere(generation))
        return [
            (0,finding/* finding */.g)({
                rule: "stale-generated",
                severity: weight,
                message: `There is no generated code in ${directory}, which is named as the place for it. backend-kit routes check --fix makes it.`,
                location: { file: (0,generate.showIn)(directory, "types.ts") },
                subject: `${directory} is not there`,
            }),
        ];
    const missing = (0,drift_options.weightOf)(options, "missing-handler");
    return [
        ...findings,
        ...(weight ? stale.map((file) => staleFile(file, directory, weight)) : []),
        ...(missing ? incomplete.map((file) => incompleteFile(file, directory, missing)) : []),
    ];
}
const isNotThere = ({ files }) => files.every(({ owner, change }) => owner === "people" || change === "created");
function staleFile({ path, change, before, after }, directory, severity) {
    const line = before !== undefined && after !== undefined ? firstDifference(path, before, after) : undefined;
    return (0,finding/* finding */.g)({
        rule: "stale-generated",
        severity,
        message: `This generated file ${REASONS[change]}. Generate it again: backend-kit routes check --fix.`,
        location: { file: (0,generate.showIn)(directory, path), ...(line !== undefined && { line }) },
        // What it should mean is part of it: a file that is stale in a new way is a new finding.
        subject: `${path} ${change} ${after === undefined ? "" : meaningOf(path, after)}`,
    });
}
function incompleteFile({ path, change, before, after }, directory, severity) {
    const there = new Set(handlersIn(before ?? ""));
    const missing = handlersIn(after ?? "").filter((name) => !there.has(name));
    const named = missing.length > 0 ? `: ${missing.join(", ")}` : "";
    return (0,finding/* finding */.g)({
        rule: "missing-handler",
        severity,
        message: `${change === "created" ? "The file with these handlers is not there" : "Handlers of operations in the spec are missing here"}${named}. backend-kit routes check --fix adds them, to be filled in.`,
        location: { file: (0,generate.showIn)(directory, path), ...(before !== undefined && { line: before.split("\n").length }) },
        subject: path,
    });
}
/** Names of the functions that were added to a file of handlers, as they are added. */
function handlersIn(text) {
    return [...text.matchAll(/^export async function ([\w$]+)/gm)].map(([, name]) => name);
}


/***/ })

};
