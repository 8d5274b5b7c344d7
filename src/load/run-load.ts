import { plannedRequests } from "./announce.ts";
import type { Criterion } from "./criteria/criterion.ts";
import { hopeless } from "./criteria/hopeless.ts";
import { judgeCriterion } from "./criteria/judge.ts";
import type { EngineContext, LoadEngine } from "./engine.ts";
import { judge } from "./gate.ts";
import type { LoadOptions } from "./options.ts";
import type { CriterionResult, LoadResult } from "./result.ts";
import { durationOf } from "./scenario/scenario.ts";

/** Sends the load and judges it. @throws EnvironmentError when the target cannot be reached, or the engine not run */
export async function runLoad(
  options: LoadOptions,
  engine: LoadEngine,
  context: Pick<EngineContext, "progress" | "signal">,
): Promise<LoadResult> {
  const { plan, abortOn } = options;
  const planned = plannedRequests(plan);
  const durationMs = durationOf(plan.load);
  let missed: Criterion | undefined;
  const abort: EngineContext["abort"] = (soFar) => {
    for (const criterion of abortOn) {
      const reason = hopeless(criterion, soFar, planned, durationMs);
      if (reason === undefined) continue;
      missed = criterion;
      return reason;
    }
    return undefined;
  };
  const measurement = await engine.run(plan, { ...context, abort: abortOn.length > 0 ? abort : undefined });
  const result = judge(measurement, options);
  if (measurement.stopped?.by !== "abort" || missed === undefined) return result;
  // A criterion that ended the run has failed, whether or not it is among those that are asked for.
  const { text } = missed;
  const failed: CriterionResult = {
    ...judgeCriterion(missed, measurement, { pointEstimate: true, saturated: false }),
    verdict: "fail",
    reason: `${measurement.stopped.reason}.`,
  };
  const others = result.criteria.filter(({ criterion }) => criterion !== text);
  return { ...result, verdict: "fail", criteria: [failed, ...others] };
}
