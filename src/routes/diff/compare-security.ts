import type { Api, SecurityScheme } from "../spec/api.ts";
import { isMap } from "../spec/pointer.ts";
import type { Told } from "./change-list.ts";
import { canonical } from "./schema/view.ts";
import { lookUp, type SurfaceOperation } from "./surface.ts";

/** What a request must carry: schemes by their names, each with its scopes. */
type Requirement = Map<string, Set<string>>;

interface Alternative {
  needs: Requirement;
  shown: string;
}

/** Whether what a client has for a scheme of the base is what a scheme of the head asks for, both by their names. */
type Same = (base: string, head: string) => boolean;

/** How it is sent, without its name. */
function meaningOf(scheme: SecurityScheme | undefined): string | undefined {
  if (!scheme) return undefined;
  const { type, in: location, parameterName, scheme: http } = scheme;
  const name = location === "header" ? parameterName?.toLowerCase() : parameterName;
  // A token of OAuth, OpenID Connect or `http: bearer` goes into the same header; what it must be good for differs.
  return [type, location, name, http].filter((word) => word !== undefined).join(" ");
}

interface Apis {
  base: Api;
  head: Api;
}

function schemeOf({ securitySchemes }: Api, name: string): SecurityScheme | undefined {
  return securitySchemes.find((scheme) => scheme.name === name);
}

/** Whether two schemes are sent in the same way. Those that no scheme describes are the same by their names. */
function isSentAlike({ base, head }: Apis, one: string, two: string): boolean {
  const [was, is] = [meaningOf(schemeOf(base, one)), meaningOf(schemeOf(head, two))];
  return was === undefined || is === undefined ? was === is && one === two : was === is;
}

/**
 * Whether two schemes are one, whatever it is called: names are not sent. Where both versions have both, they are two
 * for a reason: a token for users and one for administrators go into the same header.
 */
function isSame(apis: Apis, one: string, two: string): boolean {
  if (!isSentAlike(apis, one, two)) return false;
  if (one === two) return true;
  const has = (name: string) => schemeOf(apis.base, name) && schemeOf(apis.head, name) && isSentAlike(apis, name, name);
  return !has(one) || !has(two);
}

const FLOWS: Record<string, string> = { accessCode: "authorizationCode", application: "clientCredentials" };

/** Addresses of OAuth flows and of OpenID Connect, by flow. */
function addressesOf(api: Api, scheme: SecurityScheme): Map<string, string> {
  const raw = lookUp(api, scheme.at);
  if (!isMap(raw)) return new Map();
  const flows = isMap(raw.flows)
    ? raw.flows
    : typeof raw.flow === "string"
      ? { [FLOWS[raw.flow] ?? raw.flow]: raw }
      : {};
  const addresses = new Map<string, string>();
  for (const [flow, it] of Object.entries(flows))
    if (isMap(it))
      addresses.set(
        flow,
        canonical(
          ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"].map((key) => it[key] ?? null),
        ),
      );
  if (raw.openIdConnectUrl !== undefined) addresses.set("OpenID Connect", canonical(raw.openIdConnectUrl));
  return addresses;
}

export function compareSecurity(
  base: SurfaceOperation,
  head: SurfaceOperation,
  apis: Apis,
  add: (told: Told) => void,
): void {
  const [was, is] = [alternativesOf(base), alternativesOf(head)];
  const at = { path: "security", base: base.at, head: head.at };
  const same: Same = (one, two) => isSame(apis, one, two);
  const sentAlike: Same = (one, two) => isSentAlike(apis, one, two) && !hasOtherIssuer(apis, one, two);
  for (const one of was) {
    if (is.some((two) => isEnough(one.needs, two.needs, same))) continue;
    const scopes = is.find((two) => sameSchemes(one.needs, two.needs, same));
    const renamed = changedScheme(base, head, apis, one);
    if (scopes)
      add({
        id: "security-scope-added",
        text: `${one.shown} needs more scopes: ${moreScopes(one.needs, scopes.needs, same)}`,
        ...at,
      });
    else if (renamed) add({ id: "security-scheme-changed", text: renamed, ...at });
    else if (is.some((two) => isEnough(one.needs, two.needs, sentAlike)))
      add({
        id: "security-tightened",
        level: "risky",
        text: `${one.shown} may be enough no more: it is sent in the same way, but is another scheme than ${shownList(is)}`,
        ...at,
      });
    else add({ id: "security-tightened", text: `${one.shown} is no longer enough; needed: ${shownList(is)}`, ...at });
  }
  const covers = (two: Alternative) =>
    was.some((one) => isEnough(two.needs, one.needs, (name, other) => same(other, name)));
  const looser = is.filter((two) => !covers(two));
  if (looser.length > 0 && !was.some(({ needs }) => needs.size === 0))
    add({ id: "security-loosened", text: `enough is also: ${shownList(looser)}`, ...at });
}

