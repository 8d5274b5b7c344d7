// Parameters of requests: read by their styles, turned into values by their schemas, and judged.
import { HttpError } from "./errors.ts";
import { BOTH, type Decode, decodeForm, decodeText, lenient, type Pair, treeOf, Unreadable } from "./pairs.ts";
import { asksFor, put, type Raw, valuesOf } from "./shape.ts";
import { readForm, readList, readSegment, SEPARATORS } from "./styles.ts";
import type { Issue, Parameter, Shape, Validator } from "./types.ts";

/** Where the texts of parameters come from. */
export interface Texts {
  path: Map<string, string>;
  query: Pair[];
  /** Without the question mark. */
  queryText: string;
  header(name: string): string | undefined;
  cookies: Pair[];
}

/**
 * Reads the parameters of one location, lets the validator judge, and fills in defaults. Issues are reported with the
 * parameter's name first.
 */
export function readParameters(
  parameters: readonly Parameter[],
  validator: Validator | undefined,
  texts: Texts,
): { value: Record<string, unknown>; issues: readonly Issue[] } {
  const value: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const choices = new Map<string, unknown[]>();
  const names = new Set(parameters.map(({ name }) => name));
  for (const parameter of parameters) {
    const { name } = parameter;
    try {
      const found = candidates(parameter, texts, names);
      if (found === undefined) {
        if (parameter.required && (!validator || parameter.in === "querystring"))
          issues.push({ path: [name], message: "is required" });
        continue;
      }
      put(value, name, found[0]);
      if (found.length > 1) choices.set(name, found);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      issues.push({ path: [name], message: error.message });
    }
  }
  if (issues.length === 0 && validator) issues.push(...judge(value, choices, validator));
  // Defaults are not judged: they are no fault of whoever asks.
  for (const { name, required, default: otherwise, shape } of parameters) {
    if (Object.hasOwn(value, name)) fill(value[name], shape);
    else if (otherwise !== undefined && !required) put(value, name, structuredClone(otherwise));
  }
  return { value, issues };
}

/** Gives the objects within a value the properties that are missing and have defaults. */
function fill(value: unknown, shape: Shape | undefined): void {
  if (typeof value !== "object" || value === null || shape === undefined) return;
  if (Array.isArray(value)) for (const item of value) fill(item, shape.items);
  else
    for (const [name, { default: otherwise, ...inner }] of Object.entries(shape.properties ?? {})) {
      const own = value as Record<string, unknown>;
      if (Object.hasOwn(own, name)) fill(own[name], inner);
      else if (otherwise !== undefined) put(own, name, structuredClone(otherwise));
    }
}

/** Validators know headers by their names in lower case. */
export function lowerCased(validator: Validator | undefined): Validator | undefined {
  if (!validator) return undefined;
  return {
    safeParse(value) {
      const lower: Record<string, unknown> = {};
      for (const [name, one] of Object.entries(value as object)) put(lower, name.toLowerCase(), one);
      return validator.safeParse(lower);
    },
  };
}

/** The only parameter of its location, whose validator judges the value itself. */
export function ofOne(name: string, validator: Validator | undefined): Validator | undefined {
  return (
    validator && {
      safeParse(value) {
        const one = (value as Record<string, unknown>)[name];
        return one === undefined ? { success: true } : validator.safeParse(one);
      },
    }
  );
}

/** A request with more doubtful fields than this is refused, rather than judged over and over. */
const MOST_ATTEMPTS = 200;

/** Puts the first choices into `value` that the validator accepts; the first ones, and its issues, where it accepts none. */
export function judge(
  value: Record<string, unknown>,
  choices: Map<string, unknown[]>,
  validator: Validator,
  seen: (value: Record<string, unknown>) => unknown = (same) => same,
): readonly Issue[] {
  const issuesOf = () => validator.safeParse(seen(value)).error?.issues ?? [];
  let issues = issuesOf();
  let attempts = MOST_ATTEMPTS;
  for (const [name, [first, ...others]] of issues.length > 0 ? choices : []) {
    // Validators of compositions blame the whole instead of a property.
    if (!issues.some(({ path }) => path.length === 0 || blames(path, name))) continue;
    for (const other of others) {
      if (attempts-- <= 0) return issues;
      put(value, name, other);
      const now = issuesOf();
      if (now.length < issues.length) {
        issues = now;
        if (!now.some(({ path }) => blames(path, name))) break;
      } else put(value, name, first);
    }
  }
  return issues;
}

function isComposite(shape: Shape | undefined): boolean {
  return asksFor(shape, "array") || asksFor(shape, "object");
}

function blames(path: readonly PropertyKey[], name: string): boolean {
  return String(path[0]).toLowerCase() === name.toLowerCase();
}

/** Values that a parameter may stand for; undefined when it is absent. */
function candidates(parameter: Parameter, texts: Texts, names: ReadonlySet<string>): unknown[] | undefined {
  const { shape, content } = parameter;
  if (parameter.in === "querystring") return texts.queryText === "" ? undefined : [whole(parameter, texts)];
  if (content !== undefined) {
    const text = single(parameter, texts);
    return text === undefined ? undefined : contentOf(text, content, shape);
  }
  const found = readings(parameter, texts, names);
  if (found.length === 0) return undefined;
  return found.flatMap((raw) => valuesOf(raw, shape));
}

