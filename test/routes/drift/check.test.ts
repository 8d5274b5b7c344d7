import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { nextBaseline } from "../../../src/routes/drift/baseline.ts";
import { checkRoutes } from "../../../src/routes/drift/check.ts";
import { type Given, resolveCheckOptions } from "../../../src/routes/drift/options.ts";
import { Repository } from "../../support/repository.ts";

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});
function repositoryOf(files: Record<string, string>): Repository {
  const repository = Repository.init();
  made.push(repository);
  repository.commit(files);
  return repository;
}

type Check = Awaited<ReturnType<typeof checkRoutes>>["result"] & { all: string[] };
async function check({ path }: Repository, base?: string, given: Partial<Given> = {}): Promise<Check> {
  const options = resolveCheckOptions({ root: path, cwd: path, ...given }, {});
  const { result, all } = await checkRoutes(options, { base, all: false }, {});
  return { ...result, all: all.map(({ rule }) => rule) };
}
const told = ({ findings }: Check) => findings.map(({ rule, severity }) => `${severity} ${rule}`);

const spec = (...paths: string[]) =>
  `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths:\n${paths.map((path) => `  ${path}: { get: { responses: { "200": { description: ok } } } }\n`).join("")}`;
const app = (...lines: string[]) =>
  `import express from "express";\nimport helmet from "helmet";\nconst app = express();\napp.use(helmet());\n${lines.join("\n")}\napp.listen(3000);\n`;
const route = (path: string) => `app.get("${path}", (req, res) => res.json([]));`;
const MATCHING = { "openapi.yaml": spec("/pets"), "app.ts": app(route("/pets")) };

describe("the verdict of routes check", () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    ["pass", "both sides say the same", MATCHING, []],
    [
      "fail",
      "nothing serves an operation, and all of the code was read",
      { ...MATCHING, "openapi.yaml": spec("/pets", "/dogs") },
      ["error unserved-operation"],
    ],
    [
      "inconclusive",
      "what serves it may be where nothing could be read",
      {
        ...MATCHING,
        "openapi.yaml": spec("/pets", "/dogs"),
        "app.ts": app(route("/pets"), "app.get(process.env.PATH_OF_DOGS, (req, res) => res.json([]));"),
      },
      ["warning unserved-operation", "note unread-code"],
    ],
    [
      "fail",
      "what could not be read is a handler, which serves nothing else",
      {
        ...MATCHING,
        "openapi.yaml": spec("/pets", "/dogs"),
        "app.ts": app(route("/pets"), 'app.get("/cats", process.argv[2]);'),
      },
      ["error unspecified-route", "error unserved-operation", "note unread-code"],
    ],
    [
      "inconclusive",
      "there is an application of which nothing could be read",
      { "app.ts": app("app.get(process.env.PATH_OF_DOGS, (req, res) => res.json([]));") },
      ["note unread-code"],
    ],
    [
      "inconclusive",
      "the application has a syntax error",
      { "openapi.yaml": spec("/pets"), "app.ts": `${app(route("/pets"))}const = ;` },
      ["warning unreadable-source"],
    ],
    [
      "fail",
      "a file of the spec is not there",
      { ...MATCHING, "openapi.yaml": `${spec("/pets")}  /dogs: { $ref: ./dogs.yaml }\n` },
      ["error dangling-reference"],
    ],
    [
      "fail",
      "a file that a schema of the spec is in is not there",
      {
        ...MATCHING,
        "openapi.yaml": spec("/pets").replace(
          "{ description: ok }",
          "{ description: ok, content: { application/json: { schema: { $ref: ./pet.yaml } } } }",
        ),
      },
      ["error dangling-reference"],
    ],
    [
      "pass",
      "a route for all methods serves the one that the spec has",
      { ...MATCHING, "app.ts": app('app.all("/pets", (req, res) => res.json([]));') },
      [],
    ],
    [
      "fail",
      "a route serves another method of a path that the spec has",
      { ...MATCHING, "app.ts": app(route("/pets"), 'app.delete("/pets", (req, res) => res.json([]));') },
      ["error unspecified-route"],
    ],
  ])("is %s where %s", async (verdict, _, files, findings) => {
    const result = await check(repositoryOf(files));
    expect([result.verdict, told(result).sort()]).toEqual([verdict, [...findings].sort()]);
  });
});

