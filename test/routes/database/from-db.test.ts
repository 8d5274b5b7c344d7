import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { connect } from "../../../src/routes/database/connect.ts";
import { SUPERUSER, server, startTheirServer, type TheirServer, WHY_SKIPPED } from "../../schema/engines/support.ts";
import { backendKit } from "../../support/command-line.ts";
import { SHOP } from "./shop.ts";

describe.skipIf(!server)(`routes spec --from-db on a server${WHY_SKIPPED}`, () => {
  let theirs: TheirServer;
  let directory: string;
  beforeAll(async () => {
    theirs = await startTheirServer();
    await theirs.sql(SHOP);
    directory = mkdtempSync(join(tmpdir(), "bk-spec-"));
  });
  afterAll(async () => {
    await theirs?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it("writes the spec of the database that a variable names, and never the password", async () => {
    const output = join(directory, "openapi.yaml");
    const url = theirs.url(SUPERUSER);
    const args = ["routes", "spec", "--from-db", "env:SHOP_DB", "--output", output, "--json"];
    const { code, stdout, stderr } = await backendKit(args, { env: { SHOP_DB: url } });
    expect([code, JSON.parse(stdout).status]).toEqual([0, "success"]);
    expect(Object.keys(parse(readFileSync(output, "utf8")).paths)).toContain("/users/{id}");
    expect(stdout + stderr + readFileSync(output, "utf8")).not.toContain("s3cret");
    expect(stderr).toContain("not read: the CHECK orders_check of public.orders");
  });

  it("generates types, validators and routes, which are what the spec gives", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "bk-crud-"));
    const env = { SHOP_DB: theirs.url(SUPERUSER) };
    const made = await backendKit(["routes", "generate", "--from-db", "env:SHOP_DB", "--hardening", "--json"], {
      cwd,
      env,
    });
    expect([made.code, JSON.parse(made.stdout).findings]).toEqual([0, []]);
    expect(readFileSync(join(cwd, "generated/validators.ts"), "utf8")).toContain("UserCreateSchema");
    await backendKit(["routes", "spec", "--from-db", "env:SHOP_DB", "--output", "openapi.yaml"], { cwd, env });
    const checked = await backendKit(["routes", "check", "--json"], { cwd });
    expect(JSON.parse(checked.stdout)).toMatchObject({ verdict: "pass", findings: [], coverage: { unread: 0 } });
    rmSync(cwd, { recursive: true, force: true });
  });

  it("shows no password when the server refuses", async () => {
    const wrong = theirs.url({ user: SUPERUSER.user, password: "wr0ng-Secret" });
    const { code, stdout, stderr } = await backendKit(["routes", "spec", "--from-db", wrong]);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^backend-kit: The database server at 127\.0\.0\.1:\d+ cannot be used: .*\n$/);
    expect(stderr).not.toContain("wr0ng");
  });

  it.each([
    ["empty", "The database has no table or view that could be read: name its schema with --db-schema."],
    ["no_such", "The database has no schema no_such."],
  ])("says so when there is nothing in the schema %s", async (schema, sentence) => {
    await theirs.sql("CREATE SCHEMA IF NOT EXISTS empty");
    const url = theirs.url(SUPERUSER);
    const args = ["routes", "spec", "--from-db", url, "--db-schema", "public", "--db-schema", schema];
    const { code, stderr } = await backendKit(schema === "empty" ? args.toSpliced(4, 2) : args);
    expect([code, stderr]).toEqual([2, `backend-kit: ${sentence}\n`]);
  });

  it("only reads, whatever options the URL has, and says one sentence when the catalog cannot be read", async () => {
    const url = theirs.url(SUPERUSER, { query: "?options=-c%20statement_timeout%3D1" });
    const reading = await connect(
      theirs.url(SUPERUSER, { query: "?options=-c%20default_transaction_read_only%3Doff" }),
    );
    await expect(reading.query("CREATE TABLE written (id int)")).rejects.toThrow("read-only transaction");
    await reading.end();
    const slow = await connect(url);
    await expect(slow.query("SELECT pg_sleep(5)")).rejects.toThrow(
      /^The catalog of the database could not be read: canceling statement due to statement timeout\.$/,
    );
    await slow.end();
  });
});

describe("routes spec --from-db", () => {
  it.each([
    ["env:", "Name the environment variable that holds the database's URL: env:NAME."],
    ["env:NOT_SET", "The database is to be taken from the environment variable NOT_SET, which is not set."],
    [
      "mysql://me:s3cret@h/db",
      "The database cannot be read: it should look like postgres://user:password@host:5432/database",
    ],
    ["postgres://me:s3cret@h:port/db", "The database cannot be read: it should look like postgres://"],
    ["postgres://me:s3cret%@h/db", "The database cannot be read: it should look like postgres://"],
  ])("refuses %s in one sentence", async (given, sentence) => {
    const { code, stdout, stderr } = await backendKit(["routes", "spec", "--from-db", given]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`backend-kit: ${sentence}`);
    expect(stderr).not.toContain("s3cret");
  });
});
