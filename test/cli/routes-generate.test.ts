import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { backendKit, directoryOf } from "../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});
function filesOf(files: Record<string, string | Uint8Array>): string {
  const directory = directoryOf(files);
  made.push(directory);
  return directory;
}

const SPEC = `openapi: 3.0.3
info: { title: Users, version: 1.2.3 }
paths:
  /users:
    get:
      operationId: listUsers
      tags: [users]
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100, default: 20 } }]
      responses:
        "200": { description: OK, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/User" } } } } }
    post:
      operationId: createUser
      tags: [users]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
      responses: { "201": { description: made } }
  /teams/{id}:
    get:
      tags: [teams]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: OK } }
components:
  schemas:
    User: { type: object, required: [name], properties: { name: { type: string } } }
`;

/** Every file of a directory and below, with its text. */
function contents(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(directory.length + 1), readFileSync(path, "utf8")]));
}

const generate = (cwd: string, ...args: string[]) => backendKit(["routes", "generate", ...args], { cwd });

describe("routes generate", () => {
  it("writes types, validators, routes, an index and handlers, and says so", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    const { code, stdout, stderr } = await generate(cwd, "openapi.yaml");
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n");
    for (const line of [
      "generated/types.ts  created",
      "generated/validators.ts  created",
      "generated/index.ts  created",
      "generated/routes/users.ts  created, 2 handlers",
      "generated/routes/teams.ts  created, 1 handler",
      "generated/handlers/users.ts  created, 2 handlers, yours",
      "GET /users (listUsers)",
      "POST /users (createUser)",
      "GET /teams/{id} (getTeamsById)",
      "The generated code needs express, zod; for development @types/express, @types/node.",
    ])
      expect(lines).toContain(line);
    expect(stdout).toMatch(/^3 routes, 1 type, \d+ files; \d+ files changed\.$/m);
    const files = contents(join(cwd, "generated"));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["handlers/teams.ts", "routes/teams.ts", "types.ts"]));
    expect(Object.keys(files).filter((path) => path.includes(".backend-kit"))).toEqual([]);
  });

  it("prints JSON with the names of old, and nothing else", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    const { code, stdout, stderr } = await generate(cwd, "openapi.yaml", "--json", "--output=out", "--framework=koa");
    expect([code, stderr]).toEqual([0, ""]);
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({
      gate: "routes-check",
      command: "generate",
      verdict: "pass",
      status: "success",
      routes_count: 3,
      types_count: 1,
      dependencies: ["@koa/router", "koa", "zod"],
      findings: [],
      title: "Users",
      version: "1.2.3",
      output: "out",
      dry_run: false,
    });
    expect(data.generated_files).toEqual(
      expect.arrayContaining(["types.ts", "validators.ts", "index.ts", "routes/users.ts", "handlers/users.ts"]),
    );
    for (const file of data.generated_files) expect(existsSync(join(cwd, "out", file))).toBe(true);
  });

  it("shows title and version with --verbose", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    expect((await generate(cwd, "openapi.yaml", "-v")).stdout).toMatch(/^Users 1\.2\.3 \(OpenAPI 3\.0\)\n/);
    expect((await generate(cwd, "openapi.yaml")).stdout).not.toContain("1.2.3");
  });

  it("writes types alone with --types-only, and takes nothing away", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    const { stdout } = await generate(cwd, "openapi.yaml", "--types-only", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ generated_files: ["types.ts"], dependencies: [] });
    expect(Object.keys(contents(join(cwd, "generated")))).toEqual(["types.ts"]);
    await generate(cwd, "openapi.yaml");
    const before = contents(join(cwd, "generated"));
    await generate(cwd, "openapi.yaml", "--types-only");
    expect(contents(join(cwd, "generated"))).toEqual(before);
  });

  it("writes the same bytes again, also from the same spec elsewhere and in JSON", async () => {
    // Names that collide are told apart by where they stand, which must not depend on where the command runs.
    const spec = SPEC.replace(
      "{ type: string }",
      "{ oneOf: [{ $ref: 'x/user.json' }, { $ref: 'y/user.json' }, { $ref: 'y/User.json' }] }",
    );
    const parts = { "x/user.json": '{"type": "string"}', "y/user.json": '{"type": "integer"}', "y/User.json": "{}" };
    const far = Object.fromEntries(Object.entries(parts).map(([path, text]) => [`far/away/${path}`, text]));
    const cwd = filesOf({ "openapi.yaml": spec, ...parts, "far/away/api.yaml": spec, ...far });
    await generate(cwd, "openapi.yaml", "-o", "a");
    await generate(cwd, "openapi.yaml", "-o", "a");
    await generate(join(cwd, "far"), "away/api.yaml", "-o", "b");
    expect(contents(join(cwd, "far/b"))).toEqual(contents(join(cwd, "a")));
    const stamp = statSync(join(cwd, "a/types.ts")).mtimeMs;
    const { stdout } = await generate(cwd, "openapi.yaml", "-o", "a");
    expect(stdout).toMatch(/; 0 files changed\.$/m);
    expect(statSync(join(cwd, "a/types.ts")).mtimeMs).toBe(stamp);
  });

  it("takes what the flags leave out from the config", async () => {
    const cwd = filesOf({
      "backend-kit.yml":
        "routes: { spec: api/openapi.yaml, output: src/api, framework: fastify, validation-status: 422 }\n",
      "api/openapi.yaml": SPEC,
    });
    const { stdout } = await generate(cwd, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ output: "src/api", dependencies: ["fastify", "zod"] });
    const flagged = await generate(cwd, "--json", "--framework", "koa", "-o", "other");
    expect(JSON.parse(flagged.stdout)).toMatchObject({ output: "other", dependencies: ["@koa/router", "koa", "zod"] });
  });
});

