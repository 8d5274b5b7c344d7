import type { Result, Session } from "../engines/engine.ts";
import { type Catalog, type CatalogObject, type Json, type Kind, key } from "./catalog.ts";
import { changeQuery, SYSTEM_CATALOGS } from "./queries/changes.ts";
import { globalQueries } from "./queries/globals.ts";
import { relationQueries } from "./queries/relations.ts";
import { routineQueries } from "./queries/routines.ts";
import { typeQueries } from "./queries/types.ts";
import { type RelationStates, readStates, touchedRelations } from "./touched-relations.ts";

export interface CatalogReader {
  /** Reads the whole catalog. Must run in a session that may see everything; is faster when it is asked in the same one again. */
  read(session: Session): Promise<Catalog>;
  /** What was read last in a session: lets a session of a copy of its database go on from there. */
  known(session: Session): KnownCatalog | undefined;
  /** Tells that the database of `session` is a copy of the one in which `known` was read, as it was then. */
  resume(session: Session, known: KnownCatalog): void;
}

declare const opaque: unique symbol;
/** What a reader remembers of a catalog. Opaque. */
export interface KnownCatalog {
  [opaque]: never;
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
  const queries = [...globalQueries(version), ...typeQueries, ...relationQueries(version), ...routineQueries].map(
    (sql) => describeQuery(sql.replaceAll(":other_roles", roles)),
  );
  const changes = changeQuery(version);
  const sessions = new WeakMap<Session, Known>();
  return {
    async read(session) {
      const [answer] = await (session.queryAgain?.(changes) ?? session.query(changes));
      const states = new Map(answer!.columns.map((name, i) => [name, answer!.rows[0]![i]!]));
      const known = sessions.get(session);
      const open = queries
        .map((query, index) => ({ query, index }))
        .filter(({ query, index }) => isOpen(query, index, states, known));
      const isRelationOpen = open.some(({ query }) => query.byRelation);
      const relations =
        known && !isRelationOpen ? known.relations : await readStates(session, known?.relations, states);
      const touched = known && touchedRelations(relations, known.relations, states, known.states);
      const objects = queries.map((query, index) => (isEmpty(query, states) ? [] : (known?.objects[index] ?? [])));
      if (open.length > 0) {
        const plan = touched && (await planned(session, queries));
        const sql = open.map(({ query, index }) => (plan ? plan(index, query, touched!) : query.sql)).join(";\n");
        const results = (await session.query(`${EMPTY_PATH}; ${sql}`)).slice(1);
        for (const [i, { index, query }] of open.entries()) {
          const kept =
            touched && query.byRelation
              ? objects[index]!.filter(({ relation }) => !touched.has(relation!) && relations.states.has(relation!))
              : [];
          objects[index] = [...kept, ...objectsOf(results[i]!)];
        }
      }
      sessions.set(session, { states, objects, relations });
      return new Map(objects.flat().map(({ object }) => [key(object), object]));
    },
    known: (session) => sessions.get(session) as unknown as KnownCatalog | undefined,
    resume: (session, known) => void sessions.set(session, known as unknown as Known),
  };
}

/** For one query of several statements. An empty search path makes every name in a definition a qualified one. */
const EMPTY_PATH =
  "SELECT set_config('search_path', '', true), set_config('plan_cache_mode', 'force_generic_plan', true)";
const RESTRICTION = /\/\* (AND .*?) \*\/$/;

/** Writes a query that asks for a few relations only, where it can be asked so; planned before, where a session keeps plans. */
type Restrict = (index: number, query: Query, touched: ReadonlySet<string>) => string;

/** Sessions in which all queries are planned: to plan one takes several times what it takes to run it. */
const plannedIn = new WeakSet<Session>();

async function planned(session: Session, queries: Query[]): Promise<Restrict> {
  if (!session.keepsPlans)
    return (_, { sql }, touched) =>
      sql.replace(RESTRICTION, (_whole, condition: string) => condition.replace(":touched", oids(touched)));
  if (!plannedIn.has(session)) {
    const plans = queries.map(({ sql }, index) => {
      const restricted = sql.replace(RESTRICTION, (_whole, condition: string) => condition.replace(":touched", "$1"));
      return `PREPARE ${planName(index)}${restricted === sql ? "" : "(oid[])"} AS ${restricted}`;
    });
    await session.query(`${EMPTY_PATH}; ${plans.join(";\n")}`);
    plannedIn.add(session);
  }
  return (index, { byRelation }, touched) => `EXECUTE ${planName(index)}${byRelation ? `(${oids(touched)})` : ""}`;
}

function planName(index: number): string {
  return `backend_kit_catalog_${index}`;
}

function oids(relations: ReadonlySet<string>): string {
  return `ARRAY[${[...relations].join(", ")}]::oid[]`;
}

/** Whether a query has to be asked: something that it reads has changed, or it never was. */
function isOpen(query: Query, index: number, states: Map<string, string>, known: Known | undefined): boolean {
  if (isEmpty(query, states)) return false;
  if (!known || query.main === undefined) return true;
  const { main } = query;
  // What there is none of, only a new row of its own can make.
  if (known.objects[index]!.length === 0 && states.get(main) === known.states.get(main)) return false;
  return query.reads.some((catalog) => states.get(catalog) !== known.states.get(catalog));
}

function isEmpty({ main }: Query, states: Map<string, string>): boolean {
  return main !== undefined && (states.get(main)?.startsWith("0:") ?? false);
}

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
const WRITERS: [RegExp, string[]][] = [
  [/pg_get_(?!userbyid)/, NAMES],
  [/format_type|::regtype/, ["pg_type", "pg_namespace"]],
  [/::regproc/, ["pg_proc", "pg_type", "pg_namespace"]],
  [/pg_get_(viewdef|ruledef)/, ["pg_rewrite"]],
  [/\bobj_description\(|\bcol_description\(/, ["pg_description"]],
];

function describeQuery(sql: string): Query {
  const mentioned = new Set(sql.match(/\bpg_[a-z_]+\b/g) ?? []);
  for (const [writer, catalogs] of WRITERS) {
    if (writer.test(sql)) for (const catalog of catalogs) mentioned.add(catalog);
  }
  // From the outermost FROM on: the select list may hold subqueries with theirs.
  const main = /^[\s\S]* AS relation FROM (pg_[a-z_]+) /.exec(sql)?.[1];
  const tracked = main !== undefined && main in SYSTEM_CATALOGS;
  // Roles and their kin are shared by all databases and readable only through views: asked each time.
  return {
    sql,
    byRelation: sql.includes(":touched"),
    reads: [...mentioned].filter((catalog) => catalog in SYSTEM_CATALOGS),
    main: tracked ? main : undefined,
  };
}

function objectsOf(result: Result): Found[] {
  return result.rows.map((row) => {
    const [kind, name, parent, order, attributes, relation] = row as [
      Kind,
      string,
      string | null,
      string,
      string,
      string | null,
    ];
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
  return Math.abs(Date.parse(time.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")) - Date.now()) < DAY_MS
    ? "'now'"
    : whole;
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
