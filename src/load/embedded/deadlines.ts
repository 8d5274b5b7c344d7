import type { Request } from "./traveller.ts";

/** Requests by when their time is over. All have the same time, so the first to begin is the first to end. */
export class Deadlines {
  /** In the order in which they came. What is settled is taken out at once: nothing piles up behind a slow request. */
  readonly #open = new Set<Request>();

  add(request: Request): void {
    this.#open.add(request);
  }

  delete(request: Request): void {
    this.#open.delete(request);
  }

  /** Takes out those whose time, by `startOf`, is over, and calls `expired` for them. */
  expire(now: number, timeoutMs: number, startOf: (request: Request) => number, expired: (it: Request) => void): void {
    for (const request of this.#open) {
      if (startOf(request) + timeoutMs > now) break;
      this.#open.delete(request);
      expired(request);
    }
  }
}
