import { checkBeginning, type Head, parseHead } from "./head.ts";
import { ProtocolError } from "./protocol-error.ts";

/** Told what is found in the bytes. */
export interface ResponseSink {
  /** The final head; 1xx were skipped. */
  onHead(head: Head): void;
  /** A piece of the body, without its framing: from `start` to `end`. Only valid during the call. */
  onBody(bytes: Buffer, start: number, end: number): void;
  /** The answer is whole. */
  onEnd(): void;
}

/** 128 KB of fields, and room for the status line. */
const MOST_HEAD_BYTES = 132 * 1024;
const MOST_CHUNK_LINE = 16 * 1024;

const STATES = {
  idle: 0,
  head: 1,
  length: 2,
  untilClose: 3,
  chunkSize: 4,
  chunkData: 5,
  chunkEnd: 6,
  trailer: 7,
} as const;
const { idle, head, length, untilClose, chunkSize, chunkData, chunkEnd, trailer } = STATES;
type State = (typeof STATES)[keyof typeof STATES];

const NONE = Buffer.alloc(0);
const CR = 13;
const LF = 10;

/** Heads that came last, by their text, of all connections: who judges answers knows one again by its identity. */
const heads = new Map<string, Head>();
const MOST_HEADS = 32;

function knownHead(text: string): Head {
  const known = heads.get(text);
  if (known !== undefined) return known;
  const head = parseHead(text);
  if (heads.size >= MOST_HEADS) heads.clear();
  // A long head is seldom one that comes again.
  if (text.length < 4096) heads.set(text, head);
  return head;
}

/**
 * Reads the answers of one HTTP/1.1 connection, one request at a time (no pipelining), as RFC 9112 says: Content-Length,
 * chunked with trailers, or until the connection closes; 1xx are skipped; HEAD, 204 and 304 have no body. What breaks
 * the framing is a `ProtocolError`, never a guess.
 */
export class ResponseParser {
  #state: State = idle;
  #sink: ResponseSink;
  #isHead = false;
  /** Of a head that is not whole yet. */
  #kept: Buffer | undefined;
  /** Bytes of the body or of the chunk that are still to come. */
  #left = 0;
  #line = "";
  /** The head that came last, with all its line ends. */
  #lastBytes: Buffer = NONE;
  #lastHead: Head | undefined;

  constructor(sink: ResponseSink) {
    this.#sink = sink;
  }

  /** Whether an answer is awaited or under way. */
  get busy(): boolean {
    return this.#state !== idle;
  }

  /** A request was sent: its answer comes next. */
  expect(method: string): void {
    this.#isHead = method === "HEAD";
    this.#state = head;
  }

  /** Bytes came. @throws ProtocolError */
  push(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.length) {
      switch (this.#state) {
        case idle:
          throw new ProtocolError("more bytes came than the answer has");
        case head:
          at = this.#readHead(bytes, at);
          break;
        case length:
        case untilClose:
        case chunkData:
          at = this.#readBody(bytes, at);
          break;
        default:
          at = this.#readChunkFraming(bytes, at);
      }
    }
  }

  /** The connection ended. @returns whether that ends the answer as it should */
  close(): boolean {
    if (this.#state !== untilClose) return false;
    this.#finish();
    return true;
  }

  #readHead(bytes: Buffer, at: number): number {
    const kept = this.#kept;
    // Most answers of a server have the head of the one before them.
    const same = at + this.#lastBytes.length;
    if (
      kept === undefined &&
      this.#lastHead !== undefined &&
      same <= bytes.length &&
      bytes.compare(this.#lastBytes, 0, this.#lastBytes.length, at, same) === 0
    ) {
      this.#enterBody(this.#lastHead);
      return same;
    }
    const all =
      kept === undefined ? (at === 0 ? bytes : bytes.subarray(at)) : Buffer.concat([kept, bytes.subarray(at)]);
    const end = all.indexOf("\r\n\r\n", kept === undefined ? 0 : Math.max(0, kept.length - 3), "latin1");
    if (end > MOST_HEAD_BYTES || (end < 0 && all.length > MOST_HEAD_BYTES))
      throw new ProtocolError("the answer's head is larger than 128 KB");
    if (end < 0) {
      if ((kept?.length ?? 0) < 1024 || all.length < 4096) checkBeginning(all.toString("latin1"));
      this.#kept = kept === undefined ? Buffer.from(all) : all;
      return bytes.length;
    }
    this.#kept = undefined;
    this.#lastHead = knownHead(all.toString("latin1", 0, end + 4));
    this.#lastBytes = Buffer.from(all.subarray(0, end + 4));
    this.#enterBody(this.#lastHead);
    return at + end + 4 - (kept?.length ?? 0);
  }

  #enterBody(found: Head): void {
    const { status } = found;
    if (status === 101) throw new ProtocolError("the server switched protocols, which nobody asked for");
    // RFC 9110, 15.2: a client must be able to read any number of 1xx before the answer, also unexpected ones.
    if (status < 200) return;
    this.#sink.onHead(found);
    if (this.#isHead || status === 204 || status === 304) this.#finish();
    else if (found.chunked) {
      this.#line = "";
      this.#state = chunkSize;
    } else if (found.length === 0) this.#finish();
    else if (found.length !== undefined && !found.headers.has("transfer-encoding")) {
      this.#left = found.length;
      this.#state = length;
    } else this.#state = untilClose;
  }

  #readBody(bytes: Buffer, at: number): number {
    const end = this.#state === untilClose ? bytes.length : Math.min(bytes.length, at + this.#left);
    this.#sink.onBody(bytes, at, end);
    this.#left -= end - at;
    if (this.#left === 0 && this.#state === length) this.#finish();
    else if (this.#left === 0 && this.#state === chunkData) {
      this.#line = "";
      this.#state = chunkEnd;
    }
    return end;
  }

  /** Lines between the pieces of a chunked body: sizes, ends of chunks, trailers. */
  #readChunkFraming(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(LF, at);
    this.#line += bytes.toString("latin1", at, end < 0 ? bytes.length : end);
    if (this.#line.length > MOST_CHUNK_LINE) throw new ProtocolError("a line between the chunks is too long");
    if (end < 0) return bytes.length;
    if (this.#line.charCodeAt(this.#line.length - 1) !== CR)
      throw new ProtocolError("a line between the chunks ends without CR");
    const line = this.#line.slice(0, -1);
    this.#line = "";
    if (this.#state === chunkEnd) {
      if (line !== "") throw new ProtocolError("a chunk is longer than it says");
      this.#state = chunkSize;
    } else if (this.#state === chunkSize) {
      const [, digits] = /^([0-9a-f]{1,12})[\t ]*(?:;[\t -~\x80-\xff]*)?$/i.exec(line) ?? [];
      if (digits === undefined) throw new ProtocolError("the size of a chunk is no number");
      this.#left = Number.parseInt(digits, 16);
      this.#state = this.#left === 0 ? trailer : chunkData;
    } else if (line === "") this.#finish();
    return end + 1;
  }

  #finish(): void {
    this.#state = idle;
    this.#sink.onEnd();
  }
}
