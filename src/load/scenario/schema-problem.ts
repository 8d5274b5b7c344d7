import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Why a schema cannot be used for validation; undefined: it can. */
export function schemaProblem(schema: unknown): string | undefined {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  try {
    ajv.compile(schema as object);
    return undefined;
  } catch (error) {
    return (error as Error).message.split("\n")[0];
  }
}
