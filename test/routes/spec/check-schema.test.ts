import { expect, it } from "vitest";
import { apiOf, openapi, told } from "./support.ts";

it.each([
  ["{ type: string, enum: [a, 1.0, true, null] }", "never valid: 1, true, null."],
  ["{ type: integer, enum: [1, 1.5] }", "never valid: 1.5."],
  ["{ type: object, enum: [{}, []] }", "never valid: a list."],
])("values that the type does not allow are told: %s", async (schema, message) => {
  const { findings } = await apiOf(openapi(`paths: {}\ncomponents:\n  schemas:\n    A: ${schema}\n`));
  expect(told(findings)).toEqual([expect.stringMatching(/^invalid-schema openapi.yaml:6:\d+ /)]);
  expect(told(findings)[0]).toContain(message);
});

it.each([
  "{ type: string, nullable: true, enum: [a, null] }",
  "{ type: integer, enum: [1, 2.0] }",
  "{ type: number, enum: [1, 2.5] }",
  "{ enum: [1, a, {}] }",
  "{ type: [string, 'null'], enum: [a, null] }",
])("values of its own type are no problem: %s", async (schema) => {
  const { findings } = await apiOf(openapi(`paths: {}\ncomponents:\n  schemas:\n    A: ${schema}\n`, "3.1.0"));
  expect(findings.filter(({ rule }) => rule === "invalid-schema")).toEqual([]);
});
