import type { Pointer } from "../spec/document.ts";
import { type CompileOptions, Compiler, type Target } from "./compile.ts";
import { below, isObject } from "./keywords.ts";
import { definitionTexts, moduleText } from "./module.ts";

const NOWHERE = "schema:/";

interface Place {
  value: unknown;
  at: Pointer;
}

/**
 * Source text of a module that exports `schema`, a Zod schema for one JSON Schema that stands by itself. `documents`
 * holds other schemas by their addresses; nothing is ever fetched.
 */
export function compileBareSchema(
  schema: unknown,
  options: Pick<CompileOptions, "dialect" | "formats" | "report">,
  documents: ReadonlyMap<string, unknown> = new Map(),
): string {
  const resolver = new Resolver(new Map([...documents, [NOWHERE, schema]]));
  const compiler = new Compiler({ ...options, target: (ref, from) => resolver.target(ref, from) });
  const root: Target = { name: "Root", schema: { schema, at: { file: NOWHERE, path: [] } } };
  const name = compiler.definition(resolver.rootTarget(root), "neutral");
  const definitions = definitionTexts(compiler.finish());
  return moduleText(compiler, "", [...definitions, `export const schema = ${name};`]);
}

/** References between schemas by JSON pointer, `$id` (`id` in draft 4) and `$anchor`. */
class Resolver {
  private readonly documents: ReadonlyMap<string, unknown>;
  /** Base addresses and anchors ("base#anchor") to places. */
  private readonly places = new Map<string, Place>();
  private readonly bases = new Map<unknown, string>();
  private readonly names = new Map<unknown, Target>();
  private readonly indexed = new Set<string>();

  constructor(documents: ReadonlyMap<string, unknown>) {
    this.documents = documents;
  }

  rootTarget(root: Target): Target {
    this.names.set(root.schema.schema, root);
    return root;
  }

  target(ref: string, from: Pointer): Target | undefined {
    const place = this.find(ref, from);
    if (!place) return undefined;
    const known = isObject(place.value) ? this.names.get(place.value) : undefined;
    if (known) return known;
    const target = { name: `Part${this.names.size}`, schema: { schema: place.value, at: place.at } };
    this.names.set(isObject(place.value) ? place.value : target, target);
    return target;
  }

  private find(ref: string, from: Pointer): Place | undefined {
    this.index(from.file);
    const address = resolveAddress(ref, this.baseOf(from));
    const [base = "", fragment = ""] = splitOnce(address, "#");
    const documentBase = base === "" ? NOWHERE : base;
    this.index(documentBase);
    const resource = this.places.get(documentBase);
    if (!resource) return undefined;
    const pointer = decode(fragment);
    if (pointer !== "" && !pointer.startsWith("/")) return this.places.get(`${documentBase}#${pointer}`);
    const keys = pointer
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    let { value } = resource;
    for (const key of keys) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    return { value, at: below(resource.at, ...keys) };
  }

  /** The address against which references at a place are resolved. */
  private baseOf(at: Pointer): string {
    let value = this.documents.get(at.file);
    let base = this.bases.get(value) ?? at.file;
    for (const key of at.path) {
      if (typeof value !== "object" || value === null) break;
      value = (value as Record<string, unknown>)[key];
      base = this.bases.get(value) ?? base;
    }
    return base;
  }

  private index(file: string): void {
    if (this.indexed.has(file) || !this.documents.has(file)) return;
    this.indexed.add(file);
    this.visit(this.documents.get(file), { file, path: [] }, file);
  }

  private visit(value: unknown, at: Pointer, around: string): void {
    let base = around;
    if (isObject(value)) {
      const id = value.$id ?? (typeof value.$ref === "string" ? undefined : value.id);
      if (typeof id === "string" && !["properties", "enum", "const"].includes(at.path.at(-1) ?? "")) {
        const [address = "", fragment = ""] = splitOnce(resolveAddress(id, around), "#");
        base = address;
        if (fragment !== "") this.places.set(`${address}#${decode(fragment)}`, { value, at });
        else this.places.set(address, { value, at });
      }
      this.bases.set(value, base);
      for (const anchor of [value.$anchor, value.$dynamicAnchor])
        if (typeof anchor === "string") this.places.set(`${base}#${anchor}`, { value, at });
    }
    if (at.path.length === 0 && !this.places.has(at.file)) this.places.set(at.file, { value, at });
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value))
      if (key !== "enum" && key !== "const") this.visit(part, below(at, key), base);
  }
}

function resolveAddress(ref: string, base: string): string {
  if (ref.startsWith("#")) return `${splitOnce(base, "#")[0]}${ref}`;
  try {
    return new URL(ref, base).href;
  } catch {
    return ref;
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
