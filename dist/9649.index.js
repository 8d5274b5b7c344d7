export const id = 9649;
export const ids = [9649,8994,6613,935,3756];
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

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   JG: () => (/* binding */ gitLine),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   oX: () => (/* binding */ tryGitLine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25073);



/**
 * Runs git without a shell. `safe.directory` is set for the one command: in containers the checkout often belongs to
 * somebody else, and a user's config is not ours to change.
 * @throws GitError when git exits with an error
 */
function git(root, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", ["-c", "safe.directory=*", "-c", "core.quotePath=false", ...args], {
            cwd: root,
            encoding: "buffer",
            maxBuffer: 1024 * 1024 * 1024,
            timeout: options.timeout ?? 120_000,
            env: { ...gitEnvironment(), ...options.env },
        }, (error, stdout, stderr) => {
            if (!error)
                resolve(stdout);
            // The same error comes when the directory to start it in is none.
            else if (error.code === "ENOENT" && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(root))
                reject(new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`There is no directory ${root}.`));
            else if (error.code === "ENOENT")
                reject(new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N("git is not installed, or not on PATH: what has changed cannot be told without it."));
            else
                reject(new GitError(args[0], stderr.toString().trim() || error.message));
        });
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input ?? "");
    });
}
/** Of every git that we run: it speaks English, asks nobody, and takes no lock that somebody else may want. */
function gitEnvironment() {
    return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}
/** git said no; the message is its own. */
class GitError extends _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .e {
    name = "GitError";
    constructor(command, message) {
        super(`git ${command}: ${message.split("\n").at(-1)}`);
    }
}
/** The one line that a command prints. */
async function gitLine(root, args) {
    return (await git(root, args)).toString().trim();
}
/** The same, undefined when git exits with an error. */
async function tryGitLine(root, args) {
    try {
        return await gitLine(root, args);
    }
    catch (error) {
        if (error instanceof GitError)
            return undefined;
        throw error;
    }
}
/** Contents of objects, by their names, in one process. @throws GitError when it cannot give them all */
function readBlobs(root, objects) {
    const { stdout, stderr, status, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("git", ["-c", "safe.directory=*", "cat-file", "--batch"], {
        cwd: root,
        env: gitEnvironment(),
        input: `${objects.join("\n")}\n`,
        maxBuffer: 1024 * 1024 * 1024,
    });
    if (status !== 0)
        throw new GitError("cat-file", error?.message ?? stderr.toString().trim());
    const blobs = new Map();
    for (let at = 0; at < stdout.length;) {
        const lineEnd = stdout.indexOf(10, at);
        const [object, , size] = stdout.toString("latin1", at, lineEnd).split(" ");
        // "<object> missing": a clone without blobs that may not fetch them.
        if (size === undefined)
            throw new GitError("cat-file", `${object} is missing`);
        blobs.set(object, stdout.subarray(lineEnd + 1, lineEnd + 1 + Number(size)));
        at = lineEnd + 1 + Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   P_: () => (/* binding */ mergedInto),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50998);


/** The top of the working tree that a directory lies in. */
async function repositoryRoot(directory) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGitLine */ .oX)(directory, ["rev-parse", "--show-toplevel"]);
    if (root === undefined || root === "")
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${directory} is not in a git repository; \`schema prove\` works without one.`);
    return root;
}
/** The object name of a commit that is in the clone; undefined when it is not. */
function findCommit(root, reference) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGitLine */ .oX)(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
}
/** What a change is compared with when nobody says: the default branch, from the remote if it is known. */
async function defaultBase(root) {
    for (const candidate of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
        if (await findCommit(root, candidate))
            return candidate;
    }
    throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("No branch to compare with was found (origin/HEAD, main or master): name one with --base.");
}
/**
 * The commit where a change left its base. Where HEAD is the merge commit that GitHub makes of a pull request and the
 * base its first parent, nothing else of the history is needed.
 */
