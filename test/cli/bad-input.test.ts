import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backendKit, directoryOf } from "../support/command-line.ts";
import { Repository } from "../support/repository.ts";

const UP = "CREATE TABLE t (a int);";
let directory: string;

beforeAll(() => {
  directory = directoryOf({
    "empty/.keep": "",
    "other/README.md": "# no migrations",
    "other/schema.sql": "SELECT 1;",
    "orphan/2_b.down.sql": "DROP TABLE t;",
    "twice/1_a.up.sql": UP,
    "twice/01_b.up.sql": UP,
    "latin/1_a.up.sql": Buffer.from("SELECT 1;\nSELECT 'caf\xe9';", "latin1"),
    "several/1_a.up.sql": UP,
    "several/1_b.sql": "-- +goose Up\nSELECT 1;",
    "fine/1_a.up.sql": UP,
    "fine/1_a.down.sql": "DROP TABLE t;",
    file: "",
    "latin.sql": Buffer.from([0xff]),
  });
  mkdirSync(join(directory, "big"));
  writeFileSync(join(directory, "big/1_a.up.sql"), Buffer.alloc(50 * 1024 * 1024, 0x20));
  symlinkSync("loop", join(directory, "loop"));
});
afterAll(() => rmSync(directory, { recursive: true }));

const prove = (...args: string[]) => backendKit(["schema", "prove", ...args], { cwd: directory });

describe("bad input is one sentence, exit code 2 and no stack", () => {
  it.each([
    [[""], "An argument is empty. Name the directory that holds the migrations: backend-kit schema prove DIR."],
    [["none"], "There is no directory none."],
    [["a\nb\u001b[31m"], "There is no directory a↵b\\u001b[31m."],
    [["fine", "--cache", "file"], "file is a file; name a directory for --cache."],
    [["fine", "--cache", "new", "--no-cache"], "--cache and --no-cache exclude each other."],
    [["file"], "file is a file; name the directory that holds the migrations."],
    [["loop"], "loop cannot be read (ELOOP)."],
    [["empty"], "No migrations found in empty: the directory is empty."],
    [["other"], "No migrations found in other. Known are: golang-migrate"],
    [["orphan"], "No migrations found in orphan. orphan/2_b.down.sql: This is a rollback, and there is no migration"],
    [["twice"], "Two migrations have version 1: twice/01_b.up.sql and twice/1_a.up.sql. Give one of them another."],
    [["latin"], "latin/1_a.up.sql:2: not UTF-8; save the file as UTF-8."],
    [["big"], "big/1_a.up.sql has 50 MiB; 32 MiB is the most for a migration"],
    [["several"], "several could be of several tools: golang-migrate"],
    [["fine", "--layout", "flyway"], "No migrations found in fine: Flyway has files named"],
    [["fine", "--only", "9*"], 'No migration in fine matches --only "9*".'],
    [["fine", "--seed", "none.sql"], "There is no seed file none.sql."],
    [["fine", "--seed", "latin.sql"], "The seed file latin.sql is not UTF-8"],
    [["fine", "--seed", "empty"], "The seed file empty cannot be read (EISDIR)."],
    [["fine", "--database", "mysql://me:s3cret@db/app"], "The database is none of auto, pglite"],
    [["fine", "--database", "postgres://me:s3cret@db:x/app"], "The database URL cannot be read"],
  ])("%j", async (args, sentence) => {
    const { code, stdout, stderr } = await prove(...args);
    expect(stderr.startsWith(`backend-kit: ${sentence}`) ? "" : stderr).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("s3cret");
    expect([code, stdout]).toEqual([2, ""]);
  });
});

it("a server that cannot be reached is exit code 3, and its password is nowhere", async () => {
  const { code, stdout, stderr } = await prove("fine", "--database", "postgres://user:s3cret@127.0.0.1:1/db", "--json");
  expect(code).toBe(3);
  expect(stderr).toBe(
    "backend-kit: The database server at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1.\n",
  );
  expect(JSON.parse(stdout)).toMatchObject({ verdict: "error", engine: null, migrations: [] });
  expect(stdout + stderr).not.toContain("s3cret");
});

