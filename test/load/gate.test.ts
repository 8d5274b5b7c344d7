import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { parseCriterion } from "../../src/load/criteria/criterion.ts";
import type { Measurement, RequestClass } from "../../src/load/engine.ts";
import { type GateOptions, judge } from "../../src/load/gate.ts";
import type { Finding } from "../../src/report/finding.ts";
import { open, planOf, run, step } from "./support/engine.ts";
import { many, measurement } from "./support/measurement.ts";

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

const judged = (measured: Measurement, criterion = "p99 < 200ms", options: Partial<GateOptions> = {}) =>
  judge(measured, {
    target: "http://shop.test",
    criteria: [parseCriterion(criterion, ["GET /"])],
    pointEstimate: false,
    ...options,
  });

const fast = () => ({ ms: 10 });
const failing = (kind: RequestClass) => () => ({ ms: 10, kind });
const error = (kind: RequestClass, message: string, count: number) => ({ kind, message, count });
const finding = (severity: Finding["severity"]): Finding => ({
  rule: "load-probe-token",
  severity,
  confidence: "high",
  message: "A token.",
  fingerprint: "a",
});

describe("the verdict of a run", () => {
  const good = measurement(60, many(6000, fast));
  const slow = measurement(
    60,
    many(6000, () => ({ ms: 900 })),
  );
  const few = measurement(10, many(100, fast));
  const bySignal = { by: "signal", reason: "interrupted" } as const;
  const byAbort = { by: "abort", reason: "hopeless" } as const;
  it.each<[string, string, Measurement, Partial<GateOptions>]>([
    ["pass", "all criteria hold", good, {}],
    ["fail", "a criterion does not hold", slow, {}],
    ["inconclusive", "there are too few requests for a criterion", few, {}],
    ["pass", "a finding is a warning", good, { findings: [finding("warning")] }],
    ["fail", "a finding is an error", good, { findings: [finding("error")] }],
    ["fail", "a finding is an error, and nothing else is settled", few, { findings: [finding("error")] }],
    ["pass", "nothing is asked for and answers came", good, { criteria: [] }],
    ["inconclusive", "nothing is asked for and nothing was sent", measurement(60, []), { criteria: [] }],
    [
      "inconclusive",
      "nothing is asked for and every request was dropped",
      measurement(
        60,
        many(600, () => ({ kind: "dropped" })),
      ),
      { criteria: [] },
    ],
    ["inconclusive", "somebody ended it by hand, whatever was good until then", { ...good, stopped: bySignal }, {}],
    ["inconclusive", "somebody ended it by hand, whatever was bad until then", { ...slow, stopped: bySignal }, {}],
    ["inconclusive", "it ended before its time, good as it was", { ...good, stopped: byAbort }, {}],
    ["fail", "it ended before its time and a criterion does not hold", { ...slow, stopped: byAbort }, {}],
  ])("is %s where %s", (verdict, _, measured, options) => {
    expect(judged(measured, undefined, options).verdict).toBe(verdict);
  });
});

describe("answers that are not the target's", () => {
  const one = (kind: RequestClass) => many(6000, (i) => (i === 77 ? failing(kind)() : fast()));
  it("fail the run, be it one of thousands", () => {
    const { verdict, criteria, findings } = judged({
      ...measurement(60, one("blocked")),
      errors: [error("blocked", "status 403, Vercel's firewall", 1)],
    });
    expect([verdict, criteria[0]!.verdict]).toEqual(["fail", "pass"]);
    expect(findings).toMatchObject([{ rule: "load-target-blocked", severity: "error" }]);
    expect(findings[0]!.message).toContain("1 of 6000 requests were answered by a platform in the target's place");
  });

  it("are redirects to another origin too, and not those within it", () => {
    const given = (where: string) =>
      judged({
        ...measurement(60, one("wrong_status")),
        errors: [error("wrong_status", `status 302, a redirect to ${where}`, 1)],
      });
    expect(given("https://login.example.com/")).toMatchObject({
      verdict: "fail",
      findings: [{ rule: "load-target-redirects", severity: "error" }],
    });
    expect(given("/login")).toMatchObject({ verdict: "pass", findings: [] });
  });
});

describe("a run without a good answer", () => {
  const none = { ...measurement(60, many(600, failing("wrong_status"))), statuses: { 429: 600 } };

  it("fails, however fast the answers were", () => {
    expect(judged(none)).toMatchObject({ verdict: "fail", findings: [{ rule: "load-no-good-answer" }] });
  });

  it("is what was wanted of a limit, where refusals by it are all that came", () => {
    expect(judged(none, undefined, { expectsRateLimit: true })).toMatchObject({ verdict: "pass", findings: [] });
    const broken = { ...none, statuses: { 429: 300, 500: 300 } };
    expect(judged(broken, undefined, { expectsRateLimit: true })).toMatchObject({
      verdict: "fail",
      findings: [{ rule: "load-no-good-answer" }],
    });
  });
});

describe("a target that goes away", () => {
  /** Good for two seconds, then away for two: what waits for answers sends little. */
  const away = (failures: number) => {
    const measured = measurement(4, many(4000, fast));
    for (const second of measured.seconds.slice(2)) Object.assign(second, { ok: 0, failed: failures / 2 });
    return { ...measured, errors: [error("refused", "connection refused", failures)] };
  };

  it("fails a closed load, however small the share of its failures is", () => {
    const { verdict, criteria, findings } = judged({ ...away(10), model: "closed" }, "success > 99%");
    expect([verdict, criteria[0]!.verdict]).toEqual(["fail", "pass"]);
    expect(findings).toMatchObject([{ rule: "load-no-good-answer" }]);
    expect(findings[0]!.message).toMatch(/^2 of 4 seconds have no good answer at all, and 10 failures: connection ref/);
  });

  it("is no finding where a few failures may be chance, in the open model, or where a limit is expected", () => {
    expect(judged({ ...away(8), model: "closed" }).findings).toEqual([]);
    expect(judged(away(10)).findings).toEqual([]);
    expect(judged({ ...away(10), model: "closed" }, undefined, { expectsRateLimit: true }).findings).toEqual([]);
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
