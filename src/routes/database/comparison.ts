import type { Expression } from "./expression.ts";
import { ecmaPattern, inBothCases } from "./pattern.ts";
import type { Keywords } from "./restrict.ts";
import type { ColumnKind, Subject } from "./subject.ts";

/** What a comparison with a constant demands. Undefined: a schema cannot say it. */
export function comparisonKeywords(
  { kind, measure }: Subject,
  operator: string,
  right: Expression,
  quantifier: "ANY" | "ALL" | undefined,
): Keywords | undefined {
  const values = quantifier ? listed(operator, right, quantifier) : undefined;
  if (quantifier && !values) return undefined;
  switch (measure) {
    case "value":
      return values ? ofValues(kind, values, operator === "=") : ofValue(kind, operator, right);
    case "Length":
      return right.kind === "number" ? unpadded(kind, bounded("Length", operator, right.value)) : undefined;
    case "Items":
      return right.kind === "number" ? bounded("Items", operator, right.value) : undefined;
    case "Dimension":
      return right.kind === "number" ? orEmpty(bounded("Items", operator, right.value)) : undefined;
    case "Trimmed":
      return right.kind === "string" && right.value === "" && operator === "<>" ? { pattern: "[^ ]" } : undefined;
    case "TrimmedLength":
      return right.kind === "number" && bounded("Length", operator, right.value)?.minLength === 1 && operator !== "="
        ? { pattern: "[^ ]" }
        : undefined;
    case "JsonType":
      return ofJsonType(operator, values ?? (right.kind === "string" ? [right.value] : []));
  }
}

/** `x IN (…)` is printed as `x = ANY (ARRAY[…])`, `x NOT IN (…)` as `x <> ALL (ARRAY[…])`. */
function listed(operator: string, right: Expression, quantifier: "ANY" | "ALL"): (string | number)[] | undefined {
  if (right.kind !== "array" || operator !== (quantifier === "ANY" ? "=" : "<>")) return undefined;
  const values = right.items.map((item) => (item.kind === "string" || item.kind === "number" ? item.value : undefined));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function ofValue(kind: ColumnKind, operator: string, right: Expression): Keywords | undefined {
  const { holds } = kind;
  if (holds === "integer" || holds === "number") {
    if (right.kind === "number") return range(operator, right.value);
    // No number of JSON is one of these.
    return right.kind === "string" && isAlways(operator, right.value) ? {} : undefined;
  }
  if (holds === "boolean" && right.kind === "boolean")
    return operator === "=" ? { const: right.value } : operator === "<>" ? { const: !right.value } : undefined;
  if ((holds !== "text" && holds !== "enum") || right.kind !== "string") return undefined;
  if (operator === "=") return ofValues(kind, [right.value], true);
  if (operator === "<>") return right.value === "" ? { minLength: 1 } : ofValues(kind, [right.value], false);
  const like = /^(!?)(~~?)(\*?)$/.exec(operator);
  if (!like) return undefined;
  const [, not, tildes, star] = like;
  const ignoreCase = star === "*" || kind.ignoresCase === true;
  const pattern = tildes === "~" ? ecmaPattern(right.value, ignoreCase) : likePattern(right.value, ignoreCase);
  if (pattern === undefined) return undefined;
  return not === "!" ? { not: { pattern } } : { pattern };
}

/** One of some values, or none of them. */
function ofValues(kind: ColumnKind, values: (string | number)[], isOneOf: boolean): Keywords | undefined {
  const type = kind.holds === "integer" || kind.holds === "number" ? "number" : "string";
  if (!/^(text|enum|integer|number)$/.test(kind.holds) || values.some((value) => typeof value !== type))
    return undefined;
  const texts = values as string[];
  if (kind.paddedTo !== undefined && texts.some((text) => text.length !== kind.paddedTo)) return undefined;
  if (kind.ignoresCase) {
    const pattern = `^(?:${texts.map((text) => [...text].map((char) => quoted(char, true)).join("")).join("|")})$`;
    return isOneOf ? { pattern } : { not: { pattern } };
  }
  if (isOneOf) return { enum: values };
  return { not: values.length === 1 ? { const: values[0] } : { enum: values } };
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

function isAlways(operator: string, value: string): boolean {
  if (value === "NaN") return /^(<>|<|<=)$/.test(operator);
  if (value === "Infinity") return /^(<>|<|<=)$/.test(operator);
  return value === "-Infinity" && /^(<>|>|>=)$/.test(operator);
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
      return Number.isInteger(value) && value >= 0 ? { [least]: value, [most]: value } : undefined;
    case "<>":
      return value === 0 ? { [least]: 1 } : undefined;
    default:
      return undefined;
  }
}

/** The database does not count the spaces that fill char(n) up; a schema does. */
function unpadded({ paddedTo }: ColumnKind, keywords: Keywords | undefined): Keywords | undefined {
  const most = keywords?.maxLength as number | undefined;
  return paddedTo !== undefined && most !== undefined && most < paddedTo ? undefined : keywords;
}

/** The length of an array without items is null, which every CHECK lets pass. */
function orEmpty(keywords: Keywords | undefined): Keywords | undefined {
  const least = (keywords?.minItems as number | undefined) ?? 0;
  if (!keywords || least === 0) return keywords;
  if (least > 1) return { anyOf: [{ maxItems: 0 }, keywords] };
  const { minItems: _, ...rest } = keywords;
  return rest;
}

const JSON_TYPES = new Set(["object", "array", "string", "number", "boolean", "null"]);

function ofJsonType(operator: string, types: (string | number)[]): Keywords | undefined {
  if (operator !== "=" || types.length === 0 || !types.every((type) => JSON_TYPES.has(type as string)))
    return undefined;
  return { type: types.length === 1 ? types[0] : types };
}

function likePattern(like: string, ignoreCase: boolean): string {
  const source = like.replace(/\\(.)|[\s\S]/gu, (part, escaped: string | undefined) => {
    if (part === "%") return "[\\s\\S]*";
    return part === "_" ? "[\\s\\S]" : quoted(escaped ?? part, ignoreCase);
  });
  // What anything may stand before or after is not anchored.
  return `^${source}$`.replace(/^\^(\[\\s\\S\]\*)+/, "").replace(/(\[\\s\\S\]\*)+\$$/, "");
}

/** A sign that stands for itself in a pattern. */
function quoted(char: string, ignoreCase: boolean): string {
  if (/[\\^$.*+?()[\]{}|/]/.test(char)) return `\\${char}`;
  return ignoreCase ? inBothCases(char) : char;
}
