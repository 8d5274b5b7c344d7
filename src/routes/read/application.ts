import { posix } from "node:path";
import type * as t from "@babel/types";
import type { Location } from "../../report/finding.ts";
import { isOurs } from "../generate/header.ts";
import { BROWSER } from "./browser.ts";
import { looksLikeHandler } from "./call.ts";
import { instantiate } from "./classes.ts";
import type { SourceFiles } from "./files.ts";
import { takesRouter } from "./frameworks/frameworks.ts";
import { beyondRoutesIn, isIndex, serveGenerated } from "./generated.ts";
import { isHeaderHelper } from "./middleware.ts";
import { isRefusal, joinedOperation, readOperation, type ServedOperation } from "./operation.ts";
import { shapeOf } from "./paths.ts";
import { type Hidden, Reader } from "./reader.ts";
import type { Framework, Router } from "./router.ts";
import { type Registered, registeredIn, rootsOf } from "./routes.ts";
import { noteUnreached } from "./unreached.ts";
import type { ExternalCall, Site, Value } from "./value.ts";

/** What could not be read, and where. */
export interface UnreadPlace {
  what: string;
  location: Location;
  /** What may be served there begins with this path. Undefined: it may be anywhere. */
  below?: string;
  /** What may be served there ends with this path, as its shape. */
  ends?: string;
  /** What it has in common with other places, in words for several. */
  cause?: string;
  hides?: Hidden;
}

/** An application or a router that is mounted nowhere. */
export interface ServedRoot {
  framework: Framework;
  role: Router["role"];
  location: Location;
  /** Handlers that stand before all routes, by name. */
  middlewares: string[];
  /** Number of its operations whose answers get security headers. */
  secured: number;
  /** Where something that sets security headers stands, whether requests pass it or not. */
  headerHelper: Location | undefined;
  rateLimited: boolean;
  operations: number;
  /** It is what generated code makes. */
  generated: boolean;
}

/** What a directory of sources serves. */
export interface Application {
  operations: ServedOperation[];
  roots: ServedRoot[];
  unread: UnreadPlace[];
  /** What the spec has that was generated from, and the code cannot have. No route is among it. */
  beyond: UnreadPlace[];
  /** Files with a syntax error, which say nothing. */
  broken: UnreadPlace[];
  /** Number of source files that were read. */
  files: number;
  /** Calls of packages that were met, with the place of each. */
  calls: { call: ExternalCall; location: Location }[];
  /** Schemas that Fastify's `addSchema` made known, by `$id`. */
  shared: Map<string, Value>;
  reader: Reader;
}

/** Beyond these a part of an application is read no further, and that is said. */
const MOST_STEPS = 6_000_000;
const MOST_STEPS_OF_THE_REST = 15_000;

/** Reads Express, Fastify and Koa applications without running them. */
export function readApplication(files: SourceFiles): Application {
  const reader = new Reader(files);
  const sources = reader.sources();
  reader.allow(MOST_STEPS);
  for (const file of entriesFirst(reader, sources)) if (!isOurs(reader.files.read(file) ?? "")) reader.module(file);
  reader.allow(MOST_STEPS);
  runTheRest(reader);
  serveGenerated(reader, sources);
  const shared = new Map<string, Value>();
  const { roots, left, below } = rootsOf(reader);
  const byRoute = new Map<string, { operation: ServedOperation; root: Router }>();
  reader.allow(2 * MOST_STEPS);
  const served: ServedRoot[] = [];
  const all = roots.map((root) => ({
    root,
    registered: registeredIn(reader, root, shared, { isBelow: below.has(root) }),
  }));
  let waiting = all.reduce((sum, { registered }) => sum + registered.routes.length, 0);
  for (const { root, registered } of all) {
    const own = registered.routes
      .flatMap((route) => readOperation(reader, route, reader.shareOf(waiting--)))
      .filter((operation) => !isRefusal(operation));
    for (const operation of own) addTo(byRoute, operation, root);
    served.push(describeRoot(reader, root, registered, own));
  }
  for (const root of below)
    reader.cannotRead(
      `where this ${root.framework} ${root.role} is mounted, which is only known when it runs`,
      root.at,
      {
        cause: "where routes are mounted, which is only known when it runs",
      },
    );
  for (const { router, routes } of left)
    reader.cannotRead(
      `where ${routes === 1 ? "1 route" : `${routes} routes`} of ${named(router)} ${routes === 1 ? "is" : "are"} mounted: nothing that could be read mounts it`,
      router.at,
      {
        cause: `where routes of ${named(router)} are mounted: nothing that could be read mounts it`,
      },
    );
  noteUnreached(reader, sources);
  if (reader.exhausted)
    reader.cannotRead("all of the application: it is too large", { file: sources[0]!, node: startOf() });
  const operations = [...byRoute.values()].map(({ operation }) => operation);
  operations.sort((a, b) => compare(a.path, b.path) || order(a.method) - order(b.method));
  return {
    operations,
    roots: served,
    unread: reader.unread
      .filter(({ at, unlessRegistering }) => !(unlessRegistering && reader.registering.has(at.node)))
      .map(({ at, unlessRegistering: _, ...place }) => ({ ...place, location: locationOf(at) }))
      .sort((a, b) => compareLocations(a.location, b.location)),
    beyond: beyondCode(reader, sources),
    broken: [...reader.problems].map(([file, { message, line, column }]) => ({
      what: message,
      location: { file, line, column },
    })),
    files: sources.length - reader.problems.size,
    calls: [...reader.externalCalls.values()].map((call) => ({ call, location: locationOf(call.at) })),
    shared,
    reader,
  };
}

