import type { Api } from "../spec/api.ts";
import { isMap, refOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";

/** Stands in the generated index before the list of what the API calls itself. */
export const OWN_CALLS = "What it calls itself is not among them:";

/** Comments have an end. */
const MOST = 25;

/**
 * What the API calls itself, a line each: "webhook newPet", "callback onData of POST /streams". Nothing is generated for
 * it, so the generated index says that it is there.
 */
export function ownCalls(api: Api): string[] {
  const lines = [...webhooksOf(api), ...api.operations.flatMap((operation) => callbacksOf(api, operation))];
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), `${lines.length - MOST} more`];
}

function webhooksOf({ spec, version }: Api): string[] {
  if (version === "2.0" || version === "3.0") return [];
  return namesIn(isMap(spec.root) ? memberOf(spec.root, "webhooks") : undefined).map((name) => `webhook ${name}`);
}

function callbacksOf({ spec, version }: Api, { at, method, path }: Api["operations"][number]): string[] {
  if (version === "2.0") return [];
  const pointer = at.path.map((key) => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
  const operation = spec.follow(`#${pointer.join("")}`, at)?.value;
  return namesIn(isMap(operation) ? memberOf(operation, "callbacks") : undefined).map(
    (name) => `callback ${name} of ${method.toUpperCase()} ${path}`,
  );
}

function namesIn(map: unknown): string[] {
  if (!isMap(map) || refOf(map) !== undefined) return [];
  return Object.keys(map).filter((name) => !name.startsWith("x-"));
}
