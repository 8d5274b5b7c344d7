import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import schema from "../../docs/schema-check.schema.json" with { type: "json" };
import type { MigrationResult, SchemaResult } from "../../src/schema/result.ts";
import { server } from "../schema/engines/support.ts";
import { backendKit, directoryOf } from "../support/command-line.ts";

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});
const temporary = (files: Record<string, string>) => {
  const directory = directoryOf(files);
  made.push(directory);
  return directory;
};

/** golang-migrate's files: [up, down]; without a down there is none. */
function migrations(pairs: Record<string, [string, string?]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([id, [up, down]]) => [
      [`db/${id}.up.sql`, up],
      ...(down === undefined ? [] : [[`db/${id}.down.sql`, down]]),
    ]),
  );
}

function read(stdout: string): SchemaResult {
  const result = JSON.parse(stdout) as SchemaResult;
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  return result;
}

const verdicts = ({ migrations: results }: SchemaResult) =>
  Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));

describe("schema prove", () => {
  it("finds the loss of values in columns that came after the rows: dropped, overwritten, of another type", async () => {
    const directory = temporary(
      migrations({
        "01_table": ["CREATE TABLE t (id int PRIMARY KEY, n text);", "DROP TABLE t;"],
        "02_x": ["ALTER TABLE t ADD COLUMN x text;", "ALTER TABLE t DROP COLUMN x;"],
        "03_drop": ["ALTER TABLE t DROP COLUMN x;", "ALTER TABLE t ADD COLUMN x text;"],
        "04_y": ["ALTER TABLE t ADD COLUMN y text;", "ALTER TABLE t DROP COLUMN y;"],
        "05_upper": ["UPDATE t SET y = upper(y);", "SELECT 1;"],
        "06_z": ["ALTER TABLE t ADD COLUMN z int NOT NULL DEFAULT 5;", "ALTER TABLE t DROP COLUMN z;"],
        "07_type": ["ALTER TABLE t ALTER z TYPE text;", "ALTER TABLE t ALTER z TYPE int USING 5;"],
        "08_index": ["CREATE INDEX t_z ON t (z);", "DROP INDEX t_z;"],
        "09_settings": [
          "CREATE TABLE settings (id serial PRIMARY KEY, name text UNIQUE, color text NOT NULL DEFAULT 'red'); INSERT INTO settings (name) VALUES ('a'), ('b');",
          "DROP TABLE settings;",
        ],
        "10_color": [
          "ALTER TABLE settings DROP COLUMN color;",
          "ALTER TABLE settings ADD COLUMN color text NOT NULL DEFAULT 'red';",
        ],
      }),
    );
    const { stdout } = await backendKit(["schema", "prove", "db", "--database", "pglite", "--json"], {
      cwd: directory,
    });
    const lost = {
      "03_drop": "loses-data",
      "05_upper": "loses-data",
      "07_type": "loses-data",
      "10_color": "loses-data",
    };
    const kept = {
      "01_table": "exact",
      "02_x": "exact",
      "04_y": "exact",
      "06_z": "exact",
      "08_index": "exact",
      "09_settings": "exact",
    };
    expect(verdicts(read(stdout))).toEqual({ ...lost, ...kept });
  });

  it.skipIf(!server)(
    "a disk that is full ends the run, whatever was proved before: no verdict, no mistake of ours",
    async () => {
      const full =
        "DO $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;";
      const directory = temporary(
        migrations({ "1_a": ["CREATE TABLE a ();", "DROP TABLE a;"], "2_b": [full, "SELECT 1;"] }),
      );
      const { code, stdout, stderr } = await backendKit(["schema", "prove", "db", "--database", "local", "--json"], {
        cwd: directory,
      });
      expect(code).toBe(3);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: "error" });
      expect(stderr).toMatch(/^backend-kit: The disk of the database server is full \(could not extend file/);
      expect(stderr).toContain("TMPDIR");
    },
  );

  it("makes rows that a migration asks for by their values", async () => {
    const directory = temporary(
      migrations({
        "1_table": [
          "CREATE TABLE account (id int PRIMARY KEY, role text NOT NULL, balance int NOT NULL, note text);",
          "DROP TABLE account;",
        ],
        "2_forgotten": ["UPDATE account SET role = 'member' WHERE account.role = 'owner';", "SELECT 1;"],
        "3_renamed": [
          "UPDATE account SET role = 'admin' WHERE role = 'root';",
          "UPDATE account SET role = 'root' WHERE role = 'admin';",
        ],
        "4_clipped": ["UPDATE account SET balance = 0 WHERE balance < -77;", "SELECT 1;"],
        "5_deleted": ["WITH x AS (SELECT 1) DELETE FROM account WHERE note LIKE 'spam%' OR note IN ('ham');", ""],
        "6_unless": [
          "INSERT INTO account SELECT 900, 'system', 5, 's' WHERE NOT EXISTS (SELECT FROM account WHERE role = 'system');",
          "DELETE FROM account WHERE role = 'system';",
        ],
      }),
    );
    const { stdout } = await backendKit(["schema", "prove", "db", "--database", "pglite", "--json"], {
      cwd: directory,
    });
    const result = read(stdout);
    expect(verdicts(result)).toMatchObject({ "1_table": "exact", "3_renamed": "exact", "6_unless": "exact" });
    const rows = Object.fromEntries(result.migrations.map((it) => [it.id, [it.verdict, it.rows[0]]]));
    expect(rows).toMatchObject({
      "2_forgotten": ["loses-data", { table: "public.account", changed: 1 }],
      "4_clipped": ["loses-data", { table: "public.account", changed: 1 }],
      "5_deleted": ["loses-data", { table: "public.account", lost: 2 }],
    });
  });

  it("names what breaks a chain of rollbacks: none, one that fails, one that does not restore", async () => {
    const table = (name: string): [string, string] => [
      `CREATE TABLE ${name} (id int); CREATE INDEX ${name}_id ON ${name} (id);`,
      `DROP INDEX ${name}_id; DROP TABLE ${name};`,
    ];
    const directory = temporary(
      migrations({
        "1_a": table("a"),
        "2_missing": ["DROP INDEX a_id;"],
        "3_b": table("b"),
        "4_fails": ["DROP INDEX b_id;", "DROP TABLE nope;"],
        "5_c": table("c"),
        "6_differs": ["DROP INDEX c_id;", "SELECT 1;"],
      }),
    );
    const { stdout } = await backendKit(["schema", "prove", "db", "--database", "pglite", "--json"], {
      cwd: directory,
    });
    const chains = read(stdout).findings.map(({ message, location, related }) => [
      location!.file,
      message.slice(0, message.indexOf(": ")),
      related![0]!.message,
      related![0]!.location.file,
    ]);
    const own = "This rollback works by itself, but no longer after";
    expect(chains).toEqual([
      [
        "db/1_a.down.sql",
        `${own} 2_missing, which has no rollback`,
        "The migration that lacks a rollback.",
        "db/2_missing.up.sql",
      ],
      ["db/3_b.down.sql", `${own} 4_fails, whose rollback fails`, "The rollback to mend.", "db/4_fails.down.sql"],
      [
        "db/5_c.down.sql",
        `${own} 6_differs, whose rollback does not restore what this one needs`,
        "The rollback to mend.",
        "db/6_differs.down.sql",
      ],
    ]);
  });

  it("exits with 1 and says of every pair what is wrong with it, as JSON that its schema describes", async () => {
    const directory = temporary({
      ...migrations({
        "01_exact": ["CREATE TABLE a (id int PRIMARY KEY, name text);", "DROP TABLE a;"],
        "02_differs": ["ALTER TABLE a ADD x int;\nCREATE INDEX a_x ON a (x);", "DROP INDEX a_x;"],
        "03_loses": ["ALTER TABLE a DROP name;", "-- backend-kit: loses-data\nALTER TABLE a ADD name text;"],
        "06_down_fails": ["CREATE TABLE c (id int);", "DROP TABLE c;\n\nDROP TABLE nope;"],
        "07_syntax": ["CREATE TABLE d (id int);\n  CREATE TABEL e (id int);", "DROP TABLE d;"],
        "10_irreversible": ["-- backend-kit: irreversible: it mails people\nDELETE FROM a;"],
        "11_meta": ["\\connect other\nSELECT 1;", ""],
        "13_it's `a` <b>\nname": ["CREATE TABLE h (id int);", "DROP TABLE h;"],
      }),
      "db/12_go.up.go": "package m",
      "db/stray.sql": "",
      "db/99_orphan.down.sql": "",
    });
    const args = ["--database", "pglite", "--json", "--markdown", "out.md"];
    const { code, stdout, stderr } = await backendKit(["schema", "prove", "db", ...args], { cwd: directory });
    const result = read(stdout);
    expect([code, stderr]).toEqual([1, ""]);
    expect(verdicts(result)).toEqual({
      "01_exact": "exact",
      "02_differs": "differs",
      "03_loses": "loses-data",
      "06_down_fails": "down-fails",
      "07_syntax": "up-fails",
      "10_irreversible": "irreversible",
      "11_meta": "up-fails",
      "12_go": "not-provable",
      "13_it's `a` <b>\nname": "exact",
    });
    expect(result).toMatchObject({
      verdict: "fail",
      coverage: { found: 9, executed: 6, proved: 5, irreversible: 1, not_provable: 1 },
      engine: { kind: "pglite" },
    });
    const of = (id: string) => result.migrations.find((migration) => migration.id === id) as MigrationResult;
    expect(of("02_differs")).toMatchObject({
      file: "db/02_differs.up.sql",
      rollback_file: "db/02_differs.down.sql",
      differences: [
        { kind: "column", object: "public.a.x", change: "extra", before: null, after: "integer" },
        { kind: "error", object: "db/02_differs.up.sql", after: expect.stringContaining("the second up fails") },
      ],
    });
    expect(of("02_differs").repair_sql).toMatch(/DROP COLUMN/i);
    expect(of("03_loses").rows).toMatchObject([{ table: "public.a", columns: [{ column: "name" }] }]);
    expect(of("06_down_fails").reason).toBe(
      'db/06_down_fails.down.sql:3:1: table "nope" does not exist (42P01)\n> DROP TABLE nope;',
    );
    expect(of("07_syntax").reason).toBe(
      'db/07_syntax.up.sql:2:10: syntax error at or near "TABEL" (42601)\n> CREATE TABEL e (id int);',
    );
    expect(of("10_irreversible").reason).toBe("it mails people");
    expect(of("11_meta").reason).toContain("\\connect is a command of psql's own");
    expect(of("12_go").reason).toBe("db/12_go.up.go is a program, which only the migration tool can run.");
    expect(result.findings.map(({ rule, location }) => `${rule} ${location!.file}`).sort()).toEqual([
      "declaration-without-reason db/03_loses.down.sql",
      "orphan-rollback db/99_orphan.down.sql",
      "stray-file db/stray.sql",
    ]);
    // The same in Markdown, whole, and nothing beside it.
    const markdown = readFileSync(join(directory, "out.md"), "utf8");
    expect(markdown).toMatch(
      /^### ❌ schema-check: 3 of 8 rollbacks do not undo their migrations &#40;[^\n]*&#41;, 2 of 9 migrations cannot be run\n/,
    );
    expect(markdown).toContain("column public.a.x is left behind");
    expect(markdown).toContain("``13_it's `a` <b>↵name``");
    expect(markdown).not.toMatch(/<b>(?![^\n]*``)/);
    expect(readdirSync(directory).sort()).toEqual(["db", "out.md"]);
  });

  it("stops what does not end", async () => {
    const directory = temporary(migrations({ "1_a": ["SELECT 1;\nSELECT pg_sleep(60);", ""] }));
    const args = ["schema", "prove", "db", "--database", "pglite", "--timeout", "500ms"];
    const { code, stdout, stderr } = await backendKit(args, { cwd: directory });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("db/1_a.up.sql:2:1: stopped after 0.5 s: it did not end\n  > SELECT pg_sleep(60);\n");
    expect(stdout).toContain("FAIL  the migration cannot be run\n");
  });

  it("exits with 0 for what comes back or is declared; judges only what --only names", async () => {
    const directory = temporary({
      "backend-kit.yml":
        "schema:\n  loses-data: [{ migration: 3_c, reason: nobody reads it }]\n  irreversible: [{ migration: 4_d, reason: it is }]\n",
      ...migrations({
        "1_a": ["CREATE TABLE a (id int PRIMARY KEY, x int, y int);", "DROP TABLE a;"],
        "2_b": ["CREATE INDEX a_x ON a (x);", "DROP INDEX a_x;"],
        "3_c": ["ALTER TABLE a DROP y;", "ALTER TABLE a ADD y int;"],
        "4_d": ["DROP TABLE a;"],
      }),
    });
    const args = ["schema", "prove", "db", "--database", "pglite"];
    const [all, some] = [
      await backendKit(args, { cwd: directory, env: { FORCE_COLOR: "1" } }),
      await backendKit([...args, "--only", "?_c"], { cwd: directory }),
    ];
    expect([all.code, all.stderr]).toEqual([0, ""]);
    expect(all.stdout).toContain("\u001b[32mPASS\u001b[0m");
    const plain = all.stdout.replace(/\u001b\[\d+m/g, "");
    expect(plain).toMatch(/^✓ 1_a {2}exact\n✓ 2_b {2}exact\n\n· 3_c {2}loses-data\n/);
    expect(plain).toContain("Accepted: nobody reads it");
    expect(plain).toContain("Declared irreversible: it is");
    expect(plain).toContain("4 migrations found, 4 executed, 3 proved, 1 declared irreversible, 0 not provable.");
    expect([some.code, some.stderr]).toEqual([0, ""]);
    expect(some.stdout).not.toContain("\u001b");
    expect(some.stdout).toMatch(/^· 3_c {2}loses-data\n/);
    expect(some.stdout).toContain("4 migrations found, 4 executed, 1 proved, 0 declared irreversible, 0 not provable.");
  });

  it("exits with 3 when nothing but what cannot be proved is left; a seed of the user's is used and judged", async () => {
    const directory = temporary({
      "seed.sql": "INSERT INTO a VALUES (1, 'only one');\nINSERT INTO b VALUES (1);\nINSERT INTO a VALUES ('x');",
      "db/1_a.sql": "-- migrate:up\nCREATE TABLE a (id int PRIMARY KEY, name text);\n-- migrate:down\nDROP TABLE a;\n",
      "db/2_b.sql":
        "-- backend-kit: loses-data: a test\n-- migrate:up\nALTER TABLE a DROP name;\n-- migrate:down\nALTER TABLE a ADD name text;\n",
      "db/3_c.sql":
        "-- migrate:up transaction:false\nCREATE EXTENSION timescaledb;\n-- migrate:down\nDROP EXTENSION timescaledb;\n",
    });
    const args = ["schema", "prove", "db", "--database", "pglite", "--seed", "seed.sql", "--json"];
    const { code, stdout } = await backendKit(args, { cwd: directory });
    const result = read(stdout);
    expect([code, result.verdict]).toEqual([3, "inconclusive"]);
    expect(verdicts(result)).toEqual({ "1_a": "exact", "2_b": "loses-data", "3_c": "not-provable" });
    expect(result.migrations[1]).toMatchObject({
      accepted_reason: "a test",
      rows: [{ table: "public.a", lost: 0, changed: 1, added: 0, columns: [{ column: "name", changed: 1 }] }],
    });
    expect(result.notes.filter((note) => note.includes("seed.sql"))).toEqual([
      'seed.sql:2: this part of the seed was not used: relation "b" does not exist.',
      expect.stringMatching(/^seed\.sql:3: this part of the seed was not used: .*\.$/),
    ]);
  });

  it("says what went wrong as JSON, too", async () => {
    const { code, stdout } = await backendKit(["schema", "prove", "nowhere", "--json"]);
    expect([code, read(stdout).verdict]).toEqual([2, "error"]);
    expect(read(stdout).notes).toEqual(["There is no directory nowhere."]);
  });
});

