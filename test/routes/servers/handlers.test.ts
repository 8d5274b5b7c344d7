import { describe, expect, test } from "vitest";
import { reconcileHandlers } from "../../../src/routes/servers/reconcile.ts";
import { apiOf } from "../../support/generated-server.ts";

const answers = { responses: { "200": { description: "Fine." } } };

/** An API of operations by their tag. */
function api(tags: Record<string, string[]>) {
  const paths: Record<string, object> = {};
  for (const [tag, ids] of Object.entries(tags)) {
    for (const operationId of ids) paths[`/${tag}/${operationId}`] = { get: { operationId, tags: [tag], ...answers } };
  }
  return apiOf({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths });
}

const PETS = { pets: ["listPets", "getPet"] };

async function reconcile(existing: Record<string, string>, tags: Record<string, string[]> = PETS, previous?: string[]) {
  const { files, findings } = reconcileHandlers(new Map(Object.entries(existing)), await api(tags), {
    ...(previous && { previous: new Set(previous) }),
  });
  return { files: Object.fromEntries(files.map(({ path, text }) => [path, text])), findings };
}

test("handlers go to the file that a module of JSX is, which one beside it would hide", async () => {
  const text = "export const listPets = async () => <Pets a={1} />;\n";
  const { files, findings } = await reconcile({ "handlers/pets.tsx": text });
  expect(Object.keys(files)).toEqual(["handlers/pets.tsx"]);
  expect(files["handlers/pets.tsx"]).toContain(text);
  expect(files["handlers/pets.tsx"]).toContain("export async function getPet(");
  expect(findings).toEqual([]);
});

describe("handlers that are there already are not made again", () => {
  const listPets = "export async function listPets() {}\n";
  test.each([
    ["functions", `${listPets}export function getPet() {}`],
    ["arrow functions", "export const listPets = async () => {}, getPet = () => {};"],
    ["a list of exports", "const a = 1, getPet = 2;\nexport { a as listPets, getPet };"],
    ["names in quotes", 'const a = 1;\nexport { a as "listPets", a as getPet };'],
    ["names out of an object", "export const { listPets, x: getPet } = make();"],
    ["re-exports", 'export { listPets, other as getPet } from "../elsewhere.js";'],
    ["an object", "export const pets = { listPets: async () => {}, getPet() {} };"],
    ["an object that is exported by default", "const pets = { listPets() {}, getPet() {} };\nexport default pets;"],
    [
      "an object with what another spreads",
      "const a = { getPet() {} };\nexport const b = { ...a, listPets() {} } satisfies object;",
    ],
    ["a class", "export class Pets { listPets = async () => {}; static async getPet() {} }"],
    ["an instance of a class", "class Pets { async listPets() {} getPet() {} }\nexport default new Pets();"],
    ["a class above a class", "class A { listPets() {} }\nexport class B extends A { getPet() {} }"],
    ["wrapped handlers", "export const pets = wrap({ listPets() {}, getPet() {} });"],
    ["a namespace", "export namespace pets { export function listPets() {} export const getPet = 1; }"],
    ["decorators", "@controller()\nexport class Pets { @get() listPets(@query() q: string) {} getPet() {} }"],
    [
      "a function that makes them",
      "export function make(db: Db) { async function listPets() {} return { listPets, getPet() {} }; }",
    ],
    [
      "an arrow that makes them",
      "export default (db: Db) => ({ listPets: async () => {}, getPet: wrap(() => db) }) satisfies P;",
    ],
    [
      "a function that makes them elsewhere in it",
      "export const make = () => { const made = { listPets() {}, getPet() {} }; return made; };",
    ],
    [
      "what a function of the file made",
      "function make() { return { listPets() {}, getPet() {} }; }\nexport const pets = make();",
    ],
    [
      "a function that makes an instance",
      "class P { listPets() {} getPet() {} }\nexport const make = (db: Db) => new P(db);",
    ],
    [
      "members that are assigned",
      "const pets: P = {};\npets.listPets = async () => {};\npets.getPet = () => {};\nexport default pets;",
    ],
    ["names in backticks", "export default { [`listPets`]: async () => {}, [`getPet`]() {} };"],
    [
      "functions that the file itself hands on",
      "async function listPets(r: ListPetsRequest) {}\nconst getPet = (r: GetPetRequest) => {};\nuse(listPets, getPet);",
    ],
    [
      "syntax of TypeScript 5",
      "class A { accessor x = 1; }\nimport defer * as big from './big.js';\nexport const listPets = async () => { await using a = b; };\nexport const getPet = <const T,>(x: T) => x;",
    ],
    ["CommonJS", "exports.listPets = () => {};\nmodule.exports.getPet = () => {};"],
  ])("%s", async (_name, text) => {
    expect(await reconcile({ "handlers/pets.ts": text })).toEqual({ files: {}, findings: [] });
    expect(await reconcile({ "controllers/whatever.ts": text })).toEqual({ files: {}, findings: [] });
  });

  test("everything of another module", async () => {
    const found = await reconcile({
      "handlers/pets.ts": 'export * from "../moved/pets.js";',
      "moved/pets.ts": `${listPets}export const getPet = 1;`,
    });
    expect(found).toEqual({ files: {}, findings: [] });
  });

  test("written where the application is made", async () => {
    const found = await reconcile({ "main.ts": "createApp({ listPets: async () => {}, getPet() {} }).listen(1);" });
    expect(found.files).toEqual({});
  });

  test("members of an answer are no handlers", async () => {
    const text =
      "export const listPets = async () => ({ getPet: 1 });\nexport const other = () => { return { getPet: { a: 1 } }; };";
    expect((await reconcile({ "handlers/pets.ts": text })).files["handlers/pets.ts"]).toContain("function getPet(");
  });

  test("a function of that name that has nothing to do with the operation is none", async () => {
    const text = "export const listPets = async () => getPet();\nfunction getPet() {}\n";
    expect((await reconcile({ "handlers/pets.ts": text })).files["handlers/pets.ts"]).toContain(
      "export { getPet_ as getPet };",
    );
  });

  test("a file whose name differs by case alone is the file", async () => {
    const { files } = await reconcile({ "handlers/Pets.ts": "export const listPets = 1;\n" });
    expect(Object.keys(files)).toEqual(["handlers/Pets.ts"]);
    expect(files["handlers/Pets.ts"]).toMatch(/^export const listPets = 1;\n.*function getPet/s);
  });

  test("a test's own object is no handler", async () => {
    const found = await reconcile({ "main.ts": "call({ listPets: async () => {} });" });
    expect(Object.keys(found.files)).toEqual(["handlers/pets.ts"]);
  });

  test("types of their names are no handlers", async () => {
    const found = await reconcile({ "main.ts": "export type listPets = 1; export interface getPet {}" });
    expect(found.files["handlers/pets.ts"]).toContain("function listPets(");
  });
});

