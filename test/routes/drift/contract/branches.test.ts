import { describe, expect, it } from "vitest";
import { drifts } from "./support.ts";

const EXPRESS = 'const express = require("express"); const app = express();\n';
const KOA =
  'const Koa = require("koa"); const Router = require("@koa/router"); const app = new Koa(); const r = new Router(); app.use(r.routes());\n';
const FASTIFY = 'const app = require("fastify")();\n';

const DATA = { type: "object", required: ["data"], properties: { data: {} } };
const ERROR = { type: "object", required: ["error"], properties: { error: { type: "string" } } };
/** One operation; successes have data, failures an error. */
const answering = (...statuses: number[]) => ({
  "/a": {
    get: {
      responses: Object.fromEntries(
        statuses.map((status) => [
          status,
          { description: "x", content: { "application/json": { schema: status < 400 ? DATA : ERROR } } },
        ]),
      ),
    },
  },
});

const LACKS = (status: number, severity = "error") =>
  `${severity} response-drift response.${status}: the code sends the status ${status}; the spec does not have it`;
const NEVER = (status: number) =>
  `warning response-drift response.${status}: the spec has the status ${status}; the code does not send it`;
const PROMISED = (status: number, name: string) =>
  `error response-drift response.${status}.body.${name}: the property "${name}" is in the spec only`;

type Case = [name: string, code: string, spec: number[], found: string[]];

