import { describe, expect, it } from "vitest";
import { check, drifts } from "./support.ts";

const EXPRESS = 'const express = require("express"); const app = express(); app.use(express.json());\n';
const ZOD = 'const { z } = require("zod");\n';

const object = (properties: object, ...required: string[]) => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});
const taking = (schema: object, more: object = {}) => ({
  "/a": {
    post: {
      requestBody: { required: true, content: { "application/json": { schema } } },
      responses: { 200: { description: "ok" } },
      ...more,
    },
  },
});

const PARAMETERS = [
  { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
  { name: "on", in: "query", schema: { type: "boolean" } },
  { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
];
const USER = object(
  {
    name: { type: "string", minLength: 1 },
    age: { type: "integer", minimum: 18, nullable: true },
    role: { type: "string", enum: ["a", "b"] },
    deep: { type: "object", properties: { x: { type: "boolean" } } },
    list: { type: "array", items: object({ q: { type: "number" } }, "q") },
    when: { type: "string", format: "date-time" },
  },
  "name",
);
const PATHS = {
  "/users/{id}": {
    post: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } }, ...PARAMETERS],
      requestBody: { required: true, content: { "application/json": { schema: USER } } },
      responses: { 200: { description: "ok" } },
    },
  },
};

const SCHEMAS = `const Params = z.object({ key: z.coerce.number().int().positive() });
const Query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  on: z.enum(["true", "false"]).transform((v) => v === "true").optional(),
  tags: z.union([z.string(), z.array(z.string())]).optional(),
});
const Body = z.object({
  name: z.string().trim().min(1),
  age: z.number().int().gte(18).nullish(),
  role: z.enum(["a", "b"]).optional(),
  deep: z.object({ x: z.boolean().optional() }).optional(),
  list: z.array(z.object({ q: z.number() })).optional(),
  when: z.string().datetime().optional(),
});
`;

/** The ways in which people judge requests by zod. */
const STYLES = {
  "in the handler": `${EXPRESS}${ZOD}${SCHEMAS}
app.post("/users/:key", (req, res) => {
  Params.parse(req.params);
  const query = Query.safeParse(req.query);
  const body = Body.safeParse(req.body);
  if (!query.success || !body.success) return res.status(400).json({});
  res.json({});
});`,
  "in a middleware of its own": `${EXPRESS}${ZOD}${SCHEMAS}
const validate = (schemas) => (req, res, next) => {
  if (schemas.params) req.params = schemas.params.parse(req.params);
  if (schemas.query) req.query = schemas.query.parse(req.query);
  if (schemas.body) req.body = schemas.body.parse(req.body);
  next();
};
app.post("/users/:key", validate({ params: Params, query: Query, body: Body }), (req, res) => { res.json({}); });`,
  "as one schema of the whole request": `${EXPRESS}${ZOD}${SCHEMAS}
const Base = z.object({ body: z.unknown(), query: z.unknown(), params: z.unknown() });
const validate = (schema) => async (req, res, next) => {
  try { await schema.parseAsync({ body: req.body, query: req.query, params: req.params }); next(); } catch (e) { next(e); }
};
app.post("/users/:key", validate(Base.extend({ body: Body, query: Query, params: Params })), (req, res) => { res.json({}); });`,
  "in Koa": `const Koa = require("koa"); const Router = require("@koa/router"); ${ZOD}${SCHEMAS}
const app = new Koa(); const router = new Router();
router.post("/users/:key", async (ctx) => {
  Params.parse(ctx.params); await Query.parseAsync(ctx.query); Body.parse(ctx.request.body);
  ctx.body = {};
});
app.use(router.routes());`,
};

describe("zod that is as its spec says", () => {
  it.each(Object.entries(STYLES))("%s", async (_, code) => {
    const { drift, contracts } = await check(code, PATHS);
    expect(drift).toEqual([]);
    expect(contracts).toBe(1);
  });

  it.each(Object.entries(STYLES))("and is not: %s", async (_, code) => {
    const changed = code
      .replace("max(100)", "max(50)")
      .replace("gte(18)", "gte(21)")
      .replace("z.coerce.number().int().positive()", "z.string()");
    expect((await drifts(changed, PATHS)).sort()).toEqual([
      "error body-drift request.body.age: minimum: at least 18 in the spec, at least 21 in the code",
      "error parameter-drift request.query.limit: maximum: at most 100 in the spec, at most 50 in the code",
      "warning parameter-drift request.path.id: the type: integer in the spec, string in the code",
    ]);
  });
});

