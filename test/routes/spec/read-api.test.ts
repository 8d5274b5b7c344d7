import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/report/errors.ts";
import { requestsOf } from "../../../src/routes/servers/tests/request.ts";
import { apiOf, openapi, specOf, told } from "./support.ts";

describe("a version", () => {
  it.each([
    ["openapi: 3.0.3", "3.0"],
    ["openapi: '3.0'", "3.0"],
    ["openapi: 3.0", "3.0"],
    ["openapi: 3.1.0", "3.1"],
    ["openapi: 3.1", "3.1"],
    ["openapi: 3.2.0", "3.2"],
    ["openapi: 3.1.0-rc0", "3.1"],
    ["swagger: '2.0'", "2.0"],
    ["swagger: 2.0", "2.0"],
  ])("%s is %s", async (line, version) => {
    expect((await specOf(`${line}\npaths: {}\n`)).version).toBe(version);
  });

  it.each([
    ["openapi: 4.0.0", 'openapi.yaml:1:10: openapi is "4.0.0"; known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.'],
    ["openapi: 3.10.0", 'openapi is "3.10.0"'],
    ["swagger: 1.2", 'openapi.yaml:1:10: swagger is "1.2"'],
    ["title: x", 'openapi.yaml:1:1: this is no OpenAPI document: it has neither "openapi" nor "swagger" at its top.'],
    ["- a", "openapi.yaml:1:1: this is no OpenAPI document: it holds no object."],
  ])("%s is a mistake of the caller", async (line, message) => {
    await expect(specOf(`${line}\n`)).rejects.toThrow(UsageError);
    await expect(specOf(`${line}\n`)).rejects.toThrow(message);
  });
});

