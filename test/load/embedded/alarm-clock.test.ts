import { afterEach, describe, expect, test, vi } from "vitest";
import { AlarmClock } from "../../../src/load/embedded/alarm-clock.ts";

/** What clocks sleep in, so that it can be made to die; and whether there can be any. */
const machine = vi.hoisted(() => ({ threads: [] as { terminate(): Promise<number> }[], hasRoom: true }));
vi.mock("node:worker_threads", async (original) => {
  const { Worker } = await original<typeof import("node:worker_threads")>();
  class Watched extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      if (!machine.hasRoom) throw new Error("no room for a thread");
      super(...given);
      machine.threads.push(this);
    }
  }
  return { Worker: Watched };
});

let clock: AlarmClock | undefined;
afterEach(() => {
  machine.hasRoom = true;
  return clock?.close();
});

const rung = (due: number) => new Promise<number>((resolve) => clock!.set(due, () => resolve(performance.now() - due)));

describe("an alarm clock", () => {
  test("rings at one time after another, and never before it", async () => {
    clock = await AlarmClock.start();
    for (const wait of [0, 0.05, 0.5, 1, 3, 12, -5])
      for (let i = 0; i < 20; i++) expect(await rung(performance.now() + wait)).toBeGreaterThanOrEqual(0);
  });

  test("rings once for the last time that was set, and not for those before", async () => {
    clock = await AlarmClock.start();
    const heard: string[] = [];
    for (let round = 0; round < 200; round++) {
      const now = performance.now();
      let replaced = false;
      clock.set(now + 1, () => replaced && heard.push("forgotten"));
      // Replaced while the thread sleeps, while it is about to ring, and while the last bit is waited for.
      while (performance.now() < now + (round % 50) / 50) if (round % 2) await new Promise(setImmediate);
      replaced = true;
      await rung(performance.now() + 0.4);
      heard.push("rung");
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(Array(200).fill("rung"));
  });

  test("rings thousands of times, however soon it is set again", async () => {
    clock = await AlarmClock.start();
    for (let rings = 0; rings < 5000; rings++) await rung(performance.now() + (rings % 4) / 100);
  });

  test("rings also when its thread saw the new time before it was told of it", async () => {
    clock = await AlarmClock.start();
    const notify = Atomics.notify.bind(Atomics);
    const told = vi.spyOn(Atomics, "notify");
    for (let round = 0; round < 5; round++) {
      // The thread is woken for a first time, finds the second one, and sleeps towards it when it is told of that.
      told.mockImplementation((...given) => notify(...given));
      clock.set(performance.now(), () => {});
      told.mockImplementation((...given) => {
        const until = performance.now() + 10;
        while (performance.now() < until);
        return notify(...given);
      });
      expect(await rung(performance.now() + 40)).toBeGreaterThanOrEqual(0);
    }
    told.mockRestore();
  });

  test("rings by timers when its thread dies, also what was set before, once", async () => {
    clock = await AlarmClock.start();
    const thread = machine.threads.at(-1)!;
    let rings = 0;
    const before = new Promise<void>((resolve) => {
      clock!.set(performance.now() + 50, () => {
        rings++;
        resolve();
      });
    });
    await thread.terminate();
    await before;
    for (const wait of [0, 0.5, 3, -5]) expect(await rung(performance.now() + wait)).toBeGreaterThanOrEqual(0);
    expect(rings).toBe(1);
  });

  test("does not ring again when its thread dies afterwards", async () => {
    clock = await AlarmClock.start();
    let rings = 0;
    await new Promise<void>((resolve) => {
      clock!.set(performance.now(), () => {
        rings++;
        resolve();
      });
    });
    await machine.threads.at(-1)!.terminate();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rings).toBe(1);
  });

  test("rings by timers where there is no room for a thread", async () => {
    machine.hasRoom = false;
    clock = await AlarmClock.start();
    for (const wait of [0, 0.5, 3, -5]) expect(await rung(performance.now() + wait)).toBeGreaterThanOrEqual(0);
  });
});
