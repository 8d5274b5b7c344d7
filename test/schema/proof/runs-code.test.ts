import { describe, expect, it } from "vitest";
import type { Catalog, CatalogObject } from "../../../src/schema/catalog/catalog.ts";
import { mayRunCode } from "../../../src/schema/proof/runs-code.ts";
import { splitScript } from "../../../src/schema/sql/split.ts";

const object = (kind: CatalogObject["kind"], name: string): [string, CatalogObject] => [
  `${kind} ${name}`,
  { kind, name, attributes: {} } as unknown as CatalogObject,
];
const ours: Catalog = new Map([object("function", "public.price(integer)")]) as never;
const none: Catalog = new Map() as never;

describe("a script may run code of people's own", () => {
  it.each<[boolean, string, Catalog]>([
    [false, "CREATE TABLE t (a int)", ours],
    [false, "ALTER TABLE t ADD COLUMN a int DEFAULT length('x')", ours],
    [true, "ALTER TABLE t ADD COLUMN a int DEFAULT price(1)", ours],
    [true, 'ALTER TABLE t ADD COLUMN a int DEFAULT public."price" (1)', ours],
    [false, "ALTER TABLE t ADD COLUMN a int DEFAULT price(1)", none],
    [true, "CREATE FUNCTION own() RETURNS int LANGUAGE sql RETURN 1; ALTER TABLE t ADD a int DEFAULT own()", none],
    [false, "CREATE FUNCTION own() RETURNS int LANGUAGE sql RETURN 1", none],
    [true, "CREATE TABLE t AS SELECT 1", none],
    [true, "CREATE TABLE t AS (\n  SELECT 1)", none],
    [true, "CREATE INDEX CONCURRENTLY i ON t (a)", none],
    [true, "UPDATE t SET a = 1", none],
    [true, "REFRESH MATERIALIZED VIEW v", none],
    [false, "COMMENT ON TABLE t IS 'price(1)'", ours],
  ])("%s: %s", (expected, sql, catalog) => {
    expect(mayRunCode(splitScript(sql), catalog)).toBe(expected);
  });

  it("looks at long words and gaps once, not again from each of their places", () => {
    const n = 500_000;
    const defaults = ["a".repeat(n), `as${" ".repeat(n)}`, `as(${"\n".repeat(n)}`];
    for (const text of defaults)
      expect(mayRunCode(splitScript(`ALTER TABLE t ADD a text DEFAULT '${text}'`), ours)).toBe(false);
  });
});
