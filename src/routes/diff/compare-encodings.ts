import type { Api, Encoding, MediaType } from "../spec/api.ts";
import { type Context, conjunctionOf } from "./compare-operation.ts";
import { covers, normalMediaType } from "./media-types.ts";
import { type Direction, type Level, step } from "./schema/expansion.ts";
import type { Shape } from "./schema/shape.ts";
import type { Shapes } from "./schema/shapes.ts";
import { ALL_TYPES, TYPES } from "./schema/types.ts";

/** How the parts of a form are written; in other media types an encoding says nothing. */
export function compareEncodings(
  was: MediaType,
  is: MediaType,
  direction: Direction,
  path: string,
  context: Context,
): void {
  const type = normalMediaType(was.mediaType).split(";")[0]!;
  const isForm = type === "application/x-www-form-urlencoded";
  if (!isForm && !type.startsWith("multipart/")) return;
  const { add, apis, comparison } = context;
  for (const property of new Set([...Object.keys(was.encoding), ...Object.keys(is.encoding)])) {
    const told = (level: Level, before: string, after: string) =>
      add({
        id: "encoding-changed",
        level,
        path: path + step(property),
        text: `the encoding was ${before}, it is ${after}`,
        base: was.at,
        head: is.at,
      });
    const [before, after] = [fieldOf(was, property, comparison.base), fieldOf(is, property, comparison.head)];
    // That it came or went is told there.
    if (!before || !after) continue;
    const [one, two] = isForm ? [was.encoding[property], is.encoding[property]] : partsOf(was, is, property, apis);
    if (isForm || hasStyle(one) || hasStyle(two)) {
      const styles = [styleOf(one, before), styleOf(two, after)] as const;
      if (styles[0] !== styles[1]) told("breaking", ...styles);
    } else {
      const [types, now] = [typesOf(one, before, comparison.base), typesOf(two, after, comparison.head)];
      if (types.join() === now.join()) continue;
      const [sent, taken] = direction === "request" ? [types, now] : [now, types];
      const isCovered = sent.every((it) => taken.some((range) => covers(range, it)));
      told(
        isCovered ? "compatible" : one?.contentType && two?.contentType ? "breaking" : "risky",
        types.join(", "),
        now.join(", "),
      );
    }
  }
}

/**
 * What counts of the encodings of a part. OpenAPI 3.0, "Encoding Object": style and explode "SHALL be ignored" outside of
 * urlencoded forms. Who takes a spec from there to 3.1, where they count, meant by them all along what stands there.
 */
function partsOf(
  was: MediaType,
  is: MediaType,
  property: string,
  { base, head }: { base: Api; head: Api },
): [Encoding | undefined, Encoding | undefined] {
  const [one, two] = [was.encoding[property], is.encoding[property]];
  if (ignoresStyles(base) !== ignoresStyles(head) && hasStyle(one) && hasStyle(two)) return [one, two];
  return [ignoresStyles(base) ? withoutStyle(one) : one, ignoresStyles(head) ? withoutStyle(two) : two];
}

function ignoresStyles({ version }: Api): boolean {
  return version === "2.0" || version === "3.0";
}

function withoutStyle(encoding: Encoding | undefined): Encoding | undefined {
  return encoding && { ...encoding, style: undefined, explode: undefined, allowReserved: undefined };
}

function fieldOf({ schema }: MediaType, property: string, shapes: Shapes): Shape | undefined {
  const whole = shapes.of(conjunctionOf(schema));
  return whole.fields.named.has(property) ? shapes.of(whole.field(property)) : undefined;
}

/** With one of these, a part of `multipart/form-data` is written as in a query, and its media type is ignored. */
function hasStyle(encoding: Encoding | undefined): boolean {
  return encoding?.style !== undefined || encoding?.explode !== undefined || encoding?.allowReserved !== undefined;
}

/** Scalars are written the same in all styles. */
function styleOf(encoding: Encoding | undefined, { types }: Shape): string {
  const { style = "form", explode = style === "form" } = encoding ?? {};
  if (types !== ALL_TYPES && !(types & (TYPES.array | TYPES.object))) return "plain";
  return `${style}, ${explode ? "exploded" : "not exploded"}`;
}

/** Media types that a part may have; written out, the defaults are the same as defaults. */
function typesOf(encoding: Encoding | undefined, shape: Shape, shapes: Shapes): string[] {
  if (encoding?.contentType === undefined) return [defaultType(shape, shapes)];
  return encoding.contentType
    .split(",")
    .map((type) => normalMediaType(type))
    .sort();
}

function defaultType(shape: Shape, shapes: Shapes): string {
  // An array is a part for each of its items.
  if (shape.types === TYPES.array) {
    const items = shapes.of(shape.items);
    return items.types === TYPES.array ? "application/json" : defaultType(items, shapes);
  }
  if (shape.types === TYPES.object) return "application/json";
  const isBinary = shape.parts.some(({ raw }) => typeof raw === "object" && raw.format === "binary");
  if (shape.types === ALL_TYPES || isBinary || shape.encoding !== undefined) return "application/octet-stream";
  return shape.mediaType ?? "text/plain";
}
