import { posix } from "node:path";
import { callValue } from "../call.ts";
import { isSource } from "../files.ts";
import { addedBy } from "../member.ts";
import type { Reader } from "../reader.ts";
import {
  type ExternalCall,
  fieldOf,
  list,
  literal,
  originOf,
  type RouterValue,
  type Site,
  stringOf,
  struct,
  truthOf,
  UNKNOWN,
  type Value,
} from "../value.ts";
import { HTTP_METHODS, newRouter } from "./frameworks.ts";

export function fastifyCall(
  reader: Reader,
  { at, args }: ExternalCall,
  { module, path }: { module: string; path: string[] },
): Value | undefined {
  const name = path.join(".");
  if (module === "fastify" && /^(default|fastify)?(\.fastify)?$/.test(name))
    return newRouter(reader, "fastify", "application", at);
  if (module === "fastify-plugin" && /^(default|fastifyPlugin|fp)?$/.test(name)) {
    const [plugin] = args;
    return plugin?.kind === "function" ? { ...plugin, plain: true } : plugin;
  }
  return undefined;
}

export function fastifyMethod(reader: Reader, value: RouterValue, name: string, args: Value[], at: Site): Value {
  const { router } = value;
  if (HTTP_METHODS.includes(name) || name === "all") {
    const options = args.length > 2 || args[1]?.kind === "object" ? args[1] : undefined;
    const handler = args.length > 2 ? args[2] : args[1]?.kind === "object" ? fieldOf(args[1], "handler") : args[1];
    router.entries.push({
      kind: "route",
      methods: [name === "all" ? "*" : name],
      paths: args[0] ?? UNKNOWN,
      handlers: [...hooksOf(options), handler ?? UNKNOWN],
      options,
      at,
    });
    return value;
  }
  switch (name) {
    case "route":
      route(reader, value, args[0] ?? UNKNOWN, at);
      return value;
    case "register":
      register(reader, value, args, at);
      return value;
    case "use":
      router.entries.push({ kind: "middleware", paths: undefined, handlers: args, at });
      return value;
    case "addHook": {
      const hook = stringOf(args[0]) ?? "";
      router.entries.push({ kind: "middleware", paths: undefined, handlers: args.slice(1), at, hook });
      return value;
    }
    case "setValidatorCompiler":
      reader.customValidation = true;
      return value;
    case "withTypeProvider":
    case "decorate":
    case "decorateRequest":
    case "decorateReply":
    case "setErrorHandler":
    case "setNotFoundHandler":
    case "setSerializerCompiler":
    case "setSchemaController":
    case "addContentTypeParser":
    case "after":
    case "ready":
      for (const argument of args)
        if (name === "after" && argument.kind === "function") callValue(reader, argument, [], at);
      return value;
    case "addSchema": {
      const id = stringOf(fieldOf(args[0], "$id"));
      if (id !== undefined) shared(router).set(id, args[0]!);
      return value;
    }
    // What the plugin @fastify/rate-limit adds: a hook for one route.
    case "rateLimit":
    case "createRateLimit":
      return {
        kind: "external",
        form: "call",
        callee: addedBy("@fastify/rate-limit", name),
        args,
        construct: false,
        at,
      };
    case "listen":
    case "inject":
      return UNKNOWN;
    default:
      return UNKNOWN;
  }
}

const SHARED = new WeakMap<RouterValue["router"], Map<string, Value>>();

/** Schemas that `addSchema` made known on an instance, by `$id`. */
export function shared(router: RouterValue["router"]): Map<string, Value> {
  let schemas = SHARED.get(router);
  if (!schemas) {
    schemas = new Map();
    SHARED.set(router, schemas);
  }
  return schemas;
}

const HOOKS = ["onRequest", "preParsing", "preValidation", "preHandler"];

function hooksOf(options: Value | undefined): Value[] {
  return HOOKS.flatMap((hook) => {
    const found = fieldOf(options, hook);
    return found === undefined ? [] : found.kind === "list" ? found.items : [found];
  });
}

function route(reader: Reader, { router }: RouterValue, options: Value, at: Site): void {
  if (options.kind !== "object") {
    reader.cannotRead(`the route of ${reader.text(at)}`, at);
    return;
  }
  const method = options.fields.get("method");
  const names = method?.kind === "list" ? method.items.map(stringOf) : [stringOf(method)];
  const known = names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
  router.entries.push({
    kind: "route",
    methods: known.length === names.length ? known : undefined,
    paths: options.fields.get("url") ?? options.fields.get("path") ?? UNKNOWN,
    handlers: [...hooksOf(options), options.fields.get("handler") ?? UNKNOWN],
    options,
    at,
  });
}

