import { describe, expect, it } from "vitest";
import { bodyOf, read } from "./support.ts";

/** The schema of a body that is judged by an expression. */
function schemaOf(imports: string, expression: string, judged = "schema.parse(req.body)") {
  const { operation, application } = read({
    "app.ts": `import express from "express";
${imports}
const app = express();
const schema = ${expression};
app.post("/x", (req, res) => { ${judged}; res.end(); });
`,
  });
  expect(application.operations[0]!.validations.map(({ part }) => part)).toEqual(["body"]);
  return bodyOf(operation("post", "/x"));
}

describe("schemas of zod", () => {
  const zod = (expression: string) => schemaOf('import { z } from "zod";', expression);
  it.each<[string, unknown]>([
    ["z.string().min(1).max(9).email()", { type: "string", minLength: 1, maxLength: 9, format: "email" }],
    ["z.number().int().gte(0).lt(5)", { type: "integer", minimum: 0, exclusiveMaximum: 5 }],
    ["z.email()", { type: "string", format: "email" }],
    ["z.iso.datetime()", { type: "string", format: "date-time" }],
    ["z.coerce.number().positive()", { type: "number", exclusiveMinimum: 0 }],
    ['z.enum(["a", "b"]).nullable()', { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "null" }] }],
    ["z.array(z.string()).nonempty()", { type: "array", items: { type: "string" }, minItems: 1 }],
    ["z.record(z.string(), z.number())", { type: "object", additionalProperties: { type: "number" } }],
    ['z.union([z.literal("a"), z.literal(1)])', { enum: ["a", 1] }],
    ["z.string().regex(/^a+$/)", { type: "string", pattern: "^a+$" }],
    [
      "z.object({ a: z.string(), b: z.boolean().optional(), c: z.number().default(3) }).strict()",
      {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "boolean" }, c: { type: "number", default: 3 } },
        required: ["a"],
        additionalProperties: false,
      },
    ],
    [
      "z.object({ a: z.string(), b: z.string() }).omit({ a: true }).extend({ c: z.null() }).partial({ c: true })",
      { type: "object", properties: { b: { type: "string" }, c: { type: "null" } }, required: ["b"] },
    ],
    [
      "z.object({ kids: z.lazy(() => z.array(z.any())) })",
      { type: "object", properties: { kids: { type: "array", items: {} } }, required: ["kids"] },
    ],
  ])("%s", (expression, schema) => expect(zod(expression)).toEqual(schema));

  it("ends where a schema holds itself", () => {
    expect(zod("z.object({ next: z.lazy(() => schema).optional() })")).toMatchObject({ type: "object" });
  });
});

describe("schemas of other validators", () => {
  it("Joi, whose keys are optional unless it is said", () => {
    const joi = "Joi.object().keys({ a: Joi.string().required().min(2), b: Joi.number().integer().valid(1, 2) })";
    expect(schemaOf('import Joi from "joi";', joi, "schema.validate(req.body)")).toEqual({
      type: "object",
      properties: { a: { type: "string", minLength: 2 }, b: { type: "integer", enum: [1, 2] } },
      required: ["a"],
    });
  });

  it("a middleware of one's own, made by a factory", () => {
    const { operation, application } = read({
      "app.js": `const { z } = require("zod");
const app = require("express")();
const validate = (schemas) => (req, res, next) => {
  for (const part of ["params", "query", "body"]) if (schemas[part]) req[part] = schemas[part].parse(req[part]);
  next();
};
app.put("/x/:id", validate({ params: z.object({ id: z.uuid() }), body: z.object({ n: z.number() }) }), (req, res) => res.end());`,
    });
    expect(application.operations[0]!.validations.map(({ part }) => part).sort()).toEqual(["body", "params"]);
    const put = operation("put", "/x/{id}");
    expect(put.parameters).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
    ]);
    expect(bodyOf(put)).toMatchObject({ required: ["n"] });
  });

  it("middlewares of packages, celebrate and express-validator", () => {
    const { operation } = read({
      "app.js": `const { celebrate, Joi, Segments } = require("celebrate");
const { body, query } = require("express-validator");
const app = require("express")();
app.post("/a", celebrate({ [Segments.BODY]: Joi.object({ a: Joi.string().required() }) }), (req, res) => res.end());
app.post("/b", [body("mail").isEmail(), body("age").optional().isInt({ min: 1 }), query("q").isLength({ max: 3 })], (req, res) => res.end());`,
    });
    expect(bodyOf(operation("post", "/a"))).toEqual({
      type: "object",
      properties: { a: { type: "string" } },
      required: ["a"],
    });
    expect(bodyOf(operation("post", "/b"))).toEqual({
      type: "object",
      properties: { mail: { format: "email", type: "string" }, age: { type: "integer", minimum: 1 } },
      required: ["mail"],
    });
    expect(operation("post", "/b").parameters).toEqual([
      { name: "q", in: "query", required: true, schema: { type: "string", maxLength: 3 } },
    ]);
  });
});
