// Parameters by their style: from the text of a path segment, a query, a header or cookies to raw values.
import { bracketed, type Decode, decodeText, deep, type Pair, pairsOf, Unreadable, unnamed } from "./pairs.ts";
import { allows, asksFor, isScalar, propertyOf, put, type Raw } from "./shape.ts";
import type { Parameter, Shape } from "./types.ts";

/** `simple`, `label` and `matrix`. */
export function readSegment(parameter: Parameter, raw: string): Raw[] {
  const { name, shape, style = "simple", explode = false } = parameter;
  if (style === "label") {
    if (!raw.startsWith(".")) throw new Unreadable('must begin with "."');
    const text = raw.slice(1);
    // Lists are joined by dots in OpenAPI 3.0's examples, by commas in RFC 6570.
    return readList(text, explode || !text.includes(",") ? "." : ",", explode, shape, decodeText);
  }
  if (style === "matrix") {
    if (!raw.startsWith(";")) throw new Unreadable('must begin with ";"');
    const pairs = pairsOf(raw.slice(1).replaceAll("&", "%26").replaceAll("+", "%2B").replaceAll(";", "&"));
    const foreign = pairs.find((pair) => pair.name !== name);
    if (foreign && !(explode && allows(shape, "object")))
      throw new Unreadable(`must have no other name than "${name}"`);
    // Nothing else stands here: every name is the object's, and unknown ones are for its schema to judge.
    const open = explode && asksFor(shape, "object") ? { additionalProperties: {}, ...shape } : shape;
    const whole = { name, style: "form", explode, ...(open && { shape: open }) };
    return readForm(whole, pairs, decodeText, new Set([name]), true);
  }
  // Swagger 2 has the separators of queries here too.
  return readList(raw, SEPARATORS[style] ?? ",", explode, shape, decodeText);
}

type Separator = string | RegExp;

/** Values of a list, or names and values of an object, that stand in one text. */
export function readList(
  text: string,
  separator: Separator,
  explode: boolean,
  shape: Shape | undefined,
  decode: Decode,
): Raw[] {
  const found: Raw[] = [];
  if (asksFor(shape, "array")) found.push(text.split(separator).map(decode));
  if (asksFor(shape, "object")) {
    const parts = text.split(separator);
    const object = explode && typeof separator === "string" ? named(parts, separator, decode) : inTurn(parts, decode);
    if (object) found.push(object);
  }
  if (found.length === 0 || isScalar(shape)) found.push(decode(text));
  if (text === "" && asksFor(shape, "array")) found.push([]);
  return found;
}

/** `R=1,G=2`. RFC 6570 leaves dots in values as they are, so what names nothing belongs to the value before it. */
function named(parts: string[], joint: string, decode: Decode): { [name: string]: Raw } | undefined {
  if (!parts[0]?.includes("=")) return undefined;
  const whole: string[] = [];
  for (const part of parts) {
    if (part.includes("=")) whole.push(part);
    else whole.push(whole.pop() + joint + part);
  }
  const object: { [name: string]: Raw } = {};
  for (const part of whole) {
    const equals = part.indexOf("=");
    add(object, decode(part.slice(0, equals)), decode(part.slice(equals + 1)));
  }
  return object;
}

/** `R,1,G,2` */
function inTurn(parts: string[], decode: Decode): { [name: string]: Raw } | undefined {
  const object: { [name: string]: Raw } = {};
  if (parts.length % 2 !== 0) return undefined;
  for (let i = 0; i < parts.length; i += 2) add(object, decode(parts[i]!), decode(parts[i + 1]!));
  return object;
}

export const SEPARATORS: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7c|\|/i,
  tabDelimited: /%09|\t/,
};

/** `form`, the delimited styles and `deepObject`. `names`: those of all parameters, which no object may take. */
export function readForm(
  parameter: Pick<Parameter, "name" | "style" | "explode" | "shape">,
  pairs: readonly Pair[],
  decode: Decode,
  names: ReadonlySet<string>,
  alone = false,
): Raw[] {
  const { name, shape, style = "form", explode = true } = parameter;
  if (style === "deepObject") {
    const tree = deep(name, pairs, decode);
    return tree === undefined ? [] : [fitted(tree, shape)];
  }
  const own = pairs.filter((pair) => pair.name === name).map(({ raw }) => raw);
  if (explode || own.length > 1) return exploded(own, parameter, pairs, decode, names, alone);
  if (own.length === 0) return [];
  const raw = own[0]!;
  const found = readList(raw, SEPARATORS[style] ?? ",", false, shape, decode);
  // Many clients encode the commas between items as well.
  if (style === "form" && !raw.includes(",") && /%2c/i.test(raw)) {
    found.push(...readList(decode(raw), ",", false, shape, (text) => text));
  }
  return found;
}

/** `name[]=x` is a list where the schema has one; where it has an object, that is a property without a name. */
function fitted(tree: Raw, shape: Shape | undefined): Raw {
  if (typeof tree === "string") return tree;
  if (Array.isArray(tree)) {
    if (bracketed.has(tree) && asksFor(shape, "object") && !asksFor(shape, "array")) return unnamed(tree);
    return tree.map((item) => fitted(item, shape?.items));
  }
  const object: { [name: string]: Raw } = {};
  for (const name of Object.keys(tree)) put(object, name, fitted(tree[name]!, propertyOf(shape, name)));
  return object;
}

function exploded(
  own: string[],
  { name, shape, style = "form" }: Pick<Parameter, "name" | "style" | "shape">,
  pairs: readonly Pair[],
  decode: Decode,
  names: ReadonlySet<string>,
  alone: boolean,
): Raw[] {
  const found: Raw[] = [];
  if (asksFor(shape, "object")) {
    const object: { [name: string]: Raw } = {};
    for (const pair of pairs) {
      if (!alone && pair.name !== name && names.has(pair.name)) continue;
      if (!shape?.additionalProperties && !(shape?.properties && Object.hasOwn(shape.properties, pair.name))) continue;
      add(object, pair.name, decode(pair.raw), propertyOf(shape, pair.name));
    }
    if (Object.keys(object).length > 0) found.push(object);
  }
  if (own.length === 0) return found;
  const texts = own.map(decode);
  if (asksFor(shape, "array")) {
    found.push(texts);
    if (style !== "form") found.push(own.flatMap((raw) => raw.split(SEPARATORS[style] ?? ",")).map(decode));
  }
  if (texts.length > 1) found.push(texts);
  else if (found.length === 0 || isScalar(shape)) found.push(texts[0]!);
  return found;
}

/** A name that comes again makes a list, which the schema judges: neither value is lost. */
function add(object: { [name: string]: Raw }, name: string, value: Raw, shape?: Shape): void {
  const known = Object.hasOwn(object, name) ? object[name] : undefined;
  if (known === undefined) put(object, name, asksFor(shape, "array") && !isScalar(shape) ? [value] : value);
  else if (Array.isArray(known)) known.push(value);
  else put(object, name, [known, value]);
}
