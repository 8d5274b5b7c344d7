import type * as t from "@babel/types";
import { childrenOf } from "../syntax/nodes.ts";
import type { Reader } from "./reader.ts";
import { assumed, type Scope, type Struct, type Value } from "./value.ts";

/** Names that functions of a file give values again and again. */
interface Assigned {
  variables: Set<string>;
  /** Of fields, whatever object they are of. */
  fields: Set<string>;
}

/**
 * What a variable holds that was there before the request: one that other functions change may hold something else by
 * then.
 */
export function lastingVariable(reader: Reader, scope: Scope, name: string, value: Value): Value {
  const { recorder } = reader;
  if (!recorder || value.kind !== "literal" || value.assumed) return value;
  const owner = scope.owner(name);
  if (owner.order > recorder.since) return value;
  return reader.assigned(owner.file).variables.has(name) ? assumed(value) : value;
}

/** The same of a field. */
export function lastingField(reader: Reader, object: Value, name: string, value: Value): Value {
  if (!reader.recorder || value.kind !== "literal" || value.assumed || object.kind !== "object") return value;
  if (!reader.lasting.has(object as Struct)) return value;
  return reader.assignedFields().has(name) ? assumed(value) : value;
}

/** Finds what the functions of a file assign to, its own first values apart. */
export function assignedIn(program: t.Node): Assigned {
  const result: Assigned = { variables: new Set(), fields: new Set() };
  const target = (node: t.Node | null | undefined, isInside: boolean) => {
    if (node?.type === "Identifier" && isInside) result.variables.add(node.name);
    else if (node?.type === "MemberExpression" && node.property.type === "Identifier" && !node.computed && isInside)
      result.fields.add(node.property.name);
  };
  const open: [node: t.Node, isInside: boolean][] = [[program, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, isInside] = next;
    if (node.type === "AssignmentExpression") target(node.left, isInside);
    else if (node.type === "UpdateExpression") target(node.argument, isInside);
    const inside = isInside || (/Function|Method/.test(node.type) && !("kind" in node && node.kind === "constructor"));
    for (const child of childrenOf(node)) open.push([child, inside]);
  }
  return result;
}
