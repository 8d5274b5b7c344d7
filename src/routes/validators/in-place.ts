import type { CompileOptions, Target } from "./compile.ts";
import { type Dispatch, dispatchOf } from "./discriminator.ts";
import { below, isObject } from "./keywords.ts";
import { walk } from "./walk.ts";

/** A named schema as it judges a value: `plain` without the choice that it makes among its heirs. */
export interface Judge {
  target: Target;
  plain: boolean;
}

/** Alternatives of a schema that take the schema itself over: by the letter a circle, and meant as a choice of heirs. */
interface Choice {
  keyword: "anyOf" | "oneOf";
  heirs: Target[];
}

/** Which named schemas judge the very value that another one judges, by `$ref`, `allOf` and the like. */
export class InPlace {
  private readonly options: CompileOptions;
  private readonly edges = new Map<string, Judge[]>();
  private readonly dispatches = new Map<string, Dispatch | undefined>();
  private readonly choices = new Map<string, Choice[]>();
  private readonly parents = new Map<string, Target[]>();
  private heirsByName?: Map<string, Target[]>;
  private componentsByName?: Map<string, Target>;

  constructor(options: CompileOptions) {
    this.options = options;
  }

  /** The choice that the discriminator of a named schema makes. */
  dispatch(of: Target): Dispatch | undefined {
    if (!this.dispatches.has(of.name)) this.dispatches.set(of.name, dispatchOf(of, this.options, this));
    return this.dispatches.get(of.name);
  }

  /** The keywords by which a named schema chooses among its heirs, with or without a discriminator. */
  choosesHeirs(of: Target): Choice["keyword"][] {
    return this.choicesOf(of).map(({ keyword }) => keyword);
  }

  private choicesOf(of: Target): Choice[] {
    const known = this.choices.get(of.name);
    if (known) return known;
    const { schema, at } = of.schema;
    const heirs = isObject(schema) && (schema.oneOf || schema.anyOf) ? this.heirs(of) : [];
    const choices = (["anyOf", "oneOf"] as const).flatMap((keyword) => {
      const list = isObject(schema) && Array.isArray(schema[keyword]) ? schema[keyword] : [];
      const chosen = list.flatMap((member, i) => {
        const ref = isObject(member) && typeof member.$ref === "string" ? member.$ref : undefined;
        const target = ref === undefined ? undefined : this.options.target(ref, below(at, keyword, i));
        return target && hasName(heirs, target.name) ? [target] : [];
      });
      return chosen.length > 0 ? [{ keyword, heirs: chosen }] : [];
    });
    this.choices.set(of.name, choices);
    return choices;
  }

  /**
   * How a schema refers to another one that judges the same value: `plain` where the other has chosen the schema
   * already. Undefined where the reference would lead back to the schema for ever.
   */
  reference(from: Judge, to: Target): Judge | undefined {
    const wanted = this.edge(from.target, to);
    if (!this.leadsTo(wanted, from)) return wanted;
    const plain = { target: to, plain: true };
    const chooses = this.dispatch(to) !== undefined || this.choicesOf(to).length > 0;
    return !wanted.plain && chooses && !this.leadsTo(plain, from) ? plain : undefined;
  }

  private edge(from: Target, to: Target): Judge {
    const chosen = this.dispatch(to)?.options.map(({ target }) => target) ?? [];
    const plain = from.name !== to.name && (hasName(chosen, from.name) || this.isBetween(from, to));
    return { target: to, plain };
  }

  /** Whether a schema takes another over and is chosen by it, or is taken over by one that is. */
  private isBetween(from: Target, to: Target): boolean {
    const chosen = this.choicesOf(to).flatMap(({ heirs }) => heirs);
    if (chosen.length === 0 || !hasName(this.heirs(to), from.name)) return false;
    return hasName(chosen, from.name) || this.heirs(from).some(({ name }) => hasName(chosen, name));
  }

  /** Whether judging a value by one schema leads to judging it by another. */
  private leadsTo(from: Judge, to: Judge): boolean {
    const seen = new Set<string>();
    const waiting = [from];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.target.name === to.target.name && next.plain === to.plain) return true;
      const key = `${next.target.name} ${next.plain}`;
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(...this.edgesOf(next));
    }
    return false;
  }

  /** Components that take over a schema by `allOf`, and those that take over these. */
  heirs(of: Target): Target[] {
    this.heirsByName ??= this.readHeirs();
    const found = new Map<string, Target>();
    const waiting = [of];
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const heir of this.heirsByName.get(next.name) ?? []) {
        if (found.has(heir.name) || heir.name === of.name) continue;
        found.set(heir.name, heir);
        waiting.push(heir);
      }
    return [...found.values()];
  }

  /** A component by the spec's own name. */
  component(name: string): Target | undefined {
    this.componentsByName ??= new Map(
      (this.options.components ?? []).flatMap((target) =>
        target.component === undefined ? [] : [[target.component, target]],
      ),
    );
    return this.componentsByName.get(name);
  }

  private readHeirs(): Map<string, Target[]> {
    const heirs = new Map<string, Target[]>();
    for (const component of this.options.components ?? [])
      for (const parent of this.parentsOf(component)) {
        const list = heirs.get(parent.name) ?? [];
        list.push(component);
        heirs.set(parent.name, list);
      }
    return heirs;
  }

  private parentsOf(component: Target): Target[] {
    const known = this.parents.get(component.name);
    if (known) return known;
    const { schema, at } = component.schema;
    const members = isObject(schema) && Array.isArray(schema.allOf) ? schema.allOf : [];
    const parents = members.flatMap((member) => {
      const target =
        isObject(member) && typeof member.$ref === "string" ? this.options.target(member.$ref, at) : undefined;
      return target ? [target] : [];
    });
    this.parents.set(component.name, parents);
    return parents;
  }

  private edgesOf({ target: of, plain }: Judge): Judge[] {
    const key = `${of.name} ${plain}`;
    const known = this.edges.get(key);
    if (known) return known;
    const dispatch = this.dispatch(of);
    const { schema, at } = of.schema;
    const chosen = plain
      ? [dispatch?.keyword, ...this.choosesHeirs(of)].filter((keyword) => keyword !== undefined)
      : [];
    const own =
      isObject(schema) && chosen.length > 0
        ? { ...schema, ...Object.fromEntries(chosen.map((keyword) => [keyword, undefined])) }
        : schema;
    const edges: Judge[] = [];
    walk(
      own,
      at,
      (part, place) => {
        for (const ref of [part.$ref, part.$dynamicRef]) {
          const target = typeof ref === "string" ? this.options.target(ref, place) : undefined;
          if (target) edges.push(this.edge(of, target));
        }
      },
      true,
    );
    if (!plain)
      for (const { target } of dispatch?.options ?? []) edges.push({ target, plain: target.name === of.name });
    this.edges.set(key, edges);
    return edges;
  }
}

function hasName(targets: readonly Target[], name: string): boolean {
  return targets.some((target) => target.name === name);
}
