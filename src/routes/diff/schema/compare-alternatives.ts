import { disjoint } from "./disjoint.ts";
import { type Expansion, type Mode, NARROWER, UNCLEAR, WIDER } from "./expansion.ts";
import { type Choice, pairAlike, type Relations, soleNames, soleScalar } from "./pair-alternatives.ts";
import { type Shape, saysNothing, type Union } from "./shape.ts";
import type { Shapes } from "./shapes.ts";
import { NUMBERS, TYPES } from "./types.ts";
import type { Part } from "./view.ts";

/** More alternatives than this are not compared one by one with each other. */
const MOST_ALTERNATIVES = 200;
/** For more pairs of alternatives than this it is not asked which lie within several others. */
const MOST_CROWDED = 2_500;

/** Compares shapes of which at least one has unions left. @returns pairs to look into */
export function compareUnions(
  base: Shape,
  head: Shape,
  shapes: { base: Shapes; head: Shapes },
  relations: Relations,
  mode: Mode,
  out: Expansion,
): void {
  // One on each side is compared branch by branch anyway.
  const single = base.unions.length <= 1 && head.unions.length <= 1;
  const { lost, gained } = single
    ? { lost: base.unions, gained: head.unions }
    : differingUnions(base, head, shapes, relations);
  if (lost.length === 0 && gained.length === 0) {
    out.shapeEdges.push({ baseShape: shapes.base.plain(base), headShape: shapes.head.plain(head) });
    return;
  }
  if (lost.length <= 1 && gained.length <= 1) {
    const was = choiceOf(base, lost[0], shapes.base);
    const is = choiceOf(head, gained[0], shapes.head);
    if (was && is) compareChoices(was, is, relations, mode, out);
    else out.add("alternatives-unclear", UNCLEAR, "there are too many alternatives to compare", ["oneOf", "anyOf"]);
    return;
  }
  out.shapeEdges.push({ baseShape: shapes.base.plain(base), headShape: shapes.head.plain(head) });
  const pairs = Math.min(lost.length, gained.length);
  for (let i = 0; i < pairs; i++) {
    const was = choiceAlone(lost[i]!, base, shapes.base);
    const is = choiceAlone(gained[i]!, head, shapes.head);
    compareChoices(was, is, relations, mode, out);
  }
  for (const { kind } of gained.slice(pairs))
    out.add("alternatives-required", NARROWER, `one more \`${kind}\` must match`, [kind]);
  for (const { kind } of lost.slice(pairs))
    out.add("alternatives-dropped", WIDER, `a \`${kind}\` need not match any more`, [kind]);
}

/** The alternatives of one of several unions by themselves, without what stands around it. */
function choiceAlone({ kind, branches }: Union, shape: Shape, shapes: Shapes): Choice {
  const places = new Map(branches.map((branch) => [shapes.of([branch]), branch.where]));
  const alternatives = branches.map((branch) => shapes.of([branch]));
  return { alternatives, places, exclusive: kind === "oneOf", union: true, told: shape.discriminator !== undefined };
}

/** Unions of each side that the other has not. */
function differingUnions(base: Shape, head: Shape, shapes: { base: Shapes; head: Shapes }, relations: Relations) {
  const gained = [...head.unions];
  const lost: Union[] = [];
  for (const was of base.unions) {
    const at = gained.findIndex((is) => equalUnions(was, is, shapes, relations));
    if (at < 0) lost.push(was);
    else gained.splice(at, 1);
  }
  return { lost, gained };
}

function equalUnions(was: Union, is: Union, shapes: { base: Shapes; head: Shapes }, relations: Relations): boolean {
  if (was.kind !== is.kind || was.branches.length !== is.branches.length) return false;
  if (was.branches.length > MOST_ALTERNATIVES) return false;
  const open = is.branches.map((branch) => shapes.head.of([branch]));
  return was.branches.every((branch) => {
    const shape = shapes.base.of([branch]);
    const at = open.findIndex((other) => relations.relation(shape, other) === 0);
    if (at < 0) return false;
    open.splice(at, 1);
    return true;
  });
}

