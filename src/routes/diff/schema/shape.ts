import { type Discriminator, discriminatorOf } from "./discriminator.ts";
import { accepts, type Truth } from "./evaluate.ts";
import {
  ANYTHING,
  both,
  conjunction,
  each,
  eachPattern,
  type Fields,
  fieldOf,
  namedField,
  sameKeys,
} from "./fields.ts";
import { normalPattern } from "./pattern.ts";
import { ALL_TYPES, BITS, NUMBERS, TYPES, typeOf } from "./types.ts";
import {
  below,
  type Conjunction,
  canonical,
  isObject,
  NOT_KNOWN,
  type Part,
  partAt,
  partMap,
  partsIn,
  type Raw,
  type View,
} from "./view.ts";

export interface Limit {
  value: number;
  exclusive: boolean;
}

export interface Union {
  kind: "anyOf" | "oneOf";
  branches: Part[];
  /** The schema that holds it. */
  owner: Raw;
}

export interface Contains {
  schema: Conjunction;
  least: number;
  most: number;
}

export interface Conditional {
  condition: Conjunction;
  then: Conjunction;
  otherwise: Conjunction;
}

/** Schemas that one may be made of by `allOf` and references. */
const MOST_PARTS = 500;

/**
 * What schemas say together, however it is written: references followed, `allOf` and unions of one branch merged, null
 * taken out, defaults filled in, keywords of types that cannot occur left away.
 */
export class Shape {
  readonly id: number;
  readonly view: View;
  /** What it was made of. */
  readonly roots: Conjunction;
  /** What a value must match to match the shape: the same, but without the unions that are left out. */
  judged: Conjunction;
  /** The same with references and `allOf` dissolved. */
  readonly parts: Part[] = [];
  /** Names that references gave it. */
  readonly names = new Set<string>();
  types: number = ALL_TYPES;
  /** Types that its keywords are about, where no `type` says so; 0 where one does. */
  implied = 0;
  /** Whether null matches. */
  readonly nullable: Truth;
  /** All that matches (but null), where it is a list. */
  values: Map<string, unknown> | undefined;
  minimum: Limit | undefined;
  maximum: Limit | undefined;
  readonly multiples = new Set<number>();
  minLength = 0;
  maxLength = Number.POSITIVE_INFINITY;
  readonly patterns = new Set<string>();
  readonly formats = new Set<string>();
  encoding: string | undefined;
  mediaType: string | undefined;
  contentSchema: Conjunction | undefined;
  tuple: Conjunction[] = [];
  items: Conjunction = ANYTHING;
  minItems = 0;
  maxItems = Number.POSITIVE_INFINITY;
  unique = false;
  contains: Contains[] = [];
  unevaluatedItems: Conjunction | undefined;
  fields: Fields = { named: new Map(), patterns: new Map(), additional: ANYTHING };
  readonly required = new Set<string>();
  propertyNames: Conjunction = ANYTHING;
  minProperties = 0;
  maxProperties = Number.POSITIVE_INFINITY;
  readonly dependentRequired = new Map<string, Set<string>>();
  readonly dependentSchemas = new Map<string, Conjunction>();
  unevaluatedProperties: Conjunction | undefined;
  unions: Union[] = [];
  nots: Conjunction[] = [];
  conditionals: Conditional[] = [];
  default: { value: unknown } | undefined;
  readOnly = false;
  writeOnly = false;
  extensibleEnum: Set<string> | undefined;
  discriminator: Discriminator | undefined;
  /** How it is written as XML. */
  xml: Readonly<Record<string, unknown>> | undefined;
  #incomplete = false;
  /** Why not all of it can be compared. */
  readonly unclear = new Set<string>();
  /** What it says is not known. */
  notKnown = false;

  /** @param skip which unions are not to be part of it */
  constructor(id: number, view: View, roots: Conjunction, skip: (union: Union) => boolean) {
    this.id = id;
    this.view = view;
    this.roots = roots;
    this.judged = roots;
    this.nullable = accepts(view, roots, null);
    const seen = new Set<Raw>();
    for (const root of roots) this.#collect(root, seen, true);
    let typed = false;
    for (const { raw, where } of this.parts) {
      if (typeof raw === "boolean") {
        if (!raw) this.types = 0;
        continue;
      }
      typed ||= raw.type !== undefined || "const" in raw || Array.isArray(raw.enum);
      this.#absorb(raw, where, skip);
    }
    this.#finish(typed);
  }

  /** Nothing matches. */
  get never(): boolean {
    return this.types === 0 && this.nullable === false;
  }

