import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { helperTexts, NAMES_OF_HELPERS } from "../../../src/routes/validators/helpers.ts";
import { faults, validatorsOf } from "./compiled.ts";

const json = (schema: unknown) => ({ "application/json": { schema } });

const USER = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "integer", readOnly: true },
    name: { type: "string" },
    password: { type: "string", writeOnly: true },
  },
};

const users = (version: string) =>
  validatorsOf({
    openapi: version,
    components: {
      schemas: {
        User: USER,
        Team: { type: "object", required: ["lead"], properties: { lead: { $ref: "#/components/schemas/User" } } },
        Plain: { type: "string" },
      },
    },
    paths: {
      "/teams": {
        post: {
          operationId: "createTeam",
          requestBody: { content: json({ $ref: "#/components/schemas/Team" }) },
          responses: {
            201: { description: "", content: json({ $ref: "#/components/schemas/Team" }) },
            default: { description: "", content: json({ $ref: "#/components/schemas/Plain" }) },
          },
        },
      },
    },
  });

test.each(["3.0.3", "3.1.0"])(
  "readOnly is not needed in requests, writeOnly not in answers, both in neither (%s)",
  async (version) => {
    const { module, operations } = await users(version);
    const { bodies, responses } = operations.get("createTeam")!;
    const body = module[bodies[0]!.name]!;
    const answer = module[responses.find(({ status }) => status === "201")!.name]!;
    const neutral = module.schemas!.Team!;
    const [sent, answered] = [{ lead: { name: "a", password: "b" } }, { lead: { id: 1, name: "a" } }];
    expect(faults(body, sent)).toEqual([]);
    expect(faults(body, { lead: { ...sent.lead, id: 1 } })).toEqual([]);
    expect(faults(body, answered).map((fault) => fault.split(":")[0])).toEqual(["lead.password"]);
    expect(faults(answer, answered)).toEqual([]);
    expect(faults(answer, sent).map((fault) => fault.split(":")[0])).toEqual(["lead.id"]);
    expect(faults(neutral, answered)).toHaveLength(1);
    expect(faults(neutral, sent)).toHaveLength(1);
  },
);

test("there are no variants of schemas that have no direction", async () => {
  const { text, operations } = await users("3.1.0");
  expect(text).not.toMatch(/PlainRe/);
  expect(operations.get("createTeam")!.responses.find(({ status }) => status === "default")!.name).toBe("PlainSchema");
});

test("required and readOnly may stand in different parts of an allOf, also behind a reference", async () => {
  const { module, operations } = await validatorsOf({
    components: {
      schemas: {
        Base: { type: "object", required: ["id", "kind"] },
        Thing: {
          allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { id: { type: "string", readOnly: true } } }],
        },
      },
    },
    paths: {
      "/things": {
        post: {
          operationId: "add",
          requestBody: { content: json({ $ref: "#/components/schemas/Thing" }) },
          responses: {},
        },
      },
    },
  });
  const body = module[operations.get("add")!.bodies[0]!.name]!;
  expect(faults(body, { kind: "x" })).toEqual([]);
  expect(faults(body, { id: "1" }).map((fault) => fault.split(":")[0])).toEqual(["kind"]);
  expect(module.schemas!.Thing!.safeParse({ kind: "x" }).success).toBe(false);
});

test("parameters are objects by location, with the names of headers in lower case", async () => {
  const parameter = (name: string, location: string, schema: unknown, more = {}) => ({
    name,
    in: location,
    schema,
    ...more,
  });
  const { module, operations } = await validatorsOf({
    paths: {
      "/a/{id}": {
        get: {
          operationId: "read",
          parameters: [
            parameter("id", "path", { type: "integer" }, { required: true }),
            parameter("constructor", "query", { type: "string" }, { required: true }),
            parameter("empty", "query", { type: "integer" }, { allowEmptyValue: true }),
            parameter("X-Trace", "header", { type: "string" }, { required: true }),
            { name: "filter", in: "cookie", content: json({ type: "object", required: ["a"] }) },
          ],
          responses: {},
        },
      },
    },
  });
  const { params, query, headers, cookies } = operations.get("read")!;
  expect(module[params!]!.safeParse({ id: 1 }).success).toBe(true);
  expect(module[query!]!.safeParse({}).success).toBe(false);
  expect(module[query!]!.safeParse({ constructor: "x", empty: "" }).success).toBe(true);
  expect(module[query!]!.safeParse({ constructor: "x", empty: "y" }).success).toBe(false);
  expect(module[headers!]!.safeParse({ "x-trace": "1" }).success).toBe(true);
  expect(module[cookies!]!.safeParse({ filter: {} }).success).toBe(false);
  expect(module[cookies!]!.safeParse({}).success).toBe(true);
});

