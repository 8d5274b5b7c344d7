/** Splits a list of identifiers as the server prints it: `a, "b,c"`. The quotes stay. */
export function identifiers(list: string): string[] {
  return list.match(/"(?:[^"]|"")*"|[^\s,"]+/g) ?? [];
}

/** What stands in the parentheses that open at `open`, strings and quoted names respected. */
export function parenthesized(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const char = text[at]!;
    if (char === "'" || char === '"') {
      at = text.indexOf(char, at + 1);
      if (at < 0) break;
    } else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return text.slice(open + 1, at);
  }
  return text.slice(open + 1);
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** An identifier as the catalog holds it. */
export function unquote(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}
