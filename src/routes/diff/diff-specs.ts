import type { Api } from "../spec/api.ts";
import type { Pointer, Spec } from "../spec/document.ts";
import { readApi } from "../spec/read-api.ts";
import type { Change, Level } from "./change.ts";
import { LEVELS } from "./change.ts";
import { ChangeList } from "./change-list.ts";
import { compareOperation } from "./compare-operation.ts";
import { compareFlows } from "./compare-security.ts";
import { compareServers, normal } from "./compare-servers.ts";
import { RULES_BY_ID } from "./rules.ts";
import { Comparison } from "./schema/comparison.ts";
import { cappedLevel } from "./stability.ts";
import { removalOf, type SunsetPolicy, sunsetOf } from "./sunset.ts";
import { bare, type Exchange, exchangesOf } from "./surface.ts";

export interface DiffOptions {
  /** The day by which sunset dates are judged; today when left out. */
  today?: Date;
  /** Least number of days from a deprecation to its date; any number when left out. */
  sunsetDays?: number;
  /** Whether a deprecation must have a date. */
  sunsetRequired?: boolean;
  /** Levels of rules, by id, in place of their own; "off" leaves a rule's changes out. */
  levels?: Readonly<Record<string, Level | "off">>;
}

/**
 * All that clients can see differs between two versions of an API, by what the specs mean and not by how they are
 * written: worst first, then in the order of the base.
 */
export function diffSpecs(base: Spec | Api, head: Spec | Api, options: DiffOptions = {}): Change[] {
  return compareSpecs(base, head, options).changes;
}

/** What was compared, beside the changes: numbers of operations, webhooks and callbacks. */
export interface SpecComparison {
  changes: Change[];
  compared: number;
  removed: number;
  added: number;
  /** Changes that are left out because their rules are off. */
  off: Change[];
}

/** As `diffSpecs`, and says how much was looked at. */
export function compareSpecs(base: Spec | Api, head: Spec | Api, options: DiffOptions = {}): SpecComparison {
  const apis = { base: apiOf(base), head: apiOf(head) };
  const list = new ChangeList(apis.base.spec, apis.head.spec);
  const comparison = new Comparison(apis.base.spec, apis.head.spec);
  const policy: SunsetPolicy = {
    today: options.today ?? new Date(),
    days: options.sunsetDays ?? 0,
    required: options.sunsetRequired ?? false,
  };
  const { pairs, lost, gained } = matchExchanges(apis);
  for (const exchange of lost) removed(exchange, policy, list);
  for (const [was, is] of pairs) compareOperation(was, is, apis, comparison, policy, list);
  for (const exchange of gained) added(exchange, list);
  compareApis(apis, pairs, list);
  const { changes, off } = leveled(list.changes, options.levels ?? {});
  return { changes, off, compared: pairs.length, removed: lost.length, added: gained.length };
}

function apiOf(given: Spec | Api): Api {
  return "operations" in given ? given : readApi(given);
}

function leveled(changes: Change[], levels: NonNullable<DiffOptions["levels"]>) {
  const off: Change[] = [];
  const kept: Change[] = [];
  for (const change of changes) {
    const level = levels[change.id] ?? change.level;
    if (level === "off") off.push(change);
    else kept.push({ ...change, level });
  }
  return { off, changes: kept.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)) };
}

interface Apis {
  base: Api;
  head: Api;
}

