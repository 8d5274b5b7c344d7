import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chownSync, existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EnvironmentError } from "../../report/errors.ts";
import type { Database, Engine, Session, Snapshot } from "./engine.ts";
import type { ServerBinaries } from "./find-server.ts";
import { guard } from "./guard.ts";
import { ServerSession } from "./server-session.ts";

const run = promisify(execFile);

const ADMIN = "backend_kit_admin";
const MIGRATOR = "backend_kit";
const DATABASE = "app";

/** Settings of a server that lives for seconds and holds nothing that anybody wants back after a crash. */
const SETTINGS = [
  "listen_addresses=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "autovacuum=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_connections=20",
  "max_worker_processes=0",
  "shared_buffers=32MB",
  "jit=off",
  "timezone=UTC",
  "log_timezone=UTC",
  "logging_collector=off",
];

/** The user that a server runs as when we are root, as which it refuses to. */
interface Account {
  uid: number;
  gid: number;
}

/**
 * A server found on this machine. Each database is a cluster of its own, as a role made in one must not be seen in
 * another; a cluster is a copied directory and a process, some 0.2 s.
 */
export class LocalEngine implements Engine {
  readonly kind = "local";
  readonly version: string;
  versionNumber = 0;
  readonly #binaries: ServerBinaries;
  readonly #directory: string;
  readonly #account: Account | undefined;
  readonly #clusters = new Set<Cluster>();
  #template: string;
  #next = 1;

  private constructor(binaries: ServerBinaries, directory: string, account: Account | undefined) {
    this.#binaries = binaries;
    this.version = binaries.version;
    this.#directory = directory;
    this.#account = account;
    this.#template = join(directory, "template");
  }

