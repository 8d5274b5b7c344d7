import { lookup } from "node:dns";
import { isIP, type LookupFunction, connect as netConnect, type OnReadOpts, type Socket } from "node:net";
import {
  createSecureContext,
  getCACertificates,
  rootCertificates,
  type SecureContext,
  type TLSSocket,
  connect as tlsConnect,
} from "node:tls";
import type { TlsOptions } from "../scenario/scenario.ts";
import { publicOnly } from "../targets/public-lookup.ts";
import { ProxyError } from "./failure.ts";
import type { ProxyServer } from "./proxy.ts";

/** Where connections are opened to, and how. */
export interface Target {
  /** Without brackets. */
  host: string;
  port: number;
  secure: boolean;
  /** Protocols offered in the TLS handshake. */
  protocols: string[];
  verify: boolean;
  context: SecureContext | undefined;
  proxy: ProxyServer | undefined;
  /** Refuses names that lead to private networks. The proxy itself may be in one, and looks names up by itself. */
  publicOnly: boolean;
}

/** Certificates and keys, read once for all connections. */
export function secureContext(tls: TlsOptions): SecureContext {
  const own = tls.ca === undefined ? undefined : [...defaultCertificates(), tls.ca];
  return createSecureContext({ ca: own, cert: tls.cert, key: tls.key, passphrase: tls.passphrase });
}

/** What Node trusts, with what NODE_EXTRA_CA_CERTS adds. */
function defaultCertificates(): readonly string[] {
  return typeof getCACertificates === "function" ? getCACertificates("default") : rootCertificates;
}

const READ_BYTES = 16 * 1024;

/**
 * Opens a connection: name look-up, TCP, the proxy's tunnel, TLS. `onBytes` gets what comes from then on, in memory
 * that is used again after the call; undefined: nothing is read.
 * @returns gives the attempt up; `done` is not called then
 */
export function openSocket(
  target: Target,
  onBytes: ((bytes: Buffer) => void) | undefined,
  done: (error: Error | undefined, socket: Socket) => void,
): () => void {
  const { host, port, secure, proxy } = target;
  const through = secure ? proxy : undefined;
  if (through !== undefined) return openTunnel(target, through, onBytes, done);
  const socket = proxy
    ? connectTo(proxy.host, proxy.port, proxy.secure ? { ...target, protocols: ["http/1.1"] } : undefined, onBytes)
    : connectTo(host, port, secure ? target : undefined, onBytes, target.publicOnly ? publicLookup : cachedLookup);
  return whenOpen(socket, proxy?.secure ?? secure, done);
}

function connectTo(
  host: string,
  port: number,
  tls: Target | undefined,
  onBytes?: (bytes: Buffer) => void,
  lookup = cachedLookup,
): Socket {
  const onread = onBytes && readInto(onBytes);
  const options = { host, port, lookup, onread, noDelay: true };
  if (tls === undefined) return netConnect(options);
  const { verify, context, protocols } = tls;
  return tlsConnect({
    ...options,
    secureContext: context,
    rejectUnauthorized: verify,
    ALPNProtocols: protocols,
    // RFC 6066: no addresses here.
    servername: isIP(host) ? "" : host,
  });
}

/** One for all connections of a thread: whoever is told of bytes has read them when the call ends. */
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
/** Most answers of a server are as long as the one before. */
let view = buffer;

/** Bytes go to a callback from one buffer, past the machinery of streams. */
function readInto(onBytes: (bytes: Buffer) => void): OnReadOpts {
  return {
    buffer,
    callback(length) {
      if (view.length !== length) view = buffer.subarray(0, length);
      onBytes(view);
      return true;
    },
  };
}

function whenOpen(
  socket: Socket,
  secure: boolean,
  done: (error: Error | undefined, socket: Socket) => void,
): () => void {
  let over = false;
  const finish = (error?: Error) => {
    if (over) return;
    over = true;
    if (error) socket.destroy();
    done(error, socket);
  };
  socket.once(secure ? "secureConnect" : "connect", () => finish());
  socket.on("error", finish);
  socket.once("close", () => finish(Object.assign(new Error("closed while it was opened"), { code: "ECONNRESET" })));
  return () => {
    over = true;
    socket.destroy();
  };
}

/** CONNECT through a proxy, then TLS with the target within it. */
function openTunnel(
  target: Target,
  proxy: ProxyServer,
  onBytes: ((bytes: Buffer) => void) | undefined,
  done: (error: Error | undefined, socket: Socket) => void,
): () => void {
  const outer = connectTo(proxy.host, proxy.port, proxy.secure ? { ...target, protocols: ["http/1.1"] } : undefined);
  let giveUp = whenOpen(outer, proxy.secure, (error) => {
    if (error) return done(error, outer);
    const authority = `${isIP(target.host) === 6 ? `[${target.host}]` : target.host}:${target.port}`;
    const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : "";
    outer.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n${authorization}\r\n`);
    readConnectAnswer(outer, (problem) => {
      if (problem) {
        outer.destroy();
        return done(problem, outer);
      }
      const inner: TLSSocket = tlsConnect({
        socket: outer,
        secureContext: target.context,
        rejectUnauthorized: target.verify,
        ALPNProtocols: target.protocols,
        servername: isIP(target.host) ? "" : target.host,
        host: target.host,
      });
      if (onBytes) inner.on("data", onBytes);
      giveUp = whenOpen(inner, true, done);
    });
  });
  return () => giveUp();
}

function readConnectAnswer(socket: Socket, done: (problem?: Error) => void): void {
  let text = "";
  const stop = (problem?: Error) => {
    socket.off("data", onData).off("close", onClose).off("error", onClose);
    done(problem);
  };
  const onClose = () => stop(new ProxyError("the proxy closed the connection"));
  const onData = (bytes: Buffer) => {
    text += bytes.toString("latin1");
    const end = text.indexOf("\r\n\r\n");
    if (end < 0 && text.length < 65_536) return;
    const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(text) ?? [];
    if (status?.startsWith("2")) {
      socket.pause();
      const rest = Buffer.from(text.slice(end + 4), "latin1");
      if (rest.length > 0) socket.unshift(rest);
      stop();
    } else
      stop(new ProxyError(`the proxy answered the attempt to connect with ${status ?? "something else than HTTP"}`));
  };
  socket.on("data", onData).once("close", onClose).once("error", onClose);
}

/** Names change their addresses seldom, and a resolver asked hundreds of times a second falls silent. */
const KEEP_MS = 30_000;
const names = new Map<string, { at: number; addresses: { address: string; family: number }[] }>();

const cachedLookup: LookupFunction = (hostname, options, callback) => {
  const known = names.get(hostname);
  const answer = (addresses: { address: string; family: number }[]) => {
    const usable = options.family ? addresses.filter(({ family }) => family === options.family) : addresses;
    const list = usable.length > 0 ? usable : addresses;
    if (options.all) callback(null, list);
    else callback(null, list[0]!.address, list[0]!.family);
  };
  if (known !== undefined && performance.now() - known.at < KEEP_MS) {
    // As a real look-up: never within the call.
    process.nextTick(answer, known.addresses);
    return;
  }
  lookup(hostname, { all: true, order: "verbatim" }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    names.set(hostname, { at: performance.now(), addresses });
    answer(addresses);
  });
};

const publicLookup = publicOnly(cachedLookup);
