import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, Node } from "@babel/types";

export const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Whether the key of a member can be read. */
export function isNamed({ computed, key }: { computed?: boolean; key: Node }): boolean {
  return !computed || key.type === "StringLiteral" || (key.type === "TemplateLiteral" && key.expressions.length === 0);
}

/** An expression without what only TypeScript says about it, and without parentheses. */
export function bare(node: Node): Node {
  return /^(?:TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion|ParenthesizedExpression)$/.test(
    node.type,
  )
    ? bare((node as { expression: Node } & Node).expression)
    : node;
}

export type Callable = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** What the body of a function gives back, statements within others left aside. */
export function returnedBy({ body }: Callable): Node[] {
  if (body.type !== "BlockStatement") return [body];
  return body.body.flatMap((one) => (one.type === "ReturnStatement" && one.argument ? [one.argument] : []));
}

/** What names at the top of a function's body stand for. */
export function namesIn(body: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  if (body.type !== "BlockStatement") return found;
  for (const one of body.body) {
    if ((one.type === "FunctionDeclaration" || one.type === "ClassDeclaration") && one.id) found.set(one.id.name, one);
    if (one.type === "VariableDeclaration")
      for (const { id, init } of one.declarations) if (id.type === "Identifier" && init) found.set(id.name, init);
  }
  return found;
}

export function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "TemplateLiteral") return node.quasis[0]?.value.cooked ?? "";
  return node.type === "StringLiteral" || node.type === "NumericLiteral" ? String(node.value) : "";
}