/**
 * Modules that import each other in a circle are whole only where they are begun with as the application begins: with
 * what makes it and listens.
 */
function entriesFirst(reader: Reader, sources: readonly string[]): string[] {
  const weight = (file: string) => {
    const text = reader.files.read(file) ?? "";
    return MAKES.test(text) ? 2 : LISTENS.test(text) ? 1 : 0;
  };
  return [...sources]
    .map((file) => ({ file, weight: weight(file) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ file }) => file);
}

const MAKES = /\bexpress\(\)|\bnew Koa\(|\b[Ff]astify\(/;
const LISTENS = /\.listen\(/;

function beyondCode(reader: Reader, sources: readonly string[]): UnreadPlace[] {
  return sources.flatMap((file) => [...withoutSchemas(reader, file), ...ownCallsOf(reader, file)]);
}

/** What could not be read must not look as if anything were allowed. */
function withoutSchemas(reader: Reader, file: string): UnreadPlace[] {
  if (!isIndex(file, reader.files) || reader.files.read(posix.join(posix.dirname(file), "validators.ts")) !== undefined)
    return [];
  const what = "the schemas of these generated routes, as there is no validators.ts beside it that can be read";
  return [{ what, location: { file, line: 1 } }];
}

function ownCallsOf(reader: Reader, file: string): UnreadPlace[] {
  const found = beyondRoutesIn(reader, file);
  if (!found || found.calls.length === 0) return [];
  const what = `what the API calls itself, for which nothing is generated: ${found.calls.join(", ")}`;
  return [{ what, location: { file, line: found.line } }];
}

/** Functions that nothing that could be read calls: exported ones, and those that a framework or a tool calls. */
function runTheRest(reader: Reader): void {
  const handlers = new Set<t.Node>();
  for (const { entries } of reader.routers)
    for (const entry of entries)
      if ("handlers" in entry)
        for (const handler of entry.handlers) if (handler.kind === "function") handlers.add(handler.node);
  const browser = new Map<string, boolean>();
  const isOfBrowser = (file: string) => {
    if (!browser.has(file)) browser.set(file, BROWSER.test(reader.files.read(file) ?? ""));
    return browser.get(file)!;
  };
  const rest = (withRouters: boolean) => {
    for (let i = 0; i < reader.closures.length; i++) {
      const target = reader.closures[i]!;
      if (reader.called.has(target.node) || handlers.has(target.node) || isOfBrowser(target.scope.file)) continue;
      if (!withRouters && (takesRouter(reader, target) || looksLikeHandler(target.node))) continue;
      reader.bounded(() => reader.run(target, []), MOST_STEPS_OF_THE_REST);
    }
  };
  for (const value of reader.classes)
    if (!reader.instantiated.has(value.node) && !isOfBrowser(value.scope.file))
      reader.bounded(() => instantiate(reader, value, []), MOST_STEPS_OF_THE_REST);
  rest(false);
  reader.guessing = true;
  rest(true);
}

/** What is registered again for a route is a link of its chain; of another application, what answers first counts. */
function addTo(
  operations: Map<string, { operation: ServedOperation; root: Router }>,
  operation: ServedOperation,
  root: Router,
): void {
  // Names of parameters do not tell routes apart.
  const key = `${operation.method} ${shapeOf(operation.path)}`;
  const known = operations.get(key);
  if (!known || isNarrower(operation, known.operation)) operations.set(key, { operation, root });
  else if (known.root === root && !operation.isGenerated) known.operation = joinedOperation(known.operation, operation);
}

/** `/:token` is a route of its own beside `/*`, which is asked what nothing else takes or stands before all. */
function isNarrower(operation: ServedOperation, than: ServedOperation): boolean {
  const isOpen = ({ parameters }: ServedOperation) => parameters.some(({ wildcard }) => wildcard === true);
  return isOpen(than) && !isOpen(operation);
}

function describeRoot(reader: Reader, root: Router, registered: Registered, own: ServedOperation[]): ServedRoot {
  // Who makes the application that a function is given may have secured it before.
  const isSecuredByOthers =
    (root.guessed || root.isDefault) && [...reader.externalCalls.values()].some((call) => isHeaderHelper(call));
  return {
    framework: root.framework,
    role: root.role,
    location: locationOf(root.at),
    middlewares: registered.middlewares.map(({ name }) => name),
    secured: isSecuredByOthers ? own.length : own.filter(({ secured }) => secured).length,
    headerHelper: registered.headerHelper && locationOf(registered.headerHelper),
    rateLimited: registered.rateLimited,
    operations: own.length,
    generated: root.entries.some((entry) => entry.kind === "route" && entry.table !== undefined),
  };
}

/** "an express router" */
function named({ framework, role }: Router): string {
  return `${framework === "express" ? "an" : "a"} ${framework} ${role}`;
}

/** A place for people: lines and columns from 1. */
export function locationOf({ file, node }: Site): Location {
  const { loc } = node;
  return {
    file,
    ...(loc && { line: loc.start.line, column: loc.start.column + 1 }),
    ...(loc && loc.end.line !== loc.start.line && { endLine: loc.end.line }),
  };
}

function startOf(): t.Node {
  return { type: "NullLiteral", loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } } } as t.NullLiteral;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];
const order = (method: string) => METHODS.indexOf(method);

function compareLocations(a: Location, b: Location): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
