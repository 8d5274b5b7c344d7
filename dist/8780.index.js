export const id = 8780;
export const ids = [8780,9004];
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


/***/ }),

/***/ 38780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UrlEngine: () => (/* binding */ UrlEngine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25073);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35683);
/* harmony import */ var _find_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93044);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59004);
/* harmony import */ var _server_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51799);








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
class UrlEngine {
    kind = "url";
    version = "";
    versionNumber = 0;
    otherRoles = [];
    #server;
    #label;
    #run = `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    #databases = new Set();
    #roles = {};
    #control;
    #next = 1;
    #closed;
    #forgetStop = () => { };
    constructor(server, label) {
        this.#server = server;
        this.#label = label;
    }
    static async start(url) {
        const { options, label } = parseUrl(url);
        const engine = new UrlEngine(options, label);
        // By its name other runs see that this one is alive.
        engine.#control = await engine.#connect({ ...options, application_name: engine.#run });
        engine.#forgetStop = (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__.whenStopped)(() => engine.close());
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
        const database = await this.#create("template1");
        const { migrator } = this.#roles;
        if (!migrator)
            return database;
        const session = await this.#connect({ ...this.#server, database: database.name });
        try {
            await session.query(`ALTER SCHEMA public OWNER TO ${migrator.user}`).catch(ignoreSqlError);
        }
        finally {
            await session.end();
        }
        return database;
    }
    async fork(snapshot) {
        return this.#create(snapshot.name);
    }
    close() {
        this.#closed ??= this.#close();
        return this.#closed;
    }
    async #close() {
        this.#forgetStop();
        for (const database of [...this.#databases])
            await database.drop().catch(() => { });
        await this.#dropRoles(Object.values(this.#roles).map(({ user }) => user)).catch(() => { });
        await this.#control.end();
    }
    /** A session in a scratch database: as the migrations' role, or as the one that reads and seeds. */
    connect(database, role) {
        // From 16 on, who creates a role is to be able to act as it, as a superuser could.
        const options = this.versionNumber >= 160_000 ? "-c createrole_self_grant=set,inherit" : undefined;
        return this.#connect({ ...this.#server, database, ...this.#roles[role], options });
    }
    async remove(database) {
        await this.#control.query(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`);
        this.#databases.delete(database);
    }
    async #connect(options) {
        const open = (ssl) => _server_session_js__WEBPACK_IMPORTED_MODULE_6__/* .ServerSession */ .q.open({ ...options, ssl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }, {
            terminate: async (pid) => {
                await this.#control.query(`SELECT pg_terminate_backend(${pid})`);
            },
        });
        try {
            if (options.ssl !== PREFERRED)
                return await open(options.ssl);
            return await open({ rejectUnauthorized: false }).catch((error) => {
                if (/does not support SSL/.test(error.message))
                    return open(undefined);
                throw error;
            });
        }
        catch (error) {
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EnvironmentError */ .e(`The database server at ${this.#label} cannot be used: ${this.#reason(error)}.`);
        }
    }
    /** Why no connection came about, in words, without the password. */
    #reason(error) {
        const { message = String(error), code } = error;
        if (/client password must be a string/.test(message))
            return "it wants a password, and the URL has none";
        const { password } = this.#server;
        const secret = typeof password === "string" && password.length > 3 ? password : undefined;
        const reason = message || code || "it does not answer";
        return secret ? reason.replaceAll(secret, "***").replaceAll(encodeURIComponent(secret), "***") : reason;
    }
    async endSessions(database) {
        await this.#control.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
    }
    async #prepare() {
        const [result] = await this.#control.query("SELECT current_setting('server_version'), current_setting('server_version_num'), rolsuper, rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user");
        const [version, number, isSuperuser, mayCreate] = result.rows[0];
        this.version = version.split(" ")[0];
        this.versionNumber = Number(number);
        if (this.versionNumber < _find_server_js__WEBPACK_IMPORTED_MODULE_4__/* .OLDEST_MAJOR */ .w * 10_000)
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EnvironmentError */ .e(`The database server at ${this.#label} is PostgreSQL ${this.version}; ${_find_server_js__WEBPACK_IMPORTED_MODULE_4__/* .OLDEST_MAJOR */ .w} or newer is needed.`);
        if (mayCreate !== "t")
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EnvironmentError */ .e(`The role of the database URL may not create databases on ${this.#label}: grant it CREATEDB.`);
        await this.#dropOrphans();
        const [roles] = await this.#control.query("SELECT rolname FROM pg_roles");
        this.otherRoles = roles.rows.map((row) => row[0]);
        if (isSuperuser === "t")
            await this.#makeRoles();
    }
    async #makeRoles() {
        const make = async (role, user, attributes) => {
            const password = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("hex");
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
    async #create(template) {
        const database = new ScratchDatabase(this, `${this.#run}_${this.#next++}`);
        const { migrator } = this.#roles;
        try {
            await this.#control.query(`CREATE DATABASE ${database.name} TEMPLATE ${template}${migrator ? ` OWNER ${migrator.user}` : ""}`);
            this.#databases.add(database);
            // A database of somebody else's server that anybody might look into is not ours to leave open.
            await this.#control.query(`REVOKE CONNECT ON DATABASE ${database.name} FROM PUBLIC`);
        }
        catch (error) {
            if (error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .SqlError */ .L8)
                throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EnvironmentError */ .e(`No scratch database could be made on ${this.#label}: ${error.message}.`);
            throw error;
        }
        return database;
    }
    /** What runs left that were killed: their databases and roles, by name, when no session of theirs is there. */
    async #dropOrphans() {
        // Behind a pooler sessions are not told apart.
        const [seen] = await this.#control.query(`SELECT FROM pg_stat_activity WHERE pid = pg_backend_pid() AND application_name = '${this.#run}'`);
        if (seen.rows.length === 0)
            return;
        const [databases, roles] = await this.#control.query(`SELECT datname FROM pg_database d
        WHERE datname ~ '^${PREFIX}[0-9a-f]{12}_[0-9]+$' AND pg_has_role(datdba, 'USAGE') AND ${isDead("d.datname")};
      SELECT rolname FROM pg_roles r
        WHERE rolname ~ '^${PREFIX}[0-9a-f]{12}(_reader)?$' AND ${isDead("r.rolname")}
          AND (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)`);
        for (const [name] of databases.rows)
            await this.#control.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(ignoreSqlError);
        await this.#dropRoles(roles.rows.map(([name]) => name)).catch(ignoreSqlError);
    }
    /** Drops roles of ours and all that were created by them, or by those; other roles of the server stay. */
    async #dropRoles(ours) {
        if (ours.length === 0)
            return;
        // From 16 on the server itself (role 10) makes the creator of a role its administrator; before, ours create none.
        const [created] = await this.#control.query(`WITH RECURSIVE made AS (
        SELECT oid, 0 AS depth FROM pg_roles WHERE rolname IN (${ours.map((name) => `'${name}'`).join(", ")})
        UNION
        SELECT m.roleid, made.depth + 1 FROM made JOIN pg_auth_members m ON m.member = made.oid
        WHERE m.admin_option AND m.grantor = 10 AND m.roleid >= 16384 AND made.depth < 20 AND ${this.versionNumber >= 160_000})
      SELECT quote_ident(r.rolname) FROM (SELECT oid, max(depth) AS depth FROM made GROUP BY oid) m JOIN pg_roles r USING (oid)
      ORDER BY m.depth DESC`);
        for (const [role] of created.rows) {
            // Rights on what belongs to the server as a whole keep a role from being dropped.
            await this.#shared(`DROP OWNED BY ${role}`).catch(ignoreSqlError);
            await this.#shared(`DROP ROLE IF EXISTS ${role}`).catch(ignoreSqlError);
        }
    }
    /** A statement about what all runs on the server share, such as the rights on a parameter: again where another was first. */
    async #shared(statement) {
        for (let attempt = 1;; attempt++) {
            try {
                await this.#control.query(statement);
                return;
            }
            catch (error) {
                const isRace = error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .SqlError */ .L8 && RACES.has(error.code ?? "");
                if (!isRace || attempt === MOST_ATTEMPTS)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10 + 40 * Math.random() * attempt);
            }
        }
    }
}
/** unique_violation of a catalog, and internal_error: "tuple concurrently updated". */
const RACES = new Set(["23505", "XX000"]);
const MOST_ATTEMPTS = 10;
const PREFIX = "backend_kit_";
/** Whether the run that a database or role is named after has no session: its first one lasts as long as the run. */
function isDead(name) {
    return `NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.application_name = substring(${name} FROM '^${PREFIX}[0-9a-f]{12}'))`;
}
class ScratchSnapshot {
    name;
    #database;
    constructor(database) {
        this.#database = database;
        this.name = database.name;
    }
    async discard() {
        await this.#database.drop();
    }
}
class ScratchDatabase {
    #engine;
    name;
    #admin;
    constructor(engine, name) {
        this.#engine = engine;
        this.name = name;
    }
    session() {
        return this.#engine.connect(this.name, "migrator");
    }
    admin() {
        this.#admin ??= this.#engine.connect(this.name, "reader");
        return this.#admin;
    }
    seeder() {
        return this.#engine.connect(this.name, "reader");
    }
    async freeze() {
        await this.#endAdmin();
        return new ScratchSnapshot(this);
    }
    async drop() {
        await this.#endAdmin();
        await this.#engine.remove(this);
    }
    async kill() {
        await this.#engine.endSessions(this.name);
    }
    async #endAdmin() {
        const admin = this.#admin;
        this.#admin = undefined;
        await admin?.then((session) => session.end()).catch(() => { });
    }
}
/** With TLS where the server has it, without where not: what libpq does when nothing is said. */
const PREFERRED = Object.freeze({ rejectUnauthorized: false });
const SSL_MODES = {
    disable: undefined,
    allow: PREFERRED,
    prefer: PREFERRED,
    require: { rejectUnauthorized: false },
    "verify-ca": { rejectUnauthorized: true, checkServerIdentity: () => undefined },
    "verify-full": { rejectUnauthorized: true },
};
function parseUrl(url) {
    try {
        const parsed = new URL(url);
        if (!/^postgres(ql)?:$/.test(parsed.protocol))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`The database URL must begin with postgres://, not ${parsed.protocol}//.`);
        const parameter = (name) => parsed.searchParams.get(name) || undefined;
        const host = parameter("host") ?? (decodeURIComponent(parsed.hostname).replace(/^\[|\]$/g, "") || "localhost");
        const port = Number(parameter("port") ?? (parsed.port || 5432));
        const mode = parameter("sslmode") ?? "prefer";
        if (!Object.hasOwn(SSL_MODES, mode))
            throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`The database URL has sslmode=${mode}: it should be one of ${Object.keys(SSL_MODES).join(", ")}.`);
        const options = {
            host,
            port,
            user: decodeURIComponent(parsed.username) || parameter("user"),
            password: decodeURIComponent(parsed.password) || parameter("password"),
            database: decodeURIComponent(parsed.pathname.slice(1)) || parameter("dbname") || "postgres",
            ssl: host.startsWith("/") ? undefined : withRoots(SSL_MODES[mode], parameter("sslrootcert")),
        };
        return { options, label: `${host}:${port}` };
    }
    catch (error) {
        if (error instanceof _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N)
            throw error;
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N("The database URL cannot be read: it should look like postgres://user:password@host:5432/postgres, with special characters written as %40.");
    }
}
/** As libpq has it: with a root certificate, `require` verifies as well. */
function withRoots(ssl, file) {
    if (file === undefined || file === "system" || typeof ssl !== "object" || ssl === PREFERRED)
        return ssl;
    try {
        const verifying = ssl.rejectUnauthorized ? ssl : SSL_MODES["verify-ca"];
        return { ...verifying, ca: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8") };
    }
    catch (error) {
        throw new _report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .N(`The sslrootcert of the database URL cannot be read: ${error.message}.`);
    }
}
function ignoreSqlError(error) {
    if (!(error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .SqlError */ .L8))
        throw error;
}


/***/ })

};
