/**
 * What is sent: journeys that arrivals go through, whatever engine sends them. All of it is plain data, so that it can
 * be handed to a worker thread or written down as a script of another tool.
 */
export interface Scenario {
  name: string;
  /** At least one. An arrival takes one of them, by weight. */
  journeys: Journey[];
}

/** One or more requests in order. What one answer holds can be used by the requests after it. */
export interface Journey {
  name: string;
  /** Share among all journeys: weight / sum of weights. Above zero. */
  weight: number;
  /** At least one. */
  steps: Step[];
  /** Values for the variables of its templates; an arrival takes one row. Undefined: no data. */
  data?: DataSet;
}

export interface DataSet {
  /** `in-order`: arrival n of the journey takes row n modulo their number. */
  order: "in-order" | "random";
  /** At least one; every row has the same keys. */
  rows: Record<string, unknown>[];
}

/**
 * One request. A step whose request did not end as `ok` ends its journey: the requests after it are counted as
 * `dropped`, for they were intended and not sent.
 */
export interface Step {
  /** What reports call the endpoint ("GET /pets/{id}"); unique within a scenario unless two steps are to be one row. */
  name: string;
  method: string;
  /** Absolute http or https address. Variables are percent-encoded unless raw. */
  url: Template;
  /** What an address is relative to that comes out of an answer, such as a `Location` (RFC 9110, §10.2.2). */
  base?: string;
  /** Names in lower case. */
  headers: Record<string, Template>;
  /** Undefined: no body. */
  body?: Body;
  /** Statuses that are ok; undefined: every 2xx. */
  expectStatus?: number[];
  /** An answer of another media type than JSON is `invalid` (only asked of answers with an expected status). */
  expectJson: boolean;
  /** JSON Schemas (draft 2020-12) by status ("200"), class ("2XX") or "default"; an answer that breaks its own is `invalid`. */
  schemas?: Record<string, unknown>;
  /** Values taken from the answer, by the variable they go to. One that is not found makes the answer `invalid`. */
  extract?: Record<string, Extraction>;
  /** Pause after the step, uniformly within [least, most] milliseconds. It counts in no time. */
  thinkTime?: { least: number; most: number };
  /** Criteria on this step alone ("p99 < 300ms"), as written. */
  criteria?: string[];
  /** JSON Schema of its body, where that is known: the probes make wrong bodies by it. */
  bodySchema?: unknown;
  /** The server should refuse it without its token; see the probes. */
  needsToken?: boolean;
  /** Values of `Authorization` that it must refuse, too. */
  refusedTokens?: string[];
}

export type Body =
  /** Sent as it is, variables put in as text. */
  | { kind: "text"; template: Template }
  /**
   * Sent as JSON. In every string of `value`, `{{name}}` stands for the variable as text; a string that is nothing but
   * one variable stands for its value with its type (a number stays a number).
   */
  | { kind: "json"; value: unknown };

/** Where in an answer a value is. */
export type Extraction =
  /** Keys and indexes from the root of a JSON body ("data.items.0.id" is ["data", "items", 0, "id"]). */
  | { from: "json"; path: (string | number)[] }
  /** Name in lower case. */
  | { from: "header"; name: string }
  /** First group of a regular expression (the whole match without a group) in the body as text. */
  | { from: "body"; pattern: string };

/** Text with variables in it: `["/pets/", { variable: "id", raw: false }]`. */
export type Template = (string | { variable: string; raw: boolean })[];

/** How much is sent, and when. Durations in milliseconds, rates in arrivals per second. */
export type Load = OpenLoad | ClosedLoad;

/** Arrivals come when they come, whether or not earlier ones were answered. */
export interface OpenLoad {
  model: "open";
  /** `poisson`: times between arrivals are exponentially distributed; `constant`: evenly spaced. */
  arrivals: "constant" | "poisson";
  /** In order, at least one. The measured phase is as long as all of them. */
  stages: Stage[];
  /** Connections (HTTP/2: streams) that may be open at once. */
  maxConnections: number;
}

/** The rate goes from `from` to `to`, linearly. Equal: constant. */
export interface Stage {
  durationMs: number;
  from: number;
  to: number;
}

/** So many virtual users, each sending as soon as it was answered. What the server is slow for is not sent. */
export interface ClosedLoad {
  model: "closed";
  concurrency: number;
  durationMs: number;
}

/** How requests travel. */
export interface Transport {
  /** Total time of a request from its send, in milliseconds. */
  timeoutMs: number;
  http2: boolean;
  /** Sent with every request to one of `origins`; names in lower case. A step's own headers go before them. */
  headers: Record<string, string>;
  /**
   * Origins that load may go to ("http://127.0.0.1:3000"): those that the user named. A step whose address leads to
   * another one is not sent, and counted as `dropped`.
   */
  origins: string[];
  tls: TlsOptions;
  /** Connections to private networks are refused, even where a name comes to lead there during the run. */
  publicOnly?: boolean;
  /** Proxies as the environment names them; undefined: none. */
  proxy?: { http?: string; https?: string; noProxy?: string };
}

/** Certificates and keys as PEM text. */
export interface TlsOptions {
  verify: boolean;
  /** Certificates that are trusted beside the usual ones. */
  ca?: string;
  cert?: string;
  key?: string;
  passphrase?: string;
}

/** Milliseconds of the measured phase. */
export function durationOf(load: Load): number {
  return load.model === "closed" ? load.durationMs : load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

/** Arrivals that an open load intends over all its stages. */
export function arrivalsOf(load: OpenLoad): number {
  return load.stages.reduce((sum, { durationMs, from, to }) => sum + (durationMs / 1000) * ((from + to) / 2), 0);
}

/** Longest think time of a scenario's steps, in milliseconds. */
export function longestThinkOf({ journeys }: Scenario): number {
  return Math.max(0, ...journeys.flatMap(({ steps }) => steps.map(({ thinkTime }) => thinkTime?.most ?? 0)));
}
