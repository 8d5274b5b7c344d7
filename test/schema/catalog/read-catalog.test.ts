import { afterAll, beforeAll, expect, it } from "vitest";
import type { Catalog } from "../../../src/schema/catalog/catalog.ts";
import { compareCatalogs, isSame } from "../../../src/schema/catalog/compare.ts";
import { type CatalogReader, catalogReader } from "../../../src/schema/catalog/read-catalog.ts";
import type { Database, Engine, Session } from "../../../src/schema/engines/engine.ts";
import { openEngine } from "../../../src/schema/engines/open-engine.ts";
import type { Script } from "../../../src/schema/migrations/migration.ts";
import { runScript } from "../../../src/schema/proof/run-script.ts";
import { BASE, CASES } from "../proof/cases.ts";

let engine: Engine;
let database: Database;
let reader: CatalogReader;

beforeAll(async () => {
  ({ engine } = await openEngine("auto", undefined));
  database = await engine.empty();
  reader = catalogReader(engine.versionNumber);
});
afterAll(() => engine?.close());

const script = (sql: string): Script => ({ path: "", file: "x.sql", sql, firstLine: 1, transaction: "wrapped" });

/** All of it, from the start. */
async function readWhole(): Promise<Catalog> {
  const admin = await database.admin();
  const stranger: Pick<Session, "query"> = { query: (sql) => admin.query(sql) };
  return catalogReader(engine.versionNumber).read(stranger as Session);
}

it.each(CASES)("what is read again is what there is: $name", async ({ up, down }) => {
  for (const sql of [BASE, up, down ?? "", up]) {
    await runScript(database, script(sql), 60_000);
    const again = await reader.read(await database.admin());
    const whole = await readWhole();
    expect([...again.keys()].sort()).toEqual([...whole.keys()].sort());
    const { changes } = compareCatalogs(whole, again);
    expect(changes).toEqual([]);
  }
});

it("goes on in a copy from what was read before it was made", async () => {
  await runScript(database, script(`${BASE} CREATE TABLE copied (a int);`), 60_000);
  await reader.read(await database.admin());
  const known = reader.known(await database.admin())!;
  const snapshot = await database.freeze();
  database = await engine.fork(snapshot);
  reader.resume(await database.admin(), known);
  expect((await reader.read(await database.admin())).has("table public.copied")).toBe(true);
  await runScript(database, script("ALTER TABLE copied ADD COLUMN b text"), 60_000);
  const again = await reader.read(await database.admin());
  expect(again.has("column public.copied.b")).toBe(true);
  expect(isSame(compareCatalogs(await readWhole(), again))).toBe(true);
});