const ANIMALS = {
  Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, name: { type: "string" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, name: { type: "number" } } },
};
const refs = ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` }));

test("a discriminator chooses one schema; a value that is not mapped fails", async () => {
  const { module } = await validatorsOf({
    components: {
      schemas: {
        ...ANIMALS,
        Implicit: { oneOf: refs, discriminator: { propertyName: "kind" } },
        Mapped: {
          anyOf: refs,
          discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
        },
      },
    },
  });
  const { Implicit, Mapped } = module.schemas!;
  // Both schemas would accept a value without a name.
  expect(faults(Implicit!, { kind: "Cat" })).toEqual([]);
  expect(faults(Implicit!, { kind: "Dog", name: "x" }).map((fault) => fault.split(":")[0])).toEqual(["name"]);
  expect(faults(Implicit!, { kind: "cat" })).toEqual(["kind: Invalid discriminator: expected one of Cat, Dog"]);
  expect(Mapped!.safeParse({ kind: "cat", name: "x" }).success).toBe(true);
  expect(Mapped!.safeParse({ kind: "bird", name: "x" }).success).toBe(false);
  expect(Mapped!.safeParse({ name: "x" }).success).toBe(false);
});

test.each([
  [["Animal", "Cat", "Dog", "Mammal"]],
  [["Cat", "Mammal", "Dog", "Animal"]],
  [["Dog", "Animal", "Mammal", "Cat"]],
])("a schema may choose among those that take it over, without a discriminator: %s", async (order) => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const kind = (value: string) => ({ kind: { type: "string", enum: [value] } });
  const all: Record<string, object> = {
    Animal: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" } },
      oneOf: [ref("Cat"), ref("Dog")],
    },
    Mammal: { allOf: [ref("Animal"), { type: "object", properties: { legs: { type: "integer" } } }] },
    Cat: { allOf: [ref("Animal"), { type: "object", required: ["kind"], properties: kind("cat") }] },
    Dog: { allOf: [ref("Mammal"), { type: "object", required: ["kind"], properties: kind("dog") }] },
  };
  const { module } = await validatorsOf({
    components: { schemas: Object.fromEntries(order.map((name) => [name, all[name]])) },
  });
  const { Animal, Cat, Dog, Mammal } = module.schemas!;
  for (const schema of [Animal!, Cat!]) {
    expect(faults(schema, { name: "a", kind: "cat" })).toEqual([]);
    expect(schema.safeParse({ kind: "cat" }).success).toBe(false);
  }
  for (const schema of [Animal!, Dog!]) {
    expect(faults(schema, { name: "a", kind: "dog", legs: 4 })).toEqual([]);
    expect(schema.safeParse({ name: "a", kind: "dog", legs: "four" }).success).toBe(false);
    expect(schema.safeParse({ kind: "dog" }).success).toBe(false);
  }
  expect(faults(Mammal!, { name: "a", legs: 2 })).toEqual([]);
  expect(Mammal!.safeParse({ legs: 2 }).success).toBe(false);
  expect(Animal!.safeParse({ name: "a", kind: "bird" }).success).toBe(false);
});

const message = (values: unknown, more: object) => ({
  type: "object",
  required: ["type", ...Object.keys(more)],
  properties: { type: values, ...more },
});
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("an alternative whose property cannot have its name is meant by the values that it can have", async () => {
  const { module } = await validatorsOf({
    openapi: "3.1.0",
    components: {
      schemas: {
        Call: { oneOf: [refTo("Search"), refTo("Run")] },
        Search: message({ type: "string", enum: ["search"] }, { query: { type: "string" } }),
        Run: message({ const: "run" }, { code: { type: "string" } }),
        Link: message({ anyOf: [{ type: "string", enum: ["link"] }, { type: "null" }] }, { id: { type: "string" } }),
        Kinds: { type: "string", enum: ["Note", "Other"] },
        Note: message(refTo("Kinds"), { text: { type: "string" } }),
        Item: { oneOf: ["Call", "Link", "Note"].map(refTo), discriminator: { propertyName: "type" } },
      },
    },
  });
  const { Item } = module.schemas!;
  expect(faults(Item!, { type: "search", query: "q" })).toEqual([]);
  expect(faults(Item!, { type: "run", code: "c" })).toEqual([]);
  expect(faults(Item!, { type: "link", id: "1" })).toEqual([]);
  expect(faults(Item!, { type: "Note", text: "t" })).toEqual([]);
  for (const type of ["Call", "Link", "Other", "run"]) expect(Item!.safeParse({ type, text: "t" }).success).toBe(false);
});

test("a discriminator that does not tell its alternatives apart leaves that to the rest of them", async () => {
  const said = { type: "string", enum: ["message"] };
  const { module } = await validatorsOf({
    openapi: "3.1.0",
    components: {
      schemas: {
        Input: message(said, { text: { type: "string" } }),
        Output: message(said, { parts: { type: "array" } }),
        Item: { oneOf: ["Input", "Output"].map(refTo), discriminator: { propertyName: "type" } },
      },
    },
  });
  const { Item } = module.schemas!;
  expect(faults(Item!, { type: "message", text: "t" })).toEqual([]);
  expect(faults(Item!, { type: "message", parts: [] })).toEqual([]);
  for (const wrong of [{ type: "message" }, { type: "other", text: "t" }, { type: "message", text: "t", parts: [] }])
    expect(Item!.safeParse(wrong).success).toBe(false);
});

test("a discriminator may be a boolean or a number, which mappings write as text", async () => {
  const variant = (property: string, value: unknown, type: string) => ({
    type: "object",
    required: [property, "data"],
    properties: { [property]: { const: value }, data: { type } },
  });
  const to = (name: string) => `#/components/schemas/${name}`;
  const choice = (names: string[], propertyName: string, mapping?: Record<string, string>) => ({
    oneOf: names.map((name) => ({ $ref: to(name) })),
    discriminator: { propertyName, ...(mapping && { mapping }) },
  });
  const { module } = await validatorsOf({
    openapi: "3.1.0",
    components: {
      schemas: {
        Done: variant("done", true, "string"),
        Open: variant("done", false, "number"),
        First: variant("version", 1, "string"),
        Second: variant("version", 2.5, "number"),
        Python: choice(["Done", "Open"], "done", { True: to("Done"), False: to("Open") }),
        Bare: choice(["Done", "Open"], "done"),
        Version: choice(["First", "Second"], "version", { "1.0": to("First"), "2.5": to("Second") }),
      },
    },
  });
  const { Python, Bare, Version } = module.schemas!;
  for (const schema of [Python!, Bare!]) {
    expect(faults(schema, { done: true, data: "x" })).toEqual([]);
    expect(faults(schema, { done: false, data: 1 })).toEqual([]);
    expect(faults(schema, { done: false, data: "x" }).map((fault) => fault.split(":")[0])).toEqual(["data"]);
    expect(schema.safeParse({ done: "true", data: "x" }).success).toBe(false);
    expect(schema.safeParse({ done: null, data: "x" }).success).toBe(false);
  }
  expect(faults(Version!, { version: 1, data: "x" })).toEqual([]);
  expect(faults(Version!, { version: 2.5, data: 1 })).toEqual([]);
  expect(faults(Version!, { version: 2, data: 1 })).toEqual([
    "version: Invalid discriminator: expected one of 1.0, 2.5",
  ]);
});

