import { explode, notFromExtension, objects, options, privileges, role, userSchema } from "./fragments.ts";

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
const roles = (version: number) =>
  objects({
    kind: "'role'",
    name: "quote_ident(r.rolname)",
    order: "r.oid",
    attributes: {
      options: `concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END, CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END,
      CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
      CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END, 'VALID UNTIL ' || quote_literal(nullif(r.rolvaliduntil, 'infinity')))`,
      "member of": `(SELECT jsonb_agg(DISTINCT quote_ident(pg_get_userbyid(m.roleid)) || ${
        version >= 160_000
          ? "coalesce(' WITH ' || nullif(concat_ws(', ', CASE WHEN m.admin_option THEN 'ADMIN OPTION' END, CASE WHEN NOT m.inherit_option THEN 'INHERIT FALSE' END, CASE WHEN NOT m.set_option THEN 'SET FALSE' END), ''), '')"
          : "CASE WHEN m.admin_option THEN ' WITH ADMIN OPTION' ELSE '' END"
      }) FROM pg_auth_members m WHERE m.member = r.oid)`,
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

function publications(version: number): string {
  const rows = version >= 150_000;
  return objects({
    kind: "'publication'",
    name: "quote_ident(p.pubname)",
    order: "p.oid",
    attributes: {
      tables: `CASE WHEN p.puballtables THEN to_jsonb(ARRAY['ALL TABLES']) ELSE (SELECT jsonb_agg(entry ORDER BY entry) FROM (
        SELECT format('%I.%I', n.nspname, c.relname) ${
          rows
            ? `|| coalesce((SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')' FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (pr.prattrs::int2[])), '') || coalesce(' WHERE ' || pg_get_expr(pr.prqual, pr.prrelid), '')`
            : ""
        } AS entry FROM pg_publication_rel pr JOIN pg_class c ON c.oid = pr.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE pr.prpubid = p.oid) x) END`,
      schemas: rows
        ? "(SELECT jsonb_agg(quote_ident(n.nspname) ORDER BY n.nspname) FROM pg_publication_namespace pn JOIN pg_namespace n ON n.oid = pn.pnnspid WHERE pn.pnpubid = p.oid)"
        : "NULL",
      publish:
        "nullif(concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END), 'insert, update, delete, truncate')",
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
    parser:
      "(SELECT format('%I.%I', pn.nspname, p.prsname) FROM pg_ts_parser p JOIN pg_namespace pn ON pn.oid = p.prsnamespace WHERE p.oid = c.cfgparser)",
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
    template:
      "(SELECT format('%I.%I', tn.nspname, t.tmplname) FROM pg_ts_template t JOIN pg_namespace tn ON tn.oid = t.tmplnamespace WHERE t.oid = d.dicttemplate)",
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
export function globalQueries(version: number): string[] {
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