/** All alternatives of a shape, unions within them too, one for each type. Undefined: there are too many. */
function choiceOf(shape: Shape, union: Union | undefined, shapes: Shapes): Choice | undefined {
  const alternatives: Shape[] = [];
  const places: Choice["places"] = new Map();
  let exclusive = false;
  const collect = (one: Shape, by: Union | undefined, place?: Part["where"]): boolean => {
    if (alternatives.length > MOST_ALTERNATIVES) return false;
    if (by) {
      exclusive ||= by.kind === "oneOf";
      return by.branches.every((branch) => {
        const made = shapes.alternative(one, by, branch);
        // Others that both sides have are part of every alternative.
        const nested = made.unions.find((inner) => !one.unions.some(({ owner }) => owner === inner.owner));
        return collect(made, nested, branch.where);
      });
    }
    if (one.types === 0) return true;
    for (const each of byType(one, shapes)) {
      alternatives.push(each);
      if (place) places.set(each, place);
    }
    return true;
  };
  if (!collect(shape, union)) return undefined;
  return { alternatives, places, exclusive, union: union !== undefined, told: shape.discriminator !== undefined };
}

function byType(shape: Shape, shapes: Shapes): Shape[] {
  if (shape.notKnown) return [shape];
  const types = [TYPES.boolean, NUMBERS, TYPES.string, TYPES.array, TYPES.object].filter((bits) => shape.types & bits);
  return types.length <= 1 ? [shape] : types.map((bits) => shapes.restricted(shape, bits));
}

function compareChoices(was: Choice, is: Choice, { relation }: Relations, mode: Mode, out: Expansion): void {
  const open = new Set(is.alternatives);
  const pairs = new Map<Shape, Shape>();
  const pair = (one: Shape, two: Shape) => {
    pairs.set(one, two);
    open.delete(two);
  };
  // By name first: that needs no look into them, and they may be large.
  const named = soleNames(is);
  for (const [name, one] of soleNames(was)) {
    const two = named.get(name);
    if (two && !pairs.has(one) && open.has(two) && (one.types & two.types) !== 0 && !disjoint(one, two)) pair(one, two);
  }
  for (const one of was.alternatives) {
    if (pairs.has(one)) continue;
    const alone = soleScalar(one, was, is);
    if (alone && open.has(alone)) pair(one, alone);
  }
  for (const one of was.alternatives) {
    if (pairs.has(one)) continue;
    const equal = [...open].find((two) => mayBeEqual(one, two) && relation(one, two) === 0);
    if (equal) pair(one, equal);
  }
  const rest = was.alternatives.filter((one) => !pairs.has(one));
  const complete = rest.length === 0 && open.size === 0;
  const lost = pairAlike(rest, open, was, is, pair, relation);
  for (const [one, two] of pairs) out.shapeEdges.push({ baseShape: one, headShape: two });
  const before = out.differences.length;
  for (const one of lost) {
    const effects = is.alternatives.map((two) => relation(one, two) & (NARROWER | UNCLEAR));
    const covered = effects.includes(0);
    if (covered && !isKind(one, is)) continue;
    const effect = covered ? 0 : effects.includes(UNCLEAR) ? UNCLEAR : NARROWER;
    out.add("alternative-removed", effect, `the alternative ${nameOf(one)} is gone`, ["oneOf", "anyOf", "type"], {
      base: was.places.get(one) ?? one.where(),
      apart: isApart(one, is),
      ...(covered && { convention: { request: "breaking" } }),
    });
  }
  for (const two of open) {
    const effects = was.alternatives.map((one) => relation(one, two) & (WIDER | UNCLEAR));
    const covered = effects.includes(0);
    if (covered && !isKind(two, was)) continue;
    const effect = covered ? 0 : effects.includes(UNCLEAR) ? UNCLEAR : WIDER;
    out.add("alternative-added", effect, `new alternative ${nameOf(two)}`, ["oneOf", "anyOf", "type"], {
      head: is.places.get(two) ?? two.where(),
      apart: isApart(two, was),
      ...(covered && { convention: { response: "breaking" } }),
    });
  }
  // What changes within alternatives that stay is told there.
  const listed = out.differences.length > before || !complete || was.exclusive !== is.exclusive;
  if (!was.exclusive && !is.exclusive) return;
  const identical = complete && was.exclusive === is.exclusive && [...pairs].every((it) => relation(...it) === 0);
  if (identical) return;
  const isTold = mode.text === "json" && crowded(was, is, relation, out);
  overlaps(was, is, listed && !isTold, out);
}

