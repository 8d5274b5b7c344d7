import { asItem } from "./array.ts";
import type { Compiler, Context } from "./compile.ts";
import { below, isObject, type Keywords } from "./keywords.ts";
import { block, literal, objectLiteral, regexLiteral, stringLiteral } from "./literal.ts";
import { withoutNotes } from "./notes.ts";
import { readPattern } from "./patterns.ts";

/** Names that every object inherits: Zod would see them where they are not. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** `z.looseObject({…})`, `z.strictObject({…})` or a record, with what the schema says about objects. */
export function objectExpression(compiler: Compiler, node: Keywords, context: Context): string {
  const properties = node.entries("properties");
  const required = node.names("required").filter((name) => !context.relaxed.has(name));
  const patterns = patternsOf(compiler, node, context);
  const closed = node.get("additionalProperties") === false;
  const others = closed ? undefined : othersOf(compiler, node, context);

  const checks: string[] = [];
  const shape = new Map<string, string>();
  const inherited: string[] = [];
  const missing = new Set(required);
  for (const [name, schema] of properties) {
    const expression = compiler.part(schema, below(node.at, "properties", name), context);
    if (INHERITED.has(name)) {
      inherited.push(`[${stringLiteral(name)}, ${asItem(expression)}]`);
      continue;
    }
    const needed = missing.delete(name);
    shape.set(name, needed ? expression : `${asItem(expression)}.optional()`);
  }
  // A name that is required but not described fits into the shape where anything may stand under it.
  const free = !closed && others === undefined;
  for (const name of missing) {
    if (!free || INHERITED.has(name)) continue;
    shape.set(name, compiler.call("anything"));
    missing.delete(name);
  }
  if (missing.size > 0) checks.push(compiler.call("required", ...[...missing].map(stringLiteral)));
  if (inherited.length > 0) checks.push(compiler.call("ownProperties", block("[", inherited, "]")));
  if (patterns.length > 0) checks.push(compiler.call("patternProperties", patternList(patterns)));

  const names = properties.map(([name]) => name);
  const ordinary = patterns.length === 0 && inherited.length === 0;
  const exceptions = exceptionsOf(names, patterns);
  if (closed && !ordinary) checks.push(compiler.call("noOtherProperties", ...exceptions));
  if (others !== undefined && !ordinary) checks.push(compiler.call("additionalProperties", others, ...exceptions));
  checks.push(...countChecks(compiler, node), ...dependencyChecks(compiler, node, context));

  const literalShape = objectLiteral([...shape]);
  let text: string;
  if (ordinary && others !== undefined)
    text = shape.size === 0 ? compiler.call("record", others) : compiler.call("objectWith", literalShape, others);
  else text = `z.${closed && ordinary ? "strictObject" : "looseObject"}(${literalShape})`;
  return checks.length === 0 ? text : compiler.call("given", text, ...checks);
}

/** A property of an object whose expression is there already. */
export interface Property {
  name: string;
  expression: string;
  required: boolean;
}

/** An object of known properties that may have others: the parameters of an operation. */
export function propertiesExpression(compiler: Compiler, properties: readonly Property[]): string {
  const ordinary = properties.filter(({ name }) => !INHERITED.has(name));
  const inherited = properties.filter(({ name }) => INHERITED.has(name));
  const text = `z.looseObject(${objectLiteral(ordinary.map((it) => [it.name, it.required ? it.expression : `${asItem(it.expression)}.optional()`]))})`;
  if (inherited.length === 0) return text;
  const checks: string[] = [];
  const needed = inherited.filter(({ required }) => required).map(({ name }) => stringLiteral(name));
  if (needed.length > 0) checks.push(compiler.call("required", ...needed));
  const pairs = inherited.map(({ name, expression }) => `[${stringLiteral(name)}, ${asItem(expression)}]`);
  checks.push(compiler.call("ownProperties", block("[", pairs, "]")));
  return compiler.call("given", text, ...checks);
}

interface PatternSchema {
  regex: string;
  schema: string;
}

function patternsOf(compiler: Compiler, node: Keywords, context: Context): PatternSchema[] {
  return node.entries("patternProperties").flatMap(([pattern, schema]) => {
    const regex = readPattern(pattern, node, "patternProperties");
    if (!regex) return [];
    const at = below(node.at, "patternProperties", pattern);
    return [{ regex: regexLiteral(regex), schema: asItem(compiler.part(schema, at, context)) }];
  });
}

const patternList = (patterns: readonly PatternSchema[]): string =>
  block(
    "[",
    patterns.map(({ regex, schema }) => `[${regex}, ${schema}]`),
    "]",
  );

/** Arguments that say which names are not "additional". */
function exceptionsOf(names: readonly string[], patterns: readonly PatternSchema[]): string[] {
  const list = block("[", names.map(stringLiteral), "]");
  return patterns.length === 0
    ? [list]
    : [
        list,
        block(
          "[",
          patterns.map(({ regex }) => regex),
          "]",
        ),
      ];
}

/** Schema of all other properties; undefined where anything may stand. */
function othersOf(compiler: Compiler, node: Keywords, context: Context): string | undefined {
  const schema = node.subschema("additionalProperties");
  if (!isObject(schema)) return undefined;
  const expression = compiler.part(schema, below(node.at, "additionalProperties"), context);
  return withoutNotes(expression) === "anything()" ? undefined : expression;
}

function countChecks(compiler: Compiler, node: Keywords): string[] {
  const checks: string[] = [];
  const [minimum, maximum] = [node.count("minProperties"), node.count("maxProperties")];
  if (minimum) checks.push(compiler.call("minProperties", String(minimum)));
  if (maximum !== undefined) checks.push(compiler.call("maxProperties", String(maximum)));
  return checks;
}

function dependencyChecks(compiler: Compiler, node: Keywords, context: Context): string[] {
  const checks: string[] = [];
  const names = node.subschema("propertyNames");
  if (names !== undefined)
    checks.push(compiler.call("propertyNames", asItem(compiler.part(names, below(node.at, "propertyNames"), context))));
  const lists: string[] = [];
  const schemas: string[] = [];
  for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"] as const)
    for (const [name, value] of node.entries(keyword)) {
      if (Array.isArray(value) && keyword !== "dependentSchemas") {
        const needed = value.filter((other) => typeof other === "string" && !context.relaxed.has(other));
        lists.push(`[${stringLiteral(name)}, ${literal(needed)}]`);
      } else if (keyword !== "dependentRequired") {
        const at = below(node.at, keyword, name);
        schemas.push(`[${stringLiteral(name)}, ${asItem(compiler.same(value, at, context))}]`);
      }
    }
  if (lists.length > 0) checks.push(compiler.call("dependentRequired", block("[", lists, "]")));
  if (schemas.length > 0) checks.push(compiler.call("dependentSchemas", block("[", schemas, "]")));
  return checks;
}
