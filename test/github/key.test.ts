import { describe, expect, it } from "vitest";
import { keyName } from "../../src/github/key.ts";

describe("the key in markers and names of files", () => {
  it("is itself where it can be, and never the same for two", () => {
    expect([keyName(), keyName("node-24.x_a")]).toEqual(["default", "node-24.x_a"]);
    const keys = ["a b", "a/b", "a_b", "日本", "中国", "🦊🦊", "-->", "../.."].map(keyName);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[\w.-]+$/);
  });
});
