import type * as t from "@babel/types";
import { asking } from "./asking.ts";
import { bind, propertyName, setMember } from "./bind.ts";
import { doubted, oneOfObjects, runWays } from "./branches.ts";
import { callNode, construct } from "./call.ts";
import { makeClass } from "./classes.ts";
import { lastingField, lastingVariable } from "./lasting.ts";
import { memberOf } from "./member.ts";
import { imported } from "./module.ts";
import { added, binary, logical, unary } from "./operators.ts";
import type { Reader } from "./reader.ts";
import {
  assumed,
  type Closure,
  eitherOf,
  isUndefined,
  joinedText,
  type List,
  list,
  literal,
  MOST_ITEMS,
  type Scope,
  type Struct,
  struct,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

/** What an expression stands for. What it does to applications and routers is noted on the way. */
export function evaluate(reader: Reader, node: t.Node, scope: Scope): Value {
  if (!reader.step() || !reader.enter()) return UNKNOWN;
  const value = known(reader, node, scope);
  reader.leave();
  return value;
}

function known(reader: Reader, node: t.Node, scope: Scope): Value {
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return literal(node.value);
    case "NullLiteral":
      return literal(null);
    case "BigIntLiteral":
      return literal(BigInt(node.value));
    case "RegExpLiteral":
      return { kind: "pattern", source: node.pattern, flags: node.flags };
    case "TemplateLiteral":
      return template(reader, node, scope);
    case "Identifier":
      if (node.name === "undefined") return UNDEFINED;
      return lastingVariable(reader, scope, node.name, scope.lookup(node.name) ?? UNKNOWN);
    case "ThisExpression":
      return scope.self ?? UNKNOWN;
    case "ArrayExpression":
      return arrayOf(reader, node.elements, scope);
    case "ObjectExpression":
      return objectOf(reader, node, scope);
    // A declaration without a name is what `export default` exports.
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return closure(reader, node, scope);
    case "ClassDeclaration":
    case "ClassExpression":
      return makeClass(reader, node, scope);
    case "CallExpression":
    case "OptionalCallExpression":
      return callNode(reader, node, scope);
    case "NewExpression":
      return construct(reader, node, scope);
    case "ImportExpression":
      return imported(reader, scope.file, evaluate(reader, node.source, scope), node, "import");
    case "MemberExpression":
    case "OptionalMemberExpression":
      return member(reader, node, scope);
    case "AssignmentExpression":
      return assignment(reader, node, scope);
    case "ConditionalExpression": {
      const holds = truthOf(evaluate(reader, node.test, scope));
      if (holds !== undefined) return evaluate(reader, holds ? node.consequent : node.alternate, scope);
      return asking(reader, node.test, () => oneOf(reader, [node.consequent, node.alternate], scope));
    }
    case "LogicalExpression":
      return logical(reader, node, scope);
    case "BinaryExpression":
      return binary(reader, node, scope);
    case "UnaryExpression":
      return unary(reader, node, scope);
    case "UpdateExpression": {
      const before = evaluate(reader, node.argument, scope);
      if (before.kind !== "literal" || typeof before.value !== "number") return UNKNOWN;
      const after = literal(before.value + (node.operator === "++" ? 1 : -1));
      bind(reader, node.argument as t.LVal, after, scope, true);
      return node.prefix ? after : before;
    }
    case "SequenceExpression":
      return node.expressions.map((expression) => evaluate(reader, expression, scope)).at(-1) ?? UNKNOWN;
    case "AwaitExpression":
      return evaluate(reader, node.argument, scope);
    case "YieldExpression":
      return node.argument ? evaluate(reader, node.argument, scope) : UNDEFINED;
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
    case "TypeCastExpression":
    case "ParenthesizedExpression":
      return evaluate(reader, node.expression, scope);
    case "TaggedTemplateExpression":
      evaluate(reader, node.tag, scope);
      return UNKNOWN;
    case "MetaProperty":
      return scope.lookup("import.meta") ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** Of two expressions, one or the other is evaluated. */
function oneOf(reader: Reader, nodes: readonly [t.Expression, t.Expression], scope: Scope): Value {
  const [one = UNKNOWN, other = UNKNOWN] = valuesOf(reader, nodes, scope, false);
  const either = eitherOf(other, one);
  if (either) return either;
  const objects = oneOfObjects(reader, [one, other]);
  if (objects) return objects;
  // What is no list by the other way is not known to be one.
  if (reader.recorder && (one.kind === "list") !== (other.kind === "list")) return UNKNOWN;
  const value = assumed(better(one, other));
  const isOther = value.kind === "object" && one !== other && !isNothing(one) && !isNothing(other);
  return isOther && reader.recorder ? doubted(reader, value) : value;
}

/** The values of expressions of which one is evaluated, or with `orNone` perhaps none. */
export function valuesOf(reader: Reader, nodes: readonly t.Expression[], scope: Scope, orNone: boolean): Value[] {
  const values: Value[] = [];
  const ways = nodes.map((node) => () => {
    values.push(evaluate(reader, node, scope));
    return false;
  });
  runWays(reader, ways, orNone);
  return values;
}

/** Of two values that it may be, the one that says more. */
export function better(one: Value, other: Value): Value {
  if (isPassing(one) && (other.kind === "function" || other.kind === "external")) return other;
  if (one.kind === "unknown") return isNothing(other) ? one : other;
  return isNothing(one) ? other : one;
}

/** `(req, res, next) => next()`, which stands in for a middleware that is switched off. */
function isPassing(value: Value): boolean {
  if (value.kind !== "function") return false;
  const { body, params } = value.node;
  const last = params.at(-1);
  const only = body.type === "BlockStatement" && body.body.length === 1 ? body.body[0] : undefined;
  const call =
    only?.type === "ExpressionStatement" ? only.expression : only?.type === "ReturnStatement" ? only.argument : body;
  return (
    last?.type === "Identifier" &&
    call?.type === "CallExpression" &&
    call.arguments.length === 0 &&
    call.callee.type === "Identifier" &&
    call.callee.name === last.name
  );
}

export const isNothing = (value: Value) =>
  value.kind === "literal" && (value.value === undefined || value.value === null);

function template(reader: Reader, node: t.TemplateLiteral, scope: Scope): Value {
  const parts: string[] = [];
  // What stands behind the only part that is not known, when that comes first.
  let tail: string | undefined;
  let known = true;
  let isAssumed = false;
  for (const [i, quasi] of node.quasis.entries()) {
    parts.push(quasi.value.cooked ?? quasi.value.raw);
    const expression = node.expressions[i];
    if (!expression) continue;
    const value = evaluate(reader, expression, scope);
    if (value.kind === "literal") {
      parts.push(String(value.value));
      isAssumed ||= value.assumed === true;
    } else if (i === 0 && parts[0] === "" && isNotKnown(value)) tail = tailOf(value);
    else known = false;
  }
  if (!known) return UNKNOWN;
  if (tail !== undefined) return endingIn(tail + parts.join(""));
  return isAssumed ? assumed(joinedText(parts)) : joinedText(parts);
}

export const isNotKnown = ({ kind }: Value) => kind === "unknown" || kind === "external";
export const tailOf = (value: Value) => (value.kind === "unknown" && value.tail) || "";

/** A text of which the beginning is not known. */
export function endingIn(tail: string): Value {
  return /^\/[^?#]*$/.test(tail) && tail.length < 200 ? { kind: "unknown", tail } : UNKNOWN;
}

function arrayOf(reader: Reader, elements: t.ArrayExpression["elements"], scope: Scope): List {
  const result = list([]);
  if (!reader.recorder) reader.lasting.add(result);
  for (const element of elements) {
    if (!element) result.items.push(UNDEFINED);
    else if (element.type === "SpreadElement") spreadInto(result, evaluate(reader, element.argument, scope));
    else result.items.push(evaluate(reader, element, scope));
  }
  return result;
}

/** What `...value` adds to a list. */
export function spreadInto(target: List, value: Value): void {
  if (value.kind === "list") {
    const free = MOST_ITEMS - target.items.length;
    target.items.push(...value.items.slice(0, Math.max(0, free)));
    target.open ||= value.open || value.items.length > free;
  } else target.open = true;
}

function objectOf(reader: Reader, node: t.ObjectExpression, scope: Scope): Struct {
  const result = struct();
  reader.origins.set(result, { file: scope.file, node });
  if (!reader.recorder) reader.lasting.add(result);
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      const value = evaluate(reader, property.argument, scope);
      if (value.kind === "object") {
        for (const [name, field] of value.fields) result.fields.set(name, field);
        result.open ||= value.open || reader.handedOn.has(value);
        result.rest ??= value.rest;
      } else if (!isUndefined(value)) {
        result.open = true;
        if (value.kind === "request") result.rest = value;
      }
      continue;
    }
    const key = keyOf(reader, property, scope);
    if (key === undefined) result.open = true;
    else if (property.type === "ObjectMethod") {
      // A getter is what it gives, which only running it would tell.
      result.fields.set(key, property.kind === "method" ? closure(reader, property, scope, result) : UNKNOWN);
    } else result.fields.set(key, evaluate(reader, property.value, scope));
  }
  return result;
}

export function keyOf(
  reader: Reader,
  node: t.ObjectProperty | t.ObjectMethod | t.ClassMethod | t.ClassProperty,
  scope: Scope,
): string | undefined {
  if (node.computed) {
    const value = evaluate(reader, node.key, scope);
    return value.kind === "literal" ? String(value.value) : undefined;
  }
  if (node.key.type === "Identifier") return node.key.name;
  return node.key.type === "StringLiteral" || node.key.type === "NumericLiteral" ? String(node.key.value) : undefined;
}

/** A function with the names that it can see. */
export function closure(reader: Reader, node: t.Function, scope: Scope, self?: Value): Closure {
  const value: Closure = { kind: "function", node, scope, self: self ?? scope.self, bound: [] };
  reader.closures.push(value);
  return value;
}

function member(reader: Reader, node: t.MemberExpression | t.OptionalMemberExpression, scope: Scope): Value {
  if (node.object.type === "Super") {
    const name = propertyName(reader, node, scope);
    return name === undefined ? UNKNOWN : memberOf(reader, scope.self ?? UNKNOWN, name, { file: scope.file, node });
  }
  const object = evaluate(reader, node.object, scope);
  const name = propertyName(reader, node, scope);
  if (name !== undefined)
    return lastingField(reader, object, name, memberOf(reader, object, name, { file: scope.file, node }));
  // Any of them: `handlers[name]`.
  if (object.kind === "request" && object.part !== "context") reader.recorder?.usedWhole(object);
  return UNKNOWN;
}

function assignment(reader: Reader, node: t.AssignmentExpression, scope: Scope): Value {
  const { left, operator } = node;
  let value = evaluate(reader, node.right, scope);
  if (reader.branches > 0 && !reader.recorder) {
    const before = left.type === "Identifier" && operator === "=" ? scope.lookup(left.name) : undefined;
    value = eitherOf(before, value) ?? assumed(value);
  }
  if (operator !== "=") {
    const before = evaluate(reader, left, scope);
    if (operator === "+=") value = added(before, value);
    else if (operator === "||=" || operator === "??=") value = better(before, value);
    else if (operator !== "&&=") value = UNKNOWN;
  }
  if (left.type === "MemberExpression") setMember(reader, left, value, scope);
  else bind(reader, left as t.LVal, value, scope, true);
  return value;
}
