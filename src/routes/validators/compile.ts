import type { SchemaAt } from "../spec/api.ts";
import type { Pointer } from "../spec/document.ts";
import { arrayExpression } from "./array.ts";
import { type Dialect, KEYWORDS_OF, type Type } from "./dialect.ts";
import { isRelaxedFromOutside, readOnlyNames } from "./direction.ts";
import { type Dispatch, dispatchOf } from "./discriminator.ts";
import { InPlace, type Judge } from "./in-place.ts";
import { below, isObject, Keywords, type Report } from "./keywords.ts";
import { block, call, stringLiteral } from "./literal.ts";
import { discriminatorNote, notesOf, nullableNote, withoutNotes } from "./notes.ts";
import { objectExpression } from "./object.ts";
import { numberExpression, stringExpression } from "./scalar.ts";
import { Unevaluated } from "./unevaluated.ts";
import { valuesExpression } from "./values.ts";
import { Variants } from "./variants.ts";

/** A schema that a `$ref` leads to. `name` is an identifier of its own ("User"), the same for the same schema. */
export interface Target {
  name: string;
  /** The spec's own name of a component. */
  component?: string;
  schema: SchemaAt;
}

/**
 * Who sends the value. In requests nobody needs to send what is `readOnly`, in answers what is `writeOnly`; `neutral`
 * takes both for plain properties.
 */
export type Direction = "neutral" | "request" | "response";

export interface CompileOptions {
  dialect: Dialect;
  formats: "annotate" | "assert";
  /** Where a `$ref` at a place leads; undefined when nothing is there. */
  target(ref: string, from: Pointer): Target | undefined;
  /** The schema that a value of a discriminator's mapping means. */
  mapped?(value: string, from: Pointer): Target | undefined;
  /** All named schemas, among which a discriminator finds its heirs. */
  components?: readonly Target[];
  /** Identifiers that are taken in the file already. */
  taken?: Iterable<string>;
  report?: Report;
}

/** A schema that has a name in the generated file. */
export interface Definition {
  /** Name of the constant ("UserSchema"). */
  name: string;
  target: Target;
  direction: Direction;
  /** Without the choice that it makes among its heirs: what these take over from it. */
  plain: boolean;
  /** Zod source text of the schema itself. */
  text: string;
}

/** Where an expression stands. */
export interface Context {
  direction: Direction;
  /** The named schema whose own value is judged here; undefined inside of properties and items. */
  owner?: Judge;
  /** Names that need not be there whatever `required` says, by direction. */
  relaxed: ReadonlySet<string>;
  depth: number;
}

/** Deeper than this, a schema becomes a definition of its own: parsers and eyes have limits. */
const DEEPEST = 24;

/**
 * Turns JSON Schema into source text of Zod schemas with exactly its meaning.
 *
 * @example
 * const compiler = new Compiler({ dialect: "draft2020-12", formats: "annotate", target: () => undefined });
 * compiler.expression({ type: "integer", minimum: 1 }, { file: "", path: [] });  // "integer.min(1)"
 */
export class Compiler {
  readonly options: CompileOptions;
  readonly definitions: Definition[] = [];
  /** Names of the helpers that the text needs (`helpers.ts`). */
  readonly helpers = new Set<string>();
  readonly report: Report;
  private readonly taken: Set<string>;
  private readonly known = new Map<string, Definition>();
  private readonly queue: Definition[] = [];
  private readonly variants: Variants;
  private readonly inPlace: InPlace;
  private readonly unevaluated: Unevaluated;

  constructor(options: CompileOptions) {
    this.options = options;
    this.report = options.report ?? (() => {});
    this.taken = new Set(options.taken);
    this.variants = new Variants(options);
    this.inPlace = new InPlace(options);
    this.unevaluated = new Unevaluated(this);
  }

  /** Notes a helper as used, and gives its name. */
  helper(name: string): string {
    this.helpers.add(name);
    return name;
  }

  /** Text of a call of a helper. */
  call(helper: string, ...items: string[]): string {
    return call(this.helper(helper), items);
  }

  /** A schema as an expression; definitions that it needs are compiled by `finish`. */
  expression(schema: unknown, at: Pointer, context: Partial<Context> = {}): string {
    return this.inner(schema, at, {
      direction: this.variants.direction({ schema, at }, context.direction ?? "neutral"),
      relaxed: context.relaxed ?? new Set(),
      depth: 0,
    });
  }

  /** Name of the constant that holds a named schema, which is compiled once. */
  definition(target: Target, wanted: Direction, plain = false): string {
    const direction = this.variants.direction(target.schema, wanted);
    const key = `${target.name} ${direction} ${plain}`;
    const known = this.known.get(key);
    if (known) return known.name;
    const suffix = `${direction === "neutral" ? "" : direction === "request" ? "Request" : "Response"}${plain ? "Base" : ""}`;
    const name = this.reserve(`${target.name}${suffix}Schema`);
    const definition: Definition = { name, target, direction, plain, text: "" };
    this.known.set(key, definition);
    this.definitions.push(definition);
    this.queue.push(definition);
    return name;
  }