describe("another host", () => {
  it("is asked for references, and for the spec itself, when it is allowed by name", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url!);
      if (request.url === "/user.json") response.end('{"type": "object", "properties": {"name": {"type": "string"}}}');
      else
        response.end(
          SPEC.replace(
            "{ type: object, required: [name], properties: { name: { type: string } } }",
            "{ $ref: user.json }",
          ),
        );
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      const cwd = filesOf({
        "openapi.yaml": SPEC.replace("{ type: object, required: [name]", `{ $ref: "http://${host}/user.json"`),
      });
      const refused = JSON.parse((await generate(cwd, "openapi.yaml", "--json")).stdout);
      expect([refused.findings.length > 0, asked]).toEqual([true, []]);
      expect(refused.findings[0]).toMatchObject({
        rule: "dangling-reference",
        location: { file: "openapi.yaml", line: 23 },
      });
      const followed = await generate(cwd, "openapi.yaml", "--json", "--allow-remote-refs", `example.com,${host}`);
      expect([JSON.parse(followed.stdout).findings, asked]).toEqual([[], ["/user.json"]]);
      const remote = await generate(cwd, `http://${host}/api.yaml`, "--json", "-o", "far", "--allow-remote-refs", host);
      expect(JSON.parse(remote.stdout)).toMatchObject({ findings: [], routes_count: 3 });
      expect(readFileSync(join(cwd, "far/types.ts"), "utf8")).toBe(
        readFileSync(join(cwd, "generated/types.ts"), "utf8"),
      );
    } finally {
      server.close();
    }
  });
});

describe("the config", () => {
  it.each([
    ["routes: { spec: ../outside.yaml }", "routes.spec of backend-kit.yml lies outside of "],
    ["routes: { output: ../out }", "routes.output of backend-kit.yml lies outside of "],
    [
      "routes: { framework: hapi }",
      'backend-kit.yml:1:22: routes.framework is "hapi"; it must be one of express, fastify, koa',
    ],
    ["routes: { specs: a }", 'backend-kit.yml:1:11: unknown key "specs" in routes; did you mean "spec"?'],
  ])("%s is refused", async (text, sentence) => {
    const cwd = filesOf({ "repo/.git/HEAD": "", "repo/backend-kit.yml": `${text}\n`, "outside.yaml": SPEC });
    const { code, stderr } = await generate(join(cwd, "repo"));
    expect([code, stderr.slice(0, `backend-kit: ${sentence}`.length)]).toEqual([2, `backend-kit: ${sentence}`]);
  });
});

