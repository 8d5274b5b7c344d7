import { chmodSync, existsSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { backendKit, directoryOf } from "../../support/command-line.ts";
import { json, K6, pathWithK6, serve, type Target } from "./support.ts";

let target: Target | undefined;
afterEach(async () => {
  await target?.stop();
  target = undefined;
});

const withK6 = () => ({ env: { PATH: `${pathWithK6(K6!)}:${process.env.PATH}` } });
/** Where there is no k6: nothing on PATH, and nothing to download to. */
const without = { env: { PATH: "/nowhere", XDG_CACHE_HOME: "/dev/null/no", RUNNER_TOOL_CACHE: "" } };
const SHORT = ["--rate", "50", "-d", "2s", "--warmup", "500ms", "--point-estimate"];

describe.skipIf(!K6)("load run on k6 (needs a k6)", () => {
  it("judges our criteria on k6's raw figures, and draws them", async () => {
    target = await serve((_, response) => json(response, 200, {}));
    const page = `${directoryOf({})}/report.html`;
    const run = await backendKit(
      [
        "load",
        "run",
        target.origin,
        "--engine",
        "k6",
        ...SHORT,
        "--criterion",
        "success > 90%",
        "--json",
        "--html",
        page,
      ],
      withK6(),
    );
    const result = JSON.parse(run.stdout);
    expect(result).toMatchObject({ engine: { kind: "k6" }, model: "open", requests: { intended: 100 } });
    expect([run.code, result.verdict, result.criteria[0].verdict]).toEqual([0, "pass", "pass"]);
    expect(result.latency_ms.response.p99).toBeGreaterThan(0);
    expect(readFileSync(page, "utf8")).toContain("<svg");
  });

  it("runs a script, reports its thresholds apart, and fails for one that is not met", async () => {
    target = await serve((_, response) => response.end("fine"));
    const script = (limit: string) =>
      `${directoryOf({
        "shop.ts": `import http from "k6/http";
          export const options = { vus: 2, iterations: 400, thresholds: { http_req_duration: ["p(95)<${limit}"] } };
          export default function (): void { http.get("${target!.origin}"); }`,
      })}/shop.ts`;
    const flags = ["--criterion", "success > 90%", "--json"];
    const good = await backendKit(["load", "run", script("60000"), ...flags], withK6());
    const result = JSON.parse(good.stdout);
    expect(result.thresholds).toEqual([{ metric: "http_req_duration", threshold: "p(95)<60000", ok: true }]);
    expect([good.code, result.verdict, result.requests.intended]).toEqual([0, "pass", 400]);
    const bad = await backendKit(["load", "run", script("0.0001"), ...flags], withK6());
    expect([bad.code, JSON.parse(bad.stdout).verdict]).toEqual([1, "fail"]);
    expect(JSON.parse(bad.stdout).findings[0].rule).toBe("load-script-threshold");
  });

  it("does not pass a script that sends nothing, whatever k6 says", async () => {
    const script = `${directoryOf({ "none.js": "export const options = { vus: 1, iterations: 1 };\nexport default function () {}" })}/none.js`;
    const run = await backendKit(["load", "run", script], withK6());
    expect(run.code).toBe(3);
    expect(run.stdout).toContain("The script sent no HTTP request.");
  });

  it("says in one sentence what is wrong with a script", async () => {
    const script = `${directoryOf({ "broken.ts": "export default function (" })}/broken.ts`;
    const run = await backendKit(["load", "run", script], withK6());
    expect(run.code).toBe(2);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toContain("k6 does not take the script");
  });
});

describe("load run without a k6", () => {
  it("ends with both ways out, and does not fall back in silence", async () => {
    const run = await backendKit(["load", "run", "http://127.0.0.1:1", "--engine", "k6"], without);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/k6.*embedded engine/s);
  });

  it.each([
    [["http://127.0.0.1:1", "--engine", "k7"], /embedded or k6, not "k7"/],
    [["a.ts", "http://127.0.0.1:1"], /A script is run alone/],
    [["a.ts", "--rate", "5"], /--rate is for addresses and scenarios/],
    [["a.ts", "--engine", "embedded"], /A script runs on k6/],
  ])("refuses what cannot be meant: %j", async (args, message) => {
    const run = await backendKit(["load", "run", ...args], without);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
  });
});

