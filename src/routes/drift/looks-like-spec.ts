/** Top-level keys of OpenAPI and Swagger documents, besides the one that says the version. */
const OTHER_KEYS = new Set([
  "$self",
  "info",
  "jsonSchemaDialect",
  "servers",
  "paths",
  "webhooks",
  "components",
  "security",
  "tags",
  "externalDocs",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
]);

/** A version is short; what is longer is none. */
const MOST_OF_VALUE = 60;

/** What the beginning of a document tells: it is a spec, it is none, or its keys so far leave both open. */
export type Likeness = "spec" | "other" | "open";

/** Whether a whole text is an OpenAPI or Swagger document, as far as its top-level keys say. */
export function looksLikeSpec(text: string): boolean {
  return likenessOf(text) === "spec";
}

/** Judges a document by its top-level keys, in JSON, YAML, or JSON in a YAML file; it may be cut off or broken. */
export function likenessOf(text: string): Likeness {
  const body = text.replace(/^\uFEFF?(?:\s|#[^\n]*\n|%[^\n]*\n|---(?=\s))*/, "");
  const keys = body.startsWith("{") ? keysOfJson(body) : keysOfYaml(text);
  for (const [key, value] of keys) {
    if (key === "openapi" && /^\d/.test(value)) return "spec";
    if (key === "swagger" && /^2(\.|$)/.test(value)) return "spec";
    if (!OTHER_KEYS.has(key) && !key.startsWith("x-")) return "other";
  }
  return "open";
}

/** Keys of the outermost mapping of a YAML document, each with what stands on its line. */
function* keysOfYaml(text: string): Generator<[key: string, value: string]> {
  const lines = /^([ ]*)(["']?)([^\s"'#:{}[\]-][^"'#:\r\n]*)\2 ?:(?:[ \t]+([^\r\n]*))?\r?$/gm;
  let depth: number | undefined;
  for (const [, indent = "", , key = "", value = ""] of text.matchAll(lines)) {
    depth ??= indent.length;
    const start = value.slice(0, MOST_OF_VALUE);
    if (indent.length === depth) yield [key.trim(), start.replace(/^["']/, "").replace(/["']?\s*(?:#.*)?$/, "")];
  }
}

/** Keys of the outermost object of a JSON document, each with the beginning of its value where that is plain. */
function* keysOfJson(text: string): Generator<[key: string, value: string]> {
  const tokens = /"([^"\\]*(?:\\.[^"\\]*)*)(?:"|$)|[{}[\],:]|[^\s"{}[\],:]+/gs;
  let depth = 0;
  let key: string | undefined;
  let isKey = false;
  for (const [token, quoted] of text.matchAll(tokens)) {
    if (token === "{" || token === "[") {
      if (depth === 1 && key !== undefined && !isKey) yield [key, ""];
      depth++;
      isKey = depth === 1;
    } else if (token === "}" || token === "]") {
      depth--;
      if (depth === 0) return;
    } else if (depth !== 1) {
      // What is deeper is part of a value.
    } else if (token === ",") isKey = true;
    else if (token === ":") isKey = false;
    else if (isKey) key = quoted ?? token;
    else if (key !== undefined) yield [key, quoted ?? token];
  }
}
