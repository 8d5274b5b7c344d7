import { type Catalog, type CatalogObject, childrenOf, list, localName, text } from "../catalog/catalog.ts";
import { identifiers, parenthesized } from "./names.ts";

/** What one needs to know of a table to read or fill it; all of it from the catalog. */
export interface TableShape {
  name: string;
  columns: CatalogObject[];
  key: string[];
  checks: { name: string; definition: string }[];
  foreignKeys: { columns: string[]; table: string; references: string[] }[];
  /** `ONLY ` where child tables would otherwise be read along. */
  only: string;
}

/** Tables that hold rows of their own: partitions are read through their parent, foreign tables not at all. */
export function tableShapes(catalog: Catalog): TableShape[] {
  const children = childrenOf(catalog);
  const shapes: TableShape[] = [];
  for (const [name, table] of catalog) {
    if (table.kind !== "table" || text(table, "partition bound") !== undefined) continue;
    shapes.push(knownShape(table, children.get(name) ?? []));
  }
  return shapes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Objects are kept from one reading of the catalog to the next, as long as they stay what they were. */
const known = new WeakMap<CatalogObject, { children: CatalogObject[]; shape: TableShape }>();

function knownShape(table: CatalogObject, children: CatalogObject[]): TableShape {
  const last = known.get(table);
  if (last?.children.length === children.length && children.every((child, i) => child === last.children[i]))
    return last.shape;
  const shape = shapeOf(table, children);
  known.set(table, { children, shape });
  return shape;
}

function shapeOf(table: CatalogObject, children: CatalogObject[]): TableShape {
  const columns = children.filter((child) => child.kind === "column").sort((a, b) => a.order - b.order);
  const constraints = children.filter((child) => child.kind === "constraint");
  const definition = (constraint: CatalogObject) => text(constraint, "definition") ?? "";
  const notNull = new Set(columns.filter((column) => text(column, "not null")).map(localName));
  const keys = constraints
    .filter((c) => /^(PRIMARY KEY|UNIQUE) \(/.test(definition(c)))
    .sort((a, b) => Number(definition(b).startsWith("P")) - Number(definition(a).startsWith("P")))
    .map((c) => columnList(definition(c)));
  return {
    name: table.name,
    columns,
    key: keys.find((key) => key.every((column) => notNull.has(column))) ?? [],
    checks: constraints
      .filter((c) => definition(c).startsWith("CHECK"))
      .map((c) => ({ name: localName(c), definition: definition(c) })),
    foreignKeys: constraints
      .filter((c) => definition(c).startsWith("FOREIGN KEY"))
      .map((c) => foreignKey(definition(c))),
    only: list(table, "parents").length === 0 && text(table, "partition key") !== undefined ? "" : "ONLY ",
  };
}

function columnList(definition: string): string[] {
  return identifiers(parenthesized(definition, definition.indexOf("(")));
}

function foreignKey(definition: string): TableShape["foreignKeys"][number] {
  const at = definition.indexOf(" REFERENCES ") + " REFERENCES ".length;
  const open = /^(?:"(?:[^"]|"")*"|[^."(])+(?:\.(?:"(?:[^"]|"")*"|[^"(])+)?/.exec(definition.slice(at))![0].length + at;
  return {
    columns: columnList(definition),
    table: definition.slice(at, open).trim(),
    references: identifiers(parenthesized(definition, open)),
  };
}
