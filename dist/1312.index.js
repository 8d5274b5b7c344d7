export const id = 1312;
export const ids = [1312];
export const modules = {

/***/ 35683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ EngineCrash),
/* harmony export */   L8: () => (/* binding */ SqlError),
/* harmony export */   XR: () => (/* binding */ StatementTimeout)
/* harmony export */ });
/** An error that the server gave for a statement. */
class SqlError extends Error {
    name = "SqlError";
    /** SQLSTATE, five characters. */
    code;
    detail;
    hint;
    /** Position in the statement's text, in characters from 1. */
    position;
    where;
    schema;
    table;
    column;
    constraint;
    constructor(message, fields) {
        super(message);
        this.code = fields.code;
        this.detail = fields.detail;
        this.hint = fields.hint;
        this.position = fields.position;
        this.where = fields.where;
        this.schema = fields.schema;
        this.table = fields.table;
        this.column = fields.column;
        this.constraint = fields.constraint;
    }
}
/** The session was ended because its time was up. */
class StatementTimeout extends Error {
    name = "StatementTimeout";
}
/** The engine itself died or answered nonsense; the database is lost, the engine may still be able to make another. */
class EngineCrash extends Error {
    name = "EngineCrash";
}


/***/ }),

/***/ 93044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findServer),
/* harmony export */   w: () => (/* binding */ OLDEST_MAJOR)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




/** The oldest server whose catalog we read. */
const OLDEST_MAJOR = 14;
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** The server that `pg_config` on PATH names, else the newest in the usual places of Debian, Homebrew and Postgres.app. */
async function findServer() {
    const places = [...(await fromPgConfig()), ...usualPlaces()];
    for (const directory of places) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "initdb")) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "postgres")))
            continue;
        const version = await run((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "postgres"), ["--version"]).then(({ stdout }) => /(\d+(?:\.\d+)?)/.exec(stdout)?.[1], () => undefined);
        if (version)
            return { directory, version, major: Number.parseInt(version, 10) };
    }
    return undefined;
}
async function fromPgConfig() {
    return run("pg_config", ["--bindir"]).then(({ stdout }) => [stdout.trim()], () => []);
}
function usualPlaces() {
    const versioned = (parent, pattern) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(parent) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent) : [])
        .filter((name) => pattern.test(name))
        .sort((a, b) => Number(/\d+/.exec(b)) - Number(/\d+/.exec(a)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name, name === "Versions" ? "" : "bin"));
    return [
        ...versioned("/usr/lib/postgresql", /^\d+$/),
        ...versioned("/opt/homebrew/opt", /^postgresql(@\d+)?$/),
        ...versioned("/usr/local/opt", /^postgresql(@\d+)?$/),
        ...versioned("/Applications/Postgres.app/Contents/Versions", /^\d+$/),
        ...versioned("/usr", /^pgsql-\d+$/),
    ];
}


/***/ }),

/***/ 11312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (/* binding */ fails),
  JW: () => (/* binding */ nothingToCheck),
  Rg: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
;// CONCATENATED MODULE: ./build/src/schema/engines/plans.js
/**
 * Statements that are asked in a session again and again: to plan one takes several times what it takes to run it. Each
 * is planned when it is asked first; where a session keeps no plans it is written out each time.
 */
