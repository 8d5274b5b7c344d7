import type { OpenApi } from "../read/spec.ts";
import { canChange } from "./components.ts";
import { success } from "./envelope.ts";
import type { Names } from "./names.ts";
import { keyParameters, type Resource } from "./resource.ts";
import type { Keywords } from "./restrict.ts";

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

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

/** A body that has to be there. */
export const body = (schema: string) => ({ required: true, ...json(ref(schema)) });

/** Errors by status, all in the envelope. */
export function errors(...statuses: (keyof typeof ERRORS)[]): Record<string, unknown> {
  return Object.fromEntries(
    statuses.map((status) => [status, { description: ERRORS[status], ...json(ref("Problem")) }]),
  );
}

/** An answer with one row. */
export function oneOf(name: string, description: string): Record<string, unknown> {
  return { description, ...json(success(ref(name))) };
}

/** Lists rows, page by page. */
export function listOf(
  { relation, name }: Resource,
  id: string,
  summary: string,
  parameters: unknown[] = [],
): Keywords {
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

/** Operations on all rows of a resource, and on single ones where there is a key. */
export function addOperations(resource: Resource, paths: OpenApi["paths"], ids: Names): void {
  const { relation, name, plural, path } = resource;
  const tags = [relation.name];
  const collection: Record<string, unknown> = {
    get: listOf(resource, ids.take(`list${plural}`), `List rows of ${relation.name}`),
  };
  paths[path] = collection;
  if (relation.kind === "view") return;
  collection.post = {
    tags,
    summary: `Create a row of ${relation.name}`,
    operationId: ids.take(`create${name}`),
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
      operationId: ids.take(`get${name}`),
      responses: { "200": oneOf(name, "The row."), ...errors("400", "404", "500") },
    },
  };
  if (canChange(resource))
    item.patch = {
      tags,
      summary: `Change a row of ${relation.name}`,
      operationId: ids.take(`update${name}`),
      requestBody: body(`${name}Update`),
      responses: { "200": oneOf(name, "The row as it is now."), ...errors("400", "404", "409", "500") },
    };
  item.delete = {
    tags,
    summary: `Delete a row of ${relation.name}`,
    operationId: ids.take(`delete${name}`),
    responses: { "204": { description: "It is gone." }, ...errors("400", "404", "409", "500") },
  };
  paths[`${path}${key.path}`] = item;
}
