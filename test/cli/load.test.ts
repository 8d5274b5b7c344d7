import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import schema from "../../docs/load-test.schema.json" with { type: "json" };
import type { CompareResult, LoadResult } from "../../src/load/result.ts";
import { serve, type Target } from "../load/support/engine.ts";
import { backendKit, directoryOf } from "../support/command-line.ts";

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const directory = directoryOf({
  "shop.yml": "steps:\n  - request: GET /\n    expct: 200\n",
  "good.yml":
    "load: { rate: 20, duration: 1s }\nsteps:\n  - request: GET /a\n  - request: GET /b\n    criteria: ['success > 50%']\n",
  "spec.yml":
    'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths:\n  /pets/{id}:\n    get:\n      operationId: getPet\n      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]\n      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, required: [name] } } } } }\n',
  "no.json": '{"a": 1}',
  "closed.json": JSON.stringify({
    gate: "load-test",
    engine: { kind: "embedded", version: "1" },
    model: "closed",
    seconds: [],
  }),
  "faster.json": JSON.stringify({
    gate: "load-test",
    engine: { kind: "embedded", version: "1" },
    model: "open",
    intended_rate: 200,
    seconds: [],
  }),
  "short.json": JSON.stringify({
    gate: "load-test",
    engine: { kind: "embedded", version: "1" },
    model: "open",
    seconds: [],
  }),
  "key.txt": "no key",
});
let target: Target;
let url: string;

beforeAll(async () => {
  target = await serve((response, request) => {
    if (request.url === "/slow") setTimeout(() => response.end("{}"), 120);
    else if (request.url === "/500") response.writeHead(500).end("{}");
    else response.setHeader("content-type", "application/json").end('{"name":"rex"}');
  });
  url = `${target.origin}/`;
});
afterAll(() => {
  target.stop();
  rmSync(directory, { recursive: true });
});

const SHORT = ["--rate", "40", "-d", "1s", "--warmup", "200ms"];
const load = (...args: string[]) => backendKit(["load", "run", ...args], { cwd: directory });

async function json(...args: string[]) {
  const { code, stdout, stderr } = await load(...args, "--json");
  const result = JSON.parse(stdout) as LoadResult & CompareResult;
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  return { code, result, stderr };
}

