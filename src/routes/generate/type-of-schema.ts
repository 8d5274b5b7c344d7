import type { Api, ComponentSchema, SchemaAt } from "../spec/api.ts";
import { below, isMap, refOf } from "../spec/pointer.ts";
import { memberOf } from "../spec/reader.ts";
import { docComment, propertyKey, stringLiteral } from "./source-text.ts";

/** Whether a value is sent to the server, sent by it, or neither is known. */
export type Direction = "neutral" | "request" | "response";

export interface TypeOptions {
  direction: Direction;
  /** Name of a named schema's type in a direction. */
  nameOf(schema: ComponentSchema, direction: Direction): string;
  /** What `format: binary` is: text within JSON, else what the server gives and takes. */
  binary: string;
}

/** More types than these in an index signature say nothing. */
const MOST_INDEXED = 12;

/** TypeScript for schemas. */
export class TypeWriter {
  readonly #api: Api;
  readonly #options: TypeOptions;
  /** Before OpenAPI 3.1: `nullable`, and nothing beside a `$ref`. */
  readonly #old: boolean;

  constructor(api: Api, options: TypeOptions) {
    this.#api = api;
    this.#options = options;
    this.#old = api.version === "2.0" || api.version === "3.0";
  }

  /** The type of a schema; lines after the first begin with `indent`. */
  type(at: SchemaAt, indent = ""): string {
    return this.#type(at, indent).text;
  }

  /** Like `type`, of what a reference leads to rather than its name. */
  unfolded({ schema, at }: SchemaAt, indent = ""): string {
    const ref = refOf(schema);
    const found = ref === undefined ? undefined : this.#api.spec.resolve(ref, at);
    return this.type(found ? { schema: found.value, at: found.at } : { schema, at }, indent);
  }

