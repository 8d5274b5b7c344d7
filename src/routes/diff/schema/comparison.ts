import { compareUnions } from "./compare-alternatives.ts";
import { compareAnnotations } from "./compare-annotations.ts";
import { compareKeywords } from "./compare-keywords.ts";
import { compareValues } from "./compare-values.ts";
import { accepts } from "./evaluate.ts";
import {
  combined,
  type Difference,
  type Direction,
  Expansion,
  type Level,
  levelOf,
  MODE_COUNT,
  type Mode,
  modeOf,
  NARROWER,
  type Polarity,
  seenThrough,
  UNCLEAR,
  WIDER,
} from "./expansion.ts";
import { Sameness } from "./same.ts";
import type { Shape } from "./shape.ts";
import { Shapes } from "./shapes.ts";
import { TYPES } from "./types.ts";
import { type Conjunction, type Documents, View } from "./view.ts";

/** A difference with its path from the schema that was asked about, and what it means to clients. */
export interface Found extends Difference {
  level: Level;
}

/** More pairs than this are not looked at for one question; what is left is unclear. */
const MOST_PAIRS = 20_000;
/** After as many, what is within a pair is told where it was met first, and not at every other place that leads to it. */
const MOST_PLACES = 2_000;
const MOST_ASKING = 20;
/** Steps for one question, those of all questions within it included: unions of unions can ask without end. */
const MOST_STEPS = 20_000;
const MOST_NESTED_UNIONS = 30;
/** More shapes than a process has memory for; the square of it is a whole number still. */
const ID_SPACE = 67_108_864;

/** Where walks have been. */
interface Marked {
  /** Last walk that came by, and the polarities in which it did, as bits. */
  walk: number;
  seen: number;
}

/** Two shapes that are compared in one way. Each pair is there once; marked when a walk goes on to what is within. */
interface Pair extends Marked {
  base: Shape;
  head: Shape;
  mode: Mode;
  /** "open": being made, which recursion meets. */
  expansion?: Expansion | "open";
  within?: Within[];
  relation?: number;
  /** Nothing below it differs in a way that is worth a line. */
  clean: boolean;
}

/** A pair within a pair: several lead to one, as references do. */
interface Within extends Marked {
  pair: Pair;
  path: string;
  polarity: Polarity;
}

/** A pair as a walk meets it. */
type Visit = Pick<Within, "pair" | "path" | "polarity">;

const BITS: Record<Polarity, number> = { same: 1, flipped: 2, unordered: 4 };

/** Compares schemas of two documents by what they mean. Keeps what it finds out: ask the same one about all pairs. */
export class Comparison {
  readonly base: Shapes;
  readonly head: Shapes;
  readonly #same: Sameness;
  /** By mode, then by both shapes. */
  readonly #pairs: Map<number, Pair>[];
  #walk = 0;
  readonly #finite = new Map<Shape, ReadonlyMap<string, unknown> | null>();
  /** Counts expansions that recursion has met while they were being made. */
  #met = 0;
  #asking = 0;
  /** Pairs and questions looked at since the outermost question. */
  #steps = 0;
  #expanding = 0;

  constructor(base: Documents, head: Documents) {
    const ids = { next: 1 };
    this.base = new Shapes(new View(base), ids);
    this.head = new Shapes(new View(head), ids);
    this.#same = new Sameness(this.base.view, this.head.view);
    this.#pairs = Array.from({ length: MODE_COUNT }, () => new Map());
  }

