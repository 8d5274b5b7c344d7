import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "@babel/parser";
import { describe, expect, it } from "vitest";
import { writeTypes } from "../../../src/routes/generate/types.ts";
import { apiOf, filesOf, openapi } from "../spec/support.ts";

const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** What the compiler says about some files. */
function compile(files: Record<string, string>, moduleResolution: "nodenext" | "bundler" = "nodenext"): string {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: moduleResolution === "bundler" ? "esnext" : moduleResolution,
    moduleResolution,
    target: "es2024",
    lib: ["es2024", "dom"],
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    types: [],
  };
  const directory = filesOf({
    ...files,
    "package.json": '{"type": "module"}',
    "tsconfig.json": JSON.stringify({ compilerOptions }),
  });
  const run = spawnSync(process.execPath, [TSC, "-p", directory], { encoding: "utf8" });
  return run.stdout + run.stderr;
}

const equal = `type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
export function same<A, B>(..._: Same<Flat<A>, Flat<B>> extends true ? [] : ["not the same"]): void {}\n`;

/** Compiles a spec's types with a program that says what each must be. */
async function check(spec: string, expectations: Record<string, string>): Promise<string> {
  const text = writeTypes(await apiOf(spec));
  const lines = Object.entries(expectations).map(([type, is]) => `same<t.${type}, ${is}>();`);
  return compile({
    "types.ts": text,
    "same.ts": equal,
    "check.ts": `import type * as t from "./types.js";\nimport { same } from "./same.js";\n${lines.join("\n")}\n`,
  });
}

function components(schemas: string, version = "3.0.3"): string {
  return openapi(`paths: {}\ncomponents:\n  schemas:\n${schemas.replace(/^(?=.)/gm, "    ")}`, version);
}

