import type * as t from "@babel/types";
import type { Parsed } from "../parse.ts";
import { annotationsAfter } from "./generated-notes.ts";
import { bodyOf, elementsOf, keyOf, patternOf, plain } from "./generated-syntax.ts";
import { type JsonSchema, nullable } from "./schema.ts";

/**
 * The schemas of a generated validators.ts, out of its syntax tree: the words are the generator's own, so that what
 * stands there comes back as the keywords that it was made from.
 */
export class GeneratedSchemas {
  readonly #text: string;
  readonly #constants = new Map<string, t.Expression>();
  /** Names of types by the constant that holds the schema of one: what has a name in the spec has a type of its own. */
  readonly #typed = new Map<string, string>();
  /** Names of components by the constant that holds each. */
  readonly #components = new Map<string, string>();

  constructor({ program, text }: Parsed) {
    this.#text = text;
    for (const node of program.body) {
      const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node;
      if (declaration?.type !== "VariableDeclaration") continue;
      for (const { id, init } of declaration.declarations)
        if (id.type === "Identifier" && init) {
          this.#constants.set(id.name, init);
          const type = typeOf(id);
          if (type !== undefined) this.#typed.set(id.name, type);
        }
    }
    const components = this.#constants.get("schemas");
    if (components?.type === "ObjectExpression")
      for (const property of components.properties)
        if (property.type === "ObjectProperty" && property.value.type === "Identifier")
          this.#components.set(property.value.name, keyOf(property));
    this.#addNamed();
  }

  /** Schemas with a name that are no components of the spec itself, but of its other files: they become some. */
  #addNamed(): void {
    const taken = new Set(this.#components.values());
    for (const [constant, name] of this.#typed) {
      if (this.#components.has(constant)) continue;
      let free = name;
      for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
      taken.add(free);
      this.#components.set(constant, free);
    }
  }

  /** The component of which a constant is a variant: of a direction, or without the choice of its discriminator. */
  #neutral(constant: string): string | undefined {
    for (const name of VARIANTS) {
      const base = name.exec(constant)?.[1];
      const component = base === undefined ? undefined : this.#components.get(`${base}Schema`);
      if (component !== undefined) return component;
    }
    return undefined;
  }

