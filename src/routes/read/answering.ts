import { runWays } from "./branches.ts";
import type { Reader } from "./reader.ts";
import { OF_VALUES, type Pending, type Recorder } from "./recorder.ts";
import { statusNamed } from "./statuses.ts";
import {
  numberOf,
  type RequestValue,
  type ResponseValue,
  type SentStatus,
  type Site,
  type Struct,
  sentStatus,
  stringOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

const OK: SentStatus = { known: [200], sure: true };
const NO_CONTENT: SentStatus = { known: [204], sure: true };
const FOUND: SentStatus = { known: [302], sure: true };

/** Takes what was set as an answer. */
export function flush(recorder: Recorder): void {
  for (const { status, body, mediaType, at, passed } of recorder.take()) {
    if (at === undefined || (status === undefined && body === undefined)) continue;
    // Koa: a body of null is none.
    recorder.answered(status ?? (isNothing(body) ? NO_CONTENT : OK), {
      ...(body && { body }),
      ...(mediaType && { mediaType }),
      ...(passed && { around: passed }),
      at,
    });
  }
}

/** The statuses that may be set, by all ways that lead here. */
export function statusOf(pendings: readonly Pending[], otherwise: SentStatus): SentStatus {
  const all = pendings.map(({ status }) => status ?? otherwise);
  if (all.length === 1) return all[0]!;
  return { known: [...new Set(all.flatMap(({ known }) => known))], sure: all.every(({ sure }) => sure) };
}

/** The media type that is set. What differs by the way is none of which the rules say something. */
function mediaTypeSet(pendings: readonly Pending[]): string | undefined {
  const all = new Set(pendings.map(({ mediaType }) => mediaType));
  return all.size > 1 ? "application/octet-stream" : [...all][0];
}

const isNothing = (body: Value | undefined) =>
  body?.kind === "literal" && !body.assumed && (body.value === null || body.value === undefined);

/** Methods of the request and of the response. Undefined: it is none of them. */
export function callResponse(
  reader: Reader,
  object: RequestValue | ResponseValue,
  name: string,
  args: Value[],
  at: Site,
): Value | undefined {
  const { recorder } = reader;
  if (!recorder) return UNKNOWN;
  return object.kind === "request"
    ? requestCall(recorder, object, name, args, at)
    : responseCall(reader, recorder, object, name, args, at);
}

function requestCall(
  recorder: Recorder,
  object: RequestValue,
  name: string,
  args: Value[],
  at: Site,
): Value | undefined {
  const { part } = object;
  const first = stringOf(args[0]);
  if (part === "field" || part in recorder.fields) {
    recorder.usedWhole(object);
    // `req.query.tags.split(",")`: the call is of the value, which stays unknown.
    return part === "field" && OF_VALUES.has(name) ? UNKNOWN : undefined;
  }
  if ((name === "get" || name === "header") && first !== undefined) {
    recorder.fields.headers.add(first.toLowerCase());
    return { kind: "request", part: "field", of: { part: "headers", path: [first.toLowerCase()] } };
  }
  if (part !== "context") return undefined;
  if (name === "throw") {
    recorder.answered(sentStatus(numberOf(args[0]) === undefined ? args[1] : args[0]), { at, thrown: true });
    return UNDEFINED;
  }
  if (name === "assert") {
    if (numberOf(args[1]) !== undefined) recorder.answered(sentStatus(args[1]), { at, thrown: true });
    return UNDEFINED;
  }
  if (name === "redirect" || name === "back") {
    // `ctx.status = 301` may stand before it, or after it: Koa answers in the end.
    recorder.pendings = recorder.pendings.map((pending) => ({ ...pending, status: pending.status ?? FOUND, at }));
  } else if (saidOfBody(name, args) !== undefined) recorder.set({ mediaType: saidOfBody(name, args)! });
  else if (name === "set" || name === "append") headerSet(recorder, args);
  else if (!OF_CONTEXT.test(name)) recorder.answersElsewhere = true;
  return UNDEFINED;
}

/** Methods of Koa's context that answer nothing. Others were added, and may. */
const OF_CONTEXT =
  /^(set|append|get|is|accepts\w*|vary|type|lastModified|etag|attachment|remove|has|inspect|toJSON|flushHeaders|log|cookies|onerror|login|logout|isAuthenticated|isUnauthenticated)$/;
/** The same of responses of Express and replies of Fastify. */
const OF_RESPONSE =
  /^(set|header|setHeader|headers|append|type|contentType|get|getHeaders?|removeHeader|hasHeader|vary|cookie|setCookie|clearCookie|unsignCookie|location|links|attachment|flushHeaders|on|once|off|removeListener|serialize|serializer|jwtSign|trailer|getResponseTime|writeContinue|setTimeout|generateCsrf)$/;

const BODY_METHODS = new Set(["json", "send", "jsonp", "end", "render", "sendFile", "download", "write"]);
const MEDIA_TYPES: Record<string, string> = {
  json: "application/json",
  jsonp: "application/javascript",
  render: "text/html",
  sendFile: "application/octet-stream",
  download: "application/octet-stream",
};

function responseCall(
  reader: Reader,
  recorder: Recorder,
  object: ResponseValue,
  name: string,
  args: Value[],
  at: Site,
): Value | undefined {
  if (name === "status" || name === "code" || name === "writeHead") {
    const given = sentStatus(args[0]);
    // A statement of its own: what is sent later has this status.
    recorder.set({ status: given, at });
    return { ...object, status: given };
  }
  if (name === "sendStatus") {
    recorder.take();
    recorder.answered(sentStatus(args[0]), { at });
    return UNDEFINED;
  }
  if (name === "redirect") {
    const given = args.find((argument) => numberOf(argument) !== undefined);
    const status = object.status ?? statusOf(recorder.take(), FOUND);
    recorder.take();
    recorder.answered(given ? sentStatus(given) : status, { at });
    return UNDEFINED;
  }
  if (name === "format" && args[0]?.kind === "object") {
    const given = [...args[0].fields.values()].filter((value) => value.kind === "function");
    runWays(
      reader,
      given.map((value) => () => {
        reader.run(value, []);
        return false;
      }),
      false,
    );
    return UNDEFINED;
  }
  if (BODY_METHODS.has(name)) {
    const body = args[0];
    const taken = recorder.take();
    const status = object.status ?? statusOf(taken, OK);
    const error = name === "send" && body !== undefined ? statusOfSent(body) : undefined;
    const mediaType = MEDIA_TYPES[name] ?? object.mediaType ?? mediaTypeSet(taken);
    if (name === "send" && mayBeError(body, at)) {
      recorder.answered({ known: [], sure: false }, { at });
      return { kind: "response" };
    }
    recorder.answered(error === undefined ? status : { known: [error], sure: true }, {
      ...(body && error === undefined && name !== "render" && mediaType !== "application/octet-stream" && { body }),
      ...(mediaType && { mediaType }),
      at,
    });
    return { kind: "response" };
  }
  const said = saidOfBody(name, args);
  if (said !== undefined) {
    recorder.set({ mediaType: said });
    return { ...object, mediaType: said };
  }
  if (/^(set|header|setHeader|headers|append)$/.test(name)) headerSet(recorder, args);
  const sensible = statusNamed(name);
  // @fastify/sensible: reply.notFound()
  if (sensible !== undefined) {
    recorder.answered({ known: [sensible], sure: true }, { at });
    return UNDEFINED;
  }
  if (!OF_RESPONSE.test(name)) recorder.answersElsewhere = true;
  return { ...object };
}

const SHORT: Record<string, string> = {
  json: "application/json",
  html: "text/html",
  text: "text/plain",
  txt: "text/plain",
  xml: "application/xml",
  csv: "text/csv",
};

/** `type("html")`, `set("Content-Type", "text/html")`. Undefined: it is about something else. */
function saidOfBody(name: string, args: Value[]): string | undefined {
  if (name === "type" || name === "contentType") return mediaTypeOf(args[0]);
  const isHeader = /^(set|header|setHeader)$/.test(name) && /^content-type$/i.test(stringOf(args[0]) ?? "");
  return isHeader ? mediaTypeOf(args[1]) : undefined;
}

/** What is not known may be anything but a text about which the rules say something. */
export function mediaTypeOf(value: Value | undefined): string {
  const text = (stringOf(value) ?? "").split(";")[0]!.trim().toLowerCase();
  return text.includes("/") ? text : (SHORT[text.replace(/^\./, "")] ?? "application/octet-stream");
}

function headerSet(recorder: Recorder, args: Value[]): void {
  const name = stringOf(args[0]);
  if (name !== undefined) recorder.headersSet.add(name.toLowerCase());
  if (args[0]?.kind === "object") for (const key of args[0].fields.keys()) recorder.headersSet.add(key.toLowerCase());
}

/** Fastify: an error that is sent, or returned, has its own status; an object that has a status does not. */
export function statusOfSent(value: Value): number | undefined {
  return value.kind === "object" && !isError(value) ? undefined : statusOfError(value);
}

function isError({ of }: Struct): boolean {
  let base: Value | undefined = of;
  while (base?.kind === "class") {
    const { superClass } = base.node;
    if (superClass?.type === "Identifier" && /(Error|Exception)$/.test(superClass.name)) return true;
    base = base.base;
  }
  return base?.kind === "external";
}

/** `reply.send(err)`: Fastify sends the status of an error, which is not known. */
function mayBeError(value: Value | undefined, { node }: Site): boolean {
  const [argument] = node.type === "CallExpression" ? node.arguments : [];
  return value?.kind === "unknown" && argument?.type === "Identifier" && /^(e|ex|err|\w*error)$/i.test(argument.name);
}

/** The status that an error class or factory is made with. */
export function statusOfError(value: Value): number | undefined {
  if (value.kind === "object") {
    for (const [name, field] of value.fields) {
      const status = numberOf(field);
      if (/status|code/i.test(name) && status !== undefined && isErrorStatus(status)) return status;
    }
    return undefined;
  }
  if (value.kind !== "external" || value.form !== "call") return undefined;
  for (const argument of value.args) {
    const status = numberOf(argument) ?? (argument.kind === "object" ? statusOfError(argument) : undefined);
    if (status !== undefined && isErrorStatus(status)) return status;
  }
  const name = value.callee.kind === "external" && value.callee.form === "member" ? value.callee.name : undefined;
  return name === undefined ? undefined : statusNamed(name);
}

const isErrorStatus = (status: number) => Number.isInteger(status) && status >= 400 && status < 600;
