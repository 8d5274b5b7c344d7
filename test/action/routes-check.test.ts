import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installAction, runComposite } from "../support/composite.ts";
import { GitHubStandIn } from "../support/github-stand-in.ts";
import { Repository } from "../support/repository.ts";

const SPEC = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get: { operationId: listPets, responses: { "200": { description: ok } } }
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
`;
const APP = `import express from "express";
import helmet from "helmet";
const app = express();
app.use(helmet());
app.get("/pets", (req, res) => res.json([]));
app.get("/pets/:id(\\\\d+)", (req, res) => res.json({}));
`;
const BASE = { "openapi.yaml": SPEC, "src/app.ts": APP };

let action: ReturnType<typeof installAction>;
let github: GitHubStandIn;
let repository: Repository;

beforeAll(() => {
  action = installAction();
});
afterAll(() => action.remove());
beforeEach(async () => {
  github = await GitHubStandIn.start();
  repository = Repository.init();
});
afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.violations).toEqual([]);
});

/** The composite as a workflow for `event` would run it. */
function run(
  event: string,
  payload: object,
  inputs: Record<string, string> = {},
  cwd = repository.path,
  more: Record<string, string> = {},
  door = "routes-check",
) {
  const file = join(mkdtempSync(join(tmpdir(), "bk-event-")), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_API_URL: github.url, ...more };
  return runComposite(join(action.path, door), inputs, { cwd, token: "t0ken", env });
}

const pullRequest = (base: string) => ({
  pull_request: { number: 1, base: { sha: base, ref: "main" } },
  repository: { default_branch: "main" },
});

describe("the routes-check action", () => {
  it("goes red with drift and breaking changes in the comment, then green in the same comment", async () => {
    const base = repository.commit(BASE);
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit({
      "openapi.yaml": SPEC.slice(0, SPEC.indexOf("  /pets/{id}")),
      "src/app.ts": `${APP}app.get("/new", (req, res) => res.json([]));\n`,
    });
    const red = await run("pull_request", pullRequest(base));
    expect([red.code, red.outputs.verdict]).toEqual([1, "fail"]);
    expect(red.outputs).toMatchObject({ served: "3", specified: "1", breaking: "1", errors: "2" });
    expect(github.comments).toHaveLength(1);
    const comment = github.comments[0]!.body;
    expect(comment.split("\n")[0]).toBe("<!-- backend-kit:routes-check:default -->");
    for (const text of ["2 routes are not in the spec", "1 breaking change", "unspecified-route"])
      expect(comment).toContain(text);
    expect(red.annotations.some(({ properties }) => properties.includes("file=src/app.ts,line=7"))).toBe(true);
    expect(JSON.parse(readFileSync(red.outputs["report-json"]!, "utf8"))).toMatchObject({ verdict: "fail" });

    repository.commit(BASE);
    const green = await run("pull_request", pullRequest(base));
    expect([green.code, green.outputs.verdict]).toEqual([0, "pass"]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain(
      "every route that was read is in the spec, and every operation is served",
    );
  });

  it("reports only what the pull request introduced, and all when it is asked", async () => {
    const base = repository.commit({ ...BASE, "src/app.ts": APP.replace("app.use(helmet());\n", "") });
    repository.commit({ "README.md": "x" });
    const introduced = await run("pull_request", pullRequest(base));
    expect([introduced.code, introduced.outputs.errors]).toEqual([0, "0"]);
    expect(github.comments).toEqual([]);
    const all = await run("pull_request", pullRequest(base), { all: "true" });
    expect([all.code, all.outputs.errors]).toEqual([1, "1"]);
  });

  it("works without a pull request, for a merge group and for a push, and in a clone of one commit", async () => {
    const base = repository.commit(BASE);
    repository.commit({ "src/app.ts": APP.replace('app.get("/pets",', 'app.get("/cats",') });
    const group = await run("merge_group", { merge_group: { base_sha: base } });
    expect([group.code, group.outputs.verdict]).toEqual([1, "fail"]);
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = repository.shallowClone("main");
    const push = await run("push", { before: base, repository: { default_branch: "main" } }, {}, clone.path);
    clone.remove();
    expect([push.code, push.outputs.verdict]).toEqual([1, "fail"]);
    expect(github.calls).toEqual([]);
  });

  it("proves nothing when there is nothing to check, and says what it looked at", async () => {
    const base = repository.commit({ "README.md": "" });
    const result = await run("push", { before: base });
    expect([result.code, result.outputs.verdict]).toEqual([2, "error"]);
    expect(result.outputs.summary).toMatch(/^There is nothing to check: none of \d+ YAML and JSON files? is/);
  });

  it("sets every output, whatever happens", async () => {
    const base = repository.commit(BASE);
    for (const [inputs, code, verdict] of [
      [{}, 0, "pass"],
      [{ spec: "no.yaml" }, 2, "error"],
      [{ all: "perhaps" }, 2, "error"],
    ] as const) {
      const { code: ended, outputs } = await run("push", { before: base }, inputs);
      const { "report-json": path, ...rest } = outputs;
      expect([ended, rest.verdict]).toEqual([code, verdict]);
      expect(JSON.parse(readFileSync(path!, "utf8"))).toMatchObject({ gate: "routes-check", verdict });
      expect(Object.keys(rest).sort()).toEqual([
        "breaking",
        "errors",
        "served",
        "specified",
        "summary",
        "validated",
        "verdict",
      ]);
      expect(Object.values(rest)).not.toContain("");
    }
  });

  it.each<[string, Record<string, string>, string]>([
    ["a spec that is a link out", { spec: "link.yaml" }, ""],
    ["a directory of sources", { code: "../.." }, ""],
    ["a baseline in the config", {}, "routes: { check: { baseline: /etc/passwd } }\n"],
    ["generated code", { output: "/etc" }, ""],
  ])("reads nothing outside of the repository: %s", async (_, inputs, config) => {
    symlinkSync("/etc/passwd", join(repository.path, "link.yaml"));
    const base = repository.commit({ ...BASE, ...(config !== "" && { "backend-kit.yml": config }) });
    const result = await run("push", { before: base }, inputs);
    expect([result.code, result.outputs.verdict]).toEqual([2, "error"]);
    expect(result.outputs.summary).toContain("lies outside of");
    expect(result.log + result.summary).not.toContain("root:");
  });

  it("lets nothing of a spec or of code out of the comment's Markdown", async () => {
    const base = repository.commit({ "README.md": "" });
    repository.commit({
      "openapi.yaml": SPEC.replace("/pets:", '"/<img src=x>/@everyone/#1":'),
      "src/app.ts": `${APP}app.get("/\`\`\`<script>@somebody", (req, res) => res.json([]));\n`,
    });
    await run("pull_request", pullRequest(base));
    const comment = github.comments[0]!.body;
    expect(comment).not.toMatch(/<img|<script|@everyone|@somebody/);
  });
});

describe("what the routes-check action tells", () => {
  const query = (rest: string) => SPEC.replace("listPets,", `listPets, parameters: [{ name: q, in: query, ${rest} }],`);
  const LONG = query("schema: { type: string }");
  const SHORT = query("schema: { type: string, maxLength: 3 }");
  const config = (breaking: string) => ({ "backend-kit.yml": `routes: { breaking: { ${breaking} } }\n` });

  it("names the operation in the annotation, at its line", async () => {
    const base = repository.commit({ ...BASE, "openapi.yaml": LONG });
    repository.commit({ "openapi.yaml": SHORT.slice(0, SHORT.indexOf("  /pets/{id}")) });
    const { annotations } = await run("pull_request", pullRequest(base));
    const [gone, short] = annotations.filter(
      ({ level, properties }) => level === "error" && /breaking/.test(properties),
    );
    expect(short!.message).toBe("GET /pets: request.query.q: max length: was none, is 3.");
    expect(short!.properties).toMatch(/file=openapi.yaml,line=5$/);
    expect(gone!.message).toBe("GET /pets/{id}: the operation is gone, and was not deprecated.");
    expect(gone!.properties).toMatch(/file=openapi.yaml,line=\d+$/);
  });

  it("links rule and place of a change, and says how one that is meant is accepted", async () => {
    const base = repository.commit({ ...BASE, "openapi.yaml": LONG });
    const head = repository.commit({ "openapi.yaml": SHORT });
    const pull_request = { number: 1, base: { sha: base }, head: { sha: head } };
    const from = { GITHUB_ACTION_REPOSITORY: "org/backend-kit", GITHUB_ACTION_REF: "v1" };
    await run("pull_request", { pull_request }, {}, repository.path, from);
    const comment = github.comments[0]!.body;
    expect(comment).toContain(
      `[\`request-max-length-lowered\`](https://github.com/org/backend-kit/blob/v1/docs/rules/request-max-length-lowered.md), at [\`openapi.yaml:5\`](https://github.com/org/app/blob/${head}/openapi.yaml#L5)`,
    );
    const [, entry] = /<sub>A breaking change that is meant .*: - (.*)<\/sub>/.exec(comment)!;
    const yaml = entry!.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace("…", "agreed");
    repository.commit({ "backend-kit.yml": `routes:\n  breaking:\n    accepted:\n      - ${yaml}\n` });
    expect((await run("pull_request", pullRequest(base))).code).toBe(0);
  });

  it("says of a spec that it has no earlier version", async () => {
    const base = repository.commit({ "v1.yaml": SPEC, "src/app.ts": APP });
    repository.commit({ "v2.yaml": SPEC });
    const result = await run("pull_request", pullRequest(base), { spec: "v2.yaml" });
    expect([result.code, result.outputs.breaking]).toEqual([0, "0"]);
    expect(result.summary).toContain(`as there is none in ${base.slice(0, 10)}: v2.yaml.`);
  });

  it("comments on risky changes too, which fail nothing, and counts accepted ones", async () => {
    const base = repository.commit({ ...BASE, "openapi.yaml": LONG });
    repository.commit({ "openapi.yaml": SHORT, ...config("levels: { request-max-length-lowered: risky }") });
    const risky = await run("pull_request", pullRequest(base));
    expect([risky.code, risky.outputs.breaking]).toEqual([0, "0"]);
    expect(risky.outputs.summary).toMatch(/every operation is served \(1 risky change\)$/);
    expect(github.comments[0]!.body).toContain("`GET /pets` 1 risky");
    repository.commit(config("accepted: [{ rule: request-max-length-lowered, reason: nobody sends more | @team }]"));
    const accepted = await run("pull_request", pullRequest(base));
    expect([accepted.code, accepted.outputs.breaking]).toEqual([0, "0"]);
    expect(accepted.outputs.summary).toMatch(/\(1 breaking change accepted\)$/);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain("breaking, accepted: nobody sends more &#124; &#64;&#8203;team");
  });

  it.each<[string, object, { status: number; body: string }, string]>([
    ["a permission", {}, { status: 403, body: "{}" }, "the job needs `permissions: pull-requests: write`"],
    ["a fork", { head: { repo: { full_name: "me/app" } } }, { status: 403, body: "{}" }, "comes from a fork"],
    ["a valid token", {}, { status: 401, body: "{}" }, "does not know the token"],
    ["GitHub", {}, { status: 500, body: "<html>" }, "could not be written: GitHub answered with status 500"],
  ])("says in a sentence that it lacks %s, and the verdict stands", async (_, pull, always, words) => {
    github.hostility = { always: { ...always, headers: { "retry-after": "0" } } };
    const base = repository.commit(BASE);
    repository.commit(DRIFT);
    const pull_request = { number: 1, base: { sha: base, ref: "main", repo: { full_name: "org/app" } }, ...pull };
    const both = { head: { repo: { full_name: "org/app" } }, ...pull_request };
    const result = await run("pull_request", { pull_request: both });
    expect([result.code, result.outputs.verdict]).toEqual([1, "fail"]);
    const notices = result.annotations.filter(({ level }) => level === "notice").map(({ message }) => message);
    expect(notices).toEqual([expect.stringContaining(words)]);
    expect(notices[0]).toMatch(/The report is in the job summary\.$/);
    expect(result.summary).toContain("GET /old is served");
  });

  it("keeps a comment for each key, whatever it is", async () => {
    const base = repository.commit(BASE);
    repository.commit(DRIFT);
    github.addComments(205, () => "something else");
    for (const key of ["a", "日本", "中国", "a", "中国"]) await run("pull_request", pullRequest(base), { key });
    expect(github.comments.filter(({ body }) => body.startsWith("<!-- backend-kit:"))).toHaveLength(3);
  });

  it("at the front door knows what is an input of another gate only by its default", async () => {
    const base = repository.commit(BASE);
    const result = await run("push", { before: base }, { gate: "routes", rate: "50" }, repository.path, {}, ".");
    expect([result.code, result.annotations.map(({ message }) => message)]).toEqual([
      0,
      ['routes-check has no input `rate`; did you mean "base"?'],
    ]);
  });
});

