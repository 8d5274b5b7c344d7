import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { LoadOptions } from "../../../src/load/options.ts";
import { judgeByHistory } from "../../../src/load/regression/keep-history.ts";
import type { LoadResult } from "../../../src/load/result.ts";
import { backendKit, directoryOf } from "../../support/command-line.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(delayMs: number): Promise<string> {
  server = createServer((_, response) => void setTimeout(() => response.end("x"), delayMs));
  await new Promise<void>((done) => server!.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

const run = (url: string, file: string) =>
  backendKit([
    ...["load", "run", url, "--rate", "50", "-d", "1s", "--warmup", "100ms", "--point-estimate"],
    ...["--criterion", "success > 50%", "--history", file, "--json"],
  ]);

describe("load run --history", () => {
  it("keeps runs, and fails for what is worse than they let expect once a second run says the same", async () => {
    const file = `${directoryOf({})}/history.json`;
    const url = await serve(80);
    const first = await run(url, file);
    expect([first.code, JSON.parse(first.stdout).trend.runs]).toEqual([0, 0]);
    const history = JSON.parse(readFileSync(file, "utf8"));
    const [series] = history.series;
    // Nine earlier runs, far faster than this server is.
    series.runs = Array.from({ length: 9 }, (_, day) => ({
      at: `2026-10-0${day + 1}T00:00:00Z`,
      metrics: { p50: 10 + (day % 3) / 10, p95: 12, p99: 20, rps: 50, success: 1 },
    }));
    writeFileSync(file, JSON.stringify(history));
    const worse = await run(url, file);
    const result = JSON.parse(worse.stdout);
    expect([worse.code, result.verdict, result.trend.second_run]).toEqual([1, "fail", true]);
    expect(result.findings.map(({ rule }: { rule: string }) => rule)).toContain("load-regression");
    expect(JSON.parse(readFileSync(file, "utf8")).series[0].runs).toHaveLength(10);
  });

  it("remembers no times of a night of errors, which are fast", async () => {
    const file = `${directoryOf({})}/history.json`;
    const url = await serve(5);
    server!.removeAllListeners("request").on("request", (_, response) => response.writeHead(500).end());
    expect((await run(url, file)).code).toBe(1);
    const { metrics } = JSON.parse(readFileSync(file, "utf8")).series[0].runs[0];
    expect(metrics).toEqual({ p50: null, p95: null, p99: null, rps: 0, success: 0 });
  });

  it("keeps what others wrote while the second run went on, and is replaced as a whole", async () => {
    const file = `${directoryOf({})}/history.json`;
    const { stdout } = await run(await serve(5), file);
    const result = JSON.parse(stdout) as LoadResult;
    const history = JSON.parse(readFileSync(file, "utf8"));
    history.series[0].runs = Array.from({ length: 9 }, (_, day) => ({
      at: `2026-10-0${day + 1}T00:00:00Z`,
      metrics: { p50: 0.001, p95: 0.001, p99: 0.001, rps: 50, success: 1 },
    }));
    writeFileSync(file, JSON.stringify(history));
    const { ino } = statSync(file);
    const runner = [process.platform, process.arch, availableParallelism()].join("-");
    const [, stages] = history.series[0].scenario.split(" {");
    const options = { plan: { load: JSON.parse(`{${stages}`) } } as LoadOptions;
    const again = async () => {
      history.series[0].runs.push({ at: "2026-10-10T00:00:00Z", commit: "other", metrics: { p50: 0.001 } });
      writeFileSync(file, JSON.stringify(history));
      return result;
    };
    await judgeByHistory({ path: file, shown: "history.json", runner }, result, options, again);
    const { runs } = JSON.parse(readFileSync(file, "utf8")).series[0];
    expect(runs.map(({ commit }: { commit?: string }) => commit).slice(-2)).toEqual(["other", undefined]);
    expect(runs).toHaveLength(11);
    expect(statSync(file).ino).not.toBe(ino);
    expect(readdirSync(dirname(file))).toEqual(["history.json"]);
  });

  it("is refused before anything is sent when the file is no history", async () => {
    const directory = directoryOf({ "history.json": "[]" });
    const broken = await run("http://127.0.0.1:1/", `${directory}/history.json`);
    expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('has no list "series"')]);
    const nowhere = await run("http://127.0.0.1:1/", `${directory}/no/such/history.json`);
    expect(nowhere.code).toBe(2);
    expect(existsSync(`${directory}/no`)).toBe(false);
  });
});
