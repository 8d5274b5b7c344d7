import { lookup } from "node:dns/promises";
import * as core from "@actions/core";
import { parseDuration } from "../config/duration.ts";
import { checkHost, parseTarget } from "../load/targets/address.ts";
import { bypassHeaders } from "../load/targets/bypass.ts";
import { findDeployment, matches } from "../load/targets/deployment.ts";
import { EnvironmentError, UsageError } from "../report/errors.ts";
import type { Context } from "./context.ts";
import { deploymentSource } from "./deployments.ts";
import type { Inputs } from "./inputs.ts";
import { keepSecret } from "./secrets.ts";

export interface ActionTarget {
  /** At least one. */
  urls: URL[];
  /** How it was found, in words; empty when it was named. */
  from: string;
  /** Whether load has to stay out of private networks, even where a name comes to lead into one later. */
  publicOnly: boolean;
  /** Headers that get through its protection, for its origins only. */
  headers: Record<string, string>;
}

const DEFAULT_WAIT = "5m";

/** Longest time to wait for the deployment, and for its answer. @throws UsageError */
export const patienceOf = (inputs: Inputs): number => parseDuration(inputs.wait ?? DEFAULT_WAIT, "The input `wait`");

/**
 * Where load goes: the input `url`, else what the event or a deployment of the commit says.
 * @throws UsageError for an address that load must not go to, EnvironmentError when there is none
 */
export async function targetOf(inputs: Inputs, context: Context): Promise<ActionTarget> {
  const named = inputs.url?.split(/\s+/).filter(Boolean) ?? [];
  const { urls, from } = named.length > 0 ? { urls: named, from: "" } : await foundTarget(inputs, context);
  const allowed = inputs["allowed-hosts"]?.split(/[\s,]+/).filter(Boolean) ?? [];
  const parsed = urls.map((url) => parseTarget(url, from === "" ? "The input `url`" : `The address ${from}`));
  let publicOnly = false;
  for (const url of parsed)
    publicOnly = (await checkHost(url, { allowed, named: from === "", lookup: addressesOf })) || publicOnly;
  return { urls: parsed, from, publicOnly, headers: await protectionHeaders(inputs) };
}

async function foundTarget(inputs: Inputs, context: Context): Promise<{ urls: string[]; from: string }> {
  const { deployment, commit } = context;
  if (deployment) {
    const { state, environment, environmentUrl, targetUrl } = deployment;
    if (state !== "success")
      throw new EnvironmentError(
        `The deployment to ${environment} is ${state || "in no state"}: there is nothing to test. Run the job only \`if: github.event.deployment_status.state == 'success'\`.`,
      );
    const url = environmentUrl ?? targetUrl;
    checkWanted(inputs, environment, url);
    if (!url) throw new EnvironmentError(`The deployment to ${environment} tells no address: set the input \`url\`.`);
    return { urls: [url], from: `of the deployment to ${environment}` };
  }
  if (commit === undefined)
    throw new UsageError("There is no target: set the input `url`, or run on an event that has a commit.");
  const patienceMs = patienceOf(inputs);
  const found = await findDeployment(deploymentSource(inputs["github-token"], context, patienceMs), {
    commit,
    environment: inputs.environment,
    url: inputs["deployment-url"],
    patienceMs,
    signal: AbortSignal.timeout(patienceMs + 60_000),
    say: core.info,
  });
  return { urls: [found.url], from: `of the deployment to ${found.environment}` };
}

/** What an event tells is subject to the same wishes as what is looked up. @throws EnvironmentError */
function checkWanted(inputs: Inputs, environment: string, url: string | undefined): void {
  const wrong =
    inputs.environment !== undefined && !matches(inputs.environment, environment)
      ? `is to the environment ${environment}, not to ${inputs.environment}`
      : url !== undefined && inputs["deployment-url"] !== undefined && !matches(inputs["deployment-url"], url)
        ? `is at ${url}, which does not match ${inputs["deployment-url"]}`
        : undefined;
  if (wrong !== undefined)
    throw new EnvironmentError(
      `The deployment of this event ${wrong}: no load was sent. Let the job run only for the deployments that are meant, by \`if:\` with github.event.deployment.environment.`,
    );
}

async function addressesOf(name: string): Promise<string[]> {
  try {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  } catch {
    // A name without an address is for the run to find out.
    return [];
  }
}

async function protectionHeaders(inputs: Inputs): Promise<Record<string, string>> {
  const oidcToken = inputs["oidc-audience"] === undefined ? undefined : await oidc(inputs["oidc-audience"]);
  return bypassHeaders({ header: inputs["bypass-header"], secret: inputs["bypass-secret"], oidcToken });
}

async function oidc(audience: string): Promise<string> {
  try {
    const token = await core.getIDToken(audience);
    keepSecret(token);
    return token;
  } catch (error) {
    throw new EnvironmentError(
      `GitHub gives no OIDC token (${(error as Error).message.split("\n")[0]}): the job needs \`permissions: id-token: write\`, and pull requests of forks have none.`,
    );
  }
}