class Plans {
    #session;
    #names = new Map();
    #ofShapes = new WeakMap();
    #next = 0;
    constructor(session) {
        this.#session = session;
    }
    /** The plans of a session, the same each time. */
    static in(session) {
        const plans = known.get(session) ?? new Plans(session);
        known.set(session, plans);
        return plans;
    }
    /** Runs several statements in one transaction and one round trip; a result for each that has columns. */
    async ask(statements) {
        try {
            const results = await this.#session.query(statements.join(";\n"));
            return results.filter(({ columns }) => columns.length > 0);
        }
        catch (error) {
            // What stood behind the error was not planned.
            this.#names = new Map();
            this.#ofShapes = new WeakMap();
            throw error;
        }
    }
    /**
     * Text for `ask` that runs a statement.
     * @param sql with at most one parameter, `$1`
     * @param parameter its type, and its value as SQL has it
     */
    run(sql, parameter) {
        if (!this.#session.keepsPlans)
            return parameter ? sql.replaceAll("$1", `(${parameter.value})::${parameter.type}`) : sql;
        const argument = parameter ? `(${parameter.value})` : "";
        const name = this.#names.get(sql);
        if (name !== undefined)
            return `EXECUTE ${name}${argument}`;
        const fresh = this.#newName();
        this.#names.set(sql, fresh);
        return `PREPARE ${fresh}${parameter ? `(${parameter.type})` : ""} AS ${sql};\nEXECUTE ${fresh}${argument}`;
    }
    /** The same for a statement whose columns have other types when `shape` is another object: a plan would not fit. */
    runFor(shape, sql) {
        if (!this.#session.keepsPlans)
            return sql;
        const name = this.#ofShapes.get(shape);
        if (name !== undefined)
            return `EXECUTE ${name}`;
        const fresh = this.#newName();
        this.#ofShapes.set(shape, fresh);
        return `PREPARE ${fresh} AS ${sql};\nEXECUTE ${fresh}`;
    }
    #newName() {
        return `backend_kit_${this.#next++}`;
    }
}
const known = new WeakMap();

;// CONCATENATED MODULE: ./build/src/schema/catalog/catalog.js
/** What an object is found by: its kind and its name. */
function key(object) {
    return `${object.kind} ${object.name}`;
}
/** Whether it belongs to the database as such, and so does not go along when a server copies it. */
function belongsToDatabase({ kind, name }) {
    return kind === "database" || (kind === "setting" && (name === "DATABASE" || name.endsWith(" IN DATABASE")));
}
/** Whether somebody said anything of the database as such. */
function hasDatabaseState(catalog) {
    for (const object of catalog.values()) {
        if (!belongsToDatabase(object))
            continue;
        if (object.kind === "setting" || Object.keys(object.attributes).some((name) => name !== "owner"))
            return true;
    }
    return false;
}
/** The children of each object, by the parent's key. */
function childrenOf(catalog) {
    const children = new Map();
    for (const object of catalog.values()) {
        if (object.parent === null)
            continue;
        const list = children.get(object.parent);
        if (list)
            list.push(object);
        else
            children.set(object.parent, [object]);
    }
    return children;
}
/** The name of an object's parent, without its kind: a column's table. */
function parentName(object) {
    const kind = PARENT_KINDS.find((candidate) => object.parent?.startsWith(`${candidate} `));
    return kind ? object.parent.slice(kind.length + 1) : "";
}
/** An object's own name within its parent: a column's, without schema and table. */
function localName(object) {
    return object.name.slice(parentName(object).length + 1);
}
const PARENT_KINDS = [
    "foreign table",
    "table",
    "materialized view",
    "view",
    "domain",
    "type",
    "foreign server",
];
/** A text attribute, or undefined. */
function catalog_text(object, attribute) {
    const value = object.attributes[attribute];
    return value === undefined || value === null ? undefined : String(value);
}
/** An attribute that is a list of texts; empty when absent. */
function list(object, attribute) {
    const value = object.attributes[attribute];
    return Array.isArray(value) ? value.map(String) : [];
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/folded-now.js
const TIMESTAMP = /'(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d(?::\d\d)?)?'/g;
/** For clocks that are set right while we run, and seconds that are rounded. */
const SKEW_MS = 1000;
const QUARTER_MS = 15 * 60_000;
/** Time zones are no further from UTC. */
const FARTHEST_ZONE_MS = 14 * 60 * 60_000;
/**
 * `'now'::timestamp` is folded into the time at which an object was made: another one each time, and nobody's choice.
 * Each literal of a moment since this process started becomes `'now'`: nobody can have written that into a file that
 * was there before. Dates stay: they are as likely to be written by hand, and the same all day.
 */
function withoutFoldedNow(text, clock, started = performance.timeOrigin) {
    // As the server counts.
    const from = started + clock.now - Date.now() - SKEW_MS;
    const isNow = (time) => time >= from && time <= clock.now + SKEW_MS;
    return text.replace(TIMESTAMP, (whole, day, time, zone) => {
        const [hours, minutes] = (zone ?? "").split(":");
        const instant = Date.parse(`${day}T${time}${zone === undefined ? "Z" : `${hours}:${minutes ?? "00"}`}`);
        if (zone !== undefined)
            return isNow(instant) ? "'now'" : whole;
        if (isNow(instant - clock.offset))
            return "'now'";
        // A script may have set another time zone; then microseconds tell it from what people write.
        const shift = Math.round((instant - clock.now) / QUARTER_MS) * QUARTER_MS;
        const isElsewhere = time.includes(".") && Math.abs(shift) <= FARTHEST_ZONE_MS && isNow(instant - shift);
        return isElsewhere ? "'now'" : whole;
    });
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/changes.js
/**
 * System catalogs of one database that are followed as a whole, each with the condition that leaves out the server's
 * own rows, where there is an index for it. Those about relations and routines are followed one by one (see below).
 */
const SYSTEM_CATALOGS = {
    pg_inherits: "",
    pg_partitioned_table: "",
    pg_foreign_table: "",
    pg_statistic_ext: "",
    pg_type: "oid >= 16384",
    pg_enum: "oid >= 16384",
    pg_range: "rngtypid >= 16384",
    pg_collation: "oid >= 16384",
    pg_conversion: "oid >= 16384",
    pg_operator: "oid >= 16384",
    pg_opclass: "oid >= 16384",
    pg_opfamily: "oid >= 16384",
    pg_amop: "oid >= 16384",
    pg_amproc: "oid >= 16384",
    pg_cast: "oid >= 16384",
    pg_transform: "",
    pg_language: "oid >= 16384",
    pg_am: "oid >= 16384",
    pg_namespace: "",
    pg_extension: "",
    pg_default_acl: "",
    pg_publication: "",
    pg_publication_rel: "",
    pg_publication_namespace: "",
    pg_foreign_data_wrapper: "",
    pg_foreign_server: "",
    pg_ts_config: "oid >= 16384",
    pg_ts_config_map: "mapcfg >= 16384",
    pg_ts_dict: "oid >= 16384",
    pg_ts_parser: "oid >= 16384",
    pg_ts_template: "oid >= 16384",
    pg_event_trigger: "",
    pg_largeobject_metadata: "",
    // Shared by all databases of a server. A copy of a database has another row here: what is said of it is asked again.
    pg_database: "datname = current_database()",
    pg_db_role_setting: "",
    pg_parameter_acl: "",
    pg_shdescription: "classoid = 'pg_database'::regclass",
};
/**
 * The newest transaction that wrote one of some rows, from their `xmin`. By `age`, as a transaction's number can be
 * turned into a number by way of its text only, which takes longer than all the rest. 3 is the first one there is; rows
 * of the time before have the greatest age whenever one asks.
 */
const LATEST = "age('3'::xid)::bigint + 3";
const newest = (ages) => `greatest(${LATEST} - min(${ages}), 0)`;
const SINCE_15 = new Set(["pg_publication_namespace", "pg_parameter_acl"]);
/** Catalogs that `RELATION_STATES` follows. */
const RELATION_CATALOGS = new Set([
    "pg_class",
    "pg_attribute",
    "pg_attrdef",
    "pg_constraint",
    "pg_index",
    "pg_sequence",
    "pg_trigger",
    "pg_policy",
    "pg_rewrite",
    "pg_depend",
]);
/** Catalogs that `ROUTINE_STATES` follows. */
const ROUTINE_CATALOGS = new Set(["pg_proc", "pg_aggregate"]);
/**
 * The state of each system catalog as `rows:newest transaction`: it changes with every insert, update and delete, since
 * transaction numbers only rise and a row that is gone is missing from the count. Three of them are parts of catalogs:
 * who is a member of an extension or goes with it, comments on what is neither relation nor routine, and constraints of domains.
 */
function changeQuery(version) {
    const catalogs = Object.entries(SYSTEM_CATALOGS).filter(([name]) => !SINCE_15.has(name) || version >= 150_000);
    const state = (name, from) => `(SELECT count(*) || ':' || coalesce(${newest("age(xmin)")}, 0) FROM ${from}) AS ${name}`;
    return `SELECT ${[
        ...catalogs.map(([name, condition]) => state(name, `${name}${condition ? ` WHERE ${condition}` : ""}`)),
        // An index leads to them by what they depend on.
        state(MEMBERS, "pg_depend WHERE refclassid = 'pg_extension'::regclass AND deptype IN ('e', 'x')"),
        // In two parts, for each of which there is an index: people choose the numbers of large objects.
        state(OTHER_COMMENTS, `(SELECT xmin FROM pg_description WHERE classoid NOT IN (${PG_CLASS}, ${PG_PROC}) AND (objoid >= 16384 OR objoid = 2200)
        UNION ALL SELECT d.xmin FROM pg_largeobject_metadata m JOIN pg_description d ON d.objoid = m.oid AND d.classoid = 'pg_largeobject'::regclass
        WHERE m.oid < 16384 AND m.oid <> 2200) d`),
        state(DOMAIN_CONSTRAINTS, "pg_constraint WHERE conrelid = 0 AND contypid >= 16384"),
    ].join(", ")}`;
}
const MEMBERS = "extension_members";
const OTHER_COMMENTS = "other_comments";
const DOMAIN_CONSTRAINTS = "domain_constraints";
/** Oids that system catalogs have in every version: what `'pg_class'::regclass` says. */
const PG_CLASS = 1259;
const PG_PROC = 1255;
/** What a relation has, as bits of a number: by the catalog with a row for each. */
const PARTS = {
    pg_constraint: 1,
    pg_index: 2,
    pg_trigger: 4,
    pg_policy: 8,
    pg_rewrite: 16,
    pg_sequence: 32,
};
/**
 * For each relation the state of all rows that describe it: oid, `rows:newest transaction`, its parts as bits, what kind
 * it is, then, where it is newer than `$1`, its name and "number name" of each column, a line each. Indexes and owned sequences count
 * for their table.
 */
const RELATION_STATES = relationStates();
function relationStates() {
    const rows = (relation, catalog, more = "", xmin = "xmin") => `SELECT ${relation} AS relation, age(${xmin}) AS age, ${PARTS[catalog] ?? 0} AS part FROM ${catalog} ${more}`;
    const dependsOnTable = "d.classid = 1259 AND d.objid >= 16384 AND d.refclassid = 1259";
    const parts = [
        rows("oid", "pg_class", "WHERE oid >= 16384"),
        // Of the server's own columns nobody changes anything that is compared.
        rows("attrelid", "pg_attribute", "WHERE attrelid >= 16384 AND attnum > 0"),
        rows("adrelid", "pg_attrdef"),
        rows("conrelid", "pg_constraint", "WHERE oid >= 16384"),
        rows("indrelid", "pg_index", "WHERE indexrelid >= 16384"),
        rows("i.indrelid", "pg_class", "c JOIN pg_index i ON i.indexrelid = c.oid WHERE c.oid >= 16384", "c.xmin"),
        // An index's columns can be given a statistics target.
        rows("i.indrelid", "pg_attribute", "a JOIN pg_index i ON i.indexrelid = a.attrelid WHERE a.attrelid >= 16384 AND a.attnum > 0", "a.xmin"),
        rows("tgrelid", "pg_trigger"),
        // A foreign key's triggers stand on both tables, and the constraint tells whether they are enabled.
        rows("k.conrelid", "pg_constraint", "k JOIN pg_trigger t ON t.tgconstraint = k.oid WHERE k.oid >= 16384 AND k.conrelid <> t.tgrelid", "t.xmin"),
        rows("ev_class", "pg_rewrite", "WHERE oid >= 16384"),
        rows("polrelid", "pg_policy"),
        rows("seqrelid", "pg_sequence"),
        // Ownership of sequences; other dependencies follow from what the other catalogs say.
        rows("d.objid", "pg_depend", `d WHERE ${dependsOnTable} AND d.deptype = 'a'`, "d.xmin"),
        rows("d.refobjid", "pg_depend", `d JOIN pg_sequence s ON s.seqrelid = d.objid WHERE ${dependsOnTable} AND d.deptype IN ('a', 'i')`, "s.xmin"),
        rows("coalesce((SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = objoid), objoid)", "pg_description", `WHERE classoid = ${PG_CLASS} AND objoid >= 16384`),
    ];
    return `SELECT s.relation, s.number || ':' || s.newest, s.parts, c.relkind,
      CASE WHEN s.newest > $1 THEN c.relnamespace || '.' || c.relname END,
      CASE WHEN s.newest > $1 THEN (SELECT string_agg(a.attnum || ' ' || a.attname, E'\n' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END
    FROM (SELECT relation, count(*) AS number, ${newest("age")} AS newest, bit_or(part) AS parts FROM (${parts.join(" UNION ALL ")}) r GROUP BY relation) s
    JOIN pg_class c ON c.oid = s.relation`;
}
/** For each routine the state of the rows that describe it, and where it is newer than `$1` what others call it by. */
const ROUTINE_STATES = `SELECT s.routine, s.number || ':' || s.newest,
    CASE WHEN s.newest > $1 THEN p.pronamespace || '.' || p.proname || ' ' || p.proargtypes::text || ' ' || p.provariadic END
  FROM (SELECT routine, count(*) AS number, ${newest("age")} AS newest FROM (
      SELECT oid AS routine, age(xmin) AS age FROM pg_proc WHERE oid >= 16384
      UNION ALL SELECT aggfnoid, age(xmin) FROM pg_aggregate WHERE aggfnoid >= 16384
      UNION ALL SELECT objoid, age(xmin) FROM pg_description WHERE classoid = ${PG_PROC} AND objoid >= 16384
    ) r GROUP BY routine) s
  JOIN pg_proc p ON p.oid = s.routine WHERE p.oid >= 16384`;
/**
 * Types, and labels of enums, that were made or changed since `$1`, and what others know of them. Row and array types go
 * with what they are of.
 */
const NEW_TYPES = `SELECT oid::text, typnamespace || '.' || typname || ' ' || typstorage::text || ' ' || typcollation
  FROM pg_type WHERE oid >= 16384 AND typtype <> 'c' AND NOT (typtype = 'b' AND typcategory = 'A') AND ${LATEST} - age(xmin) > $1
  UNION ALL SELECT 'label ' || oid, enumtypid || ' ' || enumlabel FROM pg_enum WHERE oid >= 16384 AND ${LATEST} - age(xmin) > $1`;

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/fragments.js
/** Schemas that belong to people, not to the server. `alias` is a pg_namespace. */
function userSchema(alias) {
    return `${alias}.nspname !~ '^pg_' AND ${alias}.nspname <> 'information_schema'`;
}
/** Members of an extension are covered by the extension's own entry. */
function notFromExtension(catalog, oid) {
    return `NOT EXISTS (SELECT FROM pg_depend member WHERE member.classid = '${catalog}'::regclass AND member.objid = ${oid} AND member.objsubid = 0 AND member.deptype = 'e')`;
}
/**
 * An access control list as sorted `grantee=PRIVILEGE,…` texts, without grantors; null when it says the default,
 * whether that is written out or not. `type` is acldefault()'s object type.
 */
function privileges(acl, type, owner) {
    return `CASE WHEN ${acl} IS NOT NULL THEN nullif(${explode(acl)}, ${explode(`acldefault('${type}', ${owner})`)}) END`;
}
/** The same for lists whose default is empty (columns, default privileges of a schema). */
function privilegesFromNothing(acl) {
    return `CASE WHEN ${acl} IS NOT NULL THEN nullif(${explode(acl)}, '[]'::jsonb) END`;
}
function explode(acl) {
    return `(SELECT coalesce(jsonb_agg(g.entry ORDER BY g.entry), '[]') FROM (
    SELECT CASE WHEN x.grantee = 0 THEN 'PUBLIC' ELSE ${role("x.grantee")} END || '=' ||
      string_agg(x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END, ',' ORDER BY x.privilege_type) AS entry
    FROM aclexplode(${acl}) x GROUP BY x.grantee) g)`;
}
/** A role's name, quoted as SQL needs it. Who runs migrations has another name on every engine, and elsewhere. */
function role(oid) {
    return `CASE WHEN pg_get_userbyid(${oid}) ~ '^(backend_kit|postgres$)' THEN 'CURRENT_USER' ELSE quote_ident(pg_get_userbyid(${oid})) END`;
}
/** Options of the form `{name=value}`, sorted, null when there are none. */
function options(array) {
    return `(SELECT jsonb_agg(o ORDER BY o) FROM unnest(${array}) o)`;
}
/** Extensions with which an object goes when they are dropped: ALTER … DEPENDS ON EXTENSION. */
function dependsOnExtensions(catalog, oid) {
    return `(SELECT jsonb_agg(quote_ident(de.extname) ORDER BY de.extname) FROM pg_depend dx JOIN pg_extension de ON de.oid = dx.refobjid
    WHERE dx.classid = '${catalog}'::regclass AND dx.objid = ${oid} AND dx.objsubid = 0 AND dx.refclassid = 'pg_extension'::regclass AND dx.deptype = 'x')`;
}
/** A function by its signature, null for none. */
function routine(oid) {
    return `nullif(${oid}::regprocedure::text, '-')`;
}
/** One SELECT that yields the columns that `readCatalog` expects. Attributes that are null are left out. */
function objects(of) {
    const pairs = Object.entries(of.attributes).map(([name, expression]) => `'${name}', ${expression}`);
    const owner = of.relation ?? of.routine;
    const group = of.relation ? "relation" : "routine";
    return `SELECT ${of.kind} AS kind, ${of.name} AS name, ${of.parent ?? "NULL"} AS parent, ${of.order} AS ord, jsonb_strip_nulls(jsonb_build_object(${pairs.join(", ")}))::text AS attributes, ${owner ?? "NULL"} AS owner ${of.from}${owner ? ` /* ${group}: AND ${owner} = ANY ($1) */` : ""}`;
}
/** Where a query's objects have an owner: what they belong to, and the query for some owners, an array of oids. */
function restricted(sql) {
    const [comment, group, condition] = RESTRICTION.exec(sql) ?? [];
    return comment === undefined ? undefined : { group: group, sql: sql.replace(comment, condition) };
}
const RESTRICTION = /\/\* (relation|routine): (AND .*?) \*\/$/;

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/globals.js

const schemas = objects({
    kind: "'schema'",
    name: "quote_ident(n.nspname)",
    order: "n.oid",
    attributes: {
        owner: role("n.nspowner"),
        privileges: privileges("n.nspacl", "n", "n.nspowner"),
        comment: "obj_description(n.oid, 'pg_namespace')",
    },
    from: `FROM pg_namespace n WHERE ${userSchema("n")} AND ${notFromExtension("pg_namespace", "n.oid")}`,
});
const extensions = objects({
    kind: "'extension'",
    name: "quote_ident(e.extname)",
    order: "e.oid",
    attributes: {
        version: "e.extversion",
        schema: "(SELECT quote_ident(n.nspname) FROM pg_namespace n WHERE n.oid = e.extnamespace)",
        comment: "obj_description(e.oid, 'pg_extension')",
    },
    from: "FROM pg_extension e WHERE e.extname <> 'plpgsql'",
});
/** The one that migrations run in, which has another name on every engine. */
const database = objects({
    kind: "'database'",
    name: "'DATABASE'",
    order: "0",
    attributes: {
        "connection limit": "nullif(d.datconnlimit, -1)",
        privileges: privileges("d.datacl", "d", "d.datdba"),
        owner: role("d.datdba"),
        comment: "shobj_description(d.oid, 'pg_database')",
    },
    from: "FROM pg_database d WHERE d.datname = current_database()",
});
/** What roles may do with settings of the server, except for ours and those of others who prove on it at the same time. */
const parameters = objects({
    kind: "'parameter'",
    name: "quote_ident(p.parname)",
    order: "p.oid",
    // Of the role that made the cluster, which may do all.
    attributes: { privileges: privileges("p.paracl", "p", "10"), owner: role("10") },
    from: `FROM pg_parameter_acl a CROSS JOIN LATERAL (SELECT a.oid, a.parname, (SELECT array_agg(e) FROM unnest(a.paracl) e WHERE e::text !~ '^"?backend_kit') AS paracl) p WHERE ${privileges("p.paracl", "p", "10")} IS NOT NULL`,
});
/** Roles of the engine's own are left out. Passwords are not read. */
const roles = (version) => objects({
    kind: "'role'",
    name: "quote_ident(r.rolname)",
    order: "r.oid",
    attributes: {
        options: `concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END, CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END,
      CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
      CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END, 'VALID UNTIL ' || quote_literal(nullif(r.rolvaliduntil, 'infinity')))`,
        "member of": `(SELECT jsonb_agg(DISTINCT quote_ident(pg_get_userbyid(m.roleid)) || ${version >= 160_000
            ? "coalesce(' WITH ' || nullif(concat_ws(', ', CASE WHEN m.admin_option THEN 'ADMIN OPTION' END, CASE WHEN NOT m.inherit_option THEN 'INHERIT FALSE' END, CASE WHEN NOT m.set_option THEN 'SET FALSE' END), ''), '')"
            : "CASE WHEN m.admin_option THEN ' WITH ADMIN OPTION' ELSE '' END"}) FROM pg_auth_members m WHERE m.member = r.oid)`,
        comment: "shobj_description(r.oid, 'pg_authid')",
    },
    from: "FROM pg_roles r WHERE r.oid >= 16384 AND r.rolname !~ '^backend_kit' AND NOT r.rolname = ANY (:other_roles)",
});
const settings = objects({
    kind: "'setting'",
    name: `CASE WHEN s.setrole = 0 THEN CASE WHEN s.setdatabase = 0 THEN 'ROLE ALL' ELSE 'DATABASE' END ELSE 'ROLE ' || CASE WHEN pg_get_userbyid(s.setrole) ~ '^backend_kit' THEN 'CURRENT_USER' ELSE quote_ident(pg_get_userbyid(s.setrole)) END
    || CASE WHEN s.setdatabase <> 0 THEN ' IN DATABASE' ELSE '' END END`,
    order: "0",
    attributes: { values: options("s.setconfig") },
    from: `FROM pg_db_role_setting s WHERE (s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
    OR (s.setdatabase = 0 AND NOT pg_get_userbyid(s.setrole) = ANY (:other_roles)))`,
});
/** Entries that say what holds without them are no entries. */
const defaultPrivileges = objects({
    kind: "'default privileges'",
    name: `format('%s OF %s%s', CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END,
    ${role("d.defaclrole")}, (SELECT format(' IN SCHEMA %I', n.nspname) FROM pg_namespace n WHERE n.oid = d.defaclnamespace))`,
    order: "d.oid",
    attributes: {
        privileges: explode("d.defaclacl"),
        role: role("d.defaclrole"),
        schema: "(SELECT quote_ident(n.nspname) FROM pg_namespace n WHERE n.oid = d.defaclnamespace)",
    },
    from: `FROM pg_default_acl d WHERE NOT (d.defaclnamespace <> 0 AND cardinality(d.defaclacl) = 0)
    AND NOT (d.defaclnamespace = 0 AND ${explode("d.defaclacl")} = ${explode("acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)")})`,
});
function publications(version) {
    const rows = version >= 150_000;
    return objects({
        kind: "'publication'",
        name: "quote_ident(p.pubname)",
        order: "p.oid",
        attributes: {
            tables: `CASE WHEN p.puballtables THEN to_jsonb(ARRAY['ALL TABLES']) ELSE (SELECT jsonb_agg(entry ORDER BY entry) FROM (
        SELECT format('%I.%I', n.nspname, c.relname) ${rows
                ? `|| coalesce((SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')' FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (pr.prattrs::int2[])), '') || coalesce(' WHERE ' || pg_get_expr(pr.prqual, pr.prrelid), '')`
                : ""} AS entry FROM pg_publication_rel pr JOIN pg_class c ON c.oid = pr.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE pr.prpubid = p.oid) x) END`,
            schemas: rows
                ? "(SELECT jsonb_agg(quote_ident(n.nspname) ORDER BY n.nspname) FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid WHERE pn.pnpubid = p.oid)"
                : "NULL",
            publish: "nullif(concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END), 'insert, update, delete, truncate')",
            "via root": "CASE WHEN p.pubviaroot THEN 'yes' END",
            "generated columns": version >= 180_000 ? "nullif(p.pubgencols::text, 'n')" : "NULL",
            owner: role("p.pubowner"),
            comment: "obj_description(p.oid, 'pg_publication')",
        },
        from: "FROM pg_publication p",
    });
}
const subscriptions = objects({
    kind: "'subscription'",
    name: "quote_ident(s.subname)",
    order: "s.oid",
    attributes: {
        enabled: "CASE WHEN NOT s.subenabled THEN 'disabled' END",
        publications: "to_jsonb(s.subpublications)",
        slot: "s.subslotname",
        owner: role("s.subowner"),
        comment: "obj_description(s.oid, 'pg_subscription')",
    },
    from: "FROM pg_subscription s WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())",
});
const wrappers = objects({
    kind: "'foreign-data wrapper'",
    name: "quote_ident(w.fdwname)",
    order: "w.oid",
    attributes: {
        handler: "nullif(w.fdwhandler::regproc::text, '-')",
        validator: "nullif(w.fdwvalidator::regproc::text, '-')",
        options: options("w.fdwoptions"),
        owner: role("w.fdwowner"),
        privileges: privileges("w.fdwacl", "F", "w.fdwowner"),
        comment: "obj_description(w.oid, 'pg_foreign_data_wrapper')",
    },
    from: `FROM pg_foreign_data_wrapper w WHERE ${notFromExtension("pg_foreign_data_wrapper", "w.oid")}`,
});
const servers = objects({
    kind: "'foreign server'",
    name: "quote_ident(s.srvname)",
    order: "s.oid",
    attributes: {
        wrapper: "(SELECT quote_ident(w.fdwname) FROM pg_foreign_data_wrapper w WHERE w.oid = s.srvfdw)",
        type: "s.srvtype",
        version: "s.srvversion",
        options: options("s.srvoptions"),
        owner: role("s.srvowner"),
        privileges: privileges("s.srvacl", "S", "s.srvowner"),
        comment: "obj_description(s.oid, 'pg_foreign_server')",
    },
    from: `FROM pg_foreign_server s WHERE ${notFromExtension("pg_foreign_server", "s.oid")}`,
});
const userMappings = objects({
    kind: "'user mapping'",
    name: "format('FOR %s SERVER %I', CASE WHEN u.umuser = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(u.umuser)) END, u.srvname)",
    parent: "'foreign server ' || quote_ident(u.srvname)",
    order: "u.umid",
    attributes: { options: options("u.umoptions") },
    // The view: who is no superuser may not read the table.
    from: "FROM pg_user_mappings u",
});
const textSearchConfigurations = objects({
    kind: "'text search configuration'",
    name: "format('%I.%I', n.nspname, c.cfgname)",
    order: "c.oid",
    attributes: {
        parser: "(SELECT format('%I.%I', pn.nspname, p.prsname) FROM pg_ts_parser p JOIN pg_namespace pn ON pn.oid = p.prsnamespace WHERE p.oid = c.cfgparser)",
        mappings: `(SELECT jsonb_agg(format('%s %s', m.alias, m.dictionaries) ORDER BY m.alias) FROM (
      SELECT tt.alias, string_agg(mm.mapdict::regdictionary::text, ', ' ORDER BY mm.mapseqno) AS dictionaries
      FROM pg_ts_config_map mm JOIN ts_token_type(c.cfgparser) tt ON tt.tokid = mm.maptokentype WHERE mm.mapcfg = c.oid GROUP BY tt.alias) m)`,
        owner: role("c.cfgowner"),
        comment: "obj_description(c.oid, 'pg_ts_config')",
    },
    from: `FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace WHERE c.oid >= 16384 AND ${notFromExtension("pg_ts_config", "c.oid")}`,
});
const textSearchDictionaries = objects({
    kind: "'text search dictionary'",
    name: "format('%I.%I', n.nspname, d.dictname)",
    order: "d.oid",
    attributes: {
        template: "(SELECT format('%I.%I', tn.nspname, t.tmplname) FROM pg_ts_template t JOIN pg_namespace tn ON tn.oid = t.tmplnamespace WHERE t.oid = d.dicttemplate)",
        options: "d.dictinitoption",
        owner: role("d.dictowner"),
        comment: "obj_description(d.oid, 'pg_ts_dict')",
    },
    from: `FROM pg_ts_dict d JOIN pg_namespace n ON n.oid = d.dictnamespace WHERE d.oid >= 16384 AND ${notFromExtension("pg_ts_dict", "d.oid")}`,
});
const textSearchParsers = objects({
    kind: "'text search parser'",
    name: "format('%I.%I', n.nspname, p.prsname)",
    order: "p.oid",
    attributes: {
        start: "p.prsstart::regproc::text",
        gettoken: "p.prstoken::regproc::text",
        end: "p.prsend::regproc::text",
        headline: "nullif(p.prsheadline::regproc::text, '-')",
        lextypes: "p.prslextype::regproc::text",
        comment: "obj_description(p.oid, 'pg_ts_parser')",
    },
    from: `FROM pg_ts_parser p JOIN pg_namespace n ON n.oid = p.prsnamespace WHERE p.oid >= 16384 AND ${notFromExtension("pg_ts_parser", "p.oid")}`,
});
const textSearchTemplates = objects({
    kind: "'text search template'",
    name: "format('%I.%I', n.nspname, t.tmplname)",
    order: "t.oid",
    attributes: {
        init: "nullif(t.tmplinit::regproc::text, '-')",
        lexize: "t.tmpllexize::regproc::text",
        comment: "obj_description(t.oid, 'pg_ts_template')",
    },
    from: `FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace WHERE t.oid >= 16384 AND ${notFromExtension("pg_ts_template", "t.oid")}`,
});
const largeObjects = objects({
    kind: "'large object'",
    name: "m.oid::text",
    order: "m.oid",
    attributes: {
        owner: role("m.lomowner"),
        privileges: privileges("m.lomacl", "L", "m.lomowner"),
        comment: "obj_description(m.oid, 'pg_largeobject')",
    },
    from: "FROM pg_largeobject_metadata m",
});
/** What stands outside of any table. `:other_roles` stands for the roles that are none of our business. */
function globalQueries(version) {
    return [
        schemas,
        extensions,
        database,
        ...(version >= 150_000 ? [parameters] : []),
        roles(version),
        settings,
        defaultPrivileges,
        publications(version),
        subscriptions,
        wrappers,
        servers,
        userMappings,
        textSearchConfigurations,
        textSearchDictionaries,
        textSearchParsers,
        textSearchTemplates,
        largeObjects,
    ];
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/query.js


/** Catalogs that the names in any definition come from: a renamed column changes the text of every view on it. */
const NAMES = [
    "pg_class",
    "pg_attribute",
    "pg_type",
    "pg_proc",
    "pg_namespace",
    "pg_operator",
    "pg_collation",
    "pg_opclass",
    "pg_attrdef",
];
/** What writes names that a query does not mention, and where it takes them from. */
const WRITERS = [
    [/pg_get_(?!userbyid)/, NAMES],
    [/format_type|::regtype/, ["pg_type", "pg_namespace"]],
    [/::regproc/, ["pg_proc", "pg_type", "pg_namespace"]],
    [/pg_get_(viewdef|ruledef)/, ["pg_rewrite"]],
    [/\bobj_description\(/, [OTHER_COMMENTS]],
    [/\bshobj_description\(/, ["pg_shdescription"]],
];
/** Finds out what a query reads. */
function describeQuery(sql) {
    // Members of extensions are followed apart.
    const mentioned = new Set(sql.replaceAll("FROM pg_depend member", "").match(/\bpg_[a-z_]+\b/g) ?? []);
    for (const [writer, catalogs] of WRITERS) {
        if (writer.test(sql))
            for (const catalog of catalogs)
                mentioned.add(catalog);
    }
    // From the outermost FROM on: the select list may hold subqueries with theirs.
    const from = /^[\s\S]* AS owner FROM (pg_[a-z_]+) /.exec(sql)?.[1] ?? "";
    const limits = restricted(sql);
    const kinds = /^[\s\S]* AS owner FROM [\s\S]* c\.relkind IN \(([^)]*)\)/.exec(limits?.sql ?? "")?.[1];
    const main = limits || from !== "pg_constraint" ? from : DOMAIN_CONSTRAINTS;
    const isFollowed = (catalog) => catalog in SYSTEM_CATALOGS || catalog === DOMAIN_CONSTRAINTS || catalog === OTHER_COMMENTS || catalog === MEMBERS;
    // Roles and their kin are readable only through views: asked each time.
    return {
        sql,
        restricted: limits,
        reads: [...mentioned, main, MEMBERS].filter(isFollowed),
        readsRelations: [...mentioned].some((catalog) => RELATION_CATALOGS.has(catalog)),
        readsRoutines: [...mentioned].some((catalog) => ROUTINE_CATALOGS.has(catalog)),
        ...(limits?.group === "relation" && { part: PARTS[from] }),
        ...(kinds && { kinds: kinds.match(/\w/g) }),
        ...(isFollowed(main) && { main }),
    };
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/relations.js

const relation = "format('%I.%I', n.nspname, c.relname)";
const kindOfRelation = `CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'type' ELSE 'table' END`;
const parentRelation = `${kindOfRelation} || ' ' || ${relation}`;
const persistence = `CASE c.relpersistence WHEN 'u' THEN 'unlogged' END`;
const tablespace = `(SELECT quote_ident(ts.spcname) FROM pg_tablespace ts WHERE ts.oid = c.reltablespace)`;
const tables = objects({
    kind: "CASE c.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END",
    name: relation,
    order: "c.oid",
    attributes: {
        persistence,
        "of type": "CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END",
        "partition key": "CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END",
        "partition bound": "pg_get_expr(c.relpartbound, c.oid)",
        parents: `(SELECT jsonb_agg(format('%I.%I', pn.nspname, p.relname) ORDER BY i.inhseqno)
      FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE i.inhrelid = c.oid)`,
        options: options("c.reloptions"),
        "toast options": `(SELECT ${options("tc.reloptions")} FROM pg_class tc WHERE tc.oid = c.reltoastrelid)`,
        "row security": "CASE WHEN c.relrowsecurity THEN 'enabled' END",
        "forced row security": "CASE WHEN c.relforcerowsecurity THEN 'forced' END",
        "replica identity": `CASE CASE WHEN c.relkind <> 'f' THEN c.relreplident END WHEN 'd' THEN NULL WHEN 'n' THEN 'NOTHING' WHEN 'f' THEN 'FULL'
      WHEN 'i' THEN (SELECT 'USING INDEX ' || quote_ident(ic.relname) FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisreplident) END`,
        "access method": "(SELECT nullif(am.amname, 'heap') FROM pg_am am WHERE am.oid = c.relam)",
        tablespace,
        server: "(SELECT quote_ident(s.srvname) FROM pg_foreign_table ft JOIN pg_foreign_server s ON s.oid = ft.ftserver WHERE ft.ftrelid = c.oid)",
        "foreign options": `(SELECT ${options("ft.ftoptions")} FROM pg_foreign_table ft WHERE ft.ftrelid = c.oid)`,
        owner: role("c.relowner"),
        privileges: privileges("c.relacl", "r", "c.relowner"),
        comment: "obj_description(c.oid, 'pg_class')",
    },
    relation: "c.oid",
    from: `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'f') AND ${userSchema("n")} AND ${notFromExtension("pg_class", "c.oid")}`,
});
/**
 * `generated` and `identity` are written as DDL. A column's position is read apart (`columnOrder`) as it cannot be
 * restored. NOT NULL is compared by the flag: only PostgreSQL 18 gives it a name, and invents that.
 */
function columns(version) {
    const notNullDetails = version >= 180_000
        ? `(SELECT concat_ws(' ', CASE WHEN NOT k.convalidated THEN 'NOT VALID' END, CASE WHEN k.connoinherit THEN 'NO INHERIT' END,
            'COMMENT ' || quote_literal(obj_description(k.oid, 'pg_constraint')))
          FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum] LIMIT 1)`
        : "NULL";
    return objects({
        kind: "'column'",
        name: `${relation} || '.' || quote_ident(a.attname)`,
        parent: parentRelation,
        order: "a.attnum",
        attributes: {
            type: "format_type(a.atttypid, a.atttypmod)",
            collation: `CASE WHEN a.attcollation <> t.typcollation THEN (SELECT format('%I.%I', cn.nspname, co.collname)
        FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) END`,
            "not null": "CASE WHEN a.attnotnull THEN 'NOT NULL' END",
            "not null constraint": `nullif(${notNullDetails}, '')`,
            default: "CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END",
            generated: `CASE a.attgenerated WHEN 's' THEN 'GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
        WHEN 'v' THEN 'GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') VIRTUAL' END`,
            identity: `CASE WHEN a.attidentity <> '' THEN (SELECT 'GENERATED ' || CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END ||
        format(' AS IDENTITY (START WITH %s INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s%s)', s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END)
        FROM pg_depend sd JOIN pg_sequence s ON s.seqrelid = sd.objid
        WHERE sd.classid = 'pg_class'::regclass AND sd.refclassid = 'pg_class'::regclass AND sd.refobjid = c.oid AND sd.refobjsubid = a.attnum AND sd.deptype = 'i' LIMIT 1) END`,
            storage: `CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END`,
            compression: "CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END",
            statistics: "nullif(a.attstattarget, -1)",
            options: options("a.attoptions"),
            "foreign options": options("a.attfdwoptions"),
            inherited: "CASE WHEN a.attinhcount > 0 THEN CASE WHEN a.attislocal THEN 'inherited and local' ELSE 'inherited' END END",
            privileges: privilegesFromNothing("a.attacl"),
            comment: "col_description(c.oid, a.attnum)",
        },
        relation: "c.oid",
        from: `FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'c') AND ${userSchema("n")}
        AND ${notFromExtension("pg_class", "c.oid")}`,
    });
}
/** NOT NULL is a column's flag (see above); constraint triggers are triggers. */
const constraints = objects({
    kind: "'constraint'",
    name: `${relation} || '.' || quote_ident(k.conname)`,
    parent: parentRelation,
    order: "k.oid",
    attributes: {
        definition: "pg_get_constraintdef(k.oid)",
        index: "CASE WHEN k.contype IN ('p', 'u', 'x') THEN pg_get_indexdef(k.conindid) END",
        clustered: "(SELECT 'CLUSTER' FROM pg_index i WHERE i.indexrelid = k.conindid AND k.contype <> 'f' AND i.indisclustered)",
        valid: "(SELECT 'INVALID' FROM pg_index i WHERE i.indexrelid = k.conindid AND k.contype <> 'f' AND NOT i.indisvalid)",
        triggers: `(SELECT nullif(string_agg(DISTINCT tg.tgenabled::text, ','), 'O') FROM pg_trigger tg WHERE tg.tgconstraint = k.oid)`,
        inherited: "CASE WHEN k.conparentid <> 0 THEN 'partition' WHEN k.coninhcount > 0 THEN CASE WHEN k.conislocal THEN 'inherited and local' ELSE 'inherited' END END",
        comment: "obj_description(k.oid, 'pg_constraint')",
        "index comment": "CASE WHEN k.contype IN ('p', 'u', 'x') THEN obj_description(k.conindid, 'pg_class') END",
    },
    relation: "c.oid",
    from: `FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND ${userSchema("n")} AND ${notFromExtension("pg_class", "c.oid")}`,
});
const indexes = objects({
    kind: "'index'",
    name: `format('%I.%I', n.nspname, ic.relname)`,
    parent: parentRelation,
    order: "ic.oid",
    attributes: {
        definition: "pg_get_indexdef(ic.oid)",
        valid: "CASE WHEN NOT (i.indisvalid AND i.indisready AND i.indislive) THEN 'INVALID' END",
        clustered: "CASE WHEN i.indisclustered THEN 'CLUSTER' END",
        inherited: "CASE WHEN ic.relispartition THEN 'partition' END",
        tablespace: "(SELECT quote_ident(ts.spcname) FROM pg_tablespace ts WHERE ts.oid = ic.reltablespace)",
        statistics: `(SELECT jsonb_object_agg(ia.attnum, ia.attstattarget) FROM pg_attribute ia WHERE ia.attrelid = ic.oid AND ia.attstattarget >= 0)`,
        "depends on extension": dependsOnExtensions("pg_class", "ic.oid"),
        comment: "obj_description(ic.oid, 'pg_class')",
    },
    relation: "c.oid",
    from: `FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${userSchema("n")} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = ic.oid AND k.contype IN ('p', 'u', 'x'))
      AND ${notFromExtension("pg_class", "c.oid")}`,
});
const ofIdentity = `EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i')`;
const sequencePrivileges = privileges("c.relacl", "s", "c.relowner");
/**
 * Sequences of identity columns are the column's own (`identity` above): their names are the server's. They are objects
 * only where somebody gave them privileges or a comment, and then nothing but that.
 */
const sequences = objects({
    kind: "'sequence'",
    name: relation,
    order: "c.oid",
    attributes: {
        "of identity": `CASE WHEN ${ofIdentity} THEN 'yes' END`,
        definition: `CASE WHEN NOT ${ofIdentity} THEN format('AS %s START WITH %s INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s%s', format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END) END`,
        "owned by": `(SELECT format('%I.%I.%I', tn.nspname, tc.relname, ta.attname) FROM pg_depend d JOIN pg_class tc ON tc.oid = d.refobjid
      JOIN pg_namespace tn ON tn.oid = tc.relnamespace JOIN pg_attribute ta ON ta.attrelid = tc.oid AND ta.attnum = d.refobjsubid
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a' LIMIT 1)`,
        persistence,
        owner: role("c.relowner"),
        privileges: sequencePrivileges,
        comment: "obj_description(c.oid, 'pg_class')",
    },
    relation: "c.oid",
    from: `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_sequence s ON s.seqrelid = c.oid
    WHERE c.relkind IN ('S') AND ${userSchema("n")} AND ${notFromExtension("pg_class", "c.oid")}
      AND (NOT ${ofIdentity} OR ${sequencePrivileges} IS NOT NULL OR obj_description(c.oid, 'pg_class') IS NOT NULL)`,
});
const views = objects({
    kind: kindOfRelation,
    name: relation,
    order: "c.oid",
    attributes: {
        definition: "pg_get_viewdef(c.oid)",
        options: options("c.reloptions"),
        "toast options": `(SELECT ${options("tc.reloptions")} FROM pg_class tc WHERE tc.oid = c.reltoastrelid)`,
        "depends on extension": `CASE WHEN c.relkind = 'm' THEN ${dependsOnExtensions("pg_class", "c.oid")} END`,
        populated: "CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'WITH NO DATA' END",
        "access method": "(SELECT nullif(am.amname, 'heap') FROM pg_am am WHERE am.oid = c.relam)",
        tablespace,
        owner: role("c.relowner"),
        privileges: privileges("c.relacl", "r", "c.relowner"),
        comment: "obj_description(c.oid, 'pg_class')",
    },
    relation: "c.oid",
    from: `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm') AND ${userSchema("n")} AND ${notFromExtension("pg_class", "c.oid")}`,
});
const rules = objects({
    kind: "'rule'",
    name: `${relation} || '.' || quote_ident(r.rulename)`,
    parent: parentRelation,
    order: "r.oid",
    attributes: {
        definition: "pg_get_ruledef(r.oid)",
        enabled: "nullif(r.ev_enabled::text, 'O')",
        comment: "obj_description(r.oid, 'pg_rewrite')",
    },
    relation: "c.oid",
    from: `FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE r.rulename <> '_RETURN' AND ${userSchema("n")} AND ${notFromExtension("pg_class", "c.oid")}`,
});
const triggers = objects({
    kind: "'trigger'",
    name: `${relation} || '.' || quote_ident(tg.tgname)`,
    parent: parentRelation,
    order: "tg.oid",
    attributes: {
        definition: "pg_get_triggerdef(tg.oid)",
        enabled: "nullif(tg.tgenabled::text, 'O')",
        inherited: "CASE WHEN tg.tgparentid <> 0 THEN 'partition' END",
        "depends on extension": dependsOnExtensions("pg_trigger", "tg.oid"),
        comment: "obj_description(tg.oid, 'pg_trigger')",
    },
    relation: "c.oid",
    from: `FROM pg_trigger tg JOIN pg_class c ON c.oid = tg.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE NOT tg.tgisinternal AND ${userSchema("n")} AND ${notFromExtension("pg_class", "c.oid")}`,
});
const policies = objects({
    kind: "'policy'",
    name: `${relation} || '.' || quote_ident(p.polname)`,
    parent: parentRelation,
    order: "p.oid",
    attributes: {
        kind: "CASE WHEN NOT p.polpermissive THEN 'RESTRICTIVE' END",
        command: "CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END",
        roles: `(SELECT jsonb_agg(CASE WHEN pr = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(pr)) END ORDER BY CASE WHEN pr = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(pr) END) FROM unnest(p.polroles) pr)`,
        using: "pg_get_expr(p.polqual, p.polrelid)",
        "with check": "pg_get_expr(p.polwithcheck, p.polrelid)",
        comment: "obj_description(p.oid, 'pg_policy')",
    },
    relation: "c.oid",
    from: `FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${userSchema("n")}`,
});
const statistics = (version) => objects({
    kind: "'statistics'",
    name: "format('%I.%I', n.nspname, s.stxname)",
    parent: `(SELECT CASE c.relkind WHEN 'm' THEN 'materialized view ' WHEN 'f' THEN 'foreign table ' ELSE 'table ' END || format('%I.%I', cn.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace cn ON cn.oid = c.relnamespace WHERE c.oid = s.stxrelid)`,
    order: "s.oid",
    attributes: {
        definition: "pg_get_statisticsobjdef(s.oid)",
        target: version >= 130_000 ? "nullif(s.stxstattarget, -1)" : "NULL",
        owner: role("s.stxowner"),
        comment: "obj_description(s.oid, 'pg_statistic_ext')",
    },
    from: `FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE ${userSchema("n")} AND ${notFromExtension("pg_statistic_ext", "s.oid")}`,
});
/** Tables, views and what hangs on them. */
function relationQueries(version) {
    return [
        tables,
        columns(version),
        constraints,
        indexes,
        sequences,
        views,
        rules,
        triggers,
        policies,
        statistics(version),
    ];
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/routines.js

const signature = "format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))";
const functions = objects({
    kind: "CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END",
    name: signature,
    order: "p.oid",
    attributes: {
        definition: "pg_get_functiondef(p.oid)",
        "depends on extension": dependsOnExtensions("pg_proc", "p.oid"),
        owner: role("p.proowner"),
        privileges: privileges("p.proacl", "f", "p.proowner"),
        comment: "obj_description(p.oid, 'pg_proc')",
    },
    routine: "p.oid",
    from: `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE p.prokind <> 'a' AND ${userSchema("n")} AND ${notFromExtension("pg_proc", "p.oid")}
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')`,
});
const operatorName = "format('OPERATOR(%I.%s)', n.nspname, o.oprname)";
const aggregates = objects({
    kind: "'aggregate'",
    name: signature,
    order: "p.oid",
    attributes: {
        arguments: "pg_get_function_identity_arguments(p.oid)",
        kind: "CASE a.aggkind WHEN 'h' THEN 'hypothetical' WHEN 'o' THEN 'ordered-set' END",
        sfunc: "a.aggtransfn::regproc::text",
        stype: "format_type(a.aggtranstype, NULL)",
        sspace: "nullif(a.aggtransspace, 0)",
        initcond: "a.agginitval",
        finalfunc: "nullif(a.aggfinalfn::regproc::text, '-')",
        finalfunc_extra: "CASE WHEN a.aggfinalextra THEN 'yes' END",
        finalfunc_modify: "a.aggfinalmodify",
        combinefunc: "nullif(a.aggcombinefn::regproc::text, '-')",
        serialfunc: "nullif(a.aggserialfn::regproc::text, '-')",
        deserialfunc: "nullif(a.aggdeserialfn::regproc::text, '-')",
        msfunc: "nullif(a.aggmtransfn::regproc::text, '-')",
        minvfunc: "nullif(a.aggminvtransfn::regproc::text, '-')",
        mstype: "CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END",
        mfinalfunc: "nullif(a.aggmfinalfn::regproc::text, '-')",
        mfinalfunc_extra: "CASE WHEN a.aggmfinalextra THEN 'yes' END",
        mfinalfunc_modify: "CASE WHEN a.aggmtranstype <> 0 THEN a.aggmfinalmodify END",
        msspace: "nullif(a.aggmtransspace, 0)",
        minitcond: "a.aggminitval",
        sortop: `(SELECT ${operatorName} FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop)`,
        parallel: "nullif(p.proparallel::text, 'u')",
        owner: role("p.proowner"),
        privileges: privileges("p.proacl", "f", "p.proowner"),
        comment: "obj_description(p.oid, 'pg_proc')",
    },
    routine: "p.oid",
    from: `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_aggregate a ON a.aggfnoid = p.oid
    WHERE ${userSchema("n")} AND ${notFromExtension("pg_proc", "p.oid")}`,
});
const operators = objects({
    kind: "'operator'",
    name: `format('%I.%s (%s, %s)', n.nspname, o.oprname, CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END, CASE WHEN o.oprright = 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END)`,
    order: "o.oid",
    attributes: {
        function: "o.oprcode::regproc::text",
        leftarg: "CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END",
        rightarg: "CASE WHEN o.oprright <> 0 THEN format_type(o.oprright, NULL) END",
        commutator: `(SELECT format('OPERATOR(%I.%s)', cn.nspname, co.oprname) FROM pg_operator co JOIN pg_namespace cn ON cn.oid = co.oprnamespace WHERE co.oid = o.oprcom)`,
        negator: `(SELECT format('OPERATOR(%I.%s)', cn.nspname, co.oprname) FROM pg_operator co JOIN pg_namespace cn ON cn.oid = co.oprnamespace WHERE co.oid = o.oprnegate)`,
        restrict: "nullif(o.oprrest::regproc::text, '-')",
        join: "nullif(o.oprjoin::regproc::text, '-')",
        hashes: "CASE WHEN o.oprcanhash THEN 'HASHES' END",
        merges: "CASE WHEN o.oprcanmerge THEN 'MERGES' END",
        owner: role("o.oprowner"),
        comment: "obj_description(o.oid, 'pg_operator')",
    },
    from: `FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
    WHERE o.oid >= 16384 AND o.oprcode <> 0 AND ${notFromExtension("pg_operator", "o.oid")}`,
});
const accessMethodOf = (oid) => `(SELECT quote_ident(am.amname) FROM pg_am am WHERE am.oid = ${oid})`;
/** Members of a family that an operator class brought along are listed with the family: one place for all. */
const operatorFamilies = objects({
    kind: "'operator family'",
    name: `format('%I.%I USING %s', n.nspname, f.opfname, ${accessMethodOf("f.opfmethod")})`,
    order: "f.oid",
    attributes: {
        operators: `(SELECT jsonb_agg(o.entry ORDER BY o.entry) FROM (SELECT format('%s %s', ao.amopstrategy, ao.amopopr::regoperator) || coalesce((SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname) FROM pg_opfamily sf JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = ao.amopsortfamily), '') AS entry FROM pg_amop ao WHERE ao.amopfamily = f.oid) o)`,
        functions: `(SELECT jsonb_agg(o.entry ORDER BY o.entry) FROM (SELECT format('%s (%s, %s) %s', ap.amprocnum, format_type(ap.amproclefttype, NULL), format_type(ap.amprocrighttype, NULL), ap.amproc::regprocedure) AS entry FROM pg_amproc ap WHERE ap.amprocfamily = f.oid) o)`,
        owner: role("f.opfowner"),
        comment: "obj_description(f.oid, 'pg_opfamily')",
    },
    from: `FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace WHERE f.oid >= 16384 AND ${notFromExtension("pg_opfamily", "f.oid")}`,
});
const operatorClasses = objects({
    kind: "'operator class'",
    name: `format('%I.%I USING %s', n.nspname, k.opcname, ${accessMethodOf("k.opcmethod")})`,
    order: "k.oid",
    attributes: {
        type: "format_type(k.opcintype, NULL)",
        default: "CASE WHEN k.opcdefault THEN 'DEFAULT' END",
        storage: "CASE WHEN k.opckeytype <> 0 THEN format_type(k.opckeytype, NULL) END",
        family: "(SELECT format('%I.%I', fn.nspname, f.opfname) FROM pg_opfamily f JOIN pg_namespace fn ON fn.oid = f.opfnamespace WHERE f.oid = k.opcfamily)",
        owner: role("k.opcowner"),
        comment: "obj_description(k.oid, 'pg_opclass')",
    },
    from: `FROM pg_opclass k JOIN pg_namespace n ON n.oid = k.opcnamespace WHERE k.oid >= 16384 AND ${notFromExtension("pg_opclass", "k.oid")}`,
});
const casts = objects({
    kind: "'cast'",
    name: "format('(%s AS %s)', format_type(k.castsource, NULL), format_type(k.casttarget, NULL))",
    order: "k.oid",
    attributes: {
        method: `CASE k.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || ${routine("k.castfunc")} WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END`,
        context: "CASE k.castcontext WHEN 'a' THEN 'AS ASSIGNMENT' WHEN 'i' THEN 'AS IMPLICIT' END",
        comment: "obj_description(k.oid, 'pg_cast')",
    },
    from: `FROM pg_cast k WHERE k.oid >= 16384 AND ${notFromExtension("pg_cast", "k.oid")}`,
});
const transforms = objects({
    kind: "'transform'",
    name: "format('FOR %s LANGUAGE %I', format_type(t.trftype, NULL), l.lanname)",
    order: "t.oid",
    attributes: {
        from: routine("t.trffromsql"),
        to: routine("t.trftosql"),
        comment: "obj_description(t.oid, 'pg_transform')",
    },
    from: `FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang WHERE t.oid >= 16384 AND ${notFromExtension("pg_transform", "t.oid")}`,
});
const languages = objects({
    kind: "'language'",
    name: "quote_ident(l.lanname)",
    order: "l.oid",
    attributes: {
        trusted: "CASE WHEN l.lanpltrusted THEN 'TRUSTED' END",
        handler: "nullif(l.lanplcallfoid::regproc::text, '-')",
        inline: "nullif(l.laninline::regproc::text, '-')",
        validator: "nullif(l.lanvalidator::regproc::text, '-')",
        owner: role("l.lanowner"),
        privileges: privileges("l.lanacl", "l", "l.lanowner"),
        comment: "obj_description(l.oid, 'pg_language')",
    },
    from: `FROM pg_language l WHERE l.oid >= 16384 AND ${notFromExtension("pg_language", "l.oid")}`,
});
const accessMethods = objects({
    kind: "'access method'",
    name: "quote_ident(a.amname)",
    order: "a.oid",
    attributes: { type: "a.amtype", handler: "a.amhandler::regproc::text", comment: "obj_description(a.oid, 'pg_am')" },
    from: `FROM pg_am a WHERE a.oid >= 16384 AND ${notFromExtension("pg_am", "a.oid")}`,
});
const eventTriggers = objects({
    kind: "'event trigger'",
    name: "quote_ident(e.evtname)",
    order: "e.oid",
    attributes: {
        event: "e.evtevent",
        tags: options("e.evttags"),
        function: routine("e.evtfoid"),
        enabled: "nullif(e.evtenabled::text, 'O')",
        owner: role("e.evtowner"),
        comment: "obj_description(e.oid, 'pg_event_trigger')",
    },
    from: `FROM pg_event_trigger e WHERE ${notFromExtension("pg_event_trigger", "e.oid")}`,
});
/** Functions and everything that is made of them. */
const routineQueries = [
    functions,
    aggregates,
    operators,
    operatorFamilies,
    operatorClasses,
    casts,
    transforms,
    languages,
    accessMethods,
    eventTriggers,
];

;// CONCATENATED MODULE: ./build/src/schema/catalog/queries/types.js

const typeName = "format('%I.%I', n.nspname, t.typname)";
const common = {
    owner: role("t.typowner"),
    privileges: privileges("t.typacl", "T", "t.typowner"),
    comment: "obj_description(t.oid, 'pg_type')",
};
const from = (condition, joins = "") => `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace ${joins}
  WHERE t.oid >= 16384 AND ${condition} AND ${userSchema("n")} AND ${notFromExtension("pg_type", "t.oid")}`;
const collation = (oid) => `(SELECT format('%I.%I', cn.nspname, co.collname) FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = ${oid})`;
/** The order of the attributes is part of a composite type's value, unlike a table's: it is compared. */
const composites = objects({
    kind: "'type'",
    name: typeName,
    order: "t.oid",
    attributes: {
        definition: `(SELECT 'AS (' || coalesce(string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) ||
      CASE WHEN a.attcollation <> at.typcollation THEN ' COLLATE ' || ${collation("a.attcollation")} ELSE '' END, ', ' ORDER BY a.attnum), '') || ')'
      FROM pg_attribute a JOIN pg_type at ON at.oid = a.atttypid WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)`,
        ...common,
        // A comment may stand at either of a composite type's two entries.
        comment: "coalesce(obj_description(t.oid, 'pg_type'), obj_description(c.oid, 'pg_class'))",
    },
    from: from("t.typtype = 'c' AND c.relkind = 'c'", "JOIN pg_class c ON c.oid = t.typrelid"),
});
const enums = objects({
    kind: "'enum'",
    name: typeName,
    order: "t.oid",
    attributes: {
        labels: "(SELECT coalesce(jsonb_agg(e.enumlabel ORDER BY e.enumsortorder), '[]') FROM pg_enum e WHERE e.enumtypid = t.oid)",
        ...common,
    },
    from: from("t.typtype = 'e'"),
});
const domains = objects({
    kind: "'domain'",
    name: typeName,
    order: "t.oid",
    attributes: {
        type: "format_type(t.typbasetype, t.typtypmod)",
        collation: `CASE WHEN t.typcollation <> bt.typcollation THEN ${collation("t.typcollation")} END`,
        "not null": "CASE WHEN t.typnotnull THEN 'NOT NULL' END",
        default: "coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault)",
        ...common,
    },
    from: from("t.typtype = 'd'", "JOIN pg_type bt ON bt.oid = t.typbasetype"),
});
const domainConstraints = objects({
    kind: "'domain constraint'",
    name: `${typeName} || '.' || quote_ident(k.conname)`,
    parent: `'domain ' || ${typeName}`,
    order: "k.oid",
    attributes: { definition: "pg_get_constraintdef(k.oid)", comment: "obj_description(k.oid, 'pg_constraint')" },
    from: `FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE k.contype = 'c' AND ${userSchema("n")} AND ${notFromExtension("pg_type", "t.oid")}`,
});
const ranges = objects({
    kind: "'range'",
    name: typeName,
    order: "t.oid",
    attributes: {
        subtype: "format_type(r.rngsubtype, NULL)",
        "operator class": "(SELECT format('%I.%I', kn.nspname, k.opcname) FROM pg_opclass k JOIN pg_namespace kn ON kn.oid = k.opcnamespace WHERE k.oid = r.rngsubopc AND NOT k.opcdefault)",
        collation: `CASE WHEN r.rngcollation <> st.typcollation THEN ${collation("r.rngcollation")} END`,
        canonical: "nullif(r.rngcanonical::regproc::text, '-')",
        "subtype diff": "nullif(r.rngsubdiff::regproc::text, '-')",
        multirange: "format_type(r.rngmultitypid, NULL)",
        ...common,
    },
    from: from("t.typtype = 'r'", "JOIN pg_range r ON r.rngtypid = t.oid JOIN pg_type st ON st.oid = r.rngsubtype"),
});
/** Base types and shell types; array types come with their elements. */
const baseTypes = objects({
    kind: "'type'",
    name: typeName,
    order: "t.oid",
    attributes: {
        definition: `CASE WHEN NOT t.typisdefined THEN 'shell' ELSE concat_ws(', ', 'INPUT = ' || t.typinput::regproc, 'OUTPUT = ' || t.typoutput::regproc,
      'RECEIVE = ' || nullif(t.typreceive::regproc::text, '-'), 'SEND = ' || nullif(t.typsend::regproc::text, '-'),
      'INTERNALLENGTH = ' || CASE WHEN t.typlen < 0 THEN 'VARIABLE' ELSE t.typlen::text END, 'ALIGNMENT = ' || t.typalign::text, 'STORAGE = ' || t.typstorage::text,
      'CATEGORY = ' || quote_literal(t.typcategory::text), 'DEFAULT = ' || quote_literal(t.typdefault), CASE WHEN t.typispreferred THEN 'PREFERRED' END,
      'TYPMOD_IN = ' || nullif(t.typmodin::regproc::text, '-'), 'TYPMOD_OUT = ' || nullif(t.typmodout::regproc::text, '-'), 'ANALYZE = ' || nullif(t.typanalyze::regproc::text, '-'),
      'SUBSCRIPT = ' || nullif(t.typsubscript::regproc::text, '-'), 'ELEMENT = ' || format_type(nullif(t.typelem, 0), NULL), 'DELIMITER = ' || quote_literal(nullif(t.typdelim, ',')::text),
      CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END, CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE' END) END`,
        ...common,
    },
    from: from("t.typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_type el WHERE el.typarray = t.oid)"),
});
/**
 * Types that come with something else (rows of tables, arrays, multiranges): objects only where somebody gave them a
 * comment or privileges, and then nothing but that.
 */
const attendantTypes = objects({
    kind: "'type'",
    name: typeName,
    parent: `CASE WHEN c.oid IS NOT NULL THEN CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'f' THEN 'foreign table ' ELSE 'table ' END || ${typeName} END`,
    order: "t.oid",
    attributes: {
        attendant: "'yes'",
        owner: common.owner,
        privileges: common.privileges,
        comment: common.comment,
    },
    from: from(`(c.relkind IN ('r', 'p', 'v', 'm', 'f') OR t.typtype = 'm' OR EXISTS (SELECT FROM pg_type el WHERE el.typarray = t.oid))
    AND (t.typacl IS NOT NULL AND ${common.privileges} IS NOT NULL OR t.oid IN (SELECT ds.objoid FROM pg_description ds WHERE ds.classoid = 'pg_type'::regclass AND ds.objsubid = 0))`, "LEFT JOIN pg_class c ON c.oid = nullif(t.typrelid, 0)"),
});
/** `to_jsonb` because the columns have other names in every other release; oids and derived versions left out. */
const collations = objects({
    kind: "'collation'",
    name: "format('%I.%I', n.nspname, c.collname)",
    order: "c.oid",
    attributes: {
        definition: "to_jsonb(c) - ARRAY['oid', 'collname', 'collnamespace', 'collowner', 'collversion', 'collencoding']",
        owner: role("c.collowner"),
        comment: "obj_description(c.oid, 'pg_collation')",
    },
    from: `FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace WHERE c.oid >= 16384 AND ${userSchema("n")} AND ${notFromExtension("pg_collation", "c.oid")}`,
});
const conversions = objects({
    kind: "'conversion'",
    name: "format('%I.%I', n.nspname, c.conname)",
    order: "c.oid",
    attributes: {
        definition: `concat_ws(' ', CASE WHEN c.condefault THEN 'DEFAULT' END, pg_encoding_to_char(c.conforencoding), 'TO', pg_encoding_to_char(c.contoencoding), 'FROM', c.conproc::regproc)`,
        owner: role("c.conowner"),
        comment: "obj_description(c.oid, 'pg_conversion')",
    },
    from: `FROM pg_conversion c JOIN pg_namespace n ON n.oid = c.connamespace WHERE c.oid >= 16384 AND ${notFromExtension("pg_conversion", "c.oid")}`,
});
/** Types of all sorts. */
const typeQueries = [
    composites,
    enums,
    domains,
    domainConstraints,
    ranges,
    baseTypes,
    attendantTypes,
    collations,
    conversions,
];

;// CONCATENATED MODULE: ./build/src/schema/catalog/touched.js

/** Touched, or gone: then also what others say of it. */
function isChanged(group, touched, before, now) {
    return touched[group].size > 0 || now[`${group}s`].size !== before[`${group}s`].size;
}
/** The newest transaction that changed a catalog. */
function newestTransaction({ catalogs, relations, routines }) {
    let newest = 0;
    const look = (state) => {
        newest = Math.max(newest, Number(state.slice(state.indexOf(":") + 1)));
    };
    for (const state of catalogs.values())
        look(state);
    for (const { state } of relations.values())
        look(state);
    for (const { state } of routines.values())
        look(state);
    return newest;
}
/** States from the answers to the four queries about them; what is not newer than `before` is taken from there. */
function statesFrom([catalogs, relations, routines, types], before) {
    const relationOf = ([oid, state, parts, kind, name, columns]) => {
        const known = name === null ? before?.relations.get(oid) : undefined;
        return [
            oid,
            {
                state: state,
                parts: Number(parts),
                kind: kind,
                name: known?.name ?? name,
                columns: known ? known.columns : columns,
            },
        ];
    };
    const routineOf = ([oid, state, signature]) => [
        oid,
        { state: state, signature: signature ?? before?.routines.get(oid)?.signature ?? null },
    ];
    return {
        catalogs: new Map(catalogs.columns.map((name, i) => [name, catalogs.rows[0][i]])),
        relations: new Map(relations.rows.map(relationOf)),
        routines: new Map(routines.rows.map(routineOf)),
        types: new Map([...(before?.types ?? []), ...types.rows]),
    };
}
/** Catalogs whose changes may show in the definition of any object, or are too rare to be followed one by one. */
const EVERYWHERE = [
    "pg_namespace",
    "pg_operator",
    "pg_collation",
    "pg_opclass",
    "pg_inherits",
    "pg_partitioned_table",
    "pg_foreign_table",
    "pg_foreign_server",
    "pg_statistic_ext",
    "pg_am",
    "pg_language",
    "pg_ts_config",
    "pg_ts_dict",
    MEMBERS,
    OTHER_COMMENTS,
];
/**
 * What has to be read again; undefined: everything, as a name has changed that definitions elsewhere may hold (of a
 * table in a foreign key, of a column in a view, of a function in a default).
 */
function touchedSince(before, now) {
    if (EVERYWHERE.some((catalog) => now.catalogs.get(catalog) !== before.catalogs.get(catalog)))
        return undefined;
    for (const [oid, name] of now.types)
        if (isOther(before.types.get(oid), name))
            return undefined;
    const routine = new Set();
    for (const [oid, { state, signature }] of now.routines) {
        const was = before.routines.get(oid);
        if (was?.state === state)
            continue;
        routine.add(oid);
        if (was && was.signature !== signature)
            return undefined;
    }
    const relation = new Set();
    for (const [oid, { state, name, columns }] of now.relations) {
        const was = before.relations.get(oid);
        if (was?.state === state)
            continue;
        relation.add(oid);
        if (was && (was.name !== name || isRenamed(was.columns, columns)))
            return undefined;
    }
    return { relation, routine };
}
function isOther(was, is) {
    return was !== undefined && was !== is;
}
function isRenamed(before, now) {
    if (before === now || before === null || now === null)
        return false;
    const names = new Map(now.split("\n").map((line) => [line.split(" ", 1)[0], line]));
    return before.split("\n").some((line) => {
        const same = names.get(line.split(" ", 1)[0]);
        return same !== undefined && same !== line;
    });
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/read-catalog.js










/**
 * A reader for servers of one version.
 * @param version `server_version_num`, 140000 or newer.
 * @param otherRoles roles that existed on the server before us and are not part of the comparison.
 */
function catalogReader(version, otherRoles = []) {
    const roles = `ARRAY[${otherRoles.map(quoteLiteral).join(", ")}]::name[]`;
    const queries = [...globalQueries(version), ...typeQueries, ...relationQueries(version), ...routineQueries].map((sql) => describeQuery(sql.replaceAll(":other_roles", roles)));
    const changes = changeQuery(version);
    const sessions = new WeakMap();
    async function read(session) {
        const known = sessions.get(session);
        const since = { type: "bigint", value: String(known ? newestTransaction(known.states) : 0) };
        const plans = Plans.in(session);
        const [settings, ...answers] = await plans.ask([
            SETTINGS,
            plans.run(changes),
            ...[RELATION_STATES, ROUTINE_STATES, NEW_TYPES].map((sql) => plans.run(sql, since)),
        ]);
        const clock = clockOf(settings);
        const states = statesFrom(answers, known?.states);
        const touched = known && (touchedSince(known.states, states) ?? everything(states));
        const objects = [];
        const open = [];
        for (const [index, query] of queries.entries()) {
            const before = known && { objects: known.objects[index], states: known.states };
            const { kept, statement } = stillOpen(query, states, before, touched, plans);
            objects[index] = kept;
            if (statement !== undefined)
                open.push({ index, statement });
        }
        if (open.length > 0) {
            const [, ...found] = await plans.ask([SETTINGS, ...open.map(({ statement }) => statement)]);
            for (const [i, { index }] of open.entries())
                objects[index].push(...objectsOf(found[i], clock));
        }
        // Names of roles stand in privileges wherever they are.
        if (known &&
            queries.some(({ sql }, index) => sql.includes(ROLES) && read_catalog_isRenamed(known.objects[index], objects[index]))) {
            sessions.delete(session);
            return read(session);
        }
        sessions.set(session, { states, objects });
        return new Map(objects.flat().map(({ object }) => [key(object), object]));
    }
    return {
        read,
        known: (session) => sessions.get(session),
        resume: (session, known) => void sessions.set(session, known),
    };
}
/**
 * Without people's schemas in the search path every name in a definition is a qualified one. Temporary tables, which
 * else come before all, must not stand in for the system's. Also what `clockOf` needs.
 */
const SETTINGS = "SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('plan_cache_mode', 'force_generic_plan', true), extract(epoch FROM clock_timestamp()), extract(timezone FROM clock_timestamp())";
/** What of a query's objects is still so, and the statement that asks for the others, if there can be any. */
function stillOpen(query, states, known, touched, plans) {
    const { sql, restricted, main } = query;
    if (main !== undefined && states.catalogs.get(main)?.startsWith("0:"))
        return { kept: [] };
    // What is asked for once is not worth a plan.
    if (!known || !touched)
        return { kept: [], statement: sql };
    if (!restricted)
        return isAsked(query, states, known, touched) ? { kept: [], statement: plans.run(sql) } : { kept: known.objects };
    const { group } = restricted;
    const all = states[`${group}s`];
    const kept = known.objects.filter(({ owner }) => all.has(owner) && !touched[group].has(owner));
    const owners = [...touched[group]].filter((oid) => hasPart(query, states, oid));
    if (owners.length === 0)
        return { kept };
    return { kept, statement: plans.run(restricted.sql, { type: "oid[]", value: `ARRAY[${owners.join(", ")}]::oid[]` }) };
}
function hasPart({ part, kinds }, { relations }, oid) {
    const relation = relations.get(oid);
    if (!relation)
        return true;
    return (part === undefined || (relation.parts & part) !== 0) && (kinds?.includes(relation.kind) ?? true);
}
/** Whether something that a query reads has changed. */
function isAsked({ main, reads, readsRelations, readsRoutines }, states, known, touched) {
    if (main === undefined)
        return true;
    const isOther = (catalog) => states.catalogs.get(catalog) !== known.states.catalogs.get(catalog);
    // What there is none of, only a new row of its own can make, or a comment on what is no object without one.
    if (known.objects.length === 0 && !isOther(main) && !isOther(OTHER_COMMENTS))
        return false;
    return (reads.some(isOther) ||
        (readsRelations && isChanged("relation", touched, known.states, states)) ||
        (readsRoutines && isChanged("routine", touched, known.states, states)));
}
function everything({ relations, routines }) {
    return { relation: new Set(relations.keys()), routine: new Set(routines.keys()) };
}
const ROLES = " FROM pg_roles ";
function read_catalog_isRenamed(before, now) {
    const names = new Map(before.map(({ object }) => [object.order, object.name]));
    return now.some(({ object }) => names.has(object.order) && names.get(object.order) !== object.name);
}
function objectsOf(result, clock) {
    return result.rows.map((row) => {
        const [kind, name, parent, order, attributes, owner] = row;
        return { object: { kind, name, parent, order: Number(order), attributes: parse(attributes, clock) }, owner };
    });
}
function parse(text, clock) {
    return JSON.parse(withoutFoldedNow(text, clock));
}
function clockOf({ rows: [row] }) {
    return { now: Number(row[2]) * 1000, offset: Number(row[3]) * 1000 };
}
function quoteLiteral(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: ./build/src/schema/engines/find-server.js
var find_server = __webpack_require__(93044);
;// CONCATENATED MODULE: ./build/src/schema/engines/open-engine.js


/**
 * Starts the engine that the user asked for.
 * @param database "auto" (a local server when there is one that is new enough, else PGlite), "pglite", "local" or a URL
 * @param makesRoles whether migrations make or change roles, which are not a database's own
 * @throws UsageError for anything else; EnvironmentError when it does not start
 */
async function openEngine(database, cache, makesRoles = true) {
    if (/^[a-z]+:\/\//i.test(database)) {
        const { UrlEngine } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8780)]).then(__webpack_require__.bind(__webpack_require__, 38780));
        const engine = await UrlEngine.start(database);
        return { engine, reason: `PostgreSQL ${engine.version} at the given URL, in scratch databases.` };
    }
    if (database === "pglite")
        return pglite(cache, "as asked");
    if (database !== "auto" && database !== "local") {
        // Not what it is: it may hold a password.
        throw new errors/* UsageError */.N("There is no such database: use auto, pglite, local, or a postgres:// URL.");
    }
    const found = process.platform === "win32" ? undefined : await (0,find_server/* findServer */.F)();
    if (found && found.major >= find_server/* OLDEST_MAJOR */.w) {
        const { LocalEngine } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(7942)]).then(__webpack_require__.bind(__webpack_require__, 87942));
        try {
            const engine = await LocalEngine.start(found, makesRoles);
            return { engine, reason: `PostgreSQL ${engine.version} found in ${found.directory}.` };
        }
        catch (error) {
            if (database === "local" || !(error instanceof errors/* EnvironmentError */.e))
                throw error;
            return pglite(cache, error.message);
        }
    }
    const why = found
        ? `the local PostgreSQL ${found.version} is older than ${find_server/* OLDEST_MAJOR */.w}`
        : "no local PostgreSQL was found";
    if (database === "local") {
        throw new errors/* EnvironmentError */.e(`${why[0].toUpperCase()}${why.slice(1)}: install PostgreSQL ${find_server/* OLDEST_MAJOR */.w} or newer, or use --database pglite.`);
    }
    return pglite(cache, why);
}
async function pglite(cache, why) {
    const { startPGlite } = await __webpack_require__.e(/* import() */ 3309).then(__webpack_require__.bind(__webpack_require__, 23309));
    const engine = await startPGlite(cache);
    return { engine, reason: `PGlite, PostgreSQL ${engine.version} in a sandbox: ${why}.` };
}

;// CONCATENATED MODULE: ./build/src/schema/migrations/bookkeeping.js
/** The table in which a tool keeps which migrations ran, as the tool makes it before the first one. */
const TABLES = {
    diesel: {
        name: "__diesel_schema_migrations",
        sql: "CREATE TABLE __diesel_schema_migrations (version varchar(50) PRIMARY KEY NOT NULL, run_on timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP)",
    },
    "golang-migrate": {
        name: "schema_migrations",
        sql: "CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL)",
    },
    dbmate: { name: "schema_migrations", sql: "CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY)" },
    goose: {
        name: "goose_db_version",
        sql: "CREATE TABLE goose_db_version (id integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, version_id bigint NOT NULL, is_applied boolean NOT NULL, tstamp timestamp NOT NULL DEFAULT now())",
    },
    "sql-migrate": {
        name: "gorp_migrations",
        sql: "CREATE TABLE gorp_migrations (id text NOT NULL PRIMARY KEY, applied_at timestamp with time zone)",
    },
};
/**
 * SQL for the tool's own table, where a migration names it (to protect it, to read from it) and none makes it; else
 * undefined, so that it is no part of anything.
 */
function bookkeepingFor(layout, migrations) {
    const table = TABLES[layout];
    if (!table)
        return undefined;
    const scripts = migrations.flatMap(({ up, down }) => (down ? [up.sql, down.sql] : [up.sql]));
    const named = scripts.filter((sql) => sql.includes(table.name));
    const made = new RegExp(`create\\s+table\\s+(if\\s+not\\s+exists\\s+)?("?public"?\\.)?"?${table.name}\\b`, "i");
    return named.length > 0 && !named.some((sql) => made.test(sql)) ? table.sql : undefined;
}

// EXTERNAL MODULE: ./build/src/schema/paths.js
var paths = __webpack_require__(10437);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/schema/proof/base-cache.js




/** Raised when what a snapshot holds changes its form. */
const FORMAT = 3;
/** Replayed histories that are kept; the ones not used for longest go first. */
const MOST_KEPT = 4;
/** Worth keeping from this many migrations on: fewer are replayed as fast as they are loaded. */
const FEWEST = 20;
/**
 * Keeps replayed histories under `directory`, by engine, its version and the content of every migration.
 * @param bookkeeping what was run before the first one
 */
function baseCache(engine, directory, bookkeeping = "") {
    if (!engine.load)
        return undefined;
    const load = engine.load.bind(engine);
    const start = (roles) => [FORMAT, engine.kind, engine.version, process.arch, bookkeeping, ...roles].join("\0");
    return {
        async load(order, roles) {
            const keys = prefixKeys(start(roles), order);
            for (let count = order.length; count >= FEWEST; count--) {
                const entry = (0,external_node_path_.join)(directory, keys[count]);
                if (!(0,external_node_fs_.existsSync)(entry))
                    continue;
                try {
                    const snapshot = await load(entry);
                    const now = new Date();
                    await (0,promises_.utimes)(entry, now, now).catch(() => { });
                    return { snapshot, count };
                }
                catch {
                    // A damaged entry costs a replay.
                    await (0,promises_.rm)(entry, { recursive: true, force: true }).catch(() => { });
                }
            }
            return undefined;
        },
        async store(snapshot, order, roles) {
            if (!snapshot.save || order.length < FEWEST)
                return;
            const entry = (0,external_node_path_.join)(directory, prefixKeys(start(roles), order)[order.length]);
            if ((0,external_node_fs_.existsSync)(entry))
                return;
            // A cache that cannot be written costs time, nothing else.
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await snapshot.save(entry);
                await prune(directory);
            }
            catch { }
        },
    };
}
/** The key of each prefix of a history: the last one stands for all of it. */
function prefixKeys(start, order) {
    const keys = [`base-${digest(start)}`];
    let chained = digest(start);
    for (const { up } of order) {
        chained = digest(`${chained}\0${up.transaction}\0${up.sql}`);
        keys.push(`base-${chained}`);
    }
    return keys;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 40);
}
async function prune(directory) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => name.startsWith("base-"));
    const entries = await Promise.all(names.map(async (name) => ({ name, used: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name))).mtimeMs })));
    entries.sort((a, b) => b.used - a.used);
    for (const { name } of entries.slice(MOST_KEPT))
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/schema/catalog/digest.js