describe("one change in a schema of zod", () => {
  it.each<[from: string, to: string, found: string[]]>([
    [".default(20)", "", ["error parameter-drift request.query.limit: it is required by the code only"]],
    [
      ".default(20)",
      ".default(30)",
      ["warning parameter-drift request.query.limit: the default: 20 in the spec, 30 in the code"],
    ],
    [
      'z.enum(["true", "false"])',
      'z.enum(["yes", "no"])',
      [
        'error parameter-drift request.query.on: the value "false" is in the spec only',
        'error parameter-drift request.query.on: the value "true" is in the spec only',
      ],
    ],
    [
      "z.union([z.string(), z.array(z.string())])",
      "z.string()",
      ["error parameter-drift request.query.tags: the type: array in the spec, string in the code"],
    ],
    [
      "  tags: z.union([z.string(), z.array(z.string())]).optional(),\n",
      "",
      ["warning parameter-drift request.query.tags: the spec has this parameter; the code's schema leaves it out"],
    ],
    [".nullish()", ".optional()", ["error body-drift request.body.age: null is allowed by the spec only"]],
    [
      'z.enum(["a", "b"]).optional()',
      'z.enum(["a", "b"])',
      ['error body-drift request.body.role: "role" is required by the code only'],
    ],
    ['z.enum(["a", "b"])', 'z.enum(["a"])', ['error body-drift request.body.role: the value "b" is in the spec only']],
    [
      'z.enum(["a", "b"])',
      "z.string()",
      ['warning body-drift request.body.role: the spec allows only "a", "b", the code does not say so'],
    ],
    [
      "z.number() })",
      "z.string() })",
      ["error body-drift request.body.list[].q: the type: number in the spec, string in the code"],
    ],
    [
      "z.number().int().gte",
      "z.number().gte",
      ["warning body-drift request.body.age: the type: integer in the spec, number in the code"],
    ],
    [
      "const Body = z.object(",
      "const Body = z.strictObject(",
      ["warning body-drift request.body: other properties are allowed by the spec only"],
    ],
    [
      "min(1),\n  age",
      "min(1).optional(),\n  age",
      ['warning body-drift request.body.name: "name" is required by the spec only'],
    ],
    [
      "name: z.string().trim().min(1)",
      "title: z.string()",
      [
        'error body-drift request.body.title: the property "title" is in the code only, and required there',
        'warning body-drift request.body.name: the property "name" is in the spec only',
      ],
    ],
    [
      "name: z",
      "extra: z.string().optional(), name: z",
      ['warning body-drift request.body.extra: the property "extra" is in the code only'],
    ],
    [
      "z.string().datetime()",
      "z.string()",
      ["warning body-drift request.body.when: the format: date-time in the spec, none in the code"],
    ],
    [
      "z.string().datetime()",
      "z.string().email()",
      ["error body-drift request.body.when: the format: date-time in the spec, email in the code"],
    ],
    [
      "z.boolean().optional()",
      "z.string().optional()",
      ["error body-drift request.body.deep.x: the type: boolean in the spec, string in the code"],
    ],
  ])("%s -> %s", async (from, to, found) => {
    const code = STYLES["in the handler"];
    expect(code).toContain(from);
    expect((await drifts(code.replace(from, to), PATHS)).sort()).toEqual(found);
  });
});

