import { availableParallelism } from "node:os";
import { VERSION } from "../../version.ts";
import {
  CLASSES,
  type Counts,
  type EngineContext,
  type ErrorTally,
  intendedOf,
  type LoadEngine,
  type Measurement,
  noCounts,
  type Plan,
  type SecondTally,
  type Snapshot,
  type WindowTally,
} from "../engine.ts";
import { durationOf, longestThinkOf } from "../scenario/scenario.ts";
import { Histogram } from "../statistics/histogram.ts";
import { addCounts, addTally, newTally, type PackedCell } from "./collector.ts";
import { probeOrigins } from "./probe.ts";
import { type PartProgress, type PartResult, runPart } from "./run.ts";
import { peakRate } from "./schedule.ts";
import { runInThreads } from "./threads.ts";

/** Requests a second that are asked of one thread; measured threads send more than twice as many over loopback. */
const RATE_PER_THREAD = 20_000;
const LIGHT_RATE = 2000;

/** Our own engine. */
export const embeddedEngine: LoadEngine = {
  async run(plan, context) {
    const endpoints = endpointsOf(plan);
    await probeOrigins(plan.transport, context.signal);
    const startedAt = new Date().toISOString();
    const threads = threadsFor(plan);
    const control = new Control(plan, context, threads);
    const parts =
      threads === 1 && isLight(plan)
        ? [await runPart(plan, { index: 0, of: 1 }, endpoints, control.signal, (it) => control.onProgress(0, it))]
        : await runInThreads(plan, threads, endpoints, control.signal, (index, it) => control.onProgress(index, it));
    return { ...measurementOf(plan, endpoints, parts), startedAt, stopped: control.stopped };
  },
};

/** Names of all steps, in order, each once. */
export function endpointsOf({ scenario }: Plan): string[] {
  return [...new Set(scenario.journeys.flatMap(({ steps }) => steps.map(({ name }) => name)))];
}

function threadsFor({ load, workers }: Plan): number {
  if (workers !== undefined) return load.model === "closed" ? Math.min(workers, load.concurrency) : workers;
  if (load.model === "closed") return 1;
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(peakRate(load) / RATE_PER_THREAD)));
}

/** So little that it needs no thread of its own, with a memory of its own. */
function isLight({ load, workers }: Plan): boolean {
  return workers === undefined && load.model === "open" && peakRate(load) <= LIGHT_RATE;
}

/** Ends the run where somebody asks for it, and tells how it stands. */
class Control {
  readonly #abort = new AbortController();
  readonly #plan: Plan;
  readonly #context: EngineContext;
  readonly #latest: (PartProgress | undefined)[];
  #shown: Pick<Snapshot, "p50" | "p99" | "failed"> = { p50: null, p99: null, failed: 0 };
  #told = { at: performance.now(), answers: 0, rate: 0 };
  stopped: Measurement["stopped"];

