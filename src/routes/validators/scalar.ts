import type { Compiler } from "./compile.ts";
import { formatCheck, formatNote } from "./formats.ts";
import type { Keywords } from "./keywords.ts";
import { numberLiteral, regexLiteral } from "./literal.ts";
import { readPattern } from "./patterns.ts";

/** `z.string()` with what the schema says about strings. */
export function stringExpression(compiler: Compiler, node: Keywords): string {
  let text = "z.string()";
  const lengths: string[] = [];
  const [minimum, maximum] = [node.count("minLength") ?? 0, node.count("maxLength")];
  // Zod counts halves of characters, and also asks what is no string for its length.
  if (minimum > 0) lengths.push(compiler.call("minLength", String(minimum)));
  if (maximum !== undefined && Number.isSafeInteger(maximum)) lengths.push(compiler.call("maxLength", String(maximum)));
  // Before the pattern, which must not be tried on texts of any length.
  if (lengths.length > 0) text += `.check(${lengths.join(", ")})`;
  const pattern = node.text("pattern");
  const regex = pattern === undefined ? undefined : readPattern(pattern, node, "pattern");
  if (regex) text += `.regex(${regexLiteral(regex)})`;
  const format = formatCheck(compiler, node, "string");
  return format ? `${text}.check(${format})` : text + formatNote(node);
}

/** `z.number()` or `integer` with what the schema says about numbers. */
export function numberExpression(compiler: Compiler, node: Keywords, whole: boolean): string {
  let text = whole ? compiler.helper("integer") : "z.number()";
  const { minimum, maximum } = node.bounds();
  if (minimum) text += `.${minimum.exclusive ? "gt" : "min"}(${numberLiteral(minimum.value)})`;
  if (maximum) text += `.${maximum.exclusive ? "lt" : "max"}(${numberLiteral(maximum.value)})`;
  const checks: string[] = [];
  const divisor = node.number("multipleOf");
  if (divisor !== undefined && divisor > 0) checks.push(compiler.call("multipleOf", numberLiteral(divisor)));
  const format = formatCheck(compiler, node, "number");
  if (format) checks.push(format);
  if (!format) text += formatNote(node);
  return checks.length === 0 ? text : `${text}.check(${checks.join(", ")})`;
}
