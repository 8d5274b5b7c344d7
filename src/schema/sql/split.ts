import type { Script } from "../migrations/migration.ts";
import type { MetaCommand, SplitScript, Statement } from "./statement.ts";

/**
 * Splits a script into statements as psql does (its psqlscan.l): strings of all sorts, dollar quotes, nested comments,
 * semicolons inside parentheses, and BEGIN ATOMIC … END bodies. One pass, linear in the length.
 * @param firstLine line of the file on which the text begins
 * @param blocks parts that are one statement each whatever they contain (goose's and sql-migrate's StatementBegin/End)
 */
export function splitScript(
  sql: string,
  firstLine = 1,
  blocks: readonly { start: number; end: number }[] = [],
): SplitScript {
  return new Splitter(sql, firstLine, blocks).split();
}

/** Where a server's error position (characters from 1 in the statement's text) is in the file. */
export function positionToPlace(script: Script, statement: Statement, position: number) {
  // The server counts characters, strings count UTF-16 units.
  let offset = 0;
  for (let i = 1; i < position && offset < statement.text.length; i++) {
    offset += statement.text.codePointAt(offset)! > 0xffff ? 2 : 1;
  }
  const before = statement.text.slice(0, offset);
  const lines = before.split("\n");
  const line = statement.line + lines.length - 1;
  const lastLength = [...lines.at(-1)!].length;
  const column = lines.length === 1 ? statement.column + lastLength : lastLength + 1;
  const lineText = script.sql.split("\n", line - script.firstLine + 1)[line - script.firstLine] ?? "";
  return { file: script.file, line, column, lineText: lineText.trim().slice(0, 200) };
}

const WORD_START = /[A-Za-z_\u0080-\uffff]/;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const WORD = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
const COPY_FROM_STDIN = /^\s*COPY\b[\s\S]*\bFROM\s+STDIN\b/i;
const MAX_WORDS = 6;

class Splitter {
  readonly #sql: string;
  readonly #blocks: readonly { start: number; end: number }[];
  readonly #result: SplitScript = { statements: [], metaCommands: [], comments: [] };
  /** Place of `#counted`: lines are counted once, moving forward. */
  #line: number;
  #lineStart = 0;
  #counted = 0;
  #at = 0;
  /** Offset of the current statement's first token, -1 before it. */
  #start = -1;
  #words: string[] = [];
  #parentheses = 0;
  /** Depth of BEGIN ATOMIC … END in the body of a routine. */
  #begins = 0;
  /** Only bare words so far: CREATE OR REPLACE FUNCTION is told by the first ones. */
  #wordsOnly = true;

  constructor(sql: string, firstLine: number, blocks: readonly { start: number; end: number }[]) {
    this.#sql = sql;
    this.#line = firstLine;
    this.#blocks = blocks;
  }

