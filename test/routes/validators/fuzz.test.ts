import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/routes/validators/dialect.ts";
import { walk } from "../../../src/routes/validators/walk.ts";
import { compiled } from "./compiled.ts";
import { Random } from "./random.ts";

const SCHEMAS = Number(process.env.FUZZ_SCHEMAS ?? 250);
const VALUES = 25;
const SETTINGS = {
  strict: false,
  validateSchema: false,
  validateFormats: false,
  ownProperties: true,
  logger: false,
} as const;

function judgeOf(schema: unknown, dialect: Dialect): (value: unknown) => boolean {
  const ajv =
    dialect === "draft2020-12"
      ? new Ajv2020.default(SETTINGS)
      : // Draft 4 ignores what stands beside $ref; ajv does so only after we have taken it away.
        new AjvDraft04.default(SETTINGS);
  return ajv.compile(dialect === "draft2020-12" ? (schema as object) : (withoutSiblings(schema) as object)) as (
    value: unknown,
  ) => boolean;
}

function withoutSiblings(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutSiblings);
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema && typeof schema.$ref === "string") return { $ref: schema.$ref };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutSiblings(value)]));
}

/** Without references that would judge the same value again: ajv never comes back from those. */
function grounded(schema: unknown): unknown {
  walk(
    schema,
    { file: "", path: [] },
    (node) => {
      delete (node as Record<string, unknown>).$ref;
    },
    true,
  );
  return schema;
}

describe.each(["draft2020-12", "draft4-openapi30"] as const)("random schemas of %s", (dialect) => {
  test("are judged as ajv judges them, and values come out the same", () => {
    const random = new Random(Number(process.env.FUZZ_SEED ?? 20261125));
    let valid = 0;
    let judged = 0;
    for (let count = 0; count < SCHEMAS; count++) {
      const root = random.schema(dialect);
      const definitions = { one: grounded(random.schema(dialect, 2)), two: grounded(random.schema(dialect, 1)) };
      const schema = { allOf: [root], definitions };
      const judge = judgeOf(schema, dialect);
      const zod = compiled(schema, dialect);
      for (let tries = 0; tries < VALUES; tries++) {
        const value = random.value();
        const text = JSON.stringify(value);
        const expected = judge(value);
        const result = zod.safeParse(value);
        const where = () => `${JSON.stringify(schema)}\n${text}\n${JSON.stringify(result.error?.issues ?? "accepted")}`;
        if (result.success !== expected) expect.fail(where());
        if (result.success && JSON.stringify(result.data) !== text) expect.fail(`changed: ${where()}`);
        judged++;
        if (expected) valid++;
      }
    }
    // Both kinds must have come up often enough for the comparison to mean something.
    expect(Math.min(valid, judged - valid)).toBeGreaterThan(judged / 10);
  });
});
