import { describe, expect, it } from "vitest";
import { check, drifts } from "./support.ts";

const PATHS = {
  "/users/{id}": {
    post: {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } },
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
        { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
        { name: "X-Trace", in: "header", required: true, schema: { type: "string" } },
      ],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["name"],
              properties: {
                name: { type: "string", minLength: 1 },
                age: { type: "integer", minimum: 18, nullable: true },
                role: { type: "string", enum: ["a", "b"] },
                deep: { type: "object", properties: { x: { type: "boolean" } } },
                list: {
                  type: "array",
                  items: { type: "object", required: ["q"], properties: { q: { type: "number" } } },
                },
              },
            },
          },
        },
      },
      responses: {
        "200": {
          description: "ok",
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["id", "name"],
                properties: { id: { type: "integer" }, name: { type: "string" }, note: { type: "string" } },
              },
            },
          },
        },
        "404": { description: "no" },
      },
    },
  },
};

const ROUTE = `app.post("/users/:id", { schema: {
  params: { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 1 } } },
  querystring: { type: "object", properties: {
    limit: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    tags: { type: "array", items: { type: "string" } },
  } },
  headers: { type: "object", required: ["x-trace"], properties: { "x-trace": { type: "string" } } },
  body: { type: "object", required: ["name"], properties: {
    name: { type: "string", minLength: 1 },
    age: { type: "integer", minimum: 18, nullable: true },
    role: { type: "string", enum: ["a", "b"] },
    deep: { type: "object", properties: { x: { type: "boolean" } } },
    list: { type: "array", items: { type: "object", required: ["q"], properties: { q: { type: "number" } } } },
  } },
  response: {
    200: { type: "object", required: ["id", "name"], properties: {
      id: { type: "integer" }, name: { type: "string" }, note: { type: "string" },
    } },
  },
} }, async (request, reply) => { return { id: 1, name: "x" }; });`;

function edited(from: string, to: string, server = "fastify()"): string {
  const code = ROUTE.replace(from, to);
  if (from !== "" && code === ROUTE) throw new Error(`nothing to edit: ${from}`);
  return `const fastify = require("fastify"); const app = ${server};\n${code}`;
}

describe("a Fastify route that is as its spec says", () => {
  it("is compared, and nothing is found", async () => {
    const { drift, contracts } = await check(edited("", ""), PATHS);
    expect(drift).toEqual([]);
    expect(contracts).toBe(1);
  });

  it("stays so where Fastify takes away what is not known, and fills in what is required", async () => {
    for (const [from, to] of [
      ['body: { type: "object",', 'body: { type: "object", additionalProperties: false,'],
      ['querystring: { type: "object",', 'querystring: { type: "object", required: ["limit"],'],
      ['note: { type: "string" }', 'note: { type: "string", description: "a note" }'],
    ] as const)
      expect(await drifts(edited(from, to), PATHS)).toEqual([]);
  });
});