/** Pairs what both versions have; a path that moved between `servers` and `paths` is the same address. */
function matchExchanges(apis: Apis) {
  const [was, is] = [exchangesOf(apis.base), exchangesOf(apis.head)];
  const open = new Map(is.map((exchange) => [exchange.key, exchange]));
  const pairs: [Exchange, Exchange][] = [];
  const unmatched: Exchange[] = [];
  for (const exchange of was) {
    const other = open.get(exchange.key);
    if (other) {
      pairs.push([exchange, other]);
      open.delete(exchange.key);
    } else unmatched.push(exchange);
  }
  const byAddress = new Map(
    [...open.values()].flatMap((it) => addressesOf(it, apis.head).map((address) => [address, it])),
  );
  const lost: Exchange[] = [];
  /** What operations that moved are known by now. Callbacks follow theirs. */
  const moved = new Map<string, string>();
  for (const exchange of unmatched) {
    const { key, owner } = exchange;
    const now = owner === undefined ? undefined : moved.get(owner);
    const other =
      now === undefined
        ? addressesOf(exchange, apis.base)
            .map((address) => byAddress.get(address))
            .find((it) => it && open.has(it.key))
        : open.get(`callback ${now}${key.slice(`callback ${owner}`.length)}`);
    if (other) {
      pairs.push([exchange, other]);
      open.delete(other.key);
      moved.set(key, other.key);
    } else lost.push(exchange);
  }
  return { pairs, lost, gained: [...open.values()] };
}

/** Method and whole path below the host. */
function addressesOf({ kind, operation }: Exchange, api: Api): string[] {
  if (kind !== "operation") return [];
  const servers = operation.servers.length > 0 ? operation.servers : api.servers;
  return (servers.length > 0 ? servers : ["/"]).map((server) => {
    const prefix = server.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/+$/, "");
    return `${operation.method} ${prefix}${bare(operation.path)}`;
  });
}

function removed({ kind, title, operation }: Exchange, policy: SunsetPolicy, list: ChangeList): void {
  const at = { path: "", base: operation.at, head: undefined };
  if (kind === "operation") {
    const removal = removalOf("operation", operation.deprecated, sunsetOf(operation), policy);
    const level = removal.level ?? RULES_BY_ID.get(removal.id)!.level;
    list.add(title, { ...removal, level: cappedLevel(level, operation), ...at });
  } else list.add(title, { id: `${kind}-removed`, text: `the ${kind} is gone`, ...at });
}

function added({ kind, title, operation }: Exchange, list: ChangeList): void {
  list.add(title, { id: `${kind}-added`, text: `new ${kind}`, path: "", base: undefined, head: operation.at });
}

/** Whether all that both versions have is where it was, whatever of its address is written in `servers` and in paths. */
function isAllInPlace(pairs: [Exchange, Exchange][], apis: Apis): boolean {
  const addresses = ({ operation }: Exchange, api: Api) => {
    const servers = operation.servers.length > 0 ? operation.servers : api.servers;
    return (servers.length > 0 ? servers : ["/"])
      .map((server) => normal(server.replace(/\/+$/, "") + bare(operation.path)))
      .sort()
      .join("\n");
  };
  return pairs.every(([was, is]) => was.kind !== "operation" || addresses(was, apis.base) === addresses(is, apis.head));
}

function compareApis(apis: Apis, pairs: [Exchange, Exchange][], list: ChangeList): void {
  compareFlows(apis, (told) => list.add("API", told));
  if (pairs.length > 0 && isAllInPlace(pairs, apis)) return;
  const at = {
    base: placeOf(apis.base, "servers", "basePath", "host"),
    head: placeOf(apis.head, "servers", "basePath", "host"),
  };
  compareServers(apis.base.servers, apis.head.servers, at, (told) => list.add("API", told));
  for (const [{ title, operation: was, kind }, { operation: is }] of pairs) {
    if (kind !== "operation" || (was.servers.length === 0 && is.servers.length === 0)) continue;
    const servers = [
      was.servers.length > 0 ? was.servers : apis.base.servers,
      is.servers.length > 0 ? is.servers : apis.head.servers,
    ];
    compareServers(servers[0]!, servers[1]!, { base: was.at, head: is.at }, (told) => list.add(title, told));
  }
}

function placeOf({ spec }: Api, ...keys: string[]): Pointer {
  const key = keys.find((name) => name in spec.root);
  return { file: spec.entry, path: key === undefined ? [] : [key] };
}
