export const id = 780;
export const ids = [780];
export const modules = {

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


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UrlEngine: () => (/* binding */ UrlEngine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5073);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5683);
/* harmony import */ var _server_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1799);




const CONNECT_TIMEOUT_MS = 10_000;
/**
 * A server given by URL. Works in scratch databases of its own making and touches no other; all of them, and the
 * role that it makes for the migrations, are dropped at the end.
 */
class UrlEngine {
    kind = "url";
    version = "";
    versionNumber = 0;
    otherRoles = [];
    #server;
    #label;
    #databases = new Set();
    #admin;
    /** The ordinary role that migrations run as; undefined: the URL's own, which is ordinary itself. */
    #migrator;
    constructor(server, label) {
        this.#server = server;
        this.#label = label;
    }
    static async start(url) {
        const { options, label } = parseUrl(url);
        const engine = new UrlEngine(options, label);
        engine.#admin = await engine.#connect(options);
        try {
            await engine.#prepare();
            return engine;
        }
        catch (error) {
            await engine.close();
            throw error;
        }
    }
    async empty() {
        return this.#create("template1");
    }
    async fork(snapshot) {
        return this.#create(snapshot.name);
    }
    async close() {
        for (const database of [...this.#databases])
            await database.drop().catch(() => { });
        if (this.#migrator) {
            await this.#dropNewRoles();
            await this.#admin.query(`DROP ROLE IF EXISTS ${this.#migrator.user}`).catch(() => { });
            this.#migrator = undefined;
        }
        await this.#admin.end();
    }
    /** What every session of a scratch database needs to know. */
    connect(database, asAdmin) {
        return this.#connect({ ...this.#server, database, ...(asAdmin ? {} : this.#migrator) });
    }
    async remove(database, name) {
        this.#databases.delete(database);
        await this.#admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
    async #connect(options) {
        try {
            return await _server_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ServerSession */ .q.open({ ...options, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }, async (pid) => {
                await this.#admin.query(`SELECT pg_terminate_backend(${pid})`);
            });
        }
        catch (error) {
            const reason = error instanceof Error ? error.message || error.code : String(error);
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`The database server at ${this.#label} cannot be used: ${redact(String(reason), this.#server)}.`);
        }
    }
    async #prepare() {
        const [result] = await this.#admin.query("SELECT current_setting('server_version'), current_setting('server_version_num'), rolsuper, rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user");
        const [version, number, isSuperuser, mayCreate] = result.rows[0];
        this.version = version.split(" ")[0];
        this.versionNumber = Number(number);
        if (this.versionNumber < 140_000)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`The database server at ${this.#label} is PostgreSQL ${this.version}; 14 or newer is needed.`);
        if (mayCreate !== "t")
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`The role of the database URL may not create databases on ${this.#label}: grant it CREATEDB.`);
        const [roles] = await this.#admin.query("SELECT rolname FROM pg_roles");
        this.otherRoles = roles.rows.map((row) => row[0]);
        if (isSuperuser !== "t")
            return;
        const user = `backend_kit_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
        const password = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("hex");
        // Before 16, CREATEROLE is as good as reading the server's files.
        await this.#admin.query(`CREATE ROLE ${user} LOGIN PASSWORD '${password}' ${this.versionNumber >= 160_000 ? "CREATEROLE" : ""}`);
        this.#migrator = { user, password };
    }
    async #create(template) {
        const name = `backend_kit_scratch_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
        const owner = this.#migrator ? ` OWNER ${this.#migrator.user}` : "";
        try {
            await this.#admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}${owner}`);
        }
        catch (error) {
            if (error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_1__/* .SqlError */ .L8)
                throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentError */ .e(`No scratch database could be made on ${this.#label}: ${error.message}.`);
            throw error;
        }
        const database = new ScratchDatabase(this, name);
        this.#databases.add(database);
        if (this.#migrator)
            await (await database.admin()).query(`ALTER SCHEMA public OWNER TO ${this.#migrator.user}`);
        return database;
    }
    async #dropNewRoles() {
        const known = new Set([...this.otherRoles, this.#migrator.user]);
        const [roles] = await this.#admin.query("SELECT quote_ident(rolname), rolname FROM pg_roles");
        for (const [quoted, name] of roles?.rows ?? []) {
            if (!known.has(name))
                await this.#admin.query(`DROP ROLE IF EXISTS ${quoted}`).catch(() => { });
        }
    }
}
class ScratchSnapshot {
    name;
    #database;
    constructor(database, name) {
        this.#database = database;
        this.name = name;
    }
    async discard() {
        await this.#database.drop();
    }
}
class ScratchDatabase {
    #engine;
    #name;
    #admin;
    constructor(engine, name) {
        this.#engine = engine;
        this.#name = name;
    }
    session() {
        return this.#engine.connect(this.#name, false);
    }
    async admin() {
        this.#admin ??= await this.#engine.connect(this.#name, true);
        return this.#admin;
    }
    async freeze() {
        await this.#admin?.end();
        this.#admin = undefined;
        return new ScratchSnapshot(this, this.#name);
    }
    async drop() {
        await this.#admin?.end();
        this.#admin = undefined;
        await this.#engine.remove(this, this.#name);
    }
}
function parseUrl(url) {
    let parsed;
    try {
        parsed = new URL(url);
    }
    catch {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N("The database URL cannot be read: it should look like postgres://user:password@host:5432/postgres.");
    }
    if (!/^postgres(ql)?:$/.test(parsed.protocol))
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .N(`The database URL must begin with postgres://, not ${parsed.protocol}//.`);
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
            ssl: mode === null || mode === "disable" || mode === "prefer" || mode === "allow"
                ? undefined
                : { rejectUnauthorized: mode.startsWith("verify") },
        },
        label: `${host}:${port}`,
    };
}
function redact(message, { password }) {
    const secret = typeof password === "string" ? password : "";
    if (secret.length === 0)
        return message;
    return message.replaceAll(secret, "***").replaceAll(encodeURIComponent(secret), "***");
}


/***/ })

};
