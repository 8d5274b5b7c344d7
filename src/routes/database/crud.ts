import type { OpenApi } from "../read/spec.ts";
import type { Catalog, Column, Reference, Relation } from "./catalog.ts";
import { type Keywords, keywordsOfCheck } from "./checks.ts";
import { constantDefault, isNullable, nullable, restrict, typeSchema } from "./column-schema.ts";
import { pagination, problem, success } from "./envelope.ts";
import { Names, pascal, singular } from "./names.ts";

/** A table or view with what its operations need. */
interface Resource {
  relation: Relation;
  /** "Order": name of its component schema. */
  name: string;
  /** "Orders" */
  plural: string;
  /** "/orders" */
  path: string;
  /** The schema of each column, without null. */
  columns: Map<string, Keywords>;
}

/**
 * Operations to list, read, create, change and delete the rows of tables, and to list those of views.
 * @param unsaid told of everything in the catalog that the spec does not say
 */
export function crudSpec(catalog: Catalog, info: OpenApi["info"], unsaid: (what: string) => void): OpenApi {
  const names = new Names();
  for (const own of ["Problem", "Page"]) names.take(own);
  const many = new Set(catalog.relations.map(({ schema }) => schema)).size > 1;
  const resources = catalog.relations.map((relation) => resourceOf(catalog, relation, many, names, unsaid));
  const spec: OpenApi = { openapi: "3.1.0", info, paths: {}, components: { schemas: {} } };
  const schemas = spec.components!.schemas!;
  for (const resource of resources) {
    addSchemas(catalog, resource, schemas);
    addOperations(resource, spec.paths);
  }
  const ids = new Names();
  for (const resource of resources) addRelations(resource, resources, spec.paths, ids);
  Object.assign(schemas, { Problem: problem(), Page: pagination() });
  return spec;
}

function resourceOf(
  catalog: Catalog,
  relation: Relation,
  withSchema: boolean,
  names: Names,
  unsaid: (what: string) => void,
): Resource {
  const { schema, name } = relation;
  const shown = withSchema && schema !== "public" ? `${schema}_${name}` : name;
  const columns = new Map<string, Keywords>();
  for (const column of relation.columns)
    columns.set(column.name, typeSchema(catalog, column.type, column.modifier, unsaid));
  for (const check of relation.checks) {
    const keywords = keywordsOfCheck(check.expression);
    if (!keywords) unsaid(`the CHECK ${check.name} of ${schema}.${name}: ${check.expression}`);
    for (const [column, all] of keywords ?? [])
      if (columns.has(column)) columns.set(column, all.reduce(restrict, columns.get(column)!));
  }
  if (relation.kind === "table" && relation.key.length === 0)
    unsaid(`single rows of ${schema}.${name}, which has no key: they can be listed and created only`);
  const one = names.take(pascal(singular(shown)), ["Create", "Update"]);
  const path = withSchema && schema !== "public" ? `/${segment(schema)}/${segment(name)}` : `/${segment(name)}`;
  return { relation, name: one, plural: pascal(shown), path, columns };
}

/** A name as a segment of a path; braces would be parameters. */
const segment = (name: string) => encodeURIComponent(name).replaceAll("%20", "-");

function addSchemas(catalog: Catalog, { relation, name, columns }: Resource, schemas: Record<string, unknown>): void {
  const all = (include: (column: Column) => boolean, build: (column: Column) => Keywords) =>
    Object.fromEntries(relation.columns.filter(include).map((column) => [column.name, build(column)]));
  const plain = (column: Column): Keywords => {
    const schema = columns.get(column.name)!;
    return {
      ...(isNullable(catalog, column) ? nullable(schema) : schema),
      ...(column.comment && { description: column.comment }),
    };
  };
  const readOnly = (column: Column) => column.generated || relation.kind === "view";
  schemas[name] = {
    type: "object",
    ...(relation.comment && { description: relation.comment }),
    properties: all(
      () => true,
      (column) => ({ ...plain(column), ...(readOnly(column) && { readOnly: true }) }),
    ),
    required: relation.columns.map((column) => column.name),
  };
  if (relation.kind === "view") return;
  const writable = (column: Column) => !column.generated;
  const withDefault = (column: Column): Keywords => {
    const own = column.default ?? catalog.types.get(column.type)?.default ?? null;
    const value = constantDefault(own, columns.get(column.name)!);
    return { ...plain(column), ...(value !== undefined && { default: value }) };
  };
  const required = relation.columns.filter(
    (column) =>
      writable(column) &&
      !isNullable(catalog, column) &&
      column.default === null &&
      !catalog.types.get(column.type)?.default,
  );
  schemas[`${name}Create`] = objectOf(
    all(writable, withDefault),
    required.map((column) => column.name),
  );
  const changeable = (column: Column) => writable(column) && !relation.key.includes(column.name);
  if (canChange(relation)) schemas[`${name}Update`] = { ...objectOf(all(changeable, plain), []), minProperties: 1 };
}

/** Whether there is anything in a row but its key that a client may set. */
function canChange({ columns, key }: Relation): boolean {
  return key.length > 0 && columns.some((column) => !column.generated && !key.includes(column.name));
}

