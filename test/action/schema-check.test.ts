import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installAction, runComposite } from "../support/composite.ts";
import { GitHubStandIn } from "../support/github-stand-in.ts";
import { pair, Repository } from "../support/repository.ts";

const BASE = pair("migrations", "0001_users", "CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL);", "DROP TABLE users;");
const WRONG = pair("migrations", "0002_name", "ALTER TABLE users ADD COLUMN name text; CREATE INDEX users_email_idx ON users (email);", "DROP INDEX users_email_idx;");

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
  return runComposite(join(action.path, "schema-check"), { database: "pglite", ...inputs }, { cwd, token: "t0ken", env });
}

const pullRequest = (base: string) => ({ pull_request: { number: 1, base: { sha: base, ref: "main" } }, repository: { default_branch: "main" } });

describe("the schema-check action", () => {
  it("goes red with the repair in the comment, then green in the same comment once it is applied", async () => {
    const base = repository.commit(BASE);
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit(WRONG);
    const red = await run("pull_request", pullRequest(base));
    expect(red.code).toBe(1);
    expect(red.outputs).toMatchObject({ verdict: "fail", failed: "1", proved: "1", found: "2" });
    expect(github.comments).toHaveLength(1);
    const comment = github.comments[0]!.body;
    expect(comment.split("\n")[0]).toBe("<!-- backend-kit:schema-check:default -->");
    expect(comment).toContain("public.users.name is left behind");
    const repair = /```sql\n([\s\S]*?)\n```/.exec(comment)![1]!;
    expect(red.summary).toContain(repair);
    expect(red.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
    const report = JSON.parse(readFileSync(red.outputs["report-json"]!, "utf8"));
    expect(report.migrations[0]).toMatchObject({ id: "0002_name", verdict: "differs" });

    repository.commit({ "migrations/0002_name.down.sql": `DROP INDEX users_email_idx;\n${repair}\n` });
    const green = await run("pull_request", pullRequest(base));
    expect(green.code).toBe(0);
    expect(green.outputs.verdict).toBe("pass");
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain("the rollback undoes its migration");
    expect(github.comments[0]!.body).not.toContain("left behind");
  });

  it("with the read-only token of a fork gives the same verdict, summary and annotations, one notice and no comment", async () => {
    const base = repository.commit(BASE);
    repository.commit(WRONG);
    github.hostility = { readOnly: true };
    const result = await run("pull_request", pullRequest(base));
    expect(result.code).toBe(1);
    expect(result.outputs.verdict).toBe("fail");
    expect(github.comments).toEqual([]);
    expect(result.summary).toContain("public.users.name is left behind");
    expect(result.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(result.annotations.filter(({ level }) => level === "notice")).toHaveLength(1);
  });

  it("says nothing on a first run that is clean", async () => {
    const base = repository.commit(BASE);
    repository.commit({ "src/app.ts": "export {};\n" });
    const result = await run("pull_request", pullRequest(base));
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: "pass", summary: "nothing to check" });
    expect(github.comments).toEqual([]);
    expect(github.calls.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("works without a pull request, for a merge group and for a push", async () => {
    const base = repository.commit(BASE);
    repository.commit(WRONG);
    const group = await run("merge_group", { merge_group: { base_sha: base } });
    expect([group.code, group.outputs.verdict]).toEqual([1, "fail"]);
    const push = await run("push", { before: base, repository: { default_branch: "main" } });
    expect([push.code, push.outputs.verdict]).toEqual([1, "fail"]);
    expect(github.calls).toEqual([]);
  });

  it("fetches the base commit that a shallow clone does not have", async () => {
    const base = repository.commit(BASE);
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit(WRONG);
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = repository.shallowClone("feature");
    const result = await run("pull_request", pullRequest(base), {}, clone.path);
    clone.remove();
    expect(result.log).not.toContain("could not be fetched");
    expect([result.code, result.outputs.verdict]).toEqual([1, "fail"]);
  });

  it("says which line to add when the base commit cannot be fetched", async () => {
    repository.commit(BASE);
    const result = await run("pull_request", pullRequest("1234567890123456789012345678901234567890"));
    expect(result.code).toBe(3);
    expect(result.outputs.verdict).toBe("error");
    expect(result.annotations[0]!.message).toContain("fetch-depth: 0");
  });

  it("finds its comment on the third page and leaves a copied marker of somebody else alone", async () => {
    const base = repository.commit(BASE);
    repository.commit(WRONG);
    const marker = "<!-- backend-kit:schema-check:default -->";
    github.addComments(1, () => `${marker}\ncopied`);
    github.addComments(228, (n) => `comment ${n}`);
    github.addComments(1, () => `${marker}\nold`, true);
    await run("pull_request", pullRequest(base));
    expect(github.comments).toHaveLength(230);
    expect(github.comments[0]!.body).toBe(`${marker}\ncopied`);
    expect(github.comments[229]!.body).toContain("public.users.name is left behind");
    expect(github.calls.filter(({ method }) => method === "GET")).toHaveLength(3);
  });

  it("tries again after a rate limit and a bad gateway, and posts a shorter comment when one is too long", async () => {
    const base = repository.commit(BASE);
    repository.commit(WRONG);
    github.hostility = { longest: 34_000, first: [{ status: 502 }, { status: 429, headers: { "retry-after": "0" } }] };
    const result = await run("pull_request", pullRequest(base));
    expect(result.code).toBe(1);
    expect(github.comments).toHaveLength(1);
  });

  it("turns an old verdict in the comment into an error when it cannot run", async () => {
    const base = repository.commit(BASE);
    github.addComments(1, () => "<!-- backend-kit:schema-check:default -->\nall fine", true);
    const result = await run("pull_request", pullRequest(base), { layout: "diesl" });
    expect(result.code).toBe(2);
    expect(result.outputs.verdict).toBe("error");
    expect(github.comments[0]!.body).toContain("did you mean");
  });

  it("refuses a gate that it does not have, by the front door", async () => {
    repository.commit(BASE);
    const result = await runComposite(action.path, { gate: "scheme" }, { cwd: repository.path, token: "t" });
    expect(result.code).toBe(2);
    expect(result.annotations[0]!.message).toContain('did you mean "schema"?');
  });

  it("names both remedies when no Node is new enough", async () => {
    repository.commit(BASE);
    const result = await runComposite(join(action.path, "schema-check"), {}, { cwd: repository.path, path: "/usr/bin:/bin", env: { HOME: "/nonexistent" } });
    expect(result.code).toBe(3);
    expect(result.annotations[0]!.message).toContain("actions/setup-node");
    expect(result.annotations[0]!.message).toContain("update the runner");
  });
});
