import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentError, UsageError } from "../../report/errors.ts";
import { type Database, type Engine, type Session, type Snapshot, SqlError } from "./engine.ts";
import { OLDEST_MAJOR } from "./find-server.ts";
import { whenStopped } from "./guard.ts";
import { type ConnectionOptions, ServerSession } from "./server-session.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * A server given by URL. Works in scratch databases of its own making and touches no other; all of them, and the
 * roles that were made, are dropped at the end. A run that was killed leaves its own behind, named
 * `backend_kit_<run>_…`: the next run on that server drops them.
 *
 * A superuser's rights are not lent to migrations: they run as a role of their own, and what they define runs, while
 * rows are written and read, as another. The role of a URL that is no superuser's does all of it itself, so it should
 * own nothing else on that server.
 */
export class UrlEngine implements Engine {
  readonly kind = "url";
  version = "";
  versionNumber = 0;
  otherRoles: string[] = [];
  readonly #server: ConnectionOptions;
  readonly #label: string;
  readonly #run = `${PREFIX}${randomBytes(6).toString("hex")}`;
  readonly #databases = new Set<ScratchDatabase>();
  readonly #roles: { migrator?: Login; reader?: Login } = {};
  #control!: ServerSession;
  #next = 1;
  #closed: Promise<void> | undefined;
  #forgetStop = () => {};

  private constructor(server: ConnectionOptions, label: string) {
    this.#server = server;
    this.#label = label;
  }

