import { expect, it } from "vitest";
import { bookkeepingFor } from "../../../src/schema/migrations/bookkeeping.ts";
import type { Migration, Script } from "../../../src/schema/migrations/migration.ts";

const script = (sql: string): Script => ({ path: "", file: "x.sql", sql, firstLine: 1, transaction: "wrapped" });
const migration = (up: string, down = ""): Migration => ({
  id: "1_a",
  version: "1",
  up: script(up),
  down: script(down),
});

it.each([
  ["nothing names it", "diesel", "CREATE TABLE t (a int);", false],
  [
    "one names it",
    "diesel",
    "CREATE TRIGGER x BEFORE INSERT ON __diesel_schema_migrations EXECUTE FUNCTION no();",
    true,
  ],
  [
    "one makes it",
    "golang-migrate",
    'CREATE TABLE IF NOT EXISTS "public"."schema_migrations" (version bigint);',
    false,
  ],
  [
    "one makes one of a longer name",
    "golang-migrate",
    "CREATE TABLE schema_migrations_old AS TABLE schema_migrations;",
    true,
  ],
  ["a layout without one", "backend-kit", "SELECT * FROM schema_migrations;", false],
])("%s", (_, layout, up, expected) => {
  expect(bookkeepingFor(layout, [migration(up)]) !== undefined).toBe(expected);
});
