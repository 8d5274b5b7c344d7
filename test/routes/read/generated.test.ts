import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diffSpecs } from "../../../src/routes/diff/diff-specs.ts";
import { planGeneration } from "../../../src/routes/generate/generate.ts";
import { HEADER } from "../../../src/routes/generate/header.ts";
import { filesIn } from "../../../src/routes/read/files.ts";
import { FRAMEWORKS, type Framework } from "../../../src/routes/servers/framework.ts";
import { loadSpec } from "../../../src/routes/spec/load.ts";
import { read } from "./support.ts";

const directory = mkdtempSync(join(tmpdir(), "bk-generated-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Document {
  openapi: string;
  paths: Record<string, unknown>;
  [key: string]: unknown;
}

/** The files that are generated from a spec, by path below the output directory's parent. */
async function generate(spec: string, framework: Framework = "express"): Promise<Record<string, string>> {
  const { files } = await planGeneration({
    spec,
    output: join(directory, "out"),
    shownOutput: "out",
    allowRemote: [],
    root: directory,
    cwd: directory,
    framework,
    typesOnly: false,
    formats: "annotate",
    tests: false,
    hardening: false,
    status422: false,
  });
  return Object.fromEntries(files.map(({ path, after }) => [path, after ?? ""]));
}

function write(document: Document, name = "openapi.json"): string {
  const file = join(directory, name);
  writeFileSync(file, JSON.stringify({ info: { title: "All sorts", version: "1" }, ...document }));
  return file;
}

/** What is not the same, in either direction, of a spec and what is read of the code that is generated from it. */
async function lost(spec: string, framework: Framework = "express") {
  const { spec: found, application } = read(await generate(spec, framework));
  const back = write(found as unknown as Document, "back.json");
  const [was, is] = [await loadSpec(spec, { root: directory }), await loadSpec(back, { root: directory })];
  const changes = [...diffSpecs(was, is), ...diffSpecs(is, was)].filter(({ level }) => level !== "compatible");
  return {
    changes: changes.map(({ id, operation, path, text }) => `${id} ${operation} ${path}: ${text}`),
    beyond: application.beyond,
    spec: found,
  };
}

/** One operation that takes and gives a schema. */
function about(schema: unknown, more: object = {}, openapi = "3.1.0"): Document {
  return {
    openapi,
    paths: {
      "/things": {
        post: {
          operationId: "addThing",
          requestBody: { required: true, content: { "application/json": { schema } } },
          responses: { "200": { description: "ok", content: { "application/json": { schema } } } },
        },
      },
    },
    ...more,
  };
}

const schemas = (schemas: object) => ({ components: { schemas } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

const PETS = schemas({
  Pet: object(
    { kind: { type: "string" }, name: { type: "string" } },
    {
      required: ["kind"],
      discriminator: { propertyName: "kind", mapping: { dog: "#/components/schemas/Dog" } },
    },
  ),
  Dog: { allOf: [ref("Pet"), object({ barks: { type: "boolean" } })] },
  Cat: { allOf: [ref("Pet"), object({ lives: { type: "integer" } })] },
  // Names that variants of others might have.
  PetBase: object({ other: { type: "string" } }),
  PetRequest: object({ kind: { type: "integer" } }),
});

const CASES: Record<string, Document> = {
  "anyOf, beside properties and with null": about(
    object({
      a: {
        anyOf: [
          { type: "object", required: ["x"] },
          { type: "array", items: { type: "string" } },
        ],
      },
      b: { anyOf: [object({ x: { type: "integer" } }), object({ y: { type: "integer" } }), { type: "null" }] },
      c: { type: "object", properties: { p: { type: "string" } }, oneOf: [{ required: ["p"] }, { required: ["q"] }] },
    }),
  ),
  "defaults of every type, in bodies": about(
    object({
      text: { type: "string", default: "*/ @ts-ignore <!-- \u2028" },
      number: { type: "number", default: 1.5 },
      flag: { type: "boolean", default: false },
      nothing: { type: ["string", "null"], default: null },
      list: { type: "array", items: { type: "string" }, default: ["a"] },
      choice: { enum: ["x", "y"], default: "x" },
      whatever: { default: { deep: [1] } },
    }),
  ),
  "what is read-only or write-only, required or not": about(
    object(
      {
        id: { type: "integer", format: "int64", readOnly: true },
        since: { type: "string", format: "date-time", readOnly: true },
        secret: { type: "string", writeOnly: true },
        hint: { type: "string", writeOnly: true },
      },
      { required: ["id", "secret"] },
    ),
  ),
  "heirs of a discriminator": about(object({ pet: ref("Pet"), dog: ref("Dog"), other: ref("PetBase") }), PETS),
  "a discriminator of alternatives": about(
    { oneOf: [ref("Dog"), ref("Cat")], discriminator: { propertyName: "kind" } },
    PETS,
  ),
  "a discriminator that chooses nothing": about(
    object({ kind: { type: "string" } }, { required: ["kind"], discriminator: { propertyName: "kind" } }),
  ),
  "schemas whose names end like those of variants": about(
    object({ secret: ref("Secret"), response: ref("Secret/properties/response") }),
    schemas({
      Secret: object(
        { id: { type: "integer", readOnly: true }, response: { type: "string", minLength: 3 } },
        {
          required: ["id"],
        },
      ),
    }),
  ),
  "what is required and not described": about({
    type: "object",
    required: ["Title", "Name"],
    oneOf: [object({ Name: { type: "string" } }), object({ Title: { type: "string" }, Name: { type: "string" } })],
  }),
  "patterns with slashes, and such as are none": about(
    object({
      slashes: { type: "string", pattern: "^\\/a/[\\\\/]b$" },
      none: { type: "string", pattern: "^\\p{Alnum}*$" },
      far: { type: "integer", pattern: "x" },
    }),
  ),
  "odd formats, contents and misplaced limits": about(
    object({
      words: { type: "string", format: "ISO 8601 timestamp" },
      word: { type: "string", format: "nullable" },
      flag: { type: "boolean", format: "binary flag" },
      picture: { type: "string", contentEncoding: "base64", contentMediaType: "image/png" },
      code: { type: "integer", minLength: 3, maxLength: 4 },
    }),
  ),
  "null beside what refuses it": about(
    object({
      a: { anyOf: [{ type: "string", not: { pattern: "\\d" } }, { type: "null" }] },
      b: { anyOf: [{ type: "string", allOf: [{ minLength: 2 }, { not: { maxLength: 5 } }] }, { type: "null" }] },
    }),
  ),
  "nullable where it has no effect": about(
    object({
      a: { nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] },
      b: { ...ref("Thing"), nullable: true },
    }),
    schemas({ Thing: object({ a: { type: "string" } }) }),
    "3.0.3",
  ),
  "what is not evaluated": about({
    allOf: [object({ a: { type: "string" } })],
    anyOf: [object({ b: { type: "string" } }), object({ c: { type: "string" } })],
    unevaluatedProperties: false,
  }),
};

describe("code that was generated", () => {
  it.each(Object.keys(CASES))("comes back: %s", async (name) => {
    expect((await lost(write(CASES[name]!))).changes).toEqual([]);
  });

  it.each(FRAMEWORKS)("comes back with its parameters, answers and security: %s", async (framework) => {
    const spec = write(EVERYTHING);
    const { changes, beyond, spec: back } = await lost(spec, framework);
    expect(changes).toEqual([]);
    expect(beyond).toEqual([]);
    const scheme = back.components?.securitySchemes?.oauth as { flows: unknown };
    expect(scheme.flows).toEqual(EVERYTHING.components.securitySchemes.oauth.flows);
    expect(back.components?.securitySchemes?.openid).toMatchObject({ openIdConnectUrl: "https://example.com/known" });
  });

  it("comes back with schemas of other files, recursive ones too", async () => {
    writeFileSync(
      join(directory, "tree.json"),
      JSON.stringify({
        Tree: object({ leaf: { type: "string" }, children: { type: "array", items: { $ref: "#/Tree" } } }),
      }),
    );
    const spec = write(about({ $ref: "tree.json#/Tree" }));
    const { changes, spec: back } = await lost(spec);
    expect(changes).toEqual([]);
    expect(Object.keys(back.components?.schemas ?? {})).toEqual(["Tree"]);
  });

  it("has no server of its own where it is mounted below a path of the people's", async () => {
    const files = await generate(write(EVERYTHING));
    const app = (path: string) => `import express from "express";
import { createRouter } from "./index.js";
express().use(${JSON.stringify(path)}, createRouter({}, {}));
`;
    expect(read({ ...files, "app.ts": app("/") }).spec.servers).toEqual([
      { url: "https://eu.example.com/v1" },
      { url: "https://us.example.com/v1" },
    ]);
    expect(read({ ...files, "app.ts": app("/v1") }).spec.servers).toBeUndefined();
  });

  it("says that schemas are missing where its validators are", async () => {
    const files = await generate(write(about(object({ a: { type: "string" } }))));
    const { "validators.ts": _, ...others } = files;
    expect(read(files).application.beyond).toEqual([]);
    expect(read(others).application.beyond).toMatchObject([
      { what: expect.stringContaining("the schemas of these generated routes"), location: { file: "index.ts" } },
    ]);
  });

  it("is read however large it is, which other files are not", () => {
    const root = mkdtempSync(join(directory, "large-"));
    const large = `export const text = "${"x".repeat(2 ** 21)}";\n`;
    writeFileSync(join(root, "own.ts"), large);
    writeFileSync(join(root, "validators.ts"), `${HEADER}\n${large}`);
    const files = filesIn(root);
    expect(files.read("own.ts")).toBeUndefined();
    expect(files.read("validators.ts")).toContain(large);
  });

  it("says which webhooks and callbacks it has no code for", async () => {
    const document = about(object({}), {
      webhooks: { "new */ pet": { post: { responses: { "200": { description: "ok" } } } } },
    });
    const post = (document.paths["/things"] as { post: Record<string, unknown> }).post;
    post.callbacks = { onData: { "{$request.query.url}": { post: { responses: { "200": { description: "ok" } } } } } };
    const { beyond } = await lost(write(document));
    expect(beyond).toEqual([
      {
        what: "what the API calls itself, for which nothing is generated: webhook new */ pet, callback onData of POST /things",
        location: { file: expect.stringMatching(/index\.ts$/), line: expect.any(Number) },
      },
    ]);
  });
});

const EVERYTHING = {
  openapi: "3.0.3",
  servers: [{ url: "https://{region}.example.com/v1", variables: { region: { default: "eu", enum: ["eu", "us"] } } }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        servers: [{ url: "https://list.example.com/*/v1" }, { url: "Your own server" }, { url: "" }],
        parameters: [
          { name: "flag", in: "query", allowEmptyValue: true, schema: { type: "array", items: { type: "number" } } },
          { name: "limit", in: "query", schema: { type: "integer", default: "20", maximum: 100 } },
          { name: "plain", in: "query", schema: { type: "string", enum: ["", "a"] } },
        ],
        responses: {
          "200": {
            description: "ok",
            headers: {
              Link: { schema: { type: "string" } },
              Ranges: { explode: true, schema: object({ from: { type: "integer" } }) },
              Meta: { content: { "application/json": { schema: object({ a: { type: "string" } }) } } },
              "X-Total": { required: true, schema: { type: "integer", minimum: 0 } },
            },
            content: {
              "application/xml": { schema: { type: "array", items: ref("Thing") } },
              "text/plain": { schema: { type: "string", maxLength: 10 } },
              "application/json": { schema: ref("Thing") },
            },
          },
        },
        security: [{ oauth: ["read"] }, { openid: [] }],
      },
      post: {
        operationId: "sendThing",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: object({ a: { type: "string" } }),
              encoding: { a: { style: "spaceDelimited", explode: false } },
            },
          },
        },
        responses: { "204": { description: "done" } },
      },
    },
  },
  components: {
    schemas: {
      Thing: object(
        { id: { type: "integer", xml: { attribute: true, name: "ID" } } },
        { required: ["id"], xml: { name: "thing" } },
      ),
    },
    securitySchemes: {
      oauth: {
        type: "oauth2",
        flows: {
          authorizationCode: {
            authorizationUrl: "https://example.com/authorize",
            tokenUrl: "https://example.com/token",
            scopes: { read: "Reads", write: "" },
          },
          implicit: { authorizationUrl: "https://example.com/authorize", scopes: {} },
        },
      },
      openid: { type: "openIdConnect", openIdConnectUrl: "https://example.com/known" },
    },
  },
};

