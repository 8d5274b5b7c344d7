/** Named classes of POSIX, for the characters of ASCII. */
const CLASSES: Record<string, string> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: "\\s",
  xdigit: "0-9A-Fa-f",
  punct: "!-\\/:-@\\[-`{-~",
  blank: " \\t",
};

/**
 * A regular expression of PostgreSQL as ECMAScript reads it with the `u` flag.
 * @param ignoreCase the operator was `~*`: JSON Schema has no such flag, so letters are written in both cases
 * @returns undefined for what only PostgreSQL knows
 */
export function ecmaPattern(source: string, ignoreCase: boolean): string | undefined {
  // Embedded options, word boundaries of its own, back references, look-behinds.
  if (/^\*\*\*|\(\?[^:=!]|\\[mMyYAZ<>]|\\\d/.test(source)) return undefined;
  let result = "";
  for (let at = 0; at < source.length; ) {
    const char = source[at]!;
    if (char === "[") {
      const bracket = readClass(source, at, ignoreCase);
      if (!bracket) return undefined;
      result += bracket.text;
      at = bracket.end;
    } else if (char === "\\") {
      const next = source[at + 1];
      if (next === undefined) return undefined;
      result += /[dwsDWSnrtfv^$\\.*+?()[\]{}|/]/.test(next) ? `\\${next}` : literal(next);
      at += 2;
    } else {
      result += ignoreCase && /[a-z]/i.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : char;
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

const literal = (char: string) => (/[\w-]/.test(char) ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`);

/** A bracket expression: in POSIX a backslash inside is plain only without the advanced syntax, which is the default. */
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
      const range = CLASSES[named[1]!];
      if (range === undefined) return undefined;
      text += ignoreCase && /^(upper|lower)$/.test(named[1]!) ? "A-Za-z" : range;
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
      text += /[./]/.test(next) ? next : `\\${next}`;
      at += 2;
      continue;
    }
    // A hyphen between two signs is a range; at an end it stands for itself, which `u` wants said.
    const isHyphen = char === "-" && (isFirst || source[at + 1] === "]");
    text += isHyphen ? "\\-" : /[[\]{}()|/]/.test(char) ? `\\${char}` : char;
    if (ignoreCase && /[a-z]/i.test(char)) text += swapped(char);
    at++;
  }
  return undefined;
}

const swapped = (char: string) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase());
