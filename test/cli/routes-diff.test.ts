import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, it } from "vitest";
import schema from "../../docs/routes-diff.schema.json" with { type: "json" };
import type { DiffResult } from "../../src/routes/diff/result.ts";
import { backendKit, directoryOf } from "../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

function directory(files: Record<string, string>): string {
  const path = directoryOf(files);
  made.push(path);
  return path;
}

const validate = new Ajv2020().compile(schema);

/** `routes diff … --json`, its JSON checked against the schema. */
async function diff(cwd: string, ...args: string[]): Promise<{ code: number; result: DiffResult; stderr: string }> {
  const { code, stdout, stderr } = await backendKit(["routes", "diff", ...args, "--json"], { cwd });
  const result = JSON.parse(stdout) as DiffResult;
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  return { code, result, stderr };
}

/** A spec with one operation, whose query parameter `q` takes the values. */
function spec(values: string[], more = ""): string {
  return `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /things:
    get:
      parameters:
        - name: q
          in: query
          schema: { enum: [${values.join(", ")}] }
      responses:
        "200": { description: ok }
${more}`;
}

const FILES = { "old.yaml": spec(["a", "b"]), "new.yaml": spec(["a"]), "wide.yaml": spec(["a", "b", "c"]) };

describe("routes diff", () => {
  it("exits with 1 for a breaking change, and shows it with its place in both files", async () => {
    const cwd = directory(FILES);
    const { code, result } = await diff(cwd, "old.yaml", "new.yaml");
    expect(code).toBe(1);
    expect(result).toMatchObject({ gate: "routes-check", verdict: "fail", base: "old.yaml", head: "new.yaml" });
    expect(result.changes).toEqual([
      {
        id: "request-enum-value-removed",
        level: "breaking",
        operation: "GET /things",
        path: "request.query.q",
        text: 'the value "b" is no longer possible',
        base: { file: "old.yaml", line: 9, column: expect.any(Number) },
        head: { file: "new.yaml", line: 9, column: expect.any(Number) },
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        accepted: null,
      },
    ]);
    const { stdout } = await backendKit(["routes", "diff", "old.yaml", "new.yaml"], { cwd });
    expect(stdout).toContain("FAIL  1 breaking change");
    expect(stdout).toContain("GET /things");
    expect(stdout).toContain("old.yaml:9");
  });

  it("exits with 0 for what breaks nothing, and for what is risky alone", async () => {
    const risky = spec(["a", "b"]).replace("enum: [a, b]", "enum: [a, b]").replace("name: q", "name: r");
    const cwd = directory({ ...FILES, "risky.yaml": risky });
    const wide = await diff(cwd, "old.yaml", "wide.yaml");
    expect([wide.code, wide.result.verdict, wide.result.counts.compatible]).toEqual([0, "pass", 1]);
    const other = await diff(cwd, "old.yaml", "risky.yaml");
    expect([other.code, other.result.verdict]).toEqual([0, "pass"]);
    expect(other.result.counts).toMatchObject({ breaking: 0, risky: 1 });
    const same = await diff(cwd, "old.yaml", "old.yaml");
    expect([same.code, same.result.changes]).toEqual([0, []]);
  });

  it("writes the list as Markdown, from which nothing gets out", async () => {
    const hostile = spec(["a"]).replaceAll("/things", "'/things/@org`</details>|x'");
    const cwd = directory({ "old.yaml": hostile.replace("[a]", "[a, '@team <b>|`']"), "new.yaml": hostile });
    const { code } = await backendKit(["routes", "diff", "old.yaml", "new.yaml", "--markdown", "list.md"], { cwd });
    expect(code).toBe(1);
    const text = readFileSync(join(cwd, "list.md"), "utf8");
    expect(text).toContain("request-enum-value-removed");
    expect(text).not.toMatch(/^[^`]*<\/details>/m);
    expect(text).not.toContain("<b>");
  });

  it("takes levels, acceptances and their ends from the config, and says what is unused", async () => {
    const config = (breaking: string) => `version: 1\nroutes:\n  breaking:\n${breaking}`;
    const cwd = directory({
      ...FILES,
      "levels.yml": config("    levels: { request-enum-value-removed: compatible }\n"),
      "accepted.yml": config(
        "    accepted:\n      - { rule: request-enum-value-removed, operation: GET /things, reason: nobody sends b, expires: 2999-01-01 }\n      - { rule: webhook-removed, reason: never }\n",
      ),
      "expired.yml": config(
        "    accepted: [{ rule: request-enum-value-removed, reason: soon, expires: 2020-01-01 }]\n",
      ),
      "wrong.yml": config("    levels: { request-enum-value-gone: risky }\n"),
    });
    const run = (file: string) => diff(cwd, "old.yaml", "new.yaml", "--config", file);
    expect((await run("levels.yml")).code).toBe(0);
    const accepted = await run("accepted.yml");
    expect(accepted.code).toBe(0);
    expect(accepted.result.changes[0]!.accepted).toEqual({ reason: "nobody sends b", expires: "2999-01-01" });
    expect(accepted.result.notes).toEqual(["The acceptance of webhook-removed matches no change: remove it."]);
    const { stdout } = await backendKit(["routes", "diff", "old.yaml", "new.yaml", "--config", "accepted.yml"], {
      cwd,
    });
    expect(stdout).toContain("accepted: nobody sends b");
    const expired = await run("expired.yml");
    expect([expired.code, expired.result.notes[0]]).toEqual([1, expect.stringContaining("counted until 2020-01-01")]);
    const wrong = await run("wrong.yml");
    expect([wrong.code, wrong.result.verdict]).toEqual([2, "error"]);
    expect(wrong.stderr).toMatch(
      /^backend-kit: wrong\.yml:\d+:\d+: routes\.breaking\.\w+ names "request-enum-value-gone", which is no rule/,
    );
  });

  it.each([
    [["old.yaml"], "Name both versions: backend-kit routes diff BASE HEAD."],
    [["old.yaml", "none.yaml"], "There is no file none.yaml, and no commit that it would name"],
    [["old.yaml", "broken.yaml"], "broken.yaml:2:"],
    [["old.yaml", "list.json"], "list.json:1:1: this is no OpenAPI document"],
    [["old.yaml", "."], ". is a directory"],
    [["https://example.com/a.yaml", "old.yaml"], "is an address: allow its host"],
  ])("%j is one sentence and exit code 2", async (args, sentence) => {
    const cwd = directory({ ...FILES, "broken.yaml": "openapi: 3.1.0\npaths: [", "list.json": "[]" });
    const { code, stdout, stderr } = await backendKit(["routes", "diff", ...args], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("versions of git", () => {
  const git = (cwd: string, ...args: string[]) => execFileSync("git", args, { cwd, stdio: "pipe" });
  const commit = (cwd: string, files: Record<string, string>, message: string) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
    git(cwd, "add", "-A");
    git(cwd, "-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-qm", message);
  };

  const entry = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /things:
    get:
      parameters:
        - { name: q, in: query, schema: { $ref: "../schemas/q.yaml" } }
      responses:
        "200": { description: ok }
`;

  /** A branch `main`, from which `work` left before main went on. */
  function repository(): string {
    const cwd = directory({});
    git(cwd, "init", "-q", "-b", "main");
    commit(cwd, { "api/openapi.yaml": entry, "schemas/q.yaml": "enum: [a, b]\n" }, "one");
    git(cwd, "checkout", "-qb", "work");
    commit(cwd, { "schemas/q.yaml": "enum: [a]\n" }, "two");
    git(cwd, "checkout", "-q", "main");
    commit(cwd, { "schemas/q.yaml": "enum: [a, b, c]\n" }, "three");
    git(cwd, "checkout", "-q", "work");
    return cwd;
  }

  it("are read with all their files from the commit", async () => {
    const cwd = repository();
    const { result } = await diff(cwd, "main:api/openapi.yaml", "api/openapi.yaml");
    expect(result.base).toBe("main:api/openapi.yaml");
    expect(result.changes.map(({ text }) => text)).toEqual([
      'the value "b" is no longer possible',
      'the value "c" is no longer possible',
    ]);
    expect(result.changes[0]!.base).toMatchObject({ file: "main:schemas/q.yaml", line: 1 });
    expect(result.changes[0]!.head).toMatchObject({ file: "schemas/q.yaml", line: 1 });
  });

  it("may be named by the commit alone, by where the branch left, and from here", async () => {
    const cwd = repository();
    expect((await diff(cwd, "main", "api/openapi.yaml")).result.counts.breaking).toBe(2);
    expect((await diff(cwd, "main...", "api/openapi.yaml")).result.counts.breaking).toBe(1);
    expect((await diff(join(cwd, "api"), "main:./openapi.yaml", "openapi.yaml")).result.counts.breaking).toBe(2);
    expect((await diff(cwd, "main", "work:api/openapi.yaml")).result.counts.breaking).toBe(2);
  });

  it("that are not there are one sentence", async () => {
    const cwd = repository();
    for (const [args, sentence] of [
      [["main:none.yaml", "api/openapi.yaml"], "main:none.yaml cannot be read: there is no such file."],
      [["main", "work"], "is a commit: name the file in it"],
      [["main:../x.yaml", "api/openapi.yaml"], "leads out of the repository"],
    ] as const) {
      const { code, stderr } = await backendKit(["routes", "diff", ...args], { cwd });
      expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
      expect(stderr).toContain(sentence);
    }
  });

  it("say what may be the matter in a shallow clone, and with a file that was renamed", async () => {
    const cwd = repository();
    git(cwd, "mv", "api/openapi.yaml", "api/new name.yaml");
    commit(cwd, {}, "five");
    const renamed = await backendKit(["routes", "diff", "main", "api/new name.yaml"], { cwd });
    expect([renamed.code, renamed.stderr]).toEqual([
      2,
      "backend-kit: The spec main:api/new name.yaml cannot be read: there is no such file. If it had another name then, name it: main:FILE.\n",
    ]);
    expect((await diff(cwd, "main:api/openapi.yaml", "api/new name.yaml")).result.counts.breaking).toBe(2);
    const clone = directory({});
    git(clone, "clone", "-q", "--depth", "1", `file://${cwd}`, "shallow");
    const shallow = await backendKit(["routes", "diff", "HEAD~1:api/openapi.yaml", "api/new name.yaml"], {
      cwd: join(clone, "shallow"),
    });
    expect([shallow.code, shallow.stderr]).toEqual([2, expect.stringContaining("This clone is shallow")]);
  });

  it("have references that cannot leave the repository", async () => {
    const cwd = repository();
    commit(cwd, { "api/openapi.yaml": entry.replace("../schemas/q.yaml", "../../../etc/passwd") }, "four");
    const { result } = await diff(cwd, "HEAD:api/openapi.yaml", "HEAD:api/openapi.yaml");
    expect(result.notes.join()).toContain("lead nowhere");
  });
});
