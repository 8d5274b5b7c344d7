import { expect, it } from "vitest";
import { conditionsOf } from "../../../src/schema/rows/conditions.ts";
import { splitScript } from "../../../src/schema/sql/split.ts";

const asked = (sql: string) =>
  conditionsOf(splitScript(sql, 1).statements).map(({ column, value }) => `${column}=${value}`);

it.each([
  [
    "UPDATE u SET role = 'member', x = 'q' WHERE u.role = 'owner' AND kind IN ('a', 'b''c')",
    "role=owner kind=a kind=b'c",
  ],
  [`DELETE FROM t WHERE "Odd Name" = 7 AND n < 5`, "odd name=7 n=5 n=4 n=6"],
  ["DELETE FROM t WHERE name LIKE 'foo%' AND z <> 'no' AND a NOT LIKE 'x' AND b NOT IN ('y')", "name=fooa"],
  ["UPDATE t SET status = CASE WHEN state = 'x' THEN 1 ELSE 2 END", "state=x"],
  ["WITH x AS (SELECT * FROM t WHERE a = ANY (ARRAY['p', 'q'])) DELETE FROM t USING x WHERE t.id = x.id", "a=p a=q"],
  ["DO $$ BEGIN UPDATE t SET a = '1' WHERE b::text = 'two'; UPDATE t SET c = 'd' WHERE e = 'f'; END $$", "b=two e=f"],
  [
    "INSERT INTO r SELECT 'admin' WHERE NOT EXISTS (SELECT FROM r WHERE (name) = ('a') AND name = 'admin') AND k = 1",
    "k=1",
  ],
  ["ALTER TABLE t ADD CHECK (a = 'x'); CREATE INDEX ON t (a) WHERE a = 'y'", ""],
])("%s asks for %s", (sql, wanted) => {
  expect(asked(sql).join(" ")).toBe(wanted);
});

it("reads what stands before rows of data, however long these are", () => {
  const data = "A".repeat(300_000);
  expect(asked(`INSERT INTO t SELECT * FROM s WHERE kind = 'a' AND blob <> '${data}' AND word = ${data}`)).toEqual([
    "kind=a",
  ]);
  expect(asked(`UPDATE t SET note = '${'"x"" y, '.repeat(40_000)}' WHERE a = 'b'`)).toEqual([]);
});
