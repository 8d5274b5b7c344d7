export const id = 8662;
export const ids = [8662,4333,75,8011,5531,8994,392,3249,7912,6613,935,3756];
export const modules = {

/***/ 99154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25073);

const UNITS = { ms: 1, s: 1000, m: 60_000, "": 1000 };
/** Milliseconds of "60s", "2m" or "500ms"; a number alone is seconds. `name` is what the error calls it. */
function parseDuration(value, name) {
    const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/.exec(String(value).trim()) ?? [];
    const duration = Number(amount) * UNITS[unit];
    if (!(duration > 0))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .N(`${name} is ${JSON.stringify(value)}; it must be a time above zero such as 60s, 2m or 500ms; without a unit it is seconds.`);
    // Timers hold 31 bits.
    return Math.min(duration, 2_000_000_000);
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


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that is nearest to one, if it is at most so many letters away; what differs in case alone is nearest. */
function nearest(word, known, most) {
    const [near] = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return near && near.distance <= most ? near.candidate : undefined;
}
/** The end of a sentence: `; did you mean "x"?` with the known word that is nearest, a full stop when none is near. */
function suggestion(word, known) {
    const near = nearest(word, known, Math.max(2, Math.floor(word.length / 3)));
    return near === undefined ? "." : `; did you mean "${near}"?`;
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

/***/ 98662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/config/inside.js
var config_inside = __webpack_require__(38994);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/annotations.js

/** GitHub shows ten of each type for a step and drops the rest without a word. */
const MOST_PER_LEVEL = 10;
const MOST_CHARACTERS = 4_096;
/** What is wrong, worst first; where there is more than GitHub shows, the last one says so. */
function annotationsOf(report) {
    const all = [];
    for (const item of report.items) {
        // What is neither good nor bad is news where it has a place.
        if (item.status === "good" || (item.status === "neutral" && item.file === undefined))
            continue;
        const level = item.status === "bad" ? "error" : item.status === "unsettled" ? "warning" : "notice";
        all.push({
            level: level === "notice" ? "note" : level,
            title: `${report.gate}: ${item.label}`,
            message: item.summary.includes(item.title) ? item.summary : `${item.title}: ${item.summary}`,
            file: item.file,
            line: item.line,
        });
    }
    for (const { severity, rule, message, location } of report.findings) {
        all.push({
            level: severity,
            title: `${report.gate}: ${rule}`,
            message,
            file: location?.file,
            line: location?.line,
            column: location?.column,
        });
    }
    return ["error", "warning", "note"].flatMap((level) => limited(all.filter((annotation) => annotation.level === level)));
}
function limited(annotations) {
    const clean = annotations.map((annotation) => ({
        ...annotation,
        message: (0,report_escape/* shorten */.ml)((0,report_escape/* visible */.RK)(annotation.message), MOST_CHARACTERS),
    }));
    if (clean.length <= MOST_PER_LEVEL)
        return clean;
    const left = clean.length - (MOST_PER_LEVEL - 1);
    return [
        ...clean.slice(0, MOST_PER_LEVEL - 1),
        { level: clean[0].level, title: "backend-kit", message: `${left} more in the job summary.` },
    ];
}

;// CONCATENATED MODULE: ./build/src/github/channels.js






/** Writes annotations into the log, worst first. */
function annotate(report) {
    for (const { level, title, message, file, line, column } of annotationsOf(report)) {
        const place = { title, file, startLine: line, startColumn: column };
        if (level === "error")
            core/* error */.z3(message, place);
        else if (level === "warning")
            core/* warning */.$e(message, place);
        else
            core/* notice */.lm(message, place);
    }
}
/** Adds the report to the job's summary. */
function summarize(report, source, env) {
    if (!env.GITHUB_STEP_SUMMARY)
        return;
    (0,external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, (0,markdown/* renderSummary */.Br)(report, markdown/* SUMMARY_LIMIT */.Jt, source));
}
/** Writes the JSON report to a file of the job's temporary directory: outputs hold a megabyte at most, for all of a job. @param key as `keyOf` gives it */
function writeReport(report, key, env) {
    const directory = (0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), "backend-kit");
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, `${report.gate}-${key}.json`);
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(report.data, null, 2)}\n`);
    return path;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./build/src/github/comment.js


const PATIENCE = { request: 15_000, whole: 60_000 };
/** Creates or updates the one comment that carries the marker. */
async function stickyComment(request) {
    const { token, context, mode } = request;
    if (mode === "never")
        return { kind: "skipped", reason: "comments are switched off" };
    if (context.pullRequest === undefined)
        return { kind: "skipped", reason: `no pull request was found for the event ${context.event || "(none)"}` };
    if (!token)
        return { kind: "read-only" };
    const { request: each, whole } = request.patience ?? PATIENCE;
    const deadline = { signal: AbortSignal.timeout(whole), at: performance.now() + whole };
    try {
        return await post(request, client(token, context.apiUrl, each, deadline), context.pullRequest, deadline);
    }
    catch (error) {
        const { status } = error;
        // "Resource not accessible by integration": the token of a fork's pull request.
        if ((status === 403 || status === 404 || status === 401) && !isRateLimit(error))
            return { kind: "read-only", status };
        return { kind: "failed", reason: reasonOf(error) };
    }
}
/** What went wrong with GitHub's API, on one line. */
function reasonOf(error) {
    const { status, message } = error;
    if (isTimeout(error))
        return "GitHub did not answer in time";
    if (isNamed(error, "TooLong") || status === undefined)
        return message.split("\n")[0];
    // What a server that stumbles says is a page for browsers.
    return status >= 500 ? `GitHub answered with status ${status}` : `${message.split("\n")[0]} (status ${status})`;
}
/** GitHub's API, with an end to how long it takes and how much it says. */
function client(token, baseUrl, each, deadline) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl });
    octokit.hook.before("request", (options) => {
        const { fetch: own = fetch } = (options.request ?? {});
        const signal = AbortSignal.any([deadline.signal, AbortSignal.timeout(each)]);
        options.request = { ...options.request, fetch: comment_limited(own, signal) };
    });
    return octokit;
}
/** More than a page of a hundred comments can have. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The answer is read whole, as octokit would, but no further than is sensible. */
function comment_limited(own, signal) {
    return async (url, options) => {
        const response = await own(url, { ...options, signal });
        const chunks = [];
        let size = 0;
        for await (const chunk of (response.body ?? [])) {
            size += chunk.byteLength;
            if (size > MOST_BYTES)
                throw new TooLong("GitHub's answer is too long");
            chunks.push(chunk);
        }
        const { status, statusText, headers } = response;
        const body = status === 204 || status === 205 || status === 304 ? null : Buffer.concat(chunks);
        const read = new Response(body, { status, statusText, headers: [...headers] });
        return Object.defineProperty(read, "url", { value: response.url });
    };
}
class TooLong extends Error {
    name = "TooLong";
}
/** Whether an error, or what octokit made it of, has one of the names. */
function isNamed(error, ...names) {
    for (let at = error; at; at = at.cause)
        if (names.includes(at.name ?? ""))
            return true;
    return false;
}
const isTimeout = (error) => isNamed(error, "TimeoutError", "AbortError");
async function post(request, octokit, pullRequest, deadline) {
    const { context, marker, mode, notable, bodies } = request;
    const where = { owner: context.owner, repo: context.repository };
    const issue = { ...where, issue_number: pullRequest };
    const ours = await findOurs(octokit, issue, marker, deadline);
    let refused;
    for (const [at, candidate] of ours.entries()) {
        const outcome = { url: candidate.html_url };
        try {
            if (bodies[0] !== candidate.body) {
                const update = (body) => octokit.rest.issues.updateComment({ ...where, comment_id: candidate.id, body });
                outcome.url = (await longestThatFits(bodies, update, deadline)).data.html_url;
            }
            await removeOlder(octokit, where, candidate, ours.slice(at + 1));
            return { kind: bodies[0] === candidate.body ? "unchanged" : "updated", ...outcome };
        }
        catch (error) {
            const { status } = error;
            // Somebody deleted it in between, or another app wrote it, whose comments are not for this token.
            if (status !== 404 && (status !== 403 || isRateLimit(error)))
                throw error;
            if (status === 403)
                refused = error;
        }
    }
    if (mode === "auto" && !notable) {
        if (refused !== undefined)
            throw refused;
        return { kind: "skipped", reason: "there is nothing to complain of" };
    }
    const create = (body) => octokit.rest.issues.createComment({ ...issue, body });
    return { kind: "created", url: (await longestThatFits(bodies, create, deadline)).data.html_url };
}
/** Two jobs that ran at once may have written one each: the older ones of the same author go. */
async function removeOlder(octokit, where, kept, others) {
    for (const { id, user } of others) {
        if (user?.id === undefined || user.id !== kept.user?.id)
            continue;
        try {
            await octokit.rest.issues.deleteComment({ ...where, comment_id: id });
        }
        catch {
            // It is old, and says so by its place: nothing worse comes of it.
        }
    }
}
/** Tries bodies from the longest to the shortest, as long as they are refused as too long. */
async function longestThatFits(bodies, write, deadline) {
    for (const [index, body] of bodies.entries()) {
        try {
            return await retrying(() => write(body), deadline);
        }
        catch (error) {
            const tooLong = error.status === 422 && index < bodies.length - 1;
            if (!tooLong)
                throw error;
        }
    }
    throw new Error("there was nothing to post");
}
/**
 * The comments that begin with the marker and are ours, the newest first. Anybody can copy a marker: ours were written
 * by an app or a bot, or by the user whose token this is.
 */
async function findOurs(octokit, where, marker, deadline) {
    const marked = [];
    for (let page = 1;; page++) {
        const { data } = await retrying(() => octokit.rest.issues.listComments({ ...where, per_page: 100, page }), deadline);
        if (!Array.isArray(data))
            throw new Error("GitHub's answer is no list of comments");
        for (const comment of data) {
            const isBot = comment.user?.type === "Bot" || comment.performed_via_github_app != null;
            if (comment.body?.startsWith(marker))
                marked.unshift({ ...comment, isBot });
        }
        if (data.length < 100)
            break;
    }
    const ofBots = marked.filter(({ isBot }) => isBot);
    if (ofBots.length > 0 || marked.length === 0)
        return ofBots;
    const me = await userOf(octokit);
    return marked.filter(({ user }) => me !== undefined && user?.id === me);
}
/** Whose token it is; undefined for a job's own, which is nobody's. */
async function userOf(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.id;
    }
    catch {
        return undefined;
    }
}
const MOST_TRIES = 4;
/** Again after a rate limit or a server's hiccup, a few times, where waiting can help. */
async function retrying(call, deadline) {
    for (let attempt = 1;; attempt++) {
        try {
            deadline.signal.throwIfAborted();
            return await call();
        }
        catch (error) {
            const status = error.status ?? 0;
            const passing = (status >= 500 && !isTimeout(error) && !isNamed(error, "TooLong")) || isRateLimit(error);
            const wait = waitOf(error, attempt);
            if (!passing || attempt >= MOST_TRIES || performance.now() + wait > deadline.at)
                throw error;
            await (0,promises_.setTimeout)(wait, undefined, { signal: deadline.signal });
        }
    }
}
/** As long as GitHub says, else longer each time. */
function waitOf(error, attempt) {
    const { headers = {} } = error.response ?? {};
    const after = Number.parseFloat(headers["retry-after"] ?? "");
    if (after >= 0)
        return after * 1000;
    const reset = headers["x-ratelimit-remaining"] === "0" ? Number.parseFloat(headers["x-ratelimit-reset"] ?? "") : Number.NaN;
    if (reset >= 0)
        return Math.max(0, reset * 1000 - Date.now());
    return 250 * 2 ** attempt;
}
function isRateLimit(error) {
    const { status, message = "" } = error;
    return status === 429 || (status === 403 && /rate limit/i.test(message));
}

;// CONCATENATED MODULE: ./build/src/github/context.js

const NO_COMMIT = /^0+$/;
/** Reads the event; a payload that is missing or broken leaves what the environment says. */
function readContext(env) {
    const [owner = "", repository = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const event = env.GITHUB_EVENT_NAME ?? "";
    const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
    return {
        event,
        owner,
        repository,
        pullRequest: payload.pull_request?.number,
        fork: isFork(payload),
        base: baseOf(event, payload, env),
        head: payload.pull_request?.head?.sha,
        proposal: proposalOf(event, payload),
        eventCommit: env.GITHUB_SHA || undefined,
        defaultBranch: payload.repository?.default_branch,
        commit: payload.pull_request?.head?.sha ?? payload.deployment?.sha ?? (env.GITHUB_SHA || undefined),
        deployment: deploymentOf(event, payload),
        runUrl: env.GITHUB_RUN_ID && `${serverUrl}/${owner}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`,
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        serverUrl,
    };
}
function deploymentOf(event, { deployment, deployment_status: status }) {
    if (event !== "deployment_status" || !status)
        return undefined;
    return {
        environment: deployment?.environment ?? status.environment ?? "",
        state: status.state ?? "",
        environmentUrl: status.environment_url || undefined,
        targetUrl: status.target_url || undefined,
    };
}
function baseOf(event, payload, env) {
    if (payload.pull_request)
        return payload.pull_request.base?.sha ?? env.GITHUB_BASE_REF;
    if (event === "merge_group")
        return payload.merge_group?.base_sha;
    // A new branch has nothing before it: it is compared with the default branch.
    if (event === "push" && payload.before && !NO_COMMIT.test(payload.before))
        return payload.before;
    return undefined;
}
function isFork({ pull_request: pull }) {
    const { head, base } = pull ?? {};
    return head?.repo === null || (head?.repo?.full_name ?? "") !== (base?.repo?.full_name ?? "");
}
/** These events run with the default branch, or with the one that a pull request goes into. */
function proposalOf(event, { pull_request, issue, workflow_run: run }) {
    const number = event === "pull_request_target" ? pull_request?.number : issue?.pull_request && issue.number;
    if (number !== undefined)
        return `refs/pull/${number}/merge`;
    return event === "workflow_run" && run?.event?.startsWith("pull_request") ? run.head_sha : undefined;
}
function readPayload(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        return typeof payload === "object" && payload !== null ? payload : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/github/deployments.js



const PER_PAGE = 100;
const REQUEST_MS = 15_000;
/** Deployments of this repository, by GitHub's API. @throws EnvironmentError where the token may not read them */
function deploymentSource(token, context, patienceMs) {
    if (!token)
        throw new errors/* EnvironmentError */.e("Deployments can only be looked up with a token: set the input `github-token`, or `url`.");
    const deadline = { signal: AbortSignal.timeout(patienceMs + 60_000), at: performance.now() + patienceMs + 60_000 };
    const octokit = client(token, context.apiUrl, REQUEST_MS, deadline);
    const where = { owner: context.owner, repo: context.repository, per_page: PER_PAGE };
    const repos = octokit.rest.repos;
    return {
        async deployments(sha) {
            const all = await pages(deadline, DEPLOYMENTS, (page) => repos.listDeployments({ ...where, sha, page }));
            return all.map(({ id, environment, created_at }) => ({ id, environment, createdAt: created_at }));
        },
        async statuses(deployment_id) {
            const all = await pages(deadline, DEPLOYMENTS, (page) => repos.listDeploymentStatuses({ ...where, deployment_id, page }));
            return all.map(({ state, created_at, environment_url, target_url }) => ({
                state,
                createdAt: created_at,
                environmentUrl: environment_url || undefined,
                targetUrl: target_url || undefined,
            }));
        },
    };
}
/** The open pull request whose last commit this is: a deployment_status event names none. */
async function pullRequestOf(token, context) {
    const { commit } = context;
    if (!token || commit === undefined)
        return undefined;
    const deadline = { signal: AbortSignal.timeout(30_000), at: performance.now() + 30_000 };
    const octokit = client(token, context.apiUrl, REQUEST_MS, deadline);
    const where = { owner: context.owner, repo: context.repository, commit_sha: commit, per_page: PER_PAGE };
    try {
        const all = await pages(deadline, PULL_REQUESTS, (page) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...where, page }));
        return all.find(({ state, head }) => state === "open" && head.sha === commit)?.number;
    }
    catch (error) {
        // The comment is then not written, which fails nothing.
        core/* notice */.lm(error.message, { title: "backend-kit" });
        return undefined;
    }
}
const DEPLOYMENTS = { what: "the deployments", permission: "deployments: read" };
const PULL_REQUESTS = { what: "the commit's pull request", permission: "pull-requests: write" };
/** Every page of a list. */
async function pages(deadline, { what, permission }, get) {
    const all = [];
    for (let page = 1;; page++) {
        let data;
        try {
            ({ data } = await retrying(() => get(page), deadline));
        }
        catch (error) {
            const { status } = error;
            const missing = (status === 403 || status === 404) && !isRateLimit(error)
                ? `; the job needs \`permissions: ${permission}\``
                : "";
            throw new errors/* EnvironmentError */.e(`GitHub does not tell ${what}: ${reasonOf(error)}${missing}.`);
        }
        all.push(...data);
        if (data.length < PER_PAGE)
            return all;
    }
}

