import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Document, isMap, LineCounter, type Node, parseDocument } from "yaml";
import schema from "../../docs/backend-kit.schema.json" with { type: "json" };
import { UsageError } from "../report/errors.ts";
import { parseDuration } from "./duration.ts";
import { checkInside, topOf } from "./inside.ts";
import { suggestion } from "./suggestion.ts";

/** What a repository says about itself, as `docs/backend-kit.schema.json` describes it. */
export interface Config {
  /** Absolute path of the file, when there is one. */
  file?: string;
  schema?: {
    migrations?: string;
    layout?: string;
    database?: string;
    seed?: string;
    timeout?: string | number;
    irreversible?: { migration: string; reason: string }[];
    "loses-data"?: { migration: string; reason: string }[];
  };
}

const NAMES = ["backend-kit.yml", "backend-kit.yaml"];
const MOST_BYTES = 1024 * 1024;

/**
 * Reads `backend-kit.yml` of a directory or of the repository that it is in, or the file that was named. Without one,
 * everything has its default. Paths in it are made absolute: they are relative to the file.
 * @throws UsageError with file, line and column
 */
export function loadConfig(directory: string, named?: string): Config {
  const path = named ?? findConfig(directory);
  if (path === undefined) return {};
  const shown = relative(directory, path).replaceAll("\\", "/");
  // Errors show what is in it, so it must not be a link to a file of the machine. Who names a file may name any.
  if (named === undefined) checkInside(topOf(directory), path, `The config file ${shown}`);
  const config = parseConfig(readText(path, shown), shown);
  for (const key of ["migrations", "seed"] as const) {
    const value = config.schema?.[key];
    if (value !== undefined) config.schema![key] = resolve(dirname(path), value);
  }
  return { ...config, file: path };
}

/** Here, or above as far as the top of the working tree. */
function findConfig(directory: string): string | undefined {
  const found = NAMES.map((name) => join(directory, name)).find(existsSync);
  if (found !== undefined) return found;
  return NAMES.map((name) => join(topOf(directory), name)).find(existsSync);
}

function readText(path: string, shown: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(
      `The config file ${shown} cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`,
    );
  }
  if (bytes.length > MOST_BYTES) throw new UsageError(`${shown} is larger than 1 MiB: that is no config file.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shown} is not UTF-8; save the file as UTF-8.`);
  }
}

export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new UsageError(`${file}:${line}:${col}: ${broken.message.split("\n")[0]!.replace(/ at line \d+.*$/, "")}`);
  }
  let config: unknown;
  try {
    config = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}.`);
  }
  const validate = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema);
  if (!validate(config)) throw new UsageError(describe(worst(validate.errors!), document, lines, file));
  const { timeout } = (config as Config).schema ?? {};
  if (timeout !== undefined)
    parseDuration(timeout, `${position(document, lines, file, ["schema", "timeout"], false)} schema.timeout`);
  return config as Config;
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
        const gates = Object.keys(schema.properties).map((name) => `${name}:`);
        return `${place} the file is ${value}; it must be a mapping with keys such as ${gates.slice(0, 2).join(" and ")}`;
      }
      return `${place} ${path.join(".")} must be ${[error.params.type].flat().join(" or ")}, not ${value}`;
    case "pattern": {
      const { description } = error.parentSchema as { description?: string };
      return `${place} ${path.join(".")} is ${value}; ${description ? `it must be ${description}` : "it must not be empty."}`;
    }
    default:
      return `${place} ${path.join(".")} ${error.message}`;
  }
}

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
