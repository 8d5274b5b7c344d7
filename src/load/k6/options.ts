import { UsageError } from "../../report/errors.ts";
import type { Plan } from "../engine.ts";
import { durationOf, type Load, type OpenLoad } from "../scenario/scenario.ts";

/** k6's rates are whole numbers for each `timeUnit`; a longer one lets them have decimals. */
const UNIT_SECONDS = 1000;

/** k6's `options.scenarios` for a load: the warm-up is the beginning of the same executor, so that its users stay. */
export function executorOf({
  load,
  warmupMs,
  transport,
  scenario,
}: Pick<Plan, "load" | "warmupMs" | "transport" | "scenario">): object {
  const longest = Math.max(
    ...scenario.journeys.map(({ steps }) =>
      steps.reduce((sum, { thinkTime }) => sum + transport.timeoutMs + (thinkTime?.most ?? 0), 0),
    ),
  );
  const gracefulStop = `${Math.ceil(longest + 1000)}ms`;
  if (load.model === "closed")
    return {
      executor: "constant-vus",
      vus: load.concurrency,
      duration: `${Math.round(warmupMs + load.durationMs)}ms`,
      gracefulStop,
    };
  if (load.arrivals === "poisson")
    throw new UsageError("k6 has no Poisson arrivals: take constant ones, or the embedded engine.");
  const users = { ...usersOf(load, longest), timeUnit: `${UNIT_SECONDS}s`, gracefulStop };
  const [first] = load.stages;
  if (load.stages.every(({ from, to }) => from === first!.from && to === first!.from))
    return {
      executor: "constant-arrival-rate",
      rate: rateOf(first!.from),
      duration: `${Math.round(warmupMs + durationOf(load))}ms`,
      ...users,
    };
  const stages = warmupMs > 0 ? [{ duration: `${warmupMs}ms`, target: rateOf(first!.from) }] : [];
  let at = first!.from;
  for (const { durationMs, from, to } of load.stages) {
    if (from !== at) stages.push({ duration: "0s", target: rateOf(from) });
    stages.push({ duration: `${Math.round(durationMs)}ms`, target: rateOf(to) });
    at = to;
  }
  return { executor: "ramping-arrival-rate", startRate: rateOf(first!.from), stages, ...users };
}

const rateOf = (perSecond: number): number => Math.round(perSecond * UNIT_SECONDS);

/** A user for each arrival of a second, or of as long as the slowest journey may take where that is shorter. */
function usersOf(load: OpenLoad, longestMs: number): { preAllocatedVUs: number; maxVUs: number } {
  const peak = Math.max(...load.stages.flatMap(({ from, to }) => [from, to]));
  const wanted = Math.ceil(peak * Math.min(1, longestMs / 1000)) + 10;
  return { preAllocatedVUs: Math.min(load.maxConnections, wanted), maxVUs: load.maxConnections };
}

/**
 * When the n-th arrival of an executor is due, in milliseconds from its start. As k6 does it: constant arrivals begin
 * at once (constant_arrival_rate.go), ramped ones when the area under the rate reaches n + 1 (ramping_arrival_rate.go).
 */
export function scheduleOf(load: Load, warmupMs: number): ((n: number) => number) | undefined {
  if (load.model === "closed") return undefined;
  const [first] = load.stages;
  if (load.stages.every(({ from, to }) => from === first!.from && to === first!.from))
    return (n) => (n * 1000) / first!.from;
  const stages = [{ durationMs: warmupMs, from: first!.from, to: first!.from }, ...load.stages];
  return (n) => {
    let left = n + 1;
    let start = 0;
    for (const { durationMs, from, to } of stages) {
      const [v, w, seconds] = [from, to, durationMs / 1000];
      const area = ((v + w) / 2) * seconds;
      if (left <= area) return start + timeToReach(left, v, w, seconds) * 1000;
      left -= area;
      start += durationMs;
    }
    return start;
  };
}

/** Seconds until the area under a line from `v` to `w` over `seconds` is `area`: the root of v·t + (w − v)·t²/2s = area. */
function timeToReach(area: number, v: number, w: number, seconds: number): number {
  if (v === w) return area / v;
  const slope = (w - v) / seconds;
  return (2 * area) / (v + Math.sqrt(Math.max(0, v * v + 2 * slope * area)));
}