;// CONCATENATED MODULE: ./build/src/github/docs.js
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REFERENCE = /^[\w./-]+$/;
/** Gives every finding, and every item of a rule, the address of its rule's page, in the version of the action that runs. */
function rulePages(report, env) {
    const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: reference = "" } = env;
    if (!REPOSITORY.test(repository) || !REFERENCE.test(reference))
        return report;
    const blocks = report.items.flatMap((item) => item.blocks).filter((block) => block.kind === "rule");
    for (const about of [...report.findings, ...blocks])
        about.docs = `https://github.com/${repository}/blob/${reference}/docs/rules/${about.rule}.md`;
    return report;
}

;// CONCATENATED MODULE: ./build/actions/manifest.js
const COMMON = {
    "working-directory": { description: "Directory inside of the repository that paths are relative to.", default: "." },
    config: {
        description: "Config file. Default: backend-kit.yml in the working directory or at the repository's root.",
    },
    comment: {
        description: "`auto` comments when something is wrong and keeps that comment current; `always` comments every time; `never` does not.",
        default: "auto",
        values: ["auto", "always", "never"],
    },
    key: {
        description: "Tells the comments of several jobs of one pull request apart, such as those of a matrix. Those of different working directories are apart by themselves.",
        default: "default",
    },
    "github-token": { description: "Token that comments are written with.", default: "${{ github.token }}" },
};
const COMMON_OUTPUTS = {
    verdict: "`pass`, `fail`, `inconclusive` or `error`. Set also when the gate fails.",
    summary: "The result in one sentence.",
    "report-json": "Path of the JSON report.",
};
const schemaCheck = {
    name: "schema-check",
    gate: "schema",
    title: "backend-kit schema-check",
    description: "Proves that the rollbacks of new migrations undo them, by running both and comparing catalog and rows.",
    inputs: {
        migrations: { description: "Directory that holds the migrations. Default: found." },
        layout: {
            description: "The migration tool.",
            default: "auto",
            values: ["auto", "golang-migrate", "diesel", "dbmate", "goose", "sql-migrate", "flyway", "prisma", "backend-kit"],
        },
        database: {
            description: "`auto` (a local Postgres when there is one, else PGlite), `pglite`, `local`, a `postgres://` URL, or `env:NAME`. Default: what the config file says, else `auto`.",
        },
        base: { description: "Branch or commit that the change is compared with. Default: what the event says." },
        only: { description: "Pattern with `*` and `?`; only migrations whose id matches are judged." },
        seed: { description: "SQL file that fills the tables before each migration, in place of generated rows." },
        timeout: { description: "Longest time for one direction of one migration. Default: 60s." },
        cache: { description: "Directory where replayed histories are kept; give it to actions/cache." },
        ...COMMON,
    },
    outputs: {
        ...COMMON_OUTPUTS,
        found: "Number of migrations found.",
        proved: "Number of migrations whose rollback was run and compared.",
        failed: "Number of migrations whose rollback does not undo them.",
    },
};
const routesCheck = {
    name: "routes-check",
    gate: "routes",
    title: "backend-kit routes-check",
    description: "Compares the API's spec, the code that is generated from it and the code that serves it, in both directions, and lists breaking changes.",
    inputs: {
        spec: {
            description: "The OpenAPI or Swagger document. Default: what the config file says, else every one that is found.",
        },
        code: { description: "Directory of the application's sources. Default: the working directory." },
        output: { description: "Directory of generated code. Default: what the config file says, else `generated`." },
        base: { description: "Branch or commit that the change is compared with. Default: what the event says." },
        all: {
            description: "`true` reports also what was there before the change.",
            default: "false",
            values: ["true", "false"],
        },
        baseline: { description: "File with the findings that the project started with, which are not reported." },
        "allow-remote-refs": {
            description: "Hosts that references of a spec may lead to, with commas between them. Default: none.",
        },
        ...COMMON,
    },
    outputs: {
        ...COMMON_OUTPUTS,
        served: "Number of operations that the code serves, as far as it could be read.",
        specified: "Number of operations of the specs.",
        validated: "Number of served operations whose input is validated.",
        errors: "Number of findings of severity error.",
        breaking: "Number of breaking changes that nobody accepted.",
    },
};
const loadTest = {
    name: "load-test",
    gate: "load",
    title: "backend-kit load-test",
    description: "Sends load to a deployment and judges latency and success with their confidence intervals.",
    inputs: {
        url: {
            description: "Address to send load to, or several of them. Default: the address of the deployment that the event or the commit has.",
        },
        environment: {
            description: "The deployment's environment, or a pattern with `*`, where the commit is deployed to several. Default: the only one.",
        },
        "deployment-url": { description: "Pattern with `*` that the deployment's address must match." },
        "allowed-hosts": {
            description: "Hosts that load may go to, such as `*.example.com`. Default: any public one. A private address that was not named as `url` must be among them.",
        },
        wait: { description: "Longest time to wait for the deployment and for its first answer.", default: "5m" },
        "bypass-secret": {
            description: "Secret that gets through the deployment's protection. Sent to the target, and to `compare-url`, only.",
        },
        "bypass-header": { description: "Header for that secret. Default: `x-vercel-protection-bypass`." },
        "oidc-audience": {
            description: "Sends a GitHub OIDC token for this audience as `x-vercel-trusted-oidc-idp-token`; needs `permissions: id-token: write`.",
        },
        scenario: { description: "Scenario file (YAML), in place of a single address." },
        spec: { description: "OpenAPI file whose operations are sent." },
        script: { description: "k6 script (`.js` or `.ts`) of your own; gets the target as `BASE_URL`." },
        engine: {
            description: "What sends the load. Default: `embedded`; `k6` for a script.",
            values: ["embedded", "k6"],
        },
        method: { description: "Method. Default: GET, with a body POST." },
        body: { description: "Body, or `@FILE`." },
        headers: { description: "Headers, one a line: `Name: Value`. Their values are masked." },
        rate: { description: "Arrivals a second. Default: 20." },
        concurrency: { description: "Virtual users of the closed model; with `rate`, most connections at once." },
        duration: {
            description: "The measured phase: `60s`, `2m`, `500ms`; a number alone is seconds, here and in other times. Default: 60s.",
        },
        warmup: { description: "Load before it that counts in no figure. Default: 2s." },
        timeout: { description: "Longest time for a request, from its send. Default: 30s." },
        criteria: { description: "What has to hold, one a line. Default: `p99 < 200ms` and `success > 99.5%`." },
        "expect-status": { description: "Only these statuses are ok. Default: every 2xx." },
        "expect-rate-limit": {
            description: "`true`: in place of the success criterion, a burst after the load (what `rate` sends in a minute, at most 1,000 requests) has to meet 429 with `Retry-After` or RateLimit headers, and to recover.",
            default: "false",
            values: ["true", "false"],
        },
        probe: {
            description: "What else is asked of the target after the load: `headers` (helmet's set), `bodies` (against the spec, and hostile), `tokens` (none, unsigned, expired); several with commas.",
        },
        "compare-url": {
            description: "Address of the base: both get load in turns, and what is worse fails. Default: no comparison.",
        },
        history: {
            description: "File that keeps the figures of earlier runs: what is worse than they let expect, and a second run confirms, fails.",
        },
        "runner-class": {
            description: "Name of the kind of runner: histories of different ones are kept apart. Default: system, architecture and processors.",
        },
        issue: {
            description: "`auto` opens one issue when the gate fails, keeps it current, and closes it when all is well again.",
            default: "never",
            values: ["auto", "never"],
        },
        ...COMMON,
    },
    outputs: {
        ...COMMON_OUTPUTS,
        target: "Address that load was sent to.",
        requests: "Number of requests that were intended.",
        "success-rate": "Percentage of them that ended well.",
        p50: "Median response time in milliseconds.",
        p99: "99th percentile of response time in milliseconds.",
        rps: "Answers a second.",
        "report-html": "Path of the HTML report.",
    },
};
const GATES = [schemaCheck, routesCheck, loadTest];

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
;// CONCATENATED MODULE: ./build/src/github/inputs.js