  static async start(url: string): Promise<UrlEngine> {
    const { options, label } = parseUrl(url);
    const engine = new UrlEngine(options, label);
    // By its name other runs see that this one is alive.
    engine.#control = await engine.#connect({ ...options, application_name: engine.#run });
    engine.#forgetStop = whenStopped(() => engine.close());
    try {
      await engine.#prepare();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  async empty(): Promise<Database> {
    const database = await this.#create("template1");
    const { migrator } = this.#roles;
    if (!migrator) return database;
    const session = await this.#connect({ ...this.#server, database: database.name });
    try {
      await session.query(`ALTER SCHEMA public OWNER TO ${migrator.user}`).catch(ignoreSqlError);
    } finally {
      await session.end();
    }
    return database;
  }

  async fork(snapshot: Snapshot): Promise<Database> {
    return this.#create((snapshot as ScratchSnapshot).name);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#forgetStop();
    for (const database of [...this.#databases]) await database.drop().catch(() => {});
    await this.#dropRoles(Object.values(this.#roles).map(({ user }) => user)).catch(() => {});
    await this.#control.end();
  }

  /** A session in a scratch database: as the migrations' role, or as the one that reads and seeds. */
  connect(database: string, role: "migrator" | "reader"): Promise<ServerSession> {
    // From 16 on, who creates a role is to be able to act as it, as a superuser could.
    const options = this.versionNumber >= 160_000 ? "-c createrole_self_grant=set,inherit" : undefined;
    return this.#connect({ ...this.#server, database, ...this.#roles[role], options });
  }

  async remove(database: ScratchDatabase): Promise<void> {
    await this.#control.query(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`);
    this.#databases.delete(database);
  }

  async #connect(options: ConnectionOptions): Promise<ServerSession> {
    const open = (ssl: ConnectionOptions["ssl"]) =>
      ServerSession.open(
        { ...options, ssl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS },
        {
          terminate: async (pid) => {
            await this.#control.query(`SELECT pg_terminate_backend(${pid})`);
          },
        },
      );
    try {
      if (options.ssl !== PREFERRED) return await open(options.ssl);
      return await open({ rejectUnauthorized: false }).catch((error: Error) => {
        if (/does not support SSL/.test(error.message)) return open(undefined);
        throw error;
      });
    } catch (error) {
      throw new EnvironmentError(`The database server at ${this.#label} cannot be used: ${this.#reason(error)}.`);
    }
  }

  /** Why no connection came about, in words, without the password. */
  #reason(error: unknown): string {
    const { message = String(error), code } = error as { message?: string; code?: string };
    if (/client password must be a string/.test(message)) return "it wants a password, and the URL has none";
    const { password } = this.#server;
    const secret = typeof password === "string" && password.length > 3 ? password : undefined;
    const reason = message || code || "it does not answer";
    return secret ? reason.replaceAll(secret, "***").replaceAll(encodeURIComponent(secret), "***") : reason;
  }

  async endSessions(database: string): Promise<void> {
    await this.#control.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
  }

  async #prepare(): Promise<void> {
    const [result] = await this.#control.query(
      "SELECT current_setting('server_version'), current_setting('server_version_num'), rolsuper, rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user",
    );
    const [version, number, isSuperuser, mayCreate] = result!.rows[0]! as [string, string, string, string];
    this.version = version.split(" ")[0]!;
    this.versionNumber = Number(number);
    if (this.versionNumber < OLDEST_MAJOR * 10_000)
      throw new EnvironmentError(
        `The database server at ${this.#label} is PostgreSQL ${this.version}; ${OLDEST_MAJOR} or newer is needed.`,
      );
    if (mayCreate !== "t")
      throw new EnvironmentError(
        `The role of the database URL may not create databases on ${this.#label}: grant it CREATEDB.`,
      );
    await this.#dropOrphans();
    const [roles] = await this.#control.query("SELECT rolname FROM pg_roles");
    this.otherRoles = roles!.rows.map((row) => row[0]!);
    if (isSuperuser === "t") await this.#makeRoles();
  }

  async #makeRoles(): Promise<void> {
    const make = async (role: "migrator" | "reader", user: string, attributes: string) => {
      const password = randomBytes(18).toString("hex");
      await this.#control.query(`CREATE ROLE ${user} LOGIN PASSWORD '${password}' ${attributes}`);
      this.#roles[role] = { user, password };
    };
    // Before 16, who may create roles may also join those that read the server's files.
    const createRole = this.versionNumber >= 160_000 ? "CREATEROLE" : "";
    await make("migrator", this.#run, createRole);
    // What migrations own is all that it may read: not the server's other roles and their passwords.
    await make("reader", `${this.#run}_reader`, `BYPASSRLS ${createRole} IN ROLE ${this.#run}`);
    // Before 15 that cannot be granted: then triggers fire on the rows that we write.
    if (this.versionNumber >= 150_000)
      await this.#shared(`GRANT SET ON PARAMETER session_replication_role TO ${this.#run}_reader`);
  }

  async #create(template: string): Promise<ScratchDatabase> {
    const database = new ScratchDatabase(this, `${this.#run}_${this.#next++}`);
    const { migrator } = this.#roles;
    try {
      await this.#control.query(
        `CREATE DATABASE ${database.name} TEMPLATE ${template}${migrator ? ` OWNER ${migrator.user}` : ""}`,
      );
      this.#databases.add(database);
      // A database of somebody else's server that anybody might look into is not ours to leave open.
      await this.#control.query(`REVOKE CONNECT ON DATABASE ${database.name} FROM PUBLIC`);
    } catch (error) {
      if (error instanceof SqlError)
        throw new EnvironmentError(`No scratch database could be made on ${this.#label}: ${error.message}.`);
      throw error;
    }
    return database;
  }

  /** What runs left that were killed: their databases and roles, by name, when no session of theirs is there. */
  async #dropOrphans(): Promise<void> {
    // Behind a pooler sessions are not told apart.
    const [seen] = await this.#control.query(
      `SELECT FROM pg_stat_activity WHERE pid = pg_backend_pid() AND application_name = '${this.#run}'`,
    );
    if (seen!.rows.length === 0) return;
    const [databases, roles] = await this.#control.query(`SELECT datname FROM pg_database d
        WHERE datname ~ '^${PREFIX}[0-9a-f]{12}_[0-9]+$' AND pg_has_role(datdba, 'USAGE') AND ${isDead("d.datname")};
      SELECT rolname FROM pg_roles r
        WHERE rolname ~ '^${PREFIX}[0-9a-f]{12}(_reader)?$' AND ${isDead("r.rolname")}
          AND (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)`);
    for (const [name] of databases!.rows)
      await this.#control.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(ignoreSqlError);
    await this.#dropRoles(roles!.rows.map(([name]) => name!)).catch(ignoreSqlError);
  }

  /** Drops roles of ours and all that were created by them, or by those; other roles of the server stay. */
  async #dropRoles(ours: string[]): Promise<void> {
    if (ours.length === 0) return;
    // From 16 on the server itself (role 10) makes the creator of a role its administrator; before, ours create none.
    const [created] = await this.#control.query(`WITH RECURSIVE made AS (
        SELECT oid, 0 AS depth FROM pg_roles WHERE rolname IN (${ours.map((name) => `'${name}'`).join(", ")})
        UNION
        SELECT m.roleid, made.depth + 1 FROM made JOIN pg_auth_members m ON m.member = made.oid
        WHERE m.admin_option AND m.grantor = 10 AND m.roleid >= 16384 AND made.depth < 20 AND ${this.versionNumber >= 160_000})
      SELECT quote_ident(r.rolname) FROM (SELECT oid, max(depth) AS depth FROM made GROUP BY oid) m JOIN pg_roles r USING (oid)
      ORDER BY m.depth DESC`);
    for (const [role] of created!.rows) {
      // Rights on what belongs to the server as a whole keep a role from being dropped.
      await this.#shared(`DROP OWNED BY ${role}`).catch(ignoreSqlError);
      await this.#shared(`DROP ROLE IF EXISTS ${role}`).catch(ignoreSqlError);
    }
  }

  /** A statement about what all runs on the server share, such as the rights on a parameter: again where another was first. */
  async #shared(statement: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#control.query(statement);
        return;
      } catch (error) {
        const isRace = error instanceof SqlError && RACES.has(error.code ?? "");
        if (!isRace || attempt === MOST_ATTEMPTS) throw error;
        await sleep(10 + 40 * Math.random() * attempt);
      }
    }
  }
}

interface Login {
  user: string;
  password: string;
}

/** unique_violation of a catalog, and internal_error: "tuple concurrently updated". */
const RACES = new Set(["23505", "XX000"]);
const MOST_ATTEMPTS = 10;

const PREFIX = "backend_kit_";

/** Whether the run that a database or role is named after has no session: its first one lasts as long as the run. */
function isDead(name: string): string {
  return `NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.application_name = substring(${name} FROM '^${PREFIX}[0-9a-f]{12}'))`;
}

class ScratchSnapshot implements Snapshot {
  readonly name: string;
  readonly #database: ScratchDatabase;

  constructor(database: ScratchDatabase) {
    this.#database = database;
    this.name = database.name;
  }

  async discard(): Promise<void> {
    await this.#database.drop();
  }
}

class ScratchDatabase implements Database {
  readonly #engine: UrlEngine;
  readonly name: string;
  #admin: Promise<ServerSession> | undefined;

  constructor(engine: UrlEngine, name: string) {
    this.#engine = engine;
    this.name = name;
  }

  session(): Promise<Session> {
    return this.#engine.connect(this.name, "migrator");
  }

  admin(): Promise<Session> {
    this.#admin ??= this.#engine.connect(this.name, "reader");
    return this.#admin;
  }

  seeder(): Promise<Session> {
    return this.#engine.connect(this.name, "reader");
  }

  async freeze(): Promise<Snapshot> {
    await this.#endAdmin();
    return new ScratchSnapshot(this);
  }

  async drop(): Promise<void> {
    await this.#endAdmin();
    await this.#engine.remove(this);
  }

  async kill(): Promise<void> {
    await this.#engine.endSessions(this.name);
  }

  async #endAdmin(): Promise<void> {
    const admin = this.#admin;
    this.#admin = undefined;
    await admin?.then((session) => session.end()).catch(() => {});
  }
}

/** With TLS where the server has it, without where not: what libpq does when nothing is said. */
const PREFERRED = Object.freeze({ rejectUnauthorized: false });

const SSL_MODES: Record<string, ConnectionOptions["ssl"]> = {
  disable: undefined,
  allow: PREFERRED,
  prefer: PREFERRED,
  require: { rejectUnauthorized: false },
  "verify-ca": { rejectUnauthorized: true, checkServerIdentity: () => undefined },
  "verify-full": { rejectUnauthorized: true },
};

function parseUrl(url: string): { options: ConnectionOptions; label: string } {
  try {
    const parsed = new URL(url);
    if (!/^postgres(ql)?:$/.test(parsed.protocol))
      throw new UsageError(`The database URL must begin with postgres://, not ${parsed.protocol}//.`);
    const parameter = (name: string) => parsed.searchParams.get(name) || undefined;
    const host = parameter("host") ?? (decodeURIComponent(parsed.hostname).replace(/^\[|\]$/g, "") || "localhost");
    const port = Number(parameter("port") ?? (parsed.port || 5432));
    const mode = parameter("sslmode") ?? "prefer";
    if (!Object.hasOwn(SSL_MODES, mode))
      throw new UsageError(
        `The database URL has sslmode=${mode}: it should be one of ${Object.keys(SSL_MODES).join(", ")}.`,
      );
    const options = {
      host,
      port,
      user: decodeURIComponent(parsed.username) || parameter("user"),
      password: decodeURIComponent(parsed.password) || parameter("password"),
      database: decodeURIComponent(parsed.pathname.slice(1)) || parameter("dbname") || "postgres",
      ssl: host.startsWith("/") ? undefined : withRoots(SSL_MODES[mode], parameter("sslrootcert")),
    };
    return { options, label: `${host}:${port}` };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      "The database URL cannot be read: it should look like postgres://user:password@host:5432/postgres, with special characters written as %40.",
    );
  }
}

/** As libpq has it: with a root certificate, `require` verifies as well. */
function withRoots(ssl: ConnectionOptions["ssl"], file: string | undefined): ConnectionOptions["ssl"] {
  if (file === undefined || file === "system" || typeof ssl !== "object" || ssl === PREFERRED) return ssl;
  try {
    const verifying = ssl.rejectUnauthorized ? ssl : SSL_MODES["verify-ca"];
    return { ...(verifying as object), ca: readFileSync(file, "utf8") };
  } catch (error) {
    throw new UsageError(`The sslrootcert of the database URL cannot be read: ${(error as Error).message}.`);
  }
}

function ignoreSqlError(error: unknown): void {
  if (!(error instanceof SqlError)) throw error;
}
