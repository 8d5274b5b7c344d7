export const id = 966;
export const ids = [966];
export const modules = {

/***/ 9585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkChange: () => (/* binding */ checkChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
;// CONCATENATED MODULE: ./build/src/git/files.js



/** The files under a directory in a commit; none when the directory is not there. */
async function filesAt(root, commit, directory) {
    const prefix = directory === "." || directory === "" ? "" : `${directory}/`;
    const listing = await (0,git/* git */.$Y)(root, ["ls-tree", "-r", "-z", "--full-tree", commit, ...(prefix ? ["--", prefix] : [])]);
    const files = [];
    for (const entry of listing.toString().split("\0")) {
        const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (mode === undefined || mode === "120000" || !path.startsWith(prefix))
            continue;
        files.push({ path: path.slice(prefix.length), read: () => (0,git/* readBlob */.gm)(root, object) });
    }
    return files;
}
/** Paths, relative to the root, that differ between a commit and the working tree, new files included. */
async function changedSince(root, commit, directory) {
    const pathspec = ["--", directory === "" ? "." : `:(literal)${directory}`];
    const [changed, untracked] = await Promise.all([
        (0,git/* git */.$Y)(root, ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", commit, ...pathspec]),
        (0,git/* git */.$Y)(root, ["ls-files", "--others", "--exclude-standard", "-z", ...pathspec]),
    ]);
    return [...new Set(`${changed}\0${untracked}`.split("\0").filter(Boolean))];
}
/** All SQL files of the working tree, relative to the root. */
async function sqlFiles(root) {
    const listing = await (0,git/* git */.$Y)(root, ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", "*.sql"]);
    return [...new Set(listing.toString().split("\0").filter(Boolean))].filter((path) => {
        try {
            return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).isFile();
        }
        catch {
            return false;
        }
    });
}
/** A file of the working tree. */
function workingFile(root, path) {
    return { path, read: () => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path)) };
}

// EXTERNAL MODULE: ./build/src/git/repository.js
var repository = __webpack_require__(8960);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/schema/gate.js + 33 modules
var gate = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/schema/migrations/read-history.js + 12 modules
var read_history = __webpack_require__(8726);
// EXTERNAL MODULE: ./build/src/schema/sql/split.js
var sql_split = __webpack_require__(3894);
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
    const selection = { order: [], judged: new Set(), problems: [...head.problems] };
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
    selection.problems.push(...gone([...before.values()].filter((old) => !now.has(old.id)), added));
    selection.problems.push(...outOfOrder(base, head, added));
    for (const migration of added)
        if (!migration.repeatable)
            selection.judged.add(migration.id);
    selection.order.push(...added);
    return selection;
}
function edited(old, migration, layout) {
    if (old.up.sql === migration.up.sql)
        return [];
    const { file } = migration.up;
    if (meaning(old.up) !== meaning(migration.up)) {
        return [
            problem("edited-migration", "error", file, `${file} has run where the base branch is deployed; editing it changes nothing there. Undo the edit and add a migration instead.`),
        ];
    }
    if (!CHECKSUMS.has(layout))
        return [];
    return [
        problem("edited-migration", "warning", file, `${file} differs from the base branch in comments or white space: ${layout} compares checksums and will complain.`),
    ];
}
function rollbackChanged(old, migration) {
    const text = (script) => (script === undefined ? undefined : meaning(script));
    return text(old.down) !== text(migration.down) || Boolean(old.irreversible) !== Boolean(migration.irreversible);
}
/** A script without comments and outer white space. */
function meaning(script) {
    const split = (0,sql_split/* splitScript */.QR)(script.sql, script.firstLine, script.verbatimBlocks);
    return JSON.stringify([
        split.statements.map(({ text, copyData }) => [text.replaceAll("\r\n", "\n"), copyData]),
        script.transaction,
    ]);
}
function gone(old, added) {
    return old.map((migration) => {
        const renamed = added.find((candidate) => meaning(candidate.up) === meaning(migration.up));
        if (renamed) {
            return problem("renamed-migration", "error", renamed.up.file, `${migration.id} is now called ${renamed.id}: where it has run, it would run again. Keep the name that is on the base branch.`);
        }
        return problem("deleted-migration", "error", migration.up.file, `${migration.id} is on the base branch and not here: databases that ran it can no longer be built or rolled back. Bring it back.`);
    });
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
            ? problem("out-of-order", "error", file, `${migration.id} comes before ${last.id}, which is on the base branch: ${why}. Give it a later version.`)
            : problem("out-of-order", "warning", file, `${migration.id} comes before ${last.id}, which is on the base branch: it runs in another order on new databases than on old ones. Give it a later version.`);
    });
}
function problem(rule, severity, file, message) {
    return { rule, severity, message, file };
}

