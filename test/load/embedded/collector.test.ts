import { describe, expect, it } from "vitest";
import { Collector, emptyOutcome } from "../../../src/load/embedded/collector.ts";
import { Histogram } from "../../../src/load/statistics/histogram.ts";

describe("what is collected", () => {
  it("keeps the figures of seconds that are long over, also where an answer comes to them late", () => {
    const collector = new Collector(2, 10_000);
    const record = (at: number, response: number) =>
      collector.record(at % 2, { ...emptyOutcome(), kind: "ok", status: 200, at, response, service: response });
    for (let at = 0; at < 120_000; at += 100) record(at, 1 + (at % 1000) / 100);
    record(3050, 77_000);
    const { seconds, windows, endpoints } = collector.pack();
    expect(seconds).toHaveLength(120);
    expect(windows).toHaveLength(12);
    const [usual, late] = [Histogram.unpack(seconds[4]!.response), Histogram.unpack(seconds[3]!.response)];
    expect([usual.count, usual.min, usual.max]).toEqual([10, 1, 10]);
    expect([late.count, late.min, late.max]).toEqual([11, 1, 77_000]);
    expect(windows.map((row) => row.reduce((sum, cell) => sum + (cell?.response.count ?? 0), 0))).toEqual([
      101,
      ...Array(11).fill(100),
    ]);
    expect(endpoints.reduce((sum, { counts }) => sum + counts.ok, 0)).toBe(1201);
    const soFar = collector.soFar();
    expect([soFar.counts.ok, soFar.response.count, soFar.response.max]).toEqual([1201, 1201, 77_000]);
  });
});
