import { describe, expect, it } from "vitest";
import { read } from "./support.ts";

const EXPRESS = 'const express = require("express");\nconst app = express();\n';
const BUSY = "for (let i = 0; i < 100; i++) for (let j = 0; j < 100; j++) seen += i * j;";

describe("code that costs much to read", () => {
  it("is read on, as long as it registers routes", () => {
    const { routes } = read({
      "app.js": `const express = require("express");
exports.start = () => {
  const app = express();
  let seen = 0;
  app.get("/first", (req, res) => res.end());
  ${BUSY}
  app.get("/second", (req, res) => res.end());
  ${BUSY}
  app.get("/third", (req, res) => res.end());
};`,
    });
    expect(routes).toEqual(["get /first", "get /second", "get /third"]);
  });

  it("takes nothing from what is read after it", () => {
    const { routes, unread } = read({
      "a.js":
        "function parse() { let sum = 0; for (let i = 0; i < 500; i++) for (let j = 0; j < 500; j++) for (let k = 0; k < 500; k++) sum += k; return sum; }\nexports.parsed = parse();",
      "app.js": `${EXPRESS}app.get("/users", (req, res) => res.end());`,
    });
    expect(routes).toEqual(["get /users"]);
    expect(unread).toEqual([]);
  });

  it("does not keep a wrapper of many controllers from being run", () => {
    const names = Array.from({ length: 150 }, (_, i) => `list${i}`);
    const controllers = Array.from({ length: 9 }, (_, i) => `c${i}`);
    const { application, unread } = read({
      "wrap.js": `const asyncHandler = require("express-async-handler");
exports.wrap = (controller) => {
  const made = {};
  Object.keys(controller).forEach((key) => {
    if (typeof controller[key] !== "function") return;
    made[key] = asyncHandler(controller[key]);
  });
  return made;
};`,
      ...Object.fromEntries(
        controllers.map((name) => [
          `${name}.js`,
          names.map((it) => `exports.${it} = async (req, res) => res.status(204).end();`).join("\n"),
        ]),
      ),
      "app.js": `${EXPRESS}const { wrap } = require("./wrap");\n${controllers
        .map((name) => `app.get("/${name}", wrap(require("./${name}")).list0);`)
        .join("\n")}`,
    });
    expect(unread).toEqual([]);
    expect(application.operations.map(({ answers }) => answers.map(({ status }) => status))).toEqual(
      controllers.map(() => [204]),
    );
  });
});

describe("handlers", () => {
  it("that lead to too much code count as not read", () => {
    const { application, unread } = read({
      "app.js": `${EXPRESS}app.get("/busy", (req, res) => { let seen = 0; for (let k = 0; k < 9; k++) { ${BUSY} } res.json(req.query.late); });
app.get("/quick", (req, res) => res.end());`,
    });
    const [busy, quick] = application.operations;
    expect([busy!.isRead, busy!.answersElsewhere, quick!.isRead]).toEqual([false, true, true]);
    expect(unread).toEqual([expect.stringMatching(/^app\.js:3 the handler of GET \/busy to its end/)]);
  });

  it("that stand before many routes tell the same of each of them", () => {
    const { application } = read({
      "app.js": `${EXPRESS}app.use((req, res, next) => (req.headers["x-key"] ? next() : res.status(401).end()));
app.get("/a", (req, res) => res.status(201).end());
app.use((req, res, next) => (req.query.page ? next() : res.status(400).end()));
app.get("/b", (req, res) => res.end());
app.post("/b", (req, res) => res.status(409).end());`,
    });
    const told = application.operations.map(({ method, path, answers, uses }) => [
      `${method} ${path}`,
      answers.map(({ status }) => status),
      uses.headers.fields,
      uses.query.fields,
    ]);
    expect(told).toEqual([
      ["get /a", [401, 201], ["x-key"], []],
      ["get /b", [401, 400, 200], ["x-key"], ["page"]],
      ["post /b", [401, 400, 409], ["x-key"], ["page"]],
    ]);
  });

  it("that load the same configuration again and again are all read", () => {
    const load = Array.from({ length: 400 }, (_, i) => `k${i}: text("K${i}") || "x"`).join(", ");
    const { application, unread } = read({
      "config.js": `function text(name) { const value = process.env[name]; if (!value) return ""; return value; }
exports.getConfig = () => ({ ${load} });`,
      "app.js": `${EXPRESS}const { getConfig } = require("./config");\n${Array.from(
        { length: 1500 },
        (_, i) => `app.get("/r${i}", (req, res) => { getConfig(); getConfig(); getConfig(); res.status(204).end(); });`,
      ).join("\n")}`,
    });
    expect(unread).toEqual([]);
    expect(application.operations).toHaveLength(1500);
    expect(application.operations.every(({ answers }) => answers[0]?.status === 204)).toBe(true);
  });
});

