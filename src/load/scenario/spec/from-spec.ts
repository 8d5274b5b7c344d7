import { suggestion } from "../../../config/suggestion.ts";
import { UsageError } from "../../../report/errors.ts";
import type { Api, MediaType, Operation, Parameter, SchemaAt } from "../../../routes/spec/api.ts";
import { loadSpec } from "../../../routes/spec/load.ts";
import { readApi } from "../../../routes/spec/read-api.ts";
import { type JsonSchema, standalone, validatorOf } from "../../../routes/spec/standalone.ts";
import { randomAt } from "../../embedded/random.ts";
import { parseAddress } from "../../resolve/request.ts";
import type { ReadScenario } from "../read-file.ts";
import type { Journey, Step } from "../scenario.ts";
import { schemaProblem } from "../schema-problem.ts";
import { parseTemplate } from "../template.ts";
import { Exampler } from "./example.ts";
import { inHeader, inPath, inQuery } from "./serialize.ts";

/** Which operations of a spec are sent. */
export interface Selection {
  /** Operations with one of these tags; with neither tags nor ids, all. */
  tags: readonly string[];
  /** operationIds (or "METHOD /path"): sent whatever their method. */
  operations: readonly string[];
}

/** Methods that change nothing (RFC 9110, 9.2.1): only these are sent unless an operation is named. */
const SAFE = new Set(["get", "head"]);
const JSON_TYPE = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i;
/** Different inputs for each operation, and attempts to make each. */
const INPUTS = 25;
const ATTEMPTS = 40;

/**
 * A journey for each operation, with valid inputs made from its schemas and examples, and its answers' schemas.
 * @param base address that the paths are under: a spec's own servers may be in production, and are never loaded unasked
 * @throws UsageError
 */
export async function scenarioFromSpec(
  file: string,
  root: string,
  base: string,
  selection: Selection,
): Promise<ReadScenario> {
  const api = readApi(await loadSpec(file, { root }));
  const { url } = parseAddress(base);
  const prefix = url.href.replace(/\/$/, "");
  const { chosen, notes } = choose(api, selection);
  const journeys: Journey[] = [];
  for (const operation of chosen) {
    const made = journeyOf(api, operation, prefix);
    if (typeof made === "string") notes.push(`${nameOf(operation)} was left out: ${made}.`);
    else journeys.push(made);
  }
  if (journeys.length === 0)
    throw new UsageError(`There is no operation in ${file} to send: ${notes.join(" ") || "it has none."}`);
  const secured = chosen.filter(needsToken).length;
  if (secured > 0) notes.push(`${secured} of the operations ask for credentials: send them with --header.`);
  const title = api.title || file;
  return {
    scenario: { name: title, journeys },
    name: `${title} (${url.origin})`,
    load: undefined,
    criteria: [],
    origins: [url.origin],
    notes,
  };
}

function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function needsToken({ security }: Operation): boolean {
  return security.length > 0 && security.every((alternative) => alternative.length > 0);
}

function choose(api: Api, { tags, operations }: Selection): { chosen: Operation[]; notes: string[] } {
  const ids = api.operations.map(({ operationId, id }) => operationId ?? id);
  const named = operations.map((wanted) => {
    const found = api.operations.find((it) => it.operationId === wanted || it.id === wanted || nameOf(it) === wanted);
    if (found === undefined)
      throw new UsageError(`There is no operation "${wanted}" in the spec${suggestion(wanted, ids)}`);
    return found;
  });
  const known = [...new Set(api.operations.flatMap((it) => it.tags))];
  const missing = tags.find((tag) => !known.includes(tag));
  if (missing !== undefined)
    throw new UsageError(`There is no tag "${missing}" in the spec${suggestion(missing, known)}`);
  const wide =
    tags.length > 0
      ? api.operations.filter((it) => it.tags.some((tag) => tags.includes(tag)))
      : operations.length > 0
        ? []
        : api.operations;
  const safe = wide.filter(({ method }) => SAFE.has(method));
  const left = wide.filter((it) => !safe.includes(it) && !named.includes(it));
  const notes =
    left.length === 0
      ? []
      : [
          `${left.length} ${left.length === 1 ? "operation" : "operations"} that may change something (${[...new Set(left.map(({ method }) => method.toUpperCase()))].join(", ")}) were left out; name those that are to be sent with --operation.`,
        ];
  return { chosen: [...new Set([...named, ...safe])], notes };
}

