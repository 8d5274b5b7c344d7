import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EnvironmentError, UsageError } from "../../../src/report/errors.ts";
import { UrlEngine } from "../../../src/schema/engines/url.ts";
import { proveDirectory } from "../../../src/schema/prove-directory.ts";
import {
  freePort,
  inSession,
  ORDINARY,
  POWERLESS,
  SUPERUSER,
  server,
  startTheirServer,
  type TheirServer,
  value,
  WHY_SKIPPED,
} from "./support.ts";

const CLI = join(import.meta.dirname, "../../../src/cli.ts");
const directory = mkdtempSync(join(tmpdir(), "bk-url-"));

function history(name: string, files: Record<string, string>): string {
  const path = join(directory, name);
  mkdirSync(path, { recursive: true });
  for (const [file, sql] of Object.entries(files)) writeFileSync(join(path, file), sql);
  return path;
}

const prove = (database: string, migrations: string) =>
  proveDirectory(
    { root: migrations, migrations: ".", database, timeout: 20_000, irreversible: [], losesData: [] },
    { progress: () => {} },
  );

const SIMPLE = {
  "1_t.up.sql": "CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t VALUES (1, 'x');",
  "1_t.down.sql": "DROP TABLE t;",
  "2_u.up.sql": "ALTER TABLE t ADD COLUMN b int NOT NULL DEFAULT 1; CREATE INDEX ON t (b);",
  "2_u.down.sql": "ALTER TABLE t DROP COLUMN b;",
};

const start = (url: string) =>
  UrlEngine.start(url).then(
    async (engine) => {
      await engine.close();
      return undefined;
    },
    (error: Error) => error,
  );

describe("a URL that is none", () => {
  it.each([
    ["mysql://u:hunter2secret@h/db", /must begin with postgres:\/\//],
    ["postgres://u:hunter2secret#@h/db", /cannot be read/],
    ["postgres://u:hunter2secret%zz@h/db", /cannot be read/],
    ["postgres://u:hunter2secret@h:99999/db", /cannot be read/],
    ["postgres://u:hunter2secret@h/db?sslmode=strange", /sslmode=strange/],
    ["postgres://u:hunter2secret@h/db?sslmode=verify-full&sslrootcert=/nowhere.crt", /sslrootcert/],
  ])("is refused in a sentence: %s", async (url, message) => {
    const error = await start(url);
    expect(error).toBeInstanceOf(UsageError);
    expect(error!.message).toMatch(message);
    expect(error!.message).not.toContain("hunter2secret");
  });
});

describe("a server that is none", () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((each) => void each.close()));
  async function listen(answer: (first: Buffer) => Buffer | undefined): Promise<number> {
    const listener = createServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", (data) => {
        const bytes = answer(data);
        if (bytes) socket.write(bytes);
        else socket.destroy();
      });
    });
    servers.push(listener);
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    return (listener.address() as { port: number }).port;
  }

  it.each([
    ["nobody listens", async () => `127.0.0.1:${await freePort()}`, /ECONNREFUSED/],
    ["the host has no address", async () => "no-such-host.invalid:5432", /ENOTFOUND|EAI_AGAIN/],
    ["it hangs up", async () => `127.0.0.1:${await listen(() => undefined)}`, /cannot be used/],
    [
      "it speaks something else",
      async () => `127.0.0.1:${await listen(() => Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"))}`,
      /cannot be used/,
    ],
  ])("is named when %s", async (_, host, message) => {
    const error = await start(`postgres://u:hunter2secret@${await host()}/db`);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error!.message).toMatch(message);
    expect(error!.message).not.toContain("hunter2secret");
  });

  it("is told from an old one", async () => {
    // As much of the protocol as it takes: no TLS, authentication passed, ready, and one answer.
    const message = (type: string, body: Buffer) => {
      const head = Buffer.alloc(5);
      head.write(type, 0, "latin1");
      head.writeInt32BE(body.length + 4, 1);
      return Buffer.concat([head, body]);
    };
    const text = (value: string) => {
      const length = Buffer.alloc(4);
      length.writeInt32BE(value.length);
      return Buffer.concat([length, Buffer.from(value)]);
    };
    const ready = message("Z", Buffer.from("I"));
    const port = await listen((first) => {
      if (first.length === 8) return Buffer.from("N");
      if (first[0] !== 0x51) return Buffer.concat([message("R", Buffer.alloc(4)), ready]);
      const columns = Array.from({ length: 4 }, () =>
        Buffer.concat([
          Buffer.from("c\0"),
          Buffer.alloc(6),
          Buffer.from([0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
        ]),
      );
      const row = ["13.9", "130009", "t", "t"].map(text);
      return Buffer.concat([
        message("T", Buffer.concat([Buffer.from([0, 4]), ...columns])),
        message("D", Buffer.concat([Buffer.from([0, 4]), ...row])),
        message("C", Buffer.from("SELECT 1\0")),
        ready,
      ]);
    });
    const error = await start(`postgres://u:p@127.0.0.1:${port}/db`);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error!.message).toMatch(/PostgreSQL 13\.9; 14 or newer is needed/);
  });
});

