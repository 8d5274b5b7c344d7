import type { Location } from "../../report/finding.ts";
import { flush, statusOf, statusOfSent } from "./answering.ts";
import { locationOf } from "./application.ts";
import { undone } from "./branches.ts";
import {
  authenticates,
  functionName,
  handlerIn,
  isAuthentication,
  limits,
  nameOf,
  secures,
  validationsOf,
} from "./middleware.ts";
import type { PathParameter } from "./paths.ts";
import type { Reader } from "./reader.ts";
import { type Answer, type Part, Recorder, type Validation } from "./recorder.ts";
import type { Framework } from "./router.ts";
import type { RegisteredRoute } from "./routes.ts";
import type { Returned } from "./run.ts";
import {
  type Closure,
  fieldOf,
  isUndefined,
  originOf,
  type RequestValue,
  type ResponseValue,
  truthOf,
  UNKNOWN,
  type Value,
} from "./value.ts";

/** An operation that an application serves, as its code tells. */
export interface ServedOperation {
  framework: Framework;
  /** Lower case. */
  method: string;
  /** As OpenAPI writes it. */
  path: string;
  parameters: PathParameter[];
  /** More may stand before its path, which is only known when it runs. */
  openStart?: true;
  /** Keys of the request that the code asks for, by part; `whole` when it takes a part as it is. */
  uses: Record<Part, { fields: string[]; whole: boolean }>;
  validations: Validation[];
  answers: Answer[];
  /** Code that is not there was given the response, and may send other answers. */
  answersElsewhere: boolean;
  /** Hooks make other bodies of those that its handler sends. */
  rewritten?: true;
  /** Its last handler may leave the answer to what comes after it. */
  handsOn: boolean;
  /** Fastify's route options, `schema` among them. */
  options: Value | undefined;
  /** What its last handler is called. */
  handler: string | undefined;
  middlewares: string[];
  authenticated: boolean;
  rateLimited: boolean;
  /** Its answers get security headers. */
  secured: boolean;
  /** It is one of all methods of `app.all`. */
  isAll: boolean;
  /** It is of a table that our own generator wrote, whose routes are all validated. */
  isGenerated: boolean;
  /** Whether its handler was found and read. */
  isRead: boolean;
  location: Location;
}

const EVERY_METHOD = ["get", "post", "put", "patch", "delete"];

/**
 * Runs the handlers of a route with a request that stands for all.
 * @param most steps that a handler may take
 * @returns an operation for each method
 */
export function readOperation(reader: Reader, route: RegisteredRoute, most: number): ServedOperation[] {
  const { entry, template, router } = route;
  if (entry.table) return [generatedOperation(route, entry.table)];
  const [method, ...others] = entry.methods ?? [];
  const recorder = readBefore(reader, route, others.length === 0 && method !== "*" ? method : undefined);
  const chain = [...route.before, ...route.handlers];
  const handler = route.handlers.at(-1);
  const answered = recorder.answers.length;
  let asks = authenticates(recorder.outside);
  let isRead = true;
  const { cuts } = reader;
  for (const [i, value] of route.handlers.entries()) {
    // What the last handler checks may be anything: a login checks who somebody is.
    if (i === route.handlers.length - 1) asks ||= authenticates(recorder.outside);
    isRead =
      readHandler(reader, recorder, value, router.framework, i === route.handlers.length - 1, most) ||
      i < route.handlers.length - 1;
  }
  const isCut = reader.cuts > cuts;
  const name = `the handler of ${entry.methods?.[0]?.toUpperCase() ?? ""} ${template.path}`;
  if (!isRead || handler === undefined)
    reader.cannotRead(name, entry.at, { cause: "the handlers of routes", hides: "handler" });
  // What it may ask for and send further on is not known.
  else if (isCut)
    reader.cannotRead(`${name} to its end, as it leads to too much code`, entry.at, {
      cause: "the handlers of routes to their ends, as they lead to too much code",
      hides: "handler",
    });
  for (const value of chain) recorder.validations.push(...validationsOf(value));
  const limited = limits(recorder);
  const secured = secures(recorder) || secures(afterwards(reader, route));
  // Koa: what stands around the route may make another answer of its own.
  const isAnsweredAround = recorder.answers.some(
    ({ status, around }, i) => i < answered && around !== "failed" && (status === undefined || status < 400),
  );
  // What stands before the route answers with errors; what it says of success is for others.
  const answers = recorder.answers.filter(({ status }, i) => i >= answered || (status !== undefined && status >= 400));
  const methods = (entry.methods ?? []).flatMap((method) => (method === "*" ? EVERY_METHOD : [method]));
  const middlewares = chain.slice(0, -1).map((value) => nameOf(reader, value).name);
  return methods.map((method) => ({
    framework: router.framework,
    method,
    path: template.path,
    parameters: template.parameters,
    ...(template.openStart && { openStart: template.openStart }),
    uses: usesOf(recorder),
    validations: recorder.validations,
    answers,
    answersElsewhere: isCut || recorder.answersElsewhere || (router.framework === "koa" && isAnsweredAround),
    ...(route.rewritten && { rewritten: true as const }),
    handsOn: recorder.handsOn,
    options: entry.options,
    handler: handler && handlerName(reader, handler),
    middlewares,
    authenticated: asks || chain.some((value) => isAuthentication(reader, value)),
    rateLimited: route.rateLimited || limited || hasRateLimit(reader, entry.options),
    secured: route.secured || secured,
    isAll: entry.methods?.includes("*") ?? false,
    isGenerated: false,
    isRead: isRead && !isCut,
    location: locationOf(entry.at),
  }));
}

