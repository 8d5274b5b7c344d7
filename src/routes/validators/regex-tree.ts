/** A regular expression as a tree; what consumes nothing and can be left out of account is `empty`. */
export type RegexTree =
  | { kind: "empty" }
  | { kind: "start" }
  | { kind: "end" }
  /** One character; `source` is the text of the class or escape. */
  | { kind: "character"; source: string }
  | { kind: "sequence"; parts: RegexTree[] }
  | { kind: "choice"; parts: RegexTree[] }
  | { kind: "repeat"; part: RegexTree; minimum: number; maximum: number };

/**
 * Reads the source of a regular expression that the engine has accepted. Lookarounds count as empty, back references as
 * any character.
 */
export function parseRegex(source: string): RegexTree {
  return new RegexParser(source).choice();
}

/** What stands in lookarounds, each an expression of its own to the engine, which tries it and never comes back to it. */
export function lookaroundsOf(source: string): RegexTree[] {
  const parser = new RegexParser(source);
  parser.choice();
  return parser.lookarounds;
}

const QUANTIFIER = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const ESCAPE = /\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[\s\S])/uy;
const CLASS = /\[\^?(?:\\[\s\S]|[^\]\\])*\]/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/y;

class RegexParser {
  readonly lookarounds: RegexTree[] = [];
  private readonly source: string;
  private index = 0;

  constructor(source: string) {
    this.source = source;
  }

  choice(): RegexTree {
    const parts = [this.sequence()];
    while (this.source[this.index] === "|") {
      this.index++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: "choice", parts };
  }

  private sequence(): RegexTree {
    const parts: RegexTree[] = [];
    while (this.index < this.source.length && this.source[this.index] !== "|" && this.source[this.index] !== ")")
      parts.push(this.quantified(this.atom()));
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.source);
    if (!found) return undefined;
    this.index = pattern.lastIndex;
    return found;
  }

  private atom(): RegexTree {
    const first = this.source[this.index]!;
    if (first === "(") return this.group();
    if (first === "^" || first === "$") {
      this.index++;
      return { kind: first === "^" ? "start" : "end" };
    }
    if (first === "\\") {
      const escaped = this.take(ESCAPE)?.[0] ?? this.source.slice(this.index++, this.index);
      if (/^\\[bB]$/.test(escaped)) return { kind: "empty" };
      return { kind: "character", source: /^\\(?:[1-9]|k<)/.test(escaped) ? "[\\s\\S]" : escaped };
    }
    if (first === "[") {
      const found = this.take(CLASS)?.[0];
      if (found !== undefined) return { kind: "character", source: found };
    }
    const character = String.fromCodePoint(this.source.codePointAt(this.index)!);
    this.index += character.length;
    return { kind: "character", source: /[{}\][()*+?/]/.test(character) ? `\\${character}` : character };
  }

  private group(): RegexTree {
    const opening = this.take(GROUP)![0];
    const inner = this.choice();
    this.index++;
    if (!/^\(\?<?[=!]$/.test(opening)) return inner;
    this.lookarounds.push(inner);
    return { kind: "empty" };
  }

  private quantified(part: RegexTree): RegexTree {
    const found = this.take(QUANTIFIER);
    if (!found) return part;
    if (this.source[this.index] === "?") this.index++;
    const [sign, least, comma, most] = found;
    if (sign === "*" || sign === "+" || sign === "?")
      return {
        kind: "repeat",
        part,
        minimum: sign === "+" ? 1 : 0,
        maximum: sign === "?" ? 1 : Number.POSITIVE_INFINITY,
      };
    const minimum = Number(least);
    const maximum = comma === "" ? minimum : most === "" ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: "repeat", part, minimum, maximum };
  }
}
