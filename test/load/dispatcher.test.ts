import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { ProbeClient } from "../../src/load/probes/client.ts";
import type { Transport } from "../../src/load/scenario/scenario.ts";
import { lookOnce } from "../../src/load/targets/look.ts";
import { selfSigned } from "./support/certificates.ts";
import { open, planOf, step } from "./support/engine.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** A proxy to whatever is named, with what it was asked for. */
async function proxy(): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"]}`);
    response.writeHead(204, { "x-by": "proxy" }).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers["proxy-authorization"]}`);
    const [, port] = request.url!.split(":");
    const through = connect(Number(port), "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    through.on("error", () => socket.destroy()).pipe(socket);
    socket.on("error", () => through.destroy()).pipe(through);
  });
  return { address: `http://u:p%20w@127.0.0.1:${await listen(server)}`, asked };
}

const CREDENTIALS = `Basic ${Buffer.from("u:p w").toString("base64")}`;

it("probes and the look before the load go through the proxy that the load goes through", async () => {
  const { address, asked } = await proxy();
  const origin = "http://shop.example";
  const { transport } = planOf(origin, open(1, 1000), [step(origin, "/")]);
  const proxied: Transport = { ...transport, proxy: { http: address } };
  const signal = AbortSignal.timeout(10_000);
  const client = new ProbeClient(proxied, signal);
  const answer = await client.ask({ method: "GET", url: `${origin}/a` });
  await client.close();
  const seen = await lookOnce({ ...proxied, url: new URL(`${origin}/b`), timeoutMs: 5000, signal });
  expect([answer?.status, seen.status, seen.headers.get("x-by")]).toEqual([204, 204, "proxy"]);
  expect(asked).toEqual([`GET ${origin}/a ${CREDENTIALS}`, `GET ${origin}/b ${CREDENTIALS}`]);
});

it("tunnels to what is encrypted, and checks its certificate", async () => {
  const { address, asked } = await proxy();
  const certificate = selfSigned("DNS:shop.example");
  const port = await listen(
    createSecureServer(certificate, (_, response) => response.end("secret")) as unknown as Server,
  );
  const url = new URL(`https://shop.example:${port}/`);
  const { transport } = planOf(url.origin, open(1, 1000), [step(url.origin, "/")]);
  const look = { ...transport, url, proxy: { https: address }, timeoutMs: 5000, signal: AbortSignal.timeout(10_000) };
  await expect(lookOnce(look)).rejects.toThrow(/self-signed/);
  const seen = await lookOnce({ ...look, tls: { verify: true, ca: certificate.cert } });
  expect([seen.beginning, [...new Set(asked)]]).toEqual(["secret", [`CONNECT shop.example:${port} ${CREDENTIALS}`]]);
});

it("what needs no proxy goes without one", async () => {
  const { address, asked } = await proxy();
  const port = await listen(createServer((_, response) => response.end("own")));
  const url = new URL(`http://127.0.0.1:${port}/`);
  const { transport } = planOf(url.origin, open(1, 1000), [step(url.origin, "/")]);
  const proxied = { ...transport, proxy: { http: address, noProxy: "127.0.0.1" } };
  const seen = await lookOnce({ ...proxied, url, timeoutMs: 5000, signal: AbortSignal.timeout(10_000) });
  expect([seen.beginning, asked]).toEqual(["own", []]);
});
