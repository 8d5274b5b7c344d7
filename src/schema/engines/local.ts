import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, constants, existsSync, readFileSync } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EnvironmentError } from "../../report/errors.ts";
import type { Database, Engine, Session, Snapshot } from "./engine.ts";
import type { ServerBinaries } from "./find-server.ts";
import { guard } from "./guard.ts";
import { checkSeal, seal } from "./seal.ts";
import { ServerSession } from "./server-session.ts";

const run = promisify(execFile);

/** The superuser: makes and drops databases, and is never connected to one in which a migration ran. */
const ADMIN = "backend_kit_admin";
const MIGRATOR = "backend_kit";
/** Reads and seeds. Defaults, checks and triggers of migrations run in its sessions: it has no rights beyond rows. */
const READER = "backend_kit_reader";
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
 * A server found on this machine. A snapshot is a database that nobody is connected to, and a fork another one with it
 * as template: some 15 ms in memory. Where migrations make roles, which all databases of a cluster share, every fork is a cluster
 * of its own instead: a copied directory and a process, some 200 ms.
 */
export class LocalEngine implements Engine {
  readonly kind = "local";
  readonly version: string;
  versionNumber = 0;
  readonly #binaries: ServerBinaries;
  readonly #directory: string;
  readonly #account: Account | undefined;
  readonly #isolated: boolean;
  readonly #clusters = new Set<Cluster>();
  /** Keeps names apart from those in a cluster that another run saved. */
  readonly #run = randomBytes(4).toString("hex");
  #template!: LocalSnapshot;
  #next = 1;

  private constructor(binaries: ServerBinaries, directory: string, account: Account | undefined, isolated: boolean) {
    this.#binaries = binaries;
    this.version = binaries.version;
    this.#directory = directory;
    this.#account = account;
    this.#isolated = isolated;
  }

