import { expect, test } from "vitest";
import { requestsOf } from "../../../src/routes/servers/tests/request.ts";
import { apiOf, openapi } from "../spec/support.ts";

test("what is escaped in a path or a value is not escaped again", async () => {
  const api = await apiOf(
    openapi(`
paths:
  /%7Bodd%7D/50%/é/{name}:
    get:
      parameters: [{ name: name, in: path, required: true, schema: { type: string, enum: [a b/c] } }]
      responses: { "200": { description: OK } }
`),
  );
  const { valid } = requestsOf(api, api.operations[0]!, false);
  expect(valid).toMatchObject({ target: "/%7Bodd%7D/50%25/%C3%A9/a%20b%2Fc" });
});

test("where a discriminator chooses among heirs, the request is one of theirs", async () => {
  const api = await apiOf(
    openapi(`
paths:
  /pets:
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "200": { description: OK } }
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string }, parent: { $ref: "#/components/schemas/Pet" } }
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
    Cat:
      allOf: [{ $ref: "#/components/schemas/Pet" }, { required: [lives], properties: { lives: { type: integer, minimum: 9 } } }]
`),
  );
  const { valid } = requestsOf(api, api.operations[0]!, false);
  expect(JSON.parse(valid!.body!)).toEqual({ kind: "cat", lives: 9 });
});

test("no request is refused for a header that every client sends", async () => {
  const api = await apiOf(
    openapi(`
paths:
  /orders:
    post:
      parameters:
        - { name: Content-Length, in: header, required: true, schema: { type: string } }
        - { name: X-Shop, in: header, required: true, schema: { type: string } }
      responses: { "200": { description: OK } }
`),
  );
  expect(requestsOf(api, api.operations[0]!, false).invalid.about).toBe("without X-Shop");
});

/** The body of a request that is made for a schema. */
async function bodyFor(schema: string): Promise<unknown> {
  const api = await apiOf(
    openapi(`
paths:
  /things:
    post:
      requestBody: { required: true, content: { application/json: { schema: ${schema} } } }
      responses: { "200": { description: OK } }
`),
  );
  const { valid } = requestsOf(api, api.operations[0]!, false);
  return valid && (JSON.parse(valid.body!) as unknown);
}

test.each([
  [
    "one alternative that another takes in",
    `{ oneOf: [{ required: [a], properties: { a: { type: integer } } }, { required: [a, b], properties: { a: { type: integer } } }] }`,
    { a: 1 },
  ],
  [
    "an example that is wrong where no alternative holds alone",
    `{ example: { a: 1 }, oneOf: [{ type: object, required: [a] }, { type: object, required: [a] }] }`,
    undefined,
  ],
  ["what must not hold", `{ type: string, not: { enum: [other] } }`, "text"],
  ["what cannot be", `{ type: string, not: { type: string } }`, undefined],
])("a body is judged where it is unsure: %s", async (_, schema, expected) => {
  expect(await bodyFor(schema)).toEqual(expected);
});

test("an empty text is no value of a path", async () => {
  const api = await apiOf(
    openapi(`
paths:
  /jobs/{state}:
    get:
      parameters: [{ name: state, in: path, required: true, schema: { type: string, enum: ["", active] } }]
      responses: { "200": { description: OK } }
`),
  );
  expect(requestsOf(api, api.operations[0]!, false).valid).toMatchObject({ target: "/jobs/active" });
});

test.each([
  ["[{ a: [], b: [] }]", "bearer test"],
  ["[{ a: [], c: [] }]", undefined],
  ["[{ a: [], c: [] }, { c: [] }]", "Basic dGVzdDp0ZXN0"],
])("credentials of one alternative fit into one header, or none are sent: %s", async (security, expected) => {
  const api = await apiOf(
    openapi(`
paths:
  /things:
    get: { security: ${security}, responses: { "200": { description: OK } } }
components:
  securitySchemes:
    a: { type: oauth2, flows: { implicit: { authorizationUrl: "https://example.com", scopes: {} } } }
    b: { type: http, scheme: bearer }
    c: { type: http, scheme: basic }
`),
  );
  expect(requestsOf(api, api.operations[0]!, false).valid?.headers.Authorization).toBe(expected);
});

/** Requests of the only operation of a spec. */
async function requestsFor(text: string, version?: string) {
  const api = await apiOf(openapi(text, version));
  return requestsOf(api, api.operations[0]!, false);
}

