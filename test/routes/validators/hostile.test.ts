import { parse } from "@babel/parser";
import { describe, expect, test } from "vitest";
import { compileBareSchema } from "../../../src/routes/validators/bare-schema.ts";
import { compiled, validatorsOf } from "./compiled.ts";

const HOSTILE = [
  '"); globalThis.broken = true; ("',
  "`${globalThis.broken = true}`",
  "*/ globalThis.broken = true; /*",
  "</script><script>globalThis.broken = true</script>",
  "line\u2028separator\u2029and\r\nends\\",
  "\ud83d half of a pair",
  "__proto__",
  "constructor",
  "1",
  "",
  "\u202e right to left",
];

describe("texts of a spec stay texts", () => {
  test.each(HOSTILE)("%j as name, value, pattern and key", (text) => {
    const pattern = text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const schema = JSON.parse(
      JSON.stringify({
        type: "object",
        title: text,
        description: text,
        properties: { value: { enum: [text, { deep: text }] }, matched: { type: "string", pattern } },
        patternProperties: { [pattern]: {} },
        required: [text],
        dependentRequired: { [text]: ["value"] },
        const: undefined,
      }),
    );
    const source = compileBareSchema(schema, { dialect: "draft2020-12", formats: "annotate" });
    expect(() => parse(source, { sourceType: "module", plugins: ["typescript"] })).not.toThrow();
    expect(source).not.toMatch(/<\/script|[\u2028\u2029\u202e]/);
    const zod = compiled(schema);
    const value = Object.defineProperty({ value: text, matched: text }, text, {
      value: 1,
      enumerable: true,
      configurable: true,
    });
    expect(zod.safeParse(value).success).toBe(true);
    expect(zod.safeParse({ value: text }).success).toBe(false);
    expect(zod.safeParse({ ...value, value: `${text}!` }).success).toBe(false);
    expect(globalThis).not.toHaveProperty("broken");
  });

  test.each([
    { type: "string", minLength: 1 },
    { type: "string", minLength: 2, maxLength: 3 },
    { type: "array", minItems: 1 },
    { type: "array", maxItems: 2 },
    { minItems: 1, maxLength: 4 },
  ])("an object with a length of its own is neither text nor list: %j", (schema) => {
    for (const length of [0, 1, "9", { toString: 1, valueOf: null }, null])
      expect(compiled(schema).safeParse({ length }).success).toBe(schema.type === undefined);
  });

  test.each([
    ["^[\\p{L}\\_]+$", ["é_"], ["1"], "pattern-without-unicode"],
    ["^[a-z\\_]+$", ["a_"], ["1"], "pattern-without-unicode"],
    ["^[\\p{Graph}]+$", ["é_", "1"], [], "invalid-pattern"],
    ["\\8{,5}", ["8{,5}"], ["9"], "pattern-without-unicode"],
  ])("the pattern %s means what its author means, or nothing", (pattern, valid, invalid, rule) => {
    const rules: string[] = [];
    const closed = { patternProperties: { [pattern]: {} }, unevaluatedProperties: false };
    const zod = compiled({ pattern, ...closed }, undefined, { report: (problem) => rules.push(problem.rule) });
    for (const text of valid) expect(zod.safeParse(text).success).toBe(true);
    for (const text of invalid)
      expect([zod.safeParse(text).success, zod.safeParse({ [text]: 1 }).success]).toEqual([false, false]);
    if (rule !== "invalid-pattern") for (const text of valid) expect(zod.safeParse({ [text]: 1 }).success).toBe(true);
    expect(new Set(rules)).toEqual(new Set([rule]));
    // Compilers complain of literals that engines accept.
    expect(compileBareSchema({ pattern }, { dialect: "draft2020-12", formats: "annotate" })).not.toMatch(
      /regex\(\/.*\/\)/,
    );
  });

  test("component schemas keep their names as own keys of schemas", async () => {
    const names = [...HOSTILE, "toString", "User", "user", "USER"];
    const components = JSON.parse(
      `{${names.map((name) => `${JSON.stringify(name)}:{"type":"object","required":["x"],"description":${JSON.stringify(name)}}`).join(",")}}`,
    );
    const { module, text } = await validatorsOf({ components: { schemas: components } });
    expect(() => parse(text, { sourceType: "module", plugins: ["typescript"] })).not.toThrow();
    for (const name of names) {
      expect(Object.hasOwn(module.schemas!, name), name).toBe(true);
      expect(module.schemas![name]!.safeParse({ x: 1 }).success).toBe(true);
      expect(module.schemas![name]!.safeParse({}).success).toBe(false);
    }
    expect(globalThis).not.toHaveProperty("broken");
  });
});

describe("patterns", () => {
  const rulesOf = (schema: unknown): string[] => {
    const rules: string[] = [];
    compiled(schema, "draft2020-12", { report: ({ rule }) => rules.push(rule) });
    return rules;
  };

  test("are used with the u flag, or without it where they are valid only so", () => {
    expect(compiled({ pattern: "^\\p{Lu}$" }).safeParse("Ä").success).toBe(true);
    expect(compiled({ pattern: "^.$" }).safeParse("😀").success).toBe(true);
    expect(compiled({ pattern: "^\\-a$" }).safeParse("-a").success).toBe(true);
    expect(rulesOf({ pattern: "^\\-a$" })).toEqual(["pattern-without-unicode"]);
  });

  test("that are none check nothing, and a warning says so", () => {
    expect(compiled({ pattern: "(?i)a[" }).safeParse("b").success).toBe(true);
    expect(rulesOf({ pattern: "(?i)a[" })).toEqual(["invalid-pattern"]);
  });
});
