import { describe, expect, it } from "vitest";
import { historyOf, problems } from "../../support/history.ts";

const declared = (up: string, down?: string) =>
  historyOf({ "1_a.up.sql": up, ...(down === undefined ? {} : { "1_a.down.sql": down }) });

describe("a declaration", () => {
  it.each([
    ["in the up file", "-- backend-kit: irreversible: mail was sent\nSELECT 1;", undefined, "db/1_a.up.sql", 1],
    ["in the down file", "SELECT 1;", "\n--backend-kit:irreversible:mail was sent", "db/1_a.down.sql", 2],
    ["in a block comment", "SELECT 1;\n/* Backend-Kit: Irreversible: mail was sent */", undefined, "db/1_a.up.sql", 2],
    [
      "with the line ends of Windows",
      "-- backend-kit: irreversible: mail was sent\r\nSELECT 1;",
      "",
      "db/1_a.up.sql",
      1,
    ],
  ])("of being irreversible is read %s", (_, up, down, file, line) => {
    const history = declared(up, down);
    expect(history.migrations[0]!.irreversible).toEqual({ reason: "mail was sent", file, line });
    expect(history.problems).toEqual([]);
  });

  it("of losing data is its own", () => {
    const { irreversible, losesData } = declared("-- backend-kit: loses-data: nobody reads it\nSELECT 1;")
      .migrations[0]!;
    expect(irreversible).toBeUndefined();
    expect(losesData!.reason).toBe("nobody reads it");
  });

  it.each([
    ["-- backend-kit: irreversible:", "declaration-without-reason"],
    ["-- backend-kit: irreversible:   ", "declaration-without-reason"],
    ["-- backend-kit: irreversible", "declaration-without-reason"],
    ["-- backend-kit: loses-data:", "declaration-without-reason"],
    ["-- backend-kit: ireversible: why", "unknown-declaration"],
    ["-- backend-kit: why", "unknown-declaration"],
  ])("that says too little or the wrong word is none, and reported: %s", (comment, rule) => {
    const history = declared(`SELECT 1;\n${comment}`);
    expect(history.migrations[0]).not.toHaveProperty("irreversible");
    expect(history.migrations[0]).not.toHaveProperty("losesData");
    expect(problems(history)).toEqual([`${rule} db/1_a.up.sql:2`]);
  });

  it("with a misspelt word gets a suggestion", () => {
    expect(declared("-- backend-kit: ireversible: why").problems[0]!.message).toContain('did you mean "irreversible"?');
  });

  it.each([
    ["a string", "SELECT '\n-- backend-kit: irreversible: no\n';"],
    ["a dollar quote", "DO $$\n-- backend-kit: irreversible: no\nBEGIN END $$;"],
    ["a quoted name", 'SELECT 1 AS "\n-- backend-kit: irreversible: no\n";'],
    ["the middle of a comment", "-- see backend-kit: irreversible: no"],
  ])("inside of %s is none", (_, up) => {
    const history = declared(up);
    expect(history.migrations[0]!.irreversible).toBeUndefined();
    expect(history.problems).toEqual([]);
  });

  it("may stand above the first marker, in either section, and not in what no section has", () => {
    const section = "-- +goose Up\nSELECT 1;\n-- +goose Down\nSELECT 2;\n";
    const above = historyOf({ "1_a.sql": `-- backend-kit: irreversible: above\n\n${section}` });
    expect(above.migrations[0]!.irreversible).toEqual({ reason: "above", file: "db/1_a.sql", line: 1 });
    const below = historyOf({ "1_a.sql": `${section}-- backend-kit: loses-data: below` });
    expect(below.migrations[0]!.losesData).toEqual({ reason: "below", file: "db/1_a.sql", line: 5 });
  });

  it("may be a file beside the migration, whose text is the reason", () => {
    const flat = historyOf({ "1_a.up.sql": "SELECT 1;", "1_a.irreversible.md": "# Why\n\nmail was\nsent\n" });
    expect(flat.migrations[0]!.irreversible).toMatchObject({
      reason: "Why mail was sent",
      file: "db/1_a.irreversible.md",
    });
    const nested = historyOf({ "1_a/up.sql": "SELECT 1;", "1_a/irreversible.md": "mail was sent" });
    expect(nested.migrations[0]!.irreversible!.reason).toBe("mail was sent");
    const empty = historyOf({ "1_a.up.sql": "SELECT 1;", "1_a.irreversible.md": "\n#\n" });
    expect(empty.migrations[0]!.irreversible).toBeUndefined();
    expect(problems(empty)).toEqual(["declaration-without-reason db/1_a.irreversible.md:1"]);
    const blank = historyOf({ "1_a.up.sql": "SELECT 1;", "1_a.irreversible.md": " # \n\t##\r\n" });
    expect(problems(blank)).toEqual(["declaration-without-reason db/1_a.irreversible.md:1"]);
    const indented = historyOf({ "1_a.up.sql": "SELECT 1;", "1_a.irreversible.md": "  # Why\n#7 was sent" });
    expect(indented.migrations[0]!.irreversible!.reason).toBe("Why #7 was sent");
  });

  it("may stand in the config, also for a program; of a migration that is not there it is reported", () => {
    const history = historyOf(
      { "1_a.sql": "-- +goose Up\nSELECT 1;\n", "2_b.go": "package m" },
      {
        irreversible: [
          { migration: "1_a", reason: "one" },
          { migration: "2_b", reason: "two" },
        ],
        losesData: [{ migration: "3_c", reason: "three" }],
      },
    );
    expect(history.migrations[0]!.irreversible).toEqual({ reason: "one" });
    expect(history.unchecked[0]!.irreversible).toEqual({ reason: "two" });
    expect(history.problems).toMatchObject([
      { rule: "unknown-declaration", severity: "warning", file: "backend-kit.yml" },
    ]);
    expect(history.problems[0]!.message).toContain("3_c");
    const losesData = [{ migration: "3_c", reason: "three" }];
    const named = historyOf({ "1_a.up.sql": "SELECT 1;" }, { losesData, config: "ci/other.yaml" });
    expect(problems(named)).toEqual(["unknown-declaration ci/other.yaml"]);
  });

  it("in the file goes before the one in the config", () => {
    const history = historyOf(
      { "1_a.up.sql": "-- backend-kit: irreversible: file\nSELECT 1;" },
      { irreversible: [{ migration: "1_a", reason: "config" }] },
    );
    expect(history.migrations[0]!.irreversible!.reason).toBe("file");
  });
});
