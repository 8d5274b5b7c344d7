import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogReader } from "../../../src/schema/catalog/read-catalog.ts";
import type { Database, Engine } from "../../../src/schema/engines/engine.ts";
import { writeSql } from "../../../src/schema/proof/repair.ts";
import { FULL, seed } from "../../../src/schema/proof/seeding.ts";
import { readRows } from "../../../src/schema/rows/read-rows.ts";
import { ENGINES, inSession, startEngine, startTheirServer, type TheirServer, value, WHY_SKIPPED } from "./support.ts";

/** Whatever gets here was done with rights that no migration may have: a server's user may write to it. */
const trophies = mkdtempSync(join(tmpdir(), "bk-trophies-"));
chmodSync(trophies, 0o777);
const trophy = (name: string) => join(trophies, name.replaceAll(/\W+/g, "-"));

/** Of a server of our own who reads and seeds may see them: there are none. */
const PASSWORDS = "SELECT rolpassword FROM pg_catalog.pg_authid";

/** What only a superuser may do, or who may read files or run programs. */
function superuserCommands(name: string): string[] {
  const superuser = "(SELECT rolname FROM pg_catalog.pg_roles WHERE rolsuper ORDER BY oid DESC LIMIT 1)";
  return [
    `COPY (SELECT 1) TO PROGRAM 'cat > ${trophy(`${name} program`)}'`,
    `COPY (SELECT 1) TO '${trophy(`${name} file`)}'`,
    "CREATE TEMPORARY TABLE loot (line text); COPY loot FROM '/etc/passwd'",
    "CREATE TEMPORARY TABLE loot (line text); COPY loot FROM PROGRAM 'id'",
    "SELECT pg_catalog.pg_read_file('/etc/passwd')",
    "SELECT pg_catalog.pg_read_binary_file('PG_VERSION')",
    "SELECT pg_catalog.pg_ls_dir('/')",
    "SELECT pg_catalog.pg_stat_file('/etc/passwd')",
    "SELECT pg_catalog.lo_import('/etc/passwd')",
    `SELECT pg_catalog.lo_export(pg_catalog.lo_create(0), '${trophy(`${name} object`)}')`,
    "LOAD '/tmp/library.so'",
    "ALTER SYSTEM SET archive_command = 'true'",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE ALL SET work_mem = '1MB'",
    "CREATE ROLE made_superuser SUPERUSER",
    "UPDATE pg_catalog.pg_authid SET rolsuper = true",
    PASSWORDS,
    "GRANT pg_execute_server_program TO CURRENT_USER",
    "GRANT pg_read_server_files TO CURRENT_USER",
    "GRANT pg_write_server_files TO CURRENT_USER",
    `DO $x$ BEGIN EXECUTE format('GRANT %I TO CURRENT_USER', ${superuser}); END $x$`,
    `DO $x$ BEGIN EXECUTE format('SET SESSION AUTHORIZATION %I', ${superuser}); END $x$`,
    `DO $x$ BEGIN EXECUTE format('SET ROLE %I', ${superuser}); END $x$`,
    `DO $x$ BEGIN EXECUTE format('ALTER ROLE %I PASSWORD ''known''', ${superuser}); END $x$`,
    "DO $x$ BEGIN PERFORM pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity JOIN pg_catalog.pg_roles ON rolname = usename WHERE rolsuper; IF NOT FOUND THEN RAISE EXCEPTION 'nobody is there'; END IF; END $x$",
    "CREATE FUNCTION pg_temp.system(text) RETURNS int LANGUAGE c AS 'libc.so.6', 'system'",
    "CREATE FUNCTION pg_temp.internal(text) RETURNS int LANGUAGE internal AS 'pg_read_file'",
    "CREATE EXTENSION plpython3u",
    "CREATE EXTENSION plperlu",
    "CREATE EXTENSION file_fdw",
    "CREATE EXTENSION dblink",
    "CREATE EXTENSION postgres_fdw",
    "CREATE EXTENSION adminpack",
    "CREATE EVENT TRIGGER pwned ON ddl_command_end EXECUTE FUNCTION public.event()",
    "CREATE TABLESPACE pwned LOCATION '/tmp'",
    "CREATE SUBSCRIPTION pwned CONNECTION 'host=127.0.0.1' PUBLICATION p",
    "SET session_preload_libraries = 'x'",
    "SET allow_system_table_mods = on",
    "SET log_statement = 'all'",
    "SELECT pg_catalog.pg_reload_conf()",
    "CREATE OPERATOR CLASS public.pwned FOR TYPE int USING btree AS OPERATOR 1 <",
  ];
}

