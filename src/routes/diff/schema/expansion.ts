import type { Pointer } from "../../spec/document.ts";
import type { Shape } from "./shape.ts";
import type { Conjunction, Where } from "./view.ts";

/** What a difference does to the set of values that match; as bits, so that effects add up. */
export const NARROWER = 1;
export const WIDER = 2;
/** It may be narrower, wider or both: that could not be decided. */
export const UNCLEAR = 4;

export type Direction = "request" | "response";
export type Level = "breaking" | "risky" | "compatible";

/**
 * How a schema is used. `text`: what is sent is text (a parameter, a form), or XML, so that `1` and `"1"` are the same.
 * `orNull`: whether null is to be compared too.
 */
export interface Mode {
  index: number;
  direction: Direction;
  text: "json" | "text" | "xml";
  orNull: boolean;
}

const DIRECTIONS: Direction[] = ["request", "response"];
const TEXTS = ["json", "text", "xml"] as const;

const MODES: Mode[] = DIRECTIONS.flatMap((direction) =>
  TEXTS.flatMap((text) => [true, false].map((orNull) => ({ index: 0, direction, text, orNull }))),
);
for (const [index, mode] of MODES.entries()) mode.index = index;

export const MODE_COUNT = MODES.length;

/** The one object for a mode. */
export function modeOf(direction: Direction, text: Mode["text"], orNull = true): Mode {
  return MODES[(DIRECTIONS.indexOf(direction) * TEXTS.length + TEXTS.indexOf(text)) * 2 + (orNull ? 0 : 1)]!;
}

export interface Difference {
  /** Rule, without the direction ("enum-value-removed"). */
  kind: string;
  effect: number;
  text: string;
  /** Steps from the schema to what differs ("name" of a property). */
  path: string;
  base: Where | Pointer | undefined;
  head: Where | Pointer | undefined;
  /** Where the field's habit says more than the sets: the level by direction. */
  convention?: Partial<Record<Direction, Level>>;
  /** Of an alternative, whether no value of it surely matches one of the other side: open objects often do. */
  apart?: boolean;
  /** It counts when sets are compared, and is not worth a line. */
  quiet?: boolean;
}

/** `flipped`: under `not`, what narrows widens. `unordered`: any difference may do both. */
export type Polarity = "same" | "flipped" | "unordered";

/** A pair of schemas within a pair. */
export interface Edge {
  base: Conjunction;
  head: Conjunction;
  path: string;
  polarity: Polarity;
  orNull: boolean;
}

/** A pair of shapes that are not those of schemas by themselves: branches with what stands around them. */
export interface ShapeEdge {
  baseShape: Shape;
  headShape: Shape;
}

/** What differs at a pair of shapes itself, and the pairs within. */
export class Expansion {
  readonly differences: Difference[] = [];
  readonly edges: Edge[] = [];
  readonly shapeEdges: ShapeEdge[] = [];
  readonly #base: Shape;
  readonly #head: Shape;

  constructor(base: Shape, head: Shape) {
    this.#base = base;
    this.#head = head;
  }

  /** @param keywords where to find it in the text, the likeliest first */
  add(
    kind: string,
    effect: number,
    text: string,
    keywords: string[] = [],
    more: Partial<Pick<Difference, "path" | "base" | "head" | "convention" | "apart" | "quiet">> = {},
  ): void {
    this.differences.push({
      kind,
      effect,
      text,
      path: "",
      base: this.#base.where(...keywords),
      head: this.#head.where(...keywords),
      ...more,
    });
  }

  pair(base: Conjunction, head: Conjunction, path: string, polarity: Polarity = "same", orNull = true): void {
    this.edges.push({ base, head, path, polarity, orNull });
  }
}

/** An effect as it is seen from outside. */
export function seenThrough(effect: number, polarity: Polarity): number {
  if (polarity === "same") return effect;
  if (polarity === "unordered") return effect === 0 ? 0 : (effect & UNCLEAR) | NARROWER | WIDER;
  return (effect & UNCLEAR) | (effect & NARROWER ? WIDER : 0) | (effect & WIDER ? NARROWER : 0);
}

export function combined(outer: Polarity, inner: Polarity): Polarity {
  if (outer === "unordered" || inner === "unordered") return "unordered";
  return outer === inner ? "same" : "flipped";
}

/** The level of an effect by the sets alone: requests must not narrow, responses must not widen. */
export function levelOf(effect: number, direction: Direction): Level {
  if (effect & (direction === "request" ? NARROWER : WIDER)) return "breaking";
  return effect & UNCLEAR ? "risky" : "compatible";
}

/** A step of a path to a property. */
export function step(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
