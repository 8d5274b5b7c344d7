import { describe, expect, it } from "vitest";
import { demandsOfCheck } from "../../../src/routes/database/checks.ts";
import { ecmaPattern } from "../../../src/routes/database/pattern.ts";
import type { ColumnKind } from "../../../src/routes/database/subject.ts";

const KINDS: Record<string, ColumnKind> = {
  ...Object.fromEntries(["price", "rate", "n"].map((name) => [name, { holds: "number" }])),
  ...Object.fromEntries(["age", "a", "b", "my col"].map((name) => [name, { holds: "integer" }])),
  ...Object.fromEntries(["status", "kind", "code", "name", "slug", "x"].map((name) => [name, { holds: "text" }])),
  tags: { holds: "array" },
  data: { holds: "json" },
  active: { holds: "boolean" },
  mood: { holds: "enum" },
  handle: { holds: "text", ignoresCase: true },
  currency: { holds: "text", paddedTo: 3 },
  day: { holds: "other" },
};

/** What is demanded of columns; undefined when some of it cannot be said. */
const of = (expression: string) => {
  const { keywords, isWhole } = demandsOfCheck(expression, (name) => KINDS[name]);
  return isWhole ? Object.fromEntries(keywords) : undefined;
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
    ["(name ~~ 'a_%'::text)", { name: [{ pattern: "^a[\\s\\S]" }] }],
    ["(name !~~ '%b%'::text)", { name: [{ not: { pattern: "b" } }] }],
    ["(name ~~* 'q_'::text)", { name: [{ pattern: "^[qQ][\\s\\S]$" }] }],
    ["(name ~ '^.+$'::text)", { name: [{ pattern: "^[\\s\\S]+$" }] }],
    ["(name ~ '^\\w[[:alpha:]]*$'::text)", { name: [{ pattern: "^[\\p{L}\\p{N}_][\\p{L}]*$" }] }],
    ["(name !~ '^a'::text)", { name: [{ not: { pattern: "^a" } }] }],
    ["(TRIM(BOTH FROM name) <> ''::text)", { name: [{ pattern: "[^ ]" }] }],
    ["(length(btrim((code)::text)) > 0)", { code: [{ pattern: "[^ ]" }] }],
    ["(handle = ANY (ARRAY['a'::citext, 'b-1'::citext]))", { handle: [{ pattern: "^(?:[aA]|[bB]-1)$" }] }],
    ["((handle)::text = 'a'::text)", { handle: [{ enum: ["a"] }] }],
    ["(currency = ANY (ARRAY['EUR'::bpchar, 'USD'::bpchar]))", { currency: [{ enum: ["EUR", "USD"] }] }],
    ["(mood <> 'sad'::mood)", { mood: [{ not: { const: "sad" } }] }],
    ["(age = ANY ('{1,2,3}'::integer[]))", { age: [{ enum: [1, 2, 3] }] }],
    ["(NOT (age = 4))", { age: [{ not: { const: 4 } }] }],
    ["(NOT ((age < 1) OR (age > 9)))", { age: [{ minimum: 1 }, { maximum: 9 }] }],
    ["((n > 0) AND (n < 'Infinity'::double precision))", { n: [{ exclusiveMinimum: 0 }, {}] }],
    ["active", { active: [{ const: true }] }],
    ["(NOT active)", { active: [{ const: false }] }],
    ["(jsonb_typeof(data) = 'object'::text)", { data: [{ type: "object" }] }],
    ["(array_length(tags, 1) > 0)", { tags: [{}] }],
    ["(array_length(tags, 1) >= 2)", { tags: [{ anyOf: [{ maxItems: 0 }, { minItems: 2 }] }] }],
    ["(((a > 1) AND (a > 3)) OR (a = 0))", { a: [{ anyOf: [{ exclusiveMinimum: 3 }, { enum: [0] }] }] }],
    ["(a IS NOT NULL)", {}],
    ["(slug ~ '^[a-z0-9-]+$'::text)", { slug: [{ pattern: "^[a-z0-9\\-]+$" }] }],
    ['("my col" <= 3)', { "my col": [{ maximum: 3 }] }],
  ])("%s", (expression, keywords) => expect(of(expression)).toEqual(keywords));

  it.each([
    "(ends > starts)",
    "(price > cost * 2)",
    "((a > 0) OR (b > 0))",
    "my_function(a)",
    // Where b is null, a may be anything.
    "((b IS NULL) OR (a > 10))",
    "(length(code) > length(name))",
    // Comparisons of what the column is cast to.
    "((code)::integer > 5)",
    "((age)::text = '5'::text)",
    "(day > '2020-01-01'::date)",
    "(currency = 'E'::bpchar)",
    "(array_length(tags, 2) > 0)",
    "(a IS TRUE)",
    "(x ~ '\\bword'::text)",
    "(x ~ '^\\x41$'::text)",
    "(x ~ '\\mword\\M'::text)",
    "((data ->> 'a'::text) = 'b'::text)",
    "(a > 0",
  ])("is not guessed at: %s", (expression) => expect(of(expression)).toBeUndefined());

  it("says what it can of a CHECK that demands more, and what must not be null", () => {
    const demands = demandsOfCheck("((a IS NOT NULL) AND (a > 0) AND (a < b))", (name) => KINDS[name]);
    expect(demands).toEqual({ keywords: new Map([["a", [{ exclusiveMinimum: 0 }]]]), notNull: ["a"], isWhole: false });
  });

  it("writes both cases of letters where PostgreSQL ignores case", () => {
    const pattern = new RegExp(ecmaPattern("^[a-c]x[[:digit:]]$", true)!, "u");
    expect(["Ax1", "BX2", "cX3"].every((text) => pattern.test(text))).toBe(true);
    expect(pattern.test("dx1")).toBe(false);
  });
});
