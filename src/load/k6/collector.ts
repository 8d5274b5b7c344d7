import {
  type Counts,
  type EndpointTally,
  type ErrorTally,
  intendedOf,
  type Measurement,
  noCounts,
  type RequestClass,
  type SecondTally,
  type Tally,
  type WindowTally,
} from "../engine.ts";
import { Histogram } from "../statistics/histogram.ts";

/** What is known of one request. Times are milliseconds; `intendedMs` from the beginning of the measured phase. */
export interface RequestRecord {
  endpoint: string;
  intendedMs: number;
  class: RequestClass;
  status: number;
  /** Why it is not ok, in a few words. */
  message: string;
  /** Undefined: there was no answer to time. */
  times?: { response: number; service: number; firstByte: number; connect?: number };
}

/** Endpoints and kinds of errors that are told apart; what comes after them is one row. */
const MOST_NAMES = 200;
const OTHER = "(others)";

/** Adds records up to the figures of a measurement. What was intended before the measured phase is the warm-up's. */
export class Collector {
  readonly total = newTally();
  readonly warmup = { requests: 0, failed: 0 };
  /** End of the last answer, or the last intended start, from the beginning of the measured phase. */
  lastEndMs = 0;
  readonly #windowMs: number;
  readonly #endpoints = new Map<string, EndpointTally>();
  readonly #windows: WindowTally[] = [];
  readonly #seconds: SecondTally[] = [];
  readonly #errors = new Map<string, ErrorTally>();
  readonly #statuses: Record<string, number> = {};

  constructor(windowMs: number, endpoints: readonly string[]) {
    this.#windowMs = windowMs;
    for (const name of endpoints) this.#endpoint(name);
  }

  add(record: RequestRecord): void {
    const { intendedMs, times } = record;
    if (intendedMs < 0) {
      this.warmup.requests++;
      if (record.class !== "ok") this.warmup.failed++;
      return;
    }
    const endpoint = this.#endpoint(record.endpoint);
    const window = this.#window(intendedMs);
    const ofEndpoint = endpointOf(window, endpoint.name);
    const second = this.#second(intendedMs);
    for (const { counts } of [this.total, endpoint, window, ofEndpoint]) counts[record.class]++;
    second.intended++;
    if (record.class === "ok") second.ok++;
    else {
      second.failed++;
      this.#fault(record);
    }
    this.lastEndMs = Math.max(this.lastEndMs, intendedMs + (times?.response ?? 0));
    if (record.status > 0) this.#statuses[record.status] = (this.#statuses[record.status] ?? 0) + 1;
    if (!times) return;
    for (const tally of [this.total, endpoint]) {
      tally.service.record(times.service);
      tally.firstByte.record(times.firstByte);
      if (times.connect !== undefined) tally.connect.record(times.connect);
    }
    for (const { response } of [this.total, endpoint, window, ofEndpoint, second]) response.record(times.response);
  }

  /** The parts of a measurement that records tell; windows and seconds without a request are there, and empty. */
  figures(
    durationMs: number,
  ): Pick<Measurement, "total" | "endpoints" | "windows" | "seconds" | "errors" | "statuses"> {
    if (durationMs > 0) {
      this.#window(durationMs - 1e-6);
      this.#second(durationMs - 1e-6);
    }
    const last = this.#windows.at(-1);
    if (last) last.endMs = Math.min(last.endMs, Math.max(durationMs, last.startMs + 1));
    if (this.#endpoints.size < 2) for (const window of this.#windows) window.endpoints = [];
    return {
      total: this.total,
      endpoints: [...this.#endpoints.values()],
      windows: this.#windows,
      seconds: this.#seconds,
      errors: [...this.#errors.values()].sort((a, b) => b.count - a.count),
      statuses: this.#statuses,
    };
  }

  get intended(): number {
    return intendedOf(this.total.counts);
  }

  #endpoint(name: string): EndpointTally {
    const known = this.#endpoints.get(name);
    if (known) return known;
    if (this.#endpoints.size >= MOST_NAMES && name !== OTHER) return this.#endpoint(OTHER);
    const fresh = { name, ...newTally() };
    this.#endpoints.set(name, fresh);
    return fresh;
  }

  #window(atMs: number): WindowTally {
    const index = Math.floor(atMs / this.#windowMs);
    while (this.#windows.length <= index) {
      const startMs = this.#windows.length * this.#windowMs;
      this.#windows.push({
        startMs,
        endMs: startMs + this.#windowMs,
        counts: noCounts(),
        response: new Histogram(),
        endpoints: [],
      });
    }
    return this.#windows[index]!;
  }

  #second(atMs: number): SecondTally {
    const index = Math.floor(atMs / 1000);
    while (this.#seconds.length <= index)
      this.#seconds.push({ second: this.#seconds.length, intended: 0, ok: 0, failed: 0, response: new Histogram() });
    return this.#seconds[index]!;
  }

  #fault(record: RequestRecord): void {
    const message = record.message.slice(0, 200) || record.class;
    let key = `${record.class} ${message}`;
    if (!this.#errors.has(key) && this.#errors.size >= MOST_NAMES) key = `${record.class} ${OTHER}`;
    const error = this.#errors.get(key) ?? {
      kind: record.class,
      message: key.endsWith(OTHER) ? OTHER : message,
      count: 0,
    };
    error.count++;
    this.#errors.set(key, error);
  }
}

function endpointOf(window: WindowTally, name: string): { counts: Counts; response: Histogram } {
  const known = window.endpoints.find((endpoint) => endpoint.name === name);
  if (known) return known;
  const fresh = { name, counts: noCounts(), response: new Histogram() };
  window.endpoints.push(fresh);
  return fresh;
}

function newTally(): Tally {
  return {
    counts: noCounts(),
    response: new Histogram(),
    service: new Histogram(),
    connect: new Histogram(),
    firstByte: new Histogram(),
    bytesIn: 0,
    bytesOut: 0,
  };
}
