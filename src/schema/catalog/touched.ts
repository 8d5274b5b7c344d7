import type { Result } from "../engines/engine.ts";
import { MEMBERS, OTHER_COMMENTS } from "./queries/changes.ts";

/** What tells whether anything in a database has changed, and what. Transactions as the server counts them. */
export interface States {
  /** By system catalog. */
  catalogs: ReadonlyMap<string, string>;
  /** By oid: tables, views, sequences and the like with all that hangs on them. */
  relations: ReadonlyMap<string, Relation>;
  /** By oid. */
  routines: ReadonlyMap<string, Routine>;
  /** What types and labels of enums are called, by oid; some may be gone. */
  types: ReadonlyMap<string, string>;
}

interface Relation {
  state: string;
  /** Bits as in `PARTS`. */
  parts: number;
  /** As in `pg_class.relkind`. */
  kind: string;
  name: string | null;
  columns: string | null;
}

interface Routine {
  state: string;
  signature: string | null;
}

/** Oids of what has to be read again. */
export interface Touched {
  relation: ReadonlySet<string>;
  routine: ReadonlySet<string>;
}

/** Touched, or gone: then also what others say of it. */
export function isChanged(group: keyof Touched, touched: Touched, before: States, now: States): boolean {
  return touched[group].size > 0 || now[`${group}s`].size !== before[`${group}s`].size;
}

/** The newest transaction that changed a catalog. */
export function newestTransaction({ catalogs, relations, routines }: States): number {
  let newest = 0;
  const look = (state: string) => {
    newest = Math.max(newest, Number(state.slice(state.indexOf(":") + 1)));
  };
  for (const state of catalogs.values()) look(state);
  for (const { state } of relations.values()) look(state);
  for (const { state } of routines.values()) look(state);
  return newest;
}

/** States from the answers to the four queries about them; what is not newer than `before` is taken from there. */
export function statesFrom([catalogs, relations, routines, types]: Result[], before: States | undefined): States {
  const relationOf = ([oid, state, parts, kind, name, columns]: (string | null)[]): [string, Relation] => {
    const known = name === null ? before?.relations.get(oid!) : undefined;
    return [
      oid!,
      {
        state: state!,
        parts: Number(parts),
        kind: kind!,
        name: known?.name ?? name!,
        columns: known ? known.columns : columns!,
      },
    ];
  };
  const routineOf = ([oid, state, signature]: (string | null)[]): [string, Routine] => [
    oid!,
    { state: state!, signature: signature ?? before?.routines.get(oid!)?.signature ?? null },
  ];
  return {
    catalogs: new Map(catalogs!.columns.map((name, i) => [name, catalogs!.rows[0]![i]!])),
    relations: new Map(relations!.rows.map(relationOf)),
    routines: new Map(routines!.rows.map(routineOf)),
    types: new Map([...(before?.types ?? []), ...(types!.rows as [string, string][])]),
  };
}

/** Catalogs whose changes may show in the definition of any object, or are too rare to be followed one by one. */
const EVERYWHERE = [
  "pg_namespace",
  "pg_operator",
  "pg_collation",
  "pg_opclass",
  "pg_inherits",
  "pg_partitioned_table",
  "pg_foreign_table",
  "pg_foreign_server",
  "pg_statistic_ext",
  "pg_am",
  "pg_language",
  "pg_ts_config",
  "pg_ts_dict",
  MEMBERS,
  OTHER_COMMENTS,
];

/**
 * What has to be read again; undefined: everything, as a name has changed that definitions elsewhere may hold (of a
 * table in a foreign key, of a column in a view, of a function in a default).
 */
export function touchedSince(before: States, now: States): Touched | undefined {
  if (EVERYWHERE.some((catalog) => now.catalogs.get(catalog) !== before.catalogs.get(catalog))) return undefined;
  for (const [oid, name] of now.types) if (isOther(before.types.get(oid), name)) return undefined;
  const routine = new Set<string>();
  for (const [oid, { state, signature }] of now.routines) {
    const was = before.routines.get(oid);
    if (was?.state === state) continue;
    routine.add(oid);
    if (was && was.signature !== signature) return undefined;
  }
  const relation = new Set<string>();
  for (const [oid, { state, name, columns }] of now.relations) {
    const was = before.relations.get(oid);
    if (was?.state === state) continue;
    relation.add(oid);
    if (was && (was.name !== name || isRenamed(was.columns, columns))) return undefined;
  }
  return { relation, routine };
}

function isOther(was: string | undefined, is: string): boolean {
  return was !== undefined && was !== is;
}

function isRenamed(before: string | null, now: string | null): boolean {
  if (before === now || before === null || now === null) return false;
  const names = new Map(now.split("\n").map((line) => [line.split(" ", 1)[0], line]));
  return before.split("\n").some((line) => {
    const same = names.get(line.split(" ", 1)[0]);
    return same !== undefined && same !== line;
  });
}
