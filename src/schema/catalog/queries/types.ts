import { notFromExtension, objects, privileges, role, userSchema } from "./fragments.ts";

const typeName = "format('%I.%I', n.nspname, t.typname)";
const common = {
  owner: role("t.typowner"),
  privileges: privileges("t.typacl", "T", "t.typowner"),
  comment: "obj_description(t.oid, 'pg_type')",
};
const from = (condition: string, joins = "") => `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace ${joins}
  WHERE t.oid >= 16384 AND ${condition} AND ${userSchema("n")} AND ${notFromExtension("pg_type", "t.oid")}`;
const collation = (oid: string) =>
  `(SELECT format('%I.%I', cn.nspname, co.collname) FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = ${oid})`;

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
    labels:
      "(SELECT coalesce(jsonb_agg(e.enumlabel ORDER BY e.enumsortorder), '[]') FROM pg_enum e WHERE e.enumtypid = t.oid)",
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
    "operator class":
      "(SELECT format('%I.%I', kn.nspname, k.opcname) FROM pg_opclass k JOIN pg_namespace kn ON kn.oid = k.opcnamespace WHERE k.oid = r.rngsubopc AND NOT k.opcdefault)",
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
  from: from(
    `(c.relkind IN ('r', 'p', 'v', 'm', 'f') OR t.typtype = 'm' OR EXISTS (SELECT FROM pg_type el WHERE el.typarray = t.oid))
    AND (t.typacl IS NOT NULL AND ${common.privileges} IS NOT NULL OR t.oid IN (SELECT ds.objoid FROM pg_description ds WHERE ds.classoid = 'pg_type'::regclass AND ds.objsubid = 0))`,
    "LEFT JOIN pg_class c ON c.oid = nullif(t.typrelid, 0)",
  ),
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
export const typeQueries: string[] = [
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
