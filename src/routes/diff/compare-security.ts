import type { Api, SecurityScheme } from "../spec/api.ts";
import { isMap } from "../spec/pointer.ts";
import type { Told } from "./change-list.ts";
import { canonical } from "./schema/view.ts";
import { lookUp, type SurfaceOperation } from "./surface.ts";

/** What a request must carry: schemes by what they mean, each with its scopes. */
type Requirement = Map<string, Set<string>>;

interface Alternative {
  needs: Requirement;
  shown: string;
}

/** By meaning, not by name: two schemes that are sent in the same way are the same. */
function meaningOf(scheme: SecurityScheme): string {
  const { type, in: location, parameterName, scheme: http } = scheme;
  const name = location === "header" ? parameterName?.toLowerCase() : parameterName;
  // A token of OAuth, OpenID Connect or `http: bearer` goes into the same header; what it must be good for differs.
  return [type, location, name, http].filter((word) => word !== undefined).join(" ");
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
  apis: { base: Api; head: Api },
  add: (told: Told) => void,
): void {
  const [was, is] = [alternativesOf(base, apis.base), alternativesOf(head, apis.head)];
  const at = { path: "security", base: base.at, head: head.at };
  const open = (list: Alternative[]) => list.some(({ needs }) => needs.size === 0);
  for (const one of was) {
    if (is.some((two) => within(two.needs, one.needs))) continue;
    const scopes = is.find((two) => sameSchemes(two.needs, one.needs));
    const renamed = changedScheme(base, head, apis, one);
    if (scopes)
      add({
        id: "security-scope-added",
        text: `${one.shown} needs more scopes: ${moreScopes(one.needs, scopes.needs)}`,
        ...at,
      });
    else if (renamed) add({ id: "security-scheme-changed", text: renamed, ...at });
    else add({ id: "security-tightened", text: `${one.shown} is no longer enough; needed: ${shownList(is)}`, ...at });
  }
  const looser = is.filter((two) => !was.some((one) => within(one.needs, two.needs)));
  if (looser.length > 0 && !open(was))
    add({ id: "security-loosened", text: `enough is also: ${shownList(looser)}`, ...at });
}

/** [] stands for "nothing is needed". */
function alternativesOf({ security }: SurfaceOperation, api: Api): Alternative[] {
  const list = security.length > 0 ? security : [[]];
  return list.map((schemes) => {
    const needs: Requirement = new Map();
    for (const { scheme, scopes } of schemes) {
      const known = api.securitySchemes.find(({ name }) => name === scheme);
      const meaning = known ? meaningOf(known) : `unknown ${scheme}`;
      needs.set(meaning, new Set([...(needs.get(meaning) ?? []), ...scopes]));
    }
    const shown = schemes.map(({ scheme, scopes }) =>
      scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme,
    );
    return { needs, shown: shown.join(" and ") || "nothing" };
  });
}

/** Whether credentials for the second are enough for the first. */
function within(needs: Requirement, given: Requirement): boolean {
  return [...needs].every(([scheme, scopes]) => {
    const has = given.get(scheme);
    return has !== undefined && [...scopes].every((scope) => has.has(scope));
  });
}

function sameSchemes(one: Requirement, two: Requirement): boolean {
  return one.size === two.size && [...one.keys()].every((scheme) => two.has(scheme));
}

function moreScopes(was: Requirement, is: Requirement): string {
  const more = [...is].flatMap(([scheme, scopes]) => [...scopes].filter((scope) => !was.get(scheme)?.has(scope)));
  return more.join(", ");
}

/** When the same names are asked for as before, the schemes behind them have changed. */
function changedScheme(
  base: SurfaceOperation,
  head: SurfaceOperation,
  apis: { base: Api; head: Api },
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
export function compareFlows(apis: { base: Api; head: Api }, add: (told: Told) => void): void {
  for (const was of apis.base.securitySchemes) {
    const is = apis.head.securitySchemes.find(({ name }) => name === was.name);
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
