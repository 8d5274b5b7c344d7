import type * as t from "@babel/types";
import type { Changes } from "./branches.ts";
import { isSource, type SourceFiles } from "./files.ts";
import { isIndex, isRuntime, isValidators, replaceFactories, validatorsModule } from "./generated.ts";
import { assignedIn } from "./lasting.ts";
import { type Module, makeModule } from "./module.ts";
import { type Parsed, parseSource, type SyntaxProblem, snippet } from "./parse.ts";
import type { Recorder } from "./recorder.ts";
import { Remembered } from "./remembered.ts";
import { Resolver } from "./resolve.ts";
import type { Framework, Router } from "./router.ts";
import { type Returned, runFunction } from "./run.ts";
import { type ClassValue, type Closure, type ExternalCall, Scope, type Site, UNKNOWN, type Value } from "./value.ts";

/** Something that could not be read, and where. */
export interface Unread {
  what: string;
  at: Site;
  /** What may be served there begins with this path. Undefined: it may be anywhere. */
  below?: string;
  /** What may be served there ends with this path, as its shape. */
  ends?: string;
  cause?: string;
  hides?: Hidden;
  /** It holds only if the call was never met on a router: functions may be run before they are given one. */
  unlessRegistering?: true;
}

/**
 * What may be where nothing could be read, if not routes that nobody knows of: what a route does that is known, or a
 * module that only the program finds.
 */
export type Hidden = "handler" | "module";

/** A step is an expression. Nobody's single function needs more to be understood. */
const MOST_STEPS_PER_CALL = 60_000;
const LEAST_STEPS_PER_HANDLER = 4_000;
/**
 * What modules call when they are loaded, and what registers routes, from one registration to the next: a parser that
 * is run there must not take the work that others need.
 */
const MOST_STEPS_PER_START = 1_000_000;
/** After these, a function that registers no routes is run no more outside of handlers: a dear one, or a frequent one. */
const ENOUGH_RUNS = 3;
const ENOUGH_STEPS = 20_000;
const DEAR = 4_000;
const ENOUGH_STEPS_OF_CHEAP = 400_000;
const MOST_DEPTH = 40;
const MOST_NESTING = 700;

/** The state of one reading: what was found so far, and how much work is left. */
export class Reader {
  readonly files: SourceFiles;
  readonly resolver: Resolver;
  readonly modules = new Map<string, Module>();
  readonly problems = new Map<string, SyntaxProblem>();
  readonly routers: Router[] = [];
  readonly unread: Unread[] = [];
  /** Calls of what packages export, in the order in which they were met; each place once. */
  readonly externalCalls = new Map<t.Node, ExternalCall>();
  /** Functions that were met, and those that were run or serve as handlers. */
  readonly closures: Closure[] = [];
  /** Classes that were met, and the nodes of those that objects were made of. */
  readonly classes: ClassValue[] = [];
  readonly instantiated = new Set<t.Node>();
  readonly called = new Set<t.Node>();
  /** Where objects of generated tables were written. */
  readonly origins = new WeakMap<Value, Site>();
  /** Objects that code which is not there was given, or of which parts may be gone: what they hold may be another. */
  readonly handedOn = new WeakSet<Value>();
  /** Objects that were made before any request. */
  readonly lasting = new WeakSet<Value>();
  /** What the code tells about the handler that is read now. */
  recorder: Recorder | undefined;
  /** Whether parameters that nobody gives a value may be taken for applications: only when all else is read. */
  guessing = false;
  /** A Fastify instance was given another compiler for its JSON Schemas. */
  customValidation = false;
  /** Branches around what runs now of which it is not known whether they are taken. */
  branches = 0;
  /** All that the function returned that ended last. */
  lastReturns: Returned[] = [];
  /** What the branch that runs has given values. Undefined: no branch runs. */
  changes: Changes | undefined;
  /** Parameters of the function that runs, where it answers for others what they give it. */
  answersFor: ReadonlySet<string> = new Set();
  /** The scope of the function that runs. */
  functionScope: Scope | undefined;
  /** Functions that are being run, innermost last. */
  readonly stack: t.Node[] = [];
  readonly expressVersion: number;
  readonly koaRouterVersion: number;
  readonly frameworks: readonly Framework[];
  readonly #assigned = new Map<string, ReturnType<typeof assignedIn>>();
  readonly #assignedFields = new Set<string>();
  readonly #parsed = new Map<string, Parsed | SyntaxProblem>();
  /** Calls of methods of which it is known what they are called on, and those that were on a router. */
  readonly settled = new WeakSet<t.Node>();
  readonly registering = new WeakSet<t.Node>();
  /** Statements that are certainly not reached. */
  readonly skipped = new WeakSet<t.Node>();
  readonly #remembered = new Remembered();
  #ended = false;
  #nesting = 0;
  #steps = 0;
  #limit = 0;
  /** Where the part of the reading ends that goes on now. */
  #allowed = 0;
  /** The part of the reading that is bounded now, and how many registrations there were when it was last given work. */
  #bound: { outer: number; most: number; registered: number } | undefined;
  /** How often work was cut short. */
  cuts = 0;
  /** What functions cost so far, and whether routes came of it. */
  readonly #work = new Map<t.Node, { runs: number; steps: number; registers: boolean }>();
  /** Number of routers that were made and of calls of their methods. */
  registered = 0;

