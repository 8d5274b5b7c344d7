import type { Case } from "./cases.ts";

/** What `up` changes and the rollback forgets: what must be seen, and what must stand in the repair. */
type Forgotten = [name: string, up: string, difference: string, repair: string | null];

const FORGOTTEN: Forgotten[] = [
  ["column renamed", "ALTER TABLE item RENAME COLUMN title TO heading;", "column public.item.title", "RENAME COLUMN"],
  [
    "table renamed",
    "ALTER TABLE settings RENAME TO options; ALTER TABLE options RENAME COLUMN value TO setting;",
    "table public.settings",
    "RENAME TO settings",
  ],
  [
    "table moved to another schema",
    "ALTER TABLE settings SET SCHEMA shop;",
    "table public.settings",
    "SET SCHEMA public",
  ],
  [
    "constraint renamed",
    "ALTER TABLE parent RENAME CONSTRAINT parent_pkey TO parent_id;",
    "constraint public.parent.parent_pkey",
    "RENAME CONSTRAINT",
  ],
  ["enum renamed", "ALTER TYPE mood RENAME TO temper;", "enum public.mood", "RENAME TO mood"],
  ["label of an enum added", "ALTER TYPE mood ADD VALUE 'happy';", "enum public.mood", "DROP TYPE"],
  ["label of an enum renamed", "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';", "enum public.mood", "RENAME VALUE"],
  [
    "label of an enum that views, defaults, checks and functions use",
    `ALTER TABLE item ALTER COLUMN state SET DEFAULT 'ok', ADD CHECK (state <> 'sad' OR price > 1);
     CREATE INDEX item_state_idx ON item (state) WHERE state = 'ok';
     ALTER TYPE mood ADD VALUE 'happy' BEFORE 'ok';`,
    "enum public.mood",
    "DROP TYPE",
  ],
  [
    "attribute of a composite type renamed",
    "ALTER TYPE size RENAME ATTRIBUTE width TO z;",
    "type public.size",
    "RENAME ATTRIBUTE",
  ],
  ["table with a serial column dropped", "DROP TABLE serials;", "table public.serials", "OWNED BY public.serials.id"],
  [
    "serial column becomes a larger identity",
    `ALTER TABLE serials ALTER COLUMN id DROP DEFAULT; DROP SEQUENCE serials_id_seq; ALTER TABLE serials ALTER COLUMN id TYPE bigint;
     ALTER TABLE serials ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 5000000000);`,
    "column public.serials.id",
    "DROP IDENTITY",
  ],
  [
    "identity column becomes a number",
    "ALTER TABLE counted ALTER COLUMN id DROP IDENTITY, ALTER COLUMN id DROP NOT NULL;",
    "column public.counted.id",
    "ADD GENERATED ALWAYS AS IDENTITY",
  ],
  [
    "both ends of a foreign key of another type",
    `ALTER TABLE item DROP CONSTRAINT item_parent_id_fkey; ALTER TABLE parent ALTER COLUMN id TYPE text;
     ALTER TABLE item ALTER COLUMN parent_id TYPE text; ALTER TABLE item ADD FOREIGN KEY (parent_id) REFERENCES parent;`,
    "column public.parent.id",
    "ADD CONSTRAINT item_parent_id_fkey",
  ],
  [
    "generated column computed otherwise",
    "ALTER TABLE forgetful DROP COLUMN twice; ALTER TABLE forgetful ADD COLUMN twice int GENERATED ALWAYS AS (a * 3) STORED;",
    "column public.forgetful.twice",
    "(a * 2)",
  ],
  [
    "expression of a generated column dropped",
    "ALTER TABLE forgetful ALTER COLUMN twice DROP EXPRESSION;",
    "column public.forgetful.twice",
    "(a * 2)",
  ],
  [
    "storage of a number",
    "ALTER TABLE item ALTER COLUMN price SET STORAGE EXTENDED;",
    "column public.item.price",
    "SET STORAGE MAIN",
  ],
  [
    "statistics target of an index",
    "ALTER INDEX item_title_idx ALTER COLUMN 1 SET STATISTICS 300;",
    "index public.item_title_idx",
    "SET STATISTICS -1",
  ],
  [
    "index goes with an extension",
    "CREATE EXTENSION IF NOT EXISTS pg_trgm; ALTER INDEX item_title_idx DEPENDS ON EXTENSION pg_trgm;",
    "index public.item_title_idx",
    "CREATE INDEX item_title_idx",
  ],
  [
    "function goes with an extension",
    "CREATE EXTENSION IF NOT EXISTS pg_trgm; ALTER FUNCTION touch() DEPENDS ON EXTENSION pg_trgm;",
    "function public.touch()",
    "NO DEPENDS ON EXTENSION",
  ],
  ["typed table", "ALTER TABLE of_twosome NOT OF;", "table public.of_twosome", "OF public.twosome"],
  [
    "domain of another type",
    "DROP DOMAIN short; CREATE DOMAIN short AS varchar(20);",
    "domain public.short",
    "varying(10)",
  ],
  [
    "range with a difference function",
    "DROP TYPE span; CREATE TYPE span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);",
    "range public.span",
    "SUBTYPE",
  ],
  ["collation dropped", "DROP COLLATION plain;", "collation public.plain", "CREATE COLLATION"],
  ["conversion dropped", "DROP CONVERSION latin;", "conversion public.latin", "CREATE CONVERSION"],
  [
    "how an aggregate's final function treats the state",
    "DROP AGGREGATE summed(int); CREATE AGGREGATE summed(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = int4abs, FINALFUNC_MODIFY = SHAREABLE);",
    "aggregate public.summed(integer)",
    "FINALFUNC_MODIFY = READ_ONLY",
  ],
  [
    "space of an aggregate's moving state",
    "DROP AGGREGATE moving(int); CREATE AGGREGATE moving(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MSSPACE = 99);",
    "aggregate public.moving(integer)",
    "MSSPACE = 8",
  ],
  ["comment on the type of a table's rows", "COMMENT ON TYPE item IS 'x';", "type public.item", "IS NULL"],
  [
    "privileges on the type of a table's rows",
    "REVOKE USAGE ON TYPE item FROM PUBLIC;",
    "type public.item",
    "TO PUBLIC",
  ],
  ["an owner's own privileges", "REVOKE ALL ON item FROM CURRENT_USER;", "table public.item", "GRANT ALL"],
  [
    "toast options of a materialized view",
    "ALTER MATERIALIZED VIEW kept SET (toast.autovacuum_enabled = false);",
    "materialized view public.kept",
    "MATERIALIZED VIEW public.kept",
  ],
  [
    "privileges on the database",
    "DO $$ BEGIN EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database()); END $$;",
    "database DATABASE",
    "current_database()",
  ],
  [
    "comment on the database",
    "DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), '100 %'); END $$;",
    "database DATABASE",
    "IS NULL",
  ],
  [
    "privileges on a large object",
    "GRANT SELECT ON LARGE OBJECT 4711 TO PUBLIC;",
    "large object 4711",
    "REVOKE ALL ON LARGE OBJECT 4711",
  ],
  ["comment on a large object", "COMMENT ON LARGE OBJECT 4711 IS 'x';", "large object 4711", "IS NULL"],
  [
    "default privileges on tables",
    "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;",
    "default privileges TABLES OF CURRENT_USER",
    "REVOKE ALL ON TABLES FROM PUBLIC",
  ],
  [
    "default privileges on functions",
    "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;",
    "default privileges FUNCTIONS OF CURRENT_USER",
    "ON FUNCTIONS TO PUBLIC",
  ],
];