/** Composites hand their inputs over as JSON in `INPUTS`, JavaScript actions each as `INPUT_NAME`. */
function readInputs(env) {
    const inputs = {};
    if (env.INPUTS !== undefined) {
        let parsed;
        try {
            parsed = JSON.parse(env.INPUTS);
        }
        catch {
            throw new errors/* UsageError */.N("The action's inputs are no JSON: INPUTS must be ${{ toJSON(inputs) }}.");
        }
        for (const [name, value] of Object.entries((parsed ?? {}))) {
            if (value !== null && value !== undefined && String(value).trim() !== "")
                inputs[name] = String(value).trim();
        }
        return inputs;
    }
    for (const [name, value] of Object.entries(env)) {
        // The runner turns spaces into underscores and everything into upper case; hyphens stay.
        if (name.startsWith("INPUT_") && value?.trim())
            inputs[name.slice("INPUT_".length).toLowerCase()] = value.trim();
    }
    return inputs;
}
/** The gate that was asked for: GitHub enforces neither `required` nor values. */
function chooseGate(argument, inputs) {
    const wanted = argument === undefined || argument === "auto" ? (inputs.gate ?? "schema") : argument;
    const names = GATES.map(({ gate }) => gate);
    const gate = GATES.find((candidate) => candidate.gate === wanted || candidate.name === wanted);
    if (!gate)
        throw new errors/* UsageError */.N(`The input \`gate\` is ${JSON.stringify(wanted)}; it must be one of ${names.join(", ")}${(0,suggestion/* suggestion */.h)(wanted, names)}`);
    return gate;
}
/** @throws UsageError for a value that is not allowed; returns warnings for inputs that nobody knows. */
function checkInputs(gate, inputs) {
    const known = Object.keys(gate.inputs);
    for (const [name, { values }] of Object.entries(gate.inputs)) {
        const value = inputs[name];
        if (value !== undefined && values && !values.includes(value)) {
            throw new errors/* UsageError */.N(`The input \`${name}\` is ${JSON.stringify(value)}; it must be one of ${values.join(", ")}${(0,suggestion/* suggestion */.h)(value, values)}`);
        }
    }
    // The front door has the inputs of every gate, and hands their defaults over too.
    const isDefault = (name) => GATES.some((other) => other.inputs[name]?.default === inputs[name]);
    return Object.keys(inputs)
        .filter((name) => name !== "gate" && !known.includes(name) && !isDefault(name))
        .map((name) => `${gate.name} has no input \`${name}\`${(0,suggestion/* suggestion */.h)(name, known)}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/github/key.js


const DEFAULT = "default";
/** The key of a run. Jobs of several parts of a repository are told apart where nobody says how. */
function keyOf(inputs) {
    return keyName(scopeOf(inputs) ?? DEFAULT);
}
/** What a run is about, where a repository may have several: the key that was given, else the working directory. */
function scopeOf({ key = DEFAULT, "working-directory": directory = "." }) {
    if (key !== DEFAULT)
        return key;
    const place = external_node_path_.posix.join(directory.replaceAll("\\", "/"), ".").replace(/\/$/, "");
    return place === "." || place === "" ? undefined : place;
}
/** A key as it stands in markers and names of files. A digest tells apart what would look the same there. */
function keyName(key) {
    const plain = key.replace(/[^\w.-]/g, "_");
    return plain === key ? key : `${plain}-${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 8)}`;
}

// EXTERNAL MODULE: ./build/src/load/finding.js
var finding = __webpack_require__(48011);
// EXTERNAL MODULE: ./build/src/load/result.js
var load_result = __webpack_require__(8353);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/load/dispatcher.js
var load_dispatcher = __webpack_require__(89625);
// EXTERNAL MODULE: ./build/src/load/targets/public-lookup.js
var public_lookup = __webpack_require__(15953);
;// CONCATENATED MODULE: ./build/src/load/targets/look.js




const BEGINNING = 16 * 1024;
/** Asks a target once, follows nothing. @throws what the connection throws */
async function lookOnce({ url, headers, tls, proxy, publicOnly, timeoutMs, signal }) {
    const dispatcher = (0,load_dispatcher/* dispatcherFor */.t)(url, tls, proxy, { allowH2: false, timeout: timeoutMs, publicOnly });
    try {
        const answer = await (0,undici/* request */.Em)(url, {
            dispatcher,
            headers: { accept: "*/*", "user-agent": "backend-kit", ...headers },
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        const seen = new Map();
        for (const [name, value] of Object.entries(answer.headers))
            if (value !== undefined)
                seen.set(name.toLowerCase(), [value].flat().join("\n"));
        return { status: answer.statusCode, headers: seen, beginning: await beginningOf(answer.body) };
    }
    finally {
        await dispatcher.destroy();
    }
}
async function beginningOf(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size >= BEGINNING)
                break;
        }
    }
    catch {
        // A body that breaks off is for the run to count.
    }
    return Buffer.concat(chunks).toString("utf8", 0, BEGINNING);
}
/** Answers of what stands before a target that is not up yet. */
const NOT_YET = [502, 503, 504];
/**
 * Asks until the target answers by itself: any status but 502, 503 and 504, and not a platform's "no such deployment".
 * @param patienceMs longest time for all tries; 0 asks once
 */
async function waitUntilReady(look, patienceMs, say = () => { }, poll = 1_000) {
    const end = performance.now() + patienceMs;
    let said = "";
    for (;;) {
        const { seen, last } = await ask(look);
        if (seen)
            return { seen, last };
        if (performance.now() + poll > end)
            return { last };
        if (last !== said)
            say(`Waiting for ${look.url.host}: ${last}.`);
        said = last;
        await (0,promises_.setTimeout)(poll, undefined, { signal: look.signal });
    }
}
async function ask(look) {
    try {
        const seen = await lookOnce(look);
        const missing = seen.headers.get("x-vercel-error");
        if (seen.status === 404 && missing !== undefined)
            return { last: `status 404 (${missing.slice(0, 60)})` };
        const last = `status ${seen.status}`;
        return NOT_YET.includes(seen.status) ? { last } : { seen, last };
    }
    catch (error) {
        look.signal.throwIfAborted();
        const { name, code, message } = error;
        if (name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT")
            return { last: "no answer in time" };
        return { last: WORDS[code ?? ""] ?? code ?? message };
    }
}
const WORDS = {
    ECONNREFUSED: "connection refused",
    ECONNRESET: "connection reset",
    ENOTFOUND: "the name has no address",
    EAI_AGAIN: "the name could not be looked up",
    [public_lookup/* PRIVATE_CODE */.C]: "the name leads to a private network",
    UND_ERR_CONNECT_TIMEOUT: "no connection in time",
    UND_ERR_SOCKET: "the connection ended before the answer did",
    DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "its certificate is self-signed",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is of an unknown authority",
    CERT_HAS_EXPIRED: "its certificate has expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
};

// EXTERNAL MODULE: ./build/src/load/targets/marks.js
var marks = __webpack_require__(22245);
;// CONCATENATED MODULE: ./build/src/load/targets/wall.js


/**
 * Says why an answer shows that load would not reach the target: a login wall, a challenge page, a redirect to another
 * origin, HTML where JSON was meant. Undefined when nothing shows that. Plain text, without queries, which may hold
 * secrets.
 * @param json whether the scenario asks this address for JSON
 */
function wallOf({ status, headers, beginning }, url, json) {
    const mark = (0,marks/* platformMark */.Dw)(status, Object.fromEntries(headers)) ?? (0,marks/* pageMark */.H_)(beginning);
    const page = /<title[^>]*>([^<]*)<\/title>/i.exec(beginning)?.[1]?.trim().replace(/\s+/g, " ");
    const titled = page ? ` (its title: ${(0,report_escape/* visibleLine */.P8)(page.slice(0, 80))})` : "";
    if (mark)
        return `${url.host} answers ${status} with ${mark}${titled}: load would meet that, not the service`;
    const location = headers.get("location");
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
        const to = new URL(location, url);
        // From http to https of the same host is a redirect that everybody has; the run counts it, and says so.
        if (to.hostname !== url.hostname)
            return `${url.host} answers ${status} and leads to ${to.origin}${to.pathname}, another origin: load would not reach the service`;
    }
    const type = headers.get("content-type") ?? "";
    if (json && status < 300 && /^text\/html\b/i.test(type))
        return `${url.host}${url.pathname} answers ${status} with an HTML page where JSON was meant${titled}`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/github/issue.js

const issue_REQUEST_MS = 15_000;
const WHOLE_MS = 60_000;
/** Opens the one issue that carries the marker, keeps it current, and closes it when nothing is wrong any more. */
async function stickyIssue(request) {
    const { token, context } = request;
    if (request.state === "unknown")
        return { kind: "skipped" };
    const wrong = request.state === "wrong";
    if (!token)
        return { kind: "failed", reason: "there is no token" };
    const deadline = { signal: AbortSignal.timeout(WHOLE_MS), at: performance.now() + WHOLE_MS };
    try {
        const octokit = client(token, context.apiUrl, issue_REQUEST_MS, deadline);
        const ours = await issue_findOurs(octokit, request, deadline);
        if (!ours)
            return wrong ? await issue_open(octokit, request, deadline) : { kind: "skipped" };
        const where = { owner: context.owner, repo: context.repository, issue_number: ours.number };
        const body = `${request.marker}\n${request.body}`;
        if (wrong && ours.body === body && ours.title === request.title)
            return { kind: "unchanged", number: ours.number };
        const change = wrong
            ? { title: request.title, body }
            : { body, state: "closed", state_reason: "completed" };
        await retrying(() => octokit.rest.issues.update({ ...where, ...change }), deadline);
        return { kind: wrong ? "updated" : "closed", number: ours.number };
    }
    catch (error) {
        const { status } = error;
        const missing = (status === 403 || status === 404) && !isRateLimit(error) ? "; the job needs `permissions: issues: write`" : "";
        return { kind: "failed", reason: `${reasonOf(error)}${missing}` };
    }
}
async function issue_open(octokit, request, deadline) {
    const { context, title, marker, body } = request;
    const where = { owner: context.owner, repo: context.repository };
    const { data } = await retrying(() => octokit.rest.issues.create({ ...where, title, body: `${marker}\n${body}` }), deadline);
    return { kind: "opened", number: data.number };
}
/** The oldest open issue that begins with the marker and was opened by an app or a bot: anybody can copy a marker. */
async function issue_findOurs(octokit, { context, marker }, deadline) {
    const where = { owner: context.owner, repo: context.repository, state: "open", per_page: 100 };
    for (let page = 1;; page++) {
        const { data } = await retrying(() => octokit.rest.issues.listForRepo({ ...where, sort: "created", direction: "asc", page }), deadline);
        const found = data.find(({ body, user, pull_request, performed_via_github_app: app }) => !pull_request && (user?.type === "Bot" || app != null) && body?.startsWith(marker));
        if (found)
            return { number: found.number, title: found.title, body: found.body ?? "" };
        if (data.length < 100)
            return undefined;
    }
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/load/targets/address.js
var address = __webpack_require__(70291);
;// CONCATENATED MODULE: ./build/src/load/targets/bypass.js

const VERCEL_SECRET = "x-vercel-protection-bypass";
const VERCEL_OIDC = "x-vercel-trusted-oidc-idp-token";
/**
 * Headers, by name in lower case, that go to the target's origin and nowhere else: they belong into
 * `Transport.headers`, which engines send to `Transport.origins` only, and redirects are not followed.
 * @throws UsageError for a header that is none
 */
function bypassHeaders({ header, secret, oidcToken }) {
    const headers = {};
    if (header !== undefined && secret === undefined)
        throw new errors/* UsageError */.N(`A header for the protection's bypass is named (${header}), but no secret to send in it.`);
    const name = (header ?? VERCEL_SECRET).trim().toLowerCase();
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
        throw new errors/* UsageError */.N(`${JSON.stringify(header)} is no name of a header.`);
    if (secret !== undefined) {
        if (/[\r\n\0]/.test(secret))
            throw new errors/* UsageError */.N("The secret for the protection's bypass has a line break in it.");
        headers[name] = secret;
    }
    if (oidcToken !== undefined)
        headers[VERCEL_OIDC] = oidcToken;
    return headers;
}

