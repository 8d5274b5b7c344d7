import { getOctokit } from "@actions/github";
import type { Context } from "./context.ts";

export type CommentMode = "auto" | "always" | "never";

/** What became of the comment; a failure is told, and never fails the gate. */
export type CommentOutcome =
  | { kind: "created" | "updated" | "unchanged"; url?: string }
  | { kind: "skipped"; reason: string }
  | { kind: "read-only" }
  | { kind: "failed"; reason: string };

export interface CommentRequest {
  token: string | undefined;
  context: Context;
  marker: string;
  mode: CommentMode;
  /** Whether there is something that a reader must know: creates a comment also in mode `auto`. */
  notable: boolean;
  /** Bodies from the longest to the shortest: the next one is tried when GitHub finds one too long. */
  bodies: string[];
}

/** Creates or updates the one comment that carries the marker. */
export async function stickyComment(request: CommentRequest): Promise<CommentOutcome> {
  const { token, context, mode } = request;
  if (mode === "never") return { kind: "skipped", reason: "comments are switched off" };
  if (context.pullRequest === undefined)
    return { kind: "skipped", reason: `the event ${context.event} has no pull request` };
  if (!token) return { kind: "read-only" };
  try {
    return await post(request, getOctokit(token, { baseUrl: context.apiUrl }), context.pullRequest);
  } catch (error) {
    const { status, message } = error as { status?: number; message: string };
    // "Resource not accessible by integration": the token of a fork's pull request.
    if ((status === 403 || status === 404 || status === 401) && !isRateLimit(error)) return { kind: "read-only" };
    return { kind: "failed", reason: message.split("\n")[0]! };
  }
}

type Octokit = ReturnType<typeof getOctokit>;

async function post(request: CommentRequest, octokit: Octokit, pullRequest: number): Promise<CommentOutcome> {
  const { context, marker, mode, notable } = request;
  const where = { owner: context.owner, repo: context.repository };
  const ours = await findOurs(octokit, { ...where, issue_number: pullRequest }, marker);
  if (ours && request.bodies[0] === ours.body) return { kind: "unchanged", url: ours.html_url };
  if (!ours && mode === "auto" && !notable) return { kind: "skipped", reason: "there is nothing to complain of" };
  for (const [index, body] of request.bodies.entries()) {
    try {
      if (ours) {
        const { data } = await retrying(() =>
          octokit.rest.issues.updateComment({ ...where, comment_id: ours.id, body }),
        );
        return { kind: "updated", url: data.html_url };
      }
      const { data } = await retrying(() =>
        octokit.rest.issues.createComment({ ...where, issue_number: pullRequest, body }),
      );
      return { kind: "created", url: data.html_url };
    } catch (error) {
      const tooLong = (error as { status?: number }).status === 422 && index < request.bodies.length - 1;
      if (!tooLong) throw error;
    }
  }
  return { kind: "failed", reason: "there was nothing to post" };
}

interface Found {
  id: number;
  body?: string;
  html_url?: string;
}

/** The newest comment that begins with the marker and was written by an app or a bot: anybody can copy a marker. */
async function findOurs(
  octokit: Octokit,
  where: { owner: string; repo: string; issue_number: number },
  marker: string,
): Promise<Found | undefined> {
  let found: Found | undefined;
  for (let page = 1; ; page++) {
    const { data } = await retrying(() => octokit.rest.issues.listComments({ ...where, per_page: 100, page }));
    for (const comment of data) {
      const isMine = comment.user?.type === "Bot" || comment.performed_via_github_app != null;
      if (isMine && comment.body?.startsWith(marker)) found = comment;
    }
    if (data.length < 100) return found;
  }
}

const MOST_TRIES = 4;
const LONGEST_WAIT_MS = 30_000;

/** Again after a rate limit or a server's hiccup, a few times. */
async function retrying<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const status = (error as { status?: number }).status ?? 0;
      const passing = status >= 500 || isRateLimit(error);
      if (!passing || attempt >= MOST_TRIES) throw error;
      const after = Number(
        (error as { response?: { headers?: Record<string, string> } }).response?.headers?.["retry-after"],
      );
      await new Promise((resolve) =>
        setTimeout(resolve, Math.min(LONGEST_WAIT_MS, Number.isFinite(after) ? after * 1000 : 500 * 2 ** attempt)),
      );
    }
  }
}

function isRateLimit(error: unknown): boolean {
  const { status, message = "" } = error as { status?: number; message?: string };
  return status === 429 || (status === 403 && /rate limit/i.test(message));
}
