import { createServer as createHttp2Server, createSecureServer } from "node:http2";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { intendedOf, type Measurement, type Snapshot } from "../../../src/load/engine.ts";
import { parseTemplate } from "../../../src/load/scenario/template.ts";
import { selfSigned } from "../support/certificates.ts";
import { open, planOf, run, serve, step, type Target } from "../support/engine.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function target(...args: Parameters<typeof serve>): Promise<Target> {
  const made = await serve(...args);
  stops.push(made.stop);
  return made;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  stops.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const ok = (response: { end: (text: string) => void }) => response.end("{}");
const seenOf = ({ total }: Measurement) => Object.fromEntries(Object.entries(total.counts).filter(([, n]) => n > 0));

describe("the open model", () => {
  it("sends what was intended, whether or not earlier requests were answered", async () => {
    const it = await target((response) => setTimeout(() => response.end("{}"), 300));
    const measured = await run(planOf(it.origin, open(100, 1000)));
    expect(seenOf(measured)).toEqual({ ok: 100 });
    expect(measured.intendedRate).toBeCloseTo(100, 6);
    // 30 at once, as each takes 300 ms.
    expect(it.connections()).toBeGreaterThan(20);
    expect(measured.total.response.min).toBeGreaterThanOrEqual(299);
  });

  it("times from the intended start: what waits for a connection has waited", async () => {
    const it = await target((response) => setTimeout(() => response.end("{}"), 100));
    // One connection serves 10 a second; the 20th arrival waits for those before it.
    const measured = await run(
      planOf(it.origin, open(20, 1000, 1), undefined, {
        transport: { timeoutMs: 5000, http2: false, headers: {}, origins: [it.origin], tls: { verify: true } },
      }),
    );
    expect(seenOf(measured)).toEqual({ ok: 20 });
    expect(measured.total.service.quantile(0.5)).toBeLessThan(200);
    expect(measured.total.response.max).toBeGreaterThan(900);
  });

  it("counts as dropped what finds no free connection within the timeout", async () => {
    const it = await target((response) => setTimeout(() => response.end("{}"), 400));
    const plan = planOf(it.origin, open(40, 1000, 1));
    const measured = await run({ ...plan, transport: { ...plan.transport, timeoutMs: 600 } });
    const { ok, dropped } = measured.total.counts;
    expect(ok + dropped).toBe(40);
    expect(ok).toBeLessThan(8);
    expect(measured.generator.starved).toBe(dropped);
    expect(measured.errors[0]).toMatchObject({
      kind: "dropped",
      message: "no connection became free within the timeout",
    });
  });

  it("follows ramps and stages", async () => {
    const it = await target(ok);
    const stages = [
      { durationMs: 500, from: 0, to: 80 },
      { durationMs: 500, from: 80, to: 80 },
      { durationMs: 500, from: 0, to: 0 },
    ];
    const measured = await run(
      planOf(it.origin, { model: "open", arrivals: "constant", stages, maxConnections: 50 }, undefined, {
        windowMs: 500,
      }),
    );
    expect(measured.windows.map(({ counts }) => intendedOf(counts))).toEqual([20, 40, 0]);
    expect(measured.durationMs).toBe(1500);
  });

  it("sends the same at random times for the same seed", async () => {
    const it = await target(ok);
    const plan = planOf(it.origin, {
      model: "open",
      arrivals: "poisson",
      stages: [{ durationMs: 1000, from: 100, to: 100 }],
      maxConnections: 50,
    });
    const counts = [await run(plan), await run(plan), await run({ ...plan, seed: 9 })].map(({ total }) =>
      intendedOf(total.counts),
    );
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).not.toBe(100);
    expect(counts[2]).not.toBe(counts[0]);
  });

  it("keeps the warm-up out of every figure", async () => {
    const it = await target(ok);
    const measured = await run(planOf(it.origin, open(50, 1000), undefined, { warmupMs: 500 }));
    expect([intendedOf(measured.total.counts), measured.warmup.requests, it.seen.length]).toEqual([50, 25, 75]);
    expect(measured.seconds.map(({ intended }) => intended)).toEqual([50]);
  });

  it("counts a timeout with the timeout, and waits for what is in flight at the end", async () => {
    const it = await target(
      (response, request) => request.url === "/slow" || setTimeout(() => response.end("{}"), 350),
    );
    const slow = planOf(it.origin, open(10, 500), [step(it.origin, "/slow")]);
    const timedOut = await run({ ...slow, transport: { ...slow.transport, timeoutMs: 400 } });
    expect(seenOf(timedOut)).toEqual({ timeout: 5 });
    expect(timedOut.total.response.min).toBeGreaterThanOrEqual(400);
    expect(timedOut.total.response.min).toBeLessThan(500);
    const late = await run(planOf(it.origin, open(10, 500)));
    expect(seenOf(late)).toEqual({ ok: 5 });
    expect(late.elapsedMs).toBeGreaterThan(700);
    expect(late.durationMs).toBe(500);
  });
});

