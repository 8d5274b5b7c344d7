import type { Pointer } from "./document.ts";
import { isMap, keyOf } from "./pointer.ts";
import type { Draft } from "./read-schemas.ts";

/**
 * Schemas that choose by `oneOf` or `anyOf` among those that take them over by `allOf`:
 *
 *     Pet: { properties: …, oneOf: [Cat, Dog] }      Cat: { allOf: [Pet, { … }] }
 *
 * By the letter that has no end. What is meant is that heirs take over all but the choice.
 */
export class Inheritance {
  /** Places of the references by which heirs take over such a schema. */
  readonly references = new Set<string>();
  /** The keywords by which a schema chooses among its heirs. */
  readonly #choices = new Map<Draft, string[]>();

  constructor(drafts: readonly Draft[]) {
    for (const base of drafts)
      for (const keyword of ["oneOf", "anyOf"]) {
        const takenOver = partsOf(base, keyword).flatMap(({ to }) => takingOver(to, base));
        if (takenOver.length === 0) continue;
        this.#choices.set(base, [...(this.#choices.get(base) ?? []), keyword]);
        for (const from of takenOver) this.references.add(keyOf(from));
      }
  }

  isTakingOver(from: Pointer): boolean {
    return this.references.size > 0 && this.references.has(keyOf(from));
  }

  /** What heirs take over. */
  withoutChoice(draft: Draft): Draft["schema"] {
    const { schema, at } = draft.schema;
    const choices = this.#choices.get(draft) ?? [];
    if (!isMap(schema)) return draft.schema;
    return { schema: Object.fromEntries(Object.entries(schema).filter(([key]) => !choices.includes(key))), at };
  }
}

/** References of which a keyword's list consists. */
function partsOf({ schema: { at }, inPlace }: Draft, keyword: string): Draft["inPlace"] {
  return inPlace.filter(
    ({ from }) =>
      from.path.length === at.path.length + 2 && from.path[at.path.length] === keyword && from.file === at.file,
  );
}

/** Places of references by which a schema, or one that it takes over, takes over the base. */
function takingOver(heir: Draft, base: Draft): Pointer[] {
  const found: Pointer[] = [];
  const seen = new Set([heir]);
  const waiting = heir === base ? [] : [heir];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { to, from } of partsOf(next, "allOf"))
      if (to === base) found.push(from);
      else if (!seen.has(to)) {
        seen.add(to);
        waiting.push(to);
      }
  return found;
}