  /** The name, or the name with a number where it is taken. */
  reserve(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.taken.has(name); count++) name = `${wanted}${count}`;
    this.taken.add(name);
    return name;
  }

  /** Compiles all definitions that are waiting, and those that these need. */
  finish(): Definition[] {
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const { target, direction, plain } = next;
      next.text = this.inner(target.schema.schema, target.schema.at, {
        direction,
        owner: { target, plain },
        relaxed: new Set(),
        depth: 0,
      });
    }
    return this.definitions;
  }

  /** The expression of a property, an item, or anything else that judges a value of its own. */
  part(schema: unknown, at: Pointer, context: Context): string {
    return this.inner(schema, at, { direction: context.direction, relaxed: new Set(), depth: context.depth + 1 });
  }

  /** The expression of a schema that judges the same value as the one around it (`allOf`, `not`, `then`, …). */
  same(schema: unknown, at: Pointer, context: Context): string {
    return this.inner(schema, at, { ...context, depth: context.depth + 1 });
  }

  private inner(schema: unknown, at: Pointer, context: Context): string {
    if (schema === false) return "z.never()";
    if (!isObject(schema)) return this.call("anything");
    if (context.depth > DEEPEST && !context.owner) {
      const name = `Deep${this.known.size}`;
      return this.definition({ name, schema: { schema, at } }, context.direction);
    }
    return this.object(new Keywords(schema, at, this.options.dialect, this.report), context);
  }

  private object(node: Keywords, context: Context): string {
    const ref = node.get("$ref");
    // OpenAPI 3.0 ignores what stands beside a reference.
    if (typeof ref === "string" && this.options.dialect === "draft4-openapi30")
      return (this.reference(ref, node.at, context) ?? this.call("anything")) + nullableNote(node);
    const idle = this.dispatchOf(node, context) ? "" : discriminatorNote(node);
    return this.described(node, context) + notesOf(node) + idle;
  }

  /** All that the schema asks for. */
  private described(node: Keywords, context: Context): string {
    node.reportMisunderstandings();
    const relaxed = readOnlyNames(node, context, this.options);
    const inside = relaxed === context.relaxed ? context : { ...context, relaxed };
    const parts = [
      ...this.referenceParts(node, inside),
      ...this.ownParts(node, inside),
      ...this.composedParts(node, inside),
    ];
    const checks = [...this.conditions(node, inside), ...this.unevaluated.checks(node, inside)];
    const [only] = parts;
    if (only === undefined) return this.call("anything", ...checks);
    if (parts.length === 1 && checks.length === 0) return only;
    return this.call("all", block("[", parts, "]"), ...checks);
  }

  /** A reference as an expression; undefined where it leads nowhere or back to the value that is judged already. */
  reference(ref: string, at: Pointer, context: Context): string | undefined {
    const target = this.options.target(ref, at);
    if (!target) return undefined;
    const { owner } = context;
    const judge = owner ? this.inPlace.reference(owner, target) : { target, plain: false };
    if (!judge) return undefined;
    // What need not be sent is known only here: then the schema is written out in place of its name.
    if (!judge.plain && context.depth < DEEPEST && isRelaxedFromOutside(target, context, this.options))
      return this.same(target.schema.schema, target.schema.at, { ...context, owner: owner ?? judge });
    return this.definition(target, context.direction, judge.plain);
  }

  private referenceParts(node: Keywords, context: Context): string[] {
    const parts: string[] = [];
    for (const keyword of ["$ref", "$dynamicRef"]) {
      const ref = node.get(keyword);
      if (typeof ref === "string") parts.push(this.reference(ref, node.at, context) ?? "");
    }
    return parts.filter((part) => part !== "");
  }

  /** What the schema says by itself: type, values, and the keywords of each type. */
  private ownParts(node: Keywords, context: Context): string[] {
    const types = node.types();
    const values = valuesExpression(this, node, types);
    const typed = types ? this.typed(node, types, context) : this.untyped(node, context);
    if (values !== undefined) return typed.plain ? [values] : [typed.text!, values];
    return typed.text === undefined ? [] : [typed.text];
  }

  /** `plain` when nothing is said but the types themselves. */
  private typed(node: Keywords, types: ReadonlySet<Type>, context: Context): { text?: string; plain: boolean } {
    const options: string[] = [];
    let plain = true;
    const add = (text: string, bare: string): void => {
      options.push(text);
      plain &&= text === bare;
    };
    if (types.has("string")) add(stringExpression(this, node), "z.string()");
    if (types.has("number")) add(numberExpression(this, node, false), "z.number()");
    else if (types.has("integer")) add(numberExpression(this, node, true), "integer");
    if (types.has("boolean")) add("z.boolean()", "z.boolean()");
    if (types.has("array")) add(arrayExpression(this, node, context), "z.array(z.unknown())");
    if (types.has("object")) add(objectExpression(this, node, context), "z.looseObject({})");
    if (options.length === 0) return { text: "z.null()", plain };
    const text = options.length === 1 ? options[0]! : `z.union(${block("[", options, "]")})`;
    return { text: types.has("null") ? `${text}.nullable()` : text, plain };
  }

  /** Without `type`, keywords hold for values of their own type only. */
  private untyped(node: Keywords, context: Context): { text?: string; plain: boolean } {
    const checks: string[] = [];
    const uses = (type: keyof typeof KEYWORDS_OF): boolean => KEYWORDS_OF[type].some((keyword) => node.has(keyword));
    const add = (helper: string, text: string, bare: string): void => {
      if (text !== bare) checks.push(this.call(helper, text));
    };
    if (uses("string")) add("ifString", stringExpression(this, node), "z.string()");
    if (uses("number")) add("ifNumber", numberExpression(this, node, false), "z.number()");
    if (uses("array")) add("ifArray", arrayExpression(this, node, context), "z.array(z.unknown())");
    if (uses("object")) add("ifObject", objectExpression(this, node, context), "z.looseObject({})");
    if (checks.length === 0) return { plain: true };
    return { text: this.call("anything", ...checks), plain: false };
  }

  private composedParts(node: Keywords, context: Context): string[] {
    const dispatch = this.dispatchOf(node, context);
    const parts = this.each(node, "allOf", context);
    const plain = context.owner?.plain === true && context.owner.target.schema.schema === node.schema;
    const chosen = plain ? this.inPlace.choosesHeirs(context.owner!.target) : [];
    for (const keyword of ["anyOf", "oneOf"] as const) {
      if (dispatch?.keyword === keyword || chosen.includes(keyword)) continue;
      const choice = this.choice(keyword, this.each(node, keyword, context));
      if (choice !== undefined) parts.push(choice);
    }
    if (dispatch && !plain) parts.push(this.dispatch(dispatch, node, context));
    return parts;
  }

  private choice(keyword: "anyOf" | "oneOf", options: readonly string[]): string | undefined {
    if (options.length < 2) return options[0];
    if (keyword === "oneOf") return this.call("oneOf", block("[", options, "]"));
    const others = options.filter((option) => withoutNotes(option) !== "z.null()");
    if (others.length < options.length) {
      const text = this.choice("anyOf", others);
      return text === undefined ? "z.null()" : `${text}.nullable()`;
    }
    // Of simple values Zod says well enough what is wrong.
    const simple = options.every((option) => /^(?:z\.(?:string|number|boolean|literal|enum)\(|integer\b)/.test(option));
    return simple ? `z.union(${block("[", options, "]")})` : this.call("anyOf", block("[", options, "]"));
  }

  /** The discriminator of the schema; among its heirs it chooses only where the schema itself has a name. */
  private dispatchOf(node: Keywords, context: Context): Dispatch | undefined {
    const { owner } = context;
    if (owner?.target.schema.schema === node.schema) return this.inPlace.dispatch(owner.target);
    return dispatchOf({ name: "", schema: { schema: node.schema, at: node.at } }, this.options, this.inPlace);
  }

  private dispatch(dispatch: Dispatch, node: Keywords, context: Context): string {
    const owner = context.owner?.target;
    const option = (target: Target): string => this.definition(target, context.direction, target.name === owner?.name);
    const entries = dispatch.options.map(({ value, target }) => `[${stringLiteral(value)}, () => ${option(target)}]`);
    const items = [stringLiteral(dispatch.property), block("[", entries, "]")];
    const choice = dispatch.keyword && this.choice(dispatch.keyword, this.each(node, dispatch.keyword, context));
    if (dispatch.otherwise) items.push(option(dispatch.otherwise), option(dispatch.otherwise));
    else items.push(choice ?? option(owner!));
    return this.call("byDiscriminator", ...items);
  }

  private each(node: Keywords, keyword: string, context: Context): string[] {
    const list = node.list(keyword) ?? [];
    return list.map((schema, index) => this.same(schema, below(node.at, keyword, index), context));
  }

  /** Checks that judge any value and give no schema of their own. */
  private conditions(node: Keywords, context: Context): string[] {
    const checks: string[] = [];
    const same = (keyword: string): string => this.same(node.get(keyword), below(node.at, keyword), context);
    if (node.subschema("not") !== undefined) checks.push(this.call("not", same("not")));
    if (node.subschema("if") === undefined) return checks;
    const [then, otherwise] = [node.subschema("then"), node.subschema("else")];
    if (then === undefined && otherwise === undefined) return checks;
    const branches = [then === undefined ? "undefined" : same("then")];
    if (otherwise !== undefined) branches.push(same("else"));
    checks.push(this.call("ifThenElse", same("if"), ...branches));
    return checks;
  }
}
