import {
  DOMAIN_CONSTRAINTS,
  MEMBERS,
  OTHER_COMMENTS,
  PARTS,
  RELATION_CATALOGS,
  ROUTINE_CATALOGS,
  SYSTEM_CATALOGS,
} from "./changes.ts";
import { restricted } from "./fragments.ts";

/** A query for objects of some kinds, and what its answer depends on. */
export interface Query {
  sql: string;
  /** System catalogs that its answer is made of, as `changeQuery` names them. */
  reads: string[];
  readsRelations: boolean;
  readsRoutines: boolean;
  /** What its objects belong to, where it can be asked for some of them, and the statement that asks. */
  restricted: ReturnType<typeof restricted>;
  /** Bit of `PARTS` that a relation has when it has such objects. */
  part?: number;
  /** Kinds of relations that have such objects, as in `pg_class.relkind`; undefined: any. */
  kinds?: string[];
  /** The one that has a row for each object: without rows there is no object. Undefined: it is always asked. */
  main?: string;
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
  [/\bobj_description\(/, [OTHER_COMMENTS]],
  [/\bshobj_description\(/, ["pg_shdescription"]],
];

/** Finds out what a query reads. */
export function describeQuery(sql: string): Query {
  // Members of extensions are followed apart.
  const mentioned = new Set(sql.replaceAll("FROM pg_depend member", "").match(/\bpg_[a-z_]+\b/g) ?? []);
  for (const [writer, catalogs] of WRITERS) {
    if (writer.test(sql)) for (const catalog of catalogs) mentioned.add(catalog);
  }
  // From the outermost FROM on: the select list may hold subqueries with theirs.
  const from = /^[\s\S]* AS owner FROM (pg_[a-z_]+) /.exec(sql)?.[1] ?? "";
  const limits = restricted(sql);
  const kinds = /^[\s\S]* AS owner FROM [\s\S]* c\.relkind IN \(([^)]*)\)/.exec(limits?.sql ?? "")?.[1];
  const main = limits || from !== "pg_constraint" ? from : DOMAIN_CONSTRAINTS;
  const isFollowed = (catalog: string) =>
    catalog in SYSTEM_CATALOGS || catalog === DOMAIN_CONSTRAINTS || catalog === OTHER_COMMENTS || catalog === MEMBERS;
  // Roles and their kin are readable only through views: asked each time.
  return {
    sql,
    restricted: limits,
    reads: [...mentioned, main, MEMBERS].filter(isFollowed),
    readsRelations: [...mentioned].some((catalog) => RELATION_CATALOGS.has(catalog)),
    readsRoutines: [...mentioned].some((catalog) => ROUTINE_CATALOGS.has(catalog)),
    ...(limits?.group === "relation" && { part: PARTS[from] }),
    ...(kinds && { kinds: kinds.match(/\w/g)! }),
    ...(isFollowed(main) && { main }),
  };
}
