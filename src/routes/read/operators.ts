import type * as t from "@babel/types";
import { propertyName } from "./bind.ts";
import { doubted } from "./branches.ts";
import { better, endingIn, evaluate, isNothing, isNotKnown, tailOf, valuesOf } from "./evaluate.ts";
import type { Reader } from "./reader.ts";
import {
  assumed,
  joinedText,
  type Literal,
  literal,
  type Scope,
  stringOf,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

export function logical(reader: Reader, node: t.LogicalExpression, scope: Scope): Value {
  const left = evaluate(reader, node.left, scope);
  const holds = truthOf(left);
  if (node.operator === "&&") {
    if (holds === false) return left;
    if (holds === true) return evaluate(reader, node.right, scope);
    const [right = UNKNOWN] = valuesOf(reader, [node.right], scope, true);
    return uncertain(reader, better(right, left));
  }
  if (node.operator === "??") {
    if (left.kind === "literal" && !left.assumed)
      return left.value == null ? evaluate(reader, node.right, scope) : left;
    if (left.kind !== "unknown" && left.kind !== "literal") return left;
    return uncertain(reader, better(left, evaluate(reader, node.right, scope)));
  }
  if (holds === true) return left;
  if (holds === undefined && left.kind !== "literal") {
    const [right = UNKNOWN] = valuesOf(reader, [node.right], scope, true);
    return left.kind === "unknown" ? uncertain(reader, right) : left;
  }
  const right = evaluate(reader, node.right, scope);
  // What the environment may say is not known; what the code falls back on is.
  if (holds === false) return right;
  return left.kind === "unknown" ? assumed(right) : left;
}

/** A value that may be another: what the code falls back on, where what it would rather have is not known. */
function uncertain(reader: Reader, value: Value): Value {
  if (!reader.recorder) return assumed(value);
  if (value.kind === "list") return UNKNOWN;
  return value.kind === "object" ? doubted(reader, value) : assumed(value);
}

export function added(left: Value, right: Value): Value {
  const text = stringOf(right);
  if (text !== undefined && isNotKnown(left)) return endingIn(tailOf(left) + text);
  if (left.kind !== "literal" || right.kind !== "literal") return UNKNOWN;
  const [a, b] = [left.value, right.value];
  if (typeof a === "string" || typeof b === "string") {
    const sum = joinedText([String(a), String(b)]);
    return left.assumed || right.assumed ? assumed(sum) : sum;
  }
  return typeof a === "number" && typeof b === "number" ? calculated(a + b, left, right) : UNKNOWN;
}

/** What is calculated of values that may be others may be another, too. */
function calculated(result: number, ...from: Literal[]): Literal {
  return { ...literal(result), ...(from.some(({ assumed: may }) => may) && { assumed: true as const }) };
}

export function binary(reader: Reader, node: t.BinaryExpression, scope: Scope): Value {
  const left = evaluate(reader, node.left, scope);
  const right = evaluate(reader, node.right, scope);
  if (node.operator === "+") return added(left, right);
  const differs = /^[!=]==?$/.test(node.operator) && (isThere(left, right) || isThere(right, left));
  if (differs) return literal(node.operator.startsWith("!"));
  if (left.kind !== "literal" || right.kind !== "literal") return UNKNOWN;
  const [a, b] = [left.value, right.value];
  if (typeof a === "number" && typeof b === "number")
    switch (node.operator) {
      case "-":
        return calculated(a - b, left, right);
      case "*":
        return calculated(a * b, left, right);
      case "/":
        return calculated(a / b, left, right);
      case "**":
        return calculated(a ** b, left, right);
    }
  if (left.assumed || right.assumed) return UNKNOWN;
  switch (node.operator) {
    case "===":
    case "==":
      return literal(a === b);
    case "!==":
    case "!=":
      return literal(a !== b);
  }
  if (typeof a !== "number" || typeof b !== "number") return UNKNOWN;
  switch (node.operator) {
    case "<":
      return literal(a < b);
    case "<=":
      return literal(a <= b);
    case ">":
      return literal(a > b);
    case ">=":
      return literal(a >= b);
    default:
      return UNKNOWN;
  }
}

/** Functions, objects and lists are not null and not undefined. */
const isThere = (value: Value, other: Value) =>
  /^(object|list|function|class)$/.test(value.kind) && other.kind === "literal" && !other.assumed && isNothing(other);

export function unary(reader: Reader, node: t.UnaryExpression, scope: Scope): Value {
  if (node.operator === "delete") return removed(reader, node.argument, scope);
  const value = evaluate(reader, node.argument, scope);
  if (node.operator === "void") return UNDEFINED;
  if (node.operator === "!") {
    const holds = truthOf(value);
    return holds === undefined ? UNKNOWN : literal(!holds);
  }
  if ((node.operator === "-" || node.operator === "+") && value.kind === "literal") {
    const { value: plain } = value;
    if (typeof plain === "number") return calculated(node.operator === "-" ? -plain : plain, value);
    return node.operator === "+" && typeof plain === "string" ? calculated(Number(plain), value) : UNKNOWN;
  }
  if (node.operator === "typeof") {
    if (value.kind === "literal") return literal(typeof value.value);
    if (value.kind === "function" || value.kind === "class") return literal("function");
    if (value.kind === "object" || value.kind === "list") return literal("object");
  }
  return UNKNOWN;
}

/** `delete object.name` */
function removed(reader: Reader, node: t.Expression, scope: Scope): Value {
  if (node.type !== "MemberExpression" || node.object.type === "Super") return UNKNOWN;
  const object = evaluate(reader, node.object, scope);
  const name = propertyName(reader, node, scope);
  if (object.kind === "object" && name !== undefined && reader.branches === 0) object.fields.delete(name);
  else if (object.kind === "object") reader.handedOn.add(object);
  return literal(true);
}
