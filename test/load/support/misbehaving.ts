import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createSecureServer } from "node:http2";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { gzipSync } from "node:zlib";
import type { RequestClass } from "../../../src/load/engine.ts";
import type { Certificate } from "./certificates.ts";

/** A server that does something that servers should not, or should not be measured by. */
export interface Misbehaving {
  name: string;
  scheme?: "http" | "https";
  start(certificate: Certificate): Server;
  /** Class of every request; `half`: of every other one, the rest being ok. */
  becomes: RequestClass;
  half?: boolean;
  verdict: "pass" | "fail";
  /** More flags for `backend-kit load run`. */
  flags?: string[];
  /** Part of what the report says about it. */
  says?: RegExp;
}

/** Answers every request head with raw bytes. */
const raw = (answer: (socket: Socket, count: number) => void) => () => {
  let count = 0;
  return createServer((socket) => {
    let text = "";
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        text = text.slice(end + 4);
        answer(socket, count++);
      }
    });
  });
};

const http = (answer: (response: ServerResponse, request: IncomingMessage, count: number) => void) => () => {
  let count = 0;
  return createHttpServer((request, response) => answer(response, request, count++));
};

const OK = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
const ZEROS = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const JSON_HEADER = ["-H", "Accept: application/json"];
const page = (title: string) => `<!doctype html><html><head><title>${title}</title></head><body></body></html>`;

