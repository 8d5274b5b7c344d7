import { CLASSES, CUT_OFF, type Plan, type RequestClass } from "../engine.ts";
import { durationOf, type Journey, type Step } from "../scenario/scenario.ts";
import { Histogram } from "../statistics/histogram.ts";
import { Collector, type RequestRecord } from "./collector.ts";
import { scheduleOf } from "./options.ts";
import { type Point, parsePoint } from "./points.ts";
import { METRIC, NO_SOCKET } from "./runtime.ts";

/** What the script tells of one request (`emit` in runtime.ts). */
interface Told {
  /** Number of the arrival among those that started. */
  n: number;
  step: Step;
  first: boolean;
  last: boolean;
  class: RequestClass;
  status: number;
  message: string;
  /** Milliseconds since the epoch. */
  startAt: number;
  service: number;
  firstByte: number;
  connect: number | undefined;
  sent: boolean;
}

/** Most lines of k6's output are other samples of its own. */
const WANTED = new RegExp(`"metric":"(?:${METRIC}|http_reqs|dropped_iterations|data_received|data_sent)"`);

/** Arrivals that the schedule's beginning is found by, before the first figure is taken; fewer where they come slowly. */
const FOR_BEGINNING = 400;
const FEWEST_FOR_BEGINNING = 20;
const BEGINNING_MS = 3000;
/** Of the end of the measured phase. */
const LAST_MS = 500;

/**
 * Reads the samples of a script of ours. k6 tells when a request ended and how long it took, not when it was meant to
 * start; but it starts arrivals by a fixed schedule, and drops one that finds no free user. So the n-th arrival that
 * started is the (n + drops before it)-th of the schedule, and the schedule began where no arrival would be early.
 */
