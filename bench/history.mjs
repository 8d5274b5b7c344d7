// A history like a team's: tables with keys, indexes, checks, views, functions, enums, altered by later migrations.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes `count` pairs in golang-migrate's layout; every rollback is right. */
export function writeHistory(directory, count) {
  mkdirSync(directory, { recursive: true });
  for (let n = 1; n <= count; n++) writePair(directory, n, ...pair(n));
}

export function writePair(directory, n, up, down) {
  const name = join(directory, `${String(n).padStart(6, "0")}_step`);
  writeFileSync(`${name}.up.sql`, `${up}\n`);
  writeFileSync(`${name}.down.sql`, `${down}\n`);
}

/** Every tenth migration makes a table; the others change the one that was made last. */
function pair(n) {
  const table = `t${Math.ceil(n / 10)}`;
  const parent = n > 10 ? `t${Math.ceil(n / 10) - 1}` : undefined;
  switch (n % 10) {
    case 1:
      return [
        `CREATE TABLE ${table} (id bigserial PRIMARY KEY, name text NOT NULL, made_at timestamptz NOT NULL DEFAULT now()${parent ? `, parent_id bigint REFERENCES ${parent} (id) ON DELETE CASCADE` : ""});`,
        `DROP TABLE ${table};`,
      ];
    case 2:
      return [
        `ALTER TABLE ${table} ADD COLUMN price numeric(10, 2) NOT NULL DEFAULT 0;`,
        `ALTER TABLE ${table} DROP COLUMN price;`,
      ];
    case 3:
      return [`CREATE INDEX ${table}_name_idx ON ${table} (lower(name));`, `DROP INDEX ${table}_name_idx;`];
    case 4:
      return [
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_price_check CHECK (price >= 0);`,
        `ALTER TABLE ${table} DROP CONSTRAINT ${table}_price_check;`,
      ];
    case 5:
      return [
        `CREATE VIEW ${table}_recent AS SELECT id, name FROM ${table} WHERE price > 0;`,
        `DROP VIEW ${table}_recent;`,
      ];
    case 6:
      return [`CREATE TYPE ${table}_state AS ENUM ('new', 'done');`, `DROP TYPE ${table}_state;`];
    case 7:
      return [
        `ALTER TABLE ${table} ADD COLUMN state ${table}_state NOT NULL DEFAULT 'new';`,
        `ALTER TABLE ${table} DROP COLUMN state;`,
      ];
    case 8:
      return [
        `CREATE FUNCTION ${table}_touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.made_at := now(); RETURN new; END $$;\nCREATE TRIGGER touch BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_touch();`,
        `DROP TRIGGER touch ON ${table};\nDROP FUNCTION ${table}_touch();`,
      ];
    case 9:
      return [
        `ALTER TABLE ${table} ALTER COLUMN name TYPE varchar(200);`,
        `ALTER TABLE ${table} ALTER COLUMN name TYPE text;`,
      ].map(
        (sql) =>
          `DROP VIEW ${table}_recent;\n${sql}\nCREATE VIEW ${table}_recent AS SELECT id, name FROM ${table} WHERE price > 0;`,
      );
    default:
      return [`COMMENT ON TABLE ${table} IS 'What is sold';`, `COMMENT ON TABLE ${table} IS NULL;`];
  }
}
