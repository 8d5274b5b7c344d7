export const id = 2682;
export const ids = [2682];
export const modules = {

/***/ 98726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ LAYOUTS),
  Ed: () => (/* binding */ filesOnDisk),
  Lu: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/schema/sql/split.js
var split = __webpack_require__(43894);
;// CONCATENATED MODULE: ./build/src/schema/migrations/declarations.js


/** `-- backend-kit: irreversible: reason`, in comments only. */
const MARKER = /^backend-kit:\s*([^\s:]*)\s*(?::\s*([\s\S]*))?/i;
const WORDS = ["irreversible", "loses-data"];
/** Reads what authors declared: in the scripts, in a file beside them, in the config. A declaration without a reason is none. */
function readDeclarations(migrations, unchecked, files, config) {
    const problems = [];
    for (const migration of migrations) {
        for (const script of [migration.header, migration.up, migration.down])
            if (script)
                fromScript(migration, script, problems);
        fromFile(migration, files, problems);
    }
    const byId = new Map();
    for (const migration of [...unchecked, ...migrations])
        byId.set(migration.id, migration);
    const fromConfig = (declarations, what) => {
        for (const { migration, reason } of declarations) {
            const declared = byId.get(migration);
            if (declared)
                declared[what] ??= { reason };
            else {
                problems.push({
                    rule: "unknown-declaration",
                    severity: "warning",
                    message: `There is no migration ${migration}, of which something is declared here.`,
                    file: config.config ?? "backend-kit.yml",
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
    for (const comment of (0,split/* splitScript */.Q)(script.sql, script.firstLine, script.verbatimBlocks).comments) {
        const [, word, reason = ""] = MARKER.exec(comment.text.trim()) ?? [];
        if (word === undefined)
            continue;
        const what = word.toLowerCase();
        const declaration = { reason: reason.trim(), file: script.file, line: comment.line };
        if (!WORDS.includes(what))
            problems.push(unknownWord(word, script.file, comment.line));
        else if (declaration.reason === "")
            problems.push(withoutReason(what, script.file, comment.line));
        else if (what === "irreversible")
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
            .replace(/^\ufeff/, "")
            .split("\n")
            .map((line) => line
            .trim()
            .replace(/^#+(?=\s|$)/, "")
            .trim())
            .filter(Boolean)
            .join(" ");
        if (reason === "")
            problems.push(withoutReason("irreversible", file, 1));
        else
            migration.irreversible ??= { reason, file, line: 1 };
    }
}
function unknownWord(word, file, line) {
    return {
        rule: "unknown-declaration",
        severity: "warning",
        message: `There is no declaration "${word}"${(0,suggestion/* suggestion */.h)(word, WORDS)}`,
        file,
        line,
    };
}
function withoutReason(what, file, line) {
    return {
        rule: "declaration-without-reason",
        severity: "error",
        message: `A declaration needs a reason: write "-- backend-kit: ${what}: " and why.`,
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
        message: "This is a rollback, and there is no migration that it belongs to: rename or remove it.",
        file,
    };
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/pairs.js


/** Builds migrations out of files that come in pairs. */
function readPairs(files, habits) {
    const history = { migrations: [], problems: [], unchecked: [] };
    const pairs = collect([...files.paths, ...(habits.programs ?? [])].sort(), habits);
    if (habits.byVersion)
        joinByVersion(pairs, files, history);
    const programs = new Set(habits.programs);
    for (const { half, up, down } of pairs.values()) {
        const place = (path) => (path === undefined ? undefined : files.place(path).file);
        const program = [up, down].find((path) => path !== undefined && programs.has(path));
        if (up === undefined) {
            history.problems.push(orphan(place(down)));
            continue;
        }
        if (program !== undefined) {
            history.unchecked.push({
                id: half.id,
                file: place(up),
                rollbackFile: place(down),
                reason: `${place(program)} is a program, which only the migration tool can run.`,
            });
        }
        if (programs.has(up))
            continue;
        const script = (path) => ({
            ...files.place(path),
            sql: files.text(path),
            firstLine: 1,
            transaction: habits.transaction(path),
        });
        history.migrations.push({
            id: half.id,
            version: half.version,
            up: script(up),
            down: down === undefined || programs.has(down) ? undefined : script(down),
        });
    }
    history.migrations.sort(habits.compare);
    rejectSameVersions(history.migrations);
    return history;
}
function collect(paths, habits) {
    const pairs = new Map();
    for (const path of paths) {
        const half = habits.parse(path);
        if (!half)
            continue;
        const pair = pairs.get(half.id) ?? { half };
        pairs.set(half.id, pair);
        pair[half.direction] = path;
    }
    return pairs;
}
/** A lone up and a lone down of one version are a pair. */
function joinByVersion(pairs, files, history) {
    for (const [id, { half, up, down }] of pairs) {
        if (up !== undefined || down === undefined)
            continue;
        const other = [...pairs.values()].find((pair) => pair.half.version === half.version && pair.up !== undefined && pair.down === undefined);
        if (!other)
            continue;
        other.down = down;
        pairs.delete(id);
        const [upFile, downFile] = [files.place(other.up).file, files.place(down).file];
        history.problems.push({
            rule: "mismatched-names",
            severity: "note",
            message: `This is the rollback of ${upFile} by its version, though it is called otherwise.`,
            file: downFile,
        });
    }
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
/** What the tools with both ways in one file write, and we do not. */
const backend_kit_MARKER = /^--\s*(\+goose\s|\+migrate\s|migrate:)/im;
const backendKit = {
    id: "backend-kit",
    title: "backend-kit's own pairs",
    files: "20240101120000_name.sql and 20240101120000_name_rollback.sql",
    recognize: (paths, text) => {
        const flat = paths.filter((path) => !path.includes("/") && NAME.test(fileName(path)) && !/\.(up|down)\.sql$/.test(path));
        // A directory of plain numbered files is ours only when one of them says so; `5_fix_rollback.sql` may be goose's.
        return flat.some((path) => path.endsWith("_rollback.sql") && !backend_kit_MARKER.test(text(path))) ? flat : [];
    },
    read: (files) => readPairs(files, {
        parse: (path) => {
            const [, id, version, rollback] = NAME.exec(fileName(path));
            return { id: id, version: BigInt(version).toString(), direction: rollback ? "down" : "up" };
        },
        compare: (a, b) => compareNumbers(a.version, b.version),
        transaction: () => "wrapped",
    }),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/sections.js


/** Cuts a file at its markers. @throws UsageError when the tool could not */
function cutSections(text, markers, file) {
    const sections = { header: { sql: "", firstLine: 1, options: "", verbatimBlocks: [] } };
    let current = sections.header;
    let blockStart = -1;
    let line = 0;
    for (const raw of text.replace(/^\ufeff/, "").split(/(?<=\n)/)) {
        line++;
        const up = markers.up.exec(raw);
        const down = up ? null : markers.down.exec(raw);
        const direction = up ? "up" : "down";
        const known = sections[direction];
        if ((up || down) && !(known && markers.repeated === "comment")) {
            const marker = `"${raw.trim()}"`;
            if (direction === "down" && !sections.up && markers.repeated !== "continued")
                throw new errors/* UsageError */.N(`${file}:${line}: ${marker} stands before the way up; put the way up first.`);
            if (known && markers.repeated === "refused")
                throw new errors/* UsageError */.N(`${file}:${line}: a second ${marker} in one file; keep one.`);
            if (known) {
                // Empty lines keep the count of lines right.
                const skipped = line - known.firstLine - (known.sql.split("\n").length - 1);
                known.sql += "\n".repeat(Math.max(0, skipped + 1));
            }
            current = known ?? {
                sql: "",
                firstLine: line + 1,
                options: "",
                verbatimBlocks: [],
            };
            current.options += (up ?? down)[1] ?? "";
            sections[direction] = current;
            blockStart = -1;
            continue;
        }
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
/** A statement before the first marker is run by no tool. */
function statementsInHeader({ header }, file) {
    if (!/\S/.test(header.sql))
        return [];
    const first = (0,split/* splitScript */.Q)(header.sql).statements[0];
    if (!first)
        return [];
    return [
        {
            rule: "statement-before-marker",
            severity: "error",
            message: "This statement stands before the first marker and belongs to neither way: move it below.",
            file,
            line: first.line,
        },
    ];
}
/**
 * Statements that goose and sql-migrate would not send as they are: both end a statement where a line ends in a
 * semicolon, wherever that is, and refuse a last statement without one.
 */
function tornStatements(scripts, tool, begin) {
    const problems = [];
    for (const script of scripts) {
        if (!script)
            continue;
        const { statements, lastIsOpen } = (0,split/* splitScript */.Q)(script.sql, script.firstLine, script.verbatimBlocks);
        const inBlock = (offset) => script.verbatimBlocks?.some(({ start, end }) => offset >= start && offset < end) ?? false;
        const outside = statements.filter(({ offset }) => !inBlock(offset));
        const torn = outside.find(({ text }) => text.split("\n").slice(0, -1).some(endsStatement));
        const cannot = (line, why) => problems.push({
            rule: "tool-cannot-run",
            severity: "warning",
            message: `${why} It was proved as Postgres would run it.`,
            file: script.file,
            line,
        });
        if (torn)
            cannot(torn.line, `${tool} would cut this statement in pieces at the ends of its lines: put it below "${begin}".`);
        const last = statements.at(-1);
        if (lastIsOpen && last && !inBlock(last.offset))
            cannot(last.line, `${tool} refuses a last statement without a semicolon: add one.`);
    }
    return problems;
}
function endsStatement(line) {
    return /;\s*$/.test(line.replace(/(^|\s)--.*$/, ""));
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/dbmate.js



const MARKERS = {
    up: /^--\s*migrate:up(\s.*)?$/m,
    down: /^--\s*migrate:down(\s.*)?$/m,
    repeated: "comment",
};
const dbmate_NAME = /^(\d+).*\.sql$/s;
const dbmate = {
    id: "dbmate",
    title: "dbmate",
    files: "20240101120000_name.sql with -- migrate:up and -- migrate:down",
    recognize: (paths, text) => paths.filter((path) => !path.includes("/") && dbmate_NAME.test(path) && MARKERS.up.test(text(path).replace(/^\ufeff/, ""))),
    read: (files) => {
        const history = { migrations: [], problems: [] };
        for (const path of files.paths) {
            const { file } = files.place(path);
            const sections = cutSections(files.text(path), MARKERS, file);
            const { header, up, down } = sections;
            const habit = (options) => (/(^|\s)transaction:false(?=\s|$)/.test(options) ? "single" : "wrapped");
            history.problems.push(...statementsInHeader(sections, file));
            history.migrations.push({
                id: fileName(path).slice(0, -4),
                version: dbmate_NAME.exec(path)[1],
                header: sectionScript(files, path, header, "wrapped"),
                up: sectionScript(files, path, up, habit(up.options)),
                down: down && sectionScript(files, path, down, habit(down.options)),
            });
        }
        // dbmate orders by file name, as text; the ending counts.
        history.migrations.sort((a, b) => compareText(`${a.id}.sql`, `${b.id}.sql`));
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
    // A down.sql alone may be Prisma's.
    recognize: (paths) => {
        const own = paths.filter((path) => PATH.test(path));
        return own.some((path) => path.endsWith("/up.sql")) ? own : [];
    },
    read: (files) => readPairs(files, {
        parse: (path) => {
            const [, directory, direction] = PATH.exec(path);
            // diesel_migrations: the version is what stands before the first underscore, without dashes, ordered as text.
            return {
                id: directory,
                version: directory.split("_")[0].replaceAll("-", ""),
                direction: direction,
            };
        },
        compare: (a, b) => compareText(a.version, b.version),
        transaction: (path) => {
            const metadata = files.optional(path.replace(/(up|down)\.sql$/, "metadata.toml")) ?? "";
            return /^[ \t]*run_in_transaction\s*=\s*false\b/m.test(metadata) ? "single" : "wrapped";
        },
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
            const single = /^[ \t]*executeInTransaction\s*=\s*false\b/m.test(config);
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
                    message: "This is a baseline: it is not run, the versions before it are.",
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
/** Tools that grew out of it run steps written in Go, too. */
const PROGRAM = /^(([0-9]+)_.*)\.(down|up)\.go$/s;
const golangMigrate = {
    id: "golang-migrate",
    title: "golang-migrate",
    files: "0001_name.up.sql and 0001_name.down.sql",
    recognize: (paths) => paths.filter((path) => !path.includes("/") && golang_migrate_NAME.test(path)),
    read: (files) => readPairs(files, {
        parse: (path) => {
            const [, id, version, direction] = (golang_migrate_NAME.exec(fileName(path)) ?? PROGRAM.exec(fileName(path)));
            // The tool reads the version as a number: 1 and 0001 are the same.
            return { id: id, version: BigInt(version).toString(), direction: direction };
        },
        compare: (a, b) => compareNumbers(a.version, b.version),
        transaction: () => "together",
        byVersion: true,
        programs: files.all.filter((path) => !path.includes("/") && PROGRAM.test(path)),
    }),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/goose.js



const goose_MARKERS = {
    up: /^--\s*\+goose\s+up\b(.*)$/im,
    down: /^--\s*\+goose\s+down\b(.*)$/im,
    blockStart: /^--\s*\+goose\s+statementbegin\b/i,
    blockEnd: /^--\s*\+goose\s+statementend\b/i,
    repeated: "refused",
};
const NO_TRANSACTION = /^--\s*\+goose\s+no\s+transaction\b/im;
const SUBSTITUTION = /^--\s*\+goose\s+envsub(?:st)?\s+on\b/im;
const goose_NAME = /^(\d+)_.*\.sql$/s;
/** goose takes every file with a number for a migration, except for tests. */
const goose_PROGRAM = /^(\d+)_.*(?<!_test)\.go$/s;
const goose = {
    id: "goose",
    title: "goose",
    files: "00001_name.sql with -- +goose Up and -- +goose Down",
    recognize: (paths, text) => paths.filter((path) => !path.includes("/") && goose_NAME.test(path) && goose_MARKERS.up.test(text(path).replace(/^\ufeff/, ""))),
    read: (files) => {
        const history = { migrations: [], problems: [], unchecked: [] };
        for (const path of files.paths) {
            const text = files.text(path);
            const { file } = files.place(path);
            const sections = cutSections(text, goose_MARKERS, file);
            // One marker speaks for the whole file.
            const habit = NO_TRANSACTION.test(text) ? "single" : "wrapped";
            if (SUBSTITUTION.test(text)) {
                history.problems.push({
                    rule: "environment-substitution",
                    severity: "warning",
                    message: "goose puts variables of the environment into its SQL; it is proved without.",
                    file,
                });
            }
            const up = sectionScript(files, path, sections.up, habit);
            const down = sections.down && sectionScript(files, path, sections.down, habit);
            history.problems.push(...statementsInHeader(sections, file), ...tornStatements([up, down], "goose", "-- +goose StatementBegin"));
            history.migrations.push({
                id: fileName(path).slice(0, -4),
                version: BigInt(goose_NAME.exec(path)[1]).toString(),
                header: sectionScript(files, path, sections.header, habit),
                up,
                down,
            });
        }
        for (const path of files.all) {
            if (path.includes("/") || !goose_PROGRAM.test(path))
                continue;
            const { file } = files.place(path);
            const reason = `${file} is a program, which only goose can run.`;
            history.unchecked.push({ id: fileName(path).slice(0, -3), file, reason });
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
    recognize: (paths) => {
        const own = paths.filter((path) => prisma_PATH.test(path));
        return own.some((path) => path.endsWith("/migration.sql")) ? own : [];
    },
    read: (files) => readPairs(files, {
        parse: (path) => {
            const [, directory, name] = prisma_PATH.exec(path);
            return { id: directory, version: directory, direction: name === "down" ? "down" : "up" };
        },
        compare: (a, b) => compareText(a.id, b.id),
        transaction: () => "together",
    }),
};

;// CONCATENATED MODULE: ./build/src/schema/migrations/layouts/sql-migrate.js


/** sql-migrate wants its commands letter by letter. */
const sql_migrate_MARKERS = {
    up: /^-- \+migrate\s+Up(?=\s|$)(.*)$/m,
    down: /^-- \+migrate\s+Down(?=\s|$)(.*)$/m,
    blockStart: /^-- \+migrate\s+StatementBegin(?=\s|$)/,
    blockEnd: /^-- \+migrate\s+StatementEnd(?=\s|$)/,
    repeated: "continued",
};
const sqlMigrate = {
    id: "sql-migrate",
    title: "sql-migrate",
    files: "1_name.sql with -- +migrate Up and -- +migrate Down",
    recognize: (paths, text) => paths.filter((path) => !path.includes("/") && path.endsWith(".sql") && sql_migrate_MARKERS.up.test(text(path).replace(/^\ufeff/, ""))),
    read: (files) => {
        const history = { migrations: [], problems: [] };
        for (const path of files.paths) {
            const { file } = files.place(path);
            const sections = cutSections(files.text(path), sql_migrate_MARKERS, file);
            const habit = (options) => (/(^|\s)notransaction(?=\s|$)/.test(options) ? "single" : "wrapped");
            const up = sectionScript(files, path, sections.up, habit(sections.up.options));
            const down = sections.down && sectionScript(files, path, sections.down, habit(sections.down.options));
            history.problems.push(...statementsInHeader(sections, file), ...tornStatements([up, down], "sql-migrate", "-- +migrate StatementBegin"));
            history.migrations.push({
                // The whole file name is the version: two files may share a number.
                id: fileName(path).slice(0, -4),
                version: fileName(path),
                header: sectionScript(files, path, sections.header, "wrapped"),
                up,
                down,
            });
        }
        history.migrations.sort((a, b) => byNumberThenName(a.version, b.version));
        return history;
    },
};
/** sql-migrate's Migration.Less: by the number in front; names without one come last; then by the whole name. */
function byNumberThenName(a, b) {
    const [left, right] = [a, b].map((name) => /^\d+/.exec(name)?.[0]);
    if (left !== undefined && right !== undefined)
        return compareNumbers(left, right) || compareText(a, b);
    if (left !== undefined || right !== undefined)
        return left === undefined ? 1 : -1;
    return compareText(a, b);
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
const MIB = 1024 * 1024;
/** A proof holds a file several times over, and PGlite has a memory of its own besides. */
const MOST_BYTES = 32 * MIB;
/** Reads a migrations directory. @throws UsageError when it cannot be read as exactly one layout's. */
function readHistory(sources, options) {
    const files = new Files(sources, options);
    const { layout, paths } = chooseLayout(files, options);
    const { migrations, problems, unchecked = [] } = layout.read(files.for(paths));
    problems.push(...strayFiles(files, paths, layout), ...byteOrderMarks(files, paths, layout));
    problems.push(...readDeclarations(migrations, unchecked, files.for(paths), options));
    if (migrations.length === 0 && unchecked.length === 0) {
        const [first] = problems;
        throw new errors/* UsageError */.N(`No migrations found in ${options.shown}${first ? `. ${first.file}: ${first.message}` : ": it holds no SQL files."}`);
    }
    return { layout: layout.id, migrations, problems, unchecked };
}
/** The layout of a directory, or an error that says what was seen. */
function chooseLayout(files, options) {
    const { shown } = options;
    if (options.layout !== undefined) {
        const layout = LAYOUTS.find((candidate) => candidate.id === options.layout);
        const ids = LAYOUTS.map(({ id }) => id);
        if (!layout)
            throw new errors/* UsageError */.N(`There is no layout "${options.layout}": use one of ${ids.join(", ")}${(0,suggestion/* suggestion */.h)(options.layout, ids)}`);
        const paths = layout.recognize(files.paths, files.head);
        if (paths.length === 0)
            throw new errors/* UsageError */.N(`No migrations found in ${shown}: ${layout.title} has files named ${layout.files}.`);
        return { layout, paths };
    }
    const found = LAYOUTS.map((layout) => ({ layout, paths: layout.recognize(files.paths, files.head) })).filter(({ paths }) => paths.length > 0);
    if (found.length === 1)
        return found[0];
    if (found.length === 0) {
        for (const path of files.paths)
            if (path.endsWith(".sql"))
                files.text(path);
        const known = LAYOUTS.map(({ title, files: names }) => `${title} (${names})`).join("; ");
        throw new errors/* UsageError */.N(`No migrations found in ${shown}. Known are: ${known}.`);
    }
    const seen = found.map(({ layout, paths }) => `${layout.id} (${JSON.stringify(paths[0])}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""})`);
    throw new errors/* UsageError */.N(`${shown} could be of several tools: ${seen.join(", ")}. Say which one with --layout or \`layout:\` in backend-kit.yml.`);
}
/** What looks like a migration and is read by nobody. */
function strayFiles(files, paths, layout) {
    const known = new Set(paths);
    const nested = new Map();
    const problems = [];
    const add = (rule, severity, path, message) => {
        const { file } = files.place(path);
        problems.push({ rule, severity, message, file });
    };
    for (const path of files.links) {
        add("symbolic-link", "warning", path, "This is a symbolic link, which is not followed: put the file itself there.");
    }
    for (const path of files.directories) {
        if (paths.some((other) => other.startsWith(`${path}/`)))
            continue;
        add("stray-file", "warning", path, "This is a directory with the name of a SQL file: it holds no migration.");
    }
    for (const path of files.paths) {
        if (!path.endsWith(".sql") || known.has(path))
            continue;
        // A file that is no text has no marker by which it could have been recognized.
        if (MARKED.has(layout.id))
            files.text(path);
        const slash = path.lastIndexOf("/");
        if (slash < 0 || known.has(`${path.slice(0, slash)}/up.sql`)) {
            add("stray-file", "warning", path, `This file belongs to no migration (${layout.title}: ${layout.files}).`);
        }
        else
            nested.set(path.slice(0, slash), (nested.get(path.slice(0, slash)) ?? 0) + 1);
    }
    for (const [directory, count] of nested) {
        const what = count === 1 ? "a SQL file that is no migration" : `${count} SQL files that are no migrations`;
        add("stray-file", "note", directory, `This directory holds ${what} (${layout.title}: ${layout.files}).`);
    }
    return problems;
}
/** Layouts that know their files by markers. */
const MARKED = new Set(["dbmate", "goose", "sql-migrate"]);
/** Tools that skip the mark themselves, or whose files nobody but us reads. */
const SKIPS_MARK = new Set(["flyway", "backend-kit"]);
/** Postgres takes a byte order mark for the beginning of a word. */
function byteOrderMarks(files, paths, layout) {
    if (SKIPS_MARK.has(layout.id))
        return [];
    return paths
        .filter((path) => files.text(path).startsWith("\ufeff"))
        .map((path) => {
        const { file } = files.place(path);
        return {
            rule: "tool-cannot-run",
            severity: "warning",
            message: `The file begins with a byte order mark, over which ${layout.title} stumbles: save it without. It was proved as psql would run it.`,
            file,
        };
    });
}
/** What version control, editors and package managers keep is nobody's migration; diesel skips such directories, too. */
function isHidden(path) {
    return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}
class Files {
    paths;
    links;
    directories;
    #sources;
    #texts = new Map();
    #options;
    constructor(sources, options) {
        this.#options = options;
        const visible = sources.filter(({ path }) => !isHidden(path));
        this.#sources = new Map(visible.filter(({ link, directory }) => !link && !directory).map((source) => [source.path, source]));
        this.paths = [...this.#sources.keys()].sort();
        this.links = visible.filter(({ link }) => link).map(({ path }) => path);
        this.directories = visible.filter(({ directory }) => directory).map(({ path }) => path);
    }
    for(paths) {
        return {
            paths,
            all: this.paths,
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
        const { file } = this.place(path);
        const bytes = readBytes(this.#sources.get(path), file);
        if (bytes.length > MOST_BYTES)
            throw new errors/* UsageError */.N(`${file} has ${Math.ceil(bytes.length / MIB)} MiB; ${MOST_BYTES / MIB} MiB is the most for a migration: load data of that size outside of migrations.`);
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
function readBytes(source, file) {
    try {
        return source.read();
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        throw new errors/* UsageError */.N(`${file} cannot be read (${code}).`);
    }
}
const MOST_FILES = 100_000;
/** Files of a directory and of what lies in it. Links are named, not followed; so are directories named like SQL files. */
function filesOnDisk(directory, name) {
    const shown = (0,report_escape/* visibleLine */.P8)(name);
    const files = [];
    try {
        if (!(0,external_node_fs_.statSync)(directory).isDirectory())
            throw new errors/* UsageError */.N(`${shown} is a file; name the directory that holds the migrations.`);
        list(directory, "", files, shown);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.N)
            throw error;
        const { code } = error;
        throw new errors/* UsageError */.N(code === "ENOENT" ? `There is no directory ${shown}.` : `${shown} cannot be read (${code}).`);
    }
    if (files.length === 0)
        throw new errors/* UsageError */.N(`No migrations found in ${shown}: the directory is empty.`);
    return files;
}
function list(directory, prefix, files, shown) {
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, prefix), { withFileTypes: true })) {
        if (isHidden(entry.name))
            continue;
        const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
        if (entry.isDirectory()) {
            if (path.endsWith(".sql"))
                files.push({ path, read: () => new Uint8Array(), directory: true });
            list(directory, path, files, shown);
        }
        if (entry.isFile())
            files.push({ path, read: () => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, path)) });
        else if (entry.isSymbolicLink())
            files.push({ path, read: () => new Uint8Array(), link: true });
        if (files.length > MOST_FILES)
            throw new errors/* UsageError */.N(`${shown} holds more than ${MOST_FILES} files; name the directory that holds the migrations.`);
    }
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
        .replace(/\*+/g, ".*")
        .replaceAll("?", ".");
    const expression = new RegExp(`^${source}$`, "s");
    return (id) => expression.test(id);
}


/***/ })

};
