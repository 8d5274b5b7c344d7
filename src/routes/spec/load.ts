import { UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import type { Finding } from "../../report/finding.ts";
import type { Complain, Pointer, Resolved, Spec, SpecVersion } from "./document.ts";
import { Files, type LoadOptions } from "./files.ts";
import { specFinding } from "./finding.ts";
import { Identified } from "./identified.ts";
import { fragmentOf, keyOf, own, parseFragment, refOf, splitReference } from "./pointer.ts";
import { references } from "./references.ts";
import { spreadReferredMap } from "./referred-map.ts";

export type { LoadOptions } from "./files.ts";

/** References that lead through places that are references themselves, one within the other. */
const MOST_NESTED = 200;

/**
 * Reads a spec with all files that its references lead to.
 * @param entry path or, where its host is allowed, address of the entry document
 * @throws UsageError with file, line and column where the entry document cannot be read or is none of OpenAPI
 */
export async function loadSpec(entry: string, options: LoadOptions): Promise<Spec> {
  const files = new Files(options, entry);
  await files.readEntry();
  const root = files.root();
  const version = versionOf(root, files);
  await files.readReferenced(version);
  const spec = new LoadedSpec(files, root, version);
  for (const at of files.referredMaps) spreadReferredMap(at, spec, files.parsed.get(at.file)!.value);
  spec.checkReferences();
  return spec;
}

/** @throws UsageError when the document is of no version that is known */
function versionOf(root: Record<string, unknown>, files: Files): SpecVersion {
  const shown = visibleLine(files.show(files.entry));
  const { openapi, swagger } = { openapi: own(root, "openapi"), swagger: own(root, "swagger") };
  if (openapi === undefined && swagger === undefined) {
    const { line, column } = files.parsed.get(files.entry)!.place([]).value;
    throw new UsageError(
      `${shown}:${line}:${column}: this is no OpenAPI document: it has neither "openapi" nor "swagger" at its top.`,
    );
  }
  const written = String(openapi ?? swagger).trim();
  const found = openapi === undefined ? /^2(\.0)?$/.exec(written) && "2.0" : /^3\.[012](?=$|[.-])/.exec(written)?.[0];
  // `openapi: 3` and `openapi: 3.0` without quotes are numbers of YAML.
  const version = found ?? (openapi !== undefined && written === "3" ? "3.0" : undefined);
  const key = openapi === undefined ? "swagger" : "openapi";
  const position = files.parsed.get(files.entry)!.place([key]).value;
  if (!version)
    throw new UsageError(
      `${shown}:${position.line}:${position.column}: ${key} is ${JSON.stringify(visibleLine(written).slice(0, 40))}; known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.`,
    );
  return version as SpecVersion;
}

class LoadedSpec implements Spec {
  readonly version: SpecVersion;
  readonly entry: string;
  readonly root: Record<string, unknown>;
  readonly findings: Finding[];
  readonly #files: Files;
  readonly #targets = new Map<string, Resolved | undefined>();
  readonly #complained = new Set<string>();
  /** Ends of chains, by the keys of the references in them. */
  readonly #ends = new Map<string, Resolved>();
  #nested = 0;
  /** Made when the first reference is followed: all files have been read then. */
  #identified: Identified | undefined;

  constructor(files: Files, root: Record<string, unknown>, version: SpecVersion) {
    this.#files = files;
    this.entry = files.entry;
    this.root = root;
    this.version = version;
    this.findings = files.findings;
  }

  get files(): readonly string[] {
    return [...this.#files.parsed.keys()];
  }

  get hasIds(): boolean {
    return !this.#ids.isEmpty;
  }

  scope(from: Pointer): string {
    return this.#ids.scope(from);
  }

  get #ids(): Identified {
    if (!this.#identified) {
      // Before OpenAPI 3.1 there is no `$id`.
      const isOld = this.version === "2.0" || this.version === "3.0";
      const parsed = isOld ? [] : [...this.#files.parsed].filter(([, { hasIds }]) => hasIds);
      this.#identified = new Identified(parsed.map(([file, { value }]) => [file, value] as const));
    }
    return this.#identified;
  }

  follow(ref: string, from: Pointer): Resolved | undefined {
    const target = this.#identifiedTarget(ref, from) ?? this.#target(ref, from.file);
    if (target === undefined) this.#complainOfReference(ref, from);
    return target;
  }

  resolve(ref: string, from: Pointer): Resolved | undefined {
    const passed = new Set<string>();
    const end = this.#endOf(this.follow(ref, from), passed);
    // Each of a long chain of references is asked for: without this, all of the rest would be walked every time.
    if (end) for (const key of passed) this.#ends.set(key, end);
    return end;
  }

  /** Where a chain of references ends. @param passed gets the keys of the references on the way */
  #endOf(first: Resolved | undefined, passed: Set<string>): Resolved | undefined {
    let found = first;
    while (found !== undefined) {
      const next = refOf(found.value);
      if (next === undefined) return found;
      const key = keyOf(found.at);
      const end = this.#ends.get(key);
      if (end) return end;
      if (passed.has(key)) {
        this.complain(
          "endless-reference",
          "warning",
          found.at,
          `The reference ${JSON.stringify(next)} leads back to itself and to nothing else: anything is allowed there. Let it lead to a schema.`,
        );
        return undefined;
      }
      passed.add(key);
      found = this.follow(next, found.at);
    }
    return undefined;
  }

  place(at: Pointer) {
    return this.#place(at, "value");
  }

  placeOfKey(at: Pointer) {
    return this.#place(at, "key");
  }

  #place({ file, path }: Pointer, of: "value" | "key") {
    const position = this.#files.parsed.get(file)?.place(path)[of] ?? { line: 1, column: 1 };
    return { file: this.#files.show(file), ...position };
  }

  /** Where references dangle in the entry document, also in parts that nothing uses. */
  checkReferences(): void {
    for (const { ref, path } of references(this.root, [], "meant")) this.resolve(ref, { file: this.entry, path });
  }

  complain: Complain = (rule, severity, at, message, { ofKey = true, subject = fragmentOf(at) } = {}) => {
    const key = `${rule} ${keyOf(at)} ${subject}`;
    if (this.#complained.has(key)) return;
    this.#complained.add(key);
    const place = ofKey ? this.placeOfKey(at) : this.place(at);
    this.findings.push(specFinding({ rule, severity, message, place, subject }));
  };

  #complainOfReference(ref: string, from: Pointer): void {
    const { file, fragment } = splitReference(ref);
    const at = { file: from.file, path: [...from.path, "$ref"] };
    const options = { ofKey: false };
    let target: string | undefined;
    try {
      target = this.#files.join(from.file, file);
    } catch {
      // Said below.
    }
    const why = target === undefined ? "it is no address" : this.#files.unread.get(target);
    const shown = JSON.stringify(visibleLine(ref));
    if (why !== undefined) {
      this.complain("dangling-reference", "warning", at, `${shown} cannot be followed: ${why}.`, options);
      return;
    }
    const where = file === "" ? "in this file" : `in ${visibleLine(this.#files.show(target!))}`;
    const nothing =
      parseFragment(fragment) === undefined ? `there is no anchor "${fragment}"` : "there is nothing at that place";
    this.complain("dangling-reference", "warning", at, `${shown} leads nowhere: ${nothing} ${where}.`, options);
  }

  /**
   * By `$id`. Undefined where that leads nowhere: many authors mean the file also within a schema that has one.
   */
  #identifiedTarget(ref: string, from: Pointer): Resolved | undefined {
    if (!this.hasIds) return undefined;
    const named = this.#ids.target(ref, from);
    if (named === undefined || this.#nested > MOST_NESTED) return undefined;
    this.#nested++;
    const { file, path } = named.at;
    const root = this.#member({ value: this.#files.parsed.get(file)!.value, at: { file, path: [] } }, path);
    const found = root && this.#fragmentIn(root, named.fragment);
    this.#nested--;
    return found;
  }

  /** One hop, the same for all that refer to it. */
  #target(ref: string, from: string): Resolved | undefined {
    const { file, fragment } = splitReference(ref);
    let target: string;
    try {
      target = this.#files.join(from, file);
    } catch {
      return undefined;
    }
    const key = `${target}#${fragment}`;
    if (!this.#targets.has(key)) {
      if (this.#nested > MOST_NESTED) return undefined;
      // What is asked for on the way to itself is not there.
      this.#targets.set(key, undefined);
      this.#nested++;
      this.#targets.set(key, this.#walk(target, fragment));
      this.#nested--;
    }
    return this.#targets.get(key);
  }

  #walk(file: string, fragment: string): Resolved | undefined {
    const parsed = this.#files.parsed.get(file);
    return parsed && this.#fragmentIn({ value: parsed.value, at: { file, path: [] } }, fragment);
  }

  #fragmentIn(root: Resolved, fragment: string): Resolved | undefined {
    const path = parseFragment(fragment);
    return path === undefined ? anchorIn(root, fragment) : this.#member(root, path);
  }

  #member(root: Resolved, path: readonly string[]): Resolved | undefined {
    let found = root;
    for (const part of path) {
      let { value } = found;
      // A pointer may go through a place that is itself a reference.
      const ref = refOf(value);
      if (ref !== undefined && !Object.hasOwn(value as object, part)) {
        const through = this.resolve(ref, found.at);
        if (through === undefined) return undefined;
        found = through;
        value = through.value;
      }
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
      found = {
        value: (value as Record<string, unknown>)[part],
        at: { file: found.at.file, path: [...found.at.path, part] },
      };
    }
    return found;
  }
}

/** A schema with `$anchor` of a name. */
function anchorIn({ value, at: { file, path: start } }: Resolved, name: string): Resolved | undefined {
  const open: { value: unknown; path: readonly string[] }[] = [{ value, path: start }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: node, path } = next;
    if (typeof node !== "object" || node === null) continue;
    if (own(node, "$anchor") === name || own(node, "$dynamicAnchor") === name)
      return { value: node, at: { file, path } };
    for (const [key, child] of Object.entries(node)) open.push({ value: child, path: [...path, key] });
  }
  return undefined;
}
