import { describe, expect, it } from "vitest";
import { positionToPlace, splitScript } from "../../../src/schema/sql/split.ts";

const texts = (sql: string) => splitScript(sql).statements.map((statement) => statement.text);

describe("splitScript", () => {
  it.each([
    ["plain statements", "SELECT 1; SELECT 2;", ["SELECT 1", "SELECT 2"]],
    ["a semicolon in a string", "SELECT 'a;b'; SELECT 2", ["SELECT 'a;b'", "SELECT 2"]],
    ["a doubled quote", "SELECT 'it''s;'; SELECT 2", ["SELECT 'it''s;'", "SELECT 2"]],
    ["a backslash before a quote in E''", "SELECT E'\\';'; SELECT 2", ["SELECT E'\\';'", "SELECT 2"]],
    ["a backslash that is none in a plain string", "SELECT '\\'; SELECT 2", ["SELECT '\\'", "SELECT 2"]],
    ["a quoted name", 'SELECT 1 AS "a;""b"; SELECT 2', ['SELECT 1 AS "a;""b"', "SELECT 2"]],
    ["a dollar quote with a tag", "DO $x$ BEGIN $$; $$ END $x$; SELECT 2", ["DO $x$ BEGIN $$; $$ END $x$", "SELECT 2"]],
    ["a parameter that is no dollar quote", "PREPARE p AS SELECT $1; SELECT 2", ["PREPARE p AS SELECT $1", "SELECT 2"]],
    ["a dollar inside a name", "SELECT a$b; SELECT c$b", ["SELECT a$b", "SELECT c$b"]],
    ["nested comments", "/* a /* b; */ c; */ SELECT 1; SELECT 2", ["SELECT 1", "SELECT 2"]],
    [
      "a rule with several actions",
      "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); SELECT 3",
      ["CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)", "SELECT 3"],
    ],
    [
      "a routine with a SQL body",
      "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END; SELECT 2",
      [
        "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END",
        "SELECT 2",
      ],
    ],
    [
      "a transaction, which is no routine's body",
      "BEGIN; SELECT 1; END; SELECT 2",
      ["BEGIN", "SELECT 1", "END", "SELECT 2"],
    ],
    ["nothing", " -- only a comment\n ; ;", []],
  ])("keeps %s", (_, sql, expected) => {
    expect(texts(sql)).toEqual(expected);
  });

  it("gives line and column in the file, in characters", () => {
    const { statements } = splitScript("-- first\r\n  SELECT 1;\r\n/* 🎉 */ SELECT 2;", 10);
    expect(statements.map(({ line, column }) => [line, column])).toEqual([
      [11, 3],
      [12, 9],
    ]);
  });

  it("turns a position in a statement into a place in the file", () => {
    const sql = "SELECT 1;\nSELECT '🎉',\n  nope;";
    const statement = splitScript(sql).statements[1]!;
    const script = { path: "/a.sql", file: "a.sql", sql, firstLine: 1, transaction: "wrapped" as const };
    const position = [...statement.text.slice(0, statement.text.indexOf("nope"))].length + 1;
    expect(positionToPlace(script, statement, position)).toEqual({
      file: "a.sql",
      line: 3,
      column: 3,
      lineText: "nope;",
    });
  });

  it("takes the lines after COPY … FROM stdin as data", () => {
    const { statements } = splitScript("COPY t FROM stdin;\n1\ta;b\n\\.\nSELECT 1;");
    expect(statements.map(({ text, copyData }) => [text, copyData])).toEqual([
      ["COPY t FROM stdin", "1\ta;b\n"],
      ["SELECT 1", undefined],
    ]);
  });

  it("names psql's own commands and goes on after them", () => {
    const split = splitScript("\\connect app\nSELECT 1;");
    expect(split.metaCommands).toEqual([{ command: "\\connect", line: 1, column: 1 }]);
    expect(split.statements.map((statement) => statement.text)).toEqual(["SELECT 1"]);
  });

  it("sees markers in comments and not in strings", () => {
    const { comments } = splitScript("SELECT '-- no';\n-- yes\n/* and\nthis */ SELECT $$ -- no $$;");
    expect(comments).toEqual([
      { text: "yes", line: 2 },
      { text: "and\nthis", line: 3 },
    ]);
  });

  it("reports what is not closed", () => {
    expect(splitScript("SELECT 1;\nSELECT 'open").unterminated).toEqual({ what: "string", line: 2, column: 8 });
  });

  it("keeps a verbatim block whole", () => {
    const sql = "SELECT 1;\nDO; SOMETHING;\nSELECT 2;";
    const start = sql.indexOf("DO;");
    const end = start + "DO; SOMETHING;\n".length;
    expect(splitScript(sql, 1, [{ start, end }]).statements.map((s) => s.text)).toEqual([
      "SELECT 1",
      "DO; SOMETHING",
      "SELECT 2",
    ]);
  });

  it("joins back to what it was given", () => {
    const pieces = [
      "SELECT 1",
      "INSERT INTO t VALUES ('a;''b')",
      "DO $a$ x; $a$",
      'SELECT "x;y"',
      "CREATE TABLE t (a int)",
    ];
    for (let i = 0; i < 200; i++) {
      const chosen = Array.from({ length: 6 }, (_, n) => pieces[(i * 7 + n * n) % pieces.length]!);
      expect(texts(chosen.join(i % 2 ? ";\n-- c;\n" : "; /* ; */"))).toEqual(chosen);
    }
  });

  it("finds nothing in what is empty but for comments", () => {
    expect(splitScript("-- nothing\n;")).toMatchObject({ statements: [], metaCommands: [] });
  });
});

describe("lastIsOpen", () => {
  it.each([
    ["SELECT 1", true],
    ["SELECT 1 -- end;\n", true],
    ["SELECT 1 ;\n-- end\n", undefined],
    ["SELECT 1;", undefined],
    ["", undefined],
  ])("of %j is %s", (sql, open) => {
    expect(splitScript(sql).lastIsOpen).toBe(open);
  });
});
