import type { Value } from "../value.ts";
import { knowledgeOf, noted } from "./knowledge.ts";
import type { JsonSchema } from "./schema.ts";

/** Of what these take nothing is known, or JSON has no such values, or they take whatever they can make something of. */
export const OPEN =
  /^(any|unknown|undefined|void|date|bigint|set|map|symbol|stringbool|preprocess|file|custom|instanceof|ip|nan|promise|function|codec|json)$/;
/** Of types, what `z.coerce` makes of anything at all. */
export const FROM_ANYTHING = /^(boolean|string|date|bigint)$/;

/** Methods that change nothing about what is accepted, as far as JSON Schema can say it. */
export const HARMLESS =
  /^(trim|toLowerCase|toUpperCase|normalize|brand|readonly|meta|openapi|register|overwrite|finite|strip|slugify)$/;
/** Checks that have no keyword. */
export const CHECKS =
  /^(includes|cuid2?|ulid|nanoid|base64|base64url|jwt|emoji|cidr|cidrv[46]|lowercase|uppercase|e164|xid|ksuid|hostname|hex|mac|property|mime|size|minSize|maxSize)$/;

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export const propertiesOf = (schema: JsonSchema) => (schema.properties as Record<string, unknown> | undefined) ?? {};
export const requiredOf = (schema: JsonSchema) => (schema.required as string[] | undefined) ?? [];

export function merged(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...(one.properties as object), ...(other.properties as object) };
  const redefined = new Set(Object.keys((other.properties as object | undefined) ?? {}));
  const required = [
    ...((one.required as string[] | undefined) ?? []).filter((name) => !redefined.has(name)),
    ...((other.required as string[] | undefined) ?? []),
  ];
  const { required: _, ...rest } = one;
  const { unread, narrower } = knowledgeOf(other);
  const whole = { ...rest, type: "object", properties, ...(required.length > 0 && { required }) };
  return noted(whole, { ...(unread && { unread }), ...(narrower && { narrower }) });
}

export function selected(schema: JsonSchema, mask: Value | undefined, keep: boolean): JsonSchema {
  const names = mask?.kind === "object" ? new Set(mask.fields.keys()) : new Set<string>();
  const kept = (name: string) => names.has(name) === keep;
  const { required, ...rest } = schema;
  const left = ((required as string[] | undefined) ?? []).filter(kept);
  const properties = Object.entries((schema.properties as Record<string, unknown> | undefined) ?? {});
  return {
    ...rest,
    properties: Object.fromEntries(properties.filter(([name]) => kept(name))),
    ...(left.length > 0 && { required: left }),
  };
}
