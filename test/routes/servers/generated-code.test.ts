import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FRAMEWORKS, type Framework } from "../../../src/routes/servers/framework.ts";
import { compile, type Generated, generateServer } from "../../support/generated-server.ts";
import { rawRequest, requestText } from "../../support/raw-request.ts";
import { RICH } from "./rich-spec.ts";
import { listen, startAll } from "./three-servers.ts";

const text = { type: "string" };
const SMALL = {
  openapi: "3.1.0",
  info: { title: "Small */ `${1}` \u2028", version: "1" },
  paths: {
    "/a": {
      get: {
        operationId: "a",
        summary: "Ends */ here",
        tags: ["one"],
        parameters: [{ name: "n", in: "query", schema: { type: "integer" } }],
        responses: { "200": { description: "", content: { "application/json": { schema: {} } } } },
      },
      post: {
        operationId: "b",
        tags: ["Two words"],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "object", required: ["x"], properties: { x: text } } } },
        },
        responses: { "200": { description: "", content: { "application/json": { schema: {} } } } },
      },
    },
  },
};

const made: string[] = [];
async function generate(framework: Framework, spec: object = SMALL, more: object = {}): Promise<Generated> {
  const generated = await generateServer(spec, { ...more, framework });
  made.push(generated.directory);
  return generated;
}

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

/** More operations in one tag than a hardened application serves a minute. */
const MANY = {
  openapi: "3.1.0",
  info: { title: "Many", version: "1" },
  paths: Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `/a${i}`,
      {
        get: {
          parameters: [{ name: "q", in: "query", required: true, schema: { type: "string" } }],
          responses: { "204": { description: "" } },
        },
      },
    ]),
  ),
};

const everything = { tests: true, hardening: true, status422: true };

