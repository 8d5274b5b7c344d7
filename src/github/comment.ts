import { setTimeout } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import type { Context } from "./context.ts";

export type CommentMode = "auto" | "always" | "never";

/** What became of the comment; a failure is told, and never fails the gate. */
export type CommentOutcome =
  | { kind: "created" | "updated" | "unchanged"; url?: string }
  | { kind: "skipped"; reason: string }
  /** The status is what GitHub answered to the token; undefined where there is none. */
  | { kind: "read-only"; status?: number }
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
  /** Longest time for one request and for all of them, in milliseconds: a comment is not worth a job's time. */
  patience?: { request: number; whole: number };
}

/** When everything about the comment must be over. */
export interface Deadline {
  signal: AbortSignal;
  at: number;
}

const PATIENCE = { request: 15_000, whole: 60_000 };

/** Creates or updates the one comment that carries the marker. */
export async function stickyComment(request: CommentRequest): Promise<CommentOutcome> {
  const { token, context, mode } = request;
  if (mode === "never") return { kind: "skipped", reason: "comments are switched off" };
  if (context.pullRequest === undefined)
    return { kind: "skipped", reason: `no pull request was found for the event ${context.event || "(none)"}` };
  if (!token) return { kind: "read-only" };
  const { request: each, whole } = request.patience ?? PATIENCE;
  const deadline: Deadline = { signal: AbortSignal.timeout(whole), at: performance.now() + whole };
  try {
    return await post(request, client(token, context.apiUrl, each, deadline), context.pullRequest, deadline);
  } catch (error) {
    const { status } = error as { status?: number };
    // "Resource not accessible by integration": the token of a fork's pull request.
    if ((status === 403 || status === 404 || status === 401) && !isRateLimit(error))
      return { kind: "read-only", status };
    return { kind: "failed", reason: reasonOf(error) };
  }
}

/** What went wrong with GitHub's API, on one line. */
export function reasonOf(error: unknown): string {
  const { status, message } = error as { status?: number; message: string };
  if (isTimeout(error)) return "GitHub did not answer in time";
  if (isNamed(error, "TooLong") || status === undefined) return message.split("\n")[0]!;
  // What a server that stumbles says is a page for browsers.
  return status >= 500 ? `GitHub answered with status ${status}` : `${message.split("\n")[0]} (status ${status})`;
}

export type Octokit = ReturnType<typeof getOctokit>;
type Fetch = (url: string, options?: { signal?: AbortSignal }) => Promise<Response>;

/** GitHub's API, with an end to how long it takes and how much it says. */
export function client(token: string, baseUrl: string, each: number, deadline: Deadline): Octokit {
  const octokit = getOctokit(token, { baseUrl });
  octokit.hook.before("request", (options) => {
    const { fetch: own = fetch as Fetch } = (options.request ?? {}) as { fetch?: Fetch };
    const signal = AbortSignal.any([deadline.signal, AbortSignal.timeout(each)]);
    options.request = { ...options.request, fetch: limited(own, signal) };
  });
  return octokit;
}

/** More than a page of a hundred comments can have. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The answer is read whole, as octokit would, but no further than is sensible. */
function limited(own: Fetch, signal: AbortSignal): Fetch {
  return async (url, options) => {
    const response = await own(url, { ...options, signal });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > MOST_BYTES) throw new TooLong("GitHub's answer is too long");
      chunks.push(chunk);
    }
    const { status, statusText, headers } = response;
    const body = status === 204 || status === 205 || status === 304 ? null : Buffer.concat(chunks);
    const read = new Response(body, { status, statusText, headers: [...headers] as [string, string][] });
    return Object.defineProperty(read, "url", { value: response.url });
  };
}

class TooLong extends Error {
  override name = "TooLong";
}

