import type { Api } from "../spec/api.ts";
import { isMap, refOf, stepOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";

/** Stands in the generated index before the list of what its routes do not say. */
export const BEYOND = "Beyond them its description has:";

/** More calls than these are counted only. */
const MOST = 25;

/**
 * What a description has and no route says, a line each: "server https://example.com/v1", "server https://up.example.com of
 * POST /files"; and what the API calls itself, for which nothing is generated: "webhook newPet", "callback onData of POST
 * /streams". `routes spec` reads the list again.
 */
export function beyondRoutes(api: Api): string[] {
  const calls = [...webhooksOf(api), ...api.operations.flatMap((operation) => callbacksOf(api, operation))];
  const shown = calls.length <= MOST ? calls : [...calls.slice(0, MOST), `${calls.length - MOST} more calls`];
  return [...serversOf(api), ...shown];
}

function serversOf({ servers, operations }: Api): string[] {
  const own = operations.flatMap(({ method, path, servers }) =>
    servers.map((server) => `server ${server || "/"} of ${method.toUpperCase()} ${path}`),
  );
  return [...servers.map((server) => `server ${server || "/"}`), ...own];
}

function webhooksOf({ spec, version }: Api): string[] {
  if (version === "2.0" || version === "3.0") return [];
  return namesIn(isMap(spec.root) ? memberOf(spec.root, "webhooks") : undefined).map((name) => `webhook ${name}`);
}

function callbacksOf({ spec, version }: Api, { at, method, path }: Api["operations"][number]): string[] {
  if (version === "2.0") return [];
  const operation = spec.follow(`#${at.path.map(stepOf).join("")}`, at)?.value;
  return namesIn(isMap(operation) ? memberOf(operation, "callbacks") : undefined).map(
    (name) => `callback ${name} of ${method.toUpperCase()} ${path}`,
  );
}

function namesIn(map: unknown): string[] {
  if (!isMap(map) || refOf(map) !== undefined) return [];
  return Object.keys(map).filter((name) => !name.startsWith("x-"));
}
