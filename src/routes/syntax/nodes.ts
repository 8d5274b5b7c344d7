import type { Node } from "@babel/types";

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The nodes right below one, in no promised order. Comments are none. */
export function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key.endsWith("omments") ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

/** The names that a pattern declares, each with the node that is called so. */
export function patternNames(pattern: Node | null): { name: string; node: Node }[] {
  switch (pattern?.type) {
    case "Identifier":
      return [{ name: pattern.name, node: pattern }];
    case "ObjectPattern":
      return pattern.properties.flatMap((one) => patternNames(one.type === "RestElement" ? one.argument : one.value));
    case "ArrayPattern":
      return pattern.elements.flatMap(patternNames);
    case "AssignmentPattern":
      return patternNames(pattern.left);
    case "RestElement":
      return patternNames(pattern.argument);
    default:
      return [];
  }
}
