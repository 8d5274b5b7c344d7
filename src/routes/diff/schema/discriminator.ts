import { decode, stepOf } from "../../spec/pointer.ts";
import { isObject, type Part, partMap, partsIn, type View } from "./view.ts";

/** Which value of a property stands for which schema. */
export interface Discriminator {
  property: string;
  values: Map<string, Kind>;
  /** Whether all of its values are known. */
  isWhole: boolean;
  /** What all other values stand for, and what has none (`defaultMapping` of OpenAPI 3.2). */
  otherwise?: Kind;
  /** Whether a value stands for a component of this document though nothing maps it: the component itself says so. */
  means(value: string, name: string): boolean;
}

export interface Kind {
  /** Last word of what the value leads to. */
  name: string;
  /** The alternative; undefined when it is found among those that take the schema over, which are not known from here. */
  schema?: Part;
}

const MOST_DEPTH = 8;

/**
 * The values of a discriminator, those without a line in its mapping too: the value that an alternative itself gives to
 * the property, else the name of its component. They are sent, so a component that is renamed can be seen.
 */
export function discriminatorOf(
  raw: Readonly<Record<string, unknown>>,
  where: Part["where"],
  view: View,
): Discriminator | undefined {
  const { discriminator } = raw;
  if (!isObject(discriminator) || typeof discriminator.propertyName !== "string") return undefined;
  const known = READ.get(raw);
  if (known) return known;
  const read = discriminatorAt(raw, where, view, discriminator, discriminator.propertyName);
  READ.set(raw, read);
  return read;
}

/** A schema belongs to one document, and is part of as many shapes as it has alternatives. */
const READ = new WeakMap<object, Discriminator>();

function discriminatorAt(
  raw: Readonly<Record<string, unknown>>,
  where: Part["where"],
  view: View,
  discriminator: Record<string, unknown>,
  property: string,
): Discriminator {
  const keyword = (["oneOf", "anyOf"] as const).find((name) => Array.isArray(raw[name]));
  const mapping = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {}).map(
    ([value, target]) => [value, lastWord(String(target))] as const,
  );
  const means = (value: string, name: string) => gives(component(name, where, view), value, property, view);
  const rest = typeof discriminator.defaultMapping === "string" ? lastWord(discriminator.defaultMapping) : undefined;
  const otherwise = rest === undefined ? undefined : { name: rest, schema: component(rest, where, view) };
  // By inheritance: a value that is the name itself adds nothing to what is so anyway.
  if (!keyword) {
    const told = mapping.filter(([value, name]) => value !== name);
    return {
      property,
      values: new Map(told.map(([value, name]) => [value, { name }])),
      isWhole: true,
      otherwise,
      means,
    };
  }
  const values = new Map<string, Kind>();
  let isWhole = true;
  for (const branch of partsIn(raw, keyword, where)) {
    if (typeof branch.raw === "object" && branch.raw.type === "null") continue;
    const { name, schema } = named(branch, view);
    const mapped = mapping.filter(([, target]) => target === name).map(([value]) => value);
    const own = mapped.length > 0 ? mapped : (ownValues(schema, property, view) ?? (name === undefined ? [] : [name]));
    isWhole &&= own.length > 0;
    for (const value of own) values.set(value, { name: name ?? value, schema });
  }
  return { property, values, isWhole, otherwise, means };
}

/** An alternative by its reference, which may be all that an `allOf` holds. */
function named(branch: Part, view: View, depth = 0): { name?: string; schema: Part } {
  const { raw, where } = branch;
  if (typeof raw !== "object" || depth > MOST_DEPTH) return { schema: branch };
  const target = typeof raw.$ref === "string" ? view.target(raw.$ref, where) : undefined;
  if (target) return { name: lastWord(raw.$ref as string), schema: target };
  const [only, ...more] = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => partsIn(raw, keyword, where));
  return only && more.length === 0 && Object.keys(raw).length === 1 ? named(only, view, depth + 1) : { schema: branch };
}

function component(name: string, where: Part["where"], view: View): Part | undefined {
  const step = stepOf(name);
  return view.target(`#/components/schemas${step}`, where) ?? view.target(`#/definitions${step}`, where);
}

/** Whether a schema itself allows that value only, or names it by the extension that Azure's descriptions have. */
function gives(schema: Part | undefined, value: string, property: string, view: View): boolean {
  if (!schema || typeof schema.raw !== "object") return false;
  if (schema.raw["x-ms-discriminator-value"] === value) return true;
  const own = ownValues(schema, property, view);
  return own?.length === 1 && own[0] === value;
}

/** The values that a schema lets a property have, where it lists them. */
function ownValues(schema: Part, property: string, view: View, depth = 0): string[] | undefined {
  const { raw, where } = schema;
  if (typeof raw !== "object" || depth > MOST_DEPTH) return undefined;
  if (typeof raw.$ref === "string") {
    const target = view.target(raw.$ref, where);
    const found = target && ownValues(target, property, view, depth + 1);
    if (found || view.old) return found;
  }
  const own = partMap(raw, "properties", where).get(property);
  const listed = own && listedIn(own, view);
  if (listed) return listed;
  for (const member of partsIn(raw, "allOf", where)) {
    const found = ownValues(member, property, view, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function listedIn({ raw, where }: Part, view: View, depth = 0): string[] | undefined {
  if (typeof raw !== "object" || depth > MOST_DEPTH) return undefined;
  const values = "const" in raw ? [raw.const] : Array.isArray(raw.enum) ? raw.enum : undefined;
  if (values) return values.every(isScalar) ? values.map(String) : undefined;
  const target = typeof raw.$ref === "string" ? view.target(raw.$ref, where) : undefined;
  if (target) return listedIn(target, view, depth + 1);
  const [only, ...more] = partsIn(raw, "allOf", where);
  return only && more.length === 0 ? listedIn(only, view, depth + 1) : undefined;
}

/** What a mapping can name. */
function isScalar(value: unknown): boolean {
  return ["string", "boolean", "number"].includes(typeof value);
}

function lastWord(ref: string): string {
  return decode(ref.slice(ref.lastIndexOf("/") + 1));
}
