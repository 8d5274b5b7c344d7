import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findServer, OLDEST_MAJOR } from "../../../src/schema/engines/find-server.ts";
import { proveDirectory } from "../../../src/schema/prove-directory.ts";
import type { SchemaResult } from "../../../src/schema/result.ts";
import { BASE, CASES, type Case, COMMON_CASES } from "./cases.ts";
import { FORGOTTEN_BY_SUPERUSERS, FORGOTTEN_CASES } from "./forgotten-cases.ts";

const server = await findServer();
const id = (name: string, index: number) =>
  `${String(2 * index + 2).padStart(4, "0")}_case_${name.replaceAll(" ", "_")}`;

/** Migrations that make roles get a cluster for each database, which is slow: they go into a history of their own. */
const usesRoles = ({ up, down }: Case) => /\brole\b/i.test(up + down);

function writeHistory(all: Case[], wanted: (of: Case) => boolean): string {
  const directory = mkdtempSync(join(tmpdir(), "bk-cases-"));
  const write = (name: string, sql: string | undefined) => {
    if (sql !== undefined) writeFileSync(join(directory, `${name}.sql`), sql);
  };
  for (const [index, of] of all.entries()) {
    const { name, given = "", up, down } = of;
    if (!wanted(of)) continue;
    write(`${String(2 * index + 1).padStart(4, "0")}_reset.up`, BASE + given);
    write(`${id(name, index)}.up`, up);
    write(`${id(name, index)}.down`, down);
  }
  return directory;
}

const hasServer = server !== undefined && server.major >= OLDEST_MAJOR;

describe.each([
  { engine: "pglite", skip: false },
  { engine: "local", skip: !hasServer },
])("verdicts on $engine", ({ engine, skip }) => {
  const forSuperusers = engine === "pglite" ? FORGOTTEN_BY_SUPERUSERS : [];
  const all =
    engine === (hasServer ? "local" : "pglite")
      ? [...CASES, ...COMMON_CASES, ...FORGOTTEN_CASES, ...forSuperusers]
      : [...CASES, ...forSuperusers];
  // Three histories for all cases, so that they share the start of an engine.
  let results: Map<string, SchemaResult["migrations"][number]>;

  beforeAll(async () => {
    if (skip) return;
    results = new Map();
    // What a server's ordinary role may not run leaves a hole, on which nothing after it stands firm.
    const forSuperusers = ({ superuser }: Case) => superuser === true;
    for (const wanted of [usesRoles, forSuperusers, (of: Case) => !usesRoles(of) && !forSuperusers(of)]) {
      const directory = writeHistory(all, wanted);
      const options = {
        root: directory,
        migrations: ".",
        database: engine,
        timeout: 60_000,
        only: "*_case_*",
        irreversible: [],
        losesData: [],
      };
      const { migrations } = await proveDirectory(options, { progress: () => {} });
      for (const migration of migrations) results.set(migration.id, migration);
      rmSync(directory, { recursive: true });
    }
  }, 600_000);

  afterAll(() => results?.clear());

  const cases = all.map((of, index): [string, Case, string] => [of.name, of, id(of.name, index)]);
  it.skipIf(skip).each(cases)(
    "%s",
    (_, { verdict, differences = [], rows = [], repair, repairHas, superuser }, name) => {
      const result = results.get(name)!;
      if (superuser && engine === "local") {
        expect(result.verdict).toBe("not-provable");
        return;
      }
      expect({
        verdict: result.verdict,
        reason: result.verdict === verdict ? null : result.reason,
        differences: result.verdict === verdict ? null : result.differences,
      }).toEqual({ verdict, reason: null, differences: null });
      const named = result.differences.map((difference) => `${difference.kind} ${difference.object}`);
      for (const wanted of differences) expect(named).toContain(wanted.replace("SECOND_UP", `${name}.up.sql`));
      for (const { table, lost = 0, changed = 0, added = 0, column } of rows) {
        const found = result.rows.find((row) => row.table === table);
        expect(found).toMatchObject({ lost, changed, added });
        if (column) expect(found!.columns.map((c) => c.column)).toContain(column);
      }
      if (repair !== undefined) {
        const sql = result.repair_sql ?? result.written_rollback_sql;
        expect({ offered: sql !== null, note: repair === (sql !== null) ? "" : result.repair_note }).toEqual({
          offered: repair,
          note: "",
        });
        if (repairHas !== undefined) expect(sql).toContain(repairHas);
      }
    },
  );
});