describe("operations", () => {
  it("are not called like the class that their handlers import", async () => {
    const api = await apiOf(
      openapi("paths:\n  /a: { get: { operationId: HttpError }, put: { operationId: Context } }\n"),
    );
    expect(api.operations.map(({ id }) => id)).toEqual([expect.stringMatching(/^HttpError_\w+$/), "Context"]);
  });

  it("without an id are named by method and path, and none is missing", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /users:
    get: {}
    post: {}
  /users/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: {}
    put: {}
    patch: {}
    delete: {}
    head: {}
    options: {}
    trace: {}
  /:
    get: {}
`),
    );
    expect(api.operations.map(({ id }) => id)).toEqual([
      "getUsers",
      "postUsers",
      "getUsersById",
      "putUsersById",
      "patchUsersById",
      "deleteUsersById",
      "headUsersById",
      "optionsUsersById",
      "traceUsersById",
      "getRoot",
    ]);
    expect(told(api.findings)).toEqual([]);
  });

  it("with the same id keep it once", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a: { get: { operationId: same } }
  /b: { get: { operationId: same } }
`),
    );
    expect(api.operations.map(({ id }) => id)).toEqual(["same", "getB"]);
    expect(told(api.findings)).toEqual([
      'duplicate-operation-id openapi.yaml:6:16 The operationId "same" is that of GET /a already: this one is named by its method and path. Give it an id of its own.',
    ]);
  });

  it("on one route: the first is used", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a/{x}:
    get: { parameters: [{ name: x, in: path, required: true, schema: {} }] }
  /a/{y}:
    get: { parameters: [{ name: y, in: path, required: true, schema: {} }] }
    put: { parameters: [{ name: y, in: path, required: true, schema: {} }] }
  /a/fixed: { get: {} }
`),
    );
    expect(api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "get /a/{x}",
      "put /a/{y}",
      "get /a/fixed",
    ]);
    expect(told(api.findings)).toEqual([
      "duplicate-route openapi.yaml:8:5 GET /a/{y} is the same route as /a/{x} to a server: the first is used, this one was left out.",
    ]);
  });

  it("have the parameters of their path, which theirs replace", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: page, in: query, schema: { type: integer } }
    get:
      parameters:
        - { name: page, in: query, required: true, schema: { type: string } }
        - { name: page, in: header, schema: { type: string } }
        - { name: Authorization, in: header, schema: { type: string } }
`),
    );
    const parameters = api.operations[0]!.parameters;
    expect(parameters.map((it) => [it.in, it.name, it.required, it.schema?.schema])).toEqual([
      ["path", "id", true, { type: "string" }],
      ["query", "page", true, { type: "string" }],
      ["header", "page", false, { type: "string" }],
    ]);
  });

  it("have the parameters that their path has, no more and no less", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a/{id}.{format}:
    get:
      parameters:
        - { name: id, in: path, schema: { type: integer } }
        - { name: other, in: path, required: true, schema: { type: string } }
`),
    );
    expect(api.operations[0]!.parameters.map((it) => [it.name, it.required, it.schema?.schema])).toEqual([
      ["id", true, { type: "integer" }],
      ["format", true, { type: "string" }],
    ]);
    expect(told(api.findings)).toEqual([
      "path-parameter openapi.yaml:9:11 The path /a/{id}.{format} has no {other}: the parameter was left out. Put it into the path, or take it away.",
      'path-parameter openapi.yaml:6:5 The path parameter {format} of /a/{id}.{format} is not declared: it was taken for a string. Declare it under "parameters".',
    ]);
  });

  it("have style and explode filled in", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a/{p}/{m}:
    get:
      parameters:
        - { name: p, in: path, required: true, schema: {} }
        - { name: m, in: path, required: true, style: matrix, schema: {} }
        - { name: q, in: query, schema: {} }
        - { name: d, in: query, style: deepObject, schema: {} }
        - { name: wrong, in: query, style: matrix, schema: {} }
        - { name: h, in: header, explode: true, schema: {} }
        - { name: c, in: cookie, schema: {} }
        - { name: j, in: query, content: { application/json: { schema: { type: object } } } }
`),
    );
    const parameters = api.operations[0]!.parameters;
    expect(parameters.map((it) => `${it.name} ${it.style} ${it.explode}`)).toEqual([
      "p simple false",
      "m matrix false",
      "q form true",
      "d deepObject false",
      "wrong form true",
      "h simple true",
      "c form true",
      "j form true",
    ]);
    expect(parameters.at(-1)!.content).toMatchObject({
      mediaType: "application/json",
      schema: { schema: { type: "object" } },
    });
    expect(api.findings.map(({ message }) => message)).toEqual([
      'A parameter in query cannot have the style "matrix"; it was read as form.',
    ]);
  });

  it("of methods that the version does not have are left out, with a hint", async () => {
    const body = `
paths:
  /a:
    GET: {}
    query: {}
    putt: {}
    summary: fine
    x-own: {}
    get: {}
`;
    const api = await apiOf(openapi(body));
    expect(api.operations).toHaveLength(1);
    expect(told(api.findings)).toEqual([
      'unknown-method openapi.yaml:6:5 "GET" of /a is no method that OpenAPI 3.0 knows; it was left out. Write it in lower case: get.',
      'unknown-method openapi.yaml:7:5 "query" of /a is no method that OpenAPI 3.0 knows; it was left out. It is one since OpenAPI 3.2.',
      'unknown-method openapi.yaml:8:5 "putt" of /a is no method that OpenAPI 3.0 knows; it was left out. Did you mean "put"?',
    ]);
  });

  it("of OpenAPI 3.2 may be queries and have any method", async () => {
    const api = await apiOf(
      openapi(
        `
paths:
  /a:
    query: { operationId: q }
    additionalOperations: { COPY: { operationId: copy } }
`,
        "3.2.0",
      ),
    );
    expect(api.operations.map(({ method, id }) => `${method} ${id}`)).toEqual(["query q", "COPY copy"]);
    expect(api.findings).toEqual([]);
  });

  it("have paths without query and fragment, from a slash on", async () => {
    const api = await apiOf(openapi(`\npaths:\n  "users?all=1": { get: {} }\n  "/a#b": { get: {} }\n`));
    expect(api.operations.map(({ path }) => path)).toEqual(["/users", "/a"]);
    expect(api.findings.map(({ rule }) => rule)).toEqual(["invalid-path", "invalid-path"]);
  });

  it("know what secures them: their own, the document's, or nothing", async () => {
    const api = await apiOf(
      openapi(`
security: [{ key: [] }]
paths:
  /default: { get: {} }
  /open: { get: { security: [] } }
  /either: { get: { security: [{ key: [], auth: [read] }, {}, { gone: [] }] } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    auth: { type: oauth2, flows: {} }
    my-basic: { type: http, scheme: Basic }
`),
    );
    expect(api.operations.map(({ security }) => security)).toEqual([
      [[{ scheme: "key", scopes: [] }]],
      [],
      [
        [
          { scheme: "key", scopes: [] },
          { scheme: "auth", scopes: ["read"] },
        ],
        [],
        [{ scheme: "gone", scopes: [] }],
      ],
    ]);
    expect(api.securitySchemes.map(({ identifier, type, scheme }) => [identifier, type, scheme])).toEqual([
      ["key", "apiKey", undefined],
      ["auth", "oauth2", undefined],
      ["myBasic", "http", "basic"],
    ]);
    expect(api.findings.map(({ rule }) => rule)).toEqual(["unknown-security-scheme"]);
  });

  it("asks for two credentials in the one header that holds them, which no request can have", async () => {
    const api = await apiOf(
      openapi(`
security:
  - basic: []
    token: []
paths:
  /both: { get: {} }
  /either: { get: { security: [{ basic: [] }, { token: [] }] } }
  /same: { get: { security: [{ token: [], flow: [a], key: [] }] } }
components:
  securitySchemes:
    basic: { type: http, scheme: basic }
    token: { type: http, scheme: Bearer }
    flow: { type: openIdConnect, openIdConnectUrl: https://example.com }
    key: { type: apiKey, in: header, name: X-Key }
`),
    );
    expect(api.findings.map(({ rule, location, message }) => [rule, location?.line, message])).toEqual([
      ["unsatisfiable-security", 5, expect.stringContaining('both "basic" and "token"')],
    ]);
    const { valid, invalid } = requestsOf(api, api.operations[0]!, false);
    expect(valid).toBeUndefined();
    expect(invalid.status).toBe(405);
  });

  it("written as a name or as an object, it asks for credentials all the same", async () => {
    const api = await apiOf(
      openapi(`
security: [key]
paths:
  /common: { get: {} }
  /name: { get: { security: [other] } }
  /object: { get: { security: { key: [], other: [a] } } }
  /nothing: { get: { security: [null] } }
  /open: { get: { security: [] } }
components: { securitySchemes: { key: { type: http, scheme: basic }, other: { type: http, scheme: bearer } } }
`),
    );
    const key = [{ scheme: "key", scopes: [] }];
    expect(api.operations.map(({ security }) => security)).toEqual([
      [key],
      [[{ scheme: "other", scopes: [] }]],
      [
        [
          { scheme: "key", scopes: [] },
          { scheme: "other", scopes: ["a"] },
        ],
      ],
      [key],
      [],
    ]);
    // Nothing can satisfy the object, which asks for a password and a token.
    const rules = [
      "invalid-document",
      "invalid-document",
      "invalid-document",
      "unsatisfiable-security",
      "invalid-document",
    ];
    expect(api.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(api.findings[0]!.message).toBe(
      'An alternative of "security" is an object: "key" was read as { "key": [] }.',
    );
  });

  it("have answers by status, with headers, however the status is written", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a:
    get:
      responses:
        200: { description: OK, headers: { X-Rate: { required: true, schema: { type: integer } }, Content-Type: {} } }
        4xx: { description: bad }
        default: { description: other }
        20: { description: none }
`),
    );
    expect(api.operations[0]!.responses.map(({ status }) => status)).toEqual(["200", "4XX", "default"]);
    expect(api.operations[0]!.responses[0]!.headers.map(({ name, required }) => [name, required])).toEqual([
      ["X-Rate", true],
    ]);
    expect(told(api.findings)).toEqual([
      'invalid-document openapi.yaml:11:9 "20" is no status of a response: use 200, 2XX or default. It was left out.',
    ]);
  });

  it("have path items that are references, with what stands beside them", async () => {
    const api = await apiOf({
      "openapi.yaml": openapi("\npaths:\n  /a: { $ref: 'a.yaml', post: { operationId: beside } }\n"),
      "a.yaml": "get: { operationId: referred }\n",
    });
    expect(api.operations.map(({ id }) => id)).toEqual(["referred", "beside"]);
  });
});

describe("a half-written document", () => {
  it.each([
    ["openapi: 3.0.0\n", ["incomplete-spec openapi.yaml:1:1", "incomplete-spec openapi.yaml:1:1"]],
    [
      "openapi: 3.0.0\ninfo:\npaths:\n",
      ["invalid-document openapi.yaml:2:1", "incomplete-spec", "invalid-document openapi.yaml:3:1"],
    ],
    [openapi("paths: { /a: { get: { responses: { 200: } } } }\n"), ["invalid-document openapi.yaml:3:36"]],
    [openapi("paths: { /a: { get: { parameters: {} } } }\n"), ["invalid-document openapi.yaml:3:23"]],
    [openapi("paths: { /a: { get: { parameters: [{}] } } }\n"), ["invalid-document openapi.yaml:3:36"]],
    [
      openapi("paths: { /a: [], /b: { get: 1 } }\n"),
      ["invalid-document openapi.yaml:3:10", "invalid-document openapi.yaml:3:24"],
    ],
    [openapi("paths: {}\ncomponents: { schemas: [] }\n"), ["invalid-document openapi.yaml:4:15"]],
    [openapi("paths: {}\nservers: 1\nsecurity: {}\n"), ["invalid-document", "invalid-document"]],
  ])("%j is read as far as it goes", async (text, findings) => {
    const api = await apiOf(text);
    const list = told(api.findings);
    for (const finding of findings) expect(list).toContainEqual(expect.stringContaining(finding));
    expect(list).toHaveLength(findings.length);
  });

  it("without components has its types all the same", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a:
    get:
      responses:
        "200": { description: OK, content: { application/json: { schema: { type: object } } } }
  /b:
    get:
      responses:
        "200": { $ref: "#/paths/~1a/get/responses/200" }
`),
    );
    expect(api.operations[1]!.responses[0]!.content[0]!.schema?.schema).toEqual({ type: "object" });
    expect(api.findings).toEqual([]);
  });
});

