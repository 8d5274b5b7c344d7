import { describe, expect, test } from "vitest";
import { compiled, faults } from "./compiled.ts";

/** Cases that the JSON Schema Test Suite has no room for, or that Zod alone would get wrong. */
const CASES: [name: string, schema: unknown, valid: unknown[], invalid: unknown[]][] = [
  ["integers have no upper end and may be written as 1.0", { type: "integer" }, [1, 1.0, 2 ** 60, -1e300], [1.5, "1"]],
  ["decimals are divided as decimals", { type: "number", multipleOf: 0.01 }, [19.99, 4.35, 0, 1e20], [0.001, 19.999]],
  ["huge numbers are divided exactly", { multipleOf: 7 }, [7e22, 0], [1e300, 1e22]],
  [
    "lengths count characters, not halves",
    { type: "string", minLength: 2, maxLength: 2 },
    ["😀😀", "ab"],
    ["😀", "😀😀😀"],
  ],
  ["enum compares deeply, whatever the order of keys", { enum: [{ a: 1, b: [2] }] }, [{ b: [2], a: 1 }], [{ a: 1 }, 1]],
  ["enum of one type leaves out values of others", { type: "string", enum: ["a", 1, null] }, ["a"], [1, null]],
  [
    "unique items of all types",
    { uniqueItems: true },
    [[1, "1", true, null, [1]], "x"],
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [0, -0],
    ],
  ],
  ["oneOf means exactly one", { oneOf: [{ minimum: 0 }, { maximum: 10 }] }, [-1, 11], [5, "x"]],
  [
    "allOf merges nothing",
    { allOf: [{ properties: { a: { type: "string" } } }, { required: ["b"] }] },
    [{ a: "x", b: 1 }],
    [{ a: 1, b: 1 }, { a: "x" }],
  ],
  [
    "required names of inherited members",
    { required: ["constructor", "toString"] },
    [{ constructor: 1, toString: 2 }],
    [{}, { constructor: 1 }],
  ],
  [
    "keywords of one type let other types pass",
    { minLength: 3, minimum: 5, minItems: 1 },
    ["abc", 5, [1], null, {}],
    ["ab", 4, []],
  ],
  [
    "a tuple may be shorter than its schemas",
    { prefixItems: [{ type: "string" }, { type: "number" }], items: false },
    [[], ["a"], ["a", 1]],
    [
      ["a", "b"],
      ["a", 1, 2],
    ],
  ],
  [
    "contains with bounds",
    { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [
      [1, 1],
      [1, 1, 1, 2],
    ],
    [[1], [1, 1, 1, 1], []],
  ],
  [
    "patterns and names decide what is additional",
    { properties: { a: {} }, patternProperties: { "^x-": { type: "string" } }, additionalProperties: false },
    [{ a: 1, "x-b": "c" }],
    [{ b: 1 }, { "x-b": 1 }],
  ],
  [
    "unevaluatedProperties see through allOf and conditions",
    {
      allOf: [{ properties: { a: {} } }],
      if: { required: ["a"] },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword
      then: { properties: { b: {} } },
      unevaluatedProperties: false,
    },
    [{ a: 1, b: 2 }, {}],
    [{ b: 2 }, { c: 1 }],
  ],
  [
    "a list has no properties that items could depend on, whatever their numbers",
    { dependentSchemas: { 0: { items: true }, length: { items: true } }, unevaluatedItems: false },
    [[], { 0: 1 }],
    [[1], [1, 2]],
  ],
  [
    "dependencies of both kinds",
    { dependencies: { a: ["b"], c: { required: ["d"] } } },
    [{ a: 1, b: 1 }, { c: 1, d: 1 }, {}],
    [{ a: 1 }, { c: 1 }],
  ],
];

describe("keywords mean what JSON Schema says", () => {
  test.each(CASES)("%s", (_, schema, valid, invalid) => {
    const zod = compiled(schema);
    for (const value of valid) expect(faults(zod, value), JSON.stringify(value)).toEqual([]);
    for (const value of invalid) expect(zod.safeParse(value).success, JSON.stringify(value)).toBe(false);
  });
});

