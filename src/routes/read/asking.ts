import type * as t from "@babel/types";
import type { Reader } from "./reader.ts";

/** Runs what depends on a test: on one of what a function is given to answer with, it is not the same for all. */
export function asking<T>(reader: Reader, test: t.Node, run: () => T): T {
  const { recorder, answersFor } = reader;
  if (!recorder || answersFor.size === 0 || !asksFor(test, answersFor)) return run();
  recorder.shared++;
  const result = run();
  recorder.shared--;
  return result;
}

function asksFor(node: t.Node, names: ReadonlySet<string>): boolean {
  switch (node.type) {
    case "Identifier":
      return names.has(node.name);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return asksFor(node.object, names);
    case "UnaryExpression":
      return asksFor(node.argument, names);
    case "TSNonNullExpression":
    case "TSAsExpression":
    case "AwaitExpression":
      return node.type === "AwaitExpression" ? asksFor(node.argument, names) : asksFor(node.expression, names);
    case "BinaryExpression":
    case "LogicalExpression":
      return asksFor(node.left, names) || asksFor(node.right, names);
    case "CallExpression":
    case "OptionalCallExpression":
      return asksFor(node.callee, names) || node.arguments.some((argument) => asksFor(argument, names));
    default:
      return false;
  }
}
