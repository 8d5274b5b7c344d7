import { callValue } from "../call.ts";
import type { Reader } from "../reader.ts";
import {
  type ExternalCall,
  fieldOf,
  list,
  type RouterValue,
  type Site,
  stringOf,
  struct,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../value.ts";
import { flatten } from "./express.ts";
import { HTTP_METHODS, newRouter } from "./frameworks.ts";

const ROUTERS = new Set(["@koa/router", "koa-router", "koa-better-router", "koa-joi-router", "koa-swagger-decorator"]);

export function koaCall(
  reader: Reader,
  { at, args }: ExternalCall,
  { module, path }: { module: string; path: string[] },
): Value | undefined {
  const name = path.join(".");
  if (module === "koa" && /^(default|Koa)?$/.test(name)) return newRouter(reader, "koa", "application", at);
  if (ROUTERS.has(module) && /^(default|Router|SwaggerRouter)?$/.test(name))
    return newRouter(reader, "koa", "router", at, fieldOf(args[0], "prefix"));
  if (module === "koa-mount" && /^(default)?$/.test(name)) {
    const [first, second] = args;
    const inner = newRouter(reader, "koa", "router", at);
    const target = second ?? first;
    useOn(reader, inner, second === undefined ? [target!] : [first!, target!], at);
    return inner;
  }
  if (module === "koa-compose" && /^(default)?$/.test(name)) return args[0];
  return undefined;
}

export function koaMethod(reader: Reader, value: RouterValue, name: string, args: Value[], at: Site): Value {
  const { router } = value;
  const method = name === "del" ? "delete" : name;
  if (HTTP_METHODS.includes(method) || method === "all") {
    route(value, [method === "all" ? "*" : method], args, at);
    return value;
  }
  switch (name) {
    case "register": {
      const [paths, methods, handlers] = args;
      const names = methods?.kind === "list" ? methods.items.map(stringOf) : [stringOf(methods)];
      const known = names.filter((it) => it !== undefined).map((it) => it.toLowerCase());
      router.entries.push({
        kind: "route",
        methods: known.length === names.length ? known : undefined,
        paths: paths ?? UNKNOWN,
        handlers: flatten(handlers ? [handlers] : []),
        at,
      });
      return value;
    }
    // koa-joi-router's own.
    case "route":
      for (const one of flatten(args)) joiRoute(reader, value, one, at);
      return value;
    case "routes":
    case "middleware":
      return value;
    case "allowedMethods":
    case "callback":
      return struct([], true);
    case "prefix":
      router.prefix = args[0];
      return value;
    case "use":
      useOn(reader, value, args, at);
      return value;
    case "param": {
      const hook = `param:${stringOf(args[0]) ?? ""}`;
      router.entries.push({ kind: "middleware", paths: undefined, handlers: args.slice(1), at, hook });
      return value;
    }
    case "listen":
      for (const argument of args) if (argument.kind === "function") callValue(reader, argument, [], at);
      return struct([], true);
    case "map":
    case "mapDir":
      // koa-swagger-decorator's, which look for decorated classes.
      reader.cannotRead(`what ${reader.text(at)} registers`, at);
      return value;
    case "on":
      return value;
    default:
      return UNDEFINED;
  }
}

/** koa-joi-router: `router.route({ method, path, validate, pre, handler })` */
function joiRoute(reader: Reader, { router }: RouterValue, options: Value, at: Site): void {
  const method = fieldOf(options, "method");
  const names = method?.kind === "list" ? method.items.map(stringOf) : [stringOf(method)];
  const known = names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
  const given = ["pre", "handler"].map((name) => fieldOf(options, name)).filter((it) => it !== undefined);
  if (options.kind !== "object") reader.cannotRead(`the route of ${reader.text(at)}`, at);
  else
    router.entries.push({
      kind: "route",
      methods: known.length === names.length ? known : undefined,
      paths: options.fields.get("path") ?? UNKNOWN,
      handlers: [...judging(options, at), ...flatten(given)],
      at,
    });
}

/** What koa-joi-router judges requests by, as the middleware that it makes of it. */
function judging(options: Value | undefined, at: Site): Value[] {
  const validate = fieldOf(options, "validate");
  if (validate?.kind !== "object") return [];
  const callee: Value = { kind: "external", form: "module", module: "koa-joi-router" };
  return [{ kind: "external", form: "call", callee, args: [validate], construct: false, at }];
}

/** `router.get([name,] path, …middlewares)` */
function route({ router }: RouterValue, methods: string[], args: Value[], at: Site): void {
  const second = args[1];
  const isNamed =
    args.length > 2 &&
    stringOf(args[0]) !== undefined &&
    (stringOf(second) !== undefined || second?.kind === "pattern");
  const [paths = UNKNOWN, ...handlers] = isNamed ? args.slice(1) : args;
  // koa-joi-router: `router.get(path, { validate }, …middlewares)`
  const [config] = handlers;
  const given = fieldOf(config, "validate") ? [...judging(config, at), ...handlers.slice(1)] : handlers;
  router.entries.push({ kind: "route", methods, paths, handlers: flatten(given), at });
}

/** `something.routes()`, where it is not known what something is. */
function isRoutesOf(handler: Value): boolean {
  if (handler.kind !== "external" || handler.form !== "call") return false;
  const { node } = handler.at;
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { property } = node.callee;
  return property.type === "Identifier" && /^(routes|router|middleware)$/.test(property.name);
}

function useOn(reader: Reader, { router }: RouterValue, args: Value[], at: Site): void {
  const [first] = args;
  const isPath =
    stringOf(first) !== undefined ||
    (first?.kind === "list" && first.items.length > 0 && first.items.every((item) => stringOf(item) !== undefined)) ||
    (first?.kind === "unknown" && args.length > 1);
  const paths = isPath ? first : undefined;
  const before: Value[] = [];
  for (const handler of flatten(isPath ? args.slice(1) : args)) {
    const mounted = handler.kind === "object" ? handler.acts : handler;
    if (mounted?.kind === "router" && mounted.router !== router) {
      router.entries.push({ kind: "mount", paths, router: mounted.router, handlers: [...before], at });
      continue;
    }
    before.push(handler);
    if (handler.kind === "unknown" || isRoutesOf(handler)) reader.cannotRead(`what ${reader.text(at)} mounts`, at);
  }
  if (before.length > 0) router.entries.push({ kind: "middleware", paths, handlers: before, at });
  if (args.length === 0) router.entries.push({ kind: "middleware", paths, handlers: [list([])], at });
}
