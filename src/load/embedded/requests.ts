import { setTimeout as sleep } from "node:timers/promises";
import { CUT_OFF, type Plan } from "../engine.ts";
import type { DataSet, Journey } from "../scenario/scenario.ts";
import { Collector, emptyOutcome, type Outcome } from "./collector.ts";
import { type CompiledStep, compileStep } from "./compile-step.ts";
import { Deadlines } from "./deadlines.ts";
import type { Failure } from "./exchange.ts";
import { carrierFor } from "./origin.ts";
import type { Phase } from "./phase.ts";
import type { Carrier } from "./pool.ts";
import { randomAt } from "./random.ts";
import { Request, type RequestOwner, type Traveller } from "./traveller.ts";

/** How long after Ctrl-C answers are waited for. */
const GRACE_MS = 2000;

/** Sends travellers through their journeys, and records what becomes of every request. */
export class Requests implements RequestOwner {
  readonly #plan: Plan;
  readonly #part: { of: number };
  readonly #phase: Phase;
  readonly #journeys: { journey: Journey; steps: CompiledStep[]; upTo: number; uses: boolean }[] = [];
  readonly #origins = new Map<string, Carrier>();
  readonly measured: Collector;
  readonly warmup: Collector;
  readonly #sent = new Deadlines();
  readonly #unsent = new Deadlines();
  /** Those that had to wait for a connection and got one. */
  readonly #sentLate = new Deadlines();
  /** Of the request that is being recorded: one for all of them, as nobody keeps it. */
  readonly #outcome: Outcome = emptyOutcome();
  /** Those that are not settled. */
  open = 0;
  /** Those that had to do without a connection. */
  starved = 0;

  constructor(plan: Plan, part: { of: number }, endpoints: readonly string[], phase: Phase) {
    this.#plan = plan;
    this.#part = part;
    this.#phase = phase;
    this.measured = new Collector(endpoints.length, plan.windowMs);
    this.warmup = new Collector(endpoints.length, Number.POSITIVE_INFINITY);
    const sum = plan.scenario.journeys.reduce((all, { weight }) => all + weight, 0);
    let upTo = 0;
    for (const journey of plan.scenario.journeys) {
      upTo += journey.weight / sum;
      const steps = journey.steps.map((step) => compileStep(step, endpoints.indexOf(step.name), plan.transport));
      const uses = journey.data !== undefined || journey.steps.some(({ extract }) => extract !== undefined);
      this.#journeys.push({ journey, steps, upTo, uses });
    }
  }

