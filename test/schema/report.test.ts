import { describe, expect, it } from "vitest";
import { schemaReport } from "../../src/schema/report.ts";
import type { MigrationResult, MigrationVerdict, SchemaResult } from "../../src/schema/result.ts";

function migration(verdict: MigrationVerdict, parts: Partial<MigrationResult> = {}): MigrationResult {
  return {
    id: `1_${verdict}`,
    file: "db/1.up.sql",
    rollback_file: "db/1.down.sql",
    verdict,
    reason: "because",
    accepted_reason: null,
    differences: [],
    rows: [],
    repair_sql: null,
    written_rollback_sql: null,
    repair_note: null,
    notes: [],
    duration_ms: 1,
    ...parts,
  };
}

function result(migrations: MigrationResult[], parts: Partial<SchemaResult> = {}): SchemaResult {
  const coverage = { found: 1, executed: 1, proved: 1, irreversible: 0, not_provable: 0 };
  return {
    gate: "schema-check",
    verdict: "pass",
    coverage,
    engine: null,
    migrations,
    findings: [],
    notes: [],
    ...parts,
  };
}

const all = (...verdicts: MigrationVerdict[]) => schemaReport(result(verdicts.map((verdict) => migration(verdict))));

describe("the headline", () => {
  it.each<[MigrationVerdict[], string]>([
    [[], "nothing to check"],
    [["exact"], "the rollback undoes its migration"],
    [["exact", "order-only"], "both rollbacks undo their migrations"],
    [["exact", "order-only", "exact"], "all 3 rollbacks undo their migrations"],
    [["exact", "differs"], "1 of 2 rollbacks does not undo its migration (1_differs)"],
    [["differs"], "the rollback does not undo its migration (1_differs)"],
    [["differs", "down-fails"], "neither rollback undoes its migration (1_differs, 1_down-fails)"],
    [
      ["differs", "down-fails", "loses-data"],
      "none of the 3 rollbacks undoes its migration (1_differs, 1_down-fails, 1_loses-data)",
    ],
    [["loses-data", "exact"], "1 of 2 rollbacks loses data (1_loses-data)"],
    [["loses-data"], "the rollback loses data (1_loses-data)"],
    [["loses-data", "loses-data"], "neither rollback keeps the data (1_loses-data, 1_loses-data)"],
    [["differs", "down-fails", "exact"], "2 of 3 rollbacks do not undo their migrations (1_differs, 1_down-fails)"],
    [["differs", "irreversible"], "the rollback does not undo its migration (1_differs)"],
    [["missing"], "the migration has no rollback"],
    [["missing", "missing", "exact"], "2 of 3 migrations have no rollback"],
    [
      ["differs", "missing", "exact"],
      "1 of 2 rollbacks does not undo its migration (1_differs), 1 of 3 migrations has no rollback",
    ],
    [["up-fails"], "the migration cannot be run"],
    [["up-fails", "up-fails"], "neither migration can be run"],
    [
      ["differs", "up-fails", "exact"],
      "1 of 3 rollbacks does not undo its migration (1_differs), 1 of 3 migrations cannot be run",
    ],
    [
      Array.from({ length: 5 }, () => "differs" as const),
      "none of the 5 rollbacks undoes its migration (1_differs, 1_differs, 1_differs and 2 more)",
    ],
    [["exact", "not-provable"], "1 of 2 migrations could not be proved"],
    [["not-provable"], "the migration could not be proved"],
    [["irreversible"], "1 declared irreversible, nothing else to prove"],
    [["exact", "irreversible"], "the rollback undoes its migration, 1 declared irreversible"],
    [["exact", "exact", "irreversible"], "both rollbacks undo their migrations, 1 declared irreversible"],
  ])("of %j is %j", (verdicts, headline) => {
    expect(all(...verdicts).headline).toBe(headline);
  });

  it("speaks of accepted losses, of mistakes in the files, and of what went wrong", () => {
    const accepted = migration("loses-data", { accepted_reason: "why" });
    expect(schemaReport(result([accepted])).headline).toBe("1 rollback loses data, which is accepted");
    expect(schemaReport(result([migration("exact"), accepted])).headline).toBe(
      "1 rollback undoes its migration, 1 loses data, which is accepted",
    );
    const [fine, lost] = [migration("exact"), migration("irreversible")];
    expect(schemaReport(result([fine, fine, accepted, accepted, lost])).headline).toBe(
      "2 rollbacks undo their migrations, 2 lose data, which is accepted, 1 declared irreversible",
    );
    const finding = { rule: "x", severity: "error", confidence: "high", message: "m", fingerprint: "f" } as const;
    expect(schemaReport(result([], { findings: [finding] })).headline).toBe("1 mistake in the migrations");
    expect(schemaReport(result([], { verdict: "error", notes: ["No disk."] })).headline).toBe("No disk.");
  });
});

