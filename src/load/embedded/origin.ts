import type { Plan } from "../engine.ts";
import type { Transport } from "../scenario/scenario.ts";
import { Http2Pool } from "./http2/pool.ts";
import { secureContext, type Target } from "./open-socket.ts";
import { type Carrier, Http1Pool } from "./pool.ts";
import { proxyFor } from "./proxy.ts";

/** How to reach an origin. @throws UsageError when the proxy's address cannot be used, or a certificate or key not be read */
export function targetOf(url: URL, transport: Transport): Target {
  const secure = url.protocol === "https:";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 443 : 80),
    secure,
    protocols: transport.http2 ? ["h2", "http/1.1"] : ["http/1.1"],
    verify: transport.tls.verify,
    context: secure ? secureContext(transport.tls) : undefined,
    proxy: proxyFor(url, transport.proxy),
    publicOnly: transport.publicOnly === true,
  };
}

/** What carries requests to an origin, within a thread's share of the connections. */
export function carrierFor(url: URL, { load, transport }: Plan, part: { of: number }): Carrier {
  const most = Math.max(1, Math.ceil((load.model === "open" ? load.maxConnections : load.concurrency) / part.of));
  const target = targetOf(url, transport);
  // A proxy that forwards speaks HTTP/1.1.
  if (transport.http2 && (target.secure || target.proxy === undefined)) return new Http2Pool(target, url.origin, most);
  return new Http1Pool(target, most, !target.secure && target.proxy ? url.origin : "");
}
