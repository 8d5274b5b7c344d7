import { readApplication } from "../../../src/routes/read/application.ts";
import { sourceFiles } from "../../../src/routes/read/files.ts";
import { specOf } from "../../../src/routes/read/spec.ts";

/** Reads files as an application. */
export function read(files: Record<string, string>) {
  const application = readApplication(sourceFiles(Object.keys(files), (path) => files[path]));
  const spec = specOf(application, { title: "test", version: "1" });
  return {
    application,
    spec,
    /** "get /users/{id}" */
    routes: application.operations.map(({ method, path }) => `${method} ${path}`),
    /** "file:line what" */
    unread: application.unread.map(({ what, location }) => `${location.file}:${location.line} ${what}`),
    operation: (method: string, path: string) => spec.paths[path]?.[method] as Operation,
  };
}

export interface Operation {
  operationId?: string;
  tags: string[];
  parameters?: { name: string; in: string; required?: boolean; schema: unknown }[];
  requestBody?: { required?: boolean; content: Record<string, { schema: unknown }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: unknown }> }>;
  security?: unknown[];
}

export const bodyOf = (operation: Operation) => operation.requestBody?.content["application/json"]?.schema;
export const answerOf = (operation: Operation, status: string) =>
  operation.responses[status]?.content?.["application/json"]?.schema;
