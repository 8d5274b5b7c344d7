/**
 * Source text of values that come from a spec. Whatever is in them stays inside of its literal: quotes, line ends of
 * every kind, `</script`, a comment's end, half surrogates, and signs that turn the direction of writing.
 */

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A string literal. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text)
    .replace(UNSEEN, escaped)
    .replace(/<(?=\/script|!--)/gi, "\\u003c");
}

/** A key of an object literal; `__proto__` is computed, because otherwise it would set the prototype. */
export function keyLiteral(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(key) ? key : stringLiteral(key);
}

/** Any JSON value. */
export function literal(value: unknown): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number" || typeof value === "bigint") return numberLiteral(Number(value));
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${keyLiteral(key)}: ${literal(item)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return value === true ? "true" : value === false ? "false" : "null";
}

export function numberLiteral(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? "Number.NaN" : value > 0 ? "Number.POSITIVE_INFINITY" : "Number.NEGATIVE_INFINITY";
}

/** A regular expression, as a literal where that can be; the engine itself escapes slashes and line ends in `source`. */
export function regexLiteral(regex: RegExp): string {
  // Compilers are stricter than engines with what is old style. And a backslash before a sign that is to be escaped would
  // swallow the backslash of our escape.
  if (
    !regex.flags.includes("u") ||
    /\\[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/.test(regex.source)
  )
    return `new RegExp(${[regex.source, ...(regex.flags === "" ? [] : [regex.flags])].map(stringLiteral).join(", ")})`;
  const source = regex.source
    .replace(UNSEEN, escaped)
    .replace(/[\ud800-\udfff]/g, (sign, index: number, all: string) => {
      const code = sign.charCodeAt(0);
      const paired =
        code < 0xdc00
          ? (all.charCodeAt(index + 1) & 0xfc00) === 0xdc00
          : (all.charCodeAt(index - 1) & 0xfc00) === 0xd800;
      return paired ? sign : escaped(sign);
    });
  return `/${source}/${regex.flags}`;
}

/** JSON of a value for a comment: no sign in it ends one, or is a word to tools. */
export function commentJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part)) ?? "null";
  return json.replace(UNSEEN, escaped).replaceAll("*/", "*\\/").replace(/[@#<]/g, escaped);
}

/** `open` + items + `close`, on one line where it fits, else an item to a line. */
export function block(open: string, items: readonly string[], close: string): string {
  const inline = `${open}${items.join(", ")}${close}`;
  if (inline.length <= 80 && !inline.includes("\n")) return inline;
  return `${open.trimEnd()}\n${items.map((item) => `  ${item.replaceAll("\n", "\n  ")},\n`).join("")}${close.trimStart()}`;
}

/** A call with its arguments. A last argument that is a block of its own stays on the line of the call. */
export function call(callee: string, items: readonly string[]): string {
  const only = items.length === 1 ? items[0]! : undefined;
  if (only?.includes("\n") && /^[[{]|^[\w.]+\(/.test(only)) return `${callee}(${only})`;
  return block(`${callee}(`, items, ")");
}

/** An object literal out of `key: value` pairs. */
export function objectLiteral(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return "{}";
  return block(
    "{ ",
    entries.map(([key, value]) => `${keyLiteral(key)}: ${value}`),
    " }",
  );
}
