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
  for (let user = part.index; user < concurrency; user += part.of) users.round(user);
  while (!phase.isOver(performance.now())) {
    requests.expire(performance.now());
    await sleep(5);
  }
}

class VirtualUsers {
  readonly #concurrency: number;
  readonly #phase: Phase;
  readonly #requests: Requests;
  readonly #ready: (() => void)[] = [];
  #flushing = false;

  constructor(concurrency: number, phase: Phase, requests: Requests) {
    this.#concurrency = concurrency;
    this.#phase = phase;
    this.#requests = requests;
  }

  /** One way through a journey; the next one follows. */
  round(index: number): void {
    this.#soon(() => {
      const now = performance.now();
      if (this.#phase.isOver(now)) return;
      this.#requests.arrive(index, now, (connected) => {
        const again = () => this.round(index + this.#concurrency);
        if (connected) again();
        else setTimeout(again, BACK_OFF_MS);
      });
    });
  }

  /** After the poll phase, so that what the server closed meanwhile is known; all that are ready in one go. */
  #soon(begin: () => void): void {
    this.#ready.push(begin);
    if (this.#flushing) return;
    this.#flushing = true;
    setImmediate(() => {
      this.#flushing = false;
      for (const ready of this.#ready.splice(0)) ready();
    });
  }
}
