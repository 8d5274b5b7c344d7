import type { Api, Operation, Parameter } from "../spec/api.ts";
import type { Pointer } from "../spec/document.ts";
import { stepOf } from "../spec/pointer.ts";
import { readOperation } from "../spec/read-operations.ts";
import { readParameter } from "../spec/read-parameters.ts";
import { operationsOf } from "../spec/read-routes.ts";
import { type Node, Reader } from "../spec/reader.ts";
import type { Direction } from "./schema/expansion.ts";

/** What is read of an operation, a webhook or a callback. */
export type SurfaceOperation = Omit<Operation, "id" | "tagFile" | "types">;

/** A request that one side sends and the other answers. */
export interface Exchange {
  /** The same in both versions: method and path without the names of its parameters. */
  key: string;
  /** How people know it. */
  title: string;
  kind: "operation" | "webhook" | "callback";
  operation: SurfaceOperation;
  /** Of a callback, the key of the operation that it belongs to. */
  owner?: string;
  /** Whether the client sends it (`request`) or gets it: webhooks and callbacks. */
  inputs: Direction;
}

/** All that goes over the wire. */
export function exchangesOf(api: Api): Exchange[] {
  const reader = new Reader(api.spec);
  const root: Node = { value: api.spec.root, at: { file: api.spec.entry, path: [] } };
  const exchanges: Exchange[] = [];
  for (const read of api.operations) {
    const operation = { ...read, parameters: [...read.parameters, ...outsideOfPath(reader, api, read)] };
    const title = `${operation.method.toUpperCase()} ${operation.path}`;
    exchanges.push({
      key: `${operation.method} ${bare(operation.path)}`,
      title,
      kind: "operation",
      operation,
      inputs: "request",
    });
    exchanges.push(...callbacksOf(reader, root, api, operation, title));
  }
  if (api.version === "3.1" || api.version === "3.2")
    for (const [name, item] of reader.entries(reader.object(root, "webhooks")))
      for (const operation of eventsOf(reader, root, api, name, item))
        exchanges.push({
          key: `webhook ${operation.method} ${name}`,
          title: `webhook ${name} ${operation.method.toUpperCase()}`,
          kind: "webhook",
          operation,
          inputs: "response",
        });
  return exchanges;
}

/**
 * Parameters in the path that the path does not name: a mistake of the spec. Which of the two is wrong cannot be known,
 * and what changes about them is told all the same.
 */
function outsideOfPath(reader: Reader, api: Api, { at, path, parameters }: Operation): Parameter[] {
  if (api.version === "2.0") return [];
  const owners = [{ ...at, path: at.path.slice(0, -1) }, at].map((pointer) => nodeAt(reader, pointer));
  const found = new Map<string, Parameter>();
  for (const owner of owners)
    for (const node of owner ? reader.items(owner, "parameters") : []) {
      const { in: location, name } = node.value;
      if (location !== "path" || typeof name !== "string" || path.includes(`{${name}}`)) continue;
      const parameter = readParameter(reader, node);
      if (parameter && !parameters.some((other) => other.in === "path" && other.name === name))
        found.set(name, parameter);
    }
  return [...found.values()];
}

function* callbacksOf(
  reader: Reader,
  root: Node,
  api: Api,
  { at, method, path }: Operation,
  title: string,
): Generator<Exchange> {
  const owner = `${method} ${bare(path)}`;
  if (api.version === "2.0") return;
  const node = nodeAt(reader, at);
  if (!node || !("callbacks" in node.value)) return;
  for (const [name, callback] of reader.entries(reader.object(node, "callbacks"))) {
    const entries = [...reader.entries(callback)];
    for (const [expression, item] of entries)
      for (const operation of eventsOf(reader, root, api, expression, item))
        yield {
          key: `callback ${owner} ${operation.method} ${expression}`,
          owner,
          title: `${title} callback ${name}${entries.length > 1 ? ` ${expression}` : ""} ${operation.method.toUpperCase()}`,
          kind: "callback",
          operation,
          inputs: "response",
        };
  }
}

function* eventsOf(reader: Reader, root: Node, api: Api, name: string, item: Node): Generator<SurfaceOperation> {
  // Names of webhooks and expressions of callbacks are no templates of paths.
  const path = name.replace(/[{}]/g, "");
  for (const route of operationsOf(reader, path, item))
    yield readOperation(reader, root, route, api.securitySchemes, []);
}

function nodeAt(reader: Reader, at: Pointer): Node | undefined {
  const found =
    valueAt(reader.spec.root, at, reader.spec.entry) ??
    reader.spec.follow(`#${at.path.map(stepOf).join("")}`, at)?.value;
  return typeof found === "object" && found !== null ? { value: found as Record<string, unknown>, at } : undefined;
}

function valueAt(root: unknown, at: Pointer, entry: string): unknown {
  if (at.file !== entry) return undefined;
  let value = root;
  for (const key of at.path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** What stands at a place of a spec, in any of its files. */
export function lookUp(api: Api, at: Pointer): unknown {
  return nodeAt(new Reader(api.spec), at)?.value;
}

/** A path without the names of its parameters, which no client sees; `/caf%C3%A9` is `/café`. */
export function bare(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}").replace(/(?:%[0-9a-f]{2})+/gi, unescaped);
}

/** What needs no escape is the same with one. */
function unescaped(text: string): string {
  try {
    const signs = [...decodeURIComponent(text)];
    return signs.map((sign) => (/[\w.~-]|[^\0-\x7f]/.test(sign) ? sign : encodeURIComponent(sign))).join("");
  } catch {
    return text;
  }
}
