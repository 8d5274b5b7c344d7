import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { watchHealth } from "../embedded/health.ts";
import { probeOrigins } from "../embedded/probe.ts";
import type { EngineContext, LoadEngine, Measurement, Plan } from "../engine.ts";
import { intendedOf } from "../engine.ts";
import { durationOf, longestThinkOf, type Transport } from "../scenario/scenario.ts";
import { readExit } from "./exit-codes.ts";
import { heavySteps } from "./heavy.ts";
import { OwnSamples } from "./own-samples.ts";
import { COMMON_FLAGS, complaintOf, type Ended, runK6 } from "./process.ts";
import { HEADERS_VARIABLE, scriptOf } from "./script.ts";
import type { K6 } from "./version.ts";

/**
 * k6 as an engine for our scenarios: it runs a script that is written for the plan, and its raw samples are counted as
 * the embedded engine counts its own.
 * @param env the environment that k6 gets, as far as it is not about k6 itself
 */
export function k6Engine(k6: K6, env: Record<string, string | undefined>): LoadEngine {
  return { run: (plan, context) => runPlan(k6, env, plan, context) };
}

async function runPlan(
  k6: K6,
  env: Record<string, string | undefined>,
  plan: Plan,
  context: EngineContext,
): Promise<Measurement> {
  // Refused before anything is asked of the target.
  if (plan.workers !== undefined)
    throw new UsageError("--workers is of the embedded engine: k6 takes all cores that there are. Leave it out.");
  scriptOf(plan);
  await probeOrigins(plan.transport, context.signal);
  const script = scriptOf(plan, undefined, await heavySteps(plan, context.signal));
  const directory = await mkdtemp(join(tmpdir(), "backend-kit-k6-"));
  try {
    const file = join(directory, "script.js");
    await writeFile(file, script, { mode: 0o600 });
    const own = await environmentOf(env, plan.transport, directory);
    return await measure(
      k6,
      [...COMMON_FLAGS, "--summary-mode=disabled", "--no-thresholds", "--system-tags=scenario", file],
      own,
      plan,
      context,
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function measure(
  k6: K6,
  args: string[],
  env: Record<string, string | undefined>,
  plan: Plan,
  context: EngineContext,
): Promise<Measurement> {
  const samples = new OwnSamples(plan);
  const abort = new AbortController();
  const began = performance.now();
  const startedAt = new Date().toISOString();
  const health = watchHealth();
  const watch = watcher(samples, plan, context, began, (reason) => abort.abort(reason));
  let ended: Ended;
  try {
    ended = await runK6({
      binary: k6.path,
      args,
      env,
      line: (line) => samples.read(line),
      signal: AbortSignal.any([context.signal, abort.signal]),
    });
  } finally {
    clearInterval(watch);
  }
  const stopped = stoppedBy(ended, context.signal, abort.signal);
  samples.end(stopped !== undefined);
  // The script is ours, and so is an exception that it throws in the middle of a run; k6 goes on and ends with 0.
  if (ended.exceptions > 0)
    throw new Error(`the script that was written for k6 threw an exception: ${complaintOf(ended.log)}`);
  const { collector } = samples;
  const planned = durationOf(plan.load);
  const durationMs = stopped ? Math.min(planned, Math.max(0, collector.lastEndMs)) : planned;
  const rate = plan.load.model === "closed" || durationMs === 0 ? null : collector.intended / (durationMs / 1000);
  return {
    engine: { kind: "k6", version: k6.version },
    model: plan.load.model,
    startedAt,
    durationMs,
    elapsedMs: Math.max(durationMs, collector.lastEndMs),
    intendedRate: rate,
    ...collector.figures(durationMs),
    warmup: { durationMs: plan.warmupMs, ...collector.warmup },
    longestThinkMs: longestThinkOf(plan.scenario),
    generator: {
      lag: plan.load.model === "open" ? samples.lag : null,
      utilization: null,
      steal: health().steal,
      starved: samples.drops,
      threads: 1,
    },
    ...(stopped && { stopped }),
    notes: notesOf(samples, stopped !== undefined),
  };
}

function watcher(
  samples: OwnSamples,
  plan: Plan,
  context: EngineContext,
  began: number,
  stop: (reason: string) => void,
): NodeJS.Timeout {
  const duration = durationOf(plan.load);
  let last = { at: began, answers: 0 };
  return setInterval(() => {
    const now = performance.now();
    const elapsed = now - began - plan.warmupMs;
    const { counts, response } = samples.collector.total;
    const answers = intendedOf(counts) - counts.dropped;
    context.progress({
      phase: elapsed < 0 ? "warm-up" : elapsed < duration ? "measuring" : "waiting for answers",
      elapsedMs: Math.max(0, elapsed),
      remainingMs: Math.max(0, duration - Math.max(0, elapsed)),
      rate: ((answers - last.answers) * 1000) / (now - last.at),
      p50: response.quantile(0.5),
      p99: response.quantile(0.99),
      failed: intendedOf(counts) - counts.ok,
    });
    last = { at: now, answers };
    const reason = elapsed > 0 ? context.abort?.(samples.collector.total, elapsed) : undefined;
    if (reason !== undefined) stop(reason);
  }, 1000);
}

/** @throws UsageError and EnvironmentError for exits after which there are no figures to speak of */
export function stoppedBy(ended: Ended, signal: AbortSignal, abort?: AbortSignal): Measurement["stopped"] {
  if (abort?.aborted) return { by: "abort", reason: String(abort.reason) };
  if (signal.aborted) return { by: "signal", reason: "stopped by a signal" };
  const exit = readExit(ended.code, ended.signal);
  const said = complaintOf(ended.log);
  switch (exit.kind) {
    case "finished":
      return undefined;
    case "stopped":
      return { by: "signal", reason: exit.reason };
    case "mistake":
      throw new UsageError(`${capital(exit.reason)}${said ? `: ${said}` : ""}`);
    case "broken":
      throw new EnvironmentError(`${capital(exit.reason)}${said ? `: ${said}` : ""}`);
  }
}

const capital = (text: string) => text.replace(/^[a-jl-z]/, (char) => char.toUpperCase());

function notesOf(samples: OwnSamples, stopped: boolean): string[] {
  const notes: string[] = [];
  const { lost } = samples;
  if (lost > 0)
    notes.push(
      `k6 ended ${lost} ${lost === 1 ? "arrival" : "arrivals"} before ${lost === 1 ? "its requests were" : "their requests were"} answered${stopped ? "" : ", for a reason that it does not tell; they count as timeouts"}.`,
    );
  return notes;
}

/** k6's own variables would change what the script says; proxies are what the plan says. */
async function environmentOf(
  env: Record<string, string | undefined>,
  transport: Transport,
  directory: string,
): Promise<Record<string, string | undefined>> {
  const kept = Object.entries(env).filter(([name]) => !/^K6_|^(?:https?|no|all)_proxy$/i.test(name));
  const own: Record<string, string | undefined> = Object.fromEntries(kept);
  own[HEADERS_VARIABLE] = JSON.stringify(transport.headers);
  own.K6_AUTO_EXTENSION_RESOLUTION = "false";
  const { http, https, noProxy } = transport.proxy ?? {};
  Object.assign(own, { HTTP_PROXY: http, HTTPS_PROXY: https, NO_PROXY: noProxy });
  // Go speaks HTTP/2 wherever the server does, unless it is told not to.
  if (!transport.http2) own.GODEBUG = "http2client=0";
  if (transport.tls.ca !== undefined) {
    if (process.platform !== "linux")
      throw new UsageError(
        "k6 takes an own CA on Linux only: add it to the system's certificates, or use the embedded engine.",
      );
    const file = join(directory, "ca.pem");
    await writeFile(file, transport.tls.ca);
    own.SSL_CERT_FILE = file;
  }
  return own;
}
