import { describe, expect, it } from "vitest";
import { check, drifts } from "./support.ts";

const EXPRESS = 'const express = require("express"); const app = express();\n';
const KOA =
  'const Koa = require("koa"); const Router = require("@koa/router"); const app = new Koa(); const r = new Router(); app.use(r.routes());\n';
const FASTIFY = 'const app = require("fastify")();\n';

/** One operation with these responses. */
const answering = (...statuses: string[]) => ({
  "/a": { get: { responses: Object.fromEntries(statuses.map((status) => [status, { description: "x" }])) } },
});

const LACKS = (status: number, severity = "error") =>
  `${severity} response-drift response.${status}: the code sends the status ${status}; the spec does not have it`;
const NEVER = (status: number | string) =>
  `warning response-drift response.${status}: the spec has the status ${status}; the code does not send it`;

describe("statuses that a handler of Express sends", () => {
  it.each<[name: string, code: string, spec: string[], found: string[]]>([
    ["the same", 'app.get("/a", (q, s) => s.status(201).json({}));', ["201"], []],
    ["another success", 'app.get("/a", (q, s) => s.status(201).json({}));', ["200"], [LACKS(201), NEVER(200)]],
    ["none said", 'app.get("/a", (q, s) => s.json({}));', ["201"], [LACKS(200), NEVER(201)]],
    ["a statement of its own", 'app.get("/a", (q, s) => { s.status(202); s.end(); });', ["200", "202"], [NEVER(200)]],
    ["sendStatus", 'app.get("/a", (q, s) => s.sendStatus(204));', ["200"], [LACKS(204), NEVER(200)]],
    ["statusCode", 'app.get("/a", (q, s) => { s.statusCode = 204; s.end(); });', ["204"], []],
    ["a range", 'app.get("/a", (q, s) => s.status(201).json({}));', ["2XX"], []],
    ["the default", 'app.get("/a", (q, s) => s.status(201).json({}));', ["default"], []],
    [
      "an error beside others",
      'app.get("/a", (q, s) => { if (q.x) return s.status(409).end(); s.json({}); });',
      ["200", "404"],
      [LACKS(409, "warning")],
    ],
    [
      "an error, of a spec that has none",
      'app.get("/a", (q, s) => { if (q.x) return s.status(409).end(); s.json({}); });',
      ["200"],
      [],
    ],
    ["one of two", 'app.get("/a", (q, s) => s.status(q.x ? 200 : 201).json({}));', ["200"], [LACKS(201)]],
    [
      "one of two, by a statement",
      'app.get("/a", (q, s) => { let status = 200; if (q.x) status = 202; s.status(status).json({}); });',
      ["200"],
      [LACKS(202)],
    ],
    [
      "a function of the code's own",
      'function send(s, status, data) { return s.status(status).json({ data }); } app.get("/a", (q, s) => send(s, 201, 1));',
      ["200"],
      [LACKS(201), NEVER(200)],
    ],
    [
      "a wrapped handler",
      'const wrap = (f) => (q, s, n) => Promise.resolve(f(q, s)).catch(n); app.get("/a", wrap(async (q, s) => { s.status(201).json({}); }));',
      ["200"],
      [LACKS(201), NEVER(200)],
    ],
    ["app.all", 'app.all("/a", (q, s) => s.status(201).json({}));', ["200"], []],
    // What is not known is not told.
    ["a status that is not known", 'app.get("/a", (q, s) => s.status(q.x).json({}));', ["200"], []],
    ["a fallback", 'app.get("/a", (q, s) => s.status(process.env.OK || 201).json({}));', ["200"], []],
    [
      "a fallback of a parameter",
      'const send = (s, status = 201) => s.status(status).end(); app.get("/a", (q, s) => send(s, lookUp()));',
      ["200"],
      [],
    ],
    [
      "what is elsewhere",
      'app.get("/a", (q, s) => { if (q.x) return s.status(200).end(); elsewhere(s); });',
      ["201", "200"],
      [],
    ],
    [
      "what was added",
      'app.get("/a", (q, s) => { if (q.x) return s.status(200).end(); s.created({}); });',
      ["201", "200"],
      [],
    ],
    ["what comes next", 'app.get("/a", (q, s, next) => { if (q.x) return s.json({}); next(); });', ["201", "200"], []],
    [
      "an error that is handed on",
      'app.get("/a", (q, s, next) => { if (q.x) return next(new Error()); s.json({}); });',
      ["201", "200"],
      [NEVER(201)],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(EXPRESS + code, answering(...spec))).toEqual(found));
});

describe("statuses that a handler of Koa sends", () => {
  it.each<[name: string, code: string, spec: string[], found: string[]]>([
    ["the same", 'r.get("/a", (ctx) => { ctx.status = 201; ctx.body = {}; });', ["201"], []],
    ["another", 'r.get("/a", (ctx) => { ctx.body = {}; });', ["201"], [LACKS(200), NEVER(201)]],
    ["no body", 'r.get("/a", (ctx) => { ctx.body = null; });', ["204"], []],
    [
      "throw",
      'r.get("/a", (ctx) => { if (ctx.x) ctx.throw(409); ctx.body = 1; });',
      ["200", "404"],
      [LACKS(409, "warning")],
    ],
    ["a redirect", 'r.get("/a", (ctx) => { ctx.status = 301; ctx.redirect("/b"); });', ["301"], []],
    [
      "a redirect, and its status after it",
      'r.get("/a", (ctx) => { ctx.redirect("/b"); ctx.status = 301; });',
      ["301"],
      [],
    ],
    ["a redirect alone", 'r.get("/a", (ctx) => { ctx.redirect("/b"); });', ["200", "302"], []],
    [
      "what is elsewhere",
      'r.get("/a", (ctx) => { if (ctx.x) { ctx.body = 1; return; } elsewhere(ctx); });',
      ["201", "200"],
      [],
    ],
    [
      "what was added",
      'r.get("/a", (ctx) => { if (ctx.x) { ctx.body = 1; return; } ctx.created({}); });',
      ["201", "200"],
      [],
    ],
    ["Node's own response", 'r.get("/a", (ctx) => { ctx.body = 1; ctx.res.statusCode = 201; });', ["201", "200"], []],
    [
      "what stands around it",
      'app.middleware = 1; r.use(async (ctx, next) => { await next(); ctx.body = { data: ctx.body }; }); r.get("/a", (ctx) => { ctx.body = 1; });',
      ["201", "200"],
      [],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(KOA + code, answering(...spec))).toEqual(found));
});

describe("statuses that a handler of Fastify sends without declaring them", () => {
  it.each<[name: string, code: string, spec: string[], found: string[]]>([
    ["the same", 'app.get("/a", async (q, s) => { s.code(201); return {}; });', ["201"], []],
    ["another", 'app.get("/a", async (q, s) => s.code(201).send({}));', ["200"], [LACKS(201), NEVER(200)]],
    ["a status alone", 'app.get("/a", async (q, s) => { s.code(204); });', ["200"], [LACKS(204), NEVER(200)]],
    [
      "errors of a plugin",
      'app.get("/a", async () => { if (gone()) throw app.httpErrors.conflict(); return {}; });',
      ["200", "404"],
      [LACKS(409, "warning")],
    ],
    [
      "beside a declared one",
      'app.get("/a", { schema: { response: { 200: { type: "null" } } } }, async (q, s) => { if (q.x) return s.code(202).send(); return {}; });',
      ["200"],
      [LACKS(202)],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(FASTIFY + code, answering(...spec))).toEqual(found));
});

describe("a response whose reference leads nowhere", () => {
  it("is not missed", async () => {
    const paths = { "/a": { get: { responses: { 201: { $ref: "#/components/responses/None" } } } } };
    expect(await drifts(`${EXPRESS}app.get("/a", (q, s) => s.status(201).json({}));`, paths)).toEqual([]);
  });
});

describe("one place that answers for many operations", () => {
  it("is told once", async () => {
    const paths = Object.fromEntries(
      ["/a", "/b", "/c"].map((path) => [
        path,
        { get: { responses: { 200: { description: "x" }, 404: { description: "x" } } } },
      ]),
    );
    const code = `${EXPRESS}app.use((q, s, n) => { if (!q.headers.authorization) return s.status(401).end(); n(); });
    for (const path of ["/a", "/b", "/c"]) app.get(path, (q, s) => s.json({}));`;
    const { drift } = await check(code, paths);
    expect(drift).toHaveLength(1);
    expect(drift[0]).toMatchObject({ severity: "warning", location: { line: 2 } });
    expect(drift[0]!.message).toContain("GET /a, response.401 (and 2 more operations)");
  });
});
