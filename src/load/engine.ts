import type { Load, Scenario, Transport } from "./scenario/scenario.ts";
import type { Histogram } from "./statistics/histogram.ts";

/** All that an engine is told. */
export interface Plan {
  scenario: Scenario;
  load: Load;
  transport: Transport;
  /** Milliseconds of load before the measured phase, at its first rate (or its concurrency); none of it is counted. */
  warmupMs: number;
  /** Milliseconds of a window of the time series that criteria are judged in. */
  windowMs: number;
  /** Of every random choice, so that two runs send the same. */
  seed: number;
  /** Threads to send from; undefined: as many as the rate needs. */
  workers?: number;
}

export interface EngineContext {
  /** Told a few times a second at most. Never needed for the result. */
  progress: (snapshot: Snapshot) => void;
  /** Ends the run: nothing more is sent, what is in flight is waited for, and the measurement is handed back. */
  signal: AbortSignal;
  /**
   * Asked about once a second with what is known so far; an answer ends the run early as `signal` does, and says why.
   */
  abort?: (soFar: SoFar, elapsedMs: number) => string | undefined;
}

/** Sends what a plan says and measures it. Judges nothing. */
export interface LoadEngine {
  /**
   * @throws EnvironmentError when the engine is not there, or when the target cannot be reached at all: nothing was
   * measured then. Once a request of the measured phase was sent, failures are counted and nothing is thrown.
   */
  run(plan: Plan, context: EngineContext): Promise<Measurement>;
}

/** The run as it stands. */
export interface Snapshot {
  phase: "warm-up" | "measuring" | "waiting for answers";
  elapsedMs: number;
  remainingMs: number;
  /** Answers a second over the last second. */
  rate: number;
  /** Milliseconds of response time over the measured phase so far; null without samples. */
  p50: number | null;
  p99: number | null;
  failed: number;
}

/**
 * What became of a request; every one has exactly one class.
 * - `ok`: the status that was expected (2xx unless said), a whole and valid answer.
 * - `wrong_status`: answered with another status. Redirects are not followed.
 * - `invalid`: not HTTP, not what was asked for (HTML for JSON), or against its schema.
 * - `timeout`: no whole answer within the timeout.
 * - `refused`: no connection. `reset`: the connection ended before the answer did.
 * - `dns`: the name has no address. `tls`: no valid certificate or no common protocol.
 * - `dropped`: intended, but never attempted: no free connection in time, or a step before it failed.
 * - `blocked`: a platform answered in the target's place (challenge, login wall).
 */
export const CLASSES = [
  "ok",
  "wrong_status",
  "invalid",
  "timeout",
  "refused",
  "reset",
  "dns",
  "tls",
  "dropped",
  "blocked",
] as const;

/** Why a request was reset that we ended ourselves, as the run was ended before its time. */
export const CUT_OFF = "cut off when the run was ended";

export type RequestClass = (typeof CLASSES)[number];

export type Counts = Record<RequestClass, number>;

/** Figures of a set of requests. Requests belong to the moment of their intended start. All histograms in milliseconds. */
export interface Tally {
  counts: Counts;
  /** From the intended start to the end of the answer, of whatever status; a timeout counts with the timeout (plus what it waited for before its send). */
  response: Histogram;
  /** The same from the send. */
  service: Histogram;
  /** Name look-up, TCP and TLS, of those requests that opened a connection. */
  connect: Histogram;
  /** From the send to the first byte of the answer's head. */
  firstByte: Histogram;
  /** Bytes of bodies and heads that came in; bytes that went out. */
  bytesIn: number;
  bytesOut: number;
}

/** What is known of all requests while a run goes on. */
export type SoFar = Pick<Tally, "counts" | "response">;

export interface EndpointTally extends Tally {
  /** `Step.name` */
  name: string;
}

/** A window of the measured phase, [startMs, endMs) from its beginning. */
export interface WindowTally {
  startMs: number;
  endMs: number;
  counts: Counts;
  response: Histogram;
  /** In the order of `Measurement.endpoints`. Empty when there is but one endpoint. */
  endpoints: { name: string; counts: Counts; response: Histogram }[];
}

/** A second of the measured phase, for charts. */
export interface SecondTally {
  second: number;
  intended: number;
  ok: number;
  failed: number;
  response: Histogram;
}

export interface ErrorTally {
  kind: RequestClass;
  /** "connection refused", "status 503", … One line, without what differs from request to request. */
  message: string;
  count: number;
}

/** How well the machine that sends kept up. */
export interface GeneratorHealth {
  /** Milliseconds by which arrivals were handled later than intended; null where the engine does not tell. */
  lag: Histogram | null;
  /** Share of its busiest thread that was in use, 0 to 1; null where the engine does not tell. */
  utilization: number | null;
  /** Share of the machine's time that a hypervisor took away, 0 to 1; null where it does not tell. */
  steal: number | null;
  /** Requests that found no free connection and no permission to open one, and those that the machine had no socket for. */
  starved: number;
  threads: number;
}

/** Raw figures of one run. */
export interface Measurement {
  engine: { kind: string; version: string };
  model: "open" | "closed";
  /** ISO 8601 */
  startedAt: string;
  /** The measured phase as planned; as it was where it was stopped. Without the wait for the last answers. */
  durationMs: number;
  /** From the first arrival of the measured phase to the end of its last answer. */
  elapsedMs: number;
  /** Requests (not arrivals) a second that were intended, on average over the phase; null for the closed model. */
  intendedRate: number | null;
  total: Tally;
  /** One for each `Step.name`, in the scenario's order. */
  endpoints: EndpointTally[];
  windows: WindowTally[];
  seconds: SecondTally[];
  /** Most frequent first. */
  errors: ErrorTally[];
  /** How many answers had each status. */
  statuses: Record<string, number>;
  warmup: { durationMs: number; requests: number; failed: number };
  /** Longest rest of a user between two requests, in milliseconds; undefined: nobody knows. */
  longestThinkMs?: number;
  generator: GeneratorHealth;
  /** Why it ended before its time. */
  stopped?: { by: "signal" | "abort"; reason: string };
  /** Sentences that every reader should see, plain text: "it answers with a redirect to …". */
  notes: string[];
}

export function noCounts(): Counts {
  return Object.fromEntries(CLASSES.map((name) => [name, 0])) as Counts;
}

/** All that were intended: the classes' sum. */
export function intendedOf(counts: Counts): number {
  return CLASSES.reduce((sum, name) => sum + counts[name], 0);
}

/** All that were attempted. */
export function sentOf(counts: Counts): number {
  return intendedOf(counts) - counts.dropped;
}