describe("what people own", () => {
  it("is found where they moved it: no handler is made twice", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    await generate(cwd, "openapi.yaml");
    const moved = Object.entries(contents(join(cwd, "generated"))).filter(([path]) => path.startsWith("handlers/"));
    expect(moved.length).toBeGreaterThan(0);
    rmSync(join(cwd, "generated/handlers"), { recursive: true });
    mkdirSync(join(cwd, "generated/services"));
    for (const [path, text] of moved)
      writeFileSync(join(cwd, "generated", path.replace("handlers/", "services/")), text);
    // Exports such a name, and is none.
    writeFileSync(join(cwd, "generated/services/other.ts"), "export const unrelated = 1;\n");
    const { code } = await generate(cwd, "openapi.yaml");
    expect(code).toBe(0);
    expect(Object.keys(contents(join(cwd, "generated"))).filter((path) => path.startsWith("handlers/"))).toEqual([]);
  });

  it("survives: handlers are added to, other files stay, files of ours that are not made any more go", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    await generate(cwd, "openapi.yaml");
    const handlers = join(cwd, "generated/handlers/users.ts");
    const mine = `// mine\n${readFileSync(handlers, "utf8").replace(/throw new HttpError\([^;]*listUsers[^;]*;/, 'return { status: 200, body: [{ name: "me" }] };')}`;
    writeFileSync(handlers, mine);
    writeFileSync(join(cwd, "generated/notes.ts"), "// not of backend-kit\n");
    writeFileSync(join(cwd, "generated/routes/extra.ts"), "export const extra = 1;\n");
    const changed = SPEC.replace(
      "  /teams/{id}:",
      "  /users/me:\n    get: { operationId: me, tags: [users], responses: {} }\n  /x:",
    ).replace(
      "parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]\n      responses",
      "responses",
    );
    writeFileSync(join(cwd, "openapi.yaml"), changed.replace("tags: [teams]", "tags: [x]"));
    const { code, stdout } = await generate(cwd, "openapi.yaml");
    expect(code).toBe(0);
    const files = contents(join(cwd, "generated"));
    // Nothing of theirs is lost: without what was put in, the text is as it was.
    const lines = files["handlers/users.ts"]!.split("\n");
    let at = 0;
    for (const line of mine.split("\n")) {
      at = lines.indexOf(line, at) + 1;
      expect([line, at > 0]).toEqual([line, true]);
    }
    expect(files["handlers/users.ts"]).toContain("export async function me(");
    expect(files["notes.ts"]).toBe("// not of backend-kit\n");
    expect(files["routes/extra.ts"]).toBe("export const extra = 1;\n");
    expect(files["routes/teams.ts"]).toBeUndefined();
    expect(files["handlers/teams.ts"]).toContain("getTeamsById");
    expect(stdout).toContain("generated/routes/teams.ts  removed");
    expect(stdout).toMatch(/warning generated\/handlers\/teams\.ts:\d+:\d+: getTeamsById .*\(orphan-handler\)/);
    expect((await generate(cwd, "openapi.yaml", "--strict")).code).toBe(1);
  });

  it("is never overwritten where a file of ours would be", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC, "generated/index.ts": "export const theirs = 1;\n" });
    const { code, stderr } = await generate(cwd, "openapi.yaml");
    expect([code, stderr]).toEqual([
      2,
      "backend-kit: index.ts in the output directory was not made by backend-kit and would be overwritten: move it away, or choose another --output.\n",
    ]);
    expect(contents(join(cwd, "generated"))).toEqual({ "index.ts": "export const theirs = 1;\n" });
  });

  it("is not reached through symbolic links that lead out of the output", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC, "elsewhere/users.ts": "// theirs\n", "generated/x": "" });
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "generated/handlers"));
    const { code, stderr } = await generate(cwd, "openapi.yaml");
    expect([code, stderr]).toEqual([
      2,
      "backend-kit: generated/handlers leads out of the output directory by a symbolic link.\n",
    ]);
    expect(contents(join(cwd, "elsewhere"))).toEqual({ "users.ts": "// theirs\n" });
  });
});

