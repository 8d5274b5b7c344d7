import { accepts } from "../../diff/schema/evaluate.ts";
import { part, View } from "../../diff/schema/view.ts";
import type { Api, ComponentSchema, SchemaAt } from "../../spec/api.ts";
import { below, isMap, refOf } from "../../spec/pointer.ts";
import { memberOf } from "../../spec/reader.ts";
import { type Flat, NoSample, number, numberOf, string } from "./sample-scalar.ts";

/** A value that a schema accepts in a request, as small as it can be; undefined when none could be made. */
export function sampleOf(api: Api, schema: SchemaAt): { value: unknown } | undefined {
  try {
    // What is made is a guess: it counts when it is right. Requests leave out what only answers have.
    const whole = new Sampler(api, true).value(schema, 0, 0);
    if (accepts(new View(api.spec), [part(schema.schema, schema.at)], whole) === false) return undefined;
    return { value: new Sampler(api, false).value(schema, 0, 0) };
  } catch (error) {
    if (error instanceof NoSample || error instanceof RangeError) return undefined;
    throw error;
  }
}

class Sampler {
  readonly #api: Api;
  readonly #withReadOnly: boolean;

  constructor(api: Api, withReadOnly: boolean) {
    this.#api = api;
    this.#withReadOnly = withReadOnly;
  }

  /** @param index which of several different ones: items of a list may have to differ */
  value({ schema, at }: SchemaAt, depth: number, index: number): unknown {
    if (depth > 12) throw new NoSample();
    if (schema === false) throw new NoSample();
    if (!isMap(schema)) return "text";
    const ref = refOf(schema);
    const { flat, places } = this.#flatten({ schema, at }, 0, ref === undefined ? undefined : this.#api.named(ref, at));
    if (flat.not !== undefined || flat.if !== undefined) {
      if (flat.example === undefined) throw new NoSample();
      return flat.example;
    }
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

  /**
   * One schema out of its references and compositions: all of `allOf`, the first of the others.
   * @param whole the component that it is for
   * @param own the component that this part of it is
   */
  #flatten({ schema, at }: SchemaAt, depth: number, whole?: ComponentSchema, own = whole): Part {
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
      const target = this.#api.spec.resolve(ref, at);
      const named = this.#api.named(ref, at);
      if (target) add(this.#flatten({ schema: target.value, at: target.at }, depth + 1, whole, named));
      if (this.#api.version === "2.0" || this.#api.version === "3.0") return { flat, places };
    }
    const flatOwn: Flat = {};
    for (const key of Object.keys(schema)) if (key !== "$ref") flatOwn[key] = schema[key];
    const properties = memberOf(schema, "properties");
    if (isMap(properties)) {
      for (const name of Object.keys(properties))
        places.set(name, { schema: properties[name], at: below(at, "properties", name) });
    }
    if (isMap(flatOwn.items) || typeof flatOwn.items === "boolean")
      places.set("[]", { schema: flatOwn.items, at: below(at, "items") });
    if (Array.isArray(flatOwn.prefixItems)) {
      for (const [i, item] of flatOwn.prefixItems.entries())
        places.set(`[${i}]`, { schema: item, at: below(at, "prefixItems", i) });
    }
    if (isMap(flatOwn.additionalProperties)) {
      places.set("{}", { schema: flatOwn.additionalProperties, at: below(at, "additionalProperties") });
    }
    add({ flat: flatOwn, places: new Map(places) });
    const list = (keyword: string) => {
      const value = memberOf(schema, keyword);
      return Array.isArray(value)
        ? value.map((part, i) => ({ schema: part as unknown, at: below(at, keyword, i) }))
        : [];
    };
    for (const part of list("allOf")) add(this.#flatten(part, depth + 1, whole));
    for (const keyword of ["oneOf", "anyOf"]) {
      const parts = list(keyword).map((part) => this.#flatten(part, depth + 1));
      const chosen =
        keyword === "anyOf" || parts.length < 2 || memberOf(schema, "discriminator")
          ? firstOf(parts)
          : likeliest(parts);
      if (chosen) add(chosen);
    }
    const parts = list("oneOf").concat(list("anyOf"));
    if (parts.length > 0) this.#discriminate(schema, parts, flat, at);
    else if (whole && own && this.#hasHeirs(own)) this.#nameItself(schema, whole, flat, at);
    return { flat, places };
  }

  /** Whether other components take this one over: then a discriminator chooses among them. */
  #hasHeirs(component: ComponentSchema): boolean {
    return this.#api.schemas.some(({ schema: { schema, at } }) => {
      const parts = isMap(schema) ? memberOf(schema, "allOf") : undefined;
      if (!Array.isArray(parts)) return false;
      return parts.some((part, i) => {
        const ref = refOf(part);
        return ref !== undefined && this.#api.named(ref, below(at, "allOf", i)) === component;
      });
    });
  }

  /** The property by which one of several heirs says which it is. */
  #nameItself(schema: Flat, component: ComponentSchema, flat: Flat, at: SchemaAt["at"]): void {
    const discriminator = memberOf(schema, "discriminator");
    const name = isMap(discriminator) ? memberOf(discriminator, "propertyName") : undefined;
    if (!isMap(discriminator) || typeof name !== "string") return;
    const mapping = memberOf(discriminator, "mapping");
    flat["x-discriminator"] = { name, value: this.#mappedName(mapping, component, at) ?? component.name };
  }

  #mappedName(mapping: unknown, component: ComponentSchema | undefined, at: SchemaAt["at"]): string | undefined {
    if (!isMap(mapping)) return undefined;
    return Object.keys(mapping).find((key) => this.#api.mapped(String(mapping[key]), at) === component);
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
    flat["x-discriminator"] = { name, value: this.#mappedName(mapping, target, at) ?? target?.name };
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
      if (!this.#withReadOnly && place && this.#isReadOnly(place)) continue;
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

/** Of those of which exactly one may hold: one of another type than the rest, or that which asks for most. */
function likeliest(parts: readonly Part[]): Part {
  const types = parts.map(({ flat }) => typeOf(flat));
  const single = parts.find((_, i) => types[i] !== "null" && types.filter((type) => type === types[i]).length === 1);
  if (single) return single;
  const required = ({ flat }: Part) => (Array.isArray(flat.required) ? flat.required.length : 0);
  const [most] = [...parts].sort((a, b) => required(b) - required(a));
  if (required(most!) === 0 && most!.flat.enum === undefined) throw new NoSample();
  return most!;
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
