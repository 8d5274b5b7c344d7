/** A part of a statement, where there is something to say. */
export function clause(before: string, value: string | undefined, after = ""): string {
  return value === undefined ? "" : `${before}${value}${after}`;
}

/** `NAME = value` of a list of options; none where there is no value. */
export function optional(name: string, value: string | undefined): string[] {
  return value === undefined || value === "" ? [] : [`${name} = ${value}`];
}

/** As a string of SQL, where there is one. */
export function quoted(value: string | undefined): string | undefined {
  return value === undefined ? undefined : literal(value);
}

/** As a string of SQL, with standard_conforming_strings as it is by default. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A definition as the server gives it, for a list of statements that brings its own ends. */
export function withoutSemicolon(sql: string): string {
  return sql.trim().replace(/;$/, "");
}

/** The last part of a qualified name. */
export function unqualified(name: string): string {
  return /("(?:[^"]|"")*"|[^."]+)$/.exec(name)?.[0] ?? name;
}
