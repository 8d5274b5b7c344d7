import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { SchemaResult } from "../../src/schema/result.ts";
import { backendKit } from "../support/command-line.ts";
import { pair, Repository } from "../support/repository.ts";

const made: Repository[] = [];
const init = () => {
  const repository = Repository.init();
  made.push(repository);
  return repository;
};
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** The gate's JSON and exit code. */
async function check(repository: Repository, args: string[] = [], below = ".") {
  const cwd = join(repository.path, below);
  const { code, stdout, stderr } = await backendKit(["schema", "check", "--database", "pglite", "--json", ...args], {
    cwd,
  });
  const result = JSON.parse(stdout) as SchemaResult;
  return { code, stderr, result, findings: result.findings.map(({ rule, location }) => `${rule} ${location!.file}`) };
}

const BASE = {
  ...pair("db/my migrations", "001_users", "CREATE TABLE users (id int PRIMARY KEY, email text);", "DROP TABLE users;"),
  ...pair("db/my migrations", "002_wrong", "CREATE INDEX users_email ON users (email);", "SELECT 1;"),
};

describe("schema check", () => {
  it("judges what was added since the merge base, committed or not, and replays the rest", async () => {
    const repository = init();
    repository.commit(BASE);
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit(pair("db/my migrations", "003_a", "ALTER TABLE users ADD a int;", "ALTER TABLE users DROP a;"));
    // What the other branch does meanwhile is not this change's business.
    repository.git("checkout", "--quiet", "main");
    repository.commit(pair("db/my migrations", "003_b", "SELECT 1;", "SELECT 1;"));
    repository.git("checkout", "--quiet", "feature");
    repository.write({
      ...pair("db/my migrations", "004_new\n'line'", "CREATE INDEX users_a ON users (a);", ""),
    });
    repository.git("rm", "--quiet", "--cached", "db/my migrations/003_a.down.sql");
    mkdirSync(join(repository.path, "src"));

    const { code, stderr, result, findings } = await check(repository, [], "src");
    expect([code, stderr, findings]).toEqual([1, "", []]);
    expect(result.migrations.map(({ id, verdict, file }) => [id, verdict, file])).toEqual([
      ["003_a", "exact", "db/my migrations/003_a.up.sql"],
      ["004_new\n'line'", "differs", "db/my migrations/004_new\n'line'.up.sql"],
    ]);
    expect(result.coverage).toMatchObject({ found: 4, executed: 4, proved: 2 });
  });

  it("compares nothing with itself: a clone of one branch takes that for the remote's default", async () => {
    const repository = init();
    repository.commit({ ...BASE, "backend-kit.yml": "schema: { migrations: db/my migrations }" });
    const assumed = await backendKit(["schema", "check", "--json"], { cwd: repository.path });
    expect([assumed.code, assumed.stderr]).toEqual([
      2,
      "backend-kit: Nothing to compare: nobody named a base, main is HEAD itself, and nothing in db/my migrations is uncommitted. Name the branch that the change goes into with --base.\n",
    ]);
    repository.write(pair("db/my migrations", "003_new", "CREATE TABLE new_one ();", "DROP TABLE new_one;"));
    const uncommitted = await check(repository, []);
    expect([uncommitted.code, uncommitted.result.coverage.proved]).toEqual([0, 1]);
  });

  it("finds fault with edits of the history, without a database where nothing is to be run", async () => {
    const repository = init();
    const base = repository.commit({ ...BASE, "backend-kit.yml": "schema: { migrations: db/my migrations }" });
    repository.commit({ "src/app.ts": "" });
    const nothing = await check(repository, ["--base", base], "src");
    expect([nothing.code, nothing.findings]).toEqual([0, []]);
    expect(nothing.result).toMatchObject({ verdict: "pass", engine: null, coverage: { found: 2, executed: 0 } });
    expect(nothing.result.notes).toEqual([
      `Nothing to check: no migration was added or changed in db/my migrations since ${base.slice(0, 10)}.`,
    ]);

    repository.commit({
      "db/my migrations/001_users.up.sql": "CREATE TABLE users (id bigint PRIMARY KEY, email text);",
    });
    repository.git("rm", "--quiet", "-r", "db/my migrations/002_wrong.up.sql", "db/my migrations/002_wrong.down.sql");
    const edited = await check(repository, ["--base", base]);
    expect([edited.code, edited.result.engine]).toEqual([1, null]);
    expect(edited.findings.sort()).toEqual([
      "deleted-migration db/my migrations/002_wrong.up.sql",
      "edited-migration db/my migrations/001_users.up.sql",
    ]);
  });

  it("names the config file that declares something of a migration that is not there, in the change that does so", async () => {
    const repository = init();
    const declared = "schema: { irreversible: [{ migration: 009_no, reason: why }] }";
    const base = repository.commit({ ...BASE, "backend-kit.yaml": "version: 1" });
    repository.commit({ "backend-kit.yaml": declared });
    const wanted = ["unknown-declaration backend-kit.yaml"];
    expect((await check(repository, ["--base", base], "db")).findings).toEqual(wanted);
    const program = { "db/my migrations/003_x.up.go": "package m" };
    const head = repository.commit(program);
    expect((await check(repository, ["--base", base])).findings).toEqual(wanted);
    repository.commit({ "db/my migrations/004_x.up.go": "package m", "ci/other.yml": declared });
    expect((await check(repository, ["--base", head])).findings).toEqual([]);
    const named = await check(repository, ["--base", head, "--config", join(repository.path, "ci/other.yml")]);
    expect(named.findings).toEqual(["unknown-declaration ci/other.yml"]);
  });

  it("judges everything when the base has nothing that could be read, and says so", async () => {
    const repository = init();
    const base = repository.commit({ ...BASE, ...pair("db/my migrations", "2_twice", "SELECT 1;") });
    repository.git("rm", "--quiet", "db/my migrations/2_twice.up.sql");
    repository.write({ "db/my migrations/002_wrong.down.sql": "DROP INDEX users_email;" });
    const { code, result, findings } = await check(repository, ["--base", base]);
    expect([code, findings]).toEqual([0, ["unreadable-base db/my migrations"]]);
    expect(result.migrations.map(({ id }) => id)).toEqual(["001_users", "002_wrong"]);
  });

  it("is not green for a program that it cannot run", async () => {
    const repository = init();
    const goose = "-- +goose Up\nSELECT 1;\n-- +goose Down\nSELECT 1;\n";
    const base = repository.commit({ "m/1_a.sql": goose, "m/2_b.go": "package m" });
    repository.commit({ "m/3_c.go": "package m" });
    const { code, result } = await check(repository, ["--base", base]);
    expect([code, result.verdict, result.engine]).toEqual([3, "inconclusive", null]);
    expect(result.migrations).toMatchObject([{ id: "3_c", verdict: "not-provable", file: "m/3_c.go" }]);
    expect(result.coverage).toMatchObject({ found: 3, not_provable: 1 });
    expect(result.notes).toContain("Programs of the migration tool were not run: m/2_b.go.");
    const other = await check(repository, ["--base", base, "--only", "1*"]);
    expect([other.code, other.result.migrations]).toEqual([0, []]);
  });

  it("finds the directory by its files, the inner one of two", async () => {
    const repository = init();
    const base = repository.commit({
      "app/db/migration/V1__a.sql": "SELECT 1;",
      "app/db/migration/2024/V2__b.sql": "SELECT 1;",
      "fixtures/data.sql": "SELECT 1;",
    });
    const { code, result } = await check(repository, ["--base", base]);
    expect(code).toBe(0);
    expect(result.notes[0]).toContain("in app/db/migration since");
    expect(result.coverage.found).toBe(2);
  });

  it("says where a directory was named that is not there", async () => {
    const repository = init();
    const base = repository.commit({ ...BASE, "backend-kit.yml": "schema:\n  migrations: db/migration\n" });
    const { code, stderr } = await check(repository, ["--base", base]);
    expect([code, stderr]).toEqual([
      2,
      "backend-kit: backend-kit.yml:2:15: schema.migrations names db/migration, and there is no such directory.\n",
    ]);
  });

  it("takes of several directories the one of the service that it runs in", async () => {
    const repository = init();
    const base = repository.commit({
      ...pair("services/a/migrations", "001_x", "CREATE TABLE x (id int);", "DROP TABLE x;"),
      ...pair("services/b/migrations", "001_y", "CREATE TABLE y (id int);", "DROP TABLE y;"),
      "services/c/index.ts": "",
    });
    repository.commit(pair("services/b/migrations", "002_y", "ALTER TABLE y ADD z int;", "ALTER TABLE y DROP z;"));
    for (const below of [".", "services/c"]) {
      const { code, stderr } = await check(repository, ["--base", base], below);
      expect([code, stderr]).toEqual([2, expect.stringContaining("Several directories hold migrations")]);
    }
    const { code, result } = await check(repository, ["--base", base], "services/b");
    expect([code, result.migrations.map(({ id }) => id)]).toEqual([0, ["002_y"]]);
    const other = await check(repository, ["--base", base], "services/a");
    expect([other.code, other.result.coverage.found]).toEqual([0, 1]);
  });

  it("names the submodule that a directory lies in", async () => {
    const inner = init();
    inner.commit(pair("m", "1_a", "SELECT 1;"));
    const outer = init();
    outer.commit({});
    outer.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", inner.path, "lib");
    const { code, stderr } = await check(outer, ["--migrations", "lib/m"]);
    expect([code, stderr]).toEqual([
      2,
      "backend-kit: lib/m is in the submodule lib, which has a history of its own: run `schema check` there.\n",
    ]);
    const within = await check(outer, ["--base", "HEAD"], "lib");
    expect([within.code, within.result.coverage.found]).toEqual([0, 1]);
  });
});
