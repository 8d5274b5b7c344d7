import type { Value } from "../value.ts";
import type { JsonSchema } from "./schema.ts";

const MOST_DEPTH = 6;

/** The schema of values like the one that the code sends: names as they stand, types where they are known. */
export function valueSchema(value: Value, depth = 0): JsonSchema {
  if (depth > MOST_DEPTH) return {};
  switch (value.kind) {
    case "literal": {
      const plain = value.value;
      if (plain === null) return {};
      if (typeof plain === "string" || typeof plain === "boolean") return { type: typeof plain };
      return typeof plain === "number" ? { type: "number" } : {};
    }
    case "list": {
      const [first] = value.items;
      return { type: "array", items: first && !value.open ? valueSchema(first, depth + 1) : {} };
    }
    case "object": {
      if (value.of) return { type: "object" };
      const properties = Object.fromEntries(
        [...value.fields]
          .filter(([, field]) => field.kind !== "function" && !(field.kind === "literal" && field.value === undefined))
          .map(([name, field]) => [name, valueSchema(field, depth + 1)]),
      );
      return { type: "object", ...(Object.keys(properties).length > 0 && { properties }) };
    }
    default:
      return {};
  }
}