/** What one route more than the spec has, a finding, looks like. */
const DRIFT = { ...BASE, "src/app.ts": `${APP}app.get("/old", (req, res) => res.json([]));\n` };
const branch = { repository: { default_branch: "main" } };

describe("what the routes-check action compares", () => {
  it("reports everything where nothing has changed: on a schedule, by hand, after a deployment", async () => {
    const sha = repository.commit(DRIFT);
    const deployed = { deployment: { sha, environment: "Production" }, deployment_status: { state: "success" } };
    for (const [event, payload] of [
      ["schedule", branch],
      ["workflow_dispatch", branch],
      ["deployment_status", { ...branch, ...deployed }],
    ] as const) {
      const result = await run(event, payload);
      expect([result.code, result.outputs.errors]).toEqual([1, "1"]);
      expect(result.summary).toContain("everything is reported, not only what is new");
    }
  });

  it("by hand on a branch reports only what the branch brings", async () => {
    repository.commit(DRIFT);
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit({ "README.md": "x" });
    const result = await run("workflow_dispatch", branch);
    expect([result.code, result.outputs.errors]).toEqual([0, "0"]);
    expect(result.summary).toContain("not shown: &#96;all: true&#96; shows them");
  });

  it("does not take what a pull request goes into for what it brings", async () => {
    const base = repository.commit(BASE);
    const head = "f".repeat(40);
    const pull_request = { number: 3, base: { sha: base, ref: "main" }, head: { sha: head } };
    for (const [event, payload, advice] of [
      ["pull_request", { pull_request }, "run the gate on `pull_request`."],
      ["pull_request_target", { pull_request }, "`ref: refs/pull/3/merge`"],
      ["issue_comment", { issue: { number: 3, pull_request: {} } }, "`ref: refs/pull/3/merge`"],
      ["workflow_run", { workflow_run: { event: "pull_request", head_sha: head } }, `\`ref: ${head}\``],
    ] as const) {
      const result = await run(event, { ...branch, ...payload }, {}, repository.path, { GITHUB_SHA: base });
      expect([result.code, result.outputs.verdict]).toEqual([2, "error"]);
      expect(result.outputs.summary).toContain(advice);
    }
    const other = { workflow_run: { event: "push", head_sha: base } };
    expect((await run("workflow_run", { ...branch, ...other }, {}, repository.path, { GITHUB_SHA: base })).code).toBe(
      0,
    );
  });

  it("judges the base by the specs that it had: one of several that is deleted leaves routes behind", async () => {
    const cats = (text: string) => text.replaceAll("pets", "cats").replaceAll("Pet", "Cat");
    const routes = APP.split("\n").filter((line) => line.startsWith("app.get"));
    const files = { "specs/a.yaml": SPEC, "specs/b.yaml": cats(SPEC), "src/app.ts": APP + cats(routes.join("\n")) };
    const base = repository.commit(files);
    repository.git("rm", "--quiet", "specs/b.yaml");
    repository.commit({ "backend-kit.yml": 'routes: { breaking: { levels: { operation-removed: "off" } } }\n' });
    const result = await run("pull_request", pullRequest(base));
    expect([result.code, result.outputs.summary]).toEqual([1, "2 routes are not in the spec"]);
  });

  it("leaves specs of other parts of the repository, and of its tests, to others, and says so", async () => {
    const part = (name: string) => ({ [`${name}/openapi.yaml`]: SPEC, [`${name}/src/app.ts`]: APP });
    const broken = SPEC.slice(0, SPEC.indexOf("  /pets/{id}"));
    const base = repository.commit({ ...part("a"), ...part("b"), "a/test/fixtures/api.yaml": SPEC });
    repository.commit({ "b/openapi.yaml": broken, "a/test/fixtures/api.yaml": broken });
    const a = await run("pull_request", pullRequest(base), { "working-directory": "a", comment: "always" });
    expect([a.code, a.outputs.breaking]).toEqual([0, "0"]);
    expect(a.summary).toContain("outside of a: a/test/fixtures/api.yaml, b/openapi.yaml.");
    const b = await run("pull_request", pullRequest(base), { "working-directory": "b" });
    expect(github.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "<!-- backend-kit:routes-check:a -->",
      "<!-- backend-kit:routes-check:b -->",
    ]);
    expect([b.code, b.outputs.breaking]).toEqual([1, "1"]);
    const top = await run("pull_request", pullRequest(base));
    expect([top.code, top.outputs.breaking]).toEqual([1, "1"]);
    const named = await run("pull_request", pullRequest(base), { spec: "a/test/fixtures/api.yaml", code: "a" });
    expect(named.outputs.breaking).toBe("2");
  });

  it("compares a spec that lay where specs are not looked for with what it became", async () => {
    const base = repository.commit({ "src/app.ts": APP, "docs/examples/api.yaml": SPEC });
    repository.git("rm", "--quiet", "docs/examples/api.yaml");
    repository.commit({ "openapi.yaml": SPEC.slice(0, SPEC.indexOf("  /pets/{id}")) });
    const result = await run("pull_request", pullRequest(base));
    expect([result.code, result.outputs.breaking]).toEqual([1, "1"]);
    expect(result.summary).toContain("docs/examples/api.yaml is gone: it was compared with openapi.yaml.");
  });

  it("lets no new baseline hide what comes with the same change", async () => {
    const base = repository.commit(DRIFT);
    const more = `${DRIFT["src/app.ts"]}app.get("/new", (req, res) => res.json([]));\n`;
    repository.commit({ "src/app.ts": more, "backend-kit.yml": "routes: { check: { baseline: known.json } }\n" });
    const { findings } = await reportOf(await run("pull_request", pullRequest(base), { all: "true" }));
    const entries = findings.map(({ fingerprint, rule, message }) => ({ fingerprint, rule, file: null, message }));
    repository.commit({ "known.json": JSON.stringify({ version: 1, findings: entries }) });
    for (const all of ["false", "true"]) {
      const result = await run("pull_request", pullRequest(base), { all });
      expect([result.code, result.outputs.errors]).toEqual([1, "1"]);
      expect(result.annotations[0]!.message).toContain("1 of its findings comes with this very change");
      expect(result.annotations[0]!.message).toContain("GET /new");
    }
    const old = entries.filter(({ message }) => message.startsWith("GET /old"));
    expect(old).toHaveLength(1);
    repository.commit({
      "src/app.ts": DRIFT["src/app.ts"],
      "known.json": JSON.stringify({ version: 1, findings: old }),
    });
    expect((await run("pull_request", pullRequest(base), { all: "true" })).code).toBe(0);
  });
});

async function reportOf({ outputs }: Awaited<ReturnType<typeof run>>) {
  const text = readFileSync(outputs["report-json"]!, "utf8");
  return JSON.parse(text) as { findings: { fingerprint: string; rule: string; message: string }[] };
}
