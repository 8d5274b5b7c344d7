import { createHash } from "node:crypto";

/** A key as it stands in markers and names of files. A digest tells apart what would look the same there. */
export function keyName(key = "default"): string {
  const plain = key.replace(/[^\w.-]/g, "_");
  return plain === key ? key : `${plain}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}
