import { execFile, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Database, Engine, Session } from "../../../src/schema/engines/engine.ts";
import { findServer, OLDEST_MAJOR } from "../../../src/schema/engines/find-server.ts";
import { LocalEngine } from "../../../src/schema/engines/local.ts";
import { startPGlite } from "../../../src/schema/engines/pglite.ts";
import { ServerSession } from "../../../src/schema/engines/server-session.ts";
import { UrlEngine } from "../../../src/schema/engines/url.ts";
import type { Statement } from "../../../src/schema/sql/statement.ts";

const run = promisify(execFile);

const found = await findServer();
/** Undefined: the tests that need one are skipped. */
export const server = found && found.major >= OLDEST_MAJOR && process.platform !== "win32" ? found : undefined;
export const WHY_SKIPPED = server ? "" : ` (skipped: no PostgreSQL ${OLDEST_MAJOR} or newer on this machine)`;

/** The user that a server runs as when we are root. */
export function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody")!;
  return { uid: Number(uid), gid: Number(gid) };
}

/** A temporary directory that a server's user may write to. */
export function openDirectory(prefix: string): string {
  const directory = mkdtempSync(join(tmpdir(), prefix));
  const account = serverAccount();
  if (account) chownSync(directory, account.uid, account.gid);
  return directory;
}

export const SUPERUSER = { user: "boss", password: "s3cret/p@ss word%#?" };
export const ORDINARY = { user: "worker", password: "w0rker-Secret" };
export const POWERLESS = { user: "nobody_special", password: "n0thing-Here" };

/** Somebody's server: with passwords, with a database and a role of theirs. */
export interface TheirServer {
  directory: string;
  port: number;
  url(login: { user: string; password: string }, more?: { host?: string; database?: string; query?: string }): string;
  /** Rows of one statement, as the superuser. */
  sql(statement: string): Promise<(string | null)[][]>;
  /** Names of all databases and roles. */
  inventory(): Promise<{ databases: string[]; roles: string[] }>;
  stop(): Promise<void>;
}

export async function startTheirServer(): Promise<TheirServer> {
  const directory = openDirectory("bk-server-");
  const account = serverAccount();
  const data = join(directory, "data");
  const passwordFile = join(directory, "password");
  writeFileSync(passwordFile, SUPERUSER.password, { mode: 0o644 });
  const binary = (name: string) => join(server!.directory, name);
  const initdb = [
    "-D",
    data,
    "-U",
    SUPERUSER.user,
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--no-sync",
    "-E",
    "UTF8",
    "--locale=C",
  ];
  await run(binary("initdb"), initdb, { cwd: directory, ...account });
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    `unix_socket_directories=${directory}`,
    "fsync=off",
    "shared_buffers=16MB",
    "max_connections=40",
    "autovacuum=off",
  ];
  const child = spawn(binary("postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    cwd: directory,
    stdio: ["ignore", "ignore", "pipe"],
    ...account,
  });
  let log = "";
  child.stderr!.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  await until(() => /ready to accept connections/.test(log), "the test's server is ready");
  const client = await ServerSession.open(
    { host: directory, port, ...SUPERUSER, database: "postgres" },
    { terminate: async () => {} },
  );
  const sql = async (statement: string) => (await client.query(statement)).at(-1)!.rows;
  await sql(`CREATE ROLE ${ORDINARY.user} LOGIN CREATEDB PASSWORD '${ORDINARY.password}'`);
  await sql(`CREATE ROLE ${POWERLESS.user} LOGIN PASSWORD '${POWERLESS.password}'`);
  await sql("CREATE DATABASE theirs");
  return {
    directory,
    port,
    url: ({ user, password }, { host = "127.0.0.1", database = "postgres", query = "" } = {}) =>
      `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}${query}`,
    sql,
    async inventory() {
      const names = async (statement: string) => (await sql(statement)).map(([name]) => name!);
      return {
        databases: await names("SELECT datname FROM pg_database ORDER BY 1"),
        roles: await names("SELECT rolname FROM pg_roles ORDER BY 1"),
      };
    },
    async stop() {
      await client.end();
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGQUIT");
      await gone;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as { port: number };
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

/** Waits for something to become true; fails after a deadline that only a hang meets. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  deadline = 30_000,
): Promise<void> {
  const end = Date.now() + deadline;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not within ${deadline / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export type EngineName =
  | "pglite"
  | "local"
  | "local, a cluster for each database"
  | "url of a superuser"
  | "url of an ordinary role";

/** Every engine that this machine has; those on servers begin with "local" or "url". */
export const ENGINES: EngineName[] = server
  ? ["pglite", "local", "local, a cluster for each database", "url of a superuser", "url of an ordinary role"]
  : ["pglite"];

/** Where the tests keep an empty database: making one takes seconds. */
export const PGLITE_CACHE = join(import.meta.dirname, "../../../node_modules/.cache/backend-kit");

export function startEngine(name: EngineName, theirs?: TheirServer): Promise<Engine> {
  if (name === "pglite") return startPGlite(PGLITE_CACHE);
  if (name === "local") return LocalEngine.start(server!, false);
  if (name === "local, a cluster for each database") return LocalEngine.start(server!, true);
  return UrlEngine.start(theirs!.url(name === "url of a superuser" ? SUPERUSER : ORDINARY));
}

export function statement(text: string, copyData?: string): Statement {
  return { text, offset: 0, line: 1, column: 1, words: text.toUpperCase().split(/\W+/).slice(0, 6), copyData };
}

/** One value of one statement. */
export async function value(session: Session, sql: string): Promise<string | null | undefined> {
  const results = await session.query(sql);
  return results.at(-1)!.rows[0]?.[0];
}

/** Does something in a session of its own. */
export async function inSession<T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await database.session();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}

/** Processes whose command line or environment mentions a text, as "pid command". Linux only. */
export function processesWith(text: string): string[] {
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  };
  return readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .filter((pid) => read(pid, "cmdline").includes(text) || read(pid, "environ").includes(text))
    .map((pid) => `${pid} ${read(pid, "cmdline")}`);
}