function readings(parameter: Parameter, texts: Texts, names: ReadonlySet<string>): Raw[] {
  const { name, shape } = parameter;
  switch (parameter.in) {
    case "path": {
      const raw = texts.path.get(name);
      return raw === undefined ? [] : readSegment(parameter, raw);
    }
    case "header": {
      const text = texts.header(name);
      const separator = SEPARATORS[parameter.style ?? ""] ?? ",";
      return text === undefined
        ? []
        : readList(text, separator, parameter.explode ?? false, shape, (part) => part.trim());
    }
    case "cookie": {
      const decode: Decode = parameter.style === "cookie" ? (text) => text : lenient;
      const explode = parameter.explode ?? true;
      const found = readForm({ ...parameter, explode }, texts.cookies, decode, names);
      return isComposite(shape) ? [...joined(parameter, explode, texts, decode, names), ...found] : found;
    }
    default: {
      const decode = parameter.allowReserved ? decodeText : decodeForm;
      const own = texts.query.filter((pair) => pair.name === name);
      if (parameter.style === "deepObject" && own.length > 0) {
        // Without brackets it is no object: for the schema to judge, and not to be overlooked.
        if (texts.query.some((pair) => pair.name.startsWith(`${name}[`))) throw new Unreadable(BOTH);
        return [own.length === 1 ? decode(own[0]!.raw) : own.map(({ raw }) => decode(raw))];
      }
      return readForm({ ...parameter, explode: parameter.explode ?? true }, texts.query, decode, names);
    }
  }
}

/**
 * Lists and objects seldom are several cookies, whatever the default of `explode` says. OpenAPI's table of styles joins
 * them by "&" within one; clients that do as in headers write `name=R=1,G=2`.
 */
function joined(
  parameter: Parameter,
  explode: boolean,
  { cookies }: Texts,
  decode: Decode,
  names: ReadonlySet<string>,
): Raw[] {
  const { name, shape } = parameter;
  const found: Raw[] = [];
  const joint = asksFor(shape, "object") ? /&(?=[^=&]+=)/ : `&${name}=`;
  if (explode && cookies.some(({ raw }) => raw.split(joint).length > 1)) {
    const pairs = cookies.flatMap((pair) => apart(pair, joint));
    found.push(...readForm({ ...parameter, explode }, pairs, decode, names));
  }
  const own = cookies.filter((pair) => pair.name === name);
  if (own.length === 1 && asksFor(shape, "object")) {
    found.push(...readList(own[0]!.raw, ",", true, { ...shape, type: "object" }, decode).filter(isObject));
  }
  return [...found, ...readForm({ ...parameter, explode: false }, cookies, decode, names)];
}

function apart({ name, raw }: Pair, joint: string | RegExp): Pair[] {
  const [first, ...others] = raw.split(joint);
  const named = others.map((part) => {
    const equals = part.indexOf("=");
    return typeof joint === "string"
      ? { name, raw: part }
      : { name: part.slice(0, equals), raw: part.slice(equals + 1) };
  });
  return [{ name, raw: first! }, ...named];
}

const isObject = (raw: Raw): boolean => typeof raw === "object" && !Array.isArray(raw);

function single(parameter: Parameter, texts: Texts): string | undefined {
  const { name } = parameter;
  if (parameter.in === "header") return texts.header(name);
  if (parameter.in === "path") {
    const raw = texts.path.get(name);
    return raw === undefined ? undefined : decodeText(raw);
  }
  const pairs = (parameter.in === "query" ? texts.query : texts.cookies).filter((pair) => pair.name === name);
  if (pairs.length > 1) throw new Unreadable("is given more than once");
  return pairs[0] && (parameter.in === "query" ? decodeForm : lenient)(pairs[0].raw);
}

function contentOf(text: string, mediaType: string, shape: Shape | undefined): unknown[] {
  const isRange = /^(?:\*|application)\/\*/.test(mediaType);
  if (!isRange && !/[/+]json\b/i.test(mediaType)) return valuesOf(text, shape);
  try {
    const value: unknown = JSON.parse(text);
    // JSON is one of all media types; the schema says which it is.
    return isRange ? [...valuesOf(text, shape), value] : [value];
  } catch {
    if (isRange) return valuesOf(text, shape);
    throw new Unreadable("is not JSON");
  }
}

/** OpenAPI 3.2: the query as one value. */
function whole({ content, shape }: Parameter, { queryText, query }: Texts): unknown {
  if (content === undefined || /^application\/x-www-form-urlencoded\b/i.test(content)) {
    return valuesOf(treeOf(query, decodeForm), shape)[0];
  }
  return contentOf(decodeText(queryText), content, shape)[0];
}
/** One error for all that is wrong with the parameters. */
export function invalid(status: number, details: { field: string; message: string }[]): HttpError {
  return new HttpError(status, "The request is not valid.", { code: "VALIDATION_ERROR", details });
}
