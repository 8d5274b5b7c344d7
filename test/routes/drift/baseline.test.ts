import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/report/finding.ts";
import { compareBaseline, grownBy, nextBaseline, parseBaseline } from "../../../src/routes/drift/baseline.ts";

const finding = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({
  rule: "unspecified-route",
  severity: "error",
  confidence: "high",
  message: `about ${fingerprint}`,
  fingerprint,
  ...more,
});
const of = (...findings: Finding[]) => nextBaseline(undefined, findings);
const names = (findings: readonly { fingerprint: string }[]) => findings.map(({ fingerprint }) => fingerprint);

const [a, b, c] = ["a", "b", "c"].map((name) => finding(name)) as [Finding, Finding, Finding];
const blind = [
  finding("x", { rule: "unreadable-handlers", severity: "warning" }),
  finding("y", { rule: "invalid-document" }),
];

describe("a baseline", () => {
  it("hides what it has, and tells what is no more", () => {
    const { left, known, gone } = compareBaseline(of(a, b), [b, c]);
    expect([names(left), names(known), names(gone)]).toEqual([["c"], ["b"], ["a"]]);
  });

  it("hides nothing that could not be looked at, and takes none of it up", () => {
    expect(of(a, ...blind).findings).toHaveLength(1);
    const byHand = { version: 1 as const, findings: blind.map((one) => ({ ...one, file: null })) };
    const { left, known } = compareBaseline(byHand, [...blind, a]);
    expect([names(left), names(known)]).toEqual([["x", "y", "a"], []]);
  });

  it("begins with all that is there but notes, in an order that does not change", () => {
    expect(names(of(c, a, finding("n", { severity: "note" }), b).findings)).toEqual(["a", "b", "c"]);
  });

  it("only becomes shorter", () => {
    expect(names(nextBaseline(of(a, b), [b, c]).findings)).toEqual(["b"]);
    expect(nextBaseline(of(), [a]).findings).toEqual([]);
  });

  it("has grown where it has what it had not", () => {
    expect(names(grownBy(of(a, b), of(b, c)))).toEqual(["c"]);
    expect(grownBy(of(a, b), of(a))).toEqual([]);
  });

  it.each([
    ["{", /is no JSON/],
    ["null", /is no baseline/],
    ['{"version":2,"findings":[]}', /is no baseline/],
    ['{"version":1,"findings":[{}]}', /is no baseline/],
  ])("is no baseline: %s", (text, message) => {
    expect(() => parseBaseline(text, "b.json")).toThrow(message);
  });
});
