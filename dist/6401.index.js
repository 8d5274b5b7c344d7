export const id = 6401;
export const ids = [6401,8782];
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

/***/ 56401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkChange: () => (/* binding */ checkChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/git/files.js
var git_files = __webpack_require__(55801);
// EXTERNAL MODULE: ./build/src/git/repository.js
var repository = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/schema/gate.js + 52 modules
var gate = __webpack_require__(11312);
// EXTERNAL MODULE: ./build/src/schema/migrations/read-history.js + 12 modules
var read_history = __webpack_require__(98726);
// EXTERNAL MODULE: ./build/src/schema/sql/split.js
var sql_split = __webpack_require__(43894);
;// CONCATENATED MODULE: ./build/src/schema/migrations/select-judged.js

/** What a tool does with a new migration that sorts before one that has run already. */
const SKIPS_OR_REFUSES = {
    "golang-migrate": "golang-migrate never runs it where a later one has run",
    goose: "goose refuses to run it where a later one has run",
    flyway: "Flyway refuses to run it where a later one has run",
};
/** Tools that keep a checksum of every file that has run, comments included. */
const CHECKSUMS = new Set(["flyway", "prisma"]);
/** Which migrations a change has to answer for. Without a base, all of them. */
function selectJudged(base, head) {
    const before = new Map((base?.migrations ?? []).map((migration) => [migration.id, migration]));
    const now = new Set(head.migrations.map(({ id }) => id));
    const known = new Set(base?.problems.map(identity));
    const selection = {
        order: [],
        judged: new Set(),
        problems: head.problems.filter((found) => !known.has(identity(found))),
        unchecked: head.unchecked,
    };
    const added = [];
    for (const migration of head.migrations) {
        const old = before.get(migration.id);
        if (!old) {
            added.push(migration);
            continue;
        }
        selection.order.push(migration);
        if (migration.repeatable)
            continue;
        selection.problems.push(...edited(old, migration, head.layout));
        if (rollbackChanged(old, migration))
            selection.judged.add(migration.id);
    }
    const { problems, renamed } = gone([...before.values()].filter((old) => !now.has(old.id)), added);
    // What was renamed gets its old name back, and with it its old place.
    const fresh = added.filter((migration) => !renamed.has(migration));
    selection.problems.push(...problems, ...outOfOrder(base, head, fresh));
    for (const migration of added)
        if (!migration.repeatable)
            selection.judged.add(migration.id);
    selection.order.push(...added);
    const programs = new Set(base?.unchecked.map(({ id }) => id));
    for (const { id } of head.unchecked)
        if (!programs.has(id))
            selection.judged.add(id);
    return selection;
}
function identity({ rule, file, message }) {
    return JSON.stringify([rule, file, message]);
}
function edited(old, migration, layout) {
    if (old.up.sql === migration.up.sql)
        return [];
    const { file } = migration.up;
    if (meaning(old.up) !== meaning(migration.up)) {
        return [
            problem("edited-migration", "error", file, "This migration has run where the base branch is deployed; editing it changes nothing there. Undo the edit and add a migration instead."),
        ];
    }
    if (!CHECKSUMS.has(layout))
        return [];
    return [
        problem("edited-migration", "warning", file, `Its comments or white space are not those of the base branch: ${layout} compares checksums and will complain.`),
    ];
}
function rollbackChanged(old, migration) {
    const text = (script) => (script === undefined ? undefined : meaning(script));
    return text(old.down) !== text(migration.down) || Boolean(old.irreversible) !== Boolean(migration.irreversible);
}
/** A script without comments and outer white space. */
function meaning(script) {
    const split = (0,sql_split/* splitScript */.Q)(script.sql, script.firstLine, script.verbatimBlocks);
    return JSON.stringify([
        split.statements.map(({ text, copyData }) => [text.replaceAll("\r\n", "\n"), copyData]),
        script.transaction,
    ]);
}
function gone(old, added) {
    const renamed = new Set();
    const problems = old.map((migration) => {
        const now = added.find((other) => !renamed.has(other) && meaning(other.up) === meaning(migration.up));
        if (now) {
            renamed.add(now);
            return problem("renamed-migration", "error", now.up.file, `On the base branch this is ${migration.id}: where it has run, it would run again under another name. Keep that one.`);
        }
        return problem("deleted-migration", "error", migration.up.file, "This migration is on the base branch and no longer here: databases that ran it can no longer be built or rolled back. Bring it back.");
    });
    return { problems, renamed };
}
function outOfOrder(base, head, added) {
    const last = base?.migrations.filter((migration) => !migration.repeatable).at(-1);
    if (!last)
        return [];
    const position = new Map(head.migrations.map(({ id }, index) => [id, index]));
    const lastPosition = position.get(last.id);
    if (lastPosition === undefined)
        return [];
    return added
        .filter((migration) => !migration.repeatable && position.get(migration.id) < lastPosition)
        .map((migration) => {
        const why = SKIPS_OR_REFUSES[head.layout];
        const { file } = migration.up;
        return why
            ? problem("out-of-order", "error", file, `This migration comes before ${last.id}, which is on the base branch: ${why}. Give it a later version.`)
            : problem("out-of-order", "warning", file, `This migration comes before ${last.id}, which is on the base branch: it runs in another order on new databases than on old ones. Give it a later version.`);
    });
}
function problem(rule, severity, file, message) {
    return { rule, severity, message, file };
}

// EXTERNAL MODULE: ./build/src/schema/only.js
var schema_only = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/schema/paths.js
var schema_paths = __webpack_require__(10437);
;// CONCATENATED MODULE: ./build/src/schema/check-change.js










/** `schema check`: judges what was added since the change left its base; the history before it is replayed. */
async function checkChange(options, context) {
    const root = await (0,repository/* repositoryRoot */.Hn)(options.root);
    const assumed = options.base === undefined ? await (0,repository/* defaultBase */.px)(root) : undefined;
    const commit = await (0,repository/* mergeBase */.wu)(root, options.base ?? assumed);
    const shown = options.migrations === undefined
        ? await findMigrations(root, options.root)
        : await named(root, options.root, options.migrations);
    const changed = await (0,git_files/* changedSince */.$A)(root, commit, shown === "." ? "" : shown);
    const directory = (0,external_node_path_.resolve)(root, shown);
    const config = options.configFile && (0,schema_paths/* relativePath */.i)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(options.configFile));
    const reading = { ...options, directory, shown, config };
    const head = (0,read_history/* readHistory */.Lu)((0,read_history/* filesOnDisk */.Ed)(directory, shown), reading);
    // Its declarations were read for the base as well, where they may not have stood.
    const configChanged = config !== undefined && !(0,external_node_path_.isAbsolute)(config) && (await (0,git_files/* changedSince */.$A)(root, commit, config)).length > 0;
    const ofConfig = ({ file }) => configChanged && file === config;
    if (changed.length === 0) {
        // A clone of one branch takes that for the default one: all that is new would be compared with itself.
        if (assumed !== undefined && commit === (await (0,repository/* findCommit */.fq)(root, "HEAD")))
            throw new errors/* UsageError */.N(`Nothing to compare: nobody named a base, ${assumed} is HEAD itself, and nothing in ${shown} is uncommitted. Name the branch that the change goes into with --base.`);
        const order = head.migrations;
        return (0,gate/* nothingToCheck */.JW)({
            layout: head.layout,
            order,
            judged: new Set(),
            problems: head.problems.filter(ofConfig),
            unchecked: head.unchecked,
        }, `Nothing to check: no migration was added or changed in ${shown} since ${commit.slice(0, 10)}.`);
    }
    const base = await historyAt(root, commit, shown, reading, head.layout);
    if (base.history)
        base.history.problems = base.history.problems.filter((problem) => !ofConfig(problem));
    const selection = selectJudged(base.history, head);
    if (base.problem)
        selection.problems.push(base.problem);
    const matches = (0,schema_only/* matcher */.j)(options.only);
    const { only } = options;
    if (only !== undefined && !head.migrations.some(({ id }) => matches(id)))
        throw new errors/* UsageError */.N(`No migration in ${shown} matches --only ${JSON.stringify(only)}.`);
    const judged = new Set([...selection.judged].filter(matches));
    const input = { layout: head.layout, ...selection, judged };
    if (judged.size === 0)
        return (0,gate/* nothingToCheck */.JW)(input, selection.judged.size > 0
            ? `Nothing to run: none of the ${selection.judged.size} migrations that are new or have another rollback since ${commit.slice(0, 10)} matches --only ${JSON.stringify(only)}.`
            : `Nothing to run: no migration is new and no rollback was changed in ${shown} since ${commit.slice(0, 10)}.`);
    return (0,gate/* runGate */.Rg)(input, options, context);
}
/** A directory that was named, relative to the root of the repository. Links are resolved: git looks behind none. */
async function named(root, from, migrations) {
    const given = (0,external_node_path_.resolve)(from, migrations);
    const shown = (0,schema_paths/* relativePath */.i)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.existsSync)(given) ? (0,external_node_fs_.realpathSync)(given) : given);
    if ((0,external_node_path_.isAbsolute)(shown))
        throw new errors/* UsageError */.N(`${migrations} is not in the repository ${root}; \`schema prove\` works on any directory.`);
    const inside = await (0,git_files/* submoduleOf */.kz)(root, shown);
    if (inside !== undefined)
        throw new errors/* UsageError */.N(`${shown} is in the submodule ${inside}, which has a history of its own: run \`schema check\` there.`);
    return shown;
}
/** The history as it was on the base. None: there was none, or it could not be read. */
async function historyAt(root, commit, shown, reading, layout) {
    const files = await (0,git_files/* filesAt */.Tl)(root, commit, shown);
    if (files.length === 0)
        return {};
    try {
        return { history: (0,read_history/* readHistory */.Lu)(files, { ...reading, layout }) };
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.N))
            throw error;
        const problem = {
            rule: "unreadable-base",
            severity: "note",
            message: `The base has no migrations that could be read, so all of them were judged. ${error.message}`,
            file: shown,
        };
        return { problem };
    }
}
/** The one directory of the repository that holds migrations; where there are several, the one at or below `from`. */
async function findMigrations(root, from) {
    const paths = await (0,git_files/* sqlFiles */.Uo)(root);
    const directories = new Set();
    for (const path of paths) {
        const parts = path.split("/").slice(0, -1);
        directories.add(parts.join("/"));
        directories.add(parts.slice(0, -1).join("/"));
    }
    const counts = new Map();
    const text = textOf(root);
    for (const directory of directories) {
        const count = countMigrations(directory, paths, text);
        if (count > 0)
            counts.set(directory, count);
    }
    const within = (directory, other) => directory !== other && directory.startsWith(other === "" ? "" : `${other}/`);
    const found = [...counts.keys()];
    // Of a directory and one inside of it, the inner one when it holds all that the outer one does.
    const exact = found.filter((outer) => !found.some((inner) => within(inner, outer) && counts.get(inner) === counts.get(outer)));
    const chosen = exact.filter((directory) => !exact.some((outer) => within(directory, outer)));
    if (chosen.length === 0) {
        throw new errors/* UsageError */.N("No migrations found in this repository: name their directory with --migrations, or `migrations:` under `schema:` in backend-kit.yml.");
    }
    const here = (0,schema_paths/* relativePath */.i)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(from));
    const below = chosen.filter((directory) => directory === here || within(directory, here));
    if (chosen.length > 1 && below.length === 1)
        return below[0];
    if (chosen.length > 1) {
        throw new errors/* UsageError */.N(`Several directories hold migrations: ${chosen
            .sort()
            .map((directory) => directory || ".")
            .join(", ")}. Name one with --migrations, or \`migrations:\` under \`schema:\` in backend-kit.yml.`);
    }
    return chosen[0] || ".";
}
function countMigrations(directory, paths, text) {
    const prefix = directory === "" ? "" : `${directory}/`;
    const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    return Math.max(...read_history/* LAYOUTS */.my.map((layout) => layout.recognize(inside, (path) => text(prefix + path)).length));
}
/** The beginning of a file, read once; nothing when it cannot be read. */
function textOf(root) {
    const texts = new Map();
    return (path) => {
        let text = texts.get(path);
        if (text === undefined) {
            try {
                text = Buffer.from((0,git_files/* workingFile */.CL)(root, path).read()).toString("utf8", 0, 65_536);
            }
            catch {
                text = "";
            }
            texts.set(path, text);
        }
        return text;
    };
}


/***/ })

};
