import type { RegexTree } from "./regex-tree.ts";

/**
 * The positions of a regular expression and which may follow which, after Glushkov. A text that can be read along two
 * ways through the same positions is what makes a backtracking engine slow.
 */
export interface Automaton {
  /** For each position the classes of characters that it takes, a bit for each. */
  takes: bigint[];
  /** For each position those that may follow. */
  follows: number[][];
  /** Pairs of positions that follow one another in two ways at once, as "from,to". */
  doubled: Set<string>;
  /** Positions at which the expression may end without anything more, be it the end of the text. */
  finals: Set<number>;
}

/** More positions than that are too many to look at. */
const MOST_POSITIONS = 250;
/** Counted repetitions up to here are written out. */
const MOST_COPIES = 16;
const ANY = "[\\s\\S]";

/**
 * @param long what a long counted repetition (`{1,511}`) is taken for: an endless one, or a single one
 * @returns undefined when the expression is too large to be looked at
 */
export function automatonOf(tree: RegexTree, flags: string, long: "endless" | "single"): Automaton | undefined {
  const endless = Number.POSITIVE_INFINITY;
  // A search without an anchor tries from each character on, as if anything stood before.
  const whole: RegexTree = isAnchored(tree)
    ? tree
    : {
        kind: "sequence",
        parts: [{ kind: "repeat", part: { kind: "character", source: ANY }, minimum: 0, maximum: endless }, tree],
      };
  const builder = new Builder(long);
  try {
    const { last } = builder.build(whole);
    return { ...builder.graph(flags), finals: new Set(last) };
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function isAnchored(tree: RegexTree): boolean {
  if (tree.kind === "start") return true;
  if (tree.kind === "choice") return tree.parts.every(isAnchored);
  return tree.kind === "sequence" && tree.parts.length > 0 && isAnchored(tree.parts[0]!);
}

class TooLarge extends Error {}

interface Part {
  nullable: boolean;
  first: number[];
  last: number[];
}

class Builder {
  /** Source of the character of each position; undefined for the end of the text. */
  private readonly sources: (string | undefined)[] = [];
  private readonly edges: Map<number, number>[] = [];
  private readonly long: "endless" | "single";

  constructor(long: "endless" | "single") {
    this.long = long;
  }

  build(tree: RegexTree): Part {
    switch (tree.kind) {
      case "empty":
      case "start":
        return { nullable: true, first: [], last: [] };
      case "end":
        return this.position(undefined);
      case "character":
        return this.position(tree.source);
      case "sequence":
        return tree.parts.reduce<Part>(
          (done, part) => this.join(done, this.build(part)),
          this.build({ kind: "empty" }),
        );
      case "choice": {
        const parts = tree.parts.map((part) => this.build(part));
        return {
          nullable: parts.some(({ nullable }) => nullable),
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last }) => last),
        };
      }
      case "repeat":
        return this.repeat(tree.part, tree.minimum, tree.maximum);
    }
  }

  private position(source: string | undefined): Part {
    const index = this.sources.push(source) - 1;
    if (index >= MOST_POSITIONS) throw new TooLarge();
    this.edges.push(new Map());
    return { nullable: false, first: [index], last: [index] };
  }

  private connect(from: readonly number[], to: readonly number[]): void {
    for (const a of from) for (const b of to) this.edges[a]!.set(b, (this.edges[a]!.get(b) ?? 0) + 1);
  }

  private join(a: Part, b: Part): Part {
    this.connect(a.last, b.first);
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
    };
  }

  private repeat(part: RegexTree, minimum: number, maximum: number): Part {
    if (maximum === 0) return this.build({ kind: "empty" });
    if (maximum > MOST_COPIES) {
      const one = this.build(part);
      if (this.long === "endless" || !Number.isFinite(maximum)) this.connect(one.last, one.first);
      return { ...one, nullable: one.nullable || minimum === 0 };
    }
    let done = this.build({ kind: "empty" });
    for (let count = 0; count < maximum; count++) {
      const copy = this.build(part);
      done = this.join(done, { ...copy, nullable: copy.nullable || count >= minimum });
    }
    return done;
  }

  graph(flags: string): Omit<Automaton, "finals"> {
    const doubled = new Set<string>();
    for (const [from, targets] of this.edges.entries())
      for (const [to, ways] of targets) if (ways > 1) doubled.add(`${from},${to}`);
    return {
      takes: masksOf(this.sources, flags),
      follows: this.edges.map((targets) => [...targets.keys()]),
      doubled,
    };
  }
}

/** One character of each kind that patterns tell apart: all of Latin-1, and some of other scripts. */
const SAMPLES = [
  ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)),
  ..."ĀıſκαЖאا亜あ가\u0905\u2003\u2028€",
  "\u{1f600}",
  "\u{10400}",
];

/** Classes of characters are told apart by asking the engine about a sample of each. */
function masksOf(sources: readonly (string | undefined)[], flags: string): bigint[] {
  const distinct = [...new Set(sources)].filter((source) => source !== undefined);
  const regexes = distinct.map((source) => tester(source, flags));
  const classes = new Map<string, bigint>();
  const masks = new Map<string | undefined, bigint>(distinct.map((source) => [source, 0n]));
  for (const sample of SAMPLES) {
    const signature = regexes.map((regex) => (regex.test(sample) ? "1" : "0")).join("");
    const bit = classes.get(signature) ?? 1n << BigInt(classes.size);
    classes.set(signature, bit);
    for (const [index, source] of distinct.entries())
      if (signature[index] === "1") masks.set(source, masks.get(source)! | bit);
  }
  masks.set(undefined, 1n << BigInt(classes.size));
  return sources.map((source) => masks.get(source)!);
}

function tester(source: string, flags: string): RegExp {
  try {
    return new RegExp(`^(?:${source})$`, flags);
  } catch {
    return /^[\s\S]$/u;
  }
}
