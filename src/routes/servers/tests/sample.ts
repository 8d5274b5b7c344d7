import type { Api, SchemaAt } from "../../spec/api.ts";
import { below, isMap, refOf } from "../../spec/pointer.ts";
import { memberOf } from "../../spec/reader.ts";
import { standalone, validatorEitherWay } from "../../spec/standalone.ts";
import type { CompileOptions } from "../../validators/compile.ts";
import { dispatchOf } from "../../validators/discriminator.ts";
import { InPlace } from "../../validators/in-place.ts";
import { NamedTargets } from "../../validators/named-targets.ts";
import { type Flat, NoSample, number, numberOf, string } from "./sample-scalar.ts";

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
      if (!isSure) accepts ??= validatorEitherWay(standalone(api, schema, "request"));
      if (fits(value) && (isSure || accepts!(value))) return { value };
    } catch (error) {
      if (!(error instanceof NoSample || error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** Keywords that values are not made for: they are right by luck, or not. */
const JUDGED = [
  "if",
  "not",
  "contains",
  "propertyNames",
  "patternProperties",
  "dependencies",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** Keywords that may refuse a value of an enumeration. */
const LIMITS = ["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"];

class Sampler {
  readonly #api: Api;
  readonly #targets: NamedTargets;
  readonly #options: CompileOptions;
  readonly #inPlace: InPlace;
  /** Named schemas that the value in hand is judged by: among them is the heir that was chosen. */
  readonly #within: string[] = [];
  /** Which of the alternatives that are alike is taken, and whether there were such. */
  #choice = 0;
  #isSure = true;

  constructor(api: Api) {
    this.#api = api;
    this.#targets = new NamedTargets(api);
    this.#options = { ...this.#targets.options, formats: "annotate" };
    this.#inPlace = new InPlace(this.#options);
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
    if (JUDGED.some((keyword) => Object.hasOwn(flat, keyword))) {
      this.#isSure = false;
      if ((flat.not !== undefined || flat.if !== undefined) && flat.example !== undefined) return flat.example;
    }
    if ((flat.const !== undefined || flat.enum !== undefined) && LIMITS.some((keyword) => Object.hasOwn(flat, keyword)))
      this.#isSure = false;
    if (flat.const !== undefined) return flat.const;
    if (Array.isArray(flat.enum)) {
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
      add(this.#target(ref, at, depth));
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

  /** What a reference leads to: where a discriminator chooses among the heirs of that, the first of them. */
  #target(ref: string, at: SchemaAt["at"], depth: number): Part {
    const target = this.#api.spec.resolve(ref, at);
    if (!target) return { flat: {}, places: new Map() };
    const named = this.#targets.options.target(ref, at);
    const dispatch = named && this.#inPlace.dispatch(named);
    const options = dispatch && !dispatch.keyword ? dispatch.options : [];
    const own = options.find(({ target: { name } }) => this.#within.includes(name));
    const option = own ?? options[0];
    const { length } = this.#within;
    if (named) this.#within.push(named.name);
    try {
      const schema = option && !own ? option.target.schema : { schema: target.value, at: target.at };
      if (option && !own) this.#within.push(option.target.name);
      const { flat, places } = this.#flatten(schema, depth + 1);
      const says = option && { "x-discriminator": { name: dispatch!.property, value: option.value } };
      return { flat: { ...flat, ...says }, places };
    } finally {
      this.#within.length = length;
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
    const dispatch = dispatchOf({ name: "", schema: { schema, at } }, this.#options, this.#inPlace);
    const target = this.#targets.options.target(ref, first.at);
    const value = dispatch?.options.find((option) => option.target.name === target?.name)?.value;
    // Without a choice by the property, exactly one of the alternatives has to fit by the rest.
    if (value === undefined) this.#isSure = false;
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
    if (discriminator?.value !== undefined) {
      const { name, value } = discriminator;
      const place = places.get(name);
      const sampled = Object.hasOwn(result, name) || !place ? result[name] : this.value(place, depth + 1, 0);
      put(result, name, readAs(value, sampled));
    }
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

/** A discriminator's value, which mappings write as text, as the kind of value that the property has. */
function readAs(text: unknown, sampled: unknown): unknown {
  if (typeof text !== "string") return text;
  if (typeof sampled === "boolean") return text.toLowerCase() === "true";
  return typeof sampled === "number" && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
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
