import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export interface ServerBinaries {
  /** Directory with `initdb` and `postgres`. */
  directory: string;
  /** "15.18". */
  version: string;
  /** 15. */
  major: number;
}

/** The oldest server whose catalog we read. */
export const OLDEST_MAJOR = 14;

const run = promisify(execFile);

/** The server that `pg_config` on PATH names, else the newest in the usual places of Debian, Homebrew and Postgres.app. */
export async function findServer(): Promise<ServerBinaries | undefined> {
  const places = [...(await fromPgConfig()), ...usualPlaces()];
  for (const directory of places) {
    if (!existsSync(join(directory, "initdb")) || !existsSync(join(directory, "postgres"))) continue;
    const version = await run(join(directory, "postgres"), ["--version"]).then(
      ({ stdout }) => /(\d+(?:\.\d+)?)/.exec(stdout)?.[1],
      () => undefined,
    );
    if (version) return { directory, version, major: Number.parseInt(version, 10) };
  }
  return undefined;
}

async function fromPgConfig(): Promise<string[]> {
  return run("pg_config", ["--bindir"]).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  );
}

function usualPlaces(): string[] {
  const versioned = (parent: string, pattern: RegExp) =>
    (existsSync(parent) ? readdirSync(parent) : [])
      .filter((name) => pattern.test(name))
      .sort((a, b) => Number(/\d+/.exec(b)) - Number(/\d+/.exec(a)))
      .map((name) => join(parent, name, name === "Versions" ? "" : "bin"));
  return [
    ...versioned("/usr/lib/postgresql", /^\d+$/),
    ...versioned("/opt/homebrew/opt", /^postgresql(@\d+)?$/),
    ...versioned("/usr/local/opt", /^postgresql(@\d+)?$/),
    ...versioned("/Applications/Postgres.app/Contents/Versions", /^\d+$/),
    ...versioned("/usr", /^pgsql-\d+$/),
  ];
}
