import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { chown, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { EnvironmentError } from "../../report/errors.ts";
import { ServerSession } from "./server-session.ts";

const run = promisify(execFile);

/** The superuser: makes and drops databases, and is never connected to one in which a migration ran. */
export const ADMIN = "backend_kit_admin";

/** Settings of a server that lives for seconds and holds nothing that anybody wants back after a crash. */
const SETTINGS = [
  "listen_addresses=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "autovacuum=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "min_wal_size=2MB",
  "max_connections=80",
  "max_worker_processes=0",
  "shared_buffers=32MB",
  "jit=off",
  "timezone=UTC",
  "log_timezone=UTC",
  "logging_collector=off",
];

/** The user that a server runs as when we are root, as which it refuses to. */
export interface Account {
  uid: number;
  gid: number;
}

/** One data directory and its server process. */
export class Cluster {
  readonly #binaries: string;
  readonly #sockets: string;
  readonly #data: string;
  /** Tells the sockets of several clusters apart; nothing listens on a network. */
  readonly #port: number;
  readonly #account: Account | undefined;
  readonly #onStop: () => void;
  #process: ChildProcess | undefined;
  /** The end of what the server prints. */
  #log = "";
  #control: ServerSession | undefined;
  /** Drops databases, which nobody has to wait for. */
  #janitor: ServerSession | undefined;
  #dropping: Promise<void> = Promise.resolve();

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
    child.stderr!.on("data", (chunk: Buffer) => {
      this.#log = (this.#log + chunk.toString()).slice(-4000);
    });
    let failed: string | undefined;
    child.on("error", (error) => {
      failed = error.message;
    });
    const socket = join(this.#sockets, `.s.PGSQL.${this.#port}`);
    for (let waited = 0; waited < 20_000; waited += 5) {
      if (failed !== undefined || child.exitCode !== null) {
        throw new EnvironmentError(`The local Postgres did not start: ${failed ?? reasonIn(this.#log)}`);
      }
      if (existsSync(socket) && /ready to accept connections/.test(this.#log)) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new EnvironmentError(`The local Postgres was not ready within 20 s: ${reasonIn(this.#log)}`);
  }

  /** @param onEnd as of a session's `Server` */
  connect(user: string, database: string, onEnd?: (gone: Promise<void>) => void): Promise<ServerSession> {
    const terminate = async (pid: number) => {
      await this.administer(`SELECT pg_terminate_backend(${pid})`);
    };
    const server = { terminate, onEnd, lastWords: () => this.#log, place: this.#sockets };
    return ServerSession.open({ host: this.#sockets, port: this.#port, user, database }, server);
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

  /** Has a database dropped, without waiting for it. What is left when that fails goes with the cluster. */
  dropDatabase(name: string): void {
    this.#dropping = this.#dropping
      .then(async () => {
        this.#janitor ??= await this.connect(ADMIN, "template1");
        await this.#janitor.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      })
      .catch(() => {});
  }

  /** Copies the data directory as it is on disk: after a checkpoint, with nobody writing, it starts from there. */
  async copyTo(directory: string): Promise<void> {
    await this.#dropping;
    await this.administer("CHECKPOINT");
    try {
      await run("cp", ["-a", this.#data, directory]);
    } catch (error) {
      const { stderr = "" } = error as { stderr?: string };
      throw new EnvironmentError(`The local Postgres could not be copied: ${reasonIn(stderr)}`);
    }
    await rm(join(directory, "postmaster.pid"), { force: true });
  }

  /** The same as one file: a disk takes that many times as fast as a thousand small ones. */
  async archiveTo(file: string): Promise<void> {
    await this.#dropping;
    await this.administer("CHECKPOINT");
    await run("tar", ["-cf", file, "-C", this.#data, "."]);
  }

  /** Ends the server, in whatever state, and removes its directory. Idempotent. */
  async remove(): Promise<void> {
    await this.#control?.end();
    this.#control = undefined;
    void this.#janitor?.end();
    this.#janitor = undefined;
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

/** Makes a data directory out of what `archiveTo` wrote. */
export async function unpack(file: string, directory: string, account: Account | undefined): Promise<void> {
  await mkdir(directory, { mode: 0o700 });
  if (account) await chown(directory, account.uid, account.gid);
  const archive = await open(file);
  try {
    // Who owns the files may not be allowed to go where the archive is.
    const child = spawn("tar", ["-xf", "-", "-C", directory], {
      cwd: directory,
      stdio: [archive.fd, "ignore", "ignore"],
      ...account,
    });
    const [code] = (await once(child, "close")) as [number | null];
    if (code !== 0) throw new Error(`${file} could not be unpacked`);
  } finally {
    await archive.close();
  }
  await rm(join(directory, "postmaster.pid"), { force: true });
}

/** `postgres` when there is such a user, else `nobody`. */
export function unprivileged(): Account {
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
export function reasonIn(text: string): string {
  const lines = text.trim().split("\n");
  return lines.find((line) => /No space left|FATAL|PANIC|\berror:/.test(line)) ?? lines.at(-1) ?? "";
}