describe("what is not known of a schema of zod", () => {
  it.each([
    // Text that is made into what the spec says, in other words.
    ["z.coerce.number().int().positive()", "z.string().regex(/^\\d+$/).transform(Number)"],
    [
      "z.coerce.number().int().positive()",
      "z.string().transform((v) => parseInt(v, 10)).pipe(z.number().int().min(1))",
    ],
    ["z.coerce.number().int().positive()", "z.preprocess((v) => Number(v), z.number())"],
    ['z.enum(["true", "false"]).transform((v) => v === "true")', "z.coerce.boolean()"],
    ['z.enum(["true", "false"]).transform((v) => v === "true")', "z.stringbool()"],
    ["z.union([z.string(), z.array(z.string())])", "z.preprocess((v) => [v].flat(), z.array(z.string()))"],
    // Checks that are code may be what the spec says.
    ["z.string().trim().min(1)", "z.string().refine((v) => v !== '')"],
    ["z.number().int().gte(18)", "z.number().refine((v) => v >= 18)"],
    ["z.number().int().gte(18)", "z.coerce.number().int().gte(18)"],
    ["z.string().datetime()", "z.coerce.date()"],
    ["z.string().datetime()", "z.any()"],
    // What was not read.
    ["name: z.string().trim().min(1)", "name: nameSchema()"],
    ["const Body = z.object({", "const Body = z.object({ ...others(),"],
    ["gte(18)", "gte(LEAST)"],
    ["gte(18)", "gte(process.env.STRICT ? 21 : 18)"],
    ['z.enum(["a", "b"])', "z.enum(rolesOf(db))"],
    ["z.boolean().optional() }", "z.boolean().optional() }).superRefine(() => {}).or(z.object({ y: unknownSchema() })"],
  ])("is not compared: %s -> %s", async (from, to) => {
    const code = STYLES["in the handler"];
    expect(code).toContain(from);
    expect(await drifts(code.replace(from, to), PATHS)).toEqual([]);
  });

  it("may decide which of two schemas holds", async () => {
    const code = `${EXPRESS}${ZOD}app.post("/a", (req, res) => {
      if (req.body.kind === "x") z.object({ a: z.string() }).parse(req.body); else z.object({ b: z.string() }).parse(req.body);
      res.json({});
    });`;
    const { drift, contracts } = await check(code, taking(object({ c: { type: "string" } }, "c")));
    expect([drift, contracts]).toEqual([[], 0]);
  });

  it("leaves what is known of the others", async () => {
    const code = STYLES["in the handler"]
      .replace("name: z.string().trim().min(1)", "name: nameSchema()")
      .replace("gte(18)", "gte(19)");
    expect(await drifts(code, PATHS)).toEqual([
      "error body-drift request.body.age: minimum: at least 18 in the spec, at least 19 in the code",
    ]);
  });
});

