import type { RequestClass } from "../engine.ts";

/** What goes out, for either version of HTTP. */
export interface OutgoingRequest {
  method: string;
  /** Path and query, in the form that goes on the wire. */
  path: string;
  /** In order, names in lower case; without `host`, `content-length` and what the connection itself adds. */
  headers: readonly (readonly [string, string])[];
  body: Buffer | undefined;
  /** The whole request as HTTP/1.1 bytes, when it is always the same. */
  bytes?: Buffer;
}

/** What an answer says beside its body. */
export interface AnswerHead {
  status: number;
  /** By name in lower case. */
  headers: ReadonlyMap<string, string>;
}

/** Why there is no whole answer. */
export interface Failure {
  kind: RequestClass;
  /** One line, the same for all failures of its kind. */
  message: string;
  /** The machine that sends is at fault, not the target. */
  own?: boolean;
}

/**
 * A request on its way: whoever carries it writes down when what happened. Times in milliseconds of the monotonic
 * clock (`performance.now()`); NaN: it did not happen.
 */
export interface Exchange {
  readonly request: OutgoingRequest;
  /** Bytes of the body that are kept for a closer look, known once the head came; 0: none. */
  keep: number;
  /** When it was given to a connection, or one began to be opened for it. */
  attemptedAt: number;
  /** When its bytes were written. */
  sentAt: number;
  /** When the final head came. */
  readonly firstByteAt: number;
  /** Milliseconds to open the connection, where it was opened for it. */
  connectMs: number;
  readonly head: AnswerHead | undefined;
  /** What was kept of the body; more came than that when `bodyBytes` is larger. */
  body: Buffer[];
  bodyBytes: number;
  bytesIn: number;
  bytesOut: number;
  /** Where it stands in the line for a connection (`WaitingLine`). Undefined: it does not wait. */
  place: number | undefined;
  /** Set by whoever carries it: gives it up. Undefined: nobody carries it. */
  cancel: (() => void) | undefined;
  /** The final head came. */
  started(head: AnswerHead, now: number): void;
  /** The whole answer came. */
  answered(now: number): void;
  failed(failure: Failure, now: number): void;
}

/** Keeps the beginning of a body, of which `bytes` holds the next piece from `start` to `end`. */
export function keepBody(exchange: Exchange, bytes: Buffer, start = 0, end = bytes.length): void {
  const kept = Math.min(exchange.keep - Math.min(exchange.keep, exchange.bodyBytes), end - start);
  exchange.bodyBytes += end - start;
  if (kept > 0) exchange.body.push(Buffer.from(bytes.subarray(start, start + kept)));
}
