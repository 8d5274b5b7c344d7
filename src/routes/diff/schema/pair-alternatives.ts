import { disjoint } from "./disjoint.ts";
import { NARROWER, UNCLEAR } from "./expansion.ts";
import type { Shape } from "./shape.ts";
import { TYPES } from "./types.ts";
import type { Part } from "./view.ts";

/** What a value may be, one or another. */
export interface Choice {
  alternatives: Shape[];
  /** Where they stand in the union. */
  places: Map<Shape, Part["where"]>;
  /** Exactly one may match. */
  exclusive: boolean;
  /** It is a union, and no single schema. */
  union: boolean;
  /** A discriminator tells which one it is. */
  told: boolean;
}

export interface Relations {
  /** Effects of all that differs between two shapes, added up. */
  relation(base: Shape, head: Shape): number;
}

/** Alternatives that no other one shares a name with. */
export function soleNames({ alternatives }: Choice): Map<string, Shape> {
  const named = new Map<string, Shape | null>();
  for (const shape of alternatives) for (const name of shape.names) named.set(name, named.has(name) ? null : shape);
  return new Map([...named].filter((entry): entry is [string, Shape] => entry[1] !== null));
}

/** Of numbers, texts or booleans, the only one on each side. */
export function soleScalar(one: Shape, was: Choice, is: Choice): Shape | undefined {
  if (one.types & (TYPES.array | TYPES.object) || one.types === 0 || one.names.size > 0) return undefined;
  const [own, others] = [was, is].map(({ alternatives }) => alternatives.filter(({ types }) => types & one.types));
  const [other] = others!;
  return own!.length === 1 && others!.length === 1 && other!.names.size === 0 && !disjoint(one, other!)
    ? other
    : undefined;
}

/** Pairs alternatives that are meant to be the same. @returns those of the base that found none */
export function pairAlike(
  rest: Shape[],
  open: Set<Shape>,
  was: Choice,
  is: Choice,
  pair: (one: Shape, two: Shape) => void,
  relation: Relations["relation"],
): Shape[] {
  const lost: Shape[] = [];
  const later: Shape[] = [];
  for (const one of rest) {
    const two = [...open].find((other) => likeness(one, other, was, is) >= SAME_NAME);
    if (two) pair(one, two);
    else later.push(one);
  }
  for (const one of later) {
    const candidates = [...open]
      .map((two) => ({ two, score: likeness(one, two, was, is) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score);
    // One that takes in all of it is the better partner.
    const chosen = candidates.find(({ two }) => !(relation(one, two) & (NARROWER | UNCLEAR))) ?? candidates[0];
    if (chosen) pair(one, chosen.two);
    else lost.push(one);
  }
  return lost;
}

const SAME_NAME = 10;
const ALIKE = 0.5;

/** How much two alternatives look like the same one; nothing where they have no type in common. */
function likeness(one: Shape, two: Shape, was: Choice, is: Choice): number {
  if ((one.types & two.types) === 0 || disjoint(one, two)) return 0;
  for (const name of one.names) if (two.names.has(name)) return SAME_NAME;
  const sole = (choice: Choice) => choice.alternatives.filter(({ types }) => types & one.types).length === 1;
  // A union in place of a single schema, or the only object among other types.
  if (sole(was) && sole(is) && (one.types !== TYPES.object || !was.union || !is.union)) return 1;
  if (one.types !== TYPES.object) return 0;
  const [names, others] = [[...one.fields.named.keys()], two.fields.named];
  const shared = names.filter((name) => others.has(name)).length;
  const all = names.length + others.size - shared;
  return all === 0 ? 1 : shared / all;
}
