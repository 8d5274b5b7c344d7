import { UsageError } from "../../report/errors.ts";

/** What gets load through a preview's protection. */
export interface Bypass {
  /** Header for a secret of the user's; default: Vercel's. */
  header?: string;
  secret?: string;
  /** A token of GitHub's OIDC provider, for Vercel's trusted sources. */
  oidcToken?: string;
}

const VERCEL_SECRET = "x-vercel-protection-bypass";
const VERCEL_OIDC = "x-vercel-trusted-oidc-idp-token";

/**
 * Headers, by name in lower case, that go to the target's origin and nowhere else: they belong into
 * `Transport.headers`, which engines send to `Transport.origins` only, and redirects are not followed.
 * @throws UsageError for a header that is none
 */
export function bypassHeaders({ header, secret, oidcToken }: Bypass): Record<string, string> {
  const headers: Record<string, string> = {};
  if (header !== undefined && secret === undefined)
    throw new UsageError(`A header for the protection's bypass is named (${header}), but no secret to send in it.`);
  const name = (header ?? VERCEL_SECRET).trim().toLowerCase();
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new UsageError(`${JSON.stringify(header)} is no name of a header.`);
  if (secret !== undefined) {
    if (/[\r\n\0]/.test(secret)) throw new UsageError("The secret for the protection's bypass has a line break in it.");
    headers[name] = secret;
  }
  if (oidcToken !== undefined) headers[VERCEL_OIDC] = oidcToken;
  return headers;
}