/** Whether an error, or what octokit made it of, has one of the names. */
function isNamed(error: unknown, ...names: string[]): boolean {
  for (let at = error as { name?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at)
    if (names.includes(at.name ?? "")) return true;
  return false;
}

const isTimeout = (error: unknown) => isNamed(error, "TimeoutError", "AbortError");

async function post(
  request: CommentRequest,
  octokit: Octokit,
  pullRequest: number,
  deadline: Deadline,
): Promise<CommentOutcome> {
  const { context, marker, mode, notable, bodies } = request;
  const where = { owner: context.owner, repo: context.repository };
  const issue = { ...where, issue_number: pullRequest };
  const ours = await findOurs(octokit, issue, marker, deadline);
  let refused: unknown;
  for (const [at, candidate] of ours.entries()) {
    const outcome = { url: candidate.html_url };
    try {
      if (bodies[0] !== candidate.body) {
        const update = (body: string) =>
          octokit.rest.issues.updateComment({ ...where, comment_id: candidate.id, body });
        outcome.url = (await longestThatFits(bodies, update, deadline)).data.html_url;
      }
      await removeOlder(octokit, where, candidate, ours.slice(at + 1));
      return { kind: bodies[0] === candidate.body ? "unchanged" : "updated", ...outcome };
    } catch (error) {
      const { status } = error as { status?: number };
      // Somebody deleted it in between, or another app wrote it, whose comments are not for this token.
      if (status !== 404 && (status !== 403 || isRateLimit(error))) throw error;
      if (status === 403) refused = error;
    }
  }
  if (mode === "auto" && !notable) {
    if (refused !== undefined) throw refused;
    return { kind: "skipped", reason: "there is nothing to complain of" };
  }
  const create = (body: string) => octokit.rest.issues.createComment({ ...issue, body });
  return { kind: "created", url: (await longestThatFits(bodies, create, deadline)).data.html_url };
}

/** Two jobs that ran at once may have written one each: the older ones of the same author go. */
async function removeOlder(
  octokit: Octokit,
  where: { owner: string; repo: string },
  kept: Found,
  others: Found[],
): Promise<void> {
  for (const { id, user } of others) {
    if (user?.id === undefined || user.id !== kept.user?.id) continue;
    try {
      await octokit.rest.issues.deleteComment({ ...where, comment_id: id });
    } catch {
      // It is old, and says so by its place: nothing worse comes of it.
    }
  }
}

/** Tries bodies from the longest to the shortest, as long as they are refused as too long. */
async function longestThatFits<T>(
  bodies: string[],
  write: (body: string) => Promise<T>,
  deadline: Deadline,
): Promise<T> {
  for (const [index, body] of bodies.entries()) {
    try {
      return await retrying(() => write(body), deadline);
    } catch (error) {
      const tooLong = (error as { status?: number }).status === 422 && index < bodies.length - 1;
      if (!tooLong) throw error;
    }
  }
  throw new Error("there was nothing to post");
}

interface Found {
  id: number;
  body?: string;
  html_url?: string;
  user?: { id?: number; type?: string } | null;
}

/**
 * The comments that begin with the marker and are ours, the newest first. Anybody can copy a marker: ours were written
 * by an app or a bot, or by the user whose token this is.
 */
async function findOurs(
  octokit: Octokit,
  where: { owner: string; repo: string; issue_number: number },
  marker: string,
  deadline: Deadline,
): Promise<Found[]> {
  const marked: (Found & { isBot: boolean })[] = [];
  for (let page = 1; ; page++) {
    const { data } = await retrying(
      () => octokit.rest.issues.listComments({ ...where, per_page: 100, page }),
      deadline,
    );
    if (!Array.isArray(data)) throw new Error("GitHub's answer is no list of comments");
    for (const comment of data) {
      const isBot = comment.user?.type === "Bot" || comment.performed_via_github_app != null;
      if (comment.body?.startsWith(marker)) marked.unshift({ ...comment, isBot });
    }
    if (data.length < 100) break;
  }
  const ofBots = marked.filter(({ isBot }) => isBot);
  if (ofBots.length > 0 || marked.length === 0) return ofBots;
  const me = await userOf(octokit);
  return marked.filter(({ user }) => me !== undefined && user?.id === me);
}

/** Whose token it is; undefined for a job's own, which is nobody's. */
async function userOf(octokit: Octokit): Promise<number | undefined> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.id;
  } catch {
    return undefined;
  }
}

const MOST_TRIES = 4;

/** Again after a rate limit or a server's hiccup, a few times, where waiting can help. */
export async function retrying<T>(call: () => Promise<T>, deadline: Deadline): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      deadline.signal.throwIfAborted();
      return await call();
    } catch (error) {
      const status = (error as { status?: number }).status ?? 0;
      const passing = (status >= 500 && !isTimeout(error) && !isNamed(error, "TooLong")) || isRateLimit(error);
      const wait = waitOf(error, attempt);
      if (!passing || attempt >= MOST_TRIES || performance.now() + wait > deadline.at) throw error;
      await setTimeout(wait, undefined, { signal: deadline.signal });
    }
  }
}

/** As long as GitHub says, else longer each time. */
function waitOf(error: unknown, attempt: number): number {
  const { headers = {} } = (error as { response?: { headers?: Record<string, string> } }).response ?? {};
  const after = Number.parseFloat(headers["retry-after"] ?? "");
  if (after >= 0) return after * 1000;
  const reset =
    headers["x-ratelimit-remaining"] === "0" ? Number.parseFloat(headers["x-ratelimit-reset"] ?? "") : Number.NaN;
  if (reset >= 0) return Math.max(0, reset * 1000 - Date.now());
  return 250 * 2 ** attempt;
}

export function isRateLimit(error: unknown): boolean {
  const { status, message = "" } = error as { status?: number; message?: string };
  return status === 429 || (status === 403 && /rate limit/i.test(message));
}