describe("load export", () => {
  const url = "https://shop.example.com/pets";

  it("writes a k6 script with the criteria as thresholds, and sends nothing", async () => {
    const file = `${directoryOf({})}/script.js`;
    const flags = ["--criterion", "p99 < 150ms", "--criterion", "rps > 5", "-H", "Authorization: Bearer hush"];
    const run = await backendKit(["load", "export", url, "--k6", "-o", file, ...flags], without);
    expect([run.code, run.stdout]).toEqual([0, ""]);
    const script = readFileSync(file, "utf8");
    expect(script).toContain('"p(99)<150"');
    expect(script).toContain('"count>0"');
    expect(script).not.toContain("hush");
    expect(run.stderr).toContain("k6 has no threshold for rps > 5");
    expect(run.stderr).toContain("headers are not in the script (authorization)");
  });

  it("writes a manifest for the k6 operator", async () => {
    const run = await backendKit(
      ["load", "export", url, "--k6-operator", "--parallelism", "4", "--name", "shop"],
      without,
    );
    expect(run.code).toBe(0);
    const [configMap, testRun] = parseAllDocuments(run.stdout).map((document) => document.toJS());
    expect(configMap.kind).toBe("ConfigMap");
    expect(testRun).toMatchObject({ kind: "TestRun", metadata: { name: "shop" }, spec: { parallelism: 4 } });
  });

  it.each([
    [[url], /Name what to export/],
    [[url, "--k6", "--k6-operator"], /Name what to export/],
    [[url, "--k6", "--parallelism", "4"], /--parallelism goes with --k6-operator/],
    [[url, "--k6-operator", "--parallelism", "x"], /whole number from 1 to 1000/],
    [["shop.example.com", "--k6"], /https?:\/\//],
  ])("refuses %j", async (args, message) => {
    const file = `${directoryOf({})}/nothing.js`;
    const run = await backendKit(["load", "export", ...args, "-o", file], without);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(existsSync(file)).toBe(false);
  });
});

describe("load cloud", () => {
  /** A k6 that says what a real one would, and leaves what it was asked. */
  function fake(code: number, says = "") {
    const directory = directoryOf({
      k6: `#!/bin/sh
if [ "$1" = version ]; then echo 'k6 v2.2.0 (go1.26.8, linux/amd64)'; exit 0; fi
for last; do :; done
echo "$@" > "$(dirname "$0")/asked"; cp "$last" "$(dirname "$0")/script.js"
echo 'output: https://shop.grafana.net/a/k6-app/runs/4242'
${says ? `echo '${says}' >&2` : ""}
exit ${code}
`,
    });
    chmodSync(`${directory}/k6`, 0o755);
    return directory;
  }
  const run = (directory: string, ...flags: string[]) =>
    backendKit(["load", "cloud", "https://shop.example.com/", "--json", ...flags], {
      env: { PATH: `${directory}:${process.env.PATH}` },
    });

  it("has k6 run our script there, and takes its exit code for a verdict, saying so", async () => {
    const directory = fake(0);
    const good = await run(directory);
    const result = JSON.parse(good.stdout);
    expect([good.code, result.verdict, result.engine.kind]).toEqual([0, "pass", "k6-cloud"]);
    expect(result.notes[0]).toContain("https://shop.grafana.net/a/k6-app/runs/4242");
    expect(readFileSync(`${directory}/asked`, "utf8")).toMatch(/^cloud run /);
    expect(readFileSync(`${directory}/script.js`, "utf8")).toContain('"count>0"');
    expect((await run(fake(99))).code).toBe(1);
    expect((await run(fake(97))).code).toBe(1);
  });

  it("does not pass what it did not judge, and nothing where there is no account", async () => {
    const left = await run(fake(0), "--criterion", "rps > 5");
    expect([left.code, JSON.parse(left.stdout).verdict]).toEqual([3, "inconclusive"]);
    const none = await run(
      fake(255, 'level=error msg="Running cloud tests requires auth settings: access token not configured."'),
    );
    expect(none.code).toBe(3);
    expect(none.stderr).toContain("requires auth settings");
    const offline =
      'level=error msg="Post \\"https://ingest.k6.io/v1/validate-options\\": dial tcp: lookup ingest.k6.io: no such host"';
    expect((await run(fake(255, offline))).code).toBe(3);
    expect((await run(fake(255, 'level=error msg="SyntaxError: file:///x.js: Unexpected token"'))).code).toBe(2);
    expect((await run(fake(98))).code).toBe(3);
    expect((await run(fake(107))).code).toBe(2);
  });
});
