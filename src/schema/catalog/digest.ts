import { createHash } from "node:crypto";
import { type Catalog, type CatalogObject, key } from "./catalog.ts";

/** The same for catalogs that `compareCatalogs` finds the same, column order aside. */
export function digest(catalog: Catalog): string {
  let sum = 0n;
  for (const object of catalog.values()) sum += digestOf(object);
  return `${catalog.size}:${BigInt.asUintN(128, sum).toString(16)}`;
}

/** Objects are kept from one reading to the next, as long as they stay what they were. */
const digests = new WeakMap<CatalogObject, bigint>();

function digestOf(object: CatalogObject): bigint {
  let known = digests.get(object);
  if (known === undefined) {
    const { attributes } = object;
    const entries = Object.keys(attributes)
      .sort()
      .map((attribute) => [attribute, attributes[attribute]]);
    const hash = createHash("sha256")
      .update(`${key(object)}\0${JSON.stringify(entries)}`)
      .digest("hex");
    known = BigInt(`0x${hash.slice(0, 32)}`);
    digests.set(object, known);
  }
  return known;
}
