/** What shows that a platform answered in the target's place. Plain data: scripts of other engines get it too. */
export const MARKS: {
  /** Name in lower case, a pattern for its value, and what it means. */
  headers: { name: string; value: string; status?: number; means: string }[];
  /** Patterns for where a redirect leads, in full and in lower case. */
  logins: string[];
  /** Titles of platforms' pages that come without a header that says so, as patterns. */
  titles: { title: string; means: string }[];
  /** What stands at the beginning of platforms' pages that have no title, as patterns. */
  pages: { text: string; means: string }[];
} = {
  headers: [
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    { name: "cf-mitigated", value: "challenge", means: "a challenge page of Cloudflare" },
    // https://vercel.com/docs/vercel-firewall: "challenge" or "deny"
    { name: "x-vercel-mitigated", value: ".", means: "Vercel's firewall" },
    { name: "x-vercel-challenge-token", value: ".", means: "a challenge page of Vercel" },
    // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
    { name: "x-amzn-waf-action", value: "challenge|captcha", means: "a challenge page of AWS WAF" },
    // Deployment protection answers with 401, a page and this cookie.
    {
      name: "set-cookie",
      value: "(^|[\n,])\\s*_vercel_sso_nonce=",
      status: 401,
      means: "Vercel's deployment protection",
    },
  ],
  logins: [
    "^https://([^/]+\\.)?vercel\\.com/(sso-api|login)",
    "^https://[^/]+\\.cloudflareaccess\\.com/",
    "/cdn-cgi/access/login",
    "^https://login\\.(microsoftonline|live)\\.com/",
    "^https://accounts\\.google\\.com/",
    "^https://[^/]+\\.(okta|auth0)\\.com/",
    "^https://github\\.com/login",
    "^https://app\\.netlify\\.com/",
    "^[^?#]*/(log[-_]?in|sign[-_]?in|sso|saml|oauth2?|authorize)([/?#.]|$)",
  ],
  titles: [
    { title: "^Just a moment\\.\\.\\.$", means: "a challenge page of Cloudflare" },
    { title: "^Attention Required! \\| Cloudflare$", means: "a page of Cloudflare that blocks" },
    { title: "^Vercel Security Checkpoint$", means: "a challenge page of Vercel" },
    // Sucuri's CloudProxy and Anubis answer with 200.
    { title: "^You are being redirected\\.\\.\\.$", means: "a challenge page of Sucuri" },
    { title: "^Making sure you(?:'|&#39;|\u2019)re not a bot!$", means: "a challenge page of Anubis" },
    { title: "^DDoS-Guard$", means: "a challenge page of DDoS-Guard" },
    // Where redirects were followed on the way.
    { title: "^(?:Log in to|Sign in to|Login [–-]) Vercel$", means: "the login page of Vercel" },
    { title: "^Sign in .{1,3} Cloudflare Access$", means: "the login page of Cloudflare Access" },
  ],
  pages: [{ text: "<iframe[^>]{1,400}/_Incapsula_Resource\\?", means: "a page of Imperva that blocks" }],
};

/**
 * Says what stood in the way when an answer is not the target's own; undefined when nothing shows that.
 * @param headers names in lower case
 */
export function platformMark(
  status: number,
  headers: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const mark = MARKS.headers.find((one) => {
    const given = headers[one.name];
    return given !== undefined && (one.status ?? status) === status && new RegExp(one.value, "i").test(given);
  });
  if (mark) return mark.means;
  const location = status >= 300 && status < 400 ? headers.location : undefined;
  if (location === undefined) return undefined;
  const lower = location.toLowerCase();
  return MARKS.logins.some((pattern) => new RegExp(pattern).test(lower)) ? "a redirect to a login page" : undefined;
}

/** The same by the beginning of an HTML page. */
export function pageMark(html: string): string | undefined {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();
  const titled = title === undefined ? undefined : MARKS.titles.find((one) => new RegExp(one.title).test(title));
  return (titled ?? MARKS.pages.find((one) => new RegExp(one.text).test(html)))?.means;
}
