import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import type { Socket } from "node:net";
import { type Exchange, keepBody } from "../exchange.ts";
import { connectFailure, connectionFailure } from "../failure.ts";
import { Http1Connection } from "../http1/connection.ts";
import { openSocket, type Target } from "../open-socket.ts";
import type { Carrier } from "../pool.ts";
import { WaitingLine } from "../waiting-line.ts";

/** Streams of one session, unless the server allows fewer. */
const STREAMS = 100;

/** HTTP/2 sessions to one origin, with many streams each. A server that chooses HTTP/1.1 gets that. */
export class Http2Pool implements Carrier {
  readonly #target: Target;
  readonly #origin: string;
  readonly #most: number;
  readonly #sessions = new Set<Session>();
  #opening = 0;
  #streams = 0;
  readonly #waiting = new WaitingLine();
  readonly #http1 = new Set<Http1Connection>();
  readonly #freeHttp1: Http1Connection[] = [];
  #choseHttp1 = false;

  /** @param most streams at once */
  constructor(target: Target, origin: string, most: number) {
    this.#target = target;
    this.#origin = origin;
    this.#most = most;
  }

  carry(exchange: Exchange, now: number): void {
    if (this.#send(exchange, now)) return;
    if (this.#streams + this.#opening >= this.#most) {
      this.#waiting.add(exchange);
      return;
    }
    exchange.attemptedAt = now;
    const room = this.#choseHttp1 ? 1 : STREAMS;
    if ((this.#opening + this.#young) * room > this.#waiting.size) this.#waiting.add(exchange);
    else this.#open(exchange, now);
  }

  /** Sessions that will take more once the server has said how many. */
  get #young(): number {
    let young = 0;
    for (const session of this.#sessions) if (session.isYoung) young++;
    return young;
  }

  #send(exchange: Exchange, now: number): boolean {
    if (this.#streams >= this.#most) return false;
    const session = [...this.#sessions].find(({ room }) => room > 0);
    if (this.#freeHttp1.length === 0 && session === undefined) return false;
    if (Number.isNaN(exchange.attemptedAt)) exchange.attemptedAt = now;
    this.#streams++;
    const http1 = this.#freeHttp1.pop();
    if (http1 !== undefined) http1.send(exchange, now);
    else session!.send(exchange, now, () => this.#freed());
    return true;
  }

  #freed(): void {
    this.#streams--;
    this.#next();
  }

  #next(): void {
    for (let exchange = this.#waiting.first; exchange !== undefined; exchange = this.#waiting.first) {
      if (this.#send(exchange, performance.now())) {
        this.#waiting.delete(exchange);
        continue;
      }
      if (this.#opening + this.#young === 0 && this.#streams < this.#most) {
        this.#waiting.delete(exchange);
        this.#open(exchange, performance.now());
      }
      return;
    }
  }

  withdraw(exchange: Exchange): void {
    this.#waiting.delete(exchange);
  }

  #open(exchange: Exchange, now: number): void {
    this.#opening++;
    const giveUp = openSocket(this.#target, undefined, (error, socket) => {
      this.#opening--;
      exchange.cancel = undefined;
      const opened = performance.now();
      if (error) {
        exchange.failed(connectFailure(error), opened);
        this.#next();
        return;
      }
      exchange.connectMs = opened - now;
      this.#adopt(socket);
      if (!this.#send(exchange, opened)) this.#waiting.add(exchange);
      this.#next();
    });
    exchange.cancel = () => {
      this.#opening--;
      giveUp();
      this.#next();
    };
  }

  #adopt(socket: Socket): void {
    const chosen = (socket as { alpnProtocol?: string | false }).alpnProtocol;
    if (this.#target.secure && chosen !== "h2") {
      this.#choseHttp1 = true;
      const connection = new Http1Connection(socket, this);
      socket.on("data", connection.onBytes);
      this.#http1.add(connection);
      this.#freeHttp1.push(connection);
      return;
    }
    const session = new Session(this.#origin, socket, () => this.#next());
    this.#sessions.add(session);
    socket.once("close", () => this.#sessions.delete(session));
  }

  onFree(connection: Http1Connection): void {
    this.#freeHttp1.push(connection);
    this.#freed();
  }

  onGone(connection: Http1Connection): void {
    const at = this.#freeHttp1.indexOf(connection);
    if (at >= 0) this.#freeHttp1.splice(at, 1);
    this.#http1.delete(connection);
    // One that was free held no place.
    if (at < 0) this.#freed();
    else this.#next();
  }

  close(): void {
    for (const session of this.#sessions) session.destroy();
    for (const connection of this.#http1) connection.destroy();
  }

  notes(): string[] {
    return this.#choseHttp1 ? ["HTTP/2 was asked for; the server chose HTTP/1.1."] : [];
  }
}

/** One HTTP/2 session. */
class Session {
  readonly #session: ClientHttp2Session;
  readonly #socket: Socket;
  #open = 0;
  #usable = true;
  #told = false;

  /** @param onChange it takes more, or nothing any more */
  constructor(origin: string, socket: Socket, onChange: () => void) {
    this.#socket = socket;
    this.#session = connect(origin, { createConnection: () => socket });
    const gone = () => {
      if (!this.#usable) return;
      this.#usable = false;
      this.#leave();
      onChange();
    };
    this.#session.on("goaway", gone).on("close", gone).on("error", gone);
    this.#session.once("remoteSettings", () => {
      this.#told = true;
      onChange();
    });
  }

  /** Ends the connection once nothing is under way on it: a server that has sent GOAWAY may keep its side open for ever. */
  #leave(): void {
    if (!this.#usable && this.#open === 0) this.destroy();
  }

  /** The server has not said yet how many streams it takes; it takes one. */
  get isYoung(): boolean {
    return !this.#told && this.#isOpen;
  }

  get #isOpen(): boolean {
    return this.#usable && !this.#session.closed && !this.#session.destroyed;
  }

  get room(): number {
    if (!this.#isOpen) return 0;
    if (!this.#told) return 1 - this.#open;
    return Math.min(STREAMS, this.#session.remoteSettings?.maxConcurrentStreams ?? STREAMS) - this.#open;
  }

  send(exchange: Exchange, now: number, done: () => void): void {
    const { method, path, headers, body } = exchange.request;
    const fields: Record<string, string> = { ":method": method, ":path": path };
    for (const [name, value] of headers) {
      if (name === "host") fields[":authority"] = value;
      else fields[name] = value;
    }
    this.#open++;
    const stream = this.#session.request(fields, { endStream: body === undefined });
    exchange.sentAt = now;
    let settled = false;
    const settle = (how: () => void) => {
      if (settled) return;
      settled = true;
      exchange.cancel = undefined;
      this.#open--;
      how();
      done();
      this.#leave();
    };
    exchange.cancel = () => {
      settle(() => {});
      stream.close(constants.NGHTTP2_CANCEL);
    };
    if (body !== undefined) stream.end(body);
    exchange.bytesOut = (body?.length ?? 0) + sizeOf(fields);
    listen(stream, exchange, settle);
  }

  destroy(): void {
    this.#usable = false;
    this.#session.destroy();
    this.#socket.destroy();
  }
}

function listen(stream: ClientHttp2Stream, exchange: Exchange, settle: (how: () => void) => void): void {
  const saidSo = endedByServer(stream);
  // 1xx come as "headers" and are skipped.
  stream.on("response", (fields) => {
    const headers = new Map<string, string>();
    for (const [name, value] of Object.entries(fields))
      if (!name.startsWith(":")) headers.set(name, Array.isArray(value) ? value.join("\n") : String(value));
    exchange.bytesIn += sizeOf(fields as Record<string, unknown>);
    exchange.started({ status: Number(fields[":status"]), headers }, performance.now());
  });
  stream.on("data", (bytes: Buffer) => {
    exchange.bytesIn += bytes.length;
    keepBody(exchange, bytes);
  });
  const broken = () => settle(() => exchange.failed(connectionFailure(new Error("closed")), performance.now()));
  stream.on("end", () => {
    if (exchange.head === undefined || !saidSo()) {
      // Node waits then until the request's body is read, which may be never.
      broken();
      return;
    }
    settle(() => exchange.answered(performance.now()));
    // A whole answer may come before the request's body was read, and nobody will read that any more (RFC 9113, 8.1).
    if (!stream.writableFinished) stream.close(constants.NGHTTP2_CANCEL);
  });
  stream.on("error", (error) => settle(() => exchange.failed(connectionFailure(error), performance.now())));
  stream.on("close", broken);
}

/**
 * Whether the server itself said that the answer is whole (END_STREAM). Node ends the body also where a stream is
 * reset with NO_ERROR, however much of the answer is missing; it closes the stream first then.
 */
function endedByServer(stream: ClientHttp2Stream): () => boolean {
  let said = false;
  const { push } = stream;
  stream.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk === null && !stream.closed) said = true;
    return push.call(stream, chunk, encoding);
  };
  return () => said;
}

/** As HTTP/1.1 would count them; HTTP/2 packs them. */
function sizeOf(fields: Record<string, unknown>): number {
  return Object.entries(fields).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 0);
}
