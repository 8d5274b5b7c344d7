import type { Catalog } from "./catalog.ts";
import type { Expression } from "./expression.ts";

/** What a column holds, as far as comparisons care. */
export interface ColumnKind {
  holds: "text" | "enum" | "integer" | "number" | "boolean" | "array" | "json" | "other";
  /** citext: letters are compared without their case. */
  ignoresCase?: boolean;
  /** char(n): shorter values come back with spaces after them. */
  paddedTo?: number;
}

const HOLDS: Record<string, ColumnKind["holds"]> = {
  text: "text",
  varchar: "text",
  bpchar: "text",
  citext: "text",
  name: "text",
  int2: "integer",
  int4: "integer",
  int8: "integer",
  numeric: "number",
  float4: "number",
  float8: "number",
  bool: "boolean",
  json: "json",
  jsonb: "json",
};

/** @param modifier `atttypmod`; that of a domain is its own */
export function kindOfType(catalog: Catalog, oid: string, modifier: number, dimensions = 1): ColumnKind {
  const type = catalog.types.get(oid);
  if (type?.kind === "domain") return kindOfType(catalog, type.of!, type.modifier);
  if (type?.kind === "enum") return { holds: "enum" };
  // The items of nested arrays are counted together.
  if (type?.kind === "array") return { holds: dimensions > 1 ? "other" : "array" };
  if (type?.kind !== "base") return { holds: "other" };
  return {
    holds: Object.hasOwn(HOLDS, type.name) ? HOLDS[type.name]! : "other",
    ...(type.name === "citext" && { ignoresCase: true }),
    ...(type.name === "bpchar" && modifier > 4 && { paddedTo: modifier - 4 }),
  };
}

/** What is compared: a column, or something about it. */
export interface Subject {
  column: string;
  kind: ColumnKind;
  /** `Trimmed`: without the spaces around it. `Dimension`: number of items, null when there are none. */
  measure: "value" | "Length" | "Items" | "Dimension" | "Trimmed" | "TrimmedLength" | "JsonType";
}

type KindOf = (column: string) => ColumnKind | undefined;

export function subjectOf(expression: Expression, kindOf: KindOf): Subject | undefined {
  const own = columnOf(expression, kindOf);
  if (own) return { ...own, measure: "value" };
  if (expression.kind === "cast" && /^(text|bigint|numeric)$/.test(expression.type))
    return expression.of.kind === "call" ? subjectOf(expression.of, kindOf) : undefined;
  if (expression.kind !== "call") return undefined;
  const [first, second] = expression.args;
  const inner = first && columnOf(first, kindOf);
  const { holds } = inner?.kind ?? {};
  switch (expression.name) {
    case "char_length":
    case "character_length":
    case "length": {
      if (second || !first) return undefined;
      if (inner) return holds === "text" || holds === "enum" ? { ...inner, measure: "Length" } : undefined;
      const trimmed = subjectOf(first, kindOf);
      return trimmed?.measure === "Trimmed" ? { ...trimmed, measure: "TrimmedLength" } : undefined;
    }
    case "btrim":
    case "ltrim":
    case "rtrim":
      return holds === "text" && !second ? { ...inner!, measure: "Trimmed" } : undefined;
    case "cardinality":
      return holds === "array" ? { ...inner!, measure: "Items" } : undefined;
    case "array_length":
      return holds === "array" && second?.kind === "number" && second.value === 1
        ? { ...inner!, measure: "Dimension" }
        : undefined;
    case "jsonb_typeof":
    case "json_typeof":
      return holds === "json" ? { ...inner!, measure: "JsonType" } : undefined;
    default:
      return undefined;
  }
}

/** A column, also within a cast that keeps its value. */
function columnOf(expression: Expression, kindOf: KindOf): Omit<Subject, "measure"> | undefined {
  if (expression.kind === "name") {
    const kind = kindOf(expression.name);
    return kind && { column: expression.name, kind };
  }
  if (expression.kind !== "cast") return undefined;
  const inner = columnOf(expression.of, kindOf);
  if (!inner) return undefined;
  const { holds } = inner.kind;
  if (/^(text|character varying)$/.test(expression.type) && (holds === "text" || holds === "enum"))
    return { ...inner, kind: { ...inner.kind, ignoresCase: false } };
  if (/^(numeric|double precision)$/.test(expression.type) && (holds === "integer" || holds === "number")) return inner;
  return /^(integer|bigint)$/.test(expression.type) && holds === "integer" ? inner : undefined;
}