function objectOf(properties: Record<string, Keywords>, required: string[]): Keywords {
  return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

/** Errors by status, all in the envelope. */
function errors(...statuses: (keyof typeof ERRORS)[]): Record<string, unknown> {
  return Object.fromEntries(
    statuses.map((status) => [status, { description: ERRORS[status], ...json(ref("Problem")) }]),
  );
}

const ERRORS = {
  "400": "The request is not valid.",
  "404": "There is no such row.",
  "409": "Another row stands against it: a unique value that is taken, or a row that refers to this one.",
  "500": "Something went wrong on the server.",
};

const PAGING = [
  {
    name: "page",
    in: "query",
    description: "Which page, from 1.",
    schema: { type: "integer", minimum: 1, default: 1 },
  },
  {
    name: "limit",
    in: "query",
    description: "Rows on a page.",
    schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
  },
];

function listOf({ relation, name }: Resource, id: string, summary: string, parameters: unknown[] = []): unknown {
  return {
    tags: [relation.name],
    summary,
    operationId: id,
    parameters: [...parameters, ...PAGING],
    responses: {
      "200": {
        description: "A page of rows.",
        ...json(success({ type: "array", items: ref(name) }, { page: ref("Page") })),
      },
      ...errors("400", ...(parameters.length > 0 ? (["404"] as const) : []), "500"),
    },
  };
}

function oneOf(name: string, description: string): Record<string, unknown> {
  return { description, ...json(success(ref(name))) };
}

/** The parameters of a key, in its order. A single one is called `id`, when it is the only key of the path. */
function keyParameters({ relation, columns }: Resource, prefix = ""): { path: string; parameters: unknown[] } {
  const names = relation.key.map((column) => `${prefix}${parameterName(column)}`);
  return {
    path: names.map((name) => `/{${name}}`).join(""),
    parameters: relation.key.map((column, i) => ({
      name: names[i],
      in: "path",
      required: true,
      schema: columns.get(column),
    })),
  };
}

const parameterName = (column: string) => column.replace(/[^\w$]/g, "_");

function addOperations(resource: Resource, paths: OpenApi["paths"]): void {
  const { relation, name, plural, path } = resource;
  const tags = [relation.name];
  const body = (schema: string) => ({ required: true, ...json(ref(schema)) });
  const collection: Record<string, unknown> = {
    get: listOf(resource, `list${plural}`, `List rows of ${relation.name}`),
  };
  paths[path] = collection;
  if (relation.kind === "view") return;
  collection.post = {
    tags,
    summary: `Create a row of ${relation.name}`,
    operationId: `create${name}`,
    requestBody: body(`${name}Create`),
    responses: { "201": oneOf(name, "The new row."), ...errors("400", "409", "500") },
  };
  if (relation.key.length === 0) return;
  const key = keyParameters(resource);
  const item: Record<string, unknown> = {
    parameters: key.parameters,
    get: {
      tags,
      summary: `Read a row of ${relation.name}`,
      operationId: `get${name}`,
      responses: { "200": oneOf(name, "The row."), ...errors("400", "404", "500") },
    },
  };
  if (canChange(relation))
    item.patch = {
      tags,
      summary: `Change a row of ${relation.name}`,
      operationId: `update${name}`,
      requestBody: body(`${name}Update`),
      responses: { "200": oneOf(name, "The row as it is now."), ...errors("400", "404", "409", "500") },
    };
  item.delete = {
    tags,
    summary: `Delete a row of ${relation.name}`,
    operationId: `delete${name}`,
    responses: { "204": { description: "It is gone." }, ...errors("400", "404", "409", "500") },
  };
  paths[`${path}${key.path}`] = item;
}

/** What refers to a row stands below it: `/users/{id}/orders`. */
function addRelations(child: Resource, resources: Resource[], paths: OpenApi["paths"], ids: Names): void {
  for (const reference of child.relation.references) {
    const parent = resources.find(({ relation }) => `${relation.schema}.${relation.name}` === reference.target);
    if (!parent || parent.relation.key.length === 0) continue;
    // Only a key leads to one row.
    if (!sameNames(reference.targetColumns, parent.relation.key)) continue;
    const key = keyParameters(parent);
    const path = `${parent.path}${key.path}/${relationSegment(child, reference)}`;
    if (paths[path]) continue;
    const by = isAmbiguous(child, reference) ? `By${pascal(reference.columns.join("_"))}` : "";
    if (isSingle(child.relation, reference))
      paths[path] = {
        get: {
          tags: [child.relation.name],
          summary: `Read the row of ${child.relation.name} that belongs to a row of ${parent.relation.name}`,
          operationId: ids.take(`get${parent.name}${child.name}${by}`),
          parameters: key.parameters,
          responses: { "200": oneOf(child.name, "The row."), ...errors("400", "404", "500") },
        },
      };
    else
      paths[path] = {
        get: listOf(
          child,
          ids.take(`list${parent.name}${child.plural}${by}`),
          `List rows of ${child.relation.name} that belong to a row of ${parent.relation.name}`,
          key.parameters,
        ),
      };
  }
}

/** Several columns that refer to the same table are told apart by their names. */
function isAmbiguous({ relation }: Resource, reference: Reference): boolean {
  return (
    relation.references.filter(({ target }) => target === reference.target).length > 1 ||
    reference.target === `${relation.schema}.${relation.name}`
  );
}

function relationSegment(child: Resource, reference: Reference): string {
  const own = child.path.slice(1).replaceAll("/", "-");
  return isAmbiguous(child, reference) ? `${own}-by-${segment(reference.columns.join("-"))}` : own;
}

/** A row can belong to one only when what refers to it is unique. */
function isSingle({ key, unique }: Relation, { columns }: Reference): boolean {
  return [key, ...unique].some((names) => names.length > 0 && names.every((name) => columns.includes(name)));
}

function sameNames(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
