import { type Expression, parseExpression } from "./expression.ts";
import { ecmaPattern } from "./pattern.ts";

/** Keywords of JSON Schema. */
export type Keywords = Record<string, unknown>;

/**
 * What a CHECK demands of single columns, in words of JSON Schema.
 * @returns keywords by column (`VALUE` of a domain); undefined when it demands what a schema of a column cannot say
 */
export function keywordsOfCheck(expression: string): Map<string, Keywords[]> | undefined {
  const parsed = parseExpression(expression);
  const demands = parsed && demandsOf(parsed);
  if (!demands) return undefined;
  const byColumn = new Map<string, Keywords[]>();
  for (const { column, keywords } of demands) byColumn.set(column, [...(byColumn.get(column) ?? []), keywords]);
  return byColumn;
}

interface Demand {
  column: string;
  keywords: Keywords;
}

/** All that must hold. Undefined: some of it cannot be said. */
function demandsOf(expression: Expression): Demand[] | undefined {
  switch (expression.kind) {
    case "and": {
      const parts = expression.parts.map(demandsOf);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case "or":
      return either(expression.parts);
    case "compare":
      return comparison(expression);
    case "null-test":
      // A constraint that is null passes; NOT NULL is the column's own.
      return undefined;
    default:
      return undefined;
  }
}

/** `x IS NULL OR …` says nothing more: a CHECK lets null pass. Alternatives of one column are `anyOf`. */
function either(parts: Expression[]): Demand[] | undefined {
  const rest = parts.filter((part) => !(part.kind === "null-test" && part.isNull));
  const demands = rest.map(demandsOf);
  if (demands.length === 0 || demands.some((part) => part === undefined || part.length === 0)) return undefined;
  if (demands.length === 1) return demands[0];
  const columns = new Set(demands.flatMap((part) => part!.map(({ column }) => column)));
  if (columns.size !== 1) return undefined;
  const [column] = columns;
  const options = demands.map((part) => Object.assign({}, ...part!.map(({ keywords }) => keywords)) as Keywords);
  const values = options.map((option) =>
    Array.isArray(option.enum) && Object.keys(option).length === 1 ? option.enum : undefined,
  );
  if (values.every((list) => list !== undefined)) return [{ column: column!, keywords: { enum: values.flat() } }];
  return [{ column: column!, keywords: { anyOf: options } }];
}

type Comparison = Extract<Expression, { kind: "compare" }>;

const MIRRORED: Record<string, string> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>" };

function comparison(given: Comparison): Demand[] | undefined {
  const isTurned = !subjectOf(given.left) && subjectOf(given.right) && given.operator in MIRRORED && !given.quantifier;
  const { operator, left, right, quantifier } = isTurned
    ? { operator: MIRRORED[given.operator]!, left: given.right, right: given.left, quantifier: undefined }
    : given;
  const subject = subjectOf(left);
  if (!subject) return undefined;
  const keywords = keywordsOf(subject.measure, operator, right, quantifier);
  return keywords && [{ column: subject.column, keywords }];
}

interface Subject {
  column: string;
  /** What of the column is compared: itself, its length, its number of items. */
  measure: "value" | "Length" | "Items";
}

const LENGTHS = new Set(["char_length", "character_length", "length"]);
const SIZES = new Set(["cardinality", "array_length"]);

function subjectOf(expression: Expression): Subject | undefined {
  if (expression.kind === "name") return { column: expression.name, measure: "value" };
  if (expression.kind !== "call") return undefined;
  const [first, second] = expression.args;
  if (first?.kind !== "name") return undefined;
  if (LENGTHS.has(expression.name) && !second) return { column: first.name, measure: "Length" };
  if (SIZES.has(expression.name)) return { column: first.name, measure: "Items" };
  return undefined;
}

function keywordsOf(
  measure: Subject["measure"],
  operator: string,
  right: Expression,
  quantifier: "ANY" | "ALL" | undefined,
): Keywords | undefined {
  if (right.kind === "array") return ofList(measure, operator, right, quantifier);
  if (quantifier) return undefined;
  if (measure !== "value") return right.kind === "number" ? bounded(measure, operator, right.value) : undefined;
  if (right.kind === "number") return range(operator, right.value);
  if (right.kind === "boolean") return operator === "=" ? { const: right.value } : undefined;
  if (right.kind !== "string") return undefined;
  if (operator === "=") return { enum: [right.value] };
  if (operator === "<>") return right.value === "" ? { minLength: 1 } : { not: { const: right.value } };
  if (operator === "~" || operator === "~*") {
    const pattern = ecmaPattern(right.value, operator === "~*");
    return pattern === undefined ? undefined : { pattern };
  }
  return operator === "~~" ? { pattern: likePattern(right.value) } : undefined;
}

/** `x IN (…)` is printed as `x = ANY (ARRAY[…])`, `x NOT IN (…)` as `x <> ALL (ARRAY[…])`. */
function ofList(
  measure: Subject["measure"],
  operator: string,
  { items }: Extract<Expression, { kind: "array" }>,
  quantifier: "ANY" | "ALL" | undefined,
): Keywords | undefined {
  const values = items.map((item) => (item.kind === "string" || item.kind === "number" ? item.value : undefined));
  if (measure !== "value" || values.includes(undefined)) return undefined;
  if (operator === "=" && quantifier === "ANY") return { enum: values };
  return operator === "<>" && quantifier === "ALL" ? { not: { enum: values } } : undefined;
}

function range(operator: string, value: number): Keywords | undefined {
  switch (operator) {
    case ">":
      return { exclusiveMinimum: value };
    case ">=":
      return { minimum: value };
    case "<":
      return { exclusiveMaximum: value };
    case "<=":
      return { maximum: value };
    case "=":
      return { enum: [value] };
    case "<>":
      return { not: { const: value } };
    default:
      return undefined;
  }
}

/** Lengths are whole numbers: `> 2` is 3 at least. */
function bounded(measure: "Length" | "Items", operator: string, value: number): Keywords | undefined {
  const [least, most] = [`min${measure}`, `max${measure}`];
  switch (operator) {
    case ">":
      return { [least]: Math.max(0, Math.floor(value) + 1) };
    case ">=":
      return { [least]: Math.max(0, Math.ceil(value)) };
    case "<":
      return value > 0 ? { [most]: Math.ceil(value) - 1 } : undefined;
    case "<=":
      return value >= 0 ? { [most]: Math.floor(value) } : undefined;
    case "=":
      return { [least]: value, [most]: value };
    case "<>":
      return value === 0 ? { [least]: 1 } : undefined;
    default:
      return undefined;
  }
}

function likePattern(like: string): string {
  const source = like.replace(/\\(.)|[%_]|[^%_\\]+/gs, (part, escaped: string | undefined) => {
    if (part === "%") return "[\\s\\S]*";
    if (part === "_") return "[\\s\\S]";
    return (escaped ?? part).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  return `^${source}$`;
}
