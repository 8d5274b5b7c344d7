import type * as t from "@babel/types";
import { childrenOf } from "../syntax/nodes.ts";

/** Who writes down that something failed does no more with the error. */
const NOTING = /^(log|error|warn|info|debug|trace|fatal|captureException|notice|report)$/;
/** What an error says of the answer that it wants. */
const STATUS = /^(status|statusCode|code|output|httpStatus|statusText|kind|type|name)$/;

/**
 * Whether what is caught may still decide on the answer: it is thrown again, handed to something, or asked for its
 * status. Otherwise what was thrown ends here.
 */
export function handsOnError({ param, body }: t.CatchClause): boolean {
  if (param && param.type !== "Identifier") return true;
  const name = param?.name;
  const isError = (node: t.Node | null | undefined) => node?.type === "Identifier" && node.name === name;
  const open: t.Node[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "ThrowStatement") return true;
    if (name !== undefined && isUse(node, isError)) return true;
    open.push(...childrenOf(node));
  }
  return false;
}

function isUse(node: t.Node, isError: (node: t.Node | null | undefined) => boolean): boolean {
  switch (node.type) {
    case "CallExpression":
    case "OptionalCallExpression":
    case "NewExpression":
      return node.arguments.some(isError) && !NOTING.test(nameOf(node.callee));
    case "MemberExpression":
    case "OptionalMemberExpression":
      return isError(node.object) && (node.property.type !== "Identifier" || STATUS.test(node.property.name));
    case "BinaryExpression":
      return node.operator === "instanceof" && isError(node.left);
    case "ReturnStatement":
      return isError(node.argument);
    case "AssignmentExpression":
      return isError(node.right);
    case "VariableDeclarator":
      return isError(node.init);
    case "ObjectProperty":
      return isError(node.value);
    default:
      return false;
  }
}

function nameOf(callee: t.Node): string {
  if (callee.type === "Identifier") return callee.name;
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  return isMember && callee.property.type === "Identifier" ? callee.property.name : "";
}
