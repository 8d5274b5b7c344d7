import type * as t from "@babel/types";
import { bind } from "./bind.ts";
import { better, evaluate } from "./evaluate.ts";
import { block } from "./execute.ts";
import { guessedRouter } from "./frameworks/frameworks.ts";
import type { Reader } from "./reader.ts";
import { assumed, type Closure, list, type Scope, UNDEFINED, UNKNOWN, type Value } from "./value.ts";

/** Gives parameters their values and runs the body. @returns what it returns, the most telling of several */
export function runFunction(reader: Reader, target: Closure, given: Value[], scope: Scope): Value {
  const { node } = target;
  const args = [...target.bound, ...given];
  if (node.type !== "ArrowFunctionExpression") scope.declare("arguments", list(args));
  for (const [i, parameter] of node.params.entries()) {
    if (parameter.type === "RestElement") {
      bind(reader, parameter.argument, list(args.slice(i)), scope);
      continue;
    }
    const value = args[i] ?? UNKNOWN;
    const guess = value.kind === "unknown" ? guessedRouter(reader, target, i) : undefined;
    bind(reader, parameter as t.LVal, guess ?? value, scope);
  }
  const frame = { returns: [] as Value[] };
  if (node.body.type === "BlockStatement") block(reader, node.body.body, scope, frame);
  else frame.returns.push(evaluate(reader, node.body, scope));
  reader.lastReturns = frame.returns;
  const result =
    frame.returns.length === 0 ? UNDEFINED : frame.returns.reduceRight((rest, value) => better(value, rest));
  return frame.returns.length > 1 ? assumed(result) : result;
}
