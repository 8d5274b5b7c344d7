import { setTimeout as sleep } from "node:timers/promises";
import type { Plan } from "../engine.ts";
import type { OpenLoad } from "../scenario/scenario.ts";
import type { Histogram } from "../statistics/histogram.ts";
import type { Phase } from "./phase.ts";
import type { Requests } from "./requests.ts";
import { arrivals, peakRate, type Schedule } from "./schedule.ts";

/** Waits between arrivals are measured out to the last millisecond by turning round, as timers are too coarse; up to this rate. */
const MOST_PRECISE_RATE = 250;

/** The open model: arrivals come at their times, whatever became of those before them. @param lag how late they were handled */
export async function runOpen(
  load: OpenLoad,
  { seed, warmupMs }: Plan,
  part: { index: number; of: number },
  phase: Phase,
  requests: Requests,
  lag: Histogram,
): Promise<void> {
  const first = load.stages[0]!;
  const rate = first.from > 0 ? first.from : first.to / 2;
  const warm = { arrivals: load.arrivals, stages: [{ durationMs: warmupMs, from: rate, to: rate }] };
  const precise = (most: number) => most / part.of <= MOST_PRECISE_RATE;
  if (warmupMs > 0)
    await follow(arrivals(warm, ~seed, part), phase.zero - warmupMs, precise(rate), undefined, phase, requests);
  await follow(arrivals(load, seed, part), phase.zero, precise(peakRate(load)), lag, phase, requests);
  // The phase is as long as was said, also after its last arrival.
  while (!phase.isOver(performance.now())) {
    requests.expire(performance.now());
    await sleep(Math.min(5, Math.max(1, phase.end - performance.now())));
  }
}

/** Sends the arrivals of a schedule at their times. */
function follow(
  schedule: Schedule,
  from: number,
  precise: boolean,
  lag: Histogram | undefined,
  phase: Phase,
  requests: Requests,
): Promise<void> {
  let next = schedule.next();
  return new Promise((resolve) => {
    const tick = () => {
      const now = performance.now();
      while (next !== undefined && from + next.at <= now && !phase.stopped) {
        lag?.record(Math.max(0, performance.now() - from - next.at));
        requests.arrive(next.index, from + next.at, undefined);
        next = schedule.next();
      }
      requests.expire(now);
      if (next === undefined || phase.stopped) return resolve();
      const wait = from + next.at - performance.now();
      if (!precise || wait > 2.2) setTimeout(turn, Math.max(1, Math.min(5, precise ? wait - 1.2 : wait)));
      else setImmediate(tick);
    };
    // After a timer comes the poll phase: a connection that the server has closed is then known to be closed.
    const turn = () => setImmediate(tick);
    tick();
  });
}
