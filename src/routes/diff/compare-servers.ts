import type { Pointer } from "../spec/document.ts";
import type { Told } from "./change-list.ts";

/** Addresses that an API or an operation can be called at. */
export function compareServers(
  was: readonly string[],
  is: readonly string[],
  at: { base: Pointer; head: Pointer },
  add: (told: Told) => void,
): void {
  const [before, after] = [was, is].map((list) => new Set((list.length > 0 ? list : ["/"]).map(normal)));
  for (const address of before!)
    if (!after!.has(address))
      add({ id: "server-removed", path: "servers", text: `the server ${address} is gone`, ...at });
  for (const address of after!)
    if (!before!.has(address))
      add({ id: "server-added", path: "servers", text: `the server ${address} is new`, ...at });
}

/** A slash at the end adds nothing, nor does a scheme's own port; hosts have no case. */
export function normal(address: string): string {
  const trimmed = address.replace(/\{[^{}]*\}/g, "{}").replace(/\/+$/, "") || "/";
  return trimmed
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, (origin) => origin.toLowerCase())
    .replace(/^(https:\/\/[^/]*):443(?=\/|$)|^(http:\/\/[^/]*):80(?=\/|$)/, "$1$2");
}