describe("the result's schema", () => {
  const good = {
    gate: "schema-check",
    verdict: "error",
    coverage: { found: 0, executed: 0, proved: 0, irreversible: 0, not_provable: 0 },
    engine: null,
    migrations: [],
    findings: [],
    notes: [],
  };

  it.each([
    ["nothing more", good, true],
    ["another key", { ...good, more: 1 }, false],
    ["a missing key", { ...good, notes: undefined }, false],
    ["a verdict of its own", { ...good, verdict: "fine" }, false],
    ["half a number", { ...good, coverage: { ...good.coverage, found: 0.5 } }, false],
    ["a migration without a verdict", { ...good, migrations: [{ id: "1", file: "1.sql" }] }, false],
  ])("with %s", (_, value, valid) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(valid);
  });
});

describe("a replayed history that is kept", () => {
  const history = (count: number, from = 1) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => from + i).flatMap((n) => [
        [`${n}_step.up.sql`, `CREATE TABLE t${n} (id int);`],
        [`${n}_step.down.sql`, `DROP TABLE t${n};`],
      ]),
    );

  it.each(["pglite", ...(server ? ["local"] : [])])(
    "serves a history that has grown since, on %s",
    async (engine) => {
      const directory = directoryOf(history(22));
      const env = { XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), "bk-kept-")) };
      const last = async (id: number) => {
        const { code, stdout } = await backendKit(
          ["schema", "prove", directory, "--database", engine, "--only", `${id}_*`, "--json"],
          { env },
        );
        return { code, verdicts: JSON.parse(stdout).migrations.map(({ verdict }: { verdict: string }) => verdict) };
      };
      expect(await last(22)).toEqual({ code: 0, verdicts: ["exact"] });
      for (const [name, sql] of Object.entries(history(10, 23))) writeFileSync(join(directory, name), sql);
      expect(await last(32)).toEqual({ code: 0, verdicts: ["exact"] });
      for (const each of [directory, env.XDG_CACHE_HOME]) rmSync(each, { recursive: true });
    },
    120_000,
  );
});