;// CONCATENATED MODULE: ./build/src/load/targets/deployment.js


const POLL_MS = 5_000;
/** States after which nothing more comes. */
const ENDED = ["failure", "error"];
/** Overtaken by a later deployment; it may be deployed again, but stands in nobody's way. */
const OVERTAKEN = "inactive";
/**
 * Waits for a successful deployment of a commit and tells where it is: of the newest one that matches, `environment_url`
 * before `target_url` (which is often a log). Where several environments match, none is guessed.
 * @throws UsageError when several match, EnvironmentError when none succeeds in time
 */
async function findDeployment(source, wanted, poll = POLL_MS) {
    const end = performance.now() + wanted.patienceMs;
    for (;;) {
        const look = await lookAt(source, wanted);
        if (look.found)
            return look.found;
        if (look.hopeless || performance.now() + poll > end)
            throw new errors/* EnvironmentError */.e(`No deployment to test: ${look.seen}${look.hopeless ? "" : ` after ${Math.round(wanted.patienceMs / 1000)} s of waiting`}.`);
        wanted.say(`Waiting for a deployment of ${wanted.commit.slice(0, 7)}: ${look.seen}.`);
        await (0,promises_.setTimeout)(poll, undefined, { signal: wanted.signal });
    }
}
async function lookAt(source, wanted) {
    const all = await source.deployments(wanted.commit);
    const matching = all
        .filter(({ environment }) => wanted.environment === undefined || matches(wanted.environment, environment))
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    if (matching.length === 0) {
        const others = [...new Set(all.map(({ environment }) => environment))];
        const seen = others.length === 0
            ? `the commit ${wanted.commit.slice(0, 7)} has none`
            : `none of its environments (${others.join(", ")}) matches ${wanted.environment}`;
        return { seen, hopeless: false };
    }
    const states = [];
    const found = new Map();
    /** Environments whose deployment is under way: in a moment they may be as good. */
    const underWay = new Set();
    const overtaken = new Set();
    for (const { id, environment } of matching) {
        if (found.has(environment))
            continue;
        const statuses = await source.statuses(id);
        statuses.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
        const state = statuses[0]?.state ?? "pending";
        const success = state === "success" ? statuses[0] : undefined;
        const url = success && (success.environmentUrl || success.targetUrl);
        if (url && (wanted.url === undefined || matches(wanted.url, url)))
            found.set(environment, { url, environment });
        else {
            states.push(`${environment} is ${success ? (url ? `at ${url}` : "without an address") : state}`);
            if (!ENDED.includes(state) && !success)
                (state === OVERTAKEN ? overtaken : underWay).add(environment);
        }
    }
    // Who asks for an address knows which one is meant.
    const candidates = new Set([...found.keys(), ...(found.size > 0 && wanted.url === undefined ? underWay : [])]);
    if (candidates.size > 1)
        throw new errors/* UsageError */.N(`The commit ${wanted.commit.slice(0, 7)} is deployed to several environments (${[...candidates].join(", ")}): name the one to test by the input \`environment\`.`);
    const [only] = found.values();
    return only
        ? { found: only, seen: "", hopeless: false }
        : { seen: states.join(", "), hopeless: underWay.size + overtaken.size === 0 };
}
/** `*` in a pattern stands for anything; case does not matter. */
function matches(pattern, text) {
    const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
    return new RegExp(`^${expression}$`, "i").test(text);
}

;// CONCATENATED MODULE: ./build/src/github/secrets.js

/** Has the runner blot out a value wherever the log would show it. Before anything is logged. */
function hide(secret) {
    if (secret)
        core/* setSecret */.Pq(secret);
}
const kept = new Set();
/** What is shorter stands in ordinary words as well. */
const SHORTEST = 6;
/** Hides a value, and keeps it out of comments, summaries, issues and files, which the runner does not look at. */
function keepSecret(secret) {
    hide(secret);
    if (secret && secret.length >= SHORTEST)
        kept.add(secret);
}
/** A report without the values that are kept: a target may send back what was sent to it. */
function withoutSecrets(value) {
    return kept.size === 0 ? value : cleaned(value);
}
function cleaned(value) {
    if (typeof value === "string") {
        let text = value;
        for (const secret of kept)
            for (const form of new Set([secret, encodeURIComponent(secret)]))
                text = text.replaceAll(form, "***");
        return text;
    }
    if (Array.isArray(value))
        return value.map(cleaned);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, cleaned(own)]));
}

;// CONCATENATED MODULE: ./build/src/github/load-target.js









const DEFAULT_WAIT = "5m";
/** Longest time to wait for the deployment, and for its answer. @throws UsageError */
const patienceOf = (inputs) => (0,duration/* parseDuration */.E)(inputs.wait ?? DEFAULT_WAIT, "The input `wait`");
/**
 * Where load goes: the input `url`, else what the event or a deployment of the commit says.
 * @throws UsageError for an address that load must not go to, EnvironmentError when there is none
 */
async function targetOf(inputs, context) {
    const named = inputs.url?.split(/\s+/).filter(Boolean) ?? [];
    const { urls, from } = named.length > 0 ? { urls: named, from: "" } : await foundTarget(inputs, context);
    const allowed = inputs["allowed-hosts"]?.split(/[\s,]+/).filter(Boolean) ?? [];
    const parsed = urls.map((url) => (0,address/* parseTarget */.hu)(url, from === "" ? "The input `url`" : `The address ${from}`));
    let publicOnly = false;
    for (const url of parsed)
        publicOnly = (await (0,address/* checkHost */.RC)(url, { allowed, named: from === "", lookup: addressesOf })) || publicOnly;
    return { urls: parsed, from, publicOnly, headers: await protectionHeaders(inputs) };
}
async function foundTarget(inputs, context) {
    const { deployment, commit } = context;
    if (deployment) {
        const { state, environment, environmentUrl, targetUrl } = deployment;
        if (state !== "success")
            throw new errors/* EnvironmentError */.e(`The deployment to ${environment} is ${state || "in no state"}: there is nothing to test. Run the job only \`if: github.event.deployment_status.state == 'success'\`.`);
        const url = environmentUrl ?? targetUrl;
        checkWanted(inputs, environment, url);
        if (!url)
            throw new errors/* EnvironmentError */.e(`The deployment to ${environment} tells no address: set the input \`url\`.`);
        return { urls: [url], from: `of the deployment to ${environment}` };
    }
    if (commit === undefined)
        throw new errors/* UsageError */.N("There is no target: set the input `url`, or run on an event that has a commit.");
    const patienceMs = patienceOf(inputs);
    const found = await findDeployment(deploymentSource(inputs["github-token"], context, patienceMs), {
        commit,
        environment: inputs.environment,
        url: inputs["deployment-url"],
        patienceMs,
        signal: AbortSignal.timeout(patienceMs + 60_000),
        say: core/* info */.pq,
    });
    return { urls: [found.url], from: `of the deployment to ${found.environment}` };
}
/** What an event tells is subject to the same wishes as what is looked up. @throws EnvironmentError */
function checkWanted(inputs, environment, url) {
    const wrong = inputs.environment !== undefined && !matches(inputs.environment, environment)
        ? `is to the environment ${environment}, not to ${inputs.environment}`
        : url !== undefined && inputs["deployment-url"] !== undefined && !matches(inputs["deployment-url"], url)
            ? `is at ${url}, which does not match ${inputs["deployment-url"]}`
            : undefined;
    if (wrong !== undefined)
        throw new errors/* EnvironmentError */.e(`The deployment of this event ${wrong}: no load was sent. Let the job run only for the deployments that are meant, by \`if:\` with github.event.deployment.environment.`);
}
async function addressesOf(name) {
    try {
        return (await (0,external_node_dns_promises_.lookup)(name, { all: true })).map(({ address }) => address);
    }
    catch {
        // A name without an address is for the run to find out.
        return [];
    }
}
async function protectionHeaders(inputs) {
    const oidcToken = inputs["oidc-audience"] === undefined ? undefined : await oidc(inputs["oidc-audience"]);
    return bypassHeaders({ header: inputs["bypass-header"], secret: inputs["bypass-secret"], oidcToken });
}
async function oidc(audience) {
    try {
        const token = await core/* getIDToken */.V9(audience);
        keepSecret(token);
        return token;
    }
    catch (error) {
        throw new errors/* EnvironmentError */.e(`GitHub gives no OIDC token (${error.message.split("\n")[0]}): the job needs \`permissions: id-token: write\`, and pull requests of forks have none.`);
    }
}

;// CONCATENATED MODULE: ./build/src/github/load-options.js





