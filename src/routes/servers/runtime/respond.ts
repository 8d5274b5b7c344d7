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

/** Turns what a handler returned into an answer, judging it first if asked to. */
export function respond(route: Route, result: Result, accept: string | undefined, validate: boolean): Outgoing {
  if (typeof result !== "object" || result === null || !Number.isInteger(result.status)) {
    throw new TypeError(`${route.id} returned no answer: it must be { status, body?, headers? }.`);
  }
  const headers = headersOf(result.headers);
  const answer = answerFor(route, result.status);
  const { body } = result;
  const declared = headers["content-type"];
  const mediaType = typeof declared === "string" ? declared : choose(answer, accept, body);
  if (validate) judge(route, result.status, answer, body, mediaType, headers);
  if (
    body === undefined ||
    result.status === 204 ||
    result.status === 205 ||
    result.status === 304 ||
    result.status < 200
  ) {
    delete headers["content-type"];
    return { status: result.status, headers, body: undefined };
  }
  const json = isJson(mediaTypeOf(mediaType)?.essence ?? "");
  headers["content-type"] =
    mediaType.startsWith("text/") && !mediaType.includes("charset") ? `${mediaType}; charset=utf-8` : mediaType;
  if (json && !isBytes(body)) return { status: result.status, headers, body: JSON.stringify(body) };
  return { status: result.status, headers, body: payload(body) };
}

function headersOf(given: Record<string, unknown> | undefined): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    headers[name.toLowerCase()] =
      name.toLowerCase() === "set-cookie" && Array.isArray(value)
        ? value.map(String)
        : typeof value === "object" && !(value instanceof Date)
          ? Object.entries(value)
              .flatMap(([key, one]) => (Array.isArray(value) ? [String(one)] : [key, String(one)]))
              .join(",")
          : String(value instanceof Date ? value.toUTCString() : value);
  }
  return headers;
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
  if (!answer.content || answer.content.length === 0) return;
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
