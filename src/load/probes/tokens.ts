import { createHmac, randomBytes } from "node:crypto";
import type { Finding } from "../../report/finding.ts";
import { loadFinding } from "../finding.ts";
import type { BodyTarget } from "./bodies.ts";
import type { ProbeClient } from "./client.ts";

interface Token {
  name: string;
  /** The header Authorization; undefined: none is sent. */
  authorization: string | undefined;
}

const REFUSED = [401, 403];
/** Headers that are often somebody's credentials. */
const CREDENTIALS = /auth|token|api-?key|session|secret/i;

/**
 * Sends a request that needs a token without one, and with tokens that no server may take.
 * @param given `Authorization` as it is really sent
 * @param refused more values of it that must be refused
 */
export async function tokenFindings(
  client: ProbeClient,
  target: BodyTarget & { body?: string },
  given: string | undefined,
  refused: readonly string[] = [],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { method, url, body } = target;
  const others = Object.fromEntries(
    ["cookie", ...Object.keys(target.headers).filter((name) => CREDENTIALS.test(name))].map((name) => [
      name,
      undefined,
    ]),
  );
  const tokens = [
    ...badTokens(given, Math.floor(Date.now() / 1000)),
    ...refused.map((authorization, i) => ({ name: `token ${i + 1} of refused-tokens`, authorization })),
  ];
  for (const { name, authorization } of tokens) {
    const answer = await client.ask({ method, url, headers: { ...target.headers, ...others, authorization }, body });
    if (answer && REFUSED.includes(answer.status)) continue;
    const message = `${target.name}: a request with ${name} was answered ${answer?.status ?? "not at all"}, not 401 or 403.`;
    findings.push(loadFinding("load-probe-token", "error", message, target.name, name));
  }
  return findings;
}

/**
 * No token; and JSON Web Tokens with the claims of the one that is really used, where there is one: unsigned (RFC 8725,
 * §2.1), signed with a key that nobody knows, and expired.
 */
export function badTokens(given: string | undefined, now: number): Token[] {
  const claims = claimsOf(given) ?? { sub: "backend-kit", iat: now - 60 };
  const fresh = { ...claims, exp: now + 3600 };
  const key = randomBytes(32);
  const bearer = (token: string) => `Bearer ${token}`;
  const tokens: Token[] = [
    { name: "no token", authorization: undefined },
    { name: "a text that is no token", authorization: bearer("backend-kit") },
    {
      name: 'an unsigned token (alg "none")',
      authorization: bearer(`${part({ alg: "none", typ: "JWT" })}.${part(fresh)}.`),
    },
    {
      // A list of algorithms that are forbidden knows it in lower case.
      name: 'an unsigned token (alg "nOnE")',
      authorization: bearer(`${part({ alg: "nOnE", typ: "JWT" })}.${part(fresh)}.`),
    },
    { name: "a token signed with another key", authorization: bearer(signed(fresh, key)) },
    {
      name: "an expired token, signed with another key",
      authorization: bearer(signed({ ...claims, iat: now - 7200, exp: now - 3600 }, key)),
    },
  ];
  const parts = /^Bearer\s+([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(given ?? "");
  if (parts)
    tokens.push(
      { name: "the token without its signature", authorization: bearer(`${parts[1]}.${parts[2]}.`) },
      {
        name: "the token whose expiry was changed, with its old signature",
        authorization: bearer(`${parts[1]}.${part({ ...claims, exp: now + 86_400 * 365 })}.${parts[3]}`),
      },
    );
  return tokens;
}

function claimsOf(authorization: string | undefined): Record<string, unknown> | undefined {
  const payload = /^Bearer\s+[\w-]+\.([\w-]+)\./i.exec(authorization ?? "")?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function signed(claims: object, key: Buffer): string {
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
}
