import { describe, expect, it } from "vitest";
import { diffOf, levels, lines, returns, takes } from "./support.ts";

const B = "breaking";
const R = "risky";
const C = "compatible";

/** Base, head, and what is said of requests and of responses; backwards it must be the other way round. */
type Case = [name: string, base: unknown, head: unknown, request: string[], response: string[]];

const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const text = { type: "string" };

describe("what narrows breaks requests, what widens breaks responses", () => {
  it.each<Case>([
    ["a type lost", { type: ["string", "integer"] }, text, [`${B} type-narrowed`], [`${C} type-narrowed`]],
    ["a type gained", text, { type: ["string", "integer"] }, [`${C} type-widened`], [`${B} type-widened`]],
    ["another type", { type: "integer" }, text, [`${B} type-changed`], [`${B} type-changed`]],
    ["integers of numbers", { type: "number" }, { type: "integer" }, [`${B} type-narrowed`], [`${C} type-narrowed`]],
    [
      "any type",
      {},
      text,
      [`${B} null-forbidden`, `${B} type-narrowed`],
      [`${C} null-forbidden`, `${C} type-narrowed`],
    ],
    ["null gained", text, { type: ["string", "null"] }, [`${C} null-allowed`], [`${B} null-allowed`]],
    ["a value lost", { enum: ["a", "b"] }, { enum: ["a"] }, [`${B} enum-value-removed`], [`${C} enum-value-removed`]],
    ["a value gained", { enum: ["a"] }, { enum: ["a", "b"] }, [`${C} enum-value-added`], [`${B} enum-value-added`]],
    ["a list of values", text, { ...text, enum: ["a"] }, [`${B} enum-added`], [`${C} enum-added`]],
    ["no list any more", { const: "a" }, text, [`${C} enum-removed`], [`${B} enum-removed`]],
    [
      "values that no longer fit",
      { enum: ["a", "bb"] },
      { ...text, maxLength: 1 },
      [`${B} enum-removed`],
      [`${B} enum-removed`],
    ],
    [
      "maximum",
      { type: "number", maximum: 9 },
      { type: "number", maximum: 5 },
      [`${B} maximum-lowered`],
      [`${C} maximum-lowered`],
    ],
    ["minimum", { type: "number", minimum: 5 }, { type: "number" }, [`${C} minimum-lowered`], [`${B} minimum-lowered`]],
    [
      "a minimum itself",
      { type: "number", minimum: 5 },
      { type: "number", exclusiveMinimum: 5 },
      [`${B} minimum-raised`],
      [`${C} minimum-raised`],
    ],
    [
      "a maximum itself",
      { type: "number", exclusiveMaximum: 5 },
      { type: "number", maximum: 5 },
      [`${C} maximum-raised`],
      [`${B} maximum-raised`],
    ],
    [
      "fewest properties",
      { type: "object", minProperties: 1 },
      { type: "object", minProperties: 2 },
      [`${B} min-properties-raised`],
      [`${C} min-properties-raised`],
    ],
    [
      "fewest properties, as many as are required anyway",
      object({ a: text, b: text }, { required: ["a", "b"] }),
      object({ a: text, b: text }, { required: ["a", "b"], minProperties: 2 }),
      [],
      [],
    ],
    [
      "steps",
      { type: "integer", multipleOf: 2 },
      { type: "integer", multipleOf: 4 },
      [`${B} multiple-of-changed`],
      [`${C} multiple-of-changed`],
    ],
    ["length", text, { ...text, minLength: 1 }, [`${B} min-length-raised`], [`${C} min-length-raised`]],
    ["a pattern", text, { ...text, pattern: "^a" }, [`${B} pattern-added`], [`${C} pattern-added`]],
    ["no pattern", { ...text, pattern: "^a" }, text, [`${C} pattern-removed`], [`${B} pattern-removed`]],
    [
      "another pattern",
      { ...text, pattern: "^a" },
      { ...text, pattern: "^ab" },
      [`${R} pattern-changed`],
      [`${R} pattern-changed`],
    ],
    ["a format", text, { ...text, format: "date" }, [`${B} format-changed`], [`${C} format-changed`]],
    [
      "a wider format",
      { type: "integer", format: "int32" },
      { type: "integer", format: "int64" },
      [`${C} format-changed`],
      [`${B} format-changed`],
    ],
    [
      "a format of numbers that limits say already",
      { type: "integer", minimum: 0, maximum: 21600 },
      { type: "integer", minimum: 0, maximum: 21600, format: "int32" },
      [],
      [],
    ],
    [
      "a format of numbers that the limits go beyond",
      { type: "integer", minimum: 0, maximum: 255 },
      { type: "integer", minimum: 0, maximum: 255, format: "int8" },
      [`${B} format-changed`],
      [`${C} format-changed`],
    ],
    ["a format of one's own", text, { ...text, format: "x-id" }, [`${R} format-changed`], [`${R} format-changed`]],
    [
      "an encoding",
      text,
      { ...text, contentEncoding: "base64" },
      [`${B} content-encoding-changed`],
      [`${B} content-encoding-changed`],
    ],
    [
      "items",
      { type: "array", items: text },
      { type: "array", items: { type: "integer" } },
      [`${B} type-changed []`],
      [`${B} type-changed []`],
    ],
    [
      "number of items",
      { type: "array" },
      { type: "array", maxItems: 3 },
      [`${B} max-items-lowered`],
      [`${C} max-items-lowered`],
    ],
    [
      "unique items",
      { type: "array" },
      { type: "array", uniqueItems: true },
      [`${B} unique-items-added`],
      [`${C} unique-items-added`],
    ],
    [
      "a tuple",
      { type: "array", prefixItems: [text] },
      { type: "array", prefixItems: [{ const: "a" }] },
      [`${B} enum-added [0]`],
      [`${C} enum-added [0]`],
    ],
    [
      "contains",
      { type: "array" },
      { type: "array", contains: text },
      [`${B} contains-added`],
      [`${C} contains-added`],
    ],
    [
      "minContains",
      { type: "array", contains: text },
      { type: "array", contains: text, minContains: 2 },
      [`${B} min-contains-raised`],
      [`${C} min-contains-raised`],
    ],
    ["a new property", object({}), object({ a: text }), [`${C} property-added .a`], [`${C} property-added .a`]],
    [
      "a new required property",
      object({}),
      object({ a: text }, { required: ["a"] }),
      [`${B} required-property-added .a`],
      [`${C} required-property-added .a`],
    ],
    ["a property gone", object({ a: text }), object({}), [`${R} property-removed .a`], [`${R} property-removed .a`]],
    [
      "a required property gone",
      object({ a: text }, { required: ["a"] }),
      object({}),
      [`${R} required-property-removed .a`],
      [`${B} required-property-removed .a`],
    ],
    [
      "a property gone from a closed object",
      object({ a: text }, { additionalProperties: false }),
      object({}, { additionalProperties: false }),
      [`${B} property-removed .a`],
      [`${R} property-removed .a`],
    ],
    [
      "required",
      object({ a: text }),
      object({ a: text }, { required: ["a"] }),
      [`${B} property-became-required .a`],
      [`${C} property-became-required .a`],
    ],
    [
      "optional",
      object({ a: text }, { required: ["a"] }),
      object({ a: text }),
      [`${C} property-became-optional .a`],
      [`${B} property-became-optional .a`],
    ],
    [
      "closed",
      object({}),
      object({}, { additionalProperties: false }),
      [`${B} additional-properties-forbidden`],
      [`${C} additional-properties-forbidden`],
    ],
    [
      "opened",
      object({}, { additionalProperties: false }),
      object({}),
      [`${C} additional-properties-allowed`],
      [`${R} additional-properties-allowed`],
    ],
    [
      "values of a map",
      object({}, { additionalProperties: text }),
      object({}, { additionalProperties: { type: "integer" } }),
      [`${B} type-changed .*`],
      [`${B} type-changed .*`],
    ],
    [
      "a property that a map had",
      object({}, { additionalProperties: text }),
      object({ a: { type: "integer" } }, { additionalProperties: text }),
      [`${B} type-changed .a`],
      [`${B} type-changed .a`],
    ],
    [
      "names",
      object({}),
      object({}, { propertyNames: { maxLength: 3 } }),
      [`${B} property-names-added`],
      [`${C} property-names-added`],
    ],
    [
      "dependent",
      object({}),
      object({}, { dependentRequired: { a: ["b"] } }),
      [`${B} dependent-required-added`],
      [`${C} dependent-required-added`],
    ],
    [
      "number of properties",
      object({}),
      object({}, { maxProperties: 2 }),
      [`${B} max-properties-lowered`],
      [`${C} max-properties-lowered`],
    ],
    ["not", text, { ...text, not: { const: "a" } }, [`${B} not-added`], [`${C} not-added`]],
    [
      "less excluded",
      { ...text, not: { maxLength: 9 } },
      { ...text, not: { maxLength: 5 } },
      [`${C} max-length-lowered (not)`],
      [`${B} max-length-lowered (not)`],
    ],
    [
      "a condition",
      text,
      { ...text, if: { maxLength: 3 }, else: { pattern: "^a" } },
      [`${B} conditional-added`],
      [`${C} conditional-added`],
    ],
    [
      "a default",
      { ...text, default: "a" },
      { ...text, default: "b" },
      [`${R} default-changed`],
      [`${C} default-changed`],
    ],
    [
      "a limit beside another type",
      { type: "array" },
      { type: "array", maximum: 3 },
      [`${B} misplaced-limit-changed`],
      [`${C} misplaced-limit-changed`],
    ],
  ])("%s", async (_, base, head, request, response) => {
    expect(await levels(base, head)).toEqual({ request, response });
  });
});

