import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installAction, runComposite } from "../support/composite.ts";
import { GitHubStandIn } from "../support/github-stand-in.ts";
import { pair, Repository } from "../support/repository.ts";

const BASE = pair(
  "migrations",
  "0001_users",
  "CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL);",
  "DROP TABLE users;",
);
const WRONG = pair(
  "migrations",
  "0002_name",
  "ALTER TABLE users ADD COLUMN name text; CREATE INDEX users_email_idx ON users (email);",
  "DROP INDEX users_email_idx;",
);

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
) {
  const file = join(mkdtempSync(join(tmpdir(), "bk-event-")), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_API_URL: github.url, ...more };
  return runComposite(
    join(action.path, "schema-check"),
    { database: "pglite", ...inputs },
    { cwd, token: "t0ken", env },
  );
}

const pullRequest = (base: string) => ({
  pull_request: { number: 1, base: { sha: base, ref: "main" } },
  repository: { default_branch: "main" },
});

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
    expect(github.calls.map(({ method }) => method)).toEqual(["GET", "POST", "GET", "PATCH"]);
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

  it.each(["workflow_dispatch", "schedule", "push"])(
    "compares with the default branch where the event names no commit: %s",
    async (event) => {
      repository.commit(BASE);
      const nothing = await run(event, { repository: { default_branch: "main" } });
      expect([nothing.code, nothing.outputs.summary]).toEqual([0, "nothing to check"]);
      repository.git("checkout", "--quiet", "-b", "feature");
      repository.commit({ "migrations/0002_go.up.go": "package m" });
      const added = await run(event, { before: "0".repeat(40), repository: { default_branch: "main" } });
      expect([added.code, added.outputs.summary]).toEqual([3, "the migration could not be proved"]);
      expect(github.calls).toEqual([]);
    },
  );

  it("judges of GitHub's merge commit only what the pull request brings, in a clone of one commit", async () => {
    const old = repository.commit(BASE);
    repository.git("checkout", "--quiet", "-b", "feature");
    const head = repository.commit({ "src/app.ts": "export {};\n" });
    repository.git("checkout", "--quiet", "main");
    repository.commit(WRONG);
    repository.git("checkout", "--quiet", "-b", "merge");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = repository.shallowClone("merge");
    const event = pullRequest(old);
    const result = await run(
      "pull_request",
      { ...event, pull_request: { ...event.pull_request, head: { sha: head } } },
      {},
      clone.path,
    );
    clone.remove();
    expect([result.code, result.outputs.summary]).toEqual([0, "nothing to check"]);
  });

  it("takes the database that the config names, and masks what is in its variable", async () => {
    const base = repository.commit({ ...BASE, "backend-kit.yml": "schema: { database: env:SCRATCH }\n" });
    repository.commit(WRONG);
    const url = "postgres://me:s3cr%C3%A9t@127.0.0.1:1/x";
    const result = await run("push", { before: base }, { database: "" }, repository.path, { SCRATCH: url });
    expect([result.code, result.outputs.verdict]).toEqual([3, "error"]);
    expect(result.outputs.summary).toContain("127.0.0.1:1");
    const masks = result.log.split("\n").filter((line) => line.startsWith("::add-mask::"));
    for (const secret of [url.replaceAll("%", "%25"), "s3cr%25C3%25A9t", "s3crét"])
      expect(masks).toContain(`::add-mask::${secret}`);
    expect(result.log.replaceAll(/^::add-mask::.*$/gm, "")).not.toMatch(/s3cr/);
  });

  it.each<[string, string, Record<string, string>]>([
    ["a seed in the config", "schema: { seed: /etc/passwd }\n", {}],
    ["a link that an input names", "", { seed: "link.sql" }],
    ["a link that is the config", "link", {}],
    ["a link that an input names as the config", "", { config: "link.sql" }],
    ["a directory in the config", "schema: { migrations: /etc }\n", {}],
    ["a working directory", "", { "working-directory": "up" }],
  ])("reads nothing outside of the repository: %s", async (_, config, inputs) => {
    const base = repository.commit(BASE);
    symlinkSync("/etc/passwd", join(repository.path, "link.sql"));
    symlinkSync("..", join(repository.path, "up"));
    if (config === "link") symlinkSync("/etc/passwd", join(repository.path, "backend-kit.yml"));
    else if (config !== "") repository.write({ "backend-kit.yml": config });
    repository.commit(WRONG);
    const result = await run("push", { before: base }, inputs);
    expect([result.code, result.outputs.verdict]).toEqual([2, "error"]);
    expect(result.outputs.summary).toMatch(/lies outside of|is not in the repository/);
    expect(result.log + result.summary).not.toContain("root:");
  });

  it("sets every output, whatever happens", async () => {
    const base = repository.commit(BASE);
    const nothing = await run("push", { before: base });
    repository.commit({ "migrations/0003_go.up.go": "package m" });
    const unsettled = await run("push", { before: base });
    const mistake = await run("push", { before: base }, { timeout: "soon" });
    const verdicts = [nothing, unsettled, mistake].map(({ code, outputs }) => {
      const { "report-json": path, verdict, ...rest } = outputs;
      expect(JSON.parse(readFileSync(path!, "utf8"))).toMatchObject({ verdict });
      expect(Object.values(rest)).not.toContain("");
      expect(Object.keys(rest).sort()).toEqual(["failed", "found", "proved", "summary"]);
      return [code, verdict];
    });
    expect(verdicts).toEqual([
      [0, "pass"],
      [3, "inconclusive"],
      [2, "error"],
    ]);
  });

  it("runs where every path has a space in it", async () => {
    const base = repository.commit({
      "my app/README.md": "",
      ...pair("my app/db migrations", "0001_a b", "CREATE TABLE t (a int);", "DROP TABLE t;"),
    });
    repository.commit(pair("my app/db migrations", "0002_c d", "ALTER TABLE t ADD b int;", "SELECT 1;"));
    const clone = new Repository(mkdtempSync(join(tmpdir(), "bk work space ")));
    clone.git("clone", "--quiet", repository.path, ".");
    const inputs = { "working-directory": "my app", migrations: "db migrations" };
    const result = await run("pull_request", pullRequest(base), inputs, clone.path);
    clone.remove();
    expect([result.code, result.outputs.failed]).toEqual([1, "1"]);
    expect(result.annotations[0]!.properties).toContain("file=my app/db migrations/0002_c d.down.sql");
  });

  it("gives the same verdict and one notice when GitHub does not work", async () => {
    const base = repository.commit({ ...BASE, ...WRONG });
    repository.git("rm", "--quiet", "migrations/0002_name.up.sql", "migrations/0002_name.down.sql");
    repository.commit({});
    const answers = [
      { status: 500, headers: { "retry-after": "0" } },
      {
        status: 403,
        headers: { "retry-after": "3600" },
        body: '{"message":"You have exceeded a secondary rate limit"}',
      },
    ];
    for (const always of answers) {
      github.hostility = { always };
      const result = await run("pull_request", pullRequest(base));
      expect([result.code, result.outputs.verdict]).toEqual([1, "fail"]);
      expect(result.summary).toContain("deleted-migration");
      expect(result.annotations.map(({ level }) => level)).toEqual(["error", "notice"]);
    }
  });

  it("links findings to their rules, in the version that runs", async () => {
    const base = repository.commit(BASE);
    repository.commit({ "migrations/stray.sql": "" });
    const version = { GITHUB_ACTION_REPOSITORY: "org/backend-kit", GITHUB_ACTION_REF: "v1" };
    const result = await run("pull_request", pullRequest(base), {}, repository.path, version);
    expect(result.summary).toContain("](https://github.com/org/backend-kit/blob/v1/docs/rules/stray-file.md)");
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

  // A machine that runs GitHub's jobs has what the launcher looks for.
  const runners = [
    "/__e",
    "/home/runner/actions-runner/cached/externals",
    "/home/runner/externals",
    "/opt/actions-runner/externals",
  ];
  const GATES = [
    ["schema-check", { found: "0", proved: "0", failed: "0" }],
    ["routes-check", { served: "0", specified: "0", validated: "0", errors: "0", breaking: "0" }],
    ["load-test", { requests: "0" }],
  ] as const;
  it.skipIf(runners.some(existsSync)).each(GATES)(
    "%s names both remedies when no Node is new enough",
    async (gate, counts) => {
      repository.commit(BASE);
      const old = mkdtempSync(join(tmpdir(), "bk old node "));
      writeFileSync(join(old, "node"), "#!/bin/sh\nexit 1\n");
      chmodSync(join(old, "node"), 0o755);
      const result = await runComposite(
        join(action.path, gate),
        {},
        { cwd: repository.path, path: `${old}:${process.env.PATH}`, env: { HOME: old } },
      );
      rmSync(old, { recursive: true });
      expect(result.code).toBe(3);
      expect(result.annotations[0]!.message).toContain("actions/setup-node");
      expect(result.annotations[0]!.message).toContain("update the runner");
      expect(result.outputs).toMatchObject({ verdict: "error", summary: result.annotations[0]!.message, ...counts });
    },
  );
});
