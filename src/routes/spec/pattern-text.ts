/** Most repetitions where a pattern sets no end. */
const MORE = 3;
/** A pattern is given up where it wants more than this. */
const MOST_LENGTH = 2000;
/** How many texts `textFor` has written before it guesses. */
const TRIES = 8;

/** What is tried where a pattern cannot be read. */
const COMMON = ["", "a", "A", "1", "abc", "ABC", "a1", "10", "2024-01-31", "1.0.0", "a-b", "a_b", "a@b.co", "#aabbcc"];

/** What a pattern does not say in so many words, or what this does not read. */
class Unread extends Error {}

/** As JSON Schema reads a pattern; where it is invalid so, without the `u` flag. Undefined: it is invalid. */
function regexpOf(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {}
  }
  return undefined;
}

/** A text that matches a pattern, with a length between the bounds; always the same. Undefined when none was found. */
export function textFor(pattern: string, least: number, most: number): string | undefined {
  const regexp = regexpOf(pattern);
  if (!regexp) return undefined;
  const written = Array.from({ length: TRIES }, (_, i) => writeText(pattern, () => i / TRIES, least) ?? []).flat();
  const padded = [...written, "a", "1"].map((text) => text.padEnd(least, text.at(-1) || "a"));
  return [...written, ...COMMON, ...padded].find((text) => {
    const { length } = [...text];
    return length >= least && length <= most && regexp.test(text);
  });
}

/**
 * A text made by walking through a pattern: literals, classes, groups, alternatives and quantifiers. Assertions are read
 * over, back references are not read.
 * @param random numbers in [0, 1)
 * @param least characters that it should have: what may be repeated is repeated more often
 * @returns undefined where the pattern cannot be read; whether the text does match is for the caller to check
 */
