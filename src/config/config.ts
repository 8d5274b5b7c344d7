import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import schema from "../../docs/backend-kit.schema.json" with { type: "json" };
import { UsageError } from "../report/errors.ts";
import { parseChecked } from "./checked-yaml.ts";
import { parseDuration } from "./duration.ts";
import { checkInside, topOf } from "./inside.ts";

/** What a repository says about itself, as `docs/backend-kit.schema.json` describes it. */
export interface Config {
  /** Absolute path of the file, when there is one. */
  file?: string;
  /** "file:line:column:" of a value by its path, for errors about it. */
  at?: (path: readonly string[]) => string;
  schema?: {
    migrations?: string;
    layout?: string;
    database?: string;
    seed?: string;
    timeout?: string | number;
    irreversible?: { migration: string; reason: string }[];
    "loses-data"?: { migration: string; reason: string }[];
  };
  routes?: {
    spec?: string;
    output?: string;
    framework?: "express" | "fastify" | "koa";
    formats?: "annotate" | "assert";
    tests?: boolean;
    hardening?: boolean;
    "validation-status"?: 400 | 422;
    check?: {
      code?: string;
      rules?: Record<string, "error" | "warning" | "note" | "off">;
      envelope?: "data-error-meta" | "none";
      statuses?: Record<string, (string | number)[]>;
      "token-age"?: string | number;
      baseline?: string;
      exclude?: { rule?: string; route?: string; file?: string; reason: string; expires?: string }[];
    };
    breaking?: {
      levels?: Record<string, "breaking" | "risky" | "compatible" | "off">;
      "sunset-days"?: number;
      "sunset-required"?: boolean;
      accepted?: {
        fingerprint?: string;
        rule?: string;
        operation?: string;
        path?: string;
        reason: string;
        expires?: string;
      }[];
    };
  };
  load?: LoadConfig;
}

/** Defaults of the gate load-test: flags and inputs go before them, and so does what a scenario file says itself. */
export interface LoadConfig {
  scenario?: string;
  spec?: string;
  tags?: string[];
  operations?: string[];
  engine?: "embedded" | "k6";
  rate?: number;
  arrivals?: "constant" | "poisson";
  stages?: string[];
  concurrency?: number;
  duration?: string | number;
  warmup?: string | number;
  timeout?: string | number;
  criteria?: string[];
  "abort-on"?: string[];
  "point-estimate"?: boolean;
  http2?: boolean;
  "verify-ssl"?: boolean;
  ca?: string;
  /** "file:line:column:" of a value by its path below `load`, for errors about it. */
  at?: (path: readonly string[]) => string;
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
  for (const key of ["spec", "output"] as const) {
    const value = config.routes?.[key];
    if (value === undefined) continue;
    config.routes![key] = resolve(dirname(path), value);
    checkInside(topOf(dirname(path)), config.routes![key]!, `routes.${key} of ${shown}`);
  }
  for (const key of ["code", "baseline"] as const) {
    const value = config.routes?.check?.[key];
    if (value === undefined) continue;
    config.routes!.check![key] = resolve(dirname(path), value);
    checkInside(topOf(dirname(path)), config.routes!.check![key]!, `routes.check.${key} of ${shown}`);
  }
  for (const key of ["scenario", "spec", "ca"] as const) {
    const value = config.load?.[key];
    if (value === undefined) continue;
    config.load![key] = resolve(dirname(path), value);
    checkInside(topOf(dirname(path)), config.load![key]!, `load.${key} of ${shown}`);
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
  const { value, at } = parseChecked<Config>(text, file, schema);
  const { timeout } = value.schema ?? {};
  if (timeout !== undefined) parseDuration(timeout, `${at(["schema", "timeout"])} schema.timeout`);
  value.at = at;
  if (value.load) value.load.at = (path) => at(["load", ...path]);
  return value;
}