/** @returns a sentence's end where no valid input can be made */
function journeyOf(api: Api, operation: Operation, prefix: string): Journey | string {
  const rows: Record<string, unknown>[] = [];
  const parameters = operation.parameters
    .filter((it) => it.required || it.in !== "cookie")
    .map((it) => sourceOf(api, it));
  const content = operation.body?.content.find(({ mediaType }) => JSON_TYPE.test(mediaType));
  if (operation.body?.required && content === undefined)
    return `its body is ${operation.body.content.map(({ mediaType }) => mediaType).join(" or ") || "not described"}, and only JSON is made`;
  const body = content && { source: bodySource(api, content), mediaType: content.mediaType };
  for (let input = 0; input < INPUTS; input++) {
    const row = rowOf(operation, parameters, body?.source, input);
    if (typeof row === "string") return row;
    rows.push(row);
  }
  const accept = operation.responses.flatMap((it) => it.content).some(({ mediaType }) => JSON_TYPE.test(mediaType));
  const headers: Step["headers"] = {};
  if (accept) headers.accept = ["application/json"];
  if (body) headers["content-type"] = [body.mediaType];
  for (const { parameter } of parameters)
    if (parameter.in === "header" && parameter.required)
      headers[parameter.name.toLowerCase()] = parseTemplate(`{{header-${parameter.name}}}`);
  if (parameters.some(({ parameter }) => parameter.in === "cookie")) headers.cookie = parseTemplate("{{cookie}}");
  const expected = operation.responses
    .map(({ status }) => Number(status))
    .filter((status) => status >= 200 && status < 300);
  const step: Step = {
    name: nameOf(operation),
    method: operation.method.toUpperCase(),
    url: [prefix, { variable: "path", raw: true }],
    headers,
    body: body && { kind: "text", template: [{ variable: "body", raw: true }] },
    expectStatus:
      expected.length > 0 && !operation.responses.some(({ status }) => status === "2XX") ? expected : undefined,
    expectJson: answersJson(operation),
    schemas: schemasOf(api, operation),
    ...(body && { bodySchema: body.source.schema }),
    needsToken: needsToken(operation),
  };
  return { name: step.name, weight: 1, steps: [step], data: { order: "in-order", rows } };
}

/** Makes values for one parameter or body. */
interface Source {
  examples: unknown[];
  schema: JsonSchema;
  isValid: (value: unknown) => boolean;
}

function sourceOf(api: Api, parameter: Parameter): { parameter: Parameter; source: Source } {
  return { parameter, source: source(api, parameter.schema ?? parameter.content?.schema, parameter.examples) };
}

function bodySource(api: Api, { schema, examples }: MediaType): Source {
  return source(api, schema, examples);
}

function source(api: Api, at: SchemaAt | undefined, examples: unknown[]): Source {
  const schema = at === undefined ? true : standalone(api, at, "request");
  const given = at?.schema as { example?: unknown; examples?: unknown; default?: unknown } | undefined;
  const own = [given?.example, ...(Array.isArray(given?.examples) ? given.examples : []), given?.default];
  const isValid = validatorOf(schema);
  return { examples: [...examples, ...own].filter((value) => value !== undefined && isValid(value)), schema, isValid };
}

/** The author's own examples first: they are likely to be found in the database. */
function valueFor({ examples, schema, isValid }: Source, input: number, salt: number): { value: unknown } | undefined {
  if (examples.length > 0) return { value: examples[input % examples.length] };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let drawn = 0;
    const random = () => randomAt(salt * 7919 + input * 101 + attempt, drawn++);
    const value = new Exampler(schema, random).make(schema);
    if (isValid(value)) return { value };
  }
  return undefined;
}

function rowOf(
  operation: Operation,
  parameters: readonly { parameter: Parameter; source: Source }[],
  body: Source | undefined,
  input: number,
): Record<string, unknown> | string {
  const row: Record<string, unknown> = {};
  let path = operation.path;
  const query: string[] = [];
  const cookies: string[] = [];
  for (const [salt, { parameter, source }] of parameters.entries()) {
    // What may be left out is, in every second input.
    if (!parameter.required && (input + salt) % 2 === 0) continue;
    const made = valueFor(source, input, salt + 1);
    if (made === undefined) {
      if (parameter.required) return `no valid value could be made for "${parameter.name}"; give it an example`;
      continue;
    }
    if (parameter.in === "path") path = path.replaceAll(`{${parameter.name}}`, inPath(parameter, made.value));
    else if (parameter.in === "query") query.push(...inQuery(parameter, made.value));
    else if (parameter.in === "header" && parameter.required) row[`header-${parameter.name}`] = inHeader(made.value);
    else if (parameter.in === "cookie") cookies.push(`${parameter.name}=${encodeURIComponent(inHeader(made.value))}`);
  }
  if (/\{[^}]*\}/.test(path)) return "its path has a parameter that is not described";
  if (cookies.length > 0) row.cookie = cookies.join("; ");
  row.path = query.length > 0 ? `${path}?${query.join("&")}` : path;
  if (body === undefined) return row;
  const made = valueFor(body, input, 0);
  if (made === undefined) return "no valid body could be made; give it an example";
  row.body = JSON.stringify(made.value);
  return row;
}

function answersJson({ responses }: Operation): boolean {
  const good = responses.filter(({ status, content }) => status.startsWith("2") && content.length > 0);
  return good.length > 0 && good.every(({ content }) => content.every(({ mediaType }) => JSON_TYPE.test(mediaType)));
}

function schemasOf(api: Api, { responses }: Operation): Step["schemas"] {
  const schemas: Record<string, unknown> = {};
  const described = responses.some(({ status }) => status.startsWith("2"));
  for (const { status, content } of responses) {
    // Where good answers are described, "default" is about errors.
    if (status === "default" && described) continue;
    const json = content.find(({ mediaType }) => JSON_TYPE.test(mediaType));
    if (json?.schema === undefined || content.length > 1) continue;
    const schema = standalone(api, json.schema, "response");
    if (schemaProblem(schema) === undefined) schemas[status] = schema;
  }
  return Object.keys(schemas).length > 0 ? schemas : undefined;
}
