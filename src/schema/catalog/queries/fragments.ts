/** Schemas that belong to people, not to the server. `alias` is a pg_namespace. */
export function userSchema(alias: string): string {
  return `${alias}.nspname !~ '^pg_' AND ${alias}.nspname <> 'information_schema'`;
}

/** Members of an extension are covered by the extension's own entry. */
export function notFromExtension(catalog: string, oid: string): string {
  return `NOT EXISTS (SELECT FROM pg_depend member WHERE member.classid = '${catalog}'::regclass AND member.objid = ${oid} AND member.objsubid = 0 AND member.deptype = 'e')`;
}

/**
 * An access control list as sorted `grantee=PRIVILEGE,…` texts, without grantors; null when it says the default,
 * whether that is written out or not. `type` is acldefault()'s object type.
 */
export function privileges(acl: string, type: string, owner: string): string {
  return `CASE WHEN ${acl} IS NOT NULL THEN nullif(${explode(acl)}, ${explode(`acldefault('${type}', ${owner})`)}) END`;
}

/** The same for lists whose default is empty (columns, default privileges of a schema). */
export function privilegesFromNothing(acl: string): string {
  return `CASE WHEN ${acl} IS NOT NULL THEN nullif(${explode(acl)}, '[]'::jsonb) END`;
}

export function explode(acl: string): string {
  return `(SELECT coalesce(jsonb_agg(g.entry ORDER BY g.entry), '[]') FROM (
    SELECT CASE WHEN x.grantee = 0 THEN 'PUBLIC' ELSE ${role("x.grantee")} END || '=' ||
      string_agg(x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END, ',' ORDER BY x.privilege_type) AS entry
    FROM aclexplode(${acl}) x GROUP BY x.grantee) g)`;
}

/** A role's name, quoted as SQL needs it. Who runs migrations has another name on every engine, and elsewhere. */
export function role(oid: string): string {
  return `CASE WHEN pg_get_userbyid(${oid}) ~ '^(backend_kit|postgres$)' THEN 'CURRENT_USER' ELSE quote_ident(pg_get_userbyid(${oid})) END`;
}

/** Options of the form `{name=value}`, sorted, null when there are none. */
export function options(array: string): string {
  return `(SELECT jsonb_agg(o ORDER BY o) FROM unnest(${array}) o)`;
}

/** Extensions with which an object goes when they are dropped: ALTER … DEPENDS ON EXTENSION. */
export function dependsOnExtensions(catalog: string, oid: string): string {
  return `(SELECT jsonb_agg(quote_ident(de.extname) ORDER BY de.extname) FROM pg_depend dx JOIN pg_extension de ON de.oid = dx.refobjid
    WHERE dx.classid = '${catalog}'::regclass AND dx.objid = ${oid} AND dx.objsubid = 0 AND dx.refclassid = 'pg_extension'::regclass AND dx.deptype = 'x')`;
}

/** A function by its signature, null for none. */
export function routine(oid: string): string {
  return `nullif(${oid}::regprocedure::text, '-')`;
}

/** What the objects of a query can belong to; then those of a few can be asked for again. */
export type Group = "relation" | "routine";

/** One SELECT that yields the columns that `readCatalog` expects. Attributes that are null are left out. */
export function objects(of: {
  kind: string;
  name: string;
  parent?: string;
  order: string;
  attributes: Record<string, string>;
  /** Oid of the relation that the object belongs to. */
  relation?: string;
  /** Oid of the routine that it is. */
  routine?: string;
  from: string;
}): string {
  const pairs = Object.entries(of.attributes).map(([name, expression]) => `'${name}', ${expression}`);
  const owner = of.relation ?? of.routine;
  const group: Group = of.relation ? "relation" : "routine";
  return `SELECT ${of.kind} AS kind, ${of.name} AS name, ${of.parent ?? "NULL"} AS parent, ${of.order} AS ord, jsonb_strip_nulls(jsonb_build_object(${pairs.join(", ")}))::text AS attributes, ${owner ?? "NULL"} AS owner ${of.from}${owner ? ` /* ${group}: AND ${owner} = ANY ($1) */` : ""}`;
}

/** Where a query's objects have an owner: what they belong to, and the query for some owners, an array of oids. */
export function restricted(sql: string): { group: Group; sql: string } | undefined {
  const [comment, group, condition] = RESTRICTION.exec(sql) ?? [];
  return comment === undefined ? undefined : { group: group as Group, sql: sql.replace(comment, condition!) };
}

const RESTRICTION = /\/\* (relation|routine): (AND .*?) \*\/$/;
