import type { Request } from "./traveller.ts";

/**
 * Requests by when their time is over. All have the same time, so the first to begin is the first to end. What is
 * settled is taken out at once: nothing piles up behind a slow request. Linked, as a set leaves garbage behind.
 */
export class Deadlines {
  #first: Request | undefined;
  #last: Request | undefined;

  add(request: Request): void {
    const last = this.#last;
    request.deadlines = this;
    request.before = last;
    request.behind = undefined;
    if (last === undefined) this.#first = request;
    else last.behind = request;
    this.#last = request;
  }

  delete(request: Request): void {
    const { before, behind } = request;
    if (before === undefined) this.#first = behind;
    else before.behind = behind;
    if (behind === undefined) this.#last = before;
    else behind.before = before;
    request.deadlines = undefined;
    request.before = undefined;
    request.behind = undefined;
  }

  /** Takes out those whose time, by `startOf`, is over, and calls `expired` for them. */
  expire(now: number, timeoutMs: number, startOf: (request: Request) => number, expired: (it: Request) => void): void {
    for (let request = this.#first; request !== undefined; request = this.#first) {
      if (startOf(request) + timeoutMs > now) break;
      this.delete(request);
      expired(request);
    }
  }
}