describe("registrations", () => {
  it("that were not reached are listed, also where no function is written in them", () => {
    const { routes, unread } = read({
      "app.js": `${EXPRESS}app.get("/seen", (req, res) => res.end());
const { router } = container.resolve("http");
router.get("/hidden", handlers.list);
router.route({ method: "GET", url: "/also", handler: handlers.list });
cache.get("/no/route", options);
if (false) router.get("/off", handlers.list);`,
    });
    expect(routes).toEqual(["get /seen"]);
    expect(unread).toEqual([
      expect.stringMatching(/^app\.js:5 the route of router\.get\("\/hidden".* was not reached$/),
      expect.stringMatching(/^app\.js:6 the route of router\.route\(.* was not reached$/),
    ]);
  });

  it("are not listed where another run of their function knew the router", () => {
    const { routes, unread } = read({
      "users.ts":
        'export default function users(...[router, tenant]: Args) { router.get("/users", async (ctx) => { ctx.body = {}; }); }',
      "z.ts":
        'import Koa from "koa";\nimport Router from "@koa/router";\nimport users from "./users";\nexport const start = (tenant) => { const app = new Koa(); const router = new Router(); users(router, tenant); app.use(router.routes()); return app; };',
    });
    expect(routes).toEqual(["get /users"]);
    expect(unread).toEqual([]);
  });

  it("on an own class that extends a router are routes of it", () => {
    const koa = read({
      "app.ts": `import Koa from "koa";
import Router from "@koa/router";
class Crud extends Router {
  constructor(readonly name: string) {
    super({ prefix: "/" + name });
    this.get("/", this.list);
    this.get("/:id", async (ctx) => { ctx.body = { id: 1 }; });
  }
  list = async (ctx) => { ctx.body = []; };
}
const app = new Koa();
app.use(new Crud("users").routes());`,
    });
    expect(koa.routes).toEqual(["get /users", "get /users/{id}"]);
    expect(koa.unread).toEqual([]);
  });

  it("of an application that express-ws gave back are its own", () => {
    const { routes, unread } = read({
      "app.js":
        'const express = require("express");\nconst { app } = require("express-ws")(express());\napp.get("/users", (req, res) => res.end());',
    });
    expect(routes).toEqual(["get /users"]);
    expect(unread).toEqual([]);
  });

  it("of a path of one segment stand beside one of whatever path", () => {
    const { routes } = read({
      "app.js": `${EXPRESS}app.get("*", require("./count"));\napp.get("/:token", (req, res) => res.json({ a: 1 }));`,
      "package.json": '{"dependencies":{"express":"4"}}',
    });
    expect(routes).toEqual(["get /{token}"]);
  });
});

describe("prefixes that are only known when it runs", () => {
  it.each(['require("config").get("base")', 'process.env.VERSION === "2" ? 2 : 1'])(
    "leave the routes below them their ends: %s",
    (prefix) => {
      const { application, routes, unread } = read({
        "users.js":
          'const router = require("express").Router();\nrouter.get("/users", (req, res) => res.end());\nmodule.exports = router;',
        "app.js": `${EXPRESS}const base = ${prefix};\napp.use(base, require("./users"));`,
      });
      expect(routes).toEqual(["get /users"]);
      expect(application.operations[0]!.openStart).toBe(true);
      expect(unread).toEqual([expect.stringMatching(/^app\.js:4 the beginning of the path of/)]);
    },
  );
});

describe("modules that are named when it runs", () => {
  it("leave the routes of plugins their ends, where an application loads them", () => {
    const { application, routes, unread } = read({
      "server.ts":
        'import Fastify from "fastify";\nconst server = Fastify();\nfor (const file of find("./routes")) server.register(require(file), { prefix: "api" });',
      "routes/users.ts":
        'import type { FastifyInstance } from "fastify";\nexport default async function (app: FastifyInstance) { app.get("/users", async () => []); }',
    });
    expect(routes).toEqual(["get /users"]);
    expect(application.operations[0]!.openStart).toBe(true);
    expect(unread).toContainEqual(expect.stringMatching(/^routes\/users\.ts:2 where this fastify plugin is mounted/));
  });

  it("are no routes where they are a package's own, or data", () => {
    const { unread } = read({
      "app.js": `${EXPRESS}app.get("/a", (req, res) => res.end());
export const load = async (name) => [await import(\`@acme/locale/data/\${name}\`), require(\`./texts/\${name}.json\`), await import(\`./routes/\${name}.js\`)];`,
    });
    expect(unread).toEqual([expect.stringMatching(/^app\.js:4 what is loaded by import\(`\.\/routes/)]);
  });
});

describe("what one handler keeps of its request", () => {
  it.each([
    ["settings.servers = [...settings.servers, made];", "settings.servers.map((it) => it.name)"],
    ["settings.servers.push(made);", "settings.servers.map((it) => it.name)"],
    ["settings.last = made;", "settings.last.name"],
    ["last = made;", "last.name"],
  ])("is not asked of another's clients: %s", (keep, sent) => {
    const { application } = read({
      "settings.js": "class Settings { servers = []; last = {}; }\nexports.settings = new Settings();",
      "app.js": `${EXPRESS}const { settings } = require("./settings");\nlet last = {};
app.post("/servers", (req, res) => { const made = req.body; ${keep} res.status(201).json(made.name); });
app.get("/servers", (req, res) => res.json({ found: ${sent} }));`,
    });
    const [get, post] = application.operations;
    expect([post!.uses.body.fields, get!.uses.body]).toEqual([["name"], { fields: [], whole: false }]);
  });

  it("leaves what it makes itself as it is", () => {
    const { application } = read({
      "app.js": `${EXPRESS}class Answer { constructor(name) { this.name = name; } }
app.get("/made", (req, res) => { const answer = {}; answer.name = "x"; res.json(answer); });
app.get("/instance", (req, res) => res.json(new Answer("x")));`,
    });
    const names = application.operations.map(({ answers: [answer] }) => {
      const body = answer?.body;
      return body?.kind === "object" ? [...body.fields.keys()] : body?.kind;
    });
    expect(names).toEqual([["name"], ["name"]]);
  });
});

describe("an application that is made twice", () => {
  it("is not served by itself where it is mounted once, and that is said", () => {
    const { routes, unread } = read({
      "api.js": `const express = require("express");
exports.Api = class { constructor() { this.router = express(); this.router.get("/users", (req, res) => res.end()); } };`,
      "server.js": `const express = require("express");\nconst { Api } = require("./api");
exports.Server = class {
  constructor() { this.api = new Api(); }
  start() { const app = express(); app.use("/api", this.api.router); app.listen(80); }
};`,
      "prod.js": 'const { Server } = require("./server");\nconst server = new Server();\nmodule.exports = server;',
      "index.js": 'const { Server } = require("./server");\nnew Server().start();',
    });
    expect(routes).toEqual(["get /api/users"]);
    expect(unread).toEqual([expect.stringContaining("api.js:2 where 1 route of an express application is mounted")]);
  });
});
