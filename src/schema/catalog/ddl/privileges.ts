import { type CatalogObject, type Kind, list, localName, parentName, text } from "../catalog.ts";
import { phrase } from "./common.ts";

const GRANT_ON: Partial<Record<Kind, string>> = {
  view: "TABLE",
  "materialized view": "TABLE",
  "foreign table": "TABLE",
  aggregate: "FUNCTION",
  enum: "TYPE",
  range: "TYPE",
  "foreign server": "FOREIGN SERVER",
};

/** What everybody may do where nobody said anything else. */
const PUBLIC_BY_DEFAULT: Partial<Record<Kind, string>> = {
  function: "EXECUTE",
  procedure: "EXECUTE",
  aggregate: "EXECUTE",
  type: "USAGE",
  enum: "USAGE",
  domain: "USAGE",
  range: "USAGE",
  language: "USAGE",
  database: "CONNECT,TEMPORARY",
};

/** Kinds on which nobody has privileges by default: an owner has those on the whole. */
const NOBODY_BY_DEFAULT: ReadonlySet<Kind> = new Set(["column"]);

/** All that an owner may do, by what stands after ON in a GRANT; newer servers know more. */
const ALL: Record<string, string[]> = {
  TABLE: ["DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"],
  TABLES: ["DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE"],
  SEQUENCE: ["SELECT", "UPDATE", "USAGE"],
  SEQUENCES: ["SELECT", "UPDATE", "USAGE"],
  SCHEMA: ["CREATE", "USAGE"],
  SCHEMAS: ["CREATE", "USAGE"],
  DATABASE: ["CONNECT", "CREATE", "TEMPORARY"],
  FUNCTION: ["EXECUTE"],
  PROCEDURE: ["EXECUTE"],
  FUNCTIONS: ["EXECUTE"],
  TYPE: ["USAGE"],
  TYPES: ["USAGE"],
  DOMAIN: ["USAGE"],
  LANGUAGE: ["USAGE"],
  FOREIGN: ["USAGE"],
  LARGE: ["SELECT", "UPDATE"],
  PARAMETER: ["ALTER SYSTEM", "SET"],
};

/** By grantee: privileges with commas between them, a star after those that may be handed on. */
type Entries = Map<string, string>;

/** GRANT and REVOKE that bring an object with default privileges, or with those of `from`, to its own. */
export function privilegeStatements(object: CatalogObject, from?: CatalogObject): string[] {
  const target = on(object);
  const column = object.kind === "column" ? ` (${localName(object)})` : "";
  const words = (names: string[]) => names.map((name) => `${name}${column}`).join(", ");
  return changes(entriesOf(object), from ? entriesOf(from) : defaultEntries(object), (who, wanted, present) => [
    ...(present === undefined ? [] : [`REVOKE ALL${column} ON ${target} FROM ${who}`]),
    ...grants(wanted).map(
      ({ privileges, option }) =>
        `GRANT ${words(privileges)} ON ${target} TO ${who}${option ? " WITH GRANT OPTION" : ""}`,
    ),
  ]);
}

/**
 * ALTER DEFAULT PRIVILEGES that bring one entry to another; undefined on either side: there is none, and the server's
 * own defaults hold.
 */
export function defaultPrivilegeStatements(was: CatalogObject | undefined, is: CatalogObject | undefined): string[] {
  const object = (was ?? is)!;
  const schema = text(object, "schema");
  const objects = object.name.slice(0, object.name.indexOf(" OF "));
  const scope = `ALTER DEFAULT PRIVILEGES FOR ROLE ${text(object, "role")}${schema === undefined ? "" : ` IN SCHEMA ${schema}`}`;
  const none: Entries = new Map();
  // Those of a schema are added to the others.
  if (schema === undefined) {
    none.set(text(object, "role")!, (ALL[objects] ?? ALL[objects.split(" ")[0]!] ?? []).join(","));
    if (objects === "FUNCTIONS") none.set("PUBLIC", "EXECUTE");
    if (objects === "TYPES") none.set("PUBLIC", "USAGE");
  }
  const whole = ALL[objects] ?? ALL[objects.split(" ")[0]!];
  const entries = (of: CatalogObject | undefined) => (of ? simplified(listed(of), whole) : simplified(none, whole));
  return changes(entries(was), entries(is), (who, wanted, present) => [
    ...(present === undefined ? [] : [`${scope} REVOKE ALL ON ${objects} FROM ${who}`]),
    ...grants(wanted).map(
      ({ privileges, option }) =>
        `${scope} GRANT ${privileges.join(", ")} ON ${objects} TO ${who}${option ? " WITH GRANT OPTION" : ""}`,
    ),
  ]);
}

function changes(
  wanted: Entries,
  present: Entries,
  write: (who: string, wanted: string | undefined, present: string | undefined) => string[],
): string[] {
  return [...new Set([...wanted.keys(), ...present.keys()])]
    .sort()
    .filter((who) => wanted.get(who) !== present.get(who))
    .flatMap((who) => write(who, wanted.get(who), present.get(who)));
}

/** Absent: the default ones hold. An empty list: nobody has any. */
function entriesOf(object: CatalogObject): Entries {
  if (object.attributes.privileges === undefined) return defaultEntries(object);
  return simplified(listed(object), ALL[on(object).split(" ")[0]!]);
}

function defaultEntries(object: CatalogObject): Entries {
  if (NOBODY_BY_DEFAULT.has(object.kind)) return new Map();
  const owner = text(object, "owner");
  const everybody = PUBLIC_BY_DEFAULT[object.kind];
  const entries: Entries = new Map();
  if (owner !== undefined) entries.set(owner, "ALL");
  const whole = ALL[on(object).split(" ")[0]!];
  if (everybody !== undefined) entries.set("PUBLIC", everybody);
  return simplified(entries, whole);
}

function listed(object: CatalogObject): Entries {
  return new Map(
    list(object, "privileges").map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** All privileges that there are become ALL: which ones these are depends on the server. */
function simplified(entries: Entries, whole: string[] | undefined): Entries {
  const isAll = (privileges: string) => {
    const names = new Set(privileges.split(","));
    return whole !== undefined && !privileges.includes("*") && whole.every((name) => names.has(name));
  };
  return new Map([...entries].map(([who, privileges]) => [who, isAll(privileges) ? "ALL" : privileges]));
}

function grants(entry: string | undefined): { privileges: string[]; option: boolean }[] {
  const names = entry?.split(",").filter((name) => name !== "") ?? [];
  const plain = names.filter((name) => !name.endsWith("*"));
  const withOption = names.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));
  return [
    ...(plain.length > 0 ? [{ privileges: plain, option: false }] : []),
    ...(withOption.length > 0 ? [{ privileges: withOption, option: true }] : []),
  ];
}

function on(object: CatalogObject): string {
  if (object.kind === "column") return `TABLE ${parentName(object)}`;
  const word = GRANT_ON[object.kind];
  return word ? `${word} ${object.name}` : phrase(object);
}
