import { dirname, relative } from "node:path";
import { assignNames, typeName } from "../naming/identifiers.ts";
import type { ComponentSchema, SchemaAt } from "./api.ts";
import { checkSchema } from "./check-schema.ts";
import type { Pointer, Spec } from "./document.ts";
import { Inheritance } from "./inheritance.ts";
import { below, fragmentOf, isMap, keyOf, own, refOf } from "./pointer.ts";
import { memberOf, type Node } from "./reader.ts";
import { isReference } from "./references.ts";
import { isRemote } from "./source.ts";
import { subschemas } from "./subschemas.ts";

/** The named schemas of a document, and what leads to them. */
export interface Schemas {
  list: ComponentSchema[];
  named(ref: string, from: Pointer): ComponentSchema | undefined;
  base(ref: string, from: Pointer): SchemaAt | undefined;
  mapped(value: string, from: Pointer): ComponentSchema | undefined;
}

/** A named schema while it is looked through. */
export interface Draft {
  name: string;
  external: boolean;
  schema: SchemaAt;
  readOnly: boolean;
  writeOnly: boolean;
  /** Named schemas that it is made of. */
  parts: Set<Draft>;
  /** References that judge the same value as the schema itself. */
  inPlace: { to: Draft; from: Pointer }[];
}

/**
 * Names every schema that can be referred to: the components, then all others that a reference leads to from the
 * components or from `roots`.
 */
export function readSchemas(spec: Spec, components: Node | undefined, roots: Iterable<SchemaAt>): Schemas {
  const walk = new SchemaWalk(spec);
  walk.addComponents(components);
  for (const root of roots) walk.through(root, undefined);
  walk.finish();
  const inheritance = new Inheritance(walk.drafts);
  const endless = walk.endlessReferences(inheritance);
  const list = identified(spec, walk.drafts);
  const bySchema = new Map(walk.drafts.map((draft, i) => [draft, list[i]!]));
  const named = (ref: string, from: Pointer) => {
    if (endless.size > 0 && endless.has(keyOf(from))) return undefined;
    const draft = walk.target(ref, from);
    return draft && bySchema.get(draft);
  };
  return {
    list,
    named,
    base: (ref, from) => {
      const draft = inheritance.isTakingOver(from) ? walk.target(ref, from) : undefined;
      return draft && inheritance.withoutChoice(draft);
    },
    mapped: (value, from) =>
      isReference(value) ? named(value, from) : list.find(({ name, external }) => name === value && !external),
  };
}

class SchemaWalk {
  readonly drafts: Draft[] = [];
  readonly #spec: Spec;
  readonly #byKey = new Map<string, Draft>();
  readonly #cache = new Map<string, Map<string, Draft | undefined>>();
  /** Named schemas that were not looked through yet. */
  readonly #waiting: Draft[] = [];

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  addComponents(components: Node | undefined): void {
    if (components === undefined) return;
    const alone: [Draft, string][] = [];
    for (const name of Object.keys(components.value)) {
      const schema = { schema: memberOf(components.value, name), at: below(components.at, name) };
      const draft = this.#add(name, schema, false);
      const ref = refOf(schema.schema);
      if (ref !== undefined && this.#isOnlyReference(schema.schema)) alone.push([draft, ref]);
    }
    // A component that is only a reference to another file is what the other file holds.
    for (const [draft, ref] of alone) {
      const target = this.#spec.resolve(ref, draft.schema.at);
      if (target === undefined) draft.schema = { schema: true, at: draft.schema.at };
      else if (!this.#byKey.has(keyOf(target.at)) && !this.#leadsToComponent(ref, draft.schema.at)) {
        this.#byKey.set(keyOf(target.at), draft);
        draft.schema = { schema: target.value, at: target.at };
      }
    }
  }

  #isOnlyReference(schema: unknown): boolean {
    return this.#spec.version === "2.0" || this.#spec.version === "3.0" || Object.keys(schema as object).length === 1;
  }

