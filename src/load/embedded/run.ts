import type { Plan } from "../engine.ts";
import { durationOf } from "../scenario/scenario.ts";
import { Histogram, type PackedHistogram } from "../statistics/histogram.ts";
import { AlarmClock } from "./alarm-clock.ts";
import type { PackedCell, PackedFigures } from "./collector.ts";
import { watchHealth } from "./health.ts";
import { runOpen } from "./open-arrivals.ts";
import { Phase } from "./phase.ts";
import { Requests } from "./requests.ts";
import { runClosed } from "./virtual-users.ts";

/** Which of how many threads this is. */
export interface Part {
  index: number;
  of: number;
}

/** What one thread measured, as plain data. */
export interface PartResult {
  figures: PackedFigures;
  lag: PackedHistogram;
  utilization: number;
  steal: number | null;
  starved: number;
  warmup: { requests: number; failed: number };
  /** The measured phase, shorter than planned where it was stopped. */
  durationMs: number;
  elapsedMs: number;
  /** Sent, but not waited for to the end. */
  left: number;
  notes: string[];
}

/** What a run tells while it runs. */
export interface PartProgress {
  phase: "warm-up" | "measuring" | "waiting for answers";
  /** From the beginning of the measured phase; negative before it. */
  elapsedMs: number;
  /** Once a second: of all that a message may hold, this alone is large. */
  soFar: PackedCell | undefined;
  /** Answers since the beginning. */
  answers: number;
}

const TELL_MS = 250;
const SO_FAR_EVERY = 4;

/**
 * Runs one thread's part of a plan.
 * @param signal stops sending; what is in flight is waited for a moment
 */
export async function runPart(
  plan: Plan,
  part: Part,
  endpoints: readonly string[],
  signal: AbortSignal,
  report: (progress: PartProgress) => void,
): Promise<PartResult> {
  const { load, warmupMs } = plan;
  const clock = load.model === "open" ? await AlarmClock.start() : undefined;
  const phase = new Phase(warmupMs, durationOf(load));
  const requests = new Requests(plan, part, endpoints, phase);
  const lag = new Histogram();
  const stop = () => phase.stop();
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  let told = 0;
  const telling = setInterval(() => report(progressOf(phase, requests, told++ % SO_FAR_EVERY === 0)), TELL_MS);
  let health = watchHealth();
  const begins = setTimeout(() => {
    health = watchHealth();
  }, warmupMs);
  try {
    if (load.model === "open") await runOpen(load, plan, part, phase, clock!, requests, lag);
    else await runClosed(load.concurrency, part, phase, requests);
    const state = health();
    const left = await requests.drain();
    return { ...resultOf(phase, requests), ...state, lag: lag.pack(), left };
  } finally {
    clearInterval(telling);
    clearTimeout(begins);
    await clock?.close();
    signal.removeEventListener("abort", stop);
    requests.close();
  }
}

function resultOf(phase: Phase, { measured, warmup, starved, notes }: Requests) {
  return {
    figures: measured.pack(),
    starved,
    warmup: { requests: warmup.recorded, failed: warmup.failed },
    durationMs: phase.durationMs,
    elapsedMs: Math.max(0, performance.now() - phase.zero),
    notes,
  };
}

function progressOf(phase: Phase, { measured, warmup }: Requests, withSoFar: boolean): PartProgress {
  return {
    phase: phase.name,
    elapsedMs: performance.now() - phase.zero,
    soFar: withSoFar ? measured.soFar() : undefined,
    answers: measured.answered + warmup.answered,
  };
}
