import type { Result, Session } from "../engines/engine.ts";
import { Plans } from "../engines/plans.ts";
import { type Catalog, type CatalogObject, type Json, type Kind, key } from "./catalog.ts";
import { type Clock, withoutFoldedNow } from "./folded-now.ts";
import { changeQuery, NEW_TYPES, OTHER_COMMENTS, RELATION_STATES, ROUTINE_STATES } from "./queries/changes.ts";
import { globalQueries } from "./queries/globals.ts";
import { describeQuery, type Query } from "./queries/query.ts";
import { relationQueries } from "./queries/relations.ts";
import { routineQueries } from "./queries/routines.ts";
import { typeQueries } from "./queries/types.ts";
import { isChanged, newestTransaction, type States, statesFrom, type Touched, touchedSince } from "./touched.ts";

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

interface Known {
  states: States;
  /** By query, each with the oid of what it belongs to. */
  objects: Found[][];
}

interface Found {
  object: CatalogObject;
  owner: string | null;
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

  async function read(session: Session): Promise<Catalog> {
    const known = sessions.get(session);
    const since = { type: "bigint", value: String(known ? newestTransaction(known.states) : 0) };
    const plans = Plans.in(session);
    const [settings, ...answers] = await plans.ask([
      SETTINGS,
      plans.run(changes),
      ...[RELATION_STATES, ROUTINE_STATES, NEW_TYPES].map((sql) => plans.run(sql, since)),
    ]);
    const clock = clockOf(settings!);
    const states = statesFrom(answers, known?.states);
    const touched = known && (touchedSince(known.states, states) ?? everything(states));
    const objects: Found[][] = [];
    const open: { index: number; statement: string }[] = [];
    for (const [index, query] of queries.entries()) {
      const before = known && { objects: known.objects[index]!, states: known.states };
      const { kept, statement } = stillOpen(query, states, before, touched, plans);
      objects[index] = kept;
      if (statement !== undefined) open.push({ index, statement });
    }
    if (open.length > 0) {
      const [, ...found] = await plans.ask([SETTINGS, ...open.map(({ statement }) => statement)]);
      for (const [i, { index }] of open.entries()) objects[index]!.push(...objectsOf(found[i]!, clock));
    }
    // Names of roles stand in privileges wherever they are.
    if (
      known &&
      queries.some(({ sql }, index) => sql.includes(ROLES) && isRenamed(known.objects[index]!, objects[index]!))
    ) {
      sessions.delete(session);
      return read(session);
    }
    sessions.set(session, { states, objects });
    return new Map(objects.flat().map(({ object }) => [key(object), object]));
  }

  return {
    read,
    known: (session) => sessions.get(session) as unknown as KnownCatalog | undefined,
    resume: (session, known) => void sessions.set(session, known as unknown as Known),
  };
}

/**
 * Without people's schemas in the search path every name in a definition is a qualified one. Temporary tables, which
 * else come before all, must not stand in for the system's. Also what `clockOf` needs.
 */
const SETTINGS =
  "SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('plan_cache_mode', 'force_generic_plan', true), extract(epoch FROM clock_timestamp()), extract(timezone FROM clock_timestamp())";

/** What of a query's objects is still so, and the statement that asks for the others, if there can be any. */
function stillOpen(
  query: Query,
  states: States,
  known: { objects: Found[]; states: States } | undefined,
  touched: Touched | undefined,
  plans: Plans,
): { kept: Found[]; statement?: string } {
  const { sql, restricted, main } = query;
  if (main !== undefined && states.catalogs.get(main)?.startsWith("0:")) return { kept: [] };
  // What is asked for once is not worth a plan.
  if (!known || !touched) return { kept: [], statement: sql };
  if (!restricted)
    return isAsked(query, states, known, touched) ? { kept: [], statement: plans.run(sql) } : { kept: known.objects };
  const { group } = restricted;
  const all = states[`${group}s`];
  const kept = known.objects.filter(({ owner }) => all.has(owner!) && !touched[group].has(owner!));
  const owners = [...touched[group]].filter((oid) => hasPart(query, states, oid));
  if (owners.length === 0) return { kept };
  return { kept, statement: plans.run(restricted.sql, { type: "oid[]", value: `ARRAY[${owners.join(", ")}]::oid[]` }) };
}

function hasPart({ part, kinds }: Query, { relations }: States, oid: string): boolean {
  const relation = relations.get(oid);
  if (!relation) return true;
  return (part === undefined || (relation.parts & part) !== 0) && (kinds?.includes(relation.kind) ?? true);
}

/** Whether something that a query reads has changed. */
function isAsked(
  { main, reads, readsRelations, readsRoutines }: Query,
  states: States,
  known: { objects: Found[]; states: States },
  touched: Touched,
): boolean {
  if (main === undefined) return true;
  const isOther = (catalog: string) => states.catalogs.get(catalog) !== known.states.catalogs.get(catalog);
  // What there is none of, only a new row of its own can make, or a comment on what is no object without one.
  if (known.objects.length === 0 && !isOther(main) && !isOther(OTHER_COMMENTS)) return false;
  return (
    reads.some(isOther) ||
    (readsRelations && isChanged("relation", touched, known.states, states)) ||
    (readsRoutines && isChanged("routine", touched, known.states, states))
  );
}

function everything({ relations, routines }: States): Touched {
  return { relation: new Set(relations.keys()), routine: new Set(routines.keys()) };
}

const ROLES = " FROM pg_roles ";

function isRenamed(before: Found[], now: Found[]): boolean {
  const names = new Map(before.map(({ object }) => [object.order, object.name]));
  return now.some(({ object }) => names.has(object.order) && names.get(object.order) !== object.name);
}

function objectsOf(result: Result, clock: Clock): Found[] {
  return result.rows.map((row) => {
    const [kind, name, parent, order, attributes, owner] = row as [
      Kind,
      string,
      string | null,
      string,
      string,
      string | null,
    ];
    return { object: { kind, name, parent, order: Number(order), attributes: parse(attributes, clock) }, owner };
  });
}

function parse(text: string, clock: Clock): Record<string, Json> {
  return JSON.parse(withoutFoldedNow(text, clock)) as Record<string, Json>;
}

function clockOf({ rows: [row] }: Result): Clock {
  return { now: Number(row![2]) * 1000, offset: Number(row![3]) * 1000 };
}

function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
