import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, constants } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EnvironmentError } from "../../report/errors.ts";
import { type Account, ADMIN, Cluster, reasonIn, unpack, unprivileged } from "./cluster.ts";
import type { Database, Engine, Session, Snapshot } from "./engine.ts";
import type { ServerBinaries } from "./find-server.ts";
import { guard } from "./guard.ts";
import { checkSeal, seal } from "./seal.ts";
import type { ServerSession } from "./server-session.ts";

const run = promisify(execFile);

const MIGRATOR = "backend_kit";
/** Reads and seeds. Defaults, checks and triggers of migrations run in its sessions: it has no rights beyond rows. */
const READER = "backend_kit_reader";
const DATABASE = "app";
/** Of a snapshot that was saved: its cluster's files. */
const ARCHIVE = "data.tar";

/**
 * A server found on this machine. A snapshot is a database that nobody is connected to, and a fork another one with it
 * as template: some 15 ms in memory. Where migrations make roles, which all databases of a cluster share, every fork is
 * a cluster of its own instead: a copied directory and a process, some 200 ms.
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

  /** Before anything was made in this one. */
  async apart(): Promise<Engine> {
    if (this.#isolated) return this;
    const data = this.#newDirectory();
    await this.#template.cluster.copyTo(data);
    const template = new LocalSnapshot(await this.#startCluster(data), DATABASE, false);
    return {
      kind: this.kind,
      version: this.version,
      versionNumber: this.versionNumber,
      empty: () => this.fork(template),
      fork: (snapshot) => this.fork(snapshot),
      load: (directory) => this.load(directory),
      close: () => template.cluster.remove(),
    };
  }

  async load(directory: string): Promise<Snapshot> {
    await checkSeal(directory);
    const data = this.#newDirectory();
    await unpack(join(directory, ARCHIVE), data, this.#account);
    const name = await readFile(join(directory, "name"), "utf8");
    // Its forks live in its cluster, and may outlive it, unless each has one of its own.
    return new LocalSnapshot(await this.#startCluster(data), name, this.#isolated);
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
    // Half of the files of a cluster belong to databases that nobody needs here: they are copied with every other one.
    await cluster.administer("UPDATE pg_database SET datistemplate = false WHERE datname = 'template0'");
    await cluster.administer("DROP DATABASE template0");
    await cluster.administer("DROP DATABASE postgres");
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
    try {
      await mkdir(aside, { recursive: true });
      await this.cluster.archiveTo(join(aside, ARCHIVE));
      await writeFile(join(aside, "name"), this.name);
      await seal(aside);
      await rename(aside, directory);
    } catch (error) {
      await rm(aside, { recursive: true, force: true }).catch(() => {});
      throw error;
    }
  }

  async discard(): Promise<void> {
    if (this.#ownsCluster) await this.cluster.remove();
    else this.cluster.dropDatabase(this.name);
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

  seeder(): Promise<Session> {
    return this.#cluster.connect(READER, this.#name, (gone) => {
      this.#closing.add(gone);
      void gone.then(() => this.#closing.delete(gone));
    });
  }

  async freeze(): Promise<Snapshot> {
    await this.#disconnect();
    return new LocalSnapshot(this.#cluster, this.#name, this.#ownsCluster);
  }

  async drop(): Promise<void> {
    await this.#disconnect();
    if (this.#ownsCluster) await this.#cluster.remove();
    else this.#cluster.dropDatabase(this.#name);
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
