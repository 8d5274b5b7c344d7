import { textFor, writeText } from "../../../routes/spec/pattern-text.ts";
import { isMap } from "../../../routes/spec/pointer.ts";
import type { JsonSchema } from "../../../routes/spec/standalone.ts";
import { multipleNear, nudgeWithin, ROUNDING } from "./number.ts";

/** Values for a schema; the same for the same numbers. They are likely to be valid, which the caller checks. */
export class Exampler {
  readonly #definitions: Record<string, unknown>;
  readonly #random: () => number;
  #depth = 0;

  /** @param random numbers in [0, 1) */
  constructor(root: JsonSchema, random: () => number) {
    this.#definitions = isMap(root) && isMap(root.$defs) ? root.$defs : {};
    this.#random = random;
  }

  make(schema: unknown): unknown {
    if (!isMap(schema)) return "any";
    if (this.#depth > 12) return null;
    this.#depth++;
    try {
      return this.#make(schema);
    } finally {
      this.#depth--;
    }
  }

  #make(schema: Record<string, unknown>): unknown {
    if (typeof schema.$ref === "string") return this.make(this.#definitions[schema.$ref.replace("#/$defs/", "")]);
    if ("const" in schema) return schema.const;
    if (Array.isArray(schema.enum) && schema.enum.length > 0) return this.#oneOf(schema.enum);
    if (Array.isArray(schema.allOf)) return this.make(this.#merge(schema));
    for (const keyword of ["oneOf", "anyOf"]) {
      const list = schema[keyword];
      if (!Array.isArray(list) || list.length === 0) continue;
      const { [keyword]: _, ...rest } = schema;
      return this.make({ ...rest, allOf: [this.#oneOf(list)] });
    }
    switch (this.#typeOf(schema)) {
      case "object":
        return this.#object(schema);
      case "array":
        return this.#array(schema);
      case "integer":
        return this.#number(schema, true);
      case "number":
        return this.#number(schema, false);
      case "boolean":
        return this.#random() < 0.5;
      case "null":
        return null;
      default:
        return this.#string(schema);
    }
  }

  /** One schema of all that apply at once, as far as their keywords can be put together. */
  #merge(schema: Record<string, unknown>): Record<string, unknown> {
    const { allOf, ...own } = schema;
    let merged: Record<string, unknown> = own;
    for (const part of allOf as unknown[]) {
      let resolved = part;
      for (let hop = 0; isMap(resolved) && typeof resolved.$ref === "string" && hop < 20; hop++)
        resolved = this.#definitions[resolved.$ref.replace("#/$defs/", "")];
      if (!isMap(resolved)) continue;
      const flat = Array.isArray(resolved.allOf) ? this.#merge(resolved) : resolved;
      merged = {
        ...flat,
        ...merged,
        ...(isMap(flat.properties) || isMap(merged.properties)
          ? { properties: together(flat.properties, merged.properties) }
          : {}),
        required: [...new Set([...((flat.required as string[]) ?? []), ...((merged.required as string[]) ?? [])])],
      };
    }
    return merged;
  }

  #typeOf(schema: Record<string, unknown>): string {
    const types = [schema.type].flat().filter((type) => typeof type === "string");
    const [type] = types.filter((it) => it !== "null");
    if (type !== undefined) return type;
    if (types.length > 0) return "null";
    if (isMap(schema.properties) || schema.additionalProperties !== undefined || schema.required !== undefined)
      return "object";
    if (schema.items !== undefined || schema.prefixItems !== undefined) return "array";
    return schema.minimum !== undefined || schema.maximum !== undefined || schema.multipleOf !== undefined
      ? "number"
      : "string";
  }

  #object(schema: Record<string, unknown>): Record<string, unknown> {
    const properties = isMap(schema.properties) ? schema.properties : {};
    const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
    const made: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(properties))
      if (required.includes(name) || (this.#depth < 4 && this.#random() < 0.5)) made[name] = this.make(property);
    for (const name of required)
      if (!Object.hasOwn(made, name))
        made[name] = this.make(isMap(schema.additionalProperties) ? schema.additionalProperties : {});
    const least = Number(schema.minProperties ?? 0);
    for (let extra = 1; Object.keys(made).length < least && extra < 20; extra++)
      made[`extra${extra}`] = this.make(isMap(schema.additionalProperties) ? schema.additionalProperties : {});
    return made;
  }

  #array(schema: Record<string, unknown>): unknown[] {
    const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
    const least = Number(schema.minItems ?? 0);
    const most = Math.min(Number(schema.maxItems ?? least + 3), least + 3);
    const length = Math.max(prefix.length, Math.min(most, Math.max(least, this.#depth < 5 ? 1 : 0)));
    return Array.from({ length }, (_, i) => this.make(prefix[i] ?? schema.items ?? {}));
  }

  #number(schema: Record<string, unknown>, whole: boolean): number {
    const step = Number(schema.multipleOf ?? (whole ? 1 : 0));
    const nudge = step || nudgeWithin(schema);
    const bound = (exclusive: unknown, inclusive: unknown, direction: 1 | -1) => {
      const bounds = [
        exclusive === undefined ? undefined : Number(exclusive) + direction * nudge,
        inclusive === undefined ? undefined : Number(inclusive),
      ].filter((it) => it !== undefined);
      return bounds.length === 0 ? undefined : direction === 1 ? Math.max(...bounds) : Math.min(...bounds);
    };
    const least = bound(schema.exclusiveMinimum, schema.minimum, 1);
    const most = bound(schema.exclusiveMaximum, schema.maximum, -1);
    const from = least ?? (most === undefined ? 1 : Math.min(1, most - 100));
    const to = most ?? from + 99;
    const value = from + this.#random() * (to - from);
    if (step === 0) return Math.min(to, Math.max(from, Number(value.toFixed(2))));
    return multipleNear(value, step, Math.ceil(from / step - ROUNDING), Math.floor(to / step + ROUNDING));
  }

  #string(schema: Record<string, unknown>): string {
    const least = Number(schema.minLength ?? 0);
    const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
    const formatted = this.#formatted(String(schema.format ?? ""));
    if (typeof schema.pattern === "string") return this.#matching(schema.pattern, least, most, formatted);
    if (formatted !== undefined) return formatted;
    return this.#word(Math.max(least, Math.min(8, most)));
  }

  #formatted(format: string): string | undefined {
    const n = () => Math.floor(this.#random() * 1000);
    const when = new Date(Date.UTC(2024, 0, 1) + Math.floor(this.#random() * 31_536_000) * 1000).toISOString();
    switch (format) {
      case "date-time":
        return when;
      case "date":
        return when.slice(0, 10);
      case "time":
        return when.slice(11);
      case "duration":
        return "PT1H";
      case "email":
      case "idn-email":
        return `user${n()}@example.com`;
      case "uuid":
        return this.#uuid();
      case "uri":
      case "url":
      case "iri":
        return `https://example.com/${n()}`;
      case "uri-reference":
        return `/${n()}`;
      case "hostname":
        return `host${n()}.example.com`;
      case "ipv4":
        return `192.0.2.${n() % 255}`;
      case "ipv6":
        return `2001:db8::${n().toString(16)}`;
      case "byte":
        return Buffer.from(this.#word(6)).toString("base64");
      default:
        return undefined;
    }
  }

  /** The first of the usual shapes that a pattern allows, else what it spells out; a word when that cannot be read. */
  #matching(pattern: string, least: number, most: number, formatted: string | undefined): string {
    let expression: RegExp;
    try {
      expression = new RegExp(pattern, "u");
    } catch {
      return this.#word(Math.max(1, least));
    }
    const digits = (length: number) => Array.from({ length }, () => Math.floor(this.#random() * 10)).join("");
    const lengths = [
      ...new Set([
        ...[8, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 16, 20, 24, 32, 36, 40, 64].filter(
          (it) => it >= least && it <= most,
        ),
        least,
      ]),
    ];
    const shapes = [
      ...(formatted === undefined ? [] : [formatted]),
      this.#uuid(),
      "2024-05-17",
      "12:30",
      "1.2.3",
      "v1",
      "+491701234567",
      "a-b",
      "#a1b2c3",
      "10.00",
      "en-US",
      ...lengths.flatMap((length) => [
        this.#word(length),
        this.#word(length).toUpperCase(),
        `A${this.#word(Math.max(0, length - 1))}`,
        digits(length),
        digits(length).replace(/^0/, "1"),
        `${this.#word(Math.max(0, length - 1))}1`,
        `A${digits(Math.max(0, length - 1))}`,
        `AB${digits(Math.max(0, length - 2))}`,
        digits(length).replace(/[89]/g, "a"),
      ]),
    ];
    const fits = (text: string) => text.length >= least && text.length <= most && expression.test(text);
    const usual = shapes.find(fits);
    if (usual !== undefined) return usual;
    for (let attempt = 0; attempt < 40; attempt++) {
      const spelt = writeText(pattern, this.#random, least);
      if (spelt === undefined) break;
      if (fits(spelt)) return spelt;
    }
    return textFor(pattern, least, most) ?? this.#word(Math.max(1, least));
  }

  #word(length: number): string {
    return Array.from({ length }, () => "abcdefghijklmnopqrstuvwxyz"[Math.floor(this.#random() * 26)]).join("");
  }

  #uuid(): string {
    const hex = (length: number) => Array.from({ length }, () => Math.floor(this.#random() * 16).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  }

  #oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }
}

/** Properties of two schemas that both apply: where both say something of one, it has to be both. */
function together(first: unknown, second: unknown): Record<string, unknown> {
  const properties = { ...(isMap(first) ? first : {}) };
  for (const [name, schema] of Object.entries(isMap(second) ? second : {}))
    properties[name] = Object.hasOwn(properties, name) ? { allOf: [schema, properties[name]] } : schema;
  return properties;
}
