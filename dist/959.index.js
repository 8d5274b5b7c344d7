export const id = 959;
export const ids = [959,75];
export const modules = {

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   T: () => (/* binding */ checkInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5073);



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
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(top), real(path));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .N(`${what} lies outside of ${top}, where a config file and the action's inputs may not lead.`);
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

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   JG: () => (/* binding */ gitLine),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   oX: () => (/* binding */ tryGitLine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);


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
            env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", ...options.env },
        }, (error, stdout, stderr) => {
            if (!error)
                resolve(stdout);
            else if (error.code === "ENOENT")
                reject(new _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .N("git is not installed, or not on PATH; `schema check` needs it, `schema prove` does not."));
            else
                reject(new GitError(args[0], stderr.toString().trim() || error.message));
        });
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input ?? "");
    });
}
/** git said no; the message is its own. */
class GitError extends _report_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .e {
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
/** Contents of objects, by their names, in one process. */
function readBlobs(root, objects) {
    const output = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", ["-c", "safe.directory=*", "cat-file", "--batch"], {
        cwd: root,
        input: `${objects.join("\n")}\n`,
        maxBuffer: 1024 * 1024 * 1024,
        stdio: ["pipe", "pipe", "ignore"],
    });
    const blobs = new Map();
    for (let at = 0; at < output.length;) {
        const lineEnd = output.indexOf(10, at);
        const [object, , size] = output.toString("latin1", at, lineEnd).split(" ");
        // "<object> missing": a clone without blobs that may not fetch them.
        if (size === undefined)
            throw new GitError("cat-file", `${object} is missing`);
        blobs.set(object, output.subarray(lineEnd + 1, lineEnd + 1 + Number(size)));
        at = lineEnd + 1 + Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   P_: () => (/* binding */ mergedInto),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export findCommit */
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(998);


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

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/config/inside.js
var inside = __webpack_require__(8994);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/annotations.js

/** GitHub shows ten of each type for a step and drops the rest without a word. */
const MOST_PER_LEVEL = 10;
const MOST_CHARACTERS = 4_096;
/** What is wrong, worst first; where there is more than GitHub shows, the last one says so. */
function annotationsOf(report) {
    const all = [];
    for (const item of report.items) {
        if (item.status === "good")
            continue;
        const level = item.status === "bad" ? "error" : item.status === "unsettled" ? "warning" : "notice";
        all.push({
            level: level === "notice" ? "note" : level,
            title: `${report.gate}: ${item.label}`,
            message: item.summary,
            file: item.file,
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
function summarize(report, env) {
    if (!env.GITHUB_STEP_SUMMARY)
        return;
    (0,external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, (0,markdown/* renderSummary */.Br)(report));
}
/** Writes the JSON report to a file of the job's temporary directory: outputs hold a megabyte at most, for all of a job. */
function writeReport(report, key, env) {
    const directory = (0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), "backend-kit");
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, `${report.gate}-${key.replace(/[^\w.-]/g, "_")}.json`);
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(report.data, null, 2)}\n`);
    return path;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/src/github/comment.js


const PATIENCE = { request: 15_000, whole: 60_000 };
/** Creates or updates the one comment that carries the marker. */
async function stickyComment(request) {
    const { token, context, mode } = request;
    if (mode === "never")
        return { kind: "skipped", reason: "comments are switched off" };
    if (context.pullRequest === undefined)
        return { kind: "skipped", reason: `the event ${context.event} has no pull request` };
    if (!token)
        return { kind: "read-only" };
    const { request: each, whole } = request.patience ?? PATIENCE;
    const deadline = { signal: AbortSignal.timeout(whole), at: performance.now() + whole };
    try {
        return await post(request, client(token, context.apiUrl, each, deadline), context.pullRequest, deadline);
    }
    catch (error) {
        const { status, message } = error;
        // "Resource not accessible by integration": the token of a fork's pull request.
        if ((status === 403 || status === 404 || status === 401) && !isRateLimit(error))
            return { kind: "read-only" };
        return { kind: "failed", reason: isTimeout(error) ? "GitHub did not answer in time" : message.split("\n")[0] };
    }
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
    if (ours && bodies[0] === ours.body)
        return { kind: "unchanged", url: ours.html_url };
    if (ours) {
        try {
            const update = (body) => octokit.rest.issues.updateComment({ ...where, comment_id: ours.id, body });
            return { kind: "updated", url: (await longestThatFits(bodies, update, deadline)).data.html_url };
        }
        catch (error) {
            // Somebody deleted it in between.
            if (error.status !== 404)
                throw error;
        }
    }
    if (mode === "auto" && !notable)
        return { kind: "skipped", reason: "there is nothing to complain of" };
    const create = (body) => octokit.rest.issues.createComment({ ...issue, body });
    return { kind: "created", url: (await longestThatFits(bodies, create, deadline)).data.html_url };
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
/** The newest comment that begins with the marker and was written by an app or a bot: anybody can copy a marker. */
async function findOurs(octokit, where, marker, deadline) {
    let found;
    for (let page = 1;; page++) {
        const { data } = await retrying(() => octokit.rest.issues.listComments({ ...where, per_page: 100, page }), deadline);
        if (!Array.isArray(data))
            throw new Error("GitHub's answer is no list of comments");
        for (const comment of data) {
            const isMine = comment.user?.type === "Bot" || comment.performed_via_github_app != null;
            if (isMine && comment.body?.startsWith(marker))
                found = comment;
        }
        if (data.length < 100)
            return found;
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
        base: baseOf(event, payload, env),
        head: payload.pull_request?.head?.sha,
        defaultBranch: payload.repository?.default_branch,
        runUrl: env.GITHUB_RUN_ID && `${serverUrl}/${owner}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`,
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        serverUrl,
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

;// CONCATENATED MODULE: ./build/src/github/docs.js
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REFERENCE = /^[\w./-]+$/;
/** Gives every finding the address of its rule's page, in the version of the action that runs. */
function rulePages(report, env) {
    const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: reference = "" } = env;
    if (!REPOSITORY.test(repository) || !REFERENCE.test(reference))
        return report;
    for (const finding of report.findings)
        finding.docs = `https://github.com/${repository}/blob/${reference}/docs/rules/${finding.rule}.md`;
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
        description: "Tells the comments of several jobs of one pull request apart, such as those of a matrix.",
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
const GATES = [schemaCheck];

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
    return Object.keys(inputs)
        .filter((name) => name !== "gate" && !known.includes(name))
        .map((name) => `${gate.name} has no input \`${name}\`${(0,suggestion/* suggestion */.h)(name, known)}`);
}

// EXTERNAL MODULE: ./build/src/schema/result.js
var result = __webpack_require__(9252);
// EXTERNAL MODULE: ./build/src/git/repository.js
var repository = __webpack_require__(8960);
;// CONCATENATED MODULE: ./build/src/github/base-commit.js


/** The commit that a change is compared with, fetched into the clone where it is not there. @throws UsageError */
async function baseCommit(root, inputs, context) {
    const top = await (0,repository/* repositoryRoot */.Hn)(root);
    const merged = context.head === undefined ? undefined : await (0,repository/* mergedInto */.P_)(top, context.head);
    const wanted = inputs.base ?? merged ?? context.base ?? context.defaultBranch;
    if (!wanted)
        throw new errors/* UsageError */.N(`The event ${context.event || "(none)"} names no base to compare with: set the input \`base\`.`);
    return (0,repository/* fetchCommit */.iH)(top, wanted);
}

;// CONCATENATED MODULE: ./build/src/github/secrets.js

/** Has the runner blot out a value wherever it would be shown. Before anything is logged. */
function hide(secret) {
    if (secret)
        core/* setSecret */.Pq(secret);
}

;// CONCATENATED MODULE: ./build/src/github/schema-check.js





/** The gate schema-check, as the action runs it. */
const schema_check_schemaCheck = {
    name: "schema-check",
    hide: (inputs, env) => hideDatabase(inputs.database, env),
    run,
    failed: (message) => ({ data: (0,result/* couldNotRun */.M)(message), figures: { found: 0, proved: 0, failed: 0 } }),
};
async function run({ inputs, context, env, root, configFile }) {
    const [{ checkChange }, { loadConfig }, { resolveOptions }, { schemaReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(312), __webpack_require__.e(682), __webpack_require__.e(966)]).then(__webpack_require__.bind(__webpack_require__, 9585)),
        Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(428)]).then(__webpack_require__.bind(__webpack_require__, 2047)),
        __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 5602)),
        Promise.all(/* import() */[__webpack_require__.e(312), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 7083)),
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
        for (const form of [password, decodeURIComponent(password)])
            hide(form);
    }
    catch { }
}