  /** Sentences about the origins that every reader should see. */
  get notes(): string[] {
    return [...new Set([...this.#origins.values()].flatMap((carrier) => carrier.notes()))];
  }

  close(): void {
    for (const carrier of this.#origins.values()) carrier.close();
  }

  /** Somebody comes. @param done called after the last request of the journey */
  arrive(index: number, intendedAt: number, done: Traveller["done"]): void {
    const chosen = this.#choose(index);
    let variables: Record<string, unknown> | undefined;
    if (chosen.uses) {
      const row = chosen.journey.data && this.#rowOf(chosen.journey.data, index);
      variables = { ...row };
    }
    this.#step({ steps: chosen.steps, at: 0, variables, index, done }, intendedAt);
  }

  #rowOf({ order, rows }: DataSet, index: number): Record<string, unknown> {
    const at = order === "random" ? Math.floor(randomAt(this.#plan.seed ^ 0x5bd1, index) * rows.length) : index;
    return rows[at % rows.length]!;
  }

  #choose(index: number) {
    if (this.#journeys.length === 1) return this.#journeys[0]!;
    const at = randomAt(this.#plan.seed ^ 0x1ce4, index);
    return this.#journeys.find(({ upTo }) => at < upTo) ?? this.#journeys.at(-1)!;
  }

  #step(traveller: Traveller, intendedAt: number): void {
    const compiled = traveller.steps[traveller.at]!;
    const built = compiled.build(traveller.variables ?? NONE);
    if (typeof built === "string") {
      this.#breakOff(traveller, intendedAt, built);
      return;
    }
    const it = new Request(this, traveller, compiled, built.request, built.href, intendedAt);
    built.carrier ??= this.#carrier(built.url);
    this.open++;
    built.carrier.carry(it, performance.now());
    if (it.settled) return;
    if (Number.isNaN(it.attemptedAt)) this.#unsent.add(it);
    else this.#sent.add(it);
  }

  #carrier(url: URL): Carrier {
    let carrier = this.#origins.get(url.origin);
    if (carrier === undefined) {
      carrier = carrierFor(url, this.#plan, this.#part);
      this.#origins.set(url.origin, carrier);
    }
    return carrier;
  }

  onAnswer(request: Request, now: number): void {
    const { compiled, head, traveller } = request;
    const { kind, message, values } = compiled.judge.judge(head!, request.body, request.bodyBytes, request.url);
    this.#record(request, kind, message, now, head!.status);
    if (values) Object.assign(traveller.variables!, values);
    if (kind === "ok") this.#goOn(traveller, now, compiled.step.thinkTime);
    else this.#breakOff(traveller, now, undefined);
  }

  onFailure(request: Request, failure: Failure, now: number): void {
    if (failure.own) this.starved++;
    this.#record(request, failure.kind, failure.message, now, undefined);
    this.#breakOff(request.traveller, now, undefined, !Number.isNaN(request.sentAt));
  }

  #record(
    request: Request,
    kind: Outcome["kind"],
    message: string | undefined,
    now: number,
    status: number | undefined,
  ) {
    this.open--;
    request.deadlines?.delete(request);
    const { intendedAt, attemptedAt, sentAt, firstByteAt } = request;
    const { timeoutMs } = this.#plan.transport;
    const answered = status !== undefined;
    const end = kind === "timeout" ? attemptedAt + timeoutMs : now;
    const timed = answered || kind === "timeout";
    const outcome = this.#outcome;
    outcome.kind = kind;
    outcome.message = message;
    outcome.status = status;
    outcome.at = intendedAt - this.#phase.zero;
    outcome.response = timed ? Math.max(0, end - intendedAt) : Number.NaN;
    outcome.service = timed ? end - sentAt : Number.NaN;
    outcome.connect = request.connectMs;
    outcome.firstByte = firstByteAt - sentAt;
    outcome.bytesIn = request.bytesIn;
    outcome.bytesOut = request.bytesOut;
    this.#into(intendedAt).record(request.compiled.endpoint, outcome);
  }

  #into(intendedAt: number): Collector {
    return intendedAt < this.#phase.zero ? this.warmup : this.measured;
  }

  #goOn(traveller: Traveller, now: number, thinkTime: { least: number; most: number } | undefined): void {
    traveller.at++;
    const isLast = traveller.at === traveller.steps.length;
    // A pause after the last step is one before the user's next round; in the open model nobody comes again.
    if (isLast && (thinkTime === undefined || traveller.done === undefined)) {
      traveller.done?.(true);
      return;
    }
    // What would begin after the phase is no part of it.
    const next = (at: number) => {
      if (isLast || this.#phase.isOver(at)) traveller.done?.(true);
      else this.#step(traveller, at);
    };
    if (thinkTime === undefined) {
      next(now);
      return;
    }
    const share = randomAt(this.#plan.seed ^ traveller.at, traveller.index);
    const until = now + thinkTime.least + share * (thinkTime.most - thinkTime.least);
    // Timers of whole milliseconds may fire a little early.
    const timer = setTimeout(() => next(Math.min(until, performance.now())), until - now);
    if (isLast) timer.unref();
  }

  /** The journey ends here: its other requests were intended, unless they were to begin after the phase, and will not be sent. */
  #breakOff(traveller: Traveller, now: number, unsent: string | undefined, connected = true): void {
    const first = unsent === undefined ? traveller.at + 1 : traveller.at;
    const last = this.#phase.isOver(now) ? first : traveller.steps.length;
    for (let at = first; at < last; at++) {
      const message = unsent ?? "a step before it in its journey failed";
      this.#into(now).drop(traveller.steps[at]!.endpoint, now - this.#phase.zero, message);
    }
    traveller.done?.(connected && unsent === undefined);
  }

  /** Ends what took too long: an attempt with the timeout, a wait for a free connection as dropped. */
  expire(now: number): void {
    const { timeoutMs } = this.#plan.transport;
    const giveUp = (request: Request) => {
      this.#withdraw(request);
      request.cancel?.();
      request.failed({ kind: "timeout", message: timedOut(request) }, now);
    };
    this.#sent.expire(now, timeoutMs, attempted, giveUp);
    this.#unsent.expire(now, timeoutMs, intended, (request) => {
      // Given to a connection since: it has the rest of its time from then.
      if (!Number.isNaN(request.attemptedAt)) {
        this.#sentLate.add(request);
        return;
      }
      this.#withdraw(request);
      this.starved++;
      request.failed({ kind: "dropped", message: "no connection became free within the timeout" }, now);
    });
    this.#sentLate.expire(now, timeoutMs, attempted, giveUp);
  }

  #withdraw(request: Request): void {
    this.#origins.get(new URL(request.url).origin)?.withdraw(request);
  }

  /** Waits for what is in flight: each request has its timeout, after a stop only a moment. @returns how many it cut off */
  async drain(): Promise<number> {
    const since = performance.now();
    if (this.#phase.stopped) this.#withdrawUnsent();
    while (this.open > 0) {
      const now = performance.now();
      this.expire(now);
      if (this.#phase.stopped && now - Math.max(since, this.#phase.stoppedAt!) > GRACE_MS) break;
      await sleep(this.open > 0 ? 2 : 0);
    }
    const left = this.open;
    this.#cutOff();
    return left;
  }

  /** What was sent stays intended, whether or not somebody waited for its answer. */
  #cutOff(): void {
    const cut = (request: Request) => {
      request.cancel?.();
      request.failed({ kind: "reset", message: CUT_OFF }, performance.now());
    };
    for (const deadlines of [this.#sent, this.#sentLate, this.#unsent])
      deadlines.expire(Number.POSITIVE_INFINITY, 0, intended, cut);
  }

  /** What was not sent when the run was stopped is no longer intended. */
  #withdrawUnsent(): void {
    this.#unsent.expire(Number.POSITIVE_INFINITY, 0, intended, (request) => {
      if (!Number.isNaN(request.attemptedAt)) {
        this.#sentLate.add(request);
        return;
      }
      this.#withdraw(request);
      request.settled = true;
      this.open--;
    });
  }
}

const NONE: Record<string, unknown> = {};

function attempted({ attemptedAt }: Request): number {
  return attemptedAt;
}

function intended({ intendedAt }: Request): number {
  return intendedAt;
}

function timedOut({ head, sentAt }: Request): string {
  if (head !== undefined) return "the answer's body did not end in time";
  return Number.isNaN(sentAt) ? "no connection in time" : "no answer in time";
}
