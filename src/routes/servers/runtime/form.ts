import { HttpError } from "./errors.ts";
import { decode, isJson, latin1, mediaTypeOf } from "./media-type.ts";
import { BOTH, decodeForm, type Pair, pairsOf, Unreadable } from "./pairs.ts";
import { judge } from "./parameters.ts";
import { allows, asksFor, isScalar, propertyOf, put, type Raw, valuesOf } from "./shape.ts";
import { readForm } from "./styles.ts";
import type { Content, Encoding, Issue, Shape } from "./types.ts";

interface Form {
  value: unknown;
  issues: readonly Issue[];
}

/** `application/x-www-form-urlencoded`: the fields by the styles of `encoding`, objects as JSON or with brackets. */
export function readUrlEncoded(text: string, content: Content): Form {
  const pairs = pairsOf(text);
  if (content.shape && !asksFor(content.shape, "object") && content.shape.type !== undefined) {
    // A schema that is no object gets the text.
    return judged({ body: [text] }, content, ({ body }) => body);
  }
  const properties = content.shape?.properties ?? {};
  const declared = Object.keys(properties);
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const base = baseOf(pair.name, content.shape);
    const group = groups.get(base);
    if (group) group.push(pair);
    else groups.set(base, [pair]);
  }
  // The properties of an object may stand in the form itself, as those of a parameter in a query.
  const spread = declared.filter(
    (name) => !groups.has(name) && properties[name]!.properties !== undefined && mayBeSpread(content, name),
  );
  const inner = new Set(spread.flatMap((name) => Object.keys(properties[name]!.properties ?? {})));
  const names = new Set([...declared, ...[...groups.keys()].filter((name) => !inner.has(name))]);
  const fields: Record<string, unknown[]> = {};
  for (const name of names) {
    let found: unknown[];
    try {
      found = readField(name, spread.includes(name) ? pairs : (groups.get(name) ?? []), content, names);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { message } = error;
      throw new HttpError(400, "The body is not a valid form.", {
        code: "MALFORMED_BODY",
        details: [{ field: name, message }],
      });
    }
    if (found.length > 0) put(fields, name, found);
  }
  return judged(fields, content);
}

/** A form that was taken apart already, as a text that has the same in it. */
export function textOfForm(parsed: object): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries())
        add(typeof item === "object" && item !== null ? `${name}[${i}]` : name, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) add(`${name}[${key}]`, one);
    } else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  };
  for (const [name, value] of Object.entries(parsed)) add(name, value);
  return pairs.join("&");
}

/** Whether the encoding of a property lets it stand in the form itself. */
function mayBeSpread(content: Content, name: string): boolean {
  const { contentType, style = "form", explode } = encodingOf(content, name) ?? {};
  return contentType === undefined && style === "form" && explode !== false;
}

/** `a[b]` belongs to the property `a` unless there is one of the whole name. */
function baseOf(name: string, shape: Shape | undefined): string {
  if (shape?.properties && Object.hasOwn(shape.properties, name)) return name;
  const bracket = name.indexOf("[");
  return bracket > 0 && name.endsWith("]") ? name.slice(0, bracket) : name;
}

function readField(name: string, pairs: Pair[], content: Content, names: ReadonlySet<string>): unknown[] {
  const shape = propertyOf(content.shape, name);
  const encoding = encodingOf(content, name);
  if (encoding?.style !== undefined || encoding?.explode !== undefined) {
    const { style = "form", explode = style === "form" } = encoding;
    const found = readForm({ name, style, explode, ...(shape && { shape }) }, pairs, decodeForm, names);
    if (found.length > 0) return found.flatMap((raw) => valuesOf(raw, shape));
  }
  const own = pairs.filter((pair) => pair.name === name);
  const found: unknown[] = [];
  if (own.length > 0 && (isComposite(shape) || isJson(encoding?.contentType ?? ""))) {
    const texts = own.map(({ raw }) => decodeForm(raw));
    const values = texts.map(json);
    if (!values.includes(undefined)) {
      if (asksFor(shape, "array") && !(texts.length === 1 && Array.isArray(values[0]))) found.push(values);
      else found.push(values.length === 1 ? values[0] : values);
    } else if (isJson(encoding?.contentType ?? "") && !isScalar(shape)) {
      // Nothing at all is no JSON.
      return [texts.length === 1 ? texts[0] : texts];
    }
  }
  const { properties: _, additionalProperties: __, ...flat } = shape ?? {};
  const plain = own.length > 0 ? readForm({ name, explode: true, shape: flat }, own, decodeForm, names, true) : [];
  const brackets = readForm({ name, style: "deepObject", ...(shape && { shape }) }, pairs, decodeForm, names);
  if (
    found.length === 0 &&
    plain.length === 0 &&
    brackets.length === 0 &&
    shape?.properties &&
    asksFor(shape, "object")
  ) {
    plain.push(
      ...readForm({ name, shape: { type: "object", properties: shape.properties } }, pairs, decodeForm, names),
    );
  }
  if (own.length > 0 && brackets.length > 0) {
    if (!Array.isArray(brackets[0])) throw new Unreadable(BOTH);
    return valuesOf([...own.map(({ raw }) => decodeForm(raw)), ...brackets[0]], shape);
  }
  for (const raw of [...plain, ...brackets]) found.push(...valuesOf(raw, shape));
  return found;
}

