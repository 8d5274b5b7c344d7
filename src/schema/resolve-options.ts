import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import { parseDuration } from "../config/duration.ts";
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
  cache?: string;
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
  return {
    root: given.root,
    migrations: given.migrations ?? from.migrations,
    layout: (given.layout === "auto" ? undefined : given.layout) ?? from.layout,
    database: resolveDatabase(given.database ?? from.database ?? "auto", variable),
    seed: seed === undefined ? undefined : resolve(given.root, seed),
    only: given.only,
    timeout: parseDuration(given.timeout ?? from.timeout ?? DEFAULT_TIMEOUT, "The timeout"),
    irreversible: from.irreversible ?? [],
    losesData: from["loses-data"] ?? [],
    cache: given.cache,
  };
}

/** `env:NAME` keeps a URL with a password out of files and of the command line. */
function resolveDatabase(database: string, variable: (name: string) => string | undefined): string {
  if (!database.startsWith("env:")) return database;
  const name = database.slice("env:".length);
  const value = variable(name);
  if (!value)
    throw new UsageError(`The database is to be taken from the environment variable ${name}, which is not set.`);
  return value;
}
