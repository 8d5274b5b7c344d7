import type * as t from "@babel/types";
import { patternNames } from "../syntax/nodes.ts";
import { asking } from "./asking.ts";
import { bind } from "./bind.ts";
import { runWays } from "./branches.ts";
import { handsOnError } from "./caught.ts";
import { makeClass } from "./classes.ts";
import { closure, evaluate } from "./evaluate.ts";
import { isSchema } from "./middleware.ts";
import type { Reader } from "./reader.ts";
import { JUDGES } from "./recorder.ts";
import { type Returned, returned } from "./run.ts";
import { literal, originOf, Scope, stringOf, truthOf, UNDEFINED, UNKNOWN, type Value } from "./value.ts";

/** What a running function has returned so far: with branches that are not known, there are several. */
export interface Frame {
  returns: Returned[];
  /** A loop or a switch was just left, and not the function. */
  left: boolean;
}

/** Loops over what is known run for each item, as far as this. */
const MOST_TURNS = 500;

/** Declares functions before anything runs, and variables so that assignments find their scope. */
export function hoist(reader: Reader, body: readonly t.Statement[], scope: Scope): void {
  for (const node of body) {
    if (node.type === "FunctionDeclaration" && node.id) scope.declare(node.id.name, closure(reader, node, scope));
    else if (node.type === "VariableDeclaration")
      for (const { id } of node.declarations)
        for (const { name } of patternNames(id)) if (!scope.declares(name)) scope.declare(name, UNDEFINED);
  }
}

/**
 * Runs a statement. Where a condition is not known, both branches run.
 * @returns whether what follows in the block is certainly not reached
 */
export function execute(reader: Reader, node: t.Statement, scope: Scope, frame: Frame): boolean {
  if (!reader.step() || !reader.enter()) return true;
  const ended = run(reader, node, scope, frame);
  reader.leave();
  return ended;
}

function run(reader: Reader, node: t.Statement, scope: Scope, frame: Frame): boolean {
  switch (node.type) {
    case "ExpressionStatement":
      evaluate(reader, node.expression, scope);
      return false;
    case "VariableDeclaration":
      for (const { id, init } of node.declarations) declare(reader, id, init ?? undefined, scope);
      return false;
    case "FunctionDeclaration":
      return false;
    case "ClassDeclaration":
      if (node.id) scope.declare(node.id.name, makeClass(reader, node, scope));
      return false;
    case "BlockStatement":
      return block(reader, node.body, new Scope(scope.file, scope), frame);
    case "ReturnStatement":
      returned(reader, frame, node.argument ? evaluate(reader, node.argument, scope) : UNDEFINED, {
        file: scope.file,
        node,
      });
      return true;
    case "ThrowStatement": {
      const thrown = evaluate(reader, node.argument, scope);
      reader.recorder?.thrown(thrown, { file: scope.file, node }, { thrown: true });
      if (reader.recorder) reader.recorder.pendings = [];
      return true;
    }
    case "IfStatement":
      return branch(reader, node, scope, frame);
    case "BreakStatement":
    case "ContinueStatement":
      frame.left = true;
      return true;
    case "SwitchStatement":
      return switched(reader, node, scope, frame);
    case "TryStatement":
      return tried(reader, node, scope, frame);
    case "LabeledStatement":
      return execute(reader, node.body, scope, frame);
    case "ForOfStatement":
    case "ForInStatement":
      eachOf(reader, node, scope, frame);
      return false;
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      loop(reader, node, scope, frame);
      return false;
    case "TSEnumDeclaration":
      declareEnum(reader, node, scope);
      return false;
    default:
      return false;
  }
}

export function block(reader: Reader, body: readonly t.Statement[], scope: Scope, frame: Frame): boolean {
  hoist(reader, body, scope);
  return body.some((node) => execute(reader, node, scope, frame));
}

function declare(reader: Reader, id: t.LVal | t.VoidPattern, init: t.Expression | undefined, scope: Scope): void {
  const value = init ? evaluate(reader, init, scope) : UNDEFINED;
  const type = id.type === "Identifier" ? typeName(id) : undefined;
  if (value.kind === "function" && type !== undefined) value.type = type;
  bind(reader, id as t.LVal, value, scope);
}