describe("schemas", () => {
  it("that mean nothing as they stand are told, each at its line", async () => {
    const api = await apiOf(
      openapi(`
paths: {}
components:
  schemas:
    A:
      type: object
      required: true
      properties:
        a: { type: int }
        b: { type: string, minLength: "1" }
        c: text
        d: { allOf: [] }
        e: { enum: 1 }
        f: { type: [string, "null"] }
`),
    );
    expect(told(api.findings)).toEqual([
      `invalid-schema openapi.yaml:9:7 "required" must be a list of property names (in the object's schema: "required: [name]"), not true; it was ignored.`,
      'invalid-schema openapi.yaml:11:14 "int" is no type; it was ignored.',
      'invalid-schema openapi.yaml:12:28 "minLength" must be a whole number from zero, not "1"; it was ignored.',
      'invalid-schema openapi.yaml:13:9 A schema must be an object, not "text"; anything is allowed there.',
      'invalid-schema openapi.yaml:14:14 "allOf" must be a list of schemas, not a list; it was ignored.',
      'invalid-schema openapi.yaml:15:14 "enum" must be a list of values, not 1; it was ignored.',
      'invalid-schema openapi.yaml:16:14 A list of types belongs to OpenAPI 3.1; it was understood all the same. Set "openapi" to 3.1, or use "nullable".',
    ]);
  });

  it("of OpenAPI 3.0 that mean less than their authors think are told", async () => {
    const body = `
paths: {}
components:
  schemas:
    A: { type: string }
    B: { type: object, properties: { a: { $ref: "#/components/schemas/A", nullable: true, description: fine } } }
    C: { nullable: true, allOf: [{ $ref: "#/components/schemas/A" }] }
    D: { type: string, nullable: true, enum: [a] }
    E: { type: string, nullable: true, enum: [a, null] }
`;
    expect((await apiOf(openapi(body))).findings.map(({ rule, location }) => `${rule} ${location!.line}`)).toEqual([
      "reference-siblings 8",
      "nullable-without-type 9",
      "enum-omits-null 10",
    ]);
    expect((await apiOf(openapi(body, "3.1.0"))).findings).toEqual([]);
  });

  it("are directional when anything in them is", async () => {
    const api = await apiOf(
      openapi(`
paths: {}
components:
  schemas:
    Leaf: { type: object, properties: { id: { type: string, readOnly: true } } }
    Node: { type: object, properties: { leaf: { $ref: "#/components/schemas/Leaf" }, node: { $ref: "#/components/schemas/Node" } } }
    List: { type: array, items: { $ref: "#/components/schemas/Node" } }
    Secret: { type: object, properties: { key: { type: string, writeOnly: true } } }
    Plain: { type: string }
`),
    );
    expect(api.schemas.map(({ name, directional }) => [name, directional.readOnly, directional.writeOnly])).toEqual([
      ["Leaf", true, false],
      ["Node", true, false],
      ["List", true, false],
      ["Secret", false, true],
      ["Plain", false, false],
    ]);
  });

  it("that a discriminator maps to are found by name and by reference, in other files too", async () => {
    const api = await apiOf({
      "openapi.yaml": openapi(`
paths: {}
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }]
      discriminator: { propertyName: type, mapping: { cat: Cat, kitten: "#/components/schemas/Cat", dog: "dog.yaml" } }
    Cat: { type: object }
`),
      "dog.yaml": "type: object\n",
    });
    const pet = api.schemas.find(({ name }) => name === "Pet")!;
    const mapping = (pet.schema.schema as { discriminator: { mapping: Record<string, string> } }).discriminator.mapping;
    const targets = Object.values(mapping).map((value) => api.mapped(value, pet.schema.at)?.identifier);
    expect(targets).toEqual(["Cat", "Cat", "dog"]);
    expect(api.mapped("Nobody", pet.schema.at)).toBeUndefined();
  });
});