/**
 * All that matched one alternative matches several of a `oneOf` now, and so none of it is allowed any more; or the other
 * way round. A discriminator chooses one of them, whatever the others say.
 * @returns whether that is so
 */
function crowded(was: Choice, is: Choice, relation: Relations["relation"], out: Expansion): boolean {
  if (was.alternatives.length * is.alternatives.length > MOST_CROWDED) return false;
  const before = out.differences.length;
  const name = (one: Shape) => `all that is ${nameOf(one)}`;
  // Where one had to match on both sides, what is crowded now may have been so before.
  if (is.exclusive && !was.exclusive && is.union && !is.told)
    for (const one of was.alternatives) {
      const around = is.alternatives.filter((two) => !(relation(one, two) & (NARROWER | UNCLEAR)));
      const text = `${name(one)} matches several alternatives of \`oneOf\`, and is no longer allowed`;
      if (around.length > 1) out.add("alternatives-overlap", NARROWER, text, ["oneOf"]);
    }
  if (was.exclusive && !is.exclusive && was.union && !was.told)
    for (const two of is.alternatives) {
      const around = was.alternatives.filter((one) => !(relation(one, two) & (WIDER | UNCLEAR)));
      const text = `${name(two)} matched several alternatives of \`oneOf\`, and was not allowed`;
      if (around.length > 1) out.add("alternatives-overlap", WIDER, text, ["oneOf"]);
    }
  return out.differences.length > before;
}

/**
 * Whether an object is a kind of its own among alternatives, by its name. Objects are open: most of them match each
 * other's values, and by the sets alone no one would notice that a kind came or went. To clients it is one.
 */
function isKind({ names, types }: Shape, others: Choice): boolean {
  if (types !== TYPES.object || names.size === 0) return false;
  // A schema without a name may be any kind.
  if (!others.alternatives.some((other) => other.names.size > 0)) return false;
  return !others.alternatives.some((other) => [...names].some((name) => other.names.has(name)));
}

function isApart(one: Shape, { alternatives }: Choice): boolean {
  return one.types !== TYPES.object || alternatives.every((other) => disjoint(one, other));
}

/** A quick no: equal shapes have these in common. */
function mayBeEqual(one: Shape, two: Shape): boolean {
  return (
    one.required.size === two.required.size &&
    (one.values === undefined) === (two.values === undefined) &&
    described(one) === described(two)
  );
}

/** Named properties. That one is required says as much as that it is named too, without a schema. */
function described({ fields, required }: Shape): number {
  let count = 0;
  for (const [name, schemas] of fields.named)
    if (!required.has(name) || !schemas.every(({ raw }) => saysNothing(raw))) count++;
  return count;
}

/** Where exactly one may match, a new or wider alternative can turn away what another one let in. */
function overlaps(was: Choice, is: Choice, listed: boolean, out: Expansion): void {
  if (![was, is].some(({ exclusive, alternatives }) => exclusive && !allDisjoint(alternatives))) return;
  const text = "alternatives of `oneOf` may overlap, and what matches several of them is not allowed";
  out.add("alternatives-overlap", UNCLEAR, text, ["oneOf"], { quiet: !listed });
}

function allDisjoint(alternatives: Shape[]): boolean {
  if (alternatives.length > 50) return false;
  return alternatives.every((one, i) => alternatives.slice(i + 1).every((two) => disjoint(one, two)));
}

function nameOf(shape: Shape): string {
  const [name] = shape.names;
  if (name !== undefined) return JSON.stringify(name);
  const title = shape.parts
    .map(({ raw }) => (typeof raw === "object" ? raw.title : undefined))
    .find((it) => typeof it === "string");
  if (typeof title === "string") return JSON.stringify(title);
  if (shape.values) return [...shape.values.keys()].slice(0, 5).join(", ");
  const properties = [...shape.fields.named.keys()].slice(0, 4);
  const type = TYPE_WORDS.find(([bits]) => shape.types & bits)?.[1] ?? "nothing";
  return properties.length > 0 ? `${type} with ${properties.map((it) => JSON.stringify(it)).join(", ")}` : type;
}

const TYPE_WORDS: [number, string][] = [
  [TYPES.object, "object"],
  [TYPES.array, "array"],
  [TYPES.string, "string"],
  [TYPES.fraction, "number"],
  [TYPES.integer, "integer"],
  [TYPES.boolean, "boolean"],
];
