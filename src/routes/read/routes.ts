import { shared } from "./frameworks/fastify.ts";
import { isAuthentication, isHeaderHelper, isRateLimiter, type Middleware, nameOf } from "./middleware.ts";
import { joinPaths, type PathTemplate, templatesOf } from "./paths.ts";
import type { Reader } from "./reader.ts";
import type { Entry, MiddlewareEntry, MountEntry, RouteEntry, Router } from "./router.ts";
import { fieldOf, list, originOf, type Site, stringOf, truthOf, type Value } from "./value.ts";

/** A route with its whole path and all handlers that a request passes, in order. */
export interface RegisteredRoute {
  router: Router;
  methods: string[];
  template: PathTemplate;
  /** Of routers and applications around it. */
  before: Value[];
  handlers: Value[];
  /** Hooks that run when the answer is made; they are read for the headers that they set. */
  after: Value[];
  /** Hooks make other bodies of those that its handler sends. */
  rewritten: boolean;
  entry: RouteEntry;
  rateLimited: boolean;
  /** Something that sets security headers stands before it. */
  secured: boolean;
}

/** What is registered on an application or a router that is mounted nowhere. */
export interface Registered {
  routes: RegisteredRoute[];
  middlewares: Middleware[];
  /** Where something that sets security headers stands. */
  headerHelper: Site | undefined;
  rateLimited: boolean;
}

/**
 * Applications, and routers that nothing mounts. Where there is an application, routers that nothing mounts are left:
 * what their paths begin with is not known.
 */
export function rootsOf(reader: Reader): {
  roots: Router[];
  left: { router: Router; routes: number }[];
  /** Those of the roots that an application serves below a path that is not known. */
  below: Set<Router>;
} {
  const mounted = new Set<Router>();
  for (const { entries } of reader.routers)
    for (const entry of entries) if (entry.kind === "mount") mounted.add(entry.router);
  // One that is made again and was not followed to where it is mounted is hardly served by itself.
  const mountedAt = new Set([...mounted].map(({ at }) => at.node));
  const isMadeAgain = (router: Router) => router.role === "application" && mountedAt.has(router.at.node);
  const unmounted = reader.routers.filter((router) => !mounted.has(router) && router.entries.length > 0);
  const free = unmounted.filter((router) => !isMadeAgain(router));
  const left = (routers: readonly Router[]) =>
    routers.map((router) => ({ router, routes: countRoutes(router) })).filter(({ routes }) => routes > 0);
  const applications = free.filter((router) => router.role === "application");
  const serving = applications.filter((router) => !router.guessed && countRoutes(router) > 0);
  if (serving.length === 0) {
    const mounting = applications.find(({ guessed }) => !guessed);
    const below = mounting
      ? free.filter(({ role, framework }) => role !== "application" && framework === mounting.framework)
      : [];
    return { roots: free, left: left(unmounted.filter(isMadeAgain)), below: new Set(below) };
  }
  return {
    roots: applications,
    below: new Set(),
    left: left(unmounted.filter((router) => router.role !== "application" || isMadeAgain(router))),
  };
}

function countRoutes(router: Router, seen = new Set<Router>()): number {
  if (seen.has(router)) return 0;
  seen.add(router);
  return router.entries.reduce(
    (sum, entry) => sum + (entry.kind === "route" ? 1 : entry.kind === "mount" ? countRoutes(entry.router, seen) : 0),
    0,
  );
}

interface Around {
  /** Hooks make other bodies of those that handlers send. */
  rewritten: boolean;
  prefixes: PathTemplate[];
  /** Handlers by the path that they stand on. */
  before: { path: string; handler: Value }[];
  after: Value[];
  rateLimited: boolean;
  /** Security headers are wired in where that cannot be seen. */
  secured: boolean;
  depth: number;
}

/** All routes below a root, in the order in which a request meets them. */
export function registeredIn(
  reader: Reader,
  root: Router,
  schemas: Map<string, Value>,
  { isBelow = false }: { isBelow?: boolean } = {},
): Registered {
  const hardened = root.hardened === true;
  const result: Registered = { routes: [], middlewares: [], headerHelper: undefined, rateLimited: hardened };
  const start: Around = {
    prefixes: [{ path: "", parameters: [], ...(isBelow && { openStart: true as const }) }],
    before: [],
    after: [],
    rewritten: false,
    rateLimited: hardened,
    secured: hardened,
    depth: 0,
  };
  walk(reader, root, start, result, schemas);
  return result;
}

