import pg from "pg";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import type { Query } from "./catalog.ts";

const TIMEOUT_MS = 15_000;
/** For one query of the catalog, which may wait for a lock. */
const QUERY_TIMEOUT_MS = 60_000;

/** A transaction that reads only, and sees the database as it was when it began. */
export interface Connection {
  /** Asks a SELECT. @throws EnvironmentError when the server refuses or is lost */
  query: Query;
  /** Name of the database, for a title. */
  database: string;
  end(): Promise<void>;
}

/**
 * The URL of `--from-db`: as given, or out of the variable that `env:NAME` names.
 * @throws UsageError whose text never holds what may be a password
 */
export function databaseUrl(given: string, variable: (name: string) => string | undefined): string {
  const name = /^env:(.*)$/s.exec(given)?.[1];
  if (name === "") throw new UsageError("Name the environment variable that holds the database's URL: env:NAME.");
  const value = name === undefined ? given : variable(name);
  if (name !== undefined && !value)
    throw new UsageError(`The database is to be taken from the environment variable ${name}, which is not set.`);
  if (!/^postgres(ql)?:\/\//i.test(value!) || !isReadable(value!))
    throw new UsageError(
      `${name === undefined ? "The database" : `What the variable ${name} holds`} cannot be read: it should look like postgres://user:password@host:5432/database, with other signs written as %40 and the like.`,
    );
  return value!;
}

/** Whether it is a URL whose percent signs are escapes, as the driver wants them. */
function isReadable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password, hostname, pathname } = new URL(url);
  try {
    for (const part of [username, password, hostname, pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** Connects to a server. @throws EnvironmentError when it does not answer or refuses; the password is never shown */
export async function connect(url: string): Promise<Connection> {
  const parsed = new URL(url);
  const mode = parsed.searchParams.get("sslmode") ?? "prefer";
  // pg verifies where libpq does not; what the mode means is decided here.
  parsed.searchParams.delete("sslmode");
  const { hostname, port, pathname } = parsed;
  const label = `${parsed.searchParams.get("host") ?? hostname}:${port || parsed.searchParams.get("port") || 5432}`;
  const open = async (ssl: pg.ClientConfig["ssl"]) => {
    const client = new pg.Client({
      connectionString: parsed.href,
      ...(ssl !== undefined && { ssl }),
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      application_name: "backend-kit",
    });
    client.on("error", () => {});
    try {
      await client.connect();
      // Not as a start-up option: poolers refuse those, and the URL may have options of its own.
      await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      return client;
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
  };
  let client: pg.Client;
  try {
    client = await opened(open, mode);
  } catch (error) {
    throw new EnvironmentError(`The database server at ${label} cannot be used: ${reasonOf(error, parsed)}.`);
  }
  return {
    database: decodeURIComponent(pathname.slice(1)) || "database",
    async query(sql) {
      const result = await client.query({ text: sql, rowMode: "array" }).catch((error: unknown) => {
        throw new EnvironmentError(`The catalog of the database could not be read: ${reasonOf(error, parsed)}.`);
      });
      return result.rows.map((row: unknown[]) =>
        row.map((value) => (value === null ? null : typeof value === "string" ? value : JSON.stringify(value))),
      );
    },
    end: () => client.end(),
  };
}

async function opened(open: (ssl: pg.ClientConfig["ssl"]) => Promise<pg.Client>, mode: string): Promise<pg.Client> {
  if (mode === "disable") return open(undefined);
  if (mode === "verify-full" || mode === "verify-ca") return open({ rejectUnauthorized: true });
  try {
    return await open({ rejectUnauthorized: false });
  } catch (error) {
    if (mode !== "require" && /does not support SSL/.test((error as Error).message)) return open(undefined);
    throw error;
  }
}

/** Why it did not work, in words, without the password. */
function reasonOf(error: unknown, { password, searchParams }: URL): string {
  const { message, code } = error as { message?: string; code?: string };
  if (/client password must be a string/.test(message ?? "")) return "it wants a password, and the URL has none";
  const reason = (message || code || "it does not answer").split("\n")[0]!.replace(/\.$/, "");
  return [password, decodeURIComponent(password), searchParams.get("password") ?? ""]
    .filter((secret) => secret.length >= 4)
    .reduce((text, secret) => text.replaceAll(secret, "***"), reason);
}
