import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { k6Engine } from "../../../src/load/k6/engine.ts";
import { findK6 } from "../../../src/load/k6/find.ts";
import { scenarioFromSpec } from "../../../src/load/scenario/spec/from-spec.ts";
import { render } from "../../../src/load/scenario/template.ts";
import { directoryOf } from "../../support/command-line.ts";
import { K6, pathWithK6, quiet } from "../k6/support.ts";
import { open, planOf, run, serve, type Target } from "../support/engine.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

const SPEC = `
openapi: 3.0.3
info: { title: Forms, version: "1" }
paths:
  /login:
    post:
      operationId: login
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [user, roles, tags, ids, at, filter]
              properties:
                user: { type: string, enum: ["ann & bob=ü"] }
                roles: { type: array, items: { enum: [admin] }, minItems: 2, maxItems: 2 }
                tags: { type: array, items: { enum: [red] }, minItems: 2, maxItems: 2 }
                ids: { type: array, items: { enum: [7] }, minItems: 2, maxItems: 2 }
                at: { type: object, required: [x], properties: { x: { enum: [1] } } }
                filter: { type: object, required: [y], properties: { y: { enum: [2] } } }
            encoding:
              tags: { style: spaceDelimited, explode: false }
              ids: { style: form, explode: false }
              filter: { style: deepObject, explode: true }
      responses: { "200": { description: ok } }
  /upload:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { $ref: "#/components/schemas/Upload" }
            encoding: { picture: { contentType: "image/svg+xml, image/png" } }
      responses: { "200": { description: ok } }
  /note:
    post:
      operationId: note
      requestBody: { required: true, content: { text/plain: { schema: { type: string, enum: [hello] } } } }
      responses: { "200": { description: ok } }
  /xml:
    post:
      operationId: xml
      requestBody: { required: true, content: { application/xml: { schema: { type: object } } } }
      responses: { "200": { description: ok } }
components:
  schemas:
    Upload:
      type: object
      required: ['the "title"', data, pages, picture, meta]
      properties:
        'the "title"': { type: string, enum: ["a\\r\\nb"] }
        data: { type: string, format: binary }
        pages: { type: array, minItems: 2, maxItems: 2, items: { $ref: "#/components/schemas/File" } }
        picture: { type: string, format: binary }
        meta: { type: object, required: [n], properties: { n: { enum: [3] } } }
    File: { type: string, format: binary }
`;

async function from(spec: string, ...operations: string[]) {
  const directory = directoryOf({ "spec.yml": spec });
  made.push(directory);
  return scenarioFromSpec("spec.yml", directory, "http://127.0.0.1:3000", { tags: [], operations });
}

/** First body of an operation, and the type that it is sent as. */
async function bodyOf(spec: string, operation: string) {
  const { scenario } = await from(spec, operation);
  const { steps, data } = scenario.journeys[0]!;
  const step = steps[0]!;
  if (step.body?.kind !== "text") throw new Error("no body");
  return { type: String(step.headers["content-type"]), text: render(step.body.template, data!.rows[0]!), step };
}

const formOf = ({ type, text }: { type: string; text: string }) =>
  new Response(text, { headers: { "content-type": type } }).formData();