describe("one change in the code of a Fastify route", () => {
  it.each<[from: string, to: string, found: string[]]>([
    [
      'id: { type: "integer", minimum: 1 }',
      'id: { type: "string" }',
      ["warning parameter-drift request.path.id: the type: integer in the spec, string in the code"],
    ],
    [
      "minimum: 1, maximum: 100",
      "minimum: 1, maximum: 50",
      ["error parameter-drift request.query.limit: maximum: at most 100 in the spec, at most 50 in the code"],
    ],
    [
      "minimum: 1, maximum: 100",
      "minimum: 0, maximum: 100",
      ["warning parameter-drift request.query.limit: minimum: at least 1 in the spec, at least 0 in the code"],
    ],
    [
      "default: 20",
      "default: 30",
      ["warning parameter-drift request.query.limit: the default: 20 in the spec, 30 in the code"],
    ],
    [
      'querystring: { type: "object",',
      'querystring: { type: "object", required: ["tags"],',
      ["error parameter-drift request.query.tags: it is required by the code only"],
    ],
    [
      'required: ["x-trace"]',
      "required: []",
      ["warning parameter-drift request.header.X-Trace: it is required by the spec only"],
    ],
    [
      "tags: {",
      "q: { type: 'string' }, tags: {",
      ["warning parameter-drift request.query.q: the code has this parameter; the spec does not"],
    ],
    [
      '"x-trace": { type: "string" }',
      '"x-trace": { type: "string" }, "x-other": {}',
      ["warning parameter-drift request.header.x-other: the code has this parameter; the spec does not"],
    ],
    [
      'tags: { type: "array", items: { type: "string" } }',
      'tags: { type: "string" }',
      ["error parameter-drift request.query.tags: the type: array in the spec, string in the code"],
    ],
    [
      'body: { type: "object", required: ["name"]',
      'body: { type: "object", required: ["name", "age"]',
      ['error body-drift request.body.age: "age" is required by the code only'],
    ],
    [
      'body: { type: "object", required: ["name"]',
      'body: { type: "object"',
      ['warning body-drift request.body.name: "name" is required by the spec only'],
    ],
    ["minLength: 1", "minLength: 2", ["error body-drift request.body.name: min length: 1 in the spec, 2 in the code"]],
    [", nullable: true", "", ["warning body-drift request.body.age: null is allowed by the spec only"]],
    ['enum: ["a", "b"]', 'enum: ["a"]', ['error body-drift request.body.role: the value "b" is in the spec only']],
    [
      'enum: ["a", "b"]',
      'enum: ["a", "b", "c"]',
      ['warning body-drift request.body.role: the value "c" is in the code only'],
    ],
    [
      'x: { type: "boolean" }',
      'y: { type: "boolean" }',
      [
        'warning body-drift request.body.deep.x: the property "x" is in the spec only',
        'warning body-drift request.body.deep.y: the property "y" is in the code only',
      ],
    ],
    [
      'q: { type: "number" }',
      'q: { type: "boolean" }',
      ["error body-drift request.body.list[].q: the type: number in the spec, boolean in the code"],
    ],
    [
      "    200: {",
      "    201: {",
      ["error response-drift response.201: the code declares the status 201; the spec does not have it"],
    ],
    [
      "    200: {",
      "    422: { type: 'object' }, 200: {",
      ["warning response-drift response.422: the code declares the status 422; the spec does not have it"],
    ],
    [
      'id: { type: "integer" }, name',
      'id: { type: "string" }, name',
      ["error response-drift response.200.body.id: the type: integer in the spec, string in the code"],
    ],
    [
      ', note: { type: "string" }',
      "",
      [
        'warning response-drift response.200.body.note: the property "note" is in the spec only, and the code allows no other',
      ],
    ],
    [
      'required: ["id", "name"], properties: {\n      id: { type: "integer" }, name: { type: "string" },',
      'required: ["id"], properties: {\n      id: { type: "integer" },',
      [
        'error response-drift response.200.body.name: the property "name" is in the spec only, and the code allows no other',
      ],
    ],
    [
      'required: ["id", "name"]',
      'required: ["id"]',
      ['error response-drift response.200.body.name: "name" is required by the spec only'],
    ],
    [
      'name: { type: "string" }, note',
      'name: { type: ["string", "null"] }, note',
      ["error response-drift response.200.body.name: null is allowed by the code only"],
    ],
    [
      'note: { type: "string" }',
      'note: { type: "string" }, extra: {}',
      ['warning response-drift response.200.body.extra: the property "extra" is in the code only'],
    ],
  ])("%s -> %s", async (from, to, found) => {
    expect(await drifts(edited(from, to), PATHS)).toEqual(found);
  });

  it("stands at its line, and at the spec's place", async () => {
    const { drift } = await check(edited("minLength: 1", "minLength: 2"), PATHS);
    expect(drift[0]!.location).toMatchObject({ file: "app.ts", line: 10 });
    expect(drift[0]!.related?.[0]?.location).toMatchObject({ file: "openapi.json", line: 1 });
    expect(drift[0]!.message).toBe(
      "POST /users/{id}, request.body.name: min length: 1 in the spec, 2 in the code. The code refuses what the spec allows. Change one of them; the spec says it at openapi.json:1.",
    );
  });
});

describe("Fastify's settings", () => {
  const strict = (options: string) =>
    edited('body: { type: "object",', 'body: { type: "object", additionalProperties: false,', options).replace(
      'role: { type: "string", enum: ["a", "b"] },',
      "",
    );
  const role = 'body-drift request.body.role: the property "role" is in the spec only';

  it("decide whether what is not known is refused", async () => {
    expect(await drifts(strict("fastify()"), PATHS)).toEqual([`warning ${role}, and the code allows no other`]);
    expect(await drifts(strict("fastify({ ajv: { customOptions: { removeAdditional: false } } })"), PATHS)).toEqual([
      `error ${role}, and the code allows no other`,
      "warning body-drift request.body: other properties are allowed by the spec only",
    ]);
  });

  it("decide whether null and numbers as text are refused", async () => {
    const server = "fastify({ ajv: { customOptions: { coerceTypes: false } } })";
    expect(await drifts(edited(", nullable: true", "", server), PATHS)).toEqual([
      "error body-drift request.body.age: null is allowed by the spec only",
    ]);
    const asText = ['q: { type: "number" }', 'q: { type: "string" }'] as const;
    const said = "body-drift request.body.list[].q: the type: number in the spec, string in the code";
    expect(await drifts(edited(...asText), PATHS)).toEqual([`warning ${said}`]);
    expect(await drifts(edited(...asText, server), PATHS)).toEqual([`error ${said}`]);
  });

  it("leave a route alone that only notes what is wrong", async () => {
    const code = edited("minLength: 1", "minLength: 2").replace("{ schema: {", "{ attachValidation: true, schema: {");
    expect((await drifts(code, PATHS)).filter((it) => it.includes("body-drift"))).toEqual([]);
  });
});