  constructor(files: SourceFiles) {
    this.files = files;
    this.resolver = new Resolver(files);
    const versions = dependencies(files);
    this.expressVersion = versions.get("express") ?? 5;
    this.koaRouterVersion = versions.get("@koa/router") ?? versions.get("koa-router") ?? 15;
    this.frameworks = (["express", "fastify", "koa"] as const).filter((name) => versions.has(name));
  }

  /** @returns false when there was enough work */
  step(): boolean {
    return ++this.#steps <= this.#limit || this.#goesOn();
  }

  /** What has registered routes with its work gets more. */
  #goesOn(): boolean {
    const bound = this.#bound;
    if (bound && this.registered > bound.registered && this.#steps <= bound.outer) {
      bound.registered = this.registered;
      this.#limit = Math.min(bound.outer, this.#steps + MOST_STEPS_PER_START);
      return true;
    }
    this.cuts++;
    return false;
  }

  /** One expression deeper. @returns false where the machine's own stack would not last */
  enter(): boolean {
    if (this.#nesting >= MOST_NESTING) return false;
    this.#nesting++;
    return true;
  }

  leave(): void {
    this.#nesting--;
  }

  /** How many steps were taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Grants the work of another part of the reading. */
  allow(steps: number): void {
    this.#noteEnd();
    this.#allowed = this.#steps + steps;
    this.#limit = this.#allowed;
  }

  /** Whether some part of the reading ended before it was done. */
  get exhausted(): boolean {
    this.#noteEnd();
    return this.#ended;
  }

  #noteEnd(): void {
    if (this.#steps > this.#limit) this.#ended = true;
  }

  /** Runs something that must not take all of the work that is left, unless it goes on registering routes. */
  bounded<T>(work: () => T, most = MOST_STEPS_PER_CALL): T {
    const [limit, bound] = [this.#limit, this.#bound];
    this.#bound = { outer: limit, most, registered: this.registered };
    this.#limit = Math.min(limit, this.#steps + most);
    try {
      return work();
    } finally {
      this.#limit = limit;
      this.#bound = bound;
    }
  }

  /** Runs what belongs to nothing that runs now, and is no work of it: a module, which may be needed anywhere first. */
  #apart<T>(work: () => T): T {
    const [limit, bound, branches, stack] = [this.#limit, this.#bound, this.branches, this.stack.splice(0)];
    const [before, recorder, changes] = [this.#steps, this.recorder, this.changes];
    this.#limit = this.#allowed;
    this.#bound = undefined;
    this.branches = 0;
    this.recorder = undefined;
    this.changes = undefined;
    try {
      return work();
    } finally {
      this.#noteEnd();
      this.#allowed -= this.#steps - before;
      this.#steps = before;
      this.#limit = bound ? limit : this.#allowed;
      this.#bound = bound;
      this.branches = branches;
      this.recorder = recorder;
      this.changes = changes;
      this.stack.push(...stack);
    }
  }

  /** What one of several handlers may take of the work that is left: some take little, and leave it to others. */
  shareOf(several: number): number {
    const left = Math.max(0, this.#limit - this.#steps);
    return Math.min(MOST_STEPS_PER_CALL, Math.max(LEAST_STEPS_PER_HANDLER, (2 * left) / Math.max(1, several)));
  }

  get tooDeep(): boolean {
    return this.stack.length >= MOST_DEPTH;
  }

  /** Runs a function of the code that is read. A recursive one ends in what is not known. */
  run(target: Closure, args: Value[]): Value {
    const { node, scope } = target;
    if (this.tooDeep || this.stack.filter((running) => running === node).length > 1) return UNKNOWN;
    if (this.#isIdle(node, args)) return UNKNOWN;
    if (!this.#bound && !this.recorder) return this.bounded(() => this.run(target, args), MOST_STEPS_PER_START);
    const [steps, registered] = [this.#steps, this.registered];
    this.called.add(node);
    this.stack.push(node);
    const { branches, functionScope, answersFor } = this;
    try {
      this.functionScope = new Scope(scope.file, scope, target.self);
      return this.#remembered.run(this, target, args, () => runFunction(this, target, args, this.functionScope!));
    } finally {
      this.branches = branches;
      this.functionScope = functionScope;
      this.answersFor = answersFor;
      this.stack.pop();
      const work = this.#work.get(node) ?? { runs: 0, steps: 0, registers: false };
      work.runs++;
      work.steps += this.#steps - steps;
      work.registers ||= this.registered > registered;
      this.#work.set(node, work);
    }
  }

  /** Whether a function was run often enough, at some cost, to know that it has nothing to do with routes. */
  #isIdle(node: t.Node, args: Value[]): boolean {
    const work = this.#work.get(node);
    if (!work || work.registers || this.recorder || work.runs < ENOUGH_RUNS || work.steps < ENOUGH_STEPS) return false;
    if (work.steps < ENOUGH_STEPS_OF_CHEAP && work.steps < work.runs * DEAR) return false;
    return !args.some(({ kind }) => kind === "router");
  }

  /** What functions of a file assign to. */
  assigned(file: string): ReturnType<typeof assignedIn> {
    let assigned = this.#assigned.get(file);
    if (!assigned) {
      const parsed = this.parsed(file);
      assigned = parsed ? assignedIn(parsed.program) : { variables: new Set(), fields: new Set() };
      this.#assigned.set(file, assigned);
      for (const name of assigned.fields) this.#assignedFields.add(name);
    }
    return assigned;
  }

  /** Names of fields that functions of any file read so far assign to. */
  assignedFields(): ReadonlySet<string> {
    if (this.#assigned.size < this.#parsed.size) for (const file of this.#parsed.keys()) this.assigned(file);
    return this.#assignedFields;
  }

  /** A file's syntax tree; a problem where it has none. */
  parsed(file: string): Parsed | undefined {
    let parsed = this.#parsed.get(file);
    if (!parsed) {
      parsed = parseSource(file, this.files.read(file) ?? "");
      this.#parsed.set(file, parsed);
      if (!("program" in parsed)) this.problems.set(file, parsed);
    }
    return "program" in parsed ? parsed : undefined;
  }

  /** The module of a file, which is read when it is needed first. */
  module(file: string): Module | undefined {
    const known = this.modules.get(file);
    if (known) return known;
    // How generated code serves its tables is known without reading it.
    if (isRuntime(file, this.files)) return undefined;
    const parsed = this.parsed(file);
    if (!parsed) return undefined;
    if (isValidators(file, this.files)) return validatorsModule(this, file, parsed);
    const module = this.#apart(() => makeModule(this, file, parsed.program));
    if (isIndex(file, this.files)) replaceFactories(this, module);
    return module;
  }

  sources(): string[] {
    return this.files.list().filter((path) => isSource(path) && !path.startsWith("../"));
  }

  /** Lists what could not be read; each place once. */
  cannotRead(what: string, at: Site, more: Omit<Unread, "what" | "at"> = {}): void {
    if (!this.unread.some((known) => known.at.node === at.node && known.what === what))
      this.unread.push({ what, at, ...more });
  }

  /** The code of a node, for people. */
  text(at: Site): string {
    return snippet(this.files.read(at.file) ?? "", at.node);
  }
}

/** package.json files of an application, then those of the directories around it, the nearest first. */
function manifestsOf(files: SourceFiles): string[] {
  const all = files.list().filter((path) => /(^|\/)package\.json$/.test(path));
  const around = all.filter((path) => /^(\.\.\/)+package\.json$/.test(path));
  return [...all.filter((path) => !path.startsWith("../")), ...around.sort((a, b) => a.length - b.length)];
}

/** Major versions of what the package.json files of an application depend on. */
function dependencies(files: SourceFiles): Map<string, number> {
  const versions = new Map<string, number>();
  for (const path of manifestsOf(files)) {
    let manifest: Record<string, Record<string, string> | undefined> | undefined;
    try {
      manifest = JSON.parse(files.read(path) ?? "{}");
    } catch {
      continue;
    }
    for (const section of ["dependencies", "devDependencies", "peerDependencies"]) {
      for (const [name, range] of Object.entries(manifest?.[section] ?? {})) {
        const major = Number(/(\d+)/.exec(String(range))?.[1]);
        if (!versions.has(name)) versions.set(name, Number.isFinite(major) ? major : 99);
      }
    }
  }
  return versions;
}
