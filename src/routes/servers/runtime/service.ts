import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { readBody } from "./body.ts";
import { detailsOf, errorBody, HttpError } from "./errors.ts";
import { type Match, matcher } from "./match.ts";
import { cookiesOf, pairsOf } from "./pairs.ts";
import { invalid, lowerCased, ofOne, readParameters, type Texts } from "./parameters.ts";
import { begun, type Result, respond } from "./respond.ts";
import { authorize, checkHooks, type Schemes } from "./security.ts";
import { put } from "./shape.ts";
import type {
  Context,
  Incoming,
  Outgoing,
  Parameter,
  Route,
  RuntimeOptions,
  SecurityHook,
  Validator,
} from "./types.ts";

/** Answers the requests of all operations; a framework only has to bring them here. */
export interface Service {
  /** Undefined when no path of the spec is asked for. Never rejects. */
  handle(request: Incoming): Promise<Outgoing | undefined>;
  /** The answer to an error, in our envelope. */
  fail(error: unknown, request: Incoming, operation?: string): Outgoing;
}

export interface ServiceOptions extends RuntimeOptions {
  /** A function for each security scheme, by its name. */
  security?: object;
}

const KEYS = {
  path: "params",
  query: "query",
  querystring: "querystring",
  header: "headers",
  cookie: "cookies",
} as const;
const LOCATIONS = Object.keys(KEYS) as (keyof typeof KEYS)[];

type Handlers = Readonly<Record<string, (request: never) => unknown>>;

/** Throws at once when a handler or a security hook is missing. */
export function createService(
  routes: readonly Route[],
  handlers: object,
  schemes: Schemes,
  options: ServiceOptions,
): Service {
  const all = handlers as Handlers;
  const hooks = (options.security ?? {}) as Readonly<Record<string, SecurityHook>>;
  const missing = routes.filter(({ id }) => typeof all[id] !== "function");
  if (missing.length > 0) throw new TypeError(`There is no handler for ${missing.map(({ id }) => id).join(", ")}.`);
  checkHooks(routes, hooks);
  const find = matcher(routes);
  const parameters = new Map(routes.map((route) => [route, byLocation(route)]));
  const validators = new Map(routes.map((route) => [route, validatorsOf(route)]));
  const report: NonNullable<RuntimeOptions["onError"]> = (...about) => (options.onError ?? console.error)(...about);

  async function answer(match: Match, request: Incoming, texts: Texts, requestId: string): Promise<Outgoing> {
    const { route } = match;
    const auth = await authorize(route, request, texts, schemes, hooks);
    const parts = await read(route, request, texts).catch(tooDeep);
    const context: Context = { requestId, auth, raw: request.raw };
    const result = await all[route.id]!({ ...parts, ...context } as never);
    const outgoing = respond(route, result as Result, request.headers.accept, options.validateResponses ?? false);
    const { body } = outgoing;
    if (body instanceof Readable && request.method !== "HEAD")
      await begun(body, request.raw.socket, (error) => report(error, { requestId, operation: route.id }));
    return outgoing;
  }

  /** What the handler is given of the request: all of it was judged. */
  async function read(route: Route, request: Incoming, texts: Texts): Promise<Record<string, unknown>> {
    const parts: Record<string, unknown> = {};
    const details: { field: string; message: string }[] = [];
    for (const [location, declared] of parameters.get(route)!) {
      const { value, issues } = readParameters(declared, validators.get(route)![location], texts);
      // The query as one value has no names within.
      parts[KEYS[location]] = location === "querystring" ? value[declared[0]!.name] : value;
      if (issues.length > 0) details.push(...detailsOf(location, issues));
    }
    if (details.length > 0) throw invalid(options.invalidStatus ?? 400, details);
    if (route.body) {
      const { value, issues } = await readBody(request, route.body, options);
      if (issues.length > 0) throw invalid(options.invalidStatus ?? 400, detailsOf("body", issues));
      put(parts, "body", value);
    }
    return parts;
  }

  function fail(error: unknown, request: Incoming, operation = ""): Outgoing {
    const requestId = requestIdOf(request);
    const known = asHttpError(error);
    if (!known) report(error, { requestId, operation });
    const shown = known ?? new HttpError(500, "Something went wrong.");
    const body = errorBody(shown, requestId);
    return {
      status: shown.status,
      headers: {
        ...shown.headers,
        "content-type": "application/json",
        "x-request-id": requestId,
      },
      body: JSON.stringify(options.errorBody ? options.errorBody(body, shown.status) : body),
    };
  }

  return {
    fail,
    async handle(request) {
      const [path, queryText] = target(request.url);
      const base = options.basePath?.replace(/\/$/, "") ?? "";
      if (!path.startsWith("/") || (base !== "" && !path.startsWith(`${base}/`) && path !== base)) return undefined;
      const texts = textsOf(request, queryText);
      // As where a framework mounts it, the base alone is the path "/".
      const match = find(request.method, path.slice(base.length) || "/");
      if (!match) return undefined;
      if (Array.isArray(match)) {
        const allow = match.join(", ");
        const outgoing = fail(
          new HttpError(405, `${request.method} is not served here.`, { headers: { allow } }),
          request,
        );
        return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
      }
      texts.path = match.params;
      const requestId = requestIdOf(request);
      let outgoing: Outgoing;
      try {
        outgoing = await answer(match, request, texts, requestId);
        outgoing.headers["x-request-id"] ??= requestId;
      } catch (error) {
        outgoing = fail(error, request, match.route.id);
      }
      return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
    },
  };
}

