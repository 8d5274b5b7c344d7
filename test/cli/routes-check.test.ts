import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, it } from "vitest";
import schema from "../../docs/routes-check.schema.json" with { type: "json" };
import type { RoutesResult } from "../../src/routes/drift/result.ts";
import { backendKit, directoryOf } from "../support/command-line.ts";
import { Repository } from "../support/repository.ts";

const made: (() => void)[] = [];
afterEach(() => {
  for (const remove of made.splice(0)) remove();
});

function directory(files: Record<string, string>): string {
  const path = directoryOf(files);
  made.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const validate = new Ajv2020({ strict: false }).compile(schema);

/** The gate's JSON, which keeps to its schema, with its findings as "rule file:line". */
async function check(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = await backendKit(["routes", "check", "--json", ...args], { cwd });
  const result = JSON.parse(stdout) as RoutesResult;
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  const findings = result.findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, location }) => `${rule} ${location?.file}${location?.line ? `:${location.line}` : ""}`);
  return { code, stderr, result, findings };
}

describe("a spec that loses operations fails, as nothing was compared with them", () => {
  it.each([
    ["a file that is not there", '{ /a: { $ref: "a.yaml" } }', "dangling-reference api.yaml:3"],
    ["a path that is no object", "{ /a: hi }", "invalid-document api.yaml:3"],
    ["an operation that is no object", "{ /a: { get: [1] } }", "invalid-document api.yaml:3"],
    ["paths that are no object", "[1]", "invalid-document api.yaml:3"],
    ["a path that refers to itself", '{ /a: { $ref: "#/paths/~1a" } }', "endless-reference api.yaml:3"],
  ])("%s", async (_name, paths, told) => {
    const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
    const cwd = directory({ "api.yaml": `${head}paths: ${paths}\n` });
    const { code, findings } = await check(cwd, "--spec", "api.yaml");
    expect({ code, findings }).toEqual({ code: 1, findings: [told] });
  });

  it("where nothing stands, nothing is lost", async () => {
    const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
    expect((await check(directory({ "api.yaml": `${head}paths:\n` }), "--spec", "api.yaml")).code).toBe(0);
  });
});

describe("what is named is of the kind that it should be", () => {
  it.each([
    [["--spec", "api.yaml", "--code", "app.js"], "app.js is a file; name the directory of the application."],
    [["--spec", "specs"], "specs is a directory; name the spec in it."],
  ])("%j is exit code 2", async (args, sentence) => {
    const cwd = directory({ "api.yaml": PETS, "app.js": "", "specs/api.yaml": PETS });
    const { code, stderr } = await backendKit(["routes", "check", ...args], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `backend-kit: ${sentence}\n` });
  });

  it.each([
    ["", "this file is empty."],
    ["a: 1\n", 'this is no OpenAPI document: it has neither "openapi" nor "swagger" at its top.'],
  ])("a spec that holds %j is a finding at its place", async (text, message) => {
    const { code, result } = await check(directory({ "api.yaml": text }), "--spec", "api.yaml");
    expect(code).toBe(1);
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        rule: "invalid-document",
        message,
        location: { file: "api.yaml", line: 1, column: 1 },
      }),
    );
  });
});

