import { type Counts, type ErrorTally, noCounts, type RequestClass, type Tally } from "../engine.ts";
import { Histogram, type PackedHistogram } from "../statistics/histogram.ts";

/** What becomes of one request. Times in milliseconds; NaN: there is none. */
export interface Outcome {
  kind: RequestClass;
  message: string | undefined;
  status: number | undefined;
  /** Intended start, from the beginning of the measured phase. */
  at: number;
  response: number;
  service: number;
  connect: number;
  firstByte: number;
  bytesIn: number;
  bytesOut: number;
}

/** Of a request of which nothing became. */
export function emptyOutcome(): Outcome {
  return {
    kind: "dropped",
    message: undefined,
    status: undefined,
    at: Number.NaN,
    response: Number.NaN,
    service: Number.NaN,
    connect: Number.NaN,
    firstByte: Number.NaN,
    bytesIn: 0,
    bytesOut: 0,
  };
}

export function newTally(): Tally {
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

interface Cell {
  counts: Counts;
  response: Histogram;
}

const MOST_MESSAGES = 200;
/** Answers come to a second for as long after it as most answers take, at the most. */
const KEEP_OPEN_S = 10;

/** Sums up one thread's outcomes: by endpoint, by endpoint and window, and by second. */
export class Collector {
  readonly #windowMs: number;
  readonly #endpoints: Tally[];
  readonly #windows: Cell[][] = [];
  readonly #seconds: Cell[] = [];
  readonly #errors = new Map<string, ErrorTally>();
  readonly #statuses: number[] = [];
  recorded = 0;
  answered = 0;
  failed = 0;

  constructor(endpoints: number, windowMs: number) {
    this.#windowMs = windowMs;
    this.#endpoints = Array.from({ length: endpoints }, newTally);
  }

  record(endpoint: number, outcome: Outcome): void {
    const { kind, response, service, connect, firstByte, status } = outcome;
    const tally = this.#endpoints[endpoint]!;
    const window = this.#cell(this.#windowRow(outcome.at), endpoint);
    const at = Math.max(0, Math.floor(outcome.at / 1000));
    if (at >= this.#seconds.length) this.#compactBefore(at);
    const second = this.#cell(this.#seconds, at);
    this.recorded++;
    tally.counts[kind]++;
    window.counts[kind]++;
    second.counts[kind]++;
    tally.bytesIn += outcome.bytesIn;
    tally.bytesOut += outcome.bytesOut;
    if (response >= 0) {
      tally.response.record(response);
      window.response.record(response);
      second.response.record(response);
    }
    if (service >= 0) tally.service.record(service);
    if (connect >= 0) tally.connect.record(connect);
    if (firstByte >= 0) tally.firstByte.record(firstByte);
    if (status !== undefined) {
      this.answered++;
      this.#statuses[status] = (this.#statuses[status] ?? 0) + 1;
    }
    if (kind !== "ok") this.#error(kind, outcome.message ?? kind);
  }

  /** A request that was intended and never attempted. */
  drop(endpoint: number, at: number, message: string): void {
    this.record(endpoint, { ...emptyOutcome(), kind: "dropped", message, at });
  }

  /** A second begins: those that are long over, and their windows, hold but a few late answers yet to come. */
  #compactBefore(second: number): void {
    const over = second - KEEP_OPEN_S;
    for (let at = 0; at < over && at < this.#seconds.length; at++) this.#seconds[at]?.response.compact();
    const windows = Math.min(this.#windows.length, Math.floor((over * 1000) / this.#windowMs));
    for (let at = 0; at < windows; at++) for (const cell of this.#windows[at] ?? []) cell?.response.compact();
  }

  #windowRow(at: number): Cell[] {
    const index = Math.max(0, Math.floor(at / this.#windowMs));
    this.#windows[index] ??= [];
    return this.#windows[index];
  }

  #cell(row: Cell[], index: number): Cell {
    row[index] ??= { counts: noCounts(), response: new Histogram() };
    return row[index];
  }

  #error(kind: RequestClass, message: string): void {
    this.failed++;
    const key = `${kind} ${message}`;
    const known = this.#errors.get(key);
    if (known) known.count++;
    else if (this.#errors.size < MOST_MESSAGES) this.#errors.set(key, { kind, message, count: 1 });
    else {
      const rest = this.#errors.get(kind) ?? { kind, message: "others", count: 0 };
      rest.count++;
      this.#errors.set(kind, rest);
    }
  }

  /** The sum of all endpoints so far, and no more than what is shown while a run goes on. */
  soFar(): PackedCell {
    const [only, ...others] = this.#endpoints;
    if (only !== undefined && others.length === 0) return { counts: only.counts, response: only.response.pack() };
    const counts = noCounts();
    const response = new Histogram();
    for (const tally of this.#endpoints) {
      addCounts(counts, tally.counts);
      response.add(tally.response);
    }
    return { counts, response: response.pack() };
  }

  pack(): PackedFigures {
    const packCell = (cell: Cell | undefined) => cell && { counts: cell.counts, response: cell.response.pack() };
    return {
      endpoints: this.#endpoints.map(packTally),
      windows: Array.from(this.#windows, (row) => Array.from(row ?? [], packCell)),
      seconds: Array.from(this.#seconds, packCell),
      errors: [...this.#errors.values()],
      statuses: this.#statuses.flatMap((count, status) => [[status, count] as [number, number]]),
    };
  }
}

export interface PackedTally {
  counts: Counts;
  response: PackedHistogram;
  service: PackedHistogram;
  connect: PackedHistogram;
  firstByte: PackedHistogram;
  bytesIn: number;
  bytesOut: number;
}

export interface PackedCell {
  counts: Counts;
  response: PackedHistogram;
}

/** A thread's figures as plain data. */
export interface PackedFigures {
  endpoints: PackedTally[];
  /** By window, then by endpoint. */
  windows: (PackedCell | undefined)[][];
  seconds: (PackedCell | undefined)[];
  errors: ErrorTally[];
  statuses: [status: number, count: number][];
}

export function packTally(tally: Tally): PackedTally {
  const { counts, response, service, connect, firstByte, bytesIn, bytesOut } = tally;
  return {
    counts,
    response: response.pack(),
    service: service.pack(),
    connect: connect.pack(),
    firstByte: firstByte.pack(),
    bytesIn,
    bytesOut,
  };
}

export function addTally(sum: Tally, packed: PackedTally): void {
  addCounts(sum.counts, packed.counts);
  sum.response.addPacked(packed.response);
  sum.service.addPacked(packed.service);
  sum.connect.addPacked(packed.connect);
  sum.firstByte.addPacked(packed.firstByte);
  sum.bytesIn += packed.bytesIn;
  sum.bytesOut += packed.bytesOut;
}

export function addCounts(sum: Counts, counts: Counts): void {
  for (const name of Object.keys(counts) as RequestClass[]) sum[name] += counts[name];
}
