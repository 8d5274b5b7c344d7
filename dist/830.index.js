export const id = 830;
export const ids = [830];
export const modules = {

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ LAYOUTS),
  Ed: () => (/* binding */ filesOnDisk),
  Lu: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/schema/sql/split.js
var split = __webpack_require__(3894);
;// CONCATENATED MODULE: ./build/src/schema/migrations/declarations.js

/** `-- backend-kit: irreversible: reason`, in comments only. */
const MARKER = /^backend-kit:\s*(irreversible|loses-data)\s*(?::\s*([\s\S]*))?$/i;
/** Reads what authors declared: in the scripts, in a file beside them, in the config. A declaration without a reason is none. */
function readDeclarations(migrations, files, config) {
    const problems = [];
    for (const migration of migrations) {
        for (const script of [migration.up, migration.down])
            if (script)
                fromScript(migration, script, problems);
        fromFile(migration, files, problems);
    }
    const byId = new Map(migrations.map((migration) => [migration.id, migration]));
    const fromConfig = (declarations, what) => {
        for (const { migration, reason } of declarations) {
            const declared = byId.get(migration);
            if (declared)
                declared[what] ??= { reason };
            else {
                problems.push({
                    rule: "unknown-declaration",
                    severity: "warning",
                    message: `The config declares something of ${migration}, and there is no such migration.`,
                    file: "backend-kit.yml",
                });
            }
        }
    };
    fromConfig(config.irreversible, "irreversible");
    fromConfig(config.losesData, "losesData");
    return problems;
}
function fromScript(migration, script, problems) {
    if (!/backend-kit:/i.test(script.sql))
        return;
    for (const comment of (0,split/* splitScript */.QR)(script.sql, script.firstLine, script.verbatimBlocks).comments) {
        const [, what, reason = ""] = MARKER.exec(comment.text.trim()) ?? [];
        if (what === undefined)
            continue;
        const declaration = { reason: reason.trim(), file: script.file, line: comment.line };
        if (declaration.reason === "")
            problems.push(withoutReason(what, script.file, comment.line));
        else if (what.toLowerCase() === "irreversible")
            migration.irreversible ??= declaration;
        else
            migration.losesData ??= declaration;
    }
}
/** `<id>.irreversible.md` beside flat files, `<id>/irreversible.md` in directories: the text is the reason. */
function fromFile(migration, files, problems) {
    for (const path of [
        `${migration.id}.irreversible.md`,
        `${migration.id}.irreversible`,
        `${migration.id}/irreversible.md`,
    ]) {
        const text = files.optional(path);
        if (text === undefined)
            continue;
        const { file } = files.place(path);
        const reason = text
            .split("\n")
            .map((line) => line.replace(/^#+\s*/, "").trim())
            .filter(Boolean)
            .join(" ");
        if (reason === "")
            problems.push(withoutReason("irreversible", file, 1));
        else
            migration.irreversible ??= { reason, file, line: 1 };
    }
}
function withoutReason(what, file, line) {
    return {
        rule: "declaration-without-reason",
        severity: "error",
        message: `A declaration needs a reason: write "-- backend-kit: ${what.toLowerCase()}: " and why.`,
        file,
        line,
    };
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layout.js
/** Compares versions that are numbers of any length. */
function compareNumbers(a, b) {
    const left = BigInt(a);
    const right = BigInt(b);
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** A rollback that no migration belongs to. */
function orphan(file) {
    return {
        rule: "orphan-rollback",
        severity: "error",
        message: `${file} is a rollback, and there is no migration that it belongs to: rename or remove it.`,
        file,
    };
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/pairs.js


/** Builds migrations out of files that come in pairs. */
function readPairs(files, parse, compare, habit) {
    const halves = new Map();
    for (const path of files.paths) {
        const half = parse(path);
        if (!half)
            continue;
        const entry = halves.get(half.id) ?? { half };
        halves.set(half.id, entry);
        entry[half.direction] = path;
    }
    const history = { migrations: [], problems: [] };
    for (const { half, up, down } of halves.values()) {
        if (up === undefined) {
            history.problems.push(orphan(files.place(down).file));
            continue;
        }
        const script = (path) => ({
            ...files.place(path),
            sql: files.text(path),
            firstLine: 1,
            transaction: habit(path),
        });
        history.migrations.push({
            id: half.id,
            version: half.version,
            up: script(up),
            down: down === undefined ? undefined : script(down),
        });
    }
    history.migrations.sort(compare);
    rejectSameVersions(history.migrations);
    return history;
}
/** Every tool refuses, or worse picks one of, two migrations of one version. */
function rejectSameVersions(migrations) {
    const seen = new Map();
    for (const migration of migrations) {
        const other = seen.get(migration.version);
        if (other) {
            throw new errors/* UsageError */.N(`Two migrations have version ${migration.version}: ${other.up.file} and ${migration.up.file}. Give one of them another.`);
        }
        seen.set(migration.version, migration);
    }
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/backend-kit.js


const NAME = /^((\d+)_.+?)(_rollback)?\.sql$/s;
const backendKit = {
    id: "backend-kit",
    title: "backend-kit's own pairs",
    files: "20240101120000_name.sql and 20240101120000_name_rollback.sql",
    recognize: (paths) => {
        const flat = paths.filter((path) => !path.includes("/") && NAME.test(fileName(path)) && !/\.(up|down)\.sql$/.test(path));
        // A directory of plain numbered files is ours only when one of them says so.
        return flat.some((path) => path.endsWith("_rollback.sql")) ? flat : [];
    },
    read: (files) => readPairs(files, (path) => {
        const [, id, version, rollback] = NAME.exec(fileName(path));
        return { id: id, version: BigInt(version).toString(), direction: rollback ? "down" : "up" };
    }, (a, b) => compareNumbers(a.version, b.version), () => "wrapped"),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/sections.js
/** Cuts a file at its markers. What stands before the first marker belongs to neither. */
function cutSections(text, markers) {
    const sections = {};
    let current;
    let blockStart = -1;
    let line = 0;
    for (const raw of text.split(/(?<=\n)/)) {
        line++;
        const up = markers.up.exec(raw);
        const down = up ? null : markers.down.exec(raw);
        if (up || down) {
            current = { sql: "", firstLine: line + 1, options: (up ?? down)[1] ?? "", verbatimBlocks: [] };
            sections[up ? "up" : "down"] = current;
            blockStart = -1;
            continue;
        }
        if (!current)
            continue;
        if (markers.blockStart?.test(raw))
            blockStart = current.sql.length + raw.length;
        else if (markers.blockEnd?.test(raw) && blockStart >= 0) {
            current.verbatimBlocks.push({ start: blockStart, end: current.sql.length });
            blockStart = -1;
        }
        current.sql += raw;
    }
    return sections;
}
/** A section as a script. */
function sectionScript(files, path, section, transaction) {
    const { sql, firstLine, verbatimBlocks } = section;
    return { ...files.place(path), sql, firstLine, transaction, verbatimBlocks };
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/dbmate.js



const MARKERS = { up: /^--\s*migrate:up(.*)$/m, down: /^--\s*migrate:down(.*)$/m };
const dbmate_NAME = /^(\d+).*\.sql$/s;
const dbmate = {
    id: "dbmate",
    title: "dbmate",
    files: "20240101120000_name.sql with -- migrate:up and -- migrate:down",
    recognize: (paths, text) => paths.filter((path) => !path.includes("/") && dbmate_NAME.test(fileName(path)) && MARKERS.up.test(text(path))),
    read: (files) => {
        const history = { migrations: [], problems: [] };
        for (const path of files.paths) {
            const { up, down } = cutSections(files.text(path), MARKERS);
            const habit = (options) => (/\btransaction:false\b/.test(options) ? "single" : "wrapped");
            history.migrations.push({
                id: fileName(path).slice(0, -4),
                version: dbmate_NAME.exec(fileName(path))[1],
                up: sectionScript(files, path, up, habit(up.options)),
                down: down && sectionScript(files, path, down, habit(down.options)),
            });
        }
        // dbmate orders by file name, as text.
        history.migrations.sort((a, b) => compareText(a.id, b.id));
        rejectSameVersions(history.migrations);
        return history;
    },
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/diesel.js


const PATH = /^([^/]+)\/(up|down)\.sql$/s;
const diesel = {
    id: "diesel",
    title: "diesel-style directories",
    files: "2024-01-01-000000_name/up.sql and down.sql",
    recognize: (paths) => paths.filter((path) => PATH.test(path)),
    read: (files) => readPairs(files, (path) => {
        const [, directory, direction] = PATH.exec(path);
        // diesel_migrations: the version is what stands before the first underscore, without dashes, ordered as text.
        return {
            id: directory,
            version: directory.split("_")[0].replaceAll("-", ""),
            direction: direction,
        };
    }, (a, b) => compareText(a.version, b.version), (path) => {
        const metadata = files.optional(path.replace(/(up|down)\.sql$/, "metadata.toml")) ?? "";
        return /^\s*run_in_transaction\s*=\s*false\b/m.test(metadata) ? "single" : "wrapped";
    }),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/flyway.js


/** Prefix, version, separator, description; Flyway's defaults. */
const VERSIONED = /^([VUB])([0-9]+(?:[._][0-9]+)*)__(.*)\.sql$/s;
const REPEATABLE = /^R__(.*)\.sql$/s;
const flyway = {
    id: "flyway",
    title: "Flyway",
    files: "V1.2__name.sql and U1.2__name.sql",
    recognize: (paths) => {
        const own = paths.filter((path) => VERSIONED.test(fileName(path)) || REPEATABLE.test(fileName(path)));
        return own.some((path) => VERSIONED.test(fileName(path))) ? own : [];
    },
    read: (files) => {
        const history = { migrations: [], problems: [] };
        const undo = new Map();
        const repeatable = [];
        const script = (path) => {
            const config = files.optional(`${path}.conf`) ?? "";
            const single = /^\s*executeInTransaction\s*=\s*false\b/m.test(config);
            return { ...files.place(path), sql: files.text(path), firstLine: 1, transaction: single ? "single" : "wrapped" };
        };
        for (const path of files.paths) {
            const versioned = VERSIONED.exec(fileName(path));
            if (versioned?.[1] === "U")
                undo.set(normal(versioned[2]), path);
            if (versioned?.[1] === "V")
                history.migrations.push({ id: fileName(path).slice(0, -4), version: normal(versioned[2]), up: script(path) });
            if (versioned?.[1] === "B") {
                const { file } = files.place(path);
                history.problems.push({
                    rule: "baseline-migration",
                    severity: "note",
                    message: `${file} is a baseline: it is not run, the versions before it are.`,
                    file,
                });
            }
            if (!versioned)
                repeatable.push({
                    id: fileName(path).slice(0, -4),
                    version: fileName(path),
                    up: script(path),
                    repeatable: true,
                });
        }
        for (const migration of history.migrations) {
            const path = undo.get(migration.version);
            undo.delete(migration.version);
            if (path)
                migration.down = script(path);
        }
        for (const path of undo.values())
            history.problems.push(orphan(files.place(path).file));
        history.migrations.sort((a, b) => compareVersions(a.version, b.version));
        rejectSameVersions(history.migrations);
        history.migrations.push(...repeatable.sort((a, b) => (a.id < b.id ? -1 : 1)));
        return history;
    },
};
/** 1.0 and 1_0 and 01.0 are one version to Flyway; so are 1 and 1.0. */
function normal(version) {
    const parts = version.split(/[._]/).map((part) => BigInt(part).toString());
    while (parts.length > 1 && parts.at(-1) === "0")
        parts.pop();
    return parts.join(".");
}
function compareVersions(a, b) {
    const left = a.split(".").map(BigInt);
    const right = b.split(".").map(BigInt);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const [l = 0n, r = 0n] = [left[i], right[i]];
        if (l !== r)
            return l < r ? -1 : 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/golang-migrate.js


/** golang-migrate's own pattern (source/parse.go): ^([0-9]+)_(.*)\.(down|up)\.(.*)$ */
const golang_migrate_NAME = /^(([0-9]+)_.*)\.(down|up)\.sql$/s;
const golangMigrate = {
    id: "golang-migrate",
    title: "golang-migrate",
    files: "0001_name.up.sql and 0001_name.down.sql",
    recognize: (paths) => paths.filter((path) => !path.includes("/") && golang_migrate_NAME.test(fileName(path))),
    read: (files) => readPairs(files, (path) => {
        const [, id, version, direction] = golang_migrate_NAME.exec(fileName(path));
        // The tool reads the version as a number: 1 and 0001 are the same.
        return { id: id, version: BigInt(version).toString(), direction: direction };
    }, (a, b) => compareNumbers(a.version, b.version), () => "together"),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/goose.js



const goose_MARKERS = {
    up: /^--\s*\+goose\s+up\b(.*)$/im,
    down: /^--\s*\+goose\s+down\b(.*)$/im,
    blockStart: /^--\s*\+goose\s+statementbegin\b/i,
    blockEnd: /^--\s*\+goose\s+statementend\b/i,
};
const NO_TRANSACTION = /^--\s*\+goose\s+no\s+transaction\b/im;
const SUBSTITUTION = /^--\s*\+goose\s+envsub\s+on\b/im;
const goose_NAME = /^(\d+)_.*\.sql$/s;
const CODE = /^(\d+)_.*\.go$/s;
const goose = {
    id: "goose",
    title: "goose",
    files: "00001_name.sql with -- +goose Up and -- +goose Down",
    recognize: (paths, text) => paths.filter((path) => !path.includes("/") && goose_NAME.test(fileName(path)) && goose_MARKERS.up.test(text(path))),
    read: (files) => {
        const history = { migrations: [], problems: [] };
        for (const path of files.paths) {
            if (CODE.test(fileName(path)))
                continue;
            const text = files.text(path);
            const { file } = files.place(path);
            const { up, down } = cutSections(text, goose_MARKERS);
            // One marker speaks for the whole file.
            const habit = NO_TRANSACTION.test(text) ? "single" : "wrapped";
            if (SUBSTITUTION.test(text)) {
                history.problems.push({
                    rule: "environment-substitution",
                    severity: "warning",
                    message: `${file} has variables of the environment put into its SQL; it is proved without.`,
                    file,
                });
            }
            history.migrations.push({
                id: fileName(path).slice(0, -4),
                version: BigInt(goose_NAME.exec(fileName(path))[1]).toString(),
                up: sectionScript(files, path, up, habit),
                down: down && sectionScript(files, path, down, habit),
            });
        }
        history.migrations.sort((a, b) => compareNumbers(a.version, b.version));
        rejectSameVersions(history.migrations);
        return history;
    },
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/prisma.js


const prisma_PATH = /^([^/]+)\/(migration|down)\.sql$/s;
const prisma = {
    id: "prisma",
    title: "Prisma folders",
    files: "20240101120000_name/migration.sql and down.sql",
    recognize: (paths) => paths.some((path) => path.endsWith("/migration.sql")) ? paths.filter((path) => prisma_PATH.test(path)) : [],
    read: (files) => readPairs(files, (path) => {
        const [, directory, name] = prisma_PATH.exec(path);
        return { id: directory, version: directory, direction: name === "down" ? "down" : "up" };
    }, (a, b) => compareText(a.id, b.id), () => "together"),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/sql-migrate.js


const sql_migrate_MARKERS = {
    up: /^--\s*\+migrate\s+up\b(.*)$/im,
    down: /^--\s*\+migrate\s+down\b(.*)$/im,
    blockStart: /^--\s*\+migrate\s+statementbegin\b/i,
    blockEnd: /^--\s*\+migrate\s+statementend\b/i,
};
const sqlMigrate = {
    id: "sql-migrate",
    title: "sql-migrate",
    files: "1_name.sql with -- +migrate Up and -- +migrate Down",
    recognize: (paths, text) => paths.filter((path) => !path.includes("/") && path.endsWith(".sql") && sql_migrate_MARKERS.up.test(text(path))),
    read: (files) => {
        const history = { migrations: [], problems: [] };
        for (const path of files.paths) {
            const { up, down } = cutSections(files.text(path), sql_migrate_MARKERS);
            const habit = (options) => (/\bnotransaction\b/i.test(options) ? "single" : "wrapped");
            history.migrations.push({
                // The whole file name is the version: two files may share a number.
                id: fileName(path).slice(0, -4),
                version: fileName(path),
                up: sectionScript(files, path, up, habit(up.options)),
                down: down && sectionScript(files, path, down, habit(down.options)),
            });
        }
        history.migrations.sort(byNumberThenName);
        return history;
    },
};
/** sql-migrate's Migration.Less: the numeric prefix where both have one, then the name. */
function byNumberThenName(a, b) {
    const [left, right] = [a.id, b.id].map((id) => /^\d+/.exec(id)?.[0]);
    if (left !== undefined && right !== undefined && left !== right)
        return compareNumbers(left, right) || compareText(a.id, b.id);
    return compareText(a.id, b.id);
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/read-history.js












/** All layouts that are known, in no order of preference. */
const LAYOUTS = [
    golangMigrate,
    diesel,
    dbmate,
    goose,
    sqlMigrate,
    flyway,
    prisma,
    backendKit,
];
const MOST_BYTES = 64 * 1024 * 1024;
/** Reads a migrations directory. @throws UsageError when it cannot be read as exactly one layout's. */
function readHistory(sources, options) {
    const files = new Files(sources, options);
    const { layout, paths } = chooseLayout(files, options);
    const { migrations, problems } = layout.read({ ...files.for(paths) });
    problems.push(...strayFiles(files, paths, layout));
    problems.push(...readDeclarations(migrations, files.for(paths), options));
    if (migrations.length === 0)
        throw new errors/* UsageError */.N(`No migrations found in ${options.shown}: ${problems[0]?.message ?? "it holds no SQL files."}`);
    return { layout: layout.id, migrations, problems };
}
/** The layout of a directory, or an error that says what was seen. */
function chooseLayout(files, options) {
    const { shown } = options;
    if (options.layout !== undefined) {
        const layout = LAYOUTS.find((candidate) => candidate.id === options.layout);
        if (!layout)
            throw new errors/* UsageError */.N(`There is no layout "${options.layout}": use one of ${LAYOUTS.map(({ id }) => id).join(", ")}.`);
        const paths = layout.recognize(files.paths, files.head);
        if (paths.length === 0)
            throw new errors/* UsageError */.N(`No migrations found in ${shown}: ${layout.title} has files named ${layout.files}.`);
        return { layout, paths };
    }
    const found = LAYOUTS.map((layout) => ({ layout, paths: layout.recognize(files.paths, files.head) })).filter(({ paths }) => paths.length > 0);
    if (found.length === 1)
        return found[0];
    if (found.length === 0) {
        const known = LAYOUTS.map(({ title, files: names }) => `${title} (${names})`).join("; ");
        throw new errors/* UsageError */.N(`No migrations found in ${shown}. Known are: ${known}.`);
    }
    const seen = found.map(({ layout, paths }) => `${layout.id} (${JSON.stringify(paths[0])}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""})`);
    throw new errors/* UsageError */.N(`${shown} could be of several tools: ${seen.join(", ")}. Say which one with --layout or \`layout:\` in backend-kit.yml.`);
}
function strayFiles(files, paths, layout) {
    const known = new Set(paths);
    return files.paths
        .filter((path) => path.endsWith(".sql") && !known.has(path) && !path.includes("/"))
        .map((path) => {
        const { file } = files.place(path);
        return {
            rule: "stray-file",
            severity: "warning",
            message: `${file} belongs to no migration: ${layout.title} has files named ${layout.files}.`,
            file,
        };
    });
}
class Files {
    paths;
    #sources;
    #texts = new Map();
    #options;
    constructor(sources, options) {
        this.#options = options;
        this.#sources = new Map(sources.map((source) => [source.path, source]));
        this.paths = [...this.#sources.keys()].sort();
    }
    for(paths) {
        return {
            paths,
            text: (path) => this.text(path),
            optional: (path) => (this.#sources.has(path) ? this.text(path) : undefined),
            place: (path) => this.place(path),
        };
    }
    place(path) {
        const { directory, shown } = this.#options;
        return { path: (0,external_node_path_.join)(directory, path), file: shown === "" || shown === "." ? path : `${shown}/${path}` };
    }
    /** For telling layouts apart by markers: a file that cannot be read has none. */
    head = (path) => {
        try {
            return this.text(path);
        }
        catch (error) {
            if (error instanceof errors/* UsageError */.N)
                return "";
            throw error;
        }
    };
    text(path) {
        const known = this.#texts.get(path);
        if (known !== undefined)
            return known;
        const bytes = this.#sources.get(path).read();
        const { file } = this.place(path);
        if (bytes.length > MOST_BYTES)
            throw new errors/* UsageError */.N(`${file} is larger than ${MOST_BYTES / 1024 / 1024} MiB: that is no migration.`);
        const text = decode(bytes, file);
        this.#texts.set(path, text);
        return text;
    }
}
function decode(bytes, file) {
    const zero = bytes.indexOf(0);
    if (zero >= 0)
        throw new errors/* UsageError */.N(`${file}:${lineOf(bytes, zero)}: a NUL byte; this is no text.`);
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new errors/* UsageError */.N(`${file}:${firstBadLine(bytes)}: not UTF-8; save the file as UTF-8.`);
    }
}
function lineOf(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}
/** Line feeds never occur inside of a longer UTF-8 sequence: lines can be tried one by one. */
function firstBadLine(bytes) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        try {
            decoder.decode(bytes.subarray(start, end));
        }
        catch {
            return line;
        }
        start = end;
    }
    return line;
}
/** Files of a directory, two levels deep, as layouts want them. Links that lead elsewhere are not followed. */
function filesOnDisk(directory, shown) {
    let entries;
    try {
        if (!(0,external_node_fs_.statSync)(directory).isDirectory())
            throw new errors/* UsageError */.N(`${shown} is a file; name the directory that holds the migrations.`);
        entries = listed(directory, "");
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.N)
            throw error;
        const { code } = error;
        throw new errors/* UsageError */.N(code === "ENOENT" ? `There is no directory ${shown}.` : `${shown} cannot be read: ${error.message}.`);
    }
    if (entries.length === 0)
        throw new errors/* UsageError */.N(`No migrations found in ${shown}: the directory is empty.`);
    return entries;
}
function listed(directory, prefix) {
    const files = [];
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
        if (entry.isDirectory() && prefix === "")
            files.push(...listed(directory, path));
        else if (entry.isFile())
            files.push({ path, read: () => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, path)) });
    }
    return files;
}


/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/** Whether an id matches a pattern with `*` and `?` as in file names; without one, every id does. */
function matcher(pattern) {
    if (pattern === undefined)
        return () => true;
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".");
    const expression = new RegExp(`^${source}$`, "s");
    return (id) => expression.test(id);
}


/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as reports show it: relative to the root, with `/`; the absolute one when it lies elsewhere. */
function relativePath(root, path) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    return shown.startsWith("../") || shown === ".." ? path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/") : shown || ".";
}


/***/ })

};
