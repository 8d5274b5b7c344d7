import type { Compiler } from "./compile.ts";
import { CHECKS_OF_FORMATS } from "./helpers-formats.ts";
import type { Keywords } from "./keywords.ts";
import { stringLiteral } from "./literal.ts";
import { isPlainFormat } from "./notes.ts";

/**
 * The check of a format, where formats are asserted and it is known for this type of value. Formats that only describe
 * (`float`, `password`, `binary`, and all that nobody knows) are never asserted.
 */
export function formatCheck(compiler: Compiler, node: Keywords, type: "string" | "number"): string | undefined {
  if (compiler.options.formats !== "assert") return undefined;
  const format = node.text("format");
  if (format === undefined) return undefined;
  if (type === "number")
    return format === "int32" || format === "int64" ? compiler.call("integerFormat", format.slice(3)) : undefined;
  const check = CHECKS_OF_FORMATS.get(format);
  return check && compiler.call("format", stringLiteral(format), compiler.helper(check));
}

/** A format that is not asserted, as a comment: whoever reads the code, people or `routes spec`, finds it there. */
export function formatNote(node: Keywords): string {
  const format = node.text("format");
  return format !== undefined && isPlainFormat(format) ? ` /* ${format} */` : "";
}
