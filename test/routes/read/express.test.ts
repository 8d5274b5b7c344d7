import { describe, expect, it } from "vitest";
import { answerOf, bodyOf, read } from "./support.ts";

const app = (code: string) => ({ "app.js": `const express = require("express");\nconst app = express();\n${code}` });
const routesOf = (code: string) => read(app(code)).routes;

describe("an Express application", () => {
  it.each<[string, string, string[]]>([
    ["methods", 'app.get("/a", h); app.post("/a", h); app.delete("/a", h);', ["get /a", "post /a", "delete /a"]],
    ["settings are no routes", 'app.get("env"); app.set("x", 1);', []],
    ["several paths", 'app.get(["/a", "/b"], h);', ["get /a", "get /b"]],
    ["app.route", 'app.route("/a/:id").get(h).put(h);', ["get /a/{id}", "put /a/{id}"]],
    ["app.all", 'app.all("/a", h);', ["get /a", "post /a", "put /a", "patch /a", "delete /a"]],
    [
      "app.all that refuses what nothing else takes",
      'app.get("/a", h); app.all("*", (q, s) => s.status(404).end());',
      ["get /a"],
    ],
    ["app.all that only lets pass", 'app.all("/a/*", (q, s, n) => { if (!q.x) return s.sendStatus(401); n(); });', []],
    ["app.all of a package", 'app.route("/a").all(require("express-rate-limit")()).post(h);', ["post /a"]],
    ["a page for whatever path", 'app.get("/*", (q, s) => s.sendFile("index.html"));', ["get /{wildcard}"]],
    ["parameters of other names", 'app.get("/a/:id(\\d+)", h); app.get("/a/:slug", h);', ["get /a/{id}"]],
    ["constants and concatenation", 'const V = "/v1"; const P = V + "/a"; app.get(`${P}/:id`, h);', ["get /v1/a/{id}"]],
    ["what the environment falls back on", 'app.get(process.env.P || "/a", h);', ["get /a"]],
    ["a loop over literals", 'for (const p of ["a", "b"]) app.get("/" + p, h);', ["get /a", "get /b"]],
    ["a counting loop", "for (let i = 1; i <= 2; i++) app.get(`/v${i}`, h);", ["get /v1", "get /v2"]],
    [
      "forEach over a table",
      '[{ m: "get", p: "/a" }, { m: "post", p: "/b" }].forEach(({ m, p }) => app[m](p, h));',
      ["get /a", "post /b"],
    ],
    ["entries of an object", 'for (const [p, m] of Object.entries({ "/a": "get" })) app[m](p, h);', ["get /a"]],
    [
      "a router with a prefix",
      'const r = express.Router(); r.get("/", h); r.get("/:id", h); app.use("/u", r);',
      ["get /u", "get /u/{id}"],
    ],
    [
      "a router mounted twice",
      'const r = express.Router(); r.get("/x", h); app.use(["/a", "/b"], r);',
      ["get /a/x", "get /b/x"],
    ],
    [
      "routers in routers",
      'const r = express.Router(), s = express.Router(); s.get("/z", h); r.use("/y/:id", s); app.use("/x", r);',
      ["get /x/y/{id}/z"],
    ],
    [
      "mounted before it is filled",
      'const r = express.Router(); app.use("/u", r); r.get("/late", h);',
      ["get /u/late"],
    ],
    [
      "both branches of what is not known",
      'if (process.env.X) app.get("/a", h); else app.get("/b", h);',
      ["get /a", "get /b"],
    ],
    [
      "a branch that is never taken",
      'if (false) app.get("/a", h); const ON = true; if (ON) app.get("/b", h);',
      ["get /b"],
    ],
    [
      "branches that the environment decides, whatever it falls back on",
      'class Env { MODE = process.env.MODE ?? "production"; get isDev() { return this.MODE === "dev"; } }\nconst env = new Env(); if (env.isDev) app.get("/dev", h); let on = false; if (process.env.ON) on = true; if (on) app.get("/on", h);',
      ["get /dev", "get /on"],
    ],
    ["links of a chain that are registered one by one", 'app.post("/a", check); app.post("/a", h);', ["post /a"]],
    ["after a connection", 'db.connect().then(() => { app.get("/a", h); });', ["get /a"]],
    [
      "in a function that is called later",
      'async function main() { app.get("/a", h); } main().catch(() => {});',
      ["get /a"],
    ],
    ["in a function that nobody calls", 'module.exports = function start() { app.get("/a", h); };', ["get /a"]],
    [
      "patterns of Express 4",
      'app.get("/a/:id(\\\\d+)", h); app.get("/b/:x?", h); app.get("/c/:f.:t", h);',
      ["get /a/{id}", "get /b", "get /b/{x}", "get /c/{f}.{t}"],
    ],
    [
      "groups of Express 5",
      'app.get("/a{/:id}", h); app.get("/f/*rest", h);',
      ["get /a", "get /a/{id}", "get /f/{rest}"],
    ],
  ])("%s", (_, code, routes) => expect(routesOf(code)).toEqual(routes));

  it("is read over files: CommonJS, ESM, index files, defaults, names, re-exports, factories, classes", () => {
    const { routes, unread } = read({
      "src/server.ts": `import express from "express";
import users from "./routes/users.js";
import { orders as theOrders } from "./routes";
import * as misc from "@/misc";
import { App } from "./app-class";
const app = express();
app.use("/users", users);
app.use("/orders", theOrders);
app.use(misc.make("/m"));
app.use("/pets", require("../legacy/pets"));
app.use("/cats", require("../legacy/pets"));
app.use("/class", new App().router);
require("../legacy/setup")(app);
`,
      "src/routes/users.ts":
        'import { Router } from "express";\nconst router = Router();\nrouter.get("/", h);\nexport default router;\n',
      "src/routes/index.ts": 'export { default as orders } from "./orders";\nexport * from "./none";\n',
      "src/routes/orders.ts": 'import { Router } from "express";\nexport default Router().get("/o", h);\n',
      "src/misc.ts":
        'import { Router } from "express";\nexport const make = (prefix: string) => { const r = Router(); r.get(`${prefix}/x`, h); return r; };\n',
      "src/app-class.ts": `import { Router } from "express";
abstract class Base { public router = Router(); constructor(private prefix = "/p") { this.init(); } abstract init(): void; }
export class App extends Base { init() { this.router.get("/i", this.handle.bind(this)); } handle(req: unknown, res: any) { res.json({}); } }
`,
      "legacy/pets.js":
        'const r = require("express").Router();\nr.get("/p", (req, res) => res.end());\nmodule.exports = r;\n',
      "legacy/setup.js": 'module.exports = (app) => { app.get("/setup", (req, res) => res.end()); };\n',
      "tsconfig.json": '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"] } } } // comment',
      "test/app.test.js": 'const app = require("express")(); app.get("/only-in-a-test", h);\n',
    });
    expect(routes).toEqual([
      "get /cats/p",
      "get /class/i",
      "get /m/x",
      "get /orders/o",
      "get /pets/p",
      "get /setup",
      "get /users",
    ]);
    expect(unread.filter((it) => !it.includes("the handler of"))).toEqual([]);
  });

  it("follows a folder that is loaded file by file", () => {
    const { routes } = read({
      "app.js": `const fs = require("fs"), path = require("path");
const app = require("express")();
fs.readdirSync(path.join(__dirname, "routes")).filter((f) => f.endsWith(".js")).forEach((f) => {
  app.use("/" + path.basename(f, ".js"), require(path.join(__dirname, "routes", f)));
});`,
      "routes/a.js": 'module.exports = require("express").Router().get("/x", h);',
      "routes/b.js": 'module.exports = require("express").Router().get("/y", h);',
    });
    expect(routes).toEqual(["get /a/x", "get /b/y"]);
  });

  it("lists what it cannot read, with its place, and drops nothing in silence", () => {
    const { unread, routes } = read({
      ...app(`app.get(secretPath(), h);
app.get(/^\\/x(.*)$/, (req, res) => res.end());
app[method]("/m", h);
app.use("/graphql", require("express-graphql")({}));
app.use("/u", unknownRouter);
require(process.env.PLUGIN)(app);
app.get("/h", handlers[name]);`),
      "orphan.js": 'const r = require("express").Router(); r.get("/o", h); module.exports = r;',
    });
    expect(routes).toEqual(["get /h"]);
    expect(unread).toEqual([
      "app.js:3 the path of app.get(secretPath(), h), which is only known when it runs",
      "app.js:4 the path of app.get(/^\\/x(.*)$/, (req, res) => res.end()), which is a regular expression",
      'app.js:5 the method of app[method]("/m", h), which is only known when it runs',
      "app.js:6 what express-graphql serves at /graphql",
      'app.js:7 what app.use("/u", unknownRouter) mounts',
      "app.js:8 what is loaded by require(process.env.PLUGIN)",
      "app.js:9 the handler of GET /h",
      "orphan.js:1 where 1 route of an express router is mounted: nothing that could be read mounts it",
    ]);
  });

  it("lists applications of frameworks that it does not read", () => {
    const { unread } = read({
      "a.ts": 'import { Hono } from "hono";\nconst app = new Hono();\napp.get("/", h);\n',
      "b.ts":
        'import { Controller, Get } from "@nestjs/common";\n@Controller("users")\nexport class Users { @Get() list() {} }\n',
    });
    expect(unread).toEqual([
      "a.ts:2 the routes of this hono application",
      "b.ts:2 the routes of this class, which decorators make",
    ]);
  });

  it("never runs the code, and ends on what has no end", () => {
    const { routes } = read(
      app(`process.exit(1);
function again(n) { return again(n + 1); }
again(0);
while (true) { app.get("/loop", h); }
const o = {}; o.self = o;
app.get("/after", (req, res) => res.json(o));`),
    );
    expect(routes).toContain("get /after");
  });

  it("reports a file with a syntax error and reads the others", () => {
    const { application, routes } = read({ ...app('app.get("/a", h);'), "broken.js": "const = ;\n" });
    expect(routes).toEqual(["get /a"]);
    expect(application.broken).toMatchObject([{ location: { file: "broken.js", line: 1, column: 7 } }]);
  });
});