  /** All that differs between two schemas, nearest first; each pair within them once. */
  differences(base: Conjunction, head: Conjunction, mode: Mode): Found[] {
    if (this.#same.of(base, head)) return [];
    this.#steps = 0;
    const found: Found[] = [];
    const start = this.#pair(this.base.of(base), this.head.of(head), mode);
    const { visited, complete } = this.#visit(start, true, ({ differences }, within) => {
      for (const difference of differences) if (!difference.quiet) found.push(asSeen(difference, within));
      return true;
    });
    if (!complete) found.push({ ...UNFINISHED, base: start.base.where(), head: start.head.where(), level: "risky" });
    if (found.length === 0) for (const { pair } of visited) pair.clean = true;
    return unique(found);
  }

  /** What all that differs does to the set of values that match, strictly by the schemas. */
  relation(base: Conjunction, head: Conjunction, mode: Mode): number {
    if (this.#same.of(base, head)) return 0;
    if (this.#asking === 0 && this.#expanding === 0) this.#steps = 0;
    return this.#relation(this.base.of(base), this.head.of(head), mode);
  }

  #relation(base: Shape, head: Shape, mode: Mode): number {
    const start = this.#pair(base, head, mode);
    if (start.relation !== undefined) return start.relation;
    // Questions within questions: only unions that refer to unions ask so deep.
    if (this.#asking > MOST_ASKING || ++this.#steps > MOST_STEPS) {
      this.#met++;
      return UNCLEAR;
    }
    const met = this.#met;
    let effects = 0;
    this.#asking++;
    const { complete } = this.#visit(start, false, ({ differences }, { polarity }) => {
      for (const { effect } of differences) effects |= seenThrough(effect, polarity);
      return (effects & (NARROWER | WIDER)) !== (NARROWER | WIDER);
    });
    this.#asking--;
    if (!complete) effects |= UNCLEAR;
    if (effects & NARROWER && effects & WIDER) effects = NARROWER | WIDER;
    // What recursion has not yet decided is taken as equal: right for this question, and not for others.
    if (met === this.#met) start.relation = effects;
    return effects;
  }

  /**
   * Walks over all pairs within a pair, nearest first.
   * @param listed whether only what is worth a line matters
   * @param look says whether to go on
   */
  #visit(
    start: Pair,
    listed: boolean,
    look: (expansion: Expansion, visit: Visit) => boolean,
  ): { visited: Visit[]; complete: boolean } {
    // A walk within a walk takes marks away: then a pair is looked at twice, which does no harm.
    const walk = ++this.#walk;
    const queue: Visit[] = [{ pair: start, path: "", polarity: "same" }];
    for (let at = 0; at < queue.length; at++) {
      // Of nested questions only: what was asked first has its own limit.
      if (at > MOST_PAIRS || (!listed && ++this.#steps > MOST_STEPS)) return { visited: queue, complete: false };
      const here = queue[at]!;
      const expansion = this.#expand(here.pair);
      if (expansion === "open") {
        this.#met++;
        continue;
      }
      if (!look(expansion, here)) return { visited: queue, complete: true };
      if (isMarked(here.pair, here.polarity, walk)) continue;
      for (const edge of here.pair.within!) {
        const { pair, path } = edge;
        const polarity = combined(here.polarity, edge.polarity);
        if (listed && pair.clean) continue;
        if ((!listed || queue.length > MOST_PLACES) && isSeen(pair, polarity, walk)) continue;
        if (isMarked(edge, polarity, walk)) continue;
        queue.push({ pair, path: here.path + path, polarity });
      }
    }
    return { visited: queue, complete: true };
  }

  #pair(base: Shape, head: Shape, mode: Mode): Pair {
    const pairs = this.#pairs[mode.index]!;
    const key = base.id * ID_SPACE + head.id;
    let pair = pairs.get(key);
    if (!pair) {
      pair = { base, head, mode, clean: false, walk: 0, seen: 0 };
      pairs.set(key, pair);
    }
    return pair;
  }

  #expand(pair: Pair): Expansion | "open" {
    if (pair.expansion !== undefined) return pair.expansion;
    pair.expansion = "open";
    this.#expanding++;
    const { base, head, mode } = pair;
    const out = new Expansion(base, head);
    this.#compare(base, head, mode, out);
    this.#expanding--;
    const branches = modeOf(mode.direction, mode.text, false);
    const within: Within[] = out.shapeEdges.map(({ baseShape, headShape }) => ({
      pair: this.#pair(baseShape, headShape, branches),
      path: "",
      polarity: "same",
      walk: 0,
      seen: 0,
    }));
    for (const edge of out.edges) {
      // Most of what lies within is written the same, and need not be looked at.
      if (this.#same.of(edge.base, edge.head)) continue;
      const mode = edge.orNull ? modeOf(pair.mode.direction, pair.mode.text, true) : branches;
      const inner = this.#pair(this.base.of(edge.base), this.head.of(edge.head), mode);
      within.push({ pair: inner, path: edge.path, polarity: edge.polarity, walk: 0, seen: 0 });
    }
    pair.within = within;
    pair.expansion = out;
    return out;
  }

  #compare(base: Shape, head: Shape, mode: Mode, out: Expansion): void {
    if (base.notKnown || head.notKnown) {
      out.add("schema-unclear", UNCLEAR, "it could not be compared: what it says is not known");
      return;
    }
    const reasons = new Set([...base.unclear, ...head.unclear]);
    for (const reason of reasons) out.add("schema-unclear", UNCLEAR, `it could not be compared: ${reason}`);
    // Where it is for such a reason that null is not settled, that has been said.
    const isSettled = base.nullable !== undefined && head.nullable !== undefined;
    if (mode.orNull && (isSettled || reasons.size === 0)) compareNull(base, head, mode, out);
    const inner = {
      relation: (one: Conjunction, two: Conjunction, orNull = true) =>
        this.relation(one, two, modeOf(mode.direction, mode.text, orNull)),
      baseShape: (schemas: Conjunction) => this.base.of(schemas),
      headShape: (schemas: Conjunction) => this.head.of(schemas),
    };
    const [was, is] = [this.#values(base, this.base), this.#values(head, this.head)];
    if (was || is) compareValues(base, head, was ?? valuesOfBoolean(base), is ?? valuesOfBoolean(head), mode, out);
    else if (base.unions.length > 0 || head.unions.length > 0) {
      const branches = modeOf(mode.direction, mode.text, false);
      const relations = { relation: (one: Shape, two: Shape) => this.#relation(one, two, branches) };
      compareUnions(base, head, { base: this.base, head: this.head }, relations, branches, out);
    } else compareKeywords(base, head, mode, inner, out);
    compareAnnotations(base, head, mode, out);
  }

  /** All values of a shape (but null), where they are listed, in one enum or in several alternatives. */
  #values(shape: Shape, shapes: Shapes, depth = 0): ReadonlyMap<string, unknown> | undefined {
    if (shape.notKnown) return undefined;
    if (shape.values) return shape.values;
    if (shape.types === 0) return new Map();
    const [union, ...more] = shape.unions;
    if (!union || more.length > 0 || depth > MOST_NESTED_UNIONS) return undefined;
    const known = this.#finite.get(shape);
    if (known !== undefined) return known ?? undefined;
    // Recursion has no list of values.
    this.#finite.set(shape, null);
    const values = new Map<string, unknown>();
    for (const branch of union.branches) {
      const listed = this.#values(shapes.alternative(shape, union, branch), shapes, depth + 1);
      if (!listed) return undefined;
      for (const [key, value] of listed) if (accepts(shape.view, shape.judged, value) !== false) values.set(key, value);
    }
    this.#finite.set(shape, values);
    return values;
  }
}

