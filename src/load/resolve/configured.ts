import { relative } from "node:path";
import type { LoadConfig } from "../../config/config.ts";
import { parseDuration } from "../../config/duration.ts";
import { DEFAULT_CRITERIA, parseCriterion } from "../criteria/criterion.ts";
import { type GivenLoad, parseLoad } from "./load-model.ts";
import { located } from "./located.ts";
import { type GivenOptions, parseWarmup } from "./options.ts";

/** What `load:` in a config file says of a run, as the doors' own values are written. */
type Configured = Omit<GivenLoad, "rate" | "stages" | "concurrency"> &
  Pick<GivenOptions, "warmup" | "timeout" | "abortOn" | "pointEstimate" | "http2" | "verify" | "ca">;

/**
 * What a door was told, completed by a config file. How much load there is comes from the config only where no scenario
 * says it; a door's rate, stages or concurrency take the place of all three.
 */
export function withConfig(given: GivenOptions, config: LoadConfig = {}): GivenOptions {
  const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value));
  const defaults: Configured = {
    warmup: text(config.warmup),
    timeout: text(config.timeout),
    abortOn: config["abort-on"],
    pointEstimate: config["point-estimate"],
    http2: config.http2,
    verify: config["verify-ssl"],
    ca: config.ca,
  };
  const modelled = given.rate !== undefined || given.stages?.length || given.concurrency !== undefined;
  const load: GivenLoad = given.scenario?.load
    ? {}
    : {
        ...(modelled ? {} : { rate: text(config.rate), stages: config.stages, concurrency: text(config.concurrency) }),
        ...(given.concurrency !== undefined && given.rate === undefined ? {} : { arrivals: config.arrivals }),
        ...(given.stages?.length ? {} : { duration: text(config.duration) }),
      };
  return { ...defined(load), ...defined(defaults), ...defined(given) };
}

/** Criteria where a door names none: those of the config file; with a rate limit, none that refusals would fail. */
export function configuredCriteria(config: LoadConfig | undefined, expectRateLimit: boolean): string[] {
  const criteria = config?.criteria ?? DEFAULT_CRITERIA;
  if (!expectRateLimit) return criteria;
  return criteria.filter((text) => !/(?:^|:\s*)(?:success|errors?)\s*[<>≤≥]/i.test(text.trim()));
}

/**
 * Checks what the schema of the file cannot: times, stages, criteria (but for their endpoints, which only a scenario knows).
 * @throws UsageError with file and line
 */
export function checkConfigured({ at, criteria = [], "abort-on": abortOn = [], ...config }: LoadConfig): void {
  const check = (path: string[], read: () => unknown) => located(at?.(path), read);
  for (const [key, texts] of Object.entries({ criteria, "abort-on": abortOn }))
    for (const [i, text] of texts.entries()) check([key, String(i)], () => parseCriterion(text, "any"));
  const { duration, warmup, timeout, stages, concurrency } = config;
  if (duration !== undefined) check(["duration"], () => parseDuration(duration, "The duration"));
  if (timeout !== undefined) check(["timeout"], () => parseDuration(timeout, "The timeout"));
  if (warmup !== undefined) check(["warmup"], () => parseWarmup(String(warmup)));
  if (concurrency !== undefined) check(["concurrency"], () => parseLoad({ concurrency: String(concurrency) }));
  for (const [i, stage] of (stages ?? []).entries()) check(["stages", String(i)], () => parseLoad({ stages: [stage] }));
}

/** Where the criteria of a config file are written down. */
export function placesOf({ at, criteria = [] }: LoadConfig = {}): ReadonlyMap<string, string> {
  return new Map(at ? criteria.map((text, i) => [text, at(["criteria", String(i)])]) : []);
}

/** The scenario or spec that a config file names, relative to `root`; for a run of one address that names none. */
export function configuredSource(
  config: LoadConfig | undefined,
  root: string,
): { scenario?: string; spec?: string; tags: string[]; operations: string[] } {
  const shown = (path: string | undefined) => (path === undefined ? undefined : relative(root, path) || path);
  const { scenario, spec, tags = [], operations = [] } = config ?? {};
  return { scenario: shown(scenario), spec: scenario === undefined ? shown(spec) : undefined, tags, operations };
}

/** Without what is undefined or false, which says nothing. */
function defined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