/** `register(plugin, { prefix })`: runs the plugin on an instance of its own. */
function register(reader: Reader, value: RouterValue, args: Value[], at: Site): void {
  const { router } = value;
  const [given, options] = args;
  const plugin = given?.kind === "object" ? (given.fields.get("default") ?? given) : given;
  const origin = originOf(plugin);
  if (origin?.module === "@fastify/autoload" || origin?.module === "fastify-autoload") {
    autoload(reader, value, options, at);
    return;
  }
  if (plugin?.kind === "function") {
    const prefix = plugin.plain ? undefined : fieldOf(options, "prefix");
    if (plugin.plain) {
      callValue(reader, plugin, [value, options ?? struct()], at);
      return;
    }
    const inner = newRouter(reader, "fastify", "plugin", at);
    for (const [id, schema] of shared(router)) shared(inner.router).set(id, schema);
    router.entries.push({ kind: "mount", paths: prefix, router: inner.router, handlers: [], at });
    callValue(reader, plugin, [inner, options ?? struct()], at);
    return;
  }
  // A package's plugin, or nothing that is known.
  router.entries.push({ kind: "middleware", paths: undefined, handlers: [plugin ?? UNKNOWN], at, options });
  // To rules about packages, a plugin with its options is a call of it.
  if (plugin && origin)
    reader.externalCalls.set(at.node, {
      kind: "external",
      form: "call",
      callee: plugin,
      args: options ? [options] : [],
      construct: false,
      at,
    });
  if (!origin) reader.cannotRead(`the plugin of ${reader.text(at)}`, at);
}

function siteOf(file: string, plugin: Value): Site {
  const call = plugin.kind === "external" && plugin.form === "call" ? plugin.at : undefined;
  return call ?? { file, node: { type: "NullLiteral" } as Site["node"] };
}

/** Every file of a directory is a plugin; directories are prefixes, and `_id` is `:id` where that is switched on. */
function autoload(reader: Reader, value: RouterValue, options: Value | undefined, at: Site): void {
  const directory = stringOf(fieldOf(options, "dir"))?.replace(/^\//, "");
  if (directory === undefined) {
    reader.cannotRead(`the plugins of ${reader.text(at)}, whose directory is not known`, at);
    return;
  }
  const given = fieldOf(options, "options");
  const base = stringOf(fieldOf(given, "prefix")) ?? "";
  const bySegment = truthOf(fieldOf(options, "dirNameRoutePrefix") ?? literal(true)) !== false;
  const parameters = truthOf(fieldOf(options, "routeParams") ?? literal(false)) === true;
  const prefix = `${directory}/`;
  const files = reader.files.list().filter((file) => file.startsWith(prefix) && isSource(file));
  const withIndex = new Set(files.filter((file) => /(^|\/)index\.\w+$/.test(file)).map((file) => posix.dirname(file)));
  for (const file of files) {
    const own = posix.dirname(file);
    // Beside an index, other files of the directory are its parts.
    if (withIndex.has(own) && !/(^|\/)index\.\w+$/.test(file) && own !== directory) continue;
    const module = reader.module(file);
    if (!module) continue;
    const exported = module.isEsm
      ? (module.exports.fields.get("default") ?? module.exports.fields.get("plugin"))
      : module.holder.fields.get("exports");
    const plugin = exported?.kind === "object" ? (exported.fields.get("default") ?? exported) : exported;
    const setting = (name: string) =>
      module.exports.fields.get(name) ??
      fieldOf(exported, name) ??
      (plugin?.kind === "function" ? plugin.fields?.get(name) : undefined);
    if (plugin?.kind === "external")
      register(reader, value, [plugin, setting("autoConfig") ?? struct()], siteOf(file, plugin));
    if (plugin?.kind !== "function") continue;
    const segments = bySegment && own !== directory ? own.slice(prefix.length).split("/") : [];
    const way = segments.map((segment) => (parameters && segment.startsWith("_") ? `:${segment.slice(1)}` : segment));
    if (truthOf(setting("autoload") ?? literal(true)) === false) continue;
    const last = stringOf(setting("autoPrefix"));
    const override = stringOf(setting("prefixOverride"));
    const path =
      override ??
      [base, ...(last === undefined ? way : [...way.slice(0, -1), last.replace(/^\//, "")])]
        .filter((segment) => segment !== "")
        .join("/");
    register(
      reader,
      value,
      [
        plugin,
        struct([
          ...(given?.kind === "object" ? given.fields : []),
          ["prefix", literal(path === "" ? "" : posix.join("/", path))],
        ]),
      ],
      { file, node: plugin.node },
    );
  }
  if (files.length === 0) value.router.entries.push({ kind: "middleware", paths: undefined, handlers: [list([])], at });
}
