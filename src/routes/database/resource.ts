import type { Catalog, Column, Relation } from "./catalog.ts";
import { demandsOfCheck } from "./checks.ts";
import { isNullable, typeSchema, type Unsaid } from "./column-schema.ts";
import { Names, pascal, singular } from "./names.ts";
import { type Keywords, restrict } from "./restrict.ts";
import { kindOfType } from "./subject.ts";

/** A table or view with what its operations need. */
export interface Resource {
  relation: Relation;
  /** "Order": name of its component schema. */
  name: string;
  /** "Orders" */
  plural: string;
  /** "/orders" */
  path: string;
  /** Name of each key column as a parameter. */
  keyNames: string[];
  columns: ResourceColumn[];
}

export interface ResourceColumn extends Column {
  /** What may be written to it. */
  written: Values;
  /** What it may hold: more, where a CHECK was added that rows from before need not keep to. */
  read: Values;
}

export interface Values {
  /** Without null. */
  schema: Keywords;
  isNullable: boolean;
}

/** @param unsaid told of everything that the resources do not say of the catalog */
export function resourcesOf(catalog: Catalog, names: Names, unsaid: Unsaid): Resource[] {
  const many = new Set(catalog.relations.map(({ schema }) => schema)).size > 1;
  const paths = new Paths(catalog.relations, many);
  return catalog.relations.map((relation) => {
    const { schema, name, kind, key } = relation;
    if (kind === "table" && key.length === 0)
      unsaid(`single rows of ${schema}.${name}, which has no key: they can be listed and created only`);
    const shown = many && schema !== "public" ? `${schema}_${name}` : name;
    return {
      relation,
      name: names.take(pascal(singular(shown)), ["Create", "Update"]),
      plural: pascal(shown),
      path: paths.of(relation),
      keyNames: parameterNames(key),
      columns: columnsOf(catalog, relation, unsaid),
    };
  });
}

function columnsOf(catalog: Catalog, { schema, name, columns, checks }: Relation, unsaid: Unsaid): ResourceColumn[] {
  const result = columns.map((column) => ({
    ...column,
    written: { schema: typeSchema(catalog, column, unsaid), isNullable: isNullable(catalog, column) },
    read: { schema: typeSchema(catalog, column, unsaid), isNullable: isNullable(catalog, column) },
  }));
  const byName = new Map(result.map((column) => [column.name, column]));
  for (const check of checks) {
    const demands = demandsOfCheck(check.expression, (given) => {
      const column = byName.get(given);
      return column && kindOfType(catalog, column.type, column.modifier, column.dimensions);
    });
    if (!demands.isWhole) unsaid(`the CHECK ${check.name} of ${schema}.${name}: ${check.expression}`);
    const sides = (name: string) => {
      const column = byName.get(name);
      return column ? (check.isValidated ? [column.written, column.read] : [column.written]) : [];
    };
    for (const [given, all] of demands.keywords)
      for (const side of sides(given)) side.schema = all.reduce(restrict, side.schema);
    for (const given of demands.notNull) for (const side of sides(given)) side.isNullable = false;
  }
  return result;
}

/** A name as a segment of a path; braces would be parameters. */
export const segment = (name: string) => encodeURIComponent(name).replaceAll("%20", "-");

/** Paths of relations: "/orders", with several schemas also "/sales/orders". No two have the same. */
class Paths {
  readonly #many: boolean;
  readonly #taken: Set<string>;

  constructor(relations: Relation[], many: boolean) {
    this.#many = many;
    // Who is called as its path is keeps it, whatever else is there: "a b" gives way to "a-b".
    this.#taken = new Set(relations.filter((it) => !isChanged(it)).map((it) => this.#plain(it)));
  }

  of(relation: Relation): string {
    const path = this.#plain(relation);
    if (!isChanged(relation)) return path;
    let candidate = path;
    for (let n = 2; this.#taken.has(candidate); n++) candidate = `${path}-${n}`;
    this.#taken.add(candidate);
    return candidate;
  }

  #plain({ schema, name }: Relation): string {
    return this.#many && schema !== "public" ? `/${segment(schema)}/${segment(name)}` : `/${segment(name)}`;
  }
}

const isChanged = ({ schema, name }: Relation) => `${schema}${name}`.includes(" ");

function parameterNames(columns: string[]): string[] {
  const names = new Names();
  return columns.map((column) => names.take(column.replace(/[^\w$]/g, "_")));
}

/** The parameters of a key, in its order. */
export function keyParameters({ relation, columns, keyNames }: Resource): { path: string; parameters: unknown[] } {
  return {
    path: keyNames.map((name) => `/{${name}}`).join(""),
    parameters: relation.key.map((key, i) => ({
      name: keyNames[i],
      in: "path",
      required: true,
      schema: columns.find(({ name }) => name === key)!.read.schema,
    })),
  };
}
