import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as core from "@actions/core";
import type { LoadEngine } from "../load/engine.ts";
import { loadFinding } from "../load/finding.ts";
import type { LoadOptions } from "../load/options.ts";
import { type CompareResult, couldNotRun, type LoadResult } from "../load/result.ts";
import { waitUntilReady } from "../load/targets/look.ts";
import { wallOf } from "../load/targets/wall.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import type { ActionGate, GateCall } from "./gate.ts";
import type { Inputs } from "./inputs.ts";
import { stickyIssue } from "./issue.ts";
import { keyOf } from "./key.ts";
import {
  baseOptions,
  checkCombination,
  historyFile,
  insideOf,
  lines,
  loadSection,
  optionsOf,
  statuses,
} from "./load-options.ts";
import { type ActionTarget, patienceOf, targetOf } from "./load-target.ts";
import { comparisonInActionWords, inActionWords, resultInActionWords } from "./load-words.ts";
import { hide, keepSecret, withoutSecrets } from "./secrets.ts";

/** The gate load-test, as the action runs it. */
export const loadTest: ActionGate = {
  name: "load-test",
  hide: (inputs) => {
    keepSecret(inputs["bypass-secret"]);
    for (const line of lines(inputs.headers)) hideHeader(line);
  },
  run,
  failed: (message) => ({ data: couldNotRun(message), figures: NO_FIGURES }),
};

/** Headers that prove who somebody is, by what they are called. */
const SECRET_HEADERS = /auth|token|key|secret|cookie|session|passw|credential|signature|bypass/i;

/** A header's value, and what stands in it behind the name of a scheme. Other headers are hidden from the log alone. */
function hideHeader(line: string): void {
  const [name = "", ...rest] = line.split(":");
  const value = rest.join(":").trim();
  hide(value);
  if (!SECRET_HEADERS.test(name)) return;
  keepSecret(value);
  keepSecret(/^[\w-]+\s+(\S{6,})$/.exec(value)?.[1]);
}

const NO_FIGURES: Report["figures"] = {
  target: "",
  requests: 0,
  "success-rate": "",
  p50: "",
  p99: "",
  rps: "",
  "report-html": "",
};

type Silent = { progress: () => void; signal: AbortSignal };

async function run(call: GateCall): Promise<Report> {
  try {
    return await runGate(call);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(inActionWords(error.message));
    if (error instanceof EnvironmentError) throw new EnvironmentError(inActionWords(error.message));
    throw error;
  }
}

async function runGate(call: GateCall): Promise<Report> {
  const { inputs } = call;
  checkCombination(inputs);
  if (inputs.history !== undefined) {
    const { readHistory } = await import("../load/regression/keep-history.ts");
    readHistory(historyFile(call));
  }
  const report = inputs.script === undefined ? await runTarget(call) : await runUserScript(call);
  if (inputs.issue === "auto") await keepIssue(report, call);
  return report;
}

/** Load to an address, by our own scenario. */
async function runTarget(call: GateCall): Promise<Report> {
  const { inputs, context } = call;
  const target = await targetOf(inputs, context);
  if (target.from) core.info(`The target is ${target.urls[0]!.origin}, the address ${target.from}.`);
  const options = await optionsOf(call, target, target.urls);
  const wall = await standsBefore(target, options, patienceOf(inputs));
  if (wall !== undefined) return walled(wall, options.target, target);
  const [{ runLoad }, { loadReport, compareReport }, { announce }] = await Promise.all([
    import("../load/run-load.ts"),
    import("../load/report.ts"),
    import("../load/announce.ts"),
  ]);
  const engine = await engineOf(inputs.engine ?? (await loadSection(call)).engine, options, call.env);
  for (const line of announce(options)) core.info(inActionWords(line));
  const silent: Silent = { progress: () => {}, signal: new AbortController().signal };
  if (inputs["compare-url"] !== undefined) {
    const base = await baseOptions(call, target);
    const { runComparison } = await import("../load/regression/run-comparison.ts");
    const result = comparisonInActionWords(await runComparison(base, options, engine, silent));
    return finished(compareReport(result), result, call, target);
  }
  const loaded = await runLoad(options, engine, silent);
  const probed = await withAskedProbes(loaded, options, inputs, silent.signal);
  if (inputs.history === undefined) {
    const result = resultInActionWords(probed);
    return finished(loadReport(result), result, call, target);
  }
  const { judgeByHistory } = await import("../load/regression/keep-history.ts");
  const again = () => runLoad(options, engine, silent);
  const judged = await judgeByHistory(historyFile(call), probed, options, again);
  const { item } = judged;
  const result = resultInActionWords(judged.result);
  const report = loadReport(result);
  report.items.unshift(item);
  return finished(report, result, call, target);
}

/** The probes that the inputs ask for, after the load. */
async function withAskedProbes(
  loaded: LoadResult,
  options: LoadOptions,
  inputs: Inputs,
  signal: AbortSignal,
): Promise<LoadResult> {
  const rateLimit = inputs["expect-rate-limit"] === "true";
  if (inputs.probe === undefined && !rateLimit) return loaded;
  const { parseProbes, runProbes, withProbes } = await import("../load/probes/run-probes.ts");
  const probes = inputs.probe === undefined ? [] : parseProbes([inputs.probe]);
  return withProbes(loaded, await runProbes(options, { probes, rateLimit, refusals: [400], signal }));
}

