import { chmodSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseCriterion } from "../../../src/load/criteria/criterion.ts";
import { readExit } from "../../../src/load/k6/exit-codes.ts";
import { judgeScript } from "../../../src/load/k6/judge-script.ts";
import { EnvironmentError, UsageError } from "../../../src/report/errors.ts";
import { directoryOf } from "../../support/command-line.ts";

/** Stands for k6: says what k6 would, of a script that sends a request every 10 ms for 20 s, and ends as it is told. */
const STAND_IN = `#!/usr/bin/env node
import { writeFileSync } from "node:fs";
const { crossed, exit = 0, log = "", status = 200, none, summary = true } = JSON.parse(process.env.STAND_IN);
const [command, ...flags] = process.argv.slice(2);
const metric = "http_req_duration";
if (command === "inspect") {
  console.log(JSON.stringify({ scenarios: { one: { executor: "constant-arrival-rate" } }, thresholds: { [metric]: [], "http_req_duration{name:login}": [] } }));
  process.exit(0);
}
const file = flags.find((flag) => flag.startsWith("--summary-export=")).slice("--summary-export=".length);
const metrics = none ? {} : { [metric]: { thresholds: { "p(99)<200": crossed === true } } };
if (crossed === "unseen") metrics["http_req_duration{name:login}"] = { thresholds: { "p(99)<200": false } };
if (summary) writeFileSync(file, JSON.stringify({ metrics }));
const point = (metric, at, value, tags) =>
  JSON.stringify({ type: "Point", metric, data: { time: new Date(at).toISOString(), value, tags } });
const lines = [];
for (let i = 0; i < (none ? 0 : 2000); i++) {
  const at = Date.parse("2026-01-01T00:00:00Z") + i * 10;
  const tags = { method: "GET", name: "/", status: String(status), expected_response: String(status < 400) };
  lines.push(point("http_reqs", at, 1, tags), point("http_req_duration", at, 10, tags));
}
process.stdout.write(lines.join("\\n") + "\\n", () => process.stderr.write(log, () => process.exit(exit)));
`;

const directory = directoryOf({ "k6.mjs": STAND_IN, "load.js": "" });
chmodSync(join(directory, "k6.mjs"), 0o755);
afterAll(() => rmSync(directory, { recursive: true }));

function judged(told: object, criteria: string[] = ["p99 < 200ms"]) {
  const k6 = { path: join(directory, "k6.mjs"), version: "2.0.0", major: 2, from: "here" };
  return judgeScript(
    k6,
    { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, STAND_IN: JSON.stringify(told) },
    { path: join(directory, "load.js"), windowMs: 10_000 },
    { criteria: criteria.map((text) => parseCriterion(text)), pointEstimate: false },
    { progress: () => {}, signal: new AbortController().signal },
  );
}

const exception = 'time="x" level=error msg="TypeError: oops" executor=x source=stacktrace\n';

describe("a user's script", () => {
  it.each<[string, string, object]>([
    ["pass", "all criteria and thresholds hold", {}],
    ["fail", "one of its thresholds was crossed", { crossed: true, exit: 99 }],
    ["fail", "one of its thresholds had no sample, though k6 lets that pass", { crossed: "unseen" }],
    ["fail", "no answer was good", { status: 500 }],
    ["inconclusive", "k6 says that thresholds were crossed, and the summary names none", { exit: 99 }],
    ["inconclusive", "there is no summary of thresholds that were crossed", { exit: 99, summary: false }],
    ["inconclusive", "it marked the run as failed", { exit: 110 }],
    ["inconclusive", "the run in the cloud failed", { exit: 97 }],
    ["inconclusive", "it ended the run itself", { exit: 108 }],
    ["inconclusive", "an iteration ended in an exception, which k6 lets pass", { log: exception }],
    ["inconclusive", "it sent no request", { none: true }],
  ])("is %s where %s", async (verdict, _, told) => {
    expect((await judged(told)).verdict).toBe(verdict);
  });

  it("is inconclusive where it sent no request, also where nothing is asked for", async () => {
    expect((await judged({ none: true }, [])).verdict).toBe("inconclusive");
  });

  it.each([100, 101, 104, 107, 255])("that k6 ends with %i is a mistake of the caller", async (exit) => {
    await expect(judged({ exit })).rejects.toThrow(UsageError);
  });

  it.each([98, 102, 106, 109, 1, 42])("that k6 ends with %i could not run", async (exit) => {
    await expect(judged({ exit })).rejects.toThrow(EnvironmentError);
  });
});

describe("how k6 ended", () => {
  it("is never a run to its end where it was killed", () => {
    expect(readExit(0, "SIGKILL")).toMatchObject({ kind: "broken" });
    expect(readExit(null, "SIGTERM")).toMatchObject({ kind: "broken" });
    expect(readExit(null)).toMatchObject({ kind: "broken" });
  });
});
