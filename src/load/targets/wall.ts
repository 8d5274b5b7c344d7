import { visibleLine } from "../../report/escape.ts";
import type { Seen } from "./look.ts";
import { pageMark, platformMark } from "./marks.ts";

/**
 * Says why an answer shows that load would not reach the target: a login wall, a challenge page, a redirect to another
 * origin, HTML where JSON was meant. Undefined when nothing shows that. Plain text, without queries, which may hold
 * secrets.
 * @param json whether the scenario asks this address for JSON
 */
export function wallOf({ status, headers, beginning }: Seen, url: URL, json: boolean): string | undefined {
  const mark = platformMark(status, Object.fromEntries(headers)) ?? pageMark(beginning);
  const page = /<title[^>]*>([^<]*)<\/title>/i.exec(beginning)?.[1]?.trim().replace(/\s+/g, " ");
  const titled = page ? ` (its title: ${visibleLine(page.slice(0, 80))})` : "";
  if (mark) return `${url.host} answers ${status} with ${mark}${titled}: load would meet that, not the service`;
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
    const to = new URL(location, url);
    // From http to https of the same host is a redirect that everybody has; the run counts it, and says so.
    if (to.hostname !== url.hostname)
      return `${url.host} answers ${status} and leads to ${to.origin}${to.pathname}, another origin: load would not reach the service`;
  }
  const type = headers.get("content-type") ?? "";
  if (json && status < 300 && /^text\/html\b/i.test(type))
    return `${url.host}${url.pathname} answers ${status} with an HTML page where JSON was meant${titled}`;
  return undefined;
}
