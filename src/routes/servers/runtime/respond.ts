import type { EventEmitter } from "node:events";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { Readable } from "node:stream";
import { detailsOf, HttpError } from "./errors.ts";
import { isJson, mediaTypeOf, rangesOf } from "./media-type.ts";
import type { Answer, Outgoing, Route } from "./types.ts";

/** What handlers return, seen without their types. */
export interface Result {
  status: number;
  body?: unknown;
  headers?: Record<string, unknown>;
}

/** These have no body, whatever is written. */
const BODILESS: readonly number[] = [101, 204, 205, 304];

/**
 * Turns what a handler returned into an answer, judging it first if asked to. What could not be sent is an error here,
 * because frameworks answer it in ways of their own.
 */
export function respond(route: Route, result: Result, accept: string | undefined, validate: boolean): Outgoing {
  if (typeof result !== "object" || result === null || !isStatus(result.status)) {
    throw new TypeError(
      `${route.id} returned no answer: it must be { status, body?, headers? }, with a status to end on.`,
    );
  }
  const { status } = result;
  const body = bytesOf(result.body);
  const headers = headersOf(result.headers);
  const answer = answerFor(route, status);
  const declared = headers["content-type"];
  const mediaType = typeof declared === "string" ? declared : choose(answer, accept, body);
  if (validate) judge(route, status, answer, body, mediaType, headers);
  // How long a body is, and how it is cut, is known here; of one that a HEAD leaves out, only the handler knows.
  delete headers["transfer-encoding"];
  if ((body instanceof Uint8Array || !isBytes(body)) && route.method !== "HEAD") delete headers["content-length"];
  if (body === undefined || BODILESS.includes(status)) {
    delete headers["content-type"];
    return { status, headers, body: undefined };
  }
  headers["content-type"] =
    mediaType.startsWith("text/") && !mediaType.includes("charset") ? `${mediaType}; charset=utf-8` : mediaType;
  if (!isJson(mediaTypeOf(mediaType)?.essence ?? "") || isBytes(body)) return { status, headers, body: payload(body) };
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new TypeError(`${route.id} returned a body that cannot be written as JSON.`);
  return { status, headers, body: text };
}

/** 101 ends an exchange in HTTP; the others below 200 only announce an answer. */
function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status === 101 || ((status as number) >= 200 && (status as number) <= 599));
}

function bytesOf(body: unknown): unknown {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (!ArrayBuffer.isView(body) || body instanceof Uint8Array) return body;
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}

/** @throws TypeError for what is no name, or no value, of a header */
function headersOf(given: Record<string, unknown> | undefined): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [written, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const name = written.toLowerCase();
    const text = name === "set-cookie" && Array.isArray(value) ? value.map(String) : headerText(value);
    validateHeaderName(name);
    for (const one of [text].flat()) validateHeaderValue(name, one);
    headers[name] = text;
  }
  return headers;
}

/** As `simple` writes lists and objects. */
function headerText(value: unknown): string {
  if (value instanceof Date) return value.toUTCString();
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.map(String).join(",");
}

export function answerFor({ responses }: Route, status: number): Answer | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const name = names.find((one) => Object.hasOwn(responses, one));
  return name === undefined ? undefined : responses[name];
}

/** The media type of an answer whose handler says none: what is accepted, else the first. */
function choose(answer: Answer | undefined, accept: string | undefined, body: unknown): string {
  const all = (answer?.content ?? []).map(({ mediaType }) => mediaType).filter((type) => !type.includes("*"));
  if (all.length === 0) {
    if (typeof body === "string" && !answer?.content?.some(({ mediaType }) => mediaType === "*/*")) return "text/plain";
    return isBytes(body) ? "application/octet-stream" : "application/json";
  }
  // Objects can only be written as JSON.
  const fit =
    typeof body === "object" && body !== null && !isBytes(body)
      ? all.filter((type) => isJson(mediaTypeOf(type)?.essence ?? ""))
      : all;
  const usable = fit.length > 0 ? fit : all;
  const wanted = (accept ?? "").split(",").map((part) => part.split(";")[0]!.trim().toLowerCase());
  return usable.find((type) => wanted.includes(mediaTypeOf(type)?.essence ?? "")) ?? usable[0]!;
}

