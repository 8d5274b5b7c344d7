import { setTimeout } from "node:timers/promises";
import { EnvironmentError, UsageError } from "../../report/errors.ts";

/** A deployment of a commit, as GitHub tells it. */
export interface Deployment {
  id: number;
  environment: string;
  /** ISO 8601 */
  createdAt: string;
}

export interface DeploymentStatus {
  state: string;
  createdAt: string;
  environmentUrl?: string;
  targetUrl?: string;
}

/** Where deployments are asked for. */
export interface DeploymentSource {
  /** All deployments of a commit. */
  deployments(commit: string): Promise<Deployment[]>;
  /** All statuses of a deployment. */
  statuses(id: number): Promise<DeploymentStatus[]>;
}

export interface Wanted {
  commit: string;
  /** An environment's name, or a pattern with `*`; undefined: the only one there is. */
  environment?: string;
  /** A pattern with `*` that the address must match. */
  url?: string;
  /** Longest time to wait for it, in milliseconds. */
  patienceMs: number;
  signal: AbortSignal;
  /** Told what is waited for. */
  say: (message: string) => void;
}

export interface FoundDeployment {
  url: string;
  environment: string;
}

const POLL_MS = 5_000;
/** States after which nothing more comes. */
const ENDED = ["failure", "error"];
/** Overtaken by a later deployment; it may be deployed again, but stands in nobody's way. */
const OVERTAKEN = "inactive";

/**
 * Waits for a successful deployment of a commit and tells where it is: of the newest one that matches, `environment_url`
 * before `target_url` (which is often a log). Where several environments match, none is guessed.
 * @throws UsageError when several match, EnvironmentError when none succeeds in time
 */
export async function findDeployment(
  source: DeploymentSource,
  wanted: Wanted,
  poll = POLL_MS,
): Promise<FoundDeployment> {
  const end = performance.now() + wanted.patienceMs;
  for (;;) {
    const look = await lookAt(source, wanted);
    if (look.found) return look.found;
    if (look.hopeless || performance.now() + poll > end)
      throw new EnvironmentError(
        `No deployment to test: ${look.seen}${look.hopeless ? "" : ` after ${Math.round(wanted.patienceMs / 1000)} s of waiting`}.`,
      );
    wanted.say(`Waiting for a deployment of ${wanted.commit.slice(0, 7)}: ${look.seen}.`);
    await setTimeout(poll, undefined, { signal: wanted.signal });
  }
}

interface Look {
  found?: FoundDeployment;
  /** What there is, in words. */
  seen: string;
  /** Whether waiting is of no use. */
  hopeless: boolean;
}

async function lookAt(source: DeploymentSource, wanted: Wanted): Promise<Look> {
  const all = await source.deployments(wanted.commit);
  const matching = all
    .filter(({ environment }) => wanted.environment === undefined || matches(wanted.environment, environment))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  if (matching.length === 0) {
    const others = [...new Set(all.map(({ environment }) => environment))];
    const seen =
      others.length === 0
        ? `the commit ${wanted.commit.slice(0, 7)} has none`
        : `none of its environments (${others.join(", ")}) matches ${wanted.environment}`;
    return { seen, hopeless: false };
  }
  const states: string[] = [];
  const found = new Map<string, FoundDeployment>();
  /** Environments whose deployment is under way: in a moment they may be as good. */
  const underWay = new Set<string>();
  const overtaken = new Set<string>();
  for (const { id, environment } of matching) {
    if (found.has(environment)) continue;
    const statuses = await source.statuses(id);
    statuses.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    const state = statuses[0]?.state ?? "pending";
    const success = state === "success" ? statuses[0] : undefined;
    const url = success && (success.environmentUrl || success.targetUrl);
    if (url && (wanted.url === undefined || matches(wanted.url, url))) found.set(environment, { url, environment });
    else {
      states.push(`${environment} is ${success ? (url ? `at ${url}` : "without an address") : state}`);
      if (!ENDED.includes(state) && !success) (state === OVERTAKEN ? overtaken : underWay).add(environment);
    }
  }
  // Who asks for an address knows which one is meant.
  const candidates = new Set([...found.keys(), ...(found.size > 0 && wanted.url === undefined ? underWay : [])]);
  if (candidates.size > 1)
    throw new UsageError(
      `The commit ${wanted.commit.slice(0, 7)} is deployed to several environments (${[...candidates].join(", ")}): name the one to test by the input \`environment\`.`,
    );
  const [only] = found.values();
  return only
    ? { found: only, seen: "", hopeless: false }
    : { seen: states.join(", "), hopeless: underWay.size + overtaken.size === 0 };
}

/** `*` in a pattern stands for anything; case does not matter. */
export function matches(pattern: string, text: string): boolean {
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${expression}$`, "i").test(text);
}
