import { posix } from "node:path";
import { isOurs } from "../generate/header.ts";
import { BEYOND } from "../servers/beyond-routes.ts";
import type { SourceFiles } from "./files.ts";
import { newRouter } from "./frameworks/frameworks.ts";
import type { Module } from "./module.ts";
import type { Parsed } from "./parse.ts";
import type { Reader } from "./reader.ts";
import type { Framework } from "./router.ts";
import { type Native, Scope, type Site, stringOf, struct, type Value } from "./value.ts";

/** Names under which a generated index gives what serves its operations. */
const FACTORIES: Record<string, "application" | "router"> = {
  createApp: "application",
  createRouter: "router",
  createPlugin: "router",
};

const isGenerated = (file: string, files: SourceFiles) => isOurs(files.read(file) ?? "");

/** A file of the runtime that is written beside generated routes. */
export function isRuntime(file: string, files: SourceFiles): boolean {
  return posix.basename(posix.dirname(file)) === "runtime" && isGenerated(file, files);
}

/** What the constants of a generated validators.ts are members of: schemas of zod, whose text is read apart. */
export const VALIDATORS = "zod/backend-kit";

/** The validators that are written beside generated routes. */
export function isValidators(file: string, files: SourceFiles): boolean {
  return /(^|\/)validators\.ts$/.test(file) && isGenerated(file, files);
}

/** A module whose exports are known by their names only. */
export function validatorsModule(reader: Reader, file: string, { program }: Parsed): Module {
  const exports = struct();
  const object: Value = { kind: "external", form: "module", module: VALIDATORS };
  for (const node of program.body) {
    const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : undefined;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id } of declaration.declarations)
      if (id.type === "Identifier")
        exports.fields.set(id.name, { kind: "external", form: "member", object, name: id.name });
  }
  const module = { file, scope: new Scope(file), exports, holder: struct([["exports", exports]]), isEsm: true };
  reader.modules.set(file, module);
  return module;
}

/** The index of generated routes. */
export function isIndex(file: string, files: SourceFiles): boolean {
  return /(^|\/)index\.ts$/.test(file) && isGenerated(file, files);
}

/** What a generated index exports serves what stands in the tables of its routes. */
export function replaceFactories(reader: Reader, module: Module): void {
  const text = reader.files.read(module.file) ?? "";
  const framework = (/runtime\/(express|fastify|koa)\.js/.exec(text)?.[1] ?? "express") as Framework;
  const isHardened = /\bhelmet\b/.test(text);
  for (const [name, role] of Object.entries(FACTORIES)) {
    if (!module.exports.fields.has(name)) continue;
    const factory: Native = {
      kind: "native",
      name,
      call: (_, at) => serving(reader, module, framework, role, at, isHardened && role === "application"),
    };
    module.exports.fields.set(name, factory);
  }
}

function serving(
  reader: Reader,
  module: Module,
  framework: Framework,
  role: "application" | "router",
  at: Site,
  isHardened: boolean,
): Value {
  const value = newRouter(reader, framework, role, at);
  if (isHardened) value.router.hardened = true;
  SERVED.add(module);
  const tables = module.exports.fields.get("routes");
  for (const table of tables?.kind === "list" ? tables.items : []) {
    if (table.kind !== "object") continue;
    const method = stringOf(table.fields.get("method"))?.toLowerCase();
    const path = table.fields.get("path");
    if (method === undefined || path === undefined) continue;
    value.router.entries.push({
      kind: "route",
      methods: [method],
      paths: path,
      handlers: [],
      table,
      at: reader.origins.get(table) ?? at,
    });
  }
  return value;
}

const SERVED = new WeakSet<Module>();

/** A generated application that no code of the people makes is served all the same: by a test, or by what is not there. */
export function serveGenerated(reader: Reader, sources: readonly string[]): void {
  for (const file of sources) {
    if (!isIndex(file, reader.files)) continue;
    const module = reader.module(file);
    if (!module || SERVED.has(module)) continue;
    const factory = module.exports.fields.get("createApp");
    const first = reader.parsed(file)?.program;
    if (factory?.kind === "native" && first) factory.call([], { file, node: first });
  }
}

/** What a generated index says of the description beyond its routes. */
export interface BeyondRoutes {
  /** Where the API is served; an operation by "post /files" where it is its own. */
  servers: { url: string; operation?: string }[];
  /** Webhooks and callbacks. */
  calls: string[];
  /** Where it is said. */
  line: number;
}

/** Undefined where it says nothing of the kind. */
export function beyondRoutesIn(reader: Reader, file: string): BeyondRoutes | undefined {
  const text = reader.files.read(file) ?? "";
  const start = text.indexOf(BEYOND);
  if (start < 0 || !isIndex(file, reader.files)) return undefined;
  const comment = text.slice(start + BEYOND.length, text.indexOf("*/", start));
  const lines = [...comment.matchAll(/^\s*\* - (.+)$/gm)].map(([, line]) => line!.trim().replaceAll("*\\/", "*/"));
  const found: BeyondRoutes = { servers: [], calls: [], line: text.slice(0, start).split("\n").length };
  for (const line of lines) {
    const [, url, method, path] = /^server (.+?)(?: of (\S+) (\/.*))?$/.exec(line) ?? [];
    if (url === undefined) found.calls.push(line);
    else found.servers.push({ url, ...(method !== undefined && { operation: `${method.toLowerCase()} ${path}` }) });
  }
  return found;
}