describe("load run", () => {
  it.concurrent("says before it begins what it will send and what the criteria need", async () => {
    const { stderr, code } = await load(url, ...SHORT);
    expect(stderr).toBe(
      `${url}: open model, 40 a second, for 1 s after 0.2 s of warm-up: about 40 requests.\n` +
        "Needed at least: 368 requests for p99 < 200ms, 765 requests for success > 99.5%.\n" +
        "This run is too short to show p99 < 200ms or success > 99.5%: at best it will be inconclusive. Run longer, at a higher rate, or with --point-estimate.\n",
    );
    expect(code).toBe(3);
  });

  it.concurrent("says what an endpoint's share of the load, or any number of requests, cannot show", async () => {
    const criteria = ["--criterion", "GET /a: p50 < 5s", "--criterion", "success >= 100%"];
    const { stderr } = await load(
      "--scenario",
      "good.yml",
      target.origin,
      "--warmup",
      "0",
      ...criteria,
      "--rate",
      "5",
      "-d",
      "1s",
    );
    // Ten requests, five to each endpoint.
    expect(stderr).toContain("Needed at least: 6 requests for GET /a: p50 < 5s");
    expect(stderr).toMatch(/This run is too short to show GET \/a: p50 < 5s.* or/);
    expect(stderr).toContain("No number of requests can show success >= 100%: at best it will be inconclusive.");
  });

  it.concurrent("reports throughput, latency and transfer as the load tester before it did", async () => {
    const { stdout } = await load(url, ...SHORT, "--point-estimate", "--criterion", "success > 99%", "-v");
    for (const text of [
      "successful",
      "failed",
      "Mbps",
      "min",
      "avg",
      "p50",
      "p90",
      "p95",
      "p99",
      "max",
      "standard deviation",
      "40 (100.00 %)",
      "Windows",
      "Statuses",
    ])
      expect(stdout).toContain(text);
    expect(stdout).toContain(`PASS  ${url} meets success > 99% (100 %)`);
  });

  it.each<[string, string[], string, number, RegExp]>([
    ["enough evidence", ["--rate", "450", "--criterion", "p99 < 5s"], "pass", 0, /with 95 % confidence/],
    ["too little evidence", ["--criterion", "p99 < 5s"], "inconclusive", 3, /368 are needed/],
    ["a limit that is not met", ["--criterion", "p50 < 0.001ms"], "fail", 1, /Estimated as/],
  ])("with %s is %s", async (_, flags, verdict, code, reason) => {
    const { result, code: exit } = await json(
      url,
      "-d",
      "1s",
      "--warmup",
      "0",
      ...(flags.includes("--rate") ? [] : ["--rate", "40"]),
      ...flags,
    );
    // A busy machine may not keep up, which makes a bad latency unsettled.
    if (verdict !== "pass" && result.generator?.saturated) return;
    expect([result.verdict, exit]).toEqual([verdict, code]);
    expect(result.criteria[0]!.reason).toMatch(reason);
  });

  it("recommends what follows from the figures, and nothing where nothing does", async () => {
    const bad = await json(`${target.origin}/500`, ...SHORT);
    expect(bad.result.recommendations[0]).toBe(
      "40 of 40 requests were answered with 5xx: look for them in the server's log.",
    );
    const good = await json(url, ...SHORT, "--point-estimate");
    expect(good.result.recommendations).toEqual(good.result.generator!.reasons);
  });

  it.concurrent("takes only the status that is expected", async () => {
    const flags = [...SHORT, "--point-estimate", "--criterion", "success > 99%"];
    expect((await json(`${target.origin}/500`, ...flags, "--expect-status", "500")).result).toMatchObject({
      verdict: "pass",
      requests: { ok: 40 },
    });
    expect((await json(url, ...flags, "--expect-status", "201")).result).toMatchObject({
      verdict: "fail",
      requests: { wrong_status: 40 },
    });
  });

  it("has the flags of the load tester before it", async () => {
    target.seen.length = 0;
    const { code, result } = await json(
      url,
      "-m",
      "PUT",
      "-b",
      '{"a":1}',
      "-H",
      "X-A: b: c",
      "-H",
      "content-type: application/json",
      "-c",
      "2",
      "-d",
      "1",
      "-t",
      "5",
      "--warmup",
      "0",
      "--criterion",
      "success > 50%",
      "--no-verify-ssl",
      "--verbose",
      "--output",
      "out.json",
    );
    expect([code, result.model, result.intended_rate]).toEqual([0, "closed", null]);
    expect(target.seen[0]).toMatchObject({ method: "PUT", body: '{"a":1}', headers: { "x-a": "b: c" } });
    const written = JSON.parse(readFileSync(join(directory, "out.json"), "utf8"));
    expect(written).toEqual(result);
  });

  it.concurrent("sends to several addresses by weight", async () => {
    const { result } = await json(
      url,
      `${target.origin}/b`,
      "--weights",
      "9,1",
      "--rate",
      "200",
      "-d",
      "1s",
      "--warmup",
      "0",
    );
    const [a, b] = result.endpoints.map(({ requests }) => requests.intended);
    expect(a! + b!).toBe(200);
    expect(a! > 4 * b!).toBe(true);
  });

  it.concurrent("sends a scenario with thresholds for its steps", async () => {
    const { result, code } = await json(
      "--scenario",
      "good.yml",
      target.origin,
      "--warmup",
      "0",
      "--criterion",
      "GET /a: success > 50%",
    );
    expect(result.endpoints.map(({ name, requests }) => [name, requests.ok > 15])).toEqual([
      ["GET /a", true],
      ["GET /b", true],
    ]);
    expect(result.criteria.map(({ criterion, endpoint, verdict }) => [criterion, endpoint, verdict])).toEqual([
      ["GET /a: success > 50%", "GET /a", "pass"],
      ["GET /b: success > 50%", "GET /b", "pass"],
    ]);
    expect(code).toBe(0);
  });

  it.concurrent("sends the operations of a spec and validates their answers", async () => {
    const { result } = await json("--spec", "spec.yml", target.origin, ...SHORT, "--point-estimate");
    expect(result.requests).toMatchObject({ intended: 40, ok: 40 });
    expect(result.endpoints.map(({ name }) => name)).toEqual(["GET /pets/{id}"]);
  });

  it.concurrent("ends when a criterion can no longer be met, and is fail", async () => {
    const started = performance.now();
    const { result, code } = await json(
      `${target.origin}/500`,
      "--rate",
      "40",
      "-d",
      "60s",
      "--warmup",
      "0",
      "--abort-on",
      "success > 99%",
    );
    expect(performance.now() - started).toBeLessThan(20_000);
    expect([result.verdict, code]).toEqual(["fail", 1]);
    expect(result.notes[0]).toMatch(
      /^The run ended before its time: "success > 99%" can no longer be met: \d+ of 2400 requests have failed already\.$/,
    );
    expect(result.duration_s).toBeLessThan(20);
  });

  it.concurrent("takes what no flag says from the config file", async () => {
    const load = `load:\n  scenario: own/s.yml\n  rate: 30\n  duration: 1\n  warmup: 0\n  criteria: ["p50 < 4s"]\n`;
    const root = directoryOf({
      "backend-kit.yml": `${load}  point-estimate: true\n`,
      "odd.yml": "load: { rat: 3 }\n",
      "own/s.yml": "steps: [{ request: GET /of-the-scenario }]\n",
    });
    const run = (...flags: string[]) => backendKit(["load", "run", target.origin, "--json", ...flags], { cwd: root });
    const result = JSON.parse((await run()).stdout) as LoadResult;
    expect([result.verdict, result.intended_rate, result.duration_s]).toEqual(["pass", 30, 1]);
    expect(result.endpoints.map(({ name }) => name)).toEqual(["GET /of-the-scenario"]);
    expect(result.criteria.map(({ criterion }) => criterion)).toEqual(["p50 < 4s"]);
    const other = JSON.parse((await run("--rate", "20", "-m", "GET", "--criterion", "avg < 4s")).stdout) as LoadResult;
    expect([other.intended_rate, other.duration_s, other.endpoints[0]!.name]).toEqual([20, 1, "GET /"]);
    expect(other.criteria.map(({ criterion }) => criterion)).toEqual(["avg < 4s"]);
    const odd = await run("--config", "odd.yml");
    expect([odd.code, odd.stderr]).toEqual([
      2,
      expect.stringContaining('odd.yml:1:9: unknown key "rat" in load; did you mean "rate"?'),
    ]);
    rmSync(root, { recursive: true });
  });

  it.concurrent("refuses to end a run by what it does not watch, and shows what ended it as failed", async () => {
    const run = (...flags: string[]) => json(url, "--rate", "40", "-d", "30s", "--warmup", "0", ...flags);
    const endpoint = await run("--abort-on", "GET /: p99 < 5ms");
    expect([endpoint.code, endpoint.stderr]).toEqual([2, expect.stringContaining('leave "GET /: " out')]);
    const { result } = await run("--abort-on", "avg < 0.0001ms");
    expect(result.criteria[0]).toMatchObject({ criterion: "avg < 0.0001ms", verdict: "fail" });
    expect(result.criteria[0]!.reason).toContain("will not be met");
  });

  // npm hands on what the terminal has sent to all of them.
  it.each([
    ["once", 1],
    ["twice, as under npm", 2],
  ])("reports after Ctrl-C that comes %s, inconclusive", async (_, times) => {
    const cli = resolve(import.meta.dirname, "../../src/cli.ts");
    const child = spawn(process.execPath, [
      cli,
      "load",
      "run",
      `${url}slow`,
      "--rate",
      "40",
      "-d",
      "60s",
      "--warmup",
      "0",
      "--json",
    ]);
    let stdout = "";
    child.stdout.on("data", (bytes) => {
      stdout += bytes;
    });
    const begun = target.seen.length;
    while (target.seen.length < begun + 20) await new Promise((done) => setTimeout(done, 20));
    const ended = new Promise((done) => child.on("close", done));
    child.kill("SIGINT");
    // Two at the same moment would be one.
    if (times > 1) setTimeout(() => child.kill("SIGINT"), 20);
    const code = await ended;
    const result = JSON.parse(stdout) as LoadResult;
    expect([code, result.verdict]).toEqual([3, "inconclusive"]);
    expect(result.requests.ok).toBe(result.requests.intended);
    expect(result.requests.ok).toBeGreaterThanOrEqual(20);
    expect(result.notes[0]).toMatch(/it was interrupted/);
  });

  it("never shows secrets of an address or a header", async () => {
    target.seen.length = 0;
    const { stdout, stderr } = await load(
      `${url.replace("//", "//ann:hush@")}?key=hush`,
      ...SHORT,
      "-H",
      "Authorization: hush",
      "-v",
      "--json",
    );
    expect(target.seen[0]!.headers.authorization).toBe("hush");
    expect(stdout + stderr).not.toContain("hush");
  });
});

