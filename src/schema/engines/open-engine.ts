import { EnvironmentError, UsageError } from "../../report/errors.ts";
import type { Engine } from "./engine.ts";
import { findServer, OLDEST_MAJOR } from "./find-server.ts";

export interface OpenedEngine {
  engine: Engine;
  /** One sentence: which engine, and why this one. */
  reason: string;
}

/**
 * Starts the engine that the user asked for.
 * @param database "auto" (a local server when there is one that is new enough, else PGlite), "pglite", "local" or a URL
 * @param makesRoles whether migrations make or change roles, which are not a database's own
 * @throws UsageError for anything else; EnvironmentError when it does not start
 */
export async function openEngine(
  database: string,
  cache: string | undefined,
  makesRoles = true,
): Promise<OpenedEngine> {
  if (/^[a-z]+:\/\//i.test(database)) {
    const { UrlEngine } = await import("./url.ts");
    const engine = await UrlEngine.start(database);
    return { engine, reason: `PostgreSQL ${engine.version} at the given URL, in scratch databases.` };
  }
  if (database === "pglite") return pglite(cache, "as asked");
  if (database !== "auto" && database !== "local") {
    // Not what it is: it may hold a password.
    throw new UsageError("There is no such database: use auto, pglite, local, or a postgres:// URL.");
  }
  const found = process.platform === "win32" ? undefined : await findServer();
  if (found && found.major >= OLDEST_MAJOR) {
    const { LocalEngine } = await import("./local.ts");
    try {
      const engine = await LocalEngine.start(found, makesRoles);
      return { engine, reason: `PostgreSQL ${engine.version} found in ${found.directory}.` };
    } catch (error) {
      if (database === "local" || !(error instanceof EnvironmentError)) throw error;
      return pglite(cache, error.message);
    }
  }
  const why = found
    ? `the local PostgreSQL ${found.version} is older than ${OLDEST_MAJOR}`
    : "no local PostgreSQL was found";
  if (database === "local") {
    throw new EnvironmentError(
      `${why[0]!.toUpperCase()}${why.slice(1)}: install PostgreSQL ${OLDEST_MAJOR} or newer, or use --database pglite.`,
    );
  }
  return pglite(cache, why);
}

async function pglite(cache: string | undefined, why: string): Promise<OpenedEngine> {
  const { startPGlite } = await import("./pglite.ts");
  const engine = await startPGlite(cache);
  return { engine, reason: `PGlite, PostgreSQL ${engine.version} in a sandbox: ${why}.` };
}