const OTHER_STYLES = {
  compact: {
    formatter: { indentStyle: "space", indentWidth: 4, lineWidth: 60, lineEnding: "crlf" },
    javascript: {
      formatter: {
        quoteStyle: "single",
        semicolons: "asNeeded",
        trailingCommas: "none",
        bracketSpacing: false,
        arrowParentheses: "asNeeded",
      },
    },
  },
  wide: {
    formatter: { indentStyle: "tab", lineWidth: 200 },
    javascript: { formatter: { quoteProperties: "preserve" } },
  },
};

describe("code that was generated and formatted", () => {
  it.each(Object.keys(OTHER_STYLES) as (keyof typeof OTHER_STYLES)[])("comes back the same: %s", async (style) => {
    const document = about(
      object(
        Object.fromEntries(Object.entries(CASES).map(([name, { paths }], i) => [`p${i} ${name}`, schemaOf(paths)])),
      ),
      PETS,
    );
    const schemas = {
      ...PETS.components.schemas,
      Thing: object({ a: { type: "string" } }),
      Secret: object({ response: { type: "string" } }),
    };
    const files = await generate(write({ ...document, components: { schemas } }));
    const formatted = format(files, OTHER_STYLES[style]);
    expect(formatted["validators.ts"]).not.toBe(files["validators.ts"]);
    expect(read(formatted).spec).toEqual(read(files).spec);
  });
});

function schemaOf(paths: Document["paths"]): unknown {
  const { post } = paths["/things"] as { post: { requestBody: { content: Record<string, { schema: unknown }> } } };
  return post.requestBody.content["application/json"]!.schema;
}

/** The files as Biome's formatter writes them. */
function format(files: Record<string, string>, options: object): Record<string, string> {
  const root = mkdtempSync(join(directory, "formatted-"));
  writeFileSync(join(root, "biome.json"), JSON.stringify({ root: true, ...options, linter: { enabled: false } }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const { status } = spawnSync(process.execPath, [biome, "format", "--write", "."], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
