import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from "js-yaml";

/** A YAML text in which some lines stand further to the right. */
export interface Indented {
  text: string;
  /** Lines that were moved, counted from 0. */
  moved: ReadonlySet<number>;
  /** Columns that they were moved by. */
  by: number;
}

/** What the parser says of a line that is not deep enough. */
const COMPLAINT = "deficient indentation";
/** Runs of the parser: each finds one line that it complains of. */
const MOST_RUNS = 100;
/** Deeper than any key stands. */
const COLUMNS = 1024;

export function isDeficientIndentation(error: YAMLException): boolean {
  return error.reason === COMPLAINT;
}

/**
 * Moves lines within `{…}`, `[…]` and quotes to the right that YAML 1.2 wants deeper than the key before them, and that
 * libyaml, PyYAML, go-yaml and SnakeYAML take as they are: most of all a closing bracket straight below its key.
 * White space there has no meaning, so that all values stay what they are.
 * @returns a text that has no such lines, though it may have other errors; undefined when there are too many to find
 */
export function indentFlow(text: string, options: { maxDepth: number }): Indented | undefined {
  const lines = text.split("\n");
  // Those at once, as a text may have hundreds.
  const closing = new Set(lines.flatMap((line, i) => (/^[ \t]*[}\]]/.test(line) ? [i] : [])));
  const result = indentFrom(lines, closing, options);
  return result?.readable ? result : indentFrom(lines, new Set(), options);
}

/** Moves lines until the parser has nothing more to say of them; it may have of something else. */
function indentFrom(
  lines: readonly string[],
  moved: Set<number>,
  options: { maxDepth: number },
): (Indented & { readable: boolean }) | undefined {
  for (let run = 0; run < MOST_RUNS; run++) {
    const text = lines.map((line, i) => (moved.has(i) ? " ".repeat(COLUMNS) + line : line)).join("\n");
    const result = eventsOf(text, options);
    const wrong = "events" in result ? withinBlockScalars(result.events, lines, moved) : [];
    for (const line of wrong) moved.delete(line);
    if ("line" in result && result.line !== undefined) {
      if (moved.has(result.line)) return undefined;
      moved.add(result.line);
    } else if (wrong.length === 0) return { text, moved, by: COLUMNS, readable: "events" in result };
  }
  return undefined;
}

function eventsOf(text: string, options: { maxDepth: number }): { events: Event[] } | { line: number | undefined } {
  try {
    return { events: parseEvents(text, options) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { line: isDeficientIndentation(error) ? error.mark?.line : undefined };
  }
}

/** Moved lines that are text of `|` and `>`, where white space counts. */
function withinBlockScalars(events: readonly Event[], lines: readonly string[], moved: ReadonlySet<number>): number[] {
  const found: number[] = [];
  let line = 0;
  let start = 0;
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) continue;
    for (; line < lines.length && start < event.valueEnd; line++) {
      if (start >= event.valueStart && moved.has(line)) found.push(line);
      start += lines[line]!.length + 1 + (moved.has(line) ? COLUMNS : 0);
    }
  }
  return found;
}
