import type * as t from "@babel/types";
import type { Router } from "./router.ts";

/** What an expression of the code that is read stands for, as far as it can be known without running anything. */
export type Value =
  | Unknown
  | Literal
  | Pattern
  | List
  | Struct
  | Closure
  | ClassValue
  | Native
  | External
  | RouterValue
  | RequestValue
  | ResponseValue;

/** Nothing is known of it. */
export interface Unknown {
  kind: "unknown";
  /** It is a text that ends like this, with a slash first: `${basePath}/api`. */
  tail?: string;
}

/** A string, number, boolean, null, undefined or bigint. */
export interface Literal {
  kind: "literal";
  value: string | number | boolean | bigint | null | undefined;
  /** It may be another: a fallback, or one of two branches. Good enough for a path, and not for a decision. */
  assumed?: true;
  /** It is one of these, by what is only known when it runs: `ok ? 200 : 409`. */
  either?: number[];
}

/** A regular expression. */
export interface Pattern {
  kind: "pattern";
  source: string;
  flags: string;
}

/** An array; `open` when there may be more items than are known. */
export interface List {
  kind: "list";
  items: Value[];
  open: boolean;
}

/** An object: a literal, an instance of a class that is read, a module's exports. */
export interface Struct {
  kind: "object";
  fields: Map<string, Value>;
  /** There may be fields that are not known. */
  open: boolean;
  of?: ClassValue;
  /** What it is by the class of a package that its own extends: `class Users extends Router`. */
  acts?: RouterValue;
  /** What else was spread into it: a part of the request, whose keys are then its keys. */
  rest?: RequestValue;
}

/** A function of the code that is read. */
export interface Closure {
  kind: "function";
  node: t.Function;
  scope: Scope;
  self: Value | undefined;
  /** Arguments that `bind` fixed. */
  bound: Value[];
  /** It was wrapped in fastify-plugin: what it registers belongs to the outer instance, without a prefix. */
  plain?: true;
  /** What was set on it: `module.exports.autoPrefix = "/x"`. */
  fields?: Map<string, Value>;
  /** Its declared type where a variable has one: `FastifyPluginAsync`. */
  type?: string;
}

export interface ClassValue {
  kind: "class";
  node: t.Class;
  scope: Scope;
  base: Value | undefined;
  statics: Map<string, Value>;
}

/** A function of the language or of Node's own modules that is known here. */
export interface Native {
  kind: "native";
  name: string;
  call(args: Value[], at: Site): Value;
}

/** Something of a package: the package itself, a member of it, or what a call of it gives. */
export type External = ExternalModule | ExternalMember | ExternalCall;
export interface ExternalModule {
  kind: "external";
  form: "module";
  /** "express", "@koa/router" */
  module: string;
}
export interface ExternalMember {
  kind: "external";
  form: "member";
  object: Value;
  name: string;
}
export interface ExternalCall {
  kind: "external";
  form: "call";
  callee: Value;
  args: Value[];
  construct: boolean;
  at: Site;
}

export interface RouterValue {
  kind: "router";
  router: Router;
  /** A chain after `route(path)`: what follows is registered on these paths. */
  route?: Value[];
}

/** The request that a handler is given, or a part of it. */
export interface RequestValue {
  kind: "request";
  /** `context` is Koa's ctx; `koa-request` its ctx.request. */
  part: "context" | "koa-request" | "request" | "body" | "query" | "params" | "headers" | "cookies" | "field";
  /** For `field`: which part it is of, and the keys down to it. */
  of?: { part: "body" | "query" | "params" | "headers" | "cookies"; path: string[] };
}

/** The response that a handler is given; `status` as far as the chain has set it. */
export interface ResponseValue {
  kind: "response";
  status?: SentStatus;
  /** What the chain has said that the body is. */
  mediaType?: string;
}

/** The statuses that an answer may have, as far as they are known. */
export interface SentStatus {
  known: number[];
  /** They are all that it may have. */
  sure: boolean;
}

/** A place in the code that is read. */
export interface Site {
  /** Path relative to the root, with `/`. */
  file: string;
  node: t.Node;
}

let made = 0;

/** How many scopes were made so far. */
export const scopesMade = (): number => made;

/** Names and what they stand for; the innermost first. */
export class Scope {
  readonly #bindings = new Map<string, Value | (() => Value)>();
  readonly parent: Scope | undefined;
  readonly file: string;
  self: Value | undefined;
  /** Scopes are numbered as they are made. */
  readonly order = ++made;