describe("what zod makes of objects", () => {
  const body = (schema: string) =>
    `${EXPRESS}${ZOD}app.post("/a", (req, res) => { ${schema}.parse(req.body); res.json({}); });`;
  const closed = taking({ ...object({ a: { type: "string" } }, "a"), additionalProperties: false });

  it("takes what it does not name, and leaves it out", async () => {
    const allowed = "warning body-drift request.body: other properties are allowed by the code only";
    expect(await drifts(body("z.object({ a: z.string() })"), closed)).toEqual([allowed]);
    expect(await drifts(body("z.object({ a: z.string() }).strict()"), closed)).toEqual([]);
    expect(await drifts(body("z.looseObject({ a: z.string() })"), closed)).toEqual([allowed]);
  });

  it("is an error where a strict schema meets a spec that allows more by its word", async () => {
    const open = taking({ ...object({ a: { type: "string" } }, "a"), additionalProperties: true });
    expect(await drifts(body("z.strictObject({ a: z.string() })"), open)).toEqual([
      "error body-drift request.body: other properties are allowed by the spec only",
    ]);
  });

  it("is told apart from what handlers read beside it", async () => {
    const paths = taking(object({ a: { type: "string" }, page: { type: "integer" } }, "a"));
    const code = `${EXPRESS}${ZOD}app.post("/a", (req, res) => { z.object({ a: z.string() }).parse(req.body); res.json(list(req.body.page)); });`;
    expect(await drifts(code, paths)).toEqual([]);
  });

  it("is compared through unions, references, recursion and maps", async () => {
    const cat = object({ t: { type: "string", enum: ["cat"] }, lives: { type: "integer" } }, "t", "lives");
    const dog = object({ t: { type: "string", enum: ["dog"] }, name: { type: "string" } }, "t", "name");
    const pets = taking({ oneOf: [cat, dog] });
    const union = (of: string) =>
      body(`z.discriminatedUnion("t", [z.object({ t: z.literal("cat"), lives: z.number().int() }), ${of}])`);
    expect(await drifts(union('z.object({ t: z.literal("dog"), name: z.string() })'), pets)).toEqual([]);
    expect(await drifts(union('z.object({ t: z.literal("dog"), name: z.number() })'), pets)).toEqual([
      "error body-drift request.body.name: the type: string in the spec, number in the code",
    ]);
    expect(await drifts(union('z.object({ t: z.literal("cow"), name: z.string() })'), pets)).toEqual([
      'error body-drift request.body: the alternative object with "t", "name" is in the spec only',
      'warning body-drift request.body: the alternative object with "t", "name" is in the code only',
    ]);
    const Tree = object(
      { v: { type: "number" }, kids: { type: "array", items: { $ref: "#/components/schemas/T" } } },
      "v",
    );
    const tree = [taking({ $ref: "#/components/schemas/T" }), { components: { schemas: { T: Tree } } }] as const;
    const recursive = (v: string) =>
      `${EXPRESS}${ZOD}const T = z.object({ v: ${v}, kids: z.array(z.lazy(() => T)).optional() }); app.post("/a", (req, res) => { T.parse(req.body); res.json({}); });`;
    expect(await drifts(recursive("z.number()"), ...tree)).toEqual([]);
    expect(await drifts(recursive("z.boolean()"), ...tree)).toEqual([
      "error body-drift request.body.v: the type: number in the spec, boolean in the code",
    ]);
    const map = taking({ type: "object", additionalProperties: { type: "number" } });
    expect(await drifts(body("z.record(z.string(), z.number())"), map)).toEqual([]);
    expect(await drifts(body("z.record(z.string(), z.string())"), map)).toEqual([
      "error body-drift request.body.*: the type: number in the spec, string in the code",
    ]);
  });

  it("is compared with what requests hold: not with what only answers have", async () => {
    const paths = taking(object({ id: { type: "integer", readOnly: true }, a: { type: "string" } }, "id", "a"));
    expect(await drifts(body("z.object({ id: z.number().optional(), a: z.string() })"), paths)).toEqual([]);
    expect(await drifts(body("z.object({ id: z.number().int(), a: z.string() })"), paths)).toEqual([
      'error body-drift request.body.id: the property "id" is in the code only, and required there',
    ]);
  });

  it("is an error where the spec has no body at all", async () => {
    const paths = { "/a": { post: { responses: { 200: { description: "ok" } } } } };
    expect(await drifts(body("z.object({ a: z.string() })"), paths)).toEqual([
      "error body-drift request.body: the code asks for a body",
    ]);
  });

  it("is a warning where the spec says nothing of what is in a value", async () => {
    const silent = taking({ type: "object", description: "whatever" });
    expect(await drifts(body("z.object({ a: z.string() })"), silent)).toEqual([
      'warning body-drift request.body.a: the property "a" is in the code only, and required there',
    ]);
    expect(await drifts(body("z.object({ a: z.string() })"), taking(object({ a: {} }, "a")))).toEqual([
      "warning body-drift request.body.a: the type: any type in the spec, string in the code",
    ]);
  });

  it("is not compared with bodies of several parts", async () => {
    const content = { "multipart/form-data": { schema: object({ b: { type: "integer" } }, "b") } };
    const { drift, contracts } = await check(
      body("z.object({ a: z.string() })"),
      taking({}, { requestBody: { content } }),
    );
    expect([drift, contracts]).toEqual([[], 0]);
  });
});

