import type * as t from "@babel/types";

/** Parts of the syntax that generated validators are written in. */

/** What a function without parameters gives back: `() => PetSchema`. */
export function bodyOf(node: t.Node | undefined): t.Node | undefined {
  return node?.type === "ArrowFunctionExpression" ? node.body : node;
}

export function elementsOf(node: t.Node | undefined): t.Node[] {
  return node?.type === "ArrayExpression" ? node.elements.filter((element) => element !== null) : [];
}

export function keyOf({ key }: t.ObjectProperty): string {
  if (key.type === "Identifier") return key.name;
  return key.type === "StringLiteral" || key.type === "NumericLiteral" ? String(key.value) : "";
}

/** The source of a pattern, as JSON Schema writes it: slashes mean nothing there. */
export function patternOf(node: t.Node | undefined): string {
  const source =
    node?.type === "RegExpLiteral"
      ? node.pattern
      : node?.type === "NewExpression"
        ? String(plain(node.arguments[0]))
        : "";
  return source.replace(/\\([\s\S])/g, (all, sign: string) => (sign === "/" ? "/" : all));
}

/** JSON of a literal. */
export function plain(node: t.Node | undefined): unknown {
  switch (node?.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return node.value;
    case "NullLiteral":
      return null;
    case "UnaryExpression":
      return -Number(plain(node.argument));
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return plain(node.expression);
    case "TemplateLiteral":
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
    case "ArrayExpression":
      return node.elements.map((element) => plain(element ?? undefined));
    case "ObjectExpression":
      return Object.fromEntries(
        node.properties.flatMap((it) => (it.type === "ObjectProperty" ? [[keyOf(it), plain(it.value)]] : [])),
      );
    default:
      return undefined;
  }
}
