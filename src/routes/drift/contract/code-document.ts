import type { Documents } from "../../diff/schema/view.ts";
import { NOT_KNOWN, type Raw } from "../../diff/schema/view.ts";
import type { Application } from "../../read/application.ts";
import type { Declared, Judge } from "../../read/declared.ts";
import { type AjvOptions, ajvOptions } from "../../read/fastify-options.ts";
import { type Knowledge, knowledgeOf } from "../../read/schemas/knowledge.ts";
import { type Converting, converting, type JsonSchema, plainSchema } from "../../read/schemas/schema.ts";
import type { Pointer } from "../../spec/document.ts";
import { isMap, own } from "../../spec/pointer.ts";

export type Direction = "request" | "response";

/** What is known of a schema of the code at a place, and of all that it stands in. */
export interface PlaceKnowledge extends Knowledge {
  /** The schema there, as it is compared. */
  schema: Readonly<Record<string, unknown>>;
}

const UNKNOWN_SCHEMA = { [NOT_KNOWN]: true };
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set(["items", "additionalItems", "additionalProperties", "not", "if", "then", "else", "contains"]);

/**
 * The schemas of the code as documents that can be compared with a spec: JSON Schema of what is really accepted and
 * sent, by those who judge and write it, with places left open that were not read.
 */
export class CodeDocument implements Documents {
  readonly version = "3.1";
  readonly ajv: AjvOptions;
  readonly context: Converting;
  readonly #application: Application;
  readonly #roots = new Map<string, Raw>();
  readonly #known = new Map<object, Knowledge>();

  constructor(application: Application) {
    this.#application = application;
    this.ajv = ajvOptions(application);
    this.context = converting(application.reader);
  }

  /** A declared schema as one side of a comparison. */
  add({ schema, judge }: Declared, direction: Direction): { raw: Raw; where: Pointer } {
    const file = `code ${this.#roots.size}`;
    const copy = new Copy(this, judge, direction, schema);
    this.#roots.set(file, UNKNOWN_SCHEMA);
    const raw = copy.of(schema);
    this.#roots.set(file, raw);
    return { raw, where: { file, path: [] } };
  }

  note(raw: object, knowledge: Knowledge): void {
    this.#known.set(raw, knowledge);
  }

  /** What is known of one schema by itself. */
  knowledgeOf(raw: unknown): Knowledge {
    return (isMap(raw) && this.#known.get(raw)) || {};
  }

  /** The file of a schema that `addSchema` made known. */
  shared(id: string, judge: Judge, direction: Direction): string | undefined {
    const file = `shared ${direction} ${judge} ${id}`;
    if (this.#roots.has(file)) return file;
    const value = this.#application.shared.get(id);
    const schema = value && plainSchema(value, this.context);
    if (!schema) return undefined;
    this.#roots.set(file, UNKNOWN_SCHEMA);
    this.#roots.set(file, new Copy(this, judge, direction, schema).of(schema));
    return file;
  }

  /** References were written as `file#/path` when they were copied. */
  follow(ref: string, from: Pointer): { value: unknown; at: Pointer } | undefined {
    const [file = "", pointer = ""] = ref.split("#");
    const path = pointer.split("/").slice(1).map(decoded);
    const at = { file: file === "" ? from.file : file, path };
    const root = this.#roots.get(at.file);
    const value = root === undefined ? undefined : valueAt(root, path);
    return value === undefined ? undefined : { value, at };
  }

  has({ file, path }: Pointer): boolean {
    return valueAt(this.#roots.get(file), path) !== undefined;
  }

  /** What is known at a place: the nearest site, and what holds for all that lies within. */
  at({ file, path }: Pointer): PlaceKnowledge {
    let here: unknown = this.#roots.get(file);
    const result: PlaceKnowledge = { schema: {} };
    for (let depth = 0; ; depth++) {
      if (isMap(here)) {
        const known = this.#known.get(here);
        if (known) {
          result.schema = here;
          result.at = known.at ?? result.at;
          result.narrower ||= known.narrower;
          result.coerced = known.coerced;
          result.presence = known.presence;
        }
      }
      const key = path[depth];
      if (key === undefined) return result;
      here = isMap(here) ? here[key] : Array.isArray(here) ? here[Number(key)] : undefined;
    }
  }
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce((value: unknown, key) => (Array.isArray(value) ? value[Number(key)] : own(value, key)), root);
}

const decoded = (step: string) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");

/** Copies one schema with what its judge makes of it. */
class Copy {
  readonly #document: CodeDocument;
  readonly #judge: Judge;
  readonly #direction: Direction;
  readonly #root: JsonSchema;

  constructor(document: CodeDocument, judge: Judge, direction: Direction, root: JsonSchema) {
    this.#document = document;
    this.#judge = judge;
    this.#direction = direction;
    this.#root = root;
  }

  of(schema: unknown): Raw {
    if (typeof schema === "boolean") return schema;
    if (!isMap(schema)) return UNKNOWN_SCHEMA;
    const known = knowledgeOf(schema);
    if (known.unread || (this.#direction === "response" && known.transformed)) return this.#unknown(known);
    if (typeof schema.$ref === "string") return this.#reference(schema.$ref, known);
    // What a serializer makes of parts that are put together depends on which of them fits.
    if (this.#direction === "response" && ("allOf" in schema || "if" in schema)) return this.#unknown(known);
    const raw: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) raw[keyword] = this.#keyword(keyword, value);
    this.#nullable(raw);
    this.#filledIn(raw);
    this.#properties(raw);
    this.#document.note(raw, known);
    return raw;
  }

  #unknown(known: Knowledge): Raw {
    const raw = { ...UNKNOWN_SCHEMA };
    this.#document.note(raw, known);
    return raw;
  }

  #keyword(keyword: string, value: unknown): unknown {
    if (MAPS.has(keyword) && isMap(value))
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.of(inner)]));
    if (LISTS.has(keyword) && Array.isArray(value)) return value.map((inner) => this.of(inner));
    if (SCHEMAS.has(keyword)) return Array.isArray(value) ? value.map((inner) => this.of(inner)) : this.of(value);
    return value;
  }

