import { compareArrays } from "./compare-arrays.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareFormats, compareNumbers, compareStrings } from "./compare-scalars.ts";
import { type Expansion, type Mode, NARROWER, UNCLEAR, WIDER } from "./expansion.ts";
import { limitText, movedBy } from "./limits.ts";
import type { Limit, Shape } from "./shape.ts";
import { NUMBERS, SCALARS, TYPES } from "./types.ts";
import type { Conjunction } from "./view.ts";

/** How schemas within are compared, as far as the keywords need it. */
export interface Inner {
  /** Effects of all that differs, added up. */
  relation(base: Conjunction, head: Conjunction, orNull?: boolean): number;
  /** The shape of a schema of the base, or of the head. */
  baseShape(schemas: Conjunction): Shape;
  headShape(schemas: Conjunction): Shape;
}

/** Compares what two shapes say beyond their unions and lists of values. */
export function compareKeywords(base: Shape, head: Shape, mode: Mode, inner: Inner, out: Expansion): void {
  const common = compareTypes(base, head, mode, out);
  if (common & NUMBERS) compareNumbers(base, head, out);
  if (common & TYPES.string) compareStrings(base, head, out);
  else if (common & NUMBERS) compareFormats(base, head, out);
  if (common & TYPES.array) compareArrays(base, head, inner, out);
  if (common & TYPES.object) compareObjects(base, head, mode, inner, out);
  compareMisplaced(base, head, out);
  compareNots(base, head, inner, out);
  compareConditionals(base, head, inner, out);
}

/** Limits by the types that they are about. */
const LIMITS: [name: string, bits: number, sign: 1 | -1, of: (shape: Shape) => Limit | number | undefined][] = [
  ["minimum", NUMBERS, 1, ({ minimum }) => minimum],
  ["maximum", NUMBERS, -1, ({ maximum }) => maximum],
  ["minLength", TYPES.string, 1, ({ minLength }) => minLength],
  ["maxLength", TYPES.string, -1, ({ maxLength }) => maxLength],
  ["minItems", TYPES.array, 1, ({ minItems }) => minItems],
  ["maxItems", TYPES.array, -1, ({ maxItems }) => maxItems],
  ["minProperties", TYPES.object, 1, ({ minProperties }) => minProperties],
  ["maxProperties", TYPES.object, -1, ({ maxProperties }) => maxProperties],
];

/**
 * `maximum` beside `type: array` says nothing by JSON Schema. Its author means something by it, which the server may
 * well enforce: a limit that gets tighter is not passed over.
 */
function compareMisplaced(base: Shape, head: Shape, out: Expansion): void {
  for (const [name, bits, sign, of] of LIMITS) {
    if ((base.types | head.types) & bits || base.types !== head.types || base.types === 0) continue;
    const moved = movedBy(of(base), of(head), sign);
    if (moved === 0) continue;
    const words: [string, string] = sign > 0 ? ["above", "at least"] : ["below", "at most"];
    const text = `${name}, which means nothing for ${typeNames(head.types)}: was ${limitText(of(base), words)}, is ${limitText(of(head), words)}`;
    out.add("misplaced-limit-changed", 0, text, [name], {
      convention: moved > 0 ? { request: "breaking" } : { response: "risky" },
    });
  }
}

const TYPE_NAMES: [number, string][] = [
  [TYPES.boolean, "boolean"],
  [NUMBERS, "number"],
  [TYPES.integer, "integer"],
  [TYPES.string, "string"],
  [TYPES.array, "array"],
  [TYPES.object, "object"],
];

function typeNames(types: number): string {
  if (types === (SCALARS | TYPES.array | TYPES.object)) return "any type";
  const names = TYPE_NAMES.filter(
    ([bits, name]) => (types & bits) === bits && !(name === "integer" && types & TYPES.fraction),
  ).map(([, name]) => name);
  return names.length === 0 ? "nothing" : names.join(" or ");
}

/** Types that can be written down as text that is allowed. */
function sendable(shape: Shape, { text }: Mode): number {
  const free =
    shape.types & TYPES.string &&
    shape.patterns.size === 0 &&
    shape.formats.size === 0 &&
    shape.minLength === 0 &&
    shape.maxLength === Number.POSITIVE_INFINITY;
  if (!free || text === "json") return shape.types;
  return text === "xml" ? shape.types | SCALARS | TYPES.object | TYPES.array : shape.types | SCALARS;
}

/** @returns the types that both have */
function compareTypes(base: Shape, head: Shape, mode: Mode, out: Expansion): number {
  const lost = base.types & ~sendable(head, mode);
  const gained = head.types & ~sendable(base, mode);
  if (lost || gained) {
    const text = `the type was ${typeNames(base.types)}, it is ${typeNames(head.types)}`;
    if (lost && !gained && base.implied === head.types)
      out.add("type-made-explicit", UNCLEAR, `the type is written out: ${typeNames(head.types)}`, ["type"]);
    else if (gained && !lost && head.implied === base.types)
      out.add("type-made-implicit", UNCLEAR, `the type ${typeNames(base.types)} is no longer written out`, ["type"]);
    else if (lost && gained) out.add("type-changed", NARROWER | WIDER, text, ["type"]);
    else if (lost) out.add("type-narrowed", NARROWER, text, ["type"]);
    else out.add("type-widened", WIDER, text, ["type"]);
  }
  return base.types & head.types;
}

function compareNots(base: Shape, head: Shape, inner: Inner, out: Expansion): void {
  const gained = [...head.nots];
  const lost: Conjunction[] = [];
  for (const was of base.nots) {
    const at = gained.findIndex((is) => inner.relation(was, is, false) === 0);
    if (at < 0) lost.push(was);
    else gained.splice(at, 1);
  }
  while (lost.length > 0 && gained.length > 0) out.pair(lost.shift()!, gained.shift()!, "(not)", "flipped", false);
  for (const _ of gained) out.add("not-added", NARROWER, "some values are excluded by `not`", ["not"]);
  for (const _ of lost) out.add("not-removed", WIDER, "some values are no longer excluded by `not`", ["not"]);
}

function compareConditionals(base: Shape, head: Shape, inner: Inner, out: Expansion): void {
  const gained = [...head.conditionals];
  let lost = 0;
  for (const was of base.conditionals) {
    const at = gained.findIndex((is) => inner.relation(was.condition, is.condition, false) === 0);
    if (at < 0) {
      lost++;
      continue;
    }
    const [is] = gained.splice(at, 1);
    out.pair(was.then, is!.then, "(then)", "same", false);
    out.pair(was.otherwise, is!.otherwise, "(else)", "same", false);
  }
  for (; lost > 0 && gained.length > 0; lost--, gained.pop())
    out.add("conditional-changed", NARROWER | WIDER, "the condition of `if` is another", ["if"]);
  for (const _ of gained) out.add("conditional-added", NARROWER, "a condition (`if`) was added", ["if"]);
  for (; lost > 0; lost--) out.add("conditional-removed", WIDER, "a condition (`if`) was removed", ["if"]);
}