/** The name of a declared type: "FastifyInstance". */
export function typeName(id: { typeAnnotation?: t.Node | null }): string | undefined {
  const annotation = id.typeAnnotation?.type === "TSTypeAnnotation" ? id.typeAnnotation.typeAnnotation : undefined;
  if (annotation?.type !== "TSTypeReference") return undefined;
  const { typeName: name } = annotation;
  return name.type === "Identifier" ? name.name : name.type === "TSQualifiedName" ? name.right.name : undefined;
}

function branch(reader: Reader, node: t.IfStatement, scope: Scope, frame: Frame): boolean {
  const holds = truthOf(evaluate(reader, node.test, scope)) ?? isGiven(reader, node.test, scope);
  const { consequent, alternate } = node;
  if (holds !== undefined) {
    const [taken, other] = holds ? [consequent, alternate] : [alternate, consequent];
    if (other) reader.skipped.add(other);
    return taken ? execute(reader, taken, scope, frame) : false;
  }
  const ways = [consequent, ...(alternate ? [alternate] : [])].map((way) => () => {
    const ended = maybe(reader, () => execute(reader, way, scope, frame));
    return ended && !takeLeft(frame);
  });
  return asking(reader, node.test, () => runWays(reader, ways, !alternate));
}

/** Runs what is known to run only sometimes. */
function maybe<T>(reader: Reader, run: () => T): T {
  reader.branches++;
  const result = run();
  reader.branches--;
  return result;
}

/** Whether it was a loop or a switch that was left, and no more. */
function takeLeft(frame: Frame): boolean {
  const { left } = frame;
  frame.left = false;
  return left;
}

/** A case that is known to be taken, or each of them with all that it falls through to. */
function switched(reader: Reader, node: t.SwitchStatement, scope: Scope, frame: Frame): boolean {
  const value = evaluate(reader, node.discriminant, scope);
  const from = (start: number) => () => {
    for (const { consequent } of node.cases.slice(start))
      if (block(reader, consequent, new Scope(scope.file, scope), frame)) return !takeLeft(frame);
    return false;
  };
  const taken = caseOf(reader, node, value, scope);
  if (taken === "none") return false;
  if (taken !== undefined) return from(taken)();
  const ways = node.cases.flatMap(({ consequent }, i) =>
    consequent.length === 0 && i < node.cases.length - 1 ? [] : [() => maybe(reader, from(i))],
  );
  const hasDefault = node.cases.some(({ test }) => !test);
  // Registrations count, whichever case they stand in.
  const ended = asking(reader, node.discriminant, () => runWays(reader, ways, !hasDefault));
  return ended && reader.recorder !== undefined;
}

/** The case that a value that is known leads to. Undefined: that is not known. */
function caseOf(reader: Reader, node: t.SwitchStatement, value: Value, scope: Scope): number | "none" | undefined {
  if (!reader.recorder || value.kind !== "literal" || value.assumed) return undefined;
  for (const [i, { test }] of node.cases.entries()) {
    if (!test) continue;
    const tested = evaluate(reader, test, scope);
    if (tested.kind !== "literal" || tested.assumed) return undefined;
    if (tested.value === value.value) return i;
  }
  const otherwise = node.cases.findIndex(({ test }) => !test);
  return otherwise < 0 ? "none" : otherwise;
}

/** What is tried runs, or fails anywhere; then what catches it goes on from before. */
function tried(reader: Reader, node: t.TryStatement, scope: Scope, frame: Frame): boolean {
  const { recorder } = reader;
  const passes = recorder?.passes;
  const { handler } = node;
  const before = recorder?.answers.length ?? 0;
  const ways = [
    () => {
      const ended = execute(reader, node.block, scope, frame) && !frame.left;
      if (recorder && handler && !handsOnError(handler))
        recorder.answers = recorder.answers.filter(({ thrown }, i) => i < before || !thrown);
      return ended;
    },
  ];
  if (handler)
    ways.push(() => {
      if (recorder && recorder.passes !== passes) recorder.set({ passed: "failed" });
      const inner = new Scope(scope.file, scope);
      if (handler.param) bind(reader, handler.param, UNKNOWN, inner);
      return maybe(reader, () => execute(reader, handler.body, inner, frame)) && !frame.left;
    });
  const ended = runWays(reader, ways, false);
  if (node.finalizer) execute(reader, node.finalizer, scope, frame);
  if (takeLeft(frame)) frame.left = true;
  return frame.left || (ended && (!handler || recorder !== undefined));
}

