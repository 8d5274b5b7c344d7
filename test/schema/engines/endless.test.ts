import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, EngineCrash, SqlError, StatementTimeout } from "../../../src/schema/engines/engine.ts";
import type { Script } from "../../../src/schema/migrations/migration.ts";
import { runScript } from "../../../src/schema/proof/run-script.ts";
import { proveDirectory } from "../../../src/schema/prove-directory.ts";
import {
  ENGINES,
  inSession,
  SUPERUSER,
  startEngine,
  startTheirServer,
  type TheirServer,
  value,
  WHY_SKIPPED,
} from "./support.ts";

const ENDLESS: Record<string, string> = {
  "a sleep": "SELECT pg_sleep(1e6)",
  "a loop": "DO $$ BEGIN LOOP END LOOP; END $$",
  "a loop that catches what it can":
    "DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(0.01); EXCEPTION WHEN OTHERS OR query_canceled THEN NULL; END; END LOOP; END $$",
  "a series": "SELECT count(*) FROM generate_series(1, 1e15)",
  "a recursion": "WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT 1 FROM r) SELECT count(*) FROM r",
};

/** Bounded, in case nothing stops it. */
const BOMB = "SELECT length(string_agg(repeat('x', 1000000), '')) FROM generate_series(1, 1100)";

let theirs: TheirServer | undefined;
const directory = mkdtempSync(join(tmpdir(), "bk-endless-"));
const NAMES = ENGINES.filter((name) => name !== "local, a cluster for each database");

beforeAll(async () => {
  if (NAMES.some((name) => name.startsWith("url"))) theirs = await startTheirServer();
});
afterAll(async () => {
  await theirs?.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe.each(NAMES)(`%s${WHY_SKIPPED}`, (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name, theirs);
  });
  afterAll(() => engine?.close());

  // A process of PGlite's that is stopped takes a while to be replaced: one loop stands for all.
  const endless = Object.entries(ENDLESS).filter(([what]) => name !== "pglite" || what === "a loop");
  it.each(endless)("stops %s, and goes on with the next database", async (_, sql) => {
    const database = await engine.empty();
    const script = { file: "1.up.sql", sql: `SELECT 1;\n  ${sql};`, firstLine: 1, transaction: "wrapped" } as Script;
    const outcome = await runScript(database, script, 300);
    expect(outcome).toMatchObject({
      ok: false,
      lost: true,
      failure: { line: 2, column: 3, message: "stopped after 0.3 s: it did not end" },
    });
    await database.drop();
    const next = await engine.empty();
    expect(await inSession(next, (session) => value(session, "SELECT 1"))).toBe("1");
    await next.drop();
  });

  it("says of a session that was killed that it was", async () => {
    const database = await engine.empty();
    const session = await database.session();
    const running = session.query("DO $$ BEGIN LOOP END LOOP; END $$").catch((error: unknown) => error);
    await session.kill();
    expect(await running).toBeInstanceOf(StatementTimeout);
    await session.end();
    await database.drop();
  });

  // Somebody's server is not ours to fill.
  if (name.startsWith("url")) return;
  it("bears a memory bomb", async () => {
    const database = await engine.empty();
    const outcome = await inSession(database, (session) => session.query(BOMB)).catch((error: unknown) => error);
    expect(outcome instanceof SqlError || outcome instanceof EngineCrash, String(outcome)).toBe(true);
    await database.drop();
    const next = await engine.empty();
    expect(await inSession(next, (session) => value(session, "SELECT 1"))).toBe("1");
    await next.drop();
  });
});

it.each(NAMES.filter((name) => name !== "url of an ordinary role"))(
  "gives the verdict up-fails, with the place, on %s",
  async (name) => {
    const migrations = mkdtempSync(join(directory, "history-"));
    const write = (file: string, sql: string) => writeFileSync(join(migrations, file), sql);
    write("1_first.up.sql", "CREATE TABLE t (a int);");
    write("1_first.down.sql", "DROP TABLE t;");
    write("2_endless.up.sql", "ALTER TABLE t ADD COLUMN b int;\nDO $$ BEGIN LOOP END LOOP; END $$;");
    write("2_endless.down.sql", "ALTER TABLE t DROP COLUMN b;");
    const database = name.startsWith("url") ? theirs!.url(SUPERUSER) : name;
    const options = { root: migrations, migrations: ".", database, timeout: 1500, irreversible: [], losesData: [] };
    const { migrations: results, verdict } = await proveDirectory(options, { progress: () => {} });
    expect(verdict).toBe("fail");
    expect(results.map((result) => result.verdict)).toEqual(["exact", "up-fails"]);
    expect(results[1]!.reason).toContain("2_endless.up.sql:2:1: stopped after 1.5 s: it did not end");
  },
);
