import type { Exchange } from "./exchange.ts";
import { connectFailure } from "./failure.ts";
import { Http1Connection } from "./http1/connection.ts";
import { openSocket, type Target } from "./open-socket.ts";
import { WaitingLine } from "./waiting-line.ts";

/** Carries exchanges to one origin. */
export interface Carrier {
  /** Sends it now, opens a connection for it, or keeps it until one is free. */
  carry(exchange: Exchange, now: number): void;
  /** Takes back what waits for a free connection: that was not attempted. */
  withdraw(exchange: Exchange): void;
  close(): void;
  /** Sentences about the origin that every reader should see. */
  notes(): string[];
}

/** HTTP/1.1 connections to one origin, as many as arrivals need at once. The one that was used last is used next. */
export class Http1Pool implements Carrier {
  readonly #target: Target;
  readonly #prefix: string;
  readonly #most: number;
  readonly #free: Http1Connection[] = [];
  readonly #all = new Set<Http1Connection>();
  #opening = 0;
  /** In the order of arrival. */
  readonly #waiting = new WaitingLine();
  /** Those that have just given an answer. */
  #settling: Http1Connection[] = [];
  #settles = false;
  #answers = 0;
  #early = 0;
  /** Whether connections are used again: not with a server that closes them after its answers without saying so. */
  #reuses = true;

  /** @param prefix goes before paths, for a proxy that forwards */
  constructor(target: Target, most: number, prefix = "") {
    this.#target = target;
    this.#most = most;
    this.#prefix = prefix;
  }

  carry(exchange: Exchange, now: number): void {
    for (let connection = this.#free.pop(); connection !== undefined; connection = this.#free.pop()) {
      if (connection.isFresh(now)) {
        exchange.attemptedAt = now;
        connection.send(exchange, now);
        return;
      }
      this.#all.delete(connection);
      connection.destroy();
    }
    if (this.#all.size + this.#opening < this.#most) this.#open(exchange, now);
    else this.#waiting.add(exchange);
  }

  withdraw(exchange: Exchange): void {
    this.#waiting.delete(exchange);
  }

  #open(exchange: Exchange, now: number): void {
    this.#opening++;
    exchange.attemptedAt = now;
    let connection: Http1Connection | undefined;
    const giveUp = openSocket(
      this.#target,
      (bytes) => connection?.onBytes(bytes),
      (error, socket) => {
        this.#opening--;
        const opened = performance.now();
        exchange.cancel = undefined;
        if (error) {
          exchange.failed(connectFailure(error), opened);
          this.#next();
          return;
        }
        connection = new Http1Connection(socket, this, this.#prefix);
        this.#all.add(connection);
        exchange.connectMs = opened - now;
        connection.send(exchange, opened);
      },
    );
    exchange.cancel = () => {
      this.#opening--;
      giveUp();
      this.#next();
    };
  }

  onFree(connection: Http1Connection): void {
    this.#answers++;
    if (!this.#reuses) {
      this.#all.delete(connection);
      connection.destroy();
      this.#next();
      return;
    }
    // A server that closes after its answer may have said so by now, and we would see it in the next poll phase only.
    this.#settling.push(connection);
    if (this.#settles) return;
    this.#settles = true;
    setImmediate(() => setImmediate(() => this.#settle()));
  }

  #settle(): void {
    this.#settles = false;
    const now = performance.now();
    for (const connection of this.#settling.splice(0)) {
      const exchange = connection.isFresh(now) ? this.#waiting.shift() : undefined;
      if (exchange === undefined) {
        this.#free.push(connection);
        continue;
      }
      exchange.attemptedAt = now;
      connection.send(exchange, now);
    }
  }

  onGone(connection: Http1Connection, early: boolean): void {
    if (early) this.#early++;
    if (this.#early >= 3 && this.#early * 2 > this.#answers) this.#reuses = false;
    this.#all.delete(connection);
    for (const list of [this.#free, this.#settling]) {
      const at = list.lastIndexOf(connection);
      if (at >= 0) list.splice(at, 1);
    }
    this.#next();
  }

  /** A place became free: open a connection for what waits. */
  #next(): void {
    if (this.#waiting.size === 0 || this.#all.size + this.#opening >= this.#most) return;
    const exchange = this.#waiting.shift();
    if (exchange !== undefined) this.#open(exchange, performance.now());
  }

  close(): void {
    for (const connection of this.#all) connection.destroy();
    this.#all.clear();
    this.#free.length = 0;
  }

  notes(): string[] {
    return this.#reuses
      ? []
      : [
          'The server closes connections after its answers without saying so (no "Connection: close"): every request opened its own.',
        ];
  }
}
