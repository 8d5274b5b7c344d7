import type { Catalog } from "./catalog.ts";
import { constantDefault, nullable } from "./column-schema.ts";
import type { Resource, ResourceColumn } from "./resource.ts";
import type { Keywords } from "./restrict.ts";

/** The schemas of a row, of one to be created and of a change, by their names. */
export function componentsOf(catalog: Catalog, resource: Resource): Record<string, Keywords> {
  const { relation, name, columns } = resource;
  const readOnly = (column: ResourceColumn) => column.generated || relation.kind === "view";
  const row: Keywords = {
    type: "object",
    ...(relation.comment && { description: relation.comment }),
    properties: properties(columns, (column) => ({
      ...plain(column, "read"),
      ...(readOnly(column) && { readOnly: true }),
    })),
    required: columns.map((column) => column.name),
  };
  if (relation.kind === "view") return { [name]: row };
  return {
    [name]: row,
    [`${name}Create`]: creation(catalog, resource),
    ...(canChange(resource) && {
      [`${name}Update`]: {
        ...objectOf(
          properties(changeable(resource), (column) => plain(column, "written")),
          [],
        ),
        minProperties: 1,
      },
    }),
  };
}

/**
 * The schema of a row to be created.
 * @param given names of columns that are known without it
 */
export function creation(catalog: Catalog, { columns }: Resource, given: readonly string[] = []): Keywords {
  const writable = columns.filter(({ generated, name }) => !generated && !given.includes(name));
  const ownDefault = (column: ResourceColumn) => column.default ?? catalog.types.get(column.type)?.default ?? null;
  const required = writable.filter((column) => !column.written.isNullable && ownDefault(column) === null);
  return objectOf(
    properties(writable, (column) => {
      const value = constantDefault(ownDefault(column), column.written.schema);
      return { ...plain(column, "written"), ...(value !== undefined && { default: value }) };
    }),
    required.map((column) => column.name),
  );
}

/** Whether there is anything in a row but its key that a client may set. */
export const canChange = (resource: Resource) => resource.relation.key.length > 0 && changeable(resource).length > 0;

function changeable({ relation, columns }: Resource): ResourceColumn[] {
  return columns.filter(({ generated, name }) => !generated && !relation.key.includes(name));
}

function plain({ comment, ...column }: ResourceColumn, side: "read" | "written"): Keywords {
  const { schema, isNullable } = column[side];
  return { ...(isNullable ? nullable(schema) : schema), ...(comment && { description: comment }) };
}

const properties = (columns: ResourceColumn[], build: (column: ResourceColumn) => Keywords) =>
  Object.fromEntries(columns.map((column) => [column.name, build(column)]));

function objectOf(properties: Record<string, Keywords>, required: string[]): Keywords {
  return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}
