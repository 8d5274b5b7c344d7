import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Finding } from "../../report/finding.ts";
import { pascalCase } from "../naming/identifiers.ts";
import type { Api, Operation } from "../spec/api.ts";
import { handlersText } from "./handlers-text.ts";
import { appendHandlers } from "./people/append.ts";
import { type Exported, type Module, readModule, type Star } from "./people/module.ts";
import type { GeneratedFile } from "./servers.ts";
import { tagsOf } from "./tags.ts";

export interface ReconcileOptions {
  /** Ids of the operations when the code was last made, where they are known: what of them is left over is an orphan. */
  previous?: ReadonlySet<string>;
  /** The text of a module outside of the files, named by its path relative to the output; undefined if there is none. */
  read?: (path: string) => string | undefined;
  /** How people know a file of the output. */
  show?: (path: string) => string;
  /** Files whose bytes are no UTF-8, by path: what is here as their text is not what they hold, so they cannot be written. */
  foreign?: ReadonlySet<string>;
}

export interface Reconciled {
  /** Files to write: new ones, and those of people with something put in. */
  files: GeneratedFile[];
  findings: Finding[];
  /** Ids of the operations that have no handler in what was given. */
  missing: string[];
}

/**
 * Makes the handlers that nobody has written yet, and says which are left over. People's files are changed by insertion
 * only; one that cannot be parsed is left alone.
 * @param existing the files of people in the output directory by their path in it: everything that may hold handlers
 */
export function reconcileHandlers(
  existing: ReadonlyMap<string, string>,
  api: Api,
  { previous, read = () => undefined, show = (path) => path, foreign = new Set() }: ReconcileOptions = {},
): Reconciled {
  const files = new People(existing, read, foreign);
  const present = files.names();
  const result: Reconciled = { files: [], findings: [], missing: [] };
  const unreadable = new Map<string, Operation[]>([...files.broken.keys()].map((path) => [path, []]));
  for (const tag of tagsOf(api)) {
    const path = files.pathOf(`handlers/${tag.file}.ts`);
    const missing = tag.operations.filter(
      (one) => !present.has(one.id) && !files.mayHave(one.id) && !files.hasLocal(one),
    );
    result.missing.push(...missing.map(({ id }) => id));
    const broken = unreadable.get(path);
    if (broken) broken.push(...missing);
    if (missing.length === 0 || broken) continue;
    const text = existing.get(path);
    const module = files.modules.get(path);
    if (text === undefined || module === undefined) {
      result.files.push({ path, text: handlersText(missing), owner: "people" });
      continue;
    }
    const open = files.openStar(path);
    if (open !== undefined) {
      result.findings.push(openFinding({ file: show(path), ...placeOf(text, open.start) }, open.source, missing));
      continue;
    }
    const changed = appendHandlers(text, module, missing);
    const problem = problemOf(path, changed);
    if (problem === undefined) result.files.push({ path, text: changed, owner: "people" });
    else result.findings.push(unreadableFinding(show(path), problem, missing));
  }
  for (const [path, missing] of unreadable) {
    result.findings.push(unreadableFinding(show(path), files.broken.get(path)!, missing));
  }
  result.findings.push(...orphans(files, api, previous, show));
  return result;
}

/** The files of people, as far as they can be parsed. */
class People {
  readonly modules = new Map<string, Module>();
  readonly broken = new Map<string, unknown>();
  readonly #existing: ReadonlyMap<string, string>;
  readonly #read: (path: string) => string | undefined;
  readonly #outside = new Map<string, Module | undefined>();

  constructor(
    existing: ReadonlyMap<string, string>,
    read: (path: string) => string | undefined,
    foreign: ReadonlySet<string>,
  ) {
    this.#existing = existing;
    this.#read = read;
    for (const [path, text] of existing) {
      try {
        if (foreign.has(path)) throw new Error("its encoding is not UTF-8");
        this.modules.set(path, readModule(path, text));
      } catch (error) {
        this.broken.set(path, error);
      }
    }
  }

  /** Every name under which something is there, wherever it is. */
  names(): Set<string> {
    return new Set([...this.reached().values()].flatMap(({ module }) => module.exports.map(({ name }) => name)));
  }