function encodingOf(content: Content, name: string): Encoding | undefined {
  return content.encoding && Object.hasOwn(content.encoding, name) ? content.encoding[name] : undefined;
}

/** Objects, and arrays of them: what is JSON in a form unless the encoding says otherwise. */
function isComposite(shape: Shape | undefined): boolean {
  return (
    asksFor(shape, "object") ||
    (asksFor(shape, "array") && (asksFor(shape?.items, "object") || asksFor(shape?.items, "array")))
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function judged(
  fields: Record<string, unknown[]>,
  { schema }: Content,
  seen: (value: Record<string, unknown>) => unknown = shown,
): Form {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) put(value, name, fields[name]![0]);
  const issues = schema ? judge(value, new Map(Object.entries(fields)), schema, seen) : [];
  return { value: seen === shown ? value : seen(value), issues };
}

/** Files as validators are shown them: their bytes as a text. */
const texts = new WeakMap<File, string>();

function shown(value: Record<string, unknown>): unknown {
  if (
    !Object.values(value).some(
      (one) => one instanceof File || (Array.isArray(one) && one.some((item) => item instanceof File)),
    )
  ) {
    return value;
  }
  const text = (one: unknown): unknown =>
    one instanceof File ? texts.get(one) : Array.isArray(one) ? one.map(text) : one;
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(value)) put(result, name, text(value[name]));
  return result;
}

interface Part {
  name: string;
  filename: string | undefined;
  type: string | undefined;
  headers: ReadonlyMap<string, string>;
  bytes: Uint8Array;
}

/** `multipart/form-data`, files included. */
export function readMultipart(bytes: Uint8Array, boundary: string | undefined, content: Content): Form {
  const parts = partsOf(bytes, boundary);
  const fields: Record<string, unknown[]> = {};
  const issues: Issue[] = [];
  for (const name of new Set(parts.map((part) => part.name))) {
    const own = parts.filter((part) => part.name === name);
    const shape = propertyOf(content.shape, name);
    const encoding = encodingOf(content, name);
    const wanted = encoding?.contentType?.split(",").map((type) => type.trim().toLowerCase());
    for (const header of encoding?.headers ?? []) {
      if (own.some(({ headers }) => !headers.has(header.toLowerCase())))
        issues.push({ path: [name], message: `must have the header ${header}` });
    }
    for (const { type } of own) {
      if (wanted && type !== undefined && !wanted.some((one) => under(type, one))) {
        issues.push({ path: [name], message: `must have the content type ${wanted.join(" or ")}` });
      }
    }
    if (own.length === 1 && !(asksFor(shape, "array") && !asksFor(shape, "string"))) {
      put(fields, name, partValues(own[0]!, shape, wanted));
      continue;
    }
    const lists = own.map((part) => partValues(part, shape?.items ?? {}, wanted));
    const whole = own.length === 1 && !own[0]!.filename ? json(text(own[0]!)) : undefined;
    const length = Math.max(...lists.map((list) => list.length));
    const arrays = Array.from({ length }, (_, i) => lists.map((list) => list[Math.min(i, list.length - 1)]));
    put(fields, name, Array.isArray(whole) ? [whole, ...arrays] : arrays);
  }
  if (issues.length > 0) return { value: undefined, issues };
  readStyled(parts, content, fields);
  return judged(fields, content);
}