test("a schema that allows one value of the property itself is chosen by that value", async () => {
  const kind = (value: string, more: object) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: [value] }, ...more },
  });
  const { module } = await validatorsOf({
    components: {
      schemas: {
        Cat: kind("cat", { name: { type: "string" } }),
        Dog: kind("dog", { name: { type: "number" } }),
        Animal: { oneOf: refs, discriminator: { propertyName: "kind" } },
      },
    },
  });
  expect(faults(module.schemas!.Animal!, { kind: "dog", name: 1 })).toEqual([]);
  expect(faults(module.schemas!.Animal!, { kind: "cat", name: 1 }).map((fault) => fault.split(":")[0])).toEqual([
    "name",
  ]);
  expect(module.schemas!.Animal!.safeParse({ kind: "bird", name: 1 }).success).toBe(false);
});

test("a discriminator of a schema chooses among those that take it over by allOf", async () => {
  const heir = (properties: unknown, required: string[]) => ({
    allOf: [{ $ref: "#/components/schemas/Pet" }, { type: "object", properties, required }],
  });
  const { module } = await validatorsOf({
    openapi: "3.0.3",
    components: {
      schemas: {
        Pet: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" } },
          discriminator: { propertyName: "kind" },
        },
        Cat: heir({ lives: { type: "integer" } }, ["lives"]),
        Dog: heir({ bark: { type: "string" } }, []),
        Home: { type: "object", properties: { pet: { allOf: [{ $ref: "#/components/schemas/Pet" }] } } },
      },
    },
  });
  const { Pet, Cat, Home } = module.schemas!;
  expect(faults(Pet!, { kind: "Cat", lives: 9 })).toEqual([]);
  expect(faults(Pet!, { kind: "Cat" }).map((fault) => fault.split(":")[0])).toEqual(["lives"]);
  expect(Pet!.safeParse({ kind: "Bird" }).success).toBe(false);
  expect(Cat!.safeParse({ kind: "Cat", lives: 9 }).success).toBe(true);
  expect(Cat!.safeParse({ lives: 9 }).success).toBe(false);
  expect(Home!.safeParse({ pet: { kind: "Cat" } }).success).toBe(false);
});