/** A function that tries all of it, and writes down who it was and what it was let do. */
function attacker(): string {
  const list = (name: string) =>
    superuserCommands(name)
      .map((command) => `$c$${command}$c$`)
      .join(",\n");
  return `CREATE TABLE public.log (name text, done text, as_role text, is_super boolean);
    GRANT ALL ON public.log TO PUBLIC;
    INSERT INTO public.log VALUES ('nobody', 'nothing', 'nobody', false);
    CREATE FUNCTION public.event() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION public.pwn(name text) RETURNS boolean LANGUAGE plpgsql AS $f$
    DECLARE command text;
    BEGIN
      -- Once is enough.
      IF EXISTS (SELECT FROM public.log l WHERE l.name = pwn.name) THEN RETURN true; END IF;
      FOREACH command IN ARRAY ARRAY['RESET ROLE', 'RESET SESSION AUTHORIZATION', ${list("NAME")}] LOOP
        BEGIN
          EXECUTE pg_catalog.replace(command, 'NAME', name);
          INSERT INTO public.log VALUES (name, command, current_user, (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user));
        EXCEPTION WHEN OTHERS THEN NULL;
        END;
      END LOOP;
      INSERT INTO public.log VALUES (name, 'nothing', current_user, (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user));
      RETURN true;
    EXCEPTION WHEN OTHERS THEN RETURN true;
    END $f$;
    CREATE FUNCTION public.pwn_stable(name text, x int DEFAULT 0) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn(name); RETURN x; END $f$;
    CREATE FUNCTION public.pwn_operator() RETURNS regoperator LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn('a default'); RETURN NULL; END $f$;
    CREATE FUNCTION public.pwn_trigger() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn(TG_ARGV[0]); RETURN new; END $f$;
    CREATE FUNCTION public.pwn_definer(name text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $f$ SELECT public.pwn(name) $f$;`;
}

