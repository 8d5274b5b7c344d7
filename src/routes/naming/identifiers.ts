import { createHash } from "node:crypto";

/** Words that no function of a strict module may be called, or that mean something else where they are used. */
const RESERVED_VALUES = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity " +
    "globalThis require module exports " +
    // A module that exports `then` is taken for a promise; the others are members of every object.
    "then constructor hasOwnProperty isPrototypeOf propertyIsEnumerable prototype toLocaleString toString valueOf"
  ).split(" "),
);

/** Words that no type may be called. */
const RESERVED_TYPES = new Set([
  ...RESERVED_VALUES,
  ..."any unknown never string number bigint boolean symbol object undefined void null true false".split(" "),
]);

/** Whether a text can stand as a name in JavaScript, reserved or not. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && text.normalize("NFC") === text;
}

/** Longer names are cut: they are sentences, and names of files and lines are made of them. */
const MOST_CHARACTERS = 100;

/** The words of a name: "repos/list-for-user", "HTTPServer2" -> "repos list for user", "HTTP Server2". */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
      // What is said by a sign would be lost.
      .replace(/\+(?=\d)/g, " plus ")
      .split(/[^\p{ID_Continue}]+|_+/u)
      .filter((word) => word !== "")
  );
}

function upperFirst(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function lowerFirst(word: string): string {
  // "URL" alone is "url", "HTTPServer" is two words already.
  return /^\p{Lu}+\d*$/u.test(word) ? word.toLowerCase() : (word[0] ?? "").toLowerCase() + word.slice(1);
}

/** "simple-user" -> "SimpleUser"; a name that begins with a digit gets `_` before it. Empty for nothing but signs. */
export function pascalCase(text: string): string {
  return leading(wordsOf(text).map(upperFirst).join(""));
}

/** "repos/list-for-user" -> "reposListForUser" */
export function camelCase(text: string): string {
  const [first = "", ...rest] = wordsOf(text);
  return leading(lowerFirst(first) + rest.map(upperFirst).join(""));
}

function leading(name: string): string {
  const cut = [...name].slice(0, MOST_CHARACTERS).join("");
  return cut === "" || /^[\p{ID_Start}$_]/u.test(cut) ? cut : `_${cut}`;
}

/** Name of a type: as written where that can be, else in PascalCase. */
export function typeName(text: string): string {
  if (isIdentifier(text) && text.length <= MOST_CHARACTERS && !RESERVED_TYPES.has(text) && text !== "__proto__")
    return text;
  const name = pascalCase(text) || "Unnamed";
  return RESERVED_TYPES.has(name) ? `${name}_` : name;
}

/** Name of a function: as written where that can be, else in camelCase. */
export function functionName(text: string): string {
  if (isIdentifier(text) && text.length <= MOST_CHARACTERS && !RESERVED_VALUES.has(text) && text !== "__proto__")
    return text;
  const name = camelCase(text) || "unnamed";
  return RESERVED_VALUES.has(name) ? `${name}_` : name;
}

/** What Windows takes for a device, whatever the ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)$/i;

/** Stem of a file: "Pet Store" -> "pet-store". Lower case, so that file systems of all kinds agree. */
export function fileStem(text: string): string {
  const stem = [...wordsOf(text).join("-").toLowerCase()].slice(0, 60).join("") || "unnamed";
  return DEVICES.test(stem) ? `${stem}_` : stem;
}

/** Something to be named. */
export interface Nameable {
  /** Unique and stable: the same thing has it in every version of the document. */
  key: string;
  /** What its name is made of. */
  text: string;
}

/**
 * A name for each, none twice. Where several would have the same name, it goes to the one that is written so, else to
 * the one whose key comes first; the others get a few characters of their key's hash. So a name depends only on those
 * that it collides with: what is added elsewhere renames nothing.
 * @param options.taken names that are not free
 * @param options.fold what names are compared by, for places that do not tell upper from lower case
 */
export function assignNames(
  things: readonly Nameable[],
  make: (text: string) => string,
  { taken = [], fold = (name) => name }: { taken?: Iterable<string>; fold?: (name: string) => string } = {},
): Map<string, string> {
  const used = new Set([...taken].map(fold));
  const names = new Map<string, string>();
  const made = things.map((thing) => ({ ...thing, name: make(thing.text) }));
  const ranked = made.sort((a, b) => Number(b.name === b.text) - Number(a.name === a.text) || compare(a.key, b.key));
  const losers: typeof made = [];
  for (const thing of ranked) {
    if (used.has(fold(thing.name))) losers.push(thing);
    else {
      used.add(fold(thing.name));
      names.set(thing.key, thing.name);
    }
  }
  for (const { key, name } of losers) {
    const hash = createHash("sha256").update(key).digest("hex");
    let length = 4;
    while (used.has(fold(`${name}_${hash.slice(0, length)}`))) length++;
    const free = `${name}_${hash.slice(0, length)}`;
    used.add(fold(free));
    names.set(key, free);
  }
  return names;
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What an operation without operationId is called: `GET /users/{id}` -> "getUsersById". */
export function operationName(method: string, path: string): string {
  const text = path.replace(/\{([^{}]*)\}/g, " by $1 ");
  return functionName(`${method.toLowerCase()} ${/\p{ID_Continue}/u.test(text) ? text : "root"}`);
}
