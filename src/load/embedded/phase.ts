/** The measured phase on the monotonic clock, between the warm-up before it and the wait for answers after it. */
export class Phase {
  /** Beginning and end, in milliseconds of `performance.now()`. */
  readonly zero: number;
  readonly end: number;
  readonly #durationMs: number;
  /** When it was ended before its time. */
  stoppedAt: number | undefined;

  constructor(warmupMs: number, durationMs: number) {
    this.zero = performance.now() + warmupMs;
    this.end = this.zero + durationMs;
    this.#durationMs = durationMs;
  }

  stop(): void {
    this.stoppedAt ??= Math.min(this.end, performance.now());
  }

  /** As it was planned, or as long as it lasted. */
  get durationMs(): number {
    return this.stoppedAt === undefined ? this.#durationMs : Math.max(0, this.stoppedAt - this.zero);
  }

  get stopped(): boolean {
    return this.stoppedAt !== undefined;
  }

  /** Nothing more begins. */
  isOver(now: number): boolean {
    return this.stopped || now >= this.end;
  }

  get name(): "warm-up" | "measuring" | "waiting for answers" {
    const now = performance.now();
    return now < this.zero ? "warm-up" : this.isOver(now) ? "waiting for answers" : "measuring";
  }
}
