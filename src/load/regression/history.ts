import { UsageError } from "../../report/errors.ts";

/** What runs must have in common to be compared: figures of other engines or machines tell nothing. */
export interface SeriesKey {
  /** The runner's class: system, architecture, processors ("Linux-X64-4"). */
  runner: string;
  /** Kind and major version ("embedded-1", "k6-2"). */
  engine: string;
  /** Name of the scenario and what was asked of it. */
  scenario: string;
}

/** One run, as it is remembered. */
export interface PastRun {
  /** When it began, ISO 8601. */
  at: string;
  commit?: string;
  /** Address of the workflow's run. */
  url?: string;
  metrics: Record<string, number | null>;
}

export interface Series extends SeriesKey {
  /** Oldest first. */
  runs: PastRun[];
}

export interface History {
  version: 1;
  series: Series[];
}

/** Runs that a series keeps: a run every night for half a year. */
const MOST_RUNS = 200;

export const emptyHistory = (): History => ({ version: 1, series: [] });

/** Reads a history as it was written; an empty text is an empty history. @throws UsageError for what is none. */
export function parseHistory(text: string, shown: string): History {
  if (text.trim() === "") return emptyHistory();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The history ${shown} is no JSON: ${(error as Error).message}.`);
  }
  const history = parsed as Partial<History> | null;
  if (typeof history !== "object" || history === null || !Array.isArray(history.series))
    throw new UsageError(`The history ${shown} has no list "series": it is no history of load tests.`);
  if (history.version !== 1)
    throw new UsageError(`The history ${shown} has version ${JSON.stringify(history.version)}; this knows version 1.`);
  for (const [index, series] of history.series.entries()) {
    const wrong = problemOf(series);
    if (wrong) throw new UsageError(`The history ${shown}: series ${index + 1} ${wrong}.`);
  }
  return history as History;
}

function problemOf(series: unknown): string | undefined {
  const { runner, engine, scenario, runs } = (series ?? {}) as Partial<Series>;
  for (const [name, value] of Object.entries({ runner, engine, scenario }))
    if (typeof value !== "string") return `has no "${name}"`;
  if (!Array.isArray(runs)) return 'has no list "runs"';
  for (const [index, run] of (runs as unknown[]).entries()) {
    const { at, metrics } = (run ?? {}) as Partial<PastRun>;
    if (typeof at !== "string" || Number.isNaN(Date.parse(at))) return `has no time "at" in run ${index + 1}`;
    if (typeof metrics !== "object" || metrics === null) return `has no "metrics" in run ${index + 1}`;
    for (const [name, value] of Object.entries(metrics))
      if (value !== null && !Number.isFinite(value)) return `has no number for "${name}" in run ${index + 1}`;
  }
  return undefined;
}

/** The runs that a new one may be compared with, oldest first. */
export function runsOf(history: History, key: SeriesKey): PastRun[] {
  return find(history, key)?.runs ?? [];
}

/** The history with one more run at the end of its series; the oldest runs of a long series are dropped. */
export function withRun(history: History, key: SeriesKey, run: PastRun): History {
  const { runner, engine, scenario } = key;
  const grown = { runner, engine, scenario, runs: [...runsOf(history, key), run].slice(-MOST_RUNS) };
  const known = find(history, key);
  const series = known ? history.series.map((one) => (one === known ? grown : one)) : [...history.series, grown];
  return { version: 1, series };
}

function find(history: History, key: SeriesKey): Series | undefined {
  return history.series.find(
    ({ runner, engine, scenario }) => runner === key.runner && engine === key.engine && scenario === key.scenario,
  );
}

export const renderHistory = (history: History): string => `${JSON.stringify(history, null, 1)}\n`;
