import type { Site, Value } from "./value.ts";

export type Framework = "express" | "fastify" | "koa";

/** An application or a router of the code that is read, with all that is registered on it, in order. */
export interface Router {
  framework: Framework;
  /** An application listens itself; a router is mounted. `plugin`: a Fastify instance inside of another. */
  role: "application" | "router" | "plugin";
  /** Its own prefix: `new Router({ prefix })` of Koa. */
  prefix: Value | undefined;
  entries: Entry[];
  /** Where it was made. */
  at: Site;
  /** Security headers or a rate limit are wired in where that cannot be seen: in generated code. */
  hardened?: true;
  /** It belongs to no application that is known: a parameter that was only guessed to be one. */
  guessed?: true;
  /** It is the default of a parameter: who calls may give another. */
  isDefault?: true;
  /** How path patterns are written: Express 4 and 5, the Koa routers and Fastify differ. */
  dialect: PathDialect;
}

export type PathDialect = "express4" | "express5" | "koa6" | "koa8" | "fastify";

export type Entry = RouteEntry | MountEntry | MiddlewareEntry;

export interface RouteEntry {
  kind: "route";
  /** Lower case; `*` for every method. Undefined: not known. */
  methods: string[] | undefined;
  paths: Value;
  /** Middlewares and handlers, in order. */
  handlers: Value[];
  /** A row of the table that our own generator wrote; its path is OpenAPI's. */
  table?: Value;
  /** Fastify's route options. */
  options?: Value;
  at: Site;
}

export interface MountEntry {
  kind: "mount";
  paths: Value | undefined;
  router: Router;
  /** Middlewares that stand before the router in the same call. */
  handlers: Value[];
  at: Site;
}

export interface MiddlewareEntry {
  kind: "middleware";
  paths: Value | undefined;
  handlers: Value[];
  at: Site;
  /** What it is registered for, where it is a hook: "onRequest", "param:id". */
  hook?: string;
  /** Registered with a plugin's options: Fastify's `register(helmet, options)`. */
  options?: Value;
}

export function makeRouter(
  framework: Framework,
  role: Router["role"],
  dialect: PathDialect,
  at: Site,
  prefix?: Value,
): Router {
  return { framework, role, prefix, entries: [], at, dialect };
}
