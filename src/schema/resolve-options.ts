import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Config } from "../config/config.ts";
import { parseDuration } from "../config/duration.ts";
import { checkInside, topOf } from "../config/inside.ts";
import { suggestion } from "../config/suggestion.ts";
import { UsageError } from "../report/errors.ts";
import type { SchemaOptions } from "./options.ts";

/** What a door was told: flags or inputs. They go before the config file. */
export interface Given {
  root: string;
  migrations?: string;
  layout?: string;
  database?: string;
  seed?: string;
  only?: string;
  timeout?: string;
  jobs?: string;
  cache?: string;
  /** The seed, too, must lie in the repository, as one that the config names must. */
  confined?: boolean;
}

const DEFAULT_TIMEOUT = "60s";

/** Options out of what was given and what the config says. `variable` looks up an environment variable. */
export function resolveOptions(
  given: Given,
  config: Config,
  variable: (name: string) => string | undefined,
): SchemaOptions {
  const from = config.schema ?? {};
  const seed = given.seed ?? from.seed;
  if (seed !== undefined && (given.confined || given.seed === undefined))
    checkInside(topOf(given.root), resolve(given.root, seed), `The seed file ${seed}`);
  if (given.migrations === undefined && from.migrations !== undefined && !existsSync(from.migrations))
    throw new UsageError(
      `${config.at ? `${config.at(["schema", "migrations"])} ` : ""}schema.migrations names ${relative(given.root, from.migrations)}, and there is no such directory.`,
    );
  return {
    root: given.root,
    migrations: given.migrations ?? from.migrations,
    layout: (given.layout === "auto" ? undefined : given.layout) ?? from.layout,
    database: resolveDatabase(given.database ?? from.database ?? "auto", variable),
    seed: seed === undefined ? undefined : resolve(given.root, seed),
    only: given.only,
    timeout: parseDuration(given.timeout ?? from.timeout ?? DEFAULT_TIMEOUT, "The timeout"),
    jobs: given.jobs === undefined ? undefined : parseJobs(given.jobs),
    irreversible: from.irreversible ?? [],
    losesData: from["loses-data"] ?? [],
    configFile: config.file,
    cache: given.cache,
  };
}

function parseJobs(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`The number of jobs must be a whole number from 1 to 999, not "${text}".`);
}

/** `env:NAME` keeps a URL with a password out of files and of the command line. */
function resolveDatabase(database: string, variable: (name: string) => string | undefined): string {
  if (!database.startsWith("env:")) return checkDatabase(database);
  const name = database.slice("env:".length);
  const value = variable(name);
  if (!value)
    throw new UsageError(`The database is to be taken from the environment variable ${name}, which is not set.`);
  if (isDatabase(value)) return value;
  // Not what it is: it may well be a password.
  throw new UsageError(`The environment variable ${name} holds no database: it must be ${FORMS}.`);
}

const DATABASES = ["auto", "pglite", "local"];
const FORMS = "auto, pglite, local, a postgres:// URL, or env:NAME for a URL in a variable";

function isDatabase(database: string): boolean {
  return DATABASES.includes(database) || (/^postgres(ql)?:\/\//i.test(database) && isReadable(database));
}

function isReadable(url: string): boolean {
  try {
    const { username, password, pathname } = new URL(url);
    decodeURIComponent(username + password + pathname);
    return true;
  } catch {
    return false;
  }
}

/** Errors never show what may hold a password. */
function checkDatabase(database: string): string {
  if (isDatabase(database)) return database;
  if (/^[\w-]+$/.test(database))
    throw new UsageError(`There is no database "${database}": use ${FORMS}${suggestion(database, DATABASES)}`);
  if (/^postgres(ql)?:\/\//i.test(database))
    throw new UsageError(
      "The database URL cannot be read: it should look like postgres://user:password@host:5432/postgres, with other signs written as %40 and the like.",
    );
  throw new UsageError(`The database is none of ${FORMS}.`);
}
