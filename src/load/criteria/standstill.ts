import type { Measurement, SecondTally } from "../engine.ts";
import type { Criterion } from "./criterion.ts";

/** Whole seconds of a closed load in which all users waited, so that nothing was asked. */
export interface Standstill {
  /** [from, to) in seconds from the beginning of the measured phase. */
  from: number;
  to: number;
  /** Whether some of those who waited did so in vain. */
  inVain: boolean;
}

/**
 * The standstills of a closed load. Users who wait send nothing: however long a target hangs, it costs each of them one
 * slow request among all the fast ones, and no quantile or share of requests tells of it.
 */
export function standstillsOf({ model, seconds, durationMs, warmup, longestThinkMs }: Measurement): Standstill[] {
  if (model !== "closed") return [];
  const found: Standstill[] = [];
  for (let from = 0; from < seconds.length; from++) {
    if (seconds[from]!.intended > 0) continue;
    let to = from + 1;
    while (to < seconds.length && seconds[to]!.intended === 0) to++;
    const end = Math.min(to, durationMs / 1000);
    // What was sent in the warm-up counts in no figure; users who rest begin to rest when they are answered.
    const beforeAll = warmup.requests > 0 && (longestThinkMs ?? 0) < (end - from) * 1000;
    const { waited, inVain } = from === 0 ? { waited: beforeAll, inVain: false } : whoWaited(seconds, from);
    if (waited && end - from >= 1) found.push({ from, to: end, inVain });
    from = to;
  }
  return found;
}

/** Whether requests that were sent before a second were under way all through it, rather than users at rest. */
function whoWaited(seconds: readonly SecondTally[], at: number): { waited: boolean; inVain: boolean } {
  let waited = false;
  let inVain = false;
  for (const { second, intended, failed, response } of seconds.slice(0, at)) {
    const untimed = second === at - 1 && intended > response.count;
    if (!untimed && response.count === response.countUpTo((at + 1 - second) * 1000)) continue;
    waited = true;
    inVain ||= failed > 0;
  }
  return { waited, inVain };
}

/**
 * Why a criterion that holds for what was sent is not settled: for somebody who had come at any time, rather than after
 * an answer, it may not hold, over the whole run or in a window. Undefined: standstills do not touch it.
 */
export function hiddenByStandstill(
  { metric, limit }: Criterion,
  standstills: readonly Standstill[],
  { durationMs, windows }: Pick<Measurement, "durationMs" | "windows">,
): string | undefined {
  if (metric.kind === "rate") return undefined;
  const timed = metric.kind === "quantile" || metric.kind === "average";
  const concerned = standstills.filter(({ from, to, inVain }) => (timed ? (to - from) * 1000 > limit : inVain));
  const allowed = {
    quantile: metric.kind === "quantile" ? 1 - metric.q : 0,
    average: 0,
    success: 1 - limit,
    errors: limit,
  };
  const lost = (startMs: number, endMs: number) =>
    concerned.reduce((sum, { from, to }) => {
      // Who comes shortly before its end waits no longer than the limit.
      const until = timed ? to * 1000 - limit : to * 1000;
      return sum + Math.max(0, Math.min(until, endMs) - Math.max(from * 1000, startMs));
    }, 0);
  const parts = [{ startMs: 0, endMs: durationMs }, ...windows];
  if (!parts.some(({ startMs, endMs }) => lost(startMs, endMs) > allowed[metric.kind] * (endMs - startMs)))
    return undefined;
  const all = concerned.reduce((sum, { from, to }) => sum + Math.floor(to - from), 0);
  const where = `from second ${concerned[0]!.from} to ${concerned[0]!.to}${concerned.length > 1 ? " and later" : ""}`;
  return `all users waited for an answer through ${all} of ${Math.ceil(durationMs / 1000)} seconds (${where}) and sent nothing: who would have come then is in no figure of the closed model; measure with --rate`;
}