  split(): SplitScript {
    const sql = this.#sql;
    if (sql.charCodeAt(0) === 0xfeff) this.#at = 1;
    let nextBlock = 0;
    while (this.#at < sql.length) {
      const block = this.#blocks[nextBlock];
      if (block && this.#at >= block.start) {
        this.#verbatim(block);
        nextBlock++;
        continue;
      }
      this.#token(sql[this.#at]!);
    }
    if (this.#start >= 0) this.#result.lastIsOpen = true;
    this.#finish(sql.length);
    return this.#result;
  }

  #token(char: string): void {
    const sql = this.#sql;
    const at = this.#at;
    const next = sql[at + 1];
    if (char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\f" || char === "\v") this.#at++;
    else if (char === "-" && next === "-") this.#lineComment();
    else if (char === "/" && next === "*") this.#blockComment();
    else if (char === "\\") this.#metaCommand();
    else {
      if (char === ";" && this.#parentheses === 0 && this.#begins === 0) {
        this.#finish(at);
        this.#at = at + 1;
        this.#copyData();
        return;
      }
      this.#begin(at);
      if (char === "'") this.#quoted("'", false, "string");
      else if (char === '"') this.#quoted('"', false, "quoted name");
      else if (char === "$") this.#dollar();
      else if (WORD_START.test(char)) this.#word();
      else {
        if (char === "(") this.#parentheses++;
        else if (char === ")" && this.#parentheses > 0) this.#parentheses--;
        this.#wordsOnly = false;
        this.#at++;
        // A number must not lend its end to a word ("1e5", "$1").
        if (char >= "0" && char <= "9") while (/[0-9A-Za-z_.]/.test(sql[this.#at] ?? "")) this.#at++;
      }
    }
  }

  #word(): void {
    const sql = this.#sql;
    const next = sql[this.#at + 1];
    const first = sql[this.#at]!.toUpperCase();
    if (next === "'" && "EBXN".includes(first)) {
      this.#at++;
      this.#quoted("'", first === "E", "string");
      return;
    }
    if (first === "U" && next === "&" && (sql[this.#at + 2] === "'" || sql[this.#at + 2] === '"')) {
      this.#at += 2;
      this.#quoted(sql[this.#at] as "'" | '"', false, "string");
      return;
    }
    WORD.lastIndex = this.#at;
    const word = WORD.exec(sql)![0].toUpperCase();
    this.#at += word.length;
    if (this.#words.length < MAX_WORDS && this.#wordsOnly) this.#words.push(word);
    if (!this.#isRoutine() || this.#parentheses > 0) return;
    // As psql: CASE and BEGIN open, END closes, and only a BEGIN can be the first.
    if (word === "BEGIN" && this.#nextWord() === "ATOMIC") this.#begins++;
    else if (this.#begins > 0 && word === "CASE") this.#begins++;
    else if (this.#begins > 0 && word === "END") this.#begins--;
  }

  #isRoutine(): boolean {
    const [a, b, c, d] = this.#words;
    if (a !== "CREATE") return false;
    const kind = b === "OR" && c === "REPLACE" ? d : b;
    return kind === "FUNCTION" || kind === "PROCEDURE";
  }

  #nextWord(): string {
    return /^\s*([A-Za-z]+)/.exec(this.#sql.slice(this.#at, this.#at + 64))?.[1]?.toUpperCase() ?? "";
  }

  #quoted(quote: "'" | '"', backslashes: boolean, what: string): void {
    const sql = this.#sql;
    const open = this.#at;
    this.#wordsOnly = false;
    let at = open + 1;
    for (;;) {
      if (!backslashes) {
        const close = sql.indexOf(quote, at);
        if (close < 0) {
          this.#unterminated(what, open);
          return;
        }
        at = close;
      } else {
        while (at < sql.length && sql[at] !== quote) at += sql[at] === "\\" ? 2 : 1;
        if (at >= sql.length) {
          this.#unterminated(what, open);
          return;
        }
      }
      if (sql[at + 1] !== quote) break;
      at += 2;
    }
    this.#at = at + 1;
  }

  #dollar(): void {
    const sql = this.#sql;
    const open = this.#at;
    this.#wordsOnly = false;
    DOLLAR_TAG.lastIndex = open;
    const tag = DOLLAR_TAG.exec(sql)?.[0];
    if (!tag) {
      this.#at++;
      while (/[0-9]/.test(sql[this.#at] ?? "")) this.#at++;
      return;
    }
    const close = sql.indexOf(tag, open + tag.length);
    if (close < 0) {
      this.#unterminated("dollar-quoted string", open);
      return;
    }
    this.#at = close + tag.length;
  }

  #lineComment(): void {
    const end = this.#sql.indexOf("\n", this.#at);
    const stop = end < 0 ? this.#sql.length : end;
    this.#result.comments.push({ text: this.#sql.slice(this.#at + 2, stop).trim(), line: this.#place(this.#at).line });
    this.#at = stop;
  }

  #blockComment(): void {
    const open = this.#at;
    const sign = /\/\*|\*\//g;
    sign.lastIndex = open + 2;
    let depth = 1;
    for (let match = sign.exec(this.#sql); match; match = sign.exec(this.#sql)) {
      depth += match[0] === "/*" ? 1 : -1;
      if (depth > 0) continue;
      this.#result.comments.push({ text: this.#sql.slice(open + 2, match.index).trim(), line: this.#place(open).line });
      this.#at = match.index + 2;
      return;
    }
    this.#unterminated("comment", open);
  }

  #metaCommand(): void {
    const end = this.#sql.indexOf("\n", this.#at);
    const stop = end < 0 ? this.#sql.length : end;
    const command = /^\\\S*/.exec(this.#sql.slice(this.#at, Math.min(stop, this.#at + 80)))![0];
    this.#result.metaCommands.push({ command, ...this.#place(this.#at) } satisfies MetaCommand);
    this.#at = stop;
  }

  #unterminated(what: string, open: number): void {
    this.#at = this.#sql.length;
    this.#result.unterminated ??= { what, ...this.#place(open) };
  }

  #verbatim(block: { start: number; end: number }): void {
    this.#finish(block.start);
    const inner = new Splitter(this.#sql.slice(block.start, block.end), 1, []).split();
    const text = this.#sql.slice(block.start, block.end);
    const first = inner.statements[0];
    if (first) {
      const start = block.start + first.offset;
      const body = text.slice(first.offset).trimEnd().replace(/;$/, "");
      this.#result.statements.push({ text: body, offset: start, ...this.#place(start), words: first.words });
    }
    for (const comment of inner.comments) {
      this.#result.comments.push({ text: comment.text, line: comment.line - 1 + this.#place(block.start).line });
    }
    this.#at = Math.max(block.end, this.#at);
  }

  #begin(at: number): void {
    if (this.#start < 0) this.#start = at;
  }

  #finish(end: number): void {
    if (this.#start >= 0) {
      const text = this.#sql.slice(this.#start, end).trimEnd();
      this.#result.statements.push({ text, offset: this.#start, ...this.#place(this.#start), words: this.#words });
    }
    this.#start = -1;
    this.#words = [];
    this.#wordsOnly = true;
    this.#parentheses = 0;
    this.#begins = 0;
  }

  /** After `COPY … FROM stdin;` the lines up to `\.` are data. */
  #copyData(): void {
    const statement = this.#result.statements.at(-1);
    if (statement?.words[0] !== "COPY" || statement.copyData !== undefined || !COPY_FROM_STDIN.test(statement.text))
      return;
    const lineEnd = this.#sql.indexOf("\n", this.#at);
    if (lineEnd < 0) {
      statement.copyData = "";
      return;
    }
    const end = /^\\\.\r?$/gm;
    end.lastIndex = lineEnd + 1;
    const match = end.exec(this.#sql);
    statement.copyData = this.#sql.slice(lineEnd + 1, match ? match.index : this.#sql.length);
    this.#at = match ? match.index + match[0].length : this.#sql.length;
  }

  /** Line and column of an offset; offsets are asked for in rising order, or nearly so. */
  #place(offset: number): { line: number; column: number } {
    if (offset < this.#counted) {
      const before = this.#sql.slice(offset, this.#counted).split("\n").length - 1;
      const lineStart = this.#sql.lastIndexOf("\n", offset - 1) + 1;
      return { line: this.#line - before, column: [...this.#sql.slice(lineStart, offset)].length + 1 };
    }
    for (
      let at = this.#sql.indexOf("\n", this.#counted);
      at >= 0 && at < offset;
      at = this.#sql.indexOf("\n", at + 1)
    ) {
      this.#line++;
      this.#lineStart = at + 1;
    }
    this.#counted = offset;
    const bom = this.#lineStart === 0 && this.#sql.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: this.#line, column: [...this.#sql.slice(this.#lineStart + bom, offset)].length + 1 };
  }
}