/** What a script of the user's says itself, or cannot be told. */
const OF_OUR_LOADS = [
    "method",
    "body",
    "headers",
    "rate",
    "concurrency",
    "duration",
    "warmup",
    "timeout",
    "probe",
    "expect-rate-limit",
    "compare-url",
    "history",
];
/** @throws UsageError for inputs of which one would do nothing */
function checkCombination(inputs) {
    const sources = ["script", "scenario", "spec"].filter((name) => name in inputs);
    if (sources.length > 1)
        throw new errors/* UsageError */.N(`The inputs \`${sources[0]}\` and \`${sources[1]}\` exclude each other.`);
    if (inputs.script && inputs.engine === "embedded")
        throw new errors/* UsageError */.N("The input `script` is run by k6; the input `engine` says embedded.");
    const isAsked = (name) => inputs[name] !== undefined && inputs[name] !== "false";
    const ours = inputs.script && OF_OUR_LOADS.find(isAsked);
    if (ours)
        throw new errors/* UsageError */.N(`The input \`${ours}\` does not go with \`script\`, which says itself what it sends.`);
    const alone = inputs["compare-url"] && ["probe", "expect-rate-limit"].find(isAsked);
    if (alone)
        throw new errors/* UsageError */.N(`The input \`${alone}\` does not go with \`compare-url\`.`);
    if (inputs["compare-url"] && inputs.history)
        throw new errors/* UsageError */.N("The inputs `compare-url` and `history` exclude each other: a run is compared with one of them.");
}
/** What the config file says of load tests. @throws UsageError */
async function loadSection({ root, configFile }) {
    const config = (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__, 42047))).loadConfig(root, configFile).load ?? {};
    (await Promise.all(/* import() */[__webpack_require__.e(8235), __webpack_require__.e(1877)]).then(__webpack_require__.bind(__webpack_require__, 21877))).checkConfigured(config);
    return config;
}
/** The load that the inputs and the config ask for, to a target. @throws UsageError */
async function optionsOf(call, target, urls) {
    const { inputs, root, env } = call;
    const [{ resolveOptions }, { configuredCriteria, placesOf, withConfig }, { proxyFromEnvironment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8235).then(__webpack_require__.bind(__webpack_require__, 78235)),
        Promise.all(/* import() */[__webpack_require__.e(8235), __webpack_require__.e(1877)]).then(__webpack_require__.bind(__webpack_require__, 21877)),
        __webpack_require__.e(/* import() */ 5321).then(__webpack_require__.bind(__webpack_require__, 95321)),
    ]);
    const config = await loadSection(call);
    const given = {
        root,
        urls: urls.map(({ href }) => href),
        scenario: await scenarioOf(inputs, config, root, urls),
        method: inputs.method,
        body: inputs.body,
        headers: lines(inputs.headers),
        rate: inputs.rate,
        concurrency: inputs.concurrency,
        duration: inputs.duration,
        warmup: inputs.warmup,
        timeout: inputs.timeout,
        expectStatus: statuses(inputs),
        criteria: lines(inputs.criteria),
        expectsRateLimit: inputs["expect-rate-limit"] === "true",
        // With a rate limit, refusals are what is wanted; of a comparison, the difference.
        defaultCriteria: inputs["compare-url"] === undefined
            ? configuredCriteria(config, inputs["expect-rate-limit"] === "true")
            : configuredCriteria(undefined, false),
        places: placesOf(config),
        proxy: proxyFromEnvironment(env),
    };
    const options = resolveOptions(withConfig(given, config));
    Object.assign(options.plan.transport.headers, target.headers);
    options.plan.transport.publicOnly = target.publicOnly;
    return options;
}
async function scenarioOf(inputs, config, root, [url, ...others]) {
    const inside = (path, what) => {
        (0,config_inside.checkInside)((0,config_inside.topOf)(root), (0,external_node_path_.resolve)(root, path), what);
        return path;
    };
    const said = ["scenario", "spec", "method", "body"].some((name) => name in inputs) || others.length > 0;
    const { configuredSource } = await Promise.all(/* import() */[__webpack_require__.e(8235), __webpack_require__.e(1877)]).then(__webpack_require__.bind(__webpack_require__, 21877));
    const { scenario, spec, tags, operations } = said
        ? { scenario: inputs.scenario, spec: inputs.spec, tags: config.tags ?? [], operations: config.operations ?? [] }
        : configuredSource(config, root);
    if (scenario !== undefined) {
        const { readScenario } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(8815), __webpack_require__.e(5867)]).then(__webpack_require__.bind(__webpack_require__, 85867));
        return readScenario(inside(scenario, `The scenario ${scenario}`), root, url.href);
    }
    if (spec === undefined)
        return undefined;
    const { scenarioFromSpec } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(3243), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(3737), __webpack_require__.e(7268)]).then(__webpack_require__.bind(__webpack_require__, 63737));
    return scenarioFromSpec(inside(spec, `The spec ${spec}`), root, url.href, { tags, operations });
}
/** The same load for the address that the target is compared with. */
async function baseOptions(call, target) {
    const base = await targetOf({ ...call.inputs, url: call.inputs["compare-url"] }, call.context);
    return optionsOf(call, { ...base, headers: target.headers }, base.urls);
}
/** Where the figures of earlier runs are. @throws UsageError for a path that leads out of the repository */
function historyFile(call) {
    const { inputs, context, env } = call;
    const machine = [env.RUNNER_OS ?? process.platform, env.RUNNER_ARCH ?? process.arch, (0,external_node_os_.availableParallelism)()].join("-");
    return {
        path: insideOf(call, inputs.history, "The history"),
        shown: inputs.history,
        runner: inputs["runner-class"] ?? machine,
        commit: context.commit,
        url: context.runUrl,
    };
}
/** @throws UsageError for a path that leads out of the repository */
function insideOf({ root }, path, what) {
    const full = (0,external_node_path_.resolve)(root, path);
    (0,config_inside.checkInside)((0,config_inside.topOf)(root), full, `${what} ${path}`);
    return full;
}
/** An input of several lines. */
function lines(text) {
    return (text ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
}
/** The statuses that the inputs call good; undefined: those of the scenario. */
function statuses(inputs) {
    return inputs["expect-status"]?.split(/[\s,]+/).filter(Boolean);
}

;// CONCATENATED MODULE: ./build/src/github/load-words.js

/** Inputs whose flags have another name. */
const INPUTS = {
    criterion: "criteria",
    header: "headers",
    compare: "compare-url",
};
/** What the config file says in an action, as there is no input for it. */
const CONFIG = {
    stage: "stages",
    arrivals: "arrivals",
    http2: "http2: true",
    "no-verify-ssl": "verify-ssl: false",
    ca: "ca",
    tag: "tags",
    operation: "operations",
    "point-estimate": "point-estimate: true",
    "abort-on": "abort-on",
};
const known = new Set(Object.keys(GATES.find(({ name }) => name === "load-test").inputs));
/** Words about flags in the terms of the action: its inputs, or `load` in the config file. */
function inActionWords(text) {
    return text.replace(/(?<![\w-])--([a-z][a-z0-9-]*)/g, (flag, name) => {
        const input = INPUTS[name] ?? name;
        if (known.has(input) && !(name in CONFIG))
            return `\`${input}\``;
        if (name in CONFIG)
            return `\`${CONFIG[name]}\` under \`load\` in backend-kit.yml`;
        return `${flag} (of the command line)`;
    });
}
/** A result in the terms of the action, as far as its words are ours. */
function resultInActionWords(result) {
    const { generator } = result;
    return {
        ...result,
        recommendations: result.recommendations.map(inActionWords),
        notes: result.notes.map(inActionWords),
        findings: result.findings.map((finding) => ({ ...finding, message: inActionWords(finding.message) })),
        generator: generator && { ...generator, reasons: generator.reasons.map(inActionWords) },
    };
}
/** Both sides of a comparison in the terms of the action. */
function comparisonInActionWords(result) {
    return { ...result, a: resultInActionWords(result.a), b: resultInActionWords(result.b) };
}

;// CONCATENATED MODULE: ./build/src/github/load-test.js
















/** The gate load-test, as the action runs it. */
const load_test_loadTest = {
    name: "load-test",
    hide: (inputs) => {
        keepSecret(inputs["bypass-secret"]);
        for (const line of lines(inputs.headers))
            hideHeader(line);
    },
    run,
    failed: (message) => ({ data: (0,load_result/* couldNotRun */.M)(message), figures: NO_FIGURES }),
};
/** Headers that prove who somebody is, by what they are called. */
const SECRET_HEADERS = /auth|token|key|secret|cookie|session|passw|credential|signature|bypass/i;
/** A header's value, and what stands in it behind the name of a scheme. Other headers are hidden from the log alone. */
function hideHeader(line) {
    const [name = "", ...rest] = line.split(":");
    const value = rest.join(":").trim();
    hide(value);
    if (!SECRET_HEADERS.test(name))
        return;
    keepSecret(value);
    keepSecret(/^[\w-]+\s+(\S{6,})$/.exec(value)?.[1]);
}
const NO_FIGURES = {
    target: "",
    requests: 0,
    "success-rate": "",
    p50: "",
    p99: "",
    rps: "",
    "report-html": "",
};
async function run(call) {
    try {
        return await runGate(call);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.N)
            throw new errors/* UsageError */.N(inActionWords(error.message));
        if (error instanceof errors/* EnvironmentError */.e)
            throw new errors/* EnvironmentError */.e(inActionWords(error.message));
        throw error;
    }
}
async function runGate(call) {
    const { inputs } = call;
    checkCombination(inputs);
    if (inputs.history !== undefined) {
        const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(8587), __webpack_require__.e(1373)]).then(__webpack_require__.bind(__webpack_require__, 28587));
        readHistory(historyFile(call));
    }
    const report = inputs.script === undefined ? await runTarget(call) : await runUserScript(call);
    if (inputs.issue === "auto")
        await keepIssue(report, call);
    return report;
}
/** Load to an address, by our own scenario. */
async function runTarget(call) {
    const { inputs, context } = call;
    const target = await targetOf(inputs, context);
    if (target.from)
        core/* info */.pq(`The target is ${target.urls[0].origin}, the address ${target.from}.`);
    const options = await optionsOf(call, target, target.urls);
    const wall = await standsBefore(target, options, patienceOf(inputs));
    if (wall !== undefined)
        return walled(wall, options.target, target);
    const [{ runLoad }, { loadReport, compareReport }, { announce }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(7597), __webpack_require__.e(5346)]).then(__webpack_require__.bind(__webpack_require__, 7597)),
        __webpack_require__.e(/* import() */ 8187).then(__webpack_require__.bind(__webpack_require__, 78187)),
        Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(4759)]).then(__webpack_require__.bind(__webpack_require__, 64759)),
    ]);
    const engine = await engineOf(inputs.engine ?? (await loadSection(call)).engine, options, call.env);
    for (const line of announce(options))
        core/* info */.pq(inActionWords(line));
    const silent = { progress: () => { }, signal: new AbortController().signal };
    if (inputs["compare-url"] !== undefined) {
        const base = await baseOptions(call, target);
        const { runComparison } = await Promise.all(/* import() */[__webpack_require__.e(5182), __webpack_require__.e(5400), __webpack_require__.e(2965)]).then(__webpack_require__.bind(__webpack_require__, 45400));
        const result = comparisonInActionWords(await runComparison(base, options, engine, silent));
        return finished(compareReport(result), result, call, target);
    }
    const loaded = await runLoad(options, engine, silent);
    const probed = await withAskedProbes(loaded, options, inputs, silent.signal);
    if (inputs.history === undefined) {
        const result = resultInActionWords(probed);
        return finished(loadReport(result), result, call, target);
    }
    const { judgeByHistory } = await Promise.all(/* import() */[__webpack_require__.e(8587), __webpack_require__.e(1373)]).then(__webpack_require__.bind(__webpack_require__, 28587));
    const again = () => runLoad(options, engine, silent);
    const judged = await judgeByHistory(historyFile(call), probed, options, again);
    const { item } = judged;
    const result = resultInActionWords(judged.result);
    const report = loadReport(result);
    report.items.unshift(item);
    return finished(report, result, call, target);
}
/** The probes that the inputs ask for, after the load. */
async function withAskedProbes(loaded, options, inputs, signal) {
    const rateLimit = inputs["expect-rate-limit"] === "true";
    if (inputs.probe === undefined && !rateLimit)
        return loaded;
    const { parseProbes, runProbes, withProbes } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(6626)]).then(__webpack_require__.bind(__webpack_require__, 16626));
    const probes = inputs.probe === undefined ? [] : parseProbes([inputs.probe]);
    return withProbes(loaded, await runProbes(options, { probes, rateLimit, refusals: [400], signal }));
}
async function runUserScript(call) {
    const { inputs, env } = call;
    const path = insideOf(call, inputs.script, "The script");
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* UsageError */.N(`There is no script ${inputs.script}.`);
    const [{ judgeScript }, { k6 }, { parseCriterion }, { configuredCriteria, placesOf }, { located }, { parseStatus, WINDOW_MS }, { loadReport },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(5182), __webpack_require__.e(412), __webpack_require__.e(2132), __webpack_require__.e(4174), __webpack_require__.e(4181), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 14181)),
        __webpack_require__.e(/* import() */ 2608).then(__webpack_require__.bind(__webpack_require__, 2608)),
        __webpack_require__.e(/* import() */ 5189).then(__webpack_require__.bind(__webpack_require__, 55189)),
        Promise.all(/* import() */[__webpack_require__.e(8235), __webpack_require__.e(1877)]).then(__webpack_require__.bind(__webpack_require__, 21877)),
        __webpack_require__.e(/* import() */ 9271).then(__webpack_require__.bind(__webpack_require__, 9271)),
        __webpack_require__.e(/* import() */ 8235).then(__webpack_require__.bind(__webpack_require__, 78235)),
        __webpack_require__.e(/* import() */ 8187).then(__webpack_require__.bind(__webpack_require__, 78187)),
    ]);
    const given = lines(inputs.criteria);
    const config = await loadSection(call);
    const places = given.length > 0 ? undefined : placesOf(config);
    const criteria = (given.length > 0 ? given : configuredCriteria(config, false)).map((text) => located(places?.get(text), () => parseCriterion(text)));
    const target = inputs.url === undefined && !call.context.deployment ? undefined : await targetOf(inputs, call.context);
    // A script finds its target by the name that k6's own examples use.
    const scriptEnv = { ...env, ...(target && { BASE_URL: target.urls[0].href.replace(/\/$/, "") }) };
    const judged = await judgeScript(await k6(env), scriptEnv, { path, expectStatus: statuses(inputs)?.map(parseStatus), windowMs: WINDOW_MS }, { criteria, pointEstimate: config["point-estimate"] === true }, { progress: () => { }, signal: new AbortController().signal });
    const result = resultInActionWords(judged);
    return finished(loadReport(result), result, call, target);
}
async function engineOf(name, options, env) {
    const { chooseEngine } = await __webpack_require__.e(/* import() */ 2608).then(__webpack_require__.bind(__webpack_require__, 2608));
    if (name !== "k6") {
        const { checkCapacity } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(412), __webpack_require__.e(6662), __webpack_require__.e(1034)]).then(__webpack_require__.bind(__webpack_require__, 57925));
        await checkCapacity(options.plan);
    }
    return chooseEngine(name, env);
}
/** Waits until the target answers; what stands before it, if anything does. @throws EnvironmentError when it never does */
async function standsBefore(target, options, patienceMs) {
    const { tls, proxy } = options.plan.transport;
    for (const url of target.urls) {
        const look = {
            url,
            headers: target.headers,
            tls,
            proxy,
            publicOnly: target.publicOnly,
            timeoutMs: 15_000,
            signal: AbortSignal.timeout(patienceMs + 60_000),
        };
        const { seen, last } = await waitUntilReady(look, patienceMs, core/* info */.pq);
        if (!seen)
            throw new errors/* EnvironmentError */.e(`${url.host} did not become ready within ${patienceMs / 1000} s: ${last}.`);
        const wall = wallOf(seen, url, false);
        if (wall !== undefined)
            return wall;
    }
    return undefined;
}
/** Nothing was sent, since it would not have met the service; that is no pass. */
function walled(wall, shown, target) {
    const advice = Object.keys(target.headers).length > 0
        ? "The bypass that was given does not get through."
        : "Give a bypass (`bypass-secret` or `oidc-audience`), or an address that is not protected.";
    const message = `${wall}. ${advice}`;
    const findings = [(0,finding/* loadFinding */.c)("load-target-blocked", "error", message)];
    const result = { ...(0,load_result/* couldNotRun */.M)(message, shown), verdict: "fail", findings };
    return {
        gate: "load-test",
        verdict: "fail",
        headline: wall,
        coverage: "No load was sent.",
        notes: [],
        items: [],
        findings,
        figures: { ...NO_FIGURES, target: target.urls[0].href },
        data: result,
    };
}
/** Adds what every run ends with: outputs, the HTML report. */
async function finished(report, result, { inputs, env }, target) {
    const { htmlOf } = await __webpack_require__.e(/* import() */ 5841).then(__webpack_require__.bind(__webpack_require__, 25841));
    const key = keyOf(inputs);
    const path = (0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), "backend-kit", `load-test-${key}.html`);
    let page = path;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, htmlOf(withoutSecrets(result), withoutSecrets(report.headline)));
    }
    catch (error) {
        // A channel that fails never fails the gate.
        core/* warning */.$e(`The HTML report could not be written: ${error.message}.`);
        page = "";
    }
    report.figures = { ...NO_FIGURES, ...report.figures, target: target?.urls[0]?.href ?? "", "report-html": page };
    return report;
}
/** The one issue of a scheduled run. */
async function keepIssue(report, { inputs, context }) {
    const key = keyOf(inputs);
    const more = context.runUrl ? `\n\nThe [run](${context.runUrl}) has the whole report.\n` : "";
    const { headline } = withoutSecrets(report);
    const body = (0,markdown.renderMarkdown)(withoutSecrets(report));
    const outcome = await stickyIssue({
        token: inputs["github-token"],
        context,
        marker: `<!-- backend-kit:load-test-issue:${key} -->`,
        title: `load-test: ${headline}`.slice(0, 200),
        body: (body.length > 60_000 ? `### load-test\n\nThe report is too long for an issue.` : body) + more,
        state: report.verdict === "fail" ? "wrong" : report.verdict === "pass" ? "well" : "unknown",
    });
    if (outcome.kind === "failed")
        core/* warning */.$e(`The issue could not be written: ${outcome.reason}.`, { title: "load-test" });
    else if (outcome.kind !== "skipped")
        core/* info */.pq(`Issue #${outcome.number} is ${outcome.kind}.`);
}

