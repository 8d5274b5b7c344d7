import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Document, isMap, LineCounter, type Node, parseDocument } from "yaml";
import { UsageError } from "../report/errors.ts";
import { suggestion } from "./suggestion.ts";

/** A file of YAML (or JSON) that its JSON Schema allows. */
export interface Checked<T> {
  value: T;
  /** "file:line:column:" of the value at a path, for errors. */
  at(path: readonly string[]): string;
}

/**
 * Reads YAML and checks it with a JSON Schema; an empty file is an empty object.
 * @throws UsageError with file, line and column; a key that is not known comes with the one that may have been meant
 */
export function parseChecked<T>(text: string, file: string, schema: object): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new UsageError(`${file}:${line}:${col}: ${broken.message.split("\n")[0]!.replace(/ at line \d+.*$/, "")}`);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}.`);
  }
  const validate = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema);
  if (!validate(value)) throw new UsageError(describe(worst(validate.errors!), document, lines, file));
  return { value: value as T, at: (path) => position(document, lines, file, [...path], false) };
}

/** An unknown key says more than what fails because of it. */
function worst(errors: ErrorObject[]): ErrorObject {
  return errors.find((error) => error.keyword === "additionalProperties") ?? errors[0]!;
}

function describe(error: ErrorObject, document: Document, lines: LineCounter, file: string): string {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const where = path.length === 0 ? "" : ` in ${path.join(".")}`;
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return `${position(document, lines, file, [...path, key], true)} unknown key "${key}"${where}${suggestion(key, known)}`;
  }
  const place = position(document, lines, file, path, false);
  const value = withoutPassword(JSON.stringify(error.data));
  switch (error.keyword) {
    case "enum":
      return `${place} ${path.join(".")} is ${value}; it must be one of ${(error.params.allowedValues as string[]).join(", ")}${suggestion(String(error.data), error.params.allowedValues as string[])}`;
    case "required":
      return `${place} "${error.params.missingProperty}" is missing${where}`;
    case "const":
      return `${place} ${path.join(".")} is ${value}; it must be ${JSON.stringify(error.params.allowedValue)}.`;
    case "type":
      if (path.length === 0) {
        const keys = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
        const some = keys.slice(0, 2).map((name) => `${name}:`);
        return `${place} the file is ${value}; it must be a mapping with keys such as ${some.join(" and ")}`;
      }
      return `${place} ${path.join(".")} must be ${[error.params.type]
        .flat()
        .map((type) => TYPES[type] ?? type)
        .join(" or ")}, not ${value}`;
    case "pattern": {
      const { description } = error.parentSchema as { description?: string };
      return `${place} ${path.join(".")} is ${value}; ${description ? `it must be ${description}` : "it must not be empty."}`;
    }
    default:
      return `${place} ${path.join(".")} ${error.message}`;
  }
}

const TYPES: Record<string, string> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
};

/** A value that may be the URL of a database, for a log that anybody may read. */
function withoutPassword(value: string): string {
  return value.replace(/:[^:@/\s][^@\s]*@/g, ":***@");
}

/** "file:line:column:" of a value, or of the key itself. */
function position(document: Document, lines: LineCounter, file: string, path: string[], ofKey: boolean): string {
  let node: unknown = document.contents;
  let found = node as Node | null;
  for (const [depth, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown })?.value) === part);
      if (!pair) break;
      const last = depth === path.length - 1;
      found = (ofKey && last ? pair.key : (pair.value ?? pair.key)) as Node;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(part)];
      found = (node as Node) ?? found;
    }
  }
  const { line, col } = lines.linePos(found?.range?.[0] ?? 0);
  return `${file}:${Math.max(1, line)}:${Math.max(1, col)}:`;
}
