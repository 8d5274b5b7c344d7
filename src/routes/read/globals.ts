import { posix } from "node:path";
import { native, objectStatics } from "./natives.ts";
import type { Reader } from "./reader.ts";
import {
  assumed,
  type External,
  type ExternalCall,
  list,
  literal,
  NOW,
  numberOf,
  originOf,
  Scope,
  stringOf,
  struct,
  UNKNOWN,
  type Value,
} from "./value.ts";

/** What every module can see. Paths of the application are absolute to it: its root is `/`. */
export function globals(reader: Reader, file: string): Scope {
  const scope = new Scope(file);
  const directory = posix.join("/", posix.dirname(file));
  scope.declare("__dirname", literal(directory));
  scope.declare("__filename", literal(posix.join("/", file)));
  scope.declare(
    "import.meta",
    struct([
      ["dirname", literal(directory)],
      ["filename", literal(posix.join("/", file))],
      ["url", literal(`file://${posix.join("/", file)}`)],
    ]),
  );
  scope.declare("Object", objectStatics(reader));
  scope.declare(
    "Array",
    struct([
      [
        "isArray",
        native("isArray", ([value]) =>
          value && /^(list|literal|function|class)$/.test(value.kind) && !(value.kind === "literal" && value.assumed)
            ? literal(value.kind === "list")
            : UNKNOWN,
        ),
      ],
      ["from", native("from", ([value]) => (value?.kind === "list" ? value : list([], true)))],
      ["of", native("of", (args) => list(args))],
    ]),
  );
  scope.declare("Promise", promise());
  for (const [name, convert] of [
    ["String", String],
    ["Number", Number],
    ["parseInt", Number],
    ["Boolean", Boolean],
  ] as const)
    scope.declare(
      name,
      native(name, ([value]) => (value?.kind === "literal" ? { ...value, value: convert(value.value) } : UNKNOWN)),
    );
  scope.declare("Math", mathematics());
  scope.declare("Date", { kind: "external", form: "module", module: DATE });
  scope.declare(
    "process",
    struct(
      [
        ["cwd", native("cwd", () => literal("/"))],
        ["env", struct([], true)],
      ],
      true,
    ),
  );
  scope.declare("setTimeout", later(reader));
  scope.declare("setImmediate", later(reader));
  scope.declare("queueMicrotask", later(reader));
  scope.declare(
    "structuredClone",
    native("structuredClone", ([value]) => value ?? UNKNOWN),
  );
  scope.declare("globalThis", struct([], true));
  return scope;
}

function mathematics(): Value {
  const rounding = (["floor", "round", "ceil", "trunc"] as const).map((name): [string, Value] => [
    name,
    native(name, ([value]) => {
      const number = numberOf(value);
      return value?.kind === "literal" && number !== undefined ? { ...value, value: Math[name](number) } : UNKNOWN;
    }),
  ]);
  return struct(rounding, true);
}

/** The language's own class of dates, as if it were a package. */
export const DATE = "Date";

/** Milliseconds of `Date.now()`, `new Date()` and what is made of them, which may be any. */
function dateCall(name: string, callee: Value): Value | undefined {
  if (name === "now") return assumed(literal(NOW));
  const made = callee.kind === "external" && callee.form === "member" ? callee.object : undefined;
  if (!/^(getTime|valueOf)$/.test(name) || made?.kind !== "external" || made.form !== "call") return undefined;
  return made.args.length === 0
    ? assumed(literal(NOW))
    : numberOf(made.args[0]) === undefined
      ? undefined
      : made.args[0];
}

/** Promises are what they come to. */
function promise(): Value {
  const all = native("all", ([value]) => value ?? UNKNOWN);
  const first = native("race", ([value]) =>
    value?.kind === "list" && value.items.length === 1 && !value.open ? value.items[0]! : UNKNOWN,
  );
  return struct(
    [
      ["all", all],
      ["allSettled", native("allSettled", () => list([], true))],
      ["race", first],
      ["any", first],
      ["resolve", native("resolve", ([value]) => value ?? UNKNOWN)],
      ["reject", native("reject", () => UNKNOWN)],
    ],
    true,
  );
}

function later(reader: Reader): Value {
  return native("later", ([callback]) => {
    if (callback?.kind === "function") reader.run(callback, []);
    return UNKNOWN;
  });
}

/** Calls of Node's own modules whose results are known without running them. */
export function nodeCall(reader: Reader, { callee, args }: ExternalCall): Value | undefined {
  const origin = originOf(callee as External);
  if (!origin) return undefined;
  const name = origin.path.at(-1) ?? "";
  switch (origin.module) {
    case DATE:
      return dateCall(name, callee);
    case "path":
    case "path/posix":
      return pathCall(name, args);
    case "url":
      if (name === "fileURLToPath") return withoutScheme(args[0]);
      if (name === "pathToFileURL") return args[0];
      if (name === "URL") return urlOf(args);
      return undefined;
    case "desm":
      // `join(import.meta.url, "routes")` begins at the file's directory.
      return name === "join" ? pathCall("join", [withoutScheme(args[0]), literal(".."), ...args.slice(1)]) : undefined;
    case "fs":
    case "fs/promises":
      return /^readdir(Sync)?$/.test(name) ? readDirectory(reader, args[0]) : undefined;
    case "util":
      return name === "promisify" ? args[0] : undefined;
    default:
      return undefined;
  }
}

/** `new URL("./routes", import.meta.url)` */
function urlOf([relative, base]: Value[]): Value | undefined {
  const [path, from] = [stringOf(relative), stringOf(base)];
  if (path === undefined || from === undefined || !from.startsWith("file://")) return undefined;
  return literal(new URL(path, from).href.replace(/\/$/, ""));
}

function withoutScheme(value: Value | undefined): Value {
  const text = stringOf(value);
  return text === undefined ? UNKNOWN : literal(text.replace(/^file:\/\//, ""));
}

function pathCall(name: string, args: Value[]): Value | undefined {
  const parts = args.map(stringOf);
  if (parts.some((part) => part === undefined)) return undefined;
  const texts = parts as string[];
  switch (name) {
    case "join":
      return literal(posix.join(...texts));
    case "resolve":
      return literal(posix.resolve("/", ...texts));
    case "dirname":
      return literal(posix.dirname(texts[0] ?? ""));
    case "basename":
      return literal(posix.basename(texts[0] ?? "", texts[1]));
    case "extname":
      return literal(posix.extname(texts[0] ?? ""));
    case "normalize":
      return literal(posix.normalize(texts[0] ?? ""));
    case "parse":
      return struct(Object.entries(posix.parse(texts[0] ?? "")).map(([key, value]) => [key, literal(value)]));
    default:
      return undefined;
  }
}

/** The names in a directory of the application: what loads every file of a folder can be followed. */
function readDirectory(reader: Reader, path: Value | undefined): Value | undefined {
  const text = stringOf(path);
  if (text === undefined) return undefined;
  const prefix = posix.join(text.replace(/^\//, ""), "/").replace(/^\.?\//, "");
  const names = new Set<string>();
  for (const file of reader.files.list())
    if (file.startsWith(prefix)) names.add(file.slice(prefix.length).split("/")[0]!);
  return list([...names].map(literal));
}
