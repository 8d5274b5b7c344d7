import { afterEach, describe, expect, test } from "vitest";
import { AlarmClock } from "../../../src/load/embedded/alarm-clock.ts";

let clock: AlarmClock | undefined;
afterEach(() => clock?.close());

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
});
