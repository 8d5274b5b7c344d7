import { describe, expect, it } from "vitest";
import { type Acceptance, judge } from "../../../src/routes/diff/accept.ts";
import type { Change } from "../../../src/routes/diff/change.ts";

const change = {
  id: "request-enum-value-removed",
  level: "breaking",
  operation: "POST /pets",
  path: "request.body.color",
  fingerprint: "abc",
} as Change;
const on = (acceptance: Omit<Acceptance, "reason">, of: Change = change, day = "2026-06-01") => {
  const { changes, notes } = judge([of], [{ reason: "agreed", ...acceptance }], new Date(`${day}T12:00:00Z`));
  return { accepted: changes[0]!.accepted, notes };
};

describe("an acceptance", () => {
  const { id: rule, operation, path, fingerprint } = change;
  it.each<[Omit<Acceptance, "reason">]>([
    [{ fingerprint }],
    [{ rule }],
    [{ rule, operation }],
    [{ rule, operation, path }],
    [{ operation, path }],
  ])("of %j covers the change", (acceptance) => {
    expect(on(acceptance)).toEqual({ accepted: { reason: "agreed", expires: null }, notes: [] });
  });

  it.each<[Omit<Acceptance, "reason">]>([
    [{ fingerprint: "def" }],
    [{ rule: "request-enum-added" }],
    [{ rule, operation: "PUT /pets" }],
    [{ rule, operation, path: "request.body.size" }],
    [{ rule, operation, path: "request.body" }],
    [{ fingerprint, path: "request.body.size" }],
  ])("of %j does not, and is said to match nothing", (acceptance) => {
    const { accepted, notes } = on(acceptance);
    expect([accepted, notes]).toEqual([null, [expect.stringContaining("matches no change: remove it")]]);
  });

  it("counts until the end of its last day, and no longer", () => {
    const expires = "2026-06-01";
    expect(on({ rule, expires }).accepted).toEqual({ reason: "agreed", expires });
    expect(on({ rule, expires }, change, "2026-06-02")).toEqual({
      accepted: null,
      notes: [`The acceptance of ${rule} counted until ${expires}.`],
    });
  });

  it("is of no use for what breaks nobody", () => {
    const { accepted, notes } = on({ rule }, { ...change, level: "compatible" });
    expect([accepted, notes.length]).toEqual([null, 1]);
  });

  it("that has expired does not hide another that holds", () => {
    const two = [
      { rule, reason: "was", expires: "2026-01-01" },
      { rule, reason: "is" },
    ];
    expect(judge([change], two, new Date("2026-06-01")).changes[0]!.accepted).toMatchObject({ reason: "is" });
  });
});