describe("a value that passes", () => {
  const schema = {
    type: "object",
    properties: {
      name: { type: "string" },
      id: { type: "integer" },
      tags: { type: "array", items: { type: "object", properties: { z: {}, a: {} } } },
    },
    allOf: [{ properties: { extra: { type: "object" } } }],
    additionalProperties: { type: ["object", "array", "number"] },
  };

  test("comes out as the same JSON text: order, unknown keys, and a key called __proto__", () => {
    const text =
      '{"z":1,"id":2,"__proto__":{"b":1,"a":2},"name":"x","tags":[{"a":1,"q":2,"z":3}],"extra":{"y":1,"x":2}}';
    const given = JSON.parse(text) as unknown;
    expect(JSON.stringify(compiled({ ...schema, additionalProperties: true }).parse(given))).toBe(text);
  });

  test("has its __proto__ judged like any other key", () => {
    const zod = compiled({ additionalProperties: { type: "number" } });
    expect(zod.safeParse(JSON.parse('{"__proto__":1}')).success).toBe(true);
    expect(zod.safeParse(JSON.parse('{"__proto__":"x"}')).success).toBe(false);
    expect(
      compiled({ type: "object", additionalProperties: false }).safeParse(JSON.parse('{"__proto__":1}')).success,
    ).toBe(false);
    const described = compiled(JSON.parse('{"properties":{"__proto__":{"type":"number"}},"required":["__proto__"]}'));
    expect(described.safeParse(JSON.parse('{"__proto__":1}')).success).toBe(true);
    expect(described.safeParse(JSON.parse('{"__proto__":"x"}')).success).toBe(false);
    expect(described.safeParse({}).success).toBe(false);
  });

  test("passes asynchronously too", async () => {
    const zod = compiled({ type: "object", properties: { b: { type: "array", uniqueItems: true }, a: {} } });
    expect(JSON.stringify(await zod.parseAsync({ a: 1, b: [1] }))).toBe('{"a":1,"b":[1]}');
    expect((await zod.safeParseAsync({ b: [1, 1] })).success).toBe(false);
  });

  test("is not filled in with defaults", () => {
    expect(compiled({ type: "object", properties: { a: { type: "string", default: "x" } } }).parse({})).toEqual({});
  });
});

describe("faults are told at their place", () => {
  test.each([
    ["in a property", { properties: { a: { type: "array", items: { type: "string" } } } }, { a: ["x", 1] }, "a.1"],
    ["a missing property", { type: "object", required: ["a"], properties: { a: { type: "string" } } }, {}, "a"],
    ["a missing property that is not described", { required: ["a"] }, {}, "a"],
    ["an additional property", { properties: {}, additionalProperties: { type: "string" } }, { b: 1 }, "b"],
    ["in allOf", { allOf: [{ properties: { a: { minimum: 5 } } }] }, { a: 1 }, "a"],
    ["in a tuple", { prefixItems: [{ type: "string" }] }, [1], "0"],
    ["a repeated item", { uniqueItems: true }, [1, 2, 1], "2"],
  ])("%s", (_, schema, value, path) => {
    expect(faults(compiled(schema), value).map((fault) => fault.split(":")[0])).toEqual([path]);
  });

  const CAT = {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  };
  const DOG = { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, bark: { type: "string" } } };

  test.each([
    [
      "of the only alternative that has the right type",
      { anyOf: [CAT, { type: "null" }] },
      { kind: "cat", lives: "x" },
      "lives",
    ],
    ["of the alternative that the value says it is", { oneOf: [CAT, DOG] }, { kind: "dog", bark: 1 }, "bark"],
    ["of the alternative that the value says it is, in anyOf", { anyOf: [CAT, DOG] }, { kind: "dog", bark: 1 }, "bark"],
    ["of the whole value where no alternative is nearer", { anyOf: [CAT, DOG] }, { kind: "bird" }, ""],
  ])("%s", (_, schema, value, path) => {
    expect(faults(compiled(schema), value).map((fault) => fault.split(":")[0])).toEqual([path]);
  });

  test("a value of the wrong type is told once, whatever else is asked of it", () => {
    const zod = compiled({ type: "object", allOf: [{ type: "object", required: ["a"] }, { type: "object" }] });
    expect(faults(zod, 1)).toEqual([": Invalid input: expected object, received number"]);
  });
});

