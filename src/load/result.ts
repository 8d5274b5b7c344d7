import type { Finding } from "../report/finding.ts";
import type { Verdict } from "../report/verdict.ts";
import { CLASSES } from "./engine.ts";
import type { SeriesKey } from "./regression/history.ts";
import type { MetricTrend } from "./regression/judge-run.ts";

/** What `backend-kit load run --json` prints; `docs/load-test.schema.json` describes it. */
export interface LoadResult {
  gate: "load-test";
  verdict: Verdict;
  engine: { kind: string; version: string } | null;
  /** The address, or the scenario's name and its origins. */
  target: string;
  model: "open" | "closed";
  /** Requests a second on average over the measured phase; null in the closed model and where nothing ran. */
  intended_rate: number | null;
  /** The measured phase; the warm-up is outside of it. */
  duration_s: number;
  warmup: { duration_s: number; requests: number; failed: number };
  requests: RequestFigures;
  latency_ms: LatencyFigures;
  /** Requests with a whole answer (of whatever status) a second of the measured phase. */
  throughput_rps: number;
  /** That came in, and out. */
  bytes: { in: number; out: number };
  criteria: CriterionResult[];
  /** The user's own thresholds in a script of another engine, as that engine judged them. */
  thresholds?: { metric: string; threshold: string; ok: boolean }[];
  /** How it stands to the runs before it, where a history was given. */
  trend?: { key: SeriesKey; runs: number; second_run: boolean; metrics: MetricTrend[] };
  windows: WindowFigures[];
  seconds: SecondFigures[];
  endpoints: EndpointFigures[];
  /** By percentile, as far as there are samples to tell; empty without any. */
  spectrum: { response: SpectrumPoint[]; service: SpectrumPoint[] };
  /** How many took how long, from the intended start. */
  histogram: Bin[];
  statuses: Record<string, number>;
  errors: { kind: string; message: string; count: number }[];
  generator: GeneratorFigures | null;
  comparison?: ComparisonRow[];
  findings: Finding[];
  recommendations: string[];
  /** Sentences that every reader should see. */
  notes: string[];
}

/** Numbers of requests. The classes sum to `intended`, and `ok <= sent <= intended`. */
export interface RequestFigures {
  intended: number;
  /** Attempted on the wire: `intended - dropped`. */
  sent: number;
  ok: number;
  wrong_status: number;
  invalid: number;
  timeout: number;
  refused: number;
  reset: number;
  dns: number;
  tls: number;
  dropped: number;
  blocked: number;
}

/** Milliseconds; null without samples. */
export interface Distribution {
  min: number | null;
  avg: number | null;
  p50: number | null;
  p90: number | null;
  p95: number | null;
  p99: number | null;
  max: number | null;
  stddev: number | null;
}

export interface LatencyFigures {
  /** From the intended start. */
  response: Distribution;
  /** From the send. */
  service: Distribution;
  connect: Distribution;
  first_byte: Distribution;
}

export interface CriterionResult {
  /** As it was asked for ("p99 < 200ms"). */
  criterion: string;
  /** The endpoint that it is about; null: all. */
  endpoint: string | null;
  /** `ms`, `%` or `1/s`: of the three numbers. */
  unit: "ms" | "%" | "1/s";
  estimate: number | null;
  /** The 95 % interval; null: no bound can be given on that side. */
  low: number | null;
  high: number | null;
  /** Requests that it rests on, and the fewest that could settle it. */
  samples: number;
  needed: number;
  verdict: "pass" | "fail" | "inconclusive";
  /** One sentence: why this verdict. */
  reason: string;
  /** The windows in which it does not hold, seconds from the start. */
  failed_windows: { start_s: number; end_s: number; estimate: number | null }[];
}

export interface WindowFigures {
  start_s: number;
  end_s: number;
  intended: number;
  ok: number;
  p50: number | null;
  p99: number | null;
}

export interface SecondFigures {
  second: number;
  intended: number;
  ok: number;
  failed: number;
  p50: number | null;
  p99: number | null;
  max: number | null;
}

export interface EndpointFigures {
  name: string;
  requests: RequestFigures;
  latency_ms: LatencyFigures;
}

export interface GeneratorFigures {
  lag_p99_ms: number | null;
  /** Shares, 0 to 1; null where nobody tells. */
  utilization: number | null;
  steal: number | null;
  /** Requests that had to do without a connection. */
  starved: number;
  threads: number;
  saturated: boolean;
  /** What was past its limit, one sentence each. */
  reasons: string[];
}

export interface SpectrumPoint {
  /** 0 (the least) to 100 (the greatest). */
  percentile: number;
  ms: number;
}

export interface Bin {
  from_ms: number;
  to_ms: number;
  count: number;
}

/** A row of `--compare`; `a` is the base, `b` what is judged. */
export interface ComparisonRow {
  metric: string;
  a: number | null;
  b: number | null;
  /** `ratio`: the three differences are relative to `a` (0.1 is 10 % more); `share`: they are differences of shares. */
  unit: "ratio" | "share";
  difference: number | null;
  low: number | null;
  high: number | null;
  verdict: "better" | "worse" | "no difference";
}

/** What `--compare` prints. */
export interface CompareResult {
  gate: "load-test";
  verdict: Verdict;
  a: LoadResult;
  b: LoadResult;
  comparison: ComparisonRow[];
}

/** The result when the gate could not run at all. */
export function couldNotRun(message: string, target = ""): LoadResult {
  const none = { min: null, avg: null, p50: null, p90: null, p95: null, p99: null, max: null, stddev: null };
  const classes = Object.fromEntries(CLASSES.map((name) => [name, 0])) as Omit<RequestFigures, "intended" | "sent">;
  return {
    gate: "load-test",
    verdict: "error",
    engine: null,
    target,
    model: "open",
    intended_rate: null,
    duration_s: 0,
    warmup: { duration_s: 0, requests: 0, failed: 0 },
    requests: { intended: 0, sent: 0, ...classes },
    latency_ms: { response: none, service: none, connect: none, first_byte: none },
    throughput_rps: 0,
    bytes: { in: 0, out: 0 },
    criteria: [],
    windows: [],
    seconds: [],
    endpoints: [],
    spectrum: { response: [], service: [] },
    histogram: [],
    statuses: {},
    errors: [],
    generator: null,
    findings: [],
    recommendations: [],
    notes: [message],
  };
}
