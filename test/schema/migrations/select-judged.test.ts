import { describe, expect, it } from "vitest";
import { selectJudged } from "../../../src/schema/migrations/select-judged.ts";
import { historyOf } from "../../support/history.ts";

const BASE = {
  "1_a.up.sql": "CREATE TABLE a (x int);",
  "1_a.down.sql": "DROP TABLE a;",
  "3_c.up.sql": "CREATE TABLE c (x int);",
  "3_c.down.sql": "DROP TABLE c;",
};

function select(base: Record<string, string>, head: Record<string, string>) {
  const { judged, order, problems } = selectJudged(historyOf(base), historyOf(head));
  return {
    judged: [...judged],
    order: order.map(({ id }) => id),
    problems: problems.map(({ rule, severity, file, message }) => {
      if (message.includes(file)) throw new Error(`${rule} repeats its file: ${message}`);
      return `${rule} ${severity} ${file}`;
    }),
  };
}
const without = (name: string, files: Record<string, string> = BASE) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(name)));

describe("a change answers for", () => {
  it("what it adds, and not for the history", () => {
    const head = { ...BASE, "4_d.up.sql": "SELECT 1;", "4_d.down.sql": "" };
    expect(select(BASE, head)).toEqual({ judged: ["4_d"], order: ["1_a", "3_c", "4_d"], problems: [] });
  });

  it("a rollback that it edits, adds, removes or declares, but not for its comments", () => {
    const judged = (change: Record<string, string>) => select(BASE, { ...BASE, ...change }).judged;
    expect(judged({ "1_a.down.sql": "DROP TABLE IF EXISTS a;" })).toEqual(["1_a"]);
    expect(judged({ "1_a.down.sql": "-- why\nDROP TABLE a;\n" })).toEqual([]);
    expect(judged({ "1_a.down.sql": "-- backend-kit: irreversible: why\nDROP TABLE a;" })).toEqual(["1_a"]);
    expect(select(BASE, without("1_a.down.sql")).judged).toEqual(["1_a"]);
    expect(select(without("1_a.down.sql"), BASE).judged).toEqual(["1_a"]);
  });

  it("an old migration that it edits", () => {
    const edited = { ...BASE, "1_a.up.sql": "CREATE TABLE a (x bigint);" };
    expect(select(BASE, edited).problems).toEqual(["edited-migration error db/1_a.up.sql"]);
    expect(select(BASE, { ...BASE, "1_a.up.sql": "-- why\r\nCREATE TABLE a (x int)\n;" }).problems).toEqual([]);
  });

  it("comments in an old migration where the tool keeps checksums", () => {
    const base = { "V1__a.sql": "SELECT 1;" };
    expect(select(base, { "V1__a.sql": "-- why\nSELECT 1;" }).problems).toEqual([
      "edited-migration warning db/V1__a.sql",
    ]);
  });

  it("an old migration that it deletes or renames", () => {
    expect(select(BASE, without("1_a")).problems).toEqual(["deleted-migration error db/1_a.up.sql"]);
    const renamed = { ...without("3_c"), "5_c.up.sql": BASE["3_c.up.sql"], "5_c.down.sql": BASE["3_c.down.sql"] };
    expect(select(BASE, renamed).problems).toEqual(["renamed-migration error db/5_c.up.sql"]);
  });

  it("a rename once, though it also changes the order, and each of two that do the same", () => {
    const moved = { ...without("1_a"), "2_a.up.sql": BASE["1_a.up.sql"], "2_a.down.sql": BASE["1_a.down.sql"] };
    expect(select(BASE, moved).problems).toEqual(["renamed-migration error db/2_a.up.sql"]);
    const twins = { "1_a.up.sql": "SELECT 1;", "2_b.up.sql": "SELECT 1;" };
    expect(select(twins, { "3_a.up.sql": "SELECT 1;", "4_b.up.sql": "SELECT 1;" }).problems).toEqual([
      "renamed-migration error db/3_a.up.sql",
      "renamed-migration error db/4_b.up.sql",
    ]);
  });

  it("a migration that sorts before old ones: an error where the tool skips or refuses it", () => {
    const added = { "2_b.up.sql": "SELECT 1;", "2_b.down.sql": "" };
    expect(select(BASE, { ...BASE, ...added })).toEqual({
      judged: ["2_b"],
      // It runs last where the base is deployed.
      order: ["1_a", "3_c", "2_b"],
      problems: ["out-of-order error db/2_b.up.sql"],
    });
    const folders = { "1_a/up.sql": "SELECT 1;", "3_c/up.sql": "SELECT 1;" };
    expect(select(folders, { ...folders, "2_b/up.sql": "SELECT 1;" }).problems).toEqual([
      "out-of-order warning db/2_b/up.sql",
    ]);
  });

  it("what is wrong with files that it brings, and not for what was wrong before", () => {
    const base = { ...BASE, "stray.sql": "", "9_z.down.sql": "" };
    const head = { ...base, "stray2.sql": "", "4_d.up.sql": "SELECT 1;" };
    expect(select(base, head)).toMatchObject({ judged: ["4_d"], problems: ["stray-file warning db/stray2.sql"] });
  });

  it("a program that it adds", () => {
    const base = { "1_a.sql": "-- +goose Up\nSELECT 1;\n", "2_b.go": "" };
    expect(select(base, { ...base, "3_c.go": "" }).judged).toEqual(["3_c"]);
  });

  it("everything when there is no base, but for what runs every time", () => {
    const { judged, order } = selectJudged(
      undefined,
      historyOf({ "V1__a.sql": "SELECT 1;", "V2__b.sql": "SELECT 1;", "R__v.sql": "SELECT 1;" }),
    );
    expect([...judged]).toEqual(["V1__a", "V2__b"]);
    expect(order.at(-1)!.id).toBe("R__v");
  });
});
