/** What tells whether a relation, or anything that describes it, has changed. */
export interface RelationStates {
  /** By the relation's oid. */
  states: Map<string, { state: string; name: string; columns: string | null }>;
  /** A type or a routine that was there before is not what it was. */
  namesChanged: boolean;
  newestOid: number;
  newestTransaction: number;
}

/** @param rows oid, state, name and columns of each relation */
export function readStates(rows: (string | null)[][], namesChanged: boolean, catalogs: Map<string, string>): RelationStates {
  const states: RelationStates["states"] = new Map();
  let newestOid = 0;
  for (const [relation, state, name, columns] of rows) {
    states.set(relation!, { state: state!, name: name!, columns: columns! });
    newestOid = Math.max(newestOid, Number(relation));
  }
  let newestTransaction = 0;
  for (const state of catalogs.values()) newestTransaction = Math.max(newestTransaction, Number(state.split(":")[1]));
  return { states, namesChanged, newestOid, newestTransaction };
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
  catalogs: Map<string, string>,
  catalogsBefore: Map<string, string>,
): Set<string> | undefined {
  if (now.namesChanged || EVERYWHERE.some((catalog) => catalogs.get(catalog) !== catalogsBefore.get(catalog))) return undefined;
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