export const MISBEHAVING: Misbehaving[] = [
  {
    name: "closes without an answer",
    start: raw((socket) => socket.destroy()),
    becomes: "reset",
    verdict: "fail",
  },
  {
    name: "resets within the body",
    start: raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf");
      setTimeout(() => socket.resetAndDestroy(), 5);
    }),
    becomes: "reset",
    verdict: "fail",
  },
  {
    name: "promises more bytes than it sends",
    start: raw((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort")),
    becomes: "reset",
    verdict: "fail",
  },
  {
    name: "sends more bytes than it promised",
    start: raw((socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nmuch more")),
    becomes: "invalid",
    verdict: "fail",
    says: /more bytes came than the answer has/,
  },
  {
    name: "ends within a chunked body",
    start: raw((socket) => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n")),
    becomes: "reset",
    verdict: "fail",
  },
  {
    name: "sends a head that never ends",
    start: raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("x-more: 1\r\n"), 20);
      socket.on("close", () => clearInterval(timer));
    }),
    becomes: "timeout",
    verdict: "fail",
  },
  {
    name: "sends a body that never ends",
    start: raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
      const timer = setInterval(() => socket.write("5\r\nhello\r\n"), 20);
      socket.on("close", () => clearInterval(timer));
    }),
    becomes: "timeout",
    verdict: "fail",
    says: /body did not end in time/,
  },
  {
    name: "never answers",
    start: raw(() => {}),
    becomes: "timeout",
    verdict: "fail",
  },
  {
    name: "informs before it answers",
    start: raw((socket) =>
      socket.write(`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n${OK}`),
    ),
    becomes: "ok",
    verdict: "pass",
  },
  {
    name: "closes kept-alive connections without saying so",
    start: raw((socket) => socket.end(OK)),
    becomes: "ok",
    verdict: "pass",
  },
  {
    name: "closes kept-alive connections, and says so",
    start: http((response) => response.setHeader("connection", "close").end("{}")),
    becomes: "ok",
    verdict: "pass",
  },
  {
    name: "redirects to a login",
    start: http((response) =>
      response.writeHead(302, { location: "https://vercel.com/sso-api?url=https%3A%2F%2Fx&nonce=secret" }).end(),
    ),
    becomes: "blocked",
    verdict: "fail",
    says: /vercel\.com\/sso-api/,
  },
  {
    name: "redirects to another path",
    start: http((response) => response.writeHead(301, { location: "/new" }).end()),
    becomes: "wrong_status",
    verdict: "fail",
    says: /a redirect to \/new/,
  },
  {
    name: "wants to know who asks",
    start: http((response) => response.writeHead(401).end("{}")),
    becomes: "wrong_status",
    verdict: "fail",
    says: /not allowed \(401 or 403\)/,
  },
  {
    name: "limits the rate",
    start: http((response) => response.writeHead(429, { "retry-after": "1" }).end("{}")),
    becomes: "wrong_status",
    verdict: "fail",
    says: /rate limit \(429\)/,
  },
  {
    name: "hides behind a challenge with a header",
    start: http((response) => response.writeHead(403, { "cf-mitigated": "challenge" }).end(page("Just a moment..."))),
    becomes: "blocked",
    verdict: "fail",
    says: /a challenge page of Cloudflare/,
  },
  {
    name: "hides behind a challenge with status 200",
    start: http((response) => response.setHeader("content-type", "text/html").end(page("Vercel Security Checkpoint"))),
    becomes: "blocked",
    verdict: "fail",
    says: /a challenge page of Vercel/,
  },
  {
    name: "hides behind a page without a title",
    start: http((response) =>
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          '<html><head><meta name="robots" content="noindex"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?x=1"></iframe></body></html>',
        ),
    ),
    becomes: "blocked",
    verdict: "fail",
    says: /Imperva/,
  },
  {
    name: "answers with HTML where JSON was asked for",
    start: http((response) => response.setHeader("content-type", "text/html").end(page("Welcome"))),
    becomes: "invalid",
    verdict: "fail",
    flags: JSON_HEADER,
    says: /HTML in place of JSON/,
  },
  {
    name: "fails every other request",
    start: http((response, _, count) => response.writeHead(count % 2 === 0 ? 200 : 500).end("{}")),
    becomes: "wrong_status",
    half: true,
    verdict: "fail",
    says: /5xx/,
  },
  {
    name: "sends a gzip bomb",
    start: http((response) =>
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/html" }).end(ZEROS),
    ),
    becomes: "ok",
    verdict: "pass",
  },
  {
    name: "speaks another protocol",
    start: raw((socket) => socket.write("SSH-2.0-OpenSSH_9.2\r\n")),
    becomes: "invalid",
    verdict: "fail",
    says: /not HTTP\/1\.1/,
  },
  {
    name: "has a head of 120 KB",
    start: raw((socket) => socket.write(OK.replace("\r\n\r\n", `\r\nx-large: ${"x".repeat(120 * 1024)}\r\n\r\n`))),
    becomes: "ok",
    verdict: "pass",
  },
  {
    name: "has a head of 200 KB",
    start: raw((socket) => socket.write(OK.replace("\r\n\r\n", `\r\nx-large: ${"x".repeat(200 * 1024)}\r\n\r\n`))),
    becomes: "invalid",
    verdict: "fail",
    says: /larger than 128 KB/,
  },
  {
    name: "switches protocols unasked",
    start: raw((socket) =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
    ),
    becomes: "invalid",
    verdict: "fail",
  },
  {
    name: "gives two lengths",
    start: raw((socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}")),
    becomes: "invalid",
    verdict: "fail",
  },
  {
    name: "ends the body with the connection, as HTTP/1.0 did",
    start: raw((socket) => socket.end("HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\nall of it")),
    becomes: "ok",
    verdict: "pass",
  },
  {
    name: "speaks HTTP/2 only, and is asked for it",
    scheme: "https",
    start: (certificate) => createSecureServer(certificate, (_, response) => response.end("{}")) as unknown as Server,
    becomes: "ok",
    verdict: "pass",
    flags: ["--http2", "--no-verify-ssl"],
  },
  {
    name: "has a certificate that is trusted on demand",
    scheme: "https",
    start: (certificate) =>
      createTlsServer(certificate, (socket) => socket.on("error", () => {}).on("data", () => socket.write(OK))),
    becomes: "ok",
    verdict: "pass",
    flags: ["--no-verify-ssl"],
  },
];

export async function listen(server: Server): Promise<{ port: number; stop: () => void }> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("close", () => sockets.delete(socket))));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
