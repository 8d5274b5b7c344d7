import type { Spec } from "../spec/document.ts";
import { loadSpec } from "../spec/load.ts";
import { readApi } from "../spec/read-api.ts";

/**
 * What a spec that is gone was turned into: the new spec with its title, or the only new one there is. Undefined: it was
 * deleted.
 */
export function successorOf(gone: Spec, fresh: readonly Spec[]): Spec | undefined {
  const titled = fresh.filter((spec) => readApi(spec).title === readApi(gone).title);
  return titled.length === 1 ? titled[0] : fresh.length === 1 ? fresh[0] : undefined;
}

/** The same API without an operation: what is left for its clients when the spec is deleted. */
export function emptied({ root, version }: Spec, name: string): Promise<Spec> {
  const { info, servers } = root;
  const text = JSON.stringify({ openapi: `${version === "2.0" ? "3.0" : version}.0`, info, servers, paths: {} });
  return loadSpec(name, { root: "/", source: { read: async () => text, show: () => name } });
}
