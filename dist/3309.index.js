export const id = 3309;
export const ids = [3309,9004];
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

/***/ 23309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startPGlite: () => (/* binding */ startPGlite)
});

// UNUSED EXPORTS: PACKAGE, PGliteEngine

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(25073);
// EXTERNAL MODULE: ./build/src/schema/engines/engine.js
var engine = __webpack_require__(35683);
// EXTERNAL MODULE: ./build/src/schema/engines/guard.js
var guard = __webpack_require__(59004);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/schema/engines/pglite-files.js




/** PGlite's files: beside the bundle when we are bundled, else where npm put them. */
function pgliteFiles() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const beside = (0,external_node_path_.join)(here, "pglite");
    const bundled = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(beside, "index.js"));
    const directory = bundled ? beside : (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(import.meta.url).resolve("@electric-sql/pglite"));
    const host = bundled ? (0,external_node_path_.join)(beside, "host.js") : (0,external_node_path_.join)(here, "pglite-host.ts");
    const extensions = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, "contrib")).filter((name) => name.endsWith(".js"));
    return { directory, host, extensions };
}

;// CONCATENATED MODULE: ./build/src/schema/engines/pglite-process.js




/** The child process. Calls are answered in order; when it dies, all that wait fail. */
class Host {
    #process;
    #waiting = new Map();
    #next = 1;
    alive = true;
    opened = 0;
    constructor(guard) {
        const { directory, host, extensions } = pgliteFiles();
        this.#process = (0,external_node_child_process_.fork)(host, [directory, ...extensions], {
            execArgv: [
                "--permission",
                `--allow-fs-read=${directory}`,
                `--allow-fs-read=${(0,external_node_path_.dirname)(host)}`,
                // A library that SQL wrote and loads may bring JavaScript along as text, which Emscripten would evaluate.
                "--disallow-code-generation-from-strings",
                "--max-old-space-size=1536",
                "--disable-warning=SecurityWarning",
                "--disable-warning=ExperimentalWarning",
            ],
            env: {},
            serialization: "advanced",
            stdio: ["ignore", "ignore", "ignore", "ipc"],
        });
        this.#process.on("message", (message) => {
            // Its memory may be in the hands of what ran there: what it says is data.
            if (!isAnswer(message))
                return this.kill();
            const { id, bytes, error } = message;
            const waiting = this.#waiting.get(id);
            this.#waiting.delete(id);
            if (error !== undefined)
                waiting?.reject(new engine/* EngineCrash */.A8(error.split("\n")[0].slice(0, 500)));
            else
                waiting?.resolve(bytes);
        });
        const { pid } = this.#process;
        if (pid !== undefined)
            guard.add(pid);
        const gone = () => {
            this.alive = false;
            if (pid !== undefined)
                guard.remove(pid);
            for (const { reject } of this.#waiting.values())
                reject(new engine/* EngineCrash */.A8("the database process ended"));
            this.#waiting.clear();
        };
        this.#process.on("exit", gone);
        this.#process.on("error", gone);
    }
    call(request) {
        if (!this.alive)
            return Promise.reject(new engine/* EngineCrash */.A8("the database process ended"));
        const id = this.#next++;
        return new Promise((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject });
            this.#process.send({ id, ...request }, (error) => {
                if (error && this.#waiting.delete(id))
                    reject(new engine/* EngineCrash */.A8(error.message));
            });
        });
    }
    kill() {
        this.alive = false;
        this.#process.kill("SIGKILL");
    }
}
function isAnswer(message) {
    if (typeof message !== "object" || message === null)
        return false;
    const { id, bytes, error } = message;
    return (typeof id === "number" &&
        (bytes === undefined || bytes instanceof Uint8Array) &&
        (error === undefined || typeof error === "string"));
}

// EXTERNAL MODULE: ./build/src/schema/engines/seal.js
var seal = __webpack_require__(84088);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/schema/engines/wire.js


