import { intendedOf, type SoFar } from "../engine.ts";
import { meanEstimate, quantileEstimate, shareEstimate } from "../statistics/intervals.ts";
import type { Criterion } from "./criterion.ts";
import { show } from "./judge.ts";

/** So sure has to be what ends a run before its time. */
const SURE = 0.999;

/**
 * Whether a criterion can no longer be met, by what is known so far: either too many requests of the whole run have
 * already failed it, or it is past its limit beyond doubt.
 * One about an endpoint is never: it is refused beforehand (`resolveOptions`).
 * @param planned requests that the whole run intends; undefined: not known
 * @param durationMs of the whole measured phase
 * @returns why; undefined: it still can be met
 */
export function hopeless(
  criterion: Criterion,
  soFar: SoFar,
  planned: number | undefined,
  durationMs: number,
): string | undefined {
  const { metric, limit, text } = criterion;
  const intended = intendedOf(soFar.counts);
  const failed = intended - soFar.counts.ok;
  switch (metric.kind) {
    case "success":
    case "errors": {
      const allowed = metric.kind === "errors" ? limit : 1 - limit;
      if (planned !== undefined && failed > allowed * Math.max(planned, intended))
        return `"${text}" can no longer be met: ${failed} of ${Math.max(planned, intended)} requests have failed already`;
      const { low, estimate } = shareEstimate(failed, intended, SURE);
      return low !== null && low > allowed && intended >= 30
        ? `"${text}" will not be met: ${show(criterion, metric.kind === "errors" ? estimate : 1 - estimate!)} after ${intended} requests`
        : undefined;
    }
    case "quantile": {
      const slow = intended - soFar.response.countUpTo(limit);
      if (planned !== undefined && slow > (1 - metric.q) * Math.max(planned, intended) + 1)
        return `"${text}" can no longer be met: ${slow} of ${Math.max(planned, intended)} requests were too slow already`;
      const { low, estimate } = quantileEstimate(soFar.response, metric.q, 0, SURE);
      return low !== null && low > limit && intended >= 30
        ? `"${text}" will not be met: ${show(criterion, estimate)} after ${intended} requests`
        : undefined;
    }
    case "average": {
      const { count, mean, deviation } = soFar.response;
      const { low } = meanEstimate(mean, deviation, count, SURE);
      return low !== null && low > limit && count >= 30
        ? `"${text}" will not be met: ${show(criterion, mean)} after ${intended} requests`
        : undefined;
    }
    case "rate": {
      if (planned === undefined) return undefined;
      const best = (Math.max(planned, intended) - failed) / (durationMs / 1000);
      return best < limit
        ? `"${text}" can no longer be met: at best it will be ${show(criterion, best)}, after ${failed} failed requests`
        : undefined;
    }
  }
}