// Root may read everything; then the process runs as somebody else, who can read the project.
const isRoot = process.getuid?.() === 0;
it.skipIf(process.platform === "win32")("a directory or a file that may not be read", async () => {
  const locked = directoryOf({ "dir/1_a.up.sql": UP, "some/1_a.up.sql": UP });
  chmodSync(locked, 0o755);
  chmodSync(join(locked, "dir"), 0o000);
  chmodSync(join(locked, "some/1_a.up.sql"), 0o000);
  const as = isRoot ? { uid: 65534 } : {};
  const options = { cwd: locked, env: { XDG_CACHE_HOME: locked }, ...as };
  const [whole, one] = await Promise.all(["dir", "some"].map((name) => backendKit(["schema", "prove", name], options)));
  chmodSync(join(locked, "dir"), 0o755);
  rmSync(locked, { recursive: true });
  expect(whole).toEqual({ code: 2, stdout: "", stderr: "backend-kit: dir cannot be read (EACCES).\n" });
  expect(one).toEqual({ code: 2, stdout: "", stderr: "backend-kit: some/1_a.up.sql cannot be read (EACCES).\n" });
});

describe("schema check", () => {
  it("outside of a repository, without git, with a base or a directory that is not there", async () => {
    const repository = Repository.init();
    repository.commit({ "db/1_a.up.sql": UP });
    const shallow = repository.shallowClone("main");
    const check = (cwd: string, args: string[] = [], env = {}) =>
      backendKit(["schema", "check", ...args], { cwd, env });
    const runs = {
      outside: await check(directory),
      "no git": await check(repository.path, [], { PATH: "/nonexistent" }),
      base: await check(shallow.path, ["--base", "release/1.0"]),
      directory: await check(repository.path, ["--migrations", "nowhere"]),
      elsewhere: await check(repository.path, ["--migrations", "/etc"]),
    };
    repository.remove();
    shallow.remove();
    const sentences = Object.fromEntries(Object.entries(runs).map(([name, { stderr }]) => [name, stderr.trimEnd()]));
    expect(sentences).toEqual({
      outside: `backend-kit: ${directory} is not in a git repository; \`schema prove\` works without one.`,
      "no git": "backend-kit: git is not installed, or not on PATH: what has changed cannot be told without it.",
      base: 'backend-kit: There is no commit "release/1.0" in this clone: fetch it, or name another with --base.',
      directory: "backend-kit: There is no directory nowhere.",
      elsewhere: `backend-kit: /etc is not in the repository ${repository.path}; \`schema prove\` works on any directory.`,
    });
    expect(Object.values(runs).map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  });

  it("finds no migrations, or several directories of them", async () => {
    const repository = Repository.init();
    repository.commit({ "README.md": "#" });
    const none = await backendKit(["schema", "check"], { cwd: repository.path });
    repository.commit({ "a/1_x.up.sql": UP, "b/c/V1__x.sql": UP });
    const several = await backendKit(["schema", "check"], { cwd: repository.path });
    repository.remove();
    expect(none.stderr).toMatch(/^backend-kit: No migrations found in this repository: name their directory with/);
    expect(several.stderr).toMatch(/^backend-kit: Several directories hold migrations: a, b\/c\. Name one with/);
    expect([none.code, several.code]).toEqual([2, 2]);
  });
});

/** A file system of a MiB that is full; undefined where we may not mount one. */
function fullDisk(): { path: string; remove: () => void } | undefined {
  const path = directoryOf({});
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", path], { stdio: "pipe" });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  try {
    writeFileSync(join(path, "fill"), Buffer.alloc(2 * 1024 * 1024));
  } catch {}
  const remove = () => {
    execFileSync("umount", [path]);
    rmSync(path, { recursive: true });
  };
  return { path, remove };
}

const disk = process.platform === "linux" && isRoot ? fullDisk() : undefined;
afterAll(() => disk?.remove());

it("a disk that is full leaves the verdict on standard output and no half a file", async ({ skip }) => {
  if (disk === undefined) return skip("no file system of its own can be mounted here: that takes root on Linux");
  const report = join(disk.path, "report.md");
  const before = readdirSync(disk.path);
  const args = ["--database", "pglite", "--json", "--markdown", report, "--cache", join(disk.path, "cache")];
  const { code, stdout, stderr } = await prove("fine", ...args);
  expect(stderr).toBe(`backend-kit: ${report} could not be written: the disk is full.\n`);
  expect(JSON.parse(stdout).verdict).toBe("pass");
  expect(code).toBe(3);
  expect(existsSync(report)).toBe(false);
  expect(readdirSync(disk.path).filter((name) => name !== "cache")).toEqual(before);
});