export function writeText(pattern: string, random: () => number, least = 0): string | undefined {
  try {
    const walk = new Walk(pattern, random, least);
    const text = walk.alternatives();
    return walk.atEnd ? text : undefined;
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

type Make = () => string;

class Walk {
  readonly #characters: string[];
  readonly #random: () => number;
  readonly #more: number;
  #at = 0;

  constructor(pattern: string, random: () => number, least: number) {
    this.#characters = [...pattern];
    this.#random = random;
    this.#more = Math.max(MORE, Math.min(least, MOST_LENGTH));
  }

  get atEnd(): boolean {
    return this.#at === this.#characters.length;
  }

  alternatives(): string {
    return this.#alternatives()();
  }

  #alternatives(): Make {
    const all = [this.#sequence()];
    while (this.#take("|")) all.push(this.#sequence());
    return () => this.#oneOf(all)();
  }

  #sequence(): Make {
    const parts: Make[] = [];
    while (!this.atEnd && !"|)".includes(this.#characters[this.#at]!)) parts.push(this.#repeated(this.#atom()));
    return () => parts.map((make) => make()).join("");
  }

  #atom(): Make {
    const character = this.#next();
    switch (character) {
      case "^":
      case "$":
        return () => "";
      case ".":
        return () => this.#oneOf("abcdefghij0123456789");
      case "(":
        return this.#group();
      case "[":
        return this.#class();
      case "\\": {
        if (this.#take("b") || this.#take("B")) return () => "";
        const characters = this.#escape();
        return () => this.#oneOf(characters);
      }
      case "*":
      case "+":
      case "?":
        throw new Unread();
      default:
        return () => character;
    }
  }

  #group(): Make {
    let asserts = false;
    if (this.#take("?")) {
      // (?: and (?<name> are groups; (?= (?! (?<= (?<! assert something.
      const isBehind = this.#take("<");
      asserts = this.#take("=") || this.#take("!");
      if (!asserts && isBehind) while (this.#next() !== ">");
      else if (!asserts && !this.#take(":")) throw new Unread();
    }
    const inner = this.#alternatives();
    if (!this.#take(")")) throw new Unread();
    return asserts ? () => "" : inner;
  }

  #repeated(make: Make): Make {
    let bounds: [number, number] | undefined;
    if (this.#take("*")) bounds = [0, this.#more];
    else if (this.#take("+")) bounds = [1, this.#more];
    else if (this.#take("?")) bounds = [0, 1];
    else if (this.#peek("{")) bounds = this.#braces();
    if (bounds === undefined) return make;
    this.#take("?");
    const [from, to] = bounds;
    if (from > MOST_LENGTH) throw new Unread();
    return () => {
      const times = from + Math.floor(this.#random() * (to - from + 1));
      return Array.from({ length: times }, make).join("");
    };
  }

  #braces(): [number, number] | undefined {
    const rest = this.#characters.slice(this.#at, this.#at + 20).join("");
    const [whole, from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(rest) ?? [];
    // Without the `u` flag, braces that count nothing stand for themselves.
    if (whole === undefined) return undefined;
    this.#at += whole.length;
    const least = Number(from);
    if (!comma) return [least, least];
    return [least, to ? Math.min(Number(to), least + this.#more) : least + this.#more];
  }

  #class(): Make {
    const negated = this.#take("^");
    let characters = "";
    while (!this.#take("]")) {
      const first = this.#next();
      const from = first === "\\" ? this.#escape() : first;
      const next = this.#characters[this.#at + 1];
      if (from.length > 1 || !this.#peek("-") || next === "]" || next === undefined) {
        characters += from;
        continue;
      }
      this.#at++;
      const second = this.#next();
      characters += range(from, second === "\\" ? this.#escape() : second);
    }
    const chosen = negated ? [...PRINTABLE].filter((it) => !characters.includes(it)).join("") : readable(characters);
    if (chosen === "") throw new Unread();
    return () => this.#oneOf(chosen);
  }

  /** Characters that an escape stands for; some of them where there are many. */
  #escape(): string {
    const character = this.#next();
    switch (character) {
      case "d":
        return DIGITS;
      case "w":
        return `${LETTERS}${DIGITS}_`;
      case "s":
        return " ";
      case "D":
      case "W":
        return "-";
      case "S":
        return LETTERS;
      case "t":
        return "\t";
      case "n":
        return "\n";
      case "r":
        return "\r";
      case "x":
      case "u": {
        const digits = character === "x" ? 2 : 4;
        const code = this.#characters.slice(this.#at, this.#at + digits).join("");
        if (!/^[\da-f]+$/i.test(code) || code.length < digits) throw new Unread();
        this.#at += digits;
        return String.fromCharCode(Number.parseInt(code, 16));
      }
      case "p":
      case "P":
        return this.#property(character);
      default:
        if (/[a-z\d]/i.test(character)) throw new Unread();
        return character;
    }
  }

  /** `\p{L}` and the like. */
  #property(letter: string): string {
    let name = "";
    if (!this.#take("{")) throw new Unread();
    while (!this.#take("}")) name += this.#next();
    const regexp = regexpOf(`\\${letter}{${name}}`);
    const found = [...PRINTABLE, ...SCRIPTS].filter((one) => regexp?.test(one)).join("");
    if (found === "") throw new Unread();
    return found;
  }

  #next(): string {
    if (this.atEnd) throw new Unread();
    return this.#characters[this.#at++]!;
  }

  #peek(character: string): boolean {
    return this.#characters[this.#at] === character;
  }

  #take(character: string): boolean {
    if (!this.#peek(character)) return false;
    this.#at++;
    return true;
  }

  #oneOf<T>(list: ArrayLike<T>): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }
}

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PRINTABLE = `${LETTERS}${DIGITS} -_.:,;/@#+=~!`;

/** Letters of some scripts, and marks, for patterns that want them. */
const SCRIPTS = "éßñαωжя漢字かなカナ한글אبहไ€©°±²½\u0301";

/** Some of the characters of a range. */
function range(from: string, to: string): string {
  const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!];
  if (last < first) throw new Unread();
  return Array.from({ length: Math.min(last - first + 1, 128) }, (_, i) => String.fromCodePoint(first + i)).join("");
}

/** What can be read, where a class has it: wide ranges hold control characters. */
function readable(characters: string): string {
  const printable = [...characters].filter((it) => PRINTABLE.includes(it)).join("");
  return printable || characters;
}
