import { describe, expect, it } from "vitest";
import { diffOf, diffOfFiles, lines, returns, spec, takes } from "./support.ts";

const text = { type: "string" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

/** Two ways to write one schema: no change in either direction. */
type Case = [name: string, one: unknown, two: unknown];

const schemas = {
  User: object({ name: text }, { required: ["name"] }),
  Person: object({ name: text }, { required: ["name"] }),
  Color: { type: "string", enum: ["red", "green"] },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("one schema written in two ways is no change", () => {
  it.each<Case>([
    ["inline and $ref", schemas.User, ref("User")],
    ["a component renamed", ref("User"), ref("Person")],
    ["a single allOf", ref("User"), { allOf: [ref("User")] }],
    ["a single anyOf", text, { anyOf: [text] }],
    [
      "allOf flattened",
      { allOf: [object({ a: text }), object({ b: text }, { required: ["b"] })] },
      object({ a: text, b: text }, { required: ["b"] }),
    ],
    [
      "allOf that narrows",
      {
        allOf: [
          { type: "integer", minimum: 1 },
          { minimum: 5, maximum: 9 },
        ],
      },
      { type: "integer", minimum: 5, maximum: 9 },
    ],
    [
      "closed parts of allOf",
      { allOf: [object({ a: text }, { additionalProperties: false }), object({ b: text })] },
      object({ a: text, b: false }, { additionalProperties: false }),
    ],
    [
      "order",
      object({ a: text, b: text }, { required: ["a", "b"] }),
      object({ b: text, a: text }, { required: ["b", "a"] }),
    ],
    ["order of values", { enum: ["a", "b"] }, { enum: ["b", "a"] }],
    [
      "order of alternatives",
      { oneOf: [text, { type: "integer" }, ref("User")] },
      { oneOf: [ref("User"), { type: "integer" }, text] },
    ],
    [
      "nested alternatives",
      { anyOf: [text, { anyOf: [{ type: "integer" }, ref("User")] }] },
      { anyOf: [text, { type: "integer" }, ref("User")] },
    ],
    ["a list of types and alternatives", { type: ["string", "integer"] }, { anyOf: [text, { type: "integer" }] }],
    ["null as a type and as an alternative", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
    [
      "null beside $ref",
      { anyOf: [ref("User"), { type: "null" }] },
      object({ name: text }, { required: ["name"], type: ["object", "null"] }),
    ],
    [
      "null in alternatives",
      { oneOf: [text, { type: "integer" }, { type: "null" }] },
      { oneOf: [{ type: ["string", "null"] }, { type: "integer" }] },
    ],
    [
      "null in a list of values",
      { type: ["string", "null"], enum: ["a", null] },
      { anyOf: [{ enum: ["a"] }, { const: null }] },
    ],
    ["const and a list of one", { const: "a" }, { enum: ["a"] }],
    [
      "constants as alternatives",
      { oneOf: [{ const: "a", title: "A" }, { const: "b" }] },
      { type: "string", enum: ["a", "b"] },
    ],
    ["a type that the values have", { enum: ["a"] }, { type: "string", enum: ["a"] }],
    ["both booleans", { type: "boolean" }, { type: "boolean", enum: [true, false] }],
    ["limits of integers", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
    ["integers by multipleOf", { type: "integer" }, { type: "number", multipleOf: 1 }],
    [
      "defaults written out",
      object({ a: text }),
      object({ a: { ...text, minLength: 0 } }, { additionalProperties: true, minProperties: 0, required: [] }),
    ],
    [
      "defaults of arrays",
      { type: "array", items: text },
      { type: "array", items: text, minItems: 0, uniqueItems: false },
    ],
    [
      "boolean schemas",
      object({ a: {} }, { additionalProperties: {} }),
      object({ a: true }, { additionalProperties: true }),
    ],
    ["false and not", object({ a: false }), object({ a: { not: {} } })],
    [
      "what others forbid",
      { type: "array", prefixItems: [text], items: false },
      { type: "array", prefixItems: [text], maxItems: 1 },
    ],
    [
      "escapes in patterns that need none",
      object({ a: { ...text, pattern: "^\\/[\\\\/]\\u00e9$" } }, { patternProperties: { "\\/": text } }),
      object({ a: { ...text, pattern: "^/[\\\\/]é$" } }, { patternProperties: { "/": text } }),
    ],
    [
      "a required property without a schema",
      { type: "object", required: ["a"] },
      object({ a: {} }, { required: ["a"] }),
    ],
    [
      "a required property without a schema, in alternatives",
      { oneOf: [{ type: "object", required: ["a"] }, object({ b: text }, { required: ["b"] })] },
      { oneOf: [object({ a: {} }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
    ],
    ["a pattern that matches all", text, { ...text, pattern: ".*" }],
    [
      "unevaluated and additional",
      object({ a: text }, { additionalProperties: false }),
      object({ a: text }, { unevaluatedProperties: false }),
    ],
    [
      "unevaluated over allOf",
      object({ a: text, b: text }, { additionalProperties: false }),
      { allOf: [object({ a: text })], properties: { b: text }, unevaluatedProperties: false },
    ],
    [
      "dependencies of old",
      { type: "object", dependencies: { a: ["b"] } },
      { type: "object", dependentRequired: { a: ["b"] } },
    ],
    [
      "what stands around a union",
      { type: "object", oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      {
        oneOf: [
          { type: "object", required: ["a"] },
          { type: "object", required: ["b"] },
        ],
      },
    ],
    ["annotations", text, { ...text, title: "T", description: "D", examples: ["a"], deprecated: true, "x-note": 1 }],
  ])("%s", async (_, one, two) => {
    for (const write of [takes, returns])
      for (const [base, head] of [
        [one, two],
        [two, one],
      ])
        expect(lines(await diffOf(write(base, schemas), write(head, schemas)))).toEqual([]);
  });
});

describe("what a discriminator's value means", () => {
  const kinds = (mapping: object, kind: object) => ({
    Pet: object({ kind: text }, { required: ["kind"], discriminator: { propertyName: "kind", ...mapping } }),
    Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }], ...kind },
  });
  const pet = { $ref: "#/components/schemas/Pet" };
  const written = { mapping: { hound: "#/components/schemas/Dog" } };

  it.each<[string, object, string[]]>([
    ["is no change where the component says it", object({ kind: { enum: ["hound"] } }), []],
    ["is no change where an extension says it", { "x-ms-discriminator-value": "hound" }, []],
    [
      "is one where nothing says it",
      object({ kind: text }),
      ["risky response-discriminator-value-added response.200.body"],
    ],
  ])("%s", async (_, kind, expected) => {
    const [base, head] = [returns(pet, kinds({}, kind)), returns(pet, kinds(written, kind))];
    expect(lines(await diffOf(base, head))).toEqual(expected);
  });
});

describe("styles of the parts of forms", () => {
  const form = (mediaType: string, encoding: object, version: string) =>
    spec(
      {
        "/a": {
          post: {
            requestBody: {
              content: { [mediaType]: { schema: object({ a: { type: "array", items: text } }), encoding } },
            },
            responses: {},
          },
        },
      },
      {},
      version,
    );
  const styled = { a: { style: "spaceDelimited", explode: false } };

  it.each<[string, string, string[]]>([
    ["multipart/form-data", "3.0.3", []],
    ["multipart/form-data", "3.1.0", ["breaking encoding-changed request.body.a"]],
    ["application/x-www-form-urlencoded", "3.0.3", ["breaking encoding-changed request.body.a"]],
  ])("count in %s of OpenAPI %s as its text says", async (mediaType, version, expected) => {
    expect(lines(await diffOf(form(mediaType, {}, version), form(mediaType, styled, version)))).toEqual(expected);
  });

  it("are what was meant in 3.0 where a spec goes from there to 3.1", async () => {
    const [old, young] = ["3.0.3", "3.1.0"].map((version) => form("multipart/form-data", styled, version));
    expect(lines(await diffOf(old!, young!))).toEqual([]);
    expect(lines(await diffOf(young!, old!))).toEqual([]);
    expect(lines(await diffOf(form("multipart/form-data", {}, "3.0.3"), young!))).toEqual([
      "breaking encoding-changed request.body.a",
    ]);
    // What had no effect may be left out.
    expect(lines(await diffOf(old!, form("multipart/form-data", {}, "3.1.0")))).toEqual([]);
  });
});

describe("one API in two versions of OpenAPI is no change", () => {
  it("3.0 and 3.1", async () => {
    const old = object({
      a: { type: "string", nullable: true },
      b: { type: "integer", minimum: 1, exclusiveMinimum: true },
      c: { type: "string", format: "byte" },
      d: { type: "string", enum: ["x", null], nullable: true },
    });
    const young = object({
      a: { type: ["string", "null"] },
      b: { type: "integer", exclusiveMinimum: 1 },
      c: { type: "string", contentEncoding: "base64" },
      d: { enum: ["x", null] },
    });
    expect(lines(await diffOf(takes(old, {}, "3.0.3"), takes(young)))).toEqual([]);
    expect(lines(await diffOf(returns(young), returns(old, {}, "3.0.3")))).toEqual([]);
  });

  it("Swagger 2 and 3.0", async () => {
    const swagger = {
      swagger: "2.0",
      info: { title: "API", version: "1" },
      host: "api.example.com",
      basePath: "/v1",
      schemes: ["https"],
      consumes: ["application/json"],
      produces: ["application/json"],
      paths: {
        "/things/{id}": {
          post: {
            parameters: [
              { name: "id", in: "path", required: true, type: "integer", format: "int64" },
              { name: "tags", in: "query", type: "array", items: text, collectionFormat: "multi" },
              { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Thing" } },
            ],
            responses: { "200": { description: "ok", schema: { $ref: "#/definitions/Thing" } } },
          },
        },
      },
      definitions: { Thing: object({ name: { type: "string", "x-nullable": true } }) },
    };
    const content = { "application/json": { schema: ref("Thing") } };
    const three = spec(
      {
        "/things/{id}": {
          post: {
            parameters: [
              { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } },
              { name: "tags", in: "query", schema: { type: "array", items: text } },
            ],
            requestBody: { required: true, content },
            responses: { "200": { description: "ok", content } },
          },
        },
      },
      {
        servers: [{ url: "https://api.example.com/v1" }],
        components: { schemas: { Thing: object({ name: { type: "string", nullable: true } }) } },
      },
      "3.0.3",
    );
    expect(lines(await diffOf(swagger, three))).toEqual([]);
    expect(lines(await diffOf(three, swagger))).toEqual([]);
  });
});

describe("one API arranged in two ways is no change", () => {
  const responses = { "200": { description: "ok" } };
  const id = { name: "id", in: "path", required: true, schema: text };
  const base = spec({ "/things/{id}": { get: { operationId: "get", tags: ["a"], parameters: [id], responses } } });

  it.each<[string, object]>([
    ["a parameter of the path", spec({ "/things/{id}": { parameters: [id], get: { responses } } })],
    [
      "another name in the path",
      spec({ "/things/{thing}": { get: { parameters: [{ ...id, name: "thing" }], responses } } }),
    ],
    [
      "another operationId and other tags",
      spec({ "/things/{id}": { get: { operationId: "x", tags: ["b"], summary: "S", parameters: [id], responses } } }),
    ],
    [
      "a parameter by reference",
      spec(
        { "/things/{id}": { get: { parameters: [{ $ref: "#/components/parameters/id" }], responses } } },
        { components: { parameters: { id } } },
      ),
    ],
    [
      "defaults of a parameter",
      spec({
        "/things/{id}": {
          get: {
            deprecated: false,
            parameters: [{ ...id, style: "simple", explode: false, allowReserved: false }],
            responses,
          },
        },
      }),
    ],
    ["components that nothing uses", { ...base, components: { schemas: { Unused: { type: "integer" } } } }],
    [
      "part of the path as server",
      spec({ "/{id}": { get: { parameters: [id], responses } } }, { servers: [{ url: "/things" }] }),
    ],
  ])("%s", async (_, head) => {
    const changes = await diffOf(base, head as never);
    expect(lines(changes).filter((line) => !/server-(?:added|removed)/.test(line))).toEqual([]);
  });

  it("part of a path with a callback as server", async () => {
    const event = { requestBody: { content: { "application/json": { schema: object({ id: text }) } } }, responses };
    const post = { responses, callbacks: { done: { "{$request.query.url}": { post: event } } } };
    const was = spec({ "/v1/things": { post } });
    const is = spec({ "/things": { post } }, { servers: [{ url: "/v1" }] });
    expect(lines(await diffOf(was, is))).toEqual([]);
    expect(lines(await diffOf(is, was))).toEqual([]);
  });

  it("several files", async () => {
    const whole = returns(object({ name: text, parent: ref("Part") }), { Part: object({ x: text }) });
    const changes = await diffOfFiles(whole, {
      "openapi.yaml": spec({ "/things": { $ref: "paths/things.yaml" } }),
      "paths/things.yaml": {
        get: {
          responses: {
            "200": {
              description: "ok",
              content: { "application/json": { schema: { $ref: "../schemas/thing.yaml#/Thing" } } },
            },
          },
        },
      },
      "schemas/thing.yaml": { Thing: object({ name: text, parent: { $ref: "part.yaml" } }) },
      "schemas/part.yaml": object({ x: text }),
    });
    expect(lines(changes)).toEqual([]);
  });
});

it("an alternative that is listed twice is two, however it is written", async () => {
  const pet = { $ref: "#/components/schemas/Pet" };
  const components = { Pet: object({ a: { type: "string" } }) };
  const base = takes({ oneOf: [pet, pet] }, components);
  expect(await diffOf(base, takes({ oneOf: [{ allOf: [pet] }, { allOf: [pet] }] }, components))).toEqual([]);
});