// The few messages of PostgreSQL's wire protocol that the simple protocol needs:
// https://www.postgresql.org/docs/current/protocol-message-formats.html
/** One simple query, of one or several statements. */
function queryMessage(sql) {
    return message("Q", external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.from(sql), ZERO]));
}
/** A `COPY … FROM stdin` with its data. */
function copyMessages(sql, data) {
    return external_node_buffer_.Buffer.concat([queryMessage(sql), message("d", external_node_buffer_.Buffer.from(data)), message("c", external_node_buffer_.Buffer.alloc(0))]);
}
const ZERO = external_node_buffer_.Buffer.alloc(1);
function message(type, body) {
    const head = external_node_buffer_.Buffer.alloc(5);
    head.write(type, 0, "latin1");
    head.writeInt32BE(body.length + 4, 1);
    return external_node_buffer_.Buffer.concat([head, body]);
}
/**
 * Reads all that a server says to one query.
 * @throws SqlError when the server reports one; EngineCrash when the answer does not end as every answer must.
 */
function readAnswer(bytes) {
    try {
        return readMessages(bytes);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new engine/* EngineCrash */.A8("it answers nonsense");
        throw error;
    }
}
function readMessages(bytes) {
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const results = [];
    let current = { columns: [], rows: [] };
    let error;
    let ready = false;
    for (let at = 0; at + 5 <= buffer.length;) {
        const type = String.fromCharCode(buffer[at]);
        const length = buffer.readInt32BE(at + 1);
        if (length < 4)
            break;
        const end = at + 1 + length;
        const body = buffer.subarray(at + 5, end);
        if (type === "T")
            current = { columns: columnNames(body), rows: [] };
        else if (type === "D")
            current.rows.push(dataRow(body));
        else if (type === "C" || type === "I") {
            results.push(current);
            current = { columns: [], rows: [] };
        }
        else if (type === "E")
            error ??= readError(body);
        else if (type === "Z")
            ready = true;
        at = end;
    }
    if (!ready)
        throw new engine/* EngineCrash */.A8(error ? error.message : "it stopped answering");
    if (error)
        throw error;
    return results;
}
function columnNames(body) {
    const names = [];
    let at = 2;
    for (let left = body.readInt16BE(0); left > 0; left--) {
        const end = endOfText(body, at);
        names.push(body.toString("utf8", at, end));
        at = end + 19;
    }
    return names;
}
function endOfText(body, at) {
    const end = body.indexOf(0, at);
    if (end < 0)
        throw new RangeError("a text without an end");
    return end;
}
function dataRow(body) {
    const row = [];
    let at = 2;
    for (let left = body.readInt16BE(0); left > 0; left--) {
        const length = body.readInt32BE(at);
        at += 4;
        if (length < 0)
            row.push(null);
        else {
            row.push(body.toString("utf8", at, at + length));
            at += length;
        }
    }
    return row;
}
function readError(body) {
    const fields = {};
    let at = 0;
    while (at < body.length && body[at] !== 0) {
        const end = endOfText(body, at);
        fields[String.fromCharCode(body[at])] = body.toString("utf8", at + 1, end);
        at = end + 1;
    }
    return new engine/* SqlError */.L8(fields.M ?? "unknown error", {
        code: fields.C ?? "XX000",
        detail: fields.D,
        hint: fields.H,
        position: fields.P === undefined ? undefined : Number(fields.P),
        where: fields.W,
        schema: fields.s,
        table: fields.t,
        column: fields.c,
        constraint: fields.n,
    });
}

;// CONCATENATED MODULE: ./build/src/schema/engines/pglite.js








