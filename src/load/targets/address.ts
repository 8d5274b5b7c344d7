import { BlockList, isIP } from "node:net";
import { UsageError } from "../../report/errors.ts";

/** Addresses that are no public target: RFC 6890's special ones, with loopback, link-local and private networks. */
const PRIVATE_4: readonly [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
];
const PRIVATE_6: readonly [network: string, prefix: number][] = [
  ["::", 127],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];
const PRIVATE = new BlockList();
for (const [network, prefix] of PRIVATE_4) PRIVATE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_6) PRIVATE.addSubnet(network, prefix, "ipv6");

/** The same as networks, for engines that look names up themselves. */
export const PRIVATE_NETWORKS: readonly string[] = [...PRIVATE_4, ...PRIVATE_6].map((parts) => parts.join("/"));

/** Whether an IP address leads to this machine or a private network. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const version = isIP(plain);
  if (version === 0) return false;
  if (version === 4) return PRIVATE.check(plain, "ipv4");
  const mapped = embedded4(plain);
  return mapped === undefined ? PRIVATE.check(plain, "ipv6") : PRIVATE.check(mapped, "ipv4");
}

/** Where an IPv6 address holds an IPv4 one that it leads to: mapped, compatible, translated (NAT64), 6to4. */
const EMBEDDED = [
  /^\[::(?:ffff:(?:0:)?)?([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
  /^\[64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/,
  /^\[2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/,
];

/** The IPv4 address in an IPv6 one, which a URL writes in hexadecimal and in its shortest form. */
function embedded4(address: string): string | undefined {
  const { hostname } = new URL(`http://[${address}]/`);
  const [, high, low] = EMBEDDED.map((form) => form.exec(hostname)).find((match) => match !== null) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}

/** Names that always mean this machine or its network. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|lan)$|^[^.]+$/;

export interface HostRules {
  /**
   * Hosts that load may go to: "api.example.com", "*.vercel.app", "localhost:3000". Empty: any public one. A host that
   * is listed without `*` may be private.
   */
  allowed: readonly string[];
  /** Whether the user wrote the address down; one that was found in a deployment must not lead into a network. */
  named: boolean;
  /** Looks a name up; every address that it has is judged. */
  lookup: (name: string) => Promise<string[]>;
}

/**
 * @returns whether it has to stay out of private networks, whatever its name comes to mean
 * @throws UsageError for an address that load must not go to
 */
export async function checkHost(url: URL, rules: HostRules): Promise<boolean> {
  const { allowed, named } = rules;
  // A dot at the end says that the name is whole.
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  const listed = allowed.find((pattern) => matchesHost(pattern, url));
  if (allowed.length > 0 && listed === undefined)
    throw new UsageError(`The target ${url.host} is not among the allowed hosts (${allowed.join(", ")}).`);
  if (named || (listed !== undefined && !listed.includes("*"))) return false;
  const literal = isIP(host.replace(/^\[|\]$/g, "")) !== 0;
  const addresses = literal ? [host] : PRIVATE_NAMES.test(host) ? [] : await rules.lookup(host);
  const inside = (!literal && PRIVATE_NAMES.test(host)) || addresses.some(isPrivateAddress);
  if (inside)
    throw new UsageError(
      `The target ${url.host} leads to this machine or a private network; name it among the allowed hosts if that is meant.`,
    );
  return true;
}

/** `*` stands for anything within a name; a pattern without a port is for all ports. */
function matchesHost(pattern: string, url: URL): boolean {
  const wanted = pattern.trim().toLowerCase();
  const name = url.hostname.replace(/\.$/, "");
  const against = /:\d+$/.test(wanted) ? `${name}:${url.port || (url.protocol === "https:" ? 443 : 80)}` : name;
  const expression = wanted.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${expression}$`).test(against.toLowerCase());
}

/** Reads a target's address. @throws UsageError */
export function parseTarget(text: string, what: string): URL {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) {
    const scheme = /^[\w.-]+(?::\d+)?(?:\/|$)/.test(trimmed) ? `; write https://${trimmed}` : "";
    throw new UsageError(`${what} is ${JSON.stringify(trimmed)}, which is no address${scheme}.`);
  }
  const url = new URL(trimmed);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    const hint = /^[\w.-]+:\d+(?:\/|$)/.test(trimmed) ? `; write http://${trimmed}` : "";
    throw new UsageError(`${what} is ${JSON.stringify(trimmed)}; it must begin with http:// or https://${hint}.`);
  }
  if (url.username || url.password)
    throw new UsageError(`${what} has a user name or password in it; send a header Authorization in its place.`);
  return url;
}
