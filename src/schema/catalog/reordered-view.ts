import type { CatalogObject } from "./catalog.ts";

/** A relation with the same columns in another order; their names, quoted as SQL needs them. */
export interface Reordering {
  object: CatalogObject;
  was: string[];
  is: string[];
}

/**
 * `SELECT *` over a relation whose columns came back in another order. Only then, and only the columns of such relations,
 * may stand at each other's places in the select list; all else must be equal. What cannot be told is no reordering.
 */
export function isReorderedView(
  was: CatalogObject,
  is: CatalogObject,
  attributes: string[],
  reorderings: readonly Reordering[],
): boolean {
  if ((was.kind !== "view" && was.kind !== "materialized view") || attributes.join() !== "definition") return false;
  if (reorderings.length === 0) return false;
  const before = partsOf(String(was.attributes.definition));
  const after = partsOf(String(is.attributes.definition));
  if (!before || !after || before.head !== after.head || before.rest !== after.rest) return false;
  if (before.items.length !== after.items.length) return false;
  const read = reorderings.filter(({ object }) => mentions(before.rest, object.name));
  const moved = before.items.flatMap((item, at) => (item === after.items[at] ? [] : [at]));
  const sources = new Set<string>();
  for (const at of moved) {
    const [one, other] = [before.items[at]!, after.items[at]!].map(columnOf);
    if (!one || !other || one.source !== other.source) return false;
    sources.add(one.source);
  }
  return [...sources].every((source) => {
    const [columnsBefore, columnsAfter] = [before, after].map(({ items }) => columnsFrom(items, source));
    return read.some((reordering) => follows(columnsBefore!, reordering.was) && follows(columnsAfter!, reordering.is));
  });
}

interface Parts {
  /** `SELECT` or `SELECT DISTINCT`. */
  head: string;
  /** What is selected. */
  items: string[];
  /** From FROM on. */
  rest: string;
}

const IDENTIFIER = '(?:"(?:[^"]|"")*"|[\\w$\\u0080-\\uffff]+)';
const HEAD = /^\s*SELECT (?:DISTINCT )?/;
const PLAIN_COLUMN = new RegExp(`^(?:(${IDENTIFIER})\\.)?(${IDENTIFIER})(?: AS ${IDENTIFIER})?$`);
/** Quoted text, which stays together; what opens and closes; what ends an item; where the list ends. */
const MARKS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()[\]]|,|\n {3}FROM /g;

/** A view's query, as the server prints it, in its parts; undefined for what is more than one SELECT. */
function partsOf(definition: string): Parts | undefined {
  const head = HEAD.exec(definition)?.[0];
  if (head === undefined || /\n(?:UNION|INTERSECT|EXCEPT)\b/.test(definition)) return undefined;
  const items: string[] = [];
  let start = head.length;
  let depth = 0;
  for (const { 0: mark, index } of definition.matchAll(MARKS)) {
    if (mark === "(" || mark === "[") depth++;
    else if (mark === ")" || mark === "]") depth--;
    else if (depth > 0 || index < start) continue;
    else if (mark === ",") {
      items.push(definition.slice(start, index).trim());
      start = index + 1;
    } else if (mark.startsWith("\n")) {
      items.push(definition.slice(start, index).trim());
      return { head: head.trim(), items, rest: definition.slice(index) };
    }
  }
  return undefined;
}

/** Where a plain column comes from ("" where it is not said) and its name there; undefined for an expression. */
function columnOf(item: string): { source: string; name: string } | undefined {
  const [, source = "", name] = PLAIN_COLUMN.exec(item) ?? [];
  return name === undefined ? undefined : { source, name };
}

function columnsFrom(items: string[], source: string): string[] {
  return items.flatMap((item) => {
    const column = columnOf(item);
    return column?.source === source ? [column.name] : [];
  });
}

/** Whether columns are some of those of `order`, in that order. */
function follows(columns: string[], order: string[]): boolean {
  const places = columns.map((column) => order.indexOf(column));
  return places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!));
}

/** Whether a qualified name stands in a text as a whole. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w$".\u0080-\uffff]/.test(text[at - 1] ?? "") && !/[\w$".\u0080-\uffff]/.test(text[at + name.length] ?? ""))
      return true;
  }
  return false;
}
