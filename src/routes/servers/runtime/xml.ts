import { HttpError } from "./errors.ts";
import { asksFor, isScalar, put, type Raw } from "./shape.ts";
import type { Shape } from "./types.ts";

interface Element {
  /** Without its namespace's prefix. */
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

/**
 * What an XML document may stand for by its schema's `xml` keywords. An array without elements leaves no trace in XML:
 * there are two readings, without such arrays and with empty ones.
 */
export function readXml(text: string, shape: Shape | undefined): Raw[] {
  const root = new Parser(text).document();
  return [rawOf(root, shape, false, 0), rawOf(root, shape, true, 0)];
}

const DEEPEST = 100;

function rawOf(element: Element, shape: Shape | undefined, empties: boolean, depth: number): Raw {
  if (depth > DEEPEST) throw malformed("It is nested too deeply.");
  const { children, attributes, text } = element;
  if (asksFor(shape, "array") && !asksFor(shape, "object")) {
    if (text.trim() !== "" && !(shape?.type && isScalar(shape))) throw mixed(element);
    return children.map((child) => rawOf(child, shape?.items, empties, depth + 1));
  }
  const structured = asksFor(shape, "object") || (children.length > 0 && !(shape?.type && isScalar(shape)));
  if (!structured) return text.trim() === "" || children.length > 0 ? text.trim() : text;
  if (children.length === 0 && text.trim() !== "") return text.trim();
  if (text.trim() !== "" && asksFor(shape, "object")) throw mixed(element);
  const object: { [name: string]: Raw } = {};
  const seen = new Set<Element>();
  for (const [property, own] of Object.entries(shape?.properties ?? {})) {
    const name = own.xml?.name ?? property;
    if (own.xml?.attribute) {
      const value = attributes.get(name);
      if (value !== undefined) put(object, property, value);
      continue;
    }
    const isArray = asksFor(own, "array") && !asksFor(own, "object");
    const found = children.filter(
      (child) => child.name === (isArray && !own.xml?.wrapped ? (own.items?.xml?.name ?? name) : name),
    );
    for (const child of found) seen.add(child);
    if (isArray && !own.xml?.wrapped) {
      if (found.length > 0 || empties)
        put(
          object,
          property,
          found.map((child) => rawOf(child, own.items, empties, depth + 1)),
        );
    } else if (found.length === 1) put(object, property, rawOf(found[0]!, own, empties, depth + 1));
    else if (found.length > 1)
      put(
        object,
        property,
        found.map((child) => rawOf(child, own, empties, depth + 1)),
      );
  }
  for (const child of children) {
    if (seen.has(child)) continue;
    const known = Object.hasOwn(object, child.name) ? object[child.name] : undefined;
    const value = rawOf(child, shape?.additionalProperties, empties, depth + 1);
    if (known === undefined) put(object, child.name, value);
    else if (Array.isArray(known)) known.push(value);
    else put(object, child.name, [known, value]);
  }
  return object;
}

/** OpenAPI has no value for text beside elements: it would be lost. */
function mixed({ name }: Element): HttpError {
  return malformed(`There is text in the element ${name}, which has none.`);
}

function malformed(message: string): HttpError {
  return new HttpError(400, "The body is not valid XML.", {
    code: "MALFORMED_BODY",
    details: [{ field: "body", message }],
  });
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** Elements, attributes and text. Document types are refused: entities of one's own are how XML parsers are attacked. */
class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Element {
    this.#skip();
    const root = this.#element(0);
    this.#skip();
    if (this.#at < this.#text.length) throw malformed("There is something behind the root element.");
    return root;
  }

  /** White space, comments and instructions. */
  #skip(): void {
    for (;;) {
      const found = this.#take(/\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y);
      if (found === undefined) return;
    }
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #element(depth: number): Element {
    if (depth > DEEPEST) throw malformed("It is nested too deeply.");
    const open = this.#take(/<([^\s<>/!?=&'"]+)/y);
    if (!open) throw malformed("An element is missing.");
    const element: Element = { name: local(open[1]!), attributes: new Map(), children: [], text: "" };
    for (;;) {
      const attribute = this.#take(/\s+([^\s<>/=&'"]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y);
      if (!attribute) break;
      element.attributes.set(local(attribute[1]!), unescaped(attribute[2] ?? attribute[3]!));
    }
    if (this.#take(/\s*\/>/y)) return element;
    if (!this.#take(/\s*>/y)) throw malformed(`The element ${element.name} does not end.`);
    for (;;) {
      const text = this.#take(/[^<]+/y);
      const data = text ? undefined : this.#take(/<!\[CDATA\[([\s\S]*?)\]\]>/y);
      if (text) element.text += unescaped(text[0]);
      else if (data) element.text += data[1];
      else if (this.#take(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y)) continue;
      else if (this.#text.startsWith("</", this.#at)) break;
      else element.children.push(this.#element(depth + 1));
    }
    if (this.#take(/<\/([^\s>]+)\s*>/y)?.[1] !== open[1]) throw malformed(`The element ${element.name} is not closed.`);
    return element;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (all, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name ?? ""];
    if (character === undefined) throw malformed(`There is no entity ${all}.`);
    return character;
  });
}
