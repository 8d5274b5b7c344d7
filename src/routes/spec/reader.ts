import type { Pointer, Spec } from "./document.ts";
import { below, isMap, refOf } from "./pointer.ts";

/** An object of the document with its place. */
export interface Node {
  value: Record<string, unknown>;
  at: Pointer;
}

/** Reading members of a document that may hold anything, each with a finding where it is not what it should be. */
export class Reader {
  readonly spec: Spec;

  constructor(spec: Spec) {
    this.spec = spec;
  }

  /** An object at a key, its reference followed. Undefined where there is none. */
  object(parent: Node, key: string | number): Node | undefined {
    return this.follow(memberOf(parent.value, String(key)), below(parent.at, key));
  }

  /** What stands at a place, as an object, its reference followed. */
  follow(value: unknown, at: Pointer): Node | undefined {
    if (value === undefined) return undefined;
    const ref = refOf(value);
    const found = ref === undefined ? { value, at } : this.spec.resolve(ref, at);
    if (found === undefined) return undefined;
    if (isMap(found.value)) return found as Node;
    this.wrong(found.at, "an object", found.value);
    return undefined;
  }

  /** The members of a map, each an object with its references followed. */
  *entries(parent: Node | undefined): Generator<[string, Node]> {
    if (parent === undefined) return;
    for (const key of Object.keys(parent.value)) {
      if (key.startsWith("x-") && !isMap(parent.value[key])) continue;
      const node = this.object(parent, key);
      if (node) yield [key, node];
    }
  }

  /** The items of a list, each an object with its references followed. */
  *items(parent: Node, key: string): Generator<Node> {
    const list = memberOf(parent.value, key);
    if (list === undefined) return;
    if (!Array.isArray(list)) {
      this.wrong(below(parent.at, key), "a list", list);
      return;
    }
    for (const [i, value] of list.entries()) {
      const node = this.follow(value, below(parent.at, key, i));
      if (node) yield node;
    }
  }

  text(parent: Node, key: string): string | undefined {
    const value = memberOf(parent.value, key);
    if (value === undefined || typeof value === "string") return value;
    // YAML makes numbers of titles, versions and descriptions.
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (value !== null) this.wrong(below(parent.at, key), "a text", value);
    return undefined;
  }

  flag(parent: Node, key: string): boolean | undefined {
    const value = memberOf(parent.value, key);
    if (value === undefined || typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    this.wrong(below(parent.at, key), "true or false", value);
    return undefined;
  }

  texts(parent: Node, key: string): string[] {
    const value = memberOf(parent.value, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.wrong(below(parent.at, key), "a list", value);
      return [];
    }
    return value.filter((item) => typeof item === "string" || typeof item === "number").map(String);
  }

  wrong(at: Pointer, expected: string, value: unknown): void {
    const name = at.path.at(-1) ?? "the document";
    this.spec.complain(
      "invalid-document",
      "warning",
      at,
      `${JSON.stringify(name)} must be ${expected}, not ${kindOf(value)}; it was left out.`,
    );
  }
}

export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return value.length <= 40 ? JSON.stringify(value) : "a text";
  return String(value);
}

/** Own members only: a document may be asked for "constructor". */
export function memberOf(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Keys that begin with "x-". */
export function extensionsOf({ value }: Node): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith("x-")));
}
