import { describe, expect, it } from "vitest";
import { historyOf, ids, problems } from "../../support/history.ts";

const both = (marker: string, up = "SELECT 1;", down = "SELECT 2;") =>
  `-- ${marker}Up\n${up}\n-- ${marker}Down\n${down}\n`;
const goose = (up?: string, down?: string) => both("+goose ", up, down);
const sqlMigrate = (up?: string, down?: string) => both("+migrate ", up, down);
const dbmate = "-- migrate:up\nSELECT 1;\n-- migrate:down\nSELECT 2;\n";

describe("golang-migrate", () => {
  it("orders by the number, whatever its width, and sends a file as one query", () => {
    const history = historyOf({
      "10_c.up.sql": "SELECT 10;",
      "9_b.up.sql": "SELECT 9;",
      "9_b.down.sql": "SELECT -9;",
      "0001_a.up.sql": "SELECT 1;",
      "99999999999999999999_d.up.sql": "SELECT 0;",
    });
    expect(history.layout).toBe("golang-migrate");
    expect(ids(history)).toEqual(["0001_a", "9_b", "10_c", "99999999999999999999_d"]);
    expect(history.migrations[0]!.version).toBe("1");
    expect(history.migrations[1]!.up).toMatchObject({ file: "db/9_b.up.sql", firstLine: 1, transaction: "together" });
    expect(history.migrations[1]!.down!.sql).toBe("SELECT -9;");
    expect(history.migrations[2]!.down).toBeUndefined();
  });

  it("takes names apart as the tool's own pattern does", () => {
    const history = historyOf({
      "1_.up.sql": "SELECT 1;",
      "2_a.up.b.up.sql": "SELECT 2;",
      "2_a.up.b.down.sql": "SELECT 2;",
      "3_down.up.sql": "SELECT 3;",
      "3_down.down.sql": "SELECT 3;",
    });
    expect(ids(history)).toEqual(["1_", "2_a.up.b", "3_down"]);
    expect(history.problems).toEqual([]);
  });

  it("knows a pair by its version, as the tool does, and mentions names that differ", () => {
    const history = historyOf({ "0001_add.up.sql": "SELECT 1;", "0001_ad.down.sql": "SELECT 2;" });
    expect(history.migrations[0]).toMatchObject({ id: "0001_add", down: { file: "db/0001_ad.down.sql" } });
    expect(problems(history)).toEqual(["mismatched-names db/0001_ad.down.sql"]);
  });

  it("says which file is a rollback without a migration", () => {
    const history = historyOf({ "1_a.up.sql": "SELECT 1;", "2_b.down.sql": "SELECT 2;" });
    expect(ids(history)).toEqual(["1_a"]);
    expect(history.problems).toMatchObject([{ rule: "orphan-rollback", severity: "error", file: "db/2_b.down.sql" }]);
  });

  it("names steps that are programs, also where only one way is", () => {
    const history = historyOf({
      "1_a.up.sql": "SELECT 1;",
      "1_a.down.sql": "SELECT 1;",
      "2_b.up.go": "package m",
      "2_b.down.go": "package m",
      "3_c.up.go": "package m",
      "3_c.down.sql": "SELECT 3;",
      "4_d.up.sql": "SELECT 4;",
      "4_d.down.go": "package m",
      "migrations.go": "package m",
    });
    expect(ids(history)).toEqual(["1_a", "4_d"]);
    expect(history.unchecked.map(({ id, file, rollbackFile }) => [id, file, rollbackFile])).toEqual([
      ["2_b", "db/2_b.up.go", "db/2_b.down.go"],
      ["3_c", "db/3_c.up.go", "db/3_c.down.sql"],
      ["4_d", "db/4_d.up.sql", "db/4_d.down.go"],
    ]);
    expect(history.unchecked[2]!.reason).toContain("db/4_d.down.go is a program");
    expect(history.problems).toEqual([]);
  });

  it("warns of files that were meant to be migrations", () => {
    const history = historyOf({
      "1_a.up.sql": "SELECT 1;",
      "2_b_up.sql": "SELECT 2;",
      "README.md": "# no",
      "archive/0_old.up.sql": "SELECT 0;",
      ".hidden/1_a.up.sql": "SELECT 0;",
    });
    expect(problems(history)).toEqual(["stray-file db/2_b_up.sql", "stray-file db/archive"]);
    expect(history.problems.map(({ severity }) => severity)).toEqual(["warning", "note"]);
    expect(history.problems[1]!.message).toMatch(/^This directory holds a SQL file that is no migration \(/);
    const two = historyOf({ "1_a.up.sql": "", "old/1.sql": "", "old/2.sql": "" });
    expect(two.problems[0]!.message).toMatch(/^This directory holds 2 SQL files that are no migrations \(/);
  });
});

describe("diesel", () => {
  it("orders by the version without its dashes, as text", () => {
    const history = historyOf({
      "2024-01-01-000000_b/up.sql": "SELECT 1;",
      "2024-01-01-000000_b/down.sql": "SELECT 1;",
      "20231231235959_a/up.sql": "SELECT 1;",
      "2024-01-01-0000001_c d/up.sql": "SELECT 1;",
      "00000000000000_diesel_initial_setup/up.sql": "SELECT 1;",
    });
    expect(history.layout).toBe("diesel");
    expect(ids(history)).toEqual([
      "00000000000000_diesel_initial_setup",
      "20231231235959_a",
      "2024-01-01-000000_b",
      "2024-01-01-0000001_c d",
    ]);
    expect(history.migrations[2]).toMatchObject({
      version: "20240101000000",
      up: { file: "db/2024-01-01-000000_b/up.sql", transaction: "wrapped" },
    });
  });

  it("reads metadata.toml", () => {
    const history = historyOf({
      "1_a/up.sql": "SELECT 1;",
      "1_a/down.sql": "SELECT 1;",
      "1_a/metadata.toml": "# why\nrun_in_transaction = false\n",
      "2_b/up.sql": "SELECT 1;",
      "2_b/metadata.toml": "run_in_transaction = true\n# run_in_transaction = false",
    });
    expect(history.migrations[0]).toMatchObject({ up: { transaction: "single" }, down: { transaction: "single" } });
    expect(history.migrations[1]!.up.transaction).toBe("wrapped");
  });

  it("warns of other SQL files and of directories without an up", () => {
    const history = historyOf({
      "1_a/up.sql": "SELECT 1;",
      "1_a/data.sql": "SELECT 1;",
      "2_b/down.sql": "SELECT 1;",
      "extra.sql": "SELECT 1;",
    });
    expect(problems(history).sort()).toEqual([
      "orphan-rollback db/2_b/down.sql",
      "stray-file db/1_a/data.sql",
      "stray-file db/extra.sql",
    ]);
  });

  it("refuses two directories of one version", () => {
    expect(() => historyOf({ "2024-01-01_a/up.sql": "", "20240101_b/up.sql": "" })).toThrow(
      "Two migrations have version 20240101: db/2024-01-01_a/up.sql and db/20240101_b/up.sql.",
    );
  });
});

describe("dbmate", () => {
  it("cuts a file at its markers and orders by file name", () => {
    const history = historyOf({ "2_b.sql": dbmate, "10_a.sql": dbmate, "1.sql": dbmate });
    expect(history.layout).toBe("dbmate");
    expect(ids(history)).toEqual(["1", "10_a", "2_b"]);
    const { up, down } = history.migrations[0]!;
    expect([up.sql, up.firstLine, up.transaction]).toEqual(["SELECT 1;\n", 2, "wrapped"]);
    expect([down!.sql, down!.firstLine, down!.file]).toEqual(["SELECT 2;\n", 4, "db/1.sql"]);
  });

  it("reads transaction:false for each way", () => {
    const text = "-- migrate:up transaction:false\nSELECT 1;\n-- migrate:down transaction:true\nSELECT 2;\n";
    const { up, down } = historyOf({ "1_a.sql": text }).migrations[0]!;
    expect([up.transaction, down!.transaction]).toEqual(["single", "wrapped"]);
  });

  it("tells a marker from what only begins like one, and takes a second one for a comment", () => {
    const text =
      "-- migrate:up\n-- migrate:upgrade later\nSELECT 1;\n-- migrate:down\nSELECT 2;\n-- migrate:down\nSELECT 3;\n";
    const { up, down } = historyOf({ "1_a.sql": text }).migrations[0]!;
    expect(up.sql).toContain("SELECT 1;");
    expect(down!.sql).toBe("SELECT 2;\n-- migrate:down\nSELECT 3;\n");
  });

  it("refuses a way down that comes first", () => {
    expect(() => historyOf({ "1_a.sql": "-- migrate:down\nSELECT 1;\n-- migrate:up\nSELECT 2;\n" })).toThrow(
      'db/1_a.sql:1: "-- migrate:down" stands before the way up',
    );
  });

  it("has no rollback where the marker is missing, and an empty one where nothing follows it", () => {
    const history = historyOf({ "1_a.sql": "-- migrate:up\nSELECT 1;", "2_b.sql": "-- migrate:up\n-- migrate:down" });
    expect(history.migrations[0]!.down).toBeUndefined();
    expect(history.migrations[1]!.down).toMatchObject({ sql: "", firstLine: 3 });
  });

  it("complains of statements before the first marker", () => {
    const history = historyOf({ "1_a.sql": `-- a comment is fine\n\nSELECT 0;\n${dbmate}` });
    expect(problems(history)).toEqual(["statement-before-marker db/1_a.sql:3"]);
    expect(history.migrations[0]!.up.firstLine).toBe(5);
  });
});

describe("goose", () => {
  it("orders by the number, mixes sequence and time stamp, and reads markers in any case", () => {
    const history = historyOf({
      "20240101120000_c.sql": goose(),
      "00002_b.sql": goose(),
      "1_a.sql": "--+GOOSE UP\nSELECT 1;\n--   +goose   down\nSELECT 2;\n",
    });
    expect(history.layout).toBe("goose");
    expect(ids(history)).toEqual(["1_a", "00002_b", "20240101120000_c"]);
    expect(history.migrations[0]!.down!.sql).toBe("SELECT 2;\n");
  });

  it("keeps a StatementBegin block as one statement and NO TRANSACTION for the whole file", () => {
    const block = "-- +goose StatementBegin\nSELECT 1; SELECT 2;\n-- +goose StatementEnd";
    const text = `-- +goose NO TRANSACTION\n${goose(block, block)}`;
    const { up, down } = historyOf({ "1_a.sql": text }).migrations[0]!;
    expect([up.transaction, down!.transaction]).toEqual(["single", "single"]);
    for (const { sql, verbatimBlocks } of [up, down!]) {
      expect(verbatimBlocks!.map(({ start, end }) => sql.slice(start, end))).toEqual(["SELECT 1; SELECT 2;\n"]);
    }
    expect([up.firstLine, down!.firstLine]).toEqual([3, 7]);
  });

  it("names migrations that are programs, except for tests", () => {
    const history = historyOf({ "1_a.sql": goose(), "2_b.go": "package m", "2_b_test.go": "", "helper.go": "" });
    expect(history.unchecked).toEqual([
      { id: "2_b", file: "db/2_b.go", reason: "db/2_b.go is a program, which only goose can run." },
    ]);
  });

  it("warns where goose would tear a statement or refuse it, with the line", () => {
    const body = "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN 1;\nEND $$;";
    const history = historyOf({
      "1_torn.sql": goose(`SELECT 1;\n\n${body}`),
      "2_open.sql": goose("SELECT 1;", "SELECT 2"),
      "3_block.sql": goose(`-- +goose StatementBegin\n${body}\n-- +goose StatementEnd`),
      "4_comment.sql": goose("CREATE TABLE t (\n  a int, -- why;\n  b int\n);"),
      "5_two_on_a_line.sql": goose("SELECT 1; SELECT 2;"),
    });
    expect(problems(history)).toEqual(["tool-cannot-run db/1_torn.sql:4", "tool-cannot-run db/2_open.sql:4"]);
    expect(history.problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("refuses a second way up and a way down that comes first", () => {
    expect(() => historyOf({ "1_a.sql": goose("-- +goose Up\nSELECT 3;") })).toThrow(
      'db/1_a.sql:2: a second "-- +goose Up" in one file',
    );
    expect(() => historyOf({ "1_a.sql": `-- +goose Down\nSELECT 1;\n${goose()}` })).toThrow("db/1_a.sql:1:");
  });

  it("warns of substitution and of files without a marker", () => {
    const history = historyOf({
      "1_a.sql": goose("-- +goose ENVSUB ON\nSELECT '${A}';"),
      "2_b.sql": "SELECT 1;",
    });
    expect(problems(history)).toEqual(["environment-substitution db/1_a.sql", "stray-file db/2_b.sql"]);
  });

  it("is not taken for ours because a name ends in _rollback", () => {
    expect(historyOf({ "1_a.sql": goose(), "2_undo_rollback.sql": goose() }).layout).toBe("goose");
  });
});

describe("sql-migrate", () => {
  it("orders by unpadded numbers, then by file name, and what has no number last", () => {
    const history = historyOf({
      "!first.sql": sqlMigrate(),
      "10_a.sql": sqlMigrate(),
      "9_b.sql": sqlMigrate(),
      "9_a_b.sql": sqlMigrate(),
      "9_a-b.sql": sqlMigrate(),
      "9_a.sql": sqlMigrate(),
    });
    expect(history.layout).toBe("sql-migrate");
    expect(ids(history)).toEqual(["9_a-b", "9_a", "9_a_b", "9_b", "10_a", "!first"]);
  });

  it("reads notransaction for each way, and statement blocks", () => {
    const text =
      "-- +migrate Up notransaction\n-- +migrate StatementBegin\nSELECT 1; SELECT 2;\n-- +migrate StatementEnd\n-- +migrate Down\nSELECT 1;\n";
    const { up, down } = historyOf({ "1_a.sql": text }).migrations[0]!;
    expect([up.transaction, down!.transaction]).toEqual(["single", "wrapped"]);
    expect(up.verbatimBlocks).toHaveLength(1);
  });

  it("goes on in a section that comes again, with the lines of the file", () => {
    const text = "-- +migrate Down\nSELECT 1;\n-- +migrate Up\nSELECT 2;\n-- +migrate Down\nSELECT 3;\n";
    const { up, down } = historyOf({ "1_a.sql": text }).migrations[0]!;
    expect(up.sql).toBe("SELECT 2;\n");
    expect(down!.firstLine).toBe(2);
    expect(down!.sql.split("\n")).toEqual(["SELECT 1;", "", "", "", "SELECT 3;", ""]);
  });

  it("wants its commands letter by letter", () => {
    const history = historyOf({ "1_a.sql": sqlMigrate(), "2_b.sql": "-- +migrate up\nSELECT 1;\n" });
    expect(problems(history)).toEqual(["stray-file db/2_b.sql"]);
  });
});

describe("Flyway", () => {
  it("orders versions part by part and pairs undo files, at any depth", () => {
    const history = historyOf({
      "V1.10__j.sql": "SELECT 1;",
      "2023/V1.9__i.sql": "SELECT 1;",
      "2023/Q4/U1.9.0__i.sql": "SELECT 2;",
      "V1__a.sql": "SELECT 1;",
      "U1__a.sql": "SELECT 1;",
      "R__views.sql": "SELECT 1;",
      "B2__base.sql": "SELECT 1;",
      "U7__gone.sql": "SELECT 1;",
      "beforeMigrate.sql": "SELECT 1;",
    });
    expect(history.layout).toBe("flyway");
    expect(ids(history)).toEqual(["V1__a", "V1.9__i", "V1.10__j", "R__views"]);
    expect(history.migrations.map(({ down }) => down?.file)).toEqual([
      "db/U1__a.sql",
      "db/2023/Q4/U1.9.0__i.sql",
      undefined,
      undefined,
    ]);
    expect(history.migrations[3]!.repeatable).toBe(true);
    expect(problems(history).sort()).toEqual([
      "baseline-migration db/B2__base.sql",
      "orphan-rollback db/U7__gone.sql",
      "stray-file db/beforeMigrate.sql",
    ]);
  });

  it("reads executeInTransaction from the file beside", () => {
    const history = historyOf({
      "V1__a.sql": "SELECT 1;",
      "V1__a.sql.conf": "executeInTransaction=false\n",
      "V2__b.sql": "SELECT 1;",
    });
    expect(history.migrations.map(({ up }) => up.transaction)).toEqual(["single", "wrapped"]);
  });

  it.each([
    ["V1__a.sql", "V1.0__b.sql"],
    ["V1_2__a.sql", "V1.2__b.sql"],
    ["V01__a.sql", "V1__b.sql"],
  ])("refuses %s beside %s: one version", (a, b) => {
    expect(() => historyOf({ [a]: "", [b]: "" })).toThrow("Two migrations have version");
  });
});

describe("Prisma", () => {
  it("reads folders with a migration.sql, with or without a down.sql", () => {
    const history = historyOf({
      "20240102_b/migration.sql": "SELECT 2;",
      "20240102_b/down.sql": "SELECT -2;",
      "20240101_a/migration.sql": "SELECT 1;",
      "migration_lock.toml": 'provider = "postgresql"',
    });
    expect(history.layout).toBe("prisma");
    expect(ids(history)).toEqual(["20240101_a", "20240102_b"]);
    expect(history.migrations[1]).toMatchObject({
      up: { transaction: "together" },
      down: { file: "db/20240102_b/down.sql" },
    });
  });
});

describe("our own pairs", () => {
  it("reads <stamp>_name.sql and <stamp>_name_rollback.sql", () => {
    const history = historyOf({
      "20240101_a.sql": "SELECT 1;",
      "20240101_a_rollback.sql": "SELECT 2;",
      "5_b.sql": "SELECT 3;",
      "7_c_rollback.sql": "SELECT 4;",
    });
    expect(history.layout).toBe("backend-kit");
    expect(ids(history)).toEqual(["5_b", "20240101_a"]);
    expect(history.migrations[1]!.down!.sql).toBe("SELECT 2;");
    expect(problems(history)).toEqual(["orphan-rollback db/7_c_rollback.sql"]);
  });
});

describe("a directory", () => {
  it("of several tools is an error that lists what was seen, until one is named", () => {
    const files = { "1_a.up.sql": "SELECT 1;", "2_b.sql": goose(), "3_c/up.sql": "SELECT 1;", "4_d/up.sql": "" };
    expect(() => historyOf(files)).toThrow(
      'db could be of several tools: golang-migrate ("1_a.up.sql"), diesel ("3_c/up.sql" and 1 more), goose ("2_b.sql"). Say which one with --layout',
    );
    expect(ids(historyOf(files, { layout: "goose" }))).toEqual(["2_b"]);
    expect(ids(historyOf(files, { layout: "diesel" }))).toEqual(["3_c", "4_d"]);
  });

  it("that a named layout finds nothing in says what it looks for", () => {
    expect(() => historyOf({ "1_a.up.sql": "" }, { layout: "flyway" })).toThrow(
      "No migrations found in db: Flyway has files named V1.2__name.sql",
    );
    expect(() => historyOf({ "1_a.up.sql": "" }, { layout: "golang" })).toThrow('There is no layout "golang"');
    expect(() => historyOf({ "1_a.up.sql": "" }, { layout: "deisel" })).toThrow('did you mean "diesel"?');
  });

  it("of no tool lists the layouts", () => {
    expect(() => historyOf({ "schema.sql": "SELECT 1;" })).toThrow(/^No migrations found in db\. Known are: .*Flyway/);
  });

  it("with two migrations of one version names both files", () => {
    expect(() => historyOf({ "1_a.up.sql": "", "001_b.up.sql": "" })).toThrow(
      "Two migrations have version 1: db/001_b.up.sql and db/1_a.up.sql.",
    );
    expect(() => historyOf({ "1_a.sql": goose(), "01_b.sql": goose() })).toThrow("Two migrations have version 1:");
    expect(() => historyOf({ "1_a.sql": dbmate, "1_b.sql": dbmate })).toThrow("Two migrations have version 1:");
  });
});
