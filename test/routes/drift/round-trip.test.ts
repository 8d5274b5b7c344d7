import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffSpecs } from "../../../src/routes/diff/diff-specs.ts";
import { planGeneration } from "../../../src/routes/generate/generate.ts";
import { readApplication } from "../../../src/routes/read/application.ts";
import { sourceFiles } from "../../../src/routes/read/files.ts";
import { specOf } from "../../../src/routes/read/spec.ts";
import { loadSpec } from "../../../src/routes/spec/load.ts";

const SPEC = {
  openapi: "3.1.0",
  info: { title: "All sorts", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/things/{id}/{part}.json": {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } },
        { name: "part", in: "path", required: true, schema: { type: "string" } },
      ],
      get: {
        operationId: "get thing",
        tags: ["things & more"],
        parameters: [
          {
            name: "deep",
            in: "query",
            style: "deepObject",
            schema: { type: "object", properties: { a: { type: "integer" } } },
          },
          {
            name: "list",
            in: "query",
            explode: false,
            schema: { type: "array", items: { type: "string" }, maxItems: 3 },
          },
          { name: "X-Trace", in: "header", required: true, schema: { type: "string", minLength: 2 } },
          { name: "sid", in: "cookie", schema: { type: "string" } },
          {
            name: "filter",
            in: "query",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } },
          },
        ],
        responses: {
          "200": {
            description: "ok",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          "4XX": { description: "bad" },
          default: { description: "other", content: { "application/json": { schema: { type: "object" } } } },
        },
      },
      post: {
        tags: ["things & more"],
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Thing" } },
            "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: { type: "string" } } } },
          },
        },
        responses: { "204": { description: "done" } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "name", "secret"],
        properties: {
          id: { type: "integer", readOnly: true },
          secret: { type: "string", writeOnly: true },
          since: { type: "string", format: "date-time" },
          count: { type: "integer", format: "int32", minimum: 0 },
          other: { type: ["string", "null"], format: "x-ours" },
          name: { type: "string", minLength: 2, maxLength: 9, pattern: "^[a-z/]+$" },
          kind: { enum: ["a", "b", null] },
          size: { type: ["number", "null"], exclusiveMinimum: 0, multipleOf: 0.5 },
          tags: { type: "array", uniqueItems: true, minItems: 1, items: { type: "string" } },
          pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 2, maxItems: 2 },
          either: { oneOf: [{ type: "string" }, { type: "object", required: ["x"], properties: { x: { const: 1 } } }] },
          both: {
            allOf: [{ $ref: "#/components/schemas/Tree" }, { type: "object", required: ["y"], properties: { y: {} } }],
          },
          map: { type: "object", additionalProperties: { type: "integer" }, minProperties: 1 },
          closed: { type: "object", additionalProperties: false, properties: { "odd-name": { type: "boolean" } } },
          not: { type: "string", not: { enum: ["x"] } },
        },
      },
      Tree: {
        type: "object",
        properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
      "odd/name": { type: "string" },
    },
  },
};

describe("code that was generated", () => {
  it.each([
    ["express", "annotate"],
    ["fastify", "assert"],
    ["koa", "annotate"],
  ] as const)("comes back as the spec that it was made from: %s, formats: %s", async (framework, formats) => {
    const root = mkdtempSync(join(tmpdir(), "bk-round-"));
    try {
      const file = join(root, "openapi.json");
      writeFileSync(file, JSON.stringify(SPEC));
      const { files } = await planGeneration({
        spec: file,
        output: join(root, "out"),
        shownOutput: "out",
        allowRemote: [],
        root,
        cwd: root,
        framework,
        typesOnly: false,
        formats,
        tests: false,
        hardening: false,
        status422: false,
      });
      const texts = new Map(files.map(({ path, after }) => [path, after]));
      const application = readApplication(sourceFiles(texts.keys(), (path) => texts.get(path)));
      expect(application.unread).toEqual([]);
      const back = join(root, "back.json");
      writeFileSync(back, JSON.stringify(specOf(application, { title: "All sorts", version: "1" })));
      const [was, is] = [await loadSpec(file, { root }), await loadSpec(back, { root })];
      expect(is.findings).toEqual([]);
      const both = [...diffSpecs(was, is), ...diffSpecs(is, was)];
      expect(
        both
          .filter(({ level }) => level !== "compatible")
          .map(({ operation, path, text }) => `${operation} ${path}: ${text}`),
      ).toEqual([]);
      const { paths } = is.root as typeof SPEC;
      expect(Object.keys(paths)).toEqual(Object.keys(SPEC.paths));
      expect(Object.keys((is.root as typeof SPEC).components.schemas)).toEqual(Object.keys(SPEC.components.schemas));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
