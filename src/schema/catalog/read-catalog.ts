import type { Result, Session } from "../engines/engine.ts";
import { type Catalog, type CatalogObject, type Json, type Kind, key } from "./catalog.ts";
import { changeQuery, relationStates, SYSTEM_CATALOGS } from "./queries/changes.ts";
import { globalQueries } from "./queries/globals.ts";
import { relationQueries } from "./queries/relations.ts";
import { routineQueries } from "./queries/routines.ts";
import { typeQueries } from "./queries/types.ts";
import { type RelationStates, readStates, touchedRelations } from "./touched-relations.ts";

export interface CatalogReader {
  /** Reads the whole catalog. Must run in a session that may see everything; is faster when it is asked in the same one again. */
  read(session: Session): Promise<Catalog>;
}

interface Query {
  sql: string;
  /** System catalogs that its answer is made of. */
  reads: string[];
  /** Its objects belong to relations, and it can be asked for some of them. */
  byRelation: boolean;
  /** The one that has a row for each object: without rows there is no object. Undefined: it is always asked. */
  main?: string;
}

interface Known {
  /** State of each system catalog when `objects` were read. */
  states: Map<string, string>;
  /** By query, each with the oid of the relation that it belongs to. */
  objects: Found[][];
  relations: RelationStates;
}

interface Found {
  object: CatalogObject;
  relation: string | null;
}

/**
 * A reader for servers of one version.
 * @param version `server_version_num`, 140000 or newer.
 * @param otherRoles roles that existed on the server before us and are not part of the comparison.
 */
export function catalogReader(version: number, otherRoles: string[] = []): CatalogReader {
  const roles = `ARRAY[${otherRoles.map(quoteLiteral).join(", ")}]::name[]`;
  const queries = [...globalQueries(version), ...typeQueries, ...relationQueries(version), ...routineQueries].map((sql) =>
    describeQuery(sql.replaceAll(":other_roles", roles)),
  );
  const changes = changeQuery(version);
  const sessions = new WeakMap<Session, Known>();
  return {
    async read(session) {
      const [answer] = await (session.queryAgain?.(changes) ?? session.query(changes));
      const states = new Map(answer!.columns.map((name, i) => [name, answer!.rows[0]![i]!]));
      const known = sessions.get(session);
      const open = queries.map((query, index) => ({ query, index })).filter(({ query }) => isOpen(query, states, known));
      const relations = await relationsOf(session, open.length > 0, states, known);
      const touched = known && touchedRelations(relations, known.relations, states, known.states);
      const objects = queries.map((query, index) => (isEmpty(query, states) ? [] : (known?.objects[index] ?? [])));
      if (open.length > 0) {
        // An empty search path makes every name in a definition a qualified one.
        const sql = open.map(({ query }) => (touched ? restricted(query.sql, touched) : query.sql)).join(";\n");
        const results = (await session.query(`SET search_path = ''; ${sql}; RESET search_path`)).slice(1);
        for (const [i, { index, query }] of open.entries()) {
          const kept = touched && query.byRelation ? objects[index]!.filter(({ relation }) => !touched.has(relation!) && relations.states.has(relation!)) : [];
          objects[index] = [...kept, ...objectsOf(results[i]!)];
        }
      }
      sessions.set(session, { states, objects, relations });
      return new Map(objects.flat().map(({ object }) => [key(object), object]));
    },
  };
}

/** Asks for a few relations only, where a query can be asked so. */
function restricted(sql: string, touched: ReadonlySet<string>): string {
  return sql.replace(/\/\* (AND .*?) \*\/$/, (_, condition: string) => condition.replace(":touched", `ARRAY[${[...touched].join(", ")}]::oid[]`));
}

async function relationsOf(session: Session, needed: boolean, states: Map<string, string>, known: Known | undefined): Promise<RelationStates> {
  if (!needed && known) return known.relations;
  const { newestOid, newestTransaction } = known?.relations ?? { newestOid: 0, newestTransaction: 0 };
  const [relations, changed] = await session.query(relationStates(newestOid, newestTransaction));
  return readStates(relations!.rows, changed!.rows[0]![0] === "t", states);
}

/** Whether a query has to be asked: something that it reads has changed, or it never was. */
function isOpen(query: Query, states: Map<string, string>, known: Known | undefined): boolean {
  if (isEmpty(query, states)) return false;
  if (!known || query.main === undefined) return true;
  return query.reads.some((catalog) => states.get(catalog) !== known.states.get(catalog));
}

function isEmpty({ main }: Query, states: Map<string, string>): boolean {
  return main !== undefined && (states.get(main)?.startsWith("0:") ?? false);
}

/** Catalogs that the names in any definition come from: a renamed column changes the text of every view on it. */
const NAMES = ["pg_class", "pg_attribute", "pg_type", "pg_proc", "pg_namespace", "pg_operator", "pg_collation", "pg_opclass", "pg_attrdef"];
const DEFINITIONS = /pg_get_|format_type|::reg|quote_ident\(pg_get_userbyid|regprocedure/;

function describeQuery(sql: string): Query {
  const mentioned = new Set(sql.match(/\bpg_[a-z_]+\b/g) ?? []);
  if (/\bobj_description\(|\bcol_description\(/.test(sql)) mentioned.add("pg_description");
  if (DEFINITIONS.test(sql)) for (const catalog of NAMES) mentioned.add(catalog);
  if (/pg_get_(viewdef|ruledef)/.test(sql)) mentioned.add("pg_rewrite");
  // From the outermost FROM on: the select list may hold subqueries with theirs.
  const main = /^[\s\S]* AS relation FROM (pg_[a-z_]+) /.exec(sql)?.[1];
  const tracked = main !== undefined && main in SYSTEM_CATALOGS;
  // Roles and their kin are shared by all databases and readable only through views: asked each time.
  return { sql, byRelation: sql.includes(":touched"), reads: [...mentioned].filter((catalog) => catalog in SYSTEM_CATALOGS), main: tracked ? main : undefined };
}

function objectsOf(result: Result): Found[] {
  return result.rows.map((row) => {
    const [kind, name, parent, order, attributes, relation] = row as [Kind, string, string | null, string, string, string | null];
    return { object: { kind, name, parent, order: Number(order), attributes: parse(attributes) }, relation };
  });
}

function parse(text: string): Record<string, Json> {
  return JSON.parse(text.replace(TIMESTAMP, creationTime)) as Record<string, Json>;
}

/** `'now'::timestamp` is folded into the time at which an object was made: another one each time, and nobody's choice. */
const TIMESTAMP = /'(\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d)?)?)'/g;
const DAY_MS = 86_400_000;

function creationTime(whole: string, time: string): string {
  return Math.abs(Date.parse(time.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")) - Date.now()) < DAY_MS ? "'now'" : whole;
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
