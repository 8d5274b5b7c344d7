import type * as t from "@babel/types";
import { noteChange } from "./branches.ts";
import { evaluate } from "./evaluate.ts";
import { memberOf } from "./member.ts";
import type { Reader } from "./reader.ts";
import { assumed, isUndefined, list, type Scope, stringOf, struct, UNKNOWN, type Value } from "./value.ts";

/** Gives the names of a pattern their values; `assign`: to variables that are there already. */
export function bind(
  reader: Reader,
  pattern: t.LVal | t.PatternLike | t.TSParameterProperty | t.Node,
  value: Value,
  scope: Scope,
  assign = false,
): void {
  switch (pattern.type) {
    case "Identifier":
      if (assign) {
        noteChange(reader, scope.owner(pattern.name), pattern.name);
        scope.assign(pattern.name, value);
      } else scope.declare(pattern.name, value);
      return;
    case "AssignmentPattern": {
      const given = isUndefined(value) ? evaluate(reader, pattern.right, scope) : value;
      // A default says more than nothing: `prefix = "/api"`.
      const known = given.kind === "unknown" ? assumed(evaluate(reader, pattern.right, scope)) : given;
      if (known !== value && known.kind === "router") known.router.isDefault = true;
      bind(reader, pattern.left, known, scope, assign);
      return;
    }
    case "ObjectPattern": {
      const taken: string[] = [];
      for (const property of pattern.properties) {
        if (property.type === "RestElement") {
          bind(reader, property.argument, without(value, taken), scope, assign);
          continue;
        }
        const key = property.computed
          ? stringOf(evaluate(reader, property.key as t.Expression, scope))
          : property.key.type === "Identifier"
            ? property.key.name
            : property.key.type === "StringLiteral"
              ? property.key.value
              : undefined;
        if (key !== undefined) taken.push(key);
        const found = key === undefined ? UNKNOWN : memberOf(reader, value, key, { file: scope.file, node: property });
        bind(reader, property.value as t.PatternLike, found, scope, assign);
      }
      return;
    }
    case "ArrayPattern":
      for (const [i, element] of pattern.elements.entries()) {
        if (!element) continue;
        if (element.type === "RestElement") {
          const rest = value.kind === "list" ? list(value.items.slice(i), value.open) : UNKNOWN;
          bind(reader, element.argument, rest, scope, assign);
        } else bind(reader, element, value.kind === "list" ? (value.items[i] ?? UNKNOWN) : UNKNOWN, scope, assign);
      }
      return;
    case "RestElement":
      bind(reader, pattern.argument, value, scope, assign);
      return;
    case "TSParameterProperty":
      bind(reader, pattern.parameter, value, scope, assign);
      return;
    case "MemberExpression":
      setMember(reader, pattern, value, scope);
      return;
    default:
      return;
  }
}

/** `object.name = value`, where the object is known. */
export function setMember(reader: Reader, target: t.MemberExpression, value: Value, scope: Scope): void {
  const object = evaluate(reader, target.object, scope);
  const name = propertyName(reader, target, scope);
  if (name === undefined) {
    if (object.kind === "object") object.open = true;
    return;
  }
  if (object.kind === "object") {
    noteChange(reader, object, name);
    object.fields.set(name, value);
  } else if (object.kind === "class") object.statics.set(name, value);
  else if (object.kind === "function") {
    object.fields ??= new Map();
    object.fields.set(name, value);
  } else if (object.kind === "request" || object.kind === "response")
    reader.recorder?.assigned(object, name, value, { file: scope.file, node: target });
}

/** The name that a member expression asks for; undefined when it is not known. */
export function propertyName(
  reader: Reader,
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
): string | undefined {
  if (!node.computed) {
    if (node.property.type === "Identifier") return node.property.name;
    return node.property.type === "PrivateName" ? `#${node.property.id.name}` : undefined;
  }
  const value = evaluate(reader, node.property as t.Expression, scope);
  if (value.kind !== "literal" || (typeof value.value !== "string" && typeof value.value !== "number"))
    return undefined;
  return String(value.value);
}

function without(value: Value, names: string[]): Value {
  if (value.kind === "request") return value;
  if (value.kind !== "object") return UNKNOWN;
  const left = struct(
    [...value.fields].filter(([name]) => !names.includes(name)),
    value.open,
  );
  return value.rest ? { ...left, rest: value.rest } : left;
}
