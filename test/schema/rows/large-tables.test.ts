import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { proveDirectory } from "../../../src/schema/prove-directory.ts";
import { directoryOf } from "../../support/command-line.ts";

it("compares the rows of a large table whatever the order of its columns", async () => {
  const directory = directoryOf({
    "1_big.up.sql": `CREATE TABLE big (a int, b text, c text, twice int GENERATED ALWAYS AS (a * 2) STORED);
      INSERT INTO big SELECT n, 'b ' || n, 'c ' || n FROM generate_series(1, 20001) n;`,
    "1_big.down.sql": "DROP TABLE big;",
    "2_kept.up.sql": "ALTER TABLE big ADD COLUMN b_was text; UPDATE big SET b_was = b; ALTER TABLE big DROP COLUMN b;",
    "2_kept.down.sql":
      "ALTER TABLE big ADD COLUMN b text; UPDATE big SET b = b_was; ALTER TABLE big DROP COLUMN b_was;",
    "3_back.up.sql": "ALTER TABLE big ADD COLUMN b text; UPDATE big SET b = b_was; ALTER TABLE big DROP COLUMN b_was;",
    "3_back.down.sql":
      "ALTER TABLE big ADD COLUMN b_was text; UPDATE big SET b_was = b; ALTER TABLE big DROP COLUMN b;",
    "4_one.up.sql": "UPDATE big SET c = 'another' WHERE a = 7;",
    "4_one.down.sql": "SELECT 1;",
    "5_places.up.sql": "UPDATE big SET b = 'b ' || 3 - a WHERE a IN (1, 2);",
    "5_places.down.sql": "SELECT 1;",
    "6_derived.up.sql": "ALTER TABLE big DROP COLUMN twice;",
    "6_derived.down.sql": "ALTER TABLE big ADD COLUMN twice int GENERATED ALWAYS AS (a * 2) STORED;",
  });
  const options = {
    root: directory,
    migrations: ".",
    database: "pglite",
    timeout: 60_000,
    irreversible: [],
    losesData: [],
  };
  const { migrations } = await proveDirectory(options, { progress: () => {} });
  rmSync(directory, { recursive: true });
  expect(migrations.map(({ verdict, rows }) => [verdict, rows])).toEqual([
    ["exact", []],
    ["order-only", []],
    ["exact", []],
    ["loses-data", [{ table: "public.big", lost: 0, changed: 1, added: 0, columns: [{ column: "c", changed: 1 }] }]],
    ["loses-data", [{ table: "public.big", lost: 0, changed: 1, added: 0, columns: [] }]],
    ["order-only", []],
  ]);
}, 60_000);