describe("recursion", () => {
  const tree = {
    $ref: "#/$defs/node",
    $defs: { node: { type: "object", properties: { next: { $ref: "#/$defs/node" } }, required: ["v"] } },
  };

  test("schemas may refer to themselves", () => {
    expect(compiled(tree).safeParse({ v: 1, next: { v: 2 } }).success).toBe(true);
    expect(faults(compiled(tree), { v: 1, next: {} })[0]).toMatch(/^next\.v:/);
  });

  test("a schema that is nothing but itself accepts anything", () => {
    expect(
      compiled({
        $ref: "#/$defs/a",
        $defs: { a: { $ref: "#/$defs/b" }, b: { allOf: [{ $ref: "#/$defs/a" }, { type: "string" }] } },
      }).safeParse("x").success,
    ).toBe(true);
  });

  test("a schema may have any number of names", () => {
    const names = Array.from({ length: 8000 }, (_, index) => `name${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
    const $defs = Object.fromEntries(names.map((name) => [name, { type: "integer" }]));
    const value = Object.fromEntries(names.map((name) => [name, 1]));
    expect(compiled({ properties, $defs }).safeParse(value).success).toBe(true);
  });

  test("a value that is nested too deeply is a fault, not a crash", () => {
    let value: unknown = { v: 1 };
    for (let depth = 0; depth < 200_000; depth++) value = { v: 1, next: value };
    expect(compiled(tree).safeParse(value).success).toBe(false);
  });

  test("a schema that is nested a thousand levels deep compiles", () => {
    let schema: unknown = { type: "string" };
    let value: unknown = "x";
    for (let depth = 0; depth < 1000; depth++) {
      schema = { type: "array", items: schema };
      value = [value];
    }
    expect(compiled(schema).safeParse(value).success).toBe(true);
  });
});

describe("OpenAPI 3.0", () => {
  const old = (schema: unknown) => compiled(schema, "draft4-openapi30");

  test("nullable adds null to the type beside it, and to nothing else", () => {
    expect(old({ type: "string", nullable: true }).safeParse(null).success).toBe(true);
    expect(old({ type: "string", nullable: true, enum: ["a"] }).safeParse(null).success).toBe(false);
    expect(old({ type: "string", nullable: true, enum: ["a", null] }).safeParse(null).success).toBe(true);
    expect(old({ nullable: true, allOf: [{ type: "string" }] }).safeParse(null).success).toBe(false);
  });

  test("what stands beside $ref is ignored", () => {
    const schema = {
      properties: { a: { $ref: "#/definitions/text", maxLength: 1, nullable: true } },
      definitions: { text: { type: "string" } },
    };
    expect(old(schema).safeParse({ a: "long" }).success).toBe(true);
    expect(old(schema).safeParse({ a: null }).success).toBe(false);
  });

  test("exclusive bounds are flags", () => {
    expect(old({ minimum: 1, exclusiveMinimum: true }).safeParse(1).success).toBe(false);
    expect(old({ minimum: 1, exclusiveMinimum: false }).safeParse(1).success).toBe(true);
  });

  test("keywords of later drafts check nothing, and a warning says so", () => {
    const rules: string[] = [];
    const zod = compiled({ const: 1 }, "draft4-openapi30", { report: ({ rule }) => rules.push(rule) });
    expect(zod.safeParse(2).success).toBe(true);
    expect(rules).toEqual(["unknown-keyword"]);
  });
});

describe("keywords of the wrong form", () => {
  test("check nothing, and nothing breaks", () => {
    const broken = {
      type: "strin",
      properties: null,
      required: true,
      items: "x",
      enum: "a",
      minLength: "3",
      allOf: {},
      not: 5,
      if: 1,
      pattern: 7,
      multipleOf: -1,
      additionalProperties: "no",
      patternProperties: [],
      dependentRequired: { a: 1 },
      $ref: 5,
    };
    expect(compiled(broken).safeParse({ a: 1 }).success).toBe(true);
    expect(compiled(broken, "draft4-openapi30").safeParse("x").success).toBe(true);
  });
});

test("a recursive reference of an older draft, which checks nothing, is told", () => {
  const told: string[] = [];
  const schema = { type: "array", items: { $recursiveRef: "#" } };
  expect(compiled(schema, "draft2020-12", { report: ({ rule }) => told.push(rule) }).safeParse([1]).success).toBe(true);
  expect(told).toEqual(["unknown-keyword"]);
});
