import type { Pointer } from "../spec/document.ts";
import { type Dialect, DRAFT4_ONLY, NEWER_THAN_30, TYPES, type Type } from "./dialect.ts";

/** Something about a schema that its author should know. */
export interface Problem {
  rule: string;
  severity: "error" | "warning" | "note";
  message: string;
  at: Pointer;
}

export type Report = (problem: Problem) => void;

export type SchemaObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The place of a part of a schema. */
export const below = (at: Pointer, ...keys: (string | number)[]): Pointer => ({
  file: at.file,
  path: [...at.path, ...keys.map(String)],
});

/**
 * Keywords of one schema object, as its dialect knows them. What has the wrong form counts as absent, so that half a spec
 * still gives validators; whoever reads the spec reports it.
 */
export class Keywords {
  readonly schema: SchemaObject;
  readonly at: Pointer;
  readonly dialect: Dialect;
  private readonly report: Report;

  constructor(schema: SchemaObject, at: Pointer, dialect: Dialect, report: Report) {
    this.schema = schema;
    this.at = at;
    this.dialect = dialect;
    this.report = report;
  }

  /** Whether the keyword is there and one of this dialect's. */
  has(keyword: string): boolean {
    if (!Object.hasOwn(this.schema, keyword) || this.schema[keyword] === undefined) return false;
    return this.dialect !== "draft4-openapi30" || !NEWER_THAN_30.has(keyword);
  }

  get(keyword: string): unknown {
    return this.has(keyword) ? this.schema[keyword] : undefined;
  }

  /** Reports keywords that do not mean what their author may think. */
  reportMisunderstandings(): void {
    if (this.dialect === "draft2020-12") {
      if (Object.hasOwn(this.schema, "nullable"))
        this.warn(
          "nullable-in-31",
          "nullable",
          '"nullable" is no keyword since OpenAPI 3.1, so it allows nothing. Write type: [..., "null"].',
        );
      if (Object.hasOwn(this.schema, "$recursiveRef"))
        this.warn(
          "unknown-keyword",
          "$recursiveRef",
          '"$recursiveRef" is no keyword of JSON Schema 2020-12, which OpenAPI 3.1 is made of, so it checks nothing. Write a "$ref" to the schema that is meant.',
        );
      return;
    }
    for (const keyword in this.schema) {
      if (NEWER_THAN_30.has(keyword))
        this.warn(
          "unknown-keyword",
          keyword,
          `"${keyword}" is no keyword of OpenAPI 3.0, so it checks nothing. Move the spec to 3.1, or say it otherwise.`,
        );
      else if (DRAFT4_ONLY.has(keyword))
        this.warn(
          "unsupported-keyword",
          keyword,
          `OpenAPI 3.0 does not support "${keyword}". It is obeyed here, but other tools may ignore it.`,
        );
    }
  }

  warn(rule: string, keyword: string, message: string): void {
    this.report({ rule, severity: "warning", message, at: below(this.at, keyword) });
  }

  number(keyword: string): number | undefined {
    if (!this.has(keyword)) return undefined;
    const value = this.schema[keyword];
    const number = typeof value === "bigint" ? Number(value) : value;
    return typeof number === "number" && !Number.isNaN(number) ? number : undefined;
  }

  /** A whole number from 0. */
  count(keyword: string): number | undefined {
    const value = this.number(keyword);
    if (value === undefined) return undefined;
    return Number.isInteger(value) && value >= 0 ? value : undefined;
  }

  isTrue(keyword: string): boolean {
    return this.get(keyword) === true;
  }

  text(keyword: string): string | undefined {
    if (!this.has(keyword)) return undefined;
    const value = this.schema[keyword];
    return typeof value === "string" ? value : undefined;
  }

  /** A schema; true or false too. */
  subschema(keyword: string): unknown {
    if (!this.has(keyword)) return undefined;
    const value = this.schema[keyword];
    return isObject(value) || typeof value === "boolean" ? value : undefined;
  }

  list(keyword: string): readonly unknown[] | undefined {
    if (!this.has(keyword)) return undefined;
    const value = this.schema[keyword];
    return Array.isArray(value) ? value : undefined;
  }

  /** Entries of an object whose values are schemas or, for some keywords, lists. */
  entries(keyword: string): [string, unknown][] {
    if (!this.has(keyword)) return [];
    const value = this.schema[keyword];
    return isObject(value) ? Object.entries(value) : [];
  }

  /** Names in `required` and the like. */
  names(keyword: string): string[] {
    const list = this.list(keyword);
    if (!list) return [];
    return [...new Set(list.filter((name) => typeof name === "string"))];
  }

  /** The types that are allowed; undefined when any is. `nullable` of OpenAPI 3.0 counts where `type` stands beside it. */
  types(): ReadonlySet<Type> | undefined {
    if (!this.has("type")) return undefined;
    const written = this.schema.type;
    const list = Array.isArray(written) ? written : [written];
    const types = new Set<Type>(list.filter((type): type is Type => TYPES.includes(type as Type)));
    // A file is text or bytes; both arrive as something that only the server knows.
    if (list.includes("file") || types.size === 0) return undefined;
    if (this.dialect === "draft4-openapi30" && this.isTrue("nullable")) types.add("null");
    return types;
  }

  /** Whether values of a type fail already because of their type. */
  excludes(type: Type): boolean {
    const types = this.types();
    return types !== undefined && !types.has(type) && !(type === "number" && types.has("integer"));
  }

  /** Whether `nullable` is there and has no effect: whoever wrote it may mean more than it says. */
  hasIdleNullable(): boolean {
    if (this.schema.nullable !== true) return false;
    if (this.dialect === "draft2020-12" || typeof this.schema.$ref === "string") return true;
    const values = this.list("enum");
    return !this.types()?.has("null") || (values !== undefined && !values.includes(null));
  }

  /** Lower and upper bounds, in either dialect's form. */
  bounds(): { minimum?: Bound; maximum?: Bound } {
    return { minimum: this.bound("minimum", "exclusiveMinimum"), maximum: this.bound("maximum", "exclusiveMaximum") };
  }

  private bound(keyword: "minimum" | "maximum", exclusiveKeyword: string): Bound | undefined {
    const inclusive = this.number(keyword);
    const exclusive = this.get(exclusiveKeyword);
    if (typeof exclusive === "boolean") {
      if (this.dialect === "draft2020-12")
        this.warn(
          "invalid-schema",
          exclusiveKeyword,
          `"${exclusiveKeyword}" is a number since OpenAPI 3.1. It is taken as 3.0 takes it: together with "${keyword}".`,
        );
      return inclusive === undefined ? undefined : { value: inclusive, exclusive };
    }
    const limit = this.number(exclusiveKeyword);
    if (limit === undefined) return inclusive === undefined ? undefined : { value: inclusive, exclusive: false };
    if (this.dialect === "draft4-openapi30")
      this.warn(
        "invalid-schema",
        exclusiveKeyword,
        `"${exclusiveKeyword}" is true or false in OpenAPI 3.0. The number is taken as a limit of its own.`,
      );
    const tighter = keyword === "minimum" ? Math.max : Math.min;
    if (inclusive === undefined || tighter(inclusive, limit) === limit) return { value: limit, exclusive: true };
    return { value: inclusive, exclusive: false };
  }
}

export interface Bound {
  value: number;
  exclusive: boolean;
}