describe("the items", () => {
  it("are sorted: wrong, unsettled, worth seeing, good", () => {
    const { items } = all("exact", "irreversible", "not-provable", "differs");
    expect(items.map(({ label, status }) => [label, status])).toEqual([
      ["differs", "bad"],
      ["not-provable", "unsettled"],
      ["irreversible", "neutral"],
      ["exact", "good"],
    ]);
  });

  it("say in one sentence what became of rows", () => {
    const rows = [
      { table: "public.a", lost: 1, changed: 2, added: 0, columns: [{ column: "x", changed: 2 }] },
      { table: "public.b", lost: 0, changed: 0, added: 3, columns: [] },
    ];
    const [item] = schemaReport(result([migration("loses-data", { rows })])).items;
    expect(item!.summary).toBe(
      "The catalog comes back, data does not: public.a loses 1 row, has 2 changed rows (x: 2); public.b keeps 3 rows that the migration inserted.",
    );
  });

  it("tell a second up that fails from objects that differ", () => {
    const error = {
      kind: "error",
      object: "db/1.up.sql",
      change: "changed",
      before: null,
      after: "the second up fails: x",
    } as const;
    const table = { kind: "table", object: "public.t", change: "extra", before: null, after: "y" } as const;
    const [both, alone] = schemaReport(
      result([migration("differs", { differences: [table, error] }), migration("differs", { differences: [error] })]),
    ).items;
    expect(both!.summary).toBe(
      "After the rollback 1 object is not as before: table public.t; the migration cannot be run again.",
    );
    expect(both!.blocks).toMatchObject([
      { kind: "changes", changes: [{ name: "public.t" }] },
      { kind: "text", text: "The second up fails: x" },
    ]);
    expect(alone!.summary).toBe("The migration cannot be run again after its rollback.");
    expect(alone!.blocks).toEqual([{ kind: "text", text: "The second up fails: x" }]);
  });

  it("give no advice on a loss that was accepted", () => {
    const loss = { repair_note: "Keep them, or declare the loss." };
    const [open] = schemaReport(result([migration("loses-data", loss)])).items;
    const [accepted] = schemaReport(result([migration("loses-data", { ...loss, accepted_reason: "why" })])).items;
    expect(open!.blocks).toEqual([{ kind: "text", text: loss.repair_note }]);
    expect(accepted!.blocks).toEqual([]);
  });

  it("do not say that everything came back of a repair that cannot bring rows back", () => {
    const repair = { repair_sql: "SELECT 1;\n", rollback_file: "1.down.sql" };
    const [whole, part] = schemaReport(
      result([
        migration("differs", repair),
        migration("differs", { ...repair, repair_note: "It restores the catalog; lost rows no SQL can bring back." }),
      ]),
    ).items;
    const title = "Append this to 1.down.sql; it was run";
    expect(whole!.blocks).toMatchObject([{ title: `${title}, and then everything came back:` }]);
    expect(part!.blocks).toMatchObject([{ title: `${title} and compared:` }, { kind: "text" }]);
  });

  it("show forty differences and count the others", () => {
    const differences = Array.from({ length: 45 }, (_, n) => ({
      kind: "table",
      object: `public.t${n}`,
      change: "extra" as const,
      before: null,
      after: "x",
    }));
    const [item] = schemaReport(result([migration("differs", { differences })])).items;
    expect(item!.summary).toBe(
      "After the rollback 45 objects are not as before: table public.t0, table public.t1, table public.t2 and 42 more.",
    );
    expect(item!.blocks).toMatchObject([{ kind: "changes" }, { kind: "text", text: "5 more objects differ." }]);
  });
});
