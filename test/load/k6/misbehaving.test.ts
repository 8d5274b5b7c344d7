import { afterAll, describe, expect, it } from "vitest";
import { CLASSES } from "../../../src/load/engine.ts";
import { k6Engine } from "../../../src/load/k6/engine.ts";
import { findK6 } from "../../../src/load/k6/find.ts";
import { selfSigned } from "../support/certificates.ts";
import { listen, MISBEHAVING, type Misbehaving } from "../support/misbehaving.ts";
import { constant, get, K6, pathWithK6, planOf, quiet } from "./support.ts";

const certificate = selfSigned();
const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});

/** What k6, or the HTTP client of Go under it, does in its own way: there is nothing that a script could see of it. */
const OTHERWISE: Record<string, string> = {
  "sends more bytes than it promised": "Go reads as far as was promised and closes the connection",
  "has a head of 200 KB": "Go reads heads of up to 10 MB",
};
const SERVERS = MISBEHAVING.filter(({ name }) => !(name in OTHERWISE));
const has = (server: Misbehaving, flag: string) => server.flags?.includes(flag) ?? false;

/** Classes of the requests to each of several servers, out of one run. */
async function classesOf(servers: readonly Misbehaving[]): Promise<Record<string, string>> {
  const targets = await Promise.all(
    servers.map(async (server) => {
      const { port, stop } = await listen(server.start(certificate));
      stops.push(stop);
      return { server, origin: `${server.scheme ?? "http"}://127.0.0.1:${port}` };
    }),
  );
  const steps = targets.map(({ server, origin }) => {
    const json = has(server, "Accept: application/json");
    return get(origin, "/", {
      name: server.name,
      expectJson: json,
      headers: json ? { accept: ["application/json"] } : {},
    });
  });
  const plan = planOf("http://127.0.0.1", steps, constant(servers.length * 8, 2, 400));
  plan.transport = {
    ...plan.transport,
    timeoutMs: 2500,
    origins: targets.map(({ origin }) => origin),
    http2: servers.some((server) => has(server, "--http2")),
    tls: { verify: false },
  };
  const k6 = await findK6({ path: pathWithK6(K6!) });
  const { endpoints } = await k6Engine(k6, { ...process.env }).run(plan, quiet());
  // A busy machine may leave k6 behind, which is then said; all that was sent is of one class, or half of it.
  const kinds = CLASSES.filter((name) => name !== "dropped");
  return Object.fromEntries(
    endpoints.map(({ name, counts }) => [name, kinds.filter((kind) => counts[kind] > 0).join(" and ")]),
  );
}

const expected = (servers: readonly Misbehaving[]) =>
  Object.fromEntries(servers.map(({ name, half, becomes }) => [name, half ? `ok and ${becomes}` : becomes]));

describe.skipIf(!K6)("servers that misbehave, on k6 (needs a k6)", () => {
  const plain = SERVERS.filter((server) => server.scheme !== "https");

  it("have each request in the class that it has on the embedded engine", async () => {
    expect(plain.length).toBeGreaterThan(20);
    expect(await classesOf(plain)).toEqual(expected(plain));
  });

  it.each(SERVERS.filter((server) => !plain.includes(server)))("over TLS too: one that $name", async (server) => {
    expect(await classesOf([server])).toEqual(expected([server]));
  });

  it("are known by name where k6 does otherwise", () => {
    expect(MISBEHAVING.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(OTHERWISE)));
  });
});
