import type { PathDialect } from "./router.ts";

/** A path as OpenAPI writes it. */
export interface PathTemplate {
  path: string;
  parameters: PathParameter[];
  /** More may stand before it, which is only known when it runs. */
  openStart?: true;
}

export interface PathParameter {
  name: string;
  /** The regular expression that the code gives it. */
  pattern?: string;
  /** It takes slashes too, which OpenAPI cannot say. */
  wildcard?: true;
}

type Token =
  | { kind: "text"; text: string }
  | { kind: "parameter"; parameter: PathParameter }
  | { kind: "optional"; tokens: Token[] };

const MOST_TEMPLATES = 16;

/**
 * The OpenAPI paths of a pattern as the framework reads it: several where parts of it are optional.
 * @returns undefined for a pattern that is more of a regular expression than a path
 */
export function templatesOf(pattern: string, dialect: PathDialect): PathTemplate[] | undefined {
  const tokens = new Tokenizer(pattern, dialect).read();
  if (!tokens) return undefined;
  return expand(tokens)
    .slice(0, MOST_TEMPLATES)
    .map((variant) => {
      const parameters: PathParameter[] = [];
      let path = "";
      for (const token of variant) {
        if (token.kind === "text") path += token.text;
        else if (token.kind === "parameter") {
          parameters.push(token.parameter);
          path += `{${token.parameter.name}}`;
        }
      }
      return { path, parameters };
    });
}

/** Two paths, one mounted below the other; no doubled and no trailing slash, as the frameworks read them. */
export function joinPaths(above: string, below: string): string {
  const joined = `/${above}/${below}`.replace(/\/{2,}/g, "/");
  return joined.length > 1 ? joined.replace(/\/$/, "") : joined;
}

/** A path whose parameters have no names: what two paths that are the same route share. */
export function shapeOf(path: string): string {
  const shape = path.replace(/\{[^{}]*\}/g, "{}");
  return shape.length > 1 ? shape.replace(/\/$/, "") : shape;
}

/**
 * The end of what is served, as its shape, by a path that a route is registered with: what it is mounted below comes
 * before that. Undefined where it may be anything.
 */
export function endOfServed(path: string | undefined): string | undefined {
  if (path === undefined || path === "/" || /[*()?+|]/.test(path)) return undefined;
  return shapeOf(path.replace(/:\w+/g, "{}"));
}

function expand(tokens: Token[]): Token[][] {
  let variants: Token[][] = [[]];
  for (const token of tokens) {
    const ways = token.kind === "optional" ? [[], ...expand(token.tokens)] : [[token]];
    variants = variants.flatMap((before) => ways.map((way) => [...before, ...way])).slice(0, MOST_TEMPLATES);
  }
  return variants;
}

class Tokenizer {
  readonly #pattern: string;
  readonly #dialect: PathDialect;
  #at = 0;
  #unnamed = 0;

  constructor(pattern: string, dialect: PathDialect) {
    this.#pattern = pattern;
    this.#dialect = dialect;
  }

  read(): Token[] | undefined {
    const tokens = this.#sequence("");
    return this.#at < this.#pattern.length ? undefined : tokens;
  }

