// The peers of bench/server.mjs: servers as people write them by hand, with ajv, that answer as the generated ones do.
import { Ajv } from "ajv";

const USER = {
  type: "object",
  required: ["name", "email"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 100 },
    email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" },
    age: { type: "integer", minimum: 0, maximum: 150 },
    tags: { type: "array", maxItems: 20, items: { type: "string" } },
    address: { type: "object", required: ["city"], properties: { city: { type: "string" }, zip: { type: "string" } } },
  },
};
const QUERY = {
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    sort: { type: "string", enum: ["name", "age"] },
    active: { type: "boolean" },
  },
};

/** The same API as a spec, for the generator. */
export const SPEC = {
  openapi: "3.1.0",
  info: { title: "Users", version: "1" },
  paths: {
    "/users": {
      get: {
        operationId: "listUsers",
        tags: ["users"],
        parameters: Object.entries(QUERY.properties).map(([name, schema]) => ({ name, in: "query", schema })),
        responses: { 200: { description: "Users.", content: { "application/json": { schema: {} } } } },
      },
      post: {
        operationId: "createUser",
        tags: ["users"],
        requestBody: { required: true, content: { "application/json": { schema: USER } } },
        responses: { 201: { description: "Made.", content: { "application/json": { schema: {} } } } },
      },
    },
    "/users/{id}": {
      get: {
        operationId: "getUser",
        tags: ["users"],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
        responses: { 200: { description: "A user.", content: { "application/json": { schema: {} } } } },
      },
    },
  },
};
const ID = { type: "object", properties: { id: { type: "integer", minimum: 1 } } };
const ajv = new Ajv({ coerceTypes: true, useDefaults: true, allErrors: true });
const strict = new Ajv({ allErrors: true });
const [query, id, user] = [ajv.compile(QUERY), ajv.compile(ID), strict.compile(USER)];
const failed = (errors) => ({
  error: { code: "VALIDATION_ERROR", message: "The request is not valid.", details: errors },
});

export async function express() {
  const { default: express } = await import("express");
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(express.json());
  app.get("/users", (request, response) => {
    const given = { ...request.query };
    return query(given) ? response.json({ data: [], given }) : response.status(400).json(failed(query.errors));
  });
  app.post("/users", (request, response) =>
    user(request.body)
      ? response.status(201).json({ data: request.body })
      : response.status(400).json(failed(user.errors)),
  );
  app.get("/users/:id", (request, response) => {
    const given = { ...request.params };
    return id(given) ? response.json({ data: given }) : response.status(400).json(failed(id.errors));
  });
  return app;
}

/** Fastify validates by ajv itself. */
export async function fastify() {
  const { default: fastify } = await import("fastify");
  const app = fastify();
  app.get("/users", { schema: { querystring: QUERY } }, (request) => ({ data: [], given: request.query }));
  app.post("/users", { schema: { body: USER } }, (request, reply) => reply.code(201).send({ data: request.body }));
  app.get("/users/:id", { schema: { params: ID } }, (request) => ({ data: request.params }));
  return app;
}

export async function koa() {
  const [{ default: Koa }, { default: Router }] = await Promise.all([import("koa"), import("@koa/router")]);
  const app = new Koa();
  const router = new Router();
  const answer = (ctx, valid, errors, body, status = 200) => {
    ctx.status = valid ? status : 400;
    ctx.body = valid ? body : failed(errors);
  };
  router.get("/users", (ctx) => {
    const given = { ...ctx.query };
    answer(ctx, query(given), query.errors, { data: [], given });
  });
  router.post("/users", async (ctx) => {
    const chunks = [];
    for await (const chunk of ctx.req) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    answer(ctx, user(body), user.errors, { data: body }, 201);
  });
  router.get("/users/:id", (ctx) => {
    const given = { ...ctx.params };
    answer(ctx, id(given), id.errors, { data: given });
  });
  app.use(router.routes());
  return app;
}
