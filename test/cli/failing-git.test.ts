import { execFile, execFileSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backendKit, directoryOf } from "../support/command-line.ts";

/** A git whose process for objects is gone after one answer, as where a partial clone cannot be filled up. */
const FAILING = `#!/bin/sh
case "$*" in *cat-file*--batch*--follow-symlinks*) head -n 1 | PATH="$REAL_PATH" git "$@"; exit 128;; esac
PATH="$REAL_PATH" exec git "$@"
`;

let repository: string;
let programs: string;
beforeAll(() => {
  programs = directoryOf({ git: FAILING });
  chmodSync(join(programs, "git"), 0o755);
  repository = directoryOf({
    "openapi.yaml": 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths: { /pets: { $ref: ./pets.yaml } }\n',
    "pets.yaml": "get: { responses: { '200': { $ref: ./ok.yaml } } }\n",
    "ok.yaml": "description: ok\n",
    "app.js": "",
  });
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, stdio: "pipe" });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-qm", "one");
  writeFileSync(join(repository, "pets.yaml"), "{}\n");
});
afterAll(() => {
  for (const directory of [repository, programs]) rmSync(directory, { recursive: true, force: true });
});

const run = (...args: string[]) => {
  const { PATH = "" } = process.env;
  return backendKit(args, { cwd: repository, env: { PATH: `${programs}:${PATH}`, REAL_PATH: PATH } });
};

describe("a git that fails in between", () => {
  it.each([
    ["routes diff", ["routes", "diff", "HEAD:openapi.yaml", "openapi.yaml"]],
    ["routes check", ["routes", "check", "--base", "HEAD", "--spec", "openapi.yaml"]],
  ])("is no pass of %s, as if there had been nothing in the files that it did not give", async (_, args) => {
    expect(await run(...args)).toMatchObject({
      code: 3,
      stderr: "backend-kit: git ended before it had answered.\n",
    });
  });
});

describe("a partial clone whose remote is not there", () => {
  it("is one sentence with what git says, and no pass", async () => {
    const around = directoryOf({});
    const [origin, clone] = [join(around, "origin"), join(around, "clone")];
    const git = (cwd: string, ...args: string[]) =>
      execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd, stdio: "pipe" });
    git(around, "init", "-q", origin);
    git(origin, "config", "uploadpack.allowFilter", "true");
    for (const text of ["one", "two"]) {
      writeFileSync(
        join(origin, "openapi.yaml"),
        `openapi: 3.1.0\ninfo: { title: ${text}, version: "1" }\npaths: {}\n`,
      );
      writeFileSync(join(origin, "1_a.up.sql"), `-- ${text}\nCREATE TABLE a (b int);\n`);
      writeFileSync(join(origin, "1_a.down.sql"), "DROP TABLE a;\n");
      git(origin, "add", "-A");
      git(origin, "commit", "-qm", text);
    }
    git(around, "clone", "-q", "--filter=blob:none", pathToFileURL(origin).href, clone);
    rmSync(origin, { recursive: true });
    for (const args of [
      ["routes", "check", "--base", "HEAD~1", "--spec", "openapi.yaml"],
      ["schema", "check", "--base", "HEAD~1", "--migrations", "."],
    ]) {
      const { code, stderr } = await backendKit(args, { cwd: clone });
      expect([code, stderr]).toEqual([
        3,
        expect.stringMatching(/^backend-kit: git .*could not fetch \w+ from promisor/),
      ]);
      expect(stderr).not.toContain("mistake of ours");
    }
    rmSync(around, { recursive: true });
  });
});

describe("a command that is never done", () => {
  it("is no pass where nothing is left to wait for", async () => {
    const main = pathToFileURL(join(import.meta.dirname, "../../src/cli/main.ts")).href;
    const script = `import { GROUPS, main } from ${JSON.stringify(main)};
      GROUPS.push({ name: "x", commands: [{ name: "y", flags: [], run: () => new Promise(() => {}) }] });
      main(["x", "y"]);`;
    const code = await new Promise((done) => {
      const child = execFile(process.execPath, ["--input-type=module", "-e", script], () => done(child.exitCode));
    });
    expect(code).toBe(3);
  });
});