describe("the closed model", () => {
  it("has as many requests under way as there are users, and says that it is closed", async () => {
    let now = 0;
    let most = 0;
    const it = await target((response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end("{}");
      }, 50);
    });
    const measured = await run(planOf(it.origin, { model: "closed", concurrency: 5, durationMs: 1000 }));
    expect([most, it.connections() - 1]).toEqual([5, 5]);
    expect([measured.model, measured.intendedRate, measured.generator.lag]).toEqual(["closed", null, null]);
    expect(measured.total.counts.ok).toBeGreaterThan(40);
    expect(measured.total.counts.ok).toBeLessThanOrEqual(105);
  });

  it("does not spin when the server is gone", async () => {
    let answers = 0;
    const it = await target((response) => {
      response.end("{}");
      if (++answers === 20) setTimeout(it.stop, 1);
    });
    const measured = await run(planOf(it.origin, { model: "closed", concurrency: 2, durationMs: 1000 }));
    const { refused, ok: good } = measured.total.counts;
    expect(good).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(2);
    expect(refused).toBeLessThan(60);
  });
});

describe("a run", () => {
  it("that loses its server counts it, and is no error", async () => {
    const it = await target(ok);
    setTimeout(it.stop, 500);
    const measured = await run(planOf(it.origin, open(50, 1000)));
    const { ok: good, refused, reset } = measured.total.counts;
    expect(good + refused + reset).toBe(50);
    expect(refused).toBeGreaterThan(15);
    // No time was recorded for what had no answer.
    expect(measured.total.response.count).toBe(good);
  });

  it("that is interrupted reports what it has, and what was not sent is no longer intended", async () => {
    const it = await target((response, request) => request.url === "/slow" || response.end("{}"));
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 600);
    const started = performance.now();
    const measured = await run(planOf(it.origin, open(50, 30_000)), { signal: abort.signal });
    expect(performance.now() - started).toBeLessThan(3000);
    const sent = intendedOf(measured.total.counts);
    expect(sent).toBe(measured.total.counts.ok);
    expect(sent).toBe(it.seen.length);
    expect(measured.durationMs).toBeLessThan(1500);
    expect(measured.stopped).toEqual({ by: "signal", reason: "it was interrupted" });
  });

  it("that is interrupted keeps what was sent and not yet answered", async () => {
    const it = await target(() => {});
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 500);
    const measured = await run(planOf(it.origin, open(40, 30_000)), { signal: abort.signal });
    expect(it.seen.length).toBeGreaterThan(5);
    expect(seenOf(measured)).toEqual({ reset: it.seen.length });
    expect(measured.errors.map(({ message }) => message)).toEqual(["cut off when the run was ended"]);
    expect(measured.total.response.count).toBe(0);
    expect(measured.notes[0]).toMatch(/requests were under way when the run was ended, and were cut off/);
  });

  it("tells how it stands, and can be ended by what it tells", async () => {
    const it = await target(ok);
    const snapshots: Snapshot[] = [];
    const measured = await run(planOf(it.origin, open(50, 10_000), undefined, { warmupMs: 300 }), {
      progress: (snapshot) => snapshots.push(snapshot),
      abort: (soFar) => (soFar.counts.ok > 20 ? "enough" : undefined),
    });
    expect(measured.stopped).toEqual({ by: "abort", reason: "enough" });
    expect(snapshots.map(({ phase }) => phase)).toContain("warm-up");
    const last = snapshots.filter(({ phase }) => phase === "measuring").at(-1)!;
    expect([last.failed, typeof last.p50, typeof last.p99]).toEqual([0, "number", "number"]);
    expect(last.rate).toBeGreaterThan(30);
  });

  it("in several threads is one run", async () => {
    const it = await target(ok);
    const measured = await run(planOf(it.origin, open(100, 1000), undefined, { workers: 2, warmupMs: 200 }));
    expect([seenOf(measured), measured.generator.threads, measured.warmup.requests]).toEqual([{ ok: 100 }, 2, 20]);
    expect(measured.total.response.count).toBe(100);
    expect(it.seen.length).toBe(120);
  });
});

