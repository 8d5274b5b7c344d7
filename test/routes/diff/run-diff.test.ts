import { describe, expect, it } from "vitest";
import { type RunOptions, runDiff } from "../../../src/routes/diff/run-diff.ts";
import { load, spec } from "./support.ts";

const ok = { "200": { description: "ok" } };
const get = (responses: object = ok) => ({ get: { responses } });
const run = async (base: object, head: object, options: RunOptions = {}) =>
  runDiff(await load(spec(base as never)), await load(spec(head as never)), { base: "a", head: "b" }, options);

const both = { "/a": get(), "/b": get() };
const one = { "/a": get() };

describe("the conclusion of a comparison", () => {
  it("is a fail for what breaks and nobody accepted, and counts it", async () => {
    const { verdict, counts, coverage } = await run(both, one);
    expect([verdict, counts, coverage]).toEqual([
      "fail",
      { breaking: 1, risky: 0, compatible: 0, accepted: 0, off: 0 },
      { compared: 1, removed: 1, added: 0 },
    ]);
  });

  it("is a pass where all of it was accepted, which is counted apart", async () => {
    const accepted = [{ rule: "operation-removed", reason: "agreed" }];
    const { verdict, counts } = await run(both, one, { accepted });
    expect([verdict, counts.breaking, counts.accepted]).toEqual(["pass", 0, 1]);
  });

  it("says what the config leaves out, as a pass that hides it would not be one", async () => {
    const { verdict, counts, changes, notes } = await run(both, one, { levels: { "operation-removed": "off" } });
    expect([verdict, counts.off, changes]).toEqual(["pass", 1, []]);
    expect(notes).toEqual(["The config turns rules off: 1 change is left out (operation-removed)."]);
  });

  it("says where the base has references that lead nowhere, and finds those that are new", async () => {
    const lost = { "/a": get({ "200": { $ref: "#/components/responses/None" } }) };
    expect((await run(lost, lost)).findings).toEqual([]);
    expect((await run(lost, one)).notes.join()).toMatch(/^a has references that lead nowhere \(1\)/);
    expect((await run(one, lost)).findings).toMatchObject([{ rule: "dangling-reference" }]);
  });
});
