/** The part of SQL that the server writes CHECK constraints in. */
export type Expression =
  | { kind: "and" | "or"; parts: Expression[] }
  | { kind: "not"; of: Expression }
  | { kind: "compare"; operator: string; left: Expression; right: Expression; quantifier?: "ANY" | "ALL" }
  | { kind: "null-test"; of: Expression; isNull: boolean }
  | { kind: "name"; name: string }
  | { kind: "string"; value: string }
  | { kind: "number"; value: number }
  | { kind: "boolean"; value: boolean }
  | { kind: "null" }
  | { kind: "array"; items: Expression[] }
  | { kind: "call"; name: string; args: Expression[] }
  /** Of what is no constant; constants are read as what they are cast to. */
  | { kind: "cast"; of: Expression; type: string };

/** Reads an expression as `pg_get_expr` prints it. Undefined: it says more than is understood here. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokenize(text);
  if (!tokens) return undefined;
  try {
    const parser = new Parser(tokens);
    const expression = parser.or();
    return parser.isDone ? expression : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {}

interface Token {
  kind: "string" | "number" | "word" | "quoted" | "sign";
  text: string;
}

function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern =
    /\s+|(E?'(?:[^'\\]|''|\\[\s\S])*')|("(?:[^"]|"")*")|(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(::|<=|>=|<>|!=|!~~\*|!~~|!~\*|!~|~~\*|~~|~\*|[-+*/%<>=~^()[\],.&|#@!?])/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const [, string, quoted, number, word, sign] = match;
    if (string !== undefined) tokens.push({ kind: "string", text: unquote(string) });
    else if (quoted !== undefined) tokens.push({ kind: "quoted", text: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

/** A plain string keeps its backslashes; one with E before it does not. */
function unquote(text: string): string {
  if (!text.startsWith("E")) return text.slice(1, -1).replaceAll("''", "'");
  return text
    .slice(2, -1)
    .replaceAll("''", "'")
    .replace(/\\(.)/gs, (_, char: string) => ({ n: "\n", t: "\t", r: "\r" })[char] ?? char);
}

const COMPARISONS = new Set([
  "=",
  "<>",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "~",
  "~*",
  "!~",
  "!~*",
  "~~",
  "~~*",
  "!~~",
  "!~~*",
]);

const NUMERIC = /^(smallint|integer|bigint|numeric|real|double precision)$/;

function castTo(value: Expression, type: string): Expression {
  switch (value.kind) {
    case "string": {
      if (type.endsWith("[]")) return arrayOf(value.value, type.slice(0, -2));
      const isNumber = NUMERIC.test(type) && /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value.value);
      return isNumber ? { kind: "number", value: Number(value.value) } : value;
    }
    case "name":
    case "call":
    case "cast":
      return { kind: "cast", of: value, type };
    default:
      return value;
  }
}

/** Items of an array's literal, "{a,b}", when they are plain words. */
function arrayOf(literal: string, type: string): Expression {
  const inner = /^\{(.*)\}$/s.exec(literal)?.[1];
  const items = inner === "" ? [] : inner?.split(",");
  if (!items?.every((item) => /^[\w.+-][\w.+ -]*$/.test(item) && item !== "NULL" && !item.endsWith(" ")))
    throw new NotUnderstood();
  return { kind: "array", items: items.map((value) => castTo({ kind: "string", value }, type)) };
}

class Parser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#at === this.#tokens.length;
  }

  or(): Expression {
    const parts = [this.#and()];
    while (this.#word("OR")) parts.push(this.#and());
    return parts.length === 1 ? parts[0]! : { kind: "or", parts };
  }

  #and(): Expression {
    const parts = [this.#not()];
    while (this.#word("AND")) parts.push(this.#not());
    return parts.length === 1 ? parts[0]! : { kind: "and", parts };
  }

  #not(): Expression {
    return this.#word("NOT") ? { kind: "not", of: this.#not() } : this.#comparison();
  }

  #comparison(): Expression {
    const left = this.#operand();
    if (this.#word("IS")) {
      const isNull = !this.#word("NOT");
      if (!this.#word("NULL")) throw new NotUnderstood();
      return { kind: "null-test", of: left, isNull };
    }
    const operator = this.#tokens[this.#at];
    if (operator?.kind !== "sign" || !COMPARISONS.has(operator.text)) return left;
    this.#at++;
    const quantifier = this.#word("ANY") ? "ANY" : this.#word("ALL") ? "ALL" : undefined;
    return { kind: "compare", operator: operator.text, left, right: this.#operand(), quantifier };
  }

  #operand(): Expression {
    let value = this.#primary();
    while (this.#sign("::")) value = castTo(value, this.#type());
    return value;
  }

  /** The name of a type: "character varying[]" of "character varying(20)[]", "public.mood". */
  #type(): string {
    const words: string[] = [];
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
      const isName =
        token.kind === "quoted" || (token.kind === "word" && !/^(AND|OR|IS|NOT|COLLATE)$/.test(token.text));
      if (!isName && !(token.kind === "sign" && token.text === ".")) break;
      words.push(token.text);
      this.#at++;
    }
    if (words.length === 0) throw new NotUnderstood();
    if (this.#sign("(")) {
      while (!this.#sign(")")) if (this.#at++ >= this.#tokens.length) throw new NotUnderstood();
    }
    let isArray = false;
    for (; this.#sign("["); isArray = true) if (!this.#sign("]")) throw new NotUnderstood();
    return words.join(" ") + (isArray ? "[]" : "");
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at++];
    if (!token) throw new NotUnderstood();
    if (token.kind === "string") return { kind: "string", value: token.text };
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "quoted") return { kind: "name", name: token.text };
    if (token.kind === "sign") {
      if (token.text === "(") {
        const inner = this.or();
        if (!this.#sign(")")) throw new NotUnderstood();
        return inner;
      }
      if (token.text === "-") {
        const inner = this.#primary();
        if (inner.kind === "number") return { kind: "number", value: -inner.value };
      }
      throw new NotUnderstood();
    }
    return this.#fromWord(token.text);
  }

  #fromWord(word: string): Expression {
    if (word === "true" || word === "false") return { kind: "boolean", value: word === "true" };
    if (word === "NULL") return { kind: "null" };
    // A domain's own value.
    if (word === "VALUE") return { kind: "name", name: "VALUE" };
    if (word === "ARRAY") {
      if (!this.#sign("[")) throw new NotUnderstood();
      return { kind: "array", items: this.#list("]") };
    }
    if (!this.#sign("(")) return { kind: "name", name: word };
    if (word === "TRIM" && this.#word("BOTH")) {
      // TRIM(BOTH FROM x) takes spaces away; with other signs before FROM it is not btrim(x).
      if (!this.#word("FROM")) throw new NotUnderstood();
      word = "btrim";
    }
    return { kind: "call", name: word, args: this.#list(")") };
  }

  #list(end: string): Expression[] {
    const items: Expression[] = [];
    if (this.#sign(end)) return items;
    do items.push(this.or());
    while (this.#sign(","));
    if (!this.#sign(end)) throw new NotUnderstood();
    return items;
  }

  #word(word: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "word" || token.text !== word) return false;
    this.#at++;
    return true;
  }

  #sign(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.#at++;
    return true;
  }
}
