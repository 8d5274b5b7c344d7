import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installAction, runComposite, type StepResult } from "../support/composite.ts";
import { GitHubStandIn } from "../support/github-stand-in.ts";
import { Repository } from "../support/repository.ts";

const SHA = "a".repeat(40);
/** A short run that can settle what it is asked. */
const SHORT = { rate: "200", duration: "2s", warmup: "0.2s", criteria: "p99 < 900ms\nsuccess > 95%", wait: "1s" };

let action: ReturnType<typeof installAction>;
let github: GitHubStandIn;
let repository: Repository;
let server: Server;
let origin: string;
let requests: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(() => {
  action = installAction();
});
afterAll(() => action.remove());
beforeEach(async () => {
  github = await GitHubStandIn.start();
  repository = Repository.init();
  repository.commit({ "README.md": "x\n" });
  requests = [];
  answer = (_, response) => response.end("fine");
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await github.stop();
  repository.remove();
  expect(github.violations).toEqual([]);
});

function run(event: string, payload: object, inputs: Record<string, string> = {}, more: Record<string, string> = {}) {
  const file = join(mkdtempSync(join(tmpdir(), "bk-event-")), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_API_URL: github.url,
    GITHUB_SHA: SHA,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    ...more,
  };
  return runComposite(
    join(action.path, "load-test"),
    { ...SHORT, ...inputs },
    { cwd: repository.path, token: "t0ken", env },
  );
}

const deploymentStatus = (state: string, environment_url = origin) => ({
  deployment: { sha: SHA, environment: "Preview" },
  deployment_status: { state, environment_url, target_url: "https://log.example.com" },
  repository: { default_branch: "main" },
});

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/load-test.schema.json"), "utf8")),
);

/** The JSON report, which is what docs/load-test.schema.json describes. */
function report(result: StepResult) {
  const parsed = JSON.parse(readFileSync(result.outputs["report-json"]!, "utf8"));
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}

const allowed = { "allowed-hosts": "127.0.0.1" };