  static async start(binaries: ServerBinaries): Promise<LocalEngine> {
    // Sockets have short paths: 107 characters at most, so no long TMPDIR.
    const parent = tmpdir().length < 60 ? tmpdir() : "/tmp";
    const directory = await mkdtemp(join(parent, "backend-kit-"));
    guard(directory);
    const account = process.getuid?.() === 0 ? unprivileged() : undefined;
    if (account) chownSync(directory, account.uid, account.gid);
    await chmod(directory, 0o700);
    const engine = new LocalEngine(binaries, directory, account);
    try {
      await engine.#initialize();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  async empty(): Promise<Database> {
    return this.#fork(this.#template);
  }

  async fork(snapshot: Snapshot): Promise<Database> {
    return this.#fork((snapshot as ClusterSnapshot).directory);
  }

  async load(directory: string): Promise<Snapshot> {
    const copy = this.#newDirectory();
    await this.#copy(join(directory, "data"), copy);
    return new ClusterSnapshot(copy);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clusters].map((cluster) => cluster.drop()));
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #fork(source: string): Promise<Database> {
    const data = this.#newDirectory();
    await this.#copy(source, data);
    return this.#startCluster(data);
  }

  #newDirectory(): string {
    return join(this.#directory, `d${this.#next++}`);
  }

  async #copy(from: string, to: string): Promise<void> {
    await run("cp", ["-a", from, to]);
  }

  async #startCluster(data: string): Promise<Cluster> {
    const cluster = new Cluster(this.#binaries.directory, this.#directory, data, this.#next++, this.#account, () =>
      this.#clusters.delete(cluster),
    );
    this.#clusters.add(cluster);
    await cluster.start();
    return cluster;
  }

  async #initialize(): Promise<void> {
    const locale = process.platform === "darwin" ? "C" : "C.UTF-8";
    const initdb = (as: string) =>
      run(
        join(this.#binaries.directory, "initdb"),
        [
          "-D",
          this.#template,
          "-A",
          "trust",
          "-U",
          ADMIN,
          "--no-sync",
          "--wal-segsize=1",
          "-E",
          "UTF8",
          `--locale=${as}`,
        ],
        { cwd: this.#directory, ...this.#account },
      );
    try {
      await initdb(locale).catch(() => initdb("C"));
    } catch (error) {
      const { stderr = "" } = error as { stderr?: string };
      throw new EnvironmentError(
        `The local Postgres (${this.#binaries.directory}) could not make a cluster: ${lastLine(stderr)}`,
      );
    }
    const cluster = await this.#startCluster(this.#template);
    const admin = await cluster.connect(ADMIN, "postgres");
    const [result] = await admin.query("SELECT current_setting('server_version_num')");
    this.versionNumber = Number(result!.rows[0]![0]);
    // Before PostgreSQL 16 whoever may create roles may join these three, and so read files and run programs.
    await admin.query("SET allow_system_table_mods = on");
    await admin.query(
      "DELETE FROM pg_authid WHERE rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')",
    );
    await admin.query(`CREATE ROLE ${MIGRATOR} LOGIN CREATEROLE CREATEDB`);
    await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${MIGRATOR}`);
    await admin.end();
    const owner = await cluster.connect(ADMIN, DATABASE);
    await owner.query(`ALTER SCHEMA public OWNER TO ${MIGRATOR}`);
    // Half of the files of a cluster belong to databases that nobody needs here: each is copied with every fork.
    await owner.query("UPDATE pg_database SET datistemplate = false WHERE datname = 'template0'");
    await owner.query("DROP DATABASE template0");
    await owner.query("DROP DATABASE postgres");
    await owner.end();
    await cluster.stop();
    this.#clusters.delete(cluster);
  }
}

class ClusterSnapshot implements Snapshot {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async save(directory: string): Promise<void> {
    const aside = `${directory}.${process.pid}`;
    await mkdir(aside, { recursive: true });
    await run("cp", ["-a", this.directory, join(aside, "data")]);
    await rename(aside, directory);
  }

  async discard(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** One data directory and its server process. */
class Cluster implements Database {
  readonly #binaries: string;
  readonly #sockets: string;
  readonly #data: string;
  /** Tells the sockets of several clusters apart; nothing listens on a network. */
  readonly #port: number;
  readonly #account: Account | undefined;
  readonly #onStop: () => void;
  #process: ChildProcess | undefined;
  #admin: ServerSession | undefined;

  constructor(
    binaries: string,
    sockets: string,
    data: string,
    port: number,
    account: Account | undefined,
    onStop: () => void,
  ) {
    this.#binaries = binaries;
    this.#sockets = sockets;
    this.#data = data;
    this.#port = port;
    this.#account = account;
    this.#onStop = onStop;
  }

  async start(): Promise<void> {
    const settings = [...SETTINGS, `unix_socket_directories=${this.#sockets}`, `port=${this.#port}`];
    // From 16 on, who creates a role is to be able to act as it, as a superuser could.
    if (Number.parseInt(readFileSync(join(this.#data, "PG_VERSION"), "utf8"), 10) >= 16)
      settings.push("createrole_self_grant=set,inherit");
    const child = spawn(
      join(this.#binaries, "postgres"),
      ["-D", this.#data, ...settings.flatMap((setting) => ["-c", setting])],
      {
        cwd: this.#sockets,
        stdio: ["ignore", "ignore", "pipe"],
        env: {
          PATH: process.env.PATH ?? "/usr/bin:/bin",
          LANG: "C",
          ...(process.env.LD_LIBRARY_PATH && { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH }),
        },
        // Ctrl-C is ours to answer: the server is told by us, or by the guard.
        detached: true,
        ...this.#account,
      },
    );
    this.#process = child;
    let log = "";
    child.stderr!.on("data", (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
    });
    let failed: string | undefined;
    child.on("error", (error) => {
      failed = error.message;
    });
    const socket = join(this.#sockets, `.s.PGSQL.${this.#port}`);
    for (let waited = 0; waited < 20_000; waited += 5) {
      if (failed !== undefined || child.exitCode !== null) {
        throw new EnvironmentError(`The local Postgres did not start: ${failed ?? lastLine(log)}`);
      }
      if (existsSync(socket) && /ready to accept connections/.test(log)) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new EnvironmentError(`The local Postgres was not ready within 20 s: ${lastLine(log)}`);
  }

  connect(user: string, database: string): Promise<ServerSession> {
    return ServerSession.open({ host: this.#sockets, port: this.#port, user, database }, async (pid) => {
      const admin = await this.connect(ADMIN, "template1");
      await admin.query(`SELECT pg_terminate_backend(${pid})`);
      await admin.end();
    });
  }

  session(): Promise<Session> {
    return this.connect(MIGRATOR, DATABASE);
  }

  async admin(): Promise<Session> {
    this.#admin ??= await this.connect(ADMIN, DATABASE);
    return this.#admin;
  }

  async freeze(): Promise<Snapshot> {
    await this.stop();
    return new ClusterSnapshot(this.#data);
  }

  /** Stops in good order: the data directory can be copied and started again. */
  async stop(): Promise<void> {
    await this.#admin?.end();
    this.#admin = undefined;
    await this.#end("SIGINT");
    this.#onStop();
  }

  async drop(): Promise<void> {
    await this.#admin?.end();
    this.#admin = undefined;
    await this.#end("SIGQUIT");
    this.#onStop();
    await rm(this.#data, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  }
}

/** `postgres` when there is such a user, else `nobody`. */
function unprivileged(): Account {
  const passwd = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const entry = passwd.find(([user]) => user === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new EnvironmentError(
    "Postgres refuses to run as root, and there is neither a user `postgres` nor `nobody` to run it as.",
  );
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
