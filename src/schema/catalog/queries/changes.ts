/** System catalogs of one database, each with the condition that leaves out the server's own rows, where there is an index for it. */
export const SYSTEM_CATALOGS: Record<string, string> = {
  pg_class: "oid >= 16384",
  pg_attribute: "attrelid >= 16384",
  pg_attrdef: "",
  pg_constraint: "oid >= 16384",
  pg_index: "indexrelid >= 16384",
  pg_inherits: "",
  pg_partitioned_table: "",
  pg_foreign_table: "",
  pg_sequence: "",
  pg_trigger: "",
  pg_policy: "",
  pg_rewrite: "oid >= 16384",
  pg_statistic_ext: "",
  pg_description: "objoid >= 16384 OR objoid = 2200",
  // Ownership of sequences; other dependencies follow from what the other catalogs say.
  pg_depend: "classid = 1259 AND objid >= 16384 AND deptype IN ('a', 'i')",
  pg_type: "oid >= 16384",
  pg_enum: "oid >= 16384",
  pg_range: "rngtypid >= 16384",
  pg_collation: "oid >= 16384",
  pg_conversion: "oid >= 16384",
  pg_proc: "oid >= 16384",
  pg_aggregate: "aggfnoid >= 16384",
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
};

/**
 * The state of each system catalog as `rows:newest transaction`: it changes with every insert, update and delete, since
 * transaction numbers only rise and a row that is gone is missing from the count.
 */
export function changeQuery(version: number): string {
  const catalogs = Object.entries(SYSTEM_CATALOGS).filter(
    ([name]) => name !== "pg_publication_namespace" || version >= 150_000,
  );
  const states = catalogs.map(
    ([name, condition]) =>
      `(SELECT count(*) || ':' || coalesce(max(xmin::text::bigint), 0) FROM ${name}${condition ? ` WHERE ${condition}` : ""}) AS ${name}`,
  );
  return `SELECT ${states.join(", ")}`;
}

/**
 * For each relation the state of all rows that describe it: oid, then `rows:newest transaction`. Indexes and owned
 * sequences count for their table.
 */
export const RELATION_STATES = relationStates();

function relationStates(): string {
  const rows = (relation: string, from: string, xmin = "xmin") =>
    `SELECT ${relation} AS relation, ${xmin}::text::bigint AS x FROM ${from}`;
  const parts = [
    rows("oid", "pg_class WHERE oid >= 16384"),
    rows("attrelid", "pg_attribute WHERE attrelid >= 16384"),
    rows("adrelid", "pg_attrdef"),
    rows("conrelid", "pg_constraint WHERE oid >= 16384"),
    rows("i.indrelid", "pg_index i WHERE i.indexrelid >= 16384"),
    rows("i.indrelid", "pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indexrelid >= 16384", "c.xmin"),
    rows(
      "i.indrelid",
      "pg_index i JOIN pg_attribute a ON a.attrelid = i.indexrelid WHERE i.indexrelid >= 16384",
      "a.xmin",
    ),
    rows("tgrelid", "pg_trigger"),
    rows("ev_class", "pg_rewrite WHERE oid >= 16384"),
    rows("polrelid", "pg_policy"),
    rows("seqrelid", "pg_sequence"),
    rows("objid", "pg_depend WHERE classid = 1259 AND objid >= 16384 AND refclassid = 1259 AND deptype = 'a'"),
    rows(
      "d.refobjid",
      "pg_depend d JOIN pg_sequence s ON s.seqrelid = d.objid WHERE d.classid = 1259 AND d.objid >= 16384 AND d.refclassid = 1259 AND d.deptype IN ('a', 'i')",
      "s.xmin",
    ),
  ];
  return `SELECT s.relation, s.state
    FROM (SELECT relation, count(*) || ':' || max(x) AS state FROM (${parts.join(" UNION ALL ")}) r GROUP BY relation) s JOIN pg_class c ON c.oid = s.relation`;
}

/**
 * Whether a type or a routine that was there before (oid up to `newestOid`) was changed since `newestTransaction`; then
 * the names of some relations: oid, the relation's own, and "number name" of each column, a line each.
 */
export function relationNames(relations: string[], newestOid: number, newestTransaction: number): string {
  const changed = (catalog: string, more = "") =>
    `EXISTS (SELECT FROM ${catalog} WHERE oid BETWEEN 16384 AND ${newestOid} AND xmin::text::bigint > ${newestTransaction}${more})`;
  return `SELECT ${changed("pg_type", " AND typtype <> 'c' AND typcategory <> 'A'")} OR ${changed("pg_proc")};
    SELECT c.oid, c.relnamespace || '.' || c.relname,
      (SELECT string_agg(a.attnum || ' ' || a.attname, E'\n' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM pg_class c WHERE c.oid = ANY (ARRAY[${relations.join(", ")}]::oid[])`;
}
