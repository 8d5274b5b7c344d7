import { type Catalog, type CatalogObject, childrenOf, type Kind, key, parentName, text } from "../catalog/catalog.ts";
import { type CatalogChange, compareCatalogs } from "../catalog/compare.ts";
import { alterStatements, identityDrop } from "../catalog/ddl/alter.ts";
import { createStatements } from "../catalog/ddl/create.ts";
import { dropStatements } from "../catalog/ddl/drop.ts";
import { enumColumns, labelStatements, mentionsOf } from "../catalog/ddl/enum-labels.ts";
import type { CatalogReader } from "../catalog/read-catalog.ts";
import { type Database, type Session, SqlError } from "../engines/engine.ts";
import { RENAMED, renameStatements } from "./renames.ts";

export interface WrittenSql {
  statements: string[];
  /** What could not be written or would not run: the object, and why. */
  gaps: string[];
}

/**
 * Writes the SQL that turns the database's catalog into `target`, by doing it: statements that fail now are tried
 * again after the others, until nothing moves any more. What it returns has run in this order, in this database.
 * @param before this database's catalog before the migration ran in it
 */
export async function writeSql(
  database: Database,
  reader: CatalogReader,
  target: Catalog,
  before: Catalog,
): Promise<WrittenSql> {
  const written: WrittenSql = { statements: [], gaps: [] };
  const session = await database.session();
  try {
    for (const kinds of RENAMED) {
      const renames = renameStatements(before, await reader.read(await database.admin()), kinds);
      for (const statement of renames) if (await succeeds(session, statement)) written.statements.push(statement);
    }
    // A second round catches what the first one brought along: names of dropped dependants, defaults, comments.
    for (let round = 0; round < 3; round++) {
      const current = await reader.read(await database.admin());
      const { changes } = compareCatalogs(target, current);
      written.gaps = [];
      if (changes.length === 0) break;
      const steps = plan(changes, target, current, await dependants(database, changes, current));
      const known = written.statements.length;
      await perform(session, steps, written);
      if (written.statements.length === known) break;
    }
  } finally {
    await session.end();
  }
  return written;
}

async function succeeds(session: Session, statement: string): Promise<boolean> {
  try {
    await session.query(statement);
    return true;
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    return false;
  }
}

interface Step {
  object: CatalogObject;
  statements: string[];
}

/** Drops first, children before parents; then changes; then what is created, in its order of dependence. */
function plan(changes: CatalogChange[], target: Catalog, current: Catalog, dependants: Set<string>): (Step | string)[] {
  const targetChildren = childrenOf(target);
  const drops = new Map<string, CatalogObject>();
  const creates = new Map<string, CatalogObject>();
  const early: Step[] = [];
  const alters: (Step | string)[] = [];
  const recreate = (was: CatalogObject | undefined, is: CatalogObject) => {
    drops.set(key(is), is);
    if (was) {
      creates.set(key(was), was);
      for (const child of targetChildren.get(key(was)) ?? [])
        if (child.kind !== "column") creates.set(key(child), child);
    }
  };
  for (const { was, is, attributes } of changes) {
    if (was?.kind === "enum" && is && attributes.includes("labels")) {
      const { statements, rebuilds } = labelStatements(was, is, target, current);
      alters.push({ object: was, statements });
      if (rebuilds) {
        for (const name of mentionsOf(is, current)) recreate(target.get(name), current.get(name)!);
        continue;
      }
      const others = alterStatements(
        was,
        is,
        attributes.filter((attribute) => attribute !== "labels"),
      );
      if (Array.isArray(others) && others.length > 0) alters.push({ object: was, statements: others });
    } else if (was && is) {
      const gone = identityDrop(was, is, attributes);
      if (gone.length > 0) early.push({ object: was, statements: gone });
      const altered = alterStatements(was, is, attributes);
      if (altered === "recreate") recreate(was, is);
      else if (altered && altered.length > 0) alters.push({ object: was, statements: altered });
      else if (altered) continue;
      else alters.push(`${was.kind} ${was.name} (${attributes.join(", ")})`);
    } else if (is) drops.set(key(is), is);
    else if (was) {
      creates.set(key(was), was);
      for (const child of targetChildren.get(key(was)) ?? [])
        if (!ALONG_WITH_PARENT.has(child.kind)) creates.set(key(child), child);
    }
  }
  // Both ends of a foreign key have to change before it can be there again.
  for (const is of foreignKeysOn(changes, current)) if (!drops.has(key(is))) recreate(target.get(key(is)), is);
  // Views on what changes stand in the way: away with them, and back as they should be.
  for (const name of dependants) {
    const is = current.get(name);
    if (is && !drops.has(name)) recreate(target.get(name), is);
  }
  const dropSteps = [...drops.values()]
    .filter((object) => !object.parent || !drops.has(object.parent))
    .sort((a, b) => rank(b.kind) - rank(a.kind) || b.order - a.order)
    .map((object) => step(object, dropStatements(object)));
  const createSteps = [...creates.values()]
    .filter((object) => !text(object, "inherited") || object.kind === "column")
    .sort((a, b) => rank(a.kind) - rank(b.kind) || a.order - b.order)
    .map((object) => step(object, createStatements(unowned(object), targetChildren.get(key(object)) ?? [])));
  return [...early, ...dropSteps, ...alters, ...createSteps, ...[...creates.values()].flatMap(ownership)];
}