describe("a form of a spec", () => {
  it("is url-encoded as its encoding says", async () => {
    const { type, text, step } = await bodyOf(SPEC, "login");
    expect(type).toBe("application/x-www-form-urlencoded");
    expect(text.split("&")).toEqual([
      "user=ann%20%26%20bob%3D%C3%BC",
      "roles=admin",
      "roles=admin",
      "tags=red%20red",
      "ids=7,7",
      "at=%7B%22x%22%3A1%7D",
      "filter[y]=2",
    ]);
    expect(new URLSearchParams(text).get("user")).toBe("ann & bob=ü");
    // Wrong bodies are made for JSON alone.
    expect(step.bodySchema).toBeUndefined();
  });

  it("has a part for each property, and small files where files are asked for", async () => {
    const body = await bodyOf(SPEC, "upload");
    const form = await formOf(body);
    expect([...form.keys()].sort()).toEqual(["data", "meta", "pages", "pages", "picture", 'the "title"']);
    expect(form.get('the "title"')).toBe("a\r\nb");
    const [data, picture] = [form.get("data") as File, form.get("picture") as File];
    expect([data.type, data.name, data.size > 0]).toEqual(["application/octet-stream", "file-1.txt", true]);
    expect([picture.type, picture.name, await picture.text()]).toEqual([
      "image/svg+xml",
      "file-1.svg",
      expect.stringContaining("<svg"),
    ]);
    expect(form.getAll("pages").every((page) => page instanceof File)).toBe(true);
    expect(body.text).toContain('name="meta"\r\ncontent-type: application/json\r\n\r\n{"n":3}\r\n');
  });

  it("is that of a Swagger 2 document too, and of OpenAPI 3.1, where files have no format", async () => {
    const swagger = `
swagger: "2.0"
info: { title: x, version: "1" }
paths:
  /up:
    post:
      operationId: up
      consumes: [multipart/form-data]
      parameters:
        - { name: file, in: formData, type: file, required: true }
        - { name: note, in: formData, type: string, required: true, enum: [hi] }
      responses: { "200": { description: ok } }
`;
    const form = await formOf(await bodyOf(swagger, "up"));
    expect([form.get("file") instanceof File, form.get("note")]).toEqual([true, "hi"]);
    const new31 = SPEC.replace("3.0.3", "3.1.0")
      .replace("data: { type: string, format: binary }", "data: { contentMediaType: application/pdf }")
      .replace("picture: { type: string, format: binary }", "picture: {}");
    const fresh = await formOf(await bodyOf(new31, "upload"));
    expect([fresh.get("data") instanceof File, (fresh.get("picture") as File).type]).toEqual([true, "image/svg+xml"]);
  });

  it("leaves parameters that are JSON by their content as one text", async () => {
    const spec = `
openapi: 3.1.0
info: { title: x, version: "1" }
paths:
  /find:
    get:
      operationId: find
      parameters:
        - { name: where, in: query, required: true, content: { application/json: { schema: { type: object, required: [q], properties: { q: { const: 1 } } } } } }
        - { name: X-Sort, in: header, required: true, content: { application/json: { schema: { type: array, minItems: 1, items: { const: a } } } } }
      responses: { "200": { description: ok } }
`;
    const { scenario } = await from(spec, "find");
    const [row] = scenario.journeys[0]!.data!.rows;
    expect(row!.path).toBe("/find?where=%7B%22q%22%3A1%7D");
    expect(JSON.parse(String(row!["header-X-Sort"]))[0]).toBe("a");
  });

  it("may be plain text, and what cannot be made is named", async () => {
    expect(await bodyOf(SPEC, "note")).toMatchObject({ type: "text/plain", text: "hello" });
    await expect(from(SPEC, "xml")).rejects.toThrow(
      /its body is application\/xml, and only JSON, forms and plain text/,
    );
  });

  async function sent(engine: (plan: Parameters<typeof run>[0]) => ReturnType<typeof run>): Promise<Target["seen"]> {
    const target = await serve((response) => response.end("{}"));
    try {
      const { scenario } = await from(SPEC, "login", "upload", "note");
      for (const { steps } of scenario.journeys)
        for (const step of steps) step.url = [target.origin, ...step.url.slice(1)];
      const { total } = await engine(planOf(target.origin, open(30, 1000), scenario.journeys));
      expect(total.counts.ok).toBe(30);
      return target.seen;
    } finally {
      target.stop();
    }
  }

  async function check(seen: Target["seen"]) {
    expect(new Set(seen.map(({ url }) => url))).toEqual(new Set(["/login", "/upload", "/note"]));
    for (const { url, headers, body } of seen) {
      if (url === "/note") expect(body).toBe("hello");
      if (url === "/login") expect(new URLSearchParams(body).get("user")).toBe("ann & bob=ü");
      if (url !== "/upload") continue;
      const form = await formOf({ type: headers["content-type"]!, text: body });
      expect((form.get("data") as File).size).toBeGreaterThan(0);
    }
  }

  it("reaches the server as it is, from our engine", async () => check(await sent((plan) => run(plan))));

  it.skipIf(!K6)("and from k6 (needs a k6)", async () => {
    const k6 = await findK6({ path: pathWithK6(K6!) });
    await check(await sent((plan) => k6Engine(k6, { ...process.env }).run(plan, quiet())));
  });
});
