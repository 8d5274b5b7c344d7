import { describe, expect, it } from "vitest";
import { check, drifts } from "./support.ts";

const EXPRESS = 'const express = require("express"); const app = express();\n';
const KOA =
  'const Koa = require("koa"); const Router = require("@koa/router"); const app = new Koa(); const r = new Router(); app.use(r.routes());\n';

const USER = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "integer" },
    name: { type: "string", enum: ["a", "b"] },
    nick: { type: "string", minLength: 3 },
    deep: { type: "object", required: ["on"], properties: { on: { type: "boolean" } } },
    maybe: { type: ["string", "null"] },
  },
};
const answering = (schema: object) => ({
  "/a": { get: { responses: { 200: { description: "x", content: { "application/json": { schema } } } } } },
});
const found = (handler: string, schema: object = USER) =>
  drifts(`${EXPRESS}app.get("/a", ${handler});`, answering(schema));

describe("objects that a handler writes down as its answer", () => {
  it.each<[name: string, handler: string]>([
    ["the same", "(q, s) => s.json({ id: 1, name: 'a', nick: 'abc', deep: { on: true }, maybe: null })"],
    ["less than what is optional", "(q, s) => s.json({ id: 1, name: 'a' })"],
    ["values that are not known", "(q, s) => s.json({ id: make(), name: q.query.name, deep: other })"],
    ["values of an enum", "(q, s) => s.json({ id: 1, name: q.x ? 'a' : 'b' })"],
    ["what is spread into it", "(q, s) => s.json({ ...load(), id: 1 })"],
    ["what is not known at all", "async (q, s) => s.json(await load())"],
    ["what is filled elsewhere", "(q, s) => { const body = {}; fill(body); s.json(body); }"],
    [
      "keys that are not known",
      "(q, s) => { const body = { id: 1 }; for (const k of keys) body[k] = 1; s.json(body); }",
    ],
    [
      "what is deleted again",
      "(q, s) => { const body = { id: 1, name: 'a', secret: 1 }; delete body.secret; s.json(body); }",
    ],
    [
      "what is deleted sometimes",
      "(q, s) => { const body = { id: 1, name: 'a', secret: 1 }; if (q.x) delete body.secret; s.json(body); }",
    ],
    ["what is undefined", "(q, s) => s.json({ id: 1, name: 'a', secret: undefined, f() {} })"],
    [
      "objects of a class",
      "class A { constructor() { this.x = 1; } toJSON() { return {}; } }; (q, s) => s.json(new A())",
    ],
    ["a fallback", "(q, s) => s.json({ id: process.env.ID || 'x', name: 'a' })"],
    ["another status", "(q, s) => { if (q.x) return s.status(400).json({ error: 1 }); s.json({ id: 1, name: 'a' }); }"],
    ["another media type", "(q, s) => s.type('text/csv').send({ x: 1 })"],
    ["methods that were replaced", "(q, s) => { s.json = other; s.json({ x: 1 }); }"],
    ["one of several alternatives", "(q, s) => s.json({ id: 1, name: 'a' })"],
  ])("says nothing of %s", async (_, handler) => {
    const [before, last] = handler.includes("}; (") ? handler.split(/(?<=\}); /) : ["", handler];
    expect(await drifts(`${EXPRESS}${before}\napp.get("/a", ${last});`, answering(USER))).toEqual([]);
  });

  it("says nothing where one of several alternatives fits", async () => {
    const schema = {
      oneOf: [USER, { type: "object", required: ["error"], properties: { error: { type: "string" } } }],
    };
    expect(
      await found("(q, s) => { if (q.x) return s.json({ error: 'x' }); s.json({ id: 1, name: 'a' }); }", schema),
    ).toEqual([]);
  });

  it("says nothing where alternatives differ deep within", async () => {
    const data = [
      { type: "array", items: {} },
      { type: "object", required: ["x"], properties: { x: { type: "string" } } },
    ];
    const schema = { anyOf: data.map((it) => ({ type: "object", required: ["data"], properties: { data: it } })) };
    expect(
      await found("(q, s) => { if (q.x) return s.json({ data: [] }); s.json({ data: { x: 'x' } }); }", schema),
    ).toEqual([]);
  });

  it("takes null beside one schema for no choice", async () => {
    const schema = {
      type: "object",
      required: ["id"],
      properties: { id: { anyOf: [{ type: "integer" }, { type: "null" }] } },
    };
    expect(await found("(q, s) => s.json({})", schema)).toEqual([
      'error response-drift response.200.body.id: the property "id" is in the spec only',
    ]);
  });

  it.each<[name: string, handler: string, told: string[]]>([
    [
      "a property that is promised",
      "(q, s) => s.json({ id: 1 })",
      ['error response-drift response.200.body.name: the property "name" is in the spec only'],
    ],
    [
      "another type",
      "(q, s) => s.json({ id: '1', name: 'a' })",
      ["error response-drift response.200.body.id: the type: integer in the spec, string in the code"],
    ],
    [
      "null",
      "(q, s) => s.json({ id: 1, name: 'a', nick: null })",
      ["error response-drift response.200.body.nick: null is allowed by the code only"],
    ],
    [
      "a property more",
      "(q, s) => s.json({ id: 1, name: 'a', age: 3 })",
      ['warning response-drift response.200.body.age: the property "age" is in the code only'],
    ],
    [
      "deep within",
      "(q, s) => s.json({ id: 1, name: 'a', deep: {} })",
      ['error response-drift response.200.body.deep.on: the property "on" is in the spec only'],
    ],
    [
      "a list",
      "(q, s) => s.json({ id: 1, name: 'a', deep: [] })",
      ["error response-drift response.200.body.deep: the type: object in the spec, array in the code"],
    ],
  ])("tells %s", async (_, handler, told) => expect(await found(handler)).toEqual(told));

  it("stands at the answer, and counts as compared", async () => {
    const code = `${EXPRESS}app.get("/a", (q, s) => {\n  s.json({ id: 1 });\n});`;
    const { drift, contracts } = await check(code, answering(USER));
    expect([drift[0]?.location?.line, contracts]).toEqual([3, 1]);
  });

  it("is the same of Fastify, where nothing declares or rewrites it", async () => {
    const fastify = 'const app = require("fastify")();\n';
    const told = ['error response-drift response.200.body.name: the property "name" is in the spec only'];
    const returning = "async () => ({ id: 1 })";
    expect(await drifts(`${fastify}app.get("/a", ${returning});`, answering(USER))).toEqual(told);
    expect(await drifts(`${fastify}app.get("/a", (q, s) => s.send({ id: 1 }));`, answering(USER))).toEqual(told);
    const hook = 'app.addHook("preSerialization", async (q, s, payload) => ({ ...payload, name: "a" }));';
    expect(await drifts(`${fastify}${hook} app.get("/a", ${returning});`, answering(USER))).toEqual([]);
    const own = "preSerialization: async (q, s, payload) => wrap(payload)";
    expect(await drifts(`${fastify}app.get("/a", { ${own} }, ${returning});`, answering(USER))).toEqual([]);
    const elsewhere = `const { schema } = require("other"); app.get("/a", { schema }, ${returning});`;
    expect(await drifts(fastify + elsewhere, answering(USER))).toEqual([]);
    const error = "(q, s) => { if (!q.query.x) { s.code(404); return { id: 2 }; } return { id: 1, name: 'a' }; }";
    expect(await drifts(`${fastify}app.get("/a", async ${error});`, answering(USER))).toEqual([]);
  });

  it("stands at the return", async () => {
    const code =
      'const app = require("fastify")();\napp.get("/a", async (q) => {\n  if (q.x) return {};\n  return load();\n});';
    const { drift } = await check(code, answering(USER));
    expect(drift.map(({ location }) => location?.line)).toEqual([3, 3]);
  });

  it("is known of what a table was given, too", async () => {
    const handler =
      "(q, s) => { const body = { id: 1 }; table.set(body.id, body); console.log('x', body); s.json(body); }";
    expect(await found(handler)).toEqual([
      'error response-drift response.200.body.name: the property "name" is in the spec only',
    ]);
  });

  it("is the same of Koa, where nothing around it makes another answer", async () => {
    const handler = 'r.get("/a", (ctx) => { ctx.body = { id: 1 }; });';
    const told = ['error response-drift response.200.body.name: the property "name" is in the spec only'];
    expect(await drifts(KOA + handler, answering(USER))).toEqual(told);
    const around = "r.use(async (ctx, next) => { await next(); ctx.body = { data: ctx.body }; });";
    expect(await drifts(KOA + around + handler, answering(USER))).toEqual([]);
    const failing =
      "r.use(async (ctx, next) => { try { await next(); } catch (e) { ctx.status = e.status; ctx.body = { error: e.message }; } });";
    expect(await drifts(KOA + failing + handler, answering(USER))).toEqual(told);
  });
});
