/** Named classes of POSIX. They know the letters of all scripts, wherever the database's locale is not "C". */
const CLASSES: Record<string, string> = {
  alpha: "\\p{L}",
  digit: "0-9",
  alnum: "\\p{L}\\p{N}",
  upper: "\\p{Lu}",
  lower: "\\p{Ll}",
  space: "\\s",
  xdigit: "0-9A-Fa-f",
  punct: "\\p{P}\\p{S}",
  blank: " \\t",
};

const WORD = "\\p{L}\\p{N}_";

/**
 * A regular expression of PostgreSQL as ECMAScript reads it with the `u` flag.
 * @param ignoreCase the operator was `~*`: JSON Schema has no such flag, so letters are written in both cases
 * @returns undefined for what only PostgreSQL knows
 */
export function ecmaPattern(source: string, ignoreCase: boolean): string | undefined {
  // Embedded options, look-behinds; a literal or basic expression.
  if (/^\*\*\*|\(\?[^:=!]/.test(source)) return undefined;
  let result = "";
  for (let at = 0; at < source.length; ) {
    const char = source[at]!;
    if (char === "[") {
      const bracket = readClass(source, at, ignoreCase);
      if (!bracket) return undefined;
      result += bracket.text;
      at = bracket.end;
    } else if (char === "\\") {
      const escaped = readEscape(source[at + 1]);
      if (escaped === undefined) return undefined;
      result += escaped;
      at += 2;
    } else {
      // A dot stands for line breaks as well.
      result += char === "." ? "[\\s\\S]" : ignoreCase ? inBothCases(char) : char;
      at++;
    }
  }
  try {
    new RegExp(result, "u");
    return result;
  } catch {
    return undefined;
  }
}

/** A letter as a class of both its cases; any other sign as it is. */
export function inBothCases(char: string): string {
  const other = swapped(char);
  return other === undefined ? char : `[${char}${other}]`;
}

/** After a backslash: a letter or digit has a meaning of its own, which may be one that only PostgreSQL knows. */
function readEscape(next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  if (next === "w") return `[${WORD}]`;
  if (next === "W") return `[^${WORD}]`;
  if (/[dsDSnrtfv]/.test(next)) return `\\${next}`;
  if (/[\p{L}\p{N}]/u.test(next)) return undefined;
  return /[\^$\\.*+?()[\]{}|/]/.test(next) ? `\\${next}` : literal(next);
}

const literal = (char: string) => (/[\w-]/.test(char) ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`);

/** A bracket expression; a backslash in it escapes, as in all advanced expressions. */
function readClass(source: string, start: number, ignoreCase: boolean): { text: string; end: number } | undefined {
  let at = start + 1;
  let text = "[";
  if (source[at] === "^") {
    text += "^";
    at++;
  }
  for (let isFirst = true; at < source.length; isFirst = false) {
    const char = source[at]!;
    if (char === "]" && !isFirst) return { text: `${text}]`, end: at + 1 };
    const named = /^\[:(\w+):\]/.exec(source.slice(at));
    if (named) {
      const range = Object.hasOwn(CLASSES, named[1]!) ? CLASSES[named[1]!] : undefined;
      if (range === undefined) return undefined;
      text += ignoreCase && /^(upper|lower)$/.test(named[1]!) ? CLASSES.alpha : range;
      at += named[0].length;
      continue;
    }
    if (char === "[" && /[.=]/.test(source[at + 1] ?? "")) return undefined;
    const span = /^([A-Za-z])-([A-Za-z])/.exec(source.slice(at));
    if (span) {
      const [whole, from = "", to = ""] = span;
      text += whole;
      if (ignoreCase && /[a-z]/.test(from) === /[a-z]/.test(to)) text += `${swapped(from)}-${swapped(to)}`;
      at += whole.length;
      continue;
    }
    if (char === "\\") {
      const next = source[at + 1] ?? "";
      if (!/[dwsnrtfv\\\]^[\-./]/.test(next)) return undefined;
      text += next === "w" ? WORD : /[./]/.test(next) ? next : `\\${next}`;
      at += 2;
      continue;
    }
    // A hyphen between two signs is a range; at an end it stands for itself, which `u` wants said.
    const isHyphen = char === "-" && (isFirst || source[at + 1] === "]");
    text += isHyphen ? "\\-" : /[[\]{}()|/]/.test(char) ? `\\${char}` : char;
    if (ignoreCase) text += swapped(char) ?? "";
    at++;
  }
  return undefined;
}

/** The letter in its other case, where there is one that is a single sign. */
function swapped(char: string): string | undefined {
  const other = char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
  return other !== char && other.length === 1 ? other : undefined;
}
