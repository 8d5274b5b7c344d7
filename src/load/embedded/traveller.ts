import type { CompiledStep } from "./compile-step.ts";
import type { Deadlines } from "./deadlines.ts";
import type { AnswerHead, Exchange, Failure, OutgoingRequest } from "./exchange.ts";

/** Somebody on the way through a journey: an arrival of the open model, a virtual user's round of the closed one. */
export interface Traveller {
  steps: CompiledStep[];
  /** The step that is under way. */
  at: number;
  /** Undefined where the journey uses none. */
  variables: Record<string, unknown> | undefined;
  /** Number of the arrival: what random choices depend on. */
  index: number;
  /** Called once, after its last request. `connected`: that request got as far as the target. */
  done: ((connected: boolean) => void) | undefined;
}

/** Told how requests end. */
export interface RequestOwner {
  onAnswer(request: Request, now: number): void;
  onFailure(request: Request, failure: Failure, now: number): void;
}

/** One request of a traveller. */
export class Request implements Exchange {
  readonly traveller: Traveller;
  readonly compiled: CompiledStep;
  readonly request: OutgoingRequest;
  readonly url: string;
  readonly intendedAt: number;
  readonly #owner: RequestOwner;
  keep = 0;
  attemptedAt = Number.NaN;
  sentAt = Number.NaN;
  firstByteAt = Number.NaN;
  connectMs = Number.NaN;
  head: AnswerHead | undefined = undefined;
  body: Buffer[] = NOTHING;
  bodyBytes = 0;
  bytesIn = 0;
  bytesOut = 0;
  place: number | undefined = undefined;
  cancel: (() => void) | undefined = undefined;
  settled = false;
  /** Where its time runs, and who stands next to it there. */
  deadlines: Deadlines | undefined = undefined;
  before: Request | undefined = undefined;
  behind: Request | undefined = undefined;

  constructor(
    owner: RequestOwner,
    traveller: Traveller,
    compiled: CompiledStep,
    request: OutgoingRequest,
    url: string,
    intendedAt: number,
  ) {
    this.#owner = owner;
    this.traveller = traveller;
    this.compiled = compiled;
    this.request = request;
    this.url = url;
    this.intendedAt = intendedAt;
  }

  started(head: AnswerHead, now: number): void {
    this.head = head;
    this.firstByteAt = now;
    this.keep = this.compiled.judge.keep(head);
    if (this.keep > 0) this.body = [];
  }

  answered(now: number): void {
    if (this.settled) return;
    this.settled = true;
    this.#owner.onAnswer(this, now);
  }

  failed(failure: Failure, now: number): void {
    if (this.settled) return;
    this.settled = true;
    this.#owner.onFailure(this, failure, now);
  }
}

const NOTHING: Buffer[] = [];
