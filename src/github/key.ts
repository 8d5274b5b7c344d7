import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Inputs } from "./inputs.ts";

const DEFAULT = "default";

/** The key of a run. Jobs of several parts of a repository are told apart where nobody says how. */
export function keyOf(inputs: Inputs): string {
  return keyName(scopeOf(inputs) ?? DEFAULT);
}

/** What a run is about, where a repository may have several: the key that was given, else the working directory. */
export function scopeOf({ key = DEFAULT, "working-directory": directory = "." }: Inputs): string | undefined {
  if (key !== DEFAULT) return key;
  const place = posix.join(directory.replaceAll("\\", "/"), ".").replace(/\/$/, "");
  return place === "." || place === "" ? undefined : place;
}

/** A key as it stands in markers and names of files. A digest tells apart what would look the same there. */
function keyName(key: string): string {
  const plain = key.replace(/[^\w.-]/g, "_");
  return plain === key ? key : `${plain}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}
