import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseDuration } from "../../config/duration.ts";
import { UsageError } from "../../report/errors.ts";
import { type Criterion, DEFAULT_CRITERIA, parseCriterion } from "../criteria/criterion.ts";
import type { LoadOptions } from "../options.ts";
import type { Journey, Load, Scenario, Step, TlsOptions, Transport } from "../scenario/scenario.ts";
import { type GivenLoad, overridden, parseLoad } from "./load-model.ts";
import { located } from "./located.ts";
import { parseAddress, parseBody, parseHeaders, parseMethod } from "./request.ts";

/** What a door was told: flags or inputs, as text. Names as the flags have them. */
export interface GivenOptions extends GivenLoad {
  /** Absolute directory that paths are relative to. */
  root: string;
  urls: readonly string[];
  /** "3,1": how often each address is chosen. */
  weights?: string;
  /** A scenario that was made elsewhere (a file, a spec), in place of addresses. */
  scenario?: { scenario: Scenario; load?: Load; criteria: string[]; notes: string[]; origins: string[]; name: string };
  method?: string;
  body?: string;
  headers?: readonly string[];
  warmup?: string;
  timeout?: string;
  http2?: boolean;
  verify?: boolean;
  ca?: string;
  cert?: string;
  key?: string;
  expectStatus?: readonly string[];
  criteria?: readonly string[];
  /** Those in place of none at all (default: `DEFAULT_CRITERIA`). */
  defaultCriteria?: readonly string[];
  /** "file:line:column:" of those that a file asks for, by their text. */
  places?: ReadonlyMap<string, string>;
  abortOn?: readonly string[];
  pointEstimate?: boolean;
  expectsRateLimit?: boolean;
  workers?: string;
  seed?: string;
  proxy?: Transport["proxy"];
}

const DEFAULT_WARMUP = "2s";
const DEFAULT_TIMEOUT = "30s";
export const WINDOW_MS = 10_000;

/** Checks what was given and completes it. @throws UsageError */
export function resolveOptions(given: GivenOptions): LoadOptions {
  const headers = parseHeaders(given.headers ?? []);
  const { scenario, target, origins, own } = given.scenario
    ? { ...given.scenario, target: given.scenario.name, own: given.scenario }
    : { ...scenarioOfUrls(given, headers), own: undefined };
  const load = own?.load ? overridden(own.load, given) : parseLoad(given);
  const endpoints = [...new Set(scenario.journeys.flatMap(({ steps }) => steps.map(({ name }) => name)))];
  const chosen = given.criteria?.length
    ? given.criteria
    : own?.criteria.length
      ? own.criteria
      : (given.defaultCriteria ?? DEFAULT_CRITERIA);
  const places = given.criteria?.length || own?.criteria.length ? undefined : given.places;
  const criteria = [
    ...chosen.map((text) => located(places?.get(text), () => parseCriterion(text, endpoints))),
    ...stepCriteria(scenario, endpoints),
  ];
  return {
    plan: {
      scenario,
      load,
      transport: {
        timeoutMs: parseDuration(given.timeout ?? DEFAULT_TIMEOUT, "The timeout"),
        http2: given.http2 ?? false,
        headers,
        origins,
        tls: tlsOf(given),
        proxy: given.proxy,
      },
      warmupMs: parseWarmup(given.warmup ?? DEFAULT_WARMUP),
      windowMs: WINDOW_MS,
      seed: parseWhole(given.seed ?? "1", "The seed", 0),
      workers: given.workers === undefined ? undefined : parseWhole(given.workers, "The number of workers", 1),
    },
    target,
    criteria,
    abortOn: (given.abortOn ?? []).map((text) => parseAbort(text, endpoints)),
    pointEstimate: given.pointEstimate ?? false,
    expectsRateLimit: given.expectsRateLimit,
    notes: own?.notes ?? [],
  };
}

