import { posix } from "node:path";
import { stringify } from "yaml";
import type { Change } from "../../../src/routes/diff/change.ts";
import { type DiffOptions, diffSpecs } from "../../../src/routes/diff/diff-specs.ts";
import { loadSpec } from "../../../src/routes/spec/load.ts";

type Json = Record<string, unknown>;

/** A spec in memory; several files by their names, of which the first is the entry. */
export async function load(spec: Json | string | Record<string, Json>, several = false) {
  const files = new Map<string, string>();
  if (several)
    for (const [name, content] of Object.entries(spec as Record<string, Json>)) files.set(name, stringify(content));
  else files.set("openapi.yaml", typeof spec === "string" ? spec : stringify(spec, { aliasDuplicateObjects: false }));
  return loadSpec([...files.keys()][0]!, {
    root: "/",
    source: {
      read: async (file) => files.get(file) ?? Promise.reject(new Error(`no ${file}`)),
      join: (from, reference) => posix.join(posix.dirname(from), reference),
      show: (file) => file,
    },
  });
}

export async function diffOf(base: Json | string, head: Json | string, options: DiffOptions = {}): Promise<Change[]> {
  return diffSpecs(await load(base), await load(head), { today: new Date("2026-06-01"), ...options });
}

/** The head in several files. */
export async function diffOfFiles(base: Json, head: Record<string, Json>): Promise<Change[]> {
  return diffSpecs(await load(base), await load(head, true));
}

/** "breaking request-enum-added request.body.color", one a change. */
export function lines(changes: readonly Change[]): string[] {
  return changes.map(({ level, id, path }) => [level, id, path].filter(Boolean).join(" "));
}

export function spec(paths: Json, more: Json = {}, version = "3.1.0"): Json {
  return { openapi: version, info: { title: "API", version: "1" }, paths, ...more };
}

const ok = { "200": { description: "ok" } };

/** A spec whose POST /things takes a schema as body. */
export function takes(schema: unknown, components: Json = {}, version = "3.1.0"): Json {
  const requestBody = { required: true, content: { "application/json": { schema } } };
  return spec(
    { "/things": { post: { requestBody, responses: ok } } },
    { components: { schemas: components } },
    version,
  );
}

/** A spec whose GET /things returns a schema. */
export function returns(schema: unknown, components: Json = {}, version = "3.1.0"): Json {
  const responses = { "200": { description: "ok", content: { "application/json": { schema } } } };
  return spec({ "/things": { get: { responses } } }, { components: { schemas: components } }, version);
}

/** A spec whose GET /things has parameters. */
export function asks(...parameters: Json[]): Json {
  return spec({ "/things": { get: { parameters, responses: ok } } });
}

/** Rules, without the direction, and levels: of the schemas in a request, and in a response. */
export async function levels(base: unknown, head: unknown): Promise<{ request: string[]; response: string[] }> {
  const short = (changes: Change[]) =>
    changes.map(({ level, id, path }) =>
      [level, id.replace(/^(?:request|response)-/, ""), path.replace(/^(?:request|response\.200)\.body/, "")]
        .filter(Boolean)
        .join(" "),
    );
  return {
    request: short(await diffOf(takes(base), takes(head))),
    response: short(await diffOf(returns(base), returns(head))),
  };
}
