import { Agent, type Dispatcher, ProxyAgent } from "undici";
import { proxyFor } from "./embedded/proxy.ts";
import type { TlsOptions, Transport } from "./scenario/scenario.ts";
import { publicOnly } from "./targets/public-lookup.ts";

/** What carries single requests to an origin, by the proxy that load to it goes through, if any. */
export function dispatcherFor(
  origin: URL,
  tls: TlsOptions,
  proxy: Transport["proxy"],
  options: { allowH2: boolean; connections?: number; timeout?: number; publicOnly?: boolean },
): Dispatcher {
  const { verify, ca, cert, key, passphrase } = tls;
  const { allowH2, connections, timeout } = options;
  const connect = { rejectUnauthorized: verify, ca, cert, key, passphrase, timeout };
  const server = proxyFor(origin, proxy);
  if (server === undefined)
    return new Agent({
      allowH2,
      connections,
      connect: options.publicOnly ? { ...connect, lookup: publicOnly() } : connect,
    });
  const host = server.host.includes(":") ? `[${server.host}]` : server.host;
  return new ProxyAgent({
    uri: `${server.secure ? "https" : "http"}://${host}:${server.port}`,
    token: server.authorization,
    requestTls: connect,
    proxyTls: { ca, rejectUnauthorized: verify },
    connections,
    // As the load does it: what is not encrypted is forwarded.
    proxyTunnel: origin.protocol === "https:",
  });
}
