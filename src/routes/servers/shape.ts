import type { Api, SchemaAt } from "../spec/api.ts";
import { below, isMap, refOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";
import { defaultOf } from "./default.ts";
import type { Shape, TypeName } from "./runtime/types.ts";

const TYPES: readonly TypeName[] = ["string", "number", "integer", "boolean", "null", "array", "object"];
/** Deeper texts than these do not come in parameters and forms. */
const DEEPEST = 6;
/** Schemas that one shape is made of; what is left out is not limited. */
const MOST = 1000;

/**
 * What a text may stand for, by its schema: the types that any part of it allows. It never allows less than the schema
 * does; what it allows too much, the validator refuses.
 */
export function shapeOf(api: Api, schema: SchemaAt | undefined, { xml = false, defaults = false } = {}): Shape {
  return schema === undefined ? {} : read(api, schema, 0, new Set(), { left: MOST, xml, defaults });
}

interface Budget {
  left: number;
  /** Whether the texts are XML. */
  xml: boolean;
  /** Whether missing properties get their defaults. */
  defaults: boolean;
}

function read(api: Api, { schema, at }: SchemaAt, depth: number, inside: ReadonlySet<unknown>, budget: Budget): Shape {
  if (!isMap(schema) || depth > DEEPEST || inside.has(schema) || budget.left-- <= 0) return {};
  const within = new Set([...inside, schema]);
  const ref = refOf(schema);
  let shape: Shape = {};
  if (ref !== undefined) {
    const target = api.spec.resolve(ref, at);
    if (target) shape = read(api, { schema: target.value, at: target.at }, depth, within, budget);
    if (api.version === "2.0" || api.version === "3.0") return shape;
  }
  shape = both(shape, ownShape(api, { schema, at }, depth, within, budget));
  for (const [keyword, join] of [
    ["allOf", all],
    ["anyOf", any],
    ["oneOf", any],
  ] as const) {
    const list = memberOf(schema, keyword);
    if (!Array.isArray(list) || list.length === 0) continue;
    const parts = list.map((part, i) => read(api, { schema: part, at: below(at, keyword, i) }, depth, within, budget));
    // Of alternatives nobody knows which one is meant, so none gives a default.
    shape = both(shape, join(keyword === "allOf" ? parts : parts.map(withoutDefaults)));
  }
  return shape;
}

function ownShape(
  api: Api,
  { schema, at }: SchemaAt,
  depth: number,
  inside: ReadonlySet<unknown>,
  budget: Budget,
): Shape {
  const own = schema as Record<string, unknown>;
  const shape: Shape = {};
  const types = typesOf(own, api.version);
  if (types) shape.type = types.length === 1 ? types[0]! : types;
  const format = memberOf(own, "format");
  const media = memberOf(own, "contentMediaType");
  if (
    format === "binary" ||
    (typeof media === "string" && memberOf(own, "contentEncoding") === undefined && !/json|^text\//.test(media))
  ) {
    shape.binary = true;
  }
  const xml = memberOf(own, "xml");
  if (budget.xml && isMap(xml)) {
    const name = memberOf(xml, "name");
    const attribute = memberOf(xml, "attribute") === true || memberOf(xml, "nodeType") === "attribute";
    const wrapped = memberOf(xml, "wrapped") === true;
    shape.xml = {
      ...(typeof name === "string" && { name }),
      ...(attribute && { attribute }),
      ...(wrapped && { wrapped }),
    };
  }
  const values = memberOf(own, "const") !== undefined ? [memberOf(own, "const")] : memberOf(own, "enum");
  if (Array.isArray(values) && values.length > 0) {
    const known = new Set(values.map((one) => (one === null ? "null" : typeof one)));
    if (!types) shape.type = typesOfValues(values);
    // Texts are told apart by the values only where types do not.
    if (known.size > 1 && values.every((one) => typeof one !== "object" || one === null)) shape.values = values;
  }
  const child = (value: unknown, ...path: (string | number)[]) =>
    read(api, { schema: value, at: below(at, ...path) }, depth + 1, inside, budget);
  const items = memberOf(own, "items");
  const prefix = memberOf(own, "prefixItems");
  if (items !== undefined && !Array.isArray(items)) shape.items = child(items, "items");
  if (Array.isArray(prefix)) shape.prefixItems = prefix.map((one, i) => child(one, "prefixItems", i));
  const properties = memberOf(own, "properties");
  if (isMap(properties)) {
    const shapes: Record<string, Shape> = Object.create(null);
    for (const name of Object.keys(properties)) {
      const found = child(properties[name], "properties", name);
      const value = { schema: properties[name], at: below(at, "properties", name) };
      const otherwise = budget.defaults ? defaultOf(api, value, found) : undefined;
      shapes[name] = otherwise === undefined ? found : { ...found, default: otherwise };
    }
    shape.properties = shapes;
  }
  const additional = memberOf(own, "additionalProperties");
  if (additional === true) shape.additionalProperties = {};
  else if (isMap(additional)) shape.additionalProperties = child(additional, "additionalProperties");
  if (!shape.type) {
    // Schemas without a type are meant for what their keywords are about; texts stay possible.
    if (shape.properties || memberOf(own, "required") !== undefined)
      shape.type = ["object", ...TYPES.filter((t) => t !== "object" && t !== "array")];
    else if (shape.items || shape.prefixItems)
      shape.type = ["array", ...TYPES.filter((t) => t !== "object" && t !== "array")];
  }
  return shape;
}

function typesOf(schema: Record<string, unknown>, version: Api["version"]): TypeName[] | undefined {
  const type = memberOf(schema, "type");
  const list = (Array.isArray(type) ? type : type === undefined ? [] : [type]).filter((one): one is TypeName =>
    TYPES.includes(one as TypeName),
  );
  if (list.length === 0) return undefined;
  if ((version === "2.0" || version === "3.0") && memberOf(schema, "nullable") === true)
    return [...new Set([...list, "null" as const])];
  return list;
}

function typesOfValues(values: readonly unknown[]): TypeName[] {
  const names = values.map((one): TypeName => {
    if (one === null) return "null";
    if (Array.isArray(one)) return "array";
    const type = typeof one;
    return type === "number" || type === "boolean" || type === "object" ? type : "string";
  });
  return [...new Set(names)];
}

function withoutDefaults({ default: _, properties, items, ...shape }: Shape): Shape {
  const plain: Record<string, Shape> = Object.create(null);
  for (const name of Object.keys(properties ?? {})) plain[name] = withoutDefaults(properties![name]!);
  return { ...shape, ...(properties && { properties: plain }), ...(items && { items: withoutDefaults(items) }) };
}

function listOf(shape: Shape): readonly TypeName[] | undefined {
  return shape.type === undefined || typeof shape.type === "string" ? shape.type && [shape.type] : shape.type;
}

/** What both allow. */
function both(a: Shape, b: Shape): Shape {
  const [one, other] = [listOf(a), listOf(b)];
  const types =
    one && other
      ? one.filter((type) => other.includes(type) || (type === "integer" && other.includes("number")))
      : (one ?? other);
  if (one && other && types && one.includes("number") && other.includes("integer") && !types.includes("integer")) {
    return merged(a, b, [...types, "integer"]);
  }
  return merged(a, b, types);
}

function all(shapes: readonly Shape[]): Shape {
  return shapes.reduce(both, {});
}

/** What any of them allows. */
function any(shapes: readonly Shape[]): Shape {
  const lists = shapes.map(listOf);
  const types = lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((list) => list!))];
  const values = shapes.every((one) => one.values) ? shapes.flatMap((one) => one.values!) : undefined;
  const whole = shapes.reduce((a, b) => merged(a, b, undefined), {});
  const { values: _, type: __, ...rest } = whole;
  return {
    ...(types && types.length > 0 && { type: types.length === 1 ? types[0]! : types }),
    ...rest,
    ...(values && { values }),
  };
}

function merged(a: Shape, b: Shape, types: readonly TypeName[] | undefined): Shape {
  const { type: _, ...one } = a;
  const { type: __, ...other } = b;
  const shape: Shape = {
    ...(types && types.length > 0 && { type: types.length === 1 ? types[0]! : types }),
    ...one,
    ...other,
  };
  if (a.items && b.items) shape.items = loose(a.items, b.items);
  if (a.additionalProperties && b.additionalProperties)
    shape.additionalProperties = loose(a.additionalProperties, b.additionalProperties);
  if (a.properties && b.properties) {
    const properties: Record<string, Shape> = Object.create(null);
    for (const name of new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])) {
      const [one, other] = [a.properties[name], b.properties[name]];
      properties[name] = one && other ? loose(one, other) : (one ?? other)!;
    }
    shape.properties = properties;
  }
  return shape;
}

/** Parts that several schemas speak of may be of any of their types: the validator knows which go together. */
function loose(a: Shape, b: Shape): Shape {
  return JSON.stringify(a) === JSON.stringify(b) ? a : any([a, b]);
}