export class OwnSamples {
  readonly collector: Collector;
  readonly lag = new Histogram();
  /** Requests that found no free user, or no socket on this machine. */
  drops = 0;
  readonly #plan: Plan;
  readonly #schedule: ((n: number) => number) | undefined;
  readonly #steps: Step[][];
  readonly #dropTimes: number[] = [];
  /** Arrivals with more than one request, by their number: when they were due. */
  readonly #underWay = new Map<number, number>();
  /** When answers had ended whose records are still to come. */
  readonly #ends = new Map<string, number>();
  readonly #droppedAhead: number[] = [];
  /** Numbers of arrivals below the highest of which nothing was heard yet. */
  readonly #silent = new Set<number>();
  #heard = 0;
  #highest = -1;
  #waiting: Told[] | undefined = [];
  /** When the measured phase began, milliseconds since the epoch. */
  #zero = Number.POSITIVE_INFINITY;
  /** Drops of the last moment, and how many arrivals started when the phase was over. */
  readonly #late: number[] = [];
  #beyond = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#schedule = scheduleOf(plan.load, plan.warmupMs);
    this.#steps = plan.scenario.journeys.map(({ steps }) => steps);
    const names = [...new Set(this.#steps.flat().map(({ name }) => name))];
    this.collector = new Collector(plan.windowMs, names);
  }

  read(line: string): void {
    if (!WANTED.test(line)) return;
    const point = parsePoint(line);
    if (!point) return;
    if (point.metric === METRIC) this.#tell(point);
    else if (point.metric === "http_reqs") this.#ends.set(point.metadata.k ?? "", point.at);
    else if (point.metric === "dropped_iterations") this.#drop(point.at);
    else if (this.#zero <= point.at && point.metric === "data_received") this.collector.total.bytesIn += point.value;
    else if (this.#zero <= point.at && point.metric === "data_sent") this.collector.total.bytesOut += point.value;
  }

  /**
   * To be called once, when k6 has ended.
   * @param early whether it was ended before its time: what was not sent then was not intended
   */
  end(early: boolean): void {
    if (this.#waiting) this.#settle();
    this.#countLate();
    this.#countSilent(early);
    if (early || !this.#schedule || (this.#heard === 0 && this.#dropTimes.length === 0)) return;
    // A machine that is too busy leaves k6 behind its schedule, and the end of the run cuts off what is left of it.
    const { warmupMs, load } = this.#plan;
    const end = warmupMs + durationOf(load) - 1e-6;
    let position = this.#highest + 1 + this.#dropTimes.length;
    for (let due = this.#schedule(position); due < end; due = this.#schedule(++position))
      this.#addDrop(this.#zero - warmupMs + due, "k6 did not come to it in time");
  }

  /** Drops of the last moment, without those of arrivals that k6 has when the phase is over. */
  #countLate(): void {
    const { warmupMs, load } = this.#plan;
    const end = warmupMs + durationOf(load) - 1e-6;
    const arrivals = this.#highest + 1 + this.#dropTimes.length;
    let excess = 0;
    while (this.#schedule && excess < arrivals && this.#schedule(arrivals - 1 - excess) >= end) excess++;
    const late = this.#late.splice(0).sort((a, b) => a - b);
    for (const at of late.slice(0, Math.max(0, late.length - Math.max(0, excess - this.#beyond)))) this.#addDrop(at);
  }

  /** Arrivals that started and of which nothing was heard, up to the last one that was. */
  get lost(): number {
    return this.#silent.size;
  }

  /** k6 started them, so they were sent, and it told nothing of them: an answer would have been told of. */
  #countSilent(early: boolean): void {
    const { timeoutMs } = this.#plan.transport;
    for (const n of this.#silent) {
      const intendedMs = this.#dueOfSilent(n) - this.#zero;
      if (intendedMs >= durationOf(this.#plan.load)) continue;
      const endpoint = this.#journeyByWeight(n).steps[0]!.name;
      this.collector.add(
        early
          ? { endpoint, intendedMs, class: "reset", status: 0, message: CUT_OFF }
          : {
              endpoint,
              intendedMs,
              class: "timeout",
              status: 0,
              message: "no answer by the time that k6 gave up",
              times: { response: timeoutMs, service: timeoutMs, firstByte: timeoutMs },
            },
      );
    }
  }

  #dueOfSilent(n: number): number {
    const duration = durationOf(this.#plan.load);
    if (!this.#schedule) return this.#zero + duration - 1e-6;
    const start = this.#zero - this.#plan.warmupMs;
    // Drops before it move it along the schedule, and how many are before it depends on where it is.
    let due = start + this.#schedule(n);
    for (let turn = 0; turn < 3; turn++) due = start + this.#schedule(this.#placeOf(n, due));
    return due;
  }

  #tell({ at, metadata }: Point): void {
    const { k = "", r = "" } = metadata;
    const told = this.#read(this.#ends.get(k) ?? at, r);
    this.#ends.delete(k);
    if (!told) return;
    if (told.first) {
      this.#heard++;
      this.#silent.delete(told.n);
      for (let n = this.#highest + 1; n < told.n; n++) this.#silent.add(n);
      this.#highest = Math.max(this.#highest, told.n);
    }
    if (this.#waiting) {
      this.#waiting.push(told);
      const [{ startAt }] = this.#waiting as [Told];
      const slow = this.#waiting.length >= FEWEST_FOR_BEGINNING && told.startAt - startAt > BEGINNING_MS;
      if (slow || this.#waiting.length >= FOR_BEGINNING) this.#settle();
    } else this.#count(told);
  }

  #read(endAt: number, text: string): Told | undefined {
    const fields = JSON.parse(text) as [number, number, number, RequestClass, number, string, ...number[]];
    const [n, journey, index, kind, status, message] = fields;
    const [blocked, duration, connecting, handshaking, lookingUp, sending, waiting] = fields.slice(6) as number[];
    const step = this.#steps[journey]?.[index];
    if (!step || !CLASSES.includes(kind)) return undefined;
    const service = blocked! + duration!;
    const connect = connecting! + handshaking! + lookingUp!;
    return {
      n,
      step,
      first: index === 0,
      last: index === this.#steps[journey]!.length - 1,
      class: kind,
      status,
      message,
      startAt: endAt - service,
      service,
      firstByte: blocked! + sending! + waiting!,
      connect: connecting! > 0 || handshaking! > 0 ? connect : undefined,
      sent: kind !== "dropped",
    };
  }

  /** Finds the beginning of the measured phase, and counts what waited for it. */
  #settle(): void {
    const told = this.#waiting!;
    this.#waiting = undefined;
    const { warmupMs } = this.#plan;
    for (const one of told) {
      if (!one.first || !one.sent) continue;
      const due = this.#schedule ? this.#schedule(this.#position(one)) : 0;
      this.#zero = Math.min(this.#zero, one.startAt - due + warmupMs);
    }
    if (!Number.isFinite(this.#zero)) this.#zero = (told[0]?.startAt ?? this.#dropTimes[0] ?? 0) + warmupMs;
    for (const one of told) this.#count(one);
    for (const at of this.#droppedAhead.splice(0)) this.#countDrop(at);
  }

  /** Place of an arrival in the schedule: k6 numbers only those that it started. */
  #position({ n, startAt }: Told): number {
    return this.#placeOf(n, startAt);
  }

  #placeOf(n: number, startAt: number): number {
    let [low, high] = [0, this.#dropTimes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#dropTimes[middle]! < startAt) low = middle + 1;
      else high = middle;
    }
    return n + low;
  }

  #count(told: Told): void {
    const due = this.#dueOf(told);
    const lag = told.first && told.sent ? Math.max(0, told.startAt - due) : 0;
    const duration = durationOf(this.#plan.load);
    // k6 may start one more arrival at the very end.
    if (this.#arrivalOf(told, due) - this.#zero >= duration) {
      if (told.first) this.#beyond++;
      return;
    }
    const record: RequestRecord = {
      endpoint: told.step.name,
      // What an arrival of the measured phase sends after its end belongs to its last moment.
      intendedMs: Math.min(due - this.#zero, duration - 1e-6),
      class: told.class,
      status: told.status,
      message: told.message || (told.class === "dropped" ? "not sent: a request before it failed" : ""),
    };
    if (told.status > 0 || told.class === "timeout") {
      const service = told.class === "timeout" ? Math.max(told.service, this.#plan.transport.timeoutMs) : told.service;
      record.times = { response: lag + service, service, firstByte: told.firstByte, connect: told.connect };
    }
    if (record.intendedMs >= 0 && told.first && told.sent && this.#schedule) this.lag.record(lag);
    if (record.intendedMs >= 0 && told.message === NO_SOCKET) this.drops++;
    this.collector.add(record);
  }

  /** When a request was due: by the schedule, or as soon as those before it in its journey were through. */
  #dueOf(told: Told): number {
    if (!this.#schedule || !told.first) return told.startAt;
    return this.#zero - this.#plan.warmupMs + this.#schedule(this.#position(told));
  }

  /** When the arrival was due that a request is of. */
  #arrivalOf({ n, first, last }: Told, due: number): number {
    const arrival = first ? due : (this.#underWay.get(n) ?? due);
    if (last) this.#underWay.delete(n);
    else if (first) this.#underWay.set(n, due);
    return arrival;
  }

  #drop(at: number): void {
    this.#dropTimes.push(at);
    if (this.#waiting) this.#droppedAhead.push(at);
    else this.#countDrop(at);
  }

  /** Those near the end are looked at when all are known: when the phase began is known to some milliseconds only. */
  #countDrop(at: number): void {
    if (at - this.#zero >= durationOf(this.#plan.load) - LAST_MS) this.#late.push(at);
    else this.#addDrop(at);
  }

  /** An arrival that never started has no journey; it is given one by weight. */
  #addDrop(at: number, message = "no free user to send it"): void {
    const intendedMs = Math.min(at - this.#zero, durationOf(this.#plan.load) - 1e-6);
    if (intendedMs >= 0) this.drops++;
    for (const { name } of this.#journeyByWeight(this.drops).steps)
      this.collector.add({
        endpoint: name,
        intendedMs,
        class: "dropped",
        status: 0,
        message,
      });
  }

  #journeyByWeight(index: number): Journey {
    const { journeys } = this.#plan.scenario;
    const sum = journeys.reduce((total, { weight }) => total + weight, 0);
    // The golden ratio's multiples spread evenly, however many there are.
    let left = ((index * 0.6180339887498949) % 1) * sum;
    return (
      journeys.find(({ weight }) => {
        left -= weight;
        return left < 0;
      }) ?? journeys[0]!
    );
  }
}
