import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { filesOnDisk } from "../../../src/schema/migrations/read-history.ts";
import { splitScript } from "../../../src/schema/sql/split.ts";
import { directoryOf } from "../../support/command-line.ts";
import { historyIn, historyOf, ids, problems } from "../../support/history.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});
const temporary = (files: Record<string, string>) => {
  const directory = directoryOf(files);
  made.push(directory);
  return directory;
};

describe("files of a migrations directory", () => {
  it("may have any name", () => {
    const names = [
      "1_a b.up.sql",
      '2_it\'s "quoted".up.sql',
      "3_new\nline.up.sql",
      "4_$(touch x);`y`.up.sql",
      "5_größe-日本.up.sql",
      "6_--help.up.sql",
      "7_%41|<b>@all.up.sql",
    ];
    const history = historyOf(Object.fromEntries(names.map((name) => [name, "SELECT 1;"])));
    expect(history.migrations.map(({ up }) => up.file)).toEqual(names.map((name) => `db/${name}`));
    expect(history.problems).toEqual([]);
  });

  it("with a dash in front belong to no number and are reported", () => {
    expect(problems(historyOf({ "1_a.up.sql": "", "-2_b.up.sql": "" }))).toEqual(["stray-file db/-2_b.up.sql"]);
  });

  it("may be empty", () => {
    const { up, down } = historyOf({ "1_a.up.sql": "", "1_a.down.sql": "" }).migrations[0]!;
    expect([up.sql, down!.sql]).toEqual(["", ""]);
  });

  it.each([
    ["not UTF-8", Buffer.from("SELECT 1;\n-- caf\xe9\n", "latin1"), "db/1_a.up.sql:2: not UTF-8"],
    ["UTF-16", Buffer.from("\ufeffSELECT 1;", "utf16le"), "db/1_a.up.sql:1: a NUL byte"],
    ["cut in a character", Buffer.from([0x2d, 0x2d, 0xe6, 0x97]), "db/1_a.up.sql:1: not UTF-8"],
    ["an overlong form", Buffer.from([0x2d, 0x2d, 0x0a, 0xc0, 0xaf]), "db/1_a.up.sql:2: not UTF-8"],
  ])("that are no text are an error with the line: %s", (_, bytes, message) => {
    expect(() => historyOf({ "1_a.up.sql": bytes })).toThrow(message);
  });

  it("that are no text are an error also where only their markers would tell what they are", () => {
    const goose = "-- +goose Up\nSELECT 1;\n-- +goose Down\n";
    const bad = Buffer.concat([Buffer.from(goose), Buffer.from([0xff])]);
    expect(() => historyOf({ "1_a.sql": goose, "2_b.sql": bad })).toThrow("db/2_b.sql:4: not UTF-8");
    expect(() => historyOf({ "2_b.sql": bad })).toThrow("db/2_b.sql:4: not UTF-8");
  });

  it("that are too large are an error", () => {
    expect(() => historyOf({ "1_a.up.sql": Buffer.alloc(50 * 1024 * 1024, 0x20) })).toThrow(
      "db/1_a.up.sql has 50 MiB; 32 MiB is the most for a migration",
    );
  });

  it("may have the line ends of Windows", () => {
    const text = "-- +goose Up\r\nSELECT 1;\r\nSELECT 2;\r\n-- +goose Down\r\nSELECT 3;\r\n";
    const history = historyOf({ "1_a.sql": text });
    const { up, down } = history.migrations[0]!;
    expect(splitScript(up.sql, up.firstLine).statements.map(({ text, line }) => [text, line])).toEqual([
      ["SELECT 1", 2],
      ["SELECT 2", 3],
    ]);
    expect(down!.firstLine).toBe(5);
    expect(history.problems).toEqual([]);
  });

  it("may begin with a byte order mark, at which most tools stumble", () => {
    const plain = historyOf({ "1_a.up.sql": "\ufeffSELECT 1;" });
    expect(splitScript(plain.migrations[0]!.up.sql).statements[0]!.text).toBe("SELECT 1");
    expect(problems(plain)).toEqual(["tool-cannot-run db/1_a.up.sql"]);
    const marked = historyOf({ "1_a.sql": "\ufeff-- migrate:up\nSELECT 1;\n" });
    expect(marked.migrations[0]!.up).toMatchObject({ sql: "SELECT 1;\n", firstLine: 2 });
    expect(problems(marked)).toEqual(["tool-cannot-run db/1_a.sql"]);
    expect(problems(historyOf({ "V1__a.sql": "\ufeffSELECT 1;" }))).toEqual([]);
  });

  it("that are symbolic links are named, not followed", () => {
    const directory = temporary({ "1_a.up.sql": "SELECT 1;" });
    symlinkSync("/etc/hostname", join(directory, "2_b.up.sql"));
    symlinkSync("nowhere", join(directory, "3_c.up.sql"));
    const history = historyIn(directory);
    expect(ids(history)).toEqual(["1_a"]);
    expect(problems(history)).toEqual(["symbolic-link db/2_b.up.sql", "symbolic-link db/3_c.up.sql"]);
  });

  it("that are directories by that name are named", () => {
    const directory = temporary({ "1_a.up.sql": "SELECT 1;", "2_b.up.sql/notes.txt": "x" });
    mkdirSync(join(directory, "3_c.up.sql"));
    const history = historyIn(directory);
    expect(ids(history)).toEqual(["1_a"]);
    expect(problems(history)).toEqual(["stray-file db/2_b.up.sql", "stray-file db/3_c.up.sql"]);
    expect(history.problems.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    const nested = historyIn(temporary({ "1_a.sql/up.sql": "SELECT 1;", "1_a.sql/down.sql": "SELECT 1;" }));
    expect(problems(nested)).toEqual([]);
  });

  it("of package managers, editors and version control are left alone", () => {
    const history = historyOf({
      "V1__a.sql": "SELECT 1;",
      "node_modules/x/V2__b.sql": "SELECT 1;",
      ".git/V3__c.sql": "SELECT 1;",
      ".V4__d.sql": "SELECT 1;",
    });
    expect(ids(history)).toEqual(["V1__a"]);
  });
});

describe("the directory itself", () => {
  it("must be there, a directory, and hold something", () => {
    const directory = temporary({ file: "" });
    mkdirSync(join(directory, "empty"));
    symlinkSync("loop", join(directory, "loop"));
    expect(() => filesOnDisk(join(directory, "none"), "none")).toThrow("There is no directory none.");
    expect(() => filesOnDisk(join(directory, "file"), "file")).toThrow("file is a file; name the directory");
    expect(() => filesOnDisk(join(directory, "empty"), "empty")).toThrow(
      "No migrations found in empty: the directory is empty.",
    );
    expect(() => filesOnDisk(join(directory, "loop"), "loop")).toThrow("loop cannot be read (ELOOP).");
  });

  it("may be a link to a directory", () => {
    const directory = temporary({ "real/1_a.up.sql": "SELECT 1;" });
    symlinkSync("real", join(directory, "link"));
    expect(ids(historyIn(join(directory, "link")))).toEqual(["1_a"]);
  });

  it("may lose a file while it is read", () => {
    const directory = temporary({ "1_a.up.sql": "SELECT 1;" });
    writeFileSync(join(directory, "2_b.up.sql"), "SELECT 2;");
    const files = filesOnDisk(directory, "db");
    rmSync(join(directory, "2_b.up.sql"));
    expect(files.map(({ path }) => path).sort()).toEqual(["1_a.up.sql", "2_b.up.sql"]);
    expect(() => files.find(({ path }) => path === "2_b.up.sql")!.read()).toThrow("ENOENT");
  });
});
