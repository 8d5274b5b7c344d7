import { NARROWER, step, WIDER } from "../../diff/schema/expansion.ts";
import { SCALARS, TYPES } from "../../diff/schema/types.ts";
import { type Declared, declaredPart } from "../../read/declared.ts";
import type { ServedOperation } from "../../read/operation.ts";
import type { Part } from "../../read/recorder.ts";
import { type Knowledge, knowledgeOf, notRead } from "../../read/schemas/knowledge.ts";
import type { JsonSchema } from "../../read/schemas/schema.ts";
import { IGNORED_HEADERS } from "../../read/spec.ts";
import type { Api, Operation, Parameter } from "../../spec/api.ts";
import { isMap } from "../../spec/pointer.ts";
import type { Contract, Drift, Pair } from "./compare.ts";

const PLACES: [Part, Parameter["in"]][] = [
  ["params", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookies", "cookie"],
];

/** Compares the parameters that the code declares with those of the spec, one by one. */
export function compareParameters(pair: Pair, contract: Contract): void {
  for (const [part, place] of PLACES) {
    const declared = declaredPart(pair.served, part, contract.code.context);
    const parameters = declared && namedIn(declared, contract);
    if (declared && parameters) comparePlace({ pair, contract, part, place, declared, parameters });
  }
}

/** A parameter that the code declares. */
interface Named {
  name: string;
  schema: JsonSchema;
  required: boolean;
  /** Its schema has a default, which Fastify fills in: then what is required need not be sent. */
  isFilledIn: boolean;
  knowledge: Knowledge;
}

/** The properties of a schema for a whole part. Undefined: it is put together, or was not read. */
function namedIn({ schema, judge }: Declared, { code }: Contract): Map<string, Named> | undefined {
  if (knowledgeOf(schema).unread || ["allOf", "anyOf", "oneOf", "$ref", "if"].some((keyword) => keyword in schema))
    return undefined;
  if (!isMap(schema.properties)) return undefined;
  const required = new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
  const named = new Map<string, Named>();
  for (const [name, raw] of Object.entries(schema.properties)) {
    const property = isMap(raw) ? raw : {};
    const isFilledIn = judge === "fastify" && code.ajv.fillsIn !== false && "default" in property;
    named.set(name, {
      name,
      schema: property,
      required: required.has(name) && !isFilledIn,
      isFilledIn,
      knowledge: knowledgeOf(property),
    });
  }
  for (const name of required)
    if (!named.has(name))
      named.set(name, { name, schema: notRead(), required: true, isFilledIn: false, knowledge: {} });
  return named;
}

interface Place {
  pair: Pair;
  contract: Contract;
  part: Part;
  place: Parameter["in"];
  declared: Declared;
  parameters: Map<string, Named>;
}

function comparePlace(at: Place): void {
  const { pair, contract, place, declared, parameters } = at;
  const left = new Map([...parameters].map(([name, named]) => [keyOf(place, name), named]));
  const wanted = pair.operation.parameters.filter((parameter) => parameter.in === place);
  const names = place === "path" ? namesByPosition(pair.served, pair.operation) : undefined;
  for (const parameter of wanted) {
    const key = keyOf(place, names?.get(parameter.name) ?? parameter.name);
    const named = left.get(key);
    left.delete(key);
    if (named) compareParameter(parameter, named, at);
    else if (place === "query") undeclared(parameter, at);
  }
  // Names in a path that is served under another one, and what the security schemes take, are no parameters of the spec.
  if (place === "path") return;
  for (const [key, { name, required, knowledge }] of left) {
    if (isImplied(pair.api, place, key) || (required && knowledge.presence === "unknown")) continue;
    contract.compared++;
    contract.drifts.push({
      rule: "parameter-drift",
      kind: required ? "required-parameter-added" : "parameter-added",
      path: `request.${place}${step(name)}`,
      text: `the code has this parameter${required ? ", and requires it" : ""}; the spec does not`,
      effect: required ? NARROWER : WIDER,
      at: knowledge.at ?? declared.at,
      spec: pair.operation.at,
    });
  }
}

const keyOf = (place: Parameter["in"], name: string) => (place === "header" ? name.toLowerCase() : name);

/** What the code calls a parameter of the path, by the spec's name: what stands at the same place, from the end. */
function namesByPosition(served: ServedOperation, operation: Operation): Map<string, string> {
  const inPath = (path: string) => [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
  const [own, wanted] = [inPath(served.path).reverse(), inPath(operation.path).reverse()];
  return new Map(wanted.flatMap((name, i) => (own[i] === undefined ? [] : [[name, own[i]]])));
}

function isImplied(api: Api, place: Parameter["in"], key: string): boolean {
  if (place === "header" && (IGNORED_HEADERS.has(key) || /^(accept|x-forwarded|sec-)/.test(key))) return true;
  return api.securitySchemes.some(
    (scheme) => scheme.in === place && scheme.parameterName !== undefined && keyOf(place, scheme.parameterName) === key,
  );
}

function compareParameter(parameter: Parameter, named: Named, { pair, contract, place, declared }: Place): void {
  const { knowledge, schema } = named;
  const path = `request.${place}${step(parameter.name)}`;
  const differs = parameter.required ? !named.required && !named.isFilledIn : named.required;
  const isClear = place !== "path" && !knowledge.unread && knowledge.presence !== "unknown";
  if (isClear) contract.compared++;
  if (differs && isClear)
    contract.drifts.push({
      ...{ rule: "parameter-drift", path, at: knowledge.at ?? declared.at, spec: parameter.at },
      kind: named.required ? "parameter-became-required" : "parameter-became-optional",
      text: `it is required by the ${named.required ? "code" : "spec"} only`,
      effect: named.required ? NARROWER : WIDER,
    } satisfies Drift);
  if (parameter.content || !isWrittenPlainly(parameter, pair.api, contract)) return;
  const types = contract.typesOf(pair.api, parameter.schema);
  contract.schemas(
    pair,
    parameter.schema,
    { schema, judge: declared.judge, at: knowledge.at ?? declared.at },
    {
      rule: "parameter-drift",
      direction: "request",
      text: true,
      path,
      // A list of one comes as a single value, so that a code which takes both takes no more.
      ...((types & TYPES.array) !== 0 && { list: true }),
    },
  );
}

/** How lists and objects come out of text that is not repeated parameters is a matter of the server's parser. */
function isWrittenPlainly({ in: place, schema, style, explode }: Parameter, api: Api, contract: Contract): boolean {
  const types = contract.typesOf(api, schema);
  if ((types & ~SCALARS) === 0 || types === (SCALARS | TYPES.array | TYPES.object)) return true;
  return place === "query" && (style === "deepObject" || (style === "form" && explode && !(types & TYPES.object)));
}

/** A parameter of the spec that a schema of the code leaves out, and no handler asks for. */
function undeclared(parameter: Parameter, { pair, contract, part, declared }: Place): void {
  const { served, operation } = pair;
  const { fields } = served.uses[part];
  const { schema, judge } = declared;
  const isClosed = schema.additionalProperties === false && (judge === "zod" || judge === "json-schema");
  const isStripped = judge === "zod" || (judge === "fastify" && schema.additionalProperties === false);
  if (!isClosed && !isStripped) return;
  const isAskedFor = fields.some((path) => path.split(".")[0] === parameter.name);
  if (!isClosed && (isAskedFor || !served.isRead || /[[{]/.test(parameter.name))) return;
  contract.compared++;
  contract.drifts.push({
    rule: "parameter-drift",
    kind: "parameter-removed",
    path: `request.${parameter.in}${step(parameter.name)}`,
    text: `the spec has this parameter; the code's schema ${isClosed ? "does not allow it" : "leaves it out"}`,
    effect: isClosed ? NARROWER : WIDER,
    at: declared.at,
    spec: parameter.at.path.length > 0 ? parameter.at : operation.at,
  });
}
