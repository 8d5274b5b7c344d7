import { HttpError } from "./errors.ts";
import { decodeForm } from "./pairs.ts";
import type { Texts } from "./parameters.ts";
import type { Credentials, Incoming, Route, SecurityHook, SecurityScheme } from "./types.ts";

export type Schemes = Readonly<Record<string, SecurityScheme>>;

/**
 * Asks the hooks, alternative by alternative, until one lets the request pass. Returns what they returned, by scheme.
 * Throws an `HttpError` of 401, or of 403 when credentials were known and not enough.
 */
export async function authorize(
  route: Route,
  request: Incoming,
  texts: Texts,
  schemes: Schemes,
  hooks: Readonly<Record<string, SecurityHook>>,
): Promise<Record<string, unknown>> {
  const alternatives = route.security ?? [];
  if (alternatives.length === 0) return {};
  let forbidden: HttpError | undefined;
  // One that asks for nothing is only the way out when no other holds.
  const sorted = [...alternatives].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
  for (const alternative of sorted) {
    const auth: Record<string, unknown> = {};
    let passed = true;
    for (const [scheme, scopes] of Object.entries(alternative)) {
      const verdict = await ask(scheme, scopes, request, texts, schemes, hooks);
      if (verdict === "forbidden") forbidden ??= new HttpError(403, "The credentials do not allow this.");
      passed = verdict !== "forbidden" && verdict !== false;
      if (!passed) break;
      auth[scheme] = verdict;
    }
    if (passed) return auth;
  }
  if (forbidden) throw forbidden;
  const challenges = new Set(alternatives.flatMap((one) => Object.keys(one).map((name) => challenge(schemes[name]))));
  const header = [...challenges].filter((one) => one !== undefined).join(", ");
  throw new HttpError(
    401,
    "Credentials are missing or not valid.",
    header ? { headers: { "www-authenticate": header } } : {},
  );
}

function isEmpty(alternative: object): boolean {
  return Object.keys(alternative).length === 0;
}

async function ask(
  scheme: string,
  scopes: readonly string[],
  request: Incoming,
  texts: Texts,
  schemes: Schemes,
  hooks: Readonly<Record<string, SecurityHook>>,
): Promise<unknown> {
  const described = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  const value = described && presented(described, texts);
  // Of a certificate, and of a scheme that is not described, only the hook knows.
  if (described && described.type !== "mutualTLS" && value === undefined) return false;
  const { method, url, headers, raw } = request;
  const credentials: Credentials = { scheme, value, scopes, method, url, headers, raw };
  try {
    return (await hooks[scheme]!(credentials)) || false;
  } catch (error) {
    if (error instanceof HttpError && error.status === 401) return false;
    if (error instanceof HttpError && error.status === 403) return "forbidden";
    throw error;
  }
}

function presented(scheme: SecurityScheme, texts: Texts): string | undefined {
  if (scheme.type === "mutualTLS") return undefined;
  if (scheme.type === "apiKey") {
    const name = scheme.name ?? "";
    if (scheme.in === "header") return texts.header(name) || undefined;
    const pair = (scheme.in === "cookie" ? texts.cookies : texts.query).find((one) => one.name === name);
    return (pair && decoded(pair.raw, scheme.in === "query")) || undefined;
  }
  const kind = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  const [word, ...rest] = (texts.header("authorization") ?? "").trim().split(/\s+/);
  const value = rest.join(" ");
  if (word?.toLowerCase() !== kind.toLowerCase() || value === "") return undefined;
  if (kind.toLowerCase() !== "basic") return value;
  const text = Buffer.from(value, "base64").toString("utf8");
  return text.includes(":") ? text : undefined;
}

function decoded(raw: string, form: boolean): string {
  try {
    return form ? decodeForm(raw) : decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function challenge(scheme: SecurityScheme | undefined): string | undefined {
  if (!scheme || scheme.type === "apiKey" || scheme.type === "mutualTLS") return undefined;
  const kind = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  return kind.toLowerCase() === "basic"
    ? 'Basic realm="api", charset="UTF-8"'
    : `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
}

/** Hooks that are not there would leave a door open: that is an error at the start. */
export function checkHooks(routes: readonly Route[], hooks: Readonly<Record<string, unknown>>): void {
  const needed = new Set(routes.flatMap(({ security }) => (security ?? []).flatMap((one) => Object.keys(one))));
  // A scheme may be called "constructor": what every object has is nobody's hook, and would take whoever comes.
  const inherited = Object.prototype as Readonly<Record<string, unknown>>;
  const missing = [...needed].filter((name) => typeof hooks[name] !== "function" || hooks[name] === inherited[name]);
  if (missing.length > 0) throw new TypeError(`options.security has no function for ${missing.join(", ")}.`);
}
