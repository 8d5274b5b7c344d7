export const id = 8782;
export const ids = [8782];
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
