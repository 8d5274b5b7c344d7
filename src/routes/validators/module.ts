import type { Compiler, Definition } from "./compile.ts";
import { helperTexts } from "./helpers.ts";

/**
 * A constant that holds a schema, made at its first use. It is annotated, because the compiler does not infer types of
 * schemas that refer to each other, and is quicker when it need not infer any.
 */
export function constantText(name: string, expression: string, type?: string): string {
  return `export const ${name}: z.ZodType${type === undefined ? "" : `<${type}>`} = named(() => ${expression});`;
}

/** The whole text of a module of validators. `sections` come after the helpers, in their order. */
export function moduleText(compiler: Compiler, heading: string, sections: readonly string[]): string {
  const body = sections.join("\n\n");
  const mentions = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  // Some that were called for are in no text in the end; a strict compiler complains of what is not used.
  const helpers = helperTexts(new Set(["named", ...compiler.helpers].filter(mentions)));
  const imports: string[] = [];
  if (/\bz\./.test(body)) imports.push('import * as z from "zod";');
  if (/\bTypes\./.test(body)) imports.push('import type * as Types from "./types.js";');
  return [heading, imports.join("\n"), ...helpers, body]
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

/** Texts of definitions, typed by `typeOf`. */
export function definitionTexts(
  definitions: readonly Definition[],
  typeOf: (definition: Definition) => string | undefined = () => undefined,
): string[] {
  return definitions.map((definition) => constantText(definition.name, definition.text, typeOf(definition)));
}