// EXTERNAL MODULE: ./build/src/schema/only.js
var only = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/schema/paths.js
var paths = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/src/schema/check-change.js









/** `schema check`: judges what was added since the change left its base; the history before it is replayed. */
async function checkChange(options, context) {
    const root = await (0,repository/* repositoryRoot */.Hn)(options.root);
    const commit = await (0,repository/* mergeBase */.wu)(root, options.base ?? (await (0,repository/* defaultBase */.px)(root)));
    const shown = options.migrations === undefined
        ? await findMigrations(root)
        : (0,paths/* relativePath */.i)(root, (0,external_node_path_.resolve)(options.root, options.migrations));
    const changed = await changedSince(root, commit, shown === "." ? "" : shown);
    const directory = (0,external_node_path_.resolve)(root, shown);
    const reading = { ...options, directory, shown };
    const head = (0,read_history/* readHistory */.Lu)((0,read_history/* filesOnDisk */.Ed)(directory, shown), reading);
    if (changed.length === 0) {
        const order = head.migrations;
        return (0,gate/* nothingToCheck */.JW)({ layout: head.layout, order, judged: new Set(), problems: [] }, `Nothing to check: no migration was added or changed in ${shown} since ${commit.slice(0, 10)}.`);
    }
    const selection = selectJudged(await historyAt(root, commit, shown, reading, head.layout), head);
    const matches = (0,only/* matcher */.j)(options.only);
    const judged = new Set([...selection.judged].filter(matches));
    const input = { layout: head.layout, ...selection, judged };
    if (judged.size === 0)
        return (0,gate/* nothingToCheck */.JW)(input, `Nothing to run: no migration and no rollback was added or changed in ${shown} since ${commit.slice(0, 10)}.`);
    return (0,gate/* runGate */.Rg)(input, options, context);
}
/** The history as it was on the base; undefined when there was none. */
async function historyAt(root, commit, shown, reading, layout) {
    const files = await filesAt(root, commit, shown);
    if (files.length === 0)
        return undefined;
    try {
        return (0,read_history/* readHistory */.Lu)(files, { ...reading, layout });
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.N))
            throw error;
        // Nothing of this layout was there, or it was broken then: everything counts as added.
        return undefined;
    }
}
/** The one directory of the repository that holds migrations. */
async function findMigrations(root) {
    const paths = await sqlFiles(root);
    const directories = new Set();
    for (const path of paths) {
        const parts = path.split("/").slice(0, -1);
        directories.add(parts.join("/"));
        directories.add(parts.slice(0, -1).join("/"));
    }
    const found = [...directories].filter((directory) => holdsMigrations(root, directory, paths));
    // A directory of directories counts once, as the outer one.
    const outer = found.filter((directory) => !found.some((other) => other !== directory && directory.startsWith(other === "" ? "" : `${other}/`)));
    if (outer.length === 0) {
        throw new errors/* UsageError */.N("No migrations found in this repository: name their directory with --migrations, or `migrations:` under `schema:` in backend-kit.yml.");
    }
    if (outer.length > 1) {
        throw new errors/* UsageError */.N(`Several directories hold migrations: ${outer
            .sort()
            .map((directory) => directory || ".")
            .join(", ")}. Name one with --migrations, or \`migrations:\` under \`schema:\` in backend-kit.yml.`);
    }
    return outer[0] || ".";
}
function holdsMigrations(root, directory, paths) {
    const prefix = directory === "" ? "" : `${directory}/`;
    const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    const text = (path) => {
        try {
            return Buffer.from(workingFile(root, prefix + path).read()).toString("utf8", 0, 65_536);
        }
        catch {
            return "";
        }
    };
    return read_history/* LAYOUTS */.my.some((layout) => layout.recognize(inside, text).length > 0);
}


/***/ })

};
