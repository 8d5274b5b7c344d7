import { ProtocolError } from "./protocol-error.ts";

/** The head of an answer. Shared by all answers that have the same one: nobody may change it. */
export interface Head {
  status: number;
  /** By name in lower case; fields that came several times are joined by ", ", `set-cookie` by a line end. */
  headers: ReadonlyMap<string, string>;
  /** What ends the body; `length` counts with `chunked` false. */
  chunked: boolean;
  /** Undefined: the body ends with the connection. */
  length: number | undefined;
  keepAlive: boolean;
  /** Seconds that the server says it keeps an idle connection. */
  keepAliveTimeout: number | undefined;
}

// RFC 9112: a status line and field lines, each ended by CRLF; a name has no space behind it, a value no control
// characters but tabs; a line that begins with a space goes on with the value before it (obs-fold, 5.2).
const HEAD =
  /^HTTP\/1\.[01] [1-9]\d\d(?: [\t -~\x80-\xff]*)?\r\n(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t -~\x80-\xff]*\r\n(?:[\t ][\t -~\x80-\xff]*\r\n)*)*\r\n$/;

/** What a head that is not whole yet may look like so far. */
const BEGINNING = /^(?:$|H$|HT$|HTT$|HTTP$|HTTP\/$|HTTP\/1$|HTTP\/1\.$|HTTP\/1\.[01]$|HTTP\/1\.[01] )/;

/** @throws ProtocolError when what came can be no answer */
export function checkBeginning(text: string): void {
  if (!BEGINNING.test(text)) throw new ProtocolError("the answer is not HTTP/1.1");
  if (/(?:^|[^\r])\n/.test(text)) throw new ProtocolError("a line of the answer's head ends without CR");
}

/** Reads a head with all its line ends. @throws ProtocolError */
export function parseHead(text: string): Head {
  if (!HEAD.test(text)) {
    checkBeginning(text);
    throw new ProtocolError("the answer's head is malformed");
  }
  const lines = text.replace(/\r\n[\t ]+/g, " ").split("\r\n");
  const headers = new Map<string, string>();
  for (let at = 1; at < lines.length - 2; at++) {
    const line = lines[at]!;
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}${name === "set-cookie" ? "\n" : ", "}${value}`);
  }
  const coding = headers.get("transfer-encoding");
  const length = lengthOf(headers.get("content-length"));
  if (coding !== undefined && length !== undefined)
    throw new ProtocolError("the answer has both Content-Length and Transfer-Encoding");
  const connection = headers.get("connection")?.toLowerCase() ?? "";
  const keepAlive = text.startsWith("HTTP/1.1") ? !/\bclose\b/.test(connection) : /\bkeep-alive\b/.test(connection);
  const [, seconds] = /\btimeout=(\d+)/.exec(headers.get("keep-alive") ?? "") ?? [];
  return {
    status: Number(text.slice(9, 12)),
    headers,
    chunked: /(?:^|,)\s*chunked\s*$/i.test(coding ?? ""),
    length,
    keepAlive,
    keepAliveTimeout: seconds === undefined ? undefined : Number(seconds),
  };
}

/** Several equal lengths are one (RFC 9112, 6.3). */
function lengthOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const lengths = new Set(value.split(",").map((part) => part.trim()));
  const [length] = lengths;
  if (lengths.size > 1 || !/^\d{1,15}$/.test(length!))
    throw new ProtocolError("the answer's Content-Length is no number");
  return Number(length);
}
