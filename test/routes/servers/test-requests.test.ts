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
  ["Pet", { kind: "Pet" }],
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
