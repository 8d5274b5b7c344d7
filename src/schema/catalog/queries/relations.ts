import {
  dependsOnExtensions,
  notFromExtension,
  objects,
  options,
  privileges,
  privilegesFromNothing,
  role,
  userSchema,
} from "./fragments.ts";

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
    server:
      "(SELECT quote_ident(s.srvname) FROM pg_foreign_table ft JOIN pg_foreign_server s ON s.oid = ft.ftserver WHERE ft.ftrelid = c.oid)",
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
function columns(version: number): string {
  const notNullDetails =
    version >= 180_000
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
      inherited:
        "CASE WHEN a.attinhcount > 0 THEN CASE WHEN a.attislocal THEN 'inherited and local' ELSE 'inherited' END END",
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
    clustered:
      "(SELECT 'CLUSTER' FROM pg_index i WHERE i.indexrelid = k.conindid AND k.contype <> 'f' AND i.indisclustered)",
    valid:
      "(SELECT 'INVALID' FROM pg_index i WHERE i.indexrelid = k.conindid AND k.contype <> 'f' AND NOT i.indisvalid)",
    triggers: `(SELECT nullif(string_agg(DISTINCT tg.tgenabled::text, ','), 'O') FROM pg_trigger tg WHERE tg.tgconstraint = k.oid)`,
    inherited:
      "CASE WHEN k.conparentid <> 0 THEN 'partition' WHEN k.coninhcount > 0 THEN CASE WHEN k.conislocal THEN 'inherited and local' ELSE 'inherited' END END",
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
    command:
      "CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END",
    roles: `(SELECT jsonb_agg(CASE WHEN pr = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(pr)) END ORDER BY CASE WHEN pr = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(pr) END) FROM unnest(p.polroles) pr)`,
    using: "pg_get_expr(p.polqual, p.polrelid)",
    "with check": "pg_get_expr(p.polwithcheck, p.polrelid)",
    comment: "obj_description(p.oid, 'pg_policy')",
  },
  relation: "c.oid",
  from: `FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${userSchema("n")}`,
});

const statistics = (version: number) =>
  objects({
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
export function relationQueries(version: number): string[] {
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
