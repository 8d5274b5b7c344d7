// Names and values of queries, forms and cookies, names with brackets among them.
import { put, type Raw } from "./shape.ts";

/** A pair of a query or a form: the name decoded, the value as it was sent. */
export interface Pair {
  name: string;
  raw: string;
}

export type Decode = (text: string) => string;

/** A text that is not what its style, or its encoding, says. */
export class Unreadable extends Error {}

export function decodeText(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Unreadable("is not percent-encoded UTF-8");
  }
}

export const decodeForm: Decode = (text) => decodeText(text.includes("+") ? text.replaceAll("+", " ") : text);

export function pairsOf(query: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const [name, raw] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
    try {
      pairs.push({ name: decodeForm(name), raw });
    } catch {
      pairs.push({ name, raw });
    }
  }
  return pairs;
}

/** Of a `Cookie` header. Quotes around a value are no part of it. */
export function cookiesOf(header: string | undefined): Pair[] {
  return (header ?? "").split(";").flatMap((part) => {
    const equals = part.indexOf("=");
    if (equals < 0) return [];
    const raw = part.slice(equals + 1).trim();
    return [{ name: part.slice(0, equals).trim(), raw: /^".*"$/.test(raw) ? raw.slice(1, -1) : raw }];
  });
}
/** Cookies are percent-encoded by some and not by others. */
export const lenient: Decode = (text) => {
  try {
    return decodeText(text);
  } catch {
    return text;
  }
};

/** `name[a][b]=c`: an object of objects; repeated names and `[]` are arrays. */
export function deep(name: string, pairs: readonly Pair[], decode: Decode): Raw | undefined {
  const inside = pairs.filter((pair) => pair.name.startsWith(`${name}[`));
  if (inside.length === 0) return undefined;
  return treeOf(
    inside.map((pair) => ({ name: pair.name.slice(name.length), raw: pair.raw })),
    decode,
  );
}

/** Names with brackets as a tree. */
export function treeOf(pairs: readonly Pair[], decode: Decode): Raw {
  const root = { value: undefined as Raw | undefined };
  for (const { name, raw } of pairs) {
    const keys = keysOf(name);
    root.value = plant(root.value, keys, decode(raw));
  }
  return root.value ?? {};
}

function keysOf(name: string): string[] {
  const start = name.indexOf("[");
  if (start < 0) return [name];
  const keys = [...name.slice(start).matchAll(/\[([^[\]]*)\]/g)].map(([, key]) => key!);
  // Brackets that do not close, or text after them, are part of the name.
  if (keys.length > 32 || keys.map((key) => `[${key}]`).join("") !== name.slice(start)) return [name];
  return start === 0 ? keys : [name.slice(0, start), ...keys];
}

export const BOTH = "has a value and names within, which contradict each other";

/** A list that turns out to be the property "" of an object. */
export function unnamed(list: Raw[]): { [name: string]: Raw } {
  return { "": list.length === 1 ? list[0]! : list };
}

/** Lists that were written with `[]`, rather than by repeating a name. */
export const bracketed = new WeakSet<Raw[]>();

function plant(at: Raw | undefined, [key, ...others]: string[], value: string): Raw {
  if (key === undefined) {
    if (at === undefined) return value;
    if (typeof at === "string") return [at, value];
    if (!Array.isArray(at)) throw new Unreadable(BOTH);
    at.push(value);
    return at;
  }
  if (key === "" && (at === undefined || Array.isArray(at))) {
    const list = at ?? [];
    bracketed.add(list);
    list.push(plant(undefined, others, value));
    return list;
  }
  if (typeof at === "string") throw new Unreadable(BOTH);
  const object = Array.isArray(at) ? unnamed(at) : (at ?? {});
  const known = Object.hasOwn(object, key) ? object[key] : undefined;
  put(object, key, plant(known, others, value));
  return object;
}
