import { type Catalog, type CatalogObject, type Kind, key, localName, parentName } from "../catalog/catalog.ts";
import { isAttribute, phrase } from "../catalog/ddl/common.ts";
import { unqualified } from "../catalog/ddl/words.ts";

/** What can be renamed, in the order in which it has to be: a name holds that of what it stands in. */
export const RENAMED: readonly (readonly Kind[])[] = [
  ["role", "schema", "foreign-data wrapper", "foreign server", "language"],
  [
    ...["table", "foreign table", "view", "materialized view", "sequence", "enum", "domain", "range", "type"],
    ...["collation", "conversion", "statistics"],
    ...["text search configuration", "text search dictionary", "text search parser", "text search template"],
  ] as Kind[],
  ["column", "constraint", "index"],
];

/**
 * Statements that give objects the names back that they had before, and with them keep what they hold: a column that
 * was dropped and added again is empty. Objects are the same when their oid is, so both catalogs must be of one database.
 */
export function renameStatements(before: Catalog, now: Catalog, kinds: readonly Kind[]): string[] {
  const gone = new Map<string, CatalogObject>();
  for (const object of before.values())
    if (kinds.includes(object.kind) && !now.has(key(object))) gone.set(identity(object, before), object);
  if (gone.size === 0) return [];
  const statements: string[] = [];
  for (const object of now.values()) {
    if (!kinds.includes(object.kind) || before.has(key(object))) continue;
    const was = gone.get(identity(object, now));
    if (was) statements.push(...statementsFor(was, object));
  }
  return statements;
}

/** A column's order is its number in its table; that of the others is their oid. */
function identity(object: CatalogObject, catalog: Catalog): string {
  const table = object.kind === "column" ? catalog.get(object.parent!)?.order : "";
  return `${object.kind} ${table} ${object.order}`;
}

function statementsFor(was: CatalogObject, is: CatalogObject): string[] {
  switch (is.kind) {
    case "role":
    case "schema":
    case "language":
    case "foreign server":
    case "foreign-data wrapper":
      return [`ALTER ${phrase(is)} RENAME TO ${was.name}`];
    case "column":
      return isAttribute(is)
        ? [`ALTER TYPE ${parentName(is)} RENAME ATTRIBUTE ${localName(is)} TO ${localName(was)}`]
        : [`ALTER TABLE ${parentName(is)} RENAME COLUMN ${localName(is)} TO ${localName(was)}`];
    case "constraint":
      return [`ALTER TABLE ${parentName(is)} RENAME CONSTRAINT ${localName(is)} TO ${localName(was)}`];
    default: {
      const schema = schemaOf(was);
      const moves = schema !== schemaOf(is);
      const moved = moves ? { ...is, name: `${schema}.${unqualified(is.name)}` } : is;
      return [
        ...(moves && is.kind !== "index" ? [`ALTER ${phrase(is)} SET SCHEMA ${schema}`] : []),
        ...(unqualified(was.name) === unqualified(is.name)
          ? []
          : [`ALTER ${phrase(moved)} RENAME TO ${unqualified(was.name)}`]),
      ];
    }
  }
}

function schemaOf({ name }: CatalogObject): string {
  return name.slice(0, -unqualified(name).length - 1);
}
