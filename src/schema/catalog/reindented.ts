import type { CatalogObject } from "./catalog.ts";

/** A routine of which only the white space is another: both languages see words, not lines. */
export function isReindented(was: CatalogObject, is: CatalogObject, attributes: string[]): boolean {
  if (attributes.join() !== "definition" || (was.kind !== "function" && was.kind !== "procedure")) return false;
  const [before, after] = [was, is].map(({ attributes: { definition } }) => words(String(definition)));
  return before !== undefined && before === after;
}

const BODY = /^([\s\S]*?\n LANGUAGE (?:plpgsql|sql)\b[\s\S]*?AS )(\$(?:function|procedure)\w*\$)([\s\S]*)\2\s*$/;

/**
 * Strings, names, comments and dollar quotes, which stay as they are; white space. A backslash escapes only in strings
 * that begin with E, and a letter or a dollar sign that ends a word begins none of them.
 */
const TOKENS =
  /(?<![\w$\u0080-\uffff])[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"[^"]*"|--[^\n]*\n?|\/\*[\s\S]*?\*\/|(?<![\w$\u0080-\uffff])(\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)[\s\S]*?\1|(\s+)/g;

/** The definition with its body's white space made one blank each; undefined where it is in another language. */
function words(definition: string): string | undefined {
  const [, head, , body] = BODY.exec(definition) ?? [];
  if (head === undefined || body === undefined) return undefined;
  let isClear = true;
  const plain = body.trim().replace(TOKENS, (token, _tag, space) => {
    // Comments nest: where one ends cannot be told like this.
    if (token.startsWith("/*") && token.includes("/*", 2)) isClear = false;
    return space === undefined ? token : " ";
  });
  return isClear ? head + plain : undefined;
}
