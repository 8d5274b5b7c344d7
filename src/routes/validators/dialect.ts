/** `draft4-openapi30`: OpenAPI 3.0 and Swagger 2. `draft2020-12`: OpenAPI 3.1 and 3.2. */
export type Dialect = "draft4-openapi30" | "draft2020-12";

/** The kinds of value that `type` tells apart. */
export const TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"] as const;
export type Type = (typeof TYPES)[number];

/** Keywords of each type of value. What is not listed judges a value of any type. */
export const KEYWORDS_OF: Record<"string" | "number" | "object" | "array", readonly string[]> = {
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  object: [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
  ],
  array: [
    "items",
    "prefixItems",
    "additionalItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "unevaluatedItems",
  ],
};

/** Keywords that came after draft 4: in OpenAPI 3.0 they are no keywords at all, and judge nothing. */
export const NEWER_THAN_30: ReadonlySet<string> = new Set([
  "const",
  "contains",
  "dependentRequired",
  "dependentSchemas",
  "else",
  "if",
  "maxContains",
  "minContains",
  "prefixItems",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/**
 * Keywords of draft 4 that OpenAPI 3.0 leaves out ("strictly unsupported"). Whoever writes them means them, so they are
 * obeyed, and a finding says that other tools may not.
 */
export const DRAFT4_ONLY: ReadonlySet<string> = new Set(["patternProperties", "dependencies", "additionalItems"]);