describe("routes check of a change", () => {
  it("judges a spec by every file that it refers to", async () => {
    const paths = (...names: string[]) => `paths:\n  /pets: { $ref: ./pets.yaml }\n${names.join("")}`;
    const entry = `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n${paths()}`;
    const repository = repositoryOf({
      "openapi.yaml": entry,
      "pets.yaml":
        'get: { responses: { "200": { description: ok } } }\npost: { responses: { "201": { description: ok } } }\n',
      "app.ts": app(route("/pets")),
    });
    repository.commit({ "pets.yaml": 'get: { responses: { "200": { description: ok } } }\n' });
    const { verdict, changes } = await check(repository, "HEAD~1");
    expect([verdict, changes.map(({ id, operation }) => `${id} ${operation}`)]).toEqual([
      "fail",
      ["operation-removed POST /pets"],
    ]);
  });

  it("fails for another spec that can no longer be read", async () => {
    const repository = repositoryOf({ ...MATCHING, "docs/other.yaml": spec("/dogs") });
    repository.commit({ "docs/other.yaml": `${spec("/dogs")} oops: [\n` });
    const result = await check(repository, "HEAD~1", { spec: "openapi.yaml" });
    expect([result.verdict, told(result)]).toEqual(["fail", ["error invalid-document"]]);
    expect(result.findings[0]).toMatchObject({ location: { file: "docs/other.yaml" } });
  });

  it("lists all operations of a spec that is gone as removed", async () => {
    const repository = repositoryOf({ ...MATCHING, "docs/other.yaml": spec("/dogs") });
    repository.git("rm", "--quiet", "docs/other.yaml");
    repository.commit({});
    const { verdict, changes } = await check(repository, "HEAD~1", { spec: "openapi.yaml" });
    expect([verdict, changes.map(({ id, operation }) => `${id} ${operation}`)]).toEqual([
      "fail",
      ["operation-removed GET /dogs"],
    ]);
  });

  it("reports what it introduced, and of the rest only how much it is", async () => {
    const repository = repositoryOf({ ...MATCHING, "app.ts": app(route("/pets"), route("/old")) });
    repository.commit({ "app.ts": app(route("/pets"), route("/old"), route("/new")) });
    const { verdict, findings, notes } = await check(repository, "HEAD~1");
    expect([verdict, findings.map(({ message }) => message.split(" is ")[0])]).toEqual(["fail", ["GET /new"]]);
    expect(notes).toEqual(["1 finding was there before this change and is not shown: --all shows them."]);
  });

  it("does not let a baseline become longer", async () => {
    const repository = repositoryOf({ ...MATCHING, "baseline.json": '{"version":1,"findings":[]}' });
    const entry = { fingerprint: "a", rule: "unspecified-route", file: null, message: "x" };
    repository.commit({ "baseline.json": JSON.stringify({ version: 1, findings: [entry] }) });
    const result = await check(repository, "HEAD~1", { baseline: "baseline.json" });
    expect([result.verdict, told(result)]).toEqual(["fail", ["error grown-baseline"]]);
  });

  it("lets a first baseline take up what could not be found before", async () => {
    const files = { "openapi.yaml": "openapi: 3.1.0\npaths: [\n", "app.ts": app(route("/pets"), route("/old")) };
    const repository = repositoryOf(files);
    repository.write({ "openapi.yaml": spec("/pets") });
    const options = resolveCheckOptions({ root: repository.path, cwd: repository.path }, {});
    const { all } = await checkRoutes(options, { base: undefined, all: true }, {});
    repository.commit({ "baseline.json": JSON.stringify(nextBaseline(undefined, all)) });
    const result = await check(repository, "HEAD~1", { spec: "openapi.yaml", baseline: "baseline.json" });
    expect([result.verdict, told(result), result.baseline?.known]).toEqual(["pass", [], 1]);
  });

  it("does not let a first baseline hide what comes with the change itself", async () => {
    const repository = repositoryOf(MATCHING);
    repository.write({ "app.ts": app(route("/pets"), route("/new")) });
    const options = resolveCheckOptions({ root: repository.path, cwd: repository.path }, {});
    const { all } = await checkRoutes(options, { base: undefined, all: true }, {});
    repository.commit({ "baseline.json": JSON.stringify(nextBaseline(undefined, all)) });
    expect(JSON.parse(readFileSync(join(repository.path, "baseline.json"), "utf8")).findings).toHaveLength(1);
    const baseline = "baseline.json";
    const result = await check(repository, "HEAD~1", { baseline });
    expect([result.verdict, told(result)]).toEqual(["fail", ["error grown-baseline"]]);
    // What was there before is what a baseline is for.
    repository.commit({ "other.ts": "" });
    expect((await check(repository, "HEAD~1", { baseline })).verdict).toBe("pass");
  });
});
