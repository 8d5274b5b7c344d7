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
function run(event: string, payload: object, inputs: Record<string, string> = {}, cwd = repository.path) {
  const file = join(mkdtempSync(join(tmpdir(), "bk-event-")), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_API_URL: github.url };
  return runComposite(join(action.path, "routes-check"), inputs, { cwd, token: "t0ken", env });
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
