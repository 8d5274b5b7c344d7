import { suggestion } from "../../config/suggestion.ts";
import type { SchemaAt } from "./api.ts";
import type { Spec } from "./document.ts";
import { below, isMap, refOf } from "./pointer.ts";
import { kindOf, memberOf } from "./reader.ts";
import { checkKeys } from "./unknown-keys.ts";

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];
const COUNTS = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
/** What stands beside a `$ref` and changes nothing about which values are valid. */
const HARMLESS =
  /^(?:\$ref|\$comment|title|summary|description|example|examples|deprecated|externalDocs|x-.*|readOnly|writeOnly|default|xml)$/;

/** Complains about keywords of one schema that mean nothing as they stand, or not what many authors think. */
export function checkSchema(spec: Spec, { schema, at }: SchemaAt): void {
  const old = spec.version === "2.0" || spec.version === "3.0";
  if (!isMap(schema)) {
    if (typeof schema !== "boolean")
      spec.complain(
        "invalid-schema",
        "warning",
        at,
        `A schema must be an object, not ${kindOf(schema)}; anything is allowed there.`,
      );
    return;
  }
  if (refOf(schema) !== undefined && old) {
    checkSiblings(spec, schema, at);
    return;
  }
  const wrong = (keyword: string, expected: string) =>
    spec.complain(
      "invalid-schema",
      "warning",
      below(at, keyword),
      `${JSON.stringify(keyword)} must be ${expected}, not ${kindOf(schema[keyword])}; it was ignored.`,
    );
  checkType(spec, schema, at, old);
  checkKeys(spec, "schema", schema, at);
  const has = (keyword: string) => memberOf(schema, keyword) !== undefined;
  for (const keyword of COUNTS)
    if (has(keyword) && !(Number.isInteger(schema[keyword]) && (schema[keyword] as number) >= 0))
      wrong(keyword, "a whole number from zero");
  for (const keyword of ["minimum", "maximum", "multipleOf"])
    if (has(keyword) && typeof schema[keyword] !== "number") wrong(keyword, "a number");
  for (const keyword of LISTS)
    if (has(keyword) && !(Array.isArray(schema[keyword]) && schema[keyword].length > 0))
      wrong(keyword, "a list of schemas");
  for (const keyword of MAPS) if (has(keyword) && !isMap(schema[keyword])) wrong(keyword, "an object of schemas");
  for (const keyword of ["pattern", "format"])
    if (has(keyword) && typeof schema[keyword] !== "string") wrong(keyword, "a text");
  if (has("enum") && !Array.isArray(schema.enum)) wrong("enum", "a list of values");
  checkValues(spec, schema, at);
  if (has("required") && !isListOfTexts(schema.required))
    wrong("required", 'a list of property names (in the object\'s schema: "required: [name]")');
  if (old) checkNullable(spec, schema, at);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function checkType(spec: Spec, schema: Record<string, unknown>, at: SchemaAt["at"], old: boolean): void {
  const type = memberOf(schema, "type");
  if (type === undefined) return;
  const list = Array.isArray(type) ? type : [type];
  const unknown = list.find((item) => !TYPES.includes(item));
  if (unknown !== undefined || list.length === 0) {
    const hint = typeof unknown === "string" ? suggestion(unknown, TYPES) : ".";
    spec.complain(
      "invalid-schema",
      "warning",
      below(at, "type"),
      `${kindOf(unknown ?? type)} is no type; it was ignored${hint}`,
    );
  } else if (old && (Array.isArray(type) || type === "null"))
    spec.complain(
      "invalid-schema",
      "note",
      below(at, "type"),
      `${Array.isArray(type) ? "A list of types" : 'The type "null"'} belongs to OpenAPI 3.1; it was understood all the same. Set "openapi" to 3.1, or use "nullable".`,
    );
}

/** Values of other types than `type` allows, as YAML makes them of `1.0` and `true`, are never valid. */
function checkValues(spec: Spec, schema: Record<string, unknown>, at: SchemaAt["at"]): void {
  const [type, values] = [memberOf(schema, "type"), memberOf(schema, "enum")];
  const types = Array.isArray(type) ? type : [type];
  if (!Array.isArray(values) || !types.every((it) => TYPES.includes(it))) return;
  const nullable = memberOf(schema, "nullable") === true;
  const others = values.filter((value) => !types.some((it) => isOf(value, it)) && !(value === null && nullable));
  if (others.length === 0) return;
  const shown = others.slice(0, 5).map((value) => kindOf(value));
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : "";
  spec.complain(
    "invalid-schema",
    "warning",
    below(at, "enum"),
    `"enum" lists what "type" does not allow and what so is never valid: ${shown.join(", ")}${more}. ${types.includes("string") ? "Put texts into quotes, take the others away" : "Take it away"}, or allow its type.`,
  );
}

function isOf(value: unknown, type: unknown): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "number" || typeof value === "bigint")
    return type === "number" || (type === "integer" && Number.isInteger(Number(value)));
  return typeof value === type;
}

/** OpenAPI 3.0.3: "A true value adds "null" to the allowed type specified by the type keyword, only if type is explicitly defined within the same Schema Object." */
function checkNullable(spec: Spec, schema: Record<string, unknown>, at: SchemaAt["at"]): void {
  if (memberOf(schema, "nullable") !== true) return;
  if (memberOf(schema, "type") === undefined) {
    spec.complain(
      "nullable-without-type",
      "warning",
      below(at, "nullable"),
      '"nullable" has no effect without "type" in the same schema: null was not added. Write a "type" beside it.',
    );
    return;
  }
  const values = memberOf(schema, "enum");
  if (Array.isArray(values) && !values.includes(null))
    spec.complain(
      "enum-omits-null",
      "warning",
      below(at, "enum"),
      '"nullable" has no effect where "enum" does not list null: null is not valid here. Add null to the list.',
    );
}

function checkSiblings(spec: Spec, schema: Record<string, unknown>, at: SchemaAt["at"]): void {
  const ignored = Object.keys(schema).filter((key) => !HARMLESS.test(key));
  if (ignored.length === 0) return;
  const names = ignored.map((key) => JSON.stringify(key)).join(", ");
  const remedy = ignored.includes("nullable")
    ? 'Put the reference into "allOf", with "type" and "nullable" beside it.'
    : 'Put the reference into "allOf", and them beside it.';
  spec.complain(
    "reference-siblings",
    "warning",
    below(at, "$ref"),
    `What stands beside "$ref" is ignored before OpenAPI 3.1: ${names}. ${remedy}`,
  );
}