describe("the load-test action", () => {
  it("on deployment_status sends load to the environment's address, and comments on the commit's pull request", async () => {
    github.pullRequests = [{ number: 7, sha: SHA }];
    const result = await run("deployment_status", deploymentStatus("success"), {
      ...allowed,
      comment: "always",
      rate: "100",
      duration: "4s",
    });
    expect(result.log).toContain("the address of the deployment to Preview");
    expect([result.code, result.outputs.verdict]).toEqual([0, "pass"]);
    expect(result.outputs).toMatchObject({ requests: "400", "success-rate": "100", target: `${origin}/` });
    expect(Number(result.outputs.p99)).toBeGreaterThan(0);
    expect(report(result).requests).toMatchObject({ intended: 400, ok: 400 });
    expect(readFileSync(result.outputs["report-html"]!, "utf8")).toContain("<svg");
    const comment = github.comments[0]!.body;
    expect(comment.split("\n")[0]).toBe("<!-- backend-kit:load-test:default -->");
    expect(comment).toContain("| `p99 < 900ms` | `pass` |");
    expect(comment).toContain("```mermaid\nxychart-beta");
    expect(github.calls.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`)).toEqual([
      `GET /repos/org/app/commits/${SHA}/pulls`,
      "GET /repos/org/app/issues/7/comments",
      "POST /repos/org/app/issues/7/comments",
    ]);
  });

  it("says why there is no comment, where GitHub does not tell the commit's pull request", async () => {
    github.hostility = { always: { status: 403, body: '{"message":"Resource not accessible by integration"}' } };
    const result = await run("deployment_status", deploymentStatus("success"), { ...allowed, comment: "always" });
    expect([result.code, result.outputs.verdict]).toEqual([0, "pass"]);
    expect(result.annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        "notice",
        "GitHub does not tell the commit's pull request: Resource not accessible by integration (status 403); the job needs `permissions: pull-requests: write`.",
      ],
    ]);
    expect(result.log).toContain("No comment is written: no pull request was found for the event deployment_status.");
    const lost = await run("pull_request", { pull_request: { number: 1, head: { sha: SHA } } });
    expect([lost.code, lost.outputs.verdict]).toEqual([3, "error"]);
    expect(lost.outputs.summary).toMatch(
      /^GitHub does not tell the deployments: .* `permissions: deployments: read`\.$/,
    );
  });

  it("fails for what the criteria forbid, and says so in the same comment until it is mended", async () => {
    github.pullRequests = [{ number: 7, sha: SHA }];
    answer = (_, response) => response.writeHead(500).end();
    const red = await run("deployment_status", deploymentStatus("success"), allowed);
    expect([red.code, red.outputs.verdict, red.outputs["success-rate"]]).toEqual([1, "fail", "0"]);
    expect(github.comments[0]!.body).toContain("`success > 95%`");
    answer = (_, response) => response.end("fine");
    const green = await run("deployment_status", deploymentStatus("success"), allowed);
    expect([green.code, github.comments.length]).toEqual([0, 1]);
    expect(github.comments[0]!.body).toContain("✅");
  });

  it("tests nothing, and does not pass, while the deployment is under way", async () => {
    const result = await run("deployment_status", deploymentStatus("in_progress"), allowed);
    expect([result.code, result.outputs.verdict]).toEqual([3, "error"]);
    expect(result.outputs.summary).toContain("state == 'success'");
    expect(requests).toEqual([]);
  });

  it("sends no load to another environment or address than the one that is wanted", async () => {
    for (const [wish, words] of [
      [{ environment: "Prod*" }, "is to the environment Preview, not to Prod*"],
      [{ "deployment-url": "https://*.example.com*" }, "which does not match https://*.example.com*"],
    ] as const) {
      const result = await run("deployment_status", deploymentStatus("success"), { ...allowed, ...wish });
      expect([result.code, result.outputs.verdict]).toEqual([3, "error"]);
      expect(result.outputs.summary).toContain(words);
    }
    expect(requests).toEqual([]);
    const meant = { ...allowed, environment: "pre*", "deployment-url": "http://127.*" };
    expect((await run("deployment_status", deploymentStatus("success"), meant)).outputs.verdict).toBe("pass");
  });

  it("sends no load to a private address that a deployment names, nor to a host that is not allowed", async () => {
    const found = await run("deployment_status", deploymentStatus("success"));
    expect([found.code, found.outputs.verdict]).toEqual([2, "error"]);
    expect(found.outputs.summary).toContain("private network");
    const named = await run("push", {}, { url: origin, "allowed-hosts": "*.example.com" });
    expect(named.outputs.summary).toContain("not among the allowed hosts");
    expect(requests).toEqual([]);
  });

  it("finds the deployment of the head commit of a pull request by its environment", async () => {
    github.deployments = [
      {
        sha: SHA,
        environment: "Preview – web",
        statuses: [{ state: "success", environment_url: "https://web.example.com" }],
      },
      {
        sha: SHA,
        environment: "Preview – api",
        statuses: [{ state: "queued" }, { state: "success", environment_url: origin }],
      },
    ];
    const payload = { pull_request: { number: 1, base: { sha: "b".repeat(40) }, head: { sha: SHA } } };
    const several = await run("pull_request", payload, allowed, { GITHUB_SHA: "c".repeat(40) });
    expect(several.outputs.summary).toContain("several environments (Preview – api, Preview – web)");
    expect([several.code, requests]).toEqual([2, []]);
    const one = await run("pull_request", payload, { ...allowed, environment: "*api" }, { GITHUB_SHA: "c".repeat(40) });
    expect([one.code, one.outputs.verdict, one.outputs.target]).toEqual([0, "pass", `${origin}/`]);
  });

  it("fails at a protected preview, saying what was seen, and gets through with the bypass, which is never shown", async () => {
    answer = (request, response) => {
      if (request.headers["x-vercel-protection-bypass"] === "hu5h-hush") response.end("fine");
      else response.writeHead(302, { location: "https://vercel.com/sso-api?url=x" }).end();
    };
    const without = await run("deployment_status", deploymentStatus("success"), allowed);
    expect([without.code, without.outputs.verdict]).toEqual([1, "fail"]);
    expect(without.outputs.summary).toContain("302 with a redirect to a login page");
    expect(report(without).findings[0].rule).toBe("load-target-blocked");
    expect(without.annotations.find(({ level }) => level === "error")!.message).toContain("bypass-secret");
    expect(requests).toHaveLength(1);
    const through = await run("deployment_status", deploymentStatus("success"), {
      ...allowed,
      "bypass-secret": "hu5h-hush",
    });
    expect([through.code, through.outputs.verdict]).toEqual([0, "pass"]);
    const shown = through.log.replace(/^::add-mask::.*$/gm, "") + through.summary + JSON.stringify(report(through));
    expect(shown).not.toContain("hu5h-hush");
    expect(readFileSync(through.outputs["report-html"]!, "utf8")).not.toContain("hu5h-hush");
    expect(through.log).toContain("::add-mask::hu5h-hush");
  });

  it("keeps what it was given to send out of every channel, even where the target sends it back", async () => {
    let asked = 0;
    answer = (request, response) => {
      const { authorization = "", "x-vercel-protection-bypass": bypass } = request.headers;
      const location = `/${authorization.split(" ")[1]}/${bypass}`;
      if (asked++ === 0) response.end("up");
      else response.writeHead(302, { location }).end();
    };
    const payload = { pull_request: { number: 1, head: { sha: SHA } } };
    const inputs = {
      url: origin,
      headers: "Authorization: Bearer h3ad3r-hush\nAccept: text/plain",
      "bypass-secret": "byp4ss-hush",
      issue: "auto",
    };
    const result = await run("pull_request", payload, inputs);
    expect(result.outputs["success-rate"]).toBe("0");
    for (const secret of ["Bearer h3ad3r-hush", "h3ad3r-hush", "byp4ss-hush"])
      expect(result.log).toContain(`::add-mask::${secret}\n`);
    const page = readFileSync(result.outputs["report-html"]!, "utf8");
    const log = result.log.replace(/^::(add-mask|error|warning|notice).*$/gm, "");
    for (const text of [JSON.stringify([github.comments, github.issues, report(result)]), result.summary, page, log])
      expect(text).not.toContain("-hush");
    expect(github.comments[0]!.body).toContain("a redirect to /***/***");
    expect(github.issues).toHaveLength(1);
  });

  it("gives the same verdict with the read-only token of a fork, in summary and annotations", async () => {
    github.hostility = { readOnly: true };
    answer = (_, response) => response.writeHead(503).end();
    const payload = { pull_request: { number: 1, head: { sha: SHA } } };
    // It answers 503 all the time: it never becomes ready.
    const never = await run("pull_request", payload, { url: origin });
    expect([never.code, never.outputs.verdict]).toEqual([3, "error"]);
    expect(never.outputs.summary).toContain("did not become ready within 1 s: status 503");
    let asked = 0;
    answer = (_, response) => (asked++ === 0 ? response.end("up") : response.writeHead(500).end());
    const result = await run("pull_request", payload, { url: origin });
    expect([result.code, result.outputs.verdict]).toEqual([1, "fail"]);
    expect(github.comments).toEqual([]);
    expect(result.summary).toContain("`success > 95%`");
    expect(
      result.annotations
        .filter(({ level }) => level === "notice")
        .map(({ message }) => message)
        .join(),
    ).toContain("may not write comments");
  });

  it("says that a fork has no OIDC token", async () => {
    const result = await run("pull_request", {}, { url: origin, "oidc-audience": "https://vercel.com/team" });
    expect(result.code).toBe(3);
    expect(result.outputs.summary).toContain("id-token: write");
    expect(requests).toEqual([]);
  });

  it("goes through a protection by a token of GitHub's OIDC provider, which nobody else is sent", async () => {
    const asked: { url: string | undefined; authorization: string | undefined }[] = [];
    const provider = createServer(({ url, headers: { authorization } }, response) => {
      asked.push({ url, authorization });
      response.setHeader("Content-Type", "application/json").end(JSON.stringify({ value: "0idc-hush" }));
    });
    await new Promise<void>((done) => provider.listen(0, "127.0.0.1", done));
    answer = ({ headers }, response) => {
      const isLetIn = headers["x-vercel-trusted-oidc-idp-token"] === "0idc-hush";
      response.writeHead(isLetIn ? 200 : 401).end("fine");
    };
    const inputs = { url: origin, "oidc-audience": "https://vercel.com/team" };
    const result = await run("push", {}, inputs, {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(provider.address() as { port: number }).port}/token?v=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "r3quest",
    });
    provider.closeAllConnections();
    provider.close();
    expect([result.code, result.outputs.verdict]).toEqual([0, "pass"]);
    expect(asked).toEqual([
      { url: "/token?v=2&audience=https%3A%2F%2Fvercel.com%2Fteam", authorization: "Bearer r3quest" },
    ]);
    expect(result.log).toContain("::add-mask::0idc-hush\n");
    expect(JSON.stringify([result.summary, report(result)])).not.toContain("-hush");
  });

  it("compares with the base in turns", async () => {
    const slow = createServer((_, response) => void setTimeout(() => response.end("slow"), 30));
    await new Promise<void>((done) => slow.listen(0, "127.0.0.1", done));
    const base = `http://127.0.0.1:${(slow.address() as { port: number }).port}`;
    const result = await run(
      "push",
      {},
      { url: base, "compare-url": origin, duration: "5s", rate: "40", criteria: "p99 < 900ms" },
    );
    slow.closeAllConnections();
    slow.close();
    const { comparison, verdict } = report(result);
    expect([result.code, verdict]).toEqual([1, "fail"]);
    const p50 = comparison.find(({ metric }: { metric: string }) => metric === "p50");
    expect(p50).toMatchObject({ verdict: "worse" });
    expect(p50.b).toBeGreaterThan(29);
    expect(result.summary).toContain("Comparison");
    for (const title of [`\`a: ${origin}/\``, `\`b: ${base}/\``]) expect(result.summary).toContain(title);
  });

  it("on a schedule keeps a history, opens one issue for what a second run confirms, keeps it current, and closes it", async () => {
    const history = ".history/load.json";
    const nightly = () => run("schedule", {}, { url: origin, history, issue: "auto", "runner-class": "test" });
    const path = join(repository.path, history);
    const first = await nightly();
    expect([first.code, first.outputs.verdict]).toEqual([0, "pass"]);
    expect(github.issues).toEqual([]);
    const written = JSON.parse(readFileSync(path, "utf8"));
    expect(written.series[0]).toMatchObject({ runner: "test", engine: "embedded-0" });
    // A dozen nights like it, with a little noise.
    const [series] = written.series;
    series.runs = Array.from({ length: 12 }, (_, night) => ({
      ...series.runs[0],
      at: `2026-10-${String(night + 1).padStart(2, "0")}T03:00:00Z`,
      metrics: { p50: 20 + (night % 4) / 4, p95: 25, p99: 40 + (night % 3), rps: 200, success: 1 },
    }));
    writeFileSync(path, JSON.stringify(written));
    answer = (_, response) => void setTimeout(() => response.end("slow"), 60);
    const slow = await nightly();
    expect([slow.code, slow.outputs.verdict]).toEqual([1, "fail"]);
    expect(slow.outputs.summary).toMatch(/^p50 is .* a second run confirmed it$/);
    expect(report(slow).trend).toMatchObject({ runs: 12, second_run: true });
    expect(requests.length).toBeGreaterThan(3 * 400);
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]).toMatchObject({ state: "open", bot: true });
    expect(github.issues[0]!.title).toContain("p50 is");
    await nightly();
    expect(github.issues).toHaveLength(1);
    // A night that settles nothing is no night when all is well.
    const open = await run("schedule", {}, { url: origin, issue: "auto", duration: "0.1s", rate: "20" });
    expect([open.code, open.outputs.verdict, github.issues[0]!.state]).toEqual([3, "inconclusive", "open"]);
    // As fast as expected again: 20 ms.
    answer = (_, response) => void setTimeout(() => response.end("fine"), 20);
    const mended = await nightly();
    expect([mended.code, github.issues[0]!.state]).toEqual([0, "closed"]);
    expect(JSON.parse(readFileSync(path, "utf8")).series[0].runs).toHaveLength(15);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ url: "localhost:3000" }, /write http:\/\/localhost:3000/],
    [{ url: "http://127.0.0.1:1", script: "a.js", scenario: "b.yml" }, /`script` and `scenario` exclude each other/],
    [{ url: "http://127.0.0.1:1", script: "../a.js", rate: "", duration: "", warmup: "" }, /lies outside/],
    [{ url: "http://127.0.0.1:1", history: "../h.json" }, /The history ..\/h.json lies outside/],
    [{ url: "http://127.0.0.1:1", engine: "k7" }, /must be one of embedded, k6; did you mean "k6"/],
    [{ url: "http://127.0.0.1:1", duration: "0" }, /above zero/],
  ])("is stopped by one sentence: %j", async (inputs, message) => {
    const result = await run("push", {}, inputs);
    expect(result.code).toBeGreaterThan(1);
    expect(result.outputs.verdict).toBe("error");
    expect(result.outputs.summary).toMatch(message);
  });
});
