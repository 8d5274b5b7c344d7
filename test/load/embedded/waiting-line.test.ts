import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../src/load/embedded/exchange.ts";
import { WaitingLine } from "../../../src/load/embedded/waiting-line.ts";

/** What the line knows of an exchange, and a name for us. */
const named = (id: number) => ({ id, place: undefined }) as unknown as Exchange & { id: number };

describe("the line of those that wait for a connection", () => {
  it("lets the first go first, also when others left from the middle", () => {
    const line = new WaitingLine();
    const all = Array.from({ length: 5 }, (_, id) => named(id));
    for (const it of all) line.add(it);
    line.delete(all[2]!);
    line.delete(all[0]!);
    line.delete(all[0]!);
    expect(line.size).toBe(3);
    expect(line.first).toBe(all[1]);
    expect([line.shift(), line.shift(), line.shift(), line.shift()]).toEqual([all[1], all[3], all[4], undefined]);
    line.add(all[0]!);
    expect(line.shift()).toBe(all[0]);
    expect(line.size).toBe(0);
  });

  it("is what a plain list would be, whatever comes and goes", () => {
    const line = new WaitingLine();
    const list: ReturnType<typeof named>[] = [];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let turn = 0; turn < 30_000; turn++) {
      // Longer and shorter in turns, so that its ring grows and comes round.
      const grows = turn % 3000 < 1600;
      const what = random(10);
      if (what < (grows ? 6 : 3)) {
        const it = named(turn);
        line.add(it);
        list.push(it);
      } else if (what < 8) expect(line.shift()).toBe(list.shift());
      else if (list.length > 0) line.delete(list.splice(random(list.length), 1)[0]!);
      expect([line.size, line.first]).toEqual([list.length, list[0]]);
    }
    expect(list.every((it) => it.place !== undefined)).toBe(true);
    while (list.length > 0) expect(line.shift()).toBe(list.shift());
    expect(line.shift()).toBeUndefined();
  });
});
