import { describe, expect, it } from "vitest";
import { answerOf, bodyOf, read } from "./support.ts";

describe("a Fastify application", () => {
  it("is read with plugins, prefixes, route options, fastify-plugin and several methods", () => {
    const { routes, unread } = read({
      "app.ts": `import Fastify, { type FastifyPluginAsync } from "fastify";
import fp from "fastify-plugin";
const app = Fastify({ logger: true }).withTypeProvider();
app.get("/a/:id(^\\\\d+$)", async () => ({}));
app.route({ method: ["GET", "HEAD"], url: "/b", handler: async () => ({}) });
const users: FastifyPluginAsync = async (instance) => {
  instance.get("/", async () => []);
  instance.register(async (inner) => { inner.post("/deep", async () => ({})); }, { prefix: "/:userId" });
};
app.register(users, { prefix: "/users" });
app.register(import("./orders.js"), { prefix: "/orders" });
app.register(fp(async (f) => { f.get("/outer", async () => 1); }), { prefix: "/ignored" });
app.get("/files/*", async () => 1);
app.get("/time/:h(^\\\\d{2})h::m", async () => 1);
`,
      "orders.ts": 'export default async function orders(fastify) { fastify.get("/:id?", async () => ({})); }\n',
    });
    expect(routes).toEqual([
      "get /a/{id}",
      "get /b",
      "head /b",
      "get /files/{wildcard}",
      "get /orders",
      "get /orders/{id}",
      "get /outer",
      "get /time/{h}h:m",
      "get /users",
      "post /users/{userId}/deep",
    ]);
    expect(unread).toEqual([]);
  });

  it("is read through @fastify/autoload: directories are prefixes", () => {
    const { routes } = read({
      "app.js": `const path = require("path"); const autoload = require("@fastify/autoload");
module.exports = async (fastify, opts) => {
  fastify.register(autoload, { dir: path.join(__dirname, "routes"), routeParams: true, options: { prefix: "/api" } });
};`,
      "server.js": 'const app = require("fastify")(); app.register(require("./app")); app.get("/up", async () => 1);',
      "routes/root.js": 'module.exports = async (f) => { f.get("/root", async () => 1); };',
      "routes/users/index.js": 'module.exports = async (f) => { f.get("/", async () => 1); };',
      "routes/users/_id/posts.js": 'module.exports = async (f) => { f.get("/posts", async () => 1); };',
      "routes/v/auto.js":
        'module.exports = async (f) => { f.get("/x", async () => 1); }; module.exports.autoPrefix = "/w";',
    });
    expect(routes.filter((it) => !it.endsWith("/x"))).toEqual([
      "get /api/root",
      "get /api/users",
      "get /api/users/{id}/posts",
      "get /up",
    ]);
  });

  it("gives the schemas of routes, inline, shared and of TypeBox, and what handlers return", () => {
    const { operation, spec } = read({
      "app.ts": `import Fastify from "fastify";
import { Type } from "@sinclair/typebox";
const app = Fastify();
app.addSchema({ $id: "user", type: "object", properties: { id: { type: "integer" } } });
app.post("/users", {
  schema: {
    summary: "Create", tags: ["people"], operationId: "createUser",
    body: { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 5 } } },
    querystring: Type.Object({ dry: Type.Optional(Type.Boolean()), kind: Type.Union([Type.Literal("a"), Type.Literal("b")]) }),
    response: { 201: { $ref: "user#" }, "4xx": { description: "bad", type: "object" } },
  },
}, async (request, reply) => { reply.code(201); return {}; });
app.get("/me", async (request, reply) => {
  if (!request.headers["x-key"]) return reply.code(403).send({ error: {} });
  return { data: { name: "x" } };
});
`,
    });
    const create = operation("post", "/users");
    expect(create).toMatchObject({ operationId: "createUser", tags: ["people"], summary: "Create" });
    expect(bodyOf(create)).toEqual({
      type: "object",
      required: ["name"],
      properties: { name: { type: "string", maxLength: 5 } },
    });
    expect(create.parameters).toEqual([
      { name: "dry", in: "query", schema: { type: "boolean" } },
      { name: "kind", in: "query", required: true, schema: { enum: ["a", "b"] } },
    ]);
    expect(answerOf(create, "201")).toEqual({ $ref: "#/components/schemas/user" });
    expect(Object.keys(create.responses)).toEqual(["201", "4XX"]);
    expect(spec.components?.schemas?.user).toEqual({ type: "object", properties: { id: { type: "integer" } } });
    expect(Object.keys(operation("get", "/me").responses)).toEqual(["200", "403"]);
  });
});

describe("a Koa application", () => {
  it("is read with prefixes, nested routers, names, koa-mount and koa-compose", () => {
    const { routes, unread } = read({
      "app.js": `const Koa = require("koa"), Router = require("@koa/router"), mount = require("koa-mount"), compose = require("koa-compose");
const app = new Koa();
const api = new Router({ prefix: "/api" });
const users = new Router();
users.get("list", "/", async (ctx) => { ctx.body = []; });
users.del("/:id", async (ctx) => { ctx.status = 204; });
api.use("/users", users.routes(), users.allowedMethods());
api.register("/r", ["get", "post"], async (ctx) => { ctx.body = 1; });
app.use(api.routes()).use(api.allowedMethods());
const admin = new Koa();
admin.use(new Router().get("/stats", async (ctx) => { ctx.body = {}; }).routes());
app.use(mount("/admin", admin));
app.use(compose([new Router().get("/c", async (ctx) => { ctx.body = 1; }).routes()]));
`,
    });
    expect(routes).toEqual([
      "get /admin/stats",
      "get /api/r",
      "post /api/r",
      "get /api/users",
      "delete /api/users/{id}",
      "get /c",
    ]);
    expect(unread).toEqual([]);
  });

  it("tells statuses, bodies and errors of the context", () => {
    const { operation } = read({
      "app.ts": `import Koa from "koa";
import Router from "@koa/router";
const router = new Router();
router.post("/users/:id", async (ctx) => {
  const { name } = ctx.request.body as { name: string };
  if (!name) ctx.throw(422, "name");
  if (ctx.query.dry) { ctx.status = 202; ctx.body = { data: null }; return; }
  ctx.status = 201;
  ctx.body = { data: { name, id: ctx.params.id } };
});
export default new Koa().use(router.routes());
`,
    });
    const create = operation("post", "/users/{id}");
    expect(Object.keys(create.responses)).toEqual(["201", "202", "422"]);
    expect(bodyOf(create)).toEqual({ type: "object", properties: { name: {} } });
    expect(create.parameters?.map((it) => `${it.in} ${it.name}`)).toEqual(["path id", "query dry"]);
  });
});

describe("answers of zod", () => {
  it("always have what has a default", () => {
    const { operation } = read({
      "app.ts": `import Fastify from "fastify";
import { z } from "zod";
const app = Fastify();
const page = z.object({ size: z.number().default(10), next: z.string().optional() });
app.post("/search", { schema: { body: page, response: { 200: z.object({ page, total: z.number() }) } } }, async () => find());`,
    });
    const found = operation("post", "/search");
    expect(bodyOf(found)).not.toHaveProperty("required");
    expect(answerOf(found, "200")).toMatchObject({
      required: ["page", "total"],
      properties: { page: { required: ["size"] } },
    });
  });
});
