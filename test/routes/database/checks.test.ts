import { describe, expect, it } from "vitest";
import { keywordsOfCheck } from "../../../src/routes/database/checks.ts";
import { ecmaPattern } from "../../../src/routes/database/pattern.ts";

const of = (expression: string) => {
  const found = keywordsOfCheck(expression);
  return found && Object.fromEntries(found);
};

describe("what a CHECK demands", () => {
  it.each<[string, Record<string, unknown[]>]>([
    ["(price > (0)::numeric)", { price: [{ exclusiveMinimum: 0 }] }],
    ["((0 <= age) AND (age < 18))", { age: [{ minimum: 0 }, { exclusiveMaximum: 18 }] }],
    ["((rate >= '-1.5'::numeric) AND (rate <= 1.5))", { rate: [{ minimum: -1.5 }, { maximum: 1.5 }] }],
    [
      "((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
      { status: [{ enum: ["a", "b"] }] },
    ],
    ["(kind <> ALL (ARRAY['x'::text, 'y'::text]))", { kind: [{ not: { enum: ["x", "y"] } }] }],
    ["(length((code)::text) = 4)", { code: [{ minLength: 4, maxLength: 4 }] }],
    ["(cardinality(tags) <= 5)", { tags: [{ maxItems: 5 }] }],
    ["((a IS NULL) OR (a > 0))", { a: [{ exclusiveMinimum: 0 }] }],
    ["((kind = 'x'::text) OR (kind = 'y'::text))", { kind: [{ enum: ["x", "y"] }] }],
    ["((n < 0) OR (n > 10))", { n: [{ anyOf: [{ exclusiveMaximum: 0 }, { exclusiveMinimum: 10 }] }] }],
    ["(name ~~ 'a_%'::text)", { name: [{ pattern: "^a[\\s\\S][\\s\\S]*$" }] }],
    ["(slug ~ '^[a-z0-9-]+$'::text)", { slug: [{ pattern: "^[a-z0-9\\-]+$" }] }],
    ['("my col" <= 3)', { "my col": [{ maximum: 3 }] }],
  ])("%s", (expression, keywords) => expect(of(expression)).toEqual(keywords));

  it.each([
    "(ends > starts)",
    "(price > cost * 2)",
    "((a > 0) OR (b > 0))",
    "my_function(a)",
    "(a IS NOT NULL)",
    "(length(a) > length(b))",
    "(x ~ '\\mword\\M'::text)",
    "((data ->> 'a'::text) = 'b'::text)",
    "(a > 0",
  ])("is not guessed at: %s", (expression) => expect(of(expression)).toBeUndefined());

  it("writes both cases of letters where PostgreSQL ignores case", () => {
    const pattern = new RegExp(ecmaPattern("^[a-c]x[[:digit:]]$", true)!, "u");
    expect(["Ax1", "BX2", "cX3"].every((text) => pattern.test(text))).toBe(true);
    expect(pattern.test("dx1")).toBe(false);
  });
});
