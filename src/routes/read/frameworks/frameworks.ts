import type * as t from "@babel/types";
import { typeName } from "../execute.ts";
import { nodeCall } from "../globals.ts";
import type { Reader } from "../reader.ts";
import { type Framework, makeRouter, type PathDialect, type Router } from "../router.ts";
import { type Closure, type ExternalCall, originOf, type RouterValue, type Site, type Value } from "../value.ts";
import { expressCall, expressMethod } from "./express.ts";
import { fastifyCall, fastifyMethod } from "./fastify.ts";
import { koaCall, koaMethod } from "./koa.ts";

export const HTTP_METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/** Frameworks whose applications are seen, and not read. */
const OTHERS =
  /^(hono|@hapi\/hapi|restify|polka|elysia|h3|@nestjs\/core|find-my-way|restana|hyper-express|@adonisjs\/core)$/;

/** What a call of a package gives that is known: an application, a router, a wrapped plugin. */
export function frameworkCall(reader: Reader, call: ExternalCall): Value | undefined {
  const origin = originOf(call.callee);
  if (!origin) return undefined;
  if (
    OTHERS.test(origin.module) &&
    /^(default|server|Server|Hono|Elysia|Router|createServer|NestFactory\.create)?$/.test(origin.path.join("."))
  )
    reader.cannotRead(`the routes of this ${origin.module} application`, call.at);
  return (
    expressCall(reader, call, origin) ??
    fastifyCall(reader, call, origin) ??
    koaCall(reader, call, origin) ??
    nodeCall(reader, call)
  );
}

/** A method of an application or a router. */
export function frameworkMethod(reader: Reader, value: RouterValue, name: string, args: Value[], at: Site): Value {
  reader.registered++;
  switch (value.router.framework) {
    case "express":
      return expressMethod(reader, value, name, args, at);
    case "fastify":
      return fastifyMethod(reader, value, name, args, at);
    case "koa":
      return koaMethod(reader, value, name, args, at);
  }
}

/** A new application or router, noted. */
export function newRouter(
  reader: Reader,
  framework: Framework,
  role: Router["role"],
  at: Site,
  prefix?: Value,
): RouterValue {
  const router = makeRouter(framework, role, dialectOf(reader, framework), at, prefix);
  reader.registered++;
  reader.routers.push(router);
  return { kind: "router", router };
}

function dialectOf(reader: Reader, framework: Framework): PathDialect {
  if (framework === "fastify") return "fastify";
  if (framework === "express") return reader.expressVersion >= 5 ? "express5" : "express4";
  return reader.koaRouterVersion >= 14 ? "koa8" : "koa6";
}

const TYPES: Record<string, [Framework, Router["role"]]> = {
  Express: ["express", "application"],
  Application: ["express", "application"],
  IRouter: ["express", "router"],
  FastifyInstance: ["fastify", "plugin"],
  Koa: ["koa", "application"],
};
const NAMES = /^(app|server|router|routes?|api|fastify|instance|koa|express|expressApp)$/i;

/** Whether a function has a parameter that would be taken for an application or a router. */
export function takesRouter(reader: Reader, target: Closure): boolean {
  return target.node.params.some((_, i) => guessOf(reader, target, i) !== undefined);
}

/**
 * What a parameter that nobody gives a value probably is: an application or a router, by its declared type, or by its
 * name and what is done with it.
 */
export function guessedRouter(reader: Reader, target: Closure, index: number): RouterValue | undefined {
  const guess = reader.guessing ? guessOf(reader, target, index) : undefined;
  if (guess === undefined) return undefined;
  const value = newRouter(reader, guess.framework, guess.role, {
    file: target.scope.file,
    node: target.node.params[index]!,
  });
  value.router.guessed = true;
  return value;
}

function guessOf(
  reader: Reader,
  target: Closure,
  index: number,
): { framework: Framework; role: Router["role"] } | undefined {
  const parameter = target.node.params[index];
  if (parameter?.type !== "Identifier") return undefined;
  const type = typeName(parameter);
  const isPlugin = index === 0 && /^FastifyPlugin(Async|Callback)?/.test(target.type ?? "");
  const [framework, role] = isPlugin
    ? (["fastify", "plugin"] as const)
    : ((TYPES[type ?? ""] ??
        (type === "Router" ? [reader.frameworks[0] === "koa" ? "koa" : "express", "router"] : [])) as
        | [Framework, Router["role"]]
        | []);
  const guess =
    framework ??
    (type === undefined && NAMES.test(parameter.name) ? guessFramework(reader, parameter.name) : undefined);
  if (guess === undefined) return undefined;
  if (framework === undefined && !registers(target.node, parameter.name, reader.files.read(target.scope.file) ?? ""))
    return undefined;
  return { framework: guess, role: role ?? (guess === "fastify" ? "plugin" : "router") };
}

function guessFramework(reader: Reader, name: string): Framework | undefined {
  if (/^fastify$/i.test(name)) return "fastify";
  if (/^koa$/i.test(name)) return "koa";
  if (/^express/i.test(name)) return "express";
  return reader.frameworks[0];
}

/** Whether a function registers routes on one of its parameters. */
function registers(node: t.Function, name: string, text: string): boolean {
  const body = text.slice(node.start ?? 0, node.end ?? 0);
  return new RegExp(
    `\\b${name}\\s*\\.\\s*(get|post|put|patch|delete|del|all|route|register|use)\\s*(<[^>]*>)?\\(`,
  ).test(body);
}
