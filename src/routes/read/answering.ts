import type { Reader } from "./reader.ts";
import { OF_VALUES, type Recorder } from "./recorder.ts";
import { statusNamed } from "./statuses.ts";
import {
  numberOf,
  type RequestValue,
  type ResponseValue,
  type SentStatus,
  type Site,
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
  const { status, body, mediaType, at } = recorder.pending;
  recorder.pending = {};
  if (at === undefined || (status === undefined && body === undefined)) return;
  // Koa: a body of null is none.
  recorder.answered(status ?? (isNothing(body) ? NO_CONTENT : OK), {
    ...(body && { body }),
    ...(mediaType && { mediaType }),
    at,
  });
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
    : responseCall(recorder, object, name, args, at);
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
    recorder.answered(sentStatus(numberOf(args[0]) === undefined ? args[1] : args[0]), { at });
    return UNDEFINED;
  }
  if (name === "assert") {
    if (numberOf(args[1]) !== undefined) recorder.answered(sentStatus(args[1]), { at });
    return UNDEFINED;
  }
  if (name === "redirect" || name === "back") {
    // `ctx.status = 301` may stand before it, or after it: Koa answers in the end.
    recorder.pending = { ...recorder.pending, status: recorder.pending.status ?? FOUND, at };
  } else if (saidOfBody(name, args) !== undefined)
    recorder.pending = { ...recorder.pending, mediaType: saidOfBody(name, args) };
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
  recorder: Recorder,
  object: ResponseValue,
  name: string,
  args: Value[],
  at: Site,
): Value | undefined {
  const status = object.status ?? recorder.pending.status;
  if (name === "status" || name === "code" || name === "writeHead") {
    const given = sentStatus(args[0]);
    // A statement of its own: what is sent later has this status.
    recorder.pending = { ...recorder.pending, status: given, at };
    return { ...object, status: given };
  }
  if (name === "sendStatus") {
    recorder.answered(sentStatus(args[0]), { at });
    recorder.pending = {};
    return UNDEFINED;
  }
  if (name === "redirect") {
    const given = args.find((argument) => numberOf(argument) !== undefined);
    recorder.answered(given ? sentStatus(given) : (status ?? FOUND), { at });
    recorder.pending = {};
    return UNDEFINED;
  }
  if (BODY_METHODS.has(name)) {
    const body = args[0];
    const { pending } = recorder;
    recorder.pending = {};
    const error = name === "send" && body !== undefined ? statusOfError(body) : undefined;
    const mediaType = MEDIA_TYPES[name] ?? object.mediaType ?? pending.mediaType;
    recorder.answered(error === undefined ? (status ?? OK) : { known: [error], sure: true }, {
      ...(body && error === undefined && name !== "render" && mediaType !== "application/octet-stream" && { body }),
      ...(mediaType && { mediaType }),
      at,
    });
    return { kind: "response" };
  }
  const said = saidOfBody(name, args);
  if (said !== undefined) {
    recorder.pending = { ...recorder.pending, mediaType: said };
    return { ...object, mediaType: said };
  }
  if (/^(set|header|setHeader|headers|append)$/.test(name)) headerSet(recorder, args);
  const sensible = statusNamed(name);
  // @fastify/sensible: reply.notFound()
  if (sensible !== undefined) {
    recorder.answers.push({ status: sensible, at });
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
