export const id = 989;
export const ids = [989];
export const modules = {

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalEngine: () => (/* binding */ LocalEngine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/src/schema/engines/guard.js

/**
 * A shell that outlives us: when our end of its pipe closes, for whatever reason, it stops every server that has a
 * data directory under `directory` and removes the directory. It has a session of its own, so Ctrl-C passes it by.
 */
function guard(directory) {
    const script = `cat >/dev/null
for file in "$1"/*/postmaster.pid; do
  [ -f "$file" ] && kill -QUIT "$(head -n 1 "$file")" 2>/dev/null
done
sleep 0.3
rm -rf -- "$1"`;
    const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", directory], { stdio: ["pipe", "ignore", "ignore"], detached: true });
    child.on("error", () => { });
    child.unref();
    // The pipe must stay open and must not keep us alive.
    child.stdin.unref?.();
}

// EXTERNAL MODULE: ./build/src/schema/engines/server-session.js
var server_session = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/src/schema/engines/local.js









const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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
/**
 * A server found on this machine. Each database is a cluster of its own, as a role made in one must not be seen in
 * another; a cluster is a copied directory and a process, some 0.2 s.
 */
class LocalEngine {
    kind = "local";
    version;
    versionNumber = 0;
    #binaries;
    #directory;
    #account;
    #clusters = new Set();
    #template;
    #next = 1;
    constructor(binaries, directory, account) {
        this.#binaries = binaries;
        this.version = binaries.version;
        this.#directory = directory;
        this.#account = account;
        this.#template = (0,external_node_path_.join)(directory, "template");
    }
    static async start(binaries) {
        // Sockets have short paths: 107 characters at most, so no long TMPDIR.
        const parent = (0,external_node_os_.tmpdir)().length < 60 ? (0,external_node_os_.tmpdir)() : "/tmp";
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "backend-kit-"));
        guard(directory);
        const account = process.getuid?.() === 0 ? unprivileged() : undefined;
        if (account)
            (0,external_node_fs_.chownSync)(directory, account.uid, account.gid);
        await (0,promises_.chmod)(directory, 0o700);
        const engine = new LocalEngine(binaries, directory, account);
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
        return this.#fork(this.#template);
    }
    async fork(snapshot) {
        return this.#fork(snapshot.directory);
    }
    async load(directory) {
        const copy = this.#newDirectory();
        await this.#copy((0,external_node_path_.join)(directory, "data"), copy);
        return new ClusterSnapshot(copy);
    }
    async close() {
        await Promise.all([...this.#clusters].map((cluster) => cluster.drop()));
        await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
    }
    async #fork(source) {
        const data = this.#newDirectory();
        await this.#copy(source, data);
        return this.#startCluster(data);
    }
    #newDirectory() {
        return (0,external_node_path_.join)(this.#directory, `d${this.#next++}`);
    }
    async #copy(from, to) {
        await run("cp", ["-a", from, to]);
    }
    async #startCluster(data) {
        const cluster = new Cluster(this.#binaries.directory, this.#directory, data, this.#next++, this.#account, () => this.#clusters.delete(cluster));
        this.#clusters.add(cluster);
        await cluster.start();
        return cluster;
    }
    async #initialize() {
        const locale = process.platform === "darwin" ? "C" : "C.UTF-8";
        const initdb = (as) => run((0,external_node_path_.join)(this.#binaries.directory, "initdb"), [
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
        ], { cwd: this.#directory, ...this.#account });
        try {
            await initdb(locale).catch(() => initdb("C"));
        }
        catch (error) {
            const { stderr = "" } = error;
            throw new errors/* EnvironmentError */.e(`The local Postgres (${this.#binaries.directory}) could not make a cluster: ${lastLine(stderr)}`);
        }
        const cluster = await this.#startCluster(this.#template);
        const admin = await cluster.connect(ADMIN, "postgres");
        const [result] = await admin.query("SELECT current_setting('server_version_num')");
        this.versionNumber = Number(result.rows[0][0]);
        // Before PostgreSQL 16 whoever may create roles may join these three, and so read files and run programs.
        await admin.query("SET allow_system_table_mods = on");
        await admin.query("DELETE FROM pg_authid WHERE rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')");
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
class ClusterSnapshot {
    directory;
    constructor(directory) {
        this.directory = directory;
    }
    async save(directory) {
        const aside = `${directory}.${process.pid}`;
        await (0,promises_.mkdir)(aside, { recursive: true });
        await run("cp", ["-a", this.directory, (0,external_node_path_.join)(aside, "data")]);
        await (0,promises_.rename)(aside, directory);
    }
    async discard() {
        await (0,promises_.rm)(this.directory, { recursive: true, force: true });
    }
}
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
    #admin;
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
        const child = (0,external_node_child_process_.spawn)((0,external_node_path_.join)(this.#binaries, "postgres"), ["-D", this.#data, ...settings.flatMap((setting) => ["-c", setting])], {
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
        });
        this.#process = child;
        let log = "";
        child.stderr.on("data", (chunk) => {
            log = (log + chunk.toString()).slice(-4000);
        });
        let failed;
        child.on("error", (error) => {
            failed = error.message;
        });
        const socket = (0,external_node_path_.join)(this.#sockets, `.s.PGSQL.${this.#port}`);
        for (let waited = 0; waited < 20_000; waited += 5) {
            if (failed !== undefined || child.exitCode !== null) {
                throw new errors/* EnvironmentError */.e(`The local Postgres did not start: ${failed ?? lastLine(log)}`);
            }
            if ((0,external_node_fs_.existsSync)(socket) && /ready to accept connections/.test(log))
                return;
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
        throw new errors/* EnvironmentError */.e(`The local Postgres was not ready within 20 s: ${lastLine(log)}`);
    }
    connect(user, database) {
        return server_session/* ServerSession */.q.open({ host: this.#sockets, port: this.#port, user, database }, async (pid) => {
            const admin = await this.connect(ADMIN, "template1");
            await admin.query(`SELECT pg_terminate_backend(${pid})`);
            await admin.end();
        });
    }
    session() {
        return this.connect(MIGRATOR, DATABASE);
    }
    async admin() {
        this.#admin ??= await this.connect(ADMIN, DATABASE);
        return this.#admin;
    }
    async freeze() {
        await this.stop();
        return new ClusterSnapshot(this.#data);
    }
    /** Stops in good order: the data directory can be copied and started again. */
    async stop() {
        await this.#admin?.end();
        this.#admin = undefined;
        await this.#end("SIGINT");
        this.#onStop();
    }
    async drop() {
        await this.#admin?.end();
        this.#admin = undefined;
        await this.#end("SIGQUIT");
        this.#onStop();
        await (0,promises_.rm)(this.#data, { recursive: true, force: true });
    }
    async #end(signal) {
        const child = this.#process;
        this.#process = undefined;
        if (!child || child.exitCode !== null || child.signalCode !== null)
            return;
        await new Promise((resolve) => {
            child.once("exit", () => resolve());
            child.kill(signal);
        });
    }
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
function lastLine(text) {
    return text.trim().split("\n").at(-1) ?? "";
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ServerSession)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3849);
/* harmony import */ var pg_copy_streams__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6901);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5683);





/** Every value as the server prints it. */
const asText = { getTypeParser: () => (value) => value };
/** A connection of its own to a server. */
class ServerSession {
    #client;
    #terminate;
    #killed = false;
    #lost = false;
    constructor(client, terminate) {
        this.#client = client;
        this.#terminate = terminate;
    }
    /** @param terminate ends a backend from outside: what `kill` does */
    static async open(options, terminate) {
        // pg's own types insist on a type parser of theirs.
        const client = new pg__WEBPACK_IMPORTED_MODULE_2__/* ["default"].Client */ .Ay.Client({ ...options, types: asText });
        const session = new ServerSession(client, terminate);
        client.on("error", () => {
            session.#lost = true;
        });
        await client.connect();
        return session;
    }
    async query(sql) {
        try {
            const answer = (await this.#client.query({ text: sql, rowMode: "array" }));
            const results = (Array.isArray(answer) ? answer : [answer]);
            return results.map((result) => ({ columns: result.fields.map((field) => field.name), rows: result.rows }));
        }
        catch (error) {
            throw this.#translate(error);
        }
    }
    async run(statement) {
        if (statement.copyData === undefined) {
            await this.query(statement.text);
            return;
        }
        try {
            const target = this.#client.query((0,pg_copy_streams__WEBPACK_IMPORTED_MODULE_3__/* .from */ .H)(statement.text));
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(statement.copyData)]), target);
        }
        catch (error) {
            throw this.#translate(error);
        }
    }
    async end() {
        await this.#client.end().catch(() => { });
    }
    async kill() {
        this.#killed = true;
        // The backend's own process id, which pg knows and its types do not.
        const { processID } = this.#client;
        await this.#terminate(processID).catch(() => { });
    }
    #translate(error) {
        if (this.#killed)
            return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .StatementTimeout */ .XR("ended from outside");
        if (error instanceof pg__WEBPACK_IMPORTED_MODULE_2__/* ["default"].DatabaseError */ .Ay.DatabaseError && error.code !== undefined && !CONNECTION_LOST.has(error.code)) {
            const position = error.position === undefined ? undefined : Number(error.position);
            return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .SqlError */ .L8(error.message, { ...error, code: error.code, position });
        }
        if (this.#lost || error instanceof Error)
            return new _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineCrash */ .A8(error instanceof Error ? error.message : String(error));
        return error;
    }
}
/** admin_shutdown, crash_shutdown, cannot_connect_now. */
const CONNECTION_LOST = new Set(["57P01", "57P02", "57P03"]);


/***/ })

};