  #type({ schema, at }: SchemaAt, indent: string): Type {
    if (schema === false) return NEVER;
    if (!isMap(schema)) return UNKNOWN;
    const ref = refOf(schema);
    if (ref !== undefined) {
      const named = this.#api.named(ref, at);
      const base = named ? undefined : this.#api.base(ref, at);
      const target = named
        ? plain(this.#options.nameOf(named, this.#options.direction))
        : base
          ? this.#type(base, indent)
          : UNKNOWN;
      if (this.#old || Object.keys(schema).length === 1) return target;
      const { $ref: _, ...beside } = schema;
      return intersection([target, this.#type({ schema: beside, at }, indent)]);
    }
    const own = this.#own({ schema, at }, indent);
    const parts = [own, ...this.#all(schema, at, indent)];
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const members = this.#members(schema, at, keyword, indent);
      if (members) parts.push(members);
    }
    return intersection(parts);
  }

  #all(schema: Record<string, unknown>, at: SchemaAt["at"], indent: string): Type[] {
    const list = memberOf(schema, "allOf");
    if (!Array.isArray(list)) return [];
    return list.map((member, i) => this.#type({ schema: member, at: below(at, "allOf", i) }, indent));
  }

  #members(
    schema: Record<string, unknown>,
    at: SchemaAt["at"],
    keyword: "anyOf" | "oneOf",
    indent: string,
  ): Type | undefined {
    const list = memberOf(schema, keyword);
    if (!Array.isArray(list) || list.length === 0) return undefined;
    return union(
      list.map((member, i) => {
        const place = { schema: member, at: below(at, keyword, i) };
        return intersection([this.#type(place, indent), this.#tag(schema, at, place)]);
      }),
    );
  }

  /** By which value of the discriminator a member is known, unless the member says so itself. */
  #tag(schema: Record<string, unknown>, at: SchemaAt["at"], member: SchemaAt): Type {
    const discriminator = memberOf(schema, "discriminator");
    const ref = refOf(member.schema);
    const named = ref === undefined ? undefined : this.#api.named(ref, member.at);
    if (!isMap(discriminator) || typeof discriminator.propertyName !== "string" || named === undefined) return UNKNOWN;
    const property = discriminator.propertyName;
    const target = isMap(named.schema.schema) ? named.schema.schema : {};
    const described = memberOf(isMap(target.properties) ? target.properties : {}, property);
    // Only where the member holds any text: what it says itself is more exact.
    if (!isMap(described) || described.type !== "string" || "enum" in described || "const" in described) return UNKNOWN;
    const mapping = isMap(discriminator.mapping) ? discriminator.mapping : {};
    const values = Object.keys(mapping).filter(
      (value) => typeof mapping[value] === "string" && this.#api.mapped(mapping[value], at) === named,
    );
    const names = values.length > 0 ? values : [named.name];
    // One for each value: the compiler tells members apart by single values only.
    return union(names.map((name) => plain(`{ ${propertyKey(property)}: ${stringLiteral(name)} }`)));
  }

  /** What the schema says itself, without its members. */
  #own({ schema, at }: { schema: Record<string, unknown>; at: SchemaAt["at"] }, indent: string): Type {
    const types = this.#typesOf(schema);
    if (Object.hasOwn(schema, "const") && !this.#old) return literalType([schema.const], indent);
    const values = memberOf(schema, "enum");
    if (Array.isArray(values))
      return literalType(
        values.filter((value) => types.length === 0 || hasType(value, types)),
        indent,
      );
    if (types.length === 0 || isBareObject(schema, types)) return UNKNOWN;
    return union(types.map((type) => this.#ofType(type, schema, at, indent)));
  }

  /** The types that are written, or that other keywords show to be meant. */
  #typesOf(schema: Record<string, unknown>): string[] {
    const written = memberOf(schema, "type");
    const types = (Array.isArray(written) ? written : [written]).filter((type) => TYPES.has(type));
    if (types.length === 0)
      return IMPLIED.filter(([keywords]) => keywords.some((it) => it in schema))
        .map(([, it]) => it)
        .slice(0, 1);
    return this.#old && memberOf(schema, "nullable") === true ? [...types, "null"] : types;
  }

  #ofType(type: string, schema: Record<string, unknown>, at: SchemaAt["at"], indent: string): Type {
    switch (type) {
      case "string":
        return plain(memberOf(schema, "format") === "binary" ? this.#options.binary : "string", true);
      case "integer":
      case "number":
        return plain("number");
      case "array":
        return this.#array(schema, at, indent);
      case "object":
        return this.#object(schema, at, indent);
      default:
        return plain(type);
    }
  }

  #array(schema: Record<string, unknown>, at: SchemaAt["at"], indent: string): Type {
    const items = memberOf(schema, "items");
    const key = Array.isArray(items) ? "items" : "prefixItems";
    const prefix = memberOf(schema, key);
    if (!Array.isArray(prefix) || prefix.length === 0)
      return plain(`${inArray(this.#type({ schema: items ?? true, at: below(at, "items") }, indent))}[]`);
    const least = typeof schema.minItems === "number" ? schema.minItems : 0;
    const parts = prefix.map((item, i) => {
      const { text, joined } = this.#type({ schema: item, at: below(at, key, i) }, indent);
      return i < least ? text : `${joined ? `(${text})` : text}?`;
    });
    const restKey = key === "items" ? "additionalItems" : "items";
    const rest = memberOf(schema, restKey);
    if (rest !== false)
      parts.push(`...${inArray(this.#type({ schema: rest ?? true, at: below(at, restKey) }, indent))}[]`);
    return plain(`[${parts.join(", ")}]`);
  }

  #object(schema: Record<string, unknown>, at: SchemaAt["at"], indent: string): Type {
    const inner = `${indent}  `;
    const required = new Set(Array.isArray(schema.required) ? schema.required : []);
    const properties = isMap(schema.properties) ? schema.properties : {};
    const lines: string[] = [];
    const types: Type[] = [];
    const add = (name: string, type: Type, optional: boolean, doc: string) => {
      types.push(optional ? union([type, plain("undefined")]) : type);
      lines.push(`${doc}${inner}${propertyKey(name)}${optional ? "?" : ""}: ${type.text};\n`);
    };
    for (const name of Object.keys(properties)) {
      const property = { schema: properties[name], at: below(at, "properties", name) };
      if (this.#isHidden(property)) {
        required.delete(name);
        continue;
      }
      const described: Record<string, unknown> = isMap(property.schema) ? property.schema : {};
      const doc = docComment(textOf(described, "description"), inner, memberOf(described, "deprecated") === true);
      add(name, this.#type(property, inner), !required.has(name), doc);
    }
    const index = this.#index(schema, at, inner);
    for (const name of required)
      if (typeof name === "string" && !Object.hasOwn(properties, name)) add(name, index ?? UNKNOWN, false, "");
    if (index) {
      const distinct = union([index, ...types]);
      const text = types.length > MOST_INDEXED ? "unknown" : distinct.text;
      if (lines.length === 0) return plain(`{ [key: string]: ${text} }`);
      lines.push(`${inner}[key: string]: ${text};\n`);
    }
    if (lines.length === 0)
      return plain(schema.additionalProperties === false ? "{ [key: string]: never }" : "{ [key: string]: unknown }");
    return plain(`{\n${lines.join("")}${indent}}`);
  }

  /** Properties that are not part of a message in this direction. */
  #isHidden(property: SchemaAt): boolean {
    const { direction } = this.#options;
    if (direction === "neutral") return false;
    const keyword = direction === "request" ? "readOnly" : "writeOnly";
    if (
      memberOf(isMap(property.schema) ? property.schema : {}, keyword) === true &&
      !(this.#old && refOf(property.schema) !== undefined)
    )
      return true;
    const ref = refOf(property.schema);
    const target = ref === undefined ? undefined : this.#api.spec.resolve(ref, property.at)?.value;
    return isMap(target) && memberOf(target, keyword) === true;
  }

  /** What other properties hold, where the schema says that there may be some. */
  #index(schema: Record<string, unknown>, at: SchemaAt["at"], indent: string): Type | undefined {
    const types: Type[] = [];
    const patterns = memberOf(schema, "patternProperties");
    if (isMap(patterns))
      for (const pattern of Object.keys(patterns))
        types.push(this.#type({ schema: patterns[pattern], at: below(at, "patternProperties", pattern) }, indent));
    const more = memberOf(schema, "additionalProperties");
    if (more !== false && more !== undefined)
      types.push(this.#type({ schema: more, at: below(at, "additionalProperties") }, indent));
    else if (types.length > 0 && more === undefined) types.push(UNKNOWN);
    return types.length === 0 ? undefined : union(types);
  }
}

/** TypeScript text of a type. */
interface Type {
  text: string;
  /** It has a `|` or an `&` at its top, and needs brackets within others. */
  joined: boolean;
}

function plain(text: string, mayJoin = false): Type {
  return { text, joined: mayJoin && / [|&] /.test(text) };
}

const UNKNOWN = plain("unknown");
const NEVER = plain("never");
const TYPES: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
/** Types that authors mean when they leave `type` out. */
const IMPLIED: readonly (readonly [readonly string[], string])[] = [
  [["properties", "additionalProperties", "required", "patternProperties"], "object"],
  [["items", "prefixItems"], "array"],
  [["pattern", "minLength", "maxLength"], "string"],
  [["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], "number"],
];

/** `type: object` beside compositions that say what the object holds: an index signature would let everything pass. */
function isBareObject(schema: Record<string, unknown>, types: readonly string[]): boolean {
  const composed = ["allOf", "anyOf", "oneOf"].some((keyword) => Array.isArray(memberOf(schema, keyword)));
  const says = IMPLIED[0]![0].some((keyword) => memberOf(schema, keyword) !== undefined);
  return composed && !says && types.includes("object") && types.every((type) => type === "object" || type === "null");
}

function union(types: readonly Type[]): Type {
  const distinct = new Map(types.filter((type) => type !== NEVER).map((type) => [type.text, type]));
  if (distinct.has("unknown")) return UNKNOWN;
  const list = [...distinct.values()];
  if (list.length <= 1) return list[0] ?? NEVER;
  const members = list.map(({ text, joined }) => (joined && text.includes(" & ") ? `(${text})` : text));
  // A list that stands one below the other begins with the sign already.
  const text = members.map((member, i) => (i === 0 || member.startsWith("\n") ? member : ` | ${member}`)).join("");
  return { text, joined: true };
}

function intersection(types: readonly Type[]): Type {
  const list = [...new Map(types.filter((type) => type.text !== "unknown").map((type) => [type.text, type])).values()];
  if (list.length <= 1) return list[0] ?? UNKNOWN;
  return { text: list.map(({ text, joined }) => (joined ? `(${text})` : text)).join(" & "), joined: true };
}

function inArray({ text, joined }: Type): string {
  return joined ? `(${text})` : text;
}

function hasType(value: unknown, types: readonly string[]): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.includes(typeof value);
}

/** Longer lists stand one below the other. */
const MOST_IN_LINE = 100;

function literalType(values: readonly unknown[], indent: string): Type {
  const members = values.map((value) => plain(literal(value)));
  const type = union(members);
  if (type.text.length <= MOST_IN_LINE || !type.joined) return type;
  const lines = new Set(members.map(({ text }) => `\n${indent}  | ${text}`));
  return { text: [...lines].join(""), joined: true };
}

/** The type of exactly one JSON value. */
function literal(value: unknown): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "number";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`);
  return members.length === 0 ? "{ [key: string]: never }" : `{ ${members.join("; ")} }`;
}

function textOf(schema: Record<string, unknown>, key: string): string | undefined {
  const value = memberOf(schema, key);
  return typeof value === "string" ? value : undefined;
}
