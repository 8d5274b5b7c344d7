import { isMap, own } from "./pointer.ts";

/**
 * Brings the schemas of a Swagger 2 document, in place, into the form of OpenAPI 3.0 where the two differ:
 * `type: file`, `x-nullable`, and a discriminator that is a text. All places stay what they are.
 */
export function normalizeSwagger2(document: unknown): void {
  const seen = new Set<unknown>();
  const open: unknown[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (Array.isArray(node)) open.push(...node.filter((item) => typeof item === "object" && item !== null));
    else normalize(node as Record<string, unknown>, open);
  }
}

/** Data that only looks like a schema. */
const DATA = new Set(["example", "examples", "default", "enum"]);

function normalize(node: Record<string, unknown>, open: unknown[]): void {
  if (own(node, "type") === "file") {
    node.type = "string";
    node.format = "binary";
  }
  if (own(node, "x-nullable") === true && own(node, "nullable") === undefined) node.nullable = true;
  // A property of that name is a schema, and no text.
  const discriminator = own(node, "discriminator");
  if (typeof discriminator === "string" && isMap(own(node, "properties") ?? {}))
    node.discriminator = { propertyName: discriminator };
  for (const key of Object.keys(node)) {
    const child = node[key];
    if (typeof child === "object" && child !== null && (!DATA.has(key) || own(child, "type") !== undefined))
      open.push(child);
  }
}
