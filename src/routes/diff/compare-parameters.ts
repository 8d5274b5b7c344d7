import type { Parameter } from "../spec/api.ts";
import { isMap } from "../spec/pointer.ts";
import { type Context, conjunctionOf } from "./compare-operation.ts";
import { takenApart } from "./exploded.ts";
import type { Level } from "./schema/expansion.ts";
import { modeOf, NARROWER, step, UNCLEAR } from "./schema/expansion.ts";
import { ANYTHING } from "./schema/fields.ts";
import type { Shape } from "./schema/shape.ts";
import { ALL_TYPES, NUMBERS, SCALARS, TYPES } from "./schema/types.ts";
import { canonical } from "./schema/view.ts";
import { removalOf, sunsetIn } from "./sunset.ts";
import { lookUp } from "./surface.ts";

/** A parameter with the key by which both versions know it. */
interface Named {
  key: string;
  parameter: Parameter;
  path: string;
}

/** What is sent is told apart by place and name; in a path by its position, as no client sees its name. */
function named(parameters: readonly Parameter[], path: string): Map<string, Named> {
  const order = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
  const result = new Map<string, Named>();
  for (const parameter of parameters) {
    const { in: location, name } = parameter;
    const position = location === "path" ? order.indexOf(name) : -1;
    // The whole of a query string has no name either.
    const unnamed = location === "querystring" ? "" : location === "header" ? name.toLowerCase() : name;
    const id = position >= 0 ? `at ${position}` : unnamed;
    const key = `${location} ${id}`;
    result.set(key, { key, parameter, path: `request.${location}${step(name)}` });
  }
  return result;
}

/** Levels where clients send the parameter, and where they get it (webhooks). */
const LEVELS: Record<string, [Level, Level]> = {
  "required-parameter-added": ["breaking", "compatible"],
  "parameter-added": ["compatible", "compatible"],
  "parameter-became-required": ["breaking", "compatible"],
  "parameter-became-optional": ["compatible", "breaking"],
};

export function compareParameters(context: Context): void {
  const { base, head, add, comparison } = context;
  const [before, after] = [base.operation.parameters, head.operation.parameters];
  const was = named(takenApart(before, after, comparison.base), base.operation.path);
  const is = named(takenApart(after, before, comparison.head), head.operation.path);
  const level = (id: string) => LEVELS[id]![base.inputs === "request" ? 0 : 1];
  for (const { key, parameter, path } of was.values()) {
    const other = is.get(key);
    if (other) {
      compareParameter(parameter, other.parameter, path, context);
      if (parameter.required === other.parameter.required) continue;
      const id = parameter.required ? "parameter-became-optional" : "parameter-became-required";
      const text = `the parameter became ${parameter.required ? "optional" : "required"}`;
      add({ id, level: level(id), path, text, base: parameter.at, head: other.parameter.at });
    } else {
      const told = removal(parameter, context);
      // Who is called by a webhook counts on what always came.
      const counted = base.inputs === "response" && parameter.required && told.id === "parameter-removed";
      add({ ...told, ...(counted && { level: "breaking" }), path, base: parameter.at, head: head.operation.at });
    }
  }
  for (const { key, parameter, path } of is.values()) {
    if (was.has(key)) continue;
    const id = parameter.required ? "required-parameter-added" : "parameter-added";
    const text = `new parameter, ${parameter.required ? "required" : "optional"}`;
    add({ id, level: level(id), path, text, base: base.operation.at, head: parameter.at });
  }
}

function removal(parameter: Parameter, { apis, policy }: Context) {
  const raw = parameter.deprecated ? lookUp(apis.base, parameter.at) : undefined;
  return removalOf("parameter", parameter.deprecated, isMap(raw) ? sunsetIn(raw) : undefined, policy);
}

