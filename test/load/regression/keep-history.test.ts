import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { judge } from "../../../src/load/gate.ts";
import type { LoadOptions } from "../../../src/load/options.ts";
import { judgeByHistory } from "../../../src/load/regression/keep-history.ts";
import { EnvironmentError } from "../../../src/report/errors.ts";
import { directoryOf } from "../../support/command-line.ts";
import { open, planOf } from "../support/engine.ts";
import { many, measurement, type Sent } from "../support/measurement.ts";

const directory = directoryOf({ "no-directory": "" });
afterAll(() => rmSync(directory, { recursive: true }));

const options = { plan: planOf("http://shop.test", open(100, 60_000)) } as LoadOptions;
const result = (ms: number, kind?: Sent["kind"]) =>
  judge(
    measurement(
      60,
      many(6000, (i) => ({ ms: ms + (i % 10) / 100, kind })),
    ),
    {
      target: "http://shop.test",
      criteria: [],
      pointEstimate: false,
    },
  );

/** Nights that are remembered in a file, one after the other; `again` is the second run that a suspicion asks for. */
function nights(name: string) {
  const path = join(directory, name);
  let second = 0;
  const night = async (ms: number, again = ms, kind?: Sent["kind"]) => {
    const judged = await judgeByHistory({ path, shown: name, runner: "here" }, result(ms, kind), options, async () => {
      second++;
      return result(again);
    });
    return judged.result;
  };
  const runs = () => JSON.parse(readFileSync(path, "utf8")).series[0].runs as { metrics: { p50: number | null } }[];
  return { path, night, runs, second: () => second };
}

describe("a history of runs", () => {
  it("fails a night that is worse only where a second run says the same, and remembers that one", async () => {
    const { night, runs, second } = nights("alarm.json");
    for (const ms of [10, 10.1, 9.9, 10.2, 10, 9.8, 10.1, 10]) expect((await night(ms)).verdict).toBe("pass");
    expect(second()).toBe(0);
    expect((await night(20, 10.1)).verdict).toBe("pass");
    expect([second(), runs().at(-1)!.metrics.p50! < 11]).toEqual([1, true]);
    const alarmed = await night(20, 20);
    expect([second(), alarmed.verdict, alarmed.trend?.second_run]).toEqual([2, "fail", true]);
  });

  it("neither alarms nor passes on a night that the machine did not keep up with, and does not remember its times", async () => {
    const { path, night, runs, second } = nights("behind.json");
    for (const ms of [10, 10.1, 9.9, 10.2, 10, 9.8, 10.1, 10]) await night(ms);
    const slow = result(20);
    const behind = { ...slow, generator: { ...slow.generator!, saturated: true } };
    const file = { path, shown: "behind.json", runner: "here" };
    const { result: judged } = await judgeByHistory(file, behind, options, async () => behind);
    expect([judged.verdict, judged.findings, second()]).toEqual(["inconclusive", [], 0]);
    expect(judged.notes.at(-1)).toMatch(/not held against earlier runs/);
    expect(runs().at(-1)!.metrics).toMatchObject({ p50: null, p95: null, p99: null, rps: null, success: 1 });
  });

  it("does not remember the times of a night of errors", async () => {
    const { night, runs } = nights("errors.json");
    await night(1, 1, "wrong_status");
    expect(runs()[0]!.metrics).toMatchObject({ p50: null, p99: null, success: 0 });
  });

  it("is written whole or not at all: another file takes the old one's place", async () => {
    const { path, night } = nights("whole.json");
    await night(10);
    const before = statSync(path).ino;
    await night(10);
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(directory).filter((name) => name.startsWith("whole.json"))).toEqual(["whole.json"]);
  });

  it("that cannot be written is one sentence", async () => {
    const { night } = nights("no-directory/history.json");
    await expect(night(10)).rejects.toThrow(EnvironmentError);
    await expect(night(10)).rejects.toThrow("The history no-directory/history.json could not be written");
  });
});
