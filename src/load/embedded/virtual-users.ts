import { setTimeout as sleep } from "node:timers/promises";
import type { Phase } from "./phase.ts";
import type { Requests } from "./requests.ts";

/** A virtual user that got no connection tries again after this. */
const BACK_OFF_MS = 50;

/** The closed model: virtual users send as soon as they were answered. */
export async function runClosed(
  concurrency: number,
  part: { index: number; of: number },
  phase: Phase,
  requests: Requests,
): Promise<void> {
  const users = new VirtualUsers(concurrency, phase, requests);
  for (let user = part.index; user < concurrency; user += part.of) users.begin(user);
  while (!phase.isOver(performance.now())) {
    requests.expire(performance.now());
    await sleep(5);
  }
}

/** One of them, from one way through a journey to the next. */
interface VirtualUser {
  /** Number of the round that comes next, among all rounds of all users. */
  round: number;
  done(connected: boolean): void;
}

class VirtualUsers {
  readonly #concurrency: number;
  readonly #phase: Phase;
  readonly #requests: Requests;
  #ready: VirtualUser[] = [];
  #flushing = false;

  constructor(concurrency: number, phase: Phase, requests: Requests) {
    this.#concurrency = concurrency;
    this.#phase = phase;
    this.#requests = requests;
  }

  begin(index: number): void {
    const user: VirtualUser = {
      round: index,
      done: (connected) => {
        user.round += this.#concurrency;
        if (connected) this.#soon(user);
        else setTimeout(() => this.#soon(user), BACK_OFF_MS);
      },
    };
    this.#soon(user);
  }

  /** After the poll phase, so that what the server closed meanwhile is known; all that are ready in one go. */
  #soon(user: VirtualUser): void {
    this.#ready.push(user);
    if (this.#flushing) return;
    this.#flushing = true;
    setImmediate(this.#flush);
  }

  readonly #flush = (): void => {
    this.#flushing = false;
    const ready = this.#ready;
    this.#ready = [];
    for (const user of ready) {
      const now = performance.now();
      if (!this.#phase.isOver(now)) this.#requests.arrive(user.round, now, user.done);
    }
  };
}
