import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { planGeneration } from "../../../src/routes/generate/generate.ts";
import { writeOutput } from "../../../src/routes/generate/output-directory.ts";

const top = mkdtempSync(join(tmpdir(), "backend-kit-keeping-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let root = "";
let runs = 0;
const at = (path: string) => join(root, path);

/** Generates into gen/ for operations of one tag. */
async function generate(...ids: string[]) {
  const paths = Object.fromEntries(
    ids.map((operationId) => [
      `/${operationId}`,
      { get: { operationId, tags: ["pets"], responses: { 204: { description: "Done." } } } },
    ]),
  );
  writeFileSync(at("api.json"), JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths }));
  const { files, findings } = await planGeneration({
    spec: at("api.json"),
    output: at("gen"),
    shownOutput: "gen",
    allowRemote: [],
    root,
    cwd: root,
    framework: "express",
    typesOnly: false,
    formats: "annotate",
    tests: false,
    hardening: false,
    status422: false,
  });
  writeOutput(at("gen"), files);
  return findings.map(({ rule, location }) => `${rule} ${location?.file}:${location?.line ?? ""}`);
}

beforeEach(async () => {
  root = join(top, String(runs++));
  mkdirSync(root);
  await generate("listPets", "getPet");
});

const HANDLERS = "gen/handlers/pets.ts";

describe("handlers that were moved out of the output", () => {
  function move(to: string, prefix: string) {
    mkdirSync(dirname(at(to)), { recursive: true });
    const text = readFileSync(at(HANDLERS), "utf8").replaceAll('"../', `"${prefix}`);
    writeFileSync(at(to), text);
    rmSync(at(HANDLERS));
  }

  test.each([
    ["by their path", "src/pets.ts", "../gen/"],
    ["by an alias", "src/deep/er/pets.ts", "@/gen/"],
  ])("are found %s", async (_name, to, prefix) => {
    move(to, prefix);
    expect(await generate("listPets", "getPet")).toEqual([]);
    expect(existsSync(at(HANDLERS))).toBe(false);
    expect(await generate("listPets", "addPet")).toEqual([`orphan-handler ${to}:16`]);
    expect(readFileSync(at(HANDLERS), "utf8").match(/function \w+/g)).toEqual(["function addPet"]);
  });

  test("those of another application are not theirs", async () => {
    mkdirSync(at("other"));
    writeFileSync(
      at("other/pets.ts"),
      'import type { ListPetsRequest } from "./types.js";\nexport const listPets = 1;\n',
    );
    rmSync(at(HANDLERS));
    await generate("listPets", "getPet");
    expect(readFileSync(at(HANDLERS), "utf8")).toContain("function listPets(");
  });

  test("a client's functions are none", async () => {
    const client =
      'import type { ListPetsRequest } from "./gen/types.js";\nexport const listPets = (r: ListPetsRequest) => r;\n';
    writeFileSync(at("client.ts"), client);
    rmSync(at(HANDLERS));
    await generate("listPets", "getPet");
    expect(readFileSync(at(HANDLERS), "utf8")).toContain("function listPets(");
  });

  test("are read where everything of them is passed on", async () => {
    move("src/pets.ts", "../gen/");
    writeFileSync(at(HANDLERS), 'export * from "../../src/pets.js";\n');
    expect(await generate("listPets", "addPet")).toEqual(["orphan-handler src/pets.ts:16"]);
    expect(readFileSync(at(HANDLERS), "utf8").match(/function \w+/g)).toEqual(["function addPet"]);
  });
});

test("the last handler of a file elsewhere in the output is an orphan", async () => {
  mkdirSync(at("gen/impl"));
  renameSync(at(HANDLERS), at("gen/impl/pets.ts"));
  expect(await generate("addPet")).toEqual([
    "orphan-handler gen/impl/pets.ts:11",
    "orphan-handler gen/impl/pets.ts:16",
  ]);
});

test("a file that is not UTF-8 keeps its bytes", async () => {
  const text = readFileSync(at(HANDLERS), "utf8");
  const bytes = Buffer.from(`// caf\u00e9\n${text}`, "latin1");
  writeFileSync(at(HANDLERS), bytes);
  expect(await generate("listPets", "getPet", "addPet")).toEqual(["unreadable-handlers gen/handlers/pets.ts:"]);
  expect(readFileSync(at(HANDLERS)).equals(bytes)).toBe(true);
});

test.each([
  ["a directory", () => mkdirSync(at(HANDLERS))],
  ["a link that leads nowhere", () => symlinkSync("nowhere.ts", at(HANDLERS))],
])("%s in the place of a file is said, and stays", async (_name, put) => {
  rmSync(at(HANDLERS));
  put();
  await expect(generate("listPets", "getPet", "addPet")).rejects.toThrow("gen/handlers/pets.ts is in the way");
  expect(lstatSync(at(HANDLERS)).isFile()).toBe(false);
  expect(readFileSync(at("gen/types.ts"), "utf8")).not.toContain("AddPet");
});
