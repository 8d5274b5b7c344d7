import type { Session } from "../engines/engine.ts";
import { RELATION_STATES, relationNames } from "./queries/changes.ts";

/** What tells whether a relation, or anything that describes it, has changed. */
export interface RelationStates {
  /** By the relation's oid. */
  states: Map<string, { state: string; name: string; columns: string | null }>;
  /** A type or a routine that was there before is not what it was. */
  namesChanged: boolean;
  newestOid: number;
  newestTransaction: number;
}

/** Asks for the states of all relations, and for the names of those that changed. */
export async function readStates(
  session: Session,
  before: RelationStates | undefined,
  catalogs: ReadonlyMap<string, string>,
): Promise<RelationStates> {
  const [answer] = await (session.queryAgain?.(RELATION_STATES) ?? session.query(RELATION_STATES));
  const states: RelationStates["states"] = new Map();
  const open: string[] = [];
  let newestOid = 0;
  for (const [relation, state] of answer!.rows as [string, string][]) {
    const known = before?.states.get(relation);
    states.set(relation, known?.state === state ? known : { state, name: "", columns: null });
    if (known?.state !== state) open.push(relation);
    newestOid = Math.max(newestOid, Number(relation));
  }
  const [changed, names] = await session.query(
    relationNames(open, before?.newestOid ?? 0, before?.newestTransaction ?? 0),
  );
  for (const [relation, name, columns] of names!.rows) Object.assign(states.get(relation!)!, { name, columns });
  let newestTransaction = 0;
  for (const state of catalogs.values()) newestTransaction = Math.max(newestTransaction, Number(state.split(":")[1]));
  return { states, namesChanged: changed!.rows[0]![0] === "t", newestOid, newestTransaction };
}

/** Catalogs whose changes may show in the definition of any relation, or are too rare to be followed one by one. */
const EVERYWHERE = [
  "pg_namespace",
  "pg_operator",
  "pg_collation",
  "pg_opclass",
  "pg_inherits",
  "pg_partitioned_table",
  "pg_foreign_table",
  "pg_foreign_server",
  "pg_description",
  "pg_statistic_ext",
  "pg_am",
];

/**
 * Relations that have to be read again; undefined: all of them, as a name has changed that definitions elsewhere may
 * hold (of a table in a foreign key, of a column in a view).
 */
export function touchedRelations(
  now: RelationStates,
  before: RelationStates,
  catalogs: ReadonlyMap<string, string>,
  catalogsBefore: ReadonlyMap<string, string>,
): Set<string> | undefined {
  if (now.namesChanged || EVERYWHERE.some((catalog) => catalogs.get(catalog) !== catalogsBefore.get(catalog)))
    return undefined;
  const touched = new Set<string>();
  for (const [relation, { state, name, columns }] of now.states) {
    const was = before.states.get(relation);
    if (was?.state === state) continue;
    touched.add(relation);
    if (was && (was.name !== name || renamed(was.columns, columns))) return undefined;
  }
  return touched;
}

function renamed(before: string | null, now: string | null): boolean {
  if (before === now || before === null || now === null) return false;
  const names = new Map(now.split("\n").map((line) => [line.split(" ", 1)[0], line]));
  return before.split("\n").some((line) => {
    const same = names.get(line.split(" ", 1)[0]);
    return same !== undefined && same !== line;
  });
}