/** `type: boolean` is a list of two values. */
function valuesOfBoolean({ types, unions }: Shape): ReadonlyMap<string, unknown> | undefined {
  if (types !== TYPES.boolean || unions.length > 0) return undefined;
  return new Map([true, false].map((value) => [String(value), value]));
}

const UNFINISHED = {
  kind: "schema-unclear",
  effect: UNCLEAR,
  text: "it could not be compared to its end: it is too large",
  path: "",
};

function compareNull(base: Shape, head: Shape, mode: Mode, out: Expansion): void {
  const [was, is] = [base.nullable, head.nullable];
  if (was === is) return;
  const keywords = ["nullable", "type", "anyOf", "oneOf"];
  if (was === undefined || is === undefined)
    out.add(
      "null-unclear",
      UNCLEAR,
      "whether null is allowed is not clear: `nullable` stands where it has no effect",
      keywords,
    );
  else if (is) out.add("null-allowed", WIDER, "null is allowed", keywords, inText(mode, "response"));
  else out.add("null-forbidden", NARROWER, "null is no longer allowed", keywords, inText(mode, "request"));
}

/** How null is written in a parameter or a form nobody has laid down: as nothing, as "null", or not at all. */
function inText({ text }: Mode, direction: Direction): Pick<Difference, "convention"> {
  return text === "text" ? { convention: { [direction]: "risky" } } : {};
}

function isSeen({ walk, seen }: Marked, polarity: Polarity, now: number): boolean {
  return walk === now && (seen & BITS[polarity]) !== 0;
}

/** Whether a walk has come by before; it has now. */
function isMarked(place: Marked, polarity: Polarity, walk: number): boolean {
  if (isSeen(place, polarity, walk)) return true;
  place.seen = (place.walk === walk ? place.seen : 0) | BITS[polarity];
  place.walk = walk;
  return false;
}

function asSeen(difference: Difference, { polarity, path, pair: { mode } }: Visit): Found {
  const effect = seenThrough(difference.effect, polarity);
  const convention = polarity === "same" ? difference.convention?.[mode.direction] : undefined;
  return { ...difference, effect, path: path + difference.path, level: convention ?? levelOf(effect, mode.direction) };
}

/** Alternatives share what stands around them; it is told once. */
function unique(found: Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ kind, path, text }) => {
    const id = `${kind}\n${path}\n${text}`;
    return !seen.has(id) && seen.add(id);
  });
}
