export const id = 935;
export const ids = [935,8994,6613,3756];
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


/***/ })

};