describe("Swagger 2", () => {
  const text = `
swagger: "2.0"
info: { title: Old, version: "1" }
host: api.example.com
basePath: /v1
schemes: [http, https]
consumes: [application/json]
produces: [application/json, application/xml]
securityDefinitions:
  basic: { type: basic }
  key: { type: apiKey, in: query, name: key }
security: [{ basic: [] }]
parameters:
  limit: { name: limit, in: query, type: integer, maximum: 100, default: 10 }
responses:
  Missing: { description: missing, schema: { $ref: "#/definitions/Error" } }
definitions:
  Error: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
  Pet: { type: object, properties: { name: { type: string, x-nullable: true } } }
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, type: string }]
    get:
      parameters:
        - { $ref: "#/parameters/limit" }
        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }
        - { name: ids, in: query, type: array, items: { type: integer }, collectionFormat: pipes }
        - { name: csv, in: query, type: array, items: { type: integer } }
      responses:
        200: { description: OK, schema: { $ref: "#/definitions/Pet" }, headers: { X-Rate: { type: integer } } }
        404: { $ref: "#/responses/Missing" }
    post:
      consumes: [multipart/form-data]
      parameters:
        - { name: file, in: formData, type: file, required: true }
        - { name: note, in: formData, type: string, description: a note }
      responses: { 204: { description: none } }
    put:
      parameters: [{ name: body, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }]
      responses: { 200: { description: a file, schema: { type: file } } }
`;

  it("is read into the model of OpenAPI 3", async () => {
    const api = await apiOf(text);
    expect(told(api.findings)).toEqual([]);
    expect(api.servers).toEqual(["http://api.example.com/v1", "https://api.example.com/v1"]);
    expect(api.securitySchemes.map(({ type, scheme, parameterName }) => [type, scheme, parameterName])).toEqual([
      ["http", "basic", undefined],
      ["apiKey", undefined, "key"],
    ]);
    const [get, put, post] = ["get", "put", "post"].map((method) => api.operations.find((it) => it.method === method)!);
    expect(get!.parameters.map((it) => [it.name, it.style, it.explode, it.schema?.schema])).toEqual([
      ["id", "simple", false, { type: "string" }],
      ["limit", "form", false, { type: "integer", maximum: 100, default: 10 }],
      ["tags", "form", true, { type: "array", items: { type: "string" } }],
      ["ids", "pipeDelimited", false, { type: "array", items: { type: "integer" } }],
      ["csv", "form", false, { type: "array", items: { type: "integer" } }],
    ]);
    expect(get!.responses[0]!.content.map(({ mediaType }) => mediaType)).toEqual([
      "application/json",
      "application/xml",
    ]);
    expect(get!.responses[0]!.headers.map(({ name, schema }) => [name, schema?.schema])).toEqual([
      ["X-Rate", { type: "integer" }],
    ]);
    expect(get!.responses[1]!.content[0]!.schema?.schema).toEqual({ $ref: "#/definitions/Error" });
    expect(put!.body).toMatchObject({ required: true, content: [{ mediaType: "application/json" }] });
    expect(put!.responses[0]!.content[0]!.schema?.schema).toMatchObject({ type: "string", format: "binary" });
    expect(post!.body).toMatchObject({
      required: true,
      content: [
        {
          mediaType: "multipart/form-data",
          schema: {
            schema: {
              type: "object",
              required: ["file"],
              properties: {
                file: { type: "string", format: "binary" },
                note: { type: "string", description: "a note" },
              },
            },
          },
        },
      ],
    });
  });

  it("has schemas in the form of OpenAPI 3.0, at the places of the text", async () => {
    const api = await apiOf(text);
    const [error, pet] = api.schemas;
    expect(error!.schema.schema).toMatchObject({ discriminator: { propertyName: "kind" } });
    expect(pet!.schema.schema).toMatchObject({ properties: { name: { nullable: true } } });
    expect(api.spec.placeOfKey(pet!.schema.at)).toEqual({ file: "openapi.yaml", line: 19, column: 3 });
  });
});