// EXTERNAL MODULE: ./build/src/routes/drift/result.js
var result = __webpack_require__(70751);
// EXTERNAL MODULE: ./build/src/git/repository.js
var repository = __webpack_require__(18960);
;// CONCATENATED MODULE: ./build/src/github/base-commit.js


/**
 * The commit that a change is compared with, fetched into the clone where it is not there.
 * @throws UsageError when there is none, and when the change itself is not checked out
 */
async function baseCommit(root, inputs, context) {
    const top = await (0,repository/* repositoryRoot */.Hn)(root);
    const merged = context.head === undefined ? undefined : await (0,repository/* mergedInto */.P_)(top, context.head);
    const wanted = inputs.base ?? merged ?? context.base ?? context.defaultBranch;
    if (!wanted)
        throw new errors/* UsageError */.N(`The event ${context.event || "(none)"} names no base to compare with: set the input \`base\`.`);
    const commit = await (0,repository/* fetchCommit */.iH)(top, wanted);
    await checkCheckout(top, commit, context);
    return commit;
}
/** Whether all that is checked out is in the base already, as on a schedule on the default branch. */
async function bringsNothing(root, base) {
    const top = await (0,repository/* repositoryRoot */.Hn)(root);
    return (await (0,repository/* mergeBase */.wu)(top, base)) === (await (0,repository/* findCommit */.fq)(top, "HEAD"));
}
/** What a pull request would be merged into must not be judged in its place: that is always as good as it was. */
async function checkCheckout(top, base, { event, head, proposal, eventCommit }) {
    const checkedOut = await (0,repository/* findCommit */.fq)(top, "HEAD");
    if (checkedOut === undefined || checkedOut === head)
        return;
    const isBase = checkedOut === base && head !== undefined;
    if (!isBase && !(proposal !== undefined && checkedOut === eventCommit))
        return;
    throw new errors/* UsageError */.N(`The checkout holds what is there already, not what the pull request brings: run the gate on \`pull_request\`${proposal === undefined ? "" : `, or, where ${event} has to be, give actions/checkout \`ref: ${proposal}\``}.`);
}

;// CONCATENATED MODULE: ./build/src/github/routes-words.js
/** What flags of the command line are called in a workflow. */
const routes_words_WORDS = {
    all: "`all: true`",
    spec: "the input `spec`",
    code: "the input `code`",
    base: "the input `base`",
    "allow-remote-refs": "the input `allow-remote-refs`:",
    "update-baseline": "`backend-kit routes check --update-baseline` on the command line",
};
const FLAGS = new RegExp(`(?<![\\w-]|routes check )--(${Object.keys(routes_words_WORDS).join("|")})(?![\\w-])`, "g");
/** Words about flags of `routes check` in the terms of the action. */
function routesInActionWords(text) {
    return text.replace(FLAGS, (_, flag) => routes_words_WORDS[flag]);
}
/** A result in the terms of the action, as far as its words are ours: most findings quote what others wrote. */
function routesResultInActionWords(result) {
    return {
        ...result,
        notes: result.notes.map(routesInActionWords),
        findings: result.findings.map((finding) => finding.rule === "dangling-reference" || finding.rule === "invalid-document"
            ? { ...finding, message: routesInActionWords(finding.message) }
            : finding),
    };
}

;// CONCATENATED MODULE: ./build/src/github/routes-check.js





/** The gate routes-check, as the action runs it. */
const routes_check_routesCheck = {
    name: "routes-check",
    hide: () => { },
    run: routes_check_run,
    failed: (message) => ({
        data: (0,result/* couldNotCheck */.H)(message),
        figures: { served: 0, specified: 0, validated: 0, errors: 0, breaking: 0 },
    }),
};
async function routes_check_run(call) {
    try {
        return await routes_check_runGate(call);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.N)
            throw new errors/* UsageError */.N(routesInActionWords(error.message));
        if (error instanceof errors/* EnvironmentError */.e)
            throw new errors/* EnvironmentError */.e(routesInActionWords(error.message));
        throw error;
    }
}
async function routes_check_runGate({ inputs, context, root, configFile }) {
    const [{ checkRoutes }, { topOfRepository }, { resolveCheckOptions }, { routesReport }, { loadConfig }, { hostsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(8931), __webpack_require__.e(8520), __webpack_require__.e(1563), __webpack_require__.e(9661), __webpack_require__.e(628), __webpack_require__.e(3803), __webpack_require__.e(8495), __webpack_require__.e(5256)]).then(__webpack_require__.bind(__webpack_require__, 18495)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(6411), __webpack_require__.e(3205), __webpack_require__.e(5533), __webpack_require__.e(8931), __webpack_require__.e(8520), __webpack_require__.e(1563), __webpack_require__.e(9661), __webpack_require__.e(628), __webpack_require__.e(3803), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 53803)),
        __webpack_require__.e(/* import() */ 8818).then(__webpack_require__.bind(__webpack_require__, 86437)),
        __webpack_require__.e(/* import() */ 3908).then(__webpack_require__.bind(__webpack_require__, 73908)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 5887).then(__webpack_require__.bind(__webpack_require__, 55887)),
    ]);
    const config = loadConfig(root, configFile);
    const { spec, code, output, baseline } = inputs;
    const options = resolveCheckOptions({
        root: await topOfRepository(root),
        cwd: root,
        spec,
        code,
        output,
        baseline,
        allowRemote: hostsOf(inputs["allow-remote-refs"], "The input `allow-remote-refs`"),
        confined: true,
    }, config);
    const base = await baseCommit(root, inputs, context);
    core/* info */.pq(`Comparing with ${base}.`);
    // Without a change there is nothing new: what is there is what such a run is about.
    const whole = await bringsNothing(root, base);
    const { result } = await checkRoutes(options, { base, all: whole || inputs.all === "true" }, config);
    if (whole)
        result.notes.push("What is checked out has no commit that its base lacks: everything is reported, not only what is new.");
    return routesReport(routesResultInActionWords(result));
}

// EXTERNAL MODULE: ./build/src/schema/result.js
var schema_result = __webpack_require__(69252);
;// CONCATENATED MODULE: ./build/src/github/schema-check.js





/** The gate schema-check, as the action runs it. */
const schema_check_schemaCheck = {
    name: "schema-check",
    hide: (inputs, env) => hideDatabase(inputs.database, env),
    run: schema_check_run,
    failed: (message) => ({ data: (0,schema_result/* couldNotRun */.M)(message), figures: { found: 0, proved: 0, failed: 0 } }),
};
async function schema_check_run({ inputs, context, env, root, configFile }) {
    const [{ checkChange }, { loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1312), __webpack_require__.e(2682), __webpack_require__.e(8782)]).then(__webpack_require__.bind(__webpack_require__, 56401)),
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8815), __webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__, 42047)),
        __webpack_require__.e(/* import() */ 3221).then(__webpack_require__.bind(__webpack_require__, 95602)),
        Promise.all(/* import() */[__webpack_require__.e(1312), __webpack_require__.e(7083)]).then(__webpack_require__.bind(__webpack_require__, 17083)),
    ]);
    const config = loadConfig(root, configFile);
    hideDatabase(config.schema?.database, env);
    const { migrations, layout, database, seed, only, timeout } = inputs;
    const cache = inputs.cache && (0,external_node_path_.resolve)(root, inputs.cache);
    const options = resolveOptions({ root, migrations, layout, database, seed, only, timeout, cache, confined: true }, config, (name) => env[name]);
    const base = await baseCommit(root, inputs, context);
    core/* info */.pq(`Comparing with ${base}.`);
    return schemaReport(await checkChange({ ...options, base }, { progress: () => { } }));
}
/** Before anything is logged: a database URL and its password, given or in the variable that is named. */
function hideDatabase(database, env) {
    const variable = /^env:(.+)$/.exec(database ?? "")?.[1];
    const value = variable === undefined ? database : env[variable];
    // A word such as `local` is no secret, and would be blotted out wherever it stands.
    if (value === undefined || (variable === undefined ? !value.includes("://") : /^(auto|pglite|local)$/.test(value)))
        return;
    hide(value);
    try {
        const { password } = new URL(value);
        hide(password);
        // Throws where a percent sign stands alone; such an address is refused later.
        hide(decodeURIComponent(password));
    }
    catch { }
}

;// CONCATENATED MODULE: ./build/src/github/main.js


















/** Every gate, by the name in `actions/manifest.ts`. */
const main_GATES = [schema_check_schemaCheck, routes_check_routesCheck, load_test_loadTest];
/** The action: one gate, every channel. Sets the process's exit code; outputs are set whatever happens. */
async function main() {
    const { env } = process;
    // A process that has nothing left to wait for ends, whether or not a gate is done: that must not look like a pass.
    process.exitCode = verdict/* EXIT_CODES */.a.error;
    const stop = (signal) => {
        core/* error */.z3(`Stopped by ${signal}.`);
        void __webpack_require__.e(/* import() */ 9004).then(__webpack_require__.bind(__webpack_require__, 59004))
            .then(({ cleanUp }) => cleanUp())
            .finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    let inputs = {};
    let report;
    let code;
    let gate;
    const context = readContext(env);
    try {
        inputs = readInputs(env);
        keepSecret(inputs["github-token"]);
        for (const gate of main_GATES)
            gate.hide(inputs, env);
        const manifest = chooseGate(process.argv[2], inputs);
        gate = main_GATES.find(({ name }) => name === manifest.name);
        for (const warning of checkInputs(manifest, inputs))
            core/* warning */.$e(warning);
        if (context.deployment)
            context.pullRequest ??= await pullRequestOf(inputs["github-token"], context);
        report = rulePages(await gate.run({ inputs, context, env, ...whereToRun(inputs, env) }), env);
        code = verdict/* EXIT_CODES */.a[report.verdict];
    }
    catch (error) {
        ({ report, code } = crash(gate, error));
    }
    // What becomes of the channels changes nothing of it.
    process.exitCode = code;
    await tell(withoutSecrets(report), inputs, context, env);
}
/** The directory and the config that a gate works with; neither may lead out of the workspace. */
function whereToRun(inputs, env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const root = (0,external_node_path_.resolve)(workspace, inputs["working-directory"] ?? ".");
    (0,config_inside.checkInside)(workspace, root, `The working directory ${inputs["working-directory"]}`);
    if (!(0,external_node_fs_.existsSync)(root))
        throw new errors/* UsageError */.N(`There is no working directory ${inputs["working-directory"] ?? root}.`);
    const configFile = inputs.config && (0,external_node_path_.resolve)(root, inputs.config);
    if (configFile)
        (0,config_inside.checkInside)((0,config_inside.topOf)(root), configFile, `The config file ${inputs.config}`);
    return { root, configFile };
}
/** A report of what could not run, so that no channel keeps an old verdict. */
function crash(gate, error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = error instanceof errors/* UsageError */.N || error instanceof errors/* EnvironmentError */.e;
    if (!known && error instanceof Error)
        core/* info */.pq(error.stack ?? message);
    const headline = withoutSecrets(known ? message : `a mistake of ours: ${message}`);
    const name = gate?.name ?? "backend-kit";
    core/* error */.z3(headline, { title: name });
    const { data, figures } = (gate ?? main_GATES[0]).failed(headline);
    return {
        report: {
            gate: name,
            verdict: "error",
            headline,
            coverage: "Nothing was checked.",
            notes: [],
            items: [],
            findings: [],
            figures,
            data: gate ? data : { ...data, gate: name },
        },
        code: error instanceof errors/* UsageError */.N ? verdict/* EXIT_USAGE */.R : verdict/* EXIT_CODES */.a.error,
    };
}
/** Where GitHub shows the files that were checked. */
function sourceOf({ serverUrl, owner, repository, commit }) {
    return commit && `${serverUrl}/${owner}/${repository}/blob/${commit}`;
}
async function tell(found, inputs, context, env) {
    const key = keyOf(inputs);
    const report = { ...found, scope: scopeOf(inputs) };
    safely("The annotations", () => annotate(report));
    safely("The job summary", () => summarize(report, sourceOf(context), env));
    safely("The outputs", () => setOutputs(report, key, env));
    core/* info */.pq(`${report.verdict.toUpperCase()}: ${report.headline}`);
    const marker = `<!-- backend-kit:${report.gate}:${key} -->`;
    const body = (limit) => (0,markdown/* renderComment */.wQ)(report, { marker, summaryUrl: context.runUrl, source: sourceOf(context), limit });
    let bodies = [];
    // GitHub and we may count characters in different ways.
    safely("The comment", () => {
        bodies = [body(markdown/* COMMENT_LIMIT */.W$), body(markdown/* COMMENT_LIMIT */.W$ / 2), body(markdown/* COMMENT_LIMIT */.W$ / 8)];
    });
    const outcome = await stickyComment({
        token: inputs["github-token"],
        context,
        marker,
        mode: (inputs.comment ?? "auto"),
        notable: report.verdict !== "pass" || report.items.some(({ status }) => status === "unsettled"),
        bodies,
    });
    if (outcome.kind === "skipped")
        core/* info */.pq(`No comment is written: ${outcome.reason}.`);
    if (outcome.kind === "read-only")
        core/* notice */.lm(`${whyReadOnly(outcome.status, context)} The report is in the job summary.`, { title: report.gate });
    if (outcome.kind === "failed")
        core/* notice */.lm(`The comment could not be written: ${outcome.reason}. The report is in the job summary.`, {
            title: report.gate,
        });
}
/** What is lacking, in a sentence. */
function whyReadOnly(status, { fork }) {
    if (status === undefined)
        return "There is no token to write a comment with.";
    if (status === 401)
        return "GitHub does not know the token that comments are written with.";
    if (fork)
        return "The token may not write comments, as this pull request comes from a fork.";
    return "The token may not write comments: the job needs `permissions: pull-requests: write`, which a fork's has not.";
}
function setOutputs(report, key, env) {
    core/* setOutput */.uH("verdict", report.verdict);
    core/* setOutput */.uH("summary", report.headline);
    for (const [name, value] of Object.entries(report.figures))
        core/* setOutput */.uH(name, value);
    core/* setOutput */.uH("report-json", writeReport(report, key, env));
}
/** A channel that fails never fails the gate. */
function safely(what, write) {
    try {
        write();
    }
    catch (error) {
        core/* warning */.$e(`${what} could not be written: ${error.message}.`);
    }
}


/***/ }),

/***/ 89625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ dispatcherFor)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _embedded_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11653);
/* harmony import */ var _targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15953);



/** What carries single requests to an origin, by the proxy that load to it goes through, if any. */
function dispatcherFor(origin, tls, proxy, options) {
    const { verify, ca, cert, key, passphrase } = tls;
    const { allowH2, connections, timeout } = options;
    const connect = { rejectUnauthorized: verify, ca, cert, key, passphrase, timeout };
    const server = (0,_embedded_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(origin, proxy);
    if (server === undefined)
        return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
            allowH2,
            connections,
            connect: options.publicOnly ? { ...connect, lookup: (0,_targets_public_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .publicOnly */ .q)() } : connect,
        });
    const host = server.host.includes(":") ? `[${server.host}]` : server.host;
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({
        uri: `${server.secure ? "https" : "http"}://${host}:${server.port}`,
        token: server.authorization,
        requestTls: connect,
        proxyTls: { ca, rejectUnauthorized: verify },
        connections,
        // As the load does it: what is not encrypted is forwarded.
        proxyTunnel: origin.protocol === "https:",
    });
}