/** What stands before a route, mostly the same for many: each is read once after what stands before it in turn. */
function readBefore(reader: Reader, { before, router }: RegisteredRoute, method: string | undefined): Recorder {
  let at: Chain = chainOf(reader, `${router.framework} ${method ?? "*"}`, () => new Recorder(method));
  for (const value of before) {
    let next = at.next.get(value);
    if (!next) {
      const recorder = at.recorder.copy();
      readHandler(reader, recorder, value, router.framework, false);
      next = { recorder, next: new Map() };
      at.next.set(value, next);
    }
    at = next;
  }
  return at.recorder.copy();
}

/** What reading a chain of handlers came to, and what may come after it. */
interface Chain {
  recorder: Recorder;
  next: Map<Value, Chain>;
}

const CHAINS = new WeakMap<Reader, Map<string, Chain>>();

function chainOf(reader: Reader, key: string, start: () => Recorder): Chain {
  const chains = CHAINS.get(reader) ?? new Map<string, Chain>();
  CHAINS.set(reader, chains);
  const known = chains.get(key) ?? { recorder: start(), next: new Map() };
  chains.set(key, known);
  return known;
}

/**
 * Whether nothing is served here: what is registered for all methods, or for whatever path nothing else takes, and
 * only ever refuses the request or hands it on.
 */
export function isRefusal(operation: ServedOperation): boolean {
  const { isAll, isRead, isGenerated, answers, answersElsewhere, parameters, framework } = operation;
  if (isGenerated || !isRead || answersElsewhere || framework === "fastify") return false;
  const isCatchAll = parameters.at(-1)?.wildcard === true;
  if (answers.length === 0) return isAll;
  return (isAll || isCatchAll) && answers.every(({ status }) => status !== undefined && status >= 400);
}

/** Two registrations of a route, one after the other in the chain of its handlers. */
export function joinedOperation(one: ServedOperation, other: ServedOperation): ServedOperation {
  const uses = { ...one.uses };
  for (const part of Object.keys(uses) as Part[]) {
    const fields = [...new Set([...one.uses[part].fields, ...other.uses[part].fields])].sort();
    uses[part] = { fields, whole: one.uses[part].whole || other.uses[part].whole };
  }
  // What both patterns let through, no pattern says.
  const parameters = one.parameters.map(({ pattern, ...parameter }, i) =>
    pattern !== undefined && pattern === other.parameters[i]?.pattern ? { ...parameter, pattern } : parameter,
  );
  return {
    ...one,
    parameters,
    uses,
    validations: [...one.validations, ...other.validations],
    answers: [...one.answers, ...other.answers],
    answersElsewhere: one.answersElsewhere || other.answersElsewhere,
    handsOn: other.handsOn,
    options: one.options ?? other.options,
    handler: other.handler ?? one.handler,
    middlewares: [...one.middlewares, ...other.middlewares],
    authenticated: one.authenticated || other.authenticated,
    rateLimited: one.rateLimited || other.rateLimited,
    secured: one.secured || other.secured,
    isAll: one.isAll && other.isAll,
    isRead: one.isRead || other.isRead,
  };
}