;// CONCATENATED MODULE: ./build/src/github/main.js













/** Every gate, by the name in `actions/manifest.ts`. */
const main_GATES = [schema_check_schemaCheck];
/** The action: one gate, every channel. Sets the process's exit code; outputs are set whatever happens. */
async function main() {
    const { env } = process;
    const stop = (signal) => {
        core/* error */.z3(`Stopped by ${signal}.`);
        void __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 9004))
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
        hide(inputs["github-token"]);
        for (const gate of main_GATES)
            gate.hide(inputs, env);
        const manifest = chooseGate(process.argv[2], inputs);
        gate = main_GATES.find(({ name }) => name === manifest.name);
        for (const warning of checkInputs(manifest, inputs))
            core/* warning */.$e(warning);
        report = rulePages(await gate.run({ inputs, context, env, ...whereToRun(inputs, env) }), env);
        code = verdict/* EXIT_CODES */.a[report.verdict];
    }
    catch (error) {
        ({ report, code } = crash(gate, error));
    }
    await tell(report, inputs, context, env);
    process.exitCode = code;
}
/** The directory and the config that a gate works with; neither may lead out of the workspace. */
function whereToRun(inputs, env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const root = (0,external_node_path_.resolve)(workspace, inputs["working-directory"] ?? ".");
    (0,inside/* checkInside */.T)(workspace, root, `The working directory ${inputs["working-directory"]}`);
    const configFile = inputs.config && (0,external_node_path_.resolve)(root, inputs.config);
    if (configFile)
        (0,inside/* checkInside */.T)((0,inside/* topOf */.H)(root), configFile, `The config file ${inputs.config}`);
    return { root, configFile };
}
/** A report of what could not run, so that no channel keeps an old verdict. */
function crash(gate, error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = error instanceof errors/* UsageError */.N || error instanceof errors/* EnvironmentError */.e;
    if (!known && error instanceof Error)
        core/* info */.pq(error.stack ?? message);
    const headline = known ? message : `a mistake of ours: ${message}`;
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
async function tell(report, inputs, context, env) {
    const key = inputs.key ?? "default";
    safely("The annotations", () => annotate(report));
    safely("The job summary", () => summarize(report, env));
    safely("The outputs", () => setOutputs(report, key, env));
    core/* info */.pq(`${report.verdict.toUpperCase()}: ${report.headline}`);
    const marker = `<!-- backend-kit:${report.gate}:${key.replace(/[^\w.-]/g, "_")} -->`;
    const body = (limit) => (0,markdown/* renderComment */.wQ)(report, { marker, summaryUrl: context.runUrl, limit });
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
        notable: report.verdict !== "pass",
        bodies,
    });
    if (outcome.kind === "read-only")
        core/* notice */.lm("The token may not write comments, as on a pull request of a fork: the report is in the job summary.", {
            title: report.gate,
        });
    if (outcome.kind === "failed")
        core/* notice */.lm(`The comment could not be written: ${outcome.reason}. The report is in the job summary.`, {
            title: report.gate,
        });
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

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Ux: () => (/* binding */ onlyDifferent),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