/***/ }),

/***/ 11653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);
/* harmony import */ var _resolve_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75427);



/** The proxy for an origin, as curl and others choose it. @throws UsageError when its address cannot be used */
function proxyFor(origin, settings) {
    const secure = origin.protocol === "https:";
    const address = secure ? settings?.https : settings?.http;
    if (!address || isExcepted(origin, settings?.noProxy ?? ""))
        return undefined;
    const name = secure ? "HTTPS_PROXY" : "HTTP_PROXY";
    const url = parse(address.includes("://") ? address : `http://${address}`);
    // The address may hold a password: it is not shown.
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The proxy in ${name} cannot be used: it must be an http:// or https:// address.`);
    return {
        host: url.hostname.replace(/^\[|\]$/g, ""),
        port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
        secure: url.protocol === "https:",
        authorization: (0,_resolve_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .basicOf */ .w)(url),
    };
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
/** NO_PROXY: names with all below them, addresses, each with or without a port, networks; `*` is everything. */
function isExcepted({ hostname, port, protocol }, list) {
    const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
    const actualPort = port || (protocol === "https:" ? "443" : "80");
    return list
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === "*")
            return true;
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry))
            return entry === host;
        if (entry.includes("/"))
            return isWithin(host, entry);
        const [, name, entryPort] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (name === undefined || (entryPort !== undefined && entryPort !== actualPort))
            return false;
        const bare = name.replace(/^\*?\.|\.$/g, "");
        return host === bare || host.endsWith(`.${bare}`);
    });
}
/** Whether an address is in a network, written as "10.0.0.0/8". */
function isWithin(host, network) {
    const [address = "", bits = ""] = network.split("/");
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const kind = family === 4 ? "ipv4" : "ipv6";
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, Number(bits), kind);
    return list.check(host, kind);
}


/***/ }),

/***/ 60850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ intendedOf),
/* harmony export */   Nv: () => (/* binding */ CLASSES),
/* harmony export */   Vk: () => (/* binding */ CUT_OFF),
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
/** Why a request was reset that we ended ourselves, as the run was ended before its time. */
const CUT_OFF = "cut off when the run was ended";
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

/***/ 48011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadFinding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A finding about a target, which has no place in a file. `subject`: what it is about, the same from run to run. */
function loadFinding(rule, severity, message, ...subject) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update([rule, ...subject].join("\0"))
        .digest("hex")
        .slice(0, 16);
    return { rule, severity, confidence: "high", message, fingerprint };
}


/***/ }),

/***/ 75427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ basicOf)
/* harmony export */ });
/** Value of an `authorization` field for the user that an address names; undefined: it names none. */
function basicOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`;
}
/** A percent sign that begins no code stands for itself, as curl has it. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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

/***/ 70291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   RC: () => (/* binding */ checkHost),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   wg: () => (/* binding */ PRIVATE_NETWORKS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25073);


/** Addresses that are no public target: RFC 6890's special ones, with loopback, link-local and private networks. */
const PRIVATE_4 = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 3],
];
const PRIVATE_6 = [
    ["::", 127],
    ["64:ff9b:1::", 48],
    ["100::", 64],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
];
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of PRIVATE_4)
    PRIVATE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_6)
    PRIVATE.addSubnet(network, prefix, "ipv6");
/** The same as networks, for engines that look names up themselves. */
const PRIVATE_NETWORKS = [...PRIVATE_4, ...PRIVATE_6].map((parts) => parts.join("/"));
/** Whether an IP address leads to this machine or a private network. */
function isPrivateAddress(address) {
    const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain);
    if (version === 0)
        return false;
    if (version === 4)
        return PRIVATE.check(plain, "ipv4");
    const mapped = embedded4(plain);
    return mapped === undefined ? PRIVATE.check(plain, "ipv6") : PRIVATE.check(mapped, "ipv4");
}
/** Where an IPv6 address holds an IPv4 one that it leads to: mapped, compatible, translated (NAT64), 6to4. */
const EMBEDDED = [
    /^\[::(?:ffff:(?:0:)?)?([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
    /^\[64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
    /^\[2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/,
];
/** The IPv4 address in an IPv6 one, which a URL writes in hexadecimal and in its shortest form. */
function embedded4(address) {
    const { hostname } = new URL(`http://[${address}]/`);
    const [, high, low] = EMBEDDED.map((form) => form.exec(hostname)).find((match) => match !== null) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}
/** Names that always mean this machine or its network. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan)$|^[^.]+$/;
/**
 * @returns whether it has to stay out of private networks, whatever its name comes to mean
 * @throws UsageError for an address that load must not go to
 */
async function checkHost(url, rules) {
    const { allowed, named } = rules;
    // A dot at the end says that the name is whole.
    const host = url.hostname.toLowerCase().replace(/\.$/, "");
    const listed = allowed.find((pattern) => matchesHost(pattern, url));
    if (allowed.length > 0 && listed === undefined)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The target ${url.host} is not among the allowed hosts (${allowed.join(", ")}).`);
    if (named || (listed !== undefined && !listed.includes("*")))
        return false;
    const literal = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, "")) !== 0;
    const addresses = literal ? [host] : PRIVATE_NAMES.test(host) ? [] : await rules.lookup(host);
    const inside = (!literal && PRIVATE_NAMES.test(host)) || addresses.some(isPrivateAddress);
    if (inside)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`The target ${url.host} leads to this machine or a private network; name it among the allowed hosts if that is meant.`);
    return true;
}
/** `*` stands for anything within a name; a pattern without a port is for all ports. */
function matchesHost(pattern, url) {
    const wanted = pattern.trim().toLowerCase();
    const name = url.hostname.replace(/\.$/, "");
    const against = /:\d+$/.test(wanted) ? `${name}:${url.port || (url.protocol === "https:" ? 443 : 80)}` : name;
    const expression = wanted.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
    return new RegExp(`^${expression}$`).test(against.toLowerCase());
}
/** Reads a target's address. @throws UsageError */
function parseTarget(text, what) {
    const trimmed = text.trim();
    if (!URL.canParse(trimmed)) {
        const scheme = /^[\w.-]+(?::\d+)?(?:\/|$)/.test(trimmed) ? `; write https://${trimmed}` : "";
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} is ${JSON.stringify(trimmed)}, which is no address${scheme}.`);
    }
    const url = new URL(trimmed);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
        const hint = /^[\w.-]+:\d+(?:\/|$)/.test(trimmed) ? `; write http://${trimmed}` : "";
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} is ${JSON.stringify(trimmed)}; it must begin with http:// or https://${hint}.`);
    }
    if (url.username || url.password)
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N(`${what} has a user name or password in it; send a header Authorization in its place.`);
    return url;
}


