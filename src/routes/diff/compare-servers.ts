import type { Pointer } from "../spec/document.ts";
import type { Told } from "./change-list.ts";
import type { Level } from "./schema/expansion.ts";

/** More servers than this are told in one line. */
const MOST_LINES = 3;

/** Addresses that an API or an operation can be called at. */
export function compareServers(
  was: readonly string[],
  is: readonly string[],
  at: { base: Pointer; head: Pointer },
  add: (told: Told) => void,
): void {
  const [before, after] = [was, is].map((list) => new Set((list.length > 0 ? list : ["/"]).map(normal)));
  const told = (id: string, addresses: string[], what: string, level?: Level) => {
    // A variable with a value for each region is one line.
    const lines = addresses.length > MOST_LINES ? [addresses] : addresses.map((address) => [address]);
    for (const line of lines) add({ id, level, path: "servers", text: `${named(line)} ${what}`, ...at });
  };
  const gone = [...before!].filter((address) => !after!.has(address));
  const moved = gone.filter((address) => isMoved(address, [...after!]));
  const left = gone.filter((address) => !moved.includes(address));
  told("server-removed", moved, moved.length > MOST_LINES ? "are gone" : "is gone", "breaking");
  told("server-removed", left, left.length > MOST_LINES ? "are gone" : "is gone");
  const fresh = [...after!].filter((address) => !before!.has(address));
  told("server-added", fresh, fresh.length > MOST_LINES ? "are new" : "is new");
}

/** Whether all operations have another path at the same host. Another host alone may stand for the same one. */
function isMoved(address: string, now: string[]): boolean {
  const parts = (one: string) => /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*)$/is.exec(one)!;
  const [, origin, path] = parts(address);
  const others = now.map(parts);
  return others.some((other) => other[1] === origin) && !others.some((other) => (other[2] || "/") === (path || "/"));
}

function named(addresses: string[]): string {
  if (addresses.length === 1) return `the server ${addresses[0]}`;
  return `${addresses.length} servers (${addresses.slice(0, MOST_LINES).join(", ")} and others)`;
}

/** A slash at the end adds nothing, nor does a scheme's own port; hosts have no case. */
export function normal(address: string): string {
  const trimmed = address.replace(/\{[^{}]*\}/g, "{}").replace(/\/+$/, "") || "/";
  return trimmed
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, (origin) => origin.toLowerCase())
    .replace(/^(https:\/\/[^/]*):443(?=\/|$)|^(http:\/\/[^/]*):80(?=\/|$)/, "$1$2");
}