  /** @param isolated every database in a cluster of its own */
  static async start(binaries: ServerBinaries, isolated: boolean): Promise<LocalEngine> {
    const directory = await mkdtemp(join(await workPlace(), "backend-kit-"));
    guard(directory);
    const account = process.getuid?.() === 0 ? unprivileged() : undefined;
    if (account) chownSync(directory, account.uid, account.gid);
    await chmod(directory, 0o700);
    const engine = new LocalEngine(binaries, directory, account, isolated);
    try {
      await engine.#initialize();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  async empty(): Promise<Database> {
    return this.fork(this.#template);
  }

  async fork(snapshot: Snapshot): Promise<Database> {
    const { cluster, name } = snapshot as LocalSnapshot;
    if (!this.#isolated) {
      const fork = `d${this.#next++}_${this.#run}`;
      // Files are copied as they are: the other way, through the log, takes twice as long.
      const strategy = this.versionNumber >= 150000 ? " STRATEGY file_copy" : "";
      await cluster.administer(`CREATE DATABASE ${fork} TEMPLATE ${name} OWNER ${MIGRATOR}${strategy}`);
      return new LocalDatabase(cluster, fork, false);
    }
    const data = this.#newDirectory();
    await cluster.copyTo(data);
    return new LocalDatabase(await this.#startCluster(data), name, true);
  }

  async load(directory: string): Promise<Snapshot> {
    await checkSeal(directory);
    const data = this.#newDirectory();
    await run("cp", ["-a", join(directory, "data"), data]);
    const name = await readFile(join(directory, "name"), "utf8");
    return new LocalSnapshot(await this.#startCluster(data), name, true);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clusters].map((cluster) => cluster.remove()));
    await rm(this.#directory, { recursive: true, force: true });
  }

  #newDirectory(): string {
    return join(this.#directory, `c${this.#next++}`);
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
    const data = this.#newDirectory();
    const initdb = (locale: string) =>
      run(
        join(this.#binaries.directory, "initdb"),
        ["-D", data, "-A", "trust", "-U", ADMIN, "--no-sync", "--wal-segsize=1", "-E", "UTF8", `--locale=${locale}`],
        { cwd: this.#directory, ...this.#account },
      );
    try {
      await initdb(process.platform === "darwin" ? "C" : "C.UTF-8").catch(() => initdb("C"));
    } catch (error) {
      const { stderr = "" } = error as { stderr?: string };
      throw new EnvironmentError(
        `The local Postgres (${this.#binaries.directory}) could not make a cluster: ${reasonIn(stderr)}`,
      );
    }
    const cluster = await this.#startCluster(data);
    this.versionNumber = Number(await cluster.administer("SELECT current_setting('server_version_num')"));
    // Before PostgreSQL 16 whoever may create roles may join these three, and so read files and run programs.
    await cluster.administer("SET allow_system_table_mods = on");
    await cluster.administer(
      "DELETE FROM pg_authid WHERE rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')",
    );
    await cluster.administer(`CREATE ROLE ${MIGRATOR} LOGIN CREATEROLE CREATEDB`);
    await cluster.administer(
      `CREATE ROLE ${READER} LOGIN CREATEROLE BYPASSRLS IN ROLE ${MIGRATOR}, pg_read_all_data, pg_write_all_data`,
    );
    // Before 15 that cannot be granted: then triggers fire on the rows that we write.
    if (this.versionNumber >= 150_000) {
      await cluster.administer(`GRANT SET ON PARAMETER session_replication_role TO ${READER}`);
    }
    await cluster.administer(`CREATE DATABASE ${DATABASE} OWNER ${MIGRATOR}`);
    const session = await cluster.connect(ADMIN, DATABASE);
    await session.query(`ALTER SCHEMA public OWNER TO ${MIGRATOR}`);
    await session.end();
    if (this.#isolated) {
      // Half of the files of a cluster belong to databases that nobody needs here: each is copied with every fork.
      await cluster.administer("UPDATE pg_database SET datistemplate = false WHERE datname = 'template0'");
      await cluster.administer("DROP DATABASE template0");
      await cluster.administer("DROP DATABASE postgres");
    }
    this.#template = new LocalSnapshot(cluster, DATABASE, false);
  }
}

class LocalSnapshot implements Snapshot {
  readonly cluster: Cluster;
  readonly name: string;
  readonly #ownsCluster: boolean;

  constructor(cluster: Cluster, name: string, ownsCluster: boolean) {
    this.cluster = cluster;
    this.name = name;
    this.#ownsCluster = ownsCluster;
  }

  async save(directory: string): Promise<void> {
    const aside = `${directory}.${process.pid}`;
    await mkdir(aside, { recursive: true });
    await this.cluster.copyTo(join(aside, "data"));
    await writeFile(join(aside, "name"), this.name);
    await seal(aside);
    await rename(aside, directory);
  }

  async discard(): Promise<void> {
    if (this.#ownsCluster) await this.cluster.remove();
    else await this.cluster.dropDatabase(this.name);
  }
}

class LocalDatabase implements Database {
  readonly #cluster: Cluster;
  readonly #name: string;
  readonly #ownsCluster: boolean;
  #admin: Promise<ServerSession> | undefined;
  /** The next session: opened when the one before it ends, so that nobody waits for it. */
  #next: Promise<ServerSession> | undefined;
  /** Frozen or dropped. */
  #isOver = false;
  /** Connections that are being closed. */
  readonly #closing = new Set<Promise<void>>();

  constructor(cluster: Cluster, name: string, ownsCluster: boolean) {
    this.#cluster = cluster;
    this.#name = name;
    this.#ownsCluster = ownsCluster;
  }

  async session(): Promise<Session> {
    const session = this.#next ?? this.#open();
    this.#next = undefined;
    return session;
  }

  #open(): Promise<ServerSession> {
    return this.#cluster.connect(MIGRATOR, this.#name, (gone) => {
      this.#closing.add(gone);
      void gone.then(() => this.#closing.delete(gone));
      if (this.#next || this.#isOver) return;
      this.#next = this.#open();
      // Whoever asks for it gets the error.
      this.#next.catch(() => {});
    });
  }

  admin(): Promise<Session> {
    this.#admin ??= this.#cluster.connect(READER, this.#name, (gone) => {
      this.#closing.add(gone);
    });
    return this.#admin;
  }

  async freeze(): Promise<Snapshot> {
    await this.#disconnect();
    return new LocalSnapshot(this.#cluster, this.#name, this.#ownsCluster);
  }

  async drop(): Promise<void> {
    await this.#disconnect();
    if (this.#ownsCluster) await this.#cluster.remove();
    else await this.#cluster.dropDatabase(this.#name);
  }

  async kill(): Promise<void> {
    await this.#cluster.endSessions(this.#name);
  }

  async #disconnect(): Promise<void> {
    this.#isOver = true;
    for (const session of [this.#admin, this.#next]) await session?.then((open) => open.end()).catch(() => {});
    this.#admin = undefined;
    this.#next = undefined;
    await Promise.all(this.#closing);
  }
}

/** One data directory and its server process. */
class Cluster {
  readonly #binaries: string;
  readonly #sockets: string;
  readonly #data: string;
  /** Tells the sockets of several clusters apart; nothing listens on a network. */
  readonly #port: number;
  readonly #account: Account | undefined;
  readonly #onStop: () => void;
  #process: ChildProcess | undefined;
  #control: ServerSession | undefined;

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
    const { PATH = "/usr/bin:/bin", LD_LIBRARY_PATH } = process.env;
    const child = spawn(
      join(this.#binaries, "postgres"),
      ["-D", this.#data, ...settings.flatMap((setting) => ["-c", setting])],
      {
        cwd: this.#sockets,
        stdio: ["ignore", "ignore", "pipe"],
        env: { PATH, LANG: "C", ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) },
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
        throw new EnvironmentError(`The local Postgres did not start: ${failed ?? reasonIn(log)}`);
      }
      if (existsSync(socket) && /ready to accept connections/.test(log)) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new EnvironmentError(`The local Postgres was not ready within 20 s: ${reasonIn(log)}`);
  }

  /** @param onEnd as for `ServerSession.open` */
  connect(user: string, database: string, onEnd?: (gone: Promise<void>) => void): Promise<ServerSession> {
    const terminate = async (pid: number) => {
      await this.administer(`SELECT pg_terminate_backend(${pid})`);
    };
    return ServerSession.open({ host: this.#sockets, port: this.#port, user, database }, terminate, onEnd);
  }

  /** One statement that belongs to no database; returns its first value. */
  async administer(sql: string): Promise<string | null | undefined> {
    this.#control ??= await this.connect(ADMIN, "template1");
    // CREATE DATABASE needs its template alone, and template1 is the control session's own home, which nobody copies.
    const [result] = await this.#control.query(sql);
    return result?.rows[0]?.[0];
  }

  async endSessions(database: string): Promise<void> {
    await this.administer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
  }

  async dropDatabase(name: string): Promise<void> {
    await this.administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  /** Copies the data directory as it is on disk: after a checkpoint, with nobody writing, it starts from there. */
  async copyTo(directory: string): Promise<void> {
    await this.administer("CHECKPOINT");
    await run("cp", ["-a", this.#data, directory]);
    await rm(join(directory, "postmaster.pid"), { force: true });
  }

  /** Ends the server, in whatever state, and removes its directory. Idempotent. */
  async remove(): Promise<void> {
    await this.#control?.end();
    this.#control = undefined;
    const child = this.#process;
    this.#process = undefined;
    if (child && child.exitCode === null && child.signalCode === null) {
      await new Promise<void>((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGQUIT");
      });
    }
    this.#onStop();
    await rm(this.#data, { recursive: true, force: true });
  }
}

/** Free space that a file system in memory must have for our clusters: 1 GiB. */
const ENOUGH = 2 ** 30;

/**
 * Where clusters lie. A database is hundreds of small files, and copying them is what a fork costs: in memory that
 * takes a twentieth of the time. Who sets TMPDIR has the last word.
 */
async function workPlace(): Promise<string> {
  if (process.platform === "linux" && !process.env.TMPDIR) {
    const memory = await statfs("/dev/shm").catch(() => undefined);
    const isWritable = await access("/dev/shm", constants.W_OK).then(
      () => true,
      () => false,
    );
    if (memory && isWritable && memory.type === TMPFS && memory.bavail * memory.bsize >= ENOUGH) return "/dev/shm";
  }
  // Sockets have short paths: 107 characters at most, so no long TMPDIR.
  return tmpdir().length < 60 ? tmpdir() : "/tmp";
}

/** TMPFS_MAGIC of statfs(2). */
const TMPFS = 0x01021994;

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

/** The line that says what is wrong, of all that a server's programs print; else the last one. */
function reasonIn(text: string): string {
  const lines = text.trim().split("\n");
  return lines.find((line) => /No space left|FATAL|PANIC|\berror:/.test(line)) ?? lines.at(-1) ?? "";
}
