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
