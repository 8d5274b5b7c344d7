import { createServer, type Socket } from "node:net";
import { request } from "undici";
import { describe, expect, it } from "vitest";
import type { Head } from "../../../src/load/embedded/http1/head.ts";
import { ProtocolError } from "../../../src/load/embedded/http1/protocol-error.ts";
import { ResponseParser } from "../../../src/load/embedded/http1/response-parser.ts";

interface Parsed {
  heads: Head[];
  body: string;
  /** `open`: more is awaited when the bytes are over, and the connection's end does not end the answer. */
  end: "whole" | "open" | string;
}

/** Parses an answer that comes in pieces and then ends with its connection. */
function parse(pieces: string[], method = "GET"): Parsed {
  const parsed: Parsed = { heads: [], body: "", end: "open" };
  const parser = new ResponseParser({
    onHead: (head) => parsed.heads.push(head),
    onBody: (bytes, start, end) => {
      parsed.body += bytes.toString("latin1", start, end);
    },
    onEnd: () => {
      parsed.end = "whole";
    },
  });
  parser.expect(method);
  try {
    for (const piece of pieces) parser.push(Buffer.from(piece, "latin1"));
    if (parser.busy) parser.close();
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    parsed.end = error.message;
  }
  return parsed;
}

const CASES: [name: string, answer: string, end: RegExp, body?: string, method?: string][] = [
  ["a length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", /whole/, "hello"],
  ["no body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", /whole/, ""],
  [
    "chunks",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n",
    /whole/,
    "hello world",
  ],
  [
    "trailers",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\nA\r\n0123456789\r\n0\r\nx: y\r\nz: w\r\n\r\n",
    /whole/,
    "0123456789",
  ],
  ["the connection's end", "HTTP/1.1 200 OK\r\n\r\nall of it", /whole/, "all of it"],
  ["HTTP/1.0", "HTTP/1.0 200 OK\r\nserver: old\r\n\r\nall", /whole/, "all"],
  ["no reason", "HTTP/1.1 200\r\ncontent-length: 1\r\n\r\nx", /whole/, "x"],
  ["204", "HTTP/1.1 204 No Content\r\n\r\n", /whole/, ""],
  ["304 with a length", "HTTP/1.1 304 Not Modified\r\ncontent-length: 10\r\n\r\n", /whole/, ""],
  ["HEAD", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n", /whole/, "", "HEAD"],
  [
    "1xx before it",
    "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 102 P\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
    /whole/,
    "ok",
  ],
  [
    "100 that nobody asked for",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
    /whole/,
    "ok",
  ],
  ["equal lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 2\r\n\r\nok", /whole|no number/],
  ["an end within the body", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello", /open/, "hello"],
  ["an end within a chunk", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhel", /open/, "hel"],
  [
    "an end before the last chunk",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n",
    /open/,
    "hello",
  ],
  ["an end within the head", "HTTP/1.1 200 OK\r\ncontent-le", /open/, ""],
  ["nothing", "", /open/, ""],
  ["too much", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhello", /more bytes came/, "he"],
  ["another protocol", "SSH-2.0-OpenSSH\r\n", /not HTTP\/1\.1/],
  ["HTTP/2's preface", "\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x80", /not HTTP\/1\.1/],
  ["a later version", "HTTP/2.0 200 OK\r\n\r\n", /not HTTP\/1\.1/],
  ["a status of two digits", "HTTP/1.1 20 OK\r\n\r\n", /malformed/],
  ["a space before the colon", "HTTP/1.1 200 OK\r\ncontent-length : 2\r\n\r\nok", /malformed/],
  ["a field without a colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n", /malformed/],
  ["a zero byte in a value", "HTTP/1.1 200 OK\r\nx: a\x00b\r\n\r\n", /malformed/],
  ["line ends without CR", "HTTP/1.1 200 OK\ncontent-length: 2\n\nok", /without CR/],
  ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nok", /no number/],
  ["a length below zero", "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n", /no number/],
  ["a length in hex", "HTTP/1.1 200 OK\r\ncontent-length: 0x2\r\n\r\nok", /no number/],
  [
    "length and chunks",
    "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
    /both/,
  ],
  ["a chunk without a size", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n", /no number/],
  [
    "a chunk that is too long",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nokay\r\n0\r\n\r\n",
    /longer than it says/,
    "ok",
  ],
  ["chunks without CR", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\nok\n0\n\n", /without CR/],
  [
    "another protocol, unasked",
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    /switched protocols/,
  ],
];

describe("an answer with", () => {
  it.each(CASES)("%s", (_, answer, end, body, method) => {
    const whole = parse([answer], method);
    expect(whole.end).toMatch(end);
    if (body !== undefined) expect(whole.body).toBe(body);
    // However it is cut, it is the same answer; only what comes after its end may then be another read.
    const bytes = parse([...answer], method);
    expect([bytes.end, bytes.body]).toEqual([whole.end, whole.body]);
    for (let size = 2; size < Math.min(40, answer.length); size += 3)
      expect(parse(answer.match(new RegExp(`.{1,${size}}`, "gs"))!, method)).toEqual(whole);
  });

  it("fields of the same name has them joined, and folded lines are one", () => {
    const { heads } = parse([
      "HTTP/1.1 200 OK\r\nA: 1\r\na: 2\r\nset-cookie: x=1\r\nSet-Cookie: y=2\r\nb: one\r\n  two\r\ncontent-length: 0\r\n\r\n",
    ]);
    expect(Object.fromEntries(heads[0]!.headers)).toEqual({
      a: "1, 2",
      "set-cookie": "x=1\ny=2",
      b: "one two",
      "content-length": "0",
    });
  });

  it.each([
    ["HTTP/1.1 200 OK\r\ncontent-length: 0", true],
    ["HTTP/1.1 200 OK\r\nconnection: Close\r\ncontent-length: 0", false],
    ["HTTP/1.0 200 OK\r\ncontent-length: 0", false],
    ["HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 0", true],
  ])("%j keeps its connection: %s", (head, keepAlive) => {
    expect(parse([`${head}\r\n\r\n`]).heads[0]!.keepAlive).toBe(keepAlive);
  });

  it("a head of 128 KB is read, one that never ends is given up", () => {
    const field = `x: ${"y".repeat(1021)}\r\n`;
    const large = `HTTP/1.1 200 OK\r\n${field.repeat(127)}content-length: 0\r\n\r\n`;
    expect(parse(large.match(/.{1,16000}/gs)!).end).toBe("whole");
    expect(parse(`HTTP/1.1 200 OK\r\n${field.repeat(200)}`.match(/.{1,16000}/gs)!).end).toMatch(/larger than 128 KB/);
  });
});

/** What undici, which is the reference, makes of an answer. */
async function undici(answer: string, method: string): Promise<"whole" | "not"> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {}).once("data", () => socket.end(Buffer.from(answer, "latin1")));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { body } = await request(`http://127.0.0.1:${(server.address() as { port: number }).port}/`, {
      method,
      reset: true,
    });
    await body.text();
    return "whole";
  } catch {
    return "not";
  } finally {
    server.close();
    for (const socket of open) socket.destroy();
  }
}

describe("undici agrees on", () => {
  /** Where it does not, RFC 9110, 15.2 and RFC 9112, 2.3 and 6.3 decide; surplus bytes are another answer to it. */
  const own = ["100 that nobody asked for", "equal lengths", "too much", "a later version"];
  it.each(CASES.filter(([name]) => !own.includes(name)))("%s", async (_, answer, __, ___, method = "GET") => {
    expect(parse([answer], method).end === "whole" ? "whole" : "not").toBe(await undici(answer, method));
  });
});
