import { isMap } from "./pointer.ts";

/** A `$ref` and the object that holds it. */
export interface Reference {
  ref: string;
  path: readonly string[];
  /** It stands in place of a whole map of named things ("properties: { $ref: … }"). */
  ofMap?: true;
}

/** Keys whose members are named by the author: below them nothing is a keyword. */
export const NAMED = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "securityDefinitions",
  "links",
  "callbacks",
  "pathItems",
  "mediaTypes",
  "content",
  "encoding",
  "paths",
  "webhooks",
  "variables",
  "additionalOperations",
]);
/** Keys that hold values and not descriptions: a `$ref` in them is data. */
export const DATA = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "value",
  "security",
  "required",
  "scopes",
]);

/**
 * Every `$ref` in a document. `anywhere`: also those that are data; `meant`: only where the document describes
 * something.
 */
export function* references(
  value: unknown,
  path: readonly string[],
  where: "anywhere" | "meant",
  names = false,
): Generator<Reference> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      if (typeof item === "object" && item !== null) yield* references(item, [...path, String(i)], where);
    return;
  }
  // Among names a text can only be a reference, too: a property called `$ref` would be described by an object.
  if (Object.hasOwn(value, "$ref") && typeof (value as { $ref: unknown }).$ref === "string")
    yield { ref: (value as { $ref: string }).$ref, path, ...(names && { ofMap: true as const }) };
  if (!names && where === "anywhere") yield* mappings(value as Record<string, unknown>, path);
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    if (typeof child !== "object" || child === null) continue;
    if (!names && where === "meant" && (DATA.has(key) || key.startsWith("x-"))) continue;
    yield* references(child, [...path, key], where, !names && NAMED.has(key) && isMap(child));
  }
}

/** Values of a discriminator's mapping that are references to files rather than names of components. */
function* mappings(value: Record<string, unknown>, path: readonly string[]): Generator<Reference> {
  const { discriminator } = value;
  if (!isMap(discriminator) || !isMap(discriminator.mapping)) return;
  for (const target of Object.values(discriminator.mapping))
    if (typeof target === "string" && isReference(target)) yield { ref: target, path };
}

/** Whether a value of a discriminator's mapping is a reference; otherwise it names a component. */
export function isReference(target: string): boolean {
  return /[#/]|\.(?:json|ya?ml)$/i.test(target);
}