/** A comment on GitHub has at most this many characters. */
const COMMENT_LIMIT = 65_536;
/** A step's summary has at most this many bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
/** The comment on a pull request: whole, or a line for each item, or cut at a line. */
function renderComment(report, options) {
    const more = options.summaryUrl
        ? `The [job summary](${options.summaryUrl}) has the whole report.`
        : "The job summary has the whole report.";
    const { limit = COMMENT_LIMIT } = options;
    return tiered(report, limit - options.marker.length - 1, (text) => text.length, more, `${options.marker}\n`);
}
/** The summary of a step, by the same tiers. */
function renderSummary(report, limit = SUMMARY_LIMIT) {
    return tiered(report, limit, (text) => Buffer.byteLength(text), "The report was too long for this place: `report-json` has all of it.", "");
}
/** The whole report, of any length. */
function renderMarkdown(report) {
    return whole(report, true);
}
function tiered(report, limit, size, more, prefix) {
    const full = whole(report, true);
    if (size(full) <= limit)
        return prefix + full;
    const short = `${whole(report, false)}\n\n${more}\n`;
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
const VERDICTS = { pass: "✅", fail: "❌", inconclusive: "⚠️", error: "⚠️" };
const STATUSES = { good: "✅", bad: "❌", unsettled: "⚠️", neutral: "☑️" };
function whole(report, details) {
    const parts = [
        `### ${VERDICTS[report.verdict]} ${report.gate}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.headline)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.coverage),
    ];
    const shown = report.items.filter((item) => item.status !== "good");
    const good = report.items.filter((item) => item.status === "good");
    parts.push(...shown.map((item) => (details ? itemDetails(item) : itemLine(item))));
    if (report.findings.length > 0)
        parts.push(findingList(report.findings));
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
function itemDetails(item) {
    return [
        `#### ${STATUSES[item.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(item.title)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.label)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(item.summary),
        ...item.blocks.map(block),
    ].join("\n\n");
}
function block(content) {
    switch (content.kind) {
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
function findingList(findings) {
    return findings
        .map((finding) => `- **${finding.severity}** ${place(finding)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.message, 1500))} (${ruleName(finding)})`)
        .join("\n");
}
function ruleName({ rule, docs }) {
    return docs === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule)}](${docs})`;
}
function place({ location }) {
    return location ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`${location.file}${location.line ? `:${location.line}` : ""}`) : "";
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