  #leadsToComponent(ref: string, from: Pointer): boolean {
    const next = this.#spec.follow(ref, from);
    return next !== undefined && this.#byKey.has(keyOf(next.at));
  }

  #add(name: string, schema: SchemaAt, external: boolean): Draft {
    const draft: Draft = {
      name,
      external,
      schema,
      readOnly: false,
      writeOnly: false,
      parts: new Set(),
      inPlace: [],
    };
    this.drafts.push(draft);
    this.#byKey.set(keyOf(schema.at), draft);
    this.#waiting.push(draft);
    return draft;
  }

  /** The named schema that a reference leads to, which gets a name if it has none. */
  target(ref: string, from: Pointer): Draft | undefined {
    const scope = this.#spec.scope(from);
    const cache = this.#cache.get(scope) ?? new Map<string, Draft | undefined>();
    this.#cache.set(scope, cache);
    const known = cache.get(ref);
    // What leads nowhere is looked for at each place, so that each has its finding.
    if (known !== undefined) return known;
    const found = this.#findTarget(ref, from);
    cache.set(ref, found);
    return found;
  }

  #findTarget(ref: string, from: Pointer): Draft | undefined {
    const found = this.#spec.follow(ref, from);
    if (found === undefined) return undefined;
    const known = this.#byKey.get(keyOf(found.at));
    if (known !== undefined) return known;
    // Of a chain that goes round in circles nothing is left to name.
    const next = refOf(found.value);
    if (next !== undefined && this.#spec.resolve(next, found.at) === undefined) return undefined;
    return this.#add(nameOfPlace(this.#spec, found.at), { schema: found.value, at: found.at }, true);
  }

  finish(): void {
    for (let draft = this.#waiting.shift(); draft !== undefined; draft = this.#waiting.shift())
      this.through(draft.schema, draft);
    propagate(this.drafts);
  }

  /** Looks through a schema and all that stands in it. @param owner the named schema that it belongs to */
  through(root: SchemaAt, owner: Draft | undefined): void {
    const open: (SchemaAt & { inPlace: boolean })[] = [{ ...root, inPlace: true }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      checkSchema(this.#spec, node);
      const { schema, at, inPlace } = node;
      if (!isMap(schema)) continue;
      const ref = refOf(schema);
      if (ref !== undefined) {
        const to = this.target(ref, at);
        if (to !== undefined && owner !== undefined) {
          owner.parts.add(to);
          if (inPlace) owner.inPlace.push({ to, from: at });
        }
        // Before OpenAPI 3.1 nothing stands beside a reference.
        if (this.#spec.version === "2.0" || this.#spec.version === "3.0") continue;
      }
      if (owner !== undefined) {
        owner.readOnly ||= memberOf(schema, "readOnly") === true;
        owner.writeOnly ||= memberOf(schema, "writeOnly") === true;
      }
      this.#mapping(schema, at, owner);
      // Last in, first out: so that names are given in the order of the document.
      const parts = [...subschemas(node)].reverse();
      for (const part of parts) open.push({ schema: part.schema, at: part.at, inPlace: inPlace && part.inPlace });
    }
  }

  #mapping(schema: Record<string, unknown>, at: Pointer, owner: Draft | undefined): void {
    const mapping = own(own(schema, "discriminator"), "mapping");
    if (!isMap(mapping)) return;
    for (const value of Object.values(mapping)) {
      if (typeof value !== "string" || !isReference(value)) continue;
      const to = this.target(value, at);
      if (to !== undefined) owner?.parts.add(to);
    }
  }

  /**
   * Places of references that would make a schema judge the same value again and again: each closes a circle of schemas
   * that are made of nothing but one another.
   */
  endlessReferences(inheritance: Inheritance): Set<string> {
    const closing = new Set(inheritance.references);
    const state = new Map<Draft, "open" | "done">();
    for (const start of this.drafts) {
      if (state.has(start)) continue;
      state.set(start, "open");
      const stack = [{ draft: start, next: 0 }];
      while (stack.length > 0) {
        const top = stack.at(-1)!;
        const edge = top.draft.inPlace[top.next++];
        if (edge === undefined) {
          state.set(top.draft, "done");
          stack.pop();
        } else if (inheritance.isTakingOver(edge.from)) continue;
        else if (state.get(edge.to) === "open") this.#endless(top.draft, edge, closing);
        else if (!state.has(edge.to)) {
          state.set(edge.to, "open");
          stack.push({ draft: edge.to, next: 0 });
        }
      }
    }
    return closing;
  }

  #endless(owner: Draft, { to, from }: Draft["inPlace"][number], closing: Set<string>): void {
    closing.add(keyOf(from));
    if (this.#isHeir(owner, to) || this.#isHeir(to, owner)) return;
    this.#spec.complain(
      "endless-reference",
      "warning",
      below(from, "$ref"),
      `This reference makes ${JSON.stringify(to.name)} contain itself without end: it was read as "anything". Refer to it from a property or an item instead.`,
    );
  }

  /** Whether a base's discriminator chooses a schema that takes over the base's own part: a circle on paper only. */
  #isHeir(heir: Draft, base: Draft): boolean {
    if (!isMap(own(base.schema.schema, "discriminator"))) return false;
    const { schema, at } = heir.schema;
    const all = own(schema, "allOf");
    return (
      Array.isArray(all) &&
      all.some((part, i) => {
        const ref = refOf(part);
        return ref !== undefined && this.target(ref, below(at, "allOf", i)) === base;
      })
    );
  }
}