describe("alternatives", () => {
  const cat = {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  };
  const dog = { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, bark: text } };

  it("gone break requests, new ones break responses", async () => {
    const [one, two] = [{ oneOf: [cat, dog] }, { oneOf: [cat] }];
    expect(await levels(one, two)).toEqual({
      request: [`${B} alternative-removed`],
      response: [`${C} alternative-removed`],
    });
    expect(await levels(two, one)).toEqual({
      request: [`${C} alternative-added`],
      response: [`${B} alternative-added`],
    });
  });

  it("are paired by what they are, in any order, and looked into", async () => {
    const older = { ...cat, properties: { ...cat.properties, lives: { type: "integer", maximum: 9 } } };
    expect(await levels({ oneOf: [older, dog] }, { oneOf: [dog, cat] })).toEqual({
      request: [`${C} maximum-raised .lives`],
      response: [`${B} maximum-raised .lives`],
    });
  });

  it("are a wider form of the one schema that was", async () => {
    expect(await levels(text, { anyOf: [text, { type: "integer" }] })).toEqual({
      request: [`${C} alternative-added`],
      response: [`${B} alternative-added`],
    });
  });

  it("of oneOf that may overlap are risky when one is added", async () => {
    const open = (name: string) => object({ [name]: text });
    const { request } = await levels(
      { oneOf: [open("a"), { type: "integer" }] },
      { oneOf: [open("a"), open("b"), { type: "integer" }] },
    );
    expect(request).toContain(`${R} alternatives-overlap`);
  });

  it("that are components are kinds, though open objects match each other's values", async () => {
    const schemas = { Cat: object({ name: text }), Dog: object({ name: text }) };
    const refs = (...names: string[]) => ({ anyOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) });
    expect(lines(await diffOf(takes(refs("Cat", "Dog"), schemas), takes(refs("Cat"), schemas)))).toEqual([
      `${B} request-alternative-removed request.body`,
    ]);
  });
});