describe.each(FRAMEWORKS)("%s", (framework) => {
  test("compiles under the strictest flags, with NodeNext and with Bundler", async () => {
    const { directory } = await generate(framework, RICH, everything);
    const strictest = [
      "--noEmit",
      "--noUncheckedIndexedAccess",
      "--exactOptionalPropertyTypes",
      "--noImplicitOverride",
      "--noUnusedLocals",
      "--noUnusedParameters",
      "--noPropertyAccessFromIndexSignature",
      "--verbatimModuleSyntax",
      "--isolatedModules",
      "--erasableSyntaxOnly",
    ];
    expect(compile(directory, ...strictest)).toBe("");
    expect(compile(directory, "--noEmit", "--module", "esnext", "--moduleResolution", "bundler")).toBe("");
  });

  test("imports what it says that it does, and nothing of ours", async () => {
    const { files, dependencies, devDependencies } = await generate(framework, RICH, everything);
    const imported = new Set(
      files.flatMap(({ text }) => [...text.matchAll(/(?:from|import) "([^"]+)"/g)].map(([, source]) => source!)),
    );
    const packages = [...imported].filter((source) => !source.startsWith(".") && !source.startsWith("node:"));
    expect(packages.sort()).toEqual([...dependencies.filter((name) => name !== "zod"), "vitest"].sort());
    expect(devDependencies).toContain("vitest");
    for (const source of imported) if (source.startsWith(".")) expect(source).toMatch(/^\.\.?\/.*\.js$/);
  });

  test("the same spec gives the same bytes", async () => {
    const [one, other] = [await generate(framework, RICH, everything), await generate(framework, RICH, everything)];
    expect(other.files).toEqual(one.files);
    expect(JSON.stringify(one.files)).not.toMatch(/backend-kit-|\/tmp\/|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d/);
  });

  test.each([
    ["as they are", RICH, false],
    ["under a limit of requests that they exceed", MANY, true],
  ])("the tests that it is generated with pass, %s", async (_, spec, hardening) => {
    const { directory } = await generate(framework, spec, { tests: true, hardening });
    const cli = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
    const output = execFileSync(process.execPath, [cli, "run", "--root", directory, "--reporter=json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { numPassedTests, numTotalTests, numTodoTests } = JSON.parse(output.slice(output.indexOf("{"))) as Record<
      string,
      number
    >;
    expect(numTotalTests).toBe(2 * operationsOf(spec));
    expect(numPassedTests).toBe(numTotalTests! - numTodoTests!);
    expect(readdirSync(join(directory, "tests"))).toContain("application.ts");
  });
});

function operationsOf({ paths }: { paths: Record<string, object> }): number {
  return Object.values(paths).reduce((count, item) => count + Object.keys(item).length, 0);
}

describe("a server that runs", () => {
  const answered = {
    a: () => ({ status: 200, body: {} }),
    b: ({ body }: { body: unknown }) => ({ status: 200, body }),
  };
  let modules: {
    framework: Framework;
    module: Record<string, (...given: unknown[]) => unknown>;
    handlers: Record<string, unknown>;
  }[];

  beforeAll(async () => {
    modules = [];
    for (const framework of FRAMEWORKS) {
      const { directory } = await generate(framework);
      expect(compile(directory)).toBe("");
      const load = (path: string) => import(pathToFileURL(join(directory, "dist", path)).href);
      modules.push({
        framework,
        module: await load("index.js"),
        handlers: { ...(await load("handlers/one.js")), ...(await load("handlers/two-words.js")) },
      });
    }
  });

  async function ask(app: unknown, ...requests: Buffer[]): Promise<{ status: number; body: string }[]> {
    const { port, stop } = await listen(app);
    const answers = [];
    for (const request of requests) answers.push(await rawRequest(port, request));
    await stop();
    return answers;
  }

  test("answers 501 until people have written something", async () => {
    for (const { module, handlers } of modules) {
      const [answer] = await ask(module.createApp!(handlers), requestText("GET /a"));
      expect(answer!.status).toBe(501);
      expect(JSON.parse(answer!.body)).toMatchObject({ error: { code: "NOT_IMPLEMENTED" } });
    }
  });

  test("does not start without all handlers", () => {
    for (const { module } of modules)
      expect(() => module.createApp!({ a: () => 1 })).toThrow("There is no handler for b.");
  });

  test("is mounted in an application of its users, which keeps its own paths and parsers", async () => {
    const requests = [
      requestText("GET /v1/a?n=1"),
      requestText("GET /a"),
      requestText("POST /v1/a", { "Content-Type": "application/json" }, '{"x":"y"}'),
      requestText("POST /v1/a", { "Content-Type": "application/json" }, '{"x":1}'),
      requestText("GET /v1/none"),
      requestText("GET /own"),
    ];
    for (const { framework, module } of modules) {
      const answers = await ask(await mounted(framework, module, answered), ...requests);
      expect([framework, ...answers.map(({ status }) => status)]).toEqual([framework, 200, 404, 200, 400, 404, 200]);
    }
  });

  test("has a limit for bodies, and says so", async () => {
    for (const { module } of modules) {
      const [answer] = await ask(
        module.createApp!(answered, { bodyLimit: 5 }),
        requestText("POST /a", { "Content-Type": "application/json" }, '{"x":"y"}'),
      );
      expect(answer).toMatchObject({ status: 413, body: expect.stringContaining("PAYLOAD_TOO_LARGE") });
    }
  });

  test("sends streams and bytes", async () => {
    for (const { module } of modules) {
      const bytes = async function* () {
        yield new Uint8Array([104, 105]);
      };
      const a = [bytes(), new Uint8Array([104, 105]), new Blob(["hi"])].map((body) => () => ({
        status: 200,
        body,
        headers: { "Content-Type": "application/x-own" },
      }));
      for (const handler of a) {
        const [answer] = await ask(module.createApp!({ ...answered, a: handler }), requestText("GET /a"));
        expect(answer).toMatchObject({ status: 200, body: "hi" });
      }
    }
  });
});

/** An application with something of its own around what is generated, below /v1. */
async function mounted(
  framework: Framework,
  module: Record<string, (...given: unknown[]) => unknown>,
  handlers: object,
): Promise<unknown> {
  if (framework === "express") {
    const { default: express } = await import("express");
    const app = express();
    app.use(express.json());
    app.use("/v1", module.createRouter!(handlers) as never);
    app.get("/own", (_request, response) => void response.send("own"));
    return app;
  }
  if (framework === "koa") {
    const { default: Koa } = await import("koa");
    const app = new Koa();
    const router = module.createRouter!(handlers, { basePath: "/v1" }) as { routes(): never };
    app.use(router.routes());
    app.use((ctx) => {
      if (ctx.path === "/own") ctx.body = "own";
    });
    return app;
  }
  const { default: fastify } = await import("fastify");
  const app = fastify();
  app.register(module.createPlugin!(handlers) as never, { prefix: "/v1" });
  app.get("/own", () => "own");
  return app;
}

test("a hardened server has security headers, and refuses whoever asks too often", async () => {
  const servers = await startAll(SMALL, {
    handlers: () => ({ a: () => ({ status: 200, body: {} }), b: () => ({ status: 200, body: {} }) }),
    options: { requestsPerMinute: 2 },
    generate: { hardening: true },
  });
  for (const { framework, port, stop } of servers) {
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push(await rawRequest(port, requestText("GET /a", { "x-request-id": "id" })));
    await stop();
    expect([framework, ...answers.map(({ status }) => status)]).toEqual([framework, 200, 200, 429]);
    const [first, , last] = answers;
    expect(first!.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "ratelimit-limit": "2",
      "ratelimit-remaining": "1",
    });
    expect(Number(first!.headers["ratelimit-reset"])).toBeLessThanOrEqual(60);
    expect(first!.headers).not.toHaveProperty("x-powered-by");
    expect(JSON.parse(last!.body)).toMatchObject({ error: { code: "TOO_MANY_REQUESTS" }, meta: { requestId: "id" } });
  }
});

test("422 by option for what fails validation, 400 for what cannot be read", async () => {
  const servers = await startAll(SMALL, {
    handlers: () => ({ a: () => 1, b: () => 1 }),
    generate: { status422: true },
  });
  for (const { port, stop } of servers) {
    const json = { "Content-Type": "application/json" };
    const statuses = [];
    for (const request of [
      requestText("GET /a?n=x"),
      requestText("POST /a", json, "{}"),
      requestText("POST /a", json, "{"),
      requestText("POST /a"),
    ]) {
      statuses.push((await rawRequest(port, request)).status);
    }
    await stop();
    expect(statuses).toEqual([422, 422, 400, 400]);
  }
});

test("a helper for the envelope, where the spec has one", async () => {
  const data = { type: "object", properties: { data: {}, meta: { type: "object" } } };
  const responses = { "200": { description: "", content: { "application/json": { schema: data } } } };
  const spec = { ...SMALL, paths: { "/a": { get: { operationId: "a", responses } } } };
  const { directory } = await generate("koa", spec);
  expect(compile(directory)).toBe("");
  const { envelope } = (await import(pathToFileURL(join(directory, "dist/index.js")).href)) as Record<
    string,
    (...given: unknown[]) => unknown
  >;
  expect(envelope!([1], { requestId: "x" }, { total: 1 })).toEqual({ data: [1], meta: { total: 1, requestId: "x" } });
  expect((await generate("koa")).files.map(({ path }) => path)).not.toContain("runtime/envelope.ts");
});

test("a server without its security hooks does not start", async () => {
  const { directory } = await generate("koa", RICH);
  compile(directory);
  const { createApp, routes } = (await import(pathToFileURL(join(directory, "dist/index.js")).href)) as {
    createApp(handlers: object, options: object): unknown;
    routes: { id: string }[];
  };
  const handlers = Object.fromEntries(routes.map(({ id }) => [id, () => 1]));
  expect(() => createApp(handlers, { security: { key: () => true } })).toThrow(
    "options.security has no function for bearer, basic.",
  );
});

describe("names that every object has, and halves of characters", () => {
  const NAMES = ["constructor", "toString", "hasOwnProperty", "__proto__", "\ud800", "a\udc00b"];
  const named = (value: (name: string) => unknown) => Object.fromEntries(NAMES.map((name) => [name, value(name)]));
  const operation = (name: string) => ({
    operationId: name,
    tags: [name],
    security: [{ [name]: [] }],
    parameters: [
      { name, in: "query", schema: { type: "string", enum: [name] } },
      { name: "f", in: "query", style: "deepObject", schema: { type: "object", properties: { [name]: text } } },
    ],
    callbacks: { [name]: { [name]: { post: { responses: { "200": { description: "" } } } } } },
    responses: { "200": { description: "" } },
  });
  const spec = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: Object.fromEntries(NAMES.map((name, i) => [`/${i}/${name}`, { get: operation(name) }])),
    components: { securitySchemes: named((name) => ({ type: "apiKey", in: "header", name })) },
  };

  test.each([...FRAMEWORKS])("%s", async (framework) => {
    const { directory } = await generate(framework, spec, { tests: true });
    expect(compile(directory)).toBe("");
  });
});

test("the text of the runtime is that of its source", () => {
  const root = new URL("../../../", import.meta.url);
  execFileSync(process.execPath, ["scripts/generate.ts", "--check"], { cwd: root, stdio: "pipe" });
  expect(readFileSync(new URL("src/routes/servers/runtime-text.ts", root), "utf8")).toContain("createService");
});