/** A table's default needs its sequence, and the sequence's owner the table: it gets it when both are there. */
function unowned(object: CatalogObject): CatalogObject {
  const { "owned by": _, ...attributes } = object.attributes;
  return object.kind === "sequence" ? { ...object, attributes } : object;
}

function ownership(object: CatalogObject): Step[] {
  const column = object.kind === "sequence" ? text(object, "owned by") : undefined;
  return column === undefined ? [] : [{ object, statements: [`ALTER SEQUENCE ${object.name} OWNED BY ${column}`] }];
}

function step(object: CatalogObject, statements: string[] | undefined): Step | string {
  return statements ? { object, statements } : `${object.kind} ${object.name}`;
}

/** Created by their parent's own statements. */
const ALONG_WITH_PARENT: ReadonlySet<Kind> = new Set(["column", "domain constraint"]);

/** Each step in a savepoint; the ones that fail wait for the others. */
async function perform(session: Session, steps: (Step | string)[], written: WrittenSql): Promise<void> {
  let waiting: { step: Step; error?: string }[] = [];
  for (const entry of steps) {
    if (typeof entry === "string") written.gaps.push(entry);
    else waiting.push({ step: entry });
  }
  while (waiting.length > 0) {
    const failed: typeof waiting = [];
    for (const { step: next } of waiting) {
      try {
        await session.query(`BEGIN; ${next.statements.join(";\n")}; COMMIT`);
        written.statements.push(...next.statements);
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
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
async function dependants(database: Database, changes: CatalogChange[], current: Catalog): Promise<Set<string>> {
  const relations = new Set<string>();
  for (const { was, is, attributes } of changes) {
    const object = is ?? was!;
    const touchesColumns = object.kind === "column" && (!was || !is || attributes.some((a) => REWRITES.has(a)));
    if (touchesColumns && object.parent) relations.add(parentName(object));
    if (was && is?.kind === "enum" && labelStatements(was, is, current, current).rebuilds)
      for (const column of enumColumns(is, current)) relations.add(parentName(column));
    if (object.kind === "view" || object.kind === "materialized view") relations.add(object.name);
  }
  if (relations.size === 0) return new Set();
  const names = [...relations].map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
  const admin = await database.admin();
  const [result] = await admin.query(`WITH RECURSIVE on_relation AS (
      SELECT to_regclass(x)::oid AS oid, 0 AS depth FROM unnest(ARRAY[${names}]) x WHERE to_regclass(x) IS NOT NULL
      UNION
      SELECT r.ev_class, o.depth + 1 FROM on_relation o JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = o.oid
        JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid WHERE r.ev_class <> o.oid AND o.depth < 50)
    SELECT DISTINCT CASE c.relkind WHEN 'm' THEN 'materialized view ' ELSE 'view ' END || format('%I.%I', n.nspname, c.relname)
    FROM on_relation o JOIN pg_class c ON c.oid = o.oid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE o.depth > 0 AND c.relkind IN ('v', 'm')`);
  return new Set((result?.rows ?? []).map((row) => row[0]!));
}

/** Foreign keys from and to tables with a column that becomes of another sort of type. */
function foreignKeysOn(changes: CatalogChange[], current: Catalog): CatalogObject[] {
  const tables = new Set(
    changes
      .filter(({ was, is }) => was?.kind === "column" && is && sort(text(was, "type")!) !== sort(text(is, "type")!))
      .map(({ is }) => parentName(is!)),
  );
  if (tables.size === 0) return [];
  return [...current.values()].filter((object) => {
    if (object.kind !== "constraint" || text(object, "inherited")) return false;
    const [, referred] = /^FOREIGN KEY .* REFERENCES (.+)\(/.exec(text(object, "definition")!) ?? [];
    return referred !== undefined && (tables.has(referred) || tables.has(parentName(object)));
  });
}

/** Types of one sort can be compared with each other. */
function sort(type: string): string {
  if (/^(smallint|integer|bigint|numeric)\b/.test(type)) return "number";
  return /^(text|character|character varying)\b/.test(type) ? "text" : type;
}

/** Attributes of a column that cannot change under a view. */
const REWRITES: ReadonlySet<string> = new Set(["type", "collation", "generated"]);

/** What has to exist before what: lower ranks first. Within a rank, in order of creation. */
const RANKS: Kind[][] = [
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

function rank(kind: Kind): number {
  return RANKS.findIndex((kinds) => kinds.includes(kind));
}