  constructor(plan: Plan, context: EngineContext, threads: number) {
    this.#plan = plan;
    this.#context = context;
    this.#latest = Array(threads);
    const stop = () => this.#stop("signal", "it was interrupted");
    if (context.signal.aborted) stop();
    context.signal.addEventListener("abort", stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  #stop(by: "signal" | "abort", reason: string): void {
    this.stopped ??= { by, reason };
    this.#abort.abort();
  }

  onProgress(thread: number, progress: PartProgress): void {
    this.#latest[thread] = { ...progress, soFar: progress.soFar ?? this.#latest[thread]?.soFar };
    if (thread !== 0) return;
    const soFar = progress.soFar && sumOf(this.#latest.map((part) => part?.soFar));
    if (soFar !== undefined)
      this.#shown = {
        p50: soFar.response.quantile(0.5),
        p99: soFar.response.quantile(0.99),
        failed: intendedOf(soFar.counts) - soFar.counts.ok,
      };
    const { phase, elapsedMs } = progress;
    const answers = this.#latest.reduce((sum, part) => sum + (part?.answers ?? 0), 0);
    const now = performance.now();
    if (now - this.#told.at >= 950)
      this.#told = { at: now, answers, rate: (answers - this.#told.answers) / ((now - this.#told.at) / 1000) };
    this.#context.progress({
      phase,
      elapsedMs: Math.max(0, elapsedMs),
      remainingMs: Math.max(0, durationOf(this.#plan.load) - elapsedMs),
      rate: this.#told.rate,
      ...this.#shown,
    });
    if (soFar === undefined || phase !== "measuring") return;
    const reason = this.#context.abort?.(soFar, elapsedMs);
    if (reason !== undefined) this.#stop("abort", reason);
  }
}

/** Puts together what all threads measured. */
function measurementOf(plan: Plan, names: string[], parts: PartResult[]): Omit<Measurement, "startedAt"> {
  const total = newTally();
  const endpoints = names.map((name) => ({ name, ...newTally() }));
  const statuses: Record<string, number> = {};
  const lag = new Histogram();
  for (const { figures, lag: packed } of parts) {
    for (const [i, tally] of figures.endpoints.entries()) {
      addTally(total, tally);
      addTally(endpoints[i]!, tally);
    }
    for (const [status, count] of figures.statuses) statuses[status] = (statuses[status] ?? 0) + count;
    lag.addPacked(packed);
  }
  const durationMs = Math.max(...parts.map((part) => part.durationMs));
  const { model } = plan.load;
  return {
    engine: { kind: "embedded", version: VERSION },
    model,
    durationMs,
    elapsedMs: Math.max(...parts.map((part) => part.elapsedMs)),
    intendedRate: model === "open" && durationMs > 0 ? intendedOf(total.counts) / (durationMs / 1000) : null,
    total,
    endpoints,
    windows: windowsOf(plan.windowMs, durationMs, names, parts),
    seconds: secondsOf(durationMs, parts),
    errors: errorsOf(parts),
    statuses,
    warmup: {
      durationMs: plan.warmupMs,
      requests: parts.reduce((sum, { warmup }) => sum + warmup.requests, 0),
      failed: parts.reduce((sum, { warmup }) => sum + warmup.failed, 0),
    },
    longestThinkMs: longestThinkOf(plan.scenario),
    generator: {
      lag: model === "open" ? lag : null,
      utilization: Math.max(...parts.map(({ utilization }) => utilization)),
      steal: parts[0]!.steal,
      starved: parts.reduce((sum, { starved }) => sum + starved, 0),
      threads: parts.length,
    },
    notes: notesOf(parts),
  };
}

function windowsOf(windowMs: number, durationMs: number, names: string[], parts: PartResult[]): WindowTally[] {
  const windows: WindowTally[] = [];
  for (let startMs = 0; startMs < durationMs; startMs += windowMs) {
    const rows = parts.map(({ figures }) => figures.windows[startMs / windowMs] ?? []);
    const cells = names.map((name, i) => ({ name, ...sumOf(rows.map((row) => row[i])) }));
    const all = { counts: noCounts(), response: new Histogram() };
    for (const { counts, response } of cells) {
      addCounts(all.counts, counts);
      all.response.add(response);
      response.compact();
    }
    all.response.compact();
    const endMs = Math.min(startMs + windowMs, durationMs);
    windows.push({ startMs, endMs, ...all, endpoints: names.length > 1 ? cells : [] });
  }
  return windows;
}

function secondsOf(durationMs: number, parts: PartResult[]): SecondTally[] {
  return Array.from({ length: Math.ceil(durationMs / 1000) }, (_, second) => {
    const { counts, response } = sumOf(parts.map(({ figures }) => figures.seconds[second]));
    response.compact();
    const intended = intendedOf(counts);
    return { second, intended, ok: counts.ok, failed: intended - counts.ok, response };
  });
}

function sumOf(cells: (PackedCell | undefined)[]): { counts: Counts; response: Histogram } {
  const counts = noCounts();
  const response = new Histogram();
  for (const cell of cells) {
    if (cell === undefined) continue;
    addCounts(counts, cell.counts);
    response.addPacked(cell.response);
  }
  return { counts, response };
}

function errorsOf(parts: PartResult[]): ErrorTally[] {
  const all = new Map<string, ErrorTally>();
  for (const error of parts.flatMap(({ figures }) => figures.errors)) {
    const key = `${error.kind} ${error.message}`;
    const known = all.get(key);
    if (known) known.count += error.count;
    else all.set(key, { ...error });
  }
  return [...all.values()].sort((a, b) => b.count - a.count || CLASSES.indexOf(a.kind) - CLASSES.indexOf(b.kind));
}

function notesOf(parts: PartResult[]): string[] {
  const left = parts.reduce((sum, part) => sum + part.left, 0);
  const notes = [...new Set(parts.flatMap(({ notes }) => notes))];
  if (left > 0)
    notes.push(
      `${left} ${left === 1 ? "request was" : "requests were"} under way when the run was ended, and ${left === 1 ? "was" : "were"} cut off.`,
    );
  return notes;
}
