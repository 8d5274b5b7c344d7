import type { OpenApi } from "../read/spec.ts";
import type { Catalog, Reference, Relation } from "./catalog.ts";
import { creation } from "./components.ts";
import { type Names, pascal } from "./names.ts";
import { body, errors, listOf, oneOf } from "./operations.ts";
import { keyParameters, type Resource, segment } from "./resource.ts";

/** Where the operations of relations are added. */
export interface Relating {
  catalog: Catalog;
  resources: Resource[];
  paths: OpenApi["paths"];
  schemas: Record<string, unknown>;
  /** Of components. */
  names: Names;
  /** Of operations. */
  ids: Names;
}

/** What refers to a row stands below it, to be listed and created: `/users/{id}/orders`. */
export function addRelations(child: Resource, to: Relating): void {
  const told = new Set<string>();
  for (const reference of child.relation.references) {
    const parent = to.resources.find(({ relation }) => isTarget(relation, reference));
    if (!parent || parent.relation.key.length === 0) continue;
    // Only a key leads to one row.
    if (!sameNames(reference.targetColumns, parent.relation.key)) continue;
    // Two constraints on the same columns say the same.
    const said = JSON.stringify([parent.path, reference.columns]);
    if (told.has(said)) continue;
    told.add(said);
    const path = `${parent.path}${keyParameters(parent).path}/${relationSegment(child, reference)}`;
    to.paths[freePath(path, to.paths)] = relationItem(child, parent, reference, to);
  }
}

/** Names that differ in signs that a path cannot hold are told apart by a number. */
function freePath(path: string, taken: OpenApi["paths"]): string {
  let candidate = path;
  for (let n = 2; Object.hasOwn(taken, candidate); n++) candidate = `${path}-${n}`;
  return candidate;
}

function relationItem(child: Resource, parent: Resource, reference: Reference, to: Relating): Record<string, unknown> {
  const { parameters } = keyParameters(parent);
  const by = isAmbiguous(child, reference) ? `By${pascal(reference.columns.join("_"))}` : "";
  const tags = [child.relation.name];
  const owner = `belongs to a row of ${parent.relation.name}`;
  const get = isSingle(child.relation, reference)
    ? {
        tags,
        summary: `Read the row of ${child.relation.name} that ${owner}`,
        operationId: to.ids.take(`get${parent.name}${child.name}${by}`),
        parameters,
        responses: { "200": oneOf(child.name, "The row."), ...errors("400", "404", "500") },
      }
    : listOf(
        child,
        to.ids.take(`list${parent.name}${child.plural}${by}`),
        `List rows of ${child.relation.name} that belong to a row of ${parent.relation.name}`,
        parameters,
      );
  if (!canSet(child, reference)) return { get };
  const name = to.names.take(`${child.name}CreateIn${parent.name}${by}`);
  to.schemas[name] = creation(to.catalog, child, reference.columns);
  const post = {
    tags,
    summary: `Create a row of ${child.relation.name} that ${owner}`,
    operationId: to.ids.take(`create${parent.name}${child.name}${by}`),
    parameters,
    requestBody: body(name),
    responses: { "201": oneOf(child.name, "The new row."), ...errors("400", "404", "409", "500") },
  };
  return { get, post };
}

/** Whether the columns that refer to the parent are a client's to set: the path sets them. */
function canSet({ columns }: Resource, reference: Reference): boolean {
  return reference.columns.every((name) => columns.some((column) => column.name === name && !column.generated));
}

/** Several columns that refer to the same table are told apart by their names. */
function isAmbiguous({ relation }: Resource, reference: Reference): boolean {
  const { schema, name } = reference.target;
  const alike = relation.references.filter(({ target }) => target.schema === schema && target.name === name);
  return new Set(alike.map(({ columns }) => JSON.stringify(columns))).size > 1 || isTarget(relation, reference);
}

const isTarget = ({ schema, name }: Relation, { target }: Reference) =>
  schema === target.schema && name === target.name;

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
