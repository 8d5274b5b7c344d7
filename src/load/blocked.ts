import { pageMark, platformMark } from "./targets/marks.ts";

export interface Answer {
  status: number;
  /** By name in lower case. */
  headers: ReadonlyMap<string, string>;
}

/**
 * What a platform put in the target's place, by status and headers alone: a challenge, or the wall of a login. Whatever
 * the status, such an answer says nothing about the target. Undefined: nothing shows that.
 */
export function blockedBy({ status, headers }: Answer, url: string): string | undefined {
  const mark = platformMark(status, Object.fromEntries(headers));
  const location = headers.get("location");
  return mark !== undefined && location !== undefined && status >= 300 && status < 400
    ? `${mark} (${redirectTarget(location, url)})`
    : mark;
}

/** Whether an answer leads on within the target itself: to its own login, where that status is what was expected. */
export function staysOnOrigin({ status, headers }: Answer, url: string): boolean {
  const location = headers.get("location");
  if (location === undefined || status < 300 || status > 399 || platformMark(200, Object.fromEntries(headers)))
    return false;
  if (!URL.canParse(location, url)) return false;
  const to = new URL(location, url);
  // Cloudflare answers there on the target's own origin.
  return to.origin === new URL(url).origin && !to.pathname.startsWith("/cdn-cgi/");
}

/** The same by the beginning of an HTML page: challenges that come without a header that says so. */
export const blockedByPage = pageMark;

/** Where a redirect leads: an address without its query, which may hold secrets; relative when the origin is the same. */
export function redirectTarget(location: string, url: string): string {
  if (!URL.canParse(location, url)) return "an address that is none";
  const to = new URL(location, url);
  return to.origin === new URL(url).origin ? to.pathname : `${to.origin}${to.pathname}`;
}
