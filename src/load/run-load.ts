import { plannedRequests } from "./announce.ts";
import { hopeless } from "./criteria/hopeless.ts";
import type { EngineContext, LoadEngine } from "./engine.ts";
import { judge } from "./gate.ts";
import type { LoadOptions } from "./options.ts";
import type { LoadResult } from "./result.ts";

/** Sends the load and judges it. @throws EnvironmentError when the target cannot be reached, or the engine not run */
export async function runLoad(
  options: LoadOptions,
  engine: LoadEngine,
  context: Pick<EngineContext, "progress" | "signal">,
): Promise<LoadResult> {
  const { plan, abortOn } = options;
  const planned = plannedRequests(plan);
  const abort: EngineContext["abort"] = (soFar) => {
    for (const criterion of abortOn) {
      const reason = hopeless(criterion, soFar, planned);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
  const measurement = await engine.run(plan, { ...context, abort: abortOn.length > 0 ? abort : undefined });
  const result = judge(measurement, options);
  // A criterion that ended the run has failed, whether or not it is among those that are asked for.
  return measurement.stopped?.by === "abort" ? { ...result, verdict: "fail" } : result;
}