/** [] stands for "nothing is needed". */
function alternativesOf({ security }: SurfaceOperation): Alternative[] {
  const list = security.length > 0 ? security : [[]];
  return list.map((schemes) => {
    const needs: Requirement = new Map();
    for (const { scheme, scopes } of schemes) needs.set(scheme, new Set([...(needs.get(scheme) ?? []), ...scopes]));
    const shown = schemes.map(({ scheme, scopes }) =>
      scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme,
    );
    return { needs, shown: shown.join(" and ") || "nothing" };
  });
}

/** Whether credentials for the first are enough for the second. @param same of a scheme of each */
function isEnough(given: Requirement, needs: Requirement, same: Same): boolean {
  return [...needs].every(([scheme, scopes]) =>
    [...given].some(([own, has]) => same(own, scheme) && [...scopes].every((scope) => has.has(scope))),
  );
}

function sameSchemes(one: Requirement, two: Requirement, same: Same): boolean {
  return (
    [...one.keys()].every((name) => [...two.keys()].some((other) => same(name, other))) &&
    [...two.keys()].every((other) => [...one.keys()].some((name) => same(name, other)))
  );
}

function moreScopes(was: Requirement, is: Requirement, same: Same): string {
  const more = [...is].flatMap(([scheme, scopes]) => {
    const known = [...was].filter(([name]) => same(name, scheme));
    return [...scopes].filter((scope) => !known.some(([, has]) => has.has(scope)));
  });
  return more.join(", ");
}

/** Whether tokens of two schemes come from different places, of which none has the other's. */
function hasOtherIssuer(apis: Apis, one: string, two: string): boolean {
  const [was, is] = [schemeOf(apis.base, one), schemeOf(apis.head, two)];
  if (!was || !is) return false;
  const [before, after] = [addressesOf(apis.base, was), addressesOf(apis.head, is)];
  return before.size > 0 && ![...before].some(([flow, addresses]) => after.get(flow) === addresses);
}

/** When the same names are asked for as before, the schemes behind them have changed. */
function changedScheme(
  base: SurfaceOperation,
  head: SurfaceOperation,
  apis: Apis,
  one: Alternative,
): string | undefined {
  const names = (operation: SurfaceOperation) =>
    operation.security.map((schemes) => schemes.map(({ scheme }) => scheme));
  const own = names(base).find(
    (list) => one.shown.startsWith(list.join(" and ")) || list.every((name) => one.shown.includes(name)),
  );
  if (!own || !names(head).some((list) => canonical([...list].sort()) === canonical([...own].sort()))) return undefined;
  const changes = own.flatMap((name) => {
    const [was, is] = [apis.base, apis.head].map((api) => api.securitySchemes.find((scheme) => scheme.name === name));
    if (!was || !is || meaningOf(was) === meaningOf(is)) return [];
    return [`the scheme ${name} was ${meaningOf(was)}, it is ${meaningOf(is)}`];
  });
  return changes.length > 0 ? changes.join("; ") : undefined;
}

function shownList(alternatives: Alternative[]): string {
  return alternatives.map(({ shown }) => shown).join(", or ");
}

/** Where tokens come from. */
export function compareFlows(apis: Apis, add: (told: Told) => void): void {
  for (const was of apis.base.securitySchemes) {
    const is = counterpartOf(was, apis);
    if (!is || was.type !== is.type) continue;
    const [before, after] = [addressesOf(apis.base, was), addressesOf(apis.head, is)];
    // One more flow takes none away.
    if ([...before].every(([flow, addresses]) => after.get(flow) === addresses)) continue;
    add({
      id: "security-flow-changed",
      path: `security.${was.name}`,
      text: `the flows or addresses of ${was.name} are others`,
      base: was.at,
      head: is.at,
    });
  }
}

/** The scheme that one became: that of its name, else a new one that is sent in the same way, the likeliest first. */
function counterpartOf(was: SecurityScheme, apis: Apis): SecurityScheme | undefined {
  const named = schemeOf(apis.head, was.name);
  if (named) return named;
  const fresh = apis.head.securitySchemes.filter(
    ({ name }) => !schemeOf(apis.base, name) && isSentAlike(apis, was.name, name),
  );
  return fresh.find(({ name }) => !hasOtherIssuer(apis, was.name, name)) ?? fresh[0];
}
