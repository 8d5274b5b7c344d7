import { describe, expect, it } from "vitest";
import { parseCriterion } from "../../../src/load/criteria/criterion.ts";
import type { LoadEngine, Measurement, Plan } from "../../../src/load/engine.ts";
import type { LoadOptions } from "../../../src/load/options.ts";
import { runComparison } from "../../../src/load/regression/run-comparison.ts";
import { open, planOf } from "../support/engine.ts";
import { many, measurement } from "../support/measurement.ts";

const A = "http://a.test";
const B = "http://b.test";
const optionsOf = (origin: string, criteria: string[] = []): LoadOptions =>
  ({
    plan: { ...planOf(origin, open(100, 50_000)), warmupMs: 5000 },
    target: origin,
    criteria: criteria.map((text) => parseCriterion(text)),
    pointEstimate: false,
  }) as never;

/** Ten seconds of a server whose answers take some milliseconds, never quite the same. */
const server = (ms: number, kind: "ok" | "blocked" = "ok") => {
  let turn = 0;
  return (): Measurement => {
    turn++;
    return measurement(
      10,
      many(1000, (i) => ({ ms: ms * (1 + turn / 200 + (i % 10) / 1000), kind })),
    );
  };
};

/** Stands for an engine: it hands back what each side measures, and keeps what it was told. */
function engineOf(a: () => Measurement, b: () => Measurement): LoadEngine & { plans: Plan[] } {
  const plans: Plan[] = [];
  return {
    plans,
    run: async (plan) => {
      plans.push(plan);
      return plan.transport.origins[0] === A ? a() : b();
    },
  };
}

async function compared(a: () => Measurement, b: () => Measurement, criteria: string[] = [], signal?: AbortSignal) {
  const engine = engineOf(a, b);
  const context = { progress: () => {}, signal: signal ?? new AbortController().signal };
  return { engine, result: await runComparison(optionsOf(A), optionsOf(B, criteria), engine, context) };
}

describe("a comparison of two targets", () => {
  it("sends to both in turns, each its share of the time, and warms each up once", async () => {
    const { engine, result } = await compared(server(10), server(10));
    expect(engine.plans.map(({ transport }) => (transport.origins[0] === A ? "A" : "B")).join("")).toBe("ABBAABBAAB");
    expect(engine.plans.map(({ warmupMs }) => warmupMs)).toEqual([5000, 5000, ...Array(8).fill(1000)]);
    expect(engine.plans.map(({ load }) => load.model === "open" && load.stages[0]!.durationMs)).toEqual(
      Array(10).fill(10_000),
    );
    expect([result.verdict, result.b.requests.intended, result.b.duration_s]).toEqual(["pass", 5000, 50]);
  });

  it("fails where the second is slower, and passes where it is faster", async () => {
    expect((await compared(server(10), server(20))).result.verdict).toBe("fail");
    expect((await compared(server(20), server(10))).result.verdict).toBe("pass");
  });

  it("fails where the second does not meet its own criteria, however alike they are", async () => {
    const { result } = await compared(server(10), server(10), ["p99 < 5ms"]);
    expect([result.verdict, result.a.verdict, result.b.verdict]).toEqual(["fail", "pass", "fail"]);
  });

  it("is inconclusive where the second's own criteria are", async () => {
    expect((await compared(server(10), server(10), ["p99.99 < 50ms"])).result.verdict).toBe("inconclusive");
  });

  it("settles nothing where a platform answered in the first one's place", async () => {
    const { result } = await compared(server(10, "blocked"), server(1));
    expect([result.verdict, result.a.verdict]).toEqual(["inconclusive", "fail"]);
    // What the second does by itself stands.
    expect((await compared(server(10, "blocked"), server(1, "blocked"))).result.verdict).toBe("fail");
  });

  it("settles nothing where it was ended by hand", async () => {
    const controller = new AbortController();
    const stopped = { by: "signal", reason: "interrupted" } as const;
    const ending = () => {
      controller.abort();
      return { ...server(20)(), stopped };
    };
    const { engine, result } = await compared(server(10), ending, [], controller.signal);
    expect([engine.plans.length, result.verdict]).toEqual([2, "inconclusive"]);
  });

  it("settles nothing where a turn ended before its time by itself", async () => {
    const ended = () => ({ ...server(10)(), stopped: { by: "signal", reason: "k6 was stopped" } as const });
    const { result } = await compared(server(10), ended);
    expect([result.verdict, result.b.notes[0]]).toEqual(["inconclusive", expect.stringMatching(/k6 was stopped/)]);
  });

  it("keeps the worst that is known of the machine over all turns", async () => {
    let turn = 0;
    const busyOnce = () => {
      const utilization = ++turn === 2 ? 0.99 : 0.5;
      const measured = server(10)();
      return { ...measured, generator: { ...measured.generator, utilization } };
    };
    const { result } = await compared(server(10), busyOnce, ["p99 < 5ms"]);
    expect(result.b.generator).toMatchObject({ utilization: 0.99, saturated: true });
    expect([result.b.criteria[0]!.verdict, result.verdict]).toEqual(["inconclusive", "inconclusive"]);
  });

  it("knows how long users rest, which is no standstill of the target", async () => {
    const resting = () => {
      const measured = measurement(
        10,
        many(1000, () => ({ ms: 1 })),
      );
      Object.assign(measured.seconds[0]!, { intended: 0, ok: 0 });
      return {
        ...measured,
        model: "closed" as const,
        warmup: { durationMs: 1000, requests: 9, failed: 0 },
        longestThinkMs: 3000,
      };
    };
    const { result } = await compared(resting, resting, ["p99 < 200ms"]);
    expect(result.b.criteria[0]).toMatchObject({ verdict: "pass" });
  });
});