/** Ways for a migration to have its code run by somebody else. `quiet`: that nobody is to fall for. */
const WAYS: { name: string; sql: string; quiet?: true }[] = [
  { name: "a default", sql: "CREATE TABLE t (id int, b regoperator DEFAULT public.pwn_operator())" },
  { name: "a check", sql: "CREATE TABLE t (id int PRIMARY KEY CHECK (public.pwn('a check')))" },
  {
    name: "a check by a definer",
    sql: "CREATE TABLE t (id int PRIMARY KEY CHECK (public.pwn_definer('a check by a definer')))",
  },
  { name: "a domain", sql: "CREATE DOMAIN d AS int CHECK (public.pwn('a domain')); CREATE TABLE t (id d PRIMARY KEY)" },
  {
    name: "a generated column",
    sql: "CREATE TABLE t (id int PRIMARY KEY, g int GENERATED ALWAYS AS (public.pwn_stable('a generated column', id)) STORED)",
  },
  {
    name: "a trigger",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION public.pwn_trigger('a trigger'); ALTER TABLE t ENABLE ALWAYS TRIGGER x",
  },
  {
    name: "a trigger for replicas",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE TRIGGER x AFTER INSERT ON t FOR EACH STATEMENT EXECUTE FUNCTION public.pwn_trigger('a trigger for replicas'); ALTER TABLE t ENABLE REPLICA TRIGGER x",
    quiet: true,
  },
  {
    name: "a rule",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE RULE x AS ON INSERT TO t DO ALSO SELECT public.pwn('a rule'); ALTER TABLE t ENABLE ALWAYS RULE x",
  },
  {
    name: "an index expression",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE INDEX ON t (public.pwn_stable('an index expression', id))",
  },
  {
    name: "an index predicate",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE INDEX ON t (id) WHERE public.pwn_stable('an index predicate', id) > 0",
  },
  {
    name: "a partition key",
    sql: "CREATE TABLE t (id int) PARTITION BY RANGE ((public.pwn_stable('a partition key', id))); CREATE TABLE t1 PARTITION OF t DEFAULT",
  },
  {
    name: "a cast of a large table",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE FUNCTION as_text(t) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $f$ BEGIN IF $1.id = 7 THEN PERFORM public.pwn('a cast of a large table'); END IF; RETURN 'x'; END $f$; CREATE CAST (t AS text) WITH FUNCTION as_text(t); INSERT INTO t SELECT generate_series(1, 20010)",
    quiet: true,
  },
  {
    name: "a cast of a column of a large table",
    sql: "CREATE TYPE pair AS (a int, b int); CREATE FUNCTION as_text(pair) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $f$ BEGIN IF $1.a = 7 THEN PERFORM public.pwn('a cast of a column of a large table'); END IF; RETURN 'x'; END $f$; CREATE CAST (pair AS text) WITH FUNCTION as_text(pair); CREATE TABLE t (id int PRIMARY KEY, p pair); INSERT INTO t SELECT n, (n, n)::pair FROM generate_series(1, 20010) n",
    quiet: true,
  },
  {
    name: "a policy",
    sql: "CREATE TABLE t (id int PRIMARY KEY); ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (public.pwn('a policy')) WITH CHECK (public.pwn('a policy'))",
    quiet: true,
  },
  {
    name: "a view",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE VIEW v AS SELECT *, public.pwn('a view') FROM t; CREATE MATERIALIZED VIEW m AS SELECT * FROM v WITH NO DATA",
    quiet: true,
  },
  {
    name: "statistics",
    sql: "CREATE TABLE t (id int PRIMARY KEY); CREATE STATISTICS s ON (public.pwn_stable('statistics', id)) FROM t",
    quiet: true,
  },
  {
    name: "an operator in public",
    sql: "CREATE FUNCTION ge(oid, int) RETURNS boolean LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn('an operator in public'); RETURN $1 OPERATOR(pg_catalog.>=) $2::oid; END $f$; CREATE OPERATOR public.>= (LEFTARG = oid, RIGHTARG = int, FUNCTION = ge); CREATE TABLE t (id int)",
    quiet: true,
  },
  {
    name: "functions in public",
    sql: "CREATE FUNCTION format(text, name, name) RETURNS text LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn('functions in public'); RETURN pg_catalog.format($1, $2, $3); END $f$; CREATE FUNCTION count(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT $1'; CREATE TABLE t (id int)",
    quiet: true,
  },
  {
    name: "a path before pg_catalog",
    sql: "CREATE SCHEMA evil; CREATE FUNCTION evil.pg_get_serial_sequence(text, text) RETURNS text LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn('a path before pg_catalog'); RETURN pg_catalog.pg_get_serial_sequence($1, $2); END $f$; CREATE FUNCTION evil.setval(regclass, bigint) RETURNS bigint LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn('a path before pg_catalog'); RETURN pg_catalog.setval($1, $2); END $f$; CREATE VIEW evil.pg_class AS SELECT c.*, public.pwn('a path before pg_catalog') AS pwn FROM pg_catalog.pg_class c; DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = evil, pg_catalog, public', current_database()); END $$; CREATE TABLE public.t (id serial PRIMARY KEY)",
    quiet: true,
  },
  {
    name: "a role for the database",
    sql: "CREATE TABLE t (id int PRIMARY KEY CHECK (public.pwn('a role for the database'))); DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET role = %I', current_database(), current_user); END $$",
  },
  {
    name: "temporary things",
    sql: "CREATE FUNCTION temp() RETURNS boolean LANGUAGE plpgsql AS $f$ BEGIN PERFORM public.pwn('temporary things'); CREATE TEMPORARY VIEW pg_roles AS SELECT public.pwn('temporary things') AS rolname; RETURN true; EXCEPTION WHEN OTHERS THEN RETURN true; END $f$; CREATE TABLE t (id int PRIMARY KEY CHECK (public.temp()))",
  },
];

