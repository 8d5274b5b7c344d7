import type { MediaType } from "../spec/api.ts";
import { compareEncodings } from "./compare-encodings.ts";
import { type Context, conjunctionOf } from "./compare-operation.ts";
import { covers, find, isSequence, normalMediaType, textOf } from "./media-types.ts";
import { type Direction, modeOf } from "./schema/expansion.ts";
import { both } from "./schema/fields.ts";
import type { Shapes } from "./schema/shapes.ts";
import { TYPES } from "./schema/types.ts";
import { asSchema, type Conjunction } from "./schema/view.ts";

export function compareBodies(context: Context): void {
  const { base, head, add } = context;
  const [was, is] = [base.operation.body, head.operation.body];
  const sent = base.inputs === "request";
  const path = "request.body";
  if (was && !is) {
    add({ id: "request-body-removed", path, text: "there is no body any more", base: was.at, head: head.operation.at });
    return;
  }
  if (is && !was) {
    const id = is.required ? "required-request-body-added" : "request-body-added";
    const text = `new body, ${is.required ? "required" : "optional"}`;
    add({
      id,
      level: is.required && sent ? "breaking" : "compatible",
      path,
      text,
      base: base.operation.at,
      head: is.at,
    });
    return;
  }
  if (!was || !is) return;
  const at = { path, base: was.at, head: is.at };
  if (!was.required && is.required)
    add({
      id: "request-body-became-required",
      level: sent ? "breaking" : "compatible",
      text: "the body became required",
      ...at,
    });
  if (was.required && !is.required)
    add({
      id: "request-body-became-optional",
      level: sent ? "compatible" : "breaking",
      text: "the body became optional",
      ...at,
    });
  compareContent(was.content, is.content, base.inputs, path, "request", context, at);
}

/** Media types, each with its schema. */
export function compareContent(
  was: readonly MediaType[],
  is: readonly MediaType[],
  direction: Direction,
  path: string,
  part: "request" | "response",
  context: Context,
  at: { base: MediaType["at"]; head: MediaType["at"] },
): void {
  const { add } = context;
  // Who is called by a webhook gets the body as the API likes, and cannot ask for another.
  const isReceived = part === "request" && direction === "response";
  for (const media of was) {
    const own = `${path}(${media.mediaType})`;
    const other = find(is, media.mediaType);
    // A range of which the API now sends some kinds only: they are compared with it below.
    if (
      !other &&
      direction === "response" &&
      is.some((it) => covers(normalMediaType(media.mediaType), normalMediaType(it.mediaType)))
    )
      continue;
    if (other && direction === "response" && isWider(other, media))
      add({
        id: "response-media-type-generalized",
        path: own,
        text: `${media.mediaType} became ${other.mediaType}`,
        base: media.at,
        head: other.at,
      });
    if (!other)
      add({
        id: `${part}-media-type-removed`,
        ...(isReceived && { level: "compatible" }),
        path: own,
        text: `${media.mediaType} is gone`,
        base: media.at,
        head: at.head,
      });
    // By the base alone: a media type that comes beside it changes no path, and so no fingerprint.
    else compareMedia(media, other, direction, was.length === 1 ? path : own, context);
  }
  for (const media of is) {
    const known = was.some(({ mediaType }) => normalMediaType(mediaType) === normalMediaType(media.mediaType));
    const wider = direction === "response" && was.some((it) => isWider(media, it));
    if (wider && !known) continue;
    if (known || find(was, media.mediaType)) {
      // A range described it: what it says of this type may be narrower now.
      const range = known ? undefined : find(was, media.mediaType);
      if (range) compareMedia(range, media, direction, `${path}(${media.mediaType})`, context);
      continue;
    }
    add({
      id: `${part}-media-type-added`,
      ...(isReceived && { level: "breaking" }),
      path: `${path}(${media.mediaType})`,
      text: `${media.mediaType} is new`,
      base: at.base,
      head: media.at,
    });
  }
}

/** A range in place of what it takes in. */
function isWider(range: MediaType, media: MediaType): boolean {
  const [wide, narrow] = [normalMediaType(range.mediaType), normalMediaType(media.mediaType)];
  return wide !== narrow && wide.includes("*") && covers(wide, narrow);
}

function compareMedia(was: MediaType, is: MediaType, direction: Direction, path: string, context: Context): void {
  const text = textOf(was.mediaType);
  if (text === undefined) return;
  const mode = modeOf(direction, text);
  if (isSequence(was.mediaType) && (was.itemSchema || is.itemSchema)) {
    const { base, head } = context.comparison;
    context.conjunctions(sequenceOf(was, is, base), sequenceOf(is, was, head), mode, path, was, is);
  } else {
    context.schemas(was.schema, is.schema, mode, path);
    if (was.itemSchema || is.itemSchema) context.schemas(was.itemSchema, is.itemSchema, mode, `${path}[]`);
  }
  compareEncodings(was, is, direction, path, context);
}

/**
 * What a sequence says as a whole: OpenAPI 3.2 has a schema for the list, and one for its items. Earlier versions have the
 * first alone, where many authors wrote what each item is.
 */
function sequenceOf({ schema, itemSchema, at }: MediaType, other: MediaType, shapes: Shapes): Conjunction {
  const whole = conjunctionOf(schema);
  if (itemSchema)
    return both(whole, [{ raw: { type: "array", items: asSchema(itemSchema.schema) }, where: itemSchema.at }]);
  const isItem = schema && other.itemSchema && !(shapes.of(whole).types & TYPES.array);
  return isItem
    ? [{ raw: { type: "array", items: asSchema(schema.schema) }, where: schema.at }]
    : both(whole, [{ raw: { type: "array" }, where: at }]);
}
