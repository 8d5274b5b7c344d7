import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announce } from "../../../src/load/announce.ts";
import { resolveOptions } from "../../../src/load/resolve/options.ts";
import type { LoadResult } from "../../../src/load/result.ts";
import { readScenario } from "../../../src/load/scenario/read-file.ts";
import { backendKit } from "../../support/command-line.ts";
import { K6, pathWithK6 } from "../k6/support.ts";

const examples = resolve(import.meta.dirname, "../../../examples/load");
const server = spawn(process.execPath, [resolve(examples, "server.mjs"), "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
let url: string;

beforeAll(async () => {
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  url = line.toString().trim();
});
afterAll(() => void server.kill());

async function run(...flags: string[]) {
  const args = ["load", "run", url, "--scenario", resolve(examples, "shop.yml"), "--rate", "20", "-d", "2s"];
  const env: Record<string, string> = K6 ? { PATH: pathWithK6(K6) } : {};
  const { stdout } = await backendKit([...args, "--point-estimate", "--json", ...flags], { env });
  return { result: JSON.parse(stdout) as LoadResult };
}

const okOf = ({ endpoints }: LoadResult) => endpoints.map(({ name, requests }) => [name, requests.ok > 0]);
const ALL = ["log in", "order", "look at the order", "GET /articles"].map((name) => [name, true]);

describe("the example scenario", () => {
  it("is long enough, as it stands, for each of its criteria", () => {
    const scenario = readScenario("shop.yml", examples, "http://127.0.0.1:3000");
    const lines = announce(resolveOptions({ root: examples, urls: [], scenario }));
    expect(lines).toEqual([expect.stringContaining("for 60 s"), expect.stringContaining("GET /articles: p99 < 100ms")]);
  });

  it("logs in, orders, and follows a Location that is a path", async () => {
    const { result } = await run();
    expect(result.criteria.map(({ criterion }) => criterion)).toEqual([
      "success > 99.5%",
      "order: p99 < 200ms",
      "GET /articles: p99 < 100ms",
    ]);
    expect(okOf(result)).toEqual(ALL);
    expect(result.requests.ok).toBe(result.requests.intended);
  });

  // k6 has no Poisson arrivals.
  it.skipIf(!K6)("does the same on k6, at constant arrivals (needs a k6)", async () => {
    const { result } = await run("--engine", "k6", "--arrivals", "constant");
    expect(okOf(result)).toEqual(ALL);
    expect(result.requests.ok).toBe(result.requests.intended);
  });

  it("has the later step of a journey asked without its token", async () => {
    const { result } = await run("--probe", "tokens", "--criterion", "success > 50%");
    expect(result.findings).toEqual([]);
    expect(result.notes.join(" ")).toContain("1 endpoints were asked without a token");
  });
});