  /** The files, and the modules of which they pass everything on, by path. */
  reached(): Map<string, { module: Module; text: string }> {
    const found = new Map<string, { module: Module; text: string }>();
    const add = (path: string, module: Module) => {
      if (found.has(path)) return;
      found.set(path, { module, text: this.#existing.get(path) ?? this.#read(path) ?? "" });
      for (const { source } of module.stars) {
        const target = this.#resolve(path, source);
        if (target) add(target.path, target.module);
      }
    };
    for (const [path, module] of this.modules) add(path, module);
    return found;
  }

  /** A function of an operation's name and types that its file keeps to itself: it is handed on in a way of its own. */
  hasLocal({ id }: Operation): boolean {
    for (const [path, { locals }] of this.modules)
      if (locals.some((one) => one.name === id && servedBefore(one, this.#existing.get(path)!))) return true;
    return false;
  }

  /**
   * A file as it is called already: on some disks, names that differ by case alone are the same file. And people who
   * import `pets.js` mean `pets.tsx` only as long as there is no `pets.ts` beside it.
   */
  pathOf(path: string): string {
    if (this.#existing.has(path)) return path;
    const folded = path.toLowerCase();
    const named = (wanted: string) => [...this.#existing.keys()].find((other) => other.toLowerCase() === wanted);
    return named(folded) ?? named(`${folded}x`) ?? path;
  }

  /** A file that cannot be parsed may hold what its text mentions. */
  mayHave(id: string): boolean {
    const word = new RegExp(`(?<![\\p{ID_Continue}$])${id.replaceAll("$", "\\$")}(?![\\p{ID_Continue}$])`, "u");
    return [...this.broken.keys()].some((path) => word.test(this.#existing.get(path)!));
  }

  /** A module of which a file passes everything on, and which cannot be looked into. */
  openStar(path: string): Star | undefined {
    return this.modules.get(path)?.stars.find(({ source }) => this.#resolve(path, source) === undefined);
  }

  #resolve(from: string, source: string): { path: string; module: Module } | undefined {
    if (!source.startsWith(".")) return undefined;
    const stem = posix.join(posix.dirname(from), source);
    const bare = stem.replace(/\.[cm]?js$/, "");
    const candidates = [
      stem,
      ...[".ts", ".tsx", ".mts", ".cts", ".js", ".mjs", "/index.ts", "/index.js"].map((end) => bare + end),
    ];
    for (const path of candidates) {
      const module = this.modules.get(path) ?? this.#outsideModule(path);
      if (module) return { path, module };
    }
    return undefined;
  }

  #outsideModule(path: string): Module | undefined {
    if (this.#existing.has(path)) return undefined;
    if (!this.#outside.has(path)) this.#outside.set(path, this.#load(path));
    return this.#outside.get(path);
  }

  #load(path: string): Module | undefined {
    const text = this.#read(path);
    if (text === undefined) return undefined;
    try {
      return readModule(path, text);
    } catch {
      return undefined;
    }
  }
}

function problemOf(path: string, text: string): unknown {
  try {
    readModule(path, text);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Functions that served an operation which is no more. */
function orphans(
  files: People,
  api: Api,
  previous: ReadonlySet<string> | undefined,
  show: (path: string) => string,
): Finding[] {
  const served = new Set(api.operations.map(({ id }) => id));
  const findings = new Map<string, Finding>();
  for (const [path, { module, text }] of files.reached()) {
    for (const one of module.exports) {
      if (served.has(one.name) || !(previous?.has(one.name) || servedBefore(one, text))) continue;
      findings.set(`${path}\0${one.name}`, {
        rule: "orphan-handler",
        severity: "warning",
        confidence: previous?.has(one.name) ? "high" : "medium",
        message: `${one.name} serves no operation of the spec any more. Remove it, or give its operation back its name.`,
        location: { file: show(path), ...placeOf(text, one.start) },
        fingerprint: fingerprint("orphan-handler", path, one.name),
      });
    }
  }
  return [...findings.values()];
}

/** Whether a function is typed by the request or the response that an operation of its name would have. */
function servedBefore({ name, start, end }: Exported, text: string): boolean {
  const type = pascalCase(name).replaceAll("$", "\\$");
  return new RegExp(`(?<![\\p{ID_Continue}$])${type}(?:Request|Response)(?![\\p{ID_Continue}$])`, "u").test(
    text.slice(start, end),
  );
}

function unreadableFinding(file: string, error: unknown, missing: readonly Operation[]): Finding {
  const { message, loc } = error as { message: string; loc?: { line: number; column: number } };
  const reason = message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
  const left = missing.length === 0 ? "" : ` ${listed(missing)} had to be left out.`;
  return {
    rule: "unreadable-handlers",
    severity: "warning",
    confidence: "high",
    message: `This file cannot be parsed (${reason}), so it was left as it is.${left} Mend it and generate again.`,
    location: { file, ...(loc && { line: loc.line, column: loc.column + 1 }) },
    fingerprint: fingerprint("unreadable-handlers", file, ""),
  };
}

function openFinding(
  location: { file: string; line: number; column: number },
  source: string,
  missing: readonly Operation[],
): Finding {
  return {
    rule: "unreadable-handlers",
    severity: "warning",
    confidence: "high",
    message: `This file passes on everything of ${JSON.stringify(source)}, which cannot be read: whether ${listed(missing)} are there is not known, so nothing was added. Export them by name.`,
    location,
    fingerprint: fingerprint("unreadable-handlers", location.file, source),
  };
}

function listed(operations: readonly Operation[]): string {
  const names = operations.slice(0, 5).map(({ id }) => id);
  return `${names.join(", ")}${operations.length > 5 ? ` and ${operations.length - 5} more` : ""}`;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function fingerprint(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
