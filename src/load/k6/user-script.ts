import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../report/errors.ts";
import { type EngineContext, intendedOf, type Measurement } from "../engine.ts";
import { stoppedBy } from "./engine.ts";
import { readExit } from "./exit-codes.ts";
import { inspect } from "./inspect.ts";
import { parsePoint } from "./points.ts";
import { COMMON_FLAGS, complaintOf, type Ended, runK6 } from "./process.ts";
import { readThresholds, type ThresholdResult, ThresholdSamples } from "./thresholds.ts";
import { UserSamples } from "./user-samples.ts";
import type { K6 } from "./version.ts";

/** k6's defaults: what our figures need must be among them, whatever the script's options leave out. */
const SYSTEM_TAGS =
  "proto,subproto,status,method,url,name,group,check,error,error_code,tls_version,scenario,service,expected_response";

export interface UserScript {
  /** A .js or .ts file. */
  path: string;
  /** Statuses that are ok; undefined: 2xx, and what the script declares by `http.setResponseCallback`. */
  expectStatus?: number[];
  windowMs: number;
}

export interface UserRun {
  measurement: Measurement;
  /** The script's own thresholds, as k6 judged them. */
  thresholds: ThresholdResult[];
  /** Why a pass would prove nothing: sentences. The verdict can be no better than inconclusive. */
  trouble: string[];
}

/**
 * Runs a script that a user wrote for k6, as it is (k6 runs TypeScript itself since 0.57), and counts its requests.
 * @throws UsageError for a script that k6 does not take, EnvironmentError when k6 cannot run
 */
export async function runUserScript(
  k6: K6,
  env: Record<string, string | undefined>,
  script: UserScript,
  context: EngineContext,
): Promise<UserRun> {
  if (!existsSync(script.path)) throw new UsageError(`There is no script ${script.path}.`);
  const path = resolve(script.path);
  const inspection = await inspect(k6, path, env);
  const directory = await mkdtemp(join(tmpdir(), "backend-kit-k6-"));
  try {
    const summary = join(directory, "summary.json");
    const samples = new UserSamples(script.windowMs, script.expectStatus);
    const watched = new ThresholdSamples(inspection.thresholds);
    const startedAt = new Date().toISOString();
    const watch = setInterval(() => context.progress(snapshotOf(samples)), 1000);
    const ended = await runK6({
      binary: k6.path,
      args: [...COMMON_FLAGS, `--summary-export=${summary}`, `--system-tags=${SYSTEM_TAGS}`, path],
      env,
      cwd: dirname(path),
      line(line) {
        const point = parsePoint(line);
        if (!point) return;
        samples.read(point);
        watched.count(point);
      },
      signal: context.signal,
    }).finally(() => clearInterval(watch));
    samples.end();
    const stopped = stoppedBy(ended, context.signal);
    const thresholds = readThresholds(await readFile(summary, "utf8").catch(() => ""), watched);
    return {
      measurement: measurementOf(k6, samples, inspection.model, startedAt, stopped),
      thresholds,
      trouble: troubleOf(ended, samples, inspection.thresholds, thresholds),
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function measurementOf(
  k6: K6,
  samples: UserSamples,
  model: "open" | "closed",
  startedAt: string,
  stopped: Measurement["stopped"],
): Measurement {
  const { collector, elapsedMs, drops } = samples;
  const durationMs = elapsedMs;
  return {
    engine: { kind: "k6", version: k6.version },
    model,
    startedAt: samples.startedAt === undefined ? startedAt : new Date(samples.startedAt).toISOString(),
    durationMs,
    elapsedMs,
    intendedRate: model === "closed" || durationMs === 0 ? null : collector.intended / (durationMs / 1000),
    ...collector.figures(durationMs),
    warmup: { durationMs: 0, ...collector.warmup },
    generator: { lag: null, utilization: null, steal: null, starved: drops, threads: 1 },
    ...(stopped && { stopped }),
    notes: notesOf(samples),
  };
}

function notesOf({ redirects, checks }: UserSamples): string[] {
  const notes = [
    "The script is the user's own: k6 does not tell when its requests were due, so that response time is service time here (k6's http_req_blocked and http_req_duration), and there is no warm-up.",
  ];
  if (redirects > 0)
    notes.push(
      `${redirects} ${redirects === 1 ? "answer was a redirect" : "answers were redirects"}, which k6 may have followed; each is a request of its own, and ok only where its status is expected (--expect-status).`,
    );
  if (checks.failed > 0)
    notes.push(
      `${checks.failed} of ${checks.passed + checks.failed} of the script's checks failed; k6 fails a run for that only where a threshold says so.`,
    );
  return notes;
}

function troubleOf(
  ended: Ended,
  samples: UserSamples,
  named: readonly string[],
  thresholds: readonly ThresholdResult[],
): string[] {
  const trouble: string[] = [];
  // As with K6_NO_THRESHOLDS, or where something between k6 and us hides how it ended.
  if (named.length > 0 && thresholds.length === 0)
    trouble.push(`The script has thresholds (${named.slice(0, 3).join(", ")}), and k6 judged none of them.`);
  const exit = readExit(ended.code, ended.signal);
  if (exit.kind === "finished") trouble.push(...exit.notes);
  if (exit.kind === "finished" && exit.thresholdsFailed && thresholds.every(({ ok }) => ok) && exit.notes.length === 0)
    trouble.push("k6 says that thresholds were crossed, but not which.");
  if (ended.exceptions > 0)
    trouble.push(
      `${ended.exceptions} of the script's iterations ended in an exception, which k6 lets pass: ${complaintOf(ended.log)}`,
    );
  if (intendedOf(samples.collector.total.counts) === 0) trouble.push("The script sent no HTTP request.");
  return trouble;
}

function snapshotOf(samples: UserSamples): Parameters<EngineContext["progress"]>[0] {
  const { counts, response } = samples.collector.total;
  const elapsedMs = samples.elapsedMs;
  const answers = intendedOf(counts) - counts.dropped;
  return {
    phase: "measuring",
    elapsedMs,
    remainingMs: 0,
    rate: elapsedMs > 0 ? answers / (elapsedMs / 1000) : 0,
    p50: response.quantile(0.5),
    p99: response.quantile(0.99),
    failed: intendedOf(counts) - counts.ok,
  };
}
