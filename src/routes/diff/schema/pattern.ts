import { runInNewContext } from "node:vm";

/** Longest time for one test of a pattern that may be catastrophic, in milliseconds. */
const MOST_MS = 20;
const compiled = new Map<string, RegExp | null>();

/** With the `u` flag, as JSON Schema asks; without, where it is only valid so. Null: no pattern at all. */
function compile(pattern: string): RegExp | null {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    try {
      expression = new RegExp(pattern, "u");
    } catch {
      try {
        expression = new RegExp(pattern);
      } catch {
        expression = null;
      }
    }
    compiled.set(pattern, expression);
  }
  return expression;
}

/** Without a quantifier on a group, backtracking is polynomial; with few quantifiers and a short text it is short. */
function tame(pattern: string, text: string): boolean {
  return !/\)[*+{]/.test(pattern) && (pattern.match(/[*+{]/g)?.length ?? 0) <= 3 && text.length <= 200;
}

/** Whether a pattern is found in a text; undefined when it is no pattern, or takes too long. */
export function matches(pattern: string, text: string): boolean | undefined {
  const expression = compile(pattern);
  if (expression === null) return undefined;
  if (tame(pattern, text)) return expression.test(text);
  if (text.length > 10_000) return undefined;
  try {
    return runInNewContext("expression.test(text)", { expression, text }, { timeout: MOST_MS }) as boolean;
  } catch {
    return undefined;
  }
}

/** A pattern without the escapes that its author is free to write: of slashes, and of signs beyond ASCII. */
export function normalPattern(pattern: string): string {
  return pattern.replace(
    /\\(?:u([\da-fA-F]{4})|([\s\S]))/g,
    (all, code: string | undefined, sign: string | undefined) => {
      if (sign === "/") return "/";
      const unit = code === undefined ? 0 : Number.parseInt(code, 16);
      return unit > 0x7f ? String.fromCharCode(unit) : all;
    },
  );
}

/** Patterns that every text matches. */
export function matchesEverything(pattern: string): boolean {
  return /^\^?(?:\(?(?:\.|\[\\s\\S\])\*\)?)?\$?$/.test(pattern);
}
