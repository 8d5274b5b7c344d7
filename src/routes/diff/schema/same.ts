import { type Conjunction, canonical, isObject, type Part, type Raw, type View } from "./view.ts";

/** Keywords that change nothing about what is sent. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "example",
  "examples",
  "summary",
  "externalDocs",
  "deprecated",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "$defs",
  "definitions",
]);
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "dependencies"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SINGLE = new Set([
  "items",
  "additionalItems",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "contentSchema",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** Something about each pair of schemas. */
class Pairs<Value> {
  readonly #values = new Map<Raw, Map<Raw, Value>>();

  get(one: Raw, two: Raw): Value | undefined {
    return this.#values.get(one)?.get(two);
  }

  set(one: Raw, two: Raw, value: Value): void {
    const others = this.#values.get(one);
    if (others) others.set(two, value);
    else this.#values.set(one, new Map([[two, value]]));
  }
}

/** Two schemas that references lead to, of which it is asked whether they are the same. */
interface Node {
  one: Raw;
  two: Raw;
  /** Pairs that they refer to. */
  refs: [Part, Part][];
  next: number;
  differs: boolean;
  /** Order in which they were met, and the first one met that can be reached from here. */
  index: number;
  low: number;
}

/**
 * Whether two schemas are written the same but for annotations, all that they refer to included. It says so quickly for
 * what a new version of a large spec left alone, which is nearly all of it.
 */
export class Sameness {
  readonly #base: View;
  readonly #head: View;
  /** By pair of targets of references. Absent: not known yet. */
  readonly #known = new Pairs<boolean>();

  constructor(base: View, head: View) {
    this.#base = base;
    this.#head = head;
  }

  of(base: Conjunction, head: Conjunction): boolean {
    // `nullable` and what stands beside `$ref` mean something else in another dialect.
    if (this.#base.old !== this.#head.old || base.length !== head.length) return false;
    const refs: [Part, Part][] = [];
    return (
      base.every((part, i) => this.#schemas(part.raw, head[i]!.raw, part, head[i]!, refs)) &&
      refs.every(([one, two]) => this.#targets(one, two))
    );
  }

  /**
   * Each pair is looked into once, however many lead to it, and without recursion: components that refer to each other in
   * circles are the same when none of them differs by itself (Tarjan's strongly connected components).
   */
  #targets(from: Part, to: Part): boolean {
    const known = this.#known.get(from.raw, to.raw);
    if (known !== undefined) return known;
    const met = new Pairs<Node>();
    const open: Node[] = [];
    let count = 0;
    const enter = (one: Part, two: Part): Node => {
      const refs: [Part, Part][] = [];
      const differs = !this.#schemas(one.raw, two.raw, one, two, refs);
      const node = {
        one: one.raw,
        two: two.raw,
        refs: differs ? [] : refs,
        next: 0,
        differs,
        index: count,
        low: count,
      };
      count++;
      met.set(one.raw, two.raw, node);
      open.push(node);
      return node;
    };
    const start = enter(from, to);
    const path = [start];
    for (let node = path.at(-1); node; node = path.at(-1)) {
      const ref = node.refs[node.next++];
      if (ref) {
        const [one, two] = ref;
        const settled = this.#known.get(one.raw, two.raw);
        const other = met.get(one.raw, two.raw);
        if (settled !== undefined) node.differs ||= !settled;
        else if (other) node.low = Math.min(node.low, other.index);
        else path.push(enter(one, two));
        continue;
      }
      path.pop();
      if (node.low === node.index) this.#close(node, open);
      const outer = path.at(-1);
      if (!outer) continue;
      outer.low = Math.min(outer.low, node.low);
      outer.differs ||= node.differs;
    }
    return !start.differs;
  }

  /** All that was met since a pair, and reaches each other: the same, or all of it different. */
  #close(first: Node, open: Node[]): void {
    const circle = open.splice(open.lastIndexOf(first));
    for (const { one, two } of circle) this.#known.set(one, two, !first.differs);
  }

  /** Whether two schemas say the same but for what they refer to. @param refs gets that */
  #schemas(one: unknown, two: unknown, base: Part, head: Part, refs: [Part, Part][]): boolean {
    if (!isObject(one) || !isObject(two)) return one === two;
    if (typeof one.$ref === "string" || typeof two.$ref === "string") {
      if (!this.#references(one, two, base, head, refs)) return false;
    }
    if (isObject(one.discriminator) && branchNames(one) !== branchNames(two)) return false;
    const keys = Object.keys(one).filter(seen);
    if (keys.length !== Object.keys(two).filter(seen).length) return false;
    return keys.every((key) => key in two && this.#keyword(key, one[key], two[key], base, head, refs));
  }

  #references(
    one: Record<string, unknown>,
    two: Record<string, unknown>,
    base: Part,
    head: Part,
    refs: [Part, Part][],
  ): boolean {
    if (typeof one.$ref !== "string" || typeof two.$ref !== "string") return false;
    const from = this.#base.target(one.$ref, base.where);
    const to = this.#head.target(two.$ref, head.where);
    if (!from || !to) return false;
    if (typeof from.raw === "boolean" || typeof to.raw === "boolean") return from.raw === to.raw;
    refs.push([from, to]);
    return true;
  }

  #keyword(key: string, one: unknown, two: unknown, base: Part, head: Part, refs: [Part, Part][]): boolean {
    // References by themselves have been followed.
    if (key === "$ref") return true;
    if (MAPS.has(key) && isObject(one) && isObject(two)) {
      const names = Object.keys(one);
      return (
        names.length === Object.keys(two).length &&
        names.every((name) => Object.hasOwn(two, name) && this.#schemas(one[name], two[name], base, head, refs))
      );
    }
    if (Array.isArray(one) && Array.isArray(two) && (LISTS.has(key) || key === "items"))
      return one.length === two.length && one.every((item, i) => this.#schemas(item, two[i], base, head, refs));
    if (SINGLE.has(key)) return this.#schemas(one, two, base, head, refs);
    return one === two || canonical(one) === canonical(two);
  }
}

/** Under a discriminator, the names of alternatives are sent. */
function branchNames({ oneOf, anyOf }: Record<string, unknown>): string {
  return [oneOf, anyOf]
    .flat()
    .map((branch) => (isObject(branch) && typeof branch.$ref === "string" ? /[^/]*$/.exec(branch.$ref)![0] : ""))
    .join("\n");
}

function seen(key: string): boolean {
  return !ANNOTATIONS.has(key) && (!key.startsWith("x-") || key === "x-extensible-enum" || key === "x-nullable");
}
