import { UsageError } from "../../report/errors.ts";

/** Asks one SELECT; every value is text as the server prints it. */
export type Query = (sql: string) => Promise<(string | null)[][]>;

export interface Catalog {
  relations: Relation[];
  types: Map<string, TypeInfo>;
}

export interface Relation {
  schema: string;
  name: string;
  kind: "table" | "view";
  comment: string | null;
  columns: Column[];
  /** Names of the columns of the primary key; of a unique constraint over columns that are never null where it is lacking. */
  key: string[];
  unique: string[][];
  references: Reference[];
  checks: Check[];
}

export interface Column {
  name: string;
  /** Oid of its type, as text. */
  type: string;
  /** `atttypmod` */
  modifier: number;
  /** Of an array, as it was declared. */
  dimensions: number;
  notNull: boolean;
  /** Filled in by the database: an identity, a generated column, or a default that counts up. */
  generated: boolean;
  /** The default's expression as the server prints it. */
  default: string | null;
  comment: string | null;
}

export interface Reference {
  name: string;
  columns: string[];
  target: { schema: string; name: string };
  targetColumns: string[];
}

export interface Check {
  name: string;
  expression: string;
  /** False for NOT VALID: rows from before may not keep to it. */
  isValidated: boolean;
}

export interface TypeInfo {
  schema: string;
  name: string;
  kind: "base" | "enum" | "domain" | "composite" | "range" | "array";
  /** Of arrays and domains. */
  of?: string;
  modifier: number;
  /** Of domains. */
  notNull: boolean;
  default: string | null;
  labels: string[];
  checks: Check[];
  attributes: { name: string; type: string; modifier: number }[];
}

/**
 * Reads what the catalog says of tables and views. Partitions and what belongs to extensions are left out.
 * @param schemas names of schemas; undefined: `public`
 * @throws UsageError for a schema that is not there
 */
export async function readCatalog(query: Query, schemas: readonly string[] | undefined): Promise<Catalog> {
  const wanted = (schemas ?? ["public"]).map((name) => `E'${name.replace(/[\\']/g, "\\$&")}'`).join(", ");
  const there = (await query(`SELECT nspname FROM pg_namespace WHERE nspname IN (${wanted})`)).map(([name]) => name);
  const missing = schemas?.filter((name) => !there.includes(name)) ?? [];
  if (missing.length > 0) throw new UsageError(`The database has no schema ${missing.join(", ")}.`);
  const relations = (await json(query, RELATIONS.replace("$SCHEMAS", wanted))) as RawRelation[];
  const types = (await json(query, TYPES)) as (TypeInfo & { oid: string })[];
  return {
    relations: relations.map(({ primary, ...relation }) => ({ ...relation, key: keyOf(primary, relation) })),
    types: new Map(types.map(({ oid, ...type }) => [oid, type])),
  };
}

type RawRelation = Omit<Relation, "key"> & { primary: string[] | null };

async function json(query: Query, sql: string): Promise<unknown[]> {
  const [row] = await query(sql);
  return JSON.parse(row?.[0] ?? "[]");
}

function keyOf(primary: string[] | null, { columns, unique }: Omit<RawRelation, "primary">): string[] {
  if (primary) return primary;
  const never = new Set(columns.filter(({ notNull }) => notNull).map(({ name }) => name));
  return unique.find((names) => names.every((name) => never.has(name))) ?? [];
}

/** Names of columns by their numbers, in the constraint's order. */
const names = (keys: string, table: string) =>
  `(SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(${keys}) WITH ORDINALITY k(attnum, n) JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.attnum)`;

const RELATIONS = `SELECT coalesce(json_agg(json_build_object(
  'schema', n.nspname, 'name', c.relname,
  'kind', CASE WHEN c.relkind IN ('r', 'p', 'f') THEN 'table' ELSE 'view' END,
  'comment', obj_description(c.oid, 'pg_class'),
  'columns', coalesce((SELECT json_agg(json_build_object(
      'name', a.attname, 'type', a.atttypid::text, 'modifier', a.atttypmod, 'dimensions', a.attndims, 'notNull', a.attnotnull,
      'generated', a.attidentity <> '' OR a.attgenerated <> ''
        OR coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false),
      'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
      'comment', col_description(c.oid, a.attnum)) ORDER BY a.attnum)
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '[]'),
  'primary', (SELECT ${names("k.conkey", "c.oid")} FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p'),
  'unique', coalesce((SELECT json_agg(${names("k.conkey", "c.oid")} ORDER BY k.conname) FROM pg_constraint k
    WHERE k.conrelid = c.oid AND k.contype = 'u'), '[]'),
  'references', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'columns', ${names("k.conkey", "c.oid")},
      'target', json_build_object('schema', tn.nspname, 'name', t.relname), 'targetColumns', ${names("k.confkey", "t.oid")}) ORDER BY k.conname)
    FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
    WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conparentid = 0), '[]'),
  'checks', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid), 'isValidated', k.convalidated)
      ORDER BY k.conname)
    FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'), '[]')
  ) ORDER BY n.nspname, c.relname), '[]')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND n.nspname IN ($SCHEMAS)
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')`;

const TYPES = `SELECT coalesce(json_agg(json_build_object(
  'oid', t.oid::text, 'schema', n.nspname, 'name', t.typname,
  'kind', CASE WHEN t.typtype = 'd' THEN 'domain' WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN 'array'
    ELSE CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'c' THEN 'composite' WHEN 'r' THEN 'range' WHEN 'm' THEN 'range'
      ELSE 'base' END END,
  'of', CASE WHEN t.typtype = 'd' THEN t.typbasetype::text WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem::text END,
  'modifier', t.typtypmod, 'notNull', t.typnotnull, 'default', t.typdefault,
  'labels', coalesce((SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), '[]'),
  'checks', coalesce((SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, 0), 'isValidated', k.convalidated) ORDER BY k.conname)
    FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'), '[]'),
  'attributes', CASE WHEN t.typtype = 'c' THEN coalesce((SELECT json_agg(json_build_object('name', a.attname,
      'type', a.atttypid::text, 'modifier', a.atttypmod) ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped), '[]') ELSE '[]' END
  )), '[]')
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype <> 'p' AND NOT (t.typtype = 'c' AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind <> 'c')
  AND n.nspname IN ('pg_catalog', 'information_schema'))`;