  /** All component schemas by the spec's own names. */
  components(): Record<string, JsonSchema> {
    return Object.fromEntries(
      [...this.#components].map(([constant, name]) => [
        name,
        this.#withDirections(constant, this.#definition(constant)),
      ]),
    );
  }

  /** The schema of an expression of a route table: `validators.PetSchema`. */
  of(constant: string): JsonSchema {
    return this.#reference(constant);
  }

  #definition(constant: string): JsonSchema {
    const init = this.#constants.get(constant);
    return init ? this.#convert(init).schema : {};
  }

  /** A component is referred to; any other constant stands for what it holds. */
  #reference(constant: string): JsonSchema {
    if (constant === "integer") return { type: "integer" };
    const component = this.#components.get(constant) ?? this.#neutral(constant);
    if (component !== undefined) return { $ref: refTo(component) };
    return this.#definition(constant);
  }

  /** The request's variant does not ask for what is read-only, the response's not for what is write-only. */
  #withDirections(constant: string, schema: JsonSchema): JsonSchema {
    const { required, properties } = schema as { required?: string[]; properties?: Record<string, JsonSchema> };
    if (!required || !properties) return schema;
    const marked: Record<string, JsonSchema> = { ...properties };
    for (const [suffix, mark] of [
      ["Request", "readOnly"],
      ["Response", "writeOnly"],
    ] as const) {
      const variant = constant.replace(/Schema$/, `${suffix}Schema`);
      if (!this.#constants.has(variant) || this.#components.has(variant)) continue;
      const asked = new Set((this.#definition(variant).required as string[] | undefined) ?? []);
      for (const name of required)
        if (!asked.has(name) && Object.hasOwn(marked, name)) marked[name] = { ...marked[name], [mark]: true };
    }
    return { ...schema, properties: marked };
  }

  #convert(node: t.Node): { schema: JsonSchema; optional: boolean } {
    const made = this.#convertPlain(node);
    return { ...made, schema: { ...made.schema, ...annotationsAfter(this.#text, node.end ?? 0) } };
  }

  #convertPlain(node: t.Node): { schema: JsonSchema; optional: boolean } {
    if (node.type === "Identifier") return { schema: this.#reference(node.name), optional: false };
    if (/^TS(As|Satisfies|NonNull)Expression$/.test(node.type))
      return this.#convert((node as t.TSAsExpression).expression);
    if (node.type !== "CallExpression") return { schema: {}, optional: false };
    const { callee, arguments: args } = node;
    if (callee.type === "Identifier") return { schema: this.#helper(callee.name, args), optional: false };
    if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier")
      return { schema: {}, optional: false };
    const { name } = callee.property;
    if (callee.object.type === "Identifier" && callee.object.name === "z")
      return { schema: this.#made(name, args), optional: false };
    const base = this.#convert(callee.object);
    if (name === "optional") return { ...base, optional: true };
    return { schema: this.#method(base.schema, name, args), optional: base.optional };
  }

  #schema(node: t.Node | undefined): JsonSchema {
    return node ? this.#convert(node).schema : {};
  }

  #schemas(node: t.Node | undefined): JsonSchema[] {
    return elementsOf(node).map((element) => this.#schema(element));
  }

  #made(name: string, [first]: readonly t.Node[]): JsonSchema {
    switch (name) {
      case "string":
      case "number":
      case "boolean":
      case "null":
        return { type: name };
      case "never":
        return { not: {} };
      case "unknown":
      case "any":
        return {};
      case "enum":
      case "literal": {
        const value = plain(first);
        return { enum: Array.isArray(value) ? value : [value] };
      }
      case "array": {
        const items = this.#schema(first);
        return { type: "array", ...(Object.keys(items).length > 0 && { items }) };
      }
      case "tuple": {
        const prefixItems = this.#schemas(first);
        return { type: "array", prefixItems, items: false, minItems: prefixItems.length };
      }
      case "union":
        return { anyOf: this.#schemas(first) };
      case "looseObject":
        return this.#object(first, {});
      case "strictObject":
        return this.#object(first, { additionalProperties: false });
      case "lazy":
        return this.#schema(bodyOf(first));
      default:
        return {};
    }
  }

  #object(shape: t.Node | undefined, more: JsonSchema): JsonSchema {
    const properties: Record<string, JsonSchema> = Object.create(null);
    const required: string[] = [];
    if (shape?.type === "ObjectExpression")
      for (const property of shape.properties) {
        if (property.type !== "ObjectProperty") continue;
        const { schema, optional } = this.#convert(property.value);
        if (!optional) required.push(keyOf(property));
        // `anything()` is what is required without being described.
        if (optional || Object.keys(schema).length > 0 || !isAnything(property.value))
          properties[keyOf(property)] = schema;
      }
    return {
      type: "object",
      ...(Object.keys(properties).length > 0 && { properties: { ...properties } }),
      ...(required.length > 0 && { required }),
      ...more,
    };
  }

  #method(schema: JsonSchema, name: string, args: readonly t.Node[]): JsonSchema {
    const amount = plain(args[0]);
    const suffix = schema.type === "string" ? "Length" : schema.type === "array" ? "Items" : undefined;
    switch (name) {
      case "min":
        return { ...schema, [suffix ? `min${suffix}` : "minimum"]: amount };
      case "max":
        return { ...schema, [suffix ? `max${suffix}` : "maximum"]: amount };
      case "gt":
        return { ...schema, exclusiveMinimum: amount };
      case "lt":
        return { ...schema, exclusiveMaximum: amount };
      case "regex":
        return { ...schema, pattern: patternOf(args[0]) };
      case "nullable":
        return Array.isArray(schema.enum) ? { ...schema, enum: [...schema.enum, null] } : nullable(schema);
      case "check":
        return this.#checks(schema, args);
      default:
        return schema;
    }
  }

  #helper(name: string, args: readonly t.Node[]): JsonSchema {
    const [first, ...rest] = args;
    switch (name) {
      case "named":
        return this.#schema(bodyOf(first));
      case "given":
        return this.#checks(this.#schema(first), rest);
      case "all":
        return this.#checks(together(this.#schemas(first)), rest);
      case "anyOf":
      case "oneOf":
        return { [name]: this.#schemas(first) };
      case "anything":
        return this.#checks({}, args);
      case "record":
        return { type: "object", additionalProperties: this.#schema(first) };
      case "objectWith":
        return this.#object(first, { additionalProperties: this.#schema(rest[0]) });
      case "byDiscriminator":
        return this.#discriminator(args);
      default:
        return {};
    }
  }

  /** The choice stands beside the discriminator, or is among the heirs: then the schema that they take over stands there. */
  #discriminator([property, options, absent]: readonly t.Node[]): JsonSchema {
    const chosen = elementsOf(options).map((pair) => {
      const [value, make] = elementsOf(pair);
      return { value: String(plain(value)), schema: this.#schema(bodyOf(make)) };
    });
    const targets = chosen.map(({ schema }) => schema.$ref);
    const mapping: Record<string, string> = {};
    for (const { value, schema } of chosen) {
      const ref = schema.$ref as string | undefined;
      const isOwnName = ref === refTo(value) && targets.filter((target) => target === ref).length === 1;
      if (ref !== undefined && !isOwnName) mapping[value] = ref;
    }
    const discriminator = {
      propertyName: plain(property),
      ...(Object.keys(mapping).length > 0 && { mapping }),
    };
    if (this.#isBase(absent)) return { discriminator };
    const choice = this.#schema(absent);
    const distinct = [...new Map(chosen.map(({ schema }) => [JSON.stringify(schema), schema])).values()];
    return { ...("oneOf" in choice || "anyOf" in choice ? choice : { oneOf: distinct }), discriminator };
  }

  /** `PetBaseSchema` is a component without the choice that its discriminator makes. */
  #isBase(node: t.Node | undefined): boolean {
    return node?.type === "Identifier" && /BaseSchema\d*$/.test(node.name) && !this.#components.has(node.name);
  }

  #checks(schema: JsonSchema, checks: readonly t.Node[]): JsonSchema {
    return checks.reduce<JsonSchema>((result, check) => combined(result, this.#check(check)), schema);
  }

  /** What a check demands, in keywords. */
  #check(node: t.Node): JsonSchema {
    if (node.type === "Identifier") return node.name === "uniqueItems" ? { uniqueItems: true } : {};
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return {};
    const { arguments: args } = node;
    const [first, second, third] = args;
    switch (node.callee.name) {
      case "minLength":
      case "maxLength":
      case "minItems":
      case "maxItems":
      case "multipleOf":
      case "minProperties":
      case "maxProperties":
        return { [node.callee.name]: plain(first) };
      case "format":
        return { format: plain(first) };
      case "integerFormat":
        return { format: `int${plain(first)}` };
      case "oneOfValues":
        return { enum: plain(first) };
      case "not":
        return { not: this.#schema(first) };
      case "ifThenElse":
        return Object.fromEntries(
          [
            ["if", first],
            ["then", second],
            ["else", third],
          ].flatMap(([keyword, part]) => (isSchema(part as t.Node) ? [[keyword, this.#schema(part as t.Node)]] : [])),
        );
      case "ifObject":
      case "ifArray":
      case "ifString":
      case "ifNumber": {
        const { type: _, ...keywords } = this.#schema(first);
        return keywords;
      }
      case "required":
        return { required: args.map(plain) };
      case "ownProperties":
        return { properties: this.#pairs(first) };
      case "patternProperties":
        return {
          patternProperties: Object.fromEntries(
            elementsOf(first).map((pair) => {
              const [pattern, schema] = elementsOf(pair);
              return [patternOf(pattern), this.#schema(schema)];
            }),
          ),
        };
      case "additionalProperties":
        return { additionalProperties: this.#schema(first) };
      case "noOtherProperties":
        return { additionalProperties: false };
      case "propertyNames":
        return { propertyNames: this.#schema(first) };
      case "dependentRequired":
        return {
          dependentRequired: Object.fromEntries(
            elementsOf(first).map((pair) => elementsOf(pair).map(plain) as [string, string[]]),
          ),
        };
      case "dependentSchemas":
        return { dependentSchemas: this.#pairs(first) };
      case "contains":
        return {
          contains: this.#schema(first),
          ...(second && plain(second) !== 1 && { minContains: plain(second) }),
          ...(third && { maxContains: plain(third) }),
        };
      case "unevaluatedProperties":
      case "unevaluatedItems":
        return { [node.callee.name]: this.#schema(second) };
      case "prefixItems":
        return { prefixItems: this.#schemas(first), ...(second && { items: this.#schema(second) }) };
      default:
        return {};
    }
  }

  #pairs(node: t.Node | undefined): Record<string, JsonSchema> {
    return Object.fromEntries(
      elementsOf(node).map((pair) => {
        const [name, schema] = elementsOf(pair);
        return [String(plain(name)), this.#schema(schema)];
      }),
    );
  }
}

/** Names of variants. The longest name of a component goes first: `RunRequestBaseSchema` is of `RunRequest` rather than `Run`. */
const VARIANTS = [
  /^(.+)BaseSchema\d*$/,
  /^(.+)(?:Request|Response)Schema\d*$/,
  /^(.+)(?:Request|Response)BaseSchema\d*$/,
];

const refTo = (component: string) => `#/components/schemas/${component.replaceAll("~", "~0").replaceAll("/", "~1")}`;

const isAnything = (node: t.Node): boolean =>
  node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "anything";

const isSchema = (node: t.Node | undefined): boolean =>
  node !== undefined && !(node.type === "Identifier" && node.name === "undefined");

/** `Pet` of `const PetSchema: z.ZodType<Types.Pet>`. */
function typeOf({ typeAnnotation }: t.Identifier): string | undefined {
  const type = typeAnnotation?.type === "TSTypeAnnotation" ? typeAnnotation.typeAnnotation : undefined;
  if (type?.type !== "TSTypeReference") return undefined;
  const own = type.typeArguments?.params[0];
  return own?.type === "TSTypeReference" && own.typeName.type === "TSQualifiedName"
    ? own.typeName.right.name
    : undefined;
}

/** Keywords of two sources: what only one of them has goes beside, the rest into `allOf`. */
function combined(one: JsonSchema, other: JsonSchema): JsonSchema {
  const clash: JsonSchema = {};
  const result: JsonSchema = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    const before = result[keyword];
    if (before === undefined) result[keyword] = value;
    else if (keyword === "required") result.required = [...new Set([...(before as string[]), ...(value as string[])])];
    else if (keyword === "properties") result.properties = { ...(before as object), ...(value as object) };
    else clash[keyword] = value;
  }
  if (Object.keys(clash).length > 0) result.allOf = [...((result.allOf as unknown[] | undefined) ?? []), clash];
  return result;
}

/** Keywords that stand beside what they choose from. */
const CHOICES = new Set(["oneOf", "anyOf", "discriminator"]);

/** All of the schemas at once. A choice stands beside the rest, as people write it. */
function together(schemas: readonly JsonSchema[]): JsonSchema {
  const result: JsonSchema = {};
  const rest: JsonSchema[] = [];
  for (const schema of schemas) {
    const keywords = Object.keys(schema);
    if (keywords.length > 0 && keywords.every((keyword) => CHOICES.has(keyword) && !(keyword in result)))
      Object.assign(result, schema);
    else rest.push(schema);
  }
  const [only] = rest;
  if (only && rest.length === 1 && !("$ref" in only) && !Object.keys(only).some((keyword) => keyword in result))
    return { ...only, ...result };
  return { ...(rest.length > 0 && { allOf: rest }), ...result };
}