/***/ }),

/***/ 22245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ platformMark),
/* harmony export */   H_: () => (/* binding */ pageMark),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/** What shows that a platform answered in the target's place. Plain data: scripts of other engines get it too. */
const MARKS = {
    headers: [
        // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
        { name: "cf-mitigated", value: "challenge", means: "a challenge page of Cloudflare" },
        // https://vercel.com/docs/vercel-firewall: "challenge" or "deny"
        { name: "x-vercel-mitigated", value: ".", means: "Vercel's firewall" },
        { name: "x-vercel-challenge-token", value: ".", means: "a challenge page of Vercel" },
        // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
        { name: "x-amzn-waf-action", value: "challenge|captcha", means: "a challenge page of AWS WAF" },
        // Deployment protection answers with 401, a page and this cookie.
        {
            name: "set-cookie",
            value: "(^|[\n,])\\s*_vercel_sso_nonce=",
            status: 401,
            means: "Vercel's deployment protection",
        },
    ],
    logins: [
        "^https://([^/]+\\.)?vercel\\.com/(sso-api|login)",
        "^https://[^/]+\\.cloudflareaccess\\.com/",
        "/cdn-cgi/access/login",
        "^https://login\\.(microsoftonline|live)\\.com/",
        "^https://accounts\\.google\\.com/",
        "^https://[^/]+\\.(okta|auth0)\\.com/",
        "^https://github\\.com/login",
        "^https://app\\.netlify\\.com/",
        "^[^?#]*/(log[-_]?in|sign[-_]?in|sso|saml|oauth2?|authorize)([/?#.]|$)",
    ],
    titles: [
        { title: "^Just a moment\\.\\.\\.$", means: "a challenge page of Cloudflare" },
        { title: "^Attention Required! \\| Cloudflare$", means: "a page of Cloudflare that blocks" },
        { title: "^Vercel Security Checkpoint$", means: "a challenge page of Vercel" },
        // Sucuri's CloudProxy and Anubis answer with 200.
        { title: "^You are being redirected\\.\\.\\.$", means: "a challenge page of Sucuri" },
        { title: "^Making sure you(?:'|&#39;|\u2019)re not a bot!$", means: "a challenge page of Anubis" },
        { title: "^DDoS-Guard$", means: "a challenge page of DDoS-Guard" },
        // Where redirects were followed on the way.
        { title: "^(?:Log in to|Sign in to|Login [–-]) Vercel$", means: "the login page of Vercel" },
        { title: "^Sign in .{1,3} Cloudflare Access$", means: "the login page of Cloudflare Access" },
    ],
    pages: [{ text: "<iframe[^>]{1,400}/_Incapsula_Resource\\?", means: "a page of Imperva that blocks" }],
};
/**
 * Says what stood in the way when an answer is not the target's own; undefined when nothing shows that.
 * @param headers names in lower case
 */
function platformMark(status, headers) {
    const mark = MARKS.headers.find((one) => {
        const given = headers[one.name];
        return given !== undefined && (one.status ?? status) === status && new RegExp(one.value, "i").test(given);
    });
    if (mark)
        return mark.means;
    const location = status >= 300 && status < 400 ? headers.location : undefined;
    if (location === undefined)
        return undefined;
    const lower = location.toLowerCase();
    return MARKS.logins.some((pattern) => new RegExp(pattern).test(lower)) ? "a redirect to a login page" : undefined;
}
/** The same by the beginning of an HTML page. */
function pageMark(html) {
    const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();
    const titled = title === undefined ? undefined : MARKS.titles.find((one) => new RegExp(one.title).test(title));
    return (titled ?? MARKS.pages.find((one) => new RegExp(one.text).test(html)))?.means;
}


/***/ }),

/***/ 15953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PRIVATE_CODE),
/* harmony export */   q: () => (/* binding */ publicOnly)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70291);


/** Code of the error for a name that has come to lead into a private network. */
const PRIVATE_CODE = "EPRIVATE";
/**
 * Looks names up for connections that must stay out of private networks: a name that was public when the target was
 * checked may have another address by the time that a connection is opened (DNS rebinding).
 */
function publicOnly(lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, options, (error, address, family) => {
            const found = Array.isArray(address) ? address.map((one) => one.address) : [address];
            if (!error && found.some(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateAddress */ .C0))
                callback(Object.assign(new Error(`${hostname} leads to a private network`), { code: PRIVATE_CODE }), "", 0);
            else
                callback(error, address, family);
        });
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
    const plain = withoutEndingLines(visible(code));
    const fence = "`".repeat(Math.max(3, longestRun(plain, "`") + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** A regular expression for it would look at every run of line ends from each of its places. */
function withoutEndingLines(text) {
    let end = text.length;
    while (text[end - 1] === "\n")
        end--;
    return text.slice(0, end);
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Ux: () => (/* binding */ onlyDifferent),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** A comment on GitHub has at most this many characters. */
const COMMENT_LIMIT = 65_536;
/** A step's summary has at most this many bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
/** The comment on a pull request: whole, or a line for each item, or cut at a line. */
function renderComment(report, options) {
    const more = options.summaryUrl
        ? `The [job summary](${options.summaryUrl}) has the whole report.`
        : "The job summary has the whole report.";
    const { limit = COMMENT_LIMIT, source } = options;
    const prefix = `${options.marker}\n`;
    return tiered(report, { limit: limit - prefix.length, size: (text) => text.length, more, prefix, source });
}
/** The summary of a step, by the same tiers. */
function renderSummary(report, limit = SUMMARY_LIMIT, source) {
    const more = "The report was too long for this place: `report-json` has all of it.";
    return tiered(report, { limit, size: (text) => Buffer.byteLength(text), more, prefix: "", source });
}
/** The whole report, of any length. */
function renderMarkdown(report) {
    return whole(report, true, undefined);
}
function tiered(report, { limit, size, more, prefix, source }) {
    const full = whole(report, true, source);
    if (size(full) <= limit)
        return prefix + full;
    const short = `${whole(report, false, source)}\n\n${more}\n`;
    if (size(short) <= limit)
        return prefix + short;
    const ending = `\n\nCut here. ${more}\n`;
    const lines = [];
    let used = size(ending);
    // Without details there are no fences and no tags left open, whichever line is the last.
    for (const line of short.split("\n")) {
        used += size(`${line}\n`);
        if (used > limit)
            break;
        lines.push(line);
    }
    return prefix + lines.join("\n") + ending;
}
/** Items that are shown with all that there is to say. */
const MOST_OPEN = 5;
const VERDICTS = { pass: "✅", fail: "❌", inconclusive: "⚠️", error: "⚠️" };
const STATUSES = { good: "✅", bad: "❌", unsettled: "⚠️", neutral: "☑️" };
function whole(report, details, source) {
    const scope = report.scope === undefined ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(report.scope)})`;
    const parts = [
        `### ${VERDICTS[report.verdict]} ${report.gate}${scope}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.headline)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.coverage),
    ];
    const shown = report.items.filter((item) => item.status !== "good");
    const good = report.items.filter((item) => item.status === "good");
    parts.push(...shown.map((item, at) => !details ? itemLine(item) : at < MOST_OPEN ? itemDetails(item, source) : folded(item, source)));
    if (report.findings.length > 0)
        parts.push(...findingParts(report.findings, source, details));
    if (good.length > 0) {
        const lines = good.map(itemLine).join("\n");
        parts.push(details ? `<details><summary>${good.length} without a complaint</summary>\n\n${lines}\n\n</details>` : lines);
    }
    if (report.notes.length > 0)
        parts.push(report.notes.map((note) => `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}</sub>`).join("\n"));
    return `${parts.filter(Boolean).join("\n\n")}\n`;
}
function itemLine(item) {
    return `- ${STATUSES[item.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(item.title)} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(item.summary, 300))}`;
}
function itemDetails(item, source) {
    return [
        `#### ${STATUSES[item.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(item.title)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.summary),
        ...item.blocks.map((content) => block(content, source)),
    ].join("\n\n");
}
/** What comes after the first few: a line each, that opens. */
function folded(item, source) {
    if (item.blocks.length === 0)
        return itemDetails(item, source);
    const line = `${STATUSES[item.status]} <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(item.title))}</code> <b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}</b>`;
    return [
        `<details><summary>${line}</summary>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.summary),
        ...item.blocks.map((content) => block(content, source)),
        "</details>",
    ].join("\n\n");
}
function block(content, source) {
    switch (content.kind) {
        case "rule":
            return `${ruleName(content)}, at ${place(content.at, source)}`;
        case "text":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(content.text);
        case "code":
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(content.title)}**\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(content.language, content.code)}`;
        case "changes":
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(content.title)}**\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)("diff", content.changes.map(changeDiff).join("\n"))}`;
        case "table":
            return table(content);
    }
}
/** `-` for what should be there, `+` for what is. */
function changeDiff(change) {
    const sign = (prefix, text) => text === undefined ? [] : text.split("\n").map((line) => `${prefix} ${line}`);
    const { before, after } = onlyDifferent(change);
    return [
        `@@ ${change.subject} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(change.name)} ${WORDS[change.change]} @@`,
        ...sign("-", before),
        ...sign("+", after),
    ].join("\n");
}
const WORDS = { missing: "is missing", extra: "is left behind", changed: "came back changed" };
/** Of two long definitions, the lines that differ, with one line around. */
function onlyDifferent({ before, after }) {
    if (before === undefined || after === undefined)
        return { before, after };
    const was = before.split("\n");
    const is = after.split("\n");
    if (was.length + is.length < 12)
        return { before, after };
    let start = 0;
    while (start < was.length && start < is.length && was[start] === is[start])
        start++;
    let end = 0;
    while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end))
        end++;
    const cut = (lines) => {
        const from = Math.max(0, start - 1);
        const to = Math.min(lines.length, lines.length - end + 1);
        return [...(from > 0 ? ["…"] : []), ...lines.slice(from, to), ...(to < lines.length ? ["…"] : [])].join("\n");
    };
    return { before: cut(was), after: cut(is) };
}
function table({ title, columns, rows }) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}**`,
        "",
        line(columns.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)),
        line(columns.map(() => "---")),
        ...rows.map((row) => line(row.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCodeInTable */ .G7))),
    ].join("\n");
}
/** Findings that are shown; the others, which are not worse, are folded. */
const MOST_FINDINGS = 10;
function findingParts(findings, source, details) {
    const [first, rest] = [findings.slice(0, MOST_FINDINGS), findings.slice(MOST_FINDINGS)];
    // A fold around one or two saves nobody anything.
    if (!details || rest.length < 3)
        return [findingList(findings, source)];
    const title = `${rest.length} more findings`;
    return [
        findingList(first, source),
        `<details><summary>${title}</summary>\n\n${findingList(rest, source)}\n\n</details>`,
    ];
}
function findingList(findings, source) {
    return findings
        .map((finding) => [
        `- **${finding.severity}**`,
        place(finding.location, source),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.message, 1500)),
        `(${ruleName(finding)})`,
    ]
        .filter(Boolean)
        .join(" "))
        .join("\n");
}
function ruleName({ rule, docs }) {
    return docs === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule)}](${docs})`;
}
const ANOTHER_COMMIT = /^[0-9a-f]{7,40}:/;
function place(location, source) {
    if (!location)
        return "";
    const { file, line } = location;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(line ? `${file}:${line}` : file);
    // What stood in another commit is not where the files are.
    if (source === undefined || ANOTHER_COMMIT.test(file))
        return shown;
    // Parentheses would end the address.
    const path = file
        .split("/")
        .map((part) => encodeURIComponent(part.toWellFormed()).replace(/\(/g, "%28").replace(/\)/g, "%29"));
    return `[${shown}](${source}/${path.join("/")}${line ? `#L${line}` : ""})`;
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
    contracts: 0,
    undeclared: 0,
    generated: 0,
    unread: 0,
    unserved: 0,
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


/***/ })

};