describe.skipIf(!server)(`somebody's server${WHY_SKIPPED}`, () => {
  let theirs: TheirServer;
  let before: Awaited<ReturnType<TheirServer["inventory"]>>;

  beforeAll(async () => {
    theirs = await startTheirServer();
    before = await theirs.inventory();
  });
  afterAll(async () => {
    await theirs?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it.each([
    ["over the network", () => theirs.url(SUPERUSER)],
    ["with TLS where there is some", () => theirs.url(SUPERUSER, { query: "?sslmode=prefer" })],
    ["without TLS", () => theirs.url(SUPERUSER, { query: "?sslmode=disable" })],
    [
      "over a socket",
      () => theirs.url(SUPERUSER, { host: "localhost", query: `?host=${encodeURIComponent(theirs.directory)}` }),
    ],
    ["as an ordinary role", () => theirs.url(ORDINARY)],
    ["in another database", () => theirs.url(ORDINARY, { database: "theirs" })],
  ])("is used %s and left as it was", async (_, url) => {
    const result = await prove(url(), history("simple", SIMPLE));
    expect(result.migrations.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(["1_t exact", "2_u exact"]);
    expect(result.engine?.kind).toBe("url");
    expect(await theirs.inventory()).toEqual(before);
    expect(
      await theirs.sql(
        "SELECT count(*) FROM pg_stat_activity WHERE datname LIKE 'backend_kit%' OR usename LIKE 'backend_kit%'",
      ),
    ).toEqual([["0"]]);
  });

  it.each([
    [
      "the password is wrong",
      () => theirs.url({ ...SUPERUSER, password: "wr0ng p@ss/word" }),
      /password authentication failed for user "boss"/,
    ],
    ["there is no password", () => theirs.url(SUPERUSER).replace(/:[^:@]*@/, "@"), /wants a password/],
    [
      "there is no such role",
      () => theirs.url({ ...SUPERUSER, user: "stranger" }),
      /authentication failed for user "stranger"/,
    ],
    [
      "there is no such database",
      () => theirs.url(SUPERUSER, { database: "not there" }),
      /database "not there" does not exist/,
    ],
    [
      "the role may not make databases",
      () => theirs.url(POWERLESS),
      /may not create databases on 127\.0\.0\.1:\d+: grant it CREATEDB/,
    ],
    [
      "it has no TLS, and TLS is wanted",
      () => theirs.url(SUPERUSER, { query: "?sslmode=require" }),
      /does not support SSL/,
    ],
    [
      "it has no TLS, and its name is to be verified",
      () => theirs.url(SUPERUSER, { query: "?sslmode=verify-full" }),
      /does not support SSL/,
    ],
  ])("says what is the matter when %s", async (_, url, message) => {
    const error = await start(url());
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error!.message).toMatch(message);
    expect(await theirs.inventory()).toEqual(before);
  });

  it("never shows the password", async () => {
    const migrations = history("hostile", {
      "1_a.up.sql":
        "CREATE TABLE t (a int CHECK (a < 100));\nDO $$ BEGIN RAISE EXCEPTION '%', (SELECT string_agg(usename || query, ' ') FROM pg_stat_activity); END $$;",
      "1_a.down.sql": "DROP TABLE t;",
    });
    const secrets = (password: string) => [password, encodeURIComponent(password)];
    for (const [login, more] of [
      [SUPERUSER, {}],
      [ORDINARY, {}],
      [{ ...SUPERUSER, password: "wr0ng p@ss/word" }, {}],
      [SUPERUSER, { query: "?sslmode=require" }],
    ] as const) {
      for (const flags of login === ORDINARY ? [["--verbose"]] : [["--json"]]) {
        const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) =>
          execFile(
            process.execPath,
            [CLI, "schema", "prove", migrations, "--no-cache", "--database", theirs.url(login, more), ...flags],
            (_error, out, err) => resolve({ stdout: out, stderr: err }),
          ),
        );
        for (const secret of [...secrets(login.password), "SCRAM-SHA-256"])
          expect(stdout + stderr).not.toContain(secret);
        expect(stdout + stderr).not.toMatch(/mistake of ours/);
      }
    }
    expect(await theirs.inventory()).toEqual(before);
  });

  it("is used by several at the same time, who do not meet", async () => {
    const results = await Promise.all(
      [SUPERUSER, SUPERUSER, SUPERUSER, SUPERUSER, ORDINARY].map((login) =>
        prove(theirs.url(login), history("simple", SIMPLE)),
      ),
    );
    for (const { migrations } of results) expect(migrations.map(({ verdict }) => verdict)).toEqual(["exact", "exact"]);
    expect(await theirs.inventory()).toEqual(before);
  });

  it("keeps roles that others make in the meantime", async () => {
    const engine = await UrlEngine.start(theirs.url(SUPERUSER));
    await theirs.sql("CREATE ROLE colleague");
    await engine.close();
    expect((await theirs.inventory()).roles).toContain("colleague");
    await theirs.sql("DROP ROLE colleague");
    expect(await theirs.inventory()).toEqual(before);
  });

  it("keeps no role that a migration makes, and says so where none can be made", async () => {
    const migrations = history("roles", {
      "1_role.up.sql": "CREATE ROLE app_reader; CREATE TABLE t (a int); GRANT SELECT ON t TO app_reader;",
      "1_role.down.sql": "DROP TABLE t; DROP ROLE app_reader;",
    });
    const { migrations: results } = await prove(theirs.url(SUPERUSER), migrations);
    if (server!.major >= 16) expect(results[0]!.verdict).toBe("exact");
    else {
      expect(results[0]!.verdict).toBe("not-provable");
      expect(results[0]!.reason).toMatch(/permission denied to create role/);
    }
    expect(await theirs.inventory()).toEqual(before);
  });

  it("lends migrations neither its other databases nor its other roles", async () => {
    const engine = await UrlEngine.start(theirs.url(SUPERUSER));
    const database = await engine.empty();
    for (const sql of [
      "DROP DATABASE theirs",
      "ALTER DATABASE theirs RENAME TO ours",
      `ALTER ROLE ${ORDINARY.user} PASSWORD 'x'`,
      `GRANT ${ORDINARY.user} TO CURRENT_USER`,
      "CREATE DATABASE another",
      "SELECT * FROM pg_authid",
      "ALTER ROLE CURRENT_USER CREATEDB",
    ]) {
      expect(
        await inSession(database, (session) => session.query(sql).catch((error: Error) => error)),
        sql,
      ).toBeInstanceOf(Error);
    }
    const admin = await database.admin();
    for (const sql of [
      "DROP DATABASE theirs",
      "SELECT * FROM pg_authid",
      "RESET ROLE; RESET SESSION AUTHORIZATION; CREATE DATABASE another",
    ]) {
      expect(await admin.query(sql).catch((error: Error) => error), sql).toBeInstanceOf(Error);
    }
    await engine.close();
    expect(await theirs.inventory()).toEqual(before);
  });

  it("is relieved of what a run left that was killed, and of nothing else", async () => {
    const alive = await UrlEngine.start(theirs.url(SUPERUSER));
    const theirsNow = await alive.empty();
    const dead = "backend_kit_0123456789ab";
    await theirs.sql(`CREATE ROLE ${dead} LOGIN`);
    await theirs.sql(`CREATE ROLE ${dead}_reader LOGIN IN ROLE ${dead}`);
    await theirs.sql(`CREATE DATABASE ${dead}_1 OWNER ${dead}`);
    await theirs.sql("CREATE DATABASE backend_kit_notes");
    const next = await UrlEngine.start(theirs.url(SUPERUSER));
    const { databases, roles } = await theirs.inventory();
    expect(databases.filter((name) => name.startsWith(dead))).toEqual([]);
    expect(roles.filter((name) => name.startsWith(dead))).toEqual([]);
    expect(databases).toContain("backend_kit_notes");
    expect(await inSession(theirsNow, (session) => value(session, "SELECT 1"))).toBe("1");
    await next.close();
    await alive.close();
    await theirs.sql("DROP DATABASE backend_kit_notes");
    expect(await theirs.inventory()).toEqual(before);
  });

  it("is left clean by an engine whose databases nobody dropped", async () => {
    const engine = await UrlEngine.start(theirs.url(SUPERUSER));
    const database = await engine.empty();
    await (await database.session()).query("BEGIN; CREATE TABLE t (a int)");
    await database.admin();
    await engine.fork(await (await engine.empty()).freeze());
    await engine.close();
    expect(await theirs.inventory()).toEqual(before);
  });
});
