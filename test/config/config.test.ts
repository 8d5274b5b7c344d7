import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadConfig, parseConfig } from "../../src/config/config.ts";
import { parseDuration } from "../../src/config/duration.ts";
import { UsageError } from "../../src/report/errors.ts";
import { resolveOptions } from "../../src/schema/resolve-options.ts";
import { directoryOf } from "../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});
const temporary = (files: Record<string, string | Uint8Array>) => {
  const directory = directoryOf(files);
  made.push(directory);
  return directory;
};
const FILE = "backend-kit.yml";

describe("backend-kit.yml", () => {
  it("is read whole", () => {
    const text = `version: 1
schema:
  migrations: db/migrations
  layout: dbmate
  database: env:DATABASE
  seed: db/seed.sql
  timeout: 90
  irreversible:
    - migration: 1_a
      reason: mail was sent
  loses-data: []
`;
    const { at, ...read } = parseConfig(text, FILE);
    expect(at!(["schema", "layout"])).toMatch(/^backend-kit\.yml:\d+:\d+:$/);
    expect(read).toEqual({
      version: 1,
      schema: {
        migrations: "db/migrations",
        layout: "dbmate",
        database: "env:DATABASE",
        seed: "db/seed.sql",
        timeout: 90,
        irreversible: [{ migration: "1_a", reason: "mail was sent" }],
        "loses-data": [],
      },
    });
  });

  it.each(["", "\n# nothing yet\n", "---\n", "schema:\n  migrations: x\n"])("may say little: %j", (text) => {
    expect(() => parseConfig(text, FILE)).not.toThrow(/schema must|the file must/);
  });

  it.each([
    [
      "a misspelt key",
      "schema:\n  layuot: goose\n",
      `${FILE}:2:3: unknown key "layuot" in schema; did you mean "layout"?`,
    ],
    ["a misspelt gate", "\nschemas:\n  layout: goose\n", `${FILE}:2:1: unknown key "schemas"; did you mean "schema"?`],
    ["a gate that is not there", "teapot: {}\n", `${FILE}:1:1: unknown key "teapot".`],
    [
      "a key of a declaration",
      "schema:\n  irreversible:\n    - migration: 1\n      raeson: x\n",
      `${FILE}:4:7: unknown key "raeson"`,
    ],
    ["a wrong type", "schema:\n  migrations: [a]\n", `${FILE}:2:15: schema.migrations must be a text, not ["a"]`],
    ["a list for a gate", "schema:\n  - a\n", `${FILE}:2:3: schema must be a mapping`],
    [
      "a word for the file",
      "schema\n",
      `${FILE}:1:1: the file is "schema"; it must be a mapping with keys such as version: and schema:`,
    ],
    [
      "a value that is none of them",
      "schema: { layout: deisel }\n",
      `${FILE}:1:19: schema.layout is "deisel"; it must be one of golang-migrate, `,
    ],
    [
      "a reason that is missing",
      "schema:\n  irreversible:\n    - migration: 1_a\n",
      `${FILE}:3:7: "reason" is missing in schema.irreversible.0`,
    ],
    ["a reason that is empty", "schema:\n  irreversible:\n    - { migration: 1_a, reason: ' ' }\n", `${FILE}:3:`],
    [
      "a time that is none",
      "schema:\n  timeout: soon\n",
      `${FILE}:2:12: schema.timeout is "soon"; it must be a time above zero`,
    ],
    ["a time below zero", "schema:\n  timeout: -1\n", `${FILE}:2:12: schema.timeout is -1;`],
    ["broken YAML", "schema:\n  layout: [goose\n", `${FILE}:3:1: `],
    ["a tab", "schema:\n\tlayout: goose\n", `${FILE}:2:`],
    ["a key that comes twice", "schema:\n  layout: goose\n  layout: dbmate\n", `${FILE}:3:3: Map keys must be unique`],
    ["two documents", "schema: {}\n---\nschema: {}\n", `${FILE}:2:1: `],
    ["another version", "version: 2\n", `${FILE}:1:10: version is 2; it must be 1.`],
    [
      "a list for the file",
      "- schema\n",
      `${FILE}:1:1: the file is ["schema"]; it must be a mapping with keys such as `,
    ],
  ])("says where and what is wrong: %s", (_, text, message) => {
    expect(() => parseConfig(text, FILE)).toThrow(UsageError);
    expect(() => parseConfig(text, FILE)).toThrow(message);
    expect(() => parseConfig(text, FILE)).toThrow(/^[^\n]+$/);
  });

  it("takes no URL, and does not print the password of one", () => {
    const text = "schema:\n  database: postgres://me:s3cret@db/app\n";
    expect(() => parseConfig(text, FILE)).toThrow(/^backend-kit.yml:2:13: schema.database is .*env:NAME/);
    expect(() => parseConfig(text, FILE)).not.toThrow(/s3cret/);
  });

  it("does not blow up on aliases of aliases", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(", ")}]`,
    );
    expect(() => parseConfig(`l0: &l0 x\n${levels.join("\n")}\n`, FILE)).toThrow(UsageError);
  });

  it("must be a text of a sensible size", () => {
    expect(() => loadConfig(temporary({ [FILE]: Buffer.from([0xff]) }))).toThrow(`${FILE} is not UTF-8`);
    expect(() => loadConfig(temporary({ [FILE]: "#".repeat(1024 * 1024 + 1) }))).toThrow(
      `${FILE} is larger than 1 MiB`,
    );
    const directory = temporary({});
    mkdirSync(join(directory, FILE));
    expect(() => loadConfig(directory)).toThrow(`The config file ${FILE} cannot be read (EISDIR).`);
  });

  it("is found here or at the top of the repository, and its paths are relative to it", () => {
    const directory = temporary({ "backend-kit.yaml": "schema: { migrations: db, seed: s.sql }", "a/b/x": "" });
    const below = join(directory, "a/b");
    expect(loadConfig(below)).toEqual({});
    mkdirSync(join(directory, ".git"));
    expect(loadConfig(below).schema).toEqual({ migrations: join(directory, "db"), seed: join(directory, "s.sql") });
    writeFileSync(join(below, FILE), "schema: { layout: goose }");
    expect(loadConfig(below)).toMatchObject({ schema: { layout: "goose" }, file: join(below, FILE) });
    writeFileSync(join(directory, "a/other.yml"), "schema: { migrations: db }");
    expect(loadConfig(below, join(directory, "a/other.yml")).schema!.migrations).toBe(join(directory, "a/db"));
  });
});

describe("a path that a pull request can choose", () => {
  /** A repository beside a file that is none of its business. */
  function repositoryBeside() {
    const parent = temporary({ "outside/secret": "root:x:0:0\n", "app/db/seed.sql": "", "app/.git/HEAD": "" });
    const top = join(parent, "app");
    symlinkSync("../../outside/secret", join(top, "db/link.sql"));
    symlinkSync("../outside", join(top, "linked"));
    symlinkSync("gone.sql", join(top, "db/dangling.sql"));
    return { parent, top };
  }
  const seedOf = (given: { seed?: string; confined?: boolean }, root: string, seed?: string) =>
    resolveOptions({ root, ...given }, { schema: { seed } }, () => undefined).seed;

  it("may lie anywhere in the repository, above the working directory, too", () => {
    const { top } = repositoryBeside();
    const root = join(top, "db");
    expect(seedOf({}, root, join(top, "db/seed.sql"))).toBe(join(top, "db/seed.sql"));
    expect(seedOf({ seed: "../new.sql", confined: true }, root)).toBe(join(top, "new.sql"));
    expect(seedOf({ seed: "dangling.sql", confined: true }, root)).toBe(join(root, "dangling.sql"));
  });

  it.each(["../outside/secret", "db/link.sql", "linked/secret", "linked/not/there", "/etc/passwd", ".."])(
    "is refused outside of it, by name or by links: %s",
    (seed) => {
      const { top } = repositoryBeside();
      expect(() => seedOf({}, top, seed.startsWith("/") ? seed : join(top, seed))).toThrow(UsageError);
      expect(() => seedOf({ seed, confined: true }, top)).toThrow(/^The seed file .* lies outside of /);
      // Whoever calls the command line may read what they like.
      expect(() => seedOf({ seed }, top)).not.toThrow();
    },
  );

  it("is refused for the config file itself, which errors show parts of, unless it was named", () => {
    const { parent, top } = repositoryBeside();
    symlinkSync("../outside/secret", join(top, FILE));
    expect(() => loadConfig(top)).toThrow(`The config file ${FILE} lies outside of ${top}`);
    writeFileSync(join(parent, "outside/other.yml"), "schema: { layout: goose }");
    expect(loadConfig(top, join(parent, "outside/other.yml")).schema).toEqual({ layout: "goose" });
  });
});

describe("a duration", () => {
  it.each([
    ["60", 60_000],
    [90, 90_000],
    ["1.5s", 1500],
    ["2 m", 120_000],
    ["500ms", 500],
    ["999999999m", 2_000_000_000],
  ])("%j is %d ms", (text, milliseconds) => {
    expect(parseDuration(text, "It")).toBe(milliseconds);
  });

  it.each(["", "0", "0s", "-1s", "1h", "s", "1e3", "NaN", Number.NaN, "60 seconds"])("%j is none", (text) => {
    expect(() => parseDuration(text, "The timeout")).toThrow(/^The timeout is .*; it must be a time above zero/);
  });
});

describe("options", () => {
  const resolve = (given: object, config = {}, variables: Record<string, string> = {}) =>
    resolveOptions({ root: "/r", ...given }, { schema: config }, (name) => variables[name]);

  it("that are given go before the config, and the config before defaults", () => {
    const config = { layout: "goose", timeout: 5, database: "local", seed: "/r/s.sql" };
    expect(resolve({}, config)).toMatchObject({ layout: "goose", timeout: 5000, database: "local", seed: "/r/s.sql" });
    expect(resolve({ layout: "dbmate", timeout: "1m", database: "pglite", seed: "x.sql" }, config)).toMatchObject({
      layout: "dbmate",
      timeout: 60_000,
      database: "pglite",
      seed: "/r/x.sql",
    });
    expect(resolve({})).toMatchObject({ layout: undefined, timeout: 60_000, database: "auto", seed: undefined });
  });

  it("take a database from the environment", () => {
    const url = "postgres://me:s3cret@db/app";
    expect(resolve({ database: "env:DB" }, {}, { DB: url }).database).toBe(url);
    expect(() => resolve({ database: "env:DB" })).toThrow("the environment variable DB, which is not set.");
  });

  it.each([
    ["sqlite", 'There is no database "sqlite"'],
    ["pglit", 'did you mean "pglite"?'],
    ["mysql://me:s3cret@db/app", "The database is none of"],
    ["postgres:/me:s3cret@db/app", "The database is none of"],
    ["postgres+x://me:s3cret@db/app", "The database is none of"],
    ["postgres://me:s3cret%zz@db/app", "The database URL cannot be read"],
    ["postgres://me:s3cret@db:port/app", "The database URL cannot be read"],
  ])("refuse %s, and never print a password", (database, message) => {
    expect(() => resolve({ database })).toThrow(message);
    expect(() => resolve({ database: "env:DB" }, {}, { DB: database })).toThrow("The environment variable DB holds no");
    for (const given of [database, "env:DB"])
      expect(() => resolve({ database: given }, {}, { DB: database })).not.toThrow(/s3cret/);
  });
});