/** OpenAPI 3.1: the properties whose encoding has a style are written as in a query, but without percent-encoding. */
function readStyled(parts: readonly Part[], content: Content, fields: Record<string, unknown[]>): void {
  const pairs = parts.filter(isPlain).map((part) => ({ name: part.name, raw: text(part) }));
  const declared = content.shape?.properties ?? {};
  const names = new Set(Object.keys(declared));
  for (const [name, { style, explode }] of Object.entries(content.encoding ?? {})) {
    if (style === undefined && explode === undefined) continue;
    const shape = propertyOf(content.shape, name);
    const how = { name, style: style ?? "form", explode: explode ?? (style ?? "form") === "form" };
    const found = readForm({ ...how, ...(shape && { shape }) }, pairs, (same) => same, names);
    if (found.length === 0) continue;
    const known = Object.hasOwn(fields, name) ? fields[name]! : [];
    put(fields, name, [...found.flatMap((raw) => valuesOf(raw, shape)), ...known]);
    const inner = shape?.properties ?? {};
    for (const used of Object.keys(fields)) {
      const spread = how.style === "form" && how.explode && asksFor(shape, "object") && Object.hasOwn(inner, used);
      if (!names.has(used) && (spread || (how.style === "deepObject" && used.startsWith(`${name}[`))))
        delete fields[used];
    }
  }
}

/** No file, and no type but that of texts. */
function isPlain({ filename, type }: Part): boolean {
  return filename === undefined && (type === undefined || mediaTypeOf(type)?.essence === "text/plain");
}

function under(type: string, range: string): boolean {
  const essence = mediaTypeOf(type)?.essence ?? type;
  return (
    range === "*/*" ||
    essence === mediaTypeOf(range)?.essence ||
    (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)))
  );
}

function partValues(part: Part, shape: Shape | undefined, wanted: string[] | undefined): unknown[] {
  const essence = mediaTypeOf(part.type ?? wanted?.[0] ?? "")?.essence;
  const asJson = (essence !== undefined && isJson(essence)) || (part.type === undefined && isComposite(shape));
  if (asJson && !shape?.binary) {
    const value = json(text(part));
    if (value !== undefined) return allows(shape, "string") && part.type === undefined ? [value, text(part)] : [value];
    // Nothing at all, or words, are no object; only texts may be read otherwise.
    if (part.type !== undefined || !isScalar(shape)) return [text(part)];
  }
  if (
    shape?.binary ||
    (part.filename !== undefined &&
      (shape?.type === undefined || essence === undefined || !essence.startsWith("text/")))
  ) {
    return [fileOf(part)];
  }
  const raw: Raw = text(part);
  return valuesOf(raw, shape);
}

function fileOf({ filename, type, bytes }: Part): File {
  const file = new File([new Uint8Array(bytes)], filename ?? "", { type: type ?? "application/octet-stream" });
  texts.set(file, latin1(bytes));
  return file;
}

function text({ bytes, type }: Part): string {
  return decode(bytes, mediaTypeOf(type ?? "")?.parameters.get("charset") ?? "utf-8");
}

/** RFC 7578 and the delimiters of RFC 2046. */
function partsOf(bytes: Uint8Array, boundary: string | undefined): Part[] {
  const malformed = (message: string) =>
    new HttpError(400, "The body is not valid multipart/form-data.", {
      code: "MALFORMED_BODY",
      details: [{ field: "body", message }],
    });
  if (!boundary || boundary.length > 200) throw malformed("The content type has no boundary.");
  // A line break before the first delimiter makes it like the others.
  const body = Buffer.concat([Buffer.from("\r\n"), bytes]);
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  if (at < 0) throw malformed("The boundary is not in the body.");
  for (;;) {
    const start = at + delimiter.length;
    if (body.subarray(start, start + 2).toString("latin1") === "--") return parts;
    const line = body.indexOf("\r\n", start);
    at = body.indexOf(delimiter, start);
    if (line < 0 || at < 0) throw malformed("The last boundary is missing.");
    if (parts.length >= 1000) throw new HttpError(413, "The form has too many parts.");
    const end = body.indexOf("\r\n\r\n", line);
    if (end < 0 || end > at) throw malformed("A part has no headers.");
    parts.push(partOf(body.subarray(line + 2, end), body.subarray(end + 4, Math.max(at, end + 4)), malformed));
  }
}

function partOf(head: Buffer, bytes: Buffer, malformed: (message: string) => HttpError): Part {
  const headers = new Map<string, string>();
  for (const line of head.toString("utf8").split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get("content-disposition") ?? "";
  const name = disposition.startsWith("form-data") ? quoted(disposition, "name") : undefined;
  if (name === undefined) throw malformed("A part has no name.");
  return { name, filename: quoted(disposition, "filename"), type: headers.get("content-type"), headers, bytes };
}

/** Browsers write quotes and line breaks of names as `%22`, `%0D` and `%0A`; others write a backslash. */
function quoted(disposition: string, key: string): string | undefined {
  // One after the other: what stands in quotes is no parameter, whatever it looks like.
  for (const [, name, text, word] of disposition.matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g)) {
    if (name!.toLowerCase() !== key) continue;
    const value = text?.replace(/\\(["\\])/g, "$1") ?? word!;
    return value.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
  }
  return undefined;
}