  /** Schemas for a property; several when patterns match its name too. */
  field(name: string): Conjunction {
    return fieldOf(this.fields, name);
  }

  /** Where a keyword stands, or the schema itself. */
  where(...keywords: string[]): Part["where"] | undefined {
    for (const keyword of keywords)
      for (const { raw, where } of this.parts)
        if (typeof raw === "object" && keyword in raw) return below(where, keyword);
    return this.parts[0]?.where ?? this.roots[0]?.where;
  }

  #collect(schema: Part, seen: Set<Raw>, named: boolean): void {
    const { raw, where } = schema;
    if (typeof raw === "boolean") {
      if (!raw) this.parts.push(schema);
      return;
    }
    // A schema that is made of itself says nothing new the second time.
    if (seen.has(raw)) return;
    seen.add(raw);
    if (seen.size > MOST_PARTS) {
      this.unclear.add(`it is made of more than ${MOST_PARTS} schemas`);
      return;
    }
    if (named && schema.name !== undefined) this.names.add(schema.name);
    if (typeof raw.$ref === "string") {
      const target = this.view.target(raw.$ref, where);
      if (target) this.#collect(target, seen, named);
      else this.unclear.add(`the reference ${JSON.stringify(raw.$ref)} leads nowhere`);
      if (this.view.old) return;
    }
    if (typeof raw.$dynamicRef === "string") this.unclear.add("$dynamicRef");
    this.parts.push(schema);
    for (const member of partsIn(raw, "allOf", where)) this.#collect(member, seen, false);
    for (const kind of ["anyOf", "oneOf"] as const) {
      const branches = this.#branches(raw, kind, where);
      if (branches?.length === 1) this.#collect(branches[0]!, seen, named);
    }
  }

  /** The branches of a union that a value other than null can take; undefined where there is no choice to make. */
  #branches(raw: Readonly<Record<string, unknown>>, kind: "anyOf" | "oneOf", where: Part["where"]): Part[] | undefined {
    const known = this.view.branches.get(raw) ?? new Map<"anyOf" | "oneOf", Part[] | undefined>();
    this.view.branches.set(raw, known);
    if (!known.has(kind)) known.set(kind, this.#possible(partsIn(raw, kind, where), kind));
    return known.get(kind);
  }

  #possible(all: Part[], kind: "anyOf" | "oneOf"): Part[] | undefined {
    if (all.length === 0) return undefined;
    const possible = all.filter((branch) => !this.#onlyNull(branch));
    return kind === "anyOf" && possible.some(({ raw }) => isAnything(raw)) ? undefined : possible;
  }

  #onlyNull(branch: Part): boolean {
    let at: Part | undefined = branch;
    for (let hops = 0; at && hops < 20; hops++) {
      const { raw } = at as Part;
      if (typeof raw === "boolean") return !raw;
      if (typeof raw.$ref === "string") {
        at = this.view.target(raw.$ref, at.where);
        continue;
      }
      const values = "const" in raw ? [raw.const] : Array.isArray(raw.enum) ? raw.enum : undefined;
      return [raw.type].flat().join() === "null" || values?.every((value) => value === null) === true;
    }
    return false;
  }

  #absorb(raw: Readonly<Record<string, unknown>>, where: Part["where"], skip: (union: Union) => boolean): void {
    if (raw[NOT_KNOWN] === true) this.notKnown = true;
    this.#absorbTypes(raw);
    this.#absorbNumbers(raw);
    this.#absorbStrings(raw, where);
    this.#absorbArrays(raw, where);
    this.#absorbObjects(raw, where);
    this.#absorbLogic(raw, where, skip);
    if (raw.default !== undefined) this.default ??= { value: raw.default };
    if (raw.readOnly === true) this.readOnly = true;
    if (raw.writeOnly === true) this.writeOnly = true;
    if (Array.isArray(raw["x-extensible-enum"]))
      this.extensibleEnum ??= new Set(raw["x-extensible-enum"].map((value) => canonical(value)));
    this.discriminator ??= discriminatorOf(raw, where, this.view);
    if (isObject(raw.xml)) this.xml ??= raw.xml;
  }

  #absorbTypes(raw: Readonly<Record<string, unknown>>): void {
    if (raw.type !== undefined) {
      const words = [raw.type].flat().map(String);
      this.types &= words.reduce(
        (bits, word) => bits | (BITS[word] ?? (word === "file" ? TYPES.string : ALL_TYPES)),
        0,
      );
    }
    const lists = [...("const" in raw ? [[raw.const]] : []), ...(Array.isArray(raw.enum) ? [raw.enum] : [])];
    for (const list of lists) {
      const values = new Map(list.filter((value) => value !== null).map((value) => [canonical(value), value]));
      if (this.values) for (const key of this.values.keys()) values.has(key) || this.values.delete(key);
      else this.values = values;
    }
  }

  #absorbNumbers(raw: Readonly<Record<string, unknown>>): void {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = raw;
    const above = (value: number, exclusive: boolean) => {
      const own = this.minimum;
      if (!own || value > own.value || (value === own.value && exclusive)) this.minimum = { value, exclusive };
    };
    const under = (value: number, exclusive: boolean) => {
      const own = this.maximum;
      if (!own || value < own.value || (value === own.value && exclusive)) this.maximum = { value, exclusive };
    };
    if (typeof minimum === "number") above(minimum, exclusiveMinimum === true);
    if (typeof maximum === "number") under(maximum, exclusiveMaximum === true);
    if (typeof exclusiveMinimum === "number") above(exclusiveMinimum, true);
    if (typeof exclusiveMaximum === "number") under(exclusiveMaximum, true);
    if (typeof multipleOf === "number" && multipleOf > 0) {
      if (Number.isInteger(multipleOf)) this.types &= ~TYPES.fraction;
      if (multipleOf !== 1) this.multiples.add(multipleOf);
    }
  }

  #absorbStrings(raw: Readonly<Record<string, unknown>>, where: Part["where"]): void {
    const { minLength, maxLength, pattern, format, contentEncoding, contentMediaType } = raw;
    if (typeof minLength === "number") this.minLength = Math.max(this.minLength, minLength);
    if (typeof maxLength === "number") this.maxLength = Math.min(this.maxLength, maxLength);
    if (typeof pattern === "string" && pattern !== "") this.patterns.add(normalPattern(pattern));
    // OpenAPI 3.1 writes as content keywords what 3.0 has formats for.
    if (typeof format === "string" && format !== "byte" && format !== "binary") this.formats.add(format);
    if (format === "byte") this.encoding ??= "base64";
    if (typeof contentEncoding === "string") this.encoding ??= contentEncoding.toLowerCase();
    if (typeof contentMediaType === "string" && contentMediaType !== "application/octet-stream")
      this.mediaType ??= contentMediaType.toLowerCase();
    const content = partAt(raw, "contentSchema", where);
    if (content) this.contentSchema = both(this.contentSchema ?? ANYTHING, [content]);
  }

  #absorbArrays(raw: Readonly<Record<string, unknown>>, where: Part["where"]): void {
    const { minItems, maxItems, uniqueItems, minContains, maxContains } = raw;
    if (typeof minItems === "number") this.minItems = Math.max(this.minItems, minItems);
    if (typeof maxItems === "number") this.maxItems = Math.min(this.maxItems, maxItems);
    if (uniqueItems === true) this.unique = true;
    const list = Array.isArray(raw.items);
    const tuple = partsIn(raw, list ? "items" : "prefixItems", where).map((item) => [item]);
    const rest = partAt(raw, list ? "additionalItems" : "items", where);
    if (tuple.length > 0 || rest) this.#mergeItems(tuple, rest ? [rest] : ANYTHING);
    const contains = partAt(raw, "contains", where);
    if (contains) {
      const least = typeof minContains === "number" ? minContains : 1;
      const most = typeof maxContains === "number" ? maxContains : Number.POSITIVE_INFINITY;
      if (least > 0 || most < Number.POSITIVE_INFINITY) this.contains.push({ schema: [contains], least, most });
    }
    const unevaluated = partAt(raw, "unevaluatedItems", where);
    if (!unevaluated || unevaluated.raw === true) return;
    const scope = this.#scope(raw, where);
    if (scope.dynamic || scope.keywords.has("contains"))
      this.unevaluatedItems = both(this.unevaluatedItems ?? ANYTHING, [unevaluated]);
    else if (!scope.keywords.has("items"))
      this.#mergeItems(
        Array.from({ length: scope.tuple }, () => ANYTHING),
        [unevaluated],
      );
  }

  #mergeItems(tuple: Conjunction[], rest: Conjunction): void {
    const length = Math.max(tuple.length, this.tuple.length);
    const own = this.tuple;
    this.tuple = Array.from({ length }, (_, i) => both(own[i] ?? this.items, tuple[i] ?? rest));
    this.items = both(this.items, rest);
  }

  #absorbObjects(raw: Readonly<Record<string, unknown>>, where: Part["where"]): void {
    const { required, minProperties, maxProperties } = raw;
    if (Array.isArray(required)) for (const name of required) this.required.add(String(name));
    if (typeof minProperties === "number") this.minProperties = Math.max(this.minProperties, minProperties);
    if (typeof maxProperties === "number") this.maxProperties = Math.min(this.maxProperties, maxProperties);
    const named = partMap(raw, "properties", where);
    const patterns = partMap(raw, "patternProperties", where);
    const additional = partAt(raw, "additionalProperties", where);
    if (named.size > 0 || patterns.size > 0 || additional)
      this.#mergeFields({ named: each(named), patterns: eachPattern(patterns), additional: conjunction(additional) });
    this.propertyNames = both(this.propertyNames, conjunction(partAt(raw, "propertyNames", where)));
    for (const keyword of ["dependentRequired", "dependencies"])
      for (const [name, needed] of Object.entries(isObject(raw[keyword]) ? raw[keyword] : {}))
        if (Array.isArray(needed))
          this.dependentRequired.set(
            name,
            new Set([...(this.dependentRequired.get(name) ?? []), ...needed.map((other) => String(other))]),
          );
    for (const keyword of ["dependentSchemas", "dependencies"])
      for (const [name, schema] of partMap(raw, keyword, where))
        if (!Array.isArray((raw[keyword] as Record<string, unknown>)[name]))
          this.dependentSchemas.set(name, both(this.dependentSchemas.get(name) ?? ANYTHING, [schema]));
    const unevaluated = partAt(raw, "unevaluatedProperties", where);
    if (!unevaluated || unevaluated.raw === true) return;
    const scope = this.#scope(raw, where);
    if (scope.dynamic) this.unevaluatedProperties = both(this.unevaluatedProperties ?? ANYTHING, [unevaluated]);
    else if (!scope.keywords.has("additionalProperties"))
      this.#mergeFields({
        named: new Map([...scope.named].map((name) => [name, ANYTHING])),
        patterns: new Map([...scope.patterns].map((pattern) => [pattern, ANYTHING])),
        additional: [unevaluated],
      });
  }

  #mergeFields(other: Fields): void {
    const own = this.fields;
    const merged: Fields = {
      named: new Map(),
      patterns: new Map(),
      additional: both(own.additional, other.additional),
    };
    for (const name of new Set([...own.named.keys(), ...other.named.keys()]))
      merged.named.set(name, both(namedField(own, name), namedField(other, name)));
    for (const pattern of new Set([...own.patterns.keys(), ...other.patterns.keys()]))
      merged.patterns.set(
        pattern,
        both(own.patterns.get(pattern) ?? ANYTHING, other.patterns.get(pattern) ?? ANYTHING),
      );
    const pairs = [
      [own, other],
      [other, own],
    ] as const;
    // A name that matches a pattern of one is additional to the other, unless it is named there.
    if (pairs.some(([one, two]) => one.patterns.size > 0 && two.additional.length > 0 && !sameKeys(one, two)))
      this.unclear.add("patternProperties beside another additionalProperties");
    this.fields = merged;
  }

  /** What `unevaluated…` of a schema leaves out: all that is said in it and in what it is made of. */
  #scope(raw: Raw, where: Part["where"]) {
    const parts: Part[] = [];
    const seen = new Set<Raw>();
    const visit = (schema: Part) => {
      if (typeof schema.raw === "boolean" || seen.has(schema.raw)) return;
      seen.add(schema.raw);
      parts.push(schema);
      const target = typeof schema.raw.$ref === "string" ? this.view.target(schema.raw.$ref, schema.where) : undefined;
      if (target) visit(target);
      for (const member of partsIn(schema.raw, "allOf", schema.where)) visit(member);
    };
    visit({ raw, where });
    const keywords = new Set(parts.flatMap(({ raw }) => Object.keys(raw)));
    return {
      keywords,
      dynamic: ["anyOf", "oneOf", "if", "dependentSchemas", "$dynamicRef", "not"].some((key) => keywords.has(key)),
      named: new Set(
        parts.flatMap(({ raw, where }) => [...partMap(raw as object as never, "properties", where).keys()]),
      ),
      patterns: new Set(
        parts.flatMap(({ raw, where }) => [...partMap(raw as object as never, "patternProperties", where).keys()]),
      ),
      tuple: Math.max(
        0,
        ...parts.map(({ raw, where }) => partsIn(raw as object as never, "prefixItems", where).length),
      ),
    };
  }

  #absorbLogic(raw: Readonly<Record<string, unknown>>, where: Part["where"], skip: (union: Union) => boolean): void {
    for (const kind of ["anyOf", "oneOf"] as const) {
      const branches = this.#branches(raw, kind, where);
      if (branches === undefined || branches.length === 1) continue;
      const union = { kind, branches, owner: raw };
      if (branches.length === 0) this.types = 0;
      else if (skip(union)) this.#incomplete = true;
      else this.unions.push(union);
    }
    const not = partAt(raw, "not", where);
    // Everything but null is what this says; null has been seen to.
    if (not && isAnything(not.raw)) this.types = 0;
    else if (not && !this.#onlyNull(not)) this.nots.push([not]);
    const condition = partAt(raw, "if", where);
    const then = conjunction(partAt(raw, "then", where));
    const otherwise = conjunction(partAt(raw, "else", where));
    if (condition && (then.length > 0 || otherwise.length > 0))
      this.conditionals.push({ condition: [condition], then, otherwise });
  }

  #finish(typed: boolean): void {
    if (this.#incomplete) this.judged = this.parts.map((schema) => this.#byItself(schema));
    if (this.values) {
      // What is a list is judged by what is on it: the other keywords have had their say then.
      for (const [key, value] of this.values)
        if (accepts(this.view, this.judged, value) === false) this.values.delete(key);
      this.types = 0;
      for (const value of this.values.values()) this.types |= typeOf(value);
      if (this.values.size === 2 && this.types === TYPES.boolean) this.values = undefined;
      this.unions = [];
      this.nots = [];
      this.conditionals = [];
    }
    if (!typed) this.implied = this.#aboutTypes();
    if (this.items.length === 1 && this.items[0]!.raw === false) {
      this.maxItems = Math.min(this.maxItems, this.tuple.length);
      this.items = ANYTHING;
    }
    if (this.minLength < 0) this.minLength = 0;
    this.#settleDependents();
  }

  /** With a property that must be there anyway, what it brings along must be there too. */
  #settleDependents(): void {
    const dependents = [...this.dependentRequired];
    for (let settled = false; !settled; ) {
      settled = true;
      for (const [name, needed] of dependents) {
        if (!this.required.has(name)) continue;
        for (const other of needed) {
          if (!this.required.has(other)) settled = false;
          this.required.add(other);
        }
      }
    }
    for (const [name, needed] of dependents) {
      for (const other of needed) if (other === name || this.required.has(other)) needed.delete(other);
      if (needed.size === 0) this.dependentRequired.delete(name);
    }
  }

  /** One of the parts without what the others say: references, `allOf`, unions that are merged or left out. */
  #byItself({ raw, where }: Part): Part {
    if (typeof raw === "boolean") return { raw, where };
    const { $ref: _, allOf: __, ...own } = raw as Record<string, unknown>;
    for (const kind of ["anyOf", "oneOf"] as const)
      if (!this.unions.some((union) => union.owner === raw && union.kind === kind)) delete own[kind];
    return { raw: own, where };
  }

  /** Types that the keywords are about. */
  #aboutTypes(): number {
    let bits = 0;
    for (const { raw } of this.parts) {
      if (typeof raw === "boolean") continue;
      if ("properties" in raw || "additionalProperties" in raw || "required" in raw || "patternProperties" in raw)
        bits |= TYPES.object;
      if ("items" in raw || "prefixItems" in raw) bits |= TYPES.array;
      if ("pattern" in raw || "minLength" in raw || "maxLength" in raw) bits |= TYPES.string;
      if ("minimum" in raw || "maximum" in raw || "multipleOf" in raw) bits |= NUMBERS;
    }
    return bits;
  }
}

/** Keywords that only describe. */
const DESCRIPTIVE = new Set(["title", "description", "example", "examples", "deprecated", "externalDocs", "$comment"]);

/** Whether a schema asks nothing of a value, and says nothing of it but what it is for. */
export function saysNothing(raw: Raw): boolean {
  if (typeof raw === "boolean") return raw;
  return Object.keys(raw).every((keyword) => isDescriptive(keyword) || keyword.startsWith("x-"));
}

/** Whether a keyword only describes. */
export function isDescriptive(keyword: string): boolean {
  return DESCRIPTIVE.has(keyword);
}

/** `true` and `{}`. */
function isAnything(raw: Raw): boolean {
  return raw === true || (typeof raw === "object" && Object.keys(raw).length === 0);
}