/** What a schema is made of makes it directional too. */
function propagate(drafts: readonly Draft[]): void {
  const users = new Map<Draft, Draft[]>();
  for (const draft of drafts)
    for (const part of draft.parts) {
      const list = users.get(part);
      if (list) list.push(draft);
      else users.set(part, [draft]);
    }
  for (const flag of ["readOnly", "writeOnly"] as const) {
    const open = drafts.filter((draft) => draft[flag]);
    for (let draft = open.pop(); draft !== undefined; draft = open.pop())
      for (const user of users.get(draft) ?? [])
        if (!user[flag]) {
          user[flag] = true;
          open.push(user);
        }
  }
}

function identified(spec: Spec, drafts: readonly Draft[]): ComponentSchema[] {
  const key = ({ name, external, schema }: Draft) =>
    external ? `${fromEntry(spec, schema.at.file)}${fragmentOf(schema.at)}` : name;
  const nameable = (draft: Draft) => ({ key: key(draft), text: draft.name });
  const components = assignNames(drafts.filter((draft) => !draft.external).map(nameable), typeName);
  const others = assignNames(drafts.filter((draft) => draft.external).map(nameable), typeName, {
    taken: components.values(),
  });
  const made = drafts.map((draft) => ({
    name: draft.name,
    identifier: (draft.external ? others : components).get(key(draft))!,
    external: draft.external,
    schema: draft.schema,
    directional: { readOnly: draft.readOnly, writeOnly: draft.writeOnly },
  }));
  return made;
}

/** A file as the entry document would refer to it: the same on every machine. */
function fromEntry(spec: Spec, file: string): string {
  return isRemote(file) ? file : relative(dirname(spec.entry), file).replaceAll("\\", "/");
}

/** Words of a place that say nothing about what stands there. */
const STRUCTURE =
  /^(?:components|schemas|definitions|\$defs|schema|properties|patternProperties|items|prefixItems|additionalProperties|allOf|anyOf|oneOf|not|paths|content|responses|parameters|requestBodies|requestBody|headers|\d+|.*\/.*)$/;

/** What a schema is called that is no component: by its file, or by the last words of its place. */
function nameOfPlace(spec: Spec, at: Pointer): string {
  const stem = spec
    .place({ file: at.file, path: [] })
    .file.split("/")
    .at(-1)!
    .replace(/\.[^.]*$/, "");
  const words = at.path.filter((part) => !STRUCTURE.test(part));
  if (words.length === 0) return at.path.length === 0 ? stem : `${stem} ${at.path.at(-1)}`;
  const named = at.path.findLastIndex((part) => part === "schemas" || part === "definitions" || part === "$defs");
  const last = words.slice(named >= 0 ? -2 : -3);
  // "User" of "schemas.yaml#/User" alone; "User address" of what is deep within.
  return (named === at.path.length - 2 ? last.slice(-1) : last).join(" ");
}