describe("what only one direction has", () => {
  it("readOnly properties are no part of requests, writeOnly ones none of responses", async () => {
    const properties = (a: object) => object({ a }, { required: ["a"] });
    const readOnly = await levels(properties({ ...text, readOnly: true }), object({}));
    expect(readOnly).toEqual({ request: [], response: [`${B} required-property-removed .a`] });
    const writeOnly = await levels(object({}), properties({ ...text, writeOnly: true }));
    const marked = await levels(properties(text), properties({ ...text, writeOnly: true }));
    expect(marked).toEqual({ request: [], response: [`${B} property-no-longer-sent .a`] });
    const optional = await levels(object({ a: text }), object({ a: { ...text, writeOnly: true } }));
    expect(optional).toEqual({ request: [], response: [`${R} property-no-longer-sent .a`] });
    expect(writeOnly).toEqual({ request: [`${B} required-property-added .a`], response: [] });
  });
});

describe("recursion", () => {
  const tree = (leaf: object) => ({
    Tree: object({ leaf, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } }),
  });

  it("ends, and tells a change once", async () => {
    const ref = { $ref: "#/components/schemas/Tree" };
    const changes = await diffOf(returns(ref, tree(text)), returns(ref, tree({ type: "integer" })));
    expect(lines(changes)).toEqual([`${B} response-type-changed response.200.body.leaf`]);
    expect(await diffOf(returns(ref, tree(text)), returns(ref, tree(text)))).toEqual([]);
  });

  it("is found from any schema of a circle", async () => {
    const schemas = (leaf: object) => ({
      A: object({ b: { $ref: "#/components/schemas/B" }, leaf }),
      B: object({ a: { $ref: "#/components/schemas/A" } }),
    });
    const ref = { $ref: "#/components/schemas/B" };
    const changes = await diffOf(returns(ref, schemas(text)), returns(ref, schemas({ type: "integer" })));
    expect(lines(changes)).toEqual([`${B} response-type-changed response.200.body.a.leaf`]);
  });

  it("of a schema unrolled once is the same schema", async () => {
    const once = object({ leaf: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } });
    expect(await diffOf(returns({ $ref: "#/components/schemas/Tree" }, tree(text)), returns(once, tree(text)))).toEqual(
      [],
    );
  });

  it("that leads nowhere is no crash", async () => {
    const nowhere = { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } };
    const ref = { $ref: "#/components/schemas/A" };
    expect(lines(await diffOf(returns(ref, nowhere), returns(text))).some((line) => line.startsWith(R))).toBe(true);
    const own = { A: { allOf: [{ $ref: "#/components/schemas/A" }, text] } };
    expect(await diffOf(returns(ref, own), returns(text))).toEqual([]);
    const union = { A: { anyOf: [{ $ref: "#/components/schemas/A" }, text] } };
    await diffOf(returns(ref, union), returns({ type: "integer" }));
  });
});