const ROLES: Forgotten[] = [
  [
    "options of a role",
    "ALTER ROLE forgotten NOINHERIT CREATEDB CONNECTION LIMIT 5 VALID UNTIL '2030-01-01';",
    "role forgotten",
    "NOCREATEDB",
  ],
  ["role renamed", "ALTER ROLE forgotten RENAME TO remembered;", "role forgotten", "RENAME TO forgotten"],
];

const SUPERUSERS: Forgotten[] = [
  ["settings of all roles", "ALTER ROLE ALL SET work_mem = '9MB';", "setting ROLE ALL", "ALTER ROLE ALL RESET ALL"],
  ["foreign server renamed", "ALTER SERVER far RENAME TO farther;", "foreign server far", "RENAME TO far"],
  [
    "options of a foreign table and its column",
    "ALTER FOREIGN TABLE distant OPTIONS (SET tn 'z'); ALTER FOREIGN TABLE distant ALTER COLUMN a OPTIONS (DROP cn);",
    "foreign table public.distant",
    "ADD cn",
  ],
  ["foreign table dropped", "DROP FOREIGN TABLE distant;", "foreign table public.distant", "OPTIONS (cn 'x')"],
  [
    "member of an operator family",
    "ALTER OPERATOR FAMILY ordered USING btree DROP OPERATOR 1 (int, int), FUNCTION 1 (int, int);",
    "operator family public.ordered USING btree",
    "ADD OPERATOR 1",
  ],
  ["privileges on a parameter", "GRANT SET ON PARAMETER log_statement TO PUBLIC;", "parameter log_statement", "REVOKE"],
  [
    "triggers of a deferrable constraint",
    "ALTER TABLE forgetful DISABLE TRIGGER ALL;",
    "constraint public.forgetful.forgetful_a",
    null,
  ],
];

const asCase = ([name, up, difference, repair]: Forgotten): Case => ({
  name: `forgotten: ${name}`,
  up,
  down: "-- forgotten",
  verdict: "differs",
  differences: [difference],
  repair: repair !== null,
  ...(repair !== null && { repairHas: repair }),
});

export const FORGOTTEN_CASES: Case[] = [...FORGOTTEN, ...ROLES].map(asCase);
const GIVEN = `
DROP FOREIGN DATA WRAPPER IF EXISTS carrier CASCADE;
CREATE FOREIGN DATA WRAPPER carrier;
CREATE SERVER far FOREIGN DATA WRAPPER carrier OPTIONS (host 'h');
CREATE FOREIGN TABLE distant (a int OPTIONS (cn 'x'), b text) SERVER far OPTIONS (tn 'y');
CREATE OPERATOR FAMILY ordered USING btree;
ALTER OPERATOR FAMILY ordered USING btree ADD OPERATOR 1 < (int, int), FUNCTION 1 (int, int) btint4cmp(int, int);
`;

export const FORGOTTEN_BY_SUPERUSERS: Case[] = SUPERUSERS.map((of) => ({
  ...asCase(of),
  given: GIVEN,
  superuser: true,
}));
