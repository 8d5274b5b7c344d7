import { readFileSync } from "node:fs";

/** What the event says about where we are. */
export interface Context {
  event: string;
  owner: string;
  repository: string;
  /** Number of the pull request, when the event has one. */
  pullRequest?: number;
  /** Whether that comes from another repository, whose jobs get a token that may only read. */
  fork?: boolean;
  /** What the change is compared with: a commit's object name or a branch. Undefined: the default branch. */
  base?: string;
  /** The pull request's last commit. */
  head?: string;
  /** Where a change is that the event is about and does not check out by itself: a reference or a commit. */
  proposal?: string;
  /** The commit that actions/checkout takes for the event. */
  eventCommit?: string;
  defaultBranch?: string;
  /** The commit that is checked: the pull request's last one, the deployed one, else the event's. */
  commit?: string;
  /** What a `deployment_status` event tells. */
  deployment?: EventDeployment;
  /** Address of this run, for links to its summary. */
  runUrl?: string;
  apiUrl: string;
  serverUrl: string;
}

export interface EventDeployment {
  environment: string;
  state: string;
  environmentUrl?: string;
  targetUrl?: string;
}

interface Side {
  sha?: string;
  ref?: string;
  /** Null where it was deleted. */
  repo?: { full_name?: string } | null;
}

interface Payload {
  deployment?: { sha?: string; environment?: string };
  deployment_status?: { state?: string; environment_url?: string; target_url?: string; environment?: string };
  issue?: { number?: number; pull_request?: object };
  workflow_run?: { event?: string; head_sha?: string };
  pull_request?: { number?: number; base?: Side; head?: Side };
  merge_group?: { base_sha?: string };
  before?: string;
  repository?: { default_branch?: string };
}

const NO_COMMIT = /^0+$/;

/** Reads the event; a payload that is missing or broken leaves what the environment says. */
export function readContext(env: NodeJS.ProcessEnv): Context {
  const [owner = "", repository = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const event = env.GITHUB_EVENT_NAME ?? "";
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    event,
    owner,
    repository,
    pullRequest: payload.pull_request?.number,
    fork: isFork(payload),
    base: baseOf(event, payload, env),
    head: payload.pull_request?.head?.sha,
    proposal: proposalOf(event, payload),
    eventCommit: env.GITHUB_SHA || undefined,
    defaultBranch: payload.repository?.default_branch,
    commit: payload.pull_request?.head?.sha ?? payload.deployment?.sha ?? (env.GITHUB_SHA || undefined),
    deployment: deploymentOf(event, payload),
    runUrl: env.GITHUB_RUN_ID && `${serverUrl}/${owner}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`,
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl,
  };
}

function deploymentOf(event: string, { deployment, deployment_status: status }: Payload): EventDeployment | undefined {
  if (event !== "deployment_status" || !status) return undefined;
  return {
    environment: deployment?.environment ?? status.environment ?? "",
    state: status.state ?? "",
    environmentUrl: status.environment_url || undefined,
    targetUrl: status.target_url || undefined,
  };
}

function baseOf(event: string, payload: Payload, env: NodeJS.ProcessEnv): string | undefined {
  if (payload.pull_request) return payload.pull_request.base?.sha ?? env.GITHUB_BASE_REF;
  if (event === "merge_group") return payload.merge_group?.base_sha;
  // A new branch has nothing before it: it is compared with the default branch.
  if (event === "push" && payload.before && !NO_COMMIT.test(payload.before)) return payload.before;
  return undefined;
}

function isFork({ pull_request: pull }: Payload): boolean {
  const { head, base } = pull ?? {};
  return head?.repo === null || (head?.repo?.full_name ?? "") !== (base?.repo?.full_name ?? "");
}

/** These events run with the default branch, or with the one that a pull request goes into. */
function proposalOf(event: string, { pull_request, issue, workflow_run: run }: Payload): string | undefined {
  const number = event === "pull_request_target" ? pull_request?.number : issue?.pull_request && issue.number;
  if (number !== undefined) return `refs/pull/${number}/merge`;
  return event === "workflow_run" && run?.event?.startsWith("pull_request") ? run.head_sha : undefined;
}

function readPayload(path: string | undefined): Payload {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof payload === "object" && payload !== null ? (payload as Payload) : {};
  } catch {
    return {};
  }
}
