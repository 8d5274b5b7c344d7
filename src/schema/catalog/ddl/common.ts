import { type CatalogObject, list, localName, parentName, text } from "../catalog.ts";

const PLAIN: Partial<Record<CatalogObject["kind"], string>> = {
  schema: "SCHEMA",
  extension: "EXTENSION",
  role: "ROLE",
  language: "LANGUAGE",
  type: "TYPE",
  enum: "TYPE",
  range: "TYPE",
  domain: "DOMAIN",
  collation: "COLLATION",
  conversion: "CONVERSION",
  table: "TABLE",
  "foreign table": "FOREIGN TABLE",
  column: "COLUMN",
  index: "INDEX",
  sequence: "SEQUENCE",
  view: "VIEW",
  "materialized view": "MATERIALIZED VIEW",
  function: "FUNCTION",
  procedure: "PROCEDURE",
  aggregate: "AGGREGATE",
  operator: "OPERATOR",
  "operator class": "OPERATOR CLASS",
  "operator family": "OPERATOR FAMILY",
  cast: "CAST",
  transform: "TRANSFORM",
  "access method": "ACCESS METHOD",
  statistics: "STATISTICS",
  publication: "PUBLICATION",
  subscription: "SUBSCRIPTION",
  "event trigger": "EVENT TRIGGER",
  "foreign-data wrapper": "FOREIGN DATA WRAPPER",
  "foreign server": "SERVER",
  "user mapping": "USER MAPPING",
  "text search configuration": "TEXT SEARCH CONFIGURATION",
  "text search dictionary": "TEXT SEARCH DICTIONARY",
  "text search parser": "TEXT SEARCH PARSER",
  "text search template": "TEXT SEARCH TEMPLATE",
};

/** Whether a column is an attribute of a composite type, which has DDL of its own. */
export function isAttribute(column: CatalogObject): boolean {
  return column.parent?.startsWith("type ") === true;
}

/** How DDL names an object: `TABLE public.users`, `TRIGGER t ON public.users`. */
export function phrase(object: CatalogObject): string {
  switch (object.kind) {
    case "constraint":
      return `CONSTRAINT ${localName(object)} ON ${parentName(object)}`;
    case "domain constraint":
      return `CONSTRAINT ${localName(object)} ON DOMAIN ${parentName(object)}`;
    case "trigger":
    case "policy":
    case "rule":
      return `${object.kind.toUpperCase()} ${localName(object)} ON ${parentName(object)}`;
    case "aggregate":
      return `AGGREGATE ${object.name.replace(/\(\)$/, "(*)")}`;
    case "large object":
      return `LARGE OBJECT ${object.name}`;
    default:
      return `${PLAIN[object.kind] ?? object.kind.toUpperCase()} ${object.name}`;
  }
}

export function commentStatements(object: CatalogObject, always = false): string[] {
  const comment = text(object, "comment");
  if (comment === undefined && !always) return [];
  // An extension's comment comes with it; only its owner may set one, and most are not.
  if (object.kind === "extension" && !always) return [];
  return [`COMMENT ON ${phrase(object)} IS ${comment === undefined ? "NULL" : `'${comment.replaceAll("'", "''")}'`}`];
}

/** Nothing for objects that belong to the role which runs the migration. */
export function ownerStatements(object: CatalogObject): string[] {
  const owner = text(object, "owner");
  return owner === undefined || owner === "CURRENT_USER" ? [] : [`ALTER ${phrase(object)} OWNER TO ${owner}`];
}

const GRANT_ON: Partial<Record<CatalogObject["kind"], string>> = {
  view: "TABLE",
  "materialized view": "TABLE",
  "foreign table": "TABLE",
  aggregate: "FUNCTION",
  enum: "TYPE",
  range: "TYPE",
  "foreign server": "FOREIGN SERVER",
};

/** GRANT and REVOKE that bring an object with default privileges, or with those of `from`, to its own. */
export function privilegeStatements(object: CatalogObject, from?: CatalogObject): string[] {
  const wanted = list(object, "privileges");
  const present = from ? list(from, "privileges") : [];
  if (wanted.length === 0 && present.length === 0) return [];
  const statements: string[] = [];
  const grantees = new Set([...wanted, ...present].map(grantee));
  const owner = text(object, "owner");
  if (from === undefined || present.length === 0) {
    // The default is in force: take it from everybody whom the list leaves out or changes.
    if (object.kind !== "column") {
      for (const implied of [owner, ...(PUBLIC_BY_DEFAULT.has(object.kind) ? ["PUBLIC"] : [])])
        if (implied) grantees.add(implied);
    }
  }
  for (const who of [...grantees].sort()) {
    const entry = wanted.find((e) => grantee(e) === who);
    const now = present.find((e) => grantee(e) === who);
    if (entry === now && present.length > 0) continue;
    if (now !== undefined || present.length === 0)
      statements.push(
        `REVOKE ALL${object.kind === "column" ? ` (${localName(object)})` : ""} ${on(object)} FROM ${who}`,
      );
    if (entry) statements.push(...grants(object, entry));
    else if (wanted.length === 0) statements.push(...defaultGrant(object, who, owner));
  }
  if (wanted.length === 0 && present.length > 0 && object.kind !== "column") {
    for (const who of [owner, ...(PUBLIC_BY_DEFAULT.has(object.kind) ? ["PUBLIC"] : [])]) {
      if (who && !grantees.has(who)) statements.push(...defaultGrant(object, who, owner));
    }
  }
  return statements;
}

const PUBLIC_BY_DEFAULT: ReadonlySet<CatalogObject["kind"]> = new Set([
  "function",
  "procedure",
  "aggregate",
  "type",
  "enum",
  "domain",
  "range",
  "language",
]);

function defaultGrant(object: CatalogObject, who: string, owner: string | undefined): string[] {
  if (object.kind === "column") return [];
  if (who === owner) return [`GRANT ALL ${on(object)} TO ${who}`];
  return who === "PUBLIC" && PUBLIC_BY_DEFAULT.has(object.kind) ? [`GRANT ALL ${on(object)} TO PUBLIC`] : [];
}

function grants(object: CatalogObject, entry: string): string[] {
  const privileges = entry.slice(entry.lastIndexOf("=") + 1).split(",");
  const plain = privileges.filter((p) => !p.endsWith("*"));
  const withOption = privileges.filter((p) => p.endsWith("*")).map((p) => p.slice(0, -1));
  const column = object.kind === "column" ? ` (${localName(object)})` : "";
  const words = (names: string[]) => names.map((p) => `${p}${column}`).join(", ");
  return [
    ...(plain.length ? [`GRANT ${words(plain)} ${on(object)} TO ${grantee(entry)}`] : []),
    ...(withOption.length ? [`GRANT ${words(withOption)} ${on(object)} TO ${grantee(entry)} WITH GRANT OPTION`] : []),
  ];
}

function on(object: CatalogObject): string {
  if (object.kind === "column") return `ON TABLE ${parentName(object)}`;
  const plain = phrase(object);
  const word = GRANT_ON[object.kind];
  return `ON ${word ? `${word} ${object.name}` : plain}`;
}

function grantee(entry: string): string {
  return entry.slice(0, entry.lastIndexOf("="));
}
