import { nearest } from "../../config/suggestion.ts";
import type { Pointer, Spec } from "./document.ts";
import { below } from "./pointer.ts";

const DESCRIBED = ["summary", "description"];
const EXAMPLES = ["example", "examples"];
const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"];
const ITEMS = ["pattern", "minItems", "maxItems", "uniqueItems", "enum", "items", "type", "format", "default"];

/** The fields of each object of a document, of all versions together: "Fixed Fields" in OpenAPI's text. */
const FIELDS = {
  document: [
    ...["openapi", "swagger", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs"],
    ...["jsonSchemaDialect", "$self", "host", "basePath", "schemes", "consumes", "produces", "definitions"],
    ...["parameters", "responses", "securityDefinitions"],
  ],
  components: [
    ...["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links"],
    ...["callbacks", "pathItems", "mediaTypes"],
  ],
  operation: [
    ...DESCRIBED,
    ...["tags", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated"],
    ...["security", "servers", "consumes", "produces", "schemes"],
  ],
  parameter: [
    ...DESCRIBED,
    ...EXAMPLES,
    ...BOUNDS,
    ...ITEMS,
    ...["name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema"],
    ...["content", "collectionFormat"],
  ],
  "request body": [...DESCRIBED, "content", "required"],
  "media type": [...EXAMPLES, ...["schema", "itemSchema", "encoding", "prefixEncoding", "itemEncoding", "description"]],
  response: [...DESCRIBED, ...EXAMPLES, "headers", "content", "links", "schema"],
  schema: [
    ...BOUNDS,
    ...ITEMS,
    ...EXAMPLES,
    ...["$ref", "$id", "$schema", "$anchor", "$defs", "$comment", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "id"],
    ...["$recursiveRef", "$recursiveAnchor", "definitions", "title", "description", "const", "required", "properties"],
    ...["additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties"],
    ...["dependentRequired", "dependentSchemas", "dependencies", "prefixItems", "additionalItems", "contains"],
    ...["minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties", "allOf", "anyOf", "oneOf", "not"],
    ...["if", "then", "else", "nullable", "readOnly", "writeOnly", "deprecated", "discriminator", "xml"],
    ...["externalDocs", "contentEncoding", "contentMediaType", "contentSchema"],
    // Of JSON Schema's cousins.
    ...["optional", "options", "summary", "name", "names", "label"],
  ],
} as const;

/** Large specs have hundreds of thousands of keys. */
const KNOWN = new Map(Object.entries(FIELDS).map(([kind, fields]) => [kind, new Set<string>(fields)]));

/** So long a key at least, and so unlike at most, that it can be taken for a slip. */
const SHORTEST = 4;
const unlike = (key: string): number => (key.length < 6 ? 1 : 2);

/**
 * Complains about a key that is no field of its object and looks very much like one: what stands under it is left out,
 * and nobody would notice. Keys that look like nothing known are left alone, as many authors keep notes of their own.
 */
export function checkKeys(spec: Spec, kind: keyof typeof FIELDS, value: Record<string, unknown>, at: Pointer): void {
  const known = KNOWN.get(kind)!;
  for (const key of Object.keys(value)) {
    if (key.length < SHORTEST || known.has(key) || key.startsWith("x-")) continue;
    const meant = nearest(key, FIELDS[kind], unlike(key));
    if (meant === undefined || Object.hasOwn(value, meant)) continue;
    spec.complain(
      "unknown-key",
      "warning",
      below(at, key),
      `${JSON.stringify(key)} is no field of ${kind === "components" ? "" : kind === "operation" ? "an " : "a "}${kind}; it was left out. Did you mean ${JSON.stringify(meant)}?`,
    );
  }
}
