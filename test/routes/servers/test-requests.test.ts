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
