import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSpec } from "../../../src/routes/spec/load.ts";
import { readApi } from "../../../src/routes/spec/read-api.ts";
import { apiOf, filesOf, openapi, specOf, told } from "./support.ts";

const at = (file: string, ...path: string[]) => ({ file, path });

describe("a reference", () => {
  it("leads anywhere in the document, with ~0, ~1 and percent escapes", async () => {
    const spec = await specOf(
      openapi(`
paths:
  /users/{id}:
    get:
      responses:
        "200": { description: OK, content: { application/json: { schema: { type: string, title: found } } } }
components:
  schemas:
    "a/b~c d%": { title: odd }
`),
    );
    const from = at(spec.entry);
    const deep = "#/paths/~1users~1%7Bid%7D/get/responses/200/content/application~1json/schema";
    expect(spec.resolve(deep, from)?.value).toEqual({ type: "string", title: "found" });
    expect(spec.resolve("#/components/schemas/a~1b~0c%20d%25", from)?.value).toEqual({ title: "odd" });
    expect(spec.resolve("#", from)?.value).toBe(spec.root);
  });

  it("is relative to the $id of the schema around it, where something is called so, and else to the file", async () => {
    const components = `
paths: {}
components:
  schemas:
    X:
      $id: https://example.com/s/x.json
      $defs: { z: { title: z of X, $anchor: here } }
    Y: { $id: https://example.com/s/y.json, $defs: { z: { title: z of Y, $anchor: here } } }
    W: { title: W }
    P: { properties: { $id: { type: string } }, example: { $id: https://example.com/s/w.json } }
`;
    const spec = await specOf(openapi(components, "3.1.0"));
    const within = at(spec.entry, "components", "schemas", "X", "properties", "a");
    const outside = at(spec.entry, "components", "schemas", "W");
    const title = (ref: string, from = within) => (spec.resolve(ref, from)?.value as { title?: string })?.title;
    expect(["#/$defs/z", "y.json#/$defs/z", "#here", "y.json#here"].map((ref) => title(ref))).toEqual([
      "z of X",
      "z of Y",
      "z of X",
      "z of Y",
    ]);
    expect(title("https://example.com/s/y.json#/$defs/z", outside)).toBe("z of Y");
    expect(title("#/components/schemas/W")).toBe("W");
    expect(spec.resolve("https://example.com/s/w.json", outside)).toBeUndefined();
    const old = await specOf(openapi(components));
    expect(old.resolve("y.json", within)).toBeUndefined();
  });

  it("leads to its end along thousands of others, and without a crash through hundreds within one another", async () => {
    const chain = (to: (i: number) => string) =>
      Array.from({ length: 3000 }, (_, i) => `    S${i}: { $ref: "#/components/schemas/S${i + 1}${to(i)}" }\n`).join(
        "",
      );
    const end = "    S3000: { type: string, properties: { x: { type: string } } }\n";
    const long = await apiOf(openapi(`paths: {}\ncomponents:\n  schemas:\n${chain(() => "")}${end}`));
    expect(told(long.findings)).toEqual([]);
    expect(long.spec.resolve("#/components/schemas/S0", at(long.spec.entry))?.value).toHaveProperty("type", "string");
    const within = await apiOf(openapi(`paths: {}\ncomponents:\n  schemas:\n${chain(() => "/properties/x")}${end}`));
    expect(told(within.findings)[0]).toMatch(/^dangling-reference /);
  });

  it("leads into other files, relative to the file that it stands in", async () => {
    const api = await apiOf({
      "api/openapi.yaml": openapi(`
paths:
  /pets: { $ref: "./paths/pets.yaml" }
components:
  schemas:
    Pet: { $ref: "../schemas/pet.json#/Pet" }
`),
      "api/paths/pets.yaml": `
get:
  parameters: [{ $ref: "../params.yaml#/limit" }]
  responses:
    "200": { $ref: "../responses.yaml#/list" }
`,
      "api/params.yaml": "limit: { name: limit, in: query, schema: { type: integer } }\n",
      "api/responses.yaml": `
list:
  description: OK
  content:
    application/json:
      schema: { type: array, items: { $ref: "../schemas/pet.json#/Pet" } }
`,
      "schemas/pet.json": JSON.stringify({
        Pet: { type: "object", properties: { owner: { $ref: "./owner.yaml" }, parent: { $ref: "#/Pet" } } },
      }),
      "schemas/owner.yaml": "type: object\nproperties: { pets: { type: array, items: { $ref: 'pet.json#/Pet' } } }\n",
    });
    expect(told(api.findings)).toEqual([]);
    const [operation] = api.operations;
    expect(operation!.parameters[0]!.name).toBe("limit");
    // The component is what the other file holds; what has no name gets that of its file.
    expect(api.schemas.map(({ identifier, external }) => [identifier, external])).toEqual([
      ["Pet", false],
      ["owner", true],
    ]);
    const { schema, at: place } = operation!.responses[0]!.content[0]!.schema!;
    const item = { file: place.file, path: [...place.path, "items"] };
    expect(api.named((schema as { items: { $ref: string } }).items.$ref, item)?.identifier).toBe("Pet");
  });

  it("may stand for a whole map of properties, as bundlers have it", async () => {
    const api = await apiOf({
      "openapi.yaml": openapi(`paths: {}
components:
  schemas:
    A: { type: object, properties: { $ref: "props.yaml#/shared", own: { type: string } } }
    Odd: { type: object, properties: { $ref: { type: string } } }
    Gone: { type: object, properties: { $ref: "props.yaml#/gone" } }
`),
      "props.yaml":
        "shared: { a/b: { type: integer }, next: { $ref: '#/shared/next' }, self: { $ref: 'openapi.yaml#/components/schemas/A' } }\n",
    });
    const [a, odd, gone] = api.schemas.map(({ schema }) => schema.schema as { properties: object });
    expect(a!.properties).toEqual({
      "a/b": { $ref: "props.yaml#/shared/a~1b" },
      next: { $ref: "props.yaml#/shared/next" },
      self: { $ref: "props.yaml#/shared/self" },
      own: { type: "string" },
    });
    expect([odd!.properties, gone!.properties]).toEqual([{ $ref: { type: "string" } }, {}]);
    expect(api.findings.map(({ rule, location }) => `${rule} ${location!.file}:${location!.line}`)).toEqual([
      "dangling-reference openapi.yaml:8",
      "endless-reference props.yaml:1",
    ]);
  });

  it("is followed through chains of any length, and through places that are references themselves", async () => {
    const chain = Array.from({ length: 100 }, (_, i) => `    S${i}: { $ref: "#/components/schemas/S${i + 1}" }`);
    const spec = await specOf(
      openapi(`paths: {}
components:
  schemas:
${chain.join("\n")}
    S100: { type: object, properties: { name: { type: string } } }
`),
    );
    expect(spec.resolve("#/components/schemas/S0", at(spec.entry))?.at.path).toEqual(["components", "schemas", "S100"]);
    const through = spec.resolve("#/components/schemas/S0/properties/name", at(spec.entry));
    expect([through?.value, spec.findings]).toEqual([{ type: "string" }, []]);
  });

  it("that leads nowhere is a finding at its own place, whatever the reason", async () => {
    const api = await apiOf({
      "openapi.yaml": openapi(`
paths:
  /a:
    get:
      responses:
        "200":
          description: OK
          content: { application/json: { schema: { $ref: "#/components/schemas/Nobody" } } }
components:
  schemas:
    A: { $ref: "missing.yaml#/A" }
    B: { $ref: "broken.yaml" }
    C: { $ref: "there.yaml#/C" }
    D: { $ref: "https://example.com/d.yaml" }
    E: { $ref: "http://[" }
    F: { example: { $ref: "#/only/data" } }
`),
      "broken.yaml": "a: [\n",
      "there.yaml": "A: {}\n",
    });
    expect(told(api.findings)).toEqual([
      'dangling-reference openapi.yaml:10:58 "#/components/schemas/Nobody" leads nowhere: there is nothing at that place in this file.',
      'dangling-reference openapi.yaml:13:16 "missing.yaml#/A" cannot be followed: there is no such file.',
      expect.stringMatching(
        /^dangling-reference openapi.yaml:14:16 "broken.yaml" cannot be followed: broken.yaml:\d+:\d+: this is no valid YAML: /,
      ),
      'dangling-reference openapi.yaml:15:16 "there.yaml#/C" leads nowhere: there is nothing at that place in there.yaml.',
      'dangling-reference openapi.yaml:16:16 "https://example.com/d.yaml" cannot be followed: references to other hosts are not followed; allow it with --allow-remote-refs example.com.',
      'dangling-reference openapi.yaml:17:16 "http://[" cannot be followed: it is no address.',
    ]);
    expect(api.named("#/components/schemas/Nobody", at(api.spec.entry, "x"))).toBeUndefined();
  });

  it("that goes round in circles ends, with a finding", async () => {
    const api = await apiOf(
      openapi(`paths: {}
components:
  schemas:
    A: { $ref: "#/components/schemas/B" }
    B: { $ref: "#/components/schemas/A" }
    Self: { $ref: "#/components/schemas/Self" }
    Mixed: { allOf: [{ $ref: "#/components/schemas/Mixed" }, { type: object }] }
    Tree: { type: object, properties: { next: { $ref: "#/components/schemas/Tree" } } }
    Either: { oneOf: [{ type: string }, { $ref: "#/components/schemas/Other" }] }
    Other: { anyOf: [{ type: number }, { $ref: "#/components/schemas/Either" }] }
`),
    );
    expect(new Set(api.findings.map(({ rule }) => rule))).toEqual(new Set(["endless-reference"]));
    const lines = api.findings.map(({ location }) => location!.line);
    expect(lines).toEqual(expect.arrayContaining([6, 8, 9, 12]));
    expect(lines).not.toContain(10);
    const tree = api.schemas.find(({ name }) => name === "Tree")!;
    const next = at(tree.schema.at.file, ...tree.schema.at.path, "properties", "next");
    expect(api.named("#/components/schemas/Tree", next)).toBe(tree);
  });

  it("may not leave the repository, by itself or by a symbolic link", async () => {
    const root = filesOf({
      "repo/.git/HEAD": "",
      "repo/openapi.yaml": openapi(`paths: {}
components:
  schemas:
    Up: { $ref: "../secret.yaml#/Key" }
    Absolute: { $ref: "/etc/passwd" }
    Linked: { $ref: "link/secret.yaml#/Key" }
    Inside: { $ref: "inside.yaml" }
`),
      "repo/inside.yaml": "{ type: string }\n",
      "secret.yaml": "Key: { const: secret }\n",
    });
    symlinkSync(root, join(root, "repo/link"));
    const api = readApi(await loadSpec(join(root, "repo/openapi.yaml"), { root: join(root, "repo") }));
    expect(told(api.findings)).toEqual(
      ["../secret.yaml#/Key", "/etc/passwd", "link/secret.yaml#/Key"].map((ref, i) =>
        expect.stringContaining(
          `openapi.yaml:${i + 6}:${[17, 23, 21][i]} "${ref}" cannot be followed: it lies outside of ${join(root, "repo")}, which references may not leave`,
        ),
      ),
    );
  });

  it("of a spec that was named outside may go where that spec's own working tree is", async () => {
    const root = filesOf({
      "here/x": "",
      "there/openapi.yaml": openapi(`paths: {}\ncomponents: { schemas: { A: { $ref: "a.yaml" } } }\n`),
    });
    mkdirSync(join(root, "there/.git"));
    writeFileSync(join(root, "there/a.yaml"), "type: string\n");
    const api = readApi(await loadSpec(join(root, "there/openapi.yaml"), { root: join(root, "here") }));
    expect(told(api.findings)).toEqual([]);
  });
});

