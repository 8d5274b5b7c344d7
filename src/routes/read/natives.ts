import type { Reader } from "./reader.ts";
import {
  assumed,
  isUndefined,
  joinedText,
  type List,
  list,
  literal,
  MOST_ITEMS,
  type Native,
  type Struct,
  stringOf,
  struct,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "./value.ts";

type Method = (args: Value[]) => Value;

/** A method that the language gives a value. */
export function methodOfValue(reader: Reader, value: Value, name: string): Native | undefined {
  const method =
    value.kind === "list"
      ? listMethod(reader, value, name)
      : value.kind === "object"
        ? objectMethod(value, name)
        : stringMethod(value, name);
  return method && native(name, method);
}

export function native(name: string, call: Method): Native {
  return { kind: "native", name, call };
}

/** Calls back, as far as the callback is known. */
function callBack(reader: Reader, callback: Value | undefined, args: Value[]): Value {
  if (callback?.kind === "function") return reader.run(callback, args);
  if (callback?.kind === "native") return callback.call(args, { file: "", node: { type: "NullLiteral" } as never });
  return UNKNOWN;
}

/** One that was there before the request grows for other requests, too, and is not known to be as long as it was. */
const isFull = (reader: Reader, value: List) =>
  value.items.length >= MOST_ITEMS || (reader.recorder !== undefined && reader.lasting.has(value));

function listMethod(reader: Reader, value: List, name: string): Method | undefined {
  const each = ([callback]: Value[]) => {
    const results = value.items.map((item, i) => callBack(reader, callback, [item, literal(i), value]));
    if (value.open || value.items.length === 0) callBack(reader, callback, [UNKNOWN, UNKNOWN, value]);
    return results;
  };
  switch (name) {
    case "forEach":
      return (args) => {
        each(args);
        return UNDEFINED;
      };
    case "map":
      return (args) => list(each(args), value.open);
    case "flatMap":
      return (args) => {
        const result = list([], value.open);
        for (const item of each(args))
          if (item.kind === "list") result.items.push(...item.items);
          else result.items.push(item);
        return result;
      };
    case "filter":
      return (args) => {
        const kept = each(args);
        const isSure = kept.every((one) => truthOf(one) !== undefined);
        return list(
          value.items.filter((_, i) => truthOf(kept[i]!) !== false),
          value.open || (reader.recorder !== undefined && !isSure),
        );
      };
    case "find":
      return (args) => {
        const kept = each(args);
        return value.items.find((_, i) => truthOf(kept[i]!) === true) ?? UNKNOWN;
      };
    case "reduce":
      return ([callback, initial]) => {
        const items = initial === undefined ? value.items.slice(1) : value.items;
        return items.reduce(
          (sum, item, i) => callBack(reader, callback, [sum, item, literal(i), value]),
          initial ?? value.items[0] ?? UNKNOWN,
        );
      };
    case "push":
      return (args) =>
        isFull(reader, value) ? assumed(literal(value.items.length)) : literal(value.items.push(...args));
    case "unshift":
      return (args) =>
        isFull(reader, value) ? assumed(literal(value.items.length)) : literal(value.items.unshift(...args));
    case "concat":
      return (args) => {
        const result = list([...value.items], value.open);
        for (const other of args)
          if (other.kind === "list") {
            result.items.push(...other.items.slice(0, Math.max(0, MOST_ITEMS - result.items.length)));
            result.open ||= other.open || result.items.length >= MOST_ITEMS;
          } else result.items.push(other);
        return result;
      };
    case "slice":
      return ([from, to]) => {
        const [start, end] = [from, to].map((it) => (it?.kind === "literal" ? Number(it.value) : undefined));
        return list(value.items.slice(start, end), value.open);
      };
    case "join":
      return ([separator]) => {
        const texts = value.items.map((item) => (item.kind === "literal" ? String(item.value ?? "") : undefined));
        if (value.open || texts.includes(undefined)) return UNKNOWN;
        const between = stringOf(separator) ?? ",";
        return joinedText((texts as string[]).flatMap((it, i) => (i === 0 ? [it] : [between, it])));
      };
    case "includes":
      return ([wanted]) => {
        if (wanted?.kind !== "literal" || value.open || value.items.some((item) => item.kind !== "literal"))
          return UNKNOWN;
        return literal(value.items.some((item) => item.kind === "literal" && item.value === wanted.value));
      };
    case "reverse":
    case "sort":
    case "values":
      return () => value;
    case "flat":
      return () =>
        list(
          value.items.flatMap((item) => (item.kind === "list" ? item.items : [item])),
          value.open,
        );
    case "entries":
      return () =>
        list(
          value.items.map((item, i) => list([literal(i), item])),
          value.open,
        );
    default:
      return undefined;
  }
}

/** Of maps, as of objects: both are only names and values here. */
function objectMethod(value: Struct, name: string): Method | undefined {
  if (name === "hasOwnProperty")
    return ([key]) => {
      const text = stringOf(key);
      return text === undefined || value.open ? UNKNOWN : literal(value.fields.has(text));
    };
  return undefined;
}

function stringMethod(value: Value, name: string): Method | undefined {
  const text = stringOf(value);
  if (text === undefined)
    return name === "toString" && value.kind === "literal" ? () => literal(String(value.value)) : undefined;
  const texts = (args: Value[], use: (...given: (string | number)[]) => Value) => {
    const given = args.map((it) =>
      it.kind === "literal" && !isUndefined(it) ? (it.value as string | number) : undefined,
    );
    return given.includes(undefined) ? UNKNOWN : use(...(given as (string | number)[]));
  };
  switch (name) {
    case "toLowerCase":
      return () => literal(text.toLowerCase());
    case "toUpperCase":
      return () => literal(text.toUpperCase());
    case "trim":
      return () => literal(text.trim());
    case "toString":
    case "valueOf":
      return () => value;
    case "concat":
      return (args) => texts(args, (...more) => joinedText([text, ...more.map(String)]));
    case "startsWith":
      return (args) => texts(args, (start) => literal(text.startsWith(String(start))));
    case "endsWith":
      return (args) => texts(args, (end) => literal(text.endsWith(String(end))));
    case "includes":
      return (args) => texts(args, (part) => literal(text.includes(String(part))));
    case "indexOf":
      return (args) => texts(args, (part) => literal(text.indexOf(String(part))));
    case "slice":
    case "substring":
      return (args) =>
        texts(args, (from, to) => literal(text.slice(Number(from), to === undefined ? undefined : Number(to))));
    case "split":
      return (args) => texts(args, (separator) => list(text.split(String(separator)).map(literal)));
    case "replace":
    case "replaceAll":
      return ([pattern, replacement]) => {
        const by = stringOf(replacement);
        if (by === undefined || by.length * text.length > 1_000_000) return UNKNOWN;
        const plain = stringOf(pattern);
        if (plain !== undefined)
          return literal(name === "replace" ? text.replace(plain, () => by) : text.replaceAll(plain, () => by));
        // A pattern of the code that is read may take for ever.
        if (pattern?.kind !== "pattern" || !isSimple(pattern.source)) return UNKNOWN;
        try {
          return literal(text.replace(new RegExp(pattern.source, pattern.flags), by));
        } catch {
          return UNKNOWN;
        }
      };
    default:
      return undefined;
  }
}

/** A pattern in which nothing is repeated that could repeat itself. */
function isSimple(source: string): boolean {
  return source.length < 100 && !/\)[*+{?]/.test(source) && (source.match(/[*+{]/g) ?? []).length <= 1;
}

/** `Object.…` */
export function objectStatics(reader: Reader): Struct {
  const fields = (value: Value | undefined) => (value?.kind === "object" ? value : undefined);
  const listed = (of: (name: string, field: Value) => Value): Method => {
    return ([value]) => {
      const found = fields(value);
      return found
        ? list(
            [...found.fields].map(([name, field]) => of(name, field)),
            found.open || (reader.recorder !== undefined && reader.lasting.has(found)),
          )
        : list([], true);
    };
  };
  return struct([
    [
      "keys",
      native(
        "keys",
        listed((name) => literal(name)),
      ),
    ],
    [
      "values",
      native(
        "values",
        listed((_, field) => field),
      ),
    ],
    [
      "entries",
      native(
        "entries",
        listed((name, field) => list([literal(name), field])),
      ),
    ],
    [
      "assign",
      native("assign", ([target, ...more]) => {
        const into = fields(target);
        // `Object.assign(new Error(…), { status: 404 })`
        const isMade = target?.kind === "external" && target.form === "call" && target.callee.kind === "unknown";
        const added = more.find((value) => value.kind === "object");
        if (isMade && target.construct && added && reader.recorder) return { ...added, open: true };
        if (!into) return target ?? UNKNOWN;
        for (const value of more) {
          const from = fields(value);
          if (!from) into.open = true;
          for (const [name, field] of from?.fields ?? []) into.fields.set(name, field);
        }
        return into;
      }),
    ],
    ["freeze", native("freeze", ([value]) => value ?? UNKNOWN)],
    ["create", native("create", () => struct([], true))],
    [
      "fromEntries",
      native("fromEntries", ([pairs]) => {
        if (pairs?.kind !== "list") return struct([], true);
        const result = struct([], pairs.open);
        for (const pair of pairs.items) {
          const [key, value] = pair.kind === "list" ? pair.items : [];
          const name = stringOf(key);
          if (name === undefined) result.open = true;
          else result.fields.set(name, value ?? UNKNOWN);
        }
        return result;
      }),
    ],
  ]);
}