function scenarioOfUrls(given: GivenOptions, headers: Record<string, string>) {
  if (given.urls.length === 0) throw new UsageError("Name the address to send load to: backend-kit load run URL.");
  const addresses = given.urls.map(parseAddress);
  for (const address of addresses) Object.assign(headers, { ...address.headers, ...headers });
  const weights = parseWeights(given.weights, addresses.length);
  const body = given.body === undefined ? undefined : parseBody(given.body, headers, given.root);
  const method = parseMethod(given.method ?? (body === undefined ? "GET" : "POST"));
  const expectStatus = given.expectStatus?.map(parseStatus);
  const expectJson = /[/+]json\b/i.test(headers.accept ?? "");
  const journeys = addresses.map(({ url }, i): Journey => {
    const step: Step = {
      name: `${method} ${addresses.length === 1 ? url.pathname : url.href}`,
      method,
      url: [url.href],
      headers: {},
      body,
      expectStatus,
      expectJson,
    };
    return { name: step.name, weight: weights[i]!, steps: [step] };
  });
  return {
    scenario: { name: addresses.map(({ url }) => url.href).join(", "), journeys },
    target: addresses.map(({ url }) => shown(url)).join(", "),
    origins: [...new Set(addresses.map(({ url }) => url.origin))],
  };
}

/** An address for a report that anybody may read: what follows a question mark may be a secret. */
function shown(url: URL): string {
  return `${url.origin}${url.pathname}${url.search === "" ? "" : "?…"}`;
}

function stepCriteria(scenario: Scenario, endpoints: readonly string[]): Criterion[] {
  const steps = scenario.journeys.flatMap(({ steps }) => steps);
  return steps.flatMap(({ name, criteria = [] }) =>
    criteria.map((text) => ({ ...parseCriterion(text, endpoints), endpoint: name, text: `${name}: ${text}` })),
  );
}

/** Only figures of all requests are known while a run goes on. @throws UsageError */
function parseAbort(text: string, endpoints: readonly string[]): Criterion {
  const criterion = parseCriterion(text, endpoints);
  if (criterion.endpoint !== undefined)
    throw new UsageError(
      `--abort-on ${JSON.stringify(text)} is about one endpoint; a run is ended early by what holds for all its requests: leave "${criterion.endpoint}: " out.`,
    );
  return criterion;
}

function parseWeights(text: string | undefined, addresses: number): number[] {
  if (text === undefined) return Array(addresses).fill(1);
  const weights = text.split(",").map(Number);
  if (weights.length !== addresses || weights.some((weight) => !(weight > 0 && Number.isFinite(weight))))
    throw new UsageError(
      `The weights are ${JSON.stringify(text)}; they must be ${addresses === 1 ? "1 number" : `${addresses} numbers`} above zero, one for each address.`,
    );
  return weights;
}

/** @throws UsageError */
export function parseStatus(text: string): number {
  const status = Number(text);
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new UsageError(`The expected status is ${JSON.stringify(text)}; it must be a number from 200 to 599.`);
  return status;
}

/** @throws UsageError */
export function parseWarmup(text: string): number {
  return /^0+(?:\.0+)?\s*(?:ms|s|m)?$/.test(text.trim()) ? 0 : parseDuration(text, "The warm-up");
}

function parseWhole(text: string, name: string, least: number): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isInteger(number) || number < least || number > 1024 * 1024)
    throw new UsageError(`${name} is ${JSON.stringify(text)}; it must be a whole number from ${least}.`);
  return number;
}

function tlsOf({ root, verify, ca, cert, key }: GivenOptions): TlsOptions {
  if ((cert === undefined) !== (key === undefined))
    throw new UsageError("A client certificate needs its key: give --cert and --key together.");
  const read = (file: string | undefined, what: string) =>
    file === undefined ? undefined : readPem(resolve(root, file), file, what);
  return {
    verify: verify ?? true,
    ca: read(ca, "The file of certificates"),
    cert: read(cert, "The client certificate"),
    key: read(key, "The client certificate's key"),
  };
}

function readPem(path: string, given: string, what: string): string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${what} ${given} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (!text.includes("-----BEGIN ")) throw new UsageError(`${what} ${given} is not in PEM form.`);
  return text;
}
