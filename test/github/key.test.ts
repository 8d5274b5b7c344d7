import { describe, expect, it } from "vitest";
import { keyOf } from "../../src/github/key.ts";

describe("the key in markers and names of files", () => {
  it("is itself where it can be, and never the same for two", () => {
    expect([keyOf({}), keyOf({ key: "node-24.x_a" })]).toEqual(["default", "node-24.x_a"]);
    const keys = ["a b", "a/b", "a_b", "日本", "中国", "🦊🦊", "-->", "../.."].map((key) => keyOf({ key }));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[\w.-]+$/);
  });

  it("is the working directory where nobody gives one", () => {
    const at = (directory: string, key = "default") => keyOf({ key, "working-directory": directory });
    expect([at("."), at("./"), at("a"), at("./a/"), at("a", "mine")]).toEqual(["default", "default", "a", "a", "mine"]);
    expect(at("services/a")).not.toBe(at("services/b"));
  });
});