function compareParameter(was: Parameter, is: Parameter, path: string, context: Context): void {
  const { base, comparison, add, schemas } = context;
  const at = { path, base: was.at, head: is.at };
  if (!was.deprecated && is.deprecated) add({ id: "parameter-deprecated", text: "the parameter is deprecated", ...at });
  const [content, newContent] = [was.content?.mediaType, is.content?.mediaType];
  if (content?.toLowerCase() !== newContent?.toLowerCase()) {
    const shown = (mediaType: string | undefined) => mediaType ?? "text by its style";
    add({ id: "parameter-content-changed", text: `it was ${shown(content)}, it is ${shown(newContent)}`, ...at });
    return;
  }
  if (was.content && is.content) {
    schemas(was.content.schema, is.content.schema, modeOf(base.inputs, "json"), path);
    return;
  }
  if (was.allowEmptyValue && !is.allowEmptyValue)
    add({ id: "parameter-empty-value-forbidden", text: "it may no longer be sent without a value", ...at });
  if (was.allowReserved && !is.allowReserved)
    add({ id: "parameter-reserved-forbidden", text: "reserved characters must be escaped", ...at });
  if (compareStyles(was, is, path, context)) return;
  const mode = modeOf(base.inputs, "text");
  const [one, two] = [conjunctionOf(was.schema), conjunctionOf(is.schema)];
  if (base.inputs === "request" && isList(was, is, context)) {
    add({ id: "parameter-accepts-list", text: "one value or several can be sent", ...at });
    return;
  }
  for (const found of comparison.differences(one, two, mode)) {
    const told = { path: path + found.path, text: found.text, base: found.base ?? was.at, head: found.head ?? is.at };
    // Leaving it out is something that requests do.
    if (found.kind === "default-changed" && found.path === "" && base.inputs === "request") {
      // Who had to send it never met the default.
      if (!was.required) add({ id: "parameter-default-changed", ...told });
    } else add({ id: `${mode.direction}-${found.kind}`, level: found.level, ...told });
  }
}

/** How values become text matters as far as there is more than one way: a scalar in a query is the same in all. */
function compareStyles(was: Parameter, is: Parameter, path: string, { comparison, add }: Context): boolean {
  const shapes = [comparison.base.of(conjunctionOf(was.schema)), comparison.head.of(conjunctionOf(is.schema))] as const;
  const possible = shapes[0].types & shapes[1].types;
  const types = possible === ALL_TYPES ? shapes[0].implied | shapes[1].implied : possible;
  const written = (parameter: Parameter) =>
    [SCALARS, TYPES.array, TYPES.object]
      .filter((bits) => types & bits)
      .map((bits) => spelling(parameter, bits))
      .join(", ");
  const [before, after] = [written(was), written(is)];
  if (before === after) return false;
  const shown = ({ style, explode }: Parameter) => `${style}, ${explode ? "exploded" : "not exploded"}`;
  add({
    id: "parameter-style-changed",
    path,
    text: `it was written in the style ${shown(was)}, it is ${shown(is)}`,
    base: was.at,
    head: is.at,
  });
  return true;
}

/** Equal for styles that write values of a type in the same way. */
function spelling({ style, explode, in: location }: Parameter, types: number): string {
  if (types === SCALARS) return ["label", "matrix"].includes(style) ? style : "plain";
  const exploded = style === "form" || style === "label" || style === "matrix" ? explode : false;
  // Exploded arrays are repeated parameters, whatever would have stood between.
  if (types === TYPES.array && location === "query" && explode) return "repeated";
  if (types === TYPES.object && (style === "simple" || style === "form")) return `${style} ${explode}`;
  return `${style} ${exploded}`;
}

/**
 * `?a=1` is a list of one where a list is sent as repeated parameters, and where its items stand in one text as long as
 * no value from before holds what separates them.
 */
function isList(was: Parameter, is: Parameter, { comparison }: Context): boolean {
  const separator = separatorOf(is);
  if (separator === undefined) return false;
  const [one, two] = [conjunctionOf(was.schema), conjunctionOf(is.schema)];
  const [before, after] = [comparison.base.of(one), comparison.head.of(two)];
  if (separator !== "" && !isFreeOf(separator, before)) return false;
  if (before.types & (TYPES.array | TYPES.object) || !(after.types & TYPES.array) || after.values) return false;
  if ((before.types & ~after.types) === 0 || after.minItems > 1 || after.maxItems < 1 || after.unions.length > 0)
    return false;
  if (canonical(before.default?.value) !== canonical(after.default?.value) && after.default !== undefined) return false;
  const rest = comparison.relation(one, after.tuple[0] ?? after.items ?? ANYTHING, modeOf("request", "text", false));
  return after.contains.length === 0 && (rest & (NARROWER | UNCLEAR)) === 0;
}

/** What stands between the items of a list; the empty text where each is sent by itself, undefined where it is in doubt. */
function separatorOf({ in: location, style, explode }: Parameter): string | undefined {
  if (style === "simple") return ",";
  if (location !== "query") return undefined;
  if (style === "form") return explode ? "" : ",";
  return explode ? undefined : { spaceDelimited: " ", pipeDelimited: "|" }[style];
}

function isFreeOf(separator: string, { types, values }: Shape): boolean {
  if (values) return [...values.values()].every((value) => !String(value).includes(separator));
  return (types & ~(NUMBERS | TYPES.boolean)) === 0;
}