describe("other judges", () => {
  const S = object(
    { name: { type: "string" }, age: { type: "integer", minimum: 18 }, kind: { type: "string", enum: ["a", "b"] } },
    "name",
  );
  const route = (before: string, handler = "res.json({});") =>
    `${EXPRESS}${before}\napp.post("/a", HANDLERS (req, res) => { ${handler} });`;
  const joi = (schema: string) =>
    route(
      'const Joi = require("joi");',
      `const { error } = ${schema}.validate(req.body); if (error) return res.status(400).json({}); res.json({});`,
    ).replace("HANDLERS", "");
  const chains = (...list: string[]) =>
    route('const { body, query } = require("express-validator");').replace("HANDLERS", `${list.join(", ")}, `);

  it("Joi: agrees, and does not", async () => {
    expect(
      await drifts(
        joi(
          'Joi.object({ name: Joi.string().required(), age: Joi.number().integer().min(18), kind: Joi.string().valid("a", "b") })',
        ),
        taking(S),
      ),
    ).toEqual([]);
    expect(
      (
        await drifts(
          joi(
            'Joi.object({ name: Joi.string(), age: Joi.number().integer().min(21).required(), kind: Joi.string().valid("a"), extra: Joi.string() })',
          ),
          taking(S),
        )
      ).sort(),
    ).toEqual(
      [
        'error body-drift request.body.age: "age" is required by the code only',
        "error body-drift request.body.age: minimum: at least 18 in the spec, at least 21 in the code",
        'error body-drift request.body.kind: the value "b" is in the spec only',
        'warning body-drift request.body.name: "name" is required by the spec only',
        'warning body-drift request.body.extra: the property "extra" is in the code only',
      ].sort(),
    );
  });

  it("Joi: a text is never empty", async () => {
    const code = `${EXPRESS}const Joi = require("joi"); const schema = Joi.object({ name: Joi.string().required() });
      app.post("/a", (q, s) => { const { error } = schema.validate(q.body); if (error) return s.status(400).end(); s.json(1); });`;
    const name = (minLength: number) => taking(object({ name: { type: "string", minLength } }, "name"));
    expect(await drifts(code, name(1))).toEqual([]);
    expect(await drifts(code, name(2))).toEqual([
      "warning body-drift request.body.name: min length: 2 in the spec, 0 in the code",
    ]);
  });

  it("Joi: what depends on other values is not compared", async () => {
    expect(
      await drifts(
        joi(
          'Joi.object({ name: Joi.string().required(), age: Joi.when("name", { is: "x", then: Joi.required() }), kind: Joi.string().custom(check) })',
        ),
        taking(S),
      ),
    ).toEqual([]);
  });

  it("celebrate, with fields that have no object around them", async () => {
    const celebrate = (age: string) =>
      route('const { celebrate, Joi, Segments } = require("celebrate");').replace(
        "HANDLERS",
        `celebrate({ [Segments.BODY]: { name: Joi.string().required(), age: ${age}, kind: Joi.string().valid("a", "b") } }), `,
      );
    expect(await drifts(celebrate("Joi.number().integer().min(18)"), taking(S))).toEqual([]);
    expect(await drifts(celebrate("Joi.number().integer().min(20)"), taking(S))).toEqual([
      "error body-drift request.body.age: minimum: at least 18 in the spec, at least 20 in the code",
    ]);
  });

  it("express-validator: agrees, does not, and says nothing of other keys", async () => {
    expect(
      await drifts(
        chains(
          'body("name").isString()',
          'body("age").optional().isInt({ min: 18 })',
          'body("kind").optional().isIn(["a", "b"])',
        ),
        taking(S),
      ),
    ).toEqual([]);
    expect(await drifts(chains('body("name").isString()'), taking(S))).toEqual([]);
    expect(await drifts(chains('body("name").notEmpty().escape()', 'body("age").custom(isAge)'), taking(S))).toEqual(
      [],
    );
    expect(
      (
        await drifts(
          chains(
            'body("name").optional().isString()',
            'body("age").isInt({ min: 21 })',
            'body("kind").optional().isIn(["a"])',
          ),
          taking(S),
        )
      ).sort(),
    ).toEqual([
      'error body-drift request.body.age: "age" is required by the code only',
      "error body-drift request.body.age: minimum: at least 18 in the spec, at least 21 in the code",
      'error body-drift request.body.kind: the value "b" is in the spec only',
      'warning body-drift request.body.name: "name" is required by the spec only',
    ]);
  });

  it("ajv by itself makes nothing of another type", async () => {
    const ajv = (age: string) =>
      route(
        `const Ajv = require("ajv"); const check = new Ajv().compile({ type: "object", required: ["name"], properties: { name: { type: "string" }, age: ${age}, kind: { enum: ["a", "b"] } } });`,
        "if (!check(req.body)) return res.status(400).end(); res.json({});",
      ).replace("HANDLERS", "");
    expect(await drifts(ajv('{ type: "integer", minimum: 18 }'), taking(S))).toEqual([]);
    expect(await drifts(ajv('{ type: "string" }'), taking(S))).toEqual([
      "error body-drift request.body.age: the type: integer in the spec, string in the code",
    ]);
  });
});
