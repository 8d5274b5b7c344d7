export const id = 859;
export const ids = [859];
export const modules = {

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startPGlite: () => (/* binding */ startPGlite)
});

// UNUSED EXPORTS: PACKAGE, PGliteEngine

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/errors.js
var errors = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/src/schema/engines/engine.js
var engine = __webpack_require__(5683);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(1376);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const results = [];
    let current = { columns: [], rows: [] };
    let error;
    let ready = false;
    for (let at = 0; at + 5 <= buffer.length;) {
        const type = String.fromCharCode(buffer[at]);
        const end = at + 1 + buffer.readInt32BE(at + 1);
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
        const end = body.indexOf(0, at);
        names.push(body.toString("utf8", at, end));
        at = end + 19;
    }
    return names;
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
        const end = body.indexOf(0, at);
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
    #cache;
    #empty;
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
        await first.drop();
        return engine;
    }
    async empty() {
        this.#empty ??= await this.#cachedEmpty();
        if (this.#empty)
            return this.#open(this.#empty);
        const database = await this.#open(undefined);
        this.#empty = await database.dump();
        await this.#keepEmpty(this.#empty);
        return database;
    }
    async fork(snapshot) {
        return this.#open(snapshot.data);
    }
    async load(directory) {
        return new PGliteSnapshot(await (0,promises_.readFile)((0,external_node_path_.join)(directory, "data.tar")));
    }
    async close() {
        for (const host of this.#hosts)
            host.kill();
        this.#hosts.clear();
    }
    async #open(data) {
        const host = this.#idle.pop() ?? this.#newHost();
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
        const host = new Host();
        this.#hosts.add(host);
        return host;
    }
    #emptyFile() {
        const { version } = PACKAGE;
        return this.#cache && (0,external_node_path_.join)(this.#cache, `pglite-${version}-empty.tar`);
    }
    async #cachedEmpty() {
        const file = this.#emptyFile();
        return file ? (0,promises_.readFile)(file).catch(() => undefined) : undefined;
    }
    /** A cache that cannot be written costs time, nothing else. */
    async #keepEmpty(data) {
        const file = this.#emptyFile();
        if (!file)
            return;
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            const aside = `${file}.${process.pid}`;
            await (0,promises_.writeFile)(aside, data);
            await (0,promises_.rename)(aside, file);
        }
        catch { }
    }
}
/** Part of the cache's key: raised with the dependency (a test compares the two). */
const PACKAGE = { version: "0.5.16" };
class PGliteSnapshot {
    data;
    constructor(data) {
        this.data = data;
    }
    async save(directory) {
        const aside = `${directory}.${process.pid}`;
        await (0,promises_.mkdir)(aside, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(aside, "data.tar"), this.data);
        await (0,promises_.rename)(aside, directory);
    }
    async discard() { }
}
class PGliteDatabase {
    #host;
    #release;
    #dropped = false;
    constructor(host, release) {
        this.#host = host;
        this.#release = release;
    }
    /** There is one backend: a new session is the old one with everything forgotten. */
    async session() {
        const session = new PGliteSession(this.#host);
        await session.query("ROLLBACK");
        await session.query("DISCARD ALL");
        const [settings] = await session.query(`SELECT s FROM pg_db_role_setting, unnest(setconfig) s
      WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database())) AND setrole IN (0, (SELECT oid FROM pg_roles WHERE rolname = current_user))
      ORDER BY setrole, setdatabase`);
        for (const [setting] of settings?.rows ?? []) {
            const [name, ...value] = setting.split("=");
            await session.query(`SELECT set_config(${literal(name)}, ${literal(value.join("="))}, false)`);
        }
        return session;
    }
    async admin() {
        return this.session();
    }
    dump() {
        return this.#host.call({ kind: "dump" });
    }
    async freeze() {
        await this.session();
        const snapshot = new PGliteSnapshot(await this.dump());
        await this.drop();
        return snapshot;
    }
    async drop() {
        if (this.#dropped)
            return;
        this.#dropped = true;
        this.#release();
    }
}
class PGliteSession {
    #host;
    #killed = false;
    constructor(host) {
        this.#host = host;
    }
    query(sql) {
        return this.#exec(queryMessage(sql));
    }
    async run(statement) {
        const needsData = statement.copyData !== undefined || /^COPY\b[\s\S]*\bFROM\s+STDIN\b/i.test(statement.text);
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
/** The child process. Calls are answered in order; when it dies, all that wait fail. */
class Host {
    #process;
    #waiting = new Map();
    #next = 1;
    alive = true;
    opened = 0;
    constructor() {
        const { directory, host, extensions } = pgliteFiles();
        this.#process = (0,external_node_child_process_.fork)(host, [directory, ...extensions], {
            execArgv: [
                "--permission",
                `--allow-fs-read=${directory}`,
                `--allow-fs-read=${(0,external_node_path_.dirname)(host)}`,
                "--max-old-space-size=1536",
                "--disable-warning=SecurityWarning",
                "--disable-warning=ExperimentalWarning",
            ],
            env: {},
            serialization: "advanced",
            stdio: ["ignore", "ignore", "ignore", "ipc"],
        });
        this.#process.on("message", (answer) => {
            const waiting = this.#waiting.get(answer.id);
            this.#waiting.delete(answer.id);
            if (answer.error !== undefined)
                waiting?.reject(new engine/* EngineCrash */.A8(answer.error.split("\n")[0]));
            else
                waiting?.resolve(answer.bytes);
        });
        const gone = () => {
            this.alive = false;
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


/***/ })

};