const PETS = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://example.com/api }]
paths:
  /pets:
    get: { operationId: listPets, responses: { "200": { description: ok } } }
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } } }
      responses: { "201": { description: made } }
  /pets/{petId}:
    get:
      operationId: getPet
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
`;

const APP = `import express from "express";
import helmet from "helmet";
import { z } from "zod";
const app = express();
app.use(helmet());
const Pet = z.object({ name: z.string() });
app.get("/api/pets", (req, res) => res.json([]));
app.post("/api/pets", (req, res) => res.status(201).json(Pet.parse(req.body)));
app.get("/api/pets/:id(\\\\d+)", (req, res) => res.json({}));
app.listen(3000);
`;

describe("routes check", () => {
  it("passes where code and spec say the same, whatever path parameters are called and servers begin with", async () => {
    const cwd = directory({ "openapi.yaml": PETS, "app.ts": APP });
    const { code, result, findings } = await check(cwd);
    expect([code, result.verdict, findings]).toEqual([0, "pass", []]);
    expect(result.coverage).toEqual({
      files: 1,
      served: 3,
      specified: 3,
      matched: 3,
      unserved: 0,
      validated: 3,
      contracts: 1,
      undeclared: 2,
      generated: 0,
      unread: 0,
    });
  });

  it("finds drift in both directions, each at its place", async () => {
    const app = APP.replace('app.get("/api/pets/:id', 'app.delete("/api/pets/:id').replace("app.listen(3000);", "");
    const cwd = directory({ "openapi.yaml": PETS, "src/app.ts": app });
    const { code, findings } = await check(cwd);
    expect([code, findings]).toEqual([1, ["unspecified-route src/app.ts:9", "unserved-operation openapi.yaml:12"]]);
  });

  it("does not decide where the operation may be in code that could not be read", async () => {
    const app = APP.replace('app.get("/api/pets/:id(\\\\d+)"', "app.get(process.env.PATH_OF_PET");
    const cwd = directory({ "openapi.yaml": PETS, "app.ts": app });
    const { code, result, findings } = await check(cwd);
    expect([code, result.verdict, findings]).toEqual([3, "inconclusive", ["unserved-operation openapi.yaml:12"]]);
    expect(result.findings.at(-1)).toMatchObject({ rule: "unread-code", location: { file: "app.ts", line: 9 } });
    expect(result.notes.join()).toContain("may be in code that could not be read");
  });

  it("decides where what could not be read serves another path, or files", async () => {
    const app = APP.replace(
      'app.get("/api/pets/:id(\\\\d+)", (req, res) => res.json({}));',
      'app.use("/docs", require("swagger-ui-express").setup({})); app.use("/files", express.static("x"));',
    );
    const cwd = directory({ "openapi.yaml": PETS, "app.ts": app });
    const { code, findings } = await check(cwd);
    expect([code, findings]).toEqual([1, ["unserved-operation openapi.yaml:12"]]);
  });

  it.each([
    ["/orders", 1, "fail"],
    ["/:petId", 3, "inconclusive"],
  ])("decides by its path whether a route that was not reached, %s, may be the one", async (path, exit, verdict) => {
    const app = APP.replace('app.get("/api/pets/:id(\\\\d+)", (req, res) => res.json({}));', "");
    const old = `const app = start();\napp.get("${path}", (req, res) => res.end());`;
    const { code, result } = await check(directory({ "openapi.yaml": PETS, "app.ts": app, "old.ts": old }));
    expect([code, result.verdict]).toEqual([exit, verdict]);
    expect(result.findings.map(({ rule }) => rule)).toContain("unserved-operation");
  });

  it("proves nothing where there is nothing to check, and says what it looked at", async () => {
    const cwd = directory({ "README.md": "", "ci.yaml": "on: push\n", "src/index.ts": "export const x = 1;\n" });
    const { code, stdout, stderr } = await backendKit(["routes", "check"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      "There is nothing to check: none of 1 YAML and JSON file is an OpenAPI or Swagger document, and 1 source file in . holds no route of Express, Fastify or Koa.",
    );
    const several = directory({ "test/a.yaml": PETS, "test/b.yaml": PETS });
    expect((await backendKit(["routes", "check"], { cwd: several })).stderr).toContain(
      "Specs among tests, examples and built files are taken only by name: test/a.yaml, test/b.yaml.",
    );
  });

  it("finds a spec of any name, and drift from it", async () => {
    const cwd = directory({
      "docs/petstore.json": '{"info":{},"paths":{"/a":{"get":{}}},"openapi":"3.0.0"}',
      "a.ts": APP,
    });
    const { code, result } = await check(cwd);
    expect([code, result.specs, result.coverage.specified]).toEqual([1, ["docs/petstore.json"], 1]);
  });

  it("does not pass an application that it cannot read, with a spec or without one", async () => {
    const nest = `import { NestFactory } from "@nestjs/core";\nNestFactory.create({}).then((app) => app.listen(3000));\n`;
    const apps: Record<string, string>[] = [{ "main.ts": nest }, { "main.ts": nest, "pets.yaml": PETS }];
    for (const files of apps) {
      const { code, result } = await check(directory(files));
      expect([code, result.verdict, result.coverage.unread]).toEqual([3, "inconclusive", 1]);
    }
  });

  it("does not serve a spec by a directory that was named and holds no application", async () => {
    const cwd = directory({ "pets.yaml": PETS, "src/a.ts": "export {};\n" });
    const { code, findings } = await check(cwd, "--code", "src");
    expect([code, findings.length]).toEqual([1, 3]);
  });

  it("exits with 2 when the spec that was named is not there", async () => {
    const cwd = directory({ "app.ts": APP, "backend-kit.yml": "routes: { spec: api.yaml }\n" });
    const configured = await check(cwd);
    expect([configured.code, configured.result.verdict]).toEqual([2, "error"]);
    expect(configured.stderr).toBe("backend-kit: There is no spec api.yaml, which the config names.\n");
    expect((await check(cwd, "--spec", "no.yaml")).stderr).toBe(
      "backend-kit: There is no spec no.yaml, which was named.\n",
    );
  });

  it("reports a spec that does not parse at its line, and checks the code all the same", async () => {
    const cwd = directory({
      "openapi.yaml": `openapi: 3.1.0\npaths: {\n`,
      "app.ts": APP.replace("app.use(helmet());\n", ""),
    });
    const { code, findings } = await check(cwd);
    expect(code).toBe(1);
    expect(findings).toEqual([
      expect.stringMatching(/^invalid-document openapi\.yaml:\d+$/),
      "no-security-headers app.ts:4",
    ]);
  });

  it("does not pass over parts of a spec that do not parse, or are not there", async () => {
    const spec = `${PETS}  /dogs: { $ref: "./dogs.yaml" }\n`;
    const gone = await check(directory({ "openapi.yaml": spec, "app.ts": APP }));
    expect([gone.code, gone.findings]).toEqual([1, ["dangling-reference openapi.yaml:16"]]);
    const broken = await check(directory({ "openapi.yaml": spec, "app.ts": APP, "dogs.yaml": "get: {\n" }));
    expect(broken.code).toBe(1);
    expect(broken.findings[0]).toMatch(/^invalid-document dogs\.yaml:\d+$/);
  });

  it("says so when the code has no application that it knows", async () => {
    const cwd = directory({ "openapi.yaml": PETS, "app.ts": "export {};\n" });
    const { code, result } = await check(cwd);
    expect([code, result.coverage.served]).toEqual([0, 0]);
    expect(result.notes).toEqual([
      "No Express, Fastify or Koa application was found in ., so the spec was compared with no code.",
    ]);
  });

  it("reports a file with a syntax error and goes on", async () => {
    const cwd = directory({ "openapi.yaml": PETS, "app.ts": APP, "src/broken.ts": "const = 1;\n" });
    const { code, findings } = await check(cwd);
    expect([code, findings]).toEqual([0, ["unreadable-source src/broken.ts:1"]]);
  });
});

describe("routes check of a directory of the repository", () => {
  // Paths of tsconfig.json, versions of package.json, and what is imported from beside it.
  const files = {
    "openapi.yaml": PETS,
    "package.json": '{ "dependencies": { "express": "^4.18.0" } }',
    "tsconfig.json":
      '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"], "@shared/*": ["./shared/*"] } } }',
    "shared/pet.ts": 'import { z } from "zod";\nexport const Pet = z.object({ name: z.string(), age: z.number() });\n',
    "shared/package.json": '{ "name": "@acme/shared", "dependencies": { "express": "5" } }',
    "src/pets.ts": `import { Router } from "express";
import { Pet } from "@shared/pet";
import { inUse } from "@/in-use";
export const pets = Router();
pets.get("/", (req, res) => res.json([]));
pets.post("/", (req, res) => res.status(201).json(Pet.parse(req.body)));
pets.get("/:id(\\\\d+)", inUse, (req, res) => res.json({}));
`,
    "src/in-use.ts": "export const inUse = (req, res, next) => next();\n",
    "src/app.ts": `import express from "express";
import helmet from "helmet";
import { pets } from "@/pets";
const app = express();
app.use(helmet());
app.use("/api/pets", pets);
`,
  };

  it("finds the modules of its imports, and says the same as of the whole", async () => {
    const cwd = directory(files);
    const whole = await check(cwd);
    expect(whole.findings).toEqual(["body-drift shared/pet.ts:2"]);
    const { code, findings, result } = await check(cwd, "--code", "src");
    expect([code, findings]).toEqual([1, whole.findings]);
    expect(result.operations).toEqual(whole.result.operations);
    expect(result.coverage).toEqual({ ...whole.result.coverage, files: 3 });
  });

  it("does so for the base too, so that what was there is not new", async () => {
    const repository = Repository.init();
    made.push(() => repository.remove());
    const base = repository.commit(files);
    repository.commit({ "README.md": "x" });
    const { code, findings } = await check(repository.path, "--code", "src", "--base", base);
    expect([code, findings]).toEqual([0, []]);
  });

  it("is read the same way by routes spec", async () => {
    const cwd = directory(files);
    const args = (code: string) => ["routes", "spec", code, "--title", "x"];
    const [whole, part] = [await backendKit(args("."), { cwd }), await backendKit(args("src"), { cwd })];
    expect(part.stdout).toContain("/api/pets/{id}");
    expect(part.stdout).toBe(whole.stdout);
  });
});

describe("routes check of generated code", () => {
  async function generated(framework: string): Promise<string> {
    const cwd = directory({ "openapi.yaml": PETS });
    const args = ["routes", "generate", "openapi.yaml", "--framework", framework, "--hardening"];
    expect((await backendKit(args, { cwd })).code).toBe(0);
    return cwd;
  }
  const read = (cwd: string, file: string) => readFileSync(join(cwd, file), "utf8");
  const write = (cwd: string, file: string, text: string) => writeFileSync(join(cwd, file), text);

  it.each(["express", "fastify", "koa"])("passes right after it was generated: %s", async (framework) => {
    const { code, result, findings } = await check(await generated(framework));
    expect([code, findings]).toEqual([0, []]);
    expect(result.coverage).toMatchObject({ served: 3, specified: 3, matched: 3, validated: 3 });
    expect(result.coverage.generated).toBeGreaterThan(5);
  });

  it("takes a formatter's run for no difference, and a changed literal for one", async () => {
    const cwd = await generated("express");
    const file = "generated/routes/default.ts";
    const formatted = read(cwd, file)
      .replaceAll('"', "'")
      .replaceAll(/,(\s*[\]}])/g, "$1")
      .replaceAll(";\n", "\n")
      .replaceAll("  ", "\t")
      .replace("\n\n", "\n// formatted\n\n");
    write(cwd, file, formatted);
    expect((await check(cwd)).findings).toEqual([]);
    write(cwd, file, formatted.replace("'/pets'", "'/dogs'"));
    const { findings } = await check(cwd);
    expect(findings).toContainEqual(expect.stringMatching(/^stale-generated generated\/routes\/default\.ts:\d+$/));
  });

  it("finds what is stale after a change of the spec, and writes it with --fix", async () => {
    const cwd = await generated("koa");
    write(
      cwd,
      "openapi.yaml",
      PETS.replace(
        "operationId: listPets,",
        "operationId: listPets, parameters: [{ name: limit, in: query, schema: { type: integer } }],",
      ).replace(
        "  /pets/{petId}:\n    get:",
        "  /pets/{petId}:\n    delete: { operationId: dropPet, parameters: [{ name: petId, in: path, required: true, schema: { type: string } }], responses: { '204': { description: gone } } }\n    get:",
      ),
    );
    const stale = await check(cwd);
    expect(stale.code).toBe(1);
    expect(stale.findings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^stale-generated generated\/validators\.ts:\d+$/),
        expect.stringMatching(/^missing-handler generated\/handlers\/default\.ts:\d+$/),
      ]),
    );
    write(cwd, "generated/handlers/default.ts", `${read(cwd, "generated/handlers/default.ts")}// mine\n`);
    const fixed = await check(cwd, "--fix");
    expect([fixed.code, fixed.findings]).toEqual([0, []]);
    expect(fixed.result.notes[0]).toBe("Stale and missing generated code was written.");
    expect(read(cwd, "generated/handlers/default.ts")).toContain("// mine");
    expect(read(cwd, "generated/handlers/default.ts")).toContain("dropPet");
  });

  it("says at which line generated code differs, and which handlers are missing", async () => {
    const cwd = await generated("express");
    const routes = read(cwd, "generated/routes/default.ts");
    write(cwd, "generated/routes/default.ts", routes.replace('"/pets/{petId}"', '"/pets/{id}"'));
    const handlers = read(cwd, "generated/handlers/default.ts");
    write(cwd, "generated/handlers/default.ts", handlers.replace("function getPet", "function gotPet"));
    const { result, findings } = await check(cwd);
    const line = routes.slice(0, routes.indexOf('"/pets/{petId}"')).split("\n").length;
    expect(findings).toContain(`stale-generated generated/routes/default.ts:${line}`);
    expect(result.findings.find(({ rule }) => rule === "missing-handler")?.message).toContain("missing here: getPet.");
  });

  it("takes imports that a tool has sorted for no difference", async () => {
    const cwd = await generated("express");
    const file = "generated/index.ts";
    const lines = read(cwd, file).split("\n");
    const imports = lines.filter((line) => line.startsWith("import "));
    expect(imports.length).toBeGreaterThan(2);
    const others = lines.filter((line) => !line.startsWith("import "));
    write(cwd, file, [others[0], ...imports.reverse(), ...others.slice(1)].join("\n"));
    expect((await check(cwd)).findings).toEqual([]);
  });

  it.each(["types.ts", "index.ts", "validators.ts"])("misses a generated file that was deleted: %s", async (name) => {
    const cwd = await generated("express");
    rmSync(join(cwd, "generated", name));
    const { code, findings } = await check(cwd);
    expect([code, findings]).toEqual([1, expect.arrayContaining([`stale-generated generated/${name}`])]);
  });

  it("misses generated code where its place is named, and makes it with --fix", async () => {
    const config = "routes: { spec: openapi.yaml, output: src/generated, hardening: true }\n";
    const cwd = directory({ "openapi.yaml": PETS, "backend-kit.yml": config });
    const { code, result, findings } = await check(cwd);
    expect([code, findings]).toEqual([1, ["stale-generated src/generated/types.ts"]]);
    expect(result.findings[0]!.message).toContain("There is no generated code in src/generated");
    const fixed = await check(cwd, "--fix");
    expect([fixed.code, fixed.result.coverage.served]).toEqual([0, 3]);
  });

  it("proves nothing where a file of handlers cannot be parsed", async () => {
    const cwd = await generated("express");
    write(cwd, "generated/handlers/default.ts", "export function (");
    const { code, result } = await check(cwd);
    expect([code, result.verdict]).toEqual([3, "inconclusive"]);
  });

  it("finds orphans where an operation is gone", async () => {
    const cwd = await generated("express");
    write(cwd, "openapi.yaml", PETS.slice(0, PETS.indexOf("  /pets/{petId}")));
    const { findings } = await check(cwd);
    expect(findings.find((it) => it.startsWith("orphan-handler"))).toMatch(
      /^orphan-handler generated\/handlers\/default\.ts:\d+$/,
    );
  });
});

