import { find } from "../../diff/media-types.ts";
import { declaredAnswers } from "../../read/declared.ts";
import type { ServedOperation } from "../../read/operation.ts";
import { sentSchema } from "../../read/schemas/sent.ts";
import { fieldOf, isUndefined } from "../../read/value.ts";
import type { Api, SchemaAt } from "../../spec/api.ts";
import { isMap, own, refOf } from "../../spec/pointer.ts";
import type { Contract, Pair } from "./compare.ts";

/**
 * Compares objects that handlers write down as their answers with the spec: what lacks a property
 * that is promised, has another type, or a property that the spec does not have. Schemas that let one choose are left.
 */
export function compareBodies(pair: Pair, contract: Contract): void {
  const { operation, served } = pair;
  // What becomes of an answer is known where nothing else was given the response.
  if (served.rewritten || served.answersElsewhere || served.isAll) return;
  const answers = declaredAnswers(served, contract.code.context);
  if (!answers && mayDeclare(served)) return;
  const declared = [...(answers?.keys() ?? [])];
  const seen = new Set<unknown>();
  for (const { status, unsure, body, mediaType, at } of served.answers) {
    if (status === undefined || unsure || body?.kind !== "object" || seen.has(at.node)) continue;
    if (mediaType !== undefined && mediaType !== "application/json") continue;
    // What a route of Fastify declares decides what is sent.
    if (declared.some((one) => one === String(status) || one === `${String(status)[0]}XX` || one === "default"))
      continue;
    seen.add(at.node);
    // What is built in steps for success and for failure is put down once, and is not the same in both.
    const others = served.answers.filter((other) => other.at.node === at.node && other.body === body);
    if (others.some((other) => Number(other.status) >= 400 !== status >= 400)) continue;
    const response = operation.responses.find((it) => it.status === String(status));
    const media = response && find(response.content, "application/json");
    if (!media?.schema || hasAlternatives(pair.api, media.schema)) continue;
    const sent = { schema: sentSchema(contract.code.context.reader, body), judge: "sent" as const, at };
    const path = `response.${status}.body`;
    contract.schemas(pair, media.schema, sent, {
      rule: "response-drift",
      direction: "response",
      text: false,
      path,
    });
  }
}

/** Whether a route of Fastify may have schemas of its answers that were not read. */
function mayDeclare({ framework, options }: ServedOperation): boolean {
  if (framework !== "fastify" || isUndefined(options)) return false;
  if (options?.kind !== "object" || options.open) return true;
  const schema = fieldOf(options, "schema");
  return !isUndefined(schema) && (schema?.kind !== "object" || schema.open || schema.fields.has("response"));
}

const MOST_SCHEMAS = 500;

/** Whether a schema lets one choose: an answer that fits one alternative need not fit the others. */
function hasAlternatives(api: Api, { schema, at }: SchemaAt, seen = new Set<unknown>()): boolean {
  const ref = refOf(schema);
  if (ref !== undefined) {
    const target = api.spec.resolve(ref, at);
    return target !== undefined && hasAlternatives(api, { schema: target.value, at: target.at }, seen);
  }
  if (!isMap(schema) || seen.has(schema)) return false;
  if (seen.size > MOST_SCHEMAS) return true;
  seen.add(schema);
  for (const keyword of ["anyOf", "oneOf"]) {
    const alternatives = schema[keyword];
    // One and null is no choice.
    if (Array.isArray(alternatives) && alternatives.filter((one) => own(one, "type") !== "null").length > 1)
      return true;
  }
  if (["not", "if", "dependentSchemas"].some((keyword) => keyword in schema)) return true;
  const within = (value: unknown, ...steps: string[]) =>
    hasAlternatives(api, { schema: value, at: { ...at, path: [...at.path, ...steps] } }, seen);
  const properties = isMap(schema.properties) ? Object.entries(schema.properties) : [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? schema[keyword].map((part, i) => [part, keyword, String(i)] as const) : [],
  );
  return (
    properties.some(([name, property]) => within(property, "properties", name)) ||
    parts.some(([part, ...steps]) => within(part, ...steps))
  );
}
