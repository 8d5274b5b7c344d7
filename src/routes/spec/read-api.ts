import type { Api, Operation, SchemaAt } from "./api.ts";
import type { Spec } from "./document.ts";
import { below } from "./pointer.ts";
import { readOperations, typeNamesOf } from "./read-operations.ts";
import { readSchemas } from "./read-schemas.ts";
import { readSecuritySchemes } from "./read-security.ts";
import { serversOfSwagger2 } from "./read-swagger2.ts";
import { memberOf, type Node, Reader } from "./reader.ts";
import { serversOf } from "./servers.ts";
import { checkKeys } from "./unknown-keys.ts";

/**
 * What a spec says, in the same form for all versions: operations with everything merged and named, and all schemas that
 * can be referred to. What is wrong is left out or mended, and a finding says so.
 */
export function readApi(spec: Spec): Api {
  const reader = new Reader(spec);
  const root: Node = { value: spec.root, at: { file: spec.entry, path: [] } };
  const old = spec.version === "2.0";
  const components = old ? root : reader.object(root, "components");
  checkKeys(spec, "document", root.value, root.at);
  if (components && !old) checkKeys(spec, "components", components.value, components.at);
  const schemes = readSecuritySchemes(
    reader,
    part(reader, components, old ? "securityDefinitions" : "securitySchemes"),
  );
  const drafts = readOperations(reader, root, schemes);
  const schemas = readSchemas(spec, part(reader, components, old ? "definitions" : "schemas"), schemasOf(drafts));
  const taken = schemas.list.map(({ identifier }) => identifier);
  const types = typeNamesOf(drafts, taken);
  const info = infoOf(reader, root);
  return {
    spec,
    version: spec.version,
    title: (info && reader.text(info, "title")) ?? "API",
    apiVersion: (info && reader.text(info, "version")) ?? "0.0.0",
    description: info && reader.text(info, "description"),
    servers: old ? serversOfSwagger2(reader, root) : serversOf(reader, root),
    operations: drafts.map((draft) => ({ ...draft, types: types.get(draft.id)! })),
    schemas: schemas.list,
    named: schemas.named,
    base: schemas.base,
    mapped: schemas.mapped,
    securitySchemes: schemes,
    findings: spec.findings,
  };
}

function part(reader: Reader, components: Node | undefined, key: string): Node | undefined {
  return components && reader.object(components, key);
}

function infoOf(reader: Reader, root: Node): Node | undefined {
  const info = reader.object(root, "info");
  if (info === undefined || memberOf(info.value, "title") === undefined)
    reader.spec.complain(
      "incomplete-spec",
      "warning",
      info === undefined ? root.at : below(root.at, "info"),
      'The spec has no "info" with a title; it is called "API" here.',
      { subject: "info" },
    );
  return info;
}

/** Every schema that an operation has itself. */
export function* schemasOf(operations: readonly Omit<Operation, "types">[]): Generator<SchemaAt> {
  for (const { parameters, body, responses } of operations) {
    for (const { schema, content } of parameters) {
      if (schema) yield schema;
      if (content?.schema) yield content.schema;
    }
    const media = [...(body?.content ?? []), ...responses.flatMap((response) => response.content)];
    for (const { schema, itemSchema, encoding } of media) {
      if (schema) yield schema;
      if (itemSchema) yield itemSchema;
      for (const { headers } of Object.values(encoding))
        for (const header of headers) if (header.schema) yield header.schema;
    }
    for (const { headers } of responses) for (const header of headers) if (header.schema) yield header.schema;
  }
}
