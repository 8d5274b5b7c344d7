import { type Conjunction, canonical, isObject, type Part, type View } from "./view.ts";

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

const MOST_HOPS = 300;

/**
 * Whether two schemas are written the same but for annotations, all that they refer to included. It says so quickly for
 * what a new version of a large spec left alone, which is nearly all of it.
 */
export class Sameness {
  readonly #base: View;
  readonly #head: View;
  /** By pair of targets of references. Absent: not known yet. */
  readonly #known = new Map<object, Map<object, boolean>>();
  /** Pairs that were assumed to be the same since the outermost question. */
  #assumed: [object, object][] = [];
  #depth = 0;
  /** References followed within one another. */
  #hops = 0;

  constructor(base: View, head: View) {
    this.#base = base;
    this.#head = head;
  }

  of(base: Conjunction, head: Conjunction): boolean {
    // `nullable` and what stands beside `$ref` mean something else in another dialect.
    if (this.#base.old !== this.#head.old || base.length !== head.length) return false;
    return base.every((part, i) => this.#same(part, head[i]!));
  }

  #same(base: Part, head: Part): boolean {
    const outermost = this.#depth === 0;
    this.#depth++;
    const result = this.#schemas(base.raw, head.raw, base, head);
    this.#depth--;
    if (outermost) {
      // Assumptions hold when the whole holds; else any of them may have been wrong.
      if (!result)
        for (const [one, two] of this.#assumed) if (this.#known.get(one)?.get(two)) this.#known.get(one)!.delete(two);
      this.#assumed = [];
    }
    return result;
  }

  #schemas(one: unknown, two: unknown, base: Part, head: Part): boolean {
    if (!isObject(one) || !isObject(two)) return one === two;
    if (typeof one.$ref === "string" || typeof two.$ref === "string") {
      if (!this.#references(one, two, base, head)) return false;
    }
    if (isObject(one.discriminator) && branchNames(one) !== branchNames(two)) return false;
    const keys = Object.keys(one).filter(seen);
    if (keys.length !== Object.keys(two).filter(seen).length) return false;
    return keys.every((key) => key in two && this.#keyword(key, one[key], two[key], base, head));
  }

  #references(one: Record<string, unknown>, two: Record<string, unknown>, base: Part, head: Part): boolean {
    if (typeof one.$ref !== "string" || typeof two.$ref !== "string") return false;
    const from = this.#base.target(one.$ref, base.where);
    const to = this.#head.target(two.$ref, head.where);
    if (!from || !to) return false;
    if (typeof from.raw === "boolean" || typeof to.raw === "boolean") return from.raw === to.raw;
    let known = this.#known.get(from.raw);
    if (!known) {
      known = new Map();
      this.#known.set(from.raw, known);
    }
    const before = known.get(to.raw);
    if (before !== undefined) return before;
    // What is not known to be the same is looked into, which takes no stack.
    if (this.#hops > MOST_HOPS) return false;
    known.set(to.raw, true);
    this.#assumed.push([from.raw, to.raw]);
    this.#hops++;
    const result = this.#schemas(from.raw, to.raw, from, to);
    this.#hops--;
    if (!result) known.set(to.raw, false);
    return result;
  }

  #keyword(key: string, one: unknown, two: unknown, base: Part, head: Part): boolean {
    // References by themselves have been followed.
    if (key === "$ref") return true;
    if (MAPS.has(key) && isObject(one) && isObject(two)) {
      const names = Object.keys(one);
      return (
        names.length === Object.keys(two).length &&
        names.every((name) => Object.hasOwn(two, name) && this.#schemas(one[name], two[name], base, head))
      );
    }
    if (Array.isArray(one) && Array.isArray(two) && (LISTS.has(key) || key === "items"))
      return one.length === two.length && one.every((item, i) => this.#schemas(item, two[i], base, head));
    if (SINGLE.has(key)) return this.#schemas(one, two, base, head);
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