describe("the type of a schema", () => {
  it("is as exact as the schema, in OpenAPI 3.0", async () => {
    const spec = components(`
Text: { type: string }
Maybe: { type: string, nullable: true }
NullableAlone: { nullable: true }
Count: { type: integer, format: int64 }
Colour: { type: string, enum: [red, "it's", 'a"b\\c'] }
Level: { type: integer, enum: [1, 2, -3] }
Mixed: { enum: [a, 1, true, null] }
OnlyNull: { type: string, nullable: true, enum: [a, null] }
NotNull: { type: string, nullable: true, enum: [a] }
List: { type: array, items: { type: string, enum: [a, b] } }
Anything: {}
Free: { type: object }
Map: { type: object, additionalProperties: { type: integer } }
Closed: { type: object, additionalProperties: false, required: [a], properties: { a: { type: string }, "b-c": { type: number } } }
Both: { type: object, properties: { n: { type: integer }, s: { type: string } }, additionalProperties: { type: boolean } }
Undeclared: { type: object, required: [ghost] }
NoType: { properties: { a: { type: string } } }
`);
    const said = await check(spec, {
      Text: "string",
      Maybe: "string | null",
      NullableAlone: "unknown",
      Count: "number",
      Colour: `"red" | "it's" | 'a"b\\\\c'`,
      Level: "1 | 2 | -3",
      Mixed: '"a" | 1 | true | null',
      OnlyNull: '"a" | null',
      NotNull: '"a"',
      List: '("a" | "b")[]',
      Anything: "unknown",
      Free: "{ [key: string]: unknown }",
      Map: "{ [key: string]: number }",
      Closed: '{ a: string; "b-c"?: number }',
      Both: "{ n?: number; s?: string; [key: string]: boolean | number | string | undefined }",
      Undeclared: "{ ghost: unknown }",
      NoType: "{ a?: string }",
    });
    expect(said).toBe("");
  });

  it("is as exact as the schema, in OpenAPI 3.1", async () => {
    const spec = components(
      `
Maybe: { type: [string, "null"] }
One: { const: only }
Deep: { const: { a: [1, null], "b c": x } }
Pair: { type: array, prefixItems: [{ type: string }, { type: number }], items: false, minItems: 2 }
Loose: { type: array, prefixItems: [{ type: string }], items: { type: number } }
Never: false
Always: true
Beside: { $ref: "#/components/schemas/Named", properties: { more: { type: number } } }
Named: { type: object, properties: { name: { type: string } } }
Patterns: { type: object, patternProperties: { "^x-": { type: number } }, additionalProperties: false }
`,
      "3.1.0",
    );
    const said = await check(spec, {
      Maybe: "string | null",
      One: '"only"',
      Deep: '{ a: [1, null]; "b c": "x" }',
      Pair: "[string, number]",
      Loose: "[string?, ...number[]]",
      Never: "never",
      Always: "unknown",
      Beside: "{ name?: string; more?: number }",
      Patterns: "{ [key: string]: number }",
    });
    expect(said).toBe("");
  });

  it("of compositions stays usable", async () => {
    const spec = components(`
Base: { type: object, properties: { id: { type: string }, name: { type: string } } }
Child: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: object, properties: { age: { type: integer } } }, { required: [id] }] }
Wrapped: { type: object, nullable: true, allOf: [{ $ref: "#/components/schemas/Base" }] }
Either: { oneOf: [{ type: string }, { $ref: "#/components/schemas/Base" }] }
Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string }, tricks: { type: integer } } }
Pet:
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
  discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: "#/components/schemas/Cat" } }
`);
    const api = await apiOf(spec);
    const said = compile({
      "types.ts": writeTypes(api),
      "use.ts": `import type { Child, Either, Pet } from "./types.js";
export const child: Child = { id: "1", age: 2 };
// @ts-expect-error the id is required
export const without: Child = { age: 2 };
// @ts-expect-error the type beside allOf does not let other properties pass
export const wrapped: import("./types.js").Wrapped = { id: "1", other: 2 };
export const either: Either[] = ["text", { id: "1" }];
export function lives(pet: Pet): number | undefined {
  return pet.kind === "cat" || pet.kind === "kitten" ? pet.lives : pet.tricks;
}
// @ts-expect-error a cat is no Dog
export const pet: Pet = { kind: "bird" };\n`,
    });
    expect(said).toBe("");
  });

  it("recurses in every way that a schema can, and none refers to itself without end", async () => {
    const spec = components(`
Tree: { type: object, properties: { children: { type: array, items: { $ref: "#/components/schemas/Tree" } }, parent: { $ref: "#/components/schemas/Tree" } } }
Json: { oneOf: [{ type: string }, { type: array, items: { $ref: "#/components/schemas/Json" } }, { type: object, additionalProperties: { $ref: "#/components/schemas/Json" } }] }
A: { allOf: [{ $ref: "#/components/schemas/B" }] }
B: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: string }] }
C: { $ref: "#/components/schemas/C" }
Map: { type: object, additionalProperties: { $ref: "#/components/schemas/Map" } }
Index: { type: object, properties: { a: { $ref: "#/components/schemas/Index" } }, additionalProperties: { $ref: "#/components/schemas/Index" } }
Inner: { $ref: "#/components/schemas/Tree/properties/children" }
`);
    expect(await check(spec, { Inner: "t.Tree[]", C: "unknown" })).toBe("");
  });

  it("joins a long list of values to what else may be", async () => {
    const words = Array.from({ length: 12 }, (_, i) => `a-long-word-${i}`);
    const list = `{ type: string, enum: [${words.join(", ")}] }`;
    const type = words.map((word) => JSON.stringify(word)).join(" | ");
    const spec = components(`
First: { anyOf: [${list}, { type: integer }] }
Last: { anyOf: [{ type: integer }, ${list}] }
Two: { type: object, properties: { a: { oneOf: [{ type: boolean }, ${list}, { type: "null" }] } } }
`);
    expect(
      await check(spec, {
        First: `number | ${type}`,
        Last: `number | ${type}`,
        Two: `{ a?: boolean | null | ${type} }`,
      }),
    ).toBe("");
  });

  it("of heirs among which their base chooses have what they take over, in either order", async () => {
    const base =
      'Pet: { type: object, required: [name], properties: { name: { type: string } }, oneOf: [{ $ref: "#/components/schemas/Cat" }] }';
    const heir =
      'Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { lives: { type: integer } } }] }';
    for (const schemas of [`${base}\n${heir}`, `${heir}\n${base}`])
      expect(
        await check(components(`\n${schemas}\n`), {
          Cat: "{ name: string } & { lives?: number }",
          Pet: "{ name: string } & { name: string } & { lives?: number }",
        }),
      ).toBe("");
  });

  it("has the empty text where a parameter may be empty", async () => {
    const spec = openapi(`
paths:
  /a:
    get:
      operationId: get
      parameters:
        - { name: n, in: query, allowEmptyValue: true, schema: { type: integer } }
        - { name: t, in: query, allowEmptyValue: true, schema: { type: string } }
        - { name: e, in: query, allowEmptyValue: true, required: true, schema: { type: string, enum: [a, b] } }
`);
    expect(await check(spec, { GetRequest: '{ query: { n?: number | ""; t?: string; e: "a" | "b" | "" } }' })).toBe("");
  });

  it("is that of bytes where any media type may carry them, and may be left out where HEAD does", async () => {
    const bytes = '{ "*/*": { schema: { type: string, format: binary } } }';
    const spec = openapi(`
paths:
  /a:
    put:
      operationId: put
      requestBody: { required: true, content: ${bytes} }
      responses: { 200: { description: OK, content: ${bytes} } }
    head:
      operationId: head
      responses: { 200: { description: OK, content: { application/json: { schema: { type: string } } } } }
`);
    expect(
      await check(spec, {
        'PutRequest["body"]': "Uint8Array",
        'PutResponse["body"]': "Uint8Array | Blob | AsyncIterable<Uint8Array> | string",
        HeadResponse: "{ status: 200; body?: string; headers?: { [name: string]: unknown } }",
      }),
    ).toBe("");
  });

  it("may be called like anything of the language or of every program", async () => {
    const names =
      "Record Array Promise Blob Uint8Array AsyncIterable Object String Exclude Map any unknown never object string undefined null class delete __proto__ constructor StatusBut GetARequest".split(
        " ",
      );
    const spec = openapi(`
paths:
  /a:
    get:
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [f], properties: { f: { type: string, format: binary } } } } } }
      responses:
        200: { description: OK, content: { application/octet-stream: {} } }
        default: { description: other }
components:
  schemas:
${names.map((name) => `    ${name}: { type: object, properties: { self: { $ref: "#/components/schemas/${name}" } } }`).join("\n")}
`);
    const api = await apiOf(spec);
    expect(api.findings).toEqual([]);
    expect(new Set(api.schemas.map(({ identifier }) => identifier)).size).toBe(names.length);
    expect(api.operations[0]!.types.request).toBe("GetAOperationRequest");
    const said = compile({
      "types.ts": writeTypes(api),
      "use.ts": `import type { GetAOperationRequest, GetAResponse } from "./types.js";
export const file: (request: GetAOperationRequest) => Promise<ArrayBuffer> = (request) => request.body.f.arrayBuffer();
export const answer: GetAResponse = { status: 200, body: new Uint8Array(1) };
export const other: GetAResponse = { status: 404 };\n`,
    });
    expect(said).toBe("");
  });

  it("lets nothing out of a comment, a string or a key", async () => {
    const evil = [
      "*/ export const evil = 1; /*",
      '"; export const evil = 1; //',
      "`${evil}`",
      "'\\",
      "a\u2028export const evil = 1;",
      "</script><script>",
      "@ts-nocheck",
      "\r\nexport const evil = 1;\r\n",
      "\0\u202e",
    ];
    const document = {
      openapi: "3.1.0",
      info: { title: evil[0], version: evil[1], description: evil[2] },
      paths: Object.fromEntries(
        evil.map((text) => [
          `/${text}`,
          {
            get: {
              operationId: text,
              summary: text,
              tags: [text],
              parameters: evil.map((name) => ({
                name,
                in: "query",
                description: text,
                schema: { enum: evil, default: text },
              })),
              responses: {
                200: { description: text, content: { [`application/json;${text}`]: { schema: { const: text } } } },
              },
            },
          },
        ]),
      ),
      components: {
        schemas: Object.fromEntries(
          evil.map((text) => [
            text,
            {
              title: text,
              description: text,
              type: "object",
              properties: { [text]: { enum: evil, description: text } },
            },
          ]),
        ),
      },
    };
    const api = await apiOf({ "openapi.json": JSON.stringify(document) });
    const text = writeTypes(api);
    expect(compile({ "types.ts": text }, "bundler")).toBe("");
    const { body } = parse(text, { sourceType: "module", plugins: ["typescript"] }).program;
    const declared = body.map((node) => (node.type === "ExportNamedDeclaration" ? node.declaration?.type : node.type));
    expect(new Set(declared)).toEqual(new Set(["TSTypeAliasDeclaration"]));
    expect(text).not.toMatch(/[\u0000-\u0008\u2028\u202e\r]|<\/|^[^"]*(?<!\\)@ts-/m);
  });
});

describe("the types of an operation", () => {
  const spec = openapi(`
paths:
  /users/{id}:
    post:
      operationId: updateUser
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer, default: 10 } }
        - { name: sort, in: query, schema: { type: string, enum: [asc, desc] } }
        - { name: X-Trace, in: header, schema: { type: string } }
        - { name: session, in: cookie, required: true, schema: { type: string } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
        "204": { description: nothing }
        4XX: { description: bad, content: { application/problem+json: { schema: { type: object, required: [code], properties: { code: { type: string } } } } } }
    get: { operationId: getUser, parameters: [{ name: id, in: path, required: true, schema: { type: integer } }] }
components:
  schemas:
    User:
      type: object
      required: [id, name, password]
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string }
        password: { type: string, writeOnly: true }
`);

  it("have the parts that there are, by direction", async () => {
    const said = compile({
      "types.ts": writeTypes(await apiOf(spec)),
      "same.ts": equal,
      "check.ts": `import type * as t from "./types.js";
import { same } from "./same.js";
same<t.UpdateUserRequest, {
  params: { id: number };
  query: { limit: number; sort?: "asc" | "desc" };
  headers: { "X-Trace"?: string };
  cookies: { session: string };
  body: { name: string; password: string };
}>();
same<t.User, { id: number; name: string; password: string }>();
same<keyof t.GetUserRequest, "params">();
export const good: t.UpdateUserResponse[] = [
  { status: 200, body: { id: 1, name: "a" } },
  { status: 204 },
  { status: 404, body: { code: "x" }, headers: { "X-Any": 1 } },
];
// @ts-expect-error what is only written is not sent
export const leak: t.UpdateUserResponse = { status: 200, body: { id: 1, name: "a", password: "p" } };
// @ts-expect-error 500 is not described
export const unknown: t.UpdateUserResponse = { status: 500 };
// @ts-expect-error a body is needed
export const empty: t.UpdateUserResponse = { status: 200 };
`,
    });
    expect(said).toBe("");
  });

  it("are the same bytes each time", async () => {
    expect(writeTypes(await apiOf(spec))).toBe(writeTypes(await apiOf(spec)));
  });
});
