import type { Api, SchemaAt } from "../../spec/api.ts";
import { below, isMap, refOf } from "../../spec/pointer.ts";
import { memberOf } from "../../spec/reader.ts";
import { standalone, validatorOf } from "../../spec/standalone.ts";
import { InPlace } from "../../validators/in-place.ts";
import { NamedTargets } from "../../validators/named-targets.ts";
import { textFor } from "./pattern-text.ts";

/** Thrown where no value could be made; an example may help then. */
class NoSample extends Error {}

const samplers = new WeakMap<Api, Sampler>();

/** Where several alternatives are alike, and values are judged to find one, so many are tried. */
const MOST_TRIES = 6;

/**
 * A value that a schema accepts in a request, as small as it can be; undefined when none could be made.
 * @param fits what else is asked of it
 */
export function sampleOf(
  api: Api,
  schema: SchemaAt,
  fits: (value: unknown) => boolean = () => true,
): { value: unknown } | undefined {
  const sampler = samplers.get(api) ?? new Sampler(api);
  samplers.set(api, sampler);
  let accepts: ((value: unknown) => boolean) | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      const { value, isSure } = sampler.sample(schema, tries);
      if (!isSure) accepts ??= validatorOf(standalone(api, schema, "request"));
      if (fits(value) && (isSure || accepts!(value))) return { value };
    } catch (error) {
      if (!(error instanceof NoSample || error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

type Flat = Record<string, unknown>;

const FORMATS: Record<string, string> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "user@example.com",
  "idn-email": "user@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/path",
  uuid: "00000000-0000-4000-8000-000000000000",
  byte: "YQ==",
  "json-pointer": "/a",
  regex: "a",
};

/** Keywords that values are not made by, so that those made have to be judged. */
const UNHEEDED = [
  ...["not", "if", "contains", "propertyNames", "patternProperties", "maxProperties", "dependencies"],
  ...["dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"],
];

class Sampler {
  readonly #api: Api;
  readonly #targets: NamedTargets;
  readonly #inPlace: InPlace;
  /** Schemas of which an heir was chosen already. */
  readonly #chosen = new Set<string>();
  /** Which of the alternatives that are alike is taken, and whether there were such. */
  #choice = 0;
  #isSure = true;

  constructor(api: Api) {
    this.#api = api;
    this.#targets = new NamedTargets(api);
    this.#inPlace = new InPlace({ ...this.#targets.options, formats: "annotate" });
  }

  /** @param choice which of several that are alike; it has to be judged unless it is sure */
  sample(schema: SchemaAt, choice: number): { value: unknown; isSure: boolean } {
    this.#choice = choice;
    this.#isSure = true;
    const value = this.value(schema, 0, choice);
    return { value, isSure: this.#isSure };
  }

  /** @param index which of several different ones: items of a list may have to differ */
  value({ schema, at }: SchemaAt, depth: number, index: number): unknown {
    if (depth > 12) throw new NoSample();
    if (schema === false) throw new NoSample();
    if (!isMap(schema)) return "text";
    const { flat, places } = this.#flatten({ schema, at }, 0);
    if (UNHEEDED.some((key) => flat[key] !== undefined)) this.#isSure = false;
    if ((flat.not !== undefined || flat.if !== undefined) && flat.example !== undefined) return flat.example;
    if (flat.const !== undefined) return flat.const;
    if (Array.isArray(flat.enum)) {
      // Other keywords may rule some of the values out.
      if (["pattern", "minLength", "maxLength", "minimum", "maximum"].some((key) => flat[key] !== undefined))
        this.#isSure = false;
      const fitting = flat.enum.filter((one) => one !== null && this.#hasType(flat, one));
      return fitting[Math.min(index, fitting.length - 1)] ?? flat.enum[0];
    }
    switch (typeOf(flat)) {
      case "null":
        return null;
      case "boolean":
        return index % 2 === 0;
      case "integer":
        return number(flat, 1, index);
      case "number":
        return number(flat, undefined, index);
      case "array":
        return this.#array(flat, places, depth);
      case "object":
        return this.#object(flat, places, depth);
      default:
        return string(flat, index);
    }
  }

  #hasType(flat: Flat, value: unknown): boolean {
    const type = typeOf(flat);
    if (flat.type === undefined) return true;
    return type === "integer" || type === "number"
      ? typeof value === "number"
      : type === "string"
        ? typeof value === "string"
        : true;
  }

  /** One schema out of its references and compositions: all of `allOf`, the first of the others. */
  #flatten({ schema, at }: SchemaAt, depth: number): { flat: Flat; places: Map<string, SchemaAt> } {
    if (depth > 20) throw new NoSample();
    const places = new Map<string, SchemaAt>();
    if (!isMap(schema)) return { flat: {}, places };
    const ref = refOf(schema);
    let flat: Flat = {};
    const add = (other: { flat: Flat; places: Map<string, SchemaAt> }) => {
      flat = joined(flat, other.flat);
      for (const [key, place] of other.places) places.set(key, place);
    };
    if (ref !== undefined) {
      const heir = this.#heir(ref, at, depth);
      const target = this.#api.spec.resolve(ref, at);
      if (heir) add(heir);
      else if (target) add(this.#flatten({ schema: target.value, at: target.at }, depth + 1));
      if (this.#api.version === "2.0" || this.#api.version === "3.0") return { flat, places };
    }
    const own: Flat = {};
    for (const key of Object.keys(schema)) if (key !== "$ref") own[key] = schema[key];
    const properties = memberOf(schema, "properties");
    if (isMap(properties)) {
      for (const name of Object.keys(properties))
        places.set(name, { schema: properties[name], at: below(at, "properties", name) });
    }
    if (isMap(own.items) || typeof own.items === "boolean")
      places.set("[]", { schema: own.items, at: below(at, "items") });
    if (Array.isArray(own.prefixItems)) {
      for (const [i, item] of own.prefixItems.entries())
        places.set(`[${i}]`, { schema: item, at: below(at, "prefixItems", i) });
    }
    if (isMap(own.additionalProperties)) {
      places.set("{}", { schema: own.additionalProperties, at: below(at, "additionalProperties") });
    }
    add({ flat: own, places: new Map(places) });
    const list = (keyword: string) => {
      const value = memberOf(schema, keyword);
      return Array.isArray(value)
        ? value.map((part, i) => ({ schema: part as unknown, at: below(at, keyword, i) }))
        : [];
    };
    for (const part of list("allOf")) add(this.#flatten(part, depth + 1));
    for (const keyword of ["oneOf", "anyOf"]) {
      const parts = list(keyword).map((part) => this.#flatten(part, depth + 1));
      const chosen =
        keyword === "anyOf" || parts.length < 2 || memberOf(schema, "discriminator")
          ? firstOf(parts)
          : this.#likeliest(parts);
      if (chosen) add(chosen);
    }
    this.#discriminate(schema, list("oneOf").concat(list("anyOf")), flat, at);
    return { flat, places };
  }

  /** Of those of which exactly one may hold: one of another type than the rest, or that which asks for most. */
  #likeliest(parts: readonly Part[]): Part {
    const types = parts.map(({ flat }) => typeOf(flat));
    const single = parts.find((_, i) => types[i] !== "null" && types.filter((type) => type === types[i]).length === 1);
    if (single) return single;
    this.#isSure = false;
    const required = ({ flat }: Part) => (Array.isArray(flat.required) ? flat.required.length : 0);
    const sorted = [...parts].sort((a, b) => required(b) - required(a));
    return sorted[this.#choice % sorted.length]!;
  }

  /** Where a discriminator chooses among the heirs of a schema: the first of them. */
  #heir(ref: string, at: SchemaAt["at"], depth: number): Part | undefined {
    const base = this.#targets.options.target(ref, at);
    const dispatch = base && this.#inPlace.dispatch(base);
    if (!dispatch || dispatch.keyword || this.#chosen.has(base.name)) return undefined;
    const { value, target } = dispatch.options[0]!;
    this.#chosen.add(base.name);
    try {
      const { flat, places } = this.#flatten(target.schema, depth + 1);
      return { flat: { ...flat, "x-discriminator": { name: dispatch.property, value } }, places };
    } finally {
      this.#chosen.delete(base.name);
    }
  }

  /** The property that says which of several it is. */
  #discriminate(schema: Flat, parts: SchemaAt[], flat: Flat, at: SchemaAt["at"]): void {
    const discriminator = memberOf(schema, "discriminator");
    const [first] = parts;
    if (!isMap(discriminator) || !first) return;
    const name = memberOf(discriminator, "propertyName");
    const ref = refOf(first.schema);
    if (typeof name !== "string" || ref === undefined) return;
    const mapping = memberOf(discriminator, "mapping");
    const target = this.#api.named(ref, first.at);
    const value =
      (isMap(mapping)
        ? Object.keys(mapping).find((key) => this.#api.mapped(String(mapping[key]), at) === target)
        : undefined) ?? target?.name;
    flat["x-discriminator"] = { name, value };
  }

  #array(flat: Flat, places: Map<string, SchemaAt>, depth: number): unknown[] {
    const least = Math.max(numberOf(flat.minItems) ?? 0, flat.contains === undefined ? 0 : Number.POSITIVE_INFINITY);
    if (least > 1000) throw new NoSample();
    const count = Math.max(least, Math.min(1, numberOf(flat.maxItems) ?? 1));
    const items: unknown[] = [];
    for (let i = 0; i < count; i++) {
      const item = places.get(`[${i}]`) ?? places.get("[]");
      try {
        items.push(item ? this.value(item, depth + 1, i) : `text${i}`);
      } catch (error) {
        if (!(error instanceof NoSample) || items.length < least) throw error;
        break;
      }
    }
    if (flat.uniqueItems === true && new Set(items.map((one) => JSON.stringify(one))).size < items.length)
      throw new NoSample();
    return items;
  }

  #object(flat: Flat, places: Map<string, SchemaAt>, depth: number): Flat {
    const result: Flat = {};
    const required = new Set(Array.isArray(flat.required) ? (flat.required as unknown[]).map(String) : []);
    const least = numberOf(flat.minProperties) ?? 0;
    const names = [
      ...required,
      ...[...places.keys()].filter((name) => !/^\[|^\{\}$/.test(name) && !required.has(name)),
    ];
    for (const name of names) {
      if (!required.has(name) && Object.keys(result).length >= least) break;
      const place = places.get(name) ?? places.get("{}");
      if (place && this.#isReadOnly(place)) continue;
      put(result, name, place ? this.value(place, depth + 1, 0) : "text");
    }
    for (let i = 0; Object.keys(result).length < least; i++) {
      if (flat.additionalProperties === false || i > 100) throw new NoSample();
      const place = places.get("{}");
      put(result, `name${i}`, place ? this.value(place, depth + 1, 0) : "text");
    }
    const discriminator = flat["x-discriminator"] as { name: string; value: unknown } | undefined;
    if (discriminator?.value !== undefined) put(result, discriminator.name, discriminator.value);
    return result;
  }

  /** What only answers have. */
  #isReadOnly({ schema, at }: SchemaAt): boolean {
    const ref = refOf(schema);
    const value = ref === undefined ? schema : this.#api.spec.resolve(ref, at)?.value;
    return isMap(value) && memberOf(value, "readOnly") === true;
  }
}

interface Part {
  flat: Flat;
  places: Map<string, SchemaAt>;
}

function firstOf(parts: readonly Part[]): Part | undefined {
  return parts.find((part) => part.flat.type !== "null") ?? parts[0];
}

function put(target: Flat, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Two schemas that both must hold, keyword by keyword. */
function joined(a: Flat, b: Flat): Flat {
  const result: Flat = { ...a, ...b };
  for (const key of ["minimum", "minLength", "minItems", "minProperties"]) {
    if (typeof a[key] === "number" && typeof b[key] === "number") result[key] = Math.max(a[key], b[key]);
  }
  for (const key of ["maximum", "maxLength", "maxItems"]) {
    if (typeof a[key] === "number" && typeof b[key] === "number") result[key] = Math.min(a[key], b[key]);
  }
  if (Array.isArray(a.required) && Array.isArray(b.required)) result.required = [...a.required, ...b.required];
  if (Array.isArray(a.enum) && Array.isArray(b.enum)) {
    const other = b.enum as unknown[];
    result.enum = a.enum.filter((one) => other.includes(one));
  }
  if (a.type !== undefined && b.type !== undefined) {
    const types = [a.type].flat().filter((one) => [b.type].flat().includes(one));
    if (types.length > 0) result.type = types;
    else if (typeOf(a) !== "number" && typeOf(b) !== "number") throw new NoSample();
  }
  if (a.pattern !== undefined && b.pattern !== undefined && a.pattern !== b.pattern) throw new NoSample();
  return result;
}

function typeOf(flat: Flat): string {
  const types = Array.isArray(flat.type) ? flat.type.map(String) : flat.type === undefined ? [] : [String(flat.type)];
  const [type] = types.filter((one) => one !== "null");
  if (type !== undefined) return type;
  if (types.length > 0) return "null";
  if (flat.properties !== undefined || flat.required !== undefined || flat.minProperties !== undefined) return "object";
  if (flat.items !== undefined || flat.minItems !== undefined || flat.prefixItems !== undefined) return "array";
  return flat.minimum !== undefined || flat.maximum !== undefined || flat.multipleOf !== undefined
    ? "number"
    : "string";
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function number(flat: Flat, whole: number | undefined, index: number): number {
  const step = numberOf(flat.multipleOf) ?? whole ?? 1;
  const exclusive = (bound: unknown, flag: unknown) =>
    typeof flag === "number" ? flag : flag === true ? numberOf(bound) : undefined;
  const above = exclusive(flat.minimum, flat.exclusiveMinimum);
  const below = exclusive(flat.maximum, flat.exclusiveMaximum);
  const least = Math.max(numberOf(flat.minimum) ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(numberOf(flat.maximum) ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
  const from = Number.isFinite(least)
    ? Math.ceil(least / step) * step
    : Number.isFinite(most)
      ? Math.min(step, Math.floor(most / step) * step)
      : step;
  const fits = (value: number) => value >= least && value <= most && value !== above && value !== below;
  const found = [from + index * step, from + step, from - step, from, (least + most) / 2].find(
    (value) => fits(value) && (whole === undefined || Number.isInteger(value)),
  );
  if (found === undefined) throw new NoSample();
  return found;
}

function string(flat: Flat, index: number): string {
  const least = numberOf(flat.minLength) ?? 0;
  const most = numberOf(flat.maxLength) ?? Number.POSITIVE_INFINITY;
  if (least > 100_000) throw new NoSample();
  const examples = [flat.example, ...(Array.isArray(flat.examples) ? (flat.examples as unknown[]) : [])];
  if (typeof flat.pattern === "string") {
    const example = examples.find(
      (one): one is string => typeof one === "string" && matches(flat.pattern as string, one, least, most),
    );
    const text = example ?? textFor(flat.pattern, least, most);
    if (text === undefined) throw new NoSample();
    return text;
  }
  const known =
    typeof flat.format === "string" && Object.hasOwn(FORMATS, flat.format) ? FORMATS[flat.format] : undefined;
  const text = known ?? (index === 0 ? "text" : `text${index}`);
  return text.length >= least && text.length <= most
    ? text
    : "abcdefghij".charAt(index % 10).repeat(Math.max(least, Math.min(most, 4)));
}

function matches(pattern: string, text: string, least: number, most: number): boolean {
  try {
    return new RegExp(pattern, "u").test(text) && text.length >= least && text.length <= most;
  } catch {
    return false;
  }
}
