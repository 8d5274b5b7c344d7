import { setTimeout } from "node:timers/promises";
import { peakRate } from "../embedded/schedule.ts";
import type { Plan } from "../engine.ts";
import type { CriterionResult } from "../result.ts";
import { pageMark, platformMark } from "../targets/marks.ts";
import type { Answer, Ask, ProbeClient } from "./client.ts";

export interface Burst {
  /** Most requests that are sent to see a limit. */
  most: number;
  /** Requests at once. */
  parallel: number;
  /** Longest time to wait for the limit to be lifted, in milliseconds. */
  patienceMs: number;
  signal: AbortSignal;
}

const MOST = 1000;
const PARALLEL = 20;
const PATIENCE_MS = 70_000;
/** Share of server errors in a burst that no longer is chance. */
const BREAKS = 0.01;

/**
 * The burst that goes with a load: what its highest rate sends in a minute, which is the window of most limits, without
 * a pause between them.
 */
export function burstOf({ load }: Plan): Omit<Burst, "signal"> {
  const closed = load.model === "closed";
  return {
    most: closed ? MOST : Math.min(MOST, Math.ceil(60 * peakRate(load))),
    parallel: Math.min(PARALLEL, closed ? load.concurrency : load.maxConnections),
    patienceMs: PATIENCE_MS,
  };
}

/**
 * Whether there is a rate limit: a burst of requests meets 429 with `Retry-After` or RateLimit headers, and after the
 * time that they name an answer is none again. Stands in the place of the success criterion.
 */
export async function judgeRateLimit(client: ProbeClient, ask: Ask, burst: Burst): Promise<CriterionResult> {
  let sent = 0;
  let limited: Answer | undefined;
  let limitedAt = 0;
  /** What it answers without a limit. */
  let usual: number | undefined;
  const broken: number[] = [];
  const work = async () => {
    while (sent < burst.most && !limited) {
      sent++;
      const answer = await client.ask(ask);
      if (answer?.status === 429 && !limited) {
        limited = answer;
        limitedAt = sent;
      } else if (answer && answer.status !== 429 && answer.status < 500) usual ??= answer.status;
      else if (!answer || answer.status >= 500) broken.push(answer?.status ?? 0);
    }
  };
  await Promise.all(Array.from({ length: burst.parallel }, work));
  const result = (verdict: CriterionResult["verdict"], reason: string): CriterionResult => ({
    criterion: "rate limit",
    endpoint: null,
    unit: "1/s",
    estimate: null,
    low: null,
    high: null,
    samples: sent,
    needed: 1,
    verdict,
    reason,
    failed_windows: [],
  });
  if (!limited) {
    const also = broken.length > 0 ? ` ${broken.length} of them broke the server or had no answer.` : "";
    return result(
      "fail",
      `A burst of ${sent} ${sent === 1 ? "request" : "requests"} met no 429: there is no limit, or a higher one.${sent < MOST ? " It has what the rate sends in a minute, at most 1,000: raise the rate for a larger one." : ""}${also}`,
    );
  }
  const errors = broken.filter((status) => status >= 500);
  if (errors.length > BREAKS * sent)
    return result(
      "fail",
      `429 after some ${limitedAt} requests, but ${errors.length} of the ${sent} of the burst were answered with ${[...new Set(errors)].slice(0, 3).join(", ")}: a limit refuses before the service breaks.`,
    );
  const mark = platformMark(limited.status, Object.fromEntries(limited.headers)) ?? pageMark(limited.beginning);
  if (mark !== undefined)
    return result(
      "fail",
      `The 429 after some ${limitedAt} requests is ${mark}, not the service's own limit: a platform answered in its place.`,
    );
  const wait = waitOf(limited, Date.now());
  if (!wait)
    return result(
      "fail",
      `The 429 after some ${limitedAt} requests has neither Retry-After nor RateLimit headers: clients cannot know when to come again.`,
    );
  const first = `429 after some ${limitedAt} requests, with ${wait.from}`;
  if (wait.ms > burst.patienceMs)
    return result(
      "inconclusive",
      `${first}; it asks to wait ${Math.round(wait.ms / 1000)} s, which is longer than this waits: whether it recovers was not seen.`,
    );
  // Windows end on whole seconds of somebody else's clock.
  await setTimeout(wait.ms + 1100, undefined, { signal: burst.signal });
  const after = await client.ask(ask);
  const seconds = ((wait.ms + 1100) / 1000).toFixed(1);
  if (!after || after.status === 429 || after.status >= 500)
    return result(
      "fail",
      `${first}; ${seconds} s later the answer is still ${after?.status ?? "none"}: it does not recover when it says.`,
    );
  if (usual !== undefined && after.status >= 400 && after.status !== usual)
    return result(
      "fail",
      `${first}; ${seconds} s later the answer is ${after.status}, where it was ${usual} before: it does not recover when it says.`,
    );
  return result("pass", `${first}; ${seconds} s later the answer was ${after.status} again.`);
}

/**
 * How long an answer asks to wait: Retry-After in seconds or as a date (RFC 9110, §10.2.3), RateLimit-Reset in seconds,
 * the draft's `RateLimit: …;t=30`, or X-RateLimit-Reset in seconds or as a time.
 */
export function waitOf({ headers }: Answer, now: number): { ms: number; from: string } | undefined {
  const retry = headers.get("retry-after")?.trim();
  if (retry !== undefined) {
    // Dates of HTTP name the day (RFC 9110, 5.6.7); others are read as years and days by JavaScript, "-5" too.
    const ms = /^\d+$/.test(retry)
      ? Number(retry) * 1000
      : /^[a-z]{3,9},? /i.test(retry)
        ? Date.parse(retry) - now
        : Number.NaN;
    if (Number.isFinite(ms)) return { ms: Math.max(0, ms), from: `Retry-After: ${retry.slice(0, 40)}` };
  }
  const draft = /(?:^|[;,\s])(?:t|reset)\s*=\s*(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1];
  if (draft !== undefined) return { ms: Number(draft) * 1000, from: "RateLimit" };
  for (const name of ["ratelimit-reset", "x-ratelimit-reset"]) {
    const value = headers.get(name)?.trim();
    if (value === undefined || !/^\d+(\.\d+)?$/.test(value)) continue;
    const number = Number(value);
    const ms = number > 1e12 ? number - now : number > 1e9 ? number * 1000 - now : number * 1000;
    return { ms: Math.max(0, ms), from: name };
  }
  return undefined;
}