  constructor(file: string, parent?: Scope, self?: Value) {
    this.file = file;
    this.parent = parent;
    this.self = self ?? parent?.self;
  }

  /** A function is called when the name is first needed: imports may be circular. */
  declare(name: string, value: Value | (() => Value)): void {
    this.#bindings.set(name, value);
  }

  declares(name: string): boolean {
    return this.#bindings.has(name);
  }

  lookup(name: string): Value | undefined {
    const found = this.#bindings.get(name);
    if (found === undefined) return this.parent?.lookup(name);
    if (typeof found !== "function") return found;
    this.#bindings.set(name, UNKNOWN);
    const value = found();
    this.#bindings.set(name, value);
    return value;
  }

  /** What is declared in this scope itself, as far as it was needed. */
  own(): Value[] {
    return [...this.#bindings.values()].filter((value) => typeof value !== "function");
  }

  /** The scope that has the variable of a name; the outermost for one that nothing declares. */
  owner(name: string): Scope {
    return this.#bindings.has(name) || this.parent === undefined ? this : this.parent.owner(name);
  }

  assign(name: string, value: Value): void {
    this.owner(name).declare(name, value);
  }
}

export const UNKNOWN: Unknown = { kind: "unknown" };
export const UNDEFINED: Literal = { kind: "literal", value: undefined };

/** Milliseconds that `Date.now()` gives where code is read: any moment does, as only what lies between two counts. */
export const NOW = 2_000_000_000_000;

/** Longer texts and lists are no paths and no tables, and could grow without end. */
const MOST_CHARACTERS = 10_000;
export const MOST_ITEMS = 10_000;

export const literal = (value: Literal["value"]): Literal => ({ kind: "literal", value });

/** A text that was put together; nothing is known of one that is too long. */
export function joinedText(parts: readonly string[]): Literal | Unknown {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > MOST_CHARACTERS ? UNKNOWN : literal(parts.join(""));
}

export const list = (items: Value[], open = false): List => ({ kind: "list", items, open });
export const struct = (entries: Iterable<[string, Value]> = [], open = false): Struct => ({
  kind: "object",
  fields: new Map(entries),
  open,
});

/** The text of a value that is one. */
export function stringOf(value: Value | undefined): string | undefined {
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

export function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === "literal" && typeof value.value === "number" ? value.value : undefined;
}

export function isUndefined(value: Value | undefined): boolean {
  return value === undefined || (value.kind === "literal" && value.value === undefined);
}

/** Whether a condition holds; undefined when that is not known. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === "literal") return value.assumed ? undefined : Boolean(value.value);
  if (value.kind === "unknown" || value.kind === "external") return undefined;
  // What a client sends may be anything.
  if (value.kind === "request" && value.part === "field") return undefined;
  return true;
}

/** The value as one that may also be another. */
export function assumed(value: Value): Value {
  return value.kind === "literal" ? { ...value, assumed: true } : value;
}

/** One of two numbers, by a condition that is only known when it runs. Undefined: they are not known. */
export function eitherOf(one: Value | undefined, other: Value): Literal | undefined {
  const numbers = [one, other].map((value) => {
    if (value?.kind !== "literal" || typeof value.value !== "number") return undefined;
    return value.either ?? (value.assumed ? undefined : [value.value]);
  });
  const [first, second] = numbers;
  if (!first || !second || first.length + second.length > 20) return undefined;
  return { ...(other as Literal), assumed: true, either: [...new Set([...first, ...second])] };
}

/** The statuses that a value may be. */
export function sentStatus(value: Value | undefined): SentStatus {
  const number = numberOf(value);
  if (value?.kind !== "literal" || number === undefined) return { known: [], sure: false };
  return value.either ? { known: value.either, sure: true } : { known: [number], sure: !value.assumed };
}

/** A field of an object value. */
export function fieldOf(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === "object" ? value.fields.get(name) : undefined;
}

/** The package that an external value comes from, and the names on the way to it: `["Router", "()"]`. */
export function originOf(value: Value | undefined): { module: string; path: string[] } | undefined {
  const path: string[] = [];
  for (let at = value; at?.kind === "external"; ) {
    if (at.form === "module") return { module: at.module, path: path.reverse() };
    path.push(at.form === "member" ? at.name : "()");
    at = at.form === "member" ? at.object : at.callee;
  }
  return undefined;
}
