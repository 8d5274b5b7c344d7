import { randomBytes } from "node:crypto";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { type Database, type Engine, type Session, type Snapshot, SqlError } from "./engine.ts";
import { type ConnectionOptions, ServerSession } from "./server-session.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * A server given by URL. Works in scratch databases of its own making and touches no other; all of them, and the
 * role that it makes for the migrations, are dropped at the end.
 */
export class UrlEngine implements Engine {
  readonly kind = "url";
  version = "";
  versionNumber = 0;
  otherRoles: string[] = [];
  readonly #server: ConnectionOptions;
  readonly #label: string;
  readonly #databases = new Set<ScratchDatabase>();
  #admin!: ServerSession;
  /** The ordinary role that migrations run as; undefined: the URL's own, which is ordinary itself. */
  #migrator: { user: string; password: string } | undefined;

  private constructor(server: ConnectionOptions, label: string) {
    this.#server = server;
    this.#label = label;
  }

  static async start(url: string): Promise<UrlEngine> {
    const { options, label } = parseUrl(url);
    const engine = new UrlEngine(options, label);
    engine.#admin = await engine.#connect(options);
    try {
      await engine.#prepare();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  async empty(): Promise<Database> {
    return this.#create("template1");
  }

  async fork(snapshot: Snapshot): Promise<Database> {
    return this.#create((snapshot as ScratchSnapshot).name);
  }

  async close(): Promise<void> {
    for (const database of [...this.#databases]) await database.drop().catch(() => {});
    if (this.#migrator) {
      await this.#dropNewRoles();
      await this.#admin.query(`DROP ROLE IF EXISTS ${this.#migrator.user}`).catch(() => {});
      this.#migrator = undefined;
    }
    await this.#admin.end();
  }

  /** What every session of a scratch database needs to know. */
  connect(database: string, asAdmin: boolean): Promise<ServerSession> {
    return this.#connect({ ...this.#server, database, ...(asAdmin ? {} : this.#migrator) });
  }

  async remove(database: ScratchDatabase, name: string): Promise<void> {
    this.#databases.delete(database);
    await this.#admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  async #connect(options: ConnectionOptions): Promise<ServerSession> {
    try {
      return await ServerSession.open({ ...options, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }, async (pid) => {
        await this.#admin.query(`SELECT pg_terminate_backend(${pid})`);
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message || (error as { code?: string }).code : String(error);
      throw new EnvironmentError(
        `The database server at ${this.#label} cannot be used: ${redact(String(reason), this.#server)}.`,
      );
    }
  }

  async #prepare(): Promise<void> {
    const [result] = await this.#admin.query(
      "SELECT current_setting('server_version'), current_setting('server_version_num'), rolsuper, rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user",
    );
    const [version, number, isSuperuser, mayCreate] = result!.rows[0]! as [string, string, string, string];
    this.version = version.split(" ")[0]!;
    this.versionNumber = Number(number);
    if (this.versionNumber < 140_000)
      throw new EnvironmentError(
        `The database server at ${this.#label} is PostgreSQL ${this.version}; 14 or newer is needed.`,
      );
    if (mayCreate !== "t")
      throw new EnvironmentError(
        `The role of the database URL may not create databases on ${this.#label}: grant it CREATEDB.`,
      );
    const [roles] = await this.#admin.query("SELECT rolname FROM pg_roles");
    this.otherRoles = roles!.rows.map((row) => row[0]!);
    if (isSuperuser !== "t") return;
    const user = `backend_kit_${randomBytes(6).toString("hex")}`;
    const password = randomBytes(18).toString("hex");
    // Before 16, CREATEROLE is as good as reading the server's files.
    await this.#admin.query(
      `CREATE ROLE ${user} LOGIN PASSWORD '${password}' ${this.versionNumber >= 160_000 ? "CREATEROLE" : ""}`,
    );
    this.#migrator = { user, password };
  }

  async #create(template: string): Promise<Database> {
    const name = `backend_kit_scratch_${randomBytes(6).toString("hex")}`;
    const owner = this.#migrator ? ` OWNER ${this.#migrator.user}` : "";
    try {
      await this.#admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}${owner}`);
    } catch (error) {
      if (error instanceof SqlError)
        throw new EnvironmentError(`No scratch database could be made on ${this.#label}: ${error.message}.`);
      throw error;
    }
    const database = new ScratchDatabase(this, name);
    this.#databases.add(database);
    if (this.#migrator) await (await database.admin()).query(`ALTER SCHEMA public OWNER TO ${this.#migrator.user}`);
    return database;
  }

  async #dropNewRoles(): Promise<void> {
    const known = new Set([...this.otherRoles, this.#migrator!.user]);
    const [roles] = await this.#admin.query("SELECT quote_ident(rolname), rolname FROM pg_roles");
    for (const [quoted, name] of roles?.rows ?? []) {
      if (!known.has(name!)) await this.#admin.query(`DROP ROLE IF EXISTS ${quoted}`).catch(() => {});
    }
  }
}

class ScratchSnapshot implements Snapshot {
  readonly name: string;
  readonly #database: ScratchDatabase;

  constructor(database: ScratchDatabase, name: string) {
    this.#database = database;
    this.name = name;
  }

  async discard(): Promise<void> {
    await this.#database.drop();
  }
}

class ScratchDatabase implements Database {
  readonly #engine: UrlEngine;
  readonly #name: string;
  #admin: ServerSession | undefined;

  constructor(engine: UrlEngine, name: string) {
    this.#engine = engine;
    this.#name = name;
  }

  session(): Promise<Session> {
    return this.#engine.connect(this.#name, false);
  }

  async admin(): Promise<Session> {
    this.#admin ??= await this.#engine.connect(this.#name, true);
    return this.#admin;
  }

  async freeze(): Promise<Snapshot> {
    await this.#admin?.end();
    this.#admin = undefined;
    return new ScratchSnapshot(this, this.#name);
  }

  async drop(): Promise<void> {
    await this.#admin?.end();
    this.#admin = undefined;
    await this.#engine.remove(this, this.#name);
  }
}

function parseUrl(url: string): { options: ConnectionOptions; label: string } {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new UsageError(
      "The database URL cannot be read: it should look like postgres://user:password@host:5432/postgres.",
    );
  }
  if (!/^postgres(ql)?:$/.test(parsed.protocol))
    throw new UsageError(`The database URL must begin with postgres://, not ${parsed.protocol}//.`);
  const mode = parsed.searchParams.get("sslmode");
  const socket = parsed.searchParams.get("host");
  const host = socket ?? (decodeURIComponent(parsed.hostname).replace(/^\[|\]$/g, "") || "localhost");
  const port = Number(parsed.searchParams.get("port") ?? (parsed.port || 5432));
  return {
    options: {
      host,
      port,
      user: decodeURIComponent(parsed.username) || undefined,
      password: decodeURIComponent(parsed.password) || undefined,
      database: decodeURIComponent(parsed.pathname.slice(1)) || "postgres",
      ssl:
        mode === null || mode === "disable" || mode === "prefer" || mode === "allow"
          ? undefined
          : { rejectUnauthorized: mode.startsWith("verify") },
    },
    label: `${host}:${port}`,
  };
}

function redact(message: string, { password }: ConnectionOptions): string {
  const secret = typeof password === "string" ? password : "";
  if (secret.length === 0) return message;
  return message.replaceAll(secret, "***").replaceAll(encodeURIComponent(secret), "***");
}
