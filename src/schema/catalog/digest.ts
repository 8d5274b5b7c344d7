import { createHash } from "node:crypto";
import type { Catalog } from "./catalog.ts";

/** The same for catalogs that `compareCatalogs` finds the same, column order aside. */
export function digest(catalog: Catalog): string {
  const hash = createHash("sha256");
  for (const name of [...catalog.keys()].sort()) {
    const { attributes } = catalog.get(name)!;
    const entries = Object.keys(attributes)
      .sort()
      .map((attribute) => [attribute, attributes[attribute]]);
    hash.update(`${name}\0${JSON.stringify(entries)}\n`);
  }
  return hash.digest("hex");
}