function walk(reader: Reader, router: Router, around: Around, result: Registered, schemas: Map<string, Value>): void {
  if (around.depth > 20) return;
  for (const [id, schema] of shared(router)) schemas.set(id, schema);
  const own =
    router.prefix === undefined
      ? around.prefixes
      : extend(reader, router, around.prefixes, router.prefix, router.at, true);
  const state: Around = { ...around, prefixes: own, before: [...around.before], after: [...around.after] };
  // Fastify's hooks and plugins hold for all of an instance, wherever they stand in it.
  const order: Entry[] =
    router.framework === "fastify"
      ? [
          ...router.entries.filter(({ kind }) => kind === "middleware"),
          ...router.entries.filter(({ kind }) => kind !== "middleware"),
        ]
      : router.entries;
  for (const entry of order) {
    if (entry.kind === "middleware") addMiddleware(reader, router, entry, state, result);
    else if (entry.kind === "mount") {
      const prefixes = entry.paths === undefined ? own : extend(reader, router, own, entry.paths, entry.at, true);
      const before = [...state.before, ...entry.handlers.map((handler) => ({ path: "", handler }))];
      noteHelpers(entry, result);
      walk(reader, entry.router, { ...state, prefixes, before, depth: around.depth + 1 }, result, schemas);
    } else addRoutes(reader, router, entry, state, result);
  }
}

/** A text, a pattern, or that there is none; what was read as anything else came from what is not known. */
function isPath(value: Value): boolean {
  if (value.kind === "literal") return typeof value.value === "string" || (value.value === undefined && !value.assumed);
  return value.kind === "pattern" || value.kind === "list";
}

/** Every prefix with every path. Paths that are not known are listed as such. */
function extend(
  reader: Reader,
  router: Router,
  prefixes: PathTemplate[],
  paths: Value,
  at: RouteEntry["at"],
  isPrefix = false,
): PathTemplate[] {
  const all = paths.kind === "list" ? paths : list([paths]);
  if (all.open) reader.cannotRead(`some of the paths of ${reader.text(at)}`, at);
  return all.items.flatMap((item) => {
    // Of `${basePath}/api`, and of a prefix that only the environment knows, the rest is good for a comparison.
    const tail = (item.kind === "unknown" ? item.tail : undefined) ?? (isPrefix && !isPath(item) ? "" : undefined);
    if (tail !== undefined)
      reader.cannotRead(`the beginning of the path of ${reader.text(at)}, which is only known when it runs`, at, {
        cause: "the beginning of some paths, which is only known when it runs",
      });
    const text = item.kind === "literal" && item.value === undefined ? "" : (tail ?? stringOf(item));
    const templates = text === undefined ? undefined : templatesOf(text, router.dialect);
    if (!templates) {
      const why = item.kind === "pattern" ? "is a regular expression" : "is only known when it runs";
      const many = item.kind === "pattern" ? "are regular expressions" : "are only known when it runs";
      reader.cannotRead(`the path of ${reader.text(at)}, which ${why}`, at, { cause: `some paths, which ${many}` });
      return [];
    }
    return prefixes.flatMap((prefix) =>
      templates.map((template) => ({
        path: joinPaths(prefix.path, template.path),
        parameters: [...prefix.parameters, ...template.parameters],
        ...((prefix.openStart || tail !== undefined) && { openStart: true as const }),
      })),
    );
  });
}

/** Whether a hook is given the body: it may return another. */
const takesPayload = (handler: Value) => handler.kind !== "function" || handler.node.params.length > 2;

function addMiddleware(
  reader: Reader,
  router: Router,
  entry: MiddlewareEntry,
  state: Around,
  result: Registered,
): void {
  const paths =
    entry.paths === undefined
      ? [""]
      : extend(reader, router, state.prefixes, entry.paths, entry.at).map(({ path }) => path);
  for (const path of paths)
    for (const handler of entry.handlers) {
      if (entry.hook === "onSend") state.after.push(handler);
      if (entry.hook === "preSerialization" || (entry.hook === "onSend" && takesPayload(handler)))
        state.rewritten = true;
      if (entry.hook?.startsWith("param:") || /^(preSerialization|onSend|onResponse)$/.test(entry.hook ?? "")) continue;
      if (!(isOff(entry) && (isRateLimiter(reader, handler) || isHeaderHelper(handler))))
        state.before.push({ path, handler });
      // A package's middleware on a path of its own may answer there.
      const origin = originOf(handler);
      if (path !== "" && origin && !isQuiet(origin.module) && !origin.path.includes("static"))
        reader.cannotRead(`what ${origin.module} serves at ${path}`, entry.at, { below: path });
      if (
        router.framework !== "koa" &&
        path !== "" &&
        !origin &&
        handler.kind === "external" &&
        handler.form === "call"
      ) {
        const text = reader.text(handler.at);
        if (!isQuiet(text) && !isAuthentication(reader, handler) && !isRateLimiter(reader, handler))
          reader.cannotRead(`what ${text} serves at ${path}`, entry.at, { below: path });
      }
    }
  noteHelpers(entry, result);
  const limits = entry.handlers.some((handler) => isRateLimiter(reader, handler)) && !isOff(entry);
  if (limits && entry.paths === undefined) {
    state.rateLimited = true;
    if (state.depth === 0) result.rateLimited = true;
  }
  if (state.depth === 0) result.middlewares.push(...entry.handlers.map((handler) => nameOf(reader, handler)));
}