  #reference(ref: string, known: Knowledge): Raw {
    const [id = "", pointer = ""] = ref.split("#");
    if (id === "" && pointer !== "" && valueAt(this.#root, pointer.split("/").slice(1).map(decoded)) === undefined)
      return this.#unknown(known);
    const file = id === "" ? "" : this.#document.shared(id, this.#judge, this.#direction);
    if (file === undefined) return this.#unknown(known);
    const way = pointer === "" || pointer.startsWith("/") ? pointer : undefined;
    if (way === undefined) return this.#unknown(known);
    const raw = { $ref: `${file}#${way}` };
    if (id !== "" && this.#document.follow(raw.$ref, { file, path: [] }) === undefined) return this.#unknown(known);
    this.#document.note(raw, known);
    return raw;
  }

  /** ajv knows OpenAPI's `nullable`. */
  #nullable(raw: Record<string, unknown>): void {
    if (raw.nullable !== true) return;
    delete raw.nullable;
    if (raw.type !== undefined) raw.type = [...new Set([[raw.type].flat(), "null"].flat())];
    if (Array.isArray(raw.enum) && !raw.enum.includes(null)) raw.enum = [...raw.enum, null];
  }

  /** In what zod sends, what has a default is always there. */
  #filledIn(raw: Record<string, unknown>): void {
    if (this.#direction !== "response" || this.#judge !== "zod" || !isMap(raw.properties)) return;
    const filledIn = Object.entries(raw.properties).flatMap(([name, it]) =>
      isMap(it) && "default" in it ? [name] : [],
    );
    const required = Array.isArray(raw.required) ? raw.required.map(String) : [];
    if (filledIn.length > 0) raw.required = [...new Set([...required, ...filledIn])];
  }

  /** Serializers send what is named and nothing else, unless more is allowed; what that is, nothing judges. */
  #properties(raw: Record<string, unknown>): void {
    const { additionalProperties: additional } = raw;
    const isOpen = additional === true || (isMap(additional) && Object.keys(additional).length === 0);
    if (isOpen) raw.additionalProperties = UNKNOWN_SCHEMA;
    if (this.#direction !== "response" || !("properties" in raw) || additional !== undefined) return;
    if (!("patternProperties" in raw || "anyOf" in raw || "oneOf" in raw)) raw.additionalProperties = false;
  }
}
