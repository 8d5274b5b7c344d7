import type * as t from "@babel/types";
import { callResponse } from "./answering.ts";
import { propertyName } from "./bind.ts";
import { runDoubted, runWays } from "./branches.ts";
import { BROWSER } from "./browser.ts";
import { instantiate } from "./classes.ts";
import { evaluate, spreadInto } from "./evaluate.ts";
import { frameworkCall, frameworkMethod, HTTP_METHODS, takesRouter } from "./frameworks/frameworks.ts";
import { addedByJwt, memberOf } from "./member.ts";
import { endOfServed } from "./paths.ts";
import type { Reader } from "./reader.ts";

import {
  type Closure,
  type ExternalCall,
  list,
  originOf,
  type Scope,
  type Site,
  stringOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

/** Runs a call, as far as it is known what is called. */
export function callNode(reader: Reader, node: t.CallExpression | t.OptionalCallExpression, scope: Scope): Value {
  const { callee } = node;
  const at: Site = { file: scope.file, node };
  if (callee.type === "Super") {
    const made = scope.lookup("super");
    const args = argumentsOf(reader, node, scope);
    return made?.kind === "native" ? made.call(args, at) : UNKNOWN;
  }
  if (callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression") {
    const object = callee.object.type === "Super" ? (scope.self ?? UNKNOWN) : evaluate(reader, callee.object, scope);
    const name = propertyName(reader, callee, scope);
    const args = argumentsOf(reader, node, scope);
    if (name === undefined) {
      if (object.kind === "router")
        reader.cannotRead(`the method of ${reader.text(at)}, which is only known when it runs`, at);
      return callUnknown(reader, args, at, UNKNOWN);
    }
    return callMethod(reader, object, name, args, at);
  }
  const target = evaluate(reader, callee as t.Expression, scope);
  return callValue(reader, target, argumentsOf(reader, node, scope), at);
}

function argumentsOf(
  reader: Reader,
  node: t.CallExpression | t.OptionalCallExpression | t.NewExpression,
  scope: Scope,
): Value[] {
  const args = list([]);
  for (const argument of node.arguments) {
    if (argument.type === "SpreadElement") spreadInto(args, evaluate(reader, argument.argument, scope));
    else if (argument.type !== "ArgumentPlaceholder") args.items.push(evaluate(reader, argument, scope));
  }
  return args.items;
}

/** `object.name(…)` */
function callMethod(reader: Reader, object: Value, name: string, args: Value[], at: Site): Value {
  if (object.kind === "object" && object.acts && !object.fields.has(name))
    return callMethod(reader, object.acts, name, args, at);
  if (object.kind === "router") {
    reader.settled.add(at.node);
    reader.registering.add(at.node);
    return frameworkMethod(reader, object, name, args, at);
  }
  if (object.kind === "function") {
    if (name === "bind") return { ...object, self: args[0] ?? object.self, bound: [...object.bound, ...args.slice(1)] };
    if (name === "call") return reader.run({ ...object, self: args[0] }, args.slice(1));
    if (name === "apply") {
      const [self, given] = args;
      return reader.run({ ...object, self }, given?.kind === "list" ? given.items : []);
    }
  }
  // Promises are what they come to.
  if (name === "then" || name === "catch" || name === "finally") {
    const [next] = args;
    if (name === "then" && next?.kind === "function") return callValue(reader, next, [object], at);
    if (next?.kind === "function")
      runWays(
        reader,
        [
          () => {
            reader.run(next, [UNKNOWN]);
            return false;
          },
        ],
        true,
      );
    if (name !== "then" || !next) return object;
  }
  if (object.kind === "response" && name === "jwtSign") return callExternal(reader, addedByJwt(name), args, at, false);
  if (object.kind === "response" || object.kind === "request") {
    const answer = callResponse(reader, object, name, args, at);
    if (answer) return answer;
  }
  // Koa: `ctx.app.emit("error", err, ctx)` tells of an error, and answers nothing.
  const given = name === "emit" && stringOf(args[0]) === "error" ? args.slice(0, 2) : args;
  const target = memberOf(reader, object, name, at);
  if (target.kind !== "unknown" && (target.kind !== "external" || originOf(target))) reader.settled.add(at.node);
  return callValue(reader, target, given, at, object);
}

/** Calls a value. Of what is not known, the functions that it is given are run: it may well call them. */
export function callValue(reader: Reader, target: Value, args: Value[], at: Site, self?: Value): Value {
  switch (target.kind) {
    case "function":
      return reader.run(target, withoutGaps(target, args, reader.recorder !== undefined));
    case "native":
      return target.call(args, at);
    case "class":
      return instantiate(reader, target, args);
    case "external":
      return callExternal(reader, target, args, at, false);
    case "request":
      return callResponse(reader, target, "()", args, at) ?? UNKNOWN;
    default:
      return callUnknown(reader, args, at, self);
  }
}

/** A parameter that a call leaves out has its default. */
function withoutGaps({ node, bound }: Closure, args: Value[], isRead: boolean): Value[] {
  const given = [...args];
  for (let i = bound.length + args.length; i < node.params.length; i++)
    given.push(node.params[i]!.type === "AssignmentPattern" || isRead ? UNDEFINED : UNKNOWN);
  return node.params.some(({ type }) => type === "RestElement") ? args : given;
}

/** `new X(…)` */
export function construct(reader: Reader, node: t.NewExpression, scope: Scope): Value {
  const target = evaluate(reader, node.callee as t.Expression, scope);
  const args = argumentsOf(reader, node, scope);
  const at: Site = { file: scope.file, node };
  if (target.kind === "class") {
    const instance = instantiate(reader, target, args);
    return instance;
  }
  if (target.kind === "external") return callExternal(reader, target, args, at, true);
  if (target.kind === "function") return reader.run(target, args);
  // `new Promise((resolve) => …)`
  runGiven(reader, args);
  return { kind: "external", form: "call", callee: target, args, construct: true, at };
}

function callExternal(reader: Reader, callee: Value, args: Value[], at: Site, isNew: boolean): Value {
  const call: ExternalCall = { kind: "external", form: "call", callee, args, construct: isNew, at };
  if (!reader.externalCalls.has(at.node)) reader.externalCalls.set(at.node, call);
  reader.recorder?.calledOutside(call, reader.branches > 0);
  const made = frameworkCall(reader, call);
  if (made) return made;
  noteHandedOn(reader, call);
  noteRoute(reader, args, at);
  runGiven(reader, args, KEEPING.test(methodAt(at) ?? ""));
  return call;
}

/** The method that a call names. */
function methodAt({ node }: Site): string | undefined {
  const callee = node.type === "CallExpression" || node.type === "OptionalCallExpression" ? node.callee : undefined;
  const isMember = callee?.type === "MemberExpression" || callee?.type === "OptionalMemberExpression";
  return isMember && callee.property.type === "Identifier" ? callee.property.name : undefined;
}

/** `x.get("/path", handler)`: whatever x is, this may well be a route. */
function noteRoute(reader: Reader, args: Value[], at: Site): void {
  const { node } = at;
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return;
  const { property } = node.callee;
  if (property.type !== "Identifier" || !HTTP_METHODS.includes(property.name)) return;
  const [path, ...others] = args;
  const given = others.filter((value) => value.kind === "function");
  // Of `${base}/users` only the end is known; of an address, too.
  const isPath =
    stringOf(path)?.startsWith("/") ||
    (path?.kind === "unknown" && path.tail !== undefined && given.some(({ node }) => takesRequest(node)));
  if (!isPath || given.length === 0) return;
  const text = reader.files.read(at.file) ?? "";
  if (BROWSER.test(text) || OTHERS_IN_USE.test(text)) return;
  reader.cannotRead(`the route of ${reader.text(at)}, as it is not known what it is registered on`, at, {
    cause: "routes of which it is not known what they are registered on",
    ends: endOfServed(stringOf(path)),
    unlessRegistering: true,
  });
}

/** `(req, res) =>` and `(ctx) =>` wait for a request. */
export function looksLikeHandler({ params }: t.Function): boolean {
  const names = params.map((it) => (it.type === "Identifier" ? it.name : ""));
  return /^_?(req|request|ctx|context)$/.test(names[0] ?? "") || /^_?(req|request)$/.test(names[1] ?? "");
}

/** A function of a request and an answer, or of a context. */
export function takesRequest({ params: [first] }: t.Function): boolean {
  return first?.type === "Identifier" && /^_*(req|request|ctx|context)$/.test(first.name);
}

/** What also takes a path and a function, or is listed as a whole. */
export const OTHERS_IN_USE =
  /["'](msw|nock|supertest|light-my-request|axios-mock-adapter|hono|@hapi\/hapi|restify|polka|elysia|h3|find-my-way|restana|hyper-express|k6\/http)["'/]/;

/** Packages that are given an application to let it listen, or to ask it. */
const LISTENING =
  /^(https?|http2|spdy|socket\.io|supertest|serverless-http|@vendia\/serverless-express|aws-serverless-express|http-terminator|stoppable|greenlock|ws|@koa\/cors|express-ws)/;

/** A package that is given an application or a router may register routes on it. */
function noteHandedOn(reader: Reader, { callee, args, at }: ExternalCall): void {
  const origin = originOf(callee);
  if (!origin || LISTENING.test(origin.module)) return;
  const holds = (value: Value) =>
    value.kind === "router" ||
    (value.kind === "object" && value.acts !== undefined) ||
    (value.kind === "object" && [...value.fields.values()].some((it) => it.kind === "router"));
  if (args.some(holds)) reader.cannotRead(`what ${origin.module} registers by ${reader.text(at)}`, at);
}

/** Methods that leave what they are given as it is. */
const KEEPING = /^(set|add|push|unshift|has|emit|stringify|log|info|debug|warn|error|trace|publish)$/;

function callUnknown(reader: Reader, args: Value[], at: Site, self: Value | undefined): Value {
  runGiven(reader, args, KEEPING.test(methodAt(at) ?? ""));
  noteRoute(reader, args, at);
  const call: ExternalCall = {
    kind: "external",
    form: "call",
    callee: self ?? UNKNOWN,
    args,
    construct: false,
    at,
  };
  reader.recorder?.calledOutside(call, reader.branches > 0);
  return call;
}

/**
 * Whether a function is run later: one that takes an application when it is clear that nobody gives it one, a handler
 * when a request comes.
 */
function waits(reader: Reader, value: Closure): boolean {
  return !reader.guessing && (takesRouter(reader, value) || (!reader.recorder && looksLikeHandler(value.node)));
}

/** Functions that are handed to what is not known: `connect().then(() => …)`, `asyncHandler(async (req, res) => …)`. */
function runGiven(reader: Reader, args: Value[], keeps = false): void {
  for (const value of args) {
    if (value.kind === "function" && !reader.stack.includes(value.node) && !waits(reader, value))
      runDoubted(reader, () => (reader.recorder ? reader.run(value, []) : reader.bounded(() => reader.run(value, []))));
    if (value.kind === "object" && reader.recorder && !keeps) reader.handedOn.add(value);
    // The request goes where it cannot be followed.
    if (value.kind === "request") reader.recorder?.usedWhole(value);
    const answers = value.kind === "response" || (value.kind === "request" && value.part === "context");
    if (answers && reader.recorder) reader.recorder.answersElsewhere = true;
  }
}
