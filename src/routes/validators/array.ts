import type { Compiler, Context } from "./compile.ts";
import { below, type Keywords } from "./keywords.ts";
import { block } from "./literal.ts";

/** `z.array(…)` or `z.tuple(…)` with what the schema says about arrays. */
export function arrayExpression(compiler: Compiler, node: Keywords, context: Context): string {
  const { prefix, rest, closed } = itemsOf(compiler, node, context);
  const [minimum, maximum] = [node.count("minItems"), node.count("maxItems")];
  const checks: string[] = [];
  let text: string;
  if (prefix.length > 0 && minimum === prefix.length && (closed || maximum === prefix.length)) {
    text = `z.tuple(${block("[", prefix, "]")})`;
  } else {
    text = prefix.length === 0 && rest !== undefined ? `z.array(${rest})` : "z.array(z.unknown())";
    // Zod's own `min` and `max` ask what is no array for its length, too, and throw where that is an odd object.
    const lengths = minimum ? [compiler.call("minItems", String(minimum))] : [];
    if (maximum !== undefined) lengths.push(compiler.call("maxItems", String(maximum)));
    if (lengths.length > 0) text += `.check(${lengths.join(", ")})`;
    if (prefix.length > 0) {
      const items = [block("[", prefix, "]")];
      if (rest !== undefined) items.push(rest);
      checks.push(compiler.call("prefixItems", ...items));
    }
  }
  if (node.isTrue("uniqueItems")) checks.push(compiler.helper("uniqueItems"));
  checks.push(...containsCheck(compiler, node, context));
  return checks.length === 0 ? text : compiler.call("given", text, ...checks);
}

/** Schemas of the first items and of the rest, in either dialect's form. */
function itemsOf(
  compiler: Compiler,
  node: Keywords,
  context: Context,
): { prefix: string[]; rest?: string; closed: boolean } {
  const part = (schema: unknown, ...keys: (string | number)[]): string =>
    asItem(compiler.part(schema, below(node.at, ...keys), context));
  const items = node.get("items");
  const old = Array.isArray(items);
  const prefixKeyword = old ? "items" : "prefixItems";
  const restKeyword = old ? "additionalItems" : "items";
  if (old && node.dialect === "draft2020-12")
    node.warn(
      "invalid-schema",
      "items",
      'A list of schemas is called "prefixItems" since OpenAPI 3.1. It is taken as one.',
    );
  const prefix = (node.list(prefixKeyword) ?? []).map((schema, index) => part(schema, prefixKeyword, index));
  const rest = node.subschema(restKeyword);
  if (rest === undefined || rest === true) return { prefix, closed: false };
  return { prefix, rest: part(rest, restKeyword), closed: rest === false };
}

function containsCheck(compiler: Compiler, node: Keywords, context: Context): string[] {
  const schema = node.subschema("contains");
  if (schema === undefined) return [];
  const [minimum, maximum] = [node.count("minContains") ?? 1, node.count("maxContains")];
  if (minimum === 0 && maximum === undefined) return [];
  const items = [asItem(compiler.part(schema, below(node.at, "contains"), context))];
  if (minimum !== 1 || maximum !== undefined) items.push(String(minimum));
  if (maximum !== undefined) items.push(String(maximum));
  return [compiler.call("contains", ...items)];
}

/** Where a value is always there, `z.unknown()` says the same as the helper, in words that people know. */
export const asItem = (expression: string): string => expression.replace(/^anything\(\)(?= \/\*|$)/, "z.unknown()");