describe("schemas of Fastify that stand elsewhere", () => {
  const body = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, kind: { type: "string", enum: ["a", "b"] } },
  };
  const paths = {
    "/a": {
      post: {
        requestBody: { required: true, content: { "application/json": { schema: body } } },
        responses: { 200: { description: "ok" } },
      },
    },
  };
  const head = 'const app = require("fastify")();\n';

  it("are followed by their $id", async () => {
    const shared = (values: string) =>
      `${head}app.addSchema({ $id: "user", type: "object", required: ["name"], properties: { name: { type: "string" }, kind: { enum: ${values} } } });
      app.post("/a", { schema: { body: { $ref: "user#" } } }, async () => ({}));`;
    expect(await drifts(shared('["a", "b"]'), paths)).toEqual([]);
    expect(await drifts(shared('["a"]'), paths)).toEqual([
      'error body-drift request.body.kind: the value "b" is in the spec only',
    ]);
  });

  it("are not compared where they are not found, nor counted", async () => {
    const { drift, contracts } = await check(
      `${head}app.post("/a", { schema: { body: { $ref: "nowhere#" } } }, async () => ({}));`,
      paths,
    );
    expect([drift, contracts]).toEqual([[], 0]);
  });

  it("are read as TypeBox writes them", async () => {
    const typebox = (name: string) =>
      `${head}const { Type } = require("@sinclair/typebox");
      app.post("/a", { schema: { body: Type.Object({ name: ${name}, kind: Type.Optional(Type.Union([Type.Literal("a"), Type.Literal("b")])) }) } }, async () => ({}));`;
    expect(await drifts(typebox("Type.String()"), paths)).toEqual([]);
    expect(await drifts(typebox("Type.String({ maxLength: 5 })"), paths)).toEqual([
      "error body-drift request.body.name: max length: none in the spec, 5 in the code",
    ]);
    expect(await drifts(typebox("nameSchema()"), paths)).toEqual([]);
  });

  it("are judged by zod where they are zod's, and what it fills in is always sent", async () => {
    const zod = (kind: string) =>
      `${head}const { z } = require("zod"); const { serializerCompiler, validatorCompiler } = require("fastify-type-provider-zod");
      app.setValidatorCompiler(validatorCompiler); app.setSerializerCompiler(serializerCompiler);
      app.post("/a", { schema: { body: z.object({ name: z.string(), kind: ${kind} }), response: { 200: z.object({ ok: z.boolean().default(true) }) } } }, async () => ({}));`;
    const ok = { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } };
    const more = {
      "/a": {
        post: {
          ...paths["/a"].post,
          responses: { 200: { description: "ok", content: { "application/json": { schema: ok } } } },
        },
      },
    };
    expect(await drifts(zod('z.enum(["a", "b"]).default("a")'), more)).toEqual([]);
    expect(await drifts(zod('z.enum(["a", "b"])'), more)).toEqual([
      'error body-drift request.body.kind: "kind" is required by the code only',
    ]);
  });

  it("say by a missing `required` that a body need not be sent, which Fastify does not know", async () => {
    const optional = {
      "/a": {
        post: { ...paths["/a"].post, requestBody: { content: { "application/json": { schema: body } } } },
      },
    };
    const code = `${head}app.post("/a", { schema: { body: ${JSON.stringify(body)} } }, async () => ({}));`;
    expect(await drifts(code, optional)).toEqual([
      "warning body-drift request.body: the body is required by the code only",
    ]);
  });
});

describe("schemas that no one means", () => {
  it("are no crash: an object that holds itself, a reference in circles, statuses that are none", async () => {
    const body = { type: "object", properties: { self: { type: "object" } } };
    const paths = {
      "/a": {
        post: {
          requestBody: { required: true, content: { "application/json": { schema: body } } },
          responses: { 200: { description: "ok" } },
        },
      },
    };
    const route = (schema: string) =>
      `const app = require("fastify")(); const s = { type: "object", properties: {} }; s.properties.self = s; app.addSchema({ $id: "n", $ref: "n#" });
      app.post("/a", { schema: ${schema} }, async () => ({}));`;
    expect(await drifts(route("{ body: s }"), paths)).toEqual([]);
    expect(await drifts(route('{ response: { abc: {}, "2xx": unknown } }'), paths)).toEqual([]);
    const { drift } = await check(route('{ body: { $ref: "n#" } }'), paths);
    expect(drift.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("statuses", () => {
  const paths = {
    "/a": { get: { responses: { 200: { description: "ok" }, 202: { description: "later" } } } },
  };
  const code = (handler: string) =>
    `const app = require("fastify")(); app.get("/a", { schema: { response: { 200: { type: "object", properties: {} } } } }, ${handler});`;
  const never =
    "warning response-drift response.202: the spec has the status 202; the code neither declares nor sends it";

  it("that the spec has are missed where all that is sent is known", async () => {
    expect(await drifts(code("async () => ({})"), paths)).toContain(never);
    expect(await drifts(code("async (request, reply) => { reply.code(202).send({}); }"), paths)).not.toContain(never);
    expect(await drifts(code("async (request, reply) => answer(reply)"), paths)).not.toContain(never);
  });
});