/** How often a process gets another database before it is replaced: WebAssembly memory is given back late. */
const DATABASES_PER_HOST = 6;
/** PostgreSQL as WebAssembly, each database in a process of its own that may do nothing but compute. */
class PGliteEngine {
    kind = "pglite";
    version = "";
    versionNumber = 0;
    #hosts = new Set();
    #idle = [];
    #guard = new guard.ProcessGuard();
    #cache;
    #empty;
    /** The one that told the version: nobody has used it yet. */
    #first;
    constructor(cache) {
        this.#cache = cache;
    }
    /** @param cache a directory where the empty database is kept between runs: `initdb` takes seconds */
    static async start(cache) {
        const engine = new PGliteEngine(cache);
        const first = await engine.empty();
        const [result] = await (await first.admin()).query("SELECT current_setting('server_version'), current_setting('server_version_num')");
        engine.version = result.rows[0][0].split(" ")[0];
        engine.versionNumber = Number(result.rows[0][1]);
        engine.#first = first;
        return engine;
    }
    async empty() {
        const first = this.#first;
        this.#first = undefined;
        if (first)
            return first;
        this.#empty ??= await this.#cachedEmpty();
        if (this.#empty)
            return this.#open(this.#empty);
        const database = await this.#open(undefined);
        const admin = await database.admin();
        // Two thirds of the files belong to databases that nobody needs here: each is copied with every fork.
        await admin.query("UPDATE pg_database SET datistemplate = false");
        for (const name of ["template0", "template1"])
            await admin.query(`DROP DATABASE ${name}`);
        await admin.query("CHECKPOINT");
        this.#empty = await database.dump();
        await this.#keepEmpty(this.#empty);
        return database;
    }
    async fork(snapshot) {
        return this.#open(snapshot.data);
    }
    async load(directory) {
        await (0,seal/* checkSeal */._)(directory);
        return new PGliteSnapshot(await (0,promises_.readFile)((0,external_node_path_.join)(directory, DATA)));
    }
    async close() {
        for (const host of this.#hosts)
            host.kill();
        this.#hosts.clear();
        this.#guard.end();
    }
    async #open(data) {
        const host = this.#idle.pop() ?? this.#newHost();
        // The next one gets ready in the meantime.
        if (this.#idle.length === 0)
            this.#idle.push(this.#newHost());
        await host.call({ kind: "open", dataDirectory: data });
        host.opened++;
        return new PGliteDatabase(host, () => {
            if (host.alive && host.opened < DATABASES_PER_HOST)
                this.#idle.push(host);
            else {
                host.kill();
                this.#hosts.delete(host);
            }
        });
    }
    #newHost() {
        const host = new Host(this.#guard);
        this.#hosts.add(host);
        return host;
    }
    #emptyDirectory() {
        return this.#cache && (0,external_node_path_.join)(this.#cache, `pglite-${PACKAGE.version}-empty-2`);
    }
    async #cachedEmpty() {
        const directory = this.#emptyDirectory();
        if (!directory)
            return undefined;
        const loaded = await this.load(directory).catch(() => undefined);
        return loaded?.data;
    }
    /** A cache that cannot be written costs time, nothing else. */
    async #keepEmpty(data) {
        const directory = this.#emptyDirectory();
        if (!directory)
            return;
        // What is there is damaged.
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => { });
        await new PGliteSnapshot(data).save(directory).catch(() => { });
    }
}
/** Part of the cache's key: raised with the dependency (a test compares the two). */
const PACKAGE = { version: "0.5.16" };
/** The file of a saved snapshot. */
const DATA = "data.tar";
class PGliteSnapshot {
    data;
    constructor(data) {
        this.data = data;
    }
    async save(directory) {
        const aside = `${directory}.${process.pid}`;
        try {
            await (0,promises_.mkdir)(aside, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(aside, DATA), this.data);
            await (0,seal/* seal */.o)(aside);
            await (0,promises_.rename)(aside, directory);
        }
        catch (error) {
            await (0,promises_.rm)(aside, { recursive: true, force: true }).catch(() => { });
            throw error;
        }
    }
    async discard() { }
}
class PGliteDatabase {
    #host;
    #release;
    #dropped = false;
    #admin;
    /** Nothing but the admin session was used since the last reset. */
    #isFresh = false;
    /** A migration used words that are about prepared statements. */
    #mayHavePrepared = false;
    constructor(host, release) {
        this.#host = host;
        this.#release = release;
    }
    async session() {
        // After our own work there is nothing to forget but what sequences gave.
        if (this.#isFresh)
            await new PGliteSession(this.#host).query("DISCARD SEQUENCES");
        else
            await this.#reset();
        this.#isFresh = false;
        return new PGliteSession(this.#host, () => {
            this.#mayHavePrepared = true;
        });
    }
    /** The same object each time, so that what is known of it is found again. */
    async admin() {
        if (!this.#isFresh)
            await this.#reset();
        this.#isFresh = true;
        this.#admin ??= new PGliteAdminSession(this.#host);
        return this.#admin;
    }
    seeder() {
        return this.session();
    }
    /** There is one backend: a new session is the old one with everything forgotten, but for what we prepared. */
    async #reset() {
        const session = new PGliteSession(this.#host);
        const settings = (await session.query(RESET)).at(-1).rows;
        if (this.#mayHavePrepared) {
            // A migration prepared something, or took away what we had.
            await session.query("DEALLOCATE ALL");
            this.#mayHavePrepared = false;
            this.#admin = undefined;
        }
        for (const [setting] of settings) {
            const [name, ...value] = setting.split("=");
            // Some can be set when a connection starts only, and this one has started.
            await session
                .query(`SELECT pg_catalog.set_config(${literal(name)}, ${literal(value.join("="))}, false)`)
                .catch(ignoreSqlError);
        }
    }
    dump() {
        return this.#host.call({ kind: "dump" });
    }
    async snapshot() {
        await this.#reset();
        return new PGliteSnapshot(await this.dump());
    }
    async freeze() {
        await this.#reset();
        const snapshot = new PGliteSnapshot(await this.dump());
        await this.drop();
        return snapshot;
    }
    async kill() {
        this.#host.kill();
    }
    async drop() {
        if (this.#dropped)
            return;
        this.#dropped = true;
        this.#release();
    }
}
/** What DISCARD ALL does, but for plans; then the settings that new sessions start with. */
const RESET = `ROLLBACK; CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; UNLISTEN *;
  SELECT pg_catalog.pg_advisory_unlock_all(); DISCARD TEMP; DISCARD SEQUENCES;
  SELECT s FROM pg_catalog.pg_db_role_setting, pg_catalog.unnest(setconfig) s
    WHERE setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())) AND setrole IN (0, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user))
    ORDER BY setrole, setdatabase`;
const PREPARES = /\b(prepare|deallocate|discard)\b/i;
class PGliteSession {
    #host;
    #onPrepare;
    #killed = false;
    /** @param onPrepare called when a statement may change what is prepared */
    constructor(host, onPrepare) {
        this.#host = host;
        this.#onPrepare = onPrepare;
    }
    query(sql) {
        if (this.#onPrepare && PREPARES.test(sql))
            this.#onPrepare();
        return this.#exec(queryMessage(sql));
    }
    async run(statement) {
        const needsData = statement.copyData !== undefined || /^COPY\b[\s\S]*\bFROM\s+STDIN\b/i.test(statement.text);
        if (PREPARES.test(statement.text))
            this.#onPrepare?.();
        // PGlite waits for ever for copy data that does not come in the same breath.
        await this.#exec(needsData ? copyMessages(statement.text, statement.copyData ?? "") : queryMessage(statement.text));
    }
    async #exec(bytes) {
        try {
            return readAnswer((await this.#host.call({ kind: "exec", bytes })));
        }
        catch (error) {
            if (this.#killed)
                throw new engine/* StatementTimeout */.XR("ended from outside");
            // A server that answers nonsense once is not asked again.
            if (error instanceof engine/* EngineCrash */.A8)
                this.#host.kill();
            throw error;
        }
    }
    async end() {
        if (this.#host.alive)
            await this.query("ROLLBACK").catch(() => { });
    }
    async kill() {
        this.#killed = true;
        this.#host.kill();
    }
}
/** What it prepares stays, and is checked before it is used again. */
class PGliteAdminSession extends PGliteSession {
    keepsPlans = true;
    async query(sql) {
        try {
            return await super.query(sql);
        }
        catch (error) {
            // By a function, perhaps: its text names no such word in the script that calls it.
            if (error instanceof engine/* SqlError */.L8 && error.code === UNKNOWN_STATEMENT)
                throw new engine/* EngineCrash */.A8("a migration took away what we had prepared");
            throw error;
        }
    }
}
/** invalid_sql_statement_name */
const UNKNOWN_STATEMENT = "26000";
function ignoreSqlError(error) {
    if (!(error instanceof engine/* SqlError */.L8))
        throw error;
}
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Opens PGlite, or says in one sentence why it cannot be. */
async function startPGlite(cache) {
    try {
        return await PGliteEngine.start(cache);
    }
    catch (error) {
        if (error instanceof engine/* EngineCrash */.A8)
            throw new errors/* EnvironmentError */.e(`The embedded Postgres (PGlite) did not start: ${error.message}.`);
        throw error;
    }
}


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


/***/ })

};
