import { once } from "node:events";
import { Worker } from "node:worker_threads";

/**
 * The thread rings before the time, as it takes a moment to wake, longer after a longer sleep; the rest is waited for
 * by turning round. A share of the wait, within bounds in milliseconds.
 */
const EARLY = { share: 0.1, least: 0.1, most: 0.3 };

/** The number of a set fits into 32 bits, and is never 0. */
const MOST_SETS = 2 ** 30;

/**
 * What the thread runs: sleeps until the time that is set, rings, and waits for the next time to be set. Whenever it is
 * woken it looks again: a notice may come late, when it has seen the new time already and sleeps towards it.
 */
const THREAD = `
const { parentPort, workerData: { sets, time } } = require("node:worker_threads");
parentPort.postMessage("ready");
for (let rung = 0; ; ) {
  const set = Atomics.load(sets, 0);
  if (set === rung) {
    Atomics.wait(sets, 0, set);
    continue;
  }
  const left = Number(Atomics.load(time, 0) - process.hrtime.bigint()) / 1e6;
  if (left > 0 && Atomics.wait(sets, 0, set, left) !== "timed-out") continue;
  parentPort.postMessage(set);
  rung = set;
}`;

/** How often the two clocks are read to learn how far they are apart: once a read is not interrupted, it is exact. */
const READS = 8;

/**
 * Rings at a time to within a few tenths of a millisecond. Node's own timers count whole milliseconds and are late by
 * half of one in the middle; a thread that sleeps in `Atomics.wait` is not. Where there is no such thread, or no longer,
 * those timers ring instead.
 */
export class AlarmClock {
  /** Undefined: timers ring. */
  #thread: Worker | undefined;
  readonly #sets: Int32Array;
  readonly #time: BigInt64Array;
  readonly #zero = hrtimeAtZero();
  /** How often it was set. */
  #count = 0;
  /** It has yet to ring. */
  #isSet = false;
  #due = 0;
  #ring = (): void => {};

  private constructor() {
    const memory = new SharedArrayBuffer(16);
    this.#sets = new Int32Array(memory, 8, 1);
    this.#time = new BigInt64Array(memory, 0, 1);
  }

  static async start(): Promise<AlarmClock> {
    const clock = new AlarmClock();
    await clock.#startThread();
    return clock;
  }

  /** A machine may have no room for another thread. */
  async #startThread(): Promise<void> {
    try {
      const workerData = { sets: this.#sets, time: this.#time };
      const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 };
      const thread = new Worker(THREAD, { eval: true, workerData, resourceLimits });
      // Who waits for its rings has more to wait for: it alone need not keep a process that has failed.
      thread.unref();
      this.#thread = thread;
      const gone = new Promise<void>((resolve) => {
        thread.on("error", () => {});
        thread.on("exit", () => {
          resolve();
          this.#onGone();
        });
      });
      await Promise.race([once(thread, "message"), gone]);
      thread.on("message", (set: number) => this.#wake(set));
    } catch {
      this.#thread = undefined;
    }
  }

  /** What was set still rings. */
  #onGone(): void {
    if (this.#thread === undefined) return;
    this.#thread = undefined;
    if (this.#isSet) this.#setTimer();
  }

  /**
   * Calls back once, not before a time and soon after it. What was set before is forgotten.
   * @param due milliseconds of `performance.now()`
   */
  set(due: number, ring: () => void): void {
    this.#due = due;
    this.#ring = ring;
    this.#isSet = true;
    this.#count = (this.#count % MOST_SETS) + 1;
    if (this.#thread === undefined) {
      this.#setTimer();
      return;
    }
    const early = Math.min(EARLY.most, Math.max(EARLY.least, EARLY.share * (due - performance.now())));
    Atomics.store(this.#time, 0, this.#zero + nanoseconds(due - early));
    Atomics.store(this.#sets, 0, this.#count);
    Atomics.notify(this.#sets, 0);
  }

  #setTimer(): void {
    const set = this.#count;
    setTimeout(() => this.#wake(set), Math.max(0, Math.floor(this.#due - performance.now())));
  }

  #wake(set: number): void {
    // The last turn lets the poll phase pass: a connection that the server has closed is then known to be closed.
    const ring = performance.now() >= this.#due;
    setImmediate(() => {
      if (set !== this.#count || !this.#isSet) return;
      if (!ring) return this.#wake(set);
      this.#isSet = false;
      this.#ring();
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#isSet = false;
    await thread?.terminate();
  }
}

/**
 * `process.hrtime` when `performance.now()` was zero, in nanoseconds; threads share only the former. Of several reads of
 * both the one that took the least: whoever is interrupted between them would be woken too early at every ring, and turn
 * round for as long as it was.
 */
function hrtimeAtZero(): bigint {
  let least = Number.POSITIVE_INFINITY;
  let zero = 0n;
  for (let read = 0; read < READS; read++) {
    const before = performance.now();
    const time = process.hrtime.bigint();
    const after = performance.now();
    if (after - before >= least) continue;
    least = after - before;
    zero = time - nanoseconds((before + after) / 2);
  }
  return zero;
}

const nanoseconds = (milliseconds: number): bigint => BigInt(Math.round(milliseconds * 1e6));
