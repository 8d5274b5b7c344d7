import * as core from "@actions/core";
import type { DeploymentSource } from "../load/targets/deployment.ts";
import { EnvironmentError } from "../report/errors.ts";
import { client, isRateLimit, type Octokit, reasonOf, retrying } from "./comment.ts";
import type { Context } from "./context.ts";

const PER_PAGE = 100;
const REQUEST_MS = 15_000;

/** Deployments of this repository, by GitHub's API. @throws EnvironmentError where the token may not read them */
export function deploymentSource(token: string | undefined, context: Context, patienceMs: number): DeploymentSource {
  if (!token)
    throw new EnvironmentError(
      "Deployments can only be looked up with a token: set the input `github-token`, or `url`.",
    );
  const deadline = { signal: AbortSignal.timeout(patienceMs + 60_000), at: performance.now() + patienceMs + 60_000 };
  const octokit = client(token, context.apiUrl, REQUEST_MS, deadline);
  const where = { owner: context.owner, repo: context.repository, per_page: PER_PAGE };
  const repos = octokit.rest.repos;
  return {
    async deployments(sha) {
      const all = await pages(deadline, DEPLOYMENTS, (page) => repos.listDeployments({ ...where, sha, page }));
      return all.map(({ id, environment, created_at }) => ({ id, environment, createdAt: created_at }));
    },
    async statuses(deployment_id) {
      const all = await pages(deadline, DEPLOYMENTS, (page) =>
        repos.listDeploymentStatuses({ ...where, deployment_id, page }),
      );
      return all.map(({ state, created_at, environment_url, target_url }) => ({
        state,
        createdAt: created_at,
        environmentUrl: environment_url || undefined,
        targetUrl: target_url || undefined,
      }));
    },
  };
}

/** The open pull request whose last commit this is: a deployment_status event names none. */
export async function pullRequestOf(token: string | undefined, context: Context): Promise<number | undefined> {
  const { commit } = context;
  if (!token || commit === undefined) return undefined;
  const deadline = { signal: AbortSignal.timeout(30_000), at: performance.now() + 30_000 };
  const octokit: Octokit = client(token, context.apiUrl, REQUEST_MS, deadline);
  const where = { owner: context.owner, repo: context.repository, commit_sha: commit, per_page: PER_PAGE };
  try {
    const all = await pages(deadline, PULL_REQUESTS, (page) =>
      octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...where, page }),
    );
    return all.find(({ state, head }) => state === "open" && head.sha === commit)?.number;
  } catch (error) {
    // The comment is then not written, which fails nothing.
    core.notice((error as Error).message, { title: "backend-kit" });
    return undefined;
  }
}

interface Listed {
  what: string;
  permission: string;
}

const DEPLOYMENTS: Listed = { what: "the deployments", permission: "deployments: read" };
const PULL_REQUESTS: Listed = { what: "the commit's pull request", permission: "pull-requests: write" };

/** Every page of a list. */
async function pages<T>(
  deadline: Parameters<typeof retrying>[1],
  { what, permission }: Listed,
  get: (page: number) => Promise<{ data: T[] }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page++) {
    let data: T[];
    try {
      ({ data } = await retrying(() => get(page), deadline));
    } catch (error) {
      const { status } = error as { status?: number };
      const missing =
        (status === 403 || status === 404) && !isRateLimit(error)
          ? `; the job needs \`permissions: ${permission}\``
          : "";
      throw new EnvironmentError(`GitHub does not tell ${what}: ${reasonOf(error)}${missing}.`);
    }
    all.push(...data);
    if (data.length < PER_PAGE) return all;
  }
}
