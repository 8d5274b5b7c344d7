import { readFileSync } from "node:fs";

/** What the event says about where we are. */
export interface Context {
  event: string;
  owner: string;
  repository: string;
  /** Number of the pull request, when the event has one. */
  pullRequest?: number;
  /** What the change is compared with: a commit's object name or a branch. Undefined: the default branch. */
  base?: string;
  /** The pull request's last commit. */
  head?: string;
  defaultBranch?: string;
  /** Address of this run, for links to its summary. */
  runUrl?: string;
  apiUrl: string;
  serverUrl: string;
}

interface Payload {
  pull_request?: { number?: number; base?: { sha?: string; ref?: string }; head?: { sha?: string } };
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
    base: baseOf(event, payload, env),
    head: payload.pull_request?.head?.sha,
    defaultBranch: payload.repository?.default_branch,
    runUrl: env.GITHUB_RUN_ID && `${serverUrl}/${owner}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`,
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl,
  };
}

function baseOf(event: string, payload: Payload, env: NodeJS.ProcessEnv): string | undefined {
  if (payload.pull_request) return payload.pull_request.base?.sha ?? env.GITHUB_BASE_REF;
  if (event === "merge_group") return payload.merge_group?.base_sha;
  // A new branch has nothing before it: it is compared with the default branch.
  if (event === "push" && payload.before && !NO_COMMIT.test(payload.before)) return payload.before;
  return undefined;
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
