import type { Pointer, SpecVersion } from "../../spec/document.ts";
import { decode } from "../../spec/pointer.ts";

/** A schema as it is written. */
export type Raw = boolean | Readonly<Record<string, unknown>>;

/** A place that is spelled out only when somebody asks: most schemas of a large spec are the same on both sides. */
export interface Where {
  parent: Where | Pointer;
  key: string;
}

/** Keyword of a schema of which it is not known what it says: another reader than that of specs leaves such places. */
export const NOT_KNOWN = "x-backend-kit-not-known";

/** One schema of a conjunction. */
export interface Part {
  raw: Raw;
  where: Where | Pointer;
  /** Last word of the `$ref` that led here. */
  name?: string;
}

/** Schemas that a value must all match; none: anything goes. */
export type Conjunction = readonly Part[];

/** What a comparison needs to know of a document. A `Spec` is one. */
export interface Documents {
  version: SpecVersion;
  /** Where a `$ref` leads, one hop. */
  follow(ref: string, from: Pointer): { value: unknown; at: Pointer } | undefined;
  /** Whether references of one file may be relative to several things, as `scope` says. */
  hasIds?: boolean;
  scope?(from: Pointer): string;
}

export function pointerOf(where: Where | Pointer): Pointer {
  const keys: string[] = [];
  let at = where;
  while ("parent" in at) {
    keys.push(at.key);
    at = at.parent;
  }
  return keys.length === 0 ? at : { file: at.file, path: [...at.path, ...keys.reverse()] };
}

export function below(where: Where | Pointer, ...keys: (string | number)[]): Where | Pointer {
  let at = where;
  for (const key of keys) at = { parent: at, key: String(key) };
  return at;
}

function fileOf(where: Where | Pointer): string {
  let at = where;
  while ("parent" in at) at = at.parent;
  return at.file;
}

/** One side of a comparison: its dialect of JSON Schema, and its references. */
export class View {
  readonly documents: Documents;
  /** OpenAPI before 3.1: `nullable`, limits that are exclusive by a boolean, nothing beside `$ref`. */
  readonly old: boolean;
  /** Whether schemas let null through, as far as it was asked. */
  readonly nulls = new Map<Raw, boolean | "unclear">();
  /** Branches of unions that a value other than null can take: each is part of many shapes. */
  readonly branches = new WeakMap<object, Map<"anyOf" | "oneOf", Part[] | undefined>>();
  /** Schemas looked at for the value in question. */
  steps = 0;
  readonly #resolved = new Map<string, Part | null>();

  constructor(documents: Documents) {
    this.documents = documents;
    this.old = documents.version === "2.0" || documents.version === "3.0";
  }

  /** Where the `$ref` of a schema leads; undefined where it leads nowhere or round in circles. */
  target(ref: string, from: Where | Pointer): Part | undefined {
    const scope = this.documents.hasIds ? this.documents.scope?.(pointerOf(from)) : undefined;
    const key = `${scope ?? fileOf(from)}\n${ref}`;
    let found = this.#resolved.get(key);
    if (found === undefined) {
      const resolved = this.documents.follow(ref, pointerOf(from));
      found = resolved
        ? { raw: asSchema(resolved.value), where: resolved.at, name: decode(ref.slice(ref.lastIndexOf("/") + 1)) }
        : null;
      this.#resolved.set(key, found);
    }
    return found ?? undefined;
  }
}

/** What is no schema allows everything: a broken spec is compared as far as it goes. */
export function asSchema(value: unknown): Raw {
  return typeof value === "boolean" || isObject(value) ? value : true;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function part(value: unknown, where: Where | Pointer): Part {
  return { raw: asSchema(value), where };
}

/** The schemas in a list below a schema (`anyOf`, `prefixItems`). */
export function partsIn(raw: Readonly<Record<string, unknown>>, key: string, where: Where | Pointer): Part[] {
  const list = raw[key];
  return Array.isArray(list) ? list.map((item, i) => part(item, below(where, key, i))) : [];
}

/** The named schemas below a schema (`properties`). */
export function partMap(
  raw: Readonly<Record<string, unknown>>,
  key: string,
  where: Where | Pointer,
): Map<string, Part> {
  const map = raw[key];
  const parts = new Map<string, Part>();
  if (isObject(map)) for (const name of Object.keys(map)) parts.set(name, part(map[name], below(where, key, name)));
  return parts;
}

/** The one schema below a schema (`not`), where there is one. */
export function partAt(raw: Readonly<Record<string, unknown>>, key: string, where: Where | Pointer): Part | undefined {
  const value = raw[key];
  return typeof value === "boolean" || isObject(value) ? part(value, below(where, key)) : undefined;
}

/** JSON of a value with its keys in order: equal for equal values. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (isObject(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