/** The same for catalogs that `compareCatalogs` finds the same, column order aside. */
function digest_digest(catalog) {
    let sum = 0n;
    for (const object of catalog.values())
        sum += digestOf(object);
    return `${catalog.size}:${BigInt.asUintN(128, sum).toString(16)}`;
}
/** Objects are kept from one reading to the next, as long as they stay what they were. */
const digests = new WeakMap();
function digestOf(object) {
    let known = digests.get(object);
    if (known === undefined) {
        const { attributes } = object;
        const entries = Object.keys(attributes)
            .sort()
            .map((attribute) => [attribute, attributes[attribute]]);
        const hash = (0,external_node_crypto_.createHash)("sha256")
            .update(`${key(object)}\0${JSON.stringify(entries)}`)
            .digest("hex");
        known = BigInt(`0x${hash.slice(0, 32)}`);
        digests.set(object, known);
    }
    return known;
}

// EXTERNAL MODULE: ./build/src/schema/engines/engine.js
var engine = __webpack_require__(35683);
// EXTERNAL MODULE: ./build/src/schema/sql/split.js
var sql_split = __webpack_require__(43894);
;// CONCATENATED MODULE: ./build/src/schema/proof/runs-code.js
/**
 * Whether a script may run code of people's own: anything but definitions, or definitions that compute something with
 * a routine of theirs (a default for rows that are there, a check of them, an index of an expression). When in doubt
 * it may. What a session has run it remembers until it ends, such as how a function saw a table that has changed since.
 * @param catalog what is there when the script begins
 */