async function runUserScript(call: GateCall): Promise<Report> {
  const { inputs, env } = call;
  const path = insideOf(call, inputs.script!, "The script");
  if (!existsSync(path)) throw new UsageError(`There is no script ${inputs.script}.`);
  const [
    { judgeScript },
    { k6 },
    { parseCriterion },
    { configuredCriteria, placesOf },
    { located },
    { parseStatus, WINDOW_MS },
    { loadReport },
  ] = await Promise.all([
    import("../load/k6/judge-script.ts"),
    import("../load/choose-engine.ts"),
    import("../load/criteria/criterion.ts"),
    import("../load/resolve/configured.ts"),
    import("../load/resolve/located.ts"),
    import("../load/resolve/options.ts"),
    import("../load/report.ts"),
  ]);
  const given = lines(inputs.criteria);
  const config = await loadSection(call);
  const places = given.length > 0 ? undefined : placesOf(config);
  const criteria = (given.length > 0 ? given : configuredCriteria(config, false)).map((text) =>
    located(places?.get(text), () => parseCriterion(text)),
  );
  const target =
    inputs.url === undefined && !call.context.deployment ? undefined : await targetOf(inputs, call.context);
  // A script finds its target by the name that k6's own examples use.
  const scriptEnv = { ...env, ...(target && { BASE_URL: target.urls[0]!.href.replace(/\/$/, "") }) };
  const judged = await judgeScript(
    await k6(env),
    scriptEnv,
    { path, expectStatus: statuses(inputs)?.map(parseStatus), windowMs: WINDOW_MS },
    { criteria, pointEstimate: config["point-estimate"] === true },
    { progress: () => {}, signal: new AbortController().signal },
  );
  const result = resultInActionWords(judged);
  return finished(loadReport(result), result, call, target);
}

async function engineOf(name: string | undefined, options: LoadOptions, env: NodeJS.ProcessEnv): Promise<LoadEngine> {
  const { chooseEngine } = await import("../load/choose-engine.ts");
  if (name !== "k6") {
    const { checkCapacity } = await import("../load/embedded/capacity.ts");
    await checkCapacity(options.plan);
  }
  return chooseEngine(name, env);
}

/** Waits until the target answers; what stands before it, if anything does. @throws EnvironmentError when it never does */
async function standsBefore(
  target: ActionTarget,
  options: LoadOptions,
  patienceMs: number,
): Promise<string | undefined> {
  const { tls, proxy } = options.plan.transport;
  for (const url of target.urls) {
    const look = {
      url,
      headers: target.headers,
      tls,
      proxy,
      publicOnly: target.publicOnly,
      timeoutMs: 15_000,
      signal: AbortSignal.timeout(patienceMs + 60_000),
    };
    const { seen, last } = await waitUntilReady(look, patienceMs, core.info);
    if (!seen) throw new EnvironmentError(`${url.host} did not become ready within ${patienceMs / 1000} s: ${last}.`);
    const wall = wallOf(seen, url, false);
    if (wall !== undefined) return wall;
  }
  return undefined;
}

/** Nothing was sent, since it would not have met the service; that is no pass. */
function walled(wall: string, shown: string, target: ActionTarget): Report {
  const advice =
    Object.keys(target.headers).length > 0
      ? "The bypass that was given does not get through."
      : "Give a bypass (`bypass-secret` or `oidc-audience`), or an address that is not protected.";
  const message = `${wall}. ${advice}`;
  const findings = [loadFinding("load-target-blocked", "error", message)];
  const result: LoadResult = { ...couldNotRun(message, shown), verdict: "fail", findings };
  return {
    gate: "load-test",
    verdict: "fail",
    headline: wall,
    coverage: "No load was sent.",
    notes: [],
    items: [],
    findings,
    figures: { ...NO_FIGURES, target: target.urls[0]!.href },
    data: result,
  };
}

/** Adds what every run ends with: outputs, the HTML report. */
async function finished(
  report: Report,
  result: LoadResult | CompareResult,
  { inputs, env }: GateCall,
  target: ActionTarget | undefined,
): Promise<Report> {
  const { htmlOf } = await import("../load/html/report.ts");
  const key = keyOf(inputs);
  const path = join(env.RUNNER_TEMP ?? tmpdir(), "backend-kit", `load-test-${key}.html`);
  let page = path;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, htmlOf(withoutSecrets(result), withoutSecrets(report.headline)));
  } catch (error) {
    // A channel that fails never fails the gate.
    core.warning(`The HTML report could not be written: ${(error as Error).message}.`);
    page = "";
  }
  report.figures = { ...NO_FIGURES, ...report.figures, target: target?.urls[0]?.href ?? "", "report-html": page };
  return report;
}

/** The one issue of a scheduled run. */
async function keepIssue(report: Report, { inputs, context }: GateCall): Promise<void> {
  const key = keyOf(inputs);
  const more = context.runUrl ? `\n\nThe [run](${context.runUrl}) has the whole report.\n` : "";
  const { headline } = withoutSecrets(report);
  const body = renderMarkdown(withoutSecrets(report));
  const outcome = await stickyIssue({
    token: inputs["github-token"],
    context,
    marker: `<!-- backend-kit:load-test-issue:${key} -->`,
    title: `load-test: ${headline}`.slice(0, 200),
    body: (body.length > 60_000 ? `### load-test\n\nThe report is too long for an issue.` : body) + more,
    state: report.verdict === "fail" ? "wrong" : report.verdict === "pass" ? "well" : "unknown",
  });
  if (outcome.kind === "failed")
    core.warning(`The issue could not be written: ${outcome.reason}.`, { title: "load-test" });
  else if (outcome.kind !== "skipped") core.info(`Issue #${outcome.number} is ${outcome.kind}.`);
}