describe("routes check of what the config asks for", () => {
  const RULES = `routes:
  check:
    envelope: data-error-meta
    statuses: { get: [200, 4XX], post: [201] }
    token-age: 1h
`;

  it("judges envelope, statuses, tokens, login routes and headers", async () => {
    const app = `const express = require("express");
const jwt = require("jsonwebtoken");
const app = express();
app.get("/a", (req, res) => res.json({ users: [] }));
app.get("/b", (req, res) => res.json({ data: [], meta: {} }));
app.get("/c", (req, res) => res.status(404).json({ error: { code: "X" } }));
app.get("/d", (req, res) => res.status(500).json({ error: {} }));
app.post("/login", (req, res) => {
  const token = jwt.sign({ sub: 1 }, process.env.SECRET || "s3cret-of-ours");
  const long = jwt.sign({ sub: 1 }, process.env.SECRET, { expiresIn: "2h" });
  const good = jwt.sign({ sub: 1 }, process.env.SECRET, { expiresIn: "15m" });
  jwt.verify(token, process.env.SECRET);
  jwt.verify(token, process.env.SECRET, { algorithms: ["HS256"] });
  res.status(201).json({ data: { token, long, good } });
});
`;
    const cwd = directory({ "backend-kit.yml": RULES, "app.js": app });
    const { code, findings, result } = await check(cwd);
    expect(code).toBe(1);
    expect(findings.sort()).toEqual([
      "answer-outside-envelope app.js:4",
      "jwt-algorithm-not-fixed app.js:12",
      "jwt-long-expiry app.js:10",
      "jwt-secret-in-source app.js:9",
      "jwt-without-expiry app.js:9",
      "login-without-rate-limit app.js:8",
      "no-security-headers app.js:3",
      "status-outside-table app.js:7",
    ]);
    expect(JSON.stringify(result)).not.toContain("s3cret-of-ours");
  });

  it("judges the envelope of what is sent as JSON, however it is made", async () => {
    const app = `const app = require("express")(); app.use(require("helmet")());
class Answer { constructor(data) { this.data = data; } first() { return this.data[0]; } }
class Success { constructor() { this.success = true; this.data = 1; } }
class Chosen extends Success { toJSON() { return { data: 1 }; } }
const wrap = (data) => ({ data, meta: {} });
app.get("/good/1", (req, res) => res.json(wrap(1)));
app.get("/good/2", (req, res) => res.json(new Answer([1])));
app.get("/good/3", (req, res) => res.json(new Chosen()));
app.get("/good/4", (req, res) => res.type("html").send("<p>"));
app.get("/good/5", (req, res) => { res.set("Content-Type", "text/csv; charset=utf-8"); res.send("a,b"); });
app.get("/bad/1", (req, res) => res.json(new Success()));
app.get("/bad/2", (req, res) => res.type("json").send({ items: [] }));
app.get("/bad/3", (req, res) => res.send([].concat([1])));
app.get("/bad/4", (req, res) => res.status(404).send("no"));
`;
    const cwd = directory({ "backend-kit.yml": RULES, "app.js": app });
    expect((await check(cwd)).findings).toEqual(
      [11, 12, 13, 14].map((line) => `answer-outside-envelope app.js:${line}`),
    );
  });

  it("finds nothing in an application that has them all", async () => {
    const app = `const fastify = require("fastify");
const app = fastify();
app.register(require("@fastify/helmet"));
app.register(require("@fastify/rate-limit"), { global: false });
app.register(require("@fastify/jwt"), { secret: process.env.SECRET, sign: { expiresIn: "10m" } });
app.post("/login", { config: { rateLimit: { max: 5 } }, schema: { body: { type: "object" } } }, async (request, reply) => {
  reply.code(201);
  return { data: {}, meta: {} };
});
`;
    const cwd = directory({ "backend-kit.yml": RULES, "app.js": app });
    expect((await check(cwd)).findings).toEqual([]);
  });

  it("follows the weight of rules, and shows excludes with their reasons", async () => {
    const app = APP.replace("app.use(helmet());\n", "").replace(
      "app.listen(3000);",
      'app.get("/internal/health", (q, r) => r.end());',
    );
    const config = `routes:
  check:
    rules: { no-security-headers: warning, jwt-without-expiry: off }
    exclude:
      - { route: "GET /internal/*", reason: asked by the proxy only, expires: "2999-12-31" }
      - { rule: jwt-long-expiry, reason: gone }
      - { rule: unvalidated-route, reason: old, expires: "2020-01-01" }
`;
    const cwd = directory({ "openapi.yaml": PETS, "app.ts": app, "backend-kit.yml": config });
    const { code, findings, result } = await check(cwd);
    expect([code, findings.sort()]).toEqual([
      0,
      ["expired-exclude backend-kit.yml", "no-security-headers app.ts:4", "unused-exclude backend-kit.yml"],
    ]);
    expect(result.notes).toContain("The config turns a rule off, which judged nothing: jwt-without-expiry.");
    expect(result.excluded).toMatchObject([
      { rule: "unspecified-route", reason: "asked by the proxy only", expires: "2999-12-31" },
    ]);
    const { stdout } = await backendKit(["routes", "check"], { cwd });
    expect(stdout).toContain(
      "Excluded until 2999-12-31, because asked by the proxy only: GET /internal/health is served",
    );
  });

  it.each<[string, string]>([
    ["exclude: [{ rule: jwt-long-expiry }]", '"reason" is missing'],
    [
      "exclude: [{ rule: jwt-lnog-expiry, reason: x }]",
      'backend-kit.yml:3:23: routes.check.exclude names "jwt-lnog-expiry", which is no rule; did you mean "jwt-long-expiry"?',
    ],
    ["rules: { unspecified-routes: off }", 'did you mean "unspecified-route"?'],
    ["statuses: { get: [20] }", "routes.check.statuses.get.0 must be >= 100"],
    ["token-age: soon", "routes.check.token-age"],
    ["code: ../..", "lies outside of"],
    ["code: no-such-directory", "There is no directory no-such-directory, which the config names."],
    [
      "code: .\n  breaking:\n    levels: { request-enum-value-aded: off }",
      'backend-kit.yml:5:40: routes.breaking.levels names "request-enum-value-aded", which is no rule; did you mean',
    ],
  ])("refuses a config that it cannot mean: %s", async (line, sentence) => {
    const cwd = directory({ "app.ts": APP, "backend-kit.yml": `routes:\n  check:\n    ${line}\n` });
    const { code, stderr } = await check(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("routes check in a change", () => {
  function init(files: Record<string, string>): Repository {
    const repository = Repository.init();
    made.push(() => repository.remove());
    repository.commit(files);
    return repository;
  }
  const WITH_OLD = APP.replace("app.use(helmet());\n", "");

  it("reports only what it introduced, and all with --all", async () => {
    const repository = init({ "openapi.yaml": PETS, "app.ts": WITH_OLD });
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit({ "app.ts": `// moved down\n${WITH_OLD}app.put("/api/new", (req, res) => res.json({}));\n` });
    const { code, findings, result } = await check(repository.path, "--base", "main");
    expect([code, findings]).toEqual([1, ["unspecified-route app.ts:11"]]);
    expect(result.notes).toEqual(["1 finding was there before this change and is not shown: --all shows them."]);
    const all = await check(repository.path, "--base", "main", "--all");
    expect(all.findings.sort()).toEqual(["no-security-headers app.ts:5", "unspecified-route app.ts:11"]);
  });

  it("lists breaking changes of every spec that the change touches, and fails for them", async () => {
    const other = PETS.replaceAll("/pets", "/dogs").replace(/^/, "");
    const repository = init({ "openapi.yaml": PETS, "app.ts": APP, "docs/other.yml": other });
    repository.commit({ "docs/other.yml": other.slice(0, other.indexOf("  /dogs/{petId}")) });
    const { code, result, findings } = await check(repository.path, "--spec", "openapi.yaml", "--base", "HEAD~1");
    expect([code, findings]).toEqual([1, []]);
    expect(result.changes.filter(({ level }) => level === "breaking")).toMatchObject([
      { spec: "docs/other.yml", operation: expect.stringContaining("/dogs/{"), head: { file: "docs/other.yml" } },
    ]);
  });

  it("follows a spec that was renamed, and lists what is lost with one that was deleted", async () => {
    const unspecified = `${APP}app.put("/api/old", (req, res) => res.json({}));\n`;
    const repository = init({ "openapi.yaml": PETS, "app.ts": unspecified });
    repository.git("mv", "openapi.yaml", "the api.yaml");
    repository.commit({});
    const renamed = await check(repository.path, "--base", "HEAD~1");
    expect([renamed.code, renamed.findings, renamed.result.changes]).toEqual([0, [], []]);
    expect(renamed.result.notes).toContain("openapi.yaml is gone: it was compared with the api.yaml.");
    repository.git("rm", "--quiet", "the api.yaml");
    repository.commit({});
    const deleted = await check(repository.path, "--base", "HEAD~1");
    expect(deleted.code).toBe(1);
    expect(deleted.result.changes.map(({ id, operation }) => [id, operation])).toEqual(
      ["GET /pets", "POST /pets", "GET /pets/{petId}"].map((operation) => ["operation-removed", operation]),
    );
  });

  it("says what does not match though nothing is reported, and shows warnings of the spec", async () => {
    const repository = init({
      "openapi.yaml": PETS,
      "app.ts": `${APP}app.put("/api/old", (req, res) => res.json({}));\n`,
    });
    repository.commit({ "openapi.yaml": PETS.replace("operationId: listPets,", "operationId: listPets, sumary: x,") });
    const { result, findings, code } = await check(repository.path, "--base", "HEAD~1");
    expect([code, findings]).toEqual([0, ["unknown-key openapi.yaml:6"]]);
    expect(result.coverage).toMatchObject({ served: 4, matched: 3, unserved: 0 });
    const { stdout } = await backendKit(["routes", "check", "--base", "HEAD~1"], { cwd: repository.path });
    expect(stdout).toContain("PASS  nothing new; 1 route without an operation is known, or off by rule (1 warning)");
  });

  it("lets an old project start with a baseline, which may only become shorter", async () => {
    const repository = init({ "openapi.yaml": PETS, "app.ts": WITH_OLD });
    const write = await check(repository.path, "--baseline", "baseline.json", "--update-baseline");
    expect([write.code, write.findings, write.result.baseline]).toEqual([
      0,
      [],
      { file: "baseline.json", known: 1, gone: 0 },
    ]);
    repository.commit({ "app.ts": `${WITH_OLD}app.put("/api/new", (req, res) => res.json({}));\n` });
    const grown = await check(repository.path, "--baseline", "baseline.json", "--update-baseline");
    expect([grown.code, grown.findings]).toEqual([1, ["unspecified-route app.ts:10"]]);
    const file = join(repository.path, "baseline.json");
    const baseline = JSON.parse(readFileSync(file, "utf8"));
    expect(baseline.findings).toHaveLength(1);
    // By hand it can be made longer; a change that does so fails.
    repository.commit({});
    const { fingerprint } = grown.result.findings[0]!;
    baseline.findings.push({ fingerprint, rule: "unspecified-route", file: null, message: "x" });
    repository.commit({ "baseline.json": JSON.stringify(baseline) });
    const byHand = await check(repository.path, "--baseline", "baseline.json", "--base", "HEAD~1");
    expect([byHand.code, byHand.findings]).toEqual([1, ["grown-baseline baseline.json"]]);
    repository.write({ "app.ts": APP });
    const mended = await check(repository.path, "--baseline", "baseline.json", "--update-baseline");
    expect(mended.code).toBe(0);
    expect(JSON.parse(readFileSync(file, "utf8")).findings).toEqual([]);
  });

  it("hides no spec that cannot be read behind a baseline or an exclude, and takes nothing for mended then", async () => {
    const repository = init({ "openapi.yaml": PETS, "app.ts": WITH_OLD, "docs/index.md": "" });
    const update = () => check(repository.path, "--baseline", "baseline.json", "--update-baseline");
    const stored = () => JSON.parse(readFileSync(join(repository.path, "baseline.json"), "utf8")).findings.length;
    repository.write({ "openapi.yaml": "openapi: 3.1.0\n  info: [\n" });
    const first = await update();
    expect([first.code, first.findings]).toEqual([
      1,
      ["invalid-document openapi.yaml:2", "no-security-headers app.ts:4"],
    ]);
    expect(first.result.notes).toContain("The baseline baseline.json was not written, as openapi.yaml cannot be read.");
    expect(existsSync(join(repository.path, "baseline.json"))).toBe(false);
    repository.write({ "openapi.yaml": PETS });
    expect((await update()).result.notes).toContain("The baseline baseline.json was written, with 1 finding.");
    repository.write({ "openapi.yaml": "openapi: 3.1.0\n  info: [\n" });
    const broken = await update();
    expect([broken.code, broken.findings, stored()]).toEqual([1, ["invalid-document openapi.yaml:2"], 1]);
    repository.write({ "openapi.yaml": PETS });
    const empty = await check(
      repository.path,
      ...["--spec", "openapi.yaml", "--baseline", "baseline.json", "--update-baseline", "--code", "docs"],
    );
    expect(empty.result.notes).toContain(
      "The baseline baseline.json was not shortened, as no route was found in docs.",
    );
    expect([empty.code, stored()]).toEqual([1, 1]);
    repository.write({
      "openapi.yaml": "openapi: 3.1.0\n  info: [\n",
      "backend-kit.yml": "routes: { check: { exclude: [{ file: openapi.yaml, reason: it is old }] } }",
    });
    const excluded = await check(repository.path);
    expect([excluded.code, excluded.findings]).toEqual([
      1,
      ["invalid-document openapi.yaml:2", "no-security-headers app.ts:4", "unused-exclude backend-kit.yml"],
    ]);
  });

  it("makes the directory of a first baseline", async () => {
    const repository = init({ "openapi.yaml": PETS, "app.ts": WITH_OLD, file: "" });
    const baseline = ".backend-kit/routes-baseline.json";
    const { code, result } = await check(repository.path, "--baseline", baseline, "--update-baseline");
    expect([code, result.baseline]).toEqual([0, { file: baseline, known: 1, gone: 0 }]);
    const below = await check(repository.path, "--baseline", "file/baseline.json", "--update-baseline");
    expect([below.code, below.stderr]).toEqual([2, expect.stringMatching(/file cannot be made \((ENOTDIR|EEXIST)\)/)]);
  });

  it("looks only at the part of the repository that it runs in", async () => {
    const other = PETS.replaceAll("/pets", "/dogs");
    const repository = init({ "a/openapi.yaml": PETS, "a/app.ts": APP, "b/openapi.yaml": other, "b/none.ts": "" });
    const { code, findings, result } = await check(join(repository.path, "a"));
    expect([code, findings, result.specs]).toEqual([0, [], ["a/openapi.yaml"]]);
    expect(result.operations[0]!.file).toBe("a/app.ts");
  });

  it("refuses a baseline that is none, and --all without --base", async () => {
    const cwd = directory({ "app.ts": APP, "baseline.json": "[]" });
    expect((await check(cwd, "--baseline", "baseline.json")).stderr).toContain("baseline.json is no baseline");
    expect((await check(cwd, "--baseline", ".")).stderr).toBe("backend-kit: The baseline . cannot be read (EISDIR).\n");
    expect((await check(cwd, "--all")).stderr).toContain("--all goes with --base");
    mkdirSync(dirname(join(cwd, "x/y")), { recursive: true });
    expect((await check(cwd, "--update-baseline")).stderr).toContain("Name the baseline");
  });
});
