import { BlockList, isIP } from "node:net";
import { UsageError } from "../../report/errors.ts";
import { basicOf } from "../resolve/credentials.ts";
import type { Transport } from "../scenario/scenario.ts";

/** A proxy that connections go through. */
export interface ProxyServer {
  host: string;
  port: number;
  /** Spoken to over TLS. */
  secure: boolean;
  /** Value of `proxy-authorization`, when its address has a user. */
  authorization: string | undefined;
}

/** The proxy for an origin, as curl and others choose it. @throws UsageError when its address cannot be used */
export function proxyFor(origin: URL, settings: Transport["proxy"]): ProxyServer | undefined {
  const secure = origin.protocol === "https:";
  const address = secure ? settings?.https : settings?.http;
  if (!address || isExcepted(origin, settings?.noProxy ?? "")) return undefined;
  const name = secure ? "HTTPS_PROXY" : "HTTP_PROXY";
  const url = parse(address.includes("://") ? address : `http://${address}`);
  // The address may hold a password: it is not shown.
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`The proxy in ${name} cannot be used: it must be an http:// or https:// address.`);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
    secure: url.protocol === "https:",
    authorization: basicOf(url),
  };
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** NO_PROXY: names with all below them, addresses, each with or without a port, networks; `*` is everything. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
  const actualPort = port || (protocol === "https:" ? "443" : "80");
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === "*") return true;
      if (isIP(entry)) return entry === host;
      if (entry.includes("/")) return isWithin(host, entry);
      const [, name, entryPort] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      if (name === undefined || (entryPort !== undefined && entryPort !== actualPort)) return false;
      const bare = name.replace(/^\*?\.|\.$/g, "");
      return host === bare || host.endsWith(`.${bare}`);
    });
}

/** Whether an address is in a network, written as "10.0.0.0/8". */
function isWithin(host: string, network: string): boolean {
  const [address = "", bits = ""] = network.split("/");
  const family = isIP(address);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false;
  const kind = family === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(address, Number(bits), kind);
  return list.check(host, kind);
}
