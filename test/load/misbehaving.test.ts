import { createSecureServer } from "node:http2";
import { createServer, type Server } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, describe, expect, it } from "vitest";
import { CLASSES } from "../../src/load/engine.ts";
import type { LoadResult } from "../../src/load/result.ts";
import { backendKit, directoryOf } from "../support/command-line.ts";
import { selfSigned } from "./support/certificates.ts";
import { listen, MISBEHAVING } from "./support/misbehaving.ts";

const certificate = selfSigned();
const other = selfSigned("DNS:other.example");
const otherFile = `${directoryOf({ "ca.pem": other.cert })}/ca.pem`;
const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});

async function serve(server: Server): Promise<number> {
  const { port, stop } = await listen(server);
  stops.push(stop);
  return port;
}

const SHORT = ["--rate", "40", "-d", "1s", "--warmup", "200ms", "--point-estimate", "--json"];

async function load(url: string, ...flags: string[]) {
  // A busy machine sends late; that is no matter here, and the times are judged elsewhere.
  const criteria = ["--criterion", "success > 99.5%"];
  const { code, stdout, stderr } = await backendKit(["load", "run", url, ...SHORT, ...criteria, ...flags]);
  return { code, stderr, result: JSON.parse(stdout) as LoadResult };
}

describe("a server that", () => {
  it.concurrent.each(MISBEHAVING)("$name: $becomes", async (server) => {
    const port = await serve(server.start(certificate));
    const { code, result } = await load(
      `${server.scheme ?? "http"}://127.0.0.1:${port}/`,
      "-t",
      server.becomes === "timeout" ? "600ms" : "20s",
      ...(server.flags ?? []),
    );
    const { intended, sent, ok } = result.requests;
    expect(intended).toBe(40);
    expect(CLASSES.reduce((sum, name) => sum + result.requests[name], 0)).toBe(intended);
    expect(ok <= sent && sent <= intended).toBe(true);
    const seen = Object.fromEntries(
      CLASSES.filter((name) => result.requests[name] > 0).map((name) => [name, result.requests[name]]),
    );
    expect(seen).toEqual(server.half ? { ok: 20, [server.becomes]: 20 } : { [server.becomes]: 40 });
    expect([result.verdict, code]).toEqual([server.verdict, server.verdict === "pass" ? 0 : 1]);
    if (server.says) expect(JSON.stringify([result.errors, result.recommendations])).toMatch(server.says);
    // A query may hold secrets.
    expect(JSON.stringify(result)).not.toContain("nonce=");
  });
});

describe("a target that cannot be reached is an error, in words and in JSON:", () => {
  it.concurrent.each<[string, string[], RegExp, () => Promise<string>]>([
    [
      "nobody listens",
      [],
      /connection refused; is the server running/,
      async () => {
        const { port, stop } = await listen(createServer());
        stop();
        return `http://127.0.0.1:${port}/`;
      },
    ],
    ["the name is unknown", [], /the name has no address/, async () => "http://no-such-host.invalid/"],
    [
      "the certificate is self-signed",
      [],
      /self-signed.*--no-verify-ssl/,
      async () => `https://127.0.0.1:${await serve(createTlsServer(certificate))}/`,
    ],
    [
      "the certificate is for another name",
      ["--ca", "CA"],
      /for another name/,
      async () => `https://localhost:${await serve(createTlsServer(other))}/`,
    ],
    [
      "it speaks HTTP/2 only",
      ["--no-verify-ssl"],
      /try --http2/,
      async () => `https://127.0.0.1:${await serve(createSecureServer(certificate) as unknown as Server)}/`,
    ],
    [
      "it speaks no TLS",
      [],
      /does not speak TLS on this port.*try http:/,
      async () =>
        `https://127.0.0.1:${await serve(createServer((socket) => socket.on("error", () => {}).on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"))))}/`,
    ],
  ])("%s", async (_, flags, words, start) => {
    const url = await start();
    const { code, stderr, result } = await load(url, ...flags.map((flag) => (flag === "CA" ? otherFile : flag)));
    expect(code).toBe(3);
    expect(stderr).toMatch(words);
    expect(result).toMatchObject({
      gate: "load-test",
      verdict: "error",
      target: url,
      requests: { intended: 0, sent: 0 },
    });
    expect(result.notes[0]).toMatch(words);
  });
});
