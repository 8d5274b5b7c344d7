/** Control characters, marks of direction, zero widths: they move text about or hide it. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Text with what hides in it made visible. */
export function visible(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(HIDDEN, (char) => `\\u${char.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/** The same on one line: what stands there cannot look like a line of ours. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/g, "↵");
}

/**
 * Plain text as Markdown that shows exactly it: no mention, no link, no HTML, no formatting.
 * GitHub looks for mentions and issues after it has decoded entities: only a space of no width stops it.
 */
export function markdownText(text: string): string {
  return (
    visible(text)
      .replace(
        /[\\`*_{}[\]()<>+!|~&$@#]/g,
        (char) => `&#${char.charCodeAt(0)};${char === "@" || char === "#" ? "&#8203;" : ""}`,
      )
      .replace(/\bGH-(?=\d)/gi, "$&&#8203;")
      // Addresses become links by themselves.
      .replace(/:\/\//g, "&#58;//")
      .replace(/\bwww\./gi, "www&#46;")
      .replace(/\n+/g, "<br>")
  );
}

/** Text in backticks, however many it holds itself; one line. */
export function inlineCode(text: string): string {
  const plain = visibleLine(text);
  const ticks = "`".repeat(longestRun(plain, "`") + 1);
  const padding = plain.startsWith("`") || plain.endsWith("`") || plain === "" ? " " : "";
  return `${ticks}${padding}${plain}${padding}${ticks}`;
}

/** The same within a table, where a bar would end the cell even in backticks. */
export function inlineCodeInTable(text: string): string {
  return text.includes("|") ? `<code>${markdownText(text)}</code>` : inlineCode(text);
}

/** A fenced block that its content cannot end. */
export function codeBlock(language: string, code: string): string {
  const plain = withoutEndingLines(visible(code));
  const fence = "`".repeat(Math.max(3, longestRun(plain, "`") + 1));
  return `${fence}${language}\n${plain}\n${fence}`;
}

/** A regular expression for it would look at every run of line ends from each of its places. */
function withoutEndingLines(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end--;
  return text.slice(0, end);
}

function longestRun(text: string, char: string): number {
  return Math.max(0, ...(text.match(new RegExp(`${char}+`, "g")) ?? []).map((run) => run.length));
}

/** Cuts a text that is too long for its place, and says so. Counts UTF-16 units, cuts none in two. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = length - 1;
  const code = text.charCodeAt(at - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? at - 1 : at)}…`;
}
