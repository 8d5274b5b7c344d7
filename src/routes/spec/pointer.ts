import type { Pointer } from "./document.ts";

/** A place below another one. */
export function below(at: Pointer, ...keys: (string | number)[]): Pointer {
  return { file: at.file, path: at.path.concat(keys.map(String)) };
}

/** A text that is the same for the same place only. */
export function keyOf({ file, path }: Pointer): string {
  return `${file}#${path.map((part) => `/${escapePart(part)}`).join("")}`;
}

/** JSON pointer within the file ("#/paths/~1users/get"), for people. */
export function fragmentOf({ path }: Pointer): string {
  return `#${path.map((part) => `/${escapePart(part)}`).join("")}`;
}

/** A key as a step of a reference's fragment, for `parseFragment`; it may hold halves of characters, which no URI can. */
export function stepOf(key: string): string {
  return `/${escapePart(key).replaceAll("%", "%25")}`;
}

function escapePart(part: string): string {
  return /[~/]/.test(part) ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part;
}

/** The keys that a fragment names, percent escapes and `~0`, `~1` undone. Undefined for what is no JSON pointer. */
export function parseFragment(fragment: string): string[] | undefined {
  if (fragment === "") return [];
  if (!fragment.startsWith("/")) return undefined;
  return fragment
    .slice(1)
    .split("/")
    .map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Percent escapes undone; as it stands where they are broken. */
export function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a reference says: the file, empty for the one it stands in, and the fragment without `#`. */
export function splitReference(ref: string): { file: string; fragment: string } {
  const hash = ref.indexOf("#");
  return hash < 0 ? { file: ref, fragment: "" } : { file: ref.slice(0, hash), fragment: ref.slice(hash + 1) };
}

/** A plain object, which is what maps of a document are. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that is the object's own: documents have keys such as "constructor". */
export function own(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The reference that an object is, if it is one. */
export function refOf(value: unknown): string | undefined {
  const ref = own(value, "$ref");
  return typeof ref === "string" ? ref : undefined;
}
