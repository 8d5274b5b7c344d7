import { suggestion } from "../../config/suggestion.ts";
import { UsageError } from "../../report/errors.ts";
import type { Finding } from "../../report/finding.ts";
import { loadFinding } from "../finding.ts";
import type { LoadOptions } from "../options.ts";
import type { CriterionResult, LoadResult } from "../result.ts";
import { bodyFindings } from "./bodies.ts";
import { ProbeClient } from "./client.ts";
import { burstOf, judgeRateLimit } from "./rate-limit.ts";
import { type ProbeRequest, requestsOf } from "./requests.ts";
import { headerFindings } from "./security-headers.ts";
import { tokenFindings } from "./tokens.ts";
import { probeBodies } from "./wrong-bodies.ts";

export const PROBES = ["headers", "bodies", "tokens"] as const;
export type Probe = (typeof PROBES)[number];

export interface ProbeOptions {
  probes: readonly Probe[];
  rateLimit: boolean;
  /** Statuses that refuse a wrong body. */
  refusals: readonly number[];
  signal: AbortSignal;
}

export interface Probed {
  findings: Finding[];
  criteria: CriterionResult[];
  notes: string[];
}

/** @throws UsageError */
export function parseProbes(names: readonly string[]): Probe[] {
  return names
    .flatMap((name) => name.split(","))
    .map((name) => name.trim())
    .map((name) => {
      const probe = PROBES.find((known) => known === name);
      if (!probe)
        throw new UsageError(
          `There is no probe ${JSON.stringify(name)}${suggestion(name, PROBES)} There are ${PROBES.join(", ")}.`,
        );
      return probe;
    });
}

/** What the plan's endpoints do with what no honest client sends. Goes to the plan's origins only. */
export async function runProbes({ plan }: LoadOptions, options: ProbeOptions): Promise<Probed> {
  const client = new ProbeClient(plan.transport, options.signal);
  const probed: Probed = { findings: [], criteria: [], notes: [] };
  try {
    const { requests: targets, notes } = await requestsOf(plan.scenario, plan.transport.origins, client);
    probed.notes.push(...notes);
    for (const probe of new Set(options.probes)) {
      if (probe === "headers") await probeHeaders(client, targets, probed);
      else if (probe === "bodies") await probeWrongBodies(client, targets, options.refusals, probed);
      else await probeTokens(client, targets, plan.transport.headers, probed);
    }
    // Last: it uses up what the others would need.
    const [first] = targets;
    if (options.rateLimit && first === undefined)
      throw new UsageError("No rate limit can be probed: no request of the scenario has an address.");
    if (options.rateLimit) {
      const { method, url, headers, body } = first!;
      probed.criteria.push(
        await judgeRateLimit(client, { method, url, headers, body }, { ...burstOf(plan), signal: options.signal }),
      );
    }
  } finally {
    await client.close();
  }
  return probed;
}

/** A result with what probes found: an error among it fails the run. */
export function withProbes(result: LoadResult, { findings, criteria, notes }: Probed): LoadResult {
  const failed =
    findings.some(({ severity }) => severity === "error") || criteria.some(({ verdict }) => verdict === "fail");
  const unsettled = criteria.some(({ verdict }) => verdict === "inconclusive");
  const passed =
    result.verdict === "pass" ||
    (result.verdict === "inconclusive" && result.criteria.length === 0 && result.requests.intended > 0);
  return {
    ...result,
    verdict:
      result.verdict === "fail" || failed ? "fail" : unsettled ? "inconclusive" : passed ? "pass" : result.verdict,
    criteria: [...result.criteria, ...criteria],
    findings: [...result.findings, ...findings],
    notes: [...result.notes, ...notes],
  };
}

async function probeHeaders(client: ProbeClient, targets: readonly ProbeRequest[], probed: Probed): Promise<void> {
  const seen = new Set<string>();
  for (const { name, method, url, headers, body } of targets) {
    const answer = await client.ask({ method, url, headers, body });
    // What was not seen proves nothing, and must not look as if nothing were missing.
    if (!answer)
      probed.findings.push(
        loadFinding("load-probe-header", "error", `${name}: there was no answer to look at.`, name, "no answer"),
      );
    else
      for (const finding of headerFindings(answer, name, url.startsWith("https:"))) {
        // One line for a header that no endpoint has.
        const key = finding.message.slice(name.length);
        if (!seen.has(key)) probed.findings.push(finding);
        seen.add(key);
      }
  }
  if (targets.some(({ url }) => url.startsWith("http:")))
    probed.notes.push("strict-transport-security was not asked for: it counts over https only.");
}

async function probeWrongBodies(
  client: ProbeClient,
  targets: readonly ProbeRequest[],
  refusals: readonly number[],
  probed: Probed,
): Promise<void> {
  const withBody = targets.filter(({ body }) => body !== undefined && isJson(body));
  if (withBody.length === 0)
    probed.notes.push(
      "No body was probed: no endpoint of the load has a JSON body. Name operations that have one with --operation.",
    );
  let sent = 0;
  for (const { step, body, ...target } of withBody) {
    const bodies = probeBodies(step.bodySchema, JSON.parse(body!));
    sent += bodies.length;
    if (step.bodySchema === undefined)
      probed.notes.push(
        `${target.name} has no schema for its body (--spec): only what is no JSON was known to be wrong.`,
      );
    probed.findings.push(...(await bodyFindings(client, target, bodies, refusals)));
  }
  if (sent > 0) probed.notes.push(`${sent} wrong and hostile bodies were sent to ${withBody.length} endpoints.`);
}

async function probeTokens(
  client: ProbeClient,
  targets: readonly ProbeRequest[],
  common: Readonly<Record<string, string>>,
  probed: Probed,
): Promise<void> {
  const guarded = targets.filter(({ step }) => step.needsToken);
  if (guarded.length === 0)
    probed.notes.push(
      "No token was probed: no endpoint that was reached says that it needs one (needs-token, or the spec's security).",
    );
  for (const { step, ...target } of guarded) {
    const headers = { ...common, ...target.headers };
    probed.findings.push(
      ...(await tokenFindings(client, { ...target, headers }, headers.authorization, step.refusedTokens)),
    );
  }
  if (guarded.length > 0)
    probed.notes.push(
      `${guarded.length} endpoints were asked without a token and with unsigned, foreign and expired ones.`,
    );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
