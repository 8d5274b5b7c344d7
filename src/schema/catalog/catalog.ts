/** Everything that can be restored wrongly, by kind of object. */
export type Kind =
  | "schema"
  | "extension"
  | "database"
  | "parameter"
  | "role"
  | "setting"
  | "language"
  | "type"
  | "enum"
  | "domain"
  | "domain constraint"
  | "range"
  | "collation"
  | "conversion"
  | "table"
  | "foreign table"
  | "column"
  | "constraint"
  | "index"
  | "sequence"
  | "view"
  | "materialized view"
  | "rule"
  | "trigger"
  | "policy"
  | "function"
  | "procedure"
  | "aggregate"
  | "operator"
  | "operator class"
  | "operator family"
  | "cast"
  | "transform"
  | "access method"
  | "text search configuration"
  | "text search dictionary"
  | "text search parser"
  | "text search template"
  | "foreign-data wrapper"
  | "foreign server"
  | "user mapping"
  | "statistics"
  | "default privileges"
  | "publication"
  | "subscription"
  | "event trigger"
  | "large object";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One object of a database's catalog, free of oids and of names that the server invents. */
export interface CatalogObject {
  kind: Kind;
  /** `schema.table.column`, identifiers quoted as SQL needs them. */
  name: string;
  /** Key of the object that it lives and dies with: a column's table. */
  parent: string | null;
  /** Its oid: the order of creation within one database. Never compared. */
  order: number;
  /** What is compared: one entry an attribute; absent means the default. */
  attributes: Record<string, Json>;
}

/** A database's catalog, by `key()`. */
export type Catalog = Map<string, CatalogObject>;

/** What an object is found by: its kind and its name. */
export function key(object: { kind: Kind; name: string }): string {
  return `${object.kind} ${object.name}`;
}

/** Whether it belongs to the database as such, and so does not go along when a server copies it. */
export function belongsToDatabase({ kind, name }: CatalogObject): boolean {
  return kind === "database" || (kind === "setting" && (name === "DATABASE" || name.endsWith(" IN DATABASE")));
}

/** Whether somebody said anything of the database as such. */
export function hasDatabaseState(catalog: Catalog): boolean {
  for (const object of catalog.values()) {
    if (!belongsToDatabase(object)) continue;
    if (object.kind === "setting" || Object.keys(object.attributes).some((name) => name !== "owner")) return true;
  }
  return false;
}

/** The children of each object, by the parent's key. */
export function childrenOf(catalog: Catalog): Map<string, CatalogObject[]> {
  const children = new Map<string, CatalogObject[]>();
  for (const object of catalog.values()) {
    if (object.parent === null) continue;
    const list = children.get(object.parent);
    if (list) list.push(object);
    else children.set(object.parent, [object]);
  }
  return children;
}

/** The name of an object's parent, without its kind: a column's table. */
export function parentName(object: CatalogObject): string {
  const kind = PARENT_KINDS.find((candidate) => object.parent?.startsWith(`${candidate} `));
  return kind ? object.parent!.slice(kind.length + 1) : "";
}

/** An object's own name within its parent: a column's, without schema and table. */
export function localName(object: CatalogObject): string {
  return object.name.slice(parentName(object).length + 1);
}

const PARENT_KINDS: Kind[] = [
  "foreign table",
  "table",
  "materialized view",
  "view",
  "domain",
  "type",
  "foreign server",
];

/** A text attribute, or undefined. */
export function text(object: CatalogObject, attribute: string): string | undefined {
  const value = object.attributes[attribute];
  return value === undefined || value === null ? undefined : String(value);
}

/** An attribute that is a list of texts; empty when absent. */
export function list(object: CatalogObject, attribute: string): string[] {
  const value = object.attributes[attribute];
  return Array.isArray(value) ? value.map(String) : [];
}