  #sequence(end: string): Token[] | undefined {
    const tokens: Token[] = [];
    const text = (more: string) => {
      const last = tokens.at(-1);
      if (last?.kind === "text") last.text += more;
      else tokens.push({ kind: "text", text: more });
    };
    while (this.#at < this.#pattern.length) {
      const char = this.#pattern[this.#at]!;
      if (char === end) return tokens;
      this.#at++;
      if (char === "\\") text(this.#pattern[this.#at++] ?? "");
      else if (char === ":" && this.#pattern[this.#at] === ":" && this.#dialect === "fastify") {
        this.#at++;
        text(":");
      } else if (char === ":" && this.#isName()) {
        if (!this.#parameter(tokens)) return undefined;
      } else if (char === "*") tokens.push({ kind: "parameter", parameter: this.#wildcard() });
      else if (char === "{" && this.#dialect !== "fastify" && this.#dialect !== "express4") {
        const inner = this.#sequence("}");
        if (!inner || this.#pattern[this.#at] !== "}") return undefined;
        this.#at++;
        const marker = this.#pattern[this.#at];
        if (this.#dialect === "koa6" && marker !== "?") tokens.push(...inner);
        else tokens.push({ kind: "optional", tokens: inner });
        if (marker === "?" && this.#dialect === "koa6") this.#at++;
      } else if (char === "(" && this.#dialect !== "fastify") {
        this.#at--;
        const source = this.#group();
        if (source === undefined) return undefined;
        const name = this.#unnamedName();
        tokens.push({
          kind: "parameter",
          parameter: source === ".*" || source === ".+" ? { name, wildcard: true } : { name, pattern: source },
        });
      } else if ((char === "?" || char === "+") && this.#dialect === "express4") {
        const last = tokens.at(-1);
        if (char === "+" || last?.kind !== "text") return undefined;
        // One optional character.
        tokens.splice(-1, 1, { kind: "text", text: last.text.slice(0, -1) });
        tokens.push({ kind: "optional", tokens: [{ kind: "text", text: last.text.slice(-1) }] });
      } else text(char);
    }
    return tokens;
  }

  #isName(): boolean {
    return /^(\w|"|[^\x00-\x7f])/.test(this.#pattern.slice(this.#at));
  }

  /** `:name`, `:name(pattern)`, with `?`, `*` or `+` behind it where the dialect has that. */
  #parameter(tokens: Token[]): boolean {
    const rest = this.#pattern.slice(this.#at);
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(rest);
    const name = quoted ? quoted[1]! : /^[\w$\u0080-\uffff]+/.exec(rest)![0];
    this.#at += quoted ? quoted[0].length : name.length;
    const parameter: PathParameter = { name };
    // The newer routers refuse what follows: who writes it uses an older one.
    if (this.#pattern[this.#at] === "(") {
      const source = this.#group();
      if (source === undefined) return false;
      if (source === ".*" || source === "*" || source === ".+") parameter.wildcard = true;
      else parameter.pattern = source.replace(/^\^|\$$/g, "");
    }
    const marker = this.#pattern[this.#at] ?? "";
    const token: Token = { kind: "parameter", parameter };
    if (!/[?*+]/.test(marker) || (this.#dialect === "fastify" && marker !== "?")) {
      tokens.push(token);
      return true;
    }
    this.#at++;
    if (marker !== "?") parameter.wildcard = true;
    if (marker === "+") {
      tokens.push(token);
      return true;
    }
    // The slash before it goes with it.
    const last = tokens.at(-1);
    const inner: Token[] = [token];
    if (last?.kind === "text" && /[/.]$/.test(last.text)) {
      inner.unshift({ kind: "text", text: last.text.slice(-1) });
      tokens.splice(-1, 1, { kind: "text", text: last.text.slice(0, -1) });
    }
    tokens.push({ kind: "optional", tokens: inner });
    return true;
  }

  #wildcard(): PathParameter {
    const name =
      this.#dialect === "express5" || this.#dialect === "koa8" ? /^\w+/.exec(this.#pattern.slice(this.#at)) : null;
    this.#at += name?.[0].length ?? 0;
    return { name: name?.[0] ?? this.#unnamedName(), wildcard: true };
  }

  #unnamedName(): string {
    this.#unnamed++;
    return this.#unnamed === 1 ? "wildcard" : `wildcard${this.#unnamed}`;
  }

  /** The source between parentheses that match. */
  #group(): string | undefined {
    let depth = 0;
    for (let at = this.#at; at < this.#pattern.length; at++) {
      const char = this.#pattern[at];
      if (char === "\\") at++;
      else if (char === "(") depth++;
      else if (char === ")" && --depth === 0) {
        const source = this.#pattern.slice(this.#at + 1, at);
        this.#at = at + 1;
        return source;
      }
    }
    return undefined;
  }
}