describe("routes preview", () => {
  it("writes nothing and shows a difference that `patch` would take", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    const first = await backendKit(["routes", "preview", "openapi.yaml"], { cwd });
    expect(first.stdout).toContain("--- /dev/null\n+++ b/generated/types.ts\n");
    expect(first.stdout).toContain("would change; nothing was written.");
    expect(existsSync(join(cwd, "generated"))).toBe(false);
    await generate(cwd, "openapi.yaml", "--types-only");
    const before = readFileSync(join(cwd, "generated/types.ts"), "utf8");
    writeFileSync(join(cwd, "openapi.yaml"), SPEC.replace("required: [name],", "required: [name, age],"));
    const dry = await generate(cwd, "openapi.yaml", "--types-only", "--dry-run");
    expect(readFileSync(join(cwd, "generated/types.ts"), "utf8")).toBe(before);
    expect(dry.stdout).toMatch(/@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    const patch = dry.stdout.slice(0, dry.stdout.indexOf("\n\ngenerated/types.ts"));
    execFileSync("git", ["apply", "--unsafe-paths", "--directory=", "-p1"], { cwd, input: `${patch}\n` });
    const { stdout: json } = await backendKit(["routes", "preview", "openapi.yaml", "--json"], { cwd });
    expect(JSON.parse(json)).toMatchObject({
      dry_run: true,
      diff: expect.stringContaining("+++ b/generated/validators.ts"),
    });
    await generate(cwd, "openapi.yaml", "--types-only", "--json").then(({ stdout }) =>
      expect(JSON.parse(stdout).changes).toEqual([]),
    );
  });
});

describe("what the old tool left broken", () => {
  const read = (cwd: string) => contents(join(cwd, "generated"));

  it("1. operations without ids, and all methods, have routes and handlers", async () => {
    const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    const cwd = filesOf({
      "openapi.yaml": `openapi: 3.0.0\ninfo: { title: T, version: "1" }\npaths:\n  /things:\n${methods.map((method) => `    ${method}: { responses: {} }\n`).join("")}`,
    });
    const { stdout } = await generate(cwd, "openapi.yaml", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ routes_count: 8, findings: [] });
    const { "handlers/default.ts": handlers, "routes/default.ts": routes } = read(cwd);
    for (const method of methods) {
      expect(handlers).toContain(`function ${method}Things(`);
      expect(routes).toContain(`"${method.toUpperCase()}"`);
    }
  });

  it("operations whose method no server takes are told of", async () => {
    const spec = SPEC.replace("3.0.3", "3.2.0").replace(
      "  /teams/{id}:",
      `  /odd:
    additionalOperations:
      LINK: { operationId: link, responses: { "200": { description: OK } } }
      FOO: { operationId: foo, responses: { "200": { description: OK } } }
      CONNECT: { operationId: tunnel, responses: { "200": { description: OK } } }
  /teams/{id}:`,
    );
    const cwd = filesOf({ "openapi.yaml": spec });
    const { stdout } = await generate(cwd, "openapi.yaml", "--json");
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(["unknown-method", "unknown-method"]);
    expect(findings[0]!.message).toBe(
      'FOO /odd will never be served: Node\'s HTTP server does not take the method "FOO".',
    );
    expect((await generate(cwd, "openapi.yaml", "--json", "--types-only")).stdout).not.toContain("unknown-method");
  });

  it("2. external references and a missing components section leave no type unknown", async () => {
    const cwd = filesOf({
      "openapi.yaml": `openapi: 3.0.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: a, responses: { 200: { description: OK, content: { application/json: { schema: { $ref: "schemas/a.json" } } } } } } }
`,
      "schemas/a.json": '{"type": "object", "required": ["b"], "properties": {"b": {"$ref": "b.yaml#/definitions/B"}}}',
      "schemas/b.yaml": "definitions: { B: { type: array, items: { type: string } } }\n",
    });
    await generate(cwd, "openapi.yaml", "--types-only");
    expect(read(cwd)["types.ts"]!.replace(/headers\?: .*/g, "")).not.toContain("unknown");
    expect(read(cwd)["types.ts"]).toContain("export type B = string[];");
  });

  it("3. chains of references of any depth have types and validators", async () => {
    const chain = Array.from({ length: 60 }, (_, i) => `    S${i}: { $ref: "#/components/schemas/S${i + 1}" }\n`).join(
      "",
    );
    const cwd = filesOf({
      "openapi.yaml": `openapi: 3.0.0
info: { title: T, version: "1" }
paths:
  /a:
    post:
      operationId: a
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/S0" } } } }
      responses: {}
components:
  schemas:
${chain}    S60: { type: object, required: [deep], properties: { deep: { type: integer } } }
`,
    });
    const { stdout } = await generate(cwd, "openapi.yaml", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], types_count: 61 });
    expect(read(cwd)["types.ts"]).toContain("export type S59 = S60;");
    expect(read(cwd)["validators.ts"]).toContain("S0Schema");
  });

  it("4. paths are mounted as they are, whatever the tag, and no output holds a time", async () => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    await generate(cwd, "openapi.yaml");
    const files = Object.values(read(cwd)).join("\n");
    expect(files).not.toMatch(/users\/users|teams\/teams/);
    expect(files).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
  });
});

