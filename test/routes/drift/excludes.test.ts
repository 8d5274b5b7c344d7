import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/report/finding.ts";
import { applyExcludes } from "../../../src/routes/drift/excludes.ts";
import type { CheckOptions, Exclude } from "../../../src/routes/drift/options.ts";

const found: Finding = {
  rule: "unspecified-route",
  severity: "error",
  confidence: "high",
  message: "GET /internal/metrics is served and is not in the spec.",
  location: { file: "src/internal/metrics.ts", line: 3 },
  fingerprint: "a",
};

const excluding = (exclude: Omit<Exclude, "reason">, one: Finding = found) => {
  const options = { excludes: [{ reason: "ours", ...exclude }], today: "2026-06-01", weights: {} };
  const { left, excluded } = applyExcludes([one], options as unknown as CheckOptions, "backend-kit.yml");
  return [excluded.length, left.map(({ rule }) => rule)];
};

describe("an exclude", () => {
  it.each<[Omit<Exclude, "reason">]>([
    [{ rule: "unspecified-route" }],
    [{ route: "GET /internal/metrics" }],
    [{ route: "GET /internal/*" }],
    [{ route: "/internal/*" }],
    [{ file: "src/internal/*" }],
    [{ rule: "unspecified-route", route: "/internal/*", file: "src/**" }],
    [{ rule: "unspecified-route", expires: "2026-06-01" }],
  ])("of %j covers the finding", (exclude) => {
    expect(excluding(exclude)).toEqual([1, []]);
  });

  it.each<[Omit<Exclude, "reason">]>([
    [{ rule: "unserved-operation" }],
    [{ route: "POST /internal/metrics" }],
    [{ route: "GET /internal" }],
    [{ route: "/public/*" }],
    [{ file: "src/public/*" }],
    [{ rule: "unserved-operation", route: "/internal/*" }],
  ])("of %j does not, and is told to cover nothing", (exclude) => {
    expect(excluding(exclude)).toEqual([0, ["unspecified-route", "unused-exclude"]]);
  });

  it("holds until the end of its last day, and is told when that is over", () => {
    expect(excluding({ rule: "unspecified-route", expires: "2026-05-31" })).toEqual([
      0,
      ["unspecified-route", "expired-exclude"],
    ]);
  });

  it("hides nothing that could not be looked at", () => {
    const blind: Finding = { ...found, rule: "invalid-document" };
    expect(excluding({ file: "src/**" }, blind)).toEqual([0, ["invalid-document", "unused-exclude"]]);
  });
});
