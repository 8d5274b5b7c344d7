import type { Header, Response } from "../spec/api.ts";
import { compareContent } from "./compare-bodies.ts";
import { type Context, conjunctionOf } from "./compare-operation.ts";
import { normalMediaType } from "./media-types.ts";
import { type Direction, modeOf, step } from "./schema/expansion.ts";
import type { Shapes } from "./schema/shapes.ts";
import { TYPES } from "./schema/types.ts";

export function compareResponses(context: Context): void {
  const { base, head } = context;
  const [was, is] = [base.operation.responses, head.operation.responses];
  for (const response of was) {
    const other = describes(is, response.status);
    // A failure that only an empty `default` speaks of is no longer described.
    const vague = other?.status === "default" && response.status !== "default" && other.content.length === 0;
    if (other && !(vague && !isSuccess(response.status))) compareResponse(response, other, response.status, context);
    // Of a range, single statuses are listed now: they are compared with it below.
    else if (!is.some(({ status }) => isWithin(status, response.status))) removed(response, context);
  }
  for (const response of is) {
    if (was.some(({ status }) => status === response.status)) continue;
    // Until now a range or `default` said what comes with this status.
    const range = describes(was, response.status);
    if (range) compareResponse(range, response, response.status, context);
    // Where no success is listed, `default` speaks of it.
    const vague = range?.status === "default" && isSuccess(response.status) && was.some((it) => isSuccess(it.status));
    if (!range || vague) added(response, context);
  }
}

/** The response that says what comes with a status: its own, its range, or `default`. */
function describes(responses: readonly Response[], status: string): Response | undefined {
  const by = (wanted: string) => responses.find((response) => response.status === wanted);
  return by(status) ?? (/^\d\d\d$/.test(status) ? by(`${status[0]}XX`) : undefined) ?? by("default");
}

function isWithin(status: string, range: string): boolean {
  return /^\dXX$/.test(range) && /^\d{3}$/.test(status) && status[0] === range[0];
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

function removed({ status, at }: Response, { base, head, add }: Context): void {
  const success =
    isSuccess(status) || (status === "default" && !base.operation.responses.some((it) => isSuccess(it.status)));
  add({
    id: success ? "response-status-removed" : "response-error-status-removed",
    path: `response.${status}`,
    text: `the status ${status} is gone`,
    base: at,
    head: head.operation.at,
  });
}

function added({ status, at }: Response, { base, add }: Context): void {
  const success = isSuccess(status);
  add({
    id: success ? "response-status-added" : "response-error-status-added",
    level: base.inputs === "request" && success ? "risky" : "compatible",
    path: `response.${status}`,
    text: `the status ${status} is new`,
    base: base.operation.at,
    head: at,
  });
}

function compareResponse(was: Response, is: Response, status: string, context: Context): void {
  const { base, add } = context;
  const path = `response.${status}`;
  // What clients answer to a webhook is what they send.
  const direction: Direction = base.inputs === "request" ? "response" : "request";
  compareHeaders(was, is, direction, path, context);
  const at = { base: was.at, head: is.at };
  const body = `${path}.body`;
  if (was.content.length > 0 && is.content.length === 0)
    add({ id: "response-body-removed", path: body, text: "there is no body any more", ...at });
  else if (was.content.length === 0 && is.content.length > 0)
    add({ id: "response-body-added", path: body, text: "there is a body", ...at });
  else compareContent(was.content, is.content, direction, body, "response", context, at);
}

/** How a header is written. Only objects have two ways: "a,1" and, exploded, "a=1". */
function writtenAs({ mediaType, schema, explode }: Header, shapes: Shapes): string {
  if (mediaType !== undefined) return normalMediaType(mediaType);
  const { types } = shapes.of(conjunctionOf(schema));
  return types === TYPES.object && explode ? "text, exploded" : "text";
}

function compareHeaders(
  was: Response,
  is: Response,
  direction: Direction,
  path: string,
  { add, schemas, comparison }: Context,
): void {
  const now = new Map(is.headers.map((header) => [header.name.toLowerCase(), header]));
  const at = (header: Header) => `${path}.headers${step(header.name.toLowerCase())}`;
  for (const header of was.headers) {
    const other = now.get(header.name.toLowerCase());
    now.delete(header.name.toLowerCase());
    if (!other) {
      const id = header.required ? "required-response-header-removed" : "response-header-removed";
      add({ id, path: at(header), text: `the header ${header.name} is gone`, base: header.at, head: is.at });
      continue;
    }
    const places = { path: at(header), base: header.at, head: other.at };
    if (header.required && !other.required)
      add({ id: "response-header-became-optional", text: "the header became optional", ...places });
    if (!header.required && other.required)
      add({ id: "response-header-became-required", text: "the header always comes", ...places });
    const [before, after] = [writtenAs(header, comparison.base), writtenAs(other, comparison.head)];
    if (before !== after)
      add({ id: "response-header-style-changed", text: `it was written as ${before}, it is ${after}`, ...places });
    else schemas(header.schema, other.schema, modeOf(direction, header.mediaType ? "json" : "text"), at(header));
  }
  for (const header of now.values())
    add({
      id: "response-header-added",
      path: at(header),
      text: `the header ${header.name} is new`,
      base: was.at,
      head: header.at,
    });
}