/** A row of the table in a generated routes file. */
function generatedOperation(
  { entry, template, router, rateLimited, secured }: RegisteredRoute,
  table: Value,
): ServedOperation {
  return {
    framework: router.framework,
    method: entry.methods![0]!,
    path: template.path,
    parameters: template.parameters,
    ...(template.openStart && { openStart: template.openStart }),
    uses: usesOf(new Recorder()),
    validations: [],
    answers: [],
    answersElsewhere: false,
    handsOn: false,
    options: table,
    handler: undefined,
    middlewares: [],
    authenticated: false,
    rateLimited,
    secured,
    isAll: false,
    isGenerated: true,
    isRead: true,
    location: locationOf(entry.at),
  };
}

function handlerName(reader: Reader, value: Value): string | undefined {
  const inner = handlerIn(value);
  const { name } = nameOf(reader, inner ?? value);
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  // What a wrapper returns has no name; what it was given has.
  const wrapped = inner?.scope.own().filter((it) => it.kind === "function") ?? [];
  return wrapped.length === 1 && !wrapped[0]!.bound.length ? functionName(wrapped[0]!.node) : undefined;
}

/** @fastify/rate-limit: `config: { rateLimit: … }`, which says nothing where the plugin is not registered. */
function hasRateLimit(reader: Reader, options: Value | undefined): boolean {
  const limit = fieldOf(fieldOf(options, "config"), "rateLimit");
  if (limit === undefined || truthOf(limit) === false) return false;
  const isRegistered = [...reader.externalCalls.values()].some(({ callee }) =>
    /fastify.*rate-limit/.test(originOf(callee)?.module ?? ""),
  );
  return isRegistered || reader.unread.length > 0;
}

/** What hooks do when the answer is made already. */
function afterwards(reader: Reader, { after, router }: RegisteredRoute): Recorder {
  const recorder = new Recorder();
  for (const value of after) readHandler(reader, recorder, value, router.framework, false);
  return recorder;
}

function usesOf({ fields, whole }: Recorder): ServedOperation["uses"] {
  const of = (part: Part) => ({ fields: [...fields[part]].sort(), whole: whole.has(part) });
  return { body: of("body"), query: of("query"), params: of("params"), headers: of("headers"), cookies: of("cookies") };
}

const REQUEST: RequestValue = { kind: "request", part: "request" };
const CONTEXT: RequestValue = { kind: "request", part: "context" };
const RESPONSE: ResponseValue = { kind: "response" };

/** @returns whether there was a function to read */
function readHandler(
  reader: Reader,
  recorder: Recorder,
  value: Value,
  framework: Framework,
  isLast: boolean,
  most?: number,
): boolean {
  const target = handlerIn(value);
  if (!target) return value.kind === "external" && value.form === "call" && !isLast;
  // Express: handlers of errors have four parameters.
  if (framework === "express" && target.node.params.length === 4) return true;
  const before = reader.recorder;
  reader.recorder = recorder;
  recorder.pendings = [{}];
  try {
    undone(reader, recorder, () =>
      reader.bounded(() => reader.run(target, argumentsOf(recorder, framework, isLast)), most),
    );
    if (framework === "fastify" && isLast) returnedAnswers(recorder, target, reader.lastReturns);
    if (framework === "koa" || isLast) flush(recorder);
    // A status that nothing was sent with.
    recorder.pendings = [{}];
  } finally {
    reader.recorder = before;
  }
  return true;
}

function argumentsOf(recorder: Recorder, framework: Framework, isLast: boolean): Value[] {
  const next: Value = {
    kind: "native",
    name: "next",
    call: ([error]: Value[], at) => {
      if (error && !isUndefined(error)) recorder.thrown(error, at);
      // What comes after the last handler of a route answers in its place.
      else if (isLast) recorder.handsOn = true;
      recorder.passes++;
      if (framework === "koa" && !isLast) recorder.set({ passed: "done" });
      return UNKNOWN;
    },
  };
  return framework === "koa" ? [CONTEXT, next] : [REQUEST, RESPONSE, next];
}

const OK = { known: [200], sure: true };

/** Fastify sends what a handler returns. */
function returnedAnswers(recorder: Recorder, target: Closure, returns: readonly Returned[]): void {
  for (const { value: body, pendings, at = { file: target.scope.file, node: target.node } } of returns) {
    recorder.pendings = [{}];
    // `reply.code(204)`, and nothing else.
    if (body.kind === "response" || isUndefined(body))
      for (const { status, at: set } of pendings) {
        if (status !== undefined && set) recorder.answered(status, { at: set });
      }
    else {
      const error = statusOfSent(body);
      recorder.answered(error === undefined ? statusOf(pendings, OK) : { known: [error], sure: true }, { body, at });
    }
  }
  recorder.pendings = [{}];
}
