import type { Socket } from "node:net";
import { type Exchange, type Failure, keepBody, type OutgoingRequest } from "../exchange.ts";
import { connectionFailure } from "../failure.ts";
import type { Head } from "./head.ts";
import { ProtocolError } from "./protocol-error.ts";
import { ResponseParser } from "./response-parser.ts";

/** Told by a connection about itself. */
export interface ConnectionOwner {
  /** It can take another request. */
  onFree(connection: Http1Connection): void;
  /** It takes no more. `early`: the server ended it soon after an answer, without having said so. */
  onGone(connection: Http1Connection, early: boolean): void;
}

/** A server that closes so soon after its answer does so after every one; an idle connection is kept for seconds. */
const SOON_MS = 50;

/** One HTTP/1.1 connection: one request at a time, kept alive as both sides allow. */
export class Http1Connection {
  readonly #socket: Socket;
  readonly #owner: ConnectionOwner;
  readonly #prefix: string;
  readonly #parser: ResponseParser;
  #exchange: Exchange | undefined;
  #ended = false;
  #gone = false;
  /** When the bytes came that are being read. */
  #now = Number.NaN;
  #idleSince = Number.NaN;
  /** When the server will give up the idle connection, as far as it says. */
  #idleUntil = Number.POSITIVE_INFINITY;

  /** @param prefix what goes before the path in a request's first line: the origin, for a proxy that forwards */
  constructor(socket: Socket, owner: ConnectionOwner, prefix = "") {
    this.#socket = socket;
    this.#owner = owner;
    this.#prefix = prefix;
    this.#parser = new ResponseParser({
      onHead: (head) => this.#onHead(head),
      onBody: (bytes, start, end) => keepBody(this.#exchange!, bytes, start, end),
      onEnd: () => {
        this.#ended = true;
      },
    });
    socket.on("close", () => this.#onClose());
    socket.on("error", (error) => this.#break(connectionFailure(error)));
    socket.on("end", () => this.#onClose());
  }

  /** Whether it is worth a try: not gone, and not about to be closed by the server. */
  isFresh(now: number): boolean {
    return !this.#gone && now < this.#idleUntil;
  }

  /** Sends a request; the connection must be free. */
  send(exchange: Exchange, now: number): void {
    this.#exchange = exchange;
    exchange.cancel = this.#cancel;
    this.#ended = false;
    this.#parser.expect(exchange.request.method);
    exchange.sentAt = now;
    const { request } = exchange;
    const bytes = request.bytes ?? requestBytes(request, this.#prefix);
    exchange.bytesOut = bytes.length;
    this.#socket.write(bytes);
  }

  destroy(): void {
    this.#gone = true;
    this.#socket.destroy();
  }

  readonly #cancel = (): void => {
    this.#exchange = undefined;
    this.destroy();
    this.#owner.onGone(this, false);
  };

  /** Bytes came from the socket. */
  readonly onBytes = (bytes: Buffer): void => {
    if (this.#gone) return;
    const exchange = this.#exchange;
    if (exchange !== undefined) exchange.bytesIn += bytes.length;
    this.#now = performance.now();
    try {
      this.#parser.push(bytes);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#break(connectionFailure(error));
      return;
    }
    if (this.#ended) this.#complete(this.#now);
  };

  #onHead(head: Head): void {
    this.#exchange!.started(head, this.#now);
  }

  #complete(now: number): void {
    const exchange = this.#exchange!;
    const { keepAlive, keepAliveTimeout } = exchange.head as Head;
    this.#exchange = undefined;
    this.#ended = false;
    exchange.cancel = undefined;
    this.#idleSince = now;
    // A second less, as the server's clock began earlier than ours.
    this.#idleUntil =
      now + (keepAliveTimeout === undefined ? Number.POSITIVE_INFINITY : keepAliveTimeout * 1000 - 1000);
    exchange.answered(now);
    if (keepAlive && !this.#gone) this.#owner.onFree(this);
    else this.#leave(false);
  }

  #leave(early: boolean): void {
    if (this.#gone) return;
    this.destroy();
    this.#owner.onGone(this, early);
  }

  #onClose(): void {
    if (this.#gone) return;
    this.#ended = false;
    if (this.#exchange !== undefined && this.#parser.close()) this.#complete(performance.now());
    else this.#break(connectionFailure(new Error("closed")));
  }

  #break(failure: Failure): void {
    const exchange = this.#exchange;
    this.#exchange = undefined;
    const now = performance.now();
    const early = exchange?.head === undefined && now - this.#idleSince < SOON_MS;
    if (exchange !== undefined) {
      exchange.cancel = undefined;
      exchange.failed(failure, now);
    }
    this.#leave(early);
  }
}

/** Methods that say something even with an empty body (RFC 9110, 8.6). */
const WITH_BODY = new Set(["POST", "PUT", "PATCH"]);

/** A request as HTTP/1.1 bytes. Field values were checked before; they hold no line ends. */
export function requestBytes(request: OutgoingRequest, prefix: string): Buffer {
  const { method, path, headers, body } = request;
  let text = `${method} ${prefix}${path} HTTP/1.1\r\n`;
  for (const [name, value] of headers) text += `${name}: ${value}\r\n`;
  if (body !== undefined || WITH_BODY.has(method)) text += `content-length: ${body?.length ?? 0}\r\n`;
  const head = Buffer.from(`${text}\r\n`, "latin1");
  return body === undefined ? head : Buffer.concat([head, body]);
}
