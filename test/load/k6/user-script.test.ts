import { afterAll, describe, expect, it } from "vitest";
import { findK6 } from "../../../src/load/k6/find.ts";
import { runUserScript } from "../../../src/load/k6/user-script.ts";
import { UsageError } from "../../../src/report/errors.ts";
import { directoryOf } from "../../support/command-line.ts";
import { K6, pathWithK6, quiet, serve, type Target } from "./support.ts";

const OPEN = `scenarios: { main: { executor: "constant-arrival-rate", rate: 10, timeUnit: "1s", duration: "1s", preAllocatedVUs: 5 } }`;

const targets: Target[] = [];
afterAll(() => Promise.all(targets.map((target) => target.stop())));

async function fine(): Promise<Target> {
  const target = await serve((request, response) => {
    if (request.url === "/moved") response.writeHead(302, { location: "/here" }).end();
    else if (request.url === "/wrong") response.writeHead(500).end();
    else response.end("fine");
  });
  targets.push(target);
  return target;
}

async function run(name: string, text: string, expectStatus?: number[], env: NodeJS.ProcessEnv = {}) {
  const k6 = await findK6({ path: pathWithK6(K6!) });
  const path = `${directoryOf({ [name]: text, "data.json": '{"path":"/data"}' })}/${name}`;
  return runUserScript(k6, { ...process.env, ...env }, { path, expectStatus, windowMs: 10_000 }, quiet());
}

describe.skipIf(!K6)("a user's script on k6 (needs a k6)", () => {
  it("runs TypeScript as it is, with files that it opens and thresholds of its own", async () => {
    const { origin } = await fine();
    const { measurement, thresholds, trouble } = await run(
      "shop.ts",
      `import http from "k6/http";
       interface Data { path: string }
       const data: Data = JSON.parse(open("./data.json"));
       export const options = { ${OPEN}, thresholds: {
         http_req_duration: ["p(95)<0.0001", "p(99)<5000"],
         "http_req_duration{name:nothing}": ["p(99)<1"],
       } };
       export default function (): void { http.get("${origin}" + data.path); }`,
    );
    expect(measurement).toMatchObject({ model: "open", engine: { kind: "k6" } });
    expect(measurement.total.counts.ok).toBeGreaterThanOrEqual(10);
    expect(measurement.endpoints[0]!.name).toBe(`GET ${origin}/data`);
    expect(measurement.total.response.quantile(0.99)).toBeGreaterThan(0);
    const byName = Object.fromEntries(thresholds.map((one) => [`${one.metric} ${one.threshold}`, one.ok]));
    expect(byName).toEqual({
      "http_req_duration p(95)<0.0001": false,
      "http_req_duration p(99)<5000": true,
      // k6 itself lets this one pass: 0 is less than 1.
      "http_req_duration{name:nothing} p(99)<1": false,
    });
    expect(trouble).toEqual([]);
  });

  it("proves nothing where its thresholds are not judged", async () => {
    const { origin } = await fine();
    const { thresholds, trouble } = await run(
      "shop.js",
      `import http from "k6/http";
       export const options = { ${OPEN}, thresholds: { http_req_duration: ["p(99)<0.0001"] } };
       export default function () { http.get("${origin}/"); }`,
      undefined,
      { K6_NO_THRESHOLDS: "true" },
    );
    expect(thresholds).toEqual([]);
    expect(trouble).toEqual(["The script has thresholds (http_req_duration), and k6 judged none of them."]);
  });

  it("counts a followed redirect as an answer that is not ok, unless its status is expected", async () => {
    const { origin } = await fine();
    const script = `import http from "k6/http";
      export const options = { ${OPEN} };
      export default function () { http.get("${origin}/moved"); }`;
    const { measurement } = await run("moved.js", script);
    expect(measurement.statuses["302"]).toBeGreaterThanOrEqual(10);
    expect(measurement.total.counts.wrong_status).toBe(measurement.statuses["302"]);
    expect(measurement.notes.join(" ")).toContain("redirect");
    const expecting = await run("moved.js", script, [200, 302]);
    expect(expecting.measurement.total.counts.wrong_status).toBe(0);
  });

  it("takes what the script itself declares as expected, and fails what it does not", async () => {
    const { origin } = await fine();
    const script = (declared: string) => `import http from "k6/http";
      export const options = { ${OPEN} };
      ${declared}
      export default function () { http.get("${origin}/wrong"); }`;
    expect((await run("a.js", script(""))).measurement.total.counts.ok).toBe(0);
    const declared = await run("b.js", script("http.setResponseCallback(http.expectedStatuses(500));"));
    expect(declared.measurement.total.counts.wrong_status).toBe(0);
  });

  it("proves nothing when the script sends nothing, though k6 ends with 0", async () => {
    const { measurement, trouble } = await run(
      "nothing.js",
      `export const options = { vus: 1, iterations: 3, thresholds: { http_req_duration: ["p(99)<200"] } };
       export default function () {}`,
    );
    expect(measurement.total.counts.ok).toBe(0);
    expect(measurement.total.response.quantile(0.99)).toBeNull();
    expect(trouble).toEqual(["The script sent no HTTP request."]);
  });

  it("tells of exceptions that k6 lets pass", async () => {
    const { trouble } = await run(
      "throws.js",
      `export const options = { vus: 1, iterations: 3 };
       export default function () { throw new Error("no luck"); }`,
    );
    expect(trouble[0]).toMatch(/^3 of the script's iterations ended in an exception.*no luck/);
  });

  it("marks what the script marked as failed", async () => {
    const { trouble } = await run(
      "marked.js",
      `import exec from "k6/execution";
       export const options = { vus: 1, iterations: 1 };
       export default function () { if (exec.test.fail) exec.test.fail("because"); else throw new Error("v1"); }`,
    );
    expect(trouble.length).toBeGreaterThan(0);
  });

  it("keeps the figures of a script that ends the run itself", async () => {
    const { origin } = await fine();
    const { measurement } = await run(
      "abort.js",
      `import exec from "k6/execution";
       import http from "k6/http";
       export const options = { vus: 1, iterations: 100 };
       export default function () { http.get("${origin}/"); if (exec.scenario.iterationInTest === 4) exec.test.abort("done"); }`,
    );
    expect(measurement.stopped?.reason).toContain("exec.test.abort");
    expect(measurement.total.counts.ok).toBe(5);
  });

  it.each([
    ["a syntax error", "export default function () {", /does not take the script/],
    [
      "options that k6 refuses",
      `export const options = { scenarios: { a: { executor: "no-such" } } };\nexport default function () {}`,
      /executor|no-such/,
    ],
    ["no function to run", "export const options = {};", /script/],
  ])("is a mistake of the caller's: %s", async (_, text, message) => {
    const failure = await run("broken.js", text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain("\n");
  });

  it("is a mistake of the caller's: an exception in setup, or a file that is not there", async () => {
    const failure = await run(
      "setup.js",
      `export function setup() { throw new Error("no database"); }\nexport default function () {}`,
    ).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toContain("no database");
    const k6 = await findK6({ path: pathWithK6(K6!) });
    await expect(runUserScript(k6, {}, { path: "/nowhere.js", windowMs: 1000 }, quiet())).rejects.toThrow(UsageError);
  });
});
