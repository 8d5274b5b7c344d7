import type { Catalog, CatalogObject, Kind } from "../catalog/catalog.ts";
import type { SplitScript, Statement } from "../sql/statement.ts";

/**
 * Whether a script may run code of people's own: anything but definitions, or definitions that compute something with
 * a routine of theirs (a default for rows that are there, a check of them, an index of an expression). When in doubt
 * it may. What a session has run it remembers until it ends, such as how a function saw a table that has changed since.
 * @param catalog what is there when the script begins
 */
export function mayRunCode({ statements }: SplitScript, catalog: Catalog): boolean {
  const routines = routinesOf(catalog);
  for (const { text } of statements) for (const [, name] of text.matchAll(NEW_ROUTINE)) routines.add(plain(name!));
  return statements.some((statement) => mayRun(statement, routines, catalog));
}

function mayRun({ text, words }: Statement, routines: ReadonlySet<string>, catalog: Catalog): boolean {
  const [verb = "", second = "", , fourth = ""] = words;
  const what = second === "OR" ? fourth : second;
  if (routines.has(ON_DEFINITION) || !DEFINES.has(verb) || RUNS.has(what)) return true;
  if (verb === "DROP" || verb === "COMMENT" || verb === "GRANT" || verb === "REVOKE") return false;
  if (verb === "CREATE" && ONLY_KEEPS.has(what)) return false;
  if (RUNS_CODE.test(text)) return true;
  if (routines.size === 0) return false;
  // What is stored may be computed again for the rows that are there.
  return (
    callsOne(namesCalled(text), routines) || [...catalog.values()].some((it) => callsOne(computedBy(it), routines))
  );
}

const DEFINES: ReadonlySet<string> = new Set(["CREATE", "ALTER", "DROP", "COMMENT", "GRANT", "REVOKE"]);
const RUNS: ReadonlySet<string> = new Set(["EXTENSION", "EVENT", "MATERIALIZED", "DATABASE", "SYSTEM", "SUBSCRIPTION"]);
const RUNS_CODE = /\bconcurrently\b|\bas\s*(?:\(\s*)?(select|with|values|table|execute)\b/i;
/** Kept, and run later. */
const ONLY_KEEPS: ReadonlySet<string> = new Set([
  "FUNCTION",
  "PROCEDURE",
  "TRIGGER",
  "POLICY",
  "RULE",
  "VIEW",
  "SCHEMA",
  "SEQUENCE",
  "TYPE",
]);
const NEW_ROUTINE = /\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure|aggregate)\s+([^\s(]+)\s*\(/gi;

/** Bare names, as they stand before a parenthesis, and words for what is called without a name. */
function routinesOf(catalog: Catalog): Set<string> {
  const names = new Set<string>();
  for (const { kind, name } of catalog.values()) {
    if (ROUTINES.has(kind)) names.add(plain(name.slice(0, name.indexOf("("))));
    else if (NAMELESS.has(kind)) names.add(ANY);
    else if (kind === "event trigger") names.add(ON_DEFINITION);
  }
  return names;
}

const ROUTINES: ReadonlySet<Kind> = new Set<Kind>(["function", "procedure", "aggregate"]);
const NAMELESS: ReadonlySet<Kind> = new Set<Kind>(["operator", "operator class", "cast", "range"]);
/** No name that a routine can have. */
const ANY = "(any)";
const ON_DEFINITION = "(on definition)";

function plain(name: string): string {
  return name.replace(/^.*\./s, "").replaceAll('"', "").toLowerCase();
}

/** A name is looked at from its beginning alone: a long one, such as a blob in hexadecimal, has many places in it. */
const CALL = /((?<!")"(?:[^"]|"")+"|(?<![\p{L}\p{N}_$])[\p{L}_][\p{L}\p{N}_$]*)\s*\(/gu;

function namesCalled(text: string): string[] {
  return [...text.matchAll(CALL)].map(([, name]) => plain(name!));
}

function callsOne(names: string[], routines: ReadonlySet<string>): boolean {
  return routines.has(ANY) || names.some((name) => routines.has(name));
}

const COMPUTED: ReadonlySet<Kind> = new Set<Kind>(["column", "constraint", "index", "domain constraint", "statistics"]);

/** Objects are kept from one reading of the catalog to the next, as long as they stay what they were. */
const computed = new WeakMap<CatalogObject, string[]>();

function computedBy(object: CatalogObject): string[] {
  if (!COMPUTED.has(object.kind)) return [];
  let names = computed.get(object);
  if (!names) {
    names = Object.values(object.attributes).flatMap((value) => (typeof value === "string" ? namesCalled(value) : []));
    computed.set(object, names);
  }
  return names;
}
