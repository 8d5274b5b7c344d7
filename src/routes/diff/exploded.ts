import type { Parameter } from "../spec/api.ts";
import { conjunctionOf } from "./compare-operation.ts";
import type { Shape } from "./schema/shape.ts";
import type { Shapes } from "./schema/shapes.ts";
import { TYPES } from "./schema/types.ts";
import { pointerOf } from "./schema/view.ts";

/**
 * The parameters that a query has: an exploded object is sent as one parameter for each of its properties, so that who
 * lists them one by one says the same. It is taken apart where the other version knows some of them by name.
 */
export function takenApart(own: readonly Parameter[], others: readonly Parameter[], shapes: Shapes): Parameter[] {
  const has = (list: readonly Parameter[], name: string) => list.some((it) => it.in === "query" && it.name === name);
  return own.flatMap((parameter) => {
    if (has(others, parameter.name)) return [parameter];
    const shape = objectOf(parameter, shapes);
    const names = [...(shape?.fields.named.keys() ?? [])];
    if (!shape || names.some((name) => has(own, name)) || !names.some((name) => has(others, name))) return [parameter];
    return names.map((name) => partOf(parameter, shape, name));
  });
}

/** Undefined where one property has a say in what another may be: parameters by themselves cannot say that. */
function objectOf({ in: location, style, explode, required, content, schema }: Parameter, shapes: Shapes) {
  const isForm = location === "query" && style === "form" && explode && !content;
  // A querystring as a whole is written as a form in any case.
  const isWhole = location === "querystring" && content?.mediaType === "application/x-www-form-urlencoded";
  if (!isForm && !isWhole) return undefined;
  const shape = shapes.of(conjunctionOf(isWhole ? content?.schema : schema));
  const { fields, unions, nots, conditionals, dependentRequired, dependentSchemas, minProperties, maxProperties } =
    shape;
  if (shape.types !== TYPES.object || shape.values || shape.notKnown || fields.patterns.size > 0) return undefined;
  if (unions.length + nots.length + conditionals.length + dependentRequired.size + dependentSchemas.size > 0)
    return undefined;
  if (minProperties > 0 || maxProperties !== Number.POSITIVE_INFINITY) return undefined;
  // Left out as a whole it may be, and not in part.
  if (!required && shape.required.size > 0) return undefined;
  const isEach = [...fields.named.keys()].every((name) => shape.field(name).length <= 1);
  return isEach ? shape : undefined;
}

function partOf(whole: Parameter, shape: Shape, name: string): Parameter {
  const [part] = shape.field(name);
  return {
    ...whole,
    name,
    in: "query",
    style: "form",
    explode: true,
    required: shape.required.has(name),
    allowEmptyValue: false,
    content: undefined,
    schema: part && { schema: part.raw, at: pointerOf(part.where) },
    examples: [],
    at: part ? pointerOf(part.where) : whole.at,
  };
}