describe("a journey", () => {
  it("takes values from answers and rows from data", async () => {
    const it = await target((response, { url }) =>
      url === "/login" ? response.setHeader("x-token", "t o").end('{"data":{"ids":[7]}}') : response.end('csrf="abc"'),
    );
    const steps = [
      step(it.origin, "/login", {
        name: "login",
        method: "POST",
        body: { kind: "json", value: { user: "{{user}}", age: "{{age}}" } },
        extract: { id: { from: "json", path: ["data", "ids", 0] }, token: { from: "header", name: "x-token" } },
      }),
      step(it.origin, "/pets/{{id}}?t={{token}}", {
        name: "pet",
        headers: { "x-token": parseTemplate("{{token}}") },
        extract: { csrf: { from: "body", pattern: 'csrf="(\\w+)"' } },
      }),
      step(it.origin, "/end/{{csrf}}", {
        name: "end",
        method: "PUT",
        body: { kind: "text", template: parseTemplate("u={{user}}") },
      }),
    ];
    const data = {
      order: "in-order" as const,
      rows: [
        { user: "ann", age: 3 },
        { user: "b/b", age: 4 },
      ],
    };
    const measured = await run(planOf(it.origin, open(20, 300), [{ name: "j", weight: 1, steps, data }]));
    // Steps that would begin after the phase are no part of it.
    const { ok: good } = measured.total.counts;
    expect(good).toBe(intendedOf(measured.total.counts));
    expect(good).toBeGreaterThanOrEqual(15);
    expect(it.seen.slice(0, 3).map(({ method, url, body }) => [method, url, body])).toEqual([
      ["POST", "/login", '{"user":"ann","age":3}'],
      ["GET", "/pets/7?t=t%20o", ""],
      ["PUT", "/end/abc", "u=ann"],
    ]);
    expect(it.seen.filter(({ url }) => url === "/login").map(({ body }) => JSON.parse(body).user)).toEqual([
      "ann",
      "b/b",
      "ann",
      "b/b",
      "ann",
      "b/b",
    ]);
    expect(it.seen[0]!.headers["content-type"]).toBe("application/json");
  });

  it("that breaks off leaves its other steps dropped, and the sum is what was intended", async () => {
    const it = await target((response, { url }) => response.writeHead(url === "/a" ? 200 : 500).end('{"x":1}'));
    const steps = [step(it.origin, "/a"), step(it.origin, "/b"), step(it.origin, "/c"), step(it.origin, "/d")];
    const measured = await run(planOf(it.origin, open(20, 500), [{ name: "j", weight: 1, steps }]));
    expect(seenOf(measured)).toEqual({ ok: 10, wrong_status: 10, dropped: 20 });
    expect(measured.endpoints.map(({ counts }) => counts.dropped)).toEqual([0, 0, 10, 10]);
  });

  it("thinks between steps, which no time holds", async () => {
    const it = await target(ok);
    const steps = [step(it.origin, "/a", { thinkTime: { least: 100, most: 150 } }), step(it.origin, "/b")];
    const measured = await run(planOf(it.origin, open(10, 1000), [{ name: "j", weight: 1, steps }]));
    const [a, b] = ["/a", "/b"].map((path) => it.seen.find(({ url }) => url === path)!.at);
    expect(b! - a!).toBeGreaterThanOrEqual(99);
    expect(measured.total.response.quantile(0.5)).toBeLessThan(90);
    expect(measured.total.response.min).toBeGreaterThan(0);
  });

  it("thinks after the last step too, where users come again", async () => {
    const it = await target(ok);
    const pause = { thinkTime: { least: 400, most: 400 } };
    const closed = { model: "closed", concurrency: 2, durationMs: 1000 } as const;
    const { total } = await run(planOf(it.origin, closed, [step(it.origin, "/", pause)]));
    // Each at 0, 400 and 800 ms, or a little later.
    expect(total.counts.ok).toBeGreaterThanOrEqual(2);
    expect(total.counts.ok).toBeLessThanOrEqual(6);
  });

  it("is chosen by weight, the same for the same seed", async () => {
    const it = await target(ok);
    const journeys = [3, 1].map((weight, i) => ({ name: `${i}`, weight, steps: [step(it.origin, `/${i}`)] }));
    const first = await run(planOf(it.origin, open(400, 1000), journeys));
    const [heavy, light] = first.endpoints.map(({ counts }) => counts.ok);
    expect(heavy! + light!).toBe(400);
    expect(light).toBeGreaterThan(70);
    expect(light).toBeLessThan(130);
  });

  it("that an answer leads to another host is not followed there", async () => {
    const it = await target((response) => response.end(`{"next":"http://127.0.0.1:1/secret"}`));
    const steps = [
      step(it.origin, "/a", { extract: { next: { from: "json", path: ["next"] } } }),
      { ...step(it.origin, "/b"), url: parseTemplate("{{next|raw}}") },
    ];
    const measured = await run(planOf(it.origin, open(10, 500), [{ name: "j", weight: 1, steps }]));
    expect(seenOf(measured)).toEqual({ ok: 5, dropped: 5 });
    expect(measured.errors).toEqual([
      { kind: "dropped", message: "not sent: http://127.0.0.1:1 was not named as a target", count: 5 },
    ]);
  });

  it("reads what was to be JSON to its end, where there can be a body", async () => {
    const json = { "content-type": "application/json" };
    const answers: [number, object, string?][] = [
      [200, json, "\ufeff{}"],
      [200, json, '{"cut":'],
      [200, json],
      [200, {}],
      [204, json],
      [200, json, "null"],
    ];
    let n = 0;
    const it = await target((response) => {
      const [status, headers, body] = answers[n++ % answers.length]!;
      response.writeHead(status, headers as Record<string, string>).end(body);
    });
    const get = step(it.origin, "/", { expectJson: true });
    const measured = await run(planOf(it.origin, open(30, 200), [get]));
    expect(seenOf(measured)).toEqual({ ok: 4, invalid: 2 });
    expect(measured.errors.map(({ message }) => message).sort()).toEqual([
      "a body that is no JSON",
      "an empty body in place of JSON",
    ]);
    n = 2;
    const schemas = { "2XX": { type: "object" } };
    const asked = step(it.origin, "/", { method: "HEAD", expectJson: true, schemas });
    expect(seenOf(await run(planOf(it.origin, open(5, 200), [asked])))).toEqual({ ok: 1 });
    n = 4;
    const none = step(it.origin, "/", { expectJson: true, schemas });
    expect(seenOf(await run(planOf(it.origin, open(5, 200), [none])))).toEqual({ ok: 1 });
    const id = step(it.origin, "/", { expectJson: true, extract: { id: { from: "json", path: [] } } });
    n = 5;
    expect((await run(planOf(it.origin, open(5, 200), [id]))).errors[0]?.message).toBe(
      'no value for "id" in the answer',
    );
  });

  it("finds answers against their schema invalid, and those without the value that is to be taken", async () => {
    let n = 0;
    const it = await target((response) => response.end(["{}", '{"id":"x"}', '{"id":1}', "no json"][n++ % 4]!));
    const schemas = { "2XX": { type: "object", required: ["id"], properties: { id: { type: "integer" } } } };
    const measured = await run(planOf(it.origin, open(40, 200), [step(it.origin, "/", { schemas, expectJson: true })]));
    expect(seenOf(measured)).toEqual({ ok: 2, invalid: 6 });
    expect(measured.errors.map(({ message }) => message).sort()).toEqual([
      "a body that is no JSON",
      "against its schema: /id must be integer",
      "against its schema: the body must have required property 'id'",
    ]);
  });
});

