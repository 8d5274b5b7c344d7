import type { OpenApi } from "../read/spec.ts";
import type { Catalog } from "./catalog.ts";
import type { Unsaid } from "./column-schema.ts";
import { componentsOf } from "./components.ts";
import { pagination, problem } from "./envelope.ts";
import { Names } from "./names.ts";
import { addOperations } from "./operations.ts";
import { addRelations } from "./relations.ts";
import { resourcesOf } from "./resource.ts";

/**
 * Operations to list, read, create, change and delete the rows of tables, and to list those of views.
 * @param unsaid told of everything in the catalog that the spec does not say
 */
export function crudSpec(catalog: Catalog, info: OpenApi["info"], unsaid: Unsaid): OpenApi {
  const names = new Names();
  for (const own of ["Problem", "Page"]) names.take(own);
  const ids = new Names();
  const resources = resourcesOf(catalog, names, unsaid);
  const spec: OpenApi = { openapi: "3.1.0", info, paths: {}, components: { schemas: {} } };
  const schemas = spec.components!.schemas!;
  for (const resource of resources) {
    Object.assign(schemas, componentsOf(catalog, resource));
    addOperations(resource, spec.paths, ids);
  }
  for (const resource of resources)
    addRelations(resource, { catalog, resources, paths: spec.paths, schemas, names, ids });
  Object.assign(schemas, { Problem: problem(), Page: pagination() });
  return spec;
}
