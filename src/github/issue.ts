import { client, isRateLimit, type Octokit, reasonOf, retrying } from "./comment.ts";
import type { Context } from "./context.ts";

/** What became of the issue; a failure is told, and never fails the gate. */
export type IssueOutcome =
  | { kind: "opened" | "updated" | "closed" | "unchanged"; number: number }
  | { kind: "skipped" }
  | { kind: "failed"; reason: string };

export interface IssueRequest {
  token: string | undefined;
  context: Context;
  /** First line of its body, by which it is found again. */
  marker: string;
  title: string;
  body: string;
  /** `wrong` opens one where none is open, `well` closes the open one, and what is not known leaves it as it is. */
  state: "wrong" | "well" | "unknown";
}

const REQUEST_MS = 15_000;
const WHOLE_MS = 60_000;

/** Opens the one issue that carries the marker, keeps it current, and closes it when nothing is wrong any more. */
export async function stickyIssue(request: IssueRequest): Promise<IssueOutcome> {
  const { token, context } = request;
  if (request.state === "unknown") return { kind: "skipped" };
  const wrong = request.state === "wrong";
  if (!token) return { kind: "failed", reason: "there is no token" };
  const deadline = { signal: AbortSignal.timeout(WHOLE_MS), at: performance.now() + WHOLE_MS };
  try {
    const octokit = client(token, context.apiUrl, REQUEST_MS, deadline);
    const ours = await findOurs(octokit, request, deadline);
    if (!ours) return wrong ? await open(octokit, request, deadline) : { kind: "skipped" };
    const where = { owner: context.owner, repo: context.repository, issue_number: ours.number };
    const body = `${request.marker}\n${request.body}`;
    if (wrong && ours.body === body && ours.title === request.title) return { kind: "unchanged", number: ours.number };
    const change = wrong
      ? { title: request.title, body }
      : { body, state: "closed" as const, state_reason: "completed" as const };
    await retrying(() => octokit.rest.issues.update({ ...where, ...change }), deadline);
    return { kind: wrong ? "updated" : "closed", number: ours.number };
  } catch (error) {
    const { status } = error as { status?: number };
    const missing =
      (status === 403 || status === 404) && !isRateLimit(error) ? "; the job needs `permissions: issues: write`" : "";
    return { kind: "failed", reason: `${reasonOf(error)}${missing}` };
  }
}

async function open(
  octokit: Octokit,
  request: IssueRequest,
  deadline: Parameters<typeof retrying>[1],
): Promise<IssueOutcome> {
  const { context, title, marker, body } = request;
  const where = { owner: context.owner, repo: context.repository };
  const { data } = await retrying(
    () => octokit.rest.issues.create({ ...where, title, body: `${marker}\n${body}` }),
    deadline,
  );
  return { kind: "opened", number: data.number };
}

/** The oldest open issue that begins with the marker and was opened by an app or a bot: anybody can copy a marker. */
async function findOurs(octokit: Octokit, { context, marker }: IssueRequest, deadline: Parameters<typeof retrying>[1]) {
  const where = { owner: context.owner, repo: context.repository, state: "open" as const, per_page: 100 };
  for (let page = 1; ; page++) {
    const { data } = await retrying(
      () => octokit.rest.issues.listForRepo({ ...where, sort: "created", direction: "asc", page }),
      deadline,
    );
    const found = data.find(
      ({ body, user, pull_request, performed_via_github_app: app }) =>
        !pull_request && (user?.type === "Bot" || app != null) && body?.startsWith(marker),
    );
    if (found) return { number: found.number, title: found.title, body: found.body ?? "" };
    if (data.length < 100) return undefined;
  }
}
