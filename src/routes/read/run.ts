import type * as t from "@babel/types";
import { patternNames } from "../syntax/nodes.ts";
import { bind } from "./bind.ts";
import { doubted, oneOfObjects, unique } from "./branches.ts";
import { better, evaluate } from "./evaluate.ts";
import { block, type Frame } from "./execute.ts";
import { guessedRouter } from "./frameworks/frameworks.ts";
import type { Reader } from "./reader.ts";
import type { Pending } from "./recorder.ts";
import {
  assumed,
  type Closure,
  isUndefined,
  list,
  type Scope,
  type Site,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

/** A value that a function returned, and what was set of the answer by then. */
export interface Returned {
  value: Value;
  pendings: Pending[];
  /** Undefined: the end was reached. */
  at?: Site;
}

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
  reader.answersFor = new Set(givenToAnswer(node.params, args));
  const frame: Frame = { returns: [], left: false };
  const { recorder } = reader;
  const before = recorder?.pendings;
  if (node.body.type !== "BlockStatement")
    returned(reader, frame, evaluate(reader, node.body, scope), { file: scope.file, node: node.body });
  else if (!block(reader, node.body.body, scope, frame) && recorder) {
    // The end is reached, too.
    reader.lastReturns = [...frame.returns, { value: UNDEFINED, pendings: recorder.pendings }];
    return ended(reader, frame, before);
  }
  reader.lastReturns = frame.returns;
  return ended(reader, frame, before);
}

/** Names of what a function is given beside the response: `reply(res, result)`. */
function givenToAnswer(parameters: t.Function["params"], args: readonly Value[]): string[] {
  const isResponse = (value: Value | undefined) =>
    value?.kind === "response" || (value?.kind === "request" && value.part === "context");
  if (!args.some(isResponse)) return [];
  return parameters.flatMap((parameter, i) =>
    args[i] && /^(external|unknown|literal|object|list)$/.test(args[i].kind)
      ? patternNames(parameter).map(({ name }) => name)
      : [],
  );
}

/** Who returns by several ways leaves behind what each of them does. */
function ended(reader: Reader, { returns }: Frame, before: Pending[] | undefined): Value {
  if (reader.recorder) {
    const left = unique(reader.lastReturns.flatMap(({ pendings }) => pendings));
    // One that only throws need not be one whose errors nobody takes.
    reader.recorder.pendings = left.length > 0 ? left : before!;
  }
  const values = returns.map(({ value }) => value);
  const result = values.length === 0 ? UNDEFINED : values.reduceRight((rest, value) => better(value, rest));
  if (values.length < 2) return result;
  const objects = oneOfObjects(
    reader,
    values.filter((value) => !isUndefined(value)),
  );
  if (objects) return objects;
  return result.kind === "object" && reader.recorder ? doubted(reader, result) : assumed(result);
}

/** A return: what is pending then is left to who called. */
export function returned(reader: Reader, frame: Frame, value: Value, at: Site): void {
  const { recorder } = reader;
  frame.returns.push({ value, pendings: recorder?.pendings ?? [], at });
  if (recorder) recorder.pendings = [];
}