/** @fastify/rate-limit and @fastify/helmet with `global: false` are there only for the routes that ask for it. */
function isOff({ options }: MiddlewareEntry): boolean {
  const global = options?.kind === "object" ? options.fields.get("global") : undefined;
  return global?.kind === "literal" && global.value === false;
}

function noteHelpers({ handlers, at }: MiddlewareEntry | MountEntry, result: Registered): void {
  if (handlers.some((handler) => isHeaderHelper(handler))) result.headerHelper ??= at;
}

/** Packages that prepare requests and answer none. */
const isQuiet = (module: string) =>
  /rate-?limit|slow-down|helmet|static|serve-index|favicon|^cors$|@koa\/cors|body-?parser|multer|morgan|compression|cookie|session|passport|jwt|csurf|hpp|validator|celebrate|joi|zod|multipart|formidable|timeout|logger|pino|winston|sanitize|xss|etag|response-time/i.test(
    module,
  );

function addRoutes(reader: Reader, router: Router, entry: RouteEntry, state: Around, result: Registered): void {
  if (entry.methods === undefined) {
    reader.cannotRead(`the methods of ${reader.text(entry.at)}, which are only known when it runs`, entry.at);
    return;
  }
  const templates = entry.table
    ? generatedPaths(state.prefixes, entry.paths)
    : extend(reader, router, state.prefixes, entry.paths, entry.at);
  const guards = guardsOf(reader, router, entry);
  if (guards.length > 0 && guards.length === entry.handlers.length) {
    stand(guards, templates, state);
    return;
  }
  for (const template of templates) {
    const standing = state.before.filter(({ path }) => path === "" || isBelow(template.path, path));
    const before = standing.map(({ handler }) => handler);
    const chain = [...before, ...entry.handlers];
    const limiting = isUnlimited(entry) ? entry.handlers : chain;
    const limited = limiting.some((handler) => isRateLimiter(reader, handler));
    result.routes.push({
      router,
      methods: entry.methods,
      template,
      before,
      handlers: entry.handlers,
      entry,
      after: state.after,
      rewritten:
        state.rewritten || ["preSerialization", "onSend"].some((hook) => fieldOf(entry.options, hook) !== undefined),
      rateLimited: limited || (state.rateLimited && !isUnlimited(entry)),
      secured: state.secured || wantsHeaders(entry) || chain.some((handler) => isHeaderHelper(handler)),
    });
  }
  stand(lettingPass(router, entry) ? entry.handlers : guards, templates, state);
}

/** `app.all("/admin/*", limiter)`: what packages register for all methods answers none, and stands before others. */
function guardsOf(reader: Reader, router: Router, { methods, handlers }: RouteEntry): Value[] {
  if (router.framework === "fastify" || !methods?.includes("*")) return [];
  return handlers.filter(
    (handler) =>
      handler.kind === "external" &&
      (isRateLimiter(reader, handler) || isAuthentication(reader, handler) || isHeaderHelper(handler)),
  );
}

/** Whether what is registered for all methods may hand the request on. */
function lettingPass(router: Router, { methods, handlers }: RouteEntry): boolean {
  const last = handlers.at(-1);
  if (router.framework === "fastify" || !methods?.includes("*") || last?.kind !== "function") return false;
  return last.node.params.length === (router.framework === "koa" ? 2 : 3);
}

/** Handlers that stand before whatever is registered later at these paths. */
function stand(handlers: Value[], templates: PathTemplate[], state: Around): void {
  for (const { path, parameters } of templates) {
    const rest = parameters.at(-1)?.wildcard ? `/{${parameters.at(-1)!.name}}` : undefined;
    const above = rest && path.endsWith(rest) ? path.slice(0, -rest.length) : path;
    for (const handler of handlers) state.before.push({ path: above, handler });
  }
}

/** @fastify/rate-limit: `config: { rateLimit: false }` takes a route out. */
function isUnlimited({ options }: RouteEntry): boolean {
  const limit = fieldOf(fieldOf(options, "config"), "rateLimit");
  return limit !== undefined && truthOf(limit) === false;
}

/** @fastify/helmet: `helmet: { … }` of a route. */
function wantsHeaders({ options }: RouteEntry): boolean {
  const helmet = fieldOf(options, "helmet");
  return helmet !== undefined && truthOf(helmet) !== false;
}

/** Paths of generated tables are OpenAPI's already. */
function generatedPaths(prefixes: PathTemplate[], path: Value): PathTemplate[] {
  const text = stringOf(path) ?? "";
  const parameters = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => ({ name: name! }));
  return prefixes.map((prefix) => ({
    path: prefix.path === "" ? text : joinPaths(prefix.path, text),
    parameters: [...prefix.parameters, ...parameters],
    ...(prefix.openStart && { openStart: prefix.openStart }),
  }));
}

function isBelow(path: string, prefix: string): boolean {
  const plain = prefix.replace(/\/\{wildcard\}$/, "");
  return path === plain || path.startsWith(plain === "/" ? plain : `${plain}/`);
}