async function mergeBase(root, base) {
    const commit = await findCommit(root, base);
    if (!commit)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`There is no commit ${JSON.stringify(base)} in this clone: fetch it, or name another with --base.`);
    // In a shallow clone git does not look at parents, which the commit names all the same.
    if ((await parentsOfHead(root)).includes(commit))
        return commit;
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGitLine */ .oX)(root, ["merge-base", commit, "HEAD"]);
    if (found)
        return found;
    const head = await findCommit(root, "HEAD");
    if (!head)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("The repository has no commit yet; use `schema prove`.");
    // A shallow clone ends before the two meet. The base itself is then the best that is known, and is what CI merges into.
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGitLine */ .oX)(root, ["rev-parse", "--is-shallow-repository"])) === "true")
        return commit;
    throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${JSON.stringify(base)} and HEAD have no common history.`);
}
/** The parents that HEAD names, whether they are in the clone or not. */
async function parentsOfHead(root) {
    const commit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGitLine */ .oX)(root, ["cat-file", "commit", "HEAD"])) ?? "";
    const header = commit.split("\n\n", 1)[0];
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
}
/**
 * What GitHub merged a pull request into, when HEAD is the merge commit that it makes for checks. The base that the
 * event names may be older: what was merged there since is in HEAD, and is not the pull request's own.
 * @param head the pull request's last commit
 */
async function mergedInto(root, head) {
    const [base, second, ...more] = await parentsOfHead(root);
    return second === head && more.length === 0 ? base : undefined;
}
/** Deepening in steps: most merge bases are near. */
const DEPTHS = ["--deepen=50", "--deepen=500", "--unshallow"];
/**
 * Sees to it that a commit, and where it meets HEAD, are in a clone that may be shallow.
 * @param reference a commit's object name or a branch of the remote
 * @throws EnvironmentError with the line to add to the workflow, when it cannot be fetched
 */
async function fetchCommit(root, reference, env = {}) {
    const fetch = (what, ...more) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", ...more, "--", "origin", what], { env });
    try {
        const shallow = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLine */ .JG)(root, ["rev-parse", "--is-shallow-repository"])) === "true";
        let commit = await findCommit(root, reference);
        if (!commit) {
            await fetch(reference, ...(shallow ? ["--depth=1"] : []));
            commit = (await findCommit(root, reference)) ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLine */ .JG)(root, ["rev-parse", "FETCH_HEAD^{commit}"]));
        }
        if (shallow && !(await parentsOfHead(root)).includes(commit)) {
            for (const depth of DEPTHS) {
                if (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGitLine */ .oX)(root, ["merge-base", commit, "HEAD"]))
                    break;
                await fetch(commit, depth);
            }
        }
        return commit;
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS))
            throw error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .e(`The base commit ${reference} is not in this clone and could not be fetched (${error.message}). Add \`fetch-depth: 0\` to the \`with:\` of actions/checkout.`);
    }
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

/***/ 27255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UB: () => (/* binding */ fragmentOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   oH: () => (/* binding */ parseFragment)
/* harmony export */ });
/** A place below another one. */
function below(at, ...keys) {
    return { file: at.file, path: at.path.concat(keys.map(String)) };
}
/** A text that is the same for the same place only. */
function keyOf({ file, path }) {
    return `${file}#${path.map((part) => `/${escapePart(part)}`).join("")}`;
}
/** JSON pointer within the file ("#/paths/~1users/get"), for people. */
function fragmentOf({ path }) {
    return `#${path.map((part) => `/${escapePart(part)}`).join("")}`;
}
/** A key as a step of a reference's fragment, for `parseFragment`; it may hold halves of characters, which no URI can. */
function stepOf(key) {
    return `/${escapePart(key).replaceAll("%", "%25")}`;
}
function escapePart(part) {
    return /[~/]/.test(part) ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part;
}
/** The keys that a fragment names, percent escapes and `~0`, `~1` undone. Undefined for what is no JSON pointer. */
function parseFragment(fragment) {
    if (fragment === "")
        return [];
    if (!fragment.startsWith("/"))
        return undefined;
    return fragment
        .slice(1)
        .split("/")
        .map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Percent escapes undone; as it stands where they are broken. */
function decode(text) {
    if (!text.includes("%"))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What a reference says: the file, empty for the one it stands in, and the fragment without `#`. */
function splitReference(ref) {
    const hash = ref.indexOf("#");
    return hash < 0 ? { file: ref, fragment: "" } : { file: ref.slice(0, hash), fragment: ref.slice(hash + 1) };
}
/** A plain object, which is what maps of a document are. */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A member that is the object's own: documents have keys such as "constructor". */
function own(value, key) {
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The reference that an object is, if it is one. */
function refOf(value) {
    const ref = own(value, "$ref");
    return typeof ref === "string" ? ref : undefined;
}


/***/ }),

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   qB: () => (/* binding */ NAMED),
/* harmony export */   vN: () => (/* binding */ DATA)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27255);

