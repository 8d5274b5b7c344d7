import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../../src/load/criteria/criterion.ts";
import { loadFinding } from "../../../src/load/finding.ts";
import { judge } from "../../../src/load/gate.ts";
import type { LoadOptions } from "../../../src/load/options.ts";
import { type Probed, runProbes, withProbes } from "../../../src/load/probes/run-probes.ts";
import { tokenFindings } from "../../../src/load/probes/tokens.ts";
import type { CriterionResult, LoadResult } from "../../../src/load/result.ts";
import { open, planOf, serve, step } from "../support/engine.ts";
import { many, measurement } from "../support/measurement.ts";

const { signal } = new AbortController();

describe("a target that answers no probe", () => {
  it.each(["headers", "bodies", "tokens"] as const)("has not passed the one for %s", async (probe) => {
    const target = await serve((response) => response.socket?.destroy());
    const post = step(target.origin, "/", {
      method: "POST",
      body: { kind: "json", value: {} },
      bodySchema: { type: "object" },
      needsToken: true,
    } as never);
    const options = { plan: planOf(target.origin, open(1, 1000), [post]) } as LoadOptions;
    const { findings } = await runProbes(options, { probes: [probe], rateLimit: false, refusals: [400], signal });
    target.stop();
    expect(target.seen.length).toBeGreaterThan(0);
    expect(findings.map(({ severity }) => severity)).toContain("error");
    expect(findings[0]!.message).toMatch(/no answer|not at all/);
  });
});

describe("tokens that must be refused", () => {
  it("are sent without what else may be somebody's credentials", async () => {
    const sent: Record<string, unknown>[] = [];
    const client = {
      ask: async ({ headers }: { headers: Record<string, unknown> }) => {
        sent.push(headers);
        return { status: 401, headers: new Map(), beginning: "" };
      },
    };
    const headers = { accept: "*/*", authorization: "Bearer good", "x-api-key": "k", "x-session-id": "s" };
    const target = { name: "GET /", method: "GET", url: "http://shop.test/", headers };
    expect(await tokenFindings(client as never, target, "Bearer good")).toEqual([]);
    for (const one of sent) {
      expect(one.authorization).not.toBe("Bearer good");
      expect([one.accept, one["x-api-key"], one["x-session-id"], one.cookie]).toEqual([
        "*/*",
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});

describe("the verdict of a run with probes", () => {
  const run = (ms: number, n = 6000) =>
    measurement(
      60,
      many(n, () => ({ ms })),
    );
  const judged = (ms: number, criteria = ["p99 < 200ms"], n?: number): LoadResult =>
    judge(run(ms, n), { target: "", criteria: criteria.map((text) => parseCriterion(text)), pointEstimate: false });
  const nothing: Probed = { findings: [], criteria: [], notes: [] };
  const found = (severity: "error" | "warning"): Probed => ({
    ...nothing,
    findings: [loadFinding("load-probe-header", severity, "A header is missing.")],
  });
  const limit = (verdict: CriterionResult["verdict"]): Probed => ({
    ...nothing,
    criteria: [{ ...judged(10).criteria[0]!, criterion: "rate limit", verdict }],
  });
  const unsettled = { ...judged(10, []), verdict: "inconclusive" } as const;
  it.each<[string, string, LoadResult, Probed]>([
    ["pass", "both are good", judged(10), nothing],
    ["pass", "there is a warning", judged(10), found("warning")],
    ["fail", "there is an error", judged(10), found("error")],
    ["fail", "the load failed", judged(900), nothing],
    ["fail", "the load failed and the limit is unsettled", judged(900), limit("inconclusive")],
    ["fail", "there is no limit", judged(10), limit("fail")],
    ["inconclusive", "the limit is unsettled", judged(10), limit("inconclusive")],
    ["pass", "there is a limit", judged(10), limit("pass")],
    ["inconclusive", "the load settled nothing", judged(10, ["p99 < 200ms"], 50), limit("pass")],
    ["fail", "the load settled nothing and there is an error", judged(10, ["p99 < 200ms"], 50), found("error")],
    ["pass", "nothing was asked of the load itself", unsettled, limit("pass")],
    [
      "inconclusive",
      "nothing was sent",
      { ...unsettled, requests: { ...unsettled.requests, intended: 0 } },
      limit("pass"),
    ],
  ])("is %s where %s", (verdict, _, result, probed) => {
    expect(withProbes(result, probed).verdict).toBe(verdict);
  });
});