/** `if (schemas.body)`: whether a middleware was given a schema for a part. Undefined: it asks something else. */
function isGiven(reader: Reader, test: t.Expression, scope: Scope): boolean | undefined {
  const asked = test.type === "Identifier" || test.type === "MemberExpression" ? test : undefined;
  if (!asked) return undefined;
  const value = evaluate(reader, asked, scope);
  if (isSchema(value)) return isUnjudged(value);
  if (asked.type !== "MemberExpression" || asked.computed || asked.object.type !== "Identifier") return undefined;
  const object = evaluate(reader, asked.object, scope);
  const { property } = asked;
  if (object.kind !== "object" || object.open || object.of || object.rest || property.type !== "Identifier")
    return undefined;
  const hasSchemas = [...object.fields.values()].some((field) => isSchema(field));
  return hasSchemas && !object.fields.has(property.name) ? false : undefined;
}

/** A schema itself, and not what it made of a value. */
function isUnjudged(value: Value): true | undefined {
  const judged = originOf(value)?.path.some((name) => JUDGES.test(name));
  return judged ? undefined : true;
}

function eachOf(reader: Reader, node: t.ForOfStatement | t.ForInStatement, scope: Scope, frame: Frame): void {
  const over = evaluate(reader, node.right, scope);
  const turn = (item: Value) => {
    const inner = new Scope(scope.file, scope);
    const { left } = node;
    if (left.type === "VariableDeclaration") bind(reader, left.declarations[0]!.id as t.LVal, item, inner);
    else bind(reader, left as t.LVal, item, inner, true);
    return execute(reader, node.body, inner, frame) && !takeLeft(frame);
  };
  const items = itemsOf(over, node.type === "ForInStatement").slice(0, MOST_TURNS);
  for (const item of items) {
    // What there may be none of need not be gone over.
    if (item.kind === "unknown") runWays(reader, [() => turn(item)], true);
    else if (turn(item) && reader.recorder) return;
  }
}

/** What a loop goes over; one that is not known stands for all. */
function itemsOf(over: Value, keys: boolean): Value[] {
  if (over.kind === "object" && keys) return [...over.fields.keys()].map(literal);
  if (over.kind === "list") {
    const items = keys ? over.items.map((_, i) => literal(String(i))) : over.items;
    return over.open ? [...items, UNKNOWN] : items;
  }
  const text = stringOf(over);
  if (text !== undefined && !keys) return [...text].map(literal);
  return [UNKNOWN];
}

/** A loop with a condition: as often as it is known to hold, else once. */
function loop(
  reader: Reader,
  node: t.ForStatement | t.WhileStatement | t.DoWhileStatement,
  scope: Scope,
  frame: Frame,
): void {
  const inner = new Scope(scope.file, scope);
  if (node.type === "ForStatement" && node.init) {
    if (node.init.type === "VariableDeclaration") execute(reader, node.init, inner, frame);
    else evaluate(reader, node.init, inner);
  }
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const holds =
      node.test && (turn > 0 || node.type !== "DoWhileStatement") ? evaluate(reader, node.test, inner) : undefined;
    if (holds && truthOf(holds) === false) return;
    const run = () => execute(reader, node.body, inner, frame) && !takeLeft(frame);
    if (holds && truthOf(holds) === undefined) runWays(reader, [run], true);
    else run();
    if (!holds || truthOf(holds) === undefined || !reader.step()) return;
    if (node.type === "ForStatement" && node.update) evaluate(reader, node.update, inner);
  }
}

function declareEnum(reader: Reader, node: t.TSEnumDeclaration, scope: Scope): void {
  const fields = new Map<string, Value>();
  let next: number | undefined = 0;
  for (const { id, initializer } of node.body.members) {
    const name = id.type === "Identifier" ? id.name : id.type === "StringLiteral" ? id.value : undefined;
    if (name === undefined) continue;
    const value: Value = initializer
      ? evaluate(reader, initializer, scope)
      : next === undefined
        ? UNKNOWN
        : literal(next);
    fields.set(name, value);
    next = value.kind === "literal" && typeof value.value === "number" ? value.value + 1 : undefined;
  }
  scope.declare(node.id.name, { kind: "object", fields, open: false });
}
