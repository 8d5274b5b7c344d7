import { type CatalogObject, localName, parentName, text } from "../catalog.ts";

const PLAIN: Partial<Record<CatalogObject["kind"], string>> = {
  schema: "SCHEMA",
  extension: "EXTENSION",
  role: "ROLE",
  parameter: "PARAMETER",
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
  "large object": "LARGE OBJECT",
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
    case "database":
      // Its name is put in when the statement runs: see `inThisDatabase`.
      return "DATABASE %I";
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

/** ALTER DATABASE and its kin cannot name "this database": a block looks up what `%I` in the statement stands for. */
export function inThisDatabase(statement: string): string {
  const format = statement.replaceAll("'", "''").replaceAll("%", "%%").replaceAll("%%I", "%I");
  return `DO $$ BEGIN EXECUTE format('${format}', current_database()); END $$`;
}
