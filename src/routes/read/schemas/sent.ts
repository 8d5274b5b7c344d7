import type { Reader } from "../reader.ts";
import type { Struct, Value } from "../value.ts";
import { noted, notRead } from "./knowledge.ts";
import type { JsonSchema } from "./schema.ts";

const MOST_DEPTH = 6;

/** What is sure of a value that a handler sends as JSON; what is not is left open. */
export function sentSchema(reader: Reader, value: Value, depth = 0): JsonSchema {
  if (depth > MOST_DEPTH) return notRead();
  switch (value.kind) {
    case "literal":
      return value.assumed ? notRead() : ofPlain(value.value);
    case "list":
      return { type: "array", items: notRead() };
    case "object":
      return reader.handedOn.has(value) || value.of ? notRead() : ofObject(reader, value, depth);
    default:
      return notRead();
  }
}

function ofPlain(plain: string | number | boolean | bigint | null | undefined): JsonSchema {
  if (plain === null) return { type: "null" };
  if (typeof plain === "number") return { type: Number.isInteger(plain) ? "integer" : "number" };
  return typeof plain === "string" || typeof plain === "boolean" ? { type: typeof plain } : notRead();
}

function ofObject(reader: Reader, { fields, open, rest }: Struct, depth: number): JsonSchema {
  // JSON leaves out functions and what is undefined.
  const sent = [...fields].filter(
    ([, field]) =>
      field.kind !== "function" &&
      field.kind !== "native" &&
      !(field.kind === "literal" && !field.assumed && field.value === undefined),
  );
  const properties = Object.fromEntries(sent.map(([name, field]) => [name, sentSchema(reader, field, depth + 1)]));
  const schema = { type: "object", properties, required: sent.map(([name]) => name) };
  return open || rest ? noted({ ...schema, additionalProperties: notRead() }, {}) : schema;
}
