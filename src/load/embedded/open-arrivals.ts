import { setTimeout as sleep } from "node:timers/promises";
import type { Plan } from "../engine.ts";
import type { OpenLoad } from "../scenario/scenario.ts";
import type { Histogram } from "../statistics/histogram.ts";
import type { AlarmClock } from "./alarm-clock.ts";
import type { Phase } from "./phase.ts";
import type { Requests } from "./requests.ts";
import { arrivals, type Schedule } from "./schedule.ts";

/** The alarm rings at every arrival, but not more often than this: beyond two thousand a second they come in handfuls. */
const LEAST_WAIT_MS = 0.5;
/** Deadlines of requests are looked at this often where no arrival comes. */
const MOST_WAIT_MS = 5;

/** The open model: arrivals come at their times, whatever became of those before them. @param lag how late they were handled */
export async function runOpen(
  load: OpenLoad,
  { seed, warmupMs }: Plan,
  part: { index: number; of: number },
  phase: Phase,
  clock: AlarmClock,
  requests: Requests,
  lag: Histogram,
): Promise<void> {
  const first = load.stages[0]!;
  const rate = first.from > 0 ? first.from : first.to / 2;
  const warm = { arrivals: load.arrivals, stages: [{ durationMs: warmupMs, from: rate, to: rate }] };
  if (warmupMs > 0) await follow(arrivals(warm, ~seed, part), phase.zero - warmupMs, undefined, phase, clock, requests);
  await follow(arrivals(load, seed, part), phase.zero, lag, phase, clock, requests);
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
  lag: Histogram | undefined,
  phase: Phase,
  clock: AlarmClock,
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
      const done = performance.now();
      clock.set(Math.min(done + MOST_WAIT_MS, Math.max(now + LEAST_WAIT_MS, from + next.at)), tick);
    };
    tick();
  });
}
