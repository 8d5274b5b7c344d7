import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { parseCriterion } from "../../src/load/criteria/criterion.ts";
import { judge } from "../../src/load/gate.ts";
import type { Load } from "../../src/load/scenario/scenario.ts";
import { open, planOf, run, step } from "./support/engine.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function start(): Promise<string> {
  const made = createServer((_, response) => response.end("{}"));
  server = made;
  await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

async function judged(load: Load, awayAfterMs?: number, criterion = "success > 80%") {
  const origin = await start();
  // From the first request on: a busy machine may take long to begin.
  if (awayAfterMs !== undefined)
    server?.once("request", () =>
      setTimeout(() => {
        server?.close();
        server?.closeAllConnections();
      }, awayAfterMs),
    );
  const measured = await run(planOf(origin, load, [step(origin, "/")], { windowMs: 10_000 }));
  return judge(measured, { target: origin, criteria: [parseCriterion(criterion)], pointEstimate: true });
}

describe("a target that goes away", () => {
  it("fails a closed load, however small the share of its failures is", async () => {
    const closed: Load = { model: "closed", concurrency: 3, durationMs: 3000 };
    const { verdict, criteria, findings } = await judged(closed, 900, "success > 2%");
    expect(criteria[0]!.verdict).toBe("pass");
    expect(verdict).toBe("fail");
    expect(findings.map(({ rule }) => rule)).toEqual(["load-no-good-answer"]);
    expect(findings[0]!.message).toMatch(/no good answer at all, and \d+ failures: connection refused/);
  });

  it("has its share in an open load", async () => {
    const { verdict, findings } = await judged(open(40, 3000), 900);
    expect([verdict, findings]).toEqual(["fail", []]);
  });

  it("is no finding where it stays", async () => {
    const { verdict, findings } = await judged({ model: "closed", concurrency: 3, durationMs: 1200 });
    expect([verdict, findings]).toEqual(["pass", []]);
  });
});

describe("a redirect to a login", () => {
  it("is ok where that status is expected and the login is the target's own, and only there", async () => {
    const origin = await start();
    const locations: Record<string, string> = {
      "/own": "/login?next=/",
      "/whole": `${origin}/login`,
      "/vercel": "https://vercel.com/sso-api?url=x",
      "/access": "/cdn-cgi/access/login/x",
    };
    server!.removeAllListeners("request").on("request", ({ url }, response) => {
      response.writeHead(302, { location: locations[url ?? ""] }).end();
    });
    const steps = Object.keys(locations).map((path) => step(origin, path, { expectStatus: [302] }));
    const journeys = steps.map((one) => ({ name: one.name, weight: 1, steps: [one] }));
    const { endpoints } = await run(planOf(origin, open(80, 500), journeys));
    const kinds = endpoints.map(({ counts }) => [counts.ok > 0, counts.blocked > 0]);
    expect(kinds).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
    const [plain] = (await run(planOf(origin, open(20, 200), [step(origin, "/own")]))).endpoints;
    expect(plain!.counts.blocked).toBe(4);
  });
});

describe("a limit that lets nothing through", () => {
  it("is what was wanted where it is expected, and no good answer where it is not", async () => {
    const made = createServer((_, response) => response.writeHead(429, { "retry-after": "1" }).end());
    server = made;
    await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
    const origin = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
    const measured = await run(planOf(origin, open(40, 500), [step(origin, "/")], { windowMs: 10_000 }));
    const options = { target: origin, criteria: [parseCriterion("p99 < 2s")], pointEstimate: true };
    const { verdict, findings } = judge(measured, options);
    expect([verdict, findings.map(({ rule }) => rule)]).toEqual(["fail", ["load-no-good-answer"]]);
    expect(judge(measured, { ...options, expectsRateLimit: true }).verdict).toBe("pass");
  });
});