function mayRunCode({ statements }, catalog) {
    const routines = routinesOf(catalog);
    for (const { text } of statements)
        for (const [, name] of text.matchAll(NEW_ROUTINE))
            routines.add(plain(name));
    return statements.some((statement) => mayRun(statement, routines, catalog));
}
function mayRun({ text, words }, routines, catalog) {
    const [verb = "", second = "", , fourth = ""] = words;
    const what = second === "OR" ? fourth : second;
    if (routines.has(ON_DEFINITION) || !DEFINES.has(verb) || RUNS.has(what))
        return true;
    if (verb === "DROP" || verb === "COMMENT" || verb === "GRANT" || verb === "REVOKE")
        return false;
    if (verb === "CREATE" && ONLY_KEEPS.has(what))
        return false;
    if (RUNS_CODE.test(text))
        return true;
    if (routines.size === 0)
        return false;
    // What is stored may be computed again for the rows that are there.
    return (callsOne(namesCalled(text), routines) || [...catalog.values()].some((it) => callsOne(computedBy(it), routines)));
}
const DEFINES = new Set(["CREATE", "ALTER", "DROP", "COMMENT", "GRANT", "REVOKE"]);
const RUNS = new Set(["EXTENSION", "EVENT", "MATERIALIZED", "DATABASE", "SYSTEM", "SUBSCRIPTION"]);
const RUNS_CODE = /\bconcurrently\b|\bas\s*(?:\(\s*)?(select|with|values|table|execute)\b/i;
/** Kept, and run later. */
const ONLY_KEEPS = new Set([
    "FUNCTION",
    "PROCEDURE",
    "TRIGGER",
    "POLICY",
    "RULE",
    "VIEW",
    "SCHEMA",
    "SEQUENCE",
    "TYPE",
]);
const NEW_ROUTINE = /\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure|aggregate)\s+([^\s(]+)\s*\(/gi;
/** Bare names, as they stand before a parenthesis, and words for what is called without a name. */
function routinesOf(catalog) {
    const names = new Set();
    for (const { kind, name } of catalog.values()) {
        if (ROUTINES.has(kind))
            names.add(plain(name.slice(0, name.indexOf("("))));
        else if (NAMELESS.has(kind))
            names.add(ANY);
        else if (kind === "event trigger")
            names.add(ON_DEFINITION);
    }
    return names;
}
const ROUTINES = new Set(["function", "procedure", "aggregate"]);
const NAMELESS = new Set(["operator", "operator class", "cast", "range"]);
/** No name that a routine can have. */
const ANY = "(any)";
const ON_DEFINITION = "(on definition)";
function plain(name) {
    return name.replace(/^.*\./s, "").replaceAll('"', "").toLowerCase();
}
/** A name is looked at from its beginning alone: a long one, such as a blob in hexadecimal, has many places in it. */
const CALL = /((?<!")"(?:[^"]|"")+"|(?<![\p{L}\p{N}_$])[\p{L}_][\p{L}\p{N}_$]*)\s*\(/gu;
function namesCalled(text) {
    return [...text.matchAll(CALL)].map(([, name]) => plain(name));
}
function callsOne(names, routines) {
    return routines.has(ANY) || names.some((name) => routines.has(name));
}
const COMPUTED = new Set(["column", "constraint", "index", "domain constraint", "statistics"]);
/** Objects are kept from one reading of the catalog to the next, as long as they stay what they were. */
const computed = new WeakMap();
function computedBy(object) {
    if (!COMPUTED.has(object.kind))
        return [];
    let names = computed.get(object);
    if (!names) {
        names = Object.values(object.attributes).flatMap((value) => (typeof value === "string" ? namesCalled(value) : []));
        computed.set(object, names);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/schema/proof/run-script.js



/**
 * Runs a script as its tool would, in a session of its own or one that was told to forget everything.
 * @param timeout milliseconds that the whole script may take
 * @param keeper where a session is taken from and left; who gives it ends it
 */
async function runScript(database, script, timeout, keeper) {
    const split = splitOf(script);
    const cautions = [];
    const meta = split.metaCommands[0];
    if (meta) {
        const message = `${meta.command} is a command of psql's own: neither a server nor this migration tool understands it`;
        return { ok: false, failure: { ...place(script, meta), message, code: SYNTAX_ERROR }, lost: false, cautions };
    }
    if (split.statements.some((statement) => statement.copyData !== undefined))
        cautions.push("copy-from-stdin");
    const ownTransaction = split.statements.some(startsTransaction);
    const inTransaction = !ownTransaction &&
        (script.transaction === "wrapped" || (script.transaction === "together" && split.statements.length > 1));
    const run = { inTransaction, ownTransaction, timeout };
    const together = inTransaction && isPlain(split);
    // Nothing of it is left when it fails.
    const runsCode = keeper?.catalog !== undefined && mayRunCode(split, keeper.catalog);
    const canBeRepeated = inTransaction ? isPlain(split) : !runsCode && split.statements.length === 1;
    const isHanded = keeper?.session !== undefined && (canBeRepeated || !keeper.catalog);
    const keeps = runsCode ? undefined : keeper;
    let attempt = await runOnce(database, script, split, { ...run, together }, isHanded ? take(keeper) : undefined, keeps);
    // Once more where it may end otherwise: a new session has nothing to forget, and of statements that are sent together
    // none runs when one cannot be read.
    if (!attempt.ok &&
        !attempt.lost &&
        attempt.failure.code !== ACTIVE_TRANSACTION &&
        canBeRepeated &&
        (together || isHanded))
        attempt = await runOnce(database, script, split, run);
    if (attempt.ok || attempt.failure.code !== ACTIVE_TRANSACTION || !inTransaction) {
        return { ...attempt, cautions: [...cautions, ...attempt.cautions] };
    }
    // Only the server knows all the statements that refuse to run in a transaction. Nothing of the file is left.
    const again = await runOnce(database, script, split, { ...run, inTransaction: false, ownTransaction: false });
    return { ...again, cautions: [...cautions, "outside-transaction", ...again.cautions] };
}
/** active_sql_transaction: "… cannot run inside a transaction block". */
const ACTIVE_TRANSACTION = "25001";
/** Not a SQLSTATE: the engine is gone. */
const CRASHED = "crash";
/** syntax_error */
const SYNTAX_ERROR = "42601";
const splits = new WeakMap();
/** A script's statements; split once. */
function splitOf(script) {
    let split = splits.get(script);
    if (!split) {
        split = (0,sql_split/* splitScript */.Q)(script.sql, script.firstLine, script.verbatimBlocks);
        splits.set(script, split);
    }
    return split;
}
/** More would be one message of that size. */
const MOST_TOGETHER = 1_000_000;
/** Ends the transaction, or changes how what comes after it is to be read. */
const ENDS = new Set(["COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE"]);
const REREADS = /client_encoding|standard_conforming_strings|\bset\s+names\b|\bprepare\s+transaction\b/i;
/** Whether all statements can be sent at once and mean the same. */
function isPlain({ statements }) {
    let length = 0;
    for (const { text, words, copyData } of statements) {
        length += text.length;
        if (copyData !== undefined || words[0] === "COPY" || ENDS.has(words[0] ?? "") || REREADS.test(text))
            return false;
    }
    return statements.length > 1 && length < MOST_TOGETHER;
}
function take(keeper) {
    const { session } = keeper;
    keeper.session = undefined;
    return session;
}
/**
 * @param handed a session to use instead of a new one
 * @param keeper where to leave the session
 */
async function runOnce(database, script, split, { inTransaction, ownTransaction, together = false, timeout }, handed, keeper) {
    const session = handed ?? (await database.session());
    let expired = false;
    const timer = setTimeout(() => {
        expired = true;
        void session.kill();
    }, timeout);
    let current;
    try {
        if (together && session.runTogether) {
            await session.runTogether(split.statements, (statement) => {
                current = statement;
            });
            return { ok: true, cautions: [] };
        }
        if (inTransaction)
            await session.query("BEGIN");
        for (const statement of split.statements) {
            current = statement;
            await session.run(statement);
        }
        if (inTransaction) {
            await session.query("COMMIT");
        }
        else if (ownTransaction && (await isTransactionOpen(session))) {
            return { ok: true, cautions: ["transaction-left-open"] };
        }
        return { ok: true, cautions: [] };
    }
    catch (error) {
        const at = current ?? { offset: 0, line: script.firstLine, column: 1, text: "", words: [] };
        if (expired || error instanceof engine/* StatementTimeout */.XR) {
            const message = `stopped after ${timeout / 1000} s: it did not end`;
            return { ok: false, failure: { ...place(script, at), message, expired: true }, lost: true, cautions: [] };
        }
        if (error instanceof engine/* EngineCrash */.A8) {
            const message = `the database engine crashed: ${error.message}`;
            return { ok: false, failure: { ...place(script, at), message, code: CRASHED }, lost: true, cautions: [] };
        }
        if (!(error instanceof engine/* SqlError */.L8))
            throw error;
        return { ok: false, failure: failureOf(script, at, error), lost: false, cautions: [] };
    }
    finally {
        clearTimeout(timer);
        if (keeper && !keeper.session && !expired && (await session.reset?.().catch(() => false)))
            keeper.session = session;
        else
            await session.end().catch(() => { });
    }
}
async function isTransactionOpen(session) {
    const [result] = await session.query("SELECT pg_current_xact_id_if_assigned() IS NOT NULL");
    return result?.rows[0]?.[0] === "t";
}
function startsTransaction(statement) {
    const [first, second] = statement.words;
    return first === "BEGIN" || (first === "START" && second === "TRANSACTION");
}
function failureOf(script, statement, error) {
    const at = error.position === undefined ? place(script, statement) : (0,sql_split/* positionToPlace */.M)(script, statement, error.position);
    return {
        ...at,
        message: error.message,
        code: error.code,
        detail: error.detail,
        hint: error.hint,
        table: error.table,
    };
}
function place(script, at) {
    const lineText = script.sql.split("\n", at.line - script.firstLine + 1)[at.line - script.firstLine] ?? "";
    return { file: script.file, line: at.line, column: at.column, lineText: lineText.trim().slice(0, 200) };
}
/** "down.sql:3:7: relation "x" does not exist (42P01)" and the line itself. */
function failureText(failure) {
    const code = failure.code ? ` (${failure.code})` : "";
    const more = [failure.detail, failure.hint].filter(Boolean).map((text) => `\n${text}`);
    const line = failure.lineText ? `\n> ${failure.lineText}` : "";
    return `${failure.file}:${failure.line}:${failure.column}: ${failure.message}${code}${line}${more.join("")}`;
}

;// CONCATENATED MODULE: ./build/src/schema/proof/chain.js


const MAX_LINKS = 20;
/**
 * Takes a migration whose rollback is not exact down together with the ones before it, as a team would that goes
 * back several versions. Stops where the catalog is again what it was: from there on the links hold by themselves,
 * as an exact rollback ends where the one before it starts.
 * @param links the judged migrations, by index
 * @param lowest where to stop, as what is below is not known yet
 * @returns "open" when it stopped there
 */
async function chainBelow(bench, index, links, lowest = 0) {
    const { order, reader, timeout, progress, signal } = bench.options;
    const culprit = order[index];
    if (!links.has(index - 1))
        return undefined;
    const database = await bench.at(index + 1);
    try {
        if (culprit.down && links.get(index)?.verdict === "differs") {
            const outcome = await runScript(database, culprit.down, timeout);
            if (!outcome.ok)
                return undefined;
        }
        for (let at = index - 1; at >= Math.max(0, index - MAX_LINKS); at--) {
            signal?.throwIfAborted();
            if (at < lowest)
                return "open";
            const link = links.get(at);
            const migration = order[at];
            if (!link || !migration.down || !RUNNABLE.has(link.verdict))
                return undefined;
            progress(`rolling back together: ${culprit.id} … ${migration.id}`);
            const outcome = await runScript(database, migration.down, timeout);
            if (!outcome.ok)
                return { migration, culprit, message: failureText(outcome.failure) };
            if (digest_digest(await reader.read(await database.admin())) === link.before)
                return undefined;
        }
        return undefined;
    }
    finally {
        await database.drop();
    }
}
const RUNNABLE = new Set(["exact", "order-only", "differs", "loses-data"]);
/** Verdicts after which the migrations below have something to fear. */
const BREAKS_CHAINS = new Set(["differs", "missing", "down-fails"]);

;// CONCATENATED MODULE: ./build/src/schema/rows/names.js
/** Splits a list of identifiers as the server prints it: `a, "b,c"`. The quotes stay. */
function identifiers(list) {
    return list.match(/"(?:[^"]|"")*"|[^\s,"]+/g) ?? [];
}
/** What stands in the parentheses that open at `open`, strings and quoted names respected. */
function parenthesized(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        const char = text[at];
        if (char === "'" || char === '"') {
            at = text.indexOf(char, at + 1);
            if (at < 0)
                break;
        }
        else if (char === "(")
            depth++;
        else if (char === ")" && --depth === 0)
            return text.slice(open + 1, at);
    }
    return text.slice(open + 1);
}
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** An identifier as the catalog holds it. */
function unquote(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

;// CONCATENATED MODULE: ./build/src/schema/rows/conditions.js

/** Statements that handle rows. */
const HANDLE_ROWS = new Set([
    "UPDATE",
    "DELETE",
    "INSERT",
    "MERGE",
    "WITH",
    "SELECT",
    "DO",
    "CALL",
    "EXECUTE",
]);
function handlesRows({ words: [verb = ""] }) {
    return HANDLE_ROWS.has(verb);
}
/** What comes behind this many characters of a statement are rows of data. */
const MOST_TEXT = 100_000;
/** Names and keywords of a statement, in lower case. */
function wordsOf(sql) {
    return new Set(sql
        .slice(0, MOST_TEXT)
        .toLowerCase()
        .match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? []);
}
const NAME = String.raw `(?:[\w$]+|"(?:[^"]|"")+")`;
const STRING = "'(?:[^']|'')*'";
const NUMBER = String.raw `-?\d+(?:\.\d+)?`;
const VALUE = `(?:${STRING}|${NUMBER})(?:::[\\w. ]+?)?`;
/**
 * `column = value`, `column IN (value, …)` and their kin; the column may have a table before it, and a cast behind. Begins
 * where a name does: within a long word it would be tried at each of its characters.
 */
const COMPARISON = new RegExp(`(?<![\\w$"])(?:${NAME}\\s*\\.\\s*)*(${NAME})(?:::[\\w.]+)?\\s*(?:(=|<=|>=|<(?!>)|>|\\bI?LIKE\\b)\\s*(${VALUE})|\\bIN\\s*\\(\\s*(${VALUE}(?:\\s*,\\s*${VALUE})*)\\s*\\)|=\\s*ANY\\s*\\(\\s*ARRAY\\s*\\[\\s*(${VALUE}(?:\\s*,\\s*${VALUE})*)\\s*\\])`, "gi");
/** What is assigned is not what is asked for. */
const ASSIGNMENT = new RegExp(`(\\bset\\s+|,\\s*)(?:${NAME}\\s*\\.\\s*)?${NAME}\\s*=(?!=)`, "gi");
const MOST = 40;
/** What the statements of a script that handle rows ask rows for. */
function conditionsOf(statements) {
    const conditions = [];
    for (const statement of statements) {
        if (!handlesRows(statement))
            continue;
        const words = wordsOf(statement.text);
        const asked = withoutNotExists(statement.text.slice(0, MOST_TEXT)).replace(ASSIGNMENT, "$1 ");
        for (const [, column, operator = "=", value, ...lists] of asked.matchAll(COMPARISON)) {
            if (column.toLowerCase() === "not")
                continue;
            const literals = [value, ...lists].flatMap((text) => text?.match(new RegExp(`${STRING}|${NUMBER}`, "g")) ?? []);
            for (const literal of literals)
                for (const wanted of wantedBy(operator.toUpperCase(), literal))
                    conditions.push({ words, column: bare(column), value: wanted });
            if (conditions.length >= MOST)
                return conditions.slice(0, MOST);
        }
    }
    return conditions;
}
/** Without what is asked not to be there: a row that is would keep the statement from doing what it is for. */
function withoutNotExists(sql) {
    const found = /\bnot\s+exists\s*\(/i.exec(sql);
    if (!found)
        return sql;
    let depth = 1;
    let at = found.index + found[0].length;
    for (; at < sql.length && depth > 0; at++)
        depth += sql[at] === "(" ? 1 : sql[at] === ")" ? -1 : 0;
    return `${sql.slice(0, found.index)} ${withoutNotExists(sql.slice(at))}`;
}
/** Values on which a comparison comes out true, and false where it is one of order. */
function wantedBy(operator, literal) {
    if (literal.startsWith("'")) {
        const text = literal.slice(1, -1).replaceAll("''", "'");
        // Some text that the pattern matches.
        return [operator.endsWith("LIKE") ? text.replace(/(?<!\\)[%_]/g, "a").replace(/\\(.)/g, "$1") : text];
    }
    if (!/[<>]/.test(operator))
        return [literal];
    return [literal, String(Number(literal) - 1), String(Number(literal) + 1)];
}
/** A table's name without its schema. */
function bareTable(table) {
    return bare(table.replace(/^(?:"(?:[^"]|"")*"|[^".]*)\./, ""));
}
/** Without quotes, in lower case: people write a name as they like. */
function bare(name) {
    return unquote(name).toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/schema/proof/not-provable.js

/** SQLSTATEs that say what an engine lacks, not what is wrong with the migration. */
const LACKS = {
    // feature_not_supported: also what PostgreSQL 17 and newer say of an extension that is not installed.
    "0A000": "this engine does not support it",
    // undefined_file: "could not open extension control file".
    "58P01": "the extension is not installed on this engine",
    // disk_full, out_of_memory, too_many_connections, configuration_limit_exceeded
    "53100": "this engine has no room for it",
    "53200": "this engine has too little memory for it",
    "53300": "this engine has too few connections for it",
    "53400": "this engine has a limit that it reaches",
    // insufficient_privilege: migrations run as an ordinary role on a server.
    [CRASHED]: "this engine cannot run it",
    "42501": "it needs rights that migrations do not have here",
};
const OTHERS = {
    pglite: "`--database local` or a server's URL",
    local: "`--database pglite` or a server's URL",
    url: "`--database pglite`, `--database local` or another server",
};
/** Whether an up that fails does so for want of something that another engine may have. */
function isLackOfEngine(failure) {
    if (failure.code === "0A000")
        return /extension|not supported|not available/.test(failure.message) && !/cannot/.test(failure.message);
    return failure.code !== undefined && failure.code in LACKS;
}
function lackInWords(failure, engine) {
    const advice = failure.code === "42501"
        ? "Migrations run as an ordinary role on a server; `--database pglite` gives them all rights, in a sandbox."
        : `Another engine may have it: ${OTHERS[engine]}.`;
    return `${failure.file}:${failure.line}:${failure.column}: ${failure.message}: ${LACKS[failure.code]}. ${advice}`;
}
/** Whether a script would fail on any database, whatever came before it. */
function isOfItsOwn(failure) {
    return failure.code === SYNTAX_ERROR;
}
/** undefined_table, undefined_column, undefined_object, undefined_function, invalid_schema_name, duplicate_table, duplicate_column, duplicate_object. */
const not_provable_NAMES = new Set(["42P01", "42703", "42704", "42883", "3F000", "42P07", "42701", "42710"]);
/** Whether it is about what exists, so that fewer rows hardly change it. */
function isOfNames(failure) {
    return failure.code === SYNTAX_ERROR || not_provable_NAMES.has(failure.code ?? "");
}

;// CONCATENATED MODULE: ./build/src/schema/proof/poor-rows.js



/**
 * Tables whose rows may be too poor to show what a migration does to them: it takes away or changes a column that has
 * the same value in all of them, as one has that was added after they were made, or handles rows of such a column's
 * table, which it names. Rows made for the migration tell more.
 */
function tooPoor(before, after, rows, scripts) {
    const poor = new Set();
    const uniform = uniformColumns(rows);
    if (uniform.size === 0)
        return poor;
    const statements = scripts.flatMap((script) => splitOf(script).statements).filter(handlesRows);
    const words = new Set(statements.flatMap((statement) => [...wordsOf(statement.text)]));
    for (const [key, column] of before) {
        const table = parentName(column);
        if (column.kind !== "column" || !uniform.get(table)?.has(localName(column)))
            continue;
        const now = after.get(key);
        const isOther = !now || SHAPING.some((attribute) => catalog_text(now, attribute) !== catalog_text(column, attribute));
        if (isOther || words.has(bareTable(table)))
            poor.add(table);
    }
    return poor;
}
/** Whether there is a table that a condition may mean, and no row in it that the condition asks for. */
function isUnmet({ words, column, value }, { tables }) {
    for (const [table, { columns, rows }] of tables) {
        const at = words.has(bareTable(table)) ? columns.findIndex((name) => bare(name) === column) : -1;
        if (at >= 0 && !rows.some((row) => row[at] === value))
            return true;
    }
    return false;
}
/** What decides which values a column can hold. */
const SHAPING = ["type", "collation", "generated"];
/** By table, as the catalog names them. Of a table that is too large to keep nothing is known. */
function uniformColumns({ tables }) {
    const found = new Map();
    for (const [name, { columns, rows, large }] of tables) {
        if (large || rows.length === 0)
            continue;
        const uniform = columns.filter((_, i) => rows.every((row) => row[i] === rows[0][i]));
        if (uniform.length > 0)
            found.set(name, new Set(uniform));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/reindented.js
/** A routine of which only the white space is another: both languages see words, not lines. */
function isReindented(was, is, attributes) {
    if (attributes.join() !== "definition" || (was.kind !== "function" && was.kind !== "procedure"))
        return false;
    const [before, after] = [was, is].map(({ attributes: { definition } }) => words(String(definition)));
    return before !== undefined && before === after;
}
const BODY = /^([\s\S]*?\n LANGUAGE (?:plpgsql|sql)\b[\s\S]*?AS )(\$(?:function|procedure)\w*\$)([\s\S]*)\2\s*$/;
/**
 * Strings, names, comments and dollar quotes, which stay as they are; white space. A backslash escapes only in strings
 * that begin with E, and a letter or a dollar sign that ends a word begins none of them.
 */
const TOKENS = /(?<![\w$\u0080-\uffff])[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"[^"]*"|--[^\n]*\n?|\/\*[\s\S]*?\*\/|(?<![\w$\u0080-\uffff])(\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)[\s\S]*?\1|(\s+)/g;
/** The definition with its body's white space made one blank each; undefined where it is in another language. */
function words(definition) {
    const [, head, , body] = BODY.exec(definition) ?? [];
    if (head === undefined || body === undefined)
        return undefined;
    let isClear = true;
    const plain = body.trim().replace(TOKENS, (token, _tag, space) => {
        // Comments nest: where one ends cannot be told like this.
        if (token.startsWith("/*") && token.includes("/*", 2))
            isClear = false;
        return space === undefined ? token : " ";
    });
    return isClear ? head + plain : undefined;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/reordered-view.js
/**
 * `SELECT *` over a relation whose columns came back in another order. Only then, and only the columns of such relations,
 * may stand at each other's places in the select list; all else must be equal. What cannot be told is no reordering.
 */
function isReorderedView(was, is, attributes, reorderings) {
    if ((was.kind !== "view" && was.kind !== "materialized view") || attributes.join() !== "definition")
        return false;
    if (reorderings.length === 0)
        return false;
    const before = partsOf(String(was.attributes.definition));
    const after = partsOf(String(is.attributes.definition));
    if (!before || !after || before.head !== after.head || before.rest !== after.rest)
        return false;
    if (before.items.length !== after.items.length)
        return false;
    const read = reorderings.filter(({ object }) => mentions(before.rest, object.name));
    const moved = before.items.flatMap((item, at) => (item === after.items[at] ? [] : [at]));
    const sources = new Set();
    for (const at of moved) {
        const [one, other] = [before.items[at], after.items[at]].map(columnOf);
        if (!one || !other || one.source !== other.source)
            return false;
        sources.add(one.source);
    }
    return [...sources].every((source) => {
        const [columnsBefore, columnsAfter] = [before, after].map(({ items }) => columnsFrom(items, source));
        return read.some((reordering) => follows(columnsBefore, reordering.was) && follows(columnsAfter, reordering.is));
    });
}
const IDENTIFIER = '(?:"(?:[^"]|"")*"|[\\w$\\u0080-\\uffff]+)';
const HEAD = /^\s*SELECT (?:DISTINCT )?/;
const PLAIN_COLUMN = new RegExp(`^(?:(${IDENTIFIER})\\.)?(${IDENTIFIER})(?: AS ${IDENTIFIER})?$`);
/** Quoted text, which stays together; what opens and closes; what ends an item; where the list ends. */
const MARKS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()[\]]|,|\n {3}FROM /g;
/** A view's query, as the server prints it, in its parts; undefined for what is more than one SELECT. */
function partsOf(definition) {
    const head = HEAD.exec(definition)?.[0];
    if (head === undefined || /\n(?:UNION|INTERSECT|EXCEPT)\b/.test(definition))
        return undefined;
    const items = [];
    let start = head.length;
    let depth = 0;
    for (const { 0: mark, index } of definition.matchAll(MARKS)) {
        if (mark === "(" || mark === "[")
            depth++;
        else if (mark === ")" || mark === "]")
            depth--;
        else if (depth > 0 || index < start)
            continue;
        else if (mark === ",") {
            items.push(definition.slice(start, index).trim());
            start = index + 1;
        }
        else if (mark.startsWith("\n")) {
            items.push(definition.slice(start, index).trim());
            return { head: head.trim(), items, rest: definition.slice(index) };
        }
    }
    return undefined;
}
/** Where a plain column comes from ("" where it is not said) and its name there; undefined for an expression. */
function columnOf(item) {
    const [, source = "", name] = PLAIN_COLUMN.exec(item) ?? [];
    return name === undefined ? undefined : { source, name };
}
function columnsFrom(items, source) {
    return items.flatMap((item) => {
        const column = columnOf(item);
        return column?.source === source ? [column.name] : [];
    });
}
/** Whether columns are some of those of `order`, in that order. */
function follows(columns, order) {
    const places = columns.map((column) => order.indexOf(column));
    return places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]));
}
/** Whether a qualified name stands in a text as a whole. */
function mentions(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!/[\w$".\u0080-\uffff]/.test(text[at - 1] ?? "") && !/[\w$".\u0080-\uffff]/.test(text[at + name.length] ?? ""))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/compare.js



/** What is different in `after`, where `before` is how it should be. Linear in the number of objects. */
function compareCatalogs(before, after) {
    const changes = [];
    const reordered = [];
    const reorderings = reorderedRelations(before, after);
    for (const was of before.values()) {
        const is = after.get(key(was));
        if (!is) {
            if (was.parent === null || after.has(was.parent) || !before.has(was.parent))
                changes.push({ was, attributes: [] });
            continue;
        }
        // What was not read again is the same object.
        if (is === was)
            continue;
        const attributes = differing(was.attributes, is.attributes);
        if (attributes.length === 0 || isReindented(was, is, attributes))
            continue;
        if (isReorderedView(was, is, attributes, reorderings)) {
            reordered.push({ object: was, was: String(was.attributes.definition), is: String(is.attributes.definition) });
        }
        else
            changes.push({ was, is, attributes });
    }
    for (const is of after.values()) {
        if (before.has(key(is)))
            continue;
        if (is.parent === null || before.has(is.parent) || !after.has(is.parent))
            changes.push({ is, attributes: [] });
    }
    for (const { object, was, is } of reorderings)
        if (object.kind === "table" || object.kind === "foreign table")
            reordered.push({ object, was: was.join(", "), is: is.join(", ") });
    return { changes, reordered };
}
/** Nothing differs, column order aside. */
function isSame(comparison) {
    return comparison.changes.length === 0;
}
function differing(was, is) {
    const names = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}
/** Relations with the same columns in another order. */
function reorderedRelations(before, after) {
    const reordered = [];
    const open = new Set();
    for (const [name, { kind, parent }] of before)
        if (kind === "column" && before.get(name) !== after.get(name))
            open.add(parent);
    const columnsBefore = columnOrder(before, open);
    const columnsAfter = columnOrder(after, open);
    for (const [relation, was] of columnsBefore) {
        const is = columnsAfter.get(relation);
        const object = before.get(relation);
        // The order of a composite type's attributes is its definition.
        if (!is || !object || object.kind === "type")
            continue;
        if (was.join("\0") !== is.join("\0") && [...was].sort().join("\0") === [...is].sort().join("\0")) {
            reordered.push({ object, was, is });
        }
    }
    return reordered;
}
function columnOrder(catalog, relations) {
    const columns = new Map([...relations].map((relation) => [relation, []]));
    for (const object of catalog.values())
        if (object.kind === "column")
            columns.get(object.parent)?.push(object);
    const order = new Map();
    for (const [relation, of] of columns)
        if (of.length > 0)
            order.set(relation, of.sort((a, b) => a.order - b.order).map(localName));
    return order;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/common.js

const PLAIN = {
    schema: "SCHEMA",
    extension: "EXTENSION",
    role: "ROLE",
    parameter: "PARAMETER",
    language: "LANGUAGE",
    type: "TYPE",
    enum: "TYPE",
    range: "TYPE",
    domain: "DOMAIN",
    collation: "COLLATION",
    conversion: "CONVERSION",
    table: "TABLE",
    "foreign table": "FOREIGN TABLE",
    column: "COLUMN",
    index: "INDEX",
    sequence: "SEQUENCE",
    view: "VIEW",
    "materialized view": "MATERIALIZED VIEW",
    function: "FUNCTION",
    procedure: "PROCEDURE",
    aggregate: "AGGREGATE",
    operator: "OPERATOR",
    "operator class": "OPERATOR CLASS",
    "operator family": "OPERATOR FAMILY",
    cast: "CAST",
    transform: "TRANSFORM",
    "access method": "ACCESS METHOD",
    statistics: "STATISTICS",
    publication: "PUBLICATION",
    subscription: "SUBSCRIPTION",
    "event trigger": "EVENT TRIGGER",
    "foreign-data wrapper": "FOREIGN DATA WRAPPER",
    "foreign server": "SERVER",
    "user mapping": "USER MAPPING",
    "text search configuration": "TEXT SEARCH CONFIGURATION",
    "text search dictionary": "TEXT SEARCH DICTIONARY",
    "text search parser": "TEXT SEARCH PARSER",
    "text search template": "TEXT SEARCH TEMPLATE",
    "large object": "LARGE OBJECT",
};
/** Whether a column is an attribute of a composite type, which has DDL of its own. */
function isAttribute(column) {
    return column.parent?.startsWith("type ") === true;
}
/** How DDL names an object: `TABLE public.users`, `TRIGGER t ON public.users`. */
function phrase(object) {
    switch (object.kind) {
        case "constraint":
            return `CONSTRAINT ${localName(object)} ON ${parentName(object)}`;
        case "domain constraint":
            return `CONSTRAINT ${localName(object)} ON DOMAIN ${parentName(object)}`;
        case "trigger":
        case "policy":
        case "rule":
            return `${object.kind.toUpperCase()} ${localName(object)} ON ${parentName(object)}`;
        case "aggregate":
            return `AGGREGATE ${object.name.replace(/\(\)$/, "(*)")}`;
        case "database":
            // Its name is put in when the statement runs: see `inThisDatabase`.
            return "DATABASE %I";
        default:
            return `${PLAIN[object.kind] ?? object.kind.toUpperCase()} ${object.name}`;
    }
}
function commentStatements(object, always = false) {
    const comment = catalog_text(object, "comment");
    if (comment === undefined && !always)
        return [];
    // An extension's comment comes with it; only its owner may set one, and most are not.
    if (object.kind === "extension" && !always)
        return [];
    return [`COMMENT ON ${phrase(object)} IS ${comment === undefined ? "NULL" : `'${comment.replaceAll("'", "''")}'`}`];
}
/** Nothing for objects that belong to the role which runs the migration. */
function ownerStatements(object) {
    const owner = catalog_text(object, "owner");
    return owner === undefined || owner === "CURRENT_USER" ? [] : [`ALTER ${phrase(object)} OWNER TO ${owner}`];
}
/** ALTER DATABASE and its kin cannot name "this database": a block looks up what `%I` in the statement stands for. */
function inThisDatabase(statement) {
    const format = statement.replaceAll("'", "''").replaceAll("%", "%%").replaceAll("%%I", "%I");
    return `DO $$ BEGIN EXECUTE format('${format}', current_database()); END $$`;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/words.js
/** A part of a statement, where there is something to say. */
function clause(before, value, after = "") {
    return value === undefined ? "" : `${before}${value}${after}`;
}
/** `NAME = value` of a list of options; none where there is no value. */
function optional(name, value) {
    return value === undefined || value === "" ? [] : [`${name} = ${value}`];
}
/** As a string of SQL, where there is one. */
function quoted(value) {
    return value === undefined ? undefined : words_literal(value);
}
/** As a string of SQL, with standard_conforming_strings as it is by default. */
function words_literal(value) {
    return `'${value.replaceAll("'", "''")}'`;
}
/** A definition as the server gives it, for a list of statements that brings its own ends. */
function withoutSemicolon(sql) {
    return sql.trim().replace(/;$/, "");
}
/** The last part of a qualified name. */
function unqualified(name) {
    return /("(?:[^"]|"")*"|[^."]+)$/.exec(name)?.[0] ?? name;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/create-parts.js


const MODIFY = { r: "READ_ONLY", s: "SHAREABLE", w: "READ_WRITE" };
/** What COLLATION's own settings are called in the catalog, which depends on the version. */
function createCollation(object) {
    const settings = object.attributes.definition;
    const value = (...names) => {
        const found = names.map((name) => settings[name]).find((entry) => entry !== undefined && entry !== null);
        return found === undefined ? undefined : String(found);
    };
    const provider = { i: "icu", b: "builtin" }[value("collprovider") ?? ""];
    const options = [
        ...optional("PROVIDER", provider),
        ...optional("LOCALE", quoted(value("colliculocale", "colllocale"))),
        ...optional("RULES", quoted(value("collicurules"))),
        // With a locale of ICU these are not set, or must not be.
        ...(provider === undefined
            ? [...optional("LC_COLLATE", quoted(value("collcollate"))), ...optional("LC_CTYPE", quoted(value("collctype")))]
            : []),
        ...optional("DETERMINISTIC", settings.collisdeterministic === false ? "false" : undefined),
    ];
    return [`CREATE COLLATION ${object.name} (${options.join(", ")})`];
}
function createConversion(object) {
    const [, isDefault, from, to, routine] = /^(DEFAULT )?(\S+) TO (\S+) FROM (.+)$/.exec(catalog_text(object, "definition")) ?? [];
    if (routine === undefined)
        return undefined;
    return [`CREATE ${isDefault ?? ""}CONVERSION ${object.name} FOR '${from}' TO '${to}' FROM ${routine}`];
}
function createAggregate(object) {
    const modify = (attribute) => MODIFY[catalog_text(object, attribute) ?? ""];
    const options = [
        `SFUNC = ${catalog_text(object, "sfunc")}`,
        `STYPE = ${catalog_text(object, "stype")}`,
        ...optional("SSPACE", catalog_text(object, "sspace")),
        ...optional("FINALFUNC", catalog_text(object, "finalfunc")),
        ...(catalog_text(object, "finalfunc_extra") ? ["FINALFUNC_EXTRA"] : []),
        ...optional("FINALFUNC_MODIFY", catalog_text(object, "finalfunc") && modify("finalfunc_modify")),
        ...optional("COMBINEFUNC", catalog_text(object, "combinefunc")),
        ...optional("SERIALFUNC", catalog_text(object, "serialfunc")),
        ...optional("DESERIALFUNC", catalog_text(object, "deserialfunc")),
        ...optional("INITCOND", quoted(catalog_text(object, "initcond"))),
        ...optional("MSFUNC", catalog_text(object, "msfunc")),
        ...optional("MINVFUNC", catalog_text(object, "minvfunc")),
        ...optional("MSTYPE", catalog_text(object, "mstype")),
        ...optional("MSSPACE", catalog_text(object, "msspace")),
        ...optional("MFINALFUNC", catalog_text(object, "mfinalfunc")),
        ...(catalog_text(object, "mfinalfunc_extra") ? ["MFINALFUNC_EXTRA"] : []),
        ...optional("MFINALFUNC_MODIFY", catalog_text(object, "mfinalfunc") && modify("mfinalfunc_modify")),
        ...optional("MINITCOND", quoted(catalog_text(object, "minitcond"))),
        ...optional("SORTOP", catalog_text(object, "sortop")),
        ...optional("PARALLEL", catalog_text(object, "parallel") === "s" ? "SAFE" : catalog_text(object, "parallel") === "r" ? "RESTRICTED" : undefined),
        ...(catalog_text(object, "kind") === "hypothetical" ? ["HYPOTHETICAL"] : []),
    ];
    return [`CREATE AGGREGATE ${object.name.replace(/\(\)$/, "(*)")} (${options.join(", ")})`];
}
function createOperator(object) {
    const options = [
        `FUNCTION = ${catalog_text(object, "function")}`,
        ...optional("LEFTARG", catalog_text(object, "leftarg")),
        ...optional("RIGHTARG", catalog_text(object, "rightarg")),
        ...optional("COMMUTATOR", catalog_text(object, "commutator")),
        ...optional("NEGATOR", catalog_text(object, "negator")),
        ...optional("RESTRICT", catalog_text(object, "restrict")),
        ...optional("JOIN", catalog_text(object, "join")),
        ...optional("HASHES", catalog_text(object, "hashes") && "true"),
        ...optional("MERGES", catalog_text(object, "merges") && "true"),
    ];
    return [`CREATE OPERATOR ${object.name.slice(0, object.name.lastIndexOf(" ("))} (${options.join(", ")})`];
}
function createPublication(object) {
    const tables = list(object, "tables");
    const schemas = list(object, "schemas");
    const parts = tables[0] === "ALL TABLES"
        ? ["ALL TABLES"]
        : [...tables.map((t) => `TABLE ${t}`), ...schemas.map((s) => `TABLES IN SCHEMA ${s}`)];
    const options = [
        ...optional("publish", quoted(catalog_text(object, "publish"))),
        ...optional("publish_via_partition_root", catalog_text(object, "via root") && "true"),
        ...optional("publish_generated_columns", catalog_text(object, "generated columns") && "stored"),
    ];
    return `CREATE PUBLICATION ${object.name}${parts.length ? ` FOR ${parts.join(", ")}` : ""}${options.length ? ` WITH (${options.join(", ")})` : ""}`;
}
/** What brings a family's operators and support functions to what they should be. */
function familyMembers(object, from, attributes = ["operators", "functions"]) {
    const alter = `ALTER OPERATOR FAMILY ${object.name}`;
    return attributes.flatMap((attribute) => {
        const word = attribute === "operators" ? "OPERATOR" : "FUNCTION";
        const wanted = list(object, attribute);
        const present = from ? list(from, attribute) : [];
        // "1 <(integer,integer)" and "1 (integer, integer) btint4cmp(integer,integer)": dropped by number and types.
        const place = (entry) => `${entry.slice(0, entry.indexOf(" "))} ${/\([^()]*\)/.exec(entry)?.[0]}`;
        return [
            ...present.filter((entry) => !wanted.includes(entry)).map((entry) => `${alter} DROP ${word} ${place(entry)}`),
            ...wanted.filter((entry) => !present.includes(entry)).map((entry) => `${alter} ADD ${word} ${entry}`),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/privileges.js


const GRANT_ON = {
    view: "TABLE",
    "materialized view": "TABLE",
    "foreign table": "TABLE",
    aggregate: "FUNCTION",
    enum: "TYPE",
    range: "TYPE",
    "foreign server": "FOREIGN SERVER",
};
/** What everybody may do where nobody said anything else. */
const PUBLIC_BY_DEFAULT = {
    function: "EXECUTE",
    procedure: "EXECUTE",
    aggregate: "EXECUTE",
    type: "USAGE",
    enum: "USAGE",
    domain: "USAGE",
    range: "USAGE",
    language: "USAGE",
    database: "CONNECT,TEMPORARY",
};
/** Kinds on which nobody has privileges by default: an owner has those on the whole. */
const NOBODY_BY_DEFAULT = new Set(["column"]);
/** All that an owner may do, by what stands after ON in a GRANT; newer servers know more. */
const ALL = {
    TABLE: ["DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"],
    TABLES: ["DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"],
    SEQUENCE: ["SELECT", "UPDATE", "USAGE"],
    SEQUENCES: ["SELECT", "UPDATE", "USAGE"],
    SCHEMA: ["CREATE", "USAGE"],
    SCHEMAS: ["CREATE", "USAGE"],
    DATABASE: ["CONNECT", "CREATE", "TEMPORARY"],
    FUNCTION: ["EXECUTE"],
    PROCEDURE: ["EXECUTE"],
    FUNCTIONS: ["EXECUTE"],
    TYPE: ["USAGE"],
    TYPES: ["USAGE"],
    DOMAIN: ["USAGE"],
    LANGUAGE: ["USAGE"],
    FOREIGN: ["USAGE"],
    LARGE: ["SELECT", "UPDATE"],
    PARAMETER: ["ALTER SYSTEM", "SET"],
};
/** GRANT and REVOKE that bring an object with default privileges, or with those of `from`, to its own. */
function privilegeStatements(object, from) {
    const target = on(object);
    const column = object.kind === "column" ? ` (${localName(object)})` : "";
    const words = (names) => names.map((name) => `${name}${column}`).join(", ");
    return changes(entriesOf(object), from ? entriesOf(from) : defaultEntries(object), (who, wanted, present) => [
        ...(present === undefined ? [] : [`REVOKE ALL${column} ON ${target} FROM ${who}`]),
        ...grants(wanted).map(({ privileges, option }) => `GRANT ${words(privileges)} ON ${target} TO ${who}${option ? " WITH GRANT OPTION" : ""}`),
    ]);
}
/**
 * ALTER DEFAULT PRIVILEGES that bring one entry to another; undefined on either side: there is none, and the server's
 * own defaults hold.
 */
function defaultPrivilegeStatements(was, is) {
    const object = (was ?? is);
    const schema = catalog_text(object, "schema");
    const objects = object.name.slice(0, object.name.indexOf(" OF "));
    const scope = `ALTER DEFAULT PRIVILEGES FOR ROLE ${catalog_text(object, "role")}${schema === undefined ? "" : ` IN SCHEMA ${schema}`}`;
    const none = new Map();
    // Those of a schema are added to the others.
    if (schema === undefined) {
        none.set(catalog_text(object, "role"), (ALL[objects] ?? ALL[objects.split(" ")[0]] ?? []).join(","));
        if (objects === "FUNCTIONS")
            none.set("PUBLIC", "EXECUTE");
        if (objects === "TYPES")
            none.set("PUBLIC", "USAGE");
    }
    const whole = ALL[objects] ?? ALL[objects.split(" ")[0]];
    const entries = (of) => (of ? simplified(listed(of), whole) : simplified(none, whole));
    return changes(entries(was), entries(is), (who, wanted, present) => [
        ...(present === undefined ? [] : [`${scope} REVOKE ALL ON ${objects} FROM ${who}`]),
        ...grants(wanted).map(({ privileges, option }) => `${scope} GRANT ${privileges.join(", ")} ON ${objects} TO ${who}${option ? " WITH GRANT OPTION" : ""}`),
    ]);
}
function changes(wanted, present, write) {
    return [...new Set([...wanted.keys(), ...present.keys()])]
        .sort()
        .filter((who) => wanted.get(who) !== present.get(who))
        .flatMap((who) => write(who, wanted.get(who), present.get(who)));
}
/** Absent: the default ones hold. An empty list: nobody has any. */
function entriesOf(object) {
    if (object.attributes.privileges === undefined)
        return defaultEntries(object);
    return simplified(listed(object), ALL[on(object).split(" ")[0]]);
}
function defaultEntries(object) {
    if (NOBODY_BY_DEFAULT.has(object.kind))
        return new Map();
    const owner = catalog_text(object, "owner");
    const everybody = PUBLIC_BY_DEFAULT[object.kind];
    const entries = new Map();
    if (owner !== undefined)
        entries.set(owner, "ALL");
    const whole = ALL[on(object).split(" ")[0]];
    if (everybody !== undefined)
        entries.set("PUBLIC", everybody);
    return simplified(entries, whole);
}
function listed(object) {
    return new Map(list(object, "privileges").map((entry) => {
        const at = entry.lastIndexOf("=");
        return [entry.slice(0, at), entry.slice(at + 1)];
    }));
}
/** All privileges that there are become ALL: which ones these are depends on the server. */
function simplified(entries, whole) {
    const isAll = (privileges) => {
        const names = new Set(privileges.split(","));
        return whole !== undefined && !privileges.includes("*") && whole.every((name) => names.has(name));
    };
    return new Map([...entries].map(([who, privileges]) => [who, isAll(privileges) ? "ALL" : privileges]));
}
function grants(entry) {
    const names = entry?.split(",").filter((name) => name !== "") ?? [];
    const plain = names.filter((name) => !name.endsWith("*"));
    const withOption = names.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));
    return [
        ...(plain.length > 0 ? [{ privileges: plain, option: false }] : []),
        ...(withOption.length > 0 ? [{ privileges: withOption, option: true }] : []),
    ];
}
function on(object) {
    if (object.kind === "column")
        return `TABLE ${parentName(object)}`;
    const word = GRANT_ON[object.kind];
    return word ? `${word} ${object.name}` : phrase(object);
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/roles.js

const MEMBERSHIP_OPTIONS = / WITH (?:(?:ADMIN OPTION|INHERIT FALSE|SET FALSE)(?:, )?)+$/;
/** @param entry a role, and with which options `member` belongs to it */
function membership(entry, member) {
    const [options = ""] = MEMBERSHIP_OPTIONS.exec(entry) ?? [];
    return `GRANT ${membershipRole(entry)} TO ${member}${options}`;
}
function membershipRole(entry) {
    return entry.replace(MEMBERSHIP_OPTIONS, "");
}
function memberships(was, is) {
    const wanted = list(was, "member of");
    const present = list(is, "member of");
    return [
        ...present.filter((m) => !wanted.includes(m)).map((m) => `REVOKE ${membershipRole(m)} FROM ${was.name}`),
        ...wanted.filter((m) => !present.includes(m)).map((m) => membership(m, was.name)),
    ];
}
/** Those that are there now and were not before are taken back by name. */
function roleOptions(was, is) {
    const wanted = catalog_text(was, "options");
    const present = catalog_text(is, "options");
    const back = [...ROLE_OPTIONS].filter(([option]) => option.test(present) && !option.test(wanted));
    return `ALTER ROLE ${was.name} ${[wanted, ...back.map(([, opposite]) => opposite)].join(" ")}`;
}
const ROLE_OPTIONS = [
    [/\bSUPERUSER\b/, "NOSUPERUSER"],
    [/\bNOINHERIT\b/, "INHERIT"],
    [/\bCREATEROLE\b/, "NOCREATEROLE"],
    [/\bCREATEDB\b/, "NOCREATEDB"],
    [/\bREPLICATION\b/, "NOREPLICATION"],
    [/\bBYPASSRLS\b/, "NOBYPASSRLS"],
    [/\bCONNECTION LIMIT\b/, "CONNECTION LIMIT -1"],
    [/\bVALID UNTIL\b/, "VALID UNTIL 'infinity'"],
];

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/create.js






/**
 * Statements that create an object as the catalog describes it, with owner, privileges and comment.
 * `children`: of a table or a composite type, its columns; of the rest, ignored.
 * Undefined for kinds that we cannot write.
 */
function createStatements(object, children) {
    const create = createOnly(object, children);
    if (!create)
        return undefined;
    if (object.kind === "default privileges")
        return create;
    return [...create, ...ownerStatements(object), ...privilegeStatements(object), ...commentStatements(object)];
}
function createOnly(object, children) {
    const { name } = object;
    const definition = catalog_text(object, "definition");
    switch (object.kind) {
        case "schema":
            return [`CREATE SCHEMA ${name}`];
        case "extension":
            return [`CREATE EXTENSION ${name} WITH SCHEMA ${catalog_text(object, "schema")}`];
        case "role":
            return [
                `CREATE ROLE ${name} ${catalog_text(object, "options") ?? ""}`.trim(),
                ...list(object, "member of").map((m) => membership(m, name)),
            ];
        case "enum":
            return [`CREATE TYPE ${name} AS ENUM (${list(object, "labels").map(words_literal).join(", ")})`];
        case "type":
            if (catalog_text(object, "attendant"))
                return [];
            return definition?.startsWith("AS (") ? [`CREATE TYPE ${name} ${definition}`] : undefined;
        case "domain":
            return [
                `CREATE DOMAIN ${name} AS ${catalog_text(object, "type")}${clause(" COLLATE ", catalog_text(object, "collation"))}${clause(" DEFAULT ", catalog_text(object, "default"))}${clause(" ", catalog_text(object, "not null"))}`,
                ...children.filter((child) => child.kind === "domain constraint").map(domainConstraint),
            ];
        case "domain constraint":
            return [domainConstraint(object)];
        case "range":
            return [
                `CREATE TYPE ${name} AS RANGE (${[
                    `SUBTYPE = ${catalog_text(object, "subtype")}`,
                    ...optional("SUBTYPE_OPCLASS", catalog_text(object, "operator class")),
                    ...optional("COLLATION", catalog_text(object, "collation")),
                    ...optional("SUBTYPE_DIFF", catalog_text(object, "subtype diff")),
                    ...optional("MULTIRANGE_TYPE_NAME", catalog_text(object, "multirange")),
                ].join(", ")})`,
            ];
        case "table":
        case "foreign table":
            return createTable(object, children);
        case "column":
            return isAttribute(object)
                ? [`ALTER TYPE ${parentName(object)} ADD ATTRIBUTE ${columnClause(object, false)}`]
                : [`ALTER TABLE ${parentName(object)} ADD COLUMN ${columnClause(object, false)}`, ...columnExtras(object)];
        case "constraint":
            return [
                `ALTER TABLE ${parentName(object)} ADD CONSTRAINT ${localName(object)} ${definition}`,
                ...(catalog_text(object, "clustered") ? [`ALTER TABLE ${parentName(object)} CLUSTER ON ${localName(object)}`] : []),
                ...(catalog_text(object, "index comment") ? [indexComment(object)] : []),
            ];
        case "index":
            return [
                `${definition}`,
                ...(catalog_text(object, "clustered") ? [`ALTER TABLE ${parentName(object)} CLUSTER ON ${unqualified(name)}`] : []),
                ...indexStatistics(object),
                ...extensionStatements(object),
            ];
        case "sequence":
            // It comes with its column.
            if (catalog_text(object, "of identity"))
                return [];
            return [
                `CREATE ${catalog_text(object, "persistence") ? "UNLOGGED " : ""}SEQUENCE ${name} ${definition}`,
                ...(catalog_text(object, "owned by") ? [`ALTER SEQUENCE ${name} OWNED BY ${catalog_text(object, "owned by")}`] : []),
            ];
        case "view":
            return [`CREATE VIEW ${name}${withOptions(object)} AS\n${withoutSemicolon(definition)}`];
        case "materialized view":
            return [
                `CREATE MATERIALIZED VIEW ${name}${withOptions(object)} AS\n${withoutSemicolon(definition)}${catalog_text(object, "populated") ? "\nWITH NO DATA" : ""}`,
                ...extensionStatements(object),
            ];
        case "rule":
            return [withoutSemicolon(definition), ...enabled(object, "RULE")];
        case "trigger":
            return [definition, ...enabled(object, "TRIGGER"), ...extensionStatements(object)];
        case "policy":
            return [
                `CREATE POLICY ${localName(object)} ON ${parentName(object)}${clause(" AS ", catalog_text(object, "kind"))} FOR ${catalog_text(object, "command")} TO ${list(object, "roles").join(", ")}${clause(" USING (", catalog_text(object, "using"), ")")}${clause(" WITH CHECK (", catalog_text(object, "with check"), ")")}`,
            ];
        case "function":
        case "procedure":
            return [withoutSemicolon(definition), ...extensionStatements(object)];
        case "aggregate":
            return createAggregate(object);
        case "collation":
            return createCollation(object);
        case "conversion":
            return createConversion(object);
        case "parameter":
            return [];
        case "operator family":
            return [`CREATE OPERATOR FAMILY ${name}`, ...familyMembers(object)];
        case "operator":
            return createOperator(object);
        case "cast":
            return [`CREATE CAST ${name} ${catalog_text(object, "method")}${clause(" ", catalog_text(object, "context"))}`];
        case "statistics":
            return [
                definition,
                ...(catalog_text(object, "target") ? [`ALTER STATISTICS ${name} SET STATISTICS ${catalog_text(object, "target")}`] : []),
            ];
        case "publication":
            return [createPublication(object)];
        case "event trigger":
            return [
                `CREATE EVENT TRIGGER ${name} ON ${catalog_text(object, "event")}${list(object, "tags").length ? ` WHEN TAG IN (${list(object, "tags").map(words_literal).join(", ")})` : ""} EXECUTE FUNCTION ${catalog_text(object, "function")}`,
                ...(catalog_text(object, "enabled") ? [`ALTER EVENT TRIGGER ${name} ${ENABLE[catalog_text(object, "enabled")]}`] : []),
            ];
        case "foreign-data wrapper":
            return [
                `CREATE FOREIGN DATA WRAPPER ${name}${clause(" HANDLER ", catalog_text(object, "handler"))}${clause(" VALIDATOR ", catalog_text(object, "validator"))}${foreignOptions(list(object, "options"))}`,
            ];
        case "foreign server":
            return [
                `CREATE SERVER ${name}${clause(" TYPE ", quoted(catalog_text(object, "type")))}${clause(" VERSION ", quoted(catalog_text(object, "version")))} FOREIGN DATA WRAPPER ${catalog_text(object, "wrapper")}${foreignOptions(list(object, "options"))}`,
            ];
        case "user mapping":
            return [`CREATE USER MAPPING ${name}${foreignOptions(list(object, "options"))}`];
        case "text search configuration":
            return [
                `CREATE TEXT SEARCH CONFIGURATION ${name} (PARSER = ${catalog_text(object, "parser")})`,
                ...list(object, "mappings").map((m) => `ALTER TEXT SEARCH CONFIGURATION ${name} ADD MAPPING FOR ${m.replace(" ", " WITH ")}`),
            ];
        case "text search dictionary":
            return [
                `CREATE TEXT SEARCH DICTIONARY ${name} (TEMPLATE = ${catalog_text(object, "template")}${clause(", ", catalog_text(object, "options"))})`,
            ];
        case "default privileges":
            return defaultPrivilegeStatements(object, undefined);
        case "setting":
            return list(object, "values").map((v) => settingStatement(object, `SET ${v.slice(0, v.indexOf("="))} = ${settingValue(v)}`));
        default:
            return undefined;
    }
}
function createTable(object, children) {
    const columns = children.filter((child) => child.kind === "column").sort((a, b) => a.order - b.order);
    const bound = catalog_text(object, "partition bound");
    const parents = list(object, "parents");
    const prefix = `CREATE ${catalog_text(object, "persistence") ? "UNLOGGED " : ""}${object.kind === "foreign table" ? "FOREIGN " : ""}TABLE ${object.name}`;
    const body = bound
        ? ` PARTITION OF ${parents[0]} ${bound}`
        : catalog_text(object, "of type")
            ? ` OF ${catalog_text(object, "of type")}`
            : ` (${columns
                .filter((column) => catalog_text(column, "inherited") !== "inherited")
                .map((column) => `\n  ${columnClause(column, false)}`)
                .join(",")}\n)${parents.length ? ` INHERITS (${parents.join(", ")})` : ""}`;
    const options = [...list(object, "options"), ...list(object, "toast options").map((o) => `toast.${o}`)];
    return [
        `${prefix}${body}${clause(" PARTITION BY ", catalog_text(object, "partition key"))}${clause(" USING ", catalog_text(object, "access method"))}${options.length ? ` WITH (${options.join(", ")})` : ""}${object.kind === "foreign table" ? ` SERVER ${catalog_text(object, "server")}${foreignOptions(list(object, "foreign options"))}` : ""}`,
        ...tableExtras(object),
        ...columns.flatMap(columnExtras),
    ];
}
/** What a table has that CREATE TABLE cannot say. Replica identity comes last, after the indexes: see `alterTable`. */
function tableExtras(object) {
    return [
        ...(catalog_text(object, "row security") ? [`ALTER TABLE ${object.name} ENABLE ROW LEVEL SECURITY`] : []),
        ...(catalog_text(object, "forced row security") ? [`ALTER TABLE ${object.name} FORCE ROW LEVEL SECURITY`] : []),
        ...(/^(FULL|NOTHING)$/.test(catalog_text(object, "replica identity") ?? "")
            ? [`ALTER TABLE ${object.name} REPLICA IDENTITY ${catalog_text(object, "replica identity")}`]
            : []),
    ];
}
/** `name type COLLATE … NOT NULL DEFAULT …`, as in CREATE TABLE. */
function columnClause(column, forPeople) {
    return [
        forPeople ? "" : `${localName(column)} `,
        catalog_text(column, "type"),
        foreignOptions(list(column, "foreign options")),
        clause(" COLLATE ", catalog_text(column, "collation")),
        clause(" ", catalog_text(column, "generated")),
        clause(" ", catalog_text(column, "identity")),
        clause(" DEFAULT ", catalog_text(column, "default")),
        clause(" ", catalog_text(column, "not null")),
        forPeople ? clause(" ", catalog_text(column, "not null constraint")) : "",
    ].join("");
}
/** What a column has that its clause cannot say. */
function columnExtras(column) {
    const alter = `ALTER TABLE ${parentName(column)} ALTER COLUMN ${localName(column)}`;
    const settings = list(column, "options");
    return [
        ...(catalog_text(column, "storage") ? [`${alter} SET STORAGE ${catalog_text(column, "storage")}`] : []),
        ...(catalog_text(column, "compression") ? [`${alter} SET COMPRESSION ${catalog_text(column, "compression")}`] : []),
        ...(catalog_text(column, "statistics") ? [`${alter} SET STATISTICS ${catalog_text(column, "statistics")}`] : []),
        ...(settings.length ? [`${alter} SET (${settings.join(", ")})`] : []),
        ...privilegeStatements(column),
        ...commentStatements(column),
    ];
}
function domainConstraint(object) {
    return `ALTER DOMAIN ${parentName(object)} ADD CONSTRAINT ${localName(object)} ${catalog_text(object, "definition")}`;
}
/** On the index that a constraint brings along: it has the constraint's name and stands in the table's schema. */
function indexComment(constraint) {
    const table = parentName(constraint);
    const schema = table.slice(0, -unqualified(table).length);
    const comment = catalog_text(constraint, "index comment");
    return `COMMENT ON INDEX ${schema}${localName(constraint)} IS ${comment === undefined ? "NULL" : words_literal(comment)}`;
}
function settingStatement(object, action) {
    if (object.name === "DATABASE" || object.name.endsWith(" IN DATABASE"))
        return inThisDatabase(`ALTER ${object.name} %I ${action}`);
    return `ALTER ${object.name} ${action}`;
}
function settingValue(entry) {
    const value = entry.slice(entry.indexOf("=") + 1);
    return /^(search_path|temp_tablespaces|session_preload_libraries)=/.test(entry) ? value || "''" : words_literal(value);
}
const ENABLE = { D: "DISABLE", R: "ENABLE REPLICA", A: "ENABLE ALWAYS", O: "ENABLE" };
/** The statement that sets a trigger's or a rule's firing state, nothing for the default one. */
function enabled(object, what, always = false) {
    const state = catalog_text(object, "enabled") ?? (always ? "O" : undefined);
    if (!state)
        return [];
    const [verb, mode] = ENABLE[state].split(" ");
    return [`ALTER TABLE ${parentName(object)} ${verb}${clause(" ", mode)} ${what} ${localName(object)}`];
}
/** Statistics targets of an index's expressions, by their number. */
function indexStatistics(object, from) {
    const targets = (of) => (of?.attributes.statistics ?? {});
    const wanted = targets(object);
    const present = targets(from);
    return [...new Set([...Object.keys(wanted), ...Object.keys(present)])]
        .filter((column) => wanted[column] !== present[column])
        .map((column) => `ALTER INDEX ${object.name} ALTER COLUMN ${column} SET STATISTICS ${wanted[column] ?? -1}`);
}
/** With which extensions an object goes. */
function extensionStatements(object, from) {
    const wanted = list(object, "depends on extension");
    const present = from ? list(from, "depends on extension") : [];
    const alter = (not, extension) => `ALTER ${phrase(object)} ${not}DEPENDS ON EXTENSION ${extension}`;
    return [
        ...present.filter((extension) => !wanted.includes(extension)).map((extension) => alter("NO ", extension)),
        ...wanted.filter((extension) => !present.includes(extension)).map((extension) => alter("", extension)),
    ];
}
function withOptions(object) {
    const options = list(object, "options");
    return options.length ? ` WITH (${options.join(", ")})` : "";
}
function foreignOptions(options) {
    if (options.length === 0)
        return "";
    return ` OPTIONS (${options.map((o) => `${o.slice(0, o.indexOf("="))} ${words_literal(o.slice(o.indexOf("=") + 1))}`).join(", ")})`;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/describe.js


/** A comparison in words that a person can read. `before` is the catalog that the changes' `was` come from. */
function describeComparison(comparison, before, after) {
    const childrenBefore = childrenOf(before);
    const childrenAfter = childrenOf(after);
    const differences = comparison.changes.map((change) => describeChange(change, childrenBefore, childrenAfter));
    differences.sort((a, b) => compare(a.object, b.object) || compare(a.kind, b.kind));
    return differences;
}
/** Column order, as differences of kind "column order". */
function describeReordered(comparison) {
    return comparison.reordered.map(({ object, was, is }) => ({
        kind: "column order",
        object: object.name,
        change: "changed",
        before: was,
        after: is,
    }));
}
function describeChange(change, before, after) {
    const { was, is } = change;
    if (was && is) {
        const attributes = new Set(change.attributes);
        return {
            kind: was.kind,
            object: was.name,
            change: "changed",
            before: describeAttributes(was, attributes),
            after: describeAttributes(is, attributes),
        };
    }
    const object = (was ?? is);
    const whole = describeWhole(object, (was ? before : after).get(key(object)) ?? []);
    return was
        ? { kind: object.kind, object: object.name, change: "missing", before: whole, after: null }
        : { kind: object.kind, object: object.name, change: "extra", before: null, after: whole };
}
function describeWhole(object, children) {
    if (object.kind === "column")
        return columnClause(object, true);
    const definition = mainText(object);
    if (definition !== undefined)
        return [definition, ...extras(object)].join("\n");
    const statements = createStatements(object, children);
    return statements ? statements.join(";\n") : JSON.stringify(object.attributes);
}
/** Attributes that make up an object's defining text, shown whole as soon as one of them differs. */
const COLUMN_DEFINITION = new Set([
    "type",
    "collation",
    "not null",
    "not null constraint",
    "default",
    "generated",
    "identity",
]);
function describeAttributes(object, attributes) {
    const lines = [];
    if (object.kind === "column") {
        if ([...attributes].some((name) => COLUMN_DEFINITION.has(name)))
            lines.push(columnClause(object, true));
        for (const name of attributes)
            if (!COLUMN_DEFINITION.has(name))
                lines.push(attributeText(object, name));
    }
    else {
        for (const name of attributes)
            lines.push(attributeText(object, name));
    }
    return lines.join("\n");
}
const ABSENT = {
    comment: "no comment",
    privileges: "default privileges",
    "row security": "row security disabled",
    "forced row security": "row security not forced",
    "replica identity": "replica identity DEFAULT",
    "owned by": "owned by no column",
    enabled: "enabled",
    valid: "valid",
    persistence: "logged",
    options: "no options",
    "partition bound": "not a partition",
    clustered: "not clustered",
    index: "no index",
    triggers: "triggers enabled",
    inherited: "not inherited",
    storage: "the type's own storage",
    compression: "default compression",
    statistics: "default statistics target",
};
const ENABLED = { D: "disabled", R: "enabled for replicas", A: "always enabled", O: "enabled" };
function attributeText(object, name) {
    const value = object.attributes[name];
    if (value === undefined || value === null)
        return ABSENT[name] ?? `no ${name}`;
    if (name === "definition" && typeof value === "string")
        return value.trim();
    if (name === "enabled")
        return ENABLED[String(value)] ?? String(value);
    if (name === "row security" || name === "forced row security")
        return `row security ${value}`;
    if (name === "valid")
        return "INVALID";
    if (name === "triggers")
        return `triggers ${String(value)
            .split(",")
            .map((state) => ENABLED[state] ?? state)
            .join(" or ")}`;
    if (name === "inherited")
        return String(value);
    if (name === "privileges" && list(object, name).length === 0)
        return "no privileges";
    if (name === "comment" || name === "index comment")
        return `${name} ${quote(String(value))}`;
    if (name === "labels")
        return `labels ${list(object, name).map(quote).join(", ")}`;
    if (name === "replica identity")
        return `replica identity ${value}`;
    if (Array.isArray(value))
        return `${name} ${value.map(String).join(", ")}`;
    return `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`;
}
function mainText(object) {
    switch (object.kind) {
        case "constraint":
        case "domain constraint":
        case "index":
        case "trigger":
        case "rule":
        case "function":
        case "procedure":
        case "statistics":
            return catalog_text(object, "definition")?.trim();
        default:
            return undefined;
    }
}
function extras(object) {
    return ["valid", "enabled", "comment"]
        .filter((name) => object.attributes[name] !== undefined)
        .map((name) => attributeText(object, name));
}
function quote(value) {
    return `'${value.replaceAll("'", "''")}'`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/schema/rows/compare-rows.js
/**
 * How the rows of each table came back. With a key, rows are matched by it; without, equal rows are matched first and
 * of the rest as many as possible count as changed. Tables that are not in both are the catalog's business. Only
 * tables with something to say, by name. Linear in the number of rows.
 */
function compareRows(before, after) {
    const losses = [];
    for (const [table, was] of before.tables) {
        const is = after.tables.get(table);
        if (!is)
            continue;
        const loss = compareTable(table, was, is);
        if (loss.lost + loss.changed + loss.added > 0)
            losses.push(loss);
    }
    return losses.sort((a, b) => (a.table < b.table ? -1 : 1));
}
function compareTable(table, was, is) {
    const loss = { table, lost: 0, changed: 0, added: 0, columns: [] };
    if (was.large || is.large)
        return compareLarge(loss, was, is);
    const columns = was.columns.filter((column) => is.columns.includes(column));
    const pick = (from) => {
        const positions = columns.map((column) => from.columns.indexOf(column));
        return (row) => positions.map((position) => row[position]);
    };
    const wasRows = was.rows.map(pick(was));
    const isRows = is.rows.map(pick(is));
    const keyed = was.key.length > 0 && was.key.join() === is.key.join() && was.key.every((column) => columns.includes(column));
    const changed = new Map();
    const pairs = keyed
        ? matchByKey(wasRows, isRows, was.key.map((column) => columns.indexOf(column)))
        : matchWhole(wasRows, isRows);
    for (const [a, b] of pairs.pairs) {
        let differs = false;
        for (const [i, column] of columns.entries()) {
            if (a[i] === b[i])
                continue;
            differs = true;
            changed.set(column, (changed.get(column) ?? 0) + 1);
        }
        if (differs)
            loss.changed++;
    }
    loss.lost = pairs.lost;
    loss.added = pairs.added;
    loss.columns = [...changed].map(([column, count]) => ({ column, changed: count }));
    return loss;
}
function matchByKey(was, is, key) {
    const keyOf = (row) => JSON.stringify(key.map((i) => row[i]));
    const left = new Map(is.map((row) => [keyOf(row), row]));
    const pairs = [];
    let lost = 0;
    for (const row of was) {
        const other = left.get(keyOf(row));
        if (other)
            pairs.push([row, other]);
        else
            lost++;
        left.delete(keyOf(row));
    }
    return { pairs, lost, added: left.size };
}
/** As multisets: what is equal goes first, the rest is paired in sorted order. */
function matchWhole(was, is) {
    const count = new Map();
    for (const row of is)
        count.set(JSON.stringify(row), (count.get(JSON.stringify(row)) ?? 0) + 1);
    const gone = was.filter((row) => !compare_rows_take(count, row));
    const back = new Map();
    for (const row of was)
        back.set(JSON.stringify(row), (back.get(JSON.stringify(row)) ?? 0) + 1);
    const come = is.filter((row) => !compare_rows_take(back, row));
    const sorted = (rows) => rows
        .map((row) => ({ row, text: JSON.stringify(row) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ row }) => row);
    const paired = Math.min(gone.length, come.length);
    const others = sorted(come);
    const pairs = sorted(gone)
        .slice(0, paired)
        .map((row, i) => [row, others[i]]);
    return { pairs, lost: gone.length - paired, added: come.length - paired };
}
function compare_rows_take(count, row) {
    const text = JSON.stringify(row);
    const left = count.get(text) ?? 0;
    if (left > 0)
        count.set(text, left - 1);
    return left > 0;
}
function compareLarge(loss, was, is) {
    const size = (rows) => rows.large?.count ?? rows.rows.length;
    loss.lost = Math.max(0, size(was) - size(is));
    loss.added = Math.max(0, size(is) - size(was));
    if (loss.lost > 0 || loss.added > 0 || !was.large || !is.large)
        return loss;
    const [before, after] = [was.large.columns, is.large.columns];
    const common = [...before.keys()].filter((column) => after.has(column));
    const others = common.filter((column) => before.get(column) !== after.get(column));
    // Values that changed places show in whole rows, which can be compared where both have the same columns.
    const isShuffled = common.length === before.size && common.length === after.size && was.large.hash !== is.large.hash;
    if (others.length === 0 && !isShuffled)
        return loss;
    // By hash one sees that something changed, not how much.
    loss.changed = 1;
    loss.columns = others.map((column) => ({ column, changed: 1 }));
    return loss;
}

;// CONCATENATED MODULE: ./build/src/schema/rows/shapes.js


/** Tables that hold rows of their own: partitions are read through their parent, foreign tables not at all. */
function tableShapes(catalog) {
    const children = childrenOf(catalog);
    const shapes = [];
    for (const [name, table] of catalog) {
        if (table.kind !== "table" || catalog_text(table, "partition bound") !== undefined)
            continue;
        shapes.push(knownShape(table, children.get(name) ?? []));
    }
    return shapes.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Objects are kept from one reading of the catalog to the next, as long as they stay what they were. */
const shapes_known = new WeakMap();
function knownShape(table, children) {
    const last = shapes_known.get(table);
    if (last?.children.length === children.length && children.every((child, i) => child === last.children[i]))
        return last.shape;
    const shape = shapeOf(table, children);
    shapes_known.set(table, { children, shape });
    return shape;
}
function shapeOf(table, children) {
    const columns = children.filter((child) => child.kind === "column").sort((a, b) => a.order - b.order);
    const constraints = children.filter((child) => child.kind === "constraint");
    const definition = (constraint) => catalog_text(constraint, "definition") ?? "";
    const notNull = new Set(columns.filter((column) => catalog_text(column, "not null")).map(localName));
    const keys = constraints
        .filter((c) => /^(PRIMARY KEY|UNIQUE) \(/.test(definition(c)))
        .sort((a, b) => Number(definition(b).startsWith("P")) - Number(definition(a).startsWith("P")))
        .map((c) => columnList(definition(c)));
    return {
        name: table.name,
        columns,
        key: keys.find((key) => key.every((column) => notNull.has(column))) ?? [],
        checks: constraints
            .filter((c) => definition(c).startsWith("CHECK"))
            .map((c) => ({ name: localName(c), definition: definition(c) })),
        foreignKeys: constraints
            .filter((c) => definition(c).startsWith("FOREIGN KEY"))
            .map((c) => foreignKey(definition(c))),
        only: list(table, "parents").length === 0 && catalog_text(table, "partition key") !== undefined ? "" : "ONLY ",
    };
}
function columnList(definition) {
    return identifiers(parenthesized(definition, definition.indexOf("(")));
}
function foreignKey(definition) {
    const at = definition.indexOf(" REFERENCES ") + " REFERENCES ".length;
    const open = /^(?:"(?:[^"]|"")*"|[^."(])+(?:\.(?:"(?:[^"]|"")*"|[^"(])+)?/.exec(definition.slice(at))[0].length + at;
    return {
        columns: columnList(definition),
        table: definition.slice(at, open).trim(),
        references: identifiers(parenthesized(definition, open)),
    };
}

;// CONCATENATED MODULE: ./build/src/schema/rows/read-rows.js



/** A table with more rows is compared by count and hash. */
const MOST_ROWS = 20_000;
/** Text that does not depend on what a migration set for the database, in one statement. */
const read_rows_SETTINGS = set({
    search_path: "pg_catalog, pg_temp",
    timezone: "UTC",
    datestyle: "ISO, MDY",
    intervalstyle: "postgres",
    bytea_output: "hex",
    extra_float_digits: "1",
    row_security: "on",
});
/** For the one transaction that a query of several statements is. */
function set(settings) {
    return `SELECT ${Object.entries(settings)
        .map(([name, value]) => `set_config('${name}', '${value}', true)`)
        .join(", ")}`;
}
/** Reads all tables of a catalog in one round trip. Materialized views are no data: they can be refreshed. */
async function readRows(admin, catalog) {
    const shapes = tableShapes(catalog).filter((shape) => storedColumns(shape).length > 0);
    const tables = new Map();
    if (shapes.length === 0)
        return { tables };
    const plans = Plans.in(admin);
    const selects = shapes.map((shape) => plans.runFor(shape, `SELECT ${storedColumns(shape).join(", ")} FROM ${shape.only}${shape.name} LIMIT ${MOST_ROWS + 1}`));
    const [, ...results] = await plans.ask([read_rows_SETTINGS, ...selects]);
    for (const [index, shape] of shapes.entries()) {
        const { rows } = results[index];
        const read = { columns: storedColumns(shape), key: shape.key, rows };
        if (rows.length > MOST_ROWS) {
            read.large = await summarize(admin, shape);
            read.rows = [];
        }
        tables.set(shape.name, read);
    }
    return { tables };
}
function storedColumns(shape) {
    return shape.columns.filter((column) => catalog_text(column, "generated") === undefined).map(localName);
}
/** As the type's own output function writes it: a cast could be one of the migrations'. NULL stays NULL. */
const written = (column) => `CASE WHEN num_nulls(${column}) = 0 THEN concat(${column}) END`;
async function summarize(admin, shape) {
    const columns = storedColumns(shape).sort();
    const sumOf = (value) => `sum(hashtextextended(${value}, 0)::numeric)`;
    const sums = [`ROW(${columns.join(", ")})::text`, ...columns.map(written)].map(sumOf);
    const results = await admin.query(`${read_rows_SETTINGS}; SELECT count(*), ${sums.join(", ")} FROM ${shape.only}${shape.name}`);
    const [count, hash, ...hashes] = results[1].rows[0];
    return {
        count: Number(count),
        hash: hash ?? "",
        columns: new Map(columns.map((column, i) => [column, hashes[i] ?? ""])),
    };
}

;// CONCATENATED MODULE: ./build/src/schema/rows/sequences.js



/** Descending sequences are left out, and those that others keep in their sessions. */
const POSITIONS = `SELECT coalesce(
    (SELECT format('%I.%I.%I', tn.nspname, tc.relname, ta.attname)
      FROM pg_depend d JOIN pg_class tc ON tc.oid = d.refobjid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
        JOIN pg_attribute ta ON ta.attrelid = tc.oid AND ta.attnum = d.refobjsubid
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'),
    format('%I.%I', n.nspname, c.relname)),
    format('%I.%I', n.nspname, c.relname),
    coalesce(CASE WHEN has_sequence_privilege(c.oid, 'SELECT, USAGE') THEN pg_sequence_last_value(c.oid) + s.seqincrement END, s.seqstart)
  FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE s.seqincrement > 0 AND c.relpersistence <> 't'`;
/** Where the sequences stand that give columns of tables their numbers; none where no column has one. */
async function readPositions(admin, catalog) {
    for (const column of catalog.values())
        if (source(column) !== undefined)
            return positionsNow(admin);
    return new Map();
}
/** With the system's own names, whatever people called theirs. */
async function ask(admin, sql) {
    const [, result] = await Plans.in(admin).ask([sequences_SETTINGS, sql]);
    return result;
}
const sequences_SETTINGS = "SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('plan_cache_mode', 'force_generic_plan', true)";
async function positionsNow(admin) {
    const { rows } = await ask(admin, Plans.in(admin).run(POSITIONS));
    return new Map(rows.map(([name, sequence, next]) => [name, { sequence: sequence, next: BigInt(next) }]));
}
/**
 * Sequences that stood above all values of their column before, and do not now: what is inserted next meets a row. Only
 * those that were made anew or set back are looked at; a sequence that only went on is none.
 * @param mayBeSetBack without it, where none was made anew, positions are not read again
 */
async function fallenBehind(admin, was, is, mayBeSetBack) {
    if (was.positions.size === 0)
        return [];
    const isRemadeNow = ([name, column]) => isRemade(name, column, was.catalog, is.catalog);
    if (!mayBeSetBack && ![...was.catalog].some(isRemadeNow))
        return [];
    const positions = await positionsNow(admin);
    const isBack = (sequence) => {
        const [before, now] = [was.positions.get(sequence), positions.get(sequence)];
        return before !== undefined && now !== undefined && now.next < before.next;
    };
    const suspects = [...was.catalog].filter(([name, column]) => {
        const sequence = source(column);
        if (sequence === undefined || source(is.catalog.get(name) ?? column) === undefined)
            return false;
        return isBack(sequence) || isRemadeNow([name, column]);
    });
    const behind = [];
    for (const [name, column] of suspects) {
        const before = was.positions.get(source(column));
        const now = positions.get(source(is.catalog.get(name) ?? column) ?? "");
        const highest = await highestOf(admin, is.rows, column);
        if (!before || !now || highest === undefined || now.next > highest)
            continue;
        const highestBefore = was.rows.tables.get(parentName(column))?.large ? highest : highestIn(was.rows, column);
        if (highestBefore === undefined || before.next <= highestBefore)
            continue;
        const next = await nextOf(admin, now);
        if (next > highest)
            continue;
        behind.push(describe(column, now.sequence, { before: before.next, highestBefore, next, highest }));
    }
    return behind;
}
function isRemade(name, column, before, after) {
    const sequence = source(column);
    const other = after.get(name);
    if (sequence === undefined || !other || source(other) === undefined)
        return false;
    return other !== column || before.get(`sequence ${sequence}`) !== after.get(`sequence ${sequence}`);
}
const NUMBERED = new Set(["smallint", "integer", "bigint"]);
/** Whether SQL may set a sequence back: with setval(), ALTER SEQUENCE … RESTART or TRUNCATE … RESTART IDENTITY. */
function setsSequences(sql) {
    return /\b(?:setval|restart)\b/i.test(sql);
}
/** What gives a table's column its numbers, as in `Positions`. */
function source(column) {
    if (column.kind !== "column" || !column.parent.startsWith("table ") || !NUMBERED.has(catalog_text(column, "type") ?? ""))
        return undefined;
    if (catalog_text(column, "identity"))
        return column.name;
    return /^nextval\('((?:[^']|'')+)'::regclass\)$/.exec(catalog_text(column, "default") ?? "")?.[1]?.replaceAll("''", "'");
}
/** The highest value of a column; undefined where there are no rows. */
async function highestOf(admin, rows, column) {
    const table = parentName(column);
    if (!rows.tables.get(table)?.large)
        return highestIn(rows, column);
    const { rows: result } = await ask(admin, `SELECT max(${localName(column)}) FROM ${table}`);
    const [highest] = result[0];
    return highest == null ? undefined : BigInt(highest);
}
function highestIn({ tables }, column) {
    const table = tables.get(parentName(column));
    const at = table?.columns.indexOf(localName(column)) ?? -1;
    let highest;
    for (const row of at < 0 ? [] : table.rows) {
        const value = row[at] == null ? undefined : BigInt(row[at]);
        if (value !== undefined && (highest === undefined || value > highest))
            highest = value;
    }
    return highest;
}
/** Exactly: one that was never asked may have been set. */
async function nextOf(admin, { sequence, next }) {
    const { rows } = await ask(admin, `SELECT is_called, last_value FROM ${sequence}`);
    const [isCalled, last] = rows[0];
    return isCalled === "t" ? next : BigInt(last);
}
function describe(column, sequence, { before, highestBefore, next, highest }) {
    const [table, name] = [parentName(column), localName(column)];
    const isIdentity = catalog_text(column, "identity") !== undefined;
    const target = isIdentity
        ? `pg_get_serial_sequence(${literal(table)}, ${literal(unquote(name))})`
        : literal(sequence);
    return {
        difference: {
            kind: "sequence",
            object: isIdentity ? column.name : sequence,
            change: "changed",
            before: `next value ${before}, above the highest of ${column.name}, ${highestBefore}`,
            after: `next value ${next}, not above the highest of ${column.name}, ${highest}: inserts will meet rows that are there`,
        },
        repair: `SELECT setval(${target}, (SELECT max(${name}) FROM ${table}))`,
    };
}

;// CONCATENATED MODULE: ./build/src/schema/proof/limit.js

/**
 * Does our own work in a database, which may run code of migrations (a check, a default, a trigger).
 * @param timeout milliseconds; then the database is lost
 * @throws StatementTimeout
 */
async function limited(database, timeout, work) {
    let expired = false;
    const timer = setTimeout(() => {
        expired = true;
        void database.kill().catch(() => { });
    }, timeout);
    try {
        return await work();
    }
    catch (error) {
        if (expired && error instanceof engine/* EngineCrash */.A8)
            throw new engine/* StatementTimeout */.XR(`it did not end in ${timeout / 1000} s`);
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/schema/rows/values.js


/**
 * A value of a type as a SQL expression, another one for each row. Values are telling: they use the length, the scale
 * and the fractions that a type has, so that a lossy change and change back shows. Undefined: no value of this type
 * can be made. Deterministic.
 * @param row counts from 0
 */
function valueFor(catalog, type, row, hint) {
    const plain = plainValue(catalog, type, row, hint);
    return plain === undefined ? undefined : `${literal(plain)}::${type}`;
}
/** The same without quotes and cast: the text that the type's input function takes. */
function plainValue(catalog, type, row, hint) {
    if (type.endsWith("[]")) {
        const element = plainValue(catalog, type.replace(/(\[\])+$/, ""), row, hint);
        return element === undefined ? undefined : `{${quoteElement(element)}}`;
    }
    const user = catalog.get(`enum ${type}`) ??
        catalog.get(`domain ${type}`) ??
        catalog.get(`type ${type}`) ??
        catalog.get(`range ${type}`);
    if (user)
        return userValue(catalog, user, row, hint);
    const [, base, arguments_] = /^([^(]*?)\s*(?:\(([\d,\s]*)\))?( with(?:out)? time zone)?$/.exec(type) ?? [];
    const sizes = (arguments_ ?? "").split(",").map(Number);
    const make = BY_TYPE[unquoted((base ?? type).trim() + (/ with(out)? time zone$/.exec(type)?.[0] ?? ""))];
    return make?.(row + 1, sizes[0] || undefined, sizes[1], hint);
}
const day = (n) => `2001-02-${String(2 + n).padStart(2, "0")}`;
const time = (n) => `03:04:0${n % 10}.67890${n % 10}`;
const characters = (n, size, _, hint) => {
    const word = `${hint} ${n}`;
    if (size === undefined)
        return word;
    // The last row of each table fills the column.
    return n === 3 ? `${n}${"x".repeat(Math.min(size, 2000) - 1)}` : size < word.length ? String(n).slice(0, size) : word;
};
const integer = (n) => String(n);
const BY_TYPE = {
    smallint: integer,
    integer,
    bigint: integer,
    oid: integer,
    numeric: (n, precision, scale) => {
        if (precision === undefined)
            return `${n}.${n}25`;
        const digits = scale ? `.${"0".repeat(Math.max(0, scale - 1))}${n}` : "";
        return `${precision - (scale ?? 0) > 0 ? n : 0}${digits}`;
    },
    real: (n) => `${n}.5`,
    "double precision": (n) => `${n}.25`,
    money: (n) => `${n}.25`,
    text: (n, _, __, hint) => `${hint} ${n}`,
    citext: (n, _, __, hint) => `${hint} ${n}`,
    "character varying": characters,
    character: (n, size) => String(n).slice(0, size ?? 1),
    '"char"': (n) => String(n),
    name: (n) => `name_${n}`,
    boolean: (n) => (n % 2 ? "t" : "f"),
    date: day,
    "timestamp without time zone": (n) => `${day(n)} ${time(n)}`,
    "timestamp with time zone": (n) => `${day(n)} ${time(n)}+00`,
    "time without time zone": time,
    "time with time zone": (n) => `${time(n)}+00`,
    interval: (n) => `${n} days 01:02:0${n % 10}`,
    uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    json: (n) => `{"n": ${n}}`,
    jsonb: (n) => `{"n": ${n}}`,
    bytea: (n) => `\\x0${n % 10}ff`,
    inet: (n) => `192.0.2.${n}/24`,
    cidr: (n) => `192.0.${n}.0/24`,
    macaddr: (n) => `08:00:2b:01:02:0${n % 10}`,
    macaddr8: (n) => `08:00:2b:01:02:03:04:0${n % 10}`,
    bit: (n, size) => n
        .toString(2)
        .padStart(size ?? 1, "0")
        .slice(-(size ?? 1)),
    "bit varying": (n, size) => n.toString(2).slice(-(size ?? 8)),
    xml: (n) => `<n>${n}</n>`,
    point: (n) => `(${n},${n})`,
    line: (n) => `{${n},1,0}`,
    lseg: (n) => `[(0,0),(${n},1)]`,
    box: (n) => `((${n},${n}),(0,0))`,
    path: (n) => `[(0,0),(${n},1)]`,
    polygon: (n) => `((0,0),(${n},0),(0,1))`,
    circle: (n) => `<(0,0),${n}>`,
    tsvector: (n) => `'word${n}':1`,
    tsquery: (n) => `'word${n}'`,
    pg_lsn: (n) => `0/${n}`,
    int4range: (n) => `[${n * 10},${n * 10 + 5})`,
    int8range: (n) => `[${n * 10},${n * 10 + 5})`,
    numrange: (n) => `[${n * 10},${n * 10 + 5})`,
    daterange: (n) => `[${day(n)},${day(n + 1)})`,
    tsrange: (n) => `["${day(n)} 01:00:00","${day(n)} 02:00:00")`,
    tstzrange: (n) => `["${day(n)} 01:00:00+00","${day(n)} 02:00:00+00")`,
    int4multirange: (n) => `{[${n * 10},${n * 10 + 5})}`,
    int8multirange: (n) => `{[${n * 10},${n * 10 + 5})}`,
    nummultirange: (n) => `{[${n * 10},${n * 10 + 5})}`,
    datemultirange: (n) => `{[${day(n)},${day(n + 1)})}`,
    hstore: (n) => `"n"=>"${n}"`,
    ltree: (n) => `top.n${n}`,
    lquery: (n) => `top.n${n}`,
    cube: (n) => `(${n})`,
    seg: (n) => `${n}`,
    regclass: () => "pg_catalog.pg_class",
    regtype: () => "integer",
    regproc: () => "pg_catalog.now",
};
function userValue(catalog, object, row, hint) {
    switch (object.kind) {
        case "enum": {
            const labels = list(object, "labels");
            return labels[row % labels.length];
        }
        case "domain":
            return plainValue(catalog, catalog_text(object, "type"), row, hint);
        case "range": {
            const low = plainValue(catalog, catalog_text(object, "subtype"), row, hint);
            return low === undefined ? undefined : `["${low}","${low}"]`;
        }
        default:
            return compositeValue(catalog, object, row, hint);
    }
}
function compositeValue(catalog, object, row, hint) {
    const attributes = [...catalog.values()]
        .filter((child) => child.kind === "column" && child.parent === `type ${object.name}`)
        .sort((a, b) => a.order - b.order);
    const values = attributes.map((attribute) => plainValue(catalog, catalog_text(attribute, "type"), row, hint));
    if (attributes.length === 0 || values.includes(undefined))
        return undefined;
    return `(${values.map((value) => quoteElement(value)).join(",")})`;
}
function quoteElement(value) {
    return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
/** Types of extensions carry the schema that they were put in. */
function unquoted(type) {
    return type in BY_TYPE ? type : type.replace(/^(?:"(?:[^"]|"")*"|[^."]+)\./, "");
}

;// CONCATENATED MODULE: ./build/src/schema/rows/checks.js



/** Columns that a check speaks of, each with values that the check's own text suggests. */
function candidatesFor(catalog, shape, check, row) {
    const columns = shape.columns.filter((column) => {
        const name = localName(column);
        if (catalog_text(column, "generated"))
            return false;
        return check.columns ? check.columns.includes(name) : checks_mentions(check.definition, name);
    });
    const strings = [...check.definition.matchAll(/'((?:[^']|'')*)'/g)].map((match) => match[1].replaceAll("''", "'"));
    const numbers = [...check.definition.matchAll(/(?<![\w.'])-?\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
    return columns.map((column) => {
        const type = catalog_text(column, "type");
        const values = [
            ...strings.filter((value) => fits(catalog, type, value)).map((value) => `${literal(value)}::${type}`),
            ...(isText(catalog, type) ? [...patterns(strings), ...lengths(numbers, row), ""] : []).map((value) => `${literal(value)}::${type}`),
            ...(isNumber(catalog, type) ? numbers.flatMap((n) => [n, n + 1 + row, n - 1 - row]) : []).map((n) => `${n}::${type}`),
            ...(isTime(type)
                ? [0, 1, 2, 3].map((n) => `${literal(plainValue(catalog, type, row + n * 4, "") ?? "")}::${type}`)
                : []),
            ...(type === "boolean" ? ["true", "false"] : []),
            // What it had, should another column be the one to change.
            ...[plainValue(catalog, type, row, localName(column).replaceAll('"', ""))]
                .filter((v) => v !== undefined)
                .map((v) => `${literal(v)}::${type}`),
        ];
        const nullable = catalog_text(column, "not null") === undefined;
        const all = [
            ...(nullable && /NULL|num_nonnulls/i.test(check.definition) ? ["NULL"] : []),
            ...rotate([...new Set(values)], row),
            ...(nullable ? ["NULL"] : []),
        ];
        return { column: localName(column), values: all.slice(0, 12) };
    });
}
function checks_mentions(definition, name) {
    if (name.startsWith('"'))
        return definition.includes(name);
    return new RegExp(`(?<![\\w$"])${name.replaceAll("$", "\\$")}(?![\\w$"])`).test(definition);
}
/** Another value first for each row, for the sake of unique constraints. */
function rotate(values, row) {
    return [...values.slice(row % Math.max(1, values.length)), ...values.slice(0, row % Math.max(1, values.length))];
}
/** Strings of the lengths that a check names. */
function lengths(numbers, row) {
    return numbers
        .filter((n) => Number.isInteger(n) && n > 0 && n <= 500)
        .flatMap((n) => [`${row}`.padEnd(n, "a"), `${row}`.padEnd(n + 1, "a")]);
}
/** What simple regular expressions and patterns of common use match. */
function patterns(strings) {
    const common = [
        "a",
        "a@example.com",
        "https://example.com/a",
        "+4912345678",
        "A",
        "AB",
        "ABC",
        "1",
        "12345",
        "#00ff00",
        "a-b",
        "a_b",
        "en",
        "2001-02-03",
    ];
    return strings.length === 0 ? [] : common;
}
function base(catalog, type) {
    const domain = catalog.get(`domain ${type}`);
    return domain ? catalog_text(domain, "type") : type;
}
function isText(catalog, type) {
    return /^(text|character|citext|name)/.test(base(catalog, type).replace(/^\w+\./, ""));
}
function isNumber(catalog, type) {
    return /^(smallint|integer|bigint|numeric|real|double)/.test(base(catalog, type));
}
/** Whether a string of the check can be meant for a column of this type: of another it would be an error. */
function fits(catalog, type, value) {
    if (isNumber(catalog, type))
        return /^-?\d+(\.\d+)?$/.test(value);
    if (type === "boolean")
        return /^(t|f|true|false)$/i.test(value);
    if (type === "uuid")
        return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
    if (isTime(type))
        return /^(\d|-?infinity|now)/i.test(value);
    const labels = catalog.get(`enum ${type}`);
    return labels ? list(labels, "labels").includes(value) : true;
}
function isTime(type) {
    return /^(date|time)/.test(type);
}

;// CONCATENATED MODULE: ./build/src/schema/rows/seed.js







/** A literal, cast or not; no NULL, which is the default without one. */
const CONSTANT = /^(?:'(?:[^']|'')*'|\(?-?\d+(?:\.\d+)?\)?|true|false)(?:::(?!regclass)[\w ".]+(?:\([\d, ]+\))?[\w ]*(?:\[\])*)*$/;
/** Rows that come beside others are unlike the first ones, whose values may be taken, and have keys of their own. */
const FIRST_MORE = 12;
const BEYOND = 9000;
const INTEGERS = new Set(["smallint", "integer", "bigint"]);
/** Tries for one row, at most: checks that no candidate satisfies must not hold up the proof. */
const MOST_TRIES = 60;
/**
 * Fills the empty tables with rows that satisfy their constraints. Parents come before children. Triggers fire, so that
 * what they keep up to date is; where they say no and we may, rows go past them. The same catalog gives the same rows.
 * @param open makes a session to write in, asked for when there is something to write
 */
async function seedTables(open, catalog, present, options) {
    const shapes = new Map(tableShapes(catalog).map((shape) => [shape.name, shape]));
    const empty = [...shapes.values()].filter((shape) => isEmpty(present, shape) && !options.exclude.has(shape.name));
    const report = { seeded: [], unseeded: [] };
    const more = [...shapes.values()].filter((shape) => options.more?.has(shape.name) && !empty.includes(shape));
    if (empty.length + more.length === 0 || options.rowsPerTable === 0)
        return report;
    const session = await open();
    try {
        const seeder = new Seeder(session, catalog, present, options);
        await fill(seeder, options, parentsFirst(empty), report);
        for (const shape of more)
            if (await seeder.fillMore(shape))
                report.seeded.push(shape.name);
        await advanceSequences(session, catalog, report.seeded);
    }
    finally {
        await session.end();
    }
    return report;
}
async function fill(seeder, options, shapes, report) {
    const done = await seeder.fillAsBefore(shapes);
    for (const shape of shapes) {
        const reason = done.has(shape) ? undefined : await seeder.fill(shape);
        await seeder.fillFor(shape, options.conditions ?? []);
        if (reason === undefined)
            report.seeded.push(shape.name);
        else
            report.unseeded.push({ table: shape.name, reason });
    }
}
class Seeder {
    #admin;
    #catalog;
    #rowsPerTable;
    #memo;
    #withTriggers = new Set();
    /** Contents by table and column, as text: what foreign keys can point to. */
    #contents = new Map();
    /** Statements that put rows into the table that is being filled. */
    #inserts = [];
    constructor(admin, catalog, present, { rowsPerTable, memo }) {
        this.#admin = admin;
        this.#catalog = catalog;
        this.#rowsPerTable = rowsPerTable;
        this.#memo = memo;
        for (const { kind, parent } of catalog.values())
            if (kind === "trigger")
                this.#withTriggers.add(parent.replace(/^(foreign )?table /, ""));
        for (const [name, table] of present.tables) {
            this.#contents.set(name, table.rows.slice(0, 50).map((row) => Object.fromEntries(row.map((value, i) => [table.columns[i], value]))));
        }
    }
    /** Fills the tables that look as they did when they were filled before, parents first; none, where that fails. */
    async fillAsBefore(shapes) {
        const left = new Set(shapes.map(({ name }) => name));
        const known = shapes.filter((shape) => {
            const stands = shape.foreignKeys.every(({ table }) => table === shape.name || !left.has(table));
            const isKnown = stands && this.#memo?.get(shape.name)?.table === descriptionOf(shape);
            if (isKnown)
                left.delete(shape.name);
            return isKnown;
        });
        const inserts = known.flatMap((shape) => this.#memo.get(shape.name).inserts.map((insert) => ({ shape, insert })));
        if (inserts.length === 0)
            return new Set();
        const text = inserts.map(({ insert: { sql, pastTriggers } }) => pastTriggers ? `${PAST_TRIGGERS}; ${sql}; ${AS_USUAL}` : sql);
        try {
            const results = (await this.#admin.query(text.join("; "))).filter(({ columns }) => columns.length > 0);
            for (const [i, { shape }] of inserts.entries())
                this.#remember(shape, results[i]);
            return new Set(known);
        }
        catch (error) {
            ignoreSqlError(error);
            return new Set();
        }
    }
    /** Undefined when at least one row went in; else why none did. */
    async fill(shape) {
        let reason;
        let filled = 0;
        this.#inserts = [];
        for (let row = 0; row < this.#rowsPerTable; row++) {
            const failed = await this.#insert(shape, row);
            if (failed === undefined)
                filled++;
            else
                reason = failed;
        }
        if (filled > 1)
            await this.#insertDefaults(shape);
        this.#memo?.set(shape.name, { table: descriptionOf(shape), inserts: this.#inserts });
        return filled > 0 ? undefined : (reason ?? "no row could be made");
    }
    /** Rows beside those that are there; whether one went in. */
    async fillMore(shape) {
        let isFilled = false;
        for (let row = FIRST_MORE; row < FIRST_MORE + this.#rowsPerTable; row++) {
            const values = this.#values(shape, row);
            if (typeof values === "string")
                break;
            for (const name of shape.key) {
                const type = catalog_text(shape.columns.find((column) => localName(column) === name), "type");
                const isFree = shape.foreignKeys.every(({ columns }) => !columns.includes(name));
                if (isFree && INTEGERS.has(type))
                    values[name] = `${BEYOND + row}::${type}`;
            }
            isFilled = (await this.#tryAll(shape, values)) === undefined || isFilled;
        }
        return isFilled;
    }
    /** A row for each value that a condition asks one of the table's columns for, as far as they go in. */
    async fillFor(shape, conditions) {
        const name = bareTable(shape.name);
        let row = this.#rowsPerTable;
        for (const { words, column: wanted, value } of conditions) {
            const column = words.has(name) && shape.columns.find((it) => bare(localName(it)) === wanted);
            if (!column || catalog_text(column, "generated"))
                continue;
            const values = this.#values(shape, row++);
            if (typeof values === "string")
                return;
            values[localName(column)] = `${literal(value)}::${catalog_text(column, "type")}`;
            await this.#tryAll(shape, values);
        }
    }
    /** Past triggers, too. */
    async #tryAll(shape, values) {
        const error = await this.#tryInsert(shape, values);
        return error && this.#withTriggers.has(shape.name) ? this.#tryPastTriggers(shape, values) : error;
    }
    async #insert(shape, row) {
        const values = this.#values(shape, row);
        if (typeof values === "string")
            return values;
        let reason = "";
        let tries;
        let triedFor = "";
        for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
            let error = await this.#tryInsert(shape, values);
            const pastTriggers = error !== undefined && this.#withTriggers.has(shape.name);
            if (pastTriggers)
                error = await this.#tryPastTriggers(shape, values);
            if (error === undefined) {
                this.#inserts.push({ sql: insertOf(shape, values), pastTriggers });
                return undefined;
            }
            reason = error.message;
            const check = error.code === CHECK_VIOLATION && error.constraint ? this.#check(shape, error.constraint) : undefined;
            if (!check)
                return reason;
            if (check.name !== triedFor) {
                triedFor = check.name;
                tries = variations(candidatesFor(this.#catalog, shape, check, row));
            }
            const next = tries.next();
            if (next.done)
                return reason;
            Object.assign(values, next.value);
        }
        return reason;
    }
    /**
     * One more row with the defaults that are plain constants, where it goes in: rows that a table had before a column
     * came hold that column's default.
     */
    async #insertDefaults(shape) {
        const values = this.#values(shape, this.#rowsPerTable);
        const refers = new Set(shape.foreignKeys.flatMap(({ columns }) => columns));
        const defaults = shape.columns.filter((column) => CONSTANT.test(catalog_text(column, "default") ?? "") && !refers.has(localName(column)));
        if (defaults.length === 0 || typeof values === "string")
            return;
        const all = { ...values, ...Object.fromEntries(defaults.map((column) => [localName(column), "DEFAULT"])) };
        if ((await this.#tryInsert(shape, all)) === undefined)
            this.#inserts.push({ sql: insertOf(shape, all), pastTriggers: false });
    }
    /** A table's own check, or that of a domain which one of its columns has. */
    #check(shape, name) {
        const own = shape.checks.find((check) => check.name.replaceAll('"', "") === name);
        if (own)
            return own;
        for (const constraint of this.#catalog.values()) {
            if (constraint.kind !== "domain constraint" || localName(constraint).replaceAll('"', "") !== name)
                continue;
            const domain = constraint.parent.slice("domain ".length);
            const columns = shape.columns.filter((column) => catalog_text(column, "type") === domain).map(localName);
            if (columns.length > 0)
                return { name, definition: catalog_text(constraint, "definition"), columns };
        }
        return undefined;
    }
    async #tryPastTriggers(shape, values) {
        // Not allowed to an ordinary role: then what triggers say stands.
        await this.#admin.query(PAST_TRIGGERS).catch(ignoreSqlError);
        try {
            return await this.#tryInsert(shape, values);
        }
        finally {
            await this.#admin.query(AS_USUAL).catch(ignoreSqlError);
        }
    }
    async #tryInsert(shape, values) {
        try {
            const [result] = await this.#admin.query(insertOf(shape, values));
            this.#remember(shape, result);
            return undefined;
        }
        catch (error) {
            if (error instanceof engine/* SqlError */.L8)
                return error;
            throw error;
        }
    }
    #remember(shape, { rows }) {
        const names = shape.columns.map(localName);
        const contents = this.#contents.get(shape.name) ?? [];
        this.#contents.set(shape.name, contents);
        for (const row of rows)
            contents.push(Object.fromEntries(names.map((name, i) => [name, row[i]])));
    }
    /** A SQL expression for each column, or why there can be none. */
    #values(shape, row) {
        const values = {};
        for (const column of shape.columns) {
            if (catalog_text(column, "generated"))
                continue;
            const name = localName(column);
            const type = catalog_text(column, "type");
            const value = valueFor(this.#catalog, type, row, name.replaceAll('"', ""));
            if (value !== undefined)
                values[name] = value;
            else if (catalog_text(column, "not null") && !catalog_text(column, "default"))
                return `no value of type ${type} can be made for ${name}`;
        }
        for (const foreignKey of shape.foreignKeys) {
            const parents = (this.#contents.get(foreignKey.table) ?? []).filter((parent) => foreignKey.references.every((column) => parent[column] != null));
            const parent = parents[row % Math.max(1, parents.length)];
            for (const [i, name] of foreignKey.columns.entries()) {
                const column = shape.columns.find((candidate) => localName(candidate) === name);
                if (parent)
                    values[name] = `${literal(parent[foreignKey.references[i]])}::${catalog_text(column, "type")}`;
                else if (foreignKey.table === shape.name && row === 0) {
                    // The first row of a tree is its own parent, or has none.
                    if (!catalog_text(column, "not null"))
                        values[name] = "NULL";
                    else
                        values[name] = values[foreignKey.references[i]] ?? "NULL";
                }
                else if (!catalog_text(column, "not null"))
                    values[name] = "NULL";
                else
                    return `${foreignKey.table}, which it refers to, has no rows`;
            }
        }
        return values;
    }
}
const PAST_TRIGGERS = "SET session_replication_role = replica";
const AS_USUAL = "RESET session_replication_role";
function insertOf(shape, values) {
    const columns = Object.keys(values);
    const names = shape.columns.map(localName);
    const insert = columns.length === 0
        ? `INSERT INTO ${shape.name} DEFAULT VALUES`
        : `INSERT INTO ${shape.name} (${columns.join(", ")}) OVERRIDING SYSTEM VALUE VALUES (${Object.values(values).join(", ")})`;
    return `${insert} RETURNING ${names.length > 0 ? names.join(", ") : "NULL"}`;
}
const descriptions = new WeakMap();
/** All that decides which rows a table takes, as text. */
function descriptionOf(shape) {
    const known = descriptions.get(shape);
    if (known !== undefined)
        return known;
    const { columns, key, checks, foreignKeys } = shape;
    const text = JSON.stringify([columns.map(({ name, attributes }) => [name, attributes]), key, checks, foreignKeys]);
    descriptions.set(shape, text);
    return text;
}
/** check_violation */
const CHECK_VIOLATION = "23514";
/** All combinations of candidates, bounded by the caller. */
function* variations(candidates) {
    const total = candidates.reduce((product, candidate) => product * candidate.values.length, 1);
    for (let n = 0; n < Math.min(total, MOST_TRIES * 4); n++) {
        let rest = n;
        const values = {};
        for (const { column, values: choices } of candidates) {
            values[column] = choices[rest % choices.length];
            rest = Math.floor(rest / choices.length);
        }
        yield values;
    }
}
/** Tables before those that refer to them; in cycles, in the order given. */
function parentsFirst(shapes) {
    const byName = new Map(shapes.map((shape) => [shape.name, shape]));
    const done = new Set();
    const sorted = [];
    const visit = (shape) => {
        if (done.has(shape.name))
            return;
        done.add(shape.name);
        for (const { table } of shape.foreignKeys) {
            const parent = byName.get(table);
            if (parent)
                visit(parent);
        }
        sorted.push(shape);
    };
    shapes.forEach(visit);
    return sorted;
}
/** Moves sequences past the rows: what a migration inserts must not meet ours. */
async function advanceSequences(admin, catalog, tables) {
    const seeded = new Set(tables);
    const statements = [];
    for (const column of catalog.values()) {
        if (column.kind !== "column" || !seeded.has(column.parent.replace(/^table /, "")))
            continue;
        const table = column.parent.replace(/^table /, "");
        const name = localName(column);
        const sequence = catalog_text(column, "identity")
            ? `pg_get_serial_sequence(${literal(table)}, ${literal(unquote(name))})`
            : /^nextval\('((?:[^']|'')+)'::regclass\)$/.exec(catalog_text(column, "default") ?? "")?.[1];
        if (!sequence)
            continue;
        const target = catalog_text(column, "identity") ? `${sequence}::regclass` : `'${sequence}'::regclass`;
        // Ten past the highest: room for rows that a second try of an insert takes.
        statements.push(`SELECT setval(${target}, greatest((SELECT max(${name})::bigint FROM ${table}), 1) + 10)`);
    }
    if (statements.length === 0)
        return;
    try {
        await admin.query(statements.join("; "));
    }
    catch (error) {
        ignoreSqlError(error);
        // One of them cannot be moved: the others can.
        for (const statement of statements)
            await admin.query(statement).catch(ignoreSqlError);
    }
}
function isEmpty(present, shape) {
    const table = present.tables.get(shape.name);
    return table !== undefined && table.rows.length === 0 && !table.large;
}
function ignoreSqlError(error) {
    if (error instanceof engine/* EngineCrash */.A8 || !(error instanceof engine/* SqlError */.L8))
        throw error;
}

;// CONCATENATED MODULE: ./build/src/schema/proof/seeding.js




const FULL = { rowsPerTable: 3, exclude: new Set(), userSeed: true };
const NONE = { rowsPerTable: 0, exclude: new Set(), userSeed: false };
/** Fewer rows, then none in the table that the server named, then none at all. */
function* fewerSeeds(table, hasUserSeed) {
    yield { rowsPerTable: 1, exclude: new Set(), userSeed: hasUserSeed };
    if (table)
        yield { rowsPerTable: 3, exclude: new Set([table]), userSeed: hasUserSeed };
    yield NONE;
}
/** The user's own rows: SQL that runs where its tables exist already. */
class UserSeed {
    #statements;
    /** Statements that ran, by database: each runs once, as soon as its tables are there. */
    #done = new WeakMap();
    /** Statements that ran anywhere. */
    #used = new Set();
    /** Errors by line; that a table or column is not there yet is one only as long as it never was. */
    problems = new Map();
    constructor(sql) {
        this.#statements = (0,sql_split/* splitScript */.Q)(sql, 1).statements;
    }
    /** Whether anything was run. */
    async apply(database) {
        const done = this.#done.get(database) ?? new Set();
        this.#done.set(database, done);
        const open = this.#statements.filter((statement) => !done.has(statement));
        if (open.length === 0)
            return false;
        // The file comes with the change that is judged: it has no more rights than a migration.
        const session = await database.session();
        try {
            for (const statement of open) {
                try {
                    await session.run(statement);
                    done.add(statement);
                    this.#used.add(statement);
                    this.problems.delete(statement.line);
                }
                catch (error) {
                    if (error instanceof engine/* EngineCrash */.A8 || !(error instanceof engine/* SqlError */.L8))
                        throw error;
                    if (!NOT_YET.has(error.code) || !this.#used.has(statement))
                        this.problems.set(statement.line, error.message);
                }
            }
        }
        finally {
            await session.end();
        }
        return true;
    }
}
/** undefined_table, undefined_column, undefined_object, undefined_function, invalid_schema_name. */
const NOT_YET = new Set(["42P01", "42703", "42704", "42883", "3F000"]);
/**
 * Fills the tables that are empty; rows as they are then, and the tables that stayed empty although they should not.
 * @param memo of the same history
 * @param present the rows, when they are known
 */
async function seed(database, catalog, plan, userSeed, memo, present) {
    const isChanged = plan.userSeed && userSeed !== undefined && (await userSeed.apply(database));
    const admin = await database.admin();
    const rows = (!isChanged && present) || (await readRows(admin, catalog));
    const report = await seedTables(() => database.seeder(), catalog, rows, plan.rowsPerTable === FULL.rowsPerTable ? { ...plan, memo } : plan);
    if (report.seeded.length === 0)
        return { rows, unseeded: report.unseeded };
    const filled = await readRows(await database.admin(), catalog);
    // Triggers of other tables may have filled what we could not.
    const unseeded = report.unseeded.filter(({ table }) => (filled.tables.get(table)?.rows.length ?? 0) === 0);
    return { rows: filled, unseeded };
}

;// CONCATENATED MODULE: ./build/src/schema/proof/prove-migration.js








/**
 * State A, up, state B, down: compare with A; up again: compare with B. The database is used up unless `settled`.
 * @param isLast whether the database is not to be used further: then nobody looks what a failed `up` left
 * @param down what to take as the rollback; usually the migration's own, or one that is being tried
 * @param keeper for sessions in this database
 */
async function observe(bench, database, up, down, plan, userSeed, keeper, { known, isLast = false } = {}) {
    const { reader, timeout } = bench.options;
    const catalogNow = () => limited(database, timeout, async () => reader.read(await database.admin()));
    const rowsOf = (catalog) => limited(database, timeout, async () => readRows(await database.admin(), catalog));
    const before = known?.catalog ?? bench.catalogOf(database) ?? (await catalogNow());
    const { rows: rowsBefore, unseeded } = await limited(database, timeout, () => seed(database, before, plan, userSeed, bench.seedMemo, known?.rows));
    const observation = {
        verdict: "up-fails",
        differences: [],
        rows: [],
        cautions: { up: [], down: [] },
        unseeded,
        before,
        rowsBefore,
        sequenceRepairs: [],
    };
    const positions = await limited(database, timeout, async () => readPositions(await database.admin(), before));
    keeper.catalog = before;
    const wentUp = await runScript(database, up, timeout, keeper);
    observation.cautions.up = wentUp.cautions;
    if (!wentUp.ok) {
        observation.failure = wentUp.failure;
        if (isLast || wentUp.failure.expired)
            return observation;
        const now = await catalogNow();
        const rows = await rowsOf(now);
        if (isUnchanged(before, now) && compareRows(rowsBefore, rows).length === 0)
            observation.settled = { catalog: now, rows };
        return observation;
    }
    const after = await catalogNow();
    const rowsAfter = await rowsOf(after);
    observation.after = after;
    keeper.catalog = after;
    const wentDown = await runScript(database, down, timeout, keeper);
    observation.cautions.down = wentDown.cautions;
    if (!wentDown.ok)
        return { ...observation, verdict: "down-fails", failure: wentDown.failure };
    const restored = await catalogNow();
    const rowsRestored = await rowsOf(restored);
    const comparison = compareCatalogs(before, restored);
    observation.comparison = comparison;
    observation.rowsAfterDown = rowsRestored;
    observation.rows = compareRows(rowsBefore, rowsRestored);
    const behind = await limited(database, timeout, async () => fallenBehind(await database.admin(), { catalog: before, rows: rowsBefore, positions }, { catalog: restored, rows: rowsRestored }, setsSequences(`${up.sql};${down.sql}`)));
    observation.sequenceRepairs = behind.map(({ repair }) => repair);
    observation.differences = [
        ...describeComparison(comparison, before, restored),
        ...behind.map(({ difference }) => difference),
    ];
    const upAgain = await runScript(database, up, timeout, keeper);
    if (!upAgain.ok) {
        observation.differences.push(secondUpFails(upAgain.failure));
        observation.failure = upAgain.failure;
        return { ...observation, verdict: "differs" };
    }
    const again = await catalogNow();
    const comparisonAgain = compareCatalogs(after, again);
    if (!isSame(comparisonAgain) && isSame(comparison)) {
        observation.differences.push(...describeComparison(comparisonAgain, after, again).map(afterSecondUp));
    }
    const rowsAgain = await rowsOf(again);
    if (isUnchanged(after, again) && compareRows(rowsAfter, rowsAgain).length === 0)
        observation.settled = { catalog: again, rows: rowsAgain };
    observation.verdict = verdictOf(observation, comparison);
    if (observation.differences.length === 0)
        observation.differences = describeReordered(comparison);
    return observation;
}
function isUnchanged(before, now) {
    const comparison = compareCatalogs(before, now);
    return isSame(comparison) && comparison.reordered.length === 0;
}
/** A catalog that differs outranks rows; rows left behind are a difference; lost values outrank column order. */
function verdictOf(observation, comparison) {
    if (observation.differences.length > 0)
        return "differs";
    if (observation.rows.some((table) => table.added > 0 && table.lost === 0))
        return "differs";
    if (observation.rows.length > 0)
        return "loses-data";
    return comparison.reordered.length > 0 ? "order-only" : "exact";
}
function secondUpFails(failure) {
    return {
        kind: "error",
        object: failure.file,
        change: "changed",
        before: null,
        after: `the second up fails: ${failureText(failure)}`,
    };
}
function afterSecondUp(difference) {
    return { ...difference, kind: `${difference.kind} after the second up` };
}
/** An empty rollback: for migrations that have none, to see what they do. */
function noRollback(migration) {
    return { ...migration.up, sql: "", firstLine: 1, verbatimBlocks: undefined };
}

;// CONCATENATED MODULE: ./build/src/schema/proof/workbench.js




/** To run so few migrations takes less time than to make another base. */
const FEW = 3;
/**
 * Makes databases that hold the history up to a point, and nothing else: no seeds, no rollbacks, no repair.
 * It remembers the newest such state, so that asking for points in rising order replays each migration once.
 */
class Workbench {
    options;
    /** Ups that could not be replayed, by index: what comes after stands on a history with a hole. */
    holes = new Map();
    /** Roles that the migrations name and nobody creates: production has them, so we make them. */
    assumedRoles = [];
    seedMemo = new Map();
    /** Replays in one session as long as all goes well: to open one takes longer than most migrations. */
    #keepsSessions = true;
    #hasBase = false;
    #pure;
    /** The last point that was reached from an older base, without making one of it. */
    #passedBy = -1;
    #catalogs = new WeakMap();
    constructor(options) {
        this.options = options;
    }
    /** A fresh database in the state before migration `index`. The caller drops it. */
    async at(index) {
        const { order, cache, reader } = this.options;
        if (this.#pure && this.#pure.index > index)
            await this.#forget();
        if (!this.#pure && cache)
            await this.#fromCache(index);
        if (this.#pure?.index === index)
            return this.#fork(this.#pure);
        const database = this.#pure ? await this.#fork(this.#pure) : await this.#empty();
        const replayed = await this.#replay(database, this.#pure?.index ?? 0, index);
        if (!replayed) {
            // A role was missing, or a hole was found: once more from the start, with what was learnt.
            await database.drop();
            await this.#forget();
            return this.at(index);
        }
        if (this.#passesBy(index, database))
            return database;
        await this.#forget();
        const admin = await database.admin();
        const catalog = await reader.read(admin);
        const known = reader.known(admin);
        this.#catalogs.set(database, catalog);
        const snapshot = await (database.snapshot?.() ?? database.freeze());
        this.#pure = { index, snapshot, catalog, ...(known && { known }) };
        // The first base asked for is what the next run will ask for, too; later ones are this run's own.
        const isFirst = !this.#hasBase;
        this.#hasBase = true;
        if (cache && isFirst && this.holes.size === 0 && index > 0)
            await cache.store(snapshot, order.slice(0, index), this.assumedRoles);
        return database.snapshot ? database : this.#fork(this.#pure);
    }
    /** The catalog of a database that `at` made and nothing was done in since, where it is known. */
    catalogOf(database) {
        return this.#catalogs.get(database);
    }
    /** Whether a point is likely to be asked for once only, and near a base: not when it is asked for again. */
    #passesBy(index, { snapshot }) {
        if (snapshot || !this.#pure || index - this.#pure.index > FEW || this.#passedBy === index)
            return false;
        this.#passedBy = index;
        return true;
    }
    async #fork({ snapshot, catalog, known }) {
        const { engine, reader } = this.options;
        const database = await engine.fork(snapshot);
        if (known)
            reader.resume(await database.admin(), known);
        if (catalog && !hasDatabaseState(catalog))
            this.#catalogs.set(database, catalog);
        return database;
    }
    /** Tells whether a failure is for want of a role that production has; if so, the role will be there from now on. */
    async assumeRole(failure) {
        const role = failure.code === UNDEFINED_OBJECT ? /^role "(.+)" does not exist$/.exec(failure.message)?.[1] : undefined;
        if (role === undefined || this.assumedRoles.includes(role))
            return false;
        this.assumedRoles.push(role);
        await this.#forget();
        return true;
    }
    async close() {
        await this.#forget();
    }
    async #empty() {
        const database = await this.options.engine.empty();
        if (this.assumedRoles.length > 0)
            await this.#makeRoles(database);
        if (this.options.bookkeeping) {
            const session = await database.session();
            await session.query(this.options.bookkeeping);
            await session.end();
        }
        return database;
    }
    async #makeRoles(database) {
        const session = await database.session();
        for (const role of this.assumedRoles) {
            const name = `"${role.replaceAll('"', '""')}"`;
            // In a cluster that databases share it may be there already.
            await session.query(`CREATE ROLE ${name}`).catch(workbench_ignoreSqlError);
            // A migration may hand objects over to it, or act as it.
            await session.query(`GRANT ${name} TO CURRENT_USER`).catch(workbench_ignoreSqlError);
        }
        await session.end();
    }
    /** False: it has to be done again from the start. */
    async #replay(database, from, to) {
        const { order, timeout, progress, signal } = this.options;
        if (from < to)
            this.#catalogs.delete(database);
        const keeper = {};
        for (let index = from; index < to; index++) {
            signal?.throwIfAborted();
            if (this.holes.has(index))
                continue;
            progress(`replaying ${index + 1} of ${to}: ${order[index].id}`);
            const outcome = await runScript(database, order[index].up, timeout, this.#keepsSessions ? keeper : undefined);
            if (outcome.ok)
                continue;
            if (this.#keepsSessions) {
                // It may have failed on what an earlier one left in the session.
                this.#keepsSessions = false;
                await keeper.session?.end();
                return false;
            }
            if (await this.assumeRole(outcome.failure))
                return false;
            this.holes.set(index, outcome.failure);
            // What it left half-done, if it commits by itself, is not to be built on.
            return false;
        }
        await keeper.session?.end();
        return true;
    }
    async #fromCache(index) {
        const found = await this.options.cache.load(this.options.order.slice(0, index), this.assumedRoles);
        if (found)
            this.#pure = { index: found.count, snapshot: found.snapshot };
    }
    async #forget() {
        await this.#pure?.snapshot.discard();
        this.#pure = undefined;
    }
}
/** undefined_object, SQLSTATE of an unknown role among others. */
const UNDEFINED_OBJECT = "42704";
function workbench_ignoreSqlError(error) {
    if (!(error instanceof engine/* SqlError */.L8) && !(error instanceof engine/* EngineCrash */.A8))
        throw error;
}
/**
 * The first hole before `index`, in words, or undefined.
 * @param ofEngine only holes for want of something that this engine does not have: a real database has what they made
 */
function holeBefore(workbench, index, ofEngine = false) {
    for (const [at, failure] of [...workbench.holes].sort((a, b) => a[0] - b[0])) {
        if (at < index && (!ofEngine || isLackOfEngine(failure)))
            return `${workbench.options.order[at].id} could not be run: ${failureText(failure)}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/alter.js







/**
 * Statements that turn `is` into `was`, where only `attributes` differ. "recreate" when it takes DROP and CREATE;
 * undefined when we cannot write it.
 */
function alterStatements(was, is, attributes) {
    const statements = [];
    const isIdentity = was.kind === "column" && attributes.includes("identity");
    // Its sequence has the column's type, and its column no default and no NULL: it went first (see below), and comes last.
    for (const attribute of attributes) {
        if (isIdentity && attribute === "identity")
            continue;
        const altered = alterShared(was, is, attribute) ?? alterKind(was, is, attribute);
        if (altered === "recreate" || altered === undefined)
            return altered;
        statements.push(...altered);
    }
    if (isIdentity && catalog_text(was, "identity"))
        statements.push(`${alterColumnOf(was)} ADD ${catalog_text(was, "identity")}`);
    return was.kind === "database" ? statements.map(inThisDatabase) : statements;
}
/** What has to go before anything else is done: an identity's sequence stands in the way of one of its name. */
function identityDrop(was, is, attributes) {
    return was.kind === "column" && attributes.includes("identity") && catalog_text(is, "identity")
        ? [`${alterColumnOf(was)} DROP IDENTITY`]
        : [];
}
function alterShared(was, is, attribute) {
    switch (attribute) {
        case "owner":
            return [`ALTER ${phrase(was)} OWNER TO ${catalog_text(was, "owner")}`];
        case "privileges":
            return was.kind === "default privileges" ? defaultPrivilegeStatements(was, is) : privilegeStatements(was, is);
        case "comment":
            return commentStatements(was, true);
        case "depends on extension":
            return extensionStatements(was, is);
        default:
            return undefined;
    }
}
function alterKind(was, is, attribute) {
    switch (was.kind) {
        case "column":
            return isAttribute(was) ? alterAttribute(was, attribute) : alterColumn(was, is, attribute);
        case "type":
            // What its attributes do not bring about, the order of them, nothing does.
            return attribute === "definition" ? [] : undefined;
        case "table":
        case "foreign table":
            return alterTable(was, is, attribute);
        case "function":
        case "procedure":
            return attribute === "definition" ? replaceRoutine(was, is) : undefined;
        case "constraint":
            if (attribute === "triggers")
                return undefined;
            if (attribute === "index comment")
                return [indexComment(was)];
            if (attribute === "clustered")
                return clustered(was, localName(was));
            return attribute === "inherited" ? undefined : "recreate";
        case "index":
            if (attribute === "clustered")
                return clustered(was, unqualified(was.name));
            if (attribute === "statistics")
                return indexStatistics(was, is);
            if (attribute === "inherited")
                return undefined;
            return "recreate";
        case "trigger":
            return attribute === "enabled" ? enabled(was, "TRIGGER", true) : "recreate";
        case "rule":
            return attribute === "enabled" ? enabled(was, "RULE", true) : "recreate";
        case "sequence":
            return alterSequence(was, attribute);
        case "view":
            return attribute === "options" ? alter_options(was, is, `ALTER VIEW ${was.name}`, "options") : "recreate";
        case "extension":
            return attribute === "version"
                ? [`ALTER EXTENSION ${was.name} UPDATE TO '${catalog_text(was, "version")}'`]
                : [`ALTER EXTENSION ${was.name} SET SCHEMA ${catalog_text(was, "schema")}`];
        case "domain":
            return alterDomain(was, attribute);
        case "role":
            return attribute === "options" ? [roleOptions(was, is)] : memberships(was, is);
        case "database":
            return attribute === "connection limit"
                ? [`ALTER DATABASE %I CONNECTION LIMIT ${catalog_text(was, attribute) ?? "-1"}`]
                : undefined;
        case "statistics":
            return attribute === "target"
                ? [`ALTER STATISTICS ${was.name} SET STATISTICS ${catalog_text(was, "target") ?? "-1"}`]
                : "recreate";
        case "foreign-data wrapper":
            return attribute === "options" ? alter_foreignOptions(was, is, `ALTER ${phrase(was)}`, attribute) : undefined;
        case "foreign server":
            if (attribute === "options")
                return alter_foreignOptions(was, is, `ALTER ${phrase(was)}`, attribute);
            // A version can be set, but not taken away.
            return attribute === "version" && catalog_text(was, attribute) !== undefined
                ? [`ALTER ${phrase(was)} VERSION ${words_literal(catalog_text(was, attribute))}`]
                : "recreate";
        case "user mapping":
            return alter_foreignOptions(was, is, `ALTER ${phrase(was)}`, attribute);
        case "operator family":
            return familyMembers(was, is, [attribute]);
        case "range":
        case "collation":
        case "conversion":
        case "event trigger":
        case "publication":
        case "policy":
        case "materialized view":
        case "aggregate":
        case "operator":
        case "cast":
        case "domain constraint":
        case "text search dictionary":
        case "text search configuration":
        case "default privileges":
        case "setting":
            return "recreate";
        default:
            return undefined;
    }
}
function alterColumnOf(column) {
    return `ALTER TABLE ${parentName(column)} ALTER COLUMN ${localName(column)}`;
}
function alterColumn(was, is, attribute) {
    const column = alterColumnOf(was);
    const value = catalog_text(was, attribute);
    switch (attribute) {
        case "type":
        case "collation": {
            if (attribute === "collation" && catalog_text(was, "type") !== catalog_text(is, "type"))
                return [];
            const collation = catalog_text(was, "collation");
            const change = `${column} TYPE ${catalog_text(was, "type")}${collation ? ` COLLATE ${collation}` : ""}${was.parent.startsWith("foreign table ") ? "" : ` USING ${localName(was)}::${catalog_text(was, "type")}`}`;
            // A default of the old type may not cast to the new one by itself.
            const keepsDefault = catalog_text(is, "default") === undefined || catalog_text(is, "generated") !== undefined;
            return keepsDefault
                ? [change]
                : [
                    `${column} DROP DEFAULT`,
                    change,
                    ...(catalog_text(was, "default") ? [`${column} SET DEFAULT ${catalog_text(was, "default")}`] : []),
                ];
        }
        case "not null":
            return [`${column} ${value ? "SET" : "DROP"} NOT NULL`];
        case "not null constraint":
            return [`${column} DROP NOT NULL`, ...(catalog_text(was, "not null") ? [`${column} SET NOT NULL`] : [])];
        case "default":
            return [value === undefined ? `${column} DROP DEFAULT` : `${column} SET DEFAULT ${value}`];
        case "generated":
            // Nothing is lost that is not computed again.
            return value === undefined && catalog_text(is, "generated").endsWith("STORED")
                ? [`${column} DROP EXPRESSION`]
                : "recreate";
        case "storage":
            // DEFAULT is newer than the oldest server we support.
            return [`${column} SET STORAGE ${value ?? ownStorage(catalog_text(was, "type"))}`];
        case "compression":
            return [`${column} SET COMPRESSION ${value ?? "default"}`];
        case "statistics":
            return [`${column} SET STATISTICS ${value ?? "-1"}`];
        case "options":
            return alter_options(was, is, column, "options");
        case "foreign options":
            return alter_foreignOptions(was, is, `ALTER FOREIGN TABLE ${parentName(was)} ALTER COLUMN ${localName(was)}`, attribute);
        default:
            return undefined;
    }
}
/** Of types that can be stored in more than one way. */
function ownStorage(type) {
    return /^(numeric|inet|cidr)\b(?!.*\])/.test(type) ? "MAIN" : "EXTENDED";
}
/** Of a composite type. */
function alterAttribute(was, attribute) {
    if (attribute !== "type" && attribute !== "collation")
        return undefined;
    const collation = catalog_text(was, "collation");
    return [
        `ALTER TYPE ${parentName(was)} ALTER ATTRIBUTE ${localName(was)} TYPE ${catalog_text(was, "type")}${collation ? ` COLLATE ${collation}` : ""}`,
    ];
}
function alterTable(was, is, attribute) {
    const table = `ALTER TABLE ${was.name}`;
    switch (attribute) {
        case "persistence":
            return [`${table} SET ${catalog_text(was, "persistence") ? "UNLOGGED" : "LOGGED"}`];
        case "options":
            return alter_options(was, is, table, "options");
        case "toast options":
            return alter_options(was, is, table, "toast options", "toast.");
        case "row security":
            return [`${table} ${catalog_text(was, attribute) ? "ENABLE" : "DISABLE"} ROW LEVEL SECURITY`];
        case "forced row security":
            return [`${table} ${catalog_text(was, attribute) ? "" : "NO "}FORCE ROW LEVEL SECURITY`];
        case "replica identity":
            return [`${table} REPLICA IDENTITY ${catalog_text(was, attribute) ?? "DEFAULT"}`];
        case "of type":
            return [`${table} ${catalog_text(was, attribute) === undefined ? "NOT OF" : `OF ${catalog_text(was, attribute)}`}`];
        case "foreign options":
            return alter_foreignOptions(was, is, `ALTER FOREIGN TABLE ${was.name}`, attribute);
        case "parents":
            return attachment(was, is);
        case "partition bound":
            // With another parent, its bound goes along.
            return list(was, "parents").join() === list(is, "parents").join() ? attachment(was, is) : [];
        case "access method":
            return [`${table} SET ACCESS METHOD ${catalog_text(was, attribute) ?? "heap"}`];
        case "tablespace":
            return [`${table} SET TABLESPACE ${catalog_text(was, attribute) ?? "pg_default"}`];
        default:
            return undefined;
    }
}
function attachment(was, is) {
    const bound = catalog_text(was, "partition bound");
    const isBound = catalog_text(is, "partition bound");
    if (bound || isBound) {
        return [
            ...(isBound ? [`ALTER TABLE ${list(is, "parents")[0]} DETACH PARTITION ${is.name}`] : []),
            ...(bound ? [`ALTER TABLE ${list(was, "parents")[0]} ATTACH PARTITION ${was.name} ${bound}`] : []),
        ];
    }
    return [
        ...list(is, "parents")
            .filter((p) => !list(was, "parents").includes(p))
            .map((p) => `ALTER TABLE ${was.name} NO INHERIT ${p}`),
        ...list(was, "parents")
            .filter((p) => !list(is, "parents").includes(p))
            .map((p) => `ALTER TABLE ${was.name} INHERIT ${p}`),
    ];
}
/** CREATE OR REPLACE keeps what depends on it, but cannot change the result or the arguments' names. */
function replaceRoutine(was, is) {
    const definition = catalog_text(was, "definition");
    const head = (object) => /^[^\n]*\n(?: RETURNS [^\n]*)?/.exec(catalog_text(object, "definition"))?.[0];
    return head(was) === head(is) ? [definition.trim().replace(/;$/, "")] : "recreate";
}
function alterSequence(was, attribute) {
    switch (attribute) {
        case "definition":
            return [
                `ALTER SEQUENCE ${was.name} ${/ CYCLE$/.test(catalog_text(was, "definition")) ? "" : "NO CYCLE "}${catalog_text(was, "definition")}`,
            ];
        case "owned by":
            return [`ALTER SEQUENCE ${was.name} OWNED BY ${catalog_text(was, attribute) ?? "NONE"}`];
        case "persistence":
            return [`ALTER SEQUENCE ${was.name} SET ${catalog_text(was, attribute) ? "UNLOGGED" : "LOGGED"}`];
        default:
            return undefined;
    }
}
function alterDomain(was, attribute) {
    switch (attribute) {
        case "not null":
            return [`ALTER DOMAIN ${was.name} ${catalog_text(was, attribute) ? "SET" : "DROP"} NOT NULL`];
        case "default":
            return [
                catalog_text(was, attribute)
                    ? `ALTER DOMAIN ${was.name} SET DEFAULT ${catalog_text(was, attribute)}`
                    : `ALTER DOMAIN ${was.name} DROP DEFAULT`,
            ];
        default:
            return "recreate";
    }
}
/** OPTIONS of foreign tables and their kin, which are added, set and dropped one by one. */
function alter_foreignOptions(was, is, alter, attribute) {
    const split = (entry) => [
        entry.slice(0, entry.indexOf("=")),
        entry.slice(entry.indexOf("=") + 1),
    ];
    const wanted = new Map(list(was, attribute).map(split));
    const present = new Map(list(is, attribute).map(split));
    const changes = [
        ...[...present.keys()].filter((name) => !wanted.has(name)).map((name) => `DROP ${name}`),
        ...[...wanted]
            .filter(([name, value]) => present.get(name) !== value)
            .map(([name, value]) => `${present.has(name) ? "SET" : "ADD"} ${name} ${words_literal(value)}`),
    ];
    return [`${alter} OPTIONS (${changes.join(", ")})`];
}
function clustered(was, index) {
    return [
        catalog_text(was, "clustered")
            ? `ALTER TABLE ${parentName(was)} CLUSTER ON ${index}`
            : `ALTER TABLE ${parentName(was)} SET WITHOUT CLUSTER`,
    ];
}
function alter_options(was, is, alter, attribute, prefix = "") {
    const wanted = list(was, attribute);
    const names = new Set(wanted.map((o) => o.split("=")[0]));
    const gone = list(is, attribute)
        .map((o) => o.split("=")[0])
        .filter((name) => !names.has(name));
    return [
        ...(gone.length ? [`${alter} RESET (${gone.map((name) => prefix + name).join(", ")})`] : []),
        ...(wanted.length ? [`${alter} SET (${wanted.map((o) => prefix + o).join(", ")})`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/drop.js




/** Statements that drop an object and nothing else; undefined for what cannot be dropped alone. */
function dropStatements(object) {
    switch (object.kind) {
        case "column":
            return isAttribute(object)
                ? [`ALTER TYPE ${parentName(object)} DROP ATTRIBUTE ${localName(object)}`]
                : [`ALTER TABLE ${parentName(object)} DROP COLUMN ${localName(object)}`];
        case "constraint":
            return [`ALTER TABLE ${parentName(object)} DROP CONSTRAINT ${localName(object)}`];
        case "domain constraint":
            return [`ALTER DOMAIN ${parentName(object)} DROP CONSTRAINT ${localName(object)}`];
        case "default privileges":
            return defaultPrivilegeStatements(undefined, object);
        case "setting":
            return [settingStatement(object, "RESET ALL")];
        case "sequence":
            return catalog_text(object, "of identity") ? withoutExtras(object) : [`DROP ${phrase(object)}`];
        case "type":
            return catalog_text(object, "attendant") ? withoutExtras(object) : [`DROP ${phrase(object)}`];
        case "database":
            return undefined;
        case "parameter":
            return withoutExtras(object);
        case "role":
            return [`DROP OWNED BY ${object.name}`, `DROP ROLE ${object.name}`];
        case "large object":
            return [`SELECT lo_unlink(${object.name})`];
        default:
            return [`DROP ${phrase(object)}`];
    }
}
/** Takes away what an object has beside its definition. */
function withoutExtras(object) {
    const { privileges: _, comment, ...attributes } = object.attributes;
    const bare = { ...object, attributes };
    return [...privilegeStatements(bare, object), ...(comment === undefined ? [] : commentStatements(bare, true))];
}

;// CONCATENATED MODULE: ./build/src/schema/catalog/ddl/enum-labels.js




/**
 * Statements that give an enum the labels that it had. A label cannot be dropped, and labels cannot change places: then
 * another type takes its place, in each column too.
 * @param target the catalog that `was` comes from; `current`, that of `is`
 */
function labelStatements(was, is, target, current) {
    const wanted = list(was, "labels");
    const present = list(is, "labels");
    if (isRenaming(wanted, present)) {
        const renames = present.flatMap((label, i) => label === wanted[i] ? [] : [`ALTER TYPE ${is.name} RENAME VALUE ${words_literal(label)} TO ${words_literal(wanted[i])}`]);
        return { statements: renames, rebuilds: false };
    }
    if (wanted.filter((label) => present.includes(label)).join("\0") === present.join("\0"))
        return { statements: additions(was, wanted, present), rebuilds: false };
    return { statements: rebuild(was, is, target, current), rebuilds: true };
}
function isRenaming(wanted, present) {
    return (wanted.length === present.length &&
        wanted.every((label, i) => label === present[i] || (!present.includes(label) && !wanted.includes(present[i]))));
}
function additions(was, wanted, present) {
    const next = (from) => wanted.slice(from + 1).find((label) => present.includes(label));
    return wanted.flatMap((label, i) => {
        if (present.includes(label))
            return [];
        const before = next(i);
        return [
            `ALTER TYPE ${was.name} ADD VALUE ${words_literal(label)}${before === undefined ? "" : ` BEFORE ${words_literal(before)}`}`,
        ];
    });
}
function rebuild(was, is, target, current) {
    const schema = is.name.slice(0, -unqualified(is.name).length);
    const old = outOfTheWay(unqualified(is.name));
    return [
        `ALTER TYPE ${is.name} RENAME TO ${old}`,
        ...createStatements(was, []),
        ...enumColumns(is, current).flatMap((column) => converted(column, is, target)),
        `DROP TYPE ${schema}${old}`,
    ];
}
/** 63 bytes are the longest name. */
function outOfTheWay(name) {
    const bare = name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
    return `"${[...bare].slice(0, 12).join("").replaceAll('"', '""')}_replaced"`;
}
function converted(column, type, target) {
    if (isAttribute(column))
        return [
            `ALTER TYPE ${parentName(column)} ALTER ATTRIBUTE ${localName(column)} TYPE ${catalog_text(column, "type")} CASCADE`,
        ];
    const array = catalog_text(column, "type") === type.name ? "" : "[]";
    const alter = `ALTER TABLE ${parentName(column)} ALTER COLUMN ${localName(column)}`;
    const change = `${alter} TYPE ${type.name}${array} USING ${localName(column)}::text${array}::${type.name}${array}`;
    if (catalog_text(column, "default") === undefined)
        return [change];
    const kept = catalog_text(target.get(key(column)) ?? column, "default");
    return [`${alter} DROP DEFAULT`, change, ...(kept === undefined ? [] : [`${alter} SET DEFAULT ${kept}`])];
}
/** Columns and attributes of an enum's type, or of arrays of it; those that follow a parent's are left out. */
function enumColumns(type, catalog) {
    const types = [type.name, `${type.name}[]`];
    return [...catalog.values()].filter((object) => object.kind === "column" &&
        !/^(view|materialized view) /.test(object.parent) &&
        types.includes(catalog_text(object, "type") ?? "") &&
        catalog_text(object, "inherited") === undefined);
}
const TAKES_NAMES = new Set([
    "constraint",
    "index",
    "policy",
    "rule",
    "trigger",
    "function",
    "procedure",
    "view",
    "materialized view",
    "statistics",
]);
/** Keys of what has an enum's type in its definition, and stands in the way of another type under its name. */
function mentionsOf(type, catalog) {
    const mentions = (value) => {
        const words = Array.isArray(value) ? value.map(String).join("\n") : String(value);
        for (let at = words.indexOf(type.name); at !== -1; at = words.indexOf(type.name, at + 1)) {
            if (!/[\w$"]/.test(words[at + type.name.length] ?? "") && !/[\w$".]/.test(words[at - 1] ?? ""))
                return true;
        }
        return false;
    };
    return [...catalog.values()]
        .filter(({ kind, attributes }) => TAKES_NAMES.has(kind) && Object.values(attributes).some(mentions))
        .map(key);
}

;// CONCATENATED MODULE: ./build/src/schema/proof/renames.js



/** What can be renamed, in the order in which it has to be: a name holds that of what it stands in. */
const RENAMED = [
    ["role", "schema", "foreign-data wrapper", "foreign server", "language"],
    [
        ...["table", "foreign table", "view", "materialized view", "sequence", "enum", "domain", "range", "type"],
        ...["collation", "conversion", "statistics"],
        ...["text search configuration", "text search dictionary", "text search parser", "text search template"],
    ],
    ["column", "constraint", "index"],
];
/**
 * Statements that give objects the names back that they had before, and with them keep what they hold: a column that
 * was dropped and added again is empty. Objects are the same when their oid is, so both catalogs must be of one database.
 */
function renameStatements(before, now, kinds) {
    const gone = new Map();
    for (const object of before.values())
        if (kinds.includes(object.kind) && !now.has(key(object)))
            gone.set(identity(object, before), object);
    if (gone.size === 0)
        return [];
    const statements = [];
    for (const object of now.values()) {
        if (!kinds.includes(object.kind) || before.has(key(object)))
            continue;
        const was = gone.get(identity(object, now));
        if (was)
            statements.push(...statementsFor(was, object));
    }
    return statements;
}
/** A column's order is its number in its table; that of the others is their oid. */
function identity(object, catalog) {
    const table = object.kind === "column" ? catalog.get(object.parent)?.order : "";
    return `${object.kind} ${table} ${object.order}`;
}
function statementsFor(was, is) {
    switch (is.kind) {
        case "role":
        case "schema":
        case "language":
        case "foreign server":
        case "foreign-data wrapper":
            return [`ALTER ${phrase(is)} RENAME TO ${was.name}`];
        case "column":
            return isAttribute(is)
                ? [`ALTER TYPE ${parentName(is)} RENAME ATTRIBUTE ${localName(is)} TO ${localName(was)}`]
                : [`ALTER TABLE ${parentName(is)} RENAME COLUMN ${localName(is)} TO ${localName(was)}`];
        case "constraint":
            return [`ALTER TABLE ${parentName(is)} RENAME CONSTRAINT ${localName(is)} TO ${localName(was)}`];
        default: {
            const schema = schemaOf(was);
            const moves = schema !== schemaOf(is);
            const moved = moves ? { ...is, name: `${schema}.${unqualified(is.name)}` } : is;
            return [
                ...(moves && is.kind !== "index" ? [`ALTER ${phrase(is)} SET SCHEMA ${schema}`] : []),
                ...(unqualified(was.name) === unqualified(is.name)
                    ? []
                    : [`ALTER ${phrase(moved)} RENAME TO ${unqualified(was.name)}`]),
            ];
        }
    }
}
function schemaOf({ name }) {
    return name.slice(0, -unqualified(name).length - 1);
}

;// CONCATENATED MODULE: ./build/src/schema/proof/repair.js








/**
 * Writes the SQL that turns the database's catalog into `target`, by doing it: statements that fail now are tried
 * again after the others, until nothing moves any more. What it returns has run in this order, in this database.
 * @param before this database's catalog before the migration ran in it
 */
async function writeSql(database, reader, target, before) {
    const written = { statements: [], gaps: [] };
    const session = await database.session();
    try {
        for (const kinds of RENAMED) {
            const renames = renameStatements(before, await reader.read(await database.admin()), kinds);
            for (const statement of renames)
                if (await succeeds(session, statement))
                    written.statements.push(statement);
        }
        // A second round catches what the first one brought along: names of dropped dependants, defaults, comments.
        for (let round = 0; round < 3; round++) {
            const current = await reader.read(await database.admin());
            const { changes } = compareCatalogs(target, current);
            written.gaps = [];
            if (changes.length === 0)
                break;
            const steps = plan(changes, target, current, await dependants(database, changes, current));
            const known = written.statements.length;
            await perform(session, steps, written);
            if (written.statements.length === known)
                break;
        }
    }
    finally {
        await session.end();
    }
    return written;
}
async function succeeds(session, statement) {
    try {
        await session.query(statement);
        return true;
    }
    catch (error) {
        if (!(error instanceof engine/* SqlError */.L8))
            throw error;
        return false;
    }
}
/** Drops first, children before parents; then changes; then what is created, in its order of dependence. */
function plan(changes, target, current, dependants) {
    const targetChildren = childrenOf(target);
    const drops = new Map();
    const creates = new Map();
    const early = [];
    const alters = [];
    const recreate = (was, is) => {
        drops.set(key(is), is);
        if (was) {
            creates.set(key(was), was);
            for (const child of targetChildren.get(key(was)) ?? [])
                if (child.kind !== "column")
                    creates.set(key(child), child);
        }
    };
    for (const { was, is, attributes } of changes) {
        if (was?.kind === "enum" && is && attributes.includes("labels")) {
            const { statements, rebuilds } = labelStatements(was, is, target, current);
            alters.push({ object: was, statements });
            if (rebuilds) {
                for (const name of mentionsOf(is, current))
                    recreate(target.get(name), current.get(name));
                continue;
            }
            const others = alterStatements(was, is, attributes.filter((attribute) => attribute !== "labels"));
            if (Array.isArray(others) && others.length > 0)
                alters.push({ object: was, statements: others });
        }
        else if (was && is) {
            const gone = identityDrop(was, is, attributes);
            if (gone.length > 0)
                early.push({ object: was, statements: gone });
            const altered = alterStatements(was, is, attributes);
            if (altered === "recreate")
                recreate(was, is);
            else if (altered && altered.length > 0)
                alters.push({ object: was, statements: altered });
            else if (altered)
                continue;
            else
                alters.push(`${was.kind} ${was.name} (${attributes.join(", ")})`);
        }
        else if (is)
            drops.set(key(is), is);
        else if (was) {
            creates.set(key(was), was);
            for (const child of targetChildren.get(key(was)) ?? [])
                if (!ALONG_WITH_PARENT.has(child.kind))
                    creates.set(key(child), child);
        }
    }
    // Both ends of a foreign key have to change before it can be there again.
    for (const is of foreignKeysOn(changes, current))
        if (!drops.has(key(is)))
            recreate(target.get(key(is)), is);
    // Views on what changes stand in the way: away with them, and back as they should be.
    for (const name of dependants) {
        const is = current.get(name);
        if (is && !drops.has(name))
            recreate(target.get(name), is);
    }
    const dropSteps = [...drops.values()]
        .filter((object) => !object.parent || !drops.has(object.parent))
        .sort((a, b) => rank(b.kind) - rank(a.kind) || b.order - a.order)
        .map((object) => step(object, dropStatements(object)));
    const createSteps = [...creates.values()]
        .filter((object) => !catalog_text(object, "inherited") || object.kind === "column")
        .sort((a, b) => rank(a.kind) - rank(b.kind) || a.order - b.order)
        .map((object) => step(object, createStatements(unowned(object), targetChildren.get(key(object)) ?? [])));
    return [...early, ...dropSteps, ...alters, ...createSteps, ...[...creates.values()].flatMap(ownership)];
}
/** A table's default needs its sequence, and the sequence's owner the table: it gets it when both are there. */
function unowned(object) {
    const { "owned by": _, ...attributes } = object.attributes;
    return object.kind === "sequence" ? { ...object, attributes } : object;
}
function ownership(object) {
    const column = object.kind === "sequence" ? catalog_text(object, "owned by") : undefined;
    return column === undefined ? [] : [{ object, statements: [`ALTER SEQUENCE ${object.name} OWNED BY ${column}`] }];
}
function step(object, statements) {
    return statements ? { object, statements } : `${object.kind} ${object.name}`;
}
/** Created by their parent's own statements. */
const ALONG_WITH_PARENT = new Set(["column", "domain constraint"]);
/** Each step in a savepoint; the ones that fail wait for the others. */
async function perform(session, steps, written) {
    let waiting = [];
    for (const entry of steps) {
        if (typeof entry === "string")
            written.gaps.push(entry);
        else
            waiting.push({ step: entry });
    }
    while (waiting.length > 0) {
        const failed = [];
        for (const { step: next } of waiting) {
            try {
                await session.query(`BEGIN; ${next.statements.join(";\n")}; COMMIT`);
                written.statements.push(...next.statements);
            }
            catch (error) {
                if (!(error instanceof engine/* SqlError */.L8))
                    throw error;
                await session.query("ROLLBACK");
                failed.push({ step: next, error: error.message });
            }
        }
        if (failed.length === waiting.length) {
            for (const { step: next, error } of failed)
                written.gaps.push(`${next.object.kind} ${next.object.name}: ${error}`);
            return;
        }
        waiting = failed;
    }
}
/** Views and materialized views that stand, directly or not, on a table or column of `changes`: keys of the catalog. */
async function dependants(database, changes, current) {
    const relations = new Set();
    for (const { was, is, attributes } of changes) {
        const object = is ?? was;
        const touchesColumns = object.kind === "column" && (!was || !is || attributes.some((a) => REWRITES.has(a)));
        if (touchesColumns && object.parent)
            relations.add(parentName(object));
        if (was && is?.kind === "enum" && labelStatements(was, is, current, current).rebuilds)
            for (const column of enumColumns(is, current))
                relations.add(parentName(column));
        if (object.kind === "view" || object.kind === "materialized view")
            relations.add(object.name);
    }
    if (relations.size === 0)
        return new Set();
    const names = [...relations].map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
    const admin = await database.admin();
    const [result] = await admin.query(`WITH RECURSIVE on_relation AS (
      SELECT to_regclass(x)::oid AS oid, 0 AS depth FROM unnest(ARRAY[${names}]) x WHERE to_regclass(x) IS NOT NULL
      UNION
      SELECT r.ev_class, o.depth + 1 FROM on_relation o JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = o.oid
        JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid WHERE r.ev_class <> o.oid AND o.depth < 50)
    SELECT DISTINCT CASE c.relkind WHEN 'm' THEN 'materialized view ' ELSE 'view ' END || format('%I.%I', n.nspname, c.relname)
    FROM on_relation o JOIN pg_class c ON c.oid = o.oid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE o.depth > 0 AND c.relkind IN ('v', 'm')`);
    return new Set((result?.rows ?? []).map((row) => row[0]));
}
/** Foreign keys from and to tables with a column that becomes of another sort of type. */
function foreignKeysOn(changes, current) {
    const tables = new Set(changes
        .filter(({ was, is }) => was?.kind === "column" && is && sort(catalog_text(was, "type")) !== sort(catalog_text(is, "type")))
        .map(({ is }) => parentName(is)));
    if (tables.size === 0)
        return [];
    return [...current.values()].filter((object) => {
        if (object.kind !== "constraint" || catalog_text(object, "inherited"))
            return false;
        const [, referred] = /^FOREIGN KEY .* REFERENCES (.+)\(/.exec(catalog_text(object, "definition")) ?? [];
        return referred !== undefined && (tables.has(referred) || tables.has(parentName(object)));
    });
}
/** Types of one sort can be compared with each other. */
function sort(type) {
    if (/^(smallint|integer|bigint|numeric)\b/.test(type))
        return "number";
    return /^(text|character|character varying)\b/.test(type) ? "text" : type;
}
/** Attributes of a column that cannot change under a view. */
const REWRITES = new Set(["type", "collation", "generated"]);
/** What has to exist before what: lower ranks first. Within a rank, in order of creation. */
const RANKS = [
    ["role", "schema", "database", "parameter"],
    ["extension", "language", "access method", "foreign-data wrapper"],
    ["foreign server", "user mapping", "collation", "conversion"],
    [
        "enum",
        "type",
        "range",
        "domain",
        "text search parser",
        "text search template",
        "text search dictionary",
        "text search configuration",
    ],
    ["domain constraint", "sequence"],
    ["function", "procedure", "aggregate", "operator", "operator family", "operator class", "cast", "transform"],
    ["table", "foreign table"],
    ["column"],
    ["constraint", "index", "statistics"],
    ["view", "materialized view"],
    ["rule", "trigger", "policy"],
    ["publication", "subscription", "event trigger", "default privileges", "setting", "large object"],
];
function rank(kind) {
    return RANKS.findIndex((kinds) => kinds.includes(kind));
}

;// CONCATENATED MODULE: ./build/src/schema/proof/write-rollback.js






/**
 * SQL that, appended to the rollback, brings back what the rollback does not; or a whole rollback, when there is
 * none that runs. Written against a database in that very state, then proved by the same loop as everything else.
 */
async function writeRollback(bench, index, observed, kind, plan, userSeed) {
    const { order, progress } = bench.options;
    const migration = order[index];
    const rollback = kind === "repair" ? migration.down : undefined;
    progress(`${migration.id}: writing ${kind === "repair" ? "a repair" : "a rollback"}`);
    const database = await bench.at(index);
    // The one to prove it in is made in the meantime.
    const fresh = bench.at(index);
    fresh.catch(() => { });
    let written;
    try {
        written = await write(bench, database, migration, rollback, observed);
    }
    finally {
        await database.drop();
    }
    if (typeof written !== "string" && written.statements.length > 0) {
        const opening = rollback && splitOf(rollback).lastIsOpen ? ";\n" : "";
        const sql = `${opening}${written.statements.map((statement) => `${statement};`).join("\n")}\n`;
        return prove(bench, index, await fresh, { sql, gaps: written.gaps }, rollback, plan, userSeed);
    }
    await (await fresh).drop();
    if (typeof written === "string")
        return { sql: null, note: written };
    return { sql: null, note: gapNote(written.gaps) ?? (kind === "whole" ? NOTHING_BUT_ROWS : null) };
}
const NOTHING_BUT_ROWS = "It changes rows or nothing: the catalog has nothing that a rollback would have to undo. What is to happen to the rows its author has to say; where there is nothing to do, an empty rollback says so.";
/** The statements, or why there are none. */
async function write(bench, database, migration, rollback, observed) {
    const { reader, timeout } = bench.options;
    const before = bench.catalogOf(database) ?? (await limited(database, timeout, async () => reader.read(await database.admin())));
    const up = await runScript(database, migration.up, timeout);
    if (!up.ok)
        return "The migration itself fails without rows in its tables.";
    if (rollback) {
        const down = await runScript(database, rollback, timeout);
        if (!down.ok)
            return "The rollback fails without rows in its tables.";
    }
    try {
        const { statements, gaps } = await limited(database, timeout, () => writeSql(database, reader, withDatabaseOf(before, observed.before), before));
        if (!rollback)
            return { statements, gaps };
        const cleanups = deletions(observed);
        return {
            statements: [...statements, ...cleanups.statements, ...observed.sequenceRepairs],
            gaps: [...gaps, ...cleanups.gaps],
        };
    }
    catch (error) {
        if (isOfDatabase(error))
            return `We could not write any: ${error.message}.`;
        throw error;
    }
}
/** What belongs to a database as such does not go along when it is copied. */
function withDatabaseOf(database, catalog) {
    return new Map([
        ...[...catalog].filter(([, object]) => !belongsToDatabase(object)),
        ...[...database].filter(([, object]) => belongsToDatabase(object)),
    ]);
}
async function prove(bench, index, database, { sql, gaps }, rollback, plan, userSeed, isLast = false) {
    const migration = bench.options.order[index];
    const script = rollback ? append(rollback, sql) : write_rollback_written(migration, sql);
    const keeper = {};
    try {
        const observation = await observe(bench, database, migration.up, script, plan, userSeed, keeper, {
            isLast: true,
        });
        const { sequenceRepairs } = observation;
        if (sequenceRepairs.length > 0 && !isLast) {
            // A sequence that it makes anew starts below the rows: that shows only where there are some.
            const more = `${sql}${sequenceRepairs.map((statement) => `${statement};\n`).join("")}`;
            return await prove(bench, index, await bench.at(index), { sql: more, gaps }, rollback, plan, userSeed, true);
        }
        switch (observation.verdict) {
            case "exact":
                return { sql, note: gapNote(gaps) };
            case "order-only":
                return { sql, note: join(gapNote(gaps), "Column order stays another: Postgres cannot restore it.") };
            case "loses-data":
                return {
                    sql,
                    note: join(gapNote(gaps), "It restores the catalog; lost rows and values no SQL can bring back."),
                };
            default:
                return {
                    sql: null,
                    note: join(gapNote(gaps), `We wrote SQL and do not show it: ${whatIsLeft(observation)}.`),
                };
        }
    }
    catch (error) {
        if (isOfDatabase(error))
            return { sql: null, note: `We wrote SQL and do not show it: to prove it failed (${error.message}).` };
        throw error;
    }
    finally {
        await keeper.session?.end().catch(() => { });
        await database.drop();
    }
}
/** What was found out about the migration must not be lost because of what we add to it. */
function isOfDatabase(error) {
    return error instanceof engine/* StatementTimeout */.XR || error instanceof engine/* SqlError */.L8 || error instanceof engine/* EngineCrash */.A8;
}
function whatIsLeft({ verdict, failure, differences, rows }) {
    if (verdict === "differs") {
        const names = [
            ...differences.map(({ kind, object }) => `${kind} ${object}`),
            ...rows.map(({ table }) => `rows of ${table}`),
        ];
        return `with it, not everything is as before (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""})`;
    }
    if (failure?.code === NOT_NULL_VIOLATION)
        return `it runs on empty tables only (${failure.message}). The values that the migration drops have to come from somewhere first`;
    return failure ? `it fails (${failure.message})` : "it could not be proved";
}
/** not_null_violation */
const NOT_NULL_VIOLATION = "23502";
/** Appended after a line end; the result keeps the rollback's own transaction habit. */
function append(rollback, sql) {
    return { ...rollback, sql: `${rollback.sql}\n${sql}` };
}
function write_rollback_written(migration, sql) {
    return { ...migration.up, sql, firstLine: 1, verbatimBlocks: undefined };
}
const MAX_DELETIONS = 50;
/** DELETE for each row that `up` brought and the rollback left. */
function deletions(observed) {
    const statements = [];
    const gaps = [];
    for (const { table, added } of observed.rows) {
        const before = observed.rowsBefore?.tables.get(table);
        const now = observed.rowsAfterDown?.tables.get(table);
        if (added === 0 || !before || !now)
            continue;
        if (now.key.length === 0 || added > MAX_DELETIONS) {
            gaps.push(`${added} rows in ${table}${now.key.length === 0 ? ", which has no key" : ""}`);
            continue;
        }
        const known = new Set(before.rows.map((row) => keyOf(before, row).join("\0")));
        for (const row of now.rows) {
            const key = keyOf(now, row);
            if (known.has(key.join("\0")))
                continue;
            const condition = now.key
                .map((column, i) => `${quoteIdentifier(column)} = ${write_rollback_quoteLiteral(key[i])}`)
                .join(" AND ");
            statements.push(`DELETE FROM ${table} WHERE ${condition}`);
        }
    }
    return { statements, gaps };
}
function keyOf(table, row) {
    return table.key.map((column) => row[table.columns.indexOf(column)] ?? "");
}
function gapNote(gaps) {
    return gaps.length === 0 ? null : `We could not write: ${gaps.join("; ")}.`;
}
function join(...notes) {
    return notes.filter((note) => note !== null).join(" ");
}
function quoteIdentifier(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function write_rollback_quoteLiteral(value) {
    return `'${value.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/src/schema/proof/prover.js










/** Proves migrations one by one, in rising order; what one proof leaves behind serves the next where it can. */
class Prover {
    #bench;
    #userSeed;
    #findings;
    #live;
    /** Digest of the catalog that the migration proved last started from. */
    digestBefore;
    /** @param findings gets those of the scripts that are run */
    constructor(bench, userSeed, findings) {
        this.#bench = bench;
        this.#userSeed = userSeed;
        this.#findings = findings;
    }
    async prove(index) {
        const migration = this.#bench.options.order[index];
        const result = emptyResult(migration);
        this.digestBefore = undefined;
        if (migration.irreversible)
            return this.#upOnly(index, result);
        const rollback = migration.down ?? noRollback(migration);
        const plan = this.#planFor(index);
        let observed = await this.#observeInTime(index, rollback, plan);
        if (typeof observed !== "string" && (observed.plan === plan || observed.plan === FULL)) {
            const more = this.#poorTables(index, rollback, observed.observation);
            if (more.size > 0)
                observed = await this.#observeAnew(index, rollback, { ...observed.plan, more });
        }
        if (typeof observed === "string") {
            result.reason = observed;
            return result;
        }
        const { observation, notes } = observed;
        result.notes.push(...notes);
        this.#remember(migration, observation);
        this.digestBefore = digest_digest(observation.before);
        if (observation.unseeded.length > 0) {
            const tables = observation.unseeded.map(({ table, reason }) => `${table} (${reason})`).join(", ");
            result.notes.push(`No rows could be made for ${tables}: their contents are not part of the proof.`);
        }
        if (observation.verdict === "up-fails")
            return this.#upFails(index, result, observation);
        result.verdict = migration.down ? observation.verdict : "missing";
        result.differences = migration.down ? observation.differences : [];
        result.rows = migration.down ? observation.rows : [];
        if (observation.verdict === "down-fails" && observation.failure) {
            result.reason = failureText(observation.failure);
            this.#findings.failures.set(migration.id, observation.failure);
        }
        if (result.verdict === "down-fails")
            await this.#tryWithoutRows(index, rollback, observation, result);
        if (!migration.down)
            result.reason = "It has no rollback.";
        const lack = UNSURE.has(result.verdict) && holeBefore(this.#bench, index, true);
        if (lack)
            return notSure(result, lack);
        if (result.verdict === "loses-data" && migration.losesData)
            result.accepted_reason = migration.losesData.reason;
        await this.#offer(index, observation, observed.plan, result);
        return result;
    }
    /** Rows as usual, and such as the migration asks for, unless they are there. */
    #planFor(index) {
        const live = this.#live?.index === index ? this.#live.state.rows : undefined;
        const conditions = conditionsOf(splitOf(this.#bench.options.order[index].up).statements);
        const open = live ? conditions.filter((condition) => isUnmet(condition, live)) : conditions;
        return open.length > 0 ? { ...FULL, conditions: open } : FULL;
    }
    /** Tables that may only look as if the migration kept their rows. */
    #poorTables(index, rollback, { verdict, before, after, rowsBefore }) {
        if ((verdict !== "exact" && verdict !== "order-only") || !after || !rowsBefore)
            return new Set();
        return tooPoor(before, after, rowsBefore, [this.#bench.options.order[index].up, rollback]);
    }
    /** The same on rows that are made for this migration. Whichever database is good for the next one is kept. */
    async #observeAnew(index, rollback, plan) {
        const live = this.#live;
        this.#live = undefined;
        const observed = await this.#observeInTime(index, rollback, plan);
        if (this.#live)
            await this.#drop(live);
        else
            this.#live = live;
        return observed;
    }
    /** A rollback that fails on rows may do on empty tables: what its author tried, perhaps. */
    async #tryWithoutRows(index, rollback, { failure }, result) {
        if (!ON_ROWS.test(failure?.code ?? ""))
            return;
        const { verdict } = await this.#observe(index, rollback, NONE);
        if (verdict === "down-fails" || verdict === "up-fails")
            return;
        result.notes.push(`The rollback runs on empty tables (${verdict}); it fails on rows that the schema allows.`);
    }
    /** Ends the live database. */
    async release() {
        await this.#drop(this.#live);
        this.#live = undefined;
    }
    async #drop(live) {
        await live?.keeper.session?.end().catch(() => { });
        await live?.database.drop();
    }
    /** Without rows, where filling the tables does not end or breaks the engine; the reason, where nothing helps. */
    async #observeInTime(index, rollback, plan) {
        try {
            return await this.#observeWithSeeds(index, rollback, plan);
        }
        catch (error) {
            if (!isOfEngine(error))
                throw error;
            try {
                const observation = await this.#observe(index, rollback, NONE);
                return {
                    observation,
                    plan: NONE,
                    notes: [`Proved without rows: filling the tables failed (${error.message}).`],
                };
            }
            catch (again) {
                if (!isOfEngine(again))
                    throw again;
                return `Reading its tables and catalog, which may run code of the migrations, failed: ${again.message}.`;
            }
        }
    }
    /** With all seeds; with fewer, where `up` fails on them; with none. Undefined only when nothing could be said. */
    async #observeWithSeeds(index, rollback, first) {
        const { order } = this.#bench.options;
        const notes = [];
        let plan = first;
        let observation = await this.#observe(index, rollback, plan);
        if (observation.verdict === "up-fails" &&
            observation.failure &&
            (await this.#bench.assumeRole(observation.failure))) {
            observation = await this.#observe(index, rollback, plan);
        }
        if (observation.verdict !== "up-fails")
            return { observation, plan, notes };
        const failure = observation.failure;
        if (isLackOfEngine(failure) || failure.expired)
            return { observation, plan, notes };
        // Where nothing helps the migration is left out, and its database is in the state that the next one starts from.
        const live = this.#live;
        this.#live = undefined;
        const fewer = isOfNames(failure)
            ? [NONE]
            : fewerSeeds(failure.table && qualified(observation, failure.table), this.#userSeed !== undefined);
        for (plan of first === FULL ? fewer : [FULL, ...fewer]) {
            const retried = await this.#observe(index, rollback, plan);
            if (retried.verdict === "up-fails") {
                observation = retried;
                continue;
            }
            await this.#drop(live);
            if (plan === FULL)
                return { observation: retried, plan, notes };
            const how = plan === NONE
                ? "without rows"
                : plan.rowsPerTable === 1
                    ? "with one row in each table"
                    : `without rows in ${[...plan.exclude].join(", ")}`;
            notes.push(`Proved ${how}: ${order[index].id} fails on our rows (${failure.message}).`);
            return { observation: retried, plan, notes };
        }
        await this.release();
        this.#live = live;
        return { observation, plan, notes };
    }
    async #observe(index, rollback, plan) {
        const bench = this.#bench;
        const live = this.#live;
        this.#live = undefined;
        let database;
        let known;
        let keeper = {};
        if (live && live.index === index && plan === FULL) {
            database = live.database;
            known = live.state;
            keeper = live.keeper;
        }
        else {
            await this.#drop(live);
            database = await bench.at(index);
        }
        try {
            const observation = await observe(bench, database, bench.options.order[index].up, rollback, plan, this.#userSeed, keeper, { known });
            if (observation.settled)
                this.#live = { database, index: index + 1, state: observation.settled, keeper };
            return observation;
        }
        finally {
            if (this.#live?.database !== database)
                await this.#drop({ database, keeper });
        }
    }
    /** A migration that says it cannot be rolled back: it must at least go up. */
    async #upOnly(index, result) {
        const bench = this.#bench;
        const migration = bench.options.order[index];
        await this.release();
        const database = await bench.at(index);
        try {
            const outcome = await runScript(database, migration.up, bench.options.timeout);
            for (const caution of outcome.cautions)
                this.#findings.cautions.push({ migration, direction: "up", caution });
            if (!outcome.ok) {
                if (await bench.assumeRole(outcome.failure))
                    return this.#upOnly(index, result);
                return this.#failed(index, result, outcome.failure);
            }
        }
        finally {
            await database.drop();
        }
        result.verdict = "irreversible";
        result.reason = migration.irreversible.reason;
        return result;
    }
    #upFails(index, result, observation) {
        return this.#failed(index, result, observation.failure);
    }
    #failed(index, result, failure) {
        const hole = isOfItsOwn(failure) ? undefined : holeBefore(this.#bench, index);
        this.#bench.holes.set(index, failure);
        this.#findings.failures.set(result.id, failure);
        const lack = isLackOfEngine(failure);
        result.verdict = lack || hole ? "not-provable" : "up-fails";
        result.reason = lack ? lackInWords(failure, this.#bench.options.engine.kind) : failureText(failure);
        if (hole && !lack)
            result.reason = `${result.reason}\nIt stands on a history with a hole: ${hole}`;
        return result;
    }
    /** The repair, or the rollback that is missing. */
    async #offer(index, observation, plan, result) {
        if (result.verdict === "exact" || result.verdict === "order-only")
            return;
        if (result.verdict === "loses-data") {
            result.repair_note =
                "Lost rows and values no SQL can bring back: keep them (rename instead of dropping, or copy them aside), or declare the loss: -- backend-kit: loses-data: why.";
            return;
        }
        const whole = result.verdict === "missing" || result.verdict === "down-fails";
        const proved = await writeRollback(this.#bench, index, observation, whole ? "whole" : "repair", plan, this.#userSeed);
        if (whole)
            result.written_rollback_sql = proved.sql;
        else
            result.repair_sql = proved.sql;
        result.repair_note = proved.note;
    }
    #remember(migration, observation) {
        for (const caution of observation.cautions.up)
            this.#findings.cautions.push({ migration, direction: "up", caution });
        for (const caution of observation.cautions.down)
            this.#findings.cautions.push({ migration, direction: "down", caution });
    }
}
function isOfEngine(error) {
    return error instanceof engine/* StatementTimeout */.XR || error instanceof engine/* EngineCrash */.A8;
}
/** Classes data_exception and integrity_constraint_violation. */
const ON_ROWS = /^2[23]/;
/** Verdicts that a hole in the history may be the cause of. */
const UNSURE = new Set(["differs", "down-fails", "loses-data"]);
function notSure(result, hole) {
    const seen = [
        result.reason ?? "",
        ...result.differences.map(({ object }) => object),
        ...result.rows.map(({ table }) => table),
    ];
    return {
        ...result,
        verdict: "not-provable",
        reason: `It looks like ${result.verdict} (${[...new Set(seen.filter(Boolean))].slice(0, 3).join(", ")}), which may come from a hole in the history that it stands on: ${hole}`,
        differences: [],
        rows: [],
    };
}
function emptyResult(migration) {
    return {
        id: migration.id,
        file: migration.up.file,
        rollback_file: migration.down?.file ?? null,
        verdict: "not-provable",
        reason: null,
        accepted_reason: null,
        differences: [],
        rows: [],
        repair_sql: null,
        written_rollback_sql: null,
        repair_note: null,
        notes: [],
        duration_ms: 0,
    };
}
/** The server names a table without its schema in some errors; take it from what is there. */
function qualified(observation, table) {
    for (const name of observation.rowsBefore?.tables.keys() ?? []) {
        if (name === table || name.endsWith(`.${table}`))
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/schema/proof/prove-history.js




/** Proves every migration that is to be judged; long histories in parts, side by side. Results in the history's order. */
async function proveHistory(options, judged, userSeed) {
    const indexes = [...options.order.entries()]
        .filter(([, migration]) => judged.has(migration.id) && !migration.repeatable)
        .map(([index]) => index);
    const run = {
        options,
        userSeed,
        judged: indexes,
        cautions: [],
        chainBreaks: [],
        failures: new Map(),
        links: new Map(),
        openChains: [],
        done: 0,
    };
    const parts = [];
    for (const part of inParts(indexes, options.engine.kind, options.jobs)) {
        const engine = (parts.length > 0 && (await options.engine.apart?.())) || options.engine;
        parts.push({ part, bench: new Workbench({ ...options, engine }) });
    }
    try {
        const outcomes = await Promise.allSettled(parts.map(({ part, bench }) => provePart(run, bench, part)));
        for (const outcome of outcomes)
            if (outcome.status === "rejected")
                throw outcome.reason;
        for (const index of run.openChains)
            await followChain(run, parts.at(-1).bench, index);
        const byOrder = new Map(options.order.map((migration, index) => [migration, index]));
        return {
            results: outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])),
            cautions: run.cautions.sort((a, b) => byOrder.get(a.migration) - byOrder.get(b.migration)),
            chainBreaks: run.chainBreaks.sort((a, b) => byOrder.get(a.culprit) - byOrder.get(b.culprit)),
            holes: new Map(parts.flatMap(({ bench }) => [...bench.holes])),
            failures: run.failures,
            assumedRoles: [...new Set(parts.flatMap(({ bench }) => bench.assumedRoles))],
        };
    }
    finally {
        for (const { bench } of parts)
            await bench.close();
    }
}
/** Fewer are not worth the replay of what comes before a part. */
const SMALLEST_PART = 40;
/** By the memory that a part takes. */
const MOST_PARTS = { local: 4, pglite: 2, url: 1 };
/** A part keeps a server and us busy by turns: each takes longer when they share cores, and all are done sooner. */
const CORES_PER_PART = { local: 1, pglite: 2, url: 1 };
function inParts(indexes, kind, jobs) {
    const usual = Math.min(MOST_PARTS[kind], Math.floor((0,external_node_os_.availableParallelism)() / CORES_PER_PART[kind]));
    // Databases of a server that is not ours share their roles.
    const most = kind === "url" ? 1 : (jobs ?? usual);
    const count = Math.min(most, Math.floor(indexes.length / SMALLEST_PART));
    if (count <= 1)
        return [indexes];
    const size = Math.ceil(indexes.length / count);
    return Array.from({ length: count }, (_, part) => indexes.slice(part * size, (part + 1) * size));
}
async function provePart(run, bench, indexes) {
    const { order, progress, signal } = run.options;
    const results = [];
    const prover = new Prover(bench, run.userSeed, run);
    try {
        for (const index of indexes) {
            signal?.throwIfAborted();
            run.done++;
            progress(`proving ${run.done} of ${run.judged.length}: ${order[index].id}`);
            const start = performance.now();
            const result = await prover.prove(index);
            result.duration_ms = Math.round((performance.now() - start) * 10) / 10;
            results.push(result);
            run.links.set(index, { verdict: result.verdict, before: prover.digestBefore });
            if (!BREAKS_CHAINS.has(result.verdict))
                continue;
            if (await followChain(run, bench, index, indexes[0]))
                run.openChains.push(index);
        }
        return results;
    }
    finally {
        await prover.release();
    }
}
/** True: the chain goes on below `lowest`. */
async function followChain(run, bench, index, lowest = 0) {
    const judged = run.judged.includes(index - 1);
    const found = judged && index - 1 < lowest ? "open" : await chainBelow(bench, index, run.links, lowest);
    if (found === "open")
        return run.judged.some((other) => other < lowest);
    if (found)
        run.chainBreaks.push(found);
    return false;
}

;// CONCATENATED MODULE: ./build/src/schema/gate.js












/** Proves what is to be judged and draws the conclusion. */
async function runGate(input, options, context) {
    const seedSql = options.seed === undefined ? undefined : readSeed(options);
    const programs = new Set(input.unchecked.map(({ id }) => id));
    if ([...input.judged].every((id) => programs.has(id)))
        return conclude(input, NOT_STARTED);
    let attempt = await gate_prove(input, options, options.database, seedSql, context);
    if (options.database === "auto" && attempt.engine?.kind === "local") {
        const [stuck] = notRun(attempt);
        if (stuck) {
            // The newest Postgres, with all rights, in a sandbox: it may run what the local one cannot.
            context.progress("trying PGlite for what the local Postgres cannot run");
            const other = await gate_prove(input, options, "pglite", seedSql, context);
            if (notRun(other).length < notRun(attempt).length) {
                other.notes.unshift(`${attempt.reason} It could not run ${stuck}, so everything was proved on PGlite instead.`);
                attempt = other;
            }
        }
    }
    return conclude(input, attempt);
}
/** Nothing that is judged can be run. */
const NOT_STARTED = {
    engine: null,
    reason: "",
    proof: { results: [], cautions: [], chainBreaks: [], holes: new Map(), failures: new Map(), assumedRoles: [] },
    holes: [],
    notes: [],
};
async function gate_prove(input, options, database, seedSql, context) {
    context.progress("starting the database");
    const { engine, reason } = await openEngine(database, options.cache, input.order.some(makesRoles));
    try {
        return await proveOn(engine, reason, input, options, seedSql, context);
    }
    finally {
        await engine.close();
    }
}
async function proveOn(engine, reason, input, options, seedSql, context) {
    const seed = seedSql === undefined ? undefined : new UserSeed(seedSql);
    const bookkeeping = bookkeepingFor(input.layout, input.order);
    const programs = new Set(input.unchecked.map(({ id }) => id));
    const judged = new Set([...input.judged].filter((id) => !programs.has(id)));
    const proof = await proveHistory({
        engine,
        reader: catalogReader(engine.versionNumber, engine.otherRoles),
        bookkeeping,
        order: input.order,
        timeout: options.timeout,
        jobs: options.jobs,
        progress: context.progress,
        signal: context.signal,
        cache: options.cache === undefined ? undefined : baseCache(engine, options.cache, bookkeeping),
    }, judged, seed);
    proof.results = proof.results.map((result) => afterProgram(result, proof.failures.get(result.id), input));
    const holes = holesOf(proof, input.order, judged);
    return { engine: gate_describe(engine), reason, proof, holes, notes: notesOf(proof, reason, holes, options, seed) };
}
/** What fails for want of something that a program of the tool may have made is not proved to fail. */
function afterProgram(result, failure, { order, unchecked }) {
    if (result.verdict !== "up-fails" && result.verdict !== "down-fails")
        return result;
    if (!IS_MISSING.has(failure?.code ?? ""))
        return result;
    const version = order.find(({ id }) => id === result.id)?.version;
    const programs = unchecked.filter(({ id }) => isBefore(id, version));
    const [program] = programs.slice(-1);
    if (!program)
        return result;
    return {
        ...result,
        verdict: "not-provable",
        reason: `${result.reason}\nThat may come from ${program.file}, a program before it that was not run${programs.length > 1 ? `, or from ${programs.length - 1} more` : ""}.`,
        written_rollback_sql: null,
        repair_note: null,
    };
}
/** SQLSTATEs of what is not there: a table, a column, an object, a function, a schema. */
const IS_MISSING = new Set(["42P01", "42703", "42704", "42883", "3F000"]);
/** Both by their numbers, as the tools that have programs order them. */
function isBefore(program, version) {
    const [one, other] = [program, version ?? ""].map((text) => /^\d+/.exec(text)?.[0]);
    return one !== undefined && other !== undefined && BigInt(one) < BigInt(other);
}
/** Whether a migration makes, changes or acts as roles, which belong to no database: then databases must not share them. */
function makesRoles({ up, down }) {
    const sql = `${up.sql};${down?.sql ?? ""}`.replace(COMMENTS, " ");
    return gate_ROLES.test(sql) || (sql.match(GRANTS) ?? []).some((grant) => !/\bon\b/i.test(grant));
}
const COMMENTS = /--.*$|\/\*[\s\S]*?\*\//gm;
const gate_ROLES = /\b(create|alter|drop)\s+(role|user|group|database|tablespace)\b|\b(reassign|drop)\s+owned\b|\bset\s+(local\s+|session\s+)?(role|authorization)\b/i;
/** Without ON they are about membership. */
const GRANTS = /\b(grant|revoke)\b[^;]*/gi;
function gate_describe({ kind, version }) {
    return { kind, version };
}
function holesOf({ holes }, order, judged) {
    return [...holes]
        .map(([index, failure]) => ({ id: order[index].id, reason: firstLine(failureText(failure)) }))
        .filter(({ id }) => !judged.has(id));
}
function notesOf({ assumedRoles }, reason, holes, options, seed) {
    const notes = [`Engine: ${reason}`];
    const [first] = holes;
    if (first) {
        const more = holes.length > 1 ? `; nor could ${holes.length - 1} more` : "";
        notes.push(`The history before has a hole: ${first.id} could not be run (${first.reason})${more}.`);
    }
    if (assumedRoles.length > 0)
        notes.push(`Roles that no migration creates were made for the proof: ${assumedRoles.join(", ")}.`);
    for (const [line, problem] of seed?.problems ?? [])
        notes.push(`${(0,paths/* relativePath */.i)(options.root, options.seed)}:${line}: this part of the seed was not used: ${problem}.`);
    return notes;
}
/** What could not be run, of what is judged and of what it stands on: id and why. */
function notRun({ proof, holes }) {
    const judged = proof.results.filter(({ verdict, reason }) => NOT_EXECUTED.has(verdict) || reason?.includes(SYNTAX));
    return [...holes, ...judged].map(({ id, reason }) => `${id} (${firstLine(reason)})`);
}
/** SQLSTATE of a syntax error, as reasons show it: in a rollback, it may be that of a newer Postgres. */
const SYNTAX = "(42601)";
const FAILS = new Set(["differs", "down-fails", "missing", "up-fails"]);
/** Whether a result alone makes the gate red. */
function fails(result) {
    return FAILS.has(result.verdict) || (result.verdict === "loses-data" && result.accepted_reason === null);
}
function conclude(input, attempt) {
    const results = [...attempt.proof.results, ...notProvable(input)];
    const findings = [
        ...input.problems.map(problemFinding),
        ...cautionFindings(input, attempt.proof),
        ...chainFindings(attempt.proof),
    ];
    return {
        gate: "schema-check",
        verdict: gate_verdictOf(results, findings),
        coverage: coverageOf(input, results),
        engine: attempt.engine,
        migrations: results,
        findings,
        notes: [...attempt.notes, ...leftOut(input)],
    };
}
/** Judged migrations that are programs. */
function notProvable({ judged, unchecked }) {
    return unchecked
        .filter(({ id }) => judged.has(id))
        .map(({ id, file, rollbackFile, reason, irreversible }) => ({
        id,
        file,
        rollback_file: rollbackFile ?? null,
        verdict: irreversible ? "irreversible" : "not-provable",
        reason: irreversible?.reason ?? reason,
        accepted_reason: null,
        differences: [],
        rows: [],
        repair_sql: null,
        written_rollback_sql: null,
        repair_note: null,
        notes: [],
        duration_ms: 0,
    }));
}
/** Programs that others are replayed on top of, as if they did nothing. */
function leftOut({ judged, unchecked }) {
    const others = unchecked.filter(({ id }) => !judged.has(id)).map(({ file }) => file);
    if (others.length === 0)
        return [];
    const more = others.length > 5 ? ` and ${others.length - 5} more` : "";
    return [`Programs of the migration tool were not run: ${others.slice(0, 5).join(", ")}${more}.`];
}
/** The result when there is nothing to run. */
function nothingToCheck(input, note) {
    const findings = input.problems.map(problemFinding);
    return {
        gate: "schema-check",
        verdict: gate_verdictOf([], findings),
        coverage: { ...coverageOf(input, []), executed: 0 },
        engine: null,
        migrations: [],
        findings,
        notes: [note],
    };
}
function gate_verdictOf(results, findings) {
    if (results.some(fails) || findings.some((finding) => finding.severity === "error"))
        return "fail";
    return results.some((result) => result.verdict === "not-provable") ? "inconclusive" : "pass";
}
function coverageOf(input, results) {
    const count = (...verdicts) => results.filter((result) => verdicts.includes(result.verdict)).length;
    const scripts = new Set(input.order.filter((migration) => !migration.repeatable).map(({ id }) => id));
    const programs = input.unchecked.filter(({ id }) => !scripts.has(id));
    const failed = results.filter(({ id, verdict }) => scripts.has(id) && NOT_EXECUTED.has(verdict));
    return {
        found: scripts.size + programs.length,
        executed: scripts.size - failed.length,
        proved: count("exact", "order-only", "differs", "loses-data", "down-fails"),
        irreversible: count("irreversible"),
        not_provable: count("not-provable"),
    };
}
const NOT_EXECUTED = new Set(["up-fails", "not-provable"]);
/** A finding's identity over commits: what it is about, not where it stands. */
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
function problemFinding(problem) {
    const { rule, severity, message, file, line } = problem;
    return {
        rule,
        severity,
        confidence: "high",
        message,
        location: { file, line },
        fingerprint: fingerprint(rule, file),
    };
}
const TOOLS = {
    "golang-migrate": "golang-migrate",
    diesel: "diesel",
    dbmate: "dbmate",
    goose: "goose",
    "sql-migrate": "sql-migrate",
    flyway: "Flyway",
    prisma: "Prisma",
};
function cautionFindings(input, proof) {
    const tool = TOOLS[input.layout];
    const findings = [];
    for (const { migration, direction, caution } of proof.cautions) {
        const { file, firstLine } = direction === "up" ? migration.up : (migration.down ?? migration.up);
        const add = (rule, message) => findings.push({
            rule,
            severity: "warning",
            confidence: "high",
            message,
            location: { file, line: firstLine },
            fingerprint: fingerprint(rule, file),
        });
        if (caution === "transaction-left-open")
            add("open-transaction", "The script begins a transaction and does not commit it: what it does is rolled back.");
        // Flyway finds such statements out by itself and leaves the transaction away; it reads COPY data, too.
        if (tool === undefined || input.layout === "flyway")
            continue;
        if (caution === "outside-transaction") {
            add("tool-cannot-run", `${tool} runs this script in one transaction, and a statement in it refuses to run in one. Postgres can run it statement by statement, which is how it was proved; put the statement into a migration of its own.`);
        }
        if (caution === "copy-from-stdin") {
            add("tool-cannot-run", `COPY … FROM stdin with its data is what psql understands and ${tool} does not. It was proved as psql would run it; use INSERT.`);
        }
    }
    return findings;
}
function chainFindings(proof) {
    const verdicts = new Map(proof.results.map(({ id, verdict }) => [id, verdict]));
    return proof.chainBreaks.map(({ migration, culprit, message }) => {
        const file = migration.down?.file ?? migration.up.file;
        const { why, mend } = CULPRITS[verdicts.get(culprit.id) ?? ""] ?? WRONG_ROLLBACK;
        return {
            rule: "rollback-chain",
            severity: "error",
            confidence: "high",
            message: `This rollback works by itself, but no longer after ${culprit.id}, ${why}: ${message}`,
            location: { file },
            related: [{ message: mend, location: { file: culprit.down?.file ?? culprit.up.file } }],
            fingerprint: fingerprint("rollback-chain", migration.id, culprit.id),
        };
    });
}
/** What is wrong with the later migration, by its own verdict. */
const CULPRITS = {
    missing: { why: "which has no rollback", mend: "The migration that lacks a rollback." },
    "down-fails": { why: "whose rollback fails", mend: "The rollback to mend." },
};
const WRONG_ROLLBACK = { why: "whose rollback does not restore what this one needs", mend: "The rollback to mend." };
function readSeed({ root, seed }) {
    const shown = (0,paths/* relativePath */.i)(root, seed);
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(seed);
    }
    catch (error) {
        const { code } = error;
        throw new errors/* UsageError */.N(code === "ENOENT" ? `There is no seed file ${shown}.` : `The seed file ${shown} cannot be read (${code}).`);
    }
    try {
        return new external_node_util_.TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UsageError */.N(`The seed file ${shown} is not UTF-8; save it as UTF-8.`);
    }
}
function firstLine(text) {
    return (text ?? "").split("\n")[0];
}


/***/ }),

/***/ 10437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path as reports show it: relative to the root, with `/`; the absolute one when it lies elsewhere. */
function relativePath(root, path) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    return shown.startsWith("../") || shown === ".." ? path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/") : shown || ".";
}


/***/ }),

/***/ 43894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ positionToPlace),
/* harmony export */   Q: () => (/* binding */ splitScript)
/* harmony export */ });
var _a;
/**
 * Splits a script into statements as psql does (its psqlscan.l): strings of all sorts, dollar quotes, nested comments,
 * semicolons inside parentheses, and BEGIN ATOMIC … END bodies. One pass, linear in the length.
 * @param firstLine line of the file on which the text begins
 * @param blocks parts that are one statement each whatever they contain (goose's and sql-migrate's StatementBegin/End)
 */
function splitScript(sql, firstLine = 1, blocks = []) {
    return new Splitter(sql, firstLine, blocks).split();
}
/** Where a server's error position (characters from 1 in the statement's text) is in the file. */
function positionToPlace(script, statement, position) {
    // The server counts characters, strings count UTF-16 units.
    let offset = 0;
    for (let i = 1; i < position && offset < statement.text.length; i++) {
        offset += statement.text.codePointAt(offset) > 0xffff ? 2 : 1;
    }
    const before = statement.text.slice(0, offset);
    const lines = before.split("\n");
    const line = statement.line + lines.length - 1;
    const lastLength = [...lines.at(-1)].length;
    const column = lines.length === 1 ? statement.column + lastLength : lastLength + 1;
    const lineText = script.sql.split("\n", line - script.firstLine + 1)[line - script.firstLine] ?? "";
    return { file: script.file, line, column, lineText: lineText.trim().slice(0, 200) };
}
const WORD_START = /[A-Za-z_\u0080-\uffff]/;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const WORD = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
const COPY_FROM_STDIN = /^\s*COPY\b[\s\S]*\bFROM\s+STDIN\b/i;
const MAX_WORDS = 6;
class Splitter {
    #sql;
    #blocks;
    #result = { statements: [], metaCommands: [], comments: [] };
    /** Place of `#counted`: lines are counted once, moving forward. */
    #line;
    #lineStart = 0;
    #counted = 0;
    #at = 0;
    /** Offset of the current statement's first token, -1 before it. */
    #start = -1;
    #words = [];
    #parentheses = 0;
    /** Depth of BEGIN ATOMIC … END in the body of a routine. */
    #begins = 0;
    /** Only bare words so far: CREATE OR REPLACE FUNCTION is told by the first ones. */
    #wordsOnly = true;
    constructor(sql, firstLine, blocks) {
        this.#sql = sql;
        this.#line = firstLine;
        this.#blocks = blocks;
    }
    split() {
        const sql = this.#sql;
        if (sql.charCodeAt(0) === 0xfeff)
            this.#at = 1;
        let nextBlock = 0;
        while (this.#at < sql.length) {
            const block = this.#blocks[nextBlock];
            if (block && this.#at >= block.start) {
                this.#verbatim(block);
                nextBlock++;
                continue;
            }
            this.#token(sql[this.#at]);
        }
        if (this.#start >= 0)
            this.#result.lastIsOpen = true;
        this.#finish(sql.length);
        return this.#result;
    }
    #token(char) {
        const sql = this.#sql;
        const at = this.#at;
        const next = sql[at + 1];
        if (char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\f" || char === "\v")
            this.#at++;
        else if (char === "-" && next === "-")
            this.#lineComment();
        else if (char === "/" && next === "*")
            this.#blockComment();
        else if (char === "\\")
            this.#metaCommand();
        else {
            if (char === ";" && this.#parentheses === 0 && this.#begins === 0) {
                this.#finish(at);
                this.#at = at + 1;
                this.#copyData();
                return;
            }
            this.#begin(at);
            if (char === "'")
                this.#quoted("'", false, "string");
            else if (char === '"')
                this.#quoted('"', false, "quoted name");
            else if (char === "$")
                this.#dollar();
            else if (WORD_START.test(char))
                this.#word();
            else {
                if (char === "(")
                    this.#parentheses++;
                else if (char === ")" && this.#parentheses > 0)
                    this.#parentheses--;
                this.#wordsOnly = false;
                this.#at++;
                // A number must not lend its end to a word ("1e5", "$1").
                if (char >= "0" && char <= "9")
                    while (/[0-9A-Za-z_.]/.test(sql[this.#at] ?? ""))
                        this.#at++;
            }
        }
    }
    #word() {
        const sql = this.#sql;
        const next = sql[this.#at + 1];
        const first = sql[this.#at].toUpperCase();
        if (next === "'" && "EBXN".includes(first)) {
            this.#at++;
            this.#quoted("'", first === "E", "string");
            return;
        }
        if (first === "U" && next === "&" && (sql[this.#at + 2] === "'" || sql[this.#at + 2] === '"')) {
            this.#at += 2;
            this.#quoted(sql[this.#at], false, "string");
            return;
        }
        WORD.lastIndex = this.#at;
        const word = WORD.exec(sql)[0].toUpperCase();
        this.#at += word.length;
        if (this.#words.length < MAX_WORDS && this.#wordsOnly)
            this.#words.push(word);
        if (!this.#isRoutine() || this.#parentheses > 0)
            return;
        // As psql: CASE and BEGIN open, END closes, and only a BEGIN can be the first.
        if (word === "BEGIN" && this.#nextWord() === "ATOMIC")
            this.#begins++;
        else if (this.#begins > 0 && word === "CASE")
            this.#begins++;
        else if (this.#begins > 0 && word === "END")
            this.#begins--;
    }
    #isRoutine() {
        const [a, b, c, d] = this.#words;
        if (a !== "CREATE")
            return false;
        const kind = b === "OR" && c === "REPLACE" ? d : b;
        return kind === "FUNCTION" || kind === "PROCEDURE";
    }
    #nextWord() {
        return /^\s*([A-Za-z]+)/.exec(this.#sql.slice(this.#at, this.#at + 64))?.[1]?.toUpperCase() ?? "";
    }
    #quoted(quote, backslashes, what) {
        const sql = this.#sql;
        const open = this.#at;
        this.#wordsOnly = false;
        let at = open + 1;
        for (;;) {
            if (!backslashes) {
                const close = sql.indexOf(quote, at);
                if (close < 0) {
                    this.#unterminated(what, open);
                    return;
                }
                at = close;
            }
            else {
                while (at < sql.length && sql[at] !== quote)
                    at += sql[at] === "\\" ? 2 : 1;
                if (at >= sql.length) {
                    this.#unterminated(what, open);
                    return;
                }
            }
            if (sql[at + 1] !== quote)
                break;
            at += 2;
        }
        this.#at = at + 1;
    }
    #dollar() {
        const sql = this.#sql;
        const open = this.#at;
        this.#wordsOnly = false;
        DOLLAR_TAG.lastIndex = open;
        const tag = DOLLAR_TAG.exec(sql)?.[0];
        if (!tag) {
            this.#at++;
            while (/[0-9]/.test(sql[this.#at] ?? ""))
                this.#at++;
            return;
        }
        const close = sql.indexOf(tag, open + tag.length);
        if (close < 0) {
            this.#unterminated("dollar-quoted string", open);
            return;
        }
        this.#at = close + tag.length;
    }
    #lineComment() {
        const end = this.#sql.indexOf("\n", this.#at);
        const stop = end < 0 ? this.#sql.length : end;
        this.#result.comments.push({ text: this.#sql.slice(this.#at + 2, stop).trim(), line: this.#place(this.#at).line });
        this.#at = stop;
    }
    #blockComment() {
        const open = this.#at;
        const sign = /\/\*|\*\//g;
        sign.lastIndex = open + 2;
        let depth = 1;
        for (let match = sign.exec(this.#sql); match; match = sign.exec(this.#sql)) {
            depth += match[0] === "/*" ? 1 : -1;
            if (depth > 0)
                continue;
            this.#result.comments.push({ text: this.#sql.slice(open + 2, match.index).trim(), line: this.#place(open).line });
            this.#at = match.index + 2;
            return;
        }
        this.#unterminated("comment", open);
    }
    #metaCommand() {
        const end = this.#sql.indexOf("\n", this.#at);
        const stop = end < 0 ? this.#sql.length : end;
        const command = /^\\\S*/.exec(this.#sql.slice(this.#at, Math.min(stop, this.#at + 80)))[0];
        this.#result.metaCommands.push({ command, ...this.#place(this.#at) });
        this.#at = stop;
    }
    #unterminated(what, open) {
        this.#at = this.#sql.length;
        this.#result.unterminated ??= { what, ...this.#place(open) };
    }
    #verbatim(block) {
        this.#finish(block.start);
        const inner = new _a(this.#sql.slice(block.start, block.end), 1, []).split();
        const text = this.#sql.slice(block.start, block.end);
        const first = inner.statements[0];
        if (first) {
            const start = block.start + first.offset;
            const body = text.slice(first.offset).trimEnd().replace(/;$/, "");
            this.#result.statements.push({ text: body, offset: start, ...this.#place(start), words: first.words });
        }
        for (const comment of inner.comments) {
            this.#result.comments.push({ text: comment.text, line: comment.line - 1 + this.#place(block.start).line });
        }
        this.#at = Math.max(block.end, this.#at);
    }
    #begin(at) {
        if (this.#start < 0)
            this.#start = at;
    }
    #finish(end) {
        if (this.#start >= 0) {
            const text = this.#sql.slice(this.#start, end).trimEnd();
            this.#result.statements.push({ text, offset: this.#start, ...this.#place(this.#start), words: this.#words });
        }
        this.#start = -1;
        this.#words = [];
        this.#wordsOnly = true;
        this.#parentheses = 0;
        this.#begins = 0;
    }
    /** After `COPY … FROM stdin;` the lines up to `\.` are data. */
    #copyData() {
        const statement = this.#result.statements.at(-1);
        if (statement?.words[0] !== "COPY" || statement.copyData !== undefined || !COPY_FROM_STDIN.test(statement.text))
            return;
        const lineEnd = this.#sql.indexOf("\n", this.#at);
        if (lineEnd < 0) {
            statement.copyData = "";
            return;
        }
        const end = /^\\\.\r?$/gm;
        end.lastIndex = lineEnd + 1;
        const match = end.exec(this.#sql);
        statement.copyData = this.#sql.slice(lineEnd + 1, match ? match.index : this.#sql.length);
        this.#at = match ? match.index + match[0].length : this.#sql.length;
    }
    /** Line and column of an offset; offsets are asked for in rising order, or nearly so. */
    #place(offset) {
        if (offset < this.#counted) {
            const before = this.#sql.slice(offset, this.#counted).split("\n").length - 1;
            const lineStart = this.#sql.lastIndexOf("\n", offset - 1) + 1;
            return { line: this.#line - before, column: [...this.#sql.slice(lineStart, offset)].length + 1 };
        }
        for (let at = this.#sql.indexOf("\n", this.#counted); at >= 0 && at < offset; at = this.#sql.indexOf("\n", at + 1)) {
            this.#line++;
            this.#lineStart = at + 1;
        }
        this.#counted = offset;
        const bom = this.#lineStart === 0 && this.#sql.charCodeAt(0) === 0xfeff ? 1 : 0;
        return { line: this.#line, column: [...this.#sql.slice(this.#lineStart + bom, offset)].length + 1 };
    }
}
_a = Splitter;


/***/ })

};
