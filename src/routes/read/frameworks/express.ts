import { callValue } from "../call.ts";
import type { Reader } from "../reader.ts";
import {
  type ExternalCall,
  list,
  originOf,
  type RouterValue,
  type Site,
  stringOf,
  struct,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../value.ts";
import { HTTP_METHODS, newRouter } from "./frameworks.ts";

/** Packages whose call gives an Express router. */
const ROUTERS = new Set(["express-promise-router", "router", "express-async-router", "@awaitjs/express"]);

export function expressCall(
  reader: Reader,
  { at, args }: ExternalCall,
  { module, path }: { module: string; path: string[] },
): Value | undefined {
  const name = path.join(".");
  // express-ws gives back the application that it was given, and adds what serves web sockets.
  if (WEB_SOCKETS.test(module) && /^(default)?$/.test(name) && args[0]?.kind === "router")
    return struct([["app", args[0]]], true);
  if (module === "express") {
    if (name === "" || name === "default" || name === "express") return newRouter(reader, "express", "application", at);
    if (/^(default\.)?Router$/.test(name)) return newRouter(reader, "express", "router", at);
  }
  if (ROUTERS.has(module) && /^(default|Router)?$/.test(name)) return newRouter(reader, "express", "router", at);
  return undefined;
}

const WEB_SOCKETS = /(^|\/)express-ws$/;

const isPath = (value: Value | undefined): boolean =>
  value !== undefined &&
  (stringOf(value) !== undefined ||
    value.kind === "pattern" ||
    (value.kind === "list" && value.items.length > 0 && value.items.every(isPath)));

const couldHandle = (value: Value | undefined) =>
  value?.kind === "function" ||
  value?.kind === "router" ||
  (value?.kind === "external" && !isSetting(value)) ||
  value?.kind === "list";

/** `config.get("base")`, `settings.base`: what a package of settings gives is no handler. */
function isSetting(value: Value): boolean {
  const origin = originOf(value);
  return (
    origin !== undefined && /^(config|nconf|convict|envalid|env-var|rc|dotenv|configstore|conf)$/.test(origin.module)
  );
}

export function expressMethod(reader: Reader, value: RouterValue, name: string, args: Value[], at: Site): Value {
  const { router } = value;
  const method = name === "del" ? "delete" : name;
  if (
    HTTP_METHODS.includes(method) ||
    method === "all" ||
    /^(copy|link|lock|merge|move|purge|search|query)$/.test(method)
  ) {
    // `app.get("setting")` reads a setting.
    if (method === "get" && value.route === undefined && args.length === 1) return UNKNOWN;
    const methods = [method === "all" ? "*" : method];
    const paths = value.route ? list(value.route) : (args[0] ?? UNKNOWN);
    const handlers = flatten(value.route ? args : args.slice(1));
    if (handlers.length > 0) router.entries.push({ kind: "route", methods, paths, handlers, at });
    return value;
  }
  switch (method) {
    case "use":
      use(reader, router, args, at);
      return value;
    case "route":
      return { kind: "router", router, route: [args[0] ?? UNKNOWN] };
    case "param": {
      const hook = `param:${stringOf(args[0]) ?? ""}`;
      router.entries.push({ kind: "middleware", paths: undefined, handlers: flatten(args.slice(1)), at, hook });
      return value;
    }
    case "listen":
      for (const argument of args) if (argument.kind === "function") callValue(reader, argument, [], at);
      return struct([], true);
    case "set":
    case "enable":
    case "disable":
    case "engine":
    case "on":
      return value;
    default:
      return UNDEFINED;
  }
}

function use(reader: Reader, router: RouterValue["router"], args: Value[], at: Site): void {
  const [first] = args;
  // A path that is not known is one all the same when something else follows it.
  const hasPath = isPath(first) || (args.length > 1 && !couldHandle(first));
  const paths = hasPath ? first : undefined;
  const handlers = flatten(hasPath ? args.slice(1) : args);
  const before: Value[] = [];
  for (const handler of handlers) {
    const mounted = routerIn(handler);
    if (mounted) {
      router.entries.push({ kind: "mount", paths, router: mounted, handlers: [...before], at });
      continue;
    }
    before.push(handler);
    if (handler.kind === "unknown") reader.cannotRead(`what ${reader.text(at)} mounts`, at);
  }
  if (before.length > 0) router.entries.push({ kind: "middleware", paths, handlers: before, at });
}

/** A router, or an object that holds one: an instance with `router`, a module's default export. */
function routerIn(value: Value): RouterValue["router"] | undefined {
  if (value.kind === "router") return value.router;
  if (value.kind !== "object") return undefined;
  if (value.acts) return value.acts.router;
  const held = value.fields.get("default") ?? value.fields.get("router");
  return held?.kind === "router" ? held.router : undefined;
}

/** Express takes handlers in arrays of any depth. */
export function flatten(values: Value[]): Value[] {
  return values.flatMap((value) =>
    value.kind === "list" ? [...flatten(value.items), ...(value.open ? [UNKNOWN] : [])] : [value],
  );
}
