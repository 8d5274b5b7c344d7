import { rmSync } from "node:fs";
import { relative } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { findSpecs } from "../../../src/routes/drift/find-specs.ts";
import { likenessOf } from "../../../src/routes/drift/looks-like-spec.ts";
import { directoryOf } from "../../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const SPEC = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\n";

function found(files: Record<string, string>) {
  const root = directoryOf(files);
  made.push(root);
  const { specs, aside, documents } = findSpecs([root]);
  const names = (paths: string[]) => paths.map((path) => relative(root, path).replaceAll("\\", "/"));
  return { specs: names(specs), aside: names(aside), documents };
}

describe("specs that nobody named", () => {
  it("are found whatever they are called and however deep they lie", () => {
    expect(
      found({
        "petstore.yaml": SPEC,
        "a/b/c/d/e/f/g/pets.yml": SPEC,
        "pets.json": JSON.stringify({ info: {}, paths: {}, openapi: "3.0.3" }),
        "package.json": '{ "name": "x", "openapi": "3.0.0" }',
        "package-lock.json": "{}",
        "node_modules/x/openapi.yaml": SPEC,
        "compose.yaml": "services: {}\n",
      }),
    ).toEqual({ specs: ["a/b/c/d/e/f/g/pets.yml", "pets.json", "petstore.yaml"], aside: [], documents: 5 });
  });

  it("are found where the version stands behind more than the beginning of a file", () => {
    const schemas = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`Schema${i}`, { type: "object" }]));
    const spec = { components: { schemas }, info: {}, openapi: "3.1.0", paths: {} };
    expect(JSON.stringify(spec).length).toBeGreaterThan(70_000);
    const files = {
      "sorted.json": JSON.stringify(spec),
      "sorted.yaml": `components:\n${"  # a long beginning\n".repeat(4000)}openapi: 3.1.0\n`,
    };
    expect(found(files).specs).toEqual(["sorted.json", "sorted.yaml"]);
  });

  it("are taken from tests and examples when there is one and no other", () => {
    expect(found({ "examples/pets.yaml": SPEC }).specs).toEqual(["examples/pets.yaml"]);
    expect(found({ "examples/pets.yaml": SPEC, "api.yaml": SPEC }).specs).toEqual(["api.yaml"]);
    const several = found({ "test/a.yaml": SPEC, "test/b.yaml": SPEC });
    expect([several.specs, several.aside]).toEqual([[], ["test/a.yaml", "test/b.yaml"]]);
  });
});

describe("whether a text is a spec", () => {
  it.each([
    '\uFEFF{"openapi":"3.0.0","info":{}}',
    '{ "info": { "swagger": "1.2" }, "x-a": [1, {"b": 2}], "swagger": "2.0" }',
    '{"openapi": "3.1.0", "info": {',
    "# about\n---\n{ openapi: 3.1.0, info: {} }",
    "%YAML 1.2\n---\n'openapi': '3.0.1' # version\r\ninfo:\r\n",
    'info:\n  title: x\n  version: "1"\nx-internal: true\nopenapi: "3.2.0"\n',
    "  openapi: 3\n  info: {}\n",
    "swagger: 2.0\n",
  ])("is: %j", (text) => expect(likenessOf(text)).toBe("spec"));

  it.each([
    '{"name":"x","openapi":"3.0.0"}',
    '{ "openapi": "./petstore.yaml" }',
    '{"info":{"openapi":"3.0.0"},"openapi":{}}',
    "apiVersion: v1\nopenapi: 3.0.0\n",
    "info:\n  openapi: 3.0.0\n",
    "- openapi: 3.0.0\n",
    "swagger: '1.2'\n",
    "",
  ])("is not: %j", (text) => expect(likenessOf(text)).not.toBe("spec"));

  it.each([
    ["quotes that are escaped", `{"${'\\"'.repeat(200_000)}`],
    ["spaces behind a key", `info${" ".repeat(200_000)}x`],
    ["spaces behind a value", `info: x${" ".repeat(200_000)}y`],
    ["a long string", `{"info":"${"a".repeat(5_000_000)}","openapi":"3.0.0"}`],
  ])("is told of %s", (_, text) => expect(likenessOf(text)).toBe(text.endsWith('3.0.0"}') ? "spec" : "open"));
});