const PETS = `
components:
  schemas:
    Pet:
      type: object
      required: [kind, id]
      properties: { kind: { type: string }, id: { type: integer, readOnly: true } }
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, required: [lives], properties: { lives: { type: integer } } }] }
    Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
`;
const posts = (schema: string) => `
paths:
  /a: { post: { requestBody: { required: true, content: { application/json: { schema: ${schema} } } } } }
`;

test.each([
  ["Pet", { kind: "cat", lives: 1 }],
  ["Cat", { kind: "cat", lives: 1 }],
  ["Dog", { kind: "Dog" }],
])("an heir of a schema says which it is: %s", async (name, body) => {
  const { valid } = await requestsFor(`${posts(`{ $ref: "#/components/schemas/${name}" }`)}${PETS}`);
  expect(JSON.parse(valid!.body!)).toEqual(body);
});

test.each([
  ["names that must be short", "{ type: object, minProperties: 1, propertyNames: { maxLength: 2 } }"],
  ["properties that others ask for", "{ type: object, required: [a], dependentRequired: { a: [b] } }"],
  ["nothing that could be", "{ type: string, minLength: 5, enum: [abc] }"],
])("a value that the schema refuses is not sent as a valid one: %s", async (_name, schema) => {
  expect((await requestsFor(posts(schema), "3.1.0")).valid).toBeUndefined();
});

test("the value of a discriminator is the one that the alternative allows", async () => {
  const { valid } = await requestsFor(`${posts('{ $ref: "#/components/schemas/Item" }')}
components:
  schemas:
    Item: { oneOf: [{ $ref: "#/components/schemas/ItemText" }], discriminator: { propertyName: kind } }
    ItemText: { type: object, required: [kind], properties: { kind: { type: string, enum: [text] } } }
`);
  expect(JSON.parse(valid!.body!)).toEqual({ kind: "text" });
});

test("a valid value is so whether formats are checked or not", async () => {
  const when = "{ oneOf: [{ type: string, enum: [now] }, { type: string, format: date-time }] }";
  const { valid } = await requestsFor(posts(`{ type: object, required: [at], properties: { at: ${when} } }`));
  expect(JSON.parse(valid!.body!)).toEqual({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
});

test.each([
  ["boolean", "{ true: Done }", { done: true }],
  ["boolean", "{ 'True': Done }", { done: true }],
  ["number", "{ '2.50': Done }", { done: 2.5 }],
  ["string", "{ '2.50': Done }", { done: "2.50" }],
])("a discriminator that is a %s has a value of that kind: %s", async (type, mapping, body) => {
  const { valid } = await requestsFor(`${posts('{ $ref: "#/components/schemas/Job" }')}
components:
  schemas:
    Job:
      oneOf: [{ $ref: "#/components/schemas/Done" }]
      discriminator: { propertyName: done, mapping: ${mapping} }
    Done: { type: object, required: [done], properties: { done: { type: ${type} } } }
`);
  expect(JSON.parse(valid!.body!)).toEqual(body);
});

test("the query as one value", async () => {
  const query = (media: string) => `
paths:
  /a:
    get:
      parameters:
        - in: querystring
          name: all
          required: true
          content: { ${media}: { schema: { type: object, required: [a, b], properties: { a: { type: integer }, b: { type: array, items: { type: string }, minItems: 2 } } } } }
`;
  const form = await requestsFor(query("application/x-www-form-urlencoded"), "3.2.0");
  expect(form.valid).toMatchObject({ target: "/a?a=1&b=text&b=text1" });
  const json = await requestsFor(query("application/json"), "3.2.0");
  expect(decodeURIComponent(json.valid!.target)).toBe('/a?{"a":1,"b":["text","text1"]}');
});

test("lists of Swagger 2 in paths and headers", async () => {
  const api = await apiOf(`swagger: "2.0"
info: { title: a, version: "1" }
paths:
  /a/{ids}:
    get:
      parameters:
        - { name: ids, in: path, required: true, type: array, items: { type: integer }, minItems: 2, collectionFormat: pipes }
        - { name: X-Ids, in: header, required: true, type: array, items: { type: integer }, minItems: 2, collectionFormat: ssv }
      responses: { "200": { description: OK } }
`);
  const { valid } = requestsOf(api, api.operations[0]!, false);
  expect(valid).toMatchObject({ target: "/a/1%7C2", headers: { "X-Ids": "1 2" } });
});
