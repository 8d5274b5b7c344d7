import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../../src/routes/spec/load.ts";
import { references } from "../../../src/routes/spec/references.ts";
import { filesOf, openapi } from "./support.ts";

const examples = dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json"));

/** Every reference of a document, resolved by us and by swagger-parser. */
async function bothWays(file: string, root: string) {
  const spec = await loadSpec(file, { root });
  const parser = await SwaggerParser.resolve(file);
  return [...references(spec.root, [], "meant")].map(({ ref, path }) => {
    const theirs = parser.get(new URL(ref, `file://${file}`).href.replace("file://", ""));
    return { ref, ours: spec.resolve(ref, { file, path })?.value, theirs };
  });
}

describe("swagger-parser agrees on where references lead", () => {
  it("in real descriptions", async () => {
    let count = 0;
    for (const version of ["3.0", "3.1"])
      for (const name of readdirSync(join(examples, version, "json")).filter((it) => it.endsWith(".json"))) {
        for (const { ref, ours, theirs } of await bothWays(join(examples, version, "json", name), examples)) {
          expect([name, ref, ours]).toEqual([name, ref, theirs]);
          count++;
        }
      }
    expect(count).toBeGreaterThan(500);
  });

  it("in a description of many files", async () => {
    const directory = filesOf({
      "api/openapi.yaml": openapi(`
paths:
  /a: { $ref: "paths/a.yaml" }
components:
  schemas:
    A: { $ref: "../shared/all.yaml#/A" }
    B: { $ref: "../shared/all.yaml#/B/properties/a~1b" }
    C: { $ref: "#/components/schemas/A/properties/self/properties/name" }
`),
      "api/paths/a.yaml": "get: { responses: {} }\n",
      "shared/all.yaml":
        "A: { type: object, properties: { self: { $ref: '#/A' }, name: { type: string } } }\nB: { properties: { a/b: { $ref: '../shared/all.yaml#/A' } } }\n",
    });
    const found = await bothWays(join(directory, "api/openapi.yaml"), directory);
    expect(found).toHaveLength(4);
    for (const { ref, ours, theirs } of found) expect([ref, ours]).toEqual([ref, theirs]);
  });
});