describe("a key that is nearly one that OpenAPI knows", () => {
  it("is reported where it stands, in every kind of object", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a:
    get:
      sumary: x
      parameters: [{ name: q, in: query, shema: { type: string } }]
      requestBody: { contents: {} }
      responses:
        "200": { description: ok, content: { application/json: { schemas: { type: string } } } }
components:
  securitySchemas: {}
  schemas:
    Pet: { type: object, requierd: [a], readonly: true, properties: { requierd: { type: string } } }
`),
    );
    expect(told(api.findings).filter((line) => line.startsWith("unknown-key"))).toEqual([
      expect.stringContaining(
        '"securitySchemas" is no field of components; it was left out. Did you mean "securitySchemes"?',
      ),
      expect.stringContaining('"sumary" is no field of an operation; it was left out. Did you mean "summary"?'),
      expect.stringContaining('"shema" is no field of a parameter'),
      expect.stringContaining('"contents" is no field of a request body'),
      expect.stringContaining('"schemas" is no field of a media type'),
      expect.stringContaining('"requierd" is no field of a schema'),
      expect.stringContaining('"readonly" is no field of a schema; it was left out. Did you mean "readOnly"?'),
    ]);
  });

  it("is left alone where it is an extension, like nothing known, or stands beside the key that it is like", async () => {
    const api = await apiOf(
      openapi(`
paths:
  /a:
    get: { x-sumary: a, owner: b, summary: c, sumary: d, responses: { "200": { description: ok } } }
`),
    );
    expect(told(api.findings).filter((line) => line.startsWith("unknown-key"))).toEqual([]);
  });
});
