import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, type Engine, SqlError } from "../../../src/schema/engines/engine.ts";
import { startPGlite } from "../../../src/schema/engines/pglite.ts";
import type { Migration } from "../../../src/schema/migrations/migration.ts";
import { baseCache } from "../../../src/schema/proof/base-cache.ts";
import {
  ENGINES,
  inSession,
  startEngine,
  startTheirServer,
  statement,
  type TheirServer,
  value,
  WHY_SKIPPED,
} from "./support.ts";

let theirs: TheirServer | undefined;
const directory = mkdtempSync(join(tmpdir(), "bk-engines-"));

beforeAll(async () => {
  if (ENGINES.some((name) => name.startsWith("url"))) theirs = await startTheirServer();
});
afterAll(async () => {
  await theirs?.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe.each(ENGINES)(`%s${WHY_SKIPPED}`, (name) => {
  let engine: Engine;
  let database: Database;

  beforeAll(async () => {
    engine = await startEngine(name, theirs);
    database = await engine.empty();
  });
  afterAll(() => engine?.close());

  it("has engines beside it that share no roles with it, where it can", async () => {
    const other = await engine.apart?.();
    if (other === undefined) return expect(name).not.toMatch(/^local/);
    const [here, there] = [await engine.empty(), await other.empty()];
    await inSession(here, (session) => session.query("CREATE ROLE only_here"));
    const roles = async (database: Database) =>
      value(await database.admin(), "SELECT count(*) FROM pg_roles WHERE rolname = 'only_here'");
    const counts = [await roles(here), await roles(there)];
    await inSession(here, (session) => session.query("DROP ROLE only_here"));
    for (const each of [here, there]) await each.drop();
    if (other !== engine) await other.close();
    // In a cluster of its own nothing is shared in the first place.
    expect(counts).toEqual(["1", "0"]);
  });

  it("knows its version", () => {
    expect(engine.version).toMatch(/^\d+\.\d+$/);
    expect(Math.floor(engine.versionNumber / 10_000)).toBe(Number.parseInt(engine.version, 10));
  });

  it("gives each session a fresh state", async () => {
    await inSession(database, async (session) => {
      await session.query("CREATE TABLE kept (id int); CREATE SCHEMA other");
      await session.query("SET search_path = other; SET timezone = 'Asia/Tokyo'; SET statement_timeout = '1h'");
      await session.query("CREATE TEMPORARY TABLE leak (id int)");
      await session.query("PREPARE leak AS SELECT 1; DECLARE leak CURSOR WITH HOLD FOR SELECT 1; LISTEN leak");
      await session.query("SELECT pg_advisory_lock(42)");
      await session.query("SET default_transaction_read_only = on");
    });
    await inSession(database, async (session) => {
      expect(await value(session, "SELECT current_setting('search_path')")).toMatch(/^("\$user", )?public$/);
      expect(await value(session, "SELECT current_setting('statement_timeout')")).toBe("0");
      expect(await value(session, "SELECT current_setting('timezone')")).not.toBe("Asia/Tokyo");
      expect(await value(session, "SELECT current_setting('default_transaction_read_only')")).toBe("off");
      expect(await value(session, "SELECT to_regclass('leak')")).toBeNull();
      expect(await value(session, "SELECT count(*) FROM pg_prepared_statements")).toBe("0");
      expect(await value(session, "SELECT count(*) FROM pg_cursors")).toBe("0");
      expect(await value(session, "SELECT count(*) FROM pg_listening_channels()")).toBe("0");
      expect(await value(session, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")).toBe("0");
      expect(await value(session, "SELECT to_regclass('kept')")).toBe("kept");
    });
  });

  it("meets no lock of the session before it, which may be on its way out", async () => {
    let held = 0;
    for (let run = 0; run < (name.startsWith("local") ? 100 : 5); run++) {
      await inSession(database, (session) =>
        session.query("SELECT pg_advisory_lock(42); CREATE TEMP TABLE passing ()"),
      );
      held += await inSession(database, async (session) =>
        Number(await value(session, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")),
      );
    }
    expect(held).toBe(0);
  });

  it("rolls back what a session leaves open", async () => {
    await inSession(database, (session) => session.query("BEGIN; CREATE TABLE unfinished (id int)"));
    await inSession(database, async (session) =>
      expect(await value(session, "SELECT to_regclass('unfinished')")).toBeNull(),
    );
    await inSession(database, (session) => session.query("BEGIN; SELECT 1/0").catch(() => {}));
    await inSession(database, async (session) => expect(await value(session, "SELECT 1")).toBe("1"));
  });

  it("forgets a role that a session took on", async () => {
    const user = await inSession(database, (session) => value(session, "SELECT current_user"));
    await inSession(database, async (session) => {
      await session.query("CREATE ROLE engine_test_guest; GRANT engine_test_guest TO CURRENT_USER").catch(() => {});
      await session.query("SET ROLE engine_test_guest").catch(() => {});
    });
    await inSession(database, async (session) => {
      expect(await value(session, "SELECT current_user")).toBe(user);
      await session.query("DROP ROLE IF EXISTS engine_test_guest").catch(() => {});
    });
  });

  it("starts sessions with what the migrations set for the database or the role", async () => {
    const settled = await engine.empty();
    await inSession(settled, async (session) => {
      await session.query(
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = a, public', current_database()); END $$`,
      );
      await session
        .query(
          `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET local_preload_libraries = ''nothing''', current_database()); END $$`,
        )
        .catch(() => {});
      await session.query("ALTER ROLE CURRENT_USER SET datestyle = 'German'").catch(() => {});
    });
    const shown = await inSession(settled, (session) => value(session, "SELECT current_setting('search_path')")).catch(
      (error: Error) => error.message,
    );
    if (name === "pglite") expect(shown).toBe("a, public");
    // A server refuses a connection that is to load what it does not have: nothing worse than that.
    else expect(shown).toMatch(/^a, public$|nothing/);
    await settled.drop();
  });

  it("says what the server says, with its fields", async () => {
    await inSession(database, async (session) => {
      const error = await session.query("SELECT *\nFROM nowhere").catch((e: unknown) => e);
      expect(error).toBeInstanceOf(SqlError);
      expect(error).toMatchObject({ code: "42P01", position: 15, message: 'relation "nowhere" does not exist' });
      await session.query("CREATE TABLE told (a int CONSTRAINT positive CHECK (a > 0))");
      const violated = await session.query("INSERT INTO told VALUES (-1)").catch((e: unknown) => e);
      expect(violated).toMatchObject({ code: "23514", table: "told", constraint: "positive", schema: "public" });
      expect(await value(session, "SELECT 1; SELECT 'b' || chr(8364)")).toBe("b€");
    });
  });

  it("copies data that a statement brings along, and does not wait for data that is not there", async () => {
    await inSession(database, async (session) => {
      await session.query("CREATE TABLE copied (a int, b text)");
      await session.run(statement("COPY copied FROM STDIN", "1\tone\n2\t\\N\n"));
      expect(await value(session, "SELECT count(*) FROM copied")).toBe("2");
    });
    const alone = await engine.empty();
    await inSession(alone, async (session) => {
      await session.query("CREATE TABLE copied (a int)");
      await session
        .run(statement("COPY copied FROM STDIN"))
        .catch((error: Error) => expect(error.message).not.toMatch(/object Object/));
      await session.run(statement("COPY (SELECT 1) TO STDOUT")).catch(() => {});
    }).catch(() => {});
    await alone.drop();
  });

  it("forks without changing the snapshot, and keeps databases apart", async () => {
    const first = await engine.empty();
    await inSession(first, (session) => session.query("CREATE TABLE base (id int); INSERT INTO base VALUES (1)"));
    const snapshot = await first.freeze();
    const [one, two] = [await engine.fork(snapshot), await engine.fork(snapshot)];
    await inSession(one, (session) => session.query("INSERT INTO base VALUES (2); CREATE TABLE mine (id int)"));
    expect(await inSession(two, (session) => value(session, "SELECT count(*) FROM base"))).toBe("1");
    expect(await inSession(two, (session) => value(session, "SELECT to_regclass('mine')"))).toBeNull();
    await one.drop();
    const three = await engine.fork(snapshot);
    expect(await inSession(three, (session) => value(session, "SELECT count(*) FROM base"))).toBe("1");
    const frozenAgain = await three.freeze();
    await snapshot.discard();
    const four = await engine.fork(frozenAgain);
    expect(await inSession(four, (session) => value(session, "SELECT count(*) FROM base"))).toBe("1");
    for (const each of [two, four]) await each.drop();
    await frozenAgain.discard();
    const fresh = await engine.empty();
    expect(await inSession(fresh, (session) => value(session, "SELECT to_regclass('base')"))).toBeNull();
    await fresh.drop();
  });

  it("forks what has no schema public any more", async () => {
    const first = await engine.empty();
    await inSession(first, (session) => session.query("DROP SCHEMA public CASCADE; CREATE SCHEMA app"));
    const snapshot = await first.freeze();
    const fork = await engine.fork(snapshot);
    expect(
      await inSession(fork, (session) =>
        value(session, "SELECT count(*) FROM pg_namespace WHERE nspname IN ('public', 'app')"),
      ),
    ).toBe("1");
    await fork.drop();
    await snapshot.discard();
  });

  it("reads and fills what migrations own, past row security", async () => {
    await inSession(database, (session) =>
      session.query(`CREATE TABLE guarded (id int GENERATED ALWAYS AS IDENTITY, a int);
        ALTER TABLE guarded ENABLE ROW LEVEL SECURITY; ALTER TABLE guarded FORCE ROW LEVEL SECURITY`),
    );
    const admin = await database.admin();
    const bypasses = await value(admin, "SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = current_user");
    // The ordinary role of a URL does everything itself: what it may not, it may not.
    expect(bypasses).toBe(name === "url of an ordinary role" ? "f" : "t");
    if (bypasses === "t") {
      await admin.query("INSERT INTO public.guarded (a) VALUES (1); SELECT setval('public.guarded_id_seq', 20)");
      expect(await value(admin, "SELECT count(*) FROM public.guarded")).toBe("1");
    }
  });

  it("saves a snapshot and loads it; takes no damaged one", async () => {
    if (!engine.load) return;
    if (name === "local") for (let count = 0; count < 4; count++) await (await engine.empty()).drop();
    const first = await engine.empty();
    await inSession(first, (session) => session.query("CREATE TABLE saved AS SELECT generate_series(1, 1000) AS id"));
    const snapshot = await first.freeze();
    const entry = join(directory, name.replaceAll(/\W/g, "-"));
    await snapshot.save!(entry);
    await snapshot.discard();
    const damages: Record<string, (file: string, path: string) => void> = {
      "is cut short": (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
      "is empty": (file) => truncateSync(file, 0),
      "is something else": (file) => writeFileSync(file, "nonsense"),
      "is gone": (_, path) => rmSync(path, { recursive: true }),
    };
    for (const [damage, doIt] of Object.entries(damages)) {
      const damaged = `${entry}-damaged`;
      // With its owner, whom a server insists on.
      execFileSync("cp", ["-a", entry, damaged]);
      const files = readdirSync(damaged, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
      const largest = files
        .map((each) => join(each.parentPath, each.name))
        .sort((a, b) => statSync(b).size - statSync(a).size)[0]!;
      doIt(largest, damaged);
      await expect(engine.load(damaged), `a file that ${damage}`).rejects.toThrow();
      rmSync(damaged, { recursive: true, force: true });
    }
    // In another run, where what was in the saved one, whatever it was called, is in nobody's way.
    const later = await startEngine(name, theirs);
    try {
      const loaded = await later.load!(entry);
      for (let count = 0; count < (name === "local" ? 8 : 1); count++) {
        const fork = await later.fork(loaded);
        expect(await inSession(fork, (session) => value(session, "SELECT sum(id) FROM saved"))).toBe("500500");
        await fork.drop();
      }
      await loaded.discard();
    } finally {
      await later.close();
    }
  });

  it("is closed twice without harm", async () => {
    await engine.close();
    await engine.close();
  });
});

describe("the cache of replayed histories", () => {
  const script = (sql: string) =>
    ({ file: "f.sql", sql, firstLine: 1, transaction: "wrapped" }) as unknown as Migration["up"];
  const history = (change = "") =>
    Array.from(
      { length: 25 },
      (_, i) => ({ id: String(i), up: script(`SELECT ${i}${i === 20 ? change : ""}`) }) as Migration,
    );
  const snapshot = { save: async (to: string) => writeFileSync(to, "") };
  const engineOf = (kind: string, version: string, load = async () => snapshot) =>
    ({ kind, version, load }) as unknown as Engine;

  async function keyOf(engine: Engine, order = history(), roles: string[] = []): Promise<string> {
    const where = mkdtempSync(join(directory, "keys-"));
    await baseCache(engine, where)!.store(snapshot as never, order, roles);
    return readdirSync(where).join();
  }

  it("has another key for another engine, version, content or role", async () => {
    const keys = [
      await keyOf(engineOf("local", "15.1")),
      await keyOf(engineOf("local", "15.2")),
      await keyOf(engineOf("pglite", "15.1")),
      await keyOf(engineOf("local", "15.1"), history(" -- changed")),
      await keyOf(engineOf("local", "15.1"), history().slice(0, 24)),
      await keyOf(engineOf("local", "15.1"), history(), ["app"]),
    ];
    expect(keys.every((key) => key.startsWith("base-"))).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    expect(await keyOf(engineOf("local", "15.1"))).toBe(keys[0]);
  });

  it("throws a damaged entry away and says there is none", async () => {
    const where = mkdtempSync(join(directory, "damaged-"));
    const failing = engineOf("local", "15.1", async () => {
      throw new Error("damaged");
    });
    const cache = baseCache(failing, where)!;
    await cache.store(snapshot as never, history(), []);
    expect(readdirSync(where)).toHaveLength(1);
    expect(await cache.load(history(), [])).toBeUndefined();
    expect(readdirSync(where)).toHaveLength(0);
  });

  it("finds the longest part of a history that it has", async () => {
    const where = mkdtempSync(join(directory, "prefix-"));
    const cache = baseCache(engineOf("local", "15.1"), where)!;
    await cache.store(snapshot as never, history().slice(0, 20), []);
    expect(await cache.load(history(), [])).toMatchObject({ count: 20 });
    expect(await cache.load(history().slice(0, 19), [])).toBeUndefined();
  });

  it("does without an empty PGlite database that is damaged", async () => {
    const where = mkdtempSync(join(directory, "empty-"));
    const first = await startPGlite(where);
    await first.close();
    const kept = readdirSync(where, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    for (const each of kept) truncateSync(join(each.parentPath, each.name), 1000);
    expect(kept.length).toBeGreaterThan(0);
    const second = await startPGlite(where);
    const database = await second.empty();
    expect(await inSession(database, (session) => value(session, "SELECT 1"))).toBe("1");
    await second.close();
    expect(existsSync(where)).toBe(true);
  });
});