/** The same answer for a path that nobody serves. */
export function notFound(service: Service, request: Incoming): Outgoing {
  const outgoing = service.fail(new HttpError(404, "There is nothing at this path."), request);
  return request.method === "HEAD" ? withoutBody(outgoing) : outgoing;
}

function validatorsOf(route: Route): Record<keyof typeof KEYS, Validator | undefined> {
  const whole = route.parameters?.find((one) => one.in === "querystring");
  return {
    path: route.params,
    query: route.query,
    querystring: whole && ofOne(whole.name, route.querystring),
    header: lowerCased(route.headers),
    cookie: route.cookies,
  };
}

function byLocation(route: Route): [keyof typeof KEYS, readonly Parameter[]][] {
  return LOCATIONS.flatMap((location) => {
    const own = (route.parameters ?? []).filter((one) => one.in === location);
    return own.length > 0 ? [[location, own] as [typeof location, Parameter[]]] : [];
  });
}

/** Path and query of a request's target, which may be an absolute address. */
function target(url: string): [string, string] {
  const text = url.replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = text.indexOf("?");
  const [path, query] = mark < 0 ? [text, ""] : [text.slice(0, mark), text.slice(mark + 1)];
  return [path === "" ? "/" : path, query];
}

function textsOf({ headers }: Incoming, queryText: string): Texts {
  return {
    path: new Map(),
    query: pairsOf(queryText),
    queryText,
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    cookies: cookiesOf(headers.cookie),
  };
}

/** The caller's own id if it is harmless in logs and headers. */
function requestIdOf(request: Incoming): string {
  const given = request.headers["x-request-id"];
  request.id ??= typeof given === "string" && /^[\w.:/+=-]{1,128}$/.test(given) ? given : randomUUID();
  return request.id;
}

/** A body may be nested so deeply that no validator gets to its end. */
function tooDeep(error: unknown): never {
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    throw new HttpError(400, "The request is nested too deeply.");
  }
  throw error;
}

/** Errors that are the request's fault. */
function asHttpError(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error;
  if (typeof error !== "object" || error === null) return undefined;
  // Errors of frameworks and their parsers that are meant to be shown.
  const { status, statusCode, expose, code, message } = error as Partial<Record<string, unknown>>;
  const known = [status, statusCode].find((one) => typeof one === "number" && one >= 400 && one < 500);
  if (known !== undefined && (expose === true || (typeof code === "string" && code.startsWith("FST_")))) {
    return new HttpError(known as number, String(message));
  }
  return undefined;
}

function withoutBody(outgoing: Outgoing): Outgoing {
  const { body } = outgoing;
  if (typeof body === "string" || body instanceof Uint8Array) {
    outgoing.headers["content-length"] = String(typeof body === "string" ? Buffer.byteLength(body) : body.length);
  } else body?.destroy();
  return { ...outgoing, body: undefined };
}
