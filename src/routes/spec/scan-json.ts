/** What `JSON.parse` does not tell: where an error is, which keys stand twice, and where a value begins. */

/** An error, at an offset of the text. */
export interface JsonProblem {
  offset: number;
  message: string;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Why a text is no JSON. Undefined when it is. */
export function jsonError(text: string): JsonProblem | undefined {
  try {
    walk(text, () => {});
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { offset: error.offset, message: error.message };
  }
}

/** Keys that an object has twice, of which `JSON.parse` keeps the last; the offset is that of the later one. */
export function duplicateKeys(text: string): { offset: number; key: string }[] {
  const found: { offset: number; key: string }[] = [];
  walk(text, (offset, key) => found.push({ offset, key }));
  return found;
}

/** Reads a whole text without recursion, so that no depth of nesting matters. */
function walk(text: string, onDuplicate: (offset: number, key: string) => void): void {
  // For each open container the keys of an object, or nothing for an array.
  const open: (Set<string> | undefined)[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    // A value begins here.
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACE) {
      at = skipSpace(text, at + 1);
      if (text.charCodeAt(at) === CLOSE_BRACE) at++;
      else {
        open.push(new Set());
        at = key(text, at, open.at(-1)!, onDuplicate);
        continue;
      }
    } else if (code === OPEN_BRACKET) {
      at = skipSpace(text, at + 1);
      if (text.charCodeAt(at) === CLOSE_BRACKET) at++;
      else {
        open.push(undefined);
        continue;
      }
    } else if (code === QUOTE) at = endOfString(text, at);
    else at = endOfWord(text, at);
    // A value has ended here.
    for (;;) {
      at = skipSpace(text, at);
      if (open.length === 0) {
        if (at < text.length) throw new JsonSyntaxError(at, "there is something after the end of the document");
        return;
      }
      const keys = open.at(-1);
      const next = text.charCodeAt(at);
      if (next === COMMA) {
        const after = skipSpace(text, at + 1);
        if (text.charCodeAt(after) === (keys ? CLOSE_BRACE : CLOSE_BRACKET))
          throw new JsonSyntaxError(at, "a comma before a closing bracket");
        at = keys ? key(text, after, keys, onDuplicate) : after;
        break;
      }
      if (next !== (keys ? CLOSE_BRACE : CLOSE_BRACKET))
        throw new JsonSyntaxError(
          at,
          at >= text.length
            ? "the document ends too early"
            : `expected "," or "${keys ? "}" : "]"}" but found ${shown(text, at)}`,
        );
      open.pop();
      at++;
    }
  }
}

/** Reads `"key":` and returns where its value begins. */
function key(text: string, at: number, keys: Set<string>, onDuplicate: (offset: number, key: string) => void): number {
  if (text.charCodeAt(at) !== QUOTE)
    throw new JsonSyntaxError(
      at,
      at >= text.length
        ? "the document ends too early"
        : `expected a key in double quotes but found ${shown(text, at)}`,
    );
  const end = endOfString(text, at);
  const name = stringAt(text, at, end);
  if (keys.has(name)) onDuplicate(at, name);
  else keys.add(name);
  const colon = skipSpace(text, end);
  if (text.charCodeAt(colon) !== COLON)
    throw new JsonSyntaxError(colon, `expected ":" after the key but found ${shown(text, colon)}`);
  return skipSpace(text, colon + 1);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** The offset behind a string that begins at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at + 1;
      if (!ESCAPE.test(text)) throw new JsonSyntaxError(at, "an escape that JSON does not know");
      at++;
    } else if (code < 32) throw new JsonSyntaxError(at, "a line break or another control character within a string");
  }
  throw new JsonSyntaxError(from, "a string that does not end");
}

function stringAt(text: string, from: number, end: number): string {
  const raw = text.slice(from + 1, end - 1);
  return raw.includes("\\") ? JSON.parse(text.slice(from, end)) : raw;
}

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

function endOfWord(text: string, from: number): number {
  WORD.lastIndex = from;
  if (!WORD.test(text))
    throw new JsonSyntaxError(
      from,
      from >= text.length ? "the document ends too early" : `expected a value but found ${shown(text, from)}`,
    );
  return WORD.lastIndex;
}

function shown(text: string, at: number): string {
  return at >= text.length ? "the end of the document" : JSON.stringify(text.slice(at, at + 12).split(/\s/, 1)[0]);
}

/** Where members of a JSON document begin; each object and array is looked through once, when it is asked for. */
export class JsonOffsets {
  readonly #text: string;
  readonly #members = new Map<number, Map<string, { key: number; value: number }>>();

  /** @param text valid JSON */
  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets of the value at a path, or of the nearest thing around it, and of its key. */
  find(path: readonly string[]): { key: number; value: number } {
    let at = skipSpace(this.#text, 0);
    let found = { key: at, value: at };
    for (const part of path) {
      const member = this.#membersOf(at).get(part);
      if (member === undefined) break;
      found = member;
      at = member.value;
    }
    return found;
  }

  #membersOf(container: number): Map<string, { key: number; value: number }> {
    let members = this.#members.get(container);
    if (members === undefined) {
      members = readMembers(this.#text, container);
      this.#members.set(container, members);
    }
    return members;
  }
}

function readMembers(text: string, container: number): Map<string, { key: number; value: number }> {
  const members = new Map<string, { key: number; value: number }>();
  const first = text.charCodeAt(container);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return members;
  let at = skipSpace(text, container + 1);
  for (let index = 0; ; index++) {
    const code = text.charCodeAt(at);
    if (code === CLOSE_BRACE || code === CLOSE_BRACKET || at >= text.length) return members;
    const key = at;
    let name = String(index);
    if (first === OPEN_BRACE) {
      const end = endOfString(text, at);
      name = stringAt(text, at, end);
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    members.set(name, { key, value: at });
    at = skipSpace(text, endOfValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
}

/** The offset behind a value, however deep. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    // The end of what is around it, or of a plain value.
    if (depth < 0 || (depth === 0 && code === COMMA)) return at;
    if (depth === 0 && (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET)) return at + 1;
  }
  return text.length;
}
