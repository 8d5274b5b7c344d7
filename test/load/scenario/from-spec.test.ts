import { rmSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, describe, expect, it } from "vitest";
import { type Selection, scenarioFromSpec } from "../../../src/load/scenario/spec/from-spec.ts";
import { directoryOf } from "../../support/command-line.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

const SPEC = `
openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: https://production.example }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: limit, in: query, required: true, schema: { type: integer, minimum: 1, maximum: 20, exclusiveMinimum: true } }
        - { name: kinds, in: query, schema: { type: array, items: { enum: [cat, dog] }, minItems: 1 } }
        - { name: session, in: cookie, required: true, schema: { type: string, example: "a b" } }
        - { name: X-Tenant, in: header, required: true, schema: { type: string, pattern: "^[A-Z]{3}$" } }
      responses:
        "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } }
        default: { description: error, content: { application/json: { schema: { type: object, required: [error] } } } }
    post:
      operationId: addPet
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "201": { description: made } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: "rex/1" }]
    get:
      tags: [one]
      security: [{ token: [] }]
      responses: { "200": { description: ok } }
    delete: { operationId: removePet, responses: { "204": { description: gone } } }
  /odd/{code}:
    get:
      operationId: odd
      tags: [odd]
      parameters: [{ name: code, in: path, required: true, schema: { type: string, pattern: "^(?=[0-9])[a-z]+$" } }]
      responses: { "200": { description: ok } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Pet:
      type: object
      required: [id, name, tag]
      additionalProperties: false
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string, minLength: 3, maxLength: 5 }
        tag: { type: string, nullable: true, enum: [a, b] }
        born: { type: string, format: date-time }
        weight: { type: number, minimum: 0, maximum: 3, multipleOf: 0.5 }
        parent: { $ref: "#/components/schemas/Pet" }
`;

async function from(selection: Partial<Selection> = {}) {
  const directory = directoryOf({ "spec.yml": SPEC });
  made.push(directory);
  return scenarioFromSpec("spec.yml", directory, "http://127.0.0.1:3000/v1", {
    tags: [],
    operations: [],
    ...selection,
  });
}

describe("a scenario from a spec", () => {
  it("has the operations that change nothing; the others are named as left out", async () => {
    const { scenario, notes, origins } = await from();
    expect(scenario.journeys.map(({ name }) => name)).toEqual(["GET /pets", "GET /pets/{id}"]);
    expect(notes).toEqual([
      "2 operations that may change something (POST, DELETE) were left out; name those that are to be sent with --operation.",
      'GET /odd/{code} was left out: no valid value could be made for "code"; give it an example.',
      "1 of the operations ask for credentials: send them with --header.",
    ]);
    // Never where the spec says that production is.
    expect(origins).toEqual(["http://127.0.0.1:3000"]);
  });

  it("has what is named, by tag, by id, or by method and path", async () => {
    const names = async (selection: Partial<Selection>) =>
      (await from(selection)).scenario.journeys.map(({ name }) => name);
    expect(await names({ tags: ["one"] })).toEqual(["GET /pets/{id}"]);
    expect(await names({ operations: ["addPet"] })).toEqual(["POST /pets"]);
    expect(await names({ operations: ["DELETE /pets/{id}"], tags: ["pets"] })).toEqual([
      "DELETE /pets/{id}",
      "GET /pets",
    ]);
    await expect(from({ operations: ["adPet"] })).rejects.toThrow(
      'There is no operation "adPet" in the spec; did you mean "addPet"?',
    );
    await expect(from({ tags: ["pest"] })).rejects.toThrow('There is no tag "pest" in the spec; did you mean "pets"?');
  });

  it("makes inputs that are valid, different, and the same every time", async () => {
    const rows = (await from({ tags: ["pets"] })).scenario.journeys[0]!.data!.rows;
    expect((await from({ tags: ["pets"] })).scenario.journeys[0]!.data!.rows).toEqual(rows);
    for (const row of rows) {
      const query = new URL(String(row.path), "http://x").searchParams;
      expect(Number(query.get("limit"))).toBeGreaterThan(1);
      expect(Number(query.get("limit"))).toBeLessThanOrEqual(20);
      for (const kind of query.getAll("kinds")) expect(["cat", "dog"]).toContain(kind);
      expect(row.cookie).toBe("session=a%20b");
      expect(row["header-X-Tenant"]).toMatch(/^[A-Z]{3}$/);
    }
    expect(new Set(rows.map(({ path }) => path)).size).toBeGreaterThan(10);
    expect(rows.some(({ path }) => String(path).includes("kinds="))).toBe(true);
    expect(rows.some(({ path }) => !String(path).includes("kinds="))).toBe(true);
  });

  it("makes bodies without what only answers have, and takes examples as they are", async () => {
    const { scenario } = await from({ operations: ["addPet", "GET /pets/{id}"] });
    const bodies = scenario.journeys[0]!.data!.rows.map(({ body }) => JSON.parse(String(body)));
    for (const body of bodies) {
      expect(body.name.length >= 3 && body.name.length <= 5).toBe(true);
      expect(["a", "b", null]).toContain(body.tag);
      if (body.weight !== undefined) expect([0, 0.5, 1, 1.5, 2, 2.5, 3]).toContain(body.weight);
    }
    expect(scenario.journeys[1]!.data!.rows[0]!.path).toBe("/pets/rex%2F1");
  });

  it("knows the schemas of answers, with references and nullable resolved", async () => {
    const { steps } = (await from({ tags: ["pets"] })).scenario.journeys[0]!;
    expect(steps[0]).toMatchObject({ expectStatus: [200], expectJson: true });
    expect(Object.keys(steps[0]!.schemas!)).toEqual(["200"]);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(steps[0]!.schemas!["200"] as object);
    expect(validate([{ id: 1, name: "rex", tag: null, parent: { id: 2, name: "max", tag: "a" } }])).toBe(true);
    expect(validate([{ name: "rex", tag: "a" }])).toBe(false);
    expect(validate([{ id: 1, name: "rex", tag: "c" }])).toBe(false);
  });
});
