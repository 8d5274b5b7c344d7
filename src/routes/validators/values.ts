import type { Compiler } from "./compile.ts";
import type { Type } from "./dialect.ts";
import type { Keywords } from "./keywords.ts";
import { block, literal, stringLiteral } from "./literal.ts";

/** The values that `enum` and `const` leave, of the types that are allowed; undefined when neither is there. */
export function valuesExpression(
  compiler: Compiler,
  node: Keywords,
  types: ReadonlySet<Type> | undefined,
): string | undefined {
  const listed = node.list("enum");
  let values = listed;
  if (node.has("const")) {
    const only = node.get("const");
    values = values && !values.some((value) => sameJson(value, only)) ? [] : [only];
  }
  if (!values) return undefined;
  return textOf(
    compiler,
    values.filter((value) => !types || isOfType(value, types)),
  );
}

function textOf(compiler: Compiler, values: readonly unknown[]): string {
  if (values.length === 0) return "z.never()";
  if (values.some((value) => typeof value === "object" && value !== null))
    return compiler.call("anything", compiler.call("oneOfValues", block("[", values.map(literal), "]")));
  const distinct = [...new Set(values)];
  const rest = distinct.filter((value) => value !== null);
  const nullable = rest.length < distinct.length;
  if (rest.length === 0) return "z.null()";
  const text = rest.every((value) => typeof value === "string" && value !== "__proto__")
    ? `z.enum(${block(
        "[",
        rest.map((value) => stringLiteral(String(value))),
        "]",
      )})`
    : rest.length === 1
      ? `z.literal(${literal(rest[0])})`
      : `z.literal(${block("[", rest.map(literal), "]")})`;
  return nullable ? `${text}.nullable()` : text;
}

function isOfType(value: unknown, types: ReadonlySet<Type>): boolean {
  if (value === null) return types.has("null");
  if (Array.isArray(value)) return types.has("array");
  switch (typeof value) {
    case "number":
      return types.has("number") || (types.has("integer") && Number.isInteger(value));
    case "string":
      return types.has("string");
    case "boolean":
      return types.has("boolean");
    default:
      return types.has("object");
  }
}

const sameJson = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
