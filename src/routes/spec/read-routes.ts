import { suggestion } from "../../config/suggestion.ts";
import type { Method } from "./api.ts";
import { below, isMap } from "./pointer.ts";
import { memberOf, type Node, type Reader } from "./reader.ts";

/** An operation where it stands. */
export interface Route {
  method: Method;
  path: string;
  node: Node;
  /** What it shares with the other operations of its path. */
  item: Node;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const OTHER_KEYS = ["$ref", "summary", "description", "servers", "parameters", "additionalOperations"];

/** All operations of `paths`. Of two on one route the first is served, and a finding says so. */
export function readRoutes(reader: Reader, root: Node): Route[] {
  const routes: Route[] = [];
  const taken = new Map<string, Route>();
  for (const [written, item] of pathItems(reader, root)) {
    const path = cleanPath(reader, written, item);
    for (const route of operationsOf(reader, path, item)) {
      const key = `${route.method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
      const first = taken.get(key);
      if (first === undefined) {
        taken.set(key, route);
        routes.push(route);
      } else
        reader.spec.complain(
          "duplicate-route",
          "warning",
          route.node.at,
          `${route.method.toUpperCase()} ${written} is the same route as ${first.path} to a server: the first is used, this one was left out.`,
          { subject: `${route.method} ${written}` },
        );
    }
  }
  return routes;
}

function* pathItems(reader: Reader, root: Node): Generator<[string, Node]> {
  const paths = reader.object(root, "paths");
  if (paths === undefined) {
    // Since OpenAPI 3.1 components or webhooks alone are a description, too.
    const others = reader.spec.version >= "3.1" && (root.value.components ?? root.value.webhooks) !== undefined;
    if (memberOf(root.value, "paths") === undefined && !others)
      reader.spec.complain(
        "incomplete-spec",
        "warning",
        root.at,
        'The spec has no "paths": there are no routes to make.',
      );
    return;
  }
  for (const path of Object.keys(paths.value)) {
    if (path.startsWith("x-")) continue;
    const at = below(paths.at, path);
    const value = paths.value[path];
    const item = reader.follow(value, at);
    if (item === undefined) continue;
    // What stands beside the reference of a path item counts too, and has its own place.
    const beside = isMap(value) && item.value !== value ? operationKeys(value) : [];
    yield [path, item];
    if (beside.length > 0)
      yield [
        path,
        { value: Object.fromEntries(beside.map((key) => [key, (value as Record<string, unknown>)[key]])), at },
      ];
  }
}

function operationKeys(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((key) => METHODS.includes(key) || key === "parameters");
}

/** A path begins with a slash and ends before the query. */
function cleanPath(reader: Reader, written: string, item: Node): string {
  const path = `${written.startsWith("/") ? "" : "/"}${written.replace(/[?#].*$/s, "")}`;
  if (path !== written)
    reader.spec.complain(
      "invalid-path",
      "warning",
      item.at,
      `The path ${JSON.stringify(written)} was read as ${JSON.stringify(path)}: a path begins with a slash and has neither query nor fragment.`,
      { subject: written },
    );
  return path;
}

export function* operationsOf(reader: Reader, path: string, item: Node): Generator<Route> {
  const methods = reader.spec.version === "3.2" ? [...METHODS, "query"] : METHODS;
  for (const key of Object.keys(item.value)) {
    if (key.startsWith("x-") || OTHER_KEYS.includes(key)) continue;
    if (methods.includes(key)) {
      const node = reader.object(item, key);
      if (node) yield { method: key, path, node, item };
      continue;
    }
    const lower = key.toLowerCase();
    const hint =
      lower === "query"
        ? " It is one since OpenAPI 3.2."
        : methods.includes(lower)
          ? ` Write it in lower case: ${lower}.`
          : suggestion(key, methods)
              .replace(/^[.;] ?/, " ")
              .replace(/^ did/, " Did");
    reader.spec.complain(
      "unknown-method",
      "warning",
      below(item.at, key),
      `${JSON.stringify(key)} of ${path} is no method that OpenAPI ${reader.spec.version} knows; it was left out.${hint.trimEnd()}`,
    );
  }
  if (reader.spec.version !== "3.2") return;
  for (const [method, node] of reader.entries(reader.object(item, "additionalOperations")))
    yield { method, path, node, item };
}