/** Keys whose members are named by the author: below them nothing is a keyword. */
const NAMED = new Set([
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "securityDefinitions",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
    "content",
    "encoding",
    "paths",
    "webhooks",
    "variables",
    "additionalOperations",
]);
/** Keys that hold values and not descriptions: a `$ref` in them is data. */
const DATA = new Set([
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "value",
    "security",
    "required",
    "scopes",
]);
/**
 * Every `$ref` in a document. `anywhere`: also those that are data; `meant`: only where the document describes
 * something.
 */
function* references(value, path, where, names = false) {
    if (typeof value !== "object" || value === null)
        return;
    if (Array.isArray(value)) {
        for (const [i, item] of value.entries())
            if (typeof item === "object" && item !== null)
                yield* references(item, [...path, String(i)], where);
        return;
    }
    // Among names a text can only be a reference, too: a property called `$ref` would be described by an object.
    if (Object.hasOwn(value, "$ref") && typeof value.$ref === "string")
        yield { ref: value.$ref, path, ...(names && { ofMap: true }) };
    if (!names && where === "anywhere")
        yield* mappings(value, path);
    for (const key of Object.keys(value)) {
        const child = value[key];
        if (typeof child !== "object" || child === null)
            continue;
        if (!names && where === "meant" && (DATA.has(key) || key.startsWith("x-")))
            continue;
        yield* references(child, [...path, key], where, !names && NAMED.has(key) && (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(child));
    }
}
/** Values of a discriminator's mapping that are references to files rather than names of components. */
function* mappings(value, path) {
    const { discriminator } = value;
    if (!(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(discriminator) || !(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(discriminator.mapping))
        return;
    for (const target of Object.values(discriminator.mapping))
        if (typeof target === "string" && isReference(target))
            yield { ref: target, path };
}
/** Whether a value of a discriminator's mapping is a reference; otherwise it names a component. */
function isReference(target) {
    return /[#/]|\.(?:json|ya?ml)$/i.test(target);
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   jx: () => (/* binding */ diskSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27255);




/** The files of the disk. @param shownFrom directory that names are shown relative to */
function diskSource(shownFrom) {
    return {
        async read(file) {
            // Devices and pipes may have no end.
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile())
                throw new Error("it is no file");
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        },
        join(from, reference) {
            if (reference.startsWith("file:"))
                return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(reference);
            const path = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(reference);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), path);
        },
        show(file) {
            const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(shownFrom, file);
            return (way.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) ? file : way || ".").replaceAll("\\", "/");
        },
    };
}
/** Whether a reference or a file's name is an address of the web. */
function isRemote(reference) {
    return /^https?:\/\//i.test(reference);
}
/** Redirects that are followed, each to an allowed host only. */
const MOST_REDIRECTS = 5;
const MOST_BYTES = 32 * 1024 * 1024;
const TIMEOUT = 30_000;
/** Whether a host may be asked. A name with a port allows that port only. */
function isAllowed(address, allowed) {
    const { host, hostname } = new URL(address);
    return allowed.some((name) => name.toLowerCase() === host || name.toLowerCase() === hostname);
}
/** Reads a document from the web. @throws Error whose message ends a sentence: why it could not be read */
async function readRemote(address, allowed) {
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        if (!isAllowed(at, allowed))
            throw new Error(`it leads to ${new URL(at).host}, which is not allowed`);
        const signal = AbortSignal.timeout(TIMEOUT);
        const response = await fetch(at, { redirect: "manual", signal, headers: { accept: "application/json, */*" } });
        const location = response.headers.get("location");
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at).href;
            continue;
        }
        if (!response.ok)
            throw new Error(`the server answers ${response.status}`);
        return readBounded(response);
    }
    throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}
async function readBounded(response) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        if (size > MOST_BYTES)
            throw new Error("it is larger than 32 MiB");
        parts.push(part);
    }
    return Buffer.concat(parts);
}


/***/ })

};
