import { type EngineContext, intendedOf, type LoadEngine, type Measurement, type Plan } from "../engine.ts";
import { judge } from "../gate.ts";
import type { LoadOptions } from "../options.ts";
import type { CompareResult } from "../result.ts";
import type { Load } from "../scenario/scenario.ts";
import { compareSegments } from "./compare.ts";
import { mergeMeasurements } from "./merge.ts";
import { interleaved, type Segment, type Side } from "./segments.ts";

/** Segments of each side: five against five is what can settle a difference at 1 %. */
const SEGMENTS = 5;
/** Later segments find connections' other end and the code of both sides warm. */
const LATER_WARMUP_MS = 1000;

/**
 * Sends load to two targets in turns (A B B A …), so that both meet the same machine and the same hour, and compares
 * them segment by segment. `b` is what is judged: its criteria count too.
 * @throws EnvironmentError when one of them cannot be reached
 */
export async function runComparison(
  a: LoadOptions,
  b: LoadOptions,
  engine: LoadEngine,
  context: Pick<EngineContext, "progress" | "signal">,
): Promise<CompareResult> {
  const parts: Record<Side, Measurement[]> = { a: [], b: [] };
  const segments: Segment[] = [];
  for (const side of interleaved(SEGMENTS)) {
    if (context.signal.aborted && parts.a.length > 0 && parts.b.length > 0) break;
    const { plan } = side === "a" ? a : b;
    const part = await engine.run(segmentOf(plan, parts[side].length === 0), context);
    parts[side].push(part);
    segments.push({ side, metrics: metricsOf(part) });
  }
  const [resultA, resultB] = (["a", "b"] as const).map((side) =>
    judge(mergeMeasurements(parts[side]), { ...(side === "a" ? a : b), ...(side === "a" && { criteria: [] }) }),
  ) as [CompareResult["a"], CompareResult["b"]];
  const { verdict, comparison, notes } = compareSegments(segments);
  resultB.notes.push(...notes);
  const failed = verdict === "fail" || resultB.verdict === "fail";
  // With no criteria the base fails only where a platform answered in its place: then nothing was compared.
  const baseFailed = resultA.verdict === "fail";
  const unsettled = verdict === "inconclusive" || resultB.verdict === "inconclusive" || baseFailed;
  return {
    gate: "load-test",
    verdict: context.signal.aborted ? "inconclusive" : failed ? "fail" : unsettled ? "inconclusive" : "pass",
    a: { ...resultA, verdict: baseFailed ? "fail" : "pass" },
    b: resultB,
    comparison,
  };
}

/** A plan's share of a segment: the same rates for a fraction of the time. */
function segmentOf(plan: Plan, first: boolean): Plan {
  const shorter = (ms: number) => Math.max(1000, ms / SEGMENTS);
  const load: Load =
    plan.load.model === "closed"
      ? { ...plan.load, durationMs: shorter(plan.load.durationMs) }
      : {
          ...plan.load,
          stages: plan.load.stages.map((stage) => ({ ...stage, durationMs: shorter(stage.durationMs) })),
        };
  return { ...plan, load, warmupMs: first ? plan.warmupMs : Math.min(plan.warmupMs, LATER_WARMUP_MS) };
}

/** A segment's figures, as `METRICS` names them. */
export function metricsOf({ total, durationMs }: Measurement): Segment["metrics"] {
  const intended = intendedOf(total.counts);
  return {
    p50: total.response.quantile(0.5),
    p95: total.response.quantile(0.95),
    p99: total.response.quantile(0.99),
    rps: durationMs > 0 ? total.counts.ok / (durationMs / 1000) : null,
    success: intended > 0 ? total.counts.ok / intended : null,
  };
}
