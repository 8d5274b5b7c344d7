import { describe, expect, it } from "vitest";
import { fails, runGate } from "../../src/schema/gate.ts";
import type { UncheckedMigration } from "../../src/schema/migrations/migration.ts";
import type { SchemaOptions } from "../../src/schema/options.ts";
import type { MigrationResult } from "../../src/schema/result.ts";

describe("a migration's result", () => {
  it.each<[MigrationResult["verdict"], boolean]>([
    ["exact", false],
    ["order-only", false],
    ["irreversible", false],
    ["not-provable", false],
    ["differs", true],
    ["down-fails", true],
    ["missing", true],
    ["up-fails", true],
    ["loses-data", true],
  ])("%s makes the gate red by itself: %s", (verdict, red) => {
    expect(fails({ verdict, accepted_reason: null } as MigrationResult)).toBe(red);
  });

  it("may be a loss of data that was accepted with a reason, and nothing else", () => {
    const accepted = (verdict: MigrationResult["verdict"]) =>
      fails({ verdict, accepted_reason: "agreed" } as MigrationResult);
    expect([accepted("loses-data"), accepted("differs"), accepted("missing")]).toEqual([false, true, true]);
  });
});

describe("programs of a migration tool", () => {
  const judged = (program: Partial<UncheckedMigration>) =>
    runGate(
      {
        layout: "goose",
        order: [],
        judged: new Set(["1"]),
        problems: [],
        unchecked: [{ id: "1", file: "1_a.go", reason: "It is a program.", ...program } as UncheckedMigration],
      },
      {} as SchemaOptions,
      { progress: () => {} },
    );

  it("prove nothing where they are all that there is", async () => {
    const { verdict, migrations, coverage } = await judged({});
    expect([verdict, migrations.map((one) => one.verdict), coverage.not_provable]).toEqual([
      "inconclusive",
      ["not-provable"],
      1,
    ]);
  });

  it("may be declared irreversible", async () => {
    const { verdict, coverage } = await judged({ irreversible: { reason: "agreed" } as never });
    expect([verdict, coverage.irreversible]).toEqual(["pass", 1]);
  });
});
