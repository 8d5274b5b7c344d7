import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Inputs } from "./inputs.ts";

const DEFAULT = "default";

/** The key of a run. Jobs of several parts of a repository are told apart where nobody says how. */
export function keyOf({ key = DEFAULT, "working-directory": directory = "." }: Inputs): string {
  const place = posix.join(directory.replaceAll("\\", "/"), ".").replace(/\/$/, "");
  return keyName(key === DEFAULT && place !== "." && place !== "" ? place : key);
}

/** A key as it stands in markers and names of files. A digest tells apart what would look the same there. */
function keyName(key: string): string {
  const plain = key.replace(/[^\w.-]/g, "_");
  return plain === key ? key : `${plain}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}
