import { isIdentifier } from "../naming/identifiers.ts";

/** A string literal that stays one wherever the file ends up: no line separator, no end of a script. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029")
    .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, escapeUnit)
    .replace(/<(?=[/!])/g, "\\u003c");
}

/** Lone halves of pairs are escaped by `JSON.stringify`; this is for what hides or turns text around. */
function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A key of an object type or an object literal. `__proto__` is quoted; in a literal it needs brackets besides. */
export function propertyKey(name: string): string {
  return isIdentifier(name) && name !== "__proto__" ? name : stringLiteral(name);
}

/** Longer descriptions are cut: they are manuals. */
const MOST_CHARACTERS = 2000;

/** A JSDoc comment with a line for each line of the text, each ended by a line break. Empty when there is nothing to say. */
export function docComment(text: string | undefined, indent: string, deprecated = false): string {
  const lines = commentLines(text ?? "");
  if (deprecated) lines.push("@deprecated");
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Text of a comment: it cannot end it, and holds no tag and no directive of the compiler. */
function commentLines(text: string): string[] {
  const plain = text
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .trim()
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, "\n")
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, " ")
    .replace(/\*\//g, "*\\/")
    .replace(/<(?=[/!])/g, "<\\")
    // At the beginning of a line it would be a tag; before "ts-" the compiler takes it for its own.
    .replace(/^(\s*)@|@(?=ts-)/gm, "$1\\@");
  if (plain === "") return [];
  return plain.split("\n").map((line) => line.trimEnd());
}