describe("schemas from hostile specs", () => {
  const chain = (link: (next: object) => object, leaf: object, length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `s${i}`,
        i === length - 1 ? leaf : link({ $ref: `#/components/schemas/s${i + 1}` }),
      ]),
    );

  it.each<[string, (next: object) => object, number]>([
    ["properties", (next) => object({ next }), 1000],
    ["references", (next) => next, 1000],
    ["allOf", (next) => ({ allOf: [next] }), 1000],
    ["not", (next) => ({ not: next }), 301],
    ["alternatives of alternatives", (next) => ({ anyOf: [next, { type: "array", items: next }] }), 40],
    ["exclusive alternatives", (next) => ({ oneOf: [next, { type: "array", items: next }] }), 40],
  ])("%s in a long chain come to an end, and are not passed over", async (_, link, length) => {
    const ref = { $ref: "#/components/schemas/s0" };
    const versions = [text, { type: "integer" }].map((leaf) => returns(ref, chain(link, leaf, length)));
    const changes = await diffOf(versions[0]!, versions[1]!);
    expect(changes.some(({ level }) => level !== C)).toBe(true);
  });
});

describe("patterns from hostile specs", () => {
  it("do not hang the comparison", async () => {
    const changes = await diffOf(takes({ enum: [`${"a".repeat(40)}!`] }), takes({ ...text, pattern: "^(a+)+$" }));
    expect(lines(changes)).toHaveLength(1);
  });
});
