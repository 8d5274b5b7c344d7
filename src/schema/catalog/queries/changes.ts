/**
 * System catalogs of one database that are followed as a whole, each with the condition that leaves out the server's
 * own rows, where there is an index for it. Those about relations and routines are followed one by one (see below).
 */
export const SYSTEM_CATALOGS: Record<string, string> = {
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
const newest = (ages: string) => `greatest(${LATEST} - min(${ages}), 0)`;

const SINCE_15: ReadonlySet<string> = new Set(["pg_publication_namespace", "pg_parameter_acl"]);

/** Catalogs that `RELATION_STATES` follows. */
export const RELATION_CATALOGS: ReadonlySet<string> = new Set([
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
export const ROUTINE_CATALOGS: ReadonlySet<string> = new Set(["pg_proc", "pg_aggregate"]);

/**
 * The state of each system catalog as `rows:newest transaction`: it changes with every insert, update and delete, since
 * transaction numbers only rise and a row that is gone is missing from the count. Three of them are parts of catalogs:
 * who is a member of an extension or goes with it, comments on what is neither relation nor routine, and constraints of domains.
 */
export function changeQuery(version: number): string {
  const catalogs = Object.entries(SYSTEM_CATALOGS).filter(([name]) => !SINCE_15.has(name) || version >= 150_000);
  const state = (name: string, from: string) =>
    `(SELECT count(*) || ':' || coalesce(${newest("age(xmin)")}, 0) FROM ${from}) AS ${name}`;
  return `SELECT ${[
    ...catalogs.map(([name, condition]) => state(name, `${name}${condition ? ` WHERE ${condition}` : ""}`)),
    // An index leads to them by what they depend on.
    state(MEMBERS, "pg_depend WHERE refclassid = 'pg_extension'::regclass AND deptype IN ('e', 'x')"),
    // In two parts, for each of which there is an index: people choose the numbers of large objects.
    state(
      OTHER_COMMENTS,
      `(SELECT xmin FROM pg_description WHERE classoid NOT IN (${PG_CLASS}, ${PG_PROC}) AND (objoid >= 16384 OR objoid = 2200)
        UNION ALL SELECT d.xmin FROM pg_largeobject_metadata m JOIN pg_description d ON d.objoid = m.oid AND d.classoid = 'pg_largeobject'::regclass
        WHERE m.oid < 16384 AND m.oid <> 2200) d`,
    ),
    state(DOMAIN_CONSTRAINTS, "pg_constraint WHERE conrelid = 0 AND contypid >= 16384"),
  ].join(", ")}`;
}

export const MEMBERS = "extension_members";
export const OTHER_COMMENTS = "other_comments";
export const DOMAIN_CONSTRAINTS = "domain_constraints";

/** Oids that system catalogs have in every version: what `'pg_class'::regclass` says. */
const PG_CLASS = 1259;
const PG_PROC = 1255;

/** What a relation has, as bits of a number: by the catalog with a row for each. */
export const PARTS: Readonly<Record<string, number>> = {
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
export const RELATION_STATES = relationStates();

function relationStates(): string {
  const rows = (relation: string, catalog: string, more = "", xmin = "xmin") =>
    `SELECT ${relation} AS relation, age(${xmin}) AS age, ${PARTS[catalog] ?? 0} AS part FROM ${catalog} ${more}`;
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
    rows(
      "i.indrelid",
      "pg_attribute",
      "a JOIN pg_index i ON i.indexrelid = a.attrelid WHERE a.attrelid >= 16384 AND a.attnum > 0",
      "a.xmin",
    ),
    rows("tgrelid", "pg_trigger"),
    // A foreign key's triggers stand on both tables, and the constraint tells whether they are enabled.
    rows(
      "k.conrelid",
      "pg_constraint",
      "k JOIN pg_trigger t ON t.tgconstraint = k.oid WHERE k.oid >= 16384 AND k.conrelid <> t.tgrelid",
      "t.xmin",
    ),
    rows("ev_class", "pg_rewrite", "WHERE oid >= 16384"),
    rows("polrelid", "pg_policy"),
    rows("seqrelid", "pg_sequence"),
    // Ownership of sequences; other dependencies follow from what the other catalogs say.
    rows("d.objid", "pg_depend", `d WHERE ${dependsOnTable} AND d.deptype = 'a'`, "d.xmin"),
    rows(
      "d.refobjid",
      "pg_depend",
      `d JOIN pg_sequence s ON s.seqrelid = d.objid WHERE ${dependsOnTable} AND d.deptype IN ('a', 'i')`,
      "s.xmin",
    ),
    rows(
      "coalesce((SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = objoid), objoid)",
      "pg_description",
      `WHERE classoid = ${PG_CLASS} AND objoid >= 16384`,
    ),
  ];
  return `SELECT s.relation, s.number || ':' || s.newest, s.parts, c.relkind,
      CASE WHEN s.newest > $1 THEN c.relnamespace || '.' || c.relname END,
      CASE WHEN s.newest > $1 THEN (SELECT string_agg(a.attnum || ' ' || a.attname, E'\n' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END
    FROM (SELECT relation, count(*) AS number, ${newest("age")} AS newest, bit_or(part) AS parts FROM (${parts.join(" UNION ALL ")}) r GROUP BY relation) s
    JOIN pg_class c ON c.oid = s.relation`;
}

/** For each routine the state of the rows that describe it, and where it is newer than `$1` what others call it by. */
export const ROUTINE_STATES = `SELECT s.routine, s.number || ':' || s.newest,
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
export const NEW_TYPES = `SELECT oid::text, typnamespace || '.' || typname || ' ' || typstorage::text || ' ' || typcollation
  FROM pg_type WHERE oid >= 16384 AND typtype <> 'c' AND NOT (typtype = 'b' AND typcategory = 'A') AND ${LATEST} - age(xmin) > $1
  UNION ALL SELECT 'label ' || oid, enumtypid || ' ' || enumlabel FROM pg_enum WHERE oid >= 16384 AND ${LATEST} - age(xmin) > $1`;
