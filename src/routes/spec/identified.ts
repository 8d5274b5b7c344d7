import type { Pointer } from "./document.ts";
import { fragmentOf, own, splitReference } from "./pointer.ts";
import { DATA, NAMED } from "./references.ts";

/** A schema with an `$id` of its own. */
interface Resource {
  at: Pointer;
  /** Absolute, without fragment. */
  address: string;
}

/** Files have no address of their own that an `$id` could be relative to. */
const NOWHERE = "document://nowhere/";

/**
 * Schemas that say by `$id` what they are called: references within them are relative to that, and others may name
 * them by it (JSON Schema 2020-12, 8.2.1).
 */
export class Identified {
  /** By file, the innermost first. */
  readonly #inFile = new Map<string, Resource[]>();
  readonly #byAddress = new Map<string, Resource>();

  /** @param documents values by file */
  constructor(documents: Iterable<readonly [file: string, value: unknown]>) {
    for (const [file, value] of documents) {
      const found = [...resourcesIn(value, { file, path: [] }, NOWHERE, false)];
      if (found.length === 0) continue;
      for (const resource of found)
        if (!this.#byAddress.has(resource.address)) this.#byAddress.set(resource.address, resource);
      this.#inFile.set(
        file,
        found.sort((a, b) => b.at.path.length - a.at.path.length),
      );
    }
  }

  get isEmpty(): boolean {
    return this.#byAddress.size === 0;
  }

  /** The schema with an `$id` around a place. */
  #around({ file, path }: Pointer): Resource | undefined {
    return this.#inFile.get(file)?.find(({ at }) => at.path.every((key, i) => path[i] === key));
  }

  /** What is the same for places whose references are relative to the same. */
  scope(from: Pointer): string {
    const around = this.#around(from);
    return around ? `${from.file}${fragmentOf(around.at)}` : from.file;
  }

  /** The schema that a reference names by its `$id`, and where in it the reference leads. */
  target(ref: string, from: Pointer): { at: Pointer; fragment: string } | undefined {
    const { file, fragment } = splitReference(ref);
    const around = this.#around(from);
    if (file === "") return around && { at: around.at, fragment };
    const address = addressOf(file, around?.address ?? NOWHERE);
    const found = address === undefined ? undefined : this.#byAddress.get(address);
    return found && { at: found.at, fragment };
  }
}

function* resourcesIn(value: unknown, at: Pointer, base: string, names: boolean): Generator<Resource> {
  if (typeof value !== "object" || value === null) return;
  const id = names ? undefined : own(value, "$id");
  const address = typeof id === "string" && !id.startsWith("#") ? addressOf(id, base) : undefined;
  if (address !== undefined) yield { at, address };
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== "object" || child === null) continue;
    if (!names && (DATA.has(key) || key.startsWith("x-"))) continue;
    const below = { file: at.file, path: [...at.path, key] };
    yield* resourcesIn(child, below, address ?? base, !names && !Array.isArray(value) && NAMED.has(key));
  }
}

function addressOf(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#.*$/, "") : undefined;
}