let theirs: TheirServer | undefined;
const SERVERS = ENGINES.filter((name) => name !== "pglite" && name !== "local, a cluster for each database");

beforeAll(async () => {
  if (SERVERS.length > 0) theirs = await startTheirServer();
});
afterAll(async () => {
  await theirs?.stop();
  rmSync(trophies, { recursive: true, force: true });
});

/** Everything that a proof does in sessions that are not the migration's. */
async function prove(engine: Engine, database: Database): Promise<void> {
  const reader = catalogReader(engine.versionNumber, engine.otherRoles);
  const catalog = await reader.read(await database.admin());
  await seed(database, catalog, FULL, undefined);
  await inSession(database, (session) =>
    session.query("CREATE TABLE public.more (id int); COMMENT ON TABLE public.more IS 'x'"),
  );
  const after = await reader.read(await database.admin());
  await readRows(await database.admin(), after);
  await writeSql(database, reader, catalog, catalog);
}

/** Gives a database to a test and takes it back, whatever comes of it. */
async function withDatabase(engine: Engine, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await engine.empty();
  try {
    await work(database);
  } finally {
    await database.drop();
  }
}

describe.each(SERVERS)(`hostile SQL on %s${WHY_SKIPPED}`, (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name, theirs);
  });
  afterAll(() => engine?.close());

  it("refuses a migration what only superusers may do", () =>
    withDatabase(engine, async (database) => {
      await inSession(database, (session) => session.query(attacker()));
      for (const command of superuserCommands("direct")) {
        const done = await inSession(database, (session) =>
          session.query(command).then(
            () => "done",
            (error: Error) => error.message,
          ),
        );
        expect(done, command).not.toBe("done");
      }
      // What is no privilege any more where nobody has it.
      expect(
        await inSession(database, (session) =>
          value(session, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"),
        ),
      ).toBe("f");
      expect(readdirSync(trophies)).toEqual([]);
    }));

  it.each(WAYS)("lends no rights to $name", ({ name: way, sql, quiet }) =>
    withDatabase(engine, async (database) => {
      await inSession(database, (session) => session.query(attacker()));
      await inSession(database, (session) => session.query(sql));
      await inSession(database, (session) => session.query("DELETE FROM public.log WHERE name <> 'nobody'"));
      const log = async () =>
        (
          await inSession(database, (session) =>
            session.query("SELECT DISTINCT done, as_role, is_super FROM public.log WHERE name <> 'nobody'"),
          )
        ).at(-1)!.rows;
      await prove(engine, database).catch((error: Error) => {
        // A proof may fail of such a thing; that nothing was done with it counts.
        expect(error.name, error.stack).toMatch(/^(SqlError|EngineCrash)$/);
      });
      const rows = await log();
      expect(rows.filter(([, , isSuper]) => isSuper !== "f")).toEqual([]);
      expect(
        rows.map(([done]) => done).filter((done) => !HARMLESS.has(done!) && !(name === "local" && done === PASSWORDS)),
      ).toEqual([]);
      // The way must be one: else nothing was tried.
      if (!quiet) expect(rows.length, `${way} is tried`).toBeGreaterThan(0);
      expect(readdirSync(trophies)).toEqual([]);
    }),
  );

  it("survives a database that its migrations made unusable", async () => {
    const database = await engine.empty();
    await inSession(database, (session) =>
      session.query(
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT 0', current_database()); EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$",
      ),
    );
    await database
      .admin()
      .then((admin) => admin.query("SELECT 1"))
      .catch(() => {});
    await database.drop();
    const next = await engine.empty();
    expect(await inSession(next, (session) => value(session, "SELECT 1"))).toBe("1");
    await next.drop();
  });
});

const HARMLESS: ReadonlySet<string> = new Set(["nothing", "RESET ROLE", "RESET SESSION AUTHORIZATION"]);

it("leaves no trophy", () => expect(existsSync(trophies) && readdirSync(trophies)).toEqual([]));