describe("what a handler of Express sends by one way or another", () => {
  it.each<Case>([
    [
      "a variable that holds another status where it returns",
      `app.get("/a", async (q, s) => { let status = 200; const data = await load();
       if (!data) { status = 404; return s.status(status).json({ error: "x" }); } s.status(status).json({ data }); });`,
      [200, 404],
      [],
    ],
    [
      "a status and a body that belong together",
      `app.get("/a", async (q, s) => { let status, body; try { body = { data: await load() }; status = 200; }
       catch (e) { status = 404; body = { error: e.message }; } s.status(status).json(body); });`,
      [200, 404],
      [],
    ],
    [
      "conditions that belong together",
      `app.get("/a", async (q, s) => { const data = await load();
       s.status(data ? 200 : 404).json(data ? { data } : { error: "x" }); });`,
      [200, 404],
      [],
    ],
    [
      "statuses that are set before",
      `app.get("/a", async (q, s) => { const data = await load(); if (data.a) s.status(201); else if (data.b) s.status(202);
       s.json({ data }); });`,
      [200, 201, 202],
      [],
    ],
    [
      "one of them that the spec does not have",
      `app.get("/a", async (q, s) => { const data = await load(); if (data.a) { s.status(201); } else { s.status(203); }
       s.json({ data }); });`,
      [201],
      [LACKS(203)],
    ],
    [
      "the cases of a switch",
      `app.get("/a", (q, s) => { let status; let body; switch (q.query.x) { case "a": status = 200; body = { data: 1 }; break;
       case "b": status = 202; body = { data: 2 }; break; default: status = 409; body = { error: "x" }; }
       s.status(status).json(body); });`,
      [200, 202, 409],
      [],
    ],
    [
      "a case that the spec does not have",
      `app.get("/a", (q, s) => { let status; switch (q.query.x) { case "a": status = 201; break; default: status = 200; }
       s.status(status).json({ data: 1 }); });`,
      [200],
      [LACKS(201)],
    ],
    [
      "a case that is known to be taken",
      `function answer(s, kind, data) { switch (kind) { case "made": return s.status(201).json({ data });
       case "gone": return s.sendStatus(204); default: return s.json({ data }); } }
       app.get("/a", (q, s) => answer(s, "made", 1));`,
      [201],
      [],
    ],
    [
      "what a service says",
      `async function run(x) { if (!x) return { status: 404, body: { error: "x" } }; const y = await load(x);
       if (y.old) return { status: 200, body: { data: y } }; return { status: 201, body: { data: y } }; }
       app.get("/a", async (q, s) => { const { status, body } = await run(q.query.x); s.status(status).json(body); });`,
      [200, 404],
      [LACKS(201)],
    ],
    [
      "a check that answers by itself",
      `function check(q, s) { const missing = ["x"].filter((name) => !(name in q.query));
       if (missing.length) { s.status(422).json({ error: "x" }); return false; } return true; }
       app.get("/a", (q, s) => { if (!check(q, s)) return; s.status(201).json({ data: 1 }); });`,
      [201, 422],
      [],
    ],
    [
      "what Array.isArray asks of a request",
      `app.get("/a", (q, s) => { if (!Array.isArray(q.body.x)) return s.status(400).json({ error: "x" }); s.json({ data: 1 }); });`,
      [200, 400],
      [],
    ],
    [
      "promises",
      `app.get("/a", (q, s, next) => load().then((data) => s.json({ data })).catch((e) => { if (e.code) return s.status(409).json({ error: "x" }); next(e); }));`,
      [201, 404],
      [LACKS(200), LACKS(409, "warning"), NEVER(201)],
    ],
    [
      "format",
      `app.get("/a", (q, s) => s.format({ json: () => s.json({ data: 1 }), html: () => s.status(203).send("x") }));`,
      [200],
      [LACKS(203)],
    ],
    [
      "a default of a parameter that is left out",
      `const send = (s, data, status = 201) => s.status(status).json({ data }); app.get("/a", (q, s) => send(s, 1));`,
      [200],
      [LACKS(201), NEVER(200)],
    ],
    [
      "a body that has a field of that name",
      `app.get("/a", (q, s) => s.send({ data: 1, code: 404, areaCode: 415 }));`,
      [200, 500],
      [
        'warning response-drift response.200.body.code: the property "code" is in the code only',
        'warning response-drift response.200.body.areaCode: the property "areaCode" is in the code only',
      ],
    ],
    [
      "a function that answers for many, whose other ways are for others",
      `const ok = (value) => ({ ok: true, value }); const fail = (error) => ({ ok: false, error });
       const find = async (x) => { const found = await load(x); return found ? ok(found) : fail("x"); };
       function reply(s, result, status = 200) { if (result.ok) { if (result.value === undefined) return s.status(204).end();
       return s.status(status).json({ data: result.value }); } return s.status(404).json({ error: result.error }); }
       app.get("/a", async (q, s) => reply(s, await find(q.query.x), 201));`,
      [201, 404],
      [],
    ],
    [
      "one that answers with nothing that the spec has",
      `function reply(s, value, status = 200) { if (value === undefined) return s.status(204).end();
       return s.status(status).json({ data: value }); }
       app.get("/a", async (q, s) => reply(s, await load(), 203));`,
      [201],
      [LACKS(204), LACKS(203), NEVER(201)],
    ],
    [
      "errors that are answered in one place",
      `function failed(s, e) { if (e.code === 1) return s.status(404).json({ error: "x" }); if (e.code === 2) return s.status(409).json({ error: "x" });
       return s.status(500).json({ error: "x" }); }
       app.get("/a", async (q, s) => { try { s.json({ data: await load() }); } catch (e) { failed(s, e); } });`,
      [200, 404, 500],
      [],
    ],
    [
      "what a middleware asks of the method",
      `app.use((q, s, next) => { if (q.method === "DELETE" && !q.admin) return s.sendStatus(403);
       if (["GET", "POST"].includes(q.method) && !q.user) return s.sendStatus(401); next(); });
       app.get("/a", async (q, s) => s.json({ data: await load() }));`,
      [200, 404],
      [LACKS(401, "warning")],
    ],
    [
      "an error that is caught where it is thrown",
      `class NotFound extends Error { status = 404; } async function find(x) { const y = await load(x); if (!y) throw new NotFound(); return y; }
       app.get("/a", async (q, s) => { try { s.json({ data: await find(q.query.x) }); }
       catch (e) { console.error(e); s.status(400).json({ error: e.message }); } });`,
      [200, 400],
      [],
    ],
    [
      "an error that was given a status",
      `app.get("/a", async (q, s) => { const data = await load(); if (!data) throw Object.assign(new Error("x"), { status: 409 }); s.json({ data }); });`,
      [200, 400],
      [LACKS(409, "warning")],
    ],
    [
      "an error that is caught and handed on",
      `class NotFound extends Error { status = 404; } async function find(x) { const y = await load(x); if (!y) throw new NotFound(); return y; }
       app.get("/a", async (q, s, next) => { try { s.json({ data: await find(q.query.x) }); } catch (e) { next(e); } });`,
      [200, 400],
      [LACKS(404, "warning")],
    ],
    [
      "a loop that returns",
      `app.get("/a", (q, s) => { for (const k of ["x", "y"]) { if (!q.query[k]) return s.status(400).json({ error: k }); } s.json({ data: 1 }); });`,
      [200, 400],
      [],
    ],
    [
      "one body of two that lacks what is promised",
      `app.get("/a", async (q, s) => { if (await load()) return s.json({ data: 1 }); return s.status(404).json({ data: 2 }); });`,
      [200, 404],
      [
        PROMISED(404, "error"),
        'warning response-drift response.404.body.data: the property "data" is in the code only',
      ],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(EXPRESS + code, answering(...spec))).toEqual(found));
});

describe("what was there before the request", () => {
  it.each<Case>([
    [
      "a variable that others change",
      `let ready = false; setTimeout(() => start(() => { ready = true; }), 1);
       app.get("/a", (q, s) => { if (!ready) return s.status(202).json({ data: 1 }); s.json({ data: 2 }); });`,
      [200, 202],
      [],
    ],
    [
      "a field that others change",
      `const state = { draining: false }; process.on("SIGTERM", () => { state.draining = true; });
       app.get("/a", (q, s) => { if (state.draining) return s.status(202).json({ data: 1 }); s.json({ data: 2 }); });`,
      [200, 202],
      [],
    ],
    [
      "a list that grows",
      `const all = []; app.get("/a", (q, s) => { if (all.length === 0) return s.status(202).json({ data: 1 }); s.json({ data: all }); });`,
      [200, 202],
      [],
    ],
    [
      "a table that grows",
      `const all = {}; app.get("/a", (q, s) => { if (!Object.keys(all).length) return s.status(202).json({ data: 1 }); s.json({ data: all }); });`,
      [200, 202],
      [],
    ],
    [
      "one that nobody changes",
      `const OLD = false; app.get("/a", (q, s) => { if (OLD) return s.status(202).json({ data: 1 }); s.json({ data: 2 }); });`,
      [200, 202],
      [NEVER(202)],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(EXPRESS + code, answering(...spec))).toEqual(found));

  it("may hold another value than its first", async () => {
    const schema = { type: "object", required: ["since"], properties: { since: { type: "string" } } };
    const paths = {
      "/a": { get: { responses: { 200: { description: "x", content: { "application/json": { schema } } } } } },
    };
    const handler = 'app.get("/a", (q, s) => s.json({ since }));';
    const changed = `${EXPRESS}let since = null; start(() => { since = now(); }); ${handler}`;
    expect(await drifts(changed, paths)).toEqual([]);
    expect(await drifts(`${EXPRESS}const since = null; ${handler}`, paths)).toHaveLength(1);
  });
});

describe("what a handler of Koa sends by one way or another", () => {
  it.each<Case>([
    [
      "a status of one way",
      `r.get("/a", async (ctx) => { const data = await load(); if (data.isNew) ctx.status = 201; ctx.body = { data }; });`,
      [200, 201],
      [],
    ],
    [
      "a status of one way that the spec does not have",
      `r.get("/a", async (ctx) => { const data = await load(); if (data.isNew) ctx.status = 201; ctx.body = { data }; });`,
      [200],
      [LACKS(201)],
    ],
    [
      "a failure in a branch that the spec does not have",
      `r.get("/a", async (ctx) => { if (!ctx.query.x) { ctx.status = 422; ctx.body = { error: "x" }; return; } ctx.body = { data: 1 }; });`,
      [200, 400],
      [LACKS(422, "warning")],
    ],
    [
      "a status that is set last",
      `r.get("/a", async (ctx) => { const data = await load(); if (data) { ctx.body = { data }; } else { ctx.body = { data: null }; } ctx.status = 202; });`,
      [202],
      [],
    ],
    [
      "a body that is replaced",
      `r.get("/a", async (ctx) => { ctx.body = { error: "x" }; ctx.body = { data: 1 }; });`,
      [200],
      [],
    ],
    [
      "what a middleware makes of what comes after it",
      `r.use(async (ctx, next) => { try { await next(); if (ctx.status === 404 && !ctx.body) ctx.throw(404); }
       catch (err) { ctx.status = err.status || 500; ctx.body = { error: err.message }; ctx.app.emit("error", err, ctx); } });
       r.get("/a", (ctx) => { if (!ctx.query.x) ctx.throw(400); ctx.body = { data: 1 }; });`,
      [200, 201, 400],
      [NEVER(201)],
    ],
    [
      "who refuses before what comes after it",
      `r.use(async (ctx, next) => { if (!ctx.get("x")) { ctx.status = 401; ctx.body = { error: "x" }; return; } await next(); });
       r.get("/a", (ctx) => { ctx.body = { data: 1 }; });`,
      [200, 403],
      [LACKS(401, "warning")],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(KOA + code, answering(...spec))).toEqual(found));
});

describe("what a handler of Fastify sends by one way or another", () => {
  it.each<Case>([
    [
      "an error that may be sent",
      `app.get("/a", (q, s) => { start((err, id) => { if (err) return s.send(err); s.code(202).send({ data: id }); }); });`,
      [202, 401],
      [],
    ],
    [
      "a status and what is returned with it",
      `app.get("/a", async (q, s) => { const data = await load(); if (!data) { s.code(404); return { error: "x" }; } return { data }; });`,
      [200, 404],
      [],
    ],
    [
      "a status of one way",
      `app.get("/a", async (q, s) => { const data = await load(); if (data.isNew) s.code(201); return { data }; });`,
      [201],
      [LACKS(200)],
    ],
  ])("%s", async (_, code, spec, found) => expect(await drifts(FASTIFY + code, answering(...spec))).toEqual(found));
});
