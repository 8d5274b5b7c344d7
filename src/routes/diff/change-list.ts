import type { Place, Pointer, Spec } from "../spec/document.ts";
import { type Change, fingerprintOf, type Level } from "./change.ts";
import { RULES_BY_ID } from "./rules.ts";
import { pointerOf, type Where } from "./schema/view.ts";

type At = Where | Pointer | undefined;

export interface Told {
  id: string;
  /** The rule's own when left out. */
  level?: Level;
  path: string;
  text: string;
  base: At;
  head: At;
}

/** Collects changes, with their places in both specs. */
export class ChangeList {
  readonly changes: Change[] = [];
  readonly #base: Spec;
  readonly #head: Spec;
  readonly #places = new Map<string, Place>();

  constructor(base: Spec, head: Spec) {
    this.#base = base;
    this.#head = head;
  }

  add(operation: string, { id, level, path, text, base, head }: Told): void {
    const rule = RULES_BY_ID.get(id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    const [was, is] = [base && pointerOf(base), head && pointerOf(head)];
    this.changes.push({
      id,
      level: level ?? rule.level,
      operation,
      path,
      text,
      base: this.#place(this.#base, was ?? elsewhere(is, this.#head, this.#base)),
      head: this.#place(this.#head, is ?? elsewhere(was, this.#base, this.#head)),
      fingerprint: fingerprintOf(id, operation, path, text),
    });
  }

  #place(spec: Spec, at: Pointer): Place {
    const key = `${spec === this.#base ? "base" : "head"}\n${at.file}\n${at.path.join("\n")}`;
    let place = this.#places.get(key);
    if (!place) {
      place = spec.placeOfKey(at);
      this.#places.set(key, place);
    }
    return place;
  }
}

/** Where in the other version something would stand: the loader finds the nearest place that is there. */
function elsewhere(at: Pointer | undefined, from: Spec, to: Spec): Pointer {
  return { file: to.entry, path: at && at.file === from.entry ? at.path : [] };
}
