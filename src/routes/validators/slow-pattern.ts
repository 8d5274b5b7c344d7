import { type Automaton, automatonOf } from "./regex-automaton.ts";
import { lookaroundsOf, parseRegex, type RegexTree } from "./regex-tree.ts";

/** How the time that a pattern takes grows with the length of a text that does not match. */
export type Growth = "linear" | "polynomial" | "exponential";

/** Steps of the search, after which a pattern counts as harmless: patterns that large are rare. */
const MOST_STEPS = 400_000;

/**
 * Whether a backtracking engine can take very long. Exponential: some text leads from a position back to itself in two
 * ways. Polynomial: it leads from one loop into another, and around both ("On the degree of ambiguity of finite
 * automata", Weber and Seidl 1991; Weideman et al., "Analyzing matching time behavior of backtracking regular
 * expression matchers", 2016). A loop at which the expression may end never has to go back.
 */
export function growthOf(regex: RegExp): Growth {
  const tree = parseRegex(regex.source);
  // A loop in a loop is as good as endless when it ends after hundreds of rounds; a loop after a loop is not.
  for (const part of [tree, ...lookaroundsOf(regex.source)])
    if (badLoops(part, regex.flags, "endless", (search, loop) => search.isExponential(loop))) return "exponential";
  return badLoops(tree, regex.flags, "single", (search, loop) => search.isPolynomial(loop)) ? "polynomial" : "linear";
}

function badLoops(
  tree: RegexTree,
  flags: string,
  long: "endless" | "single",
  isBad: (search: Search, loop: ReadonlySet<number>) => boolean,
): boolean {
  const automaton = automatonOf(tree, flags, long);
  if (!automaton) return false;
  const search = new Search(automaton);
  return search
    .loops()
    .some((loop) => ![...loop].some((position) => automaton.finals.has(position)) && isBad(search, loop));
}

class Search {
  private readonly automaton: Automaton;
  private readonly reached: Set<number>[];
  private steps = 0;

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.reached = automaton.follows.map((_, from) => this.reach(from));
  }

  private reach(from: number): Set<number> {
    const seen = new Set<number>();
    const waiting = [from];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const to of this.automaton.follows[next]!) {
        if (seen.has(to)) continue;
        seen.add(to);
        waiting.push(to);
      }
    return seen;
  }

  /** Sets of positions that lead to each other. */
  loops(): Set<number>[] {
    const loops: Set<number>[] = [];
    const placed = new Set<number>();
    for (const [position, reached] of this.reached.entries()) {
      if (placed.has(position) || !reached.has(position)) continue;
      const loop = new Set([...reached].filter((other) => this.reached[other]!.has(position)));
      for (const member of loop) placed.add(member);
      loops.push(loop);
    }
    return loops;
  }

  isExponential(loop: ReadonlySet<number>): boolean {
    const { follows, doubled } = this.automaton;
    for (const from of loop)
      for (const to of follows[from]!) if (loop.has(to) && doubled.has(`${from},${to}`)) return true;
    const [start] = loop;
    const there = this.walk([start!, start!], [loop, loop]);
    return [...there.values()].some(
      (state) => state[0] !== state[1] && this.leads(state, [start!, start!], [loop, loop]),
    );
  }

  /** Whether a text leads from another loop into this one, around both. */
  isPolynomial(second: ReadonlySet<number>): boolean {
    const everywhere = new Set(this.automaton.follows.keys());
    for (const first of this.loops()) {
      if (first === second || [...first].every((position) => second.has(position))) continue;
      for (const p of first)
        for (const q of second)
          if (this.reached[p]!.has(q) && this.leads([p, p, q], [p, q, q], [first, everywhere, second])) return true;
    }
    return false;
  }

  private leads(from: number[], to: number[], within: readonly ReadonlySet<number>[]): boolean {
    return this.walk(from, within, to.join()).has(to.join());
  }

  /** All states that one text can lead several readers to, each of whom stays within his positions. */
  private walk(from: number[], within: readonly ReadonlySet<number>[], until?: string): Map<string, number[]> {
    const seen = new Map<string, number[]>();
    const waiting = [from];
    for (let state = waiting.pop(); state; state = waiting.pop())
      for (const next of this.successors(state, within)) {
        const key = next.join();
        if (seen.has(key)) continue;
        seen.set(key, next);
        if (key === until) return seen;
        waiting.push(next);
        if (++this.steps > MOST_STEPS) return new Map();
      }
    return seen;
  }

  private successors(state: readonly number[], within: readonly ReadonlySet<number>[]): number[][] {
    const { follows, takes } = this.automaton;
    let partial: { positions: number[]; mask: bigint }[] = [{ positions: [], mask: -1n }];
    for (const [reader, position] of state.entries()) {
      const longer: typeof partial = [];
      for (const { positions, mask } of partial)
        for (const to of follows[position]!) {
          this.steps++;
          const common = mask & takes[to]!;
          if (common !== 0n && within[reader]!.has(to)) longer.push({ positions: [...positions, to], mask: common });
        }
      partial = longer;
    }
    return partial.map(({ positions }) => positions);
  }
}