describe("load run --compare", () => {
  it.concurrent("finds the slower of two addresses", async () => {
    const { result, code } = await json(
      url,
      `${target.origin}/slow`,
      "--compare",
      "--rate",
      "30",
      "-d",
      "5s",
      "--warmup",
      "100ms",
    );
    expect([result.verdict, code]).toEqual(["fail", 1]);
    expect(result.comparison.find(({ metric }) => metric === "p50")).toMatchObject({ verdict: "worse" });
    expect([result.a.target, result.b.target]).toEqual([url, `${target.origin}/slow`]);
  });

  it.concurrent("holds a run against an earlier one's JSON", async () => {
    const flags = ["--rate", "30", "-d", "10s", "--warmup", "0"];
    await Promise.all([
      load(url, ...flags, "-o", "base.json"),
      load(`${target.origin}/slow`, ...flags, "-o", "slow.json"),
    ]);
    const { result, code } = await json(`${target.origin}/slow`, "base.json", "--compare", ...flags);
    expect([result.verdict, code]).toEqual(["fail", 1]);
    expect(result.comparison.find(({ metric }) => metric === "p50")).toMatchObject({ verdict: "worse" });
    expect(result.b.notes.join()).toContain("The baseline is a single earlier run");
  });
});

describe("a mistake in the call", () => {
  it.concurrent.each<[string[], string]>([
    [[], "Name the address to send load to: backend-kit load run URL."],
    [["none.ts"], "There is no script none.ts."],
    [["localhost:3000/a"], '"localhost:3000/a" is no address: it needs a scheme, such as http://localhost:3000/a.'],
    [["ftp://127.0.0.1/"], "Load is sent over http and https, not over ftp."],
    [["http://"], '"http://" is no address that can be read.'],
    [["URL", "-d", "0"], 'The duration is "0"; it must be a time above zero'],
    [["URL", "-d", "0s"], 'The duration is "0s"; it must be a time above zero'],
    [["URL", "--rate", "0"], "The rate is 0: nothing would be sent."],
    [["URL", "--rate", "fast"], 'The rate is "fast"; it must be a number of arrivals a second.'],
    [["URL", "--rate", "50000000"], "A rate of 50,000,000 a second is more than this machine can send (about "],
    [["URL", "-c", "1.5"], 'The concurrency is "1.5"; it must be a whole number'],
    [["URL", "-t", "soon"], 'The timeout is "soon"; it must be a time above zero'],
    [["URL", "--arrivals", "random"], 'Arrivals are constant or poisson, not "random".'],
    [["URL", "--stage", "10"], 'The stage "10" cannot be read; write it as 30s:100'],
    [["URL", "--stage", "1s:5", "--rate", "5"], "Stages say rate and duration themselves"],
    [
      ["URL", "-b", "{a", "-H", "Content-Type: application/json"],
      'The body is no JSON, but its header says "application/json": ',
    ],
    [["URL", "-b", "@none.json"], "The body's file none.json cannot be read (ENOENT)."],
    [["URL", "-H", "no colon"], 'A header must be written as "Name: Value"'],
    [["URL", "-H", "Content-Length: 5"], 'The header "content-length" is set by the load generator itself.'],
    [["URL", "-m", "CONNECT"], 'The method "CONNECT" cannot be sent.'],
    [
      ["URL", "--criterion", "sucess > 9%"],
      'The criterion "sucess > 9%" is about "sucess", which is not measured; did you mean "success"?',
    ],
    [["URL", "--expect-status", "99"], 'The expected status is "99"; it must be a number from 200 to 599.'],
    [["URL", "--weights", "1,2"], 'The weights are "1,2"; they must be 1 number above zero'],
    [["URL", "--cert", "key.txt"], "A client certificate needs its key: give --cert and --key together."],
    [["URL", "--ca", "key.txt"], "The file of certificates key.txt is not in PEM form."],
    [["URL", "--ca", "none.pem"], "The file of certificates none.pem cannot be read (ENOENT)."],
    [["URL", "--output", "none/x.json"], "There is no directory to write none/x.json into."],
    [["URL", "--tag", "x"], "--tag and --operation need --spec."],
    [["--spec", "spec.yml"], "Name the address that the spec's operations are sent to"],
    [["URL", "--spec", "none.yml"], "The spec none.yml cannot be read: there is no such file."],
    [["URL", "--scenario", "shop.yml"], 'shop.yml:3:5: unknown key "expct" in steps.0; did you mean "expect"?'],
    [["URL", "--scenario", "none.yml"], "There is no scenario none.yml."],
    [["URL", "--compare"], "To compare, name two addresses, or one address and the JSON file of an earlier run."],
    [["URL", "no.json", "--compare"], "no.json is no result of a load test"],
    [["URL", "closed.json", "--compare"], "The baseline was measured with the embedded engine in the closed model"],
    [
      ["URL", "faster.json", "--compare"],
      "The baseline was measured at 200 requests a second, this run is to send 20:",
    ],
    [["URL", "none.json", "--compare"], "There is no baseline none.json."],
    [
      ["URL", "short.json", "--compare"],
      "The baseline has 0 s: what is compared with an earlier run is cut into 10 parts",
    ],
  ])("%j is one sentence and exit code 2", async (args, sentence) => {
    const given = args.map((argument) => (argument === "URL" ? url : argument));
    const { code, stdout, stderr } = await load(...given);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`backend-kit: ${sentence}`), stderr).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("what the world refuses", () => {
  it("leaves its JSON too, so that no old result is taken for a new one", async () => {
    const { code, result, stderr } = await json("http://no-such-host.invalid/", "--output", "error.json");
    expect([code, result.verdict, result.target]).toEqual([3, "error", "http://no-such-host.invalid/"]);
    expect(stderr).toContain("http://no-such-host.invalid cannot be reached, tried 3 times: the name has no address");
    expect(JSON.parse(readFileSync(join(directory, "error.json"), "utf8")).verdict).toBe("error");
  });

  it("is a full disk: the verdict stands on standard output, and no half a file", async ({ skip }) => {
    const disk = fullDisk();
    if (disk === undefined) return skip("no file system of its own can be mounted here: that takes root on Linux");
    try {
      const before = readdirSync(disk);
      const { code, stdout, stderr } = await load(
        url,
        ...SHORT,
        "--point-estimate",
        "--criterion",
        "success > 50%",
        "--json",
        "-o",
        join(disk, "out.json"),
      );
      expect(JSON.parse(stdout).verdict).toBe("pass");
      expect(stderr).toContain(`backend-kit: ${join(disk, "out.json")} could not be written: the disk is full.\n`);
      expect(code).toBe(3);
      expect(readdirSync(disk)).toEqual(before);
    } finally {
      execFileSync("umount", [disk]);
      rmSync(disk, { recursive: true });
    }
  });
});

/** A full file system; undefined where we may not mount one. */
function fullDisk(): string | undefined {
  const path = directoryOf({});
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path], { stdio: "pipe" });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  try {
    writeFileSync(join(path, "fill"), Buffer.alloc(128 * 1024));
  } catch {}
  return path;
}
