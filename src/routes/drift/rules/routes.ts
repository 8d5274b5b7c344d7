import type { Finding } from "../../../report/finding.ts";
import type { Application } from "../../read/application.ts";
import type { ServedOperation } from "../../read/operation.ts";
import { shapeOf } from "../../read/paths.ts";
import type { Api, Operation } from "../../spec/api.ts";
import { isMap } from "../../spec/pointer.ts";
import { finding } from "../finding.ts";
import { type CheckOptions, weightOf } from "../options.ts";

/** What is served and what is specified, matched by method and path; names of path parameters do not count. */
export interface Matching {
  /** The operation of a spec, by what serves it. */
  specified: Map<ServedOperation, Specified>;
  unspecified: ServedOperation[];
  unserved: { api: Api; operation: Operation }[];
}

/** The operation of a spec that a served one is. */
export interface Specified {
  api: Api;
  operation: Operation;
  /** The spec has several for it, which it tells apart by a query or a fragment in the path. */
  ambiguous: boolean;
}

/** Answered by frameworks and middlewares for any route, and seldom specified. */
const IMPLIED = new Set(["options", "head", "trace"]);

export function matchRoutes(apis: readonly Api[], application: Application): Matching {
  const served = new Map<string, ServedOperation>();
  for (const operation of application.operations) served.set(keyOf(operation.method, operation.path), operation);
  const matching: Matching = { specified: new Map(), unspecified: [], unserved: [] };
  const open = application.operations.filter(({ openStart }) => openStart);
  const paths = new Set<string>();
  for (const api of apis) {
    const several = sharedRoutes(api);
    for (const operation of api.operations) {
      const candidates = prefixesOf(api).map((prefix) => keyOf(operation.method, prefix + operation.path));
      const found =
        candidates.map((key) => served.get(key)).find((it) => it !== undefined) ??
        open.find((it) => candidates.some((key) => endsLike(key, it)));
      if (found) {
        // Of two specs that have it, the first is compared with.
        if (!matching.specified.has(found))
          matching.specified.set(found, {
            api,
            operation,
            ambiguous: several.has(keyOf(operation.method, operation.path)),
          });
        paths.add(shapeOf(found.path));
      } else matching.unserved.push({ api, operation });
    }
  }
  for (const operation of application.operations) {
    if (matching.specified.has(operation) || IMPLIED.has(operation.method)) continue;
    // `app.all` serves methods that nobody meant.
    if (operation.isAll && paths.has(shapeOf(operation.path))) continue;
    matching.unspecified.push(operation);
  }
  return matching;
}

/** Routes that several paths of a spec share, as they differ in a query, a fragment or the names of parameters only. */
function sharedRoutes({ spec }: Api): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const { paths } = spec.root;
  for (const [path, item] of isMap(paths) ? Object.entries(paths) : [])
    for (const method of isMap(item) ? Object.keys(item) : []) {
      const key = keyOf(method, path);
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  return shared;
}

/** Whether a route of the spec may be one of which the code knows the beginning only when it runs. */
function endsLike(key: string, { method, path }: ServedOperation): boolean {
  const [wanted = "", shape = ""] = key.split(" ");
  return wanted === method && shape.endsWith(shapeOf(path)) && path !== "/";
}

const keyOf = (method: string, path: string) => `${method.toLowerCase()} ${shapeOf(path.split(/[?#]/)[0]!)}`;

/** Paths of a spec are relative to its servers; people also write them whole. */
function prefixesOf({ servers }: Api): string[] {
  const prefixes = new Set([""]);
  for (const server of servers) {
    const path = /^[a-z][\w+.-]*:\/\/[^/]*/i.test(server) ? server.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, "") : server;
    prefixes.add(path.split(/[?#]/)[0]!.replace(/\/+$/, ""));
  }
  return [...prefixes];
}

export const routeName = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;

/** Drift in both directions. */
export function routeFindings(
  matching: Matching,
  application: Application,
  options: CheckOptions,
  place: (api: Api, operation: Operation) => Finding["location"],
): Finding[] {
  const findings: Finding[] = [];
  const unspecified = weightOf(options, "unspecified-route");
  if (unspecified)
    for (const operation of matching.unspecified)
      findings.push(
        finding({
          rule: "unspecified-route",
          severity: unspecified,
          message: `${routeName(operation)} is served and is not in the spec. Describe it, remove it, or exclude it with a reason.`,
          location: operation.location,
          subject: routeName(operation),
        }),
      );
  const unserved = weightOf(options, "unserved-operation");
  if (unserved)
    for (const { api, operation } of matching.unserved) {
      const open = mayBeUnread(application, api, operation);
      findings.push(
        finding({
          rule: "unserved-operation",
          severity: open && unserved === "error" ? "warning" : unserved,
          confidence: open ? "low" : "high",
          message: `${routeName(operation)} is in the spec and ${open ? "was not found in the code that could be read" : "nothing serves it"}. Implement it, or remove it from the spec.`,
          location: place(api, operation),
          subject: routeName(operation),
        }),
      );
    }
  return findings;
}

/** Whether an operation may be served by what could not be read. */
export function mayBeUnread({ unread, broken }: Application, api: Api, { path }: Operation): boolean {
  const paths = prefixesOf(api).map((prefix) => shapeOf(prefix + path));
  return (
    broken.length > 0 ||
    unread.some(({ hides, below, ends }) => {
      if (hides === "handler") return false;
      if (ends !== undefined) return paths.some((it) => it.endsWith(ends));
      return below === undefined || paths.some((it) => it === shapeOf(below) || it.startsWith(`${shapeOf(below)}/`));
    })
  );
}
