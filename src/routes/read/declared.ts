import { isPlainFastify } from "./fastify-options.ts";
import type { ServedOperation } from "./operation.ts";
import type { Part, Validation } from "./recorder.ts";
import { joiFields } from "./schemas/joi.ts";
import { knowledgeOf, noted, notRead } from "./schemas/knowledge.ts";
import { type Converting, type JsonSchema, schemaOf } from "./schemas/schema.ts";
import { fieldOf, originOf, type Site, type Value } from "./value.ts";

/**
 * Who judges by a schema, which decides what it means: `fastify` is its ajv, which coerces, fills in defaults and takes
 * away what is not known; `json-schema` is ajv and TypeBox by themselves; Joi and yup coerce. `sent`: nobody, it is what a
 * handler writes down as its answer.
 */
export type Judge = "fastify" | "json-schema" | "zod" | "joi" | "express-validator" | "sent";

/** What the code declares of a part of a request, or of an answer. */
export interface Declared {
  schema: JsonSchema;
  judge: Judge;
  /** Where it stands; the route itself where that is not known. */
  at: Site | undefined;
}

const NAMES: Record<Part, string[]> = {
  body: ["body"],
  query: ["querystring", "query"],
  params: ["params"],
  headers: ["headers"],
  cookies: ["cookies"],
};

/** The schema that judges a part of an operation's requests. Undefined: none does, or it is not known by which. */
export function declaredPart(operation: ServedOperation, part: Part, context: Converting): Declared | undefined {
  const route = fieldOf(operation.options, "schema");
  const inRoute = NAMES[part].map((name) => fieldOf(route, name)).find((value) => value !== undefined);
  if (inRoute) return isPlainFastify(operation.options) ? ofRoute(inRoute, context) : undefined;
  const judging = operation.validations.filter((validation) => validation.part === part);
  const chains = judging.filter(({ chain }) => chain);
  if (chains.length > 0) return chains.length === judging.length ? ofChains(chains, context) : undefined;
  return ofValidations(judging, context);
}

/** The schemas of a Fastify route's answers, by status; undefined where they are not all known. */
export function declaredAnswers(
  operation: ServedOperation,
  context: Converting,
): Map<string, Declared | "nothing"> | undefined {
  const response = fieldOf(fieldOf(operation.options, "schema"), "response");
  if (response?.kind !== "object" || response.open || response.of) return undefined;
  return new Map(
    [...response.fields].map(([status, value]) => {
      const key = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
      const media = fieldOf(value, "content");
      const json = media && fieldOf(fieldOf(media, "application/json"), "schema");
      const declared = media ? json && ofRoute(json, context) : ofRoute(value, context);
      return [key, declared ? emptyIfNothing(declared) : { schema: notRead(), judge: "fastify", at: undefined }];
    }),
  );
}

/** `{ type: "null" }`: there is no body. A description alone does not say that there is none. */
function emptyIfNothing(declared: Declared): Declared | "nothing" {
  if (declared.schema.type === "null") return "nothing";
  const keywords = Object.keys(declared.schema).filter((keyword) => keyword !== "description" && keyword !== "$id");
  return keywords.length === 0 ? { ...declared, schema: notRead() } : declared;
}

function ofRoute(value: Value, context: Converting): Declared | undefined {
  const schema = schemaOf(value, context);
  const judge = value.kind === "object" ? "fastify" : judgeOf(value);
  if (!schema || !judge) return undefined;
  return { schema, judge: judge === "json-schema" ? "fastify" : judge, at: siteOf(value, schema, context) };
}

/** One schema by which a part is judged as it is. Of several it is not known which one is, or whether all are. */
function ofValidations(judging: Validation[], context: Converting): Declared | undefined {
  const [first, ...others] = judging;
  if (!first?.schema || first.partial || first.guessed) return undefined;
  if (others.some(({ schema }) => schema !== first.schema && !isSame(schema, first.schema))) return undefined;
  const value = first.schema;
  const isFields = value.kind === "object" && [...value.fields.values()].some((field) => judgeOf(field) === "joi");
  const judge = isFields ? "joi" : value.kind === "object" ? judgeOfName(first.by) : judgeOf(value);
  const schema = isFields ? joiFields(value, context) : schemaOf(value, context);
  if (!schema || !judge) return undefined;
  return { schema, judge, at: siteOf(value, schema, context) ?? first.at };
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return one?.kind === "external" && other?.kind === "external" && one.form === "call" && other.form === "call"
    ? one.at.node === other.at.node
    : false;
}

function judgeOf(value: Value): Judge | undefined {
  const module = originOf(value)?.module;
  return module === undefined ? undefined : judgeOfName(module);
}

function judgeOfName(module: string): Judge | undefined {
  if (/^zod(\/|$)/.test(module)) return "zod";
  if (/^(joi|@hapi\/joi|celebrate|yup)$/.test(module)) return "joi";
  return /^ajv(\/|$)|typebox/.test(module) ? "json-schema" : undefined;
}

function siteOf(value: Value, schema: JsonSchema, context: Converting): Site | undefined {
  return knowledgeOf(schema).at ?? context.reader.origins.get(value);
}

/** Chains of express-validator, one a key. What they do not name is let through. */
function ofChains(chains: Validation[], context: Converting): Declared | undefined {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { schema, chain, at } of chains) {
    const { field, typed, narrower, unread } = chain!;
    if (!/^[\w$-]+$/.test(field)) continue;
    const own = ((schemaOf(schema, context)?.properties ?? {}) as Record<string, JsonSchema>)[field] ?? {};
    const isUnread = unread || !typed || field in properties;
    properties[field] = noted(own, {
      at,
      ...(isUnread && { unread: true as const }),
      ...(narrower && { narrower: true as const }),
      ...(chain!.required === undefined && { presence: "unknown" as const }),
    });
    if (chain!.required) required.push(field);
  }
  if (Object.keys(properties).length === 0) return undefined;
  return {
    schema: { type: "object", properties, required, additionalProperties: notRead() },
    judge: "express-validator",
    at: chains[0]!.at,
  };
}
