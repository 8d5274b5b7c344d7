import { once } from "node:events";
import { Worker } from "node:worker_threads";

/**
 * The thread rings before the time, as it takes a moment to wake, longer after a longer sleep; the rest is waited for
 * by turning round. A share of the wait, within bounds in milliseconds.
 */
const EARLY = { share: 0.1, least: 0.1, most: 0.3 };

/** The number of a set fits into 32 bits, and is never 0. */
const MOST_SETS = 2 ** 30;

/** What the thread runs: sleeps until the time that is set, rings, and waits for the next time to be set. */
const THREAD = `
const { parentPort, workerData: { sets, time } } = require("node:worker_threads");
parentPort.postMessage("ready");
for (let set = 0; ; Atomics.wait(sets, 0, set)) {
  set = Atomics.load(sets, 0);
  if (set === 0) continue;
  const left = Number(Atomics.load(time, 0) - process.hrtime.bigint()) / 1e6;
  if (left > 0 && Atomics.wait(sets, 0, set, left) !== "timed-out") continue;
  parentPort.postMessage(set);
}`;

/**
 * Rings at a time to within a few tenths of a millisecond. Node's own timers count whole milliseconds and are late by
 * half of one in the middle; a thread that sleeps in `Atomics.wait` is not.
 */
export class AlarmClock {
  readonly #thread: Worker;
  readonly #sets: Int32Array;
  readonly #time: BigInt64Array;
  /** `process.hrtime` when `performance.now()` was zero, in nanoseconds; threads share only the former. */
  readonly #zero = process.hrtime.bigint() - nanoseconds(performance.now());
  /** How often it was set. */
  #count = 0;
  #due = 0;
  #ring = (): void => {};

  private constructor() {
    const memory = new SharedArrayBuffer(16);
    this.#sets = new Int32Array(memory, 8, 1);
    this.#time = new BigInt64Array(memory, 0, 1);
    const workerData = { sets: this.#sets, time: this.#time };
    const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 };
    this.#thread = new Worker(THREAD, { eval: true, workerData, resourceLimits });
  }

  static async start(): Promise<AlarmClock> {
    const clock = new AlarmClock();
    await once(clock.#thread, "message");
    clock.#thread.on("message", (set: number) => clock.#wake(set));
    return clock;
  }

  /**
   * Calls back once, not before a time and soon after it. What was set before is forgotten.
   * @param due milliseconds of `performance.now()`
   */
  set(due: number, ring: () => void): void {
    this.#due = due;
    this.#ring = ring;
    const early = Math.min(EARLY.most, Math.max(EARLY.least, EARLY.share * (due - performance.now())));
    Atomics.store(this.#time, 0, this.#zero + nanoseconds(due - early));
    this.#count = (this.#count % MOST_SETS) + 1;
    Atomics.store(this.#sets, 0, this.#count);
    Atomics.notify(this.#sets, 0);
  }

  #wake(set: number): void {
    // The last turn lets the poll phase pass: a connection that the server has closed is then known to be closed.
    const ring = performance.now() >= this.#due;
    setImmediate(() => {
      if (set !== this.#count) return;
      if (ring) this.#ring();
      else this.#wake(set);
    });
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}

const nanoseconds = (milliseconds: number): bigint => BigInt(Math.round(milliseconds * 1e6));
