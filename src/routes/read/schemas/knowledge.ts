import type { Site, Value } from "../value.ts";
import type { JsonSchema } from "./schema.ts";

/** What is known of a schema of the code beyond its keywords. */
export interface Knowledge {
  /** What it accepts was not read, or it accepts everything because it judges nothing. */
  unread?: true;
  /** The code demands more of a value than the keywords say: `refine`, `transform`. */
  narrower?: true;
  /** What comes out is not what went in. */
  transformed?: true;
  /** It takes what can be made into its type: `z.coerce`. */
  coerced?: true;
  /** Whether its key must be there is not known. */
  presence?: "unknown";
  /** Where it stands. */
  at?: Site;
}

/** Kept by spreading a schema, and no part of its JSON. */
const KNOWLEDGE: unique symbol = Symbol("knowledge");

export function knowledgeOf(schema: unknown): Knowledge {
  return typeof schema === "object" && schema !== null
    ? ((schema as { [KNOWLEDGE]?: Knowledge })[KNOWLEDGE] ?? {})
    : {};
}

/** A schema with more known of it. */
export function noted(schema: JsonSchema, more: Knowledge): JsonSchema {
  const result: JsonSchema & { [KNOWLEDGE]?: Knowledge } = { ...schema };
  result[KNOWLEDGE] = { ...knowledgeOf(schema), ...more };
  return result;
}

/** A schema that says nothing, because it was not read. */
export const notRead = (): JsonSchema => noted({}, { unread: true });

/** Whether a value may be another than the one that stands there: of a fallback, or of one of two branches. */
export function isAssumed(value: Value | undefined): boolean {
  if (value?.kind === "list") return value.items.some(isAssumed);
  return value?.kind === "literal" && value.assumed === true;
}

/** The schema as JSON alone. */
export function withoutKnowledge<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(withoutKnowledge) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutKnowledge(value)])) as T;
}
