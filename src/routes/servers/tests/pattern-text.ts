/** What is tried when a pattern is too much for `textOf`. */
const COMMON = [
  "",
  "a",
  "A",
  "1",
  "abc",
  "ABC",
  "a1",
  "10",
  "2024-01-31",
  "1.0.0",
  "a-b",
  "a_b",
  "a@b.co",
  "#aabbcc",
  "/a",
  "en-US",
  "https://example.com/",
];

/** A text that a pattern accepts, with a length between the bounds; undefined when none was found. */
export function textFor(pattern: string, least: number, most: number): string | undefined {
  let regexp: RegExp;
  try {
    regexp = new RegExp(pattern, "u");
  } catch {
    try {
      regexp = new RegExp(pattern);
    } catch {
      return undefined;
    }
  }
  const made = [0, 1, 2, 3, 4, 8, 16, 32].flatMap((more) => {
    try {
      return [new PatternText(pattern, more).text()];
    } catch {
      return [];
    }
  });
  const fits = (text: string) => regexp.test(text) && [...text].length >= least && [...text].length <= most;
  return [...made, ...COMMON, ...made.map((text) => text.padEnd(least, text.at(-1) || "a"))].find(fits);
}

/** Reads the plain parts of regular expressions: characters, classes, groups, alternatives, counts. */
class PatternText {
  readonly #pattern: string;
  readonly #more: number;
  #at = 0;

  /** @param more how often what may be repeated is repeated beyond its least */
  constructor(pattern: string, more: number) {
    this.#pattern = pattern;
    this.#more = more;
  }

  text(): string {
    const text = this.#alternatives();
    if (this.#at < this.#pattern.length) throw new Error("unbalanced");
    return text;
  }

  /** The first alternative; the others are read over. */
  #alternatives(): string {
    const first = this.#sequence();
    while (this.#pattern[this.#at] === "|") {
      this.#at++;
      this.#sequence();
    }
    return first;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !"|)".includes(this.#pattern[this.#at]!)) {
      const start = this.#at;
      const atom = this.#atom();
      const least = this.#count();
      text += atom.repeat(least.least + Math.min(this.#more, least.most - least.least));
      if (this.#at === start) throw new Error("stuck");
    }
    return text;
  }

  #atom(): string {
    const character = this.#pattern[this.#at++]!;
    if (character === "^" || character === "$") return "";
    if (character === ".") return "a";
    if (character === "[") return this.#class();
    if (character === "(") {
      const head = /^\?(?::|<\w+>)/.exec(this.#pattern.slice(this.#at));
      if (!head && this.#pattern[this.#at] === "?") throw new Error("look around");
      this.#at += head?.[0].length ?? 0;
      const text = this.#alternatives();
      if (this.#pattern[this.#at++] !== ")") throw new Error("group");
      return text;
    }
    return character === "\\" ? this.#escape() : character;
  }

  #escape(): string {
    const character = this.#pattern[this.#at++] ?? "";
    const known: Record<string, string> = {
      d: "1",
      w: "a",
      s: " ",
      D: "a",
      W: "-",
      S: "a",
      b: "",
      t: "\t",
      n: "\n",
      r: "\r",
    };
    if (Object.hasOwn(known, character)) return known[character]!;
    if (/[a-zA-Z0-9]/.test(character)) throw new Error("escape");
    return character;
  }

  #class(): string {
    const end = this.#pattern.indexOf("]", this.#at + (this.#pattern[this.#at] === "]" ? 1 : 0));
    let close = end;
    while (close > 0 && this.#pattern[close - 1] === "\\" && this.#pattern[close - 2] !== "\\") {
      close = this.#pattern.indexOf("]", close + 1);
    }
    if (close < 0) throw new Error("class");
    const regexp = new RegExp(`^[${this.#pattern.slice(this.#at, close)}]$`, "u");
    this.#at = close + 1;
    const found = [..."aA1 -_.@/:#,+"].find((one) => regexp.test(one)) ?? this.#printable(regexp);
    if (found === undefined) throw new Error("class");
    return found;
  }

  #printable(regexp: RegExp): string | undefined {
    for (let code = 33; code < 0x250; code++) {
      const one = String.fromCharCode(code);
      if (regexp.test(one)) return one;
    }
    return undefined;
  }

  #count(): { least: number; most: number } {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#pattern.slice(this.#at));
    if (!found) return { least: 1, most: 1 };
    this.#at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign) return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : 1000 };
    return { least: Number(least), most: comma ? (most ? Number(most) : 1000) : Number(least) };
  }
}