describe("what is put into a file of people's", () => {
  const added = async (text: string) => (await reconcile({ "handlers/pets.ts": text })).files["handlers/pets.ts"]!;

  test("imports after theirs, functions at the end, nothing else", async () => {
    const text = 'import { db } from "../db.js"; // ours\n\nexport const listPets = () => db;\n';
    expect(await added(text)).toBe(`import { db } from "../db.js"; // ours
import { HttpError } from "../runtime/errors.js";
import type { Context } from "../runtime/types.js";
import type { GetPetRequest, GetPetResponse } from "../types.js";

export const listPets = () => db;

/** GET /pets/getPet */
export async function getPet(_request: GetPetRequest & Context): Promise<GetPetResponse> {
  throw new HttpError(501, "getPet is not implemented yet.");
}
`);
  });

  test("imports that are there are used, under the names that they have", async () => {
    const text =
      'import { HttpError as Oops, type Context } from "../index.js";\nimport type { GetPetRequest as Q } from "../types";\nexport const listPets = 1;\n';
    const result = await added(text);
    expect(result).toContain("getPet(_request: Q & Context): Promise<GetPetResponse>");
    expect(result).toContain("throw new Oops(501");
    expect(result).not.toContain("../runtime/");
  });

  test("names that are taken stay theirs", async () => {
    const result = await added(
      "class HttpError {}\nfunction getPet() {}\ntype GetPetRequest = 1;\nexport const listPets = 1;\n",
    );
    expect(result).toContain('import { HttpError as HttpError_ } from "../runtime/errors.js";');
    expect(result).toContain("async function getPet_(_request: GetPetRequest_ & Context)");
    expect(result).toContain("export { getPet_ as getPet };");
  });

  test("a type of the class of errors cannot be thrown", async () => {
    const result = await added('import type { HttpError } from "../runtime/errors.js";\nexport const listPets = 1;\n');
    expect(result).toContain("HttpError as HttpError_");
  });

  test("line ends, byte order mark and a missing last line end are kept", async () => {
    const text = '\ufeffimport a from "a"\r\nexport const listPets = a';
    const result = await added(text);
    expect(result.startsWith('\ufeffimport a from "a"\r\n')).toBe(true);
    expect(result).toContain("export const listPets = a\r\n\r\n/** GET");
    expect(result.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("an import whose line goes on", async () => {
    const result = await added('import a from "a"; export const listPets = a;\n');
    expect(result.startsWith('import a from "a";\nimport {')).toBe(true);
    expect(result).toContain("export const listPets = a;\n");
  });

  test("a file without imports keeps its first comment first", async () => {
    const text = "// @ts-nocheck\nexport const listPets = 1; // last";
    expect((await added(text)).startsWith(`${text}\n\nimport {`)).toBe(true);
  });

  test("an empty file", async () => {
    expect(await added("")).toContain("export async function getPet(");
  });
});

describe("what is reported", () => {
  test("a file that cannot be parsed is left alone, with its place", async () => {
    const { files, findings } = await reconcile({ "handlers/pets.ts": "export function listPets() {\n  oops(" });
    expect(files).toEqual({});
    expect(findings).toMatchObject([
      {
        rule: "unreadable-handlers",
        severity: "warning",
        location: { file: "handlers/pets.ts", line: 2 },
        message: expect.stringContaining("getPet"),
      },
    ]);
  });

  test("what a file that cannot be parsed mentions is not made elsewhere", async () => {
    const { files } = await reconcile({ "handlers/old.ts": "export function listPets( {" });
    expect(files["handlers/pets.ts"]).toContain("function getPet");
    expect(files["handlers/pets.ts"]).not.toContain("function listPets");
  });

  test("everything of a module that cannot be read", async () => {
    const { files, findings } = await reconcile({ "handlers/pets.ts": 'export * from "@company/pets";' });
    expect(files).toEqual({});
    expect(findings).toMatchObject([
      { rule: "unreadable-handlers", message: expect.stringContaining("@company/pets") },
    ]);
  });

  test("the handler of an operation that is gone, at its place", async () => {
    const text = `import type { Context } from "../runtime/types.js";
import type { OldPetRequest } from "../types.js";
export const listPets = 1, getPet = 1;
export const helper = (x: OldPetRequest) => x;

export async function oldPet(request: OldPetRequest & Context) {}
`;
    const { files, findings } = await reconcile({ "handlers/pets.ts": text });
    expect(files).toEqual({});
    expect(findings).toMatchObject([
      { rule: "orphan-handler", location: { file: "handlers/pets.ts", line: 6, column: 8 } },
    ]);
  });

  test("one whose types were taken away, when the last operations are known", async () => {
    const { findings } = await reconcile(
      { "handlers/pets.ts": "export const listPets = 1, getPet = 1, oldPet = 1;" },
      PETS,
      ["oldPet"],
    );
    expect(findings).toMatchObject([{ rule: "orphan-handler", confidence: "high" }]);
  });

  test("a renamed operation: the new name appears, the old one stays", async () => {
    const first = (await reconcile({})).files;
    const { files, findings } = await reconcile(first, { pets: ["listPets", "fetchPet"] });
    expect(files["handlers/pets.ts"]).toContain("function fetchPet");
    expect(files["handlers/pets.ts"]).toContain("function getPet");
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("getPet")]);
  });

  test("a renamed tag makes nothing twice", async () => {
    const first = (await reconcile({})).files;
    expect(await reconcile(first, { animals: PETS.pets })).toEqual({ files: {}, findings: [] });
  });
});

test("an orphan in a module of which everything is passed on has its place there", async () => {
  const files = { "handlers/pets.ts": 'export * from "../impl/pets.js";' };
  const outside = "export const listPets = 1;\nexport const getPet = 1;\nexport const gone = 1;\n";
  const { findings } = reconcileHandlers(new Map(Object.entries(files)), await api(PETS), {
    previous: new Set(["gone"]),
    read: (path) => (path === "impl/pets.ts" ? outside : undefined),
  });
  expect(findings.map(({ location }) => location)).toEqual([{ file: "impl/pets.ts", line: 3, column: 14 }]);
});

test("a class that is called as the end of an operation's name is no orphan", async () => {
  const text = "export class Pets { listPets(r: ListPetsRequest) {} getPet() {} }";
  expect((await reconcile({ "handlers/pets.ts": text })).findings).toEqual([]);
});

test("a module that cannot be read has its place", async () => {
  const { findings } = await reconcile({ "handlers/pets.ts": '// ours\n  export * from "@acme/pets";\n' });
  expect(findings.map(({ location }) => location)).toEqual([{ file: "handlers/pets.ts", line: 2, column: 3 }]);
});

test("a second run changes nothing", async () => {
  const first = (await reconcile({})).files;
  expect(Object.keys(first)).toEqual(["handlers/pets.ts"]);
  expect(await reconcile(first)).toEqual({ files: {}, findings: [] });
});