describe("requests", () => {
  it("carry the headers of all, and a step's own before them", async () => {
    const it = await target(ok);
    const plan = planOf(it.origin, open(10, 100), [step(it.origin, "/?q=a%20b", { headers: { "x-b": ["own"] } })]);
    await run({ ...plan, transport: { ...plan.transport, headers: { "x-a": "1", "x-b": "2", "user-agent": "me" } } });
    expect(it.seen[0]).toMatchObject({
      url: "/?q=a%20b",
      headers: { "x-a": "1", "x-b": "own", "user-agent": "me", accept: "*/*" },
    });
  });

  it("go through a proxy where the environment names one", async () => {
    const it = await target(ok);
    const proxy = await target((response, request) => {
      expect(request.headers["proxy-authorization"]).toBe(`Basic ${Buffer.from("u:p w").toString("base64")}`);
      response.end("{}");
    });
    const plan = planOf("http://shop.example", open(20, 200));
    const http = proxy.origin.replace("//", "//u:p%20w@");
    const measured = await run({ ...plan, transport: { ...plan.transport, proxy: { http } } });
    expect(seenOf(measured)).toEqual({ ok: 4 });
    expect(proxy.seen[0]).toMatchObject({ url: "http://shop.example/", headers: { host: "shop.example" } });
    const direct = planOf(it.origin, open(20, 200));
    await run({ ...direct, transport: { ...direct.transport, proxy: { http, noProxy: "example.com, 127.0.0.1" } } });
    expect([it.seen.length, proxy.seen.length]).toEqual([4, 4]);
  });

  it("tunnel through a proxy to https, with its certificate checked", async () => {
    const certificate = selfSigned("DNS:shop.example");
    const port = await listen(
      createSecureServer({ ...certificate, allowHTTP1: true }, (_, response) =>
        response.end("{}"),
      ) as unknown as Server,
    );
    const asked: string[] = [];
    const proxyPort = await listen(
      createServer((socket) =>
        socket.once("data", (bytes) => {
          asked.push(bytes.toString().split("\r\n")[0]!);
          const up = connect(port, "127.0.0.1", () => {
            socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
            socket.pipe(up).pipe(socket);
          });
          for (const end of [up, socket]) end.on("error", () => {});
        }),
      ),
    );
    for (const http2 of [false, true]) {
      const plan = planOf("https://shop.example", open(20, 300));
      const transport = {
        ...plan.transport,
        http2,
        tls: { verify: true, ca: certificate.cert },
        proxy: { https: `http://127.0.0.1:${proxyPort}` },
      };
      expect(seenOf(await run({ ...plan, transport }))).toEqual({ ok: 6 });
    }
    expect(new Set(asked)).toEqual(new Set(["CONNECT shop.example:443 HTTP/1.1"]));
  });

  it("share one HTTP/2 session, in clear text too", async () => {
    let sessions = 0;
    const server = createHttp2Server((_, response) => setTimeout(() => response.end("{}"), 100));
    server.on("session", () => sessions++);
    const port = await listen(server as unknown as Server);
    const plan = planOf(`http://127.0.0.1:${port}`, open(100, 500));
    const measured = await run({ ...plan, transport: { ...plan.transport, http2: true } });
    expect(seenOf(measured)).toEqual({ ok: 50 });
    // The first one only asked whether somebody is there.
    expect(sessions).toBe(2);
    expect(measured.total.connect.count).toBe(1);
    expect(measured.total.firstByte.count).toBe(50);
  });

  it("end their connection after GOAWAY, even where the server keeps its side open", async () => {
    const sockets = () => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
    const before = sockets();
    const server = createHttp2Server();
    server.on("stream", (stream) => {
      stream.respond({ ":status": 200 });
      stream.end("{}");
      stream.session?.goaway(0);
    });
    const port = await listen(server as unknown as Server);
    const plan = planOf(`http://127.0.0.1:${port}`, open(20, 300));
    const measured = await run({ ...plan, transport: { ...plan.transport, http2: true } });
    expect(seenOf(measured)).toEqual({ ok: 6 });
    // Node's server keeps its six ends; ours must be gone, or the command would never end.
    await expect.poll(() => sockets() - before).toBeLessThanOrEqual(6);
  });

  it("call invalid what is no HTTP/2", async () => {
    const port = await listen(
      createServer((socket) => socket.on("error", () => {}).on("data", () => socket.end("220 smtp.example ESMTP\r\n"))),
    );
    const plan = planOf(`http://127.0.0.1:${port}`, open(20, 200));
    const measured = await run({ ...plan, transport: { ...plan.transport, http2: true } });
    expect(seenOf(measured)).toEqual({ invalid: 4 });
    expect(measured.errors.map(({ message }) => message)).toEqual(["the answer is not valid HTTP/2"]);
  });

  it("fall back to HTTP/1.1 where the server wants that, and a note says so", async () => {
    const certificate = selfSigned();
    const { createServer: https } = await import("node:https");
    const port = await listen(https(certificate, (_, response) => void response.end("{}")));
    const plan = planOf(`https://127.0.0.1:${port}`, open(30, 300));
    const measured = await run({ ...plan, transport: { ...plan.transport, http2: true, tls: { verify: false } } });
    expect(seenOf(measured)).toEqual({ ok: 9 });
    expect(measured.notes).toEqual(["HTTP/2 was asked for; the server chose HTTP/1.1."]);
  });

  it("show a client certificate where one is asked for", async () => {
    const certificate = selfSigned();
    const { createServer: https } = await import("node:https");
    const port = await listen(
      https({ ...certificate, requestCert: true, ca: certificate.cert }, (_, response) => void response.end("{}")),
    );
    const plan = planOf(`https://127.0.0.1:${port}`, open(20, 200));
    const transport = {
      ...plan.transport,
      tls: { verify: true, ca: certificate.cert, cert: certificate.cert, key: certificate.key },
    };
    expect(seenOf(await run({ ...plan, transport }))).toEqual({ ok: 4 });
    const without = { ...transport, tls: { verify: true, ca: certificate.cert } };
    const refused = await run({ ...plan, transport: without }).catch((error: Error) => error);
    if (refused instanceof Error) expect(refused.message).toMatch(/client certificate/);
    else expect(refused.total.counts.ok).toBe(0);
  });
});
