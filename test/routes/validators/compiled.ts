import { stripTypeScriptTypes } from "node:module";
import * as z from "zod";
import { loadSpec } from "../../../src/routes/spec/load.ts";
import { readApi } from "../../../src/routes/spec/read-api.ts";
import { compileBareSchema } from "../../../src/routes/validators/bare-schema.ts";
import type { Dialect } from "../../../src/routes/validators/dialect.ts";
import type { Problem } from "../../../src/routes/validators/keywords.ts";
import { type ValidatorsFile, writeValidators } from "../../../src/routes/validators/validators.ts";

type Module = Record<string, z.ZodType> & { schemas?: Record<string, z.ZodType> };

/** Runs the text of a module of validators, and gives what it exports. */
export function run(text: string): Module {
  const names = [...text.matchAll(/^export const ([\w$]+)/gm)].map(([, name]) => name);
  const body = stripTypeScriptTypes(text)
    .replace(/^import .*$/gm, "")
    .replace(/^export const/gm, "const");
  return new Function("z", `${body}\nreturn { ${names.join(", ")} };`)(z) as Module;
}

/** The Zod schema that a JSON Schema is compiled to. */
export function compiled(
  schema: unknown,
  dialect: Dialect = "draft2020-12",
  options: { formats?: "annotate" | "assert"; report?: (problem: Problem) => void } = {},
): z.ZodType {
  return run(compileBareSchema(schema, { dialect, formats: options.formats ?? "annotate", report: options.report }))
    .schema!;
}

/** The validators of an OpenAPI document, as text and as they run. */
export async function validatorsOf(
  document: Record<string, unknown>,
  formats: "annotate" | "assert" = "annotate",
): Promise<ValidatorsFile & { module: Module }> {
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "Test", version: "1" }, paths: {}, ...document });
  const spec = await loadSpec("/spec/openapi.json", {
    root: "/spec",
    source: { read: async () => text, show: () => "openapi.json" },
  });
  const file = writeValidators(readApi(spec), { formats });
  return { ...file, module: run(file.text) };
}

/** Where a value is wrong, as "path: message". */
export function faults(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