describe("what an Express handler tells", () => {
  it("keys of the request, statuses with the form of their answers, and who is asked before", () => {
    const { operation } = read(
      app(`const wrap = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);
async function createUser(req, res) {
  const { name, address: { city } } = req.body;
  const { page = 1 } = req.query;
  if (!req.get("X-Trace")) return res.status(400).json({ error: { code: "NO_TRACE" } });
  if (taken(name)) throw new HttpError(409, "taken");
  const user = await service.create({ name, city, by: req.params.org, page });
  res.status(201).json({ data: user, meta: { page: 1 } });
}
app.post("/orgs/:org/users", requireAuth, wrap(createUser));
function requireAuth(req, res, next) { if (!req.headers.authorization) return res.sendStatus(401); next(); }`),
    );
    const create = operation("post", "/orgs/{org}/users");
    expect(create.operationId).toBe("createUser");
    expect(create.parameters?.map((it) => `${it.in} ${it.name}`)).toEqual(["path org", "query page", "header x-trace"]);
    expect(bodyOf(create)).toEqual({
      type: "object",
      properties: { address: { type: "object", properties: { city: {} } }, name: {} },
    });
    expect(Object.keys(create.responses)).toEqual(["201", "400", "401", "409"]);
    expect(answerOf(create, "201")).toEqual({
      type: "object",
      properties: { data: {}, meta: { type: "object", properties: { page: { type: "number" } } } },
    });
    expect(create.security).toEqual([{ bearerAuth: [] }]);
  });

  it("keeps the answers of branches apart", () => {
    const { operation } = read(
      app(`app.get("/a", (req, res) => {
  if (req.query.x) { res.status(404); return res.json({ error: "x" }); }
  try { res.json({ ok: true }); } catch { res.status(500).send("no"); }
});`),
    );
    const { responses } = operation("get", "/a");
    expect(Object.keys(responses)).toEqual(["200", "404", "500"]);
  });

  it("lists each status of a condition", () => {
    const { operation } = read(
      app(`app.get("/a", (req, res) => {
  let status = req.query.x ? 200 : 202;
  if (req.query.y) status = 409;
  res.status(status).json({});
});`),
    );
    expect(Object.keys(operation("get", "/a").responses)).toEqual(["200", "202", "409"]);
  });

  it("takes what stands before all methods of a path as standing before its routes", () => {
    const { application } = read(
      app(
        'app.all("/a/*", require("express-rate-limit")()); app.post("/a/login", (q, s) => s.end()); app.post("/login", (q, s) => s.end());',
      ),
    );
    expect(application.operations.map(({ path, rateLimited }) => [path, rateLimited])).toEqual([
      ["/a/login", true],
      ["/login", false],
    ]);
    expect(application.unread).toEqual([]);
  });

  it("follows services that throw, and constants of statuses", () => {
    const { operation } = read({
      "app.js": `const status = require("http-status");
const { find } = require("./service");
const app = require("express")();
app.get("/a/:id", async (req, res) => { res.status(status.ACCEPTED).send(await find(req.params.id)); });`,
      "service.js": `const createError = require("http-errors");
class NotFound extends Error { constructor(m) { super(m); this.statusCode = 404; } }
exports.find = async (id) => { if (!id) throw new NotFound("x"); if (id > 5) throw createError.Forbidden(); return 1; };`,
    });
    expect(Object.keys(operation("get", "/a/{id}").responses)).toEqual(["202", "403", "404"]);
  });
});
