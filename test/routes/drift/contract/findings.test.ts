import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkRoutes } from "../../../../src/routes/drift/check.ts";
import { resolveCheckOptions } from "../../../../src/routes/drift/options.ts";
import { routesReport } from "../../../../src/routes/drift/report.ts";
import { check, drifts } from "./support.ts";

const HEAD = 'const app = require("fastify")();\n';
const user = (minLength: number) => ({ type: "object", properties: { name: { type: "string", minLength } } });
const taking = (schema: object) => ({
  requestBody: { required: true, content: { "application/json": { schema } } },
  responses: { 200: { description: "ok" } },
});
const components = { components: { schemas: { User: user(1) } } };
const ref = taking({ $ref: "#/components/schemas/User" });
const PATHS = { "/a": { post: ref, put: ref }, "/b": { put: ref }, "/c": { get: { responses: ref.responses } } };
const CODE = `${HEAD}const User = ${JSON.stringify(user(3))};
app.post("/a", { schema: { body: User } }, async () => ({}));
app.put("/a", { schema: { body: User } }, async () => ({}));
app.put("/b", { schema: { body: User } }, async () => ({}));
app.get("/c", async () => ({}));`;

describe("one pair of schemas that many operations use", () => {
  it("is one finding, with the number of the others", async () => {
    const { drift, contracts } = await check(CODE, PATHS, components);
    expect(drift.map(({ message }) => message)).toEqual([
      "POST /a, request.body.name (and 2 more operations): min length: 1 in the spec, 3 in the code. The code refuses what the spec allows. Change one of them; the spec says it at openapi.json:1.",
    ]);
    expect(contracts).toBe(3);
  });
});

describe("a property that only the code has", () => {
  it("is told at its own line", async () => {
    const code = `${HEAD}const user = {
  type: "object",
  required: ["name", "pinned"],
  properties: {
    name: { type: "string" },
    pinned: { type: "boolean" },
  },
};
app.get("/c", { schema: { response: { 200: { type: "object", required: ["user"], properties: { user } } } } }, async () => find());`;
    const schema = {
      type: "object",
      properties: { user: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
    };
    const responses = { 200: { description: "ok", content: { "application/json": { schema } } } };
    const { drift } = await check(code, { "/c": { get: { responses } } });
    const told = drift.filter(({ message }) => message.includes("pinned"));
    expect(told.map(({ location }) => location?.line)).toEqual([7]);
  });
});

describe("the weight of a rule", () => {
  it.each([
    ["off", []],
    ["note", ["note"]],
    ["warning", ["warning"]],
    ["error", ["error"]],
  ])("%s is the most that a finding weighs", async (weight, found) => {
    const { drift } = await check(CODE, PATHS, components, { "body-drift": weight });
    expect(drift.map(({ severity }) => severity)).toEqual(found);
  });

  it("makes no warning an error", async () => {
    const wider = CODE.replace('"minLength":3', '"minLength":0');
    expect(await drifts(wider, PATHS, components, { "body-drift": "error" })).toEqual([
      "warning body-drift request.body.name: min length: 1 in the spec, 0 in the code",
    ]);
  });
});

describe("several operations of a spec that one route serves", () => {
  it("are not compared, as it is not known which is meant", async () => {
    const paths = { "/a?kind=x": { post: taking(user(1)) }, "/a?kind=y": { post: taking(user(2)) } };
    const code = `${HEAD}app.post("/a", { schema: { body: ${JSON.stringify(user(3))} } }, async () => ({}));`;
    const { contracts, drift, matching } = await check(code, paths);
    expect([matching.specified.size, contracts, drift]).toEqual([1, 0, []]);
  });
});

describe("what a security scheme takes", () => {
  it("is no parameter that the spec lacks", async () => {
    const paths = { "/a": { get: { security: [{ key: [] }], responses: { 200: { description: "ok" } } } } };
    const schemes = { components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-API-Key" } } } };
    const code = (name: string) =>
      `${HEAD}app.get("/a", { schema: { headers: { type: "object", required: ["${name}", "authorization"], properties: { "${name}": { type: "string" } } } } }, async () => ({}));`;
    expect(await drifts(code("x-api-key"), paths, schemes)).toEqual([]);
    expect(await drifts(code("x-tenant"), paths, schemes)).toEqual([
      "error parameter-drift request.header.x-tenant: the code has this parameter, and requires it; the spec does not",
    ]);
  });
});

describe("the report", () => {
  let directory: string;
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  async function report(exclude: { route: string; reason: string }[]) {
    directory = mkdtempSync(join(tmpdir(), "contract-"));
    mkdirSync(join(directory, "src"));
    const spec = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: PATHS, ...components };
    writeFileSync(join(directory, "openapi.json"), JSON.stringify(spec));
    writeFileSync(join(directory, "src/app.ts"), CODE);
    const config = { routes: { check: { exclude, rules: { "no-security-headers": "off" as const } } } };
    const options = resolveCheckOptions({ root: directory, cwd: directory, code: "src", today: "2026-01-01" }, config);
    const { result } = await checkRoutes(options, { base: undefined, all: true }, config);
    return { result, ...routesReport(result) };
  }

  it("says how many operations were compared by what is declared, and how many were not", async () => {
    const { verdict, headline, coverage, result } = await report([]);
    expect(verdict).toBe("fail");
    expect(headline).toBe("1 difference between bodies and the spec");
    expect(coverage).toContain("3 of them compared by what the code declares, 1 by method and path only");
    expect(result.coverage).toMatchObject({ matched: 4, contracts: 3, undeclared: 1 });
    expect(result.findings[0]!.location).toMatchObject({ file: "src/app.ts", line: 2 });
  });

  it("tells of each operation where routes are excluded one by one", async () => {
    const { result } = await report([{ route: "POST /a", reason: "old clients" }]);
    expect(result.findings.map(({ message }) => message.split(":")[0])).toEqual([
      "PUT /a, request.body.name",
      "PUT /b, request.body.name",
    ]);
    expect(result.excluded).toHaveLength(1);
  });
});
