export const id = 7942;
export const ids = [7942,9004];
export const modules = {

/***/ 59004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProcessGuard: () => (/* binding */ ProcessGuard),
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   guard: () => (/* binding */ guard),
/* harmony export */   whenStopped: () => (/* binding */ whenStopped)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * A shell that outlives us: when our end of its pipe closes, for whatever reason, it stops every server that has a
 * data directory under `directory` and removes the directory. It has a session of its own, so Ctrl-C passes it by.
 */
function guard(directory) {
    const script = `cat >/dev/null
round=0
while [ -e "$1" ] && [ $round -lt 100 ]; do
  alive=
  for file in "$1"/*/postmaster.pid; do
    pid=$(head -n 1 "$file" 2>/dev/null)
    [ -n "$pid" ] && kill -QUIT "$pid" 2>/dev/null && alive=1
  done
  # Not at once: one that is just starting has no such file yet. Not once only: it may still be writing.
  [ -z "$alive" ] && [ $round -gt 1 ] && rm -rf -- "$1"
  sleep 0.2
  round=$((round + 1))
done`;
    outlive(script, directory);
}
/** The same for single processes, which may be too busy to see that we are gone. */
class ProcessGuard {
    #shell = outlive(`pids=
while read -r sign pid; do
  others=
  for known in $pids; do [ "$known" = "$pid" ] || others="$others $known"; done
  pids=$others
  [ "$sign" = + ] && pids="$pids $pid"
done
[ -z "$pids" ] || kill -KILL $pids`);
    /** Ends with us from now on. */
    add(pid) {
        this.#shell.write(`+ ${pid}\n`);
    }
    /** Has ended: its number may be another's now. */
    remove(pid) {
        this.#shell.write(`- ${pid}\n`);
    }
    end() {
        this.#shell.end();
    }
}
/** Starts a script that reads from us until we are gone, and keeps its pipe open without being kept alive by it. */
function outlive(script, ...args) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("sh", ["-c", script, "sh", ...args], { stdio: ["pipe", "ignore", "ignore"], detached: true });
    child.on("error", () => { });
    child.stdin.on("error", () => { });
    child.unref();
    child.stdin.unref?.();
    return child.stdin;
}
const cleanups = new Set();
/** Has something done when a signal stops us, which a guard cannot do. Returns how to take that back. */
function whenStopped(cleanup) {
    cleanups.add(cleanup);
    return () => {
        cleanups.delete(cleanup);
    };
}
const PATIENCE_MS = 5_000;
/** For a signal's handler, before it exits. Never waits for long, never fails. */
async function cleanUp() {
    const all = Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([all, patience]);
}


/***/ }),

/***/ 87942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalEngine: () => (/* binding */ LocalEngine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/schema/engines/server-session.js
var server_session = __webpack_require__(51799);
;// CONCATENATED MODULE: ./build/src/schema/engines/cluster.js








const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** The superuser: makes and drops databases, and is never connected to one in which a migration ran. */
const ADMIN = "backend_kit_admin";
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
/** One data directory and its server process. */
class Cluster {
    #binaries;
    #sockets;
    #data;
    /** Tells the sockets of several clusters apart; nothing listens on a network. */
    #port;
    #account;
    #onStop;
    #process;
    /** The end of what the server prints. */
    #log = "";
    #control;
    /** Drops databases, which nobody has to wait for. */
    #janitor;
    #dropping = Promise.resolve();
    constructor(binaries, sockets, data, port, account, onStop) {
        this.#binaries = binaries;
        this.#sockets = sockets;
        this.#data = data;
        this.#port = port;
        this.#account = account;
        this.#onStop = onStop;
    }
    async start() {
        const settings = [...SETTINGS, `unix_socket_directories=${this.#sockets}`, `port=${this.#port}`];
        // From 16 on, who creates a role is to be able to act as it, as a superuser could.
        if (Number.parseInt((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.#data, "PG_VERSION"), "utf8"), 10) >= 16)
            settings.push("createrole_self_grant=set,inherit");
        const { PATH = "/usr/bin:/bin", LD_LIBRARY_PATH } = process.env;
        const child = (0,external_node_child_process_.spawn)((0,external_node_path_.join)(this.#binaries, "postgres"), ["-D", this.#data, ...settings.flatMap((setting) => ["-c", setting])], {
            cwd: this.#sockets,
            stdio: ["ignore", "ignore", "pipe"],
            env: { PATH, LANG: "C", ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) },
            // Ctrl-C is ours to answer: the server is told by us, or by the guard.
            detached: true,
            ...this.#account,
        });
        this.#process = child;
        child.stderr.on("data", (chunk) => {
            this.#log = (this.#log + chunk.toString()).slice(-4000);
        });
        let failed;
        child.on("error", (error) => {
            failed = error.message;
        });
        const socket = (0,external_node_path_.join)(this.#sockets, `.s.PGSQL.${this.#port}`);
        for (let waited = 0; waited < 20_000; waited += 5) {
            if (failed !== undefined || child.exitCode !== null) {
                throw new errors/* EnvironmentError */.e(`The local Postgres did not start: ${failed ?? reasonIn(this.#log)}`);
            }
            if ((0,external_node_fs_.existsSync)(socket) && /ready to accept connections/.test(this.#log))
                return;
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        throw new errors/* EnvironmentError */.e(`The local Postgres was not ready within 20 s: ${reasonIn(this.#log)}`);
    }
    /** @param onEnd as of a session's `Server` */
    connect(user, database, onEnd) {
        const terminate = async (pid) => {
            await this.administer(`SELECT pg_terminate_backend(${pid})`);
        };
        const server = { terminate, onEnd, lastWords: () => this.#log, place: this.#sockets };
        return server_session/* ServerSession */.q.open({ host: this.#sockets, port: this.#port, user, database }, server);
    }
    /** One statement that belongs to no database; returns its first value. */
    async administer(sql) {
        this.#control ??= await this.connect(ADMIN, "template1");
        // CREATE DATABASE needs its template alone, and template1 is the control session's own home, which nobody copies.
        const [result] = await this.#control.query(sql);
        return result?.rows[0]?.[0];
    }
    async endSessions(database) {
        await this.administer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
    }
    /** Has a database dropped, without waiting for it. What is left when that fails goes with the cluster. */
    dropDatabase(name) {
        this.#dropping = this.#dropping
            .then(async () => {
            this.#janitor ??= await this.connect(ADMIN, "template1");
            await this.#janitor.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        })
            .catch(() => { });
    }
    /** Copies the data directory as it is on disk: after a checkpoint, with nobody writing, it starts from there. */
    async copyTo(directory) {
        await this.#dropping;
        await this.administer("CHECKPOINT");
        try {
            await run("cp", ["-a", this.#data, directory]);
        }
        catch (error) {
            const { stderr = "" } = error;
            throw new errors/* EnvironmentError */.e(`The local Postgres could not be copied: ${reasonIn(stderr)}`);
        }
        await (0,promises_.rm)((0,external_node_path_.join)(directory, "postmaster.pid"), { force: true });
    }
    /** The same as one file: a disk takes that many times as fast as a thousand small ones. */
    async archiveTo(file) {
        await this.#dropping;
        await this.administer("CHECKPOINT");
        await run("tar", ["-cf", file, "-C", this.#data, "."]);
    }
    /** Ends the server, in whatever state, and removes its directory. Idempotent. */
    async remove() {
        await this.#control?.end();
        this.#control = undefined;
        void this.#janitor?.end();
        this.#janitor = undefined;
        const child = this.#process;
        this.#process = undefined;
        if (child && child.exitCode === null && child.signalCode === null) {
            await new Promise((resolve) => {
                child.once("exit", () => resolve());
                child.kill("SIGQUIT");
            });
        }
        this.#onStop();
        await (0,promises_.rm)(this.#data, { recursive: true, force: true });
    }
}
/** Makes a data directory out of what `archiveTo` wrote. */
async function unpack(file, directory, account) {
    await (0,promises_.mkdir)(directory, { mode: 0o700 });
    if (account)
        await (0,promises_.chown)(directory, account.uid, account.gid);
    const archive = await (0,promises_.open)(file);
    try {
        // Who owns the files may not be allowed to go where the archive is.
        const child = (0,external_node_child_process_.spawn)("tar", ["-xf", "-", "-C", directory], {
            cwd: directory,
            stdio: [archive.fd, "ignore", "ignore"],
            ...account,
        });
        const [code] = (await (0,external_node_events_.once)(child, "close"));
        if (code !== 0)
            throw new Error(`${file} could not be unpacked`);
    }
    finally {
        await archive.close();
    }
    await (0,promises_.rm)((0,external_node_path_.join)(directory, "postmaster.pid"), { force: true });
}
/** `postgres` when there is such a user, else `nobody`. */
function unprivileged() {
    const passwd = (0,external_node_fs_.readFileSync)("/etc/passwd", "utf8")
        .split("\n")
        .map((line) => line.split(":"));
    for (const name of ["postgres", "nobody"]) {
        const entry = passwd.find(([user]) => user === name);
        if (entry)
            return { uid: Number(entry[2]), gid: Number(entry[3]) };
    }
    throw new errors/* EnvironmentError */.e("Postgres refuses to run as root, and there is neither a user `postgres` nor `nobody` to run it as.");
}
/** The line that says what is wrong, of all that a server's programs print; else the last one. */
function reasonIn(text) {
    const lines = text.trim().split("\n");
    return lines.find((line) => /No space left|FATAL|PANIC|\berror:/.test(line)) ?? lines.at(-1) ?? "";
}

// EXTERNAL MODULE: ./build/src/schema/engines/guard.js
var guard = __webpack_require__(59004);
// EXTERNAL MODULE: ./build/src/schema/engines/seal.js
var seal = __webpack_require__(84088);
;// CONCATENATED MODULE: ./build/src/schema/engines/local.js











const local_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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
class LocalEngine {
    kind = "local";
    version;
    versionNumber = 0;
    #binaries;
    #directory;
    #account;
    #isolated;
    #clusters = new Set();
    /** Keeps names apart from those in a cluster that another run saved. */
    #run = (0,external_node_crypto_.randomBytes)(4).toString("hex");
    #template;
    #next = 1;
    constructor(binaries, directory, account, isolated) {
        this.#binaries = binaries;
        this.version = binaries.version;
        this.#directory = directory;
        this.#account = account;
        this.#isolated = isolated;
    }
    /** @param isolated every database in a cluster of its own */
    static async start(binaries, isolated) {
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await workPlace(), "backend-kit-"));
        (0,guard.guard)(directory);
        const account = process.getuid?.() === 0 ? unprivileged() : undefined;
        if (account)
            (0,external_node_fs_.chownSync)(directory, account.uid, account.gid);
        await (0,promises_.chmod)(directory, 0o700);
        const engine = new LocalEngine(binaries, directory, account, isolated);
        try {
            await engine.#initialize();
            return engine;
        }
        catch (error) {
            await engine.close();
            throw error;
        }
    }
    async empty() {
        return this.fork(this.#template);
    }
    async fork(snapshot) {
        const { cluster, name } = snapshot;
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
    async apart() {
        if (this.#isolated)
            return this;
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
    async load(directory) {
        await (0,seal/* checkSeal */._)(directory);
        const data = this.#newDirectory();
        await unpack((0,external_node_path_.join)(directory, ARCHIVE), data, this.#account);
        const name = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "name"), "utf8");
        // Its forks live in its cluster, and may outlive it, unless each has one of its own.
        return new LocalSnapshot(await this.#startCluster(data), name, this.#isolated);
    }
    async close() {
        await Promise.all([...this.#clusters].map((cluster) => cluster.remove()));
        await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
    }
    #newDirectory() {
        return (0,external_node_path_.join)(this.#directory, `c${this.#next++}`);
    }
    async #startCluster(data) {
        const cluster = new Cluster(this.#binaries.directory, this.#directory, data, this.#next++, this.#account, () => this.#clusters.delete(cluster));
        this.#clusters.add(cluster);
        await cluster.start();
        return cluster;
    }
    async #initialize() {
        const data = this.#newDirectory();
        const initdb = (locale) => local_run((0,external_node_path_.join)(this.#binaries.directory, "initdb"), ["-D", data, "-A", "trust", "-U", ADMIN, "--no-sync", "--wal-segsize=1", "-E", "UTF8", `--locale=${locale}`], { cwd: this.#directory, ...this.#account });
        try {
            await initdb(process.platform === "darwin" ? "C" : "C.UTF-8").catch(() => initdb("C"));
        }
        catch (error) {
            const { stderr = "" } = error;
            throw new errors/* EnvironmentError */.e(`The local Postgres (${this.#binaries.directory}) could not make a cluster: ${reasonIn(stderr)}`);
        }
        const cluster = await this.#startCluster(data);
        this.versionNumber = Number(await cluster.administer("SELECT current_setting('server_version_num')"));
        // Before PostgreSQL 16 whoever may create roles may join these three, and so read files and run programs.
        await cluster.administer("SET allow_system_table_mods = on");
        await cluster.administer("DELETE FROM pg_authid WHERE rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')");
        await cluster.administer(`CREATE ROLE ${MIGRATOR} LOGIN CREATEROLE CREATEDB`);
        await cluster.administer(`CREATE ROLE ${READER} LOGIN CREATEROLE BYPASSRLS IN ROLE ${MIGRATOR}, pg_read_all_data, pg_write_all_data`);
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
class LocalSnapshot {
    cluster;
    name;
    #ownsCluster;
    constructor(cluster, name, ownsCluster) {
        this.cluster = cluster;
        this.name = name;
        this.#ownsCluster = ownsCluster;
    }
    async save(directory) {
        const aside = `${directory}.${process.pid}`;
        try {
            await (0,promises_.mkdir)(aside, { recursive: true });
            await this.cluster.archiveTo((0,external_node_path_.join)(aside, ARCHIVE));
            await (0,promises_.writeFile)((0,external_node_path_.join)(aside, "name"), this.name);
            await (0,seal/* seal */.o)(aside);
            await (0,promises_.rename)(aside, directory);
        }
        catch (error) {
            await (0,promises_.rm)(aside, { recursive: true, force: true }).catch(() => { });
            throw error;
        }
    }
    async discard() {
        if (this.#ownsCluster)
            await this.cluster.remove();
        else
            this.cluster.dropDatabase(this.name);
    }
}
class LocalDatabase {
    #cluster;
    #name;
    #ownsCluster;
    #admin;
    /** The next session: opened when the one before it ends, so that nobody waits for it. */
    #next;
    /** Frozen or dropped. */
    #isOver = false;
    /** Connections that are being closed. */
    #closing = new Set();
    constructor(cluster, name, ownsCluster) {
        this.#cluster = cluster;
        this.#name = name;
        this.#ownsCluster = ownsCluster;
    }
    async session() {
        const session = this.#next ?? this.#open();
        this.#next = undefined;
        return session;
    }
    #open() {
        return this.#cluster.connect(MIGRATOR, this.#name, (gone) => {
            this.#closing.add(gone);
            void gone.then(() => this.#closing.delete(gone));
            if (this.#next || this.#isOver)
                return;
            this.#next = this.#open();
            // Whoever asks for it gets the error.
            this.#next.catch(() => { });
        });
    }
    admin() {
        this.#admin ??= this.#cluster.connect(READER, this.#name, (gone) => {
            this.#closing.add(gone);
        });
        return this.#admin;
    }
    seeder() {
        return this.#cluster.connect(READER, this.#name, (gone) => {
            this.#closing.add(gone);
            void gone.then(() => this.#closing.delete(gone));
        });
    }
    async freeze() {
        await this.#disconnect();
        return new LocalSnapshot(this.#cluster, this.#name, this.#ownsCluster);
    }
    async drop() {
        await this.#disconnect();
        if (this.#ownsCluster)
            await this.#cluster.remove();
        else
            this.#cluster.dropDatabase(this.#name);
    }
    async kill() {
        await this.#cluster.endSessions(this.#name);
    }
    async #disconnect() {
        this.#isOver = true;
        for (const session of [this.#admin, this.#next])
            await session?.then((open) => open.end()).catch(() => { });
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
async function workPlace() {
    if (process.platform === "linux" && !process.env.TMPDIR) {
        const memory = await (0,promises_.statfs)("/dev/shm").catch(() => undefined);
        const isWritable = await (0,promises_.access)("/dev/shm", external_node_fs_.constants.W_OK).then(() => true, () => false);
        if (memory && isWritable && memory.type === TMPFS && memory.bavail * memory.bsize >= ENOUGH)
            return "/dev/shm";
    }
    // Sockets have short paths: 107 characters at most, so no long TMPDIR.
    return (0,external_node_os_.tmpdir)().length < 60 ? (0,external_node_os_.tmpdir)() : "/tmp";
}
/** TMPFS_MAGIC of statfs(2). */
const TMPFS = 0x01021994;


/***/ }),

/***/ 84088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSeal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const SEAL = "seal";
/** Marks a directory as complete: written last, before it is moved to where others look for it. */
async function seal(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, SEAL), await digest(directory));
}
/** @throws when a file of the directory is not as it was when it was sealed, or missing, or one too many */
async function checkSeal(directory) {
    const expected = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, SEAL), "utf8");
    if ((await digest(directory)) !== expected)
        throw new Error(`${directory} is damaged`);
}
async function digest(directory) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, SEAL);
    for (const file of files.filter((name) => name !== own).sort()) {
        hash.update(`\0${file.slice(directory.length)}\0`);
        hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file));
    }
    return hash.digest("hex");
}


/***/ }),

/***/ 51799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ServerSession)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83849);
/* harmony import */ var pg_copy_streams__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26901);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25073);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35683);







/** Every value as the server prints it. */
const asText = { getTypeParser: () => (value) => value };
/** A connection of its own to a server. */
class ServerSession {
    keepsPlans = true;
    #client;
    #server;
    #killed = false;
    #lost = false;
    /** Something was done that only the end of the connection undoes, or that only a new one sees. */
    #isMarked = false;
    constructor(client, server) {
        this.#client = client;
        this.#server = server;
    }
    static async open(options, server) {
        // pg's own types insist on a type parser of theirs.
        const client = new pg__WEBPACK_IMPORTED_MODULE_3__/* ["default"].Client */ .Ay.Client({ ...options, types: asText });
        const session = new ServerSession(client, server);
        client.on("error", () => {
            session.#lost = true;
        });
        try {
            await client.connect();
        }
        catch (error) {
            // A server waits a minute for somebody who stops in the middle of the greeting, and others wait with it.
            void client.end().catch(() => { });
            throw error;
        }
        return session;
    }
    async query(sql) {
        try {
            const answer = (await this.#client.query({ text: sql, rowMode: "array" }));
            const results = (Array.isArray(answer) ? answer : [answer]);
            return results.map((result) => ({ columns: result.fields.map((field) => field.name), rows: result.rows }));
        }
        catch (error) {
            throw await this.#translate(error);
        }
    }
    async reset() {
        if (this.#isMarked || this.#lost || this.#killed)
            return false;
        if (this.#client.getTransactionStatus() !== "I")
            await this.query("ROLLBACK");
        // A function may have set them, where no word of the script tells.
        const [settings] = await this.query(`${NEW_SESSIONS_DIFFER};${DISCARD_ALL}`);
        return settings.rows.length === 0;
    }
    async run(statement) {
        this.#isMarked ||= MARKS.test(statement.text);
        if (statement.copyData === undefined) {
            await this.query(statement.text);
            return;
        }
        try {
            const target = this.#client.query((0,pg_copy_streams__WEBPACK_IMPORTED_MODULE_4__/* .from */ .H)(statement.text));
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(statement.copyData)]), target);
        }
        catch (error) {
            throw await this.#translate(error);
        }
    }
    async runTogether(statements, onStart) {
        this.#isMarked ||= statements.some(({ text }) => MARKS.test(text));
        // The first to be done is BEGIN.
        let done = 0;
        const count = () => {
            if (done < statements.length)
                onStart(statements[done]);
            done++;
        };
        const { connection } = this.#client;
        connection.on("commandComplete", count);
        try {
            await this.query(["BEGIN", ...statements.map(({ text }) => text), "COMMIT"].join(SEPARATOR));
        }
        catch (error) {
            throw error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_5__/* .SqlError */ .L8 ? inStatement(error, statements.slice(0, Math.max(0, done - 1))) : error;
        }
        finally {
            connection.removeListener("commandComplete", count);
        }
    }
    async end() {
        // The backend's going is left to who counts its connections, unless it has a transaction to roll back.
        const isIdle = this.#client.getTransactionStatus() === "I";
        // A lock of the session's would be there until its backend has gone: the next session may try for it.
        if (isIdle && this.#server.onEnd && !this.#killed && !this.#lost)
            await this.query(UNLOCK_ALL).catch(() => { });
        const gone = this.#client.end().catch(() => { });
        this.#server.onEnd?.(gone);
        if (!isIdle || !this.#server.onEnd)
            await gone;
    }
    async kill() {
        this.#killed = true;
        // The backend's own process id, which pg knows and its types do not.
        const { processID } = this.#client;
        await this.#server.terminate(processID).catch(() => { });
        // A backend that does not hear is not waited for.
        void (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(DEAF_MS, undefined, { ref: false }).then(() => this.#client.connection.stream.destroy());
    }
    async #translate(error) {
        if (this.#killed)
            return new _engine_js__WEBPACK_IMPORTED_MODULE_5__/* .StatementTimeout */ .XR("ended from outside");
        if (error instanceof pg__WEBPACK_IMPORTED_MODULE_3__/* ["default"].DatabaseError */ .Ay.DatabaseError && error.code === DISK_FULL)
            return this.#diskFull(error.message);
        if (error instanceof pg__WEBPACK_IMPORTED_MODULE_3__/* ["default"].DatabaseError */ .Ay.DatabaseError && error.code !== undefined && !CONNECTION_LOST.has(error.code)) {
            const position = error.position === undefined ? undefined : Number(error.position);
            return new _engine_js__WEBPACK_IMPORTED_MODULE_5__/* .SqlError */ .L8(error.message, { ...error, code: error.code, position });
        }
        if (!this.#lost && !(error instanceof Error))
            return error;
        // A server that cannot write its log ends itself, and says why there only, perhaps a moment later.
        if (this.#server.lastWords)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LAST_WORDS_MS);
        const full = /^.*No space left on device.*$/m.exec(this.#server.lastWords?.() ?? "")?.[0];
        if (full !== undefined)
            return this.#diskFull(full);
        return new _engine_js__WEBPACK_IMPORTED_MODULE_5__/* .EngineCrash */ .A8(error instanceof Error ? error.message : String(error));
    }
    #diskFull(message) {
        const { place } = this.#server;
        const advice = place ? ` It writes to ${place}; TMPDIR names another place.` : "";
        return new _report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentError */ .e(`The disk of the database server is full (${message.trim()}).${advice}`);
    }
}
/** Settings for new sessions, settings of people's own (which stay, empty), libraries, languages with a memory. */
const MARKS = /\balter\s+(role|user|database|system)\b|\bset_config\b|\bset\s+(local\s+|session\s+)?\w+\.|\bload\b|\bpl(python|perl|tcl|v8)/i;
/** Whether sessions of this database or this role start with settings of their own, which this one may not have. */
const NEW_SESSIONS_DIFFER = `SELECT FROM pg_catalog.pg_db_role_setting s
  WHERE s.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
    OR s.setrole = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = session_user) LIMIT 1`;
const UNLOCK_ALL = "SELECT pg_catalog.pg_advisory_unlock_all()";
/**
 * What DISCARD ALL does, which must stand alone and so would be another round trip:
 * https://www.postgresql.org/docs/current/sql-discard.html
 */
const DISCARD_ALL = [
    "CLOSE ALL",
    "SET SESSION AUTHORIZATION DEFAULT",
    "RESET ALL",
    "DEALLOCATE ALL",
    "UNLISTEN *",
    UNLOCK_ALL,
    "DISCARD PLANS",
    "DISCARD TEMP",
    "DISCARD SEQUENCES",
].join(";");
/** How long a backend may take to end. */
const DEAF_MS = 3000;
/** A statement may end with a comment. */
const SEPARATOR = "\n;";
/** The position in the statement, of an error whose position is one in the whole text. */
function inStatement(error, before) {
    if (error.position === undefined)
        return error;
    const texts = ["BEGIN", ...before.map(({ text }) => text)];
    const skipped = texts.reduce((sum, text) => sum + characters(text) + SEPARATOR.length, 0);
    return new _engine_js__WEBPACK_IMPORTED_MODULE_5__/* .SqlError */ .L8(error.message, { ...error, code: error.code, position: error.position - skipped });
}
/** As the server counts them. */
function characters(text) {
    let surrogates = 0;
    for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        surrogates++;
    return text.length - surrogates;
}
/** SQLSTATE disk_full. */
const DISK_FULL = "53100";
const LAST_WORDS_MS = 50;
/** admin_shutdown, crash_shutdown, cannot_connect_now. */
const CONNECTION_LOST = new Set(["57P01", "57P02", "57P03"]);


/***/ })

};
