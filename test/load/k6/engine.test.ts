import { mkdtempSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { intendedOf, type Plan } from "../../../src/load/engine.ts";
import { k6Engine } from "../../../src/load/k6/engine.ts";
import { findK6 } from "../../../src/load/k6/find.ts";
import { EnvironmentError, UsageError } from "../../../src/report/errors.ts";
import { constant, get, json, K6, pathWithK6, planOf, quiet, serve } from "./support.ts";

async function run(plan: Plan, context = quiet()) {
  const k6 = await findK6({ path: pathWithK6(K6!) });
  return k6Engine(k6, { ...process.env }).run(plan, context);
}

describe("a plan that k6 cannot run", () => {
  it("is refused before anything is asked of the target", async () => {
    const plan = planOf("http://127.0.0.1:1", [get("http://127.0.0.1:1", "/")], constant(1, 1), { workers: 2 });
    const none = { path: "/nowhere/k6" } as Parameters<typeof k6Engine>[0];
    await expect(k6Engine(none, {}).run(plan, quiet())).rejects.toThrow("--workers is of the embedded engine");
  });
});

describe.skipIf(!K6)("a scenario on k6 (needs a k6)", () => {
  it("sends every arrival of the measured phase, and leaves the warm-up out", async () => {
    const target = await serve((_, response) => response.end("fine"));
    const measured = await run(planOf(target.origin, [get(target.origin, "/")], constant(50, 2), { warmupMs: 1000 }));
    await target.stop();
    expect(measured.engine.kind).toBe("k6");
    expect(intendedOf(measured.total.counts)).toBe(100);
    // A busy machine may leave k6 behind; what it did not send is dropped, and nothing is lost.
    const { ok, dropped } = measured.total.counts;
    expect(ok + dropped).toBe(100);
    expect(ok).toBeGreaterThan(50);
    expect(measured.warmup).toMatchObject({ durationMs: 1000, requests: 50 });
    expect(measured.windows.map(({ counts }) => intendedOf(counts))).toEqual([50, 50]);
    expect(measured.seconds).toHaveLength(2);
    expect(measured.intendedRate).toBe(50);
    expect(target.requests.length).toBeGreaterThanOrEqual(ok);
  });

  it("puts data into requests, takes values out of answers, and checks answers against schemas", async () => {
    let made = 0;
    const target = await serve((request, response) => {
      if (request.method === "POST") json(response, 201, { data: { id: ++made } });
      else json(response, 200, { id: request.url!.endsWith("3") ? "not a number" : 1 });
    });
    const { origin } = target;
    const journey = {
      name: "order",
      weight: 1,
      data: { order: "in-order" as const, rows: [{ sku: "a b" }, { sku: "c" }] },
      steps: [
        get(origin, "/orders", {
          name: "POST /orders",
          method: "POST",
          url: [`${origin}/orders?sku=`, { variable: "sku", raw: false }],
          body: { kind: "json", value: { sku: "{{sku}}", note: "for {{sku}}", n: 1 } },
          expectJson: true,
          extract: { id: { from: "json", path: ["data", "id"] } },
        }),
        get(origin, "/orders/{id}", {
          url: [`${origin}/orders/`, { variable: "id", raw: false }],
          expectJson: true,
          schemas: { "2XX": { type: "object", properties: { id: { type: "integer" } }, required: ["id"] } },
        }),
      ],
    };
    const measured = await run(planOf(origin, [journey], constant(5, 1)));
    await target.stop();
    const posts = target.requests.filter(({ method }) => method === "POST");
    expect(posts[0]).toMatchObject({ url: "/orders?sku=a%20b", body: '{"sku":"a b","note":"for a b","n":1}' });
    expect(posts[1]!.url).toBe("/orders?sku=c");
    const [post, read] = measured.endpoints;
    const { ok } = post!.counts;
    expect(ok).toBeGreaterThanOrEqual(3);
    expect(post!.name).toBe("POST /orders");
    expect(read).toMatchObject({ name: "GET /orders/{id}", counts: { ok: ok - 1, invalid: 1 } });
    expect(measured.errors).toEqual([{ kind: "invalid", message: "against its schema", count: 1 }]);
  });

  it("reads what was to be JSON to its end, where there can be a body", async () => {
    const type = { "content-type": "application/json" };
    const target = await serve((request, response) => {
      if (request.url === "/none") response.writeHead(204, type).end();
      else response.writeHead(200, type).end({ "/cut": '{"cut":', "/mark": "\ufeff{}", "/null": "null" }[request.url!]);
    });
    const step = (path: string, method = "GET") =>
      get(target.origin, path, { name: `${method} ${path}`, method, expectJson: true, schemas: { "2XX": {} } });
    const steps = [step("/none"), step("/mark"), step("/null"), step("/empty", "HEAD"), step("/empty"), step("/cut")];
    const journeys = steps.map((one) => ({ name: one.name, weight: 1, steps: [one] }));
    const measured = await run(planOf(target.origin, journeys, constant(60, 1)));
    await target.stop();
    const invalid = measured.endpoints.filter(({ counts }) => counts.invalid > 0);
    expect(invalid.map(({ name }) => name)).toEqual(["GET /empty", "GET /cut"]);
    expect(invalid.every(({ counts }) => counts.ok === 0)).toBe(true);
  });

  it("takes a redirect to the target's own login for an answer where that status is expected", async () => {
    const target = await serve((request, response) => {
      const away = { "/vercel": "https://vercel.com/sso-api", "/access": "/cdn-cgi/access/login/x" }[request.url!];
      response.writeHead(302, { location: away ?? "/login?next=/" }).end();
    });
    const steps = ["/own", "/vercel", "/access"].map((path) => get(target.origin, path, { expectStatus: [302] }));
    const journeys = steps.map((one) => ({ name: one.name, weight: 1, steps: [one] }));
    const measured = await run(planOf(target.origin, journeys, constant(40, 1)));
    await target.stop();
    const blocked = measured.endpoints.map(({ counts }) => [counts.ok > 0, counts.blocked > 0]);
    expect(blocked).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it("counts what did not end well by its kind, and times a timeout at its value", async () => {
    const target = await serve((request, response) => {
      switch (request.url) {
        case "/teapot":
          return json(response, 418, {});
        case "/login":
          response.writeHead(302, { location: "https://vercel.com/sso-api?url=x" });
          return response.end();
        case "/moved":
          response.writeHead(302, { location: "/elsewhere" });
          return response.end();
        case "/page":
          response.writeHead(200, { "content-type": "text/html" });
          return response.end("<h1>hello</h1>");
        case "/moment":
          response.writeHead(200, { "content-type": "text/html" });
          return response.end("<!doctype html><html><head><title>Just a moment...</title>");
        case "/challenge":
          response.writeHead(200, { "cf-mitigated": "challenge" });
          return response.end();
        case "/half":
          response.writeHead(200, { "content-length": "100" });
          response.write("half");
          return setTimeout(() => response.socket?.destroy(), 20);
        case "/garbage":
          response.socket?.end("this is no HTTP\r\n\r\n");
          return;
        default:
          return;
      }
    });
    const paths = ["/teapot", "/login", "/moved", "/page", "/moment", "/challenge", "/half", "/garbage", "/silent"];
    const steps = paths.map((path) => get(target.origin, path, { expectJson: path === "/page" }));
    const plan = planOf(target.origin, steps, constant(90, 1, 200));
    plan.transport.timeoutMs = 1500;
    const measured = await run(plan);
    await target.stop();
    const classes = Object.fromEntries(
      measured.endpoints.map(({ name, counts }) => [
        name.slice(4),
        Object.keys(counts)
          .filter((kind) => kind !== "dropped" && counts[kind as keyof typeof counts] > 0)
          .join(),
      ]),
    );
    expect(classes).toEqual({
      "/teapot": "wrong_status",
      "/login": "blocked",
      "/moved": "wrong_status",
      "/page": "invalid",
      "/moment": "blocked",
      "/challenge": "blocked",
      "/half": "reset",
      "/garbage": "invalid",
      "/silent": "timeout",
    });
    const silent = measured.endpoints.find(({ name }) => name === "GET /silent")!;
    expect(silent.response.min).toBeGreaterThanOrEqual(1499);
    expect(intendedOf(measured.total.counts)).toBe(90);
    expect(measured.total.counts.ok).toBe(0);
  });

  it("does not begin where nobody listens", async () => {
    const gone = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => gone.once("listening", done));
    const { port } = gone.address() as { port: number };
    await new Promise((done) => gone.close(done));
    const origin = `http://127.0.0.1:${port}`;
    const done = run(planOf(origin, [get(origin, "/")], constant(20, 1)));
    await expect(done).rejects.toThrow(/cannot be reached/);
    await expect(done).rejects.toThrow(EnvironmentError);
  });

  it("counts connections that are refused once a run has begun, with no time at all", async () => {
    const target = await serve((_, response) => {
      response.writeHead(200, { connection: "close" }).end("fine");
      if (target.requests.length === 10) setTimeout(() => void target.stop(), 20);
    });
    const measured = await run(planOf(target.origin, [get(target.origin, "/")], constant(20, 2)));
    const { counts, response } = measured.total;
    expect(counts.ok).toBeGreaterThan(0);
    expect(counts.refused).toBeGreaterThan(0);
    expect(intendedOf(counts)).toBe(40);
    expect(response.countUpTo(1e9)).toBe(counts.ok);
  });

  it("times from the intended start, and counts arrivals that found nobody to send them as dropped", async () => {
    const target = await serve((_, response) => void setTimeout(() => response.end("slow"), 300));
    const measured = await run(planOf(target.origin, [get(target.origin, "/")], constant(40, 2, 4)));
    await target.stop();
    const { counts } = measured.total;
    expect(intendedOf(counts)).toBe(80);
    // Four users, each busy for 300 ms: some 13 a second.
    expect(counts.ok).toBeGreaterThan(0);
    expect(counts.ok).toBeLessThan(32);
    expect(counts.dropped).toBe(80 - counts.ok);
    expect(measured.generator.starved).toBe(counts.dropped);
    expect(measured.total.service.min!).toBeGreaterThan(290);
    // Drops belong to the second that they were due in.
    expect(measured.seconds.map(({ intended }) => intended)).toEqual([40, 40]);
  });

  it("follows a ramp", async () => {
    const target = await serve((_, response) => response.end("fine"));
    const load = constant(10, 2);
    if (load.model === "open") load.stages = [{ durationMs: 2000, from: 0, to: 60 }];
    const measured = await run(planOf(target.origin, [get(target.origin, "/")], load));
    await target.stop();
    // The area under the line: 15 in its first second, 45 in the second one.
    // k6 has the sixtieth at the very end, when the phase is over.
    expect(intendedOf(measured.total.counts)).toBe(59);
    expect(measured.seconds[0]!.intended).toBeGreaterThanOrEqual(14);
    expect(measured.seconds[0]!.intended).toBeLessThanOrEqual(16);
  });

  it("closes the model on demand", async () => {
    const target = await serve((_, response) => void setTimeout(() => response.end("fine"), 50));
    const load = { model: "closed" as const, concurrency: 4, durationMs: 1000 };
    const measured = await run(planOf(target.origin, [get(target.origin, "/")], load));
    await target.stop();
    expect(measured).toMatchObject({ model: "closed", intendedRate: null });
    expect(measured.total.counts.ok).toBeGreaterThan(4);
    expect(measured.generator.lag).toBeNull();
  });

  it("sends the target's headers to its own origins only, and sends nothing to others", async () => {
    const target = await serve((_, response) => response.end("fine"));
    const stranger = await serve((_, response) => response.end("fine"));
    const plan = planOf(target.origin, [get(target.origin, "/"), get(stranger.origin, "/other")], constant(20, 1));
    plan.transport.headers = { "x-vercel-protection-bypass": "hush" };
    const before = process.env.TMPDIR;
    process.env.TMPDIR = mkdtempSync(join(tmpdir(), "bk-k6-left-"));
    const measured = await run(plan);
    const left = readdirSync(tmpdir()).filter((name) => name.startsWith("backend-kit-"));
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await Promise.all([target.stop(), stranger.stop()]);
    expect(target.requests[0]!.headers["x-vercel-protection-bypass"]).toBe("hush");
    expect(stranger.requests).toEqual([]);
    expect(measured.endpoints[1]).toMatchObject({ name: "GET /other", counts: { ok: 0 } });
    expect(measured.endpoints[1]!.counts.dropped).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });

  it("ends early when it is told to, with the figures so far", async () => {
    const target = await serve((_, response) => response.end("fine"));
    const context = {
      ...quiet(),
      abort: (soFar: { counts: { ok: number } }) => (soFar.counts.ok > 0 ? "enough" : undefined),
    };
    const measured = await run(planOf(target.origin, [get(target.origin, "/")], constant(500, 30)), context);
    await target.stop();
    expect(measured.stopped).toEqual({ by: "abort", reason: "enough" });
    expect(measured.durationMs).toBeLessThan(20_000);
    expect(measured.total.counts.ok).toBeGreaterThan(0);
  });

  it("says what k6 has no means for", async () => {
    const load = constant(10, 1);
    if (load.model === "open") load.arrivals = "poisson";
    const origin = "http://127.0.0.1:1";
    await expect(run(planOf(origin, [get(origin, "/")], load))).rejects.toThrow(UsageError);
    await expect(findK6({ path: "/nowhere" })).rejects.toThrow(EnvironmentError);
  });
});