function isBytes(body: unknown): body is Uint8Array | Blob | AsyncIterable<Uint8Array> {
  return (
    body instanceof Uint8Array ||
    body instanceof Blob ||
    (typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}

function payload(body: unknown): string | Uint8Array | Readable {
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof Readable) return body;
  if (body instanceof Blob) return Readable.from(body.stream());
  if (isBytes(body)) return Readable.from(body as AsyncIterable<Uint8Array>);
  return typeof body === "object" ? JSON.stringify(body) : String(body);
}

/** Ranges of media types that JSON is among. */
const MAY_BE_JSON = /^(?:application|text|\*)\/\*$/;

function judge(
  route: Route,
  status: number,
  answer: Answer | undefined,
  body: unknown,
  mediaType: string,
  headers: Record<string, unknown>,
): void {
  const broken = (details: { field: string; message: string }[]) =>
    new HttpError(500, `${route.id} returned an answer that breaks the spec.`, { code: "INVALID_RESPONSE", details });
  if (!answer) throw broken([{ field: "status", message: `${status} is not in the spec` }]);
  const missing = (answer.headers ?? []).filter((name) => headers[name.toLowerCase()] === undefined);
  if (missing.length > 0) throw broken(missing.map((name) => ({ field: `header.${name}`, message: "is required" })));
  if (BODILESS.includes(status)) {
    if (body !== undefined && body !== null && !answer.content)
      throw broken([{ field: "body", message: `must not be there: ${status} has none` }]);
    return;
  }
  if (!answer.content || answer.content.length === 0 || (route.method === "HEAD" && body === undefined)) return;
  const essence = mediaTypeOf(mediaType)?.essence ?? "";
  const declared = answer.content.map((one) => ({ ...one, essence: mediaTypeOf(one.mediaType)?.essence ?? "" }));
  const content =
    declared.find((one) => one.essence === essence) ??
    rangesOf(essence).flatMap((range) => declared.find((one) => one.essence === range) ?? [])[0];
  if (!content) throw broken([{ field: "header.content-type", message: `${mediaType} is not in the spec` }]);
  if (!content.schema || isBytes(body) || !(isJson(content.essence) || MAY_BE_JSON.test(content.essence))) return;
  // The schema is about what is sent: a Date is a text by then, and undefined is nothing.
  const sent = isJson(essence) && body !== undefined ? (JSON.parse(JSON.stringify(body)) as unknown) : body;
  const issues = content.schema.safeParse(sent).error?.issues ?? [];
  if (issues.length > 0) throw broken(detailsOf("body", issues));
}

/**
 * Waits for the beginning of a stream, so that one that fails at once is answered as other errors are. `report` is told
 * of what fails later, when there is no other answer than to break off.
 */
export function begun(
  stream: Readable,
  connection: (EventEmitter & { destroyed?: boolean }) | undefined,
  report: (error: unknown) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const done = (settle: () => void) => {
      waiting = false;
      stream.off("readable", go).off("end", go);
      connection?.off("close", gone);
      settle();
    };
    const go = () => done(resolve);
    // Whoever waits for a stream that has nothing to say yet may leave: then it has to end.
    const gone = () => {
      done(() => reject(new HttpError(400, "The connection was closed.")));
      stream.destroy();
    };
    const fail = (error: Error & { code?: string }) => {
      if (waiting) done(() => reject(error));
      // A client that went away is no fault of the handler's.
      else if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.code !== "ERR_STREAM_DESTROYED") report(error);
    };
    if (stream.errored) reject(stream.errored);
    else if (stream.destroyed) reject(new TypeError("The body is a stream that was closed before it was sent."));
    else {
      stream.on("readable", go).on("end", go).on("error", fail);
      if (connection?.destroyed) gone();
      else connection?.on("close", gone);
    }
  });
}