test("an heir of an heir takes over all that is asked for", async () => {
  const takesOver = (name: string, required: string[]) => ({
    allOf: [{ $ref: `#/components/schemas/${name}` }, { required }],
  });
  const { module } = await validatorsOf({
    components: {
      schemas: {
        Base: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" } },
          discriminator: { propertyName: "kind" },
        },
        Middle: takesOver("Base", ["middle"]),
        Last: takesOver("Middle", ["last"]),
      },
    },
  });
  const { Base, Last } = module.schemas!;
  const fields = (schema: typeof Base, value: unknown) => faults(schema!, value).map((fault) => fault.split(":")[0]);
  expect(fields(Last, {}).sort()).toEqual(["kind", "last", "middle"]);
  expect(fields(Base, { kind: "Last" }).sort()).toEqual(["last", "middle"]);
  expect(fields(Base, { kind: "Middle", middle: 1 })).toEqual([]);
});

test("schemas that choose among their own heirs do not run in circles", async () => {
  const { module } = await validatorsOf({
    components: {
      schemas: {
        Pet: { type: "object", required: ["kind", "age"], oneOf: refs, discriminator: { propertyName: "kind" } },
        Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { required: ["lives"] }] },
        Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] },
      },
    },
  });
  const { Pet, Cat } = module.schemas!;
  expect(Pet!.safeParse({ kind: "Cat", age: 1, lives: 9 }).success).toBe(true);
  expect(Pet!.safeParse({ kind: "Cat", age: 1 }).success).toBe(false);
  expect(Pet!.safeParse({ kind: "Dog" }).success).toBe(false);
  expect(Cat!.safeParse({ kind: "Cat", lives: 9 }).success).toBe(false);
});

test("all helpers, and what uses them, compile under strict", { timeout: 60_000 }, async () => {
  const { text } = await users("3.1.0");
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  mkdirSync(join(root, ".cache"), { recursive: true });
  const directory = mkdtempSync(join(root, ".cache/compile-"));
  try {
    writeFileSync(join(directory, "validators.ts"), text);
    writeFileSync(
      join(directory, "types.ts"),
      "export type User = unknown; export type Team = unknown; export type Plain = string;",
    );
    const helpers = helperTexts(new Set(NAMES_OF_HELPERS)).join("\n\n");
    writeFileSync(join(directory, "helpers.ts"), `import * as z from "zod";\n${helpers}\nexport {};\n`);
    const options = {
      target: "es2022",
      module: "nodenext",
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      types: [],
    };
    writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
    const tsc = join(root, "node_modules/.bin/tsc");
    expect(() => execFileSync(tsc, ["-p", directory], { encoding: "utf8" })).not.toThrow();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
