import type { Statement } from "../sql/statement.ts";
import { unquote } from "./names.ts";

/** A value that SQL compares a column with: a row that has it is one that the SQL means. Names bare, in lower case. */
export interface Condition {
  /** All words of the statement: the table's name is among them. */
  words: ReadonlySet<string>;
  column: string;
  /** As text: a literal's content. */
  value: string;
}

/** Statements that handle rows. */
const HANDLE_ROWS: ReadonlySet<string> = new Set([
  "UPDATE",
  "DELETE",
  "INSERT",
  "MERGE",
  "WITH",
  "SELECT",
  "DO",
  "CALL",
  "EXECUTE",
]);

export function handlesRows({ words: [verb = ""] }: Statement): boolean {
  return HANDLE_ROWS.has(verb);
}

/** What comes behind this many characters of a statement are rows of data. */
const MOST_TEXT = 100_000;

/** Names and keywords of a statement, in lower case. */
export function wordsOf(sql: string): Set<string> {
  return new Set(
    sql
      .slice(0, MOST_TEXT)
      .toLowerCase()
      .match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [],
  );
}

const NAME = String.raw`(?:[\w$]+|"(?:[^"]|"")+")`;
const STRING = "'(?:[^']|'')*'";
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const VALUE = `(?:${STRING}|${NUMBER})(?:::[\\w. ]+?)?`;
/**
 * `column = value`, `column IN (value, …)` and their kin; the column may have a table before it, and a cast behind. Begins
 * where a name does: within a long word it would be tried at each of its characters.
 */
const COMPARISON = new RegExp(
  `(?<![\\w$"])(?:${NAME}\\s*\\.\\s*)*(${NAME})(?:::[\\w.]+)?\\s*(?:(=|<=|>=|<(?!>)|>|\\bI?LIKE\\b)\\s*(${VALUE})|\\bIN\\s*\\(\\s*(${VALUE}(?:\\s*,\\s*${VALUE})*)\\s*\\)|=\\s*ANY\\s*\\(\\s*ARRAY\\s*\\[\\s*(${VALUE}(?:\\s*,\\s*${VALUE})*)\\s*\\])`,
  "gi",
);
/** What is assigned is not what is asked for. */
const ASSIGNMENT = new RegExp(`(\\bset\\s+|,\\s*)(?:${NAME}\\s*\\.\\s*)?${NAME}\\s*=(?!=)`, "gi");
const MOST = 40;

/** What the statements of a script that handle rows ask rows for. */
export function conditionsOf(statements: readonly Statement[]): Condition[] {
  const conditions: Condition[] = [];
  for (const statement of statements) {
    if (!handlesRows(statement)) continue;
    const words = wordsOf(statement.text);
    const asked = withoutNotExists(statement.text.slice(0, MOST_TEXT)).replace(ASSIGNMENT, "$1 ");
    for (const [, column, operator = "=", value, ...lists] of asked.matchAll(COMPARISON)) {
      if (column!.toLowerCase() === "not") continue;
      const literals = [value, ...lists].flatMap((text) => text?.match(new RegExp(`${STRING}|${NUMBER}`, "g")) ?? []);
      for (const literal of literals)
        for (const wanted of wantedBy(operator.toUpperCase(), literal))
          conditions.push({ words, column: bare(column!), value: wanted });
      if (conditions.length >= MOST) return conditions.slice(0, MOST);
    }
  }
  return conditions;
}

/** Without what is asked not to be there: a row that is would keep the statement from doing what it is for. */
function withoutNotExists(sql: string): string {
  const found = /\bnot\s+exists\s*\(/i.exec(sql);
  if (!found) return sql;
  let depth = 1;
  let at = found.index + found[0].length;
  for (; at < sql.length && depth > 0; at++) depth += sql[at] === "(" ? 1 : sql[at] === ")" ? -1 : 0;
  return `${sql.slice(0, found.index)} ${withoutNotExists(sql.slice(at))}`;
}

/** Values on which a comparison comes out true, and false where it is one of order. */
function wantedBy(operator: string, literal: string): string[] {
  if (literal.startsWith("'")) {
    const text = literal.slice(1, -1).replaceAll("''", "'");
    // Some text that the pattern matches.
    return [operator.endsWith("LIKE") ? text.replace(/(?<!\\)[%_]/g, "a").replace(/\\(.)/g, "$1") : text];
  }
  if (!/[<>]/.test(operator)) return [literal];
  return [literal, String(Number(literal) - 1), String(Number(literal) + 1)];
}

/** A table's name without its schema. */
export function bareTable(table: string): string {
  return bare(table.replace(/^(?:"(?:[^"]|"")*"|[^".]*)\./, ""));
}

/** Without quotes, in lower case: people write a name as they like. */
export function bare(name: string): string {
  return unquote(name).toLowerCase();
}