describe("a remote reference", () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === "/away") response.writeHead(302, { location: "http://localhost:1/elsewhere" }).end();
    else if (request.url === "/moved") response.writeHead(301, { location: "/pet.yaml" }).end();
    else if (request.url === "/pet.yaml") response.end("type: object\nproperties: { tag: { $ref: 'tag.json' } }\n");
    else if (request.url === "/tag.json") response.end('{"type": "string"}');
    else response.writeHead(404).end();
  });
  const started = new Promise<string>((done) => {
    server.listen(0, "127.0.0.1", () => done(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  afterAll(() => server.close());
  const specFor = (host: string, path: string) =>
    openapi(`paths: {}\ncomponents: { schemas: { Pet: { $ref: "http://${host}${path}" } } }\n`);

  it("is not asked for unless its host is allowed", async () => {
    const host = await started;
    const api = await apiOf(specFor(host, "/pet.yaml"));
    expect(asked).toEqual([]);
    expect(told(api.findings)[0]).toContain(`allow it with --allow-remote-refs ${host}.`);
  });

  it("is followed on an allowed host, with what it refers to, and through redirects that stay", async () => {
    const host = await started;
    const api = await apiOf(specFor(host, "/moved"), { allowRemote: [host] });
    expect(told(api.findings)).toEqual([]);
    expect(api.schemas.map(({ identifier }) => identifier)).toEqual(["Pet", "tag"]);
  });

  it("that is redirected to another host, or is not there, is a finding", async () => {
    const host = await started;
    expect(told((await apiOf(specFor(host, "/away"), { allowRemote: [host] })).findings)[0]).toContain(
      "cannot be followed: it leads to localhost:1, which is not allowed.",
    );
    expect(told((await apiOf(specFor(host, "/gone"), { allowRemote: [host] })).findings)[0]).toContain(
      "cannot be followed: the server answers 404.",
    );
  });
});

describe("another source", () => {
  it("gives the files of the spec and names them", async () => {
    const files: Record<string, string> = {
      "main:api/openapi.yaml": openapi(
        `paths: {}\ncomponents: { schemas: { A: { $ref: "a.yaml" }, B: { $ref: "b.yaml" } } }\n`,
      ),
      "main:api/a.yaml": "type: string\n",
    };
    const spec = await loadSpec("main:api/openapi.yaml", {
      root: "/",
      source: {
        read: async (file) => files[file] ?? Promise.reject(new Error("there is no such file")),
        join: (from, reference) => from.replace(/[^/]*$/, reference),
        show: (file) => file,
      },
    });
    expect(spec.files).toEqual(["main:api/openapi.yaml", "main:api/a.yaml"]);
    expect(told(spec.findings)).toEqual([
      'dangling-reference main:api/openapi.yaml:4:60 "b.yaml" cannot be followed: there is no such file.',
    ]);
  });
});

it.each([["with"], ["without"]])(
  "a base that chooses among its heirs %s a discriminator is no circle, in either order",
  async (has) => {
    const discriminator = has === "with" ? "discriminator: { propertyName: kind }, " : "";
    const base = `    Pet: { type: object, ${discriminator}oneOf: [{ $ref: '#/components/schemas/Cat' }] }\n`;
    const heir = "    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object }] }\n";
    for (const schemas of [base + heir, heir + base]) {
      const api = await apiOf(openapi(`\npaths: {}\ncomponents:\n  schemas:\n${schemas}`));
      expect(api.findings.map(({ rule }) => rule)).toEqual([]);
    }
    const alias = "    Cat: { $ref: '#/components/schemas/Pet' }\n";
    const circle = await apiOf(openapi(`\npaths: {}\ncomponents:\n  schemas:\n${base}${alias}`));
    expect(circle.findings.map(({ rule }) => rule)).toContain("endless-reference");
  },
);
