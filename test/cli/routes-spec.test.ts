import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { backendKit, directoryOf } from "../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

function directory(files: Record<string, string>): string {
  const path = directoryOf(files);
  made.push(path);
  return path;
}

const APP = {
  "package.json": '{ "name": "pets", "version": "2.1.0", "dependencies": { "express": "^5.0.0" } }',
  "src/app.js": `const app = require("express")();
app.get("/pets/:id", function getPet(req, res) { res.json({ data: {} }); });
app.get(process.env.SECRET_PATH, (req, res) => res.end());
`,
};

describe("routes spec", () => {
  it("writes YAML to standard output, and what it could not read to standard error", async () => {
    const cwd = directory(APP);
    const { code, stdout, stderr } = await backendKit(["routes", "spec", "."], { cwd });
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject({
      openapi: "3.1.0",
      info: { title: "pets", version: "2.1.0" },
      paths: { "/pets/{id}": { get: { operationId: "getPet", tags: ["pets"] } } },
    });
    expect(stderr.split("\n")).toEqual([
      "src/app.js:3:1: not read: the path of app.get(process.env.SECRET_PATH, (req, res) => res.end()), which is only known when it….".replace(
        "when it….",
        "when it runs.",
      ),
      "1 operation found; 1 place could not be read.",
      "",
    ]);
  });

  it("tells by cause what it could not read, and place by place where asked", async () => {
    const cwd = directory({
      ...APP,
      "src/more.js": `const app = require("express")();
const base = process.env.BASE;
app.use(\`\${base}/one\`, (req, res, next) => next());
app.use(\`\${base}/two\`, (req, res, next) => next());
`,
      "src/other.js": `const app = require("express")();
app.use(\`\${process.env.BASE}/three\`, (req, res, next) => next());
`,
    });
    const told = (await backendKit(["routes", "spec", "."], { cwd })).stderr.split("\n");
    expect(told).toContain(
      "not read: the beginning of some paths, which is only known when it runs, at 3 places: src/more.js:3, 4; src/other.js:2.",
    );
    expect(told).toContain("1 operation found; 4 places could not be read.");
    const each = (await backendKit(["routes", "spec", ".", "--verbose"], { cwd })).stderr;
    expect(each.match(/^src\/\w+\.js:\d+:1: not read: the beginning of the path of app\.use/gm)).toHaveLength(3);
  });

  it("has the name of the nearest package.json, also above the directory of the sources", async () => {
    const cwd = directory({ ...APP, "src/inner/x.js": APP["src/app.js"] });
    for (const below of ["src", "src/inner"]) {
      const { stdout } = await backendKit(["routes", "spec", below], { cwd });
      expect(parse(stdout).info).toMatchObject({ title: "pets", version: "2.1.0" });
    }
  });

  it("writes the same bytes each time, as JSON where the file is named so", async () => {
    const cwd = directory(APP);
    const args = ["routes", "spec", "src", "--title", "Mine", "--output", "api.json"];
    const { code, stdout } = await backendKit([...args, "--json"], { cwd });
    const first = readFileSync(join(cwd, "api.json"), "utf8");
    expect([code, JSON.parse(first).info.title]).toEqual([0, "Mine"]);
    expect(JSON.parse(stdout)).toMatchObject({
      status: "success",
      routes_count: 1,
      generated_files: ["api.json"],
      operations: [{ method: "get", path: "/pets/{id}", operation_id: "getPet", file: "app.js", line: 2 }],
      unread: [{ file: "app.js", line: 3, column: 1 }],
    });
    await backendKit([...args, "--verbose"], { cwd });
    expect(readFileSync(join(cwd, "api.json"), "utf8")).toBe(first);
  });

  it.each<[string, string[], Record<string, string>, number, string]>([
    ["no directory", ["no-such"], {}, 2, "There is no directory no-such."],
    ["a file", ["a.js"], { "a.js": "" }, 2, "a.js is a file; name the directory of the application."],
    ["nothing at all", [], {}, 2, "Name the directory of the application"],
    [
      "no application",
      ["."],
      { "a.js": "1" },
      2,
      "No Express, Fastify or Koa application was found in .; 1 source file was read.",
    ],
    [
      "only what cannot be read",
      ["."],
      { "a.js": 'require("express")().get(f(), h);' },
      3,
      "No route of . could be read, though there are some",
    ],
    ["a format", [".", "--format", "toml"], {}, 2, '--format is "toml"; it must be yaml or json.'],
    ["both", [".", "--from-db", "env:X"], {}, 2, "leave out DIR or --from-db."],
    ["a schema without a database", [".", "--db-schema", "x"], {}, 2, "--db-schema goes with --from-db only."],
    ["an output that is a directory", [".", "-o", "."], {}, 2, "is a directory; name a file to write to."],
  ])("says in one sentence what is wrong with %s, and writes nothing", async (_, args, files, code, sentence) => {
    const cwd = directory({ ...files, "README.md": "" });
    const result = await backendKit(["routes", "spec", ...args], { cwd });
    expect([result.code, result.stdout]).toEqual([code, ""]);
    expect(result.stderr).toContain(sentence);
    expect(existsSync(join(cwd, "openapi.yaml"))).toBe(false);
  });

  it("lets no escape sequence of the code reach the terminal", async () => {
    const cwd = directory({
      "app.js": 'const app = require("express")(); app.get("/a", h); app.get(f("\\u001b[31m\u001b]0;x\u0007"), h);',
    });
    const { stderr } = await backendKit(["routes", "spec", ".", "--verbose"], { cwd });
    expect(stderr).not.toContain("\u001b");
  });

  it("gives a spec that generates an application which serves the same", async () => {
    const cwd = directory(APP);
    await backendKit(["routes", "spec", "src", "-o", "openapi.yaml"], { cwd });
    expect((await backendKit(["routes", "generate", "openapi.yaml", "--hardening"], { cwd })).code).toBe(0);
    const check = await backendKit(["routes", "check", "--code", "generated", "--spec", "openapi.yaml", "--json"], {
      cwd,
    });
    expect(JSON.parse(check.stdout)).toMatchObject({ verdict: "pass", coverage: { served: 1, matched: 1 } });
  });
});