describe("bad input", () => {
  it.each([
    ["nothing.yaml", "The spec nothing.yaml cannot be read: there is no such file."],
    [".", "The spec . cannot be read: it is no file."],
    ["broken.yaml", "broken.yaml:2:1: this is no valid YAML: "],
    ["broken.json", "broken.json:2:1: this is no valid JSON: expected a key in double quotes but found "],
    ["other.yaml", 'other.yaml:2:1: this is no OpenAPI document: it has neither "openapi" nor "swagger" at its top.'],
    ["new.yaml", 'new.yaml:1:10: openapi is "5.0.0"; known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.'],
    ["binary.yaml", "binary.yaml:1:2: this is not UTF-8; save the file as UTF-8."],
    [
      "https://example.com/api.yaml",
      "https://example.com/api.yaml is an address: allow its host with --allow-remote-refs example.com.",
    ],
  ])("%s is one sentence, exit code 2, and nothing written", async (spec, sentence) => {
    const cwd = filesOf({
      "broken.yaml": "openapi: [\n",
      "broken.json": '{"openapi": "3.0.0",\n}',
      "other.yaml": "# none\na: 1\n",
      "new.yaml": "openapi: 5.0.0\n",
      "binary.yaml": new Uint8Array([0x6f, 0xff, 0xfe, 0x00]),
    });
    const { code, stdout, stderr } = await generate(cwd, spec);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    if (spec === "broken.json") expect(stderr).toMatch(/broken\.json:1:20: this is no valid JSON: a comma before/);
    else expect(stderr).toContain(`backend-kit: ${sentence}`);
    expect(existsSync(join(cwd, "generated"))).toBe(false);
    expect(JSON.parse((await generate(cwd, spec, "--json")).stdout)).toMatchObject({
      gate: "routes-check",
      verdict: "error",
      status: "error",
      routes_count: 0,
      findings: [],
    });
  });

  it.each([
    [["a.yaml", "b.yaml"], 'Too many arguments: "b.yaml".'],
    [[], "Name the spec: backend-kit routes generate SPEC, or routes.spec in backend-kit.yml."],
    [["openapi.yaml", "--framework", "hapi"], '--framework is "hapi"; it must be express, fastify or koa.'],
    [["openapi.yaml", "--formats", "all"], '--formats is "all"; it must be annotate or assert.'],
    [
      ["openapi.yaml", "--types-only", "--tests"],
      "--types-only writes no validators and no routes: leave --tests out.",
    ],
    [["openapi.yaml", "--validation-status", "418"], '--validation-status is "418"; it must be 400 or 422.'],
    [
      ["openapi.yaml", "--allow-remote-refs", "https://a.b/"],
      "--allow-remote-refs takes hosts such as example.com, not ",
    ],
    [["openapi.yaml", "-o", "openapi.yaml"], "openapi.yaml is no directory to write to."],
    [["openapi.yaml", "-o", "openapi.yaml/x"], "openapi.yaml/x cannot be made: "],
  ])("%j is a mistake of the caller", async (args, sentence) => {
    const cwd = filesOf({ "openapi.yaml": SPEC });
    const { code, stderr } = await generate(cwd, ...args);
    expect([code, stderr.slice(0, `backend-kit: ${sentence}`.length)]).toEqual([2, `backend-kit: ${sentence}`]);
  });

  it("of every kind in one spec gives findings with places, and code that compiles", async () => {
    const evil = [
      "*/ throw 1; /*",
      "`${process.exit(9)}`",
      '"; process.exit(9); //',
      "</script>",
      "\u2028process.exit(9)",
      "__proto__",
      "constructor",
      "\\",
      "'",
    ];
    const schemas = Object.fromEntries(
      evil.map((text) => [
        text,
        {
          description: text,
          type: "object",
          properties: { [text]: { type: "string", enum: evil, description: text } },
        },
      ]),
    );
    const paths: Record<string, unknown> = {};
    for (const [i, text] of evil.entries())
      paths[`/p${i}/{${text.replace(/[{}/?#]/g, "")}}`] = {
        get: {
          operationId: text,
          tags: [text],
          summary: text,
          description: text,
          parameters: [{ name: text, in: "query", schema: { type: "string", default: text, pattern: text } }],
          responses: {
            200: {
              description: text,
              content: {
                "application/json": {
                  schema: { $ref: `#/components/schemas/${encodeURIComponent(text.replaceAll("/", "~1"))}` },
                },
              },
            },
          },
        },
      };
    Object.assign(paths, {
      "/same/{a}": { get: { responses: {} } },
      "/same/{b}": { get: { responses: {} } },
      "/dangling": { get: { responses: { 200: { $ref: "#/nowhere" } } } },
    });
    const document = { openapi: "3.1.0", info: { title: evil[0], version: evil[1] }, paths, components: { schemas } };
    const cwd = filesOf({ "openapi.json": JSON.stringify(document, null, 1), "package.json": '{ "type": "module" }' });
    const { code, stdout } = await generate(cwd, "openapi.json", "--json");
    expect(code).toBe(0);
    const { findings } = JSON.parse(stdout);
    const rules = new Set(findings.map(({ rule }: { rule: string }) => rule));
    for (const rule of ["duplicate-route", "dangling-reference", "path-parameter"]) expect(rules).toContain(rule);
    for (const { location } of findings) expect([location.line > 0, location.column > 0]).toEqual([true, true]);
    const root = fileURLToPath(new URL("../..", import.meta.url));
    symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2024",
      "--types",
      "node",
    ];
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const files = Object.keys(contents(join(cwd, "generated"))).map((path) => join("generated", path));
    const compiled = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd, encoding: "utf8" });
    expect(compiled.stdout).toBe("");
  });

  it("leaves everything as it was when the disk says no", async () => {
    if (process.getuid?.() !== 0) return;
    const cwd = filesOf({ "openapi.yaml": SPEC });
    await generate(cwd, "openapi.yaml");
    const before = contents(join(cwd, "generated"));
    writeFileSync(join(cwd, "openapi.yaml"), SPEC.replaceAll("User", "Person"));
    for (const directory of [cwd, join(cwd, "generated")]) chmodSync(directory, 0o755);
    // Another user may read all of it, and change what is at the top, but not what is in routes.
    mkdirSync(join(cwd, "home"));
    chmodSync(join(cwd, "generated"), 0o777);
    const run = await backendKit(["routes", "generate", "openapi.yaml"], {
      cwd,
      uid: 65534,
      env: { HOME: join(cwd, "home") },
    });
    expect([run.code, run.stderr]).toEqual([3, "backend-kit: Nothing was written: permission denied.\n"]);
    expect(contents(join(cwd, "generated"))).toEqual(before);
  });
});
